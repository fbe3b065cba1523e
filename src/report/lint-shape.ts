import {
  TIMING_FAULTS,
  type TimingClass,
  type TimingLint,
  type TimingMend,
  type TimingOverlap,
  type TimingTakeover,
} from "../domain/timing.ts";
import {
  count,
  either,
  flag,
  integer,
  listOf,
  nullable,
  objectOf,
  oneOf,
  type Shape,
  text,
} from "./shape.ts";

const isText = (value: unknown): boolean => typeof value === "string";
const countOrAny = either(oneOf("any"), isText, count);
const settingsShape = objectOf<TimingLint["settings"]>(() => ({
  scheme: oneOf("lease", "record", "absolute", "redlock"),
  ttlUs: count,
  storeTtlUs: nullable(count),
  renewUs: nullable(count),
  renewDeadlineUs: nullable(count),
  retryUs: count,
  jitterPpm: count,
  anchor: oneOf("send", "receive"),
  marginUs: count,
  requestTimeoutUs: nullable(count),
  driftPpm: count,
  delayMaxUs: nullable(count),
  sweepUs: count,
  lockDelayUs: count,
  tickUs: count,
  tickBlocked: flag,
  stepDown: oneOf("clock", "timer", "told"),
  reading: oneOf("monotonic", "wall"),
  wallOffsetUs: nullable(count),
}));

type Of<K extends TimingOverlap["kind"]> = Extract<TimingOverlap, { readonly kind: K }>;

const isKind =
  (kind: TimingOverlap["kind"]) =>
  (value: unknown): boolean =>
    typeof value === "object" && value !== null && "kind" in value && value.kind === kind;

const overlap: Shape<TimingOverlap> = either(
  objectOf<Of<"none">>(() => ({ kind: oneOf("none") })),
  isKind("none"),
  either(
    objectOf<Of<"bounded">>(() => ({ kind: oneOf("bounded"), us: integer })),
    isKind("bounded"),
    objectOf<Of<"unbounded">>(() => ({
      kind: oneOf("unbounded"),
      terms: listOf(
        objectOf<Of<"unbounded">["terms"][number]>(() => ({
          of: oneOf("delay", "timeout", "cut", "pause", "jump", "offset", "run"),
          times: integer,
        })),
      ),
      us: integer,
    })),
  ),
);

const mend = objectOf<TimingMend>(() => ({
  knob: oneOf(
    "ttlUs",
    "renewUs",
    "renewDeadlineUs",
    "marginUs",
    "requestTimeoutUs",
    "lockDelayUs",
    "driftPpm",
    "anchor",
    "reading",
    "stepDown",
  ),
  name: text,
  value: either(text, isText, integer),
  bound: oneOf("at-least", "at-most", "choose"),
}));

const timingClass = objectOf<TimingClass>(() => ({
  fault: oneOf(...TIMING_FAULTS),
  law: text,
  holds: flag,
  overlap,
  awakeUs: nullable(integer),
  toleratedUs: nullable(either(oneOf("any"), isText, integer)),
  mends: listOf(mend),
}));

/** What the timing lint states, in `report.json`. */
export const lintShape = objectOf<TimingLint>(() => ({
  preset: nullable(text),
  settings: settingsShape,
  verdict: oneOf("safe", "overlap", "unbounded"),
  classes: listOf(timingClass),
  takeover: objectOf<TimingTakeover>(() => ({
    leastUs: integer,
    worstUs: integer,
    plusOffset: flag,
    releasedUs: integer,
  })),
  driftToleratedPpm: nullable(countOrAny),
  delayToleratedUs: nullable(countOrAny),
  renewAttempts: objectOf<TimingLint["renewAttempts"]>(() => ({
    failing: integer,
    timingOut: integer,
  })),
  notes: listOf(text),
}));
