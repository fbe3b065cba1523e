import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";

const CLI =
  process.env["SOAKGATE_CLI"] ?? fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

// Windows has no SIGPIPE, and tells a closed pipe otherwise.
it.skipIf(process.platform === "win32")(
  "ends quietly, and not with 0, when nobody reads on (soakgate … | head)",
  async () => {
    const record = `SF:a.c\n${Array.from({ length: 100_000 }, (_, at) => `DA:${at + 1},1\n`).join("")}end_of_record\n`;
    const cwd = folderWith({ "a.info": record, "b.info": record.replace("a.c", "b.c") });
    const child = spawn(process.execPath, [CLI, "convert", "*.info", "--to", "cobertura"], { cwd });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const exit = await new Promise<number | null>((done) => child.on("close", done));
    expect([exit, err]).toEqual([
      141,
      "warning: totals are counted from the merged records of 2 reports\n",
    ]);
  },
);
