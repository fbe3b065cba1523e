/** The levels of an annotation. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** A message of a workflow command: a line break or a percent sign cannot end or alter it. */
export function commandData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

/** A property of a workflow command: `:` and `,` end one, so they are encoded as well. */
export function commandProperty(text: string): string {
  return commandData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

/** One line `::name key=value,…::message`, without the line break. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.keys(properties)
    .map((key) => `${key}=${commandProperty(String(properties[key]))}`)
    .join(",");
  return `::${name}${written === "" ? "" : ` ${written}`}::${commandData(message)}`;
}
