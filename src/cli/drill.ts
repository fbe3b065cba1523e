import type { DrillSettings } from "../domain/drill.ts";
import { DRILL_DEFAULTS, dryRunDrill, runDrill } from "../soak/drill.ts";
import { runSmoke } from "../soak/smoke.ts";
import { integerOption } from "./arguments.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";

/** `drill`: the classic failover, tick by tick; the transcript on stdout and nothing else. */
export const DRILL: Command = {
  name: "drill",
  positionals: "",
  summary: "run the classic failover drill in virtual time and print its transcript",
  options: [
    { name: "ttl-ms", value: "MS", help: "time to live of the lease (1500)" },
    { name: "renew-ms", value: "MS", help: "time between renewals; when --smoke renews (500)" },
    { name: "kill-at-ms", value: "MS", help: "when node A dies (3000)" },
    { name: "window-ms", value: "MS", help: "length of the drill (6000)" },
    { name: "step-ms", value: "MS", help: "time between two polls (100)" },
    { name: "smoke", value: null, help: "only one acquire, renew, release cycle" },
    { name: "acquire-ms", value: "MS", help: "when --smoke acquires (0)" },
    { name: "dry-run", value: null, help: "check the settings and run nothing" },
  ],
  run: async (args, terminal) => drill(args, terminal),
};

function drill(args: Arguments, terminal: Terminal): number {
  const settings: DrillSettings = {
    ttlMs: integerOption(args, "ttl-ms", DRILL_DEFAULTS.ttlMs),
    renewMs: integerOption(args, "renew-ms", DRILL_DEFAULTS.renewMs),
    killAtMs: integerOption(args, "kill-at-ms", DRILL_DEFAULTS.killAtMs),
    windowMs: integerOption(args, "window-ms", DRILL_DEFAULTS.windowMs),
    stepMs: integerOption(args, "step-ms", DRILL_DEFAULTS.stepMs),
  };
  const acquireMs = integerOption(args, "acquire-ms", 0);
  if (args.on("smoke") && !args.on("dry-run")) {
    const smoke = runSmoke(settings, acquireMs);
    terminal.out(`${smoke.line}\n`);
    return smoke.ok ? EXIT.pass : EXIT.fail;
  }
  const result = args.on("dry-run") ? dryRunDrill(settings) : runDrill(settings);
  terminal.out(`${result.transcript.join("\n")}\n`);
  return result.result === "FAIL" ? EXIT.fail : EXIT.pass;
}
