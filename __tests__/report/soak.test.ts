import fc from "fast-check";
import mermaid from "mermaid";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import type { SoakRun } from "../../src/domain/soak-run.ts";
import { TIMING_FAULTS } from "../../src/domain/timing.ts";
import { renderSoakJson } from "../../src/report/json.ts";
import { sequenceDiagram } from "../../src/report/mermaid.ts";
import { renderMarkdown } from "../../src/report/render.ts";
import { renderText } from "../../src/report/render-text.ts";
import { renderSoakText } from "../../src/report/tables.ts";
import { hostileText } from "../support/hostile.ts";
import { plainReport } from "../support/plain-report.ts";
import { clientGoLint, failedSoakRun, STORY_EXAMPLE, soakRun } from "../support/soak-report.ts";

function reportOf(...runs: readonly SoakRun[]): Report {
  const failed = runs.find(({ verdict }) => verdict !== "pass");
  return plainReport({
    verdict: failed?.verdict ?? "pass",
    reason: failed === undefined ? "" : `Failover soak: ${failed.reason}`,
    coverage: null,
    tests: null,
    gates: [],
    soak: { verdict: failed?.verdict ?? "pass", reason: "", drill: null, runs },
  });
}

const markdownOf = (...runs: readonly SoakRun[]): string =>
  renderMarkdown(reportOf(...runs)).replaceAll("\u00a0", " ");

describe("a soak that passes", () => {
  it("says in one line what was tried, what held and how long takeover takes", () => {
    expect(markdownOf(soakRun())).toContain(
      "**Failover soak** ✅ pass · 200 seeds × 10 min · 5 nodes · no two leaders, nothing stale " +
        "accepted · takeover after a crash p99 10.9 s, worst 11.4 s",
    );
  });

  it("shows takeover by cause, a dash where there are too few samples", () => {
    const markdown = markdownOf(soakRun());
    expect(markdown).toContain("| crash | 3 412 | 9.1 s | 10.6 s | 10.9 s | 11.4 s |");
    expect(markdown).toContain("| release | 118 | 0.6 s | 1.4 s | — | 1.7 s |");
  });

  it("tells stale work sent, refused and in flight apart", () => {
    expect(markdownOf(soakRun())).toContain(
      "stale writes 1 204 sent, 1 151 refused, 53 before the successor's first write, 0 accepted",
    );
  });

  it("claims nothing that was never put to the test", () => {
    const invariants = soakRun().invariants.map((each) => ({ ...each, judged: 0 }));
    const markdown = markdownOf(soakRun({ invariants }));
    expect(markdown).not.toMatch(/no two leaders|nothing stale/);
    expect(markdown).toContain("☐ never put to the test");
  });

  it("names scenarios, and failures that are expected", () => {
    const lossy = soakRun({ scenario: "failover-loses-grants", expected: "fail" });
    expect(markdownOf(soakRun(), lossy)).toContain(
      "**Failover soak** `failover-loses-grants` ✅ fails, as expected · 200 seeds × 10 min · 5 nodes · takeover",
    );
  });
});

describe("a soak that fails", () => {
  it("looks as it did", async () => {
    const report = reportOf(failedSoakRun());
    await expect(renderMarkdown(report)).toMatchFileSnapshot("../golden/soak-failure.md");
    await expect(renderText(report, { color: false, width: 100 })).toMatchFileSnapshot(
      "../golden/soak-failure.txt",
    );
  });

  it("tells who, when, under what, how often and how to see it again", () => {
    const markdown = markdownOf(failedSoakRun());
    expect(markdown.split("\n")[0]).toBe("## ❌ Failover soak: two leaders for 2 s");
    expect(markdown).toContain(
      "`n2 token 7` and `n4 token 8` both led for 2.00 s under " +
        "*partition in(n2)* at 91.2 s of seed `0x5eed/17`. 189 of 1 000 seeds. Shrunk to 1 fault, 2 nodes " +
        "and 94.0 s, with names and times of its own:",
    );
    expect(markdown).toContain("1. 80.0 s · `n2` sends a renewal");
    expect(markdown).toContain(
      "**Fencing** refused 12 of 13 stale writes; 1 arrived before the successor's first write, and was accepted.",
    );
    expect(markdown).toContain("soakgate replay soakgate-report/witness-0x5eed-17.json");
  });

  it("stands before the figures of coverage and tests", () => {
    const { soak } = reportOf(failedSoakRun());
    const markdown = renderMarkdown(plainReport({ soak }));
    expect(markdown.indexOf("**Failover soak**")).toBeLessThan(markdown.indexOf("| Module |"));
    const passed = renderMarkdown(plainReport({ soak: reportOf(soakRun()).soak }));
    expect(passed.indexOf("**Failover soak**")).toBeGreaterThan(passed.indexOf("| Module |"));
  });

  it("is told without a story, too", () => {
    const markdown = markdownOf(failedSoakRun(null));
    expect(markdown).toContain("189 of 1 000 seeds.");
    expect(markdown).not.toContain("mermaid");
  });
});

describe("the timing lint", () => {
  it("says how two leaders are possible, for how long, and what would mend it", () => {
    expect(markdownOf(soakRun({ lint: clientGoLint() }))).toContain(
      "**Lease timing** ⚠️ `client-go` two leaders are possible: network for up to 2 s, never while " +
        "replies take at most 3 s; nearest safe: RenewDeadline at most 8 s, or LeaseDuration at " +
        "least 18 s",
    );
  });

  it("stands above the figures of the soak", () => {
    const markdown = markdownOf(soakRun({ lint: clientGoLint() }));
    expect(markdown.indexOf("**Lease timing**")).toBeGreaterThan(0);
    expect(markdown.indexOf("**Lease timing**")).toBeLessThan(
      markdown.indexOf("**Failover soak**"),
    );
  });

  it("says what all fault classes have in common once", () => {
    const [network] = clientGoLint().classes;
    if (network === undefined) throw new Error("the lint has a class");
    const classes = TIMING_FAULTS.map((fault) => ({ ...network, fault }));
    const markdown = markdownOf(soakRun({ lint: { ...clientGoLint(), classes } }));
    expect(markdown).toContain("possible: network, pause, clock for up to 2 s");
  });

  it("states the bound beside the takeover after a crash", () => {
    expect(markdownOf(soakRun({ lint: clientGoLint() }))).toContain(
      "worst 11.4 s (bound 23.8 s plus message delays)",
    );
  });

  it("is quiet where the settings are safe", () => {
    const lint = { ...clientGoLint(), verdict: "safe", classes: [] } as const;
    const markdown = markdownOf(soakRun({ lint }));
    expect(markdown).not.toContain("Lease timing");
    expect(markdown).toContain("## ✅ failover safe");
    expect(markdown).toContain("no two leaders, nothing stale accepted");
  });

  it("keeps a soak that found nothing from reading as safe", () => {
    const report = reportOf(soakRun({ lint: clientGoLint() }));
    for (const rendered of [
      renderMarkdown(report),
      renderText(report, { color: false, width: 300 }),
    ]) {
      expect(rendered).toContain("two leaders not seen, though possible");
      expect(rendered).toContain("failover soak passed, two leaders possible");
      expect(rendered).not.toMatch(/failover safe|no two leaders/);
    }
  });

  it("does not speak for a scenario that is meant to fail", () => {
    const meant = soakRun({ scenario: "planted", expected: "fail", lint: clientGoLint() });
    const safe = soakRun({ lint: { ...clientGoLint(), verdict: "safe", classes: [] } });
    expect(markdownOf(safe, meant)).toContain("## ✅ failover safe");
  });
});

describe("the soak command", () => {
  it("prints the same lines, and the soak object of report.json", () => {
    const soak = { verdict: "pass", reason: "", drill: null, runs: [soakRun()] } as const;
    const text = renderSoakText(soak, { color: false, width: 200 });
    expect(text).toContain("no two leaders, nothing stale accepted");
    const json = JSON.parse(renderSoakJson(soak)) as { schema: string; runs: unknown[] };
    expect(json.schema).toBe("soakgate/soak@1");
    expect(json.runs).toEqual([soakRun()]);
  });
});

describe("the diagram", () => {
  it("is checked by a reader that refuses what is no diagram", async () => {
    await expect(mermaid.parse("sequenceDiagram\n    n2->>: no target")).rejects.toThrow();
  });

  it("is one that Mermaid reads, whatever the names", async () => {
    await expect(mermaid.parse(sequenceDiagram(STORY_EXAMPLE).join("\n"))).resolves.toBeTruthy();
    await fc.assert(
      fc.asyncProperty(hostileText(), async (name) => {
        const lines = sequenceDiagram({
          ...STORY_EXAMPLE,
          parties: [name, "store"],
          events: [
            {
              kind: "message",
              atUs: 0,
              from: name,
              to: "store",
              text: name,
              reply: false,
              sentence: null,
            },
            { kind: "note", atUs: 1, parties: [name], text: name, sentence: null },
            {
              kind: "overlap",
              atUs: 1,
              untilUs: 2,
              parties: [name, "store"],
              text: name,
              sentence: null,
            },
          ],
        });
        await mermaid.parse(lines.join("\n"));
      }),
      { numRuns: 15 },
    );
  });
});
