import type { TestCase, TestRun } from "../domain/tests.ts";
import { openXml, type XmlAttributes, type XmlReader } from "../text/xml.ts";
import { foldAttempts, sum } from "./attempts.ts";
import { fileScope, occurrence, suiteScope, testIdentity } from "./identity.ts";
import { type CaseElement, finishCase, noteChild, openCase, shortMessage } from "./junit-case.ts";
import { parseSecondsUs } from "./seconds.ts";

/** Reads one JUnit file that is pushed to it; `end` is called once and gives that file's run. */
export interface JunitParser {
  write(chunk: Uint8Array): void;
  end(): TestRun;
}

/** A `testsuites` or `testsuite` that is open. */
interface Suite {
  readonly depth: number;
  /** Path of the suites down to this one; `testsuites` adds nothing. */
  readonly path: readonly string[];
  readonly shown: string;
  readonly file: string | null;
  /** Identity of this place: `file`, or else the path. */
  readonly scope: string;
  readonly statedUs: number | null;
  /** What is known of its parts; counts where the suite itself states nothing. */
  partsUs: number | null;
}

const NO_SUITE: Omit<Suite, "partsUs"> = {
  depth: 0,
  path: [],
  shown: "",
  file: null,
  scope: "",
  statedUs: null,
};

/**
 * Opens a parser for JUnit XML in any dialect. There is no standard; what is read is what Surefire's schema and the
 * runners write: `testcase` leaves at any depth, never the suites' own counts.
 *
 * Errors: `evidence` and `limit` with `where:line`. A file without a test case is a run without cases, not an error.
 * Source: https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd
 */
export function openJunit(where: string): JunitParser {
  return new JunitReader(where);
}

class JunitReader implements JunitParser {
  readonly #where: string;
  readonly #xml: XmlReader;
  readonly #cases: TestCase[] = [];
  /** Position in `#cases` by id. */
  readonly #places = new Map<string, number>();
  /** How often an identity occurred, where more than once. */
  readonly #times = new Map<string, number>();
  readonly #strings = new Map<string, string>();
  readonly #scopes = new Map<string, string>();
  readonly #suites: Suite[] = [];
  readonly #open: CaseElement[] = [];
  #depth = 0;
  #durationUs: number | null = null;
  #announced = 0;
  /** Repeats within this file are attempts of one test (Go, pytest), not separate tests. */
  #repeatsAreAttempts = false;

  constructor(where: string) {
    this.#where = where;
    this.#xml = openXml(where, this, { severalRoots: true });
  }

  write(chunk: Uint8Array): void {
    this.#xml.write(chunk);
  }

  open(element: string, attributes: XmlAttributes): void {
    this.#depth += 1;
    const test = this.#open.at(-1);
    if (element === "testcase") this.#openCase(attributes);
    else if (test !== undefined) {
      if (this.#depth === test.depth + 1) this.#xml.wantText(noteChild(test, element, attributes));
    } else if (element === "testsuite" || element === "testsuites") {
      this.#openSuite(element, attributes);
    } else if (this.#depth === 1) {
      throw this.#xml.error(
        `found <${element.slice(0, 60)}>; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file`,
      );
    } else if (element === "failure" || element === "error") {
      this.#suiteFailure(attributes);
    } else if (element === "property" && attributes.get("name") === "go.version") {
      this.#repeatsAreAttempts = true;
    }
  }

  close(element: string): void {
    const test = this.#open.at(-1);
    if (test !== undefined && test.depth === this.#depth) {
      this.#open.pop();
      this.#add(test);
    } else if (this.#suites.at(-1)?.depth === this.#depth && element.startsWith("testsuite")) {
      const suite = this.#suites.pop() as Suite;
      this.#addTime(suite.statedUs ?? suite.partsUs);
    } else if (test !== undefined && this.#depth === test.depth + 1) {
      this.#xml.wantText(false);
    }
    this.#depth -= 1;
  }

  text(text: string): void {
    const test = this.#open.at(-1);
    if (test !== undefined) test.message ??= shortMessage(text);
  }

  end(): TestRun {
    this.#xml.end();
    const notes: string[] = [];
    const repairs = this.#xml.repairs();
    if (repairs.length > 0) {
      notes.push(`${this.#where}: not well-formed XML, read all the same: ${repairs.join("; ")}`);
    }
    if (this.#cases.length === 0 && this.#announced > 0) {
      notes.push(`${this.#where}: the suites announce ${this.#announced} tests and list none`);
    }
    return {
      cases: this.#sorted(),
      durationUs: this.#durationUs,
      notes,
    };
  }

  #openSuite(element: string, attributes: XmlAttributes): void {
    const parent = this.#suites.at(-1) ?? NO_SUITE;
    const name = this.#kept(attributes.get("name") ?? "");
    // pytest calls its suite, and since version 8 also its root, by its own name unless told otherwise.
    if (name === "pytest" || name === "pytest tests") this.#repeatsAreAttempts = true;
    const path = element === "testsuite" ? [...parent.path, name] : parent.path;
    const file = this.#keptFile(attributes) ?? parent.file;
    const announced = Number(attributes.get("tests"));
    if (announced > 0 && parent === NO_SUITE) this.#announced += announced;
    this.#suites.push({
      depth: this.#depth,
      path,
      shown: path === parent.path ? parent.shown : this.#kept(path.filter(Boolean).join(" > ")),
      file,
      scope: file === null ? suiteScope(path) : this.#scopeOf(file),
      statedUs: parseSecondsUs(attributes.get("time") ?? ""),
      partsUs: null,
    });
  }

  #openCase(attributes: XmlAttributes): void {
    const suite = this.#suites.at(-1) ?? NO_SUITE;
    if (this.#depth === 1) {
      throw this.#xml.error(
        "found <testcase>; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file",
      );
    }
    this.#open.push(
      openCase(this.#depth, attributes, {
        file: this.#keptFile(attributes) ?? suite.file,
        className: this.#kept(attributes.get("classname") ?? attributes.get("class") ?? ""),
        name: attributes.get("name") ?? "",
      }),
    );
    this.#xml.wantText(false);
  }

  /** An error outside any test (a broken set-up) is a failed test of its own: never a false green. */
  #suiteFailure(attributes: XmlAttributes): void {
    const suite = this.#suites.at(-1) ?? NO_SUITE;
    if (suite.depth + 1 !== this.#depth) return;
    this.#add({
      depth: this.#depth,
      file: suite.file,
      className: "(suite)",
      name: suite.path.at(-1) ?? "",
      durationUs: null,
      status: "",
      failed: true,
      skipped: false,
      flaky: false,
      message: shortMessage(attributes.get("message") ?? ""),
    });
  }

  #add(element: CaseElement): void {
    const suite = this.#suites.at(-1) ?? NO_SUITE;
    this.#addTime(element.durationUs);
    const { file, className, name } = element;
    const scope = file === null || file === suite.file ? suite.scope : this.#scopeOf(file);
    const identity = testIdentity(scope, className, name);
    const known = this.#places.get(identity);
    if (known === undefined) this.#place(finishCase(element, identity, suite.shown));
    else if (this.#repeatsAreAttempts) {
      const first = this.#cases[known] as TestCase;
      const again = finishCase(element, identity, suite.shown);
      this.#cases[known] = { ...first, ...foldAttempts(first, again) };
    } else {
      const times = (this.#times.get(identity) ?? 1) + 1;
      this.#times.set(identity, times);
      this.#place(finishCase(element, occurrence(identity, times), suite.shown));
    }
  }

  #place(test: TestCase): void {
    this.#places.set(test.id, this.#cases.length);
    this.#cases.push(test);
  }

  /** By identity: the runtime orders plain strings by code unit, several times as fast as a comparison would. */
  #sorted(): TestCase[] {
    const ids = [...this.#places.keys()].sort();
    return ids.map((id) => this.#cases[this.#places.get(id) ?? -1] as TestCase);
  }

  #addTime(us: number | null): void {
    const suite = this.#suites.at(-1);
    if (suite === undefined) this.#durationUs = sum(this.#durationUs, us);
    else suite.partsUs = sum(suite.partsUs, us);
  }

  #keptFile(attributes: XmlAttributes): string | null {
    const file = attributes.get("file");
    return file === undefined || file === "" ? null : this.#kept(file);
  }

  #scopeOf(file: string): string {
    const known = this.#scopes.get(file);
    if (known !== undefined) return known;
    const scope = fileScope(file);
    this.#scopes.set(file, scope);
    return scope;
  }

  /** One string for all equal ones. */
  #kept(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    this.#strings.set(own, own);
    return own;
  }
}

/** A copy that does not hold the piece of the file it was cut from. */
function detached(text: string): string {
  return text.length < SLICED_LENGTH_MIN ? text : ` ${text}`.slice(1);
}

/** V8 copies shorter slices anyway. */
const SLICED_LENGTH_MIN = 13;
