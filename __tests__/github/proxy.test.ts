import { createServer, type Server } from "node:http";
import { type AddressInfo, createConnection, createServer as createTcpServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Exchange, exchange } from "../../src/github/http.ts";
import { proxyFor } from "../../src/github/proxy.ts";

describe("the proxy of an address", () => {
  const proxied = (url: string, env: Record<string, string>) =>
    proxyFor(new URL(url), env)?.href ?? null;

  it.each([
    ["https://api.github.com", { https_proxy: "http://p:1" }, "http://p:1/"],
    ["https://api.github.com", { HTTPS_PROXY: "http://p:1" }, "http://p:1/"],
    ["https://api.github.com", { https_proxy: "p:1" }, "http://p:1/"],
    ["https://api.github.com", { http_proxy: "http://p:1" }, null],
    ["http://ghe.example", { http_proxy: "http://p:1" }, "http://p:1/"],
    ["https://api.github.com", { https_proxy: "socks5://p:1" }, null],
    ["https://api.github.com", { https_proxy: "not a url" }, null],
    ["https://api.github.com", {}, null],
    ["http://127.0.0.1:8080", { http_proxy: "http://p:1" }, null],
    ["http://localhost:8080", { http_proxy: "http://p:1" }, null],
  ])("%s with %j is %s", (url, env, proxy) => {
    expect(proxied(url, env as Record<string, string>)).toBe(proxy);
  });

  it.each([
    ["*", true],
    ["ghe.example", true],
    [".ghe.example", true],
    ["*.ghe.example", true],
    ["example", true],
    ["API.GHE.EXAMPLE", true],
    ["other, api.ghe.example:443", true],
    ["api.ghe.example:8443", false],
    ["he.example", false],
    ["api.ghe.example.evil", false],
    ["", false],
    [",", false],
  ])("no_proxy %j goes directly: %s", (excluded, directly) => {
    const env = { https_proxy: "http://p:1", no_proxy: excluded };
    expect(proxied("https://api.ghe.example/x", env) === null).toBe(directly);
  });
});

const portOf = (server: { address: () => unknown }) => (server.address() as AddressInfo).port;

async function listening<S extends Server | ReturnType<typeof createTcpServer>>(
  server: S,
): Promise<S> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return server;
}

const asked = (url: string): Exchange => ({
  method: "GET",
  url: new URL(url),
  headers: { authorization: "Bearer secret" },
  body: null,
  timeoutMs: 5000,
});

describe("a request through a proxy", () => {
  it("names the whole address where the host speaks http", async () => {
    const seen: unknown[] = [];
    const proxy = await listening(
      createServer((request, response) => {
        const { host } = request.headers;
        seen.push([request.url, host, request.headers["proxy-authorization"]]);
        response.end("through");
      }),
    );
    const address = new URL(`http://user:p%40ss@127.0.0.1:${portOf(proxy)}`);
    const answer = await exchange(asked("http://ghe.example/api/v3/user"), address);
    expect(answer).toMatchObject({ status: 200, text: "through" });
    const credentials = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;
    expect(seen).toEqual([["http://ghe.example/api/v3/user", "ghe.example", credentials]]);
  });

  it("asks for a tunnel where the host speaks https, and speaks TLS to the host in it", async () => {
    const received: Buffer[] = [];
    const host = await listening(
      createTcpServer((socket) => {
        socket.on("data", (data) => {
          received.push(data);
          socket.destroy();
        });
      }),
    );
    const seen: unknown[] = [];
    const proxy = await listening(createServer());
    proxy.on("connect", (request, client) => {
      seen.push([request.method, request.url, Object.keys(request.headers)]);
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      const server = createConnection(portOf(host), "127.0.0.1");
      server.on("error", () => client.destroy());
      client.on("error", () => server.destroy());
      server.pipe(client).pipe(server);
    });
    const through = new URL(`http://127.0.0.1:${portOf(proxy)}`);
    await expect(exchange(asked("https://ghe.example/user"), through)).rejects.toThrow();
    expect(seen[0]).toEqual(["CONNECT", "ghe.example:443", ["host", "connection"]]);
    const hello = Buffer.concat(received);
    expect(hello[0]).toBe(0x16);
    expect(hello.includes("ghe.example")).toBe(true);
    expect(hello.includes("secret")).toBe(false);
  });

  it("fails with the proxy's answer where it refuses", async () => {
    const proxy = await listening(createServer());
    proxy.on("connect", (_, client) => {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    });
    const through = new URL(`http://127.0.0.1:${portOf(proxy)}`);
    await expect(exchange(asked("https://ghe.example/user"), through)).rejects.toThrow(
      /proxy 127\.0\.0\.1:\d+ answers 407 to CONNECT ghe\.example:443/,
    );
  });
});
