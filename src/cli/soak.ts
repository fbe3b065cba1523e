import { loadConfig } from "../app/load-config.ts";
import { soakReport } from "../app/soak.ts";
import { runSoaks } from "../app/soak-runs.ts";
import { soakScenarios } from "../app/soak-scenarios.ts";
import { durationFlag, LEASE_FLAGS, soakFlags } from "../config/flags.ts";
import { applyOverrides, NO_OVERRIDES } from "../config/options.ts";
import type { SoakReport } from "../domain/report.ts";
import type { SoakRun, SoakSettings } from "../domain/soak.ts";
import { renderSoakJson } from "../report/json.ts";
import { renderSoakText } from "../report/tables.ts";
import { runSeed } from "../soak/run.ts";
import { type Arguments, type Command, EXIT, type Option, type Terminal } from "./command.ts";
import { watchSoak } from "./progress.ts";
import { textOptions } from "./reading.ts";
import { sourceDateS } from "./source-date.ts";

/** Options that describe the lease: the keys of the configuration's `soak.lease`. */
export const LEASE_OPTIONS: readonly Option[] = [
  { name: "preset", value: "P", help: "protocol and settings to begin with (reference)" },
  { name: "nodes", value: "N", help: "number of candidates (5)" },
  { name: "ttl", value: "10s", help: "time to live of the lease" },
  { name: "renew", value: "3s", help: "time between renewals" },
  { name: "retry", value: "1s", help: "least time between two attempts to acquire" },
  { name: "jitter", value: "1", help: "random addition to retry, as a multiple of it" },
  { name: "anchor", value: "send|receive", help: "what the lease counts from" },
  { name: "margin", value: "auto|50ms", help: "how much earlier the holder stops (auto)" },
  { name: "clock-drift", value: "1%", help: "how far a clock's rate may be off" },
  { name: "request-timeout", value: "2s", help: "when a client gives a request up" },
  { name: "renew-deadline", value: "10s", help: "how long a holder tries to renew" },
  { name: "lock-delay", value: "15s", help: "how long the store keeps an expired lock closed" },
  { name: "sweep", value: "500ms", help: "time between the store's sweeps of expired leases" },
  { name: "step-down", value: "clock|timer|told", help: "what ends a holder's belief" },
  { name: "wall-offset", value: "100ms", help: "how far a wall clock may be off (shedlock)" },
  { name: "run-time", value: "60s", help: "longest run of a holder's job (shedlock)" },
  { name: "release-on-exit", value: null, help: "a holder releases when it ends" },
];

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
    { name: "window", value: "10m", help: "simulated time of one run" },
    { name: "max-time", value: "60s", help: "stop after this long, as unknown" },
    ...LEASE_OPTIONS,
    { name: "history", value: "FILE", help: "write the history of the failed run, else the first" },
    { name: "json", value: null, help: "print soakgate/soak@1 instead of the text" },
  ],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const scenarios = await scenariosOf(args, terminal);
  const maxTime = args.text("max-time");
  const watched = watchSoak(terminal, maxTime === null ? null : durationFlag("max-time", maxTime));
  const today = isoDay(sourceDateS(terminal));
  const runs = await runSoaks(scenarios, terminal.workers, today, watched);
  watched.end();
  const report = soakReport(null, runs);
  if (report === null) throw new Error("a soak without a scenario is refused before it begins");
  const history = args.text("history");
  if (history !== null) await writeHistory(history, scenarios, runs, terminal);
  terminal.out(
    args.on("json") ? renderSoakJson(report) : renderSoakText(report, textOptions(terminal)),
  );
  return exitOf(report);
}

/** With no configuration named, the flags alone say what to soak: the reference by default. */
async function scenariosOf(args: Arguments, terminal: Terminal): Promise<readonly SoakSettings[]> {
  const named = args.text("config");
  const flag = (name: string): string | null => {
    if (LEASE_FLAGS.includes(name) && args.on(name)) return args.text(name) ?? "";
    return args.text(name);
  };
  const config = await loadConfig(terminal.files, named);
  const { soak } = applyOverrides(config, {
    ...NO_OVERRIDES,
    soak: true,
    soakSettings: soakFlags(flag),
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
