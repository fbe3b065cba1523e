"use strict";
exports.id = 135;
exports.ids = [135];
exports.modules = {

/***/ 9135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var field = (function field(value, key) {
	if (typeof value !== "object" || value === null) return void 0;
	return Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
});
var readText = (function readText(value) {
	return typeof value === "string" ? value : null;
});
var readList = (function readList(value) {
	return Array.isArray(value) ? value : [];
});
var readEvent = (function readEvent(name, payload) {
	if (PULL_REQUEST_EVENTS.has(name)) return readPullRequest(name, payload);
	switch (name) {
		case "push": return {
			kind: "push",
			ref: readText(field(payload, "ref")) ?? "",
			before: readCommit(field(payload, "before")),
			after: readCommit(field(payload, "after"))
		};
		case "merge_group": {
			const group = field(payload, "merge_group");
			return {
				kind: "merge_group",
				head: readCommit(field(group, "head_sha")),
				base: readCommit(field(group, "base_sha"))
			};
		}
		case "schedule":
		case "workflow_dispatch": return { kind: name };
		case "workflow_run": {
			const run = field(payload, "workflow_run");
			const runId = readInteger(field(run, "id"));
			if (runId === null) return {
				kind: "other",
				name
			};
			return {
				kind: "workflow_run",
				runId,
				head: readCommit(field(run, "head_sha"))
			};
		}
		default: return {
			kind: "other",
			name
		};
	}
});
var isPullRequest = (function isPullRequest(event) {
	return event.kind === "pull_request" || isNameless(event);
});
var isNameless = (function isNameless(event) {
	return event.kind === "other" && PULL_REQUEST_EVENTS.has(event.name);
});
var readCommit = (function readCommit(value) {
	const text = readText(value) ?? "";
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : "";
});
var proxyFor = (function proxyFor(url, env) {
	const variable = (function (name) { return ( env[name] || env[name.toUpperCase()] || ""); });
	const proxy = variable(url.protocol === "https:" ? "https_proxy" : "http_proxy");
	if (proxy === "" || isLoopback(url.hostname)) return null;
	if (variable("no_proxy").split(",").some((entry) => covers(entry.trim().toLowerCase(), url))) return null;
	const address = proxy.includes("://") ? proxy : `http://${proxy}`;
	if (!URL.canParse(address)) return null;
	const parsed = new URL(address);
	return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed : null;
});
var readContext = (function readContext(env, payload) {
	const event = readEvent(env["GITHUB_EVENT_NAME"] ?? "", payload);
	const repository = readRepository(env["GITHUB_REPOSITORY"]);
	const serverUrl = baseUrl(env["GITHUB_SERVER_URL"]) ?? "https://github.com";
	const repositoryUrl = repository === null ? null : `${serverUrl}/${repository.owner}/${repository.name}`;
	const run = readRun(env, event);
	const apiUrl = baseUrl(env["GITHUB_API_URL"]) ?? "https://api.github.com";
	return {
		event,
		repository,
		apiUrl,
		proxy: proxyFor(new URL(apiUrl), env),
		serverUrl,
		repositoryUrl,
		run,
		runUrl: repositoryUrl === null || run === null ? null : `${repositoryUrl}/actions/runs/${run.id}`,
		workflow: env["GITHUB_WORKFLOW"] ?? "",
		job: env["GITHUB_JOB"] ?? "",
		actor: env["GITHUB_ACTOR"] ?? "",
		workspace: env["GITHUB_WORKSPACE"] || null,
		temporary: env["RUNNER_TEMP"] || null,
		step: [
			"GITHUB_JOB",
			"GITHUB_ACTION",
			"RUNNER_NAME",
			"RUNNER_TRACKING_ID"
		].map((function (name) { return ( env[name] ?? ""); })).join("\n")
	};
});
var readRepository = (function readRepository(text) {
	const match = REPOSITORY$1.exec(text ?? "");
	const [owner, name] = [match?.[1], match?.[2]];
	if (owner === void 0 || name === void 0 || /^\.+$/.test(owner) || /^\.+$/.test(name)) return null;
	return {
		owner,
		name
	};
});
var readRun = (function readRun(env, event) {
	const id = env["GITHUB_RUN_ID"] ?? "";
	if (!RUN_ID.test(id)) return null;
	const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? "1");
	const sha = env["GITHUB_SHA"] ?? "";
	return {
		id,
		attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
		head: event.kind === "pull_request" ? event.head : COMMIT.test(sha) ? sha : ""
	};
});
var baseUrl = (function baseUrl(text) {
	if (text === void 0 || !URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") return null;
	return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
});
var pullRequestReader = (function pullRequestReader(context, api, token) {
	let facts = null;
	return (function ()  {
		facts ??= readFacts(context, api, token);
		return facts;
	});
});
var readFacts = (async function readFacts(context, api, token) {
	const { event } = context;
	if (isNameless(event)) return unavailable(NO_NUMBER, false);
	if (event.kind !== "pull_request") return notAsked(`judged on pull requests only; this is ${eventName(context)}`);
	if (api === null || token === null || token === "") return unavailable(NO_TOKEN, false);
	try {
		const pull = await api.getPullRequest(event.number);
		return {
			description: {
				kind: "text",
				text: pull.description
			},
			claimedStep: claimedStep(pull.labels),
			claimDoubt: null,
			notice: null
		};
	} catch (error) {
		if (!(error instanceof ApiFailure)) throw error;
		return unavailable(describeFailure("GitHub's API", error, context), error.passing);
	}
});
var notAsked = (function notAsked(reason) {
	return {
		description: {
			kind: "not-asked",
			reason
		},
		claimedStep: null,
		claimDoubt: null,
		notice: null
	};
});
var eventName = (function eventName({ event }) {
	switch (event.kind) {
		case "push": return "a push";
		case "merge_group": return "a merge group";
		case "other": return event.name === "" ? "no GitHub event" : `\`${event.name}\``;
		default: return `\`${event.kind}\``;
	}
});
var programOf = (function programOf(environment, entry, workingDirectory) {
	const repository = environment["GITHUB_ACTION_REPOSITORY"] ?? "";
	const ref = environment["GITHUB_ACTION_REF"] ?? "";
	if (REPOSITORY.test(repository) && REF.test(ref)) return `npx github:${repository}#${ref}`;
	return `node ${(0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(workingDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(entry), ...COMMAND_LINE))}`;
});
var annotationsOf = (function annotationsOf(report) {
	const problems = report.problems.map(({ message }) => ({
		level: "error",
		title: "Evidence",
		message,
		place: null
	}));
	const gates = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_6__.Ht)(report).filter((function ({ verdict }) { return ( verdict === "fail" || verdict === "unknown"); })).sort((a, b) => Number(a.verdict !== "fail") - Number(b.verdict !== "fail")).map((gate) => {
		const found = gate.measured ?? gate.reason ?? "nothing was measured";
		return {
			level: gate.level === "error" ? "error" : "warning",
			title: gate.verdict === "fail" ? "Gate missed" : "Gate unknown",
			message: `${gate.say ?? gate.gate}: ${[found, gate.missing].filter(Boolean).join(", ")}`,
			place: null
		};
	});
	const lines = (report.coverage?.patch?.files ?? []).flatMap(({ path, uncovered }) => uncovered.map(([first, last]) => ({
		path,
		first,
		last
	}))).sort((a, b) => b.last - b.first - (a.last - a.first) || (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.a)(a.path, b.path)).map((place) => ({
		level: "notice",
		title: "Not covered",
		message: place.first === place.last ? "This changed line was not run by any test." : "These changed lines were not run by any test.",
		place
	}));
	return [
		...problems,
		...gates,
		...lines
	];
});
var annotationCommands = (function annotationCommands(annotations) {
	return LEVELS.flatMap((function (level)  {
		const all = annotations.filter((annotation) => annotation.level === level);
		const shown = all.length > SHOWN_MAX ? all.slice(0, 9) : all;
		const commands = shown.map(commandOf);
		if (shown.length < all.length) {
			const message = `${all.length - shown.length} more are in the job summary.`;
			commands.push((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__.t)(level, { title: "Soakgate" }, message));
		}
		return commands;
	}));
});
var postComment = (async function postComment(context, api, order, clock = systemClock, patience = PATIENCE) {
	const { event, run } = context;
	if (order.mode === "never") return { kind: "not-wanted" };
	if (isNameless(event)) return skipped(NO_NUMBER);
	if (event.kind !== "pull_request") {
		const name = event.kind === "other" ? event.name : event.kind;
		if (name === "") return skipped(OFF_GITHUB);
		return {
			kind: "not-asked",
			reason: `no comment: ${name} is no pull request`
		};
	}
	if (order.token === null || order.token === "") return skipped(NO_TOKEN);
	if (api === null || context.repository === null || run === null) return skipped(OFF_GITHUB);
	const part = {
		key: order.key,
		section: order.section,
		run,
		step: context.step,
		wanted: wantsComment(order.mode, order.verdict, order.changed),
		runUrl: context.runUrl ?? "",
		render: order.render,
		secret: order.token
	};
	try {
		const request = {
			pull: event.number,
			part,
			token: order.token,
			shared: order.shared
		};
		const { publishComment } = await __webpack_require__.e(/* import() */ 884).then(__webpack_require__.bind(__webpack_require__, 1884));
		return await publishComment(api, request, clock, patience);
	} catch (error) {
		if (!(error instanceof ApiFailure)) throw error;
		return {
			kind: "failed",
			notice: describeFailure("no comment", error, context)
		};
	}
});
var skipped = (function skipped(reason) {
	return {
		kind: "skipped",
		notice: `no comment: ${reason}`
	};
});
var outputsOf = (function outputsOf(report, files, commentUrl) {
	return new Map([
		["verdict", report.verdict],
		["reason", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_6__.cn)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_6__.ln)(report.reason), REASON_LENGTH_MAX)],
		["report-md", files.markdown],
		["report-json", files.json],
		["report-dir", files.folder],
		...coverageOutputs(report.coverage),
		["tests-total", count(report.tests?.total)],
		["tests-failed", count(report.tests?.failed)],
		["tests-added", count(report.tests?.added?.length)],
		["tests-regressed", count(report.tests?.regressed?.length)],
		["gates-failed", String((0,_coverage_js__WEBPACK_IMPORTED_MODULE_6__.Ht)(report).filter((function ({ verdict }) { return ( verdict === "fail"); })).length)],
		...soakOutputs(report.demonstration === null ? report.soak : null),
		["comment-url", commentUrl]
	]);
});
var coverageOutputs = (function coverageOutputs(coverage) {
	const headline = coverage?.headline;
	const now = headline === void 0 ? void 0 : coverage?.total[headline];
	const before = headline === void 0 ? void 0 : coverage?.baseline.total[headline];
	const patch = headline === void 0 ? void 0 : coverage?.patch?.totals[headline];
	const delta = now === void 0 || before === void 0 ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_6__.Xt)(before, now);
	const percent = (function (ratio)  {
		const text = ratio === void 0 ? "n/a" : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_6__.Kt)(ratio, PERCENT_DIGITS);
		return text === "n/a" ? "" : text;
	});
	return [
		["coverage", percent(now)],
		["coverage-measure", now === void 0 ? "" : headline ?? ""],
		["coverage-covered", count(now?.covered)],
		["coverage-total", count(now?.total)],
		["coverage-delta", delta === null ? "" : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_6__.Zt)(delta).replace("\u2212", "-")],
		["patch-coverage", percent(patch)],
		["baseline-commit", coverage?.baseline.commit ?? ""],
		["baseline-state", coverage?.baseline.state ?? ""]
	];
});
var soakOutputs = (function soakOutputs(soak) {
	const runs = soak?.runs ?? [];
	const takeovers = runs.flatMap(({ metrics }) => Object.values(metrics.takeoverUs).flatMap(({ p99 }) => p99 ?? []));
	return [
		["soak-verdict", soak?.verdict ?? ""],
		["takeover-p99-ms", worstMs(takeovers)],
		["overlap-ms", worstMs(runs.map(({ metrics }) => metrics.overlapUs))]
	];
});
var worstMs = (function worstMs(timesUs) {
	if (timesUs.length === 0) return "";
	return String(Math.ceil(timesUs.reduce((worst, time) => Math.max(worst, time)) / 1e3));
});
var count = (function count(value) {
	return value === void 0 ? "" : String(value);
});
var resolveSection = (function resolveSection(inputs, workflow, job) {
	const key = named(inputs.commentKey ?? workflow);
	const matrix = matrixValues(inputs.section);
	if (matrix === null) return {
		key,
		section: named(inputs.section ?? ""),
		shared: true
	};
	const { workingDirectory: directory } = inputs;
	return {
		key,
		section: named([
			job,
			matrix.length === 0 ? "" : `(${matrix.join(", ")})`,
			directory === "." ? "" : directory
		].filter((function (part) { return ( part !== ""); })).join(" ")),
		shared: matrix.length > 0
	};
});
var matrixValues = (function matrixValues(input) {
	if (input === null || input === "null" || input.startsWith("${{")) return [];
	if (!input.startsWith("{")) return null;
	try {
		return leaves(JSON.parse(input));
	} catch {
		return null;
	}
});
var named = (function named(text) {
	const name = text.replaceAll(/\s+/g, " ").trim().slice(0, NAME_LENGTH_MAX);
	return name === "" ? UNNAMED : name;
});
var publish = (async function publish(runner, found) {
	const { token } = found.inputs;
	const publication = {
		...found,
		report: (0,_action_js__WEBPACK_IMPORTED_MODULE_2__.n)(found.report, token)
	};
	const { report, files } = publication;
	const { folder, replays } = publication;
	const paths = {
		folder,
		markdown: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder, "report.md"),
		json: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder, "report.json")
	};
	const markdown = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__.s)(report);
	const summary = summaryOf(report, markdown);
	(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__.n)(runner.environment["GITHUB_STEP_SUMMARY"], summary);
	for (const line of annotationCommands(annotationsOf(report))) runner.log(line);
	try {
		await files.write(paths.markdown, markdown);
		await files.write(paths.json, (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.r)(report));
		for (const line of await replays.write(files)) runner.log(plainLine((0,_action_js__WEBPACK_IMPORTED_MODULE_2__.n)(line, token)));
	} finally {
		await speak(runner, publication, paths);
	}
	runner.log(plainLine(`${report.verdict}: ${report.reason}`));
});
var summaryOf = (function summaryOf(report, markdown) {
	if (new TextEncoder().encode(markdown).length <= SUMMARY_BYTES_MAX) return markdown;
	return (0,_run_js__WEBPACK_IMPORTED_MODULE_0__.s)(report, { budgetBytes: SUMMARY_BYTES_MAX });
});
var speak = (async function speak(runner, publication, paths) {
	let url = "";
	try {
		const outcome = await comment(publication);
		if ("url" in outcome) url = outcome.url;
		if ("notice" in outcome) runner.log((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__.t)(levelOf(outcome), {}, outcome.notice));
		if ("reason" in outcome) runner.log(plainLine(outcome.reason));
	} finally {
		writeOutputs(runner, publication.report, paths, url);
	}
});
var plainLine = (function plainLine(text) {
	return `soakgate: ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_6__.ln)(text).replaceAll("##[", "## [")}`;
});
var writeOutputs = (function writeOutputs(runner, report, paths, url) {
	const records = (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__.r)(outputsOf(report, paths, url));
	(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__.n)(runner.environment["GITHUB_OUTPUT"], records);
});
var reportFolder = (function reportFolder(inputs, context, workingDirectory) {
	if (inputs.reportDir !== null) return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(workingDirectory, inputs.reportDir);
	return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(context.temporary ?? workingDirectory, "soakgate-report");
});
var comment = (function comment({ inputs, context, api, settings, report }) {
	return postComment(context, api, {
		...resolveSection(inputs, context.workflow, context.job),
		mode: settings.comment,
		token: inputs.token,
		verdict: report.verdict,
		changed: differsFromBaseline(report),
		render: (0,_run_js__WEBPACK_IMPORTED_MODULE_0__.c)(report)
	});
});
var differsFromBaseline = (function differsFromBaseline({ coverage, tests }) {
	const before = coverage?.baseline.total ?? {};
	const covered = Object.entries(coverage?.total ?? {}).some((function ([metric, now])  {
		const then = before[metric];
		return then !== void 0 && (then.covered !== now.covered || then.total !== now.total);
	}));
	const lists = [
		tests?.added,
		tests?.removed,
		tests?.regressed,
		tests?.fixed
	];
	return covered || lists.some((list) => (list?.length ?? 0) > 0);
});
var runStep = (async function runStep(runner, { inputs, files, git, configPlace }) {
	const context = readContext(runner.environment, await readPayload(runner));
	const { token } = inputs;
	const api = await openApi(context, token);
	const config = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.U)(files, configPlace);
	const asked = settingsOf(inputs, config, inputs.step);
	const rulesAsked = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__.g)(asked);
	const facts = await pullRequestFacts(asked, rulesAsked, pullRequestReader(context, api, token));
	if (facts.notice !== null) runner.log((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__.t)("notice", {}, facts.notice));
	const claimed = claimOf(inputs, context, facts);
	const settings = claimed === null ? asked : settingsOf(inputs, config, claimed);
	const rules = claimed === null ? rulesAsked : (0,_run_js__WEBPACK_IMPORTED_MODULE_0__.g)(settings);
	const folder = reportFolder(inputs, context, runner.workingDirectory);
	const replays = (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.V)({
		program: programOf(runner.environment, runner.entry, runner.workingDirectory),
		shown: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(folder),
		folder
	});
	const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__.f)({
		files,
		git,
		workers: runner.workers,
		control: {
			progress: () => {},
			stopped: () => null,
			replays: concealing(replays, inputs.token)
		}
	}, {
		settings,
		rules,
		claimed: claimed !== null,
		claimDoubt: claimed === null ? facts.claimDoubt : null,
		description: facts.description,
		repository: context.repositoryUrl,
		runUrl: context.runUrl,
		sourceDateS: null,
		workspace: runner.workingDirectory,
		searchRoot: inputs.workingDirectory,
		changes: changesOf(context)
	});
	await publish(runner, {
		inputs,
		context,
		api,
		files,
		settings,
		report,
		folder,
		replays
	});
	return exitOf(report, settings);
});
var openApi = (async function openApi(context, token) {
	if (token === null || context.repository === null || !isPullRequest(context.event)) return null;
	const { gitHubApi } = await __webpack_require__.e(/* import() */ 474).then(__webpack_require__.bind(__webpack_require__, 4474));
	return gitHubApi(context, context.repository, token);
});
var concealing = (function concealing({ keep }, token) {
	return { keep: (name, text) => keep((0,_action_js__WEBPACK_IMPORTED_MODULE_2__.n)(name, token).replaceAll("*", "x"), (0,_action_js__WEBPACK_IMPORTED_MODULE_2__.n)(text, token)) };
});
var settingsOf = (function settingsOf(inputs, config, claimed) {
	const shortcuts = {
		preset: inputs.preset,
		seeds: inputs.seeds,
		seed: inputs.seed
	};
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.l)(config, {
		step: claimed,
		soak: inputs.soak,
		soakSettings: (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.m)((function (name) { return ( shortcuts[name] ?? null); }), (name) => `input \`${name}\``),
		coverageReports: inputs.coverageReports,
		coverageBaseline: inputs.coverageBaseline,
		testReports: inputs.testReports,
		testBaseline: inputs.testBaseline,
		gates: inputs.gates,
		comment: inputs.comment,
		failOn: inputs.failOn
	}, inputs.workingDirectory);
});
var pullRequestFacts = (async function pullRequestFacts(settings, rules, read) {
	if ((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.d)(settings, rules)) return read();
	return notAsked("no gate asks the description");
});
var claimOf = (function claimOf(inputs, { event }, facts) {
	return isPullRequest(event) ? inputs.step ?? facts.claimedStep : null;
});
var changesOf = (function changesOf({ event }) {
	if (event.kind === "pull_request") return {
		...event,
		kind: "pull-request"
	};
	if (event.kind === "merge_group") return {
		kind: "merge-group",
		base: event.base
	};
	if (isNameless(event)) return {
		kind: "pull-request",
		head: "",
		base: ""
	};
	return {
		kind: "none",
		reason: `only pull requests and merge groups have changed lines (${event.kind === "other" ? event.name : event.kind})`
	};
});
var readPayload = (async function readPayload(runner) {
	const path = runner.environment["GITHUB_EVENT_PATH"] ?? "";
	if (path === "") return null;
	try {
		return JSON.parse(await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.W)((0,_workers_js__WEBPACK_IMPORTED_MODULE_4__.a)("/"), path, PAYLOAD_BYTES_MAX));
	} catch {
		return null;
	}
});
var exitOf = (function exitOf({ verdict }, { failOn }) {
	if (failOn === "never" || verdict === "pass") return 0;
	return verdict === "unknown" && failOn === "fail" ? 0 : 1;
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4448);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6471);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1283);
/* harmony import */ var _workers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3422);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9840);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8119);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);










function readInteger(value) {
	return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}

const PULL_REQUEST_EVENTS = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment"
]);



function readPullRequest(name, payload) {
	const pull = field(payload, "pull_request");
	const number = readInteger(field(pull, "number"));
	if (number === null || number < 1) return {
		kind: "other",
		name
	};
	const head = field(field(pull, "head"), "repo");
	const base = field(field(pull, "base"), "repo");
	return {
		kind: "pull_request",
		number,
		head: readCommit(field(field(pull, "head"), "sha")),
		base: readCommit(field(field(pull, "base"), "sha")),
		fork: head === null || field(head, "full_name") !== field(base, "full_name"),
		dependabot: readText(field(field(pull, "user"), "login")) === "dependabot[bot]"
	};
}


function covers(entry, url) {
	if (entry === "") return false;
	if (entry === "*") return true;
	const [, name = "", port] = /^(?:\*?\.)?([^:]*)(?::(\d+))?$/.exec(entry) ?? [];
	const own = url.port || (url.protocol === "https:" ? "443" : "80");
	if (name === "" || port !== void 0 && port !== own) return false;
	return url.hostname === name || url.hostname.endsWith(`.${name}`);
}
function isLoopback(host) {
	return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
const REPOSITORY$1 = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const RUN_ID = /^[1-9][0-9]{0,19}$/;




var ApiFailure = class extends Error {
	kind;
	status;
	retryAfterMs;
	constructor(kind, status, retryAfterMs, message) {
		super(message);
		this.name = "ApiFailure";
		this.kind = kind;
		this.status = status;
		this.retryAfterMs = retryAfterMs;
	}
	get passing() {
		return this.kind === "limited" || this.kind === "unavailable";
	}
};
function causeOf(error) {
	if (error instanceof AggregateError && error.message === "") return error.errors.map(causeOf).join(", ");
	return error instanceof Error ? error.message : String(error);
}
function describeFailure(what, failure, context) {
	return `${what}: ${reasonOf(failure, context)}`;
}
const NO_TOKEN = "no token was given; leave the input `token` at its default, the workflow's own";
const NO_NUMBER = "the event's payload does not say which pull request this is; GITHUB_EVENT_PATH has to name the file that GitHub wrote";
function reasonOf(failure, context) {
	const answer = failure.status === null ? failure.message : `${failure.status}: ${failure.message}`;
	const event = context.event;
	switch (failure.kind) {
		case "unauthorized": return `GitHub does not accept the token (${answer}); renew it, or leave \`token\` at its default`;
		case "forbidden":
		case "not-found":
			if (event.kind === "pull_request" && event.fork) return `the token of a fork's pull request is read-only (${answer}); the report is in the job summary, and a \`workflow_run\` workflow of this repository can comment in its place`;
			if (event.kind === "pull_request" && (event.dependabot || isDependabot(context))) return `Dependabot's token is read-only by default (${answer}); give the job \`permissions: { contents: read, pull-requests: write }\``;
			return `the token may not do this (${answer}); give the job \`permissions: { contents: read, pull-requests: write }\``;
		case "invalid": return `GitHub refused the request (${answer}); please report this as a bug of Soakgate`;
		case "limited": return `GitHub's rate limit is reached (${answer}); run the job again later`;
		case "unavailable": return `GitHub did not answer in time (${answer}); run the job again`;
	}
}
function isDependabot(context) {
	return context.actor === "dependabot[bot]";
}
const STEP_LABEL = /^soakgate\/step-([1-9][0-9]{0,3})$/;



function unavailable(reason, passing) {
	return {
		description: {
			kind: "unavailable",
			reason
		},
		claimedStep: null,
		claimDoubt: passing ? `whether a label claims a step is not known: ${reason}` : null,
		notice: `description and labels of the pull request are not known: ${reason}`
	};
}
function claimedStep(labels) {
	const claims = labels.filter((label) => STEP_LABEL.test(label)).sort(_cli_js__WEBPACK_IMPORTED_MODULE_3__.a);
	if (claims.length > 1) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.l("config", `labels of the pull request: ${claims.join(" and ")} claim several steps; one step can be claimed; remove the others`);
	return claims[0] === void 0 ? null : Number(STEP_LABEL.exec(claims[0])?.[1]);
}

const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
const REF = /^[A-Za-z0-9_][A-Za-z0-9_./-]{0,200}$/;
const COMMAND_LINE = ["cli", "index.js"];

const SHOWN_MAX = 10;
const MESSAGE_LENGTH_MAX = 1e3;
const LEVELS = [
	"error",
	"warning",
	"notice"
];


function commandOf({ level, title, message, place }) {
	const where = place === null ? {} : {
		file: place.path,
		line: place.first,
		endLine: place.last
	};
	const harmless = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_6__.cn)(message, MESSAGE_LENGTH_MAX).replaceAll("##[", "## [");
	return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__.t)(level, {
		title,
		...where
	}, harmless);
}
const systemClock = {
	nowMs: () => performance.now(),
	sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
};
const PATIENCE = {
	attemptMsMax: 1e4,
	totalMsMax: 9e4,
	retriesMax: 3,
	pauseMs: 1e3,
	settleMs: 3e3
};
function pauseAfter(failure, failures, patience) {
	if (!failure.passing || failures > patience.retriesMax) return null;
	if (failure.retryAfterMs !== null) return failure.retryAfterMs;
	return failure.kind === "limited" ? null : patience.pauseMs * failures ** 2;
}
const OFF_GITHUB = "GITHUB_EVENT_NAME, GITHUB_REPOSITORY or GITHUB_RUN_ID is missing or malformed; the comment needs GitHub Actions, the report is in the files";
function wantsComment(mode, verdict, changed) {
	switch (mode) {
		case "always": return true;
		case "changes": return changed || verdict !== "pass";
		case "failures": return verdict !== "pass";
		case "never": return false;
	}
}


const PERCENT_DIGITS = 2;
const REASON_LENGTH_MAX = 1e3;





const NAME_LENGTH_MAX = 200;
const UNNAMED = "report";


function leaves(value) {
	if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
	return value === null || value === "" ? [] : [String(value)];
}

const SUMMARY_BYTES_MAX = 1048576;







function levelOf({ kind }) {
	return kind === "failed" ? "warning" : "notice";
}









const PAYLOAD_BYTES_MAX = 33554432;




/***/ __webpack_exports__.a = causeOf;
__webpack_exports__.c = readList;
__webpack_exports__.i = ApiFailure;
__webpack_exports__.l = readText;
__webpack_exports__.n = pauseAfter;
__webpack_exports__.o = field;
__webpack_exports__.r = systemClock;
__webpack_exports__.runStep = runStep;
__webpack_exports__.s = readInteger;
__webpack_exports__.t = PATIENCE;
}),

/***/ 9840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var commandRecords = (function commandRecords(values) {
	let text = "";
	for (const [name, value] of values) {
		const end = absentFrom(value);
		text += `${name}<<${end}\n${value}\n${end}\n`;
	}
	return text;
});
var absentFrom = (function absentFrom(value) {
	let number = 1;
	while (value.includes(`soakgate_${number}`)) number += 1;
	return `soakgate_${number}`;
});
var appendCommandFile = (function appendCommandFile(path, text) {
	if (path === void 0 || path === "") return false;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
		return true;
	} catch {
		return false;
	}
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);




function commandData(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function commandProperty(text) {
	return commandData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function workflowCommand(name, properties, message) {
	const written = Object.keys(properties).map((key) => `${key}=${commandProperty(String(properties[key]))}`).join(",");
	return `::${name}${written === "" ? "" : ` ${written}`}::${commandData(message)}`;
}



/***/ __webpack_exports__.n = appendCommandFile;
__webpack_exports__.r = commandRecords;
__webpack_exports__.t = workflowCommand;
})

};
;