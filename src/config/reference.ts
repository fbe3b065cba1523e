import { fileKeys } from "./file-keys.ts";
import type { Fields, Shape } from "./shape.ts";

/** One key of the file, for the reference page. */
export interface KeyReference {
  /** `milestone.steps[].title`; `[]` stands for a list's entries. */
  readonly path: string;
  readonly allowed: string;
  /** What an absent key means; empty for nothing, null where the key is required. */
  readonly fallback: string | null;
  readonly example: string;
  readonly about: string;
}

/** Every key in the order of the schema, a section before its keys, a repeated section once. */
export function configReference(): readonly KeyReference[] {
  return keysOf(fileKeys, "", new Map());
}

function keysOf(
  shape: Shape<unknown>,
  path: string,
  told: Map<Fields, string>,
): readonly KeyReference[] {
  const { inner, fields } = shape;
  const inside = inner === undefined ? [] : keysOf(inner.shape, `${path}${inner.suffix}`, told);
  if (fields === undefined || told.has(fields)) return inside;
  told.set(fields, path);
  const own = Object.entries(fields).flatMap(([key, field]) => {
    const keyPath = path === "" ? key : `${path}.${key}`;
    const earlier = toldOf(field.shape, told);
    const row = {
      path: keyPath,
      allowed: earlier === null ? field.shape.allowed : `as ${earlier}`,
      fallback: field.fallback === undefined ? null : field.fallback.shown,
      example: field.example,
      about: field.about,
    };
    return [row, ...keysOf(field.shape, keyPath, told)];
  });
  return [...own, ...inside];
}

/** Where the keys of a shape, or of its entries, were already listed. */
function toldOf({ fields, inner }: Shape<unknown>, told: Map<Fields, string>): string | null {
  const keys = fields ?? inner?.shape.fields;
  return keys === undefined ? null : (told.get(keys)?.replace(/\[\]$/, "") ?? null);
}

/** The sections in which a key of that name is at home: `["coverage", "tests"]` for `reports`. */
export function homesOf(key: string): readonly string[] {
  const homes = configReference()
    .map(({ path }) => path)
    .filter((path) => path.endsWith(`.${key}`))
    .map((path) => path.slice(0, -key.length - 1));
  return configReference().some(({ path }) => path === key) ? ["the file itself"] : homes;
}

/** The keys of some sections, each section's own first, as a Markdown table. */
export function referenceTable(sections: readonly string[]): string {
  const keys = configReference().filter(({ path }) =>
    sections.includes(path.split(/[.[]/)[0] as string),
  );
  const rows = keys.map(({ path, allowed, fallback, example, about }) =>
    [code(path), about, cell(allowed), fallbackCell(fallback), code(example)].join(" | "),
  );
  return [
    "| Key | Meaning | Value | Default | Example |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

function fallbackCell(fallback: string | null): string {
  if (fallback === null) return "**required**";
  return fallback === "" ? "–" : cell(fallback);
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
