import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import * as whole from "js-yaml";
import { expect, it } from "vitest";
import { yamlText } from "../support/yaml-text.ts";

type Reader = Pick<typeof whole, "parseEvents" | "getScalarValue">;
type Module = (module: object, exports: object, require: object) => void;

/** What the bundle holds of js-yaml, by the names of its functions. */
function shipped(): Reader {
  const require = createRequire(import.meta.url);
  const dist = fileURLToPath(new URL("../../dist", import.meta.url));
  const chunks = readdirSync(dist).filter((name) => /^\d+\.index\.js$/.test(name));
  const modules = chunks.flatMap((name) =>
    Object.values(require(join(dist, name)).modules as Record<string, Module>),
  );
  const found = modules.filter((module) => String(module).includes("parseEvents(input, options)"));
  expect(found).toHaveLength(1);
  const getters: (() => unknown)[] = [];
  const d = (_: object, more: Record<string, () => unknown>) =>
    getters.push(...Object.values(more));
  found[0]?.({}, {}, { d, r: () => {} });
  const functions = getters.map((get) => get()).filter((value) => typeof value === "function");
  return Object.fromEntries(functions.map((one) => [one.name, one])) as unknown as Reader;
}

/** Every event of a text with the values of its scalars, or what is wrong with it. */
function reading({ parseEvents, getScalarValue }: Reader, text: string): unknown {
  try {
    return parseEvents(text, { maxDepth: 99 }).map((event) =>
      event.type === whole.EVENT_ID.SCALAR ? [event, getScalarValue(text, event)] : event,
    );
  } catch (error) {
    return String(error);
  }
}

it("js-yaml in the bundle reads as the whole of it does", () => {
  const bundled = shipped();
  const ends = { events: 0, mistakes: 0 };
  fc.assert(
    fc.property(yamlText, (text) => {
      const expected = reading(whole, text);
      ends[typeof expected === "string" ? "mistakes" : "events"] += 1;
      expect(reading(bundled, text)).toEqual(expected);
    }),
    { numRuns: 3_000, seed: 20_261_128 },
  );
  expect(Math.min(ends.events, ends.mistakes)).toBeGreaterThan(500);
});
