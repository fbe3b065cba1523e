import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { parse } from "yaml";
import { holdToContract, isDocument } from "../documents.ts";
import type { LoopbackGitHub } from "./loopback.ts";
import { pullRequestPayload, runnerEnvironment } from "./pull-request.ts";

const root = new URL("../../../", import.meta.url);
const action: {
  readonly inputs: Record<string, { readonly default?: string }>;
  readonly runs: { readonly main: string };
} = parse(readFileSync(new URL("action.yml", root), "utf8"));

/** What a workflow says of the step, and where it runs. */
export interface Step {
  readonly workspace: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly matrix?: unknown;
  readonly payload?: unknown;
  /** False: the workflow gives no token, as `token: ""` does. */
  readonly token?: boolean;
}

/** What is left of a step when it has ended. */
export interface Ended {
  readonly exit: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
  /** Every file that the step wrote outside of the workspace, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Runs the step as GitHub's runner does: inputs and their defaults computed from `action.yml`, the
 * files behind `GITHUB_*`, the event's payload, and an environment with nothing else in it.
 * `SOAKGATE_MAIN` names another build than the committed one.
 */
export async function runStep(github: LoopbackGitHub, step: Step): Promise<Ended> {
  const temporary = mkdtempSync(join(tmpdir(), "soakgate-runner-"));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  const place = (name: string, content = "") => {
    writeFileSync(join(temporary, name), content);
    return join(temporary, name);
  };
  mkdirSync(join(temporary, "temp"));
  const event = step.payload === undefined ? pullRequestPayload() : step.payload;
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: temporary,
    ...runnerEnvironment(github.url),
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_EVENT_PATH: place("event.json", JSON.stringify(event)),
    GITHUB_OUTPUT: place("output"),
    GITHUB_STEP_SUMMARY: place("summary"),
    GITHUB_ENV: place("env"),
    GITHUB_PATH: place("path"),
    GITHUB_STATE: place("state"),
    RUNNER_TEMP: join(temporary, "temp"),
    RUNNER_DEBUG: "1",
    ...inputsOf(github, step),
    ...step.env,
  };
  const main = process.env["SOAKGATE_MAIN"] ?? fileURLToPath(new URL(action.runs.main, root));
  const child = spawn(process.execPath, [main], { cwd: step.workspace, env });
  let log = "";
  child.stdout.on("data", (chunk) => {
    log += chunk;
  });
  child.stderr.on("data", (chunk) => {
    log += chunk;
  });
  const exit = await new Promise<number | null>((done) => child.on("close", done));
  const files = new Map<string, string>();
  for (const entry of readdirSync(temporary, { recursive: true, withFileTypes: true })) {
    // The payload is GitHub's own file, and the only one that is not the step's.
    if (!entry.isFile() || entry.name === "event.json") continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, "utf8");
    if (isDocument(text)) holdToContract(text);
    files.set(entry.name, text);
  }
  const outputs = readOutputs(files.get("output") ?? "");
  return { exit, log, summary: files.get("summary") ?? "", outputs, files };
}

/** `INPUT_<NAME>` for every input of `action.yml`, empty where neither workflow nor default says. */
function inputsOf(github: LoopbackGitHub, step: Step): Record<string, string> {
  const given = { ...(step.token === false ? { token: "" } : {}), ...step.with };
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(action.inputs, name)) throw new Error(`action.yml has no input ${name}`);
  }
  const contexts: Record<string, string> = {
    "github.token": github.state.token,
    "toJSON(matrix)": JSON.stringify(step.matrix ?? null, null, 2),
  };
  const evaluated = (text: string) =>
    text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
      const value = contexts[expression];
      if (value === undefined) throw new Error(`the runner of the tests cannot say ${expression}`);
      return value;
    });
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      (given as Record<string, string>)[name] ?? evaluated(input.default ?? ""),
    ]),
  );
}

/** Reads `GITHUB_OUTPUT` as the runner does. */
function readOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split("\n");
  while (lines.length > 1) {
    const line = lines.shift() ?? "";
    const [, name = "", end = ""] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    const at = lines.indexOf(end);
    if (name === "" || at < 0) throw new Error(`the runner cannot read the output line ${line}`);
    outputs.set(
      name,
      lines
        .splice(0, at + 1)
        .slice(0, -1)
        .join("\n"),
    );
  }
  return outputs;
}
