"use strict";
exports.id = 800;
exports.ids = [800];
exports.modules = {

/***/ 8530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var below = (function below(stream, bound) {
	if (bound <= 1) return 0;
	const high = nextWord(stream);
	if (bound <= TWO_32) return Math.floor(high * (bound / TWO_32));
	const wide = (high >>> 5) * 67108864 + (LOW[0] >>> 6);
	return Math.floor(wide / 9007199254740992 * bound);
});
var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);

const PARTIES = 101;
const MILLION$1 = 1e6;
const NOW = /* @__PURE__ */ new Float64Array(16);
function now() {
	return NOW[0];
}
function setNow(t) {
	NOW[0] = t;
}
const SEGMENT_GLOBAL = new Float64Array(PARTIES);
const SEGMENT_LOCAL = new Float64Array(PARTIES);
const RATE = new Float64Array(PARTIES);
const JUMP = new Float64Array(PARTIES);
function startClock(party, offsetUs, ratePpm) {
	SEGMENT_GLOBAL[party] = 0;
	SEGMENT_LOCAL[party] = offsetUs;
	RATE[party] = ratePpm;
	JUMP[party] = 0;
}
function localAt(party, t) {
	const rate = RATE[party];
	const since = t - SEGMENT_GLOBAL[party];
	if (rate === 1e6) return SEGMENT_LOCAL[party] + since;
	const whole = Math.floor(since / MILLION$1);
	const rest = since - whole * MILLION$1;
	return SEGMENT_LOCAL[party] + whole * rate + Math.floor(rest * rate / MILLION$1);
}
function localNow(party) {
	return localAt(party, NOW[0]);
}
function globalAt(party, local) {
	const rate = RATE[party];
	const ahead = local - SEGMENT_LOCAL[party];
	if (ahead <= 0) return SEGMENT_GLOBAL[party];
	if (rate === 1e6) return SEGMENT_GLOBAL[party] + ahead;
	const whole = Math.floor(ahead / rate);
	const rest = ahead - whole * rate;
	return SEGMENT_GLOBAL[party] + whole * MILLION$1 + Math.ceil(rest * MILLION$1 / rate);
}
function setRate(party, t, ratePpm) {
	SEGMENT_LOCAL[party] = localAt(party, t);
	SEGMENT_GLOBAL[party] = t;
	RATE[party] = ratePpm;
}
const P = /* @__PURE__ */ new Float64Array(64);
function slowest(us, driftPpm) {
	const rate = MILLION$1 - driftPpm;
	const whole = Math.floor(us / rate);
	return whole * MILLION$1 + Math.ceil((us - whole * rate) * MILLION$1 / rate);
}
function longestRetry(lease) {
	return lease.retryUs + Math.ceil(lease.retryUs / MILLION$1 * lease.jitterPpm);
}
function drainBoundUs(lease) {
	if (lease.scheme === "record") return lease.netMaxUs + slowest(lease.ttlUs, lease.driftPpm);
	if (lease.scheme === "absolute") return lease.netMaxUs + lease.ttlUs + 2 * lease.wallOffsetUs;
	const held = lease.storeTtlUs + lease.sweepUs + lease.lockDelayUs;
	return lease.netMaxUs + slowest(held, lease.driftPpm);
}
function pickupBoundUs(lease) {
	const gap = lease.notified ? 0 : slowest(longestRetry(lease), lease.driftPpm);
	if (lease.scheme === "record") return 2 * gap + 5 * lease.netMaxUs;
	return gap + 3 * lease.netMaxUs;
}
function takeoverBoundUs(lease) {
	return drainBoundUs(lease) + pickupBoundUs(lease);
}
function recoveryBoundUs(lease) {
	return takeoverBoundUs(lease) + slowest(lease.requestTimeoutUs, lease.driftPpm);
}
function loadParameters(lease) {
	P.fill(0);
	P[0] = lease.nodes;
	P[1] = lease.ttlUs;
	P[2] = lease.storeTtlUs;
	P[3] = lease.renewUs;
	P[4] = lease.retryUs;
	P[5] = longestRetry(lease) - lease.retryUs;
	P[6] = lease.driftPpm;
	P[7] = lease.marginUs;
	P[8] = lease.guardUs;
	P[9] = lease.requestTimeoutUs;
	P[10] = lease.tickUs;
	P[11] = lease.workEveryUs;
	P[12] = lease.netMinUs;
	P[13] = lease.netMaxUs - lease.netMinUs + 1;
	P[14] = lease.sweepUs;
	P[15] = lease.lockDelayUs;
	P[16] = lease.anchor === "send" ? 1 : 0;
	P[17] = lease.onTimeout === "retry" ? 1 : 0;
	P[18] = lease.reading === "wall" ? 1 : 0;
	P[19] = lease.storedFlag ? 1 : 0;
	P[20] = lease.releaseOnExit ? 1 : 0;
	P[21] = lease.fencing ? 1 : 0;
	P[22] = lease.fifo ? 1 : 0;
	P[23] = lease.losesTokenCounter ? 0 : 1;
	P[24] = lease.quirks.includes("dead-id-believed") ? 1 : 0;
	P[25] = lease.quirks.includes("anchor-of-last-send") ? 1 : 0;
	P[26] = lease.quirks.includes("delete-any") ? 1 : 0;
	P[27] = lease.quirks.includes("silent-reacquire") ? 1 : 0;
	P[28] = lease.quirks.includes("owner-only") ? 1 : 0;
	P[29] = lease.quirks.includes("non-idempotent-acquire") ? 1 : 0;
	P[35] = lease.replicaLagUs;
	P[30] = lease.netMaxUs;
	P[31] = drainBoundUs(lease);
	P[32] = pickupBoundUs(lease);
	P[33] = slowest(lease.requestTimeoutUs + longestRetry(lease) + 2 * lease.netMaxUs, lease.driftPpm);
	P[34] = slowest(lease.requestTimeoutUs, lease.driftPpm);
	loadScheme(lease);
}
function loadScheme(lease) {
	P[36] = _lint_js__WEBPACK_IMPORTED_MODULE_0__.J.indexOf(lease.scheme);
	P[37] = lease.renewDeadlineUs ?? 0;
	P[38] = lease.timerFlag ? 1 : 0;
	P[39] = lease.tickBlocked ? 1 : 0;
	P[40] = lease.notified ? 1 : 0;
	P[41] = lease.wallOffsetUs;
	P[42] = lease.runUs;
	P[43] = lease.storeTtlUs;
	P[48] = lease.anchor === "receive" || lease.renewDeadlineUs !== null ? 1 : 0;
	P[50] = lease.storedFlag || lease.tickBlocked ? 1 : 0;
	P[51] = judgesWork(lease) ? 1 : 0;
	P[49] = lease.scheme === "lease" && P[50] === 0 ? 1 : 0;
	P[45] = lease.quirks.includes("record-time-trusted") ? 1 : 0;
	P[46] = lease.quirks.includes("renew-deadline-forgotten") ? 1 : 0;
	P[47] = lease.quirks.includes("expiry-unchecked") ? 1 : 0;
	if (lease.scheme === "record") {
		P[43] = fastest(lease.ttlUs, lease.driftPpm);
		P[44] = slowest(lease.ttlUs, lease.driftPpm);
		P[33] = P[33] + P[44];
	}
	if (lease.scheme === "absolute") {
		P[43] = lease.ttlUs;
		P[18] = 1;
	}
}
function judgesWork({ scheme, storedFlag, tickBlocked }) {
	return !tickBlocked && (!storedFlag || scheme === "lease");
}
function fastest(us, driftPpm) {
	const rate = MILLION$1 + driftPpm;
	const whole = Math.floor(us / rate);
	return whole * MILLION$1 + Math.floor((us - whole * rate) * MILLION$1 / rate);
}
const STATE = /* @__PURE__ */ new Int32Array(512);
const LOW = /* @__PURE__ */ new Int32Array(32);
const TWO_32 = 4294967296;
function hashText(text, basis) {
	let hash = 2166136261 ^ basis;
	for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return finalize(hash);
}
function finalize(word) {
	let mixed = Math.imul(word ^ word >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return mixed ^ mixed >>> 16;
}
function seedStream(stream, seed, run, label) {
	let word = hashText(`${seed}\n${run}\n${label}`, 0) ^ hashText(label, 1540483477);
	const base = stream * 4;
	let any = 0;
	for (let half = 0; half < 4; half += 1) {
		word = word + 2654435769 | 0;
		const value = finalize(word ^ Math.imul(hashText(seed, half + 1), 668265263) ^ run);
		STATE[base + half] = value;
		any |= value;
	}
	if (any === 0) STATE[base] = 1;
}
function setAsideStream(stream, place) {
	for (let word = 0; word < 4; word += 1) place[word] = STATE[stream * 4 + word];
}
function putBackStream(stream, place) {
	for (let word = 0; word < 4; word += 1) STATE[stream * 4 + word] = place[word];
}
function nextWord(stream) {
	const base = stream << 2;
	const s0Low = STATE[base];
	const s0High = STATE[base + 1];
	let s1Low = STATE[base + 2];
	let s1High = STATE[base + 3];
	const low = (s0Low >>> 0) + (s1Low >>> 0);
	const high = s0High + s1High + (low >= TWO_32 ? 1 : 0) | 0;
	LOW[0] = low | 0;
	s1Low ^= s0Low;
	s1High ^= s0High;
	STATE[base] = (s0Low << 24 | s0High >>> 8) ^ s1Low ^ s1Low << 16;
	STATE[base + 1] = (s0High << 24 | s0Low >>> 8) ^ s1High ^ (s1High << 16 | s1Low >>> 16);
	STATE[base + 2] = s1High << 5 | s1Low >>> 27;
	STATE[base + 3] = s1Low << 5 | s1High >>> 27;
	return high >>> 0;
}

function chance(stream, ppm) {
	return below(stream, 1e6) < ppm;
}
const EXPONENTIAL = [
	0,
	1032,
	2081,
	3146,
	4230,
	5331,
	6451,
	7591,
	8751,
	9932,
	11135,
	12360,
	13608,
	14880,
	16178,
	17502,
	18854,
	20233,
	21643,
	23083,
	24556,
	26063,
	27605,
	29184,
	30802,
	32461,
	34164,
	35911,
	37707,
	39553,
	41453,
	43409,
	45426,
	47507,
	49656,
	51877,
	54177,
	56561,
	59034,
	61604,
	64280,
	67069,
	69982,
	73031,
	76228,
	79590,
	83133,
	86879,
	90852,
	95082,
	99603,
	104460,
	109706,
	115408,
	121654,
	128559,
	136278,
	145029,
	155132,
	167080,
	181704,
	200558,
	227130,
	272557
];
function exponential(stream, mean) {
	let scaled = 0;
	let share = below(stream, 64);
	while (share === 63) {
		scaled += EXPONENTIAL[63];
		share = below(stream, 64);
	}
	const from = EXPONENTIAL[share];
	const to = EXPONENTIAL[share + 1];
	scaled += from + below(stream, to - from);
	return Math.floor(mean / 65536 * scaled);
}
const LATE_MAX_US = 4e6;
const COPY_MAX_US = 12e6;
function kindsOfProfile(profile) {
	switch (profile) {
		case "standard": return [
			"crash",
			"pause",
			"partition",
			"delay"
		];
		case "calm": return [];
		case "flaky-net": return [
			"partition",
			"delay",
			"loss",
			"duplicate"
		];
		case "gc-heavy": return ["pause", "crash"];
		case "store-failover": return ["store-failover", "store-pause"];
		case "swizzle": return ["partition"];
	}
}
function ruleOfProfile(kind, lease, profile) {
	return shaped(standardRule(kind, lease), profile);
}
function standardRule(kind, lease) {
	const ttl = lease.ttlUs;
	const part = (divisor) => Math.max(1, Math.ceil(ttl / divisor));
	const base = {
		kind,
		target: null,
		atUs: null,
		everyUs: 3 * takeoverBoundUs(lease),
		forMinUs: 0,
		forMaxUs: 0,
		ppm: 0,
		maxUs: 0
	};
	switch (kind) {
		case "crash": return {
			...base,
			forMinUs: part(5),
			forMaxUs: 2 * ttl
		};
		case "pause": return {
			...base,
			forMinUs: part(10),
			forMaxUs: 2 * ttl
		};
		case "partition": return {
			...base,
			forMinUs: part(5),
			forMaxUs: 2 * ttl
		};
		case "resign": return {
			...base,
			target: "leader"
		};
		case "delay": return {
			...base,
			target: "all",
			ppm: 2e4,
			maxUs: LATE_MAX_US
		};
		case "loss": return {
			...base,
			target: "all",
			ppm: 5e4
		};
		case "duplicate": return {
			...base,
			target: "all",
			ppm: 2e4,
			maxUs: COPY_MAX_US
		};
		case "clock-drift": return {
			...base,
			everyUs: 2 * takeoverBoundUs(lease)
		};
		case "clock-jump": return {
			...base,
			maxUs: ttl
		};
		case "store-restart": return {
			...base,
			target: "store",
			forMinUs: part(100),
			forMaxUs: part(5)
		};
		case "store-failover": return base;
		case "store-pause": return {
			...base,
			target: "store",
			forMinUs: part(20),
			forMaxUs: part(2)
		};
		case "store-clock-jump": return {
			...base,
			target: "store",
			maxUs: part(2)
		};
	}
}
function shaped(rule, profile) {
	if (profile === "flaky-net") {
		if (rule.kind === "partition") return {
			...rule,
			everyUs: Math.ceil(rule.everyUs / 2)
		};
		if (rule.ppm > 0) return {
			...rule,
			ppm: 3 * rule.ppm
		};
	}
	if (profile === "gc-heavy" && rule.kind === "pause") return {
		...rule,
		everyUs: Math.ceil(rule.everyUs / 3),
		forMaxUs: 2 * rule.forMaxUs
	};
	if (profile === "store-failover" && rule.kind === "store-failover") return {
		...rule,
		everyUs: Math.ceil(rule.everyUs / 2)
	};
	return rule;
}
function rulesOf(settings) {
	return settings.kinds.flatMap((kind) => {
		const own = settings.rules.filter((rule) => rule.kind === kind);
		return own.length > 0 ? own : [ruleOfProfile(kind, settings.lease, settings.profile)];
	});
}
const STREAM_RULE = 3;
const DIRECTIONS = [
	"both",
	"in",
	"out"
];
const MILLION = 1e6;
function calmUs(settings) {
	let inFlight = 0;
	for (const rule of rulesOf(settings)) if (rule.kind === "delay" || rule.kind === "duplicate") inFlight = Math.max(inFlight, rule.maxUs);
	return recoveryBoundUs(settings.lease) + inFlight + settings.lease.ttlUs;
}
function isAmbient({ kind }) {
	return kind === "delay" || kind === "loss" || kind === "duplicate";
}
function isSwizzle({ profile }, rule) {
	return profile === "swizzle" && rule.kind === "partition" && rule.target === null;
}
function walkPlan(settings, index) {
	const calmAtUs = Math.max(0, settings.windowUs - calmUs(settings));
	const kinds = drawKinds(settings, index);
	const rules = rulesOf(settings);
	const labelled = rules.flatMap((rule, place) => {
		if (!kinds.includes(rule.kind)) return [];
		const before = rules.slice(0, place).filter(({ kind }) => kind === rule.kind).length;
		return [{
			rule,
			label: before === 0 ? rule.kind : `${rule.kind}/${before}`
		}];
	});
	const begin = () => merged(labelled.map(({ rule, label }) => walkRule(settings, index, rule, label, calmAtUs)));
	return {
		windowUs: settings.windowUs,
		calmAtUs,
		kinds,
		faults: { [Symbol.iterator]: begin }
	};
}
function planUntil(walk, untilUs, most) {
	const faults = [];
	for (const fault of walk.faults) {
		if (fault.atUs > untilUs + MILLION) break;
		if (faults.length === most) return null;
		faults.push(fault);
	}
	return {
		...walk,
		faults
	};
}
function* merged(rules) {
	const walks = rules.map((rest) => ({
		rest,
		place: /* @__PURE__ */ new Int32Array(4),
		next: null
	}));
	for (const walk of walks) drawNext(walk);
	while (true) {
		let first = null;
		for (const walk of walks) {
			if (walk.next === null) continue;
			if (first === null || walk.next.atUs < first.next.atUs) first = walk;
		}
		if (first === null) return;
		yield first.next;
		drawNext(first);
	}
}
function drawNext(walk) {
	putBackStream(STREAM_RULE, walk.place);
	const { done, value } = walk.rest.next();
	setAsideStream(STREAM_RULE, walk.place);
	walk.next = done === true ? null : value;
}
function drawKinds(settings, index) {
	const { kinds } = settings;
	if (!settings.swarm || index === 0 || kinds.length === 0) return kinds;
	seedStream(2, settings.seed, index, "faults");
	const spared = below(2, kinds.length);
	return kinds.filter((_, place) => chance(2, MILLION / 2) || place === spared);
}
function* walkRule(settings, index, rule, label, calmAtUs) {
	if (calmAtUs === 0) return;
	seedStream(STREAM_RULE, settings.seed, index, `faults/${label}`);
	if (isAmbient(rule) && rule.atUs === null && rule.forMaxUs === 0) {
		yield drawFault(settings, rule, 0, calmAtUs);
		return;
	}
	const swizzle = isSwizzle(settings, rule);
	let waiting = [];
	let at = rule.atUs ?? (rule.kind === "store-failover" ? 0 : below(STREAM_RULE, rule.everyUs));
	while (at < calmAtUs) {
		if (swizzle) waiting = [...waiting, ...drawSwizzle(settings, rule, at)].sort(byTime);
		else yield drawFault(settings, rule, at, drawDuration(rule));
		at = rule.atUs === null ? at + drawGap(rule) : Number.POSITIVE_INFINITY;
		const until = Math.min(at, calmAtUs - 1);
		while (waiting.length > 0 && waiting[0].atUs <= until) yield waiting.shift();
	}
}
function byTime(a, b) {
	return a.atUs - b.atUs;
}
function drawGap({ everyUs }) {
	return Math.max(1, Math.ceil(everyUs / 2) + below(STREAM_RULE, everyUs));
}
function drawDuration(rule) {
	const span = rule.forMaxUs - rule.forMinUs;
	if (span <= 0) return rule.forMinUs;
	return rule.forMinUs + Math.min(span, exponential(STREAM_RULE, span / 2));
}
function drawFault(settings, rule, atUs, forUs) {
	const { lease } = settings;
	const drift = rule.kind === "clock-drift";
	const target = rule.target ?? drawTarget(rule.kind, atUs);
	const jump = rule.kind === "clock-jump" || rule.kind === "store-clock-jump";
	const sign = jump && rule.maxUs > 0 && chance(STREAM_RULE, MILLION / 2) ? -1 : 1;
	const reach = rule.maxUs < 0 ? -rule.maxUs : rule.maxUs;
	const distance = (rule.maxUs < 0 ? -1 : sign) * (1 + below(STREAM_RULE, reach));
	const pick = below(STREAM_RULE, lease.nodes);
	const drawn = rule.kind === "partition" ? DIRECTIONS[below(STREAM_RULE, 3)] : void 0;
	return {
		kind: rule.kind,
		atUs,
		forUs,
		target,
		pick,
		dir: rule.dir ?? drawn ?? "both",
		ppm: drift ? drawRate(STREAM_RULE, lease.driftPpm) : rule.ppm,
		minUs: 0,
		maxUs: jump ? distance : rule.maxUs,
		wide: rule.kind === "partition" && chance(STREAM_RULE, MILLION / 2) || rule.kind === "store-restart" && lease.restartLosesState,
		midway: rule.kind === "pause" && chance(STREAM_RULE, MILLION / 2),
		messagesFirst: rule.kind === "pause" && chance(STREAM_RULE, MILLION / 2)
	};
}
function drawTarget(kind, atUs) {
	const share = below(STREAM_RULE, 4);
	if (kind === "store-failover") return share < 2 || atUs === 0 ? "leader" : "store";
	if (kind === "clock-drift" && share === 3) return "store";
	return share < 2 ? "leader" : share === 2 ? "one" : "minority";
}
function drawRate(stream, driftPpm) {
	const share = below(stream, 3);
	const uniform = below(stream, 2 * driftPpm + 1) - driftPpm;
	return share === 0 ? -driftPpm : share === 1 ? driftPpm : uniform;
}
function drawSwizzle(settings, rule, atUs) {
	const step = Math.max(1, Math.ceil(settings.lease.ttlUs / 8));
	const order = shuffled(settings.lease.nodes);
	const size = 1 + below(STREAM_RULE, order.length);
	const back = shuffled(size);
	return order.slice(0, size).map((node, place) => {
		const from = atUs + place * step;
		return {
			...drawFault(settings, rule, from, atUs + (size + back[place]) * step - from),
			target: node
		};
	});
}
function shuffled(length) {
	const order = Array.from({ length }, (_, place) => place);
	for (let last = length - 1; last > 0; last -= 1) {
		const other = below(STREAM_RULE, last + 1);
		const kept = order[last];
		order[last] = order[other];
		order[other] = kept;
	}
	return order;
}



/***/ __webpack_exports__.C = setNow;
__webpack_exports__.S = now;
__webpack_exports__.T = startClock;
__webpack_exports__._ = JUMP;
__webpack_exports__.a = kindsOfProfile;
__webpack_exports__.b = localAt;
__webpack_exports__.c = below;
__webpack_exports__.d = seedStream;
__webpack_exports__.f = P;
__webpack_exports__.g = takeoverBoundUs;
__webpack_exports__.h = longestRetry;
__webpack_exports__.i = walkPlan;
__webpack_exports__.l = hashText;
__webpack_exports__.m = loadParameters;
__webpack_exports__.n = drawRate;
__webpack_exports__.o = ruleOfProfile;
__webpack_exports__.p = judgesWork;
__webpack_exports__.r = planUntil;
__webpack_exports__.s = LOW;
__webpack_exports__.t = calmUs;
__webpack_exports__.u = nextWord;
__webpack_exports__.v = MILLION$1;
__webpack_exports__.w = setRate;
__webpack_exports__.x = localNow;
__webpack_exports__.y = globalAt;
}),

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
})

};
;