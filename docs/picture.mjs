// Renders Markdown as a pull request would show it, for the README's pictures.
// Usage: node docs/picture.mjs REPORT.md OUT.png [HEIGHT]; needs Chromium (`chromium` on the path).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const [, , source, target, height = "1100"] = process.argv;
const style = `
  body { margin: 0; padding: 24px; background: #f6f8fa; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; color: #1f2328; }
  main { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; max-width: 860px; }
  h2 { font-size: 1.5em; border-bottom: 1px solid #d1d9e0b3; padding-bottom: .3em; margin: 0 0 16px; }
  p, ul, ol, table, details, pre { margin: 0 0 16px; } ul { padding-left: 2em; }
  table { border-collapse: collapse; display: block; } td, th { border: 1px solid #d1d9e0; padding: 6px 13px; }
  tr:nth-child(2n) { background: #f6f8fa; } code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; }
  pre { background: #f6f8fa; padding: 16px; border-radius: 6px; } pre code { background: none; padding: 0; }
  a { color: #0969da; text-decoration: none; } summary { cursor: pointer; } sub { color: #59636e; font-size: 75%; }`;
const html = micromark(readFileSync(source, "utf8"), {
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
  allowDangerousHtml: true,
});
const scratch = mkdtempSync(join(tmpdir(), "soakgate-picture-"));
const page = join(scratch, "page.html");
writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${html}</main>`);
execFileSync("chromium", [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"],
  ...["--disable-background-networking", "--disable-sync", "--force-device-scale-factor=2"],
  `--user-data-dir=${join(scratch, "profile")}`,
  `--window-size=940,${height}`,
  `--screenshot=${resolve(target)}`,
  `file://${page}`,
]);
rmSync(scratch, { recursive: true, force: true });
