import { describe, expect, it } from "vitest";
import type { HistoryEvent, LeaseSettings } from "../../src/domain/soak.ts";
import { runSeed } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";

const SECOND = 1_000_000;
const TIMEOUT = 2 * SECOND;

/** What an answer took that counted, from the last send of its request; clocks run true. */
function waits(history: readonly HistoryEvent[]): readonly number[] {
  const sent = new Map<string, number>();
  const found: number[] = [];
  for (const { type, f, p, id, t } of history) {
    if (f !== "acquire" && f !== "renew") continue;
    const request = `${p} ${id}`;
    if (type === "invoke") sent.set(request, t);
    else if (type !== "info") found.push(t - (sent.get(request) ?? Number.NaN));
  }
  return found;
}

function waitsOf(lease: Partial<LeaseSettings>): readonly number[] {
  const settings = soakSettings({
    lease: referenceLease({ requestTimeoutUs: TIMEOUT, ...lease }),
    kinds: ["pause", "delay"],
    swarm: false,
  });
  const runs = Array.from({ length: 20 }, (_, index) => runSeed(settings, index, { record: true }));
  return runs.flatMap(({ history }) => waits(history));
}

describe("an answer", () => {
  it.each([
    ["a deadline from the reply", { anchor: "receive" }],
    ["a renew deadline", { scheme: "record", ttlUs: 15 * SECOND, renewDeadlineUs: 10 * SECOND }],
  ] as const)(
    "that is handled once its request has timed out never counts, with %s",
    (_, lease) => {
      const all = waitsOf(lease);
      expect(all.length).toBeGreaterThan(1000);
      // Those that came late, yet in time.
      expect(all.some((wait) => wait > TIMEOUT / 2)).toBe(true);
      expect(all.filter((wait) => !(wait < TIMEOUT))).toEqual([]);
    },
  );
});
