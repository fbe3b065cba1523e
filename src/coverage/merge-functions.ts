import type { FunctionHits } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { larger } from "./hits.ts";
import type { FilePart } from "./merge-file.ts";

/**
 * Functions of several reports. Within one format a function is (line, name). Formats name the same
 * function differently, so across them a line has as many functions as the format that sees the most
 * there, and where each sees one, it is the same.
 */
export function mergeFunctions(parts: readonly FilePart[]): FunctionHits[] | null {
  const origins = new Map<string, Map<string, FunctionHits>>();
  for (const { origin, file } of parts) {
    if (file.functions === null) continue;
    let known = origins.get(origin);
    if (known === undefined) {
      known = new Map();
      origins.set(origin, known);
    }
    for (const one of file.functions) {
      const key = `${one.first}:${one.name}`;
      const same = known.get(key);
      known.set(key, same === undefined ? one : united(same, one));
    }
  }
  if (origins.size === 0) return null;
  // The order of formats must not depend on the order of reports: ties go to the first of them.
  const inOrder = [...origins]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, functions]) => byLine([...functions.values()]));
  const lines = new Set(inOrder.flatMap((functions) => [...functions.keys()]));
  return [...lines]
    .sort((a, b) => a - b)
    .flatMap((line) => mergeLine(inOrder.map((functions) => functions.get(line) ?? [])))
    .sort((a, b) => a.first - b.first || byCodeUnit(a.name, b.name));
}

function mergeLine(seen: readonly (readonly FunctionHits[])[]): FunctionHits[] {
  const most = seen.reduce((best, one) => (one.length > best.length ? one : best));
  const others = seen.filter((one) => one !== most);
  return most.map((one) => {
    const same = others.flatMap((functions) =>
      functions.filter(
        ({ name }) => name === one.name || (functions.length === 1 && most.length === 1),
      ),
    );
    return same.reduce(united, one);
  });
}

function united(one: FunctionHits, other: FunctionHits): FunctionHits {
  const last = larger(one.last ?? 0, other.last ?? 0);
  return { ...one, last: last === 0 ? null : last, hits: larger(one.hits, other.hits) };
}

function byLine(functions: readonly FunctionHits[]): Map<number, FunctionHits[]> {
  const lines = new Map<number, FunctionHits[]>();
  for (const one of functions) {
    const same = lines.get(one.first);
    if (same === undefined) lines.set(one.first, [one]);
    else same.push(one);
  }
  return lines;
}
