import { configRoot } from "../config/config.ts";
import type { Git } from "../domain/ports.ts";

/**
 * A git that is at work on what every run asks, so that it answers while the configuration at `place`
 * is read. Its answers are the same, whenever they are asked for.
 */
export function askAhead(git: Git, place: string | null): Git {
  const root = configRoot(place);
  const [head, tracked] = [git.head(), git.tracked(root)];
  return {
    ...git,
    head: () => head,
    tracked: (below) => (below === root ? tracked : git.tracked(below)),
  };
}
