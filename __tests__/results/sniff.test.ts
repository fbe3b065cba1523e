import { describe, expect, it } from "vitest";
import { openTests } from "../../src/results/open.ts";
import { looksLikeJunit } from "../../src/results/sniff.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a JUnit file is told by its first element", () => {
  it.each([
    "<testsuites/>",
    "<testsuite name='a'>",
    "\ufeff<?xml version='1.0'?>\n<!-- <html> -->\n<!DOCTYPE x>\n<testsuites>",
    "<?xml version='1.0' encoding='ISO-8859-1'?><testsuites\n>",
  ])("%j is one", (text) => {
    expect(looksLikeJunit(bytes(text))).toBe(true);
    expect(looksLikeJunit(Buffer.from(`\ufeff${text.replace("\ufeff", "")}`, "utf16le"))).toBe(
      true,
    );
  });

  it.each([
    "",
    "<coverage/>",
    "<report/>",
    "<testsuitesX/>",
    "{}",
    "testsuites",
    "<!-- <testsuites> --",
    "<html>",
  ])("%j is none", (text) => {
    expect(looksLikeJunit(bytes(text))).toBe(false);
  });
});

describe("what is no JUnit report is refused with the mend", () => {
  it.each([
    ["", "t.xml: the file is empty; JUnit XML is allowed"],
    ["<!doctype html><html>", "t.xml: found an HTML page"],
    ["<?xml version='1.0'?><!-- c --><html lang='en'>", "t.xml: found an HTML page"],
    ["version https://git-lfs.github.com/spec/v1\n", "Git LFS pointer"],
    [
      "<?xml version='1.0'?><coverage line-rate='1'>",
      "found coverage; JUnit XML is allowed; name it under coverage.reports",
    ],
    ["<TestRun id='1'>", ".NET result file"],
    ['{"numTotalTests": 1}', "found JSON"],
    ["TAP version 13\n", "found TAP"],
    ["<suite/>", 't.xml: found "<suite/>"; JUnit XML begins with'],
    ["hello\u001b[31m", 'found "hello"'],
  ])("%j", async (text, sentence) => {
    await expect(openTests("t.xml", bytes(text))).rejects.toThrow(sentence);
  });

  it("packed data", async () => {
    await expect(openTests("t.xml", Uint8Array.from([0x1f, 0x8b, 8, 0]))).rejects.toThrow(
      "found packed data",
    );
  });

  it("a JUnit report is opened", async () => {
    const parser = await openTests("t.xml", bytes("<testsuite/>"));
    parser.write(bytes("<testsuite/>"));
    expect(parser.end().cases).toEqual([]);
  });
});
