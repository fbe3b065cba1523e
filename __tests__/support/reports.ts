/** A coverage.py report: module → its covered and total statements, missed lines last. */
export function coveragepy(files: Readonly<Record<string, readonly [number, number]>>): string {
  const entries = Object.entries(files).map(([path, [covered, total]]): [string, unknown] => {
    const lines = Array.from({ length: total }, (_, index) => index + 1);
    return [
      path,
      {
        executed_lines: lines.slice(0, covered),
        missing_lines: lines.slice(covered),
        excluded_lines: [],
        summary: {
          covered_lines: covered,
          num_statements: total,
          missing_lines: total - covered,
          excluded_lines: 0,
          percent_covered: 0,
          percent_covered_display: "0",
        },
      },
    ];
  });
  const covered = Object.values(files).reduce((sum, [part]) => sum + part, 0);
  const total = Object.values(files).reduce((sum, [, part]) => sum + part, 0);
  const body = entries.map(([path, file]) => `${JSON.stringify(path)}:${JSON.stringify(file)}`);
  const totals = { covered_lines: covered, num_statements: total, missing_lines: total - covered };
  return (
    `{"meta":{"format":3,"version":"7.11.0","branch_coverage":false,"show_contexts":false},` +
    `"files":{${body.join(",")}},"totals":${JSON.stringify({ ...totals, excluded_lines: 0, percent_covered: 0 })}}`
  );
}

/** A JUnit report: test name → outcome. */
export function junit(tests: Readonly<Record<string, "passed" | "failed" | "skipped">>): string {
  const inner = { passed: "", failed: '<failure message="boom"/>', skipped: "<skipped/>" };
  const cases = Object.entries(tests).map(
    ([name, outcome]) =>
      `<testcase classname="t" name="${name}" time="0.001">${inner[outcome]}</testcase>`,
  );
  return `<?xml version="1.0"?><testsuites><testsuite name="s">${cases.join("")}</testsuite></testsuites>`;
}
