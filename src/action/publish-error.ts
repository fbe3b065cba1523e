import { appendCommandFile, commandRecords } from "../github/command-file.ts";
import { markdownText } from "../text/markdown.ts";
import { oneLine } from "../text/visible.ts";
import { workflowCommand } from "../text/workflow-command.ts";
import type { Runner } from "./runner.ts";

/** A mistake that ended the run: the log and the summary say it, in full. */
export function publishError(runner: Runner, message: string): void {
  runner.log(workflowCommand("error", { title: "Soakgate" }, message));
  const lines = message.split("\n").map((line) => `> ${markdownText(line)}`);
  appendCommandFile(
    runner.environment["GITHUB_STEP_SUMMARY"],
    `## \u274c Soakgate could not finish\n\n${lines.join("\n")}\n`,
  );
  appendCommandFile(
    runner.environment["GITHUB_OUTPUT"],
    commandRecords(
      new Map([
        ["verdict", "fail"],
        ["reason", oneLine(message)],
      ]),
    ),
  );
}
