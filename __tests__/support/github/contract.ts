import { readFileSync } from "node:fs";
import { OpenAPIBackend } from "openapi-backend";

const definition = JSON.parse(
  readFileSync(new URL("../../fixtures/openapi/github.json", import.meta.url), "utf8"),
);

/** A request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** GitHub's published description, as a judge of what goes over the wire. */
export interface Contract {
  /** The operation's name and path parameters; null when the description has none for this. */
  readonly match: (
    request: WireRequest,
  ) => { readonly operation: string; readonly parameters: Record<string, string> } | null;
  /** What is wrong with a request. */
  readonly faultsOfRequest: (request: WireRequest) => readonly string[];
  /** What is wrong with an answer. */
  readonly faultsOfAnswer: (operation: string, status: number, data: unknown) => readonly string[];
}

const ajvOpts = { strict: false, validateFormats: false } as const;

/** Reads the committed cut of GitHub's OpenAPI description. */
export async function loadContract(): Promise<Contract> {
  // Quick: validators are compiled when they are first needed, not 1.5 s of them at the start.
  const api = new OpenAPIBackend({ definition, quick: true, ajvOpts });
  await api.init();
  return {
    match: (request) => {
      const operation = api.matchOperation(request);
      if (operation?.operationId === undefined) return null;
      const { params } = api.router.parseRequest(request, operation);
      return { operation: operation.operationId, parameters: params as Record<string, string> };
    },
    faultsOfRequest: (request) => {
      const { valid, errors } = api.validateRequest(request);
      return valid ? [] : (errors ?? []).map(sentence);
    },
    faultsOfAnswer: (operation, status, data) => {
      if (status === 204) return [];
      const { valid, errors } = api.validateResponse(data, operation, status);
      return valid ? [] : (errors ?? []).map(sentence);
    },
  };
}

/** Fails where the cut itself is no valid OpenAPI description. */
export async function checkDefinition(): Promise<void> {
  await new OpenAPIBackend({ definition, validate: false, strict: true, ajvOpts }).init();
}

/** The example answer that GitHub publishes. */
export function example(name: "issue-comment" | "pull-request" | "user"): Record<string, unknown> {
  const key =
    name === "user" ? "private-user-response-with-public-and-private-profile-information" : name;
  return structuredClone(definition.components.examples[key].value);
}

function sentence(error: { instancePath?: string; message?: string }): string {
  return `${error.instancePath ?? ""} ${error.message ?? ""}`.trim();
}
