import { describe, expect, it } from "vitest";
import { DRILL, distribution, evidence, judged, outcome, soak, soakRun } from "./evidence.ts";

const CRASH = distribution(3_412, 10_900_000, 11_400_000);
const PARTITION = distribution(3_120, 11_000_000, 11_400_000);

describe("drill", () => {
  const drill = (rest: Partial<typeof DRILL> = {}) =>
    evidence({ soak: { verdict: "pass", reason: "", drill: { ...DRILL, ...rest }, runs: [] } });

  it.each([
    ["drill result = OK", "pass", "OK", null],
    ["drill takeover <= 1500ms", "pass", "1.1 s", null],
    ["drill takeover <= 1s", "fail", "1.1 s", "100 ms over"],
    ["drill idem-hits >= 1", "pass", "9", null],
    ["drill alert-storms = 0", "pass", "0", null],
  ])("%s", (text, verdict, measured, missing) => {
    expect(judged(text, drill())).toMatchObject({ verdict, measured, missing });
  });

  it("says every condition that does not hold", () => {
    const failed = drill({ result: "FAIL", failures: ["no takeover", "no idempotency hit"] });
    expect(judged("drill result = OK", failed)).toMatchObject({
      verdict: "fail",
      missing: "no takeover; no idempotency hit",
    });
  });

  it("fails a takeover that never came, whatever the bound", () => {
    expect(judged("drill takeover >= 0", drill({ takeoverMs: -1 }))).toMatchObject({
      verdict: "fail",
      measured: "no takeover",
    });
  });

  it("is unknown without a drill and for a dry run", () => {
    expect(judged("drill result = OK", evidence()).verdict).toBe("unknown");
    for (const text of ["drill result = OK", "drill takeover <= 9s", "drill alert-storms = 0"]) {
      expect(judged(text, drill({ result: "DRY_RUN" })).verdict).toBe("unknown");
    }
  });
});

describe("soak", () => {
  const run = soakRun({ takeoverUs: { crash: CRASH, partition: PARTITION } });

  it.each([
    ["soak verdict = pass", "pass", "pass", null],
    ["soak overlap = 0ms", "pass", "0 ms", null],
    ["soak accepted-stale = 0", "pass", "0", null],
    ["soak min-slack >= 0ms", "pass", "101 ms", null],
    ["soak min-slack >= 200ms", "fail", "101 ms", "99 ms under"],
    ["soak elections <= 10", "fail", "12", "2 too many"],
    ["soak renew-failures <= 5", "pass", "3", null],
    ["soak idem-hits >= 6", "fail", "5", "1 too few"],
    ["soak availability >= 96.9%", "pass", "96.9%: 31 ms leaderless of 1 s", null],
    [
      "soak availability >= 97%",
      "fail",
      "96.9%: 31 ms leaderless of 1 s",
      "31 ms leaderless of 1 s",
    ],
    ["soak takeover.crash.p99 <= 10.9s", "pass", "10.9 s after crash, n=3412", null],
    ["soak takeover.crash.max <= 11s", "fail", "11.4 s after crash, n=3412", "400 ms over"],
    ["soak takeover.p99 <= 12s", "pass", "11 s after partition, n=3120", null],
    ["soak takeover.p99 <= 10.95s", "fail", "11 s after partition, n=3120", "50 ms over"],
  ])("%s", (text, verdict, measured, missing) => {
    expect(judged(text, soak(run))).toMatchObject({ verdict, measured, missing });
  });

  it("is unknown for a named cause with too few samples or none", () => {
    const rare = soak(soakRun({ takeoverUs: { crash: distribution(12, 5_000) } }));
    expect(judged("soak takeover.crash.p99 <= 9s", rare)).toMatchObject({
      verdict: "unknown",
      reason: "only 12 takeovers after crash: a p99 needs 20",
    });
    expect(judged("soak takeover.pause.p99 <= 9s", rare).reason).toBe(
      "no takeover was seen after pause",
    );
    expect(judged("soak takeover.crash.max <= 9s", rare).verdict).toBe("pass");
    expect(judged("soak takeover.p99 <= 9s", rare).verdict).toBe("unknown");
  });

  it("lets a rare cause's largest sample stand for its percentile under an upper bound", () => {
    const both = (max: number) =>
      soak(soakRun({ takeoverUs: { crash: CRASH, release: distribution(5, max) } }));
    expect(judged("soak takeover.p99 <= 11s", both(600_000))).toMatchObject({
      verdict: "pass",
      measured: "10.9 s after crash, n=3412",
    });
    expect(judged("soak takeover.p99 <= 11s", both(30_000_000)).verdict).toBe("unknown");
    expect(judged("soak takeover.p99 <= 10s", both(30_000_000)).verdict).toBe("fail");
  });

  it("is unknown where no slack was ever seen, or nobody could have led", () => {
    const blank = soak(soakRun({ minSlackUs: null, availability: { downUs: 0, ofUs: 0 } }));
    expect(judged("soak min-slack >= 0", blank).verdict).toBe("unknown");
    expect(judged("soak availability >= 0%", blank).verdict).toBe("unknown");
  });

  it("holds every scenario that is expected to pass, and names the worst", () => {
    const worse = soakRun({ overlapUs: 2_000_000 }, { scenario: "gc heavy" });
    const hopeless = soakRun({ overlapUs: 9_000_000 }, { scenario: "store", expected: "fail" });
    expect(judged("soak overlap <= 1s", soak(run, worse, hopeless))).toMatchObject({
      verdict: "fail",
      measured: "2 s in gc heavy",
    });
    expect(judged("soak overlap <= 3s", soak(run, worse, hopeless)).verdict).toBe("pass");
    expect(judged('soak "store" overlap <= 3s', soak(run, worse, hopeless)).verdict).toBe("fail");
    expect(judged("soak overlap = 0", soak(hopeless)).verdict).toBe("unknown");
  });

  it("is unknown and a problem for a scenario that is not there", () => {
    const { result, problem } = outcome('soak "defalt" overlap = 0ms', soak(run));
    expect(result.verdict).toBe("unknown");
    expect(problem).toMatchObject({ source: "soak" });
    expect(problem?.message).toContain("did you mean default?");
  });

  it("cannot pass on a soak that proves nothing, but can fail on it", () => {
    const idle = soakRun({}, { verdict: "unknown", reason: "no takeover was seen" });
    expect(judged("soak overlap = 0ms", soak(idle))).toMatchObject({
      verdict: "unknown",
      reason: "no takeover was seen",
    });
    expect(judged("soak elections <= 1", soak(idle)).verdict).toBe("fail");
  });

  it("takes the verdict of the whole, or of the named scenario", () => {
    const failed = soakRun({}, { scenario: "x", verdict: "fail", reason: "two leaders for 2 s" });
    const all = evidence({
      soak: { verdict: "fail", reason: "two leaders for 2 s", drill: null, runs: [run, failed] },
    });
    expect(judged("soak verdict = pass", all)).toMatchObject({
      verdict: "fail",
      missing: "two leaders for 2 s",
    });
    expect(judged('soak "default" verdict = pass', all).verdict).toBe("pass");
    expect(judged('soak "x" verdict = pass', all).verdict).toBe("fail");
  });

  it("is unknown without a soak, and for figures where only the drill was run", () => {
    expect(judged("soak verdict = pass", evidence()).verdict).toBe("unknown");
    expect(judged("soak overlap = 0ms", soak()).verdict).toBe("unknown");
    expect(judged("soak verdict = pass", soak()).verdict).toBe("pass");
  });
});
