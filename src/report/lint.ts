import type { TimingClass, TimingLint, TimingPreset, TimingSettings } from "../domain/timing.ts";
import { ppmText, unbroken } from "../text/numbers.ts";
import {
  type Block,
  type Content,
  code,
  fold,
  joined,
  list,
  mark,
  paragraph,
  strong,
} from "./document.ts";
import { alike } from "./lint-groups.ts";
import {
  type AmountText,
  mendWords,
  millisDownText,
  millisExactText,
  millisText,
  overlapWords,
  PLUS_OFFSET,
} from "./lint-words.ts";
import { printText, type TextOptions } from "./print-text.ts";

/** What `lint` prints: the decision, each fault class, what would mend it, and the sources. */
export function renderLintText(
  lint: TimingLint,
  preset: TimingPreset,
  options: TextOptions,
): string {
  const blocks: readonly Block[] = [
    verdict(lint, preset),
    { kind: "small", content: settings(lint.settings, preset) },
    classes(lint),
    ...mends(lint),
    list([takeover(lint), tolerated(lint), attempts(lint)]),
    ...(lint.notes.length === 0 ? [] : [list(lint.notes.map((note) => ["note: ", note]))]),
    fold(["Sources"], [list(preset.sources.map(({ where, says }) => [code(where), `: ${says}`]))]),
  ];
  return printText([{ name: "soak", blocks }], options);
}

const amount: AmountText = (us) => unbroken(millisText(us));

function verdict(
  { classes: all, settings: { driftPpm } }: TimingLint,
  { name }: TimingPreset,
): Block {
  const broken = all.filter(({ holds }) => !holds).map(({ fault }) => fault);
  const safe = broken.length === 0;
  const clocks =
    driftPpm === 0
      ? " while clocks run true; --clock-drift says how far yours may be off"
      : ` while clocks are off by at most ${ppmText(driftPpm)}`;
  return paragraph(
    mark(safe ? "pass" : "fail"),
    " ",
    strong(name),
    safe
      ? `: never two leaders${clocks}`
      : `: two leaders are possible under ${listed(broken)} faults`,
  );
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The preset's title and every setting that counts, in the library's words, with its symbol. */
function settings(linted: TimingLint["settings"], { title, names }: TimingPreset): Content {
  const { ttlUs, storeTtlUs, renewUs, renewDeadlineUs, retryUs, jitterPpm, requestTimeoutUs } =
    linted;
  const observed = renewDeadlineUs !== null;
  const one = (name: string, us: number, symbol = ""): Content => [
    unbroken(`${name}${symbol === "" ? "" : ` ${symbol}`} ${millisExactText(us)}`),
  ];
  const gap = Math.ceil((retryUs * (1_000_000 + jitterPpm)) / 1_000_000);
  return joined(
    [
      [title],
      one(names.ttlUs ?? "ttl", ttlUs, observed ? "L" : ""),
      storeTtlUs === null ? [] : one("store ttl", storeTtlUs),
      renewUs === null ? [] : one(names.renewUs ?? "renew", renewUs, observed ? "B" : ""),
      observed ? one(names.renewDeadlineUs ?? "renew-deadline", renewDeadlineUs, "RD") : [],
      gap === retryUs ? one("retry", retryUs) : [unbroken(`retry ${rangeText(retryUs, gap)}`)],
      requestTimeoutUs === null
        ? [unbroken("no request timeout")]
        : one(names.requestTimeoutUs ?? "request-timeout", requestTimeoutUs, "τ"),
      ...deadline(linted),
      linted.lockDelayUs === 0
        ? []
        : one(names.lockDelayUs ?? "lock-delay", linted.lockDelayUs, "K"),
      linted.sweepUs === 0 ? [] : one("sweep", linted.sweepUs),
      linted.tickUs === 0 ? [] : one("tick", linted.tickUs),
      linted.reading === "wall" ? [unbroken("wall clock")] : [],
      [unbroken(`clock drift ρ ${ppmText(linted.driftPpm)}`)],
    ],
    " \u00b7 ",
  );
}

/** `7000 to 12000 ms`. */
function rangeText(leastUs: number, mostUs: number): string {
  return unbroken(`${millisText(leastUs).replace(/ ms$/, "")} to ${millisText(mostUs)}`);
}

/** What a client that keeps a deadline counts it from, and what it leaves of it. */
function deadline(linted: TimingSettings & { readonly marginUs: number }): Content[] {
  if (linted.stepDown === "told") return [[unbroken("stored flag")]];
  if (linted.renewDeadlineUs !== null) return [];
  const from = linted.anchor === "send" ? "the request" : "the reply";
  return [
    [unbroken(`margin ${millisExactText(linted.marginUs)}`)],
    [unbroken(`counted from ${from}`)],
  ];
}

function classes(lint: TimingLint): Block {
  return {
    kind: "table",
    columns: [
      { title: "Fault", align: "left" },
      { title: "Two leaders", align: "left" },
      { title: "Safe exactly if", align: "left" },
    ],
    rows: lint.classes.map((one) => [
      [one.fault],
      [mark(one.holds ? "pass" : "fail"), " ", overlapText(one)],
      [one.law],
    ]),
  };
}

function overlapText({ overlap, awakeUs }: TimingClass): string {
  const awake = awakeUs === null || awakeUs <= 0 ? "" : `, both awake at most ${amount(awakeUs)}`;
  return `${overlapWords(overlap, amount)}${overlap.kind === "none" ? "" : awake}`;
}

function mends(lint: TimingLint): readonly Block[] {
  const broken = lint.classes.filter(({ holds }) => !holds);
  if (broken.length === 0) return [];
  const items = alike(broken, (one) => one.mends).map((group): Content => {
    const ways = group[0].mends.map((mend) => mendWords(mend, amount));
    const faults = group.map(({ fault }) => fault).join(", ");
    return [
      strong(`nearest safe, ${faults}`),
      ways.length === 0
        ? ": no single setting; let the resource refuse old fencing tokens"
        : `: ${ways.join(", or ")}`,
    ];
  });
  return [list(items)];
}

function takeover({ takeover: { leastUs, worstUs, plusOffset, releasedUs } }: TimingLint): Content {
  const released = releasedUs === 0 ? "at once" : `at most ${amount(releasedUs)}`;
  return [
    strong("takeover"),
    `: ${rangeText(leastUs, worstUs)}${plusOffset ? PLUS_OFFSET : ""} after a crash, ` +
      `${released} after a release, plus message delays`,
  ];
}

function tolerated({ driftToleratedPpm: drift, delayToleratedUs: delay }: TimingLint): Content {
  const down: AmountText = (us) => unbroken(millisDownText(us));
  return [
    strong("tolerated"),
    `: ${orWord(drift, ppmText)} clock drift, ${orWord(delay, down)} reply delay`,
  ];
}

function orWord(value: number | "any" | null, text: (value: number) => string): string {
  return value === null || value === 0 ? "no" : value === "any" ? "any" : text(value);
}

function attempts({
  renewAttempts: { failing, timingOut },
  settings: linted,
}: TimingLint): Content {
  if (linted.renewUs === null) return [strong("renewals"), ": none, the lock runs out"];
  const noun = failing === 1 ? "attempt fits" : "attempts fit";
  const hanging = timingOut === failing ? "" : `, ${timingOut} if each times out`;
  return [strong("renewals"), `: ${failing} ${noun} before the deadline${hanging}`];
}
