import { SoakgateError } from "../domain/error.ts";
import type { Files } from "../domain/ports.ts";

/** Far beyond any configuration or description, far below what would hurt. */
const HAND_WRITTEN_BYTES_MAX = 1 << 20;

/**
 * A whole text file, by default one that a person wrote.
 *
 * Errors: `config` when it is missing, larger than `bytesMax`, or not UTF-8.
 */
export async function readText(
  files: Files,
  path: string,
  bytesMax = HAND_WRITTEN_BYTES_MAX,
): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of files.read(path)) {
      bytes += chunk.length;
      if (bytes > bytesMax) {
        const most = `${Math.floor(bytesMax / (1 << 20))} MiB`;
        throw new SoakgateError(
          "config",
          `${path}: is larger than ${most}; is this the right file?`,
        );
      }
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) {
      throw new SoakgateError("config", `${path}: is not UTF-8 text; save it as UTF-8`);
    }
    if (error instanceof SoakgateError && error.code === "evidence") {
      throw new SoakgateError("config", error.message);
    }
    throw error;
  }
}
