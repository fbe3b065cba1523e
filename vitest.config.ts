import { defineConfig } from "vitest/config";

/** `npm run fuzz`: mutants of every format in the number that the scheduled run asks for. */
const FUZZ = {
  include: ["__tests__/**/*fuzz.test.ts"],
  testTimeout: 3_600_000,
  env: { SOAKGATE_FUZZ_RUNS: process.env["SOAKGATE_FUZZ_RUNS"] ?? "100000" },
};

export default defineConfig(({ mode }) => ({
  test: {
    include: ["__tests__/**/*.test.ts"],
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["json", "lcovonly", "text-summary"],
      reportsDirectory: "coverage",
    },
    ...(mode === "fuzz" && FUZZ),
  },
}));
