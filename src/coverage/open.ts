import type { CoverageFormat } from "../domain/coverage.ts";
import type { CoverageFormatReader, CoverageParser, WantsRegions } from "./format.ts";
import { sniffFormat } from "./sniff.ts";

/**
 * Every format, loaded on demand: a run that reads LCOV never loads an XML tokenizer.
 */
const READERS: Readonly<Record<CoverageFormat, () => Promise<CoverageFormatReader>>> = {
  coveragepy: async () => (await import("./coveragepy.ts")).coveragepyReader,
  lcov: async () => (await import("./lcov.ts")).lcovReader,
  "istanbul-final": async () => (await import("./istanbul-final.ts")).istanbulFinalReader,
  "istanbul-summary": async () => (await import("./istanbul-summary.ts")).istanbulSummaryReader,
  go: async () => (await import("./go.ts")).goReader,
  simplecov: async () => (await import("./simplecov.ts")).simplecovReader,
  cobertura: async () => (await import("./cobertura.ts")).coberturaReader,
  jacoco: async () => (await import("./jacoco.ts")).jacocoReader,
  clover: async () => (await import("./clover.ts")).cloverReader,
};

/**
 * A parser for the report that begins with `head` (its first 64 KiB, or all of it if shorter). The head is only looked
 * at: it must be written to the parser like the rest.
 *
 * Errors: `evidence` when it is no coverage report; the message says what it is and how to mend it.
 */
export async function openCoverage(
  where: string,
  head: Uint8Array,
  wantsRegions: WantsRegions = () => true,
): Promise<CoverageParser> {
  const reader = await READERS[sniffFormat(where, head)]();
  return reader.open(where, wantsRegions);
}
