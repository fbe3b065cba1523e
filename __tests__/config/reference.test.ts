import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { parseConfig } from "../../src/config/parse.ts";
import { configReference, homesOf, referenceTable } from "../../src/config/reference.ts";

const PAGE = new URL("../../docs/configuration.md", import.meta.url);

/** The page with every table made anew. */
function rewritten(page: string): string {
  return page.replace(
    /(<!-- keys: ([a-z -]+) -->\n)[\s\S]*?(<!-- \/keys -->)/g,
    (_block, head: string, sections: string, tail: string) =>
      `${head}\n${referenceTable(sections.trim().split(" "))}\n\n${tail}`,
  );
}

describe("docs/configuration.md", () => {
  const page = readFileSync(PAGE, "utf8");

  // `npx vitest run __tests__/config -u` writes the tables.
  it("lists every key as the schema has it", async () => {
    await expect(rewritten(page)).toMatchFileSnapshot(fileURLToPath(PAGE));
  });

  it("names every section", () => {
    const named = [...page.matchAll(/<!-- keys: ([a-z -]+) -->/g)].flatMap(([, names]) =>
      (names ?? "").split(" "),
    );
    const sections = new Set(configReference().map(({ path }) => path.split(/[.[]/)[0]));
    expect(new Set(named)).toEqual(sections);
  });

  it("shows only YAML that is accepted", () => {
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? "");
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) {
      const whole = block.includes("version:") ? block : `version: 1\n${block}`;
      expect(() => parseConfig(whole, "docs")).not.toThrow();
    }
  });
});

describe("an example in the reference", () => {
  const keys = configReference().filter(
    ({ path, example }) => !/[[*]/.test(path) && !example.includes("…"),
  );

  it.each(keys.map(({ path, example }) => [path, example]))(
    "of %s is accepted",
    (path, example) => {
      const tree = path
        .split(".")
        .reduceRight<unknown>((inner, key) => ({ [key]: inner }), parseYaml(example));
      const needed: Record<string, object> = {
        milestone: { name: "m", steps: [1, 2, 3].map((n) => ({ title: `${n}` })) },
      };
      const [section = ""] = path.split(".");
      const given = (tree as Record<string, unknown>)[section];
      const filled =
        needed[section] && path !== section ? { ...needed[section], ...(given as object) } : given;
      expect(() =>
        parseConfig(JSON.stringify({ version: 1, [section]: filled }), "example"),
      ).not.toThrow();
    },
  );
});

describe("a misplaced key", () => {
  it("is at home where the reference lists it", () => {
    expect(homesOf("reports")).toEqual(["coverage", "tests"]);
    expect(homesOf("criteria")).toEqual(["milestone.steps[]"]);
    expect(homesOf("gates")).toEqual(["the file itself"]);
    expect(homesOf("__proto__")).toEqual([]);
  });
});
