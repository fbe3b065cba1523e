import type { DrillResult, DrillSettings } from "../domain/drill.ts";
import { SoakgateError } from "../domain/error.ts";
import { FakeKVLock, type Lock } from "./lock.ts";

/** A drill longer than this is a mistake in a unit, and its transcript helps nobody. */
const TICKS_MAX = 1_000_000;
const KEYS = 3;
const NEVER = Number.NEGATIVE_INFINITY;

/** The settings a drill has where none are given. */
export const DRILL_DEFAULTS: DrillSettings = {
  ttlMs: 1500,
  renewMs: 500,
  killAtMs: 3000,
  windowMs: 6000,
  stepMs: 100,
};

/**
 * Refuses settings that cannot be run.
 *
 * Errors: `usage`, naming the setting and what is allowed.
 */
export function checkDrillSettings(settings: DrillSettings): void {
  for (const [name, value] of Object.entries(settings)) {
    const least = name === "stepMs" ? 1 : 0;
    if (!Number.isSafeInteger(value) || value < least) {
      throw new SoakgateError(
        "usage",
        `drill: ${name.replace("Ms", "")} is ${value} ms; allowed are whole milliseconds from ${least}`,
      );
    }
  }
  if (settings.windowMs / settings.stepMs >= TICKS_MAX) {
    throw new SoakgateError(
      "usage",
      `drill: a window of ${settings.windowMs} ms has more than ${TICKS_MAX} steps of ` +
        `${settings.stepMs} ms; shorten the window or lengthen the step`,
    );
  }
}

/** Validates the settings and claims nothing. */
export function dryRunDrill(settings: DrillSettings): DrillResult {
  checkDrillSettings(settings);
  return {
    result: "DRY_RUN",
    takeoverMs: -1,
    idemHits: 0,
    alertStorms: 0,
    failures: [],
    transcript: ["CHAOS_RESULT=DRY_RUN"],
  };
}

/** One live node of the drill, as it sees itself. */
interface DrillNode {
  readonly name: string;
  lastRenewalMs: number;
  /** It believes that it leads before this time. */
  leadsUntilMs: number;
}

/**
 * The classic failover: A leads, dies at `killAtMs`, B takes over. Computed tick by tick in virtual
 * time; the transcript has one line for each success, a summary and a result.
 *
 * Errors: `usage` for settings that cannot be run, `limit` from the lock.
 */
export function runDrill(settings: DrillSettings, lock?: Lock): DrillResult {
  checkDrillSettings(settings);
  const run = new DrillRun(settings, lock ?? new FakeKVLock(settings.ttlMs));
  const nodes: readonly DrillNode[] = ["A", "B"].map((name) => ({
    name,
    lastRenewalMs: NEVER,
    leadsUntilMs: NEVER,
  }));
  for (let nowMs = 0; nowMs <= settings.windowMs; nowMs += settings.stepMs) {
    const live = nodes.filter((node) => node.name !== "A" || nowMs < settings.killAtMs);
    for (const node of live) run.poll(node, nowMs);
    if (live.filter((node) => nowMs < node.leadsUntilMs).length > 1) run.twoLeadersAt(nowMs);
  }
  return run.result();
}

/** What one drill counts and writes down. */
class DrillRun {
  readonly #settings: DrillSettings;
  readonly #lock: Lock;
  readonly #lines: string[] = [];
  readonly #keysSeen = new Set<number>();
  #idemHits = 0;
  #takeoverMs = -1;
  #switches = 0;
  #lastAcquirer: string | null = null;
  #twoLeadersAtMs: number | null = null;

  constructor(settings: DrillSettings, lock: Lock) {
    this.#settings = settings;
    this.#lock = lock;
  }

  poll(node: DrillNode, nowMs: number): void {
    if (this.#lock.tryAcquire(node.name, nowMs)) {
      this.#noteAcquisition(node.name, nowMs);
      this.#work(node, nowMs, "acq");
    } else if (
      this.#lock.owner === node.name &&
      nowMs - node.lastRenewalMs >= this.#settings.renewMs &&
      this.#lock.renew(node.name, nowMs)
    ) {
      node.lastRenewalMs = nowMs;
      this.#work(node, nowMs, "renew");
    }
  }

  twoLeadersAt(nowMs: number): void {
    this.#twoLeadersAtMs ??= nowMs;
  }

  result(): DrillResult {
    const alertStorms = Math.max(0, this.#switches - 1);
    const failures = this.#failures(alertStorms);
    const result = failures.length === 0 ? "OK" : "FAIL";
    return {
      result,
      takeoverMs: this.#takeoverMs,
      idemHits: this.#idemHits,
      alertStorms,
      failures,
      transcript: [
        ...this.#lines,
        `CHAOS_SUMMARY takeover_ms=${this.#takeoverMs} idem_hits_total=${this.#idemHits} ` +
          `alert_storm_counter=${alertStorms}`,
        `CHAOS_RESULT=${result}`,
      ],
    };
  }

  #noteAcquisition(name: string, nowMs: number): void {
    if (this.#lastAcquirer !== null && this.#lastAcquirer !== name) this.#switches += 1;
    this.#lastAcquirer = name;
    if (name === "B" && nowMs >= this.#settings.killAtMs && this.#takeoverMs < 0) {
      this.#takeoverMs = nowMs - this.#settings.killAtMs;
    }
  }

  #work(node: DrillNode, nowMs: number, how: "acq" | "renew"): void {
    node.leadsUntilMs = nowMs + this.#settings.ttlMs;
    const key = (nowMs / this.#settings.stepMs) % KEYS;
    if (this.#keysSeen.has(key)) this.#idemHits += 1;
    this.#keysSeen.add(key);
    this.#lines.push(
      `CHAOS t=${nowMs} role=${node.name} state=leader lock=${how} idem_hits=${this.#idemHits}`,
    );
  }

  #failures(alertStorms: number): readonly string[] {
    const boundMs = this.#settings.ttlMs + 2 * this.#settings.stepMs;
    const failures: string[] = [];
    if (this.#takeoverMs < 0) {
      failures.push(
        `no takeover between the kill at ${this.#settings.killAtMs} ms and the end of the window ` +
          `at ${this.#settings.windowMs} ms`,
      );
    } else if (this.#takeoverMs > boundMs) {
      failures.push(`takeover after ${this.#takeoverMs} ms; at most ${boundMs} ms are allowed`);
    }
    if (this.#twoLeadersAtMs !== null) {
      failures.push(`two live leaders at ${this.#twoLeadersAtMs} ms`);
    }
    if (this.#idemHits === 0) failures.push("no idempotency hit, so repeated work proves nothing");
    if (alertStorms > 0) failures.push(`${alertStorms} leader switches after the first takeover`);
    return failures;
  }
}
