import type { Environment } from "./context.ts";

/**
 * The proxy for an address by the usual variables, in lower or upper case; null goes directly.
 * `no_proxy` lists hosts, each with everything below it, with or without a port; `*` is all. This
 * machine itself is never asked through a proxy.
 */
export function proxyFor(url: URL, env: Environment): URL | null {
  const variable = (name: string) => env[name] || env[name.toUpperCase()] || "";
  const proxy = variable(url.protocol === "https:" ? "https_proxy" : "http_proxy");
  if (proxy === "" || isLoopback(url.hostname)) return null;
  const excluded = variable("no_proxy").split(",");
  if (excluded.some((entry) => covers(entry.trim().toLowerCase(), url))) return null;
  const address = proxy.includes("://") ? proxy : `http://${proxy}`;
  if (!URL.canParse(address)) return null;
  const parsed = new URL(address);
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed : null;
}

function covers(entry: string, url: URL): boolean {
  if (entry === "") return false;
  if (entry === "*") return true;
  const [, name = "", port] = /^(?:\*?\.)?([^:]*)(?::(\d+))?$/.exec(entry) ?? [];
  const own = url.port || (url.protocol === "https:" ? "443" : "80");
  if (name === "" || (port !== undefined && port !== own)) return false;
  return url.hostname === name || url.hostname.endsWith(`.${name}`);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
