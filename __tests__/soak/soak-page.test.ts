import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { CAUSES, FAULT_KINDS, FAULT_PROFILES, INVARIANTS } from "../../src/domain/soak.ts";
import { kindsOfProfile } from "../../src/soak/fault-rules.ts";
import { EXCLUSIONS } from "../../src/soak/violations.ts";

const page = readFileSync(new URL("../../docs/soak.md", import.meta.url), "utf8");

/** The second cell of the row whose first is this name. */
function row(name: string): string {
  return new RegExp(`^\\| \`${name}\` \\| (.+) \\|$`, "m").exec(page)?.[1] ?? "";
}

describe("docs/soak.md", () => {
  it.each([...FAULT_KINDS, ...INVARIANTS, ...FAULT_PROFILES])("has a row for %s", (name) => {
    expect(row(name)).not.toBe("");
  });

  it.each(FAULT_PROFILES)("names the faults of the profile %s", (profile) => {
    const named = [...row(profile).matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind);
    const kinds = kindsOfProfile(profile);
    // A profile with the name of a fault has two rows; the fault's comes first and names no kind.
    expect(profile === "store-failover" ? kinds : named).toEqual(kinds);
  });

  it("names every cause, and every reason for which a window is not judged", () => {
    for (const cause of CAUSES) expect(page).toContain(`\`${cause}\``);
    const text = page.replaceAll(/\s+/g, " ");
    for (const reason of EXCLUSIONS) expect(text).toContain(`*${reason}*`);
  });

  it("shows only YAML that is accepted", () => {
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? "");
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      expect(() => parseConfig(`version: 1\n${block}`, "docs")).not.toThrow();
    }
  });
});
