import { parseDurationUs } from "../domain/duration.ts";
import { FAULT_KINDS, type FaultKind, type FaultTarget } from "../domain/soak.ts";
import { durationUs, percentPpm, word } from "./scalars.ts";
import { either, fields, list, mapped, optional, required, type Shape, scalar } from "./shape.ts";
import type { FaultChoice } from "./soak-config.ts";
import { entryOf, type Value } from "./value.ts";

const NODES = /^n([1-9]\d{0,2})$/;
const RANGE = /^([^.]*(?:\.\d[^.]*)?)\.\.(.+)$/;

/** What a key of a fault means nothing without. */
const LASTING: readonly FaultKind[] = [
  ...(["crash", "pause", "partition", "delay", "loss", "duplicate"] as const),
  ...(["store-restart", "store-pause"] as const),
];
const OF_MESSAGES: readonly FaultKind[] = ["delay", "loss", "duplicate"];
const JUMPS: readonly FaultKind[] = ["clock-jump", "store-clock-jump"];
const KINDS_OF: Readonly<Record<string, readonly FaultKind[]>> = {
  for: LASTING,
  share: OF_MESSAGES,
  "up-to": ["delay", "duplicate", ...JUMPS],
  direction: ["partition", ...OF_MESSAGES, ...JUMPS],
};

/** `5s`, or `1s..20s`: mostly short, with a tail up to the second. */
const durationRange: Shape<readonly [least: number, most: number]> = scalar(
  "a duration like 14s, or a range like 1s..20s",
  { type: "string", pattern: "\\d" },
  ({ value }) => {
    const advice = { advice: "write one like 14s, or 1s..20s with the longer one last" };
    if (typeof value !== "string") return advice;
    const [, from = value, to = value] = RANGE.exec(value) ?? [];
    try {
      const [least, most] = [parseDurationUs(from), parseDurationUs(to)];
      return least >= 1 && least <= most ? { value: [least, most] } : advice;
    } catch {
      return advice;
    }
  },
);

const target: Shape<FaultTarget> = scalar<FaultTarget>(
  "leader, one, minority, all, store, or a node like n2",
  {
    type: "string",
    anyOf: [
      { enum: ["leader", "one", "minority", "all", "store"] },
      { pattern: "^n[1-9]\\d{0,2}$" },
    ],
  },
  ({ value }) => {
    const node = typeof value === "string" ? NODES.exec(value) : null;
    if (node !== null) return { value: Number(node[1]) - 1 };
    const words = ["leader", "one", "minority", "all", "store"] as const;
    const found = words.find((candidate) => candidate === value);
    return found === undefined
      ? { advice: "write leader, or n1 for the first node" }
      : { value: found };
  },
);

const UNSAID = { value: null, shown: "the profile's" } as const;

const choice: Shape<FaultChoice> = mapped(
  fields({
    kind: required(word(FAULT_KINDS), "Kind of the fault.", "pause"),
    target: optional(target, "Whom it hits; n2 is the second node.", "leader", UNSAID),
    at: optional(durationUs, "Once, at this time of the run.", "90s", UNSAID),
    every: optional(durationUs, "Again and again, jittered by half.", "45s", UNSAID),
    for: optional(durationRange, "How long it lasts.", "1s..20s", UNSAID),
    share: optional(percentPpm, "Share of the messages it hits.", "2%", UNSAID),
    "up-to": optional(durationUs, "Longest delay of a message; distance of a jump.", "4s", UNSAID),
    direction: optional(
      word(["in", "out", "both", "back"]),
      "Seen from the node; back for a clock that only jumps back.",
      "in",
      UNSAID,
    ),
  }),
  ({ at, every, for: lasts, share, "up-to": upTo, direction, ...rest }, value, problems, path) => {
    const read: FaultChoice = {
      ...rest,
      atUs: at,
      everyUs: every,
      forUs: lasts,
      ppm: share,
      upToUs: upTo,
      direction,
    };
    const wrong = complaint(read, value);
    if (wrong === null) return read;
    problems.add((entryOf(value, wrong[0]) ?? value).offset, `${path}.${wrong[0]} ${wrong[1]}`);
    return undefined;
  },
);

/** A key that means nothing to the kind, with why; null where all fit. */
function complaint(read: FaultChoice, value: Value): readonly [key: string, why: string] | null {
  const { kind } = read;
  for (const [key, kinds] of Object.entries(KINDS_OF)) {
    if (entryOf(value, key) === undefined || kinds.includes(kind)) continue;
    return [key, `means nothing to ${kind}; it is for ${kinds.join(", ")}; remove it`];
  }
  const jump = JUMPS.includes(kind);
  if (read.direction !== null && jump !== (read.direction === "back")) {
    const allowed = jump ? "back" : "in, out or both";
    return ["direction", `is ${read.direction}, but ${kind} has ${allowed}; write one of these`];
  }
  if (read.atUs !== null && read.everyUs !== null) {
    return ["every", "stands beside at; a fault comes once or again and again; remove one"];
  }
  if (read.everyUs === 0) return ["every", "is 0; faults come some time apart; write 45s"];
  if (read.upToUs === 0) return ["up-to", "is 0; that is no fault; write 4s, or drop the fault"];
  const timed = read.atUs !== null || read.everyUs !== null;
  if (OF_MESSAGES.includes(kind) && timed && read.forUs === null) {
    return [
      read.atUs === null ? "every" : "at",
      `needs for: beside it; ${kind} lasts; add for: 30s`,
    ];
  }
  return targetComplaint(read);
}

function targetComplaint({ kind, target: whom }: FaultChoice): readonly [string, string] | null {
  if (whom === null) return null;
  const ofStore = kind.startsWith("store-");
  const fits = ofStore
    ? whom === "store" || (kind === "store-failover" && whom === "leader")
    : whom !== "store" || kind === "clock-drift";
  if (fits) return null;
  const mend = ofStore ? "leave it out" : "name a node, or leader, one, minority, all";
  return ["target", `cannot be hit by ${kind}; ${mend}`];
}

/** Kinds by name, or with when, how long and whom they strike. */
export const faults: Shape<readonly (FaultKind | FaultChoice)[]> = mapped(
  list(either(word(FAULT_KINDS), choice), {
    least: 0,
    example: "[crash, { kind: pause, target: leader, every: 45s, for: 1s..20s }]",
  }),
  (read, value, problems, path) => {
    const twice = read.findIndex((one, index) =>
      read.slice(0, index).some((other) => {
        const plain = typeof one === "string" || typeof other === "string";
        return plain && kindOf(one) === kindOf(other);
      }),
    );
    if (twice === -1) return read;
    const at = value.kind === "list" ? (value.items[twice] ?? value) : value;
    const kind = kindOf(read[twice] as FaultKind | FaultChoice);
    problems.add(at.offset, `${path} names ${kind} twice; each kind once; remove one`);
    return undefined;
  },
);

function kindOf(one: FaultKind | FaultChoice): FaultKind {
  return typeof one === "string" ? one : one.kind;
}
