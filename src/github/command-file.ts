import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

/**
 * Named values in the form of the file `GITHUB_OUTPUT`: each between lines of a delimiter that
 * nobody can know beforehand, so no value can end early and set another.
 *
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#multiline-strings
 */
export function commandRecords(
  values: ReadonlyMap<string, string>,
  delimiter: () => string = () => `soakgate_${randomUUID()}`,
): string {
  let text = "";
  for (const [name, value] of values) {
    let end = delimiter();
    while (value.includes(end)) end = delimiter();
    text += `${name}<<${end}\n${value}\n${end}\n`;
  }
  return text;
}

/**
 * Appends to a file that the runner reads when the step ends. False where there is none: off GitHub,
 * or the path cannot be written.
 */
export function appendCommandFile(path: string | undefined, text: string): boolean {
  if (path === undefined || path === "") return false;
  try {
    appendFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}
