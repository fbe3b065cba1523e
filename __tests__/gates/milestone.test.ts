import { describe, expect, it } from "vitest";
import type { CoverageEvidence, FileCoverage } from "../../src/domain/coverage.ts";
import { SoakgateError } from "../../src/domain/error.ts";
import type { GateResult } from "../../src/domain/gate.ts";
import type { MilestonePlan, StepPlan } from "../../src/domain/milestone.ts";
import { parseGate } from "../../src/gates/grammar.ts";
import { withoutRepeats } from "../../src/gates/identity.ts";
import { milestoneSubjects, stepGates, stepState } from "../../src/gates/milestone.ts";
import { nextGate } from "../../src/gates/next-gate.ts";
import { gateText } from "../../src/gates/print.ts";
import { coverage, line } from "./evidence.ts";

const SOAK_FAILOVER = "tools/chaos/soak_failover.py";

function step(rest: Partial<StepPlan> = {}): StepPlan {
  return {
    title: "step",
    goal: null,
    targets: [],
    criteria: [],
    components: [],
    notes: [],
    evidence: null,
    ...rest,
  };
}

function target(name: string, atLeast: string) {
  return { name, atLeast, origin: null };
}

const PLAN: MilestonePlan = {
  name: "P0.4 Milestone 3",
  step: 3,
  steps: [
    step({ targets: [target("tools/soak/config_manager.py", "80%")] }),
    step({ targets: [target("tools/shadow/run_shadow.py", "40%")] }),
    step({
      targets: [target(SOAK_FAILOVER, "70%")],
      criteria: [
        line(`${SOAK_FAILOVER} lines >= 70%`),
        line("tests failed = 0", { say: "All new tests pass" }),
        line("tests regressed = 0"),
        line(`${SOAK_FAILOVER}#FakeKVLock lines >= 100%`),
        line(`${SOAK_FAILOVER}:130-164 lines >= 100%`),
        line('attested "Minimal refactoring (no external behaviour changes)"'),
      ],
      components: [{ name: "lock", subject: `${SOAK_FAILOVER}#FakeKVLock`, origin: null }],
    }),
    step(),
    step({ criteria: [line("total lines >= 12%")] }),
  ],
};

const texts = (gates: readonly Parameters<typeof gateText>[0][]) => gates.map(gateText);

describe("gates of a step", () => {
  it("are its criteria, a target that repeats one being shown once", () => {
    const gates = stepGates(PLAN, 3, true, "lines");
    expect(gates.criteria).toHaveLength(6);
    expect(gates.criteria[1]?.source.say).toBe("All new tests pass");
    expect(texts(gates.floors)).toEqual([
      "tools/soak/config_manager.py lines >= 80%",
      "tools/shadow/run_shadow.py lines >= 40%",
    ]);
    expect(gates.gating).toHaveLength(8);
  });

  it("put targets that no criterion repeats first, on the headline metric", () => {
    expect(texts(stepGates(PLAN, 3, true, "statements").criteria).slice(0, 2)).toEqual([
      `${SOAK_FAILOVER} statements >= 70%`,
      `${SOAK_FAILOVER} lines >= 70%`,
    ]);
  });

  it("gate an unclaimed run only by the floors", () => {
    const { criteria, floors, gating } = stepGates(PLAN, 3, false, "lines");
    expect(criteria).toHaveLength(6);
    expect(gating).toEqual(floors);
    expect(stepGates(PLAN, 1, false, "lines").gating).toEqual([]);
    expect(stepGates(PLAN, null, false, "lines").criteria).toEqual([]);
  });

  it("keep the highest floor of a module", () => {
    const steps = ["80%", "79.9%", "85%", "84%"].map((percent) =>
      step({ targets: [target("a.py", percent)] }),
    );
    const plan = { name: "m", step: null, steps: [...steps, step()] };
    expect(texts(stepGates(plan, 5, false, "lines").floors)).toEqual(["a.py lines >= 85%"]);
  });

  it("read names as the grammar does", () => {
    const names = ["total", "tests", "a b.py", "a.py#F", "a.py:1-9"];
    const plan = {
      name: "m",
      step: null,
      steps: [step({ targets: names.map((name) => target(name, "1 %")) })],
    };
    expect(texts(stepGates(plan, 1, true, "lines").criteria)).toEqual([
      "total lines >= 1%",
      '"tests" lines >= 1%',
      '"a b.py" lines >= 1%',
      "a.py#F lines >= 1%",
      "a.py:1-9 lines >= 1%",
    ]);
  });
});

describe("a milestone's faults", () => {
  const fault = (plan: Partial<MilestonePlan>): string => {
    try {
      milestoneSubjects({ ...PLAN, ...plan });
    } catch (error) {
      if (error instanceof SoakgateError) return error.message;
      throw error;
    }
    return "none";
  };
  const origin = { file: "s.yml", line: 4, column: 9 };

  it("are none in the example", () => {
    expect(fault({})).toBe("none");
  });

  it.each([
    ["a step beyond the last", { step: 9 }, "there is no step 9; steps are 1 to 5"],
    ["step 0", { step: 0 }, "there is no step 0"],
    ["half a step", { step: 1.5 }, "there is no step 1.5"],
    ["a step of none", { step: 1, steps: [] }, "it has no steps"],
    [
      "a criterion twice",
      {
        step: null,
        steps: [
          step({ criteria: [line("tests failed = 0"), line("tests failed==0", { origin })] }),
        ],
      },
      "s.yml:4:9: milestone step 1 has the criterion tests failed = 0 twice",
    ],
    [
      "a criterion that is no gate",
      { step: null, steps: [step({ criteria: [line("tests faild = 0", { origin })] })] },
      "s.yml:4:15: faild is no measure of tests",
    ],
    [
      "a target without unit",
      { step: null, steps: [step({ targets: [{ name: "a.py", atLeast: "70", origin }] })] },
      "s.yml:4:9: target a.py: 70: a percentage needs the unit %; write 70%",
    ],
    [
      "a component that is no part",
      { step: null, steps: [step({ components: [{ name: "c", subject: "a.py", origin }] })] },
      "s.yml:4:9: component c: a.py: it names no part of a file; write PATH#SYMBOL or PATH:FIRST-LAST",
    ],
    [
      "a component that is no range",
      { step: null, steps: [step({ components: [{ name: "c", subject: "a.py:9-1", origin }] })] },
      "9-1 is no range",
    ],
  ])("%s is one", (_, plan, part) => {
    expect(fault(plan)).toContain(part);
  });
});

const BLANK: Omit<GateResult, "verdict"> = {
  gate: "g",
  say: null,
  level: "error",
  expected: "",
  measured: null,
  missing: null,
  reason: null,
  attested: false,
};

describe("the state of a step", () => {
  const results = (...verdicts: GateResult["verdict"][]) =>
    verdicts.map((verdict) => ({ ...BLANK, verdict }));

  it.each([
    [results("pass", "waived"), true, "completed"],
    [results("pass", "fail", "unknown"), true, "not-yet"],
    [results("pass", "unknown"), true, "unknown"],
    [results("skipped"), true, "unknown"],
    [results(), true, "unknown"],
    [results("pass"), false, "progress"],
    [results("fail"), false, "progress"],
  ] as const)("case %#", (criteria, claimed, state) => {
    expect(stepState(criteria, claimed)).toBe(state);
  });
});

describe("gates that repeat", () => {
  const gates = (...sources: ReturnType<typeof line>[]) => sources.map(parseGate);
  const waive = { reason: "r", until: null };

  it("are judged once, but never for a milder one", () => {
    const strict = gates(line("total >= 1%"));
    const mild = gates(line("total lines >= 1.0%", { level: "warn" }));
    const waived = gates(line("total lines >= 1%", { waive }));
    expect(withoutRepeats(mild, strict, "lines")).toEqual([]);
    expect(withoutRepeats(strict, mild, "lines")).toEqual(strict);
    expect(withoutRepeats(strict, waived, "lines")).toEqual(strict);
    expect(withoutRepeats(waived, waived, "lines")).toEqual([]);
    expect(withoutRepeats([...strict, ...strict], [], "lines")).toEqual(strict);
    expect(withoutRepeats(strict, strict, "statements")).toEqual([]);
    expect(withoutRepeats(gates(line("total statements >= 1%")), strict, "lines")).toHaveLength(1);
  });
});

describe("the next gate", () => {
  const file = (path: string, covered: number, total: number) =>
    ({ path, totals: { lines: { covered, total } } }) as FileCoverage;
  const of = (covered: number, total: number, ...files: FileCoverage[]): CoverageEvidence => {
    const none = coverage([]);
    return { ...none, after: { ...none.after, totals: { lines: { covered, total } }, files } };
  };

  it("needs 39 more of 4120 to 12%", () => {
    const files = [
      file("b.py", 0, 30),
      file("c.py", 0, 20),
      file("a.py", 10, 40),
      file("d.py", 5, 5),
    ];
    expect(nextGate(PLAN, 3, of(456, 4120, ...files))).toEqual({
      gate: "total lines >= 12%",
      atLeast: "12%",
      step: 5,
      missing: 39,
      metric: "lines",
      cheapest: [
        { path: "a.py", uncovered: 30 },
        { path: "b.py", uncovered: 30 },
      ],
    });
  });

  it("is none where the total reaches it, nothing is measured, or no step ahead asks", () => {
    expect(nextGate(PLAN, 3, of(495, 4120))).toBeNull();
    expect(nextGate(PLAN, 3, of(0, 0))).toBeNull();
    expect(nextGate(PLAN, 5, of(1, 4120))).toBeNull();
    expect(nextGate(PLAN, null, of(494, 4120))?.missing).toBe(1);
  });
});
