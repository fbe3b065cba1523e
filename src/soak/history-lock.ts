import {
  ACQUIRE,
  type Cores,
  FAILED,
  OK,
  type Operations,
  RELEASE,
  RENEW,
  UNKNOWN,
} from "./sweep.ts";

/** Everything a history says of one lock. */
export interface LockHistory {
  readonly key: string;
  readonly operations: Operations;
  /** Process of each session, an index into the history's processes. */
  readonly processOf: Uint32Array;
  /** When a crash ended each session, else Infinity. */
  readonly endedUs: Float64Array;
  /** Recorded beliefs; the owner is the process. */
  readonly claims: Cores;
  readonly claimTokens: Float64Array;
  readonly claimLines: Uint32Array;
  /** Work accepted although work of a newer grant had been, and renewals that changed the token. */
  readonly staleWork: readonly Mismatch[];
  readonly renewedTokens: readonly Mismatch[];
  readonly work: number;
}

/** Two tokens that should have stood the other way round, or been equal, with their lines. */
export interface Mismatch {
  readonly before: number;
  readonly here: number;
  readonly beforeLine: number;
  readonly line: number;
}

const KINDS: Readonly<Record<"acquire" | "renew" | "release", number>> = {
  acquire: ACQUIRE,
  renew: RENEW,
  release: RELEASE,
};

/** A lock operation of the history, by name. */
export type LockFunction = keyof typeof KINDS;

const MISMATCHES_MAX = 20;
const NEVER = Number.POSITIVE_INFINITY;

/** Collects the events of one lock, in the order of the history. */
export class LockBuilder {
  readonly #key: string;
  readonly #kind: number[] = [];
  readonly #outcome: number[] = [];
  readonly #session: number[] = [];
  readonly #invokedUs: number[] = [];
  readonly #returnedUs: number[] = [];
  readonly #deadlineUs: number[] = [];
  readonly #token: number[] = [];
  readonly #line: number[] = [];
  readonly #processOf: number[] = [];
  readonly #endedUs: number[] = [];
  readonly #acquireOpen: boolean[] = [];
  readonly #tokenOf: number[] = [];
  readonly #timed: boolean[] = [];
  /** The process's session before this one, to return to when this one is refused. */
  readonly #previousOf: number[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byToken = new Map<number, number>();
  readonly #latestOf = new Map<number, number>();
  readonly #claims: {
    process: number;
    token: number;
    from: number;
    until: number;
    line: number;
  }[] = [];
  readonly #openClaims = new Map<number, number>();
  readonly #staleWork: Mismatch[] = [];
  readonly #renewedTokens: Mismatch[] = [];
  #work = 0;
  #newestWork = { token: -1, line: 0 };

  constructor(key: string) {
    this.#key = key;
  }

  /** Begins an operation; the answer names it for `complete`. */
  invoke(
    f: LockFunction,
    process: number,
    id: string | null,
    token: number,
    atUs: number,
    line: number,
  ): number {
    const session =
      f === "acquire" ? this.#acquiring(process, id) : this.#ongoing(process, id, token);
    this.#kind.push(KINDS[f]);
    this.#outcome.push(UNKNOWN);
    this.#session.push(session);
    this.#invokedUs.push(atUs);
    this.#returnedUs.push(NEVER);
    this.#deadlineUs.push(NEVER);
    this.#token.push(f === "acquire" ? -1 : token);
    this.#line.push(line);
    return this.#kind.length - 1;
  }

  /** Ends an operation whose outcome is known. */
  complete(
    operation: number,
    ok: boolean,
    token: number,
    deadlineUs: number,
    atUs: number,
    line: number,
  ): void {
    const session = this.#session[operation] as number;
    this.#outcome[operation] = ok ? OK : FAILED;
    this.#returnedUs[operation] = atUs;
    const acquire = this.#kind[operation] === ACQUIRE;
    if (acquire) this.#acquireOpen[session] = false;
    if (!ok) {
      if (acquire) this.#refused(session);
      return;
    }
    this.#deadlineUs[operation] = deadlineUs;
    if (deadlineUs !== NEVER) this.#timed[session] = true;
    const known = this.#tokenOf[session] as number;
    if (token >= 0) {
      this.#token[operation] = token;
      if (known === -1) this.#tokenOf[session] = token;
      else if (known !== token && this.#kind[operation] === RENEW) {
        const beforeLine = this.#line[operation] as number;
        keep(this.#renewedTokens, { before: known, here: token, beforeLine, line });
      }
      this.#byToken.set(token, session);
    }
  }

  /** Whether a deadline was given for the session of the operation. */
  hasDeadline(operation: number): boolean {
    return this.#timed[this.#session[operation] as number] === true;
  }

  /** A process says that from now on it leads. A claim repeated is the same claim. */
  claim(process: number, token: number, atUs: number, line: number): void {
    const open = this.#openClaims.get(process);
    if (open !== undefined) {
      const claim = this.#claims[open];
      if (claim === undefined) throw new Error("an open claim was recorded");
      if (token === -1 || claim.token === token) return;
      claim.until = atUs;
    }
    this.#openClaims.set(process, this.#claims.length);
    this.#claims.push({ process, token, from: atUs, until: NEVER, line });
  }

  /** Ends the process's claim; false where it has none. */
  unclaim(process: number, atUs: number): boolean {
    const open = this.#openClaims.get(process);
    const claim = open === undefined ? undefined : this.#claims[open];
    if (claim === undefined) return false;
    claim.until = atUs;
    this.#openClaims.delete(process);
    return true;
  }

  /** The highest token accepted so far, for work that begins now. */
  newestWork(): { readonly token: number; readonly line: number } {
    return this.#newestWork;
  }

  /** Work with this token was accepted; `newest` is what had been when it began. */
  acceptWork(
    token: number,
    line: number,
    newest: { readonly token: number; readonly line: number },
  ): void {
    this.#work += 1;
    if (token < newest.token) {
      keep(this.#staleWork, { before: newest.token, here: token, beforeLine: newest.line, line });
    }
    if (token > this.#newestWork.token) this.#newestWork = { token, line };
  }

  /** A crash ends what the process believed and did; a new life starts with nothing. */
  crash(process: number, atUs: number): void {
    this.unclaim(process, atUs);
    const session = this.#latestOf.get(process);
    if (session === undefined) return;
    this.#endedUs[session] = Math.min(this.#endedUs[session] as number, atUs);
    this.#latestOf.delete(process);
  }

  /** Everything collected, in columns. */
  build(): LockHistory {
    return {
      key: this.#key,
      operations: {
        kind: Uint8Array.from(this.#kind),
        outcome: Uint8Array.from(this.#outcome),
        session: Uint32Array.from(this.#session),
        invokedUs: Float64Array.from(this.#invokedUs),
        returnedUs: Float64Array.from(this.#returnedUs),
        deadlineUs: Float64Array.from(this.#deadlineUs),
        token: Float64Array.from(this.#token),
        line: Uint32Array.from(this.#line),
      },
      processOf: Uint32Array.from(this.#processOf),
      endedUs: Float64Array.from(this.#endedUs),
      claims: {
        startUs: Float64Array.from(this.#claims, (claim) => claim.from),
        endUs: Float64Array.from(this.#claims, (claim) => claim.until),
        owner: Uint32Array.from(this.#claims, (claim) => claim.process),
      },
      claimTokens: Float64Array.from(this.#claims, (claim) => claim.token),
      claimLines: Uint32Array.from(this.#claims, (claim) => claim.line),
      staleWork: this.#staleWork,
      renewedTokens: this.#renewedTokens,
      work: this.#work,
    };
  }

  /** A retry under the id of an acquire nobody has answered is the same session. */
  #acquiring(process: number, id: string | null): number {
    const retried = id === null ? undefined : this.#byId.get(id);
    const again = retried !== undefined && this.#acquireOpen[retried] === true;
    const session = again ? retried : this.#open(process);
    if (id !== null) this.#byId.set(id, session);
    this.#acquireOpen[session] = true;
    this.#latestOf.set(process, session);
    return session;
  }

  /** By the id of its acquire, else by its token, else the process's latest; else granted unseen. */
  #ongoing(process: number, id: string | null, token: number): number {
    const byId = id === null ? undefined : this.#byId.get(id);
    if (byId !== undefined) return byId;
    const byToken = token === -1 ? undefined : this.#byToken.get(token);
    if (byToken !== undefined) return byToken;
    const latest = this.#latestOf.get(process);
    const known = latest === undefined ? -1 : (this.#tokenOf[latest] as number);
    if (latest !== undefined && (token === -1 || known === -1)) return latest;
    const session = this.#open(process);
    if (token !== -1) this.#byToken.set(token, session);
    this.#latestOf.set(process, session);
    return session;
  }

  /** A refused acquire is no session to go on with: what the process held before still is. */
  #refused(session: number): void {
    const process = this.#processOf[session] as number;
    if (this.#latestOf.get(process) !== session) return;
    const previous = this.#previousOf[session] as number;
    if (previous === -1) this.#latestOf.delete(process);
    else this.#latestOf.set(process, previous);
  }

  #open(process: number): number {
    this.#processOf.push(process);
    this.#endedUs.push(NEVER);
    this.#acquireOpen.push(false);
    this.#tokenOf.push(-1);
    this.#timed.push(false);
    this.#previousOf.push(this.#latestOf.get(process) ?? -1);
    return this.#processOf.length - 1;
  }
}

function keep(list: Mismatch[], mismatch: Mismatch): void {
  if (list.length < MISMATCHES_MAX) list.push(mismatch);
}
