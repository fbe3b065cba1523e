import { SoakgateError } from "../domain/error.ts";
import {
  BARE_AMPERSAND,
  FORBIDDEN_REFERENCE,
  LATE_DECLARATION,
  SECOND_ROOT,
  UNESCAPED_END,
  UNESCAPED_LESS,
  UNKNOWN_ENTITY,
} from "./saxes-internals.ts";
import type { XmlAttributes } from "./xml-attributes.ts";
import { openXmlDecoder } from "./xml-decode.ts";
import { XmlTokens } from "./xml-tokens.ts";

export type { XmlAttributes } from "./xml-attributes.ts";

/** Deeper than any report nests, shallow enough that depth costs nothing. */
const DEPTH_MAX = 200;
const ATTRIBUTES_MAX = 200;
const NAME_LENGTH_MAX = 1_000;
/** Runners put whole logs into attributes; beyond this it is no report. */
const ATTRIBUTE_LENGTH_MAX = 8_388_608;
/** A tool that forgets to escape does so now and then; more is no XML, or an attack on the time it takes. */
const REPAIRS_MAX = 100_000;
const MEND = "a well-formed report is needed; check the tool that wrote it";
/** What a reader gets of one run of character data; the rest of a long log is never held. */
const TEXT_KEPT = 8_192;

/** Called in document order. Names and values are untrusted; `attributes` is valid until the call returns. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** A run of character data or CDATA, at least its first 8,192 characters; only while `wantText(true)`. */
  text(text: string): void;
  comment?(text: string): void;
}

export interface XmlOptions {
  /** Several documents one after another are read as one. */
  readonly severalRoots?: boolean;
}

/** A pushed reader of XML. After an error it is of no further use. */
export interface XmlReader {
  write(chunk: Uint8Array): void;
  end(): void;
  /** Line of what is being reported. */
  line(): number;
  wantText(wanted: boolean): void;
  /** What was not well-formed and read all the same, one sentence each. */
  repairs(): readonly string[];
  /** An error at the current line, for the handler's own findings. */
  error(sentence: string): SoakgateError;
}

/**
 * Reads XML of any size in bounded memory and linear time. The five named entities and numeric references are known
 * and nothing else: a DOCTYPE is skipped, never fetched, and what it declares stays unknown.
 *
 * Repaired, because real reports contain it, and said by `repairs`: characters XML forbids become U+FFFD and
 * references to them stay as written; `]]>` in text (node:test), `<` in attributes and a `&` that begins no reference (nyc and
 * c8 on file names) stand for themselves. All else that is not well-formed is an error, a cut-off file above all.
 *
 * Errors: `evidence` with `where:line` for what is not well-formed, `limit` for depth, names and attributes beyond bounds.
 */
export function openXml(where: string, handler: XmlHandler, options: XmlOptions = {}): XmlReader {
  const repairs = new Map<string, { readonly line: number; times: number }>();
  let bytes = 0;
  let ended = false;
  let wantsText = false;

  const error = (sentence: string) =>
    new SoakgateError("evidence", `${where}:${tokens.line}: ${sentence}`);
  const repaired = (what: string) => {
    const known = repairs.get(what);
    if (known === undefined) repairs.set(what, { line: tokens.line, times: 1 });
    else known.times += 1;
    if ((known?.times ?? 0) > REPAIRS_MAX) {
      throw error(`${what}, more than ${REPAIRS_MAX} times; ${MEND}`);
    }
  };
  const fail = (message: string) => {
    if (message === UNESCAPED_END) return repaired("unescaped ]]> in text");
    if (message === UNESCAPED_LESS) return repaired("unescaped < in an attribute");
    if (message === BARE_AMPERSAND) return repaired("unescaped &");
    if (message === FORBIDDEN_REFERENCE) return repaired("a reference to a forbidden character");
    if (options.severalRoots && (message === SECOND_ROOT || message === LATE_DECLARATION)) return;
    throw error(malformed(message, ended));
  };
  const tooLarge = (what: string): never => {
    throw new SoakgateError(
      "limit",
      `${where}:${tokens.line}: found ${what}; no report has that; check what wrote the file`,
    );
  };
  const tokens = new XmlTokens({
    attributesMax: ATTRIBUTES_MAX,
    attributeLengthMax: ATTRIBUTE_LENGTH_MAX,
    nameLengthMax: NAME_LENGTH_MAX,
    textKept: TEXT_KEPT,
    fail,
    tooLarge,
  });
  tokens.on("opentag", (tag: { readonly name: string }) => {
    if (tokens.tags.length >= DEPTH_MAX) {
      tooLarge(`elements nested more than ${DEPTH_MAX} deep`);
    }
    if (tag.name.length > NAME_LENGTH_MAX) {
      tooLarge(`a name of more than ${NAME_LENGTH_MAX} characters`);
    }
    handler.open(tag.name, tokens.attributes);
    tokens.attributes.clear();
  });
  tokens.on("closetag", (tag: { readonly name: string }) => handler.close(tag.name));
  tokens.on("comment", (text: string) => handler.comment?.(text));
  const onText = (text: string) => handler.text(text);

  const feed = (text: string) => {
    tokens.write(text);
    tokens.bound();
  };
  const decoder = openXmlDecoder(where, feed);
  return {
    write(chunk) {
      bytes += chunk.length;
      decoder.write(chunk);
    },
    end() {
      if (bytes === 0) {
        throw new SoakgateError(
          "evidence",
          `${where}: the file is empty; an XML report is allowed; check the step that writes it`,
        );
      }
      decoder.end();
      ended = true;
      tokens.close();
    },
    line: () => tokens.line,
    wantText(wanted) {
      if (wanted === wantsText) return;
      wantsText = wanted;
      tokens.on("text", wanted ? onText : undefined);
      tokens.on("cdata", wanted ? onText : undefined);
    },
    repairs: () => [
      ...(decoder.replaced() ? ["characters that XML forbids (read as U+FFFD)"] : []),
      ...[...repairs].map(([what, { line, times }]) =>
        times === 1 ? `${what} (line ${line})` : `${what} (${times} times, first at line ${line})`,
      ),
    ],
    error,
  };
}

/** Sentence for what saxes found. */
function malformed(message: string, ended: boolean): string {
  if (message === "document must contain a root element.") {
    return "no XML element was found; an XML report is allowed; check what wrote the file";
  }
  if (ended) {
    const open = /^unclosed tag: (.{1,60})/.exec(message)?.[1];
    const place = open === undefined ? "inside a tag" : `before </${open}>`;
    return `the file ends ${place}: it was cut off; a whole report is needed; check the step that writes it`;
  }
  if (message === UNKNOWN_ENTITY || message === "disallowed character in entity name.") {
    return (
      "found a reference to an unknown entity; &amp; &lt; &gt; &quot; &apos; and numeric references are read, entities " +
      "of a DOCTYPE never; write a plain & as &amp;"
    );
  }
  const said = message.slice(0, 100).replace(/\.$/, "").replaceAll("\n", " ");
  return `not well-formed XML (${said}); a whole XML report is allowed; check the tool that wrote it`;
}
