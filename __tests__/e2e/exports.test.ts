import { fileURLToPath, URL } from "node:url";
import { describe, expect, it } from "vitest";

interface Exports {
  readonly plainExports: (code: string) => string;
  readonly refuseCircles: (codes: readonly string[]) => void;
}

const file = fileURLToPath(new URL("../../bench/start/exports.mjs", import.meta.url));
const { plainExports, refuseCircles } = (await import(file)) as Exports;

/** A bundled file with one module, which exports `x` as `a`. */
const bundled = (body: string) => `exports.modules = {
1: ((module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => (/* binding */ x) });
${body}
})};`;

const importing = (id: number, other: number) => `exports.modules = {
${id}: ((module, exports, __webpack_require__) => { var o = __webpack_require__(${other}); })};`;

function exported(code: string): Record<string, unknown> {
  const chunk: { modules?: Record<number, (...given: unknown[]) => void> } = {};
  new Function("exports", code)(chunk);
  const exports = {};
  chunk.modules?.[1]?.({}, exports, {});
  return exports;
}

describe("the exports of a bundled module", () => {
  it.each([
    "const x = 7;",
    "let x = 7;",
    "var x = 7; let y; y = x;",
    "const x = 7; function f() { let x = 2; x = 3; }",
  ])("are values: %s", (body) => {
    const code = plainExports(bundled(body));
    expect(code).not.toContain("__webpack_require__.d(");
    expect(Object.getOwnPropertyDescriptor(exported(code), "a")?.value).toBe(7);
  });

  it("are values where they are functions and classes, whatever has their names elsewhere", () => {
    const other = "function f() { let x = 2; x = 3; }";
    for (const own of ["function x() {}", "class x {}", "var x = class x {};"]) {
      expect(exported(plainExports(bundled(`${own} ${other}`)))["a"]).toBeTypeOf("function");
    }
  });

  it.each([
    "let x = 1; x = 2;",
    "let x = 1; function f() { x++; }",
    "let x; x ??= 1;",
    "var x = 1; function f() { --x; }",
    "let { x } = {}; function f() { ({ x } = {}); }",
    "let { y: x } = {}; function f() { ({ y: x = 2 } = {}); }",
    "var [x] = [1]; [x] = [2];",
    "let x; [...x] = [1];",
    "let x; for (x of [1]);",
    "for (var x in {});",
    "{ var x = 1; }",
    "if (true) { var x = 1; }",
  ])("end the build where they change: %s", (body) => {
    expect(() => plainExports(bundled(body))).toThrow("export x: changes");
  });
});

it("modules that import each other in a circle end the build", () => {
  expect(() => refuseCircles([importing(1, 2), importing(2, 3)])).not.toThrow();
  expect(() => refuseCircles([importing(1, 2), importing(2, 3), importing(3, 1)])).toThrow(
    "modules 1 > 2 > 3 > 1: a circle",
  );
  expect(() => refuseCircles([importing(1, 1)])).toThrow("modules 1 > 1: a circle");
  // Where nothing is found, nothing was looked at.
  expect(() => refuseCircles(["exports.modules = {};"])).toThrow("no module imports another");
});
