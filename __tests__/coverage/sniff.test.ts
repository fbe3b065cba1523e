import { describe, expect, it } from "vitest";
import { sniffFormat } from "../../src/coverage/sniff.ts";
import { failure, fixture } from "./reading.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const sniff = (text: string) => sniffFormat("r", bytes(text));

describe("the format of a report", () => {
  it.each([
    ["coveragepy/coverage-6.5.0/after.json", "coveragepy"],
    ["coveragepy/coverage-7.11.4/after.json", "coveragepy"],
    ["lcov/lcov-1.16/after.info", "lcov"],
    ["lcov/coveragepy-7.11.4/after.info", "lcov"],
    ["istanbul/nyc-17/final/after.json", "istanbul-final"],
    ["istanbul/nyc-17/summary/after.json", "istanbul-summary"],
    ["jest/jest-29/after.json", "istanbul-final"],
    ["go/go-1.19/after.out", "go"],
    ["simplecov/simplecov-minitest/after.resultset.json", "simplecov"],
  ])("is told by content: %s is %s", (path, format) => {
    expect(sniffFormat("report.bin", fixture(path).subarray(0, 65_536))).toBe(format);
  });

  it.each([
    [
      '<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "x"><!-- <report> --><coverage line-rate="1">',
      "cobertura",
    ],
    ["\ufeff<coverage\n  line-rate='0'>", "cobertura"],
    ['<coverage generated="1" clover="3.2.0"><project>', "clover"],
    ["<coverage><project timestamp='1'>", "clover"],
    ['<?xml version="1.0"?><!DOCTYPE report PUBLIC "a" "b"><report name="x">', "jacoco"],
    ["\ufeffTN:\nSF:a.c\n", "lcov"],
    ["# made by hand\nSF:a.c\n", "lcov"],
    ["mode: atomic\n", "go"],
    ["{}", "istanbul-final"],
    ['{"/a.js": {"data": {"path": "/a.js", "statementMap": {}}}}', "istanbul-final"],
    ['{"files": {"a.py": {"executed_lines": []', "coveragepy"],
    ['{"a.js": {"lines": {"total": 1, "covered"', "istanbul-summary"],
  ])("is told by the beginning: %s", (text, format) => {
    expect(sniff(text)).toBe(format);
  });

  it.each([
    ["", "found an empty file"],
    ["  \n\n", "found an empty file"],
    ["<!DOCTYPE html><html>", "found an HTML page; a machine-readable report"],
    ["<html lang='en'>", "found an HTML page"],
    [
      "version https://git-lfs.github.com/spec/v1\noid sha256:1\n",
      "found a Git LFS pointer instead of the report; check out with `lfs: true`",
    ],
    [
      "SQLite format 3\0\u0010",
      "found a coverage.py database; a report is allowed; run `coverage json`",
    ],
    ["!coverage.py: This is a private format", "found a coverage.py 4 data file"],
    ["\u001f\ufffd", 'found "\u241f'],
    ["[1, 2]", "found a JSON array"],
    ['{"name": "x", "version": 1}', 'found JSON with the keys "name", "version"'],
    ['{"a": ', 'found JSON with the keys "a"'],
    [
      "<testsuites><testsuite/>",
      "found test results; a coverage report is allowed; name it under tests.reports",
    ],
    ["<project>", 'found XML with the root "project"'],
    ["<", 'found XML with the root ""'],
    ["Name  Stmts  Miss\n", 'r:1: found "Name  Stmts  Miss"; that begins no coverage report'],
    ["\u001b[31mred\n", 'r:1: found "\u241b[31mred"'],
  ])("is refused with the mend: %j", (text, message) => {
    expect(() => sniff(text)).toThrow(message);
  });

  it.each([
    [[0x1f, 0x8b, 8], "found gzip data; reports are read unpacked; run `gunzip` first"],
    [[0x50, 0x4b, 3, 4], "found a zip archive"],
    [[0xff, 0xfe, 0x53, 0, 0x46, 0], "found UTF-16 text; only XML may be UTF-16"],
    [[0xfe, 0xff, 0, 0x7b], "found UTF-16 text"],
    [[0x01, 0xc0, 0xc0, 0x10], "found a JaCoCo execution file"],
    [[0x6f, 0x6e, 0x63, 0x67], "found gcov notes"],
  ])("is refused by its first bytes: %j", (head, message) => {
    expect(() => sniffFormat("r", Uint8Array.from(head))).toThrow(`r: ${message}`);
  });

  it("reads XML of any encoding", () => {
    const text = Uint16Array.from("\ufeff<coverage line-rate='1'>", (unit) => unit.charCodeAt(0));
    expect(sniffFormat("r", new Uint8Array(text.buffer))).toBe("cobertura");
  });

  it("costs little however the beginning is made", () => {
    const hostile = [
      '{"a":'.repeat(13_000),
      "[".repeat(65_000),
      `{"${"\\".repeat(65_000)}`,
      `<${"a ".repeat(32_000)}`,
    ];
    hostile.push(
      "<!--".repeat(16_000),
      "<!".repeat(32_000),
      `# ${"TN".repeat(32_000)}`,
      `{${'"a":{},'.repeat(8_000)}`,
    );
    for (const text of hostile) expect(() => sniff(text)).toThrow("r:");
  });

  it("names the file in every error", async () => {
    expect(await failure("", "build/coverage.json")).toMatch(
      /^SoakgateError: build\/coverage\.json: /,
    );
  });
});
