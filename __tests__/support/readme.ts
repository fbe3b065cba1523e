import { fileURLToPath } from "node:url";
import type { Command } from "../../src/cli/command.ts";

/** The README's path. */
export const README = fileURLToPath(new URL("../../README.md", import.meta.url));

/** The text between the markers `<!-- NAME:begin -->` and `<!-- NAME:end -->`, replaced. */
export function withSection(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no section ${name}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

/** Every command with its options, as a Markdown table. */
export function commandTable(commands: readonly Command[]): string {
  const rows = commands.map((command) => {
    const options = command.options.map(({ name, short, value, required }) => {
      const flag = short === undefined ? `--${name}` : `-${short}`;
      const given = value === null ? flag : `${flag} ${value}`;
      return required === true ? given : `[${given}]`;
    });
    const usage = [command.name, command.positionals, ...options];
    const line = usage
      .filter((part) => part !== "")
      .join(" ")
      .replaceAll("|", "\\|");
    return `| \`${line}\` | ${command.summary} |`;
  });
  return ["| command | does |", "| --- | --- |", ...rows].join("\n");
}

/** The part of `action.yml` that users read. */
export interface ActionMetadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Inputs and outputs of the action, as two Markdown tables. */
export function actionTables(action: ActionMetadata): string {
  const inputs = Object.entries(action.inputs).map(
    ([name, input]) => `| \`${name}\` | ${fallback(input.default)} | ${input.description} |`,
  );
  const outputs = Object.entries(action.outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  );
  return [
    ["| input | default | meaning |", "| --- | --- | --- |", ...inputs].join("\n"),
    ["| output | meaning |", "| --- | --- |", ...outputs].join("\n"),
  ].join("\n\n");
}

function fallback(value: string | undefined): string {
  return value === undefined || value === "" ? "" : `\`${value}\``;
}
