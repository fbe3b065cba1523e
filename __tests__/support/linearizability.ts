/**
 * A small exhaustive linearizability checker for one lock with rising tokens: the oracle of the sweep's
 * own tests. Exponential by nature and bounded by its budget.
 *
 * Source: Wing and Gong, Testing and Verifying Concurrent Objects (1993), with the memory of visited
 * states that Lowe added (2017).
 */
export interface LockOperation {
  readonly kind: "acquire" | "busy" | "renew" | "release";
  readonly session: number;
  readonly invokedUs: number;
  /** Infinity: the outcome is unknown, so it may have happened at any later time, or never. */
  readonly returnedUs: number;
}

export type Answer = "linearizable" | "not linearizable" | "out of budget";

interface State {
  readonly holder: number;
  readonly token: number;
}

/** Judges a history; `tokens` by session, absent where unknown. Equal times are concurrent. */
export function judgeLock(
  operations: readonly LockOperation[],
  tokens: ReadonlyMap<number, number>,
  stillBudget: () => boolean = () => true,
): Answer {
  const sorted = [...operations].sort((a, b) => a.invokedUs - b.invokedUs);
  const required = sorted.filter((one) => one.returnedUs !== Number.POSITIVE_INFINITY).length;
  const visited = new Set<string>();
  // An explicit stack: histories of the benchmark are deeper than the engine's.
  const stack: Frame[] = [openFrame(0n, 0, { holder: -1, token: -1 }, sorted)];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    if (frame.done === required) return "linearizable";
    if (!stillBudget()) return "out of budget";
    const at = frame.candidates[frame.next];
    if (at === undefined) {
      stack.pop();
      continue;
    }
    frame.next += 1;
    const operation = sorted[at] as LockOperation;
    const state = apply(operation, frame.state, tokens.get(operation.session));
    if (state === null) continue;
    const taken = frame.taken | (1n << BigInt(at));
    const key = `${taken.toString(36)}/${state.holder}/${state.token}`;
    if (visited.has(key)) continue;
    visited.add(key);
    const known = operation.returnedUs !== Number.POSITIVE_INFINITY;
    stack.push(openFrame(taken, frame.done + (known ? 1 : 0), state, sorted));
  }
  return "not linearizable";
}

interface Frame {
  readonly taken: bigint;
  readonly done: number;
  readonly state: State;
  readonly candidates: readonly number[];
  next: number;
}

/** What may come next: whatever no other remaining operation certainly precedes. */
function openFrame(
  taken: bigint,
  done: number,
  state: State,
  sorted: readonly LockOperation[],
): Frame {
  let firstReturn = Number.POSITIVE_INFINITY;
  const candidates: number[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const operation = sorted[at] as LockOperation;
    if (operation.invokedUs > firstReturn) break;
    if ((taken >> BigInt(at)) & 1n) continue;
    candidates.push(at);
    firstReturn = Math.min(firstReturn, operation.returnedUs);
  }
  return {
    taken,
    done,
    state,
    candidates: candidates.filter((at) => (sorted[at] as LockOperation).invokedUs <= firstReturn),
    next: 0,
  };
}

function apply(operation: LockOperation, state: State, token: number | undefined): State | null {
  switch (operation.kind) {
    case "acquire":
      if (state.holder !== -1 || (token !== undefined && token <= state.token)) return null;
      return { holder: operation.session, token: token ?? state.token };
    case "busy":
      return state.holder === -1 ? null : state;
    case "renew":
      return state.holder === operation.session ? state : null;
    case "release":
      return state.holder === operation.session ? { holder: -1, token: state.token } : null;
  }
}
