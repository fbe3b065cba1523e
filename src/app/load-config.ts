import { type Config, NO_CONFIG } from "../config/config.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Files } from "../domain/ports.ts";
import { readText } from "./read-text.ts";

/** Where a configuration is looked for when none is named. */
export const CONFIG_PLACES = [
  ".github/soakgate.yml",
  ".github/soakgate.yaml",
  "soakgate.yml",
] as const;

/**
 * The configuration at `named`, else the first of the usual places, else none.
 *
 * Errors: `config` when the named file is missing, too large, not UTF-8, or wrong anywhere.
 */
export async function loadConfig(files: Files, named: string | null): Promise<Config> {
  if (named !== null) {
    if (await files.exists(named)) return parsed(files, named);
    throw new SoakgateError(
      "config",
      `${named}: there is no such file; name a configuration that exists, or leave the name out ` +
        `to use ${CONFIG_PLACES.join(", ")} where there is one`,
    );
  }
  for (const place of CONFIG_PLACES) {
    if (await files.exists(place)) return parsed(files, place);
  }
  return NO_CONFIG;
}

/** A parser is loaded for a file only, and the larger one for what the other leaves: a run waits for it. */
async function parsed(files: Files, path: string): Promise<Config> {
  const text = await readText(files, path);
  const config = (await import("../config/parse-plain.ts")).parsePlainConfig(text, path);
  return config ?? (await import("../config/parse.ts")).parseConfig(text, path);
}
