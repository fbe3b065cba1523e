import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/action/main.ts";
import { programOf } from "../../src/action/program.ts";
import { runSoakJob } from "../../src/app/soak-job.ts";
import { threadWorkers } from "../../src/host/workers.ts";
import { folderWith } from "../support/folder.ts";
import { soakgate } from "../support/terminal.ts";

const CONFIG = `version: 1
soak:
  lease: { preset: redis-semaphore, ttl: 10s }
  seeds: 2
  window: 3m
  scenarios: [{ name: sesame-scenario }]
`;

describe("the step", () => {
  it("leaves the replay file in report-dir, and the whole command in the report", async () => {
    const workspace = folderWith({ "soakgate.yml": CONFIG, summary: "", output: "" });
    const log: string[] = [];
    const exit = await main({
      environment: {
        INPUT_TOKEN: "sesame",
        "INPUT_REPORT-DIR": "reports",
        GITHUB_ACTION_REPOSITORY: "octo/soakgate",
        GITHUB_ACTION_REF: "v1",
        GITHUB_STEP_SUMMARY: join(workspace, "summary"),
        GITHUB_OUTPUT: join(workspace, "output"),
      },
      workingDirectory: workspace,
      workers: threadWorkers("", runSoakJob, 1),
      entry: "/action/dist/index.js",
      log: (line) => log.push(line),
    });
    expect(exit).toBe(1);
    const files = readdirSync(join(workspace, "reports")).sort();
    expect(files).toEqual([
      "report.json",
      "report.md",
      expect.stringMatching(/^witness-soakgate-\d+\.json$/),
      expect.stringMatching(/^witness-xxx-scenario-soakgate-\d+\.json$/),
    ]);
    const [, , witness = ""] = files;
    const report = readFileSync(join(workspace, "reports/report.md"), "utf8");
    expect(report).toContain(`npx github:octo/soakgate#v1 replay reports/${witness}`);
    expect(log.join("\n")).toContain(`${witness}: replays the failure`);
    // The token stands in a name of the configuration: it leaves in no file.
    for (const name of files) {
      expect(readFileSync(join(workspace, "reports", name), "utf8")).not.toContain("sesame");
    }
    const replayed = await soakgate(workspace, ["replay", `reports/${witness}`]);
    expect(replayed.exit).toBe(1);
  });
});

describe("the program in a printed command", () => {
  it("is the action's own repository at its ref", () => {
    const environment = { GITHUB_ACTION_REPOSITORY: "octo/soakgate", GITHUB_ACTION_REF: "v1.2" };
    expect(programOf(environment, "/a/dist/index.js", "/w")).toBe("npx github:octo/soakgate#v1.2");
  });

  it.each([
    [{}],
    [{ GITHUB_ACTION_REPOSITORY: "octo/soakgate", GITHUB_ACTION_REF: "" }],
    [{ GITHUB_ACTION_REPOSITORY: "octo/soakgate", GITHUB_ACTION_REF: "v1; rm -rf /" }],
    [{ GITHUB_ACTION_REPOSITORY: "$(id)/x", GITHUB_ACTION_REF: "v1" }],
  ])("is the file in the checkout where %j names none", (environment) => {
    expect(programOf(environment, "/w/dist/index.js", "/w")).toBe("node dist/cli/index.js");
  });
});
