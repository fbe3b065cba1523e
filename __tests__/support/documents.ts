import { parseReplay } from "../../src/app/replay-file.ts";
import type { HistoryCheck, HistoryViolation } from "../../src/domain/history.ts";
import type { Replayed } from "../../src/domain/replay.ts";
import type { TimingPreset } from "../../src/domain/timing.ts";
import { lintShape } from "../../src/report/lint-shape.ts";
import { parseReport } from "../../src/report/parse.ts";
import { coverageShape, soakShape, testShape } from "../../src/report/report-shape.ts";
import {
  count,
  listOf,
  nullable,
  objectOf,
  oneOf,
  type Shape,
  text,
} from "../../src/report/shape.ts";
import { invariantShape, witnessShape } from "../../src/report/soak-shape.ts";

const verdict = oneOf("pass", "fail", "unknown");

/** What `check --json` prints. */
const checkShape = objectOf<HistoryCheck>(() => ({
  verdict,
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

/** What `replay --json` prints. */
const replayedShape = objectOf<Replayed>(() => ({
  verdict,
  reason: text,
  scenario: text,
  invariant: invariantShape,
  writtenBy: text,
  expectedDigest: text,
  digest: text,
  origin: objectOf<Replayed["origin"]>(() => ({ seed: text, index: count })),
  witness: nullable(witnessShape),
}));

/** The objects that are printed with a schema of their own. */
const PARTS: Readonly<Record<string, Shape<unknown>>> = {
  "soakgate/coverage@1": coverageShape,
  "soakgate/tests@1": testShape,
  "soakgate/soak@1": soakShape,
  "soakgate/replayed@1": replayedShape,
  "soakgate/lint@1": lintShape,
  "soakgate/check@1": checkShape,
};

/** What `lint --json` adds to a lint: where its preset's facts stand. */
const sourcesShape = listOf(
  objectOf<TimingPreset["sources"][number]>(() => ({ where: text, says: text })),
);

type Document = Readonly<Record<string, unknown>>;

/** Whether a text is one of our JSON documents, wherever in it the schema stands. */
export function isDocument(written: string): boolean {
  return /^\s*\{/.test(written) && /"schema":\s*"soakgate\//.test(written);
}

/**
 * Holds a document of ours to its contract: every value is of its type, and the keys are exactly those
 * of the schema, in their order.
 */
export function holdToContract(document: string): void {
  const written = JSON.parse(document) as Document;
  const found = JSON.stringify(written);
  const expected = JSON.stringify(asDescribed(document, written));
  if (found === expected) return;
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const around = (json: string) => json.slice(Math.max(0, at - 120), at + 80);
  throw new Error(
    `${written["schema"]}: written …${around(found)}\ndescribed …${around(expected)}`,
  );
}

function asDescribed(document: string, written: Document): unknown {
  const { schema, ...rest } = written;
  if (schema === "soakgate/report@1") return parseReport(document, "report.json");
  if (schema === "soakgate/replay@1") return parseReplay(document, "witness.json");
  const shape = PARTS[String(schema)];
  if (shape === undefined) throw new Error(`${schema}: there is no such document`);
  const part = shape.read(rest, "") as object;
  if (schema !== "soakgate/lint@1") return { schema, ...part };
  return { schema, ...part, sources: sourcesShape.read(rest["sources"], "sources") };
}
