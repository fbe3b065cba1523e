import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseGate } from "../../src/gates/grammar.ts";

const page = readFileSync(new URL("../../docs/gates.md", import.meta.url), "utf8");
const examples = (/```gates\n([\s\S]*?)```/.exec(page)?.[1] ?? "").trim().split("\n");

describe("docs/gates.md", () => {
  it.each(examples)("shows a gate that is one: %s", (text) => {
    const gate = parseGate({ text, say: null, level: "error", waive: null, origin: null });
    expect(gate.source.text).toBe(text);
  });

  it("shows enough of them", () => {
    expect(examples.length).toBeGreaterThan(20);
  });
});
