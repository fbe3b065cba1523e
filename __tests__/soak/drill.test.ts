import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DrillSettings } from "../../src/domain/drill.ts";
import { SoakgateError } from "../../src/domain/error.ts";
import { DRILL_DEFAULTS, dryRunDrill, runDrill } from "../../src/soak/drill.ts";
import { FakeKVLock, type Lock } from "../../src/soak/lock.ts";
import { runSmoke } from "../../src/soak/smoke.ts";

const drill = (settings: Partial<DrillSettings>, lock?: Lock) =>
  runDrill({ ...DRILL_DEFAULTS, ...settings }, lock);

const recorded = (name: string) =>
  readFileSync(new URL(`../fixtures/drill/${name}.txt`, import.meta.url), "utf8");

describe("runDrill", () => {
  it.each([
    ["default", {}],
    ["ttl-2000", { ttlMs: 2000 }],
    ["window-too-short-fails", { killAtMs: 5000 }],
    ["renew-slower-than-ttl", { ttlMs: 300, renewMs: 900 }],
  ] as const)("computes the recorded transcript %s byte for byte", (name, settings) => {
    expect(`${drill(settings).transcript.join("\n")}\n`).toBe(recorded(name));
  });

  it("fails without a takeover, and says so", () => {
    const result = drill({ killAtMs: 5000 });
    expect([result.result, result.takeoverMs]).toEqual(["FAIL", -1]);
    expect(result.failures).toEqual([
      "no takeover between the kill at 5000 ms and the end of the window at 6000 ms",
    ]);
  });

  it("fails on an alert storm: a lease that runs out at once changes hands at every poll", () => {
    const result = drill({ ttlMs: 0, windowMs: 200, killAtMs: 200 });
    // A, B at 0, A, B at 100, B at 200: three switches, two of them after the first.
    expect(result.alertStorms).toBe(2);
    expect(result.result).toBe("FAIL");
  });

  it("fails where nothing was repeated", () => {
    expect(drill({ windowMs: 200, killAtMs: 0 }).failures).toContain(
      "no idempotency hit, so repeated work proves nothing",
    );
  });

  it("fails on a takeover later than ttl + 2 steps: a lock that forgets to expire in time", () => {
    class LateLock extends FakeKVLock {
      override tryAcquire(owner: string, nowMs: number): boolean {
        return this.owner !== null && nowMs < this.expiresAtMs + 1000
          ? false
          : super.tryAcquire(owner, nowMs);
      }
    }
    expect(drill({}, new LateLock(1500)).failures).toEqual([
      "takeover after 2100 ms; at most 1700 ms are allowed",
    ]);
  });

  it("fails on a lock that grants to everybody: two live leaders", () => {
    class GrantingLock extends FakeKVLock {
      override tryAcquire(owner: string, nowMs: number): boolean {
        if (this.owner === owner) return false;
        this.owner = null;
        return super.tryAcquire(owner, nowMs);
      }
    }
    expect(drill({}, new GrantingLock(1500)).failures).toContain("two live leaders at 0 ms");
  });

  it("lets the dead do nothing: a kill at 0 leaves B alone", () => {
    const result = drill({ killAtMs: 0, windowMs: 1000 });
    expect(result.takeoverMs).toBe(0);
    expect(result.transcript.join("\n")).not.toContain("role=A");
  });

  it.each([
    [{ stepMs: 0 }, /step is 0 ms/],
    [{ ttlMs: -1 }, /ttl is -1 ms/],
    [{ renewMs: 0.5 }, /renew is 0.5 ms/],
    [{ windowMs: Number.NaN }, /window is NaN ms/],
    [{ windowMs: 1e9, stepMs: 1 }, /more than 1000000 steps/],
  ])("refuses %j", (settings, message) => {
    expect(() => drill(settings)).toThrow(SoakgateError);
    expect(() => drill(settings)).toThrow(message);
    expect(() => dryRunDrill({ ...DRILL_DEFAULTS, ...settings })).toThrow(message);
  });
});

describe("dryRunDrill", () => {
  it("claims nothing", () => {
    expect(dryRunDrill(DRILL_DEFAULTS).transcript).toEqual(["CHAOS_RESULT=DRY_RUN"]);
  });
});

describe("runSmoke", () => {
  it("acquires, renews and releases", () => {
    expect(runSmoke(DRILL_DEFAULTS, 0)).toEqual({
      line: "smoke_test: acquire=true renew=true elections=1",
      ok: true,
    });
  });

  it("fails where the renewal comes at or after the expiry", () => {
    expect(runSmoke({ ...DRILL_DEFAULTS, renewMs: 1500 }, 0)).toEqual({
      line: "smoke_test: acquire=true renew=false elections=1",
      ok: false,
    });
  });
});
