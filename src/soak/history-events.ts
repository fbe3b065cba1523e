import type { SoakgateError } from "../domain/error.ts";
import type { HistoryLine, LineError } from "./history-line.ts";
import { LockBuilder, type LockFunction, type LockHistory } from "./history-lock.ts";

const NEVER = Number.POSITIVE_INFINITY;

/** Every lock has columns of its own; a file in which every event names another is no lock's history. */
export const LOCKS_MAX = 20_000;

/** Kinds of notes that say nothing about holders: faults, and what stores tell of themselves. */
const QUIET = new Set(
  (
    "resign pause partition delay loss duplicate clock-drift clock-jump store-restart " +
    "store-failover store-pause store-clock-jump heal restart resume grant free"
  ).split(" "),
);

interface Outstanding {
  readonly lock: LockBuilder;
  readonly operation: number;
  /** Work: the newest token accepted before it began. */
  readonly newest: { readonly token: number; readonly line: number };
}

/** What the events of a history come to. */
export interface CollectedEvents {
  readonly processes: readonly string[];
  readonly locks: readonly LockHistory[];
  readonly operations: number;
  readonly ignored: ReadonlyMap<string, number>;
}

/** Matches requests with their ends and hands both to the lock they are about. */
export class HistoryEvents {
  readonly #error: LineError;
  readonly #locks = new Map<string, LockBuilder>();
  readonly #processes = new Map<string, number>();
  /** By process, then by what is outstanding. */
  readonly #outstanding = new Map<number, Map<string, Outstanding>>();
  readonly #touched = new Map<number, Set<LockBuilder>>();
  readonly #crashed = new Set<number>();
  readonly #ignored = new Map<string, number>();
  #line = 0;
  #operations = 0;

  /** `error` makes the error for the line that was added last. */
  constructor(error: LineError) {
    this.#error = error;
  }

  /** Ends the history. Operations without an end have an unknown outcome. */
  end(): CollectedEvents {
    return {
      processes: [...this.#processes.keys()],
      locks: [...this.#locks.values()].map((lock) => lock.build()),
      operations: this.#operations,
      ignored: this.#ignored,
    };
  }

  /** Takes the next event, checked and in order. */
  add(event: HistoryLine, line: number): void {
    this.#line = line;
    switch (event.f) {
      case "acquire":
      case "renew":
      case "release":
        this.#operation(event, event.f);
        return;
      case "work":
        this.#worked(event);
        return;
      case "claim":
        this.#expectInfo(event);
        this.#claim(event);
        return;
      case "unclaim":
        this.#expectInfo(event);
        this.#unclaim(event);
        return;
      default:
        this.#note(event);
    }
  }

  #operation(event: HistoryLine, f: LockFunction): void {
    const process = this.#process(event.p);
    const lock = this.#lockOf(process, event.key);
    const open = this.#openOf(process);
    const exact = nameOf(event, event.token);
    const loose = nameOf(event, -1);
    if (event.type === "invoke") {
      // Sent again while nobody has answered: still the same operation.
      if (open.has(exact)) return;
      const operation = lock.invoke(f, process, event.id, event.token, event.t, this.#line);
      const begun = { lock, operation, newest: lock.newestWork() };
      // An answer need not repeat the token, and an acquire's answer is the first to know it.
      open.set(exact, begun).set(loose, begun);
      this.#operations += 1;
      return;
    }
    const outstanding = open.get(exact) ?? open.get(loose);
    if (outstanding === undefined) throw this.#unasked(event);
    for (const name of [exact, loose]) if (open.get(name) === outstanding) open.delete(name);
    if (event.type === "info") return;
    const ok = event.type === "ok";
    if (ok && f === "renew" && event.deadline === NEVER) {
      if (lock.hasDeadline(outstanding.operation)) {
        throw this.#error(
          "a renewal without deadline, of a grant that had one",
          "a deadline in both or in neither",
          "add the new deadline",
        );
      }
    }
    lock.complete(outstanding.operation, ok, event.token, event.deadline, event.t, this.#line);
  }

  /** Either one event of the resource, or an invocation and its end at a client. */
  #worked(event: HistoryLine): void {
    const lock = this.#lock(event.key);
    const open = this.#openOf(this.#process(event.p));
    const name = nameOf(event, event.token);
    if (event.type === "invoke") {
      open.set(name, { lock, operation: -1, newest: lock.newestWork() });
      return;
    }
    const began = open.get(name);
    open.delete(name);
    if (event.type !== "ok") return;
    if (event.token === -1) {
      throw this.#error("accepted work without token", "a token on every accepted work", "add it");
    }
    lock.acceptWork(event.token, this.#line, began?.newest ?? lock.newestWork());
  }

  #claim(event: HistoryLine): void {
    const process = this.#process(event.p);
    this.#lockOf(process, event.key).claim(process, event.token, event.t, this.#line);
  }

  #unclaim(event: HistoryLine): void {
    const process = this.#process(event.p);
    if (this.#lock(event.key).unclaim(process, event.t) || this.#crashed.has(process)) return;
    throw this.#error(
      `${quoted(event.p)} ends a claim it has not made`,
      "unclaim after claim",
      "record the claim too",
    );
  }

  #note(event: HistoryLine): void {
    if (event.type !== "info") {
      throw this.#error(
        `f is ${quoted(event.f)} with type ${event.type}`,
        "acquire, renew, release, work, claim, unclaim; other names only with type info",
        "correct the name",
      );
    }
    if (event.f === "crash") {
      const hit = event.p === "nemesis" ? event.targets : [event.p];
      for (const target of hit) this.#crash(this.#process(target), event.t);
    } else if (!QUIET.has(event.f)) {
      const name = this.#ignored.size < 20 ? event.f.slice(0, 40) : "others";
      this.#ignored.set(name, (this.#ignored.get(name) ?? 0) + 1);
    }
  }

  #crash(process: number, atUs: number): void {
    for (const lock of this.#touched.get(process) ?? []) lock.crash(process, atUs);
    this.#touched.delete(process);
    this.#outstanding.delete(process);
    this.#crashed.add(process);
  }

  #expectInfo(event: HistoryLine): void {
    if (event.type === "info") return;
    throw this.#error(
      `${event.f} with type ${event.type}`,
      "type info",
      "it is a note, no request",
    );
  }

  #unasked(event: HistoryLine): SoakgateError {
    return this.#error(
      `${event.type} of ${event.f} by ${quoted(event.p)}, which has no such request under way`,
      "invoke first, then one ok, fail or info with the same p, f, key and id",
      "record both ends of every request",
    );
  }

  #lock(key: string): LockBuilder {
    let lock = this.#locks.get(key);
    if (lock === undefined) {
      if (this.#locks.size === LOCKS_MAX) {
        throw this.#error(
          `a lock more than ${LOCKS_MAX}`,
          `${LOCKS_MAX} different keys`,
          "check one part of the locks at a time",
        );
      }
      lock = new LockBuilder(key);
      this.#locks.set(key, lock);
    }
    return lock;
  }

  /** The lock, noting that a crash of the process concerns it. */
  #lockOf(process: number, key: string): LockBuilder {
    const lock = this.#lock(key);
    const touched = this.#touched.get(process);
    if (touched === undefined) this.#touched.set(process, new Set([lock]));
    else touched.add(lock);
    return lock;
  }

  #process(name: string): number {
    let process = this.#processes.get(name);
    if (process === undefined) {
      process = this.#processes.size;
      this.#processes.set(name, process);
    }
    return process;
  }

  #openOf(process: number): Map<string, Outstanding> {
    let open = this.#outstanding.get(process);
    if (open === undefined) {
      open = new Map();
      this.#outstanding.set(process, open);
    }
    return open;
  }
}

/**
 * Which request a line is about: its id, or where it has none its token, else just what it does.
 * JSON strings cannot run into each other: quotes and separators are escaped.
 */
function nameOf(event: HistoryLine, token: number): string {
  const which = event.id ?? (event.f === "acquire" ? -1 : token);
  return JSON.stringify([event.f, event.key, which]);
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
