/** Candidates kept for a message. */
const CANDIDATES_MAX = 3;

interface TreeNode {
  readonly children: Map<string, TreeNode>;
  count: number;
  /** The first few paths that end here or below. */
  readonly samples: string[];
}

/** Files that share the longest suffix with a path. */
export interface Found {
  /** Components in common. */
  readonly depth: number;
  /** Number of files that have them. */
  readonly count: number;
  readonly candidates: readonly string[];
}

/**
 * Files by their components from the last to the first. A lookup costs the length of the path,
 * however many files end alike.
 */
export class PathTree {
  readonly #exact = newNode();
  readonly #lower = newNode();

  constructor(paths: readonly string[]) {
    for (const path of paths) {
      insert(this.#exact, path, path.split("/"));
      insert(this.#lower, path, path.toLowerCase().split("/"));
    }
  }

  /** Letter case counts only where it tells files apart. */
  longestSuffix(path: string): Found {
    const exact = walk(this.#exact, path.split("/"));
    return exact.depth > 0 ? exact : walk(this.#lower, path.toLowerCase().split("/"));
  }
}

function newNode(): TreeNode {
  return { children: new Map(), count: 0, samples: [] };
}

function insert(root: TreeNode, path: string, parts: readonly string[]): void {
  let node = root;
  for (const part of parts.toReversed()) {
    let child = node.children.get(part);
    if (child === undefined) {
      child = newNode();
      node.children.set(part, child);
    }
    child.count += 1;
    if (child.samples.length < CANDIDATES_MAX) child.samples.push(path);
    node = child;
  }
}

function walk(root: TreeNode, parts: readonly string[]): Found {
  let node = root;
  let depth = 0;
  for (const part of parts.toReversed()) {
    const child = node.children.get(part);
    if (child === undefined || part === "") break;
    node = child;
    depth += 1;
  }
  return {
    depth,
    count: depth === 0 ? 0 : node.count,
    candidates: depth === 0 ? [] : node.samples,
  };
}
