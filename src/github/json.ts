/** An own field of an object, or undefined: `__proto__` and its like are no fields. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The value if it is a string, else null. */
export function readText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The value if it is an integer that a double holds exactly, else null. */
export function readInteger(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}

/** The value if it is a list, else an empty one. */
export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
