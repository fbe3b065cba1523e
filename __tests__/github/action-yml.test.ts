import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { INPUT_NAMES, readInputs } from "../../src/github/inputs.ts";
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

  it("runs the bundle on node24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
  });
});
