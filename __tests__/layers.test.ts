import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** Which rooms a room may import besides itself: the table of ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ["domain"],
  soak: ["domain"],
  coverage: ["domain", "text"],
  results: ["domain", "text"],
  gates: ["domain"],
  report: ["domain", "text"],
  config: ["domain", "text"],
  github: ["domain", "text"],
  host: ["domain", "text"],
  app: ["domain", "text", "soak", "coverage", "results", "gates", "report", "config"],
  action: ["domain", "text", "config", "report", "github", "host", "app"],
  cli: [
    "domain",
    "text",
    "soak",
    "coverage",
    "results",
    "gates",
    "report",
    "config",
    "host",
    "app",
  ],
};
const PURE = ["domain", "text", "soak", "coverage", "results", "gates", "report", "config", "app"];
/** A pure room takes no clock, randomness, environment or locale from the globals either. */
const IMPURE_GLOBALS =
  /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|localeCompare|toLocale\w+|Intl\.|console\.)/;
/** Engines may differ in the last digit of these. */
const INEXACT_MATH =
  /\bMath\.(log|exp|pow|sin|cos|tan|sinh|cosh|tanh|cbrt|log2|log10|log1p|expm1)\b/;

function violations(file: string, source: string): readonly string[] {
  const room = file.includes("/") ? (file.split("/")[0] as string) : "doors";
  const found: string[] = [];
  for (const target of importsOf(source)) {
    if (target.startsWith("node:")) {
      if (PURE.includes(room)) found.push(`${file} imports ${target}`);
    } else if (target.startsWith(".")) {
      const to = relative(SRC, resolve(SRC, dirname(file), target)).replaceAll("\\", "/");
      const toRoom = to.includes("/") ? (to.split("/")[0] as string) : "doors";
      const allowed = room === "doors" || toRoom === room || MAY_IMPORT[room]?.includes(toRoom);
      if (!allowed) found.push(`${file} imports ${to}`);
    }
  }
  if (PURE.includes(room)) {
    const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\\n]|\\.)*"/gm, "");
    const impure = IMPURE_GLOBALS.exec(code) ?? (room === "soak" ? INEXACT_MATH.exec(code) : null);
    if (impure !== null) found.push(`${file} uses ${impure[0]}`);
  }
  return found;
}

function importsOf(source: string): readonly string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g;
  return [...source.matchAll(pattern)].map((match) => match[1] as string);
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

describe("the layers", () => {
  it("hold in every source file", () => {
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((file) => violations(file, readFileSync(join(SRC, file), "utf8")));
    expect(found).toEqual([]);
  });

  it("know every room", () => {
    const rooms = new Set(files.filter((f) => f.includes("/")).map((f) => f.split("/")[0]));
    expect([...rooms].filter((room) => !((room as string) in MAY_IMPORT))).toEqual([]);
  });

  it.each([
    [
      "gates/x.ts",
      'import { a } from "../coverage/lcov.ts";',
      "gates/x.ts imports coverage/lcov.ts",
    ],
    ["soak/x.ts", 'import fs from "node:fs";', "soak/x.ts imports node:fs"],
    ["domain/x.ts", 'const a = await import("../text/xml.ts");', "domain/x.ts imports text/xml.ts"],
    ["app/x.ts", 'export * from "../host/files.ts";', "app/x.ts imports host/files.ts"],
    ["github/x.ts", 'import { run } from "../app/run.ts";', "github/x.ts imports app/run.ts"],
    ["report/x.ts", "const now = Date.now();", "report/x.ts uses Date.now"],
    ["soak/x.ts", "const x = Math.log(2);", "soak/x.ts uses Math.log"],
  ])("are seen to fail on a planted violation in %s: %s", (file, source, message) => {
    expect(violations(file, source)).toEqual([message]);
  });
});

describe("tidiness", () => {
  it("has no file or folder whose name says nothing", () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc|shared|types)(\/|\.ts$)/;
    expect(files.filter((file) => empty.test(file))).toEqual([]);
  });

  it("exports by name only", () => {
    const defaults = files.filter((file) =>
      /^export default/m.test(readFileSync(join(SRC, file), "utf8")),
    );
    expect(defaults).toEqual([]);
  });
});
