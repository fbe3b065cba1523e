import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { FAULT_KINDS, type HistoryEvent } from "../../src/domain/soak.ts";
import { setNow } from "../../src/soak/clock.ts";
import {
  clearHistory,
  digest,
  FREE,
  note,
  noteFault,
  recorded,
  UNCLAIM,
  WORK_OK,
} from "../../src/soak/recorder.ts";

type FaultNote = Parameters<typeof noteFault>[0];

/** One call of the recorder: of a protocol's event, or of a fault. */
interface Call {
  readonly t: number;
  readonly event: number;
  readonly node: number;
  readonly id: number;
  readonly token: number;
  readonly extra: number;
  /** In place of the event. */
  readonly fault: FaultNote | null;
}

const CENTURY_US = 3_155_760_000_000_000;
const number31 = fc.oneof(fc.nat(3), fc.nat(2 ** 31 - 1));
const time = fc.oneof(fc.nat(5), fc.nat(CENTURY_US));
/** Deadlines, reasons, tokens: whatever an event's last number stands for. */
const extra = fc.oneof(fc.nat(4), time, fc.constant(Number.POSITIVE_INFINITY));
const word = (...values: readonly string[]) =>
  fc.constantFrom(undefined, ...values) as fc.Arbitrary<string | undefined>;

const faultFields = {
  f: fc.constantFrom("heal", ...FAULT_KINDS),
  target: word("n1", "n2", "n1,n2", "n12", "store", "all", ""),
  dir: word("both", "in", "out"),
  for: fc.option(time, { nil: undefined }),
  reason: word("pause", "crash"),
};
const faultNote = fc.record(faultFields).map(present);

function present(fields: Readonly<Record<string, unknown>>): FaultNote {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as unknown as FaultNote;
}

const callFields = {
  t: time,
  event: fc.nat(FREE),
  node: fc.nat(99),
  id: number31,
  token: number31,
  extra,
  fault: fc.option(faultNote, { nil: null, freq: 2 }),
};
const call: fc.Arbitrary<Call> = fc.record(callFields);

/** One field of a call, changed to another value or the same. */
const change: fc.Arbitrary<(of: Call) => Call> = fc.oneof(
  ...Object.entries(callFields).map(([name, values]) =>
    (values as fc.Arbitrary<unknown>).map((value) => (of: Call) => ({ ...of, [name]: value })),
  ),
  ...Object.entries(faultFields).map(([name, values]) =>
    (values as fc.Arbitrary<unknown>).map((value) => (of: Call) => ({
      ...of,
      fault: of.fault === null ? null : present({ ...of.fault, [name]: value }),
    })),
  ),
);

function play(calls: readonly Call[], record: boolean): string {
  clearHistory(record);
  for (const { t, event, node, id, token, extra: last, fault } of calls) {
    setNow(t);
    if (fault === null) note(event, node, id, token, last);
    else noteFault(fault);
  }
  return digest();
}

function told(calls: readonly Call[]): readonly HistoryEvent[] {
  play(calls, true);
  return recorded();
}

afterEach(() => {
  clearHistory(false);
  setNow(0);
});

describe("the digest", () => {
  it("moves with every field that a history shows, of any one event", () => {
    const changed = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(call, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        change,
        (calls, at, changedBy) => {
          const place = at % calls.length;
          const others = calls.map((one, each) => (each === place ? changedBy(one) : one));
          const [before, after] = [told(calls), told(others)];
          const fields = Object.keys({ ...before[place], ...after[place] }).filter(
            (key) => (before[place] as never)[key] !== (after[place] as never)[key],
          );
          for (const field of fields) changed.add(field);
          const same = play(calls, false) === play(others, false);
          // What no history shows may move it, too.
          if (fields.length > 0) expect(same).toBe(false);
          expect(play(calls, false)).toBe(play(calls, true));
        },
      ),
      { numRuns: 10_000 },
    );
    const all = "deadline dir error f for id p reason t target token type";
    expect([...changed].filter((field) => field !== "key").sort()).toEqual(all.split(" "));
  });

  it("moves with the order of events", () => {
    fc.assert(
      fc.property(call, call, (one, other) => {
        fc.pre(JSON.stringify(told([one])) !== JSON.stringify(told([other])));
        expect(play([one, other], false)).not.toBe(play([other, one], false));
      }),
    );
  });

  it("moves where high bits alone differ: of ids, tokens, times and deadlines", () => {
    const base: Call = { t: 5, event: 1, node: 0, id: 1, token: 1, extra: 5, fault: null };
    const high: readonly Partial<Call>[] = [
      { id: 1 + 2 ** 20 },
      { id: 1 + 2 ** 30 },
      { token: 1 + 2 ** 30 },
      { t: 5 + 2 ** 51 },
      { extra: 5 + 2 ** 52 },
    ];
    const digests = high.map((over) => play([{ ...base, ...over }], false));
    expect(new Set([play([base], false), ...digests]).size).toBe(6);
  });
});

describe("a history", () => {
  it("names why a claim ended, and ends itself before it fills the memory", () => {
    clearHistory(true);
    note(UNCLAIM, 0, 0, 7, 2);
    expect(recorded()[0]).toMatchObject({ f: "unclaim", token: 7, reason: "crash" });
    const many = (): void => {
      for (let place = 0; place < 2_000_000; place += 1) note(WORK_OK, 0, 0, 1, 0);
    };
    expect(many).toThrow(/history of the run has more than 2000000 events; .*; shorten its window/);
  });
});
