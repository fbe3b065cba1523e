import type { Files, Git, Workers } from "../domain/ports.ts";
import type { Environment } from "../github/context.ts";
import type { ActionInputs } from "../github/inputs.ts";

/** What the runner gives a step. */
export interface Runner {
  readonly environment: Environment;
  readonly workingDirectory: string;
  readonly workers: Workers;
  /** The file that the runner started. */
  readonly entry: string;
  /** Writes one line to the log. */
  readonly log: (line: string) => void;
}

/** What is known of a step before the engine is loaded. */
export interface StepStart {
  readonly inputs: ActionInputs;
  readonly files: Files;
  /** At work on what every run asks. */
  readonly git: Git;
  readonly configPlace: string | null;
}
