import { SoakgateError } from "../domain/error.ts";
import type { Report } from "../domain/report.ts";
import { reportShape } from "./report-shape.ts";

/** Far beyond any report of ours; what JSON of this size takes in memory is still bearable. */
const CHARACTERS_MAX = 128 * 1024 * 1024;

/**
 * Reads a `report.json` that somebody else may have written: every key, type, range and address is
 * checked, keys we do not know are left out. The texts in it stay untrusted.
 *
 * Errors: `evidence`, naming the key that is wrong, `limit` when the file is too large.
 */
export function parseReport(json: string, where: string): Report {
  if (json.length > CHARACTERS_MAX) {
    throw new SoakgateError("limit", `${where}: is larger than 128 MiB; no report of ours is`);
  }
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    throw new SoakgateError(
      "evidence",
      `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; give the report.json that soakgate wrote`,
    );
  }
  try {
    return reportShape.read(value, "");
  } catch (error) {
    if (!(error instanceof SoakgateError)) throw error;
    throw new SoakgateError(
      "evidence",
      `${where}: ${error.message}; give a report.json with the schema soakgate/report@1, unchanged`,
    );
  }
}
