/** Reads and finds files. Implemented by `host`, faked in tests. Paths use `/`. */
export interface Files {
  /**
   * Paths relative to `root` that match the pattern, sorted by code unit, each once. A pattern
   * without glob characters is a path, and is returned whether the file exists or not. `.git` and
   * `node_modules` are entered only by patterns that name them; links to folders never.
   *
   * Errors: `SoakgateError` code `usage` for a pattern too long to be meant.
   */
  readonly find: (root: string, pattern: string) => Promise<readonly string[]>;
  /** Every regular file below `root`, relative to it and sorted, but for the folders to skip. */
  readonly walk: (
    root: string,
    skip: (name: string, path: string) => boolean,
  ) => Promise<readonly string[]>;
  /**
   * The bytes of a file, in order, in chunks that are the caller's own.
   *
   * Errors: `SoakgateError` code `evidence` when it is missing, a folder, or unreadable.
   */
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
  /** Whether a regular file is there. */
  readonly exists: (path: string) => Promise<boolean>;
  /**
   * Writes text, whole or in pieces, creating folders.
   *
   * Errors: `SoakgateError` code `usage`, naming the path.
   */
  readonly write: (path: string, text: string | Iterable<string>) => Promise<void>;
}

/** A commit and the second it was made at (Unix time of the committer). */
export interface CommitTime {
  readonly commit: string;
  readonly timeS: number;
}

/** What git knows of the measured tree. */
export interface Git {
  /** The checked-out commit; null where there is no repository or no commit. */
  readonly head: () => Promise<CommitTime | null>;
  /** Tracked files below `root`, relative to it; null where there is no repository. */
  readonly tracked: (root: string) => Promise<readonly string[] | null>;
  /** Parents of the checked-out commit as it names them, fetched or not; null without a commit. */
  readonly parents: () => Promise<readonly string[] | null>;
  /** The commit that a name or id stands for; null where it is not there, as in a shallow clone. */
  readonly commit: (name: string) => Promise<string | null>;
  /** The last commit that two have in common; null where none is there. */
  readonly mergeBase: (one: string, other: string) => Promise<string | null>;
  /**
   * Patch from a commit to the files as they are now, below `root` and relative to it, without
   * context, renames found; null where git cannot.
   */
  readonly diff: (root: string, from: string) => Promise<string | null>;
}

/** What a run of jobs tells and asks. */
export interface JobOptions {
  /** Told the number of finished jobs. */
  readonly done: (finished: number) => void;
  /** Where it answers true, no further job begins, and a long one under way is given up. */
  readonly stop: () => boolean;
  /** Whether each job is over in a moment. */
  readonly brief: boolean;
}

/** Runs jobs beside the main thread. Jobs and results are plain data; a job's kind is the door's affair. */
export interface Workers {
  /** How many jobs run at once; 1 means here. */
  readonly size: number;
  /**
   * Results in the order of the jobs, whatever order they end in; null for a job that never ended.
   *
   * Errors: what a job throws, as a plain `Error`.
   */
  readonly run: <Job, Result>(
    jobs: readonly Job[],
    options: JobOptions,
  ) => Promise<readonly (Result | null)[]>;
}
