/** Keys below which every entry is a gate line. */
const GATE_LISTS = /^(\s*)(?:- )?\s*["']?(?:gates|criteria)["']?\s*:\s*(?:#.*)?$/;

/** An entry of a list, with a key before its text or without. */
const ENTRY = /^(\s*-\s+(?:(?:gate|say|attested|test):\s+)?)(\S.*)$/;

/** The long form of a gate, on one line. */
const FLOW_MAP = /^\{.*\b(?:gate|attested|test|say|level|waive):\s/;

/** Longer lines are not worth repeating in a message. */
const LINE_MAX = 300;

/**
 * Where YAML stumbles over a gate line (`- *.py lines >= 80%`), the same line quoted so that YAML
 * leaves it alone; null where `offset` is in no gate line.
 */
export function gateLineHint(text: string, offset: number): string | null {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end === -1 ? text.length : end).trimEnd();
  const entry = line.length > LINE_MAX ? null : ENTRY.exec(line);
  if (entry === null || !isBelowGates(text.slice(0, start), indentOf(line))) return null;
  if (FLOW_MAP.test(entry[2] as string)) return "put the texts between { and } in quotes";
  return `quote it: ${(entry[1] as string).trim()} ${quoted(withoutComment(entry[2] as string))}`;
}

/** The text as a YAML string that stands for exactly itself. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A ` #` begins a comment in YAML, quoted or not: keep it out of the gate. */
function withoutComment(text: string): string {
  const comment = text.indexOf(" #");
  return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}

/** Whether the nearest line above that is less indented (or a key as far in) opens a gate list. */
function isBelowGates(above: string, indent: number): boolean {
  for (const line of above.split("\n").reverse()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const isEntry = line.trimStart().startsWith("- ") && indentOf(line) >= indent;
    if (indentOf(line) > indent || isEntry) continue;
    return GATE_LISTS.test(line);
  }
  return false;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
