import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandData, commandProperty, workflowCommand } from "../../src/text/workflow-command.ts";
import { hostileText } from "../support/hostile.ts";

/** What the runner does with a line: its documented decoding, in reverse order of the encoding. */
function decoded(line: string): { name: string; properties: Map<string, string>; data: string } {
  const match = /^::([a-z]+)(?: ([^:]*))?::(.*)$/s.exec(line);
  if (match === null) throw new Error(`no workflow command: ${line}`);
  const undo = (text: string): string =>
    text
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");
  const properties = new Map(
    (match[2] ?? "").split(",").map((pair): [string, string] => {
      const [key = "", ...value] = pair.split("=");
      return [key, undo(value.join("="))];
    }),
  );
  const data = (match[3] ?? "")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
  return { name: match[1] ?? "", properties, data };
}

describe("a workflow command", () => {
  it("is one line that says what was meant, whatever the names", () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (file, message) => {
        const line = workflowCommand("error", { file, line: 3 }, message);
        expect(line).not.toMatch(/[\r\n]/);
        const { name, properties, data } = decoded(line);
        expect(name).toBe("error");
        expect(properties.get("file")).toBe(file);
        expect(properties.get("line")).toBe("3");
        expect(data).toBe(message);
      }),
      { numRuns: 200 },
    );
  });

  it("encodes what would end a property or a line", () => {
    expect(commandData("50%\r\n::set-output")).toBe("50%25%0D%0A::set-output");
    expect(commandProperty("a:b,c")).toBe("a%3Ab%2Cc");
  });
});
