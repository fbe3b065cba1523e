import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { nameFile, replay } from "../../src/app/replay.ts";
import {
  parseReplay,
  REPLAY_SCHEMA,
  type ReplayFile,
  renderReplay,
} from "../../src/app/replay-file.ts";
import { SoakgateError } from "../../src/domain/error.ts";
import { VERSION } from "../../src/domain/version.ts";
import { recordRun } from "../../src/soak/shrink-explicit.ts";
import { CANARY_FAILURES } from "../support/failures.ts";

const OLD = readFileSync(
  new URL("../fixtures/replay/soakgate-1.0.0.json", import.meta.url),
  "utf8",
);

let text = "";
let file: ReplayFile;

beforeAll(() => {
  const known = CANARY_FAILURES.find(({ name }) => name.endsWith("stored flag"));
  if (known === undefined) throw new Error("the canary is gone");
  const { input, invariant } = known.find();
  const { record: _, ...run } = input;
  text = renderReplay({
    scenario: "default",
    origin: { seed: "canary", index: 0 },
    invariant,
    digest: recordRun(input).digest,
    run,
  });
  file = parseReplay(text, "w.json");
});

/** The file with one value changed, by its path. */
function changed(path: string, value: unknown): string {
  const copy = JSON.parse(text) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: Record<string, unknown> = copy;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
  return JSON.stringify(copy);
}

function refusal(json: string): string {
  try {
    parseReplay(json, "w.json");
  } catch (error) {
    if (error instanceof SoakgateError) return error.message;
    throw error;
  }
  return "";
}

describe("a replay file", () => {
  it("is told in the words of its preset, and in the flags' where it is not known", () => {
    const why = (preset: string | undefined) =>
      replay(parseReplay(changed("preset", preset), "w.json")).result.witness?.story?.why;
    expect(why("redis-semaphore")).toMatch(/^isAcquired is a stored flag/);
    for (const preset of [undefined, "zookeeper"]) {
      expect(why(preset)).toMatch(/^leadership is a stored flag/);
    }
  });

  it("is read as it was written", () => {
    const { schema: _, tool: __, ...rest } = file;
    expect(renderReplay(rest)).toBe(text);
    expect(file.schema).toBe(REPLAY_SCHEMA);
    expect(file.tool).toBe(VERSION);
  });

  it("replays to the same digest and violates again", () => {
    const { result } = replay(file);
    expect(result.verdict).toBe("fail");
    expect(result.digest).toBe(file.digest);
    expect(result.witness?.story?.why).toMatch(/stored flag/);
  });

  it("that was edited is another run, and says so whatever comes of it", () => {
    const mended = parseReplay(changed("run.lease.storedFlag", false), "w.json");
    const { result } = replay(mended);
    expect(result.verdict).toBe("unknown");
    expect(result.reason).toMatch(
      /not the same run: .*the file was edited; .*belief-exclusion holds/,
    );
    const longer = parseReplay(changed("run.lease.retryUs", 60_000), "w.json");
    expect(replay(longer).result.verdict).toBe("unknown");
    expect(replay(longer).result.reason).toMatch(/belief-exclusion is violated, too/);
  });

  it("whose invariant holds in the same run passes: another version judges otherwise", () => {
    const other = parseReplay(changed("invariant", "token-order"), "w.json");
    const { result } = replay(other);
    expect([result.verdict, result.witness]).toEqual(["pass", null]);
    expect(result.reason).toMatch(/the same run, and token-order holds in it/);
  });

  it("of an older version is replayed exactly, or the answer is that it is not the same run", () => {
    const { result } = replay(parseReplay(OLD, "old.json"));
    const exact = result.verdict === "fail" && result.digest === result.expectedDigest;
    const refused = result.verdict === "unknown" && /^not the same run/.test(result.reason);
    expect(exact || refused).toBe(true);
    expect(result.writtenBy).toBe("1.0.0");
  });

  it("of a schema to come is refused with the version that reads it", () => {
    const later = changed("schema", "soakgate/replay@2").replace(
      `"tool":"${VERSION}"`,
      '"tool":"9.1.0"',
    );
    expect(refusal(later)).toBe(
      `w.json: is of schema soakgate/replay@2, written by soakgate 9.1.0; soakgate ${VERSION} replays ` +
        "soakgate/replay@1 only; replay it with the version that wrote it, or run the soak again",
    );
  });

  it.each([
    ["", /w.json: is no JSON but empty/],
    ["{", /w.json: is no JSON; give the witness/],
    ["[]", /w.json: is no replay file/],
    ["null", /w.json: is no replay file/],
    ['{"schema":"soakgate/report@1"}', /is no replay file: its schema is not soakgate\/replay@1/],
    ['{"schema":"soakgate/replay@1"}', /tool: is missing/],
  ])("that is %j is refused", (json, message) => {
    expect(refusal(json)).toMatch(message);
  });

  it.each([
    ["run.lease.nodes", 1_000_000, /nodes is 1000000; it must be a whole number from 1 to 100/],
    ["run.lease.nodes", 2.5, /run.lease.nodes: is 2.5; allowed is a whole number/],
    ["run.lease.nodes", 0, /nodes is 0/],
    ["run.lease.scheme", "paxos", /run.lease.scheme: is "paxos"; allowed is "lease"/],
    ["run.lease.quirks", ["sudo"], /run.lease.quirks\[0\]: is "sudo"/],
    ["run.lease.later", 1, /run.lease.later: is no key of soakgate\/replay@1/],
    ["run.plan.windowUs", 1e300, /run.plan.windowUs/],
    ["run.plan.windowUs", -1, /run.plan.windowUs/],
    ["run.plan.calmAtUs", 50_000_000, /run.plan: .*calm that begins within the window/],
    ["run.plan.kinds", ["crash", "crash"], /run.plan.kinds: .*every kind once/],
    [
      "run.plan.faults.0.target",
      7,
      /faults\[0\]: is aimed at a node that is not there; there are 3/,
    ],
    ["run.plan.faults.0.target", -1, /faults\[0\].target/],
    ["run.plan.faults.0.pick", 99, /faults\[0\]: is aimed at a node that is not there/],
    ["run.plan.faults.0.kind", "meteor", /faults\[0\].kind: is "meteor"/],
    ["run.plan.faults.0.ppm", 2_000_000, /faults\[0\].ppm/],
    ["run.plan.faults.0.atUs", "0", /faults\[0\].atUs: is "0"/],
    ["run.plan.faults.0.__proto__x", 1, /faults\[0\].__proto__x: is no key/],
    ["run.seed", "x".repeat(1001), /run.seed: .*at most 1000 characters/],
    ["run.steadyPpm", 999_999, /run.steadyPpm/],
    ["digest", "0x", /digest: is "0x"; allowed is 16 hexadecimal digits/],
    ["invariant", "none", /invariant: is "none"/],
    ["origin.index", -1, /origin.index/],
  ])("with %s = %j is refused with where, what and what is allowed", (path, value, message) => {
    const found = refusal(changed(path, value));
    expect(found).toMatch(message);
    expect(found.startsWith("w.json: ")).toBe(true);
  });

  it("with too many faults, or faults out of order, is refused", () => {
    const [fault] = file.run.plan.faults;
    expect(refusal(changed("run.plan.faults", Array(10_001).fill(fault)))).toMatch(
      /at most 10000 faults/,
    );
    const swapped = [
      { ...fault, atUs: 5 },
      { ...fault, atUs: 4 },
    ];
    expect(refusal(changed("run.plan.faults", swapped))).toMatch(/in order of atUs/);
  });

  it("that would run for ever is stopped, with its name", () => {
    const endless = parseReplay(
      changed("run.plan", { ...file.run.plan, windowUs: 3_155_760_000_000_000 }),
      "w.json",
    );
    const begun = performance.now();
    expect(() => nameFile("w.json", () => replay(endless))).toThrow(
      /^w.json: soak: the run has more than 1000000 events/,
    );
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it("is a run or a refusal, whatever it holds", () => {
    const leaves = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constant([]),
      fc.constant({}),
      fc.constantFrom(-1, 0, 1, 2 ** 53, 1e308, 99, 100, 500_001),
    );
    const paths = ["tool", "seed", "index", "steadyPpm", "lease", "plan"]
      .map((key) => (key === "tool" ? key : `run.${key}`))
      .concat(Object.keys(file.run.lease).map((key) => `run.lease.${key}`))
      .concat(Object.keys(file.run.plan).map((key) => `run.plan.${key}`))
      .concat(Object.keys(file.run.plan.faults[0] ?? {}).map((key) => `run.plan.faults.0.${key}`));
    fc.assert(
      fc.property(fc.constantFrom(...paths), leaves, (path, value) => {
        const json = changed(path, value);
        const message = refusal(json);
        if (message !== "") {
          expect(message.startsWith("w.json: ")).toBe(true);
          return;
        }
        const read = parseReplay(json, "w.json");
        try {
          expect(["pass", "fail", "unknown"]).toContain(replay(read).result.verdict);
        } catch (error) {
          expect(error).toBeInstanceOf(SoakgateError);
        }
      }),
      { numRuns: 150 },
    );
  });
});
