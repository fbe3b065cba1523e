/**
 * A pattern of characters that change how the text around them is read or cannot be seen: controls,
 * soft hyphen, zero-width and bidirectional marks, line separators, fillers, variation selectors
 * (except the one that asks for an emoji), tags, lone surrogates, noncharacters. Listed, not taken
 * from Unicode properties: those grow with the Node version, and the same input must give the same
 * bytes. For an expression with the flag `u`.
 */
export const UNSEEN = [
  "[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5]",
  "[\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e]",
  "[\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff\\ud800-\\udfff]",
  "[\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]",
].join("|");
