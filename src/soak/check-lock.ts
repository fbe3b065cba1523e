import { durationText } from "../domain/duration.ts";
import { type HistoryRule, type HistoryViolation, VIOLATIONS_MAX } from "../domain/history.ts";
import { findBusyWithoutHolder } from "./check-busy.ts";
import { certainCores, floatingSessions } from "./check-cores.ts";
import type { History } from "./history.ts";
import type { LockHistory, Mismatch } from "./history-lock.ts";
import {
  type Conflict,
  findConflicts,
  findTokenDisorder,
  foldSessions,
  type Sessions,
} from "./sweep.ts";

/** What was found about one lock. */
export interface LockCheck {
  readonly violations: readonly HistoryViolation[];
  readonly violationsTotal: number;
  readonly warnings: readonly string[];
  /** What was there to judge: grants that certainly happened, recorded beliefs, accepted work. */
  readonly sessions: number;
  readonly claims: number;
  readonly work: number;
}

/** Where `t` counts from 1970: nothing that runs today was recorded before 1990. */
const EPOCH_US = 631_152_000_000_000;

/** A time of the history: an instant where it is one, else the time since whatever `t` counts from. */
function momentText(us: number): string {
  if (us < EPOCH_US) return durationText(us);
  const millis = new Date(Math.floor(us / 1_000)).toISOString().replace("Z", "");
  return `${millis}${String(us % 1_000).padStart(3, "0")}Z`;
}

class Findings {
  readonly violations: HistoryViolation[] = [];
  readonly warnings: string[] = [];
  total = 0;
  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  /** `text` is made only for what is kept. */
  add(rule: HistoryRule, lines: readonly number[], text: () => string): void {
    this.total += 1;
    if (this.violations.length >= VIOLATIONS_MAX) return;
    this.violations.push({
      rule,
      key: this.key,
      text: text(),
      lines: [...new Set(lines)].filter((line) => line > 0).sort((a, b) => a - b),
    });
  }
}

/** Judges one lock. */
export function checkLock(lock: LockHistory, history: History): LockCheck {
  const sessions = foldSessions(lock.operations, lock.endedUs);
  const findings = new Findings(lock.key);
  const names = new Names(lock, sessions, history);
  const exclusive = checkExclusion(lock, sessions, names, findings);
  checkTokens(lock, sessions, names, findings, exclusive);
  checkBusy(lock, sessions, names, findings, exclusive);
  checkMismatches(lock, findings);
  const granted = sessions.granted.reduce((sum, one) => sum + one, 0);
  return {
    violations: findings.violations,
    violationsTotal: findings.total,
    warnings: findings.warnings,
    sessions: granted,
    claims: lock.claims.startUs.length,
    work: lock.work,
  };
}

/** Says who somebody is in a sentence. */
class Names {
  readonly lockText: string;
  readonly #lock: LockHistory;
  readonly #sessions: Sessions;
  readonly #history: History;

  constructor(lock: LockHistory, sessions: Sessions, history: History) {
    this.lockText = lock.key === "" ? "the lock" : JSON.stringify(lock.key);
    this.#lock = lock;
    this.#sessions = sessions;
    this.#history = history;
  }

  session(session: number): string {
    const process = this.#lock.processOf[session] ?? 0;
    const token = this.#sessions.token[session] ?? -1;
    return this.#holder(process, token, this.#sessions.line[session] ?? 0);
  }

  claim(claim: number): string {
    const process = this.#lock.claims.owner[claim] ?? 0;
    const token = this.#lock.claimTokens[claim] ?? -1;
    return this.#holder(process, token, this.#lock.claimLines[claim] ?? 0);
  }

  length(conflict: Conflict): string {
    const endless = conflict.untilUs === Number.POSITIVE_INFINITY;
    // A deadline may lie behind the last event; where there is none, nobody knows more than the history.
    const until = endless ? this.#history.endUs : conflict.untilUs;
    const open = endless ? ", to the end of the history" : "";
    return `${durationText(until - conflict.fromUs)} from ${momentText(conflict.fromUs)}${open}`;
  }

  #holder(process: number, token: number, line: number): string {
    // Quoted, so that a hostile name cannot pretend to be part of the sentence.
    const name = JSON.stringify((this.#history.processes[process] ?? "").slice(0, 60));
    return `${name} (${token === -1 ? "" : `token ${token}, `}line ${line})`;
  }
}

/** Claims where a history has them: they say what nodes believed; else what operations prove. */
function checkExclusion(
  lock: LockHistory,
  sessions: Sessions,
  names: Names,
  findings: Findings,
): boolean {
  const before = findings.total;
  if (lock.claims.startUs.length > 0) {
    findConflicts(lock.claims, (conflict) => {
      const lines = [conflict.earlier, conflict.later].map((one) => lock.claimLines[one] ?? 0);
      findings.add("exclusion", lines, () =>
        twoHolders(names, conflict, names.claim(conflict.earlier), names.claim(conflict.later)),
      );
    });
    return findings.total === before;
  }
  const cores = certainCores(lock.operations, sessions);
  findConflicts(cores, (conflict) => {
    const [earlier = 0, later = 0] = [cores.owner[conflict.earlier], cores.owner[conflict.later]];
    const lines = [sessions.line[earlier] ?? 0, sessions.line[later] ?? 0];
    findings.add("exclusion", lines, () =>
      twoHolders(names, conflict, names.session(earlier), names.session(later)),
    );
  });
  if (findings.total > before) return false;
  floatingSessions(cores, sessions, (floating, core) => {
    const lines = [floating, core].map((one) => sessions.line[one] ?? 0);
    findings.add(
      "exclusion",
      lines,
      () =>
        `${names.session(floating)} released ${names.lockText} while only ${names.session(core)} can have held it`,
    );
  });
  return findings.total === before;
}

function twoHolders(names: Names, conflict: Conflict, earlier: string, later: string): string {
  return `two holders of ${names.lockText} for ${names.length(conflict)}: ${earlier} and ${later}`;
}

function checkTokens(
  lock: LockHistory,
  sessions: Sessions,
  names: Names,
  findings: Findings,
  exclusive: boolean,
): void {
  const timed = lock.claims.startUs.length > 0 || sessions.timed.includes(1);
  findTokenDisorder(sessions, timed || !exclusive, (lower, higher) => {
    const lines = [sessions.line[lower] ?? 0, sessions.line[higher] ?? 0];
    if (sessions.token[lower] === sessions.token[higher]) {
      findings.add(
        "token-unique",
        lines,
        () => `one token for two grants: ${names.session(lower)} and ${names.session(higher)}`,
      );
      return;
    }
    findings.add(
      "token-order",
      lines,
      () =>
        `${names.session(higher)} was granted before ${names.session(lower)}, with a higher token`,
    );
  });
}

function checkBusy(
  lock: LockHistory,
  sessions: Sessions,
  names: Names,
  findings: Findings,
  exclusive: boolean,
): void {
  const result = findBusyWithoutHolder(lock, sessions, exclusive);
  if (result.unjudged > 0) {
    findings.warnings.push(
      `refusals of ${names.lockText} that were not judged: ${result.unjudged}, because ${result.reason}`,
    );
  }
  for (const miss of result.misses) {
    const line = lock.operations.line[miss] ?? 0;
    const session = lock.operations.session[miss] ?? 0;
    findings.add(
      "busy",
      [line],
      () => `${names.session(session)} was refused while nobody held ${names.lockText}`,
    );
  }
}

function checkMismatches(lock: LockHistory, findings: Findings): void {
  const add = (rule: HistoryRule, one: Mismatch, text: string): void =>
    findings.add(rule, [one.beforeLine, one.line], () => text);
  for (const one of lock.staleWork) {
    add(
      "stale-work",
      one,
      `work of token ${one.here} (line ${one.line}) was accepted after work of token ${one.before} (line ${one.beforeLine})`,
    );
  }
  for (const one of lock.renewedTokens) {
    add(
      "renew-token",
      one,
      `the renewal of token ${one.before} returned token ${one.here} (line ${one.line})`,
    );
  }
}
