"use strict";
exports.id = 967;
exports.ids = [967];
exports.modules = {

/***/ 3967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var judge = (function judge(invariant) {
	JUDGED[invariant] = JUDGED[invariant] + 1;
});
var count = (function count(counter, by) {
	COUNT[counter] = COUNT[counter] + by;
});
var wordsOf = (function wordsOf(text) {
	if (text === void 0) return ABSENT;
	const known = KNOWN.get(text);
	if (known !== void 0) return known;
	const words = [(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.l)(text, 0), (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.l)(text, 1540483477)];
	KNOWN.set(text, words);
	return words;
});
var add = (function add(event) {
	if (history.length === KEPT_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("limit", `soak: the history of the run has more than ${KEPT_MAX} events; that many are kept; shorten its window`);
	history.push(event);
});
var firstOf = (function firstOf(node) {
	let first = node * KINDS;
	for (let timer = first + 1; timer < node * KINDS + KINDS; timer += 1) if (DUE$1[timer] < DUE$1[first]) first = timer;
	return first;
});
var dispatch = (function dispatch(node) {
	const id = OUTSTANDING[node];
	const local = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node);
	arm(node, 1, local + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[9]);
	if (ASKS_RENEWAL[node] === 1) {
		const token = TOKEN[node];
		count(1, 1);
		note(4, node, id, token, 0);
		send(1, node, id, token, GRANT_OF[node]);
		arm(node, 0, PREPARED_AT[node] + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[3]);
	} else {
		note(0, node, id, 0, 0);
		send(0, node, id, 0, 0);
		armRetry(node, local);
	}
});
var runOf = (function runOf(node) {
	const fixed = FIXED_RUN[node];
	if (fixed >= 0) return fixed;
	return _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[42] === 0 ? 0 : 1 + (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(16 + node, _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[42]);
});
var ask = (function ask(node, kind, over) {
	const id = LAST_ID[node] + 1;
	LAST_ID[node] = id;
	OUTSTANDING[node] = id;
	ASKS[node] = kind;
	OVER[node] = over;
	ANCHOR[node] = reading(node);
	PREPARED_AT[node] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node);
});
var written = (function written(node) {
	ROW[6] = ROW[6] + 1;
	ROW[7] = Math.floor(((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node) + _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node]) / 1e3) | 0;
	setTerm((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[44]);
});
var take = (function take(slot) {
	const node = PEER[slot];
	const owner = ROW[0];
	if (!(_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[28] === 1 ? owner !== node : MESSAGE_TOKEN[slot] === ROW[6])) {
		reply(slot, 7, 0, 0);
		return;
	}
	grantRow(slot);
	leaseKept();
	written(node);
	reply(slot, 6, ROW[2], ROW[3]);
});
var renew = (function renew(slot, node) {
	const incarnation = PEER_INCARNATION[slot];
	const token = MESSAGE_TOKEN[slot];
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[27] === 1 && LEASE[0] === -1) {
		LEASE[0] = node;
		LEASE[1] = incarnation;
		LEASE[3] = token;
		LEASE[5] = NEVER;
	}
	if (!(LEASE[0] === node && (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[28] === 1 || LEASE[1] === incarnation && LEASE[3] === token)) || storeNow() >= LEASE[5]) {
		count(18, 1);
		reply(slot, 9, token, 0);
		return;
	}
	observeRenewal(node, incarnation, token);
	extend(slot);
	reply(slot, 8, token, LEASE[4]);
});
var release = (function release(slot, node, id, byId) {
	const incarnation = PEER_INCARNATION[slot];
	const token = MESSAGE_TOKEN[slot];
	const holder = LEASE[0];
	const own = holder === node && LEASE[1] === incarnation && (byId ? LEASE[2] === id : LEASE[3] === token);
	const frees = holder !== -1 && (own || _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[26] === 1 || _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[28] === 1 && holder === node);
	const held = LEASE[4];
	observeRelease(node, incarnation, own ? held : MESSAGE_GRANT[slot], frees ? held : 0, holder);
	if (frees) vacate();
	reply(slot, frees ? 10 : 11, token, 0);
});
var holds = (function holds(node) {
	return OPEN[node] === 1 || storeHolder() === node;
});
var start = (function start(input) {
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.C)(0);
	const { lease, seed, index } = input;
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.m)(lease);
	clearQueue();
	clearHistory(input.record);
	clearMishaps(input.record);
	clearViolations();
	clearMeasures();
	clearInForce();
	clearHealth();
	clearNodes(lease.nodes);
	clearClaims();
	clearLeases();
	clearWindows();
	clearNetwork();
	clearTimers();
	clearStores();
	clearConditions();
	clearGate();
	clearResource();
	clearInboxes();
	clearFaults();
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.d)(0, seed, index, "net");
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.d)(1, seed, index, "clock");
	for (let node = 0; node < lease.nodes; node += 1) {
		(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.d)(16 + node, seed, index, `node/${node}`);
		startParty(node, input);
	}
	startParty(100, input);
	for (let node = 0; node < lease.nodes; node += 1) startFollowing(node);
	if (input.conditions !== void 0) imposeConditions(input.conditions);
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8530);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);



const UP = /* @__PURE__ */ new Int32Array(100);
const PAUSED = /* @__PURE__ */ new Int32Array(100);
const LEADING = /* @__PURE__ */ new Int32Array(100);
const INCARNATION = /* @__PURE__ */ new Int32Array(100);
const TOKEN = /* @__PURE__ */ new Int32Array(100);
const GRANT_OF = /* @__PURE__ */ new Int32Array(100);
const DEADLINE = /* @__PURE__ */ new Float64Array(100);
const LAST_ID = /* @__PURE__ */ new Int32Array(100);
const OUTSTANDING = /* @__PURE__ */ new Int32Array(100);
const ASKS_RENEWAL = /* @__PURE__ */ new Int32Array(100);
const ANCHOR = /* @__PURE__ */ new Float64Array(100);
const PREPARED_AT = /* @__PURE__ */ new Float64Array(100);
function clearNodes(nodes) {
	for (const cells of [
		PAUSED,
		LEADING,
		TOKEN,
		GRANT_OF,
		LAST_ID,
		OUTSTANDING,
		ASKS_RENEWAL
	]) cells.fill(0);
	UP.fill(0).fill(1, 0, nodes);
	INCARNATION.fill(1);
	DEADLINE.fill(0);
	ANCHOR.fill(0);
	PREPARED_AT.fill(0);
}
const REMEMBERED_MAX = 64;
let known = [];
function clearInForce() {
	known = [];
}
function beginFault(fault, text, untilUs) {
	if (known.length >= REMEMBERED_MAX) known = known.slice(REMEMBERED_MAX / 2);
	known.push({
		fault,
		text,
		untilUs
	});
}
function finishFault(fault) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	for (const one of known) if (one.fault === fault && one.untilUs > t) one.untilUs = t;
}
function faultsInForce() {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const current = known.filter((one) => one.untilUs >= t).map((one) => one.text);
	if (current.length > 0) return current;
	let last;
	for (const one of known) if (last === void 0 || one.untilUs >= last.untilUs) last = one;
	return last === void 0 ? [] : [`${last.text}, over`];
}
const EXCLUSIONS = [
	"no candidate",
	"crash",
	"pause",
	"cut message",
	"late message",
	"lost message",
	"duplicate message",
	"leading",
	"store disturbed",
	"late last request",
	"window ended"
];
const JUDGED = new Float64Array(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.length);
const VIOLATIONS = new Float64Array(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.length);
const WORST = new Float64Array(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.length);
const NOTICED_AT = new Float64Array(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.length);
const EXCLUDED = new Float64Array(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.length * EXCLUSIONS.length);
function witnessOf({ invariant, ...sighting }, seedIndex) {
	return {
		invariant,
		seedIndex,
		...sighting
	};
}
let sightings = [];
function clearViolations() {
	JUDGED.fill(0);
	VIOLATIONS.fill(0);
	WORST.fill(0);
	NOTICED_AT.fill(Number.POSITIVE_INFINITY);
	EXCLUDED.fill(0);
	sightings = _lint_js__WEBPACK_IMPORTED_MODULE_2__.q.map(() => null);
}

function exclude(invariant, reason) {
	const cell = invariant * EXCLUSIONS.length + reason;
	EXCLUDED[cell] = EXCLUDED[cell] + 1;
}
function violate(invariant, sizeUs, parties, atUs = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)()) {
	VIOLATIONS[invariant] = VIOLATIONS[invariant] + 1;
	if (sizeUs > WORST[invariant]) WORST[invariant] = sizeUs;
	if (sightings[invariant] !== null) return;
	NOTICED_AT[invariant] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	sightings[invariant] = {
		invariant: _lint_js__WEBPACK_IMPORTED_MODULE_2__.q[invariant],
		atUs,
		sizeUs,
		parties: parties.map(([node, token]) => `n${node + 1} token ${token}`),
		faults: faultsInForce()
	};
}
function sightingOf(invariant) {
	return sightings[invariant] ?? null;
}
function gravestSighting() {
	return sightings.find((sighting) => sighting !== null) ?? null;
}
const HURT_UNTIL = /* @__PURE__ */ new Float64Array(100);
const HURT_BY = /* @__PURE__ */ new Int32Array(100);
const CAUSE = /* @__PURE__ */ new Int32Array(100);
const CAUSE_AT = /* @__PURE__ */ new Float64Array(100);
const STANDING = /* @__PURE__ */ new Int32Array(100);
const STANDING_AT = /* @__PURE__ */ new Float64Array(100);
const STORE_HURT_AT = /* @__PURE__ */ new Float64Array(16);
function clearHealth() {
	HURT_UNTIL.fill(0);
	HURT_BY.fill(0);
	CAUSE.fill(0);
	CAUSE_AT.fill(0);
	STANDING.fill(0);
	STORE_HURT_AT[0] = Number.NEGATIVE_INFINITY;
}
function hurt(node, reason, until) {
	if (until < HURT_UNTIL[node]) return;
	HURT_UNTIL[node] = until;
	HURT_BY[node] = reason;
}
function blame(node, cause, t) {
	if (CAUSE[node] !== 0) return;
	CAUSE[node] = cause;
	CAUSE_AT[node] = t;
}
function blameStanding(node, cause, t) {
	STANDING[node] = cause;
	STANDING_AT[node] = t;
	blame(node, cause, t);
}
function liftStanding(node) {
	STANDING[node] = 0;
}
function absolve(node) {
	CAUSE[node] = STANDING[node];
	CAUSE_AT[node] = STANDING_AT[node];
}
function hurtStore() {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	STORE_HURT_AT[0] = t;
}
function reasonForNoCandidate(since) {
	const nodes = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[0];
	let nearest = Number.POSITIVE_INFINITY;
	let reason = 0;
	for (let node = 0; node < nodes; node += 1) {
		const until = HURT_UNTIL[node];
		const out = UP[node] === 0 ? 1 : PAUSED[node] === 1 ? 2 : 0;
		const busy = out !== 0 ? out : LEADING[node] === 1 ? 7 : 0;
		if (busy === 0 && until <= since) return 0;
		if (reason === 0 || until < nearest && busy === 0) {
			nearest = until;
			reason = busy !== 0 ? busy : HURT_BY[node];
		}
	}
	return reason;
}
const COUNT = /* @__PURE__ */ new Float64Array(24);
const EFFECTIVE = new Float64Array(_lint_js__WEBPACK_IMPORTED_MODULE_2__.K.length);
let takeovers = _lint_js__WEBPACK_IMPORTED_MODULE_2__.G.map(() => /* @__PURE__ */ new Map());
let leaderless = /* @__PURE__ */ new Map();
let tenures = /* @__PURE__ */ new Map();
let keeping$1 = true;
function clearMeasures() {
	COUNT.fill(0);
	COUNT[21] = Number.POSITIVE_INFINITY;
	EFFECTIVE.fill(0);
}
function clearSamples() {
	takeovers = _lint_js__WEBPACK_IMPORTED_MODULE_2__.G.map(() => /* @__PURE__ */ new Map());
	leaderless = /* @__PURE__ */ new Map();
	tenures = /* @__PURE__ */ new Map();
}
function keepSamples(keep) {
	keeping$1 = keep;
}

function effective(kind) {
	EFFECTIVE[kind] = EFFECTIVE[kind] + 1;
}
function sample(histogram, us) {
	if (!keeping$1) return;
	const ms = Math.ceil(us / 1e3);
	histogram.set(ms, (histogram.get(ms) ?? 0) + 1);
}
function sampleTakeover(cause, us) {
	sample(takeovers[cause], us);
	count(19, 1);
}
function sampleLeaderless(us) {
	sample(leaderless, us);
}
function sampleTenure(us) {
	sample(tenures, us);
}
function samplesOf(histogram) {
	const keys = [...histogram.keys()].sort((a, b) => a - b);
	const samples = [];
	for (const key of keys) samples.push(key, histogram.get(key));
	return samples;
}
function takeSamples() {
	return {
		takeover: takeovers.map(samplesOf),
		leaderless: samplesOf(leaderless),
		tenure: samplesOf(tenures)
	};
}
const LANES = /* @__PURE__ */ new Int32Array(32);
const RECORDING = 2;
const TWO_32$2 = 4294967296;
const NUMBER = /* @__PURE__ */ new Float64Array(16);
const WORDS = new Int32Array(NUMBER.buffer);
let history = [];
const KEPT_MAX = 2e6;
const EVENTS = [
	[
		"node",
		"invoke",
		"acquire"
	],
	[
		"node",
		"ok",
		"acquire"
	],
	[
		"node",
		"fail",
		"acquire"
	],
	[
		"node",
		"info",
		"acquire"
	],
	[
		"node",
		"invoke",
		"renew"
	],
	[
		"node",
		"ok",
		"renew"
	],
	[
		"node",
		"fail",
		"renew"
	],
	[
		"node",
		"info",
		"renew"
	],
	[
		"node",
		"invoke",
		"release"
	],
	[
		"node",
		"ok",
		"release"
	],
	[
		"node",
		"fail",
		"release"
	],
	[
		"node",
		"info",
		"claim"
	],
	[
		"node",
		"info",
		"unclaim"
	],
	[
		"node",
		"invoke",
		"work"
	],
	[
		"resource",
		"ok",
		"work"
	],
	[
		"resource",
		"fail",
		"work"
	],
	[
		"store",
		"info",
		"grant"
	],
	[
		"store",
		"info",
		"free"
	]
];
const UNCLAIM_REASONS = [
	"deadline",
	"lost",
	"crash",
	"resign",
	"end"
];
function clearHistory(record) {
	LANES[0] = 1779033703;
	LANES[1] = -1150833019;
	LANES[RECORDING] = record ? 1 : 0;
	history = [];
}
function mix(one, two, three, four) {
	let first = Math.imul(LANES[0] ^ one, 2654435761) + three | 0;
	first ^= first >>> 15;
	let second = Math.imul(LANES[1] + two, 2246822507) + four ^ first;
	second ^= second >>> 13;
	LANES[0] = Math.imul(first + second, 3266489909);
	LANES[1] = second;
}
function mixNumber(value) {
	NUMBER[0] = value;
	mix(WORDS[0], WORDS[1], 0, 0);
}
const ABSENT = [0, 0];
const KNOWN = /* @__PURE__ */ new Map();

function mixTexts(one, other) {
	mix(one[0], one[1], other[0], other[1]);
}
function note(event, node, id, token, extra) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	mix(t | 0, t / TWO_32$2 | event << 20 | node << 25, id, token);
	if (extra !== 0) mixNumber(extra);
	if (LANES[RECORDING] === 1) keep(event, t, node, id, token, extra);
}
function noteFault(fields) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	mix(t | 0, t / TWO_32$2 | EVENTS.length << 20, 0, 0);
	mixTexts(wordsOf(fields.f), wordsOf(fields.target));
	mixTexts(wordsOf(fields.dir), wordsOf(fields.reason));
	mixNumber(fields.for ?? -1);
	if (LANES[RECORDING] === 1) add({
		v: 1,
		i: history.length,
		t,
		p: "nemesis",
		type: "info",
		...fields
	});
}

function keep(event, t, node, id, token, extra) {
	const kind = EVENTS[event];
	if (kind === void 0) throw new Error(`no event ${event}: codes and EVENTS disagree`);
	const [role, type, f] = kind;
	const name = `n${node + 1}`;
	add({
		v: 1,
		i: history.length,
		t,
		p: role === "node" ? name : role,
		type,
		f,
		key: "job",
		...id > 0 ? { id: `${name}-${id}` } : {},
		...token > 0 ? { token } : {},
		...hasDeadline$1(event, extra) ? { deadline: extra } : {},
		...event === 12 ? { reason: UNCLAIM_REASONS[extra] ?? "end" } : {},
		...event === 15 ? { error: `stale: max ${extra}` } : {}
	});
}
function hasDeadline$1(event, extra) {
	return (event === 1 || event === 5) && Number.isFinite(extra);
}
function digest() {
	return hex(LANES[0]) + hex(LANES[1]);
}
function hex(word) {
	return (word >>> 0).toString(16).padStart(8, "0");
}
function recorded() {
	return history;
}
const OPEN = /* @__PURE__ */ new Int32Array(100);
const OPENED_AT = /* @__PURE__ */ new Float64Array(100);
const CLAIM_TOKEN = /* @__PURE__ */ new Int32Array(100);
const CLAIMED_GRANT = /* @__PURE__ */ new Int32Array(100);
const CLAIM_END = /* @__PURE__ */ new Float64Array(100);
const NOW = /* @__PURE__ */ new Float64Array(16);
const OPEN_COUNT = 0;
const OVERLAP_SINCE = 1;
const OVERLAP_A = 2;
const OVERLAP_B = 3;
const GAP_OPEN = 4;
const GAP_SINCE = 5;
const GAP_CAUSE = 6;
const GAP_CAUSE_AT = 7;
const LAST_CLAIMANT = 8;
const LAST_CHANGE = 9;
const CAUSE_CRASH = 1;
const CAUSE_RELEASE = 9;
const CAUSE_ORPHAN = 10;
function clearClaims() {
	OPEN.fill(0);
	CLAIMED_GRANT.fill(0);
	CLAIM_END.fill(0);
	NOW.fill(0);
	NOW[LAST_CLAIMANT] = -1;
}
function openClaims() {
	return NOW[OPEN_COUNT];
}
function openClaim(node, token, grant) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	note(11, node, 0, token, 0);
	judge(0);
	if (NOW[OPEN_COUNT] === 1) {
		NOW[OVERLAP_SINCE] = t;
		NOW[OVERLAP_A] = OPEN.indexOf(1);
		NOW[OVERLAP_B] = node;
	}
	if (NOW[GAP_OPEN] === 1) closeGap();
	OPEN[node] = 1;
	OPENED_AT[node] = t;
	CLAIM_TOKEN[node] = token;
	NOW[OPEN_COUNT] = NOW[OPEN_COUNT] + 1;
	NOW[LAST_CHANGE] = t;
	if (CLAIMED_GRANT[node] !== grant || NOW[LAST_CLAIMANT] !== node) count(0, 1);
	CLAIMED_GRANT[node] = grant;
	if (NOW[LAST_CLAIMANT] !== node && NOW[LAST_CLAIMANT] !== -1) count(11, 1);
	NOW[LAST_CLAIMANT] = node;
}
function closeClaim(node, reason) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (OPEN[node] === 0) return;
	note(12, node, 0, CLAIM_TOKEN[node], reason);
	OPEN[node] = 0;
	const left = NOW[OPEN_COUNT] - 1;
	NOW[OPEN_COUNT] = left;
	NOW[LAST_CHANGE] = t;
	CLAIM_END[node] = t;
	sampleTenure(t - OPENED_AT[node]);
	count(16, t - OPENED_AT[node]);
	if (left === 1) closeOverlap();
	if (left === 0) openGap(node, reason);
}
function closeOverlap() {
	const length = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() - NOW[OVERLAP_SINCE];
	if (length === 0) return;
	const a = NOW[OVERLAP_A];
	const b = NOW[OVERLAP_B];
	violate(0, length, [[a, CLAIM_TOKEN[a]], [b, CLAIM_TOKEN[b]]], NOW[OVERLAP_SINCE]);
}
function openGap(node, reason) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const own = CAUSE[node];
	NOW[GAP_OPEN] = 1;
	NOW[GAP_SINCE] = t;
	NOW[GAP_CAUSE_AT] = t;
	if (reason === 2) NOW[GAP_CAUSE] = CAUSE_CRASH;
	else if (reason === 3) NOW[GAP_CAUSE] = CAUSE_RELEASE;
	else {
		NOW[GAP_CAUSE] = own;
		if (own !== 0) NOW[GAP_CAUSE_AT] = CAUSE_AT[node];
	}
	if (NOW[GAP_CAUSE] !== 0) count(12, 1);
}
function closeGap() {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const since = NOW[GAP_SINCE];
	NOW[GAP_OPEN] = 0;
	sampleTakeover(NOW[GAP_CAUSE], t - NOW[GAP_CAUSE_AT]);
	sampleLeaderless(t - since);
	countLeaderless(t - since, reasonForNoCandidate(since) === 0);
}
function countLeaderless(us, candidate) {
	count(13, us);
	if (candidate) count(15, us);
	if (us > COUNT[14]) COUNT[14] = us;
}
function orphanFreed(grantedAt) {
	if (NOW[GAP_OPEN] === 0) return;
	NOW[GAP_CAUSE] = CAUSE_ORPHAN;
	NOW[GAP_CAUSE_AT] = grantedAt;
}
function workChecked(node, token, late) {
	judge(6);
	if (late >= 0) violate(6, late, [[node, token]]);
}
function newestBeliever() {
	const last = NOW[LAST_CLAIMANT];
	if (last >= 0 && OPEN[last] === 1) return last;
	return OPEN.indexOf(1);
}
function endClaims(dueUs) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (dueUs < t && _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] !== 2) {
		judge(8);
		if (!(NOW[OPEN_COUNT] === 1 && NOW[LAST_CHANGE] <= dueUs)) violate(8, t - dueUs, [], dueUs);
	}
	const overlap = NOW[OPEN_COUNT] > 1;
	for (let node = 0; node < _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[0]; node += 1) if (OPEN[node] === 1) count(16, t - OPENED_AT[node]);
	if (overlap) closeOverlap();
	if (NOW[GAP_OPEN] === 1) {
		const since = NOW[GAP_SINCE];
		countLeaderless(t - since, reasonForNoCandidate(since) === 0);
	}
}
const RUNS = /* @__PURE__ */ new Int32Array(100);
const LEASE_INCARNATION = /* @__PURE__ */ new Int32Array(100);
const LEASE_TOKEN$1 = /* @__PURE__ */ new Int32Array(100);
const LEASE_GRANT$1 = /* @__PURE__ */ new Int32Array(100);
const RUNS_UNTIL = /* @__PURE__ */ new Float64Array(100);
const STORE_UNTIL = /* @__PURE__ */ new Float64Array(100);
const IDS_KEPT = 16;
const GRANTED_IDS = /* @__PURE__ */ new Int32Array(1600);
const GRANTED_COUNT = /* @__PURE__ */ new Int32Array(100);
const ASKED_AT = /* @__PURE__ */ new Float64Array(16);
const LAST$1 = /* @__PURE__ */ new Int32Array(32);
const GRANTS = 0;
const HIGHEST_TOKEN$1 = 1;
function clearLeases() {
	RUNS.fill(0);
	GRANTED_IDS.fill(0);
	GRANTED_COUNT.fill(0);
	LAST$1.fill(0);
}
function grantsSoFar() {
	return LAST$1[GRANTS];
}
function observeGrant(node, incarnation, id, token) {
	const read = presently();
	judge(1);
	for (let other = 0; other < _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[0]; other += 1) {
		if (RUNS[other] === 0 || RUNS_UNTIL[other] <= read) continue;
		if (other === node && LEASE_INCARNATION[other] === incarnation) continue;
		violate(1, RUNS_UNTIL[other] - read, [[other, LEASE_TOKEN$1[other]], [node, token]]);
	}
	judge(3);
	const behind = token <= LAST$1[HIGHEST_TOKEN$1];
	if (behind || grantedBefore(node, id)) violate(3, 0, [[node, token]]);
	if (!behind) LAST$1[HIGHEST_TOKEN$1] = token;
	const slot = GRANTED_COUNT[node] % IDS_KEPT;
	GRANTED_IDS[node * IDS_KEPT + slot] = id;
	GRANTED_COUNT[node] = GRANTED_COUNT[node] + 1;
	LAST$1[GRANTS] = LAST$1[GRANTS] + 1;
	RUNS[node] = 1;
	LEASE_INCARNATION[node] = incarnation;
	LEASE_TOKEN$1[node] = token;
	LEASE_GRANT$1[node] = LAST$1[GRANTS];
	extend$1(node, read);
	return LAST$1[GRANTS];
}
function grantedBefore(node, id) {
	for (let slot = 0; slot < IDS_KEPT; slot += 1) if (GRANTED_IDS[node * IDS_KEPT + slot] === id) return true;
	return false;
}
function presently() {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(100);
	return _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 1 ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() : ASKED_AT[0];
}
function extend$1(node, read) {
	RUNS_UNTIL[node] = read + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[43];
	STORE_UNTIL[node] = read + _plan_js__WEBPACK_IMPORTED_MODULE_1__._[100] + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[2];
}
function observeRenewal(node, incarnation, token) {
	const read = presently();
	judge(4);
	const own = RUNS[node] === 1 && LEASE_INCARNATION[node] === incarnation && LEASE_TOKEN$1[node] === token;
	if (!own) violate(4, 0, [[node, token]]);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) {
		const late = read + _plan_js__WEBPACK_IMPORTED_MODULE_1__._[100] - STORE_UNTIL[node];
		if (late >= 0) violate(4, late, [[node, token]]);
	}
	if (own) extend$1(node, read);
}
function observeRelease(node, incarnation, grant, freed, holder) {
	judge(5);
	const own = LEASE_GRANT$1[node] === grant && LEASE_INCARNATION[node] === incarnation;
	if (freed !== 0 && (freed !== grant || !own)) violate(5, 0, [[holder, LEASE_TOKEN$1[holder]]]);
	if (own) RUNS[node] = 0;
}
function observeForgotten(node, grant, until) {
	if (LEASE_GRANT$1[node] === grant) STORE_UNTIL[node] = until;
}
function checkSlack(node) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[49] === 0) return;
	if (OPEN[node] === 0 || RUNS[node] === 0 || LEASE_GRANT$1[node] !== GRANT_OF[node]) return;
	judge(7);
	const wall = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[18] === 1 ? _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node] : 0;
	const deadline = Math.max(t, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.y)(node, DEADLINE[node] - wall));
	const slack = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.y)(100, STORE_UNTIL[node] - _plan_js__WEBPACK_IMPORTED_MODULE_1__._[100]) - deadline;
	if (slack < COUNT[21]) COUNT[21] = slack;
	if (slack < 0) violate(7, -slack, [[node, TOKEN[node]]]);
}
function checkSlackOfAll() {
	for (let node = 0; node < _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[0]; node += 1) checkSlack(node);
}
let mishaps = [];
let keeping = false;
function clearMishaps(keep) {
	mishaps = [];
	keeping = keep;
}
function noteMishap(kind, cell, message, extraUs) {
	if (!keeping) return;
	const dir = (cell & 1) === 0 ? "out" : "in";
	mishaps.push({
		kind,
		node: cell >> 1,
		dir,
		message,
		sentAtUs: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)(),
		extraUs
	});
}
function keptMishaps() {
	return mishaps;
}
const CAPACITY = 1 << 17;
const TIME = new Float64Array(CAPACITY);
const WHAT = new Int32Array(CAPACITY);
const SIZE = /* @__PURE__ */ new Int32Array(32);
const STEPS = 32;
function clearQueue() {
	SIZE[0] = 0;
}
function nextTime() {
	const size = SIZE[0];
	return size === 0 ? Number.POSITIVE_INFINITY : TIME[size - 1];
}
function pop() {
	const last = SIZE[0] - 1;
	SIZE[0] = last;
	return WHAT[last];
}
function push(time, what) {
	const size = SIZE[0];
	if (size >= CAPACITY) throw overflow();
	SIZE[0] = size + 1;
	const stop = size > STEPS ? size - STEPS : 0;
	let place = size;
	while (place > stop && TIME[place - 1] <= time) {
		TIME[place] = TIME[place - 1];
		WHAT[place] = WHAT[place - 1];
		place -= 1;
	}
	if (place === stop && stop > 0) place = makeRoom(time, stop);
	TIME[place] = time;
	WHAT[place] = what;
}
function makeRoom(time, end) {
	let low = 0;
	let high = end;
	while (low < high) {
		const middle = low + high >> 1;
		if (TIME[middle] <= time) high = middle;
		else low = middle + 1;
	}
	TIME.copyWithin(low + 1, low, end);
	WHAT.copyWithin(low + 1, low, end);
	return low;
}
function overflow() {
	return new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("limit", `soak: more than ${CAPACITY} events are pending at once; that many fit; do less work at a time (work interval, nodes) or shorten the largest delay`);
}
const MESSAGES_MAX = 65536;
const KIND = new Int32Array(MESSAGES_MAX);
const PEER = new Int32Array(MESSAGES_MAX);
const PEER_INCARNATION = new Int32Array(MESSAGES_MAX);
const ID = new Int32Array(MESSAGES_MAX);
const MESSAGE_TOKEN = new Int32Array(MESSAGES_MAX);
const MESSAGE_GRANT = new Int32Array(MESSAGES_MAX);
const SENT_AT = new Float64Array(MESSAGES_MAX);
const NEXT = new Int32Array(MESSAGES_MAX);
const FREE_HEAD = /* @__PURE__ */ new Int32Array(32);
const USED = 1;
const CELLS = 200;
const CUT = new Int32Array(CELLS);
const CUT_RESOURCE = new Int32Array(CELLS);
const LATE_SHARE = new Float64Array(CELLS);
const LATE_MIN = new Float64Array(CELLS);
const LATE_SPAN = new Float64Array(CELLS);
const LOSS_SHARE = new Float64Array(CELLS);
const DUPLICATE_SHARE = new Float64Array(CELLS);
const DUPLICATE_MIN = new Float64Array(CELLS);
const DUPLICATE_SPAN = new Float64Array(CELLS);
const ARRIVED = /* @__PURE__ */ new Float64Array(400);
const LATEST_ARRIVAL = /* @__PURE__ */ new Float64Array(16);
const TWO_32$1 = 4294967296;
const DELAY = 4;
const LOSS = 5;
const DUPLICATE = 6;
const CAUSE_DELAY = 5;
const CAUSE_LOSS = 6;
function clearNetwork() {
	for (const cells of [
		CUT,
		CUT_RESOURCE,
		FREE_HEAD
	]) cells.fill(0);
	for (const cells of [
		LATE_SHARE,
		LOSS_SHARE,
		DUPLICATE_SHARE,
		ARRIVED
	]) cells.fill(0);
	LATEST_ARRIVAL[0] = 0;
	FREE_HEAD[0] = -1;
}
function freeMessage(slot) {
	NEXT[slot] = FREE_HEAD[0];
	FREE_HEAD[0] = slot;
}
function takeSlot() {
	const slot = FREE_HEAD[0];
	if (slot >= 0) {
		FREE_HEAD[0] = NEXT[slot];
		return slot;
	}
	const fresh = FREE_HEAD[USED];
	if (fresh >= MESSAGES_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("limit", `soak: more than ${MESSAGES_MAX} messages are in flight at once; that many fit; work less often or shorten the largest delay`);
	FREE_HEAD[USED] = fresh + 1;
	return fresh;
}
function send(kind, node, id, token, grant) {
	const slot = takeSlot();
	KIND[slot] = kind;
	PEER[slot] = node;
	PEER_INCARNATION[slot] = INCARNATION[node];
	ID[slot] = id;
	MESSAGE_TOKEN[slot] = token;
	MESSAGE_GRANT[slot] = grant;
	post(slot, node * 2 + 0);
}
function reply(slot, kind, token, grant) {
	KIND[slot] = kind;
	MESSAGE_TOKEN[slot] = token;
	MESSAGE_GRANT[slot] = grant;
	post(slot, PEER[slot] * 2 + 1);
}
function notify(node) {
	const slot = takeSlot();
	PEER[slot] = node;
	PEER_INCARNATION[slot] = INCARNATION[node];
	ID[slot] = 0;
	reply(slot, 16, 0, 0);
}
function post(slot, cell) {
	const work = KIND[slot] === 5;
	if ((work ? CUT_RESOURCE[cell] : CUT[cell]) !== 0) {
		if (!work) hurt(PEER[slot], 3, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)());
		freeMessage(slot);
		return;
	}
	const lossShare = LOSS_SHARE[cell];
	if (lossShare > 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.u)(0) < lossShare) {
		lose(work, PEER[slot]);
		noteMishap("loss", cell, KIND[slot], 0);
		freeMessage(slot);
		return;
	}
	SENT_AT[slot] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const copy = copyOf(slot, cell);
	const draw = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.u)(0);
	const base = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[12] + Math.floor(draw * (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[13] / TWO_32$1));
	let arrival = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() + base;
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.s[0] >>> 0 < LATE_SHARE[cell]) {
		arrival += LATE_MIN[cell] + (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(0, LATE_SPAN[cell]);
		noteMishap("delay", cell, KIND[slot], arrival - base - (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)());
		delayed(work, PEER[slot], arrival);
	}
	if (copy >= 0) postCopy(copy, cell, arrival);
	depart(slot, cell, work, arrival);
}
function depart(slot, cell, work, earliest) {
	let arrival = earliest;
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[22] === 1) {
		const line = work ? CELLS + cell : cell;
		arrival = Math.max(arrival, ARRIVED[line]);
		ARRIVED[line] = arrival;
	}
	if (arrival > LATEST_ARRIVAL[0]) LATEST_ARRIVAL[0] = arrival;
	push(arrival, slot << 3 | 1);
}
function copyOf(slot, cell) {
	const share = DUPLICATE_SHARE[cell];
	if (share === 0 || (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.u)(0) >= share) return -1;
	const copy = takeSlot();
	for (const field of [
		KIND,
		PEER,
		PEER_INCARNATION,
		ID,
		MESSAGE_TOKEN,
		MESSAGE_GRANT
	]) field[copy] = field[slot];
	SENT_AT[copy] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	return copy;
}
function postCopy(copy, cell, first) {
	const work = KIND[copy] === 5;
	const distance = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(0, DUPLICATE_SPAN[cell]);
	const arrival = first + DUPLICATE_MIN[cell] + distance;
	noteMishap("duplicate", cell, KIND[copy], arrival - first);
	if (openClaims() > 0) effective(DUPLICATE);
	if (!work) hurt(PEER[copy], 6, arrival);
	depart(copy, cell, work, arrival);
}
function lose(work, node) {
	if (openClaims() > 0) effective(LOSS);
	if (work) return;
	hurt(node, 5, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)());
	if (LEADING[node] === 1) blame(node, CAUSE_LOSS, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)());
}
function delayed(work, node, arrival) {
	if (openClaims() > 0) effective(DELAY);
	if (work) return;
	hurt(node, 4, arrival);
	if (LEADING[node] === 1) blame(node, CAUSE_DELAY, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)());
}
const WINDOW = /* @__PURE__ */ new Float64Array(16);
const IS_OPEN = 0;
const FREE_SINCE = 1;
function clearWindows() {
	WINDOW.fill(0);
}
function leaseFreed(node, token, grant, grantedAt, requestAt, requestDelay) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (!termOver(node, grant, grantedAt)) return;
	if (OPEN[node] === 1) return;
	const drained = t - CLAIM_END[node];
	if (drained <= 0) return;
	const afterEnd = requestAt - CLAIM_END[node];
	if (Math.max(requestDelay, afterEnd) > _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[30]) exclude(9, 9);
	else if (STORE_HURT_AT[0] >= requestAt) exclude(9, 8);
	else {
		judge(9);
		const over = drained - _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[31];
		if (over > 0) violate(9, over, [[node, token]]);
	}
}
function termOver(node, grant, grantedAt) {
	WINDOW[IS_OPEN] = 1;
	WINDOW[FREE_SINCE] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const claimed = CLAIMED_GRANT[node] === grant;
	if (!claimed) orphanFreed(grantedAt);
	return claimed;
}
function leaseKept() {
	WINDOW[IS_OPEN] = 0;
}
function leaseGranted(node, token) {
	if (WINDOW[IS_OPEN] === 0) return;
	WINDOW[IS_OPEN] = 0;
	judgePickup([[node, token]]);
}
function judgePickup(parties) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const since = WINDOW[FREE_SINCE];
	if (STORE_HURT_AT[0] >= since) {
		exclude(10, 8);
		return;
	}
	const reason = reasonForNoCandidate(since - _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[33]);
	if (reason !== 0) {
		exclude(10, reason);
		return;
	}
	judge(10);
	const over = t - since - _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[32];
	if (over > 0) violate(10, over, parties);
}
function endWindows() {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (WINDOW[IS_OPEN] === 0) return;
	if (t - WINDOW[FREE_SINCE] > _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[32]) judgePickup([]);
	else exclude(10, 10);
}
const ROW = /* @__PURE__ */ new Float64Array(16);
const HOLDER_INCARNATION = 1;
const LAST_TOKEN = 4;
const GRANTED_AT$1 = 5;
const GRANTEE = 9;
const SPENT_ID = /* @__PURE__ */ new Int32Array(100);
const TERM_AT = /* @__PURE__ */ new Float64Array(16);
const DUE$2 = 0;
const ENTRY$2 = 1;
const NEVER$3 = Number.POSITIVE_INFINITY;
const copies = /* @__PURE__ */ new Map();
const WAITING = /* @__PURE__ */ new Int32Array(32);
function clearRow() {
	ROW.fill(0);
	ROW[0] = -1;
	SPENT_ID.fill(0);
	TERM_AT.fill(NEVER$3);
	WAITING[0] = -1;
	copies.clear();
}
function setTerm(due) {
	TERM_AT[DUE$2] = due;
	if (due < TERM_AT[ENTRY$2]) {
		TERM_AT[ENTRY$2] = due;
		push(due, 4);
	}
}
function termEnds() {
	return TERM_AT[DUE$2];
}
function onTermEnd() {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (TERM_AT[ENTRY$2] !== t) return;
	TERM_AT[ENTRY$2] = NEVER$3;
	const due = TERM_AT[DUE$2];
	if (due > t) {
		if (due < NEVER$3) setTerm(due);
		return;
	}
	TERM_AT[DUE$2] = NEVER$3;
	if (ROW[0] !== -1) count(17, 1);
	openToOthers();
}
function openToOthers() {
	TERM_AT[DUE$2] = NEVER$3;
	const holder = ROW[0];
	if (holder !== -1) note(17, holder, 0, ROW[2], 0);
	termOver(ROW[GRANTEE], ROW[3], ROW[GRANTED_AT$1]);
}
function grantRow(slot) {
	springBeforeGrant();
	const node = PEER[slot];
	const id = ID[slot];
	const incarnation = PEER_INCARNATION[slot];
	const token = ROW[LAST_TOKEN] + 1;
	ROW[LAST_TOKEN] = token;
	ROW[0] = node;
	ROW[GRANTEE] = node;
	ROW[HOLDER_INCARNATION] = incarnation;
	ROW[2] = token;
	ROW[GRANTED_AT$1] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	SPENT_ID[node] = id;
	note(16, node, id, token, 0);
	ROW[3] = observeGrant(node, incarnation, id, token);
	leaseGranted(node, token);
}
function isOwn(slot) {
	return ROW[0] === PEER[slot] && ROW[HOLDER_INCARNATION] === PEER_INCARNATION[slot];
}
function noteDelay(slot) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (t - SENT_AT[slot] > _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[30]) hurt(PEER[slot], 4, t);
}
function awaitFailover(fault) {
	WAITING[0] = fault;
}
function springBeforeGrant() {
	const fault = WAITING[0];
	if (fault === -1) return;
	WAITING[0] = -1;
	copyRow(fault);
	push((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() + Math.floor(_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[35] / 2), fault << 3 | 7);
}
function copyRow(fault) {
	copies.set(fault, {
		row: ROW.slice(),
		ids: SPENT_ID.slice()
	});
}
function restoreRow(fault) {
	const copy = copies.get(fault);
	copies.delete(fault);
	const lastToken = ROW[LAST_TOKEN];
	if (copy === void 0) {
		ROW.fill(0);
		ROW[0] = -1;
		SPENT_ID.fill(0);
	} else {
		ROW.set(copy.row);
		SPENT_ID.set(copy.ids);
	}
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[23] === 1) ROW[LAST_TOKEN] = lastToken;
	setTerm(ROW[0] === -1 ? NEVER$3 : (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[31]);
}
const EPOCH_US = 0x38d7ea4c68000;
function startWall(node, errorUs) {
	_plan_js__WEBPACK_IMPORTED_MODULE_1__._[node] = EPOCH_US + errorUs;
}
function wallNow(node) {
	return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() + _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node];
}
function wallAt(node, reading) {
	return reading - _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node];
}
function passedByAll(reading) {
	return reading - EPOCH_US + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[41];
}
function jumpWall(node, byUs) {
	const bound = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[41];
	const error = _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node] - EPOCH_US + byUs;
	startWall(node, Math.min(bound, Math.max(-bound, error)));
}
const LOW = 2147483648;
function lowOf(reading) {
	return reading % LOW;
}
function highOf(reading) {
	return Math.floor(reading / LOW);
}
function onAbsoluteRequest(slot) {
	noteDelay(slot);
	if (KIND[slot] === 0) acquire$1(slot);
	else release$2(slot);
}
function acquire$1(slot) {
	const node = PEER[slot];
	const id = ID[slot];
	const asked = MESSAGE_GRANT[slot] * LOW + MESSAGE_TOKEN[slot];
	if (!(ROW[8] <= asked || _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[47] === 1) || id <= SPENT_ID[node]) {
		reply(slot, 7, 0, 0);
		return;
	}
	ASKED_AT[0] = asked;
	grantRow(slot);
	ROW[8] = asked + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[1];
	setTerm(Math.max((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)(), passedByAll(ROW[8])));
	reply(slot, 6, ROW[2], ROW[3]);
}
function release$2(slot) {
	const node = PEER[slot];
	const holder = ROW[0];
	const incarnation = PEER_INCARNATION[slot];
	const token = MESSAGE_TOKEN[slot];
	const own = isOwn(slot) && ROW[2] === token;
	const named = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[28] === 1 && holder === node;
	const frees = holder !== -1 && (own || named || _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[26] === 1);
	const freed = frees ? ROW[3] : 0;
	observeRelease(node, incarnation, MESSAGE_GRANT[slot], freed, holder);
	if (frees) {
		note(17, node, 0, token, 0);
		ROW[0] = -1;
		ROW[8] = Math.min(ROW[8], wallNow(node));
		setTerm(Math.max((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)(), passedByAll(ROW[8])));
	}
	reply(slot, frees ? 10 : 11, token, 0);
}
const KINDS = 4;
const NEVER$2 = Number.POSITIVE_INFINITY;
const DUE_LOCAL = /* @__PURE__ */ new Float64Array(400);
const DUE$1 = /* @__PURE__ */ new Float64Array(400);
const ENTRY$1 = /* @__PURE__ */ new Float64Array(100);
function clearTimers() {
	DUE$1.fill(NEVER$2);
	ENTRY$1.fill(NEVER$2);
}
function arm(node, kind, local) {
	const timer = node * KINDS + kind;
	const exact = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.y)(node, local);
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const due = exact > t ? exact : t;
	DUE_LOCAL[timer] = local;
	DUE$1[timer] = due;
	if (due < ENTRY$1[node]) enter(node, due);
}
function enter(node, due) {
	ENTRY$1[node] = due;
	push(due, node << 3 | 0);
}
function fireNow(node, kind) {
	const timer = node * KINDS + kind;
	DUE_LOCAL[timer] = Number.NEGATIVE_INFINITY;
	DUE$1[timer] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() < ENTRY$1[node]) enter(node, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)());
}
function isDue(node, kind) {
	return DUE$1[node * KINDS + kind] <= (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
}
function armAt(node, kind, at) {
	const timer = node * KINDS + kind;
	const due = at > (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() ? at : (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	DUE_LOCAL[timer] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.b)(node, due);
	DUE$1[timer] = due;
	if (due < ENTRY$1[node]) enter(node, due);
}
function disarm(node, kind) {
	DUE$1[node * KINDS + kind] = NEVER$2;
}
function disarmAll(node) {
	DUE$1.fill(NEVER$2, node * KINDS, node * KINDS + KINDS);
}
function isArmed(node, kind) {
	return DUE$1[node * KINDS + kind] < NEVER$2;
}
function rearmAll(node) {
	for (let kind = 0; kind < KINDS; kind += 1) if (isArmed(node, kind)) arm(node, kind, DUE_LOCAL[node * KINDS + kind]);
}

function firing(node) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (ENTRY$1[node] !== t) return -1;
	const first = firstOf(node);
	if (DUE$1[first] > t) {
		ENTRY$1[node] = NEVER$2;
		settle(node);
		return -1;
	}
	DUE$1[first] = NEVER$2;
	ENTRY$1[node] = Number.NEGATIVE_INFINITY;
	return first & 3;
}
function settle(node) {
	const due = DUE$1[firstOf(node)];
	if (due < NEVER$2) enter(node, due);
	else ENTRY$1[node] = NEVER$2;
}
const EXTRA_WAIT = /* @__PURE__ */ new Float64Array(100);
const FIXED_RUN = /* @__PURE__ */ new Float64Array(100);
function clearConditions() {
	EXTRA_WAIT.fill(-1);
	FIXED_RUN.fill(-1);
}
function imposeConditions(conditions) {
	const { nodes, store } = conditions;
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.T)(100, store.offsetUs, _plan_js__WEBPACK_IMPORTED_MODULE_1__.v + store.ppm);
	nodes.forEach((one, node) => {
		(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.T)(node, one.offsetUs, _plan_js__WEBPACK_IMPORTED_MODULE_1__.v + one.ppm);
		if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 2) startWall(node, one.wallErrorUs);
		EXTRA_WAIT[node] = one.extraWaitUs;
		FIXED_RUN[node] = one.runUs;
		arm(node, 0, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node) + one.firstSendUs);
	});
}
function reading(node) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[18] === 0) return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node);
	return (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 2 ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() : (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node)) + _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node];
}
function deadlineFrom$1(anchor) {
	const exact = anchor + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[1] - _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[7];
	const tick = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[10];
	return tick === 0 || _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[39] === 1 ? exact : Math.ceil(exact / tick) * tick;
}
function mayLead(node) {
	return _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[19] === 1 || reading(node) < DEADLINE[node];
}
function hasDeadline(node) {
	return DEADLINE[node] < Number.POSITIVE_INFINITY;
}
function deadlineAt(node, deadline) {
	return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.y)(node, _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[18] === 1 ? deadline - _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node] : deadline);
}
function armDeadline$1(node) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[50] === 1) return;
	const wall = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[18] === 1 ? _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node] : 0;
	arm(node, 2, DEADLINE[node] - wall);
}
function startFollowing$1(node) {
	const wait = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(16 + node, _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[4]);
	arm(node, 0, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node) + wait);
}
function armRetry(node, from) {
	const fixed = EXTRA_WAIT[node];
	const extra = fixed >= 0 ? fixed : (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(16 + node, _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[5] + 1);
	arm(node, 0, from + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[4] + extra);
}
function onSendTimer(node) {
	if (OUTSTANDING[node] !== 0) return;
	prepare(node);
	if (OUTSTANDING[node] !== 0) dispatch(node);
}
function prepare(node) {
	if (LEADING[node] === 1 && _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[39] === 0 && !mayLead(node)) {
		stepDown$1(node, 0);
		return;
	}
	const id = LAST_ID[node] + 1;
	LAST_ID[node] = id;
	OUTSTANDING[node] = id;
	ASKS_RENEWAL[node] = LEADING[node];
	ANCHOR[node] = reading(node);
	PREPARED_AT[node] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node);
}

function onTimeout(node) {
	const id = OUTSTANDING[node];
	if (id === 0) return;
	if (ASKS_RENEWAL[node] === 1) {
		note(7, node, id, TOKEN[node], 0);
		onFailed(node);
		return;
	}
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[17] === 1 && reading(node) < deadlineFrom$1(ANCHOR[node])) {
		if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[25] === 1) ANCHOR[node] = reading(node);
		dispatch(node);
		return;
	}
	note(3, node, id, 0, 0);
	OUTSTANDING[node] = 0;
	note(8, node, id, 0, 0);
	send(3, node, id, 0, 0);
	followOn(node);
}
function onFailed(node) {
	renewalFailed();
	OUTSTANDING[node] = 0;
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[39] === 0) {
		onSendTimer(node);
		return;
	}
	if (!mayLead(node)) stepDown$1(node, 0);
	else arm(node, 0, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node) + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[10]);
}
function followOn(node) {
	if (!isArmed(node, 0)) onSendTimer(node);
}
function renewalFailed() {
	count(2, 1);
	count(4, 1);
	const run = COUNT[4];
	if (run > COUNT[3]) COUNT[3] = run;
}
function onGranted(node, id, token, grant) {
	const present = reading(node);
	const deadline = deadlineFrom$1(_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[16] === 1 ? ANCHOR[node] : present);
	note(1, node, id, token, deadlineAt(node, deadline));
	if (present >= deadline && _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[19] === 0) {
		note(8, node, 0, token, 0);
		send(2, node, 0, token, grant);
		followOn(node);
		return;
	}
	DEADLINE[node] = deadline;
	lead(node, token, grant);
	armDeadline$1(node);
	arm(node, 0, PREPARED_AT[node] + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[3]);
	checkSlack(node);
}
function lead(node, token, grant) {
	openClaim(node, token, grant);
	LEADING[node] = 1;
	TOKEN[node] = token;
	GRANT_OF[node] = grant;
	absolve(node);
	COUNT[4] = 0;
	arm(node, 3, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node) + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[11]);
}
function onRenewed(node, id, open) {
	const present = reading(node);
	const deadline = deadlineFrom$1(_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[16] === 1 ? ANCHOR[node] : present);
	if (deadline > DEADLINE[node]) DEADLINE[node] = deadline;
	note(5, node, id, TOKEN[node], deadlineAt(node, DEADLINE[node]));
	COUNT[4] = 0;
	if (!mayLead(node)) {
		stepDown$1(node, 0);
		return;
	}
	if (!open) openClaim(node, TOKEN[node], GRANT_OF[node]);
	absolve(node);
	armDeadline$1(node);
	checkSlack(node);
	followOn(node);
}
function onLost(node) {
	renewalFailed();
	stepDown$1(node, 1);
}
function onDeadline(node, paused) {
	if (LEADING[node] === 0) return;
	if (mayLead(node)) {
		armDeadline$1(node);
		return;
	}
	if (!paused) stepDown$1(node, 0);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[38] === 0) closeClaim(node, 0);
}
function stepDown$1(node, reason) {
	leave(node, reason);
	if (reason !== 1 && (reason !== 3 || _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[20] === 1)) {
		const token = TOKEN[node];
		note(8, node, 0, token, 0);
		send(2, node, 0, token, GRANT_OF[node]);
	}
	armRetry(node, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node));
}
function leave(node, reason) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	closeClaim(node, reason);
	LEADING[node] = 0;
	hurt(node, 7, t);
	OUTSTANDING[node] = 0;
	disarm(node, 2);
	disarm(node, 3);
	disarm(node, 1);
	absolve(node);
}
function onNotice(node) {
	if (LEADING[node] === 1) return;
	disarm(node, 0);
	onSendTimer(node);
}
function onAbsoluteTimer(node) {
	if (LEADING[node] === 1) {
		stepDownAbsolute(node, 3);
		return;
	}
	if (OUTSTANDING[node] !== 0) return;
	prepareAbsolute(node);
	dispatchAbsolute(node);
}
function prepareAbsolute(node) {
	if (LEADING[node] === 1) return;
	const id = LAST_ID[node] + 1;
	LAST_ID[node] = id;
	OUTSTANDING[node] = id;
	ANCHOR[node] = wallNow(node);
	PREPARED_AT[node] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node);
}
function dispatchAbsolute(node) {
	const id = OUTSTANDING[node];
	const local = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node);
	const asked = ANCHOR[node];
	arm(node, 1, local + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[9]);
	note(0, node, id, 0, 0);
	send(0, node, id, lowOf(asked), highOf(asked));
	armRetry(node, local);
}
function onAbsoluteTimeout(node) {
	const id = OUTSTANDING[node];
	if (id === 0) return;
	note(3, node, id, 0, 0);
	OUTSTANDING[node] = 0;
	goOn$1(node);
}
function goOn$1(node) {
	if (!isArmed(node, 0)) onAbsoluteTimer(node);
}
function onAbsoluteAnswer(node, kind, id, slot) {
	if (kind !== 6) {
		note(2, node, id, 0, 0);
		goOn$1(node);
		return;
	}
	const token = MESSAGE_TOKEN[slot];
	const grant = MESSAGE_GRANT[slot];
	const kept = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[1] - _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[7] + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[10];
	DEADLINE[node] = ANCHOR[node] + kept;
	note(1, node, id, token, Math.max(0, wallAt(node, DEADLINE[node])));
	if (!mayLead(node)) {
		goOn$1(node);
		return;
	}
	lead(node, token, grant);
	armExpiry(node);
	disarm(node, 0);
	const run = runOf(node);
	if (run > 0) arm(node, 0, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node) + run);
}

function armExpiry(node) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[19] === 1) return;
	armAt(node, 2, wallAt(node, DEADLINE[node]));
}
function stepDownAbsolute(node, reason) {
	const token = TOKEN[node];
	leave(node, reason);
	note(8, node, 0, token, 0);
	send(2, node, 0, token, GRANT_OF[node]);
	armRetry(node, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node));
}
function workAllowed(node) {
	const late = reading(node) - (DEADLINE[node] - _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[8]);
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[50] === 0 && late >= 0) return false;
	count(5, 1);
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[51] === 1) workChecked(node, TOKEN[node], late);
	return true;
}
function sendWork(node, token, grant) {
	const key = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() / _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[11] & 1073741823;
	note(13, node, 0, token, 0);
	send(5, node, key, token, grant);
}
function onWorkTimer(node) {
	if (!workAllowed(node)) return false;
	sendWork(node, TOKEN[node], GRANT_OF[node]);
	arm(node, 3, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node) + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[11]);
	return true;
}
const SEEN_VERSION = /* @__PURE__ */ new Int32Array(100);
const SEEN_AT = /* @__PURE__ */ new Float64Array(100);
const ASKS = /* @__PURE__ */ new Int32Array(100);
const OVER = /* @__PURE__ */ new Int32Array(100);
const WROTE = /* @__PURE__ */ new Int32Array(100);
const NEVER$1 = Number.POSITIVE_INFINITY;
function forgetRecord(node) {
	SEEN_VERSION[node] = -1;
}
function keepsDeadline() {
	return _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[37] === 0;
}
function onRecordTimer(node) {
	if (OUTSTANDING[node] !== 0) return;
	prepareRecord(node);
	if (OUTSTANDING[node] !== 0) dispatchRecord(node);
}
function prepareRecord(node) {
	if (LEADING[node] === 0) {
		ask(node, 4, 0);
		return;
	}
	if (!keepsDeadline() && DEADLINE[node] === NEVER$1) beginRound(node);
	if (mayLead(node)) ask(node, 1, WROTE[node]);
	else stepDownRecord(node, 0);
}
function beginRound(node) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[46] === 1) return;
	const ends = reading(node) + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[37];
	DEADLINE[node] = ends;
	arm(node, 2, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node) + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[37]);
}

function dispatchRecord(node) {
	const id = OUTSTANDING[node];
	const kind = ASKS[node];
	const local = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node);
	arm(node, 1, local + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[9]);
	if (kind === 1) {
		const token = TOKEN[node];
		count(1, 1);
		note(4, node, id, token, 0);
		const next = keepsDeadline() ? PREPARED_AT[node] + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[3] : 0;
		arm(node, 0, keepsDeadline() ? next : local + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[4]);
	} else if (kind === 0) note(0, node, id, 0, 0);
	else if (LEADING[node] === 0) armRetry(node, local);
	send(kind, node, id, OVER[node], GRANT_OF[node]);
}
function follow(node, kind, over) {
	ask(node, kind, over);
	dispatchRecord(node);
}
function onRecordTimeout(node) {
	const id = OUTSTANDING[node];
	if (id === 0) return;
	const kind = ASKS[node];
	OUTSTANDING[node] = 0;
	if (kind === 1) note(7, node, id, TOKEN[node], 0);
	if (kind === 0) note(3, node, id, 0, 0);
	if (LEADING[node] === 1) renewalFailed();
	goOn(node);
}
function goOn(node) {
	if (!isArmed(node, 0)) onRecordTimer(node);
}
function onRecordAnswer(node, kind, id, slot) {
	const version = MESSAGE_TOKEN[slot];
	if (kind === 6) onTaken(node, id, version, MESSAGE_GRANT[slot]);
	else if (kind === 8) onKept(node, id);
	else if (kind === 9) onRefused(node, id);
	else if (kind === 7) {
		note(2, node, id, 0, 0);
		goOn(node);
	} else if (LEADING[node] === 1) onOwnLook(node, kind, version);
	else onLook(node, kind, version, MESSAGE_GRANT[slot]);
}
function onLook(node, kind, version, stamp) {
	if (kind === 13 || kind === 14 && !keepsDeadline() || hasWaited(node, version, stamp)) follow(node, 0, version);
	else goOn(node);
}
function hasWaited(node, version, stamp) {
	const local = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node);
	const ttl = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[1];
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[45] === 1) return Math.floor((local + _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node]) / 1e3) - stamp >= ttl / 1e3;
	if (SEEN_VERSION[node] === version) return local - SEEN_AT[node] >= ttl;
	SEEN_VERSION[node] = version;
	SEEN_AT[node] = local;
	return false;
}
function onOwnLook(node, kind, version) {
	if (kind === 14 && mayLead(node)) {
		follow(node, 1, version);
		return;
	}
	renewalFailed();
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[38] === 1) goOn(node);
	else stepDownRecord(node, 1);
}
function onTaken(node, id, token, grant) {
	WROTE[node] = OVER[node] + 1;
	DEADLINE[node] = deadlineFrom(node);
	note(1, node, id, token, toldDeadline(node));
	if (!mayLead(node)) {
		goOn(node);
		return;
	}
	lead(node, token, grant);
	armNext(node);
}
function toldDeadline(node) {
	return hasDeadline(node) ? deadlineAt(node, DEADLINE[node]) : NEVER$1;
}
function deadlineFrom(node) {
	if (!keepsDeadline()) {
		if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[38] === 1 || _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[46] === 1) return NEVER$1;
		return reading(node) + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[3] + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[37];
	}
	return (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[16] === 1 ? ANCHOR[node] : reading(node)) + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[1] - _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[7];
}
function armNext(node) {
	if (hasDeadline(node)) armDeadline$1(node);
	else disarm(node, 2);
	arm(node, 0, (keepsDeadline() ? PREPARED_AT[node] : (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node)) + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[3]);
}
function onKept(node, id) {
	WROTE[node] = OVER[node] + 1;
	const deadline = deadlineFrom(node);
	if (keepsDeadline()) DEADLINE[node] = Math.max(DEADLINE[node], deadline);
	else if (mayLead(node)) DEADLINE[node] = deadline;
	note(5, node, id, TOKEN[node], toldDeadline(node));
	COUNT[4] = 0;
	if (!mayLead(node)) {
		stepDownRecord(node, 0);
		return;
	}
	if (OPEN[node] === 0) openClaim(node, TOKEN[node], GRANT_OF[node]);
	absolve(node);
	armNext(node);
}
function onRefused(node, id) {
	note(6, node, id, TOKEN[node], 0);
	if (keepsDeadline()) {
		renewalFailed();
		stepDownRecord(node, 1);
	} else if (mayLead(node)) follow(node, 4, 0);
	else stepDownRecord(node, 0);
}
function stepDownRecord(node, reason) {
	leave(node, reason);
	forgetRecord(node);
	if (reason !== 1 && _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[20] === 1) {
		note(8, node, 0, TOKEN[node], 0);
		send(2, node, 0, WROTE[node], GRANT_OF[node]);
	}
	armRetry(node, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(node));
}
function startFollowing(node) {
	forgetRecord(node);
	startFollowing$1(node);
}
function sendDue(node) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) onSendTimer(node);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 1) onRecordTimer(node);
	else onAbsoluteTimer(node);
}
function timedOut(node) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) onTimeout(node);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 1) onRecordTimeout(node);
	else onAbsoluteTimeout(node);
}
function prepareRequest(node) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) prepare(node);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 1) prepareRecord(node);
	else prepareAbsolute(node);
}
function dispatchRequest(node) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) dispatch(node);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 1) dispatchRecord(node);
	else dispatchAbsolute(node);
}
function answered(node, kind, id, slot) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) answeredLease(node, kind, id, slot);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 1) onRecordAnswer(node, kind, id, slot);
	else onAbsoluteAnswer(node, kind, id, slot);
}
function answeredLease(node, kind, id, slot) {
	if (kind === 7) {
		note(2, node, id, 0, 0);
		followOn(node);
	} else if (kind === 8) onRenewed(node, id, OPEN[node] === 1);
	else if (kind === 6) {
		const token = MESSAGE_TOKEN[slot];
		onGranted(node, id, token, MESSAGE_GRANT[slot]);
	} else refusedLease(node, kind, id, slot);
}
function refusedLease(node, kind, id, slot) {
	if (kind === 9) {
		note(6, node, id, MESSAGE_TOKEN[slot], 0);
		onLost(node);
	} else if (LEADING[node] === 1) {
		note(6, node, id, TOKEN[node], 0);
		onFailed(node);
	} else {
		note(2, node, id, 0, 0);
		followOn(node);
	}
}
function deadlineDue(node, paused) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) onDeadline(node, paused);
	else if (LEADING[node] === 0) return;
	else if (mayLead(node)) armDeadline(node);
	else if (!paused) stepDown(node, 0);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[38] === 0) closeClaim(node, 0);
}
function armDeadline(node) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 2) armExpiry(node);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0 || hasDeadline(node)) armDeadline$1(node);
}
function stepDown(node, reason) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) stepDown$1(node, reason);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 1) stepDownRecord(node, reason);
	else stepDownAbsolute(node, reason);
}
function workDue(node) {
	if (LEADING[node] === 1 && !onWorkTimer(node)) stepDown(node, 0);
}
function resign(node) {
	if (LEADING[node] === 1) stepDown(node, 3);
}
const OVERDUE = /* @__PURE__ */ new Int32Array(100);
const WAITING_FIRST = /* @__PURE__ */ new Int32Array(100);
const WAITING_LAST = /* @__PURE__ */ new Int32Array(100);
const HELD_TOKEN = /* @__PURE__ */ new Int32Array(100);
const HELD_GRANT = /* @__PURE__ */ new Int32Array(100);
const HELD_REQUEST = /* @__PURE__ */ new Int32Array(100);
function clearInboxes() {
	OVERDUE.fill(0);
	WAITING_FIRST.fill(-1);
	WAITING_LAST.fill(-1);
	HELD_TOKEN.fill(0);
	HELD_REQUEST.fill(0);
}
function onTimer(node, kind) {
	if (UP[node] === 0) return;
	if (PAUSED[node] === 1) {
		OVERDUE[node] = OVERDUE[node] | 1 << kind;
		if (kind === 2) deadlineDue(node, true);
	} else if (kind === 3) workDue(node);
	else if (kind === 0) sendDue(node);
	else if (kind === 1) timedOut(node);
	else deadlineDue(node, false);
}
function onReply(node, slot) {
	if (PAUSED[node] === 1) {
		NEXT[slot] = -1;
		const last = WAITING_LAST[node];
		if (last === -1) WAITING_FIRST[node] = slot;
		else NEXT[last] = slot;
		WAITING_LAST[node] = slot;
		return;
	}
	if (UP[node] === 1) handle(node, slot);
	freeMessage(slot);
}
function handle(node, slot) {
	const kind = KIND[slot];
	const id = ID[slot];
	const alive = id !== 0 && OUTSTANDING[node] === id && PEER_INCARNATION[slot] === INCARNATION[node];
	if (kind === 10 || kind === 11) {
		const token = MESSAGE_TOKEN[slot];
		note(kind === 10 ? 9 : 10, node, id, token, 0);
		return;
	}
	if (kind === 16) {
		onNotice(node);
		return;
	}
	if (!alive) {
		if (!(_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[24] === 1 && kind === 6 && LEADING[node] === 0) || PEER_INCARNATION[slot] !== INCARNATION[node]) return;
	}
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[48] === 1 && isDue(node, 1)) return;
	OUTSTANDING[node] = 0;
	disarm(node, 1);
	answered(node, kind, id, slot);
}
function crash(node) {
	closeClaim(node, 2);
	UP[node] = 0;
	PAUSED[node] = 0;
	LEADING[node] = 0;
	OUTSTANDING[node] = 0;
	OVERDUE[node] = 0;
	HELD_TOKEN[node] = 0;
	HELD_REQUEST[node] = 0;
	disarmAll(node);
	for (let slot = WAITING_FIRST[node]; slot !== -1;) {
		const next = NEXT[slot];
		freeMessage(slot);
		slot = next;
	}
	WAITING_FIRST[node] = -1;
	WAITING_LAST[node] = -1;
}
function restart(node) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	UP[node] = 1;
	INCARNATION[node] = INCARNATION[node] + 1;
	hurt(node, 1, t);
	startFollowing(node);
}
function pause(node, midway) {
	if (midway && LEADING[node] === 1 && workAllowed(node)) {
		HELD_TOKEN[node] = TOKEN[node];
		HELD_GRANT[node] = GRANT_OF[node];
	}
	if (midway && OUTSTANDING[node] === 0) {
		prepareRequest(node);
		HELD_REQUEST[node] = OUTSTANDING[node];
		if (HELD_REQUEST[node] !== 0) disarm(node, 0);
	}
	PAUSED[node] = 1;
}
function resume(node, messagesFirst) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	PAUSED[node] = 0;
	hurt(node, 2, t);
	if (HELD_TOKEN[node] !== 0) {
		sendWork(node, HELD_TOKEN[node], HELD_GRANT[node]);
		HELD_TOKEN[node] = 0;
	}
	if (HELD_REQUEST[node] !== 0) {
		HELD_REQUEST[node] = 0;
		dispatchRequest(node);
	}
	if (messagesFirst) deliverWaiting(node);
	const overdue = OVERDUE[node];
	OVERDUE[node] = 0;
	for (let kind = 0; kind <= 3; kind += 1) if ((overdue & 1 << kind) !== 0) fireNow(node, kind);
	if (!messagesFirst) deliverWaiting(node);
}
function deliverWaiting(node) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	for (let slot = WAITING_FIRST[node]; slot !== -1; slot = NEXT[slot]) push(t, slot << 3 | 1);
	WAITING_FIRST[node] = -1;
	WAITING_LAST[node] = -1;
}
function onRecordRequest(slot) {
	noteDelay(slot);
	const kind = KIND[slot];
	if (kind === 4) look(slot);
	else if (kind === 0) take(slot);
	else if (kind === 1) renew$1(slot);
	else release$1(slot);
}
function look(slot) {
	reply(slot, ROW[0] === -1 ? 13 : isOwn(slot) ? 14 : 12, ROW[6], ROW[7]);
}


function renew$1(slot) {
	const node = PEER[slot];
	if (MESSAGE_TOKEN[slot] !== ROW[6] || !isOwn(slot)) {
		count(18, 1);
		reply(slot, 9, ROW[2], 0);
		return;
	}
	observeRenewal(node, PEER_INCARNATION[slot], ROW[2]);
	leaseKept();
	written(node);
	reply(slot, 8, ROW[2], ROW[3]);
}
function release$1(slot) {
	const node = PEER[slot];
	const holder = ROW[0];
	const token = ROW[2];
	const frees = MESSAGE_TOKEN[slot] === ROW[6] && isOwn(slot);
	const asked = frees ? MESSAGE_GRANT[slot] : 0;
	const freed = frees ? ROW[3] : 0;
	observeRelease(node, PEER_INCARNATION[slot], asked, freed, holder);
	if (frees) {
		note(17, node, 0, token, 0);
		ROW[0] = -1;
		ROW[6] = ROW[6] + 1;
		openToOthers();
	}
	reply(slot, frees ? 10 : 11, token, 0);
}
const LEASE = /* @__PURE__ */ new Float64Array(16);
const LAST_GRANTED_ID = /* @__PURE__ */ new Int32Array(100);
const FREE_AT = /* @__PURE__ */ new Float64Array(16);
const DUE = 0;
const ENTRY = 1;
const NEVER = Number.POSITIVE_INFINITY;
function storeHolder$1() {
	return LEASE[0];
}
function storeFreeAt$1() {
	return FREE_AT[DUE];
}
function storeNow() {
	return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.x)(100) + _plan_js__WEBPACK_IMPORTED_MODULE_1__._[100];
}
function freeReading() {
	const sweep = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[14];
	const expiry = LEASE[5];
	return (sweep === 0 ? expiry : Math.ceil(expiry / sweep) * sweep) + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[15];
}
function armFree() {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (LEASE[0] === -1) {
		FREE_AT[DUE] = NEVER;
		return;
	}
	const due = Math.max(t, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.y)(100, freeReading() - _plan_js__WEBPACK_IMPORTED_MODULE_1__._[100]));
	FREE_AT[DUE] = due;
	if (due < FREE_AT[ENTRY]) {
		FREE_AT[ENTRY] = due;
		push(due, 4);
	}
}
function onFree$1() {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	if (FREE_AT[ENTRY] !== t) return;
	FREE_AT[ENTRY] = NEVER;
	if (FREE_AT[DUE] <= t) expire();
	else if (FREE_AT[DUE] < NEVER) {
		FREE_AT[ENTRY] = FREE_AT[DUE];
		push(FREE_AT[DUE], 4);
	}
}
function expire() {
	count(17, 1);
	vacate();
}
function vacate() {
	const holder = LEASE[0];
	const token = LEASE[3];
	note(17, holder, 0, token, 0);
	LEASE[0] = -1;
	FREE_AT[DUE] = NEVER;
	leaseFreed(holder, token, LEASE[4], LEASE[7], LEASE[8], LEASE[9]);
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[40] === 1) notifyAll();
}
function notifyAll() {
	for (let node = 0; node < _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[0]; node += 1) notify(node);
}
function clearLease() {
	LEASE.fill(0);
	LEASE[0] = -1;
	LAST_GRANTED_ID.fill(0);
	FREE_AT.fill(NEVER);
}
const snapshots = /* @__PURE__ */ new Map();
function clearMemory() {
	ARMED[0] = -1;
	snapshots.clear();
}
function loseNextGrant() {
	if (ARMED[0] !== -1) springFailover();
}
const ARMED = /* @__PURE__ */ new Int32Array(32);
function armFailover$1(fault) {
	ARMED[0] = fault;
}
function springFailover() {
	const fault = ARMED[0];
	ARMED[0] = -1;
	takeSnapshot$1(fault);
	push((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() + Math.floor(_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[35] / 2), fault << 3 | 7);
}
function takeSnapshot$1(fault) {
	snapshots.set(fault, {
		lease: LEASE.slice(),
		ids: LAST_GRANTED_ID.slice()
	});
}
function failOver$1(fault) {
	const known = snapshots.get(fault);
	snapshots.delete(fault);
	forget(known ?? null);
}
function loseState$1() {
	forget(null);
}
function forget(known) {
	const lastToken = LEASE[6];
	const holder = LEASE[0];
	const lost = LEASE[4];
	if (known === null) {
		LEASE.fill(0);
		LEASE[0] = -1;
		LAST_GRANTED_ID.fill(0);
	} else {
		LEASE.set(known.lease);
		LAST_GRANTED_ID.set(known.ids);
	}
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[23] === 1) LEASE[6] = lastToken;
	const kept = LEASE[0] !== -1 && LEASE[4] === lost;
	if (holder !== -1) observeForgotten(holder, lost, kept ? LEASE[5] : storeNow());
	armFree();
}
function clearStore() {
	clearLease();
	clearMemory();
}
function onRequest$1(slot) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const kind = KIND[slot];
	const node = PEER[slot];
	const id = ID[slot];
	if (LEASE[0] !== -1 && storeNow() >= freeReading()) expire();
	if (t - SENT_AT[slot] > _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[30]) hurt(node, 4, t);
	if (kind === 0) acquire(slot, node, id);
	else if (kind === 1) renew(slot, node);
	else release(slot, node, id, kind === 3);
}
function acquire(slot, node, id) {
	if (LEASE[0] === -1) {
		if (id <= LAST_GRANTED_ID[node] && _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[29] === 0) reply(slot, 7, 0, 0);
		else grant(slot, node, id);
		return;
	}
	if (LEASE[0] === node && LEASE[2] === id && _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[29] === 0 && storeNow() < LEASE[5]) {
		const token = LEASE[3];
		reply(slot, 6, token, LEASE[4]);
	} else reply(slot, 7, 0, 0);
}
function grant(slot, node, id) {
	loseNextGrant();
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const incarnation = PEER_INCARNATION[slot];
	const token = LEASE[6] + 1;
	LEASE[6] = token;
	LEASE[0] = node;
	LEASE[1] = incarnation;
	LEASE[2] = id;
	LEASE[3] = token;
	LEASE[7] = t;
	if (id > LAST_GRANTED_ID[node]) LAST_GRANTED_ID[node] = id;
	note(16, node, id, token, 0);
	LEASE[4] = observeGrant(node, incarnation, id, token);
	leaseGranted(node, token);
	extend(slot);
	reply(slot, 6, token, LEASE[4]);
}
function extend(slot) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	LEASE[5] = storeNow() + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[2];
	LEASE[8] = t;
	LEASE[9] = t - SENT_AT[slot];
	armFree();
}


function clearStores() {
	clearStore();
	clearRow();
}
function onRequest(slot) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) onRequest$1(slot);
	else if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 1) onRecordRequest(slot);
	else onAbsoluteRequest(slot);
}
function onFree() {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) onFree$1();
	else onTermEnd();
}
function storeHolder() {
	return _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0 ? storeHolder$1() : ROW[0];
}
function storeFreeAt() {
	return _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0 ? storeFreeAt$1() : termEnds();
}
function storeClockSet() {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) armFree();
}
function takeSnapshot(fault) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) takeSnapshot$1(fault);
	else copyRow(fault);
}
function armFailover(fault) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) armFailover$1(fault);
	else awaitFailover(fault);
}
function failOver(fault) {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) failOver$1(fault);
	else restoreRow(fault);
}
function loseState() {
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 0) loseState$1();
	else restoreRow(-1);
}
const GATE = /* @__PURE__ */ new Int32Array(32);
const PAUSES = 0;
const STOPS = 1;
const FIRST = 2;
const LAST = 3;
function clearGate() {
	GATE.fill(0);
	GATE[FIRST] = -1;
	GATE[LAST] = -1;
}
function arriveAtStore(slot) {
	if (GATE[STOPS] !== 0) {
		hurt(PEER[slot], 5, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)());
		if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[39] === 1) reply(slot, 15, 0, 0);
		else freeMessage(slot);
	} else if (GATE[PAUSES] !== 0) {
		NEXT[slot] = -1;
		if (GATE[LAST] === -1) GATE[FIRST] = slot;
		else NEXT[GATE[LAST]] = slot;
		GATE[LAST] = slot;
	} else onRequest(slot);
}
function pauseStore() {
	GATE[PAUSES] = GATE[PAUSES] + 1;
}
function resumeStore() {
	GATE[PAUSES] = GATE[PAUSES] - 1;
	if (GATE[PAUSES] !== 0) return;
	for (let slot = GATE[FIRST]; slot !== -1; slot = NEXT[slot]) push((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)(), slot << 3 | 1);
	GATE[FIRST] = -1;
	GATE[LAST] = -1;
}
function stopStore() {
	GATE[STOPS] = GATE[STOPS] + 1;
}
function startStore() {
	GATE[STOPS] = GATE[STOPS] - 1;
}
const active = /* @__PURE__ */ new Map();
const CAUSE_PAUSE = 2;
const CAUSE_PARTITION = 3;
const CAUSE_PARTITION_IN = 4;
const CAUSE_CLOCK = 7;
const CAUSE_STORE = 8;
const TWO_32 = 4294967296;
function activeFaults() {
	return [...active.keys()];
}
function clearFaults() {
	active.clear();
}
function victims(fault) {
	const nodes = _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[0];
	const { target } = fault;
	if (typeof target === "number") return [target % nodes];
	if (target === "store") return [];
	if (target === "all") return Array.from({ length: nodes }, (_, node) => node);
	if (target === "minority") {
		const size = Math.max(1, Math.floor((nodes - 1) / 2));
		return Array.from({ length: size }, (_, offset) => (fault.pick + offset) % nodes);
	}
	if (target === "one") return [fault.pick % nodes];
	const believer = newestBeliever();
	if (believer >= 0) return [believer];
	const holder = storeHolder();
	return [holder >= 0 ? holder : fault.pick % nodes];
}

function strike(index, fault) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const ofStore = fault.kind.startsWith("store-") || fault.target === "store";
	const nodes = ofStore ? [] : victims(fault);
	const names = fault.target === "all" ? "all" : nodes.map((node) => `n${node + 1}`).join(",");
	const target = ofStore ? "store" : names;
	const dir = fault.kind === "partition" && fault.dir !== "both" ? ` ${fault.dir}` : "";
	const lasting = fault.forUs > 0;
	if (!(ofStore && fault.target === "leader")) beginFault(index, `${fault.kind}${dir}(${target})`, t + (lasting ? fault.forUs : _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[2]));
	noteFault({
		f: fault.kind,
		target,
		dir: fault.dir,
		for: fault.forUs
	});
	const hit = ofStore ? [] : strikeNodes(index, fault, nodes);
	if (ofStore) strikeStore(index, fault);
	if (lasting) active.set(index, {
		fault,
		nodes: hit
	});
	return lasting;
}
function strikeNodes(index, fault, nodes) {
	const hit = [];
	for (const node of nodes) {
		const holder = holds(node);
		if (!strikeNode(index, fault, node)) continue;
		hit.push(node);
		const ofMessages = [
			"delay",
			"loss",
			"duplicate"
		].includes(fault.kind);
		if (holder && !ofMessages) effective(_lint_js__WEBPACK_IMPORTED_MODULE_2__.K.indexOf(fault.kind));
	}
	return hit;
}
function strikeNode(index, fault, node) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const kind = fault.kind;
	if (kind === "crash") {
		if (UP[node] === 0) return false;
		crash(node);
	} else if (kind === "resign") {
		if (UP[node] === 0 || PAUSED[node] === 1 || LEADING[node] === 0) return false;
		resign(node);
	} else if (kind === "pause") {
		if (UP[node] === 0 || PAUSED[node] === 1) return false;
		hurt(node, 2, t);
		pause(node, fault.midway);
		if (LEADING[node] === 1) blameStanding(node, CAUSE_PAUSE, t);
	} else if (kind === "partition") {
		cut(fault, node, 1);
		hurt(node, 3, t);
		blameStanding(node, fault.dir === "in" ? CAUSE_PARTITION_IN : CAUSE_PARTITION, t);
	} else if (kind === "clock-drift") {
		(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.w)(node, t, _plan_js__WEBPACK_IMPORTED_MODULE_1__.v + fault.ppm);
		clockChanged(node);
	} else if (kind === "clock-jump") {
		if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[36] === 2) jumpWall(node, fault.maxUs);
		else _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node] = _plan_js__WEBPACK_IMPORTED_MODULE_1__._[node] + fault.maxUs;
		clockChanged(node);
	} else shareMessages(index, fault, node, true);
	return true;
}
function clockChanged(node) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	rearmAll(node);
	if (LEADING[node] === 1) {
		blame(node, CAUSE_CLOCK, t);
		if (UP[node] === 1) armDeadline(node);
	}
	checkSlackOfAll();
}
function directions(fault) {
	return fault.dir === "both" ? [0, 1] : [fault.dir === "in" ? 1 : 0];
}
function cut(fault, node, by) {
	for (const direction of directions(fault)) {
		const cell = node * 2 + direction;
		CUT[cell] = CUT[cell] + by;
		if (fault.wide) CUT_RESOURCE[cell] = CUT_RESOURCE[cell] + by;
	}
}
const SHARED_BY = new Int32Array(_lint_js__WEBPACK_IMPORTED_MODULE_2__.K.length * 100 * 2);
function shareMessages(index, fault, node, on) {
	const share = on ? Math.floor(fault.ppm / _plan_js__WEBPACK_IMPORTED_MODULE_1__.v * TWO_32) : 0;
	for (const direction of directions(fault)) {
		const cell = node * 2 + direction;
		const owner = _lint_js__WEBPACK_IMPORTED_MODULE_2__.K.indexOf(fault.kind) * 100 * 2 + cell;
		if (on) SHARED_BY[owner] = index;
		else if (SHARED_BY[owner] !== index) continue;
		if (fault.kind === "loss") LOSS_SHARE[cell] = share;
		else if (fault.kind === "duplicate") {
			DUPLICATE_SHARE[cell] = share;
			DUPLICATE_MIN[cell] = fault.minUs;
			DUPLICATE_SPAN[cell] = fault.maxUs - fault.minUs + 1;
		} else {
			LATE_SHARE[cell] = share;
			LATE_MIN[cell] = fault.minUs;
			LATE_SPAN[cell] = fault.maxUs - fault.minUs + 1;
		}
	}
}
function spring(index) {
	beginFault(index, "store-failover(store)", (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[2]);
	noteFault({
		f: "store-failover",
		target: "store"
	});
	struckStore(_lint_js__WEBPACK_IMPORTED_MODULE_2__.K.indexOf("store-failover"), CAUSE_STORE);
	hurtStore();
	failOver(index);
	storeClockSet();
	checkSlackOfAll();
}
function struckStore(kind, cause) {
	const holder = storeHolder();
	if (holder < 0) return;
	effective(kind);
	blame(holder, cause, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)());
}
function strikeStore(index, fault) {
	if (fault.kind === "store-failover" && fault.target === "leader") {
		if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[35] > 0) armFailover(index);
		return;
	}
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const clock = fault.kind.includes("clock");
	struckStore(_lint_js__WEBPACK_IMPORTED_MODULE_2__.K.indexOf(fault.kind), clock ? CAUSE_CLOCK : CAUSE_STORE);
	if (fault.kind === "clock-drift") (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.w)(100, t, _plan_js__WEBPACK_IMPORTED_MODULE_1__.v + fault.ppm);
	else hurtStore();
	if (fault.kind === "store-clock-jump") _plan_js__WEBPACK_IMPORTED_MODULE_1__._[100] = _plan_js__WEBPACK_IMPORTED_MODULE_1__._[100] + fault.maxUs;
	else if (fault.kind === "store-failover") failOver(index);
	else if (fault.kind === "store-pause") pauseStore();
	else if (fault.kind === "store-restart") {
		stopStore();
		if (fault.wide) loseState();
	}
	storeClockSet();
	checkSlackOfAll();
}
function healAll() {
	for (const index of activeFaults()) heal(index);
}
function heal(index) {
	const ended = active.get(index);
	if (ended === void 0) return;
	active.delete(index);
	const { fault, nodes } = ended;
	finishFault(index);
	if (fault.kind === "store-pause" || fault.kind === "store-restart") {
		hurtStore();
		noteFault({
			f: "heal",
			target: "store",
			reason: fault.kind
		});
		if (fault.kind === "store-pause") resumeStore();
		else startStore();
	}
	for (const node of nodes) healNode(index, fault, node);
}
function healNode(index, fault, node) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	noteFault({
		f: "heal",
		target: `n${node + 1}`,
		reason: fault.kind
	});
	if (fault.kind === "crash") restart(node);
	else if (fault.kind === "pause") {
		liftStanding(node);
		if (PAUSED[node] === 1) resume(node, fault.messagesFirst);
	} else if (fault.kind === "partition") {
		cut(fault, node, -1);
		liftStanding(node);
		hurt(node, 3, t);
	} else shareMessages(index, fault, node, false);
}
const SEEN = /* @__PURE__ */ new Int32Array(32);
const HIGHEST_TOKEN = 0;
const NEWEST_GRANT = 1;
const NEWEST_SINCE = /* @__PURE__ */ new Float64Array(16);
const KEYS = /* @__PURE__ */ new Int32Array(4096);
function clearResource() {
	SEEN.fill(0);
	KEYS.fill(-1);
}
function onWork(slot) {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	const token = MESSAGE_TOKEN[slot];
	const grant = MESSAGE_GRANT[slot];
	const node = PEER[slot];
	const highest = SEEN[HIGHEST_TOKEN];
	judge(2);
	if (_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[21] === 1 && token < highest) {
		note(15, node, 0, token, highest);
		count(7, 1);
		return;
	}
	note(14, node, 0, token, 0);
	count(6, 1);
	if (token > highest) SEEN[HIGHEST_TOKEN] = token;
	const newest = SEEN[NEWEST_GRANT];
	if (grant > newest) {
		SEEN[NEWEST_GRANT] = grant;
		NEWEST_SINCE[0] = t;
	}
	if (grant < newest) {
		count(8, 1);
		violate(2, t - NEWEST_SINCE[0], [[node, token]]);
	} else if (grant < grantsSoFar()) count(9, 1);
	const key = ID[slot];
	const place = key & 4095;
	if (KEYS[place] === key) count(10, 1);
	else KEYS[place] = key;
}
function becalm() {
	const t = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)();
	healAll();
	const free = storeFreeAt();
	const held = free < Number.POSITIVE_INFINITY ? free - t : 0;
	const inFlight = Math.max(0, LATEST_ARRIVAL[0] - t);
	return t + Math.max(_plan_js__WEBPACK_IMPORTED_MODULE_1__.f[31], held) + inFlight + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[32] + _plan_js__WEBPACK_IMPORTED_MODULE_1__.f[34];
}
const NUMBERS = 2 ** 28;
var Cursor = class {
	number = -1;
	next;
	faults;
	constructor(faults) {
		this.faults = faults[Symbol.iterator]();
		this.advance();
	}
	advance() {
		const { done, value } = this.faults.next();
		this.next = done === true ? void 0 : value;
		this.number = (this.number + 1) % NUMBERS;
	}
};
var Schedule = class {
	plan;
	dueUs = Number.POSITIVE_INFINITY;
	lagUs;
	fault;
	snapshot;
	constructor(plan, lagUs) {
		this.plan = plan;
		this.lagUs = lagUs;
		this.fault = new Cursor(plan.faults);
		const ahead = Array.isArray(plan.faults) || plan.kinds.includes("store-failover");
		this.snapshot = new Cursor(ahead ? plan.faults : []);
	}
	begin() {
		push(this.plan.calmAtUs, 6);
		this.announceFault();
		this.announceSnapshot();
	}
	handle(kind, which) {
		if (kind === 6) this.dueUs = becalm();
		else if (kind === 3) heal(which);
		else if (kind === 7) {
			if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() < this.plan.calmAtUs) spring(which);
		} else if (kind === 5) {
			takeSnapshot(which);
			this.snapshot.advance();
			this.announceSnapshot();
		} else {
			const fault = this.fault.next;
			if (strike(which, fault)) push((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.S)() + fault.forUs, which << 3 | 3);
			this.fault.advance();
			this.announceFault();
		}
	}
	announceFault() {
		const { next, number } = this.fault;
		if (next !== void 0) push(next.atUs, number << 3 | 2);
	}
	announceSnapshot() {
		const cursor = this.snapshot;
		while (cursor.next !== void 0 && !copiesBefore(cursor.next)) cursor.advance();
		const { next, number } = cursor;
		if (next === void 0) return;
		push(Math.max(0, next.atUs - this.lagUs), number << 3 | 5);
	}
};
function copiesBefore({ kind, target }) {
	return kind === "store-failover" && target !== "leader";
}
function runPlan(input) {
	start(input);
	const { plan } = input;
	const schedule = new Schedule(plan, input.lease.replicaLagUs);
	schedule.begin();
	const eventsMax = input.eventsMax ?? Number.POSITIVE_INFINITY;
	const events = runEvents(schedule, eventsMax);
	count(20, events);
	if (events > eventsMax) throw tooManyEvents(eventsMax);
	const unasked = COUNT[11] - COUNT[12];
	if (unasked > 0) count(22, unasked);
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.C)(plan.windowUs);
	endClaims(schedule.dueUs);
	endWindows();
	return {
		digest: digest(),
		history: recorded()
	};
}
function runEvents(schedule, eventsMax) {
	const { windowUs } = schedule.plan;
	let events = 0;
	while (nextTime() <= windowUs && events <= eventsMax) events += step(schedule);
	return events;
}
function tooManyEvents(eventsMax) {
	return new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("limit", `soak: the run has more than ${eventsMax} events; that many are allowed here; shorten its window`);
}
function step(schedule) {
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.C)(nextTime());
	const what = pop();
	const kind = what & 7;
	const which = what >>> 3;
	if (kind === 1) deliver(which);
	else if (kind === 0) {
		const timer = firing(which);
		if (timer === -1) return 0;
		onTimer(which, timer);
		settle(which);
	} else if (kind === 4) onFree();
	else schedule.handle(kind, which);
	return 1;
}
function deliver(slot) {
	const kind = KIND[slot];
	if (kind >= 6) onReply(PEER[slot], slot);
	else if (kind === 5) {
		onWork(slot);
		freeMessage(slot);
	} else arriveAtStore(slot);
}

function startParty(party, input) {
	const { offset, ratePpm, wallUs } = drawClock(party, input);
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.T)(party, offset, _plan_js__WEBPACK_IMPORTED_MODULE_1__.v + ratePpm);
	if (wallUs !== null) startWall(party, wallUs);
}
function drawClock(party, input) {
	const offset = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(1, 1e3 * _plan_js__WEBPACK_IMPORTED_MODULE_1__.v);
	const drawn = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.n)(1, input.lease.driftPpm);
	const wallUs = input.lease.scheme === "absolute" && party !== 100 ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.n)(1, input.lease.wallOffsetUs) : null;
	return {
		offset,
		ratePpm: input.steadyPpm ?? drawn,
		wallUs
	};
}
function drawnRates(input) {
	const { lease, seed, index } = input;
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.d)(1, seed, index, "clock");
	return [...Array.from({ length: lease.nodes }, (_, node) => node), 100].map((party) => drawClock(party, input).ratePpm);
}



/***/ __webpack_exports__._ = sightingOf;
__webpack_exports__.a = EFFECTIVE;
__webpack_exports__.c = samplesOf;
__webpack_exports__.d = EXCLUSIONS;
__webpack_exports__.f = JUDGED;
__webpack_exports__.g = gravestSighting;
__webpack_exports__.h = WORST;
__webpack_exports__.i = COUNT;
__webpack_exports__.l = takeSamples;
__webpack_exports__.m = VIOLATIONS;
__webpack_exports__.n = runPlan;
__webpack_exports__.o = clearSamples;
__webpack_exports__.p = NOTICED_AT;
__webpack_exports__.r = keptMishaps;
__webpack_exports__.s = keepSamples;
__webpack_exports__.t = drawnRates;
__webpack_exports__.u = EXCLUDED;
__webpack_exports__.v = witnessOf;
})

};
;