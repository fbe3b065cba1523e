import { readFileSync } from "node:fs";
import { openCoverage } from "../../src/coverage/open.ts";
import { HEAD_BYTES } from "../../src/coverage/sniff.ts";
import type { CoverageReport, FileCoverage, LineHits } from "../../src/domain/coverage.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url);

/** Bytes of a fixture. */
export function fixture(path: string): Uint8Array {
  return readFileSync(new URL(path, FIXTURES));
}

/** A fixture that is JSON. */
export function fixtureJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FIXTURES), "utf8"));
}

/** Reads a report as the application does: its head decides, then it is pushed in chunks. */
export async function read(
  content: Uint8Array | string,
  where = "report",
  chunkBytes = 65_536,
): Promise<CoverageReport> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const parser = await openCoverage(where, bytes.subarray(0, HEAD_BYTES));
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    parser.write(bytes.slice(at, at + chunkBytes));
  }
  return parser.end();
}

/** The message of the error that reading ends in. */
export async function failure(content: Uint8Array | string, where = "report"): Promise<string> {
  try {
    await read(content, where);
  } catch (error) {
    return String(error);
  }
  throw new Error("it was read, although it must not be");
}

/** The one file of a report. */
export function onlyFile(report: CoverageReport): FileCoverage {
  const [file] = report.files;
  if (file === undefined || report.files.length !== 1) throw new Error("not one file");
  return file;
}

/** Lines as `[number, hits]`. */
export function pairs(lines: LineHits | null): [number, number][] {
  return [...(lines?.numbers ?? [])].map((number, at) => [number, lines?.hits[at] ?? -1]);
}
