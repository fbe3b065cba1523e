// The rival: a general linearizability search (Wing and Gong, with Lowe's memory of visited states) for one
// lock. Calls and returns stand in a linked list; a linearized operation is lifted out of it. The memory
// keeps 64-bit sums instead of sets of operations, which is kinder to the search than an exact memory.

/** `operations`: { kind, session, invokedUs, returnedUs }, Infinity where the outcome is unknown. */
export function searchLock(operations, secondsMax) {
  const until = performance.now() + secondsMax * 1_000;
  const { next, previous, operationOf, returnOf } = linked(operations);
  const sums = operations.map(() => [random(), random()]);
  const visited = new Set();
  const stack = [];
  let remaining = operations.filter((one) => one.returnedUs !== Infinity).length;
  let [holder, low, high, steps] = [-1, 0, 0, 0];
  let entry = next[0];
  while (remaining > 0) {
    steps += 1;
    if (steps % 4_096 === 0 && performance.now() > until) return { answer: "none in time", steps };
    const operation = operations[operationOf[entry]];
    const isCall = entry !== 0 && returnOf[entry] !== 0;
    if (isCall) {
      const after = applied(operation, holder);
      const [a, b] = sums[operationOf[entry]];
      const key = ((low ^ a) >>> 0) * 2_097_152 + (((high ^ b) >>> 11) ^ ((after ?? 0) & 2_047));
      if (after !== null && !visited.has(key)) {
        visited.add(key);
        stack.push([entry, holder]);
        [holder, low, high] = [after, low ^ a, high ^ b];
        for (const one of [entry, returnOf[entry]]) {
          next[previous[one]] = next[one];
          previous[next[one]] = previous[one];
        }
        if (operation.returnedUs !== Infinity) remaining -= 1;
        entry = next[0];
      } else entry = next[entry];
      continue;
    }
    const undone = stack.pop();
    if (undone === undefined) return { answer: "not linearizable", steps };
    const [call, before] = undone;
    const [a, b] = sums[operationOf[call]];
    [holder, low, high] = [before, low ^ a, high ^ b];
    for (const one of [returnOf[call], call]) {
      next[previous[one]] = one;
      previous[next[one]] = one;
    }
    if (operations[operationOf[call]].returnedUs !== Infinity) remaining += 1;
    entry = next[call];
  }
  return { answer: "linearizable", steps };
}

function applied(operation, holder) {
  if (operation.kind === "acquire") return holder === -1 ? operation.session : null;
  return holder === operation.session ? (operation.kind === "release" ? -1 : holder) : null;
}

/** Entry 0 is the list's head and end; calls go before returns of the same time. */
function linked(operations) {
  const events = operations.flatMap((one, at) => [
    { at, us: one.invokedUs, call: true },
    { at, us: one.returnedUs, call: false },
  ]);
  events.sort((a, b) => (a.us === b.us ? Number(b.call) - Number(a.call) : a.us - b.us));
  const count = events.length + 1;
  const next = Int32Array.from({ length: count }, (_, at) => (at + 1) % count);
  const previous = Int32Array.from({ length: count }, (_, at) => (at + count - 1) % count);
  const operationOf = Int32Array.from([0, ...events.map((event) => event.at)]);
  const callOf = new Int32Array(operations.length);
  const returnOf = new Int32Array(count);
  for (const [at, event] of events.entries()) {
    if (event.call) callOf[event.at] = at + 1;
    else returnOf[callOf[event.at]] = at + 1;
  }
  return { next, previous, operationOf, returnOf };
}

let seed = 0x9e3779b9;
function random() {
  seed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
  return (seed ^ (seed >>> 13)) | 0;
}
