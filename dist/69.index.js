export const id = 69;
export const ids = [69];
export const modules = {

/***/ 9069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);
/* harmony import */ var _app_soak_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6583);
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9859);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1132);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(657);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7614);
/* harmony import */ var _host_workers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2365);









if (!(0,_host_workers_js__WEBPACK_IMPORTED_MODULE_8__/* .serveJobs */ .a)(_app_soak_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .runSoakJob */ .ZZ))
    await start();
async function start() {
    const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? "");
    const started = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), entry);
    const { env, stdout, stderr } = process;
    let interrupts = 0;
    process.on("SIGINT", () => {
        interrupts += 1;
        if (interrupts > 1)
            process.exit(_cli_command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_INTERRUPTED */ ._);
    });
    process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .i)(process.argv.slice(2), {
        files: (0,_host_files_js__WEBPACK_IMPORTED_MODULE_6__/* .diskFiles */ .T)(process.cwd()),
        git: (0,_host_git_js__WEBPACK_IMPORTED_MODULE_7__/* .commandLineGit */ .G)(process.cwd()),
        workers: (0,_host_workers_js__WEBPACK_IMPORTED_MODULE_8__/* .threadWorkers */ .S)(entry, _app_soak_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .runSoakJob */ .ZZ),
        environment: env,
        workingDirectory: process.cwd(),
        program: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(process.argv[1] ?? "") === "soakgate" ? "soakgate" : `node ${started}`,
        columns: stdout.isTTY ? stdout.columns : null,
        color: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "",
        watched: stderr.isTTY === true,
        nowMs: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now(),
        interrupted: () => interrupts > 0,
        out: (text) => stdout.write(text),
        err: (text) => stderr.write(text),
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ EXIT_INTERRUPTED),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** How a process ends that Ctrl-C ended twice: 128 and the signal's number. */
const EXIT_INTERRUPTED = 130;
/** How a process ends (contract §2). */
const EXIT = { pass: 0, fail: 1, unknown: 2, usage: 64, bug: 70 };


/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: COMMANDS

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/nearest.js
var nearest = __webpack_require__(5542);
// EXTERNAL MODULE: ./lib/domain/version.js
var version = __webpack_require__(9416);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/arguments.js



/** Options that every command has. */
const COMMON_OPTIONS = [
    { name: "help", value: null, help: "show this help" },
    { name: "version", value: null, help: "print the version" },
];
/**
 * Reads a command's arguments, strictly.
 *
 * Errors: `usage` for an unknown option (with the nearest one), a missing or surplus value, and
 * positionals that the command does not take.
 */
function parseArguments(command, argv) {
    const options = [...command.options, ...COMMON_OPTIONS];
    const values = new Map();
    const positionals = [];
    const known = new Map(options.map((option) => [option.name, option]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: joinNegativeNumbers(argv, known),
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: Object.fromEntries(options.map((option) => [
            option.name,
            { type: option.value === null ? "boolean" : "string" },
        ])),
    });
    for (const token of tokens) {
        if (token.kind === "positional")
            positionals.push(token.value);
        if (token.kind !== "option")
            continue;
        const option = known.get(token.name);
        if (option === undefined)
            throw unknownOption(command, token.rawName, options);
        const value = checkedValue(command, option, token.value);
        values.set(option.name, [...(values.get(option.name) ?? []), value]);
    }
    if (command.positionals === "" && positionals.length > 0) {
        throw usage(command, `takes no argument "${positionals[0]}"`);
    }
    checkRepeats(command, known, values);
    return {
        positionals,
        text: (name) => values.get(name)?.at(-1) ?? null,
        all: (name) => values.get(name) ?? null,
        on: (name) => values.has(name),
    };
}
function checkedValue(command, option, value) {
    if (option.value === null) {
        if (value !== undefined)
            throw usage(command, `--${option.name} takes no value`);
        return "";
    }
    const looksLikeOption = value !== undefined && /^--?[a-z]/i.test(value);
    if (value === undefined || value === "" || looksLikeOption) {
        throw usage(command, `--${option.name} needs a value: --${option.name} ${option.value}`);
    }
    return value;
}
function checkRepeats(command, known, values) {
    for (const [name, given] of values) {
        const option = known.get(name);
        if (option?.value !== null && option?.multiple !== true && given.length > 1) {
            throw usage(command, `--${name} was given ${given.length} times; once is allowed`);
        }
    }
}
/** `--acquire-ms -5` means the number: parseArgs would read `-5` as an option. */
function joinNegativeNumbers(argv, known) {
    const joined = [];
    for (const argument of argv) {
        const last = joined.at(-1) ?? "";
        const takesValue = last.startsWith("--") && (known.get(last.slice(2))?.value ?? null) !== null;
        if (takesValue && /^-\d/.test(argument))
            joined[joined.length - 1] = `${last}=${argument}`;
        else
            joined.push(argument);
    }
    return joined;
}
function unknownOption(command, given, options) {
    const near = (0,nearest/* nearest */.p)(given.replace(/^-+/, ""), options.map((option) => option.name));
    return usage(command, `has no option ${given}${near === null ? "" : `; did you mean --${near}?`}`);
}
function usage(command, what) {
    return new domain_error/* SoakgateError */.q("usage", `${command.name}: ${what} (see ${command.name} --help)`);
}
/**
 * A whole number given by an option, or its default.
 *
 * Errors: `usage` where the text is no whole number within 2^53.
 */
function integerOption(args, name, fallback) {
    const text = args.text(name);
    if (text === null)
        return fallback;
    const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(value)) {
        throw new domain_error/* SoakgateError */.q("usage", `--${name}: "${text}" is no whole number; write one like 1500`);
    }
    return value;
}

// EXTERNAL MODULE: ./lib/cli/command.js
var cli_command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/coverage/evidence.js + 7 modules
var coverage_evidence = __webpack_require__(28);
// EXTERNAL MODULE: ./lib/coverage/merge.js
var merge = __webpack_require__(9646);
// EXTERNAL MODULE: ./lib/results/evidence.js + 2 modules
var results_evidence = __webpack_require__(159);
// EXTERNAL MODULE: ./lib/app/reports.js + 1 modules
var app_reports = __webpack_require__(584);
;// CONCATENATED MODULE: ./lib/app/read.js





/**
 * Coverage of named files or globs, before null without a baseline. Paths stay as reports write them.
 *
 * Errors: `evidence` for the first pattern or report that is bad, `limit` for one too large.
 */
async function readCoverageReports(files, patterns, baseline) {
    const after = await readCoverageFiles(files, patterns);
    const before = baseline === null ? null : await readCoverageFiles(files, baseline);
    const evidence = (0,coverage_evidence/* buildCoverageEvidence */.W)({
        after,
        before,
        baseline: before === null
            ? { kind: "none", state: "none", commit: null, distance: null }
            : { kind: "file", state: "found", commit: null, distance: null },
        modules: [],
        targets: [],
        exclude: [],
        tracked: null,
        patch: null,
    });
    return { evidence, warnings: evidence.notes };
}
/**
 * The coverage reports of files or globs, merged.
 *
 * Errors: as `readCoverageReports`.
 */
async function readCoverageFiles(files, patterns) {
    const reports = await readEach(files, patterns, async (path) => ({
        where: path,
        report: await (0,app_reports/* readCoverage */.tn)(files, path),
    }));
    return (0,merge/* mergeReports */.C)(reports);
}
/**
 * Test results of named files or globs.
 *
 * Errors: as `readCoverageReports`.
 */
async function readTestReports(files, patterns, baseline) {
    const read = (path) => (0,app_reports/* readTests */.iv)(files, path);
    const after = await readEach(files, patterns, read);
    const before = baseline === null ? null : await readEach(files, baseline, read);
    const evidence = (0,results_evidence/* buildTestEvidence */.k)(after, before);
    return { evidence, warnings: evidence.after.notes };
}
async function readEach(files, patterns, read) {
    const sources = {
        root: ".",
        patterns: patterns.map((pattern) => ({ pattern, origin: null })),
    };
    const found = await (0,app_reports/* findReports */.zJ)(files, sources, "reports");
    const [problem] = found.problems;
    if (problem !== undefined)
        throw new domain_error/* SoakgateError */.q("evidence", problem);
    const values = [];
    for (const path of found.paths)
        values.push(await read(path));
    return values;
}

// EXTERNAL MODULE: ./lib/report/build-coverage.js
var build_coverage = __webpack_require__(1405);
// EXTERNAL MODULE: ./lib/report/json.js + 6 modules
var json = __webpack_require__(5964);
// EXTERNAL MODULE: ./lib/report/document.js
var report_document = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/report/failures.js
var failures = __webpack_require__(2547);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/report/print-markdown.js + 1 modules
var print_markdown = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/report/print-text.js + 3 modules
var print_text = __webpack_require__(8618);
// EXTERNAL MODULE: ./lib/report/results.js + 2 modules
var results = __webpack_require__(7201);
// EXTERNAL MODULE: ./lib/report/soak.js + 5 modules
var report_soak = __webpack_require__(7386);
// EXTERNAL MODULE: ./lib/report/test-names.js
var test_names = __webpack_require__(129);
;// CONCATENATED MODULE: ./lib/report/tables.js








/** A terminal scrolls: what one asks for by name is shown long. */
const LONG = { ...limits/* USUAL */.VY, open: 200 };
/** What the `coverage` command prints. */
function renderCoverageText(section, options) {
    return (0,print_text/* printText */.n)(coverageSections(section), options);
}
/** What the `tests` command prints. */
function renderTestsText(section, options) {
    return (0,print_text/* printText */.n)(testSections(section), options);
}
/** What the `soak` command prints. */
function renderSoakText(soak, options) {
    const blocks = [...(0,report_soak/* soakBlocks */.n7)(soak, LONG), ...(0,report_soak/* soakDetailBlocks */.o1)(soak, LONG)];
    return (0,print_text/* printText */.n)([{ name: "soak", blocks }], options);
}
/** The coverage table as Markdown. */
function renderCoverageMarkdown(section) {
    return `${printMarkdown(coverageSections(section), LONG.text)}\n`;
}
/** The test results as Markdown. */
function renderTestsMarkdown(section) {
    return `${printMarkdown(testSections(section), LONG.text)}\n`;
}
function coverageSections(section) {
    const rows = section.modules.length === 0 ? fileRows(section) : section;
    const blocks = [
        ...(0,results/* coverageTable */.L)(rows, { gates: [], next: null }, LONG),
        (0,report_document/* paragraph */.FY)(...source(section)),
    ];
    return [{ name: "results", blocks }];
}
/** Without modules every file is a row; what the rest of the total is stays unassigned. */
function fileRows(section) {
    const modules = Object.keys(section.files).map((path) => {
        const { uncovered = [], ...after } = section.files[path] ?? {};
        return {
            name: path,
            files: 1,
            before: null,
            after,
            target: null,
            status: section.baseline.state === "none" ? "no-baseline" : "none",
            margin: null,
            uncovered,
        };
    });
    return { ...section, modules };
}
function source(section) {
    const formats = [`read: ${section.formats.join(", ")}`];
    const tool = section.tool === null ? [] : [(0,report_document/* code */.aY)(section.tool)];
    return (0,report_document/* joined */.oR)([formats, tool, section.baseline.state === "none" ? ["no baseline"] : []], " · ");
}
function testSections(section) {
    const failed = (0,failures/* failedTests */.T9)(section, LONG.open);
    const blocks = [...(0,test_names/* testBlocks */.B)(section, LONG), ...(failed.length === 0 ? [] : [(0,report_document/* list */.p_)(failed)])];
    return [{ name: "tests", blocks }];
}

;// CONCATENATED MODULE: ./lib/cli/reading.js

/** Width of what is printed where there is no terminal to ask. */
const PIPE_COLUMNS = 100;
/** How text is laid out for this terminal. */
function textOptions(terminal) {
    return { color: terminal.color, width: terminal.columns ?? PIPE_COLUMNS };
}
/** The reports a command was given. Errors: `usage` where there is none. */
function requireReports(command, args) {
    if (args.positionals.length > 0)
        return args.positionals;
    throw new domain_error/* SoakgateError */.q("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
}

;// CONCATENATED MODULE: ./lib/cli/coverage.js






/** `coverage`: any format in, one table out; unknown where nothing was measured. */
const COVERAGE = {
    name: "coverage",
    positionals: "REPORT…",
    summary: "read coverage reports of any format, merge them, print the table",
    options: [
        { name: "baseline", value: "REPORT", multiple: true, help: "reports to compare with" },
        { name: "json", value: null, help: "print soakgate/coverage@1 instead of the table" },
    ],
    run,
};
async function run(args, terminal) {
    const { evidence, warnings } = await readCoverageReports(terminal.files, requireReports("coverage", args), args.all("baseline"));
    for (const warning of warnings)
        terminal.err(`warning: ${warning}\n`);
    const section = (0,build_coverage/* coverageSection */.E)(evidence);
    terminal.out(args.on("json")
        ? (0,json/* renderCoverageJson */.f9)(section)
        : renderCoverageText(section, textOptions(terminal)));
    const measured = section.total[section.headline]?.total ?? 0;
    return measured > 0 ? cli_command/* EXIT */.d.pass : cli_command/* EXIT */.d.unknown;
}

// EXTERNAL MODULE: ./lib/soak/drill.js
var drill = __webpack_require__(891);
// EXTERNAL MODULE: ./lib/soak/lock.js
var soak_lock = __webpack_require__(2619);
;// CONCATENATED MODULE: ./lib/soak/smoke.js


/**
 * Acquires at `acquireMs`, renews at the settings' `renewMs`, releases.
 *
 * Errors: as `runDrill`.
 */
function runSmoke(settings, acquireMs) {
    (0,drill/* checkDrillSettings */.vl)(settings);
    const lock = new soak_lock/* FakeKVLock */.e(settings.ttlMs);
    const acquired = lock.tryAcquire("A", acquireMs);
    const renewed = lock.renew("A", settings.renewMs);
    const released = lock.release("A", settings.renewMs);
    return {
        line: `smoke_test: acquire=${acquired} renew=${renewed} elections=${lock.leaderElectionsTotal}`,
        ok: acquired && renewed && released,
    };
}

;// CONCATENATED MODULE: ./lib/cli/drill.js




/** `drill`: the classic failover, tick by tick; the transcript on stdout and nothing else. */
const DRILL = {
    name: "drill",
    positionals: "",
    summary: "run the classic failover drill in virtual time and print its transcript",
    options: [
        { name: "ttl-ms", value: "MS", help: "time to live of the lease (1500)" },
        { name: "renew-ms", value: "MS", help: "time between renewals; when --smoke renews (500)" },
        { name: "kill-at-ms", value: "MS", help: "when node A dies (3000)" },
        { name: "window-ms", value: "MS", help: "length of the drill (6000)" },
        { name: "step-ms", value: "MS", help: "time between two polls (100)" },
        { name: "smoke", value: null, help: "only one acquire, renew, release cycle" },
        { name: "acquire-ms", value: "MS", help: "when --smoke acquires (0)" },
        { name: "dry-run", value: null, help: "check the settings and run nothing" },
    ],
    run: async (args, terminal) => drill_drill(args, terminal),
};
function drill_drill(args, terminal) {
    const settings = {
        ttlMs: integerOption(args, "ttl-ms", drill/* DRILL_DEFAULTS */.vV.ttlMs),
        renewMs: integerOption(args, "renew-ms", drill/* DRILL_DEFAULTS */.vV.renewMs),
        killAtMs: integerOption(args, "kill-at-ms", drill/* DRILL_DEFAULTS */.vV.killAtMs),
        windowMs: integerOption(args, "window-ms", drill/* DRILL_DEFAULTS */.vV.windowMs),
        stepMs: integerOption(args, "step-ms", drill/* DRILL_DEFAULTS */.vV.stepMs),
    };
    const acquireMs = integerOption(args, "acquire-ms", 0);
    if (args.on("smoke") && !args.on("dry-run")) {
        const smoke = runSmoke(settings, acquireMs);
        terminal.out(`${smoke.line}\n`);
        return smoke.ok ? cli_command/* EXIT */.d.pass : cli_command/* EXIT */.d.fail;
    }
    const result = args.on("dry-run") ? (0,drill/* dryRunDrill */.uI)(settings) : (0,drill/* runDrill */.BT)(settings);
    terminal.out(`${result.transcript.join("\n")}\n`);
    return result.result === "FAIL" ? cli_command/* EXIT */.d.fail : cli_command/* EXIT */.d.pass;
}

;// CONCATENATED MODULE: ./lib/cli/help.js

/** What the program says of itself. */
function programHelp(program, commands) {
    const width = Math.max(...commands.map((command) => command.name.length));
    const rows = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
    return [
        "Proves that a failover is safe, and holds a change against its milestone with evidence.",
        "",
        `Usage: ${program} COMMAND [OPTIONS]`,
        "",
        ...rows,
        "",
        `${program} COMMAND --help shows the options of a command.`,
        "Exit codes: 0 pass, 1 fail, 2 unknown, 64 bad arguments or configuration, 70 a bug.",
        "",
    ].join("\n");
}
/** What one command says of itself. */
function commandHelp(program, command) {
    const options = [...command.options, ...COMMON_OPTIONS];
    const width = Math.max(...options.map((option) => flag(option).length));
    const positionals = command.positionals === "" ? "" : ` ${command.positionals}`;
    return [
        command.summary,
        "",
        `Usage: ${program} ${command.name}${positionals} [OPTIONS]`,
        "",
        ...options.map((option) => `  ${flag(option).padEnd(width)}  ${option.help}`),
        "",
    ].join("\n");
}
function flag(option) {
    const repeat = option.multiple === true ? " …" : "";
    return option.value === null ? `--${option.name}` : `--${option.name} ${option.value}${repeat}`;
}

// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(343);
// EXTERNAL MODULE: ./lib/report/render.js + 5 modules
var render = __webpack_require__(4164);
;// CONCATENATED MODULE: ./lib/cli/report.js






/** More than any report of ours takes. */
const REPORT_BYTES_MAX = 1 << 27;
/** `report`: renders a finished run again, from its `report.json` alone. */
const REPORT = {
    name: "report",
    positionals: "FILE",
    summary: "render a report.json again",
    options: [{ name: "format", value: "md|text", help: "Markdown, or text for a terminal (text)" }],
    run: report_run,
};
async function report_run(args, terminal) {
    const [path, second] = args.positionals;
    if (path === undefined || second !== undefined) {
        throw new domain_error/* SoakgateError */.q("usage", "report: name one report.json (see report --help)");
    }
    const format = args.text("format") ?? "text";
    if (format !== "md" && format !== "text") {
        throw new domain_error/* SoakgateError */.q("usage", `report: --format "${format}"; allowed are md and text`);
    }
    const report = (0,json/* parseReport */.MM)(await (0,read_text/* readText */.y)(terminal.files, path, REPORT_BYTES_MAX), path);
    terminal.out(format === "md" ? (0,render/* renderMarkdown */.Gc)(report) : (0,render/* renderText */.S5)(report, textOptions(terminal)));
    return cli_command/* EXIT */.d.pass;
}

// EXTERNAL MODULE: ./lib/app/load-config.js + 4 modules
var load_config = __webpack_require__(1467);
// EXTERNAL MODULE: ./lib/app/run.js + 11 modules
var app_run = __webpack_require__(1188);
// EXTERNAL MODULE: ./lib/config/flags.js
var flags = __webpack_require__(6725);
// EXTERNAL MODULE: ./lib/config/options.js
var options = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/domain/duration.js
var duration = __webpack_require__(738);
;// CONCATENATED MODULE: ./lib/cli/progress.js

/** Nobody needs to watch what is over by then. */
const QUIET_MS = 1000;
const EVERY_MS = 200;
const CLEAR_LINE = "\r\u001b[K";
/**
 * Shows rate and time left on a terminal, nothing in a pipe; stops on Ctrl-C and when `maxTimeUs`
 * is spent (null: never).
 */
function watchSoak(terminal, maxTimeUs) {
    const begunMs = terminal.nowMs();
    let shownMs = begunMs + QUIET_MS - EVERY_MS;
    let shown = false;
    return {
        progress: (finished, all, scenario) => {
            const now = terminal.nowMs();
            if (!terminal.watched || now - shownMs < EVERY_MS)
                return;
            shownMs = now;
            shown = true;
            const perSecond = (finished * 1000) / Math.max(1, now - begunMs);
            const leftS = Math.ceil((all - finished) / Math.max(perSecond, 0.001));
            terminal.err(`${CLEAR_LINE}soak ${scenario}: ${finished}/${all} seeds, ` +
                `${Math.round(perSecond)} a second, ${leftS} s left`);
        },
        stopped: () => {
            if (terminal.interrupted())
                return "interrupted";
            const spent = maxTimeUs !== null && (terminal.nowMs() - begunMs) * 1000 >= maxTimeUs;
            return spent ? `--max-time ${(0,duration/* durationText */.S5)(maxTimeUs)} spent` : null;
        },
        end: () => {
            if (shown)
                terminal.err(CLEAR_LINE);
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/source-date.js

/**
 * `SOURCE_DATE_EPOCH` in seconds; null where it is unset.
 *
 * Errors: `usage` where it is no number of seconds.
 *
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 */
function sourceDateS(terminal) {
    const text = terminal.environment["SOURCE_DATE_EPOCH"] ?? "";
    if (text === "")
        return null;
    if (/^\d{1,11}$/.test(text))
        return Number(text);
    throw new domain_error/* SoakgateError */.q("usage", `SOURCE_DATE_EPOCH: "${text}" is no number of seconds since 1970; unset it or write one`);
}

;// CONCATENATED MODULE: ./lib/cli/run.js












/** `run`: the whole job. The report goes to the terminal, and to files where asked. */
const RUN = {
    name: "run",
    positionals: "",
    summary: "soak, read the reports, hold them against gates and milestone, print the step report",
    options: [
        { name: "config", value: "FILE", help: "configuration (.github/soakgate.yml, soakgate.yml)" },
        { name: "step", value: "N", help: "the milestone step to claim" },
        { name: "body", value: "FILE", help: "the pull request's description, for attested criteria" },
        { name: "no-soak", value: null, help: "leave the soak out" },
        { name: "coverage", value: "GLOB", multiple: true, help: "coverage reports" },
        { name: "coverage-baseline", value: "GLOB", multiple: true, help: "coverage reports before" },
        { name: "tests", value: "GLOB", multiple: true, help: "JUnit reports" },
        { name: "test-baseline", value: "GLOB", multiple: true, help: "JUnit reports before" },
        { name: "gate", value: "LINE", multiple: true, help: "a gate, added to the configured ones" },
        { name: "fail-on", value: "MODE", help: "fail-or-unknown (default), fail or never" },
        { name: "json", value: "FILE", help: "write report.json there; - is stdout" },
        { name: "md", value: "FILE", help: "write the Markdown report there; - is stdout" },
        { name: "out", value: "DIR", help: "write report.md and report.json into this folder" },
    ],
    run: run_run,
};
async function run_run(args, terminal) {
    const config = await (0,load_config/* loadConfig */.Z)(terminal.files, args.text("config"));
    const settings = (0,options/* applyOverrides */.i)(config, overrides(args));
    const control = watchSoak(terminal, null);
    const report = await (0,app_run/* runPipeline */.a)({ ...terminal, control }, {
        settings,
        claimed: settings.milestone?.step != null,
        description: await description(args, terminal),
        repository: null,
        runUrl: null,
        sourceDateS: sourceDateS(terminal),
        workspace: terminal.workingDirectory,
        searchRoot: ".",
    });
    control.end();
    await publish(report, args, terminal);
    return exitOf(report, settings.failOn);
}
function overrides(args) {
    const step = args.text("step");
    const failOn = args.text("fail-on");
    return {
        step: step === null ? null : (0,flags/* stepFlag */.f1)(step),
        soak: args.on("no-soak") ? false : null,
        soakSettings: null,
        coverageReports: args.all("coverage"),
        coverageBaseline: args.all("coverage-baseline"),
        testReports: args.all("tests"),
        testBaseline: args.all("test-baseline"),
        gates: args.all("gate") ?? [],
        comment: null,
        failOn: failOn === null ? null : (0,flags/* failOnFlag */.S7)(failOn),
    };
}
async function description(args, terminal) {
    const path = args.text("body");
    if (path === null) {
        return {
            kind: "unavailable",
            reason: "there is no description here; give the pull request's with --body FILE",
        };
    }
    return { kind: "text", text: await (0,read_text/* readText */.y)(terminal.files, path) };
}
async function publish(report, args, terminal) {
    const folder = args.text("out");
    const outputs = [
        [args.text("json"), json/* renderJson */.hF],
        [args.text("md"), (each) => (0,render/* renderMarkdown */.Gc)(each)],
        [folder === null ? null : `${folder}/report.json`, json/* renderJson */.hF],
        [folder === null ? null : `${folder}/report.md`, (each) => (0,render/* renderMarkdown */.Gc)(each)],
    ];
    const onStdout = outputs.filter(([path]) => path === "-");
    if (onStdout.length > 1) {
        throw new domain_error/* SoakgateError */.q("usage", "run: --json - and --md - both want stdout; name a file");
    }
    for (const [path, render] of outputs) {
        if (path !== null && path !== "-")
            await terminal.files.write(path, render(report));
    }
    const [wanted] = onStdout;
    terminal.out(wanted === undefined ? (0,render/* renderText */.S5)(report, textOptions(terminal)) : wanted[1](report));
}
function exitOf(report, failOn) {
    if (failOn === "never")
        return cli_command/* EXIT */.d.pass;
    if (report.verdict === "unknown")
        return failOn === "fail" ? cli_command/* EXIT */.d.pass : cli_command/* EXIT */.d.unknown;
    return report.verdict === "fail" ? cli_command/* EXIT */.d.fail : cli_command/* EXIT */.d.pass;
}

// EXTERNAL MODULE: ./lib/config/file-keys.js + 2 modules
var file_keys = __webpack_require__(3356);
;// CONCATENATED MODULE: ./lib/config/json-schema.js

/**
 * The configuration's JSON Schema, for editors and other tools. It accepts whatever `parseConfig`
 * accepts; what needs arithmetic or comparison (days, distinct names) only the parser refuses.
 *
 * Source: JSON Schema draft 7, the newest that every YAML language server reads.
 */
function configJsonSchema() {
    return {
        $schema: "http://json-schema.org/draft-07/schema#",
        title: "Soakgate configuration",
        description: "What a run reads, judges and reports.",
        ...file_keys/* fileKeys */.N.schema(),
    };
}

;// CONCATENATED MODULE: ./lib/cli/schema.js


/** `schema`: what a configuration may say, for editors. */
const SCHEMA = {
    name: "schema",
    positionals: "",
    summary: "print the JSON Schema of the configuration, for editors",
    options: [],
    run: async (_args, terminal) => {
        terminal.out(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
        return cli_command/* EXIT */.d.pass;
    },
};

// EXTERNAL MODULE: ./lib/app/soak.js
var soak = __webpack_require__(6309);
// EXTERNAL MODULE: ./lib/app/soak-runs.js + 3 modules
var soak_runs = __webpack_require__(6583);
// EXTERNAL MODULE: ./lib/app/soak-scenarios.js + 3 modules
var soak_scenarios = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/soak/run.js
var soak_run = __webpack_require__(9339);
;// CONCATENATED MODULE: ./lib/cli/soak.js













/** Options that describe the lease: the keys of the configuration's `soak.lease`. */
const LEASE_OPTIONS = [
    { name: "preset", value: "P", help: "protocol and settings to begin with (reference)" },
    { name: "nodes", value: "N", help: "number of candidates (5)" },
    { name: "ttl", value: "10s", help: "time to live of the lease" },
    { name: "renew", value: "3s", help: "time between renewals" },
    { name: "retry", value: "1s", help: "least time between two attempts to acquire" },
    { name: "jitter", value: "1", help: "random addition to retry, as a multiple of it" },
    { name: "anchor", value: "send|receive", help: "what the lease counts from" },
    { name: "margin", value: "auto|50ms", help: "how much earlier the holder stops (auto)" },
    { name: "clock-drift", value: "1%", help: "how far a clock's rate may be off" },
    { name: "request-timeout", value: "2s", help: "when a client gives a request up" },
    { name: "renew-deadline", value: "10s", help: "how long a holder tries to renew" },
    { name: "lock-delay", value: "15s", help: "how long the store keeps an expired lock closed" },
    { name: "sweep", value: "500ms", help: "time between the store's sweeps of expired leases" },
    { name: "release-on-exit", value: null, help: "a holder releases when it ends" },
];
/** `soak`: the lease under many seeds of faults, in virtual time. */
const SOAK = {
    name: "soak",
    positionals: "",
    summary: "soak a lease in virtual time: many seeds, faults, invariants, takeover by cause",
    options: [
        { name: "config", value: "FILE", help: "configuration whose soak: section to begin with" },
        { name: "seeds", value: "N", help: "number of runs, each with its own faults (200)" },
        { name: "seed", value: "S", help: "what all randomness is drawn from, any text" },
        { name: "faults", value: "a,b", help: "kinds of fault to inject" },
        { name: "window", value: "10m", help: "simulated time of one run" },
        { name: "max-time", value: "60s", help: "stop after this long, as unknown" },
        ...LEASE_OPTIONS,
        { name: "history", value: "FILE", help: "write the history of the failed run, else the first" },
        { name: "json", value: null, help: "print soakgate/soak@1 instead of the text" },
    ],
    run: cli_soak_run,
};
async function cli_soak_run(args, terminal) {
    const scenarios = await scenariosOf(args, terminal);
    const maxTime = args.text("max-time");
    const watched = watchSoak(terminal, maxTime === null ? null : (0,flags/* durationFlag */.h5)("max-time", maxTime));
    const today = isoDay(sourceDateS(terminal));
    const runs = await (0,soak_runs/* runSoaks */.lo)(scenarios, terminal.workers, today, watched);
    watched.end();
    const report = (0,soak/* soakReport */.N)(null, runs);
    if (report === null)
        throw new Error("a soak without a scenario is refused before it begins");
    const history = args.text("history");
    if (history !== null)
        await writeHistory(history, scenarios, runs, terminal);
    terminal.out(args.on("json") ? (0,json/* renderSoakJson */.yu)(report) : renderSoakText(report, textOptions(terminal)));
    return soak_exitOf(report);
}
/** With no configuration named, the flags alone say what to soak: the reference by default. */
async function scenariosOf(args, terminal) {
    const named = args.text("config");
    const flag = (name) => {
        if (flags/* LEASE_FLAGS */.J2.includes(name) && args.on(name))
            return args.text(name) ?? "";
        return args.text(name);
    };
    const config = await (0,load_config/* loadConfig */.Z)(terminal.files, named);
    const { soak } = (0,options/* applyOverrides */.i)(config, {
        ...options/* NO_OVERRIDES */.c,
        soak: true,
        soakSettings: (0,flags/* soakFlags */.co)(flag),
    });
    return (0,soak_scenarios/* soakScenarios */.C)(soak === null ? null : { ...soak, drill: null });
}
/** The history of the first run that failed, else of the first run, as JSON lines. */
async function writeHistory(path, scenarios, runs, terminal) {
    const failed = runs.findIndex((each) => each.witness !== null);
    const place = Math.max(0, failed);
    const settings = scenarios[place];
    if (settings === undefined)
        return;
    const index = runs[place]?.witness?.seedIndex ?? 0;
    const { history } = (0,soak_run/* runSeed */.ZL)(settings, index, { record: true });
    await terminal.files.write(path, history.map((event) => `${JSON.stringify(event)}\n`).join(""));
    terminal.err(`${path}: ${history.length} events of run ${settings.seed}/${index}\n`);
}
function isoDay(seconds) {
    return seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}
function soak_exitOf({ verdict }) {
    return verdict === "pass" ? cli_command/* EXIT */.d.pass : verdict === "fail" ? cli_command/* EXIT */.d.fail : cli_command/* EXIT */.d.unknown;
}

// EXTERNAL MODULE: ./lib/report/build-tests.js
var build_tests = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/cli/tests.js






/** `tests`: JUnit XML of any runner in, one summary out; unknown where there was no test. */
const TESTS = {
    name: "tests",
    positionals: "REPORT…",
    summary: "read JUnit reports of any runner, merge them, print what passed and what changed",
    options: [
        { name: "baseline", value: "REPORT", multiple: true, help: "reports to compare with" },
        { name: "json", value: null, help: "print soakgate/tests@1 instead of the summary" },
    ],
    run: tests_run,
};
async function tests_run(args, terminal) {
    const { evidence, warnings } = await readTestReports(terminal.files, requireReports("tests", args), args.all("baseline"));
    for (const warning of warnings)
        terminal.err(`warning: ${warning}\n`);
    const section = (0,build_tests/* testSection */.E)(evidence);
    terminal.out(args.on("json") ? (0,json/* renderTestsJson */.Wc)(section) : renderTestsText(section, textOptions(terminal)));
    if (section.failed > 0)
        return cli_command/* EXIT */.d.fail;
    return section.total > 0 ? cli_command/* EXIT */.d.pass : cli_command/* EXIT */.d.unknown;
}

// EXTERNAL MODULE: ./lib/app/decide.js + 13 modules
var decide = __webpack_require__(5026);
;// CONCATENATED MODULE: ./lib/cli/validate.js





/** `validate`: is a configuration right, gate lines included? Reads no report. */
const VALIDATE = {
    name: "validate",
    positionals: "[FILE]",
    summary: "check a configuration, its gate lines included, without reading any report",
    options: [],
    run: validate_run,
};
async function validate_run(args, terminal) {
    const [file = null, second] = args.positionals;
    if (second !== undefined) {
        throw new domain_error/* SoakgateError */.q("usage", `validate: one file at a time; "${second}" is a second one`);
    }
    const config = await (0,load_config/* loadConfig */.Z)(terminal.files, file);
    if (config.file === null) {
        throw new domain_error/* SoakgateError */.q("usage", `validate: there is no configuration at ${load_config/* CONFIG_PLACES */.I.join(", ")}; name one`);
    }
    const { gates } = (0,decide/* parseRules */.N)((0,options/* applyOverrides */.i)(config, options/* NO_OVERRIDES */.c));
    const steps = config.milestone?.steps.length ?? 0;
    terminal.out(`${config.file}: valid, ${count(gates.length, "gate")}, ${count(steps, "milestone step")}\n`);
    return cli_command/* EXIT */.d.pass;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./lib/cli/main.js














/** Every command, in the order in which help lists them. */
const COMMANDS = [
    RUN,
    SOAK,
    DRILL,
    COVERAGE,
    TESTS,
    REPORT,
    VALIDATE,
    SCHEMA,
];
/** Runs one command line and returns the exit code (contract §2). Never throws. */
async function main(argv, terminal) {
    try {
        return await dispatch(argv, terminal);
    }
    catch (error) {
        if (error instanceof domain_error/* SoakgateError */.q) {
            terminal.err(`soakgate: ${error.message}\n`);
            return cli_command/* EXIT */.d.usage;
        }
        terminal.err(`soakgate ${version/* VERSION */.x}: a bug: ${error instanceof Error ? error.stack : String(error)}\n` +
            "Please report it with this text and the command line, as an issue of the repository.\n");
        return cli_command/* EXIT */.d.bug;
    }
}
async function dispatch(argv, terminal) {
    const [name = "--help", ...rest] = argv;
    if (name === "--version") {
        terminal.out(`${version/* VERSION */.x}\n`);
        return cli_command/* EXIT */.d.pass;
    }
    if (name === "--help" || name === "-h" || name === "help") {
        terminal.out(programHelp(terminal.program, COMMANDS));
        return argv.length === 0 ? cli_command/* EXIT */.d.usage : cli_command/* EXIT */.d.pass;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command === undefined) {
        const near = (0,nearest/* nearest */.p)(name, COMMANDS.map((candidate) => candidate.name));
        throw new domain_error/* SoakgateError */.q("usage", `there is no command "${name}"${near === null ? "" : `; did you mean ${near}?`} ` +
            `(${terminal.program} --help lists them)`);
    }
    const args = parseArguments(command, rest);
    if (args.on("help"))
        terminal.out(commandHelp(terminal.program, command));
    else if (args.on("version"))
        terminal.out(`${version/* VERSION */.x}\n`);
    else
        return await command.run(args, terminal);
    return cli_command/* EXIT */.d.pass;
}


/***/ })

};
