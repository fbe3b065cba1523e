import { terminalText } from "../text/terminal.ts";
import { visible } from "../text/visible.ts";
import type { Block, Content, Inline, Mark, Section } from "./document.ts";
import { layTable } from "./print-table.ts";
import { paint, type Run, SGR, type Style, wrapRuns } from "./runs.ts";

const MARKS: Readonly<Record<Mark, { readonly text: string; readonly style: Style }>> = {
  pass: { text: "\u2713", style: SGR.green },
  fail: { text: "\u2717", style: SGR.red },
  warn: { text: "!", style: SGR.yellow },
  open: { text: "\u2610", style: SGR.yellow },
  ahead: { text: "\u25fb", style: SGR.dim },
};

/** How wide a terminal is, and whether it shows colours. */
export interface TextOptions {
  readonly color: boolean;
  /** Columns; at least 40 are used. */
  readonly width: number;
}

/** The sections for a terminal: aligned, wrapped to the width, folded parts open and indented. */
export function printText(sections: readonly Section[], options: TextOptions): string {
  const width = Math.max(40, options.width);
  const blocks = sections
    .flatMap((section) => section.blocks.map((block) => printBlock(block, width)))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((runs) => paint(runs, options.color).trimEnd()).join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

type Line = readonly Run[];

function printBlock(block: Block, width: number): readonly Line[] {
  switch (block.kind) {
    case "heading":
      return wrapRuns(runsOf(block.content, SGR.bold), width);
    case "paragraph":
      return wrapRuns(runsOf(block.content, SGR.plain), width);
    case "small":
      return wrapRuns(runsOf(block.content, SGR.dim), width);
    case "list":
      return block.items.flatMap((item, index) => {
        const bullet = block.ordered ? `  ${index + 1}. ` : "  ";
        return indented(wrapRuns(runsOf(item, SGR.plain), width - bullet.length), bullet);
      });
    case "table":
      return layTable(
        block.columns.map((column) => column.align),
        [
          block.columns.map((column) => [{ text: terminalText(column.title), style: SGR.dim }]),
          ...block.rows.map((cells) => cells.map((cell) => runsOf(cell, SGR.plain))),
        ],
        width,
      );
    case "fence":
      // A diagram's source tells a terminal nothing that the story below it does not.
      if (block.language === "mermaid") return [];
      return block.lines.map((line) => [{ text: `  ${visible(line)}`, style: SGR.dim }]);
    case "fold": {
      const title = wrapRuns(runsOf(block.summary, SGR.bold), width);
      const inner = block.blocks.flatMap((child, index) => [
        ...(index === 0 ? [] : [[]]),
        ...indented(printBlock(child, width - 2), "  "),
      ]);
      return [...title, ...inner];
    }
  }
}

/** The first line begins with `lead`, the others with as many spaces. */
function indented(lines: readonly Line[], lead: string): readonly Line[] {
  const rest = " ".repeat(lead.length);
  return lines.map((line, index) =>
    line.length === 0 ? line : [{ text: index === 0 ? lead : rest, style: SGR.plain }, ...line],
  );
}

function runsOf(content: Content, style: Style): Run[] {
  return content.flatMap((inline, index) => runOf(inline, style, index === 0));
}

function runOf(inline: Inline, style: Style, first: boolean): Run[] {
  if (typeof inline === "string") {
    const before = !first && /^ /.test(inline) ? " " : "";
    const after = /\S $/.test(inline) ? " " : "";
    return [{ text: `${before}${terminalText(inline)}${after}`, style }];
  }
  switch (inline.kind) {
    case "code":
      return [{ text: terminalText(inline.text), style: style === SGR.plain ? SGR.cyan : style }];
    case "strong":
      return runsOf(inline.content, SGR.bold);
    case "emphasis":
      return runsOf(inline.content, SGR.dim);
    case "link":
      return runsOf(inline.content, style);
    case "mark":
      return [MARKS[inline.mark]];
  }
}
