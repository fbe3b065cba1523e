import { type Config, NO_CONFIG } from "../config/config.ts";
import { parseConfig } from "../config/parse.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Files } from "../domain/ports.ts";

/** Where a configuration is looked for when none is named. */
export const CONFIG_PLACES = [
  ".github/soakgate.yml",
  ".github/soakgate.yaml",
  "soakgate.yml",
] as const;

/** Far beyond any configuration, far below what would hurt. */
const CONFIG_BYTES_MAX = 1 << 20;

/**
 * The configuration at `named`, else the first of the usual places, else none.
 *
 * Errors: `config` when the named file is missing, too large, not UTF-8, or wrong anywhere.
 */
export async function loadConfig(files: Files, named: string | null): Promise<Config> {
  if (named !== null) {
    if (await files.exists(named)) return parseConfig(await readText(files, named), named);
    throw new SoakgateError(
      "config",
      `${named}: there is no such file; name a configuration that exists, or leave the name out ` +
        `to use ${CONFIG_PLACES.join(", ")} where there is one`,
    );
  }
  for (const place of CONFIG_PLACES) {
    if (await files.exists(place)) return parseConfig(await readText(files, place), place);
  }
  return NO_CONFIG;
}

/**
 * A small text file that a person wrote.
 *
 * Errors: `config` when it is missing, too large or not UTF-8.
 */
export async function readText(files: Files, path: string): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of files.read(path)) {
      bytes += chunk.length;
      if (bytes > CONFIG_BYTES_MAX) {
        throw new SoakgateError("config", `${path}: larger than 1 MiB; is this the right file?`);
      }
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) {
      throw new SoakgateError("config", `${path}: is not UTF-8 text; save it as UTF-8`);
    }
    if (error instanceof SoakgateError && error.code === "evidence") {
      throw new SoakgateError("config", error.message);
    }
    throw error;
  }
}
