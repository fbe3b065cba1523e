// What the example asks of its libraries and of git, and nothing else: no run of it can start faster
// than this. Bundled as the program is; the working directory is the repository.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseEvents } from "js-yaml";
import { SaxesParser } from "saxes";

const example = "examples/milestone3";
parseEvents(readFileSync(`${example}/soakgate.yml`, "utf8"), {});
execFileSync("git", ["log", "-1", "--format=%H %ct"]);
execFileSync("git", ["ls-files", "-z"]);
for (const step of [0, 1, 2, 3]) {
  JSON.parse(readFileSync(`${example}/reports/step${step}/coverage.json`, "utf8"));
}
for (const step of [2, 3]) {
  const parser = new SaxesParser();
  parser.write(readFileSync(`${example}/reports/step${step}/junit.xml`, "utf8")).close();
}
