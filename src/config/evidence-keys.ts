import type { ModuleDefinition } from "../domain/coverage.ts";
import {
  COVERAGE_DEFAULTS,
  type CoverageConfig,
  type PatchConfig,
  type PathPattern,
  TESTS_DEFAULTS,
  type TestsConfig,
} from "./config.ts";
import { shown } from "./problems.ts";
import { integer, off, pathPattern, percent, prefix, text } from "./scalars.ts";
import {
  ABSENT,
  either,
  fields,
  list,
  mapped,
  optional,
  record,
  required,
  type Shape,
} from "./shape.ts";
import { entryOf } from "./value.ts";

const SEARCHED = { value: null, shown: "found" } as const;
const NOTHING = { value: [], shown: "none" } as const;

const placedPattern: Shape<PathPattern> = mapped(pathPattern, (pattern, value, problems) => ({
  pattern,
  origin: problems.place(value.kind === "scalar" ? value.textOffset : value.offset),
}));

/** Patterns of which at least one names files: `!` alone would find nothing, silently. */
function reportPatterns(example: string): Shape<readonly PathPattern[]> {
  return mapped(list(placedPattern, { least: 1, example }), (read, value, problems, path) => {
    if (read.some(({ pattern }) => !pattern.startsWith("!"))) return read;
    problems.add(
      value.offset,
      `${path} only excludes; expected at least one pattern without !; add one like ${example}`,
    );
    return undefined;
  });
}

const coverageReports = reportPatterns("[coverage.json]");
const testReports = reportPatterns("[junit.xml]");

const module: Shape<ModuleDefinition> = fields({
  name: required(text, "Name of the module.", "chaos"),
  match: required(
    list(pathPattern, { least: 1, example: '["src/**"]' }),
    "Patterns of its files. A file belongs to the first module that matches.",
    '["tools/chaos/**"]',
  ),
});

const modules: Shape<readonly ModuleDefinition[]> = mapped(
  list(module, { least: 0, example: '[{ name: core, match: ["src/**"] }]' }),
  (read, value, problems, path) => {
    const names = new Map<string, number>();
    const matches = new Map<string, number>();
    let distinct = true;
    for (const [index, { name, match }] of read.entries()) {
      const item = value.kind === "list" ? (value.items[index] ?? value) : value;
      const patterns = JSON.stringify([...new Set(match)].sort());
      const namesake = names.get(name);
      const twin = matches.get(patterns);
      if (namesake !== undefined) {
        problems.add(
          (entryOf(item, "name") ?? item).offset,
          `${path}[${index}].name ${shown(name)} is also the name of ${path}[${namesake}]; names are distinct; rename one`,
        );
      } else if (twin !== undefined) {
        problems.add(
          (entryOf(item, "match") ?? item).offset,
          `${path}[${index}] matches the same patterns as ${path}[${twin}] and would never get a file; remove one of them`,
        );
      }
      distinct &&= namesake === undefined && twin === undefined;
      names.set(name, index);
      matches.set(patterns, index);
    }
    return distinct ? read : undefined;
  },
);

const paths = mapped(
  record(prefix, { name: "report prefixes", example: '{ /usr/src/app/: "" }', emptyName: true }),
  (read) => read.map(([from, to]) => [from, to] as const),
);

/** `coverage: false`, or where coverage is and how its files are named and grouped. */
export const coverage: Shape<CoverageConfig> = mapped(
  either(
    off("coverage"),
    fields({
      reports: optional(coverageReports, "Report files or globs.", "[coverage.json]", SEARCHED),
      baseline: optional(
        coverageReports,
        "Report files or globs of the state before.",
        "[base/coverage.json]",
        ABSENT,
      ),
      exclude: optional(
        list(pathPattern, { least: 0, example: '["**/generated/**"]' }),
        "Patterns of files that do not count.",
        '["**/generated/**"]',
        NOTHING,
      ),
      paths: optional(
        paths,
        "Path prefixes in reports, and what stands for them in the repository.",
        '{ /usr/src/app/: "" }',
        NOTHING,
      ),
      "max-unmatched": optional(
        percent,
        "Largest share of report paths that may match no file of the repository.",
        "5%",
        ABSENT,
      ),
      modules: optional(
        modules,
        "Named groups of files, each a row of the report.",
        '[{ name: chaos, match: ["tools/chaos/**"] }]',
        NOTHING,
      ),
    }),
  ),
  (read) => {
    if (read === false) return { ...COVERAGE_DEFAULTS, enabled: false };
    const { "max-unmatched": maxUnmatched, ...rest } = read;
    return { enabled: true, ...rest, maxUnmatched };
  },
);

/** `tests: false`, or where the test results are. */
export const tests: Shape<TestsConfig> = mapped(
  either(
    off("tests"),
    fields({
      reports: optional(testReports, "JUnit XML files or globs.", "[junit.xml]", SEARCHED),
      baseline: optional(
        testReports,
        "JUnit XML files or globs of the state before.",
        "[base/junit.xml]",
        ABSENT,
      ),
    }),
  ),
  (read) => (read === false ? { ...TESTS_DEFAULTS, enabled: false } : { enabled: true, ...read }),
);

/** What of a change is judged. */
export const patch: Shape<PatchConfig> = mapped(
  fields({
    "min-lines": optional(
      integer(0, 1_000_000),
      "Changes of fewer measured lines are exempt from `patch` gates.",
      "5",
      { value: 0, shown: "0" },
    ),
  }),
  (read) => ({ minLines: read["min-lines"] }),
);
