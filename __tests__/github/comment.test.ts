import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";
import { comment, HEAD, pullRequestPayload } from "../support/github/pull-request.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const methods = () => github.requests.map((line) => line.split(" ")[0]);
const bodies = () => github.state.comments.map(({ body }) => body);
const only = () => {
  expect(github.state.comments).toHaveLength(1);
  return bodies()[0] ?? "";
};

describe("the sticky comment", () => {
  it("takes two requests with up to 100 comments, and one when nothing changed", async () => {
    for (let n = 0; n < 99; n += 1) github.state.addComment("someone", "hello");
    expect(await comment(github)).toMatchObject({ kind: "created" });
    expect(methods()).toEqual(["GET", "POST"]);
    github.requests.length = 0;
    expect(await comment(github)).toMatchObject({ kind: "unchanged" });
    expect(methods()).toEqual(["GET"]);
    expect(github.state.comments).toHaveLength(100);
  });

  it("costs one request when nothing changed, two when it did", async () => {
    await comment(github);
    github.requests.length = 0;
    await comment(github);
    expect(methods()).toEqual(["GET"]);
    github.requests.length = 0;
    expect(await comment(github, { text: "changed" })).toMatchObject({ kind: "updated" });
    expect(methods()).toEqual(["GET", "PATCH"]);
    expect(only()).toContain("changed");
  });

  it("is found behind 250 comments of others", async () => {
    for (let n = 0; n < 250; n += 1) github.state.addComment("someone", "hello");
    await comment(github);
    await comment(github);
    await comment(github, { text: "changed" });
    expect(github.state.comments).toHaveLength(251);
    expect(github.state.comments.at(-1)).toMatchObject({ writes: 2 });
  });

  it("is not written again for another run, commit and footer alone", async () => {
    await comment(github, { footer: "run 100" });
    const later = { env: { GITHUB_RUN_ID: "101" }, payload: pullRequestPayload({ head: HEAD }) };
    expect(await comment(github, { ...later, footer: "run 101" })).toMatchObject({
      kind: "unchanged",
    });
    expect(only()).toContain("run 100");
  });

  it("shows its own text and nothing of the marker", async () => {
    await comment(github, { text: "## Report", footer: "<sub>Soakgate</sub>" });
    const visible = only()
      .replaceAll(/^<!--.*-->$/gm, "")
      .trim();
    expect(visible).toBe("## Report\n\n<sub>Soakgate</sub>");
  });

  it("cannot be ended early by its key or section", async () => {
    const order = { key: "a --> b", section: "x -->\n<!-- soakgate:end -->" };
    await comment(github, { order });
    await comment(github, { order, text: "changed" });
    for (const line of only()
      .split("\n")
      .filter((text) => text.startsWith("<!--"))) {
      expect(line.indexOf("-->")).toBe(line.length - 3);
    }
    expect(only()).not.toContain("all is well");
  });

  it("survives a report that quotes our own markers", async () => {
    const text = 'before\n<!-- soakgate:end -->\n<!-- soakgate:section {"name":"x"} -->\nafter';
    await comment(github, { text });
    expect(await comment(github, { text })).toMatchObject({ kind: "unchanged" });
    await comment(github, { text: "changed" });
    expect(only()).not.toContain("after");
  });

  it("never holds the token, whatever a report quotes", async () => {
    await comment(github, { text: `env: TOKEN=${github.state.token}` });
    expect(only()).toContain("TOKEN=***");
  });

  it("has one comment for each key", async () => {
    await comment(github, { order: { key: "CI" } });
    await comment(github, { order: { key: "Nightly" } });
    await comment(github, { order: { key: "CI" }, text: "changed" });
    expect(github.state.comments.map(({ writes }) => writes)).toEqual([2, 1]);
  });
});

describe("whose comment it is", () => {
  it.each(["someone", "github-actions", "other[bot]"])(
    "leaves a quote by %s alone",
    async (login) => {
      await comment(github);
      const quote = github.state.addComment(login, only());
      await comment(github, { text: "changed" });
      expect(quote.writes).toBe(1);
      expect(github.state.comments).toHaveLength(2);
      expect(bodies()[0]).toContain("changed");
    },
  );

  it("leaves a quote inside another comment of the same bot alone", async () => {
    await comment(github);
    const other = github.state.addComment("github-actions[bot]", `> quoted\n\n${only()}`);
    await comment(github, { text: "changed" });
    expect(other.writes).toBe(1);
  });

  it("asks for the login of a person's token: one request more", async () => {
    github.state.token = `ghp_${"x".repeat(36)}`;
    github.state.login = "Maintainer";
    github.state.addComment("github-actions[bot]", "");
    await comment(github);
    await comment(github, { text: "changed" });
    expect(methods()).toEqual(["GET", "GET", "POST", "GET", "GET", "PATCH"]);
    expect(github.requests[0]).toBe("GET /user");
  });

  it("finds the comment of an app's own token", async () => {
    github.state.login = "our-app[bot]";
    await comment(github);
    expect(await comment(github, { text: "changed" })).toMatchObject({ kind: "updated" });
    expect(only()).toContain("changed");
  });
});

describe("older and newer runs", () => {
  const run = (id: string, attempt = "1") => ({
    GITHUB_RUN_ID: id,
    GITHUB_RUN_ATTEMPT: attempt,
  });

  it("an older run leaves the comment of a newer one alone", async () => {
    await comment(github, { env: run("1000"), text: "new" });
    const payload = pullRequestPayload({ head: "a".repeat(40) });
    const outcome = await comment(github, { env: run("999"), payload, text: "old" });
    expect(outcome.kind).toBe("superseded");
    expect(only()).toContain("new");
  });

  it("compares ids as numbers beyond what a double holds", async () => {
    await comment(github, { env: run("9007199254740993"), text: "new" });
    const outcome = await comment(github, { env: run("9007199254740992"), text: "old" });
    expect(outcome.kind).toBe("superseded");
  });

  it("an older attempt leaves a newer one alone", async () => {
    await comment(github, { env: run("100", "2"), text: "new" });
    expect((await comment(github, { env: run("100", "1"), text: "old" })).kind).toBe("superseded");
  });

  it("a run started again on the same commit is newer than what stands there", async () => {
    await comment(github, { env: run("101"), text: "first" });
    await comment(github, { env: run("100", "2"), text: "again" });
    expect(only()).toContain("again");
  });
});

describe("when a comment is made", () => {
  it.each([
    ["always", "pass", false, true],
    ["changes", "pass", false, false],
    ["changes", "pass", true, true],
    ["changes", "unknown", false, true],
    ["failures", "pass", true, false],
    ["failures", "unknown", false, true],
    ["failures", "fail", false, true],
    ["never", "fail", true, false],
  ] as const)("%s, %s, figures differ: %s → %s", async (mode, verdict, changed, made) => {
    await comment(github, { order: { mode, verdict, changed } });
    expect(github.state.comments).toHaveLength(made ? 1 : 0);
  });

  it.each(["changes", "failures"] as const)("%s keeps one current that is there", async (mode) => {
    await comment(github, { order: { verdict: "fail" }, text: "bad" });
    await comment(github, { order: { mode, verdict: "pass" }, text: "good again" });
    expect(only()).toContain("good again");
  });

  it("never sends nothing", async () => {
    await comment(github, { order: { mode: "never" } });
    expect(github.requests).toEqual([]);
  });

  it.each(["push", "merge_group", "schedule", "workflow_dispatch"])("not on %s", async (name) => {
    const outcome = await comment(github, { env: { GITHUB_EVENT_NAME: name }, payload: {} });
    expect(outcome).toEqual({
      kind: "not-asked",
      reason: `no comment: ${name} is no pull request`,
    });
    expect(github.requests).toEqual([]);
  });

  it("not where the payload does not say which pull request it is, and says so", async () => {
    const outcome = await comment(github, { payload: {} });
    expect(outcome).toMatchObject({
      kind: "skipped",
      notice: expect.stringContaining("GITHUB_EVENT_PATH"),
    });
    expect(github.requests).toEqual([]);
  });
});
