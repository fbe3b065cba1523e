import type { HistoryCheck, HistoryViolation } from "../domain/history.ts";
import { count, listOf, objectOf, oneOf, text } from "./shape.ts";

/** What `check --json` prints. */
export const checkShape = objectOf<HistoryCheck>(() => ({
  verdict: oneOf("pass", "fail", "unknown"),
  reason: text,
  lines: count,
  keys: count,
  operations: count,
  sessions: count,
  violations: listOf(
    objectOf<HistoryViolation>(() => ({
      rule: oneOf("exclusion", "token-order", "token-unique", "busy", "stale-work", "renew-token"),
      key: text,
      text,
      lines: listOf(count),
    })),
  ),
  violationsTotal: count,
  warnings: listOf(text),
}));
