import { htmlAttribute, htmlCode, htmlText } from "../text/html.ts";
import { markdownCode, markdownFence, markdownTarget, markdownText } from "../text/markdown.ts";
import { clipped } from "../text/visible.ts";
import type { Block, Content, Inline, Mark, Section } from "./document.ts";

const MARKS: Readonly<Record<Mark, string>> = {
  pass: "\u2705",
  fail: "\u274c",
  warn: "\u26a0\ufe0f",
  open: "\u2610",
  ahead: "\u25fb",
};

/**
 * The sections as GitHub-flavoured Markdown. Texts longer than `clip` code points end in an
 * ellipsis; everything else of them is there.
 */
export function printMarkdown(sections: readonly Section[], clip: number): string {
  const parts: string[] = [];
  for (const section of sections) {
    for (const block of section.blocks) parts.push(printBlock(block, clip));
  }
  return parts.join("\n\n");
}

function printBlock(block: Block, clip: number): string {
  switch (block.kind) {
    case "heading":
      return `## ${print(block.content, clip)}`;
    case "paragraph":
      return print(block.content, clip);
    case "small":
      return `<sub>${print(block.content, clip)}</sub>`;
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${print(item, clip)}`)
        .join("\n");
    case "table":
      return [
        row(block.columns.map((column) => markdownText(column.title))),
        row(block.columns.map((column) => (column.align === "right" ? "--:" : ":--"))),
        ...block.rows.map((cells) => row(cells.map((cell) => print(cell, clip)))),
      ].join("\n");
    case "fence":
      return markdownFence(
        block.lines.map((line) => clipped(line, clip)),
        block.language,
      );
    case "fold": {
      const inner = block.blocks.map((child) => printBlock(child, clip)).join("\n\n");
      return `<details><summary>${printHtml(block.summary, clip)}</summary>\n\n${inner}\n\n</details>`;
    }
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function print(content: Content, clip: number): string {
  return content.map((inline, index) => printInline(inline, clip, index === 0)).join("");
}

function printInline(inline: Inline, clip: number, first: boolean): string {
  if (typeof inline === "string") return prose(inline, clip, first);
  switch (inline.kind) {
    case "code":
      return markdownCode(clipped(inline.text, clip));
    case "strong":
      return `**${print(inline.content, clip)}**`;
    case "emphasis":
      return `*${print(inline.content, clip)}*`;
    case "link":
      return `[${print(inline.content, clip)}](${markdownTarget(inline.url)})`;
    case "mark":
      return MARKS[inline.mark];
  }
}

/** Escaping trims; the single spaces at a string's ends part it from its neighbours and stay. */
function prose(text: string, clip: number, first: boolean): string {
  const shown = markdownText(clipped(text, clip));
  const before = !first && /^ /.test(text) ? " " : "";
  const after = / $/.test(text) && shown !== "" ? " " : "";
  return `${before}${shown}${after}`;
}

/** Inside `summary` Markdown is not read: the same inlines as HTML. */
function printHtml(content: Content, clip: number): string {
  return content.map((inline) => printInlineHtml(inline, clip)).join("");
}

function printInlineHtml(inline: Inline, clip: number): string {
  if (typeof inline === "string") {
    const before = /^ /.test(inline) ? " " : "";
    const after = /\S $/.test(inline) ? " " : "";
    return `${before}${htmlText(clipped(inline, clip))}${after}`;
  }
  switch (inline.kind) {
    case "code":
      return htmlCode(clipped(inline.text, clip));
    case "strong":
      return `<b>${printHtml(inline.content, clip)}</b>`;
    case "emphasis":
      return `<i>${printHtml(inline.content, clip)}</i>`;
    case "link":
      return `<a href="${htmlAttribute(markdownTarget(inline.url))}">${printHtml(inline.content, clip)}</a>`;
    case "mark":
      return MARKS[inline.mark];
  }
}
