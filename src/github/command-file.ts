import { appendFileSync } from "node:fs";

/**
 * Named values in the form of the file `GITHUB_OUTPUT`: each between lines of a delimiter that stands
 * nowhere in it, so no value can end early and set another. Nothing is left to chance, as with a random one.
 *
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#multiline-strings
 */
export function commandRecords(values: ReadonlyMap<string, string>): string {
  let text = "";
  for (const [name, value] of values) {
    const end = absentFrom(value);
    text += `${name}<<${end}\n${value}\n${end}\n`;
  }
  return text;
}

function absentFrom(value: string): string {
  let number = 1;
  while (value.includes(`soakgate_${number}`)) number += 1;
  return `soakgate_${number}`;
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
