import { durationText } from "../domain/duration.ts";
import type { TimingClass, TimingLint, TimingMend } from "../domain/timing.ts";
import { ppmText, unbroken } from "../text/numbers.ts";
import { type Block, type Content, code, joined, mark, paragraph, strong } from "./document.ts";
import { firstOf, type Limits } from "./limits.ts";

/** Lint settings that two leaders are possible with: how, how long, and what would mend it. */
export function leaseTiming(lint: TimingLint | undefined, limits: Limits): readonly Block[] {
  const broken = lint?.classes.filter(({ holds }) => !holds) ?? [];
  if (lint === undefined || broken.length === 0) return [];
  const name: Content = lint.preset === null ? [] : [code(lint.preset), " "];
  return [
    paragraph(
      strong("Lease timing"),
      " ",
      mark("warn"),
      " ",
      ...name,
      ...joined(
        broken.map((each) => brokenClass(each, limits)),
        " \u00b7 ",
      ),
    ),
  ];
}

function brokenClass(each: TimingClass, limits: Limits): Content {
  const mends = firstOf(each.mends, Math.min(3, limits.open)).shown.map(mendText);
  return [
    `${each.fault}: ${overlapText(each)}`,
    ...tolerance(each),
    ...(mends.length === 0 ? [] : [`; nearest safe: ${mends.join(", or ")}`]),
  ];
}

function overlapText({ overlap, awakeUs }: TimingClass): string {
  if (overlap.kind === "none") return "no overlap";
  const awake =
    awakeUs === null || awakeUs <= 0 ? "" : `, ${shown(awakeUs)} of them with both running`;
  if (overlap.kind === "bounded") return `two leaders for up to ${shown(overlap.us)}${awake}`;
  const grows = overlap.terms.map(({ of }) => of).join(" and ");
  return `two leaders without a bound (grows with the ${grows})${awake}`;
}

function tolerance({ toleratedUs }: TimingClass): Content {
  return typeof toleratedUs === "number" && toleratedUs > 0
    ? [`, none up to ${shown(toleratedUs)}`]
    : [];
}

function mendText({ knob, name, value, bound }: TimingMend): string {
  const words = { "at-least": " at least", "at-most": " at most", choose: "" }[bound];
  const amount =
    typeof value === "string" ? value : knob === "driftPpm" ? ppmText(value) : shown(value);
  return `${name}${words} ${amount}`;
}

function shown(us: number): string {
  return unbroken(durationText(us));
}
