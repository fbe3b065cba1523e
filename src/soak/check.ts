import { durationText } from "../domain/duration.ts";
import { type HistoryCheck, type HistoryViolation, VIOLATIONS_MAX } from "../domain/history.ts";
import { checkLock, type LockCheck } from "./check-lock.ts";
import type { History } from "./history.ts";

/**
 * Judges a recorded history: at most one holder of each lock at a time, tokens that rise with the grants,
 * refusals only while somebody held, no work of an older grant after work of a newer one.
 *
 * Source: Herlihy and Wing, Linearizability (1990); for a lock the search collapses to sorting, since
 * the certain parts of two sessions must not overlap (docs/history.md).
 */
export function checkHistory(history: History): HistoryCheck {
  const violations: HistoryViolation[] = [];
  const warnings: string[] = [];
  let [total, sessions, claims, work] = [0, 0, 0, 0];
  for (const lock of history.locks) {
    const found = checkLock(lock, history);
    for (const violation of found.violations) violations.push(violation);
    // Only the first of each rule are kept whole, or a hostile file would be held twice.
    if (violations.length > 4 * VIOLATIONS_MAX) keepFirst(violations);
    for (const warning of found.warnings) {
      if (warnings.length < VIOLATIONS_MAX) warnings.push(warning);
    }
    total += found.violationsTotal;
    sessions += found.sessions;
    claims += found.claims;
    work += found.work;
  }
  for (const [name, count] of history.ignored) {
    warnings.push(`notes named ${JSON.stringify(name)} that were not looked at: ${count}`);
  }
  keepFirst(violations);
  const judged = sessions + claims + work > 0;
  return {
    verdict: total > 0 ? "fail" : judged ? "pass" : "unknown",
    reason: reasonOf(history, violations, total, { sessions, claims, work }),
    lines: history.lines,
    keys: history.locks.length,
    operations: history.operations,
    sessions,
    violations,
    violationsTotal: total,
    warnings,
  };
}

function keepFirst(violations: HistoryViolation[]): void {
  violations.sort((a, b) => lastLine(a) - lastLine(b));
  if (violations.length > VIOLATIONS_MAX) violations.length = VIOLATIONS_MAX;
}

function lastLine(violation: HistoryViolation): number {
  return violation.lines[violation.lines.length - 1] ?? 0;
}

function reasonOf(
  history: History,
  violations: readonly HistoryViolation[],
  total: number,
  { sessions, claims, work }: Pick<LockCheck, "sessions" | "claims" | "work">,
): string {
  const [first] = violations;
  if (first !== undefined) {
    const more = total === 1 ? "" : `, and ${total - 1} more`;
    return `fail: ${first.text}${more}`;
  }
  const where = `of ${counted(history.locks.length, "lock")} in ${durationText(history.endUs - history.startUs)}`;
  if (sessions > 0) return `pass: ${counted(sessions, "grant")} ${where}, never two holders`;
  if (claims > 0) return `pass: ${counted(claims, "claim")} ${where}, never two holders`;
  if (work > 0) return `pass: ${counted(work, "accepted write")} ${where}, none of them stale`;
  return "unknown: no grant, claim or accepted work in the history, so there was nothing to judge";
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
