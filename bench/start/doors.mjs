import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The milestone example through both doors: arguments for `node` and the environment, in `root`. */
export function doors(root, scratch) {
  const example = ["--config", "examples/milestone3/soakgate.yml"];
  const body = ["--body", "examples/milestone3/pull-request.md"];
  const [output, summary] = ["output", "summary"].map((name) => join(scratch, name));
  for (const file of [output, summary]) writeFileSync(file, "");
  return {
    "npm run example": {
      args: [join(root, "dist/cli/index.js"), "run", ...example, ...body],
      env: {},
    },
    "the action without a token": {
      args: [join(root, "dist/index.js")],
      env: {
        INPUT_CONFIG: "examples/milestone3/soakgate.yml",
        "INPUT_FAIL-ON": "never",
        RUNNER_TEMP: scratch,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_EVENT_NAME: "push",
        GITHUB_WORKSPACE: root,
      },
    },
  };
}
