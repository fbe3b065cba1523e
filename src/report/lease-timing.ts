import { durationText } from "../domain/duration.ts";
import type { TimingClass, TimingLint } from "../domain/timing.ts";
import { unbroken } from "../text/numbers.ts";
import { type Block, type Content, code, joined, mark, paragraph, strong } from "./document.ts";
import { firstOf, type Limits } from "./limits.ts";
import { alike } from "./lint-groups.ts";
import { type AmountText, mendWords, overlapWords } from "./lint-words.ts";

/** Ways to mend it that a line can hold. */
const MENDS_MAX = 3;

/** Lint settings that two leaders are possible with: how, how long, and what would mend it. */
export function leaseTiming(lint: TimingLint | undefined, limits: Limits): readonly Block[] {
  const broken = lint?.classes.filter(({ holds }) => !holds) ?? [];
  if (lint === undefined || broken.length === 0) return [];
  const named = lint.preset !== null && lint.preset !== "reference";
  const name: Content = named ? [code(lint.preset ?? ""), " "] : [];
  return [
    paragraph(
      strong("Lease timing"),
      " ",
      mark("warn"),
      " ",
      ...name,
      "two leaders are possible: ",
      ...joined(
        alike(broken, ({ mends }) => mends).map((group) => brokenClasses(group, lint, limits)),
        " \u00b7 ",
      ),
    ),
  ];
}

/** Classes that the same settings mend: each with its overlap, then what mends them all. */
function brokenClasses(
  group: readonly [TimingClass, ...TimingClass[]],
  lint: TimingLint,
  limits: Limits,
): Content {
  const overlaps = alike(group, ({ overlap, awakeUs }) => [overlap, awakeUs]).map((same) => {
    const faults = same.map(({ fault }) => fault).join(", ");
    return `${faults} ${overlapWords(same[0].overlap, nearest)}${awake(same[0])}`;
  });
  return [overlaps.join("; "), ...tolerance(group, lint), ...nearestSafe(group[0], limits)];
}

function nearestSafe({ mends }: TimingClass, limits: Limits): Content {
  if (mends.length === 0) return ["; no single setting mends it"];
  const { shown, hidden } = firstOf(mends, Math.min(MENDS_MAX, limits.open));
  const ways = shown.map((mend) => mendWords(mend, exact)).join(", or ");
  return [`; nearest safe: ${ways}${hidden === 0 ? "" : `, or ${hidden} more`}`];
}

function awake({ awakeUs }: TimingClass): string {
  return awakeUs === null || awakeUs <= 0 ? "" : `, both awake at most ${nearest(awakeUs)}`;
}

/** How late a reply may be and still do no harm, where only later ones do. */
function tolerance(group: readonly TimingClass[], { delayToleratedUs: us }: TimingLint): Content {
  const bounded = group.some(
    ({ fault, overlap }) => fault === "network" && overlap.kind === "bounded",
  );
  if (!bounded || typeof us !== "number" || us <= 0) return [];
  return [`, never while replies take at most ${exact(us - (us % 1_000))}`];
}

const exact: AmountText = (us) => unbroken(durationText(us));

/** To the millisecond; what is less than ten of them, to the microsecond. */
const nearest: AmountText = (us) =>
  exact(Math.abs(us) < 10_000 ? us : Math.round(us / 1_000) * 1_000);
