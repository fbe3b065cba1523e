import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDefinition } from "../support/github/contract.ts";
import { type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(() => github.close());

async function ask(route: string, body?: unknown, token = github.state.token) {
  const [method = "GET", path = ""] = route.split(" ");
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: `token ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    link: response.headers.get("link"),
    data: text === "" ? null : JSON.parse(text),
  };
}

const COMMENTS = "/repos/octo/app/issues/7/comments";

describe("the loopback GitHub", () => {
  it("has a valid description to judge by", async () => {
    await expect(checkDefinition()).resolves.toBeUndefined();
  });

  it("pages like GitHub: 30 unless asked, at most 100, with links", async () => {
    for (let n = 0; n < 250; n += 1) github.state.addComment("someone", `${n}`);
    expect((await ask(`GET ${COMMENTS}`)).data).toHaveLength(30);
    const second = await ask(`GET ${COMMENTS}?per_page=500&page=2`);
    expect(second.data.map(({ body }: { body: string }) => body)[0]).toBe("100");
    expect(second.link).toMatch(/page=1>; rel="prev".*page=3>; rel="next".*page=3>; rel="last"/);
    expect((await ask(`GET ${COMMENTS}?per_page=100&page=3`)).link).not.toContain("next");
  });

  it("refuses what GitHub refuses", async () => {
    const statuses = async (permission: "read" | "none" | "write") => {
      github.state.permission = permission;
      const read = await ask(`GET ${COMMENTS}`);
      return [read.status, (await ask(`POST ${COMMENTS}`, { body: "x" })).status];
    };
    expect(await statuses("write")).toEqual([200, 201]);
    expect(await statuses("read")).toEqual([200, 403]);
    expect(await statuses("none")).toEqual([403, 403]);
    expect((await ask(`GET ${COMMENTS}`, undefined, "other")).status).toBe(401);
    github.state.permission = "write";
    expect((await ask("GET /repos/octo/app/issues/8/comments")).status).toBe(404);
    expect((await ask(`POST ${COMMENTS}`, { body: "x".repeat(65_537) })).status).toBe(422);
    expect((await ask(`POST ${COMMENTS}`, { body: "x".repeat(65_536) })).status).toBe(201);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ["an operation that is not published", "PUT /repos/octo/app/issues/7/comments", { body: "x" }],
    ["a body without its field", "POST /repos/octo/app/issues/7/comments", { text: "x" }],
    ["a body of another type", "POST /repos/octo/app/issues/7/comments", { body: 7 }],
    ["a query that does not exist", "GET /user?owner=octo", undefined],
    ["a number that is none", "GET /repos/octo/app/issues/seven/comments", undefined],
  ])("sees %s", async (_, route, body) => {
    await ask(route, body);
    expect(github.violations).not.toEqual([]);
  });

  it("sees an answer of its own that is not as published", async () => {
    const comment = github.state.addComment("someone", "hello");
    Object.assign(comment, { id: "not a number" });
    await ask(`GET ${COMMENTS}`);
    expect(github.violations.join()).toMatch(/answer 200 .*integer/);
  });
});
