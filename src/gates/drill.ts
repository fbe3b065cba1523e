import type { DrillResult } from "../domain/drill.ts";
import { durationText } from "../domain/duration.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Gate } from "../domain/gate.ts";
import { boundOf, decided, type Judgement, satisfies, unknown, whole } from "./judgement.ts";

const US_PER_MS = 1_000;

/** Judges `drill MEASURE …`. A dry run claims nothing, so nothing can be judged by it. */
export function judgeDrill(gate: Gate, evidence: Evidence): Judgement {
  const drill = evidence.soak?.drill ?? null;
  if (drill === null) {
    return unknown(evidence.absent.soak ?? "no drill was run; configure soak.drill");
  }
  if (drill.result === "DRY_RUN") return unknown("a dry run of the drill claims nothing");
  if (gate.value?.kind === "word") {
    const missing = drill.failures.join("; ") || `the drill is ${drill.result}`;
    return decided(drill.result === gate.value.word, drill.result, missing);
  }
  return gate.measure === "takeover" ? judgeTakeover(gate, drill) : judgeCount(gate, drill);
}

function judgeTakeover(gate: Gate, drill: DrillResult): Judgement {
  if (drill.takeoverMs < 0) return decided(false, "no takeover", "the survivor never took over");
  const bound = boundOf(gate);
  const us = drill.takeoverMs * US_PER_MS;
  const over = us - Number(bound.value.units);
  const missing = `${durationText(Math.abs(over))} ${over > 0 ? "over" : "under"}`;
  return decided(satisfies(whole(us), bound), durationText(us), missing);
}

function judgeCount(gate: Gate, drill: DrillResult): Judgement {
  const count = gate.measure === "idem-hits" ? drill.idemHits : drill.alertStorms;
  const bound = boundOf(gate);
  const distance = Math.abs(count - Number(bound.value.units));
  return decided(satisfies(whole(count), bound), String(count), `off by ${distance}`);
}
