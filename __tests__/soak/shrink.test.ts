import mermaid from "mermaid";
import { describe, expect, it } from "vitest";
import { sequenceDiagram } from "../../src/report/mermaid.ts";
import { drawPlan } from "../../src/soak/plan.ts";
import { findPreset } from "../../src/soak/presets.ts";
import { inputOf } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { shrinkRun } from "../../src/soak/shrink.ts";
import { isShare, recordRun } from "../../src/soak/shrink-explicit.ts";
import { violationOf } from "../../src/soak/shrink-search.ts";
import { tellRun } from "../../src/soak/story.ts";
import { causeOf } from "../../src/soak/story-cause.ts";
import {
  CANARY_FAILURES,
  type Failure,
  PLANTED_FAILURES,
  TABLE_FAILURES,
} from "../support/failures.ts";
import { PRESET_FAILURES } from "../support/preset-failures.ts";

const FAILURES = [...TABLE_FAILURES, ...PLANTED_FAILURES, ...CANARY_FAILURES, ...PRESET_FAILURES];

function failureOf(name: string): Failure {
  const known = FAILURES.find((each) => each.name.includes(name));
  if (known === undefined) throw new Error(`there is no failure ${name}`);
  return known.find();
}

describe.each(FAILURES.map((known) => [known.name, known] as const))("%s", (_, known) => {
  const { input, invariant } = known.find();
  const shrunk = shrinkRun(input, invariant);
  const told = tellRun(shrunk, invariant, findPreset(known.preset));

  it("shrinks to at most four faults and three nodes that violate the same invariant", () => {
    expect(violationOf(shrunk, invariant)?.sighting.invariant).toBe(invariant);
    expect(shrunk.plan.faults.length).toBeLessThanOrEqual(4);
    expect(shrunk.lease.nodes).toBeLessThanOrEqual(3);
    expect(shrunk.plan.windowUs).toBeLessThanOrEqual(input.plan.windowUs);
  });

  it("leaves nothing of its plan to chance", () => {
    expect(shrunk.plan.faults.filter(isShare)).toEqual([]);
    expect(shrunk.steadyPpm).toBe(0);
  });

  it("needs each of its faults", () => {
    for (const spared of shrunk.plan.faults) {
      const faults = shrunk.plan.faults.filter((fault) => fault !== spared);
      const without = { ...shrunk, plan: { ...shrunk.plan, faults } };
      const size = violationOf(without, invariant)?.sighting.sizeUs ?? 0;
      expect(size).toBeLessThanOrEqual(told?.sizeUs ?? 0);
    }
  });

  it("is told in five to ten lines, in order of time", () => {
    const events = told?.story.events ?? [];
    const sentences = events.filter(({ sentence }) => sentence !== null);
    expect(sentences.length).toBeGreaterThanOrEqual(5);
    expect(sentences.length).toBeLessThanOrEqual(10);
    const times = events.map(({ atUs }) => atUs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it("names the real cause", () => {
    expect(told?.story.why).toMatch(known.cause);
  });

  it("is drawn as Mermaid reads it, with everybody who takes part", async () => {
    if (told === null) throw new Error("the shrunk run violates nothing");
    const lines = sequenceDiagram(told.story);
    await expect(mermaid.parse(lines.join("\n"))).resolves.toBeTruthy();
    const drawn = lines.filter((line) => /->>|Note over/.test(line)).length;
    expect(drawn).toBe(told.story.events.length);
  });
});

describe("the table", () => {
  it("is of two believers in every failing row", () => {
    const invariants = TABLE_FAILURES.map((known) => known.find().invariant);
    expect(invariants).toEqual(TABLE_FAILURES.map(() => "belief-exclusion"));
  });
});

describe("shrinking", () => {
  it("gives the same run every time, whatever ran before", () => {
    const { input, invariant } = failureOf("failover that loses the grant");
    const first = shrinkRun(input, invariant);
    const other = failureOf("canary: stored flag");
    shrinkRun(other.input, other.invariant, 500_000);
    const second = shrinkRun(input, invariant);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(recordRun(second).digest).toBe(recordRun(first).digest);
  });

  it("stops where its budget ends, with a run that still violates", () => {
    const { input, invariant } = failureOf("receive anchor");
    const little = shrinkRun(input, invariant, 20_000);
    expect(violationOf(little, invariant)).not.toBeNull();
    expect(little.plan.faults.length).toBeGreaterThan(4);
  });

  it("returns a run that violates nothing as it is, and tells nothing of it", () => {
    const settings = soakSettings({ lease: referenceLease() });
    const input = inputOf(settings, 0, drawPlan(settings, 0));
    expect(shrinkRun(input, "belief-exclusion")).toBe(input);
    expect(tellRun(input, "belief-exclusion")).toBeNull();
  });
});

describe("the cause", () => {
  it("is the flaw that the violation needs, not every flaw there is", () => {
    const found = failureOf("canary: stored flag");
    const { lease } = found.input;
    // With a margin that drift would need: a second flaw, which has no part in it.
    const flawed = { ...found.input, lease: { ...lease, driftPpm: 1000, marginUs: 0 } };
    expect(causeOf(flawed, found.invariant, null)).toMatch(/stored flag/);
    expect(causeOf(flawed, found.invariant, null)).not.toMatch(/margin/);
  });

  it("is two flaws where mending either leaves the violation", () => {
    const found = failureOf("canary: receive anchor");
    const { lease } = found.input;
    const both = { ...found.input, lease: { ...lease, storedFlag: true } };
    const cause = causeOf(both, found.invariant, null) ?? "";
    expect(cause).toMatch(/stored flag/);
    expect(cause).toMatch(/Also, the deadline is counted from the reply/);
  });
});
