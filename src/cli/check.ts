import { SoakgateError } from "../domain/error.ts";
import type { HistoryCheck } from "../domain/history.ts";
import { renderCheckText } from "../report/check.ts";
import { renderCheckJson } from "../report/json.ts";
import { checkHistory } from "../soak/check.ts";
import { HistoryReader } from "../soak/history.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";
import { textOptions } from "./reading.ts";

/** Names stdin, as of old. */
const STDIN = "-";

/** `check`: what a lock really did, judged from a recorded history. */
export const CHECK: Command = {
  name: "check",
  positionals: "HISTORY.jsonl",
  summary: "judge a recorded history of a lock: two holders, tokens, refusals, stale work",
  options: [{ name: "json", value: null, help: "print soakgate/check@1 instead of the text" }],
  more: [
    "HISTORY.jsonl is what soak --history wrote, or made of your own logs as docs/history.md shows;",
    "- reads it from stdin.",
    "",
    "Exit codes: 0 no rule is broken, 1 one is, 2 there was nothing to judge, 64 it is no history.",
  ],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [path, second] = args.positionals;
  if (path === undefined || second !== undefined) {
    throw new SoakgateError(
      "usage",
      `check: name one history, not ${args.positionals.length}; allowed: one file, or - for stdin; ` +
        "check each history by itself (see check --help)",
    );
  }
  const name = path === STDIN ? "stdin" : path;
  const check = await checked(path === STDIN ? terminal.input() : terminal.files.read(path), name);
  terminal.out(
    args.on("json") ? renderCheckJson(check) : renderCheckText(check, name, textOptions(terminal)),
  );
  return check.verdict === "pass" ? EXIT.pass : check.verdict === "fail" ? EXIT.fail : EXIT.unknown;
}

async function checked(chunks: AsyncIterable<Uint8Array>, name: string): Promise<HistoryCheck> {
  const reader = new HistoryReader(name);
  for await (const chunk of chunks) reader.write(chunk);
  return checkHistory(reader.end());
}
