import { SoakgateError } from "../domain/error.ts";
import { xmlEncoding } from "../text/xml-decode.ts";

/** How much of a file is looked at. */
const HEAD_BYTES = 65_536;
const SHOWN_LENGTH = 60;

/**
 * Whether a file that begins with `head` is a JUnit report: its first element is `testsuites` or `testsuite`.
 * Needs no XML tokenizer, so that asking costs nothing.
 */
export function looksLikeJunit(head: Uint8Array): boolean {
  return /^<(?:testsuites|testsuite)[\s/>]/.test(afterProlog(decodedHead(head)));
}

/** What is often found where test results were meant, with the mend. */
const STRANGERS: readonly { readonly begin: RegExp; readonly sentence: string }[] = [
  {
    begin: /^<(?:!doctype\s+)?html[\s>]/i,
    sentence: "found an HTML page; JUnit XML is allowed; name the XML file that the runner writes",
  },
  {
    begin: /^version https:\/\/git-lfs/,
    sentence:
      "found a Git LFS pointer instead of the report; check out with `lfs: true`, or run `git lfs pull`",
  },
  {
    begin: /^(?:.?\ufffd|PK|BZh)/s,
    sentence: "found packed data; reports are read unpacked; unpack the file first",
  },
  {
    begin: /^<(?:coverage|report)[\s>]/,
    sentence: "found coverage; JUnit XML is allowed; name it under coverage.reports",
  },
  {
    begin: /^(?:<TestRun|<test-run|<assemblies|<test-results)[\s>]/,
    sentence:
      "found a .NET result file; JUnit XML is allowed; use JunitXml.TestLogger (`--logger junit`) or convert it",
  },
  {
    begin: /^[{[]/,
    sentence: "found JSON; JUnit XML is allowed; let the runner write JUnit XML",
  },
  {
    begin: /^(?:TAP version|ok \d|not ok \d|1\.\.\d)/,
    sentence: "found TAP; JUnit XML is allowed; let the runner write JUnit XML",
  },
];

/**
 * Refuses what is no JUnit report before a tokenizer is loaded.
 *
 * Errors: `evidence`, naming what the file is instead and how to mend it.
 */
export function requireJunit(where: string, head: Uint8Array): void {
  if (looksLikeJunit(head)) return;
  const text = decodedHead(head).trimStart();
  if (text === "") {
    throw refused(where, "the file is empty; JUnit XML is allowed; check the step that writes it");
  }
  const body = afterProlog(text);
  const stranger = STRANGERS.find(({ begin }) => begin.test(text) || begin.test(body));
  if (stranger !== undefined) throw refused(where, stranger.sentence);
  // A prolog that fills the whole head, or one that never ends: the tokenizer decides.
  if (body === "" && text.startsWith("<")) return;
  const shown = body.replace(/[^\x20-\x7e].*$/s, "").slice(0, SHOWN_LENGTH);
  throw refused(
    where,
    `found "${shown}"; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file`,
  );
}

function refused(where: string, sentence: string): SoakgateError {
  return new SoakgateError("evidence", `${where}: ${sentence}`);
}

function decodedHead(head: Uint8Array): string {
  const bytes = head.subarray(0, HEAD_BYTES);
  try {
    return new TextDecoder(xmlEncoding(head)).decode(bytes);
  } catch {
    // An unknown declared encoding: the names looked for are ASCII in all of them.
    return new TextDecoder().decode(bytes);
  }
}

/** The text from the first element on; empty where there is none. Linear. */
function afterProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const close = text.startsWith("<?", at)
      ? "?>"
      : text.startsWith("<!--", at)
        ? "-->"
        : text.startsWith("<!", at)
          ? ">"
          : null;
    if (close === null) return text.slice(at);
    const end = text.indexOf(close, at);
    if (end < 0) return "";
    at = end + close.length;
  }
}
