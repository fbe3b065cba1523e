import { expect, it } from "vitest";
import { holdToContract, isDocument } from "../support/documents.ts";
import { folderWith } from "../support/folder.ts";
import { soakgate } from "../support/terminal.ts";

const lint = async () => (await soakgate(".", ["lint", "--json"])).out;
const changed = (json: string, change: (value: Record<string, unknown>) => object) =>
  JSON.stringify(change(JSON.parse(json)));

it.each<[string, (value: Record<string, unknown>) => object]>([
  ["another key", (value) => ({ ...value, more: 1 })],
  ["a key before the schema", ({ verdict, ...rest }) => ({ verdict, ...rest })],
  ["two keys in another order", ({ verdict, ...rest }) => ({ ...rest, verdict })],
  ["no sources", ({ sources: _, ...rest }) => rest],
  ["other sources", (value) => ({ ...value, sources: 5 })],
  ["a value of another type", (value) => ({ ...value, verdict: 1 })],
  [
    "another key deep inside",
    (value) => ({
      ...value,
      settings: { ...(value["settings"] as object), more: 1 },
    }),
  ],
])("a document is not held to be good with %s", async (_, change) => {
  const json = await lint();
  expect(() => holdToContract(json)).not.toThrow();
  const other = changed(json, change);
  expect(isDocument(other)).toBe(true);
  expect(() => holdToContract(other)).toThrow();
});

it("a document is told from other output", async () => {
  expect(isDocument(await lint())).toBe(true);
  expect(isDocument((await soakgate(folderWith({}), ["schema"])).out)).toBe(false);
  expect(isDocument("soakgate: pass")).toBe(false);
});
