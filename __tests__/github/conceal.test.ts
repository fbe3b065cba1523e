import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conceal } from "../../src/github/conceal.ts";

describe("concealing a secret", () => {
  it("leaves it nowhere, in values or names", () => {
    const shown = { secret: "a secret", list: [{ "my secret": 1, other: ["secretsecret"] }] };
    expect(conceal(shown, "secret")).toEqual({
      "***": "a ***",
      list: [{ "my ***": 1, other: ["******"] }],
    });
  });

  it("changes nothing else", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(conceal(value, "ghs_not_there"))).toBe(JSON.stringify(value));
        expect(conceal(value, null)).toBe(value);
        expect(conceal(value, "")).toBe(value);
      }),
    );
  });

  it("keeps a name that is no ordinary one", () => {
    const value = JSON.parse('{"__proto__":{"a":"secret"}}');
    expect(JSON.stringify(conceal(value, "secret"))).toBe('{"__proto__":{"a":"***"}}');
  });
});
