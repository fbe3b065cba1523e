import type { TestCase, TestOutcome } from "../domain/tests.ts";
import type { XmlAttributes } from "../text/xml.ts";
import { parseSecondsUs } from "./seconds.ts";

/** A `testcase` while it is open. */
export interface CaseElement {
  readonly depth: number;
  readonly file: string | null;
  readonly className: string;
  readonly name: string;
  readonly durationUs: number | null;
  /** `status` or `result`, in lower case. */
  readonly status: string;
  failed: boolean;
  skipped: boolean;
  /** An attempt failed and the runner says that a later one passed. */
  flaky: boolean;
  message: string | null;
}

const MESSAGE_LENGTH_MAX = 500;
const STATUS_LENGTH_MAX = 20;

/** Statuses of runners that say it in an attribute instead of an element (GoogleTest, CTest). */
const SKIPPED_STATUS = new Set(["notrun", "disabled", "skipped", "ignored", "suppressed"]);
const FAILED_STATUS = new Set(["failed", "failure", "fail", "error", "errored", "broken"]);

/** Begins a test case. */
export function openCase(
  depth: number,
  attributes: XmlAttributes,
  place: Pick<CaseElement, "file" | "className" | "name">,
): CaseElement {
  const status = (attributes.get("status") ?? "").slice(0, STATUS_LENGTH_MAX).toLowerCase();
  const result = (attributes.get("result") ?? "").slice(0, STATUS_LENGTH_MAX).toLowerCase();
  return {
    depth,
    ...place,
    durationUs: parseSecondsUs(attributes.get("time") ?? ""),
    status: SKIPPED_STATUS.has(result) || FAILED_STATUS.has(result) ? result : status,
    failed: false,
    skipped: false,
    flaky: false,
    message: null,
  };
}

/**
 * Takes a child of a test case into account. The answer is whether its text is wanted as the message.
 *
 * `flaky*`: the test passed in the end. `rerun*`: more failures of a failed test.
 */
export function noteChild(test: CaseElement, element: string, attributes: XmlAttributes): boolean {
  switch (element) {
    case "failure":
    case "error":
    case "rerunFailure":
    case "rerunError":
      test.failed = true;
      test.message ??= shortMessage(attributes.get("message") ?? "");
      return test.message === null;
    case "flakyFailure":
    case "flakyError":
      test.flaky = true;
      return false;
    case "skipped":
    case "ignored":
    case "disabled":
      test.skipped = true;
      return false;
    default:
      return false;
  }
}

/** The test case when it closes. A failure that is also skipped is skipped: an expected failure. */
export function finishCase(element: CaseElement, id: string, suite: string): TestCase {
  const silent = !element.failed && !element.flaky;
  const skipped = element.skipped || (silent && SKIPPED_STATUS.has(element.status));
  const failed = !skipped && (element.failed || (silent && FAILED_STATUS.has(element.status)));
  const outcome: TestOutcome = skipped ? "skipped" : failed ? "failed" : "passed";
  return {
    id,
    name: nameWithin(id, element.name),
    suite,
    className: element.className,
    file: element.file,
    outcome,
    flaky: outcome === "passed" && element.flaky,
    durationUs: element.durationUs,
    message: outcome === "failed" ? element.message : null,
  };
}

/** The name as a part of the id: a million names then cost no characters of their own. */
function nameWithin(id: string, name: string): string {
  const at = id.lastIndexOf(name);
  return at < 0 ? name : id.slice(at, at + name.length);
}

/** The beginning of a message, trimmed; null when there is none. */
export function shortMessage(text: string): string | null {
  const trimmed = text.slice(0, 2 * MESSAGE_LENGTH_MAX).trim();
  if (trimmed === "") return null;
  if (trimmed.length <= MESSAGE_LENGTH_MAX) return ` ${trimmed}`.slice(1);
  return `${trimmed.slice(0, MESSAGE_LENGTH_MAX - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
