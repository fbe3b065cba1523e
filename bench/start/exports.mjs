// What a module exports, as values. The bundler makes a getter of each, since an export may change or, where
// modules import each other in a circle, be asked for before it is there. A run starts a sixtieth sooner
// without: the linter allows no circle, and what changes ends the build.
import { edited, moduleFunctions, parse } from "./bundled.mjs";

const EXPORTS = "__webpack_exports__";

/**
 * A bundled file whose modules set their exports once, behind all else.
 *
 * Errors: where an export is a variable, whose later values would not show.
 */
export function plainExports(code) {
  const edits = [];
  for (const { body } of moduleFunctions(parse(code))) {
    const variables = changing(body);
    for (const statement of body.body.filter(definesExports)) {
      const values = statement.expression.arguments[1].properties.map(({ key, value }) => {
        const { start, end } = value.body;
        const text = code.slice(start, end);
        if (variables.has(text)) throw new Error(`export ${text}: is a variable`);
        return `${EXPORTS}.${key.name ?? key.value} = ${text};\n`;
      });
      const last = body.end - 1;
      edits.push({ start: statement.start, end: statement.end, text: "" });
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

/** The variables at the top of a module that may be assigned to later. */
function changing({ body }) {
  const declared = body
    .filter(({ type }) => type === "VariableDeclaration")
    .flatMap(({ kind, declarations }) =>
      declarations.filter(({ init }) => kind === "let" || init === null),
    );
  return new Set(declared.map(({ id }) => id.name));
}
