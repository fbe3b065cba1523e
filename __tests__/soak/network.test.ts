import { beforeEach, describe, expect, it } from "vitest";
import { setNow } from "../../src/soak/clock.ts";
import {
  ACQUIRE,
  BUSY,
  DUPLICATE_SHARE,
  DUPLICATE_SPAN,
  EVENT_BITS,
  GRANTED,
  ID,
  KIND,
  LATE_MIN,
  LATE_SHARE,
  LATE_SPAN,
  LOSS_SHARE,
  send,
  WORK,
} from "../../src/soak/network.ts";
import { nextTime, pop } from "../../src/soak/queue.ts";
import { STREAM_NET, seedStream } from "../../src/soak/random.ts";
import {
  arriveAtStore,
  pauseStore,
  resumeStore,
  startStore,
  stopStore,
} from "../../src/soak/store-gate.ts";
import { freshParties, SECOND, takeMessages } from "./fresh.ts";

const EVERY = 2 ** 32;
const OUT_OF_A = 0;

/** Messages on their way as time and id; empties the queue. */
function arrivals(): (readonly [atUs: number, id: number])[] {
  const found: (readonly [number, number])[] = [];
  while (nextTime() < Number.POSITIVE_INFINITY) {
    const at = nextTime();
    found.push([at, ID[pop() >>> EVENT_BITS] as number]);
  }
  return found;
}

beforeEach(() => {
  freshParties();
  seedStream(STREAM_NET, "network", 0, "net");
});

describe("the network", () => {
  it("takes from the least to the largest base delay, both included, while it is healthy", () => {
    freshParties({ netMinUs: 3, netMaxUs: 5 });
    for (let id = 1; id <= 200; id += 1) send(ACQUIRE, 0, id, 0, 0);
    const times = arrivals().map(([at]) => at);
    expect(new Set(times)).toEqual(new Set([3, 4, 5]));
  });

  it("loses the share of messages that it is told to", () => {
    LOSS_SHARE[OUT_OF_A] = EVERY / 4;
    for (let id = 1; id <= 1000; id += 1) send(ACQUIRE, 0, id, 0, 0);
    expect(Math.abs(arrivals().length - 750)).toBeLessThan(60);
    LOSS_SHARE[OUT_OF_A] = EVERY;
    send(ACQUIRE, 0, 1, 0, 0);
    send(WORK, 0, 1, 0, 0);
    expect(arrivals()).toEqual([]);
  });

  it("holds late messages for as long as it is told to, and overtakes them", () => {
    LATE_SHARE[OUT_OF_A] = EVERY;
    LATE_MIN[OUT_OF_A] = SECOND;
    LATE_SPAN[OUT_OF_A] = 1;
    send(ACQUIRE, 0, 1, 0, 0);
    LATE_SHARE[OUT_OF_A] = 0;
    send(ACQUIRE, 0, 2, 0, 0);
    const [[, first], [late, second]] = arrivals() as [
      readonly [number, number],
      readonly [number, number],
    ];
    expect([first, second]).toEqual([2, 1]);
    expect(late).toBeGreaterThanOrEqual(SECOND + 200);
    expect(late).toBeLessThanOrEqual(SECOND + 5000);
  });

  it("keeps the order of a direction where it is told to", () => {
    freshParties({ fifo: true });
    LATE_SHARE[OUT_OF_A] = EVERY;
    LATE_MIN[OUT_OF_A] = SECOND;
    LATE_SPAN[OUT_OF_A] = 1;
    send(ACQUIRE, 0, 1, 0, 0);
    LATE_SHARE[OUT_OF_A] = 0;
    send(ACQUIRE, 0, 2, 0, 0);
    expect(arrivals().map(([, id]) => id)).toEqual([1, 2]);
  });

  it("doubles messages, the copy after the message by up to its span", () => {
    DUPLICATE_SHARE[OUT_OF_A] = EVERY;
    DUPLICATE_SPAN[OUT_OF_A] = SECOND;
    send(ACQUIRE, 0, 7, 0, 0);
    const [[first, one], [copy, same]] = arrivals() as [
      readonly [number, number],
      readonly [number, number],
    ];
    expect([one, same]).toEqual([7, 7]);
    expect(copy - first).toBeLessThan(SECOND);
    expect(copy).toBeGreaterThanOrEqual(first);
  });
});

describe("the store's door", () => {
  const arrive = (id: number) => {
    send(ACQUIRE, id % 2, id, 0, 0);
    const slot = pop() >>> EVENT_BITS;
    arriveAtStore(slot);
    return KIND[slot] as number;
  };

  it("lets requests wait in order while the store sleeps", () => {
    setNow(SECOND);
    pauseStore();
    expect([arrive(1), arrive(2)]).toEqual([ACQUIRE, ACQUIRE]);
    expect(takeMessages()).toEqual([]);
    setNow(2 * SECOND);
    resumeStore();
    const woken = arrivals();
    expect(woken).toEqual([
      [2 * SECOND, 1],
      [2 * SECOND, 2],
    ]);
    expect(arrive(3)).toBe(GRANTED);
  });

  it("opens only when the last of its pauses ends", () => {
    pauseStore();
    pauseStore();
    arrive(1);
    resumeStore();
    expect(arrivals()).toEqual([]);
    resumeStore();
    expect(arrivals()).toHaveLength(1);
  });

  it("drops requests while the store is down", () => {
    stopStore();
    expect(arrive(1)).toBe(ACQUIRE);
    expect(takeMessages()).toEqual([]);
    startStore();
    expect(arrive(2)).toBe(GRANTED);
    takeMessages();
    expect(arrive(3)).toBe(BUSY);
  });
});
