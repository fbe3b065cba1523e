import type { BlockHits } from "../domain/coverage.ts";
import type { Ratio } from "../domain/ratio.ts";
import { type Combine, sortedOrder } from "./hits.ts";

const FIELDS = 4;

/**
 * Blocks in any order as `BlockHits`, each position once. Null where two blocks of one position
 * disagree on their statements: they are of different sources.
 */
export function toBlockHits(blocks: BlockHits, combine: Combine): BlockHits | null {
  const { positions, statements, hits } = blocks;
  const compare = (a: number, b: number) => comparePositions(positions, a, b);
  let ascending = true;
  for (let at = 1; at < hits.length && ascending; at += 1) ascending = compare(at - 1, at) < 0;
  if (ascending) return blocks;
  const order = sortedOrder(hits.length, compare);
  const out = {
    positions: new Uint32Array(positions.length),
    statements: new Uint32Array(statements.length),
    hits: new Uint32Array(hits.length),
  };
  let size = 0;
  let previous = -1;
  for (const index of order) {
    if (previous < 0 || compare(previous, index) !== 0) {
      out.positions.set(positions.subarray(index * FIELDS, (index + 1) * FIELDS), size * FIELDS);
      out.statements[size] = statements[index] ?? 0;
      out.hits[size] = hits[index] ?? 0;
      size += 1;
    } else {
      if (out.statements[size - 1] !== statements[index]) return null;
      out.hits[size - 1] = combine(out.hits[size - 1] ?? 0, hits[index] ?? 0);
    }
    previous = index;
  }
  return {
    positions: out.positions.slice(0, size * FIELDS),
    statements: out.statements.slice(0, size),
    hits: out.hits.slice(0, size),
  };
}

function comparePositions(positions: Uint32Array, a: number, b: number): number {
  for (let field = 0; field < FIELDS; field += 1) {
    const difference = (positions[a * FIELDS + field] ?? 0) - (positions[b * FIELDS + field] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Several lists of blocks as one, in order. */
export function joinedBlocks(all: readonly BlockHits[]): BlockHits {
  return {
    positions: concatenated(all.map((blocks) => blocks.positions)),
    statements: concatenated(all.map((blocks) => blocks.statements)),
    hits: concatenated(all.map((blocks) => blocks.hits)),
  };
}

/** Typed arrays end to end. */
export function concatenated(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Statements of the blocks that `within` accepts by their first and last line. */
export function countStatements(
  blocks: BlockHits,
  within: (first: number, last: number) => boolean = () => true,
): Ratio {
  let covered = 0;
  let total = 0;
  for (let at = 0; at < blocks.hits.length; at += 1) {
    const first = blocks.positions[at * FIELDS] ?? 0;
    if (!within(first, blocks.positions[at * FIELDS + 2] ?? 0)) continue;
    const statements = blocks.statements[at] ?? 0;
    total += statements;
    if ((blocks.hits[at] ?? 0) > 0) covered += statements;
  }
  return { covered, total };
}
