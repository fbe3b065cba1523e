/**
 * What a file says, before any key is known: text, lists and maps with their places. Offsets count
 * UTF-16 units from the file's beginning. The tree is what shapes read; nothing else knows YAML.
 */
export type Value = ScalarValue | ListValue | MapValue;

export interface ScalarValue {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `0x5eed` for the number 24301. */
  readonly source: string;
  readonly offset: number;
  /** Where the text itself begins: behind an opening quote, below a block's header. */
  readonly textOffset: number;
}

export interface ListValue {
  readonly kind: "list";
  readonly items: readonly Value[];
  readonly offset: number;
}

export interface MapValue {
  readonly kind: "map";
  /** In the order of the file, each key once. */
  readonly entries: readonly MapEntry[];
  readonly offset: number;
}

export interface MapEntry {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: Value;
}

/** The value under a key, or undefined. */
export function entryOf(map: Value, key: string): Value | undefined {
  if (map.kind !== "map") return undefined;
  return map.entries.find((entry) => entry.key === key)?.value;
}

/** The value that a flag's text stands for: a number where it is one, else the text itself. */
export function flagValue(text: string): ScalarValue {
  const value = /^-?\d{1,16}(\.\d+)?$/.test(text) ? Number(text) : text;
  return { kind: "scalar", value, source: text, offset: 0, textOffset: 0 };
}
