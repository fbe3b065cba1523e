import type { ReplaySink } from "../domain/replay.ts";
import type { SoakSettings } from "../domain/soak.ts";
import type { SoakRun } from "../domain/soak-run.ts";
import { explainFailure } from "../soak/explain.ts";
import { recordRun } from "../soak/shrink-explicit.ts";
import { renderReplay } from "./replay-file.ts";

/** Puts the shrunk story of its failure into a soak's run, and the file that replays it into the sink. */
export function withStory(
  settings: SoakSettings,
  run: SoakRun,
  sink: ReplaySink | undefined,
): SoakRun {
  const explained = explainFailure(settings, run);
  if (explained === null) return run;
  if ("untold" in explained) {
    return run.witness === null ? run : { ...run, witness: { ...run.witness, ...explained } };
  }
  const { witness, input, invariant } = explained;
  const text = renderReplay({
    scenario: settings.scenario,
    preset: settings.preset,
    origin: { seed: settings.seed, index: witness.seedIndex },
    invariant,
    digest: recordRun(input).digest,
    run: input,
  });
  const replay = sink?.keep(fileName(settings, witness.seedIndex), text) ?? null;
  return { ...run, witness: { ...witness, story: { ...witness.story, replay } } };
}

/** Characters of a name that no shell, file system or link makes anything of. */
const PART_MAX = 40;

/** `witness-0x5eed-17.json`, with the scenario's name where it has one of its own. */
function fileName({ scenario, seed }: SoakSettings, seedIndex: number): string {
  const parts = [...(scenario === "default" ? [] : [scenario]), seed].map(safe);
  return `witness-${parts.join("-")}-${seedIndex}.json`;
}

function safe(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9._]+/g, "-").replace(/\.\.+/g, ".");
  return plain.slice(0, PART_MAX);
}
