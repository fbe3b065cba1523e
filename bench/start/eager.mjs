// What V8 compiles at once. A function in parentheses it reads a single time; any other it reads when it
// sees it, and again when it is called. Which are called is a profile (called.mjs): an old one costs speed.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Visitor } from "rolldown/utils";
import { edited, moduleFunctions, parse } from "./bundled.mjs";

const called = JSON.parse(readFileSync(new URL("called.json", import.meta.url), "utf8"));
const FUNCTIONS = new Set(called.functions);
const ARROWS = new Set(called.arrows);

/** What stands for an arrow function, which has no name, in the profile: its text. */
export function arrowKey(text) {
  return createHash("sha1").update(text).digest("hex").slice(0, 10);
}

/** A bundled file with its modules, and whatever every run calls in them, in parentheses. */
export function eager(code) {
  const modules = code.replace(/^\/\*{3}\/ \(\((.*)\) => \{$/gm, "/***/ (function ($1) {");
  return eagerFunctions(eagerArrows(modules));
}

/** Function declarations as expressions before all else, as declarations are: anything may call them. */
function eagerFunctions(code) {
  const edits = [];
  for (const { body } of moduleFunctions(parse(code))) {
    const functions = body.body.filter(
      ({ type, id }) => type === "FunctionDeclaration" && FUNCTIONS.has(id.name),
    );
    if (functions.length === 0) continue;
    const first = body.body.find(({ directive }) => directive === undefined);
    const top = functions.map(
      ({ start, end, id }) => `var ${id.name} = (${code.slice(start, end)});\n`,
    );
    edits.push({ start: first.start, end: first.start, text: top.join("") });
    for (const { start, end } of functions) edits.push({ start, end, text: "" });
  }
  return edited(code, edits);
}

/** Arrow functions as others, of which alone V8 minds the parentheses. */
function eagerArrows(code) {
  const edits = [];
  const open = [];
  const outer = () => {
    for (const arrow of open) arrow.isBound = true;
  };
  new Visitor({
    ThisExpression: outer,
    Super: outer,
    MetaProperty: outer,
    Identifier: ({ name }) => name === "arguments" && outer(),
    ArrowFunctionExpression(node) {
      const { start, end, async } = node;
      // Its own `this` would be another than the one around it.
      const arrow = { edits: [], isBound: false };
      open.push(arrow);
      if (!ARROWS.has(arrowKey(code.slice(start, end)))) return;
      const text = `(${async ? "async " : ""}function `;
      const arrowAt = code.lastIndexOf("=>", node.body.start);
      const opened = async ? code.indexOf("(", start) : start;
      if (code[opened] !== "(") return;
      const isBlock = node.body.type === "BlockStatement";
      arrow.edits = [
        { start, end: opened, text },
        { start: arrowAt, end: arrowAt + 2, text: isBlock ? "" : "{ return (" },
        { start: end, end, text: isBlock ? ")" : "); })" },
      ];
    },
    "ArrowFunctionExpression:exit"() {
      const arrow = open.pop();
      // The innermost of several that end in one place was first to be left.
      if (!arrow.isBound) edits.push(...arrow.edits);
    },
  }).visit(parse(code));
  return edited(code, edits);
}
