import { createMonitors } from "./rival-monitors.ts";

/**
 * The rival: the protocol, faults, invariants, metrics and digest of the engine's standard soak,
 * written the usual way with objects, closures and a heap of callbacks, so that the ratio of the two
 * is taken in one run. It leaves out what the standard soak does not use: clocks that are off, the
 * store's options, recording. That is in its favour.
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
  deadline: number;
  token: number;
  cutIn: number;
  cutOut: number;
  cutWork: number;
  waiting: (() => void)[];
}

const TTL = 10_000_000;
const RENEW = 3_000_000;
const RETRY = 1_000_000;
const TIMEOUT = 2_000_000;
const WORK_EVERY = 200_000;
const NET_MIN = 200;
const NET_MAX = 5000;
const LATE_MAX = 4_000_000;
const CALM = 40_000_000;
const BOUNDS = {
  ttl: TTL,
  delta: NET_MAX,
  drain: NET_MAX + TTL,
  pickup: 2 * RETRY + 3 * NET_MAX,
  lookback: TIMEOUT + 2 * RETRY + 2 * NET_MAX,
};

/** Runs one seed for a window; returns its events and what its monitors found. */
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
  const store = {
    holder: -1,
    incarnation: 0,
    token: 0,
    expiry: 0,
    id: 0,
    requestAt: 0,
    requestDelay: 0,
    spent: Array.from({ length: nodesCount }, () => 0),
  };
  const calmAt = windowUs - CALM;
  const monitors = createMonitors(nodesCount, BOUNDS, (index) => {
    const node = nodes[index] as Node;
    return node.up && !node.paused && !node.leading;
  });

  const travel = (node: Node, work: boolean, act: (delay: number) => void): void => {
    let delay = NET_MIN + random(NET_MAX - NET_MIN + 1);
    if (now < calmAt && random(50) === 0) {
      delay += random(LATE_MAX);
      if (!work) {
        monitors.hurt(node.index, now + delay);
        if (node.leading) monitors.blame(node.index, "delay", now);
      }
    }
    later(delay, () => act(delay));
  };
  const toNode = (node: Node, act: () => void): void => {
    if (node.cutIn > 0) {
      monitors.hurt(node.index, now);
      return;
    }
    travel(node, false, () => {
      if (node.paused) node.waiting.push(act);
      else if (node.up) act();
    });
  };
  const toStore = (node: Node, act: (delay: number) => void): void => {
    if (node.cutOut > 0) monitors.hurt(node.index, now);
    else travel(node, false, act);
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

  const vacate = (): void => {
    monitors.note(now, 17, store.holder, 0, store.token);
    monitors.freed(store.holder, store.token, store.requestAt, store.requestDelay, now);
    store.holder = -1;
  };
  const extend = (delay: number): void => {
    store.expiry = now + TTL;
    store.requestAt = now;
    store.requestDelay = delay;
    const { expiry } = store;
    heap.push(expiry, () => {
      if (store.holder !== -1 && store.expiry === expiry) vacate();
    });
  };
  /** A release by token, or by the id that was granted; it is answered, too. */
  const release = (node: Node, token: number, id: number): void => {
    const { incarnation, index } = node;
    monitors.note(now, 8, index, id, token);
    toStore(node, () => {
      const own =
        store.holder === index &&
        store.incarnation === incarnation &&
        (id === 0 ? store.token === token : store.id === id);
      monitors.release(index, own ? store.token : token, own);
      if (own) vacate();
      toNode(node, () => monitors.note(now, own ? 9 : 10, index, id, token));
    });
  };
  const stepDown = (node: Node, reason: string): void => {
    if (!node.leading) return;
    node.leading = false;
    node.outstanding = 0;
    monitors.note(now, 12, node.index, 0, node.token);
    monitors.unclaim(node.index, now, reason);
    monitors.hurt(node.index, now);
    monitors.absolve(node.index);
    if (reason !== "lost") release(node, node.token, 0);
    timer(node, RETRY + random(RETRY), () => acquire(node));
  };
  /** The claim ends at its deadline, awake or not. */
  const watch = (node: Node): void => {
    const { incarnation, deadline } = node;
    heap.push(deadline, () => {
      if (node.incarnation !== incarnation || node.deadline !== deadline || !node.leading) return;
      if (!node.paused) {
        stepDown(node, "deadline");
        return;
      }
      monitors.note(now, 12, node.index, 0, node.token);
      monitors.unclaim(node.index, now, "deadline");
      node.waiting.push(() => stepDown(node, "deadline"));
    });
  };
  const work = (node: Node): void => {
    if (!node.leading) return;
    if (now >= node.deadline) {
      stepDown(node, "deadline");
      return;
    }
    const { token, index } = node;
    monitors.check(now, node.deadline);
    monitors.note(now, 13, index, 0, token);
    const key = Math.floor(now / WORK_EVERY);
    if (node.cutWork === 0) {
      travel(node, true, () => {
        const accepted = monitors.work(token, key);
        monitors.note(now, accepted ? 14 : 15, index, 0, token);
      });
    }
    timer(node, WORK_EVERY, () => work(node));
  };
  const renew = (node: Node): void => {
    if (!node.leading || node.outstanding !== 0) return;
    if (now >= node.deadline) {
      stepDown(node, "deadline");
      return;
    }
    const id = ++node.lastId;
    const anchor = now;
    const { token, incarnation, index } = node;
    node.outstanding = id;
    monitors.note(now, 4, index, id, token);
    toStore(node, (delay) => {
      const own =
        store.holder === index &&
        store.incarnation === incarnation &&
        store.token === token &&
        now < store.expiry;
      if (own) {
        monitors.renew(index, incarnation, token, now);
        extend(delay);
      }
      toNode(node, () => {
        if (node.outstanding !== id || node.incarnation !== incarnation) return;
        node.outstanding = 0;
        monitors.note(now, own ? 5 : 6, index, id, token);
        if (!own) {
          stepDown(node, "lost");
          return;
        }
        node.deadline = Math.max(node.deadline, anchor + TTL);
        if (now >= node.deadline) {
          stepDown(node, "deadline");
          return;
        }
        monitors.absolve(index);
        monitors.slack(index, token, node.deadline);
        watch(node);
        timer(node, Math.max(0, anchor + RENEW - now), () => renew(node));
      });
    });
    timer(node, TIMEOUT, () => {
      if (node.outstanding !== id) return;
      monitors.note(now, 7, index, id, token);
      node.outstanding = 0;
      renew(node);
    });
  };
  const lead = (node: Node, id: number, token: number, anchor: number): void => {
    monitors.note(now, 1, node.index, id, token);
    if (now >= anchor + TTL) {
      release(node, token, 0);
      return;
    }
    monitors.note(now, 11, node.index, 0, token);
    monitors.claim(node.index, token, now);
    monitors.absolve(node.index);
    Object.assign(node, { leading: true, token, deadline: anchor + TTL });
    monitors.slack(node.index, token, node.deadline);
    watch(node);
    timer(node, RENEW, () => renew(node));
    timer(node, WORK_EVERY, () => work(node));
  };
  const acquire = (node: Node): void => {
    if (node.leading) return;
    timer(node, RETRY + random(RETRY), () => acquire(node));
    if (node.outstanding !== 0) return;
    const id = ++node.lastId;
    const anchor = now;
    const { incarnation, index } = node;
    node.outstanding = id;
    monitors.note(now, 0, index, id, 0);
    toStore(node, (delay) => {
      if (delay > NET_MAX) monitors.hurt(index, now);
      if (store.holder !== -1 && now >= store.expiry) vacate();
      const free = store.holder === -1 && id > (store.spent[index] as number);
      if (free) {
        Object.assign(store, { holder: index, incarnation, id, token: store.token + 1 });
        store.spent[index] = id;
        monitors.note(now, 16, index, id, store.token);
        monitors.grant(index, incarnation, id, store.token, now);
        extend(delay);
      }
      const again = store.holder === index && store.id === id && now < store.expiry;
      const { token } = store;
      toNode(node, () => {
        if (node.outstanding !== id || node.incarnation !== incarnation) return;
        node.outstanding = 0;
        if (free || again) lead(node, id, token, anchor);
        else monitors.note(now, 2, index, id, 0);
      });
    });
    timer(node, TIMEOUT, () => {
      if (node.outstanding !== id) return;
      monitors.note(now, 3, index, id, 0);
      node.outstanding = 0;
      release(node, 0, id);
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
      deadline: 0,
      token: 0,
      cutIn: 0,
      cutOut: 0,
      cutWork: 0,
      waiting: [],
    };
    nodes.push(node);
    timer(node, random(RETRY), () => acquire(node));
  }
  fault((node) => {
    if (!node.up) return;
    monitors.unclaim(node.index, now, "crash");
    Object.assign(node, { up: false, paused: false, leading: false, outstanding: 0, waiting: [] });
    later(2_000_000 + random(10_000_000), () => {
      Object.assign(node, { up: true, incarnation: node.incarnation + 1 });
      monitors.hurt(node.index, now);
      acquire(node);
    });
  });
  fault((node) => {
    if (!node.up || node.paused) return;
    node.paused = true;
    if (node.leading) monitors.blame(node.index, "pause", now);
    later(1_000_000 + random(10_000_000), () => {
      node.paused = false;
      monitors.hurt(node.index, now);
      for (const act of node.waiting.splice(0)) later(0, act);
    });
  });
  fault((node) => {
    const way = random(3);
    const wide = random(2);
    const cut = (by: number): void => {
      if (way !== 1) node.cutOut += by;
      if (way !== 2) node.cutIn += by;
      node.cutWork += wide * by;
      monitors.hurt(node.index, now);
    };
    cut(1);
    if (node.leading) monitors.blame(node.index, way === 1 ? "partition-in" : "partition", now);
    later(2_000_000 + random(10_000_000), () => cut(-1));
  });

  for (;;) {
    const event = heap.pop();
    if (event === undefined || event.time > windowUs) break;
    now = event.time;
    events += 1;
    event.act();
  }
  return { events, found: monitors.end(windowUs, windowUs - TTL) };
}
