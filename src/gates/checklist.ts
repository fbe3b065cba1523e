/** A task list item of a description. */
export interface ChecklistItem {
  readonly ticked: boolean;
  /** Its text, on one line, without emphasis marks. */
  readonly sentence: string;
}

/** Inner structure of a line that can be a list item: indent, marker, blanks, the rest. */
const ITEM = /^( *)([-*+]|\d{1,9}[.)])( {1,4})(?! )(.*)$/;
const TASK = /^\[([ xX])\]\s+(\S.*)$/;
/** Lists nest no deeper in anything a person writes. */
const DEPTH_MAX = 50;
const BLANK_LINE = /^\s*$/;
const FENCE = /^ *(`{3,}|~{3,})(.*)$/;
const RAW_OPEN = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
const RAW_CLOSE = /<\/(pre|script|style|textarea)>/i;
const HTML_OPEN =
  /^ {0,3}<\/?(details|summary|div|p|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|blockquote|center|h[1-6]|hr|section|article|aside|header|footer|main|nav|form|fieldset|figure|iframe|body|html|head)(?=[\s/>]|$)/i;
/** A complete tag alone on its line; it cannot end a paragraph. */
const TAG_ALONE = /^ {0,3}<\/?[a-z][^<>]*>\s*$/i;
/** What makes a heading of the paragraph above. */
const UNDERLINE = /^ *(=+|-+) *$/;
/** What ends a paragraph and is no list item: heading, quote, rule. */
const INTERRUPTS = /^ {0,3}(#{1,6}(\s|$)|>|([-*_] *){3,}$)/;

/** Code or HTML that hides lines until one that ends it, or until its list item ends. */
interface Hidden {
  readonly end: RegExp | { readonly fence: string };
  /** Content offset of the list item it stands in. */
  readonly offset: number;
}

/** What the lines being read stand in. */
interface State {
  readonly items: ChecklistItem[];
  /** Content offsets of the open list items, outermost first. */
  readonly lists: number[];
  hidden: Hidden | null;
  paragraph: boolean;
  /** Lines of the task item being read. */
  open: { readonly ticked: boolean; readonly lines: string[] } | null;
}

/**
 * The task list items that a reader of the rendered Markdown sees. Items in code (fenced or
 * indented), in HTML comments and blocks, and in quotes are none.
 *
 * Source: GitHub Flavored Markdown 0.29, sections 4.4-4.6, 5.2 and 5.3, as far as they hide items.
 */
export function checklist(markdown: string): readonly ChecklistItem[] {
  const state: State = { items: [], lists: [], hidden: null, paragraph: false, open: null };
  for (const line of markdown.split(/\r\n|\r|\n/)) readLine(state, line.replaceAll("\t", "    "));
  closeItem(state);
  return state.items;
}

function closeItem(state: State): void {
  if (state.open !== null) {
    const sentence = plainSentence(withoutComments(state.open.lines.join(" ")));
    state.items.push({ ticked: state.open.ticked, sentence });
  }
  state.open = null;
}

function readLine(state: State, line: string): void {
  if (stillHidden(state, line)) return;
  if (line.trim() === "") {
    closeItem(state);
    state.paragraph = false;
    return;
  }
  const indent = indentOf(line);
  const inside = indent - (state.lists.at(-1) ?? 0);
  if (state.paragraph && inside >= 0 && inside < 4 && UNDERLINE.test(line)) {
    // The text above was a heading, and a heading has no box.
    state.open = null;
    state.paragraph = false;
    return;
  }
  const item = itemOf(state, line, indent);
  if (state.paragraph && item === null && !interrupts(line.slice(indent))) {
    state.open?.lines.push(line);
    return;
  }
  while (state.lists.length > 0 && indent < (state.lists.at(-1) ?? 0)) state.lists.pop();
  if (indent - (state.lists.at(-1) ?? 0) >= 4) {
    // Beyond a paragraph this is indented code; within one it goes on with it.
    if (state.paragraph) state.open?.lines.push(line);
    return;
  }
  closeItem(state);
  state.paragraph = false;
  readBlock(state, line, item);
}

/** Reads what begins on a line, or behind the marker of a list item, whose column it keeps. */
function readBlock(state: State, line: string, begun: RegExpExecArray | null): void {
  let [rest, item] = [line, begun];
  for (;;) {
    const offset = state.lists.at(-1) ?? 0;
    if (opensHidden(state, rest.slice(offset), offset)) return;
    if (INTERRUPTS.test(rest.slice(offset))) return;
    if (item === null) break;
    const [, indent = "", marker = "", blanks = "", text = ""] = item;
    const column = indent.length + marker.length + blanks.length;
    state.lists.push(column);
    const task = TASK.exec(text);
    if (task !== null) {
      state.open = { ticked: task[1] !== " ", lines: [task[2] ?? ""] };
      break;
    }
    if (state.lists.length > DEPTH_MAX) return;
    rest = " ".repeat(column) + text;
    item = ITEM.exec(rest);
  }
  state.paragraph = true;
}

/** The item that a line begins. Within a paragraph a number other than 1 begins none. */
function itemOf(state: State, line: string, indent: number): RegExpExecArray | null {
  const item = ITEM.exec(line);
  const number = /^\d+/.exec(item?.[2] ?? "")?.[0];
  const inside = state.paragraph && indent >= (state.lists.at(-1) ?? 0);
  return inside && number !== undefined && Number(number) !== 1 ? null : item;
}

/** Whether the line stands in code or HTML that an earlier line began; sees its end. */
function stillHidden(state: State, line: string): boolean {
  if (state.hidden === null) return false;
  const { end, offset } = state.hidden;
  const indent = indentOf(line);
  if (line.trim() !== "" && indent < offset) {
    state.hidden = null;
    return false;
  }
  const ended =
    end instanceof RegExp ? end.test(line) : indent - offset < 4 && closesFence(line, end.fence);
  if (ended) state.hidden = null;
  return true;
}

function closesFence(line: string, mark: string): boolean {
  const fence = FENCE.exec(line);
  return fence?.[1]?.startsWith(mark) === true && (fence[2] ?? "").trim() === "";
}

/** Whether the line begins code or HTML; what it hides ends on the same line or a later one. */
function opensHidden(state: State, line: string, offset: number): boolean {
  const fence = fenceOf(line);
  if (fence !== null) {
    state.hidden = { end: { fence }, offset };
    return true;
  }
  const end = htmlEnd(line) ?? (mayBeTag(line) && TAG_ALONE.test(line) ? BLANK_LINE : null);
  if (end === null) return false;
  if (!end.test(line)) state.hidden = { end, offset };
  return true;
}

function fenceOf(line: string): string | null {
  const fence = FENCE.exec(line);
  const inline = fence?.[1]?.startsWith("`") === true && fence[2]?.includes("`") === true;
  return inline ? null : (fence?.[1] ?? null);
}

/** Asked before the patterns of tags, which take a millisecond to compile: most lines begin none. */
function mayBeTag(line: string): boolean {
  return line.trimStart().startsWith("<");
}

/** What ends the HTML that a line begins, null where it begins none. */
function htmlEnd(line: string): RegExp | null {
  if (!mayBeTag(line)) return null;
  if (line.trimStart().startsWith("<!--")) return /-->/;
  if (RAW_OPEN.test(line)) return RAW_CLOSE;
  return HTML_OPEN.test(line) ? BLANK_LINE : null;
}

function interrupts(line: string): boolean {
  return fenceOf(line) !== null || INTERRUPTS.test(line) || htmlEnd(line) !== null;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The text without its comments; one that does not close is text. */
function withoutComments(text: string): string {
  let kept = "";
  let at = 0;
  for (;;) {
    const start = text.indexOf("<!--", at);
    const end = start < 0 ? -1 : text.indexOf("-->", start + 4);
    if (end < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + 3;
  }
}

/** A sentence as it is compared: one blank between words, no emphasis, no escapes. */
export function plainSentence(text: string): string {
  const plain = text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/\*+|~~|`+/g, "");
  return withoutUnderscores(plain).replace(/\s+/g, " ").trim();
}

/** No literal, which V8 would look through whenever it reads this file: classes of letters take 5 ms. */
const AT_THE_EDGE = String.raw`(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])`;

/** Underscores inside a word are its own. */
function withoutUnderscores(text: string): string {
  return text.includes("_") ? text.replace(new RegExp(AT_THE_EDGE, "gu"), "") : text;
}
