// Compiles src with tsc into lib, joins its modules with rolldown in lib/joined, and bundles those with
// ncc into dist. `--check` compares a fresh build with the committed one instead of replacing it.
// `--lazy` leaves out what the profile is for, so that one can be made.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";
import { rolldown } from "rolldown";
import { eager } from "./bench/start/eager.mjs";
import { plainExports, refuseCircles } from "./bench/start/exports.mjs";

const ROOT = dirname(fileURLToPath(import.meta.url));
/** The command line is the same bundle: the engine is shipped once. */
const CLI = '#!/usr/bin/env node\nrequire("../index.js");\n';
/**
 * What is loaded together: a module goes with the first whose files all need it, any other by who
 * loads it. A door is never among them: it would be opened with all that stands beside it.
 */
const LOADED_TOGETHER = [
  { name: "cli", by: ["cli/main.js"] },
  { name: "drill", by: ["cli/drill.js"] },
  { name: "lint", by: ["cli/lint.js", "cli/run-job.js", "action/step.js"] },
  { name: "coverage", by: ["cli/coverage.js", "cli/tests.js", "cli/run-job.js", "action/step.js"] },
  { name: "run", by: ["cli/run-job.js", "action/step.js"] },
  { name: "terminal", by: ["cli/lint.js", "cli/run-job.js"] },
  { name: "run", by: ["config/parse-plain.js"] },
  { name: "run", by: ["results/junit.js"] },
];
/**
 * Libraries that are tree-shaken: of each, dist holds what we call and what that needs. All others are bundled
 * whole, since they are CommonJS or need nearly all they have. What a library makes when it is loaded is
 * left out where nobody reads it, so none belongs here that does anything else then.
 */
const SHAKEN = ["js-yaml"];
/** A variable at the top of a module, made by a call. */
const MADE_BY_CALL = /^((?:var|let|const) [\w$]+ = )(?=(?:new )?[\w$.]+\()/gm;
/** CommonJS is read and run a tenth of a run sooner than modules, which are resolved one by one. */
const BUNDLE = { license: "licenses.txt", quiet: true, esm: false };

const check = process.argv.includes("--check");
const lazy = process.argv.includes("--lazy");
const out = check ? mkdtempSync(join(tmpdir(), "soakgate-dist-")) : join(ROOT, "dist");

rmSync(join(ROOT, "lib"), { recursive: true, force: true });
execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", ROOT], {
  stdio: "inherit",
});
if (!check) rmSync(out, { recursive: true, force: true });
await joinModules();
const { code, assets } = await ncc(join(ROOT, "lib/joined/main.js"), BUNDLE);
const chunks = Object.keys(assets).filter((name) => name.endsWith(".js"));
refuseCircles([code, ...chunks.map((name) => `${assets[name].source}`)]);
write(join(out, "index.js"), shipped(code));
for (const [name, asset] of Object.entries(assets))
  write(join(out, name), name === BUNDLE.license ? asset.source : shipped(asset.source));
write(join(out, "cli/index.js"), CLI);
write(join(out, "package.json"), '{"type":"commonjs"}\n');
if (check) {
  const differing = compare(join(ROOT, "dist"), out);
  rmSync(out, { recursive: true, force: true });
  if (differing.length > 0) {
    process.stderr.write(
      `dist/ is not a fresh build, run npm run build: ${differing.join(", ")}\n`,
    );
    process.exitCode = 1;
  }
}

/**
 * Our modules in a few scopes instead of one each, without what nobody calls: a function is then called
 * by its name and not through a getter, and a run starts a thirtieth sooner. Libraries stay outside: ncc
 * bundles them, and lists their licences, for which a shaken one lies there as if it were installed.
 */
async function joinModules() {
  const lib = join(ROOT, "lib");
  const scopes = new Map();
  const graph = {
    name: "graph",
    buildEnd() {
      for (const { name, by } of LOADED_TOGETHER) {
        const [first, ...others] = by.map((file) => closure(join(lib, file), this));
        for (const id of first)
          if (!scopes.has(id) && others.every((ids) => ids.has(id))) scopes.set(id, name);
      }
    },
  };
  const shaking = {
    name: "shaking",
    transform: (code, id) =>
      libraryOf(id) === undefined ? null : code.replace(MADE_BY_CALL, "$1/* @__PURE__ */ "),
  };
  const input = join(lib, "main.js");
  const bundle = await rolldown({
    input,
    platform: "node",
    external: (id) => /^[^./]/.test(id) && !SHAKEN.includes(id),
    treeshake: {
      moduleSideEffects: (id, external) => !external && libraryOf(id) === undefined,
    },
    plugins: [graph, shaking],
  });
  await bundle.write({
    dir: join(lib, "joined"),
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    codeSplitting: { groups: [{ name: (id) => scopeOf(id, scopes), debugName: "together" }] },
  });
  for (const library of SHAKEN) {
    for (const file of ["package.json", "LICENSE"])
      copyFileSync(
        join(ROOT, "node_modules", library, file),
        join(lib, "joined/node_modules", library, file),
      );
  }
}

function scopeOf(id, scopes) {
  const library = libraryOf(id);
  return library === undefined ? (scopes.get(id) ?? null) : `node_modules/${library}/index`;
}

/** The shaken library that a module belongs to. */
function libraryOf(id) {
  return SHAKEN.find((library) => id.startsWith(join(ROOT, "node_modules", library) + sep));
}

/** A module and whatever it imports at once. */
function closure(file, graph, known = new Set()) {
  const module = graph.getModuleInfo(file);
  if (module === null) throw new Error(`${file}: there is no such module`);
  known.add(file);
  for (const id of module.importedIds) if (!known.has(id)) closure(id, graph, known);
  return known;
}

/** A bundled file as it is committed: a run starts a tenth sooner where what it calls is compiled at once. */
function shipped(code) {
  const plain = plainExports(ascii(bare(`${code}`)));
  return lazy ? plain : eager(plain);
}

/**
 * Without the comments of libraries that stand on lines of their own, a twentieth of dist; what they say
 * of licences (`/*!`) stays. Our own comments never get here: tsc leaves them out.
 */
function bare(code) {
  return code.replace(/^[ \t]*(?:\/\*\*(?!\*)[\s\S]*?\*\/|\/\/.*)\n/gm, "");
}

/**
 * With escapes for what is not ASCII, of which one character makes V8 keep a file in twice the memory: a
 * run starts a sixtieth sooner. Such characters stand in strings, templates and regular expressions only.
 */
function ascii(code) {
  // There an escape is no character.
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error("a raw template has more than ASCII");
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function compare(committed, fresh) {
  const names = new Set([...listed(committed), ...listed(fresh)]);
  return [...names].filter((name) => {
    const [a, b] = [join(committed, name), join(fresh, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

function listed(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
