import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.ts";
import { folderWith } from "./folder.ts";

/** Asks git in a folder, as somebody; its answer without the line end. */
export function git(folder: string, ...argv: string[]): string {
  return execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...argv], {
    cwd: folder,
    stdio: "pipe",
    encoding: "utf8",
  }).trim();
}

/** Writes files and commits all there are; the commit. */
export function commit(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "change");
  return git(folder, "rev-parse", "HEAD");
}

const LINES = ["one", "two", "three", "four", "five", "six"];
const text = (...lines: readonly string[]) => `${lines.join("\n")}\n`;

/**
 * A branch that changed line 2 of a.py, main that then grew by two lines above it, and the merge of
 * both checked out, as GitHub does for a pull request: the changed line is line 4 there.
 */
export function pullRequest() {
  const [one = "", , ...rest] = LINES;
  const folder = checkout({ "a.py": text(...LINES) });
  const main = git(folder, "branch", "--show-current");
  git(folder, "checkout", "--quiet", "-b", "feature");
  const head = commit(folder, { "a.py": text(one, "TWO", ...rest) });
  git(folder, "checkout", "--quiet", main);
  const base = commit(folder, { "a.py": text("zero", "half", ...LINES) });
  git(folder, "checkout", "--quiet", "--detach");
  git(folder, "merge", "--quiet", "--no-ff", "--no-commit", "--strategy", "ours", head);
  commit(folder, { "a.py": text("zero", "half", one, "TWO", ...rest) });
  return { folder, main, head, base };
}

/** A clone of a checkout, beside which nothing else is known. */
export function clone(folder: string, ...options: string[]): string {
  const copy = folderWith({});
  git(copy, "clone", "--quiet", ...options, `file://${folder.replaceAll("\\", "/")}`, ".");
  return copy;
}
