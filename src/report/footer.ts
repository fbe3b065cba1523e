import type { Report } from "../domain/report.ts";
import { counted, countText } from "../text/numbers.ts";
import { type Block, type Content, fold, joined, link, list, mark, paragraph } from "./document.ts";
import { isWebUrl } from "./figures.ts";
import { firstOf, type Limits } from "./limits.ts";

/** No run of ours reads more formats than there are. */
const FORMATS_MAX = 12;

/** What a reader must know of the evidence; one stands open, more are folded. */
export function warnings(report: Report, limits: Limits): readonly Block[] {
  const [first] = report.warnings;
  if (first === undefined) return [];
  if (report.warnings.length === 1) return [paragraph(mark("warn"), ` ${first}`)];
  const { shown, hidden } = firstOf(report.warnings, limits.folded);
  const items: Content[] = shown.map((warning) => [warning]);
  if (hidden > 0) items.push([`and ${countText(hidden)} more`]);
  return [fold([mark("warn"), ` ${counted(report.warnings.length, "warning")}`], [list(items)])];
}

/** Where everything came from. */
export function footer(report: Report): readonly Block[] {
  const { runUrl } = report;
  const parts: Content[] = [
    runUrl !== null && isWebUrl(runUrl) ? link(runUrl, "Full report") : [],
    readText(report),
    baselineText(report),
    [`Soakgate ${report.tool}`],
  ];
  return [{ kind: "small", content: joined(parts, " · ") }];
}

function readText(report: Report): Content {
  if (report.read.length === 0) return [];
  const { shown, hidden } = firstOf(report.read, FORMATS_MAX);
  const formats = shown.map(({ format, count }) => `${count} × ${format}`);
  if (hidden > 0) formats.push(`${countText(hidden)} more`);
  return [`read: ${formats.join(", ")}`];
}

/** Where "before" came from, unless the headline names its commit. */
function baselineText(report: Report): Content {
  const baseline = report.coverage?.baseline;
  if (baseline === undefined) return [];
  if (baseline.state === "none") return ["no baseline"];
  if (baseline.state === "unreadable") return ["baseline unreadable"];
  if (baseline.commit !== null) return [];
  return [baseline.kind === "file" ? "baseline: given files" : "baseline: stored"];
}
