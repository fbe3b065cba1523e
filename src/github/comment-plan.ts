import { createHash } from "node:crypto";
import { SoakgateError } from "../domain/error.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { RenderWithin } from "../domain/publish.ts";
import type { Comment } from "./api.ts";
import { conceal } from "./conceal.ts";
import type { RunIdentity } from "./context.ts";
import {
  composeComment,
  isOlder,
  parseComment,
  type Section,
  type SectionMark,
  sectionOverhead,
} from "./marker.ts";

/** GitHub answers 422 beyond this. It counts characters; UTF-16 units are never fewer. */
export const COMMENT_CHARACTERS_MAX = 65_536;
/** No report takes this last part, so that jobs yet to come can at least name their summaries. */
const RESERVED_CHARACTERS = 8192;
/** A section that would get less room than this is one line that names the job summary. */
const SECTION_CHARACTERS_MIN = 1200;

/** One job's part in a comment, and what it has to say. */
export interface CommentPart {
  readonly key: string;
  readonly section: string;
  readonly run: RunIdentity;
  /** The step that writes: `GitHubContext.step`. */
  readonly step: string;
  /** Whether a comment is made where there is none. */
  readonly wanted: boolean;
  /** Where the whole report is, for a section that finds no room. */
  readonly runUrl: string;
  readonly render: RenderWithin;
  /** Never to be shown, whatever a report holds. */
  readonly secret: string;
}

/** A comment of ours with its sections. */
export interface OwnComment {
  readonly comment: Comment;
  readonly sections: readonly Section[];
}

/** What has to be done so that the comment says what this run found, and there is only one. */
export interface CommentPlan {
  readonly kind: "none" | "write" | "superseded" | "full";
  /** The comment that stays; null where there is none yet. */
  readonly target: Comment | null;
  /** What to write; null where the text is already right. */
  readonly body: string | null;
  /** Later twins of the target, whose sections it takes over. */
  readonly surplus: readonly Comment[];
  /** Our section stands in it already. */
  readonly present: boolean;
  /** Others write this comment too. */
  readonly shared: boolean;
}

/** Comments of this key, whoever wrote them, with their sections. */
export function markedComments(key: string, comments: readonly Comment[]): readonly OwnComment[] {
  const marked: OwnComment[] = [];
  for (const comment of comments) {
    const sections = parseComment(key, comment.body);
    if (sections !== null) marked.push({ comment, sections });
  }
  return marked;
}

/**
 * Compares what is there with what should be. Pure.
 *
 * Errors: `SoakgateError` code `usage` where another step of this run has written the same section.
 */
export function planComment(own: readonly OwnComment[], part: CommentPart): CommentPlan {
  const [first, ...twins] = [...own].sort((a, b) => a.comment.id - b.comment.id);
  const target = first?.comment ?? null;
  const surplus = twins.map(({ comment }) => comment);
  const newest = newestSections(own);
  const before = newest.get(part.section);
  newest.delete(part.section);
  const others = [...newest.values()];
  const plan = {
    target,
    surplus,
    present: before !== undefined,
    shared: others.length > 0 || surplus.length > 0,
  };

  if (before === undefined && !part.wanted) {
    return { ...plan, kind: "none", body: null, surplus: [] };
  }
  if (before !== undefined) {
    refuseSecondWriter(before.mark, part);
    if (isOlder(identityOf(part), before.mark)) {
      return { ...plan, kind: "superseded", body: null, surplus: [] };
    }
  }
  const section = renderSection(part, others);
  if (before?.mark.digest === section.mark.digest && surplus.length === 0) {
    return { ...plan, kind: "none", body: null };
  }
  const sections = [...others, section].sort((a, b) => byCodeUnit(a.mark.name, b.mark.name));
  const body = composeComment(part.key, sections);
  if (body.length > COMMENT_CHARACTERS_MAX) return { ...plan, kind: "full", body: null };
  return { ...plan, kind: "write", body };
}

/** The newest of each section, over a comment and its twins. */
function newestSections(own: readonly OwnComment[]): Map<string, Section> {
  const newest = new Map<string, Section>();
  for (const section of own.flatMap(({ sections }) => sections)) {
    const known = newest.get(section.mark.name);
    if (known === undefined || isOlder(known.mark, section.mark)) {
      newest.set(section.mark.name, section);
    }
  }
  return newest;
}

function refuseSecondWriter(mark: SectionMark, part: CommentPart): void {
  const mine = identityOf(part);
  if (mark.run !== mine.run || mark.attempt !== mine.attempt || mark.writer === mine.writer) return;
  throw new SoakgateError(
    "usage",
    `section "${part.section}": another step of this run has written it to the comment ` +
      `"${part.key}"; each step needs a section or a comment of its own; ` +
      "set the input `section` or `comment-key`",
  );
}

function renderSection(part: CommentPart, others: readonly Section[]): Section {
  const blank: SectionMark = { ...identityOf(part), digest: digest("") };
  const taken = composeComment(part.key, others).length + sectionOverhead(blank) + 1;
  const room = COMMENT_CHARACTERS_MAX - RESERVED_CHARACTERS - taken;
  // What is disarmed or concealed grows by a few characters: less is then asked for.
  for (const budget of [room, room - room / 8, room / 2]) {
    if (budget < SECTION_CHARACTERS_MIN) break;
    const { body, footer } = part.render(Math.floor(budget));
    const mark = { ...blank, digest: digest(conceal(body, part.secret)) };
    const section = { mark, text: conceal(`${body}\n\n${footer}`.trimEnd(), part.secret) };
    const empty = composeComment("", [{ mark, text: "" }]).length;
    if (composeComment("", [section]).length - empty <= room) return section;
  }
  const text = `The report does not fit into this comment: see the [job summary](${part.runUrl}).`;
  return { mark: { ...blank, digest: digest(text) }, text };
}

function identityOf(part: CommentPart): Omit<SectionMark, "digest"> {
  return {
    name: part.section,
    run: part.run.id,
    attempt: part.run.attempt,
    head: part.run.head,
    writer: digest(part.step),
  };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
