import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clearQueue, nextTime, pop, push } from "../../src/soak/queue.ts";

describe("queue", () => {
  it("gives events by time, those of one time in the order they were added", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 300 }), (times) => {
        clearQueue();
        times.forEach((time, index) => {
          push(time, index);
        });
        const oracle = times
          .map((time, index) => ({ time, index }))
          .sort((a, b) => a.time - b.time || a.index - b.index);
        for (const { time, index } of oracle) {
          expect(nextTime()).toBe(time);
          expect(pop()).toBe(index);
        }
        expect(nextTime()).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });

  it("refuses more events than it holds, and says what to do", () => {
    clearQueue();
    expect(() => {
      for (let index = 0; index <= 1 << 17; index += 1) push((1 << 18) - index, index);
    }).toThrow(/131072 events are pending at once; .*work less|do less work/);
    clearQueue();
  });
});
