"use strict";
exports.id = 866;
exports.ids = [866];
exports.modules = {

/***/ 6334:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  zJ: () => (/* binding */ findReports),
  yw: () => (/* binding */ readAll),
  tn: () => (/* binding */ readCoverage),
  iv: () => (/* binding */ readTests)
});

var sniff = __webpack_require__(3185);
;// CONCATENATED MODULE: ./lib/coverage/open.js

const READERS = {
    coveragepy: async () => (await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 4697))).coveragepyReader,
    lcov: async () => (await __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 6789))).lcovReader,
    "istanbul-final": async () => (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(903)]).then(__webpack_require__.bind(__webpack_require__, 1903))).istanbulFinalReader,
    "istanbul-summary": async () => (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(284)]).then(__webpack_require__.bind(__webpack_require__, 3903))).istanbulSummaryReader,
    go: async () => (await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 7316))).goReader,
    simplecov: async () => (await __webpack_require__.e(/* import() */ 944).then(__webpack_require__.bind(__webpack_require__, 5944))).simplecovReader,
    cobertura: async () => (await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(424), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 1396))).coberturaReader,
    jacoco: async () => (await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(424), __webpack_require__.e(904)]).then(__webpack_require__.bind(__webpack_require__, 7904))).jacocoReader,
    clover: async () => (await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(424), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 8277))).cloverReader,
};
async function openCoverage(where, head, wantsRegions = () => true) {
    const reader = await READERS[(0,sniff/* sniffFormat */.O)(where, head)]();
    return reader.open(where, wantsRegions);
}

var domain_error = __webpack_require__(9342);
var results_sniff = __webpack_require__(9050);
;// CONCATENATED MODULE: ./lib/results/open.js

async function openTests(where, head) {
    (0,results_sniff/* requireJunit */.E)(where, head);
    const { openJunit } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(180)]).then(__webpack_require__.bind(__webpack_require__, 7180));
    return openJunit(where);
}

;// CONCATENATED MODULE: ./lib/app/reports.js




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
const ABSOLUTE = /^(?:\/|[A-Za-z]:\/)/;
function below(root, path) {
    return root === "." || ABSOLUTE.test(path) ? path : `${root}/${path}`;
}
function readCoverage(files, path, wantsRegions) {
    return readWith(files, path, (head) => openCoverage(path, head, wantsRegions));
}
function readTests(files, path) {
    return readWith(files, path, (head) => openTests(path, head));
}
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

/***/ 4978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ countStatements),
/* harmony export */   _n: () => (/* binding */ joinedBlocks),
/* harmony export */   c: () => (/* binding */ concatenated),
/* harmony export */   lv: () => (/* binding */ toBlockHits)
/* harmony export */ });
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(266);

const FIELDS = 4;
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
function joinedBlocks(all) {
    return {
        positions: concatenated(all.map((blocks) => blocks.positions)),
        statements: concatenated(all.map((blocks) => blocks.statements)),
        hits: concatenated(all.map((blocks) => blocks.hits)),
    };
}
function concatenated(parts) {
    const whole = new Uint32Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ toBranchHits),
/* harmony export */   G3: () => (/* binding */ unitedBranches),
/* harmony export */   cr: () => (/* binding */ countBranches),
/* harmony export */   mg: () => (/* binding */ toCountedBranchHits)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(266);


function toBranchHits(ids, lines, taken) {
    if (!insertedInOrder(ids, lines, taken))
        sortAll(ids, lines, taken);
    const size = uniteRepeats(ids, lines, taken);
    if (size === ids.length)
        return { ids, lines, covered: taken, total: ones(size) };
    ids.length = size;
    return trimmed(ids, lines, taken);
}
function unitedBranches(a, b) {
    const ids = [];
    const most = a.lines.length + b.lines.length;
    const lines = new Uint32Array(most);
    const taken = new Uint32Array(most);
    for (let left = 0, right = 0; left < a.lines.length || right < b.lines.length;) {
        const order = comparePlaces(a, left, b, right);
        const from = order <= 0 ? a : b;
        const at = order <= 0 ? left : right;
        lines[ids.length] = from.lines[at] ?? 0;
        taken[ids.length] = (from.covered[at] ?? 0) | (order === 0 ? (b.covered[right] ?? 0) : 0);
        ids.push(from.ids?.[at] ?? "");
        if (order <= 0)
            left += 1;
        if (order >= 0)
            right += 1;
    }
    return trimmed(ids, lines, taken);
}
function comparePlaces(a, left, b, right) {
    if (right === b.lines.length)
        return -1;
    if (left === a.lines.length)
        return 1;
    const difference = (a.lines[left] ?? 0) - (b.lines[right] ?? 0);
    if (difference !== 0)
        return difference;
    const [one, other] = [a.ids?.[left] ?? "", b.ids?.[right] ?? ""];
    return one === other ? 0 : (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(one, other);
}
function trimmed(ids, lines, taken) {
    const size = ids.length;
    return {
        ids,
        lines: lines.subarray(0, size),
        covered: taken.subarray(0, size),
        total: ones(size),
    };
}
const MOVES_PER_BRANCH = 8;
function insertedInOrder(ids, lines, taken) {
    let moves = ids.length * MOVES_PER_BRANCH;
    for (let at = 1; at < ids.length && moves >= 0; at += 1) {
        const line = lines[at] ?? 0;
        const id = ids[at] ?? "";
        const hit = taken[at] ?? 0;
        let to = at;
        for (; to > 0 && moves >= 0; to -= 1, moves -= 1) {
            const before = lines[to - 1] ?? 0;
            if (before < line || (before === line && (ids[to - 1] ?? "") <= id))
                break;
            ids[to] = ids[to - 1] ?? "";
            lines[to] = before;
            taken[to] = taken[to - 1] ?? 0;
        }
        ids[to] = id;
        lines[to] = line;
        taken[to] = hit;
    }
    return moves >= 0;
}
function sortAll(ids, lines, taken) {
    const order = [...ids.keys()].sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(ids[a] ?? "", ids[b] ?? ""));
    const before = { ids: [...ids], lines: lines.slice(), taken: taken.slice() };
    for (const [to, from] of order.entries()) {
        ids[to] = before.ids[from] ?? "";
        lines[to] = before.lines[from] ?? 0;
        taken[to] = before.taken[from] ?? 0;
    }
}
function uniteRepeats(ids, lines, taken) {
    let size = Math.min(1, ids.length);
    for (let at = 1; at < ids.length; at += 1) {
        if (lines[at] === lines[size - 1] && ids[at] === ids[size - 1]) {
            taken[size - 1] = (taken[size - 1] ?? 0) | (taken[at] ?? 0);
            continue;
        }
        if (size < at) {
            ids[size] = ids[at] ?? "";
            lines[size] = lines[at] ?? 0;
            taken[size] = taken[at] ?? 0;
        }
        size += 1;
    }
    return size;
}
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
const ONES = new Uint32Array(1024).fill(1);
function ones(length) {
    return length <= ONES.length ? ONES.subarray(0, length) : new Uint32Array(length).fill(1);
}


/***/ }),

/***/ 4875:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ buildCoverageEvidence)
});

var order = __webpack_require__(3192);
;// CONCATENATED MODULE: ./lib/coverage/baseline.js

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
function release(tool) {
    return /^.*?\d+\.\d+/.exec(tool)?.[0] ?? tool;
}

var globs = __webpack_require__(4145);
var hits = __webpack_require__(266);
var measure = __webpack_require__(8566);
;// CONCATENATED MODULE: ./lib/coverage/modules.js




const MANIFESTS = new Set(["package.json", "go.mod", "pyproject.toml"]);
const FOLDER_LEVELS = 2;
function groupFiles(groups, after, before) {
    const now = modules_assign(groups, after);
    const then = before && modules_assign(groups, before);
    const modules = groups.map((group, index) => ({
        name: group.name,
        after: (0,measure/* measureFiles */.oU)(now.groups[index] ?? []),
        before: then && (0,measure/* measureFiles */.oU)(then.groups[index] ?? []),
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
    const totals = (0,measure/* subtractTotals */.ke)(report.totals, taken);
    return { files: rest.length, totals, uncovered: (0,measure/* measureFiles */.oU)(rest)?.uncovered ?? [] };
}
function defineGroups(targets, modules, paths, tracked, matcherOf) {
    const configured = configuredGroups(modules, matcherOf);
    const aimed = [...new Set(targets)].map((name) => configured.find((group) => group.name === name) ?? {
        name,
        has: matcherOf(name),
        nameOf: null,
    });
    const others = modules.length > 0 ? configured : folderGroups(paths, tracked);
    const names = new Set(aimed.map((group) => group.name));
    return [...aimed, ...others.filter((group) => !names.has(group.name))];
}
function configuredGroups(modules, matcherOf) {
    const matchers = modules.map(({ match }) => (0,globs/* anyMatcher */.te)(match, matcherOf));
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

var blocks = __webpack_require__(4978);
var format = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/coverage/patch.js





function patchCoverage(report, changed) {
    const files = report.files
        .map((file) => ({ file, ranges: changed.get(file.path) ?? [] }))
        .filter(({ file, ranges }) => ranges.length > 0 && file.lines !== null)
        .map(({ file, ranges }) => ({ path: file.path, measured: measureRanges(file, ranges) }))
        .filter(({ measured }) => (measured.totals.lines?.total ?? 0) > 0)
        .sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
    const [only] = files;
    return {
        measured: {
            files: files.length,
            totals: {
                lines: { covered: 0, total: 0 },
                ...(0,hits/* sumTotals */.L_)(files.map(({ measured }) => measured.totals)),
            },
            uncovered: only !== undefined && files.length === 1 ? only.measured.uncovered : [],
        },
        files: files.map(({ path, measured }) => ({ path, uncovered: measured.uncovered })),
    };
}
function doubtfulFile(report, changed, unmatched) {
    const bare = report.files.find((file) => file.lines === null && changed.has(file.path));
    if (bare !== undefined) {
        return `the report has no lines of ${(0,format/* quoted */.T)(bare.path, 200)}, which changed; write one with lines`;
    }
    const ambiguous = new Map();
    for (const { path, candidates } of unmatched) {
        const [one, other] = candidates;
        if (one !== undefined && other !== undefined)
            ambiguous.set(sharedEnd(path, one), path);
    }
    const measured = new Set(report.files.map((file) => file.path));
    for (const path of changed.keys()) {
        const named = measured.has(path) ? undefined : endsOf(path).find((end) => ambiguous.has(end));
        if (named === undefined)
            continue;
        return (`${(0,format/* quoted */.T)(path, 200)} changed, and ${(0,format/* quoted */.T)(ambiguous.get(named) ?? "", 200)} in the report may be ` +
            "it or another file; map the report's prefix under coverage.paths");
    }
    return null;
}
function sharedEnd(path, other) {
    const ends = new Set(endsOf(other));
    return endsOf(path).find((end) => ends.has(end)) ?? "";
}
function endsOf(path) {
    const parts = path.toLowerCase().split("/");
    return parts.map((_, at) => parts.slice(at).join("/"));
}
function measureRanges(file, ranges) {
    const disjoint = joined(ranges);
    const parts = disjoint.flatMap((range) => (0,measure/* measureRange */.Qt)(file, range) ?? []);
    const totals = (0,hits/* sumTotals */.L_)(parts.map((part) => part.totals));
    const touched = (first, last) => disjoint.some((range) => range[0] <= last && range[1] >= first);
    return {
        files: 1,
        totals: file.blocks === null
            ? totals
            : { ...totals, statements: (0,blocks/* countStatements */.UE)(file.blocks, touched) },
        uncovered: parts.flatMap((part) => part.uncovered),
    };
}
function joined(ranges) {
    const out = [];
    for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
        const previous = out.at(-1);
        if (previous !== undefined && first <= previous[1])
            previous[1] = Math.max(previous[1], last);
        else
            out.push([first, last]);
    }
    return out;
}

var coverage = __webpack_require__(6404);
;// CONCATENATED MODULE: ./lib/coverage/reconcile.js



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
function withoutExcluded(report, exclude, matcherOf) {
    if (exclude.length === 0)
        return report;
    const excluded = (0,globs/* anyMatcher */.te)(exclude, matcherOf);
    const files = report.files.filter((file) => !excluded(file.path));
    if (files.length === report.files.length)
        return report;
    return { ...report, files, totals: (0,hits/* sumTotals */.L_)(files.map((file) => file.totals)) };
}

var coverage_select = __webpack_require__(8916);
;// CONCATENATED MODULE: ./lib/coverage/evidence.js






const NOT_ASKED = {
    kind: "unknown",
    reason: "the changed lines are not known: git is not asked for them; gate a module or path",
};
function buildCoverageEvidence(inputs) {
    const { exclude, matcherOf } = inputs;
    const after = reconcile(withoutExcluded(inputs.after, exclude, matcherOf));
    const old = inputs.before && renamed(inputs.before, inputs.renames ?? new Map());
    const before = old && reconcile(withoutExcluded(old, exclude, matcherOf));
    const paths = new Set([...after.files, ...(before?.files ?? [])].map((file) => file.path));
    const rows = defineGroups(inputs.targets, inputs.modules, [...paths].sort(order/* byCodeUnit */.X), inputs.tracked, matcherOf);
    const { modules, unassigned } = groupFiles(rows, after, before);
    const configured = configuredGroups(inputs.modules, matcherOf);
    const patch = answerPatch(inputs.patch ?? NOT_ASKED, after);
    return {
        after,
        before,
        baseline: inputs.baseline,
        modules,
        unassigned,
        patch: patch.coverage,
        notes: [...after.notes, ...(before === null ? [] : baselineNotes(after, before))],
        select: (subject) => (0,coverage_select/* select */.L)({ after, before, unassigned, configured, rows, patch: patch.answer, matcherOf }, subject),
    };
}
function answerPatch(patch, after) {
    if (patch.kind !== "changed")
        return { coverage: null, answer: patch };
    const doubt = doubtfulFile(after, patch.lines, patch.unmatched);
    if (doubt !== null)
        return { coverage: null, answer: { kind: "unknown", reason: doubt } };
    const coverage = patchCoverage(after, patch.lines);
    const measured = coverage.measured.totals.lines?.total ?? 0;
    if (measured === 0 || measured >= patch.minLines) {
        return { coverage, answer: { kind: "measured", coverage } };
    }
    const reason = `${measured} changed lines were measured; below ${patch.minLines} (patch.min-lines) they are not judged`;
    return { coverage, answer: { kind: "skipped", reason } };
}


/***/ }),

/***/ 3399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ badReport),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

function badReport(where, line, sentence) {
    return new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${where}${line === null ? "" : `:${line}`}: ${sentence}`);
}
function quoted(text, lengthMax = 60) {
    const clean = text.slice(0, lengthMax).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
    return `"${clean}${text.length > lengthMax ? "…" : ""}"`;
}


/***/ }),

/***/ 4145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   te: () => (/* binding */ anyMatcher),
/* harmony export */   z6: () => (/* binding */ matchersOf)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3399);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9063);



const PATTERN_LENGTH_MAX = 1_000;
const ALTERNATIVES_MAX = 1_000;
const GLOBSTARS_MAX = 10;
async function matchersOf(patterns) {
    const library = patterns.some(isGlob) ? (await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 1138))).Minimatch : null;
    return (pattern) => pathMatcher(pattern, library);
}
function pathMatcher(pattern, library) {
    if (pattern.length > PATTERN_LENGTH_MAX) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(pattern)}: found a pattern of ${pattern.length} characters; ` +
            `up to ${PATTERN_LENGTH_MAX} are allowed; write several patterns`);
    }
    const clean = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisePath */ .q)(pattern).replace(/^\//, "");
    if (!isGlob(clean)) {
        const folder = clean.endsWith("/") ? clean : `${clean}/`;
        if (clean === "" || clean === "/")
            return () => true;
        return (path) => path === clean || path.startsWith(folder);
    }
    if (library === null)
        throw new Error(`nobody said that ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(clean)} would be asked for`);
    const glob = compiled(clean, library);
    return (path) => path === clean || glob.match(path);
}
function isGlob(text) {
    return /[*?[\]{}!+@()]/.test(text);
}
function anyMatcher(patterns, matcherOf) {
    const matchers = patterns.map(matcherOf);
    return (path) => matchers.some((matches) => matches(path));
}
function compiled(pattern, library) {
    const stars = pattern.split("**").length - 1;
    const glob = new library(pattern, {
        platform: "linux",
        dot: true,
        nocomment: true,
        nonegate: true,
        braceExpandMax: ALTERNATIVES_MAX,
    });
    if (stars > GLOBSTARS_MAX || glob.set.length >= ALTERNATIVES_MAX) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(pattern)}: found a pattern of ${stars} \`**\` and ${glob.set.length} alternatives; ` +
            `${GLOBSTARS_MAX} and ${ALTERNATIVES_MAX - 1} are allowed; write several patterns`);
    }
    return glob;
}


/***/ }),

/***/ 266:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ countFunctions),
/* harmony export */   E0: () => (/* binding */ missedRanges),
/* harmony export */   G2: () => (/* binding */ toLineHits),
/* harmony export */   GJ: () => (/* binding */ toFunctionHits),
/* harmony export */   L_: () => (/* binding */ sumTotals),
/* harmony export */   P9: () => (/* binding */ unitedLines),
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


function saturated(hits) {
    if (hits >= _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .HITS_MAX */ .O)
        return _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .HITS_MAX */ .O;
    return hits > 0 ? Math.trunc(hits) : 0;
}
const added = (a, b) => saturated(a + b);
const larger = (a, b) => Math.max(a, b);
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
function unitedLines(a, b, combine = added) {
    const most = a.numbers.length + b.numbers.length;
    const numbers = new Uint32Array(most);
    const hits = new Uint32Array(most);
    let size = 0;
    for (let left = 0, right = 0; left < a.numbers.length || right < b.numbers.length; size += 1) {
        const one = a.numbers[left] ?? Number.POSITIVE_INFINITY;
        const other = b.numbers[right] ?? Number.POSITIVE_INFINITY;
        numbers[size] = Math.min(one, other);
        const ofA = one <= other ? (a.hits[left++] ?? 0) : 0;
        const ofB = other <= one ? (b.hits[right++] ?? 0) : 0;
        hits[size] = one === other ? combine(ofA, ofB) : ofA + ofB;
    }
    return size === most
        ? { numbers, hits }
        : { numbers: numbers.slice(0, size), hits: hits.slice(0, size) };
}
function orderOf(numbers) {
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
const MOVES_PER_ITEM = 8;
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
function lineHitsOf(lines) {
    return toLineHits(Uint32Array.from(lines.keys()), Uint32Array.from(lines.values()));
}
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
function countFunctions(functions) {
    let covered = 0;
    for (const one of functions)
        if (one.hits > 0)
            covered += 1;
    return { covered, total: functions.length };
}
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
function hitsAt(lines, number) {
    const at = lowerBound(lines.numbers, number);
    return lines.numbers[at] === number ? (lines.hits[at] ?? 0) : null;
}
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
function sumTotals(all) {
    const sum = {};
    for (const totals of all) {
        for (const metric of _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C) {
            const ratio = totals[metric];
            if (ratio === undefined)
                continue;
            const soFar = sum[metric];
            if (soFar === undefined)
                sum[metric] = { covered: ratio.covered, total: ratio.total };
            else {
                soFar.covered += ratio.covered;
                soFar.total += ratio.total;
            }
        }
    }
    return sum;
}


/***/ }),

/***/ 8566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ measureRegion),
/* harmony export */   Qt: () => (/* binding */ measureRange),
/* harmony export */   dq: () => (/* binding */ measureReport),
/* harmony export */   ke: () => (/* binding */ subtractTotals),
/* harmony export */   oU: () => (/* binding */ measureFiles)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4978);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7108);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(266);



function measureFiles(files) {
    const [only] = files;
    if (only === undefined)
        return null;
    return {
        files: files.length,
        totals: (0,_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .sumTotals */ .L_)(files.map((file) => file.totals)),
        uncovered: files.length === 1 && only.lines !== null ? (0,_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .missedRanges */ .E0)(only.lines) : [],
    };
}
function measureReport(report) {
    const [only] = report.files;
    return {
        files: report.files.length,
        totals: report.totals,
        uncovered: report.files.length === 1 && only?.lines ? (0,_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .missedRanges */ .E0)(only.lines) : [],
    };
}
function measureRegion(region) {
    return { files: 1, totals: region.totals, uncovered: region.uncovered };
}
function measureRange(file, [first, last]) {
    if (file.lines === null)
        return null;
    const { lines, branches, functions, blocks } = file;
    const within = functions?.filter((one) => one.first >= first && one.first <= last);
    return {
        files: 1,
        totals: {
            lines: (0,_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .countLines */ .lt)(lines, first, last),
            ...(blocks && {
                statements: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .countStatements */ .UE)(blocks, (from) => from >= first && from <= last),
            }),
            ...(branches && { branches: (0,_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .countBranches */ .cr)(branches, first, last) }),
            ...(within && { functions: (0,_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .countFunctions */ .$t)(within) }),
        },
        uncovered: (0,_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .missedRanges */ .E0)(lines, first, last),
    };
}
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


/***/ }),

/***/ 5379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ mergeFile)
});

var coverage_blocks = __webpack_require__(4978);
var coverage_branches = __webpack_require__(7108);
var format = __webpack_require__(3399);
var coverage_hits = __webpack_require__(266);
var order = __webpack_require__(3192);
;// CONCATENATED MODULE: ./lib/coverage/merge-functions.js


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

var region_table = __webpack_require__(5253);
;// CONCATENATED MODULE: ./lib/coverage/merge-regions.js




function mergeRegions(path, parts, lines) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only.file.regions;
    const regions = new Map();
    for (const { where, file } of parts) {
        for (const region of (0,region_table/* regionsOf */.NV)(file.regions)) {
            const key = `${region.kind} ${region.name}`;
            const known = regions.get(key);
            const merged = known === undefined ? region : merge_regions_united(path, known.where, where, known.region, region);
            regions.set(key, { where, region: merged });
        }
    }
    const sorted = [...regions].sort(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b));
    return (0,region_table/* regionTable */.tR)(sorted.map(([, { region }]) => withLines(region, lines)));
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
function mergeLines(parts) {
    const all = parts.flatMap(({ file }) => file.lines ?? []);
    const [first] = all;
    if (first === undefined || all.length === 1)
        return first ?? null;
    const numbers = (0,coverage_blocks/* concatenated */.c)(all.map((lines) => lines.numbers));
    const hits = (0,coverage_blocks/* concatenated */.c)(all.map((lines) => lines.hits));
    return (0,coverage_hits/* toLineHits */.G2)(numbers, hits, coverage_hits/* larger */.yf);
}
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(266);
/* harmony import */ var _merge_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5379);



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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normalisePath)
/* harmony export */ });
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

/***/ 9924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ resolvePaths)
});

var order = __webpack_require__(3192);
var hits = __webpack_require__(266);
var merge_file = __webpack_require__(5379);
var path_text = __webpack_require__(9063);
;// CONCATENATED MODULE: ./lib/coverage/path-tree.js
const CANDIDATES_MAX = 3;
class PathTree {
    #exact = newNode();
    #lower = newNode();
    constructor(paths) {
        for (const path of paths) {
            insert(this.#exact, path, path.split("/"));
            insert(this.#lower, path, path.toLowerCase().split("/"));
        }
    }
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
const PATH_LENGTH_MAX = 4_096;
class PathResolver {
    #rules;
    #sources;
    #tracked;
    #tree = null;
    #prefixes;
    #modules;
    #learned = new Map();
    constructor(rules, sources) {
        this.#rules = rules;
        this.#tracked = new Set(rules.tracked);
        this.#sources = sources.map(path_text/* normalisePath */.q);
        this.#prefixes = [...rules.prefixes]
            .map(([from, to]) => [(0,path_text/* normalisePath */.q)(from), (0,path_text/* normalisePath */.q)(to)])
            .sort(([a], [b]) => b.length - a.length);
        this.#modules = rules.goModules.toSorted((a, b) => b.module.length - a.module.length);
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
    #rewritten(path) {
        const mapped = this.#prefixes.find(([from]) => path.startsWith(from) && from !== "");
        if (mapped !== undefined)
            return [joinPath(mapped[1], path.slice(mapped[0].length))];
        for (const { module, folder } of this.#modules) {
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


/***/ }),

/***/ 5253:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ RegionRows),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   g6: () => (/* binding */ findRegion),
/* harmony export */   tR: () => (/* binding */ regionTable),
/* harmony export */   wD: () => (/* binding */ NO_REGIONS)
/* harmony export */ });
/* harmony import */ var _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6404);

const FIRST = 0;
const LAST = 1;
const END = 2;
const COUNTS = 3;
const ROW = COUNTS + 2 * _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.length;
const NOT_STATED = -1;
const NO_REGIONS = {
    names: [],
    classes: 0,
    numbers: new Float64Array(),
    uncovered: [],
};
class RegionRows {
    #names;
    #classes;
    #numbers;
    #uncovered = [];
    #row = -ROW;
    constructor(classes, functions) {
        this.#names = [...classes, ...functions];
        this.#classes = classes.length;
        this.#numbers = new Float64Array(this.#names.length * ROW).fill(NOT_STATED);
    }
    begin(first, last) {
        this.#row += ROW;
        this.#numbers[this.#row + FIRST] = first;
        this.#numbers[this.#row + LAST] = last;
        this.#numbers[this.#row + END] = this.#uncovered.length;
    }
    count(metric, covered, total) {
        this.#numbers[this.#row + COUNTS + 2 * metric] = covered;
        this.#numbers[this.#row + COUNTS + 2 * metric + 1] = total;
    }
    missed(lines) {
        const uncovered = this.#uncovered;
        let last = -1;
        for (let at = 0; at < lines.length; at += 1) {
            const line = lines[at] ?? 0;
            if (last >= 0 && line <= last + 1)
                uncovered[uncovered.length - 1] = line;
            else
                uncovered.push(line, line);
            last = line;
        }
        this.#numbers[this.#row + END] = uncovered.length;
    }
    missedRun(first, last) {
        this.#numbers[this.#row + END] = this.#uncovered.push(first, last);
    }
    take() {
        return {
            names: this.#names,
            classes: this.#classes,
            numbers: this.#numbers,
            uncovered: this.#uncovered,
        };
    }
}
function regionTable(regions) {
    const namesOf = (kind) => regions.filter((region) => region.kind === kind).map((region) => region.name);
    const rows = new RegionRows(namesOf("class"), namesOf("function"));
    for (const { range, totals, uncovered } of regions) {
        rows.begin(range?.[0] ?? 0, range?.[1] ?? 0);
        for (const [place, metric] of _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.entries()) {
            const ratio = totals[metric];
            if (ratio !== undefined)
                rows.count(place, ratio.covered, ratio.total);
        }
        for (const [first, last] of uncovered)
            rows.missedRun(first, last);
    }
    return rows.take();
}
function regionsOf(table) {
    return table.names.map((_, index) => regionAt(table, index));
}
function findRegion(table, name) {
    const index = table.names.indexOf(name);
    return index < 0 ? null : regionAt(table, index);
}
function regionAt({ names, classes, numbers, uncovered }, index) {
    const row = index * ROW;
    const [first = 0, last = 0, end = 0] = numbers.subarray(row, row + COUNTS);
    const totals = {};
    for (const [place, metric] of _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.entries()) {
        const at = row + COUNTS + 2 * place;
        const [covered = NOT_STATED, total = NOT_STATED] = numbers.subarray(at, at + 2);
        if (total !== NOT_STATED)
            totals[metric] = { covered, total };
    }
    const missed = [];
    const begin = index === 0 ? 0 : (numbers[row - ROW + END] ?? 0);
    for (let at = begin; at < end; at += 2)
        missed.push([uncovered[at] ?? 0, uncovered[at + 1] ?? 0]);
    return {
        name: names[index] ?? "",
        kind: index < classes ? "class" : "function",
        range: first === 0 ? null : [first, last],
        totals,
        uncovered: missed,
    };
}


/***/ }),

/***/ 8916:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ patternsOf),
  L: () => (/* binding */ select_select)
});

var nearest = __webpack_require__(5542);
var format = __webpack_require__(3399);
var globs = __webpack_require__(4145);
var measure = __webpack_require__(8566);
var path_text = __webpack_require__(9063);
var region_table = __webpack_require__(5253);
;// CONCATENATED MODULE: ./lib/coverage/select-region.js




function selectSymbol(file, before, symbol) {
    const selection = namedPart(file, symbol);
    if (selection !== null) {
        const old = before && namedPart(before, symbol);
        return { kind: "found", selections: [{ ...selection, before: old?.after ?? null }] };
    }
    const names = [...file.regions.names, ...(file.functions ?? []).map((one) => one.name)];
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
    const region = (0,region_table/* findRegion */.g6)(file.regions, symbol);
    if (region !== null) {
        return { name, after: (0,measure/* measureRegion */.NT)(region), before: null, range: region.range };
    }
    const [only, ...others] = (file.functions ?? []).filter((one) => one.name === symbol);
    if (only === undefined || only.last === null || others.length > 0)
        return null;
    const range = [only.first, only.last];
    const after = (0,measure/* measureRange */.Qt)(file, range);
    return after && { name, after, before: null, range };
}
function selectRange(file, before, range) {
    const after = (0,measure/* measureRange */.Qt)(file, range);
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
        selections: [{ name, after, before: same ? (0,measure/* measureRange */.Qt)(before, range) : null, range }],
    };
}
function sameLines(a, b) {
    const [one, other] = [a.lines?.numbers, b.lines?.numbers];
    return one?.length === other?.length && (one?.every((line, at) => line === other?.[at]) ?? false);
}

;// CONCATENATED MODULE: ./lib/coverage/select.js






const SUGGEST_FROM_MAX = 5_000;
function patternsOf(subject) {
    if (subject.kind === "path" || subject.kind === "each")
        return [subject.pattern];
    return subject.kind === "name" ? [subject.name] : [];
}
function select_select(evidence, subject) {
    switch (subject.kind) {
        case "total":
            return found([
                {
                    name: "total",
                    after: (0,measure/* measureReport */.dq)(evidence.after),
                    before: evidence.before && (0,measure/* measureReport */.dq)(evidence.before),
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
    return sumOf(evidence, pattern, evidence.matcherOf(pattern));
}
function sumOf(evidence, name, has) {
    const after = measureMatching(evidence.after, has);
    const before = evidence.before && measureMatching(evidence.before, has);
    if (after === null && before === null)
        return matchesNothing(evidence, name);
    return found([{ name, after, before, range: null }]);
}
function measureMatching(report, has) {
    return (0,measure/* measureFiles */.oU)(report.files.filter((file) => has(file.path)));
}
function selectEach(evidence, pattern) {
    const has = evidence.matcherOf(pattern);
    const files = evidence.after.files.filter((file) => has(file.path));
    if (files.length === 0)
        return matchesNothing(evidence, pattern);
    const old = new Map(evidence.before?.files.map((file) => [file.path, file]));
    return found(files.map((file) => {
        const before = old.get(file.path);
        return {
            name: file.path,
            after: (0,measure/* measureFiles */.oU)([file]),
            before: before === undefined ? null : (0,measure/* measureFiles */.oU)([before]),
            range: null,
        };
    }));
}
function selectName(evidence, name) {
    const module = evidence.configured.find((group) => group.name === name);
    const isPath = evidence.matcherOf(name);
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
    const what = (0,globs/* isGlob */.fg)(pattern) ? "the pattern" : "the path";
    const paths = evidence.after.files.map((file) => file.path);
    return {
        kind: "nothing",
        reason: `${what} ${(0,format/* quoted */.T)(pattern, 200)} matches no measured file${suggestPath(pattern, paths)}`,
    };
}
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


/***/ }),

/***/ 3185:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ HEAD_BYTES),
  O: () => (/* binding */ sniffFormat)
});

var xml_decode = __webpack_require__(5465);
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
function sniffJson(where, text) {
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



const HEAD_BYTES = 65_536;
const KNOWN = "known are Istanbul, LCOV, Cobertura, JaCoCo, Clover, coverage.py JSON, Go cover profiles and SimpleCov";
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS),
/* harmony export */   O: () => (/* binding */ HITS_MAX)
/* harmony export */ });
const METRICS = ["lines", "statements", "branches", "functions"];
const HITS_MAX = 0xffff_ffff;


/***/ }),

/***/ 8826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   eM: () => (/* binding */ foldRuns),
/* harmony export */   gD: () => (/* binding */ foldAttempts)
/* harmony export */ });
const SEVERITY = { skipped: 0, passed: 1, failed: 2 };
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
function sum(a, b) {
    return a === null ? b : b === null ? a : a + b;
}


/***/ }),

/***/ 159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ buildTestEvidence)
});

;// CONCATENATED MODULE: ./lib/results/delta.js
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

var order = __webpack_require__(3192);
var attempts = __webpack_require__(8826);
;// CONCATENATED MODULE: ./lib/results/merge.js


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


function buildTestEvidence(afterRuns, beforeRuns) {
    const after = mergeRuns(afterRuns);
    const before = beforeRuns === null ? null : mergeRuns(beforeRuns);
    return { after, before, delta: before === null ? null : testDelta(before, after) };
}


/***/ }),

/***/ 9050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireJunit)
/* harmony export */ });
/* unused harmony export looksLikeJunit */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _text_xml_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);


const HEAD_BYTES = 65_536;
const SHOWN_LENGTH = 60;
function looksLikeJunit(head) {
    return /^<(?:testsuites|testsuite)[\s/>]/.test(afterProlog(decodedHead(head)));
}
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
        return new TextDecoder().decode(bytes);
    }
}
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

/***/ 5465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ xmlEncoding),
/* harmony export */   q: () => (/* binding */ openXmlDecoder)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const PIECE_BYTES = 65_536;
const HEAD_BYTES = 256;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const FORBIDDEN_ALL = new RegExp(FORBIDDEN, "g");
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
;