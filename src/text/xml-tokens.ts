import {
  BARE_AMPERSAND,
  ENTITY,
  LATE_DECLARATION,
  OPEN_ANGLE,
  Saxes,
  TAG_SLASH,
  TEXT,
  UNESCAPED_END,
  UNESCAPED_LESS,
  VALUE_CLOSED,
  VALUE_QUOTED,
  VALUE_UNQUOTED,
} from "./saxes-internals.ts";
import { XmlAttributes } from "./xml-attributes.ts";

const TAB = 0x09;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const EQUAL = 0x3d;
const GREATER = 0x3e;
const BRACKET = 0x5d;
const END_OF_CHUNK = -1;
/** Control characters, `&` and `<`: what an attribute's value may not have, or not as it stands. */
const NOT_PLAIN = /[^ -%'-;=-\uffff]/;
/** Longer than any known reference. */
const ENTITY_LENGTH_MAX = 64;

/** 1: may stand in a name; 2: may also begin one. ASCII only: other names take saxes' own path. */
const NAME_CHARACTERS = new Uint8Array(128);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:") {
  NAME_CHARACTERS[character.charCodeAt(0)] = 2;
}
for (const character of "0123456789-.") NAME_CHARACTERS[character.charCodeAt(0)] = 1;

/** Answers of the owner of a tokenizer. Both `fail` and the limits may throw. */
export interface TokenRules {
  readonly attributesMax: number;
  readonly attributeLengthMax: number;
  readonly nameLengthMax: number;
  /** Character data beyond this is dropped from its middle. */
  readonly textKept: number;
  /** Something not well-formed. Returning repairs it where `XmlTokens` says it can. */
  fail(message: string): void;
  tooLarge(what: string): never;
}

/**
 * saxes with its four hottest states written for whole runs of characters instead of one at a time (half the time of
 * a report), attributes without objects, and repairs. Expects text without carriage returns and forbidden characters:
 * `openXmlDecoder` gives that.
 */
export class XmlTokens extends Saxes {
  readonly attributes = new XmlAttributes();
  readonly #rules: TokenRules;

  constructor(rules: TokenRules) {
    super({ position: false, forceXMLVersion: true, defaultXMLVersion: "1.0" });
    this.#rules = rules;
  }

  /** saxes reports here whatever is not well-formed, and goes on. */
  override fail(message: string): this {
    this.#rules.fail(message);
    if (message === UNESCAPED_LESS) this.text += "<";
    if (message === LATE_DECLARATION) this.xmlDeclExpects = ["version"];
    return this;
  }

  pushAttribPlain(name: string, value: string): void {
    const { nameLengthMax, attributeLengthMax, attributesMax } = this.#rules;
    if (name.length > nameLengthMax) {
      this.#rules.tooLarge(`a name of more than ${nameLengthMax} characters`);
    }
    if (value.length > attributeLengthMax) {
      this.#rules.tooLarge(`an attribute of more than ${attributeLengthMax} characters`);
    }
    if (this.attributes.count >= attributesMax) {
      this.#rules.tooLarge(`an element with more than ${attributesMax} attributes`);
    }
    this.attributes.add(name, value);
  }

  /** Call after each written piece: keeps what is gathered for an unfinished token within bounds. */
  bound(): void {
    const { nameLengthMax, attributeLengthMax, textKept } = this.#rules;
    if (this.name.length > nameLengthMax || this.piTarget.length > nameLengthMax) {
      this.#rules.tooLarge(`a name of more than ${nameLengthMax} characters`);
    }
    const place = this.state === ENTITY ? this.entityReturnState : this.state;
    if (place !== VALUE_QUOTED && place !== VALUE_UNQUOTED) {
      if (this.text.length > textKept) this.text = this.text.slice(0, textKept);
    } else if (this.text.length > attributeLengthMax) {
      this.#rules.tooLarge(`an attribute of more than ${attributeLengthMax} characters`);
    } else {
      // Looking at a character makes one string of the parts it was put together from, which cost more than it.
      this.text.charCodeAt(0);
    }
  }

  processAttribsPlain(): void {
    if (this.attributes.hasRepeat()) this.fail("duplicate attribute");
  }

  /** Takes attributes in whole while they are plain and complete; saxes takes the rest. */
  override sAttrib(): void {
    const { chunk } = this;
    while (this.i < chunk.length) {
      const end = this.#plainAttribute();
      if (end === 0) {
        super.sAttrib();
        return;
      }
      const next = chunk.charCodeAt(end);
      this.i = end + 1;
      if (next === GREATER) {
        this.openTag();
        return;
      }
      if (next === SLASH) {
        this.state = TAG_SLASH;
        return;
      }
      if (next !== SPACE && next !== NEWLINE && next !== TAB) {
        this.i = end;
        this.state = VALUE_CLOSED;
        return;
      }
      if (next === NEWLINE) this.line += 1;
    }
  }

  /** Pushes `name="value"` at the cursor; the index behind it, or 0 (and nothing done) when it is not plain. */
  #plainAttribute(): number {
    const { chunk } = this;
    let at = this.i;
    let lines = 0;
    let code = chunk.charCodeAt(at);
    while (code === SPACE || code === NEWLINE || code === TAB) {
      if (code === NEWLINE) lines += 1;
      at += 1;
      code = chunk.charCodeAt(at);
    }
    if (NAME_CHARACTERS[code] !== 2) return 0;
    const nameStart = at;
    while ((NAME_CHARACTERS[code] ?? 0) > 0) {
      at += 1;
      code = chunk.charCodeAt(at);
    }
    const quote = chunk.charCodeAt(at + 1);
    if (code !== EQUAL || (quote !== QUOTE && quote !== APOSTROPHE)) return 0;
    const end = chunk.indexOf(quote === QUOTE ? '"' : "'", at + 2);
    if (end < 0) return 0;
    const value = chunk.slice(at + 2, end);
    if (NOT_PLAIN.test(value)) return 0;
    this.line += lines;
    this.pushAttribPlain(chunk.slice(nameStart, at), value);
    return end + 1;
  }

  sAttribValueQuoted(): void {
    const { chunk, q } = this;
    let start = this.i;
    for (let at = start; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code > LESS) continue;
      if (code === q) {
        this.pushAttribPlain(this.name, this.text + chunk.slice(start, at));
        this.name = this.text = "";
        this.q = null;
        this.state = VALUE_CLOSED;
        this.i = at + 1;
        return;
      }
      if (code === AMPERSAND) {
        this.text += chunk.slice(start, at);
        this.state = ENTITY;
        this.entityReturnState = VALUE_QUOTED;
        this.i = at + 1;
        return;
      }
      if (code === LESS) {
        this.text += chunk.slice(start, at);
        this.i = start = at + 1;
        this.fail(UNESCAPED_LESS);
      } else if (code === NEWLINE || code === TAB) {
        if (code === NEWLINE) this.line += 1;
        this.text += `${chunk.slice(start, at)} `;
        start = at + 1;
      }
    }
    this.text += chunk.slice(start);
    this.i = chunk.length;
  }

  /** Reads a reference, or finds that the `&` begins none: then it stands for itself, and so does what follows. */
  sEntity(): void {
    const { chunk } = this;
    let at = this.i;
    let code = chunk.charCodeAt(at);
    const most = at + ENTITY_LENGTH_MAX - this.entity.length;
    while (at < most && ((NAME_CHARACTERS[code] ?? 0) > 0 || code === HASH)) {
      at += 1;
      code = chunk.charCodeAt(at);
    }
    const entity = this.entity + chunk.slice(this.i, at);
    this.i = at;
    if (at >= chunk.length && at < most) {
      this.entity = entity;
      return;
    }
    this.entity = "";
    this.state = this.entityReturnState ?? TEXT;
    const wanted = this.state !== TEXT || this.textHandler !== undefined;
    if (code === SEMICOLON && entity !== "") {
      this.i = at + 1;
      const resolved = this.parseEntity(entity);
      if (wanted) this.text += resolved;
    } else {
      this.fail(BARE_AMPERSAND);
      if (wanted) this.text += `&${entity}`;
    }
  }

  handleTextInRoot(): void {
    const { chunk, textHandler } = this;
    const start = this.i;
    for (let at = start; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === LESS || code === AMPERSAND) {
        if (textHandler !== undefined) this.text += chunk.slice(start, at);
        this.i = at + 1;
        this.forbiddenState = 0;
        if (code === AMPERSAND) {
          this.state = ENTITY;
          this.entityReturnState = TEXT;
          return;
        }
        this.state = OPEN_ANGLE;
        if (this.text !== "") {
          textHandler?.(this.text);
          this.text = "";
        }
        return;
      }
      if (code === NEWLINE) this.line += 1;
      if (code === BRACKET) {
        this.forbiddenState = Math.min(2, this.forbiddenState + 1);
      } else {
        if (code === GREATER && this.forbiddenState === 2) this.fail(UNESCAPED_END);
        this.forbiddenState = 0;
      }
    }
    if (textHandler !== undefined) this.text += chunk.slice(start);
    this.i = chunk.length;
  }

  captureToChar(character: number): boolean {
    const { chunk } = this;
    const start = this.i;
    for (let at = start; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === character) {
        this.text += chunk.slice(start, at);
        this.i = at + 1;
        return true;
      }
      if (code === NEWLINE) this.line += 1;
    }
    this.text += chunk.slice(start);
    this.i = chunk.length;
    return false;
  }

  override captureNameChars(): number {
    const { chunk } = this;
    let at = this.i;
    let code = chunk.charCodeAt(at);
    while ((NAME_CHARACTERS[code] ?? 0) > 0) {
      at += 1;
      code = chunk.charCodeAt(at);
    }
    this.name += chunk.slice(this.i, at);
    this.i = at;
    if (code > 0x7f) return super.captureNameChars();
    if (at >= chunk.length) return END_OF_CHUNK;
    this.i = at + 1;
    if (code === NEWLINE) this.line += 1;
    return code;
  }
}
