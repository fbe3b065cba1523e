import type { Baseline } from "../domain/coverage.ts";
import { type Judgement, skipped, unknown } from "./judgement.ts";

/**
 * The answer of a gate that compares, where there is nothing to compare with: skipped while nothing
 * was ever stored, else unknown, so that a lost baseline does not pass in silence.
 */
export function withoutBaseline(state: Baseline["state"], required: boolean): Judgement {
  if (state === "none" && !required) {
    return skipped("no baseline yet: it starts with the first run on main");
  }
  if (state === "none") {
    return unknown("a baseline is required and there is none; run once on main, or name one");
  }
  return unknown(
    state === "unreadable"
      ? "the baseline could not be read; mend it or run once on main"
      : "the baseline does not hold these figures; run once on main",
  );
}
