import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { JobOptions, Workers } from "../domain/ports.ts";

/** More threads than this start slower than they help. */
const THREADS_MAX = 8;
/** What a thread is started with: asking Node which thread this is takes a millisecond of every start. */
const SERVE = "serve-jobs";
/** How often threads are watched for a stop, and how long jobs under way then have to finish. */
const LOOK_MS = 50;
const GRACE_MS = 300;

interface Outcome {
  readonly result?: unknown;
  readonly error?: string;
}

/**
 * Threads that run `entry`, which calls `serveJobs`. Brief jobs run in this thread by `here` where
 * `size` is 1 or there is only one: a thread takes longer to start than such a job takes. Long ones
 * never do, since a thread that is busy hears no signal. What runs a job may answer with a promise,
 * so that an entry need not load it before there is one.
 */
export function threadWorkers(
  entry: string,
  here: (job: never) => unknown,
  size: number = availableParallelism(),
): Workers {
  const threads = Math.max(1, Math.min(size, THREADS_MAX));
  return {
    size: threads,
    run: async <Job, Result>(jobs: readonly Job[], options: JobOptions) => {
      const queue = new JobQueue<Job, Result>(jobs, options);
      const alone = threads === 1 || jobs.length < 2;
      if (alone && options.brief)
        await runHere(queue, here as (job: Job) => Result | Promise<Result>);
      else await runInThreads(queue, entry, Math.min(threads, jobs.length), options.stop);
      return queue.results;
    },
  };
}

/** Answers jobs in a thread made by `threadWorkers`, whose arguments are `argv`; false in any other. */
export async function serveJobs(
  argv: readonly string[],
  run: (job: never) => unknown,
): Promise<boolean> {
  if (argv[2] !== SERVE) return false;
  const { parentPort: port } = await import("node:worker_threads");
  if (port === null) return false;
  port.on("message", async (job: unknown) => {
    try {
      port.postMessage({ result: await run(job as never) } satisfies Outcome);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.postMessage({ error: text } satisfies Outcome);
    }
  });
  return true;
}

/** Which job is next, and what came of them. */
class JobQueue<Job, Result> {
  readonly results: (Result | null)[];
  readonly #jobs: readonly Job[];
  readonly #options: JobOptions;
  #next = 0;
  #finished = 0;

  constructor(jobs: readonly Job[], options: JobOptions) {
    this.#jobs = jobs;
    this.#options = options;
    this.results = jobs.map(() => null);
  }

  /** The next job with its place, null when none is left or the run was stopped. */
  take(): { readonly job: Job; readonly place: number } | null {
    const place = this.#next;
    if (place >= this.#jobs.length || this.#options.stop()) return null;
    this.#next += 1;
    return { job: this.#jobs[place] as Job, place };
  }

  finish(place: number, result: Result): void {
    this.results[place] = result;
    this.#finished += 1;
    this.#options.done(this.#finished);
  }
}

async function runHere<Job, Result>(
  queue: JobQueue<Job, Result>,
  run: (job: Job) => Result | Promise<Result>,
): Promise<void> {
  for (let taken = queue.take(); taken !== null; taken = queue.take()) {
    queue.finish(taken.place, await run(taken.job));
    // Lets a signal or a timer in between two jobs.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function runInThreads<Job, Result>(
  queue: JobQueue<Job, Result>,
  entry: string,
  threads: number,
  stop: () => boolean,
): Promise<void> {
  const { Worker } = await import("node:worker_threads");
  const workers = Array.from({ length: threads }, () => new Worker(entry, { argv: [SERVE] }));
  const watch = watchFor(stop);
  try {
    const drained = Promise.all(workers.map((worker) => drain(queue, worker)));
    await Promise.race([drained, watch.givenUp]);
  } finally {
    watch.end();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Resolves once a stop was asked for and jobs under way have had their time. */
function watchFor(stop: () => boolean): {
  readonly givenUp: Promise<void>;
  readonly end: () => void;
} {
  let end = (): void => {};
  const givenUp = new Promise<void>((resolve) => {
    let looksLeft = GRACE_MS / LOOK_MS;
    const timer = setInterval(() => {
      if (!stop()) return;
      looksLeft -= 1;
      if (looksLeft < 0) resolve();
    }, LOOK_MS);
    end = () => clearInterval(timer);
  });
  return { givenUp, end };
}

/** Gives one worker job after job until none is left. */
function drain<Job, Result>(queue: JobQueue<Job, Result>, worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    let place = -1;
    const next = (): void => {
      const taken = queue.take();
      if (taken === null) {
        resolve();
        return;
      }
      place = taken.place;
      worker.postMessage(taken.job);
    };
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`a worker ended with code ${code}`)));
    worker.on("message", (outcome: Outcome) => {
      if (outcome.error !== undefined) {
        reject(new Error(outcome.error));
        return;
      }
      queue.finish(place, outcome.result as Result);
      next();
    });
    next();
  });
}
