import type {
  MilestonePlan,
  StepComponent,
  StepEvidencePaths,
  StepNote,
  StepPlan,
  StepTarget,
} from "../domain/milestone.ts";
import { gate } from "./gate-keys.ts";
import { type Problems, shown } from "./problems.ts";
import { integer, pathPattern, percent, percentText, text } from "./scalars.ts";
import { ABSENT, fields, list, mapped, optional, record, required, type Shape } from "./shape.ts";
import { entryOf, type Value } from "./value.ts";

const STEPS_MAX = 1_000;
const NOTHING = { value: [], shown: "none" } as const;

const targets: Shape<readonly StepTarget[]> = mapped(
  record(percent, { name: "paths or modules", example: "{ src/pay.py: 80% }" }),
  (read, _value, problems) =>
    read.map(([name, atLeast, keyOffset]) => ({
      name,
      atLeast: percentText(atLeast),
      origin: problems.place(keyOffset),
    })),
);

/** `PATH:FIRST-LAST`, split at the last colon. */
const LINES = /^([\s\S]+):(\d{1,9})(?:-(\d{1,9}))?$/;

const region: Shape<string> = mapped(text, (written, value, problems, path) => {
  const lines = LINES.exec(written);
  if (lines !== null) return linesOf(written, value, problems, path) && written;
  if (/^[\s\S]+#[^#]+$/.test(written)) return written;
  problems.mismatch(
    value,
    path,
    "a part of a file, PATH#SYMBOL or PATH:FIRST-LAST",
    "write one like src/lock.py#Lock.renew or src/lock.py:10-40",
  );
  return undefined;
});

const components: Shape<readonly StepComponent[]> = mapped(
  record(
    { ...region, allowed: "PATH#SYMBOL or PATH:FIRST-LAST" },
    { name: "names", example: "{ Lock API: src/lock.py#Lock }" },
  ),
  (read, value, problems) =>
    read.map(([name, subject, keyOffset]) => {
      const written = entryOf(value, name);
      const offset = written?.kind === "scalar" ? written.textOffset : keyOffset;
      return { name, subject, origin: problems.place(offset) };
    }),
);

const noteLines = mapped(text, linesOf);

const note: Shape<StepNote> = mapped(
  fields({
    lines: required(noteLines, "The lines, PATH:FIRST-LAST.", '"src/lock.py:118-128"'),
    reason: required(text, "Why they are not covered.", "needs a real power cut"),
  }),
  ({ lines, reason }) => ({ ...lines, reason }),
);

function linesOf(
  written: string,
  value: Value,
  problems: Problems,
  path: string,
): { readonly path: string; readonly first: number; readonly last: number } | undefined {
  const match = LINES.exec(written);
  if (match === null) {
    problems.mismatch(value, path, "lines of a file, PATH:FIRST-LAST", "write src/lock.py:118-128");
    return undefined;
  }
  const first = Number(match[2]);
  const last = Number(match[3] ?? match[2]);
  if (first >= 1 && first <= last) return { path: match[1] as string, first, last };
  const fault = first < 1 ? "begins at line 0" : `ends before it begins`;
  problems.add(
    value.offset,
    `${path} ${shown(written)} ${fault}; lines count from 1, the first before the last; swap or mend them`,
  );
  return undefined;
}

const patterns = list(pathPattern, { least: 1, example: "[reports/coverage.json]" });

const evidence: Shape<StepEvidencePaths> = fields({
  before: optional(patterns, "Coverage reports before the step.", "[step0/coverage.json]", NOTHING),
  after: required(patterns, "Coverage reports after the step.", "[step1/coverage.json]"),
});

const step: Shape<StepPlan> = fields({
  title: required(text, "Title of the step.", "Raise the CI gate"),
  goal: optional(text, "What the step is for, in a sentence.", "Raise it to 70%", ABSENT),
  targets: optional(
    targets,
    "Least coverage of a path, glob or module, in the headline metric. Each target is a gate.",
    "{ src/lock.py: 70% }",
    NOTHING,
  ),
  criteria: optional(
    list(gate, { least: 0, example: "[tests failed = 0]" }),
    "Acceptance criteria: gates that a pull request claiming the step must meet.",
    "[tests failed = 0]",
    NOTHING,
  ),
  components: optional(
    components,
    "Parts of the step's files that the report lists, by name.",
    "{ Lock API: src/lock.py#Lock }",
    NOTHING,
  ),
  notes: optional(
    list(note, { least: 0, example: '[{ lines: "src/lock.py:118-128", reason: … }]' }),
    "Why some lines are not covered.",
    '[{ lines: "src/lock.py:118-128", reason: … }]',
    NOTHING,
  ),
  evidence: optional(
    evidence,
    "Reports of a finished step, where no stored baseline has its figures.",
    "{ before: [step0/coverage.json], after: [step1/coverage.json] }",
    ABSENT,
  ),
});

const steps: Shape<readonly StepPlan[]> = mapped(
  list(step, { least: 1, example: "- title: First step" }),
  (read, value, problems, path) => {
    const titles = new Map<string, number>();
    let distinct = true;
    for (const [index, { title }] of read.entries()) {
      const first = titles.get(title);
      if (first === undefined) titles.set(title, index);
      else {
        distinct = false;
        const item = value.kind === "list" ? value.items[index] : undefined;
        const at = (item && entryOf(item, "title")) ?? value;
        problems.add(
          at.offset,
          `${path}[${index}].title ${shown(title)} is also the title of ${path}[${first}]; each step has its own; rename one`,
        );
      }
    }
    return distinct ? read : undefined;
  },
);

/** The milestone and its steps. */
export const milestone: Shape<MilestonePlan> = mapped(
  fields({
    name: required(text, "Name of the milestone.", "P0.4 Milestone 3"),
    step: optional(
      integer(1, STEPS_MAX),
      "The current step, counted from 1. For display: a pull request claims its step by input or label.",
      "3",
      ABSENT,
    ),
    steps: required(steps, "The steps, in order.", "[{ title: First step }]"),
  }),
  (plan, value, problems, path) => {
    if (plan.step === null || plan.step <= plan.steps.length) return plan;
    problems.add(
      (entryOf(value, "step") ?? value).offset,
      `${path}.step is ${plan.step}; the milestone has ${plan.steps.length} steps; write a number up to ${plan.steps.length}`,
    );
    return undefined;
  },
);
