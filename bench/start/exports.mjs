// What a module exports, as values. The bundler makes a getter of each, since an export may change or, where
// modules import each other in a circle, be asked for before it is there. A run starts a sixtieth sooner
// without; what changes, or a circle, ends the build.
import { edited, moduleFunctions, nodes, parse } from "./bundled.mjs";

const EXPORTS = "__webpack_exports__";

/**
 * A bundled file whose modules set their exports once, behind all else.
 *
 * Errors: where an export is written to after it was made, which a value would not show.
 */
export function plainExports(code) {
  const edits = [];
  for (const { body } of moduleFunctions(parse(code))) {
    const definitions = body.body.filter(definesExports);
    const changing = definitions.length === 0 ? new Set() : changingNames(body);
    for (const { start, end, expression } of definitions) {
      const values = expression.arguments[1].properties.map(({ key, value }) => {
        const text = code.slice(value.body.start, value.body.end);
        if (changing.has(text))
          throw new Error(`export ${text}: changes; export a function that tells it`);
        return `${EXPORTS}.${key.name ?? key.value} = ${text};\n`;
      });
      const last = body.end - 1;
      edits.push({ start, end, text: "" });
      edits.push({ start: last, end: last, text: values.join("") });
    }
  }
  return edited(code, edits);
}

/** `__webpack_require__.d(__webpack_exports__, { name: () => value, … })` */
function definesExports({ type, expression }) {
  return (
    type === "ExpressionStatement" &&
    expression.type === "CallExpression" &&
    expression.callee.property?.name === "d" &&
    expression.arguments[0].name === EXPORTS
  );
}

/**
 * Names that something in a module writes to, whether it is the variable at its top or one that hides it.
 * Functions and classes are none: the compiler lets nobody write to them.
 */
function changingNames(module) {
  const changing = new Set();
  for (const node of nodes(module)) {
    const { type, left, argument, kind, declarations } = node;
    if (type === "UpdateExpression") changing.add(argument.name);
    if (left !== undefined && /^(?:Assignment|For)/.test(type))
      for (const name of bound(left)) changing.add(name);
    if (kind === "var" && !module.body.includes(node))
      for (const name of bound(declarations)) changing.add(name);
  }
  for (const { id, kind, declarations = [] } of module.body) {
    const fixed = declarations.filter(
      ({ init }) => kind === "const" || init?.type === "ClassExpression",
    );
    for (const name of [...bound(id), ...bound(fixed)]) changing.delete(name);
  }
  return changing;
}

/** The names in what is declared or assigned to. */
function bound(target) {
  switch (target?.type) {
    case "Identifier":
      return [target.name];
    case "ObjectPattern":
      return target.properties.flatMap(({ value, argument }) => bound(value ?? argument));
    case "ArrayPattern":
      return target.elements.flatMap(bound);
    case "AssignmentPattern":
      return bound(target.left);
    case "RestElement":
      return bound(target.argument);
    case "VariableDeclaration":
      return bound(target.declarations);
    default:
      return Array.isArray(target) ? target.flatMap(({ id }) => bound(id)) : [];
  }
}

/** Errors: where modules of the bundle import each other in a circle, or no import is found to look at. */
export function refuseCircles(codes) {
  const imports = new Map();
  for (const code of codes) {
    for (const { type, key, value } of nodes(parse(code))) {
      const [module] = type === "Property" && /^\d+$/.test(key.value) ? moduleFunctions(value) : [];
      if (module !== undefined) imports.set(key.value, importedBy(module.body.body));
    }
  }
  if (![...imports.values()].some(({ length }) => length > 0))
    throw new Error("no module imports another: the bundle is not written as it is read here");
  const done = new Set();
  const visit = (id, path) => {
    if (path.includes(id)) throw new Error(`modules ${path.join(" > ")} > ${id}: a circle`);
    if (done.has(id)) return;
    for (const imported of imports.get(id) ?? []) visit(imported, [...path, id]);
    done.add(id);
  };
  for (const id of imports.keys()) visit(id, []);
}

/** `var name = __webpack_require__(1)` at the top of a module. */
function importedBy(statements) {
  return statements
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ init }) => /require__$/.test(init?.callee?.name))
    .map(({ init }) => init.arguments[0].value);
}
