import { beforeEach, describe, expect, it } from "vitest";
import { closeClaim, endClaims, openClaim, workChecked } from "../../src/soak/claims.ts";
import { JUMP, MILLION, STORE, setRate } from "../../src/soak/clock.ts";
import { hurt, hurtStore } from "../../src/soak/health.ts";
import {
  checkSlack,
  checkSlackOfAll,
  observeForgotten,
  observeGrant,
  observeRelease,
  observeRenewal,
} from "../../src/soak/leases.ts";
import {
  ACCEPTED_LATE,
  ACCEPTED_STALE,
  COUNT,
  IDEM_HITS,
  REJECTED_STALE,
  WORK_ACCEPTED,
} from "../../src/soak/measures.ts";
import { ID, MESSAGE_GRANT, MESSAGE_TOKEN, PEER } from "../../src/soak/network.ts";
import { DEADLINE, GRANT_OF, LEADING, UP } from "../../src/soak/node-state.ts";
import { AT_DEADLINE, BY_CRASH_OF_HOLDER } from "../../src/soak/recorder.ts";
import { onWork } from "../../src/soak/resource.ts";
import {
  BELIEF_EXCLUSION,
  BY_LATE,
  DRAIN,
  EXCLUDED,
  JUDGED,
  PICKUP,
  RECOVERY,
  RELEASE_BY_HOLDER,
  RENEW_KEEPS_OWNER,
  SLACK,
  STALE_WORK,
  STEP_DOWN,
  STORE_EXCLUSION,
  TOKEN_ORDER,
} from "../../src/soak/violations.ts";
import { endWindows, leaseFreed, leaseGranted } from "../../src/soak/windows.ts";
import { freshMonitors, type Observation, SECOND, violationsOf } from "./fresh.ts";

const TTL = 10;
const A = 0;
const B = 1;

const claim = (node: number, token: number) => () => openClaim(node, token, token);
const unclaim = (node: number) => () => closeClaim(node, AT_DEADLINE);
const grant =
  (node: number, token: number, id = token, incarnation = 1) =>
  () => {
    observeGrant(node, incarnation, id, token);
  };
const renew = (node: number, token: number) => () => observeRenewal(node, 1, token);
/** A lawful release frees the asker's own grant. */
const release = (node: number, grantOf: number, freed: number, holder: number) => () =>
  observeRelease(node, 1, grantOf, freed, holder);
const work = (node: number, token: number, grantOf: number) => () => {
  PEER[0] = node;
  MESSAGE_TOKEN[0] = token;
  MESSAGE_GRANT[0] = grantOf;
  ID[0] = 0;
  onWork(0);
};
/** The lease of a grant is free; its holder's last request was healthy unless said otherwise. */
const freed =
  (node: number, token: number, delayUs = 1000, requestAtS = 0) =>
  () =>
    leaseFreed(node, token, token, 0, requestAtS * SECOND, delayUs);

beforeEach(() => freshMonitors());

describe("belief-exclusion", () => {
  it("holds when a claim begins where the last one ends", () => {
    const ok: Observation[] = [
      [1, claim(A, 1)],
      [5, unclaim(A)],
      [5, claim(B, 2)],
    ];
    expect(violationsOf(BELIEF_EXCLUSION, ok)).toBe(0);
  });

  it("holds when both fall on one instant in the other order", () => {
    const ok: Observation[] = [
      [1, claim(A, 1)],
      [5, claim(B, 2)],
      [5, unclaim(A)],
    ];
    expect(violationsOf(BELIEF_EXCLUSION, ok)).toBe(0);
  });

  it("is violated when two claims overlap", () => {
    const bad: Observation[] = [
      [1, claim(A, 1)],
      [5, claim(B, 2)],
      [6, unclaim(A)],
    ];
    expect(violationsOf(BELIEF_EXCLUSION, bad)).toBe(1);
  });

  it("is violated by an overlap that the run ends in", () => {
    const bad: Observation[] = [
      [1, claim(A, 1)],
      [5, claim(B, 2)],
      [9, () => endClaims(Number.POSITIVE_INFINITY)],
    ];
    expect(violationsOf(BELIEF_EXCLUSION, bad)).toBe(1);
  });
});

describe("store-exclusion", () => {
  it("holds when the last lease has run out at exactly the next grant", () => {
    const ok: Observation[] = [
      [1, grant(A, 1)],
      [1 + TTL, grant(B, 2)],
    ];
    expect(violationsOf(STORE_EXCLUSION, ok)).toBe(0);
  });

  it("holds after a lawful release", () => {
    const ok: Observation[] = [
      [1, grant(A, 1)],
      [2, release(A, 1, 1, A)],
      [3, grant(B, 2)],
    ];
    expect(violationsOf(STORE_EXCLUSION, ok)).toBe(0);
  });

  it("is violated by a grant while a lease runs that the store has forgotten", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [2, () => observeForgotten(A, 1, 0)],
      [3, grant(B, 2)],
    ];
    expect(violationsOf(STORE_EXCLUSION, bad)).toBe(1);
  });

  it("is violated by a grant to the same node's next incarnation", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [3, grant(A, 2, 2, 2)],
    ];
    expect(violationsOf(STORE_EXCLUSION, bad)).toBe(1);
  });
});

describe("stale-work", () => {
  it("holds when late work is accepted before the newer grant has done any", () => {
    const ok: Observation[] = [
      [1, grant(A, 1)],
      [12, grant(B, 2)],
      [12, work(A, 1, 1)],
    ];
    expect(violationsOf(STALE_WORK, ok)).toBe(0);
  });

  it("holds when the fence rejects work of an older token", () => {
    const ok: Observation[] = [
      [1, grant(A, 1)],
      [12, grant(B, 2)],
      [13, work(B, 2, 2)],
      [14, work(A, 1, 1)],
    ];
    expect(violationsOf(STALE_WORK, ok)).toBe(0);
  });

  it("counts what came in: accepted, refused, late before newer work, twice for one slot", () => {
    const history: Observation[] = [
      [1, grant(A, 1)],
      [2, work(A, 1, 1)],
      [2, work(A, 1, 1)],
      [12, grant(B, 2)],
      [13, work(A, 1, 1)],
      [14, work(B, 2, 2)],
      [15, work(A, 1, 1)],
    ];
    expect(violationsOf(STALE_WORK, history)).toBe(0);
    const counters = [WORK_ACCEPTED, REJECTED_STALE, ACCEPTED_LATE, ACCEPTED_STALE, IDEM_HITS];
    expect(counters.map((counter) => COUNT[counter])).toEqual([4, 1, 1, 0, 3]);
  });

  it("is violated when a reset counter lets an older grant's work through the fence", () => {
    const bad: Observation[] = [
      [1, grant(A, 7)],
      [12, grant(B, 1)],
      [13, work(B, 1, 2)],
      [14, work(A, 7, 1)],
    ];
    expect(violationsOf(STALE_WORK, bad)).toBe(1);
  });

  it("is violated without a fence", () => {
    freshMonitors({ fencing: false });
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [12, grant(B, 2)],
      [13, work(B, 2, 2)],
      [14, work(A, 1, 1)],
    ];
    expect(violationsOf(STALE_WORK, bad)).toBe(1);
    expect(COUNT[ACCEPTED_STALE]).toBe(1);
  });
});

describe("token-order", () => {
  it("holds when tokens rise, with gaps", () => {
    const ok: Observation[] = [
      [1, grant(A, 1)],
      [12, grant(B, 5)],
    ];
    expect(violationsOf(TOKEN_ORDER, ok)).toBe(0);
  });

  it("is violated by a token that comes again", () => {
    const bad: Observation[] = [
      [1, grant(A, 1, 1)],
      [12, grant(B, 1, 1)],
    ];
    expect(violationsOf(TOKEN_ORDER, bad)).toBe(1);
  });

  it("is violated by a request id that is granted twice", () => {
    const bad: Observation[] = [
      [1, grant(A, 1, 9)],
      [12, grant(A, 2, 9)],
    ];
    expect(violationsOf(TOKEN_ORDER, bad)).toBe(1);
  });
});

describe("renew-keeps-owner", () => {
  it("holds for the holder just before expiry", () => {
    const ok: Observation[] = [
      [1, grant(A, 1)],
      [10.999999, renew(A, 1)],
    ];
    expect(violationsOf(RENEW_KEEPS_OWNER, ok)).toBe(0);
  });

  it("is violated at exactly the expiry", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [11, renew(A, 1)],
    ];
    expect(violationsOf(RENEW_KEEPS_OWNER, bad)).toBe(1);
  });

  it("goes by the store's clock: set back, the lease runs longer, and no longer", () => {
    const back = (): void => {
      JUMP[STORE] = -5 * SECOND;
    };
    const longer: Observation[] = [
      [1, grant(A, 1)],
      [2, back],
      [15.999999, renew(A, 1)],
    ];
    expect(violationsOf(RENEW_KEEPS_OWNER, longer)).toBe(0);
    freshMonitors();
    const late: Observation[] = [
      [1, grant(A, 1)],
      [2, back],
      [16, renew(A, 1)],
    ];
    expect(violationsOf(RENEW_KEEPS_OWNER, late)).toBe(1);
  });

  it("is violated for another, and for another token", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [2, renew(B, 1)],
      [3, renew(A, 2)],
    ];
    expect(violationsOf(RENEW_KEEPS_OWNER, bad)).toBe(2);
  });
});

describe("release-by-holder", () => {
  it("holds when a release by another frees nothing", () => {
    const ok: Observation[] = [
      [1, grant(A, 1)],
      [2, release(B, 0, 0, A)],
    ];
    expect(violationsOf(RELEASE_BY_HOLDER, ok)).toBe(0);
  });

  it("is violated when a release by another frees the lease", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [2, release(B, 0, 1, A)],
    ];
    expect(violationsOf(RELEASE_BY_HOLDER, bad)).toBe(1);
  });

  it("is violated by the release of a grant that is another's", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [2, release(B, 1, 1, A)],
    ];
    expect(violationsOf(RELEASE_BY_HOLDER, bad)).toBe(1);
  });

  it("is violated when the release of a forgotten lease frees the newer holder's", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [2, () => observeForgotten(A, 1, 0)],
      [3, grant(B, 2)],
      [4, release(A, 1, 2, B)],
    ];
    expect(violationsOf(RELEASE_BY_HOLDER, bad)).toBe(1);
  });

  it("is violated when a release of an older grant frees the same node's newer one", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [12, grant(A, 2)],
      [13, release(A, 1, 2, A)],
    ];
    expect(violationsOf(RELEASE_BY_HOLDER, bad)).toBe(1);
  });
});

describe("slack", () => {
  const leads = (deadlineS: number) => () => {
    GRANT_OF[A] = 1;
    DEADLINE[A] = deadlineS * SECOND;
    openClaim(A, 1, 1);
    checkSlack(A);
  };

  it("holds when the deadline is at the store's expiry", () => {
    const ok: Observation[] = [
      [1, grant(A, 1)],
      [1, leads(11)],
    ];
    expect(violationsOf(SLACK, ok)).toBe(0);
  });

  it("is violated when the deadline lies a microsecond behind it", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [1, leads(11.000001)],
    ];
    expect(violationsOf(SLACK, bad)).toBe(1);
  });

  it("is violated when a store clock that turns faster moves the expiry before the deadline", () => {
    const bad: Observation[] = [
      [1, grant(A, 1)],
      [1, leads(11)],
      [2, () => setRate(STORE, 2 * SECOND, MILLION + 1000)],
      [2, checkSlackOfAll],
    ];
    expect(violationsOf(SLACK, bad)).toBe(1);
  });
});

describe("step-down", () => {
  it("holds for work just before the deadline less the guard", () => {
    expect(violationsOf(STEP_DOWN, [[1, () => workChecked(A, 1, -1)]])).toBe(0);
  });

  it("is violated by work at exactly that time", () => {
    expect(violationsOf(STEP_DOWN, [[1, () => workChecked(A, 1, 0)]])).toBe(1);
  });
});

describe("drain", () => {
  // delta + ttl: 5 ms + 10 s.
  it("holds when the lease is free within delay and ttl of the claim's end", () => {
    const ok: Observation[] = [
      [1, claim(A, 1)],
      [5, () => closeClaim(A, BY_CRASH_OF_HOLDER)],
      [15.005, freed(A, 1)],
    ];
    expect(violationsOf(DRAIN, ok)).toBe(0);
    expect(JUDGED[DRAIN]).toBe(1);
  });

  it("is violated a microsecond later", () => {
    const bad: Observation[] = [
      [1, claim(A, 1)],
      [5, () => closeClaim(A, BY_CRASH_OF_HOLDER)],
      [15.005001, freed(A, 1)],
    ];
    expect(violationsOf(DRAIN, bad)).toBe(1);
  });

  it("is not judged when the holder's last request was late, or the store was tampered with", () => {
    const late: Observation[] = [
      [1, claim(A, 1)],
      [5, () => closeClaim(A, BY_CRASH_OF_HOLDER)],
      [18, freed(A, 1, 5001)],
    ];
    expect(violationsOf(DRAIN, late)).toBe(0);
    expect(JUDGED[DRAIN]).toBe(0);
    const tampered: Observation[] = [
      [21, claim(A, 2)],
      [22, hurtStore],
      [25, () => closeClaim(A, BY_CRASH_OF_HOLDER)],
      [60, freed(A, 2, 1000, 21)],
    ];
    expect(violationsOf(DRAIN, tampered)).toBe(0);
    expect(EXCLUDED.reduce((sum, number) => sum + number, 0)).toBe(2);
  });
});

describe("pickup", () => {
  // retry (1 + jitter) + 3 delta: 2 s + 15 ms, with everyone healthy from 4.01 s before.
  it("holds when a healthy candidate is granted the lease within a retry", () => {
    const ok: Observation[] = [
      [20, freed(A, 1)],
      [22.015, () => leaseGranted(B, 2)],
    ];
    expect(violationsOf(PICKUP, ok)).toBe(0);
    expect(JUDGED[PICKUP]).toBe(1);
  });

  it("is violated a microsecond later", () => {
    const bad: Observation[] = [
      [20, freed(A, 1)],
      [22.015001, () => leaseGranted(B, 2)],
    ];
    expect(violationsOf(PICKUP, bad)).toBe(1);
  });

  it("is violated when nobody has taken a free lease by the end", () => {
    const bad: Observation[] = [
      [20, freed(A, 1)],
      [30, endWindows],
    ];
    expect(violationsOf(PICKUP, bad)).toBe(1);
  });

  it("is not judged when the store was tampered with meanwhile", () => {
    const tampered: Observation[] = [
      [20, freed(A, 1)],
      [21, hurtStore],
      [30, () => leaseGranted(B, 2)],
    ];
    expect(violationsOf(PICKUP, tampered)).toBe(0);
    expect(JUDGED[PICKUP]).toBe(0);
    expect(EXCLUDED.reduce((sum, number) => sum + number, 0)).toBe(1);
  });

  it("is not judged without a healthy candidate", () => {
    for (const node of [0, 1]) UP[node] = 0;
    LEADING[2] = 1;
    const excused: Observation[] = [
      [18, () => hurt(3, BY_LATE, 18 * SECOND)],
      [18, () => hurt(4, BY_LATE, 18 * SECOND)],
      [20, freed(A, 1)],
      [30, () => leaseGranted(B, 2)],
    ];
    expect(violationsOf(PICKUP, excused)).toBe(0);
    expect(JUDGED[PICKUP]).toBe(0);
  });
});

describe("recovery", () => {
  it("holds when one claim stands from the due time to the end", () => {
    const ok: Observation[] = [
      [5, claim(A, 1)],
      [60, () => endClaims(20 * SECOND)],
    ];
    expect(violationsOf(RECOVERY, ok)).toBe(0);
  });

  it("is violated when the leader changes after the due time", () => {
    const bad: Observation[] = [
      [5, claim(A, 1)],
      [30, unclaim(A)],
      [31, claim(B, 2)],
      [60, () => endClaims(20 * SECOND)],
    ];
    expect(violationsOf(RECOVERY, bad)).toBe(1);
  });

  it("is violated when nobody leads, and when two do", () => {
    expect(violationsOf(RECOVERY, [[60, () => endClaims(20 * SECOND)]])).toBe(1);
    freshMonitors();
    const two: Observation[] = [
      [5, claim(A, 1)],
      [6, claim(B, 2)],
      [60, () => endClaims(20 * SECOND)],
    ];
    expect(violationsOf(RECOVERY, two)).toBe(1);
  });

  it("is not judged when the run ends before the due time", () => {
    expect(violationsOf(RECOVERY, [[60, () => endClaims(61 * SECOND)]])).toBe(0);
    expect(JUDGED[RECOVERY]).toBe(0);
  });
});
