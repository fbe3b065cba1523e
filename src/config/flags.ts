import { SoakgateError } from "../domain/error.ts";
import { COMMENT_MODES, type CommentMode, FAIL_ON_MODES, type FailOn } from "./config.ts";
import { FLAGS, Problems } from "./problems.ts";
import { durationUs, integer, word } from "./scalars.ts";
import type { Shape } from "./shape.ts";
import type { LeaseOverrides, SoakOverrides } from "./soak-config.ts";
import { lease, soakShapes } from "./soak-keys.ts";
import { flagValue, type MapEntry, type MapValue } from "./value.ts";

/** A flag's text by its name without dashes; null where it was not given. */
export type FlagText = (name: string) => string | null;

const STEP_MAX = 1_000;

/** Reads `--fail-on`. Errors: `usage`. */
export function failOnFlag(text: string): FailOn {
  return readFlag("fail-on", word(FAIL_ON_MODES), text);
}

/** Reads `--comment`. Errors: `usage`. */
export function commentFlag(text: string): CommentMode {
  return readFlag("comment", word(COMMENT_MODES), text);
}

/** Reads `--step`. Errors: `usage`. */
export function stepFlag(text: string): number {
  return readFlag("step", integer(1, STEP_MAX), text);
}

/** Reads a duration, e.g. of `--max-time`, as microseconds. Errors: `usage`. */
export function durationFlag(name: string, text: string): number {
  return readFlag(name, durationUs, text);
}

/** Switches among the lease flags: given means true. */
const SWITCHES = new Set(["release-on-exit"]);

/** Names of the lease flags, as in the file's `lease:`. */
export const LEASE_FLAGS: readonly string[] = Object.keys(lease.fields ?? {});

/**
 * Reads the lease flags by the rules of the file's `lease:`; null where none is given.
 *
 * Errors: `usage`, naming every flag that does not fit.
 */
export function leaseFlags(flag: FlagText): LeaseOverrides | null {
  const entries = LEASE_FLAGS.flatMap((name) => entryOfFlag(name, flag));
  return entries.length === 0 ? null : readAs(lease, mapOf(entries), FLAGS);
}

/**
 * Reads the flags of a soak: the lease flags, `--window`, `--seeds`, `--seed`, `--faults a,b`.
 * `shown` is how the door writes a name.
 *
 * Errors: `usage`.
 */
export function soakFlags(
  flag: FlagText,
  shown: (name: string) => string = (name) => `--${name}`,
): SoakOverrides | null {
  const read = <T>(name: "window" | "seeds" | "seed", shape: Shape<T>): T | null => {
    const text = flag(name);
    return text === null ? null : readAs(shape, flagValue(text), shown(name));
  };
  const kinds = flag("faults");
  const found: SoakOverrides = {
    lease: leaseFlags(flag),
    windowUs: read("window", soakShapes.window),
    seeds: read("seeds", soakShapes.seeds),
    seed: read("seed", soakShapes.seed),
    faults:
      kinds === null
        ? null
        : readAs(
            soakShapes.faults,
            { kind: "list", offset: 0, items: splitKinds(kinds).map(flagValue) },
            "--faults",
          ),
  };
  return Object.values(found).every((value) => value === null) ? null : found;
}

function splitKinds(text: string): readonly string[] {
  return text === "" || text === "none" ? [] : text.split(",").map((kind) => kind.trim());
}

function entryOfFlag(name: string, flag: FlagText): readonly MapEntry[] {
  const text = flag(name);
  if (text === null) return [];
  const plain = flagValue(text);
  const value = SWITCHES.has(name) ? { ...plain, value: true } : plain;
  return [{ key: name, keyOffset: 0, value }];
}

function mapOf(entries: readonly MapEntry[]): MapValue {
  return { kind: "map", offset: 0, entries };
}

function readFlag<T>(name: string, shape: Shape<T>, text: string): T {
  return readAs(shape, flagValue(text), `--${name}`);
}

function readAs<T>(shape: Shape<T>, value: MapEntry["value"], path: string): T {
  const problems = new Problems("", "");
  const read = shape.read(value, problems, path);
  if (read === undefined) throw new SoakgateError("usage", problems.sentences.join("\n"));
  return read;
}
