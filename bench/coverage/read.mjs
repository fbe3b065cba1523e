// Reads one report with one reader and prints how long it took and the peak memory. A process each:
// neither warm code nor another reader's garbage is measured. Usage: node read.mjs READER FILE
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const CHUNK = 1024 * 1024;
const HEAD = 65_536;
const [reader, path] = process.argv.slice(2);

async function ours() {
  const { openCoverage } = await import(pathToFileURL(process.env.SOAKGATE_LIB).href);
  const begin = () => chunks(path);
  const [first] = begin();
  // Loading the format's module is not reading: every reader is loaded before its time begins.
  await openCoverage(path, first.subarray(0, HEAD));
  return async () => {
    let parser = null;
    for (const chunk of begin()) {
      parser ??= await openCoverage(path, chunk.subarray(0, HEAD));
      parser.write(chunk);
    }
    return parser.end();
  };
}

function* chunks(file) {
  const descriptor = openSync(file, "r");
  for (;;) {
    const chunk = new Uint8Array(CHUNK);
    const size = readSync(descriptor, chunk);
    if (size === 0) break;
    yield chunk.subarray(0, size);
  }
  closeSync(descriptor);
}

const require = createRequire(import.meta.url);
const READERS = {
  ours,
  "JSON.parse": () => () => JSON.parse(readFileSync(path, "utf8")),
  "@friedemannsommer/lcov-parser": async () => {
    const { default: parse } = await import("@friedemannsommer/lcov-parser/sync");
    return () => parse({ from: readFileSync(path) });
  },
  "lcov-parse": () => {
    const parse = require("lcov-parse");
    return () =>
      new Promise((done, fail) => parse(path, (error, data) => (error ? fail(error) : done(data))));
  },
  "parse-lcov": () => {
    const { default: parse } = require("parse-lcov");
    return () => parse(readFileSync(path, "utf8"));
  },
  "golang-cover-parse": () => {
    const { parseContent } = require("golang-cover-parse");
    return () =>
      new Promise((done, fail) => {
        parseContent(readFileSync(path, "utf8"), (error, data) =>
          error ? fail(error) : done(data),
        );
      });
  },
};

const run = await READERS[reader]();
const start = performance.now();
const cpuBefore = process.cpuUsage();
const result = await run();
const ms = performance.now() - start;
const cpu = process.cpuUsage(cpuBefore);
if (result === undefined) throw new Error("nothing was read");
process.stdout.write(
  JSON.stringify({
    ms,
    cpuMs: (cpu.user + cpu.system) / 1000,
    rssKb: process.resourceUsage().maxRSS,
  }),
);
