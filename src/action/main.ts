import { basename } from "node:path";
import { loadConfig } from "../app/load-config.ts";
import { readText } from "../app/read-text.ts";
import { keepReplays } from "../app/replay-files.ts";
import { asksTheDescription, runPipeline } from "../app/run.ts";
import { soakFlags } from "../config/flags.ts";
import { applyOverrides, type Settings } from "../config/options.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Workers } from "../domain/ports.ts";
import type { ReplaySink } from "../domain/replay.ts";
import type { Report } from "../domain/report.ts";
import { VERSION } from "../domain/version.ts";
import { gitHubApi } from "../github/client.ts";
import { conceal } from "../github/conceal.ts";
import { type Environment, type GitHubContext, readContext } from "../github/context.ts";
import { type ActionInputs, readInputs } from "../github/inputs.ts";
import { type PullRequestFacts, pullRequestReader } from "../github/pull-request.ts";
import { diskFiles } from "../host/files.ts";
import { commandLineGit } from "../host/git.ts";
import { workflowCommand } from "../text/workflow-command.ts";
import { programOf } from "./program.ts";
import { publish, publishError, reportFolder } from "./publish.ts";

/** What the runner gives a step. */
export interface Runner {
  readonly environment: Environment;
  readonly workingDirectory: string;
  readonly workers: Workers;
  /** The file that the runner started. */
  readonly entry: string;
  /** Writes one line to the log. */
  readonly log: (line: string) => void;
}

/** Runs the step: judge, publish, and only then fail. Returns 0 or 1. Never throws. */
export async function main(runner: Runner): Promise<number> {
  try {
    return await step(runner);
  } catch (error) {
    if (error instanceof SoakgateError) {
      publishError(runner, error.message);
      return 1;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    publishError(
      runner,
      `Soakgate ${VERSION}: a bug: ${stack}\nPlease report it as an issue of the action's repository.`,
    );
    return 1;
  }
}

async function step(runner: Runner): Promise<number> {
  const inputs = readInputs(runner.environment);
  const files = diskFiles(runner.workingDirectory);
  const context = readContext(runner.environment, await readPayload(runner));
  const { token } = inputs;
  const api =
    token === null || context.repository === null
      ? null
      : gitHubApi(context, context.repository, token);

  const config = await loadConfig(files, inputs.config);
  const asked = settingsOf(inputs, config, inputs.step);
  const facts = await pullRequestFacts(asked, pullRequestReader(context, api, token));
  if (facts.notice !== null) runner.log(workflowCommand("notice", {}, facts.notice));
  const claimed = claimOf(inputs, context, facts);
  const settings = claimed === null ? asked : settingsOf(inputs, config, claimed);
  const folder = reportFolder(inputs, context, runner.workingDirectory);
  const replays = keepReplays({
    program: programOf(runner.environment, runner.entry, runner.workingDirectory),
    shown: basename(folder),
    folder,
  });
  const report = await runPipeline(
    {
      files,
      git: commandLineGit(runner.workingDirectory),
      workers: runner.workers,
      control: {
        progress: () => {},
        stopped: () => null,
        replays: concealing(replays, inputs.token),
      },
    },
    {
      settings,
      claimed: claimed !== null,
      description: facts.description,
      repository: context.repositoryUrl,
      runUrl: context.runUrl,
      sourceDateS: null,
      workspace: runner.workingDirectory,
      searchRoot: inputs.workingDirectory,
    },
  );
  await publish(runner, { inputs, context, api, files, settings, report, folder, replays });
  return exitOf(report, settings);
}

/** A seed or a scenario's name is whatever somebody wrote there. */
function concealing({ keep }: ReplaySink, token: string | null): ReplaySink {
  return {
    // What stands for the token is no character of a file's name.
    keep: (name, text) => keep(conceal(name, token).replaceAll("*", "x"), conceal(text, token)),
  };
}

function settingsOf(
  inputs: ActionInputs,
  config: Parameters<typeof applyOverrides>[0],
  claimed: number | null,
): Settings {
  const shortcuts = { preset: inputs.preset, seeds: inputs.seeds, seed: inputs.seed };
  return applyOverrides(
    config,
    {
      step: claimed,
      soak: inputs.soak,
      soakSettings: soakFlags((name) => shortcuts[name as keyof typeof shortcuts] ?? null),
      coverageReports: inputs.coverageReports,
      coverageBaseline: inputs.coverageBaseline,
      testReports: inputs.testReports,
      testBaseline: inputs.testBaseline,
      gates: inputs.gates,
      comment: inputs.comment,
      failOn: inputs.failOn,
    },
    inputs.workingDirectory,
  );
}

/** Asks the pull request only where an answer can matter: it costs a request. */
async function pullRequestFacts(
  settings: Settings,
  read: () => Promise<PullRequestFacts>,
): Promise<PullRequestFacts> {
  if (asksTheDescription(settings)) return read();
  const reason = "no gate asks the description";
  return { description: { kind: "not-asked", reason }, claimedStep: null, notice: null };
}

/** The step that this pull request claims; outside of pull requests nothing is claimed. */
function claimOf(
  inputs: ActionInputs,
  { event }: GitHubContext,
  facts: PullRequestFacts,
): number | null {
  if (event.kind === "push" || event.kind === "merge_group") return null;
  return inputs.step ?? facts.claimedStep;
}

async function readPayload(runner: Runner): Promise<unknown> {
  const path = runner.environment["GITHUB_EVENT_PATH"] ?? "";
  if (path === "") return null;
  try {
    return JSON.parse(await readText(diskFiles("/"), path, PAYLOAD_BYTES_MAX));
  } catch {
    // Without a payload there is no pull request to speak to: everything else still works.
    return null;
  }
}

/** GitHub cuts payloads at 25 MB. */
const PAYLOAD_BYTES_MAX = 32 * 1024 * 1024;

function exitOf({ verdict }: Report, { failOn }: Settings): number {
  if (failOn === "never" || verdict === "pass") return 0;
  return verdict === "unknown" && failOn === "fail" ? 0 : 1;
}
