import { markdownText } from "../text/markdown.ts";
import { field, readInteger, readText } from "./json.ts";

/** What a section of a comment says of itself, unseen by readers. */
export interface SectionMark {
  readonly name: string;
  /** Run id, decimal: beyond the integers that a double holds, some day. */
  readonly run: string;
  readonly attempt: number;
  /** The commit that was measured; empty where unknown. */
  readonly head: string;
  /** Digest of the section's body without its footer. */
  readonly digest: string;
  /** Digest of the step that wrote it. */
  readonly writer: string;
}

/** One job's part of the comment. `text` is body and footer. */
export interface Section {
  readonly mark: SectionMark;
  readonly text: string;
}

const PREFIX = "<!-- soakgate:";
/** `s`: a name may hold U+2028, which is a line end to `.` and to nobody else here. */
const SECTION_LINE = /^<!-- soakgate:section (\{.*\}) -->$/s;
const END_LINE = "<!-- soakgate:end -->";

/** The first line of the comment of a key. */
export function commentLine(key: string): string {
  return `${PREFIX}comment ${hidden({ key })} -->`;
}

/** The comment of a key. Where it has several sections, each stands under its name. */
export function composeComment(key: string, sections: readonly Section[]): string {
  const parts = sections.map(({ mark, text }) => {
    const section = `${PREFIX}section ${hidden(mark)} -->\n${disarm(text)}\n\n${END_LINE}`;
    // Outside of the section, so that it comes and goes with the number of them.
    return sections.length > 1 ? `# ${markdownText(mark.name)}\n\n${section}\n` : section;
  });
  return [commentLine(key), ...parts].join("\n");
}

/** Characters that a section costs beyond its text, at most. */
export function sectionOverhead(mark: SectionMark): number {
  const section = { mark, text: "" };
  const two = composeComment("", [section, section]).length;
  return Math.ceil((two - commentLine("").length) / 2);
}

/**
 * The sections of a comment that begins with the marker of this key; null for every other comment,
 * among them those that quote ours. A section cut by hand is left out, so it is written anew.
 */
export function parseComment(key: string, body: string): readonly Section[] | null {
  // GitHub's own editor turns line ends into CRLF.
  const lines = body.replaceAll("\r\n", "\n").split("\n");
  if (lines[0] !== commentLine(key)) return null;
  const sections: Section[] = [];
  let mark: SectionMark | null = null;
  let text: string[] = [];
  for (const line of lines.slice(1)) {
    const begins = SECTION_LINE.exec(line);
    if (begins !== null) {
      mark = readMark(begins[1] ?? "");
      text = [];
    } else if (line === END_LINE && mark !== null) {
      sections.push({ mark, text: text.join("\n").trimEnd() });
      mark = null;
    } else {
      text.push(line);
    }
  }
  return sections;
}

/** A text that holds none of our markers, whatever a report quotes. */
function disarm(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(PREFIX, "&lt;!-- soakgate:");
}

/** JSON in which no hyphen can meet another, so it cannot end the HTML comment it stands in. */
function hidden(value: object): string {
  return JSON.stringify(value).replaceAll("-", "\\u002d").replaceAll(">", "\\u003e");
}

function readMark(json: string): SectionMark | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const run = readText(field(value, "run"));
  const attempt = readInteger(field(value, "attempt"));
  const [name, head, digest, writer] = ["name", "head", "digest", "writer"].map((key) =>
    readText(field(value, key)),
  );
  if (run === null || !/^[0-9]{1,20}$/.test(run) || attempt === null) return null;
  if (typeof name !== "string" || typeof digest !== "string") return null;
  return { name, run, attempt, head: head ?? "", digest, writer: writer ?? "" };
}

/** Whether the first run is older than the second, so that what it found is out of date. */
export function isOlder(
  mine: Pick<SectionMark, "run" | "attempt" | "head">,
  theirs: Pick<SectionMark, "run" | "attempt" | "head">,
): boolean {
  if (mine.run === theirs.run) return mine.attempt < theirs.attempt;
  // A run that is run again on the same commit was asked for after the other had been seen.
  if (mine.attempt > 1 && mine.head !== "" && mine.head === theirs.head) return false;
  return BigInt(mine.run) < BigInt(theirs.run);
}
