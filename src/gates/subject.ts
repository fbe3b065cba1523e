import type { CoverageSubject } from "../domain/coverage.ts";
import type { Subject } from "../domain/gate.ts";
import { quote, quoteName } from "./tokens.ts";

/** Words that begin a gate with a meaning of their own; quoted or after `module` they are names. */
export const SUBJECT_WORDS = [
  "total",
  "patch",
  "unassigned",
  "tests",
  "soak",
  "drill",
  "module",
  "path",
  "each",
  "test",
  "attested",
] as const;

/** Lines are 32-bit in every report that is read. */
const LINE_DIGITS_MAX = 9;

/** A name that cannot be read, with the offset of the fault inside it. */
export interface NameFault {
  readonly offset: number;
  readonly message: string;
}

/**
 * Reads a bare subject: `PATH:FIRST-LAST`, `PATH#SYMBOL`, else the name of a module, path or glob.
 * The split is at the last `:` before a digit, or the last `#`; a colon before anything else belongs
 * to the name (`C:\src`, `core:api`) or to the symbol (`Foo::bar`).
 */
export function parseName(name: string): CoverageSubject | NameFault {
  const colon = name.lastIndexOf(":");
  if (colon >= 0 && /^\d/.test(name.slice(colon + 1))) return parseRange(name, colon);
  const hash = name.lastIndexOf("#");
  if (hash < 0) return { kind: "name", name };
  const [path, symbol] = [name.slice(0, hash), name.slice(hash + 1)];
  if (path === "" || symbol === "") {
    return {
      offset: hash,
      message:
        `a part of a file is PATH#SYMBOL, and the ${path === "" ? "path" : "symbol"} is missing; ` +
        `for a module of that name write module ${quoteName(name)}`,
    };
  }
  return { kind: "symbol", path, symbol };
}

function parseRange(name: string, colon: number): CoverageSubject | NameFault {
  const path = name.slice(0, colon);
  const written = name.slice(colon + 1);
  const match = /^(\d+)-(\d+)$/.exec(written);
  if (path === "" || match === null) {
    const single = /^\d+$/.test(written) ? `${written}-${written}` : "FIRST-LAST";
    return {
      offset: colon + 1,
      message: `lines of a file are PATH:FIRST-LAST; write ${path || "PATH"}:${single}`,
    };
  }
  const [first, last] = [match[1] as string, match[2] as string];
  if (Math.max(first.length, last.length) > LINE_DIGITS_MAX) {
    return { offset: colon + 1, message: `a line number has at most ${LINE_DIGITS_MAX} digits` };
  }
  if (Number(first) === 0 || Number(first) > Number(last)) {
    return {
      offset: colon + 1,
      message: `${written} is no range; lines count from 1 and the first comes before the last`,
    };
  }
  return { kind: "range", path, first: Number(first), last: Number(last) };
}

/** A subject as a gate line writes it; reads back as the same subject. */
export function subjectText(subject: Subject): string {
  switch (subject.kind) {
    case "module":
      return `module ${quoteName(subject.name)}`;
    case "path":
    case "each":
      return `${subject.kind} ${quoteName(subject.pattern)}`;
    case "name":
      return isSubjectWord(subject.name) ? quote(subject.name) : quoteName(subject.name);
    case "symbol":
      return quoteName(`${subject.path}#${subject.symbol}`);
    case "range":
      return quoteName(`${subject.path}:${subject.first}-${subject.last}`);
    case "test":
    case "attested":
      return `${subject.kind} ${quote(subject.kind === "test" ? subject.name : subject.sentence)}`;
    case "soak":
      return subject.scenario === null ? "soak" : `soak ${quote(subject.scenario)}`;
    default:
      return subject.kind;
  }
}

/** Whether a bare word means something else than a name at the beginning of a gate. */
export function isSubjectWord(word: string): word is (typeof SUBJECT_WORDS)[number] {
  return (SUBJECT_WORDS as readonly string[]).includes(word);
}
