"use strict";
exports.id = 608;
exports.ids = [608];
exports.modules = {

/***/ 1283:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var configRoot = (function configRoot(file) {
	if (file === null) return ".";
	const folders = file.split("/").slice(0, -1);
	const github = folders.lastIndexOf(".github");
	const kept = github === -1 ? folders : folders.slice(0, github);
	if (kept.length === 0) return ".";
	return kept.join("/") || "/";
});
var askAhead = (function askAhead(git, place) {
	const root = configRoot(place);
	const [head, tracked] = [git.head(), git.tracked(root)];
	return {
		...git,
		head: (function () { return ( head); }),
		tracked: (function (below) { return ( below === root ? tracked : git.tracked(below)); })
	};
});
var findConfig = (async function findConfig(files, named) {
	for (const place of named === null ? CONFIG_PLACES : [named]) if (await files.exists(place)) return place;
	if (named === null) return null;
	throw new SoakgateError("config", `${named}: there is no such file; name a configuration that exists, or leave the name out to use ${CONFIG_PLACES.join(", ")} where there is one`);
});
var byCodeUnit = (function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
});
var parseArguments = (function parseArguments(command, argv) {
	const options = [...command.options, ...COMMON_OPTIONS];
	const values = /* @__PURE__ */ new Map();
	const positionals = [];
	const known = new Map(options.map((function (option) { return ( [option.name, option]); })));
	const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
		args: joinNegativeNumbers(argv, known),
		strict: false,
		tokens: true,
		allowPositionals: true,
		options: Object.fromEntries(options.map((function (option) { return ( [option.name, {
			type: option.value === null ? "boolean" : "string",
			...option.short !== void 0 && { short: option.short }
		}]); })))
	});
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const option = known.get(token.name);
		if (option === void 0) throw unknownOption(command, token.rawName, options);
		const value = checkedValue(command, option, token.value);
		values.set(option.name, [...values.get(option.name) ?? [], value]);
	}
	if (command.positionals === "" && positionals.length > 0) throw usage(command, `takes no argument "${positionals[0]}"`);
	checkRepeats(command, known, values);
	return {
		positionals,
		text: (function (name) { return ( values.get(name)?.at(-1) ?? null); }),
		all: (function (name) { return ( values.get(name) ?? null); }),
		on: (function (name) { return ( values.has(name)); })
	};
});
var checkedValue = (function checkedValue(command, option, value) {
	if (option.value === null) {
		if (value !== void 0) throw usage(command, `--${option.name} takes no value`);
		return "";
	}
	const looksLikeOption = value !== void 0 && /^--?[a-z]/i.test(value);
	if (value === void 0 || value === "" || looksLikeOption) throw usage(command, `--${option.name} needs a value: --${option.name} ${option.value}`);
	return value;
});
var checkRepeats = (function checkRepeats(command, known, values) {
	for (const [name, given] of values) {
		const option = known.get(name);
		if (option?.value !== null && option?.multiple !== true && given.length > 1) throw usage(command, `--${name} was given ${given.length} times; once is allowed`);
	}
});
var joinNegativeNumbers = (function joinNegativeNumbers(argv, known) {
	const joined = [];
	for (const argument of argv) {
		const last = joined.at(-1) ?? "";
		if (last.startsWith("--") && (known.get(last.slice(2))?.value ?? null) !== null && /^-\d/.test(argument)) joined[joined.length - 1] = `${last}=${argument}`;
		else joined.push(argument);
	}
	return joined;
});
var required = (function required({ options }) {
	return options.filter((option) => option.required === true).map(({ name, value }) => ` --${name} ${value}`).join("");
});
var main = (async function main(argv, terminal) {
	try {
		return await dispatch(argv, terminal);
	} catch (error) {
		if (error instanceof SoakgateError) {
			terminal.err(`soakgate: ${error.message}\n`);
			return EXIT.usage;
		}
		terminal.err(`soakgate ${VERSION}: a bug: ${error instanceof Error ? error.stack : String(error)}\nPlease report it with this text and the command line, as an issue of the repository.
`);
		return EXIT.bug;
	}
});
var dispatch = (async function dispatch(argv, terminal) {
	const [name = "--help", ...rest] = argv;
	if (name === "--version") {
		terminal.out(`${VERSION}\n`);
		return EXIT.pass;
	}
	if (name === "--help" || name === "-h" || name === "help") {
		terminal.out(programHelp(terminal.program, await allCommands()));
		return argv.length === 0 ? EXIT.usage : EXIT.pass;
	}
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (load === void 0) {
		const near = nearest(name, Object.keys(COMMANDS));
		throw new SoakgateError("usage", `there is no command "${name}"${near === null ? "" : `; did you mean ${near}?`} (${terminal.program} --help lists them)`);
	}
	const command = await load();
	const args = parseArguments(command, rest);
	if (args.on("help")) terminal.out(commandHelp(terminal.program, command));
	else if (args.on("version")) terminal.out(`${VERSION}\n`);
	else return await command.run(args, terminal);
	return EXIT.pass;
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const COMMENT_MODES = [
	"always",
	"changes",
	"failures",
	"never"
];
const FAIL_ON_MODES = [
	"fail-or-unknown",
	"fail",
	"never"
];
const PATCH_DEFAULTS = { minLines: 0 };
const COVERAGE_DEFAULTS = {
	enabled: true,
	reports: null,
	baseline: null,
	exclude: [],
	paths: [],
	maxUnmatched: null,
	modules: []
};
const TESTS_DEFAULTS = {
	enabled: true,
	reports: null,
	baseline: null
};
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
	milestone: null
};


var SoakgateError = class extends Error {
	code;
	constructor(code, message) {
		super(message);
		this.name = "SoakgateError";
		this.code = code;
	}
};
const CONFIG_PLACES = [
	".github/soakgate.yml",
	".github/soakgate.yaml",
	"soakgate.yml"
];

const VERSION = "1.0.0";

const LENGTH_MAX = 60;
function nearest(word, options) {
	const asked = word.slice(0, LENGTH_MAX).toLowerCase();
	let best = null;
	let bestDistance = Math.max(1, Math.floor(asked.length / 3)) + 1;
	for (const option of [...options].sort(byCodeUnit)) {
		const distance = editDistance(asked, option.slice(0, LENGTH_MAX).toLowerCase());
		if (distance < bestDistance) {
			best = option;
			bestDistance = distance;
		}
	}
	return best;
}
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const cost = a[row - 1] === b[column - 1] ? 0 : 1;
			let edits = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost);
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (row > 1 && column > 1 && swapped) edits = Math.min(edits, beforeLast[column - 2] + 1);
			current.push(edits);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length];
}
const EXIT = {
	pass: 0,
	fail: 1,
	unknown: 2,
	usage: 64,
	bug: 70
};
const COMMON_OPTIONS = [{
	name: "help",
	value: null,
	help: "show this help"
}, {
	name: "version",
	value: null,
	help: "print the version"
}];




function unknownOption(command, given, options) {
	const near = nearest(given.replace(/^-+/, ""), options.map((option) => option.name));
	return usage(command, `has no option ${given}${near === null ? "" : `; did you mean --${near}?`}`);
}
function usage(command, what) {
	return new SoakgateError("usage", `${command.name}: ${what} (see ${command.name} --help)`);
}
function integerOption(args, name, fallback) {
	const text = args.text(name);
	if (text === null) return fallback;
	const value = /^-?\d{1,16}$/.test(text) ? Number(text) : NaN;
	if (!Number.isSafeInteger(value)) throw new SoakgateError("usage", `--${name}: "${text}" is no whole number; write one like 1500`);
	return value;
}
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
		""
	].join("\n");
}
function commandHelp(program, command) {
	const options = [...command.options, ...COMMON_OPTIONS];
	const width = Math.max(...options.map((option) => flag(option).length));
	const positionals = command.positionals === "" ? "" : ` ${command.positionals}`;
	return [
		command.summary,
		"",
		`Usage: ${program} ${command.name}${positionals}${required(command)} [OPTIONS]`,
		"",
		...options.map((option) => `  ${flag(option).padEnd(width)}  ${option.help}`),
		...command.more === void 0 ? [] : ["", ...command.more],
		""
	].join("\n");
}

function flag(option) {
	const repeat = option.multiple === true ? " \u2026" : "";
	const name = option.short === void 0 ? `--${option.name}` : `-${option.short}, --${option.name}`;
	return option.value === null ? name : `${name} ${option.value}${repeat}`;
}
const RUN = {
	name: "run",
	positionals: "",
	summary: "soak, read the reports, hold them against gates and milestone, print the step report",
	options: [
		{
			name: "config",
			value: "FILE",
			help: "configuration (.github/soakgate.yml, soakgate.yml)"
		},
		{
			name: "step",
			value: "N",
			help: "the milestone step to claim"
		},
		{
			name: "body",
			value: "FILE",
			help: "the pull request's description, for attested criteria"
		},
		{
			name: "no-soak",
			value: null,
			help: "leave the soak out"
		},
		{
			name: "coverage",
			value: "GLOB",
			multiple: true,
			help: "coverage reports"
		},
		{
			name: "coverage-baseline",
			value: "GLOB",
			multiple: true,
			help: "coverage reports before"
		},
		{
			name: "tests",
			value: "GLOB",
			multiple: true,
			help: "JUnit reports"
		},
		{
			name: "test-baseline",
			value: "GLOB",
			multiple: true,
			help: "JUnit reports before"
		},
		{
			name: "gate",
			value: "LINE",
			multiple: true,
			help: "a gate, added to the configured ones"
		},
		{
			name: "fail-on",
			value: "MODE",
			help: "fail-or-unknown (default), fail or never"
		},
		{
			name: "json",
			value: "FILE",
			help: "write report.json there; - is stdout"
		},
		{
			name: "md",
			value: "FILE",
			help: "write the Markdown report there; - is stdout"
		},
		{
			name: "out",
			value: "DIR",
			help: "write report.md, report.json and a failure's replay file here"
		}
	],
	run: (async function (args, terminal)  {
		const place = await findConfig(terminal.files, args.text("config"));
		const git = askAhead(terminal.git, place);
		const { runJob } = await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(119), __webpack_require__.e(214)]).then(__webpack_require__.bind(__webpack_require__, 8214));
		return runJob(args, {
			...terminal,
			git
		}, place);
	})
};
const COMMANDS = {
	run: (async function () { return ( RUN); }),
	soak: async () => (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(119), __webpack_require__.e(369), __webpack_require__.e(220), __webpack_require__.e(967), __webpack_require__.e(553), __webpack_require__.e(598), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 2171))).SOAK,
	replay: async () => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(119), __webpack_require__.e(369), __webpack_require__.e(220), __webpack_require__.e(967), __webpack_require__.e(553), __webpack_require__.e(558)]).then(__webpack_require__.bind(__webpack_require__, 2558))).REPLAY,
	lint: async () => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(119), __webpack_require__.e(369), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 6584))).LINT,
	check: async () => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(119), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 9941))).CHECK,
	drill: async () => (await __webpack_require__.e(/* import() */ 456).then(__webpack_require__.bind(__webpack_require__, 7456)).then((function (n) { return ( n.t); }))).DRILL,
	coverage: async () => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(119), __webpack_require__.e(89)]).then(__webpack_require__.bind(__webpack_require__, 1089))).COVERAGE,
	tests: async () => (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(119), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 1848))).TESTS,
	convert: async () => (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(119), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 8394))).CONVERT,
	report: async () => (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(119), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 5695))).REPORT,
	validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(119), __webpack_require__.e(811)]).then(__webpack_require__.bind(__webpack_require__, 811))).VALIDATE,
	schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(119), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 9118))).SCHEMA
};
function allCommands() {
	return Promise.all(Object.values(COMMANDS).map((load) => load()));
}





/***/ __webpack_exports__._ = configRoot;
__webpack_exports__.a = byCodeUnit;
__webpack_exports__.c = findConfig;
__webpack_exports__.d = COMMENT_MODES;
__webpack_exports__.f = COVERAGE_DEFAULTS;
__webpack_exports__.g = TESTS_DEFAULTS;
__webpack_exports__.h = PATCH_DEFAULTS;
__webpack_exports__.i = nearest;
__webpack_exports__.l = SoakgateError;
__webpack_exports__.m = NO_CONFIG;
__webpack_exports__.n = integerOption;
__webpack_exports__.o = VERSION;
__webpack_exports__.p = FAIL_ON_MODES;
__webpack_exports__.r = EXIT;
__webpack_exports__.s = CONFIG_PLACES;
__webpack_exports__.t = main;
__webpack_exports__.u = askAhead;
}),

/***/ 1843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
var __defProp = Object.defineProperty;
var __exportAll = (function (all, no_symbols)  {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
});



/***/ __webpack_exports__.t = __exportAll;
}),

/***/ 3422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var diskFiles = (function diskFiles(cwd) {
	const at = (function (path) { return ( (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path)); });
	return {
		find: (function (root, pattern) { return ( find(at(root), pattern)); }),
		read: (function (path) { return ( read(at(path), path)); }),
		exists: (async function (path) { return ( (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(at(path), { throwIfNoEntry: false })?.isFile() ?? false); }),
		write: (async function (path, text) { return ( write(at(path), path, text)); }),
		walk: async (root, skip) => [...walk(at(root), "", skip)].sort(_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)
	};
});
var find = (async function find(root, pattern) {
	const portable = pattern.replaceAll("\\", "/");
	if (portable.length > PATTERN_LENGTH_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `pattern "${portable.slice(0, 60)}\u2026": ${portable.length} characters; at most ${PATTERN_LENGTH_MAX} are allowed`);
	if (!GLOB_CHARACTERS.test(portable) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, portable), { throwIfNoEntry: false })) return [portable.replace(/^\.\//, "")];
	const segments = portable.replace(/^\.\//, "").split("/");
	const firstGlob = segments.findIndex((segment) => GLOB_CHARACTERS.test(segment));
	const base = segments.slice(0, firstGlob).join("/");
	const { Minimatch } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 1138));
	const matcher = new Minimatch(segments.slice(firstGlob).join("/"), {
		dot: true,
		nocomment: true,
		nonegate: true,
		braceExpandMax: 1e3
	});
	const named = new Set(segments.filter((segment) => SKIPPED_FOLDERS.has(segment)));
	const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(portable) ? base || "/" : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, base);
	const prefix = base === "" ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(portable) ? "/" : "" : `${base}/`;
	return [...walk(start, "", (name) => SKIPPED_FOLDERS.has(name) && !named.has(name))].filter((path) => matcher.match(path)).map((path) => prefix + path).sort(_cli_js__WEBPACK_IMPORTED_MODULE_0__.a);
});
var read = (async function* read(path, shown) {
	const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
	if (stat === void 0) throw unreadable(shown, "there is no such file");
	if (!stat.isFile()) throw unreadable(shown, "it is no regular file");
	let descriptor;
	try {
		descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
	} catch (error) {
		throw unreadable(shown, reasonOf(error));
	}
	try {
		for (let left = stat.size;;) {
			const chunk = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(left, REST_BYTES)));
			const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, chunk);
			if (bytes === 0) return;
			left -= bytes;
			yield bytes === chunk.length ? chunk : chunk.subarray(0, bytes);
		}
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
	}
});
var write = (function write(path, shown, text) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "w");
		try {
			for (const piece of typeof text === "string" ? [text] : text) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, piece);
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
		}
	} catch (error) {
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `${shown}: cannot be written (${reasonOf(error)}); name another place`);
	}
});
var commandLineGit = (function commandLineGit(cwd) {
	return {
		head: (async function () { return ( parseHead(await ask(cwd, [
			"log",
			"-1",
			"--no-show-signature",
			"--format=%H %ct"
		]))); }),
		tracked: (async function (root)  {
			const listed = await ask((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, root), ["ls-files", "-z"]);
			return listed === null ? null : listed.split("\0").filter((function (path) { return ( path !== ""); }));
		}),
		parents: async () => parseParents(await ask(cwd, [
			"cat-file",
			"commit",
			"HEAD"
		])),
		commit: async (name) => parseId(await ask(cwd, [
			"rev-parse",
			"--verify",
			"--quiet",
			`${name}^{commit}`
		])),
		mergeBase: async (one, other) => parseId(await ask(cwd, [
			"merge-base",
			one,
			other
		])),
		diff: (root, from) => ask((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, root), [
			...DIFF,
			from,
			"--"
		])
	};
});
var parseHead = (function parseHead(line) {
	const match = /^([0-9a-f]{40,64}) (\d+)\s*$/.exec(line ?? "");
	return match === null ? null : {
		commit: match[1],
		timeS: Number(match[2])
	};
});
var ask = (function ask(cwd, args) {
	return new Promise((function (answer)  {
		const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_3__.spawn)("git", args, {
			cwd,
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		});
		const chunks = [];
		let bytes = 0;
		git.stdout.on("data", (function (chunk)  {
			bytes += chunk.length;
			if (bytes <= OUTPUT_BYTES_MAX) chunks.push(chunk);
			else git.kill();
		}));
		git.on("error", () => answer(null));
		git.on("close", (function (exit)  {
			answer(exit === 0 && bytes <= OUTPUT_BYTES_MAX ? Buffer.concat(chunks).toString() : null);
		}));
	})).catch(() => null);
});
var threadWorkers = (function threadWorkers(entry, here, size = (0,node_os__WEBPACK_IMPORTED_MODULE_4__.availableParallelism)()) {
	const threads = Math.max(1, Math.min(size, THREADS_MAX));
	return {
		size: threads,
		run: async (jobs, options) => {
			const queue = new JobQueue(jobs, options);
			if ((threads === 1 || jobs.length < 2) && options.brief) await runHere(queue, here);
			else await runInThreads(queue, entry, Math.min(threads, jobs.length), options.stop);
			return queue.results;
		}
	};
});
var serveJobs = (async function serveJobs(argv, run) {
	if (argv[2] !== SERVE) return false;
	const { parentPort: port } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
	if (port === null) return false;
	port.on("message", async (job) => {
		try {
			port.postMessage({ result: await run(job) });
		} catch (error) {
			const text = error instanceof Error ? error.stack ?? error.message : String(error);
			port.postMessage({ error: text });
		}
	});
	return true;
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);





const CHUNK_BYTES = 1 << 20;
const REST_BYTES = 4096;
const PATTERN_LENGTH_MAX = 4096;
const GLOB_CHARACTERS = /[*?[\]{}!()]/;
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", "node_modules"]);


function* walk(folder, relative, skip) {
	let entries;
	try {
		entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return;
	}
	for (const entry of entries) {
		const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
		if (entry.isDirectory()) {
			if (!skip(entry.name, path)) yield* walk((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name), path, skip);
		} else if (entry.isFile() || isLinkToFile(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name))) yield path;
	}
}
function isLinkToFile(entry, path) {
	return entry.isSymbolicLink() && ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false);
}


function unreadable(shown, reason) {
	return new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("evidence", `${shown}: cannot be read: ${reason}; check that the step that writes it ran, and the path`);
}
function reasonOf(error) {
	return error.code ?? (error instanceof Error ? error.message : String(error));
}
const OUTPUT_BYTES_MAX = 1 << 28;

const DIFF = [
	"--no-optional-locks",
	"-c",
	"core.quotePath=false",
	"diff",
	"--unified=0",
	"--inter-hunk-context=0",
	"--find-renames",
	"--relative",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
function parseParents(commit) {
	if (commit === null) return null;
	const [header = ""] = commit.split("\n\n", 1);
	return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
function parseId(line) {
	return /^[0-9a-f]{40,64}$/.exec(line?.trim() ?? "")?.[0] ?? null;
}


async function runSoakJob({ settings, from, to }) {
	const { tallySeeds } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(119), __webpack_require__.e(967), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 1800));
	return tallySeeds(settings, from, to);
}
const THREADS_MAX = 8;
const SERVE = "serve-jobs";
const LOOK_MS = 50;
const GRACE_MS = 300;


var JobQueue = class {
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
	take() {
		const place = this.#next;
		if (place >= this.#jobs.length || this.#options.stop()) return null;
		this.#next += 1;
		return {
			job: this.#jobs[place],
			place
		};
	}
	finish(place, result) {
		this.results[place] = result;
		this.#finished += 1;
		this.#options.done(this.#finished);
	}
};
async function runHere(queue, run) {
	for (let taken = queue.take(); taken !== null; taken = queue.take()) {
		queue.finish(taken.place, await run(taken.job));
		await new Promise((resolve) => setImmediate(resolve));
	}
}
async function runInThreads(queue, entry, threads, stop) {
	const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
	const workers = Array.from({ length: threads }, () => new Worker(entry, { argv: [SERVE] }));
	const watch = watchFor(stop);
	try {
		const drained = Promise.all(workers.map((worker) => drain(queue, worker)));
		await Promise.race([drained, watch.givenUp]);
	} finally {
		watch.end();
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}
function watchFor(stop) {
	let end = () => {};
	return {
		givenUp: new Promise((resolve) => {
			let looksLeft = GRACE_MS / LOOK_MS;
			const timer = setInterval(() => {
				if (!stop()) return;
				looksLeft -= 1;
				if (looksLeft < 0) resolve();
			}, LOOK_MS);
			end = () => clearInterval(timer);
		}),
		end
	};
}
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
		worker.on("exit", (code) => reject(/* @__PURE__ */ new Error(`a worker ended with code ${code}`)));
		worker.on("message", (outcome) => {
			if (outcome.error !== void 0) {
				reject(new Error(outcome.error));
				return;
			}
			queue.finish(place, outcome.result);
			next();
		});
		next();
	});
}



/***/ __webpack_exports__.a = diskFiles;
__webpack_exports__.i = commandLineGit;
__webpack_exports__.n = threadWorkers;
__webpack_exports__.r = runSoakJob;
__webpack_exports__.t = serveJobs;
})

};
;