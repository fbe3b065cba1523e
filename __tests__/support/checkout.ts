import { execFileSync } from "node:child_process";
import { folderWith } from "./folder.ts";

/** A real git checkout: `tracked` files are committed, `written` ones are what a job left behind. */
export function checkout(
  tracked: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>> = {},
): string {
  const folder = folderWith({ ...tracked, ...written });
  const git = (...argv: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...argv], {
      cwd: folder,
      stdio: "pipe",
    });
  git("init", "--quiet");
  const paths = Object.keys(tracked);
  if (paths.length > 0) git("add", "--", ...paths);
  git("commit", "--quiet", "--allow-empty", "--message", "files");
  return folder;
}

/** A coverage.py report: for each file, its covered lines and its missing ones. */
export function coveragePy(
  files: Readonly<Record<string, readonly [covered: number, missing: number]>>,
): string {
  const entries = Object.entries(files).map(([path, [covered, missing]]) => {
    const lines = Array.from({ length: covered + missing }, (_, at) => at + 1);
    const summary = summaryOf(covered, missing);
    const executed = { executed_lines: lines.slice(0, covered), summary };
    return [path, { ...executed, missing_lines: lines.slice(covered), excluded_lines: [] }];
  });
  const sum = (at: 0 | 1) => Object.values(files).reduce((total, file) => total + file[at], 0);
  return JSON.stringify({
    meta: {
      format: 3,
      version: "7.6.1",
      timestamp: "2025-01-01T00:00:00",
      branch_coverage: false,
      show_contexts: false,
    },
    files: Object.fromEntries(entries),
    totals: summaryOf(sum(0), sum(1)),
  });
}

function summaryOf(covered: number, missing: number): object {
  const total = covered + missing;
  return {
    covered_lines: covered,
    num_statements: total,
    percent_covered: total === 0 ? 100 : (covered * 100) / total,
    percent_covered_display: String(total === 0 ? 100 : Math.round((covered * 100) / total)),
    missing_lines: missing,
    excluded_lines: 0,
  };
}

/** An Istanbul report of one file: so many statements that ran, so many that did not. */
export function istanbul(path: string, covered: number, missing: number): string {
  const keys = Array.from({ length: covered + missing }, (_, at) => String(at));
  const place = (at: number) => ({
    start: { line: at + 1, column: 0 },
    end: { line: at + 1, column: 9 },
  });
  return JSON.stringify({
    [path]: {
      path,
      statementMap: Object.fromEntries(keys.map((key) => [key, place(Number(key))])),
      s: Object.fromEntries(keys.map((key) => [key, Number(key) < covered ? 1 : 0])),
      fnMap: {},
      f: {},
      branchMap: {},
      b: {},
    },
  });
}

/** A JUnit report: tests by name, with the message of those that failed. */
export function junit(tests: Readonly<Record<string, string | null>>): string {
  const escaped = (text: string) =>
    text.replace(/[&<>"\n]/g, (character) => `&#${character.charCodeAt(0)};`);
  const names = Object.keys(tests);
  const failed = names.filter((name) => tests[name] !== null).length;
  const cases = names.map((name) => {
    const failure = tests[name];
    const inside = failure === null ? "" : `<failure message="${escaped(failure ?? "")}"/>`;
    return `<testcase classname="suite" name="${escaped(name)}" time="0.001">${inside}</testcase>`;
  });
  const counts = `tests="${names.length}" failures="${failed}" errors="0" skipped="0"`;
  return `<?xml version="1.0"?><testsuites ${counts}><testsuite name="suite" ${counts} time="0.01">${cases.join("")}</testsuite></testsuites>`;
}
