import type { GateLevel, GateSource, Waiver } from "../domain/gate.ts";
import { quoted } from "./gate-line-hint.ts";
import { type Problems, shown } from "./problems.ts";
import { day, text, word } from "./scalars.ts";
import { ABSENT, either, fields, mapped, optional, required, type Shape } from "./shape.ts";
import { entryOf, type MapValue, type Value } from "./value.ts";

/** A known miss: the reason, and the last day on which it is accepted. */
export const waiverFields = {
  reason: required(text, "Why the miss is accepted.", "flaky until the driver is replaced"),
  until: optional(day, "Last day on which it is accepted.", "2026-12-31", ABSENT),
} as const;

const waiver: Shape<Waiver> = fields(waiverFields);

const SUBJECTS = ["gate", "attested", "test"] as const;

const gateMap = fields(
  {
    gate: optional(text, "The gate line.", "patch lines >= 80%", ABSENT),
    attested: optional(
      text,
      "A sentence that a person ticks in the pull request's description, in place of a gate line.",
      "No external behaviour changes",
      ABSENT,
    ),
    test: optional(
      text,
      "Name of a test that must pass, in place of a gate line.",
      "fails over within the bound",
      ABSENT,
    ),
    say: optional(text, "Sentence shown in place of the line.", "All new tests pass", ABSENT),
    level: optional(
      word(["error", "warn"]),
      "Whether a miss fails the run or only warns.",
      "warn",
      { value: "error" as GateLevel, shown: "error" },
    ),
    waive: optional(waiver, "Accepts a known miss.", "{ reason: …, until: 2026-12-31 }", ABSENT),
  },
  adviseQuotes,
);

const gateMapSchema = () => ({
  ...gateMap.schema(),
  oneOf: SUBJECTS.map((subject) => ({ required: [subject] })),
});

const longGate: Shape<GateSource> = mapped(
  { ...gateMap, allowed: "a map with gate, attested or test", schema: gateMapSchema },
  (read, value, problems, path) => {
    const given = SUBJECTS.filter((subject) => read[subject] !== null);
    const [subject] = given;
    if (subject === undefined || given.length > 1) {
      const found = given.length === 0 ? "no gate" : given.join(" and ");
      const advice = given.length === 0 ? "add gate: …" : "make each a gate of its own";
      problems.add(
        value.offset,
        `${path} has ${found}; a gate has exactly one of ${SUBJECTS.join(", ")}; ${advice}`,
      );
      return undefined;
    }
    const written = read[subject] ?? "";
    return source(gateText(subject, written), entryOf(value, subject) ?? value, problems, {
      say: read.say,
      level: read.level,
      waive: read.waive,
    });
  },
);

const shortGate: Shape<GateSource> = mapped(
  { ...text, allowed: "a gate line" },
  (line, value, problems) =>
    source(line, value, problems, { say: null, level: "error", waive: null }),
);

/** One gate: a line, or a map with the line and what is to be known of it. */
export const gate: Shape<GateSource> = either(shortGate, longGate);

function gateText(subject: (typeof SUBJECTS)[number], written: string): string {
  if (subject === "gate") return written;
  const name = `"${written.trim().replace(/[\\"]/g, "\\$&")}"`;
  return subject === "attested" ? `attested ${name}` : `test ${name} = passed`;
}

function source(
  line: string,
  at: Value,
  problems: Problems,
  rest: Pick<GateSource, "say" | "level" | "waive">,
): GateSource {
  const offset = at.kind === "scalar" ? at.textOffset : at.offset;
  return { text: line.trim(), ...rest, origin: problems.place(offset) };
}

/** `- total lines >= 80%: x` is a map to YAML: answer with the line in quotes. */
function adviseQuotes(map: MapValue, key: string): string | null {
  const value = map.entries.find((entry) => entry.key === key)?.value;
  if (!/[\s<>=#*/]/.test(key) || value?.kind !== "scalar") return null;
  const line = value.source === "" ? `${key}:` : `${key}: ${value.source}`;
  return `YAML reads this gate line as the key ${shown(key)}, because of the colon; quote it: - ${quoted(line)}`;
}
