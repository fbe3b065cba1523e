/** Names of the sections in the order they stand; what a rendering under a size budget can lose. */
export const SECTIONS = [
  "headline",
  "failures",
  "results",
  "changed lines",
  "soak",
  "soak in detail",
  "tests",
  "criteria",
  "components",
  "history",
  "next",
  "gates",
  "warnings",
  "left out",
  "footer",
] as const;
export type SectionName = (typeof SECTIONS)[number];

/**
 * What a report says, before it is Markdown or a terminal's lines. Sections build it from the
 * report; printers escape it. A plain string is prose, whoever wrote it: no text reaches an output
 * but through a printer's escaping, and both renderings say the same by construction.
 */
export interface Section {
  readonly name: SectionName;
  readonly blocks: readonly Block[];
}

/** A status mark; it always stands beside a word. */
export type Mark = "pass" | "fail" | "warn" | "open" | "ahead";

export type Inline =
  | string
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong"; readonly content: Content }
  | { readonly kind: "emphasis"; readonly content: Content }
  | { readonly kind: "link"; readonly url: string; readonly content: Content }
  | { readonly kind: "mark"; readonly mark: Mark };

export type Content = readonly Inline[];

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

export type Block =
  | { readonly kind: "heading"; readonly content: Content }
  | { readonly kind: "paragraph"; readonly content: Content }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Content[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Content[])[];
    }
  | { readonly kind: "fence"; readonly language: string; readonly lines: readonly string[] }
  | { readonly kind: "fold"; readonly summary: Content; readonly blocks: readonly Block[] }
  | { readonly kind: "small"; readonly content: Content };

/** A name from outside: a path, a test, a gate line. */
export function code(text: string): Inline {
  return { kind: "code", text };
}

export function strong(...content: Content): Inline {
  return { kind: "strong", content };
}

export function emphasis(...content: Content): Inline {
  return { kind: "emphasis", content };
}

export function mark(kind: Mark): Inline {
  return { kind: "mark", mark: kind };
}

/** A link, or its text alone where there is nothing to link to. */
export function link(url: string | null, ...content: Content): Content {
  return url === null ? content : [{ kind: "link", url, content }];
}

export function paragraph(...content: Content): Block {
  return { kind: "paragraph", content };
}

export function fold(summary: Content, blocks: readonly Block[]): Block {
  return { kind: "fold", summary, blocks };
}

export function list(items: readonly Content[]): Block {
  return { kind: "list", ordered: false, items };
}

/** Contents with a separator between them; empty ones are left out. */
export function joined(parts: readonly Content[], separator: string): Content {
  const content: Inline[] = [];
  for (const part of parts) {
    if (part.length === 0) continue;
    if (content.length > 0) content.push(separator);
    content.push(...part);
  }
  return content;
}
