const TAG = /<(\/?)([A-Za-z][\w.-]*)(?:"[^"]*"|[^">])*?(\/?)>/g;

/** The beginning of an XML document, at most `length` long before what was open is closed again. */
export function xmlExcerpt(document: Uint8Array, length: number): string {
  const text = new TextDecoder().decode(document);
  if (text.length <= length) return text;
  const open: string[] = [];
  let end = 0;
  for (const { 0: tag, 1: closes, 2: name = "", 3: empty, index } of text.matchAll(TAG)) {
    if (index + tag.length > length) break;
    end = index + tag.length;
    if (closes === "/") open.pop();
    else if (empty !== "/") open.push(name);
  }
  return (
    text.slice(0, end) +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join("")
  );
}
