import { fileKeys } from "./file-keys.ts";
import type { JsonSchema } from "./shape.ts";

/**
 * The configuration's JSON Schema, for editors and other tools. It accepts whatever `parseConfig`
 * accepts; what needs arithmetic or comparison (days, distinct names) only the parser refuses.
 *
 * Source: JSON Schema draft 7, the newest that every YAML language server reads.
 */
export function configJsonSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Soakgate configuration",
    description: "What a run reads, judges and reports.",
    ...fileKeys.schema(),
  };
}
