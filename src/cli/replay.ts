import { readText } from "../app/read-text.ts";
import { nameFile, replay } from "../app/replay.ts";
import { parseReplay, REPLAY_BYTES_MAX } from "../app/replay-file.ts";
import { SoakgateError } from "../domain/error.ts";
import { renderReplayedJson } from "../report/json.ts";
import { renderReplayedText } from "../report/tables.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";
import { textOptions } from "./reading.ts";

/** `replay`: a failure again, exactly, from the file that a soak wrote of it. */
export const REPLAY: Command = {
  name: "replay",
  positionals: "FILE",
  summary:
    "run a soak's failure again, exactly, from its witness-….json, and tell how it comes about",
  options: [
    { name: "history", value: "FILE", help: "write the history of the run" },
    { name: "json", value: null, help: "print soakgate/replayed@1 instead of the text" },
  ],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [path, second] = args.positionals;
  if (path === undefined || second !== undefined) {
    throw new SoakgateError("usage", "replay: name one replay file (see replay --help)");
  }
  const file = parseReplay(await readText(terminal.files, path, REPLAY_BYTES_MAX), path);
  const { result, history } = nameFile(path, () => replay(file));
  const historyPath = args.text("history");
  if (historyPath !== null) {
    const lines = history.map((event) => `${JSON.stringify(event)}\n`);
    await terminal.files.write(historyPath, lines.join(""));
    terminal.err(`${historyPath}: ${history.length} events\n`);
  }
  terminal.out(
    args.on("json")
      ? renderReplayedJson(result)
      : renderReplayedText(result, textOptions(terminal)),
  );
  const { verdict } = result;
  return verdict === "pass" ? EXIT.pass : verdict === "fail" ? EXIT.fail : EXIT.unknown;
}
