import type {
  FaultKind,
  InvariantId,
  LeaseSettings,
  SoakSettings,
  Witness,
} from "../../src/domain/soak.ts";
import { CANARIES, CANARY_WINDOW_US, canaryLease } from "../../src/soak/canary.ts";
import type { RunInput } from "../../src/soak/engine.ts";
import { drawPlan } from "../../src/soak/plan.ts";
import { inputOf, tallySeeds } from "../../src/soak/run.ts";
import { referenceLease, safeMarginUs, soakSettings } from "../../src/soak/settings.ts";

/** A failure that must shrink to something small whose story names the cause. */
export interface KnownFailure {
  readonly name: string;
  /** What the story's cause must say. */
  readonly cause: RegExp;
  /** Whose words the story speaks. */
  readonly preset: string;
  /** The soak whose seeds fail so; null for a directed plan. */
  readonly settings: SoakSettings | null;
  readonly find: () => Failure;
}

const STANDARD: readonly FaultKind[] = ["crash", "pause", "partition", "delay"];
const EVERYTHING: readonly FaultKind[] = [...STANDARD, "resign", "loss", "duplicate"];
const ONE_PERCENT = 10_000;
const FULL = safeMarginUs(10_000_000, ONE_PERCENT);

/** What a soak would shrink: the run of the gravest violation. */
export interface Failure {
  readonly input: RunInput;
  readonly invariant: InvariantId;
}

/** Seeds that are run at a time, until one fails. */
const CHUNK = 8;

/** The gravest violation of the first seeds that have one; of a slack alone where there is no other. */
function gravestFailure(settings: SoakSettings): Failure {
  let found: Witness | null = null;
  for (let from = 0; from < settings.seeds; from += CHUNK) {
    const to = Math.min(settings.seeds, from + CHUNK);
    found = tallySeeds(settings, from, to).witness ?? found;
    if (found !== null && found.invariant !== "slack") break;
  }
  if (found === null) throw new Error("no seed violates anything");
  const { invariant, seedIndex } = found;
  return { invariant, input: inputOf(settings, seedIndex, drawPlan(settings, seedIndex)) };
}

/** A failure that the first seeds of a soak show. */
export function failureOfSoak(
  name: string,
  cause: RegExp,
  over: Partial<SoakSettings>,
): KnownFailure {
  const settings = soakSettings({ seeds: 8, swarm: false, ...over });
  const { preset } = settings;
  return { name, cause, preset, settings, find: () => gravestFailure(settings) };
}

function soaked(
  name: string,
  cause: RegExp,
  lease: Partial<LeaseSettings>,
  kinds: readonly FaultKind[] = STANDARD,
  over: Partial<SoakSettings> = {},
): KnownFailure {
  return failureOfSoak(name, cause, { lease: referenceLease(lease), kinds, ...over });
}

/** The failing rows of the design's table (soak.md, section 5). */
export const TABLE_FAILURES: readonly KnownFailure[] = [
  soaked("half the margin under drift", /margin of 198.02 ms; it has 99.01 ms/, {
    driftPpm: ONE_PERCENT,
    marginUs: FULL / 2,
  }),
  soaked("no margin under drift", /margin of 198.02 ms; it has 0 ms/, {
    driftPpm: ONE_PERCENT,
    marginUs: 0,
  }),
  soaked(
    "receive anchor",
    /counted from the reply.*margin of 2 s; it has 0 ms/,
    {
      anchor: "receive",
    },
    STANDARD,
    { seeds: 40 },
  ),
  soaked("a wall clock that jumps", /wall clock, which jumps back/, { reading: "wall" }, [
    ...STANDARD,
    "clock-jump",
  ]),
  soaked("a failover that loses the grant", /failover loses what the replica/, {}, [
    ...STANDARD,
    "store-failover",
  ]),
];

const DUPLICATES = {
  kind: "duplicate" as const,
  target: "all" as const,
  atUs: null,
  everyUs: 1,
  forMinUs: 0,
  forMaxUs: 0,
  ppm: 500_000,
  maxUs: 12_000_000,
};
const RESIGNATIONS = {
  ...DUPLICATES,
  kind: "resign" as const,
  target: "leader" as const,
  everyUs: 3_000_000,
  ppm: 0,
  maxUs: 0,
};
const AHEAD = {
  ...DUPLICATES,
  kind: "store-clock-jump" as const,
  target: "store" as const,
  everyUs: 30_000_000,
  ppm: 0,
  maxUs: 8_000_000,
};

/** The planted bugs that random soaks find. */
export const PLANTED_FAILURES: readonly KnownFailure[] = [
  soaked(
    "receive anchor without a successor",
    /counted from the reply/,
    { anchor: "receive" },
    STANDARD,
    { seeds: 2 },
  ),
  soaked("owner-only release", /compares the owner alone/, { quirks: ["owner-only"] }, EVERYTHING),
  soaked(
    "release of whatever is held",
    /frees whatever lease is held/,
    { quirks: ["delete-any"] },
    EVERYTHING,
  ),
  soaked(
    "non-idempotent acquire",
    /granted twice/,
    { quirks: ["non-idempotent-acquire"] },
    ["resign", "duplicate"],
    { rules: [DUPLICATES, RESIGNATIONS] },
  ),
  soaked("dead id believed", /given up is believed/, { quirks: ["dead-id-believed"] }, EVERYTHING),
  soaked(
    "anchor of the last send",
    /last send/,
    { onTimeout: "retry", quirks: ["anchor-of-last-send"] },
    EVERYTHING,
  ),
  soaked("stored flag", /stored flag/, { storedFlag: true }, EVERYTHING),
  soaked(
    "silent re-acquire",
    /renewal that finds the lease free takes it again/,
    { quirks: ["silent-reacquire"] },
    EVERYTHING,
  ),
  soaked("a failover that loses grants and counter", /failover/, { losesTokenCounter: true }, [
    "crash",
    "store-failover",
  ]),
  soaked("a restart that loses the state", /restart loses/, {}, ["crash", "store-restart"]),
  soaked("a store clock that jumps ahead", /clock jumps ahead/, {}, ["crash", "store-clock-jump"], {
    rules: [AHEAD],
  }),
  soaked("no fence", /fencing is off/, { fencing: false }, EVERYTHING),
  soaked(
    "a deadline looked at now and then",
    /looked at only every 1 s.*margin of 1 s; it has 0 ms/,
    { tickUs: 1_000_000 },
  ),
];

const CANARY_CAUSES: Readonly<Record<string, RegExp>> = {
  "receive anchor with late replies": /counted from the reply.*margin of 2 s; it has 0 ms/,
  "no margin under drift": /margin of 198.02 ms; it has 0 ms/,
  "dead id believed": /given up is believed/,
  "anchor of the last send": /last send/,
  "release of whatever is held": /frees whatever lease is held/,
  "silent re-acquire on renew": /renewal that finds the lease free takes it again/,
  "stored flag": /stored flag/,
  "lost grant": /failover loses what the replica had not seen/,
  "the record's own time trusted": /trusts the time that the holder wrote/,
  "compare-and-swap of the owner alone": /owner alone/,
  "renew deadline forgotten": /never stops leading/,
  "a job outlives its expiry": /stored flag|outlives/,
  "an expiry that nobody checks": /expiry has passed/,
};

/** The canaries of every soak. */
export const CANARY_FAILURES: readonly KnownFailure[] = CANARIES.map((canary) => ({
  name: `canary: ${canary.name}`,
  cause: CANARY_CAUSES[canary.name] ?? /^no cause is known for this canary/,
  preset: "reference",
  settings: null,
  find: () => ({
    invariant: canary.invariant,
    input: {
      lease: canaryLease({ ...canary.base, ...canary.bug }),
      plan: {
        windowUs: CANARY_WINDOW_US,
        calmAtUs: CANARY_WINDOW_US,
        kinds: [],
        faults: canary.faults,
      },
      seed: "canary",
      index: 0,
      record: false,
      steadyPpm: 0,
    },
  }),
}));
