import { clipped, visible } from "../text/visible.ts";

/**
 * The first key of a foreign value that its checked copy has not, as a path; null when there is none.
 * Lists of the copy are as long as those of the value, and nothing is deeper than its shape.
 */
export function unknownKey(value: unknown, copy: unknown, where: string): string | null {
  if (Array.isArray(value) && Array.isArray(copy)) {
    for (const [place, item] of value.entries()) {
      const found = unknownKey(item, copy[place], `${where}[${place}]`);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isRecord(value) || !isRecord(copy)) return null;
  for (const [key, item] of Object.entries(value)) {
    const path = `${where === "" ? "" : `${where}.`}${visible(clipped(key, 60))}`;
    if (!Object.hasOwn(copy, key)) return path;
    const found = unknownKey(item, copy[key], path);
    if (found !== null) return found;
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
