/**
 * A copy of plain data in which no text holds the secret, neither values nor names: a failed test may
 * well have printed its environment, and a comment is not masked the way a log is.
 */
export function conceal<T>(value: T, secret: string | null): T {
  if (secret === null || secret === "") return value;
  return concealed(value, secret) as T;
}

function concealed(value: unknown, secret: string): unknown {
  if (typeof value === "string") return value.replaceAll(secret, "***");
  if (Array.isArray(value)) return value.map((entry) => concealed(entry, secret));
  if (typeof value !== "object" || value === null) return value;
  // `fromEntries` defines, so that a name like `__proto__` stays a name.
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name.replaceAll(secret, "***"),
      concealed(entry, secret),
    ]),
  );
}
