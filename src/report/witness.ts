import type { InvariantId, Witness } from "../domain/soak.ts";
import type { SoakRun } from "../domain/soak-run.ts";
import { isFine, type StoryEvent, storyTime, type WitnessStory } from "../domain/story.ts";
import { counted, countText, roundedDuration, secondsText, unbroken } from "../text/numbers.ts";
import { type Block, type Content, code, emphasis, joined, paragraph, strong } from "./document.ts";
import { withNames } from "./figures.ts";
import { firstOf, type Limits } from "./limits.ts";
import { sequenceDiagram } from "./mermaid.ts";

/** What two parties do who break an exclusion. */
const BOTH: Readonly<Partial<Record<InvariantId, string>>> = {
  "belief-exclusion": "both led",
  "store-exclusion": "both held the lease",
};

/** A violation told so that it is understood in a minute: who, when, how, why, and how to see it. */
export function witnessBlocks(run: SoakRun, limits: Limits): readonly Block[] {
  const { witness } = run;
  if (witness === null) return [];
  const { story } = witness;
  const seen = paragraph(...sighting(run, witness, story));
  return story === undefined ? [seen] : [seen, ...storyBlocks(story, limits)];
}

/** How it came about: the diagram, the steps, the cause, and the command that shows it again. */
export function storyBlocks(story: WitnessStory, limits: Limits): readonly Block[] {
  const blocks: Block[] = [];
  blocks.push({ kind: "fence", language: "mermaid", lines: sequenceDiagram(story) });
  const told = firstOf(
    story.events.filter((event) => event.sentence !== null),
    limits.open,
  );
  if (told.shown.length > 0) {
    const fine = isFine(story);
    const items = told.shown.map((event) => sentence(event, story.parties, fine));
    blocks.push({ kind: "list", ordered: true, items });
  }
  if (story.why !== null) blocks.push(paragraph(strong("Why:"), " ", story.why));
  if (story.stale !== null && story.stale.sent > 0) blocks.push(fencing(story.stale));
  if (story.replay !== null) {
    blocks.push({ kind: "fence", language: "text", lines: [story.replay] });
  }
  return blocks;
}

function sighting(run: SoakRun, witness: Witness, story: WitnessStory | undefined): Content {
  const violated = run.invariants.find(({ id }) => id === witness.invariant)?.seedsViolated ?? 0;
  return [
    ...happened(witness),
    " of seed ",
    code(`${run.seed}/${witness.seedIndex}`),
    `. ${countText(violated)} of ${counted(run.seeds, "seed")}.`,
    ...(story === undefined
      ? []
      : [` Shrunk to ${sizeOf(story)}, with names and times of its own:`]),
    ...(witness.untold === undefined ? [] : [` It is ${witness.untold}.`]),
  ];
}

/** Who, for how long, under what and when. */
export function happened(witness: Witness): Content {
  const under: Content =
    witness.faults.length === 0 ? [] : [" under ", emphasis(witness.faults.join(", "))];
  return [
    ...offence(witness),
    ...(witness.sizeUs === 0 ? [] : [` for ${roundedDuration(witness.sizeUs)}`]),
    ...under,
    ` at ${secondsText(witness.atUs)}`,
  ];
}

/** `1 fault, 2 nodes and 12.0 s`. */
export function sizeOf(story: WitnessStory): string {
  const faults = counted(story.faults, "fault");
  return `${faults}, ${counted(story.nodes, "node")} and ${roundedDuration(story.windowUs)}`;
}

/** Who did what: in words where two did the same, by the invariant's name elsewhere. */
function offence({ invariant, parties }: Witness): Content {
  const names = joined(
    parties.map((party) => [code(party)]),
    " and ",
  );
  const words = BOTH[invariant];
  if (words !== undefined && parties.length > 1) return [...names, ` ${words}`];
  return [code(invariant), " is violated", ...(parties.length === 0 ? [] : [" by ", ...names])];
}

function sentence(event: StoryEvent, parties: readonly string[], fine: boolean): Content {
  // `n12` before `n1`, which it begins with.
  const names = [...parties].sort((a, b) => b.length - a.length);
  const time = unbroken(storyTime(event.atUs, fine));
  return [`${time} · `, ...withNames(event.sentence ?? "", names)];
}

function fencing({ sent, refused, early }: NonNullable<WitnessStory["stale"]>): Block {
  const before =
    early === 0
      ? ""
      : `; ${countText(early)} arrived before the successor's first write, and ${early === 1 ? "was" : "were"} accepted`;
  return paragraph(
    strong("Fencing"),
    ` refused ${countText(refused)} of ${counted(sent, "stale write")}${before}.`,
  );
}
