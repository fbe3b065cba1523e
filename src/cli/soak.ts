import { loadConfig } from "../app/load-config.ts";
import { soakReport } from "../app/soak.ts";
import { runSoaks } from "../app/soak-runs.ts";
import { soakScenarios } from "../app/soak-scenarios.ts";
import { durationFlag, soakFlags } from "../config/flags.ts";
import { applyOverrides, NO_OVERRIDES } from "../config/options.ts";
import type { SoakReport } from "../domain/report.ts";
import type { SoakSettings } from "../domain/soak.ts";
import type { SoakRun } from "../domain/soak-run.ts";
import { renderSoakJson } from "../report/json.ts";
import { renderSoakText } from "../report/tables.ts";
import { runSeed } from "../soak/run.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";
import { LEASE_OPTIONS, leaseFlagText } from "./lease-flags.ts";
import { watchSoak } from "./progress.ts";
import { keptReplays, textOptions } from "./reading.ts";
import { sourceDateS } from "./source-date.ts";

/** `soak`: the lease under many seeds of faults, in virtual time. */
export const SOAK: Command = {
  name: "soak",
  positionals: "",
  summary: "soak a lease in virtual time: many seeds, faults, invariants, takeover by cause",
  options: [
    { name: "config", value: "FILE", help: "configuration whose soak: section to begin with" },
    { name: "seeds", value: "N", help: "number of runs, each with its own faults (200)" },
    { name: "seed", value: "S", help: "what all randomness is drawn from, any text" },
    { name: "faults", value: "a,b", help: "kinds of fault to inject" },
    { name: "profile", value: "P", help: "kinds and rhythm of the faults (standard)" },
    { name: "window", value: "10m", help: "simulated time of one run" },
    { name: "max-time", value: "60s", help: "stop after this long, as unknown" },
    ...LEASE_OPTIONS,
    { name: "history", value: "FILE", help: "write the history of the failed run, else the first" },
    {
      name: "out",
      value: "DIR",
      help: "folder for the replay file of a failure (soakgate-report)",
    },
    { name: "json", value: null, help: "print soakgate/soak@1 instead of the text" },
  ],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const scenarios = await scenariosOf(args, terminal);
  const maxTime = args.text("max-time");
  const watched = watchSoak(terminal, maxTime === null ? null : durationFlag("max-time", maxTime));
  const today = isoDay(sourceDateS(terminal));
  const replays = keptReplays(terminal, args.text("out"));
  const control = { ...watched, replays };
  const runs = await runSoaks(scenarios, terminal.workers, today, control);
  watched.end();
  const report = soakReport(null, runs);
  if (report === null) throw new Error("a soak without a scenario is refused before it begins");
  terminal.out(
    args.on("json") ? renderSoakJson(report) : renderSoakText(report, textOptions(terminal)),
  );
  for (const line of await replays.write(terminal.files)) terminal.err(`${line}\n`);
  // Last: a history that is too long to be kept costs nothing else.
  const history = args.text("history");
  if (history !== null) await writeHistory(history, scenarios, runs, terminal);
  return exitOf(report);
}

/** With no configuration named, the flags alone say what to soak: the reference by default. */
async function scenariosOf(args: Arguments, terminal: Terminal): Promise<readonly SoakSettings[]> {
  const named = args.text("config");
  const config = await loadConfig(terminal.files, named);
  const { soak } = applyOverrides(config, {
    ...NO_OVERRIDES,
    soak: true,
    soakSettings: soakFlags(leaseFlagText(args)),
  });
  return soakScenarios(soak === null ? null : { ...soak, drill: null });
}

/** The history of the first run that failed, else of the first run, as JSON lines. */
async function writeHistory(
  path: string,
  scenarios: readonly SoakSettings[],
  runs: readonly SoakRun[],
  terminal: Terminal,
): Promise<void> {
  const failed = runs.findIndex((each) => each.witness !== null);
  const place = Math.max(0, failed);
  const settings = scenarios[place];
  if (settings === undefined) return;
  const index = runs[place]?.witness?.seedIndex ?? 0;
  const { history } = runSeed(settings, index, { record: true });
  await terminal.files.write(path, history.map((event) => `${JSON.stringify(event)}\n`).join(""));
  terminal.err(`${path}: ${history.length} events of run ${settings.seed}/${index}\n`);
}

function isoDay(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}

function exitOf({ verdict }: SoakReport): number {
  return verdict === "pass" ? EXIT.pass : verdict === "fail" ? EXIT.fail : EXIT.unknown;
}
