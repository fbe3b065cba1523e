import { readText } from "../app/read-text.ts";
import { SoakgateError } from "../domain/error.ts";
import { parseReport } from "../report/parse.ts";
import { renderMarkdown } from "../report/render.ts";
import { renderText } from "../report/render-text.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";
import { textOptions } from "./reading.ts";

/** More than any report of ours takes. */
const REPORT_BYTES_MAX = 1 << 27;

/** `report`: renders a finished run again, from its `report.json` alone. */
export const REPORT: Command = {
  name: "report",
  positionals: "FILE",
  summary: "render a report.json again",
  options: [{ name: "format", value: "md|text", help: "Markdown, or text for a terminal (text)" }],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [path, second] = args.positionals;
  if (path === undefined || second !== undefined) {
    throw new SoakgateError("usage", "report: name one report.json (see report --help)");
  }
  const format = args.text("format") ?? "text";
  if (format !== "md" && format !== "text") {
    throw new SoakgateError("usage", `report: --format "${format}"; allowed are md and text`);
  }
  const report = parseReport(await readText(terminal.files, path, REPORT_BYTES_MAX), path);
  terminal.out(
    format === "md" ? renderMarkdown(report) : renderText(report, textOptions(terminal)),
  );
  return EXIT.pass;
}
