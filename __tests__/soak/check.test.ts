import { describe, expect, it } from "vitest";
import type { HistoryCheck } from "../../src/domain/history.ts";
import { checkLines } from "../support/lock-histories.ts";

type Event = readonly [t: number, p: string, type: string, f: string, fields?: object];

/** Numbers the events and checks them. Times in milliseconds. */
function check(...events: readonly Event[]): HistoryCheck {
  return checkLines(
    events.map(([t, p, type, f, fields], i) =>
      JSON.stringify({ v: 1, i, t: t * 1_000, p, type, f, key: "job", ...fields }),
    ),
  );
}

/** A grant from `from` to `until`, as four events. */
function held(p: string, from: number, until: number, fields: object = {}): Event[] {
  return [
    [from, p, "invoke", "acquire", { id: `${p}-${from}` }],
    [from + 1, p, "ok", "acquire", { id: `${p}-${from}`, ...fields }],
    [until, p, "invoke", "release", { id: `${p}-${from}` }],
    [until + 1, p, "ok", "release", { id: `${p}-${from}` }],
  ];
}

function inOrder(...events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => a[0] - b[0]);
}

describe("exclusion", () => {
  it("holds while sessions follow each other", () => {
    const result = check(...held("n1", 0, 10), ...held("n2", 20, 30));
    expect(result).toMatchObject({ verdict: "pass", sessions: 2, operations: 4, violations: [] });
    expect(result.reason).toBe("pass: 2 grants of 1 lock in 31 ms, never two holders");
  });

  it("is broken by a second holder, named with lines and length", () => {
    const result = check(...inOrder(...held("n1", 0, 30), ...held("n2", 10, 20)));
    expect(result.verdict).toBe("fail");
    expect(result.reason).toBe(
      'fail: two holders of "job" for 9 ms from 11 ms: "n1" (line 1) and "n2" (line 3)',
    );
    expect(result.violations[0]?.lines).toEqual([1, 3]);
  });

  it("is judged for each lock alone", () => {
    const other = held("n2", 10, 20).map(
      ([t, p, type, f, fields]): Event => [t, p, type, f, { ...fields, key: "other" }],
    );
    expect(check(...inOrder(...held("n1", 0, 30), ...other))).toMatchObject({
      verdict: "pass",
      keys: 2,
    });
  });

  it("of a lease ends at its deadline, not at the release", () => {
    const first = held("n1", 0, 100, { deadline: 50_000 });
    const late = held("n2", 60, 70, { deadline: 200_000 });
    expect(check(...inOrder(...first, ...late)).verdict).toBe("pass");
    const early = held("n2", 40, 70, { deadline: 200_000 });
    expect(check(...inOrder(...first, ...early)).reason).toContain("for 9 ms from 41 ms");
  });

  it("follows the deadline that a renewal moved", () => {
    const events = inOrder(
      [0, "n1", "invoke", "acquire"],
      [1, "n1", "ok", "acquire", { deadline: 50_000 }],
      [30, "n1", "invoke", "renew"],
      [31, "n1", "ok", "renew", { deadline: 80_000 }],
      ...held("n2", 60, 70, { deadline: 100_000 }),
    );
    expect(check(...events).reason).toContain("for 9 ms from 61 ms");
  });

  it("does not bridge the gap before a renewal that came after the deadline", () => {
    const events = inOrder(
      [0, "n1", "invoke", "acquire"],
      [1, "n1", "ok", "acquire", { deadline: 50_000 }],
      [90, "n1", "invoke", "renew"],
      [91, "n1", "ok", "renew", { deadline: 120_000 }],
      ...held("n2", 60, 70, { deadline: 80_000 }),
    );
    expect(check(...events).verdict).toBe("pass");
  });

  it("is judged by claims where there are any", () => {
    const claims = (until: number): Event[] => [
      [0, "n1", "info", "claim", { token: 7 }],
      [10, "n2", "info", "claim", { token: 8 }],
      [until, "n1", "info", "unclaim", { token: 7 }],
    ];
    expect(check(...inOrder(...claims(10))).verdict).toBe("pass");
    const result = check(...inOrder(...claims(12)));
    expect(result.reason).toBe(
      'fail: two holders of "job" for 2 ms from 10 ms: "n1" (token 7, line 1) and "n2" (token 8, line 2)',
    );
  });

  it("ends for a process with its crash", () => {
    const crashed = (at: number): Event[] =>
      inOrder(
        [0, "n1", "info", "claim", { token: 7 }],
        [at, "nemesis", "info", "crash", { target: "n1" }],
        [10, "n2", "info", "claim", { token: 8 }],
      );
    expect(check(...crashed(9)).verdict).toBe("pass");
    expect(check(...crashed(11)).verdict).toBe("fail");
  });

  it("assumes nothing of an acquire nobody answered, until its release is answered", () => {
    const unknown = (released: boolean): Event[] =>
      inOrder(
        [5, "n2", "invoke", "acquire", { id: "n2-1" }],
        [6, "n2", "info", "acquire", { id: "n2-1" }],
        [10, "n2", "invoke", "release", { id: "n2-1" }],
        ...(released ? ([[12, "n2", "ok", "release", { id: "n2-1" }]] as const) : []),
        ...held("n1", 0, 30),
      );
    expect(check(...unknown(false)).verdict).toBe("pass");
    expect(check(...unknown(true)).reason).toBe(
      'fail: "n2" (line 3) released "job" while only "n1" (line 1) can have held it',
    );
  });
});

describe("a session ends", () => {
  const n2 = held("n2", 20, 30);

  it("with its release, whatever a renewal sent later is told", () => {
    const late: Event[] = [
      [24, "n1", "invoke", "renew", { id: "n1-0" }],
      [25, "n1", "fail", "renew", { id: "n1-0" }],
    ];
    expect(check(...inOrder(...held("n1", 0, 10), ...n2, ...late)).verdict).toBe("pass");
  });

  it("with a renewal that is refused, unless it let go before", () => {
    const told = (at: number, released: number | null): Event[] => [
      [0, "n1", "invoke", "acquire", { id: "a" }],
      [1, "n1", "ok", "acquire", { id: "a" }],
      [15, "n1", "invoke", "renew", { id: "a" }],
      [at, "n1", "fail", "renew", { id: "a" }],
      ...(released === null ? [] : ([[released, "n1", "invoke", "release", { id: "a" }]] as const)),
    ];
    expect(check(...inOrder(...told(19, null), ...n2)).verdict).toBe("pass");
    expect(check(...inOrder(...told(25, null), ...n2)).reason).toContain("for 4 ms from 21 ms");
    expect(check(...inOrder(...told(25, 16), ...n2)).verdict).toBe("pass");
  });

  it("with the first release nobody answered, unless a later one was done", () => {
    const twice = (outcome: "ok" | "fail"): Event[] => [
      ...held("n1", 0, 40).slice(0, 2),
      [10, "n1", "invoke", "release", { id: "n1-0" }],
      [11, "n1", "info", "release", { id: "n1-0" }],
      [28, "n1", "invoke", "release", { id: "n1-0" }],
      [29, "n1", outcome, "release", { id: "n1-0" }],
    ];
    expect(check(...inOrder(...twice("fail"), ...n2)).verdict).toBe("pass");
    // The store still had it for n1 when it was released at last: it was granted twice.
    expect(check(...inOrder(...twice("ok"), ...n2)).reason).toContain("for 7 ms from 21 ms");
  });

  it("with its deadline, also where that lies behind the last event", () => {
    const lease = (deadline: number) => ({ deadline });
    const events = [
      ...held("n1", 0, 99, lease(50_000)).slice(0, 2),
      ...held("n2", 20, 99, lease(70_000)).slice(0, 2),
    ];
    expect(check(...events).reason).toContain("for 29 ms from 21 ms");
  });
});

describe("tokens", () => {
  it("rise with the grants", () => {
    const good = [...held("n1", 0, 10, { token: 1 }), ...held("n2", 20, 30, { token: 5 })];
    expect(check(...good).verdict).toBe("pass");
    const bad = [...held("n1", 0, 10, { token: 5 }), ...held("n2", 20, 30, { token: 1 })];
    expect(check(...bad).reason).toBe(
      'fail: "n1" (token 5, line 1) was granted before "n2" (token 1, line 5), with a higher token',
    );
  });

  it("rise for leases too, by the order of the grants alone", () => {
    const lease = (token: number) => ({ token, deadline: 15_000 });
    const bad = [...held("n1", 0, 10, lease(5)), ...held("n2", 20, 30, lease(1))];
    expect(check(...bad).violations.map((one) => one.rule)).toEqual(["token-order"]);
  });

  it("belong to one grant each", () => {
    const bad = [...held("n1", 0, 10, { token: 3 }), ...held("n2", 20, 30, { token: 3 })];
    expect(check(...bad).violations.map((one) => one.rule)).toEqual(["token-unique"]);
  });

  it("stay through a renewal", () => {
    const renewed = (token: number) =>
      check(
        [0, "n1", "invoke", "acquire", { id: "a" }],
        [1, "n1", "ok", "acquire", { id: "a", token: 7 }],
        [2, "n1", "invoke", "renew", { id: "a" }],
        [3, "n1", "ok", "renew", { id: "a", token }],
      );
    expect(renewed(7).verdict).toBe("pass");
    expect(renewed(8).reason).toBe("fail: the renewal of token 7 returned token 8 (line 4)");
  });
});

describe("work", () => {
  it("of an older grant is stale once newer work was accepted", () => {
    const good = check(
      [0, "resource", "ok", "work", { token: 7 }],
      [1, "resource", "ok", "work", { token: 8 }],
      [2, "resource", "fail", "work", { token: 7, error: "stale: max 8" }],
    );
    expect(good.reason).toBe("pass: 2 accepted writes of 1 lock in 2 ms, none of them stale");
    const bad = check(
      [0, "resource", "ok", "work", { token: 8 }],
      [1, "resource", "ok", "work", { token: 7 }],
    );
    expect(bad.reason).toBe(
      "fail: work of token 7 (line 2) was accepted after work of token 8 (line 1)",
    );
  });

  it("that was under way at a client may still be accepted", () => {
    const result = check(
      [0, "n1", "invoke", "work", { token: 7 }],
      [1, "resource", "ok", "work", { token: 8 }],
      [2, "n1", "ok", "work", { token: 7 }],
    );
    expect(result.verdict).toBe("pass");
  });
});

describe("a time", () => {
  it("is an instant where t counts from 1970, and a pass tells how long the history is", () => {
    const from = Date.UTC(2026, 10, 25, 10, 4, 12, 250);
    const claim = (ms: number, p: string): Event => [from + ms, p, "info", "claim"];
    const unclaim = (ms: number, p: string): Event => [from + ms, p, "info", "unclaim"];
    expect(check(claim(0, "a"), claim(8.5, "b"), unclaim(2_052, "a")).reason).toContain(
      "for 2.0435 s from 2026-11-25T10:04:12.258500Z",
    );
    expect(check(claim(0, "a"), unclaim(2_052, "a"), claim(2_052, "b")).reason).toBe(
      "pass: 2 claims of 1 lock in 2.052 s, never two holders",
    );
  });
});

describe("a refusal", () => {
  const refused = (from: number, until: number): Event[] => [
    [from, "n9", "invoke", "acquire"],
    [until, "n9", "fail", "acquire", { error: "busy" }],
  ];

  it("needs a holder", () => {
    const good = inOrder(...held("n1", 0, 10), ...refused(4, 6), ...held("n2", 30, 40));
    expect(check(...good).verdict).toBe("pass");
    const bad = inOrder(...held("n1", 0, 10), ...refused(15, 16), ...held("n2", 30, 40));
    expect(check(...bad).reason).toBe('fail: "n9" (line 5) was refused while nobody held "job"');
  });

  it("is only counted where an unknown acquire may have held", () => {
    const result = check(
      ...inOrder(
        ...held("n1", 0, 10),
        [12, "n3", "invoke", "acquire"],
        ...refused(15, 16),
        ...held("n2", 30, 40),
      ),
    );
    expect(result.verdict).toBe("pass");
    expect(result.warnings).toEqual([
      'refusals of "job" that were not judged: 1, because some outcomes are not known',
    ]);
  });

  it("before anybody asked is wrong even for a lease", () => {
    const result = check(...refused(0, 1), ...held("n1", 5, 10, { deadline: 99_000 }));
    expect(result.verdict).toBe("fail");
  });
});

it("a history without grants, claims or work is unknown, never a pass", () => {
  const result = check([0, "n1", "invoke", "acquire"], [1, "nemesis", "info", "pause"]);
  expect(result.verdict).toBe("unknown");
  expect(result.reason).toMatch(/^unknown: no grant/);
});

it("notes of unknown names are counted", () => {
  const result = check(...held("n1", 0, 10), [20, "n1", "info", "claimed"]);
  expect(result.warnings).toEqual(['notes named "claimed" that were not looked at: 1']);
});

it("many violations are all counted and the first are kept", () => {
  const claims = Array.from(
    { length: 100 },
    (_, at): Event => [at, `n${at}`, "info", "claim", { token: at }],
  );
  const result = check(...claims);
  expect(result.violationsTotal).toBe(99);
  expect(result.violations).toHaveLength(20);
  expect(result.violations[0]?.lines).toEqual([1, 2]);
});
