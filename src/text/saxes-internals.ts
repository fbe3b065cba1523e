import { SaxesParser } from "saxes";

/**
 * What `XmlTokens` uses of saxes 6.0.0 beyond its public face. The version is pinned, and a test holds the events of
 * every fixture against those of an unchanged `SaxesParser`.
 */
export interface SaxesInternals {
  chunk: string;
  i: number;
  prevI: number;
  line: number;
  state: number;
  q: number | null;
  text: string;
  name: string;
  entity: string;
  piTarget: string;
  forbiddenState: number;
  entityReturnState: number | undefined;
  xmlDeclExpects: string[];
  readonly tags: readonly unknown[];
  readonly textHandler: ((text: string) => void) | undefined;
  write(text: string): this;
  close(): this;
  fail(message: string): this;
  on(event: string, handler: ((value: never) => void) | undefined): void;
  openTag(): void;
  sAttrib(): void;
  parseEntity(entity: string): string;
  captureNameChars(): number;
}

/** saxes as it is inside. */
export const Saxes = SaxesParser as unknown as new (options: object) => SaxesInternals;

/** saxes' state: in character data. */
export const TEXT = 13;
/** saxes' state: behind an `&`. */
export const ENTITY = 14;
/** saxes' state: behind a `<`. */
export const OPEN_ANGLE = 15;
/** saxes' state: behind the slash of `<a/`. */
export const TAG_SLASH = 35;
/** saxes' state: in an attribute between quotes. */
export const VALUE_QUOTED = 40;
/** saxes' state: behind the quote that ends an attribute. */
export const VALUE_CLOSED = 41;
/** saxes' state: in an attribute without quotes. */
export const VALUE_UNQUOTED = 42;

/** A finding of our own, repaired. */
export const BARE_AMPERSAND = "an & begins no reference.";
/** What saxes says of `<` in an attribute. */
export const UNESCAPED_LESS = "disallowed character.";
/** What saxes says of `]]>` in text. */
export const UNESCAPED_END = 'the string "]]>" is disallowed in char data.';
/** What saxes says of an entity that is not one of the five. */
export const UNKNOWN_ENTITY = "undefined entity.";
/** What saxes says of a reference to a character that XML forbids. */
export const FORBIDDEN_REFERENCE = "malformed character entity.";
/** What saxes says of a second document in the file. */
export const SECOND_ROOT = "documents may contain only one root.";
/** What saxes says of the declaration of a second document. */
export const LATE_DECLARATION = "an XML declaration must be at the start of the document.";
