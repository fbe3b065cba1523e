import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintLease } from "../../src/app/lint.ts";
import { leaseFlags } from "../../src/config/flags.ts";
import { renderJson, renderLintJson } from "../../src/report/json.ts";
import { renderLintText } from "../../src/report/lint.ts";
import {
  mendWords,
  millisDownText,
  millisExactText,
  millisText,
  overlapWords,
} from "../../src/report/lint-words.ts";
import { parseReport } from "../../src/report/parse.ts";
import { TIMING_PRESETS } from "../../src/soak/presets.ts";
import { hostileText } from "../support/hostile.ts";
import { lintNamed } from "../support/hostile-report.ts";
import { plainReport } from "../support/plain-report.ts";
import { soakRun } from "../support/soak-report.ts";

const OPTIONS = { color: false, width: 100 };

function textOf(flags: Readonly<Record<string, string>>): string {
  const { lint, preset } = lintLease(leaseFlags((name) => flags[name] ?? null));
  return renderLintText(lint, preset, OPTIONS);
}

describe("the lint in a terminal", () => {
  it("looks as it did for client-go", async () => {
    await expect(textOf({ preset: "client-go" })).toMatchFileSnapshot(
      "../golden/lint-client-go.txt",
    );
  });

  it("looks as it did for the reference with drifting clocks", async () => {
    await expect(textOf({ "clock-drift": "1%" })).toMatchFileSnapshot(
      "../golden/lint-reference.txt",
    );
  });

  it.each(TIMING_PRESETS.map(({ name }) => name))("%s fits and shows its sources", (name) => {
    const text = textOf({ preset: name, ttl: "20s", renew: "3s" });
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    const prose = text.replaceAll(/\s+/g, " ");
    const preset = TIMING_PRESETS.find((one) => one.name === name);
    for (const { where } of preset?.sources ?? []) expect(prose).toContain(where);
    for (const fault of ["network", "pause", "clock"]) {
      expect(text).toMatch(new RegExp(`^${fault} +[✓✗] `, "m"));
    }
  });

  it("names a safe margin with every digit, or who copies it has an unsafe one", () => {
    expect(textOf({ "clock-drift": "1%" }).replaceAll("\u00a0", " ")).toContain("margin 198.02 ms");
  });

  it("commands no terminal, whatever a preset is called", () => {
    const [preset] = TIMING_PRESETS;
    if (preset === undefined) throw new Error("there are presets");
    fc.assert(
      fc.property(hostileText(), (name) => {
        const named = { ...preset, name, title: name, sources: [{ where: name, says: name }] };
        const text = renderLintText(lintNamed(name), named, OPTIONS);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the rule
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { numRuns: 50 },
    );
  });
});

describe("amounts", () => {
  it("never show what exists as nothing, nor what is tolerated as more", () => {
    expect(millisText(1)).toBe("0.001 ms");
    expect(millisText(-1_500)).toBe("−1.500 ms");
    expect(millisText(10_500)).toBe("11 ms");
    expect(millisDownText(28_392_839)).toBe("28392 ms");
    expect(millisDownText(9_999)).toBe("9.999 ms");
    expect(millisExactText(198_020)).toBe("198.02 ms");
    expect(millisExactText(10_000_000)).toBe("10000 ms");
  });

  it("stand in words that say what an overlap grows with", () => {
    expect(overlapWords({ kind: "none" }, millisText)).toBe("never");
    expect(overlapWords({ kind: "bounded", us: 97_000 }, millisText)).toBe("for up to 97 ms");
    const offset = { of: "offset", times: 2 } as const;
    expect(overlapWords({ kind: "unbounded", terms: [offset], us: 0 }, millisText)).toBe(
      "for as long as 2 × the wall clocks' error",
    );
    const cut = { of: "cut", times: 1 } as const;
    expect(overlapWords({ kind: "unbounded", terms: [cut], us: -2_000_000 }, millisText)).toBe(
      "for as long as the partition − 2000 ms",
    );
  });

  it("stand in mends as a library's setting, or as what to do", () => {
    const ttl = { knob: "ttlUs", name: "LeaseDuration", value: 17_000_000 } as const;
    expect(mendWords({ ...ttl, bound: "at-least" }, millisText)).toBe(
      "LeaseDuration at least 17000 ms",
    );
    const drift = { knob: "driftPpm", name: "clock-drift", value: 250 } as const;
    expect(mendWords({ ...drift, bound: "at-most" }, millisText)).toBe(
      "clock-drift at most 0.025%",
    );
    const flag = { knob: "stepDown", name: "isLeader", value: "clock" } as const;
    expect(mendWords({ ...flag, bound: "choose" }, millisText)).toBe(
      "an isLeader that compares the clock with the deadline",
    );
  });
});

describe("the lint as data", () => {
  it.each(TIMING_PRESETS.map(({ name }) => name))(
    "%s comes back from report.json as it was, at every drift",
    (name) => {
      for (const drift of ["0%", "0.1%", "1%"]) {
        const flags: Record<string, string> = { preset: name, "clock-drift": drift };
        if (name === "redis-single") Object.assign(flags, { ttl: "10s", renew: "3s" });
        const { lint } = lintLease(leaseFlags((flag) => flags[flag] ?? null));
        const soak = {
          verdict: "pass",
          reason: "",
          drill: null,
          runs: [soakRun({ lint })],
        } as const;
        const back = parseReport(renderJson(plainReport({ soak })), "report.json");
        expect(back.soak?.runs[0]?.lint).toEqual(lint);
      }
    },
  );

  it("is printed with its schema, the run's lint and the sources", () => {
    const { lint, preset } = lintLease(null);
    const json = JSON.parse(renderLintJson(lint, preset.sources));
    expect(Object.keys(json)[0]).toBe("schema");
    expect(json).toEqual({ schema: "soakgate/lint@1", ...lint, sources: preset.sources });
  });
});
