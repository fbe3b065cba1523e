import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { configJsonSchema } from "../../src/config/json-schema.ts";
import { parseConfig } from "../../src/config/parse.ts";

const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
});
const valid = ajv.compile(configJsonSchema());

/** The design's example (contract §3), less the keys of what is not built yet. */
const DESIGN = `
version: 1
soak:
  drill: { ttl: 1500ms, renew: 500ms, kill-at: 3s, window: 6s }
  lease: { preset: reference, nodes: 5, ttl: 10s, renew: 3s, retry: 1s, jitter: 1, clock-drift: 0.1%, margin: auto, anchor: send, request-timeout: 2s }
  window: 10m
  seeds: 200
  faults: [crash, pause, partition, delay, loss, duplicate]
  regression-seeds: []
  scenarios:
    - { name: failover-loses-grants, faults: [store-failover], expect: fail }
  waivers:
    - { invariant: belief-exclusion, up-to: 2s, reason: API p99 is 300 ms, until: 2026-12-31 }
coverage:
  reports: [coverage.json]
  baseline: [base/coverage.json]
  exclude: ["**/generated/**"]
  paths: { /usr/src/app/: "" }
  max-unmatched: 5%
  modules:
    - { name: chaos, match: ["tools/chaos/**"] }
tests:
  reports: [junit.xml]
  baseline: [base/junit.xml]
comment: always
fail-on: fail-or-unknown
gates:
  - total lines drop <= 0
  - gate: patch lines >= 80%
    level: warn
  - attested: No external behaviour changes
  - { test: fails over in time, say: Failover is tested, waive: { reason: slow machine } }
milestone:
  name: P0.4 Milestone 3
  step: 1
  steps:
    - title: soak_failover.py
      goal: Raise tools/chaos/soak_failover.py from 57% to 70%
      targets: { tools/chaos/soak_failover.py: 70% }
      criteria:
        - tools/chaos/soak_failover.py lines >= 70%
        - { say: All new tests pass, gate: tests failed = 0 }
      components:
        Core FakeKVLock API: tools/chaos/soak_failover.py#FakeKVLock
        main(), normal mode: tools/chaos/soak_failover.py:130-164
      notes:
        - { lines: "tools/chaos/soak_failover.py:118-128", reason: has never run }
      evidence: { before: [step0/coverage.json], after: [step1/coverage.json] }
    - title: Small utilities
`;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every way to change one value of a tree: another value, an entry less, a key more. */
function* mutants(value: Json, others: readonly Json[]): Generator<Json> {
  yield* others;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const changed of mutants(item, others)) yield value.with(index, changed);
    }
  } else if (typeof value === "object" && value !== null) {
    yield { ...value, unheard: 1 };
    for (const [key, item] of Object.entries(value)) {
      const { [key]: _, ...rest } = value;
      yield rest;
      for (const changed of mutants(item, others)) yield { ...value, [key]: changed };
    }
  }
}

function accepted(text: string): boolean {
  try {
    parseConfig(text, "f");
    return true;
  } catch {
    return false;
  }
}

describe("the JSON Schema", () => {
  it("accepts the design's example and this repository's own", () => {
    const example = readFileSync(
      new URL("../../examples/milestone3/soakgate.yml", import.meta.url),
      "utf8",
    );
    for (const text of [DESIGN, example]) {
      expect(accepted(text)).toBe(true);
      expect(valid(parse(text)), ajv.errorsText(valid.errors)).toBe(true);
    }
  });

  it("accepts whatever the parser accepts, and refuses every key it refuses", () => {
    const others: readonly Json[] = [
      ...[null, false, 1, "", "a", "0.1 %", "3s", "a:1-2", ["a"], { a: "1%" }],
    ];
    const both = { accepted: 0, refused: 0 };
    // Section by section: a whole file for each change would take most of a minute.
    const sections = Object.entries(parse(DESIGN) as { [key: string]: Json });
    const all = sections.flatMap(([key, section]) =>
      [...mutants(section, others)].map((changed) => ({ version: 1, [key]: changed })),
    );
    for (const mutant of [{}, { version: 1, unheard: 1 }, ...all]) {
      const ours = accepted(JSON.stringify(mutant));
      const theirs = valid(mutant);
      both[ours ? "accepted" : "refused"] += 1;
      if (ours && !theirs) {
        expect.fail(
          `only the parser accepts ${JSON.stringify(mutant)}: ${ajv.errorsText(valid.errors)}`,
        );
      }
      if (theirs && JSON.stringify(mutant).includes("unheard")) {
        expect(ours, JSON.stringify(mutant)).toBe(true);
      }
    }
    expect(both.accepted).toBeGreaterThan(100);
    expect(both.refused).toBeGreaterThan(500);
  });

  it("accepts every duration and percentage that the parser accepts", () => {
    const digits = fc.stringMatching(/^\d{1,5}(\.\d{1,7})?$/);
    const unit = fc.constantFrom("us", "µs", "ms", "s", "m", "h", "d", "%", " ms", " %", "", "S");
    const values = {
      drill: "soak.drill.ttl",
      ttl: "soak.lease.ttl",
      share: "coverage.max-unmatched",
    };
    fc.assert(
      fc.property(
        digits,
        unit,
        fc.constantFrom(...Object.values(values)),
        (number, suffix, path) => {
          const tree = path
            .split(".")
            .reduceRight<Json>((inner, key) => ({ [key]: inner }), `${number}${suffix}`);
          const config = { version: 1, ...(tree as { [key: string]: Json }) };
          if (accepted(JSON.stringify(config))) expect(valid(config)).toBe(true);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });

  it("describes every key", () => {
    const undescribed: string[] = [];
    const walk = (schema: Json, path: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      for (const [key, inner] of Object.entries(schema)) {
        if (key === "properties") {
          for (const [name, property] of Object.entries(inner as { [key: string]: Json })) {
            const { description } = property as { [key: string]: Json };
            if (typeof description !== "string" || description === "")
              undescribed.push(path + name);
          }
        }
        walk(inner, `${path}${key}/`);
      }
    };
    walk(configJsonSchema() as Json, "");
    expect(undescribed).toEqual([]);
  });
});
