import { SoakgateError } from "../domain/error.ts";
import {
  FAULT_KINDS,
  type Fault,
  type FaultPlan,
  type InvariantId,
  type LeaseSettings,
} from "../domain/soak.ts";
import { VERSION } from "../domain/version.ts";
import {
  checked,
  count,
  either,
  flag,
  integer,
  listOf,
  objectOf,
  oneOf,
  optional,
  type Shape,
  text,
  textLike,
} from "../report/shape.ts";
import { invariantShape, leaseShape } from "../report/soak-shape.ts";
import type { RunInput } from "../soak/engine.ts";
import { checkSettings, soakSettings } from "../soak/settings.ts";
import { unknownKey } from "./unknown-key.ts";

/** Public name of the format; a change of meaning needs a new number. */
export const REPLAY_SCHEMA = "soakgate/replay@1";

/** A run that failed, explicit to the last setting: it needs no generator to be run again. */
export interface ReplayFile {
  readonly schema: typeof REPLAY_SCHEMA;
  /** The version that wrote it. */
  readonly tool: string;
  readonly scenario: string;
  /** Whose words the story speaks; absent: the flags' own. It changes nothing in the run. */
  readonly preset?: string;
  /** The run of the soak that it was shrunk from. */
  readonly origin: { readonly seed: string; readonly index: number };
  readonly invariant: InvariantId;
  /** What the history of the run comes to. */
  readonly digest: string;
  readonly run: ReplayInput;
}

/** A run as the engine takes it, without what says how it is watched, and not directed by hand. */
export type ReplayInput = Omit<RunInput, "record" | "eventsMax" | "conditions">;

/** Larger files are none of ours: a plan of ten thousand faults takes three. */
export const REPLAY_BYTES_MAX = 4 << 20;
const FAULTS_MAX = 10_000;
const TEXT_MAX = 1000;
/** A hundred years. */
const LONGEST_US = 3_155_760_000_000_000;
const MILLION = 1_000_000;

const shortText: Shape<string> = checked(
  text,
  `a text of at most ${TEXT_MAX} characters`,
  ({ length }) => length <= TEXT_MAX,
);
const duration = within(count, 0, LONGEST_US);
const span = within(integer, -LONGEST_US, LONGEST_US);
const index = within(count, 0, 2 ** 31 - 1);
const node = within(count, 0, 99);

function within(shape: Shape<number>, least: number, most: number): Shape<number> {
  return checked(
    shape,
    `a whole number from ${least} to ${most}`,
    (value) => value >= least && value <= most,
  );
}

const fault: Shape<Fault> = checked(
  objectOf<Fault>(() => ({
    kind: oneOf(...FAULT_KINDS),
    atUs: duration,
    forUs: duration,
    target: either(
      node,
      (value) => typeof value === "number",
      oneOf("leader", "one", "minority", "all", "store"),
    ),
    pick: node,
    dir: oneOf("both", "in", "out"),
    ppm: within(integer, -MILLION, MILLION),
    minUs: duration,
    maxUs: span,
    wide: flag,
    midway: flag,
    messagesFirst: flag,
  })),
  "a delay whose least is at most its largest, and a clock that is off by at most 500000 ppm",
  (each) =>
    each.kind === "clock-drift"
      ? Math.abs(each.ppm) <= MILLION / 2
      : each.ppm >= 0 && (each.ppm === 0 || each.minUs <= each.maxUs),
);

const plan: Shape<FaultPlan> = checked(
  objectOf<FaultPlan>(() => ({
    windowUs: within(count, 1, LONGEST_US),
    calmAtUs: duration,
    kinds: checked(listOf(oneOf(...FAULT_KINDS)), "every kind once", noneTwice),
    faults: checked(
      listOf(fault),
      `at most ${FAULTS_MAX} faults in order of atUs`,
      (faults) =>
        faults.length <= FAULTS_MAX &&
        faults.every((each, place) => each.atUs >= (faults[place - 1]?.atUs ?? 0)),
    ),
  })),
  "a calm that begins within the window",
  ({ windowUs, calmAtUs }) => calmAtUs <= windowUs,
);

function noneTwice(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

const replayShape = objectOf<ReplayFile>(() => ({
  schema: oneOf(REPLAY_SCHEMA),
  tool: shortText,
  scenario: shortText,
  preset: optional(shortText),
  origin: objectOf<ReplayFile["origin"]>(() => ({ seed: shortText, index })),
  invariant: invariantShape,
  digest: textLike("16 hexadecimal digits", /^[0-9a-f]{16}$/),
  run: objectOf<ReplayInput>(() => ({
    seed: shortText,
    index,
    steadyPpm: optional(within(integer, -MILLION / 2, MILLION / 2)),
    lease: leaseShape,
    plan,
  })),
}));

/** The file's text, with a line break at the end. Of `run` its input alone is written. */
export function renderReplay({ run, ...file }: Omit<ReplayFile, "schema" | "tool">): string {
  const { seed, index, steadyPpm, lease, plan } = run;
  const steady = steadyPpm === undefined ? {} : { steadyPpm };
  const input: ReplayInput = { seed, index, ...steady, lease, plan };
  const whole: ReplayFile = { schema: REPLAY_SCHEMA, tool: VERSION, ...file, run: input };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/**
 * Reads a replay file that anybody may have written. Unlike a report, nothing in it is left out: a
 * key that is not known would be a part of the run that is not replayed.
 *
 * Errors: `config`, with the key, what was found and what is allowed; for another schema, which
 * versions read it.
 */
export function parseReplay(json: string, where: string): ReplayFile {
  const value = jsonOf(json, where);
  checkSchema(value, where);
  const refuse = (message: string): never => {
    throw new SoakgateError(
      "config",
      `${where}: ${message}; give a replay file as soakgate wrote it, or mend that value`,
    );
  };
  try {
    const file = replayShape.read(withAddedKeys(value), "");
    const strange = unknownKey(value, file, "");
    if (strange !== null) refuse(`${strange}: is no key of ${REPLAY_SCHEMA}`);
    checkRun(file);
    return file;
  } catch (error) {
    if (!(error instanceof SoakgateError)) throw error;
    if (error.message.startsWith(`${where}: `)) throw error;
    return refuse(error.message);
  }
}

/** Keys of the lease that files of 1.0.0 lack, at what such a lease did. */
const ADDED_KEYS = {
  renewDeadlineUs: null,
  timerFlag: false,
  tickBlocked: false,
  notified: false,
  wallOffsetUs: 0,
  runUs: 0,
} satisfies Partial<LeaseSettings>;

function withAddedKeys(value: unknown): unknown {
  const { run } = value as { run?: { lease?: unknown } };
  if (typeof run?.lease !== "object" || run.lease === null) return value;
  return { ...(value as object), run: { ...run, lease: { ...ADDED_KEYS, ...run.lease } } };
}

function jsonOf(json: string, where: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    throw new SoakgateError(
      "config",
      `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; ` +
        "give the witness-….json that a failed soak wrote",
    );
  }
}

/** Which version could read it is the first thing to say of a file that this one cannot. */
function checkSchema(value: unknown, where: string): void {
  const found = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const of = (key: string): unknown => found.find(([name]) => name === key)?.[1];
  const schema = of("schema");
  if (schema === REPLAY_SCHEMA) return;
  const number = /^soakgate\/replay@([1-9]\d{0,8})$/.exec(String(schema))?.[1];
  if (typeof schema === "string" && number !== undefined) {
    const tool = of("tool");
    const writer =
      typeof tool === "string" && /^[\w.+-]{1,40}$/.test(tool)
        ? `soakgate ${tool}`
        : "another version";
    throw new SoakgateError(
      "config",
      `${where}: is of schema soakgate/replay@${number}, written by ${writer}; soakgate ${VERSION} ` +
        `replays ${REPLAY_SCHEMA} only; replay it with the version that wrote it, or run the soak again`,
    );
  }
  throw new SoakgateError(
    "config",
    `${where}: is no replay file: its schema is not ${REPLAY_SCHEMA}; ` +
      "give the witness-….json that a failed soak wrote",
  );
}

/** What no single value shows: settings that cannot be run, a target that is not there. */
function checkRun({ scenario, run }: ReplayFile): void {
  const { lease, plan: faults } = run;
  checkSettings(soakSettings({ scenario, lease, windowUs: faults.windowUs, kinds: [] }));
  const missing = faults.faults.findIndex(
    ({ target, pick }) =>
      pick >= lease.nodes || (typeof target === "number" && target >= lease.nodes),
  );
  if (missing !== -1) {
    throw new SoakgateError(
      "config",
      `run.plan.faults[${missing}]: is aimed at a node that is not there; there are ${lease.nodes}`,
    );
  }
}
