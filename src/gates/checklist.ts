/** A task list item of a description. */
export interface ChecklistItem {
  readonly ticked: boolean;
  /** Its text, on one line, without emphasis marks. */
  readonly sentence: string;
}

/** Inner structure of a line that can be a list item: indent, marker, blanks, the rest. */
const ITEM = /^( *)([-*+]|\d{1,9}[.)])( {1,4})(?! )(.*)$/;
const TASK = /^\[([ xX])\]\s+(\S.*)$/;
const FENCE = /^ *(`{3,}|~{3,})(.*)$/;
const RAW_OPEN = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
const RAW_CLOSE = /<\/(pre|script|style|textarea)>/i;
const HTML_OPEN =
  /^ {0,3}<\/?(details|summary|div|p|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|blockquote|center|h[1-6]|hr|section|article|aside|header|footer|main|nav|form|fieldset|figure|iframe|body|html|head)(?=[\s/>]|$)/i;
/** What ends a paragraph and is no list item: heading, quote, rule. */
const INTERRUPTS = /^ {0,3}(#{1,6}(\s|$)|>|([-*_] *){3,}$)/;

/** What the lines being read stand in. */
interface State {
  /** Content offsets of the open list items, outermost first. */
  readonly lists: number[];
  fence: { readonly mark: string; readonly offset: number } | null;
  /** What ends the HTML that hides the lines; null outside. */
  html: RegExp | null;
  paragraph: boolean;
  /** Lines of the open task item. */
  open: { readonly ticked: boolean; readonly lines: string[] } | null;
}

/**
 * The task list items that a reader of the rendered Markdown sees. Items in code (fenced or
 * indented), in HTML comments and blocks, and in quotes are none.
 *
 * Source: GitHub Flavored Markdown 0.29, sections 4.4-4.6, 5.2 and 5.3, as far as they hide items.
 */
export function checklist(markdown: string): readonly ChecklistItem[] {
  const items: ChecklistItem[] = [];
  const state: State = { lists: [], fence: null, html: null, paragraph: false, open: null };
  const close = (): void => {
    if (state.open !== null) {
      items.push({
        ticked: state.open.ticked,
        sentence: plainSentence(state.open.lines.join(" ")),
      });
    }
    state.open = null;
  };
  for (const raw of markdown.split(/\r\n|\r|\n/))
    readLine(state, raw.replaceAll("\t", "    "), close);
  close();
  return items;
}

function readLine(state: State, line: string, close: () => void): void {
  if (stillHidden(state, line)) return;
  if (/^\s*$/.test(line)) {
    close();
    state.paragraph = false;
    return;
  }
  const indent = line.length - line.trimStart().length;
  const item = itemOf(state, line, indent);
  if (state.paragraph && item === null && !interrupts(line.slice(indent))) {
    state.open?.lines.push(withoutComments(state, line));
    return;
  }
  while (state.lists.length > 0 && indent < (state.lists.at(-1) ?? 0)) state.lists.pop();
  const offset = state.lists.at(-1) ?? 0;
  if (indent - offset >= 4) {
    // Beyond a paragraph this is indented code; within one it goes on with it.
    if (state.paragraph) state.open?.lines.push(withoutComments(state, line));
    return;
  }
  close();
  state.paragraph = false;
  if (opensHidden(state, line.slice(offset), offset)) return;
  if (item === null || INTERRUPTS.test(line.slice(offset))) {
    state.paragraph = !INTERRUPTS.test(line.slice(offset));
    return;
  }
  readItem(state, item);
}

/** The item that a line begins. Within a paragraph a number other than 1 begins none. */
function itemOf(state: State, line: string, indent: number): RegExpExecArray | null {
  const item = ITEM.exec(line);
  const number = /^\d+/.exec(item?.[2] ?? "")?.[0];
  const inside = state.paragraph && indent >= (state.lists.at(-1) ?? 0);
  return inside && number !== undefined && Number(number) !== 1 ? null : item;
}

function readItem(state: State, item: RegExpExecArray): void {
  const [, indent = "", marker = "", blanks = "", rest = ""] = item;
  state.lists.push(indent.length + marker.length + blanks.length);
  const task = TASK.exec(rest);
  state.paragraph = true;
  if (task === null) return;
  state.open = { ticked: task[1] !== " ", lines: [] };
  state.open.lines.push(withoutComments(state, task[2] ?? ""));
}

/** Whether the line stands in code or HTML that an earlier line began; sees its end. */
function stillHidden(state: State, line: string): boolean {
  if (state.html !== null) {
    if (state.html.test(line)) state.html = null;
    return true;
  }
  if (state.fence === null) return false;
  const indent = line.length - line.trimStart().length;
  if (line.trim() !== "" && indent < state.fence.offset) {
    state.fence = null;
    return false;
  }
  const { mark } = state.fence;
  const end = FENCE.exec(line);
  const ends = end?.[1]?.startsWith(mark) === true && (end[2] ?? "").trim() === "";
  if (ends && indent - state.fence.offset < 4) state.fence = null;
  return true;
}

/** Whether the line begins code or HTML that hides what follows. */
function opensHidden(state: State, line: string, offset: number): boolean {
  const fence = FENCE.exec(line);
  if (fence !== null && !(fence[1]?.startsWith("`") && fence[2]?.includes("`"))) {
    state.fence = { mark: fence[1] ?? "", offset };
    return true;
  }
  const end = line.trimStart().startsWith("<!--")
    ? /-->/
    : RAW_OPEN.test(line)
      ? RAW_CLOSE
      : HTML_OPEN.test(line)
        ? /^\s*$/
        : null;
  if (end === null) return false;
  if (!end.test(line)) state.html = end;
  return true;
}

function interrupts(line: string): boolean {
  const begins = line.startsWith("<!--") || FENCE.test(line) || INTERRUPTS.test(line);
  return begins || RAW_OPEN.test(line) || HTML_OPEN.test(line);
}

/** The line without its comments; one that stays open hides what follows. */
function withoutComments(state: State, line: string): string {
  let kept = "";
  let at = 0;
  for (;;) {
    const start = line.indexOf("<!--", at);
    if (start < 0) return kept + line.slice(at);
    kept += line.slice(at, start);
    const end = line.indexOf("-->", start + 4);
    if (end < 0) {
      state.html = /-->/;
      return kept;
    }
    at = end + 3;
  }
}

/** A sentence as it is compared: one blank between words, no emphasis, no escapes. */
export function plainSentence(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\*+|~~|`+/g, "")
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
