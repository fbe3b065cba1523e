/**
 * The attributes of one element, valid until the handler returns. Few enough that looking through them is
 * faster than a map, and no key of a hostile file ever becomes a property.
 */
export class XmlAttributes {
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get(name: string): string | undefined {
    for (let at = 0; at < this.#count; at += 1) {
      if (this.#names[at] === name) return this.#values[at];
    }
    return undefined;
  }

  /** Adds without looking for a repeat: see `hasRepeat`. */
  add(name: string, value: string): void {
    this.#names[this.#count] = name;
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  clear(): void {
    this.#count = 0;
  }

  /** Whether a name stands twice, which is not well-formed. */
  hasRepeat(): boolean {
    for (let at = 1; at < this.#count; at += 1) {
      const name = this.#names[at];
      for (let before = 0; before < at; before += 1) {
        if (this.#names[before] === name) return true;
      }
    }
    return false;
  }
}
