import type { LineRange, Metric } from "../domain/coverage.ts";
import type { Decimal } from "../domain/decimal.ts";
import {
  NOT_AVAILABLE,
  percentText,
  pointsBetween,
  pointsText,
  type Ratio,
} from "../domain/ratio.ts";
import type { Report } from "../domain/report.ts";
import { counted, unbroken } from "../text/numbers.ts";
import { clipped } from "../text/visible.ts";
import { type Content, code, link } from "./document.ts";
import { USUAL } from "./limits.ts";

/** `encodeURIComponent` throws on these. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

const UNITS: Readonly<Record<Metric, readonly [one: string, many: string]>> = {
  lines: ["line", "lines"],
  statements: ["statement", "statements"],
  branches: ["branch", "branches"],
  functions: ["function", "functions"],
};

/** A number of covered or uncovered units with their name: `3 lines`. */
export function unitsText(count: number, metric: Metric): string {
  const [one, many] = UNITS[metric];
  return counted(count, one, many);
}

/** `57.3% · 39/68` in one piece; `n/a` where nothing was measured. */
export function ratioText(ratio: Ratio | null | undefined, target?: Decimal): string {
  if (ratio === null || ratio === undefined || ratio.total === 0) return NOT_AVAILABLE;
  return unbroken(`${percentText(ratio, target)} · ${ratio.covered}/${ratio.total}`);
}

/** `+31.2`, or `n/a` where there is nothing to compare. */
export function deltaText(
  before: Ratio | null | undefined,
  after: Ratio | null | undefined,
): string {
  const points = before && after ? pointsBetween(before, after) : null;
  return points === null ? NOT_AVAILABLE : pointsText(points);
}

/** `118–128`, or `168` alone. */
export function rangeText([first, last]: LineRange): string {
  return first === last ? String(first) : `${first}\u2013${last}`;
}

/** A range of lines, linked to the file at the measured commit where that is known. */
export function rangeLink(report: Report, path: string, range: LineRange): Content {
  const [first, last] = range;
  const anchor = first === last ? `#L${first}` : `#L${first}-L${last}`;
  const file = fileUrl(report, path);
  return link(file === null ? null : file + anchor, rangeText(range));
}

/** A commit by its first seven digits, linked where the repository is known. */
export function commitLink(report: Report, commit: string): Content {
  const url = isCommit(commit) ? repositoryUrl(report, `/commit/${commit}`) : null;
  return link(url, code(isCommit(commit) ? commit.slice(0, 7) : commit));
}

/** A sentence in which every known name stands as code; cut where no sentence is that long. */
export function withNames(text: string, names: readonly string[]): Content {
  let content: Content = [clipped(text, USUAL.text)];
  for (const name of names) {
    if (name === "") continue;
    content = content.flatMap((inline) =>
      typeof inline === "string" ? inline.split(name).flatMap(named(name)) : [inline],
    );
  }
  return content;
}

/** The text between two names, after the name that it follows. */
const named =
  (name: string) =>
  (between: string, index: number): Content => [
    ...(index === 0 ? [] : [code(name)]),
    ...(between === "" ? [] : [between]),
  ];

function fileUrl(report: Report, path: string): string | null {
  const { commit } = report;
  if (commit === null || !isCommit(commit) || path.split("/").includes("..")) return null;
  const segments = path
    .split("/")
    .map((segment) => encodeURIComponent(segment.replace(LONE_SURROGATE, "\ufffd")));
  return repositoryUrl(report, `/blob/${commit}/${segments.join("/")}`);
}

function repositoryUrl(report: Report, rest: string): string | null {
  return report.repository !== null && isWebUrl(report.repository)
    ? report.repository + rest
    : null;
}

/** Whether a text from outside can be a link's target. */
export function isWebUrl(url: string): boolean {
  return (
    url.length <= 500 &&
    /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/%?=&#+-]*)?$/.test(url)
  );
}

/** Whether a text from outside can be a commit. */
export function isCommit(commit: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(commit);
}
