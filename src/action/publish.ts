import { resolve } from "node:path";
import type { KeptReplays } from "../app/replay-files.ts";
import type { Settings } from "../config/options.ts";
import type { Files } from "../domain/ports.ts";
import type { CommentOutcome } from "../domain/publish.ts";
import type { Report } from "../domain/report.ts";
import { annotationCommands, annotationsOf } from "../github/annotations.ts";
import type { GitHubApi } from "../github/api.ts";
import { appendCommandFile, commandRecords } from "../github/command-file.ts";
import { postComment } from "../github/comment.ts";
import { conceal } from "../github/conceal.ts";
import type { GitHubContext } from "../github/context.ts";
import type { ActionInputs } from "../github/inputs.ts";
import { outputsOf, type ReportFiles } from "../github/outputs.ts";
import { resolveSection } from "../github/section.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown, renderWithin } from "../report/render.ts";
import { oneLine } from "../text/visible.ts";
import { workflowCommand } from "../text/workflow-command.ts";
import type { Runner } from "./runner.ts";

/** What a step holds of a summary; the runner drops a larger one without a word. */
const SUMMARY_BYTES_MAX = 1024 * 1024;

/** A finished run on its way out. */
export interface Publication {
  readonly inputs: ActionInputs;
  readonly context: GitHubContext;
  readonly api: GitHubApi | null;
  readonly files: Files;
  readonly settings: Settings;
  readonly report: Report;
  /** Where the report's files go, and the files of failures that go with them. */
  readonly folder: string;
  readonly replays: KeptReplays;
}

/**
 * Everything that can be seen, before anything fails: files, summary, annotations, comment, outputs.
 *
 * Errors: `usage` where the report's files cannot be written, or a section is written twice.
 */
export async function publish(runner: Runner, found: Publication): Promise<void> {
  const { token } = found.inputs;
  const publication = { ...found, report: conceal(found.report, token) };
  const { report, files } = publication;
  const { folder, replays } = publication;
  const paths = {
    folder,
    markdown: resolve(folder, "report.md"),
    json: resolve(folder, "report.json"),
  };
  const markdown = renderMarkdown(report);
  const summary = summaryOf(report, markdown);
  appendCommandFile(runner.environment["GITHUB_STEP_SUMMARY"], summary);
  for (const line of annotationCommands(annotationsOf(report))) runner.log(line);
  try {
    await files.write(paths.markdown, markdown);
    await files.write(paths.json, renderJson(report));
    for (const line of await replays.write(files)) runner.log(plainLine(conceal(line, token)));
  } finally {
    await speak(runner, publication, paths);
  }
  runner.log(plainLine(`${report.verdict}: ${report.reason}`));
}

/** The usual report where it fits, as nearly every one does: then it is rendered once. */
function summaryOf(report: Report, markdown: string): string {
  if (new TextEncoder().encode(markdown).length <= SUMMARY_BYTES_MAX) return markdown;
  return renderMarkdown(report, { budgetBytes: SUMMARY_BYTES_MAX });
}

/** Comment and outputs, which name the comment. */
async function speak(runner: Runner, publication: Publication, paths: ReportFiles): Promise<void> {
  let url = "";
  try {
    const outcome = await comment(publication);
    if ("url" in outcome) url = outcome.url;
    if ("notice" in outcome) runner.log(workflowCommand(levelOf(outcome), {}, outcome.notice));
    if ("reason" in outcome) runner.log(plainLine(outcome.reason));
  } finally {
    writeOutputs(runner, publication.report, paths, url);
  }
}

/** A line of the log that is no command: `##[` begins one wherever it stands in a line. */
function plainLine(text: string): string {
  return `soakgate: ${oneLine(text).replaceAll("##[", "## [")}`;
}

function writeOutputs(runner: Runner, report: Report, paths: ReportFiles, url: string): void {
  const records = commandRecords(outputsOf(report, paths, url));
  appendCommandFile(runner.environment["GITHUB_OUTPUT"], records);
}

/** Where the report's files go. */
export function reportFolder(
  inputs: ActionInputs,
  context: GitHubContext,
  workingDirectory: string,
): string {
  if (inputs.reportDir !== null) return resolve(workingDirectory, inputs.reportDir);
  return resolve(context.temporary ?? workingDirectory, "soakgate-report");
}

function comment({ inputs, context, api, settings, report }: Publication): Promise<CommentOutcome> {
  return postComment(context, api, {
    ...resolveSection(inputs, context.workflow, context.job),
    mode: settings.comment,
    token: inputs.token,
    verdict: report.verdict,
    changed: differsFromBaseline(report),
    render: renderWithin(report),
  });
}

function levelOf({ kind }: CommentOutcome): "warning" | "notice" {
  return kind === "failed" ? "warning" : "notice";
}

/** A figure differs from the baseline: a count of the total, or the list of tests. */
function differsFromBaseline({ coverage, tests }: Report): boolean {
  const before = coverage?.baseline.total ?? {};
  const covered = Object.entries(coverage?.total ?? {}).some(([metric, now]) => {
    const then = before[metric as keyof typeof before];
    return then !== undefined && (then.covered !== now.covered || then.total !== now.total);
  });
  const lists = [tests?.added, tests?.removed, tests?.regressed, tests?.fixed];
  return covered || lists.some((list) => (list?.length ?? 0) > 0);
}
