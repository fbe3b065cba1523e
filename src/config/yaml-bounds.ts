/** A hundred times a long configuration; the parser takes about a second for as much. */
export const TEXT_MAX = 256 * 1024;

/** Deeper than any key there is. Where the parser gives up depends on the machine's stack. */
export const DEPTH_MAX = 32;
