import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { parsePlainConfig } from "../../src/config/parse-plain.ts";
import { readPlainYaml } from "../../src/config/plain-yaml.ts";
import { Problems } from "../../src/config/problems.ts";
import { readYaml } from "../../src/config/yaml-file.ts";
import { yamlText } from "../support/yaml-text.ts";

const RUNS = { numRuns: 3_000, seed: 20_261_125 };

describe("plain YAML", () => {
  it("is read as the parser that explains mistakes reads it, place by place, and never has one", () => {
    let plain = 0;
    fc.assert(
      fc.property(yamlText, (written) => {
        const quick = readPlainYaml(written);
        if (quick === null) return;
        plain += 1;
        const problems = new Problems("f.yml", written);
        const careful = readYaml(written, problems);
        expect(problems.sentences).toEqual([]);
        expect(quick).toEqual(careful);
      }),
      RUNS,
    );
    expect(plain).toBeGreaterThan(RUNS.numRuns / 5);
  });

  it("is what the examples are written in", () => {
    for (const name of ["milestone3", "lease"]) {
      const path = new URL(`../../examples/${name}/soakgate.yml`, import.meta.url);
      const written = readFileSync(path, "utf8");
      const config = parsePlainConfig(written, "f.yml");
      expect(config).not.toBeNull();
      expect(config).toEqual(parseConfig(written, "f.yml"));
    }
  });
});
