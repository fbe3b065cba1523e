/**
 * The rival: the same protocol and faults as the engine's standard soak, written the usual way with
 * objects, closures and a heap of callbacks. It judges `belief-exclusion` only, and exists so that
 * the ratio of the two is taken in one run. Rates are perfect clocks, as in the standard soak.
 */

interface Event {
  readonly time: number;
  readonly sequence: number;
  readonly act: () => void;
}

class Heap {
  private readonly events: Event[] = [];
  private sequence = 0;

  push(time: number, act: () => void): void {
    const { events } = this;
    const event = { time, sequence: this.sequence++, act };
    let hole = events.push(event) - 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = events[parent] as Event;
      if (above.time <= time) break;
      events[hole] = above;
      hole = parent;
    }
    events[hole] = event;
  }

  pop(): Event | undefined {
    const { events } = this;
    const top = events[0];
    const last = events.pop();
    if (last === undefined || events.length === 0) return top;
    let hole = 0;
    for (;;) {
      let child = hole * 2 + 1;
      if (child >= events.length) break;
      const right = child + 1;
      if (right < events.length && before(events[right] as Event, events[child] as Event)) {
        child = right;
      }
      if (before(last, events[child] as Event)) break;
      events[hole] = events[child] as Event;
      hole = child;
    }
    events[hole] = last;
    return top;
  }
}

function before(a: Event, b: Event): boolean {
  return a.time < b.time || (a.time === b.time && a.sequence < b.sequence);
}

interface Node {
  readonly index: number;
  up: boolean;
  paused: boolean;
  leading: boolean;
  incarnation: number;
  outstanding: number;
  lastId: number;
  anchor: number;
  deadline: number;
  token: number;
  cutIn: number;
  cutOut: number;
  waiting: (() => void)[];
}

const TTL = 10_000_000;
const RENEW = 3_000_000;
const RETRY = 1_000_000;
const TIMEOUT = 2_000_000;
const WORK_EVERY = 200_000;

/** Runs one seed for a window; returns events, claims and microseconds of overlap. */
export function runRival(seed: number, windowUs: number, nodesCount = 5) {
  const heap = new Heap();
  let now = 0;
  let events = 0;
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const random = (bound: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 4_294_967_296) * bound);
  };
  const later = (delay: number, act: () => void): void => heap.push(now + delay, act);
  const nodes: Node[] = [];
  const store = { holder: -1, incarnation: 0, token: 0, expiry: 0, id: 0 };
  let highest = 0;
  let open = 0;
  let overlapSince = 0;
  let overlapUs = 0;
  let claims = 0;
  let accepted = 0;
  const calmAt = windowUs - 40_000_000;

  const travel = (act: () => void): void => {
    let delay = 200 + random(4801);
    if (now < calmAt && random(50) === 0) delay += random(4_000_000);
    later(delay, act);
  };
  const toNode = (node: Node, act: () => void): void => {
    if (node.cutIn > 0) return;
    travel(() => {
      if (node.paused) node.waiting.push(act);
      else if (node.up) act();
    });
  };
  const toStore = (node: Node, act: () => void): void => {
    if (node.cutOut === 0) travel(act);
  };
  /** A timer that waits while its node sleeps and dies with its incarnation. */
  const timer = (node: Node, delay: number, act: () => void): void => {
    const { incarnation } = node;
    later(delay, () => {
      if (node.incarnation !== incarnation || !node.up) return;
      if (node.paused) node.waiting.push(act);
      else act();
    });
  };
  const believe = (): void => {
    claims += 1;
    open += 1;
    if (open === 2) overlapSince = now;
  };
  const doubt = (): void => {
    open -= 1;
    if (open === 1) overlapUs += now - overlapSince;
  };
  const stepDown = (node: Node): void => {
    if (!node.leading) return;
    node.leading = false;
    node.outstanding = 0;
    doubt();
    const { token, incarnation } = node;
    toStore(node, () => {
      if (store.holder === node.index && store.token === token) {
        if (store.incarnation === incarnation) store.holder = -1;
      }
    });
    timer(node, RETRY + random(RETRY), () => acquire(node));
  };
  const watch = (node: Node, deadline: number): void => {
    const { incarnation } = node;
    heap.push(deadline, () => {
      if (node.incarnation === incarnation && node.deadline === deadline) stepDown(node);
    });
  };
  const work = (node: Node): void => {
    if (!node.leading) return;
    if (now >= node.deadline) {
      stepDown(node);
      return;
    }
    const { token } = node;
    travel(() => {
      if (token < highest) return;
      highest = token;
      accepted += 1;
    });
    timer(node, WORK_EVERY, () => work(node));
  };
  const renew = (node: Node): void => {
    if (!node.leading || node.outstanding !== 0) return;
    if (now >= node.deadline) {
      stepDown(node);
      return;
    }
    const id = ++node.lastId;
    const anchor = now;
    const { token, incarnation } = node;
    node.outstanding = id;
    toStore(node, () => {
      const own = store.holder === node.index && store.token === token && now < store.expiry;
      if (own) store.expiry = now + TTL;
      toNode(node, () => {
        if (node.outstanding !== id || node.incarnation !== incarnation) return;
        node.outstanding = 0;
        if (!own) {
          stepDown(node);
          return;
        }
        node.deadline = anchor + TTL;
        watch(node, node.deadline);
        timer(node, Math.max(0, anchor + RENEW - now), () => renew(node));
      });
    });
    timer(node, TIMEOUT, () => {
      if (node.outstanding !== id) return;
      node.outstanding = 0;
      renew(node);
    });
  };
  const acquire = (node: Node): void => {
    if (node.leading) return;
    timer(node, RETRY + random(RETRY), () => acquire(node));
    if (node.outstanding !== 0) return;
    const id = ++node.lastId;
    const anchor = now;
    const { incarnation } = node;
    node.outstanding = id;
    toStore(node, () => {
      const free = store.holder === -1 || now >= store.expiry;
      if (free) {
        store.holder = node.index;
        store.incarnation = incarnation;
        store.token += 1;
        store.expiry = now + TTL;
        store.id = id;
      }
      const { token } = store;
      toNode(node, () => {
        if (node.outstanding !== id || node.incarnation !== incarnation) return;
        node.outstanding = 0;
        if (!free || now >= anchor + TTL) return;
        node.leading = true;
        node.token = token;
        node.deadline = anchor + TTL;
        believe();
        watch(node, node.deadline);
        timer(node, RENEW, () => renew(node));
        timer(node, WORK_EVERY, () => work(node));
      });
    });
    timer(node, TIMEOUT, () => {
      if (node.outstanding === id) node.outstanding = 0;
    });
  };
  const fault = (act: (node: Node) => void): void => {
    const strike = (): void => {
      if (now >= calmAt) return;
      const leader = nodes.find((node) => node.leading);
      const node = leader !== undefined && random(2) === 0 ? leader : nodes[random(nodesCount)];
      act(node as Node);
      later(18_000_000 + random(36_000_000), strike);
    };
    later(random(36_000_000), strike);
  };

  for (let index = 0; index < nodesCount; index += 1) {
    const node: Node = {
      index,
      up: true,
      paused: false,
      leading: false,
      incarnation: 1,
      outstanding: 0,
      lastId: 0,
      anchor: 0,
      deadline: 0,
      token: 0,
      cutIn: 0,
      cutOut: 0,
      waiting: [],
    };
    nodes.push(node);
    timer(node, random(RETRY), () => acquire(node));
  }
  fault((node) => {
    if (!node.up) return;
    if (node.leading) doubt();
    Object.assign(node, { up: false, leading: false, outstanding: 0, waiting: [] });
    later(2_000_000 + random(10_000_000), () => {
      Object.assign(node, { up: true, paused: false, incarnation: node.incarnation + 1 });
      acquire(node);
    });
  });
  fault((node) => {
    if (!node.up || node.paused) return;
    node.paused = true;
    later(1_000_000 + random(10_000_000), () => {
      node.paused = false;
      for (const act of node.waiting.splice(0)) later(0, act);
    });
  });
  fault((node) => {
    const way = random(3);
    if (way !== 1) node.cutOut += 1;
    if (way !== 2) node.cutIn += 1;
    later(2_000_000 + random(10_000_000), () => {
      if (way !== 1) node.cutOut -= 1;
      if (way !== 2) node.cutIn -= 1;
    });
  });

  for (;;) {
    const event = heap.pop();
    if (event === undefined || event.time > windowUs) break;
    now = event.time;
    events += 1;
    event.act();
  }
  return { events, claims, overlapUs, accepted };
}
