import { SoakgateError } from "../domain/error.ts";

/** Largest piece handed on, in bytes: bounds what one piece can cost the tokenizer. */
const PIECE_BYTES = 65_536;
/** Enough to hold an XML declaration. */
const HEAD_BYTES = 256;

/** Characters that XML 1.0 forbids and that runners write all the same; sought before replacing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const FORBIDDEN_ALL = new RegExp(FORBIDDEN, "g");

/** Bytes in, text of bounded pieces out: decoded, line ends as `\n`, forbidden characters replaced. */
export interface XmlDecoder {
  write(chunk: Uint8Array): void;
  end(): void;
  /** Pieces in which characters that XML forbids were replaced by U+FFFD. */
  readonly replaced: () => boolean;
}

/**
 * Decodes an XML file as it is pushed. A byte order mark decides; else UTF-16 is told by its zero bytes; else the
 * declared encoding counts, and UTF-8 where none is declared. A declared UTF-16 without UTF-16 bytes is UTF-8: programs
 * that build the text in memory write that. Bytes that are invalid in the encoding become U+FFFD.
 *
 * Errors: `evidence` when the declared encoding is unknown.
 */
export function openXmlDecoder(where: string, emit: (text: string) => void): XmlDecoder {
  let head: Uint8Array | null = new Uint8Array(0);
  let decoder = new TextDecoder();
  let carriedReturn = false;
  let replaced = false;

  const piece = (decoded: string) => {
    let text = carriedReturn ? `\r${decoded}` : decoded;
    carriedReturn = text.endsWith("\r");
    if (carriedReturn) text = text.slice(0, -1);
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    if (FORBIDDEN.test(text)) {
      replaced = true;
      text = text.replace(FORBIDDEN_ALL, "\ufffd");
    }
    if (text !== "") emit(text);
  };
  const decode = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      piece(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
    }
  };
  const begin = (first: Uint8Array) => {
    head = null;
    decoder = decoderFor(where, first);
    decode(first);
  };
  return {
    write(chunk) {
      if (head === null) {
        decode(chunk);
        return;
      }
      head = head.length === 0 ? chunk : joined(head, chunk);
      if (head.length >= HEAD_BYTES) begin(head);
    },
    end() {
      if (head !== null) begin(head);
      piece(decoder.decode());
      if (carriedReturn) emit("\n");
    },
    replaced: () => replaced,
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The encoding's label as `TextDecoder` knows it, told from the first bytes. */
export function xmlEncoding(head: Uint8Array): string {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xef && b === 0xbb) return "utf-8";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  const start = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]{1,40})["']/.exec(start)?.[1];
  return declared === undefined || /^utf-?(8|16|32)/i.test(declared) ? "utf-8" : declared;
}

function decoderFor(where: string, head: Uint8Array): InstanceType<typeof TextDecoder> {
  const label = xmlEncoding(head);
  try {
    return new TextDecoder(label);
  } catch {
    throw new SoakgateError(
      "evidence",
      `${where}:1: the declared encoding "${label.replace(/[^\w.:-]/g, "?")}" is unknown; UTF-8, UTF-16 with a byte order ` +
        "mark and the encodings of browsers are read; write the file as UTF-8",
    );
  }
}
