import type { Config } from "./config.ts";
import { Problems } from "./problems.ts";
import { readConfig } from "./read-config.ts";
import { homesOf } from "./reference.ts";
import { readYaml } from "./yaml-file.ts";

/**
 * Reads a configuration file.
 *
 * Errors: `config`, every line beginning with `file:line:column`, the first line being the first
 * mistake of the file; at most ten are said, then how many more there are.
 */
export function parseConfig(text: string, file: string): Config {
  const content = text.startsWith("\ufeff") ? text.slice(1) : text;
  const problems = new Problems(file, content, homesOf);
  const root = readYaml(content, problems);
  problems.throwAny();
  if (root === undefined) throw new Error("a file without a value has a problem that says so");
  const config = readConfig(root, problems, file);
  problems.throwAny();
  if (config === null) throw new Error("a value that does not fit has a problem that says so");
  return config;
}
