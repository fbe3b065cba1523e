import { basename } from "node:path";
import type { ChangeOrigin } from "../app/changes.ts";
import { parseRules, type Rules } from "../app/decide.ts";
import { readConfig } from "../app/load-config.ts";
import { readText } from "../app/read-text.ts";
import { keepReplays } from "../app/replay-files.ts";
import { asksTheDescription, runPipeline } from "../app/run.ts";
import { soakFlags } from "../config/flags.ts";
import { applyOverrides, type Settings } from "../config/options.ts";
import type { ReplaySink } from "../domain/replay.ts";
import type { Report } from "../domain/report.ts";
import type { GitHubApi } from "../github/api.ts";
import { conceal } from "../github/conceal.ts";
import { type GitHubContext, readContext } from "../github/context.ts";
import { isNameless, isPullRequest } from "../github/event.ts";
import type { ActionInputs } from "../github/inputs.ts";
import { notAsked, type PullRequestFacts, pullRequestReader } from "../github/pull-request.ts";
import { diskFiles } from "../host/files.ts";
import { workflowCommand } from "../text/workflow-command.ts";
import { programOf } from "./program.ts";
import { publish, reportFolder } from "./publish.ts";
import type { Runner, StepStart } from "./runner.ts";

/** Judges, publishes, and only then returns the exit code. Errors: whatever ends the step. */
export async function runStep(
  runner: Runner,
  { inputs, files, git, configPlace }: StepStart,
): Promise<number> {
  const context = readContext(runner.environment, await readPayload(runner));
  const { token } = inputs;
  const api = await openApi(context, token);

  const config = await readConfig(files, configPlace);
  const asked = settingsOf(inputs, config, inputs.step);
  // What is wrong with a gate is said before anybody is asked.
  const rulesAsked = parseRules(asked);
  const reader = pullRequestReader(context, api, token);
  const facts = await pullRequestFacts(asked, rulesAsked, reader);
  if (facts.notice !== null) runner.log(workflowCommand("notice", {}, facts.notice));
  const claimed = claimOf(inputs, context, facts);
  const settings = claimed === null ? asked : settingsOf(inputs, config, claimed);
  const rules = claimed === null ? rulesAsked : parseRules(settings);
  const folder = reportFolder(inputs, context, runner.workingDirectory);
  const replays = keepReplays({
    program: programOf(runner.environment, runner.entry, runner.workingDirectory),
    shown: basename(folder),
    folder,
  });
  const report = await runPipeline(
    {
      files,
      git,
      workers: runner.workers,
      control: {
        progress: () => {},
        stopped: () => null,
        replays: concealing(replays, inputs.token),
      },
    },
    {
      settings,
      rules,
      claimed: claimed !== null,
      claimDoubt: claimed === null ? facts.claimDoubt : null,
      description: facts.description,
      repository: context.repositoryUrl,
      runUrl: context.runUrl,
      sourceDateS: null,
      workspace: runner.workingDirectory,
      searchRoot: inputs.workingDirectory,
      changes: changesOf(context),
    },
  );
  await publish(runner, { inputs, context, api, files, settings, report, folder, replays });
  return exitOf(report, settings);
}

/** The API where there is a pull request to speak to; elsewhere the HTTP client is never loaded. */
async function openApi(context: GitHubContext, token: string | null): Promise<GitHubApi | null> {
  if (token === null || context.repository === null || !isPullRequest(context.event)) return null;
  const { gitHubApi } = await import("../github/client.ts");
  return gitHubApi(context, context.repository, token);
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
      soakSettings: soakFlags(
        (name) => shortcuts[name as keyof typeof shortcuts] ?? null,
        (name) => `input \`${name}\``,
      ),
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
  rules: Rules,
  read: () => Promise<PullRequestFacts>,
): Promise<PullRequestFacts> {
  if (asksTheDescription(settings, rules)) return read();
  return notAsked("no gate asks the description");
}

/** The step that this pull request claims; outside of pull requests nothing is claimed. */
function claimOf(
  inputs: ActionInputs,
  { event }: GitHubContext,
  facts: PullRequestFacts,
): number | null {
  return isPullRequest(event) ? (inputs.step ?? facts.claimedStep) : null;
}

/** A push has nothing that it goes into: its lines were held when they were a pull request. */
function changesOf({ event }: GitHubContext): ChangeOrigin {
  if (event.kind === "pull_request") return { ...event, kind: "pull-request" };
  if (event.kind === "merge_group") return { kind: "merge-group", base: event.base };
  if (isNameless(event)) return { kind: "pull-request", head: "", base: "" };
  const name = event.kind === "other" ? event.name : event.kind;
  return {
    kind: "none",
    reason: `only pull requests and merge groups have changed lines (${name})`,
  };
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
