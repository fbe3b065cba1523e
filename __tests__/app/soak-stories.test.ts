import mermaid from "mermaid";
import { describe, expect, it } from "vitest";
import { keepReplays } from "../../src/app/replay-files.ts";
import { soakReport } from "../../src/app/soak.ts";
import { runSoakJob, type SoakJob } from "../../src/app/soak-job.ts";
import { runSoaks, UNWATCHED } from "../../src/app/soak-runs.ts";
import { withStory } from "../../src/app/soak-stories.ts";
import { SoakgateError } from "../../src/domain/error.ts";
import type { Files, Workers } from "../../src/domain/ports.ts";
import type { SoakSettings } from "../../src/domain/soak.ts";
import type { SoakRun } from "../../src/domain/soak-run.ts";
import { renderJson } from "../../src/report/json.ts";
import { parseReport } from "../../src/report/parse.ts";
import { renderMarkdown } from "../../src/report/render.ts";
import { renderText } from "../../src/report/render-text.ts";
import { ruleOfProfile } from "../../src/soak/fault-rules.ts";
import { runSeed } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { concludeSoak } from "../../src/soak/verdict.ts";
import { plainReport } from "../support/plain-report.ts";

const PLACE = { program: "soakgate", shown: "soakgate-report", folder: "soakgate-report" };

/** Workers in this thread that end their jobs in another order than they got them. */
function backwards(size: number): Workers {
  return {
    size,
    run: async <Job, Result>(jobs: readonly Job[]) => {
      const results: Result[] = [];
      for (const job of [...jobs].reverse()) {
        results.unshift((await runSoakJob(job as unknown as SoakJob)) as unknown as Result);
      }
      return results;
    },
  };
}

const FAILING = soakSettings({
  seeds: 14,
  lease: referenceLease({ anchor: "receive" }),
});

async function soaked(
  settings: SoakSettings,
  size = 1,
): Promise<{ readonly run: SoakRun; readonly files: ReadonlyMap<string, string> }> {
  const files = new Map<string, string>();
  const replays = keepReplays(PLACE);
  const [run] = await runSoaks([settings], backwards(size), null, { ...UNWATCHED, replays });
  const disk = { write: async (path: string, text: string) => void files.set(path, text) };
  await replays.write(disk as unknown as Files);
  if (run === undefined) throw new Error("a soak was asked for");
  return { run, files };
}

/** The report of a run, on one line. */
function textOf(run: SoakRun): string {
  const report = plainReport({ soak: soakReport(null, [run]) });
  return renderText(report, { color: false, width: 100 }).replace(/\s+/g, " ");
}

describe("a real failure", () => {
  it("looks as it did", async () => {
    const { run } = await soaked(FAILING);
    const soak = soakReport(null, [run]);
    const report = plainReport({
      verdict: "fail",
      reason: `Failover soak: ${run.reason}`,
      coverage: null,
      tests: null,
      gates: [],
      soak,
    });
    const markdown = renderMarkdown(report);
    await expect(markdown).toMatchFileSnapshot("../golden/soak-real-failure.md");
    await expect(renderText(report, { color: false, width: 100 })).toMatchFileSnapshot(
      "../golden/soak-real-failure.txt",
    );
    const diagram = /```mermaid\n([^`]*)```/.exec(markdown)?.[1] ?? "";
    await expect(mermaid.parse(diagram)).resolves.toBeTruthy();
  });

  it("comes to the same bytes with any number of workers", async () => {
    const [one, seven] = [await soaked(FAILING), await soaked(FAILING, 7)];
    const bytes = (run: SoakRun): string =>
      renderJson(plainReport({ soak: soakReport(null, [run]) }));
    expect(bytes(seven.run)).toBe(bytes(one.run));
    expect([...seven.files]).toEqual([...one.files]);
  });

  it("is told of the first seed that violates the gravest invariant", async () => {
    const { run, files } = await soaked(FAILING);
    expect(run.witness?.invariant).toBe("belief-exclusion");
    expect(run.witness?.seedIndex).toBe(13);
    expect(run.witness?.story?.replay).toBe(
      "soakgate replay soakgate-report/witness-soakgate-13.json",
    );
    expect([...files.keys()]).toEqual(["soakgate-report/witness-soakgate-13.json"]);
  });

  it("is told of the invariant that failed, where a graver one is waived", async () => {
    const waiver = { upToUs: 60_000_000, reason: "known", until: null };
    const waivers = [{ ...waiver, invariant: "belief-exclusion" as const }];
    const { run } = await soaked({ ...FAILING, waivers });
    expect(run.verdict).toBe("fail");
    expect(run.witness?.invariant).toBe("slack");
    expect(run.witness?.story?.why).toMatch(/counted from the reply/);
  });

  it("says why it is not told where the run is too long for it", () => {
    const lease = referenceLease();
    const rule = ruleOfProfile("store-restart", lease, "standard");
    const settings = soakSettings({
      kinds: ["store-restart"],
      rules: [{ ...rule, atUs: 19 * 3.6e9 }],
      seeds: 1,
      windowUs: 20 * 3.6e9,
    });
    const run = concludeSoak(settings, runSeed(settings, 0).tally, undefined, []);
    const told = withStory(settings, run, undefined);
    expect(textOf(told)).toMatch(/It is not shrunk: until it is violated the run has more than/);
    const json = renderJson(plainReport({ soak: soakReport(null, [told]) }));
    expect(parseReport(json, "report.json").soak?.runs[0]?.witness).toEqual(told.witness);
  });

  it.each([
    ["is expected", { expect: "fail" as const }],
    ["does not happen", { lease: referenceLease() }],
  ])("that %s is quiet", async (_, over) => {
    const { run, files } = await soaked({ ...FAILING, ...over });
    expect(run.witness?.story).toBeUndefined();
    expect(files.size).toBe(0);
  });
});

describe("the file of a failure", () => {
  it("has a name that is one in every folder and shell", async () => {
    const seed = "../../etc/$(rm -rf /) 'x'\n";
    const settings = {
      ...FAILING,
      seed,
      scenario: "a b/c",
      lease: referenceLease({ storedFlag: true }),
    };
    const { files } = await soaked({ ...settings, seeds: 2 });
    const [path = ""] = files.keys();
    expect(path).toMatch(/^soakgate-report\/witness-[A-Za-z0-9._-]+\.json$/);
    expect(path).not.toContain("..");
  });

  it("is not written over by another of the same name", async () => {
    const replays = keepReplays(PLACE);
    const commands = [replays.keep("witness-s-1.json", "a"), replays.keep("witness-s-1.json", "b")];
    expect(commands).toEqual([
      "soakgate replay soakgate-report/witness-s-1.json",
      "soakgate replay soakgate-report/witness-s-1-2.json",
    ]);
  });

  it("is named in the command as a shell reads it back", () => {
    const kept = (shown: string): string =>
      keepReplays({ ...PLACE, shown }).keep("witness-s-1.json", "");
    expect(kept("my reports")).toBe("soakgate replay 'my reports/witness-s-1.json'");
    expect(kept("it's")).toBe("soakgate replay 'it'\\''s/witness-s-1.json'");
    expect(kept("-o")).toBe("soakgate replay ./-o/witness-s-1.json");
  });

  it("that cannot be written is said, and costs nothing else", async () => {
    const replays = keepReplays(PLACE);
    replays.keep("witness-s-1.json", "");
    const refuse = async (): Promise<void> => {
      throw new SoakgateError("usage", "soakgate-report: cannot be written (EACCES)");
    };
    const said = await replays.write({ write: refuse } as unknown as Files);
    expect(said).toEqual(["soakgate-report: cannot be written (EACCES)"]);
  });
});
