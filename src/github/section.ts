import type { ActionInputs } from "./inputs.ts";

/** Which section of which comment a job writes. */
export interface CommentPlace {
  readonly key: string;
  readonly section: string;
  /** Other jobs are known to write the same comment. */
  readonly shared: boolean;
}

const NAME_LENGTH_MAX = 200;
const UNNAMED = "report";

/**
 * The comment is the workflow's, the section the job's: its id, the values of its matrix, and the
 * working directory where that is not the checkout. `action.yml` fills the input `section` with the
 * matrix as JSON (`null` outside of one), because nothing else tells a job its matrix.
 */
export function resolveSection(
  inputs: Pick<ActionInputs, "commentKey" | "section" | "workingDirectory">,
  workflow: string,
  job: string,
): CommentPlace {
  const key = named(inputs.commentKey ?? workflow);
  const matrix = matrixValues(inputs.section);
  if (matrix === null) return { key, section: named(inputs.section ?? ""), shared: true };
  const { workingDirectory: directory } = inputs;
  const parts = [
    job,
    matrix.length === 0 ? "" : `(${matrix.join(", ")})`,
    directory === "." ? "" : directory,
  ];
  const section = named(parts.filter((part) => part !== "").join(" "));
  return { key, section, shared: matrix.length > 0 };
}

/** Values of the matrix, depth first; none without a matrix; null when the input is a name. */
function matrixValues(input: string | null): readonly string[] | null {
  // A runner of another kind may leave the expression as it stands in `action.yml`.
  if (input === null || input === "null" || input.startsWith("${{")) return [];
  if (!input.startsWith("{")) return null;
  try {
    return leaves(JSON.parse(input));
  } catch {
    return null;
  }
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
  return value === null || value === "" ? [] : [String(value)];
}

function named(text: string): string {
  const name = text.replaceAll(/\s+/g, " ").trim().slice(0, NAME_LENGTH_MAX);
  return name === "" ? UNNAMED : name;
}
