/** A file that a glob found, or one named outright. Paths use `/`, relative to the search's root. */
export interface FoundFile {
  readonly path: string;
}

/** Reads and finds files. Implemented by `host`, faked in tests. */
export interface Files {
  /**
   * Paths below `root` that match the patterns, sorted by code unit, each once. A pattern without
   * glob characters is a path, and is returned whether the file exists or not.
   *
   * Errors: none; a pattern that matches nothing gives an empty list for that pattern.
   */
  readonly find: (root: string, pattern: string) => Promise<readonly string[]>;
  /**
   * The bytes of a file, in order.
   *
   * Errors: `SoakgateError` code `evidence` when it is missing, a folder, or unreadable.
   */
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
  /** Whether a regular file is there. */
  readonly exists: (path: string) => Promise<boolean>;
  /** Writes text, creating folders. Errors: `SoakgateError` code `usage`, naming the path. */
  readonly write: (path: string, text: string) => Promise<void>;
}

/** What git knows of the measured tree; every answer is null where there is no repository. */
export interface Git {
  /** The measured commit, its committer time in seconds, or null. */
  readonly head: () => Promise<{ readonly commit: string; readonly timeS: number } | null>;
  /** Tracked files with `/`, relative to the repository's root. */
  readonly tracked: () => Promise<readonly string[] | null>;
}
