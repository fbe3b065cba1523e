import { SoakgateError } from "../domain/error.ts";
import type { Files } from "../domain/ports.ts";
import type { ReplaySink } from "../domain/replay.ts";

/** Where the files of failures go, and how somebody replays them. */
export interface ReplayPlace {
  /** How the program is called: `node dist/cli/index.js`, `npx github:octo/soakgate#v1`. */
  readonly program: string;
  /** The folder as a person would type it, and as it is written to. */
  readonly shown: string;
  readonly folder: string;
}

/** Replay files that wait until the report is out. */
export interface KeptReplays extends ReplaySink {
  /** Writes them; what became of each, in words, for the log. */
  readonly write: (files: Files) => Promise<readonly string[]>;
}

/** A sink whose files go to a place when the door says so. Two of one name do not collide. */
export function keepReplays({ program, shown, folder }: ReplayPlace): KeptReplays {
  const kept = new Map<string, string>();
  return {
    keep: (name, text) => {
      const own = freeName(kept, name);
      kept.set(own, text);
      return `${program} replay ${shellWord(`${shown}/${own}`)}`;
    },
    write: async (files) => {
      const said: string[] = [];
      for (const [name, text] of kept) said.push(await written(files, folder, name, text));
      return said;
    },
  };
}

/** A place that cannot be written to costs the file, never the verdict. */
async function written(files: Files, folder: string, name: string, text: string): Promise<string> {
  try {
    await files.write(`${folder}/${name}`, text);
    return `${folder}/${name}: replays the failure`;
  } catch (error) {
    if (error instanceof SoakgateError) return error.message;
    throw error;
  }
}

function freeName(taken: ReadonlyMap<string, string>, name: string): string {
  const [stem = name] = name.split(/\.json$/);
  let free = name;
  for (let copy = 2; taken.has(free); copy += 1) free = `${stem}-${copy}.json`;
  return free;
}

/** A word as every POSIX shell reads it back. */
function shellWord(word: string): string {
  const plain = word.startsWith("-") ? `./${word}` : word;
  return /^[\w./:@%+=,~-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}
