import type { DrillSettings } from "../domain/drill.ts";
import { checkDrillSettings } from "./drill.ts";
import { FakeKVLock } from "./lock.ts";

/** One acquire, renew, release cycle: `line` is what the drill prints, `ok` whether all succeeded. */
export interface SmokeResult {
  readonly line: string;
  readonly ok: boolean;
}

/**
 * Acquires at `acquireMs`, renews at the settings' `renewMs`, releases.
 *
 * Errors: as `runDrill`.
 */
export function runSmoke(settings: DrillSettings, acquireMs: number): SmokeResult {
  checkDrillSettings(settings);
  const lock = new FakeKVLock(settings.ttlMs);
  const acquired = lock.tryAcquire("A", acquireMs);
  const renewed = lock.renew("A", settings.renewMs);
  const released = lock.release("A", settings.renewMs);
  return {
    line: `smoke_test: acquire=${acquired} renew=${renewed} elections=${lock.leaderElectionsTotal}`,
    ok: acquired && renewed && released,
  };
}
