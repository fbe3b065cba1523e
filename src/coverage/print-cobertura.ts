import type { FileCoverage, LineHits } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";
import { countLines } from "./hits.ts";
import { branchesByLine } from "./print-branches.ts";

/** A file as a class of the report. */
interface PrintedClass {
  readonly file: FileCoverage;
  readonly folder: string;
  readonly name: string;
  readonly lines: LineHits;
  readonly conditions: ReadonlyMap<number, Ratio>;
  readonly counts: Counts;
}

interface Counts {
  readonly lines: Ratio;
  readonly branches: Ratio;
}

/** Decimals of a rate: fewer would make 0.99999 a whole. */
const RATE_DIGITS = 6;

/**
 * Cobertura XML: one class a file, one package a folder, paths as the report has them, relative to
 * its own source folders. Functions are written as Istanbul does, with their calls and first line.
 *
 * Source: https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd
 */
export function* printCobertura(
  files: readonly FileCoverage[],
  sources: readonly string[],
): Generator<string> {
  const classes = files.map(classOf);
  const total = sum(classes);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n' +
    `<coverage ${rates(total)} lines-covered="${total.lines.covered}" ` +
    `lines-valid="${total.lines.total}" branches-covered="${total.branches.covered}" ` +
    `branches-valid="${total.branches.total}" complexity="0" timestamp="0" version="1">\n` +
    `  <sources>\n${(sources.length > 0 ? sources : ["."]).map(sourceElement).join("")}` +
    "  </sources>\n  <packages>\n";
  for (const [folder, members] of byFolder(classes)) {
    yield `    <package name="${attribute(folder)}" ${rates(sum(members))} complexity="0">\n      <classes>\n`;
    for (const member of members) yield classElement(member);
    yield "      </classes>\n    </package>\n";
  }
  yield "  </packages>\n</coverage>\n";
}

function sourceElement(folder: string): string {
  return `    <source>${attribute(folder)}</source>\n`;
}

function classOf(file: FileCoverage): PrintedClass {
  const lines = file.lines ?? { numbers: new Uint32Array(0), hits: new Uint32Array(0) };
  const conditions = branchesByLine(lines, file.branches);
  const cut = file.path.lastIndexOf("/");
  let branches: Ratio = { covered: 0, total: 0 };
  for (const one of conditions.values()) branches = add(branches, one);
  return {
    file,
    folder: cut < 0 ? "." : file.path.slice(0, cut),
    name: file.path.slice(cut + 1),
    lines,
    conditions,
    counts: { lines: countLines(lines), branches },
  };
}

function byFolder(classes: readonly PrintedClass[]): [string, PrintedClass[]][] {
  const folders = new Map<string, PrintedClass[]>();
  for (const one of classes) {
    const members = folders.get(one.folder);
    if (members === undefined) folders.set(one.folder, [one]);
    else members.push(one);
  }
  return [...folders].sort(([a], [b]) => byCodeUnit(a, b));
}

function classElement({ file, name, lines, conditions, counts }: PrintedClass): string {
  const parts = [
    `        <class name="${attribute(name)}" filename="${attribute(file.path)}" ${rates(counts)} complexity="0">\n`,
    "          <methods>\n",
  ];
  for (const one of file.functions ?? []) {
    const rate = one.hits > 0 ? 1 : 0;
    parts.push(
      `            <method name="${attribute(one.name)}" signature="()" hits="${one.hits}" line-rate="${rate}" branch-rate="${rate}" complexity="0">\n` +
        `              <lines><line number="${one.first}" hits="${one.hits}"/></lines>\n            </method>\n`,
    );
  }
  parts.push("          </methods>\n          <lines>\n");
  for (const [at, number] of lines.numbers.entries()) {
    parts.push(lineElement(number, lines.hits[at] ?? 0, conditions.get(number)));
  }
  parts.push("          </lines>\n        </class>\n");
  return parts.join("");
}

function lineElement(number: number, hits: number, branches: Ratio | undefined): string {
  const start = `            <line number="${number}" hits="${hits}"`;
  if (branches === undefined || branches.total === 0) return `${start} branch="false"/>\n`;
  const percent = Math.floor((branches.covered * 100) / branches.total);
  return `${start} branch="true" condition-coverage="${percent}% (${branches.covered}/${branches.total})"/>\n`;
}

function sum(classes: readonly PrintedClass[]): Counts {
  let total: Counts = { lines: { covered: 0, total: 0 }, branches: { covered: 0, total: 0 } };
  for (const { counts } of classes) {
    total = {
      lines: add(total.lines, counts.lines),
      branches: add(total.branches, counts.branches),
    };
  }
  return total;
}

function add(a: Ratio, b: Ratio): Ratio {
  return { covered: a.covered + b.covered, total: a.total + b.total };
}

function rates({ lines, branches }: Counts): string {
  return `line-rate="${rate(lines)}" branch-rate="${rate(branches)}"`;
}

/** Floored, so that what is not all never reads as 1. */
function rate({ covered, total }: Ratio): string {
  if (covered === total) return "1";
  const units = Math.floor((covered * 10 ** RATE_DIGITS) / total);
  return `0.${String(units).padStart(RATE_DIGITS, "0")}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function attribute(text: string): string {
  return xmlName(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** A name as XML can hold it: what it cannot becomes U+FFFD. */
export function xmlName(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");
}
