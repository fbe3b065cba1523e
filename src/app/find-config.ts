import { SoakgateError } from "../domain/error.ts";
import type { Files } from "../domain/ports.ts";

/** Where a configuration is looked for when none is named. */
export const CONFIG_PLACES = [
  ".github/soakgate.yml",
  ".github/soakgate.yaml",
  "soakgate.yml",
] as const;

/**
 * Where the configuration lies: `named`, else the first of the usual places; null for none.
 *
 * Errors: `config` when the named file is missing.
 */
export async function findConfig(files: Files, named: string | null): Promise<string | null> {
  for (const place of named === null ? CONFIG_PLACES : [named]) {
    if (await files.exists(place)) return place;
  }
  if (named === null) return null;
  throw new SoakgateError(
    "config",
    `${named}: there is no such file; name a configuration that exists, or leave the name out ` +
      `to use ${CONFIG_PLACES.join(", ")} where there is one`,
  );
}
