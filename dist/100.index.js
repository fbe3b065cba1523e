export const id = 100;
export const ids = [100];
export const modules = {

/***/ 5026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  N: () => (/* binding */ parseRules)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
;// CONCATENATED MODULE: ./lib/gates/checklist.js
/** Inner structure of a line that can be a list item: indent, marker, blanks, the rest. */
const ITEM = /^( *)([-*+]|\d{1,9}[.)])( {1,4})(?! )(.*)$/;
const TASK = /^\[([ xX])\]\s+(\S.*)$/;
/** Lists nest no deeper in anything a person writes. */
const DEPTH_MAX = 50;
const BLANK_LINE = /^\s*$/;
const FENCE = /^ *(`{3,}|~{3,})(.*)$/;
const RAW_OPEN = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
const RAW_CLOSE = /<\/(pre|script|style|textarea)>/i;
const HTML_OPEN = /^ {0,3}<\/?(details|summary|div|p|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|blockquote|center|h[1-6]|hr|section|article|aside|header|footer|main|nav|form|fieldset|figure|iframe|body|html|head)(?=[\s/>]|$)/i;
/** A complete tag alone on its line; it cannot end a paragraph. */
const TAG_ALONE = /^ {0,3}<\/?[a-z][^<>]*>\s*$/i;
/** What makes a heading of the paragraph above. */
const UNDERLINE = /^ *(=+|-+) *$/;
/** What ends a paragraph and is no list item: heading, quote, rule. */
const INTERRUPTS = /^ {0,3}(#{1,6}(\s|$)|>|([-*_] *){3,}$)/;
/**
 * The task list items that a reader of the rendered Markdown sees. Items in code (fenced or
 * indented), in HTML comments and blocks, and in quotes are none.
 *
 * Source: GitHub Flavored Markdown 0.29, sections 4.4-4.6, 5.2 and 5.3, as far as they hide items.
 */
function checklist(markdown) {
    const state = { items: [], lists: [], hidden: null, paragraph: false, open: null };
    for (const line of markdown.split(/\r\n|\r|\n/))
        readLine(state, line.replaceAll("\t", "    "));
    closeItem(state);
    return state.items;
}
function closeItem(state) {
    if (state.open !== null) {
        const sentence = plainSentence(withoutComments(state.open.lines.join(" ")));
        state.items.push({ ticked: state.open.ticked, sentence });
    }
    state.open = null;
}
function readLine(state, line) {
    if (stillHidden(state, line))
        return;
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
    while (state.lists.length > 0 && indent < (state.lists.at(-1) ?? 0))
        state.lists.pop();
    if (indent - (state.lists.at(-1) ?? 0) >= 4) {
        // Beyond a paragraph this is indented code; within one it goes on with it.
        if (state.paragraph)
            state.open?.lines.push(line);
        return;
    }
    closeItem(state);
    state.paragraph = false;
    readBlock(state, line, item);
}
/** Reads what begins on a line, or behind the marker of a list item, whose column it keeps. */
function readBlock(state, line, begun) {
    let [rest, item] = [line, begun];
    for (;;) {
        const offset = state.lists.at(-1) ?? 0;
        if (opensHidden(state, rest.slice(offset), offset))
            return;
        if (INTERRUPTS.test(rest.slice(offset)))
            return;
        if (item === null)
            break;
        const [, indent = "", marker = "", blanks = "", text = ""] = item;
        const column = indent.length + marker.length + blanks.length;
        state.lists.push(column);
        const task = TASK.exec(text);
        if (task !== null) {
            state.open = { ticked: task[1] !== " ", lines: [task[2] ?? ""] };
            break;
        }
        if (state.lists.length > DEPTH_MAX)
            return;
        rest = " ".repeat(column) + text;
        item = ITEM.exec(rest);
    }
    state.paragraph = true;
}
/** The item that a line begins. Within a paragraph a number other than 1 begins none. */
function itemOf(state, line, indent) {
    const item = ITEM.exec(line);
    const number = /^\d+/.exec(item?.[2] ?? "")?.[0];
    const inside = state.paragraph && indent >= (state.lists.at(-1) ?? 0);
    return inside && number !== undefined && Number(number) !== 1 ? null : item;
}
/** Whether the line stands in code or HTML that an earlier line began; sees its end. */
function stillHidden(state, line) {
    if (state.hidden === null)
        return false;
    const { end, offset } = state.hidden;
    const indent = indentOf(line);
    if (line.trim() !== "" && indent < offset) {
        state.hidden = null;
        return false;
    }
    const ended = end instanceof RegExp ? end.test(line) : indent - offset < 4 && closesFence(line, end.fence);
    if (ended)
        state.hidden = null;
    return true;
}
function closesFence(line, mark) {
    const fence = FENCE.exec(line);
    return fence?.[1]?.startsWith(mark) === true && (fence[2] ?? "").trim() === "";
}
/** Whether the line begins code or HTML; what it hides ends on the same line or a later one. */
function opensHidden(state, line, offset) {
    const fence = fenceOf(line);
    if (fence !== null) {
        state.hidden = { end: { fence }, offset };
        return true;
    }
    const end = htmlEnd(line) ?? (TAG_ALONE.test(line) ? BLANK_LINE : null);
    if (end === null)
        return false;
    if (!end.test(line))
        state.hidden = { end, offset };
    return true;
}
function fenceOf(line) {
    const fence = FENCE.exec(line);
    const inline = fence?.[1]?.startsWith("`") === true && fence[2]?.includes("`") === true;
    return inline ? null : (fence?.[1] ?? null);
}
/** What ends the HTML that a line begins, null where it begins none. */
function htmlEnd(line) {
    if (line.trimStart().startsWith("<!--"))
        return /-->/;
    if (RAW_OPEN.test(line))
        return RAW_CLOSE;
    return HTML_OPEN.test(line) ? BLANK_LINE : null;
}
function interrupts(line) {
    return fenceOf(line) !== null || INTERRUPTS.test(line) || htmlEnd(line) !== null;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
/** The text without its comments; one that does not close is text. */
function withoutComments(text) {
    let kept = "";
    let at = 0;
    for (;;) {
        const start = text.indexOf("<!--", at);
        const end = start < 0 ? -1 : text.indexOf("-->", start + 4);
        if (end < 0)
            return kept + text.slice(at);
        kept += text.slice(at, start);
        at = end + 3;
    }
}
/** A sentence as it is compared: one blank between words, no emphasis, no escapes. */
function plainSentence(text) {
    return text
        .replace(/\\([!-/:-@[-`{-~])/g, "$1")
        .replace(/\*+|~~|`+/g, "")
        .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
        .replace(/\s+/g, " ")
        .trim();
}

// EXTERNAL MODULE: ./lib/gates/judgement.js
var gates_judgement = __webpack_require__(7947);
// EXTERNAL MODULE: ./lib/gates/words.js
var words = __webpack_require__(5281);
;// CONCATENATED MODULE: ./lib/gates/attested.js



/** Judges `attested "sentence"`: a ticked box with exactly that sentence in the description. */
function judgeAttested(sentence, description) {
    if (description.kind === "not-asked")
        return (0,gates_judgement/* skipped */.hT)(description.reason);
    if (description.kind === "unavailable")
        return (0,gates_judgement/* unknown */.L5)(description.reason);
    const wanted = plainSentence(sentence);
    const found = checklist(description.text).filter((item) => item.sentence === wanted);
    if (found.length === 0) {
        const line = `- [x] ${(0,words/* oneLine */.TN)(sentence)}`;
        return (0,gates_judgement/* decided */.rc)(false, "not in the description", `add "${line}" to the description`);
    }
    const open = found.some((item) => !item.ticked);
    const measured = open ? (found.length > 1 ? "ticked and not ticked" : "not ticked") : "ticked";
    return (0,gates_judgement/* decided */.rc)(!open, measured, `tick "${(0,words/* oneLine */.TN)(sentence)}" in the description`);
}

// EXTERNAL MODULE: ./lib/domain/decimal.js
var decimal = __webpack_require__(7991);
// EXTERNAL MODULE: ./lib/domain/ratio.js
var domain_ratio = __webpack_require__(2863);
;// CONCATENATED MODULE: ./lib/gates/baseline.js

/**
 * The answer of a gate that compares, where there is nothing to compare with: skipped while nothing
 * was ever stored, else unknown, so that a lost baseline does not pass in silence.
 */
function withoutBaseline(state, required) {
    if (state === "none" && !required) {
        return (0,gates_judgement/* skipped */.hT)("no baseline yet: it starts with the first run on main");
    }
    if (state === "none") {
        return (0,gates_judgement/* unknown */.L5)("a baseline is required and there is none; run once on main, or name one");
    }
    return (0,gates_judgement/* unknown */.L5)(state === "unreadable"
        ? "the baseline could not be read; mend it or run once on main"
        : "the baseline does not hold these figures; run once on main");
}

;// CONCATENATED MODULE: ./lib/gates/change.js




const ZERO = { numerator: 0n, denominator: 1n };
/** `delta` and `drop`: the percentage now against the percentage before, in points. */
function judgeChange(gate, selection, metric) {
    const { name, before, after } = selection;
    const shown = (0,words/* oneLine */.TN)(name);
    if (after === null)
        return { name, judgement: removed(gate, shown), rank: null, empty: true };
    const now = after.totals[metric];
    if (now === undefined) {
        return row(name, (0,gates_judgement/* unknown */.L5)(`the report does not state ${metric} for ${shown}`));
    }
    if (now.total === 0) {
        return { ...row(name, (0,gates_judgement/* unknown */.L5)(`no ${metric} were measured in ${shown}`)), empty: true };
    }
    if (before === null) {
        return row(name, (0,gates_judgement/* skipped */.hT)(`${shown} is new: there is no before`, percentMeasured(now)));
    }
    const was = before.totals[metric];
    if (was === undefined) {
        return row(name, (0,gates_judgement/* unknown */.L5)(`the baseline does not state ${metric} for ${shown}`));
    }
    const points = (0,domain_ratio/* pointsBetween */.EE)(was, now);
    if (points === null) {
        return row(name, (0,gates_judgement/* skipped */.hT)(`no ${metric} were measured in ${shown} before`, percentMeasured(now)));
    }
    return gate.measure === "delta"
        ? deltaRow(name, was, now, points, (0,gates_judgement/* boundOf */.s0)(gate), metric)
        : dropRow(name, was, now, points, (0,gates_judgement/* boundOf */.s0)(gate), metric);
}
function row(name, judgement) {
    return { name, judgement, rank: null };
}
/** Whatever was deleted has nothing uncovered left, so nothing dropped; a gain cannot be told. */
function removed(gate, shown) {
    return gate.measure === "drop" && (0,gates_judgement/* satisfies */.ib)(ZERO, (0,gates_judgement/* boundOf */.s0)(gate))
        ? { verdict: "pass", measured: "removed", missing: null, reason: null }
        : (0,gates_judgement/* unknown */.L5)(`${shown} is not there any more`);
}
function deltaRow(name, was, now, points, bound, metric) {
    const measured = changeMeasured(was, now, (0,domain_ratio/* pointsText */.JA)(points, bound.value));
    const missing = missingLines(was, now, bound.value, bound.op === ">", metric);
    return { name, judgement: (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)(points, bound), measured, missing), rank: points };
}
/**
 * Removed-code aware: where no more is uncovered than before, a lower percentage only says that
 * covered code was deleted, and counts as no drop.
 */
function dropRow(name, was, now, points, bound, metric) {
    const newlyUncovered = now.total - now.covered - (was.total - was.covered);
    const forgiven = points.numerator < 0n && newlyUncovered <= 0;
    const drop = forgiven ? ZERO : { ...points, numerator: -points.numerator };
    const shown = (0,domain_ratio/* pointsText */.JA)(points, forgiven ? undefined : (0,decimal/* negated */.vR)(bound.value));
    const removal = forgiven ? `, but no more ${metric} are uncovered than before` : "";
    const measured = `${changeMeasured(was, now, shown)}${removal}`;
    const strict = bound.op === "<";
    const needed = missingLines(was, now, (0,decimal/* negated */.vR)(bound.value), strict, metric);
    const more = newlyUncovered > 0 ? `${newlyUncovered} more uncovered; ` : "";
    const judgement = (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)(drop, bound), measured, `${more}${needed}`);
    return { name, judgement, rank: drop };
}
/** How many more units, with this total, make the change at least (or more than) `points`. */
function missingLines(was, now, points, strict, metric) {
    const scale = (0,decimal/* powerOfTen */.mv)(points.scale);
    // covered/total*100 >= was*100 + points, all over 100 * scale * was.total
    const target = BigInt(now.total) * (100n * scale * BigInt(was.covered) + points.units * BigInt(was.total));
    const unit = 100n * scale * BigInt(was.total);
    const covered = strict ? target / unit + 1n : (target + unit - 1n) / unit;
    const needed = covered - BigInt(now.covered);
    if (needed <= 0n)
        return "changed further than allowed";
    return covered > BigInt(now.total)
        ? `needs more than the ${(0,words/* units */.MD)(now.total, metric)} there are`
        : `needs ${(0,words/* units */.MD)(needed, metric, "more")}`;
}
function percentMeasured(ratio) {
    return `${ratio.covered}/${ratio.total} = ${(0,domain_ratio/* percentText */.fL)(ratio)}`;
}
function changeMeasured(was, now, points) {
    return `${percentMeasured(now)}, was ${percentMeasured(was)}: ${points} points`;
}

// EXTERNAL MODULE: ./lib/gates/level.js
var level = __webpack_require__(8418);
;// CONCATENATED MODULE: ./lib/gates/coverage.js







/** Judges a coverage gate on what its subject selects; of several rows every one must hold. */
function judgeCoverage(gate, evidence) {
    const { coverage } = evidence;
    if (coverage === null) {
        return (0,gates_judgement/* unknown */.L5)(evidence.absent.coverage ??
            "no coverage report was read; name one under coverage.reports or with --coverage");
    }
    const selected = coverage.select(gate.subject);
    if (selected.kind === "nothing")
        return { ...(0,gates_judgement/* unknown */.L5)(selected.reason), problem: selected.reason };
    if (selected.kind === "unknown")
        return (0,gates_judgement/* unknown */.L5)(selected.reason);
    if (selected.kind === "skipped")
        return (0,gates_judgement/* skipped */.hT)(selected.reason);
    const comparing = gate.measure === "delta" || gate.measure === "drop";
    if (comparing && coverage.before === null) {
        return withoutBaseline(coverage.baseline.state, evidence.baselineRequired);
    }
    const metric = gate.metric ?? coverage.after.headline;
    const rows = selected.selections.map((selection) => comparing ? judgeChange(gate, selection, metric) : judgeLevel(gate, selection, metric));
    return joinRows(gate, rows);
}
/** A percentage, or a count of what is uncovered, as it is now. */
function judgeLevel(gate, selection, metric) {
    const { name, after } = selection;
    if (after === null) {
        return {
            name,
            judgement: (0,gates_judgement/* unknown */.L5)(`${(0,words/* oneLine */.TN)(name)} is not there any more`),
            rank: null,
            empty: true,
        };
    }
    const ratio = after.totals[metric];
    if (ratio === undefined) {
        const judgement = (0,gates_judgement/* unknown */.L5)(`the report does not state ${metric} for ${(0,words/* oneLine */.TN)(name)}`);
        return { name, judgement, rank: null };
    }
    if (ratio.total === 0) {
        const reason = `no ${metric} were measured in ${(0,words/* oneLine */.TN)(name)}`;
        const judgement = gate.subject.kind === "patch" ? (0,gates_judgement/* skipped */.hT)(reason) : (0,gates_judgement/* unknown */.L5)(reason);
        return { name, judgement, rank: null, empty: true };
    }
    const bound = (0,gates_judgement/* boundOf */.s0)(gate);
    return gate.measure === "uncovered"
        ? {
            name,
            judgement: (0,level/* uncoveredJudgement */.HW)(ratio, bound, metric),
            rank: { numerator: BigInt(ratio.total - ratio.covered), denominator: 1n },
        }
        : { name, judgement: (0,level/* percentJudgement */.VC)(ratio, bound, metric), rank: (0,domain_ratio/* percentOf */.pR)(ratio) };
}
/** One row speaks for itself; of several the worst is shown and all that miss are named. */
function joinRows(gate, all) {
    const [only] = all;
    if (only === undefined)
        throw new Error("a selection without rows: select answers nothing then");
    if (all.length === 1)
        return only.judgement;
    const rows = all.filter((row) => row.empty !== true);
    if (rows.length === 0)
        return (0,gates_judgement/* unknown */.L5)("nothing was measured in any of the files");
    const failing = rows.filter((row) => row.judgement.verdict === "fail");
    const unsure = rows.filter((row) => row.judgement.verdict === "unknown");
    const worst = worstOf(failing.length > 0 ? failing : rows, (0,gates_judgement/* boundOf */.s0)(gate).op);
    const measured = worst === null
        ? null
        : `worst of ${rows.length}: ${(0,words/* oneLine */.TN)(worst.name)} ${worst.judgement.measured}`;
    if (failing.length > 0)
        return failed(rows.length, failing, worst, measured);
    if (unsure.length > 0) {
        const [first] = unsure;
        const names = (0,words/* listed */.KE)(unsure.map((row) => row.name));
        return (0,gates_judgement/* unknown */.L5)(`${first?.judgement.reason ?? ""} (${names})`, measured);
    }
    if (worst === null)
        return (0,gates_judgement/* skipped */.hT)(rows[0]?.judgement.reason ?? "nothing to compare");
    return { verdict: "pass", measured, missing: null, reason: null };
}
function failed(count, failing, worst, measured) {
    const rest = failing.filter((row) => row !== worst);
    const ordered = worst === null ? rest : [worst, ...rest];
    const names = (0,words/* listed */.KE)(ordered.map((row) => `${row.name} ${row.judgement.missing}`));
    const missing = `${failing.length} of ${count} files miss: ${names}`;
    return { verdict: "fail", measured, missing, reason: null };
}
/** The row furthest on the failing side; the first by order among equals. */
function worstOf(rows, op) {
    const highIsBad = op === "<=" || op === "<";
    let worst = null;
    for (const row of rows) {
        if (row.rank === null)
            continue;
        const order = worst?.rank == null ? -1 : (0,decimal/* compareFractions */.LG)(row.rank, worst.rank);
        if (worst === null || (highIsBad ? order > 0 : order < 0))
            worst = row;
    }
    return worst;
}

// EXTERNAL MODULE: ./lib/domain/duration.js
var duration = __webpack_require__(738);
;// CONCATENATED MODULE: ./lib/gates/drill.js


const US_PER_MS = 1_000;
/** Judges `drill MEASURE …`. A dry run claims nothing, so nothing can be judged by it. */
function judgeDrill(gate, evidence) {
    const drill = evidence.soak?.drill ?? null;
    if (drill === null) {
        return (0,gates_judgement/* unknown */.L5)(evidence.absent.soak ?? "no drill was run; configure soak.drill");
    }
    if (drill.result === "DRY_RUN")
        return (0,gates_judgement/* unknown */.L5)("a dry run of the drill claims nothing");
    if (gate.value?.kind === "word") {
        const missing = drill.failures.join("; ") || `the drill is ${drill.result}`;
        return (0,gates_judgement/* decided */.rc)(drill.result === gate.value.word, drill.result, missing);
    }
    return gate.measure === "takeover" ? judgeTakeover(gate, drill) : judgeCount(gate, drill);
}
function judgeTakeover(gate, drill) {
    if (drill.takeoverMs < 0)
        return (0,gates_judgement/* decided */.rc)(false, "no takeover", "the survivor never took over");
    const bound = (0,gates_judgement/* boundOf */.s0)(gate);
    const us = drill.takeoverMs * US_PER_MS;
    const over = us - Number(bound.value.units);
    const missing = `${(0,duration/* durationText */.S5)(Math.abs(over))} ${over > 0 ? "over" : "under"}`;
    return (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)((0,gates_judgement/* whole */.WQ)(us), bound), (0,duration/* durationText */.S5)(us), missing);
}
function judgeCount(gate, drill) {
    const count = gate.measure === "idem-hits" ? drill.idemHits : drill.alertStorms;
    const bound = (0,gates_judgement/* boundOf */.s0)(gate);
    const distance = Math.abs(count - Number(bound.value.units));
    return (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)((0,gates_judgement/* whole */.WQ)(count), bound), String(count), `off by ${distance}`);
}

// EXTERNAL MODULE: ./lib/domain/nearest.js
var nearest = __webpack_require__(5542);
;// CONCATENATED MODULE: ./lib/gates/soak-figures.js




/** Holds a figure whose value is known against the bound. */
function figureJudgement(figure, bound) {
    if (figure.value === null)
        throw new Error("a figure without a value: callers filter these");
    return (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)(figure.value, bound), figure.text(bound), figure.distance(bound));
}
/** What a run says of a measure: one figure, or for a bare `takeover.p99` one for each cause. */
function figuresOf(measure, run, named) {
    const suffix = named ? ` in ${(0,words/* oneLine */.TN)(run.scenario)}` : "";
    const { metrics } = run;
    switch (measure) {
        case "overlap":
            return [time(metrics.overlapUs, suffix)];
        case "min-slack":
            return [time(metrics.minSlackUs, suffix, `no claim was ever open${suffix}`)];
        case "accepted-stale":
            return [count(metrics.work.acceptedStale, suffix)];
        case "elections":
            return [count(metrics.elections, suffix)];
        case "renew-failures":
            return [count(metrics.renewFailures, suffix)];
        case "idem-hits":
            return [count(metrics.idemHits, suffix)];
        case "availability":
            return [availability(run, suffix)];
        default:
            return takeovers(measure.split(".").slice(1), run, suffix);
    }
}
function takeovers(words, run, suffix) {
    const statistic = words.at(-1);
    const causes = new Map(Object.entries(run.metrics.takeoverUs));
    if (words.length === 2) {
        const cause = words[0];
        return [{ ...takeover(cause, causes.get(cause), statistic, suffix), most: null }];
    }
    const seen = [...causes].filter(([, distribution]) => distribution.n > 0);
    const figures = seen.map(([cause, distribution]) => takeover(cause, distribution, statistic, suffix));
    // Largest samples of rare causes bound them, but a percentile must come from somewhere.
    if (figures.some((figure) => figure.value !== null))
        return figures;
    const reason = `too few takeovers for a ${statistic}${suffix}: no cause has 20`;
    const none = { ...time(null, suffix, reason), most: null };
    return [none];
}
function takeover(cause, distribution, statistic, suffix) {
    const after = ` after ${cause}${suffix}`;
    if (distribution === undefined || distribution.n === 0) {
        return time(null, after, `no takeover was seen${after}`);
    }
    const reason = `only ${distribution.n} takeovers${after}: a ${statistic} needs 20`;
    const figure = time(distribution[statistic], `${after}, n=${distribution.n}`, reason);
    return { ...figure, most: (0,gates_judgement/* whole */.WQ)(distribution.max) };
}
function time(us, suffix, reason = "") {
    return {
        value: us === null ? null : (0,gates_judgement/* whole */.WQ)(us),
        most: null,
        text: () => `${(0,duration/* durationText */.S5)(us ?? 0)}${suffix}`,
        distance: ({ value }) => {
            const over = (us ?? 0) - Number(value.units);
            return over === 0
                ? "exactly the bound"
                : `${(0,duration/* durationText */.S5)(Math.abs(over))} ${over > 0 ? "over" : "under"}`;
        },
        reason,
    };
}
function count(number, suffix) {
    return {
        value: (0,gates_judgement/* whole */.WQ)(number),
        most: null,
        text: () => `${number}${suffix}`,
        distance: ({ value }) => {
            const over = number - Number(value.units);
            return over > 0 ? `${over} too many` : over < 0 ? `${-over} too few` : "exactly the bound";
        },
        reason: "",
    };
}
/** Time with a leader, of the time that had one or could have had one. */
function availability(run, suffix) {
    const { downUs, ofUs } = run.metrics.availability;
    const ratio = { covered: ofUs - downUs, total: ofUs };
    const down = `${(0,duration/* durationText */.S5)(downUs)} leaderless of ${(0,duration/* durationText */.S5)(ofUs)}`;
    return {
        value: ofUs === 0 ? null : (0,domain_ratio/* percentOf */.pR)(ratio),
        most: null,
        text: ({ value }) => `${(0,domain_ratio/* percentText */.fL)(ratio, value)}: ${down}${suffix}`,
        distance: () => down,
        reason: `nobody could have led${suffix}: there is no time to count`,
    };
}

;// CONCATENATED MODULE: ./lib/gates/soak.js





/**
 * Judges `soak ["scenario"] MEASURE …`. Without a scenario every one that is expected to pass must
 * hold, and the worst is shown; one that is expected to fail is judged only by name.
 */
function judgeSoak(gate, scenario, evidence) {
    const { soak } = evidence;
    if (soak === null) {
        return (0,gates_judgement/* unknown */.L5)(evidence.absent.soak ?? "no soak was run; add a soak: section or --preset");
    }
    if (scenario !== null) {
        const run = soak.runs.find((candidate) => candidate.scenario === scenario);
        return run === undefined ? noScenario(scenario, soak) : judgeRuns(gate, [run], run);
    }
    if (gate.measure === "verdict")
        return judgeVerdict(gate, soak);
    const runs = soak.runs.filter((run) => run.expected === "pass");
    if (soak.runs.length === 0)
        return (0,gates_judgement/* unknown */.L5)("only the drill was run; add soak.lease for a soak");
    if (runs.length === 0)
        return (0,gates_judgement/* unknown */.L5)("every scenario is expected to fail; name one in the gate");
    return judgeRuns(gate, runs, runs.find((run) => run.verdict === "unknown") ?? null);
}
function noScenario(scenario, soak) {
    const names = soak.runs.map((run) => run.scenario);
    const near = (0,nearest/* nearest */.p)(scenario, names);
    const mend = near === null ? "" : `; did you mean ${(0,words/* oneLine */.TN)(near)}?`;
    const reason = `no scenario is called ${(0,words/* oneLine */.TN)(scenario)}${mend}`;
    return { ...(0,gates_judgement/* unknown */.L5)(reason), problem: reason };
}
function judgeVerdict(gate, run) {
    if (run.verdict === "unknown")
        return (0,gates_judgement/* unknown */.L5)(run.reason || "the soak is unknown", "unknown");
    const wanted = gate.value?.kind === "word" ? gate.value.word : "pass";
    return (0,gates_judgement/* decided */.rc)(run.verdict === wanted, run.verdict, run.reason || `the soak is ${run.verdict}`);
}
/**
 * Judges figures of runs. A soak that proves nothing (its verdict is unknown) cannot make a gate
 * pass; what it measured can still make one fail.
 */
function judgeRuns(gate, runs, doubtful) {
    if (gate.measure === "verdict" && runs[0] !== undefined)
        return judgeVerdict(gate, runs[0]);
    const found = runs.flatMap((run) => figuresOf(gate.measure, run, runs.length > 1));
    const judgement = judgeFigures(gate, found);
    if (judgement.verdict !== "pass" || doubtful?.verdict !== "unknown")
        return judgement;
    const reason = doubtful.reason || `the soak of ${(0,words/* oneLine */.TN)(doubtful.scenario)} is unknown`;
    return (0,gates_judgement/* unknown */.L5)(reason, judgement.measured);
}
/** The worst figure decides; a figure that cannot be told makes a pass unknown. */
function judgeFigures(gate, figures) {
    const bound = (0,gates_judgement/* boundOf */.s0)(gate);
    const exact = figures.filter((figure) => figure.value !== null);
    const judged = exact.map((figure) => ({ figure, judgement: figureJudgement(figure, bound) }));
    const failing = judged.filter(({ judgement }) => judgement.verdict === "fail");
    const highIsBad = bound.op === "<=" || bound.op === "<";
    let worst = (failing.length > 0 ? failing : judged)[0];
    for (const candidate of failing.length > 0 ? failing : judged) {
        const [a, b] = [candidate.figure.value, worst?.figure.value];
        if (a == null || b == null)
            continue;
        const order = (0,decimal/* compareFractions */.LG)(a, b);
        if (highIsBad ? order > 0 : order < 0)
            worst = candidate;
    }
    if (worst !== undefined && failing.length > 0)
        return worst.judgement;
    const untold = figures.find((figure) => figure.value === null && !heldByMost(figure, bound));
    if (untold !== undefined)
        return (0,gates_judgement/* unknown */.L5)(untold.reason, worst?.judgement.measured ?? null);
    return worst?.judgement ?? (0,gates_judgement/* unknown */.L5)(figures[0]?.reason ?? "the soak saw no takeover");
}
/** With too few samples for a percentile, the largest sample still bounds it from above. */
function heldByMost(figure, bound) {
    if (figure.most === null || (bound.op !== "<=" && bound.op !== "<"))
        return false;
    return figureJudgement({ ...figure, value: figure.most }, bound).verdict === "pass";
}

// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(5385);
;// CONCATENATED MODULE: ./lib/gates/tests.js






/** Names that a search for the nearest one looks at; more would cost too much. */
const NEAREST_MAX = 2_000;
/** Judges `tests MEASURE …` and `test "name" = passed`. */
function judgeTests(gate, evidence) {
    const run = evidence.tests;
    if (run === null) {
        return (0,gates_judgement/* unknown */.L5)(evidence.absent.tests ??
            "no test report was read; name one under tests.reports or with --tests");
    }
    if (run.after.cases.length === 0)
        return (0,gates_judgement/* unknown */.L5)("the test reports hold no test");
    if (gate.subject.kind === "test")
        return judgeNamed(gate.subject.name, run.after.cases);
    const compares = ["regressed", "added", "removed"].includes(gate.measure);
    if (!compares)
        return judgeRun(gate, run);
    if (run.delta === null)
        return withoutBaseline(evidence.testBaseline, evidence.baselineRequired);
    if (run.before?.cases.length === 0)
        return (0,gates_judgement/* unknown */.L5)("the baseline's test reports hold no test");
    return judgeDelta(gate, run.delta);
}
function judgeRun(gate, { after }) {
    const bound = (0,gates_judgement/* boundOf */.s0)(gate);
    const counts = (0,tests/* countTests */.t)(after);
    const named = (keep) => (0,words/* listed */.KE)(after.cases.filter(keep).map((test) => test.name));
    switch (gate.measure) {
        case "duration":
            return judgeDuration(after.durationUs, bound);
        case "total":
            return (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)((0,gates_judgement/* whole */.WQ)(counts.total), bound), (0,words/* tests */.CN)(counts.total), gap(counts.total, bound));
        case "skipped":
        case "flaky": {
            const count = counts[gate.measure];
            const names = named((test) => gate.measure === "flaky" ? test.flaky : test.outcome === "skipped");
            const measured = `${count}/${counts.total} ${gate.measure}`;
            return (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)((0,gates_judgement/* whole */.WQ)(count), bound), measured, more(count, bound, gate.measure, names));
        }
        case "failed": {
            if (counts.skipped === counts.total)
                return (0,gates_judgement/* unknown */.L5)("every test was skipped");
            const others = [counts.failed, counts.skipped].map((count, index) => count === 0 ? "" : `, ${count} ${index === 0 ? "failed" : "skipped"}`);
            const measured = `${counts.passed}/${counts.total} passed${others.join("")}`;
            const names = named((test) => test.outcome === "failed");
            const missing = `${(0,words/* tests */.CN)(counts.failed)} ${counts.failed === 1 ? "fails" : "fail"}: ${names}`;
            return (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)((0,gates_judgement/* whole */.WQ)(counts.failed), bound), measured, counts.failed === 0 ? gap(0, bound) : missing);
        }
        default:
            throw new Error(`tests has no measure ${gate.measure}: the grammar rejects it`);
    }
}
function judgeDelta(gate, delta) {
    const bound = (0,gates_judgement/* boundOf */.s0)(gate);
    const cases = gate.measure === "regressed"
        ? delta.regressed
        : gate.measure === "added"
            ? delta.added
            : delta.removed;
    const passes = (0,gates_judgement/* satisfies */.ib)((0,gates_judgement/* whole */.WQ)(cases.length), bound);
    const names = (0,words/* listed */.KE)(cases.map((test) => test.name));
    if (gate.measure !== "regressed") {
        const measured = `${cases.length} ${gate.measure}`;
        return (0,gates_judgement/* decided */.rc)(passes, measured, more(cases.length, bound, gate.measure, names));
    }
    const measured = `${delta.stillPassing}/${delta.passedBefore} still pass`;
    const one = cases.length === 1;
    const missing = cases.length === 0
        ? gap(0, bound)
        : `${(0,words/* tests */.CN)(cases.length)} that passed before ${one ? "fails" : "fail"}: ${names}`;
    return (0,gates_judgement/* decided */.rc)(passes, measured, missing);
}
function judgeDuration(us, bound) {
    if (us === null)
        return (0,gates_judgement/* unknown */.L5)("the test reports state no duration");
    const over = us - Number(bound.value.units);
    const missing = over > 0 ? `${(0,duration/* durationText */.S5)(over)} over` : `${(0,duration/* durationText */.S5)(-over)} under`;
    return (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)((0,gates_judgement/* whole */.WQ)(us), bound), (0,duration/* durationText */.S5)(us), missing);
}
/** `2 too many`, `needs 3 more`. */
function gap(count, { op, value }) {
    const bound = Number(value.units);
    const least = op === ">" ? bound + 1 : bound;
    const most = op === "<" ? bound - 1 : bound;
    return count < least ? `needs ${least - count} more` : `${count - most} too many`;
}
function more(count, bound, measure, names) {
    const text = gap(count, bound);
    return text.startsWith("needs") ? `${text} ${measure}` : `${text} ${measure}: ${names}`;
}
/** Every test of that name must have passed: a name that did not run is a miss, not a pass. */
function judgeNamed(name, cases) {
    const found = cases.filter((test) => [test.name, test.id, `${test.className}.${test.name}`].includes(name));
    if (found.length === 0) {
        const near = (0,nearest/* nearest */.p)(name, cases.slice(0, NEAREST_MAX).map((test) => test.name));
        const mend = near === null ? "" : `; did you mean ${(0,words/* oneLine */.TN)(near)}?`;
        return (0,gates_judgement/* decided */.rc)(false, "not run", `no test of that name ran${mend}`);
    }
    const missed = found.find((test) => test.outcome !== "passed");
    if (missed === undefined) {
        return (0,gates_judgement/* decided */.rc)(true, found.length === 1 ? "passed" : `${found.length} passed`, "");
    }
    const why = missed.message === null ? "" : `: ${(0,words/* oneLine */.TN)(missed.message)}`;
    return (0,gates_judgement/* decided */.rc)(false, missed.outcome, `it ${missed.outcome === "failed" ? "failed" : "was skipped"}${why}`);
}

;// CONCATENATED MODULE: ./lib/gates/evaluate.js






/** Holds one gate against the evidence. Pure and exact: integers decide. */
function evaluateGate(gate, evidence) {
    const judgement = judge(gate, evidence);
    const { source } = gate;
    const { verdict, reason } = waivedVerdict(judgement, source.waive, evidence.date);
    const text = source.text.replace(/\s+/g, " ").trim();
    const result = {
        gate: text,
        say: source.say,
        level: source.level,
        verdict,
        expected: (0,words/* expectedText */.GD)(gate),
        measured: judgement.measured,
        missing: judgement.missing,
        reason,
        attested: gate.subject.kind === "attested",
    };
    return { result, problem: problemOf(gate, text, judgement) };
}
function judge(gate, evidence) {
    const { subject } = gate;
    switch (subject.kind) {
        case "tests":
        case "test":
            return judgeTests(gate, evidence);
        case "soak":
            return judgeSoak(gate, subject.scenario, evidence);
        case "drill":
            return judgeDrill(gate, evidence);
        case "attested":
            return judgeAttested(subject.sentence, evidence.description);
        default:
            return judgeCoverage({ ...gate, subject }, evidence);
    }
}
function problemOf(gate, text, { problem }) {
    if (problem === undefined)
        return null;
    const source = gate.subject.kind === "soak" ? "soak" : "coverage";
    const { origin } = gate.source;
    const where = origin === null ? "" : `${origin.file}:${origin.line}:${origin.column}: `;
    return { source, message: `${where}${text}: ${problem}` };
}
/**
 * A waiver accepts a failure up to and on its last day, and nothing else: what is unknown stays
 * unknown. Without a date of the report a last day cannot be judged, so it does not waive.
 */
function waivedVerdict({ verdict, reason }, waive, date) {
    if (verdict !== "fail" || waive === null)
        return { verdict, reason };
    if (waive.until === null)
        return { verdict: "waived", reason: waive.reason };
    if (date === null) {
        return {
            verdict,
            reason: `the waiver until ${waive.until} cannot be judged: the report has no date`,
        };
    }
    return date.slice(0, waive.until.length) <= waive.until
        ? { verdict: "waived", reason: `${waive.reason} (until ${waive.until})` }
        : { verdict, reason: `the waiver ended on ${waive.until}: ${waive.reason}` };
}

// EXTERNAL MODULE: ./lib/gates/grammar.js
var grammar = __webpack_require__(5965);
// EXTERNAL MODULE: ./lib/gates/measures.js
var measures = __webpack_require__(4975);
// EXTERNAL MODULE: ./lib/gates/print.js
var print = __webpack_require__(4411);
;// CONCATENATED MODULE: ./lib/gates/identity.js


/** Equal for gates that ask the same, the headline metric taken where none is written. */
function gateKey(gate, headline) {
    const speaksOfCoverage = measures/* COVERAGE_MEASURES */.Dl.some(({ name }) => name === gate.measure);
    return (0,print/* gateText */.b)(speaksOfCoverage ? { ...gate, metric: gate.metric ?? headline } : gate);
}
/**
 * The gates that `asked` does not already ask, at least as strictly: so each is judged once and
 * shown once. A gate of level error is not dropped for a warning, nor one without a waiver for one
 * that is waived. Repeats among `gates` themselves are dropped likewise.
 */
function withoutRepeats(gates, asked, headline) {
    const known = new Map();
    const remember = (gate) => {
        const key = gateKey(gate, headline);
        known.set(key, [...(known.get(key) ?? []), gate]);
    };
    asked.forEach(remember);
    return gates.filter((gate) => {
        const covered = known.get(gateKey(gate, headline))?.some((other) => asStrict(other, gate));
        if (covered !== true)
            remember(gate);
        return covered !== true;
    });
}
function asStrict(other, gate) {
    const [a, b] = [other.source, gate.source];
    const sameWaiver = a.waive?.until === b.waive?.until && a.waive?.reason === b.waive?.reason;
    return (a.level === "error" || b.level === "warn") && (a.waive === null || sameWaiver);
}

// EXTERNAL MODULE: ./lib/gates/subject.js
var gates_subject = __webpack_require__(5376);
// EXTERNAL MODULE: ./lib/gates/values.js
var values = __webpack_require__(3428);
;// CONCATENATED MODULE: ./lib/gates/verdict.js

/**
 * Bad evidence or a failed gate of level error fails the run; else an unknown one makes it unknown;
 * else it passes. Skipped gates count neither way. Without any gate there is nothing to judge:
 * unknown, but where evidence was read only to be shown (`shown`).
 */
function overallVerdict(results, problems, shown = false) {
    const strict = results.filter((result) => result.level === "error");
    const failed = strict.filter((result) => result.verdict === "fail");
    const causes = [...problems.map((problem) => flat(problem.message)), ...failed.map(causeOf)];
    if (causes.length > 0)
        return { verdict: "fail", reason: firstOf(causes) };
    const unsure = strict.filter((result) => result.verdict === "unknown");
    if (unsure.length > 0)
        return { verdict: "unknown", reason: firstOf(unsure.map(causeOf)) };
    if (results.length === 0) {
        return shown
            ? { verdict: "pass", reason: "no gate is configured: figures are shown, nothing is judged" }
            : { verdict: "unknown", reason: "nothing to judge" };
    }
    return { verdict: "pass", reason: passReason(results) };
}
function firstOf(causes) {
    const rest = causes.length - 1;
    return rest === 0 ? (causes[0] ?? "") : `${causes[0]} (and ${rest} more)`;
}
/** `All new tests pass: 2 tests fail: a, b`. */
function causeOf(result) {
    const why = result.missing ?? result.reason ?? result.measured;
    const name = flat(result.say ?? result.gate);
    return why === null ? name : `${name}: ${flat(why)}`;
}
function passReason(results) {
    const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
    const passed = count("pass");
    const skipped = results.filter((result) => result.verdict === "skipped");
    if (skipped.length === results.length) {
        const why = skipped[0]?.reason ?? "";
        return `nothing to judge yet, ${gates(skipped.length)} skipped: ${(0,words/* oneLine */.TN)(why)}`;
    }
    const warnings = results.filter(({ level, verdict }) => level === "warn" && (verdict === "fail" || verdict === "unknown")).length;
    const rest = [
        [count("waived"), "waived"],
        [warnings, warnings === 1 ? "warning" : "warnings"],
        [skipped.length, "skipped"],
    ];
    const parts = rest.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    const all = parts.length === 0 && passed > 1 ? "all " : "";
    return [`${all}${gates(passed)} ${passed === 1 ? "passes" : "pass"}`, ...parts].join(", ");
}
function gates(count) {
    return `${count} ${count === 1 ? "gate" : "gates"}`;
}
function flat(text) {
    return text.replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./lib/gates/milestone.js








/**
 * The gates of a step, numbered from 1; without a step there are none. An unclaimed step is only
 * shown: unrelated pull requests stay green, but for the floors of what is finished.
 *
 * Errors: `gate` and `config` as in `validateMilestone`.
 */
function stepGates(plan, step, claimed, headline) {
    if (step === null)
        return { criteria: [], floors: [], gating: [] };
    const current = stepOf(plan, step);
    const written = current.criteria.map(grammar/* parseGate */.X);
    const keys = new Set(written.map((criterion) => gateKey(criterion, headline)));
    const targets = current.targets
        .map((target) => targetGate(target, headline))
        .filter((target) => !keys.has(gateKey(target, headline)));
    const criteria = [...targets, ...written];
    const floors = floorsBefore(plan, step, headline);
    return { criteria, floors, gating: claimed ? [...floors, ...criteria] : floors };
}
/** Targets of the steps before; of several for one subject the highest. */
function floorsBefore(plan, step, headline) {
    const highest = new Map();
    for (const target of plan.steps.slice(0, step - 1).flatMap((finished) => finished.targets)) {
        const gate = targetGate(target, headline);
        const known = highest.get(target.name);
        if (known === undefined || percentUnits(gate) > percentUnits(known)) {
            highest.set(target.name, gate);
        }
    }
    return [...highest.values()];
}
/** The percentage in a common unit; the grammar allows 18 decimals at most. */
function percentUnits(gate) {
    if (gate.value?.kind !== "percent")
        throw new Error("a target is always a percentage");
    const { units, scale } = gate.value.value;
    return units * 10n ** BigInt(18 - scale);
}
/**
 * A target as a gate: `NAME METRIC >= N%`.
 *
 * Errors: `gate` where the name or the percentage cannot be read.
 */
function targetGate(target, metric) {
    const percent = measures/* COVERAGE_MEASURES */.Dl[0];
    const subject = targetSubject(target);
    try {
        const value = (0,values/* parseValue */.$)(target.atLeast.trim().replace(/\s+%$/, "%"), percent, ">=");
        const rule = { subject, metric, measure: percent.name, op: ">=", value };
        const source = {
            text: "",
            say: null,
            level: "error",
            waive: null,
            origin: target.origin,
        };
        return { ...rule, source: { ...source, text: (0,print/* gateText */.b)({ ...rule, source }) } };
    }
    catch (error) {
        if (error instanceof values/* ValueFault */.Q)
            throw targetError(target, error.message);
        throw error;
    }
}
function targetSubject(target) {
    if (target.name === "total" || target.name === "unassigned")
        return { kind: target.name };
    const name = target.name === "" ? { message: "the name is empty" } : (0,gates_subject/* parseName */.$q)(target.name);
    if ("message" in name)
        throw targetError(target, name.message);
    return name;
}
function targetError({ name, atLeast, origin }, what) {
    return new domain_error/* SoakgateError */.q("gate", `${placed(origin)}target ${name}: ${atLeast}: ${what}`);
}
/**
 * Checks what can be checked of a milestone without evidence: the step, every gate, criteria that
 * repeat, and the parts that components name.
 *
 * Errors: `config` or `gate`, with file, line and column where known.
 */
function validateMilestone(plan) {
    if (plan.step !== null)
        stepOf(plan, plan.step);
    plan.steps.forEach((step, index) => {
        for (const target of step.targets)
            targetGate(target, "lines");
        rejectRepeats(step, index + 1);
        for (const { name, subject, origin } of step.components) {
            const part = (0,gates_subject/* parseName */.$q)(subject);
            if ("message" in part || part.kind === "name") {
                const why = "message" in part ? part.message : "it names no part of a file";
                throw new domain_error/* SoakgateError */.q("config", `${placed(origin)}component ${name}: ${subject}: ${why}; write PATH#SYMBOL or PATH:FIRST-LAST`);
            }
        }
    });
}
function rejectRepeats(step, number) {
    const seen = new Set();
    for (const source of step.criteria) {
        const text = (0,print/* gateText */.b)((0,grammar/* parseGate */.X)(source));
        if (seen.has(text)) {
            throw new domain_error/* SoakgateError */.q("config", `${placed(source.origin)}milestone step ${number} has the criterion ${text} twice; remove one`);
        }
        seen.add(text);
    }
}
/**
 * The plan of a step.
 *
 * Errors: `config` when the milestone has no such step.
 */
function stepOf(plan, step) {
    const found = Number.isInteger(step) ? plan.steps[step - 1] : undefined;
    if (found !== undefined)
        return found;
    throw new domain_error/* SoakgateError */.q("config", `milestone ${plan.name}: there is no step ${step}; ` +
        (plan.steps.length === 0 ? "it has no steps" : `steps are 1 to ${plan.steps.length}`));
}
function placed(origin) {
    return origin === null ? "" : `${origin.file}:${origin.line}:${origin.column}: `;
}
/** What the results of a step's criteria make of it. A step is complete only when it is claimed. */
function stepState(criteria, claimed) {
    if (!claimed)
        return "progress";
    const { verdict } = overallVerdict(criteria, []);
    if (verdict === "fail")
        return "not-yet";
    const judged = criteria.some((result) => ["pass", "waived"].includes(result.verdict));
    return verdict === "pass" && judged ? "completed" : "unknown";
}

;// CONCATENATED MODULE: ./lib/app/decide.js






/** More than a person mends at once. */
const FAULTS_SHOWN = 10;
/**
 * Reads every gate line of the settings.
 *
 * Errors: `gate` or `config`, with file, line and column; of several faulty lines the first ten.
 */
function parseRules(settings) {
    if (settings.milestone !== null)
        validateMilestone(settings.milestone);
    const gates = [];
    const faults = [];
    for (const source of settings.gates) {
        try {
            gates.push((0,grammar/* parseGate */.X)(source));
        }
        catch (error) {
            if (!(error instanceof domain_error/* SoakgateError */.q))
                throw error;
            faults.push(error);
        }
    }
    const [first] = faults;
    if (first === undefined)
        return { gates };
    const lines = faults.slice(0, FAULTS_SHOWN).map(({ message }) => message);
    if (faults.length > FAULTS_SHOWN)
        lines.push(`and ${faults.length - FAULTS_SHOWN} more`);
    throw new domain_error/* SoakgateError */.q(first.code, lines.join("\n"));
}
/** Holds the evidence against the configured gates, the defaults and the milestone's step. */
function decide(settings, rules, evidence, circumstances) {
    const { milestone } = settings;
    const headline = evidence.coverage?.after.headline ?? "lines";
    const step = milestone?.step ?? null;
    const { claimed } = circumstances;
    const ofStep = milestone === null
        ? { criteria: [], floors: [], gating: [] }
        : stepGates(milestone, step, claimed, headline);
    const ordinary = withoutRepeats([...rules.gates, ...defaultGates(settings, evidence).map(grammar/* parseGate */.X), ...ofStep.floors], claimed ? ofStep.criteria : [], headline);
    const judged = ordinary.map((gate) => evaluateGate(gate, evidence));
    const criteria = ofStep.criteria.map((gate) => evaluateGate(gate, evidence));
    const gating = [...judged, ...(claimed ? criteria : [])];
    const problems = [
        ...circumstances.problems,
        ...gating.flatMap(({ problem }) => (problem === null ? [] : [problem])),
    ];
    const shown = evidence.coverage !== null;
    const verdict = overallVerdict(gating.map(({ result }) => result), problems, shown);
    const criteriaResults = criteria.map(({ result }) => result);
    return {
        ...verdict,
        gates: judged.map(({ result }) => result),
        criteria: criteriaResults,
        problems,
        stepState: joinState(stepState(criteriaResults, claimed), verdict),
    };
}
/** A step is not completed by a run that fails for another reason. */
function joinState(state, { verdict }) {
    if (state !== "completed" || verdict === "pass")
        return state;
    return verdict === "fail" ? "not-yet" : "unknown";
}
/** Gates that hold where evidence is, without being written (contract §1). */
function defaultGates(settings, evidence) {
    const gates = [];
    const testsAsked = settings.tests.reports !== null || evidence.tests !== null;
    if (settings.tests.enabled && testsAsked)
        gates.push(byDefault("tests failed = 0", "error"));
    if (settings.soak?.enabled === true)
        gates.push(byDefault("soak verdict = pass", "error"));
    if (settings.gates.length === 0 && (evidence.coverage?.before ?? null) !== null) {
        gates.push(byDefault("total lines drop <= 0", "warn"));
    }
    return gates;
}
function byDefault(text, level) {
    return { text, say: null, level, waive: null, origin: null };
}


/***/ }),

/***/ 1467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ CONFIG_PLACES),
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./lib/config/config.js
var config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/config/file-keys.js + 2 modules
var file_keys = __webpack_require__(3356);
// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(784);
;// CONCATENATED MODULE: ./lib/config/reference.js

/** Every key in the order of the schema, a section before its keys, a repeated section once. */
function configReference() {
    return keysOf(file_keys/* fileKeys */.N, "", new Map());
}
function keysOf(shape, path, told) {
    const { inner, fields } = shape;
    const inside = inner === undefined ? [] : keysOf(inner.shape, `${path}${inner.suffix}`, told);
    if (fields === undefined || told.has(fields))
        return inside;
    told.set(fields, path);
    const own = Object.entries(fields).flatMap(([key, field]) => {
        const keyPath = path === "" ? key : `${path}.${key}`;
        const earlier = toldOf(field.shape, told);
        const row = {
            path: keyPath,
            allowed: earlier === null ? field.shape.allowed : `as ${earlier}`,
            fallback: field.fallback === undefined ? null : field.fallback.shown,
            example: field.example,
            about: field.about,
        };
        return [row, ...keysOf(field.shape, keyPath, told)];
    });
    return [...own, ...inside];
}
/** Where the keys of a shape, or of its entries, were already listed. */
function toldOf({ fields, inner }, told) {
    const keys = fields ?? inner?.shape.fields;
    return keys === undefined ? null : (told.get(keys)?.replace(/\[\]$/, "") ?? null);
}
/** The sections in which a key of that name is at home: `["coverage", "tests"]` for `reports`. */
function homesOf(key) {
    const homes = configReference()
        .map(({ path }) => path)
        .filter((path) => path.endsWith(`.${key}`))
        .map((path) => path.slice(0, -key.length - 1));
    return configReference().some(({ path }) => path === key) ? ["the file itself"] : homes;
}
/** The keys of some sections, each section's own first, as a Markdown table. */
function referenceTable(sections) {
    const keys = configReference().filter(({ path }) => sections.includes(path.split(/[.[]/)[0]));
    const rows = keys.map(({ path, allowed, fallback, example, about }) => [code(path), about, cell(allowed), fallbackCell(fallback), code(example)].join(" | "));
    return [
        "| Key | Meaning | Value | Default | Example |",
        "| --- | --- | --- | --- | --- |",
        ...rows.map((row) => `| ${row} |`),
    ].join("\n");
}
function fallbackCell(fallback) {
    if (fallback === null)
        return "**required**";
    return fallback === "" ? "–" : cell(fallback);
}
function code(text) {
    return `\`${cell(text)}\``;
}
function cell(text) {
    return text.replaceAll("|", "\\|");
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/gate-line-hint.js
var gate_line_hint = __webpack_require__(8118);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/config/yaml-faults.js




const MESSAGE_MAX = 120;
/** Deeper than any key there is. Where the parser gives up depends on the machine's stack. */
const DEPTH_MAX = 32;
/** Said without a place, so that the parser's own limit reads the same. */
const TOO_DEEP = `${config_problems/* ROOT */.Dl} nests values too deeply; at most ${DEPTH_MAX} levels; flatten it`;
/** What the parser's codes mean for the person who wrote the file. */
const SENTENCES = {
    TAB_AS_INDENT: "a tab indents this line; YAML is indented by spaces; replace the tab by spaces",
    MULTIPLE_DOCS: "a second document begins here; a file holds one; remove the --- line",
    BAD_INDENT: "the indentation fits no line above; keys of one map begin in one column; align them",
    TAG_RESOLVE_FAILED: "a word begins with !, which YAML takes for a tag; quote the text",
    BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands in one line; a key has one value; quote the text',
    BLOCK_IN_FLOW: 'a second ": " stands in one { }; each key has one value; quote the text',
    BAD_SCALAR_START: "text begins with a character that YAML keeps for itself; quote the text",
};
/** Codes that mean one line cannot be read as it stands, which quotes would mend. */
const MENDED_BY_QUOTES = new Set([
    "BAD_SCALAR_START",
    "BLOCK_AS_IMPLICIT_KEY",
    "BLOCK_IN_FLOW",
    "MULTILINE_IMPLICIT_KEY",
    "TAG_RESOLVE_FAILED",
    "UNEXPECTED_TOKEN",
]);
/** Says what the parser stumbled over, in the words of this file rather than of YAML's grammar. */
function addFaults(document, text, problems) {
    // What follows a fault in the same line is its consequence.
    const lines = new Set();
    for (const fault of [...document.errors, ...document.warnings]) {
        if (/call stack/i.test(fault.message)) {
            problems.add(0, TOO_DEEP);
            return;
        }
        const offset = unclosedQuote(fault, document) ?? fault.pos[0];
        const { line } = problems.place(offset);
        if (lines.has(line) || problems.many)
            continue;
        lines.add(line);
        const hint = MENDED_BY_QUOTES.has(fault.code) ? (0,gate_line_hint/* gateLineHint */.$)(text, offset) : null;
        problems.add(offset, hint === null ? sentenceOf(fault) : `YAML cannot read this gate line; ${hint}`);
    }
}
function sentenceOf({ code, message }) {
    if (/^Missing closing .quote/.test(message)) {
        return "the quote opened here is not closed; every quote needs its end; close it";
    }
    if (code === "MISSING_CHAR" || /and end with a [}\]]/.test(message)) {
        return "a { or [ above is not closed; every bracket needs its end; close it";
    }
    const known = SENTENCES[code];
    if (known !== undefined)
        return known;
    return `${(0,visible/* clipped */.cz)(message, MESSAGE_MAX)}; expected valid YAML; mend the line`;
}
/** The parser notices an open quote at the end of the file; the mistake is where it opened. */
function unclosedQuote({ message, pos }, document) {
    if (!/^Missing closing .quote/.test(message))
        return null;
    let opened = null;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_key, { range }) => {
            if (range && range[0] < pos[0] && range[1] >= pos[0])
                opened = range[0];
        },
    });
    return opened;
}

;// CONCATENATED MODULE: ./lib/config/yaml-file.js




/** A hundred times a long configuration; the parser takes about a second for as much. */
const TEXT_MAX = 256 * 1024;
/**
 * Reads YAML 1.2 (core schema) into values with their places. Syntax errors, files that are no text
 * or too large, and what a configuration never needs (tags, several documents) go to `problems`.
 */
function readYaml(text, problems) {
    if (!isReadable(text, problems))
        return undefined;
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: "core",
        prettyErrors: false,
        // Our own check is linear, the library's compares every key with every other.
        uniqueKeys: false,
        logLevel: "error",
    });
    if (document.errors.length > 0 || document.warnings.length > 0) {
        addFaults(document, text, problems);
        return undefined;
    }
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null)) {
        problems.add(0, `${config_problems/* ROOT */.Dl} is empty; expected a configuration; begin with version: 1`);
        return undefined;
    }
    const root = new TreeReader(text, problems, document).read();
    return problems.none ? root : undefined;
}
function isReadable(text, problems) {
    if (text.length > TEXT_MAX) {
        problems.add(0, `${config_problems/* ROOT */.Dl} has ${text.length} characters; a configuration has at most ${TEXT_MAX}; is this the right file?`);
        return false;
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: UTF-16 and binary files show by them
    const binary = text.search(/[\u0000\ufffd]/);
    if (binary === -1)
        return true;
    problems.add(binary, `${config_problems/* ROOT */.Dl} is not UTF-8 text here; expected YAML in UTF-8; save it in that encoding`);
    return false;
}
/** Turns the parser's tree into values, resolving aliases to the one value they stand for. */
class TreeReader {
    #text;
    #problems;
    #document;
    #anchors = new Map();
    #unused = new Map();
    #depth = 0;
    constructor(text, problems, document) {
        this.#text = text;
        this.#problems = problems;
        this.#document = document;
    }
    read() {
        const root = this.#value(this.#document.contents, 0);
        for (const [anchor, offset] of this.#unused)
            this.#addUnused(anchor, offset);
        return root;
    }
    #value(node, fallbackOffset) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, node.range?.[0] ?? fallbackOffset);
        if (this.#depth === DEPTH_MAX) {
            this.#problems.add(0, TOO_DEEP);
            this.#problems.throwAny();
        }
        this.#depth += 1;
        const value = this.#plain(node, fallbackOffset);
        this.#depth -= 1;
        if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isCollection */.P3)(node)) {
            if (node.tag !== undefined) {
                this.#problems.add(value.offset, "a tag (!…) is given; no value needs one; remove it");
            }
            if (node.anchor !== undefined)
                this.#anchor(node.anchor, value);
        }
        return value;
    }
    #anchor(name, value) {
        const earlier = this.#unused.get(name);
        if (earlier !== undefined)
            this.#addUnused(name, earlier);
        this.#anchors.set(name, value);
        this.#unused.set(name, value.offset);
    }
    /** `- &pay/** lines >= 80%` reads as the text `lines >= 80%`: an anchor must earn its place. */
    #addUnused(anchor, offset) {
        const advice = this.#hint(offset) ?? "quote the text if it begins with &";
        this.#problems.add(offset, `the anchor ${(0,config_problems/* shown */.SP)(`&${anchor}`)} is never used; ${advice}`);
    }
    #plain(node, fallbackOffset) {
        if ((0,dist/* isMap */.jh)(node)) {
            const offset = node.range?.[0] ?? fallbackOffset;
            return { kind: "map", offset, entries: this.#entries(node.items) };
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const offset = node.range?.[0] ?? fallbackOffset;
            return { kind: "list", offset, items: node.items.map((item) => this.#value(item, offset)) };
        }
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node, fallbackOffset);
        return scalarValue(null, "", fallbackOffset, fallbackOffset);
    }
    #entries(pairs) {
        const entries = [];
        const seen = new Set();
        for (const { key, value } of pairs) {
            const keyValue = this.#value(key, 0);
            if (keyValue.kind !== "scalar" || typeof keyValue.value !== "string") {
                this.#problems.add(keyValue.offset, "a key is no text; expected a word; put numbers and other values in quotes");
                continue;
            }
            if (seen.has(keyValue.value)) {
                this.#problems.add(keyValue.offset, `the key ${(0,config_problems/* shown */.SP)(keyValue.value)} is given twice; a map has each key once; remove one`);
                continue;
            }
            seen.add(keyValue.value);
            const keyOffset = keyValue.offset;
            entries.push({ key: keyValue.value, keyOffset, value: this.#value(value, keyOffset) });
        }
        return entries;
    }
    #scalar(node, fallbackOffset) {
        const offset = node.range?.[0] ?? fallbackOffset;
        const { value } = node;
        const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
        return scalarValue(known ? value : null, node.source ?? "", offset, this.#textOffset(node, offset));
    }
    #textOffset(node, offset) {
        const quoted = node.type === dist/* Scalar */.X5.QUOTE_DOUBLE || node.type === dist/* Scalar */.X5.QUOTE_SINGLE;
        if (quoted)
            return offset + 1;
        if (node.type !== dist/* Scalar */.X5.BLOCK_FOLDED && node.type !== dist/* Scalar */.X5.BLOCK_LITERAL)
            return offset;
        const header = this.#text.indexOf("\n", offset);
        const content = /\S/.exec(this.#text.slice(header, node.range?.[1]));
        return header === -1 || content === null ? offset : header + content.index;
    }
    #alias(anchor, offset) {
        const value = this.#anchors.get(anchor);
        this.#unused.delete(anchor);
        if (value !== undefined)
            return value;
        const advice = this.#hint(offset) ?? "quote the text if it begins with *";
        this.#problems.add(offset, `the alias ${(0,config_problems/* shown */.SP)(`*${anchor}`)} has no anchor above it; ${advice}`);
        return scalarValue(null, "", offset, offset);
    }
    #hint(offset) {
        return this.#problems.many ? null : (0,gate_line_hint/* gateLineHint */.$)(this.#text, offset);
    }
}
function scalarValue(value, source, offset, textOffset) {
    return { kind: "scalar", value, source, offset, textOffset };
}

;// CONCATENATED MODULE: ./lib/config/parse.js




/**
 * Reads a configuration file.
 *
 * Errors: `config`, every line beginning with `file:line:column`, the first line being the first
 * mistake of the file; at most ten are said, then how many more there are.
 */
function parseConfig(text, file) {
    const content = text.startsWith("\ufeff") ? text.slice(1) : text;
    const problems = new config_problems/* Problems */.Zw(file, content, homesOf);
    const root = readYaml(content, problems);
    problems.throwAny();
    if (root === undefined)
        throw new Error("a file without a value has a problem that says so");
    const read = file_keys/* fileKeys */.N.read(root, problems, config_problems/* ROOT */.Dl);
    problems.throwAny();
    if (read === undefined)
        throw new Error("a value that does not fit has a problem that says so");
    const { "fail-on": failOn, ...rest } = read;
    return { file, ...rest, failOn };
}

// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(343);
;// CONCATENATED MODULE: ./lib/app/load-config.js




/** Where a configuration is looked for when none is named. */
const CONFIG_PLACES = [
    ".github/soakgate.yml",
    ".github/soakgate.yaml",
    "soakgate.yml",
];
/**
 * The configuration at `named`, else the first of the usual places, else none.
 *
 * Errors: `config` when the named file is missing, too large, not UTF-8, or wrong anywhere.
 */
async function loadConfig(files, named) {
    if (named !== null) {
        if (await files.exists(named))
            return parseConfig(await (0,read_text/* readText */.y)(files, named), named);
        throw new error/* SoakgateError */.q("config", `${named}: there is no such file; name a configuration that exists, or leave the name out ` +
            `to use ${CONFIG_PLACES.join(", ")} where there is one`);
    }
    for (const place of CONFIG_PLACES) {
        if (await files.exists(place))
            return parseConfig(await (0,read_text/* readText */.y)(files, place), place);
    }
    return config/* NO_CONFIG */.H5;
}


/***/ }),

/***/ 343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** Far beyond any configuration or description, far below what would hurt. */
const HAND_WRITTEN_BYTES_MAX = 1 << 20;
/**
 * A whole text file, by default one that a person wrote.
 *
 * Errors: `config` when it is missing, larger than `bytesMax`, or not UTF-8.
 */
async function readText(files, path, bytesMax = HAND_WRITTEN_BYTES_MAX) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    let bytes = 0;
    try {
        for await (const chunk of files.read(path)) {
            bytes += chunk.length;
            if (bytes > bytesMax) {
                const most = `${Math.floor(bytesMax / (1 << 20))} MiB`;
                throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `${path}: is larger than ${most}; is this the right file?`);
            }
            text += decoder.decode(chunk, { stream: true });
        }
        return text + decoder.decode();
    }
    catch (error) {
        if (error instanceof TypeError) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `${path}: is not UTF-8 text; save it as UTF-8`);
        }
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q && error.code === "evidence") {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", error.message);
        }
        throw error;
    }
}


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zJ: () => (/* binding */ findReports),
  yw: () => (/* binding */ readAll),
  tn: () => (/* binding */ readCoverage),
  iv: () => (/* binding */ readTests)
});

// EXTERNAL MODULE: ./lib/coverage/sniff.js + 1 modules
var sniff = __webpack_require__(3185);
;// CONCATENATED MODULE: ./lib/coverage/open.js

/**
 * Every format, loaded on demand: a run that reads LCOV never loads an XML tokenizer.
 */
const READERS = {
    coveragepy: async () => (await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 4697))).coveragepyReader,
    lcov: async () => (await __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 6789))).lcovReader,
    "istanbul-final": async () => (await __webpack_require__.e(/* import() */ 903).then(__webpack_require__.bind(__webpack_require__, 1903))).istanbulFinalReader,
    "istanbul-summary": async () => (await __webpack_require__.e(/* import() */ 284).then(__webpack_require__.bind(__webpack_require__, 3903))).istanbulSummaryReader,
    go: async () => (await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 7316))).goReader,
    simplecov: async () => (await __webpack_require__.e(/* import() */ 944).then(__webpack_require__.bind(__webpack_require__, 5944))).simplecovReader,
    cobertura: async () => (await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(593), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 1396))).coberturaReader,
    jacoco: async () => (await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(593), __webpack_require__.e(904)]).then(__webpack_require__.bind(__webpack_require__, 7904))).jacocoReader,
    clover: async () => (await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(593), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 8277))).cloverReader,
};
/**
 * A parser for the report that begins with `head` (its first 64 KiB, or all of it if shorter). The head is only looked
 * at: it must be written to the parser like the rest.
 *
 * Errors: `evidence` when it is no coverage report; the message says what it is and how to mend it.
 */
async function openCoverage(where, head) {
    const reader = await READERS[(0,sniff/* sniffFormat */.O)(where, head)]();
    return reader.open(where);
}

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
;// CONCATENATED MODULE: ./lib/app/reports.js



/**
 * Expands report patterns below their root: paths and globs, `!` excludes. A pattern that matches
 * nothing is a problem, never silence.
 */
async function findReports(files, sources, what) {
    const { root } = sources;
    const excluded = new Set();
    for (const { pattern } of sources.patterns.filter(excludes)) {
        for (const path of await files.find(root, pattern.slice(1)))
            excluded.add(path);
    }
    const found = new Set();
    const problems = [];
    for (const source of sources.patterns.filter((each) => !excludes(each))) {
        const paths = (await files.find(root, source.pattern)).filter((path) => !excluded.has(path));
        for (const path of paths)
            found.add(below(root, path));
        if (paths.length === 0)
            problems.push(matchesNothing(source, root, what, excluded.size > 0));
    }
    return { paths: [...found], problems };
}
function excludes({ pattern }) {
    return pattern.startsWith("!");
}
function matchesNothing({ pattern, origin }, root, what, excluding) {
    const place = root === "." ? "the working directory" : root;
    const where = origin === null ? what : `${origin.file}:${origin.line}:${origin.column}: ${what}`;
    return (`${where}: the pattern "${pattern}" matches no file in ${place}` +
        `${excluding ? " that is not excluded" : ""}; ` +
        "check that the step that writes the report ran, and the path");
}
function below(root, path) {
    return root === "." || path.startsWith("/") ? path : `${root}/${path}`;
}
/** Reads one coverage report of any format. Errors: `evidence` or `limit`, naming the file. */
function readCoverage(files, path) {
    return readWith(files, path, (head) => openCoverage(path, head));
}
/** Reads one JUnit report. Errors: `evidence` or `limit`, naming the file. */
function readTests(files, path) {
    return readWith(files, path, async (head) => {
        const { openTests } = await __webpack_require__.e(/* import() */ 196).then(__webpack_require__.bind(__webpack_require__, 2196));
        return openTests(path, head);
    });
}
/** Pushes a file into the parser that its beginning asks for. */
async function readWith(files, path, open) {
    let parser = null;
    let held = [];
    let heldBytes = 0;
    for await (const chunk of files.read(path)) {
        if (parser !== null) {
            parser.write(chunk);
            continue;
        }
        held.push(chunk);
        heldBytes += chunk.length;
        if (heldBytes < sniff/* HEAD_BYTES */.L)
            continue;
        parser = await open(joined(held, heldBytes));
        for (const part of held)
            parser.write(part);
        held = [];
    }
    parser ??= await open(joined(held, heldBytes));
    for (const part of held)
        parser.write(part);
    return parser.end();
}
function joined(chunks, bytes) {
    if (chunks.length === 1)
        return chunks[0];
    const all = new Uint8Array(bytes);
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}
/** Reads every path; what is bad becomes a problem and never stops the rest. */
async function readAll(paths, read) {
    const values = [];
    const problems = [];
    for (const path of paths) {
        try {
            values.push({ path, value: await read(path) });
        }
        catch (error) {
            if (!(error instanceof domain_error/* SoakgateError */.q))
                throw error;
            problems.push(error.message);
        }
    }
    return { values, problems };
}


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ asksTheDescription),
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./lib/domain/version.js
var version = __webpack_require__(9416);
;// CONCATENATED MODULE: ./lib/domain/report.js
/** Public name of the shape below; a change of meaning needs a new number. */
const REPORT_SCHEMA = "soakgate/report@1";

// EXTERNAL MODULE: ./lib/report/build-coverage.js
var build_coverage = __webpack_require__(1405);
// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/report/uncovered.js
var uncovered = __webpack_require__(5661);
;// CONCATENATED MODULE: ./lib/report/build-milestone.js


/** The milestone as the report tells it. */
function milestoneSection(input, coverage) {
    const step = input.plan.steps[input.step - 1];
    if (step === undefined)
        throw new Error("the app reports only steps that the plan has");
    return {
        name: input.plan.name,
        step: input.step,
        title: step.title,
        goal: step.goal,
        claimed: input.claimed,
        state: input.state,
        criteria: input.criteria,
        components: input.components.map((component) => componentRow(component, coverage)),
        uncovered: coverage === null ? [] : uncoveredRows(step, coverage),
        history: [...input.finished, ...currentHistory(input.step, step, coverage)],
        steps: input.plan.steps.map((other, index) => ({
            step: index + 1,
            title: other.title,
            state: index + 1 < input.step ? "done" : index + 1 === input.step ? "current" : "ahead",
        })),
        next: input.next,
    };
}
function componentRow({ name, subject }, coverage) {
    const path = "path" in subject ? subject.path : "";
    const range = subject.kind === "range" ? [subject.first, subject.last] : null;
    if (coverage === null) {
        return { name, path, range, covered: null, reason: "no coverage was read" };
    }
    const selected = coverage.select(subject);
    if (selected.kind !== "found")
        return { name, path, range, covered: null, reason: selected.reason };
    const [selection] = selected.selections;
    const covered = selection?.after?.totals[coverage.after.headline] ?? null;
    return {
        name,
        path,
        range: selection?.range ?? range,
        covered,
        reason: covered === null ? "not measured" : null,
    };
}
/** What the step's targets leave uncovered, file by file. */
function uncoveredRows(step, coverage) {
    const paths = [...new Set(step.targets.flatMap((target) => pathsOf(target, coverage)))];
    const files = new Map(coverage.after.files.map((file) => [file.path, file]));
    return paths.sort(order/* byCodeUnit */.X).flatMap((path) => {
        const lines = files.get(path)?.lines;
        if (lines === undefined || lines === null)
            return [];
        return (0,uncovered/* missedRuns */.g)(lines).map(({ range, missed }) => ({
            path,
            range,
            missed,
            reason: noteFor(step.notes, path, range)?.reason ?? null,
        }));
    });
}
function pathsOf(target, coverage) {
    if (coverage.after.files.some((file) => file.path === target.name))
        return [target.name];
    const selected = coverage.select({ kind: "each", pattern: target.name });
    return selected.kind === "found" ? selected.selections.map((selection) => selection.name) : [];
}
/** The note about the first of the gap's lines that one speaks of. */
function noteFor(notes, path, [first, last]) {
    return notes.find((note) => note.path === path && note.first <= last && note.last >= first);
}
function currentHistory(number, step, coverage) {
    if (coverage === null)
        return [];
    const metric = coverage.after.headline;
    const modules = step.targets.flatMap((target) => {
        const row = targetRow(target, coverage);
        if (row === undefined)
            return [];
        return [
            {
                name: target.name,
                before: row.before?.totals[metric] ?? null,
                after: row.after?.totals[metric] ?? null,
            },
        ];
    });
    return [
        { step: number, title: step.title, modules, totalAfter: coverage.after.totals[metric] ?? null },
    ];
}
function targetRow(target, coverage) {
    const row = coverage.modules.find((module) => module.name === target.name);
    if (row !== undefined)
        return row;
    const selected = coverage.select({ kind: "name", name: target.name });
    return selected.kind === "found" ? selected.selections[0] : undefined;
}

// EXTERNAL MODULE: ./lib/report/build-tests.js
var build_tests = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/report/build.js




/** The report of a run. Keys come in the order in which `report.json` shows them. */
function buildReport(input) {
    const { coverage, milestone } = input;
    const targets = milestone?.plan.steps[milestone.step - 1]?.targets ?? [];
    const section = milestone === null ? null : milestoneSection(milestone, coverage);
    return {
        schema: REPORT_SCHEMA,
        tool: input.tool,
        createdAt: input.createdAt,
        commit: input.commit,
        repository: input.repository,
        runUrl: input.runUrl,
        verdict: input.verdict,
        reason: input.reason,
        demonstration: input.demonstration,
        soak: input.soak,
        coverage: coverage === null ? null : (0,build_coverage/* coverageSection */.E)(coverage, targets),
        tests: input.tests === null ? null : (0,build_tests/* testSection */.E)(input.tests),
        gates: input.gates,
        milestone: section,
        problems: input.problems,
        warnings: input.warnings,
        read: input.read,
    };
}

// EXTERNAL MODULE: ./lib/soak/settings.js
var settings = __webpack_require__(265);
// EXTERNAL MODULE: ./lib/coverage/evidence.js + 7 modules
var coverage_evidence = __webpack_require__(28);
// EXTERNAL MODULE: ./lib/coverage/merge.js
var merge = __webpack_require__(9646);
// EXTERNAL MODULE: ./lib/coverage/hits.js
var hits = __webpack_require__(266);
// EXTERNAL MODULE: ./lib/coverage/merge-file.js + 2 modules
var merge_file = __webpack_require__(5379);
// EXTERNAL MODULE: ./lib/coverage/path-text.js
var path_text = __webpack_require__(9063);
;// CONCATENATED MODULE: ./lib/coverage/path-tree.js
/** Candidates kept for a message. */
const CANDIDATES_MAX = 3;
/**
 * Files by their components from the last to the first. A lookup costs the length of the path,
 * however many files end alike.
 */
class PathTree {
    #exact = newNode();
    #lower = newNode();
    constructor(paths) {
        for (const path of paths) {
            insert(this.#exact, path, path.split("/"));
            insert(this.#lower, path, path.toLowerCase().split("/"));
        }
    }
    /** Letter case counts only where it tells files apart. */
    longestSuffix(path) {
        const exact = walk(this.#exact, path.split("/"));
        return exact.depth > 0 ? exact : walk(this.#lower, path.toLowerCase().split("/"));
    }
}
function newNode() {
    return { children: new Map(), count: 0, samples: [] };
}
function insert(root, path, parts) {
    let node = root;
    for (const part of parts.toReversed()) {
        let child = node.children.get(part);
        if (child === undefined) {
            child = newNode();
            node.children.set(part, child);
        }
        child.count += 1;
        if (child.samples.length < CANDIDATES_MAX)
            child.samples.push(path);
        node = child;
    }
}
function walk(root, parts) {
    let node = root;
    let depth = 0;
    for (const part of parts.toReversed()) {
        const child = node.children.get(part);
        if (child === undefined || part === "")
            break;
        node = child;
        depth += 1;
    }
    return {
        depth,
        count: depth === 0 ? 0 : node.count,
        candidates: depth === 0 ? [] : node.samples,
    };
}

;// CONCATENATED MODULE: ./lib/coverage/paths.js





/**
 * Gives a report's files their repository paths: exact, by the report's sources and the modules of
 * `go.mod`, else by the longest suffix that only one file has. Nothing is ever read at such a path.
 */
function resolvePaths(where, report, rules) {
    const resolver = new PathResolver(rules, report.sources);
    const paths = report.files.map((file) => resolver.resolve(file.path));
    const settled = paths.map((one) => (one.kind === "ambiguous" ? resolver.settle(one) : one));
    const files = new Map();
    const unmatched = [];
    for (const [index, file] of report.files.entries()) {
        const one = settled[index] ?? { kind: "none", path: file.path };
        const path = one.path;
        if (one.kind !== "found") {
            unmatched.push({ path, candidates: one.kind === "ambiguous" ? one.candidates : [] });
        }
        const same = files.get(path);
        if (same === undefined)
            files.set(path, [{ ...file, path }]);
        else
            same.push({ ...file, path });
    }
    const origin = report.formats.join("+");
    const resolved = [...files]
        .sort(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b))
        .map(([path, same]) => {
        const [only] = same;
        if (only !== undefined && same.length === 1)
            return only;
        return (0,merge_file/* mergeFile */.n)(path, same.map((file) => ({ where, origin, file })), report.headline);
    });
    const united = resolved.length < report.files.length;
    return {
        report: {
            ...report,
            files: resolved,
            totals: united ? (0,hits/* sumTotals */.L_)(resolved.map((file) => file.totals)) : report.totals,
            notes: united
                ? [
                    ...report.notes,
                    `${where}: several of its paths are one file; totals are counted from the files`,
                ]
                : report.notes,
        },
        unmatched,
    };
}
/** No file system has longer paths; trying every prefix of one costs the square of its length. */
const PATH_LENGTH_MAX = 4_096;
class PathResolver {
    #rules;
    #sources;
    #tracked;
    /** Made when the first path has no exact match: mostly never. */
    #tree = null;
    #prefixes;
    /** What unique matches took off a path's beginning, and what they put there. */
    #learned = new Map();
    constructor(rules, sources) {
        this.#rules = rules;
        this.#tracked = new Set(rules.tracked);
        this.#sources = sources.map(path_text/* normalisePath */.q);
        this.#prefixes = [...rules.prefixes]
            .map(([from, to]) => [(0,path_text/* normalisePath */.q)(from), (0,path_text/* normalisePath */.q)(to)])
            .sort(([a], [b]) => b.length - a.length);
    }
    resolve(raw) {
        const path = (0,path_text/* normalisePath */.q)(raw);
        const full = this.#sources.map((source) => joinPath(source, path));
        const tries = [path, ...full].flatMap((one) => this.#rewritten(one));
        for (const one of tries)
            if (this.#tracked.has(one))
                return this.#learn(path, one);
        const fallback = this.#rewritten(path)[0] ?? path;
        if (this.#rules.tracked === null)
            return { kind: "found", path: fallback };
        this.#tree ??= new PathTree(this.#rules.tracked);
        let best = { depth: 0, count: 0, candidates: [] };
        for (const one of tries) {
            const found = this.#tree.longestSuffix(one);
            if (found.depth > best.depth || (found.depth === best.depth && found.count < best.count))
                best = found;
        }
        const [only, second] = best.candidates;
        if (only === undefined)
            return { kind: "none", path: fallback };
        if (second === undefined)
            return this.#learn(path, only);
        return { kind: "ambiguous", path: fallback, candidates: best.candidates };
    }
    /** Decides an ambiguous path by the prefixes that the report's other files taught. */
    settle(one) {
        if (one.path.length > PATH_LENGTH_MAX)
            return one;
        const answers = new Set();
        for (let cut = one.path.indexOf("/"); cut >= 0; cut = one.path.indexOf("/", cut + 1)) {
            const rest = one.path.slice(cut + 1);
            for (const put of this.#learned.get(one.path.slice(0, cut + 1)) ?? []) {
                if (this.#tracked.has(put + rest))
                    answers.add(put + rest);
            }
        }
        for (const put of this.#learned.get("") ?? []) {
            if (this.#tracked.has(put + one.path))
                answers.add(put + one.path);
        }
        const [only, second] = answers;
        return only !== undefined && second === undefined ? { kind: "found", path: only } : one;
    }
    /** The path as configuration, workspace and Go modules would have it; itself where none fits. */
    #rewritten(path) {
        const mapped = this.#prefixes.find(([from]) => path.startsWith(from) && from !== "");
        if (mapped !== undefined)
            return [joinPath(mapped[1], path.slice(mapped[0].length))];
        for (const { module, folder } of this.#rules.goModules) {
            if (path.startsWith(`${module}/`))
                return [joinPath(folder, path.slice(module.length + 1))];
        }
        for (const root of this.#rules.roots) {
            const start = `${(0,path_text/* normalisePath */.q)(root).replace(/\/$/, "")}/`;
            if (path.startsWith(start))
                return [path.slice(start.length)];
        }
        return [path];
    }
    #learn(path, match) {
        let at = 0;
        while (at < path.length && at < match.length && path.at(-1 - at) === match.at(-1 - at))
            at += 1;
        // Only whole components are a prefix.
        const common = path.slice(path.length - at);
        const whole = at === path.length || at === match.length ? at : at - (common.indexOf("/") + 1);
        const took = path.slice(0, path.length - whole);
        const put = match.slice(0, match.length - whole);
        if (took === "" || took.endsWith("/")) {
            const known = this.#learned.get(took);
            if (known === undefined)
                this.#learned.set(took, new Set([put]));
            else if (known.size < 16)
                known.add(put);
        }
        return { kind: "found", path: match };
    }
}
function joinPath(folder, path) {
    if (folder === "" || folder === ".")
        return (0,path_text/* normalisePath */.q)(path).replace(/^\//, "");
    return (0,path_text/* normalisePath */.q)(`${folder.replace(/\/$/, "")}/${path.replace(/^\//, "")}`);
}

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/ratio.js
var ratio = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/app/reports.js + 1 modules
var reports = __webpack_require__(584);
;// CONCATENATED MODULE: ./lib/app/collect-coverage.js






/** Remembers every report that was read. */
function readCoverageOnce(files) {
    const known = new Map();
    return (path) => {
        const report = known.get(path) ?? (0,reports/* readCoverage */.tn)(files, path);
        known.set(path, report);
        return report;
    };
}
/** Reads coverage before and after. Bad reports become problems and never stop the rest. */
async function collectCoverage(files, read, request) {
    const { settings } = request;
    const rules = pathRules(request);
    const after = await readSide(files, read, request.reports, "coverage.reports", rules);
    const before = settings.baseline === null
        ? null
        : await readSide(files, read, settings.baseline, "coverage.baseline", rules);
    const problems = [
        ...after.problems.map((message) => ({ source: "coverage", message })),
        ...(before?.problems ?? []).map((message) => ({
            source: "coverage baseline",
            message,
        })),
    ];
    const { report } = after;
    if (report === null)
        return { evidence: null, problems, warnings: [], reportsRead: 0 };
    const unmatched = unmatchedPaths(after.unmatched, report.files.length, request);
    if (unmatched.tooMany)
        problems.push({ source: "coverage", message: unmatched.message });
    const evidence = (0,coverage_evidence/* buildCoverageEvidence */.W)({
        after: report,
        before: before?.report ?? null,
        baseline: baselineOf(settings.baseline, before?.report ?? null),
        modules: settings.modules,
        targets: request.targets,
        exclude: settings.exclude,
        tracked: request.tracked,
        patch: null,
    });
    return {
        evidence,
        problems,
        warnings: [
            ...evidence.notes,
            ...(unmatched.message === "" || unmatched.tooMany ? [] : [unmatched.message]),
        ],
        reportsRead: after.count,
    };
}
/** A step's reports as one, for the milestone's story. Errors: `SoakgateError` of any bad report. */
async function mergedCoverage(files, read, sources, rules) {
    const side = await readSide(files, read, sources, "evidence", rules);
    if (side.report === null || side.problems.length > 0) {
        throw new domain_error/* SoakgateError */.q("evidence", side.problems.join("\n"));
    }
    return side.report;
}
/** What report paths are held against, from the request. */
function pathRules(request) {
    return {
        tracked: request.tracked,
        prefixes: new Map(request.settings.paths),
        roots: request.workspace === null ? [] : [request.workspace],
        goModules: [],
    };
}
async function readSide(files, read, sources, what, rules) {
    const found = await (0,reports/* findReports */.zJ)(files, sources, what);
    const readings = await (0,reports/* readAll */.yw)(found.paths, read);
    const problems = [...found.problems, ...readings.problems];
    const unmatched = [];
    const resolved = readings.values.map(({ path, value }) => {
        const one = resolvePaths(path, value, rules);
        unmatched.push(...one.unmatched);
        return { where: path, report: one.report };
    });
    const count = readings.values.length;
    try {
        return { report: count === 0 ? null : (0,merge/* mergeReports */.C)(resolved), unmatched, problems, count };
    }
    catch (error) {
        if (!(error instanceof domain_error/* SoakgateError */.q))
            throw error;
        return { report: null, unmatched, problems: [...problems, error.message], count };
    }
}
function baselineOf(configured, report) {
    if (configured === null)
        return { kind: "none", state: "none", commit: null, distance: null };
    const state = report === null ? "unreadable" : "found";
    return { kind: "file", state, commit: null, distance: null };
}
const UNMATCHED_SHOWN = 5;
/** What to say of paths that name no file, and whether they are more than the settings allow. */
function unmatchedPaths(unmatched, files, { tracked, settings }) {
    if (tracked === null || unmatched.length === 0)
        return { message: "", tooMany: false };
    const shown = unmatched.slice(0, UNMATCHED_SHOWN).map(({ path, candidates }) => {
        return candidates.length === 0 ? path : `${path} (one of ${candidates.join(", ")}?)`;
    });
    const rest = unmatched.length - shown.length;
    const { maxUnmatched } = settings;
    const share = { covered: unmatched.length, total: files };
    return {
        tooMany: maxUnmatched !== null && (0,ratio/* compareToPercent */.iD)(share, maxUnmatched) > 0,
        message: `${unmatched.length} of ${files} files in the coverage match no file of the repository: ` +
            `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}; ` +
            "map the reports' prefix to the repository's under coverage.paths",
    };
}

// EXTERNAL MODULE: ./lib/results/evidence.js + 2 modules
var results_evidence = __webpack_require__(159);
;// CONCATENATED MODULE: ./lib/app/collect-tests.js


/** Reads test results before and after. Bad reports become problems and never stop the rest. */
async function collectTests(files, request) {
    const after = await read(files, request.reports, "tests.reports");
    const before = request.baseline === null ? null : await read(files, request.baseline, "tests.baseline");
    const problems = [
        ...after.problems.map((message) => ({ source: "tests", message })),
        ...(before?.problems ?? []).map((message) => ({ source: "test baseline", message })),
    ];
    const beforeRuns = before === null || before.values.length === 0 ? null : runsOf(before);
    const evidence = after.values.length === 0 ? null : (0,results_evidence/* buildTestEvidence */.k)(runsOf(after), beforeRuns);
    return {
        evidence,
        problems,
        warnings: evidence?.after.notes ?? [],
        reportsRead: after.values.length,
    };
}
function runsOf(readings) {
    return readings.values.map((reading) => reading.value);
}
async function read(files, sources, what) {
    const found = await (0,reports/* findReports */.zJ)(files, sources, what);
    const readings = await (0,reports/* readAll */.yw)(found.paths, (path) => (0,reports/* readTests */.iv)(files, path));
    return { values: readings.values, problems: [...found.problems, ...readings.problems] };
}

// EXTERNAL MODULE: ./lib/app/decide.js + 13 modules
var decide = __webpack_require__(5026);
// EXTERNAL MODULE: ./lib/gates/grammar.js
var grammar = __webpack_require__(5965);
// EXTERNAL MODULE: ./lib/gates/judgement.js
var judgement = __webpack_require__(7947);
// EXTERNAL MODULE: ./lib/gates/level.js
var level = __webpack_require__(8418);
// EXTERNAL MODULE: ./lib/gates/print.js
var print = __webpack_require__(4411);
;// CONCATENATED MODULE: ./lib/gates/next-gate.js





/**
 * The next percentage on the total that a step ahead demands and that is not reached yet, with the
 * covered units still missing and the fewest files that could give them. Null where none is ahead,
 * or where the total is not measured.
 */
function nextGate(plan, step, coverage) {
    const first = step ?? 0;
    for (const [index, ahead] of plan.steps.slice(first).entries()) {
        for (const gate of ahead.criteria.map(grammar/* parseGate */.X)) {
            const metric = gate.metric ?? coverage.after.headline;
            const total = coverage.after.totals[metric];
            const missing = total === undefined ? 0 : missingFor(gate, total);
            if (missing <= 0)
                continue;
            const cheapest = cheapestFiles(coverage, metric, missing);
            const atLeast = gate.value === null ? "" : (0,print/* valueText */.R)(gate.value);
            return { gate: (0,print/* gateText */.b)(gate), step: first + index + 1, atLeast, missing, metric, cheapest };
        }
    }
    return null;
}
/** Units missing to a lower bound on the total's percentage; 0 for any other gate. */
function missingFor(gate, total) {
    if (gate.subject.kind !== "total" || gate.measure !== "percent" || total.total === 0)
        return 0;
    return gate.op === ">=" || gate.op === ">"
        ? (0,level/* coveredFor */.En)(total.total, (0,judgement/* boundOf */.s0)(gate)) - total.covered
        : 0;
}
/** Most uncovered first, until together they hold what is missing: no fewer files can. */
function cheapestFiles({ after }, metric, missing) {
    const files = after.files
        .map(({ path, totals }) => ({ path, uncovered: uncoveredOf(totals[metric]) }))
        .filter((file) => file.uncovered > 0)
        .sort((a, b) => b.uncovered - a.uncovered || (0,order/* byCodeUnit */.X)(a.path, b.path));
    let held = 0;
    const enough = files.findIndex((file) => {
        held += file.uncovered;
        return held >= missing;
    });
    return enough < 0 ? files : files.slice(0, enough + 1);
}
function uncoveredOf(ratio) {
    return ratio === undefined ? 0 : ratio.total - ratio.covered;
}

// EXTERNAL MODULE: ./lib/gates/subject.js
var gates_subject = __webpack_require__(5376);
;// CONCATENATED MODULE: ./lib/app/milestone.js





/** Reads what finished steps came to. A bad report is a problem, and costs only its own step. */
async function collectHistory(files, read, settings, rules) {
    const { milestone } = settings;
    const finished = [];
    const problems = [];
    const before = milestone?.step == null ? [] : milestone.steps.slice(0, milestone.step - 1);
    for (const [index, step] of before.entries()) {
        try {
            finished.push(await stepHistory(files, read, settings, rules, step, index + 1));
        }
        catch (error) {
            if (!(error instanceof domain_error/* SoakgateError */.q))
                throw error;
            problems.push({
                source: "milestone",
                message: `step ${index + 1} (${step.title}): ${error.message}`,
            });
        }
    }
    return { finished, problems };
}
async function stepHistory(files, read, settings, rules, plan, step) {
    if (plan.evidence === null)
        return { step, title: plan.title, modules: [], totalAfter: null };
    const side = (patterns) => mergedCoverage(files, read, {
        root: settings.root,
        patterns: patterns.map((pattern) => ({ pattern, origin: null })),
    }, rules);
    const targets = plan.targets.map((target) => target.name);
    const evidence = (0,coverage_evidence/* buildCoverageEvidence */.W)({
        after: await side(plan.evidence.after),
        before: await side(plan.evidence.before),
        baseline: { kind: "file", state: "found", commit: null, distance: null },
        modules: settings.coverage.modules,
        targets,
        exclude: settings.coverage.exclude,
        tracked: rules.tracked,
        patch: null,
    });
    const metric = evidence.after.headline;
    const modules = evidence.modules
        .filter((row) => targets.includes(row.name))
        .map((row) => ({
        name: row.name,
        before: row.before?.totals[metric] ?? null,
        after: row.after?.totals[metric] ?? null,
    }));
    return { step, title: plan.title, modules, totalAfter: evidence.after.totals[metric] ?? null };
}
/** The milestone's part of the report; null where there is no milestone or no current step. */
function milestoneInput(plan, claimed, decision, coverage, finished) {
    const step = plan?.step ?? null;
    if (plan === null || step === null)
        return null;
    const components = plan.steps[step - 1]?.components ?? [];
    return {
        plan,
        step,
        claimed,
        state: decision.stepState,
        criteria: decision.criteria,
        components: components.map(({ name, subject }) => {
            const parsed = (0,gates_subject/* parseName */.$q)(subject);
            if ("message" in parsed)
                throw new Error("components are checked with the configuration");
            return { name, subject: parsed };
        }),
        finished,
        next: coverage === null ? null : nextGate(plan, step, coverage),
    };
}

// EXTERNAL MODULE: ./lib/app/soak.js
var soak = __webpack_require__(6309);
// EXTERNAL MODULE: ./lib/app/soak-runs.js + 3 modules
var soak_runs = __webpack_require__(6583);
// EXTERNAL MODULE: ./lib/app/soak-scenarios.js + 3 modules
var soak_scenarios = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/coverage/sniff.js + 1 modules
var sniff = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/results/sniff.js
var results_sniff = __webpack_require__(9050);
;// CONCATENATED MODULE: ./lib/app/discover.js




/** What discovery looks for, in words, for whoever finds nothing. */
const SEARCHED = "coverage-final.json, lcov.info, coverage.json, coverage.xml, cobertura*.xml, clover.xml, " +
    "jacoco*.xml, cover.out, coverage.out, .resultset.json, coverage-summary.json; " +
    "junit*.xml, *.junit.xml, TEST-*.xml, test-results/**/*.xml";
/** Names of coverage reports, the one that says most first: of a folder, one is read. */
const COVERAGE_NAMES = [
    /^coverage-final\.json$/,
    /^lcov\.info$/,
    /^coverage\.json$/,
    /^coverage\.xml$/,
    /^cobertura.*\.xml$/,
    /^clover\.xml$/,
    /^jacoco.*\.xml$/,
    /^cover\.out$/,
    /^coverage\.out$/,
    /^\.resultset\.json$/,
    /^coverage-summary\.json$/,
];
const TEST_NAMES = /^(?:junit.*\.xml|.+\.junit\.xml|TEST-.*\.xml)$/;
const TEST_FOLDER = /(?:^|\/)test-results\/(?:.*\/)?[^/]+\.xml$/;
/** Whatever lies here belongs to a dependency, or to git. */
const SKIPPED_FOLDERS = new Set([
    ".git",
    "node_modules",
    "vendor",
    "venv",
    ".venv",
    "virtualenv",
    ".virtualenv",
    ".tox",
    ".nox",
    "__pypackages__",
    "site-packages",
]);
/**
 * Looks for reports below `root` (contract §6). Names propose, content decides: a file that is
 * recognised as something else is noted and left, an empty one is taken, so that reading it says
 * what is wrong. Files that git tracks are nobody's results of this run, nor are those in `taken`,
 * which somebody named for another purpose.
 */
async function discover({ files, git }, root, taken = new Set()) {
    const tracked = new Set(await git.tracked(root));
    const all = await files.walk(root, (name) => SKIPPED_FOLDERS.has(name));
    const candidates = all.filter((path) => !tracked.has(path) && !taken.has(path));
    const notes = [];
    const coverage = [];
    for (const [, paths] of coverageByFolder(candidates)) {
        const chosen = await chooseCoverage(files, root, paths, notes);
        if (chosen !== null)
            coverage.push(chosen);
    }
    const tests = [];
    for (const path of candidates.filter(mayBeTests)) {
        const reason = await refusal(files, root, path, results_sniff/* requireJunit */.E);
        if (reason === null)
            tests.push(path);
        else
            notes.push(reason);
    }
    notes.push(...databases(candidates, coverage));
    return { coverage: sourcesOf(root, coverage), tests: sourcesOf(root, tests), notes };
}
/** Candidates of each folder, the richest first. */
function coverageByFolder(paths) {
    const folders = new Map();
    for (const path of paths) {
        if (rankOf(path) < 0)
            continue;
        const folder = folderOf(path);
        const known = folders.get(folder);
        if (known === undefined)
            folders.set(folder, [path]);
        else
            known.push(path);
    }
    for (const found of folders.values()) {
        found.sort((a, b) => rankOf(a) - rankOf(b) || (0,order/* byCodeUnit */.X)(a, b));
    }
    return folders;
}
async function chooseCoverage(files, root, paths, notes) {
    let chosen = null;
    for (const path of paths) {
        if (chosen !== null) {
            notes.push(`${path}: not read: ${chosen} beside it says at least as much`);
            continue;
        }
        const reason = await refusal(files, root, path, sniff/* sniffFormat */.O);
        if (reason === null)
            chosen = path;
        else
            notes.push(reason);
    }
    return chosen;
}
/** Why a candidate is not what its name says; null when it is, or when it is empty. */
async function refusal(files, root, path, recognise) {
    const head = await headOf(files, root === "." ? path : `${root}/${path}`);
    if (new TextDecoder().decode(head).trim() === "")
        return null;
    try {
        recognise(path, head);
        return null;
    }
    catch (error) {
        if (!(error instanceof domain_error/* SoakgateError */.q))
            throw error;
        return `not read: ${error.message}`;
    }
}
/** The beginning of a file; empty where it cannot be read, so that reading it later says why. */
async function headOf(files, path) {
    const head = new Uint8Array(sniff/* HEAD_BYTES */.L);
    let length = 0;
    try {
        for await (const chunk of files.read(path)) {
            const part = chunk.subarray(0, sniff/* HEAD_BYTES */.L - length);
            head.set(part, length);
            length += part.length;
            if (length === sniff/* HEAD_BYTES */.L)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof domain_error/* SoakgateError */.q))
            throw error;
    }
    return head.subarray(0, length);
}
/** A database of coverage.py is no report, but one command away from one. */
function databases(paths, coverage) {
    const answered = new Set(coverage.map(folderOf));
    return paths
        .filter((path) => nameOf(path) === ".coverage" && !answered.has(folderOf(path)))
        .map((path) => `${path}: found a coverage.py database, which is no report; run \`coverage json\` after ` +
        "the tests, and coverage.json is found");
}
function mayBeTests(path) {
    return TEST_NAMES.test(nameOf(path)) || TEST_FOLDER.test(path);
}
function sourcesOf(root, paths) {
    if (paths.length === 0)
        return null;
    // A folder named `!x` would exclude; `./!x` is the folder.
    const patterns = paths.map((path) => ({
        pattern: path.startsWith("!") ? `./${path}` : path,
        origin: null,
    }));
    return { root, patterns };
}
function rankOf(path) {
    const name = nameOf(path);
    return COVERAGE_NAMES.findIndex((pattern) => pattern.test(name));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./lib/app/sources.js


/**
 * Finds the reports that the settings leave open, below `root`. Files that the settings name for
 * another purpose (a baseline, a finished step) are not taken for results of this run.
 */
async function nameReports(world, settings, root) {
    const { coverage, tests } = settings;
    const wantsCoverage = coverage.enabled && coverage.reports === null;
    const wantsTests = tests.enabled && tests.reports === null;
    if (!wantsCoverage && !wantsTests)
        return { settings, notes: [], foundNothing: null };
    const found = await discover(world, root, await namedFiles(world, settings, root));
    const named = {
        ...settings,
        coverage: { ...coverage, reports: wantsCoverage ? found.coverage : coverage.reports },
        tests: { ...tests, reports: wantsTests ? found.tests : tests.reports },
    };
    const none = named.coverage.reports === null && named.tests.reports === null;
    return {
        settings: named,
        notes: found.notes,
        foundNothing: none
            ? `searched ${root === "." ? "the working directory" : root} for ${SEARCHED}`
            : null,
    };
}
/** Files that the settings name, relative to `root` as discovery sees them. */
async function namedFiles(world, settings, root) {
    const steps = settings.milestone?.steps ?? [];
    const evidence = steps.flatMap((step) => step.evidence === null ? [] : [...step.evidence.before, ...step.evidence.after]);
    const all = [
        settings.coverage.reports,
        settings.coverage.baseline,
        settings.tests.reports,
        settings.tests.baseline,
        {
            root: settings.root,
            patterns: evidence.map((pattern) => ({ pattern, origin: null })),
        },
    ];
    const below = root === "." ? "" : `${root}/`;
    const named = new Set();
    for (const sources of all) {
        if (sources === null)
            continue;
        const { paths } = await (0,reports/* findReports */.zJ)(world.files, sources, "");
        for (const path of paths) {
            if (path.startsWith(below))
                named.add(path.slice(below.length));
        }
    }
    return named;
}

;// CONCATENATED MODULE: ./lib/app/run.js











/** What to write where nothing was found to judge. */
const LINE_TO_ADD = "name a report in soakgate.yml, for example `coverage: { reports: [coverage/lcov.info] }`, " +
    "or let the test step write one before this one";
const NO_COVERAGE = {
    evidence: null,
    problems: [],
    warnings: [],
    reportsRead: 0,
};
const NO_TESTS = { evidence: null, problems: [], warnings: [], reportsRead: 0 };
/**
 * The whole job: collect, soak, decide, report. Everything it finds is in the report it returns.
 *
 * Errors: `config`, `gate` or `usage` where the settings themselves are wrong; never for evidence.
 */
async function runPipeline(world, request) {
    const { claimed } = request;
    const rules = (0,decide/* parseRules */.N)(request.settings);
    const scenarios = (0,soak_scenarios/* soakScenarios */.C)(request.settings.soak);
    const { settings, notes, foundNothing } = await nameReports(world, request.settings, request.searchRoot);
    const read = readCoverageOnce(world.files);
    const [head, tracked] = await Promise.all([world.git.head(), world.git.tracked(settings.root)]);
    const paths = pathRules({ settings: settings.coverage, tracked, workspace: request.workspace });
    const coverage = await coverageOf(world, settings, request.workspace, tracked, read);
    const tests = await testsOf(world, settings);
    const history = await collectHistory(world.files, read, settings, paths);
    const createdAt = instant(head, request.sourceDateS);
    const date = createdAt?.slice(0, 10) ?? null;
    const soak = await soakOf(world, settings, scenarios, date);
    const evidence = {
        coverage: coverage.evidence,
        tests: tests.evidence,
        soak,
        description: request.description,
        absent: {},
        testBaseline: testBaseline(settings, tests),
        baselineRequired: false,
        date,
    };
    const problems = [...coverage.problems, ...tests.problems, ...history.problems];
    const decision = (0,decide/* decide */.L)(settings, rules, evidence, { claimed, problems });
    const asked = rules.gates.length > 0 || settings.milestone !== null;
    const nothing = foundNothing !== null && soak === null && problems.length === 0 && !asked;
    const inVain = decision.verdict === "unknown" && !nothing && foundNothing !== null
        ? [`${foundNothing}: nothing found`]
        : [];
    return buildReport({
        tool: version/* VERSION */.x,
        createdAt,
        commit: head?.commit ?? null,
        repository: request.repository,
        runUrl: request.runUrl,
        verdict: decision.verdict,
        reason: nothing ? `${decision.reason}: ${foundNothing}; ${LINE_TO_ADD}` : decision.reason,
        demonstration: nothing,
        soak: nothing ? await demonstration(world) : soak,
        coverage: coverage.evidence,
        tests: tests.evidence,
        gates: decision.gates,
        milestone: milestoneInput(settings.milestone, claimed, decision, coverage.evidence, history.finished),
        problems: decision.problems,
        warnings: [...coverage.warnings, ...tests.warnings, ...notes, ...inVain],
        read: readList(coverage, tests),
    });
}
/** Whether a gate or a step's claim depends on the pull request's description or labels. */
function asksTheDescription(settings) {
    const { gates } = (0,decide/* parseRules */.N)(settings);
    return settings.milestone !== null || gates.some(({ subject }) => subject.kind === "attested");
}
async function coverageOf(world, { coverage, milestone }, workspace, tracked, read) {
    if (!coverage.enabled || coverage.reports === null)
        return NO_COVERAGE;
    const step = milestone?.steps[(milestone.step ?? 0) - 1];
    return collectCoverage(world.files, read, {
        settings: coverage,
        reports: coverage.reports,
        tracked,
        workspace,
        targets: step?.targets.map((target) => target.name) ?? [],
    });
}
async function testsOf(world, { tests }) {
    if (!tests.enabled || tests.reports === null)
        return NO_TESTS;
    return collectTests(world.files, { reports: tests.reports, baseline: tests.baseline });
}
async function soakOf(world, settings, scenarios, date) {
    if (settings.soak?.enabled !== true)
        return null;
    const runs = await (0,soak_runs/* runSoaks */.lo)(scenarios, world.workers, date, world.control);
    return (0,soak/* soakReport */.N)(settings.soak.drill, runs);
}
/** The reference soak, for whoever has nothing to judge yet: it is titled so, and never counts. */
async function demonstration(world) {
    const reference = (0,settings/* soakSettings */.SP)({ scenario: "reference" });
    return (0,soak/* soakReport */.N)(null, await (0,soak_runs/* runSoaks */.lo)([reference], world.workers, null, world.control));
}
/** A baseline that was named and could not be read is not the same as none. */
function testBaseline({ tests }, { evidence }) {
    if (tests.baseline === null)
        return "none";
    return evidence?.before == null ? "unreadable" : "found";
}
/** The measured commit's instant, else the source date's, else nothing: never the clock's. */
function instant(head, sourceDateS) {
    const seconds = head?.timeS ?? sourceDateS;
    return seconds === null ? null : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
function readList(coverage, tests) {
    const formats = coverage.evidence?.after.formats ?? [];
    return [
        ...(formats.length === 0 ? [] : [{ format: formats.join(" + "), count: coverage.reportsRead }]),
        ...(tests.reportsRead === 0 ? [] : [{ format: "junit", count: tests.reportsRead }]),
    ];
}


/***/ }),

/***/ 6583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (/* binding */ runSoakJob),
  lo: () => (/* binding */ runSoaks)
});

// UNUSED EXPORTS: UNWATCHED

// EXTERNAL MODULE: ./lib/soak/run.js
var run = __webpack_require__(9339);
// EXTERNAL MODULE: ./lib/soak/tally.js
var tally = __webpack_require__(5020);
// EXTERNAL MODULE: ./lib/domain/duration.js
var duration = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/domain/soak.js
var soak = __webpack_require__(3028);
// EXTERNAL MODULE: ./lib/soak/engine.js + 15 modules
var engine = __webpack_require__(7774);
// EXTERNAL MODULE: ./lib/soak/settings.js
var soak_settings = __webpack_require__(265);
// EXTERNAL MODULE: ./lib/soak/violations.js
var soak_violations = __webpack_require__(8296);
;// CONCATENATED MODULE: ./lib/soak/canary.js




const SECOND = 1_000_000;
const WINDOW_US = 40 * SECOND;
/** A fault that begins and ends at the given seconds. */
function fault(kind, fromS, toS, over = {}) {
    return {
        kind,
        atUs: fromS * SECOND,
        forUs: (toS - fromS) * SECOND,
        target: "leader",
        pick: 0,
        dir: "both",
        ppm: 0,
        minUs: 0,
        maxUs: 0,
        wide: false,
        midway: false,
        messagesFirst: false,
        ...over,
    };
}
/** Every message of a node in one direction is held for exactly so long. */
function held(fromS, toS, byS, over) {
    const by = byS * SECOND;
    return fault("delay", fromS, toS, { ppm: SECOND, minUs: by, maxUs: by, ...over });
}
/** Only the first node is up until then: it gets the lease. */
function alone(untilS) {
    return [1, 2].map((target) => fault("crash", 0, untilS, { target }));
}
const CANARIES = [
    {
        name: "receive anchor with late replies",
        invariant: "belief-exclusion",
        bug: { anchor: "receive" },
        faults: [held(1, 30, 1.5, { dir: "in" }), fault("partition", 8, 30)],
    },
    {
        name: "no margin under drift",
        invariant: "belief-exclusion",
        bug: { driftPpm: 10_000, marginUs: 0 },
        faults: [
            fault("clock-drift", 1, 1, { ppm: -10_000 }),
            fault("clock-drift", 1, 1, { ppm: 10_000, target: "store" }),
            fault("partition", 6, 30),
        ],
    },
    {
        name: "dead id believed",
        invariant: "belief-exclusion",
        bug: { quirks: ["dead-id-believed"] },
        faults: [
            ...alone(2.5),
            held(0, 1, 4, { dir: "in", target: 0 }),
            fault("resign", 3, 3, { target: 0 }),
            fault("partition", 3, 30, { dir: "out", target: 0 }),
        ],
    },
    {
        name: "anchor of the last send",
        invariant: "belief-exclusion",
        bug: { onTimeout: "retry", quirks: ["anchor-of-last-send"] },
        faults: [
            ...alone(3),
            held(0, 1, 4, { dir: "in", target: 0 }),
            fault("partition", 3, 30, { target: 0 }),
        ],
    },
    {
        name: "release of whatever is held",
        invariant: "release-by-holder",
        bug: { quirks: ["delete-any"] },
        faults: [
            held(1, 2, 15, { dir: "out" }),
            fault("resign", 1.5, 1.5),
            fault("crash", 1.6, 35, { target: 0 }),
            fault("crash", 1.6, 10, { target: 1 }),
            fault("crash", 1.6, 10, { target: 2 }),
        ],
    },
    {
        name: "silent re-acquire on renew",
        invariant: "renew-keeps-owner",
        bug: { quirks: ["silent-reacquire"] },
        faults: [...alone(35), held(2, 30, 12, { dir: "out", target: 0 })],
    },
    {
        name: "stored flag",
        invariant: "belief-exclusion",
        bug: { storedFlag: true },
        faults: [fault("pause", 2, 22)],
    },
    {
        name: "lost grant",
        invariant: "store-exclusion",
        bug: {},
        faults: [fault("store-failover", 0, 0)],
    },
];
/** The client of the canaries: quick to take over, so that what overlaps is seen. */
function canaryLease(bug) {
    return (0,soak_settings/* referenceLease */.C6)({ nodes: 3, retryUs: 50_000, jitterPpm: 0, ...bug });
}
/** Runs a canary's plan with its bug, or with the reference instead. */
function runCanary(canary, planted) {
    const { driftPpm = 0 } = canary.bug;
    (0,engine/* runPlan */.F)({
        lease: canaryLease(planted ? canary.bug : { driftPpm }),
        plan: { windowUs: WINDOW_US, calmAtUs: WINDOW_US, kinds: [], faults: canary.faults },
        seed: "canary",
        index: 0,
        record: false,
        steadyPpm: 0,
    });
    return soak/* INVARIANTS */.uC.filter((_, place) => soak_violations/* VIOLATIONS */.TP[place] > 0);
}
/** Runs all canaries. */
function runCanaries() {
    return CANARIES.map((canary) => ({
        name: canary.name,
        invariant: canary.invariant,
        caught: runCanary(canary, true).includes(canary.invariant),
    }));
}

// EXTERNAL MODULE: ./lib/soak/measures.js
var measures = __webpack_require__(8113);
;// CONCATENATED MODULE: ./lib/soak/figures.js


/** Fewest samples of which a percentile is stated. */
const SAMPLES_MIN = 20;
/** Percentiles of a histogram by nearest rank; null without samples. */
function distribution(samples) {
    let n = 0;
    for (let place = 1; place < samples.length; place += 2)
        n += samples[place];
    if (n === 0)
        return null;
    const rank = (percent) => n < SAMPLES_MIN ? null : atRank(samples, Math.ceil((n * percent) / 100));
    const max = samples[samples.length - 2];
    return { n, p50: rank(50), p95: rank(95), p99: rank(99), max: max * 1000 };
}
function atRank(samples, rank) {
    let seen = 0;
    for (let place = 0; place < samples.length; place += 2) {
        seen += samples[place + 1];
        if (seen >= rank)
            return samples[place] * 1000;
    }
    throw new Error(`no sample of rank ${rank}: ranks end at the number of samples`);
}
/** The figures of a soak. */
function figuresOf(tally) {
    const of = (which) => tally.counts[which];
    const takeovers = soak/* CAUSES */.hE.flatMap((cause, place) => {
        const found = distribution(tally.takeover[place] ?? []);
        return found === null ? [] : [[cause, found]];
    });
    const slack = of(measures/* MIN_SLACK_US */.RG);
    return {
        takeoverUs: Object.fromEntries(takeovers),
        leaderless: distribution(tally.leaderless),
        tenure: distribution(tally.tenure),
        overlapUs: tally.worstUs[0],
        minSlackUs: Number.isFinite(slack) ? slack : null,
        work: {
            attempted: of(measures/* WORK_ATTEMPTED */.r_),
            accepted: of(measures/* WORK_ACCEPTED */.QD),
            rejectedStale: of(measures/* REJECTED_STALE */.zP),
            acceptedStale: of(measures/* ACCEPTED_STALE */.wY),
            acceptedLate: of(measures/* ACCEPTED_LATE */.Bi),
        },
        elections: of(measures/* ELECTIONS */.lH),
        renewAttempts: of(measures/* RENEW_ATTEMPTS */.DL),
        renewFailures: of(measures/* RENEW_FAILURES */.Mp),
        renewFailuresRun: of(measures/* RENEW_FAILURES_RUN */._B),
        idemHits: of(measures/* IDEM_HITS */.zv),
        alertStorms: of(measures/* ALERT_STORMS */.iq),
        leaderlessUs: of(measures/* LEADERLESS_US */.u5),
        longestLeaderlessUs: of(measures/* LONGEST_LEADERLESS_US */.z8),
        availability: {
            downUs: of(measures/* DOWN_WITH_CANDIDATE_US */.hI),
            ofUs: of(measures/* DOWN_WITH_CANDIDATE_US */.hI) + of(measures/* LED_US */.Bx),
        },
    };
}

// EXTERNAL MODULE: ./lib/soak/parameters.js
var parameters = __webpack_require__(1944);
// EXTERNAL MODULE: ./lib/soak/plan.js
var plan = __webpack_require__(859);
;// CONCATENATED MODULE: ./lib/soak/verdict.js










/** Judges what the seeds came to. Canaries are run here: without them no soak is concluded. */
function concludeSoak(settings, tally, conclusion = { today: null, stopped: null }) {
    const invariants = soak/* INVARIANTS */.uC.map((id, place) => invariantResult(id, place, settings, tally, conclusion.today));
    const canaries = runCanaries();
    const probes = probe(settings, tally);
    const excuses = (0,soak_settings/* unavoidable */.Z3)(settings);
    const failed = invariants.filter((invariant) => invariant.verdict === "fail");
    const doubts = doubtsOf(settings, tally, canaries, probes, conclusion.stopped);
    const { verdict, reason } = judgement(settings, tally, failed, doubts, excuses);
    return {
        scenario: settings.scenario,
        verdict,
        reason,
        seeds: tally.seeds,
        seed: settings.seed,
        simulatedUs: tally.simulatedUs,
        events: tally.counts[measures/* EVENTS */.qY],
        digest: tally.digestSums.map((sum) => sum.toString(16).padStart(8, "0")).join(""),
        expected: settings.expect,
        windowUs: settings.windowUs,
        settings: settings.lease,
        faults: settings.kinds,
        invariants,
        metrics: figuresOf(tally),
        probes,
        canaries,
        unavoidable: failed.length > 0 ? excuses : [],
        witness: tally.witness,
    };
}
function invariantResult(id, place, settings, tally, today) {
    const violations = tally.violations[place];
    const judged = tally.judged[place];
    const worstUs = tally.worstUs[place];
    const first = tally.firstSeed[place];
    const waiver = settings.waivers.find((one) => covers(one, id, worstUs, today));
    const waived = violations > 0 && waiver !== undefined ? waiver.reason : null;
    const excluded = soak_violations/* EXCLUSIONS */.Gu.flatMap((reason, which) => {
        const number = tally.excluded[place * soak_violations/* EXCLUSIONS */.Gu.length + which];
        return number === 0 ? [] : [[reason, number]];
    });
    const held = judged === 0 ? "unknown" : "pass";
    return {
        id,
        verdict: violations > 0 && waived === null ? "fail" : held,
        judged,
        violations,
        seedsViolated: tally.seedsViolated[place],
        worstUs,
        seedIndex: first === -1 ? null : first,
        waived,
        excluded: Object.fromEntries(excluded),
    };
}
function covers(waiver, id, worst, today) {
    if (waiver.invariant !== id || worst > waiver.upToUs)
        return false;
    return waiver.until === null || (today !== null && today <= waiver.until);
}
function probe(settings, tally) {
    const takeovers = tally.counts[measures/* TAKEOVERS */.zL];
    const leasesRunOut = tally.counts[measures/* LEASES_RUN_OUT */.vc];
    const effective = settings.kinds.map((kind) => [kind, tally.effective[soak/* FAULT_KINDS */.ln.indexOf(kind)]]);
    const least = (0,plan/* calmUs */.s0)(settings) + (0,parameters/* takeoverBoundUs */.mk)(settings.lease);
    const missed = [];
    if (settings.lease.nodes === 1)
        missed.push("one node: nobody can take over");
    if (settings.kinds.length === 0)
        missed.push("no faults are on");
    if (settings.windowUs < least) {
        missed.push(`window ${(0,duration/* durationText */.S5)(settings.windowUs)} is shorter than one takeover and the calm (${rounded(least)})`);
    }
    if (takeovers === 0)
        missed.push("no takeover happened");
    if (leasesRunOut === 0)
        missed.push("no lease ran out at the store");
    for (const [kind, times] of effective) {
        if (times === 0)
            missed.push(`${kind} was never in effect on a holder`);
    }
    return {
        takeovers,
        leasesRunOut,
        refusedRenewals: tally.counts[measures/* REFUSED_RENEWALS */.Xf],
        effective: Object.fromEntries(effective),
        missed,
    };
}
function doubtsOf(settings, tally, canaries, probes, stopped) {
    const asked = (0,run/* runCount */.Tr)(settings);
    const doubts = canaries
        .filter((canary) => !canary.caught)
        .map((canary) => `canary not caught: ${canary.name}`);
    if (stopped !== null)
        doubts.push(`${stopped} after ${tally.seeds} of ${asked} seeds`);
    else if (tally.seeds < asked)
        doubts.push(`only ${tally.seeds} of ${asked} seeds were run`);
    return [...doubts, ...probes.missed];
}
function judgement(settings, tally, failed, doubts, excuses) {
    const [gravest] = failed;
    if (gravest !== undefined) {
        const story = failure(settings, tally.witness, gravest);
        const why = excuses.length === 0 ? "" : `; unavoidable here: ${excuses.join(", ")}`;
        return settings.expect === "fail"
            ? { verdict: "pass", reason: `failed as expected: ${story}` }
            : { verdict: "fail", reason: `${story}${why}` };
    }
    if (doubts.length > 0)
        return { verdict: "unknown", reason: doubts.join("; ") };
    if (settings.expect === "fail") {
        return {
            verdict: "fail",
            reason: `expected to fail, but no invariant was violated in ${tally.seeds} seeds`,
        };
    }
    return { verdict: "pass", reason: "" };
}
/** One line with everything in it. */
function failure(settings, witness, gravest) {
    const size = rounded(gravest.worstUs);
    const many = `${gravest.violations} times in ${gravest.seedsViolated} seeds`;
    if (witness === null || witness.invariant !== gravest.id) {
        const seed = `${settings.seed}/${gravest.seedIndex ?? 0}`;
        return `${headline(gravest.id, size)}, ${many}, seed ${seed}`;
    }
    const parties = witness.parties.length === 0 ? "" : ` (${witness.parties.join(", ")})`;
    const under = witness.faults.length === 0 ? "" : ` under ${witness.faults.join(", ")}`;
    const at = ` at ${rounded(witness.atUs)}, seed ${settings.seed}/${witness.seedIndex}`;
    const worst = gravest.violations === 1 ? "" : `; ${many}, at worst ${size}`;
    return `${headline(gravest.id, rounded(witness.sizeUs))}${parties}${under}${at}${worst}`;
}
function headline(id, size) {
    switch (id) {
        case "belief-exclusion":
            return `two leaders for ${size}`;
        case "store-exclusion":
            return `granted while another lease had ${size} to run`;
        case "stale-work":
            return `stale work accepted ${size} after newer work`;
        case "token-order":
            return "a token or request id was granted twice or out of order";
        case "renew-keeps-owner":
            return `a lease was renewed that was not the asker's or had run out (${size})`;
        case "release-by-holder":
            return "a release freed another's lease";
        case "step-down":
            return `work passed its check ${size} past the deadline`;
        case "slack":
            return `a deadline lay ${size} behind the store's expiry`;
        case "recovery":
            return "no single stable leader in the calm";
        case "drain":
            return `a lease was free ${size} later than the bound`;
        case "pickup":
            return `a free lease was granted ${size} later than the bound`;
        case "determinism":
            return "a repeated run ended at another digest";
    }
}
/** Whole milliseconds, rounded up: a violation never reads as 0. */
function rounded(us) {
    return (0,duration/* durationText */.S5)(Math.ceil(us / 1000) * 1000);
}

;// CONCATENATED MODULE: ./lib/app/soak-runs.js



/** What a worker does with a job. */
function runSoakJob(job) {
    return (0,run/* tallySeeds */.BM)(job.settings, job.from, job.to);
}
/** Runs on to the end, in silence. */
const UNWATCHED = { progress: () => { }, stopped: () => null };
/** Chunks a worker gets on average: enough to even out, few enough to cost nothing. */
const CHUNKS_EACH = 8;
const CHUNK_MAX = 64;
/**
 * Soaks every scenario over the workers. The result is the same bytes with any number of workers, in
 * any order of completion. Waivers are held against `today`, an ISO date.
 */
async function runSoaks(scenarios, workers, today, control = UNWATCHED) {
    const runs = [];
    for (const settings of scenarios) {
        const jobs = jobsOf(settings, workers.size);
        const all = (0,run/* runCount */.Tr)(settings);
        let finished = 0;
        const tallies = await workers.run(jobs, {
            done: (count) => {
                finished = Math.min(all, Math.round((count * all) / jobs.length));
                control.progress(finished, all, settings.scenario);
            },
            stop: () => control.stopped() !== null,
        });
        const done = tallies.filter((tally) => tally !== null);
        const stopped = done.length < jobs.length ? control.stopped() : null;
        runs.push(concludeSoak(settings, (0,tally/* mergeTallies */.n_)(done), { today, stopped }));
    }
    return runs;
}
function jobsOf(settings, workers) {
    const all = (0,run/* runCount */.Tr)(settings);
    const size = Math.max(1, Math.min(CHUNK_MAX, Math.ceil(all / (workers * CHUNKS_EACH))));
    return Array.from({ length: Math.ceil(all / size) }, (_, place) => ({
        settings,
        from: place * size,
        to: Math.min(all, (place + 1) * size),
    }));
}


/***/ }),

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ soakScenarios)
});

// EXTERNAL MODULE: ./lib/config/soak-config.js
var soak_config = __webpack_require__(2649);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
;// CONCATENATED MODULE: ./lib/soak/presets-store.js
const SECOND = 1_000_000;
const MS = 1_000;
/** What a preset leaves out is like this: the plainest lease, nothing vouched for. */
const PLAIN = {
    scheme: "lease",
    ttlUs: 10 * SECOND,
    storeTtlUs: null,
    renewUs: null,
    renewDeadlineUs: null,
    retryUs: SECOND,
    jitterPpm: 0,
    anchor: "send",
    marginUs: 0,
    requestTimeoutUs: null,
    driftPpm: 0,
    delayMaxUs: null,
    sweepUs: 0,
    lockDelayUs: 0,
    tickUs: 0,
    tickBlocked: false,
    stepDown: "clock",
    reading: "monotonic",
    wallOffsetUs: null,
};
/** The lock of this program's own reference client: safe by construction. */
const REFERENCE_PRESET = {
    name: "reference",
    aliases: [],
    title: "Soakgate reference client on a TTL store",
    settings: {
        ...PLAIN,
        renewUs: 3 * SECOND,
        jitterPpm: 1_000_000,
        requestTimeoutUs: 2 * SECOND,
        marginUs: "auto",
    },
    required: [],
    names: {
        ttlUs: "ttl",
        renewUs: "renew",
        marginUs: "margin",
        requestTimeoutUs: "request-timeout",
        lockDelayUs: "lock-delay",
    },
    simulated: true,
    notes: [],
    sources: [
        {
            where: "Gray and Cheriton, Leases (SOSP 1989), section 3.1",
            says: "the holder counts from before it asked and shortens its term by the clocks' uncertainty",
        },
    ],
};
/** The leader election of Kubernetes clients, on a Lease object that takers watch. */
const KUBERNETES_PRESET = {
    name: "client-go",
    aliases: ["controller-runtime"],
    title: "Kubernetes client-go leader election, core component defaults",
    settings: {
        ...PLAIN,
        scheme: "record",
        ttlUs: 15 * SECOND,
        renewUs: 2 * SECOND,
        renewDeadlineUs: 10 * SECOND,
        retryUs: 2 * SECOND,
        jitterPpm: 1_200_000,
        anchor: "receive",
        requestTimeoutUs: 5 * SECOND,
        stepDown: "timer",
    },
    required: [],
    names: {
        ttlUs: "LeaseDuration",
        renewDeadlineUs: "RenewDeadline",
        renewUs: "RetryPeriod",
        requestTimeoutUs: "rest.Config.Timeout",
    },
    simulated: true,
    notes: ["rest.Config.Timeout is RenewDeadline / 2 where the lock is made from a kubeconfig"],
    sources: [
        {
            where: "k8s.io/component-base config/v1alpha1/defaults.go",
            says: "LeaseDuration 15 s, RenewDeadline 10 s, RetryPeriod 2 s",
        },
        {
            where: "k8s.io/client-go tools/leaderelection/leaderelection.go",
            says: "JitterFactor 1.2; acquire polls at RetryPeriod with jitter; renew waits RetryPeriod, then polls " +
                "until RenewDeadline; expiry is counted from the taker's own observation",
        },
        {
            where: "k8s.io/client-go tools/leaderelection/resourcelock/interface.go, NewFromKubeconfig",
            says: "the client's timeout is half the renew deadline, at least one second",
        },
        {
            where: "sigs.k8s.io/controller-runtime pkg/manager/manager.go",
            says: "the same 15 / 10 / 2 s as defaults",
        },
    ],
};
const ETCD = {
    name: "etcd-session",
    aliases: [],
    title: "etcd clientv3 concurrency session",
    settings: {
        ...PLAIN,
        ttlUs: 60 * SECOND,
        renewUs: 20 * SECOND,
        retryUs: 0,
        anchor: "receive",
        sweepUs: 500 * MS,
        tickUs: SECOND,
        stepDown: "timer",
    },
    required: [],
    names: { ttlUs: "session TTL" },
    simulated: true,
    notes: [
        "guard writes with the lock key's create revision: a session that ran out is noticed late",
    ],
    sources: [
        {
            where: "etcd client/v3/concurrency/session.go",
            says: "default session TTL of 60 s; Done closes when the keep-alive channel closes",
        },
        {
            where: "etcd client/v3/lease.go",
            says: "the deadline is the time of the reply plus the TTL, the next keep-alive a third of it; " +
                "deadlineLoop looks once a second",
        },
        {
            where: "etcd server/lease/lessor.go",
            says: "the lessor looks for expired leases every 500 ms",
        },
    ],
};
const REDLOCK = {
    name: "redlock",
    aliases: [],
    title: "Redlock on independent Redis stores (node-redlock)",
    settings: {
        ...PLAIN,
        scheme: "redlock",
        renewUs: 9_398 * MS,
        retryUs: 100 * MS,
        jitterPpm: 2_000_000,
        marginUs: 102 * MS,
        reading: "wall",
    },
    required: [],
    names: { ttlUs: "duration", marginUs: "driftFactor * duration + 2 ms" },
    simulated: false,
    notes: [
        "holds on a majority of stores only while no store restarts sooner than the ttl with its state lost",
        "the AbortSignal of using() is a stored flag: compare lock.expiration with the clock before each write",
    ],
    sources: [
        {
            where: "redis.io, Distributed Locks with Redis",
            says: "validity is the ttl minus the elapsed time minus an allowance for drift; " +
                "a restarted store stays away for longer than the ttl",
        },
        {
            where: "node-redlock README and src/index.ts",
            says: "drift is driftFactor 0.01 of the duration plus 2 ms; retry after 200 ± 100 ms; " +
                "extension 500 ms before expiry; times are Date.now()",
        },
    ],
};
const REDIS_SEMAPHORE = {
    name: "redis-semaphore",
    aliases: [],
    title: "redis-semaphore Mutex (npm)",
    settings: { ...PLAIN, renewUs: 8 * SECOND, retryUs: 10 * MS, stepDown: "told" },
    required: [],
    names: { ttlUs: "lockTimeout", renewUs: "refreshInterval" },
    simulated: true,
    notes: ["isAcquired is a stored flag that only the answer of a refresh clears"],
    sources: [
        {
            where: "redis-semaphore README, Mutex",
            says: "lockTimeout 10000, retryInterval 10, refreshInterval lockTimeout * 0.8, in ms",
        },
        {
            where: "redis-semaphore src/Lock.ts",
            says: "isAcquired returns the flag; the refresh's answer resets it",
        },
    ],
};
const DYNAMODB = {
    name: "dynamodb-lock-client",
    aliases: [],
    title: "Amazon DynamoDB Lock Client (Java)",
    settings: {
        ...PLAIN,
        scheme: "record",
        ttlUs: 20 * SECOND,
        renewUs: 5 * SECOND,
        retryUs: SECOND,
    },
    required: [],
    names: { ttlUs: "leaseDuration", renewUs: "heartbeatPeriod" },
    simulated: true,
    notes: ["has no margin: check isExpired() with an allowance of your own before each write"],
    sources: [
        {
            where: "awslabs/amazon-dynamodb-lock-client AmazonDynamoDBLockClientOptions.java",
            says: "leaseDuration 20 s, heartbeatPeriod 5 s",
        },
        {
            where: "awslabs/amazon-dynamodb-lock-client AmazonDynamoDBLockClient.java",
            says: "the time of the last update is read before the update is sent; a taker waits the lease duration " +
                "after it saw the record version change; refresh period 1 s",
        },
    ],
};
const SHEDLOCK = {
    name: "shedlock",
    aliases: [],
    title: "ShedLock with client clocks",
    settings: {
        ...PLAIN,
        scheme: "absolute",
        ttlUs: 30 * SECOND,
        retryUs: SECOND,
        stepDown: "told",
        reading: "wall",
    },
    required: [],
    names: { ttlUs: "lockAtMostFor" },
    simulated: true,
    notes: [
        "nothing stops a job at lockAtMostFor; one that stops itself there overlaps by twice the wall clocks' error",
        "usingDbTime() takes every time from the database and leaves no wall-clock error",
    ],
    sources: [
        {
            where: "lukas-krecan/ShedLock README",
            says: "lockAtMostFor frees the lock of a node that died; a task that takes longer is run twice; " +
                "nodes' clocks are expected to be in sync",
        },
    ],
};
const CONSUL = {
    name: "consul-session",
    aliases: [],
    title: "Consul session lock (api.Lock)",
    settings: {
        ...PLAIN,
        ttlUs: 15 * SECOND,
        storeTtlUs: 30 * SECOND,
        renewUs: 7_500 * MS,
        retryUs: 5 * SECOND,
        anchor: "receive",
        lockDelayUs: 15 * SECOND,
        tickUs: SECOND,
        tickBlocked: true,
        stepDown: "timer",
    },
    required: [],
    names: { lockDelayUs: "LockDelay" },
    simulated: true,
    notes: ["the lock delay is what keeps it safe; a session destroyed by hand still gets it"],
    sources: [
        {
            where: "hashicorp/consul api/lock.go",
            says: "default session TTL 15 s, retry after 5 s",
        },
        {
            where: "hashicorp/consul api/session.go, RenewPeriodic",
            says: "renews every TTL / 2, after an error every second; gives up when the last reply is older than the TTL, " +
                "looked at between requests",
        },
        {
            where: "hashicorp/consul agent/consul/session_ttl.go",
            says: "the server waits twice the TTL before it invalidates a session",
        },
        {
            where: "developer.hashicorp.com/consul, Sessions",
            says: "the lock delay is 15 s by default",
        },
    ],
};
const REDIS_SINGLE = {
    name: "redis-single",
    aliases: [],
    title: "SET key value NX PX on one Redis, with a renew loop of your own",
    settings: { ...PLAIN, anchor: "receive", stepDown: "clock" },
    required: ["ttlUs", "renewUs"],
    names: {
        ttlUs: "ttl",
        renewUs: "renew",
        marginUs: "margin",
        requestTimeoutUs: "request-timeout",
    },
    simulated: true,
    notes: [],
    sources: [
        {
            where: "redis.io, SET and Distributed Locks with Redis",
            says: "NX sets only a missing key and PX bounds its life; everything else is the client's",
        },
    ],
};
/** Locks on a store with a time to live, or on a table. */
const STORE_PRESETS = [
    ETCD,
    REDLOCK,
    REDIS_SEMAPHORE,
    DYNAMODB,
    SHEDLOCK,
    CONSUL,
    REDIS_SINGLE,
];

;// CONCATENATED MODULE: ./lib/soak/presets.js


/** Every lock that is known by name, in the order they are listed. */
const TIMING_PRESETS = [
    REFERENCE_PRESET,
    KUBERNETES_PRESET,
    ...STORE_PRESETS,
];
/**
 * The preset of that name or alias.
 *
 * Errors: `usage` for an unknown name, with the names there are.
 */
function findPreset(name) {
    const found = TIMING_PRESETS.find((preset) => preset.name === name || preset.aliases.includes(name));
    if (found === undefined) {
        const names = TIMING_PRESETS.flatMap((preset) => [preset.name, ...preset.aliases]);
        throw new error/* SoakgateError */.q("usage", `preset: "${name.slice(0, 40)}" is not known; allowed: ${names.join(", ")}; choose one, or give the lease flags`);
    }
    return found;
}
/**
 * The settings of a preset with the given values in place of its own.
 *
 * Errors: `usage` when the library has no value of its own and none is given.
 */
function presetSettings(preset, changes = {}) {
    for (const knob of preset.required) {
        if (changes[knob] === undefined) {
            const flag = knob === "ttlUs" ? "ttl" : "renew";
            throw new error/* SoakgateError */.q("usage", `preset ${preset.name}: ${flag} is missing; allowed: a duration like 10s; give --${flag}`);
        }
    }
    return { ...preset.settings, ...changes };
}

// EXTERNAL MODULE: ./lib/soak/settings.js
var soak_settings = __webpack_require__(265);
;// CONCATENATED MODULE: ./lib/soak/lease-preset.js



/** A client that gives no request up still gives up in the end: TCP does. */
const NO_TIMEOUT_US = 120_000_000;
/**
 * The lease of a preset, with the given values in place of its own, completely resolved.
 *
 * Errors: `usage` for a preset that is unknown, that the simulator has no scheme for, or that needs
 * a value that is not given; `config` for a value that its scheme does not have.
 */
function leaseOfPreset(name, changes) {
    const preset = findPreset(name);
    const timing = presetSettings(preset, timingChanges(changes));
    if (timing.scheme !== "lease") {
        throw new error/* SoakgateError */.q("usage", `preset ${preset.name}: its scheme, ${timing.scheme}, is linted and not soaked; ` +
            "choose a preset with the scheme lease, or run lint");
    }
    if (changes.renewDeadlineUs !== undefined) {
        throw new error/* SoakgateError */.q("config", `preset ${preset.name}: renew-deadline means nothing to a lease, whose holder tries until ` +
            "its own deadline; leave it out, or set margin");
    }
    const { marginUs, renewDeadlineUs: _, ...rest } = changes;
    const own = preset.name === "reference" ? {} : leaseOfTiming(timing);
    return (0,soak_settings/* referenceLease */.C6)({
        ...own,
        ...rest,
        storeTtlUs: storeTtl(timing, rest),
        ...resolvedMargin(marginUs ?? timing.marginUs),
    });
}
function timingChanges(changes) {
    const { ttlUs, renewUs, retryUs, driftPpm } = changes;
    const said = Object.entries({ ttlUs, renewUs, retryUs, driftPpm }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(said);
}
/** A store that grants longer than it is asked for does so whatever it is asked for. */
function storeTtl(timing, changes) {
    const factor = timing.storeTtlUs === null ? 1 : timing.storeTtlUs / timing.ttlUs;
    return Math.round((changes.ttlUs ?? timing.ttlUs) * Math.max(1, factor));
}
/** `auto` is resolved by `referenceLease`, which knows ttl and drift. */
function resolvedMargin(marginUs) {
    return marginUs === "auto" ? {} : { marginUs };
}
function leaseOfTiming(timing) {
    return {
        ttlUs: timing.ttlUs,
        ...(timing.renewUs === null ? {} : { renewUs: timing.renewUs }),
        retryUs: timing.retryUs,
        jitterPpm: timing.jitterPpm,
        driftPpm: timing.driftPpm,
        anchor: timing.anchor,
        requestTimeoutUs: timing.requestTimeoutUs ?? NO_TIMEOUT_US,
        reading: timing.reading,
        storedFlag: timing.stepDown === "told",
        tickUs: timing.tickUs,
        sweepUs: timing.sweepUs,
        lockDelayUs: timing.lockDelayUs,
    };
}

;// CONCATENATED MODULE: ./lib/app/soak-scenarios.js




/** What the section's own soak is called. */
const DEFAULT_SCENARIO = "default";
/**
 * The soaks that a configuration asks for: its own settings as `default`, unless it only lists
 * scenarios, then each scenario with its settings over them. Empty where only a drill is asked for.
 *
 * Errors: `config` or `usage` for settings that cannot be run, with what would mend them.
 */
function soakScenarios(config) {
    if (config === null || !(0,soak_config/* asksForLease */.GY)(config))
        return [];
    const scenarios = [
        { ...config, name: DEFAULT_SCENARIO, expect: "pass" },
        ...config.scenarios.map((scenario) => ({ ...scenario, ...over(config, scenario) })),
    ];
    return scenarios.map((scenario) => {
        const settings = settingsOf(config, scenario, scenario.name, scenario.expect);
        (0,soak_settings/* checkSettings */.EW)(settings);
        return settings;
    });
}
/** The settings of a scenario, each from itself where it says something, else from the section. */
function over(section, scenario) {
    return {
        lease: scenario.lease === null ? section.lease : leaseOver(section.lease, scenario.lease),
        windowUs: scenario.windowUs ?? section.windowUs,
        seeds: scenario.seeds ?? section.seeds,
        seed: scenario.seed ?? section.seed,
        faults: scenario.faults ?? section.faults,
    };
}
function leaseOver(section, scenario) {
    if (section === null || scenario.preset !== null)
        return scenario;
    const entries = Object.entries(scenario).filter(([, value]) => value !== null);
    return { ...section, ...Object.fromEntries(entries) };
}
function settingsOf(config, { lease, windowUs, seeds, seed, faults }, scenario, expect) {
    return (0,soak_settings/* soakSettings */.SP)({
        scenario,
        expect,
        lease: leaseOfPreset(lease?.preset ?? "reference", changesOf(lease)),
        waivers: config.waivers,
        regressionSeeds: regressionsOf(config, seed),
        ...(windowUs === null ? {} : { windowUs }),
        ...(seeds === null ? {} : { seeds }),
        ...(seed === null ? {} : { seed }),
        ...(faults === null ? {} : { kinds: faults }),
    });
}
function changesOf(lease) {
    const said = Object.entries(lease ?? {}).filter(([name, value]) => name !== "preset" && value !== null);
    return Object.fromEntries(said);
}
/** Runs that once failed. A run of another seed is another soak: say so rather than skip it. */
function regressionsOf(config, seed) {
    const own = seed ?? (0,soak_settings/* soakSettings */.SP)().seed;
    return config.regressionRuns.map((run) => {
        if (run.seed === null || run.seed === own)
            return run.index;
        throw new error/* SoakgateError */.q("config", `soak.regression-seeds: ${run.seed}/${run.index} is a run of another seed than ${own}; ` +
            "add a scenario with that seed, or give the run's index alone");
    });
}


/***/ }),

/***/ 6309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ soakReport)
/* harmony export */ });
/* harmony import */ var _soak_drill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(891);

/** Runs the drill where one is configured and joins it to the soak's runs; null where there is neither. */
function soakReport(drillSettings, runs) {
    if (drillSettings === null && runs.length === 0)
        return null;
    const drill = drillSettings === null ? null : (0,_soak_drill_js__WEBPACK_IMPORTED_MODULE_0__/* .runDrill */ .BT)(drillSettings);
    const parts = [
        ...(drill === null ? [] : [drillPart(drill)]),
        ...runs.map((run) => ({ verdict: run.verdict, reason: run.reason })),
    ];
    const worst = parts.find((part) => part.verdict === "fail") ??
        parts.find((part) => part.verdict === "unknown");
    return { verdict: worst?.verdict ?? "pass", reason: worst?.reason ?? "", drill, runs };
}
function drillPart(drill) {
    if (drill.result === "OK")
        return { verdict: "pass", reason: "" };
    return { verdict: "fail", reason: `drill: ${drill.failures.join("; ")}` };
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ NO_CONFIG),
/* harmony export */   HG: () => (/* binding */ configRoot),
/* harmony export */   c9: () => (/* binding */ FAIL_ON_MODES),
/* harmony export */   nT: () => (/* binding */ TESTS_DEFAULTS),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   un: () => (/* binding */ COVERAGE_DEFAULTS)
/* harmony export */ });
/** When the pull-request comment is written (contract §1). */
const COMMENT_MODES = ["always", "changes", "failures", "never"];
/** Which verdicts fail the job. */
const FAIL_ON_MODES = ["fail-or-unknown", "fail", "never"];
/** Coverage that is searched for and has no settings. */
const COVERAGE_DEFAULTS = {
    enabled: true,
    reports: null,
    baseline: null,
    exclude: [],
    paths: [],
    maxUnmatched: null,
    modules: [],
};
/** Test results that are searched for. */
const TESTS_DEFAULTS = { enabled: true, reports: null, baseline: null };
/** What holds without a configuration file. */
const NO_CONFIG = {
    file: null,
    version: 1,
    soak: null,
    coverage: COVERAGE_DEFAULTS,
    tests: TESTS_DEFAULTS,
    comment: "always",
    failOn: "fail-or-unknown",
    gates: [],
    milestone: null,
};
/**
 * The folder that a configuration's paths are relative to. A file below `.github/` counts as lying
 * where that folder lies.
 *
 * Shape: takes and gives `/`; `.` for a bare file name.
 */
function configRoot(file) {
    const folders = file.split("/").slice(0, -1);
    const github = folders.lastIndexOf(".github");
    const kept = github === -1 ? folders : folders.slice(0, github);
    if (kept.length === 0)
        return ".";
    return kept.join("/") || "/";
}


/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ fileKeys)
});

// EXTERNAL MODULE: ./lib/config/config.js
var config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(784);
// EXTERNAL MODULE: ./lib/config/scalars.js
var scalars = __webpack_require__(5779);
// EXTERNAL MODULE: ./lib/config/shape.js
var shape = __webpack_require__(6587);
// EXTERNAL MODULE: ./lib/config/value.js
var config_value = __webpack_require__(1231);
;// CONCATENATED MODULE: ./lib/config/evidence-keys.js





const SEARCHED = { value: null, shown: "found" };
const NOTHING = { value: [], shown: "none" };
const placedPattern = (0,shape/* mapped */.CV)(scalars/* pathPattern */.s$, (pattern, value, problems) => ({
    pattern,
    origin: problems.place(value.kind === "scalar" ? value.textOffset : value.offset),
}));
/** Patterns of which at least one names files: `!` alone would find nothing, silently. */
function reportPatterns(example) {
    return (0,shape/* mapped */.CV)((0,shape/* list */.p_)(placedPattern, { least: 1, example }), (read, value, problems, path) => {
        if (read.some(({ pattern }) => !pattern.startsWith("!")))
            return read;
        problems.add(value.offset, `${path} only excludes; expected at least one pattern without !; add one like ${example}`);
        return undefined;
    });
}
const coverageReports = reportPatterns("[coverage.json]");
const testReports = reportPatterns("[junit.xml]");
const evidence_keys_module = (0,shape/* fields */.OA)({
    name: (0,shape/* required */.mw)(scalars/* text */.Qq, "Name of the module.", "chaos"),
    match: (0,shape/* required */.mw)((0,shape/* list */.p_)(scalars/* pathPattern */.s$, { least: 1, example: '["src/**"]' }), "Patterns of its files. A file belongs to the first module that matches.", '["tools/chaos/**"]'),
});
const modules = (0,shape/* mapped */.CV)((0,shape/* list */.p_)(evidence_keys_module, { least: 0, example: '[{ name: core, match: ["src/**"] }]' }), (read, value, problems, path) => {
    const names = new Map();
    const matches = new Map();
    let distinct = true;
    for (const [index, { name, match }] of read.entries()) {
        const item = value.kind === "list" ? (value.items[index] ?? value) : value;
        const patterns = JSON.stringify([...new Set(match)].sort());
        const namesake = names.get(name);
        const twin = matches.get(patterns);
        if (namesake !== undefined) {
            problems.add(((0,config_value/* entryOf */.M)(item, "name") ?? item).offset, `${path}[${index}].name ${(0,config_problems/* shown */.SP)(name)} is also the name of ${path}[${namesake}]; names are distinct; rename one`);
        }
        else if (twin !== undefined) {
            problems.add(((0,config_value/* entryOf */.M)(item, "match") ?? item).offset, `${path}[${index}] matches the same patterns as ${path}[${twin}] and would never get a file; remove one of them`);
        }
        distinct &&= namesake === undefined && twin === undefined;
        names.set(name, index);
        matches.set(patterns, index);
    }
    return distinct ? read : undefined;
});
const paths = (0,shape/* mapped */.CV)((0,shape/* record */.g1)(scalars/* prefix */.Pl, { name: "report prefixes", example: '{ /usr/src/app/: "" }', emptyName: true }), (read) => read.map(([from, to]) => [from, to]));
/** `coverage: false`, or where coverage is and how its files are named and grouped. */
const coverage = (0,shape/* mapped */.CV)((0,shape/* either */.gP)((0,scalars/* off */.AU)("coverage"), (0,shape/* fields */.OA)({
    reports: (0,shape/* optional */.lq)(coverageReports, "Report files or globs.", "[coverage.json]", SEARCHED),
    baseline: (0,shape/* optional */.lq)(coverageReports, "Report files or globs of the state before.", "[base/coverage.json]", shape/* ABSENT */.sj),
    exclude: (0,shape/* optional */.lq)((0,shape/* list */.p_)(scalars/* pathPattern */.s$, { least: 0, example: '["**/generated/**"]' }), "Patterns of files that do not count.", '["**/generated/**"]', NOTHING),
    paths: (0,shape/* optional */.lq)(paths, "Path prefixes in reports, and what stands for them in the repository.", '{ /usr/src/app/: "" }', NOTHING),
    "max-unmatched": (0,shape/* optional */.lq)(scalars/* percent */.KN, "Largest share of report paths that may match no file of the repository.", "5%", shape/* ABSENT */.sj),
    modules: (0,shape/* optional */.lq)(modules, "Named groups of files, each a row of the report.", '[{ name: chaos, match: ["tools/chaos/**"] }]', NOTHING),
})), (read) => {
    if (read === false)
        return { ...config/* COVERAGE_DEFAULTS */.un, enabled: false };
    const { "max-unmatched": maxUnmatched, ...rest } = read;
    return { enabled: true, ...rest, maxUnmatched };
});
/** `tests: false`, or where the test results are. */
const tests = (0,shape/* mapped */.CV)((0,shape/* either */.gP)((0,scalars/* off */.AU)("tests"), (0,shape/* fields */.OA)({
    reports: (0,shape/* optional */.lq)(testReports, "JUnit XML files or globs.", "[junit.xml]", SEARCHED),
    baseline: (0,shape/* optional */.lq)(testReports, "JUnit XML files or globs of the state before.", "[base/junit.xml]", shape/* ABSENT */.sj),
})), (read) => (read === false ? { ...config/* TESTS_DEFAULTS */.nT, enabled: false } : { enabled: true, ...read }));

// EXTERNAL MODULE: ./lib/config/gate-keys.js
var gate_keys = __webpack_require__(6528);
;// CONCATENATED MODULE: ./lib/config/milestone-keys.js





const STEPS_MAX = 1_000;
const milestone_keys_NOTHING = { value: [], shown: "none" };
const targets = (0,shape/* mapped */.CV)((0,shape/* record */.g1)(scalars/* percent */.KN, { name: "paths or modules", example: "{ src/pay.py: 80% }" }), (read, _value, problems) => read.map(([name, atLeast, keyOffset]) => ({
    name,
    atLeast: (0,scalars/* percentText */.fL)(atLeast),
    origin: problems.place(keyOffset),
})));
/** `PATH:FIRST-LAST`, split at the last colon. */
const LINES = /^([\s\S]+):(\d{1,9})(?:-(\d{1,9}))?$/;
const region = (0,shape/* mapped */.CV)(scalars/* text */.Qq, (written, value, problems, path) => {
    const lines = LINES.exec(written);
    if (lines !== null)
        return linesOf(written, value, problems, path) && written;
    if (/^[\s\S]+#[^#]+$/.test(written))
        return written;
    problems.mismatch(value, path, "a part of a file, PATH#SYMBOL or PATH:FIRST-LAST", "write one like src/lock.py#Lock.renew or src/lock.py:10-40");
    return undefined;
});
const components = (0,shape/* mapped */.CV)((0,shape/* record */.g1)({ ...region, allowed: "PATH#SYMBOL or PATH:FIRST-LAST" }, { name: "names", example: "{ Lock API: src/lock.py#Lock }" }), (read, value, problems) => read.map(([name, subject, keyOffset]) => {
    const written = (0,config_value/* entryOf */.M)(value, name);
    const offset = written?.kind === "scalar" ? written.textOffset : keyOffset;
    return { name, subject, origin: problems.place(offset) };
}));
const noteLines = (0,shape/* mapped */.CV)(scalars/* text */.Qq, linesOf);
const note = (0,shape/* mapped */.CV)((0,shape/* fields */.OA)({
    lines: (0,shape/* required */.mw)(noteLines, "The lines, PATH:FIRST-LAST.", '"src/lock.py:118-128"'),
    reason: (0,shape/* required */.mw)(scalars/* text */.Qq, "Why they are not covered.", "needs a real power cut"),
}), ({ lines, reason }) => ({ ...lines, reason }));
function linesOf(written, value, problems, path) {
    const match = LINES.exec(written);
    if (match === null) {
        problems.mismatch(value, path, "lines of a file, PATH:FIRST-LAST", "write src/lock.py:118-128");
        return undefined;
    }
    const first = Number(match[2]);
    const last = Number(match[3] ?? match[2]);
    if (first >= 1 && first <= last)
        return { path: match[1], first, last };
    const fault = first < 1 ? "begins at line 0" : `ends before it begins`;
    problems.add(value.offset, `${path} ${(0,config_problems/* shown */.SP)(written)} ${fault}; lines count from 1, the first before the last; swap or mend them`);
    return undefined;
}
const patterns = (0,shape/* list */.p_)(scalars/* pathPattern */.s$, { least: 1, example: "[reports/coverage.json]" });
const evidence = (0,shape/* fields */.OA)({
    before: (0,shape/* optional */.lq)(patterns, "Coverage reports before the step.", "[step0/coverage.json]", milestone_keys_NOTHING),
    after: (0,shape/* required */.mw)(patterns, "Coverage reports after the step.", "[step1/coverage.json]"),
});
const step = (0,shape/* fields */.OA)({
    title: (0,shape/* required */.mw)(scalars/* text */.Qq, "Title of the step.", "Raise the CI gate"),
    goal: (0,shape/* optional */.lq)(scalars/* text */.Qq, "What the step is for, in a sentence.", "Raise it to 70%", shape/* ABSENT */.sj),
    targets: (0,shape/* optional */.lq)(targets, "Least coverage of a path, glob or module, in the headline metric. Each target is a gate.", "{ src/lock.py: 70% }", milestone_keys_NOTHING),
    criteria: (0,shape/* optional */.lq)((0,shape/* list */.p_)(gate_keys/* gate */.G, { least: 0, example: "[tests failed = 0]" }), "Acceptance criteria: gates that a pull request claiming the step must meet.", "[tests failed = 0]", milestone_keys_NOTHING),
    components: (0,shape/* optional */.lq)(components, "Parts of the step's files that the report lists, by name.", "{ Lock API: src/lock.py#Lock }", milestone_keys_NOTHING),
    notes: (0,shape/* optional */.lq)((0,shape/* list */.p_)(note, { least: 0, example: '[{ lines: "src/lock.py:118-128", reason: … }]' }), "Why some lines are not covered.", '[{ lines: "src/lock.py:118-128", reason: … }]', milestone_keys_NOTHING),
    evidence: (0,shape/* optional */.lq)(evidence, "Reports of a finished step, where no stored baseline has its figures.", "{ before: [step0/coverage.json], after: [step1/coverage.json] }", shape/* ABSENT */.sj),
});
const steps = (0,shape/* mapped */.CV)((0,shape/* list */.p_)(step, { least: 1, example: "- title: First step" }), (read, value, problems, path) => {
    const titles = new Map();
    let distinct = true;
    for (const [index, { title }] of read.entries()) {
        const first = titles.get(title);
        if (first === undefined)
            titles.set(title, index);
        else {
            distinct = false;
            const item = value.kind === "list" ? value.items[index] : undefined;
            const at = (item && (0,config_value/* entryOf */.M)(item, "title")) ?? value;
            problems.add(at.offset, `${path}[${index}].title ${(0,config_problems/* shown */.SP)(title)} is also the title of ${path}[${first}]; each step has its own; rename one`);
        }
    }
    return distinct ? read : undefined;
});
/** The milestone and its steps. */
const milestone = (0,shape/* mapped */.CV)((0,shape/* fields */.OA)({
    name: (0,shape/* required */.mw)(scalars/* text */.Qq, "Name of the milestone.", "P0.4 Milestone 3"),
    step: (0,shape/* optional */.lq)((0,scalars/* integer */.nd)(1, STEPS_MAX), "The current step, counted from 1. For display: a pull request claims its step by input or label.", "3", shape/* ABSENT */.sj),
    steps: (0,shape/* required */.mw)(steps, "The steps, in order.", "[{ title: First step }]"),
}), (plan, value, problems, path) => {
    if (plan.step === null || plan.step <= plan.steps.length)
        return plan;
    problems.add(((0,config_value/* entryOf */.M)(value, "step") ?? value).offset, `${path}.step is ${plan.step}; the milestone has ${plan.steps.length} steps; write a number up to ${plan.steps.length}`);
    return undefined;
});

// EXTERNAL MODULE: ./lib/config/soak-keys.js
var soak_keys = __webpack_require__(3299);
;// CONCATENATED MODULE: ./lib/config/file-keys.js







const NO_GATES = [];
/** Every key of the file. A key is added here when what it configures is built, never before. */
const fileKeys = (0,shape/* fields */.OA)({
    version: (0,shape/* required */.mw)(scalars/* version */.rE, "Version of this file's format.", "1"),
    soak: (0,shape/* optional */.lq)(soak_keys/* soak */.Rb, "The failover soak; false switches it off.", "{ drill: {} }", shape/* ABSENT */.sj),
    coverage: (0,shape/* optional */.lq)(coverage, "Coverage reports; false switches them off.", "{ reports: [coverage.json] }", { value: config/* COVERAGE_DEFAULTS */.un, shown: "found" }),
    tests: (0,shape/* optional */.lq)(tests, "Test results; false switches them off.", "{ reports: [junit.xml] }", {
        value: config/* TESTS_DEFAULTS */.nT,
        shown: "found",
    }),
    comment: (0,shape/* optional */.lq)((0,scalars/* word */.Vm)(config/* COMMENT_MODES */.p8), "When the pull-request comment is written.", "changes", {
        value: "always",
        shown: "always",
    }),
    "fail-on": (0,shape/* optional */.lq)((0,scalars/* word */.Vm)(config/* FAIL_ON_MODES */.c9), "Which verdicts fail the job.", "fail", {
        value: "fail-or-unknown",
        shown: "fail-or-unknown",
    }),
    gates: (0,shape/* optional */.lq)((0,shape/* list */.p_)(gate_keys/* gate */.G, { least: 0, example: "[total lines drop <= 0]" }), "Rules over the evidence, one line each.", "[total lines drop <= 0]", { value: NO_GATES, shown: "the default gates" }),
    milestone: (0,shape/* optional */.lq)(milestone, "A milestone, its steps and their acceptance criteria.", "{ name: M1, steps: [{ title: First step }] }", shape/* ABSENT */.sj),
});


/***/ }),

/***/ 6725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ LEASE_FLAGS),
/* harmony export */   S7: () => (/* binding */ failOnFlag),
/* harmony export */   co: () => (/* binding */ soakFlags),
/* harmony export */   f1: () => (/* binding */ stepFlag),
/* harmony export */   h5: () => (/* binding */ durationFlag)
/* harmony export */ });
/* unused harmony exports commentFlag, leaseFlags */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5779);
/* harmony import */ var _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3299);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1231);






const STEP_MAX = 1_000;
/** Reads `--fail-on`. Errors: `usage`. */
function failOnFlag(text) {
    return readFlag("fail-on", (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(_config_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON_MODES */ .c9), text);
}
/** Reads `--comment`. Errors: `usage`. */
function commentFlag(text) {
    return readFlag("comment", word(COMMENT_MODES), text);
}
/** Reads `--step`. Errors: `usage`. */
function stepFlag(text) {
    return readFlag("step", (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, STEP_MAX), text);
}
/** Reads a duration, e.g. of `--max-time`, as microseconds. Errors: `usage`. */
function durationFlag(name, text) {
    return readFlag(name, _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .durationUs */ .lu, text);
}
/** Switches among the lease flags: given means true. */
const SWITCHES = new Set(["release-on-exit"]);
/** Names of the lease flags, as in the file's `lease:`. */
const LEASE_FLAGS = Object.keys(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .lease */ .dm.fields ?? {});
/**
 * Reads the lease flags by the rules of the file's `lease:`; null where none is given.
 *
 * Errors: `usage`, naming every flag that does not fit.
 */
function leaseFlags(flag) {
    const entries = LEASE_FLAGS.flatMap((name) => entryOfFlag(name, flag));
    return entries.length === 0 ? null : readAs(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .lease */ .dm, mapOf(entries), _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAGS */ .Wg);
}
/**
 * Reads the flags of a soak: the lease flags, `--window`, `--seeds`, `--seed`, `--faults a,b`.
 *
 * Errors: `usage`.
 */
function soakFlags(flag) {
    const read = (name, shape) => {
        const text = flag(name);
        return text === null ? null : readFlag(name, shape, text);
    };
    const kinds = flag("faults");
    const found = {
        lease: leaseFlags(flag),
        windowUs: read("window", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.window),
        seeds: read("seeds", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.seeds),
        seed: read("seed", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.seed),
        faults: kinds === null
            ? null
            : readAs(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.faults, { kind: "list", offset: 0, items: splitKinds(kinds).map(_value_js__WEBPACK_IMPORTED_MODULE_5__/* .flagValue */ .y) }, "--faults"),
    };
    return Object.values(found).every((value) => value === null) ? null : found;
}
function splitKinds(text) {
    return text === "" || text === "none" ? [] : text.split(",").map((kind) => kind.trim());
}
function entryOfFlag(name, flag) {
    const text = flag(name);
    if (text === null)
        return [];
    const plain = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .flagValue */ .y)(text);
    const value = SWITCHES.has(name) ? { ...plain, value: true } : plain;
    return [{ key: name, keyOffset: 0, value }];
}
function mapOf(entries) {
    return { kind: "map", offset: 0, entries };
}
function readFlag(name, shape, text) {
    return readAs(shape, (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .flagValue */ .y)(text), `--${name}`);
}
function readAs(shape, value, path) {
    const problems = new _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw("", "");
    const read = shape.read(value, problems, path);
    if (read === undefined)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", problems.sentences.join("\n"));
    return read;
}


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   i: () => (/* binding */ waiverFields)
/* harmony export */ });
/* harmony import */ var _gate_line_hint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8118);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(784);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5779);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6587);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1231);





/** A known miss: the reason, and the last day on which it is accepted. */
const waiverFields = {
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "Why the miss is accepted.", "flaky until the driver is replaced"),
    until: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, "Last day on which it is accepted.", "2026-12-31", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
};
const waiver = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(waiverFields);
const SUBJECTS = ["gate", "attested", "test"];
const gateMap = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
    gate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "The gate line.", "patch lines >= 80%", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
    attested: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "A sentence that a person ticks in the pull request's description, in place of a gate line.", "No external behaviour changes", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
    test: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "Name of a test that must pass, in place of a gate line.", "fails over within the bound", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
    say: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "Sentence shown in place of the line.", "All new tests pass", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
    level: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(["error", "warn"]), "Whether a miss fails the run or only warns.", "warn", { value: "error", shown: "error" }),
    waive: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(waiver, "Accepts a known miss.", "{ reason: …, until: 2026-12-31 }", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
}, adviseQuotes);
const gateMapSchema = () => ({
    ...gateMap.schema(),
    oneOf: SUBJECTS.map((subject) => ({ required: [subject] })),
});
const longGate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)({ ...gateMap, allowed: "a map with gate, attested or test", schema: gateMapSchema }, (read, value, problems, path) => {
    const given = SUBJECTS.filter((subject) => read[subject] !== null);
    const [subject] = given;
    if (subject === undefined || given.length > 1) {
        const found = given.length === 0 ? "no gate" : given.join(" and ");
        const advice = given.length === 0 ? "add gate: …" : "make each a gate of its own";
        problems.add(value.offset, `${path} has ${found}; a gate has exactly one of ${SUBJECTS.join(", ")}; ${advice}`);
        return undefined;
    }
    const written = read[subject] ?? "";
    return source(gateText(subject, written), (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M)(value, subject) ?? value, problems, {
        say: read.say,
        level: read.level,
        waive: read.waive,
    });
});
const shortGate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)({ ..._scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, allowed: "a gate line" }, (line, value, problems) => source(line, value, problems, { say: null, level: "error", waive: null }));
/** One gate: a line, or a map with the line and what is to be known of it. */
const gate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(shortGate, longGate);
function gateText(subject, written) {
    if (subject === "gate")
        return written;
    const name = `"${written.trim().replace(/[\\"]/g, "\\$&")}"`;
    return subject === "attested" ? `attested ${name}` : `test ${name} = passed`;
}
function source(line, at, problems, rest) {
    const offset = at.kind === "scalar" ? at.textOffset : at.offset;
    return { text: line.trim(), ...rest, origin: problems.place(offset) };
}
/** `- total lines >= 80%: x` is a map to YAML: answer with the line in quotes. */
function adviseQuotes(map, key) {
    const value = map.entries.find((entry) => entry.key === key)?.value;
    if (!/[\s<>=#*/]/.test(key) || value?.kind !== "scalar")
        return null;
    const line = value.source === "" ? `${key}:` : `${key}: ${value.source}`;
    return `YAML reads this gate line as the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(key)}, because of the colon; quote it: - ${(0,_gate_line_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(line)}`;
}


/***/ }),

/***/ 8118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gateLineHint),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Keys below which every entry is a gate line. */
const GATE_LISTS = /^(\s*)(?:- )?\s*["']?(?:gates|criteria)["']?\s*:\s*(?:#.*)?$/;
/** An entry of a list, with a key before its text or without. */
const ENTRY = /^(\s*-\s+(?:(?:gate|say|attested|test):\s+)?)(\S.*)$/;
/** The long form of a gate, on one line. */
const FLOW_MAP = /^\{.*\b(?:gate|attested|test|say|level|waive):\s/;
/** Longer lines are not worth repeating in a message. */
const LINE_MAX = 300;
/**
 * Where YAML stumbles over a gate line (`- *.py lines >= 80%`), the same line quoted so that YAML
 * leaves it alone; null where `offset` is in no gate line.
 */
function gateLineHint(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    const end = text.indexOf("\n", offset);
    const line = text.slice(start, end === -1 ? text.length : end).trimEnd();
    const entry = line.length > LINE_MAX ? null : ENTRY.exec(line);
    if (entry === null || !isBelowGates(text.slice(0, start), indentOf(line)))
        return null;
    if (FLOW_MAP.test(entry[2]))
        return "put the texts between { and } in quotes";
    return `quote it: ${entry[1].trim()} ${quoted(withoutComment(entry[2]))}`;
}
/** The text as a YAML string that stands for exactly itself. */
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A ` #` begins a comment in YAML, quoted or not: keep it out of the gate. */
function withoutComment(text) {
    const comment = text.indexOf(" #");
    return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}
/** Whether the nearest line above that is less indented (or a key as far in) opens a gate list. */
function isBelowGates(above, indent) {
    for (const line of above.split("\n").reverse()) {
        if (line.trim() === "" || line.trimStart().startsWith("#"))
            continue;
        const isEntry = line.trimStart().startsWith("- ") && indentOf(line) >= indent;
        if (indentOf(line) > indent || isEntry)
            continue;
        return GATE_LISTS.test(line);
    }
    return false;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_OVERRIDES),
/* harmony export */   i: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _soak_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2649);



/** Nothing said by hand. */
const NO_OVERRIDES = {
    step: null,
    soak: null,
    soakSettings: null,
    coverageReports: null,
    coverageBaseline: null,
    testReports: null,
    testBaseline: null,
    gates: [],
    comment: null,
    failOn: null,
};
const WORKING_DIRECTORY = ".";
/**
 * Lays what was said by hand over the configuration. Patterns given by hand are relative to
 * `workingDirectory`.
 *
 * Errors: `usage` for a step that the milestone has not, and for patterns that only exclude.
 */
function applyOverrides(config, overrides, workingDirectory = WORKING_DIRECTORY) {
    const root = config.file === null ? WORKING_DIRECTORY : (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configRoot */ .HG)(config.file);
    const { coverageReports, coverageBaseline, testReports, testBaseline } = overrides;
    const sources = (byHand, configured) => says(byHand)
        ? { root: workingDirectory, patterns: patternsByHand(byHand) }
        : configured && { root, patterns: configured };
    return {
        ...config,
        root,
        soak: soakOf(config.soak, overrides),
        coverage: {
            ...config.coverage,
            enabled: config.coverage.enabled || says(coverageReports),
            reports: sources(coverageReports, config.coverage.reports),
            baseline: sources(coverageBaseline, config.coverage.baseline),
        },
        tests: {
            ...config.tests,
            enabled: config.tests.enabled || says(testReports),
            reports: sources(testReports, config.tests.reports),
            baseline: sources(testBaseline, config.tests.baseline),
        },
        comment: overrides.comment ?? config.comment,
        failOn: overrides.failOn ?? config.failOn,
        gates: [...config.gates, ...overrides.gates.map(gateByHand)],
        milestone: milestoneAt(config.milestone, overrides.step),
    };
}
function says(byHand) {
    return byHand !== null && byHand.length > 0;
}
function patternsByHand(byHand) {
    if (byHand.every((pattern) => pattern.startsWith("!"))) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `the pattern "${byHand[0]}" only excludes; expected at least one without !; name the reports`);
    }
    return byHand.map((pattern) => ({ pattern, origin: null }));
}
function gateByHand(text) {
    return { text, say: null, level: "error", waive: null, origin: null };
}
function soakOf(configured, overrides) {
    const { soak: forced, soakSettings: byHand } = overrides;
    if (forced === false)
        return { ...(configured ?? _soak_config_js__WEBPACK_IMPORTED_MODULE_2__/* .SOAK_OFF */ .ty), enabled: false };
    const asked = forced === true || byHand !== null;
    const base = configured ?? (asked ? _soak_config_js__WEBPACK_IMPORTED_MODULE_2__/* .SOAK_OFF */ .ty : null);
    if (base === null || byHand === null) {
        return base === null || forced === null ? base : { ...base, enabled: true };
    }
    return {
        ...base,
        enabled: configured === null || configured.enabled || forced === true,
        ...overlaid(base, byHand),
        lease: byHand.lease === null ? base.lease : overlaid(base.lease ?? byHand.lease, byHand.lease),
    };
}
/** The keys of `over`, each from `over` where it says something, else from `base`. */
function overlaid(base, over) {
    const merged = { ...over };
    for (const key of Object.keys(over)) {
        if (over[key] === null)
            merged[key] = base[key];
    }
    return merged;
}
function milestoneAt(plan, step) {
    if (step === null)
        return plan;
    if (plan === null) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `step ${step}: there is no milestone; add one to the configuration or leave the step out`);
    }
    if (step < 1 || step > plan.steps.length) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `step ${step}: the milestone has ${plan.steps.length} steps; name one from 1 to ${plan.steps.length}`);
    }
    return { ...plan, step };
}


/***/ }),

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   Zw: () => (/* binding */ Problems)
/* harmony export */ });
/* unused harmony exports placeText, described */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);


/** More than a person mends at once. */
const PROBLEMS_SHOWN = 10;
/** Far beyond any real file, reached only through aliases of aliases. */
const VALUES_MAX = 200_000;
const TEXT_SHOWN = 60;
/** What messages call the whole file. */
const ROOT = "the file";
/** What messages call a map of flags, whose keys begin with `--`. */
const FLAGS = "the flags";
/** Collects what is wrong with one file, so that one run names every mistake. */
class Problems {
    #file;
    #lineStarts;
    #found = [];
    /** Where a key is at home that is unknown where it stands, for those who indented it wrongly. */
    homesOf;
    #values = 0;
    constructor(file, text, homesOf = () => []) {
        this.#file = file;
        this.homesOf = homesOf;
        this.#lineStarts = lineStarts(text);
    }
    /** Line and column of an offset, both from 1; the column counts UTF-16 units. */
    place(offset) {
        let low = 0;
        let high = this.#lineStarts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (this.#lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const start = this.#lineStarts[low];
        return { file: this.#file, line: low + 1, column: offset - start + 1 };
    }
    add(offset, sentence) {
        this.#found.push({ origin: this.place(offset), sentence });
    }
    /** Says that a value is not what its key takes, and what to write. */
    mismatch(value, path, allowed, advice) {
        this.add(value.offset, `${path} is ${described(value)}; expected ${allowed}; ${advice}`);
    }
    /** Counts a value read. Errors: `config` where aliases multiply the file beyond all measure. */
    visit(value) {
        this.#values += 1;
        if (this.#values <= VALUES_MAX)
            return;
        this.add(value.offset, `aliases repeat more than ${VALUES_MAX} values; write the repeated parts once`);
        this.throwAny();
    }
    /** Whether more problems are known than are ever shown; then no more need be looked into. */
    get many() {
        return this.#found.length > PROBLEMS_SHOWN;
    }
    get none() {
        return this.#found.length === 0;
    }
    /** Errors: `config` with every problem found, in the order of the file; the first ten are said. */
    throwAny() {
        if (this.none)
            return;
        const inOrder = [...this.#found].sort((a, b) => a.origin.line - b.origin.line || a.origin.column - b.origin.column);
        const lines = inOrder
            .slice(0, PROBLEMS_SHOWN)
            .map(({ origin, sentence }) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${placeText(origin)}: ${sentence}`));
        const more = inOrder.length - lines.length;
        if (more > 0)
            lines.push(`and ${more} more`);
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", lines.join("\n"));
    }
    /** The sentences without places, for what no file says. */
    get sentences() {
        return this.#found.map(({ sentence }) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(sentence));
    }
}
/** `file:line:column`. */
function placeText(origin) {
    return `${origin.file}:${origin.line}:${origin.column}`;
}
/** Text from the file, short and in quotes. What is unseen in it `throwAny` makes visible. */
function shown(text) {
    return `"${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(text, TEXT_SHOWN)}"`;
}
/** What was found, in words. */
function described(value) {
    if (value.kind === "list")
        return value.items.length === 0 ? "an empty list" : "a list";
    if (value.kind === "map")
        return "a map";
    if (value.value === null)
        return "empty";
    if (typeof value.value === "string")
        return value.value === "" ? "empty" : shown(value.value);
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(value.source, TEXT_SHOWN);
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ off),
/* harmony export */   JI: () => (/* binding */ percentPpm),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   VU: () => (/* binding */ factorPpm),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   cR: () => (/* binding */ seed),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lM: () => (/* binding */ regressionRun),
/* harmony export */   lu: () => (/* binding */ durationUs),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   s$: () => (/* binding */ pathPattern),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zQ: () => (/* binding */ autoOrDurationUs)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(738);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5542);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6587);





/** Longer than any sentence or name a person writes. */
const TEXT_MAX = 4_096;
const PATTERN_MAX = 1_024;
const SEED_MAX = 200;
const PERCENT = /^(\d{1,3}(?:\.\d{1,12})?)\s?%$/;
const DURATION_SCHEMA = "^\\s*\\d{1,16}(\\.\\d{1,6})?\\s?(us|µs|ms|s|m|h|d)\\s*$";
/** A sentence or a name. Numbers and words YAML takes for values must be quoted. */
const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("text", { type: "string", pattern: "\\S", maxLength: TEXT_MAX }, (found) => checkedText(found, TEXT_MAX));
/** A path or glob of files. */
const pathPattern = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a path or pattern", { type: "string", pattern: "\\S", maxLength: PATTERN_MAX }, (found) => {
    const checked = checkedText(found, PATTERN_MAX);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them
    const control = "value" in checked && /[\u0000-\u001f\u007f]/.test(checked.value);
    return control ? { advice: "remove the control characters" } : checked;
});
/** Text that may be empty: the prefix of a path. */
const prefix = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a path prefix", { type: "string", maxLength: PATTERN_MAX }, (found) => (found.value === "" ? { value: "" } : checkedText(found, PATTERN_MAX)));
function checkedText(found, max) {
    const { value } = found;
    if (typeof value === "number" || typeof value === "boolean") {
        return { advice: `put it in quotes: "${found.source}"` };
    }
    if (value === null || value.trim() === "")
        return { advice: "write it or remove the key" };
    if (value.length > max)
        return { advice: `it has ${value.length} characters; write up to ${max}` };
    return { value };
}
/** `true` or `false`. */
const flag = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("true or false", { type: "boolean" }, ({ value }) => typeof value === "boolean" ? { value } : { advice: "write true or false, without quotes" });
/** The word that switches a section off. */
function off(section) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("false", { const: false }, ({ value }) => value === false
        ? { value }
        : { advice: `write ${section}: false to switch it off, or its keys below it` });
}
/** A whole number in a closed range. */
function integer(least, most) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(`a whole number from ${least} to ${most}`, { type: "integer", minimum: least, maximum: most }, ({ value, source }) => {
        const whole = typeof value === "number" && /^-?\d{1,16}$/.test(source);
        if (whole && value >= least && value <= most)
            return { value };
        const quoted = typeof value === "string" && /^\d+$/.test(value);
        return { advice: quoted ? "remove the quotes" : `write one like ${Math.max(least, 1)}` };
    });
}
/** The only version of the file there is. */
const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("1", { const: 1 }, ({ value, source }) => value === 1 && source === "1"
    ? { value }
    : { advice: "this program reads version 1; write version: 1" });
/** One of some words. */
function word(words) {
    const allowed = words.length === 2 ? words.join(" or ") : `one of ${words.join(", ")}`;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(allowed, { enum: [...words] }, ({ value }) => {
        const found = words.find((candidate) => candidate === value);
        if (found !== undefined)
            return { value: found };
        const near = typeof value === "string" ? (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, words) : null;
        return { advice: near === null ? `write ${words[0]}` : `did you mean "${near}"?` };
    });
}
/** A duration with its unit, in whole microseconds. */
const durationUs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a duration with its unit", { type: "string", pattern: DURATION_SCHEMA }, parsedDuration);
/** A duration of whole milliseconds, in milliseconds. */
function durationMs(least) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(`a duration of whole milliseconds${least === 1 ? ", at least 1ms" : ""}`, { type: "string", pattern: DURATION_SCHEMA }, (found) => {
        const parsed = parsedDuration(found);
        if ("advice" in parsed)
            return parsed;
        const ms = parsed.value / 1_000;
        return Number.isInteger(ms) && ms >= least
            ? { value: ms }
            : { advice: "write one like 1500ms" };
    });
}
/** `auto`, or a duration in microseconds. */
const autoOrDurationUs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("auto or a duration with its unit", { type: "string", anyOf: [{ const: "auto" }, { pattern: DURATION_SCHEMA }] }, (found) => (found.value === "auto" ? { value: "auto" } : parsedDuration(found)));
function parsedDuration(found) {
    const { value, source } = found;
    if (typeof value === "number") {
        return /^\d+(\.\d+)?$/.test(source)
            ? { advice: `add the unit: ${source}ms or ${source}s` }
            : { advice: `write one like ${_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_EXAMPLES */ .rJ}` };
    }
    if (typeof value !== "string")
        return { advice: `write one like ${_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_EXAMPLES */ .rJ}` };
    try {
        return { value: (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDurationUs */ .eA)(value) };
    }
    catch (error) {
        if (!(error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SoakgateError */ .q))
            throw error;
        return { advice: `write one like ${_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_EXAMPLES */ .rJ}` };
    }
}
/** A percentage from 0% to 100%, exactly. */
const percent = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a percentage from 0% to 100%", { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,12})?\\s?%$" }, (found) => {
    const digits = typeof found.value === "string" ? PERCENT.exec(found.value)?.[1] : undefined;
    if (digits === undefined)
        return { advice: percentAdvice(found) };
    const value = (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(digits);
    if (value.units > 100n * (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(value.scale))
        return { advice: "write at most 100%" };
    return { value };
});
function percentAdvice({ value, source }) {
    const bare = typeof value === "number" && /^\d{1,3}(\.\d{1,12})?$/.test(source);
    return `write ${bare ? source : "80"}%`;
}
/** The percentage as a gate line takes it: `70%`, `79.95%`. */
function percentText(value) {
    return `${(0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(value)}%`;
}
/** A percentage of at most four decimals, in parts per million. */
const percentPpm = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a percentage from 0% to 99.9999%, of at most four decimals", { type: "string", pattern: "^\\d{1,2}(\\.\\d{1,4})?\\s?%$" }, (found) => {
    const match = typeof found.value === "string" ? /^(\d{1,2}(?:\.\d{1,4})?)\s?%$/.exec(found.value) : null;
    if (match === null)
        return { advice: percentAdvice(found).replace("80%", "0.1%") };
    return { value: millionths(match[1]) / 100 };
});
/** A plain factor of at most six decimals, in parts per million: 1.2 is 1,200,000. */
const factorPpm = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a number from 0 to 1000, of at most six decimals", { type: "number", minimum: 0, maximum: 1_000 }, ({ value, source }) => {
    const plain = typeof value === "number" && /^\d{1,4}(\.\d{1,6})?$/.test(source);
    if (!plain || value > 1_000)
        return { advice: "write one like 1 or 1.2" };
    return { value: millionths(source) };
});
/** Digits with at most six decimals, times a million, exactly. */
function millionths(digits) {
    const [whole = "0", fraction = ""] = digits.split(".");
    return Number(whole) * 1_000_000 + Number(fraction.padEnd(6, "0"));
}
/** Any text or whole number, as written: `0x5eed`, `7`, `nightly`. */
const seed = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a seed", { anyOf: [text.schema(), { type: "integer" }] }, (found) => {
    const whole = typeof found.value === "number" && Number.isInteger(found.value);
    return whole ? { value: found.source } : checkedText(found, SEED_MAX);
});
/** `17`, or `0x5eed/17`: the run of that index, of the soak's seed or of another. */
const regressionRun = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("the index of a run, or seed/index", {
    anyOf: [
        { type: "integer", minimum: 0, maximum: 999_999_999 },
        { type: "string", pattern: "^[\\s\\S]+/\\d{1,9}$", maxLength: SEED_MAX },
    ],
}, ({ value, source }) => {
    if (typeof value === "number" && /^\d{1,9}$/.test(source)) {
        return { value: { seed: null, index: value } };
    }
    const match = typeof value === "string" ? /^([\s\S]+)\/(\d{1,9})$/.exec(value) : null;
    if (match === null || match[0].length > SEED_MAX)
        return { advice: "write 17 or 0x5eed/17" };
    return { value: { seed: match[1], index: Number(match[2]) } };
});
/** A day, `2026-12-31`. */
const day = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a day like 2026-12-31", { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, ({ value }) => typeof value === "string" && isDay(value)
    ? { value }
    : { advice: "write year-month-day, e.g. 2026-12-31" });
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(written) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
    if (match === null)
        return false;
    const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
    const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return date >= 1 && date <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);



/** How much of a name of the user's choosing a path shows. */
const NAME_SHOWN = 60;
/** A key that must be there. */
function required(shape, about, example) {
    return { shape, about, example, read: shape.read };
}
/** A key that may be absent; then it reads as `fallback`, which the reference calls `shown`. */
function optional(shape, about, example, fallback) {
    return { shape, about, example, fallback, read: shape.read };
}
/** Nothing is assumed where the key is absent. */
const ABSENT = { value: null, shown: "" };
/** A value read by one shape and then turned into another, which may still object. */
function mapped(shape, turn) {
    return {
        ...shape,
        read: (value, problems, path) => {
            const read = shape.read(value, problems, path);
            return read === undefined ? undefined : turn(read, value, problems, path);
        },
    };
}
/** A list. `least` is 1 where an empty list would say nothing. */
function list(item, options) {
    const allowed = `a list, each entry ${item.allowed}`;
    return {
        allowed,
        inner: { shape: item, suffix: "[]" },
        schema: () => ({
            type: "array",
            items: item.schema(),
            ...(options.least === 1 ? { minItems: 1 } : {}),
        }),
        read: (value, problems, path) => {
            problems.visit(value);
            if (value.kind !== "list") {
                problems.mismatch(value, path, allowed, `write ${options.example}`);
                return undefined;
            }
            if (value.items.length < options.least) {
                problems.mismatch(value, path, allowed, "add an entry or remove the key");
                return undefined;
            }
            return complete(value.items.map((entry, index) => item.read(entry, problems, `${path}[${index}]`)));
        },
    };
}
/** A map from names chosen by the user, in the order of the file; no name can be special. */
function record(inner, options) {
    const allowed = `a map from ${options.name} to ${inner.allowed}`;
    return {
        allowed,
        inner: { shape: inner, suffix: ".*" },
        schema: () => ({
            type: "object",
            additionalProperties: inner.schema(),
            ...(options.emptyName === true ? {} : { propertyNames: { minLength: 1 } }),
        }),
        read: (value, problems, path) => {
            problems.visit(value);
            if (value.kind !== "map") {
                problems.mismatch(value, path, allowed, `write ${options.example}`);
                return undefined;
            }
            return complete(value.entries.map(({ key, keyOffset, value: entry }) => {
                if (key === "" && options.emptyName !== true) {
                    problems.add(keyOffset, `${path} has an empty key; expected ${options.name}; name it`);
                    return undefined;
                }
                const read = inner.read(entry, problems, `${path}.${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(key, NAME_SHOWN)}`);
                return read === undefined ? undefined : [key, read, keyOffset];
            }));
        },
    };
}
/** A map with known keys. Any other key is an error with a suggestion. */
function fields(spec, advise = () => null) {
    const names = Object.keys(spec);
    const allowed = `a map with ${names.join(", ")}`;
    return {
        allowed,
        fields: spec,
        schema: () => fieldsSchema(spec),
        read: (value, problems, path) => {
            problems.visit(value);
            if (value.kind !== "map") {
                problems.mismatch(value, path, allowed, `write its keys, one a line, like ${names[0]}: …`);
                return undefined;
            }
            return readFields(spec, value, problems, path, advise);
        },
    };
}
function readFields(spec, map, problems, path, advise) {
    const known = new Map(Object.entries(spec));
    const given = new Map();
    let whole = true;
    for (const entry of map.entries) {
        if (known.has(entry.key))
            given.set(entry.key, entry.value);
        else {
            whole = false;
            const advice = advise(map, entry.key) ?? unknownKey(entry.key, path, spec, problems);
            problems.add(entry.keyOffset, advice);
        }
    }
    // Keys come from the spec alone, so the object can hold no key of the file's choosing.
    const read = {};
    for (const [key, field] of known) {
        const value = given.get(key);
        const got = value === undefined ? field.fallback?.value : readField(field, value, key);
        if (value === undefined && field.fallback === undefined && whole) {
            problems.add(map.offset, `${path} has no "${key}"; add one like ${key}: ${field.example}`);
        }
        if (got === undefined)
            whole = false;
        read[key] = got;
    }
    return whole ? read : undefined;
    function readField(field, value, key) {
        return field.read(value, problems, under(path, key));
    }
}
function under(path, key) {
    if (path === _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl)
        return key;
    return path === _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg ? `--${key}` : `${path}.${key}`;
}
function unknownKey(key, path, spec, problems) {
    const allowed = Object.keys(spec);
    if (problems.many)
        return `${path} has no key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)}`;
    const near = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key.replaceAll("_", "-"), allowed);
    const homes = near === null ? problems.homesOf(key) : [];
    const elsewhere = homes.length === 0 ? "remove it" : `it belongs in ${homes.join(" or ")}`;
    const hint = near === null ? elsewhere : `did you mean "${near}"?`;
    return `${path} has no key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)}; allowed: ${allowed.join(", ")}; ${hint}`;
}
function fieldsSchema(spec) {
    const needed = Object.keys(spec).filter((key) => spec[key]?.fallback === undefined);
    return {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(spec).map(([key, field]) => [
            key,
            { ...field.shape.schema(), description: field.about },
        ])),
        ...(needed.length > 0 ? { required: needed } : {}),
    };
}
/** One shape for scalars, another for maps: a short form beside a long one, `false` beside a section. */
function either(short, long) {
    const both = {
        allowed: `${short.allowed}, or ${long.allowed}`,
        schema: () => ({ anyOf: [short.schema(), long.schema()] }),
        read: (value, problems, path) => {
            if (value.kind === "scalar" && value.value !== null) {
                return short.read(value, problems, path);
            }
            if (value.kind === "map")
                return long.read(value, problems, path);
            problems.mismatch(value, path, both.allowed, "write one of these or remove the key");
            return undefined;
        },
        ...(long.fields === undefined ? {} : { fields: long.fields }),
    };
    return both;
}
/** A shape for single values, from a function that gives the value or the advice. */
function scalar(allowed, schema, parse) {
    return {
        allowed,
        schema: () => schema,
        read: (value, problems, path) => {
            problems.visit(value);
            const parsed = value.kind === "scalar" ? parse(value) : { advice: "write a single value here" };
            if ("value" in parsed)
                return parsed.value;
            problems.mismatch(value, path, allowed, parsed.advice);
            return undefined;
        },
    };
}
function complete(items) {
    const whole = items.filter((item) => item !== undefined);
    return whole.length === items.length ? whole : undefined;
}


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ asksForLease),
/* harmony export */   ty: () => (/* binding */ SOAK_OFF),
/* harmony export */   vV: () => (/* binding */ DRILL_DEFAULTS)
/* harmony export */ });
/** Settings of the classic drill where the file names none. */
const DRILL_DEFAULTS = {
    ttlMs: 1_500,
    renewMs: 500,
    killAtMs: 3_000,
    windowMs: 6_000,
    stepMs: 100,
};
/** Switched off: nothing else counts. */
const SOAK_OFF = {
    enabled: false,
    drill: null,
    lease: null,
    windowUs: null,
    seeds: null,
    seed: null,
    faults: null,
    regressionRuns: [],
    scenarios: [],
    waivers: [],
};
/**
 * Whether the section asks for the lease soak: by any of its keys, or by naming nothing at all. A
 * section that only names a drill runs only the drill.
 */
function asksForLease(soak) {
    if (!soak.enabled)
        return false;
    const named = [soak.lease, soak.windowUs, soak.seeds, soak.seed, soak.faults];
    const listed = [soak.regressionRuns, soak.scenarios, soak.waivers];
    return (soak.drill === null ||
        named.some((setting) => setting !== null) ||
        listed.some((entries) => entries.length > 0));
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ soak),
/* harmony export */   ZA: () => (/* binding */ soakShapes),
/* harmony export */   dm: () => (/* binding */ lease)
/* harmony export */ });
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3028);
/* harmony import */ var _gate_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5779);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6587);
/* harmony import */ var _soak_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2649);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1231);







const NODES_MAX = 1_000;
const SEEDS_MAX = 100_000_000;
const NOTHING = { value: [], shown: "none" };
function drillTime(least, about, defaultMs) {
    const written = defaultMs % 1_000 === 0 ? `${defaultMs / 1_000}s` : `${defaultMs}ms`;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationMs */ .pc)(least), about, written, { value: defaultMs, shown: written });
}
const drill = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    ttl: drillTime(0, "Time to live of the lock.", _soak_config_js__WEBPACK_IMPORTED_MODULE_4__/* .DRILL_DEFAULTS */ .vV.ttlMs),
    renew: drillTime(0, "Time between renewals.", _soak_config_js__WEBPACK_IMPORTED_MODULE_4__/* .DRILL_DEFAULTS */ .vV.renewMs),
    "kill-at": drillTime(0, "When node A stops.", _soak_config_js__WEBPACK_IMPORTED_MODULE_4__/* .DRILL_DEFAULTS */ .vV.killAtMs),
    window: drillTime(0, "When the drill ends.", _soak_config_js__WEBPACK_IMPORTED_MODULE_4__/* .DRILL_DEFAULTS */ .vV.windowMs),
    step: drillTime(1, "Time between two polls.", _soak_config_js__WEBPACK_IMPORTED_MODULE_4__/* .DRILL_DEFAULTS */ .vV.stepMs),
}), (read) => ({
    ttlMs: read.ttl,
    renewMs: read.renew,
    killAtMs: read["kill-at"],
    windowMs: read.window,
    stepMs: read.step,
}));
function setting(shape, about, example) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(shape, about, example, { value: null, shown: "the preset's" });
}
/** The lease protocol: the file's `lease:` and the flags of the same names. */
const lease = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    preset: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, "Protocol and settings to begin with.", "reference", {
        value: null,
        shown: "reference",
    }),
    nodes: setting((0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, NODES_MAX), "Number of candidates.", "5"),
    ttl: setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUs */ .lu, "Time to live of the lease.", "10s"),
    renew: setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUs */ .lu, "Time between renewals.", "3s"),
    retry: setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUs */ .lu, "Least time between two attempts to acquire.", "1s"),
    jitter: setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .factorPpm */ .VU, "Random addition to retry, as a multiple of it.", "1"),
    anchor: setting((0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(["send", "receive"]), "Whether a lease counts from the request's sending or the reply's receipt.", "send"),
    margin: setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .autoOrDurationUs */ .zQ, "How much earlier the holder stops.", "auto"),
    "clock-drift": setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .percentPpm */ .JI, "How far a clock's rate may be off.", "0.1%"),
    "request-timeout": setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUs */ .lu, "When a client gives a request up.", "2s"),
    "renew-deadline": setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUs */ .lu, "How long a holder tries to renew.", "10s"),
    "lock-delay": setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUs */ .lu, "How long the store keeps an expired lock closed.", "15s"),
    sweep: setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUs */ .lu, "Time between the store's sweeps of expired leases.", "500ms"),
    "release-on-exit": setting(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, "Whether a holder releases when it ends.", "true"),
}), (read) => ({
    preset: read.preset,
    nodes: read.nodes,
    ttlUs: read.ttl,
    renewUs: read.renew,
    retryUs: read.retry,
    jitterPpm: read.jitter,
    anchor: read.anchor,
    marginUs: read.margin,
    driftPpm: read["clock-drift"],
    requestTimeoutUs: read["request-timeout"],
    renewDeadlineUs: read["renew-deadline"],
    lockDelayUs: read["lock-delay"],
    sweepUs: read.sweep,
    releaseOnExit: read["release-on-exit"],
}));
const faults = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(_domain_soak_js__WEBPACK_IMPORTED_MODULE_5__/* .FAULT_KINDS */ .ln), { least: 0, example: "[crash, pause, partition]" }), (read, value, problems, path) => {
    const twice = read.findIndex((kind, index) => read.indexOf(kind) !== index);
    if (twice === -1)
        return read;
    const at = value.kind === "list" ? (value.items[twice] ?? value) : value;
    problems.add(at.offset, `${path} names ${read[twice]} twice; each kind once; remove one`);
    return undefined;
});
/** Settings of a soak that a scenario or the flags can change. */
const soakShapes = { window: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUs */ .lu, seeds: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, SEEDS_MAX), seed: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .seed */ .cR, faults };
const settings = {
    lease: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(lease, "The lease protocol under test.", "{ preset: reference }", _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSENT */ .sj),
    window: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(soakShapes.window, "Simulated time of one seed.", "10m", _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSENT */ .sj),
    seeds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(soakShapes.seeds, "Number of runs, each with its own faults.", "200", _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSENT */ .sj),
    seed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .seed */ .cR, "What all randomness is drawn from.", "0x5eed", _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSENT */ .sj),
    faults: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(faults, "Kinds of fault to inject.", "[crash, pause, partition]", _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSENT */ .sj),
};
const scenario = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, "Name of the scenario.", "failover-loses-grants"),
    expect: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(["pass", "fail"]), "What must come out; fail shows that the soak sees the fault.", "fail", { value: "pass", shown: "pass" }),
    ...settings,
}), ({ window, ...read }) => ({ ...read, windowUs: window }));
const scenarios = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(scenario, {
    least: 0,
    example: "[{ name: store-loses-grants, faults: [store-failover], expect: fail }]",
}), (read, value, problems, path) => {
    const names = read.map(({ name }) => name);
    const index = names.findIndex((name, at) => name === "default" || names.indexOf(name) !== at);
    if (index === -1)
        return read;
    const item = (value.kind === "list" ? value.items[index] : undefined) ?? value;
    const name = names[index];
    const why = name === "default" ? "is the section's own name" : "is given twice";
    problems.add(((0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .M)(item, "name") ?? item).offset, `${path}[${index}].name ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(name)} ${why}; names are distinct; rename it`);
    return undefined;
});
const waivers = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    invariant: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(_domain_soak_js__WEBPACK_IMPORTED_MODULE_5__/* .INVARIANTS */ .uC), "The invariant.", "belief-exclusion"),
    "up-to": (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUs */ .lu, "Worse than this is not waived.", "2s"),
    ..._gate_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverFields */ .i,
}), ({ "up-to": upToUs, ...read }) => ({ ...read, upToUs })), { least: 0, example: "[{ invariant: belief-exclusion, up-to: 2s, reason: … }]" });
/** `soak: false`, or the drill and the lease soak. */
const soak = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .off */ .AU)("soak"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    drill: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(drill, "The classic drill; {} takes its defaults.", "{ ttl: 1500ms }", _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSENT */ .sj),
    ...settings,
    "regression-seeds": (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .regressionRun */ .lM, { least: 0, example: "[17]" }), "Runs that once failed and always run again: a place among the seed's runs, or seed/place.", "[17, 0x5eed/203]", NOTHING),
    scenarios: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(scenarios, "Variations, each of which overrides the keys above.", "[{ name: store-loses-grants, faults: [store-failover], expect: fail }]", NOTHING),
    waivers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(waivers, "Known violations that are accepted.", "[{ invariant: belief-exclusion, up-to: 2s, reason: … }]", NOTHING),
})), (read) => {
    if (read === false)
        return _soak_config_js__WEBPACK_IMPORTED_MODULE_4__/* .SOAK_OFF */ .ty;
    const { window, "regression-seeds": regressionRuns, ...rest } = read;
    return { enabled: true, ...rest, windowUs: window, regressionRuns };
});


/***/ }),

/***/ 1231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf),
/* harmony export */   y: () => (/* binding */ flagValue)
/* harmony export */ });
/** The value under a key, or undefined. */
function entryOf(map, key) {
    if (map.kind !== "map")
        return undefined;
    return map.entries.find((entry) => entry.key === key)?.value;
}
/** The value that a flag's text stands for: a number where it is one, else the text itself. */
function flagValue(text) {
    const value = /^-?\d{1,16}(\.\d+)?$/.test(text) ? Number(text) : text;
    return { kind: "scalar", value, source: text, offset: 0, textOffset: 0 };
}


/***/ }),

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ countStatements),
/* harmony export */   _n: () => (/* binding */ joinedBlocks),
/* harmony export */   c: () => (/* binding */ concatenated),
/* harmony export */   lv: () => (/* binding */ toBlockHits)
/* harmony export */ });
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(266);

const FIELDS = 4;
/**
 * Blocks in any order as `BlockHits`, each position once. Null where two blocks of one position
 * disagree on their statements: they are of different sources.
 */
function toBlockHits(blocks, combine) {
    const { positions, statements, hits } = blocks;
    const compare = (a, b) => comparePositions(positions, a, b);
    let ascending = true;
    for (let at = 1; at < hits.length && ascending; at += 1)
        ascending = compare(at - 1, at) < 0;
    if (ascending)
        return blocks;
    const order = (0,_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedOrder */ .uQ)(hits.length, compare);
    const out = {
        positions: new Uint32Array(positions.length),
        statements: new Uint32Array(statements.length),
        hits: new Uint32Array(hits.length),
    };
    let size = 0;
    let previous = -1;
    for (const index of order) {
        if (previous < 0 || compare(previous, index) !== 0) {
            out.positions.set(positions.subarray(index * FIELDS, (index + 1) * FIELDS), size * FIELDS);
            out.statements[size] = statements[index] ?? 0;
            out.hits[size] = hits[index] ?? 0;
            size += 1;
        }
        else {
            if (out.statements[size - 1] !== statements[index])
                return null;
            out.hits[size - 1] = combine(out.hits[size - 1] ?? 0, hits[index] ?? 0);
        }
        previous = index;
    }
    return {
        positions: out.positions.slice(0, size * FIELDS),
        statements: out.statements.slice(0, size),
        hits: out.hits.slice(0, size),
    };
}
function comparePositions(positions, a, b) {
    for (let field = 0; field < FIELDS; field += 1) {
        const difference = (positions[a * FIELDS + field] ?? 0) - (positions[b * FIELDS + field] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Several lists of blocks as one, in order. */
function joinedBlocks(all) {
    return {
        positions: concatenated(all.map((blocks) => blocks.positions)),
        statements: concatenated(all.map((blocks) => blocks.statements)),
        hits: concatenated(all.map((blocks) => blocks.hits)),
    };
}
/** Typed arrays end to end. */
function concatenated(parts) {
    const whole = new Uint32Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
/** Statements of the blocks that `within` accepts by their first and last line. */
function countStatements(blocks, within = () => true) {
    let covered = 0;
    let total = 0;
    for (let at = 0; at < blocks.hits.length; at += 1) {
        const first = blocks.positions[at * FIELDS] ?? 0;
        if (!within(first, blocks.positions[at * FIELDS + 2] ?? 0))
            continue;
        const statements = blocks.statements[at] ?? 0;
        total += statements;
        if ((blocks.hits[at] ?? 0) > 0)
            covered += statements;
    }
    return { covered, total };
}


/***/ }),

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ toBranchHits),
/* harmony export */   cr: () => (/* binding */ countBranches),
/* harmony export */   mg: () => (/* binding */ toCountedBranchHits)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(266);


/**
 * Branches with an identity, in any order, as `BranchHits`. One that is met twice is taken if it was
 * taken once. Takes the arrays as they are when they are already in order.
 *
 * Shape: parallel arrays, `taken` is 0 or 1.
 */
function toBranchHits(ids, lines, taken) {
    const compare = (a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(ids[a] ?? "", ids[b] ?? "");
    let ascending = true;
    for (let at = 1; at < ids.length && ascending; at += 1)
        ascending = compare(at - 1, at) < 0;
    if (ascending)
        return { ids, lines, covered: taken, total: ones(ids.length) };
    const outIds = [];
    const outLines = new Uint32Array(ids.length);
    const outTaken = new Uint32Array(ids.length);
    let previous = -1;
    for (const index of (0,_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedOrder */ .uQ)(ids.length, compare)) {
        if (previous < 0 || compare(previous, index) !== 0) {
            outLines[outIds.length] = lines[index] ?? 0;
            outIds.push(ids[index] ?? "");
        }
        outTaken[outIds.length - 1] = (outTaken[outIds.length - 1] ?? 0) | (taken[index] ?? 0);
        previous = index;
    }
    const size = outIds.length;
    const covered = outTaken.slice(0, size);
    return { ids: outIds, lines: outLines.slice(0, size), covered, total: ones(size) };
}
/**
 * Branches that a format only counts per line, as `BranchHits`. Where a line is met twice the larger
 * total counts, and at least as many are covered as in either: a bound, since nothing tells them apart.
 */
function toCountedBranchHits(branches) {
    const byLine = new Map();
    for (const { line, covered, total } of branches) {
        const known = byLine.get(line) ?? { covered: 0, total: 0 };
        const larger = Math.max(known.total, total);
        byLine.set(line, {
            total: larger,
            covered: Math.min(larger, Math.max(known.covered, covered)),
        });
    }
    const sorted = [...byLine].sort(([a], [b]) => a - b);
    return {
        ids: null,
        lines: Uint32Array.from(sorted, ([line]) => line),
        covered: Uint32Array.from(sorted, ([, counts]) => counts.covered),
        total: Uint32Array.from(sorted, ([, counts]) => counts.total),
    };
}
/** Branches on the lines `first` to `last`. */
function countBranches(branches, first = 1, last = Number.POSITIVE_INFINITY) {
    let covered = 0;
    let total = 0;
    for (let at = (0,_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .yz)(branches.lines, first); at < branches.lines.length; at += 1) {
        if ((branches.lines[at] ?? 0) > last)
            break;
        covered += branches.covered[at] ?? 0;
        total += branches.total[at] ?? 0;
    }
    return { covered, total };
}
function ones(length) {
    return new Uint32Array(length).fill(1);
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ buildCoverageEvidence)
});

// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(3192);
;// CONCATENATED MODULE: ./lib/coverage/baseline.js

/** The baseline with its files under the names they have now. A name that is taken stays. */
function renamed(report, renames) {
    if (renames.size === 0)
        return report;
    const taken = new Set(report.files.map((file) => file.path));
    const files = report.files.map((file) => {
        const now = renames.get(file.path);
        if (now === undefined || taken.has(now))
            return file;
        taken.add(now);
        return { ...file, path: now };
    });
    return { ...report, files: files.sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path)) };
}
/** What makes a baseline compare badly: another tool, another release of it, fewer files. */
function baselineNotes(after, before) {
    const notes = [];
    if (after.tool !== null && before.tool !== null && release(after.tool) !== release(before.tool)) {
        notes.push(`the baseline was written by ${before.tool}, this report by ${after.tool}: ` +
            "they may count lines differently");
    }
    if (after.formats.join() !== before.formats.join()) {
        notes.push(`the baseline is ${before.formats.join(", ")}, this report ${after.formats.join(", ")}: ` +
            "branches and functions may not be comparable");
    }
    if (before.headline !== after.headline) {
        notes.push(`the baseline counts ${before.headline}, this report ${after.headline}`);
    }
    const known = new Set(before.files.map((file) => file.path));
    const unknown = after.files.filter((file) => !known.has(file.path)).length;
    if (before.files.length < after.files.length) {
        notes.push(`the baseline measured ${before.files.length} files, this report ${after.files.length} ` +
            `(${unknown} of them new): the change of the total is not only that of the code`);
    }
    return notes;
}
/** `coverage.py 7.11` of `coverage.py 7.11.4a0.dev1`. */
function release(tool) {
    return /^.*?\d+\.\d+/.exec(tool)?.[0] ?? tool;
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/coverage/format.js
var format = __webpack_require__(3399);
// EXTERNAL MODULE: ./lib/coverage/path-text.js
var path_text = __webpack_require__(9063);
;// CONCATENATED MODULE: ./lib/coverage/globs.js




/** Longer patterns are refused: no path needs them, and matching must stay cheap. */
const PATTERN_LENGTH_MAX = 1_000;
const ALTERNATIVES_MAX = 1_000;
const GLOBSTARS_MAX = 10;
/**
 * A pattern of the configuration or a gate. A path without glob characters means that file, or
 * everything below that folder.
 *
 * Errors: `config` for a pattern longer than 1,000 characters or with too many alternatives.
 */
function pathMatcher(pattern) {
    if (pattern.length > PATTERN_LENGTH_MAX) {
        throw new error/* SoakgateError */.q("config", `${(0,format/* quoted */.T)(pattern)}: found a pattern of ${pattern.length} characters; ` +
            `up to ${PATTERN_LENGTH_MAX} are allowed; write several patterns`);
    }
    const clean = (0,path_text/* normalisePath */.q)(pattern).replace(/^\//, "");
    if (!isGlob(clean)) {
        const folder = clean.endsWith("/") ? clean : `${clean}/`;
        if (clean === "" || clean === "/")
            return () => true;
        return (path) => path === clean || path.startsWith(folder);
    }
    const glob = compiled(clean);
    // A file may be called like a pattern: `app/[id]/page.tsx`.
    return (path) => path === clean || glob.match(path);
}
/** Whether the text has glob characters; without, it is a path. */
function isGlob(text) {
    return /[*?[\]{}!+@()]/.test(text);
}
/** A matcher of any of the patterns. */
function anyMatcher(patterns) {
    const matchers = patterns.map(pathMatcher);
    return (path) => matchers.some((matches) => matches(path));
}
function compiled(pattern) {
    const stars = pattern.split("**").length - 1;
    const glob = new esm/* Minimatch */.VR(pattern, {
        // The same on every operating system: paths have `/` by now.
        platform: "linux",
        dot: true,
        nocomment: true,
        nonegate: true,
        braceExpandMax: ALTERNATIVES_MAX,
    });
    if (stars > GLOBSTARS_MAX || glob.set.length >= ALTERNATIVES_MAX) {
        throw new error/* SoakgateError */.q("config", `${(0,format/* quoted */.T)(pattern)}: found a pattern of ${stars} \`**\` and ${glob.set.length} alternatives; ` +
            `${GLOBSTARS_MAX} and ${ALTERNATIVES_MAX - 1} are allowed; write several patterns`);
    }
    return glob;
}

// EXTERNAL MODULE: ./lib/coverage/hits.js
var hits = __webpack_require__(266);
// EXTERNAL MODULE: ./lib/coverage/blocks.js
var coverage_blocks = __webpack_require__(4978);
// EXTERNAL MODULE: ./lib/coverage/branches.js
var coverage_branches = __webpack_require__(7108);
;// CONCATENATED MODULE: ./lib/coverage/measure.js



/** Files together; null where there are none. A single file has its uncovered lines. */
function measureFiles(files) {
    const [only] = files;
    if (only === undefined)
        return null;
    return {
        files: files.length,
        totals: (0,hits/* sumTotals */.L_)(files.map((file) => file.totals)),
        uncovered: files.length === 1 && only.lines !== null ? (0,hits/* missedRanges */.E0)(only.lines) : [],
    };
}
/** A whole report with its own totals. */
function measureReport(report) {
    const [only] = report.files;
    return {
        files: report.files.length,
        totals: report.totals,
        uncovered: report.files.length === 1 && only?.lines ? (0,hits/* missedRanges */.E0)(only.lines) : [],
    };
}
/** A region with the tool's own counts. */
function measureRegion(region) {
    return { files: 1, totals: region.totals, uncovered: region.uncovered };
}
/** What begins on the lines of a file from `first` to `last`; null for a file without lines. */
function measureRange(file, [first, last]) {
    if (file.lines === null)
        return null;
    const { lines, branches, functions, blocks } = file;
    const within = functions?.filter((one) => one.first >= first && one.first <= last);
    return {
        files: 1,
        totals: {
            lines: (0,hits/* countLines */.lt)(lines, first, last),
            ...(blocks && {
                statements: (0,coverage_blocks/* countStatements */.UE)(blocks, (from) => from >= first && from <= last),
            }),
            ...(branches && { branches: (0,coverage_branches/* countBranches */.cr)(branches, first, last) }),
            ...(within && { functions: (0,hits/* countFunctions */.$t)(within) }),
        },
        uncovered: (0,hits/* missedRanges */.E0)(lines, first, last),
    };
}
/** `whole - part`, metric by metric; a metric that only one states stays as `whole` has it. */
function subtractTotals(whole, part) {
    const rest = {};
    for (const metric of ["lines", "statements", "branches", "functions"]) {
        const all = whole[metric];
        if (all === undefined)
            continue;
        const taken = part[metric] ?? { covered: 0, total: 0 };
        rest[metric] = { covered: all.covered - taken.covered, total: all.total - taken.total };
    }
    return rest;
}

;// CONCATENATED MODULE: ./lib/coverage/modules.js




const MANIFESTS = new Set(["package.json", "go.mod", "pyproject.toml"]);
const FOLDER_LEVELS = 2;
/**
 * Each file in the first group that has it; what is left is unassigned, the surplus of the report's
 * own totals over its files included: `total = sum(modules) + unassigned`, exactly.
 */
function groupFiles(groups, after, before) {
    const now = modules_assign(groups, after);
    const then = before && modules_assign(groups, before);
    const modules = groups.map((group, index) => ({
        name: group.name,
        after: measureFiles(now.groups[index] ?? []),
        before: then && measureFiles(then.groups[index] ?? []),
    }));
    return {
        modules: modules.filter((row) => row.after !== null || row.before !== null),
        unassigned: {
            name: "unassigned",
            after: leftOver(after, now),
            before: before && then && leftOver(before, then),
        },
    };
}
function modules_assign(groups, report) {
    const assigned = groups.map(() => []);
    const rest = [];
    const indexOf = firstGroup(groups);
    for (const file of report.files)
        (assigned[indexOf(file.path)] ?? rest).push(file);
    return { groups: assigned, rest };
}
/** Index of the first group that has a path, -1 for none. Groups by name are found at once. */
function firstGroup(groups) {
    const named = new Map();
    for (const [index, group] of groups.entries())
        if (group.nameOf)
            named.set(group.name, index);
    const matching = [...groups.entries()].filter(([, group]) => group.nameOf === null);
    const nameOf = groups.find((group) => group.nameOf)?.nameOf ?? null;
    return (path) => matching.find(([, group]) => group.has(path))?.[0] ?? named.get(nameOf?.(path) ?? "") ?? -1;
}
function leftOver(report, { groups, rest }) {
    const taken = (0,hits/* sumTotals */.L_)(groups.flat().map((file) => file.totals));
    const totals = subtractTotals(report.totals, taken);
    return { files: rest.length, totals, uncovered: measureFiles(rest)?.uncovered ?? [] };
}
/**
 * The step's targets, then the configured modules; without modules, folders that say what belongs
 * together. A target that names a module stands for its files.
 */
function defineGroups(targets, modules, paths, tracked) {
    const configured = configuredGroups(modules);
    const aimed = [...new Set(targets)].map((name) => configured.find((group) => group.name === name) ?? {
        name,
        has: pathMatcher(name),
        nameOf: null,
    });
    const others = modules.length > 0 ? configured : folderGroups(paths, tracked);
    const names = new Set(aimed.map((group) => group.name));
    return [...aimed, ...others.filter((group) => !names.has(group.name))];
}
/** Configured modules, each without the files that one before it has. */
function configuredGroups(modules) {
    const matchers = modules.map(({ match }) => anyMatcher(match));
    const known = new Map();
    const firstMatch = (path) => {
        let index = known.get(path);
        if (index === undefined) {
            index = matchers.findIndex((matches) => matches(path));
            known.set(path, index);
        }
        return index;
    };
    return modules.map(({ name }, index) => ({
        name,
        has: (path) => firstMatch(path) === index,
        nameOf: null,
    }));
}
/**
 * Packages by their manifest where the repository has several; else the top two folders of each
 * path. Files at the top are `.`.
 */
function folderGroups(paths, tracked) {
    const packages = packageFolders(tracked ?? []);
    const byPackage = new Set(paths.map((path) => nearestFolder(path, packages)));
    const nameOf = byPackage.size > 1
        ? (path) => nearestFolder(path, packages) ?? topFolders(path)
        : topFolders;
    return [...new Set(paths.map(nameOf))]
        .sort(order/* byCodeUnit */.X)
        .map((name) => ({ name, has: (path) => nameOf(path) === name, nameOf }));
}
function packageFolders(tracked) {
    const folders = new Set();
    for (const path of tracked) {
        const cut = path.lastIndexOf("/");
        if (MANIFESTS.has(path.slice(cut + 1)))
            folders.add(cut < 0 ? "." : path.slice(0, cut));
    }
    return folders;
}
function nearestFolder(path, folders) {
    for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
        const folder = path.slice(0, cut);
        if (folders.has(folder))
            return folder;
    }
    return folders.has(".") ? "." : null;
}
function topFolders(path) {
    const folders = path
        .split("/")
        .slice(0, -1)
        .filter((part) => part !== "");
    return folders.slice(0, FOLDER_LEVELS).join("/") || ".";
}

// EXTERNAL MODULE: ./lib/domain/coverage.js
var coverage = __webpack_require__(6404);
;// CONCATENATED MODULE: ./lib/coverage/reconcile.js



/**
 * Makes a report's totals and files add up, so that `total = sum(modules) + unassigned` has no
 * negative part: what a tool's total has beyond its files stays and is said; a total that its own
 * files contradict gives way to their sum.
 */
function reconcile(report) {
    const sum = (0,hits/* sumTotals */.L_)(report.files.map((file) => file.totals));
    const totals = {};
    const notes = [];
    for (const metric of coverage/* METRICS */.C) {
        const stated = report.totals[metric];
        const files = sum[metric];
        if (stated === undefined) {
            if (files !== undefined)
                totals[metric] = files;
            continue;
        }
        totals[metric] = stated;
        if (files === undefined)
            continue;
        const surplus = stated.total - files.total;
        const covered = stated.covered - files.covered;
        if (surplus === 0 && covered === 0)
            continue;
        if (covered < 0 || covered > surplus) {
            totals[metric] = files;
            notes.push(`the report states ${stated.covered}/${stated.total} ${metric} and its files have ` +
                `${files.covered}/${files.total}; the files count`);
        }
        else {
            notes.push(`the report counts ${covered}/${surplus} ${metric} beyond its files; they are unassigned`);
        }
    }
    return { ...report, totals, notes: [...report.notes, ...notes] };
}
/** The report without the files that the patterns exclude; its totals are then counted from the rest. */
function withoutExcluded(report, exclude) {
    if (exclude.length === 0)
        return report;
    const excluded = anyMatcher(exclude);
    const files = report.files.filter((file) => !excluded(file.path));
    if (files.length === report.files.length)
        return report;
    return { ...report, files, totals: (0,hits/* sumTotals */.L_)(files.map((file) => file.totals)) };
}

// EXTERNAL MODULE: ./lib/domain/nearest.js
var nearest = __webpack_require__(5542);
;// CONCATENATED MODULE: ./lib/coverage/select-region.js



/**
 * A named part of a file: the tool's own region, else a function whose first and last line the
 * format gives.
 */
function selectSymbol(file, before, symbol) {
    const selection = namedPart(file, symbol);
    if (selection !== null) {
        const old = before && namedPart(before, symbol);
        return { kind: "found", selections: [{ ...selection, before: old?.after ?? null }] };
    }
    const names = [...file.regions, ...(file.functions ?? [])].map((one) => one.name);
    if (file.functions?.some((one) => one.name === symbol)) {
        return {
            kind: "unknown",
            reason: `the report does not say where ${(0,format/* quoted */.T)(symbol)} ends, or has several of that name; name its lines`,
        };
    }
    if (names.length === 0) {
        return {
            kind: "unknown",
            reason: `the report names no functions or classes of ${(0,format/* quoted */.T)(file.path, 200)}; name lines, or use a format that has them`,
        };
    }
    const near = (0,nearest/* nearest */.p)(symbol, new Set(names));
    const suggestion = near === null ? "" : `; did you mean ${(0,format/* quoted */.T)(near)}?`;
    return {
        kind: "nothing",
        reason: `${(0,format/* quoted */.T)(file.path, 200)} has no function or class ${(0,format/* quoted */.T)(symbol)}${suggestion}`,
    };
}
function namedPart(file, symbol) {
    const name = `${file.path}#${symbol}`;
    const region = file.regions.find((one) => one.name === symbol);
    if (region !== undefined) {
        return { name, after: measureRegion(region), before: null, range: region.range };
    }
    const [only, ...others] = (file.functions ?? []).filter((one) => one.name === symbol);
    if (only === undefined || only.last === null || others.length > 0)
        return null;
    const range = [only.first, only.last];
    const after = measureRange(file, range);
    return after && { name, after, before: null, range };
}
/**
 * Lines of a file. There is no "before": in the baseline those numbers stand for other code, unless
 * the file is the same line by line.
 */
function selectRange(file, before, range) {
    const after = measureRange(file, range);
    if (after === null) {
        return {
            kind: "unknown",
            reason: `the report has only totals of ${(0,format/* quoted */.T)(file.path, 200)}, no lines; use a format that has them`,
        };
    }
    const same = before !== null && sameLines(file, before);
    const name = `${file.path}:${range[0]}-${range[1]}`;
    return {
        kind: "found",
        selections: [{ name, after, before: same ? measureRange(before, range) : null, range }],
    };
}
function sameLines(a, b) {
    const [one, other] = [a.lines?.numbers, b.lines?.numbers];
    return one?.length === other?.length && (one?.every((line, at) => line === other?.[at]) ?? false);
}

;// CONCATENATED MODULE: ./lib/coverage/select.js






/** Nearest names are looked for among so many paths at most. */
const SUGGEST_FROM_MAX = 5_000;
/** Answers a gate's coverage subject. */
function select_select(evidence, subject) {
    switch (subject.kind) {
        case "total":
            return found([
                {
                    name: "total",
                    after: measureReport(evidence.after),
                    before: evidence.before && measureReport(evidence.before),
                    range: null,
                },
            ]);
        case "patch":
            return selectPatch(evidence.patch);
        case "unassigned":
            return found([{ ...evidence.unassigned, range: null }]);
        case "module":
            return selectModule(evidence, subject.name);
        case "path":
            return selectPath(evidence, subject.pattern);
        case "each":
            return selectEach(evidence, subject.pattern);
        case "name":
            return selectName(evidence, subject.name);
        case "symbol":
            return withFile(evidence, subject.path, (file, old) => selectSymbol(file, old, subject.symbol));
        case "range":
            return withFile(evidence, subject.path, (file, old) => selectRange(file, old, [subject.first, subject.last]));
    }
}
function found(selections) {
    return { kind: "found", selections };
}
function selectPatch(patch) {
    if (patch.kind !== "measured")
        return patch;
    return found([{ name: "patch", after: patch.coverage.measured, before: null, range: null }]);
}
function selectModule(evidence, name) {
    const group = moduleNamed(evidence, name);
    if (group !== undefined)
        return sumOf(evidence, name, group.has);
    const names = [...evidence.configured, ...evidence.rows].map((one) => one.name);
    return {
        kind: "nothing",
        reason: `no module is called ${(0,format/* quoted */.T)(name)}${suggestion(name, names)}`,
    };
}
function moduleNamed({ configured, rows }, name) {
    return (configured.find((group) => group.name === name) ?? rows.find((group) => group.name === name));
}
function selectPath(evidence, pattern) {
    return sumOf(evidence, pattern, pathMatcher(pattern));
}
function sumOf(evidence, name, has) {
    const after = measureMatching(evidence.after, has);
    const before = evidence.before && measureMatching(evidence.before, has);
    if (after === null && before === null)
        return matchesNothing(evidence, name);
    return found([{ name, after, before, range: null }]);
}
function measureMatching(report, has) {
    return measureFiles(report.files.filter((file) => has(file.path)));
}
/** Every measured file; one that is gone is no longer held to anything. */
function selectEach(evidence, pattern) {
    const has = pathMatcher(pattern);
    const files = evidence.after.files.filter((file) => has(file.path));
    if (files.length === 0)
        return matchesNothing(evidence, pattern);
    const old = new Map(evidence.before?.files.map((file) => [file.path, file]));
    return found(files.map((file) => {
        const before = old.get(file.path);
        return {
            name: file.path,
            after: measureFiles([file]),
            before: before === undefined ? null : measureFiles([before]),
            range: null,
        };
    }));
}
/** A bare word: a configured module, else a path. A word that is both must say which it means. */
function selectName(evidence, name) {
    const module = evidence.configured.find((group) => group.name === name);
    const isPath = pathMatcher(name);
    if (module === undefined) {
        const path = selectPath(evidence, name);
        return path.kind === "nothing" && moduleNamed(evidence, name) !== undefined
            ? selectModule(evidence, name)
            : path;
    }
    const other = evidence.after.files.find((file) => isPath(file.path) !== module.has(file.path));
    const someFile = evidence.after.files.some((file) => isPath(file.path));
    if (other === undefined || !someFile)
        return selectModule(evidence, name);
    return {
        kind: "nothing",
        reason: `${(0,format/* quoted */.T)(name)} is a module and a path, with different files; write \`module ${name}\` or \`path ${name}\``,
    };
}
function withFile(evidence, path, answer) {
    const clean = (0,path_text/* normalisePath */.q)(path).replace(/^\//, "");
    const file = evidence.after.files.find((one) => one.path === clean);
    if (file === undefined)
        return matchesNothing(evidence, path);
    return answer(file, evidence.before?.files.find((one) => one.path === clean) ?? null);
}
function matchesNothing(evidence, pattern) {
    const what = isGlob(pattern) ? "the pattern" : "the path";
    const paths = evidence.after.files.map((file) => file.path);
    return {
        kind: "nothing",
        reason: `${what} ${(0,format/* quoted */.T)(pattern, 200)} matches no measured file${suggestPath(pattern, paths)}`,
    };
}
/** A file of the same name elsewhere is meant more often than a path spelt alike. */
function suggestPath(pattern, paths) {
    const name = pattern.slice(pattern.lastIndexOf("/") + 1);
    const same = paths.find((path) => path.slice(path.lastIndexOf("/") + 1) === name);
    if (same !== undefined)
        return `; did you mean ${(0,format/* quoted */.T)(same, 200)}?`;
    return suggestion(pattern, paths.slice(0, SUGGEST_FROM_MAX));
}
function suggestion(name, names) {
    const near = (0,nearest/* nearest */.p)(name, new Set(names));
    return near === null ? "" : `; did you mean ${(0,format/* quoted */.T)(near, 200)}?`;
}

;// CONCATENATED MODULE: ./lib/coverage/evidence.js





const NOT_ASKED = { kind: "skipped", reason: "no changed lines to compare with" };
/**
 * Coverage before and after, grouped, and ready for questions.
 *
 * Errors: `config` for a pattern that is too long or too wide.
 */
function buildCoverageEvidence(inputs) {
    const after = reconcile(withoutExcluded(inputs.after, inputs.exclude));
    const before = inputs.before &&
        reconcile(withoutExcluded(renamed(inputs.before, inputs.renames ?? new Map()), inputs.exclude));
    const paths = new Set([...after.files, ...(before?.files ?? [])].map((file) => file.path));
    const rows = defineGroups(inputs.targets, inputs.modules, [...paths].sort(order/* byCodeUnit */.X), inputs.tracked);
    const { modules, unassigned } = groupFiles(rows, after, before);
    const configured = configuredGroups(inputs.modules);
    const patch = inputs.patch ?? NOT_ASKED;
    return {
        after,
        before,
        baseline: inputs.baseline,
        modules,
        unassigned,
        patch: patch.kind === "measured" ? patch.coverage : null,
        notes: [...after.notes, ...(before === null ? [] : baselineNotes(after, before))],
        select: (subject) => select_select({ after, before, unassigned, configured, rows, patch }, subject),
    };
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ badReport),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** The error for a report that cannot be used: `PATH[:LINE]: found; allowed; do`. */
function badReport(where, line, sentence) {
    return new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${where}${line === null ? "" : `:${line}`}: ${sentence}`);
}
/** Text of a report as it may stand in a message: short, on one line, without control characters. */
function quoted(text, lengthMax = 60) {
    // A long string is cut before it is cleaned: the message costs the same whatever was found.
    const clean = text.slice(0, lengthMax).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
    return `"${clean}${text.length > lengthMax ? "…" : ""}"`;
}


/***/ }),

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ countFunctions),
/* harmony export */   E0: () => (/* binding */ missedRanges),
/* harmony export */   G2: () => (/* binding */ toLineHits),
/* harmony export */   GJ: () => (/* binding */ toFunctionHits),
/* harmony export */   L_: () => (/* binding */ sumTotals),
/* harmony export */   _6: () => (/* binding */ saturated),
/* harmony export */   lt: () => (/* binding */ countLines),
/* harmony export */   uP: () => (/* binding */ hitsAt),
/* harmony export */   uQ: () => (/* binding */ sortedOrder),
/* harmony export */   vN: () => (/* binding */ added),
/* harmony export */   wA: () => (/* binding */ rangesOf),
/* harmony export */   yf: () => (/* binding */ larger),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
/* unused harmony export lineHitsOf */
/* harmony import */ var _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6404);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);


/** A hit count as it is kept: whole, not negative, at most `HITS_MAX`; what is no number is 0. */
function saturated(hits) {
    if (hits >= _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .HITS_MAX */ .O)
        return _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .HITS_MAX */ .O;
    return hits > 0 ? Math.trunc(hits) : 0;
}
/** Adds hits, for repeats within one report. */
const added = (a, b) => saturated(a + b);
/** Keeps the larger number of hits, for reports that may have counted the same runs. */
const larger = (a, b) => Math.max(a, b);
/**
 * Lines in any order, repeats included, as `LineHits`. Takes the arrays as they are when they are
 * already in order.
 */
function toLineHits(numbers, hits, combine = added) {
    if (isAscending(numbers))
        return { numbers, hits };
    const order = orderOf(numbers);
    const outNumbers = new Uint32Array(numbers.length);
    const outHits = new Uint32Array(numbers.length);
    let size = 0;
    for (const index of order) {
        const number = numbers[index] ?? 0;
        const count = hits[index] ?? 0;
        if (size > 0 && outNumbers[size - 1] === number) {
            outHits[size - 1] = combine(outHits[size - 1] ?? 0, count);
            continue;
        }
        outNumbers[size] = number;
        outHits[size] = count;
        size += 1;
    }
    return { numbers: outNumbers.slice(0, size), hits: outHits.slice(0, size) };
}
/** Indices in the order of their numbers; equal ones keep theirs. */
function orderOf(numbers) {
    // Number and index in one float, which sorts without a function: 2^32 lines, 2^21 of them a file.
    if (numbers.length <= 2 ** 21) {
        const keys = new Float64Array(numbers.length);
        for (const [at, number] of numbers.entries())
            keys[at] = number * 2 ** 21 + at;
        keys.sort();
        return Uint32Array.from(keys, (key) => key % 2 ** 21);
    }
    return sortedOrder(numbers.length, (a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
}
function isAscending(numbers) {
    for (let at = 1; at < numbers.length; at += 1) {
        if ((numbers[at - 1] ?? 0) >= (numbers[at] ?? 0))
            return false;
    }
    return true;
}
/** Moves a sort by insertion may take for each item before another sort takes over. */
const MOVES_PER_ITEM = 8;
/**
 * `0 … length - 1` in the order that `compare` gives their subjects; equal ones keep theirs. Reports
 * are nearly in order: what few items are not is inserted, which is a few comparisons each.
 */
function sortedOrder(length, compare) {
    const order = new Uint32Array(length);
    let moves = length * MOVES_PER_ITEM;
    for (let at = 0; at < length; at += 1) {
        let to = at;
        while (to > 0 && moves > 0 && compare(order[to - 1] ?? 0, at) > 0) {
            order[to] = order[to - 1] ?? 0;
            to -= 1;
            moves -= 1;
        }
        order[to] = at;
    }
    return moves > 0 ? order : order.sort((a, b) => compare(a, b) || a - b);
}
/** Lines by number, for readers that meet them in any order. */
function lineHitsOf(lines) {
    return toLineHits(Uint32Array.from(lines.keys()), Uint32Array.from(lines.values()));
}
/** Functions in order of line and name, each (line, name) once; hits of repeats are added. */
function toFunctionHits(functions) {
    const compare = (a, b) => a.first - b.first || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.name, b.name);
    const sorted = inOrder(functions, compare) ? functions : [...functions].sort(compare);
    const kept = [];
    for (const one of sorted) {
        const last = kept.at(-1);
        if (last === undefined || last.first !== one.first || last.name !== one.name)
            kept.push(one);
        else {
            const end = Math.max(last.last ?? 0, one.last ?? 0);
            const hits = saturated(last.hits + one.hits);
            kept[kept.length - 1] = { ...last, last: end === 0 ? null : end, hits };
        }
    }
    return kept;
}
function inOrder(items, compare) {
    return items.every((item, at) => at === 0 || compare(items[at - 1] ?? item, item) <= 0);
}
/** Measured lines of `first` to `last` and how many of them were hit. */
function countLines(lines, first = 1, last = Number.POSITIVE_INFINITY) {
    let covered = 0;
    let total = 0;
    for (let at = lowerBound(lines.numbers, first); at < lines.numbers.length; at += 1) {
        if ((lines.numbers[at] ?? 0) > last)
            break;
        total += 1;
        if ((lines.hits[at] ?? 0) > 0)
            covered += 1;
    }
    return { covered, total };
}
/** Functions, and how many of them were called. */
function countFunctions(functions) {
    let covered = 0;
    for (const one of functions)
        if (one.hits > 0)
            covered += 1;
    return { covered, total: functions.length };
}
/** Runs of consecutive missed line numbers from `first` to `last`. */
function missedRanges(lines, first = 1, last = Number.POSITIVE_INFINITY) {
    const missed = [];
    for (let at = lowerBound(lines.numbers, first); at < lines.numbers.length; at += 1) {
        const number = lines.numbers[at] ?? 0;
        if (number > last)
            break;
        if (lines.hits[at] === 0)
            missed.push(number);
    }
    return rangesOf(missed);
}
/** Ascending line numbers as runs of consecutive ones. */
function rangesOf(numbers) {
    const ranges = [];
    for (const number of numbers) {
        const run = ranges.at(-1);
        if (run !== undefined && run[1] + 1 >= number)
            run[1] = number;
        else
            ranges.push([number, number]);
    }
    return ranges;
}
/** Hits of a line, or null where it was not measured. */
function hitsAt(lines, number) {
    const at = lowerBound(lines.numbers, number);
    return lines.numbers[at] === number ? (lines.hits[at] ?? 0) : null;
}
/** Index of the first element that is at least `value`. */
function lowerBound(ascending, value) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ascending[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Sum of counts, metric by metric. A metric that none of them states stays absent. */
function sumTotals(all) {
    const sum = {};
    for (const totals of all) {
        for (const metric of _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C) {
            const ratio = totals[metric];
            if (ratio === undefined)
                continue;
            const soFar = sum[metric] ?? { covered: 0, total: 0 };
            sum[metric] = {
                covered: soFar.covered + ratio.covered,
                total: soFar.total + ratio.total,
            };
        }
    }
    return sum;
}


/***/ }),

/***/ 5379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ mergeFile)
});

// EXTERNAL MODULE: ./lib/coverage/blocks.js
var coverage_blocks = __webpack_require__(4978);
// EXTERNAL MODULE: ./lib/coverage/branches.js
var coverage_branches = __webpack_require__(7108);
// EXTERNAL MODULE: ./lib/coverage/format.js
var format = __webpack_require__(3399);
// EXTERNAL MODULE: ./lib/coverage/hits.js
var coverage_hits = __webpack_require__(266);
// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(3192);
;// CONCATENATED MODULE: ./lib/coverage/merge-functions.js


/**
 * Functions of several reports. Within one format a function is (line, name). Formats name the same
 * function differently, so across them a line has as many functions as the format that sees the most
 * there, and where each sees one, it is the same.
 */
function mergeFunctions(parts) {
    const origins = new Map();
    for (const { origin, file } of parts) {
        if (file.functions === null)
            continue;
        let known = origins.get(origin);
        if (known === undefined) {
            known = new Map();
            origins.set(origin, known);
        }
        for (const one of file.functions) {
            const key = `${one.first}:${one.name}`;
            const same = known.get(key);
            known.set(key, same === undefined ? one : united(same, one));
        }
    }
    if (origins.size === 0)
        return null;
    // The order of formats must not depend on the order of reports: ties go to the first of them.
    const inOrder = [...origins]
        .sort(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b))
        .map(([, functions]) => byLine([...functions.values()]));
    const lines = new Set(inOrder.flatMap((functions) => [...functions.keys()]));
    return [...lines]
        .sort((a, b) => a - b)
        .flatMap((line) => mergeLine(inOrder.map((functions) => functions.get(line) ?? [])))
        .sort((a, b) => a.first - b.first || (0,order/* byCodeUnit */.X)(a.name, b.name));
}
function mergeLine(seen) {
    const most = seen.reduce((best, one) => (one.length > best.length ? one : best));
    const others = seen.filter((one) => one !== most);
    return most.map((one) => {
        const same = others.flatMap((functions) => functions.filter(({ name }) => name === one.name || (functions.length === 1 && most.length === 1)));
        return same.reduce(united, one);
    });
}
function united(one, other) {
    const last = (0,coverage_hits/* larger */.yf)(one.last ?? 0, other.last ?? 0);
    return { ...one, last: last === 0 ? null : last, hits: (0,coverage_hits/* larger */.yf)(one.hits, other.hits) };
}
function byLine(functions) {
    const lines = new Map();
    for (const one of functions) {
        const same = lines.get(one.first);
        if (same === undefined)
            lines.set(one.first, [one]);
        else
            same.push(one);
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/coverage/merge-regions.js



/**
 * Regions of several reports: what none of them covers stays uncovered, lines hit by a format that
 * knows no regions included.
 */
function mergeRegions(path, parts, lines) {
    if (parts.length === 1)
        return parts[0]?.file.regions ?? [];
    const regions = new Map();
    for (const { where, file } of parts) {
        for (const region of file.regions) {
            const key = `${region.kind} ${region.name}`;
            const known = regions.get(key);
            const merged = known === undefined ? region : merge_regions_united(path, known.where, where, known.region, region);
            regions.set(key, { where, region: merged });
        }
    }
    return [...regions]
        .sort(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b))
        .map(([, { region }]) => withLines(region, lines));
}
function merge_regions_united(path, whereA, whereB, a, b) {
    const [linesA, linesB] = [a.totals.lines, b.totals.lines];
    if (linesA?.total !== linesB?.total) {
        throw (0,format/* badReport */.E)(whereB, null, `found ${linesB?.total} statements in ${(0,format/* quoted */.T)(`${path}#${b.name}`, 200)}, ${whereA} has ` +
            `${linesA?.total}; reports of one commit agree; run all tests on the same sources`);
    }
    const missedInB = new Set(b.uncovered.flatMap(numbersOf));
    const missed = a.uncovered.flatMap(numbersOf).filter((line) => missedInB.has(line));
    return {
        ...a,
        range: unitedRange(a.range, b.range),
        totals: {
            ...a.totals,
            ...b.totals,
            ...(a.totals.branches &&
                b.totals.branches && {
                branches: most(a.totals.branches, b.totals.branches),
            }),
            ...(linesA && { lines: { covered: linesA.total - missed.length, total: linesA.total } }),
        },
        uncovered: (0,coverage_hits/* rangesOf */.wA)(missed),
    };
}
function withLines(region, lines) {
    if (lines === null || region.totals.lines === undefined)
        return region;
    const missed = region.uncovered.flatMap(numbersOf).filter((line) => (0,coverage_hits/* hitsAt */.uP)(lines, line) === 0);
    const { total } = region.totals.lines;
    return {
        ...region,
        totals: { ...region.totals, lines: { covered: total - missed.length, total } },
        uncovered: (0,coverage_hits/* rangesOf */.wA)(missed),
    };
}
function most(a, b) {
    const total = Math.max(a.total, b.total);
    return { covered: Math.max(a.covered, b.covered), total };
}
function unitedRange(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
function numbersOf([first, last]) {
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

;// CONCATENATED MODULE: ./lib/coverage/merge-file.js






/** What several reports say of one file, as one. */
function mergeFile(path, parts, headline) {
    const lines = mergeLines(parts);
    const branches = mergeBranches(parts);
    const functions = mergeFunctions(parts);
    const blocks = mergeBlocks(path, parts);
    const counted = {
        ...(lines !== null &&
            (headline === "lines" || parts.some(statesLines)) && {
            lines: countMergedLines(path, parts, lines),
        }),
        ...(blocks !== null && { statements: (0,coverage_blocks/* countStatements */.UE)(blocks) }),
        ...(branches !== null && { branches: (0,coverage_branches/* countBranches */.cr)(branches) }),
        ...(functions !== null && { functions: (0,coverage_hits/* countFunctions */.$t)(functions) }),
    };
    return {
        path,
        // A summary has no records to merge: the best of its counts is a lower bound.
        totals: { ...bestTotals(parts), ...counted },
        lines,
        branches,
        functions,
        blocks,
        regions: mergeRegions(path, parts, lines),
    };
}
function statesLines(part) {
    return part.file.totals.lines !== undefined;
}
/** Per metric the larger total, and of equal totals the larger count. */
function bestTotals(parts) {
    let best = {};
    for (const { file } of parts) {
        for (const metric of ["lines", "statements", "branches", "functions"]) {
            const [old, now] = [best[metric], file.totals[metric]];
            if (now === undefined)
                continue;
            const better = old === undefined ||
                now.total > old.total ||
                (now.total === old.total && now.covered > old.covered);
            if (better)
                best = { ...best, [metric]: now };
        }
    }
    return best;
}
/**
 * A line keeps the largest number of hits: reports may have counted the same runs, so that adding
 * would not leave a report merged with itself unchanged.
 */
function mergeLines(parts) {
    const all = parts.flatMap(({ file }) => file.lines ?? []);
    const [first] = all;
    if (first === undefined || all.length === 1)
        return first ?? null;
    const numbers = (0,coverage_blocks/* concatenated */.c)(all.map((lines) => lines.numbers));
    const hits = (0,coverage_blocks/* concatenated */.c)(all.map((lines) => lines.hits));
    return (0,coverage_hits/* toLineHits */.G2)(numbers, hits, coverage_hits/* larger */.yf);
}
/**
 * Counts merged lines. coverage.py before 7.13.1 lists docstring lines as executed without counting
 * them: where a report lists more lines than its own total, that total stands for the lines it lists,
 * and only lines of other reports beyond them are added.
 */
function countMergedLines(path, parts, lines) {
    agreeOnStatements(path, parts);
    let missed = 0;
    for (const hits of lines.hits)
        if (hits === 0)
            missed += 1;
    let total = lines.numbers.length;
    const listed = new Set();
    let stated = 0;
    for (const { file } of parts) {
        const own = file.totals.lines?.total;
        if (file.lines === null || own === undefined || own >= file.lines.numbers.length)
            continue;
        stated = Math.max(stated, own);
        for (const number of file.lines.numbers)
            listed.add(number);
    }
    if (listed.size > 0)
        total = Math.max(missed, stated + lines.numbers.length - listed.size);
    return { covered: total - missed, total };
}
function agreeOnStatements(path, parts) {
    const [first, ...rest] = parts.filter(({ origin }) => origin === "coveragepy");
    for (const other of rest) {
        const [expected, found] = [first?.file.totals.lines?.total, other.file.totals.lines?.total];
        if (expected === found)
            continue;
        throw (0,format/* badReport */.E)(other.where, null, `found ${found} statements in ${(0,format/* quoted */.T)(path, 200)}, ${first?.where} has ${expected}; ` +
            "reports of one commit agree; use `coverage combine` before `coverage json`");
    }
}
/**
 * By identity where one format has one. Across formats, and where a format only counts, a line's
 * branches are bounded: as many as the largest count are certainly taken.
 */
function mergeBranches(parts) {
    const origins = new Map();
    for (const { origin, file } of parts) {
        if (file.branches === null)
            continue;
        const known = origins.get(origin);
        if (known === undefined)
            origins.set(origin, [file.branches]);
        else
            known.push(file.branches);
    }
    const merged = [...origins.values()].map(mergeOfOneFormat);
    const [only] = merged;
    if (only === undefined || merged.length === 1)
        return only ?? null;
    return (0,coverage_branches/* toCountedBranchHits */.mg)(merged.flatMap(perLine));
}
function mergeOfOneFormat(all) {
    const [only] = all;
    if (all.length === 1 && only !== undefined)
        return only;
    if (all.some((branches) => branches.ids === null))
        return (0,coverage_branches/* toCountedBranchHits */.mg)(all.flatMap(perLine));
    return (0,coverage_branches/* toBranchHits */.CP)(all.flatMap((branches) => branches.ids ?? []), (0,coverage_blocks/* concatenated */.c)(all.map((branches) => branches.lines)), (0,coverage_blocks/* concatenated */.c)(all.map((branches) => branches.covered)));
}
/** Branches of each line, counted. */
function perLine(branches) {
    const counts = [];
    for (const [at, line] of branches.lines.entries()) {
        const last = counts.at(-1);
        const covered = branches.covered[at] ?? 0;
        const total = branches.total[at] ?? 0;
        if (last === undefined || last.line !== line)
            counts.push({ line, covered, total });
        else {
            last.covered += covered;
            last.total += total;
        }
    }
    return counts;
}
function mergeBlocks(path, parts) {
    const withBlocks = parts.filter(({ file }) => file.blocks !== null);
    const all = withBlocks.flatMap(({ file }) => file.blocks ?? []);
    if (all.length < 2)
        return all[0] ?? null;
    const merged = (0,coverage_blocks/* toBlockHits */.lv)((0,coverage_blocks/* joinedBlocks */._n)(all), coverage_hits/* larger */.yf);
    if (merged !== null)
        return merged;
    throw (0,format/* badReport */.E)(withBlocks.map(({ where }) => where).join(", "), null, `found one block of ${(0,format/* quoted */.T)(path, 200)} with different numbers of statements; ` +
        "reports of one commit agree; run all tests on the same sources");
}


/***/ }),

/***/ 9646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(266);
/* harmony import */ var _merge_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5379);



/**
 * Any number of reports of one commit, in any formats, as one. A single report stays as it is, with
 * its tool's own totals; of several, totals are counted from the merged records.
 *
 * Laws: order does not matter; a report merged with itself keeps its records; a line missed in one
 * and not measured in another stays missed.
 *
 * Errors: `evidence` where two reports cannot be of the same sources.
 */
function mergeReports(inputs) {
    const [only] = inputs;
    if (inputs.length === 1 && only !== undefined)
        return only.report;
    const parts = new Map();
    for (const { where, report } of inputs) {
        const origin = report.formats.join("+");
        for (const file of report.files) {
            const known = parts.get(file.path);
            if (known === undefined)
                parts.set(file.path, [{ where, origin, file }]);
            else
                known.push({ where, origin, file });
        }
    }
    const headline = commonHeadline(inputs);
    const files = [...parts]
        .sort(([a], [b]) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b))
        .map(([path, ofPath]) => (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeFile */ .n)(path, ofPath, headline));
    return {
        formats: distinct(inputs.flatMap(({ report }) => report.formats)).sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X),
        tool: distinct(inputs.flatMap(({ report }) => report.tool ?? []))
            .sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)
            .join(", ") || null,
        headline,
        totals: (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .sumTotals */ .L_)(files.map((file) => file.totals)),
        files,
        sources: distinct(inputs.flatMap(({ report }) => report.sources)).sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X),
        notes: distinct([
            ...inputs.flatMap(({ report }) => report.notes),
            ...mergeNotes(inputs, files),
        ]),
    };
}
/** Statements stay the headline only where every report counts by them. */
function commonHeadline(inputs) {
    const [first, ...rest] = distinct(inputs.map(({ report }) => report.headline));
    return first !== undefined && rest.length === 0 ? first : "lines";
}
function mergeNotes(inputs, files) {
    const notes = [`totals are counted from the merged records of ${inputs.length} reports`];
    const bounded = files.filter((file) => file.branches !== null &&
        file.branches.ids === null &&
        inputs.filter(({ report }) => report.totals.branches !== undefined).length > 1);
    if (bounded.length > 0) {
        notes.push("branches that the reports only count per line are merged to the number certainly taken: " +
            `a lower bound in ${bounded.length} files`);
    }
    return notes;
}
function distinct(items) {
    return [...new Set(items)];
}


/***/ }),

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normalisePath)
/* harmony export */ });
/**
 * A path as reports write it with `/`, without `.`, `..` and repeated separators. `..` beyond the
 * beginning is dropped: such a path is only ever compared, never opened.
 */
function normalisePath(path) {
    const slashed = path.includes("\\") ? path.replaceAll("\\", "/") : path;
    if (!/(^|\/)\.{0,2}(\/|$)/.test(slashed))
        return slashed;
    const parts = [];
    for (const part of slashed.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === "..")
            parts.pop();
        else
            parts.push(part);
    }
    const start = slashed.startsWith("/") ? "/" : "";
    return start + parts.join("/") + (slashed.endsWith("/") && parts.length > 0 ? "/" : "");
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ HEAD_BYTES),
  O: () => (/* binding */ sniffFormat)
});

// EXTERNAL MODULE: ./lib/text/xml-decode.js
var xml_decode = __webpack_require__(5465);
// EXTERNAL MODULE: ./lib/coverage/format.js
var coverage_format = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/coverage/sniff-json.js

const DEPTH_MAX = 3;
const JEST = new Set(["numTotalTests", "numTotalTestSuites", "numPassedTests", "coverageMap"]);
const META = new Set(["meta"]);
const COVERAGE = new Set(["coverage"]);
const ISTANBUL = new Set(["statementMap", "fnMap", "branchMap", "inputSourceMap"]);
const COVERAGEPY = new Set(["meta", "files"]);
const COVERAGEPY_META = new Set(["branch_coverage", "version", "timestamp"]);
const COVERAGEPY_FILE = new Set(["executed_lines", "missing_lines"]);
const SUMMARY = new Set(["lines", "statements", "functions", "branches"]);
const SUMMARY_COUNTS = new Set(["total", "covered", "pct"]);
/**
 * Which JSON report begins with `text`, told by the names of its outer keys.
 *
 * Errors: `evidence` when the keys are of no known report.
 */
function sniffJson(where, text) {
    // Nearly always the first few keys tell; all of the head is looked through only if they do not.
    for (const length of [1_024, 8_192]) {
        const format = told(outerKeys(text.slice(0, length)));
        if (format !== null)
            return format;
    }
    const keys = outerKeys(text);
    const format = told(keys);
    if (format !== null)
        return format;
    if (keys.length === 0 && /^\{\s*\}\s*$/.test(text))
        return "istanbul-final";
    const top = keys.filter((key) => key.depth === 1).slice(0, 5);
    throw (0,coverage_format/* badReport */.E)(where, null, `found JSON with ${top.length === 0 ? "no keys" : `the keys ${top.map((key) => (0,coverage_format/* quoted */.T)(key.name, 30)).join(", ")}`}; ` +
        "coverage-final.json, coverage-summary.json, `jest --json`, coverage.py JSON and .resultset.json are allowed; " +
        "name one of these");
}
/** The format that keys tell; null where they tell none. */
function told(keys) {
    const has = (depth, names) => keys.some((key) => key.depth === depth && names.has(key.name));
    if (has(1, JEST))
        return "istanbul-final";
    if (has(2, ISTANBUL))
        return "istanbul-final";
    if (has(1, COVERAGEPY) && has(2, COVERAGEPY_META))
        return "coveragepy";
    if (has(3, COVERAGEPY_FILE))
        return "coveragepy";
    if (has(2, SUMMARY) && has(3, SUMMARY_COUNTS))
        return "istanbul-summary";
    if (has(2, COVERAGE) && !has(1, META))
        return "simplecov";
    if (has(1, META) && has(1, COVERAGE))
        return "simplecov";
    return has(3, ISTANBUL) ? "istanbul-final" : null;
}
/** Keys down to the third level. The text may end anywhere; what is no JSON is left to the parser. */
function outerKeys(text) {
    const keys = [];
    const string = /"((?:[^"\\]|\\.)*)"(\s*:)?/y;
    let depth = 0;
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '"') {
            string.lastIndex = at;
            const match = string.exec(text);
            if (match === null)
                break;
            if (match[2] !== undefined && depth <= DEPTH_MAX)
                keys.push({ depth, name: match[1] ?? "" });
            at = string.lastIndex;
            continue;
        }
        if (character === "{" || character === "[")
            depth += 1;
        if (character === "}" || character === "]")
            depth -= 1;
        at += 1;
    }
    return keys;
}

;// CONCATENATED MODULE: ./lib/coverage/sniff.js



/** How much of a report decides its format. */
const HEAD_BYTES = 65_536;
const KNOWN = "known are Istanbul, LCOV, Cobertura, JaCoCo, Clover, coverage.py JSON, Go cover profiles and SimpleCov";
/** Files that are often uploaded in place of a report, by their first bytes. */
const STRANGERS = [
    {
        magic: [0x1f, 0x8b],
        sentence: "found gzip data; reports are read unpacked; run `gunzip` first",
    },
    {
        magic: [0x50, 0x4b, 3, 4],
        sentence: "found a zip archive; reports are read unpacked; unzip it first",
    },
    {
        magic: [0x28, 0xb5, 0x2f, 0xfd],
        sentence: "found zstd data; reports are read unpacked; run `unzstd` first",
    },
    {
        magic: [0x42, 0x5a, 0x68],
        sentence: "found bzip2 data; reports are read unpacked; run `bunzip2` first",
    },
    {
        magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
        sentence: "found xz data; reports are read unpacked; run `unxz` first",
    },
    {
        magic: [...new TextEncoder().encode("SQLite format 3\0")],
        sentence: "found a coverage.py database; a report is allowed; run `coverage json` and name coverage.json",
    },
    {
        magic: [...new TextEncoder().encode("!coverage.py: ")],
        sentence: "found a coverage.py 4 data file; a report is allowed; run `coverage json` and name coverage.json",
    },
    {
        magic: [...new TextEncoder().encode("version https://git-lfs.github.com/spec/")],
        sentence: "found a Git LFS pointer instead of the report; check out with `lfs: true`, or run `git lfs pull`",
    },
    {
        magic: [0x01, 0xc0, 0xc0],
        sentence: "found a JaCoCo execution file; an XML report is allowed; run `jacoco:report` or `jacocoTestReport`",
    },
    {
        magic: [0x6f, 0x6e, 0x63, 0x67],
        sentence: "found gcov notes or data; a report is allowed; run `lcov --capture`",
    },
    {
        magic: [0x61, 0x64, 0x63, 0x67],
        sentence: "found gcov notes or data; a report is allowed; run `lcov --capture`",
    },
];
/**
 * Decides the format by content, never by name.
 *
 * Errors: `evidence`, naming what the file is instead and how to mend it.
 */
function sniffFormat(where, head) {
    for (const { magic, sentence } of STRANGERS) {
        if (magic.every((byte, at) => head[at] === byte))
            throw (0,coverage_format/* badReport */.E)(where, null, sentence);
    }
    const encoding = (0,xml_decode/* xmlEncoding */.F)(head).startsWith("utf-16") ? (0,xml_decode/* xmlEncoding */.F)(head) : "utf-8";
    const text = new TextDecoder(encoding).decode(head.subarray(0, HEAD_BYTES)).trimStart();
    if (text === "") {
        throw (0,coverage_format/* badReport */.E)(where, null, "found an empty file; a coverage report is allowed; check the step that writes it");
    }
    if (text.startsWith("<"))
        return sniffXml(where, text);
    if (encoding !== "utf-8") {
        throw (0,coverage_format/* badReport */.E)(where, null, "found UTF-16 text; only XML may be UTF-16; write it as UTF-8 (PowerShell: `-Encoding utf8`)");
    }
    if (text.startsWith("{"))
        return sniffJson(where, text);
    if (text.startsWith("[")) {
        throw (0,coverage_format/* badReport */.E)(where, null, `found a JSON array; no coverage format is one; ${KNOWN}`);
    }
    return sniffLines(where, text);
}
function sniffLines(where, text) {
    const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
    if (/^mode:\s*(set|count|atomic)\s*$/.test(first))
        return "go";
    if (/^(TN:|SF:|#)/.test(first) && /(^|[\r\n])(TN|SF):/.test(text))
        return "lcov";
    if (/^(VER|FN|FNL|FNDA|BRDA|DA|LF|LH):/.test(first))
        return "lcov";
    throw (0,coverage_format/* badReport */.E)(where, 1, `found ${(0,coverage_format/* quoted */.T)(first)}; that begins no coverage report; ${KNOWN}`);
}
/** The first element after declaration, comments and document type. */
const ROOT = /<([A-Za-z_][\w.:-]*)([^>]*)/;
const LARGEST_ROOT = 8_192;
function sniffXml(where, text) {
    const body = text.slice(prologLength(text));
    const root = ROOT.exec(body.slice(0, LARGEST_ROOT));
    const name = root?.[1] ?? "";
    const attributes = root?.[2] ?? "";
    if (/^<!doctype\s+html/i.test(text) || name.toLowerCase() === "html") {
        throw (0,coverage_format/* badReport */.E)(where, null, "found an HTML page; a machine-readable report is allowed; name the XML, JSON or LCOV file beside it");
    }
    if (name === "coverage") {
        const clover = /\s(generated|clover)\s*=/.test(attributes) ||
            /^[^<]*<[^>]*>\s*<project[\s>]/.test(body.slice(0, LARGEST_ROOT));
        return clover ? "clover" : "cobertura";
    }
    if (name === "report")
        return "jacoco";
    if (name === "testsuites" || name === "testsuite") {
        throw (0,coverage_format/* badReport */.E)(where, null, "found test results; a coverage report is allowed; name it under tests.reports");
    }
    throw (0,coverage_format/* badReport */.E)(where, null, `found XML with the root ${(0,coverage_format/* quoted */.T)(name)}; <coverage> and <report> are coverage; ${KNOWN}`);
}
/** Length of declaration, comments, processing instructions and document type. Linear. */
function prologLength(text) {
    let at = 0;
    for (;;) {
        while (/\s/.test(text.charAt(at)))
            at += 1;
        const close = text.startsWith("<?", at)
            ? "?>"
            : text.startsWith("<!--", at)
                ? "-->"
                : text.startsWith("<!", at)
                    ? ">"
                    : null;
        if (close === null)
            return at;
        const end = text.indexOf(close, at);
        if (end < 0)
            return text.length;
        at = end + close.length;
    }
}


/***/ }),

/***/ 6404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS),
/* harmony export */   O: () => (/* binding */ HITS_MAX)
/* harmony export */ });
/** The metrics a gate can name. */
const METRICS = ["lines", "statements", "branches", "functions"];
/** Largest hit count kept; more hits saturate here. */
const HITS_MAX = 0xffff_ffff;


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   LG: () => (/* binding */ compareFractions),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   Si: () => (/* binding */ compareToDecimal),
/* harmony export */   mv: () => (/* binding */ powerOfTen),
/* harmony export */   vR: () => (/* binding */ negated)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** More digits than any gate needs, few enough that hostile input costs nothing. */
const DIGITS_MAX = 18;
/**
 * Reads `80`, `79.95` or `-0.5` exactly.
 *
 * Errors: `gate` when the text is no plain decimal number or has more than 18 digits.
 */
function parseDecimal(text) {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    const fraction = match?.[3] ?? "";
    if (match === null || match[2].length + fraction.length > DIGITS_MAX) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("gate", `"${text.slice(0, 40)}" is not a number; write up to ${DIGITS_MAX} digits like 80 or 79.95`);
    }
    return { units: BigInt(`${match[1]}${match[2]}${fraction}`), scale: fraction.length };
}
/** The fraction less the decimal, as a sign: negative below, 0 equal, positive above. Exact. */
function compareToDecimal(fraction, value) {
    const left = fraction.numerator * powerOfTen(value.scale);
    const right = value.units * fraction.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The first fraction less the second, as a sign. Exact. */
function compareFractions(a, b) {
    const left = a.numerator * b.denominator;
    const right = b.numerator * a.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Ten to the power of `exponent`, exactly. */
function powerOfTen(exponent) {
    return 10n ** BigInt(exponent);
}
/** The decimal with its sign turned. */
function negated(value) {
    return { units: -value.units, scale: value.scale };
}
/** The decimal as written by hand: no exponent, no trailing zeros. */
function decimalText(value) {
    const sign = value.units < 0n ? "-" : "";
    const digits = (value.units < 0n ? -value.units : value.units)
        .toString()
        .padStart(value.scale + 1, "0");
    const whole = digits.slice(0, digits.length - value.scale);
    const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
    return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}


/***/ }),

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   eA: () => (/* binding */ parseDurationUs),
/* harmony export */   rJ: () => (/* binding */ DURATION_EXAMPLES)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const US_PER_UNIT = {
    us: 1,
    ms: 1_000,
    s: 1_000_000,
    m: 60_000_000,
    h: 3_600_000_000,
    d: 86_400_000_000,
};
/** What a duration may look like, for error messages. */
const DURATION_EXAMPLES = "500us, 50ms, 1.5s, 10m, 1h or 7d";
/**
 * Reads a duration with its unit as whole microseconds.
 *
 * Errors: `config` when the unit is missing or unknown, or the value is no whole number of
 * microseconds below 2^53.
 */
function parseDurationUs(text) {
    const match = /^(\d{1,16})(?:\.(\d{1,6}))?\s?(us|µs|ms|s|m|h|d)$/.exec(text.trim());
    if (match === null) {
        const bare = /^-?\d+(\.\d+)?$/.test(text.trim());
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", bare
            ? `"${text}" has no unit; write a duration like ${DURATION_EXAMPLES}`
            : `"${text.slice(0, 40)}" is no duration; write one like ${DURATION_EXAMPLES}`);
    }
    const unit = US_PER_UNIT[match[3].replace("µ", "u")];
    const fraction = match[2] ?? "";
    const scaled = BigInt(`${match[1]}${fraction}`) * BigInt(unit);
    const divisor = 10n ** BigInt(fraction.length);
    if (scaled % divisor !== 0n || scaled / divisor > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `"${text}" is not a whole number of microseconds below 2^53; write one like ${DURATION_EXAMPLES}`);
    }
    return Number(scaled / divisor);
}
/** A duration for people, exact to the microsecond in the largest unit that keeps it readable. */
function durationText(us) {
    const sign = us < 0 ? "\u2212" : "";
    const magnitude = Math.abs(us);
    const [divisor, unit] = magnitude !== 0 && magnitude < 1_000
        ? [1, "\u00b5s"]
        : magnitude < 1_000_000
            ? [1_000, "ms"]
            : [1_000_000, "s"];
    const whole = Math.floor(magnitude / divisor);
    const rest = magnitude % divisor;
    const digits = String(divisor).length - 1;
    const fraction = digits === 0 ? "" : String(rest).padStart(digits, "0").replace(/0+$/, "");
    return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`} ${unit}`;
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SoakgateError)
/* harmony export */ });
/**
 * Bad input, said so that a person can mend it: *where: what was found; what is allowed; what to do*.
 * Outcomes that are expected are values, and bugs are plain `Error`s: neither is ever of this class.
 */
class SoakgateError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = "SoakgateError";
        this.code = code;
    }
}


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);

/** Words longer than this are compared by their beginning: hostile input costs nothing. */
const LENGTH_MAX = 60;
/**
 * The option most like `word`, for "did you mean": fewest edits (insert, delete, replace, swap of
 * neighbours), at most a third of the word's length. Null where nothing is that near.
 */
function nearest(word, options) {
    const asked = word.slice(0, LENGTH_MAX).toLowerCase();
    let best = null;
    let bestDistance = Math.max(1, Math.floor(asked.length / 3)) + 1;
    for (const option of [...options].sort(_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)) {
        const distance = editDistance(asked, option.slice(0, LENGTH_MAX).toLowerCase());
        if (distance < bestDistance) {
            best = option;
            bestDistance = distance;
        }
    }
    return best;
}
/** Optimal string alignment distance, three rows at a time. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let edits = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (row > 1 && column > 1 && swapped) {
                edits = Math.min(edits, beforeLast[column - 2] + 1);
            }
            current.push(edits);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length];
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** Orders strings by UTF-16 code unit: the same everywhere, whatever the locale. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ floorPercent),
/* harmony export */   EE: () => (/* binding */ pointsBetween),
/* harmony export */   JA: () => (/* binding */ pointsText),
/* harmony export */   e5: () => (/* binding */ NOT_AVAILABLE),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   iD: () => (/* binding */ compareToPercent),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   r4: () => (/* binding */ neededFor)
/* harmony export */ });
/* unused harmony export comparePoints */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);

/** What a reader sees where there is no number. */
const NOT_AVAILABLE = "n/a";
/** The ratio as a percentage, exactly; its total must not be 0. */
function percentOf(ratio) {
    return { numerator: 100n * BigInt(ratio.covered), denominator: BigInt(ratio.total) };
}
/** The ratio less the percentage, as a sign: negative below, 0 equal, positive above. Exact. */
function compareToPercent(ratio, percent) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(percentOf(ratio), percent);
}
/** How many covered units `percent` of `total` needs: `ceil(total * percent / 100)`. */
function neededFor(total, percent) {
    const scale = 100n * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(percent.scale);
    const product = BigInt(total) * percent.units;
    return Number((product + scale - 1n) / scale);
}
/** Percentage floored to `digits` decimals, without the sign `%`; `n/a` where nothing was measured. */
function floorPercent(ratio, digits = 1) {
    if (ratio.total === 0)
        return NOT_AVAILABLE;
    const units = (BigInt(ratio.covered) * 100n * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(digits)) / BigInt(ratio.total);
    return fixed(units, digits);
}
/**
 * Percentage with `%`, floored. With a threshold it has as many decimals as it takes to stand on the
 * same side of the threshold as the ratio does: a failing number never displays as the passing one,
 * for lower and for upper bounds.
 */
function percentText(ratio, threshold) {
    if (ratio.total === 0)
        return NOT_AVAILABLE;
    if (threshold === undefined)
        return `${floorPercent(ratio, 1)}%`;
    const exact = percentOf(ratio);
    const digits = digitsToTell(exact, threshold);
    return `${floorPercent(ratio, digits)}%`;
}
/** `after - before` in percentage points, exactly; null where either has nothing measured. */
function pointsBetween(before, after) {
    if (before.total === 0 || after.total === 0)
        return null;
    const numerator = 100n *
        (BigInt(after.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(after.total));
    return { numerator, denominator: BigInt(before.total) * BigInt(after.total) };
}
/** The points less the decimal, as a sign. Exact. */
function comparePoints(points, value) {
    return compareToDecimal(points, value);
}
/**
 * Points with a sign, truncated toward zero, with as many decimals (at least one) as it takes to be
 * different from zero: a drop never reads as `0.0`. With a threshold, also as many as it takes to
 * stand on its side. The minus is U+2212 so that it aligns with `+`.
 */
function pointsText(points, threshold) {
    if (points.numerator === 0n)
        return "0.0";
    let digits = 1;
    while (truncated(points, digits).units === 0n)
        digits += 1;
    if (threshold !== undefined) {
        const told = digitsToTell(points, threshold);
        digits = Math.max(digits, told);
    }
    const { units } = truncated(points, digits);
    const magnitude = units < 0n ? -units : units;
    return `${units < 0n ? "\u2212" : "+"}${fixed(magnitude, digits)}`;
}
/** The fraction cut toward zero after `digits` decimals. */
function truncated(value, digits) {
    return { units: (value.numerator * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(digits)) / value.denominator, scale: digits };
}
/**
 * The fewest decimals, at least one and those of the threshold, with which the shown number compares
 * to the threshold as the exact one does. It ends: equal numbers are equal from the threshold's own
 * decimals on, and different ones differ at some decimal.
 */
function digitsToTell(exact, threshold) {
    const side = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(exact, threshold);
    let digits = Math.max(1, threshold.scale);
    while (sideOf(truncated(exact, digits), threshold) !== side)
        digits += 1;
    return digits;
}
function sideOf(shown, threshold) {
    const fraction = { numerator: shown.units, denominator: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(shown.scale) };
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(fraction, threshold);
}
function fixed(units, digits) {
    if (digits === 0)
        return units.toString();
    const text = units.toString().padStart(digits + 1, "0");
    return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hE: () => (/* binding */ CAUSES),
/* harmony export */   ln: () => (/* binding */ FAULT_KINDS),
/* harmony export */   uC: () => (/* binding */ INVARIANTS)
/* harmony export */ });
/** Everything the soak can do to a node, the network or the store. */
const FAULT_KINDS = [
    "crash",
    "resign",
    "pause",
    "partition",
    "delay",
    "loss",
    "duplicate",
    "clock-drift",
    "clock-jump",
    "store-restart",
    "store-failover",
    "store-pause",
    "store-clock-jump",
];
/** In the order of gravity: the first violated one names the failure. */
const INVARIANTS = [
    "belief-exclusion",
    "store-exclusion",
    "stale-work",
    "token-order",
    "renew-keeps-owner",
    "release-by-holder",
    "step-down",
    "slack",
    "recovery",
    "drain",
    "pickup",
    "determinism",
];
/** What a takeover is measured from. `other`: no disturbance was seen. */
const CAUSES = [
    "other",
    "crash",
    "pause",
    "partition",
    "partition-in",
    "delay",
    "loss",
    "clock",
    "store",
    "release",
    "orphan",
];


/***/ }),

/***/ 5385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countTests)
/* harmony export */ });
/** Counts a run's cases. */
function countTests(run) {
    const counts = { total: run.cases.length, passed: 0, failed: 0, skipped: 0, flaky: 0 };
    for (const test of run.cases) {
        counts[test.outcome] += 1;
        if (test.flaky)
            counts.flaky += 1;
    }
    return counts;
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the tool; a test holds it equal to package.json's. */
const VERSION = "1.0.0";


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseGate)
/* harmony export */ });
/* harmony import */ var _domain_coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6404);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5542);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4975);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5376);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6380);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3428);






const OPERATORS = ">=, >, <=, < or =";
const EXAMPLE = "write a gate like total lines >= 80%";
/**
 * Reads one gate line (contract §4).
 *
 * Errors: `gate`, with file, line and column where the origin is known, and the line with a caret.
 */
function parseGate(source) {
    const cursor = { source, tokens: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenize */ .qw)(source), at: 0 };
    const subject = parseSubject(cursor);
    const gate = subject.kind === "attested" ? attestedGate(source, subject) : rule(cursor, subject);
    const extra = peek(cursor);
    if (extra !== null) {
        throw fault(cursor, `${shown(extra)} is too much; the gate ends before it`);
    }
    return gate;
}
function attestedGate(source, subject) {
    return { source, subject, metric: null, measure: "attested", op: null, value: null };
}
function rule(cursor, subject) {
    const [metric, measure] = parseMeasure(cursor, subject);
    const op = parseOperator(cursor);
    const value = parseMeasured(cursor, measure, op);
    return { source: cursor.source, subject, metric, measure: measure.name, op, value };
}
function parseSubject(cursor) {
    const token = peek(cursor);
    if (token === null)
        throw fault(cursor, `the gate is empty; ${EXAMPLE}`);
    if (token.kind === "operator") {
        throw fault(cursor, `a gate begins with what it judges; ${EXAMPLE}`);
    }
    if (token.kind === "string" || !(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubjectWord */ .nI)(token.text))
        return nameSubject(cursor, token);
    cursor.at += 1;
    switch (token.text) {
        case "total":
        case "patch":
        case "unassigned":
        case "tests":
        case "drill":
            return { kind: token.text };
        case "module":
            return { kind: "module", name: nameAfter(cursor, "module", "core") };
        case "path":
        case "each":
            return { kind: token.text, pattern: nameAfter(cursor, token.text, '"src/**"') };
        case "test":
            return { kind: "test", name: nameAfter(cursor, "test", '"name of the test"') };
        case "attested":
            return { kind: "attested", sentence: sentenceAfter(cursor) };
        case "soak":
            return { kind: "soak", scenario: scenarioAfter(cursor) };
    }
}
function nameSubject(cursor, token) {
    const name = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(token.text);
    if ("message" in name) {
        const quoted = token.kind === "string" ? 1 : 0;
        throw (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(cursor.source, token.start + quoted + name.offset, name.message);
    }
    if (token.text === "")
        throw fault(cursor, `the name is empty; ${EXAMPLE}`);
    cursor.at += 1;
    return name;
}
function nameAfter(cursor, word, example) {
    const token = peek(cursor);
    if (token === null || token.kind === "operator" || token.text === "") {
        throw fault(cursor, `${word} needs a name; write ${word} ${example} …`);
    }
    cursor.at += 1;
    return token.text;
}
function sentenceAfter(cursor) {
    const token = peek(cursor);
    const sentence = token?.kind === "string" ? token.text.replace(/\s+/g, " ").trim() : "";
    if (sentence === "") {
        throw fault(cursor, 'attested needs a quoted sentence; write attested "No API changes"');
    }
    cursor.at += 1;
    return sentence;
}
function scenarioAfter(cursor) {
    const token = peek(cursor);
    if (token?.kind !== "string")
        return null;
    if (token.text === "")
        throw fault(cursor, "the scenario's name is empty");
    cursor.at += 1;
    return token.text;
}
function parseMeasure(cursor, subject) {
    switch (subject.kind) {
        case "tests":
            return [null, namedMeasure(cursor, "tests", _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .TESTS_MEASURES */ .az)];
        case "soak":
            return [null, namedMeasure(cursor, "soak", _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .SOAK_MEASURES */ .$V)];
        case "drill":
            return [null, namedMeasure(cursor, "drill", _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .DRILL_MEASURES */ .Mo)];
        case "test":
            return [null, _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_MEASURE */ .co];
        default:
            return coverageMeasure(cursor, subject);
    }
}
function coverageMeasure(cursor, subject) {
    const metric = _domain_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .METRICS */ .C.find((name) => name === peek(cursor)?.text) ?? null;
    if (metric !== null)
        cursor.at += 1;
    const written = _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE_MEASURES */ .Dl.slice(1);
    const measure = written.find(({ name }) => name === peek(cursor)?.text);
    if (measure === undefined) {
        const token = peek(cursor);
        if (token !== null && token.kind !== "operator")
            throw strayWord(cursor, token, metric);
        return [metric, _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE_MEASURES */ .Dl[0]];
    }
    if (measure.unit === "points")
        rejectIncomparable(cursor, subject, measure);
    cursor.at += 1;
    const late = _domain_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .METRICS */ .C.find((name) => name === peek(cursor)?.text);
    if (late !== undefined) {
        throw fault(cursor, `the metric comes before the measure; write ${late} ${measure.name}`);
    }
    return [metric, measure];
}
function strayWord(cursor, token, metric) {
    if (/^[+-]?\d/.test(token.text)) {
        return fault(cursor, `an operator is missing before ${shown(token)}; use ${OPERATORS}`);
    }
    const words = ["uncovered", "delta", "drop"];
    const options = metric === null ? [..._domain_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .METRICS */ .C, ...words] : words;
    const near = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(token.text, options);
    const mend = near === null ? "" : `; did you mean ${near}?`;
    const spaced = /[/.*]/.test(token.text) ? "; a name with spaces needs quotes" : "";
    const kind = metric === null ? "metric or measure" : "measure";
    return fault(cursor, `${shown(token)} is no ${kind}; allowed are ${options.join(", ")}${mend || spaced}`);
}
/** Changed lines have no before, and line numbers drift with every edit above them. */
function rejectIncomparable(cursor, subject, measure) {
    if (subject.kind === "patch") {
        throw fault(cursor, `patch has no before, so no ${measure.name}; gate patch on a percentage`);
    }
    if (subject.kind === "range") {
        throw fault(cursor, `line numbers drift, so a range has no ${measure.name}; name the part: PATH#SYMBOL`);
    }
}
function namedMeasure(cursor, subject, measures) {
    const token = peek(cursor);
    const found = measures.find(({ name }) => token?.kind === "word" && name === token.text);
    if (found !== undefined) {
        cursor.at += 1;
        return found;
    }
    const names = measures.map(({ name }) => name).filter((name) => !/^takeover\..*\./.test(name));
    const allowed = `${subject} has ${names.join(", ")}${subject === "soak" ? ", takeover.<cause>.p99" : ""}`;
    if (token === null || token.kind === "operator") {
        const mend = `for a module of that name write module ${subject}`;
        throw fault(cursor, `${subject} needs a measure; ${allowed}; ${mend}`);
    }
    const all = measures.map(({ name }) => name);
    const near = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(token.text, all) ?? all.find((name) => name.startsWith(`${token.text}.`));
    const mend = near === undefined ? "" : `; did you mean ${near}?`;
    throw fault(cursor, `${shown(token)} is no measure of ${subject}; ${allowed}${mend}`);
}
function parseOperator(cursor) {
    const token = peek(cursor);
    if (token?.kind !== "operator") {
        const found = token === null ? "the gate ends" : `${shown(token)} stands`;
        throw fault(cursor, `${found} where an operator belongs; use ${OPERATORS}`);
    }
    cursor.at += 1;
    return token.text;
}
function parseMeasured(cursor, measure, op) {
    const token = peek(cursor);
    if (token === null || token.kind === "operator") {
        const found = token === null ? "the gate ends" : `${shown(token)} stands`;
        throw fault(cursor, `${found} where a value belongs`);
    }
    if (measure.unit === "word" && op !== "=") {
        cursor.at -= 1;
        const words = (measure.words ?? []).join(" or ");
        throw fault(cursor, `${measure.name} is a word; write = ${words}`);
    }
    try {
        const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseValue */ .$)(`${token.text}${unitAfter(cursor, token)}`, measure, op);
        cursor.at += 1;
        return value;
    }
    catch (error) {
        if (error instanceof _values_js__WEBPACK_IMPORTED_MODULE_3__/* .ValueFault */ .Q) {
            throw (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(cursor.source, token.start, error.message);
        }
        throw error;
    }
}
/** A unit that stands apart from its number: `99 %`, `2500 ms`. Steps over it. */
function unitAfter(cursor, number) {
    const next = cursor.tokens[cursor.at + 1];
    const apart = /^[+-]?[\d.]+$/.test(number.text) && /^(%|pt|us|µs|ms|s|m|h|d)$/.test(next?.text ?? "");
    if (!apart || next === undefined)
        return "";
    cursor.at += 1;
    return next.text;
}
function peek(cursor) {
    return cursor.tokens[cursor.at] ?? null;
}
function fault(cursor, message) {
    const end = cursor.source.text.trimEnd().length;
    return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(cursor.source, peek(cursor)?.start ?? end, message);
}
function shown(token) {
    const text = token.text.length > 40 ? `${token.text.slice(0, 39)}…` : token.text;
    return token.kind === "operator" ? text : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(text);
}


/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   rc: () => (/* binding */ decided),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* unused harmony export holds */
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);

/** Evidence was asked for and is not there. */
function unknown(reason, measured = null) {
    return { verdict: "unknown", measured, missing: null, reason };
}
/** The gate is not asked here; it counts neither way. */
function skipped(reason, measured = null) {
    return { verdict: "skipped", measured, missing: null, reason };
}
/** Evidence decides: what is missing is only said of a failure. */
function decided(passes, measured, missing) {
    return {
        verdict: passes ? "pass" : "fail",
        measured,
        missing: passes ? null : missing,
        reason: null,
    };
}
/** Whether a number that compares so (`sign` of number less bound) satisfies the operator. */
function holds(sign, op) {
    switch (op) {
        case ">=":
            return sign >= 0;
        case ">":
            return sign > 0;
        case "<=":
            return sign <= 0;
        case "<":
            return sign < 0;
        case "=":
            return sign === 0;
    }
}
/** The bound of a numeric gate. The grammar gives every such gate one. */
function boundOf(gate) {
    if (gate.op === null || gate.value === null || gate.value.kind === "word") {
        throw new Error(`a gate on ${gate.measure} without a number: the grammar rejects it`);
    }
    return { op: gate.op, value: decimalOf(gate.value) };
}
function decimalOf(value) {
    return value.kind === "duration" ? { units: BigInt(value.us), scale: 0 } : value.value;
}
/** Whether an exact number satisfies a bound. */
function satisfies(number, bound) {
    return holds((0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(number, bound.value), bound.op);
}
/** A whole number as a fraction. */
function whole(count) {
    return { numerator: BigInt(count), denominator: 1n };
}


/***/ }),

/***/ 8418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ coveredFor),
/* harmony export */   HW: () => (/* binding */ uncoveredJudgement),
/* harmony export */   VC: () => (/* binding */ percentJudgement)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2863);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7947);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5281);




/** A percentage against its bound: `62/70 = 88.5%`, `needs 1 more line`. */
function percentJudgement(ratio, bound, metric) {
    const measured = `${ratio.covered}/${ratio.total} = ${(0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .percentText */ .fL)(ratio, bound.value)}`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .decided */ .rc)((0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)((0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOf */ .pR)(ratio), bound), measured, missingPercent(ratio, bound, metric));
}
function missingPercent(ratio, bound, metric) {
    const { op, value } = bound;
    const atLeast = (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r4)(ratio.total, value);
    const atMost = floorFor(ratio.total, value);
    switch (op) {
        case ">=":
        case ">":
            return `needs ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .units */ .MD)(coveredFor(ratio.total, bound) - ratio.covered, metric, "more")}`;
        case "<=":
            return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .units */ .MD)(ratio.covered - atMost, metric)} too many covered`;
        case "<":
            return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .units */ .MD)(ratio.covered - atLeast + 1, metric)} too many covered`;
        case "=":
            return `is not exactly ${(0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(value)}%`;
    }
}
/** The fewest covered units of `total` with which a lower bound (`>=` or `>`) holds. */
function coveredFor(total, { op, value }) {
    return op === ">" ? floorFor(total, value) + 1 : (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r4)(total, value);
}
/** The most covered units that are not above the percentage. */
function floorFor(total, percent) {
    return Number((BigInt(total) * percent.units) / (100n * (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(percent.scale)));
}
/** Uncovered units against their bound: `8/70 uncovered`, `3 lines too many uncovered`. */
function uncoveredJudgement(ratio, bound, metric) {
    const uncovered = ratio.total - ratio.covered;
    const measured = `${uncovered}/${ratio.total} uncovered`;
    const most = Number(bound.value.units);
    const missing = bound.op === "<=" || bound.op === "<"
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .units */ .MD)(uncovered - most + (bound.op === "<" ? 1 : 0), metric)} too many uncovered`
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .units */ .MD)(uncovered, metric)} uncovered`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .decided */ .rc)((0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)((0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(uncovered), bound), measured, missing);
}


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ SOAK_MEASURES),
/* harmony export */   Dl: () => (/* binding */ COVERAGE_MEASURES),
/* harmony export */   Mo: () => (/* binding */ DRILL_MEASURES),
/* harmony export */   az: () => (/* binding */ TESTS_MEASURES),
/* harmony export */   co: () => (/* binding */ TEST_MEASURE)
/* harmony export */ });
/* unused harmony export TAKEOVER_STATISTICS */
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

/** Measures of coverage subjects. `percent` is what a line without a measure means. */
const COVERAGE_MEASURES = [
    { name: "percent", unit: "percent" },
    { name: "uncovered", unit: "count" },
    { name: "delta", unit: "points", signed: true },
    { name: "drop", unit: "points", signed: true },
];
/** Measures of `tests`. */
const TESTS_MEASURES = [
    { name: "failed", unit: "count" },
    { name: "regressed", unit: "count" },
    { name: "added", unit: "count" },
    { name: "removed", unit: "count" },
    { name: "skipped", unit: "count" },
    { name: "flaky", unit: "count" },
    { name: "total", unit: "count" },
    { name: "duration", unit: "duration" },
];
/** The measure of `test "name"`, which is not written. */
const TEST_MEASURE = { name: "outcome", unit: "word", words: ["passed"] };
/** Measures of `drill`. */
const DRILL_MEASURES = [
    { name: "result", unit: "word", words: ["OK", "FAIL"] },
    { name: "takeover", unit: "duration" },
    { name: "idem-hits", unit: "count" },
    { name: "alert-storms", unit: "count" },
];
/** Figures of a takeover's distribution. */
const TAKEOVER_STATISTICS = ["p50", "p95", "p99", "max"];
/** Measures of `soak`, but for the takeovers. */
const SOAK_PLAIN_MEASURES = [
    { name: "verdict", unit: "word", words: ["pass", "fail"] },
    { name: "overlap", unit: "duration" },
    { name: "accepted-stale", unit: "count" },
    { name: "min-slack", unit: "duration", signed: true },
    { name: "availability", unit: "percent" },
    { name: "elections", unit: "count" },
    { name: "renew-failures", unit: "count" },
    { name: "idem-hits", unit: "count" },
];
/** All measures of `soak`: the plain ones, `takeover.p99` and `takeover.crash.p99`. */
const SOAK_MEASURES = [
    ...SOAK_PLAIN_MEASURES,
    ...["takeover", ..._domain_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE.map((cause) => `takeover.${cause}`)].flatMap((prefix) => TAKEOVER_STATISTICS.map((statistic) => ({ name: `${prefix}.${statistic}`, unit: "duration" }))),
];


/***/ }),

/***/ 4411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText),
/* harmony export */   b: () => (/* binding */ gateText)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5376);


const US_PER_UNIT = [
    [86_400_000_000, "d"],
    [3_600_000_000, "h"],
    [60_000_000, "m"],
    [1_000_000, "s"],
    [1_000, "ms"],
];
/**
 * The gate in its one canonical spelling: gates that ask the same are written the same, and the
 * text parses to the same gate.
 */
function gateText(gate) {
    const { subject, metric, measure, op, value } = gate;
    if (op === null || value === null)
        return (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectText */ .yq)(subject);
    const unwritten = measure === "percent" || subject.kind === "test";
    const words = [(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectText */ .yq)(subject), metric, unwritten ? null : measure, op, valueText(value)];
    return words.filter((word) => word !== null).join(" ");
}
/** A value with its unit, as a gate line writes it. */
function valueText(value) {
    switch (value.kind) {
        case "count":
            return (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(value.value);
        case "percent":
            return `${(0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(value.value)}%`;
        case "points":
            return value.value.units === 0n ? "0" : `${(0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(value.value)}pt`;
        case "duration":
            return durationCode(value.us);
        case "word":
            return value.word;
    }
}
function durationCode(us) {
    if (us === 0)
        return "0ms";
    const [divisor, unit] = US_PER_UNIT.find(([size]) => us % size === 0) ?? [1, "us"];
    return `${us / divisor}${unit}`;
}


/***/ }),

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   nI: () => (/* binding */ isSubjectWord),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* unused harmony export SUBJECT_WORDS */
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6380);

/** Words that begin a gate with a meaning of their own; quoted or after `module` they are names. */
const SUBJECT_WORDS = [
    "total",
    "patch",
    "unassigned",
    "tests",
    "soak",
    "drill",
    "module",
    "path",
    "each",
    "test",
    "attested",
];
/** Lines are 32-bit in every report that is read. */
const LINE_DIGITS_MAX = 9;
/**
 * Reads a bare subject: `PATH:FIRST-LAST`, `PATH#SYMBOL`, else the name of a module, path or glob.
 * The split is at the last `:` before a digit, or the last `#`; a colon before anything else belongs
 * to the name (`C:\src`, `core:api`) or to the symbol (`Foo::bar`).
 */
function parseName(name) {
    const colon = name.lastIndexOf(":");
    if (colon >= 0 && /^\d/.test(name.slice(colon + 1)))
        return parseRange(name, colon);
    const hash = name.lastIndexOf("#");
    if (hash < 0)
        return { kind: "name", name };
    const [path, symbol] = [name.slice(0, hash), name.slice(hash + 1)];
    if (path === "" || symbol === "") {
        return {
            offset: hash,
            message: `a part of a file is PATH#SYMBOL, and the ${path === "" ? "path" : "symbol"} is missing; ` +
                `for a module of that name write module ${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}`,
        };
    }
    return { kind: "symbol", path, symbol };
}
function parseRange(name, colon) {
    const path = name.slice(0, colon);
    const written = name.slice(colon + 1);
    const match = /^(\d+)-(\d+)$/.exec(written);
    if (path === "" || match === null) {
        const single = /^\d+$/.test(written) ? `${written}-${written}` : "FIRST-LAST";
        return {
            offset: colon + 1,
            message: `lines of a file are PATH:FIRST-LAST; write ${path || "PATH"}:${single}`,
        };
    }
    const [first, last] = [match[1], match[2]];
    if (Math.max(first.length, last.length) > LINE_DIGITS_MAX) {
        return { offset: colon + 1, message: `a line number has at most ${LINE_DIGITS_MAX} digits` };
    }
    if (Number(first) === 0 || Number(first) > Number(last)) {
        return {
            offset: colon + 1,
            message: `${written} is no range; lines count from 1 and the first comes before the last`,
        };
    }
    return { kind: "range", path, first: Number(first), last: Number(last) };
}
/** A subject as a gate line writes it; reads back as the same subject. */
function subjectText(subject) {
    switch (subject.kind) {
        case "module":
            return `module ${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(subject.name)}`;
        case "path":
        case "each":
            return `${subject.kind} ${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(subject.pattern)}`;
        case "name":
            return isSubjectWord(subject.name) ? (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(subject.name) : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(subject.name);
        case "symbol":
            return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(`${subject.path}#${subject.symbol}`);
        case "range":
            return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(`${subject.path}:${subject.first}-${subject.last}`);
        case "test":
        case "attested":
            return `${subject.kind} ${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(subject.kind === "test" ? subject.name : subject.sentence)}`;
        case "soak":
            return subject.scenario === null ? "soak" : `soak ${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(subject.scenario)}`;
        default:
            return subject.kind;
    }
}
/** Whether a bare word means something else than a name at the beginning of a gate. */
function isSubjectWord(word) {
    return SUBJECT_WORDS.includes(word);
}


/***/ }),

/***/ 6380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Ip: () => (/* binding */ syntaxError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** Longer than any sentence a person would tick, short enough to show. */
const TEXT_MAX = 4_096;
/** How much of a long line an error shows on each side of the fault. */
const SHOWN_BEFORE = 70;
const SHOWN_AFTER = 30;
const BLANK = /\s/;
const WORD_END = /[\s"<>=]/;
/**
 * Splits a gate line. Quotes hold `\"` and `\\`; any other backslash stands for itself, so that
 * regular Windows paths need no doubling.
 *
 * Errors: `gate` for a quote that does not close and for a line beyond 4,096 characters.
 */
function tokenize(source) {
    const { text } = source;
    if (text.length > TEXT_MAX) {
        throw syntaxError(source, 0, `the gate has ${text.length} characters; at most ${TEXT_MAX}`);
    }
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (BLANK.test(character)) {
            at += 1;
            continue;
        }
        const token = character === '"'
            ? readString(source, at)
            : character === "<" || character === ">" || character === "="
                ? readOperator(text, at)
                : readWord(text, at);
        tokens.push(token);
        at = token.end;
    }
    return tokens;
}
function readOperator(text, start) {
    const two = text.charAt(start + 1) === "=";
    const written = text.slice(start, start + (two ? 2 : 1));
    return {
        kind: "operator",
        text: written === "==" ? "=" : written,
        start,
        end: start + written.length,
    };
}
function readWord(text, start) {
    let end = start;
    while (end < text.length && !WORD_END.test(text.charAt(end)))
        end += 1;
    return { kind: "word", text: text.slice(start, end), start, end };
}
function readString(source, start) {
    const { text } = source;
    let value = "";
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '"')
            return { kind: "string", text: value, start, end: at + 1 };
        const next = text.charAt(at + 1);
        if (character === "\\" && (next === '"' || next === "\\")) {
            value += next;
            at += 1;
        }
        else {
            value += character;
        }
    }
    throw syntaxError(source, start, 'the quote is not closed; end it with "');
}
/** Writes a name so that it reads as one token: bare where possible, else quoted. */
function quoteName(name) {
    return name === "" || WORD_END.test(name) ? quote(name) : name;
}
/** Writes a quoted string token. */
function quote(text) {
    return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
/**
 * A gate error that points at its column: `FILE:LINE:COLUMN: what`, then the line with a caret.
 * Without an origin it begins `gate "…", column N:`.
 */
function syntaxError(source, offset, what) {
    const { origin, text } = source;
    const where = origin === null
        ? `gate ${quote(shorten(visible(text)))}, column ${offset + 1}`
        : `${origin.file}:${origin.line}:${origin.column + offset}`;
    const from = Math.max(0, offset - SHOWN_BEFORE);
    const to = Math.min(text.length, offset + SHOWN_AFTER);
    const head = `${from > 0 ? "…" : ""}${visible(text.slice(from, offset))}`;
    const tail = `${visible(text.slice(offset, to))}${to < text.length ? "…" : ""}`;
    const caret = `${" ".repeat([...head].length)}^`;
    return new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("gate", `${where}: ${what}\n  ${head}${tail}\n  ${caret}`);
}
/** One character for one: a line break or an escape sequence must not tear the shown line. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}


/***/ }),

/***/ 3428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseValue),
/* harmony export */   Q: () => (/* binding */ ValueFault)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(738);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5542);




/** Raised inside the grammar, which knows the column. */
class ValueFault extends Error {
}
/**
 * Reads a gate's value for its measure; a number and its unit may stand apart (`99 %`).
 *
 * Errors: `ValueFault` with the sentence, for the grammar to place.
 */
function parseValue(text, measure, op) {
    if (measure.unit === "word")
        return wordValue(text, measure);
    const match = /^([+-]?)(\d+(?:\.\d+)?)(\D*)$/.exec(text);
    if (match === null) {
        throw new ValueFault(`${shown(text)} is no number; write ${example(measure)}`);
    }
    const [, sign = "", digits = "", unit = ""] = match;
    if (/^0+(\.0+)?$/.test(digits) && unit === "")
        return zero(measure, op);
    const negative = sign === "-";
    if (negative && measure.signed !== true) {
        throw new ValueFault(`${nameOf(measure)} is never negative; write ${example(measure)}`);
    }
    const value = measureValue(measure, `${negative ? "-" : ""}${digits}`, unit);
    rejectImpossible(measure, op, value);
    return value;
}
function measureValue(measure, digits, unit) {
    switch (measure.unit) {
        case "percent":
            if (unit !== "%") {
                throw new ValueFault(`${nameOf(measure)} needs the unit %; write ${digits}%`);
            }
            return { kind: "percent", value: decimal(digits) };
        case "points":
            if (unit !== "pt") {
                throw new ValueFault(`${nameOf(measure)} is a difference of percentages, in points; write ${digits}pt`);
            }
            return { kind: "points", value: decimal(digits) };
        case "count":
            if (unit !== "" || digits.includes(".")) {
                throw new ValueFault(`${nameOf(measure)} is a count; write a whole number like 5`);
            }
            return { kind: "count", value: decimal(digits) };
        default:
            return { kind: "duration", us: duration(measure, digits, unit) };
    }
}
function duration(measure, digits, unit) {
    if (unit === "") {
        throw new ValueFault(`${digits} has no unit; ${nameOf(measure)} is a duration like ${_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_EXAMPLES */ .rJ}`);
    }
    const negative = digits.startsWith("-");
    try {
        const us = (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDurationUs */ .eA)(`${negative ? digits.slice(1) : digits}${unit}`);
        return negative ? -us : us;
    }
    catch (error) {
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SoakgateError */ .q)
            throw new ValueFault(error.message);
        throw error;
    }
}
function decimal(digits) {
    try {
        return (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(digits);
    }
    catch (error) {
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SoakgateError */ .q)
            throw new ValueFault(error.message);
        throw error;
    }
}
/** Zero is zero in any unit. */
function zero(measure, op) {
    const value = { units: 0n, scale: 0 };
    const read = measure.unit === "duration"
        ? { kind: "duration", us: 0 }
        : { kind: measure.unit, value };
    rejectImpossible(measure, op, read);
    return read;
}
function wordValue(text, measure) {
    const words = measure.words ?? [];
    if (words.includes(text))
        return { kind: "word", word: text };
    const near = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(text, words);
    const mend = near === null ? words.join(" or ") : near;
    throw new ValueFault(`${shown(text)} is no ${measure.name}; write ${mend}`);
}
/** A bound that no measurement can meet, or a percentage beyond 100, is a slip of the pen. */
function rejectImpossible(measure, op, value) {
    if (value.kind === "word")
        return;
    const [units, one] = value.kind === "duration" ? [BigInt(value.us), 1n] : [value.value.units, scaleOf(value.value)];
    const hundred = value.kind === "percent" || value.kind === "points" ? 100n * one : null;
    if (hundred !== null && (units > hundred || units < -hundred)) {
        throw new ValueFault(`${nameOf(measure)} is never beyond 100; write ${example(measure)}`);
    }
    const never = (measure.signed !== true && op === "<" && units === 0n) ||
        (hundred !== null && op === ">" && units === hundred);
    if (never) {
        throw new ValueFault(`${nameOf(measure)} can never be ${op} this; write ${op}= instead`);
    }
}
function scaleOf(value) {
    return 10n ** BigInt(value.scale);
}
function nameOf(measure) {
    return measure.name === "percent" ? "a percentage" : measure.name;
}
function example(measure) {
    switch (measure.unit) {
        case "percent":
            return "a percentage from 0% to 100%";
        case "points":
            return "points like 0 or 0.5pt";
        case "count":
            return "a whole number like 0 or 5";
        default:
            return `a duration like ${_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_EXAMPLES */ .rJ}`;
    }
}
function shown(text) {
    return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ tests),
/* harmony export */   GD: () => (/* binding */ expectedText),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(738);


const OPERATOR_WORDS = {
    ">=": "at least",
    ">": "more than",
    "<=": "at most",
    "<": "less than",
    "=": "exactly",
};
const UNITS = {
    lines: ["line", "lines"],
    statements: ["statement", "statements"],
    branches: ["branch", "branches"],
    functions: ["function", "functions"],
};
/** Names listed before the rest is only counted. */
const NAMES_MAX = 5;
const NAME_LENGTH_MAX = 120;
/** `1 line`, `2 lines`; with a word between: `2 more lines`. */
function units(count, metric, between = "") {
    const [one, many] = UNITS[metric];
    return `${count}${between === "" ? "" : ` ${between}`} ${count === 1 || count === 1n ? one : many}`;
}
/** `1 test`, `2 tests`. */
function tests(count) {
    return `${count} ${count === 1 ? "test" : "tests"}`;
}
/** The first names, the rest as a count: `a, b and 3 more`. One line whatever the names hold. */
function listed(names) {
    const first = names.slice(0, NAMES_MAX).map(oneLine).join(", ");
    const rest = names.length - NAMES_MAX;
    return rest > 0 ? `${first} and ${rest} more` : first;
}
/** A name on one line, shortened. */
function oneLine(name) {
    const flat = name.replace(/\s+/g, " ").trim();
    const points = flat.length > NAME_LENGTH_MAX ? [...flat.slice(0, 2 * NAME_LENGTH_MAX)] : [];
    return points.length > NAME_LENGTH_MAX ? `${points.slice(0, NAME_LENGTH_MAX).join("")}…` : flat;
}
/** What a gate demands, in words: `at least 70%`. */
function expectedText(gate) {
    const { op, value, subject, measure } = gate;
    if (op === null || value === null)
        return "ticked in the pull request's description";
    if (value.kind === "word")
        return value.word;
    const isZero = value.kind !== "duration" && value.value.units === 0n;
    if (measure === "drop" && op === "<=" && isZero)
        return "no drop";
    const amount = op === "=" && isZero ? "0" : `${OPERATOR_WORDS[op]} ${amountText(value)}`;
    switch (measure) {
        case "drop":
            return `a drop of ${amount.replace("+", "")}`;
        case "delta":
            return `a change of ${amount}`;
        case "total":
            return subject.kind === "tests" ? `${amount} tests` : amount;
        default:
            return value.kind === "count" ? `${amount} ${measure.replaceAll("-", " ")}` : amount;
    }
}
function amountText(value) {
    switch (value.kind) {
        case "duration":
            return (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(value.us);
        case "points":
            return `${value.value.units > 0n ? "+" : ""}${(0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(value.value)} points`;
        case "percent":
            return `${(0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(value.value)}%`;
        case "count":
            return (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(value.value);
    }
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ diskFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1138);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3192);





const CHUNK_BYTES = 1 << 20;
const PATTERN_LENGTH_MAX = 4096;
const GLOB_CHARACTERS = /[*?[\]{}!()]/;
/** Folders that no pattern means unless it names them. */
const SKIPPED_FOLDERS = new Set([".git", "node_modules"]);
/** Files of the disk. Paths are relative to `cwd` unless absolute; results use `/`. */
function diskFiles(cwd) {
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    return {
        find: async (root, pattern) => find(at(root), pattern),
        read: (path) => read(at(path), path),
        exists: async (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at(path), { throwIfNoEntry: false })?.isFile() ?? false,
        write: async (path, text) => write(at(path), path, text),
        walk: async (root, skip) => [...walk(at(root), "", skip)].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X),
    };
}
function find(root, pattern) {
    const portable = pattern.replaceAll("\\", "/");
    if (portable.length > PATTERN_LENGTH_MAX) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SoakgateError */ .q("usage", `pattern "${portable.slice(0, 60)}…": ${portable.length} characters; ` +
            `at most ${PATTERN_LENGTH_MAX} are allowed`);
    }
    if (!GLOB_CHARACTERS.test(portable) ||
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, portable), { throwIfNoEntry: false })) {
        return [portable.replace(/^\.\//, "")];
    }
    const segments = portable.replace(/^\.\//, "").split("/");
    const firstGlob = segments.findIndex((segment) => GLOB_CHARACTERS.test(segment));
    const base = segments.slice(0, firstGlob).join("/");
    const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_2__/* .Minimatch */ .VR(segments.slice(firstGlob).join("/"), {
        dot: true,
        nocomment: true,
        nonegate: true,
        braceExpandMax: 1000,
    });
    const named = new Set(segments.filter((segment) => SKIPPED_FOLDERS.has(segment)));
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(portable) ? base || "/" : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, base);
    const prefix = base === "" ? ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(portable) ? "/" : "") : `${base}/`;
    return [...walk(start, "", (name) => SKIPPED_FOLDERS.has(name) && !named.has(name))]
        .filter((path) => matcher.match(path))
        .map((path) => prefix + path)
        .sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X);
}
/** Regular files below a folder. Links to folders are not followed, so there are no cycles. */
function* walk(folder, relative, skip) {
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // A folder that is missing or closed to us holds no match; the caller says "matches nothing".
        return;
    }
    for (const entry of entries) {
        const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
        if (entry.isDirectory()) {
            if (!skip(entry.name, path))
                yield* walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), path, skip);
        }
        else if (entry.isFile() || isLinkToFile(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name))) {
            yield path;
        }
    }
}
function isLinkToFile(entry, path) {
    return entry.isSymbolicLink() && ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false);
}
async function* read(path, shown) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        throw unreadable(shown, "there is no such file");
    if (!stat.isFile())
        throw unreadable(shown, "it is no regular file");
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    }
    catch (error) {
        throw unreadable(shown, reasonOf(error));
    }
    try {
        for (;;) {
            const chunk = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(stat.size, 1)));
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk);
            if (bytes === 0)
                return;
            yield bytes === chunk.length ? chunk : chunk.subarray(0, bytes);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function write(path, shown, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SoakgateError */ .q("usage", `${shown}: cannot be written (${reasonOf(error)}); name another place`);
    }
}
function unreadable(shown, reason) {
    return new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SoakgateError */ .q("evidence", `${shown}: cannot be read: ${reason}; check that the step that writes it ran, and the path`);
}
function reasonOf(error) {
    const code = error.code;
    return code ?? (error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commandLineGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const OUTPUT_BYTES_MAX = 1 << 28;
/** Git of the repository around `cwd`, asked through the program; null answers where it has none. */
function commandLineGit(cwd) {
    return {
        head: async () => parseHead(await ask(cwd, ["log", "-1", "--no-show-signature", "--format=%H %ct"])),
        tracked: async (root) => {
            const listed = await ask((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, root), ["ls-files", "-z"]);
            return listed === null ? null : listed.split("\0").filter((path) => path !== "");
        },
    };
}
function parseHead(line) {
    const match = /^([0-9a-f]{40,64}) (\d+)\s*$/.exec(line ?? "");
    return match === null ? null : { commit: match[1], timeS: Number(match[2]) };
}
/** Standard output of git, null where it is missing, refuses or fails. */
function ask(cwd, args) {
    return new Promise((answer) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...args], { cwd, maxBuffer: OUTPUT_BYTES_MAX }, (error, stdout) => answer(error === null ? stdout : null));
    });
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ threadWorkers),
/* harmony export */   a: () => (/* binding */ serveJobs)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);


/** More threads than this start slower than they help. */
const THREADS_MAX = 8;
/**
 * Threads that run `entry`, which calls `serveJobs`. `size` 1 runs the jobs in this thread by
 * `here`, as does a single job: a thread takes longer to start than a small job takes.
 */
function threadWorkers(entry, here, size = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()) {
    const threads = Math.max(1, Math.min(size, THREADS_MAX));
    return {
        size: threads,
        run: async (jobs, options) => {
            const queue = new JobQueue(jobs, options);
            if (threads === 1 || jobs.length < 2)
                await runHere(queue, here);
            else
                await runInThreads(queue, entry, Math.min(threads, jobs.length));
            return queue.results;
        },
    };
}
/** Answers jobs in a thread made by `threadWorkers`; false in the main thread. */
function serveJobs(run) {
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.isMainThread || node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort === null)
        return false;
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort;
    port.on("message", (job) => {
        try {
            port.postMessage({ result: run(job) });
        }
        catch (error) {
            const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
            port.postMessage({ error: text });
        }
    });
    return true;
}
/** Which job is next, and what came of them. */
class JobQueue {
    results;
    #jobs;
    #options;
    #next = 0;
    #finished = 0;
    constructor(jobs, options) {
        this.#jobs = jobs;
        this.#options = options;
        this.results = jobs.map(() => null);
    }
    /** The next job with its place, null when none is left or the run was stopped. */
    take() {
        const place = this.#next;
        if (place >= this.#jobs.length || this.#options.stop())
            return null;
        this.#next += 1;
        return { job: this.#jobs[place], place };
    }
    finish(place, result) {
        this.results[place] = result;
        this.#finished += 1;
        this.#options.done(this.#finished);
    }
}
async function runHere(queue, run) {
    for (let taken = queue.take(); taken !== null; taken = queue.take()) {
        queue.finish(taken.place, run(taken.job));
        // Lets a signal or a timer in between two jobs.
        await new Promise((resolve) => setImmediate(resolve));
    }
}
async function runInThreads(queue, entry, threads) {
    const workers = Array.from({ length: threads }, () => new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry));
    try {
        await Promise.all(workers.map((worker) => drain(queue, worker)));
    }
    finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
}
/** Gives one worker job after job until none is left. */
function drain(queue, worker) {
    return new Promise((resolve, reject) => {
        let place = -1;
        const next = () => {
            const taken = queue.take();
            if (taken === null) {
                resolve();
                return;
            }
            place = taken.place;
            worker.postMessage(taken.job);
        };
        worker.on("error", reject);
        worker.on("exit", (code) => reject(new Error(`a worker ended with code ${code}`)));
        worker.on("message", (outcome) => {
            if (outcome.error !== undefined) {
                reject(new Error(outcome.error));
                return;
            }
            queue.finish(place, outcome.result);
            next();
        });
        next();
    });
}


/***/ }),

/***/ 1405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ targetPercent),
/* harmony export */   E: () => (/* binding */ coverageSection)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2863);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5661);



/** Coverage before and after as `report.json` and `coverage --json` show it. */
function coverageSection(evidence, targets = []) {
    const { after, before, baseline, patch } = evidence;
    const targetOf = new Map(targets.map((target) => [target.name, target.atLeast]));
    const row = (module) => coverageRow(module, after.headline, before !== null, targetOf.get(module.name) ?? null);
    return {
        formats: after.formats,
        tool: after.tool,
        headline: after.headline,
        total: orderedTotals(after.totals),
        baseline: {
            kind: baseline.kind,
            state: baseline.state,
            commit: baseline.commit,
            distance: baseline.distance,
            total: before === null ? {} : orderedTotals(before.totals),
        },
        modules: evidence.modules.map(row),
        unassigned: row(evidence.unassigned),
        patch: patch === null ? null : { totals: orderedTotals(patch.measured.totals), files: patch.files },
        files: fileSections(after.files),
    };
}
/** The percentage of a target as written; null where it is no number (the gate says so). */
function targetPercent(atLeast) {
    return /^\d{1,9}(\.\d{1,9})?\s*%$/.test(atLeast)
        ? (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(atLeast.replace(/\s*%$/, ""))
        : null;
}
function coverageRow(module, metric, compared, target) {
    const before = module.before?.totals[metric] ?? null;
    const after = module.after?.totals[metric] ?? null;
    const percent = target === null ? null : targetPercent(target);
    const judged = percent !== null && after !== null && after.total > 0;
    return {
        name: module.name,
        files: (module.after ?? module.before)?.files ?? 0,
        before: module.before === null ? null : orderedTotals(module.before.totals),
        after: module.after === null ? null : orderedTotals(module.after.totals),
        target,
        status: statusOf(before, after, compared, percent),
        margin: judged ? after.covered - (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r4)(after.total, percent) : null,
        uncovered: module.after?.uncovered ?? [],
    };
}
/** The first status that applies (gates.md §3), by exact comparison. */
function statusOf(before, after, compared, target) {
    if (after === null)
        return before === null ? "none" : "removed";
    if (before === null)
        return compared ? "new" : "no-baseline";
    if (hasRegressed(before, after))
        return "regressed";
    if (target === null || after.total === 0)
        return "none";
    return (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .compareToPercent */ .iD)(after, target) < 0 ? "missed" : "met";
}
/**
 * Whether coverage fell for another reason than that covered code was removed: the percentage is
 * lower and more is uncovered.
 */
function hasRegressed(before, after) {
    const points = (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .pointsBetween */ .EE)(before, after);
    if (points === null || points.numerator >= 0n)
        return false;
    return after.total - after.covered > before.total - before.covered;
}
function fileSections(files) {
    const sections = Object.create(null);
    for (const file of files) {
        const uncovered = file.lines === null ? [] : (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .missedRuns */ .g)(file.lines).flatMap((run) => run.exact);
        sections[file.path] = { ...orderedTotals(file.totals), uncovered };
    }
    return sections;
}
function orderedTotals(totals) {
    const { lines, statements, branches, functions } = totals;
    return {
        ...(lines === undefined ? {} : { lines: counts(lines) }),
        ...(branches === undefined ? {} : { branches: counts(branches) }),
        ...(functions === undefined ? {} : { functions: counts(functions) }),
        ...(statements === undefined ? {} : { statements: counts(statements) }),
    };
}
function counts(ratio) {
    return { covered: ratio.covered, total: ratio.total };
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ testSection)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5385);

/** Test results before and after as `report.json` and `tests --json` show them. */
function testSection(evidence) {
    const { after, before, delta } = evidence;
    const counts = (0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .t)(after);
    return {
        total: counts.total,
        passed: counts.passed,
        failed: counts.failed,
        skipped: counts.skipped,
        flaky: counts.flaky,
        durationMs: wholeMilliseconds(after.durationUs),
        baseline: before === null
            ? null
            : { total: before.cases.length, durationMs: wholeMilliseconds(before.durationUs) },
        added: delta && names(delta.added),
        removed: delta && names(delta.removed),
        regressed: delta && names(delta.regressed),
        fixed: delta && names(delta.fixed),
        newlySkipped: delta && names(delta.newlySkipped),
        failedTests: after.cases
            .filter((test) => test.outcome === "failed")
            .map((test) => ({ name: test.name, message: test.message })),
        flakyTests: names(after.cases.filter((test) => test.flaky)),
    };
}
function names(cases) {
    return cases.map((test) => test.name);
}
function wholeMilliseconds(us) {
    return us === null ? null : Math.round(us / 1_000);
}


/***/ }),

/***/ 1509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** Names of the sections in the order they stand; what a rendering under a size budget can lose. */
const SECTIONS = [
    "headline",
    "failures",
    "results",
    "changed lines",
    "soak",
    "soak in detail",
    "tests",
    "criteria",
    "components",
    "history",
    "next",
    "gates",
    "warnings",
    "left out",
    "footer",
];
/** A name from outside: a path, a test, a gate line. */
function code(text) {
    return { kind: "code", text };
}
function strong(...content) {
    return { kind: "strong", content };
}
function emphasis(...content) {
    return { kind: "emphasis", content };
}
function mark(kind) {
    return { kind: "mark", mark: kind };
}
/** A link, or its text alone where there is nothing to link to. */
function link(url, ...content) {
    return url === null ? content : [{ kind: "link", url, content }];
}
function paragraph(...content) {
    return { kind: "paragraph", content };
}
function fold(summary, blocks) {
    return { kind: "fold", summary, blocks };
}
function list(items) {
    return { kind: "list", ordered: false, items };
}
/** Contents with a separator between them; empty ones are left out. */
function joined(parts, separator) {
    const content = [];
    for (const part of parts) {
        if (part.length === 0)
            continue;
        if (content.length > 0)
            content.push(separator);
        content.push(...part);
    }
    return content;
}


/***/ }),

/***/ 2547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ failureCount),
/* harmony export */   T9: () => (/* binding */ failedTests),
/* harmony export */   e9: () => (/* binding */ failures)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5825);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1509);
/* harmony import */ var _gate_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9029);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);




/** More failed tests than this are a list to look up, not to read. */
const FAILED_MAX = 10;
/** Everything that keeps the run from passing, directly below the decision. */
function failures(report, limits) {
    const items = [
        ...capped(report.problems.map((problem) => [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)("fail"), ` ${problem.source}: ${problem.message}`]), limits.open),
        ...capped(missedGates(report).map(_gate_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .gateLine */ .C_), limits.open),
        ...(report.tests === null ? [] : failedTests(report.tests, Math.min(FAILED_MAX, limits.open))),
    ];
    return items.length === 0 ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items)];
}
/** How many things keep the run from passing; a single one needs no summary of itself. */
function failureCount(report) {
    return report.problems.length + missedGates(report).length + (report.tests?.failed ?? 0);
}
/** Gates and criteria that fail or cannot be judged; one that is both a gate and a criterion once. */
function missedGates(report) {
    const missed = new Map();
    for (const gate of [...(report.milestone?.criteria ?? []), ...report.gates]) {
        const open = gate.verdict === "unknown" && gate.level === "error";
        if (((0,_gate_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .gateMark */ .fQ)(gate) === "fail" || open) && !missed.has(gate.gate))
            missed.set(gate.gate, gate);
    }
    return [...missed.values()];
}
/** The failed tests with the beginning of their messages. */
function failedTests(tests, max) {
    const regressed = new Set(tests.regressed);
    return capped(tests.failedTests.map(({ name, message }) => [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)("fail"),
        regressed.has(name) ? " passed before, fails now: " : " failed: ",
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
        ...(message === null || message.trim() === "" ? [] : [` \u2014 ${message}`]),
    ]), max);
}
function capped(items, max) {
    const { shown, hidden } = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(items, max);
    return hidden === 0 ? shown : [...shown, [`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(hidden)} more`]];
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   B9: () => (/* binding */ ratioText),
/* harmony export */   O9: () => (/* binding */ isWebUrl),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   kw: () => (/* binding */ rangeLink),
/* harmony export */   mx: () => (/* binding */ deltaText),
/* harmony export */   vQ: () => (/* binding */ unitsText),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* unused harmony export rangeText */
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5825);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1509);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);





/** `encodeURIComponent` throws on these. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const UNITS = {
    lines: ["line", "lines"],
    statements: ["statement", "statements"],
    branches: ["branch", "branches"],
    functions: ["function", "functions"],
};
/** A number of covered or uncovered units with their name: `3 lines`. */
function unitsText(count, metric) {
    const [one, many] = UNITS[metric];
    return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, one, many);
}
/** `57.3% · 39/68` in one piece; `n/a` where nothing was measured. */
function ratioText(ratio, target) {
    if (ratio === null || ratio === undefined || ratio.total === 0)
        return _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(`${(0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(ratio, target)} · ${ratio.covered}/${ratio.total}`);
}
/** `+31.2`, or `n/a` where there is nothing to compare. */
function deltaText(before, after) {
    const points = before && after ? (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsBetween */ .EE)(before, after) : null;
    return points === null ? _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5 : (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsText */ .JA)(points);
}
/** `118–128`, or `168` alone. */
function rangeText([first, last]) {
    return first === last ? String(first) : `${first}\u2013${last}`;
}
/** A range of lines, linked to the file at the measured commit where that is known. */
function rangeLink(report, path, range) {
    const [first, last] = range;
    const anchor = first === last ? `#L${first}` : `#L${first}-L${last}`;
    const file = fileUrl(report, path);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(file === null ? null : file + anchor, rangeText(range));
}
/** A commit by its first seven digits, linked where the repository is known. */
function commitLink(report, commit) {
    const url = isCommit(commit) ? repositoryUrl(report, `/commit/${commit}`) : null;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(url, (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(isCommit(commit) ? commit.slice(0, 7) : commit));
}
/** A sentence in which every known name stands as code; cut where no sentence is that long. */
function withNames(text, names) {
    let content = [(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(text, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL */ .VY.text)];
    for (const name of names) {
        if (name === "")
            continue;
        content = content.flatMap((inline) => typeof inline === "string" ? inline.split(name).flatMap(named(name)) : [inline]);
    }
    return content;
}
/** The text between two names, after the name that it follows. */
const named = (name) => (between, index) => [
    ...(index === 0 ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)]),
    ...(between === "" ? [] : [between]),
];
function fileUrl(report, path) {
    const { commit } = report;
    if (commit === null || !isCommit(commit) || path.split("/").includes(".."))
        return null;
    const segments = path
        .split("/")
        .map((segment) => encodeURIComponent(segment.replace(LONE_SURROGATE, "\ufffd")));
    return repositoryUrl(report, `/blob/${commit}/${segments.join("/")}`);
}
function repositoryUrl(report, rest) {
    return report.repository !== null && isWebUrl(report.repository)
        ? report.repository + rest
        : null;
}
/** Whether a text from outside can be a link's target. */
function isWebUrl(url) {
    return (url.length <= 500 &&
        /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/%?=&#+-]*)?$/.test(url));
}
/** Whether a text from outside can be a commit. */
function isCommit(commit) {
    return /^[0-9a-f]{7,64}$/.test(commit);
}


/***/ }),

/***/ 9029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ gateLine),
/* harmony export */   El: () => (/* binding */ gatesFold),
/* harmony export */   _T: () => (/* binding */ patchPercent),
/* harmony export */   eb: () => (/* binding */ totalVerdict),
/* harmony export */   fQ: () => (/* binding */ gateMark)
/* harmony export */ });
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5825);
/* harmony import */ var _build_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1509);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);





const MARKS = {
    pass: "pass",
    fail: "fail",
    unknown: "open",
    waived: "warn",
    skipped: "open",
};
/** The mark of a gate: a missed one of level `warn` only warns. */
function gateMark(gate) {
    return gate.verdict === "fail" && gate.level === "warn" ? "warn" : MARKS[gate.verdict];
}
/** One gate on one line: mark, sentence, what was measured, what is missing. */
function gateLine(gate) {
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(gateMark(gate)), " ", ...gateName(gate), ...outcome(gate)];
}
function gateName(gate) {
    if (gate.say !== null)
        return [gate.say];
    const sentence = gate.attested ? /^attested\s+"(.*)"$/s.exec(gate.gate)?.[1] : undefined;
    return sentence === undefined ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(gate.gate)] : [sentence];
}
function outcome(gate) {
    const passed = gate.verdict === "pass";
    const word = gate.verdict === "waived" || gate.verdict === "skipped" || gate.verdict === "unknown"
        ? [gate.verdict]
        : [];
    const parts = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([
        gate.attested && passed
            ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .emphasis */ .lN)("attested")]
            : gate.measured === null
                ? []
                : [gate.measured],
        passed || gate.missing === null ? [] : [gate.missing],
        gate.reason === null ? word : [...word, ...(word.length === 0 ? [] : [": "]), gate.reason],
        gate.verdict === "fail" && gate.level === "warn" ? ["warning only"] : [],
    ], ", ");
    return parts.length === 0 ? [] : [" \u2014 ", ...parts];
}
/** Every gate that is not among the criteria, folded, the failed ones first. */
function gatesFold(report, limits) {
    const criteria = new Set(report.milestone?.criteria.map((criterion) => criterion.gate));
    const gates = report.gates.filter((gate) => !criteria.has(gate.gate));
    if (gates.length === 0)
        return [];
    const rank = { fail: 0, warn: 1, open: 2, pass: 3, ahead: 4 };
    const sorted = gates
        .map((gate, index) => ({ gate, index }))
        .sort((a, b) => rank[gateMark(a.gate)] - rank[gateMark(b.gate)] || a.index - b.index)
        .map(({ gate }) => gate);
    const { shown, hidden } = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(sorted, limits.folded);
    const items = shown.map(gateLine);
    if (hidden > 0)
        items.push([`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(hidden)} more`]);
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)([`Gates: ${tally(gates)}`], [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items)])];
}
function tally(gates) {
    const count = (keep) => gates.filter(keep).length;
    const warned = (gate) => gate.verdict === "fail" && gate.level === "warn";
    const counts = [
        [count((gate) => gate.verdict === "fail" && !warned(gate)), "failed"],
        [count(warned), "missed (warning only)"],
        [count((gate) => gate.verdict === "unknown"), "unknown"],
        [count((gate) => gate.verdict === "waived"), "waived"],
        [count((gate) => gate.verdict === "pass"), "passed"],
        [count((gate) => gate.verdict === "skipped"), "skipped"],
    ];
    return counts
        .filter(([number]) => number > 0)
        .map(([number, word]) => `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(number)} ${word}`)
        .join(", ");
}
/** What the gates say about the total, for its row: the worst of them. */
function totalVerdict(gates) {
    const missed = gates.filter((gate) => /^total\b/.test(gate.gate) && gate.verdict === "fail");
    const worst = missed.find((gate) => gate.level === "error") ?? missed[0];
    if (worst === undefined)
        return [];
    const words = worst.missing ?? worst.measured ?? `misses ${worst.gate}`;
    return worst.level === "error"
        ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)("fail"), ` ${words}`]
        : [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)("warn"), ` ${words} (warning only)`];
}
/** What the strictest gate on changed lines asks, and how many units are missing to it. */
function patchPercent(gates, ratio) {
    const needed = gates.flatMap((gate) => {
        const atLeast = /^patch\b[a-z ]*>=\s*(\S+%)$/.exec(gate.gate)?.[1];
        const percent = atLeast === undefined ? null : (0,_build_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPercent */ .D)(atLeast);
        if (atLeast === undefined || percent === null)
            return [];
        const missing = (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .neededFor */ .r4)(ratio.total, percent) - ratio.covered;
        if (gate.verdict !== "pass" && gate.verdict !== "fail")
            return [];
        return [{ atLeast, missing: gate.verdict === "fail" ? Math.max(0, missing) : 0 }];
    });
    return needed.sort((a, b) => b.missing - a.missing)[0] ?? null;
}


/***/ }),

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  f9: () => (/* binding */ renderCoverageJson),
  hF: () => (/* binding */ renderJson),
  yu: () => (/* binding */ renderSoakJson),
  Wc: () => (/* binding */ renderTestsJson)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/report/shape.js


/** A check of a plain value; `allowed` is what the error says. */
function plain(allowed, fits) {
    return {
        read: (value, where) => (fits(value) ? value : refuse(value, where, allowed)),
        order: (value) => value,
    };
}
const shape_text = plain("a text", (value) => typeof value === "string");
const flag = plain("true or false", (value) => typeof value === "boolean");
const integer = plain("a whole number below 2^53", (value) => Number.isSafeInteger(value));
const count = plain("a whole number from 0 below 2^53", (value) => Number.isSafeInteger(value) && value >= 0);
/** A text of a certain form; `allowed` says which. */
function textLike(allowed, pattern) {
    return plain(allowed, (value) => typeof value === "string" && pattern.test(value));
}
/** One of a few words. */
function oneOf(...words) {
    const known = new Set(words);
    const allowed = words.map((word) => `"${word}"`).join(" or ");
    return plain(allowed, (value) => known.has(value));
}
function nullable(shape) {
    return {
        read: (value, where) => (value === null ? null : shape.read(value, where)),
        order: (value) => (value === null ? null : shape.order(value)),
    };
}
function optional(shape) {
    return { optional: shape };
}
/** The first shape that fits; for values of which one look tells which it is. */
function either(first, isFirst, second) {
    return {
        read: (value, where) => (isFirst(value) ? first : second).read(value, where),
        order: (value) => (isFirst(value) ? first.order(value) : second.order(value)),
    };
}
function listOf(shape) {
    return {
        read: (value, where) => Array.isArray(value)
            ? value.map((item, index) => shape.read(item, `${where}[${index}]`))
            : refuse(value, where, "a list"),
        order: (value) => value.map(shape.order),
    };
}
/** A map from names to values; it has no prototype, so that no name means anything. */
function mapOf(shape) {
    const copy = (map, each) => {
        const result = Object.create(null);
        for (const key of Object.keys(map))
            result[key] = each(map[key], key);
        return result;
    };
    return {
        read: (value, where) => copy(entriesOf(value, where), (item, key) => shape.read(item, `${where}[${quoted(key)}]`)),
        order: (value) => copy(value, shape.order),
    };
}
/** An object with exactly these keys in this order. Others are left out: a newer tool wrote them. */
function objectOf(fields) {
    const keys = Object.keys(fields);
    return {
        read: (value, where) => {
            const found = entriesOf(value, where);
            const result = {};
            for (const key of keys) {
                const field = fields[key];
                const there = Object.hasOwn(found, key);
                const place = where === "" ? key : `${where}.${key}`;
                if ("optional" in field) {
                    if (there)
                        result[key] = field.optional.read(found[key], place);
                }
                else if (there)
                    result[key] = field.read(found[key], place);
                else
                    throw new domain_error/* SoakgateError */.q("evidence", `${place}: is missing`);
            }
            return result;
        },
        order: (value) => {
            const result = {};
            for (const key of keys) {
                const field = fields[key];
                const item = value[key];
                if (item === undefined)
                    continue;
                result[key] = ("optional" in field ? field.optional : field).order(item);
            }
            return result;
        },
    };
}
/** The shape with a further condition. */
function checked(shape, allowed, holds) {
    return {
        read: (value, where) => {
            const result = shape.read(value, where);
            return holds(result) ? result : refuse(value, where, allowed);
        },
        order: shape.order,
    };
}
function entriesOf(value, where) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : refuse(value, where, "an object");
}
function refuse(value, where, allowed) {
    const found = Array.isArray(value)
        ? "a list"
        : typeof value === "object" && value !== null
            ? "an object"
            : typeof value === "string"
                ? quoted(value)
                : String(value);
    throw new domain_error/* SoakgateError */.q("evidence", `${where === "" ? "the report" : where}: is ${found}; allowed is ${allowed}`);
}
function quoted(value) {
    return `"${(0,visible/* visible */.RK)((0,visible/* clipped */.cz)(value, 60))}"`;
}

// EXTERNAL MODULE: ./lib/domain/soak.js
var soak = __webpack_require__(3028);
;// CONCATENATED MODULE: ./lib/domain/timing.js
/** The kinds of fault a statement of the timing lint holds under. */
const TIMING_FAULTS = ["network", "pause", "clock"];

;// CONCATENATED MODULE: ./lib/report/lint-shape.js


const isText = (value) => typeof value === "string";
const countOrAny = either(oneOf("any"), isText, count);
const settingsShape = objectOf({
    scheme: oneOf("lease", "record", "absolute", "redlock"),
    ttlUs: count,
    storeTtlUs: nullable(count),
    renewUs: nullable(count),
    renewDeadlineUs: nullable(count),
    retryUs: count,
    jitterPpm: count,
    anchor: oneOf("send", "receive"),
    marginUs: count,
    requestTimeoutUs: nullable(count),
    driftPpm: count,
    delayMaxUs: nullable(count),
    sweepUs: count,
    lockDelayUs: count,
    tickUs: count,
    tickBlocked: flag,
    stepDown: oneOf("clock", "timer", "told"),
    reading: oneOf("monotonic", "wall"),
    wallOffsetUs: nullable(count),
});
const isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const overlap = either(objectOf({ kind: oneOf("none") }), isKind("none"), either(objectOf({ kind: oneOf("bounded"), us: integer }), isKind("bounded"), objectOf({
    kind: oneOf("unbounded"),
    terms: listOf(objectOf({
        of: oneOf("delay", "timeout", "cut", "pause", "jump", "offset", "run"),
        times: integer,
    })),
    us: integer,
})));
const mend = objectOf({
    knob: oneOf("ttlUs", "renewUs", "renewDeadlineUs", "marginUs", "requestTimeoutUs", "lockDelayUs", "driftPpm", "anchor", "reading", "stepDown"),
    name: shape_text,
    value: either(shape_text, isText, integer),
    bound: oneOf("at-least", "at-most", "choose"),
});
const timingClass = objectOf({
    fault: oneOf(...TIMING_FAULTS),
    law: shape_text,
    holds: flag,
    overlap,
    awakeUs: nullable(integer),
    toleratedUs: nullable(either(oneOf("any"), isText, integer)),
    mends: listOf(mend),
});
/** What the timing lint states, in `report.json`. */
const lintShape = objectOf({
    preset: nullable(shape_text),
    settings: settingsShape,
    verdict: oneOf("safe", "overlap", "unbounded"),
    classes: listOf(timingClass),
    takeover: objectOf({
        leastUs: integer,
        worstUs: integer,
        plusOffset: flag,
        releasedUs: integer,
    }),
    driftToleratedPpm: nullable(countOrAny),
    delayToleratedUs: nullable(countOrAny),
    renewAttempts: objectOf({ failing: integer, timingOut: integer }),
    notes: listOf(shape_text),
});

;// CONCATENATED MODULE: ./lib/report/story-shape.js

const message = objectOf({
    kind: oneOf("message"),
    atUs: integer,
    from: shape_text,
    to: shape_text,
    text: shape_text,
    reply: flag,
    sentence: nullable(shape_text),
});
const note = objectOf({
    kind: oneOf("note"),
    atUs: integer,
    parties: listOf(shape_text),
    text: shape_text,
    sentence: nullable(shape_text),
});
const story_shape_overlap = objectOf({
    kind: oneOf("overlap"),
    atUs: integer,
    untilUs: integer,
    parties: listOf(shape_text),
    text: shape_text,
    sentence: nullable(shape_text),
});
const story_shape_isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const story_shape_event = either(message, story_shape_isKind("message"), either(note, story_shape_isKind("note"), story_shape_overlap));
/** A shrunk failure's story in `report.json`. */
const storyShape = objectOf({
    nodes: count,
    faults: count,
    parties: listOf(shape_text),
    events: listOf(story_shape_event),
    why: nullable(shape_text),
    stale: nullable(objectOf({ sent: count, refused: count })),
    replay: nullable(shape_text),
});

;// CONCATENATED MODULE: ./lib/report/soak-shape.js




const verdict = oneOf("pass", "fail", "unknown");
const invariantId = oneOf(...soak/* INVARIANTS */.uC);
const settings = objectOf({
    scheme: oneOf("lease"),
    nodes: count,
    ttlUs: count,
    storeTtlUs: count,
    renewUs: count,
    retryUs: count,
    jitterPpm: count,
    driftPpm: count,
    marginUs: count,
    guardUs: count,
    anchor: oneOf("send", "receive"),
    requestTimeoutUs: count,
    onTimeout: oneOf("release", "retry"),
    reading: oneOf("monotonic", "wall"),
    storedFlag: flag,
    tickUs: count,
    releaseOnExit: flag,
    workEveryUs: count,
    fencing: flag,
    fifo: flag,
    netMinUs: count,
    netMaxUs: count,
    sweepUs: count,
    lockDelayUs: count,
    replicaLagUs: count,
    restartLosesState: flag,
    losesTokenCounter: flag,
    quirks: listOf(oneOf("dead-id-believed", "anchor-of-last-send", "delete-any", "silent-reacquire", "owner-only", "non-idempotent-acquire")),
});
const distribution = objectOf({
    n: count,
    p50: nullable(count),
    p95: nullable(count),
    p99: nullable(count),
    max: count,
});
const metrics = objectOf({
    takeoverUs: mapOf(distribution),
    leaderless: nullable(distribution),
    tenure: nullable(distribution),
    overlapUs: count,
    minSlackUs: nullable(integer),
    work: objectOf({
        attempted: count,
        accepted: count,
        rejectedStale: count,
        acceptedStale: count,
        acceptedLate: count,
    }),
    elections: count,
    renewAttempts: count,
    renewFailures: count,
    renewFailuresRun: count,
    idemHits: count,
    alertStorms: count,
    leaderlessUs: count,
    longestLeaderlessUs: count,
    availability: objectOf({ downUs: count, ofUs: count }),
});
const invariant = objectOf({
    id: invariantId,
    verdict,
    judged: count,
    violations: count,
    seedsViolated: count,
    worstUs: count,
    seedIndex: nullable(count),
    waived: nullable(shape_text),
    excluded: mapOf(count),
});
/** One scenario's soak in `report.json`. */
const soakRunShape = objectOf({
    scenario: shape_text,
    verdict,
    reason: shape_text,
    seeds: count,
    seed: shape_text,
    simulatedUs: count,
    events: count,
    digest: shape_text,
    expected: oneOf("pass", "fail"),
    windowUs: count,
    settings,
    faults: listOf(oneOf(...soak/* FAULT_KINDS */.ln)),
    invariants: listOf(invariant),
    metrics,
    probes: objectOf({
        takeovers: count,
        leasesRunOut: count,
        refusedRenewals: count,
        effective: mapOf(count),
        missed: listOf(shape_text),
    }),
    canaries: listOf(objectOf({ name: shape_text, invariant: invariantId, caught: flag })),
    unavoidable: listOf(shape_text),
    witness: nullable(objectOf({
        invariant: invariantId,
        seedIndex: count,
        atUs: count,
        sizeUs: count,
        parties: listOf(shape_text),
        faults: listOf(shape_text),
        story: optional(storyShape),
    })),
    lint: optional(lintShape),
});

;// CONCATENATED MODULE: ./lib/report/report-shape.js



const report_shape_verdict = oneOf("pass", "fail", "unknown");
const names = listOf(shape_text);
const metric = oneOf("lines", "statements", "branches", "functions");
const commit = nullable(checked(shape_text, "a commit: 7 to 64 hexadecimal digits", figures/* isCommit */.WM));
const webUrl = nullable(checked(shape_text, "an http or https address", figures/* isWebUrl */.O9));
const ratio = checked(objectOf({ covered: count, total: count }), "covered at most total", ({ covered, total }) => covered <= total);
const totals = objectOf({
    lines: optional(ratio),
    branches: optional(ratio),
    functions: optional(ratio),
    statements: optional(ratio),
});
const range = checked(listOf(count), "[first, last] with 1 <= first <= last", (pair) => pair.length === 2 && (pair[0] ?? 0) >= 1 && (pair[0] ?? 0) <= (pair[1] ?? 0));
const gate = objectOf({
    gate: shape_text,
    say: nullable(shape_text),
    level: oneOf("error", "warn"),
    verdict: oneOf("pass", "fail", "unknown", "waived", "skipped"),
    expected: shape_text,
    measured: nullable(shape_text),
    missing: nullable(shape_text),
    reason: nullable(shape_text),
    attested: flag,
});
const drill = objectOf({
    result: oneOf("OK", "FAIL", "DRY_RUN"),
    takeoverMs: integer,
    idemHits: count,
    alertStorms: count,
    failures: names,
    transcript: names,
});
/** The `soak` object, which `soak --json` prints as well. */
const soakShape = objectOf({
    verdict: report_shape_verdict,
    reason: shape_text,
    drill: nullable(drill),
    runs: listOf(soakRunShape),
});
const row = objectOf({
    name: shape_text,
    files: count,
    before: nullable(totals),
    after: nullable(totals),
    target: nullable(shape_text),
    status: oneOf("removed", "new", "no-baseline", "regressed", "missed", "met", "none"),
    margin: nullable(integer),
    uncovered: listOf(range),
});
const format = oneOf("istanbul-summary", "istanbul-final", "lcov", "cobertura", "jacoco", "clover", "coveragepy", "go", "simplecov");
/** The `coverage` object, which `coverage --json` prints as well. */
const coverageShape = objectOf({
    formats: listOf(format),
    tool: nullable(shape_text),
    headline: metric,
    total: totals,
    baseline: objectOf({
        kind: oneOf("none", "file", "store"),
        state: oneOf("none", "found", "stale", "unreadable"),
        commit,
        distance: nullable(count),
        total: totals,
    }),
    modules: listOf(row),
    unassigned: row,
    patch: nullable(objectOf({
        totals,
        files: listOf(objectOf({ path: shape_text, uncovered: listOf(range) })),
    })),
    files: mapOf(objectOf({
        lines: optional(ratio),
        branches: optional(ratio),
        functions: optional(ratio),
        statements: optional(ratio),
        uncovered: listOf(range),
    })),
});
/** The `tests` object, which `tests --json` prints as well. */
const testShape = objectOf({
    total: count,
    passed: count,
    failed: count,
    skipped: count,
    flaky: count,
    durationMs: nullable(count),
    baseline: nullable(objectOf({ total: count, durationMs: nullable(count) })),
    added: nullable(names),
    removed: nullable(names),
    regressed: nullable(names),
    fixed: nullable(names),
    newlySkipped: nullable(names),
    failedTests: listOf(objectOf({ name: shape_text, message: nullable(shape_text) })),
    flakyTests: names,
});
const milestone = objectOf({
    name: shape_text,
    step: count,
    title: shape_text,
    goal: nullable(shape_text),
    claimed: flag,
    state: oneOf("completed", "not-yet", "unknown", "progress"),
    criteria: listOf(gate),
    components: listOf(objectOf({
        name: shape_text,
        path: shape_text,
        range: nullable(range),
        covered: nullable(ratio),
        reason: nullable(shape_text),
    })),
    uncovered: listOf(objectOf({ path: shape_text, range, missed: count, reason: nullable(shape_text) })),
    history: listOf(objectOf({
        step: count,
        title: shape_text,
        modules: listOf(objectOf({
            name: shape_text,
            before: nullable(ratio),
            after: nullable(ratio),
        })),
        totalAfter: nullable(ratio),
    })),
    steps: listOf(objectOf({
        step: count,
        title: shape_text,
        state: oneOf("done", "current", "ahead"),
    })),
    next: nullable(objectOf({
        gate: shape_text,
        step: count,
        atLeast: shape_text,
        missing: count,
        metric,
        cheapest: listOf(objectOf({ path: shape_text, uncovered: count })),
    })),
});
const problem = objectOf({
    source: oneOf("coverage", "coverage baseline", "tests", "test baseline", "soak", "milestone"),
    message: shape_text,
});
/** `report.json` as a whole (contract §7). */
const reportShape = objectOf({
    schema: oneOf("soakgate/report@1"),
    tool: shape_text,
    createdAt: nullable(textLike("an instant like 2025-10-27T09:30:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/)),
    commit,
    repository: webUrl,
    runUrl: webUrl,
    verdict: report_shape_verdict,
    reason: shape_text,
    demonstration: flag,
    soak: nullable(soakShape),
    coverage: nullable(coverageShape),
    tests: nullable(testShape),
    gates: listOf(gate),
    milestone: nullable(milestone),
    problems: listOf(problem),
    warnings: names,
    read: listOf(objectOf({ format: shape_text, count: count })),
});

;// CONCATENATED MODULE: ./lib/report/json.js


/** Far beyond any report of ours; what JSON of this size takes in memory is still bearable. */
const CHARACTERS_MAX = 128 * 1024 * 1024;
/** `report.json`: keys in the order of the contract, a line break at the end. */
function renderJson(report) {
    return written(reportShape.order(report));
}
/** What `coverage --json` prints: the `coverage` object of `report.json` with its own schema. */
function renderCoverageJson(section) {
    return written({ schema: "soakgate/coverage@1", ...coverageShape.order(section) });
}
/** What `tests --json` prints: the `tests` object of `report.json` with its own schema. */
function renderTestsJson(section) {
    return written({ schema: "soakgate/tests@1", ...testShape.order(section) });
}
/** What `soak --json` prints: the `soak` object of `report.json` with its own schema. */
function renderSoakJson(soak) {
    return written({ schema: "soakgate/soak@1", ...soakShape.order(soak) });
}
/**
 * Reads a `report.json` that somebody else may have written: every key, type, range and address is
 * checked, keys we do not know are left out. The texts in it stay untrusted.
 *
 * Errors: `evidence`, naming the key that is wrong, `limit` when the file is too large.
 */
function parseReport(json, where) {
    if (json.length > CHARACTERS_MAX) {
        throw new domain_error/* SoakgateError */.q("limit", `${where}: is larger than 128 MiB; no report of ours is`);
    }
    let value;
    try {
        value = JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch {
        throw new domain_error/* SoakgateError */.q("evidence", `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; give the report.json that soakgate wrote`);
    }
    try {
        return reportShape.read(value, "");
    }
    catch (error) {
        if (!(error instanceof domain_error/* SoakgateError */.q))
            throw error;
        throw new domain_error/* SoakgateError */.q("evidence", `${where}: ${error.message}; give a report.json with the schema soakgate/report@1, unchanged`);
    }
}
/** A pair of numbers spread over lines. A text cannot look like one: its line breaks are escaped. */
const SPREAD_PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;
/** Two spaces; line ranges stay on one line, which halves the file and lets a person read it. */
function written(value) {
    return `${JSON.stringify(value, null, 2).replace(SPREAD_PAIR, "[$1, $2]")}\n`;
}


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   VY: () => (/* binding */ USUAL),
/* harmony export */   en: () => (/* binding */ narrowing),
/* harmony export */   ff: () => (/* binding */ TERMINAL)
/* harmony export */ });
/** What fits in a comment for all but the largest reports. */
const USUAL = { open: 30, folded: 500, text: 400, dropped: new Set() };
/** Nothing is folded in a terminal: long lists would push the decision out of sight. */
const TERMINAL = { ...USUAL, folded: 50 };
/**
 * What gives way when a report is too large, in this order, each step on top of those before: first
 * what is folded, then long lists, then sections that stand open, the least needed for the decision
 * first. The headline, the note of what was left out and the footer stay.
 */
const STEPS = [
    { folded: 100 },
    { drop: "soak in detail" },
    { drop: "gates" },
    { drop: "components" },
    { drop: "history" },
    { folded: 20, open: 10, text: 200 },
    { drop: "warnings" },
    { drop: "next" },
    { drop: "changed lines" },
    { folded: 5, open: 5, text: 120 },
    { drop: "criteria" },
    { drop: "tests" },
    { drop: "soak" },
    { drop: "results" },
    { open: 2, text: 60 },
    { drop: "failures" },
    { text: 20 },
];
/** The usual limits, then ever narrower ones. */
function* narrowing() {
    let limits = USUAL;
    yield limits;
    for (const { drop, ...lower } of STEPS) {
        const dropped = drop === undefined ? limits.dropped : new Set([...limits.dropped, drop]);
        limits = { ...limits, ...lower, dropped };
        yield limits;
    }
}
/** The first `max` entries and how many there are beyond. */
function firstOf(entries, max) {
    const shown = entries.length > max ? entries.slice(0, max) : entries;
    return { shown, hidden: entries.length - shown.length };
}


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ printMarkdown)
});

// EXTERNAL MODULE: ./lib/text/references.js
var references = __webpack_require__(1429);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/text/html.js


/** Untrusted prose as HTML text: one line, nothing of it is markup, a mention or a link. */
function htmlText(text) {
    return escaped((0,references/* breakReferences */.m)((0,visible/* oneLine */.TN)(text)));
}
/** An untrusted name as an HTML `code` element. */
function htmlCode(text) {
    return `<code>${escaped((0,visible/* visible */.RK)(text))}</code>`;
}
/** A value between double quotes. */
function htmlAttribute(value) {
    return escaped((0,visible/* visible */.RK)(value));
}
function escaped(text) {
    return text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/"/g, "&quot;")
        .replace(/'/g, "&#39;");
}

// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
;// CONCATENATED MODULE: ./lib/report/print-markdown.js



const MARKS = {
    pass: "\u2705",
    fail: "\u274c",
    warn: "\u26a0\ufe0f",
    open: "\u2610",
    ahead: "\u25fb",
};
/**
 * The sections as GitHub-flavoured Markdown. Texts longer than `clip` code points end in an
 * ellipsis; everything else of them is there.
 */
function printMarkdown(sections, clip) {
    const parts = [];
    for (const section of sections) {
        for (const block of section.blocks)
            parts.push(printBlock(block, clip));
    }
    return parts.join("\n\n");
}
function printBlock(block, clip) {
    switch (block.kind) {
        case "heading":
            return `## ${print(block.content, clip)}`;
        case "paragraph":
            return print(block.content, clip);
        case "small":
            return `<sub>${print(block.content, clip)}</sub>`;
        case "list":
            return block.items
                .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${print(item, clip)}`)
                .join("\n");
        case "table":
            return [
                row(block.columns.map((column) => (0,markdown/* markdownText */.p7)(column.title))),
                row(block.columns.map((column) => (column.align === "right" ? "--:" : ":--"))),
                ...block.rows.map((cells) => row(cells.map((cell) => print(cell, clip)))),
            ].join("\n");
        case "fence":
            return (0,markdown/* markdownFence */.p0)(block.lines.map((line) => (0,visible/* clipped */.cz)(line, clip)), block.language);
        case "fold": {
            const inner = block.blocks.map((child) => printBlock(child, clip)).join("\n\n");
            return `<details><summary>${printHtml(block.summary, clip)}</summary>\n\n${inner}\n\n</details>`;
        }
    }
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
function print(content, clip) {
    return content.map((inline, index) => printInline(inline, clip, index === 0)).join("");
}
function printInline(inline, clip, first) {
    if (typeof inline === "string")
        return prose(inline, clip, first);
    switch (inline.kind) {
        case "code":
            return (0,markdown/* markdownCode */.D9)((0,visible/* clipped */.cz)(inline.text, clip));
        case "strong":
            return `**${print(inline.content, clip)}**`;
        case "emphasis":
            return `*${print(inline.content, clip)}*`;
        case "link":
            return `[${print(inline.content, clip)}](${(0,markdown/* markdownTarget */.jX)(inline.url)})`;
        case "mark":
            return MARKS[inline.mark];
    }
}
/** Escaping trims; the single spaces at a string's ends part it from its neighbours and stay. */
function prose(text, clip, first) {
    const shown = (0,markdown/* markdownText */.p7)((0,visible/* clipped */.cz)(text, clip));
    const before = !first && /^ /.test(text) ? " " : "";
    const after = / $/.test(text) && shown !== "" ? " " : "";
    return `${before}${shown}${after}`;
}
/** Inside `summary` Markdown is not read: the same inlines as HTML. */
function printHtml(content, clip) {
    return content.map((inline) => printInlineHtml(inline, clip)).join("");
}
function printInlineHtml(inline, clip) {
    if (typeof inline === "string") {
        const before = /^ /.test(inline) ? " " : "";
        const after = /\S $/.test(inline) ? " " : "";
        return `${before}${htmlText((0,visible/* clipped */.cz)(inline, clip))}${after}`;
    }
    switch (inline.kind) {
        case "code":
            return htmlCode((0,visible/* clipped */.cz)(inline.text, clip));
        case "strong":
            return `<b>${printHtml(inline.content, clip)}</b>`;
        case "emphasis":
            return `<i>${printHtml(inline.content, clip)}</i>`;
        case "link":
            return `<a href="${htmlAttribute((0,markdown/* markdownTarget */.jX)(inline.url))}">${printHtml(inline.content, clip)}</a>`;
        case "mark":
            return MARKS[inline.mark];
    }
}


/***/ }),

/***/ 8618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ printText)
});

// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/text/terminal.js

/**
 * Escape sequences as terminals end them: CSI by its final byte, OSC and other strings by BEL, ST or
 * the end of the text, the rest after one or two bytes. Linear: each alternative ends on a class
 * that its repetition excludes.
 */
const ESCAPES = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
/** Untrusted text for a terminal: escape sequences removed, one line, everything left is seen. */
function terminalText(text) {
    return (0,visible/* oneLine */.TN)(text.replace(ESCAPES, ""));
}
/** Columns the text takes in a terminal: 2 for wide characters, 0 for combining ones. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += widthOf(character.codePointAt(0) ?? 0);
    return width;
}
/** First and last code points of two-column characters (East Asian wide and full-width, emoji). */
const WIDE = [
    [0x1100, 0x115f],
    [0x231a, 0x231b],
    [0x23e9, 0x23ec],
    [0x25fd, 0x25fe],
    [0x2614, 0x2615],
    [0x26a1, 0x26a1],
    [0x2705, 0x2705],
    [0x274c, 0x274c],
    [0x2753, 0x2755],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f680, 0x1f6ff],
    [0x1f900, 0x1faff],
    [0x20000, 0x3fffd],
];
/** First and last code points of characters that are drawn onto the one before. */
const COMBINING = [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x591, 0x5bd],
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x93c, 0x93c],
    [0x941, 0x948],
    [0xe31, 0xe31],
    [0xe34, 0xe3a],
    [0xe47, 0xe4e],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x200b, 0x200d],
    [0x20d0, 0x20ff],
    [0xfe0f, 0xfe0f],
    [0xfe20, 0xfe2f],
];
function widthOf(code) {
    if (code < 0x300)
        return 1;
    if (within(COMBINING, code))
        return 0;
    return code >= 0x1100 && within(WIDE, code) ? 2 : 1;
}
function within(ranges, code) {
    return ranges.some(([first, last]) => code >= first && code <= last);
}

;// CONCATENATED MODULE: ./lib/report/runs.js

/** Select-graphic-rendition parameters that terminals share. */
const SGR = {
    plain: "",
    bold: "1",
    dim: "2",
    red: "31",
    green: "32",
    yellow: "33",
    cyan: "36",
};
/** Columns that the runs take. */
function runsWidth(runs) {
    return runs.reduce((sum, run) => sum + displayWidth(run.text), 0);
}
/** The runs as bytes for a terminal; no-break spaces have done their work and become spaces. */
function paint(runs, color) {
    return runs
        .map(({ text, style }) => {
        const shown = text.replace(/\u00a0/g, " ");
        return color && style !== SGR.plain && shown.trim() !== ""
            ? `\u001b[${style}m${shown}\u001b[0m`
            : shown;
    })
        .join("");
}
/** Lines of at most `width` columns, broken at spaces, within a word only where it is wider. */
function wrapRuns(runs, width) {
    const lines = [[]];
    let used = 0;
    for (const word of wordsOf(runs)) {
        const wide = runsWidth(word);
        const isSpace = word[0]?.text === " ";
        if (isSpace && (used === 0 || used + wide > width))
            continue;
        if (used + wide > width && used > 0) {
            lines.push([]);
            used = 0;
        }
        for (const piece of wide > width ? cut(word, width) : [word]) {
            if (used > 0 && used + runsWidth(piece) > width) {
                lines.push([]);
                used = 0;
            }
            lines.at(-1)?.push(...piece);
            used += runsWidth(piece);
        }
    }
    return lines;
}
/** Words and single spaces; a word may span runs. */
function wordsOf(runs) {
    const words = [];
    let open = false;
    for (const { text, style } of runs) {
        for (const piece of text.split(/( )/)) {
            if (piece === "")
                continue;
            if (piece !== " " && open)
                words.at(-1)?.push({ text: piece, style });
            else
                words.push([{ text: piece, style }]);
            open = piece !== " ";
        }
    }
    return words;
}
/** Columns of the longest word: what the runs need at least to wrap only at spaces. */
function longestWord(runs) {
    return wordsOf(runs).reduce((most, word) => Math.max(most, runsWidth(word)), 0);
}
/** A word wider than a line, in pieces: after a slash where there is one, else anywhere. */
function cut(word, width) {
    const pieces = [[]];
    let used = 0;
    const add = (text, style) => {
        const wide = displayWidth(text);
        if (used > 0 && used + wide > width) {
            pieces.push([]);
            used = 0;
        }
        pieces.at(-1)?.push({ text, style });
        used += wide;
    };
    for (const { text, style } of word) {
        for (const part of text.split(/(?<=\/)/)) {
            for (const chunk of chunksOf(part, width))
                add(chunk, style);
        }
    }
    return pieces;
}
/** The text in pieces of at most `width` columns (or one character, where that is wider). */
function chunksOf(text, width) {
    if (displayWidth(text) <= width)
        return [text];
    const chunks = [];
    let chunk = "";
    let used = 0;
    for (const character of text) {
        const wide = displayWidth(character);
        if (used > 0 && used + wide > width) {
            chunks.push(chunk);
            chunk = "";
            used = 0;
        }
        chunk += character;
        used += wide;
    }
    return [...chunks, chunk];
}

;// CONCATENATED MODULE: ./lib/report/print-table.js

const GAP = 2;
/** A column that gives way keeps this many columns. */
const NARROWEST = 12;
/** Columns that a phrase needs to be read without effort. */
const PHRASE = 20;
/**
 * A table as lines: columns as wide as their widest cell, where that does not fit the left-aligned
 * ones give way, the widest first, and their cells wrap. Figures never wrap.
 */
function layTable(aligns, rows, width) {
    const widths = fittedWidths(aligns, rows, width);
    return rows.flatMap((cells) => {
        const wrapped = widths.map((wide, index) => wrapRuns(cells[index] ?? [], Math.max(1, wide)));
        const height = Math.max(...wrapped.map((lines) => lines.length));
        return Array.from({ length: height }, (_, line) => widths.flatMap((wide, index) => {
            const runs = wrapped[index]?.[line] ?? [];
            const pad = " ".repeat(Math.max(0, wide - runsWidth(runs)));
            const gap = index === 0 ? "" : " ".repeat(GAP);
            return aligns[index] === "right"
                ? [{ text: gap + pad, style: SGR.plain }, ...runs]
                : [{ text: gap, style: SGR.plain }, ...runs, { text: pad, style: SGR.plain }];
        }));
    });
}
function fittedWidths(aligns, rows, width) {
    const widest = (measure) => aligns.map((_, index) => rows.reduce((most, cells) => Math.max(most, measure(cells[index] ?? [])), 0));
    const widths = widest(runsWidth);
    const least = (floors) => floors.map((floor, index) => (aligns[index] === "left" ? floor : Number.POSITIVE_INFINITY));
    // Words stay whole and phrases readable as long as they can; paths give way only then.
    const words = widest(longestWord);
    const phrases = widths.map((wide, index) => Math.max(words[index] ?? 0, Math.min(wide, PHRASE)));
    narrow(widths, least(phrases), width);
    narrow(widths, least(aligns.map(() => NARROWEST)), width);
    return widths;
}
/** Takes from the widest columns until the table fits, or every column is at its floor. */
function narrow(widths, floors, width) {
    let excess = widths.reduce((sum, wide) => sum + wide, GAP * (widths.length - 1)) - width;
    const floorOf = (index) => floors[index] ?? 0;
    while (excess > 0) {
        const [widest, second] = widths
            .map((wide, index) => ({ wide, index }))
            .filter(({ wide, index }) => wide > floorOf(index))
            .sort((a, b) => b.wide - a.wide || a.index - b.index);
        if (widest === undefined)
            return;
        const next = Math.max(second?.wide ?? 0, floorOf(widest.index));
        const give = Math.min(excess, Math.max(1, widest.wide - next));
        widths[widest.index] = widest.wide - give;
        excess -= give;
    }
}

;// CONCATENATED MODULE: ./lib/report/print-text.js




const MARKS = {
    pass: { text: "\u2713", style: SGR.green },
    fail: { text: "\u2717", style: SGR.red },
    warn: { text: "!", style: SGR.yellow },
    open: { text: "\u2610", style: SGR.yellow },
    ahead: { text: "\u25fb", style: SGR.dim },
};
/** The sections for a terminal: aligned, wrapped to the width, folded parts open and indented. */
function printText(sections, options) {
    const width = Math.max(40, options.width);
    const blocks = sections
        .flatMap((section) => section.blocks.map((block) => printBlock(block, width)))
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((runs) => paint(runs, options.color).trimEnd()).join("\n"));
    return `${blocks.join("\n\n")}\n`;
}
function printBlock(block, width) {
    switch (block.kind) {
        case "heading":
            return wrapRuns(runsOf(block.content, SGR.bold), width);
        case "paragraph":
            return wrapRuns(runsOf(block.content, SGR.plain), width);
        case "small":
            return wrapRuns(runsOf(block.content, SGR.dim), width);
        case "list":
            return block.items.flatMap((item, index) => {
                const bullet = block.ordered ? `  ${index + 1}. ` : "  ";
                return indented(wrapRuns(runsOf(item, SGR.plain), width - bullet.length), bullet);
            });
        case "table":
            return layTable(block.columns.map((column) => column.align), [
                block.columns.map((column) => [{ text: terminalText(column.title), style: SGR.dim }]),
                ...block.rows.map((cells) => cells.map((cell) => runsOf(cell, SGR.plain))),
            ], width);
        case "fence":
            // A diagram's source tells a terminal nothing that the story below it does not.
            if (block.language === "mermaid")
                return [];
            return block.lines.map((line) => [{ text: `  ${(0,visible/* visible */.RK)(line)}`, style: SGR.dim }]);
        case "fold": {
            const title = wrapRuns(runsOf(block.summary, SGR.bold), width);
            const inner = block.blocks.flatMap((child, index) => [
                ...(index === 0 ? [] : [[]]),
                ...indented(printBlock(child, width - 2), "  "),
            ]);
            return [...title, ...inner];
        }
    }
}
/** The first line begins with `lead`, the others with as many spaces. */
function indented(lines, lead) {
    const rest = " ".repeat(lead.length);
    return lines.map((line, index) => line.length === 0 ? line : [{ text: index === 0 ? lead : rest, style: SGR.plain }, ...line]);
}
function runsOf(content, style) {
    return content.flatMap((inline, index) => runOf(inline, style, index === 0));
}
function runOf(inline, style, first) {
    if (typeof inline === "string") {
        const before = !first && /^ /.test(inline) ? " " : "";
        const after = /\S $/.test(inline) ? " " : "";
        return [{ text: `${before}${terminalText(inline)}${after}`, style }];
    }
    switch (inline.kind) {
        case "code":
            return [{ text: terminalText(inline.text), style: style === SGR.plain ? SGR.cyan : style }];
        case "strong":
            return runsOf(inline.content, SGR.bold);
        case "emphasis":
            return runsOf(inline.content, SGR.dim);
        case "link":
            return runsOf(inline.content, style);
        case "mark":
            return [MARKS[inline.mark]];
    }
}


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gc: () => (/* binding */ renderMarkdown),
  S5: () => (/* binding */ renderText),
  As: () => (/* binding */ renderWithin)
});

// UNUSED EXPORTS: renderParts

// EXTERNAL MODULE: ./lib/report/document.js
var report_document = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/report/limits.js
var report_limits = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/report/print-markdown.js + 1 modules
var print_markdown = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/report/print-text.js + 3 modules
var print_text = __webpack_require__(8618);
// EXTERNAL MODULE: ./lib/domain/ratio.js
var domain_ratio = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(5825);
// EXTERNAL MODULE: ./lib/report/gate-lines.js
var gate_lines = __webpack_require__(9029);
;// CONCATENATED MODULE: ./lib/report/components.js






/** Parts of the step's modules with their coverage, and what of these modules is uncovered. */
function components(report, limits) {
    const { milestone } = report;
    if (milestone === null)
        return [];
    const inner = [];
    const titles = [];
    if (milestone.components.length > 0) {
        titles.push("Covered components");
        inner.push(...componentTable(report, milestone.components, limits));
    }
    if (milestone.uncovered.length > 0) {
        titles.push(titles.length === 0 ? "Uncovered lines" : "uncovered lines");
        inner.push(...uncoveredLines(report, milestone.uncovered, limits));
    }
    return inner.length === 0 ? [] : [(0,report_document/* fold */.AU)([titles.join(", ")], inner)];
}
function componentTable(report, rows, limits) {
    const { shown, hidden } = (0,report_limits/* firstOf */.Ku)(rows, limits.folded);
    const table = {
        kind: "table",
        columns: [
            { title: "Component", align: "left" },
            { title: "Lines", align: "right" },
            { title: "Covered", align: "right" },
        ],
        rows: shown.map((row) => [
            [row.name],
            row.range === null ? ["\u2014"] : (0,figures/* rangeLink */.kw)(report, row.path, row.range),
            [componentCovered(row)],
        ]),
    };
    return hidden === 0 ? [table] : [table, (0,report_document/* paragraph */.FY)(`and ${(0,numbers/* countText */.lT)(hidden)} more`)];
}
function componentCovered({ covered, reason }) {
    if (covered === null || covered.total === 0)
        return `n/a${reason === null ? "" : `: ${reason}`}`;
    const percent = (0,domain_ratio/* percentText */.fL)(covered).replace(/^100\.0%$/, "100%");
    return (0,numbers/* unbroken */.D_)(`${percent} · ${covered.covered}/${covered.total}`);
}
function uncoveredLines(report, rows, limits) {
    const missed = new Map();
    for (const row of rows)
        missed.set(row.path, (missed.get(row.path) ?? 0) + row.missed);
    const { shown, hidden } = (0,report_limits/* firstOf */.Ku)(rows, limits.folded);
    const gaps = new Map();
    for (const row of shown) {
        const sameFile = gaps.get(row.path);
        if (sameFile === undefined)
            gaps.set(row.path, [gap(report, row)]);
        else
            sameFile.push(gap(report, row));
    }
    const blocks = [...gaps].map(([path, contents]) => (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Uncovered"), " in ", (0,report_document/* code */.aY)(path), ` (${(0,figures/* unitsText */.vQ)(missed.get(path) ?? 0, "lines")}): `, ...(0,report_document/* joined */.oR)(contents, " · ")));
    if (hidden > 0)
        blocks.push((0,report_document/* paragraph */.FY)(`and ${(0,numbers/* countText */.lT)(hidden)} more ranges`));
    return blocks;
}
function gap(report, row) {
    const [first, last] = row.range;
    const notes = [];
    if (last - first + 1 !== row.missed)
        notes.push((0,figures/* unitsText */.vQ)(row.missed, "lines"));
    if (row.reason !== null)
        notes.push(...(notes.length === 0 ? [] : ["; "]), (0,report_document/* emphasis */.lN)(row.reason));
    const link = (0,figures/* rangeLink */.kw)(report, row.path, row.range);
    return notes.length === 0 ? link : [...link, " (", ...notes, ")"];
}
/** Uncovered changed lines: what the author of the pull request can mend at once. */
function changedLines(report, limits) {
    const { coverage } = report;
    const patch = coverage?.patch ?? null;
    if (coverage === null || patch === null)
        return [];
    const files = patch.files.filter((file) => file.uncovered.length > 0);
    const total = patch.totals[coverage.headline];
    if (files.length === 0 || total === undefined)
        return [];
    const { shown, hidden } = (0,report_limits/* firstOf */.Ku)(files, Math.min(10, limits.open));
    const lists = shown.map(({ path, uncovered }) => {
        const ranges = (0,report_limits/* firstOf */.Ku)(uncovered, limits.open);
        const links = (0,report_document/* joined */.oR)(ranges.shown.map((range) => (0,figures/* rangeLink */.kw)(report, path, range)), ", ");
        const more = ranges.hidden === 0 ? [] : [` and ${(0,numbers/* countText */.lT)(ranges.hidden)} more`];
        return [(0,report_document/* code */.aY)(path), " ", ...links, ...more];
    });
    const more = hidden === 0 ? [] : [`${(0,numbers/* countText */.lT)(hidden)} more files`];
    return [(0,report_document/* paragraph */.FY)(...invitation(report, coverage), " ", ...(0,report_document/* joined */.oR)([...lists, more], " · "))];
}
function invitation(report, coverage) {
    const metric = coverage.headline;
    const ratio = coverage.patch?.totals[metric];
    if (ratio === undefined)
        return [];
    const uncovered = ratio.total - ratio.covered;
    const missing = (0,gate_lines/* patchPercent */._T)(report.gates, ratio)?.missing ?? 0;
    return missing > 0
        ? [(0,report_document/* strong */.ko)(`Cover ${(0,numbers/* countText */.lT)(missing)} of these ${(0,figures/* unitsText */.vQ)(uncovered, metric)}:`)]
        : [(0,report_document/* strong */.ko)(`Uncovered changed ${metric}`), ` (${(0,numbers/* countText */.lT)(uncovered)}):`];
}

// EXTERNAL MODULE: ./lib/report/failures.js
var failures = __webpack_require__(2547);
;// CONCATENATED MODULE: ./lib/report/footer.js




/** No run of ours reads more formats than there are. */
const FORMATS_MAX = 12;
/** What a reader must know of the evidence; one stands open, more are folded. */
function warnings(report, limits) {
    const [first] = report.warnings;
    if (first === undefined)
        return [];
    if (report.warnings.length === 1)
        return [(0,report_document/* paragraph */.FY)((0,report_document/* mark */.Gy)("warn"), ` ${first}`)];
    const { shown, hidden } = (0,report_limits/* firstOf */.Ku)(report.warnings, limits.folded);
    const items = shown.map((warning) => [warning]);
    if (hidden > 0)
        items.push([`and ${(0,numbers/* countText */.lT)(hidden)} more`]);
    return [(0,report_document/* fold */.AU)([(0,report_document/* mark */.Gy)("warn"), ` ${(0,numbers/* counted */.hS)(report.warnings.length, "warning")}`], [(0,report_document/* list */.p_)(items)])];
}
/** Where everything came from. */
function footer(report) {
    const { runUrl } = report;
    const parts = [
        runUrl !== null && (0,figures/* isWebUrl */.O9)(runUrl) ? (0,report_document/* link */.nf)(runUrl, "Full report") : [],
        readText(report),
        baselineText(report),
        [`Soakgate ${report.tool}`],
    ];
    return [{ kind: "small", content: (0,report_document/* joined */.oR)(parts, " · ") }];
}
function readText(report) {
    if (report.read.length === 0)
        return [];
    const { shown, hidden } = (0,report_limits/* firstOf */.Ku)(report.read, FORMATS_MAX);
    const formats = shown.map(({ format, count }) => `${count} × ${format}`);
    if (hidden > 0)
        formats.push(`${(0,numbers/* countText */.lT)(hidden)} more`);
    return [`read: ${formats.join(", ")}`];
}
/** Where "before" came from, unless the headline names its commit. */
function baselineText(report) {
    const baseline = report.coverage?.baseline;
    if (baseline === undefined)
        return [];
    if (baseline.state === "none")
        return ["no baseline"];
    if (baseline.state === "unreadable")
        return ["baseline unreadable"];
    if (baseline.commit !== null)
        return [];
    return [baseline.kind === "file" ? "baseline: given files" : "baseline: stored"];
}

;// CONCATENATED MODULE: ./lib/report/headline.js





const VERDICT_MARKS = {
    pass: "pass",
    fail: "fail",
    unknown: "open",
};
/** A goal speaks of a few modules. */
const NAMES_MAX = 20;
const STATES = {
    completed: "COMPLETED",
    "not-yet": "NOT YET",
    unknown: "UNKNOWN",
    progress: "in progress",
};
/** The decision, and what it is about. */
function headline(report) {
    const blocks = [
        { kind: "heading", content: [(0,report_document/* mark */.Gy)(VERDICT_MARKS[report.verdict]), " ", ...title(report)] },
    ];
    const about = subject(report);
    if (about.length > 0)
        blocks.push((0,report_document/* paragraph */.FY)(...about));
    // Without a milestone or a demonstration's title, the heading itself is the reason.
    const summed = report.milestone !== null && report.verdict !== "pass" && (0,failures/* failureCount */.Ep)(report) !== 1;
    if ((summed || report.demonstration) && report.reason !== "") {
        blocks.push((0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)(report.reason)));
    }
    return blocks;
}
function title(report) {
    const { milestone, verdict, reason } = report;
    if (milestone !== null) {
        return [
            `${milestone.name} · Step ${milestone.step}: ${milestone.title} — ${STATES[milestone.state]}`,
        ];
    }
    if (report.demonstration)
        return ["Nothing to judge yet: a demonstration of the failover soak"];
    if (verdict === "pass")
        return [passTitle(report)];
    return [reason === "" ? (verdict === "fail" ? "Failed" : "Unknown") : reason];
}
/** What passed, in figures: a green headline should say more than that it is green. */
function passTitle(report) {
    const parts = [];
    const { coverage, tests, soak } = report;
    const total = coverage?.total[coverage.headline];
    if (coverage !== null && total !== undefined && total.total > 0) {
        const before = coverage.baseline.total[coverage.headline];
        const change = before === undefined ? "" : ` (${(0,figures/* deltaText */.mx)(before, total)})`;
        parts.push(`${(0,domain_ratio/* percentText */.fL)(total)} of ${coverage.headline} covered${change}`);
    }
    if (tests !== null)
        parts.push(`${(0,numbers/* counted */.hS)(tests.passed, "test")} passed`);
    if (soak !== null)
        parts.push("failover safe");
    return parts.length === 0 ? "All gates passed" : parts.join(" · ");
}
function subject(report) {
    const { milestone, coverage, commit, createdAt } = report;
    const goal = milestone?.goal === null || milestone?.goal === undefined
        ? []
        : (0,figures/* withNames */.B1)(milestone.goal, (coverage?.modules ?? [])
            .filter((row) => row.target !== null)
            .slice(0, NAMES_MAX)
            .map((row) => row.name));
    const date = createdAt === null ? [] : [createdAt.slice(0, 10)];
    return (0,report_document/* joined */.oR)([goal, date, comparison(report, commit)], " · ");
}
function comparison(report, commit) {
    const parts = commit === null ? [] : [...(0,figures/* commitLink */.wn)(report, commit)];
    const baseline = report.coverage?.baseline;
    if (baseline === undefined || baseline.commit === null)
        return parts;
    parts.push(parts.length === 0 ? "against " : " against ", ...(0,figures/* commitLink */.wn)(report, baseline.commit));
    const facts = [
        ...(baseline.distance === null ? [] : [`${(0,numbers/* counted */.hS)(baseline.distance, "commit")} back`]),
        ...(baseline.state === "stale" ? ["stale"] : []),
    ];
    if (facts.length > 0)
        parts.push(` (${facts.join(", ")})`);
    return parts;
}

;// CONCATENATED MODULE: ./lib/report/milestone.js






/** The acceptance criteria, one line each. */
function criteria(report, limits) {
    const all = report.milestone?.criteria ?? [];
    if (all.length === 0)
        return [];
    const met = all.filter(({ verdict }) => verdict === "pass" || verdict === "waived").length;
    const { shown, hidden } = (0,report_limits/* firstOf */.Ku)(all, limits.open);
    const items = shown.map(gate_lines/* gateLine */.C_);
    if (hidden > 0)
        items.push([`and ${(0,numbers/* countText */.lT)(hidden)} more`]);
    return [(0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Acceptance criteria"), ` ${met} of ${all.length}`), (0,report_document/* list */.p_)(items)];
}
/** The milestone step by step, with the running total. */
function milestoneHistory(report, limits) {
    const { milestone } = report;
    if (milestone === null || (milestone.steps.length < 2 && milestone.history.length < 2))
        return [];
    const histories = new Map(milestone.history.map((entry) => [entry.step, entry]));
    const rows = milestone.steps.flatMap((step) => stepRows(milestone, step, histories.get(step.step)));
    const { shown, hidden } = (0,report_limits/* firstOf */.Ku)(rows, limits.folded);
    const table = {
        kind: "table",
        columns: [
            { title: "Step", align: "left" },
            { title: "Module", align: "left" },
            { title: "Before \u2192 After", align: "right" },
            { title: "Delta", align: "right" },
            { title: "Total after", align: "right" },
        ],
        rows: shown,
    };
    const more = hidden === 0 ? [] : [(0,report_document/* paragraph */.FY)(`and ${(0,numbers/* countText */.lT)(hidden)} more rows`)];
    return [(0,report_document/* fold */.AU)(["The milestone so far"], [table, ...more])];
}
function stepRows(milestone, step, history) {
    const current = step.state === "current";
    const number = [(0,report_document/* mark */.Gy)(stepMark(milestone, step)), " ", bold(String(step.step), current)];
    if (history === undefined || history.modules.length === 0) {
        return [[number, [step.title], [""], [""], totalCell(milestone, step.step, history, current)]];
    }
    return history.modules.map((module, index) => [
        index === 0 ? number : [""],
        [(0,report_document/* code */.aY)(module.name)],
        [`${percent(module.before)} \u2192 ${percent(module.after)}`],
        [(0,figures/* deltaText */.mx)(module.before, module.after)],
        index === history.modules.length - 1 ? totalCell(milestone, step.step, history, current) : [""],
    ]);
}
function stepMark(milestone, step) {
    if (step.state === "done")
        return "pass";
    if (step.state === "ahead")
        return "ahead";
    return milestone.state === "completed" ? "pass" : "open";
}
function totalCell(milestone, step, history, current) {
    const { next } = milestone;
    if (history?.totalAfter)
        return [bold(percent(history.totalAfter), current)];
    return next !== null && next.step === step && next.missing > 0
        ? [`${(0,figures/* unitsText */.vQ)(next.missing, next.metric)} to go`]
        : [""];
}
function bold(text, really) {
    return really ? (0,report_document/* strong */.ko)(text) : text;
}
function percent(ratio) {
    return ratio === null ? "n/a" : (0,domain_ratio/* percentText */.fL)(ratio);
}
/** What comes after this step, and the shortest way there. */
function nextSteps(report, limits) {
    const { milestone } = report;
    if (milestone === null)
        return [];
    const ahead = milestone.steps.filter((step) => step.state === "ahead");
    const { shown } = (0,report_limits/* firstOf */.Ku)(ahead, Math.min(3, limits.open));
    const steps = shown.map((step) => [`Step ${step.step}: ${step.title}`]);
    const way = milestone.next === null ? [] : shortestWay(milestone.next, limits);
    const content = (0,report_document/* joined */.oR)([...steps, way], " · ");
    return content.length === 0 ? [] : [(0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Next:"), " ", ...content)];
}
function shortestWay(next, limits) {
    if (next.missing === 0)
        return [`${next.atLeast} is already reached`];
    const needs = `${next.atLeast} needs ${(0,numbers/* countText */.lT)(next.missing)} more covered ${next.metric}`;
    const { shown, hidden } = (0,report_limits/* firstOf */.Ku)(next.cheapest, Math.min(3, limits.open));
    const [only] = shown;
    if (only === undefined)
        return [needs];
    if (next.cheapest.length === 1) {
        return [`${needs}; `, (0,report_document/* code */.aY)(only.path), ` alone has ${(0,numbers/* countText */.lT)(only.uncovered)} uncovered`];
    }
    const files = (0,report_document/* joined */.oR)(shown.map((file) => [(0,report_document/* code */.aY)(file.path), ` (${(0,numbers/* countText */.lT)(file.uncovered)} uncovered)`]), ", ");
    const more = hidden === 0 ? [] : [` and ${(0,numbers/* countText */.lT)(hidden)} more`];
    return [`${needs}; fewest files: `, ...files, ...more];
}

// EXTERNAL MODULE: ./lib/report/results.js + 2 modules
var results = __webpack_require__(7201);
// EXTERNAL MODULE: ./lib/report/soak.js + 5 modules
var soak = __webpack_require__(7386);
// EXTERNAL MODULE: ./lib/report/test-names.js
var test_names = __webpack_require__(129);
;// CONCATENATED MODULE: ./lib/report/step-report.js









/** Who writes each section, in the order in which they stand (gates.md §3). */
const WRITERS = [
    ["headline", headline],
    ["failures", failures/* failures */.e9],
    ["results", results/* results */.X],
    ["changed lines", changedLines],
    ["soak", soak/* soak */.Rb],
    ["soak in detail", soak/* soakDetails */.$Y],
    ["tests", test_names/* testNames */.l],
    ["criteria", criteria],
    ["components", components],
    ["history", milestoneHistory],
    ["next", nextSteps],
    ["gates", gate_lines/* gatesFold */.El],
    ["warnings", warnings],
];
/**
 * The sections of a step report. One without data, or dropped by the limits, is left out. A failed
 * soak is the decision: its story stands before the figures of the tests.
 */
function stepReport(report, limits) {
    const first = report.soak?.verdict === "fail" ? ["headline", "failures", "soak"] : [];
    const writers = [
        ...WRITERS.filter(([name]) => first.includes(name)),
        ...WRITERS.filter(([name]) => !first.includes(name)),
    ];
    return writers
        .filter(([name]) => !limits.dropped.has(name))
        .map(([name, write]) => ({ name, blocks: write(report, limits) }))
        .filter((section) => section.blocks.length > 0);
}
/** The footer by itself: it differs between runs that found the same. */
function footerSection(report) {
    return { name: "footer", blocks: footer(report) };
}

;// CONCATENATED MODULE: ./lib/report/render.js






const BETWEEN = "\n\n";
/** The step report as GitHub-flavoured Markdown, never larger than the options allow. */
function renderMarkdown(report, options = {}) {
    const { body, footer } = renderParts(report, options);
    return footer === "" ? body : `${body}${BETWEEN}${footer}\n`;
}
/** Renders body and footer within a number of UTF-16 units, for a comment that is kept current. */
function renderWithin(report) {
    return (budget) => renderParts(report, { budget });
}
/**
 * Body and footer; together, with the blank line between and the line break at the end, they keep
 * within the options. Whole sections, list entries and table rows give way, never half of one.
 */
function renderParts(report, options) {
    let written = null;
    for (const limits of (0,report_limits/* narrowing */.en)()) {
        if (written === null || !isSameLength(written.of, limits)) {
            written = { of: limits, sections: printed(report, limits) };
        }
        const kept = written.sections.filter(({ name }) => !limits.dropped.has(name));
        const body = [...kept.map(({ text }) => text), ...leftOut(report, limits)].join(BETWEEN);
        const footer = (0,print_markdown/* printMarkdown */.x)([footerSection(report)], limits.text);
        if (fits(`${body}${BETWEEN}${footer}\n`, options))
            return { body, footer };
    }
    const room = Math.min(options.budget ?? 0xffff, options.budgetBytes ?? 0xffff);
    return { body: `Soakgate: ${report.verdict}`.slice(0, Math.max(0, room)), footer: "" };
}
function printed(report, limits) {
    return stepReport(report, limits).map((section) => ({
        name: section.name,
        text: (0,print_markdown/* printMarkdown */.x)([section], limits.text),
    }));
}
function isSameLength(a, b) {
    return a.open === b.open && a.folded === b.folded && a.text === b.text;
}
function fits(text, { budget, budgetBytes }) {
    if (budget !== undefined && text.length > budget)
        return false;
    return budgetBytes === undefined || new TextEncoder().encode(text).length <= budgetBytes;
}
/** Says what a report lost to its size, and where all of it is. */
function leftOut(report, limits) {
    if (limits === report_limits/* USUAL */.VY)
        return [];
    const dropped = report_document/* SECTIONS */.bP.filter((name) => limits.dropped.has(name));
    const what = [...dropped, "the ends of long lists"].join(", ");
    const { runUrl } = report;
    const run = runUrl !== null && (0,figures/* isWebUrl */.O9)(runUrl) ? [" of ", ...(0,report_document/* link */.nf)(runUrl, "this run")] : [];
    const note = (0,report_document/* paragraph */.FY)(`Left out for size: ${what}. All of it is in `, (0,report_document/* code */.aY)("report.json"), ...run, ".");
    return [(0,print_markdown/* printMarkdown */.x)([{ name: "left out", blocks: [note] }], limits.text)];
}
/** The step report for a terminal. */
function renderText(report, options) {
    return (0,print_text/* printText */.n)([...stepReport(report, report_limits/* TERMINAL */.ff), footerSection(report)], options);
}


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ coverageTable),
  X: () => (/* binding */ results)
});

// EXTERNAL MODULE: ./lib/domain/ratio.js
var domain_ratio = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(5825);
// EXTERNAL MODULE: ./lib/report/build-coverage.js
var build_coverage = __webpack_require__(1405);
// EXTERNAL MODULE: ./lib/report/document.js
var report_document = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/report/gate-lines.js
var gate_lines = __webpack_require__(9029);
// EXTERNAL MODULE: ./lib/report/limits.js
var report_limits = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(3192);
;// CONCATENATED MODULE: ./lib/report/row-groups.js



const REST = "everything else";
/**
 * Rows without a target: each changed one by itself, the largest rise of uncovered units first, at
 * most `max` of them; the rest of these share a row, and so do all unchanged ones.
 */
function groupRows(coverage, max) {
    const metric = coverage.headline;
    const { unassigned } = coverage;
    const rest = coverage.modules.filter((row) => row.target === null);
    if (hasAny(unassigned, metric))
        rest.push(unassigned);
    const still = rest.filter((row) => isUnchanged(row, metric));
    const changed = rest
        .filter((row) => !isUnchanged(row, metric))
        .sort((a, b) => rise(b, metric) - rise(a, metric) || (0,order/* byCodeUnit */.X)(a.name, b.name));
    const shown = changed.slice(0, max).map((row) => single(row, coverage));
    const hidden = changed.slice(max);
    return [
        ...shown,
        ...(hidden.length === 0
            ? []
            : [shared(hidden, metric, `${(0,numbers/* counted */.hS)(hidden.length, "more module")}`)]),
        ...unchangedGroup(still, coverage, changed.length > 0),
    ];
}
function unchangedGroup(rows, coverage, othersChanged) {
    const [only] = rows;
    if (only === undefined)
        return [];
    if (rows.length === 1)
        return [single(only, coverage)];
    const targets = coverage.modules.some((row) => row.target !== null);
    const title = targets && !othersChanged ? REST : (0,numbers/* counted */.hS)(rows.length, "unchanged module");
    return [shared(rows, coverage.headline, title)];
}
function single(row, coverage) {
    const metric = coverage.headline;
    const title = row === coverage.unassigned ? [unassignedTitle(row)] : [(0,report_document/* code */.aY)(row.name)];
    return { title, before: row.before?.[metric] ?? null, after: row.after?.[metric] ?? null, row };
}
/** Without files it is what the tool's total has beyond them. */
function unassignedTitle({ files }) {
    return files === 0 ? "unassigned" : `unassigned (${(0,numbers/* counted */.hS)(files, "file")})`;
}
function hasAny(row, metric) {
    return (row.files > 0 || (row.before?.[metric]?.total ?? 0) + (row.after?.[metric]?.total ?? 0) > 0);
}
function shared(rows, metric, title) {
    const files = rows.reduce((sum, row) => sum + row.files, 0);
    return {
        title: [
            files === rows.length && title !== REST ? title : `${title} (${(0,numbers/* counted */.hS)(files, "file")})`,
        ],
        before: sum(rows.map((row) => row.before?.[metric])),
        after: sum(rows.map((row) => row.after?.[metric])),
        row: null,
    };
}
/** The sum of what was measured; null where nothing was. */
function sum(ratios) {
    let covered = 0;
    let total = 0;
    for (const ratio of ratios) {
        covered += ratio?.covered ?? 0;
        total += ratio?.total ?? 0;
    }
    return total === 0 ? null : { covered, total };
}
function isUnchanged(row, metric) {
    const before = row.before?.[metric];
    const after = row.after?.[metric];
    if (before === undefined || after === undefined)
        return before === after && row.status === "none";
    return before.covered === after.covered && before.total === after.total;
}
/** How many more units are uncovered than before. */
function rise(row, metric) {
    const before = row.before?.[metric];
    const after = row.after?.[metric];
    return (after ? after.total - after.covered : 0) - (before ? before.total - before.covered : 0);
}

;// CONCATENATED MODULE: ./lib/report/row-status.js


/** A row's status in words, with how much it is over or short of its target. */
function rowStatus(row, metric) {
    const target = targetText(row, metric);
    switch (row.status) {
        case "removed":
            return ["removed"];
        case "new":
            return (0,report_document/* joined */.oR)([target, ["new"]], " · ");
        case "no-baseline":
            return (0,report_document/* joined */.oR)([target, ["no baseline"]], " · ");
        case "regressed":
            return (0,report_document/* joined */.oR)([target, regressionText(row, metric, target.length > 0)], " · ");
        case "missed":
        case "met":
            return target;
        case "none":
            return changeText(row, metric);
    }
}
function targetText(row, metric) {
    const { target, margin } = row;
    if (target === null)
        return [];
    if (margin === null)
        return [(0,report_document/* mark */.Gy)("open"), ` nothing measured for its ${target}`];
    if (margin < 0)
        return [(0,report_document/* mark */.Gy)("fail"), ` ${(0,figures/* unitsText */.vQ)(-margin, metric)} to ${target}`];
    if (margin === 0)
        return [(0,report_document/* mark */.Gy)("pass"), ` exactly its ${target}`];
    return [(0,report_document/* mark */.Gy)("pass"), ` ${(0,figures/* unitsText */.vQ)(margin, metric)} over its ${target}`];
}
function regressionText(row, metric, besideTarget) {
    const words = `${row_status_rise(row, metric)} more uncovered`;
    return besideTarget ? [words] : [(0,report_document/* mark */.Gy)("warn"), ` ${words}`];
}
function changeText(row, metric) {
    const change = row_status_rise(row, metric);
    if (change === 0)
        return ["\u2014"];
    return [change > 0 ? `${change} more uncovered` : `${-change} fewer uncovered`];
}
function row_status_rise(row, metric) {
    const before = row.before?.[metric];
    const after = row.after?.[metric];
    if (before === undefined || after === undefined)
        return 0;
    return after.total - after.covered - (before.total - before.covered);
}

;// CONCATENATED MODULE: ./lib/report/results.js









/** Coverage before and after: the step's modules, what changed, what did not, and the whole. */
function results(report, limits) {
    const { coverage, gates, milestone } = report;
    if (coverage === null)
        return [];
    return coverageTable(coverage, { gates, next: milestone?.next ?? null }, limits);
}
/** The same table for coverage by itself. */
function coverageTable(coverage, judged, limits) {
    const metric = coverage.headline;
    const rows = [];
    if (coverage.patch !== null) {
        rows.push(patchRow(judged.gates, coverage.patch.totals[metric], metric));
    }
    const targets = (0,report_limits/* firstOf */.Ku)(targetRows(coverage), limits.open);
    for (const row of targets.shown)
        rows.push(targetRow(row, metric));
    if (targets.hidden > 0) {
        rows.push([[`${(0,numbers/* counted */.hS)(targets.hidden, "more target")}`], [""], [""], [""], [""]]);
    }
    for (const group of groupRows(coverage, limits.open))
        rows.push(groupRow(group, metric));
    rows.push(totalRow(judged, coverage));
    return [
        {
            kind: "table",
            columns: [
                { title: "Module", align: "left" },
                { title: "Before", align: "right" },
                { title: "After", align: "right" },
                { title: "Delta", align: "right" },
                { title: "Status", align: "left" },
            ],
            rows,
        },
        ...otherMetrics(coverage),
    ];
}
/** Rows with a target as they stand, the missed ones first where there are too many to show. */
function targetRows(coverage) {
    const rows = coverage.modules.filter((row) => row.target !== null);
    const isMissed = (row) => row.margin === null || row.margin < 0;
    return [...rows.filter(isMissed), ...rows.filter((row) => !isMissed(row))];
}
function targetRow(row, metric) {
    const before = row.before?.[metric];
    const after = row.after?.[metric];
    return [
        [(0,report_document/* code */.aY)(row.name)],
        [(0,figures/* ratioText */.B9)(before)],
        emphasised(after, row.target),
        [(0,report_document/* strong */.ko)((0,figures/* deltaText */.mx)(before, after))],
        rowStatus(row, metric),
    ];
}
function groupRow(group, metric) {
    return [
        group.title,
        [(0,figures/* ratioText */.B9)(group.before)],
        [(0,figures/* ratioText */.B9)(group.after)],
        [(0,figures/* deltaText */.mx)(group.before, group.after)],
        group.row === null ? ["\u2014"] : rowStatus(group.row, metric),
    ];
}
function patchRow(gates, ratio, metric) {
    const short = ratio === undefined ? null : (0,gate_lines/* patchPercent */._T)(gates, ratio);
    const status = short === null
        ? ["\u2014"]
        : short.missing > 0
            ? [(0,report_document/* mark */.Gy)("fail"), ` ${(0,figures/* unitsText */.vQ)(short.missing, metric)} to ${short.atLeast}`]
            : [(0,report_document/* mark */.Gy)("pass"), ` at least ${short.atLeast}`];
    return [[(0,report_document/* strong */.ko)(`Changed ${metric}`)], [""], emphasised(ratio, null), [""], status];
}
function totalRow(judged, coverage) {
    const metric = coverage.headline;
    const before = coverage.baseline.total[metric];
    const after = coverage.total[metric];
    return [
        [(0,report_document/* strong */.ko)("Total")],
        [(0,figures/* ratioText */.B9)(before)],
        emphasised(after, null),
        [(0,report_document/* strong */.ko)((0,figures/* deltaText */.mx)(before, after))],
        totalStatus(judged),
    ];
}
function totalStatus({ gates, next }) {
    const ahead = next === null
        ? []
        : next.missing === 0
            ? [`next gate ${next.atLeast} reached`]
            : [`next gate ${next.atLeast}: ${(0,figures/* unitsText */.vQ)(next.missing, next.metric)} to go`];
    const content = (0,report_document/* joined */.oR)([(0,gate_lines/* totalVerdict */.eb)(gates), ahead], " · ");
    return content.length === 0 ? ["\u2014"] : content;
}
/** The percentage in bold, the counts beside it. */
function emphasised(ratio, target) {
    if (ratio === null || ratio === undefined || ratio.total === 0)
        return [(0,figures/* ratioText */.B9)(ratio)];
    const percent = (0,domain_ratio/* percentText */.fL)(ratio, (target === null ? null : (0,build_coverage/* targetPercent */.D)(target)) ?? undefined);
    return [(0,report_document/* strong */.ko)(percent), `\u00a0\u00b7\u00a0${ratio.covered}/${ratio.total}`];
}
/** Branches and the like in one quiet line below the table. */
function otherMetrics(coverage) {
    const parts = ["lines", "statements", "branches", "functions"]
        .filter((metric) => metric !== coverage.headline)
        .flatMap((metric) => {
        const after = coverage.total[metric];
        if (after === undefined || after.total === 0)
            return [];
        const before = coverage.baseline.total[metric];
        const change = before === undefined ? "" : ` (${(0,figures/* deltaText */.mx)(before, after)})`;
        return [[`${metric} ${(0,figures/* ratioText */.B9)(after)}${(0,numbers/* unbroken */.D_)(change)}`]];
    });
    return parts.length === 0 ? [] : [(0,report_document/* paragraph */.FY)("Also: ", ...(0,report_document/* joined */.oR)(parts, ", "))];
}


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rb: () => (/* binding */ soak),
  n7: () => (/* binding */ soakBlocks),
  o1: () => (/* binding */ soakDetailBlocks),
  $Y: () => (/* binding */ soakDetails)
});

// EXTERNAL MODULE: ./lib/domain/duration.js
var duration = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(5825);
// EXTERNAL MODULE: ./lib/report/document.js
var report_document = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/domain/ratio.js
var ratio = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/report/limits.js
var report_limits = __webpack_require__(5032);
;// CONCATENATED MODULE: ./lib/report/lease-timing.js




/** Lint settings that two leaders are possible with: how, how long, and what would mend it. */
function leaseTiming(lint, limits) {
    const broken = lint?.classes.filter(({ holds }) => !holds) ?? [];
    if (lint === undefined || broken.length === 0)
        return [];
    const name = lint.preset === null ? [] : [(0,report_document/* code */.aY)(lint.preset), " "];
    return [
        (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Lease timing"), " ", (0,report_document/* mark */.Gy)("warn"), " ", ...name, ...(0,report_document/* joined */.oR)(broken.map((each) => brokenClass(each, limits)), " \u00b7 ")),
    ];
}
function brokenClass(each, limits) {
    const mends = (0,report_limits/* firstOf */.Ku)(each.mends, Math.min(3, limits.open)).shown.map(mendText);
    return [
        `${each.fault}: ${overlapText(each)}`,
        ...tolerance(each),
        ...(mends.length === 0 ? [] : [`; nearest safe: ${mends.join(", or ")}`]),
    ];
}
function overlapText({ overlap, awakeUs }) {
    if (overlap.kind === "none")
        return "no overlap";
    const awake = awakeUs === null || awakeUs <= 0 ? "" : `, ${shown(awakeUs)} of them with both running`;
    if (overlap.kind === "bounded")
        return `two leaders for up to ${shown(overlap.us)}${awake}`;
    const grows = overlap.terms.map(({ of }) => of).join(" and ");
    return `two leaders without a bound (grows with the ${grows})${awake}`;
}
function tolerance({ toleratedUs }) {
    return typeof toleratedUs === "number" && toleratedUs > 0
        ? [`, none up to ${shown(toleratedUs)}`]
        : [];
}
function mendText({ knob, name, value, bound }) {
    const words = { "at-least": " at least", "at-most": " at most", choose: "" }[bound];
    const amount = typeof value === "string" ? value : knob === "driftPpm" ? (0,numbers/* ppmText */.lN)(value) : shown(value);
    return `${name}${words} ${amount}`;
}
function shown(us) {
    return (0,numbers/* unbroken */.D_)((0,duration/* durationText */.S5)(us));
}

// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/report/mermaid.js


/** Names of the simulator, which mean nothing to Mermaid; any other becomes an alias. */
const KNOWN = /^(?:n\d{1,4}|store|resource)$/;
/** Longer texts widen the diagram beyond reading. */
const TEXT_MAX = 80;
/** A story as a Mermaid sequence diagram, which GitHub draws. */
function sequenceDiagram(story) {
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
        ...story.events.flatMap((event) => drawn(event, ids)),
    ];
}
function drawn(event, ids) {
    if (event.kind === "message") {
        const from = ids.get(event.from);
        const to = ids.get(event.to);
        if (from === undefined || to === undefined)
            return [];
        return [`    ${from}${event.reply ? "-->>" : "->>"}${to}: ${diagramText(event.text)}`];
    }
    const over = event.parties.flatMap((party) => ids.get(party) ?? []);
    const [first] = over;
    if (first === undefined)
        return [];
    const last = over.at(-1);
    const note = (text) => `    Note over ${over.length > 1 ? `${first},${last}` : first}: ${diagramText(text)}`;
    if (event.kind === "note")
        return [note(event.text)];
    const span = `${(0,duration/* durationText */.S5)(event.atUs)} \u2013 ${(0,duration/* durationText */.S5)(event.untilUs)}: ${event.text}`;
    return ["    rect rgba(220, 38, 38, .15)", note(span), "    end"];
}
function idOf(party, index) {
    return KNOWN.test(party) ? party : `p${index}`;
}
/** Text that Mermaid shows as it is: what ends a statement, or begins markup, as an entity code. */
function diagramText(text) {
    const shown = (0,visible/* clipped */.cz)((0,visible/* oneLine */.TN)(text), TEXT_MAX).replace(/[#;%<>&"'`\\{}]/g, (character) => `#${character.charCodeAt(0)};`);
    return shown === "" ? "#32;" : shown;
}

;// CONCATENATED MODULE: ./lib/report/witness.js





/** What two parties do who break an exclusion. */
const BOTH = {
    "belief-exclusion": "both led",
    "store-exclusion": "both held the lease",
};
/** A violation told so that it is understood in a minute: who, when, how, why, and how to see it. */
function witnessBlocks(run, limits) {
    const { witness } = run;
    if (witness === null)
        return [];
    const { story } = witness;
    const blocks = [(0,report_document/* paragraph */.FY)(...sighting(run, witness, story))];
    if (story === undefined)
        return blocks;
    blocks.push({ kind: "fence", language: "mermaid", lines: sequenceDiagram(story) });
    const told = (0,report_limits/* firstOf */.Ku)(story.events.filter((event) => event.sentence !== null), limits.open);
    if (told.shown.length > 0) {
        const items = told.shown.map((event) => sentence(event, story.parties));
        blocks.push({ kind: "list", ordered: true, items });
    }
    if (story.why !== null)
        blocks.push((0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Why:"), " ", story.why));
    if (story.stale !== null && story.stale.sent > 0)
        blocks.push(fencing(story.stale));
    if (story.replay !== null) {
        blocks.push({ kind: "fence", language: "text", lines: [story.replay] });
    }
    return blocks;
}
function sighting(run, witness, story) {
    const violated = run.invariants.find(({ id }) => id === witness.invariant)?.seedsViolated ?? 0;
    const under = witness.faults.length === 0 ? [] : [" under ", (0,report_document/* emphasis */.lN)(witness.faults.join(", "))];
    return [
        ...offence(witness),
        ...(witness.sizeUs === 0 ? [] : [` for ${(0,numbers/* roundedDuration */.W7)(witness.sizeUs)}`]),
        ...under,
        ` at ${(0,numbers/* secondsText */.Hd)(witness.atUs)} of seed `,
        (0,report_document/* code */.aY)(`${run.seed}/${witness.seedIndex}`),
        `. ${(0,numbers/* countText */.lT)(violated)} of ${(0,numbers/* counted */.hS)(run.seeds, "seed")}.`,
        ...(story === undefined
            ? []
            : [` Shrunk to ${(0,numbers/* counted */.hS)(story.faults, "fault")}, ${(0,numbers/* counted */.hS)(story.nodes, "node")}:`]),
    ];
}
/** Who did what: in words where two did the same, by the invariant's name elsewhere. */
function offence({ invariant, parties }) {
    const names = (0,report_document/* joined */.oR)(parties.map((party) => [(0,report_document/* code */.aY)(party)]), " and ");
    const words = BOTH[invariant];
    if (words !== undefined && parties.length > 1)
        return [...names, ` ${words}`];
    return [(0,report_document/* code */.aY)(invariant), " is violated", ...(parties.length === 0 ? [] : [" by ", ...names])];
}
function sentence(event, parties) {
    return [`${(0,numbers/* secondsText */.Hd)(event.atUs)} · `, ...(0,figures/* withNames */.B1)(event.sentence ?? "", parties)];
}
function fencing({ sent, refused }) {
    return (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Fencing"), ` refused ${(0,numbers/* countText */.lT)(refused)} of ${(0,numbers/* counted */.hS)(sent, "stale write")}.`);
}

;// CONCATENATED MODULE: ./lib/report/soak-run.js




/** One scenario's soak: the verdict in a line, and below it a failure's story. */
function soakRun(run, limits) {
    const parts = [
        [verdictText(run)],
        [`${(0,numbers/* counted */.hS)(run.seeds, "seed")} × ${roundedWindow(run.windowUs)}`],
        [(0,numbers/* counted */.hS)(run.settings.nodes, "node")],
        safety(run),
        takeover(run),
    ];
    const line = (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Failover soak"), " ", ...scenarioName(run), (0,report_document/* mark */.Gy)(run.verdict === "pass" ? "pass" : run.verdict === "fail" ? "fail" : "open"), " ", ...(0,report_document/* joined */.oR)(parts, " · "));
    return [
        ...leaseTiming(run.lint, limits),
        line,
        ...(run.verdict === "fail" ? witnessBlocks(run, limits) : []),
        ...unavoidable(run),
    ];
}
/** The usual scenario goes without a name. */
function scenarioName(run) {
    return run.scenario === "default" ? [] : [(0,report_document/* code */.aY)(run.scenario), " "];
}
function verdictText(run) {
    if (run.verdict === "pass") {
        return run.expected === "fail" ? "fails, as expected" : "pass";
    }
    return run.reason === "" ? run.verdict : run.reason;
}
function roundedWindow(us) {
    const minutes = us / 60_000_000;
    return Number.isInteger(minutes) && minutes < 120 ? `${minutes} min` : (0,numbers/* roundedDuration */.W7)(us);
}
/** What the three layers of "two leaders" came to; only what was judged is claimed. */
function safety(run) {
    if (run.verdict !== "pass" || run.expected === "fail")
        return [];
    const held = (id) => run.invariants.some((each) => each.id === id && each.judged > 0 && each.violations === 0);
    const claims = [
        ...(held("belief-exclusion") && held("store-exclusion") ? ["no two leaders"] : []),
        ...(held("stale-work") ? ["nothing stale accepted"] : []),
        ...run.invariants
            .filter(({ waived }) => waived !== null)
            .map(({ id, waived }) => `${id} waived: ${waived}`),
    ];
    return claims.length === 0 ? [] : [claims.join(", ")];
}
/** Takeover after a crash, which the bound is stated for; else after the worst cause, named. */
function takeover(run) {
    const { takeoverUs } = run.metrics;
    const causes = Object.keys(takeoverUs).filter((cause) => (takeoverUs[cause]?.n ?? 0) > 0);
    const worst = causes.includes("crash")
        ? "crash"
        : causes.sort((a, b) => rank(takeoverUs[b]) - rank(takeoverUs[a]))[0];
    const found = worst === undefined ? undefined : takeoverUs[worst];
    if (worst === undefined || found === undefined)
        return [];
    const p99 = found.p99 === null ? "" : `p99 ${(0,numbers/* secondsText */.Hd)(found.p99)}, `;
    const bound = worst === "crash" && run.lint !== undefined
        ? ` (bound ${(0,numbers/* secondsText */.Hd)(run.lint.takeover.worstUs)})`
        : "";
    return [`takeover after ${causeText(worst)} ${p99}worst ${(0,numbers/* secondsText */.Hd)(found.max)}${bound}`];
}
function rank(distribution) {
    return distribution?.p99 ?? distribution?.max ?? 0;
}
function causeText(cause) {
    return cause === "crash" || cause === "pause" || cause === "partition" ? `a ${cause}` : cause;
}
function unavoidable(run) {
    if (run.unavoidable.length === 0)
        return [];
    return [
        (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Not avoidable with these settings:"), ` ${run.unavoidable.join("; ")}`),
    ];
}

;// CONCATENATED MODULE: ./lib/report/soak-detail.js





/** Figures of one soak, folded: takeover by cause, what was proved, the timing. */
function soakDetail(run) {
    const name = scenarioName(run);
    return (0,report_document/* fold */.AU)(["Soak in detail", ...(name.length === 0 ? [] : [": ", ...name])], [...takeovers(run), ...judgements(run), (0,report_document/* paragraph */.FY)(...facts(run)), (0,report_document/* paragraph */.FY)(...timing(run))]);
}
function takeovers(run) {
    const rows = Object.keys(run.metrics.takeoverUs).flatMap((cause) => {
        const found = run.metrics.takeoverUs[cause];
        if (found === undefined || found.n === 0)
            return [];
        const { n, p50, p95, p99, max } = found;
        return [[[cause], [(0,numbers/* countText */.lT)(n)], ...[p50, p95, p99, max].map((us) => [seconds(us)])]];
    });
    if (rows.length === 0)
        return [];
    const right = (title) => ({ title, align: "right" });
    return [
        {
            kind: "table",
            columns: [
                { title: "Takeover after", align: "left" },
                ...["n", "p50", "p95", "p99", "max"].map(right),
            ],
            rows,
        },
    ];
}
function seconds(us) {
    return us === null ? "\u2014" : (0,numbers/* secondsText */.Hd)(us);
}
/** Invariants that did not simply hold: violated, waived, unknown, or never put to the test. */
function judgements(run) {
    const rows = run.invariants.filter(({ verdict, judged, violations, waived }) => verdict !== "pass" || judged === 0 || violations > 0 || waived !== null);
    if (rows.length === 0)
        return [];
    return [
        {
            kind: "table",
            columns: [
                { title: "Invariant", align: "left" },
                { title: "Judged", align: "right" },
                { title: "Violated", align: "right" },
                { title: "Seeds", align: "right" },
                { title: "Worst", align: "right" },
                { title: "", align: "left" },
            ],
            rows: rows.map(invariantRow),
        },
    ];
}
function invariantRow(result) {
    const status = result.waived !== null
        ? [(0,report_document/* mark */.Gy)("warn"), ` waived: ${result.waived}`]
        : result.judged === 0
            ? [(0,report_document/* mark */.Gy)("open"), " never put to the test"]
            : result.verdict === "fail"
                ? [(0,report_document/* mark */.Gy)("fail"), " violated"]
                : [result.verdict];
    return [
        [(0,report_document/* code */.aY)(result.id)],
        [(0,numbers/* countText */.lT)(result.judged)],
        [(0,numbers/* countText */.lT)(result.violations)],
        [(0,numbers/* countText */.lT)(result.seedsViolated)],
        [result.violations === 0 ? "\u2014" : (0,numbers/* roundedDuration */.W7)(result.worstUs)],
        status,
    ];
}
function facts(run) {
    const { metrics, probes, canaries } = run;
    const { work, availability } = metrics;
    const stale = work.rejectedStale + work.acceptedLate + work.acceptedStale;
    const effective = Object.values(probes.effective);
    const down = { covered: availability.downUs, total: availability.ofUs };
    return (0,report_document/* joined */.oR)([
        metrics.minSlackUs === null ? [] : [`least slack ${(0,numbers/* roundedDuration */.W7)(metrics.minSlackUs)}`],
        [`overlap ${(0,numbers/* roundedDuration */.W7)(metrics.overlapUs)}`],
        availability.ofUs === 0
            ? []
            : [
                `leaderless ${(0,ratio/* floorPercent */.As)(down)}% of reachable time, longest ${(0,numbers/* secondsText */.Hd)(metrics.longestLeaderlessUs)}`,
            ],
        [
            `stale writes ${(0,numbers/* countText */.lT)(stale)} sent, ${(0,numbers/* countText */.lT)(work.rejectedStale)} refused, ` +
                `${(0,numbers/* countText */.lT)(work.acceptedLate)} before the successor's first write, ` +
                `${(0,numbers/* countText */.lT)(work.acceptedStale)} accepted after it`,
        ],
        [`canaries ${canaries.filter(({ caught }) => caught).length}/${canaries.length} caught`],
        [`probes ${effective.filter((count) => count > 0).length}/${effective.length} hit`],
        ...probes.missed.map((missed) => [missed]),
        [`${(0,numbers/* counted */.hS)(metrics.elections, "election")}`],
        ["digest ", (0,report_document/* code */.aY)(run.digest)],
    ], " · ");
}
function timing(run) {
    const { lint } = run;
    return [
        "Timing: ",
        ...(0,report_document/* joined */.oR)([[settingsText(run.settings)], ...(lint === undefined ? [] : lintTexts(lint))], " · "),
    ];
}
function settingsText(settings) {
    const { anchor, ttlUs, renewUs, retryUs, marginUs, driftPpm } = settings;
    return (`${anchor}-anchored, ttl ${soak_detail_shown(ttlUs)}, renew ${soak_detail_shown(renewUs)}, retry ${soak_detail_shown(retryUs)}, ` +
        `margin ${soak_detail_shown(marginUs)}, clock drift ${(0,numbers/* ppmText */.lN)(driftPpm)}`);
}
function lintTexts(lint) {
    return [
        [`${(0,numbers/* counted */.hS)(lint.renewAttempts.failing, "renewal")} fit before the deadline`],
        [`takeover ${soak_detail_shown(lint.takeover.leastUs)} to ${soak_detail_shown(lint.takeover.worstUs)}`],
    ];
}
function soak_detail_shown(us) {
    return (0,numbers/* unbroken */.D_)((0,duration/* durationText */.S5)(us));
}

;// CONCATENATED MODULE: ./lib/report/soak.js





/** The failover, soaked or drilled: verdict first. */
function soak(report, limits) {
    return report.soak === null ? [] : soakBlocks(report.soak, limits);
}
/** The same for a soak by itself. */
function soakBlocks({ drill, runs }, limits) {
    return [
        ...runs.flatMap((run) => soakRun(run, limits)),
        ...(drill === null ? [] : [drillLine(drill)]),
    ];
}
function drillLine(drill) {
    const passed = drill.result === "OK";
    if (drill.result === "DRY_RUN") {
        return (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Failover drill"), " ", (0,report_document/* mark */.Gy)("open"), " dry run: settings checked, nothing drilled");
    }
    const parts = [
        ...drill.failures.map((failure) => [failure]),
        [soak_takeover(drill)],
        [(0,numbers/* counted */.hS)(drill.idemHits, "idempotency hit")],
        [drill.alertStorms === 0 ? "no alert storm" : (0,numbers/* counted */.hS)(drill.alertStorms, "alert storm")],
    ];
    return (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Failover drill"), " ", (0,report_document/* mark */.Gy)(passed ? "pass" : "fail"), passed ? " OK · " : " FAIL · ", ...(0,report_document/* joined */.oR)(parts, " · "));
}
function soak_takeover(drill) {
    return drill.takeoverMs < 0
        ? "no takeover"
        : `takeover ${(0,duration/* durationText */.S5)(drill.takeoverMs * 1_000)} after the kill`;
}
/** Figures of every soak and the drill's transcript, folded. */
function soakDetails(report, limits) {
    return report.soak === null ? [] : soakDetailBlocks(report.soak, limits);
}
/** The same for a soak by itself. */
function soakDetailBlocks({ drill, runs }, limits) {
    const details = runs.map(soakDetail);
    const lines = drill?.transcript ?? [];
    if (lines.length === 0)
        return details;
    const kept = shortened(lines, limits.folded);
    return [
        ...details,
        (0,report_document/* fold */.AU)(["Drill transcript"], [{ kind: "fence", language: "text", lines: kept }]),
    ];
}
/** The beginning and the end, with the number of lines between that are not shown. */
function shortened(lines, max) {
    if (lines.length <= max)
        return lines;
    const head = Math.max(1, Math.ceil(max / 2));
    const tail = Math.max(2, max - head);
    const hidden = lines.length - head - tail;
    if (hidden <= 0)
        return lines;
    return [...lines.slice(0, head), `\u2026 ${(0,numbers/* counted */.hS)(hidden, "line")}`, ...lines.slice(-tail)];
}


/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ testBlocks),
/* harmony export */   l: () => (/* binding */ testNames)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5825);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1509);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);



/** This many names stand in a line of their own; more are counted. */
const NAMED_MAX = 10;
/** The tests in one line, and the names of the new ones. */
function testNames(report, limits) {
    return report.tests === null ? [] : testBlocks(report.tests, limits);
}
/** The same for test results by themselves. */
function testBlocks(tests, limits) {
    const parts = [[counts(tests)], flaky(tests), duration(tests)];
    const blocks = [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)("Tests"), " ", (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)(testMark(tests)), " ", ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(parts, " · ")),
    ];
    for (const [words, names] of [
        ["Removed", tests.removed],
        ["Newly skipped", tests.newlySkipped],
        ["Fixed", tests.fixed],
    ]) {
        if (names !== null && names.length > 0)
            blocks.push(named(words, names));
    }
    if (tests.added !== null && tests.added.length > 0) {
        blocks.push(addedFold(tests.added, limits.folded));
    }
    return blocks;
}
function testMark(tests) {
    if (tests.failed > 0)
        return "fail";
    return tests.total === 0 ? "open" : "pass";
}
function counts(tests) {
    if (tests.total === 0)
        return `no test ran${history(tests)}`;
    const parts = [];
    if (tests.failed > 0)
        parts.push(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.failed)} failed`);
    parts.push(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.passed)} passed`);
    if (tests.skipped > 0)
        parts.push(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.skipped)} skipped`);
    return `${parts.join(", ")}${history(tests)}`;
}
function history(tests) {
    if (tests.baseline === null)
        return " (no baseline)";
    const { added, removed } = tests;
    const changes = [`was ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.baseline.total)}`];
    if (added !== null)
        changes.push(`${added.length === 0 ? "none" : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(added.length)} new`);
    if (removed !== null) {
        changes.push(`${removed.length === 0 ? "none" : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(removed.length)} removed`);
    }
    return ` (${changes.join(", ")})`;
}
function flaky(tests) {
    if (tests.flaky === 0)
        return [];
    return [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.flaky)} flaky: `, ...names(tests.flakyTests)];
}
function duration(tests) {
    if (tests.durationMs === null)
        return [];
    const before = tests.baseline?.durationMs ?? null;
    const change = before === null
        ? ""
        : `\u00a0(${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .durationChange */ .jz)((tests.durationMs - before) * 1_000, tests.durationMs * 1_000)})`;
    return [(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .roundedSeconds */ .Jp)(tests.durationMs * 1_000)}${change}`)];
}
function named(words, all) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(words), " ", ...names(all));
}
function names(all) {
    const { shown, hidden } = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(all, NAMED_MAX);
    const content = shown.flatMap((name, index) => [
        ...(index === 0 ? [] : [", "]),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
    ]);
    if (hidden > 0)
        content.push(` and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(hidden)} more`);
    return content;
}
function addedFold(added, max) {
    const { shown, hidden } = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(added, max);
    const items = shown.map((name) => [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)]);
    if (hidden > 0)
        items.push([`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(hidden)} more`]);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)([(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(added.length, "new test")], [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items)]);
}


/***/ }),

/***/ 5661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ missedRuns)
/* harmony export */ });
/** The gaps of a file in order. Missed 118, 122–124, 126–128 with no code between is one gap of 7. */
function missedRuns(lines) {
    const runs = [];
    let exact = [];
    let missed = 0;
    const close = () => {
        const first = exact[0]?.[0];
        const last = exact.at(-1)?.[1];
        if (first !== undefined && last !== undefined)
            runs.push({ range: [first, last], missed, exact });
        exact = [];
        missed = 0;
    };
    lines.numbers.forEach((line, index) => {
        if (lines.hits[index] !== 0) {
            close();
            return;
        }
        const open = exact.at(-1);
        if (open !== undefined && open[1] === line - 1)
            open[1] = line;
        else
            exact.push([line, line]);
        missed += 1;
    });
    close();
    return runs;
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   eM: () => (/* binding */ foldRuns),
/* harmony export */   gD: () => (/* binding */ foldAttempts)
/* harmony export */ });
const SEVERITY = { skipped: 0, passed: 1, failed: 2 };
/**
 * Attempts of one test in one run of the runner: the last that was not skipped decides, and a pass after a failure is flaky. Their
 * time adds up: all of it was spent.
 */
function foldAttempts(first, second) {
    const last = second.outcome === "skipped" ? first : second;
    const flaky = last.outcome === "passed" &&
        (first.flaky || second.flaky || first.outcome === "failed" || second.outcome === "failed");
    return {
        outcome: last.outcome,
        flaky,
        durationUs: sum(first.durationUs, second.durationUs),
        message: last.outcome === "failed" ? (first.message ?? second.message) : null,
    };
}
/**
 * Runs of one test side by side (a matrix, a shard run twice): the most severe result counts, so that a failure on one
 * machine is never hidden by a pass on another. The longest time counts.
 */
function foldRuns(first, second) {
    const severe = SEVERITY[second.outcome] > SEVERITY[first.outcome] ? second : first;
    return {
        outcome: severe.outcome,
        flaky: severe.outcome === "passed" && (first.flaky || second.flaky),
        durationUs: longest(first.durationUs, second.durationUs),
        message: severe.message,
    };
}
function longest(a, b) {
    return a === null ? b : b === null ? a : Math.max(a, b);
}
/** Adds what is known; null where nothing is. */
function sum(a, b) {
    return a === null ? b : b === null ? a : a + b;
}


/***/ }),

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ buildTestEvidence)
});

;// CONCATENATED MODULE: ./lib/results/delta.js
/** What changed between two runs, test by test. Lists keep the order of the run they come from. */
function testDelta(before, after) {
    const earlier = byId(before);
    const later = byId(after);
    const added = [];
    const regressed = [];
    const fixed = [];
    const newlySkipped = [];
    let stillPassing = 0;
    for (const test of after.cases) {
        const was = earlier.get(test.id);
        if (was === undefined)
            added.push(test);
        else if (was.outcome === "passed" && test.outcome === "passed")
            stillPassing += 1;
        else if (was.outcome === "passed" && test.outcome === "failed")
            regressed.push(test);
        else if (was.outcome === "failed" && test.outcome === "passed")
            fixed.push(test);
        else if (was.outcome !== "skipped" && test.outcome === "skipped")
            newlySkipped.push(test);
    }
    return {
        added,
        removed: before.cases.filter((test) => !later.has(test.id)),
        regressed,
        fixed,
        newlySkipped,
        stillPassing,
        passedBefore: before.cases.filter((test) => test.outcome === "passed").length,
    };
}
function byId(run) {
    return new Map(run.cases.map((test) => [test.id, test]));
}

// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/results/attempts.js
var attempts = __webpack_require__(8826);
;// CONCATENATED MODULE: ./lib/results/merge.js


/**
 * The files of one commit as one run: shards side by side, and a test that several files know (a matrix) once, with its most
 * severe result. Order does not matter to the counts; a file given twice changes no test.
 */
function mergeRuns(runs) {
    const [only] = runs;
    if (only !== undefined && runs.length === 1)
        return only;
    const cases = new Map();
    const repeated = new Set();
    let durationUs = null;
    for (const run of runs) {
        durationUs = (0,attempts/* sum */.cz)(durationUs, run.durationUs);
        for (const test of run.cases) {
            const known = cases.get(test.id);
            if (known !== undefined)
                repeated.add(test.id);
            cases.set(test.id, known === undefined ? test : { ...known, ...(0,attempts/* foldRuns */.eM)(known, test) });
        }
    }
    const notes = runs.flatMap((run) => run.notes);
    if (repeated.size > 0) {
        notes.push(`${repeated.size} ${repeated.size === 1 ? "test stands" : "tests stand"} in several reports: ` +
            "counted once, with the most severe result");
    }
    return {
        cases: [...cases.values()].sort((a, b) => (0,order/* byCodeUnit */.X)(a.id, b.id)),
        durationUs,
        notes,
    };
}

;// CONCATENATED MODULE: ./lib/results/evidence.js


/**
 * Test results as gates and report want them, from one run per report file. `before` is null without a
 * baseline, and then there is no delta. Whether a run without a single test is `unknown` is for the caller to say.
 */
function buildTestEvidence(afterRuns, beforeRuns) {
    const after = mergeRuns(afterRuns);
    const before = beforeRuns === null ? null : mergeRuns(beforeRuns);
    return { after, before, delta: before === null ? null : testDelta(before, after) };
}


/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireJunit)
/* harmony export */ });
/* unused harmony export looksLikeJunit */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _text_xml_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);


/** How much of a file is looked at. */
const HEAD_BYTES = 65_536;
const SHOWN_LENGTH = 60;
/**
 * Whether a file that begins with `head` is a JUnit report: its first element is `testsuites` or `testsuite`.
 * Needs no XML tokenizer, so that asking costs nothing.
 */
function looksLikeJunit(head) {
    return /^<(?:testsuites|testsuite)[\s/>]/.test(afterProlog(decodedHead(head)));
}
/** What is often found where test results were meant, with the mend. */
const STRANGERS = [
    {
        begin: /^<(?:!doctype\s+)?html[\s>]/i,
        sentence: "found an HTML page; JUnit XML is allowed; name the XML file that the runner writes",
    },
    {
        begin: /^version https:\/\/git-lfs/,
        sentence: "found a Git LFS pointer instead of the report; check out with `lfs: true`, or run `git lfs pull`",
    },
    {
        begin: /^(?:.?\ufffd|PK|BZh)/s,
        sentence: "found packed data; reports are read unpacked; unpack the file first",
    },
    {
        begin: /^<(?:coverage|report)[\s>]/,
        sentence: "found coverage; JUnit XML is allowed; name it under coverage.reports",
    },
    {
        begin: /^(?:<TestRun|<test-run|<assemblies|<test-results)[\s>]/,
        sentence: "found a .NET result file; JUnit XML is allowed; use JunitXml.TestLogger (`--logger junit`) or convert it",
    },
    {
        begin: /^[{[]/,
        sentence: "found JSON; JUnit XML is allowed; let the runner write JUnit XML",
    },
    {
        begin: /^(?:TAP version|ok \d|not ok \d|1\.\.\d)/,
        sentence: "found TAP; JUnit XML is allowed; let the runner write JUnit XML",
    },
];
/**
 * Refuses what is no JUnit report before a tokenizer is loaded.
 *
 * Errors: `evidence`, naming what the file is instead and how to mend it.
 */
function requireJunit(where, head) {
    if (looksLikeJunit(head))
        return;
    const text = decodedHead(head).trimStart();
    if (text === "") {
        throw refused(where, "the file is empty; JUnit XML is allowed; check the step that writes it");
    }
    const body = afterProlog(text);
    const stranger = STRANGERS.find(({ begin }) => begin.test(text) || begin.test(body));
    if (stranger !== undefined)
        throw refused(where, stranger.sentence);
    // A prolog that fills the whole head, or one that never ends: the tokenizer decides.
    if (body === "" && text.startsWith("<"))
        return;
    const shown = body.replace(/[^\x20-\x7e].*$/s, "").slice(0, SHOWN_LENGTH);
    throw refused(where, `found "${shown}"; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file`);
}
function refused(where, sentence) {
    return new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${where}: ${sentence}`);
}
function decodedHead(head) {
    const bytes = head.subarray(0, HEAD_BYTES);
    try {
        return new TextDecoder((0,_text_xml_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlEncoding */ .F)(head)).decode(bytes);
    }
    catch {
        // An unknown declared encoding: the names looked for are ASCII in all of them.
        return new TextDecoder().decode(bytes);
    }
}
/** The text from the first element on; empty where there is none. Linear. */
function afterProlog(text) {
    let at = 0;
    for (;;) {
        while (/\s/.test(text.charAt(at)))
            at += 1;
        const close = text.startsWith("<?", at)
            ? "?>"
            : text.startsWith("<!--", at)
                ? "-->"
                : text.startsWith("<!", at)
                    ? ">"
                    : null;
        if (close === null)
            return text.slice(at);
        const end = text.indexOf(close, at);
        if (end < 0)
            return "";
        at = end + close.length;
    }
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ localNow),
/* harmony export */   Lc: () => (/* binding */ startClock),
/* harmony export */   NT: () => (/* binding */ MILLION),
/* harmony export */   er: () => (/* binding */ STORE),
/* harmony export */   ft: () => (/* binding */ JUMP),
/* harmony export */   lQ: () => (/* binding */ setNow),
/* harmony export */   nu: () => (/* binding */ NODES_MAX),
/* harmony export */   r$: () => (/* binding */ setRate),
/* harmony export */   ri: () => (/* binding */ globalAt),
/* harmony export */   tB: () => (/* binding */ now)
/* harmony export */ });
/* unused harmony export localAt */
/**
 * One clock per party: a rate, an offset and, for wall readings, a jump. Local readings and global
 * times are whole microseconds; a reading is the floor of the exact value.
 */
/** Parties are the nodes by index, then these. */
const NODES_MAX = 100;
const STORE = 100;
const PARTIES = 101;
/** A second in microseconds, and the rate of a perfect clock in parts per million. */
const MILLION = 1_000_000;
/** Global time, in the first cell. A time handed from call to call would be boxed at each. */
const NOW = new Float64Array(16);
/** The global time. */
function now() {
    return NOW[0];
}
/** Moves the global time. */
function setNow(t) {
    NOW[0] = t;
}
/** Global and local start of the rate segment in force. */
const SEGMENT_GLOBAL = new Float64Array(PARTIES);
const SEGMENT_LOCAL = new Float64Array(PARTIES);
const RATE = new Float64Array(PARTIES);
/** What a wall reading adds to the monotonic one. */
const JUMP = new Float64Array(PARTIES);
/** Starts a clock at global time 0. */
function startClock(party, offsetUs, ratePpm) {
    SEGMENT_GLOBAL[party] = 0;
    SEGMENT_LOCAL[party] = offsetUs;
    RATE[party] = ratePpm;
    JUMP[party] = 0;
}
/** The monotonic reading of a clock at a global time within the segment in force. */
function localAt(party, t) {
    const rate = RATE[party];
    const since = t - SEGMENT_GLOBAL[party];
    if (rate === MILLION)
        return SEGMENT_LOCAL[party] + since;
    // Split, since `since * rate` leaves 2^53 within a year.
    const whole = Math.floor(since / MILLION);
    const rest = since - whole * MILLION;
    return SEGMENT_LOCAL[party] + whole * rate + Math.floor((rest * rate) / MILLION);
}
/** The monotonic reading of a clock now. */
function localNow(party) {
    return localAt(party, NOW[0]);
}
/**
 * The first global time at which the clock reads at least `local`, by the segment in force. A
 * reading from before the segment answers with the segment's start: it has been passed.
 */
function globalAt(party, local) {
    const rate = RATE[party];
    const ahead = local - SEGMENT_LOCAL[party];
    if (ahead <= 0)
        return SEGMENT_GLOBAL[party];
    if (rate === MILLION)
        return SEGMENT_GLOBAL[party] + ahead;
    const whole = Math.floor(ahead / rate);
    const rest = ahead - whole * rate;
    return SEGMENT_GLOBAL[party] + whole * MILLION + Math.ceil((rest * MILLION) / rate);
}
/** Changes the rate from `t` on. Timers of the party must be armed again. */
function setRate(party, t, ratePpm) {
    SEGMENT_LOCAL[party] = localAt(party, t);
    SEGMENT_GLOBAL[party] = t;
    RATE[party] = ratePpm;
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ runDrill),
/* harmony export */   uI: () => (/* binding */ dryRunDrill),
/* harmony export */   vV: () => (/* binding */ DRILL_DEFAULTS),
/* harmony export */   vl: () => (/* binding */ checkDrillSettings)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2619);


/** A drill longer than this is a mistake in a unit, and its transcript helps nobody. */
const TICKS_MAX = 1_000_000;
const KEYS = 3;
const NEVER = Number.NEGATIVE_INFINITY;
/** The settings a drill has where none are given. */
const DRILL_DEFAULTS = {
    ttlMs: 1500,
    renewMs: 500,
    killAtMs: 3000,
    windowMs: 6000,
    stepMs: 100,
};
/**
 * Refuses settings that cannot be run.
 *
 * Errors: `usage`, naming the setting and what is allowed.
 */
function checkDrillSettings(settings) {
    for (const [name, value] of Object.entries(settings)) {
        const least = name === "stepMs" ? 1 : 0;
        if (!Number.isSafeInteger(value) || value < least) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `drill: ${name.replace("Ms", "")} is ${value} ms; allowed are whole milliseconds from ${least}`);
        }
    }
    if (settings.windowMs / settings.stepMs >= TICKS_MAX) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `drill: a window of ${settings.windowMs} ms has more than ${TICKS_MAX} steps of ` +
            `${settings.stepMs} ms; shorten the window or lengthen the step`);
    }
}
/** Validates the settings and claims nothing. */
function dryRunDrill(settings) {
    checkDrillSettings(settings);
    return {
        result: "DRY_RUN",
        takeoverMs: -1,
        idemHits: 0,
        alertStorms: 0,
        failures: [],
        transcript: ["CHAOS_RESULT=DRY_RUN"],
    };
}
/**
 * The classic failover: A leads, dies at `killAtMs`, B takes over. Computed tick by tick in virtual
 * time; the transcript has one line for each success, a summary and a result.
 *
 * Errors: `usage` for settings that cannot be run, `limit` from the lock.
 */
function runDrill(settings, lock) {
    checkDrillSettings(settings);
    const run = new DrillRun(settings, lock ?? new _lock_js__WEBPACK_IMPORTED_MODULE_1__/* .FakeKVLock */ .e(settings.ttlMs));
    const nodes = ["A", "B"].map((name) => ({
        name,
        lastRenewalMs: NEVER,
        leadsUntilMs: NEVER,
    }));
    for (let nowMs = 0; nowMs <= settings.windowMs; nowMs += settings.stepMs) {
        const live = nodes.filter((node) => node.name !== "A" || nowMs < settings.killAtMs);
        for (const node of live)
            run.poll(node, nowMs);
        if (live.filter((node) => nowMs < node.leadsUntilMs).length > 1)
            run.twoLeadersAt(nowMs);
    }
    return run.result();
}
/** What one drill counts and writes down. */
class DrillRun {
    #settings;
    #lock;
    #lines = [];
    #keysSeen = new Set();
    #idemHits = 0;
    #takeoverMs = -1;
    #switches = 0;
    #lastAcquirer = null;
    #twoLeadersAtMs = null;
    constructor(settings, lock) {
        this.#settings = settings;
        this.#lock = lock;
    }
    poll(node, nowMs) {
        if (this.#lock.tryAcquire(node.name, nowMs)) {
            this.#noteAcquisition(node.name, nowMs);
            this.#work(node, nowMs, "acq");
        }
        else if (this.#lock.owner === node.name &&
            nowMs - node.lastRenewalMs >= this.#settings.renewMs &&
            this.#lock.renew(node.name, nowMs)) {
            node.lastRenewalMs = nowMs;
            this.#work(node, nowMs, "renew");
        }
    }
    twoLeadersAt(nowMs) {
        this.#twoLeadersAtMs ??= nowMs;
    }
    result() {
        const alertStorms = Math.max(0, this.#switches - 1);
        const failures = this.#failures(alertStorms);
        const result = failures.length === 0 ? "OK" : "FAIL";
        return {
            result,
            takeoverMs: this.#takeoverMs,
            idemHits: this.#idemHits,
            alertStorms,
            failures,
            transcript: [
                ...this.#lines,
                `CHAOS_SUMMARY takeover_ms=${this.#takeoverMs} idem_hits_total=${this.#idemHits} ` +
                    `alert_storm_counter=${alertStorms}`,
                `CHAOS_RESULT=${result}`,
            ],
        };
    }
    #noteAcquisition(name, nowMs) {
        if (this.#lastAcquirer !== null && this.#lastAcquirer !== name)
            this.#switches += 1;
        this.#lastAcquirer = name;
        if (name === "B" && nowMs >= this.#settings.killAtMs && this.#takeoverMs < 0) {
            this.#takeoverMs = nowMs - this.#settings.killAtMs;
        }
    }
    #work(node, nowMs, how) {
        node.leadsUntilMs = nowMs + this.#settings.ttlMs;
        const key = (nowMs / this.#settings.stepMs) % KEYS;
        if (this.#keysSeen.has(key))
            this.#idemHits += 1;
        this.#keysSeen.add(key);
        this.#lines.push(`CHAOS t=${nowMs} role=${node.name} state=leader lock=${how} idem_hits=${this.#idemHits}`);
    }
    #failures(alertStorms) {
        const boundMs = this.#settings.ttlMs + 2 * this.#settings.stepMs;
        const failures = [];
        if (this.#takeoverMs < 0) {
            failures.push(`no takeover between the kill at ${this.#settings.killAtMs} ms and the end of the window ` +
                `at ${this.#settings.windowMs} ms`);
        }
        else if (this.#takeoverMs > boundMs) {
            failures.push(`takeover after ${this.#takeoverMs} ms; at most ${boundMs} ms are allowed`);
        }
        if (this.#twoLeadersAtMs !== null) {
            failures.push(`two live leaders at ${this.#twoLeadersAtMs} ms`);
        }
        if (this.#idemHits === 0)
            failures.push("no idempotency hit, so repeated work proves nothing");
        if (alertStorms > 0)
            failures.push(`${alertStorms} leader switches after the first takeover`);
        return failures;
    }
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./lib/soak/clock.js
var soak_clock = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/soak/node-state.js

/** Volatile state of the nodes, by index. Written by `node.ts`; others only look. */
const UP = new Int32Array(soak_clock/* NODES_MAX */.nu);
const PAUSED = new Int32Array(soak_clock/* NODES_MAX */.nu);
const LEADING = new Int32Array(soak_clock/* NODES_MAX */.nu);
const INCARNATION = new Int32Array(soak_clock/* NODES_MAX */.nu);
/** Token and store's grant number of the lease a leader believes it has. */
const TOKEN = new Int32Array(soak_clock/* NODES_MAX */.nu);
const GRANT_OF = new Int32Array(soak_clock/* NODES_MAX */.nu);
/** The leader's deadline as a reading of the clock it goes by. */
const DEADLINE = new Float64Array(soak_clock/* NODES_MAX */.nu);
/** Number of the last request; ids never come back, not even after a crash. */
const LAST_ID = new Int32Array(soak_clock/* NODES_MAX */.nu);
/** The request that is outstanding (0: none), what it asks, and the reading its deadline hangs on. */
const OUTSTANDING = new Int32Array(soak_clock/* NODES_MAX */.nu);
const ASKS_RENEWAL = new Int32Array(soak_clock/* NODES_MAX */.nu);
const ANCHOR = new Float64Array(soak_clock/* NODES_MAX */.nu);
/** Monotonic reading when the last acquire or renewal was prepared. */
const PREPARED_AT = new Float64Array(soak_clock/* NODES_MAX */.nu);
/** Forgets everything: all nodes up, following, in their first incarnation. */
function clearNodes(nodes) {
    for (const cells of [PAUSED, LEADING, TOKEN, GRANT_OF, LAST_ID, OUTSTANDING, ASKS_RENEWAL]) {
        cells.fill(0);
    }
    UP.fill(0).fill(1, 0, nodes);
    INCARNATION.fill(1);
    DEADLINE.fill(0);
    ANCHOR.fill(0);
    PREPARED_AT.fill(0);
}

// EXTERNAL MODULE: ./lib/soak/parameters.js
var parameters = __webpack_require__(1944);
// EXTERNAL MODULE: ./lib/soak/violations.js
var violations = __webpack_require__(8296);
;// CONCATENATED MODULE: ./lib/soak/health.js




/** What disturbed each node: who may be expected to take over, and what a lost claim is owed to. */
const HURT_UNTIL = new Float64Array(soak_clock/* NODES_MAX */.nu);
const HURT_BY = new Int32Array(soak_clock/* NODES_MAX */.nu);
/** The first disturbance since the last renewal that came through: cause and start. */
const CAUSE = new Int32Array(soak_clock/* NODES_MAX */.nu);
const CAUSE_AT = new Float64Array(soak_clock/* NODES_MAX */.nu);
/** A fault that lasts: it is the cause again after every renewal that slips through. */
const STANDING = new Int32Array(soak_clock/* NODES_MAX */.nu);
const STANDING_AT = new Float64Array(soak_clock/* NODES_MAX */.nu);
/** When the store was last tampered with or out of reach. */
const STORE_HURT_AT = new Float64Array(16);
/** Nobody was ever disturbed. */
function clearHealth() {
    HURT_UNTIL.fill(0);
    HURT_BY.fill(0);
    CAUSE.fill(0);
    CAUSE_AT.fill(0);
    STANDING.fill(0);
    STORE_HURT_AT[0] = Number.NEGATIVE_INFINITY;
}
/** A node is no healthy candidate until then. */
function hurt(node, reason, until) {
    if (until < HURT_UNTIL[node])
        return;
    HURT_UNTIL[node] = until;
    HURT_BY[node] = reason;
}
/** If the node loses its claim before its next renewal, this is why; the first one counts. */
function blame(node, cause, t) {
    if (CAUSE[node] !== 0)
        return;
    CAUSE[node] = cause;
    CAUSE_AT[node] = t;
}
/** A lasting fault begins at the node. */
function blameStanding(node, cause, t) {
    STANDING[node] = cause;
    STANDING_AT[node] = t;
    blame(node, cause, t);
}
/** The lasting fault is over; what it began is still owed to it. */
function liftStanding(node) {
    STANDING[node] = 0;
}
/** A claim or a renewal came through: what was before is forgiven. */
function absolve(node) {
    CAUSE[node] = STANDING[node];
    CAUSE_AT[node] = STANDING_AT[node];
}
/** The store was tampered with. */
function hurtStore() {
    const t = (0,soak_clock/* now */.tB)();
    STORE_HURT_AT[0] = t;
}
/**
 * Whether some node has been up, awake, not leading and with all its messages healthy since the given
 * time: 0 if so, else why the node that came nearest was not.
 */
function reasonForNoCandidate(since) {
    const nodes = parameters.P[parameters/* NODES */.K3];
    let nearest = Number.POSITIVE_INFINITY;
    let reason = 0;
    for (let node = 0; node < nodes; node += 1) {
        const until = HURT_UNTIL[node];
        const out = UP[node] === 0 ? violations/* BY_CRASH */.sZ : PAUSED[node] === 1 ? violations/* BY_PAUSE */.Ln : 0;
        const busy = out !== 0 ? out : LEADING[node] === 1 ? violations/* BY_LEADING */.Fi : 0;
        if (busy === 0 && until <= since)
            return 0;
        if (reason === 0 || (until < nearest && busy === 0)) {
            nearest = until;
            reason = busy !== 0 ? busy : HURT_BY[node];
        }
    }
    return reason;
}

// EXTERNAL MODULE: ./lib/soak/measures.js
var measures = __webpack_require__(8113);
;// CONCATENATED MODULE: ./lib/soak/recorder.js

/**
 * The history. Every event is mixed into a digest, and kept only when asked: a run is repeated with
 * the recorder on when its history is wanted, and must end at the same digest.
 */
/** Cells 0 and 1 are the digest's lanes, 2 says whether to record. */
const LANES = new Int32Array(32);
const RECORDING = 2;
let recorder_history = [];
/** What can happen, as process role, type and function. */
const EVENTS = [
    ["node", "invoke", "acquire"],
    ["node", "ok", "acquire"],
    ["node", "fail", "acquire"],
    ["node", "info", "acquire"],
    ["node", "invoke", "renew"],
    ["node", "ok", "renew"],
    ["node", "fail", "renew"],
    ["node", "info", "renew"],
    ["node", "invoke", "release"],
    ["node", "ok", "release"],
    ["node", "fail", "release"],
    ["node", "info", "claim"],
    ["node", "info", "unclaim"],
    ["node", "invoke", "work"],
    ["resource", "ok", "work"],
    ["resource", "fail", "work"],
    ["store", "info", "grant"],
    ["store", "info", "free"],
];
const ACQUIRE_INVOKED = 0;
const ACQUIRE_OK = 1;
const ACQUIRE_FAILED = 2;
const ACQUIRE_UNKNOWN = 3;
const RENEW_INVOKED = 4;
const RENEW_OK = 5;
const RENEW_FAILED = 6;
const RENEW_UNKNOWN = 7;
const RELEASE_INVOKED = 8;
const RELEASE_OK = 9;
const RELEASE_FAILED = 10;
const CLAIM = 11;
const UNCLAIM = 12;
const WORK_INVOKED = 13;
const WORK_OK = 14;
const WORK_STALE = 15;
const GRANT = 16;
const FREE = 17;
/** Why a claim ended. */
const UNCLAIM_REASONS = ["deadline", "lost", "crash", "resign", "end"];
const AT_DEADLINE = 0;
const BY_LOST = 1;
const BY_CRASH_OF_HOLDER = 2;
const BY_RESIGN = 3;
/** Forgets the history. */
function clearHistory(record) {
    LANES[0] = 0x6a09e667;
    LANES[1] = 0xbb67ae85 | 0;
    LANES[RECORDING] = record ? 1 : 0;
    recorder_history = [];
}
/** Mixes two words into both lanes. */
function mix(one, other) {
    const first = Math.imul(LANES[0] ^ one, 0x9e3779b1);
    const second = Math.imul(LANES[1] + other, 0x85ebca6b);
    LANES[0] = Math.imul(first ^ (first >>> 15) ^ second, 0xc2b2ae35);
    LANES[1] = second ^ (second >>> 13) ^ first;
}
/**
 * Adds an event. `id` is the request's number at its node, `token` the fencing token, `extra` the
 * deadline on the node's clock, the reason of an unclaim, or the highest token the resource has seen.
 */
function note(event, node, id, token, extra) {
    const t = (0,soak_clock/* now */.tB)();
    const what = event | (node << 5) | (id << 12);
    mix(t | 0, what ^ Math.imul(token, 0x27d4eb2f) ^ (t / 4_294_967_296));
    if (LANES[RECORDING] === 1)
        keep(event, t, node, id, token, extra);
}
/** Adds what a fault did. */
function noteFault(fields) {
    const t = (0,soak_clock/* now */.tB)();
    mix(t | 0, fields.f.length | ((fields.for ?? 0) << 8));
    if (LANES[RECORDING] === 1)
        recorder_history.push({ v: 1, i: recorder_history.length, t, p: "nemesis", ...fields });
}
function keep(event, t, node, id, token, extra) {
    const kind = EVENTS[event];
    if (kind === undefined)
        throw new Error(`no event ${event}: codes and EVENTS disagree`);
    const [role, type, f] = kind;
    const name = `n${node + 1}`;
    recorder_history.push({
        v: 1,
        i: recorder_history.length,
        t,
        p: role === "node" ? name : role,
        type,
        f,
        key: "job",
        ...(id > 0 ? { id: `${name}-${id}` } : {}),
        ...(token > 0 ? { token } : {}),
        ...(event === ACQUIRE_OK || event === RENEW_OK ? { deadline: extra } : {}),
        ...(event === UNCLAIM ? { reason: UNCLAIM_REASONS[extra] ?? "end" } : {}),
        ...(event === WORK_STALE ? { error: `stale: max ${extra}` } : {}),
    });
}
/** The digest of all events so far: 16 hexadecimal digits. */
function digest() {
    return hex(LANES[0]) + hex(LANES[1]);
}
function hex(word) {
    return (word >>> 0).toString(16).padStart(8, "0");
}
/** What was recorded; empty unless asked for. */
function recorded() {
    return recorder_history;
}

;// CONCATENATED MODULE: ./lib/soak/claims.js






/**
 * Who believes to lead, in global time. Claims of different incarnations must be disjoint
 * (`belief-exclusion`); what lies between them is leaderless time, sampled by cause.
 *
 * Source: Gray and Cheriton, "Leases" (1989): a lease is honoured by clocks, not by messages.
 */
const OPEN = new Int32Array(soak_clock/* NODES_MAX */.nu);
const OPENED_AT = new Float64Array(soak_clock/* NODES_MAX */.nu);
const CLAIM_TOKEN = new Int32Array(soak_clock/* NODES_MAX */.nu);
/** The last grant a node ever claimed, and when that claim ended. */
const CLAIMED_GRANT = new Int32Array(soak_clock/* NODES_MAX */.nu);
const CLAIM_END = new Float64Array(soak_clock/* NODES_MAX */.nu);
/** Scalars: open claims, when the overlap in force began, the pair that overlaps. */
const NOW = new Float64Array(16);
const OPEN_COUNT = 0;
const OVERLAP_SINCE = 1;
const OVERLAP_A = 2;
const OVERLAP_B = 3;
const GAP_OPEN = 4;
const GAP_SINCE = 5;
const GAP_CAUSE = 6;
const GAP_CAUSE_AT = 7;
const LAST_CLAIMANT = 8;
const LAST_CHANGE = 9;
const CAUSE_CRASH = 1;
const CAUSE_RELEASE = 9;
const CAUSE_ORPHAN = 10;
/** Nobody leads. */
function clearClaims() {
    OPEN.fill(0);
    CLAIMED_GRANT.fill(0);
    CLAIM_END.fill(0);
    NOW.fill(0);
    NOW[LAST_CLAIMANT] = -1;
}
/** Number of nodes that believe to lead. */
function openClaims() {
    return NOW[OPEN_COUNT];
}
/** A node begins to believe. */
function openClaim(node, token, grant) {
    const t = (0,soak_clock/* now */.tB)();
    note(CLAIM, node, 0, token, 0);
    (0,violations/* judge */.S4)(violations/* BELIEF_EXCLUSION */.rS);
    if (NOW[OPEN_COUNT] === 1) {
        NOW[OVERLAP_SINCE] = t;
        NOW[OVERLAP_A] = OPEN.indexOf(1);
        NOW[OVERLAP_B] = node;
    }
    if (NOW[GAP_OPEN] === 1)
        closeGap();
    OPEN[node] = 1;
    OPENED_AT[node] = t;
    CLAIM_TOKEN[node] = token;
    NOW[OPEN_COUNT] = NOW[OPEN_COUNT] + 1;
    NOW[LAST_CHANGE] = t;
    if (CLAIMED_GRANT[node] !== grant || NOW[LAST_CLAIMANT] !== node)
        (0,measures/* count */.U9)(measures/* ELECTIONS */.lH, 1);
    CLAIMED_GRANT[node] = grant;
    if (NOW[LAST_CLAIMANT] !== node && NOW[LAST_CLAIMANT] !== -1)
        (0,measures/* count */.U9)(measures/* SWITCHES */.Xj, 1);
    NOW[LAST_CLAIMANT] = node;
}
/** A node's belief ends, whether it knows or not. Does nothing if it ended before. */
function closeClaim(node, reason) {
    const t = (0,soak_clock/* now */.tB)();
    if (OPEN[node] === 0)
        return;
    note(UNCLAIM, node, 0, CLAIM_TOKEN[node], reason);
    OPEN[node] = 0;
    const left = NOW[OPEN_COUNT] - 1;
    NOW[OPEN_COUNT] = left;
    NOW[LAST_CHANGE] = t;
    CLAIM_END[node] = t;
    (0,measures/* sampleTenure */.oD)(t - OPENED_AT[node]);
    (0,measures/* count */.U9)(measures/* LED_US */.Bx, t - OPENED_AT[node]);
    if (left === 1)
        closeOverlap();
    if (left === 0)
        openGap(node, reason);
}
function closeOverlap() {
    const t = (0,soak_clock/* now */.tB)();
    const length = t - NOW[OVERLAP_SINCE];
    if (length === 0)
        return;
    const a = NOW[OVERLAP_A];
    const b = NOW[OVERLAP_B];
    const parties = [
        [a, CLAIM_TOKEN[a]],
        [b, CLAIM_TOKEN[b]],
    ];
    (0,violations/* violate */.li)(violations/* BELIEF_EXCLUSION */.rS, length, parties, NOW[OVERLAP_SINCE]);
}
function openGap(node, reason) {
    const t = (0,soak_clock/* now */.tB)();
    const own = CAUSE[node];
    NOW[GAP_OPEN] = 1;
    NOW[GAP_SINCE] = t;
    NOW[GAP_CAUSE_AT] = t;
    if (reason === BY_CRASH_OF_HOLDER)
        NOW[GAP_CAUSE] = CAUSE_CRASH;
    else if (reason === BY_RESIGN)
        NOW[GAP_CAUSE] = CAUSE_RELEASE;
    else {
        NOW[GAP_CAUSE] = own;
        if (own !== 0)
            NOW[GAP_CAUSE_AT] = CAUSE_AT[node];
    }
    if (NOW[GAP_CAUSE] !== 0)
        (0,measures/* count */.U9)(measures/* EFFECTIVE_FAULTS */.Iq, 1);
}
function closeGap() {
    const t = (0,soak_clock/* now */.tB)();
    const since = NOW[GAP_SINCE];
    NOW[GAP_OPEN] = 0;
    (0,measures/* sampleTakeover */.Ae)(NOW[GAP_CAUSE], t - NOW[GAP_CAUSE_AT]);
    (0,measures/* sampleLeaderless */.RX)(t - since);
    countLeaderless(t - since, reasonForNoCandidate(since) === 0);
}
function countLeaderless(us, candidate) {
    (0,measures/* count */.U9)(measures/* LEADERLESS_US */.u5, us);
    if (candidate)
        (0,measures/* count */.U9)(measures/* DOWN_WITH_CANDIDATE_US */.hI, us);
    if (us > measures/* COUNT */.i2[measures/* LONGEST_LEADERLESS_US */.z8])
        measures/* COUNT */.i2[measures/* LONGEST_LEADERLESS_US */.z8] = us;
}
/** A grant of time `grantedAt` that nobody claimed has run out: what follows is owed to it. */
function orphanFreed(grantedAt) {
    if (NOW[GAP_OPEN] === 0)
        return;
    NOW[GAP_CAUSE] = CAUSE_ORPHAN;
    NOW[GAP_CAUSE_AT] = grantedAt;
}
/** A leader's check before a piece of work has passed; `late` is how far beyond its deadline. */
function workChecked(node, token, late) {
    (0,violations/* judge */.S4)(violations/* STEP_DOWN */.UH);
    if (late >= 0)
        (0,violations/* violate */.li)(violations/* STEP_DOWN */.UH, late, [[node, token]]);
}
/** The newest believer; -1 when nobody believes. */
function newestBeliever() {
    const last = NOW[LAST_CLAIMANT];
    if (last >= 0 && OPEN[last] === 1)
        return last;
    return OPEN.indexOf(1);
}
/** The run is over: one leader must have stood since `dueUs`, if that lies within the run. */
function endClaims(dueUs) {
    const t = (0,soak_clock/* now */.tB)();
    if (dueUs < t) {
        (0,violations/* judge */.S4)(violations/* RECOVERY */.dR);
        const standing = NOW[OPEN_COUNT] === 1 && NOW[LAST_CHANGE] <= dueUs;
        if (!standing)
            (0,violations/* violate */.li)(violations/* RECOVERY */.dR, t - dueUs, [], dueUs);
    }
    const overlap = NOW[OPEN_COUNT] > 1;
    for (let node = 0; node < parameters.P[parameters/* NODES */.K3]; node += 1) {
        if (OPEN[node] === 1)
            (0,measures/* count */.U9)(measures/* LED_US */.Bx, t - OPENED_AT[node]);
    }
    if (overlap)
        closeOverlap();
    if (NOW[GAP_OPEN] === 1) {
        const since = NOW[GAP_SINCE];
        countLeaderless(t - since, reasonForNoCandidate(since) === 0);
    }
}

// EXTERNAL MODULE: ./lib/soak/in-force.js
var in_force = __webpack_require__(1301);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
;// CONCATENATED MODULE: ./lib/soak/queue.js

/**
 * The event queue: an array sorted by time, the next event last. Among equal times the one added
 * first comes first, so ties depend on nothing else and need no sequence number.
 *
 * A heap was slower: a dozen events are pending in a standard soak, and most new ones are messages
 * that come next or nearly so. Where many are pending, the place is searched and the tail moved.
 */
const CAPACITY = 1 << 17;
const TIME = new Float64Array(CAPACITY);
const WHAT = new Int32Array(CAPACITY);
/** One cell is used. Typed arrays of at most 64 bytes live on the heap, which costs an indirection. */
const SIZE = new Int32Array(32);
/** Steps taken one by one before the place is searched for. */
const STEPS = 32;
/** Empties the queue. */
function clearQueue() {
    SIZE[0] = 0;
}
/** Time of the next event; infinite when there is none. */
function nextTime() {
    const size = SIZE[0];
    return size === 0 ? Number.POSITIVE_INFINITY : TIME[size - 1];
}
/** Removes the next event and returns what it is. The queue must not be empty. */
function pop() {
    const last = SIZE[0] - 1;
    SIZE[0] = last;
    return WHAT[last];
}
/** Adds an event. Errors: `limit` when the queue is full. */
function push(time, what) {
    const size = SIZE[0];
    if (size >= CAPACITY)
        throw overflow();
    SIZE[0] = size + 1;
    const stop = size > STEPS ? size - STEPS : 0;
    let place = size;
    while (place > stop && TIME[place - 1] <= time) {
        TIME[place] = TIME[place - 1];
        WHAT[place] = WHAT[place - 1];
        place -= 1;
    }
    if (place === stop && stop > 0)
        place = makeRoom(time, stop);
    TIME[place] = time;
    WHAT[place] = what;
}
/** Finds the place among the first `end` events, moves the rest of them up and returns it. */
function makeRoom(time, end) {
    let low = 0;
    let high = end;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (TIME[middle] <= time)
            high = middle;
        else
            low = middle + 1;
    }
    TIME.copyWithin(low + 1, low, end);
    WHAT.copyWithin(low + 1, low, end);
    return low;
}
function overflow() {
    return new error/* SoakgateError */.q("limit", `soak: more than ${CAPACITY} events are pending at once; that many fit; do less work at a time (work interval, nodes) or shorten the largest delay`);
}

// EXTERNAL MODULE: ./lib/soak/random.js
var random = __webpack_require__(8739);
;// CONCATENATED MODULE: ./lib/soak/network.js










/** Kinds of message: requests, then work, then replies. */
const ACQUIRE = 0;
const RENEWAL = 1;
const RELEASE = 2;
/** A release of whatever a request id was granted. */
const RELEASE_ID = 3;
const WORK = 4;
const GRANTED = 5;
const BUSY = 6;
const RENEWED = 7;
const LOST = 8;
const RELEASED = 9;
const NOT_HELD = 10;
/** Low bits of an event: what it is; the rest is the timer, message or fault. */
const EVENT_BITS = 3;
const TIMER_EVENT = 0;
const MESSAGE_EVENT = 1;
const FAULT_EVENT = 2;
const HEAL_EVENT = 3;
const FREE_EVENT = 4;
const SNAPSHOT_EVENT = 5;
const CALM_EVENT = 6;
const SPRING_EVENT = 7;
/** Messages in flight. `PEER` is the node at the one end; the other is the store or the resource. */
const MESSAGES_MAX = 1 << 16;
const KIND = new Int32Array(MESSAGES_MAX);
const PEER = new Int32Array(MESSAGES_MAX);
const PEER_INCARNATION = new Int32Array(MESSAGES_MAX);
/** Request id; the work's key where it is work. */
const ID = new Int32Array(MESSAGES_MAX);
const MESSAGE_TOKEN = new Int32Array(MESSAGES_MAX);
/** The grant the token stands for, by the store's truth: no party looks at it. */
const MESSAGE_GRANT = new Int32Array(MESSAGES_MAX);
const SENT_AT = new Float64Array(MESSAGES_MAX);
/** Links free slots and, while a receiver sleeps, its waiting messages. */
const NEXT = new Int32Array(MESSAGES_MAX);
const FREE_HEAD = new Int32Array(32);
const USED = 1;
/** Directions, seen from the node. State is by `node * 2 + direction`. */
const OUT = 0;
const IN = 1;
const CELLS = soak_clock/* NODES_MAX */.nu * 2;
/** How many cuts lie on the store's link and on the resource's. */
const CUT = new Int32Array(CELLS);
const CUT_RESOURCE = new Int32Array(CELLS);
/** Shares in units of 2^-32 (2^32 is every message), and the extra delay to draw from. */
const LATE_SHARE = new Float64Array(CELLS);
const LATE_MIN = new Float64Array(CELLS);
const LATE_SPAN = new Float64Array(CELLS);
const LOSS_SHARE = new Float64Array(CELLS);
const DUPLICATE_SHARE = new Float64Array(CELLS);
const DUPLICATE_SPAN = new Float64Array(CELLS);
/** Latest arrival so far, where order is kept; and over all, for the calm. */
const ARRIVED = new Float64Array(CELLS * 2);
const LATEST_ARRIVAL = new Float64Array(16);
const TWO_32 = 4_294_967_296;
const DELAY = 4;
const LOSS = 5;
const DUPLICATE = 6;
const CAUSE_DELAY = 5;
const CAUSE_LOSS = 6;
/** A healthy network with nothing in flight. */
function clearNetwork() {
    for (const cells of [CUT, CUT_RESOURCE, FREE_HEAD])
        cells.fill(0);
    for (const cells of [LATE_SHARE, LOSS_SHARE, DUPLICATE_SHARE, ARRIVED])
        cells.fill(0);
    LATEST_ARRIVAL[0] = 0;
    FREE_HEAD[0] = -1;
}
/** Returns a handled message's slot. */
function freeMessage(slot) {
    NEXT[slot] = FREE_HEAD[0];
    FREE_HEAD[0] = slot;
}
function takeSlot() {
    const slot = FREE_HEAD[0];
    if (slot >= 0) {
        FREE_HEAD[0] = NEXT[slot];
        return slot;
    }
    const fresh = FREE_HEAD[USED];
    if (fresh >= MESSAGES_MAX) {
        throw new error/* SoakgateError */.q("limit", `soak: more than ${MESSAGES_MAX} messages are in flight at once; that many fit; work less often or shorten the largest delay`);
    }
    FREE_HEAD[USED] = fresh + 1;
    return fresh;
}
/** Sends a request or work of a node. */
function send(kind, node, id, token, grant) {
    const slot = takeSlot();
    KIND[slot] = kind;
    PEER[slot] = node;
    PEER_INCARNATION[slot] = INCARNATION[node];
    ID[slot] = id;
    MESSAGE_TOKEN[slot] = token;
    MESSAGE_GRANT[slot] = grant;
    post(slot, node * 2 + OUT);
}
/** Sends the store's answer in the slot of the request it answers. */
function reply(slot, kind, token, grant) {
    KIND[slot] = kind;
    MESSAGE_TOKEN[slot] = token;
    MESSAGE_GRANT[slot] = grant;
    post(slot, PEER[slot] * 2 + IN);
}
/** Puts a message on its way, unless it is cut off or lost; perhaps a copy of it, too. */
function post(slot, cell) {
    const work = KIND[slot] === WORK;
    if ((work ? CUT_RESOURCE[cell] : CUT[cell]) !== 0) {
        if (!work)
            hurt(PEER[slot], violations/* BY_CUT */.ne, (0,soak_clock/* now */.tB)());
        freeMessage(slot);
        return;
    }
    const lossShare = LOSS_SHARE[cell];
    if (lossShare > 0 && (0,random/* nextWord */.Qn)(random/* STREAM_NET */.nP) < lossShare) {
        lose(work, PEER[slot]);
        freeMessage(slot);
        return;
    }
    SENT_AT[slot] = (0,soak_clock/* now */.tB)();
    const copy = copyOf(slot, cell);
    const draw = (0,random/* nextWord */.Qn)(random/* STREAM_NET */.nP);
    const base = parameters.P[parameters/* NET_MIN */.h9] + Math.floor(draw * (parameters.P[parameters/* NET_SPAN */.fT] / TWO_32));
    let arrival = (0,soak_clock/* now */.tB)() + base;
    if (random/* LOW */.$L[0] >>> 0 < LATE_SHARE[cell]) {
        arrival += LATE_MIN[cell] + (0,random/* below */.Gz)(random/* STREAM_NET */.nP, LATE_SPAN[cell]);
        delayed(work, PEER[slot], arrival);
    }
    if (copy >= 0)
        postCopy(copy, cell, arrival);
    depart(slot, cell, work, arrival);
}
function depart(slot, cell, work, earliest) {
    let arrival = earliest;
    if (parameters.P[parameters/* FIFO */.lx] === 1) {
        const line = work ? CELLS + cell : cell;
        arrival = Math.max(arrival, ARRIVED[line]);
        ARRIVED[line] = arrival;
    }
    if (arrival > LATEST_ARRIVAL[0])
        LATEST_ARRIVAL[0] = arrival;
    push(arrival, (slot << EVENT_BITS) | MESSAGE_EVENT);
}
/** A second slot with the same message, if the network makes one; else -1. */
function copyOf(slot, cell) {
    const share = DUPLICATE_SHARE[cell];
    if (share === 0 || (0,random/* nextWord */.Qn)(random/* STREAM_NET */.nP) >= share)
        return -1;
    const copy = takeSlot();
    for (const field of [KIND, PEER, PEER_INCARNATION, ID, MESSAGE_TOKEN, MESSAGE_GRANT]) {
        field[copy] = field[slot];
    }
    SENT_AT[copy] = (0,soak_clock/* now */.tB)();
    return copy;
}
/** The copy follows the message it is of, at some distance. */
function postCopy(copy, cell, first) {
    const work = KIND[copy] === WORK;
    const arrival = first + (0,random/* below */.Gz)(random/* STREAM_NET */.nP, DUPLICATE_SPAN[cell]);
    if (openClaims() > 0)
        (0,measures/* effective */.C$)(DUPLICATE);
    if (!work)
        hurt(PEER[copy], violations/* BY_DUPLICATE */.AA, arrival);
    depart(copy, cell, work, arrival);
}
function lose(work, node) {
    if (openClaims() > 0)
        (0,measures/* effective */.C$)(LOSS);
    if (work)
        return;
    hurt(node, violations/* BY_LOSS */.wc, (0,soak_clock/* now */.tB)());
    if (LEADING[node] === 1)
        blame(node, CAUSE_LOSS, (0,soak_clock/* now */.tB)());
}
function delayed(work, node, arrival) {
    if (openClaims() > 0)
        (0,measures/* effective */.C$)(DELAY);
    if (work)
        return;
    hurt(node, violations/* BY_LATE */.h0, arrival);
    if (LEADING[node] === 1)
        blame(node, CAUSE_DELAY, (0,soak_clock/* now */.tB)());
}

;// CONCATENATED MODULE: ./lib/soak/leases.js






/**
 * Leases by the history, not by the store's memory: a lease the store forgot still runs, and only a
 * lawful release ends it early. Times are readings of the store's clock without its jumps, but for
 * `STORE_UNTIL`, which is when the store itself will let go.
 */
const RUNS = new Int32Array(soak_clock/* NODES_MAX */.nu);
const LEASE_INCARNATION = new Int32Array(soak_clock/* NODES_MAX */.nu);
const LEASE_TOKEN = new Int32Array(soak_clock/* NODES_MAX */.nu);
const LEASE_GRANT = new Int32Array(soak_clock/* NODES_MAX */.nu);
const RUNS_UNTIL = new Float64Array(soak_clock/* NODES_MAX */.nu);
const STORE_UNTIL = new Float64Array(soak_clock/* NODES_MAX */.nu);
/** The last ids each node was granted for: no retry or duplicate is later than that many. */
const IDS_KEPT = 16;
const GRANTED_IDS = new Int32Array(soak_clock/* NODES_MAX */.nu * IDS_KEPT);
const GRANTED_COUNT = new Int32Array(soak_clock/* NODES_MAX */.nu);
const LAST = new Int32Array(32);
const GRANTS = 0;
const HIGHEST_TOKEN = 1;
/** No lease was ever granted. */
function clearLeases() {
    RUNS.fill(0);
    GRANTED_IDS.fill(0);
    GRANTED_COUNT.fill(0);
    LAST.fill(0);
}
/** Number of grants so far, which is also the newest grant's number. */
function grantsSoFar() {
    return LAST[GRANTS];
}
/** The store grants: judges `store-exclusion` and `token-order`; returns the grant's number. */
function observeGrant(node, incarnation, id, token) {
    const read = (0,soak_clock/* localNow */.Aj)(soak_clock/* STORE */.er);
    (0,violations/* judge */.S4)(violations/* STORE_EXCLUSION */.FG);
    for (let other = 0; other < parameters.P[parameters/* NODES */.K3]; other += 1) {
        if (RUNS[other] === 0 || RUNS_UNTIL[other] <= read)
            continue;
        if (other === node && LEASE_INCARNATION[other] === incarnation)
            continue;
        (0,violations/* violate */.li)(violations/* STORE_EXCLUSION */.FG, RUNS_UNTIL[other] - read, [
            [other, LEASE_TOKEN[other]],
            [node, token],
        ]);
    }
    (0,violations/* judge */.S4)(violations/* TOKEN_ORDER */.N_);
    const behind = token <= LAST[HIGHEST_TOKEN];
    if (behind || grantedBefore(node, id))
        (0,violations/* violate */.li)(violations/* TOKEN_ORDER */.N_, 0, [[node, token]]);
    if (!behind)
        LAST[HIGHEST_TOKEN] = token;
    const slot = GRANTED_COUNT[node] % IDS_KEPT;
    GRANTED_IDS[node * IDS_KEPT + slot] = id;
    GRANTED_COUNT[node] = GRANTED_COUNT[node] + 1;
    LAST[GRANTS] = LAST[GRANTS] + 1;
    RUNS[node] = 1;
    LEASE_INCARNATION[node] = incarnation;
    LEASE_TOKEN[node] = token;
    LEASE_GRANT[node] = LAST[GRANTS];
    extend(node, read);
    return LAST[GRANTS];
}
function grantedBefore(node, id) {
    for (let slot = 0; slot < IDS_KEPT; slot += 1) {
        if (GRANTED_IDS[node * IDS_KEPT + slot] === id)
            return true;
    }
    return false;
}
function extend(node, read) {
    RUNS_UNTIL[node] = read + parameters.P[parameters/* STORE_TTL */.vR];
    STORE_UNTIL[node] = read + soak_clock/* JUMP */.ft[soak_clock/* STORE */.er] + parameters.P[parameters/* STORE_TTL */.vR];
}
/** The store renews: the lease must be the asker's own and still run. */
function observeRenewal(node, incarnation, token) {
    const read = (0,soak_clock/* localNow */.Aj)(soak_clock/* STORE */.er);
    (0,violations/* judge */.S4)(violations/* RENEW_KEEPS_OWNER */.v2);
    const own = RUNS[node] === 1 && LEASE_INCARNATION[node] === incarnation && LEASE_TOKEN[node] === token;
    if (!own)
        (0,violations/* violate */.li)(violations/* RENEW_KEEPS_OWNER */.v2, 0, [[node, token]]);
    else if (RUNS_UNTIL[node] <= read) {
        (0,violations/* violate */.li)(violations/* RENEW_KEEPS_OWNER */.v2, read - RUNS_UNTIL[node], [[node, token]]);
    }
    if (own)
        extend(node, read);
}
/**
 * A release of the asker's lease was handled by the store. `freed` is the grant that it freed there,
 * 0 for none: another's must never be.
 */
function observeRelease(node, incarnation, grant, freed, holder) {
    (0,violations/* judge */.S4)(violations/* RELEASE_BY_HOLDER */.lM);
    const own = LEASE_GRANT[node] === grant && LEASE_INCARNATION[node] === incarnation;
    if (freed !== 0 && (freed !== grant || !own)) {
        (0,violations/* violate */.li)(violations/* RELEASE_BY_HOLDER */.lM, 0, [[holder, LEASE_TOKEN[holder]]]);
    }
    if (own)
        RUNS[node] = 0;
}
/** The store has forgotten a lease or its last renewals: it will let go at `until`, its reading. */
function observeForgotten(node, grant, until) {
    if (LEASE_GRANT[node] === grant)
        STORE_UNTIL[node] = until;
}
/**
 * While a claim is open and its lease unreleased, the client's deadline must be at or before the
 * store's expiry in global time. To be called whenever either moves.
 */
function checkSlack(node) {
    const t = (0,soak_clock/* now */.tB)();
    if (OPEN[node] === 0 || RUNS[node] === 0 || LEASE_GRANT[node] !== GRANT_OF[node])
        return;
    (0,violations/* judge */.S4)(violations/* SLACK */.z6);
    const wall = parameters.P[parameters/* WALL */.HD] === 1 ? soak_clock/* JUMP */.ft[node] : 0;
    const deadline = Math.max(t, (0,soak_clock/* globalAt */.ri)(node, DEADLINE[node] - wall));
    const expiry = (0,soak_clock/* globalAt */.ri)(soak_clock/* STORE */.er, STORE_UNTIL[node] - soak_clock/* JUMP */.ft[soak_clock/* STORE */.er]);
    const slack = expiry - deadline;
    if (slack < measures/* COUNT */.i2[measures/* MIN_SLACK_US */.RG])
        measures/* COUNT */.i2[measures/* MIN_SLACK_US */.RG] = slack;
    if (slack < 0)
        (0,violations/* violate */.li)(violations/* SLACK */.z6, -slack, [[node, TOKEN[node]]]);
}
/** Checks every open claim: a clock was set or the store changed its mind. */
function checkSlackOfAll() {
    for (let node = 0; node < parameters.P[parameters/* NODES */.K3]; node += 1)
        checkSlack(node);
}

;// CONCATENATED MODULE: ./lib/soak/timers.js



/**
 * Timers on the nodes' clocks. A node has one entry in the queue, at or before the first of its
 * timers: when it comes up early it moves on, so a deadline pushed back or a timeout that was
 * answered costs nothing.
 */
const SEND_TIMER = 0;
const TIMEOUT_TIMER = 1;
const DEADLINE_TIMER = 2;
const WORK_TIMER = 3;
const KINDS = 4;
const NEVER = Number.POSITIVE_INFINITY;
/** When it is due: on the node's monotonic clock, and by the rate in force in global time. */
const DUE_LOCAL = new Float64Array(soak_clock/* NODES_MAX */.nu * KINDS);
const DUE = new Float64Array(soak_clock/* NODES_MAX */.nu * KINDS);
/** The node's entry in the queue; before all time while a timer of the node is being handled. */
const ENTRY = new Float64Array(soak_clock/* NODES_MAX */.nu);
/** Stops all timers. */
function clearTimers() {
    DUE.fill(NEVER);
    ENTRY.fill(NEVER);
}
/** Sets a timer to fire when the node's monotonic clock reads `local`, at once if it has. */
function arm(node, kind, local) {
    const timer = node * KINDS + kind;
    const exact = (0,soak_clock/* globalAt */.ri)(node, local);
    const t = (0,soak_clock/* now */.tB)();
    const due = exact > t ? exact : t;
    DUE_LOCAL[timer] = local;
    DUE[timer] = due;
    if (due < ENTRY[node])
        enter(node, due);
}
function enter(node, due) {
    ENTRY[node] = due;
    push(due, (node << EVENT_BITS) | TIMER_EVENT);
}
/** Sets a timer to fire now, whatever the clock says: overdue timers on resume. */
function fireNow(node, kind) {
    const timer = node * KINDS + kind;
    DUE_LOCAL[timer] = Number.NEGATIVE_INFINITY;
    DUE[timer] = (0,soak_clock/* now */.tB)();
    if ((0,soak_clock/* now */.tB)() < ENTRY[node])
        enter(node, (0,soak_clock/* now */.tB)());
}
/** Stops a timer. */
function disarm(node, kind) {
    DUE[node * KINDS + kind] = NEVER;
}
/** Stops all timers of a node. */
function disarmAll(node) {
    DUE.fill(NEVER, node * KINDS, node * KINDS + KINDS);
}
/** Whether a timer is set. */
function isArmed(node, kind) {
    return DUE[node * KINDS + kind] < NEVER;
}
/** The node's rate has changed: what is pending falls due at another global time. */
function rearmAll(node) {
    for (let kind = 0; kind < KINDS; kind += 1) {
        if (isArmed(node, kind))
            arm(node, kind, DUE_LOCAL[node * KINDS + kind]);
    }
}
/** The first of a node's timers, by time and then by kind. */
function firstOf(node) {
    let first = node * KINDS;
    for (let timer = first + 1; timer < node * KINDS + KINDS; timer += 1) {
        if (DUE[timer] < DUE[first])
            first = timer;
    }
    return first;
}
/** A node's entry has come up: the kind of timer that fires; -1 for an entry that has moved on. */
function firing(node) {
    const t = (0,soak_clock/* now */.tB)();
    if (ENTRY[node] !== t)
        return -1;
    const first = firstOf(node);
    if (DUE[first] > t) {
        ENTRY[node] = NEVER;
        settle(node);
        return -1;
    }
    DUE[first] = NEVER;
    ENTRY[node] = Number.NEGATIVE_INFINITY;
    return first & (KINDS - 1);
}
/** The timer has been handled: the node's next one enters the queue. */
function settle(node) {
    const due = DUE[firstOf(node)];
    if (due < NEVER)
        enter(node, due);
    else
        ENTRY[node] = NEVER;
}

;// CONCATENATED MODULE: ./lib/soak/node.js












/** What a node does of its own accord and when told: the client's side of the lease. */
/** The clock the client goes by. */
function reading(node) {
    const local = (0,soak_clock/* localNow */.Aj)(node);
    return parameters.P[parameters/* WALL */.HD] === 1 ? local + soak_clock/* JUMP */.ft[node] : local;
}
/** The deadline that a grant or renewal anchored there gives. */
function deadlineFrom(anchor) {
    const exact = anchor + parameters.P[parameters/* TTL */.NV] - parameters.P[parameters/* MARGIN */.jS];
    const tick = parameters.P[parameters/* TICK */.Uf];
    return tick === 0 ? exact : Math.ceil(exact / tick) * tick;
}
/** Whether the clock still lets the node lead. A stored flag asks no clock. */
function mayLead(node) {
    return parameters.P[parameters/* STORED_FLAG */.jf] === 1 || reading(node) < DEADLINE[node];
}
/** A deadline in global time, by the node's present rate. */
function deadlineAt(node, deadline) {
    return (0,soak_clock/* globalAt */.ri)(node, parameters.P[parameters/* WALL */.HD] === 1 ? deadline - soak_clock/* JUMP */.ft[node] : deadline);
}
/** Sets the timer of the deadline, which also cuts the claim: whoever is asleep believes no longer. */
function armDeadline(node) {
    if (parameters.P[parameters/* STORED_FLAG */.jf] === 1)
        return;
    const wall = parameters.P[parameters/* WALL */.HD] === 1 ? soak_clock/* JUMP */.ft[node] : 0;
    arm(node, DEADLINE_TIMER, DEADLINE[node] - wall);
}
/** Longest first wait: followers start spread over one retry. */
function startFollowing(node) {
    const wait = (0,random/* below */.Gz)(random/* STREAM_NODE */.Sl + node, parameters.P[parameters/* RETRY */.p6]);
    arm(node, SEND_TIMER, (0,soak_clock/* localNow */.Aj)(node) + wait);
}
function armRetry(node, from) {
    const wait = parameters.P[parameters/* RETRY */.p6] + (0,random/* below */.Gz)(random/* STREAM_NODE */.Sl + node, parameters.P[parameters/* JITTER */.Zj] + 1);
    arm(node, SEND_TIMER, from + wait);
}
/** The send timer: a follower asks for the lease, a leader renews it. */
function onSendTimer(node) {
    // While a request is outstanding its answer or timeout decides what comes next.
    if (OUTSTANDING[node] !== 0)
        return;
    prepare(node);
    if (OUTSTANDING[node] !== 0)
        dispatch(node);
}
/** Reads the clock for the next request, which is outstanding from now on. */
function prepare(node) {
    if (LEADING[node] === 1 && !mayLead(node)) {
        stepDown(node, AT_DEADLINE);
        return;
    }
    const id = LAST_ID[node] + 1;
    LAST_ID[node] = id;
    OUTSTANDING[node] = id;
    ASKS_RENEWAL[node] = LEADING[node];
    ANCHOR[node] = reading(node);
    // The next renewal is due from here: a pause before the send makes it no later.
    PREPARED_AT[node] = (0,soak_clock/* localNow */.Aj)(node);
}
/** Sends the prepared request. */
function dispatch(node) {
    const id = OUTSTANDING[node];
    const local = (0,soak_clock/* localNow */.Aj)(node);
    arm(node, TIMEOUT_TIMER, local + parameters.P[parameters/* TIMEOUT */.Q9]);
    if (ASKS_RENEWAL[node] === 1) {
        const token = TOKEN[node];
        (0,measures/* count */.U9)(measures/* RENEW_ATTEMPTS */.DL, 1);
        note(RENEW_INVOKED, node, id, token, 0);
        send(RENEWAL, node, id, token, GRANT_OF[node]);
        arm(node, SEND_TIMER, PREPARED_AT[node] + parameters.P[parameters/* RENEW */.uz]);
    }
    else {
        note(ACQUIRE_INVOKED, node, id, 0, 0);
        send(ACQUIRE, node, id, 0, 0);
        armRetry(node, local);
    }
}
/** No answer came in time: nobody knows whether the request was applied. */
function onTimeout(node) {
    const id = OUTSTANDING[node];
    if (id === 0)
        return;
    if (ASKS_RENEWAL[node] === 1) {
        note(RENEW_UNKNOWN, node, id, TOKEN[node], 0);
        renewalFailed();
        OUTSTANDING[node] = 0;
        onSendTimer(node);
        return;
    }
    if (parameters.P[parameters/* SAME_ID */.XR] === 1 && reading(node) < deadlineFrom(ANCHOR[node])) {
        // The first send stays the anchor: the store repeats the grant without extending it.
        if (parameters.P[parameters/* LAST_ANCHOR */.p$] === 1)
            ANCHOR[node] = reading(node);
        dispatch(node);
        return;
    }
    note(ACQUIRE_UNKNOWN, node, id, 0, 0);
    OUTSTANDING[node] = 0;
    note(RELEASE_INVOKED, node, id, 0, 0);
    send(RELEASE_ID, node, id, 0, 0);
    followOn(node);
}
/** The answer is in: asks again at once if the send timer has fired meanwhile. */
function followOn(node) {
    if (!isArmed(node, SEND_TIMER))
        onSendTimer(node);
}
function renewalFailed() {
    (0,measures/* count */.U9)(measures/* RENEW_FAILURES */.Mp, 1);
    (0,measures/* count */.U9)(measures/* RENEW_FAILURES_NOW */.bI, 1);
    const run = measures/* COUNT */.i2[measures/* RENEW_FAILURES_NOW */.bI];
    if (run > measures/* COUNT */.i2[measures/* RENEW_FAILURES_RUN */._B])
        measures/* COUNT */.i2[measures/* RENEW_FAILURES_RUN */._B] = run;
}
/** The lease was granted. */
function onGranted(node, id, token, grant) {
    const present = reading(node);
    const deadline = deadlineFrom(parameters.P[parameters/* ANCHOR_SEND */.B1] === 1 ? ANCHOR[node] : present);
    note(ACQUIRE_OK, node, id, token, deadlineAt(node, deadline));
    if (present >= deadline && parameters.P[parameters/* STORED_FLAG */.jf] === 0) {
        note(RELEASE_INVOKED, node, 0, token, 0);
        send(RELEASE, node, 0, token, grant);
        followOn(node);
        return;
    }
    openClaim(node, token, grant);
    LEADING[node] = 1;
    TOKEN[node] = token;
    GRANT_OF[node] = grant;
    DEADLINE[node] = deadline;
    absolve(node);
    measures/* COUNT */.i2[measures/* RENEW_FAILURES_NOW */.bI] = 0;
    armDeadline(node);
    arm(node, SEND_TIMER, PREPARED_AT[node] + parameters.P[parameters/* RENEW */.uz]);
    arm(node, WORK_TIMER, (0,soak_clock/* localNow */.Aj)(node) + parameters.P[parameters/* WORK_EVERY */.st]);
    checkSlack(node);
}
/** The lease was renewed: the deadline moves, but only ever forward. */
function onRenewed(node, id, open) {
    const present = reading(node);
    const deadline = deadlineFrom(parameters.P[parameters/* ANCHOR_SEND */.B1] === 1 ? ANCHOR[node] : present);
    if (deadline > DEADLINE[node])
        DEADLINE[node] = deadline;
    note(RENEW_OK, node, id, TOKEN[node], deadlineAt(node, DEADLINE[node]));
    measures/* COUNT */.i2[measures/* RENEW_FAILURES_NOW */.bI] = 0;
    if (!mayLead(node)) {
        stepDown(node, AT_DEADLINE);
        return;
    }
    // Asleep at its old deadline, the node leads again by a renewal that was answered meanwhile.
    if (!open)
        openClaim(node, TOKEN[node], GRANT_OF[node]);
    absolve(node);
    armDeadline(node);
    checkSlack(node);
    followOn(node);
}
/** The store says that another leads, or nobody. */
function onLost(node) {
    renewalFailed();
    stepDown(node, BY_LOST);
}
/** The deadline has passed by the node's clock: the claim ends, awake or not. */
function onDeadline(node, paused) {
    if (LEADING[node] === 0)
        return;
    if (mayLead(node)) {
        armDeadline(node);
        return;
    }
    if (paused)
        closeClaim(node, AT_DEADLINE);
    else
        stepDown(node, AT_DEADLINE);
}
/** The node stops leading and, unless it has been told that the lease is gone, releases it. */
function stepDown(node, reason) {
    const t = (0,soak_clock/* now */.tB)();
    closeClaim(node, reason);
    LEADING[node] = 0;
    hurt(node, violations/* BY_LEADING */.Fi, t);
    OUTSTANDING[node] = 0;
    disarm(node, DEADLINE_TIMER);
    disarm(node, WORK_TIMER);
    disarm(node, TIMEOUT_TIMER);
    absolve(node);
    if (reason !== BY_LOST && (reason !== BY_RESIGN || parameters.P[parameters/* RELEASE_ON_EXIT */.N7] === 1)) {
        const token = TOKEN[node];
        note(RELEASE_INVOKED, node, 0, token, 0);
        send(RELEASE, node, 0, token, GRANT_OF[node]);
    }
    armRetry(node, (0,soak_clock/* localNow */.Aj)(node));
}
/** Checks the clock before a piece of work: whether it may be done. */
function workAllowed(node) {
    const late = reading(node) - (DEADLINE[node] - parameters.P[parameters/* GUARD */.Gh]);
    if (late >= 0 && parameters.P[parameters/* STORED_FLAG */.jf] === 0)
        return false;
    (0,measures/* count */.U9)(measures/* WORK_ATTEMPTED */.r_, 1);
    workChecked(node, TOKEN[node], late);
    return true;
}
/** Sends a piece of work with the token it was allowed under. The key is the time slot it is for. */
function sendWork(node, token, grant) {
    const t = (0,soak_clock/* now */.tB)();
    const key = (t / parameters.P[parameters/* WORK_EVERY */.st]) & 0x3fff_ffff;
    note(WORK_INVOKED, node, 0, token, 0);
    send(WORK, node, key, token, grant);
}
/** The work timer. */
function onWorkTimer(node) {
    if (LEADING[node] === 0)
        return;
    if (!workAllowed(node)) {
        stepDown(node, AT_DEADLINE);
        return;
    }
    sendWork(node, TOKEN[node], GRANT_OF[node]);
    arm(node, WORK_TIMER, (0,soak_clock/* localNow */.Aj)(node) + parameters.P[parameters/* WORK_EVERY */.st]);
}
/** A graceful exit of the leader. */
function resign(node) {
    if (LEADING[node] === 1)
        stepDown(node, BY_RESIGN);
}

;// CONCATENATED MODULE: ./lib/soak/inbox.js











/** How a node meets the world: messages and timers, and what a crash or a pause does to both. */
/** Timers that fell due while a node slept, as bits, and its waiting messages, oldest first. */
const OVERDUE = new Int32Array(soak_clock/* NODES_MAX */.nu);
const WAITING_FIRST = new Int32Array(soak_clock/* NODES_MAX */.nu);
const WAITING_LAST = new Int32Array(soak_clock/* NODES_MAX */.nu);
/** Work that was allowed before a pause and is sent after it: token and grant, 0 for none. */
const HELD_TOKEN = new Int32Array(soak_clock/* NODES_MAX */.nu);
const HELD_GRANT = new Int32Array(soak_clock/* NODES_MAX */.nu);
const HELD_REQUEST = new Int32Array(soak_clock/* NODES_MAX */.nu);
/** Nobody sleeps. */
function clearInboxes() {
    OVERDUE.fill(0);
    WAITING_FIRST.fill(-1);
    WAITING_LAST.fill(-1);
    HELD_TOKEN.fill(0);
    HELD_REQUEST.fill(0);
}
/** A timer of the node fires. */
function onTimer(node, kind) {
    if (UP[node] === 0)
        return;
    if (PAUSED[node] === 1) {
        OVERDUE[node] = OVERDUE[node] | (1 << kind);
        if (kind === DEADLINE_TIMER)
            onDeadline(node, true);
    }
    else if (kind === WORK_TIMER)
        onWorkTimer(node);
    else if (kind === SEND_TIMER)
        onSendTimer(node);
    else if (kind === TIMEOUT_TIMER)
        onTimeout(node);
    else
        onDeadline(node, false);
}
/** A reply arrives. The slot is free afterwards, or waits with a sleeper. */
function onReply(node, slot) {
    if (PAUSED[node] === 1) {
        NEXT[slot] = -1;
        const last = WAITING_LAST[node];
        if (last === -1)
            WAITING_FIRST[node] = slot;
        else
            NEXT[last] = slot;
        WAITING_LAST[node] = slot;
        return;
    }
    if (UP[node] === 1)
        handle(node, slot);
    freeMessage(slot);
}
function handle(node, slot) {
    const kind = KIND[slot];
    const id = ID[slot];
    const token = MESSAGE_TOKEN[slot];
    const alive = id !== 0 && OUTSTANDING[node] === id && PEER_INCARNATION[slot] === INCARNATION[node];
    if (kind === RELEASED || kind === NOT_HELD) {
        note(kind === RELEASED ? RELEASE_OK : RELEASE_FAILED, node, id, token, 0);
        return;
    }
    if (!alive) {
        // An id given up is dead, whatever arrives.
        const believes = parameters.P[parameters/* DEAD_ID */.RE] === 1 && kind === GRANTED && LEADING[node] === 0;
        if (!believes || PEER_INCARNATION[slot] !== INCARNATION[node])
            return;
    }
    OUTSTANDING[node] = 0;
    disarm(node, TIMEOUT_TIMER);
    if (kind === GRANTED) {
        onGranted(node, id, token, MESSAGE_GRANT[slot]);
    }
    else if (kind === BUSY) {
        note(ACQUIRE_FAILED, node, id, 0, 0);
        followOn(node);
    }
    else if (kind === RENEWED) {
        onRenewed(node, id, OPEN[node] === 1);
    }
    else if (kind === LOST) {
        note(RENEW_FAILED, node, id, token, 0);
        onLost(node);
    }
}
/** Everything volatile is gone; what it sent is on its way. */
function crash(node) {
    closeClaim(node, BY_CRASH_OF_HOLDER);
    UP[node] = 0;
    PAUSED[node] = 0;
    LEADING[node] = 0;
    OUTSTANDING[node] = 0;
    OVERDUE[node] = 0;
    HELD_TOKEN[node] = 0;
    HELD_REQUEST[node] = 0;
    disarmAll(node);
    for (let slot = WAITING_FIRST[node]; slot !== -1;) {
        const next = NEXT[slot];
        freeMessage(slot);
        slot = next;
    }
    WAITING_FIRST[node] = -1;
    WAITING_LAST[node] = -1;
}
/** A new incarnation begins. */
function restart(node) {
    const t = (0,soak_clock/* now */.tB)();
    UP[node] = 1;
    INCARNATION[node] = INCARNATION[node] + 1;
    hurt(node, violations/* BY_CRASH */.sZ, t);
    startFollowing(node);
}
/** The node stops dead; midway, it has just checked its clock and not yet sent. */
function pause(node, midway) {
    if (midway && LEADING[node] === 1 && workAllowed(node)) {
        HELD_TOKEN[node] = TOKEN[node];
        HELD_GRANT[node] = GRANT_OF[node];
    }
    if (midway && OUTSTANDING[node] === 0) {
        prepare(node);
        HELD_REQUEST[node] = OUTSTANDING[node];
        if (HELD_REQUEST[node] !== 0)
            disarm(node, SEND_TIMER);
    }
    PAUSED[node] = 1;
}
/** The node goes on: first with what it was about to send, then with what is overdue. */
function resume(node, messagesFirst) {
    const t = (0,soak_clock/* now */.tB)();
    PAUSED[node] = 0;
    hurt(node, violations/* BY_PAUSE */.Ln, t);
    if (HELD_TOKEN[node] !== 0) {
        sendWork(node, HELD_TOKEN[node], HELD_GRANT[node]);
        HELD_TOKEN[node] = 0;
    }
    if (HELD_REQUEST[node] !== 0) {
        HELD_REQUEST[node] = 0;
        dispatch(node);
    }
    if (messagesFirst)
        deliverWaiting(node);
    const overdue = OVERDUE[node];
    OVERDUE[node] = 0;
    for (let kind = SEND_TIMER; kind <= WORK_TIMER; kind += 1) {
        if ((overdue & (1 << kind)) !== 0)
            fireNow(node, kind);
    }
    if (!messagesFirst)
        deliverWaiting(node);
}
function deliverWaiting(node) {
    const t = (0,soak_clock/* now */.tB)();
    for (let slot = WAITING_FIRST[node]; slot !== -1; slot = NEXT[slot]) {
        push(t, (slot << EVENT_BITS) | MESSAGE_EVENT);
    }
    WAITING_FIRST[node] = -1;
    WAITING_LAST[node] = -1;
}

// EXTERNAL MODULE: ./lib/domain/soak.js
var soak = __webpack_require__(3028);
;// CONCATENATED MODULE: ./lib/soak/windows.js





/** The two halves of a takeover: `drain`, until the lease is free, and `pickup`, until it is granted. */
const WINDOW = new Float64Array(16);
const IS_OPEN = 0;
const FREE_SINCE = 1;
/** No lease was ever free. */
function clearWindows() {
    WINDOW.fill(0);
}
/**
 * The lease of a grant is free at the store. `requestDelay` is how long the holder's last request
 * took until it was handled, at `requestAt`.
 */
function leaseFreed(node, token, grant, grantedAt, requestAt, requestDelay) {
    const t = (0,soak_clock/* now */.tB)();
    WINDOW[IS_OPEN] = 1;
    WINDOW[FREE_SINCE] = t;
    if (CLAIMED_GRANT[node] !== grant) {
        orphanFreed(grantedAt);
        return;
    }
    // A claim that outlives its lease is another invariant's business.
    if (OPEN[node] === 1)
        return;
    const drained = t - CLAIM_END[node];
    if (drained <= 0)
        return;
    // A pause between reading the clock and sending makes a request late that travelled fast.
    const afterEnd = requestAt - CLAIM_END[node];
    const late = Math.max(requestDelay, afterEnd) > parameters.P[parameters/* DELTA */.HZ];
    if (late)
        (0,violations/* exclude */.HN)(violations/* DRAIN */.x_, violations/* BY_LAST_REQUEST */.Xe);
    else if (STORE_HURT_AT[0] >= requestAt)
        (0,violations/* exclude */.HN)(violations/* DRAIN */.x_, violations/* BY_STORE */.mZ);
    else {
        (0,violations/* judge */.S4)(violations/* DRAIN */.x_);
        const over = drained - parameters.P[parameters/* DRAIN_BOUND */.Gb];
        if (over > 0)
            (0,violations/* violate */.li)(violations/* DRAIN */.x_, over, [[node, token]]);
    }
}
/** Somebody was granted the lease. */
function leaseGranted(node, token) {
    if (WINDOW[IS_OPEN] === 0)
        return;
    WINDOW[IS_OPEN] = 0;
    judgePickup([[node, token]]);
}
function judgePickup(parties) {
    const t = (0,soak_clock/* now */.tB)();
    const since = WINDOW[FREE_SINCE];
    if (STORE_HURT_AT[0] >= since) {
        (0,violations/* exclude */.HN)(violations/* PICKUP */.TZ, violations/* BY_STORE */.mZ);
        return;
    }
    const reason = reasonForNoCandidate(since - parameters.P[parameters/* LOOKBACK */.TZ]);
    if (reason !== 0) {
        (0,violations/* exclude */.HN)(violations/* PICKUP */.TZ, reason);
        return;
    }
    (0,violations/* judge */.S4)(violations/* PICKUP */.TZ);
    const over = t - since - parameters.P[parameters/* PICKUP_BOUND */.yV];
    if (over > 0)
        (0,violations/* violate */.li)(violations/* PICKUP */.TZ, over, parties);
}
/** The run is over: a window that is still open is judged once its bound has passed. */
function endWindows() {
    const t = (0,soak_clock/* now */.tB)();
    if (WINDOW[IS_OPEN] === 0)
        return;
    if (t - WINDOW[FREE_SINCE] > parameters.P[parameters/* PICKUP_BOUND */.yV])
        judgePickup([]);
    else
        (0,violations/* exclude */.HN)(violations/* PICKUP */.TZ, violations/* BY_END */.Cr);
}

;// CONCATENATED MODULE: ./lib/soak/store.js










/**
 * The lock of the drill behind a network: one key, one lease, keyed by incarnation, token and
 * request id, on the store's own clock. Expiry is half-open: at exactly its time the lease is gone.
 */
const LEASE = new Float64Array(16);
const HOLDER = 0;
const HOLDER_INCARNATION = 1;
const HOLDER_ID = 2;
const store_LEASE_TOKEN = 3;
const store_LEASE_GRANT = 4;
const EXPIRY = 5;
const LAST_TOKEN = 6;
const GRANTED_AT = 7;
/** The last acquire or renew that counted: when it was handled, and how long it took. */
const REQUEST_AT = 8;
const REQUEST_DELAY = 9;
/** The highest id each node was granted for: a late copy of it is never granted again. */
const LAST_GRANTED_ID = new Int32Array(soak_clock/* NODES_MAX */.nu);
/** When the lease falls free, and the queue's entry for it. */
const FREE_AT = new Float64Array(16);
const store_DUE = 0;
const store_ENTRY = 1;
const store_NEVER = Number.POSITIVE_INFINITY;
const snapshots = new Map();
/** An empty store. */
function clearStore() {
    LEASE.fill(0);
    LEASE[HOLDER] = -1;
    LAST_GRANTED_ID.fill(0);
    FREE_AT.fill(store_NEVER);
    ARMED[0] = -1;
    snapshots.clear();
}
/** The node whose lease the store holds; -1 for none. */
function storeHolder() {
    return LEASE[HOLDER];
}
/** When the lease falls free if nobody renews it; infinite when it is free. */
function storeFreeAt() {
    return FREE_AT[store_DUE];
}
function storeNow() {
    return (0,soak_clock/* localNow */.Aj)(soak_clock/* STORE */.er) + soak_clock/* JUMP */.ft[soak_clock/* STORE */.er];
}
/** When an unrenewed lease may be granted to others, on the store's clock. */
function freeReading() {
    const sweep = parameters.P[parameters/* SWEEP */.tb];
    const expiry = LEASE[EXPIRY];
    const swept = sweep === 0 ? expiry : Math.ceil(expiry / sweep) * sweep;
    return swept + parameters.P[parameters/* LOCK_DELAY */.UM];
}
/** Sets the event of the lease falling free. To be called when the expiry or the clock moves. */
function armFree() {
    const t = (0,soak_clock/* now */.tB)();
    if (LEASE[HOLDER] === -1) {
        FREE_AT[store_DUE] = store_NEVER;
        return;
    }
    const due = Math.max(t, (0,soak_clock/* globalAt */.ri)(soak_clock/* STORE */.er, freeReading() - soak_clock/* JUMP */.ft[soak_clock/* STORE */.er]));
    FREE_AT[store_DUE] = due;
    if (due < FREE_AT[store_ENTRY]) {
        FREE_AT[store_ENTRY] = due;
        push(due, FREE_EVENT);
    }
}
/** The event of the lease falling free has come up. */
function onFree() {
    const t = (0,soak_clock/* now */.tB)();
    if (FREE_AT[store_ENTRY] !== t)
        return;
    FREE_AT[store_ENTRY] = store_NEVER;
    if (FREE_AT[store_DUE] <= t)
        expire();
    else if (FREE_AT[store_DUE] < store_NEVER) {
        FREE_AT[store_ENTRY] = FREE_AT[store_DUE];
        push(FREE_AT[store_DUE], FREE_EVENT);
    }
}
function expire() {
    (0,measures/* count */.U9)(measures/* LEASES_RUN_OUT */.vc, 1);
    vacate();
}
/** Frees the key. */
function vacate() {
    const holder = LEASE[HOLDER];
    const token = LEASE[store_LEASE_TOKEN];
    note(FREE, holder, 0, token, 0);
    LEASE[HOLDER] = -1;
    FREE_AT[store_DUE] = store_NEVER;
    leaseFreed(holder, token, LEASE[store_LEASE_GRANT], LEASE[GRANTED_AT], LEASE[REQUEST_AT], LEASE[REQUEST_DELAY]);
}
/** Handles a request and answers it; the slot is the answer's. */
function onRequest(slot) {
    const t = (0,soak_clock/* now */.tB)();
    const kind = KIND[slot];
    const node = PEER[slot];
    const id = ID[slot];
    if (LEASE[HOLDER] !== -1 && storeNow() >= freeReading())
        expire();
    if (t - SENT_AT[slot] > parameters.P[parameters/* DELTA */.HZ])
        hurt(node, violations/* BY_LATE */.h0, t);
    if (kind === ACQUIRE)
        acquire(slot, node, id);
    else if (kind === RENEWAL)
        renew(slot, node);
    else
        release(slot, node, id, kind === RELEASE_ID);
}
function acquire(slot, node, id) {
    if (LEASE[HOLDER] === -1) {
        // A copy of an id that had its grant: whoever sent it has long been answered.
        const spent = id <= LAST_GRANTED_ID[node] && parameters.P[parameters/* NON_IDEMPOTENT */.y1] === 0;
        if (spent)
            reply(slot, BUSY, 0, 0);
        else
            grant(slot, node, id);
        return;
    }
    const same = LEASE[HOLDER] === node && LEASE[HOLDER_ID] === id;
    if (same && parameters.P[parameters/* NON_IDEMPOTENT */.y1] === 0 && storeNow() < LEASE[EXPIRY]) {
        // The grant is repeated, not extended: the client counts from its first send.
        const token = LEASE[store_LEASE_TOKEN];
        reply(slot, GRANTED, token, LEASE[store_LEASE_GRANT]);
    }
    else
        reply(slot, BUSY, 0, 0);
}
function grant(slot, node, id) {
    if (ARMED[0] !== -1)
        springFailover();
    const t = (0,soak_clock/* now */.tB)();
    const incarnation = PEER_INCARNATION[slot];
    const token = LEASE[LAST_TOKEN] + 1;
    LEASE[LAST_TOKEN] = token;
    LEASE[HOLDER] = node;
    LEASE[HOLDER_INCARNATION] = incarnation;
    LEASE[HOLDER_ID] = id;
    LEASE[store_LEASE_TOKEN] = token;
    LEASE[GRANTED_AT] = t;
    if (id > LAST_GRANTED_ID[node])
        LAST_GRANTED_ID[node] = id;
    note(GRANT, node, id, token, 0);
    LEASE[store_LEASE_GRANT] = observeGrant(node, incarnation, id, token);
    leaseGranted(node, token);
    store_extend(slot);
    reply(slot, GRANTED, token, LEASE[store_LEASE_GRANT]);
}
function store_extend(slot) {
    const t = (0,soak_clock/* now */.tB)();
    LEASE[EXPIRY] = storeNow() + parameters.P[parameters/* STORE_TTL */.vR];
    LEASE[REQUEST_AT] = t;
    LEASE[REQUEST_DELAY] = t - SENT_AT[slot];
    armFree();
}
function renew(slot, node) {
    const incarnation = PEER_INCARNATION[slot];
    const token = MESSAGE_TOKEN[slot];
    if (parameters.P[parameters/* SILENT_REACQUIRE */.iS] === 1 && LEASE[HOLDER] === -1) {
        LEASE[HOLDER] = node;
        LEASE[HOLDER_INCARNATION] = incarnation;
        LEASE[store_LEASE_TOKEN] = token;
        LEASE[EXPIRY] = store_NEVER;
    }
    const own = LEASE[HOLDER] === node &&
        (parameters.P[parameters/* OWNER_ONLY */.JD] === 1 ||
            (LEASE[HOLDER_INCARNATION] === incarnation && LEASE[store_LEASE_TOKEN] === token));
    if (!own || storeNow() >= LEASE[EXPIRY]) {
        (0,measures/* count */.U9)(measures/* REFUSED_RENEWALS */.Xf, 1);
        reply(slot, LOST, token, 0);
        return;
    }
    observeRenewal(node, incarnation, token);
    store_extend(slot);
    reply(slot, RENEWED, token, LEASE[store_LEASE_GRANT]);
}
function release(slot, node, id, byId) {
    const incarnation = PEER_INCARNATION[slot];
    const token = MESSAGE_TOKEN[slot];
    const holder = LEASE[HOLDER];
    const same = holder === node && LEASE[HOLDER_INCARNATION] === incarnation;
    const own = same && (byId ? LEASE[HOLDER_ID] === id : LEASE[store_LEASE_TOKEN] === token);
    const frees = holder !== -1 && (own || parameters.P[parameters/* DELETE_ANY */.$0] === 1 || (parameters.P[parameters/* OWNER_ONLY */.JD] === 1 && holder === node));
    const held = LEASE[store_LEASE_GRANT];
    const asked = own ? held : MESSAGE_GRANT[slot];
    observeRelease(node, incarnation, asked, frees ? held : 0, holder);
    if (frees)
        vacate();
    reply(slot, frees ? RELEASED : NOT_HELD, token, 0);
}
/** A failover that waits for the next grant, to lose it; -1 for none. */
const ARMED = new Int32Array(32);
/** The next grant will not reach the replica before the failover. */
function armFailover(fault) {
    ARMED[0] = fault;
}
/** Half the lag after the grant, the replica takes over without it. */
function springFailover() {
    const fault = ARMED[0];
    ARMED[0] = -1;
    takeSnapshot(fault);
    push((0,soak_clock/* now */.tB)() + Math.floor(parameters.P[parameters/* LAG */.pJ] / 2), (fault << EVENT_BITS) | SPRING_EVENT);
}
/** A copy of what the store knows, for a failover that forgets what came after. */
function takeSnapshot(fault) {
    snapshots.set(fault, { lease: LEASE.slice(), ids: LAST_GRANTED_ID.slice() });
}
/** The replica takes over with what it knew: the snapshot, or nothing where there is none. */
function failOver(fault) {
    const known = snapshots.get(fault);
    snapshots.delete(fault);
    forget(known ?? null);
}
/** Restarts with an empty state. */
function loseState() {
    forget(null);
}
function forget(known) {
    const lastToken = LEASE[LAST_TOKEN];
    const holder = LEASE[HOLDER];
    const lost = LEASE[store_LEASE_GRANT];
    if (known === null) {
        LEASE.fill(0);
        LEASE[HOLDER] = -1;
        LAST_GRANTED_ID.fill(0);
    }
    else {
        LEASE.set(known.lease);
        LAST_GRANTED_ID.set(known.ids);
    }
    if (parameters.P[parameters/* KEEP_TOKENS */.zi] === 1)
        LEASE[LAST_TOKEN] = lastToken;
    const kept = LEASE[HOLDER] !== -1 && LEASE[store_LEASE_GRANT] === lost;
    if (holder !== -1) {
        observeForgotten(holder, lost, kept ? LEASE[EXPIRY] : storeNow());
    }
    armFree();
}

;// CONCATENATED MODULE: ./lib/soak/store-gate.js






/** The store's door: asleep it lets requests wait in order, stopped it drops them. */
const GATE = new Int32Array(32);
const PAUSES = 0;
const STOPS = 1;
const FIRST = 2;
const store_gate_LAST = 3;
/** The store is open. */
function clearGate() {
    GATE.fill(0);
    GATE[FIRST] = -1;
    GATE[store_gate_LAST] = -1;
}
/** A request arrives at the store. Its slot is handed on, waits, or is free. */
function arriveAtStore(slot) {
    if (GATE[STOPS] !== 0) {
        hurt(PEER[slot], violations/* BY_LOSS */.wc, (0,soak_clock/* now */.tB)());
        freeMessage(slot);
    }
    else if (GATE[PAUSES] !== 0) {
        NEXT[slot] = -1;
        if (GATE[store_gate_LAST] === -1)
            GATE[FIRST] = slot;
        else
            NEXT[GATE[store_gate_LAST]] = slot;
        GATE[store_gate_LAST] = slot;
    }
    else
        onRequest(slot);
}
/** The store stops handling; its clock goes on. */
function pauseStore() {
    GATE[PAUSES] = GATE[PAUSES] + 1;
}
/** The store goes on with what has waited, in order of arrival. */
function resumeStore() {
    GATE[PAUSES] = GATE[PAUSES] - 1;
    if (GATE[PAUSES] !== 0)
        return;
    for (let slot = GATE[FIRST]; slot !== -1; slot = NEXT[slot]) {
        push((0,soak_clock/* now */.tB)(), (slot << EVENT_BITS) | MESSAGE_EVENT);
    }
    GATE[FIRST] = -1;
    GATE[store_gate_LAST] = -1;
}
/** The store is down: requests are lost. */
function stopStore() {
    GATE[STOPS] = GATE[STOPS] + 1;
}
/** The store is up again. */
function startStore() {
    GATE[STOPS] = GATE[STOPS] - 1;
}

;// CONCATENATED MODULE: ./lib/soak/inject.js

















/**
 * The injector: does what the plan says, and knows nothing of invariants. A fault that finds its
 * target already down or asleep has no effect, and its end none either.
 */
/** Which nodes an active fault holds, to let go of exactly these. */
const held = new Map();
const healable = new Set();
const CAUSE_PAUSE = 2;
const CAUSE_PARTITION = 3;
const CAUSE_PARTITION_IN = 4;
const CAUSE_CLOCK = 7;
const CAUSE_STORE = 8;
const inject_TWO_32 = 4_294_967_296;
/** Faults that are yet to be healed, in order of their start. */
function activeFaults() {
    return [...healable];
}
/** No fault is active. */
function clearFaults() {
    held.clear();
    healable.clear();
}
function victims(fault) {
    const nodes = parameters.P[parameters/* NODES */.K3];
    const { target } = fault;
    if (typeof target === "number")
        return [target % nodes];
    if (target === "store")
        return [];
    if (target === "all")
        return Array.from({ length: nodes }, (_, node) => node);
    if (target === "minority") {
        const size = Math.max(1, Math.floor((nodes - 1) / 2));
        return Array.from({ length: size }, (_, offset) => (fault.pick + offset) % nodes);
    }
    if (target === "one")
        return [fault.pick % nodes];
    const believer = newestBeliever();
    if (believer >= 0)
        return [believer];
    const holder = storeHolder();
    return [holder >= 0 ? holder : fault.pick % nodes];
}
function holds(node) {
    return OPEN[node] === 1 || storeHolder() === node;
}
/** Starts a fault; true when it must be ended later. */
function strike(index, fault) {
    const t = (0,soak_clock/* now */.tB)();
    const ofStore = fault.kind.startsWith("store-") || fault.target === "store";
    const nodes = ofStore ? [] : victims(fault);
    const names = fault.target === "all" ? "all" : nodes.map((node) => `n${node + 1}`).join(",");
    const target = ofStore ? "store" : names;
    const dir = fault.kind === "partition" && fault.dir !== "both" ? ` ${fault.dir}` : "";
    const lasting = fault.forUs > 0;
    if (lasting)
        healable.add(index);
    const waits = ofStore && fault.target === "leader";
    if (!waits)
        (0,in_force/* beginFault */.uZ)(index, `${fault.kind}${dir}(${target})`, t + (lasting ? fault.forUs : parameters.P[parameters/* STORE_TTL */.vR]));
    noteFault({ type: "info", f: fault.kind, target, dir: fault.dir, for: fault.forUs });
    if (ofStore)
        strikeStore(index, fault);
    else {
        const hit = strikeNodes(fault, nodes);
        if (lasting)
            held.set(index, hit);
    }
    return lasting;
}
function strikeNodes(fault, nodes) {
    const hit = [];
    for (const node of nodes) {
        const holder = holds(node);
        if (!strikeNode(fault, node))
            continue;
        hit.push(node);
        // Shares of messages are in effect when a message is hit; the network says so itself.
        const ofMessages = ["delay", "loss", "duplicate"].includes(fault.kind);
        if (holder && !ofMessages)
            (0,measures/* effective */.C$)(soak/* FAULT_KINDS */.ln.indexOf(fault.kind));
    }
    return hit;
}
function strikeNode(fault, node) {
    const t = (0,soak_clock/* now */.tB)();
    const kind = fault.kind;
    if (kind === "crash") {
        if (UP[node] === 0)
            return false;
        crash(node);
    }
    else if (kind === "resign") {
        if (UP[node] === 0 || PAUSED[node] === 1 || LEADING[node] === 0)
            return false;
        resign(node);
    }
    else if (kind === "pause") {
        if (UP[node] === 0 || PAUSED[node] === 1)
            return false;
        hurt(node, violations/* BY_PAUSE */.Ln, t);
        pause(node, fault.midway);
        if (LEADING[node] === 1)
            blameStanding(node, CAUSE_PAUSE, t);
    }
    else if (kind === "partition") {
        cut(fault, node, 1);
        hurt(node, violations/* BY_CUT */.ne, t);
        blameStanding(node, fault.dir === "in" ? CAUSE_PARTITION_IN : CAUSE_PARTITION, t);
    }
    else if (kind === "clock-drift") {
        (0,soak_clock/* setRate */.r$)(node, t, soak_clock/* MILLION */.NT + fault.ppm);
        clockChanged(node);
    }
    else if (kind === "clock-jump") {
        soak_clock/* JUMP */.ft[node] = soak_clock/* JUMP */.ft[node] + fault.maxUs;
        clockChanged(node);
    }
    else
        shareMessages(fault, node, true);
    return true;
}
function clockChanged(node) {
    const t = (0,soak_clock/* now */.tB)();
    rearmAll(node);
    if (LEADING[node] === 1) {
        blame(node, CAUSE_CLOCK, t);
        if (UP[node] === 1)
            armDeadline(node);
    }
    checkSlackOfAll();
}
function directions(fault) {
    return fault.dir === "both" ? [OUT, IN] : [fault.dir === "in" ? IN : OUT];
}
function cut(fault, node, by) {
    for (const direction of directions(fault)) {
        const cell = node * 2 + direction;
        CUT[cell] = CUT[cell] + by;
        if (fault.wide)
            CUT_RESOURCE[cell] = CUT_RESOURCE[cell] + by;
    }
}
function shareMessages(fault, node, on) {
    const share = on ? Math.floor((fault.ppm / soak_clock/* MILLION */.NT) * inject_TWO_32) : 0;
    for (const direction of directions(fault)) {
        const cell = node * 2 + direction;
        if (fault.kind === "loss")
            LOSS_SHARE[cell] = share;
        else if (fault.kind === "duplicate") {
            DUPLICATE_SHARE[cell] = share;
            DUPLICATE_SPAN[cell] = fault.maxUs + 1;
        }
        else {
            LATE_SHARE[cell] = share;
            LATE_MIN[cell] = fault.minUs;
            LATE_SPAN[cell] = fault.maxUs - fault.minUs + 1;
        }
    }
}
/** A failover that waited for a grant takes place. */
function spring(index) {
    (0,in_force/* beginFault */.uZ)(index, "store-failover(store)", (0,soak_clock/* now */.tB)() + parameters.P[parameters/* STORE_TTL */.vR]);
    noteFault({ type: "info", f: "store-failover", target: "store" });
    struckStore(soak/* FAULT_KINDS */.ln.indexOf("store-failover"), CAUSE_STORE);
    hurtStore();
    failOver(index);
    armFree();
    checkSlackOfAll();
}
function struckStore(kind, cause) {
    const holder = storeHolder();
    if (holder < 0)
        return;
    (0,measures/* effective */.C$)(kind);
    blame(holder, cause, (0,soak_clock/* now */.tB)());
}
function strikeStore(index, fault) {
    if (fault.kind === "store-failover" && fault.target === "leader") {
        // Only a lag can lose the grant that is waited for.
        if (parameters.P[parameters/* LAG */.pJ] > 0)
            armFailover(index);
        return;
    }
    const t = (0,soak_clock/* now */.tB)();
    const clock = fault.kind.includes("clock");
    struckStore(soak/* FAULT_KINDS */.ln.indexOf(fault.kind), clock ? CAUSE_CLOCK : CAUSE_STORE);
    if (fault.kind === "clock-drift")
        (0,soak_clock/* setRate */.r$)(soak_clock/* STORE */.er, t, soak_clock/* MILLION */.NT + fault.ppm);
    else
        hurtStore();
    if (fault.kind === "store-clock-jump")
        soak_clock/* JUMP */.ft[soak_clock/* STORE */.er] = soak_clock/* JUMP */.ft[soak_clock/* STORE */.er] + fault.maxUs;
    else if (fault.kind === "store-failover")
        failOver(index);
    else if (fault.kind === "store-pause")
        pauseStore();
    else if (fault.kind === "store-restart") {
        stopStore();
        if (fault.wide)
            loseState();
    }
    armFree();
    checkSlackOfAll();
}
/** Ends a fault. Does nothing if it was ended before. */
function heal(index, fault) {
    if (!healable.delete(index))
        return;
    const nodes = held.get(index);
    (0,in_force/* finishFault */.E6)(index);
    held.delete(index);
    if (fault.kind === "store-pause" || fault.kind === "store-restart") {
        hurtStore();
        noteFault({ type: "info", f: "heal", target: "store", reason: fault.kind });
        if (fault.kind === "store-pause")
            resumeStore();
        else
            startStore();
    }
    for (const node of nodes ?? [])
        healNode(fault, node);
}
function healNode(fault, node) {
    const t = (0,soak_clock/* now */.tB)();
    noteFault({ type: "info", f: "heal", target: `n${node + 1}`, reason: fault.kind });
    if (fault.kind === "crash")
        restart(node);
    else if (fault.kind === "pause") {
        liftStanding(node);
        // A crash has ended the pause before.
        if (PAUSED[node] === 1)
            resume(node, fault.messagesFirst);
    }
    else if (fault.kind === "partition") {
        cut(fault, node, -1);
        liftStanding(node);
        hurt(node, violations/* BY_CUT */.ne, t);
    }
    else
        shareMessages(fault, node, false);
}

// EXTERNAL MODULE: ./lib/soak/plan.js
var plan = __webpack_require__(859);
;// CONCATENATED MODULE: ./lib/soak/resource.js







/**
 * What the lease protects. With fencing on it accepts work whose token is at least the highest it
 * has accepted. Staleness is judged by the store's grants, not by tokens.
 *
 * Source: Kleppmann, "How to do distributed locking" (2016).
 */
const SEEN = new Int32Array(32);
const resource_HIGHEST_TOKEN = 0;
const NEWEST_GRANT = 1;
/** The newest grant's first accepted work, for the size of a violation. */
const NEWEST_SINCE = new Float64Array(16);
/** Keys of accepted work, by their remainder: enough for the latest message to meet its twin. */
const KEYS_KEPT = 4096;
const KEYS = new Int32Array(KEYS_KEPT);
/** No work was ever done. */
function clearResource() {
    SEEN.fill(0);
    KEYS.fill(-1);
}
/** A piece of work arrives. */
function onWork(slot) {
    const t = (0,soak_clock/* now */.tB)();
    const token = MESSAGE_TOKEN[slot];
    const grant = MESSAGE_GRANT[slot];
    const node = PEER[slot];
    const highest = SEEN[resource_HIGHEST_TOKEN];
    (0,violations/* judge */.S4)(violations/* STALE_WORK */.sm);
    if (parameters.P[parameters/* FENCING */.l0] === 1 && token < highest) {
        note(WORK_STALE, node, 0, token, highest);
        (0,measures/* count */.U9)(measures/* REJECTED_STALE */.zP, 1);
        return;
    }
    note(WORK_OK, node, 0, token, 0);
    (0,measures/* count */.U9)(measures/* WORK_ACCEPTED */.QD, 1);
    if (token > highest)
        SEEN[resource_HIGHEST_TOKEN] = token;
    const newest = SEEN[NEWEST_GRANT];
    if (grant > newest) {
        SEEN[NEWEST_GRANT] = grant;
        NEWEST_SINCE[0] = t;
    }
    if (grant < newest) {
        (0,measures/* count */.U9)(measures/* ACCEPTED_STALE */.wY, 1);
        (0,violations/* violate */.li)(violations/* STALE_WORK */.sm, t - NEWEST_SINCE[0], [[node, token]]);
    }
    else if (grant < grantsSoFar())
        (0,measures/* count */.U9)(measures/* ACCEPTED_LATE */.Bi, 1);
    const key = ID[slot];
    const place = key & (KEYS_KEPT - 1);
    if (KEYS[place] === key)
        (0,measures/* count */.U9)(measures/* IDEM_HITS */.zv, 1);
    else
        KEYS[place] = key;
}

;// CONCATENATED MODULE: ./lib/soak/engine.js






















/**
 * Runs a plan to its end. All state is module-level typed arrays (an engine with its numbers in
 * closures runs at half the speed), so there is one run at a time; the monitors keep their findings
 * until the next.
 */
function runPlan(input) {
    start(input);
    const { plan } = input;
    const schedule = new Schedule(plan, input.lease.replicaLagUs);
    schedule.begin();
    const events = runEvents(schedule);
    (0,measures/* count */.U9)(measures/* EVENTS */.qY, events);
    // Switches that no fault accounts for, as in the drill.
    const unasked = measures/* COUNT */.i2[measures/* SWITCHES */.Xj] - measures/* COUNT */.i2[measures/* EFFECTIVE_FAULTS */.Iq];
    if (unasked > 0)
        (0,measures/* count */.U9)(measures/* ALERT_STORMS */.iq, unasked);
    (0,soak_clock/* setNow */.lQ)(plan.windowUs);
    endClaims(schedule.dueUs);
    endWindows();
    return { digest: digest(), history: recorded() };
}
/** The loop alone in its function: code after it would be unknown to the compiler of the loop. */
function runEvents(schedule) {
    const { windowUs } = schedule.plan;
    let events = 0;
    while (nextTime() <= windowUs)
        events += step(schedule);
    return events;
}
/** Handles the next event; 0 for a timer's entry that has moved on. */
function step(schedule) {
    (0,soak_clock/* setNow */.lQ)(nextTime());
    const what = pop();
    const kind = what & ((1 << EVENT_BITS) - 1);
    const which = what >>> EVENT_BITS;
    if (kind === MESSAGE_EVENT)
        deliver(which);
    else if (kind === TIMER_EVENT) {
        const timer = firing(which);
        if (timer === -1)
            return 0;
        onTimer(which, timer);
        settle(which);
    }
    else if (kind === FREE_EVENT)
        onFree();
    else
        schedule.handle(kind, which);
    return 1;
}
function deliver(slot) {
    const kind = KIND[slot];
    if (kind >= GRANTED)
        onReply(PEER[slot], slot);
    else if (kind === WORK) {
        onWork(slot);
        freeMessage(slot);
    }
    else
        arriveAtStore(slot);
}
function start(input) {
    (0,soak_clock/* setNow */.lQ)(0);
    const { lease, seed, index } = input;
    (0,parameters/* loadParameters */.p0)(lease);
    clearQueue();
    clearHistory(input.record);
    (0,violations/* clearViolations */.EM)();
    (0,measures/* clearMeasures */.VH)();
    (0,in_force/* clearInForce */.Ah)();
    clearHealth();
    clearNodes(lease.nodes);
    clearClaims();
    clearLeases();
    clearWindows();
    clearNetwork();
    clearTimers();
    clearStore();
    clearGate();
    clearResource();
    clearInboxes();
    clearFaults();
    (0,random/* seedStream */.Wk)(random/* STREAM_NET */.nP, seed, index, "net");
    (0,random/* seedStream */.Wk)(random/* STREAM_CLOCK */.cf, seed, index, "clock");
    for (let node = 0; node < lease.nodes; node += 1) {
        (0,random/* seedStream */.Wk)(random/* STREAM_NODE */.Sl + node, seed, index, `node/${node}`);
        startParty(node, input);
    }
    startParty(soak_clock/* STORE */.er, input);
    for (let node = 0; node < lease.nodes; node += 1)
        startFollowing(node);
}
/** Origins differ, so that a reading taken for another party's shows. */
function startParty(party, input) {
    const offset = (0,random/* below */.Gz)(random/* STREAM_CLOCK */.cf, 1000 * soak_clock/* MILLION */.NT);
    const drawn = (0,plan/* drawRate */.Z0)(random/* STREAM_CLOCK */.cf, input.lease.driftPpm);
    (0,soak_clock/* startClock */.Lc)(party, offset, soak_clock/* MILLION */.NT + (input.steadyPpm ?? drawn));
}
/** Everything heals. Answers when one leader must stand: the bound, and what is still in flight. */
function becalm(plan) {
    const t = (0,soak_clock/* now */.tB)();
    for (const index of activeFaults())
        heal(index, plan.faults[index]);
    const free = storeFreeAt();
    const held = free < Number.POSITIVE_INFINITY ? free - t : 0;
    const inFlight = Math.max(0, LATEST_ARRIVAL[0] - t);
    const drain = Math.max(parameters.P[parameters/* DRAIN_BOUND */.Gb], held);
    return t + drain + inFlight + parameters.P[parameters/* PICKUP_BOUND */.yV] + parameters.P[parameters/* TIMEOUT_GLOBAL */.QW];
}
/** Walks the plan: only the next fault and the next snapshot wait in the queue. */
class Schedule {
    plan;
    /** When one leader must stand; known once the calm begins. */
    dueUs = Number.POSITIVE_INFINITY;
    lagUs;
    fault = 0;
    snapshot = 0;
    constructor(plan, lagUs) {
        this.plan = plan;
        this.lagUs = lagUs;
    }
    begin() {
        push(this.plan.calmAtUs, CALM_EVENT);
        this.announceFault();
        this.announceSnapshot();
    }
    handle(kind, which) {
        if (kind === CALM_EVENT) {
            this.dueUs = becalm(this.plan);
            return;
        }
        const fault = this.plan.faults[which];
        if (kind === HEAL_EVENT)
            heal(which, fault);
        else if (kind === SPRING_EVENT)
            spring(which);
        else if (kind === SNAPSHOT_EVENT) {
            takeSnapshot(which);
            this.snapshot += 1;
            this.announceSnapshot();
        }
        else {
            if (strike(which, fault))
                push((0,soak_clock/* now */.tB)() + fault.forUs, (which << EVENT_BITS) | HEAL_EVENT);
            this.fault += 1;
            this.announceFault();
        }
    }
    announceFault() {
        const fault = this.plan.faults[this.fault];
        if (fault !== undefined)
            push(fault.atUs, (this.fault << EVENT_BITS) | FAULT_EVENT);
    }
    /** A failover forgets what is newer than the lag: the store is copied that long before it. */
    announceSnapshot() {
        const { faults } = this.plan;
        while (this.snapshot < faults.length) {
            const fault = faults[this.snapshot];
            if (fault.kind === "store-failover" && fault.target !== "leader")
                break;
            this.snapshot += 1;
        }
        const fault = faults[this.snapshot];
        if (fault === undefined)
            return;
        const at = Math.max(0, fault.atUs - this.lagUs);
        push(at, (this.snapshot << EVENT_BITS) | SNAPSHOT_EVENT);
    }
}


/***/ }),

/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ kindsOfProfile),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
/* unused harmony exports LATE_MAX_US, COPY_MAX_US */
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);

/** Longest extra delay of a late message, and of a late copy. */
const LATE_MAX_US = 4_000_000;
const COPY_MAX_US = 12_000_000;
/** Kinds a profile switches on where none are named. */
function kindsOfProfile(profile) {
    switch (profile) {
        case "standard":
            return ["crash", "pause", "partition", "delay"];
        case "calm":
            return [];
        case "flaky-net":
            return ["partition", "delay", "loss", "duplicate"];
        case "gc-heavy":
            return ["pause", "crash"];
        case "store-failover":
            return ["store-failover", "store-pause"];
        case "swizzle":
            return ["partition"];
    }
}
/** How a kind strikes by default. Durations follow the lease, so that any ttl is soaked alike. */
function standardRule(kind, lease) {
    const ttl = lease.ttlUs;
    const part = (divisor) => Math.max(1, Math.ceil(ttl / divisor));
    const base = {
        kind,
        target: null,
        atUs: null,
        everyUs: 3 * (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .takeoverBoundUs */ .mk)(lease),
        forMinUs: 0,
        forMaxUs: 0,
        ppm: 0,
        maxUs: 0,
    };
    switch (kind) {
        case "crash":
            return { ...base, forMinUs: part(5), forMaxUs: 2 * ttl };
        case "pause":
            return { ...base, forMinUs: part(10), forMaxUs: 2 * ttl };
        case "partition":
            return { ...base, forMinUs: part(5), forMaxUs: 2 * ttl };
        case "resign":
            return { ...base, target: "leader" };
        case "delay":
            return { ...base, target: "all", ppm: 20_000, maxUs: LATE_MAX_US };
        case "loss":
            return { ...base, target: "all", ppm: 50_000 };
        case "duplicate":
            return { ...base, target: "all", ppm: 20_000, maxUs: COPY_MAX_US };
        case "clock-drift":
            return { ...base, everyUs: 2 * (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .takeoverBoundUs */ .mk)(lease) };
        case "clock-jump":
            return { ...base, maxUs: ttl };
        case "store-restart":
            return { ...base, target: "store", forMinUs: part(100), forMaxUs: part(5) };
        case "store-failover":
            return base;
        case "store-pause":
            return { ...base, target: "store", forMinUs: part(20), forMaxUs: part(2) };
        case "store-clock-jump":
            return { ...base, target: "store", maxUs: part(2) };
    }
}
function shaped(rule, profile) {
    if (profile === "flaky-net") {
        if (rule.kind === "partition")
            return { ...rule, everyUs: Math.ceil(rule.everyUs / 2) };
        if (rule.ppm > 0)
            return { ...rule, ppm: 3 * rule.ppm };
    }
    if (profile === "gc-heavy" && rule.kind === "pause") {
        return { ...rule, everyUs: Math.ceil(rule.everyUs / 3), forMaxUs: 2 * rule.forMaxUs };
    }
    if (profile === "store-failover" && rule.kind === "store-failover") {
        return { ...rule, everyUs: Math.ceil(rule.everyUs / 2) };
    }
    return rule;
}
/** The rules in force: the scenario's own, else the profile's. */
function rulesOf(settings) {
    return settings.kinds.flatMap((kind) => {
        const own = settings.rules.filter((rule) => rule.kind === kind);
        return own.length > 0 ? own : [shaped(standardRule(kind, settings.lease), settings.profile)];
    });
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ clearInForce),
/* harmony export */   E6: () => (/* binding */ finishFault),
/* harmony export */   mr: () => (/* binding */ faultsInForce),
/* harmony export */   uZ: () => (/* binding */ beginFault)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const REMEMBERED_MAX = 64;
let known = [];
/** Forgets all faults. */
function clearInForce() {
    known = [];
}
/** A fault strikes. `untilUs` is when its effect is over if nobody ends it before. */
function beginFault(fault, text, untilUs) {
    if (known.length >= REMEMBERED_MAX)
        known = known.slice(REMEMBERED_MAX / 2);
    known.push({ fault, text, untilUs });
}
/** A fault is over. */
function finishFault(fault) {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    for (const one of known)
        if (one.fault === fault && one.untilUs > t)
            one.untilUs = t;
}
/** What is in force now; where nothing is, the fault that ended last. */
function faultsInForce() {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    const current = known.filter((one) => one.untilUs >= t).map((one) => one.text);
    if (current.length > 0)
        return current;
    let last;
    for (const one of known)
        if (last === undefined || one.untilUs >= last.untilUs)
            last = one;
    return last === undefined ? [] : [`${last.text}, over`];
}


/***/ }),

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ FakeKVLock)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/**
 * One key, one holder, a time to live, a fencing token, two counters. Time is always an argument:
 * negative times and times that go backwards are legal. Expiry is half-open: at exactly
 * `expiresAtMs` the lease is gone, so a time to live of 0 expires at once.
 *
 * Errors: `limit` where a time, or `now + ttl`, is no exact integer; never wrapped or rounded.
 */
class FakeKVLock {
    owner = null;
    expiresAtMs = 0;
    /** Rises by one with every grant; never changes on a renewal. */
    token = 0;
    leaderElectionsTotal = 0;
    renewFailTotal = 0;
    ttlMs;
    constructor(ttlMs) {
        if (!Number.isSafeInteger(ttlMs) || ttlMs < 0) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("limit", `lock: a time to live of ${ttlMs} ms; allowed are whole milliseconds from 0 to 2^53 - 1`);
        }
        this.ttlMs = ttlMs;
    }
    /** Grants the lease if it is free or has run out. The holder gets no second grant: it renews. */
    tryAcquire(owner, nowMs) {
        const expiresAtMs = this.#expiryFrom(nowMs);
        if (this.owner !== null && nowMs < this.expiresAtMs)
            return false;
        this.owner = owner;
        this.expiresAtMs = expiresAtMs;
        this.token += 1;
        this.leaderElectionsTotal += 1;
        return true;
    }
    /** Extends a running lease of `owner`; any other call only counts as a failed renewal. */
    renew(owner, nowMs) {
        const expiresAtMs = this.#expiryFrom(nowMs);
        if (this.owner !== owner || nowMs >= this.expiresAtMs) {
            this.renewFailTotal += 1;
            return false;
        }
        this.expiresAtMs = expiresAtMs;
        return true;
    }
    /** Frees the lock if `owner` holds it, run out or not; otherwise changes nothing. */
    release(owner, nowMs) {
        this.#expiryFrom(nowMs);
        if (this.owner !== owner)
            return false;
        this.owner = null;
        this.expiresAtMs = nowMs;
        return true;
    }
    #expiryFrom(nowMs) {
        const expiresAtMs = nowMs + this.ttlMs;
        if (!Number.isSafeInteger(nowMs) || !Number.isSafeInteger(expiresAtMs)) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("limit", `lock: time ${nowMs} ms with a time to live of ${this.ttlMs} ms; ` +
                "both and their sum must be whole milliseconds within ±(2^53 - 1)");
        }
        return expiresAtMs;
    }
}


/***/ }),

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ keepSamples),
/* harmony export */   Ae: () => (/* binding */ sampleTakeover),
/* harmony export */   Bi: () => (/* binding */ ACCEPTED_LATE),
/* harmony export */   Bx: () => (/* binding */ LED_US),
/* harmony export */   C$: () => (/* binding */ effective),
/* harmony export */   DL: () => (/* binding */ RENEW_ATTEMPTS),
/* harmony export */   Dt: () => (/* binding */ takeSamples),
/* harmony export */   Iq: () => (/* binding */ EFFECTIVE_FAULTS),
/* harmony export */   Mp: () => (/* binding */ RENEW_FAILURES),
/* harmony export */   QD: () => (/* binding */ WORK_ACCEPTED),
/* harmony export */   RG: () => (/* binding */ MIN_SLACK_US),
/* harmony export */   RX: () => (/* binding */ sampleLeaderless),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VH: () => (/* binding */ clearMeasures),
/* harmony export */   Xf: () => (/* binding */ REFUSED_RENEWALS),
/* harmony export */   Xj: () => (/* binding */ SWITCHES),
/* harmony export */   _B: () => (/* binding */ RENEW_FAILURES_RUN),
/* harmony export */   _R: () => (/* binding */ EFFECTIVE),
/* harmony export */   bI: () => (/* binding */ RENEW_FAILURES_NOW),
/* harmony export */   dO: () => (/* binding */ clearSamples),
/* harmony export */   hI: () => (/* binding */ DOWN_WITH_CANDIDATE_US),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   iq: () => (/* binding */ ALERT_STORMS),
/* harmony export */   lH: () => (/* binding */ ELECTIONS),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   oD: () => (/* binding */ sampleTenure),
/* harmony export */   qY: () => (/* binding */ EVENTS),
/* harmony export */   r_: () => (/* binding */ WORK_ATTEMPTED),
/* harmony export */   u5: () => (/* binding */ LEADERLESS_US),
/* harmony export */   vc: () => (/* binding */ LEASES_RUN_OUT),
/* harmony export */   wY: () => (/* binding */ ACCEPTED_STALE),
/* harmony export */   z8: () => (/* binding */ LONGEST_LEADERLESS_US),
/* harmony export */   zL: () => (/* binding */ TAKEOVERS),
/* harmony export */   zP: () => (/* binding */ REJECTED_STALE),
/* harmony export */   zv: () => (/* binding */ IDEM_HITS)
/* harmony export */ });
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

/** Counters of one run. */
const COUNT = new Float64Array(24);
const ELECTIONS = 0;
const RENEW_ATTEMPTS = 1;
const RENEW_FAILURES = 2;
const RENEW_FAILURES_RUN = 3;
const RENEW_FAILURES_NOW = 4;
const WORK_ATTEMPTED = 5;
const WORK_ACCEPTED = 6;
const REJECTED_STALE = 7;
const ACCEPTED_STALE = 8;
const ACCEPTED_LATE = 9;
const IDEM_HITS = 10;
const SWITCHES = 11;
const EFFECTIVE_FAULTS = 12;
const LEADERLESS_US = 13;
const LONGEST_LEADERLESS_US = 14;
const DOWN_WITH_CANDIDATE_US = 15;
const LED_US = 16;
const LEASES_RUN_OUT = 17;
const REFUSED_RENEWALS = 18;
const TAKEOVERS = 19;
const EVENTS = 20;
const MIN_SLACK_US = 21;
const ALERT_STORMS = 22;
/** By fault kind: how often it was in effect on a holder. */
const EFFECTIVE = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .FAULT_KINDS */ .ln.length);
/** Exact histograms in whole milliseconds, rounded up, so that memory follows their range alone. */
let takeovers = _domain_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE.map(() => new Map());
let leaderless = new Map();
let tenures = new Map();
let keeping = true;
/** Sets the counters of a run to zero. */
function clearMeasures() {
    COUNT.fill(0);
    COUNT[MIN_SLACK_US] = Number.POSITIVE_INFINITY;
    EFFECTIVE.fill(0);
}
/** Forgets all samples: they are collected over as many runs as their taker likes. */
function clearSamples() {
    takeovers = _domain_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE.map(() => new Map());
    leaderless = new Map();
    tenures = new Map();
}
/** Whether runs leave samples: a repeated one must not. */
function keepSamples(keep) {
    keeping = keep;
}
/** Adds to a counter. */
function count(counter, by) {
    COUNT[counter] = COUNT[counter] + by;
}
/** A fault of this kind was in effect on a holder. */
function effective(kind) {
    EFFECTIVE[kind] = EFFECTIVE[kind] + 1;
}
function sample(histogram, us) {
    if (!keeping)
        return;
    const ms = Math.ceil(us / 1000);
    histogram.set(ms, (histogram.get(ms) ?? 0) + 1);
}
/** From the start of the cause to the next claim. */
function sampleTakeover(cause, us) {
    sample(takeovers[cause], us);
    count(TAKEOVERS, 1);
}
/** From the end of a claim to the next. */
function sampleLeaderless(us) {
    sample(leaderless, us);
}
/** How long a claim lasted. */
function sampleTenure(us) {
    sample(tenures, us);
}
/** A histogram's data. */
function samplesOf(histogram) {
    const keys = [...histogram.keys()].sort((a, b) => a - b);
    const samples = [];
    for (const key of keys)
        samples.push(key, histogram.get(key));
    return samples;
}
/** All samples since they were cleared. */
function takeSamples() {
    return {
        takeover: takeovers.map(samplesOf),
        leaderless: samplesOf(leaderless),
        tenure: samplesOf(tenures),
    };
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ DELETE_ANY),
/* harmony export */   B1: () => (/* binding */ ANCHOR_SEND),
/* harmony export */   Gb: () => (/* binding */ DRAIN_BOUND),
/* harmony export */   Gh: () => (/* binding */ GUARD),
/* harmony export */   HD: () => (/* binding */ WALL),
/* harmony export */   HZ: () => (/* binding */ DELTA),
/* harmony export */   I4: () => (/* binding */ recoveryBoundUs),
/* harmony export */   JD: () => (/* binding */ OWNER_ONLY),
/* harmony export */   K3: () => (/* binding */ NODES),
/* harmony export */   N7: () => (/* binding */ RELEASE_ON_EXIT),
/* harmony export */   NV: () => (/* binding */ TTL),
/* harmony export */   P: () => (/* binding */ P),
/* harmony export */   Q9: () => (/* binding */ TIMEOUT),
/* harmony export */   QW: () => (/* binding */ TIMEOUT_GLOBAL),
/* harmony export */   RE: () => (/* binding */ DEAD_ID),
/* harmony export */   TZ: () => (/* binding */ LOOKBACK),
/* harmony export */   UM: () => (/* binding */ LOCK_DELAY),
/* harmony export */   Uf: () => (/* binding */ TICK),
/* harmony export */   XR: () => (/* binding */ SAME_ID),
/* harmony export */   Zj: () => (/* binding */ JITTER),
/* harmony export */   fT: () => (/* binding */ NET_SPAN),
/* harmony export */   h9: () => (/* binding */ NET_MIN),
/* harmony export */   iS: () => (/* binding */ SILENT_REACQUIRE),
/* harmony export */   jS: () => (/* binding */ MARGIN),
/* harmony export */   jf: () => (/* binding */ STORED_FLAG),
/* harmony export */   l0: () => (/* binding */ FENCING),
/* harmony export */   lx: () => (/* binding */ FIFO),
/* harmony export */   mk: () => (/* binding */ takeoverBoundUs),
/* harmony export */   p$: () => (/* binding */ LAST_ANCHOR),
/* harmony export */   p0: () => (/* binding */ loadParameters),
/* harmony export */   p6: () => (/* binding */ RETRY),
/* harmony export */   pJ: () => (/* binding */ LAG),
/* harmony export */   st: () => (/* binding */ WORK_EVERY),
/* harmony export */   tb: () => (/* binding */ SWEEP),
/* harmony export */   uz: () => (/* binding */ RENEW),
/* harmony export */   vR: () => (/* binding */ STORE_TTL),
/* harmony export */   y1: () => (/* binding */ NON_IDEMPOTENT),
/* harmony export */   yV: () => (/* binding */ PICKUP_BOUND),
/* harmony export */   zi: () => (/* binding */ KEEP_TOKENS)
/* harmony export */ });
/* unused harmony exports DRIFT, slowest, longestRetry, drainBoundUs, pickupBoundUs */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The settings of the run in force as numbers, and the bounds that follow from them. */
const P = new Float64Array(48);
const NODES = 0;
const TTL = 1;
const STORE_TTL = 2;
const RENEW = 3;
const RETRY = 4;
/** Largest jitter of a retry, in microseconds. */
const JITTER = 5;
const DRIFT = 6;
const MARGIN = 7;
const GUARD = 8;
const TIMEOUT = 9;
const TICK = 10;
const WORK_EVERY = 11;
const NET_MIN = 12;
/** Number of base delays to draw from. */
const NET_SPAN = 13;
const SWEEP = 14;
const LOCK_DELAY = 15;
const ANCHOR_SEND = 16;
const SAME_ID = 17;
const WALL = 18;
const STORED_FLAG = 19;
const RELEASE_ON_EXIT = 20;
const FENCING = 21;
const FIFO = 22;
const KEEP_TOKENS = 23;
const DEAD_ID = 24;
const LAST_ANCHOR = 25;
const DELETE_ANY = 26;
const SILENT_REACQUIRE = 27;
const OWNER_ONLY = 28;
const NON_IDEMPOTENT = 29;
/** Largest one-way delay of a healthy message. */
const DELTA = 30;
const DRAIN_BOUND = 31;
const PICKUP_BOUND = 32;
/** How long before a lease is free a candidate must have been healthy. */
const LOOKBACK = 33;
/** Request timeout in global time, at the slowest clock. */
const TIMEOUT_GLOBAL = 34;
/** What a failover forgets. */
const LAG = 35;
/** `us / (1 - rho)`, rounded up. */
function slowest(us, driftPpm) {
    const rate = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT - driftPpm;
    const whole = Math.floor(us / rate);
    return whole * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT + Math.ceil(((us - whole * rate) * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT) / rate);
}
/** Longest a retry waits on the client's clock. */
function longestRetry(lease) {
    return lease.retryUs + Math.ceil((lease.retryUs / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT) * lease.jitterPpm);
}
/** From the end of a claim to the lease being free: `delta + (ttl + sigma + K) / (1 - rho)`. */
function drainBoundUs(lease) {
    const held = lease.storeTtlUs + lease.sweepUs + lease.lockDelayUs;
    return lease.netMaxUs + slowest(held, lease.driftPpm);
}
/** From free to the next grant: `retry (1 + jitter) / (1 - rho) + 3 delta`. */
function pickupBoundUs(lease) {
    return slowest(longestRetry(lease), lease.driftPpm) + 3 * lease.netMaxUs;
}
/** Longest takeover when one candidate is healthy throughout. */
function takeoverBoundUs(lease) {
    return drainBoundUs(lease) + pickupBoundUs(lease);
}
/** From the calm's start until one leader must stand, delays still in flight excluded. */
function recoveryBoundUs(lease) {
    return takeoverBoundUs(lease) + slowest(lease.requestTimeoutUs, lease.driftPpm);
}
/** Puts the settings in force. */
function loadParameters(lease) {
    P.fill(0);
    P[NODES] = lease.nodes;
    P[TTL] = lease.ttlUs;
    P[STORE_TTL] = lease.storeTtlUs;
    P[RENEW] = lease.renewUs;
    P[RETRY] = lease.retryUs;
    P[JITTER] = longestRetry(lease) - lease.retryUs;
    P[DRIFT] = lease.driftPpm;
    P[MARGIN] = lease.marginUs;
    P[GUARD] = lease.guardUs;
    P[TIMEOUT] = lease.requestTimeoutUs;
    P[TICK] = lease.tickUs;
    P[WORK_EVERY] = lease.workEveryUs;
    P[NET_MIN] = lease.netMinUs;
    P[NET_SPAN] = lease.netMaxUs - lease.netMinUs + 1;
    P[SWEEP] = lease.sweepUs;
    P[LOCK_DELAY] = lease.lockDelayUs;
    P[ANCHOR_SEND] = lease.anchor === "send" ? 1 : 0;
    P[SAME_ID] = lease.onTimeout === "retry" ? 1 : 0;
    P[WALL] = lease.reading === "wall" ? 1 : 0;
    P[STORED_FLAG] = lease.storedFlag ? 1 : 0;
    P[RELEASE_ON_EXIT] = lease.releaseOnExit ? 1 : 0;
    P[FENCING] = lease.fencing ? 1 : 0;
    P[FIFO] = lease.fifo ? 1 : 0;
    P[KEEP_TOKENS] = lease.losesTokenCounter ? 0 : 1;
    P[DEAD_ID] = lease.quirks.includes("dead-id-believed") ? 1 : 0;
    P[LAST_ANCHOR] = lease.quirks.includes("anchor-of-last-send") ? 1 : 0;
    P[DELETE_ANY] = lease.quirks.includes("delete-any") ? 1 : 0;
    P[SILENT_REACQUIRE] = lease.quirks.includes("silent-reacquire") ? 1 : 0;
    P[OWNER_ONLY] = lease.quirks.includes("owner-only") ? 1 : 0;
    P[NON_IDEMPOTENT] = lease.quirks.includes("non-idempotent-acquire") ? 1 : 0;
    P[LAG] = lease.replicaLagUs;
    P[DELTA] = lease.netMaxUs;
    P[DRAIN_BOUND] = drainBoundUs(lease);
    P[PICKUP_BOUND] = pickupBoundUs(lease);
    P[LOOKBACK] = slowest(lease.requestTimeoutUs + longestRetry(lease) + 2 * lease.netMaxUs, lease.driftPpm);
    P[TIMEOUT_GLOBAL] = slowest(lease.requestTimeoutUs, lease.driftPpm);
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ drawPlan),
/* harmony export */   Z0: () => (/* binding */ drawRate),
/* harmony export */   s0: () => (/* binding */ calmUs)
/* harmony export */ });
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3028);
/* harmony import */ var _fault_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1944);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8739);




/** The plan of one run: drawn from the seed alone, before anything runs. */
const DIRECTIONS = ["both", "in", "out"];
const MILLION = 1_000_000;
/** How long the calm is: enough to recover in, with the longest delay in flight, and to stay so. */
function calmUs(settings) {
    let inFlight = 0;
    for (const rule of (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .fD)(settings)) {
        if (rule.kind === "delay" || rule.kind === "duplicate") {
            inFlight = Math.max(inFlight, rule.maxUs);
        }
    }
    return (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .recoveryBoundUs */ .I4)(settings.lease) + inFlight + settings.lease.ttlUs;
}
/** Draws the faults of a run: a random subset of kinds, or all of them in the first. */
function drawPlan(settings, index) {
    const calmAtUs = Math.max(0, settings.windowUs - calmUs(settings));
    const kinds = drawKinds(settings, index);
    const faults = [];
    for (const rule of (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .fD)(settings)) {
        if (!kinds.includes(rule.kind))
            continue;
        const stream = _random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX + 1 + _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .FAULT_KINDS */ .ln.indexOf(rule.kind);
        (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seedStream */ .Wk)(stream, settings.seed, index, `faults/${rule.kind}`);
        for (const fault of drawFaults(settings, rule, stream, calmAtUs))
            faults.push(fault);
    }
    // Stable: faults of the same instant keep the order of their rules.
    faults.sort((a, b) => a.atUs - b.atUs);
    return { windowUs: settings.windowUs, calmAtUs, kinds, faults };
}
function drawKinds(settings, index) {
    const { kinds } = settings;
    if (!settings.swarm || index === 0 || kinds.length === 0)
        return kinds;
    (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seedStream */ .Wk)(_random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX, settings.seed, index, "faults");
    const spared = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(_random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX, kinds.length);
    // One draw a kind, so that a further kind shifts no other's; one is on whatever the draws.
    return kinds.filter((_, place) => (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(_random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX, MILLION / 2) || place === spared);
}
function drawFaults(settings, rule, stream, calmAtUs) {
    if (calmAtUs === 0)
        return [];
    const ambient = rule.kind === "delay" || rule.kind === "loss" || rule.kind === "duplicate";
    if (ambient && rule.atUs === null && rule.forMaxUs === 0) {
        return [drawFault(settings, rule, stream, 0, calmAtUs)];
    }
    const swizzle = settings.profile === "swizzle" && rule.kind === "partition";
    const faults = [];
    const { kind } = rule;
    // The first grant is the one that is sure to come.
    let at = rule.atUs ?? (kind === "store-failover" ? 0 : (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, rule.everyUs));
    while (at < calmAtUs) {
        if (swizzle)
            faults.push(...drawSwizzle(settings, rule, stream, at));
        else
            faults.push(drawFault(settings, rule, stream, at, drawDuration(rule, stream)));
        if (rule.atUs !== null)
            break;
        at += Math.max(1, Math.ceil(rule.everyUs / 2) + (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, rule.everyUs));
    }
    return faults.filter((fault) => fault.atUs < calmAtUs);
}
/** Mostly short, with a tail up to the rule's largest. */
function drawDuration(rule, stream) {
    const span = rule.forMaxUs - rule.forMinUs;
    if (span <= 0)
        return rule.forMinUs;
    return rule.forMinUs + Math.min(span, (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .exponential */ .EV)(stream, span / 2));
}
function drawFault(settings, rule, stream, atUs, forUs) {
    const { lease } = settings;
    const drift = rule.kind === "clock-drift";
    const target = rule.target ?? drawTarget(stream, rule.kind, atUs);
    const jump = rule.kind === "clock-jump" || rule.kind === "store-clock-jump";
    // Back or ahead, where the rule gives a distance; a negative one is always back.
    const sign = jump && rule.maxUs > 0 && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(stream, MILLION / 2) ? -1 : 1;
    const reach = rule.maxUs < 0 ? -rule.maxUs : rule.maxUs;
    const distance = (rule.maxUs < 0 ? -1 : sign) * (1 + (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, reach));
    return {
        kind: rule.kind,
        atUs,
        forUs,
        target,
        pick: (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, lease.nodes),
        dir: rule.kind === "partition" ? (DIRECTIONS[(0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 3)] ?? "both") : "both",
        ppm: drift ? drawRate(stream, lease.driftPpm) : rule.ppm,
        minUs: 0,
        maxUs: jump ? distance : rule.maxUs,
        wide: (rule.kind === "partition" && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(stream, MILLION / 2)) ||
            (rule.kind === "store-restart" && lease.restartLosesState),
        midway: rule.kind === "pause" && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(stream, MILLION / 2),
        messagesFirst: rule.kind === "pause" && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(stream, MILLION / 2),
    };
}
function drawTarget(stream, kind, atUs) {
    const share = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 4);
    // At the leader means: right after the next grant, so that it is lost.
    if (kind === "store-failover")
        return share < 2 || atUs === 0 ? "leader" : "store";
    if (kind === "clock-drift" && share === 3)
        return "store";
    return share < 2 ? "leader" : share === 2 ? "one" : "minority";
}
/** Within the band, and at its edges more often than not: that is where margins end. */
function drawRate(stream, driftPpm) {
    const share = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 3);
    const uniform = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 2 * driftPpm + 1) - driftPpm;
    return share === 0 ? -driftPpm : share === 1 ? driftPpm : uniform;
}
/** Cuts nodes off one by one in a random order, and lets them back in another. */
function drawSwizzle(settings, rule, stream, atUs) {
    const step = Math.max(1, Math.ceil(settings.lease.ttlUs / 8));
    const order = shuffled(settings.lease.nodes, stream);
    const size = 1 + (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, order.length);
    const back = shuffled(size, stream);
    return order.slice(0, size).map((node, place) => {
        const from = atUs + place * step;
        const until = atUs + (size + back[place]) * step;
        return { ...drawFault(settings, rule, stream, from, until - from), target: node };
    });
}
function shuffled(length, stream) {
    const order = Array.from({ length }, (_, place) => place);
    for (let last = length - 1; last > 0; last -= 1) {
        const other = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, last + 1);
        const kept = order[last];
        order[last] = order[other];
        order[other] = kept;
    }
    return order;
}


/***/ }),

/***/ 8739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ LOW),
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   EV: () => (/* binding */ exponential),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Qn: () => (/* binding */ nextWord),
/* harmony export */   Sl: () => (/* binding */ STREAM_NODE),
/* harmony export */   Wk: () => (/* binding */ seedStream),
/* harmony export */   cf: () => (/* binding */ STREAM_CLOCK),
/* harmony export */   dX: () => (/* binding */ STREAM_FAULTS),
/* harmony export */   nP: () => (/* binding */ STREAM_NET),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
/**
 * Labelled random streams in one typed array: xoroshiro128+ in 32-bit halves, seeded by SplitMix.
 * Each purpose draws from a stream of its own, so one fault kind more or less shifts no other draw.
 *
 * Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators" (2018).
 */
/** Streams of the node with index `i` is `STREAM_NODE + i`. */
const STREAM_NET = 0;
const STREAM_CLOCK = 1;
const STREAM_FAULTS = 2;
const STREAM_NODE = 16;
const STREAMS = 128;
/** Four words a stream: low and high half of both state words. */
const STATE = new Int32Array(STREAMS * 4);
/** Low half of the last draw, which `nextWord` leaves behind in the first cell. */
const LOW = new Int32Array(32);
const TWO_32 = 4_294_967_296;
/** A 32-bit hash of a text: FNV-1a with the finalizer of MurmurHash3. */
function hashText(text, basis) {
    let hash = 0x811c9dc5 ^ basis;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return finalize(hash);
}
function finalize(word) {
    let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}
/** Starts a stream from the soak's seed, the run's index and what the stream is for. */
function seedStream(stream, seed, run, label) {
    let word = hashText(`${seed}\n${run}\n${label}`, 0) ^ hashText(label, 0x5bd1e995);
    const base = stream * 4;
    let any = 0;
    for (let half = 0; half < 4; half += 1) {
        word = (word + 0x9e3779b9) | 0;
        const value = finalize(word ^ Math.imul(hashText(seed, half + 1), 0x27d4eb2f) ^ run);
        STATE[base + half] = value;
        any |= value;
    }
    // The all-zero state is the generator's one fixed point.
    if (any === 0)
        STATE[base] = 1;
}
/** The next 64 bits: the high half is returned as an unsigned word, the low half is in `LOW`. */
function nextWord(stream) {
    const base = stream << 2;
    const s0Low = STATE[base];
    const s0High = STATE[base + 1];
    let s1Low = STATE[base + 2];
    let s1High = STATE[base + 3];
    const low = (s0Low >>> 0) + (s1Low >>> 0);
    const high = (s0High + s1High + (low >= TWO_32 ? 1 : 0)) | 0;
    LOW[0] = low | 0;
    s1Low ^= s0Low;
    s1High ^= s0High;
    // rotl(s0, 24) ^ s1 ^ (s1 << 16)
    STATE[base] = ((s0Low << 24) | (s0High >>> 8)) ^ s1Low ^ (s1Low << 16);
    STATE[base + 1] = ((s0High << 24) | (s0Low >>> 8)) ^ s1High ^ ((s1High << 16) | (s1Low >>> 16));
    // rotl(s1, 37)
    STATE[base + 2] = (s1High << 5) | (s1Low >>> 27);
    STATE[base + 3] = (s1Low << 5) | (s1High >>> 27);
    return high >>> 0;
}
/** A whole number in `[0, bound)`, uniform up to 2^-21 for bounds below 2^32. */
function below(stream, bound) {
    if (bound <= 1)
        return 0;
    const high = nextWord(stream);
    if (bound <= TWO_32)
        return Math.floor(high * (bound / TWO_32));
    const wide = (high >>> 5) * 67_108_864 + (LOW[0] >>> 6);
    return Math.floor((wide / 9_007_199_254_740_992) * bound);
}
/** Whether an event of `ppm` in a million happens. */
function chance(stream, ppm) {
    return below(stream, 1_000_000) < ppm;
}
/** Boundaries of 64 equal shares of the exponential distribution, in 65536ths of its mean. */
const EXPONENTIAL = [
    0, 1032, 2081, 3146, 4230, 5331, 6451, 7591, 8751, 9932, 11135, 12360, 13608, 14880, 16178, 17502,
    18854, 20233, 21643, 23083, 24556, 26063, 27605, 29184, 30802, 32461, 34164, 35911, 37707, 39553,
    41453, 43409, 45426, 47507, 49656, 51877, 54177, 56561, 59034, 61604, 64280, 67069, 69982, 73031,
    76228, 79590, 83133, 86879, 90852, 95082, 99603, 104460, 109706, 115408, 121654, 128559, 136278,
    145029, 155132, 167080, 181704, 200558, 227130, 272557,
];
/** A whole number with (nearly) exponential distribution: a table, since `Math.log` may differ. */
function exponential(stream, mean) {
    // Beyond the last boundary the distribution repeats itself, 64 times rarer.
    let scaled = 0;
    let share = below(stream, 64);
    while (share === 63) {
        scaled += EXPONENTIAL[63];
        share = below(stream, 64);
    }
    const from = EXPONENTIAL[share];
    const to = EXPONENTIAL[share + 1];
    scaled += from + below(stream, to - from);
    return Math.floor((mean / 65_536) * scaled);
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ tallySeeds),
/* harmony export */   Tr: () => (/* binding */ runCount),
/* harmony export */   ZL: () => (/* binding */ runSeed)
/* harmony export */ });
/* unused harmony export indexAt */
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7774);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8113);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(859);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5020);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8296);





/** One run in so many is repeated and must end at the same digest. */
const REPEAT_EVERY = 20;
/** Seeds tallied before they are merged: bounds what waits. */
const BATCH = 64;
/** Number of runs of a soak: regression seeds come first, then `0` to `seeds - 1`. */
function runCount(settings) {
    return settings.regressionSeeds.length + settings.seeds;
}
/** The seed index of a run by its position. */
function indexAt(settings, position) {
    const regressions = settings.regressionSeeds;
    return regressions[position] ?? position - regressions.length;
}
/** Runs one seed. Pure: the same settings and index give the same result. */
function runSeed(settings, index, options = {}) {
    const plan = options.plan ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .drawPlan */ .ML)(settings, index);
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .clearSamples */ .dO)();
    const result = runOnce(settings, index, plan, options.record ?? false);
    return { ...result, tally: { ...result.tally, ...(0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSamples */ .Dt)() } };
}
/** Runs a plan; samples are left where they are collected. */
function runOnce(settings, index, plan, record) {
    const end = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlan */ .F)({ lease: settings.lease, plan, seed: settings.seed, index, record });
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyOfRun */ .Zk)(index, end.digest, plan.windowUs);
    return { index, digest: end.digest, plan, tally, history: end.history };
}
/**
 * Runs the runs at positions `from` up to `to` and tallies them. Any split of a soak into such
 * chunks, run anywhere and merged in any order, gives the same tally.
 */
function tallySeeds(settings, from, to) {
    let waiting = [];
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .clearSamples */ .dO)();
    for (let position = from; position < to; position += 1) {
        const index = indexAt(settings, position);
        const result = runOnce(settings, index, (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .drawPlan */ .ML)(settings, index), false);
        waiting.push(result.tally);
        if (position % REPEAT_EVERY === 0)
            waiting.push(repeated(settings, result));
        if (waiting.length >= BATCH)
            waiting = [(0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeTallies */ .n_)(waiting)];
    }
    return { ...(0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeTallies */ .n_)(waiting), ...(0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSamples */ .Dt)() };
}
/** Runs a seed again: a tally of nothing but whether it ended at the same digest. */
function repeated(settings, first) {
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSamples */ .$A)(false);
    const again = runOnce(settings, first.index, (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .drawPlan */ .ML)(settings, first.index), false);
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSamples */ .$A)(true);
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeTallies */ .n_)([]);
    const judged = [...tally.judged];
    judged[_violations_js__WEBPACK_IMPORTED_MODULE_4__/* .DETERMINISM */ .IU] = 1;
    if (again.digest === first.digest)
        return { ...tally, judged };
    const witness = {
        invariant: "determinism",
        seedIndex: first.index,
        atUs: first.plan.windowUs,
        sizeUs: 0,
        parties: [`digest ${first.digest}`, `then ${again.digest}`],
        faults: [],
    };
    const one = (place) => (place === _violations_js__WEBPACK_IMPORTED_MODULE_4__/* .DETERMINISM */ .IU ? 1 : 0);
    return {
        ...tally,
        judged,
        violations: tally.violations.map((_, place) => one(place)),
        seedsViolated: tally.violations.map((_, place) => one(place)),
        firstSeed: tally.violations.map((_, place) => (one(place) === 1 ? first.index : -1)),
        witness,
    };
}


/***/ }),

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ referenceLease),
/* harmony export */   EW: () => (/* binding */ checkSettings),
/* harmony export */   SP: () => (/* binding */ soakSettings),
/* harmony export */   Z3: () => (/* binding */ unavoidable)
/* harmony export */ });
/* unused harmony export safeMarginUs */
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fault_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2588);




const MILLION = 1_000_000;
/** A hundred years: the sums and products of the engine stay exact below it. */
const LONGEST_US = 3_155_760_000_000_000;
/**
 * The least margin at which a deadline anchored at the send is safe: `ttl * 2 rho / (1 + rho)`,
 * rounded up.
 */
function safeMarginUs(ttlUs, driftPpm) {
    // What is no whole number has no margin either: `checkSettings` refuses it by its name.
    if (!Number.isSafeInteger(ttlUs) || !Number.isSafeInteger(driftPpm))
        return 0;
    const top = BigInt(ttlUs) * 2n * BigInt(driftPpm);
    const bottom = BigInt(MILLION + driftPpm);
    return Number((top + bottom - 1n) / bottom);
}
/** The safe reference, with the given settings in place of its own; `margin: auto` unless given. */
function referenceLease(over = {}) {
    const ttlUs = over.ttlUs ?? 10_000_000;
    const driftPpm = over.driftPpm ?? 0;
    return {
        scheme: "lease",
        nodes: 5,
        ttlUs,
        storeTtlUs: ttlUs,
        renewUs: 3_000_000,
        retryUs: 1_000_000,
        jitterPpm: MILLION,
        driftPpm,
        marginUs: safeMarginUs(ttlUs, driftPpm),
        guardUs: 0,
        anchor: "send",
        requestTimeoutUs: 2_000_000,
        onTimeout: "release",
        reading: "monotonic",
        storedFlag: false,
        tickUs: 0,
        releaseOnExit: true,
        workEveryUs: 200_000,
        fencing: true,
        fifo: false,
        netMinUs: 200,
        netMaxUs: 5000,
        sweepUs: 0,
        lockDelayUs: 0,
        replicaLagUs: 1_000_000,
        restartLosesState: true,
        losesTokenCounter: false,
        quirks: [],
        ...over,
    };
}
/** A soak of the reference, with the given settings in place of its own. */
function soakSettings(over = {}) {
    const profile = over.profile ?? "standard";
    return {
        scenario: "default",
        seed: "soakgate",
        seeds: 200,
        windowUs: 600_000_000,
        lease: referenceLease(),
        profile,
        kinds: (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOfProfile */ .Qs)(profile),
        rules: [],
        swarm: true,
        expect: "pass",
        waivers: [],
        regressionSeeds: [],
        ...over,
    };
}
/**
 * Checks that the settings can be run and mean something.
 *
 * Errors: `config`, with what is impossible and which single value would mend it.
 */
function checkSettings(settings) {
    const { lease, scenario } = settings;
    const where = `soak "${scenario}"`;
    const refuse = (found, mend) => {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("config", `${where}: ${found}; ${mend}`);
    };
    checkRanges(settings, refuse);
    if (settings.kinds.includes("clock-drift") && lease.driftPpm === 0) {
        refuse("the fault clock-drift changes rates within clock-drift, which is 0", "set clock-drift to the bound your clocks keep (0.1%), or drop the fault");
    }
    for (const rule of settings.rules) {
        if (!settings.kinds.includes(rule.kind)) {
            refuse(`a rule for ${rule.kind} is given, but the kind is off`, "add it to faults");
        }
        if (rule.forMinUs > rule.forMaxUs || (rule.atUs === null && rule.everyUs < 1)) {
            refuse(`the rule for ${rule.kind} never ends or begins`, "give it a least duration up to its largest, and an interval");
        }
    }
    const usable = lease.ttlUs - lease.marginUs - lease.guardUs;
    if (usable <= 0) {
        refuse(`margin and guard (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.marginUs + lease.guardUs)}) leave nothing of the ttl (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.ttlUs)})`, "lengthen ttl, or lessen margin or guard");
    }
    const round = lease.renewUs + 2 * lease.netMaxUs;
    if (!lease.storedFlag && round >= usable) {
        refuse(`a renewal every ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.renewUs)} that takes up to ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(2 * lease.netMaxUs)} comes after the deadline, ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(usable)} from the grant`, `set renew below ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(Math.max(0, usable - 2 * lease.netMaxUs))}, or lengthen ttl`);
    }
    if (lease.requestTimeoutUs <= 2 * lease.netMaxUs) {
        refuse(`request-timeout (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.requestTimeoutUs)}) is shorter than a healthy round trip (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(2 * lease.netMaxUs)})`, "lengthen request-timeout");
    }
}
function checkRanges(settings, refuse) {
    const { lease } = settings;
    const whole = (name, value, least, most) => {
        if (Number.isSafeInteger(value) && value >= least && value <= most)
            return;
        refuse(`${name} is ${value}`, `it must be a whole number from ${least} to ${most}`);
    };
    whole("nodes", lease.nodes, 1, _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .NODES_MAX */ .nu);
    whole("seeds", settings.seeds, 1, 100_000_000);
    whole("clock-drift in ppm", lease.driftPpm, 0, 500_000);
    whole("jitter in ppm", lease.jitterPpm, 0, 100 * MILLION);
    const durations = [
        ["window in us", settings.windowUs, 1],
        ["ttl in us", lease.ttlUs, 1],
        ["the store's ttl in us", lease.storeTtlUs, 1],
        ["renew in us", lease.renewUs, 1],
        ["retry in us", lease.retryUs, 1],
        ["request-timeout in us", lease.requestTimeoutUs, 1],
        ["margin in us", lease.marginUs, 0],
        ["guard in us", lease.guardUs, 0],
        ["tick in us", lease.tickUs, 0],
        ["work interval in us", lease.workEveryUs, 1],
        ["sweep in us", lease.sweepUs, 0],
        ["lock-delay in us", lease.lockDelayUs, 0],
        ["replica lag in us", lease.replicaLagUs, 0],
        ["least delay in us", lease.netMinUs, 0],
        ["largest delay in us", lease.netMaxUs, lease.netMinUs],
    ];
    for (const [name, value, least] of durations)
        whole(name, value, least, LONGEST_US);
    for (const index of settings.regressionSeeds)
        whole("a regression seed", index, 0, 2 ** 31 - 1);
}
/** Why violations cannot be avoided with these settings, in words; empty when they are safe. */
function unavoidable(settings) {
    const { lease, kinds } = settings;
    const reasons = [];
    const safe = safeMarginUs(lease.ttlUs, lease.driftPpm);
    if (lease.storedFlag)
        reasons.push("leadership is a stored flag that no deadline clears");
    if (lease.storeTtlUs === lease.ttlUs && lease.anchor === "receive") {
        reasons.push("the deadline is anchored at the reply, which may come late");
    }
    if (lease.storeTtlUs === lease.ttlUs && lease.marginUs < safe) {
        reasons.push(`margin ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.marginUs)} is below the ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(safe)} that clock drift needs`);
    }
    if (lease.tickUs > lease.marginUs) {
        reasons.push("the deadline is looked at only every so often, more than the margin");
    }
    if (lease.reading === "wall" && kinds.includes("clock-jump")) {
        reasons.push("the client reads a wall clock, and it jumps");
    }
    if (kinds.includes("store-restart") && lease.restartLosesState) {
        reasons.push("store-restart loses the store's state");
    }
    if (kinds.includes("store-failover"))
        reasons.push("store-failover forgets recent grants");
    if (kinds.includes("store-clock-jump"))
        reasons.push("a store clock that jumps ahead ends leases early");
    if (!lease.fencing)
        reasons.push("fencing is off: late work is accepted");
    for (const quirk of lease.quirks)
        reasons.push(`planted: ${quirk}`);
    return reasons;
}


/***/ }),

/***/ 5020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ tallyOfRun),
/* harmony export */   n_: () => (/* binding */ mergeTallies)
/* harmony export */ });
/* unused harmony export emptyTally */
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3028);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8113);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8739);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8296);




/** No seeds at all. */
function emptyTally() {
    const zeros = (length) => Array.from({ length }, () => 0);
    const counts = zeros(_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2.length);
    counts[_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SLACK_US */ .RG] = Number.POSITIVE_INFINITY;
    return {
        seeds: 0,
        simulatedUs: 0,
        digestSums: [0, 0],
        judged: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.length),
        violations: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.length),
        worstUs: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.length),
        seedsViolated: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.length),
        firstSeed: _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.map(() => -1),
        excluded: zeros(_violations_js__WEBPACK_IMPORTED_MODULE_2__/* .EXCLUDED */ .pb.length),
        counts,
        effective: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .FAULT_KINDS */ .ln.length),
        takeover: _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSES */ .hE.map(() => []),
        leaderless: [],
        tenure: [],
        witness: null,
    };
}
/** The run that has just ended, as a tally of one seed, without the samples of `measures.ts`. */
function tallyOfRun(index, digest, simulatedUs) {
    const sighting = (0,_violations_js__WEBPACK_IMPORTED_MODULE_2__/* .gravestSighting */ .I2)();
    const violations = [..._violations_js__WEBPACK_IMPORTED_MODULE_2__/* .VIOLATIONS */ .TP];
    return {
        seeds: 1,
        simulatedUs,
        digestSums: [(0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .hashText */ .qj)(digest, index) >>> 0, (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .hashText */ .qj)(digest, ~index) >>> 0],
        judged: [..._violations_js__WEBPACK_IMPORTED_MODULE_2__/* .JUDGED */ .kz],
        violations,
        worstUs: [..._violations_js__WEBPACK_IMPORTED_MODULE_2__/* .WORST */ .g5],
        seedsViolated: violations.map((number) => (number > 0 ? 1 : 0)),
        firstSeed: violations.map((number) => (number > 0 ? index : -1)),
        excluded: [..._violations_js__WEBPACK_IMPORTED_MODULE_2__/* .EXCLUDED */ .pb],
        counts: [..._measures_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2],
        effective: [..._measures_js__WEBPACK_IMPORTED_MODULE_0__/* .EFFECTIVE */ ._R],
        takeover: [],
        leaderless: [],
        tenure: [],
        witness: sighting === null ? null : { ...sighting, seedIndex: index },
    };
}
/** Merges tallies of different seeds. */
function mergeTallies(tallies) {
    let merged = emptyTally();
    const takeover = _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSES */ .hE.map(() => new Map());
    const leaderless = new Map();
    const tenure = new Map();
    for (const tally of tallies) {
        merged = addFigures(merged, tally);
        tally.takeover.forEach((samples, cause) => {
            addSamples(takeover[cause], samples);
        });
        addSamples(leaderless, tally.leaderless);
        addSamples(tenure, tally.tenure);
    }
    return {
        ...merged,
        takeover: takeover.map(_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc),
        leaderless: (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(leaderless),
        tenure: (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(tenure),
    };
}
function addFigures(a, b) {
    return {
        ...a,
        seeds: a.seeds + b.seeds,
        simulatedUs: a.simulatedUs + b.simulatedUs,
        digestSums: [
            (a.digestSums[0] + b.digestSums[0]) % 4_294_967_296,
            (a.digestSums[1] + b.digestSums[1]) % 4_294_967_296,
        ],
        judged: sums(a.judged, b.judged),
        violations: sums(a.violations, b.violations),
        worstUs: a.worstUs.map((worst, place) => Math.max(worst, b.worstUs[place])),
        seedsViolated: sums(a.seedsViolated, b.seedsViolated),
        firstSeed: a.firstSeed.map((first, place) => lowest(first, b.firstSeed[place])),
        excluded: sums(a.excluded, b.excluded),
        counts: a.counts.map((count, place) => mergeCount(place, count, b.counts[place])),
        effective: sums(a.effective, b.effective),
        witness: graver(a.witness, b.witness),
    };
}
function sums(a, b) {
    return a.map((value, place) => value + b[place]);
}
function lowest(a, b) {
    if (a === -1 || b === -1)
        return Math.max(a, b);
    return Math.min(a, b);
}
function mergeCount(place, a, b) {
    if (place === _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SLACK_US */ .RG)
        return Math.min(a, b);
    const largest = place === _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .RENEW_FAILURES_RUN */ ._B || place === _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LEADERLESS_US */ .z8;
    return largest ? Math.max(a, b) : a + b;
}
function graver(a, b) {
    if (a === null || b === null)
        return a ?? b;
    const byGravity = _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.indexOf(a.invariant) - _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.indexOf(b.invariant);
    return (byGravity === 0 ? a.seedIndex - b.seedIndex : byGravity) <= 0 ? a : b;
}
function addSamples(into, samples) {
    for (let place = 0; place < samples.length; place += 2) {
        const ms = samples[place];
        into.set(ms, (into.get(ms) ?? 0) + samples[place + 1]);
    }
}


/***/ }),

/***/ 8296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ BY_DUPLICATE),
/* harmony export */   Cr: () => (/* binding */ BY_END),
/* harmony export */   EM: () => (/* binding */ clearViolations),
/* harmony export */   FG: () => (/* binding */ STORE_EXCLUSION),
/* harmony export */   Fi: () => (/* binding */ BY_LEADING),
/* harmony export */   Gu: () => (/* binding */ EXCLUSIONS),
/* harmony export */   HN: () => (/* binding */ exclude),
/* harmony export */   I2: () => (/* binding */ gravestSighting),
/* harmony export */   IU: () => (/* binding */ DETERMINISM),
/* harmony export */   Ln: () => (/* binding */ BY_PAUSE),
/* harmony export */   N_: () => (/* binding */ TOKEN_ORDER),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TP: () => (/* binding */ VIOLATIONS),
/* harmony export */   TZ: () => (/* binding */ PICKUP),
/* harmony export */   UH: () => (/* binding */ STEP_DOWN),
/* harmony export */   Xe: () => (/* binding */ BY_LAST_REQUEST),
/* harmony export */   dR: () => (/* binding */ RECOVERY),
/* harmony export */   g5: () => (/* binding */ WORST),
/* harmony export */   h0: () => (/* binding */ BY_LATE),
/* harmony export */   kz: () => (/* binding */ JUDGED),
/* harmony export */   lM: () => (/* binding */ RELEASE_BY_HOLDER),
/* harmony export */   li: () => (/* binding */ violate),
/* harmony export */   mZ: () => (/* binding */ BY_STORE),
/* harmony export */   ne: () => (/* binding */ BY_CUT),
/* harmony export */   pb: () => (/* binding */ EXCLUDED),
/* harmony export */   rS: () => (/* binding */ BELIEF_EXCLUSION),
/* harmony export */   sZ: () => (/* binding */ BY_CRASH),
/* harmony export */   sm: () => (/* binding */ STALE_WORK),
/* harmony export */   v2: () => (/* binding */ RENEW_KEEPS_OWNER),
/* harmony export */   wc: () => (/* binding */ BY_LOSS),
/* harmony export */   x_: () => (/* binding */ DRAIN),
/* harmony export */   z6: () => (/* binding */ SLACK)
/* harmony export */ });
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1301);



/** Invariants by their place in `INVARIANTS`: what monitors report with. */
const BELIEF_EXCLUSION = 0;
const STORE_EXCLUSION = 1;
const STALE_WORK = 2;
const TOKEN_ORDER = 3;
const RENEW_KEEPS_OWNER = 4;
const RELEASE_BY_HOLDER = 5;
const STEP_DOWN = 6;
const SLACK = 7;
const RECOVERY = 8;
const DRAIN = 9;
const PICKUP = 10;
const DETERMINISM = 11;
/** Why a window was not judged. */
const EXCLUSIONS = [
    "no candidate",
    "crash",
    "pause",
    "cut message",
    "late message",
    "lost message",
    "duplicate message",
    "leading",
    "store disturbed",
    "late last request",
    "window ended",
];
const BY_CRASH = 1;
const BY_PAUSE = 2;
const BY_CUT = 3;
const BY_LATE = 4;
const BY_LOSS = 5;
const BY_DUPLICATE = 6;
const BY_LEADING = 7;
const BY_STORE = 8;
const BY_LAST_REQUEST = 9;
const BY_END = 10;
/** Occasions on which each invariant was judged, violations among them, and their worst size. */
const JUDGED = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.length);
const VIOLATIONS = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.length);
const WORST = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.length);
/** Windows left out, by invariant and reason. */
const EXCLUDED = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.length * EXCLUSIONS.length);
let sightings = [];
/** Forgets all violations. */
function clearViolations() {
    JUDGED.fill(0);
    VIOLATIONS.fill(0);
    WORST.fill(0);
    EXCLUDED.fill(0);
    sightings = _domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.map(() => null);
}
/** The invariant was put to the test and held, or will be reported by `violate`. */
function judge(invariant) {
    JUDGED[invariant] = JUDGED[invariant] + 1;
}
/** A window was left out. */
function exclude(invariant, reason) {
    const cell = invariant * EXCLUSIONS.length + reason;
    EXCLUDED[cell] = EXCLUDED[cell] + 1;
}
/** Reports a violation of the given size, seen now or at another time. Parties are node, token pairs. */
function violate(invariant, sizeUs, parties, atUs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)()) {
    VIOLATIONS[invariant] = VIOLATIONS[invariant] + 1;
    if (sizeUs > WORST[invariant])
        WORST[invariant] = sizeUs;
    if (sightings[invariant] !== null)
        return;
    sightings[invariant] = {
        invariant: _domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC[invariant],
        atUs,
        sizeUs,
        parties: parties.map(([node, token]) => `n${node + 1} token ${token}`),
        faults: (0,_in_force_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsInForce */ .mr)(),
    };
}
/** The first violation of the gravest invariant; null when all held. */
function gravestSighting() {
    return sightings.find((sighting) => sighting !== null) ?? null;
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   jX: () => (/* binding */ markdownTarget),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);


/** Words and figures in which nothing can mean anything: most of what a report says. */
const PLAIN = /^[A-Za-z(][A-Za-z0-9 ,;()%\u00a0\u00b7\u2014]*$/;
/**
 * Untrusted prose as Markdown inline text, safe at the start of a line, in a heading, a list and a
 * table cell. Shows the same characters, on one line.
 */
function markdownText(text) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (PLAIN.test(line))
        return line;
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .breakReferences */ .m)(line)
        .replace(/[\\`*[\]~#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&")
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/\|/g, "&#124;")
        .replace(/\$/g, "<span>$</span>")
        .replace(/^([-+=])(?=\1|\s|$)/, "\\$1")
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
/**
 * An untrusted name as a code span, in a sentence and in a table alike. With a pipe in it a span
 * would need a backslash in a table that shows anywhere else, and with a backslash before the pipe
 * readers of tables disagree: there an HTML `code` element with character references has no doubt.
 */
function markdownCode(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (/[|]|^ *$|\\$/.test(shown))
        return `<code>${references(shown)}</code>`;
    let longest = 0;
    for (const run of shown.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    const fence = "`".repeat(longest + 1);
    const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
/** Lines as a fenced block that none of them can close. */
function markdownFence(lines, language) {
    let longest = 2;
    for (const line of lines) {
        for (const run of line.match(/`+/g) ?? [])
            longest = Math.max(longest, run.length);
    }
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join("\n")}\n${fence}`;
}
/** A link's target in pointed brackets' place: percent-encoded where Markdown would stumble. */
function markdownTarget(url) {
    return encodeURI(url)
        .replace(/%25([0-9A-Fa-f]{2})/g, "%$1")
        .replace(/[()'*|[\]`@!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Every character that is not a plain letter, digit or space as a character reference. */
function references(text) {
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .breakReferences */ .m)(text).replace(/[^A-Za-z0-9 \u200b]/gu, (character) => `&#${character.codePointAt(0) ?? 0xfffd};`);
}


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   Jp: () => (/* binding */ roundedSeconds),
/* harmony export */   W7: () => (/* binding */ roundedDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jz: () => (/* binding */ durationChange),
/* harmony export */   lN: () => (/* binding */ ppmText),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
/** Keeps a figure in one piece where lines break. */
const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";
/** The text as one figure: its spaces do not break. */
function unbroken(text) {
    return text.replace(/ /g, NO_BREAK_SPACE);
}
/** A count with its digits in groups of three: `3 412`. */
function countText(count) {
    const digits = String(Math.abs(count)).replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);
    return count < 0 ? `${MINUS}${digits}` : digits;
}
/** A count with its noun: `1 line`, `13 lines`. */
function counted(count, one, many = `${one}s`) {
    return `${countText(count)} ${count === 1 ? one : many}`;
}
/**
 * A duration as people read one, rounded to what matters: `101 ms`, `1.25 s`, `10.9 s`,
 * `12 min 34 s`. For figures that are judged, `durationText` is exact.
 *
 * Units: microseconds.
 */
function roundedDuration(us) {
    const magnitude = Math.abs(us);
    const sign = us < 0 ? MINUS : "";
    if (magnitude < 1_000 && magnitude > 0)
        return unbroken(`${sign}${magnitude} µs`);
    if (magnitude < 999_500)
        return unbroken(`${sign}${fixed(magnitude, 1_000, magnitude > 0 && magnitude < 10_000 ? 1 : 0)} ms`);
    return sign + roundedSeconds(magnitude);
}
/** Seconds with a fixed number of decimals, for columns that align: `0.6 s`, `10.9 s`. */
function secondsText(us, digits = 1) {
    return unbroken(`${us < 0 ? MINUS : ""}${fixed(Math.abs(us), 1_000_000, digits)} s`);
}
/**
 * A change of duration with its sign, as exact as the duration that it changed is shown: `+0.00 s`
 * beside `0.29 s`, `−0.8 s` beside `41.2 s`. Units: microseconds.
 */
function durationChange(us, durationUs) {
    const magnitude = Math.abs(us);
    const sign = us < 0 ? MINUS : "+";
    const seconds = magnitude < 119_950_000 && durationUs >= 9_995_000;
    return sign + (seconds ? secondsText(magnitude) : roundedSeconds(magnitude));
}
/** The same in seconds or more, for columns and pairs that never fall below: `0.29 s`. */
function roundedSeconds(us) {
    if (us < 9_995_000)
        return unbroken(`${fixed(us, 1_000_000, 2)} s`);
    if (us < 119_950_000)
        return unbroken(`${fixed(us, 1_000_000, 1)} s`);
    const seconds = Math.round(us / 1_000_000);
    if (seconds < 7_200)
        return unbroken(`${Math.floor(seconds / 60)} min ${seconds % 60} s`);
    const minutes = Math.round(seconds / 60);
    if (minutes < 2_880)
        return unbroken(`${Math.floor(minutes / 60)} h ${minutes % 60} min`);
    const hours = Math.round(minutes / 60);
    return unbroken(`${Math.floor(hours / 24)} d ${hours % 24} h`);
}
/** Parts per million as a percentage, exactly: `0.1%`. */
function ppmText(ppm) {
    const digits = String(Math.abs(ppm)).padStart(5, "0");
    const fraction = digits.slice(-4).replace(/0+$/, "");
    return `${ppm < 0 ? MINUS : ""}${digits.slice(0, -4)}${fraction === "" ? "" : `.${fraction}`}%`;
}
/** `value / divisor` rounded half up to `digits` decimals, in integers. */
function fixed(value, divisor, digits) {
    const scale = 10 ** digits;
    const units = (2n * BigInt(Math.round(value)) * BigInt(scale) + BigInt(divisor)) / (2n * BigInt(divisor));
    const text = units.toString().padStart(digits + 1, "0");
    return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ breakReferences)
/* harmony export */ });
/**
 * Parts a reference that GitHub would link or replace after rendering, where a backslash no longer
 * helps: a mention, an issue, an address, an emoji's short name. `visible` leaves no zero-width
 * space in a text, so each one in a rendering is ours.
 */
const PARTED = "\u200b";
/** Inserts zero-width spaces so that nothing in the text refers to anything. */
function breakReferences(text) {
    return text
        .replace(/@(?=[A-Za-z0-9_-])/g, `@${PARTED}`)
        .replace(/#(?=\d)/g, `#${PARTED}`)
        .replace(/\b(gh-)(?=\d)/gi, `$1${PARTED}`)
        .replace(/:(?=\/\/)/g, `:${PARTED}`)
        .replace(/(www)(?=\.)/gi, `$1${PARTED}`)
        .replace(/:(?=[A-Za-z0-9_+-]+:)/g, `:${PARTED}`);
}


/***/ }),

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   cz: () => (/* binding */ clipped)
/* harmony export */ });
/**
 * Characters that change how the text around them is read or cannot be seen: controls, soft hyphen,
 * zero-width and bidirectional marks, line separators, fillers, variation selectors (except the one
 * that asks for an emoji), tags, lone surrogates, noncharacters. Listed, not taken from Unicode
 * properties: those grow with the Node version, and the same input must give the same bytes.
 */
const UNSEEN = new RegExp([
    "[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5]",
    "[\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e]",
    "[\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff\\ud800-\\udfff]",
    "[\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]",
].join("|"), "gu");
/** Nearly every name: nothing to look for. */
const PRINTABLE_ASCII = /^[ -~]*$/;
const ZERO_WIDTH_JOINER = "\u200d";
/**
 * The text with everything unseen made seen: `\n` becomes `␊`, ESC becomes `␛`, a bidirectional
 * override becomes `\u{202e}`. What is left occupies space and reads left to right as stored.
 */
function visible(text) {
    if (PRINTABLE_ASCII.test(text))
        return text;
    return text.replace(UNSEEN, (character, offset) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === ZERO_WIDTH_JOINER && joinsEmoji(text, offset))
            return character;
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        if (code === 0x7f)
            return "\u2421";
        if (code >= 0xd800 && code <= 0xdfff)
            return "\ufffd";
        return `\\u{${code.toString(16)}}`;
    });
}
/** A sentence on one line: white space of any kind and length is one space, the rest is `visible`. */
function oneLine(text) {
    return visible(text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").replace(/^ | $/g, ""));
}
/** At most `max` code points; the cut is marked with an ellipsis, which counts. */
function clipped(text, max) {
    if (text.length <= max)
        return text;
    let points = 0;
    let end = 0;
    let keep = 0;
    for (const character of text) {
        if (points === max)
            return `${text.slice(0, keep)}\u2026`;
        points += 1;
        end += character.length;
        if (points === max - 1)
            keep = end;
    }
    return text;
}
/** Whether the joiner at `offset` stands between two pictures, where it is part of one emoji. */
function joinsEmoji(text, offset) {
    const next = text.codePointAt(offset + 1) ?? 0;
    const low = text.charCodeAt(offset - 1);
    const before = low >= 0xdc00 && low <= 0xdfff ? (text.codePointAt(offset - 2) ?? 0) : low;
    return isPicture(next) && (isPicture(before) || before === 0xfe0f);
}
function isPicture(code) {
    return (code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2600 && code <= 0x27bf);
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ xmlEncoding),
/* harmony export */   q: () => (/* binding */ openXmlDecoder)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** Largest piece handed on, in bytes: bounds what one piece can cost the tokenizer. */
const PIECE_BYTES = 65_536;
/** Enough to hold an XML declaration. */
const HEAD_BYTES = 256;
/** Characters that XML 1.0 forbids and that runners write all the same; sought before replacing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const FORBIDDEN_ALL = new RegExp(FORBIDDEN, "g");
/**
 * Decodes an XML file as it is pushed. A byte order mark decides; else UTF-16 is told by its zero bytes; else the
 * declared encoding counts, and UTF-8 where none is declared. A declared UTF-16 without UTF-16 bytes is UTF-8: programs
 * that build the text in memory write that. Bytes that are invalid in the encoding become U+FFFD.
 *
 * Errors: `evidence` when the declared encoding is unknown.
 */
function openXmlDecoder(where, emit) {
    let head = new Uint8Array(0);
    let decoder = new TextDecoder();
    let carriedReturn = false;
    let replaced = false;
    const piece = (decoded) => {
        let text = carriedReturn ? `\r${decoded}` : decoded;
        carriedReturn = text.endsWith("\r");
        if (carriedReturn)
            text = text.slice(0, -1);
        if (text.includes("\r"))
            text = text.replace(/\r\n?/g, "\n");
        if (FORBIDDEN.test(text)) {
            replaced = true;
            text = text.replace(FORBIDDEN_ALL, "\ufffd");
        }
        if (text !== "")
            emit(text);
    };
    const decode = (bytes) => {
        for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
            piece(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
        }
    };
    const begin = (first) => {
        head = null;
        decoder = decoderFor(where, first);
        decode(first);
    };
    return {
        write(chunk) {
            if (head === null) {
                decode(chunk);
                return;
            }
            head = head.length === 0 ? chunk : joined(head, chunk);
            if (head.length >= HEAD_BYTES)
                begin(head);
        },
        end() {
            if (head !== null)
                begin(head);
            piece(decoder.decode());
            if (carriedReturn)
                emit("\n");
        },
        replaced: () => replaced,
    };
}
function joined(first, second) {
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}
/** The encoding's label as `TextDecoder` knows it, told from the first bytes. */
function xmlEncoding(head) {
    const [a, b] = head;
    if (a === 0xff && b === 0xfe)
        return "utf-16le";
    if (a === 0xfe && b === 0xff)
        return "utf-16be";
    if (a === 0xef && b === 0xbb)
        return "utf-8";
    if (a === 0x3c && b === 0)
        return "utf-16le";
    if (a === 0 && b === 0x3c)
        return "utf-16be";
    const start = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
    const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]{1,40})["']/.exec(start)?.[1];
    return declared === undefined || /^utf-?(8|16|32)/i.test(declared) ? "utf-8" : declared;
}
function decoderFor(where, head) {
    const label = xmlEncoding(head);
    try {
        return new TextDecoder(label);
    }
    catch {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${where}:1: the declared encoding "${label.replace(/[^\w.:-]/g, "?")}" is unknown; UTF-8, UTF-16 with a byte order ` +
            "mark and the encodings of browsers are read; write the file as UTF-8");
    }
}


/***/ })

};
