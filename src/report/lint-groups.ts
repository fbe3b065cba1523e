import type { TimingClass } from "../domain/timing.ts";

/** Fault classes of which `says` gives the same, together, in the order of the first of each. */
export function alike(
  classes: readonly TimingClass[],
  says: (one: TimingClass) => unknown,
): readonly (readonly [TimingClass, ...TimingClass[]])[] {
  const groups = new Map<string, [TimingClass, ...TimingClass[]]>();
  for (const one of classes) {
    const key = JSON.stringify(says(one));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
