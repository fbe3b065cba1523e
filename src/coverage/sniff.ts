import type { CoverageFormat } from "../domain/coverage.ts";
import { xmlEncoding } from "../text/xml-decode.ts";
import { badReport, quoted } from "./format.ts";
import { sniffJson } from "./sniff-json.ts";

/** How much of a report decides its format. */
export const HEAD_BYTES = 65_536;

const KNOWN =
  "known are Istanbul, LCOV, Cobertura, JaCoCo, Clover, coverage.py JSON, Go cover profiles and SimpleCov";

/** Files that are often uploaded in place of a report, by their first bytes. */
const STRANGERS: readonly { readonly magic: readonly number[]; readonly sentence: string }[] = [
  {
    magic: [0x1f, 0x8b],
    sentence: "found gzip data; reports are read unpacked; run `gunzip` first",
  },
  {
    magic: [0x50, 0x4b, 3, 4],
    sentence: "found a zip archive; reports are read unpacked; unzip it first",
  },
  {
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    sentence: "found zstd data; reports are read unpacked; run `unzstd` first",
  },
  {
    magic: [0x42, 0x5a, 0x68],
    sentence: "found bzip2 data; reports are read unpacked; run `bunzip2` first",
  },
  {
    magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    sentence: "found xz data; reports are read unpacked; run `unxz` first",
  },
  {
    magic: [...new TextEncoder().encode("SQLite format 3\0")],
    sentence:
      "found a coverage.py database; a report is allowed; run `coverage json` and name coverage.json",
  },
  {
    magic: [...new TextEncoder().encode("!coverage.py: ")],
    sentence:
      "found a coverage.py 4 data file; a report is allowed; run `coverage json` and name coverage.json",
  },
  {
    magic: [...new TextEncoder().encode("version https://git-lfs.github.com/spec/")],
    sentence:
      "found a Git LFS pointer instead of the report; check out with `lfs: true`, or run `git lfs pull`",
  },
  {
    magic: [0x01, 0xc0, 0xc0],
    sentence:
      "found a JaCoCo execution file; an XML report is allowed; run `jacoco:report` or `jacocoTestReport`",
  },
  {
    magic: [0x6f, 0x6e, 0x63, 0x67],
    sentence: "found gcov notes or data; a report is allowed; run `lcov --capture`",
  },
  {
    magic: [0x61, 0x64, 0x63, 0x67],
    sentence: "found gcov notes or data; a report is allowed; run `lcov --capture`",
  },
];

/**
 * Decides the format by content, never by name.
 *
 * Errors: `evidence`, naming what the file is instead and how to mend it.
 */
export function sniffFormat(where: string, head: Uint8Array): CoverageFormat {
  for (const { magic, sentence } of STRANGERS) {
    if (magic.every((byte, at) => head[at] === byte)) throw badReport(where, null, sentence);
  }
  const encoding = xmlEncoding(head).startsWith("utf-16") ? xmlEncoding(head) : "utf-8";
  const text = new TextDecoder(encoding).decode(head.subarray(0, HEAD_BYTES)).trimStart();
  if (text === "") {
    throw badReport(
      where,
      null,
      "found an empty file; a coverage report is allowed; check the step that writes it",
    );
  }
  if (text.startsWith("<")) return sniffXml(where, text);
  if (encoding !== "utf-8") {
    throw badReport(
      where,
      null,
      "found UTF-16 text; only XML may be UTF-16; write it as UTF-8 (PowerShell: `-Encoding utf8`)",
    );
  }
  if (text.startsWith("{")) return sniffJson(where, text);
  if (text.startsWith("[")) {
    throw badReport(where, null, `found a JSON array; no coverage format is one; ${KNOWN}`);
  }
  return sniffLines(where, text);
}

function sniffLines(where: string, text: string): CoverageFormat {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  if (/^mode:\s*(set|count|atomic)\s*$/.test(first)) return "go";
  if (/^(TN:|SF:|#)/.test(first) && /(^|[\r\n])(TN|SF):/.test(text)) return "lcov";
  if (/^(VER|FN|FNL|FNDA|BRDA|DA|LF|LH):/.test(first)) return "lcov";
  throw badReport(where, 1, `found ${quoted(first)}; that begins no coverage report; ${KNOWN}`);
}

/** The first element after declaration, comments and document type. */
const ROOT = /<([A-Za-z_][\w.:-]*)([^>]*)/;
const LARGEST_ROOT = 8_192;

function sniffXml(where: string, text: string): CoverageFormat {
  const body = text.slice(prologLength(text));
  const root = ROOT.exec(body.slice(0, LARGEST_ROOT));
  const name = root?.[1] ?? "";
  const attributes = root?.[2] ?? "";
  if (/^<!doctype\s+html/i.test(text) || name.toLowerCase() === "html") {
    throw badReport(
      where,
      null,
      "found an HTML page; a machine-readable report is allowed; name the XML, JSON or LCOV file beside it",
    );
  }
  if (name === "coverage") {
    const clover =
      /\s(generated|clover)\s*=/.test(attributes) ||
      /^[^<]*<[^>]*>\s*<project[\s>]/.test(body.slice(0, LARGEST_ROOT));
    return clover ? "clover" : "cobertura";
  }
  if (name === "report") return "jacoco";
  if (name === "testsuites" || name === "testsuite") {
    throw badReport(
      where,
      null,
      "found test results; a coverage report is allowed; name it under tests.reports",
    );
  }
  throw badReport(
    where,
    null,
    `found XML with the root ${quoted(name)}; <coverage> and <report> are coverage; ${KNOWN}`,
  );
}

/** Length of declaration, comments, processing instructions and document type. Linear. */
function prologLength(text: string): number {
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
    if (close === null) return at;
    const end = text.indexOf(close, at);
    if (end < 0) return text.length;
    at = end + close.length;
  }
}
