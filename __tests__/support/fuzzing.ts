const asked = (name: string, fallback: number) => Number(process.env[name] ?? fallback);

/** Mutants of each sample; `npm run fuzz` asks for 10^5. */
export const RUNS = asked("SOAKGATE_FUZZ_RUNS", 2_000);

/** Where the mutants' numbers begin: each scheduled run has others, a failure names its own. */
export const SEED = 1 + (asked("SOAKGATE_FUZZ_SEED", 0) % 20_000) * RUNS;
