import { dirname, relative, resolve } from "node:path";
import type { Environment } from "../github/context.ts";

const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
const REF = /^[A-Za-z0-9_][A-Za-z0-9_./-]{0,200}$/;
/** Beside the action's bundle. In pieces, as ncc would take a whole path for a file to bundle. */
const COMMAND_LINE = ["cli", "index.js"];

/**
 * How somebody starts the same program in a terminal: from the action's own repository and ref, or
 * its file where the action lies in the checkout.
 */
export function programOf(
  environment: Environment,
  entry: string,
  workingDirectory: string,
): string {
  const repository = environment["GITHUB_ACTION_REPOSITORY"] ?? "";
  const ref = environment["GITHUB_ACTION_REF"] ?? "";
  if (REPOSITORY.test(repository) && REF.test(ref)) return `npx github:${repository}#${ref}`;
  return `node ${relative(workingDirectory, resolve(dirname(entry), ...COMMAND_LINE))}`;
}
