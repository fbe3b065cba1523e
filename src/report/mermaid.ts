import { isFine, type StoryEvent, storyTime, type WitnessStory } from "../domain/story.ts";
import { clipped, oneLine } from "../text/visible.ts";

/** Names of the simulator, which mean nothing to Mermaid; any other becomes an alias. */
const KNOWN = /^(?:n\d{1,4}|store|resource)$/;

/** Longer texts widen the diagram beyond reading. */
const TEXT_MAX = 80;

/** A story as a Mermaid sequence diagram, which GitHub draws. */
export function sequenceDiagram(story: WitnessStory): readonly string[] {
  const fine = isFine(story);
  const ids = new Map(story.parties.map((party, index) => [party, idOf(party, index)]));
  const participants = story.parties.map((party) => {
    const id = ids.get(party) ?? "";
    return id === party
      ? `    participant ${id}`
      : `    participant ${id} as ${diagramText(party)}`;
  });
  return [
    "sequenceDiagram",
    ...participants,
    ...story.events.flatMap((event) => drawn(event, ids, fine)),
  ];
}

function drawn(event: StoryEvent, ids: ReadonlyMap<string, string>, fine: boolean): string[] {
  if (event.kind === "message") {
    const from = ids.get(event.from);
    const to = ids.get(event.to);
    if (from === undefined || to === undefined) return [];
    return [`    ${from}${event.reply ? "-->>" : "->>"}${to}: ${diagramText(event.text)}`];
  }
  const over = event.parties.flatMap((party) => ids.get(party) ?? []);
  const [first] = over;
  if (first === undefined) return [];
  const last = over.at(-1);
  const note = (text: string): string =>
    `    Note over ${over.length > 1 ? `${first},${last}` : first}: ${diagramText(text)}`;
  if (event.kind === "note") return [note(`${storyTime(event.atUs, fine)}: ${event.text}`)];
  const span = `${storyTime(event.atUs, fine)} \u2013 ${storyTime(event.untilUs, fine)}: ${event.text}`;
  return ["    rect rgba(220, 38, 38, .15)", note(span), "    end"];
}

function idOf(party: string, index: number): string {
  return KNOWN.test(party) ? party : `p${index}`;
}

/** Text that Mermaid shows as it is: what ends a statement, or begins markup, as an entity code. */
function diagramText(text: string): string {
  const shown = clipped(oneLine(text), TEXT_MAX).replace(
    /[#;%<>&"'`\\{}]/g,
    (character) => `#${character.charCodeAt(0)};`,
  );
  return shown === "" ? "#32;" : shown;
}
