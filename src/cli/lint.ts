import { lintLease } from "../app/lint.ts";
import { loadConfig } from "../app/load-config.ts";
import { leaseFlags } from "../config/flags.ts";
import { applyOverrides, NO_OVERRIDES } from "../config/options.ts";
import { renderLintJson } from "../report/json.ts";
import { renderLintText } from "../report/lint.ts";
import { TIMING_PRESETS } from "../soak/presets.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";
import { LEASE_OPTIONS, leaseFlagText } from "./lease-flags.ts";
import { textOptions } from "./reading.ts";

/** `lint`: what the settings of a lease allow, before anything runs. */
export const LINT: Command = {
  name: "lint",
  positionals: "",
  summary: "say what a lease's settings allow: two leaders, for how long, and what would mend it",
  options: [
    { name: "config", value: "FILE", help: "configuration whose soak.lease to begin with" },
    ...LEASE_OPTIONS.filter(({ name }) => name !== "nodes"),
    { name: "json", value: null, help: "print soakgate/lint@1 instead of the text" },
  ],
  more: [
    "Presets:",
    ...TIMING_PRESETS.map(({ name, aliases, title }) => {
      const also = aliases.length === 0 ? "" : ` (also ${aliases.join(", ")})`;
      return `  ${name.padEnd(20)}  ${title}${also}`;
    }),
    "",
    "Exit codes: 0 never two leaders, 1 two leaders are possible, 64 no such lease.",
  ],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const config = await loadConfig(terminal.files, args.text("config"));
  const lease = leaseFlags(leaseFlagText(args));
  const { soak } = applyOverrides(config, {
    ...NO_OVERRIDES,
    soak: true,
    soakSettings: lease === null ? null : { ...NOTHING_SAID, lease },
  });
  const { lint, preset } = lintLease(soak?.lease ?? null);
  terminal.out(
    args.on("json")
      ? renderLintJson(lint, preset.sources)
      : renderLintText(lint, preset, textOptions(terminal)),
  );
  return lint.verdict === "safe" ? EXIT.pass : EXIT.fail;
}

const NOTHING_SAID = {
  windowUs: null,
  seeds: null,
  seed: null,
  profile: null,
  faults: null,
} as const;
