import type { FaultChoice } from "../config/soak-config.ts";
import type {
  FaultKind,
  FaultProfile,
  FaultRule,
  LeaseSettings,
  SoakSettings,
} from "../domain/soak.ts";
import { ruleOfProfile } from "../soak/fault-rules.ts";

/** The kinds that are named, and rules of those that say more than their name. */
export function chosenFaults(
  faults: readonly (FaultKind | FaultChoice)[],
  lease: LeaseSettings,
  profile: FaultProfile,
): Pick<SoakSettings, "kinds" | "rules"> {
  const kinds = faults.map((one) => (typeof one === "string" ? one : one.kind));
  return {
    kinds: [...new Set(kinds)],
    rules: faults.flatMap((one) =>
      typeof one === "string" ? [] : [ruleOf(one, ruleOfProfile(one.kind, lease, profile))],
    ),
  };
}

function ruleOf(choice: FaultChoice, base: FaultRule): FaultRule {
  const { direction, forUs, target, upToUs } = choice;
  const back = direction === "back" ? -1 : 1;
  return {
    ...base,
    target: target ?? base.target,
    atUs: choice.atUs,
    everyUs: choice.everyUs ?? base.everyUs,
    forMinUs: forUs?.[0] ?? base.forMinUs,
    forMaxUs: forUs?.[1] ?? base.forMaxUs,
    ppm: choice.ppm ?? base.ppm,
    maxUs: back * (upToUs ?? base.maxUs),
    ...(direction === null || direction === "back" ? {} : { dir: direction }),
  };
}
