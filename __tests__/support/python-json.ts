/** A value as Python's `json.dumps` separates it: a space after every comma and colon, no line breaks. */
export function pythonJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/(,?)\n */g, (_, comma) =>
    comma === "" ? "" : ", ",
  );
}
