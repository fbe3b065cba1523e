import { askAhead } from "../app/ask-ahead.ts";
import { findConfig } from "../app/find-config.ts";
import type { Command } from "./command.ts";

/** `run`: the whole job. The report goes to the terminal, and to files where asked. */
export const RUN: Command = {
  name: "run",
  positionals: "",
  summary: "soak, read the reports, hold them against gates and milestone, print the step report",
  options: [
    { name: "config", value: "FILE", help: "configuration (.github/soakgate.yml, soakgate.yml)" },
    { name: "step", value: "N", help: "the milestone step to claim" },
    { name: "body", value: "FILE", help: "the pull request's description, for attested criteria" },
    { name: "no-soak", value: null, help: "leave the soak out" },
    { name: "coverage", value: "GLOB", multiple: true, help: "coverage reports" },
    { name: "coverage-baseline", value: "GLOB", multiple: true, help: "coverage reports before" },
    { name: "tests", value: "GLOB", multiple: true, help: "JUnit reports" },
    { name: "test-baseline", value: "GLOB", multiple: true, help: "JUnit reports before" },
    { name: "gate", value: "LINE", multiple: true, help: "a gate, added to the configured ones" },
    { name: "fail-on", value: "MODE", help: "fail-or-unknown (default), fail or never" },
    { name: "json", value: "FILE", help: "write report.json there; - is stdout" },
    { name: "md", value: "FILE", help: "write the Markdown report there; - is stdout" },
    {
      name: "out",
      value: "DIR",
      help: "write report.md, report.json and a failure's replay file here",
    },
  ],
  run: async (args, terminal) => {
    const place = await findConfig(terminal.files, args.text("config"));
    const git = askAhead(terminal.git, place);
    // What works longest is loaded while git does.
    const { runJob } = await import("./run-job.ts");
    return runJob(args, { ...terminal, git }, place);
  },
};
