import { type Config, NO_CONFIG } from "../config/config.ts";
import type { Files } from "../domain/ports.ts";
import { findConfig } from "./find-config.ts";
import { readText } from "./read-text.ts";

/**
 * The configuration at `named`, else the first of the usual places, else none.
 *
 * Errors: `config` when the named file is missing, too large, not UTF-8, or wrong anywhere.
 */
export async function loadConfig(files: Files, named: string | null): Promise<Config> {
  return readConfig(files, await findConfig(files, named));
}

/**
 * A parser is loaded for a file only, and the larger one for what the other leaves: a run waits for it.
 *
 * Errors: as `loadConfig`, for a file that is there.
 */
export async function readConfig(files: Files, place: string | null): Promise<Config> {
  if (place === null) return NO_CONFIG;
  const text = await readText(files, place);
  const config = (await import("../config/parse-plain.ts")).parsePlainConfig(text, place);
  return config ?? (await import("../config/parse.ts")).parseConfig(text, place);
}
