import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import { HistoryReader, LINE_BYTES_MAX } from "../../src/soak/history.ts";
import { LOCKS_MAX } from "../../src/soak/history-events.ts";

const ENCODER = new TextEncoder();

function line(i: number, fields: Record<string, unknown>): string {
  return JSON.stringify({ v: 1, i, t: 1_000 * i, p: "n1", key: "job", ...fields });
}

const ACQUIRED = [
  line(0, { type: "invoke", f: "acquire", id: "n1-1" }),
  line(1, { type: "ok", f: "acquire", id: "n1-1", token: 7 }),
  line(2, { type: "invoke", f: "release", id: "n1-1" }),
  line(3, { type: "ok", f: "release", id: "n1-1" }),
];

function read(text: string | Uint8Array) {
  const reader = new HistoryReader("history.jsonl");
  reader.write(typeof text === "string" ? ENCODER.encode(text) : text);
  return reader.end();
}

function refusal(text: string | Uint8Array): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof SoakgateError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error("the history was read");
}

describe("a history", () => {
  it("is read the same however it is cut into pieces", () => {
    const bytes = ENCODER.encode(`${ACQUIRED.join("\r\n")}\n`);
    const whole = read(bytes);
    expect(whole.operations).toBe(2);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 6 }), (cuts) => {
        const reader = new HistoryReader("history.jsonl");
        let from = 0;
        for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
          reader.write(bytes.slice(from, cut));
          from = Math.max(from, cut);
        }
        expect(reader.end()).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("may begin with a byte order mark and end without a newline", () => {
    expect(read(`\ufeff${ACQUIRED.join("\n")}`).lines).toBe(4);
  });

  it("leaves the outcome of a request without an end unknown", () => {
    const [lock] = read(ACQUIRED.slice(0, 3).join("\n")).locks;
    expect(lock?.operations.outcome).toEqual(Uint8Array.of(0, 2));
  });

  it("counts a request that is sent again unanswered once, from its first sending", () => {
    const again = line(1, { type: "invoke", f: "acquire", id: "n1-1" });
    const answered = line(2, { type: "ok", f: "acquire", id: "n1-1", token: 1 });
    const [lock] = read([ACQUIRED[0], again, answered].join("\n")).locks;
    expect(lock?.operations.invokedUs).toEqual(Float64Array.of(0));
    expect(lock?.operations.returnedUs).toEqual(Float64Array.of(2_000));
  });

  it("finds the session of a renewal by id, else by token, else by process", () => {
    const renewals = [{ id: "n1-1" }, { id: "other", token: 7 }, {}].map((fields, at) =>
      line(2 + at, { type: "invoke", f: "renew", ...fields }),
    );
    const [lock] = read([...ACQUIRED.slice(0, 2), ...renewals].join("\n")).locks;
    expect([...(lock?.operations.session ?? [])]).toEqual([0, 0, 0, 0]);
  });

  it("tells requests without id apart by their token", () => {
    const text = [
      line(0, { type: "invoke", f: "release", token: 7 }),
      line(1, { type: "invoke", f: "release", token: 8 }),
      line(2, { type: "ok", f: "release", token: 8 }),
      line(3, { type: "ok", f: "release", token: 7 }),
    ].join("\n");
    const [lock] = read(text).locks;
    expect([...(lock?.operations.returnedUs ?? [])]).toEqual([3_000, 2_000]);
    const unnamed = [
      line(0, { type: "invoke", f: "release", token: 7 }),
      line(1, { type: "ok", f: "release" }),
    ];
    expect(read(unnamed.join("\n")).locks[0]?.operations.outcome).toEqual(Uint8Array.of(0));
  });

  it("goes on with the grant a process held when a further acquire is refused", () => {
    const text = [
      ...ACQUIRED.slice(0, 2),
      line(2, { type: "invoke", f: "acquire", id: "n1-2" }),
      line(3, { type: "fail", f: "acquire", id: "n1-2", error: "busy" }),
      line(4, { type: "invoke", f: "renew" }),
    ].join("\n");
    const [lock] = read(text).locks;
    expect([...(lock?.operations.session ?? [])]).toEqual([0, 1, 0]);
  });
});

describe("what is no history is refused with the line", () => {
  it.each([
    ["an empty file", "", "evidence: history.jsonl: the file is empty"],
    ["a foreign format", "{:type :invoke}\n", "evidence: history.jsonl:1: no JSON"],
    ["an array", "[1]\n", "evidence: history.jsonl:1: [1] is no object"],
    ["another version", '{"v":2}\n', "evidence: history.jsonl:1: v is 2; allowed: v 1"],
    ["a coverage report", '{"total":{}}\n', "evidence: history.jsonl:1: there is no v"],
    [
      "a cut off line",
      `${ACQUIRED[0]}\n${ACQUIRED[1]?.slice(0, -9)}`,
      "history.jsonl:2: the file ends in the middle",
    ],
    ["a blank line", `${ACQUIRED[0]}\n\n`, "history.jsonl:2: no JSON"],
    [
      "lost lines",
      `${ACQUIRED[0]}\n${ACQUIRED[3]}\n`,
      "history.jsonl:2: i is 3 after 0; allowed: each i one more than the one before; 2 events are missing",
    ],
    [
      "shuffled lines",
      `${ACQUIRED[2]}\n${ACQUIRED[1]}\n`,
      "history.jsonl:2: i is 1 after 2; allowed: each i one more than the one before; the lines are out of order",
    ],
    [
      "time that goes back",
      `${ACQUIRED[0]}\n${line(1, { type: "info", f: "heal", t: 5 }).replace('"t":5', '"t":0')}\n{"v":1,"i":2,"t":3,"p":"n1","type":"info","f":"heal"}\n{"v":1,"i":3,"t":2,"p":"n1","type":"info","f":"heal"}\n`,
      "history.jsonl:4: t is 2 after 3",
    ],
    ["a negative time", line(0, { type: "info", f: "heal", t: -1 }), "t is -1"],
    ["a time that is no number", line(0, { type: "info", f: "heal", t: "0" }), 't is "0"'],
    ["an unknown type", line(0, { type: "done", f: "acquire" }), 'type is "done"'],
    ["a misspelt function", line(0, { type: "ok", f: "aquire" }), 'f is "aquire" with type ok'],
    [
      "an answer nobody asked for",
      `${ACQUIRED[0]}\n${line(1, { type: "ok", f: "renew" })}\n`,
      'history.jsonl:2: ok of renew by "n1", which has no such request',
    ],
    ["an empty name", line(0, { type: "invoke", f: "acquire", p: "" }), 'p is ""'],
    [
      "a claim's end without a claim",
      line(0, { type: "info", f: "unclaim" }),
      "ends a claim it has not made",
    ],
    [
      "a renewal that loses its deadline",
      [
        line(0, { type: "invoke", f: "acquire" }),
        line(1, { type: "ok", f: "acquire", deadline: 9_000 }),
        line(2, { type: "invoke", f: "renew" }),
        line(3, { type: "ok", f: "renew" }),
      ].join("\n"),
      "history.jsonl:4: a renewal without deadline",
    ],
    [
      "deep nesting",
      `{"v":1,"x":${"[".repeat(30_000)}${"]".repeat(30_000)}}\n`,
      "history.jsonl:1: more than 8 levels",
    ],
    [
      "an endless line",
      `{"v":1,"x":"${"a".repeat(LINE_BYTES_MAX)}"}\n`,
      "limit: history.jsonl:1: the line has more than 65536 bytes",
    ],
  ])("%s", (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it("bytes that are not UTF-8", () => {
    expect(refusal(Uint8Array.of(0x7b, 0xff, 0x7d, 0x0a))).toContain(
      "history.jsonl:1: bytes that are not UTF-8",
    );
  });

  it("a lock for every event", () => {
    const events = Array.from({ length: LOCKS_MAX + 1 }, (_, i) =>
      line(i, { type: "info", f: "claim", key: `k${i}` }),
    );
    expect(refusal(events.join("\n"))).toContain("history.jsonl:20001: a lock more than 20000");
  });

  it("and control characters never reach the message raw", () => {
    const message = refusal(line(0, { type: "invoke", f: "acquire", v: "\u001b[31m\u0000" }));
    expect(message).not.toContain("\u001b");
    expect(message).not.toContain("\u0000");
  });

  it("while names like __proto__ and constructor are names", () => {
    const text = ACQUIRED.map((one) =>
      one.replaceAll('"job"', '"__proto__"').replaceAll('"n1"', '"constructor"'),
    ).join("\n");
    const history = read(text);
    expect(history.locks.map((lock) => lock.key)).toEqual(["__proto__"]);
    expect(history.processes).toEqual(["constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
