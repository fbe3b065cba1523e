"use strict";
exports.id = 471;
exports.ids = [471];
exports.modules = {

/***/ 6471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var conceal = (function conceal(value, secret) {
	if (secret === null || secret === "") return value;
	return concealed(value, secret);
});
var field = (function field(value, key) {
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
var readInputs = (function readInputs(env) {
	const faults = [];
	const token = readToken(env);
	const text = (function (name) { return ( conceal(inputText(env, name), token)); });
	const word = (function (name, allowed)  {
		const value = text(name);
		const found = allowed.find((function (candidate) { return ( candidate === value); })) ?? null;
		if (value !== null && found === null) faults.push(`input \`${name}\`: "${shown(value)}"; expected one of ${allowed.join(", ")}`);
		return found;
	});
	const patterns = (function (name)  {
		const lines = linesOf(text(name));
		if (lines.length === 0) return null;
		if (lines.some((line) => !line.startsWith("!"))) return lines;
		faults.push(`input \`${name}\`: only excludes; expected at least one line without !`);
		return null;
	});
	const number = (function (name)  {
		const value = text(name);
		if (value === null) return null;
		if (/^[1-9][0-9]{0,3}$/.test(value)) return Number(value);
		faults.push(`input \`${name}\`: "${shown(value)}"; expected a whole number from 1, like 3`);
		return null;
	});
	const soak = word("soak", SOAK);
	const inputs = {
		config: text("config"),
		token,
		workingDirectory: text("working-directory") ?? ".",
		soak: soak === null || soak === "auto" ? null : soak === "true",
		preset: text("preset"),
		seeds: text("seeds"),
		seed: text("seed"),
		coverageReports: patterns("coverage-reports"),
		coverageBaseline: patterns("coverage-baseline"),
		testReports: patterns("test-reports"),
		testBaseline: patterns("test-baseline"),
		gates: linesOf(text("gates")),
		step: number("step"),
		comment: word("comment", COMMENT),
		commentKey: text("comment-key"),
		section: text("section"),
		failOn: word("fail-on", FAIL_ON),
		reportDir: text("report-dir")
	};
	if (faults.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.s("usage", faults.join("\n"));
	return inputs;
});
var readToken = (function readToken(env) {
	return inputText(env, "token");
});
var inputText = (function inputText(env, name) {
	const value = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	return value === "" ? null : value;
});
var linesOf = (function linesOf(text) {
	return (text ?? "").split(/\r\n|\r|\n/).map((function (line) { return ( line.trim()); })).filter((function (line) { return ( line !== "" && !line.startsWith("#")); }));
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
	const gates = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.un)(report).filter((function ({ verdict }) { return ( verdict === "fail" || verdict === "unknown"); })).sort((a, b) => Number(a.verdict !== "fail") - Number(b.verdict !== "fail")).map((gate) => {
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
			commands.push(workflowCommand(level, { title: "Soakgate" }, message));
		}
		return commands;
	}));
});
var commandRecords = (function commandRecords(values, delimiter = (function () { return ( `soakgate_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomUUID)()}`); })) {
	let text = "";
	for (const [name, value] of values) {
		let end = delimiter();
		while (value.includes(end)) end = delimiter();
		text += `${name}<<${end}\n${value}\n${end}\n`;
	}
	return text;
});
var appendCommandFile = (function appendCommandFile(path, text) {
	if (path === void 0 || path === "") return false;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.appendFileSync)(path, text);
		return true;
	} catch {
		return false;
	}
});
var write = (async function write(session, plan) {
	const { api, request } = session;
	const body = plan.body ?? "";
	session.writes += 1;
	if (plan.target === null) {
		session.sent = "created";
		return api.createComment(request.pull, body);
	}
	let written;
	try {
		session.sent ??= "updated";
		written = await api.updateComment(plan.target.id, body);
	} catch (error) {
		if (!(error instanceof ApiFailure && error.kind === "not-found") || session.lost) throw error;
		session.lost = true;
		return null;
	}
	for (const twin of plan.surplus) await api.deleteComment(twin.id);
	return written;
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
		return await publishComment(api, {
			pull: event.number,
			part,
			token: order.token,
			shared: order.shared
		}, clock, patience);
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
		["reason", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.tt)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.nt)(report.reason), REASON_LENGTH_MAX)],
		["report-md", files.markdown],
		["report-json", files.json],
		["report-dir", files.folder],
		...coverageOutputs(report.coverage),
		["tests-total", count(report.tests?.total)],
		["tests-failed", count(report.tests?.failed)],
		["tests-added", count(report.tests?.added?.length)],
		["tests-regressed", count(report.tests?.regressed?.length)],
		["gates-failed", String((0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.un)(report).filter((function ({ verdict }) { return ( verdict === "fail"); })).length)],
		...soakOutputs(report.demonstration === null ? report.soak : null),
		["comment-url", commentUrl]
	]);
});
var coverageOutputs = (function coverageOutputs(coverage) {
	const headline = coverage?.headline;
	const now = headline === void 0 ? void 0 : coverage?.total[headline];
	const before = headline === void 0 ? void 0 : coverage?.baseline.total[headline];
	const patch = headline === void 0 ? void 0 : coverage?.patch?.totals[headline];
	const delta = now === void 0 || before === void 0 ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.$t)(before, now);
	const percent = (function (ratio)  {
		const text = ratio === void 0 ? "n/a" : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.Yt)(ratio, PERCENT_DIGITS);
		return text === "n/a" ? "" : text;
	});
	return [
		["coverage", percent(now)],
		["coverage-measure", now === void 0 ? "" : headline ?? ""],
		["coverage-covered", count(now?.covered)],
		["coverage-total", count(now?.total)],
		["coverage-delta", delta === null ? "" : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.en)(delta).replace("\u2212", "-")],
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
		report: conceal(found.report, token)
	};
	const { report, files } = publication;
	const { folder, replays } = publication;
	const paths = {
		folder,
		markdown: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder, "report.md"),
		json: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder, "report.json")
	};
	const summary = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.u)(report, { budgetBytes: SUMMARY_BYTES_MAX });
	appendCommandFile(runner.environment["GITHUB_STEP_SUMMARY"], summary);
	for (const line of annotationCommands(annotationsOf(report))) runner.log(line);
	try {
		await files.write(paths.markdown, (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.u)(report));
		await files.write(paths.json, (await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.a)()).renderJson(report));
		for (const line of await replays.write(files)) runner.log(plainLine(conceal(line, token)));
	} finally {
		await speak(runner, publication, paths);
	}
	runner.log(plainLine(`${report.verdict}: ${report.reason}`));
});
var speak = (async function speak(runner, publication, paths) {
	let url = "";
	try {
		const outcome = await comment(publication);
		if ("url" in outcome) url = outcome.url;
		if ("notice" in outcome) runner.log(workflowCommand(levelOf(outcome), {}, outcome.notice));
		if ("reason" in outcome) runner.log(plainLine(outcome.reason));
	} finally {
		writeOutputs(runner, publication.report, paths, url);
	}
});
var plainLine = (function plainLine(text) {
	return `soakgate: ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.nt)(text).replaceAll("##[", "## [")}`;
});
var writeOutputs = (function writeOutputs(runner, report, paths, url) {
	const records = commandRecords(outputsOf(report, paths, url));
	appendCommandFile(runner.environment["GITHUB_OUTPUT"], records);
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
		render: (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.f)(report)
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
var main = (async function main(runner) {
	try {
		return await step(runner);
	} catch (error) {
		publishError(runner, conceal(sentenceOf(error), readToken(runner.environment)));
		return 1;
	}
});
var step = (async function step(runner) {
	const inputs = placed(readInputs(runner.environment), runner.workingDirectory);
	const files = (0,_workers_js__WEBPACK_IMPORTED_MODULE_4__.a)(runner.workingDirectory);
	const context = readContext(runner.environment, await readPayload(runner));
	const { token } = inputs;
	const api = await openApi(context, token);
	const config = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.K)(files, inputs.config);
	const asked = settingsOf(inputs, config, inputs.step);
	const facts = await pullRequestFacts(asked, pullRequestReader(context, api, token));
	if (facts.notice !== null) runner.log(workflowCommand("notice", {}, facts.notice));
	const claimed = claimOf(inputs, context, facts);
	const settings = claimed === null ? asked : settingsOf(inputs, config, claimed);
	const folder = reportFolder(inputs, context, runner.workingDirectory);
	const replays = (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.W)({
		program: programOf(runner.environment, runner.entry, runner.workingDirectory),
		shown: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(folder),
		folder
	});
	const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.m)({
		files,
		git: (0,_workers_js__WEBPACK_IMPORTED_MODULE_4__.i)(runner.workingDirectory),
		workers: runner.workers,
		control: {
			progress: () => {},
			stopped: () => null,
			replays: concealing(replays, inputs.token)
		}
	}, {
		settings,
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
var placed = (function placed(inputs, checkout) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(checkout, inputs.workingDirectory);
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.s("usage", `input \`working-directory\`: there is no folder ${inputs.workingDirectory} in the checkout; name one that exists when this step runs`);
	const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(checkout, folder).split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).join("/") || ".";
	return {
		...inputs,
		workingDirectory
	};
});
var concealing = (function concealing({ keep }, token) {
	return { keep: (name, text) => keep(conceal(name, token).replaceAll("*", "x"), conceal(text, token)) };
});
var settingsOf = (function settingsOf(inputs, config, claimed) {
	const shortcuts = {
		preset: inputs.preset,
		seeds: inputs.seeds,
		seed: inputs.seed
	};
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.s)(config, {
		step: claimed,
		soak: inputs.soak,
		soakSettings: (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.f)((function (name) { return ( shortcuts[name] ?? null); }), (name) => `input \`${name}\``),
		coverageReports: inputs.coverageReports,
		coverageBaseline: inputs.coverageBaseline,
		testReports: inputs.testReports,
		testBaseline: inputs.testBaseline,
		gates: inputs.gates,
		comment: inputs.comment,
		failOn: inputs.failOn
	}, inputs.workingDirectory);
});
var pullRequestFacts = (async function pullRequestFacts(settings, read) {
	if ((0,_run_js__WEBPACK_IMPORTED_MODULE_2__.p)(settings)) return read();
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
		return JSON.parse(await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.q)((0,_workers_js__WEBPACK_IMPORTED_MODULE_4__.a)("/"), path, PAYLOAD_BYTES_MAX));
	} catch {
		return null;
	}
});
var exitOf = (function exitOf({ verdict }, { failOn }) {
	if (failOn === "never" || verdict === "pass") return 0;
	return verdict === "unknown" && failOn === "fail" ? 0 : 1;
});
var start = (async function start() {
	if (await (0,_workers_js__WEBPACK_IMPORTED_MODULE_4__.t)(process.argv, _workers_js__WEBPACK_IMPORTED_MODULE_4__.r)) return;
	process.exitCode = 1;
	process.exitCode = await main({
		environment: process.env,
		workingDirectory: process.env["GITHUB_WORKSPACE"] || process.cwd(),
		workers: (0,_workers_js__WEBPACK_IMPORTED_MODULE_4__.n)(process.argv[1] ?? "", _workers_js__WEBPACK_IMPORTED_MODULE_4__.r),
		entry: process.argv[1] ?? "",
		log: (function (line) { return ( process.stdout.write(`${line}\n`)); })
	});
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ApiFailure),
/* harmony export */   c: () => (/* binding */ readInteger),
/* harmony export */   i: () => (/* binding */ systemClock),
/* harmony export */   l: () => (/* binding */ readList),
/* harmony export */   n: () => (/* binding */ PATIENCE),
/* harmony export */   o: () => (/* binding */ causeOf),
/* harmony export */   r: () => (/* binding */ pauseAfter),
/* harmony export */   s: () => (/* binding */ field),
/* harmony export */   start: () => (/* binding */ start),
/* harmony export */   t: (function () { return ( (/* binding */ action_exports)); }),
/* harmony export */   u: (function () { return ( (/* binding */ readText)); })
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4448);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1283);
/* harmony import */ var _workers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3422);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8119);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);










function concealed(value, secret) {
	if (typeof value === "string") return value.replaceAll(secret, "***");
	if (Array.isArray(value)) return value.map((entry) => concealed(entry, secret));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name.replaceAll(secret, "***"), concealed(entry, secret)]));
}


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




const SOAK = [
	"auto",
	"true",
	"false"
];
const COMMENT = [
	"always",
	"changes",
	"failures",
	"never"
];
const FAIL_ON = [
	"fail-or-unknown",
	"fail",
	"never"
];




function shown(value) {
	return JSON.stringify(value.slice(0, 60)).slice(1, -1);
}
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
	if (claims.length > 1) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.s("config", `labels of the pull request: ${claims.join(" and ")} claim several steps; one step can be claimed; remove the others`);
	return claims[0] === void 0 ? null : Number(STEP_LABEL.exec(claims[0])?.[1]);
}

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
	const harmless = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.tt)(message, MESSAGE_LENGTH_MAX).replaceAll("##[", "## [");
	return workflowCommand(level, {
		title,
		...where
	}, harmless);
}


const systemClock = {
	nowMs: () => performance.now(),
	sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
};
const WORKFLOW_BOT = "github-actions[bot]";
const USER_TOKEN = /^(?:ghp_|github_pat_|gho_|ghu_|[0-9a-f]{40}$)/;
function isUserToken(token) {
	return USER_TOKEN.test(token);
}
async function identify(api, token) {
	if (isUserToken(token)) {
		const login = (await api.getLogin()).toLowerCase();
		return () => (author) => login !== "" && author.login.toLowerCase() === login;
	}
	return (marked) => {
		const workflowBot = marked.some((author) => author.bot && author.login === WORKFLOW_BOT);
		return (author) => author.bot && (!workflowBot || author.login === WORKFLOW_BOT);
	};
}
const PREFIX = "<!-- soakgate:";
const SECTION_LINE = /^<!-- soakgate:section (\{.*\}) -->$/s;
const END_LINE = "<!-- soakgate:end -->";
function commentLine(key) {
	return `${PREFIX}comment ${hidden({ key })} -->`;
}
function composeComment(key, sections) {
	const parts = sections.map(({ mark, text }) => {
		const section = `${PREFIX}section ${hidden(mark)} -->\n${disarm(text)}\n\n${END_LINE}`;
		return sections.length > 1 ? `# ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.et)(mark.name)}\n\n${section}\n` : section;
	});
	return [commentLine(key), ...parts].join("\n");
}
function sectionOverhead(mark) {
	const section = {
		mark,
		text: ""
	};
	const two = composeComment("", [section, section]).length;
	return Math.ceil((two - commentLine("").length) / 2);
}
function parseComment(key, body) {
	const lines = body.replaceAll("\r\n", "\n").split("\n");
	if (lines[0] !== commentLine(key)) return null;
	const sections = [];
	let mark = null;
	let text = [];
	for (const line of lines.slice(1)) {
		const begins = SECTION_LINE.exec(line);
		if (begins !== null) {
			mark = readMark(begins[1] ?? "");
			text = [];
		} else if (line === END_LINE && mark !== null) {
			sections.push({
				mark,
				text: text.join("\n").trimEnd()
			});
			mark = null;
		} else text.push(line);
	}
	return sections;
}
function disarm(text) {
	return text.replaceAll("\r\n", "\n").replaceAll(PREFIX, "&lt;!-- soakgate:");
}
function hidden(value) {
	return JSON.stringify(value).replaceAll("-", "\\u002d").replaceAll(">", "\\u003e");
}
function readMark(json) {
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		return null;
	}
	const run = readText(field(value, "run"));
	const attempt = readInteger(field(value, "attempt"));
	const [name, head, digest, writer] = [
		"name",
		"head",
		"digest",
		"writer"
	].map((key) => readText(field(value, key)));
	if (run === null || !/^[0-9]{1,20}$/.test(run) || attempt === null) return null;
	if (typeof name !== "string" || typeof digest !== "string") return null;
	return {
		name,
		run,
		attempt,
		head: head ?? "",
		digest,
		writer: writer ?? ""
	};
}
function isOlder(mine, theirs) {
	if (mine.run === theirs.run) return mine.attempt < theirs.attempt;
	if (mine.attempt > 1 && mine.head !== "" && mine.head === theirs.head) return false;
	return BigInt(mine.run) < BigInt(theirs.run);
}
const SECTION_CHARACTERS_MIN = 1200;
function markedComments(key, comments) {
	const marked = [];
	for (const comment of comments) {
		const sections = parseComment(key, comment.body);
		if (sections !== null) marked.push({
			comment,
			sections
		});
	}
	return marked;
}
function planComment(own, part) {
	const [first, ...twins] = [...own].sort((a, b) => a.comment.id - b.comment.id);
	const target = first?.comment ?? null;
	const surplus = twins.map(({ comment }) => comment);
	const newest = newestSections(own);
	const before = newest.get(part.section);
	newest.delete(part.section);
	const others = [...newest.values()];
	const plan = {
		target,
		surplus,
		present: before !== void 0,
		shared: others.length > 0 || surplus.length > 0
	};
	if (before === void 0 && !part.wanted) return {
		...plan,
		kind: "none",
		body: null,
		surplus: []
	};
	if (before !== void 0) {
		refuseSecondWriter(before.mark, part);
		if (isOlder(identityOf(part), before.mark)) return {
			...plan,
			kind: "superseded",
			body: null,
			surplus: []
		};
	}
	const section = renderSection(part, others);
	if (before?.mark.digest === section.mark.digest && surplus.length === 0) return {
		...plan,
		kind: "none",
		body: null
	};
	const sections = [...others, section].sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.a)(a.mark.name, b.mark.name));
	const body = composeComment(part.key, sections);
	if (body.length > 65536) return {
		...plan,
		kind: "full",
		body: null
	};
	return {
		...plan,
		kind: "write",
		body
	};
}
function newestSections(own) {
	const newest = /* @__PURE__ */ new Map();
	for (const section of own.flatMap(({ sections }) => sections)) {
		const known = newest.get(section.mark.name);
		if (known === void 0 || isOlder(known.mark, section.mark)) newest.set(section.mark.name, section);
	}
	return newest;
}
function refuseSecondWriter(mark, part) {
	const mine = identityOf(part);
	if (mark.run !== mine.run || mark.attempt !== mine.attempt || mark.writer === mine.writer) return;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.s("usage", `section "${part.section}": another step of this run has written it to the comment "${part.key}"; each step needs a section or a comment of its own; set the input \`section\` or \`comment-key\``);
}
function renderSection(part, others) {
	const blank = {
		...identityOf(part),
		digest: digest("")
	};
	const room = 57344 - (composeComment(part.key, others).length + sectionOverhead(blank) + 1);
	for (const budget of [
		room,
		room - room / 8,
		room / 2
	]) {
		if (budget < SECTION_CHARACTERS_MIN) break;
		const { body, footer } = part.render(Math.floor(budget));
		const mark = {
			...blank,
			digest: digest(conceal(body, part.secret))
		};
		const section = {
			mark,
			text: conceal(`${body}\n\n${footer}`.trimEnd(), part.secret)
		};
		const empty = composeComment("", [{
			mark,
			text: ""
		}]).length;
		if (composeComment("", [section]).length - empty <= room) return section;
	}
	const text = `The report does not fit into this comment: see the [job summary](${part.runUrl}).`;
	return {
		mark: {
			...blank,
			digest: digest(text)
		},
		text
	};
}
function identityOf(part) {
	return {
		name: part.section,
		run: part.run.id,
		attempt: part.run.attempt,
		head: part.run.head,
		writer: digest(part.step)
	};
}
function digest(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
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
const READ_AGE_MS_MAX = 2e3;
const ROUNDS_MAX = 6;
async function publishComment(api, request, clock, patience) {
	const deadlineMs = clock.nowMs() + patience.totalMsMax;
	const session = {
		api,
		request,
		clock,
		identity: await identify(api, request.token),
		sent: null,
		writes: 0,
		lost: false
	};
	let failures = 0;
	for (let round = 0; round < ROUNDS_MAX; round += 1) {
		const { writes } = session;
		try {
			const outcome = await playRound(session);
			if (outcome !== null) return outcome;
			await clock.sleep(patience.settleMs);
		} catch (error) {
			if (!(error instanceof ApiFailure) || session.writes === writes) throw error;
			failures += 1;
			const pauseMs = pauseAfter(error, failures, patience);
			if (pauseMs === null || clock.nowMs() + pauseMs > deadlineMs) throw error;
			await clock.sleep(pauseMs);
		}
	}
	return {
		kind: "failed",
		notice: "other jobs keep rewriting the comment, or GitHub answers too slowly to share it safely; this job's section may be out of date: run the job again, or give it a `comment-key`"
	};
}
async function playRound(session) {
	const { api, request, clock } = session;
	let readAtMs = clock.nowMs();
	const marked = markedComments(request.part.key, await api.listComments(request.pull));
	const isOurs = session.identity(marked.map(({ comment }) => comment.author));
	const own = marked.filter(({ comment }) => isOurs(comment.author));
	let plan = planComment(own, request.part);
	if (plan.kind === "write" && plan.target !== null && isOld(clock, readAtMs)) {
		readAtMs = clock.nowMs();
		plan = planComment(await refreshed(api, own, plan.target, request.part.key), request.part);
		if (plan.kind === "write" && isOld(clock, readAtMs)) return null;
	}
	if (plan.kind !== "write") return settled(session, plan);
	const written = await write(session, plan);
	if (written === null || plan.shared || request.shared) return null;
	return {
		kind: session.sent ?? "updated",
		url: written.url
	};
}
function isOld(clock, readAtMs) {
	return clock.nowMs() - readAtMs > READ_AGE_MS_MAX;
}
async function refreshed(api, own, target, key) {
	return [...markedComments(key, [await api.getComment(target.id)]), ...own.filter(({ comment }) => comment.id !== target.id)];
}

function settled(session, plan) {
	if (plan.kind === "full") return {
		kind: "failed",
		notice: "the comment is full: too many jobs share it; give some of them a `comment-key`"
	};
	if (plan.target === null || !plan.present) return { kind: "not-wanted" };
	const { url } = plan.target;
	if (plan.kind === "superseded") return {
		kind: "superseded",
		url,
		notice: "a newer run has written the comment already; this one leaves it alone"
	};
	return {
		kind: session.sent ?? "unchanged",
		url
	};
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



function publishError(runner, message) {
	runner.log(workflowCommand("error", { title: "Soakgate" }, message));
	const lines = message.split("\n").map((line) => `> ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.et)(line)}`);
	appendCommandFile(runner.environment["GITHUB_STEP_SUMMARY"], `## \u274c Soakgate could not finish\n\n${lines.join("\n")}\n`);
	appendCommandFile(runner.environment["GITHUB_OUTPUT"], commandRecords(/* @__PURE__ */ new Map([["verdict", "fail"], ["reason", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__.nt)(message)]])));
}



function levelOf({ kind }) {
	return kind === "failed" ? "warning" : "notice";
}


function sentenceOf(error) {
	if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_3__.s) return error.message;
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return `Soakgate ${_cli_js__WEBPACK_IMPORTED_MODULE_3__.o}: a bug: ${stack}\nPlease report it as an issue of the action's repository.`;
}









const PAYLOAD_BYTES_MAX = 33554432;

var action_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ start: (function () { return ( start); }) });




/***/ }),

/***/ 1283:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ var byCodeUnit = (function byCodeUnit(a, b) {
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
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: (function () { return ( (/* binding */ byCodeUnit)); }),
/* harmony export */   i: () => (/* binding */ nearest),
/* harmony export */   n: () => (/* binding */ integerOption),
/* harmony export */   o: (function () { return ( (/* binding */ VERSION)); }),
/* harmony export */   r: (function () { return ( (/* binding */ EXIT)); }),
/* harmony export */   s: () => (/* binding */ SoakgateError),
/* harmony export */   t: (function () { return ( (/* binding */ main)); })
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

var SoakgateError = class extends Error {
	code;
	constructor(code, message) {
		super(message);
		this.name = "SoakgateError";
		this.code = code;
	}
};
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
const COMMANDS = {
	run: (async function () { return ( (await Promise.all(/* import() */[__webpack_require__.e(282), __webpack_require__.e(696), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 4448)).then((function (n) { return ( n.s); }))).RUN); }),
	soak: async () => (await Promise.all(/* import() */[__webpack_require__.e(282), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(369), __webpack_require__.e(220), __webpack_require__.e(967), __webpack_require__.e(553), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 2171))).SOAK,
	replay: async () => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(369), __webpack_require__.e(220), __webpack_require__.e(967), __webpack_require__.e(553), __webpack_require__.e(558)]).then(__webpack_require__.bind(__webpack_require__, 2558))).REPLAY,
	lint: async () => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(369), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 6584))).LINT,
	check: async () => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 9941))).CHECK,
	drill: async () => (await __webpack_require__.e(/* import() */ 456).then(__webpack_require__.bind(__webpack_require__, 7456)).then((function (n) { return ( n.t); }))).DRILL,
	coverage: async () => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(89)]).then(__webpack_require__.bind(__webpack_require__, 1089))).COVERAGE,
	tests: async () => (await Promise.all(/* import() */[__webpack_require__.e(282), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 1848))).TESTS,
	convert: async () => (await Promise.all(/* import() */[__webpack_require__.e(282), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 8394))).CONVERT,
	report: async () => (await Promise.all(/* import() */[__webpack_require__.e(282), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 5695))).REPORT,
	validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(282), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(811)]).then(__webpack_require__.bind(__webpack_require__, 811))).VALIDATE,
	schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(282), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 9118))).SCHEMA
};
function allCommands() {
	return Promise.all(Object.values(COMMANDS).map((load) => load()));
}





/***/ }),

/***/ 1843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: (function () { return ( (/* binding */ __exportAll)); })
/* harmony export */ });
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



/***/ }),

/***/ 3422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ var diskFiles = (function diskFiles(cwd) {
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
	if (portable.length > PATTERN_LENGTH_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.s("usage", `pattern "${portable.slice(0, 60)}\u2026": ${portable.length} characters; at most ${PATTERN_LENGTH_MAX} are allowed`);
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
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.s("usage", `${shown}: cannot be written (${reasonOf(error)}); name another place`);
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
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_3__.execFile)("git", [...args], {
			cwd,
			maxBuffer: OUTPUT_BYTES_MAX
		}, (function (error, stdout) { return ( answer(error === null ? stdout : null)); }));
	}));
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
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: (function () { return ( (/* binding */ diskFiles)); }),
/* harmony export */   i: (function () { return ( (/* binding */ commandLineGit)); }),
/* harmony export */   n: (function () { return ( (/* binding */ threadWorkers)); }),
/* harmony export */   r: (function () { return ( (/* binding */ runSoakJob)); }),
/* harmony export */   t: (function () { return ( (/* binding */ serveJobs)); })
/* harmony export */ });
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
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
	return new _cli_js__WEBPACK_IMPORTED_MODULE_0__.s("evidence", `${shown}: cannot be read: ${reason}; check that the step that writes it ran, and the path`);
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
	const { tallySeeds } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(967), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 1800));
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



/***/ })

};
;