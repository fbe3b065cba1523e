import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { fixture } from "../coverage/reading.ts";
import { checkout, junit } from "../support/checkout.ts";
import { type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";
import { runStep } from "../support/github/runner.ts";
import { rendered } from "../support/rendered.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const text = (path: string) => new TextDecoder().decode(fixture(path));

async function run(workspace: string) {
  const ended = await runStep(github, { workspace });
  const json = [...ended.files].find(([name]) => name.endsWith("report.json"))?.[1] ?? "{}";
  const { coverage, warnings } = JSON.parse(json) as Report;
  return {
    ...ended,
    shown: rendered(ended.summary).text,
    output: (name: string) => ended.outputs.get(name),
    paths: Object.keys(coverage?.files ?? {}),
    warnings,
  };
}

/** The module that wrote the profile, with another one inside whose file ends alike. */
const GO_MODULE = {
  "go.mod": "module github.com/gorilla/mux\n\ngo 1.19\n",
  "middleware.go": "package mux\n",
  "mux.go": "package mux\n",
  "regexp.go": "package mux\n",
  "route.go": "package mux\n",
  "test_helpers.go": "package mux\n",
  "tools/go.mod": "module example.com/unlike // its folder\n",
  "tools/mux.go": "package tools\n",
};
const TOOLS = "mode: set\nexample.com/unlike/mux.go:1.1,9.2 5 1\n";

/** Where a test reads the fixture of a real tool, its expected figures are what that tool printed. */
describe("without configuration, a Go module", () => {
  it("counts statements as go tool cover does, in the files of the module", async () => {
    const ended = await run(
      checkout(GO_MODULE, {
        "cover.out": text("go/go-1.19/after.out"),
        "junit.xml": junit({ TestMux: null }),
        "vendor/example.com/x/cover.out": "mode: set\nexample.com/x/x.go:1.1,2.2 9 0\n",
      }),
    );
    expect([ended.exit, ended.output("verdict")]).toEqual([0, "pass"]);
    expect(ended.output("coverage-measure")).toBe("statements");
    // go tool cover -func: 89.6 %, rounded; ours is floored.
    expect([ended.output("coverage-covered"), ended.output("coverage-total")]).toEqual([
      "575",
      "642",
    ]);
    expect(ended.output("coverage")).toBe("89.56");
    expect(ended.shown).toContain("575/642");
    expect(ended.paths).toEqual([
      "middleware.go",
      "mux.go",
      "regexp.go",
      "route.go",
      "test_helpers.go",
    ]);
    expect(ended.warnings.join("\n")).not.toContain("match no file");
  });

  it("knows a nested module by its go.mod, though another file ends alike", async () => {
    const ended = await run(
      checkout(GO_MODULE, {
        "cover.out": text("go/go-1.19/after.out"),
        "tools/coverage.out": TOOLS,
      }),
    );
    expect([ended.output("coverage-covered"), ended.output("coverage-total")]).toEqual([
      "580",
      "647",
    ]);
    expect(ended.paths).toContain("mux.go");
    expect(ended.paths).toContain("tools/mux.go");
    expect(ended.warnings.join("\n")).not.toContain("match no file");
  });

  it("judges gotestsum's tests: a rerun that passed is flaky, what stays broken fails", async () => {
    const ended = await run(
      checkout(GO_MODULE, { "junit.xml": text("junit/gotestsum-go1.19/before.xml") }),
    );
    expect([ended.exit, ended.output("verdict")]).toEqual([1, "fail"]);
    // 13 testcases of 9 tests: four were run again, one of them passed then.
    expect([ended.output("tests-total"), ended.output("tests-failed")]).toEqual(["9", "3"]);
  });
});

describe("without configuration, a PHPUnit project", () => {
  const clover = text("clover/phpunit/after.xml");
  const sources = Object.fromEntries(
    [...clover.matchAll(/<file name="\/home\/runner\/work\/PHP-Parser\/([^"]+)"/g)].map(
      ([, path = ""]) => [path, "<?php\n"],
    ),
  );
  const project = { ...sources, "composer.json": "{}", "phpunit.xml.dist": "<phpunit/>" };

  it("counts lines and methods as PHPUnit does, in the files of the project", async () => {
    const ended = await run(
      checkout(project, {
        "build/logs/clover.xml": clover,
        "build/logs/junit.xml": junit({ testAll: null }),
        "vendor/acme/lib/clover.xml": text("clover/nyc-17/after.xml"),
        "vendor/acme/lib/junit.xml": junit({ "not ours": "failed" }),
      }),
    );
    expect([ended.exit, ended.output("verdict")]).toEqual([0, "pass"]);
    expect([ended.output("coverage-covered"), ended.output("coverage-total")]).toEqual([
      "7569",
      "8200",
    ]);
    expect([ended.output("coverage-measure"), ended.output("coverage")]).toEqual([
      "lines",
      "92.30",
    ]);
    expect(ended.shown).toContain("1036/1145");
    expect(ended.paths).toHaveLength(Object.keys(sources).length);
    expect(ended.paths.every((path) => path.startsWith("lib/PhpParser/"))).toBe(true);
    expect(ended.output("tests-total")).toBe("1");
  });

  it("judges PHPUnit's tests: errors, failures and risky ones fail, data sets are tests", async () => {
    const ended = await run(checkout(project, { "junit.xml": text("junit/phpunit/after.xml") }));
    expect([ended.exit, ended.output("verdict")]).toEqual([1, "fail"]);
    expect([ended.output("tests-total"), ended.output("tests-failed")]).toEqual(["11", "5"]);
  });
});
