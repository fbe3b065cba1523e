import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, evidence, judged, lines, outcome, row } from "./evidence.ts";

describe("a percentage", () => {
  it("fails at 1599 of 2000 for 80% and never displays as 80", () => {
    expect(judged("total lines >= 80%", lines([1599, 2000]))).toMatchObject({
      verdict: "fail",
      expected: "at least 80%",
      measured: "1599/2000 = 79.9%",
      missing: "needs 1 more line",
    });
  });

  it("passes exactly at the bound", () => {
    expect(judged("total lines >= 80%", lines([1600, 2000]))).toMatchObject({
      verdict: "pass",
      measured: "1600/2000 = 80.0%",
      missing: null,
    });
  });

  it.each([
    ["total >= 79.95%", [1599, 2000], "pass", "1599/2000 = 79.95%", null],
    ["total > 79.95%", [1599, 2000], "fail", "1599/2000 = 79.95%", "needs 1 more line"],
    ["total >= 89.988%", [89_987, 100_000], "fail", "89987/100000 = 89.987%", "needs 1 more line"],
    ["total <= 80%", [8001, 10_000], "fail", "8001/10000 = 80.01%", "1 line too many covered"],
    ["total < 80%", [80, 100], "fail", "80/100 = 80.0%", "1 line too many covered"],
    ["total = 100%", [70, 70], "pass", "70/70 = 100.0%", null],
    ["total = 100%", [69, 70], "fail", "69/70 = 98.5%", "is not exactly 100%"],
    ["total >= 12%", [456, 4120], "fail", "456/4120 = 11.0%", "needs 39 more lines"],
    ["total >= 70%", [62, 70], "pass", "62/70 = 88.5%", null],
    ["total >= 0", [0, 70], "pass", "0/70 = 0.0%", null],
  ] as const)("%s with %j is %s", (text, counts, verdict, measured, missing) => {
    expect(judged(text, lines(counts))).toMatchObject({ verdict, measured, missing });
  });

  it("is unknown where nothing was measured, never 0% and never 100%", () => {
    expect(judged("total lines >= 0%", lines([0, 0]))).toMatchObject({
      verdict: "unknown",
      measured: null,
      reason: "no lines were measured in a.ts",
    });
  });

  it("is unknown where the report does not state the metric", () => {
    expect(judged("total branches >= 1%", lines([5, 5]))).toMatchObject({
      verdict: "unknown",
      reason: "the report does not state branches for a.ts",
    });
  });

  it("is unknown without a report, and says how to give one", () => {
    const result = judged("total lines >= 1%", evidence());
    expect(result.verdict).toBe("unknown");
    expect(result.reason).toContain("coverage.reports");
  });

  it("is skipped for changed lines that hold nothing to cover", () => {
    expect(judged("patch >= 80%", lines([0, 0])).verdict).toBe("skipped");
  });
});

describe("uncovered", () => {
  it.each([
    ["total uncovered <= 8", "pass", null],
    ["total uncovered <= 5", "fail", "3 lines too many uncovered"],
    ["total uncovered < 8", "fail", "1 line too many uncovered"],
  ])("%s with 62/70 is %s", (text, verdict, missing) => {
    expect(judged(text, lines([62, 70]))).toMatchObject({
      verdict,
      missing,
      measured: "8/70 uncovered",
    });
  });
});

describe("delta and drop", () => {
  it.each([
    ["total delta >= 0", [456, 4120], [433, 4118], "pass", null],
    ["total delta >= 1pt", [456, 4120], [433, 4118], "fail", "needs 19 more lines"],
    ["total drop <= 0", [89, 100], [90, 100], "fail", "1 more uncovered; needs 1 more line"],
    ["total drop <= 1pt", [89, 100], [90, 100], "pass", null],
    ["total drop < 1pt", [89, 100], [90, 100], "fail", "1 more uncovered; needs 1 more line"],
    [
      "total drop <= 0",
      [999_999, 1_000_000],
      [1_000_000, 1_000_000],
      "fail",
      "1 more uncovered; needs 1 more line",
    ],
    ["total delta >= 60pt", [5, 10], [5, 10], "fail", "needs more than the 10 lines there are"],
  ] as const)("%s from %j to %j", (text, now, was, verdict, missing) => {
    expect(judged(text, lines(now, was))).toMatchObject({ verdict, missing });
  });

  it("shows both counts and the points with their sign", () => {
    expect(judged("total delta >= 0", lines([456, 4120], [433, 4118])).measured).toBe(
      "456/4120 = 11.0%, was 433/4118 = 10.5%: +0.5 points",
    );
  });

  it("never shows a failing change as the allowed one", () => {
    expect(
      judged("total drop <= 0.5pt", lines([8_944, 10_000], [9_000, 10_000])).measured,
    ).toContain("\u22120.56 points");
  });

  it("forgives a lower percentage where no more is uncovered than before", () => {
    const result = judged("total drop <= 0", lines([40, 50], [90, 100]));
    expect(result).toMatchObject({ verdict: "pass", expected: "no drop" });
    expect(result.measured).toContain("no more lines are uncovered than before");
  });

  it("does not forgive one more uncovered line among deletions", () => {
    expect(judged("total drop <= 0", lines([39, 50], [90, 100])).verdict).toBe("fail");
  });

  it("takes a deleted file for no drop, and for no answer to delta", () => {
    expect(judged("a.ts drop <= 0", lines(null, [1, 2])).verdict).toBe("pass");
    expect(judged("a.ts delta >= 0", lines(null, [1, 2])).verdict).toBe("unknown");
  });

  it("is skipped for what is new", () => {
    expect(judged("a.ts drop <= 0", lines([1, 2], null))).toMatchObject({
      verdict: "skipped",
      measured: "1/2 = 50.0%",
    });
  });

  it("is skipped while no baseline was ever stored, unknown where one is required or lost", () => {
    const none = lines([1, 2], null, false);
    expect(judged("total drop <= 0", none)).toMatchObject({
      verdict: "skipped",
      reason: "no baseline yet: it starts with the first run on main",
    });
    expect(judged("total drop <= 0", { ...none, baselineRequired: true }).verdict).toBe("unknown");
    const source = coverage([row("a", [1, 2])], false);
    for (const state of ["stale", "unreadable"] as const) {
      const lost = { ...source, baseline: { ...source.baseline, state } };
      expect(judged("total drop <= 0", evidence({ coverage: lost })).verdict).toBe("unknown");
    }
  });
});

describe("each", () => {
  const files = (...rows: Parameters<typeof row>[]) =>
    evidence({ coverage: coverage(rows.map((args) => row(...args))) });

  it("judges every file, shows the worst and names all that miss", () => {
    expect(
      judged("each src/** lines >= 50%", files(["a", [4, 10]], ["b", [9, 10]], ["c", [1, 10]])),
    ).toMatchObject({
      verdict: "fail",
      measured: "worst of 3: c 1/10 = 10.0%",
      missing: "2 of 3 files miss: c needs 4 more lines, a needs 1 more line",
    });
  });

  it("names five and counts the rest", () => {
    const many = Array.from({ length: 9 }, (_, index) => row(`f${index}`, [0, 2]));
    const { missing } = judged("each ** >= 50%", evidence({ coverage: coverage(many) }));
    expect(missing).toMatch(/^9 of 9 files miss: f0 .*f4 needs 1 more line and 4 more$/);
  });

  it("leaves out files that hold nothing to cover, and is unknown where all are such", () => {
    expect(judged("each ** >= 50%", files(["a", [1, 1]], ["b", [0, 0]])).verdict).toBe("pass");
    expect(judged("each ** >= 50%", files(["a", [0, 0]], ["b", [0, 0]])).verdict).toBe("unknown");
  });

  it("takes the highest for the worst of an upper bound", () => {
    expect(judged("each ** uncovered <= 9", files(["a", [1, 2]], ["b", [1, 9]])).measured).toBe(
      "worst of 2: b 8/9 uncovered",
    );
  });

  it("skips new files among compared ones", () => {
    const some = files(["a", [1, 2], [1, 2]], ["b", [0, 9], null]);
    expect(judged("each ** drop <= 0", some).verdict).toBe("pass");
    expect(judged("each ** drop <= 0", files(["a", [1, 2]], ["b", [1, 2]])).verdict).toBe(
      "skipped",
    );
  });
});

describe("subjects that select nothing", () => {
  it("are unknown and an evidence problem that names the place", () => {
    const none = evidence({ coverage: coverage({ kind: "nothing", reason: "no file matches x" }) });
    const origin = { file: "s.yml", line: 3, column: 7 };
    const { result, problem } = outcome("x lines >= 1%", none, { origin });
    expect(result).toMatchObject({ verdict: "unknown", reason: "no file matches x" });
    expect(problem).toEqual({
      source: "coverage",
      message: "s.yml:3:7: x lines >= 1%: no file matches x",
    });
  });

  it("pass on unknown and skipped with the reason, without a problem", () => {
    for (const kind of ["unknown", "skipped"] as const) {
      const given = evidence({ coverage: coverage({ kind, reason: "why" }) });
      expect(outcome("patch >= 1%", given)).toMatchObject({
        result: { verdict: kind, reason: "why" },
        problem: null,
      });
    }
  });
});

const ratio = fc
  .tuple(fc.nat(100_000), fc.nat(100_000))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const);
const decimals = fc.tuple(fc.nat(100), fc.nat(999)).map(([whole, rest]) => {
  const text = whole === 100 ? "100" : `${whole}.${String(rest).padStart(3, "0")}`;
  return { text, thousandths: BigInt(whole === 100 ? 100_000 : whole * 1_000 + rest) };
});

describe("laws", () => {
  it("a percentage is compared as a rational number", () => {
    fc.assert(
      fc.property(ratio, decimals, fc.constantFrom(">=", "<=", "="), (counts, bound, op) => {
        const [covered, total] = counts;
        const left = BigInt(covered) * 100_000n;
        const right = bound.thousandths * BigInt(total);
        const truth = op === ">=" ? left >= right : op === "<=" ? left <= right : left === right;
        const result = judged(`total ${op} ${bound.text}%`, lines(counts));
        expect(result.verdict).toBe(truth ? "pass" : "fail");
      }),
    );
  });

  it("what is shown stands on the same side of the bound as what is true", () => {
    fc.assert(
      fc.property(ratio, decimals, fc.constantFrom(">=", "<="), (counts, bound, op) => {
        const result = judged(`total ${op} ${bound.text}%`, lines(counts));
        const shown = /= (\d+)\.(\d+)%$/.exec(result.measured ?? "");
        const digits = shown?.[2] ?? "";
        const value = BigInt(`${shown?.[1]}${digits}`) * 1_000n;
        const limit = bound.thousandths * 10n ** BigInt(digits.length);
        const passes = op === ">=" ? value >= limit : value <= limit;
        expect(passes ? "pass" : "fail").toBe(result.verdict);
      }),
    );
  });

  it("covering what is missing passes, and one less does not", () => {
    fc.assert(
      fc.property(ratio, decimals, ([covered, total], bound) => {
        const gate = `total >= ${bound.text}%`;
        const needed = /needs (\d+) more/.exec(judged(gate, lines([covered, total])).missing ?? "");
        if (needed === null) return;
        const enough = covered + Number(needed[1]);
        expect(judged(gate, lines([enough, total])).verdict).toBe("pass");
        expect(judged(gate, lines([enough - 1, total])).verdict).toBe("fail");
      }),
    );
  });

  it("a drop is compared as a rational number, and what is missing mends it", () => {
    fc.assert(
      fc.property(ratio, ratio, fc.nat(99), (now, was, tenths) => {
        const gate = `total drop <= ${(tenths / 10).toFixed(1)}pt`;
        const drop = 1_000n * (BigInt(was[0]) * BigInt(now[1]) - BigInt(now[0]) * BigInt(was[1]));
        const within = drop <= BigInt(tenths) * BigInt(was[1]) * BigInt(now[1]);
        const forgiven = now[1] - now[0] <= was[1] - was[0];
        const result = judged(gate, lines(now, was));
        expect(result.verdict).toBe(within || forgiven ? "pass" : "fail");
        const needed = /needs (\d+) more/.exec(result.missing ?? "");
        if (needed === null) return;
        const enough = now[0] + Number(needed[1]);
        expect(judged(gate, lines([enough, now[1]], was)).verdict).toBe("pass");
      }),
    );
  });
});
