import { realpathSync } from "node:fs";
import { basename, dirname } from "node:path";

// The one file that is bundled: both doors share its chunks, so that the engine is shipped once.
// `dist/cli/index.js` only loads it; what was started says which door is meant. So do its threads.
const started = realpathSync.native(process.argv[1] ?? "");
const door = basename(dirname(started)) === "cli" ? import("./cli.ts") : import("./action.ts");
void door.then(({ start }) => start(started));
