import { durationText } from "../domain/duration.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Gate } from "../domain/gate.ts";
import { nearest } from "../domain/nearest.ts";
import { countTests, type TestCase, type TestDelta, type TestEvidence } from "../domain/tests.ts";
import { withoutBaseline } from "./baseline.ts";
import {
  type Bound,
  boundOf,
  decided,
  type Judgement,
  satisfies,
  unknown,
  whole,
} from "./judgement.ts";
import { listed, oneLine, tests } from "./words.ts";

/** Names that a search for the nearest one looks at; more would cost too much. */
const NEAREST_MAX = 2_000;

/** Judges `tests MEASURE …` and `test "name" = passed`. */
export function judgeTests(gate: Gate, evidence: Evidence): Judgement {
  const run = evidence.tests;
  if (run === null) {
    return unknown(
      evidence.absent.tests ??
        "no test report was read; name one under tests.reports or with --tests",
    );
  }
  if (run.after.cases.length === 0) return unknown("the test reports hold no test");
  if (gate.subject.kind === "test") return judgeNamed(gate.subject.name, run.after.cases);
  const compares = ["regressed", "added", "removed"].includes(gate.measure);
  if (!compares) return judgeRun(gate, run);
  if (run.delta === null) return withoutBaseline(evidence.testBaseline, evidence.baselineRequired);
  if (run.before?.cases.length === 0) return unknown("the baseline's test reports hold no test");
  return judgeDelta(gate, run.delta);
}

function judgeRun(gate: Gate, { after }: TestEvidence): Judgement {
  const bound = boundOf(gate);
  const counts = countTests(after);
  const named = (keep: (test: TestCase) => boolean): string =>
    listed(after.cases.filter(keep).map((test) => test.name));
  switch (gate.measure) {
    case "duration":
      return judgeDuration(after.durationUs, bound);
    case "total":
      return decided(
        satisfies(whole(counts.total), bound),
        tests(counts.total),
        gap(counts.total, bound),
      );
    case "skipped":
    case "flaky": {
      const count = counts[gate.measure];
      const names = named((test) =>
        gate.measure === "flaky" ? test.flaky : test.outcome === "skipped",
      );
      const measured = `${count}/${counts.total} ${gate.measure}`;
      return decided(
        satisfies(whole(count), bound),
        measured,
        more(count, bound, gate.measure, names),
      );
    }
    case "failed": {
      if (counts.skipped === counts.total) return unknown("every test was skipped");
      const others = [counts.failed, counts.skipped].map((count, index) =>
        count === 0 ? "" : `, ${count} ${index === 0 ? "failed" : "skipped"}`,
      );
      const measured = `${counts.passed}/${counts.total} passed${others.join("")}`;
      const names = named((test) => test.outcome === "failed");
      const missing = `${tests(counts.failed)} ${counts.failed === 1 ? "fails" : "fail"}: ${names}`;
      return decided(
        satisfies(whole(counts.failed), bound),
        measured,
        counts.failed === 0 ? gap(0, bound) : missing,
      );
    }
    default:
      throw new Error(`tests has no measure ${gate.measure}: the grammar rejects it`);
  }
}

function judgeDelta(gate: Gate, delta: TestDelta): Judgement {
  const bound = boundOf(gate);
  const cases =
    gate.measure === "regressed"
      ? delta.regressed
      : gate.measure === "added"
        ? delta.added
        : delta.removed;
  const passes = satisfies(whole(cases.length), bound);
  const names = listed(cases.map((test) => test.name));
  if (gate.measure !== "regressed") {
    const measured = `${cases.length} ${gate.measure}`;
    return decided(passes, measured, more(cases.length, bound, gate.measure, names));
  }
  const measured = `${delta.stillPassing}/${delta.passedBefore} still pass`;
  const one = cases.length === 1;
  const missing =
    cases.length === 0
      ? gap(0, bound)
      : `${tests(cases.length)} that passed before ${one ? "fails" : "fail"}: ${names}`;
  return decided(passes, measured, missing);
}

function judgeDuration(us: number | null, bound: Bound): Judgement {
  if (us === null) return unknown("the test reports state no duration");
  const over = us - Number(bound.value.units);
  const missing = over > 0 ? `${durationText(over)} over` : `${durationText(-over)} under`;
  return decided(satisfies(whole(us), bound), durationText(us), missing);
}

/** `2 too many`, `needs 3 more`. */
function gap(count: number, { op, value }: Bound): string {
  const bound = Number(value.units);
  const least = op === ">" ? bound + 1 : bound;
  const most = op === "<" ? bound - 1 : bound;
  return count < least ? `needs ${least - count} more` : `${count - most} too many`;
}

function more(count: number, bound: Bound, measure: string, names: string): string {
  const text = gap(count, bound);
  return text.startsWith("needs") ? `${text} ${measure}` : `${text} ${measure}: ${names}`;
}

/** Every test of that name must have passed: a name that did not run is a miss, not a pass. */
function judgeNamed(name: string, cases: readonly TestCase[]): Judgement {
  const found = cases.filter((test) =>
    [test.name, test.id, `${test.className}.${test.name}`].includes(name),
  );
  if (found.length === 0) {
    const near = nearest(
      name,
      cases.slice(0, NEAREST_MAX).map((test) => test.name),
    );
    const mend = near === null ? "" : `; did you mean ${oneLine(near)}?`;
    return decided(false, "not run", `no test of that name ran${mend}`);
  }
  const missed = found.find((test) => test.outcome !== "passed");
  if (missed === undefined) {
    return decided(true, found.length === 1 ? "passed" : `${found.length} passed`, "");
  }
  const why = missed.message === null ? "" : `: ${oneLine(missed.message)}`;
  return decided(
    false,
    missed.outcome,
    `it ${missed.outcome === "failed" ? "failed" : "was skipped"}${why}`,
  );
}
