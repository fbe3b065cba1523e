import { type Document, visit, type YAMLError } from "yaml";
import { clipped } from "../text/visible.ts";
import { gateLineHint } from "./gate-line-hint.ts";
import { type Problems, ROOT } from "./problems.ts";
import { DEPTH_MAX } from "./yaml-bounds.ts";

const MESSAGE_MAX = 120;

/** Said without a place, so that the parser's own limit reads the same. */
export const TOO_DEEP = `${ROOT} nests values too deeply; at most ${DEPTH_MAX} levels; flatten it`;

/** What the parser's codes mean for the person who wrote the file. */
const SENTENCES: { readonly [code: string]: string } = {
  TAB_AS_INDENT: "a tab indents this line; YAML is indented by spaces; replace the tab by spaces",
  MULTIPLE_DOCS: "a second document begins here; a file holds one; remove the --- line",
  BAD_INDENT: "the indentation fits no line above; keys of one map begin in one column; align them",
  TAG_RESOLVE_FAILED: "a word begins with !, which YAML takes for a tag; quote the text",
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands in one line; a key has one value; quote the text',
  BLOCK_IN_FLOW: 'a second ": " stands in one { }; each key has one value; quote the text',
  BAD_SCALAR_START: "text begins with a character that YAML keeps for itself; quote the text",
};

/** Codes that mean one line cannot be read as it stands, which quotes would mend. */
const MENDED_BY_QUOTES: ReadonlySet<string> = new Set([
  "BAD_SCALAR_START",
  "BLOCK_AS_IMPLICIT_KEY",
  "BLOCK_IN_FLOW",
  "MULTILINE_IMPLICIT_KEY",
  "TAG_RESOLVE_FAILED",
  "UNEXPECTED_TOKEN",
]);

/** Says what the parser stumbled over, in the words of this file rather than of YAML's grammar. */
export function addFaults(document: Document.Parsed, text: string, problems: Problems): void {
  // What follows a fault in the same line is its consequence.
  const lines = new Set<number>();
  for (const fault of [...document.errors, ...document.warnings]) {
    if (/call stack/i.test(fault.message)) {
      problems.add(0, TOO_DEEP);
      return;
    }
    const offset = unclosedQuote(fault, document) ?? fault.pos[0];
    const { line } = problems.place(offset);
    if (lines.has(line) || problems.many) continue;
    lines.add(line);
    const hint = MENDED_BY_QUOTES.has(fault.code) ? gateLineHint(text, offset) : null;
    problems.add(
      offset,
      hint === null ? sentenceOf(fault) : `YAML cannot read this gate line; ${hint}`,
    );
  }
}

function sentenceOf({ code, message }: YAMLError): string {
  if (/^Missing closing .quote/.test(message)) {
    return "the quote opened here is not closed; every quote needs its end; close it";
  }
  if (code === "MISSING_CHAR" || /and end with a [}\]]/.test(message)) {
    return "a { or [ above is not closed; every bracket needs its end; close it";
  }
  const known = SENTENCES[code];
  if (known !== undefined) return known;
  return `${clipped(message, MESSAGE_MAX)}; expected valid YAML; mend the line`;
}

/** The parser notices an open quote at the end of the file; the mistake is where it opened. */
function unclosedQuote({ message, pos }: YAMLError, document: Document.Parsed): number | null {
  if (!/^Missing closing .quote/.test(message)) return null;
  let opened: number | null = null;
  visit(document, {
    Scalar: (_key, { range }) => {
      if (range && range[0] < pos[0] && range[1] >= pos[0]) opened = range[0];
    },
  });
  return opened;
}
