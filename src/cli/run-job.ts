import { parseRules } from "../app/decide.ts";
import { readConfig } from "../app/load-config.ts";
import { readText } from "../app/read-text.ts";
import { runPipeline } from "../app/run.ts";
import { failOnFlag, stepFlag } from "../config/flags.ts";
import { applyOverrides, type Overrides } from "../config/options.ts";
import type { Description } from "../domain/attestation.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Report } from "../domain/report.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown } from "../report/render.ts";
import { renderText } from "../report/render-text.ts";
import { type Arguments, EXIT, type Terminal } from "./command.ts";
import { watchSoak } from "./progress.ts";
import { keptReplays, textOptions } from "./reading.ts";
import { sourceDateS } from "./source-date.ts";

/** Runs with the configuration at `place`, publishes the report, and returns the exit code. */
export async function runJob(
  args: Arguments,
  terminal: Terminal,
  place: string | null,
): Promise<number> {
  const config = await readConfig(terminal.files, place);
  const settings = applyOverrides(config, overrides(args));
  const watched = watchSoak(terminal, null);
  const replays = keptReplays(terminal, args.text("out"));
  const control = { ...watched, replays };
  const report = await runPipeline(
    { ...terminal, control },
    {
      settings,
      rules: parseRules(settings),
      claimed: settings.milestone?.step != null,
      claimDoubt: null,
      description: await description(args, terminal),
      repository: null,
      runUrl: null,
      sourceDateS: sourceDateS(terminal),
      workspace: terminal.workingDirectory,
      searchRoot: ".",
      changes: { kind: "branch" },
    },
  );
  watched.end();
  await publish(report, args, terminal);
  for (const line of await replays.write(terminal.files)) terminal.err(`${line}\n`);
  return exitOf(report, settings.failOn);
}

function overrides(args: Arguments): Overrides {
  const step = args.text("step");
  const failOn = args.text("fail-on");
  return {
    step: step === null ? null : stepFlag(step),
    soak: args.on("no-soak") ? false : null,
    soakSettings: null,
    coverageReports: args.all("coverage"),
    coverageBaseline: args.all("coverage-baseline"),
    testReports: args.all("tests"),
    testBaseline: args.all("test-baseline"),
    gates: args.all("gate") ?? [],
    comment: null,
    failOn: failOn === null ? null : failOnFlag(failOn),
  };
}

async function description(args: Arguments, terminal: Terminal): Promise<Description> {
  const path = args.text("body");
  if (path === null) {
    return {
      kind: "unavailable",
      reason: "there is no description here; give the pull request's with --body FILE",
    };
  }
  return { kind: "text", text: await readText(terminal.files, path) };
}

async function publish(report: Report, args: Arguments, terminal: Terminal): Promise<void> {
  const folder = args.text("out");
  const outputs = [
    [args.text("json"), renderJson],
    [args.text("md"), renderMarkdown],
    [folder === null ? null : `${folder}/report.json`, renderJson],
    [folder === null ? null : `${folder}/report.md`, renderMarkdown],
  ] as const;
  const onStdout = outputs.filter(([path]) => path === "-");
  if (onStdout.length > 1) {
    throw new SoakgateError("usage", "run: --json - and --md - both want stdout; name a file");
  }
  for (const [path, render] of outputs) {
    if (path !== null && path !== "-") await terminal.files.write(path, render(report));
  }
  const [wanted] = onStdout;
  terminal.out(
    wanted === undefined ? renderText(report, textOptions(terminal)) : wanted[1](report),
  );
}

function exitOf(report: Report, failOn: "fail-or-unknown" | "fail" | "never"): number {
  if (failOn === "never") return EXIT.pass;
  if (report.verdict === "unknown") return failOn === "fail" ? EXIT.pass : EXIT.unknown;
  return report.verdict === "fail" ? EXIT.fail : EXIT.pass;
}
