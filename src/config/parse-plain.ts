import { SoakgateError } from "../domain/error.ts";
import type { Config } from "./config.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { Problems } from "./problems.ts";
import { readConfig } from "./read-config.ts";

/**
 * Reads a configuration file that is plain and without a mistake, as most are, in half the time of
 * `parseConfig`: its parser need not know what a mistake is. Null where `parseConfig` is to be asked.
 */
export function parsePlainConfig(text: string, file: string): Config | null {
  const content = text.startsWith("\ufeff") ? text.slice(1) : text;
  const root = readPlainYaml(content);
  if (root === null) return null;
  const problems = new Problems(file, content);
  try {
    const config = readConfig(root, problems, file);
    return problems.none ? config : null;
  } catch (error) {
    if (error instanceof SoakgateError) return null;
    throw error;
  }
}
