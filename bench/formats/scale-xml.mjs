// XML reports of a given size: the parts of a real one, repeated under other names.
import { readFileSync } from "node:fs";

const FIXTURES = new URL("../../__tests__/fixtures/", import.meta.url);

/** The report at `path` with its `part` elements repeated; `unique` is what names must differ behind. */
export function repeated(path, part, unique) {
  const text = readFileSync(new URL(path, FIXTURES), "utf8");
  const start = text.search(new RegExp(`<${part}[\\s>]`));
  const end = text.lastIndexOf(`</${part}>`) + part.length + 3;
  const stop = end > start ? end : text.lastIndexOf("/>") + 2;
  const middle = text.slice(start, stop);
  const piece = () => (nth) => middle.replace(unique, (match) => `${match}copy${nth}/`);
  return { before: text.slice(0, start), piece, after: text.slice(stop) };
}
