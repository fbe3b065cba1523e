import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseRules } from "../src/app/decide.ts";
import { allCommands } from "../src/cli/main.ts";
import { applyOverrides, NO_OVERRIDES } from "../src/config/options.ts";
import { parseConfig } from "../src/config/parse.ts";
import { actionTables, commandTable, README, withSection } from "./support/readme.ts";

const readme = readFileSync(README, "utf8");

describe("the README", () => {
  // `npx vitest run readme -u` writes the tables anew.
  it("has the tables that the command line and action.yml give", async () => {
    const commands = withSection(readme, "commands", commandTable(await allCommands()));
    const action = parse(readFileSync(new URL("../action.yml", import.meta.url), "utf8"));
    await expect(withSection(commands, "action", actionTables(action))).toMatchFileSnapshot(README);
  });

  it("shows a configuration that is valid, gate lines included", () => {
    const shown = /```yaml\n(# \.github\/soakgate\.yml[\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const settings = applyOverrides(parseConfig(shown, "README.md"), NO_OVERRIDES);
    expect(parseRules(settings).gates.length).toBe(4);
  });

  it("links only to files that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] as string);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links)
      expect(() => readFileSync(new URL(`../${link}`, import.meta.url))).not.toThrow(/ENOENT/);
  });

  it("names the two commands that package.json has", () => {
    const { scripts } = JSON.parse(
      readFileSync(new URL("../package.json", import.meta.url), "utf8"),
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["example", "test"]));
    expect(readme).toContain("npm run example");
    expect(readme).toContain("npm ci && npm test");
  });
});

describe("CONTRIBUTING", () => {
  it("justifies every runtime dependency in one line, and no other", () => {
    const text = readFileSync(new URL("../CONTRIBUTING.md", import.meta.url), "utf8");
    const [, table = ""] =
      /\n## Runtime dependencies, one line each\n([\s\S]*?)\n\n[^|\n]/.exec(text) ?? [];
    const rows = [...table.matchAll(/^\| `([^`]+)` \| .{20,} \|$/gm)].map((match) => match[1]);
    const { dependencies } = JSON.parse(
      readFileSync(new URL("../package.json", import.meta.url), "utf8"),
    );
    expect(rows.sort()).toEqual(Object.keys(dependencies).sort());
  });
});
