/** Cannot occur in a name: the reader replaces control characters. */
const SEPARATOR = "\u001f";

/** Where a hosted runner checks a repository out; what follows is the path in the repository. */
const CHECKOUT =
  /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:\/a)\/[^/]+\/[^/]+\//;

/**
 * Where a suite's tests stand: the names of the suites around them, outermost first. Suites named after an absolute
 * path do not count (PHPUnit's outermost one, which appears with the second test file; .NET's assemblies).
 */
export function suiteScope(suites: readonly string[]): string {
  return suites.filter((name) => name !== "" && !isAbsolute(name)).join(SEPARATOR);
}

/**
 * The identity of a test: its scope (file, or else suite path), class name and name. It is the same before and after,
 * and on every machine of a matrix.
 */
export function testIdentity(scope: string, className: string, name: string): string {
  return `${scope}${SEPARATOR}${SEPARATOR}${className}${SEPARATOR}${name}`;
}

/** The identity of the n-th test (n > 1) with one identity in one file. */
export function occurrence(identity: string, n: number): string {
  return n === 1 ? identity : `${identity}${SEPARATOR}#${n}`;
}

/** The scope of tests whose file is known: with `/`, and without a hosted runner's checkout folder. */
export function fileScope(file: string): string {
  const slashed = file.replaceAll("\\", "/").replace(/^file:\/\/(?=\/|$)/, "");
  return slashed.replace(CHECKOUT, "").replace(/^\.\//, "");
}

function isAbsolute(name: string): boolean {
  return /^(?:\/|\\|[A-Za-z]:[\\/])/.test(name);
}
