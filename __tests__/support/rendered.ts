import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { SaxesParser } from "saxes";

/** A piece of Markdown as a reader gets it: by a renderer that is not ours. */
export interface Rendered {
  /** Text content without the zero-width spaces that part references. */
  readonly text: string;
  /** Text content as it is. */
  readonly rawText: string;
  /** The same outside code, where GitHub looks for references. */
  readonly proseText: string;
  /** Element names in order of opening. */
  readonly elements: readonly string[];
  readonly links: readonly string[];
  /** For each row of a table its number of cells. */
  readonly rows: readonly number[];
}

/**
 * Renders with GFM and dangerous HTML allowed: whatever survives our escaping shows. What is not
 * well-formed throws; nothing of ours renders to that.
 */
export function rendered(markdown: string): Rendered {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const elements: string[] = [];
  const links: string[] = [];
  const rows: number[] = [];
  let rawText = "";
  let proseText = "";
  let codes = 0;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "root") return;
    elements.push(name);
    if (name === "code") codes += 1;
    if (name === "a") links.push(String(attributes["href"]));
    if (name === "tr") rows.push(0);
    if (name === "td" || name === "th") rows.push((rows.pop() ?? 0) + 1);
  });
  parser.on("text", (text) => {
    rawText += text;
    if (codes === 0) proseText += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "code") codes -= 1;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(`<root>${html}</root>`).close();
  return { rawText, proseText, text: rawText.replaceAll("\u200b", ""), elements, links, rows };
}
