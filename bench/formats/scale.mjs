// Reports of a given size, made of real ones: the same records under other paths.
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { repeated } from "./scale-xml.mjs";

const FIXTURES = new URL("../../__tests__/fixtures/", import.meta.url);
const text = (path) => readFileSync(new URL(path, FIXTURES), "utf8");
const object = (path) => JSON.parse(text(path));

const lcov = () => {
  const real = ["lcov/lcov-1.16/after.info", "lcov/nyc-17/after.info", "lcov/node-24/after.info"];
  const records = real.map(text).join("");
  return (nth) => records.replaceAll("\nSF:", `\nSF:packages/p${nth}/`);
};
const go = () => {
  const blocks = text("go/go-1.19/after.out").replace("mode: count\n", "");
  return (nth) => blocks.replaceAll("github.com/gorilla/mux/", `example.com/m/p${nth}/`);
};
const entries =
  (files, indent = 0) =>
  (nth) => {
    const renamed = Object.entries(files).map(
      ([path, file]) =>
        `${JSON.stringify(`packages/p${nth}/${path}`)}: ${rename(file, path, nth, indent)}`,
    );
    return `${nth === 0 ? "" : ",\n"}${renamed.join(",\n")}`;
  };
const rename = (file, path, nth, indent) =>
  JSON.stringify(
    file.path === undefined ? file : { ...file, path: `packages/p${nth}/${path}` },
    null,
    indent,
  );

/** By format: what stands before, the nth piece, what stands after. */
export const FORMATS = {
  lcov: { before: "", piece: lcov, after: "" },
  go: { before: "mode: count\n", piece: go, after: "" },
  coveragepy: {
    before: '{"meta": {"format": 3, "version": "7.11.4"}, "files": {',
    piece: () => entries(object("coveragepy/coverage-7.11.4/after.json").files),
    after: "}}",
  },
  "istanbul-final": {
    before: "{",
    piece: () => entries(object("istanbul/nyc-17/final/after.json")),
    after: "}",
  },
  "istanbul-summary": {
    before: '{"total": {"lines": {"total": 0, "covered": 0}},',
    piece: () => entries(withoutTotal(object("istanbul/nyc-17/summary/after.json"))),
    after: "}",
  },
  simplecov: {
    before: '{"mt": {"coverage": {',
    // SimpleCov writes one value a line.
    piece: () =>
      entries(object("simplecov/simplecov-minitest/after.resultset.json").mt.coverage, 2),
    after: '}, "timestamp": 1}}',
  },
  cobertura: repeated("cobertura/nyc-17/after.xml", "package", /filename="/g),
  jacoco: repeated("jacoco/jacoco-0.8.6/after.xml", "package", /<package name="/g),
  clover: repeated("clover/phpunit/after.xml", "file", /<file name="/g),
  junit: repeated("junit/pytest-click/after.xml", "testcase", / classname="/g),
};

function withoutTotal({ total: _, ...files }) {
  return files;
}

/** Writes a report of at least `bytes`. */
export function writeScaled(path, format, bytes) {
  const { before, piece, after } = FORMATS[format];
  const make = piece();
  const file = openSync(path, "w");
  let size = writeSync(file, before);
  for (let nth = 0; size < bytes; nth += 1) size += writeSync(file, make(nth));
  writeSync(file, after);
  closeSync(file);
}
