/**
 * A path as reports write it with `/`, without `.`, `..` and repeated separators. `..` beyond the
 * beginning is dropped: such a path is only ever compared, never opened.
 */
export function normalisePath(path: string): string {
  const slashed = path.includes("\\") ? path.replaceAll("\\", "/") : path;
  if (!/(^|\/)\.{0,2}(\/|$)/.test(slashed)) return slashed;
  const parts: string[] = [];
  for (const part of slashed.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  const start = slashed.startsWith("/") ? "/" : "";
  return start + parts.join("/") + (slashed.endsWith("/") && parts.length > 0 ? "/" : "");
}
