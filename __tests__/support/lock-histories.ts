import fc from "fast-check";
import type { HistoryCheck } from "../../src/domain/history.ts";
import { checkHistory } from "../../src/soak/check.ts";
import { HistoryReader } from "../../src/soak/history.ts";
import type { LockOperation } from "./linearizability.ts";

/** A small history of one lock: what the oracle judges, and tokens by session. */
export interface SmallHistory {
  readonly operations: readonly LockOperation[];
  readonly tokens: ReadonlyMap<number, number>;
}

const NEVER = Number.POSITIVE_INFINITY;

/** The history as the lines a recorder would have written; one process a session. */
export function linesOf(history: SmallHistory): string[] {
  const events: { t: number; rank: number; fields: Record<string, unknown> }[] = [];
  for (const [at, operation] of history.operations.entries()) {
    const f = operation.kind === "busy" ? "acquire" : operation.kind;
    const fields = { p: `n${operation.session}`, f, key: "job", id: `s${operation.session}` };
    const token = history.tokens.get(operation.session);
    events.push({ t: operation.invokedUs, rank: 2 * at, fields: { ...fields, type: "invoke" } });
    if (operation.returnedUs === NEVER) continue;
    const type = operation.kind === "busy" ? "fail" : "ok";
    const granted = type === "ok" && token !== undefined ? { token } : {};
    events.push({
      t: operation.returnedUs,
      rank: 2 * at + 1,
      fields: { ...fields, type, ...granted },
    });
  }
  events.sort((a, b) => a.t - b.t || a.rank - b.rank);
  return events.map(({ t, fields }, i) => JSON.stringify({ v: 1, i, t, ...fields }));
}

/** The verdict of the program on those lines. */
export function checkLines(lines: readonly string[]): HistoryCheck {
  const reader = new HistoryReader("history.jsonl");
  reader.write(new TextEncoder().encode(`${lines.join("\n")}\n`));
  return checkHistory(reader.end());
}

/** Sessions whose every outcome is known, at times that often tie. */
export const okSessionsWithTies: fc.Arbitrary<SmallHistory> = fc
  .array(
    fc.record({
      times: fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
      released: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((sessions) =>
    withTokens(
      sessions.flatMap(({ times, released }, session) => {
        const [ai = 0, ar = 0, ri = 0, rr = 0] = [...times].sort((a, b) => a - b);
        const acquire = operation("acquire", session, ai, ar);
        // One in a few never releases; the rest do, or next to nothing would be lawful.
        const kept = !released && session === sessions.length - 1;
        return kept ? [acquire] : [acquire, operation("release", session, ri, rr)];
      }),
      sessions.length,
    ),
  );

/** Sessions whose acquire or release may have an unknown outcome, with renewals. */
export const unknownOutcomes: fc.Arbitrary<SmallHistory> = fc
  .array(
    fc.record({
      times: fc.array(fc.nat(14), { minLength: 6, maxLength: 6 }),
      acquire: fc.constantFrom("ok", "unknown", "unknown"),
      renew: fc.constantFrom("ok", "unknown", "none", "none"),
      release: fc.constantFrom("ok", "ok", "ok", "unknown", "none"),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .chain((sessions) =>
    withTokens(
      sessions.flatMap((one, session) => {
        const [ai = 0, ar = 0, ni = 0, nr = 0, ri = 0, rr = 0] = [...one.times].sort(
          (a, b) => a - b,
        );
        const operations = [operation("acquire", session, ai, one.acquire === "ok" ? ar : NEVER)];
        if (one.renew !== "none") {
          operations.push(operation("renew", session, ni, one.renew === "ok" ? nr : NEVER));
        }
        if (one.release !== "none") {
          operations.push(operation("release", session, ri, one.release === "ok" ? rr : NEVER));
        }
        return operations;
      }),
      sessions.length,
    ),
  );

/** Sessions and refused acquires, every outcome known and no two times equal. */
export const busyWithDistinctTimes: fc.Arbitrary<SmallHistory> = fc
  .record({
    sessions: fc.integer({ min: 1, max: 3 }),
    refused: fc.integer({ min: 1, max: 3 }),
    tangled: fc.boolean(),
    kept: fc.boolean(),
  })
  .chain(({ sessions, refused, tangled, kept }) => {
    const count = 4 * sessions + 2 * refused;
    const shuffled = fc.shuffledSubarray([...Array(count).keys()], {
      minLength: count,
      maxLength: count,
    });
    return shuffled.map((times) => {
      const operations: LockOperation[] = [];
      const own = times.slice(0, 4 * sessions);
      // Half of the histories follow each other, or two sessions would nearly always overlap.
      if (!tangled) own.sort((a, b) => a - b);
      for (let session = 0; session < sessions; session += 1) {
        const four = own.slice(4 * session, 4 * session + 4).sort((a, b) => a - b);
        const [ai = 0, ar = 0, ri = 0, rr = 0] = four;
        operations.push(operation("acquire", session, ai, ar));
        // The last one may hold on to the end of the history.
        if (kept && session === sessions - 1) continue;
        operations.push(operation("release", session, ri, rr));
      }
      for (let one = 0; one < refused; one += 1) {
        const at = 4 * sessions + 2 * one;
        const [bi = 0, br = 0] = times.slice(at, at + 2).sort((a, b) => a - b);
        operations.push(operation("busy", sessions + one, bi, br));
      }
      return { operations, tokens: new Map() };
    });
  });

function operation(
  kind: LockOperation["kind"],
  session: number,
  invokedUs: number,
  returnedUs: number,
): LockOperation {
  return { kind, session, invokedUs, returnedUs };
}

/** Half without tokens, a quarter in order of the acquires, a quarter in any order. */
function withTokens(
  operations: readonly LockOperation[],
  sessions: number,
): fc.Arbitrary<SmallHistory> {
  const ids = [...Array(sessions).keys()];
  const byStart = [...ids].sort((a, b) => startOf(operations, a) - startOf(operations, b));
  const ordered = new Map(byStart.map((session, at) => [session, at + 1]));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({ operations, tokens: new Map<number, number>() }) },
    { weight: 1, arbitrary: fc.constant({ operations, tokens: ordered }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.integer({ min: 1, max: 4 }), { minLength: sessions, maxLength: sessions })
        .map((tokens) => ({
          operations,
          tokens: new Map(tokens.map((token, session) => [session, token])),
        })),
    },
  );
}

function startOf(operations: readonly LockOperation[], session: number): number {
  return Math.min(
    ...operations.filter((one) => one.session === session).map((one) => one.invokedUs),
  );
}
