"use strict";
exports.id = 472;
exports.ids = [472];
exports.modules = {

/***/ 2501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ goModules)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(343);


const MODULES_MAX = 2_000;
async function goModules(files, root, tracked) {
    const below = (path) => (root === "." ? path : `${root}/${path}`);
    const named = tracked?.filter((path) => /(?:^|\/)go\.mod$/.test(path)) ?? ["go.mod"];
    const modules = [];
    for (const path of named.slice(0, MODULES_MAX)) {
        if (!(await files.exists(below(path))))
            continue;
        const module = await moduleOf(files, below(path));
        if (module !== null)
            modules.push({ module, folder: path.slice(0, -"/go.mod".length) });
    }
    return modules;
}
async function moduleOf(files, path) {
    try {
        const text = (await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(files, path)).replace(/\/\/.*/g, "");
        return /^\s*module(?:\s*\(\s*|\s+)["`]?([^\s"`()]+)/m.exec(text)?.[1] ?? null;
    }
    catch (error) {
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 4788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ asksTheDescription),
  a: () => (/* binding */ runPipeline)
});

var soak_config = __webpack_require__(2649);
var version = __webpack_require__(9416);
var report = __webpack_require__(9012);
var build_coverage = __webpack_require__(1405);
var order = __webpack_require__(3192);
var uncovered = __webpack_require__(5661);
;// CONCATENATED MODULE: ./lib/report/build-milestone.js


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

var build_tests = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/report/build.js




function buildReport(input) {
    const { coverage, milestone } = input;
    const targets = milestone?.plan.steps[milestone.step - 1]?.targets ?? [];
    const section = milestone === null ? null : milestoneSection(milestone, coverage);
    return {
        schema: report/* REPORT_SCHEMA */.D,
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

var globs = __webpack_require__(4145);
var path_text = __webpack_require__(9063);
var coverage_select = __webpack_require__(8916);
;// CONCATENATED MODULE: ./lib/app/asked.js



async function whatIsAsked({ coverage, milestone }, subjects) {
    const names = new Set();
    for (const subject of subjects)
        if (subject.kind === "symbol")
            names.add(nameOf(subject.path));
    const any = () => names.size > 0;
    const targets = milestone?.steps.flatMap((step) => step.targets) ?? [];
    return {
        patch: subjects.some(({ kind }) => kind === "patch"),
        wantsRegions: coverage.paths.length > 0 ? any : (path) => names.has(nameOf(path)),
        wantsOldRegions: any,
        matcherOf: await (0,globs/* matchersOf */.z6)([
            ...coverage.exclude,
            ...coverage.modules.flatMap(({ match }) => match),
            ...targets.map(({ name }) => name),
            ...subjects.flatMap(coverage_select/* patternsOf */.D),
        ]),
    };
}
function nameOf(path) {
    const clean = (0,path_text/* normalisePath */.q)(path);
    return clean.slice(clean.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./lib/coverage/git-diff.js
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parseGitDiff(diff) {
    const lines = new Map();
    const renames = new Map();
    let path = null;
    let from = "";
    for (let at = 0; at < diff.length;) {
        const end = lineEnd(diff, at);
        const line = diff.slice(at, end);
        at = end + 1;
        const hunk = line.startsWith("@@ ") ? HUNK.exec(line) : null;
        if (hunk !== null) {
            const [, went = "1", first, came = "1"] = hunk;
            at = skipLines(diff, at, Number(went) + Number(came));
            if (path !== null && Number(came) > 0) {
                const ranges = lines.get(path) ?? [];
                ranges.push([Number(first), Number(first) + Number(came) - 1]);
                lines.set(path, ranges);
            }
        }
        else if (line.startsWith("diff --git "))
            path = null;
        else if (line.startsWith("rename from "))
            from = unquoted(line.slice("rename from ".length));
        else if (line.startsWith("rename to ")) {
            renames.set(from, unquoted(line.slice("rename to ".length)));
        }
        else if (line.startsWith("+++ "))
            path = pathAfter(line.slice("+++ ".length));
    }
    return { lines, renames };
}
function lineEnd(text, at) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
}
function skipLines(diff, start, count) {
    let at = start;
    for (let left = count; left > 0 && at < diff.length; at = lineEnd(diff, at) + 1) {
        if (diff[at] !== "\\")
            left -= 1;
    }
    return at;
}
function pathAfter(text) {
    const path = unquoted(text.replace(/\t$/, ""));
    return path.startsWith("b/") ? path.slice(2) : null;
}
const ESCAPED = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    "\\": 92,
};
function unquoted(text) {
    if (!text.startsWith('"'))
        return text;
    const bytes = [];
    for (const [, octal, escaped, plain] of text.slice(1, -1).matchAll(C_CHARACTER)) {
        if (plain !== undefined)
            bytes.push(...new TextEncoder().encode(plain));
        else
            bytes.push(octal === undefined ? (ESCAPED[escaped ?? ""] ?? 0) : Number.parseInt(octal, 8));
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}
const C_CHARACTER = /\\([0-7]{3})|\\(.)|([^\\]+)/gs;

;// CONCATENATED MODULE: ./lib/app/changes.js

async function findChanges(git, root, origin) {
    const base = await findBase(git, origin);
    if (base.kind !== "base")
        return base;
    const diff = await git.diff(root, base.commit);
    if (diff === null)
        return unknown(`git cannot compare with ${changes_short(base.commit)}`);
    return { kind: "changed", changes: parseGitDiff(diff) };
}
async function findBase(git, origin) {
    if (origin.kind === "none")
        return { kind: "skipped", reason: origin.reason };
    const head = await git.head();
    if (head === null)
        return unknown("there is no git checkout; run actions/checkout before");
    switch (origin.kind) {
        case "pull-request":
            return pullRequestBase(git, head.commit, origin);
        case "merge-group":
            return fetched(origin.base === "" ? null : await git.commit(origin.base), FETCH_ALL);
        case "branch":
            return fetched(await git.mergeBase("HEAD", "origin/HEAD"), "HEAD has no known commit in common with origin/HEAD; run `git remote set-head origin --auto` and fetch its history");
    }
}
const FETCH_PARENTS = "the clone is too shallow; set fetch-depth: 2 at actions/checkout";
const FETCH_ALL = "the clone is too shallow; set fetch-depth: 0 at actions/checkout";
async function pullRequestBase(git, commit, { head, base }) {
    const [first, second] = (await git.parents()) ?? [];
    if (head !== "" && first !== undefined && second === head) {
        return fetched(await git.commit(first), FETCH_PARENTS);
    }
    if (head !== "" && commit === head) {
        return fetched(base === "" ? null : await git.mergeBase(base, "HEAD"), FETCH_ALL);
    }
    return unknown(`the checkout (${changes_short(commit)}) is neither the pull request's merge commit nor its head; ` +
        "measure and check out what the event names");
}
function fetched(commit, otherwise) {
    return commit === null ? unknown(otherwise) : { kind: "base", commit };
}
function unknown(reason) {
    return { kind: "unknown", reason: `the changed lines are not known: ${reason}` };
}
function changes_short(commit) {
    return commit.slice(0, 7);
}

var coverage_evidence = __webpack_require__(4875);
var merge = __webpack_require__(9646);
var paths = __webpack_require__(9924);
var domain_error = __webpack_require__(9342);
var ratio = __webpack_require__(2863);
var reports = __webpack_require__(6334);
;// CONCATENATED MODULE: ./lib/app/collect-coverage.js






function readCoverageOnce(files) {
    const known = new Map();
    return (path, wantsRegions) => {
        const report = known.get(path) ?? (0,reports/* readCoverage */.tn)(files, path, wantsRegions);
        known.set(path, report);
        return report;
    };
}
async function collectCoverage(files, read, request) {
    const { settings } = request;
    const rules = pathRules(request);
    const asked = request.wantsPatch ? request.changes() : null;
    const { matcherOf, wantsRegions, wantsOldRegions } = request.asks;
    const after = await readSide(files, (path) => read(path, wantsRegions), request.reports, "coverage.reports", rules);
    const before = settings.baseline === null
        ? null
        : await readSide(files, (path) => read(path, wantsOldRegions), settings.baseline, "coverage.baseline", rules);
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
    const old = before?.report ?? null;
    const changes = await (asked ?? (isMoved(old, report) ? request.changes() : null));
    const evidence = (0,coverage_evidence/* buildCoverageEvidence */.W)({
        after: report,
        before: old,
        baseline: baselineOf(settings.baseline, old),
        modules: settings.modules,
        targets: request.targets,
        exclude: settings.exclude,
        tracked: request.tracked,
        matcherOf,
        ...(changes?.kind === "changed" && { renames: changes.changes.renames }),
        patch: request.wantsPatch ? patchQuestion(changes, after.unmatched, request.patch) : null,
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
function isMoved(before, after) {
    if (before === null)
        return false;
    const [old, now] = [before, after].map(({ files }) => new Set(files.map(({ path }) => path)));
    const lacks = (paths, files) => files.some(({ path }) => paths?.has(path) === false);
    return lacks(now, before.files) && lacks(old, after.files);
}
function patchQuestion(changes, unmatched, { minLines }) {
    if (changes?.kind !== "changed")
        return changes;
    return { kind: "changed", lines: changes.changes.lines, unmatched, minLines };
}
async function mergedCoverage(files, read, sources, rules) {
    const whole = (path) => read(path, () => false);
    const side = await readSide(files, whole, sources, "evidence", rules);
    if (side.report === null || side.problems.length > 0) {
        throw new domain_error/* SoakgateError */.q("evidence", side.problems.join("\n"));
    }
    return side.report;
}
function pathRules(request) {
    return {
        tracked: request.tracked,
        prefixes: new Map(request.settings.paths),
        roots: request.workspace === null ? [] : [request.workspace],
        goModules: request.goModules,
    };
}
async function readSide(files, read, sources, what, rules) {
    const found = await (0,reports/* findReports */.zJ)(files, sources, what);
    const readings = await (0,reports/* readAll */.yw)(found.paths, read);
    const problems = [...found.problems, ...readings.problems];
    const unmatched = [];
    const resolved = readings.values.map(({ path, value }) => {
        const one = (0,paths/* resolvePaths */.L)(path, value, rules);
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

var results_evidence = __webpack_require__(159);
;// CONCATENATED MODULE: ./lib/app/collect-tests.js


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

var decide = __webpack_require__(5026);
var sniff = __webpack_require__(3185);
var results_sniff = __webpack_require__(9050);
;// CONCATENATED MODULE: ./lib/app/discover.js




const SEARCHED = [
    "coverage-final.json",
    "lcov.info",
    "coverage.json",
    "coverage.xml",
    "cobertura*.xml",
    "clover.xml",
    "jacoco*.xml",
    "cover.out",
    "coverage.out",
    ".resultset.json",
    "coverage-summary.json",
    "junit*.xml",
    "*.junit.xml",
    "TEST-*.xml",
    "test-results/**/*.xml",
];
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
const UNTRACKED = "git knows no repository here, so a committed file that looks like a report was taken for one; " +
    "install git before the checkout, or name the reports";
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
async function discover({ files, git }, root, taken = new Set()) {
    const listed = await git.tracked(root);
    const tracked = new Set(listed);
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
    if (listed === null && coverage.length + tests.length > 0)
        notes.push(UNTRACKED);
    return { coverage: sourcesOf(root, coverage), tests: sourcesOf(root, tests), notes };
}
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
function databases(paths, coverage) {
    const answered = new Set(coverage.map(folderOf));
    return paths
        .filter((path) => discover_nameOf(path) === ".coverage" && !answered.has(folderOf(path)))
        .map((path) => `${path}: found a coverage.py database, which is no report; run \`coverage json\` after ` +
        "the tests, and coverage.json is found");
}
function mayBeTests(path) {
    return TEST_NAMES.test(discover_nameOf(path)) || TEST_FOLDER.test(path);
}
function sourcesOf(root, paths) {
    if (paths.length === 0)
        return null;
    const patterns = paths.map((path) => ({
        pattern: path.startsWith("!") ? `./${path}` : path,
        origin: null,
    }));
    return { root, patterns };
}
function rankOf(path) {
    const name = discover_nameOf(path);
    return COVERAGE_NAMES.findIndex((pattern) => pattern.test(name));
}
function discover_nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}

var go_modules = __webpack_require__(2501);
var grammar = __webpack_require__(5965);
var judgement = __webpack_require__(7947);
var level = __webpack_require__(8418);
var print = __webpack_require__(4411);
;// CONCATENATED MODULE: ./lib/gates/next-gate.js





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
function missingFor(gate, total) {
    if (gate.subject.kind !== "total" || gate.measure !== "percent" || total.total === 0)
        return 0;
    return gate.op === ">=" || gate.op === ">"
        ? (0,level/* coveredFor */.En)(total.total, (0,judgement/* boundOf */.s0)(gate)) - total.covered
        : 0;
}
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

var gates_subject = __webpack_require__(5376);
;// CONCATENATED MODULE: ./lib/app/milestone.js





async function collectHistory(files, read, settings, rules, matcherOf) {
    const { milestone } = settings;
    const finished = [];
    const problems = [];
    const before = milestone?.step == null ? [] : milestone.steps.slice(0, milestone.step - 1);
    for (const [index, step] of before.entries()) {
        try {
            finished.push(await stepHistory(files, read, settings, rules, matcherOf, step, index + 1));
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
async function stepHistory(files, read, settings, rules, matcherOf, plan, step) {
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
        matcherOf,
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

var soak = __webpack_require__(6309);
;// CONCATENATED MODULE: ./lib/app/sources.js


async function nameReports(world, settings, root) {
    const { coverage, tests } = settings;
    const wantsCoverage = coverage.enabled && coverage.reports === null;
    const wantsTests = tests.enabled && tests.reports === null;
    if (!wantsCoverage && !wantsTests)
        return { settings, notes: [], foundNothing: false };
    const found = await discover(world, root, await namedFiles(world, settings, root));
    const named = {
        ...settings,
        coverage: { ...coverage, reports: wantsCoverage ? found.coverage : coverage.reports },
        tests: { ...tests, reports: wantsTests ? found.tests : tests.reports },
    };
    const foundNothing = named.coverage.reports === null && named.tests.reports === null;
    return { settings: named, notes: found.notes, foundNothing };
}
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













const LINE_TO_ADD = "coverage: { reports: [coverage/lcov.info] }";
const NO_COVERAGE = {
    evidence: null,
    problems: [],
    warnings: [],
    reportsRead: 0,
};
const NO_TESTS = { evidence: null, problems: [], warnings: [], reportsRead: 0 };
async function runPipeline(world, request) {
    const { claimed, claimDoubt } = request;
    const rules = (0,decide/* parseRules */.N)(request.settings);
    const scenarios = await scenariosOf(request.settings);
    const { settings, notes, foundNothing } = await nameReports(world, request.settings, request.searchRoot);
    const read = readCoverageOnce(world.files);
    const asks = await whatIsAsked(settings, rules.subjects);
    const asked = world.git.head();
    const tracked = await world.git.tracked(settings.root);
    const tree = {
        tracked,
        workspace: request.workspace,
        goModules: await (0,go_modules/* goModules */.e)(world.files, settings.root, tracked),
    };
    const coverage = await coverageOf(world, request.changes, settings, { ...tree, asks }, read);
    const tests = await testsOf(world, settings);
    const paths = pathRules({ settings: settings.coverage, ...tree });
    const history = await collectHistory(world.files, read, settings, paths, asks.matcherOf);
    const head = await asked;
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
    const decision = (0,decide/* decide */.L)(settings, rules, evidence, { claimed, claimDoubt, problems });
    const wanted = rules.gates.length > 0 || settings.milestone !== null;
    const nothing = foundNothing && soak === null && problems.length === 0 && !wanted;
    const place = request.searchRoot === "." ? "the working directory" : request.searchRoot;
    const inVain = decision.verdict === "unknown" && !nothing && foundNothing
        ? [`searched ${place} for ${SEARCHED.join(", ")}: nothing found`]
        : [];
    return buildReport({
        tool: version/* VERSION */.x,
        createdAt,
        commit: head?.commit ?? null,
        repository: request.repository,
        runUrl: request.runUrl,
        verdict: decision.verdict,
        reason: nothing
            ? `${decision.reason}: no test or coverage report in ${place}`
            : decision.reason,
        demonstration: nothing ? { place, searched: SEARCHED, add: LINE_TO_ADD } : null,
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
function asksTheDescription(settings) {
    const { gates } = (0,decide/* parseRules */.N)(settings);
    return settings.milestone !== null || gates.some(({ subject }) => subject.kind === "attested");
}
async function coverageOf(world, origin, settings, given, read) {
    const { coverage, milestone, patch, root } = settings;
    if (!coverage.enabled || coverage.reports === null)
        return NO_COVERAGE;
    const step = milestone?.steps[(milestone.step ?? 0) - 1];
    return collectCoverage(world.files, read, {
        settings: coverage,
        reports: coverage.reports,
        ...given,
        targets: step?.targets.map((target) => target.name) ?? [],
        patch,
        wantsPatch: origin.kind === "pull-request" || origin.kind === "merge-group" || given.asks.patch,
        changes: () => findChanges(world.git, root, origin),
    });
}
async function testsOf(world, { tests }) {
    if (!tests.enabled || tests.reports === null)
        return NO_TESTS;
    return collectTests(world.files, { reports: tests.reports, baseline: tests.baseline });
}
async function scenariosOf({ soak }) {
    if (soak === null || !(0,soak_config/* asksForLease */.GY)(soak))
        return [];
    return (await Promise.all(/* import() */[__webpack_require__.e(466), __webpack_require__.e(859), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 6936))).soakScenarios(soak);
}
async function soakOf(world, settings, scenarios, date) {
    if (settings.soak?.enabled !== true)
        return null;
    return (0,soak/* soakReport */.N)(settings.soak.drill, await soaked(world, scenarios, date));
}
async function soaked(world, scenarios, date) {
    if (scenarios.length === 0)
        return [];
    const { runSoaks } = await Promise.all(/* import() */[__webpack_require__.e(466), __webpack_require__.e(859), __webpack_require__.e(471), __webpack_require__.e(947), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 449));
    return runSoaks(scenarios, world.workers, date, world.control);
}
async function demonstration(world) {
    const { soakSettings } = await Promise.all(/* import() */[__webpack_require__.e(466), __webpack_require__.e(859), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 265));
    const reference = soakSettings({ scenario: "reference" });
    return (0,soak/* soakReport */.N)(null, await soaked(world, [reference], null));
}
function testBaseline({ tests }, { evidence }) {
    if (tests.baseline === null)
        return "none";
    return evidence?.before == null ? "unreadable" : "found";
}
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

/***/ 6309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ soakReport)
/* harmony export */ });
/* harmony import */ var _soak_drill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(891);

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

/***/ 6725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ LEASE_FLAGS),
/* harmony export */   S7: () => (/* binding */ failOnFlag),
/* harmony export */   SE: () => (/* binding */ leaseFlags),
/* harmony export */   co: () => (/* binding */ soakFlags),
/* harmony export */   f1: () => (/* binding */ stepFlag),
/* harmony export */   h5: () => (/* binding */ durationFlag)
/* harmony export */ });
/* unused harmony export commentFlag */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5779);
/* harmony import */ var _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7933);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1231);






const STEP_MAX = 1_000;
function failOnFlag(text) {
    return readFlag("fail-on", (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(_config_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON_MODES */ .c9), text);
}
function commentFlag(text) {
    return readFlag("comment", word(COMMENT_MODES), text);
}
function stepFlag(text) {
    return readFlag("step", (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, STEP_MAX), text);
}
function durationFlag(name, text) {
    return readFlag(name, _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .durationUs */ .lu, text);
}
const SWITCHES = new Set(["release-on-exit"]);
const FILE_ONLY = new Set([
    ...["on-timeout", "work-every", "guard", "fencing"],
    ...["replica-lag", "restart-loses-state", "loses-token-counter"],
]);
const LEASE_FLAGS = Object.keys(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .lease */ .dm.fields ?? {}).filter((name) => !FILE_ONLY.has(name));
function leaseFlags(flag) {
    const entries = LEASE_FLAGS.flatMap((name) => entryOfFlag(name, flag));
    return entries.length === 0 ? null : readAs(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .lease */ .dm, mapOf(entries), _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAGS */ .Wg);
}
function soakFlags(flag, shown = (name) => `--${name}`) {
    const read = (name, shape) => {
        const text = flag(name);
        return text === null ? null : readAs(shape, (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .flagValue */ .y)(text), shown(name));
    };
    const kinds = flag("faults");
    const found = {
        lease: leaseFlags(flag),
        windowUs: read("window", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.window),
        seeds: read("seeds", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.seeds),
        seed: read("seed", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.seed),
        profile: read("profile", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.profile),
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

/***/ 8238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ testSection)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5385);

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

/***/ 891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ runDrill),
/* harmony export */   uI: () => (/* binding */ dryRunDrill),
/* harmony export */   vV: () => (/* binding */ DRILL_DEFAULTS),
/* harmony export */   vl: () => (/* binding */ checkDrillSettings)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2619);


const TICKS_MAX = 1_000_000;
const KEYS = 3;
const NEVER = Number.NEGATIVE_INFINITY;
const DRILL_DEFAULTS = {
    ttlMs: 1500,
    renewMs: 500,
    killAtMs: 3000,
    windowMs: 6000,
    stepMs: 100,
};
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

/***/ 2619:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ FakeKVLock)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

class FakeKVLock {
    owner = null;
    expiresAtMs = 0;
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
    renew(owner, nowMs) {
        const expiresAtMs = this.#expiryFrom(nowMs);
        if (this.owner !== owner || nowMs >= this.expiresAtMs) {
            this.renewFailTotal += 1;
            return false;
        }
        this.expiresAtMs = expiresAtMs;
        return true;
    }
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


/***/ })

};
;