import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { folderWith } from "../support/folder.ts";
import { soakgate } from "../support/terminal.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const RUN = ["run", "--config", "examples/milestone3/soakgate.yml"];
const BODY = ["--body", "examples/milestone3/pull-request.md"];
const MODULE = "tools/chaos/soak_failover.py";

const example = async (...argv: string[]) => {
  const outcome = await soakgate(ROOT, [...RUN, ...argv, "--json", "-"]);
  return { exit: outcome.exit, report: JSON.parse(outcome.out) as Report };
};

/** Every figure here is the design's `expected.md`, counted by coverage.py and pytest. */
describe("the milestone example", () => {
  it("is completed with the description, exit 0", async () => {
    const { exit, report } = await example(...BODY);
    expect([exit, report.verdict, report.milestone?.state]).toEqual([0, "pass", "completed"]);
    expect(report.milestone?.criteria.map((each) => each.verdict)).toEqual(Array(6).fill("pass"));
    expect(report.milestone?.criteria.map((each) => each.attested)).toEqual([
      ...Array(5).fill(false),
      true,
    ]);
  });

  it("is unknown without the description, exit 2, naming the attested criterion", async () => {
    const { exit, report } = await example();
    expect([exit, report.verdict, report.milestone?.state]).toEqual([2, "unknown", "unknown"]);
    expect(report.reason).toContain("Minimal refactoring (no external behaviour changes)");
  });

  it("is not yet with the box unticked, exit 1", async () => {
    const body = readFileSync(`${ROOT}/${BODY[1]}`, "utf8").replace("[x]", "[ ]");
    const folder = folderWith({ "body.md": body });
    const { exit, report } = await example("--body", `${folder}/body.md`);
    expect([exit, report.verdict, report.milestone?.state]).toEqual([1, "fail", "not-yet"]);
  });

  it("has every count of the four reports", async () => {
    const { report } = await example(...BODY);
    const { coverage, milestone } = report;
    expect(coverage?.total.lines).toEqual({ covered: 456, total: 4120 });
    expect(coverage?.baseline.total.lines).toEqual({ covered: 433, total: 4118 });
    const row = coverage?.modules[0];
    expect([row?.name, row?.status, row?.margin]).toEqual([MODULE, "met", 13]);
    expect(row?.before?.lines).toEqual({ covered: 39, total: 68 });
    expect(row?.after?.lines).toEqual({ covered: 62, total: 70 });
    expect(row?.uncovered).toEqual([
      [118, 118],
      [122, 124],
      [126, 128],
      [168, 168],
    ]);
    expect(milestone?.uncovered.map((each) => [each.range, each.missed])).toEqual([
      [[118, 128], 7],
      [[168, 168], 1],
    ]);
    expect(milestone?.components.map((each) => [each.name, each.range, each.covered])).toEqual([
      ["Core FakeKVLock API", [18, 100], { covered: 26, total: 26 }],
      ["main(), argument parsing", [108, 114], { covered: 7, total: 7 }],
      ["main(), normal mode", [130, 164], { covered: 13, total: 13 }],
    ]);
  });

  it("tells the milestone step by step", async () => {
    const { report } = await example(...BODY);
    const told = report.milestone?.history.map((step) => [
      step.step,
      step.modules.map(({ name, before, after }) => [name, before, after]),
      step.totalAfter,
    ]);
    const of = (covered: number, total: number) => ({ covered, total });
    expect(told).toEqual([
      [1, [["tools/soak/config_manager.py", of(154, 200), of(162, 200)]], of(303, 4118)],
      [2, [["tools/shadow/run_shadow.py", of(0, 300), of(130, 300)]], of(433, 4118)],
      [3, [[MODULE, of(39, 68), of(62, 70)]], of(456, 4120)],
    ]);
    expect(report.milestone?.next).toMatchObject({ step: 5, missing: 39, metric: "lines" });
  });

  it("counts 33 tests, was 27, and names the 6 new ones", async () => {
    const { report } = await example(...BODY);
    expect(report.tests).toMatchObject({ total: 33, passed: 33, failed: 0, skipped: 0, flaky: 0 });
    expect(report.tests?.baseline?.total).toBe(27);
    expect([...(report.tests?.added ?? [])].sort()).toEqual([
      "test_acquire_updates_owner_and_expiry_atomically",
      "test_cli_normal_mode_in_process",
      "test_cli_with_custom_ttl_in_process",
      "test_expiry_calculation_with_large_timestamps",
      "test_multiple_renewals_extend_expiry",
      "test_renew_does_not_change_owner",
    ]);
    expect([report.tests?.removed, report.tests?.regressed]).toEqual([[], []]);
  });

  it("shows the figures, floored, in Markdown and on the terminal", async () => {
    const markdown = await soakgate(ROOT, [...RUN, ...BODY, "--md", "-"]);
    const text = await soakgate(ROOT, [...RUN, ...BODY]);
    for (const { out } of [markdown, text]) {
      const plain = out.replaceAll("\u00a0", " ").replaceAll("**", "").replaceAll("\u2060", "");
      for (const figure of [
        "57.3%",
        "88.5%",
        "+31.2",
        "10.5%",
        "11.0%",
        "+0.5",
        "39 lines to go",
      ]) {
        expect(plain).toContain(figure);
      }
      for (const figure of ["77.0% → 81.0%", "+4.0", "0.0% → 43.3%", "+43.3", "118–128", "26/26"]) {
        expect(plain).toContain(figure);
      }
      expect(plain).not.toMatch(/\b89%|88\.6/);
    }
  });

  it("writes report.md and report.json with --out, and `report` renders the same again", async () => {
    const folder = folderWith({});
    await soakgate(ROOT, [...RUN, ...BODY, "--out", folder]);
    const markdown = readFileSync(`${folder}/report.md`, "utf8");
    const again = await soakgate(folder, ["report", "report.json", "--format", "md"]);
    expect(again.out).toBe(markdown);
    const text = await soakgate(ROOT, [...RUN, ...BODY]);
    expect((await soakgate(folder, ["report", "report.json"])).out).toBe(text.out);
  });
});

describe("npm run example", () => {
  it("is the built bundle on the example, and takes further arguments", async () => {
    const { example: command } = JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8")).scripts;
    expect(command).toBe(["node dist/cli/index.js", ...RUN, ...BODY].join(" "));
    const built = [`${ROOT}/dist/cli/index.js`, ...RUN, ...BODY];
    const { stdout } = await promisify(execFile)(process.execPath, built, { cwd: ROOT });
    expect(stdout).toContain("COMPLETED");
    const more = [...built, "--json", "-"];
    const json = await promisify(execFile)(process.execPath, more, { cwd: ROOT });
    expect(JSON.parse(json.stdout).verdict).toBe("pass");
  });
});
