/** Cannot occur in a name: the reader replaces control characters. */
const SEPARATOR = "\u001f";

/** Where a hosted runner checks a repository out; what follows is the path in the repository. */
const CHECKOUT =
  /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:\/a)\/[^/]+\/[^/]+\//;

/** What identifies a test before repeats are numbered. */
export interface TestPlace {
  /** `file` of the case or of the nearest suite that has one. */
  readonly file: string | null;
  /** Names of the suites around it, outermost first. */
  readonly suites: readonly string[];
  readonly className: string;
  readonly name: string;
}

/**
 * The identity of a test: file or else suite path, class name, name. It is the same before and after, and on every
 * machine of a matrix: a file's checkout folder does not count, nor do suites named after an absolute path (PHPUnit's
 * outermost one, which appears with the second test file; .NET's assemblies).
 */
export function testIdentity(place: TestPlace): string {
  const scope =
    place.file === null
      ? place.suites.filter((name) => name !== "" && !isAbsolute(name)).join(SEPARATOR)
      : repositoryFile(place.file);
  return `${scope}${SEPARATOR}${SEPARATOR}${place.className}${SEPARATOR}${place.name}`;
}

/** The identity of the n-th test (n > 1) with one identity in one file. */
export function occurrence(identity: string, n: number): string {
  return n === 1 ? identity : `${identity}${SEPARATOR}#${n}`;
}

/** A file as a report names it, with `/` and without a hosted runner's checkout folder. */
export function repositoryFile(file: string): string {
  const slashed = file.replaceAll("\\", "/").replace(/^file:\/\/(?=\/|$)/, "");
  return slashed.replace(CHECKOUT, "").replace(/^\.\//, "");
}

function isAbsolute(name: string): boolean {
  return /^(?:\/|\\|[A-Za-z]:[\\/])/.test(name);
}
