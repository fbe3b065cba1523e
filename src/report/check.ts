import type { HistoryCheck, HistoryViolation } from "../domain/history.ts";
import { counted } from "../text/numbers.ts";
import { type Block, type Content, code, list, mark, paragraph, strong } from "./document.ts";
import { printText, type TextOptions } from "./print-text.ts";

/** What `check` prints: the verdict and its reason, every place that breaks a rule, what was read. */
export function renderCheckText(check: HistoryCheck, file: string, options: TextOptions): string {
  const { violations, violationsTotal: total, warnings } = check;
  const hidden = total - violations.length;
  const items = violations.map((one) => violationText(one, file));
  if (hidden > 0) items.push([`and ${counted(hidden, "violation")} more`]);
  const blocks: readonly Block[] = [
    paragraph(
      mark(check.verdict === "unknown" ? "open" : check.verdict),
      " ",
      ...reasonText(check),
    ),
    // A single violation is the reason itself.
    ...(total > 1 ? [list(items)] : []),
    ...(warnings.length === 0 ? [] : [list(warnings.map((warning) => ["note: ", warning]))]),
    { kind: "small", content: [readText(check, file)] },
  ];
  return printText([{ name: "soak", blocks }], options);
}

/** `fail:` stands out; the rest of the reason is prose with names in it. */
function reasonText({ verdict, reason }: HistoryCheck): Content {
  const lead = `${verdict}: `;
  return reason.startsWith(lead) ? [strong(verdict), `: ${reason.slice(lead.length)}`] : [reason];
}

/** `history.jsonl:31 exclusion: …`: the place first, where editors find it. */
function violationText({ rule, text, lines }: HistoryViolation, file: string): Content {
  const place = lines.at(-1);
  return [code(place === undefined ? file : `${file}:${place}`), ` ${rule}: ${text}`];
}

function readText({ lines, keys, operations, sessions }: HistoryCheck, file: string): string {
  const parts = [
    counted(lines, "line"),
    counted(keys, "lock"),
    counted(operations, "operation"),
    counted(sessions, "grant"),
  ];
  return `${file}: ${parts.join(", ")}`;
}
