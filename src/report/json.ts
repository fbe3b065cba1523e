import type { Report } from "../domain/report.ts";

/** `report.json`: two spaces, a line break at the end, keys in the order of the contract. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
