import type { LeaseSettings } from "../domain/soak.ts";
import { roughly } from "./story-faults.ts";

/** What the things of a story are called under its scheme. */
export interface LockWords {
  /** `acquires the lease`. */
  readonly acquires: string;
  /** `asks for the lease`. */
  readonly asks: string;
  /** The lock of `whose` (`n1 (token 1)`) is open to others: as a sentence without its full stop. */
  readonly over: (whose: string) => string;
  /** The same in the diagram. */
  readonly overShort: (token: number) => string;
}

/** The words of a scheme. */
export function wordsOf({ scheme, ttlUs }: LeaseSettings): LockWords {
  switch (scheme) {
    case "lease":
      return {
        acquires: "acquires the lease",
        asks: "asks for the lease",
        over: (whose) => `the lease of ${whose} runs out at the store`,
        overShort: (token) => `token ${token} has run out`,
      };
    case "record":
      return {
        acquires: "takes the record",
        asks: "tries to take the record",
        over: (whose) =>
          `the record of ${whose} has not been written for ${roughly(ttlUs)}: whoever watched it may take it`,
        overShort: (token) => `token ${token} not renewed for ${roughly(ttlUs)}`,
      };
    case "absolute":
      return {
        acquires: "takes the lock",
        asks: "asks for the lock",
        over: (whose) => `the expiry that ${whose} wrote has passed by every wall clock`,
        overShort: (token) => `token ${token} has expired`,
      };
  }
}
