import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import { diskFiles } from "../../src/host/files.ts";
import { folderWith } from "../support/folder.ts";

const TREE = {
  "a.xml": "a",
  "b/c.xml": "c",
  "b/d/e.xml": "e",
  "b/[odd] name.xml": "odd",
  ".hidden/f.xml": "f",
  "node_modules/p/g.xml": "g",
  ".git/h.xml": "h",
};

async function text(files: ReturnType<typeof diskFiles>, path: string): Promise<string> {
  let all = "";
  for await (const chunk of files.read(path)) all += new TextDecoder().decode(chunk);
  return all;
}

describe("find", () => {
  const find = (pattern: string, root = ".") => diskFiles(folderWith(TREE)).find(root, pattern);

  it("gives a path without glob characters as it is, there or not", async () => {
    expect(await find("./a.xml")).toEqual(["a.xml"]);
    expect(await find("missing.xml")).toEqual(["missing.xml"]);
  });

  it("takes a file whose name has glob characters for itself", async () => {
    expect(await find("b/[odd] name.xml")).toEqual(["b/[odd] name.xml"]);
  });

  it("expands globs in code-unit order, dot folders included", async () => {
    expect(await find("**/*.xml")).toEqual([
      ".hidden/f.xml",
      "a.xml",
      "b/[odd] name.xml",
      "b/c.xml",
      "b/d/e.xml",
    ]);
    expect(await find("*/c.xml")).toEqual(["b/c.xml"]);
    expect(await find("{a,z}.xml")).toEqual(["a.xml"]);
  });

  it("enters node_modules and .git only where the pattern names them", async () => {
    expect(await find("node_modules/**/*.xml")).toEqual(["node_modules/p/g.xml"]);
    expect(await find("*/p/*.xml")).toEqual([]);
  });

  it("is relative to the root it is given, and takes backslashes", async () => {
    expect(await find("**/*.xml", "b")).toEqual(["[odd] name.xml", "c.xml", "d/e.xml"]);
    expect(await find("b\\d\\*.xml")).toEqual(["b/d/e.xml"]);
  });

  it("finds nothing in a folder that is not there", async () => {
    expect(await find("nowhere/**")).toEqual([]);
  });

  it("takes absolute patterns", async () => {
    const folder = folderWith(TREE);
    // Results use `/` on every system.
    const slashed = folder.replaceAll("\\", "/");
    expect(await diskFiles("/").find(".", `${folder}/b/*.xml`)).toEqual([
      `${slashed}/b/[odd] name.xml`,
      `${slashed}/b/c.xml`,
    ]);
  });

  it("does not follow links to folders, so a link to a parent is no cycle", async () => {
    const folder = folderWith(TREE);
    symlinkSync(folder, join(folder, "b", "loop"));
    expect(await diskFiles(folder).find(".", "**/a.xml")).toEqual(["a.xml"]);
  });

  it("refuses a pattern too long to be meant", async () => {
    await expect(find(`${"*".repeat(5000)}.xml`)).rejects.toThrow(SoakgateError);
  });

  it("answers a pattern of many stars at once", async () => {
    const folder = folderWith({ [`${"a".repeat(60)}.txt`]: "" });
    expect(await diskFiles(folder).find(".", "*a*a*a*a*a*a*a*a*b")).toEqual([]);
  });
});

describe("read", () => {
  it("gives the bytes of a file larger than one chunk", async () => {
    const content = "0123456789".repeat(300_000);
    const folder = folderWith({ "big.txt": content });
    expect(await text(diskFiles(folder), "big.txt")).toBe(content);
  });

  it("gives nothing for an empty file", async () => {
    expect(await text(diskFiles(folderWith({ "empty.txt": "" })), "empty.txt")).toBe("");
  });

  it("says what is wrong with a file that is missing, or a folder", async () => {
    const folder = folderWith(TREE);
    await expect(text(diskFiles(folder), "no.xml")).rejects.toThrow(/no.xml: .*no such file/);
    await expect(text(diskFiles(folder), "b")).rejects.toThrow(/b: .*no regular file/);
  });
});

describe("write", () => {
  it("makes the folders it needs", async () => {
    const folder = folderWith({});
    await diskFiles(folder).write("x/y/z.txt", "hello");
    expect(await text(diskFiles(folder), "x/y/z.txt")).toBe("hello");
  });

  it("names the path it cannot write", async () => {
    const folder = folderWith({ file: "" });
    await expect(diskFiles(folder).write("file/below.txt", "")).rejects.toThrow(/file\/below.txt/);
  });
});

describe("walk", () => {
  it("lists every file but those in skipped folders", async () => {
    const folder = folderWith(TREE);
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(folder, "z.txt"), "");
    const files = await diskFiles(folder).walk(".", (name) => name !== "b" && name !== "d");
    expect(files).toEqual(["a.xml", "b/[odd] name.xml", "b/c.xml", "b/d/e.xml", "z.txt"]);
  });
});
