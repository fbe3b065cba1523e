// Converts every real report of the fixtures and has other programs' readers read the result: lines,
// branches and functions must be ours. Usage: as formats.mjs; exits 1 on a difference.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const lib =
  process.env.SOAKGATE_LIB ?? fileURLToPath(new URL("../../lib/coverage/open.js", import.meta.url));
const { openCoverage } = await import(pathToFileURL(lib).href);
const { printCoverage } = await import(pathToFileURL(join(dirname(lib), "print.js")).href);
const { default: lcovParser } = await import("@friedemannsommer/lcov-parser/sync");
const require = createRequire(import.meta.url);
const { source: lcovParse } = require("lcov-parse");
const { default: parseLcov } = require("parse-lcov");
const { parseContent: coberturaParse } = require("cobertura-parse");

const REPORTS = [
  "lcov/lcov-1.16/after.info",
  "lcov/nyc-17/after.info",
  "lcov/coveragepy-7.11.4/after.info",
  "lcov/node-24/after.info",
  "coveragepy/coverage-6.5.0/after.json",
  "coveragepy/coverage-7.11.4/after.json",
  "istanbul/nyc-17/final/after.json",
  "jest/jest-29/after.json",
  "go/go-1.19/after.out",
  "simplecov/simplecov-minitest/after.resultset.json",
  "cobertura/gcovr-5.2/after.xml",
  "cobertura/coveragepy-7.11.4/after.xml",
  "jacoco/jacoco-0.8.6/after.xml",
  "clover/phpunit/after.xml",
  "clover/nyc-17/after.xml",
];

const promised = (parse, text) =>
  new Promise((done, fail) => parse(text, (error, data) => (error ? fail(error) : done(data))));
/** Sums as `lines 1/2, branches 3/4`, of readers that give found and hit by file. */
const sums = (files, found, hit) =>
  ["lines", "branches", "functions"].map((kind) => {
    const add = (pick) => files.reduce((sum, file) => sum + (file[kind]?.[pick] ?? 0), 0);
    return `${kind} ${add(hit)}/${add(found)}`;
  });
const READERS = {
  lcov: {
    "@friedemannsommer/lcov-parser": (text) =>
      sums(lcovParser({ from: text }), "instrumented", "hit"),
    "lcov-parse": async (text) => sums(await promised(lcovParse, text), "found", "hit"),
    "parse-lcov": (text) => sums(parseLcov(text), "found", "hit"),
  },
  cobertura: {
    "cobertura-parse": async (text) => sums(await promised(coberturaParse, text), "found", "hit"),
  },
};

for (const path of REPORTS) {
  const bytes = readFileSync(new URL(`../../__tests__/fixtures/${path}`, import.meta.url));
  const parser = await openCoverage(path, bytes.subarray(0, 65_536));
  parser.write(bytes);
  const report = parser.end();
  for (const [format, readers] of Object.entries(READERS)) {
    const text = [...printCoverage(path, report, format).chunks].join("");
    const ours = sums(report.files.map(countsOf), "found", "hit").join(", ");
    for (const [reader, read] of Object.entries(readers)) {
      const theirs = (await read(text)).join(", ");
      if (theirs !== ours) process.exitCode = 1;
      console.log(
        theirs === ours ? "same  " : "DIFFER",
        format,
        reader,
        path,
        theirs === ours ? ours : `${theirs} / ours ${ours}`,
      );
    }
  }
}

/** What the records of a file say, whatever totals its tool states. */
function countsOf({ lines, branches, functions }) {
  const hits = (all) => all.filter((count) => count > 0).length;
  const sum = (all) => all.reduce((a, b) => a + b, 0);
  return {
    lines: { found: lines.hits.length, hit: hits([...lines.hits]) },
    branches: branches && { found: sum(branches.total), hit: sum(branches.covered) },
    functions: functions && {
      found: functions.length,
      hit: hits(functions.map((one) => one.hits)),
    },
  };
}
