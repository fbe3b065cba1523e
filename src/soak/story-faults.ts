import { durationText } from "../domain/duration.ts";
import type { Fault, HistoryEvent } from "../domain/soak.ts";

/** What a fault does, in words: short for the diagram, and as a sentence without its beginning. */
export interface FaultWords {
  readonly short: string;
  readonly long: string;
}

/** Whole milliseconds for people: a violation of the last microsecond is no sentence. */
export function roughly(us: number): string {
  const unit = Math.abs(us) >= 1_000_000 ? 100_000 : Math.abs(us) >= 10_000 ? 1000 : 1;
  return durationText(Math.round(us / unit) * unit);
}

/** Parts per million as a percentage, exactly. */
export function shareText(ppm: number): string {
  const fraction = String(ppm % 10_000)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${Math.floor(ppm / 10_000)}${fraction === "" ? "" : `.${fraction}`} %`;
}

/** Says what struck. `until` is when it ends, as `until 12.0 s`; null where it has no length. */
export function faultWords(
  fault: Fault,
  struck: HistoryEvent,
  until: string | null,
  releases: boolean,
): FaultWords {
  const who =
    struck.target === "all" ? "every node" : (struck.target ?? "").replaceAll(",", " and ");
  const ends = until === null ? "" : ` ${until}`;
  const said = (short: string, long = short): FaultWords => ({
    short: short + ends,
    long: `${long}${ends}.`,
  });
  switch (fault.kind) {
    case "crash":
      return said(
        `${who} crashes`,
        until === null ? `${who} crashes` : `${who} crashes and is down`,
      );
    case "resign":
      return said(`${who} resigns`, `${who} resigns${releases ? " and releases its lease" : ""}`);
    case "pause":
      return said(
        `${who} is paused`,
        `${who} is paused${fault.midway ? ", between a check and what it sends next," : ""}`,
      );
    case "partition":
      return said(partitioned(fault, who));
    case "delay":
      return said(`${messages(fault, who)} ${late(fault)} late`);
    case "loss":
      return said(`${messages(fault, who)} lost`);
    case "duplicate":
      return said(`${messages(fault, who)} doubled, the copy ${late(fault)} later`);
    case "clock-drift":
      return said(
        `${clockOf(who)} runs ${shareText(Math.abs(fault.ppm))} ${fault.ppm < 0 ? "slow" : "fast"}`,
      );
    case "clock-jump":
      return said(`${clockOf(who, "wall clock")} jumps ${jump(fault.maxUs)}`);
    case "store-restart":
      return said(
        `the store restarts${fault.wide ? ", its state lost" : ""}`,
        `the store restarts, its state ${fault.wide ? "lost" : "kept"}${until === null ? "" : ", and is down"}`,
      );
    case "store-failover":
      return said(
        "the store fails over to a replica that lags",
        "the store fails over to a replica that has not seen the last grants and renewals",
      );
    case "store-pause":
      return said("the store is paused");
    case "store-clock-jump":
      return said(`${clockOf("store")} jumps ${jump(fault.maxUs)}`);
  }
}

function partitioned(fault: Fault, who: string): string {
  const store = fault.wide ? "the store and the resource" : "the store";
  if (fault.dir === "in") return `${who} no longer hears ${store}`;
  if (fault.dir === "out") return `${store} no longer ${fault.wide ? "hear" : "hears"} ${who}`;
  return `${who} is cut off from ${store}`;
}

/** `every message to n1 is`, `2 % of the messages from n1 are`. */
function messages({ ppm, dir }: Fault, who: string): string {
  const way = dir === "in" ? `to ${who}` : dir === "out" ? `from ${who}` : `to and from ${who}`;
  return ppm >= 1_000_000
    ? `every message ${way} is`
    : `${shareText(ppm)} of the messages ${way} are`;
}

function late({ minUs, maxUs }: Fault): string {
  return minUs === maxUs ? roughly(maxUs) : `up to ${roughly(maxUs)}`;
}

function clockOf(who: string, what = "clock"): string {
  return who === "store" ? `the store's ${what}` : `the ${what} of ${who}`;
}

function jump(us: number): string {
  return us < 0 ? `back by ${roughly(-us)}` : `ahead by ${roughly(us)}`;
}
