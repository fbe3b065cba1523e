import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { askAhead } from "../app/ask-ahead.ts";
import { findConfig } from "../app/find-config.ts";
import { SoakgateError } from "../domain/error.ts";
import { VERSION } from "../domain/version.ts";
import { conceal } from "../github/conceal.ts";
import { type ActionInputs, readInputs, readToken } from "../github/inputs.ts";
import { diskFiles } from "../host/files.ts";
import { commandLineGit } from "../host/git.ts";
import type { Runner, StepStart } from "./runner.ts";

/** Runs the step: judge, publish, and only then fail. Returns 0 or 1. Never throws. */
export async function main(runner: Runner): Promise<number> {
  try {
    const start = await startStep(runner);
    // What works longest is loaded while git does.
    const { runStep } = await import("./step.ts");
    return await runStep(runner, start);
  } catch (error) {
    const { publishError } = await import("./publish-error.ts");
    // A mistake may well be quoted: an input or a gate line that somebody put the token into.
    publishError(runner, conceal(sentenceOf(error), readToken(runner.environment)));
    return 1;
  }
}

async function startStep(runner: Runner): Promise<StepStart> {
  const inputs = placed(readInputs(runner.environment), runner.workingDirectory);
  const files = diskFiles(runner.workingDirectory);
  const configPlace = await findConfig(files, inputs.config);
  const git = askAhead(commandLineGit(runner.workingDirectory), configPlace);
  return { inputs, files, git, configPlace };
}

/**
 * The inputs with the working directory as every rule spells it: `.` or `packages/a`.
 *
 * Errors: `usage` where there is no such folder.
 */
function placed(inputs: ActionInputs, checkout: string): ActionInputs {
  const folder = resolve(checkout, inputs.workingDirectory);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new SoakgateError(
      "usage",
      `input \`working-directory\`: there is no folder ${inputs.workingDirectory} in the checkout; ` +
        "name one that exists when this step runs",
    );
  }
  const workingDirectory = relative(checkout, folder).split(sep).join("/") || ".";
  return { ...inputs, workingDirectory };
}

function sentenceOf(error: unknown): string {
  if (error instanceof SoakgateError) return error.message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Soakgate ${VERSION}: a bug: ${stack}\nPlease report it as an issue of the action's repository.`;
}
