// Reads one report with one reader, again and again, in a process of its own, and prints what each
// reading took and the peak memory after the first. Usage: node read.mjs FORMAT READER FILE
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const CHUNK = 1024 * 1024;
const HEAD = 65_536;
/** Readings beyond the first go on until so much time has gone by, and there are so many. */
const MS_MIN = 2_000;
const READINGS_MIN = 2;

const [format, reader, path] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const text = () => readFileSync(path, "utf8");
const promised = (call) =>
  new Promise((done, fail) => call((error, data) => (error ? fail(error) : done(data))));

async function ours() {
  const lib = (module) => import(pathToFileURL(`${process.env.SOAKGATE_LIB}/${module}`).href);
  const open =
    format === "junit"
      ? (await lib("results/open.js")).openTests
      : (await lib("coverage/open.js")).openCoverage;
  // Loading a format's module is not reading: every reader is loaded before its time begins.
  const [first] = chunks();
  await open(path, first.subarray(0, HEAD));
  return async () => {
    let parser = null;
    for (const chunk of chunks()) {
      parser ??= await open(path, chunk.subarray(0, HEAD));
      parser.write(chunk);
    }
    return parser.end();
  };
}

/** As the command line reads a file. */
function* chunks() {
  const descriptor = openSync(path, "r");
  for (;;) {
    const chunk = new Uint8Array(CHUNK);
    const size = readSync(descriptor, chunk);
    if (size === 0) break;
    yield chunk.subarray(0, size);
  }
  closeSync(descriptor);
}

const READERS = {
  ours,
  "JSON.parse": () => () => JSON.parse(text()),
  "@friedemannsommer/lcov-parser": async () => {
    const { default: parse } = await import("@friedemannsommer/lcov-parser/sync");
    return () => parse({ from: readFileSync(path) });
  },
  "lcov-parse": () => {
    const parse = require("lcov-parse");
    return () => promised((done) => parse(path, done));
  },
  "parse-lcov": () => {
    const { default: parse } = require("parse-lcov");
    return () => parse(text());
  },
  "golang-cover-parse": () => {
    const { parseContent } = require("golang-cover-parse");
    return () => promised((done) => parseContent(text(), done));
  },
  "cobertura-parse": () => {
    const { parseFile } = require("cobertura-parse");
    return () => promised((done) => parseFile(path, done));
  },
  "jacoco-parse": () => {
    const { parseFile } = require("jacoco-parse");
    return () => promised((done) => parseFile(path, done));
  },
  "@cvrg-report/clover-json": async () => {
    const { default: clover } = await import("@cvrg-report/clover-json");
    return () => clover.parseContent(text());
  },
  junit2json: async () => {
    const { parse } = await import("junit2json");
    return () => parse(text());
  },
  "test-results-parser": () => {
    const results = require("test-results-parser");
    return () => results.parse({ type: "junit", files: [path] });
  },
  // Only the tree of elements: no format is understood.
  "fast-xml-parser (tree)": async () => {
    const { XMLParser } = await import("fast-xml-parser");
    const options = { ignoreAttributes: false, parseAttributeValue: false, parseTagValue: false };
    return () => new XMLParser(options).parse(text());
  },
};

/** What one reading took: wall clock, and the processor time of every thread, collection included. */
async function measured(read) {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await read();
  const used = process.cpuUsage(before);
  if (result === undefined) throw new Error("nothing was read");
  return { ms: performance.now() - start, cpuMs: (used.user + used.system) / 1000 };
}

const read = await READERS[reader]();
// The runtime goes on compiling what loaded the reader for a while: that is not reading either.
await new Promise((done) => setTimeout(done, 300));
const begun = performance.now();
const cold = await measured(read);
const peakKb = process.resourceUsage().maxRSS;
const steady = [];
while (steady.length < READINGS_MIN || performance.now() - begun < MS_MIN) {
  steady.push(await measured(read));
}
process.stdout.write(JSON.stringify({ cold, steady, peakKb }));
