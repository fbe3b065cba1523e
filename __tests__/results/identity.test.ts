import { describe, expect, it } from "vitest";
import { openJunit } from "../../src/results/junit.ts";

function ids(xml: string): string[] {
  const parser = openJunit("j.xml");
  parser.write(new TextEncoder().encode(xml));
  return parser.end().cases.map((test) => test.id);
}

const file = (path: string) =>
  ids(
    `<testsuites><testsuite name="s"><testcase file="${path}" classname="c" name="n"/></testsuite></testsuites>`,
  );

describe("the identity of a test", () => {
  it("is the same on every hosted runner", () => {
    const [linux] = file("/home/runner/work/repo/repo/src/a.test.js");
    for (const path of [
      "/Users/runner/work/repo/repo/src/a.test.js",
      "D:\\a\\repo\\repo\\src\\a.test.js",
      "/__w/repo/repo/src/a.test.js",
      "file:///home/runner/work/repo/repo/src/a.test.js",
      "./src/a.test.js",
      "src/a.test.js",
    ]) {
      expect(file(path), path).toEqual([linux]);
    }
  });

  it("does not change when a suite named after an absolute path comes around it", () => {
    const suite = '<testsuite name="A"><testcase classname="A" name="t"/></testsuite>';
    expect(ids(`<testsuites>${suite}</testsuites>`)).toEqual(
      ids(`<testsuites name="all"><testsuite name="/srv/php">${suite}</testsuite></testsuites>`),
    );
  });

  it("differs by suite, class, name, file", () => {
    const cases = [
      '<testsuite name="a"><testcase classname="c" name="n"/></testsuite>',
      '<testsuite name="b"><testcase classname="c" name="n"/><testcase classname="d" name="n"/><testcase classname="c" name="m"/></testsuite>',
      '<testsuite name="a" file="x.js"><testcase classname="c" name="n"/></testsuite>',
      '<testsuite name="a.c"><testcase classname="" name="n"/></testsuite>',
    ];
    expect(new Set(ids(`<testsuites>${cases.join("")}</testsuites>`)).size).toBe(6);
  });

  it("does not depend on where in the file a repeat of another test stands", () => {
    const one = '<testcase classname="c" name="p"/>';
    const other = '<testcase classname="c" name="q"/>';
    expect(ids(`<testsuite name="s">${one}${other}${one}</testsuite>`)).toEqual(
      ids(`<testsuite name="s">${one}${one}${other}</testsuite>`),
    );
  });
});
