"use strict";
exports.id = 448;
exports.ids = [448,456];
exports.modules = {

/***/ 7456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var checkDrillSettings = (function checkDrillSettings(settings) {
	for (const [name, value] of Object.entries(settings)) {
		const least = name === "stepMs" ? 1 : 0;
		if (!Number.isSafeInteger(value) || value < least) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", `drill: ${name.replace("Ms", "")} is ${value} ms; allowed are whole milliseconds from ${least}`);
	}
	if (settings.windowMs / settings.stepMs >= TICKS_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", `drill: a window of ${settings.windowMs} ms has more than ${TICKS_MAX} steps of ${settings.stepMs} ms; shorten the window or lengthen the step`);
});
var runDrill = (function runDrill(settings, lock) {
	checkDrillSettings(settings);
	const run = new DrillRun(settings, lock ?? new FakeKVLock(settings.ttlMs));
	const nodes = ["A", "B"].map((function (name) { return ( ({
		name,
		lastRenewalMs: NEVER,
		leadsUntilMs: NEVER
	})); }));
	for (let nowMs = 0; nowMs <= settings.windowMs; nowMs += settings.stepMs) {
		const live = nodes.filter((function (node) { return ( node.name !== "A" || nowMs < settings.killAtMs); }));
		for (const node of live) run.poll(node, nowMs);
		if (live.filter((function (node) { return ( nowMs < node.leadsUntilMs); })).length > 1) run.twoLeadersAt(nowMs);
	}
	return run.result();
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);


var FakeKVLock = class {
	owner = null;
	expiresAtMs = 0;
	token = 0;
	leaderElectionsTotal = 0;
	renewFailTotal = 0;
	ttlMs;
	constructor(ttlMs) {
		if (!Number.isSafeInteger(ttlMs) || ttlMs < 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("limit", `lock: a time to live of ${ttlMs} ms; allowed are whole milliseconds from 0 to 2^53 - 1`);
		this.ttlMs = ttlMs;
	}
	tryAcquire(owner, nowMs) {
		const expiresAtMs = this.#expiryFrom(nowMs);
		if (this.owner !== null && nowMs < this.expiresAtMs) return false;
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
		if (this.owner !== owner) return false;
		this.owner = null;
		this.expiresAtMs = nowMs;
		return true;
	}
	#expiryFrom(nowMs) {
		const expiresAtMs = nowMs + this.ttlMs;
		if (!Number.isSafeInteger(nowMs) || !Number.isSafeInteger(expiresAtMs)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("limit", `lock: time ${nowMs} ms with a time to live of ${this.ttlMs} ms; both and their sum must be whole milliseconds within \u00b1(2^53 - 1)`);
		return expiresAtMs;
	}
};
const TICKS_MAX = 1e6;
const KEYS = 3;
const NEVER = Number.NEGATIVE_INFINITY;
const DRILL_DEFAULTS = {
	ttlMs: 1500,
	renewMs: 500,
	killAtMs: 3e3,
	windowMs: 6e3,
	stepMs: 100
};

function dryRunDrill(settings) {
	checkDrillSettings(settings);
	return {
		result: "DRY_RUN",
		takeoverMs: -1,
		idemHits: 0,
		alertStorms: 0,
		failures: [],
		transcript: ["CHAOS_RESULT=DRY_RUN"]
	};
}

var DrillRun = class {
	#settings;
	#lock;
	#lines = [];
	#keysSeen = /* @__PURE__ */ new Set();
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
		} else if (this.#lock.owner === node.name && nowMs - node.lastRenewalMs >= this.#settings.renewMs && this.#lock.renew(node.name, nowMs)) {
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
				`CHAOS_SUMMARY takeover_ms=${this.#takeoverMs} idem_hits_total=${this.#idemHits} alert_storm_counter=${alertStorms}`,
				`CHAOS_RESULT=${result}`
			]
		};
	}
	#noteAcquisition(name, nowMs) {
		if (this.#lastAcquirer !== null && this.#lastAcquirer !== name) this.#switches += 1;
		this.#lastAcquirer = name;
		if (name === "B" && nowMs >= this.#settings.killAtMs && this.#takeoverMs < 0) this.#takeoverMs = nowMs - this.#settings.killAtMs;
	}
	#work(node, nowMs, how) {
		node.leadsUntilMs = nowMs + this.#settings.ttlMs;
		const key = nowMs / this.#settings.stepMs % KEYS;
		if (this.#keysSeen.has(key)) this.#idemHits += 1;
		this.#keysSeen.add(key);
		this.#lines.push(`CHAOS t=${nowMs} role=${node.name} state=leader lock=${how} idem_hits=${this.#idemHits}`);
	}
	#failures(alertStorms) {
		const boundMs = this.#settings.ttlMs + 2 * this.#settings.stepMs;
		const failures = [];
		if (this.#takeoverMs < 0) failures.push(`no takeover between the kill at ${this.#settings.killAtMs} ms and the end of the window at ${this.#settings.windowMs} ms`);
		else if (this.#takeoverMs > boundMs) failures.push(`takeover after ${this.#takeoverMs} ms; at most ${boundMs} ms are allowed`);
		if (this.#twoLeadersAtMs !== null) failures.push(`two live leaders at ${this.#twoLeadersAtMs} ms`);
		if (this.#idemHits === 0) failures.push("no idempotency hit, so repeated work proves nothing");
		if (alertStorms > 0) failures.push(`${alertStorms} leader switches after the first takeover`);
		return failures;
	}
};
function runSmoke(settings, acquireMs) {
	checkDrillSettings(settings);
	const lock = new FakeKVLock(settings.ttlMs);
	const acquired = lock.tryAcquire("A", acquireMs);
	const renewed = lock.renew("A", settings.renewMs);
	const released = lock.release("A", settings.renewMs);
	return {
		line: `smoke_test: acquire=${acquired} renew=${renewed} elections=${lock.leaderElectionsTotal}`,
		ok: acquired && renewed && released
	};
}
var drill_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ DRILL: () => DRILL });
const DRILL = {
	name: "drill",
	positionals: "",
	summary: "run the classic failover drill in virtual time and print its transcript",
	options: [
		{
			name: "ttl-ms",
			value: "MS",
			help: "time to live of the lease (1500)"
		},
		{
			name: "renew-ms",
			value: "MS",
			help: "time between renewals; when --smoke renews (500)"
		},
		{
			name: "kill-at-ms",
			value: "MS",
			help: "when node A dies (3000)"
		},
		{
			name: "window-ms",
			value: "MS",
			help: "length of the drill (6000)"
		},
		{
			name: "step-ms",
			value: "MS",
			help: "time between two polls (100)"
		},
		{
			name: "smoke",
			value: null,
			help: "only one acquire, renew, release cycle"
		},
		{
			name: "acquire-ms",
			value: "MS",
			help: "when --smoke acquires (0)"
		},
		{
			name: "dry-run",
			value: null,
			help: "check the settings and run nothing"
		}
	],
	run: async (args, terminal) => drill(args, terminal)
};
function drill(args, terminal) {
	const settings = {
		ttlMs: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "ttl-ms", DRILL_DEFAULTS.ttlMs),
		renewMs: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "renew-ms", DRILL_DEFAULTS.renewMs),
		killAtMs: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "kill-at-ms", DRILL_DEFAULTS.killAtMs),
		windowMs: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "window-ms", DRILL_DEFAULTS.windowMs),
		stepMs: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "step-ms", DRILL_DEFAULTS.stepMs)
	};
	const acquireMs = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "acquire-ms", 0);
	if (args.on("smoke") && !args.on("dry-run")) {
		const smoke = runSmoke(settings, acquireMs);
		terminal.out(`${smoke.line}\n`);
		return smoke.ok ? _cli_js__WEBPACK_IMPORTED_MODULE_1__.r.pass : _cli_js__WEBPACK_IMPORTED_MODULE_1__.r.fail;
	}
	const result = args.on("dry-run") ? dryRunDrill(settings) : runDrill(settings);
	terminal.out(`${result.transcript.join("\n")}\n`);
	return result.result === "FAIL" ? _cli_js__WEBPACK_IMPORTED_MODULE_1__.r.fail : _cli_js__WEBPACK_IMPORTED_MODULE_1__.r.pass;
}



/***/ __webpack_exports__.n = runDrill;
__webpack_exports__.t = drill_exports;
}),

/***/ 4448:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var checklist = (function checklist(markdown) {
	const state = {
		items: [],
		lists: [],
		hidden: null,
		paragraph: false,
		open: null
	};
	for (const line of markdown.split(/\r\n|\r|\n/)) readLine(state, line.replaceAll("	", "    "));
	closeItem(state);
	return state.items;
});
var closeItem = (function closeItem(state) {
	if (state.open !== null) {
		const sentence = plainSentence(withoutComments(state.open.lines.join(" ")));
		state.items.push({
			ticked: state.open.ticked,
			sentence
		});
	}
	state.open = null;
});
var readLine = (function readLine(state, line) {
	if (stillHidden(state, line)) return;
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
	while (state.lists.length > 0 && indent < (state.lists.at(-1) ?? 0)) state.lists.pop();
	if (indent - (state.lists.at(-1) ?? 0) >= 4) {
		if (state.paragraph) state.open?.lines.push(line);
		return;
	}
	closeItem(state);
	state.paragraph = false;
	readBlock(state, line, item);
});
var readBlock = (function readBlock(state, line, begun) {
	let [rest, item] = [line, begun];
	for (;;) {
		const offset = state.lists.at(-1) ?? 0;
		if (opensHidden(state, rest.slice(offset), offset)) return;
		if (INTERRUPTS.test(rest.slice(offset))) return;
		if (item === null) break;
		const [, indent = "", marker = "", blanks = "", text = ""] = item;
		const column = indent.length + marker.length + blanks.length;
		state.lists.push(column);
		const task = TASK.exec(text);
		if (task !== null) {
			state.open = {
				ticked: task[1] !== " ",
				lines: [task[2] ?? ""]
			};
			break;
		}
		if (state.lists.length > DEPTH_MAX$1) return;
		rest = " ".repeat(column) + text;
		item = ITEM.exec(rest);
	}
	state.paragraph = true;
});
var itemOf = (function itemOf(state, line, indent) {
	const item = ITEM.exec(line);
	const number = /^\d+/.exec(item?.[2] ?? "")?.[0];
	return state.paragraph && indent >= (state.lists.at(-1) ?? 0) && number !== void 0 && Number(number) !== 1 ? null : item;
});
var stillHidden = (function stillHidden(state, line) {
	if (state.hidden === null) return false;
	const { end, offset } = state.hidden;
	const indent = indentOf(line);
	if (line.trim() !== "" && indent < offset) {
		state.hidden = null;
		return false;
	}
	if (end instanceof RegExp ? end.test(line) : indent - offset < 4 && closesFence(line, end.fence)) state.hidden = null;
	return true;
});
var opensHidden = (function opensHidden(state, line, offset) {
	const fence = fenceOf(line);
	if (fence !== null) {
		state.hidden = {
			end: { fence },
			offset
		};
		return true;
	}
	const end = htmlEnd(line) ?? (mayBeTag(line) && TAG_ALONE.test(line) ? BLANK_LINE : null);
	if (end === null) return false;
	if (!end.test(line)) state.hidden = {
		end,
		offset
	};
	return true;
});
var fenceOf = (function fenceOf(line) {
	const fence = FENCE.exec(line);
	return fence?.[1]?.startsWith("`") === true && fence[2]?.includes("`") === true ? null : fence?.[1] ?? null;
});
var mayBeTag = (function mayBeTag(line) {
	return line.trimStart().startsWith("<");
});
var htmlEnd = (function htmlEnd(line) {
	if (!mayBeTag(line)) return null;
	if (line.trimStart().startsWith("<!--")) return /-->/;
	if (RAW_OPEN.test(line)) return RAW_CLOSE;
	return HTML_OPEN.test(line) ? BLANK_LINE : null;
});
var interrupts = (function interrupts(line) {
	return fenceOf(line) !== null || INTERRUPTS.test(line) || htmlEnd(line) !== null;
});
var indentOf = (function indentOf(line) {
	return line.length - line.trimStart().length;
});
var withoutComments = (function withoutComments(text) {
	let kept = "";
	let at = 0;
	for (;;) {
		const start = text.indexOf("<!--", at);
		const end = start < 0 ? -1 : text.indexOf("-->", start + 4);
		if (end < 0) return kept + text.slice(at);
		kept += text.slice(at, start);
		at = end + 3;
	}
});
var plainSentence = (function plainSentence(text) {
	return withoutUnderscores(text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/\*+|~~|`+/g, "")).replace(/\s+/g, " ").trim();
});
var withoutUnderscores = (function withoutUnderscores(text) {
	return text.includes("_") ? text.replace(new RegExp(AT_THE_EDGE, "gu"), "") : text;
});
var skipped = (function skipped(reason, measured = null) {
	return {
		verdict: "skipped",
		measured,
		missing: null,
		reason
	};
});
var decided = (function decided(passes, measured, missing) {
	return {
		verdict: passes ? "pass" : "fail",
		measured,
		missing: passes ? null : missing,
		reason: null
	};
});
var holds = (function holds(sign, op) {
	switch (op) {
		case ">=": return sign >= 0;
		case ">": return sign > 0;
		case "<=": return sign <= 0;
		case "<": return sign < 0;
		case "=": return sign === 0;
	}
});
var boundOf = (function boundOf(gate) {
	if (gate.op === null || gate.value === null || gate.value.kind === "word") throw new Error(`a gate on ${gate.measure} without a number: the grammar rejects it`);
	return {
		op: gate.op,
		value: decimalOf(gate.value)
	};
});
var decimalOf = (function decimalOf(value) {
	return value.kind === "duration" ? {
		units: BigInt(value.us),
		scale: 0
	} : value.value;
});
var satisfies = (function satisfies(number, bound) {
	return holds((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.nn)(number, bound.value), bound.op);
});
var whole = (function whole(count) {
	return {
		numerator: BigInt(count),
		denominator: 1n
	};
});
var units = (function units(count, metric, between = "") {
	const [one, many] = UNITS[metric];
	return `${count}${between === "" ? "" : ` ${between}`} ${count === 1 || count === 1n ? one : many}`;
});
var tests$1 = (function tests$1(count) {
	return `${count} ${count === 1 ? "test" : "tests"}`;
});
var listed = (function listed(names) {
	const first = names.slice(0, NAMES_MAX$1).map(oneLine).join(", ");
	const rest = names.length - NAMES_MAX$1;
	return rest > 0 ? `${first} and ${rest} more` : first;
});
var oneLine = (function oneLine(name) {
	const flat = name.replace(/\s+/g, " ").trim();
	const points = flat.length > NAME_LENGTH_MAX$1 ? [...flat.slice(0, 240)] : [];
	return points.length > NAME_LENGTH_MAX$1 ? `${points.slice(0, NAME_LENGTH_MAX$1).join("")}\u2026` : flat;
});
var expectedText = (function expectedText(gate) {
	const { op, value, subject, measure } = gate;
	if (op === null || value === null) return "ticked in the pull request's description";
	if (value.kind === "word") return value.word;
	const isZero = value.kind !== "duration" && value.value.units === 0n;
	if (measure === "drop" && op === "<=" && isZero) return "no drop";
	const amount = op === "=" && isZero ? "0" : `${OPERATOR_WORDS[op]} ${amountText(value)}`;
	switch (measure) {
		case "drop": return `a drop of ${amount.replace("+", "")}`;
		case "delta": return `a change of ${amount}`;
		case "total": return subject.kind === "tests" ? `${amount} tests` : amount;
		default: return value.kind === "count" ? `${amount} ${measure.replaceAll("-", " ")}` : amount;
	}
});
var amountText = (function amountText(value) {
	switch (value.kind) {
		case "duration": return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(value.us);
		case "points": return `${value.value.units > 0n ? "+" : ""}${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rn)(value.value)} points`;
		case "percent": return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rn)(value.value)}%`;
		case "count": return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rn)(value.value);
	}
});
var judgeAttested = (function judgeAttested(sentence, description) {
	if (description.kind === "not-asked") return skipped(description.reason);
	if (description.kind === "unavailable") return unknown$1(description.reason);
	const wanted = plainSentence(sentence);
	const found = checklist(description.text).filter((function (item) { return ( item.sentence === wanted); }));
	if (found.length === 0) return decided(false, "not in the description", `add "${`- [x] ${oneLine(sentence)}`}" to the description`);
	const open = found.some((function (item) { return ( !item.ticked); }));
	const measured = open ? found.length > 1 ? "ticked and not ticked" : "not ticked" : "ticked";
	return decided(!open, measured, `tick "${oneLine(sentence)}" in the description`);
});
var judgeChange = (function judgeChange(gate, selection, metric) {
	const { name, before, after } = selection;
	const shown = oneLine(name);
	if (after === null) return {
		name,
		judgement: removed(gate, shown),
		rank: null,
		empty: true
	};
	const now = after.totals[metric];
	if (now === void 0) return row(name, unknown$1(`the report does not state ${metric} for ${shown}`));
	if (now.total === 0) return {
		...row(name, unknown$1(`no ${metric} were measured in ${shown}`)),
		empty: true
	};
	if (before === null) return row(name, skipped(`${shown} is new: there is no before`, percentMeasured(now)));
	const was = before.totals[metric];
	if (was === void 0) return row(name, unknown$1(`the baseline does not state ${metric} for ${shown}`));
	const points = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(was, now);
	if (points === null) return row(name, skipped(`no ${metric} were measured in ${shown} before`, percentMeasured(now)));
	return gate.measure === "delta" ? deltaRow(name, was, now, points, boundOf(gate), metric) : dropRow(name, was, now, points, boundOf(gate), metric);
});
var row = (function row(name, judgement) {
	return {
		name,
		judgement,
		rank: null
	};
});
var dropRow = (function dropRow(name, was, now, points, bound, metric) {
	const newlyUncovered = now.total - now.covered - (was.total - was.covered);
	const forgiven = points.numerator < 0n && newlyUncovered <= 0;
	const drop = forgiven ? ZERO$1 : {
		...points,
		numerator: -points.numerator
	};
	const shown = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(points, forgiven ? void 0 : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__["in"])(bound.value));
	const removal = forgiven ? `, but no more ${metric} are uncovered than before` : "";
	const measured = `${changeMeasured(was, now, shown)}${removal}`;
	const strict = bound.op === "<";
	const needed = missingLines(was, now, (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__["in"])(bound.value), strict, metric);
	const more = newlyUncovered > 0 ? `${newlyUncovered} more uncovered; ` : "";
	return {
		name,
		judgement: decided(satisfies(drop, bound), measured, `${more}${needed}`),
		rank: drop
	};
});
var missingLines = (function missingLines(was, now, points, strict, metric) {
	const scale = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.on)(points.scale);
	const target = BigInt(now.total) * (100n * scale * BigInt(was.covered) + points.units * BigInt(was.total));
	const unit = 100n * scale * BigInt(was.total);
	const covered = strict ? target / unit + 1n : (target + unit - 1n) / unit;
	const needed = covered - BigInt(now.covered);
	if (needed <= 0n) return "changed further than allowed";
	return covered > BigInt(now.total) ? `needs more than the ${units(now.total, metric)} there are` : `needs ${units(needed, metric, "more")}`;
});
var percentMeasured = (function percentMeasured(ratio) {
	return `${ratio.covered}/${ratio.total} = ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(ratio)}`;
});
var changeMeasured = (function changeMeasured(was, now, points) {
	return `${percentMeasured(now)}, was ${percentMeasured(was)}: ${points} points`;
});
var percentJudgement = (function percentJudgement(ratio, bound, metric) {
	const measured = `${ratio.covered}/${ratio.total} = ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(ratio, bound.value)}`;
	return decided(satisfies((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(ratio), bound), measured, missingPercent(ratio, bound, metric));
});
var missingPercent = (function missingPercent(ratio, bound, metric) {
	const { op, value } = bound;
	const atLeast = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.qt)(ratio.total, value);
	const atMost = floorFor(ratio.total, value);
	switch (op) {
		case ">=":
		case ">": return `needs ${units(coveredFor(ratio.total, bound) - ratio.covered, metric, "more")}`;
		case "<=": return `${units(ratio.covered - atMost, metric)} too many covered`;
		case "<": return `${units(ratio.covered - atLeast + 1, metric)} too many covered`;
		case "=": return `is not exactly ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rn)(value)}%`;
	}
});
var coveredFor = (function coveredFor(total, { op, value }) {
	return op === ">" ? floorFor(total, value) + 1 : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.qt)(total, value);
});
var floorFor = (function floorFor(total, percent) {
	return Number(BigInt(total) * percent.units / (100n * (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.on)(percent.scale)));
});
var judgeCoverage = (function judgeCoverage(gate, evidence) {
	const { coverage } = evidence;
	if (coverage === null) return unknown$1(evidence.absent.coverage ?? "no coverage report was read; name one under coverage.reports or with --coverage");
	const selected = coverage.select(gate.subject);
	if (selected.kind === "nothing") return {
		...unknown$1(selected.reason),
		problem: selected.reason
	};
	if (selected.kind === "unknown") return unknown$1(selected.reason);
	if (selected.kind === "skipped") return skipped(selected.reason);
	const comparing = gate.measure === "delta" || gate.measure === "drop";
	if (comparing && coverage.before === null) return withoutBaseline(coverage.baseline.state, evidence.baselineRequired);
	const metric = gate.metric ?? coverage.after.headline;
	return joinRows(gate, selected.selections.map((function (selection) { return ( comparing ? judgeChange(gate, selection, metric) : judgeLevel(gate, selection, metric)); })));
});
var judgeLevel = (function judgeLevel(gate, selection, metric) {
	const { name, after } = selection;
	if (after === null) return {
		name,
		judgement: unknown$1(`${oneLine(name)} is not there any more`),
		rank: null,
		empty: true
	};
	const ratio = after.totals[metric];
	if (ratio === void 0) return {
		name,
		judgement: unknown$1(`the report does not state ${metric} for ${oneLine(name)}`),
		rank: null
	};
	if (ratio.total === 0) {
		const reason = `no ${metric} were measured in ${oneLine(name)}`;
		return {
			name,
			judgement: gate.subject.kind === "patch" ? skipped(reason) : unknown$1(reason),
			rank: null,
			empty: true
		};
	}
	const bound = boundOf(gate);
	return gate.measure === "uncovered" ? {
		name,
		judgement: uncoveredJudgement(ratio, bound, metric),
		rank: {
			numerator: BigInt(ratio.total - ratio.covered),
			denominator: 1n
		}
	} : {
		name,
		judgement: percentJudgement(ratio, bound, metric),
		rank: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(ratio)
	};
});
var joinRows = (function joinRows(gate, all) {
	const [only] = all;
	if (only === void 0) throw new Error("a selection without rows: select answers nothing then");
	if (all.length === 1) return only.judgement;
	const rows = all.filter((row) => row.empty !== true);
	if (rows.length === 0) return unknown$1("nothing was measured in any of the files");
	const failing = rows.filter((row) => row.judgement.verdict === "fail");
	const unsure = rows.filter((row) => row.judgement.verdict === "unknown");
	const worst = worstOf(failing.length > 0 ? failing : rows, boundOf(gate).op);
	const measured = worst === null ? null : `worst of ${rows.length}: ${oneLine(worst.name)} ${worst.judgement.measured}`;
	if (failing.length > 0) return failed(rows.length, failing, worst, measured);
	if (unsure.length > 0) {
		const [first] = unsure;
		const names = listed(unsure.map((function (row) { return ( row.name); })));
		return unknown$1(`${first?.judgement.reason ?? ""} (${names})`, measured);
	}
	if (worst === null) return skipped(rows[0]?.judgement.reason ?? "nothing to compare");
	return {
		verdict: "pass",
		measured,
		missing: null,
		reason: null
	};
});
var takeover = (function takeover(cause, distribution, statistic, suffix) {
	const after = ` after ${cause}${suffix}`;
	if (distribution === void 0 || distribution.n === 0) return time(null, after, `no takeover was seen${after}`);
	const reason = `only ${distribution.n} takeovers${after}: a ${statistic} needs 20`;
	return {
		...time(distribution[statistic], `${after}, n=${distribution.n}`, reason),
		most: whole(distribution.max)
	};
});
var count = (function count(number, suffix) {
	return {
		value: whole(number),
		most: null,
		text: () => `${number}${suffix}`,
		distance: ({ value }) => {
			const over = number - Number(value.units);
			return over > 0 ? `${over} too many` : over < 0 ? `${-over} too few` : "exactly the bound";
		},
		reason: ""
	};
});
var judgeSoak = (function judgeSoak(gate, scenario, evidence) {
	const { soak } = evidence;
	if (soak === null) return unknown$1(evidence.absent.soak ?? "no soak was run; add a soak: section or --preset");
	if (scenario !== null) {
		const run = soak.runs.find((candidate) => candidate.scenario === scenario);
		return run === void 0 ? noScenario(scenario, soak) : judgeRuns(gate, [run], run);
	}
	if (gate.measure === "verdict") return judgeVerdict(gate, soak);
	const runs = soak.runs.filter((run) => run.expected === "pass");
	if (soak.runs.length === 0) return unknown$1("only the drill was run; add soak.lease for a soak");
	if (runs.length === 0) return unknown$1("every scenario is expected to fail; name one in the gate");
	return judgeRuns(gate, runs, runs.find((run) => run.verdict === "unknown") ?? null);
});
var judgeVerdict = (function judgeVerdict(gate, run) {
	if (run.verdict === "unknown") return unknown$1(run.reason || "the soak is unknown", "unknown");
	const wanted = gate.value?.kind === "word" ? gate.value.word : "pass";
	return decided(run.verdict === wanted, run.verdict, run.reason || `the soak is ${run.verdict}`);
});
var countTests = (function countTests(run) {
	const counts = {
		total: run.cases.length,
		passed: 0,
		failed: 0,
		skipped: 0,
		flaky: 0
	};
	for (const test of run.cases) {
		counts[test.outcome] += 1;
		if (test.flaky) counts.flaky += 1;
	}
	return counts;
});
var judgeTests = (function judgeTests(gate, evidence) {
	const run = evidence.tests;
	if (run === null) return unknown$1(evidence.absent.tests ?? "no test report was read; name one under tests.reports or with --tests");
	if (run.after.cases.length === 0) return unknown$1("the test reports hold no test");
	if (gate.subject.kind === "test") return judgeNamed(gate.subject.name, run.after.cases);
	if (![
		"regressed",
		"added",
		"removed"
	].includes(gate.measure)) return judgeRun(gate, run);
	if (run.delta === null) return withoutBaseline(evidence.testBaseline, evidence.baselineRequired);
	if (run.before?.cases.length === 0) return unknown$1("the baseline's test reports hold no test");
	return judgeDelta(gate, run.delta);
});
var judgeRun = (function judgeRun(gate, { after }) {
	const bound = boundOf(gate);
	const counts = countTests(after);
	const named = (function (keep) { return ( listed(after.cases.filter(keep).map((function (test) { return ( test.name); })))); });
	switch (gate.measure) {
		case "duration": return judgeDuration(after.durationUs, bound);
		case "total": return decided(satisfies(whole(counts.total), bound), tests$1(counts.total), gap$1(counts.total, bound));
		case "skipped":
		case "flaky": {
			const count = counts[gate.measure];
			const names = named((test) => gate.measure === "flaky" ? test.flaky : test.outcome === "skipped");
			const measured = `${count}/${counts.total} ${gate.measure}`;
			return decided(satisfies(whole(count), bound), measured, more(count, bound, gate.measure, names));
		}
		case "failed": {
			if (counts.skipped === counts.total) return unknown$1("every test was skipped");
			const others = [counts.failed, counts.skipped].map((function (count, index) { return ( count === 0 ? "" : `, ${count} ${index === 0 ? "failed" : "skipped"}`); }));
			const measured = `${counts.passed}/${counts.total} passed${others.join("")}`;
			const names = named((function (test) { return ( test.outcome === "failed"); }));
			const missing = `${tests$1(counts.failed)} ${counts.failed === 1 ? "fails" : "fail"}: ${names}`;
			return decided(satisfies(whole(counts.failed), bound), measured, counts.failed === 0 ? gap$1(0, bound) : missing);
		}
		default: throw new Error(`tests has no measure ${gate.measure}: the grammar rejects it`);
	}
});
var judgeDelta = (function judgeDelta(gate, delta) {
	const bound = boundOf(gate);
	const cases = gate.measure === "regressed" ? delta.regressed : gate.measure === "added" ? delta.added : delta.removed;
	const passes = satisfies(whole(cases.length), bound);
	const names = listed(cases.map((function (test) { return ( test.name); })));
	if (gate.measure !== "regressed") return decided(passes, `${cases.length} ${gate.measure}`, more(cases.length, bound, gate.measure, names));
	const measured = `${delta.stillPassing}/${delta.passedBefore} still pass`;
	const one = cases.length === 1;
	return decided(passes, measured, cases.length === 0 ? gap$1(0, bound) : `${tests$1(cases.length)} that passed before ${one ? "fails" : "fail"}: ${names}`);
});
var gap$1 = (function gap$1(count, { op, value }) {
	const bound = Number(value.units);
	const least = op === ">" ? bound + 1 : bound;
	const most = op === "<" ? bound - 1 : bound;
	return count < least ? `needs ${least - count} more` : `${count - most} too many`;
});
var evaluateGate = (function evaluateGate(gate, evidence) {
	const judgement = judge(gate, evidence);
	const { source } = gate;
	const { verdict, reason } = waivedVerdict(judgement, source.waive, evidence.date);
	const text = source.text.replace(/\s+/g, " ").trim();
	return {
		result: {
			gate: text,
			say: source.say,
			level: source.level,
			verdict,
			expected: expectedText(gate),
			measured: judgement.measured,
			missing: judgement.missing,
			reason,
			attested: gate.subject.kind === "attested"
		},
		problem: problemOf(gate, text, judgement)
	};
});
var judge = (function judge(gate, evidence) {
	const { subject } = gate;
	switch (subject.kind) {
		case "tests":
		case "test": return judgeTests(gate, evidence);
		case "soak": return judgeSoak(gate, subject.scenario, evidence);
		case "drill": return judgeDrill(gate, evidence);
		case "attested": return judgeAttested(subject.sentence, evidence.description);
		default: return judgeCoverage({
			...gate,
			subject
		}, evidence);
	}
});
var problemOf = (function problemOf(gate, text, { problem }) {
	if (problem === void 0) return null;
	const source = gate.subject.kind === "soak" ? "soak" : "coverage";
	const { origin } = gate.source;
	return {
		source,
		message: `${origin === null ? "" : `${origin.file}:${origin.line}:${origin.column}: `}${text}: ${problem}`
	};
});
var waivedVerdict = (function waivedVerdict({ verdict, reason }, waive, date) {
	if (verdict !== "fail" || waive === null) return {
		verdict,
		reason
	};
	if (waive.until === null) return {
		verdict: "waived",
		reason: waive.reason
	};
	if (date === null) return {
		verdict,
		reason: `the waiver until ${waive.until} cannot be judged: the report has no date`
	};
	return date.slice(0, waive.until.length) <= waive.until ? {
		verdict: "waived",
		reason: `${waive.reason} (until ${waive.until})`
	} : {
		verdict,
		reason: `the waiver ended on ${waive.until}: ${waive.reason}`
	};
});
var tokenize = (function tokenize(source) {
	const { text } = source;
	if (text.length > TEXT_MAX$1) throw syntaxError(source, 0, `the gate has ${text.length} characters; at most ${TEXT_MAX$1}`);
	const tokens = [];
	let at = 0;
	while (at < text.length) {
		const character = text.charAt(at);
		if (BLANK.test(character)) {
			at += 1;
			continue;
		}
		const token = character === "\"" ? readString(source, at) : character === "<" || character === ">" || character === "=" ? readOperator(text, at) : readWord(text, at);
		tokens.push(token);
		at = token.end;
	}
	return tokens;
});
var readOperator = (function readOperator(text, start) {
	const two = text.charAt(start + 1) === "=";
	const written = text.slice(start, start + (two ? 2 : 1));
	return {
		kind: "operator",
		text: written === "==" ? "=" : written,
		start,
		end: start + written.length
	};
});
var readWord = (function readWord(text, start) {
	let end = start;
	while (end < text.length && !WORD_END.test(text.charAt(end))) end += 1;
	return {
		kind: "word",
		text: text.slice(start, end),
		start,
		end
	};
});
var readString = (function readString(source, start) {
	const { text } = source;
	let value = "";
	for (let at = start + 1; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === "\"") return {
			kind: "string",
			text: value,
			start,
			end: at + 1
		};
		const next = text.charAt(at + 1);
		if (character === "\\" && (next === "\"" || next === "\\")) {
			value += next;
			at += 1;
		} else value += character;
	}
	throw syntaxError(source, start, "the quote is not closed; end it with \"");
});
var quoteName = (function quoteName(name) {
	return name === "" || WORD_END.test(name) ? quote(name) : name;
});
var quote = (function quote(text) {
	return `"${text.replace(/[\\"]/g, "\\$&")}"`;
});
var visible = (function visible(text) {
	return text.replace(new RegExp(_coverage_js__WEBPACK_IMPORTED_MODULE_2__.dn, "gu"), " ");
});
var parseName = (function parseName(name) {
	const colon = name.lastIndexOf(":");
	if (colon >= 0 && /^\d/.test(name.slice(colon + 1))) return parseRange(name, colon);
	const hash = name.lastIndexOf("#");
	if (hash < 0) return {
		kind: "name",
		name
	};
	const [path, symbol] = [name.slice(0, hash), name.slice(hash + 1)];
	if (path === "" || symbol === "") return {
		offset: hash,
		message: `a part of a file is PATH#SYMBOL, and the ${path === "" ? "path" : "symbol"} is missing; for a module of that name write module ${quoteName(name)}`
	};
	return {
		kind: "symbol",
		path,
		symbol
	};
});
var parseRange = (function parseRange(name, colon) {
	const path = name.slice(0, colon);
	const written = name.slice(colon + 1);
	const match = /^(\d+)-(\d+)$/.exec(written);
	if (path === "" || match === null) {
		const single = /^\d+$/.test(written) ? `${written}-${written}` : "FIRST-LAST";
		return {
			offset: colon + 1,
			message: `lines of a file are PATH:FIRST-LAST; write ${path || "PATH"}:${single}`
		};
	}
	const [first, last] = [match[1], match[2]];
	if (Math.max(first.length, last.length) > LINE_DIGITS_MAX) return {
		offset: colon + 1,
		message: `a line number has at most ${LINE_DIGITS_MAX} digits`
	};
	if (Number(first) === 0 || Number(first) > Number(last)) return {
		offset: colon + 1,
		message: `${written} is no range; lines count from 1 and the first comes before the last`
	};
	return {
		kind: "range",
		path,
		first: Number(first),
		last: Number(last)
	};
});
var subjectText = (function subjectText(subject) {
	switch (subject.kind) {
		case "module": return `module ${quoteName(subject.name)}`;
		case "path":
		case "each": return `${subject.kind} ${quoteName(subject.pattern)}`;
		case "name": return isSubjectWord(subject.name) ? quote(subject.name) : quoteName(subject.name);
		case "symbol": return quoteName(`${subject.path}#${subject.symbol}`);
		case "range": return quoteName(`${subject.path}:${subject.first}-${subject.last}`);
		case "test":
		case "attested": return `${subject.kind} ${quote(subject.kind === "test" ? subject.name : subject.sentence)}`;
		case "soak": return subject.scenario === null ? "soak" : `soak ${quote(subject.scenario)}`;
		default: return subject.kind;
	}
});
var isSubjectWord = (function isSubjectWord(word) {
	return SUBJECT_WORDS.includes(word);
});
var parseValue = (function parseValue(text, measure, op) {
	if (measure.unit === "word") return wordValue(text, measure);
	const match = /^([+-]?)(\d+(?:\.\d+)?)(\D*)$/.exec(text);
	if (match === null) throw new ValueFault(`${shown$1(text)} is no number; write ${example(measure)}`);
	const [, sign = "", digits = "", unit = ""] = match;
	if (/^0+(\.0+)?$/.test(digits) && unit === "") return zero(measure, op);
	const negative = sign === "-";
	if (negative && measure.signed !== true) throw new ValueFault(`${nameOf$2(measure)} is never negative; write ${example(measure)}`);
	const value = measureValue(measure, `${negative ? "-" : ""}${digits}`, unit);
	rejectImpossible(measure, op, value);
	return value;
});
var measureValue = (function measureValue(measure, digits, unit) {
	switch (measure.unit) {
		case "percent":
			if (unit !== "%") throw new ValueFault(`${nameOf$2(measure)} needs the unit %; write ${digits}%`);
			return {
				kind: "percent",
				value: decimal(digits)
			};
		case "points":
			if (unit !== "pt") throw new ValueFault(`${nameOf$2(measure)} is a difference of percentages, in points; write ${digits}pt`);
			return {
				kind: "points",
				value: decimal(digits)
			};
		case "count":
			if (unit !== "" || digits.includes(".")) throw new ValueFault(`${nameOf$2(measure)} is a count; write a whole number like 5`);
			return {
				kind: "count",
				value: decimal(digits)
			};
		default: return {
			kind: "duration",
			us: duration(measure, digits, unit)
		};
	}
});
var duration = (function duration(measure, digits, unit) {
	if (unit === "") throw new ValueFault(`${digits} has no unit; ${nameOf$2(measure)} is a duration like ${_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Qt}`);
	const negative = digits.startsWith("-");
	try {
		const us = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.en)(`${negative ? digits.slice(1) : digits}${unit}`);
		return negative ? -us : us;
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l) throw new ValueFault(error.message);
		throw error;
	}
});
var decimal = (function decimal(digits) {
	try {
		return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.an)(digits);
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l) throw new ValueFault(error.message);
		throw error;
	}
});
var zero = (function zero(measure, op) {
	const read = measure.unit === "duration" ? {
		kind: "duration",
		us: 0
	} : {
		kind: measure.unit,
		value: {
			units: 0n,
			scale: 0
		}
	};
	rejectImpossible(measure, op, read);
	return read;
});
var wordValue = (function wordValue(text, measure) {
	const words = measure.words ?? [];
	if (words.includes(text)) return {
		kind: "word",
		word: text
	};
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, words);
	const mend = near === null ? words.join(" or ") : near;
	throw new ValueFault(`${shown$1(text)} is no ${measure.name}; write ${mend}`);
});
var rejectImpossible = (function rejectImpossible(measure, op, value) {
	if (value.kind === "word") return;
	const [units, one] = value.kind === "duration" ? [BigInt(value.us), 1n] : [value.value.units, scaleOf(value.value)];
	const hundred = value.kind === "percent" || value.kind === "points" ? 100n * one : null;
	if (hundred !== null && (units > hundred || units < -hundred)) throw new ValueFault(`${nameOf$2(measure)} is never beyond 100; write ${example(measure)}`);
	if (measure.signed !== true && op === "<" && units === 0n || hundred !== null && op === ">" && units === hundred) throw new ValueFault(`${nameOf$2(measure)} can never be ${op} this; write ${op}= instead`);
});
var scaleOf = (function scaleOf(value) {
	return 10n ** BigInt(value.scale);
});
var parseGate = (function parseGate(source) {
	const cursor = {
		source,
		tokens: tokenize(source),
		at: 0
	};
	const subject = parseSubject(cursor);
	const gate = subject.kind === "attested" ? attestedGate(source, subject) : rule(cursor, subject);
	const extra = peek(cursor);
	if (extra !== null) throw fault(cursor, `${shown(extra)} is too much; the gate ends before it`);
	return gate;
});
var attestedGate = (function attestedGate(source, subject) {
	return {
		source,
		subject,
		metric: null,
		measure: "attested",
		op: null,
		value: null
	};
});
var rule = (function rule(cursor, subject) {
	const [metric, measure] = parseMeasure(cursor, subject);
	const op = parseOperator(cursor);
	const value = parseMeasured(cursor, measure, op);
	return {
		source: cursor.source,
		subject,
		metric,
		measure: measure.name,
		op,
		value
	};
});
var parseSubject = (function parseSubject(cursor) {
	const token = peek(cursor);
	if (token === null) throw fault(cursor, `the gate is empty; ${EXAMPLE}`);
	if (token.kind === "operator") throw fault(cursor, `a gate begins with what it judges; ${EXAMPLE}`);
	if (token.kind === "string" || !isSubjectWord(token.text)) return nameSubject(cursor, token);
	cursor.at += 1;
	switch (token.text) {
		case "total":
		case "patch":
		case "unassigned":
		case "tests":
		case "drill": return { kind: token.text };
		case "module": return {
			kind: "module",
			name: nameAfter(cursor, "module", "core")
		};
		case "path":
		case "each": return {
			kind: token.text,
			pattern: nameAfter(cursor, token.text, "\"src/**\"")
		};
		case "test": return {
			kind: "test",
			name: nameAfter(cursor, "test", "\"name of the test\"")
		};
		case "attested": return {
			kind: "attested",
			sentence: sentenceAfter(cursor)
		};
		case "soak": return {
			kind: "soak",
			scenario: scenarioAfter(cursor)
		};
	}
});
var nameSubject = (function nameSubject(cursor, token) {
	const name = parseName(token.text);
	if ("message" in name) {
		const quoted = token.kind === "string" ? 1 : 0;
		throw syntaxError(cursor.source, token.start + quoted + name.offset, name.message);
	}
	if (token.text === "") throw fault(cursor, `the name is empty; ${EXAMPLE}`);
	cursor.at += 1;
	return name;
});
var sentenceAfter = (function sentenceAfter(cursor) {
	const token = peek(cursor);
	const sentence = token?.kind === "string" ? token.text.replace(/\s+/g, " ").trim() : "";
	if (sentence === "") throw fault(cursor, "attested needs a quoted sentence; write attested \"No API changes\"");
	cursor.at += 1;
	return sentence;
});
var scenarioAfter = (function scenarioAfter(cursor) {
	const token = peek(cursor);
	if (token?.kind !== "string") return null;
	if (token.text === "") throw fault(cursor, "the scenario's name is empty");
	cursor.at += 1;
	return token.text;
});
var parseMeasure = (function parseMeasure(cursor, subject) {
	switch (subject.kind) {
		case "tests": return [null, namedMeasure(cursor, "tests", TESTS_MEASURES)];
		case "soak": return [null, namedMeasure(cursor, "soak", SOAK_MEASURES)];
		case "drill": return [null, namedMeasure(cursor, "drill", DRILL_MEASURES)];
		case "test": return [null, TEST_MEASURE];
		default: return coverageMeasure(cursor, subject);
	}
});
var coverageMeasure = (function coverageMeasure(cursor, subject) {
	const metric = _coverage_js__WEBPACK_IMPORTED_MODULE_2__.Wt.find((function (name) { return ( name === peek(cursor)?.text); })) ?? null;
	if (metric !== null) cursor.at += 1;
	const measure = COVERAGE_MEASURES.slice(1).find((function ({ name }) { return ( name === peek(cursor)?.text); }));
	if (measure === void 0) {
		const token = peek(cursor);
		if (token !== null && token.kind !== "operator") throw strayWord(cursor, token, metric);
		return [metric, COVERAGE_MEASURES[0]];
	}
	if (measure.unit === "points") rejectIncomparable(cursor, subject, measure);
	cursor.at += 1;
	const late = _coverage_js__WEBPACK_IMPORTED_MODULE_2__.Wt.find((function (name) { return ( name === peek(cursor)?.text); }));
	if (late !== void 0) throw fault(cursor, `the metric comes before the measure; write ${late} ${measure.name}`);
	return [metric, measure];
});
var rejectIncomparable = (function rejectIncomparable(cursor, subject, measure) {
	if (subject.kind === "patch") throw fault(cursor, `patch has no before, so no ${measure.name}; gate patch on a percentage`);
	if (subject.kind === "range") throw fault(cursor, `line numbers drift, so a range has no ${measure.name}; name the part: PATH#SYMBOL`);
});
var namedMeasure = (function namedMeasure(cursor, subject, measures) {
	const token = peek(cursor);
	const found = measures.find((function ({ name }) { return ( token?.kind === "word" && name === token.text); }));
	if (found !== void 0) {
		cursor.at += 1;
		return found;
	}
	const allowed = `${subject} has ${measures.map((function ({ name }) { return ( name); })).filter((name) => !/^takeover\..*\./.test(name)).join(", ")}${subject === "soak" ? ", takeover.<cause>.p99" : ""}`;
	if (token === null || token.kind === "operator") throw fault(cursor, `${subject} needs a measure; ${allowed}; ${`for a module of that name write module ${subject}`}`);
	const all = measures.map((function ({ name }) { return ( name); }));
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.i)(token.text, all) ?? all.find((name) => name.startsWith(`${token.text}.`));
	const mend = near === void 0 ? "" : `; did you mean ${near}?`;
	throw fault(cursor, `${shown(token)} is no measure of ${subject}; ${allowed}${mend}`);
});
var parseOperator = (function parseOperator(cursor) {
	const token = peek(cursor);
	if (token?.kind !== "operator") throw fault(cursor, `${token === null ? "the gate ends" : `${shown(token)} stands`} where an operator belongs; use ${OPERATORS}`);
	cursor.at += 1;
	return token.text;
});
var parseMeasured = (function parseMeasured(cursor, measure, op) {
	const token = peek(cursor);
	if (token === null || token.kind === "operator") throw fault(cursor, `${token === null ? "the gate ends" : `${shown(token)} stands`} where a value belongs`);
	if (measure.unit === "word" && op !== "=") {
		cursor.at -= 1;
		const words = (measure.words ?? []).join(" or ");
		throw fault(cursor, `${measure.name} is a word; write = ${words}`);
	}
	try {
		const value = parseValue(`${token.text}${unitAfter(cursor, token)}`, measure, op);
		cursor.at += 1;
		return value;
	} catch (error) {
		if (error instanceof ValueFault) throw syntaxError(cursor.source, token.start, error.message);
		throw error;
	}
});
var unitAfter = (function unitAfter(cursor, number) {
	const next = cursor.tokens[cursor.at + 1];
	if (!(/^[+-]?[\d.]+$/.test(number.text) && /^(%|pt|us|\u00b5s|ms|s|m|h|d)$/.test(next?.text ?? "")) || next === void 0) return "";
	cursor.at += 1;
	return next.text;
});
var peek = (function peek(cursor) {
	return cursor.tokens[cursor.at] ?? null;
});
var gateText = (function gateText(gate) {
	const { subject, metric, measure, op, value } = gate;
	if (op === null || value === null) return subjectText(subject);
	const unwritten = measure === "percent" || subject.kind === "test";
	return [
		subjectText(subject),
		metric,
		unwritten ? null : measure,
		op,
		valueText(value)
	].filter((function (word) { return ( word !== null); })).join(" ");
});
var valueText = (function valueText(value) {
	switch (value.kind) {
		case "count": return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rn)(value.value);
		case "percent": return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rn)(value.value)}%`;
		case "points": return value.value.units === 0n ? "0" : `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rn)(value.value)}pt`;
		case "duration": return durationCode(value.us);
		case "word": return value.word;
	}
});
var gateKey = (function gateKey(gate, headline) {
	return gateText(COVERAGE_MEASURES.some((function ({ name }) { return ( name === gate.measure); })) ? {
		...gate,
		metric: gate.metric ?? headline
	} : gate);
});
var withoutRepeats = (function withoutRepeats(gates, asked, headline) {
	const known = /* @__PURE__ */ new Map();
	const remember = (function (gate)  {
		const key = gateKey(gate, headline);
		known.set(key, [...known.get(key) ?? [], gate]);
	});
	asked.forEach(remember);
	return gates.filter((function (gate)  {
		const covered = known.get(gateKey(gate, headline))?.some((function (other) { return ( asStrict(other, gate)); }));
		if (covered !== true) remember(gate);
		return covered !== true;
	}));
});
var asStrict = (function asStrict(other, gate) {
	const [a, b] = [other.source, gate.source];
	const sameWaiver = a.waive?.until === b.waive?.until && a.waive?.reason === b.waive?.reason;
	return (a.level === "error" || b.level === "warn") && (a.waive === null || sameWaiver);
});
var overallVerdict = (function overallVerdict(results, problems, shown = false) {
	const strict = results.filter((function (result) { return ( result.level === "error"); }));
	const failed = strict.filter((function (result) { return ( result.verdict === "fail"); }));
	const causes = [...problems.map((problem) => flat(problem.message)), ...failed.map(causeOf)];
	if (causes.length > 0) return {
		verdict: "fail",
		reason: firstOf(causes)
	};
	const unsure = strict.filter((function (result) { return ( result.verdict === "unknown"); }));
	if (unsure.length > 0) return {
		verdict: "unknown",
		reason: firstOf(unsure.map(causeOf))
	};
	if (results.length === 0) return shown ? {
		verdict: "pass",
		reason: "no gate is configured: figures are shown, nothing is judged"
	} : {
		verdict: "unknown",
		reason: "nothing to judge"
	};
	return {
		verdict: "pass",
		reason: passReason(results)
	};
});
var firstOf = (function firstOf(causes) {
	const rest = causes.length - 1;
	return rest === 0 ? causes[0] ?? "" : `${causes[0]} (and ${rest} more)`;
});
var passReason = (function passReason(results) {
	const count = (function (verdict) { return ( results.filter((function (result) { return ( result.verdict === verdict); })).length); });
	const passed = count("pass");
	const skipped = results.filter((function (result) { return ( result.verdict === "skipped"); }));
	if (skipped.length === results.length) {
		const why = skipped[0]?.reason ?? "";
		return `nothing to judge yet, ${gates(skipped.length)} skipped: ${oneLine(why)}`;
	}
	const warnings = results.filter((function ({ level, verdict }) { return ( level === "warn" && (verdict === "fail" || verdict === "unknown")); })).length;
	const parts = [
		[count("waived"), "waived"],
		[warnings, warnings === 1 ? "warning" : "warnings"],
		[skipped.length, "skipped"]
	].filter((function ([number]) { return ( number > 0); })).map(([number, word]) => `${number} ${word}`);
	return [`${parts.length === 0 && passed > 1 ? "all " : ""}${gates(passed)} ${passed === 1 ? "passes" : "pass"}`, ...parts].join(", ");
});
var gates = (function gates(count) {
	return `${count} ${count === 1 ? "gate" : "gates"}`;
});
var stepGates = (function stepGates(plan, step, claimed, headline) {
	if (step === null) return {
		criteria: [],
		floors: [],
		gating: []
	};
	const current = stepOf(plan, step);
	const written = current.criteria.map(parseGate);
	const keys = new Set(written.map((function (criterion) { return ( gateKey(criterion, headline)); })));
	const criteria = [...current.targets.map((function (target) { return ( targetGate(target, headline)); })).filter((function (target) { return ( !keys.has(gateKey(target, headline))); })), ...written];
	const floors = floorsBefore(plan, step, headline);
	return {
		criteria,
		floors,
		gating: claimed ? [...floors, ...criteria] : floors
	};
});
var floorsBefore = (function floorsBefore(plan, step, headline) {
	const highest = /* @__PURE__ */ new Map();
	for (const target of plan.steps.slice(0, step - 1).flatMap((function (finished) { return ( finished.targets); }))) {
		const gate = targetGate(target, headline);
		const known = highest.get(target.name);
		if (known === void 0 || percentUnits(gate) > percentUnits(known)) highest.set(target.name, gate);
	}
	return [...highest.values()];
});
var targetGate = (function targetGate(target, metric) {
	const percent = COVERAGE_MEASURES[0];
	const subject = targetSubject(target);
	try {
		const value = parseValue(target.atLeast.trim().replace(/\s+%$/, "%"), percent, ">=");
		const rule = {
			subject,
			metric,
			measure: percent.name,
			op: ">=",
			value
		};
		const source = {
			text: "",
			say: null,
			level: "error",
			waive: null,
			origin: target.origin
		};
		return {
			...rule,
			source: {
				...source,
				text: gateText({
					...rule,
					source
				})
			}
		};
	} catch (error) {
		if (error instanceof ValueFault) throw targetError(target, error.message);
		throw error;
	}
});
var targetSubject = (function targetSubject(target) {
	if (target.name === "total" || target.name === "unassigned") return { kind: target.name };
	const name = target.name === "" ? { message: "the name is empty" } : parseName(target.name);
	if ("message" in name) throw targetError(target, name.message);
	return name;
});
var milestoneSubjects = (function milestoneSubjects(plan) {
	if (plan.step !== null) stepOf(plan, plan.step);
	return plan.steps.flatMap((function (step, index)  {
		const targets = step.targets.map((function (target) { return ( targetGate(target, "lines")); }));
		const criteria = distinctCriteria(step, index + 1);
		const parts = step.components.map((function ({ name, subject, origin })  {
			const part = parseName(subject);
			if ("message" in part || part.kind === "name") {
				const why = "message" in part ? part.message : "it names no part of a file";
				throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("config", `${placed(origin)}component ${name}: ${subject}: ${why}; write PATH#SYMBOL or PATH:FIRST-LAST`);
			}
			return part;
		}));
		return [...[...targets, ...criteria].map((function (gate) { return ( gate.subject); })), ...parts];
	}));
});
var distinctCriteria = (function distinctCriteria(step, number) {
	const seen = /* @__PURE__ */ new Set();
	return step.criteria.map((function (source)  {
		const gate = parseGate(source);
		const text = gateText(gate);
		if (seen.has(text)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("config", `${placed(source.origin)}milestone step ${number} has the criterion ${text} twice; remove one`);
		seen.add(text);
		return gate;
	}));
});
var stepOf = (function stepOf(plan, step) {
	const found = Number.isInteger(step) ? plan.steps[step - 1] : void 0;
	if (found !== void 0) return found;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("config", `milestone ${plan.name}: there is no step ${step}; ` + (plan.steps.length === 0 ? "it has no steps" : `steps are 1 to ${plan.steps.length}`));
});
var placed = (function placed(origin) {
	return origin === null ? "" : `${origin.file}:${origin.line}:${origin.column}: `;
});
var stepState = (function stepState(criteria, claimed) {
	if (!claimed) return "progress";
	const { verdict } = overallVerdict(criteria, []);
	if (verdict === "fail") return "not-yet";
	const judged = criteria.some((function (result) { return ( ["pass", "waived"].includes(result.verdict)); }));
	return verdict === "pass" && judged ? "completed" : "unknown";
});
var parseRules = (function parseRules(settings) {
	const ofSteps = settings.milestone === null ? [] : milestoneSubjects(settings.milestone);
	const gates = [];
	const faults = [];
	for (const source of settings.gates) try {
		gates.push(parseGate(source));
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l)) throw error;
		faults.push(error);
	}
	const [first] = faults;
	if (first === void 0) return {
		gates,
		subjects: [...gates.map((function (gate) { return ( gate.subject); })), ...ofSteps]
	};
	const lines = faults.slice(0, FAULTS_SHOWN).map(({ message }) => message);
	if (faults.length > FAULTS_SHOWN) lines.push(`and ${faults.length - FAULTS_SHOWN} more`);
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l(first.code, lines.join("\n"));
});
var decide = (function decide(settings, rules, evidence, circumstances) {
	const { milestone } = settings;
	const headline = evidence.coverage?.after.headline ?? "lines";
	const step = milestone?.step ?? null;
	const { claimed } = circumstances;
	const ofStep = milestone === null ? {
		criteria: [],
		floors: [],
		gating: []
	} : stepGates(milestone, step, claimed, headline);
	const judged = withoutRepeats([
		...rules.gates,
		...defaultGates(settings, evidence).map(parseGate),
		...ofStep.floors
	], claimed ? ofStep.criteria : [], headline).map((function (gate) { return ( evaluateGate(gate, evidence)); }));
	const criteria = ofStep.criteria.map((function (gate) { return ( evaluateGate(gate, evidence)); }));
	const gating = [...judged, ...claimed ? criteria : []];
	const problems = [...circumstances.problems, ...gating.flatMap((function ({ problem }) { return ( problem === null ? [] : [problem]); }))];
	const shown = evidence.coverage !== null;
	const verdict = doubted(overallVerdict(gating.map((function ({ result }) { return ( result); })), problems, shown), milestone === null ? null : circumstances.claimDoubt);
	const criteriaResults = criteria.map((function ({ result }) { return ( result); }));
	return {
		...verdict,
		gates: judged.map((function ({ result }) { return ( result); })),
		criteria: criteriaResults,
		problems,
		stepState: joinState(stepState(criteriaResults, claimed), verdict)
	};
});
var doubted = (function doubted(verdict, doubt) {
	if (doubt === null || verdict.verdict !== "pass") return verdict;
	return {
		verdict: "unknown",
		reason: doubt
	};
});
var joinState = (function joinState(state, { verdict }) {
	if (state !== "completed" || verdict === "pass") return state;
	return verdict === "fail" ? "not-yet" : "unknown";
});
var defaultGates = (function defaultGates(settings, evidence) {
	const gates = [];
	const testsAsked = settings.tests.reports !== null || evidence.tests !== null;
	if (settings.tests.enabled && testsAsked) gates.push(byDefault("tests failed = 0", "error"));
	if (settings.soak?.enabled === true) gates.push(byDefault("soak verdict = pass", "error"));
	if (settings.gates.length === 0 && (evidence.coverage?.before ?? null) !== null) gates.push(byDefault("total lines drop <= 0", "warn"));
	return gates;
});
var byDefault = (function byDefault(text, level) {
	return {
		text,
		say: null,
		level,
		waive: null,
		origin: null
	};
});
var missedRuns = (function missedRuns({ numbers, hits }) {
	const runs = [];
	let open = null;
	for (const [at, line] of numbers.entries()) if (hits[at] !== 0) open = null;
	else if (open === null) {
		open = {
			range: [line, line],
			missed: 1
		};
		runs.push(open);
	} else {
		open.range[1] = line;
		open.missed += 1;
	}
	return runs;
});
var milestoneSection = (function milestoneSection(input, coverage) {
	const step = input.plan.steps[input.step - 1];
	if (step === void 0) throw new Error("the app reports only steps that the plan has");
	return {
		name: input.plan.name,
		step: input.step,
		title: step.title,
		goal: step.goal,
		claimed: input.claimed,
		state: input.state,
		criteria: input.criteria,
		components: input.components.map((function (component) { return ( componentRow(component, coverage)); })),
		uncovered: coverage === null ? [] : uncoveredRows(step, coverage),
		history: [...input.finished, ...currentHistory(input.step, step, coverage)],
		steps: input.plan.steps.map((function (other, index) { return ( ({
			step: index + 1,
			title: other.title,
			state: index + 1 < input.step ? "done" : index + 1 === input.step ? "current" : "ahead"
		})); })),
		next: input.next
	};
});
var componentRow = (function componentRow({ name, subject }, coverage) {
	const path = "path" in subject ? subject.path : "";
	const range = subject.kind === "range" ? [subject.first, subject.last] : null;
	if (coverage === null) return {
		name,
		path,
		range,
		covered: null,
		reason: "no coverage was read"
	};
	const selected = coverage.select(subject);
	if (selected.kind !== "found") return {
		name,
		path,
		range,
		covered: null,
		reason: selected.reason
	};
	const [selection] = selected.selections;
	const covered = selection?.after?.totals[coverage.after.headline] ?? null;
	return {
		name,
		path,
		range: selection?.range ?? range,
		covered,
		reason: covered === null ? "not measured" : null
	};
});
var uncoveredRows = (function uncoveredRows(step, coverage) {
	const paths = [...new Set(step.targets.flatMap((function (target) { return ( pathsOf(target, coverage)); })))];
	const files = new Map(coverage.after.files.map((function (file) { return ( [file.path, file]); })));
	return paths.sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.a).flatMap((function (path)  {
		const lines = files.get(path)?.lines;
		if (lines === void 0 || lines === null) return [];
		return missedRuns(lines).map((function ({ range, missed }) { return ( ({
			path,
			range,
			missed,
			reason: noteFor(step.notes, path, range)?.reason ?? null
		})); }));
	}));
});
var pathsOf = (function pathsOf(target, coverage) {
	if (coverage.after.files.some((function (file) { return ( file.path === target.name); }))) return [target.name];
	const selected = coverage.select({
		kind: "each",
		pattern: target.name
	});
	return selected.kind === "found" ? selected.selections.map((selection) => selection.name) : [];
});
var noteFor = (function noteFor(notes, path, [first, last]) {
	return notes.find((function (note) { return ( note.path === path && note.first <= last && note.last >= first); }));
});
var currentHistory = (function currentHistory(number, step, coverage) {
	if (coverage === null) return [];
	const metric = coverage.after.headline;
	const modules = step.targets.flatMap((function (target)  {
		const row = targetRow(target, coverage);
		if (row === void 0) return [];
		return [{
			name: target.name,
			before: row.before?.totals[metric] ?? null,
			after: row.after?.totals[metric] ?? null
		}];
	}));
	return [{
		step: number,
		title: step.title,
		modules,
		totalAfter: coverage.after.totals[metric] ?? null
	}];
});
var targetRow = (function targetRow(target, coverage) {
	const row = coverage.modules.find((function (module) { return ( module.name === target.name); }));
	if (row !== void 0) return row;
	const selected = coverage.select({
		kind: "name",
		name: target.name
	});
	return selected.kind === "found" ? selected.selections[0] : void 0;
});
var testSection = (function testSection(evidence) {
	const { after, before, delta } = evidence;
	const counts = countTests(after);
	return {
		total: counts.total,
		passed: counts.passed,
		failed: counts.failed,
		skipped: counts.skipped,
		flaky: counts.flaky,
		durationMs: wholeMilliseconds(after.durationUs),
		baseline: before === null ? null : {
			total: before.cases.length,
			durationMs: wholeMilliseconds(before.durationUs)
		},
		added: delta && names(delta.added),
		removed: delta && names(delta.removed),
		regressed: delta && names(delta.regressed),
		fixed: delta && names(delta.fixed),
		newlySkipped: delta && names(delta.newlySkipped),
		failedTests: after.cases.filter((function (test) { return ( test.outcome === "failed"); })).map((test) => ({
			name: test.name,
			message: test.message
		})),
		flakyTests: names(after.cases.filter((function (test) { return ( test.flaky); })))
	};
});
var names = (function names(cases) {
	return cases.map((function (test) { return ( test.name); }));
});
var wholeMilliseconds = (function wholeMilliseconds(us) {
	return us === null ? null : Math.round(us / 1e3);
});
var buildReport = (function buildReport(input) {
	const { coverage, milestone } = input;
	const targets = milestone?.plan.steps[milestone.step - 1]?.targets ?? [];
	const section = milestone === null ? null : milestoneSection(milestone, coverage);
	return {
		schema: _coverage_js__WEBPACK_IMPORTED_MODULE_2__.Vt,
		tool: input.tool,
		createdAt: input.createdAt,
		commit: input.commit,
		repository: input.repository,
		runUrl: input.runUrl,
		verdict: input.verdict,
		reason: input.reason,
		demonstration: input.demonstration,
		soak: input.soak,
		coverage: coverage === null ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Rt)(coverage, targets),
		tests: input.tests === null ? null : testSection(input.tests),
		gates: input.gates,
		milestone: section,
		problems: input.problems,
		warnings: input.warnings,
		read: input.read
	};
});
var whatIsAsked = (async function whatIsAsked({ coverage, milestone }, subjects) {
	const names = /* @__PURE__ */ new Set();
	for (const subject of subjects) if (subject.kind === "symbol") names.add(nameOf$1(subject.path));
	const regions = names.size > 0;
	const targets = milestone?.steps.flatMap((function (step) { return ( step.targets); })) ?? [];
	return {
		patch: subjects.some((function ({ kind }) { return ( kind === "patch"); })),
		wantsRegions: coverage.paths.length > 0 ? () => regions : (function (path) { return ( names.has(nameOf$1(path))); }),
		regions,
		matcherOf: await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Pt)([
			...coverage.exclude,
			...coverage.modules.flatMap(({ match }) => match),
			...targets.map((function ({ name }) { return ( name); })),
			...subjects.flatMap(_coverage_js__WEBPACK_IMPORTED_MODULE_2__.ht)
		])
	};
});
var nameOf$1 = (function nameOf$1(path) {
	const clean = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(path);
	return clean.slice(clean.lastIndexOf("/") + 1);
});
var readCoverageOnce = (function readCoverageOnce(files) {
	const known = /* @__PURE__ */ new Map();
	return (function (path, wantsRegions)  {
		const report = known.get(path) ?? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.at)(files, path, wantsRegions);
		known.set(path, report);
		return report;
	});
});
var collectCoverage = (async function collectCoverage(files, read, request) {
	const { settings } = request;
	const rules = pathRules(request);
	const asked = request.wantsPatch ? request.changes() : null;
	const { matcherOf, wantsRegions } = request.asks;
	const after = await readSide(files, (function (path) { return ( read(path, wantsRegions)); }), request.reports, "coverage.reports", rules);
	const readBefore = (function (readOne) { return ( settings.baseline === null ? null : readSide(files, readOne, settings.baseline, "coverage.baseline", rules)); });
	const first = await readBefore((function (path) { return ( read(path, wantsRegions)); }));
	const { report } = after;
	const unmatched = unmatchedPaths(after.unmatched, report?.files.length ?? 0, request);
	const moved = report !== null && isMoved(first?.report ?? null, report);
	const changes = await (asked ?? (moved ? request.changes() : null));
	const renames = changes?.kind === "changed" ? changes.changes.renames : NO_RENAMES;
	const before = renames.size > 0 && request.asks.regions ? await readBefore((path) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.at)(files, path, () => true)) : first;
	const problems = [...after.problems.map((message) => ({
		source: "coverage",
		message
	})), ...(before?.problems ?? []).map((message) => ({
		source: "coverage baseline",
		message
	}))];
	if (report === null) return {
		evidence: null,
		problems,
		warnings: [],
		reportsRead: 0
	};
	if (unmatched.tooMany) problems.push({
		source: "coverage",
		message: unmatched.message
	});
	const old = before?.report ?? null;
	const evidence = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.mt)({
		after: report,
		before: old,
		baseline: baselineOf(settings.baseline, old),
		modules: settings.modules,
		targets: request.targets,
		exclude: settings.exclude,
		tracked: request.tracked,
		matcherOf,
		renames,
		patch: request.wantsPatch ? patchQuestion(changes, after.unmatched, request.patch) : null
	});
	return {
		evidence,
		problems,
		warnings: [...evidence.notes, ...unmatched.message === "" || unmatched.tooMany ? [] : [unmatched.message]],
		reportsRead: after.count
	};
});
var isMoved = (function isMoved(before, after) {
	if (before === null) return false;
	const [old, now] = [before, after].map((function ({ files }) { return ( new Set(files.map((function ({ path }) { return ( path); })))); }));
	const lacks = (function (paths, files) { return ( files.some((function ({ path }) { return ( paths?.has(path) === false); }))); });
	return lacks(now, before.files) && lacks(old, after.files);
});
var mergedCoverage = (async function mergedCoverage(files, read, sources, rules) {
	const whole = (function (path) { return ( read(path, (function () { return ( false); }))); });
	const side = await readSide(files, whole, sources, "evidence", rules);
	if (side.report === null || side.problems.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", side.problems.join("\n"));
	return side.report;
});
var pathRules = (function pathRules(request) {
	return {
		tracked: request.tracked,
		prefixes: new Map(request.settings.paths),
		roots: request.workspace === null ? [] : [request.workspace],
		goModules: request.goModules
	};
});
var readSide = (async function readSide(files, read, sources, what, rules) {
	const found = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rt)(files, sources, what);
	const readings = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.it)(found.paths, read);
	const problems = [...found.problems, ...readings.problems];
	const unmatched = [];
	const resolved = readings.values.map((function ({ path, value })  {
		const one = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.dt)(path, value, rules);
		unmatched.push(...one.unmatched);
		return {
			where: path,
			report: one.report
		};
	}));
	const count = readings.values.length;
	try {
		return {
			report: count === 0 ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.ft)(resolved),
			unmatched,
			problems,
			count
		};
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l)) throw error;
		return {
			report: null,
			unmatched,
			problems: [...problems, error.message],
			count
		};
	}
});
var baselineOf = (function baselineOf(configured, report) {
	if (configured === null) return {
		kind: "none",
		state: "none",
		commit: null,
		distance: null
	};
	return {
		kind: "file",
		state: report === null ? "unreadable" : "found",
		commit: null,
		distance: null
	};
});
var unmatchedPaths = (function unmatchedPaths(unmatched, files, { tracked, settings }) {
	if (tracked === null || unmatched.length === 0) return {
		message: "",
		tooMany: false
	};
	const shown = unmatched.slice(0, UNMATCHED_SHOWN).map(({ path, candidates }) => {
		return candidates.length === 0 ? path : `${path} (one of ${candidates.join(", ")}?)`;
	});
	const rest = unmatched.length - shown.length;
	const { maxUnmatched } = settings;
	const share = {
		covered: unmatched.length,
		total: files
	};
	return {
		tooMany: maxUnmatched !== null && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Gt)(share, maxUnmatched) > 0,
		message: `${unmatched.length} of ${files} files in the coverage match no file of the repository: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}; map the reports' prefix to the repository's under coverage.paths`
	};
});
var collectTests = (async function collectTests(files, request) {
	const after = await read(files, request.reports, "tests.reports");
	const before = request.baseline === null ? null : await read(files, request.baseline, "tests.baseline");
	const problems = [...after.problems.map((message) => ({
		source: "tests",
		message
	})), ...(before?.problems ?? []).map((message) => ({
		source: "test baseline",
		message
	}))];
	const beforeRuns = before === null || before.values.length === 0 ? null : runsOf(before);
	const evidence = after.values.length === 0 ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.et)(runsOf(after), beforeRuns);
	return {
		evidence,
		problems,
		warnings: evidence?.after.notes ?? [],
		reportsRead: after.values.length
	};
});
var runsOf = (function runsOf(readings) {
	return readings.values.map((function (reading) { return ( reading.value); }));
});
var read = (async function read(files, sources, what) {
	const found = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rt)(files, sources, what);
	const readings = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.it)(found.paths, (function (path) { return ( (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.ot)(files, path)); }));
	return {
		values: readings.values,
		problems: [...found.problems, ...readings.problems]
	};
});
var goModules = (async function goModules(files, root, tracked) {
	const below = (path) => root === "." ? path : `${root}/${path}`;
	const named = tracked?.filter((function (path) { return ( /(?:^|\/)go\.mod$/.test(path)); })) ?? ["go.mod"];
	const modules = [];
	for (const path of named.slice(0, MODULES_MAX)) {
		if (!await files.exists(below(path))) continue;
		const module = await moduleOf(files, below(path));
		if (module !== null) modules.push({
			module,
			folder: path.slice(0, -7)
		});
	}
	return modules;
});
var nextGate = (function nextGate(plan, step, coverage) {
	const first = step ?? 0;
	for (const [index, ahead] of plan.steps.slice(first).entries()) for (const gate of ahead.criteria.map(parseGate)) {
		const metric = gate.metric ?? coverage.after.headline;
		const total = coverage.after.totals[metric];
		const missing = total === void 0 ? 0 : missingFor(gate, total);
		if (missing <= 0) continue;
		const cheapest = cheapestFiles(coverage, metric, missing);
		const atLeast = gate.value === null ? "" : valueText(gate.value);
		return {
			gate: gateText(gate),
			step: first + index + 1,
			atLeast,
			missing,
			metric,
			cheapest
		};
	}
	return null;
});
var missingFor = (function missingFor(gate, total) {
	if (gate.subject.kind !== "total" || gate.measure !== "percent" || total.total === 0) return 0;
	return gate.op === ">=" || gate.op === ">" ? coveredFor(total.total, boundOf(gate)) - total.covered : 0;
});
var cheapestFiles = (function cheapestFiles({ after }, metric, missing) {
	const files = after.files.map((function ({ path, totals }) { return ( ({
		path,
		uncovered: uncoveredOf(totals[metric])
	})); })).filter((function (file) { return ( file.uncovered > 0); })).sort((function (a, b) { return ( b.uncovered - a.uncovered || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.a)(a.path, b.path)); }));
	let held = 0;
	const enough = files.findIndex((function (file)  {
		held += file.uncovered;
		return held >= missing;
	}));
	return enough < 0 ? files : files.slice(0, enough + 1);
});
var uncoveredOf = (function uncoveredOf(ratio) {
	return ratio === void 0 ? 0 : ratio.total - ratio.covered;
});
var collectHistory = (async function collectHistory(files, read, settings, rules, matcherOf) {
	const { milestone } = settings;
	const finished = [];
	const problems = [];
	const before = milestone?.step == null ? [] : milestone.steps.slice(0, milestone.step - 1);
	for (const [index, step] of before.entries()) try {
		finished.push(await stepHistory(files, read, settings, rules, matcherOf, step, index + 1));
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l)) throw error;
		problems.push({
			source: "milestone",
			message: `step ${index + 1} (${step.title}): ${error.message}`
		});
	}
	return {
		finished,
		problems
	};
});
var stepHistory = (async function stepHistory(files, read, settings, rules, matcherOf, plan, step) {
	if (plan.evidence === null) return {
		step,
		title: plan.title,
		modules: [],
		totalAfter: null
	};
	const side = (function (patterns) { return ( mergedCoverage(files, read, {
		root: settings.root,
		patterns: patterns.map((function (pattern) { return ( ({
			pattern,
			origin: null
		})); }))
	}, rules)); });
	const targets = plan.targets.map((function (target) { return ( target.name); }));
	const evidence = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.mt)({
		after: await side(plan.evidence.after),
		before: await side(plan.evidence.before),
		baseline: {
			kind: "file",
			state: "found",
			commit: null,
			distance: null
		},
		modules: settings.coverage.modules,
		targets,
		exclude: settings.coverage.exclude,
		tracked: rules.tracked,
		patch: null,
		matcherOf
	});
	const metric = evidence.after.headline;
	const modules = evidence.modules.filter((function (row) { return ( targets.includes(row.name)); })).map((function (row) { return ( ({
		name: row.name,
		before: row.before?.totals[metric] ?? null,
		after: row.after?.totals[metric] ?? null
	})); }));
	return {
		step,
		title: plan.title,
		modules,
		totalAfter: evidence.after.totals[metric] ?? null
	};
});
var milestoneInput = (function milestoneInput(plan, claimed, decision, coverage, finished) {
	const step = plan?.step ?? null;
	if (plan === null || step === null) return null;
	const components = plan.steps[step - 1]?.components ?? [];
	return {
		plan,
		step,
		claimed,
		state: decision.stepState,
		criteria: decision.criteria,
		components: components.map((function ({ name, subject })  {
			const parsed = parseName(subject);
			if ("message" in parsed) throw new Error("components are checked with the configuration");
			return {
				name,
				subject: parsed
			};
		})),
		finished,
		next: coverage === null ? null : nextGate(plan, step, coverage)
	};
});
var soakReport = (function soakReport(drillSettings, runs) {
	if (drillSettings === null && runs.length === 0) return null;
	const drill = drillSettings === null ? null : (0,_drill_js__WEBPACK_IMPORTED_MODULE_4__.n)(drillSettings);
	const parts = [...drill === null ? [] : [drillPart(drill)], ...runs.map((run) => ({
		verdict: run.verdict,
		reason: run.reason
	}))];
	const worst = parts.find((function (part) { return ( part.verdict === "fail"); })) ?? parts.find((function (part) { return ( part.verdict === "unknown"); }));
	return {
		verdict: worst?.verdict ?? "pass",
		reason: worst?.reason ?? "",
		drill,
		runs
	};
});
var drillPart = (function drillPart(drill) {
	if (drill.result === "OK") return {
		verdict: "pass",
		reason: ""
	};
	return {
		verdict: "fail",
		reason: `drill: ${drill.failures.join("; ")}`
	};
});
var nameReports = (async function nameReports(world, settings, root) {
	const { coverage, tests } = settings;
	const wantsCoverage = coverage.enabled && coverage.reports === null;
	const wantsTests = tests.enabled && tests.reports === null;
	if (!wantsCoverage && !wantsTests) return {
		settings,
		notes: [],
		foundNothing: false
	};
	const found = await discover(world, root, await namedFiles(world, settings, root));
	const named = {
		...settings,
		coverage: {
			...coverage,
			reports: wantsCoverage ? found.coverage : coverage.reports
		},
		tests: {
			...tests,
			reports: wantsTests ? found.tests : tests.reports
		}
	};
	const foundNothing = named.coverage.reports === null && named.tests.reports === null;
	return {
		settings: named,
		notes: found.notes,
		foundNothing
	};
});
var runPipeline = (async function runPipeline(world, request) {
	const { claimed, claimDoubt, rules } = request;
	const scenarios = await scenariosOf(request.settings);
	const { settings, notes, foundNothing } = await nameReports(world, request.settings, request.searchRoot);
	const read = readCoverageOnce(world.files);
	const asks = await whatIsAsked(settings, rules.subjects);
	const asked = world.git.head();
	const tracked = await world.git.tracked(settings.root);
	const tree = {
		tracked,
		workspace: request.workspace,
		goModules: await goModules(world.files, settings.root, tracked)
	};
	const coverage = await coverageOf(world, request.changes, settings, {
		...tree,
		asks
	}, read);
	const tests = await testsOf(world, settings);
	const paths = pathRules({
		settings: settings.coverage,
		...tree
	});
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
		date
	};
	const problems = [
		...coverage.problems,
		...tests.problems,
		...history.problems
	];
	const decision = decide(settings, rules, evidence, {
		claimed,
		claimDoubt,
		problems
	});
	const wanted = rules.gates.length > 0 || settings.milestone !== null;
	const nothing = foundNothing && soak === null && problems.length === 0 && !wanted;
	const place = request.searchRoot === "." ? "the working directory" : request.searchRoot;
	const inVain = decision.verdict === "unknown" && !nothing && foundNothing ? [`searched ${place} for ${SEARCHED$1.join(", ")}: nothing found`] : [];
	return buildReport({
		tool: _cli_js__WEBPACK_IMPORTED_MODULE_1__.o,
		createdAt,
		commit: head?.commit ?? null,
		repository: request.repository,
		runUrl: request.runUrl,
		verdict: decision.verdict,
		reason: nothing ? `${decision.reason}: no test or coverage report in ${place}` : decision.reason,
		demonstration: nothing ? {
			place,
			searched: SEARCHED$1,
			add: LINE_TO_ADD
		} : null,
		soak: nothing ? await demonstration(world) : soak,
		coverage: coverage.evidence,
		tests: tests.evidence,
		gates: decision.gates,
		milestone: milestoneInput(settings.milestone, claimed, decision, coverage.evidence, history.finished),
		problems: decision.problems,
		warnings: [
			...coverage.warnings,
			...tests.warnings,
			...notes,
			...inVain
		],
		read: readList(coverage, tests)
	});
});
var asksTheDescription = (function asksTheDescription({ milestone }, { gates }) {
	return milestone !== null || gates.some(({ subject }) => subject.kind === "attested");
});
var coverageOf = (async function coverageOf(world, origin, settings, given, read) {
	const { coverage, milestone, patch, root } = settings;
	if (!coverage.enabled || coverage.reports === null) return NO_COVERAGE;
	const step = milestone?.steps[(milestone.step ?? 0) - 1];
	return collectCoverage(world.files, read, {
		settings: coverage,
		reports: coverage.reports,
		...given,
		targets: step?.targets.map((function (target) { return ( target.name); })) ?? [],
		patch,
		wantsPatch: origin.kind === "pull-request" || origin.kind === "merge-group" || given.asks.patch,
		changes: () => findChanges(world.git, root, origin)
	});
});
var testsOf = (async function testsOf(world, { tests }) {
	if (!tests.enabled || tests.reports === null) return NO_TESTS;
	return collectTests(world.files, {
		reports: tests.reports,
		baseline: tests.baseline
	});
});
var scenariosOf = (async function scenariosOf({ soak }) {
	if (soak === null || !(0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.B)(soak)) return [];
	return (await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(220), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 8433))).soakScenarios(soak);
});
var soakOf = (async function soakOf(world, settings, scenarios, date) {
	if (settings.soak?.enabled !== true) return null;
	return soakReport(settings.soak.drill, await soaked(world, scenarios, date));
});
var soaked = (async function soaked(world, scenarios, date) {
	if (scenarios.length === 0) return [];
	const { runSoaks } = await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(220), __webpack_require__.e(967), __webpack_require__.e(553), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 3598));
	return runSoaks(scenarios, world.workers, date, world.control);
});
var testBaseline = (function testBaseline({ tests }, { evidence }) {
	if (tests.baseline === null) return "none";
	return evidence?.before == null ? "unreadable" : "found";
});
var instant = (function instant(head, sourceDateS) {
	const seconds = head?.timeS ?? sourceDateS;
	return seconds === null ? null : (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z");
});
var readList = (function readList(coverage, tests) {
	const formats = coverage.evidence?.after.formats ?? [];
	return [...formats.length === 0 ? [] : [{
		format: formats.join(" + "),
		count: coverage.reportsRead
	}], ...tests.reportsRead === 0 ? [] : [{
		format: "junit",
		count: tests.reportsRead
	}]];
});
var components$1 = (function components$1(report, limits) {
	const { milestone } = report;
	if (milestone === null) return [];
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
	return inner.length === 0 ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.q)([titles.join(", ")], inner)];
});
var componentTable = (function componentTable(report, rows, limits) {
	const { shown, hidden } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(rows, limits.folded);
	const table = {
		kind: "table",
		columns: [
			{
				title: "Component",
				align: "left"
			},
			{
				title: "Lines",
				align: "right"
			},
			{
				title: "Covered",
				align: "right"
			}
		],
		rows: shown.map((function (row) { return ( [
			[row.name],
			row.range === null ? ["\u2014"] : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.N)(report, row.path, row.range),
			[componentCovered(row)]
		]); }))
	};
	return hidden === 0 ? [table] : [table, (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)(`and ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(hidden)} more`)];
});
var componentCovered = (function componentCovered({ covered, reason }) {
	if (covered === null || covered.total === 0) return `n/a${reason === null ? "" : `: ${reason}`}`;
	const percent = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(covered).replace(/^100\.0%$/, "100%");
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.U)(`${percent} \u00b7 ${covered.covered}/${covered.total}`);
});
var uncoveredLines = (function uncoveredLines(report, rows, limits) {
	const missed = /* @__PURE__ */ new Map();
	for (const row of rows) missed.set(row.path, (missed.get(row.path) ?? 0) + row.missed);
	const { shown, hidden } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(rows, limits.folded);
	const gaps = /* @__PURE__ */ new Map();
	for (const row of shown) {
		const sameFile = gaps.get(row.path);
		if (sameFile === void 0) gaps.set(row.path, [gap(report, row)]);
		else sameFile.push(gap(report, row));
	}
	const blocks = [...gaps].map((function ([path, contents]) { return ( (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$)("Uncovered"), " in ", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.G)(path), ` (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.P)(missed.get(path) ?? 0, "lines")}): `, ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.J)(contents, " \u00b7 "))); }));
	if (hidden > 0) blocks.push((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)(`and ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(hidden)} more ranges`));
	return blocks;
});
var gap = (function gap(report, row) {
	const [first, last] = row.range;
	const notes = [];
	if (last - first + 1 !== row.missed) notes.push((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.P)(row.missed, "lines"));
	if (row.reason !== null) notes.push(...notes.length === 0 ? [] : ["; "], (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.K)(row.reason));
	const link = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.N)(report, row.path, row.range);
	return notes.length === 0 ? link : [
		...link,
		" (",
		...notes,
		")"
	];
});
var changedLines = (function changedLines(report, limits) {
	const { coverage } = report;
	const patch = coverage?.patch ?? null;
	if (coverage === null || patch === null) return [];
	const files = patch.files.filter((file) => file.uncovered.length > 0);
	const total = patch.totals[coverage.headline];
	if (files.length === 0 || total === void 0) return [];
	const { shown, hidden } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(files, Math.min(10, limits.open));
	const lists = shown.map(({ path, uncovered }) => {
		const ranges = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(uncovered, limits.open);
		const links = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.J)(ranges.shown.map((range) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.N)(report, path, range)), ", ");
		const more = ranges.hidden === 0 ? [] : [` and ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(ranges.hidden)} more`];
		return [
			(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.G)(path),
			" ",
			...links,
			...more
		];
	});
	const more = hidden === 0 ? [] : [`${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(hidden)} more files`];
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)(...invitation(report, coverage), " ", ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.J)([...lists, more], " \u00b7 "))];
});
var warnings = (function warnings(report, limits) {
	const [first] = report.warnings;
	if (first === void 0) return [];
	if (report.warnings.length === 1) return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Z)("warn"), ` ${first}`)];
	const { shown, hidden } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(report.warnings, limits.folded);
	const items = shown.map((warning) => [warning]);
	if (hidden > 0) items.push([`and ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(hidden)} more`]);
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.q)([(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Z)("warn"), ` ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.V)(report.warnings.length, "warning")}`], [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.X)(items)])];
});
var footer = (function footer(report) {
	const { runUrl } = report;
	const parts = [
		runUrl !== null && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.M)(runUrl) ? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Y)(runUrl, "Full report") : [],
		readText(report),
		baselineText(report),
		[`Soakgate ${report.tool}`]
	];
	return [{
		kind: "small",
		content: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.J)(parts, " \u00b7 ")
	}];
});
var readText = (function readText(report) {
	if (report.read.length === 0) return [];
	const { shown, hidden } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(report.read, FORMATS_MAX);
	const formats = shown.map((function ({ format, count }) { return ( `${count} \u00d7 ${format}`); }));
	if (hidden > 0) formats.push(`${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(hidden)} more`);
	return [`read: ${formats.join(", ")}`];
});
var baselineText = (function baselineText(report) {
	const baseline = report.coverage?.baseline;
	if (baseline === void 0) return [];
	if (baseline.state === "none") return ["no baseline"];
	if (baseline.state === "unreadable") return ["baseline unreadable"];
	if (baseline.commit !== null) return [];
	return [baseline.kind === "file" ? "baseline: given files" : "baseline: stored"];
});
var headline = (function headline(report) {
	const blocks = [{
		kind: "heading",
		content: [
			(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Z)(VERDICT_MARKS[report.verdict]),
			" ",
			...title(report)
		]
	}];
	const about = subject(report);
	if (about.length > 0) blocks.push((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)(...about));
	if (report.demonstration !== null) blocks.push(...nothingFound(report.demonstration));
	if (report.milestone !== null && report.verdict !== "pass" && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.C)(report) !== 1 && report.reason !== "") blocks.push((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$)(report.reason)));
	return blocks;
});
var title = (function title(report) {
	const { milestone, verdict, reason } = report;
	if (milestone !== null) return [`${milestone.name} \u00b7 Step ${milestone.step}: ${milestone.title} \u2014 ${STATES[milestone.state]}`];
	if (report.demonstration !== null) return ["Nothing to judge yet: a demonstration of the failover soak"];
	if (verdict === "pass") return [passTitle(report)];
	const told = soakTitle(report);
	if (told !== null) return [told];
	return [reason === "" ? verdict === "fail" ? "Failed" : "Unknown" : reason];
});
var subject = (function subject(report) {
	const { milestone, coverage, commit, createdAt } = report;
	const goal = milestone?.goal === null || milestone?.goal === void 0 ? [] : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.F)(milestone.goal, (coverage?.modules ?? []).filter((function (row) { return ( row.target !== null); })).slice(0, NAMES_MAX).map((function (row) { return ( row.name); })));
	const date = createdAt === null ? [] : [createdAt.slice(0, 10)];
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.J)([
		goal,
		date,
		comparison(report, commit)
	], " \u00b7 ");
});
var comparison = (function comparison(report, commit) {
	const parts = commit === null ? [] : [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.k)(report, commit)];
	const baseline = report.coverage?.baseline;
	if (baseline === void 0 || baseline.commit === null) return parts;
	parts.push(parts.length === 0 ? "against " : " against ", ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.k)(report, baseline.commit));
	const facts = [...baseline.distance === null ? [] : [`${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.V)(baseline.distance, "commit")} back`], ...baseline.state === "stale" ? ["stale"] : []];
	if (facts.length > 0) parts.push(` (${facts.join(", ")})`);
	return parts;
});
var criteria = (function criteria(report, limits) {
	const all = report.milestone?.criteria ?? [];
	if (all.length === 0) return [];
	const met = all.filter((function ({ verdict }) { return ( verdict === "pass" || verdict === "waived"); })).length;
	const { shown, hidden } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(all, limits.open);
	const items = shown.map(_coverage_js__WEBPACK_IMPORTED_MODULE_2__.T);
	if (hidden > 0) items.push([`and ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(hidden)} more`]);
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$)("Acceptance criteria"), ` ${met} of ${all.length}`), (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.X)(items)];
});
var milestoneHistory = (function milestoneHistory(report, limits) {
	const { milestone } = report;
	if (milestone === null || milestone.steps.length < 2 && milestone.history.length < 2) return [];
	const histories = new Map(milestone.history.map((function (entry) { return ( [entry.step, entry]); })));
	const rows = milestone.steps.flatMap((function (step) { return ( stepRows(milestone, step, histories.get(step.step))); }));
	const { shown, hidden } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(rows, limits.folded);
	const table = {
		kind: "table",
		columns: [
			{
				title: "Step",
				align: "left"
			},
			{
				title: "Module",
				align: "left"
			},
			{
				title: "Before \u2192 After",
				align: "right"
			},
			{
				title: "Delta",
				align: "right"
			},
			{
				title: "Total after",
				align: "right"
			}
		],
		rows: shown
	};
	const more = hidden === 0 ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)(`and ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(hidden)} more rows`)];
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.q)(["The milestone so far"], [table, ...more])];
});
var stepRows = (function stepRows(milestone, step, history) {
	const current = step.state === "current";
	const number = [
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Z)(stepMark(milestone, step)),
		" ",
		bold(String(step.step), current)
	];
	if (history === void 0 || history.modules.length === 0) return [[
		number,
		[step.title],
		[""],
		[""],
		totalCell(milestone, step.step, history, current)
	]];
	return history.modules.map((function (module, index) { return ( [
		index === 0 ? number : [""],
		[(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.G)(module.name)],
		[`${percent(module.before)} \u2192 ${percent(module.after)}`],
		[(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.A)(module.before, module.after)],
		index === history.modules.length - 1 ? totalCell(milestone, step.step, history, current) : [""]
	]); }));
});
var stepMark = (function stepMark(milestone, step) {
	if (step.state === "done") return "pass";
	if (step.state === "ahead") return "ahead";
	return milestone.state === "completed" ? "pass" : "open";
});
var totalCell = (function totalCell(milestone, step, history, current) {
	const { next } = milestone;
	if (history?.totalAfter) return [bold(percent(history.totalAfter), current)];
	return next !== null && next.step === step && next.missing > 0 ? [`${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.P)(next.missing, next.metric)} to go`] : [""];
});
var bold = (function bold(text, really) {
	return really ? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$)(text) : text;
});
var percent = (function percent(ratio) {
	return ratio === null ? "n/a" : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(ratio);
});
var nextSteps = (function nextSteps(report, limits) {
	const { milestone } = report;
	if (milestone === null) return [];
	const ahead = milestone.steps.filter((function (step) { return ( step.state === "ahead"); }));
	const { shown } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(ahead, Math.min(3, limits.open));
	const steps = shown.map((function (step) { return ( [`Step ${step.step}: ${step.title}`]); }));
	const way = milestone.next === null ? [] : shortestWay(milestone.next, limits);
	const content = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.J)([...steps, way], " \u00b7 ");
	return content.length === 0 ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$)("Next:"), " ", ...content)];
});
var shortestWay = (function shortestWay(next, limits) {
	if (next.missing === 0) return [`${next.atLeast} is already reached`];
	const needs = `${next.atLeast} needs ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(next.missing)} more covered ${next.metric}`;
	const { shown, hidden } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.R)(next.cheapest, Math.min(3, limits.open));
	const [only] = shown;
	if (only === void 0) return [needs];
	if (next.cheapest.length === 1) return [
		`${needs}; `,
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.G)(only.path),
		` alone has ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(only.uncovered)} uncovered`
	];
	const files = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.J)(shown.map((file) => [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.G)(file.path), ` (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(file.uncovered)} uncovered)`]), ", ");
	const more = hidden === 0 ? [] : [` and ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(hidden)} more`];
	return [
		`${needs}; fewest files: `,
		...files,
		...more
	];
});
var stepReport = (function stepReport(report, limits) {
	const first = report.soak?.verdict === "fail" ? [
		"headline",
		"failures",
		"soak"
	] : [];
	return [...WRITERS.filter((function ([name]) { return ( first.includes(name)); })), ...WRITERS.filter((function ([name]) { return ( !first.includes(name)); }))].filter((function ([name]) { return ( !limits.dropped.has(name)); })).map((function ([name, write]) { return ( ({
		name,
		blocks: write(report, limits)
	})); })).filter((function (section) { return ( section.blocks.length > 0); }));
});
var footerSection = (function footerSection(report) {
	return {
		name: "footer",
		blocks: footer(report)
	};
});
var renderMarkdown = (function renderMarkdown(report, options = {}) {
	const { body, footer } = renderParts(report, options);
	return footer === "" ? body : `${body}${BETWEEN}${footer}\n`;
});
var renderWithin = (function renderWithin(report) {
	return (budget) => renderParts(report, { budget });
});
var renderParts = (function renderParts(report, options) {
	let written = null;
	for (const limits of (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.z)()) {
		if (written === null || !isSameLength(written.of, limits)) written = {
			of: limits,
			sections: printed(report, limits)
		};
		const body = [...written.sections.filter((function ({ name }) { return ( !limits.dropped.has(name)); })).map((function ({ text }) { return ( text); })), ...leftOut(report, limits)].join(BETWEEN);
		const footer = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.O)([footerSection(report)], limits.text);
		if (fits(`${body}${BETWEEN}${footer}\n`, options)) return {
			body,
			footer
		};
	}
	const room = Math.min(options.budget ?? 65535, options.budgetBytes ?? 65535);
	return {
		body: `Soakgate: ${report.verdict}`.slice(0, Math.max(0, room)),
		footer: ""
	};
});
var printed = (function printed(report, limits) {
	return stepReport(report, limits).map((function (section) { return ( ({
		name: section.name,
		text: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.O)([section], limits.text)
	})); }));
});
var fits = (function fits(text, { budget, budgetBytes }) {
	if (budget !== void 0 && text.length > budget) return false;
	return budgetBytes === void 0 || new TextEncoder().encode(text).length <= budgetBytes;
});
var leftOut = (function leftOut(report, limits) {
	if (limits === _coverage_js__WEBPACK_IMPORTED_MODULE_2__.L) return [];
	const what = [..._coverage_js__WEBPACK_IMPORTED_MODULE_2__.W.filter((name) => limits.dropped.has(name)), "the ends of long lists"].join(", ");
	const { runUrl } = report;
	const run = runUrl !== null && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.M)(runUrl) ? [" of ", ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Y)(runUrl, "this run")] : [];
	const note = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)(`Left out for size: ${what}. All of it is in `, (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.G)("report.json"), ...run, ".");
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.O)([{
		name: "left out",
		blocks: [note]
	}], limits.text)];
});
var reportPatterns = (function reportPatterns(example) {
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.M)(placedPattern, {
		least: 1,
		example
	}), (function (read, value, problems, path)  {
		if (read.some((function ({ pattern }) { return ( !pattern.startsWith("!")); }))) return read;
		problems.add(value.offset, `${path} only excludes; expected at least one pattern without !; add one like ${example}`);
	}));
});
var linesOf = (function linesOf(written, value, problems, path) {
	const match = LINES.exec(written);
	if (match === null) {
		problems.mismatch(value, path, "lines of a file, PATH:FIRST-LAST", "write src/lock.py:118-128");
		return;
	}
	const first = Number(match[2]);
	const last = Number(match[3] ?? match[2]);
	if (first >= 1 && first <= last) return {
		path: match[1],
		first,
		last
	};
	const fault = first < 1 ? "begins at line 0" : `ends before it begins`;
	problems.add(value.offset, `${path} ${(0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.z)(written)} ${fault}; lines count from 1, the first before the last; swap or mend them`);
});
var readPlainYaml = (function readPlainYaml(text) {
	if (text.length > 262144 || OUT_OF_PLACE.test(text)) return null;
	try {
		return new PlainReader(text, (0,_node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.u)(text, { maxDepth: 31 })).read();
	} catch (error) {
		if (error instanceof Error) return null;
		throw error;
	}
});
var coreValue = (function coreValue(source) {
	if (/^[^-+.\d~nNtTfF]/.test(source)) return source;
	for (const tag of CORE_TAGS) {
		const value = tag.resolve(source, false, tag.tagName);
		if (value !== _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.r) return value;
	}
	if (/^[-+]?[.\d]+e[-+]?\d+$/i.test(source)) throw new NotPlain();
	return source;
});
var readConfig = (function readConfig(root, problems, file) {
	const read = fileKeys.read(root, problems, _lint_js__WEBPACK_IMPORTED_MODULE_3__.R);
	if (read === void 0) return null;
	const { "fail-on": failOn, ...rest } = read;
	return {
		file,
		...rest,
		failOn
	};
});
var parsePlainConfig = (function parsePlainConfig(text, file) {
	const content = text.startsWith("\ufeff") ? text.slice(1) : text;
	const root = readPlainYaml(content);
	if (root === null) return null;
	const problems = new _lint_js__WEBPACK_IMPORTED_MODULE_3__.L(file, content);
	try {
		const config = readConfig(root, problems, file);
		return problems.none ? config : null;
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l) return null;
		throw error;
	}
});
var openXml = (function openXml(where, handler, options = {}) {
	const repairs = /* @__PURE__ */ new Map();
	let bytes = 0;
	let ended = false;
	let wantsText = false;
	const error = (sentence) => new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", `${where}:${tokens.line}: ${sentence}`);
	const repaired = (what) => {
		const known = repairs.get(what);
		if (known === void 0) repairs.set(what, {
			line: tokens.line,
			times: 1
		});
		else known.times += 1;
		if ((known?.times ?? 0) > REPAIRS_MAX) throw error(`${what}, more than ${REPAIRS_MAX} times; ${MEND}`);
	};
	const fail = (message) => {
		if (message === "the string \"]]>\" is disallowed in char data.") return repaired("unescaped ]]> in text");
		if (message === "disallowed character.") return repaired("unescaped < in an attribute");
		if (message === "an & begins no reference.") return repaired("unescaped &");
		if (message === "malformed character entity.") return repaired("a reference to a forbidden character");
		if (options.severalRoots && (message === "documents may contain only one root." || message === "an XML declaration must be at the start of the document.")) return;
		throw error(malformed(message, ended));
	};
	const tooLarge = (what) => {
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("limit", `${where}:${tokens.line}: found ${what}; no report has that; check what wrote the file`);
	};
	const tokens = new XmlTokens({
		attributesMax: ATTRIBUTES_MAX,
		attributeLengthMax: ATTRIBUTE_LENGTH_MAX,
		nameLengthMax: NAME_LENGTH_MAX,
		textKept: TEXT_KEPT,
		fail,
		tooLarge
	});
	tokens.on("opentag", (function (tag)  {
		if (tokens.tags.length >= DEPTH_MAX) tooLarge(`elements nested more than ${DEPTH_MAX} deep`);
		if (tag.name.length > NAME_LENGTH_MAX) tooLarge(`a name of more than ${NAME_LENGTH_MAX} characters`);
		handler.open(tag.name, tokens.attributes);
		tokens.attributes.clear();
	}));
	tokens.on("closetag", (function (tag) { return ( handler.close(tag.name)); }));
	tokens.on("comment", (text) => handler.comment?.(text));
	const onText = (text) => handler.text(text);
	const feed = (function (text)  {
		tokens.write(text);
		tokens.bound();
	});
	const decoder = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.ut)(where, feed);
	return {
		write(chunk) {
			bytes += chunk.length;
			decoder.write(chunk);
		},
		end() {
			if (bytes === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", `${where}: the file is empty; an XML report is allowed; check the step that writes it`);
			decoder.end();
			ended = true;
			tokens.close();
		},
		line: () => tokens.line,
		wantText(wanted) {
			if (wanted === wantsText) return;
			wantsText = wanted;
			tokens.on("text", wanted ? onText : void 0);
			tokens.on("cdata", wanted ? onText : void 0);
		},
		repairs: (function () { return ( [...decoder.replaced() ? ["characters that XML forbids (read as U+FFFD)"] : [], ...[...repairs].map(([what, { line, times }]) => times === 1 ? `${what} (line ${line})` : `${what} (${times} times, first at line ${line})`)]); }),
		error
	};
});
var suiteScope = (function suiteScope(suites) {
	return suites.filter((function (name) { return ( name !== "" && !isAbsolute(name)); })).join(SEPARATOR);
});
var testIdentity = (function testIdentity(scope, className, name) {
	return `${scope}${SEPARATOR}${SEPARATOR}${className}${SEPARATOR}${name}`;
});
var isAbsolute = (function isAbsolute(name) {
	return /^(?:\/|\\|[A-Za-z]:[\\/])/.test(name);
});
var parseSecondsUs = (function parseSecondsUs(text) {
	return plainSecondsUs(text) ?? anySecondsUs(text);
});
var plainSecondsUs = (function plainSecondsUs(text) {
	let us = 0;
	let places = -1;
	if (text.length === 0 || text.length > PLAIN_LENGTH_MAX) return null;
	for (let at = 0; at < text.length; at += 1) {
		const digit = text.charCodeAt(at) - ZERO;
		if (digit >= 0 && digit <= 9) {
			if (places < US_DIGITS) us = us * 10 + digit;
			if (places >= 0 && places < US_DIGITS) places += 1;
		} else if (digit === -2 && places < 0 && at > 0) places = 0;
		else return null;
	}
	for (let place = Math.max(places, 0); place < US_DIGITS; place += 1) us *= 10;
	return us;
});
var anySecondsUs = (function anySecondsUs(text) {
	const compact = text.trim().replace(/[\s'\u00a0\u202f\u2019]/g, "");
	const match = /^\+?([\d.,]{1,40})(?:[eE]([+-]?\d{1,4}))?$/.exec(compact);
	if (match === null) return null;
	const mantissa = match[1];
	const exponent = Number(match[2] ?? "0");
	if (!/\d/.test(mantissa) || Math.abs(exponent) > EXPONENT_MAX) return null;
	const point = decimalPoint(mantissa);
	const whole = (point < 0 ? mantissa : mantissa.slice(0, point)).replace(/[.,]/g, "");
	const fraction = point < 0 ? "" : mantissa.slice(point + 1);
	return shifted(whole + fraction, exponent + US_DIGITS - fraction.length);
});
var openCase = (function openCase(depth, attributes, place) {
	const status = (attributes.get("status") ?? "").slice(0, STATUS_LENGTH_MAX).toLowerCase();
	const result = (attributes.get("result") ?? "").slice(0, STATUS_LENGTH_MAX).toLowerCase();
	return {
		depth,
		...place,
		durationUs: parseSecondsUs(attributes.get("time") ?? ""),
		status: SKIPPED_STATUS.has(result) || FAILED_STATUS.has(result) ? result : status,
		failed: false,
		skipped: false,
		flaky: false,
		message: null
	};
});
var finishCase = (function finishCase(element, id, suite) {
	const silent = !element.failed && !element.flaky;
	const skipped = element.skipped || silent && SKIPPED_STATUS.has(element.status);
	const failed = !skipped && (element.failed || silent && FAILED_STATUS.has(element.status));
	const outcome = skipped ? "skipped" : failed ? "failed" : "passed";
	return {
		id,
		name: nameWithin(id, element.name),
		suite,
		className: element.className,
		file: element.file,
		outcome,
		flaky: outcome === "passed" && element.flaky,
		durationUs: element.durationUs,
		message: outcome === "failed" ? element.message : null
	};
});
var nameWithin = (function nameWithin(id, name) {
	const at = id.lastIndexOf(name);
	return at < 0 ? name : id.slice(at, at + name.length);
});
var openJunit = (function openJunit(where) {
	return new JunitReader(where);
});
var detached = (function detached(text) {
	return text.length < SLICED_LENGTH_MIN ? text : ` ${text}`.slice(1);
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5696);
/* harmony import */ var _drill_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7456);
/* harmony import */ var _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7061);
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9800);







const ITEM = /^( *)([-*+]|\d{1,9}[.)])( {1,4})(?! )(.*)$/;
const TASK = /^\[([ xX])\]\s+(\S.*)$/;
const DEPTH_MAX$1 = 50;
const BLANK_LINE = /^\s*$/;
const FENCE = /^ *(`{3,}|~{3,})(.*)$/;
const RAW_OPEN = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
const RAW_CLOSE = /<\/(pre|script|style|textarea)>/i;
const HTML_OPEN = /^ {0,3}<\/?(details|summary|div|p|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|blockquote|center|h[1-6]|hr|section|article|aside|header|footer|main|nav|form|fieldset|figure|iframe|body|html|head)(?=[\s/>]|$)/i;
const TAG_ALONE = /^ {0,3}<\/?[a-z][^<>]*>\s*$/i;
const UNDERLINE = /^ *(=+|-+) *$/;
const INTERRUPTS = /^ {0,3}(#{1,6}(\s|$)|>|([-*_] *){3,}$)/;






function closesFence(line, mark) {
	const fence = FENCE.exec(line);
	return fence?.[1]?.startsWith(mark) === true && (fence[2] ?? "").trim() === "";
}








const AT_THE_EDGE = String.raw`(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])`;

function unknown$1(reason, measured = null) {
	return {
		verdict: "unknown",
		measured,
		missing: null,
		reason
	};
}







const OPERATOR_WORDS = {
	">=": "at least",
	">": "more than",
	"<=": "at most",
	"<": "less than",
	"=": "exactly"
};
const UNITS = {
	lines: ["line", "lines"],
	statements: ["statement", "statements"],
	branches: ["branch", "branches"],
	functions: ["function", "functions"]
};
const NAMES_MAX$1 = 5;
const NAME_LENGTH_MAX$1 = 120;







function withoutBaseline(state, required) {
	if (state === "none" && !required) return skipped("no baseline yet: it starts with the first run on main");
	if (state === "none") return unknown$1("a baseline is required and there is none; run once on main, or name one");
	return unknown$1(state === "unreadable" ? "the baseline could not be read; mend it or run once on main" : "the baseline does not hold these figures; run once on main");
}
const ZERO$1 = {
	numerator: 0n,
	denominator: 1n
};


function removed(gate, shown) {
	return gate.measure === "drop" && satisfies(ZERO$1, boundOf(gate)) ? {
		verdict: "pass",
		measured: "removed",
		missing: null,
		reason: null
	} : unknown$1(`${shown} is not there any more`);
}
function deltaRow(name, was, now, points, bound, metric) {
	const measured = changeMeasured(was, now, (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(points, bound.value));
	const missing = missingLines(was, now, bound.value, bound.op === ">", metric);
	return {
		name,
		judgement: decided(satisfies(points, bound), measured, missing),
		rank: points
	};
}








function uncoveredJudgement(ratio, bound, metric) {
	const uncovered = ratio.total - ratio.covered;
	const measured = `${uncovered}/${ratio.total} uncovered`;
	const most = Number(bound.value.units);
	const missing = bound.op === "<=" || bound.op === "<" ? `${units(uncovered - most + (bound.op === "<" ? 1 : 0), metric)} too many uncovered` : `${units(uncovered, metric)} uncovered`;
	return decided(satisfies(whole(uncovered), bound), measured, missing);
}



function failed(count, failing, worst, measured) {
	const rest = failing.filter((row) => row !== worst);
	const names = listed((worst === null ? rest : [worst, ...rest]).map((row) => `${row.name} ${row.judgement.missing}`));
	return {
		verdict: "fail",
		measured,
		missing: `${failing.length} of ${count} files miss: ${names}`,
		reason: null
	};
}
function worstOf(rows, op) {
	const highIsBad = op === "<=" || op === "<";
	let worst = null;
	for (const row of rows) {
		if (row.rank === null) continue;
		const order = worst?.rank == null ? -1 : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.tn)(row.rank, worst.rank);
		if (worst === null || (highIsBad ? order > 0 : order < 0)) worst = row;
	}
	return worst;
}
const US_PER_MS = 1e3;
function judgeDrill(gate, evidence) {
	const drill = evidence.soak?.drill ?? null;
	if (drill === null) return unknown$1(evidence.absent.soak ?? "no drill was run; configure soak.drill");
	if (drill.result === "DRY_RUN") return unknown$1("a dry run of the drill claims nothing");
	if (gate.value?.kind === "word") {
		const missing = drill.failures.join("; ") || `the drill is ${drill.result}`;
		return decided(drill.result === gate.value.word, drill.result, missing);
	}
	return gate.measure === "takeover" ? judgeTakeover(gate, drill) : judgeCount(gate, drill);
}
function judgeTakeover(gate, drill) {
	if (drill.takeoverMs < 0) return decided(false, "no takeover", "the survivor never took over");
	const bound = boundOf(gate);
	const us = drill.takeoverMs * US_PER_MS;
	const over = us - Number(bound.value.units);
	const missing = `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(Math.abs(over))} ${over > 0 ? "over" : "under"}`;
	return decided(satisfies(whole(us), bound), (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(us), missing);
}
function judgeCount(gate, drill) {
	const count = gate.measure === "idem-hits" ? drill.idemHits : drill.alertStorms;
	const bound = boundOf(gate);
	const distance = Math.abs(count - Number(bound.value.units));
	return decided(satisfies(whole(count), bound), String(count), `off by ${distance}`);
}
function figureJudgement(figure, bound) {
	if (figure.value === null) throw new Error("a figure without a value: callers filter these");
	return decided(satisfies(figure.value, bound), figure.text(bound), figure.distance(bound));
}
function figuresOf(measure, run, named) {
	const suffix = named ? ` in ${oneLine(run.scenario)}` : "";
	const { metrics } = run;
	switch (measure) {
		case "overlap": return [time(metrics.overlapUs, suffix)];
		case "min-slack": return [time(metrics.minSlackUs, suffix, `no claim was ever open${suffix}`)];
		case "accepted-stale": return [count(metrics.work.acceptedStale, suffix)];
		case "elections": return [count(metrics.elections, suffix)];
		case "renew-failures": return [count(metrics.renewFailures, suffix)];
		case "idem-hits": return [count(metrics.idemHits, suffix)];
		case "availability": return [availability(run, suffix)];
		default: return takeovers(measure.split(".").slice(1), run, suffix);
	}
}
function takeovers(words, run, suffix) {
	const statistic = words.at(-1);
	const causes = new Map(Object.entries(run.metrics.takeoverUs));
	if (words.length === 2) {
		const cause = words[0];
		return [{
			...takeover(cause, causes.get(cause), statistic, suffix),
			most: null
		}];
	}
	const figures = [...causes].filter(([, distribution]) => distribution.n > 0).map(([cause, distribution]) => takeover(cause, distribution, statistic, suffix));
	if (figures.some((figure) => figure.value !== null)) return figures;
	return [{
		...time(null, suffix, `too few takeovers for a ${statistic}${suffix}: no cause has 20`),
		most: null
	}];
}

function time(us, suffix, reason = "") {
	return {
		value: us === null ? null : whole(us),
		most: null,
		text: () => `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(us ?? 0)}${suffix}`,
		distance: ({ value }) => {
			const over = (us ?? 0) - Number(value.units);
			return over === 0 ? "exactly the bound" : `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(Math.abs(over))} ${over > 0 ? "over" : "under"}`;
		},
		reason
	};
}

function availability(run, suffix) {
	const { downUs, ofUs } = run.metrics.availability;
	const ratio = {
		covered: ofUs - downUs,
		total: ofUs
	};
	const down = `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(downUs)} leaderless of ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(ofUs)}`;
	return {
		value: ofUs === 0 ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(ratio),
		most: null,
		text: ({ value }) => `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(ratio, value)}: ${down}${suffix}`,
		distance: () => down,
		reason: `nobody could have led${suffix}: there is no time to count`
	};
}

function noScenario(scenario, soak) {
	const names = soak.runs.map((run) => run.scenario);
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.i)(scenario, names);
	const mend = near === null ? "" : `; did you mean ${oneLine(near)}?`;
	const reason = `no scenario is called ${oneLine(scenario)}${mend}`;
	return {
		...unknown$1(reason),
		problem: reason
	};
}

function judgeRuns(gate, runs, doubtful) {
	if (gate.measure === "verdict" && runs[0] !== void 0) return judgeVerdict(gate, runs[0]);
	const judgement = judgeFigures(gate, runs.flatMap((run) => figuresOf(gate.measure, run, runs.length > 1)));
	if (judgement.verdict !== "pass" || doubtful?.verdict !== "unknown") return judgement;
	return unknown$1(doubtful.reason || `the soak of ${oneLine(doubtful.scenario)} is unknown`, judgement.measured);
}
function judgeFigures(gate, figures) {
	const bound = boundOf(gate);
	const judged = figures.filter((figure) => figure.value !== null).map((figure) => ({
		figure,
		judgement: figureJudgement(figure, bound)
	}));
	const failing = judged.filter(({ judgement }) => judgement.verdict === "fail");
	const highIsBad = bound.op === "<=" || bound.op === "<";
	let worst = (failing.length > 0 ? failing : judged)[0];
	for (const candidate of failing.length > 0 ? failing : judged) {
		const [a, b] = [candidate.figure.value, worst?.figure.value];
		if (a == null || b == null) continue;
		const order = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.tn)(a, b);
		if (highIsBad ? order > 0 : order < 0) worst = candidate;
	}
	if (worst !== void 0 && failing.length > 0) return worst.judgement;
	const untold = figures.find((figure) => figure.value === null && !heldByMost(figure, bound));
	if (untold !== void 0) return unknown$1(untold.reason, worst?.judgement.measured ?? null);
	return worst?.judgement ?? unknown$1(figures[0]?.reason ?? "the soak saw no takeover");
}
function heldByMost(figure, bound) {
	if (figure.most === null || bound.op !== "<=" && bound.op !== "<") return false;
	return figureJudgement({
		...figure,
		value: figure.most
	}, bound).verdict === "pass";
}

const NEAREST_MAX = 2e3;



function judgeDuration(us, bound) {
	if (us === null) return unknown$1("the test reports state no duration");
	const over = us - Number(bound.value.units);
	const missing = over > 0 ? `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(over)} over` : `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(-over)} under`;
	return decided(satisfies(whole(us), bound), (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$t)(us), missing);
}

function more(count, bound, measure, names) {
	const text = gap$1(count, bound);
	return text.startsWith("needs") ? `${text} ${measure}` : `${text} ${measure}: ${names}`;
}
function judgeNamed(name, cases) {
	const found = cases.filter((test) => [
		test.name,
		test.id,
		`${test.className}.${test.name}`
	].includes(name));
	if (found.length === 0) {
		const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.i)(name, cases.slice(0, NEAREST_MAX).map((function (test) { return ( test.name); })));
		return decided(false, "not run", `no test of that name ran${near === null ? "" : `; did you mean ${oneLine(near)}?`}`);
	}
	const missed = found.find((test) => test.outcome !== "passed");
	if (missed === void 0) return decided(true, found.length === 1 ? "passed" : `${found.length} passed`, "");
	const why = missed.message === null ? "" : `: ${oneLine(missed.message)}`;
	return decided(false, missed.outcome, `it ${missed.outcome === "failed" ? "failed" : "was skipped"}${why}`);
}




const COVERAGE_MEASURES = [
	{
		name: "percent",
		unit: "percent"
	},
	{
		name: "uncovered",
		unit: "count"
	},
	{
		name: "delta",
		unit: "points",
		signed: true
	},
	{
		name: "drop",
		unit: "points",
		signed: true
	}
];
const TESTS_MEASURES = [
	{
		name: "failed",
		unit: "count"
	},
	{
		name: "regressed",
		unit: "count"
	},
	{
		name: "added",
		unit: "count"
	},
	{
		name: "removed",
		unit: "count"
	},
	{
		name: "skipped",
		unit: "count"
	},
	{
		name: "flaky",
		unit: "count"
	},
	{
		name: "total",
		unit: "count"
	},
	{
		name: "duration",
		unit: "duration"
	}
];
const TEST_MEASURE = {
	name: "outcome",
	unit: "word",
	words: ["passed"]
};
const DRILL_MEASURES = [
	{
		name: "result",
		unit: "word",
		words: ["OK", "FAIL"]
	},
	{
		name: "takeover",
		unit: "duration"
	},
	{
		name: "idem-hits",
		unit: "count"
	},
	{
		name: "alert-storms",
		unit: "count"
	}
];
const TAKEOVER_STATISTICS = [
	"p50",
	"p95",
	"p99",
	"max"
];
const SOAK_MEASURES = [...[
	{
		name: "verdict",
		unit: "word",
		words: ["pass", "fail"]
	},
	{
		name: "overlap",
		unit: "duration"
	},
	{
		name: "accepted-stale",
		unit: "count"
	},
	{
		name: "min-slack",
		unit: "duration",
		signed: true
	},
	{
		name: "availability",
		unit: "percent"
	},
	{
		name: "elections",
		unit: "count"
	},
	{
		name: "renew-failures",
		unit: "count"
	},
	{
		name: "idem-hits",
		unit: "count"
	}
], ...["takeover", ..._lint_js__WEBPACK_IMPORTED_MODULE_3__.G.map((function (cause) { return ( `takeover.${cause}`); }))].flatMap((function (prefix) { return ( TAKEOVER_STATISTICS.map((function (statistic) { return ( ({
	name: `${prefix}.${statistic}`,
	unit: "duration"
})); }))); }))];
const TEXT_MAX$1 = 4096;
const SHOWN_BEFORE = 70;
const SHOWN_AFTER = 30;
const BLANK = /\s/;
const WORD_END = /[\s"<>=]/;






function syntaxError(source, offset, what) {
	const { origin, text } = source;
	const where = origin === null ? `gate ${quote(shorten(visible(text)))}, column ${offset + 1}` : `${origin.file}:${origin.line}:${origin.column + offset}`;
	const from = Math.max(0, offset - SHOWN_BEFORE);
	const to = Math.min(text.length, offset + SHOWN_AFTER);
	const head = `${from > 0 ? "\u2026" : ""}${visible(text.slice(from, offset))}`;
	const tail = `${visible(text.slice(offset, to))}${to < text.length ? "\u2026" : ""}`;
	const caret = `${" ".repeat([...head].length)}^`;
	return new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("gate", `${where}: ${visible(what)}\n  ${head}${tail}\n  ${caret}`);
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}

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
	"attested"
];
const LINE_DIGITS_MAX = 9;




var ValueFault = class extends Error {};








function nameOf$2(measure) {
	return measure.name === "percent" ? "a percentage" : measure.name;
}
function example(measure) {
	switch (measure.unit) {
		case "percent": return "a percentage from 0% to 100%";
		case "points": return "points like 0 or 0.5pt";
		case "count": return "a whole number like 0 or 5";
		default: return `a duration like ${_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Qt}`;
	}
}
function shown$1(text) {
	return `"${text.length > 40 ? `${text.slice(0, 39)}\u2026` : text}"`;
}
const OPERATORS = ">=, >, <=, < or =";
const EXAMPLE = "write a gate like total lines >= 80%";





function nameAfter(cursor, word, example) {
	const token = peek(cursor);
	if (token === null || token.kind === "operator" || token.text === "") throw fault(cursor, `${word} needs a name; write ${word} ${example} \u2026`);
	cursor.at += 1;
	return token.text;
}




function strayWord(cursor, token, metric) {
	if (/^[+-]?\d/.test(token.text)) return fault(cursor, `an operator is missing before ${shown(token)}; use ${OPERATORS}`);
	const words = [
		"uncovered",
		"delta",
		"drop"
	];
	const options = metric === null ? [..._coverage_js__WEBPACK_IMPORTED_MODULE_2__.Wt, ...words] : words;
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.i)(token.text, options);
	const mend = near === null ? "" : `; did you mean ${near}?`;
	const spaced = /[/.*]/.test(token.text) ? "; a name with spaces needs quotes" : "";
	const kind = metric === null ? "metric or measure" : "measure";
	return fault(cursor, `${shown(token)} is no ${kind}; allowed are ${options.join(", ")}${mend || spaced}`);
}






function fault(cursor, message) {
	const end = cursor.source.text.trimEnd().length;
	return syntaxError(cursor.source, peek(cursor)?.start ?? end, message);
}
function shown(token) {
	const text = token.text.length > 40 ? `${token.text.slice(0, 39)}\u2026` : token.text;
	return token.kind === "operator" ? text : quoteName(text);
}
const US_PER_UNIT = [
	[864e8, "d"],
	[36e8, "h"],
	[6e7, "m"],
	[1e6, "s"],
	[1e3, "ms"]
];


function durationCode(us) {
	if (us === 0) return "0ms";
	const [divisor, unit] = US_PER_UNIT.find(([size]) => us % size === 0) ?? [1, "us"];
	return `${us / divisor}${unit}`;
}





function causeOf(result) {
	const why = result.missing ?? result.reason ?? result.measured;
	const name = flat(result.say ?? result.gate);
	return why === null ? name : `${name}: ${flat(why)}`;
}


function flat(text) {
	return text.replace(/\s+/g, " ").trim();
}


function percentUnits(gate) {
	if (gate.value?.kind !== "percent") throw new Error("a target is always a percentage");
	const { units, scale } = gate.value.value;
	return units * 10n ** BigInt(18 - scale);
}


function targetError({ name, atLeast, origin }, what) {
	return new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("gate", `${placed(origin)}target ${name}: ${atLeast}: ${what}`);
}





const FAULTS_SHOWN = 10;




















const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parseGitDiff(diff) {
	const lines = /* @__PURE__ */ new Map();
	const renames = /* @__PURE__ */ new Map();
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
		} else if (line.startsWith("diff --git ")) path = null;
		else if (line.startsWith("rename from ")) from = unquoted(line.slice(12));
		else if (line.startsWith("rename to ")) renames.set(from, unquoted(line.slice(10)));
		else if (line.startsWith("+++ ")) path = pathAfter(line.slice(4));
	}
	return {
		lines,
		renames
	};
}
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
function skipLines(diff, start, count) {
	let at = start;
	for (let left = count; left > 0 && at < diff.length; at = lineEnd(diff, at) + 1) if (diff[at] !== "\\") left -= 1;
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
	"\"": 34,
	"\\": 92
};
function unquoted(text) {
	if (!text.startsWith("\"")) return text;
	const bytes = [];
	for (const [, octal, escaped, plain] of text.slice(1, -1).matchAll(C_CHARACTER)) if (plain !== void 0) bytes.push(...new TextEncoder().encode(plain));
	else bytes.push(octal === void 0 ? ESCAPED[escaped ?? ""] ?? 0 : Number.parseInt(octal, 8));
	return new TextDecoder().decode(Uint8Array.from(bytes));
}
const C_CHARACTER = /\\([0-7]{3})|\\(.)|([^\\]+)/gs;
async function findChanges(git, root, origin) {
	const base = await findBase(git, origin);
	if (base.kind !== "base") return base;
	const diff = await git.diff(root, base.commit);
	if (diff === null) return unknown(`git cannot compare with ${short(base.commit)}`);
	return {
		kind: "changed",
		changes: parseGitDiff(diff)
	};
}
async function findBase(git, origin) {
	if (origin.kind === "none") return {
		kind: "skipped",
		reason: origin.reason
	};
	const head = await git.head();
	if (head === null) return unknown("there is no git checkout; run actions/checkout before");
	switch (origin.kind) {
		case "pull-request": return pullRequestBase(git, head.commit, origin);
		case "merge-group": return fetched(origin.base === "" ? null : await git.commit(origin.base), FETCH_ALL);
		case "branch": return fetched(await git.mergeBase("HEAD", "origin/HEAD"), "HEAD has no known commit in common with origin/HEAD; run `git remote set-head origin --auto` and fetch its history");
	}
}
const FETCH_PARENTS = "the clone is too shallow; set fetch-depth: 2 at actions/checkout";
const FETCH_ALL = "the clone is too shallow; set fetch-depth: 0 at actions/checkout";
async function pullRequestBase(git, commit, { head, base }) {
	const [first, second] = await git.parents() ?? [];
	if (head !== "" && first !== void 0 && second === head) return fetched(await git.commit(first), FETCH_PARENTS);
	if (head !== "" && commit === head) return fetched(base === "" ? null : await git.mergeBase(base, "HEAD"), FETCH_ALL);
	return unknown(`the checkout (${short(commit)}) is neither the pull request's merge commit nor its head; measure and check out what the event names`);
}
function fetched(commit, otherwise) {
	return commit === null ? unknown(otherwise) : {
		kind: "base",
		commit
	};
}
function unknown(reason) {
	return {
		kind: "unknown",
		reason: `the changed lines are not known: ${reason}`
	};
}
function short(commit) {
	return commit.slice(0, 7);
}

const NO_RENAMES = /* @__PURE__ */ new Map();


function patchQuestion(changes, unmatched, { minLines }) {
	if (changes?.kind !== "changed") return changes;
	return {
		kind: "changed",
		lines: changes.changes.lines,
		unmatched,
		minLines
	};
}




const UNMATCHED_SHOWN = 5;




const SEARCHED$1 = [
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
	"test-results/**/*.xml"
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
	/^coverage-summary\.json$/
];
const TEST_NAMES = /^(?:junit.*\.xml|.+\.junit\.xml|TEST-.*\.xml)$/;
const TEST_FOLDER = /(?:^|\/)test-results\/(?:.*\/)?[^/]+\.xml$/;
const UNTRACKED = "git knows no repository here, so a committed file that looks like a report was taken for one; install git before the checkout, or name the reports";
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set([
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
	"site-packages"
]);
async function discover({ files, git }, root, taken = /* @__PURE__ */ new Set()) {
	const listed = await git.tracked(root);
	const tracked = new Set(listed);
	const candidates = (await files.walk(root, (name) => SKIPPED_FOLDERS.has(name))).filter((path) => !tracked.has(path) && !taken.has(path));
	const notes = [];
	const coverage = [];
	for (const [, paths] of coverageByFolder(candidates)) {
		const chosen = await chooseCoverage(files, root, paths, notes);
		if (chosen !== null) coverage.push(chosen);
	}
	const tests = [];
	for (const path of candidates.filter(mayBeTests)) {
		const reason = await refusal(files, root, path, _coverage_js__WEBPACK_IMPORTED_MODULE_2__.st);
		if (reason === null) tests.push(path);
		else notes.push(reason);
	}
	notes.push(...databases(candidates, coverage));
	if (listed === null && coverage.length + tests.length > 0) notes.push(UNTRACKED);
	return {
		coverage: sourcesOf(root, coverage),
		tests: sourcesOf(root, tests),
		notes
	};
}
function coverageByFolder(paths) {
	const folders = /* @__PURE__ */ new Map();
	for (const path of paths) {
		if (rankOf(path) < 0) continue;
		const folder = folderOf(path);
		const known = folders.get(folder);
		if (known === void 0) folders.set(folder, [path]);
		else known.push(path);
	}
	for (const found of folders.values()) found.sort((a, b) => rankOf(a) - rankOf(b) || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.a)(a, b));
	return folders;
}
async function chooseCoverage(files, root, paths, notes) {
	let chosen = null;
	for (const path of paths) {
		if (chosen !== null) {
			notes.push(`${path}: not read: ${chosen} beside it says at least as much`);
			continue;
		}
		const reason = await refusal(files, root, path, _coverage_js__WEBPACK_IMPORTED_MODULE_2__.lt);
		if (reason === null) chosen = path;
		else notes.push(reason);
	}
	return chosen;
}
async function refusal(files, root, path, recognise) {
	const head = await headOf(files, root === "." ? path : `${root}/${path}`);
	if (new TextDecoder().decode(head).trim() === "") return null;
	try {
		recognise(path, head);
		return null;
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l)) throw error;
		return `not read: ${error.message}`;
	}
}
async function headOf(files, path) {
	const head = new Uint8Array(_coverage_js__WEBPACK_IMPORTED_MODULE_2__.ct);
	let length = 0;
	try {
		for await (const chunk of files.read(path)) {
			const part = chunk.subarray(0, _coverage_js__WEBPACK_IMPORTED_MODULE_2__.ct - length);
			head.set(part, length);
			length += part.length;
			if (length === 65536) break;
		}
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l)) throw error;
	}
	return head.subarray(0, length);
}
function databases(paths, coverage) {
	const answered = new Set(coverage.map(folderOf));
	return paths.filter((path) => nameOf(path) === ".coverage" && !answered.has(folderOf(path))).map((path) => `${path}: found a coverage.py database, which is no report; run \`coverage json\` after the tests, and coverage.json is found`);
}
function mayBeTests(path) {
	return TEST_NAMES.test(nameOf(path)) || TEST_FOLDER.test(path);
}
function sourcesOf(root, paths) {
	if (paths.length === 0) return null;
	return {
		root,
		patterns: paths.map((path) => ({
			pattern: path.startsWith("!") ? `./${path}` : path,
			origin: null
		}))
	};
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
const MODULES_MAX = 2e3;

async function moduleOf(files, path) {
	try {
		const text = (await (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.W)(files, path)).replace(/\/\/.*/g, "");
		return /^\s*module(?:\s*\(\s*|\s+)["`]?([^\s"`()]+)/m.exec(text)?.[1] ?? null;
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l) return null;
		throw error;
	}
}










async function namedFiles(world, settings, root) {
	const evidence = (settings.milestone?.steps ?? []).flatMap((step) => step.evidence === null ? [] : [...step.evidence.before, ...step.evidence.after]);
	const all = [
		settings.coverage.reports,
		settings.coverage.baseline,
		settings.tests.reports,
		settings.tests.baseline,
		{
			root: settings.root,
			patterns: evidence.map((pattern) => ({
				pattern,
				origin: null
			}))
		}
	];
	const below = root === "." ? "" : `${root}/`;
	const named = /* @__PURE__ */ new Set();
	for (const sources of all) {
		if (sources === null) continue;
		const { paths } = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.rt)(world.files, sources, "");
		for (const path of paths) if (path.startsWith(below)) named.add(path.slice(below.length));
	}
	return named;
}
const LINE_TO_ADD = "coverage: { reports: [coverage/lcov.info] }";
const NO_COVERAGE = {
	evidence: null,
	problems: [],
	warnings: [],
	reportsRead: 0
};
const NO_TESTS = {
	evidence: null,
	problems: [],
	warnings: [],
	reportsRead: 0
};







async function demonstration(world) {
	const { soakSettings } = await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 4220)).then((function (n) { return ( n.r); }));
	return soakReport(null, await soaked(world, [soakSettings({ scenario: "reference" })], null));
}









function invitation(report, coverage) {
	const metric = coverage.headline;
	const ratio = coverage.patch?.totals[metric];
	if (ratio === void 0) return [];
	const uncovered = ratio.total - ratio.covered;
	const missing = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.D)(report.gates, ratio)?.missing ?? 0;
	if (missing === 0) return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$)(`Uncovered changed ${metric}`), ` (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(uncovered)}):`];
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.$)(`Cover ${ofThese(missing, uncovered, metric)}:`)];
}
function ofThese(missing, uncovered, metric) {
	const units = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.P)(uncovered, metric);
	if (missing < uncovered) return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.B)(missing)} of these ${units}`;
	return uncovered === 1 ? units.replace("1", "this") : `these ${units}`;
}
const FORMATS_MAX = 12;




const VERDICT_MARKS = {
	pass: "pass",
	fail: "fail",
	unknown: "open"
};
const NAMES_MAX = 20;
const STATES = {
	completed: "COMPLETED",
	"not-yet": "NOT YET",
	unknown: "UNKNOWN",
	progress: "in progress"
};

function nothingFound({ place, searched, add }) {
	const names = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.J)(searched.map((name) => [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.G)(name)]), ", ");
	return [
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)(`No test report and no coverage report was found in ${place}.`),
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.X)([[
			"Searched for ",
			...names,
			", but not among files that git tracks, nor in dependencies"
		], [
			"Let the tests write one of these first, or name another in ",
			(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.G)(".github/soakgate.yml"),
			": ",
			(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.G)(add)
		]]),
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Q)("Below, the reference lease is soaked to show what that looks like. It says nothing about this repository, and counts for nothing.")
	];
}

function soakTitle(report) {
	const runs = report.soak?.runs.filter((run) => run.verdict === "fail") ?? [];
	const [run] = runs;
	const gate = report.gates.find((each) => each.verdict === "fail")?.gate ?? "soak verdict = pass";
	if (!(runs.length === 1 && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.C)(report) <= 1 && gate === "soak verdict = pass") || run === void 0 || run.witness === null) return null;
	return `Failover soak${run.scenario === "default" ? "" : ` ${run.scenario}`}: ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.x)(run.witness.invariant, run.witness.sizeUs)}`;
}
function passTitle(report) {
	const parts = [];
	const { coverage, tests, soak } = report;
	const total = coverage?.total[coverage.headline];
	if (coverage !== null && total !== void 0 && total.total > 0) {
		const before = coverage.baseline.total[coverage.headline];
		const change = before === void 0 ? "" : ` (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.A)(before, total)})`;
		parts.push(`${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(total)} of ${coverage.headline} covered${change}`);
	}
	if (tests !== null) parts.push(`${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.V)(tests.passed, "test")} passed`);
	if (soak !== null) parts.push(...failoverTitle(soak));
	return parts.length === 0 ? "All gates passed" : parts.join(" \u00b7 ");
}
function failoverTitle({ verdict, runs }) {
	if (verdict !== "pass") return [];
	const judged = runs.filter(({ expected }) => expected === "pass");
	if (judged.length === 0) return ["failover drill passed"];
	return judged.every(({ lint }) => lint === void 0 || lint.verdict === "safe") ? ["failover safe"] : ["failover soak passed, two leaders possible"];
}











const WRITERS = [
	["headline", headline],
	["failures", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.w],
	["results", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.b],
	["changed lines", changedLines],
	["soak", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.r],
	["soak in detail", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.o],
	["tests", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.n],
	["criteria", criteria],
	["components", components$1],
	["history", milestoneHistory],
	["next", nextSteps],
	["gates", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.E],
	["warnings", warnings]
];


const BETWEEN = "\n\n";




function isSameLength(a, b) {
	return a.open === b.open && a.folded === b.folded && a.text === b.text;
}


const SEARCHED = {
	value: null,
	shown: "found"
};
const NOTHING$1 = {
	value: [],
	shown: "none"
};
const placedPattern = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.S, (function (pattern, value, problems) { return ( ({
	pattern,
	origin: problems.place(value.kind === "scalar" ? value.textOffset : value.offset)
})); }));

const coverageReports = reportPatterns("[coverage.json]");
const testReports = reportPatterns("[junit.xml]");
const module = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.j)({
	name: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.I)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.E, "Name of the module.", "chaos"),
	match: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.I)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.M)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.S, {
		least: 1,
		example: "[\"src/**\"]"
	}), "Patterns of its files. A file belongs to the first module that matches.", "[\"tools/chaos/**\"]")
});
const modules = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.M)(module, {
	least: 0,
	example: "[{ name: core, match: [\"src/**\"] }]"
}), (read, value, problems, path) => {
	const names = /* @__PURE__ */ new Map();
	const matches = /* @__PURE__ */ new Map();
	let distinct = true;
	for (const [index, { name, match }] of read.entries()) {
		const item = value.kind === "list" ? value.items[index] ?? value : value;
		const patterns = JSON.stringify([...new Set(match)].sort());
		const namesake = names.get(name);
		const twin = matches.get(patterns);
		if (namesake !== void 0) problems.add(((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.y)(item, "name") ?? item).offset, `${path}[${index}].name ${(0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.z)(name)} is also the name of ${path}[${namesake}]; names are distinct; rename one`);
		else if (twin !== void 0) problems.add(((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.y)(item, "match") ?? item).offset, `${path}[${index}] matches the same patterns as ${path}[${twin}] and would never get a file; remove one of them`);
		distinct &&= namesake === void 0 && twin === void 0;
		names.set(name, index);
		matches.set(patterns, index);
	}
	return distinct ? read : void 0;
});
const paths = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.F)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.T, {
	name: "report prefixes",
	example: "{ /usr/src/app/: \"\" }",
	emptyName: true
}), (read) => read.map(([from, to]) => [from, to]));
const coverage = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.A)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.x)("coverage"), (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.j)({
	reports: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(coverageReports, "Report files or globs.", "[coverage.json]", SEARCHED),
	baseline: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(coverageReports, "Report files or globs of the state before.", "[base/coverage.json]", _lint_js__WEBPACK_IMPORTED_MODULE_3__.k),
	exclude: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.M)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.S, {
		least: 0,
		example: "[\"**/generated/**\"]"
	}), "Patterns of files that do not count.", "[\"**/generated/**\"]", NOTHING$1),
	paths: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(paths, "Path prefixes in reports, and what stands for them in the repository.", "{ /usr/src/app/: \"\" }", NOTHING$1),
	"max-unmatched": (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.C, "Largest share of report paths that may match no file of the repository.", "5%", _lint_js__WEBPACK_IMPORTED_MODULE_3__.k),
	modules: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(modules, "Named groups of files, each a row of the report.", "[{ name: chaos, match: [\"tools/chaos/**\"] }]", NOTHING$1)
})), (function (read)  {
	if (read === false) return {
		..._cli_js__WEBPACK_IMPORTED_MODULE_1__.f,
		enabled: false
	};
	const { "max-unmatched": maxUnmatched, ...rest } = read;
	return {
		enabled: true,
		...rest,
		maxUnmatched
	};
}));
const tests = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.A)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.x)("tests"), (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.j)({
	reports: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(testReports, "JUnit XML files or globs.", "[junit.xml]", SEARCHED),
	baseline: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(testReports, "JUnit XML files or globs of the state before.", "[base/junit.xml]", _lint_js__WEBPACK_IMPORTED_MODULE_3__.k)
})), (function (read) { return ( read === false ? {
	..._cli_js__WEBPACK_IMPORTED_MODULE_1__.g,
	enabled: false
} : {
	enabled: true,
	...read
}); }));
const patch = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.j)({ "min-lines": (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.b)(0, 1e6), "Changes of fewer measured lines are exempt from `patch` gates.", "5", {
	value: 0,
	shown: "0"
}) }), (read) => ({ minLines: read["min-lines"] }));
const STEPS_MAX = 1e3;
const NOTHING = {
	value: [],
	shown: "none"
};
const targets = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.F)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.C, {
	name: "paths or modules",
	example: "{ src/pay.py: 80% }"
}), (function (read, _value, problems) { return ( read.map((function ([name, atLeast, keyOffset]) { return ( ({
	name,
	atLeast: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.w)(atLeast),
	origin: problems.place(keyOffset)
})); }))); }));
const LINES = /^([\s\S]+):(\d{1,9})(?:-(\d{1,9}))?$/;
const region = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.E, (function (written, value, problems, path)  {
	if (LINES.exec(written) !== null) return linesOf(written, value, problems, path) && written;
	if (/^[\s\S]+#[^#]+$/.test(written)) return written;
	problems.mismatch(value, path, "a part of a file, PATH#SYMBOL or PATH:FIRST-LAST", "write one like src/lock.py#Lock.renew or src/lock.py:10-40");
}));
const components = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.F)({
	...region,
	allowed: "PATH#SYMBOL or PATH:FIRST-LAST"
}, {
	name: "names",
	example: "{ Lock API: src/lock.py#Lock }"
}), (function (read, value, problems) { return ( read.map((function ([name, subject, keyOffset])  {
	const written = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.y)(value, name);
	const offset = written?.kind === "scalar" ? written.textOffset : keyOffset;
	return {
		name,
		subject,
		origin: problems.place(offset)
	};
}))); }));
const noteLines = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.E, linesOf);
const note = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.j)({
	lines: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.I)(noteLines, "The lines, PATH:FIRST-LAST.", "\"src/lock.py:118-128\""),
	reason: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.I)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.E, "Why they are not covered.", "needs a real power cut")
}), (function ({ lines, reason }) { return ( ({
	...lines,
	reason
})); }));

const patterns = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.M)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.S, {
	least: 1,
	example: "[reports/coverage.json]"
});
const evidence = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.j)({
	before: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(patterns, "Coverage reports before the step.", "[step0/coverage.json]", NOTHING),
	after: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.I)(patterns, "Coverage reports after the step.", "[step1/coverage.json]")
});
const step = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.j)({
	title: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.I)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.E, "Title of the step.", "Raise the CI gate"),
	goal: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.E, "What the step is for, in a sentence.", "Raise it to 70%", _lint_js__WEBPACK_IMPORTED_MODULE_3__.k),
	targets: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(targets, "Least coverage of a path, glob or module, in the headline metric. Each target is a gate.", "{ src/lock.py: 70% }", NOTHING),
	criteria: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.M)(_lint_js__WEBPACK_IMPORTED_MODULE_3__._, {
		least: 0,
		example: "[tests failed = 0]"
	}), "Acceptance criteria: gates that a pull request claiming the step must meet.", "[tests failed = 0]", NOTHING),
	components: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(components, "Parts of the step's files that the report lists, by name.", "{ Lock API: src/lock.py#Lock }", NOTHING),
	notes: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.M)(note, {
		least: 0,
		example: "[{ lines: \"src/lock.py:118-128\", reason: \u2026 }]"
	}), "Why some lines are not covered.", "[{ lines: \"src/lock.py:118-128\", reason: \u2026 }]", NOTHING),
	evidence: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(evidence, "Reports of a finished step, where no stored baseline has its figures.", "{ before: [step0/coverage.json], after: [step1/coverage.json] }", _lint_js__WEBPACK_IMPORTED_MODULE_3__.k)
});
const steps = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.M)(step, {
	least: 1,
	example: "- title: First step"
}), (function (read, value, problems, path)  {
	const titles = /* @__PURE__ */ new Map();
	let distinct = true;
	for (const [index, { title }] of read.entries()) {
		const first = titles.get(title);
		if (first === void 0) titles.set(title, index);
		else {
			distinct = false;
			const item = value.kind === "list" ? value.items[index] : void 0;
			const at = (item && (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.y)(item, "title")) ?? value;
			problems.add(at.offset, `${path}[${index}].title ${(0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.z)(title)} is also the title of ${path}[${first}]; each step has its own; rename one`);
		}
	}
	return distinct ? read : void 0;
}));
const milestone = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.N)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.j)({
	name: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.I)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.E, "Name of the milestone.", "P0.4 Milestone 3"),
	step: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.b)(1, STEPS_MAX), "The current step, counted from 1. For display: a pull request claims its step by input or label.", "3", _lint_js__WEBPACK_IMPORTED_MODULE_3__.k),
	steps: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.I)(steps, "The steps, in order.", "[{ title: First step }]")
}), (function (plan, value, problems, path)  {
	if (plan.step === null || plan.step <= plan.steps.length) return plan;
	problems.add(((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.y)(value, "step") ?? value).offset, `${path}.step is ${plan.step}; the milestone has ${plan.steps.length} steps; write a number up to ${plan.steps.length}`);
}));
const fileKeys = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.j)({
	version: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.I)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.D, "Version of this file's format.", "1"),
	soak: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(_lint_js__WEBPACK_IMPORTED_MODULE_3__.g, "The failover soak; false switches it off.", "{ drill: {} }", _lint_js__WEBPACK_IMPORTED_MODULE_3__.k),
	coverage: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(coverage, "Coverage reports; false switches them off.", "{ reports: [coverage.json] }", {
		value: _cli_js__WEBPACK_IMPORTED_MODULE_1__.f,
		shown: "found"
	}),
	tests: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(tests, "Test results; false switches them off.", "{ reports: [junit.xml] }", {
		value: _cli_js__WEBPACK_IMPORTED_MODULE_1__.g,
		shown: "found"
	}),
	patch: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(patch, "How changed lines are judged.", "{ min-lines: 5 }", {
		value: _cli_js__WEBPACK_IMPORTED_MODULE_1__.h,
		shown: "every changed line counts"
	}),
	comment: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.O)(_cli_js__WEBPACK_IMPORTED_MODULE_1__.d), "When the pull-request comment is written.", "changes", {
		value: "always",
		shown: "always"
	}),
	"fail-on": (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.O)(_cli_js__WEBPACK_IMPORTED_MODULE_1__.p), "Which verdicts fail the job.", "fail", {
		value: "fail-or-unknown",
		shown: "fail-or-unknown"
	}),
	gates: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.M)(_lint_js__WEBPACK_IMPORTED_MODULE_3__._, {
		least: 0,
		example: "[total lines drop <= 0]"
	}), "Rules over the evidence, one line each.", "[total lines drop <= 0]", {
		value: [],
		shown: "the default gates"
	}),
	milestone: (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.P)(milestone, "A milestone, its steps and their acceptance criteria.", "{ name: M1, steps: [{ title: First step }] }", _lint_js__WEBPACK_IMPORTED_MODULE_3__.k)
});
const TEXT_MAX = 262144;

const OUT_OF_PLACE = /[\ufeff\ufffd]|\r(?!\n)|^(?:---|\.\.\.|%| *\t)/m;
const CORE_TAGS = [
	_node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.l,
	_node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.a,
	_node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.c,
	_node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.o
];
var NotPlain = class extends Error {};
var PlainReader = class {
	#text;
	#events;
	#at = 0;
	#latest = 0;
	constructor(text, events) {
		this.#text = text;
		this.#events = events;
	}
	read() {
		const document = this.#next();
		if (!(document?.type === _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.n.DOCUMENT && document.directives.length === 0)) throw new NotPlain();
		const root = this.#value(this.#next());
		if (root?.kind !== "map") throw new NotPlain();
		if (this.#next()?.type !== _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.n.POP || this.#next() !== void 0) throw new NotPlain();
		return root;
	}
	#next() {
		this.#at += 1;
		return this.#events[this.#at - 1];
	}
	#value(event) {
		if (event?.type === _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.n.POP) return null;
		if (event?.type === _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.n.SCALAR) return this.#scalar(event);
		if (event?.type !== _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.n.MAPPING && event?.type !== _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.n.SEQUENCE) throw new NotPlain();
		if (event.anchorStart >= 0 || event.tagStart >= 0) throw new NotPlain();
		this.#latest = event.start;
		return event.type === _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.n.MAPPING ? this.#map(event) : this.#list(event);
	}
	#list({ start: offset, style }) {
		const items = [];
		for (;;) {
			const before = this.#latest;
			const item = this.#value(this.#next());
			if (item === null) return {
				kind: "list",
				offset,
				items
			};
			if (items.length > 0 && style === _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.t.BLOCK) this.#onNewLine(before, item);
			items.push(item);
		}
	}
	#map({ start: offset, style }) {
		const entries = [];
		const seen = /* @__PURE__ */ new Set();
		for (;;) {
			const before = this.#latest;
			const key = this.#value(this.#next());
			if (key === null) return {
				kind: "map",
				offset,
				entries
			};
			if (entries.length > 0 && style === _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.t.BLOCK) this.#onNewLine(before, key);
			const word = key.kind === "scalar" ? key.value : null;
			const value = this.#value(this.#next());
			if (typeof word !== "string" || seen.has(word) || value === null) throw new NotPlain();
			seen.add(word);
			entries.push({
				key: word,
				keyOffset: key.offset,
				value
			});
		}
	}
	#onNewLine(before, entry) {
		if (this.#text.lastIndexOf("\n", entry.offset) < before) throw new NotPlain();
	}
	#scalar(event) {
		const { valueStart, style, anchorStart, tagStart } = event;
		if (valueStart < 0 || anchorStart >= 0 || tagStart >= 0) throw new NotPlain();
		this.#latest = valueStart;
		const source = (0,_node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.s)(this.#text, event);
		if (style === _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.i.PLAIN) return {
			kind: "scalar",
			value: coreValue(source),
			source,
			offset: valueStart,
			textOffset: valueStart
		};
		if (!(style === _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.i.SINGLE_QUOTED || style === _node_modules_js_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__.i.DOUBLE_QUOTED)) throw new NotPlain();
		return {
			kind: "scalar",
			value: source,
			source,
			offset: valueStart - 1,
			textOffset: valueStart
		};
	}
};


var parse_plain_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ parsePlainConfig: (function () { return ( parsePlainConfig); }) });

const Saxes = saxes__WEBPACK_IMPORTED_MODULE_6__/* .SaxesParser */ .wT;
const BARE_AMPERSAND = "an & begins no reference.";
const UNESCAPED_LESS = "disallowed character.";
const UNESCAPED_END = "the string \"]]>\" is disallowed in char data.";
var XmlAttributes = class {
	#names = [];
	#values = [];
	#count = 0;
	get count() {
		return this.#count;
	}
	get(name) {
		for (let at = 0; at < this.#count; at += 1) if (this.#names[at] === name) return this.#values[at];
	}
	add(name, value) {
		this.#names[this.#count] = name;
		this.#values[this.#count] = value;
		this.#count += 1;
	}
	clear() {
		this.#count = 0;
	}
	hasRepeat() {
		for (let at = 1; at < this.#count; at += 1) {
			const name = this.#names[at];
			for (let before = 0; before < at; before += 1) if (this.#names[before] === name) return true;
		}
		return false;
	}
};
const TAB = 9;
const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const SEMICOLON = 59;
const LESS = 60;
const EQUAL = 61;
const GREATER = 62;
const BRACKET = 93;
const END_OF_CHUNK = -1;
const NOT_PLAIN = /[^ -%'-;=-\uffff]/;
const ENTITY_LENGTH_MAX = 64;
const NAME_CHARACTERS = /* @__PURE__ */ new Uint8Array(128);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:") NAME_CHARACTERS[character.charCodeAt(0)] = 2;
for (const character of "0123456789-.") NAME_CHARACTERS[character.charCodeAt(0)] = 1;
var XmlTokens = class extends Saxes {
	attributes = new XmlAttributes();
	#rules;
	constructor(rules) {
		super({
			position: false,
			forceXMLVersion: true,
			defaultXMLVersion: "1.0"
		});
		this.#rules = rules;
	}
	fail(message) {
		this.#rules.fail(message);
		if (message === "disallowed character.") this.text += "<";
		if (message === "an XML declaration must be at the start of the document.") this.xmlDeclExpects = ["version"];
		return this;
	}
	pushAttribPlain(name, value) {
		const { nameLengthMax, attributeLengthMax, attributesMax } = this.#rules;
		if (name.length > nameLengthMax) this.#rules.tooLarge(`a name of more than ${nameLengthMax} characters`);
		if (value.length > attributeLengthMax) this.#rules.tooLarge(`an attribute of more than ${attributeLengthMax} characters`);
		if (this.attributes.count >= attributesMax) this.#rules.tooLarge(`an element with more than ${attributesMax} attributes`);
		this.attributes.add(name, value);
	}
	bound() {
		const { nameLengthMax, attributeLengthMax, textKept } = this.#rules;
		if (this.name.length > nameLengthMax || this.piTarget.length > nameLengthMax) this.#rules.tooLarge(`a name of more than ${nameLengthMax} characters`);
		const place = this.state === 14 ? this.entityReturnState : this.state;
		if (place !== 40 && place !== 42) {
			if (this.text.length > textKept) this.text = this.text.slice(0, textKept);
		} else if (this.text.length > attributeLengthMax) this.#rules.tooLarge(`an attribute of more than ${attributeLengthMax} characters`);
		else this.text.charCodeAt(0);
	}
	processAttribsPlain() {
		if (this.attributes.hasRepeat()) this.fail("duplicate attribute");
	}
	sAttrib() {
		const { chunk } = this;
		while (this.i < chunk.length) {
			const end = this.#plainAttribute();
			if (end === 0) {
				super.sAttrib();
				return;
			}
			const next = chunk.charCodeAt(end);
			this.i = end + 1;
			if (next === GREATER) {
				this.openTag();
				return;
			}
			if (next === SLASH) {
				this.state = 35;
				return;
			}
			if (next !== SPACE && next !== NEWLINE && next !== TAB) {
				this.i = end;
				this.state = 41;
				return;
			}
			if (next === NEWLINE) this.line += 1;
		}
	}
	#plainAttribute() {
		const { chunk } = this;
		let at = this.i;
		let lines = 0;
		let code = chunk.charCodeAt(at);
		while (code === SPACE || code === NEWLINE || code === TAB) {
			if (code === NEWLINE) lines += 1;
			at += 1;
			code = chunk.charCodeAt(at);
		}
		if (NAME_CHARACTERS[code] !== 2) return 0;
		const nameStart = at;
		while ((NAME_CHARACTERS[code] ?? 0) > 0) {
			at += 1;
			code = chunk.charCodeAt(at);
		}
		const quote = chunk.charCodeAt(at + 1);
		if (code !== EQUAL || quote !== QUOTE && quote !== APOSTROPHE) return 0;
		const end = chunk.indexOf(quote === QUOTE ? "\"" : "'", at + 2);
		if (end < 0) return 0;
		const value = chunk.slice(at + 2, end);
		if (NOT_PLAIN.test(value)) return 0;
		this.line += lines;
		this.pushAttribPlain(chunk.slice(nameStart, at), value);
		return end + 1;
	}
	sAttribValueQuoted() {
		const { chunk, q } = this;
		let start = this.i;
		for (let at = start; at < chunk.length; at += 1) {
			const code = chunk.charCodeAt(at);
			if (code > LESS) continue;
			if (code === q) {
				this.pushAttribPlain(this.name, this.text + chunk.slice(start, at));
				this.name = this.text = "";
				this.q = null;
				this.state = 41;
				this.i = at + 1;
				return;
			}
			if (code === AMPERSAND) {
				this.text += chunk.slice(start, at);
				this.state = 14;
				this.entityReturnState = 40;
				this.i = at + 1;
				return;
			}
			if (code === LESS) {
				this.text += chunk.slice(start, at);
				this.i = start = at + 1;
				this.fail(UNESCAPED_LESS);
			} else if (code === NEWLINE || code === TAB) {
				if (code === NEWLINE) this.line += 1;
				this.text += `${chunk.slice(start, at)} `;
				start = at + 1;
			}
		}
		this.text += chunk.slice(start);
		this.i = chunk.length;
	}
	sEntity() {
		const { chunk } = this;
		let at = this.i;
		let code = chunk.charCodeAt(at);
		const most = at + ENTITY_LENGTH_MAX - this.entity.length;
		while (at < most && ((NAME_CHARACTERS[code] ?? 0) > 0 || code === HASH)) {
			at += 1;
			code = chunk.charCodeAt(at);
		}
		const entity = this.entity + chunk.slice(this.i, at);
		this.i = at;
		if (at >= chunk.length && at < most) {
			this.entity = entity;
			return;
		}
		this.entity = "";
		this.state = this.entityReturnState ?? 13;
		const wanted = this.state !== 13 || this.textHandler !== void 0;
		if (code === SEMICOLON && entity !== "") {
			this.i = at + 1;
			const resolved = this.parseEntity(entity);
			if (wanted) this.text += resolved;
		} else {
			this.fail(BARE_AMPERSAND);
			if (wanted) this.text += `&${entity}`;
		}
	}
	handleTextInRoot() {
		const { chunk, textHandler } = this;
		const start = this.i;
		for (let at = start; at < chunk.length; at += 1) {
			const code = chunk.charCodeAt(at);
			if (code === LESS || code === AMPERSAND) {
				if (textHandler !== void 0) this.text += chunk.slice(start, at);
				this.i = at + 1;
				this.forbiddenState = 0;
				if (code === AMPERSAND) {
					this.state = 14;
					this.entityReturnState = 13;
					return;
				}
				this.state = 15;
				if (this.text !== "") {
					textHandler?.(this.text);
					this.text = "";
				}
				return;
			}
			if (code === NEWLINE) this.line += 1;
			if (code === BRACKET) this.forbiddenState = Math.min(2, this.forbiddenState + 1);
			else {
				if (code === GREATER && this.forbiddenState === 2) this.fail(UNESCAPED_END);
				this.forbiddenState = 0;
			}
		}
		if (textHandler !== void 0) this.text += chunk.slice(start);
		this.i = chunk.length;
	}
	captureToChar(character) {
		const { chunk } = this;
		const start = this.i;
		for (let at = start; at < chunk.length; at += 1) {
			const code = chunk.charCodeAt(at);
			if (code === character) {
				this.text += chunk.slice(start, at);
				this.i = at + 1;
				return true;
			}
			if (code === NEWLINE) this.line += 1;
		}
		this.text += chunk.slice(start);
		this.i = chunk.length;
		return false;
	}
	captureNameChars() {
		const { chunk } = this;
		let at = this.i;
		let code = chunk.charCodeAt(at);
		while ((NAME_CHARACTERS[code] ?? 0) > 0) {
			at += 1;
			code = chunk.charCodeAt(at);
		}
		this.name += chunk.slice(this.i, at);
		this.i = at;
		if (code > 127) return super.captureNameChars();
		if (at >= chunk.length) return END_OF_CHUNK;
		this.i = at + 1;
		if (code === NEWLINE) this.line += 1;
		return code;
	}
};
const DEPTH_MAX = 200;
const ATTRIBUTES_MAX = 200;
const NAME_LENGTH_MAX = 1e3;
const ATTRIBUTE_LENGTH_MAX = 8388608;
const REPAIRS_MAX = 1e5;
const MEND = "a well-formed report is needed; check the tool that wrote it";
const TEXT_KEPT = 8192;

function malformed(message, ended) {
	if (message === "document must contain a root element.") return "no XML element was found; an XML report is allowed; check what wrote the file";
	if (ended) {
		const open = /^unclosed tag: (.{1,60})/.exec(message)?.[1];
		return `the file ends ${open === void 0 ? "inside a tag" : `before </${open}>`}: it was cut off; a whole report is needed; check the step that writes it`;
	}
	if (message === "undefined entity." || message === "disallowed character in entity name.") return "found a reference to an unknown entity; &amp; &lt; &gt; &quot; &apos; and numeric references are read, entities of a DOCTYPE never; write a plain & as &amp;";
	return `not well-formed XML (${message.slice(0, 100).replace(/\.$/, "").replaceAll("\n", " ")}); a whole XML report is allowed; check the tool that wrote it`;
}
const SEPARATOR = "";
const CHECKOUT = /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:\/a)\/[^/]+\/[^/]+\//;


function occurrence(identity, n) {
	return n === 1 ? identity : `${identity}${SEPARATOR}#${n}`;
}
function fileScope(file) {
	return file.replaceAll("\\", "/").replace(/^file:\/\/(?=\/|$)/, "").replace(CHECKOUT, "").replace(/^\.\//, "");
}

const EXPONENT_MAX = 30;
const DIGITS_MAX = 40;
const US_DIGITS = 6;
const PLAIN_LENGTH_MAX = 9;
const ZERO = 48;



function decimalPoint(mantissa) {
	const dot = mantissa.lastIndexOf(".");
	const comma = mantissa.lastIndexOf(",");
	if (dot >= 0 && comma >= 0) return Math.max(dot, comma);
	const only = Math.max(dot, comma);
	return only >= 0 && mantissa.indexOf(mantissa.charAt(only)) === only ? only : -1;
}
function shifted(digits, places) {
	const significant = (places >= 0 ? digits + "0".repeat(places) : digits.slice(0, Math.max(0, digits.length + places))).replace(/^0+/, "");
	if (significant.length > DIGITS_MAX) return null;
	const value = Number(significant === "" ? "0" : significant);
	return Number.isSafeInteger(value) ? value : null;
}
const MESSAGE_LENGTH_MAX = 500;
const STATUS_LENGTH_MAX = 20;
const SKIPPED_STATUS = /* @__PURE__ */ new Set([
	"notrun",
	"disabled",
	"skipped",
	"ignored",
	"suppressed"
]);
const FAILED_STATUS = /* @__PURE__ */ new Set([
	"failed",
	"failure",
	"fail",
	"error",
	"errored",
	"broken"
]);

function noteChild(test, element, attributes) {
	switch (element) {
		case "failure":
		case "error":
		case "rerunFailure":
		case "rerunError":
			test.failed = true;
			test.message ??= shortMessage(attributes.get("message") ?? "");
			return test.message === null;
		case "flakyFailure":
		case "flakyError":
			test.flaky = true;
			return false;
		case "skipped":
		case "ignored":
		case "disabled":
			test.skipped = true;
			return false;
		default: return false;
	}
}


function shortMessage(text) {
	const trimmed = text.slice(0, 2 * MESSAGE_LENGTH_MAX).trim();
	if (trimmed === "") return null;
	if (trimmed.length <= MESSAGE_LENGTH_MAX) return ` ${trimmed}`.slice(1);
	return `${trimmed.slice(0, 499).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
var junit_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ openJunit: (function () { return ( openJunit); }) });
const NO_SUITE = {
	depth: 0,
	path: [],
	shown: "",
	file: null,
	scope: "",
	statedUs: null
};

var JunitReader = class {
	#where;
	#xml;
	#cases = [];
	#places = /* @__PURE__ */ new Map();
	#times = /* @__PURE__ */ new Map();
	#strings = /* @__PURE__ */ new Map();
	#scopes = /* @__PURE__ */ new Map();
	#suites = [];
	#open = [];
	#depth = 0;
	#durationUs = null;
	#announced = 0;
	#repeatsAreAttempts = false;
	constructor(where) {
		this.#where = where;
		this.#xml = openXml(where, this, { severalRoots: true });
	}
	write(chunk) {
		this.#xml.write(chunk);
	}
	open(element, attributes) {
		this.#depth += 1;
		const test = this.#open.at(-1);
		if (element === "testcase") this.#openCase(attributes);
		else if (test !== void 0) {
			if (this.#depth === test.depth + 1) this.#xml.wantText(noteChild(test, element, attributes));
		} else if (element === "testsuite" || element === "testsuites") this.#openSuite(element, attributes);
		else if (this.#depth === 1) throw this.#xml.error(`found <${element.slice(0, 60)}>; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file`);
		else if (element === "failure" || element === "error") this.#suiteFailure(attributes);
		else if (element === "property" && attributes.get("name") === "go.version") this.#repeatsAreAttempts = true;
	}
	close(element) {
		const test = this.#open.at(-1);
		if (test !== void 0 && test.depth === this.#depth) {
			this.#open.pop();
			this.#add(test);
		} else if (this.#suites.at(-1)?.depth === this.#depth && element.startsWith("testsuite")) {
			const suite = this.#suites.pop();
			this.#addTime(suite.statedUs ?? suite.partsUs);
		} else if (test !== void 0 && this.#depth === test.depth + 1) this.#xml.wantText(false);
		this.#depth -= 1;
	}
	text(text) {
		const test = this.#open.at(-1);
		if (test !== void 0) test.message ??= shortMessage(text);
	}
	end() {
		this.#xml.end();
		const notes = [];
		const repairs = this.#xml.repairs();
		if (repairs.length > 0) notes.push(`${this.#where}: not well-formed XML, read all the same: ${repairs.join("; ")}`);
		if (this.#cases.length === 0 && this.#announced > 0) notes.push(`${this.#where}: the suites announce ${this.#announced} tests and list none`);
		return {
			cases: this.#sorted(),
			durationUs: this.#durationUs,
			notes
		};
	}
	#openSuite(element, attributes) {
		const parent = this.#suites.at(-1) ?? NO_SUITE;
		const name = this.#kept(attributes.get("name") ?? "");
		if (name === "pytest" || name === "pytest tests") this.#repeatsAreAttempts = true;
		const path = element === "testsuite" ? [...parent.path, name] : parent.path;
		const file = this.#keptFile(attributes) ?? parent.file;
		const announced = Number(attributes.get("tests"));
		if (announced > 0 && parent === NO_SUITE) this.#announced += announced;
		this.#suites.push({
			depth: this.#depth,
			path,
			shown: path === parent.path ? parent.shown : this.#kept(path.filter(Boolean).join(" > ")),
			file,
			scope: file === null ? suiteScope(path) : this.#scopeOf(file),
			statedUs: parseSecondsUs(attributes.get("time") ?? ""),
			partsUs: null
		});
	}
	#openCase(attributes) {
		const suite = this.#suites.at(-1) ?? NO_SUITE;
		if (this.#depth === 1) throw this.#xml.error("found <testcase>; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file");
		this.#open.push(openCase(this.#depth, attributes, {
			file: this.#keptFile(attributes) ?? suite.file,
			className: this.#kept(attributes.get("classname") ?? attributes.get("class") ?? ""),
			name: attributes.get("name") ?? ""
		}));
		this.#xml.wantText(false);
	}
	#suiteFailure(attributes) {
		const suite = this.#suites.at(-1) ?? NO_SUITE;
		if (suite.depth + 1 !== this.#depth) return;
		this.#add({
			depth: this.#depth,
			file: suite.file,
			className: "(suite)",
			name: suite.path.at(-1) ?? "",
			durationUs: null,
			status: "",
			failed: true,
			skipped: false,
			flaky: false,
			message: shortMessage(attributes.get("message") ?? "")
		});
	}
	#add(element) {
		const suite = this.#suites.at(-1) ?? NO_SUITE;
		this.#addTime(element.durationUs);
		const { file, className, name } = element;
		const identity = testIdentity(file === null || file === suite.file ? suite.scope : this.#scopeOf(file), className, name);
		const known = this.#places.get(identity);
		if (known === void 0) this.#place(finishCase(element, identity, suite.shown));
		else if (this.#repeatsAreAttempts) {
			const first = this.#cases[known];
			const again = finishCase(element, identity, suite.shown);
			this.#cases[known] = {
				...first,
				...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.tt)(first, again)
			};
		} else {
			const times = (this.#times.get(identity) ?? 1) + 1;
			this.#times.set(identity, times);
			this.#place(finishCase(element, occurrence(identity, times), suite.shown));
		}
	}
	#place(test) {
		this.#places.set(test.id, this.#cases.length);
		this.#cases.push(test);
	}
	#sorted() {
		return [...this.#places.keys()].sort().map((id) => this.#cases[this.#places.get(id) ?? -1]);
	}
	#addTime(us) {
		const suite = this.#suites.at(-1);
		if (suite === void 0) this.#durationUs = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.nt)(this.#durationUs, us);
		else suite.partsUs = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.nt)(suite.partsUs, us);
	}
	#keptFile(attributes) {
		const file = attributes.get("file");
		return file === void 0 || file === "" ? null : this.#kept(file);
	}
	#scopeOf(file) {
		const known = this.#scopes.get(file);
		if (known !== void 0) return known;
		const scope = fileScope(file);
		this.#scopes.set(file, scope);
		return scope;
	}
	#kept(text) {
		const known = this.#strings.get(text);
		if (known !== void 0) return known;
		const own = detached(text);
		this.#strings.set(own, own);
		return own;
	}
};

const SLICED_LENGTH_MIN = 13;



/***/ __webpack_exports__.a = TEXT_MAX;
__webpack_exports__.c = renderWithin;
__webpack_exports__.d = asksTheDescription;
__webpack_exports__.f = runPipeline;
__webpack_exports__.g = parseRules;
__webpack_exports__.h = testSection;
__webpack_exports__.i = readConfig;
__webpack_exports__.l = footerSection;
__webpack_exports__.m = goModules;
__webpack_exports__.n = openXml;
__webpack_exports__.o = fileKeys;
__webpack_exports__.p = soakReport;
__webpack_exports__.r = parse_plain_exports;
__webpack_exports__.s = renderMarkdown;
__webpack_exports__.t = junit_exports;
__webpack_exports__.u = stepReport;
})

};
;