import { describe, expect, it } from "vitest";
import { runSeed } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { checkLines } from "../support/lock-histories.ts";

function historyOf(index: number, lease: Parameters<typeof referenceLease>[0]): string[] {
  const settings = soakSettings({ lease: referenceLease(lease), seed: "check" });
  const { history } = runSeed(settings, index, { record: true });
  return history.map((event) => JSON.stringify(event));
}

describe("a history that the simulator recorded", () => {
  it("of the reference passes, and was worth checking", () => {
    let sessions = 0;
    for (let index = 0; index < 4; index += 1) {
      const check = checkLines(historyOf(index, {}));
      expect(check.verdict, check.reason).toBe("pass");
      expect(check.warnings.filter((one) => one.startsWith("notes"))).toEqual([]);
      sessions += check.sessions;
    }
    expect(sessions).toBeGreaterThan(10);
  });

  it("of a client that counts from the reply fails on some seeds, by its claims", () => {
    const failed: string[] = [];
    for (let index = 0; index < 40 && failed.length === 0; index += 1) {
      const lease = { anchor: "receive" as const, marginUs: 0, requestTimeoutUs: 60_000_000 };
      const check = checkLines(historyOf(index, lease));
      if (check.verdict === "fail") failed.push(...check.violations.map((one) => one.rule));
    }
    expect(failed).toContain("exclusion");
  });
});
