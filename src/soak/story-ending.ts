import type { LeaseSettings } from "../domain/soak.ts";
import type { StoryEvent } from "../domain/story.ts";
import type { RunInput } from "./engine.ts";
import { WORK } from "./network.ts";
import type { Facts } from "./story-facts.ts";
import { roughly } from "./story-faults.ts";
import { isAsleep } from "./story-late.ts";
import type { Sighting } from "./violations.ts";

/** A node and its token, as a sighting names them. */
export interface Party {
  readonly node: string;
  readonly token: number;
}

/** How a story's times are written. */
export type Clock = (us: number) => string;

/** Who broke the invariant: of two, the older claim or lease first. */
export function partiesOf(sighting: Sighting): readonly Party[] {
  return sighting.parties.map((party) => {
    const [node = "", , token] = party.split(" ");
    return { node, token: Number(token) };
  });
}

/** The moment of the violation, the last of the story. */
export function endingOf(
  { lease, plan }: RunInput,
  sighting: Sighting,
  facts: Facts,
  clock: Clock,
): readonly StoryEvent[] {
  const { invariant, atUs, sizeUs } = sighting;
  const [a, b] = partiesOf(sighting);
  const untilUs = atUs + sizeUs;
  const note = (parties: readonly string[], text: string, sentence: string): StoryEvent[] => [
    { kind: "note", atUs, parties, text, sentence },
  ];
  if (a === undefined) return note(everyone(facts), ...liveness(sighting));
  switch (invariant) {
    case "belief-exclusion":
      if (b === undefined) return [];
      return [
        {
          kind: "overlap",
          atUs,
          untilUs,
          parties: [a.node, b.node],
          text: "two leaders",
          sentence: bothLead(
            lease,
            facts,
            [a, b],
            atUs,
            untilUs < plan.windowUs ? clock(untilUs) : null,
          ),
        },
      ];
    case "store-exclusion":
      if (b === undefined) return [];
      return [
        {
          kind: "overlap",
          atUs,
          untilUs,
          parties: a.node === b.node ? [a.node, "store"] : [a.node, b.node],
          text: "two leases",
          sentence: `the store grants ${b.node} the lease (token ${b.token}). That of ${a.node} (token ${a.token}) runs until ${clock(untilUs)}.`,
        },
      ];
    case "stale-work":
      return staleWork(sighting, a, facts, clock);
    case "token-order":
      return note([a.node, "store"], "granted twice", tokenOrder(sighting, a, facts));
    case "renew-keeps-owner":
      return note(
        [a.node, "store"],
        "renewed all the same",
        sizeUs > 0
          ? `the store renews the lease of ${a.node} (token ${a.token}), which ran out ${roughly(sizeUs)} before.`
          : `the store renews a lease for ${a.node} (token ${a.token}) that it does not hold.`,
      );
    case "release-by-holder":
      return released(sighting, a, facts, clock);
    case "slack":
      return slack(sighting, a, facts, clock);
    case "step-down":
      return note(
        [a.node],
        "works past its deadline",
        `${a.node} begins a piece of work ${roughly(sizeUs)} past its deadline.`,
      );
    default:
      return note(everyone(facts), ...liveness(sighting));
  }
}

/** Who leads, and until when the other still does; null: for as long as the run is told. */
function bothLead(
  lease: LeaseSettings,
  facts: Facts,
  [a, b]: readonly [Party, Party],
  atUs: number,
  until: string | null,
): string {
  const end = until === null ? "until the end" : `until ${until}`;
  if (lease.scheme === "absolute") {
    return `the job of ${b.node} begins (token ${b.token}). That of ${a.node} (token ${a.token}) runs on ${end}.`;
  }
  if (b.token < a.token) {
    return `${b.node} leads, by the older token ${b.token}, beside ${a.node} (token ${a.token}) ${end}.`;
  }
  const flag = lease.timerFlag || lease.storedFlag;
  const asleep = flag && isAsleep(facts, a.node, atUs) ? ", asleep," : "";
  return `${b.node} leads (token ${b.token}). ${a.node}${asleep} still leads (token ${a.token}) ${end}.`;
}

function everyone(facts: Facts): readonly string[] {
  return [...new Set([...facts.asked.map(({ node }) => node), "store"])];
}

function liveness({ invariant, sizeUs }: Sighting): [text: string, sentence: string] {
  switch (invariant) {
    case "drain":
      return ["free too late", `the lease falls free ${roughly(sizeUs)} later than it must.`];
    case "pickup":
      return [
        "granted too late",
        `the free lease is granted ${roughly(sizeUs)} later than it must be.`,
      ];
    default:
      return ["no stable leader", "one leader must stand from now on, and none does."];
  }
}

function tokenOrder({ atUs }: Sighting, a: Party, { granted }: Facts): string {
  const now = granted.find((grant) => grant.atUs === atUs && grant.token === a.token);
  const before = granted.filter((grant) => grant.atUs < atUs);
  const same = before.find(({ id }) => id === now?.id);
  if (same !== undefined) {
    return `the store grants that request of ${a.node} a second time (token ${a.token}; the first was token ${same.token}).`;
  }
  const highest = Math.max(...before.map(({ token }) => token));
  return `the store grants ${a.node} token ${a.token}, though token ${highest} was out before.`;
}

function released(
  { atUs }: Sighting,
  holder: Party,
  { freed }: Facts,
  clock: Clock,
): readonly StoryEvent[] {
  const by = freed.find((free) => free.atUs === atUs)?.by ?? null;
  const whose =
    by === null
      ? "a release"
      : `a release that ${by.node} sent at ${clock(by.sentUs)}${by.token > 0 ? ` for token ${by.token}` : " for a request it gave up"}`;
  const sentence = `${whose} frees the lease of ${holder.node} (token ${holder.token}).`;
  if (by === null) {
    return [{ kind: "note", atUs, parties: ["store"], text: "freed by a release", sentence }];
  }
  const text = `release (sent ${clock(by.sentUs)})`;
  return [
    { kind: "message", atUs, from: by.node, to: "store", text, reply: false, sentence: null },
    {
      kind: "note",
      atUs,
      parties: [holder.node, "store"],
      text: `the lease of ${holder.node} is freed`,
      sentence,
    },
  ];
}

function slack(
  { atUs, sizeUs }: Sighting,
  a: Party,
  { asked }: Facts,
  clock: Clock,
): readonly StoryEvent[] {
  const last = asked.findLast(
    ({ node, end }) => node === a.node && end?.type === "ok" && end.atUs <= atUs,
  );
  const deadline = Math.max(last?.deadlineUs ?? atUs, atUs);
  const expiry = Math.max(atUs, deadline - sizeUs);
  return [
    {
      kind: "note",
      atUs: expiry,
      parties: ["store"],
      text: `token ${a.token} is over`,
      sentence: `the lease of ${a.node} (token ${a.token}) is over at the store.`,
    },
    {
      kind: "overlap",
      atUs: expiry,
      untilUs: expiry + sizeUs,
      parties: [a.node, "store"],
      text: `${a.node} would lead on`,
      sentence: `${a.node} would lead on until ${clock(expiry + sizeUs)}.`,
    },
  ];
}

/** The work that was sent before and arrived after the successor's first. */
function staleWork(
  { atUs, sizeUs }: Sighting,
  a: Party,
  { work, mishaps }: Facts,
  clock: Clock,
): readonly StoryEvent[] {
  const mishap = mishaps
    .filter(
      ({ message, dir, node }) => message === WORK && dir === "out" && `n${node + 1}` === a.node,
    )
    .filter(({ sentAtUs, extraUs }) => sentAtUs + extraUs <= atUs)
    .sort((x, y) => y.sentAtUs + y.extraUs - x.sentAtUs - x.extraUs)[0];
  const sent = work.findLast(
    ({ p, type, token, t }) => p === a.node && type === "invoke" && token === a.token && t <= atUs,
  );
  const late = mishap !== undefined && mishap.sentAtUs + mishap.extraUs > (sent?.t ?? 0);
  const sentUs = late ? mishap.sentAtUs : (sent?.t ?? atUs);
  const copy = late && mishap.kind === "duplicate" ? "a copy of the work" : "work";
  const newerUs = atUs - sizeUs;
  const newer = work.find(({ p, t, type }) => p === "resource" && type === "ok" && t === newerUs);
  const token = newer?.token ?? a.token + 1;
  return [
    {
      kind: "note",
      atUs: newerUs,
      parties: ["resource"],
      text: `first work under token ${token}`,
      sentence: `the resource accepts the first work under token ${token}.`,
    },
    {
      kind: "message",
      atUs,
      from: a.node,
      to: "resource",
      text: `work, token ${a.token} (sent ${clock(sentUs)})`,
      reply: false,
      sentence: `${copy} that ${a.node} sent at ${clock(sentUs)} under token ${a.token} arrives, and is accepted.`,
    },
  ];
}
