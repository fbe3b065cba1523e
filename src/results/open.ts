import type { JunitParser } from "./junit.ts";
import { requireJunit } from "./sniff.ts";

/**
 * A parser for the test report that begins with `head` (its first 64 KiB, or all of it if shorter). The head is only
 * looked at: it must be written to the parser like the rest. The tokenizer is loaded only here.
 *
 * Errors: `evidence` when it is no JUnit report; the message says what it is and how to mend it.
 */
export async function openTests(where: string, head: Uint8Array): Promise<JunitParser> {
  requireJunit(where, head);
  const { openJunit } = await import("./junit.ts");
  return openJunit(where);
}
