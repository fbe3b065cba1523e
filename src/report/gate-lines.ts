import type { GateResult, GateVerdict } from "../domain/gate.ts";
import { neededFor, type Ratio } from "../domain/ratio.ts";
import type { Report } from "../domain/report.ts";
import { countText } from "../text/numbers.ts";
import { targetPercent } from "./build-coverage.ts";
import {
  type Block,
  type Content,
  code,
  emphasis,
  fold,
  joined,
  list,
  type Mark,
  mark,
} from "./document.ts";
import { firstOf, type Limits } from "./limits.ts";

const MARKS: Readonly<Record<GateVerdict, Mark>> = {
  pass: "pass",
  fail: "fail",
  unknown: "open",
  waived: "warn",
  skipped: "open",
};

/** The mark of a gate: a missed one of level `warn` only warns. */
export function gateMark(gate: GateResult): Mark {
  return gate.verdict === "fail" && gate.level === "warn" ? "warn" : MARKS[gate.verdict];
}

/** One gate on one line: mark, sentence, what was measured, what is missing. */
export function gateLine(gate: GateResult): Content {
  return [mark(gateMark(gate)), " ", ...gateName(gate), ...outcome(gate)];
}

function gateName(gate: GateResult): Content {
  if (gate.say !== null) return [gate.say];
  const sentence = gate.attested ? /^attested\s+"(.*)"$/s.exec(gate.gate)?.[1] : undefined;
  return sentence === undefined ? [code(gate.gate)] : [sentence];
}

function outcome(gate: GateResult): Content {
  const passed = gate.verdict === "pass";
  const word: Content =
    gate.verdict === "waived" || gate.verdict === "skipped" || gate.verdict === "unknown"
      ? [gate.verdict]
      : [];
  const parts = joined(
    [
      gate.attested && passed
        ? [emphasis("attested")]
        : gate.measured === null
          ? []
          : [gate.measured],
      passed || gate.missing === null ? [] : [gate.missing],
      gate.reason === null ? word : [...word, ...(word.length === 0 ? [] : [": "]), gate.reason],
      gate.verdict === "fail" && gate.level === "warn" ? ["warning only"] : [],
    ],
    ", ",
  );
  return parts.length === 0 ? [] : [" \u2014 ", ...parts];
}

/** Every gate that is not among the criteria, folded, the failed ones first. */
export function gatesFold(report: Report, limits: Limits): readonly Block[] {
  const criteria = new Set(report.milestone?.criteria.map((criterion) => criterion.gate));
  const gates = report.gates.filter((gate) => !criteria.has(gate.gate));
  if (gates.length === 0) return [];
  const rank: Readonly<Record<Mark, number>> = { fail: 0, warn: 1, open: 2, pass: 3, ahead: 4 };
  const sorted = gates
    .map((gate, index) => ({ gate, index }))
    .sort((a, b) => rank[gateMark(a.gate)] - rank[gateMark(b.gate)] || a.index - b.index)
    .map(({ gate }) => gate);
  const { shown, hidden } = firstOf(sorted, limits.folded);
  const items = shown.map(gateLine);
  if (hidden > 0) items.push([`and ${countText(hidden)} more`]);
  return [fold([`Gates: ${tally(gates)}`], [list(items)])];
}

function tally(gates: readonly GateResult[]): string {
  const count = (keep: (gate: GateResult) => boolean): number => gates.filter(keep).length;
  const warned = (gate: GateResult): boolean => gate.verdict === "fail" && gate.level === "warn";
  const counts: readonly (readonly [number, string])[] = [
    [count((gate) => gate.verdict === "fail" && !warned(gate)), "failed"],
    [count(warned), "missed (warning only)"],
    [count((gate) => gate.verdict === "unknown"), "unknown"],
    [count((gate) => gate.verdict === "waived"), "waived"],
    [count((gate) => gate.verdict === "pass"), "passed"],
    [count((gate) => gate.verdict === "skipped"), "skipped"],
  ];
  return counts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${countText(number)} ${word}`)
    .join(", ");
}

/** What the gates say about the total, for its row: the worst of them. */
export function totalVerdict(gates: readonly GateResult[]): Content {
  const missed = gates.filter((gate) => /^total\b/.test(gate.gate) && gate.verdict === "fail");
  const worst = missed.find((gate) => gate.level === "error") ?? missed[0];
  if (worst === undefined) return [];
  const words = worst.missing ?? worst.measured ?? `misses ${worst.gate}`;
  return worst.level === "error"
    ? [mark("fail"), ` ${words}`]
    : [mark("warn"), ` ${words} (warning only)`];
}

/** What the strictest gate on changed lines asks, and how many units are missing to it. */
export function patchPercent(
  gates: readonly GateResult[],
  ratio: Ratio,
): { readonly atLeast: string; readonly missing: number } | null {
  const needed = gates.flatMap((gate) => {
    const atLeast = /^patch\b[a-z ]*>=\s*(\S+%)$/.exec(gate.gate)?.[1];
    const percent = atLeast === undefined ? null : targetPercent(atLeast);
    if (atLeast === undefined || percent === null) return [];
    const missing = neededFor(ratio.total, percent) - ratio.covered;
    if (gate.verdict !== "pass" && gate.verdict !== "fail") return [];
    return [{ atLeast, missing: gate.verdict === "fail" ? Math.max(0, missing) : 0 }];
  });
  return needed.sort((a, b) => b.missing - a.missing)[0] ?? null;
}
