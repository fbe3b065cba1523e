"use strict";
exports.id = 794;
exports.ids = [794];
exports.modules = {

/***/ 5026:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  N: () => (/* binding */ parseRules)
});

var domain_error = __webpack_require__(9342);
;// CONCATENATED MODULE: ./lib/gates/checklist.js
const ITEM = /^( *)([-*+]|\d{1,9}[.)])( {1,4})(?! )(.*)$/;
const TASK = /^\[([ xX])\]\s+(\S.*)$/;
const DEPTH_MAX = 50;
const BLANK_LINE = /^\s*$/;
const FENCE = /^ *(`{3,}|~{3,})(.*)$/;
const RAW_OPEN = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
const RAW_CLOSE = /<\/(pre|script|style|textarea)>/i;
const HTML_OPEN = /^ {0,3}<\/?(details|summary|div|p|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|blockquote|center|h[1-6]|hr|section|article|aside|header|footer|main|nav|form|fieldset|figure|iframe|body|html|head)(?=[\s/>]|$)/i;
const TAG_ALONE = /^ {0,3}<\/?[a-z][^<>]*>\s*$/i;
const UNDERLINE = /^ *(=+|-+) *$/;
const INTERRUPTS = /^ {0,3}(#{1,6}(\s|$)|>|([-*_] *){3,}$)/;
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
        if (state.paragraph)
            state.open?.lines.push(line);
        return;
    }
    closeItem(state);
    state.paragraph = false;
    readBlock(state, line, item);
}
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
function itemOf(state, line, indent) {
    const item = ITEM.exec(line);
    const number = /^\d+/.exec(item?.[2] ?? "")?.[0];
    const inside = state.paragraph && indent >= (state.lists.at(-1) ?? 0);
    return inside && number !== undefined && Number(number) !== 1 ? null : item;
}
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
function opensHidden(state, line, offset) {
    const fence = fenceOf(line);
    if (fence !== null) {
        state.hidden = { end: { fence }, offset };
        return true;
    }
    const end = htmlEnd(line) ?? (mayBeTag(line) && TAG_ALONE.test(line) ? BLANK_LINE : null);
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
function mayBeTag(line) {
    return line.trimStart().startsWith("<");
}
function htmlEnd(line) {
    if (!mayBeTag(line))
        return null;
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
function plainSentence(text) {
    const plain = text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/\*+|~~|`+/g, "");
    return withoutUnderscores(plain).replace(/\s+/g, " ").trim();
}
function withoutUnderscores(text) {
    if (!text.includes("_"))
        return text;
    return text.replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "");
}

var gates_judgement = __webpack_require__(7947);
var words = __webpack_require__(5281);
;// CONCATENATED MODULE: ./lib/gates/attested.js



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

var decimal = __webpack_require__(7991);
var domain_ratio = __webpack_require__(2863);
;// CONCATENATED MODULE: ./lib/gates/baseline.js

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
function missingLines(was, now, points, strict, metric) {
    const scale = (0,decimal/* powerOfTen */.mv)(points.scale);
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

var level = __webpack_require__(8418);
;// CONCATENATED MODULE: ./lib/gates/coverage.js







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

var duration = __webpack_require__(738);
;// CONCATENATED MODULE: ./lib/gates/drill.js


const US_PER_MS = 1_000;
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

var nearest = __webpack_require__(5542);
;// CONCATENATED MODULE: ./lib/gates/soak-figures.js




function figureJudgement(figure, bound) {
    if (figure.value === null)
        throw new Error("a figure without a value: callers filter these");
    return (0,gates_judgement/* decided */.rc)((0,gates_judgement/* satisfies */.ib)(figure.value, bound), figure.text(bound), figure.distance(bound));
}
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
function heldByMost(figure, bound) {
    if (figure.most === null || (bound.op !== "<=" && bound.op !== "<"))
        return false;
    return figureJudgement({ ...figure, value: figure.most }, bound).verdict === "pass";
}

var tests = __webpack_require__(5385);
;// CONCATENATED MODULE: ./lib/gates/tests.js






const NEAREST_MAX = 2_000;
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

var grammar = __webpack_require__(5965);
var measures = __webpack_require__(4975);
var print = __webpack_require__(4411);
;// CONCATENATED MODULE: ./lib/gates/identity.js


function gateKey(gate, headline) {
    const speaksOfCoverage = measures/* COVERAGE_MEASURES */.Dl.some(({ name }) => name === gate.measure);
    return (0,print/* gateText */.b)(speaksOfCoverage ? { ...gate, metric: gate.metric ?? headline } : gate);
}
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

var gates_subject = __webpack_require__(5376);
var values = __webpack_require__(3428);
;// CONCATENATED MODULE: ./lib/gates/verdict.js

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
function percentUnits(gate) {
    if (gate.value?.kind !== "percent")
        throw new Error("a target is always a percentage");
    const { units, scale } = gate.value.value;
    return units * 10n ** BigInt(18 - scale);
}
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
function milestoneSubjects(plan) {
    if (plan.step !== null)
        stepOf(plan, plan.step);
    return plan.steps.flatMap((step, index) => {
        const targets = step.targets.map((target) => targetGate(target, "lines"));
        const criteria = distinctCriteria(step, index + 1);
        const parts = step.components.map(({ name, subject, origin }) => {
            const part = (0,gates_subject/* parseName */.$q)(subject);
            if ("message" in part || part.kind === "name") {
                const why = "message" in part ? part.message : "it names no part of a file";
                throw new domain_error/* SoakgateError */.q("config", `${placed(origin)}component ${name}: ${subject}: ${why}; write PATH#SYMBOL or PATH:FIRST-LAST`);
            }
            return part;
        });
        return [...[...targets, ...criteria].map((gate) => gate.subject), ...parts];
    });
}
function distinctCriteria(step, number) {
    const seen = new Set();
    return step.criteria.map((source) => {
        const gate = (0,grammar/* parseGate */.X)(source);
        const text = (0,print/* gateText */.b)(gate);
        if (seen.has(text)) {
            throw new domain_error/* SoakgateError */.q("config", `${placed(source.origin)}milestone step ${number} has the criterion ${text} twice; remove one`);
        }
        seen.add(text);
        return gate;
    });
}
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






const FAULTS_SHOWN = 10;
function parseRules(settings) {
    const ofSteps = settings.milestone === null ? [] : milestoneSubjects(settings.milestone);
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
    if (first === undefined) {
        return { gates, subjects: [...gates.map((gate) => gate.subject), ...ofSteps] };
    }
    const lines = faults.slice(0, FAULTS_SHOWN).map(({ message }) => message);
    if (faults.length > FAULTS_SHOWN)
        lines.push(`and ${faults.length - FAULTS_SHOWN} more`);
    throw new domain_error/* SoakgateError */.q(first.code, lines.join("\n"));
}
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
    const verdict = doubted(overallVerdict(gating.map(({ result }) => result), problems, shown), milestone === null ? null : circumstances.claimDoubt);
    const criteriaResults = criteria.map(({ result }) => result);
    return {
        ...verdict,
        gates: judged.map(({ result }) => result),
        criteria: criteriaResults,
        problems,
        stepState: joinState(stepState(criteriaResults, claimed), verdict),
    };
}
function doubted(verdict, doubt) {
    if (doubt === null || verdict.verdict !== "pass")
        return verdict;
    return { verdict: "unknown", reason: doubt };
}
function joinState(state, { verdict }) {
    if (state !== "completed" || verdict === "pass")
        return state;
    return verdict === "fail" ? "not-yet" : "unknown";
}
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

/***/ 9006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CONFIG_PLACES),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8674);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(343);



const CONFIG_PLACES = [
    ".github/soakgate.yml",
    ".github/soakgate.yaml",
    "soakgate.yml",
];
async function loadConfig(files, named) {
    if (named !== null) {
        if (await files.exists(named))
            return parsed(files, named);
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("config", `${named}: there is no such file; name a configuration that exists, or leave the name out ` +
            `to use ${CONFIG_PLACES.join(", ")} where there is one`);
    }
    for (const place of CONFIG_PLACES) {
        if (await files.exists(place))
            return parsed(files, place);
    }
    return _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CONFIG */ .H5;
}
async function parsed(files, path) {
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(files, path);
    const config = (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(933), __webpack_require__.e(200)]).then(__webpack_require__.bind(__webpack_require__, 272))).parsePlainConfig(text, path);
    return config ?? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(933), __webpack_require__.e(352)]).then(__webpack_require__.bind(__webpack_require__, 352))).parseConfig(text, path);
}


/***/ }),

/***/ 343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const HAND_WRITTEN_BYTES_MAX = 1 << 20;
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

/***/ 8674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ NO_CONFIG),
/* harmony export */   HG: () => (/* binding */ configRoot),
/* harmony export */   _K: () => (/* binding */ PATCH_DEFAULTS),
/* harmony export */   c9: () => (/* binding */ FAIL_ON_MODES),
/* harmony export */   nT: () => (/* binding */ TESTS_DEFAULTS),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   un: () => (/* binding */ COVERAGE_DEFAULTS)
/* harmony export */ });
const COMMENT_MODES = ["always", "changes", "failures", "never"];
const FAIL_ON_MODES = ["fail-or-unknown", "fail", "never"];
const PATCH_DEFAULTS = { minLines: 0 };
const COVERAGE_DEFAULTS = {
    enabled: true,
    reports: null,
    baseline: null,
    exclude: [],
    paths: [],
    maxUnmatched: null,
    modules: [],
};
const TESTS_DEFAULTS = { enabled: true, reports: null, baseline: null };
const NO_CONFIG = {
    file: null,
    version: 1,
    soak: null,
    coverage: COVERAGE_DEFAULTS,
    tests: TESTS_DEFAULTS,
    patch: PATCH_DEFAULTS,
    comment: "always",
    failOn: "fail-or-unknown",
    gates: [],
    milestone: null,
};
function configRoot(file) {
    const folders = file.split("/").slice(0, -1);
    const github = folders.lastIndexOf(".github");
    const kept = github === -1 ? folders : folders.slice(0, github);
    if (kept.length === 0)
        return ".";
    return kept.join("/") || "/";
}


/***/ }),

/***/ 1236:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_OVERRIDES),
/* harmony export */   i: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _soak_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2649);



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

/***/ 2649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ asksForLease),
/* harmony export */   ty: () => (/* binding */ SOAK_OFF),
/* harmony export */   vV: () => (/* binding */ DRILL_DEFAULTS)
/* harmony export */ });
const DRILL_DEFAULTS = {
    ttlMs: 1_500,
    renewMs: 500,
    killAtMs: 3_000,
    windowMs: 6_000,
    stepMs: 100,
};
const SOAK_OFF = {
    enabled: false,
    drill: null,
    lease: null,
    windowUs: null,
    seeds: null,
    seed: null,
    profile: null,
    faults: null,
    regressionRuns: [],
    scenarios: [],
    waivers: [],
};
function asksForLease(soak) {
    if (!soak.enabled)
        return false;
    const named = [soak.lease, soak.windowUs, soak.seeds, soak.seed, soak.profile, soak.faults];
    const listed = [soak.regressionRuns, soak.scenarios, soak.waivers];
    return (soak.drill === null ||
        named.some((setting) => setting !== null) ||
        listed.some((entries) => entries.length > 0));
}


/***/ }),

/***/ 3028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ FAULT_PROFILES),
/* harmony export */   Mq: () => (/* binding */ QUIRKS),
/* harmony export */   UE: () => (/* binding */ LEASE_SCHEMES),
/* harmony export */   hE: () => (/* binding */ CAUSES),
/* harmony export */   ln: () => (/* binding */ FAULT_KINDS),
/* harmony export */   uC: () => (/* binding */ INVARIANTS)
/* harmony export */ });
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
const QUIRKS = [
    "dead-id-believed",
    "anchor-of-last-send",
    "delete-any",
    "silent-reacquire",
    "owner-only",
    "non-idempotent-acquire",
    "record-time-trusted",
    "renew-deadline-forgotten",
    "expiry-unchecked",
];
const LEASE_SCHEMES = ["lease", "record", "absolute"];
const FAULT_PROFILES = [
    "standard",
    "calm",
    "flaky-net",
    "gc-heavy",
    "store-failover",
    "swizzle",
];
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countTests)
/* harmony export */ });
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

/***/ 5965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

function unknown(reason, measured = null) {
    return { verdict: "unknown", measured, missing: null, reason };
}
function skipped(reason, measured = null) {
    return { verdict: "skipped", measured, missing: null, reason };
}
function decided(passes, measured, missing) {
    return {
        verdict: passes ? "pass" : "fail",
        measured,
        missing: passes ? null : missing,
        reason: null,
    };
}
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
function boundOf(gate) {
    if (gate.op === null || gate.value === null || gate.value.kind === "word") {
        throw new Error(`a gate on ${gate.measure} without a number: the grammar rejects it`);
    }
    return { op: gate.op, value: decimalOf(gate.value) };
}
function decimalOf(value) {
    return value.kind === "duration" ? { units: BigInt(value.us), scale: 0 } : value.value;
}
function satisfies(number, bound) {
    return holds((0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(number, bound.value), bound.op);
}
function whole(count) {
    return { numerator: BigInt(count), denominator: 1n };
}


/***/ }),

/***/ 8418:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ coveredFor),
/* harmony export */   HW: () => (/* binding */ uncoveredJudgement),
/* harmony export */   VC: () => (/* binding */ percentJudgement)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2863);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7947);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5281);




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
function coveredFor(total, { op, value }) {
    return op === ">" ? floorFor(total, value) + 1 : (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r4)(total, value);
}
function floorFor(total, percent) {
    return Number((BigInt(total) * percent.units) / (100n * (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(percent.scale)));
}
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ SOAK_MEASURES),
/* harmony export */   Dl: () => (/* binding */ COVERAGE_MEASURES),
/* harmony export */   Mo: () => (/* binding */ DRILL_MEASURES),
/* harmony export */   az: () => (/* binding */ TESTS_MEASURES),
/* harmony export */   co: () => (/* binding */ TEST_MEASURE)
/* harmony export */ });
/* unused harmony export TAKEOVER_STATISTICS */
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

const COVERAGE_MEASURES = [
    { name: "percent", unit: "percent" },
    { name: "uncovered", unit: "count" },
    { name: "delta", unit: "points", signed: true },
    { name: "drop", unit: "points", signed: true },
];
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
const TEST_MEASURE = { name: "outcome", unit: "word", words: ["passed"] };
const DRILL_MEASURES = [
    { name: "result", unit: "word", words: ["OK", "FAIL"] },
    { name: "takeover", unit: "duration" },
    { name: "idem-hits", unit: "count" },
    { name: "alert-storms", unit: "count" },
];
const TAKEOVER_STATISTICS = ["p50", "p95", "p99", "max"];
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
const SOAK_MEASURES = [
    ...SOAK_PLAIN_MEASURES,
    ...["takeover", ..._domain_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE.map((cause) => `takeover.${cause}`)].flatMap((prefix) => TAKEOVER_STATISTICS.map((statistic) => ({ name: `${prefix}.${statistic}`, unit: "duration" }))),
];


/***/ }),

/***/ 4411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
function gateText(gate) {
    const { subject, metric, measure, op, value } = gate;
    if (op === null || value === null)
        return (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectText */ .yq)(subject);
    const unwritten = measure === "percent" || subject.kind === "test";
    const words = [(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectText */ .yq)(subject), metric, unwritten ? null : measure, op, valueText(value)];
    return words.filter((word) => word !== null).join(" ");
}
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   nI: () => (/* binding */ isSubjectWord),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* unused harmony export SUBJECT_WORDS */
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6380);

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
const LINE_DIGITS_MAX = 9;
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
function isSubjectWord(word) {
    return SUBJECT_WORDS.includes(word);
}


/***/ }),

/***/ 6380:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Ip: () => (/* binding */ syntaxError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const TEXT_MAX = 4_096;
const SHOWN_BEFORE = 70;
const SHOWN_AFTER = 30;
const BLANK = /\s/;
const WORD_END = /[\s"<>=]/;
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
function quoteName(name) {
    return name === "" || WORD_END.test(name) ? quote(name) : name;
}
function quote(text) {
    return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
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
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}


/***/ }),

/***/ 3428:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseValue),
/* harmony export */   Q: () => (/* binding */ ValueFault)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(738);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5542);




class ValueFault extends Error {
}
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
const NAMES_MAX = 5;
const NAME_LENGTH_MAX = 120;
function units(count, metric, between = "") {
    const [one, many] = UNITS[metric];
    return `${count}${between === "" ? "" : ` ${between}`} ${count === 1 || count === 1n ? one : many}`;
}
function tests(count) {
    return `${count} ${count === 1 ? "test" : "tests"}`;
}
function listed(names) {
    const first = names.slice(0, NAMES_MAX).map(oneLine).join(", ");
    const rest = names.length - NAMES_MAX;
    return rest > 0 ? `${first} and ${rest} more` : first;
}
function oneLine(name) {
    const flat = name.replace(/\s+/g, " ").trim();
    const points = flat.length > NAME_LENGTH_MAX ? [...flat.slice(0, 2 * NAME_LENGTH_MAX)] : [];
    return points.length > NAME_LENGTH_MAX ? `${points.slice(0, NAME_LENGTH_MAX).join("")}…` : flat;
}
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


/***/ })

};
;