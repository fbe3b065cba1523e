/**
 * Cuts the operations that Soakgate calls out of GitHub's published description of its REST API, with
 * everything they refer to and one example of each answer. What only people read is left out.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated
 *   node __tests__/support/github/cut-openapi.mjs package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from "node:fs";

const OPERATIONS = [
  ["/repos/{owner}/{repo}/issues/{issue_number}/comments", "get"],
  ["/repos/{owner}/{repo}/issues/{issue_number}/comments", "post"],
  ["/repos/{owner}/{repo}/issues/comments/{comment_id}", "get"],
  ["/repos/{owner}/{repo}/issues/comments/{comment_id}", "patch"],
  ["/repos/{owner}/{repo}/issues/comments/{comment_id}", "delete"],
  ["/repos/{owner}/{repo}/pulls/{pull_number}", "get"],
  ["/user", "get"],
];
const FOR_PEOPLE = new Set(["description", "summary", "externalDocs", "tags", "title"]);

/** The key that an answer stands under. */
const ANSWER = /^(?:\d{3}|default)$/;

const source = process.argv[2];
if (source === undefined) throw new Error("usage: node cut-openapi.mjs api.github.com.json");
const whole = JSON.parse(readFileSync(source, "utf8"));
const cut = {
  openapi: whole.openapi,
  info: {
    title: "GitHub's REST API, the operations that Soakgate calls",
    version: whole.info.version,
    "x-source": "@octokit/openapi generated/api.github.com.json",
    license: whole.info.license,
  },
  paths: {},
  components: {},
};

for (const [path, method] of OPERATIONS) {
  cut.paths[path] ??= {};
  cut.paths[path][method] = keep(whole.paths[path][method]);
}
const target = new URL("../../fixtures/openapi/github.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(sorted(cut), null, 1)}\n`);

/** A copy without what only people read, and with the components it refers to in the cut. */
function keep(node, inside = "") {
  if (Array.isArray(node)) return node.map((entry) => keep(entry, inside));
  if (typeof node !== "object" || node === null) return node;
  if (typeof node.$ref === "string") keepComponent(node.$ref);
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    // Under `properties` the keys are names of fields, and `description` is one of them.
    if (inside !== "properties") {
      // An answer must have a description to be one.
      const needed = key === "description" && ANSWER.test(inside);
      const dropped = FOR_PEOPLE.has(key) || key.startsWith("x-") || key === "example";
      if (dropped && !needed) continue;
      // One example of an answer: what the loopback builds its own answers from.
      if (key === "examples") {
        const first = Object.entries(value)[0];
        if (inside === "application/json" && first) copy[key] = { default: keep(first[1]) };
        continue;
      }
    }
    copy[key] = key === "value" ? value : keep(value, key);
  }
  return copy;
}

function keepComponent(reference) {
  const [, , kind, name] = reference.split("/");
  cut.components[kind] ??= {};
  if (Object.hasOwn(cut.components[kind], name)) return;
  cut.components[kind][name] = {};
  const component = whole.components[kind][name];
  // An example's value is data: nothing in it is left out.
  if (kind === "examples") cut.components[kind][name] = { value: component.value };
  else cut.components[kind][name] = keep(component, kind === "responses" ? "default" : "");
}

function sorted(cutDocument) {
  for (const [kind, entries] of Object.entries(cutDocument.components)) {
    cutDocument.components[kind] = Object.fromEntries(
      Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
  return cutDocument;
}
