import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";
import { comment, type Job, testClock } from "../support/github/pull-request.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const body = () => {
  expect(github.state.comments).toHaveLength(1);
  return github.state.comments[0]?.body ?? "";
};

/** A job of a matrix with its own section, runner and text. */
const job = (name: string, text = `text of ${name}`, more: Job = {}): Job => ({
  text,
  ...more,
  env: { RUNNER_TRACKING_ID: name, ...more.env },
  order: { section: name, shared: true, ...more.order },
});

describe("a comment that several jobs share", () => {
  it("has a section for each, in the order of their names", async () => {
    await comment(github, job("b"));
    await comment(github, job("c"));
    await comment(github, job("a"));
    const order = ["a", "b", "c"].map((name) => body().indexOf(`text of ${name}`));
    expect(order.every((at) => at > 0)).toBe(true);
    expect([...order].sort((x, y) => x - y)).toEqual(order);
  });

  it("loses no section when jobs end at the same time", async () => {
    const names = ["a", "b", "c"];
    await Promise.all(names.map((name) => comment(github, job(name))));
    for (const name of names) expect(body()).toContain(`text of ${name}`);
    await Promise.all(names.map((name) => comment(github, job(name, `new text of ${name}`))));
    for (const name of names) expect(body()).toContain(`new text of ${name}`);
  });

  it("is written again when another job's write cost our section", async () => {
    await comment(github, job("a"));
    await comment(github, job("b"));
    const stale = body();
    // The other job had read before us, and writes while we wait for writes to settle.
    github.faults.push({ on: "PATCH", kind: { meanwhile: () => undefined } });
    github.faults.push({
      on: "GET",
      kind: { meanwhile: () => undefined },
    });
    github.faults.push({
      on: "GET",
      kind: {
        meanwhile: () => {
          const [first] = github.state.comments;
          if (first !== undefined) first.body = stale;
        },
      },
    });
    await comment(github, job("b", "new text of b"));
    expect(body()).toContain("new text of b");
    expect(body()).toContain("text of a");
  });

  it("is read again after a write only where others write it too", async () => {
    const methods = () => github.requests.splice(0).map((line) => line.split(" ")[0]);
    await comment(github, job("a", "1", { order: { shared: false } }));
    expect(methods()).toEqual(["GET", "POST"]);
    await comment(github, job("a", "2", { order: { shared: false } }));
    expect(methods()).toEqual(["GET", "PATCH"]);
    await comment(github, job("b", "1", { order: { shared: false } }));
    expect(methods()).toEqual(["GET", "PATCH", "GET"]);
  });

  it("is an error when two steps of a run write the same section", async () => {
    await comment(github, job("a"));
    const twin = job("a", "other", { env: { GITHUB_ACTION: "__soakgate_soakgate_2" } });
    await expect(comment(github, twin)).rejects.toThrow(/section "a".*`section` or `comment-key`/);
    expect(body()).toContain("text of a");
  });

  it("keeps within 65,536 characters, however much each job has to say", async () => {
    const long = (name: string, room: number) => `${name} `.repeat(room / 2).slice(0, room);
    const render = (name: string) => (room: number) => ({
      body: long(name, Math.min(room, 40_000)),
      footer: "",
    });
    for (const name of ["a", "b", "c", "d"]) {
      await comment(github, job(name, "", { order: { render: render(name) } }));
    }
    expect(body().length).toBeLessThanOrEqual(65_536);
    expect(body().includes("a a a")).toBe(true);
    expect(body().match(/does not fit .*job summary/g)).toHaveLength(2);
  });

  it("says so when it has no room for even a line of one job more", async () => {
    const render = () => ({ body: "", footer: "" });
    const name = (n: number) => `${n}`.padEnd(6000, "x");
    for (let n = 0; n < 10; n += 1) await comment(github, job(name(n), "", { order: { render } }));
    const outcome = await comment(github, job(name(10), "", { order: { render } }));
    expect(outcome).toMatchObject({
      kind: "failed",
      notice: expect.stringMatching(/full.*comment-key/),
    });
  });

  it("fits where disarming makes the text longer than the budget", async () => {
    const render = (room: number) => ({
      body: "<!-- soakgate:x\n".repeat(room / 16),
      footer: "",
    });
    await comment(github, job("a", "", { order: { render } }));
    expect(body().length).toBeLessThanOrEqual(65_536);
  });
});

describe("a write rests on a fresh read", () => {
  /** Time passes while GitHub answers the next request that begins so. */
  const slow = (on: string, clock: ReturnType<typeof testClock>, meanwhile = () => {}) =>
    github.faults.push({
      on,
      kind: {
        meanwhile: () => {
          clock.advance(2001);
          meanwhile();
        },
      },
    });
  const lines = () => github.requests.splice(0).map((line) => line.replace(/\?.*|\d{9,}/g, ""));
  const LIST = "GET /repos/octo/app/issues/7/comments";
  const ONE = "GET /repos/octo/app/issues/comments/";
  const WRITE = "PATCH /repos/octo/app/issues/comments/";

  it("after a slow list it reads the one comment again, and writes what that asks for", async () => {
    await comment(github, job("a"));
    await comment(github, job("b"));
    const stale = body();
    await comment(github, job("b", "newer text of b"));
    const [first] = github.state.comments;
    if (first === undefined) throw new Error("it was just made");
    const newer = first.body;
    first.body = stale;
    const clock = testClock();
    // The list was answered before the other job wrote; our write must not undo that.
    slow("GET", clock);
    github.faults.push({
      on: ONE,
      kind: {
        meanwhile: () => {
          first.body = newer;
        },
      },
    });
    lines();
    await comment(github, job("a", "newer text of a", { clock, order: { shared: false } }));
    expect(lines()).toEqual([LIST, ONE, WRITE, LIST]);
    expect(body()).toContain("newer text of a");
    expect(body()).toContain("newer text of b");
  });

  it("it is dropped when that read is slow too, and taken up again", async () => {
    await comment(github, job("a"));
    const clock = testClock();
    lines();
    slow("GET", clock);
    slow(ONE, clock);
    await comment(github, job("a", "new", { clock, order: { shared: false } }));
    expect(lines()).toEqual([LIST, ONE, LIST, WRITE]);
  });

  it("gives up in the end, with a notice", async () => {
    await comment(github, job("a"));
    const clock = testClock();
    for (let n = 0; n < 20; n += 1) slow("GET", clock);
    const outcome = await comment(github, job("a", "new", { clock }));
    expect(outcome).toMatchObject({
      kind: "failed",
      notice: expect.stringMatching(/too slowly.*comment-key/),
    });
  });
});

describe("twins of the comment", () => {
  it("are merged into the oldest, and deleted only after that", async () => {
    await comment(github, job("a"));
    const [first] = github.state.comments.splice(0);
    await comment(github, job("b"));
    const [second] = github.state.comments.splice(0);
    if (first === undefined || second === undefined) throw new Error("both were just made");
    github.state.comments.push(first, second);
    github.requests.length = 0;
    await comment(github, job("a", "new text of a"));
    expect(body()).toContain("new text of a");
    expect(body()).toContain("text of b");
    const writes = github.requests.filter((line) => !line.startsWith("GET"));
    expect(writes.map((line) => line.split(" ")[0])).toEqual(["PATCH", "DELETE"]);
  });

  it("by others are left alone", async () => {
    await comment(github, job("a"));
    github.state.addComment("someone", body());
    await comment(github, job("a", "new"));
    expect(github.state.comments).toHaveLength(2);
  });
});
