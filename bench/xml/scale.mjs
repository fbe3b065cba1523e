import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

/** What is repeated of each real report, and which names must differ between the repeats. */
const SCALES = {
  cobertura: { from: "cobertura/nyc-17/after.xml", part: "package", unique: /filename="/g },
  jacoco: { from: "jacoco/jacoco-0.8.6/after.xml", part: "package", unique: /<package name="/g },
  clover: { from: "clover/phpunit/after.xml", part: "file", unique: /<file name="/g },
  junit: { from: "junit/pytest-click/after.xml", part: "testcase", unique: / classname="/g },
};

export const FORMATS = Object.keys(SCALES);

/** Writes a report of about `bytes` bytes, grown from a real one by repeating its parts under new names. */
export function writeScaled(format, bytes, path) {
  const { from, part, unique } = SCALES[format];
  const text = readFileSync(new URL(`../../__tests__/fixtures/${from}`, import.meta.url), "utf8");
  const start = text.search(new RegExp(`<${part}[\\s>]`));
  const end = text.lastIndexOf(`</${part}>`) + part.length + 3;
  const stop = end > start ? end : text.lastIndexOf("/>") + 2;
  const middle = text.slice(start, stop);
  const file = openSync(path, "w");
  writeSync(file, text.slice(0, start));
  for (let written = 0, n = 0; written < bytes; n += 1) {
    const copy = middle.replace(unique, (match) => `${match}copy${n}/`);
    writeSync(file, copy);
    written += Buffer.byteLength(copy);
  }
  writeSync(file, text.slice(stop));
  closeSync(file);
}
