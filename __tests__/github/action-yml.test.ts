import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { COMMENT_MODES, FAIL_ON_MODES } from "../../src/config/config.ts";
import { configReference } from "../../src/config/reference.ts";
import { INPUT_NAMES, type InputName, readInputs } from "../../src/github/inputs.ts";
import { outputsOf } from "../../src/github/outputs.ts";
import { emptyReport } from "../support/github/report.ts";

interface Entry {
  readonly description: string;
  readonly default?: string;
}

const action: {
  readonly inputs: Record<string, Entry>;
  readonly outputs: Record<string, Entry>;
  readonly runs: Record<string, string>;
} = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8"));

/** Inputs that lie over a key of the configuration. */
const KEYS = {
  soak: "soak",
  preset: "soak.lease.preset",
  seeds: "soak.seeds",
  seed: "soak.seed",
  "coverage-reports": "coverage.reports",
  "coverage-baseline": "coverage.baseline",
  "test-reports": "tests.reports",
  "test-baseline": "tests.baseline",
  gates: "gates",
  step: "milestone.step",
  comment: "comment",
  "fail-on": "fail-on",
} as const satisfies Partial<Record<InputName, string>>;
/** Inputs that say where a step runs and writes, which no file in the repository can know. */
const ONLY_INPUTS: readonly InputName[] = [
  "config",
  "token",
  "working-directory",
  "comment-key",
  "section",
  "report-dir",
];

const expression = (text: string) => `\${{ ${text} }}`;

describe("action.yml", () => {
  it("has exactly the inputs that are read", () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
  });

  it("has exactly the outputs that are set, in their order", () => {
    const files = { folder: "/r", markdown: "/r/report.md", json: "/r/report.json" };
    expect(Object.keys(action.outputs)).toEqual([...outputsOf(emptyReport(), files, "").keys()]);
  });

  it("describes every one in a sentence", () => {
    for (const { description } of [
      ...Object.values(action.inputs),
      ...Object.values(action.outputs),
    ]) {
      expect(description).toMatch(/\.$/);
    }
  });

  it("gives no input a value that would shadow the configuration unasked", () => {
    const defaults = Object.entries(action.inputs).filter(([, entry]) => entry.default);
    expect(Object.fromEntries(defaults.map(([name, entry]) => [name, entry.default]))).toEqual({
      token: expression("github.token"),
      "working-directory": ".",
      section: expression("toJSON(matrix)"),
    });
    const nothingSaid = readInputs({});
    const { workingDirectory, gates, ...others } = nothingSaid;
    expect({ workingDirectory, gates }).toEqual({ workingDirectory: ".", gates: [] });
    expect(Object.values(others).every((value) => value === null)).toBe(true);
  });

  it("has an input for these keys of the configuration, and others that are no key", () => {
    const keys = new Set(configReference().map(({ path }) => path));
    const missing = Object.values(KEYS).filter((key) => !keys.has(key));
    expect(missing).toEqual([]);
    expect([...Object.keys(KEYS), ...ONLY_INPUTS].sort()).toEqual([...INPUT_NAMES].sort());
  });

  it.each([
    ["comment", COMMENT_MODES],
    ["fail-on", FAIL_ON_MODES],
  ] as const)("takes and names the words that the configuration has for `%s`", (name, words) => {
    const variable = `INPUT_${name.toUpperCase()}`;
    for (const word of words) {
      const { comment, failOn } = readInputs({ [variable]: word });
      expect(name === "comment" ? comment : failOn).toBe(word);
      expect(action.inputs[name]?.description).toContain(`\`${word}\``);
    }
    expect(() => readInputs({ [variable]: "sometimes" })).toThrow(words.join(", "));
  });

  it("runs the bundle on node24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
  });
});
