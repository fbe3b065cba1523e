import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import * as whole from "js-yaml";
import { expect, it } from "vitest";
import { yamlText } from "../support/yaml-text.ts";

type Tag = Pick<whole.ScalarTagDefinition, "tagName" | "resolve">;
type Module = (module: object, exports: object, require: object) => void;

/** What `config/plain-yaml.ts` uses of js-yaml. */
interface Reader {
  readonly parseEvents: typeof whole.parseEvents;
  readonly getScalarValue: typeof whole.getScalarValue;
  readonly tags: readonly Tag[];
  readonly notResolved: symbol;
}

const installed: Reader = {
  parseEvents: whole.parseEvents,
  getScalarValue: whole.getScalarValue,
  tags: [whole.nullCoreTag, whole.boolCoreTag, whole.intCoreTag, whole.floatCoreTag],
  notResolved: whole.NOT_RESOLVED,
};

/** What the bundle holds of js-yaml: functions by their names, tags by what they are of. */
function shipped(): Reader {
  const require = createRequire(import.meta.url);
  const dist = fileURLToPath(new URL("../../dist", import.meta.url));
  const chunks = readdirSync(dist).filter((name) => /^\d+\.index\.js$/.test(name));
  const modules = chunks.flatMap((name) =>
    Object.values(require(join(dist, name)).modules as Record<string, Module>),
  );
  const found = modules.filter((module) => String(module).includes("parseEvents(input, options)"));
  expect(found).toHaveLength(1);
  const exports = {};
  found[0]?.({}, exports, { r: () => {} });
  const values: unknown[] = Object.values(exports);
  const named = <T>(name: string) =>
    values.find((value) => typeof value === "function" && value.name === name) as T;
  const tags = values.filter(
    (value): value is Tag => typeof value === "object" && value !== null && "resolve" in value,
  );
  return {
    parseEvents: named("parseEvents"),
    getScalarValue: named("getScalarValue"),
    tags: installed.tags.map(({ tagName }) => tags.find((tag) => tag.tagName === tagName) as Tag),
    notResolved: values.find((value) => typeof value === "symbol") as symbol,
  };
}

/** Every event of a text, with its scalar's value and what that is for each tag, or what is wrong with it. */
function reading(
  { parseEvents, getScalarValue, tags, notResolved }: Reader,
  text: string,
): unknown {
  try {
    return parseEvents(text, { maxDepth: 99 }).map((event) => {
      if (event.type !== whole.EVENT_ID.SCALAR) return event;
      const source = getScalarValue(text, event);
      const resolved = tags.map(({ tagName, resolve }) => resolve(source, false, tagName));
      return [event, source, resolved.map((one) => (one === notResolved ? "no" : [one]))];
    });
  } catch (error) {
    return String(error);
  }
}

it("js-yaml in the bundle reads as the whole of it does", () => {
  const bundled = shipped();
  const ends = { events: 0, mistakes: 0 };
  fc.assert(
    fc.property(yamlText, (text) => {
      const expected = reading(installed, text);
      ends[typeof expected === "string" ? "mistakes" : "events"] += 1;
      expect(reading(bundled, text)).toEqual(expected);
    }),
    { numRuns: 3_000, seed: 20_261_128 },
  );
  expect(Math.min(ends.events, ends.mistakes)).toBeGreaterThan(500);
});
