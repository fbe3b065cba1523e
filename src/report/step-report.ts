import type { Report } from "../domain/report.ts";
import { changedLines, components } from "./components.ts";
import type { Block, Section, SectionName } from "./document.ts";
import { failures } from "./failures.ts";
import { footer, warnings } from "./footer.ts";
import { gatesFold } from "./gate-lines.ts";
import { headline } from "./headline.ts";
import type { Limits } from "./limits.ts";
import { criteria, milestoneHistory, nextSteps } from "./milestone.ts";
import { results } from "./results.ts";
import { soak, soakDetails } from "./soak.ts";
import { testNames } from "./test-names.ts";

type Write = (report: Report, limits: Limits) => readonly Block[];

/** Who writes each section, in the order in which they stand (gates.md §3). */
const WRITERS: readonly (readonly [SectionName, Write])[] = [
  ["headline", headline],
  ["failures", failures],
  ["results", results],
  ["changed lines", changedLines],
  ["soak", soak],
  ["soak in detail", soakDetails],
  ["tests", testNames],
  ["criteria", criteria],
  ["components", components],
  ["history", milestoneHistory],
  ["next", nextSteps],
  ["gates", gatesFold],
  ["warnings", warnings],
];

/**
 * The sections of a step report. One without data, or dropped by the limits, is left out. A failed
 * soak is the decision: its story stands before the figures of the tests.
 */
export function stepReport(report: Report, limits: Limits): readonly Section[] {
  const first = report.soak?.verdict === "fail" ? ["headline", "failures", "soak"] : [];
  const writers = [
    ...WRITERS.filter(([name]) => first.includes(name)),
    ...WRITERS.filter(([name]) => !first.includes(name)),
  ];
  return writers
    .filter(([name]) => !limits.dropped.has(name))
    .map(([name, write]) => ({ name, blocks: write(report, limits) }))
    .filter((section) => section.blocks.length > 0);
}

/** The footer by itself: it differs between runs that found the same. */
export function footerSection(report: Report): Section {
  return { name: "footer", blocks: footer(report) };
}
