import type { PathRules } from "../coverage/paths.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Files } from "../domain/ports.ts";
import { readText } from "./read-text.ts";

/** More modules than any repository has. */
const MODULES_MAX = 2_000;

/**
 * The Go modules of a tree, so that import paths in cover profiles become its paths. `tracked` lists
 * the files below `root`; null where there is no repository: then only the root's own counts.
 *
 * Source: https://go.dev/ref/mod#go-mod-file-module
 */
export async function goModules(
  files: Files,
  root: string,
  tracked: readonly string[] | null,
): Promise<PathRules["goModules"]> {
  const below = (path: string) => (root === "." ? path : `${root}/${path}`);
  const named = tracked?.filter((path) => /(?:^|\/)go\.mod$/.test(path)) ?? ["go.mod"];
  const modules: { module: string; folder: string }[] = [];
  for (const path of named.slice(0, MODULES_MAX)) {
    if (!(await files.exists(below(path)))) continue;
    const module = await moduleOf(files, below(path));
    if (module !== null) modules.push({ module, folder: path.slice(0, -"/go.mod".length) });
  }
  return modules;
}

/** What the `module` line of a `go.mod` says; null where there is none, or the file is no text. */
async function moduleOf(files: Files, path: string): Promise<string | null> {
  try {
    const text = (await readText(files, path)).replace(/\/\/.*/g, "");
    return /^\s*module(?:\s*\(\s*|\s+)["`]?([^\s"`()]+)/m.exec(text)?.[1] ?? null;
  } catch (error) {
    if (error instanceof SoakgateError) return null;
    throw error;
  }
}
