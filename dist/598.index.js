"use strict";
exports.id = 598;
exports.ids = [598];
exports.modules = {

/***/ 1800:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3967);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8530);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);



function emptyTally() {
	const zeros = (length) => Array.from({ length }, () => 0);
	const counts = zeros(_engine_js__WEBPACK_IMPORTED_MODULE_0__.i.length);
	counts[21] = Number.POSITIVE_INFINITY;
	return {
		seeds: 0,
		simulatedUs: 0,
		digestSums: [0, 0],
		judged: zeros(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.length),
		violations: zeros(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.length),
		worstUs: zeros(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.length),
		seedsViolated: zeros(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.length),
		firstSeed: _lint_js__WEBPACK_IMPORTED_MODULE_2__.q.map(() => -1),
		excluded: zeros(_engine_js__WEBPACK_IMPORTED_MODULE_0__.u.length),
		counts,
		effective: zeros(_lint_js__WEBPACK_IMPORTED_MODULE_2__.K.length),
		takeover: _lint_js__WEBPACK_IMPORTED_MODULE_2__.G.map((function () { return ( []); })),
		leaderless: [],
		tenure: [],
		witness: null
	};
}
function tallyOfRun(index, digest, simulatedUs) {
	const sighting = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.g)();
	const violations = [..._engine_js__WEBPACK_IMPORTED_MODULE_0__.m];
	return {
		seeds: 1,
		simulatedUs,
		digestSums: [(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.l)(digest, index) >>> 0, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.l)(digest, ~index) >>> 0],
		judged: [..._engine_js__WEBPACK_IMPORTED_MODULE_0__.f],
		violations,
		worstUs: [..._engine_js__WEBPACK_IMPORTED_MODULE_0__.h],
		seedsViolated: violations.map((number) => number > 0 ? 1 : 0),
		firstSeed: violations.map((number) => number > 0 ? index : -1),
		excluded: [..._engine_js__WEBPACK_IMPORTED_MODULE_0__.u],
		counts: [..._engine_js__WEBPACK_IMPORTED_MODULE_0__.i],
		effective: [..._engine_js__WEBPACK_IMPORTED_MODULE_0__.a],
		takeover: [],
		leaderless: [],
		tenure: [],
		witness: sighting === null ? null : (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.v)(sighting, index)
	};
}
function mergeTallies(tallies) {
	let merged = emptyTally();
	const takeover = _lint_js__WEBPACK_IMPORTED_MODULE_2__.G.map(() => /* @__PURE__ */ new Map());
	const leaderless = /* @__PURE__ */ new Map();
	const tenure = /* @__PURE__ */ new Map();
	for (const tally of tallies) {
		merged = addFigures(merged, tally);
		tally.takeover.forEach((samples, cause) => {
			addSamples(takeover[cause], samples);
		});
		addSamples(leaderless, tally.leaderless);
		addSamples(tenure, tally.tenure);
	}
	return {
		...merged,
		takeover: takeover.map(_engine_js__WEBPACK_IMPORTED_MODULE_0__.c),
		leaderless: (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.c)(leaderless),
		tenure: (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.c)(tenure)
	};
}
function addFigures(a, b) {
	return {
		...a,
		seeds: a.seeds + b.seeds,
		simulatedUs: a.simulatedUs + b.simulatedUs,
		digestSums: [(a.digestSums[0] + b.digestSums[0]) % 4294967296, (a.digestSums[1] + b.digestSums[1]) % 4294967296],
		judged: sums(a.judged, b.judged),
		violations: sums(a.violations, b.violations),
		worstUs: a.worstUs.map((worst, place) => Math.max(worst, b.worstUs[place])),
		seedsViolated: sums(a.seedsViolated, b.seedsViolated),
		firstSeed: a.firstSeed.map((first, place) => lowest(first, b.firstSeed[place])),
		excluded: sums(a.excluded, b.excluded),
		counts: a.counts.map((count, place) => mergeCount(place, count, b.counts[place])),
		effective: sums(a.effective, b.effective),
		witness: graver(a.witness, b.witness)
	};
}
function sums(a, b) {
	return a.map((value, place) => value + b[place]);
}
function lowest(a, b) {
	if (a === -1 || b === -1) return Math.max(a, b);
	return Math.min(a, b);
}
function mergeCount(place, a, b) {
	if (place === 21) return Math.min(a, b);
	return place === 3 || place === 14 ? Math.max(a, b) : a + b;
}
function graver(a, b) {
	if (a === null || b === null) return a ?? b;
	const byGravity = _lint_js__WEBPACK_IMPORTED_MODULE_2__.q.indexOf(a.invariant) - _lint_js__WEBPACK_IMPORTED_MODULE_2__.q.indexOf(b.invariant);
	return (byGravity === 0 ? a.seedIndex - b.seedIndex : byGravity) <= 0 ? a : b;
}
function addSamples(into, samples) {
	for (let place = 0; place < samples.length; place += 2) {
		const ms = samples[place];
		into.set(ms, (into.get(ms) ?? 0) + samples[place + 1]);
	}
}
const REPEAT_EVERY = 20;
const BATCH = 64;
function runCount(settings) {
	return settings.regressionSeeds.length + settings.seeds;
}
function indexAt(settings, position) {
	const regressions = settings.regressionSeeds;
	return regressions[position] ?? position - regressions.length;
}
function runSeed(settings, index, options = {}) {
	const plan = options.plan ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.i)(settings, index);
	(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.o)();
	const result = runOnce(settings, index, plan, options.record ?? false);
	return {
		...result,
		tally: {
			...result.tally,
			...(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.l)()
		}
	};
}
function inputOf(settings, index, plan) {
	return {
		lease: settings.lease,
		plan,
		seed: settings.seed,
		index,
		record: false
	};
}
function runOnce(settings, index, plan, record) {
	const end = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.n)({
		...inputOf(settings, index, plan),
		record
	});
	const tally = tallyOfRun(index, end.digest, plan.windowUs);
	return {
		index,
		digest: end.digest,
		tally,
		history: end.history
	};
}
function tallySeeds(settings, from, to) {
	let waiting = [];
	(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.o)();
	for (let position = from; position < to; position += 1) {
		const index = indexAt(settings, position);
		const result = runOnce(settings, index, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.i)(settings, index), false);
		waiting.push(result.tally);
		if (position % REPEAT_EVERY === 0) waiting.push(repeated(settings, result));
		if (waiting.length >= BATCH) waiting = [mergeTallies(waiting)];
	}
	return {
		...mergeTallies(waiting),
		...(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.l)()
	};
}
function repeated(settings, first) {
	(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.s)(false);
	const again = runOnce(settings, first.index, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.i)(settings, first.index), false);
	(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.s)(true);
	const tally = mergeTallies([]);
	const judged = [...tally.judged];
	judged[11] = 1;
	if (again.digest === first.digest) return {
		...tally,
		judged
	};
	const witness = {
		invariant: "determinism",
		seedIndex: first.index,
		atUs: settings.windowUs,
		sizeUs: 0,
		parties: [`digest ${first.digest}`, `then ${again.digest}`],
		faults: []
	};
	const one = (place) => place === 11 ? 1 : 0;
	return {
		...tally,
		judged,
		violations: tally.violations.map((_, place) => one(place)),
		seedsViolated: tally.violations.map((_, place) => one(place)),
		firstSeed: tally.violations.map((_, place) => one(place) === 1 ? first.index : -1),
		witness
	};
}



/***/ __webpack_exports__.Tr = runCount;
__webpack_exports__.ZL = runSeed;
__webpack_exports__.t = mergeTallies;
__webpack_exports__.tallySeeds = tallySeeds;
__webpack_exports__.wg = inputOf;
}),

/***/ 3598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var held = (function held(fromS, toS, byS, over) {
	const by = byS * SECOND;
	return fault("delay", fromS, toS, {
		ppm: SECOND,
		minUs: by,
		maxUs: by,
		...over
	});
});
var _run2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1800);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8530);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3967);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4220);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9369);
/* harmony import */ var _replay_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8553);








const NO_EXPIRY = "the store counts no expiry that a deadline could be held against";
const NOT_FREED = "no store frees it: takers decide, and pickup is judged from the end of their wait";
function whyNotJudged(lease, id) {
	const flag = lease.storedFlag || lease.tickBlocked;
	if (id === "step-down" && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.p)(lease)) return "leadership is a flag: work asks no clock";
	if (id === "slack" && flag) return "leadership is a flag that no deadline clears in time";
	if (lease.scheme === "lease") return null;
	if (id === "slack") return NO_EXPIRY;
	if (id === "drain") return NOT_FREED;
	if (lease.scheme === "record") return null;
	if (id === "renew-keeps-owner") return "nothing is renewed";
	if (id === "recovery") return "jobs end and others begin: no leader is meant to stay";
	return null;
}
const SECOND = 1e6;
const CANARY_WINDOW_US = 40 * SECOND;
function fault(kind, fromS, toS, over = {}) {
	return {
		kind,
		atUs: fromS * SECOND,
		forUs: (toS - fromS) * SECOND,
		target: "leader",
		pick: 0,
		dir: "both",
		ppm: 0,
		minUs: 0,
		maxUs: 0,
		wide: false,
		midway: false,
		messagesFirst: false,
		...over
	};
}

function alone(untilS) {
	return [1, 2].map((target) => fault("crash", 0, untilS, { target }));
}
const RECORD = {
	scheme: "record",
	anchor: "receive",
	renewUs: SECOND,
	renewDeadlineUs: 6 * SECOND,
	timerFlag: true
};
const ABSOLUTE = {
	scheme: "absolute",
	reading: "wall"
};
const CANARIES = [
	{
		name: "receive anchor with late replies",
		invariant: "belief-exclusion",
		bug: { anchor: "receive" },
		faults: [held(1, 30, 1.5, { dir: "in" }), fault("partition", 8, 30)]
	},
	{
		name: "no margin under drift",
		invariant: "belief-exclusion",
		bug: {
			driftPpm: 1e4,
			marginUs: 0
		},
		faults: [
			fault("clock-drift", 1, 1, { ppm: -1e4 }),
			fault("clock-drift", 1, 1, {
				ppm: 1e4,
				target: "store"
			}),
			fault("partition", 6, 30)
		]
	},
	{
		name: "dead id believed",
		invariant: "belief-exclusion",
		bug: { quirks: ["dead-id-believed"] },
		faults: [
			...alone(2.5),
			held(0, 1, 4, {
				dir: "in",
				target: 0
			}),
			fault("resign", 3, 3, { target: 0 }),
			fault("partition", 3, 30, {
				dir: "out",
				target: 0
			})
		]
	},
	{
		name: "anchor of the last send",
		invariant: "belief-exclusion",
		bug: {
			onTimeout: "retry",
			quirks: ["anchor-of-last-send"]
		},
		faults: [
			...alone(3),
			held(0, 1, 4, {
				dir: "in",
				target: 0
			}),
			fault("partition", 3, 30, { target: 0 })
		]
	},
	{
		name: "release of whatever is held",
		invariant: "release-by-holder",
		bug: { quirks: ["delete-any"] },
		faults: [
			held(1, 2, 15, { dir: "out" }),
			fault("resign", 1.5, 1.5),
			fault("crash", 1.6, 35, { target: 0 }),
			fault("crash", 1.6, 10, { target: 1 }),
			fault("crash", 1.6, 10, { target: 2 })
		]
	},
	{
		name: "silent re-acquire on renew",
		invariant: "renew-keeps-owner",
		bug: { quirks: ["silent-reacquire"] },
		faults: [...alone(35), held(2, 30, 12, {
			dir: "out",
			target: 0
		})]
	},
	{
		name: "stored flag",
		invariant: "belief-exclusion",
		bug: { storedFlag: true },
		faults: [fault("pause", 2, 22)]
	},
	{
		name: "lost grant",
		invariant: "store-exclusion",
		bug: {},
		faults: [fault("store-failover", 0, 0)]
	},
	{
		name: "the record's own time trusted",
		invariant: "store-exclusion",
		base: RECORD,
		bug: { quirks: ["record-time-trusted"] },
		faults: [1, 2].map((target) => fault("clock-jump", 5, 5, {
			target,
			maxUs: 2e3 * SECOND
		}))
	},
	{
		name: "compare-and-swap of the owner alone",
		invariant: "store-exclusion",
		base: {
			...RECORD,
			retryUs: 2e3
		},
		bug: { quirks: ["owner-only"] },
		faults: [fault("crash", 5, 35)]
	},
	{
		name: "renew deadline forgotten",
		invariant: "belief-exclusion",
		base: RECORD,
		bug: { quirks: ["renew-deadline-forgotten"] },
		faults: [fault("partition", 5, 30)]
	},
	{
		name: "a job outlives its expiry",
		invariant: "belief-exclusion",
		base: ABSOLUTE,
		bug: { storedFlag: true },
		faults: []
	},
	{
		name: "an expiry that nobody checks",
		invariant: "store-exclusion",
		base: ABSOLUTE,
		bug: { quirks: ["expiry-unchecked"] },
		faults: []
	}
];
function canaryLease(bug) {
	return (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__.n)({
		nodes: 3,
		retryUs: 5e4,
		jitterPpm: 0,
		...bug
	});
}
function runCanary(canary, planted) {
	const { driftPpm = 0 } = canary.bug;
	(0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.n)({
		lease: canaryLease({
			...canary.base,
			...planted ? canary.bug : { driftPpm }
		}),
		plan: {
			windowUs: CANARY_WINDOW_US,
			calmAtUs: CANARY_WINDOW_US,
			kinds: [],
			faults: canary.faults
		},
		seed: "canary",
		index: 0,
		record: false,
		steadyPpm: 0
	});
	return _lint_js__WEBPACK_IMPORTED_MODULE_2__.q.filter((_, place) => _engine_js__WEBPACK_IMPORTED_MODULE_4__.m[place] > 0);
}
function runCanaries() {
	return CANARIES.map((canary) => ({
		name: canary.name,
		invariant: canary.invariant,
		caught: runCanary(canary, true).includes(canary.invariant)
	}));
}
const SAMPLES_MIN = 20;
function distribution(samples) {
	let n = 0;
	for (let place = 1; place < samples.length; place += 2) n += samples[place];
	if (n === 0) return null;
	const rank = (percent) => n < SAMPLES_MIN ? null : atRank(samples, Math.ceil(n * percent / 100));
	const max = samples[samples.length - 2];
	return {
		n,
		p50: rank(50),
		p95: rank(95),
		p99: rank(99),
		max: max * 1e3
	};
}
function atRank(samples, rank) {
	let seen = 0;
	for (let place = 0; place < samples.length; place += 2) {
		seen += samples[place + 1];
		if (seen >= rank) return samples[place] * 1e3;
	}
	throw new Error(`no sample of rank ${rank}: ranks end at the number of samples`);
}
function figuresOf(tally) {
	const of = (which) => tally.counts[which];
	const takeovers = _lint_js__WEBPACK_IMPORTED_MODULE_2__.G.flatMap((cause, place) => {
		const found = distribution(tally.takeover[place] ?? []);
		return found === null ? [] : [[cause, found]];
	});
	const slack = of(21);
	return {
		takeoverUs: Object.fromEntries(takeovers),
		leaderless: distribution(tally.leaderless),
		tenure: distribution(tally.tenure),
		overlapUs: tally.worstUs[0],
		minSlackUs: Number.isFinite(slack) ? slack : null,
		work: {
			attempted: of(5),
			accepted: of(6),
			rejectedStale: of(7),
			acceptedStale: of(8),
			acceptedLate: of(9)
		},
		elections: of(0),
		renewAttempts: of(1),
		renewFailures: of(2),
		renewFailuresRun: of(3),
		idemHits: of(10),
		alertStorms: of(22),
		leaderlessUs: of(13),
		longestLeaderlessUs: of(14),
		availability: {
			downUs: of(15),
			ofUs: of(15) + of(16)
		}
	};
}
function concludeSoak(settings, tally, conclusion = {
	today: null,
	stopped: null
}, canaries = runCanaries()) {
	const invariants = _lint_js__WEBPACK_IMPORTED_MODULE_2__.q.map((id, place) => invariantResult(id, place, settings, tally, conclusion.today));
	const probes = probe(settings, tally);
	const excuses = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__.a)(settings);
	const failed = invariants.filter((invariant) => invariant.verdict === "fail");
	const { verdict, reason } = judgement(settings, tally, failed, doubtsOf(settings, tally, canaries, probes, conclusion.stopped), excuses);
	return {
		scenario: settings.scenario,
		verdict,
		reason,
		seeds: tally.seeds,
		seed: settings.seed,
		simulatedUs: tally.simulatedUs,
		events: tally.counts[20],
		digest: tally.digestSums.map((sum) => sum.toString(16).padStart(8, "0")).join(""),
		expected: settings.expect,
		windowUs: settings.windowUs,
		settings: settings.lease,
		faults: settings.kinds,
		invariants,
		metrics: figuresOf(tally),
		probes,
		canaries,
		unavoidable: failed.length > 0 ? excuses : [],
		witness: tally.witness,
		lint: (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__.c)(settings)
	};
}
function invariantResult(id, place, settings, tally, today) {
	const violations = tally.violations[place];
	const judged = tally.judged[place];
	const worstUs = tally.worstUs[place];
	const first = tally.firstSeed[place];
	const waiver = settings.waivers.find((one) => covers(one, id, worstUs, today));
	const waived = violations > 0 && waiver !== void 0 ? waiver.reason : null;
	const excluded = _engine_js__WEBPACK_IMPORTED_MODULE_4__.d.flatMap((reason, which) => {
		const number = tally.excluded[place * _engine_js__WEBPACK_IMPORTED_MODULE_4__.d.length + which];
		return number === 0 ? [] : [[reason, number]];
	});
	const notJudged = whyNotJudged(settings.lease, id);
	return {
		id,
		verdict: violations > 0 && waived === null ? "fail" : judged === 0 ? "unknown" : "pass",
		judged,
		violations,
		seedsViolated: tally.seedsViolated[place],
		worstUs,
		seedIndex: first === -1 ? null : first,
		waived,
		excluded: Object.fromEntries(excluded),
		...notJudged === null ? {} : { notJudged }
	};
}
function covers(waiver, id, worst, today) {
	if (waiver.invariant !== id || worst > waiver.upToUs) return false;
	return waiver.until === null || today !== null && today <= waiver.until;
}
function probe(settings, tally) {
	const takeovers = tally.counts[19];
	const leasesRunOut = tally.counts[17];
	const effective = settings.kinds.map((kind) => [kind, tally.effective[_lint_js__WEBPACK_IMPORTED_MODULE_2__.K.indexOf(kind)]]);
	const least = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.t)(settings) + (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.g)(settings.lease);
	const missed = [];
	if (settings.lease.nodes === 1) missed.push("one node: nobody can take over");
	if (settings.kinds.length === 0) missed.push("no faults are on");
	if (settings.windowUs < least) missed.push(`window ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(settings.windowUs)} is shorter than one takeover and the calm (${rounded(least)})`);
	if (takeovers === 0) missed.push("no takeover happened");
	if (leasesRunOut === 0) missed.push("no lease ran out at the store");
	for (const [kind, times] of effective) if (times === 0) missed.push(`${kind} was never in effect on a holder`);
	return {
		takeovers,
		leasesRunOut,
		refusedRenewals: tally.counts[18],
		effective: Object.fromEntries(effective),
		missed
	};
}
function doubtsOf(settings, tally, canaries, probes, stopped) {
	const asked = (0,_run2_js__WEBPACK_IMPORTED_MODULE_0__/* .runCount */ .Tr)(settings);
	const doubts = canaries.filter((canary) => !canary.caught).map((canary) => `canary not caught: ${canary.name}`);
	if (stopped !== null) return [...doubts, `${stopped} after ${tally.seeds} of ${asked} seeds`];
	if (tally.seeds < asked) doubts.push(`only ${tally.seeds} of ${asked} seeds were run`);
	return [...doubts, ...probes.missed];
}
function judgement(settings, tally, failed, doubts, excuses) {
	const [gravest] = failed;
	if (gravest !== void 0) {
		const story = failure(settings, tally.witness, gravest);
		const why = excuses.length === 0 ? "" : `; unavoidable here: ${excuses.join(", ")}`;
		return settings.expect === "fail" ? {
			verdict: "pass",
			reason: `failed as expected: ${story}`
		} : {
			verdict: "fail",
			reason: `${story}${why}`
		};
	}
	if (doubts.length > 0) return {
		verdict: "unknown",
		reason: doubts.join("; ")
	};
	if (settings.expect === "fail") return {
		verdict: "fail",
		reason: `expected to fail, but no invariant was violated in ${tally.seeds} seeds`
	};
	return {
		verdict: "pass",
		reason: ""
	};
}
function failure(settings, witness, gravest) {
	const size = rounded(gravest.worstUs);
	const many = `${gravest.violations} times in ${gravest.seedsViolated} seeds`;
	if (witness === null || witness.invariant !== gravest.id) {
		const seed = `${settings.seed}/${gravest.seedIndex ?? 0}`;
		return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.x)(gravest.id, gravest.worstUs)}, ${many}, seed ${seed}`;
	}
	const parties = witness.parties.length === 0 ? "" : ` (${witness.parties.join(", ")})`;
	const under = witness.faults.length === 0 ? "" : ` under ${witness.faults.join(", ")}`;
	const at = ` at ${rounded(witness.atUs)}, seed ${settings.seed}/${witness.seedIndex}`;
	const worst = gravest.violations === 1 ? "" : `; ${many}, at worst ${size}`;
	return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.x)(gravest.id, witness.sizeUs)}${parties}${under}${at}${worst}`;
}
function rounded(us) {
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(Math.ceil(us / 1e3) * 1e3);
}
const VERY_MANY = 2400;
function cutTail(search) {
	const { input, violated } = search;
	const { windowUs } = input.plan;
	const endUs = violated.noticedUs < windowUs ? violated.noticedUs : search.enoughUs;
	for (const unit of [
		_plan_js__WEBPACK_IMPORTED_MODULE_3__.v,
		_plan_js__WEBPACK_IMPORTED_MODULE_3__.v / 10,
		1
	]) {
		const end = Math.ceil(endUs / unit) * unit;
		if (end < windowUs && search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.h)(input, end))) return;
	}
}
function spareTail(search) {
	const { input } = search;
	const spare = input.lease.ttlUs + (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.h)(input.lease);
	if (input.plan.calmAtUs < input.plan.windowUs) earlierCalm(search);
	else search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.h)(input, search.enoughUs + spare));
}
function earlierCalm(search) {
	const { calmAtUs } = search.input.plan;
	for (const share of [
		16,
		8,
		4,
		2
	]) {
		const by = calmAtUs - Math.floor(calmAtUs / share);
		if (search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.x)(search.input, calmAtUs, by), 4)) return;
	}
}
function spellOut(search) {
	const { input } = search;
	if (!input.plan.faults.some(_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.l)) return;
	const recording = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.u)(input);
	const work = search.invariant === "stale-work";
	if (search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.d)(input, recording, 0, work), 24)) return;
	search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.d)(input, recording, input.lease.renewUs, work), 24);
}
function cutHead(search) {
	const { input } = search;
	const parties = partiesOf(search);
	const recording = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.u)(input);
	const variants = [...inWaitFor(search, recording), input];
	for (const from of startsOf(search, recording)) for (const variant of variants) {
		const cut = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__._)(variant, from);
		if (parties.length > 0 && search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.p)(cut, parties), 24)) return;
		if (search.tries(cut, 24)) return;
	}
}
function cutToParties(search) {
	const parties = partiesOf(search);
	const recording = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.u)(search.input);
	const [from = 0] = startsOf(search, recording);
	if (parties.length === 0) return;
	const { retryUs } = search.input.lease;
	const variants = differing(inWaitFor(search, recording).flatMap((variant) => [variant, (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.b)(variant, retryUs)]).map((variant) => (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.p)((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__._)(variant, from), parties)));
	const redraws = Math.ceil(VERY_MANY / variants.length);
	variants.some((variant) => search.tries(variant, redraws));
}
function startsOf({ input, enoughUs, violated }, recording) {
	const { ttlUs, renewUs, retryUs } = input.lease;
	const term = ttlUs + renewUs;
	const token = Number(/ token (\d+)$/.exec(violated.sighting.parties[0] ?? "")?.[1]);
	const granted = recording.history.find((event) => event.f === "grant" && event.token === token);
	const asked = Math.max(0, (granted?.t ?? 0) - retryUs);
	const starts = enoughUs - asked < 2 * term && asked > 0 ? [asked] : [];
	for (let last = term; last < enoughUs; last *= 2) starts.push(Math.ceil(enoughUs - last));
	return starts;
}
function inWaitFor({ input, invariant }, recording) {
	const { retryUs, renewUs } = input.lease;
	const work = invariant === "stale-work";
	return differing([
		0,
		retryUs,
		(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.h)(input.lease),
		renewUs
	].map((leadUs) => (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.g)((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.d)(input, recording, leadUs, work), leadUs)));
}
function differing(runs) {
	return [...new Map(runs.map((run) => [JSON.stringify(run.plan), run])).values()];
}
function partiesOf({ violated, input }) {
	const named = violated.sighting.parties.map((party) => Number(/^n(\d+) /.exec(party)?.[1]) - 1);
	return [...new Set(named)].filter((node) => node >= 0 && node < input.lease.nodes).sort((a, b) => a - b);
}
const UNITS = [
	10 * _plan_js__WEBPACK_IMPORTED_MODULE_3__.v,
	_plan_js__WEBPACK_IMPORTED_MODULE_3__.v,
	_plan_js__WEBPACK_IMPORTED_MODULE_3__.v / 10,
	_plan_js__WEBPACK_IMPORTED_MODULE_3__.v / 100,
	_plan_js__WEBPACK_IMPORTED_MODULE_3__.v / 1e3
];
function widenFaults(search) {
	for (let place = 0; place < search.input.plan.faults.length; place += 1) {
		const { kind, atUs, forUs } = search.input.plan.faults[place];
		const around = search.input.lease.renewUs;
		if (!_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.f.includes(kind)) continue;
		if (forUs >= around) continue;
		const from = Math.max(0, atUs - around);
		const wide = {
			atUs: from,
			forUs: atUs + forUs + around - from
		};
		const after = { forUs: forUs + around };
		if (search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.v)(search.input, place, wide), 4)) continue;
		search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.v)(search.input, place, after), 4);
	}
}
function simplifyFaults(search) {
	for (let place = 0; place < search.input.plan.faults.length; place += 1) {
		for (const change of plainer(search.input.plan.faults[place])) search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.v)(search.input, place, change), 2);
		shorten(search, place);
	}
}
function plainer(fault) {
	const changes = [];
	if (fault.target !== "leader" && fault.target !== "store") changes.push({ target: "leader" });
	if (fault.target === "one" || fault.target === "minority" || fault.target === "all") changes.push({ target: fault.pick });
	if (fault.wide) changes.push({ wide: false });
	if (fault.midway) changes.push({ midway: false });
	if (fault.messagesFirst) changes.push({ messagesFirst: false });
	return changes;
}
function shorten(search, place) {
	for (;;) {
		const { faults, windowUs } = search.input.plan;
		const { atUs, forUs } = faults[place];
		const within = Math.min(forUs, windowUs - atUs);
		if (![
			within,
			Math.floor(within / 4),
			Math.floor(within / 2)
		].filter((us) => us > 0 && us < forUs).some((us) => search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.v)(search.input, place, { forUs: us }), 1))) return;
	}
}
function roundFaults(search) {
	for (let place = 0; place < search.input.plan.faults.length; place += 1) {
		roundTime(search, place);
		roundField(search, place, "forUs", Math.ceil);
		roundField(search, place, "maxUs", Math.trunc);
	}
}
function roundTime(search, place) {
	const { atUs, forUs } = search.input.plan.faults[place];
	for (const unit of UNITS) {
		const at = Math.floor(atUs / unit) * unit;
		if (at === atUs) return;
		const longer = forUs === 0 ? [0] : [forUs, forUs + atUs - at];
		for (const us of longer) if (search.tries(moved(search.input, place, {
			atUs: at,
			forUs: us
		}))) return;
	}
}
function moved(input, place, change) {
	const candidate = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.v)(input, place, change);
	return candidate.plan.faults[place]?.atUs === change.atUs ? candidate : input;
}
function roundField(search, place, field, round) {
	const fault = search.input.plan.faults[place];
	const value = fault[field];
	for (const unit of UNITS) {
		const rounder = round(value / unit) * unit;
		if (rounder === value) return;
		if (rounder === 0) continue;
		const exact = field === "maxUs" && fault.minUs === fault.maxUs && fault.minUs !== 0;
		const change = {
			[field]: rounder,
			...exact ? { minUs: rounder } : {}
		};
		const { faults } = search.input.plan;
		const changed = faults.map((each, at) => at === place ? {
			...each,
			...change
		} : each);
		if (search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.y)(search.input, changed))) return;
	}
}
const BUDGET = 14e6;
const SHARES = {
	first: .42,
	harder: .25,
	rounding: .08
};
const ROUNDS_MAX = 5;
const LONG_PLAN = 12;
const SMALL_NODES = 2;
const SMALL_FAULTS = 3;
function shrinkRun(input, invariant, budget = BUDGET) {
	const violated = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.s)(input, invariant);
	if (violated === null) return input;
	const search = new _replay_file_js__WEBPACK_IMPORTED_MODULE_7__.o(input, invariant, violated);
	search.allow(budget * SHARES.first);
	cutTail(search);
	if (search.violated.events > 1e6) return search.input;
	spellOut(search);
	cutHead(search);
	settle(search);
	for (const effort of [1, 8]) {
		if (isSmall(search.input)) break;
		search.allow(budget * SHARES.harder);
		search.strive(effort);
		if (effort === 1) cutToParties(search);
		cutHead(search);
		settle(search);
	}
	search.allow(budget * SHARES.rounding);
	search.ease();
	removeFaults(search);
	roundFaults(search);
	cutTail(search);
	return search.input;
}
function isSmall({ lease, plan }) {
	return lease.nodes <= SMALL_NODES && plan.faults.length <= SMALL_FAULTS;
}
function settle(search) {
	for (let round = 0; round < ROUNDS_MAX; round += 1) {
		spareTail(search);
		const before = search.input;
		removeNodes(search, before.plan.faults.length > LONG_PLAN ? 0 : 4);
		removeFaults(search);
		widenFaults(search);
		removeNodes(search, 24);
		spellOut(search);
		steadyClocks(search);
		removeFaults(search);
		noJitter(search);
		closeGaps(search);
		simplifyFaults(search);
		if (search.input === before || search.spent) return;
	}
}
function removeFaults(search) {
	let size = Math.ceil(search.input.plan.faults.length / 2);
	while (size >= 1 && !search.spent) {
		let removed = false;
		for (let from = 0; from < search.input.plan.faults.length;) {
			const { faults } = search.input.plan;
			const left = [...faults.slice(0, from), ...faults.slice(from + size)];
			const redraws = faults.length > LONG_PLAN ? 1 : faults.length > SMALL_FAULTS ? 4 : 24;
			if (search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.y)(search.input, left), redraws)) removed = true;
			else from += size;
		}
		if (!removed || size > search.input.plan.faults.length) size = Math.floor(size / 2);
	}
}
function removeNodes(search, redraws) {
	const { input } = search;
	const { nodes } = input.lease;
	if (nodes === 1) return;
	const recording = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.u)(input);
	const holders = recording.history.filter(({ f }) => f === "grant").map(({ id }) => Number(/^n(\d+)-/.exec(id ?? "")?.[1] ?? 1) - 1).reverse();
	const order = [.../* @__PURE__ */ new Set([
		...partiesOf(search),
		...holders,
		...Array(nodes).keys()
	])];
	const least = search.invariant === "belief-exclusion" ? 2 : 1;
	for (let size = least; size < nodes; size += 1) {
		const kept = order.slice(0, size).sort((a, b) => a - b);
		if (differing([
			input,
			(0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.c)(input, recording),
			(0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(input)
		].map((run) => (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.p)(run, kept))).some((run) => search.tries(run, redraws))) return;
	}
}
function steadyClocks(search) {
	const { input } = search;
	if (input.steadyPpm !== void 0) return;
	const steady = {
		...input,
		steadyPpm: 0
	};
	if (search.tries(steady, 4) || input.lease.driftPpm === 0) return;
	const drifting = (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.t)(input).map((ppm, party) => {
		return {
			kind: "clock-drift",
			atUs: 0,
			forUs: 0,
			target: party === input.lease.nodes ? "store" : party,
			pick: 0,
			dir: "both",
			ppm,
			minUs: 0,
			maxUs: 0,
			wide: false,
			midway: false,
			messagesFirst: false
		};
	}).filter((fault) => fault.ppm !== 0);
	search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.y)(steady, [...drifting, ...input.plan.faults]), 24);
}
function noJitter(search) {
	const { input } = search;
	if (input.lease.jitterPpm === 0) return;
	search.tries({
		...input,
		lease: {
			...input.lease,
			jitterPpm: 0
		}
	}, 24);
}
function closeGaps(search) {
	for (let place = 0; place <= search.input.plan.faults.length; place += 1) {
		const ends = [...search.input.plan.faults.map((fault) => fault.atUs), search.input.plan.windowUs];
		const until = ends[place];
		const gap = until - (place === 0 ? 0 : ends[place - 1]);
		for (const kept of [
			0,
			gap / 8,
			gap / 4,
			gap / 2,
			3 * gap / 4
		]) {
			const by = Math.floor(gap - kept);
			if (by < 1e5) continue;
			const redraws = ends.length > 4 ? 4 : 24;
			if (search.tries((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.x)(search.input, until, by), redraws)) break;
		}
	}
}
const TOO_LONG = { untold: `not shrunk: until it is violated the run has more than ${_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.a} events; a shorter window may show it, too` };
function explainFailure(settings, run) {
	if (run.verdict !== "fail") return null;
	const gravest = run.invariants.find((function ({ verdict }) { return ( verdict === "fail"); }));
	if (gravest === void 0 || gravest.seedIndex === null) return null;
	const { id: invariant, seedIndex } = gravest;
	const walk = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.i)(settings, seedIndex);
	const violated = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.s)((0,_run2_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(settings, seedIndex, walk), invariant);
	if (violated === null) return null;
	const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.r)(walk, violated.noticedUs, _replay_file_js__WEBPACK_IMPORTED_MODULE_7__.a);
	if (plan === null) return TOO_LONG;
	const input = shrinkRun((0,_run2_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(settings, seedIndex, plan), invariant);
	if (((0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.s)(input, invariant)?.events ?? 0) > 1e6) return TOO_LONG;
	const told = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(input, invariant, (0,_presets_js__WEBPACK_IMPORTED_MODULE_6__.n)(settings.preset));
	if (told === null) return null;
	return {
		witness: {
			...(0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.v)(violated.sighting, seedIndex),
			story: told.story
		},
		input,
		invariant
	};
}
function withStory(settings, run, sink) {
	const explained = explainFailure(settings, run);
	if (explained === null) return run;
	if ("untold" in explained) return run.witness === null ? run : {
		...run,
		witness: {
			...run.witness,
			...explained
		}
	};
	const { witness, input, invariant } = explained;
	const text = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.r)({
		scenario: settings.scenario,
		preset: settings.preset,
		origin: {
			seed: settings.seed,
			index: witness.seedIndex
		},
		invariant,
		digest: (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_7__.u)(input).digest,
		run: input
	});
	const replay = sink?.keep(fileName(settings, witness.seedIndex), text) ?? null;
	return {
		...run,
		witness: {
			...witness,
			story: {
				...witness.story,
				replay
			}
		}
	};
}
const PART_MAX = 40;
function fileName({ scenario, seed }, seedIndex) {
	return `witness-${[...scenario === "default" ? [] : [scenario], seed].map(safe).join("-")}-${seedIndex}.json`;
}
function safe(text) {
	return text.replace(/[^A-Za-z0-9._]+/g, "-").replace(/\.\.+/g, ".").slice(0, PART_MAX);
}
const UNWATCHED = {
	progress: () => {},
	stopped: () => null
};
const CHUNKS_EACH = 8;
const CHUNK_MAX = 64;
const CHUNK_EVENTS = 4e6;
async function runSoaks(scenarios, workers, today, control = UNWATCHED) {
	const runs = [];
	for (const settings of scenarios) {
		const jobs = jobsOf(settings, workers.size);
		const all = (0,_run2_js__WEBPACK_IMPORTED_MODULE_0__/* .runCount */ .Tr)(settings);
		let finished = 0;
		const done = (await workers.run(jobs, {
			done: (count) => {
				finished = Math.min(all, Math.round(count * all / jobs.length));
				control.progress(finished, all, settings.scenario);
			},
			stop: () => control.stopped() !== null,
			brief: eventsOf(settings) <= CHUNK_EVENTS
		})).filter((tally) => tally !== null);
		const stopped = done.length < jobs.length ? control.stopped() : null;
		const run = concludeSoak(settings, (0,_run2_js__WEBPACK_IMPORTED_MODULE_0__.t)(done), {
			today,
			stopped
		});
		runs.push(withStory(settings, run, control.replays));
	}
	return runs;
}
function jobsOf(settings, workers) {
	const all = (0,_run2_js__WEBPACK_IMPORTED_MODULE_0__/* .runCount */ .Tr)(settings);
	const even = Math.ceil(all / (workers * CHUNKS_EACH));
	const quick = Math.floor(CHUNK_EVENTS / eventsOf(settings));
	const size = Math.max(1, Math.min(CHUNK_MAX, even, quick));
	return Array.from({ length: Math.ceil(all / size) }, (_, place) => ({
		settings,
		from: place * size,
		to: Math.min(all, (place + 1) * size)
	}));
}
function eventsOf({ windowUs, lease }) {
	const asked = 4 * lease.nodes / lease.retryUs + 4 / lease.renewUs;
	return 1 + windowUs * (2 / lease.workEveryUs + asked);
}



/***/ __webpack_exports__.runSoaks = runSoaks;
})

};
;