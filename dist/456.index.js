"use strict";
exports.id = 456;
exports.ids = [456];
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
})

};
;