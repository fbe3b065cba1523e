"use strict";
exports.id = 164;
exports.ids = [164];
exports.modules = {

/***/ 4164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Gc: () => (/* binding */ renderMarkdown),
  S5: () => (/* binding */ renderText),
  As: () => (/* binding */ renderWithin)
});


var report_document = __webpack_require__(1509);
var figures = __webpack_require__(819);
var report_limits = __webpack_require__(5032);
var print_markdown = __webpack_require__(4820);
var print_text = __webpack_require__(8618);
var domain_ratio = __webpack_require__(2863);
var numbers = __webpack_require__(5825);
var gate_lines = __webpack_require__(9029);
;// CONCATENATED MODULE: ./lib/report/components.js






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

var failures = __webpack_require__(2547);
;// CONCATENATED MODULE: ./lib/report/footer.js




const FORMATS_MAX = 12;
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

var violation = __webpack_require__(8859);
;// CONCATENATED MODULE: ./lib/report/headline.js






const VERDICT_MARKS = {
    pass: "pass",
    fail: "fail",
    unknown: "open",
};
const NAMES_MAX = 20;
const STATES = {
    completed: "COMPLETED",
    "not-yet": "NOT YET",
    unknown: "UNKNOWN",
    progress: "in progress",
};
function headline(report) {
    const blocks = [
        { kind: "heading", content: [(0,report_document/* mark */.Gy)(VERDICT_MARKS[report.verdict]), " ", ...title(report)] },
    ];
    const about = subject(report);
    if (about.length > 0)
        blocks.push((0,report_document/* paragraph */.FY)(...about));
    if (report.demonstration !== null)
        blocks.push(...nothingFound(report.demonstration));
    const summed = report.milestone !== null && report.verdict !== "pass" && (0,failures/* failureCount */.Ep)(report) !== 1;
    if (summed && report.reason !== "")
        blocks.push((0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)(report.reason)));
    return blocks;
}
function nothingFound({ place, searched, add }) {
    const names = (0,report_document/* joined */.oR)(searched.map((name) => [(0,report_document/* code */.aY)(name)]), ", ");
    return [
        (0,report_document/* paragraph */.FY)(`No test report and no coverage report was found in ${place}.`),
        (0,report_document/* list */.p_)([
            ["Searched for ", ...names, ", but not among files that git tracks, nor in dependencies"],
            [
                "Let the tests write one of these first, or name another in ",
                (0,report_document/* code */.aY)(".github/soakgate.yml"),
                ": ",
                (0,report_document/* code */.aY)(add),
            ],
        ]),
        (0,report_document/* paragraph */.FY)("Below, the reference lease is soaked to show what that looks like. " +
            "It says nothing about this repository, and counts for nothing."),
    ];
}
function title(report) {
    const { milestone, verdict, reason } = report;
    if (milestone !== null) {
        return [
            `${milestone.name} · Step ${milestone.step}: ${milestone.title} — ${STATES[milestone.state]}`,
        ];
    }
    if (report.demonstration !== null)
        return ["Nothing to judge yet: a demonstration of the failover soak"];
    if (verdict === "pass")
        return [passTitle(report)];
    const told = soakTitle(report);
    if (told !== null)
        return [told];
    return [reason === "" ? (verdict === "fail" ? "Failed" : "Unknown") : reason];
}
function soakTitle(report) {
    const runs = report.soak?.runs.filter((run) => run.verdict === "fail") ?? [];
    const [run] = runs;
    const gate = report.gates.find((each) => each.verdict === "fail")?.gate ?? "soak verdict = pass";
    const alone = runs.length === 1 && (0,failures/* failureCount */.Ep)(report) <= 1 && gate === "soak verdict = pass";
    if (!alone || run === undefined || run.witness === null)
        return null;
    const name = run.scenario === "default" ? "" : ` ${run.scenario}`;
    return `Failover soak${name}: ${(0,violation/* violationText */.j)(run.witness.invariant, run.witness.sizeUs)}`;
}
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
        parts.push(...failoverTitle(soak));
    return parts.length === 0 ? "All gates passed" : parts.join(" · ");
}
function failoverTitle({ verdict, runs }) {
    if (verdict !== "pass")
        return [];
    const judged = runs.filter(({ expected }) => expected === "pass");
    if (judged.length === 0)
        return ["failover drill passed"];
    return judged.every(({ lint }) => lint === undefined || lint.verdict === "safe")
        ? ["failover safe"]
        : ["failover soak passed, two leaders possible"];
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

var results = __webpack_require__(7201);
var soak = __webpack_require__(2426);
var test_names = __webpack_require__(129);
;// CONCATENATED MODULE: ./lib/report/step-report.js









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
function footerSection(report) {
    return { name: "footer", blocks: footer(report) };
}

;// CONCATENATED MODULE: ./lib/report/render.js






const BETWEEN = "\n\n";
function renderMarkdown(report, options = {}) {
    const { body, footer } = renderParts(report, options);
    return footer === "" ? body : `${body}${BETWEEN}${footer}\n`;
}
function renderWithin(report) {
    return (budget) => renderParts(report, { budget });
}
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
function renderText(report, options) {
    return (0,print_text/* printText */.n)([...stepReport(report, report_limits/* TERMINAL */.ff), footerSection(report)], options);
}


/***/ })

};
;