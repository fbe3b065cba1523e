import type {
  FaultKind,
  FaultProfile,
  FaultRule,
  LeaseSettings,
  SoakSettings,
} from "../domain/soak.ts";
import { takeoverBoundUs } from "./parameters.ts";

/** Longest extra delay of a late message, and of a late copy. */
export const LATE_MAX_US = 4_000_000;
export const COPY_MAX_US = 12_000_000;

/** Kinds a profile switches on where none are named. */
export function kindsOfProfile(profile: FaultProfile): readonly FaultKind[] {
  switch (profile) {
    case "standard":
      return ["crash", "pause", "partition", "delay"];
    case "calm":
      return [];
    case "flaky-net":
      return ["partition", "delay", "loss", "duplicate"];
    case "gc-heavy":
      return ["pause", "crash"];
    case "store-failover":
      return ["store-failover", "store-pause"];
    case "swizzle":
      return ["partition"];
  }
}

/** How a kind strikes in a profile. Durations follow the lease, so that any ttl is soaked alike. */
export function ruleOfProfile(
  kind: FaultKind,
  lease: LeaseSettings,
  profile: FaultProfile,
): FaultRule {
  return shaped(standardRule(kind, lease), profile);
}

function standardRule(kind: FaultKind, lease: LeaseSettings): FaultRule {
  const ttl = lease.ttlUs;
  const part = (divisor: number): number => Math.max(1, Math.ceil(ttl / divisor));
  const base: FaultRule = {
    kind,
    target: null,
    atUs: null,
    everyUs: 3 * takeoverBoundUs(lease),
    forMinUs: 0,
    forMaxUs: 0,
    ppm: 0,
    maxUs: 0,
  };
  switch (kind) {
    case "crash":
      return { ...base, forMinUs: part(5), forMaxUs: 2 * ttl };
    case "pause":
      return { ...base, forMinUs: part(10), forMaxUs: 2 * ttl };
    case "partition":
      return { ...base, forMinUs: part(5), forMaxUs: 2 * ttl };
    case "resign":
      return { ...base, target: "leader" };
    case "delay":
      return { ...base, target: "all", ppm: 20_000, maxUs: LATE_MAX_US };
    case "loss":
      return { ...base, target: "all", ppm: 50_000 };
    case "duplicate":
      return { ...base, target: "all", ppm: 20_000, maxUs: COPY_MAX_US };
    case "clock-drift":
      return { ...base, everyUs: 2 * takeoverBoundUs(lease) };
    case "clock-jump":
      return { ...base, maxUs: ttl };
    case "store-restart":
      return { ...base, target: "store", forMinUs: part(100), forMaxUs: part(5) };
    case "store-failover":
      return base;
    case "store-pause":
      return { ...base, target: "store", forMinUs: part(20), forMaxUs: part(2) };
    case "store-clock-jump":
      return { ...base, target: "store", maxUs: part(2) };
  }
}

function shaped(rule: FaultRule, profile: FaultProfile): FaultRule {
  if (profile === "flaky-net") {
    if (rule.kind === "partition") return { ...rule, everyUs: Math.ceil(rule.everyUs / 2) };
    if (rule.ppm > 0) return { ...rule, ppm: 3 * rule.ppm };
  }
  if (profile === "gc-heavy" && rule.kind === "pause") {
    return { ...rule, everyUs: Math.ceil(rule.everyUs / 3), forMaxUs: 2 * rule.forMaxUs };
  }
  if (profile === "store-failover" && rule.kind === "store-failover") {
    return { ...rule, everyUs: Math.ceil(rule.everyUs / 2) };
  }
  return rule;
}

/** The rules in force: the scenario's own, else the profile's. */
export function rulesOf(settings: SoakSettings): readonly FaultRule[] {
  return settings.kinds.flatMap((kind) => {
    const own = settings.rules.filter((rule) => rule.kind === kind);
    return own.length > 0 ? own : [ruleOfProfile(kind, settings.lease, settings.profile)];
  });
}
