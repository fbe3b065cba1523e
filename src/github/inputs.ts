import { SoakgateError } from "../domain/error.ts";
import type { CommentMode, FailOn } from "../domain/publish.ts";
import { conceal } from "./conceal.ts";
import type { Environment } from "./context.ts";

/** The inputs of `action.yml`, read. Null: not given, so the configuration or the default holds. */
export interface ActionInputs {
  readonly config: string | null;
  readonly token: string | null;
  readonly workingDirectory: string;
  /** True and false force the soak. */
  readonly soak: boolean | null;
  /** Texts of the soak's settings, read by the rules of the configuration's `soak`. */
  readonly preset: string | null;
  readonly seeds: string | null;
  readonly seed: string | null;
  readonly coverageReports: readonly string[] | null;
  readonly coverageBaseline: readonly string[] | null;
  readonly testReports: readonly string[] | null;
  readonly testBaseline: readonly string[] | null;
  readonly gates: readonly string[];
  readonly step: number | null;
  readonly comment: CommentMode | null;
  readonly commentKey: string | null;
  /** As given: the default is what the matrix holds, as JSON (see `resolveSection`). */
  readonly section: string | null;
  readonly failOn: FailOn | null;
  readonly reportDir: string | null;
}

/** Every input by its name in `action.yml`. */
export const INPUT_NAMES = [
  "config",
  "token",
  "working-directory",
  "soak",
  "preset",
  "seeds",
  "seed",
  "coverage-reports",
  "coverage-baseline",
  "test-reports",
  "test-baseline",
  "gates",
  "step",
  "comment",
  "comment-key",
  "section",
  "fail-on",
  "report-dir",
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

const SOAK = ["auto", "true", "false"] as const;
const COMMENT = ["always", "changes", "failures", "never"] as const;
const FAIL_ON = ["fail-or-unknown", "fail", "never"] as const;

/**
 * Reads the inputs from the environment, where the runner puts each as `INPUT_<NAME>`.
 *
 * Errors: `SoakgateError` code `usage`, naming every input that does not fit.
 */
export function readInputs(env: Environment): ActionInputs {
  const faults: string[] = [];
  const token = readToken(env);
  // A mistake is quoted, and cut where it is long: no part of the token may be in it.
  const text = (name: InputName) => conceal(inputText(env, name), token);
  const word = <W extends string>(name: InputName, allowed: readonly W[]): W | null => {
    const value = text(name);
    const found = allowed.find((candidate) => candidate === value) ?? null;
    if (value !== null && found === null) {
      faults.push(`input \`${name}\`: "${shown(value)}"; expected one of ${allowed.join(", ")}`);
    }
    return found;
  };
  const patterns = (name: InputName): readonly string[] | null => {
    const lines = linesOf(text(name));
    if (lines.length === 0) return null;
    if (lines.some((line) => !line.startsWith("!"))) return lines;
    faults.push(`input \`${name}\`: only excludes; expected at least one line without !`);
    return null;
  };
  const number = (name: InputName): number | null => {
    const value = text(name);
    if (value === null) return null;
    if (/^[1-9][0-9]{0,3}$/.test(value)) return Number(value);
    faults.push(`input \`${name}\`: "${shown(value)}"; expected a whole number from 1, like 3`);
    return null;
  };
  const soak = word("soak", SOAK);
  const inputs: ActionInputs = {
    config: text("config"),
    token,
    workingDirectory: text("working-directory") ?? ".",
    soak: soak === null || soak === "auto" ? null : soak === "true",
    preset: text("preset"),
    seeds: text("seeds"),
    seed: text("seed"),
    coverageReports: patterns("coverage-reports"),
    coverageBaseline: patterns("coverage-baseline"),
    testReports: patterns("test-reports"),
    testBaseline: patterns("test-baseline"),
    gates: linesOf(text("gates")),
    step: number("step"),
    comment: word("comment", COMMENT),
    commentKey: text("comment-key"),
    section: text("section"),
    failOn: word("fail-on", FAIL_ON),
    reportDir: text("report-dir"),
  };
  if (faults.length > 0) throw new SoakgateError("usage", faults.join("\n"));
  return inputs;
}

/** The input `token`, which is read before all others: whatever fails may quote it. */
export function readToken(env: Environment): string | null {
  return inputText(env, "token");
}

function inputText(env: Environment, name: InputName): string | null {
  const value = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  return value === "" ? null : value;
}

/** Lines that say something: trimmed, neither empty nor a comment. `#` within a line is part of it. */
function linesOf(text: string | null): readonly string[] {
  return (text ?? "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function shown(value: string): string {
  return JSON.stringify(value.slice(0, 60)).slice(1, -1);
}
