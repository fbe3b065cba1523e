import { METRICS } from "../domain/coverage.ts";
import type { CommentMode, CommentOutcome, RenderWithin } from "../domain/publish.ts";
import type { Report } from "../domain/report.ts";
import { oneLine } from "../text/visible.ts";
import { workflowCommand } from "../text/workflow-command.ts";
import { annotationCommands, annotationsOf } from "./annotations.ts";
import type { GitHubApi } from "./api.ts";
import { appendCommandFile, commandRecords } from "./command-file.ts";
import { postComment } from "./comment.ts";
import type { Environment, GitHubContext } from "./context.ts";
import { outputsOf, type ReportFiles } from "./outputs.ts";
import type { CommentPlace } from "./section.ts";

/** The runner refuses a summary beyond 1 MiB, and shows none of it then. */
export const SUMMARY_BYTES_MAX = 1 << 20;

/** A finished report with its renderings, and where it goes. */
export interface Publication {
  readonly report: Report;
  readonly comment: RenderWithin;
  /** The report as Markdown in at most so many bytes. */
  readonly summary: (bytesMax: number) => string;
  readonly place: CommentPlace;
  readonly mode: CommentMode;
  readonly token: string | null;
  /** Already written. */
  readonly files: ReportFiles;
}

/** The runner, as far as a step talks to it. */
export interface Runner {
  readonly env: Environment;
  /** Prints one line to the log. */
  readonly log: (line: string) => void;
}

/**
 * Publishes everything there is to see: annotations, the job summary, the comment, the outputs. In
 * this order, so that what needs no network is out before what does.
 *
 * Errors: `SoakgateError` code `usage` when another step has written the comment's section; summary
 * and outputs are written all the same.
 */
export async function publish(
  context: GitHubContext,
  api: GitHubApi | null,
  runner: Runner,
  publication: Publication,
): Promise<CommentOutcome> {
  const { report, token } = publication;
  const conceal = (text: string) =>
    token === null || token === "" ? text : text.replaceAll(token, "***");
  for (const command of annotationCommands(annotationsOf(report))) runner.log(conceal(command));
  const summary = conceal(publication.summary(SUMMARY_BYTES_MAX));
  appendCommandFile(runner.env["GITHUB_STEP_SUMMARY"], summary);
  let outcome: CommentOutcome = { kind: "not-wanted" };
  try {
    outcome = await postComment(context, api, {
      ...publication.place,
      mode: publication.mode,
      token,
      verdict: report.verdict,
      changed: figuresDiffer(report),
      render: publication.comment,
    });
  } finally {
    const url = "url" in outcome ? outcome.url : "";
    const outputs = commandRecords(outputsOf(report, publication.files, url));
    appendCommandFile(runner.env["GITHUB_OUTPUT"], conceal(outputs));
  }
  if ("notice" in outcome) {
    const level = outcome.kind === "failed" ? "warning" : "notice";
    runner.log(conceal(workflowCommand(level, { title: "Soakgate" }, oneLine(outcome.notice))));
  }
  return outcome;
}

/** Whether a figure differs from the baseline. Without a baseline none does. */
export function figuresDiffer({ coverage, tests }: Report): boolean {
  const lists = [tests?.added, tests?.removed, tests?.regressed, tests?.fixed];
  if (lists.some((list) => (list ?? []).length > 0)) return true;
  if (coverage === null) return false;
  const { total, baseline } = coverage;
  return METRICS.some((metric) => {
    const [before, after] = [baseline.total[metric], total[metric]];
    if (before === undefined || after === undefined) return false;
    return before.covered !== after.covered || before.total !== after.total;
  });
}
