import type { StoryEvent } from "../domain/story.ts";
import type { RunInput } from "./engine.ts";
import type { Clock } from "./story-ending.ts";
import type { Asked, Facts, Freed, Granted } from "./story-facts.ts";
import { roughly } from "./story-faults.ts";
import { message, note } from "./story-moments.ts";
import { type LockWords, wordsOf } from "./story-words.ts";

/** What comes of a grant: the rest of its sentence, and what happens later. */
interface Answer {
  readonly rest: string;
  readonly events: readonly StoryEvent[];
}

/** What a holder does that keeps no deadline. */
const LEADS = "leads";

/** Puts the requests of a run, and what the store made of them, into words. */
export class Teller {
  private readonly input: RunInput;
  private readonly facts: Facts;
  private readonly clock: Clock;
  private readonly words: LockWords;
  /** When the story ends: whoever begins to lead then is told of there. */
  private readonly endUs: number;

  constructor(input: RunInput, facts: Facts, clock: Clock, endUs: number) {
    this.endUs = endUs;
    this.input = input;
    this.facts = facts;
    this.clock = clock;
    this.words = wordsOf(input.lease);
  }

  /**
   * A grant, from its request to what the client makes of the answer; `slow` gives every step of it a
   * line of its own, where there is little else to tell.
   */
  granted(grant: Granted, unsaid: boolean, slow: boolean): readonly StoryEvent[] {
    const { node, token, atUs } = grant;
    const asked = this.facts.asked.find(({ id, f }) => id === grant.id && f === "acquire");
    const sent = asked?.atUs ?? atUs;
    const lateBy = this.late(sent, atUs);
    const asks = `acquire (${lateBy === null ? "" : "sent "}${this.clock(sent)})`;
    const request = message(atUs, node, "store", asks, false);
    const answered = this.answer(asked, grant);
    if (slow && lateBy === null) return this.grantedSlowly(grant, sent, unsaid, answered);
    const arrives =
      lateBy === null
        ? ""
        : `, by a request of ${this.clock(sent)} that arrives ${roughly(lateBy)} late`;
    const sentence = unsaid
      ? null
      : `${node} ${this.words.acquires} (token ${token})${arrives}${answered.rest}.`;
    return [...this.askedBefore(asked, atUs), { ...request, sentence }, ...answered.events];
  }

  private grantedSlowly(
    { node, token, atUs }: Granted,
    sentUs: number,
    unsaid: boolean,
    answered: Answer,
  ): readonly StoryEvent[] {
    const request = message(sentUs, node, "store", `acquire (${this.clock(sentUs)})`, false);
    const asks: StoryEvent = { ...request, sentence: `${node} ${this.words.asks}.` };
    if (unsaid) return [asks, ...answered.events];
    const grants = note(
      atUs,
      ["store"],
      `grants token ${token}`,
      `the store grants it (token ${token}).`,
    );
    const [reply, ...rest] = answered.events;
    if (reply === undefined) return [asks, grants];
    const learns = `${node} has the answer${answered.rest}.`;
    return [asks, grants, rest.length > 0 ? reply : { ...reply, sentence: learns }, ...rest];
  }

  /** What a request went through before it was granted. */
  private askedBefore(asked: Asked | undefined, grantedUs: number): readonly StoryEvent[] {
    if (asked === undefined) return [];
    const { node, gaveUpUs } = asked;
    if (gaveUpUs === null || gaveUpUs >= grantedUs) return [];
    return [this.gaveUp(node, gaveUpUs)];
  }

  private gaveUp(node: string, atUs: number): StoryEvent {
    return note(
      atUs,
      [node],
      "gives the request up",
      `${node} gives its request up (request-timeout) and releases it.`,
    );
  }

  private answer(asked: Asked | undefined, grant: Granted): Answer {
    const { node } = grant;
    const end = asked?.end ?? null;
    if (asked === undefined || end?.type !== "ok" || end.atUs < grant.atUs) {
      return { rest: ", but never learns of it", events: [] };
    }
    const lateBy = this.late(grant.atUs, end.atUs);
    const when = lateBy === null ? "" : ` (arrives ${this.clock(end.atUs)})`;
    const reply = message(end.atUs, "store", node, `token ${grant.token}${when}`, true);
    const leads = this.leads(node, asked.deadlineUs, end.atUs);
    if (lateBy === null && asked.againUs.length === 0) {
      return { rest: leads === null ? "" : ` and ${leads}`, events: [reply] };
    }
    const events: StoryEvent[] = [];
    if (asked.gaveUpUs !== null && asked.gaveUpUs >= grant.atUs) {
      events.push(this.gaveUp(node, asked.gaveUpUs));
    }
    for (const againUs of asked.againUs.filter((us) => us > grant.atUs)) {
      events.push({
        ...message(againUs, node, "store", `acquire, same id (${this.clock(againUs)})`, false),
        sentence: `${node} has no answer yet and asks again with the same id.`,
      });
    }
    events.push(reply, this.counted(node, end.atUs, lateBy, leads));
    return { rest: "", events };
  }

  /** What a node makes of an answer that took its time. */
  private counted(
    node: string,
    atUs: number,
    lateBy: number | null,
    leads: string | null,
  ): StoryEvent {
    const late = lateBy === null ? "arrives" : `arrives ${roughly(lateBy)} late`;
    const counting = this.counting();
    const does =
      leads === null
        ? counting
        : leads === LEADS
          ? `${leads}, ${counting}`
          : `${counting} and ${leads}`;
    return note(atUs, [node], does, `the answer to ${node} ${late}; ${node} ${does}.`);
  }

  /** The last renewal that counted. */
  renewed(asked: Asked): readonly StoryEvent[] {
    const { node, atUs, end } = asked;
    if (end === null) return [];
    const lateBy = this.late(atUs, end.atUs, 2);
    const leads = this.leads(node, asked.deadlineUs, end.atUs);
    const request = message(atUs, node, "store", `renew (${this.clock(atUs)})`, false);
    const when = lateBy === null ? "" : ` (arrives ${this.clock(end.atUs)})`;
    const reply = message(end.atUs, "store", node, `renewed${when}`, true);
    if (lateBy === null) {
      return [
        {
          ...request,
          sentence: `${node} renews for the last time${leads === null ? "" : ` and ${leads}`}.`,
        },
        reply,
      ];
    }
    return [
      { ...request, sentence: `${node} renews for the last time.` },
      reply,
      this.counted(node, end.atUs, lateBy, leads),
    ];
  }

  /** A renewal of a lease that is over: what a store makes of it matters. */
  renewedLate({ node, atUs, token }: Asked): readonly StoryEvent[] {
    const over = this.facts.freed.some((free) => free.token === token && free.atUs <= atUs);
    if (!over) return [];
    const sentence = `${node} sends a renewal, though its lease is over.`;
    return [{ ...message(atUs, node, "store", `renew, token ${token ?? 0}`, false), sentence }];
  }

  /** The lease falls free at the store. */
  freed({ atUs, token, by }: Freed): readonly StoryEvent[] {
    const holder = this.facts.granted.findLast(
      (grant) => grant.token === token && grant.atUs <= atUs,
    );
    const whose = `${holder?.node ?? "its holder"} (token ${token})`;
    if (by === null) {
      return [note(atUs, ["store"], this.words.overShort(token), `${this.words.over(whose)}.`)];
    }
    const lateBy = this.late(by.sentUs, atUs);
    const when = lateBy === null ? "" : ` of ${this.clock(by.sentUs)}, ${roughly(lateBy)} late,`;
    const which =
      by.token === 0
        ? " of a request it gave up"
        : by.token === token
          ? ""
          : ` for token ${by.token}`;
    return [
      {
        ...message(
          atUs,
          by.node,
          "store",
          `release${lateBy === null ? "" : ` (sent ${this.clock(by.sentUs)})`}`,
          false,
        ),
        sentence:
          by.node === holder?.node && which === "" && lateBy === null
            ? `the release of ${whose} reaches the store.`
            : `a release by ${by.node}${which}${when} frees the lock of ${whose}.`,
      },
    ];
  }

  /** How late something is that a healthy network delivers within its largest delay; null: it is not. */
  private late(sentUs: number, atUs: number, ways = 1): number | null {
    const lateBy = atUs - sentUs;
    return lateBy > ways * this.input.lease.netMaxUs ? lateBy : null;
  }

  /** `leads until 12.0 s`; null where it does not. */
  private leads(node: string, deadlineUs: number | null, fromUs: number): string | null {
    if (fromUs === this.endUs) return null;
    const { scheme, storedFlag } = this.input.lease;
    const claim = this.facts.claimed.find((each) => each.node === node && each.untilUs > fromUs);
    if (scheme === "absolute") return claim === undefined ? null : this.works(deadlineUs);
    if (storedFlag) return "leads until it is told otherwise";
    if (deadlineUs === null) return claim === undefined ? null : LEADS;
    if (deadlineUs <= fromUs || claim === undefined) return null;
    return `leads until ${this.clock(deadlineUs)}`;
  }

  /** A holder of an expiry begins its job, which may or may not stop there. */
  private works(deadlineUs: number | null): string {
    const until = deadlineUs === null ? "" : ` until ${this.clock(deadlineUs)}`;
    return this.input.lease.storedFlag
      ? `holds it${until}; its job begins`
      : `works until ${this.clock(deadlineUs ?? 0)}`;
  }

  /** What the client counts from an answer, or from before it. */
  private counting(): string {
    const { ttlUs, renewUs, renewDeadlineUs, anchor, marginUs, quirks } = this.input.lease;
    if (renewDeadlineUs !== null) {
      return `renews again ${roughly(renewUs)} from now, and then tries for ${roughly(renewDeadlineUs)}`;
    }
    const span = roughly(ttlUs - marginUs);
    if (anchor === "receive") return `counts ${span} from now`;
    return `counts ${span} from its ${quirks.includes("anchor-of-last-send") ? "last" : "first"} send`;
  }
}
