// A bundled file as a tree, and changes of its text.
import { parseAst } from "rolldown/parseAst";

export function parse(code) {
  return parseAst(code, { sourceType: "commonjs" });
}

/** The functions in a bundled file that are in no other: its modules. */
export function moduleFunctions(node) {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(moduleFunctions);
  if (/^(?:Arrow)?Function/.test(node.type)) return node.body.body === undefined ? [] : [node];
  return Object.values(node).flatMap(moduleFunctions);
}

/** A node and all below it. */
export function* nodes(node) {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield node;
  for (const child of Object.values(node)) yield* nodes(child);
}

/** The code with places of it replaced; of edits at one place the first comes first. */
export function edited(code, edits) {
  let result = "";
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}
