import type { HistoryEvent, LeaseSettings } from "../domain/soak.ts";
import type { Mishap } from "./mishaps.ts";
import { RELEASE, RELEASE_ID } from "./network.ts";
import type { Recording } from "./shrink-explicit.ts";

/** A request of a node from its sending to its end. */
export interface Asked {
  readonly node: string;
  readonly f: "acquire" | "renew";
  readonly id: string;
  readonly atUs: number;
  /** When it was sent again with the same id. */
  readonly againUs: readonly number[];
  /** When the client gave it up, whatever came later; null where it did not. */
  readonly gaveUpUs: number | null;
  /** When and how it ended; null where it had not when the run did. */
  readonly end: { readonly atUs: number; readonly type: "ok" | "fail" | "info" } | null;
  readonly token: number | null;
  /** The deadline it gave, in global time. */
  readonly deadlineUs: number | null;
}

/** A grant of the store. */
export interface Granted {
  readonly node: string;
  readonly token: number;
  readonly atUs: number;
  readonly id: string;
}

/** The lease falling free at the store. */
export interface Freed {
  readonly token: number;
  readonly atUs: number;
  /** The release that freed it; null for a lease that ran out. */
  readonly by: { readonly node: string; readonly token: number; readonly sentUs: number } | null;
}

/** A stretch in which a node believed to lead. */
export interface Claimed {
  readonly node: string;
  readonly token: number;
  readonly atUs: number;
  readonly untilUs: number;
  readonly reason: string;
}

/** What a recorded run says, by subject instead of by time. */
export interface Facts {
  readonly asked: readonly Asked[];
  readonly granted: readonly Granted[];
  readonly freed: readonly Freed[];
  readonly claimed: readonly Claimed[];
  readonly struck: readonly HistoryEvent[];
  readonly work: readonly HistoryEvent[];
  readonly mishaps: readonly Mishap[];
}

/** Sorts a recording by subject. A claim that is open at the end lasts until `windowUs`. */
export function factsOf(
  { history, mishaps }: Recording,
  lease: LeaseSettings,
  windowUs: number,
): Facts {
  return {
    asked: askedOf(history),
    granted: history
      .filter(({ f }) => f === "grant")
      .map((event) => ({
        node: (event.id ?? "").split("-")[0] ?? "",
        token: event.token ?? 0,
        atUs: event.t,
        id: event.id ?? "",
      })),
    freed: freedOf(history, mishaps, lease),
    claimed: claimedOf(history, windowUs),
    struck: history.filter(({ p }) => p === "nemesis"),
    work: history.filter(({ f }) => f === "work"),
    mishaps,
  };
}

function askedOf(history: readonly HistoryEvent[]): readonly Asked[] {
  const byId = new Map<string, HistoryEvent[]>();
  for (const event of history) {
    if (event.id === undefined || (event.f !== "acquire" && event.f !== "renew")) continue;
    const key = `${event.f} ${event.id}`;
    byId.set(key, [...(byId.get(key) ?? []), event]);
  }
  return [...byId.values()].flatMap((events): Asked[] => {
    const [first, ...later] = events;
    if (first === undefined || first.type !== "invoke") return [];
    const end = later.findLast(({ type }) => type !== "invoke");
    return [
      {
        node: first.p,
        f: first.f === "renew" ? "renew" : "acquire",
        id: first.id ?? "",
        atUs: first.t,
        againUs: later.filter(({ type }) => type === "invoke").map(({ t }) => t),
        gaveUpUs: later.find(({ type }) => type === "info")?.t ?? null,
        end: end === undefined || end.type === "invoke" ? null : { atUs: end.t, type: end.type },
        token: end?.token ?? first.token ?? null,
        deadlineUs: end?.deadline ?? null,
      },
    ];
  });
}

function claimedOf(history: readonly HistoryEvent[], windowUs: number): readonly Claimed[] {
  const open = new Map<string, HistoryEvent>();
  const claimed: Claimed[] = [];
  const close = (node: string, untilUs: number, reason: string): void => {
    const claim = open.get(node);
    open.delete(node);
    if (claim === undefined) return;
    claimed.push({ node, token: claim.token ?? 0, atUs: claim.t, untilUs, reason });
  };
  for (const event of history) {
    if (event.f === "claim") open.set(event.p, event);
    else if (event.f === "unclaim") close(event.p, event.t, event.reason ?? "end");
  }
  for (const node of [...open.keys()]) close(node, windowUs, "end");
  return claimed.sort((a, b) => a.atUs - b.atUs);
}

/** A release frees the lease when it arrives: its delays are known, but for the healthy part. */
function freedOf(
  history: readonly HistoryEvent[],
  mishaps: readonly Mishap[],
  lease: LeaseSettings,
): readonly Freed[] {
  const releases = history.filter(({ f, type }) => f === "release" && type === "invoke");
  const extras = (release: HistoryEvent): readonly number[] => {
    const own = mishaps.filter(
      (mishap) =>
        mishap.sentAtUs === release.t &&
        mishap.dir === "out" &&
        `n${mishap.node + 1}` === release.p &&
        (mishap.message === RELEASE || mishap.message === RELEASE_ID),
    );
    const late = own.find(({ kind }) => kind === "delay")?.extraUs ?? 0;
    return [late, ...own.filter(({ kind }) => kind === "duplicate").map((m) => late + m.extraUs)];
  };
  return history
    .filter(({ f }) => f === "free")
    .map((free) => {
      const by = releases.findLast((release) =>
        extras(release).some((extra) => {
          const since = free.t - release.t - extra;
          return since >= lease.netMinUs && since <= lease.netMaxUs;
        }),
      );
      return {
        token: free.token ?? 0,
        atUs: free.t,
        by: by === undefined ? null : { node: by.p, token: by.token ?? 0, sentUs: by.t },
      };
    });
}
