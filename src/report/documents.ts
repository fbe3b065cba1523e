/** What writes and reads the JSON documents: their shapes are loaded for whoever asks, and bundled once. */
export function jsonDocuments(): Promise<typeof import("./json.ts")> {
  return import("./json.ts");
}
