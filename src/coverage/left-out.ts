/** JSON strings, whole numbers and other values without parts (RFC 8259), in the regular expressions below. */
const CHARACTERS = String.raw`[^"\\\x00-\x1f]*`;
const STRING = String.raw`"${CHARACTERS}(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})${CHARACTERS})*"`;
const WHOLE = String.raw`-?(?:0|[1-9]\d*)`;
const SCALAR = String.raw`(?:${WHOLE}(?:\.\d+)?(?:[Ee][+-]?\d+)?|${STRING}|true|false|null)`;

/** As Python's `json.dumps` separates what it writes on one line. */
const list = (value: string) => String.raw`\[(?:${value}(?:, ${value})*)?\]`;
/** Behind a comma another key must begin. An entry is written once: twice, the code doubles at every level. */
const object = (key: string, value: string) =>
  String.raw`\{(?:${key}: ${value}(?:, (?=")|(?=\})))*\}`;

/** Lines, and the pairs of lines that are branches. */
const LINES = list(`(?:${WHOLE}|${list(WHOLE)})`);
/** Only a region has a name of any characters; its fields are coverage.py's own. */
const FIELD = String.raw`"\w+"`;
const REGION = object(FIELD, `(?:${LINES}|${SCALAR}|${object(FIELD, SCALAR)})`);
const REGIONS = new RegExp(`((?<!\\\\)"(?:functions|classes)": )(${object(STRING, REGION)})`, "g");

/** What stands for what is left out. It begins with a rare character, so that it is sought at no cost. */
const LEFT_OUT = "~left out ";
/** How it may be written otherwise. */
const ESCAPED = /\\u00[2-7]/;

/**
 * The functions and classes of a coverage.py report, kept as text until somebody asks for them: nearly
 * nobody does, and they are nine tenths of the report. Passing over them takes a sixth of the time of
 * parsing them.
 *
 * What is left out is an object for certain, by the expression above, so that the rest is JSON if and
 * only if all of it is: a key before it ends where it ended, or was none in either.
 */
export class LeftOut {
  #texts: string[] = [];

  /** The value of a JSON text without functions and classes, which `found` gives until the next one. */
  parse(text: string): unknown {
    this.#texts = [];
    return JSON.parse(this.#shortened(text));
  }

  /** What stood at a place of the value that was parsed last. */
  found(value: unknown): unknown {
    if (typeof value !== "string" || !value.startsWith(LEFT_OUT)) return value;
    const text = this.#texts[Number(value.slice(LEFT_OUT.length))];
    return text === undefined ? value : JSON.parse(text);
  }

  #shortened(text: string): string {
    if (mayHoldMarker(text)) return text;
    try {
      return text.replace(REGIONS, (_, key: string, regions: string) => {
        return `${key}"${LEFT_OUT}${this.#texts.push(regions) - 1}"`;
      });
    } catch (error) {
      // The engine's stack ends at a few million numbers of one file; they stay where they are.
      if (!(error instanceof RangeError)) throw error;
      return text;
    }
  }
}

/** Whether a text may hold what stands for what is left out: it is then parsed as it is. */
function mayHoldMarker(text: string): boolean {
  return text.includes(LEFT_OUT) || (text.includes("\\u00") && ESCAPED.test(text));
}
