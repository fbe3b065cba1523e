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
  (files, print = JSON.stringify, comma = ",\n") =>
  (nth) => {
    const renamed = Object.entries(files).map(([path, file]) => {
      const name = `packages/p${nth}/${path}`;
      const moved = file.path === undefined ? file : { ...file, path: name };
      return `${JSON.stringify(name)}: ${print(moved)}`;
    });
    return `${nth === 0 ? "" : comma}${renamed.join(comma)}`;
  };
/** One value a line, as Ruby writes. */
const ruby = (value) => JSON.stringify(value, null, 2);
/** On one line, as Python writes: a space after every comma and colon. */
const python = (value) =>
  JSON.stringify(value, null, 1).replace(/(,?)\n */g, (_, comma) => (comma === "" ? "" : ", "));

/** By format: what stands before, the nth piece, what stands after. */
export const FORMATS = {
  lcov: { before: "", piece: lcov, after: "" },
  go: { before: "mode: count\n", piece: go, after: "" },
  coveragepy: {
    before: '{"meta": {"format": 3, "version": "7.11.4"}, "files": {',
    piece: () => entries(object("coveragepy/coverage-7.11.4/after.json").files, python, ", "),
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
    piece: () =>
      entries(object("simplecov/simplecov-minitest/after.resultset.json").mt.coverage, ruby),
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
