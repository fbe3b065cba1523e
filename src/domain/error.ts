/**
 * What went wrong, for programs. `usage`, `config` and `gate` end with exit 64 wherever they occur;
 * `evidence` and `limit` do so in commands that only read, and fail the verdict in `run`.
 */
export type ErrorCode = "usage" | "config" | "gate" | "evidence" | "limit";

/**
 * Bad input, said so that a person can mend it: *where: what was found; what is allowed; what to do*.
 * Outcomes that are expected are values, and bugs are plain `Error`s: neither is ever of this class.
 */
export class SoakgateError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "SoakgateError";
    this.code = code;
  }
}
