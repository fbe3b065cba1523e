import type { Config } from "./config.ts";
import { fileKeys } from "./file-keys.ts";
import { type Problems, ROOT } from "./problems.ts";
import type { Value } from "./value.ts";

/** What a file's values configure. Null where `problems` says what does not fit. */
export function readConfig(root: Value, problems: Problems, file: string): Config | null {
  const read = fileKeys.read(root, problems, ROOT);
  if (read === undefined) return null;
  const { "fail-on": failOn, ...rest } = read;
  return { file, ...rest, failOn };
}
