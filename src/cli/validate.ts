import { parseRules } from "../app/decide.ts";
import { CONFIG_PLACES } from "../app/find-config.ts";
import { loadConfig } from "../app/load-config.ts";
import { applyOverrides, NO_OVERRIDES } from "../config/options.ts";
import { SoakgateError } from "../domain/error.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";

/** `validate`: is a configuration right, gate lines included? Reads no report. */
export const VALIDATE: Command = {
  name: "validate",
  positionals: "[FILE]",
  summary: "check a configuration, its gate lines included, without reading any report",
  options: [],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [file = null, second] = args.positionals;
  if (second !== undefined) {
    throw new SoakgateError("usage", `validate: one file at a time; "${second}" is a second one`);
  }
  const config = await loadConfig(terminal.files, file);
  if (config.file === null) {
    throw new SoakgateError(
      "usage",
      `validate: there is no configuration at ${CONFIG_PLACES.join(", ")}; name one`,
    );
  }
  const { gates } = parseRules(applyOverrides(config, NO_OVERRIDES));
  const steps = config.milestone?.steps.length ?? 0;
  terminal.out(
    `${config.file}: valid, ${count(gates.length, "gate")}, ${count(steps, "milestone step")}\n`,
  );
  return EXIT.pass;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
