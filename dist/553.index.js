"use strict";
exports.id = 553;
exports.ids = [553];
exports.modules = {

/***/ 8553:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var wordsOf = (function wordsOf({ scheme, ttlUs }) {
	switch (scheme) {
		case "lease": return {
			acquires: "acquires the lease",
			asks: "asks for the lease",
			over: (whose) => `the lease of ${whose} runs out at the store`,
			overShort: (token) => `token ${token} has run out`
		};
		case "record": return {
			acquires: "takes the record",
			asks: "tries to take the record",
			over: (whose) => `the record of ${whose} has not been written for ${roughly(ttlUs)}: whoever watched it may take it`,
			overShort: (token) => `token ${token} not renewed for ${roughly(ttlUs)}`
		};
		case "absolute": return {
			acquires: "takes the lock",
			asks: "asks for the lock",
			over: (whose) => `the expiry that ${whose} wrote has passed by every wall clock`,
			overShort: (token) => `token ${token} has expired`
		};
	}
});
var told = (function told(input, facts, sighting, ending, clock, slow) {
	const parties = partiesOf(sighting);
	const ofParty = (node, token) => parties.some((party) => party.node === node && party.token === token);
	const teller = new Teller(input, facts, clock, sighting.atUs);
	const before = (events) => events.filter(({ atUs }) => atUs <= sighting.atUs);
	return [...trimmed([
		...before(facts.granted).map((grant, place) => ({
			need: ofParty(grant.node, grant.token) ? NEEDED : BACKGROUND,
			events: teller.granted(grant, isEnding(sighting, grant.atUs, "store-exclusion", "token-order"), place < slow)
		})),
		...before(facts.freed).filter(({ atUs }) => !isEnding(sighting, atUs, "release-by-holder")).map((free) => ({
			need: HELPFUL,
			events: teller.freed(free)
		})),
		...parties.flatMap(({ node, token }) => {
			const renewals = before(facts.asked).filter((asked) => asked.node === node && asked.f === "renew" && asked.token === token);
			const last = renewals.findLast(({ end }) => end?.type === "ok" && end.atUs <= sighting.atUs);
			const late = renewals.at(-1);
			return [...last === void 0 ? [] : [{
				need: NEEDED,
				events: teller.renewed(last)
			}], ...late === void 0 || late === last ? [] : [{
				need: HELPFUL,
				events: teller.renewedLate(late)
			}]];
		}),
		...(sighting.invariant === "belief-exclusion" ? parties.slice(0, 1) : []).map((party) => ({
			need: HELPFUL,
			events: lingering(input, facts, party, sighting, clock)
		})),
		...[...plannedFaults(input.plan.faults, facts.struck)].filter(([{ t }]) => t <= sighting.atUs).map(([struck, fault]) => ({
			need: NEEDED,
			events: [struckEvent(input, facts, fault, struck, clock)]
		}))
	], ending), ...ending].sort((a, b) => a.atUs - b.atUs);
});
var within = (function within(shape, least, most) {
	return (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.i)(shape, `a whole number from ${least} to ${most}`, (value) => value >= least && value <= most);
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8530);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3967);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9369);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4220);
/* harmony import */ var _soak_shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9867);








const OF_MESSAGES = [
	"delay",
	"loss",
	"duplicate"
];
function withFaults(input, faults) {
	const sorted = [...faults].sort((a, b) => a.atUs - b.atUs);
	const kinds = input.plan.kinds.filter((kind) => sorted.some((fault) => fault.kind === kind));
	const added = sorted.map((fault) => fault.kind).filter((kind) => !kinds.includes(kind));
	return {
		...input,
		plan: {
			...input.plan,
			kinds: [...kinds, ...new Set(added)],
			faults: sorted
		}
	};
}
function withFault(input, place, change) {
	return withFaults(input, input.plan.faults.map((fault, at) => at === place ? {
		...fault,
		...change
	} : fault));
}
function endingAt(input, windowUs) {
	const { plan } = input;
	const calmAtUs = plan.calmAtUs < plan.windowUs ? Math.min(plan.calmAtUs, windowUs) : windowUs;
	const faults = plan.faults.filter((fault) => fault.atUs <= windowUs);
	const shorter = {
		...plan,
		windowUs,
		calmAtUs
	};
	return withFaults({
		...input,
		plan: shorter
	}, faults);
}
function withoutTime(input, fromUs, byUs) {
	const { plan } = input;
	const moved = (us) => us < fromUs ? Math.min(us, fromUs - byUs) : us - byUs;
	const faults = plan.faults.map((fault) => ({
		...fault,
		atUs: moved(fault.atUs)
	}));
	const shorter = {
		...plan,
		windowUs: plan.windowUs - byUs,
		calmAtUs: moved(plan.calmAtUs)
	};
	return withFaults({
		...input,
		plan: shorter
	}, faults);
}
function startingAt(input, fromUs) {
	const { plan } = input;
	const faults = plan.faults.filter((fault) => fault.atUs + fault.forUs >= fromUs).map((fault) => {
		const before = Math.max(0, fromUs - fault.atUs);
		return {
			...fault,
			atUs: fault.atUs - fromUs + before,
			forUs: fault.forUs - before
		};
	});
	const windowUs = plan.windowUs - fromUs;
	const calmAtUs = Math.max(0, plan.calmAtUs - fromUs);
	return withFaults({
		...input,
		plan: {
			...plan,
			windowUs,
			calmAtUs
		}
	}, faults);
}
function inWait(input, byUs) {
	return withFaults(input, input.plan.faults.map((fault) => {
		const sooner = Math.min(byUs, fault.atUs);
		return OF_MESSAGES.includes(fault.kind) && fault.forUs < byUs ? {
			...fault,
			atUs: fault.atUs - sooner,
			forUs: fault.forUs + sooner
		} : fault;
	}));
}
function withRoom(input, byUs) {
	return withFaults(input, input.plan.faults.map((fault) => {
		if (OF_MESSAGES.includes(fault.kind) || fault.forUs === 0) return fault;
		const sooner = Math.min(byUs, fault.atUs);
		return {
			...fault,
			atUs: fault.atUs - sooner,
			forUs: fault.forUs + sooner + byUs
		};
	}));
}
function amongNodes(input, kept) {
	const renumbered = (node) => Math.max(0, kept.indexOf(node));
	const faults = input.plan.faults.filter(({ target }) => typeof target !== "number" || kept.includes(target)).map((fault) => ({
		...fault,
		pick: renumbered(fault.pick),
		target: typeof fault.target === "number" ? renumbered(fault.target) : fault.target
	}));
	const lease = {
		...input.lease,
		nodes: kept.length
	};
	return withFaults({
		...input,
		lease
	}, faults);
}
function atLeader(input) {
	return withFaults(input, input.plan.faults.map((fault) => typeof fault.target === "number" ? {
		...fault,
		target: "leader"
	} : fault));
}
function recordRun(input) {
	(0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.s)(false);
	const { history, digest } = (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.n)({
		...input,
		record: true
	});
	(0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.s)(true);
	return {
		history,
		digest,
		mishaps: (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.r)()
	};
}
function spelledOut(input, recording, leadUs, work) {
	const drawn = input.plan.faults.filter(isShare);
	const sharp = input.plan.faults.filter((fault) => !isShare(fault));
	const leaders = leadersOf(recording.history);
	const single = recording.mishaps.filter((mishap) => work || mishap.message !== 5).filter((mishap) => drawn.some((fault) => covers(fault, mishap))).slice(-256).map((mishap) => faultOf(mishap, leadUs, 2 * input.lease.netMaxUs, leaders));
	return withFaults(input, [...victimsOf(sharp, recording.history, leaders), ...single]);
}
function isShare(fault) {
	const certain = fault.ppm === 1e6 && fault.minUs === fault.maxUs;
	return OF_MESSAGES.includes(fault.kind) && !certain;
}
function covers(fault, mishap) {
	const since = mishap.sentAtUs - fault.atUs;
	return fault.kind === mishap.kind && since >= 0 && since <= fault.forUs;
}
function faultOf(mishap, leadUs, aboutUs, leaders) {
	const { kind, node, dir, sentAtUs, extraUs } = mishap;
	const atUs = Math.max(0, sentAtUs - Math.max(aboutUs, leadUs));
	const led = leadUs > 0 && leaders(sentAtUs) === node;
	return {
		kind,
		atUs,
		forUs: sentAtUs + aboutUs - atUs,
		target: led ? "leader" : node,
		pick: node,
		dir,
		ppm: 1e6,
		minUs: extraUs,
		maxUs: extraUs,
		wide: false,
		midway: false,
		messagesFirst: false
	};
}
function leadersOf(history) {
	const claims = history.filter(({ f }) => f === "claim" || f === "unclaim");
	return (t) => {
		let leader = -1;
		for (const claim of claims) {
			if (claim.t > t) break;
			const node = Number(claim.p.slice(1)) - 1;
			if (claim.f === "claim") leader = node;
			else if (leader === node) leader = -1;
		}
		return leader;
	};
}
function apart(input, { history }) {
	const struck = history.filter(({ p, f }) => p === "nemesis" && f !== "heal");
	return withFaults(input, input.plan.faults.flatMap((fault) => {
		const hit = struck.find(({ t, f }) => t === fault.atUs && f === fault.kind)?.target?.split(",") ?? [];
		if (fault.target !== "minority" || hit.length < 2) return [fault];
		return hit.map((name) => ({
			...fault,
			target: Number(name.slice(1)) - 1
		}));
	}));
}
function victimsOf(faults, history, leaders) {
	const struck = history.filter(({ p, f }) => p === "nemesis" && f !== "heal");
	return faults.map((fault) => {
		if (typeof fault.target === "number" || fault.target === "store") return fault;
		if (fault.kind.startsWith("store-")) return fault;
		const event = struck.find(({ t, f }) => t === fault.atUs && f === fault.kind);
		const nodes = (event?.target === "all" ? [] : event?.target?.split(",") ?? []).map((name) => Number(name.slice(1)) - 1);
		const leader = leaders(fault.atUs);
		if (nodes.includes(leader)) return {
			...fault,
			target: "leader",
			pick: leader
		};
		const [first] = nodes;
		return nodes.length === 1 && first !== void 0 ? {
			...fault,
			target: first
		} : fault;
	});
}
const RECORDED_MAX = 1e6;
const COST_OF_RUN = 800;
const SIZE_LEAST_US = 1e4;
function violationOf(input, invariant) {
	const place = _lint_js__WEBPACK_IMPORTED_MODULE_2__.q.indexOf(invariant);
	(0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.s)(false);
	try {
		(0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.n)({
			...input,
			record: false
		});
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.l) return null;
		throw error;
	} finally {
		(0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.s)(true);
	}
	const sighting = (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__._)(place);
	if (sighting === null) return null;
	return {
		sighting,
		noticedUs: _engine_js__WEBPACK_IMPORTED_MODULE_4__.p[place],
		events: _engine_js__WEBPACK_IMPORTED_MODULE_4__.i[20]
	};
}
var Search = class {
	invariant;
	input;
	violated;
	leastUs;
	effort = 1;
	seed;
	left = 0;
	constructor(input, invariant, violated) {
		this.input = input;
		this.invariant = invariant;
		this.violated = violated;
		this.leastUs = Math.floor(Math.min(violated.sighting.sizeUs, input.lease.ttlUs) / 2);
		this.seed = input.seed;
	}
	allow(events) {
		this.left = Math.max(0, this.left) + events;
	}
	ease() {
		this.leastUs = Math.floor(this.leastUs / 8);
	}
	strive(effort) {
		this.leastUs = Math.min(this.leastUs, SIZE_LEAST_US);
		this.effort = effort;
	}
	get enoughUs() {
		const { sighting, noticedUs } = this.violated;
		return Math.min(noticedUs, sighting.atUs + Math.max(this.leastUs, SIZE_LEAST_US));
	}
	get spent() {
		return this.left <= 0;
	}
	tries(candidate, redraws = 0) {
		if (this.takes(candidate)) return true;
		for (let draw = 1; draw <= redraws * this.effort; draw += 1) {
			const seed = `${this.seed}~${draw}`;
			if (seed !== candidate.seed && this.takes({
				...candidate,
				seed
			})) return true;
		}
		return false;
	}
	takes(candidate) {
		if (this.spent) return false;
		const found = violationOf({
			...candidate,
			eventsMax: this.left
		}, this.invariant);
		this.left -= COST_OF_RUN + _engine_js__WEBPACK_IMPORTED_MODULE_4__.i[20];
		if (found === null || found.sighting.sizeUs < this.leastUs) return false;
		this.input = candidate;
		this.violated = found;
		return true;
	}
};
function roughly(us) {
	const unit = Math.abs(us) >= 1e6 ? 1e5 : Math.abs(us) >= 1e4 ? 1e3 : 1;
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(Math.round(us / unit) * unit);
}
function shareText(ppm) {
	const fraction = String(ppm % 1e4).padStart(4, "0").replace(/0+$/, "");
	return `${Math.floor(ppm / 1e4)}${fraction === "" ? "" : `.${fraction}`} %`;
}
function faultWords(fault, struck, until, releases) {
	const who = struck.target === "all" ? "every node" : (struck.target ?? "").replaceAll(",", " and ");
	const ends = until === null ? "" : ` ${until}`;
	const said = (short, long = short) => ({
		short: short + ends,
		long: `${long}${ends}.`
	});
	switch (fault.kind) {
		case "crash": return said(`${who} crashes`, until === null ? `${who} crashes` : `${who} crashes and is down`);
		case "resign": return said(`${who} resigns`, `${who} resigns${releases ? " and releases its lease" : ""}`);
		case "pause": return said(`${who} is paused`, `${who} is paused${fault.midway ? ", between a check and what it sends next," : ""}`);
		case "partition": return said(partitioned(fault, who));
		case "delay": return said(`${messages(fault, who)} ${late(fault)} late`);
		case "loss": return said(`${messages(fault, who)} lost`);
		case "duplicate": return said(`${messages(fault, who)} doubled, the copy ${late(fault)} later`);
		case "clock-drift": return said(`${clockOf(who)} runs ${shareText(Math.abs(fault.ppm))} ${fault.ppm < 0 ? "slow" : "fast"}`);
		case "clock-jump": return said(`${clockOf(who, "wall clock")} jumps ${jump(fault.maxUs)}`);
		case "store-restart": return said(`the store restarts${fault.wide ? ", its state lost" : ""}`, `the store restarts, its state ${fault.wide ? "lost" : "kept"}${until === null ? "" : ", and is down"}`);
		case "store-failover": return said("the store fails over to a replica that lags", "the store fails over to a replica that has not seen the last grants and renewals");
		case "store-pause": return said("the store is paused");
		case "store-clock-jump": return said(`${clockOf("store")} jumps ${jump(fault.maxUs)}`);
	}
}
function partitioned(fault, who) {
	const store = fault.wide ? "the store and the resource" : "the store";
	if (fault.dir === "in") return `${who} no longer hears ${store}`;
	if (fault.dir === "out") return `${store} no longer ${fault.wide ? "hear" : "hears"} ${who}`;
	return `${who} is cut off from ${store}`;
}
function messages({ ppm, dir }, who) {
	const way = dir === "in" ? `to ${who}` : dir === "out" ? `from ${who}` : `to and from ${who}`;
	return ppm >= 1e6 ? `every message ${way} is` : `${shareText(ppm)} of the messages ${way} are`;
}
function late({ minUs, maxUs }) {
	return minUs === maxUs ? roughly(maxUs) : `up to ${roughly(maxUs)}`;
}
function clockOf(who, what = "clock") {
	return who === "store" ? `the store's ${what}` : `the ${what} of ${who}`;
}
function jump(us) {
	return us < 0 ? `back by ${roughly(-us)}` : `ahead by ${roughly(us)}`;
}
function withLease(change) {
	return (input) => ({
		...input,
		lease: {
			...input.lease,
			...change
		}
	});
}
function without(kind) {
	return (input) => withFaults(input, input.plan.faults.filter((fault) => fault.kind !== kind));
}
function asleep(lease, preset) {
	return {
		mended: withLease({
			timerFlag: false,
			tickBlocked: false
		}),
		why: ({ plan }) => pausedHolder(lease, preset, longestPause(plan.faults))
	};
}
function longestPause(faults) {
	return Math.max(0, ...faults.filter(({ kind }) => kind === "pause").map(({ forUs }) => forUs));
}
function pausedHolder(lease, preset, pausedUs) {
	const told = preset?.names.stepDown;
	const flag = told === void 0 ? "leadership is a flag that a timer clears" : `leadership ends by a timer (${told})`;
	const { classes } = (0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.o)((0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.l)(lease), preset);
	const awakeUs = classes.find(({ fault }) => fault === "pause")?.awakeUs ?? 0;
	const awake = awakeUs > 0 ? `, and may go on for up to ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(awakeUs)} once it is awake` : "";
	return `${flag}, and no timer runs while its process is paused${pausedUs > 0 ? ` (here for ${roughly(pausedUs)})` : ""}: asleep, the old leader still counts as one${awake}. No setting bounds a pause: compare a clock with the deadline before each write, and let the resource refuse an old fencing token`;
}
function observer(lease, preset) {
	const tries = lease.renewDeadlineUs;
	if (lease.scheme !== "record" || tries === null) return null;
	const timing = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.l)({
		...lease,
		timerFlag: false
	});
	const mends = (0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.l)({
		...timing,
		marginUs: lease.marginUs
	}, "network", preset);
	return {
		mended: withLease(soonEnough(lease, tries)),
		why: () => tooLong(lease, tries, preset, mends)
	};
}
function soonEnough(lease, tries) {
	const { driftPpm, ttlUs } = lease;
	const usableUs = Math.floor(ttlUs * (_plan_js__WEBPACK_IMPORTED_MODULE_3__.v - driftPpm) / (_plan_js__WEBPACK_IMPORTED_MODULE_3__.v + driftPpm));
	const third = Math.floor(usableUs / 3);
	const requestTimeoutUs = Math.min(lease.requestTimeoutUs, third);
	const renewUs = Math.min(lease.renewUs, third);
	return {
		requestTimeoutUs,
		renewUs,
		renewDeadlineUs: Math.min(tries, usableUs - requestTimeoutUs - renewUs)
	};
}
function tooLong(lease, tries, preset, mends) {
	const { driftPpm, ttlUs } = lease;
	const name = (knob, flag) => preset?.names[knob] ?? flag;
	const lateUs = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.s)(lease) ? 0 : lease.requestTimeoutUs;
	const late = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.s)(lease) ? "a reply of any delay" : `${roughly(lateUs)} (${name("requestTimeoutUs", "request-timeout")})`;
	const held = (0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.d)((0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.m)(lateUs + lease.renewUs + tries), driftPpm);
	const sum = `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.s)(lease) ? "at least " : ""}${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(Math.ceil(held / 1e3) * 1e3)}`;
	const waits = Math.floor((0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.p)((0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.f)(ttlUs), driftPpm) / 1e3) * 1e3;
	const drift = driftPpm === 0 ? "" : ` on a clock ${shareText(driftPpm)} slow`;
	const fastest = driftPpm === 0 ? "" : `, by a clock ${shareText(driftPpm)} fast ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(waits)}`;
	const ways = mends.map((mend) => `${mend.name} ${mend.bound === "at-least" ? "at least" : "at most"} ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(Number(mend.value))}`);
	const advice = ways.length === 0 ? "No single setting mends it: all of them have to leave room for each other" : `Safe with ${ways.join(", or ")}`;
	return `the holder waits after a reply, however late, and then tries to renew: ${late} + ${roughly(lease.renewUs)} (${name("renewUs", "renew")}) + ${roughly(tries)} (${name("renewDeadlineUs", "renew-deadline")}) = ${sum}${drift}, but takers wait only ${roughly(ttlUs)} (${name("ttlUs", "ttl")}${fastest}). ${advice}`;
}
function absoluteSuspects(lease, preset) {
	const suspects = [];
	const apart = 2 * lease.wallOffsetUs;
	if (apart > 0 && (lease.storedFlag || lease.marginUs < apart)) {
		const why = () => clocksApart(lease, preset);
		suspects.push({
			mended: withLease({ wallOffsetUs: 0 }),
			why
		});
	}
	if (lease.storedFlag) {
		suspects.push({
			mended: without("pause"),
			why: (input) => jobAsleep(input, preset)
		});
		suspects.push({
			mended: withLease({
				storedFlag: false,
				marginUs: Math.max(lease.marginUs, apart)
			}),
			why: () => outlived(lease, preset)
		});
	}
	if (lease.timerFlag) suspects.push(asleep(lease, preset));
	return suspects;
}
function clocksApart(lease, preset) {
	const { wallOffsetUs, marginUs, storedFlag } = lease;
	const apart = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(2 * wallOffsetUs);
	const needs = storedFlag ? `${most(lease, preset)} has to be ${apart} longer than the longest job` : `this needs a margin of ${apart}; it has ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(marginUs)}`;
	return `the expiry is written by one wall clock and read by another, each up to ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(wallOffsetUs)} off: ${needs}. Stop the job that much before its expiry, or take every time from one clock (usingDbTime())`;
}
function most({ ttlUs }, preset) {
	return `${preset?.names.ttlUs ?? "ttl"} (${roughly(ttlUs)})`;
}
function jobAsleep({ lease, plan }, preset) {
	const pauses = plan.faults.filter(({ kind }) => kind === "pause").map(({ forUs }) => forUs);
	return `the job is paused for ${roughly(Math.max(0, ...pauses))} and goes on afterwards: nothing stops it when ${most(lease, preset)} is over. No length of a lock covers a pause without a bound: let the job look at the clock before each write, and let the resource refuse an old fencing token`;
}
function outlived(lease, preset) {
	const { runUs, wallOffsetUs } = lease;
	const job = runUs === 0 ? "without an end" : `of up to ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(runUs)} (run-time)`;
	const longer = runUs === 0 ? "Let" : `Make it at least ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(runUs + 2 * wallOffsetUs)}, the longest job and twice the wall clocks' error, or let`;
	return `nothing stops a job when ${most(lease, preset)} is over, so a job ${job} that outlives it runs on beside the next one. ${longer} the job stop itself`;
}
function storeSuspects(lease) {
	return [
		{
			mended: without("store-failover"),
			why: failover
		},
		{
			mended: statesKept,
			why: () => restart(lease)
		},
		{
			mended: without("store-clock-jump"),
			why: clockAhead
		}
	];
}
function statesKept(input) {
	return withFaults(input, input.plan.faults.map((fault) => fault.kind === "store-restart" ? {
		...fault,
		wide: false
	} : fault));
}
const GRANTS_AGAIN = "the lock is granted again while its holder still counts on it";
function failover({ lease }) {
	return `the failover loses what the replica had not seen${lease.losesTokenCounter ? ", the token counter with it" : ""} (it lags ${roughly(lease.replicaLagUs)}), so ${GRANTS_AGAIN}. No timing of the client mends a store that forgets: grant only what a majority has stored`;
}
function restart({ scheme, storeTtlUs }) {
	const wait = scheme === "lease" ? `, or let the store wait one ttl (${roughly(storeTtlUs)}) before it grants again` : "";
	return `the restart loses the store's state, so ${GRANTS_AGAIN}. No timing of the client mends that: keep the state on disk (restart-loses-state off)${wait}`;
}
function clockAhead({ plan }) {
	const jumps = plan.faults.filter(({ kind }) => kind === "store-clock-jump");
	return `the store's clock jumps ahead by ${roughly(Math.max(...jumps.map(({ maxUs }) => maxUs)))} and ends a lease that is still running. No margin of the client covers a clock without a bound: let the store count on a monotonic clock`;
}
const QUIRKS = {
	"dead-id-believed": "a request that was given up is believed when its grant arrives after all, though its release is already on the way. An id that was given up must be dead, whatever arrives for it",
	"anchor-of-last-send": "a retry with the same id counts the deadline from its last send, but the store counts from the first, which it may have granted. Keep the first send as the anchor of every retry",
	"delete-any": "a release frees whatever lease is held, also a newer one of somebody else. Compare the token (or the request's id) before deleting",
	"silent-reacquire": "a renewal that finds the lease free takes it again, without a new token and without telling anybody. Refuse a renewal that comes after the expiry",
	"owner-only": "a release compares the owner alone, so a late one frees the same owner's newer lease. Compare incarnation and token (or the request's id), never the owner alone",
	"non-idempotent-acquire": "one request is granted twice: its copy arrives when the lease is free again, and nobody will use the second grant. Remember the ids that were granted and refuse them from then on",
	"record-time-trusted": "a taker trusts the time that the holder wrote into the record, by the holder's clock. Count the lease's length on the taker's own clock, from when the record was last seen to change",
	"renew-deadline-forgotten": "a holder whose renewals fail goes on trying and never stops leading. Stop at the renew deadline",
	"expiry-unchecked": "the row is taken without asking whether its expiry has passed. Make the expiry a condition of the update"
};
function suspectsOf({ lease }, preset) {
	const suspects = lease.quirks.map((quirk) => ({
		mended: withLease({ quirks: lease.quirks.filter((other) => other !== quirk) }),
		why: () => QUIRKS[quirk]
	}));
	suspects.push(...clientSuspects(lease, preset));
	if (!lease.fencing) suspects.push({
		mended: withLease({ fencing: true }),
		why: noFence
	});
	return [...suspects, ...storeSuspects(lease)];
}
function clientSuspects(lease, preset) {
	if (lease.scheme === "absolute") return absoluteSuspects(lease, preset);
	const suspects = [];
	const suspect = (change, why) => {
		suspects.push({
			mended: withLease(change),
			why
		});
	};
	if (lease.storedFlag) suspect({ storedFlag: false }, (input) => storedFlag(input, preset));
	if (lease.reading === "wall") suspect({ reading: "monotonic" }, wallClock);
	const observed = observer(lease, preset);
	if (observed !== null) suspects.push(observed);
	if (lease.renewDeadlineUs === null) {
		if (lease.anchor === "receive") suspect({ anchor: "send" }, (input) => receiveAnchor(input, preset));
		if (lease.tickBlocked) suspect({ tickBlocked: false }, hanging$1);
		if (lease.tickUs > 0) suspect({ tickUs: 0 }, (input) => tick(input, preset));
		const margin = driftMarginUs(lease);
		if (lease.marginUs < margin) suspect({ marginUs: margin }, (input) => tooLittleMargin(input, preset));
	}
	if (lease.timerFlag) suspects.push(asleep(lease, preset));
	return suspects;
}
function driftMarginUs(lease) {
	const prompt = {
		...lease,
		anchor: "send",
		tickUs: 0,
		tickBlocked: false
	};
	return (0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.c)((0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.l)(prompt)) ?? 0;
}
function needs(neededUs, { marginUs }) {
	return `this needs a margin of ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(neededUs)}; it has ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(marginUs)}`;
}
function isOwn(preset) {
	return preset === null || preset.names.marginUs !== void 0;
}
function yourself(does) {
	return `The library has no setting for that: ${does} before each write, and let the resource refuse an old fencing token`;
}
const STOP_EARLIER = yourself("stop that much earlier yourself");
function storedFlag({ lease }, preset) {
	const name = preset?.names.stepDown;
	const flag = name === void 0 ? "leadership is a stored flag" : `${name} is a stored flag`;
	const mend = name === void 0 ? "Let isLeader compare the clock with the deadline" : yourself("compare the clock with the deadline yourself");
	return `${flag} that only an answer of the store clears: ${lease.scheme === "record" ? `when nobody had heard of the record for ${roughly(lease.ttlUs)}` : `when the lease of ${roughly(lease.ttlUs)} ran out unheard`}, nothing did. ${mend}`;
}
function wallClock({ plan }) {
	const back = Math.min(0, ...plan.faults.filter(({ kind }) => kind === "clock-jump").map(({ maxUs }) => maxUs));
	return `the deadline is held against the wall clock, which ${back < 0 ? `jumps back by ${roughly(-back)}, and the deadline with it` : "jumps"}. No margin covers a jump without a bound: read a monotonic clock`;
}
function receiveAnchor({ lease }, preset) {
	const counted = "the deadline is counted from the reply, but the lease runs from when the store granted it";
	const needed = (0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.c)((0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.l)({
		...lease,
		tickUs: 0,
		tickBlocked: false
	}));
	return `${counted}: ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.s)(lease) ? "nothing gives a request up, so a reply may be late without a bound, and no margin is enough" : `with replies up to ${roughly(lease.requestTimeoutUs)} late (request-timeout) ` + (needed === null ? "no margin is enough" : needs(needed, lease))}. ${isOwn(preset) ? "Anchor it at the send time, or set margin and request-timeout (see the timing lint)" : yourself("hold a deadline counted from before the request against the clock yourself")}`;
}
function hanging$1({ lease }) {
	const network = (0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.o)((0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.l)(lease)).classes.find(({ fault }) => fault === "network");
	const timeout = network?.mends.find(({ knob }) => knob === "requestTimeoutUs");
	const tolerated = network?.toleratedUs ?? null;
	return `the deadline is looked at only between two requests, and a request that hangs keeps the client from looking: ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.s)(lease) ? `nothing gives it up but the transport (after ${roughly(lease.requestTimeoutUs)})` : `it is given up after ${roughly(lease.requestTimeoutUs)} (request-timeout)`}${typeof tolerated === "number" && tolerated > 0 ? `. It is safe only while a late reply and a hanging request add up to at most ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(tolerated)}` : ""}. ${timeout === void 0 ? "Look at the deadline while a request is under way, too" : `Give requests up after at most ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(Number(timeout.value))}`}`;
}
function tick({ lease }, preset) {
	const { tickUs } = lease;
	const needed = tickUs + driftMarginUs(lease);
	const mend = isOwn(preset) ? "Set a timer for the deadline itself, or that margin" : STOP_EARLIER;
	return `the deadline is looked at only every ${roughly(tickUs)}, so the holder may lead that much longer: ${needs(needed, lease)}. ${mend}`;
}
function tooLittleMargin({ lease }, preset) {
	const needed = driftMarginUs(lease);
	const other = lease.scheme === "record" ? "a taker's" : "the store's";
	const name = preset?.names.ttlUs ?? "ttl";
	const mend = isOwn(preset) ? `Set margin to ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(needed)} (auto)` : STOP_EARLIER;
	return `clocks may be ${shareText(lease.driftPpm)} off, and the holder's is slow against ${other}: over a ${name} of ${roughly(lease.ttlUs)} ${needs(needed, lease)}. ${mend}`;
}
function noFence() {
	return "fencing is off, so the resource accepts work of an older grant after work of a newer one. No timing keeps work from arriving late: let the resource refuse a token below the highest it has seen";
}
function causeOf(input, invariant, preset) {
	const suspects = suspectsOf(input, preset);
	const draws = drawsOf(input, invariant);
	const sizeWithout = (taken) => {
		const sizes = draws.flatMap((draw) => {
			return violationOf(taken.reduce((run, suspect) => suspect.mended(run), draw), invariant)?.sighting.sizeUs ?? [];
		});
		return sizes.length === 0 ? null : Math.max(...sizes);
	};
	const single = suspects.find((suspect) => sizeWithout([suspect]) === null);
	if (single !== void 0) return `${single.why(input)}.`;
	if (sizeWithout(suspects) !== null) return null;
	return `${suspects.toReversed().reduce((blamed, suspect) => {
		const others = blamed.filter((other) => other !== suspect);
		return sizeWithout(others) === null ? others : blamed;
	}, suspects).map((suspect) => ({
		suspect,
		leftUs: sizeWithout([suspect]) ?? 0
	})).sort((a, b) => a.leftUs - b.leftUs).map(({ suspect }) => suspect.why(input)).join(". Also, ")}.`;
}
const CHEAP = 2e4;
const REDRAWS = 6;
function drawsOf(input, invariant) {
	if ((violationOf(input, invariant)?.events ?? 0) > CHEAP) return [input];
	return [input, ...Array.from({ length: REDRAWS }, (_, draw) => ({
		...input,
		seed: `${input.seed}~cause${draw}`
	})).filter((draw) => violationOf(draw, invariant) !== null)];
}
function message(atUs, from, to, text, reply) {
	return {
		kind: "message",
		atUs,
		from,
		to,
		text,
		reply,
		sentence: null
	};
}
function note(atUs, parties, text, sentence) {
	return {
		kind: "note",
		atUs,
		parties,
		text,
		sentence
	};
}
function lingering(input, facts, { node, token }, sighting, clock) {
	const last = facts.asked.filter((asked) => asked.node === node && answeredBy(asked) <= sighting.atUs).findLast((asked) => asked.end?.type === "ok" && asked.token === token);
	const deadline = last?.deadlineUs ?? null;
	const { lease } = input;
	if (lease.timerFlag && deadline !== null && deadline <= sighting.atUs) {
		if (isAsleep(facts, node, deadline)) return [sleptOver(node, deadline)];
	}
	const failing = facts.asked.find((asked) => asked.node === node && asked.f === "renew" && asked.token === token && asked.atUs > (last?.end?.atUs ?? 0) && asked.atUs <= sighting.atUs);
	if (failing === void 0) return [];
	if (lease.renewDeadlineUs !== null) return [trying(input, facts, failing, clock)];
	return lease.tickBlocked ? [hanging(input, failing)] : [];
}
function answeredBy({ end }) {
	return end?.atUs ?? Number.POSITIVE_INFINITY;
}
function isAsleep({ struck }, node, atUs) {
	return struck.some(({ f, t, target, for: lasts }) => f === "pause" && (target === "all" || target?.split(",").includes(node)) && t <= atUs && atUs < t + (lasts ?? 0));
}
function sleptOver(node, atUs) {
	const sentence = `the deadline of ${node} passes while it is asleep: its timer does not fire.`;
	return note(atUs, [node], "sleeps past its deadline", sentence);
}
function trying(input, { claimed }, failing, clock) {
	const { node, token, atUs } = failing;
	const claim = claimed.find((each) => each.node === node && each.token === token);
	const until = claim?.reason === "deadline" ? `, until ${clock(claim.untilUs)}` : "";
	const forUs = input.lease.renewDeadlineUs ?? 0;
	return {
		...message(atUs, node, "store", `renew (${clock(atUs)})`, false),
		sentence: `${node} tries to renew, in vain, and goes on trying for ${roughly(forUs)}${until}.`
	};
}
function hanging({ lease }, { node, atUs }) {
	const given = roughly(lease.requestTimeoutUs);
	return {
		...message(atUs, node, "store", "renew (hangs)", false),
		sentence: `a renewal of ${node} hangs: until it is answered or given up (${given}), nobody looks at the deadline.`
	};
}
function partiesOf(sighting) {
	return sighting.parties.map((party) => {
		const [node = "", , token] = party.split(" ");
		return {
			node,
			token: Number(token)
		};
	});
}
function endingOf({ lease, plan }, sighting, facts, clock) {
	const { invariant, atUs, sizeUs } = sighting;
	const [a, b] = partiesOf(sighting);
	const untilUs = atUs + sizeUs;
	const note = (parties, text, sentence) => [{
		kind: "note",
		atUs,
		parties,
		text,
		sentence
	}];
	if (a === void 0) return note(everyone(facts), ...liveness(sighting));
	switch (invariant) {
		case "belief-exclusion":
			if (b === void 0) return [];
			return [{
				kind: "overlap",
				atUs,
				untilUs,
				parties: [a.node, b.node],
				text: "two leaders",
				sentence: bothLead(lease, facts, [a, b], atUs, untilUs < plan.windowUs ? clock(untilUs) : null)
			}];
		case "store-exclusion":
			if (b === void 0) return [];
			return [{
				kind: "overlap",
				atUs,
				untilUs,
				parties: a.node === b.node ? [a.node, "store"] : [a.node, b.node],
				text: "two leases",
				sentence: `the store grants ${b.node} the lease (token ${b.token}). That of ${a.node} (token ${a.token}) runs until ${clock(untilUs)}.`
			}];
		case "stale-work": return staleWork(sighting, a, facts, clock);
		case "token-order": return note([a.node, "store"], "granted twice", tokenOrder(sighting, a, facts));
		case "renew-keeps-owner": return note([a.node, "store"], "renewed all the same", sizeUs > 0 ? `the store renews the lease of ${a.node} (token ${a.token}), which ran out ${roughly(sizeUs)} before.` : `the store renews a lease for ${a.node} (token ${a.token}) that it does not hold.`);
		case "release-by-holder": return released(sighting, a, facts, clock);
		case "slack": return slack(sighting, a, facts, clock);
		case "step-down": return note([a.node], "works past its deadline", `${a.node} begins a piece of work ${roughly(sizeUs)} past its deadline.`);
		default: return note(everyone(facts), ...liveness(sighting));
	}
}
function bothLead(lease, facts, [a, b], atUs, until) {
	const end = until === null ? "until the end" : `until ${until}`;
	if (lease.scheme === "absolute") return `the job of ${b.node} begins (token ${b.token}). That of ${a.node} (token ${a.token}) runs on ${end}.`;
	if (b.token < a.token) return `${b.node} leads, by the older token ${b.token}, beside ${a.node} (token ${a.token}) ${end}.`;
	const asleep = (lease.timerFlag || lease.storedFlag) && isAsleep(facts, a.node, atUs) ? ", asleep," : "";
	return `${b.node} leads (token ${b.token}). ${a.node}${asleep} still leads (token ${a.token}) ${end}.`;
}
function everyone(facts) {
	return [.../* @__PURE__ */ new Set([...facts.asked.map(({ node }) => node), "store"])];
}
function liveness({ invariant, sizeUs }) {
	switch (invariant) {
		case "drain": return ["free too late", `the lease falls free ${roughly(sizeUs)} later than it must.`];
		case "pickup": return ["granted too late", `the free lease is granted ${roughly(sizeUs)} later than it must be.`];
		default: return ["no stable leader", "one leader must stand from now on, and none does."];
	}
}
function tokenOrder({ atUs }, a, { granted }) {
	const now = granted.find((grant) => grant.atUs === atUs && grant.token === a.token);
	const before = granted.filter((grant) => grant.atUs < atUs);
	const same = before.find(({ id }) => id === now?.id);
	if (same !== void 0) return `the store grants that request of ${a.node} a second time (token ${a.token}; the first was token ${same.token}).`;
	const highest = Math.max(...before.map(({ token }) => token));
	return `the store grants ${a.node} token ${a.token}, though token ${highest} was out before.`;
}
function released({ atUs }, holder, { freed }, clock) {
	const by = freed.find((free) => free.atUs === atUs)?.by ?? null;
	const sentence = `${by === null ? "a release" : `a release that ${by.node} sent at ${clock(by.sentUs)}${by.token > 0 ? ` for token ${by.token}` : " for a request it gave up"}`} frees the lease of ${holder.node} (token ${holder.token}).`;
	if (by === null) return [{
		kind: "note",
		atUs,
		parties: ["store"],
		text: "freed by a release",
		sentence
	}];
	const text = `release (sent ${clock(by.sentUs)})`;
	return [{
		kind: "message",
		atUs,
		from: by.node,
		to: "store",
		text,
		reply: false,
		sentence: null
	}, {
		kind: "note",
		atUs,
		parties: [holder.node, "store"],
		text: `the lease of ${holder.node} is freed`,
		sentence
	}];
}
function slack({ atUs, sizeUs }, a, { asked }, clock) {
	const last = asked.findLast(({ node, end }) => node === a.node && end?.type === "ok" && end.atUs <= atUs);
	const deadline = Math.max(last?.deadlineUs ?? atUs, atUs);
	const expiry = Math.max(atUs, deadline - sizeUs);
	return [{
		kind: "note",
		atUs: expiry,
		parties: ["store"],
		text: `token ${a.token} is over`,
		sentence: `the lease of ${a.node} (token ${a.token}) is over at the store.`
	}, {
		kind: "overlap",
		atUs: expiry,
		untilUs: expiry + sizeUs,
		parties: [a.node, "store"],
		text: `${a.node} would lead on`,
		sentence: `${a.node} would lead on until ${clock(expiry + sizeUs)}.`
	}];
}
function staleWork({ atUs, sizeUs }, a, { work, mishaps }, clock) {
	const mishap = mishaps.filter(({ message, dir, node }) => message === 5 && dir === "out" && `n${node + 1}` === a.node).filter(({ sentAtUs, extraUs }) => sentAtUs + extraUs <= atUs).sort((x, y) => y.sentAtUs + y.extraUs - x.sentAtUs - x.extraUs)[0];
	const sent = work.findLast(({ p, type, token, t }) => p === a.node && type === "invoke" && token === a.token && t <= atUs);
	const late = mishap !== void 0 && mishap.sentAtUs + mishap.extraUs > (sent?.t ?? 0);
	const sentUs = late ? mishap.sentAtUs : sent?.t ?? atUs;
	const copy = late && mishap.kind === "duplicate" ? "a copy of the work" : "work";
	const newerUs = atUs - sizeUs;
	const token = work.find(({ p, t, type }) => p === "resource" && type === "ok" && t === newerUs)?.token ?? a.token + 1;
	return [{
		kind: "note",
		atUs: newerUs,
		parties: ["resource"],
		text: `first work under token ${token}`,
		sentence: `the resource accepts the first work under token ${token}.`
	}, {
		kind: "message",
		atUs,
		from: a.node,
		to: "resource",
		text: `work, token ${a.token} (sent ${clock(sentUs)})`,
		reply: false,
		sentence: `${copy} that ${a.node} sent at ${clock(sentUs)} under token ${a.token} arrives, and is accepted.`
	}];
}
function struckEvent(input, facts, fault, struck, clock) {
	const { plan, lease } = input;
	const end = struck.t + fault.forUs;
	const words = faultWords(fault, struck, fault.forUs === 0 ? null : end < plan.windowUs ? `until ${clock(end)}` : "until the end", lease.releaseOnExit);
	const everybody = Array.from({ length: lease.nodes }, (_, node) => `n${node + 1}`);
	const hit = struck.target === "all" ? everybody : (struck.target ?? "").split(",");
	const parties = fault.kind === "partition" ? [...hit, "store"] : hit;
	const long = deadlineMoved(input, facts, fault, struck) ?? words.long;
	return note(struck.t, parties, words.short, long);
}
function deadlineMoved({ lease }, { claimed }, { kind, maxUs }, { t, target }) {
	if (kind !== "clock-jump" || maxUs >= 0 || lease.reading !== "wall") return null;
	if (!claimed.some(({ node, atUs, untilUs }) => node === target && atUs <= t && t < untilUs)) return null;
	return `the wall clock of ${target} jumps back by ${roughly(-maxUs)}; its deadline now lies that much later.`;
}
function plannedFaults(faults, struck) {
	const found = /* @__PURE__ */ new Map();
	const waiting = [];
	let next = 0;
	for (const event of struck) {
		if (event.f === "heal") continue;
		if (event.for === void 0) {
			const fault = waiting.shift();
			if (fault !== void 0) found.set(event, fault);
			continue;
		}
		const fault = faults[next];
		next += 1;
		if (fault === void 0) continue;
		if (fault.kind === "store-failover" && fault.target === "leader") waiting.push(fault);
		else found.set(event, fault);
	}
	return found;
}

const LEADS = "leads";
var Teller = class {
	input;
	facts;
	clock;
	words;
	endUs;
	constructor(input, facts, clock, endUs) {
		this.endUs = endUs;
		this.input = input;
		this.facts = facts;
		this.clock = clock;
		this.words = wordsOf(input.lease);
	}
	granted(grant, unsaid, slow) {
		const { node, token, atUs } = grant;
		const asked = this.facts.asked.find(({ id, f }) => id === grant.id && f === "acquire");
		const sent = asked?.atUs ?? atUs;
		const lateBy = this.late(sent, atUs);
		const request = message(atUs, node, "store", `acquire (${lateBy === null ? "" : "sent "}${this.clock(sent)})`, false);
		const answered = this.answer(asked, grant);
		if (slow && lateBy === null) return this.grantedSlowly(grant, sent, unsaid, answered);
		const arrives = lateBy === null ? "" : `, by a request of ${this.clock(sent)} that arrives ${roughly(lateBy)} late`;
		const sentence = unsaid ? null : `${node} ${this.words.acquires} (token ${token})${arrives}${answered.rest}.`;
		return [
			...this.askedBefore(asked, atUs),
			{
				...request,
				sentence
			},
			...answered.events
		];
	}
	grantedSlowly({ node, token, atUs }, sentUs, unsaid, answered) {
		const asks = {
			...message(sentUs, node, "store", `acquire (${this.clock(sentUs)})`, false),
			sentence: `${node} ${this.words.asks}.`
		};
		if (unsaid) return [asks, ...answered.events];
		const grants = note(atUs, ["store"], `grants token ${token}`, `the store grants it (token ${token}).`);
		const [reply, ...rest] = answered.events;
		if (reply === void 0) return [asks, grants];
		const learns = `${node} has the answer${answered.rest}.`;
		return [
			asks,
			grants,
			rest.length > 0 ? reply : {
				...reply,
				sentence: learns
			},
			...rest
		];
	}
	askedBefore(asked, grantedUs) {
		if (asked === void 0) return [];
		const { node, gaveUpUs } = asked;
		if (gaveUpUs === null || gaveUpUs >= grantedUs) return [];
		return [this.gaveUp(node, gaveUpUs)];
	}
	gaveUp(node, atUs) {
		return note(atUs, [node], "gives the request up", `${node} gives its request up (request-timeout) and releases it.`);
	}
	answer(asked, grant) {
		const { node } = grant;
		const end = asked?.end ?? null;
		if (asked === void 0 || end?.type !== "ok" || end.atUs < grant.atUs) return {
			rest: ", but never learns of it",
			events: []
		};
		const lateBy = this.late(grant.atUs, end.atUs);
		const when = lateBy === null ? "" : ` (arrives ${this.clock(end.atUs)})`;
		const reply = message(end.atUs, "store", node, `token ${grant.token}${when}`, true);
		const leads = this.leads(node, asked.deadlineUs, end.atUs);
		if (lateBy === null && asked.againUs.length === 0) return {
			rest: leads === null ? "" : ` and ${leads}`,
			events: [reply]
		};
		const events = [];
		if (asked.gaveUpUs !== null && asked.gaveUpUs >= grant.atUs) events.push(this.gaveUp(node, asked.gaveUpUs));
		for (const againUs of asked.againUs.filter((us) => us > grant.atUs)) events.push({
			...message(againUs, node, "store", `acquire, same id (${this.clock(againUs)})`, false),
			sentence: `${node} has no answer yet and asks again with the same id.`
		});
		events.push(reply, this.counted(node, end.atUs, lateBy, leads));
		return {
			rest: "",
			events
		};
	}
	counted(node, atUs, lateBy, leads) {
		const late = lateBy === null ? "arrives" : `arrives ${roughly(lateBy)} late`;
		const counting = this.counting();
		const does = leads === null ? counting : leads === LEADS ? `${leads}, ${counting}` : `${counting} and ${leads}`;
		return note(atUs, [node], does, `the answer to ${node} ${late}; ${node} ${does}.`);
	}
	renewed(asked) {
		const { node, atUs, end } = asked;
		if (end === null) return [];
		const lateBy = this.late(atUs, end.atUs, 2);
		const leads = this.leads(node, asked.deadlineUs, end.atUs);
		const request = message(atUs, node, "store", `renew (${this.clock(atUs)})`, false);
		const when = lateBy === null ? "" : ` (arrives ${this.clock(end.atUs)})`;
		const reply = message(end.atUs, "store", node, `renewed${when}`, true);
		if (lateBy === null) return [{
			...request,
			sentence: `${node} renews for the last time${leads === null ? "" : ` and ${leads}`}.`
		}, reply];
		return [
			{
				...request,
				sentence: `${node} renews for the last time.`
			},
			reply,
			this.counted(node, end.atUs, lateBy, leads)
		];
	}
	renewedLate({ node, atUs, token }) {
		if (!this.facts.freed.some((free) => free.token === token && free.atUs <= atUs)) return [];
		const sentence = `${node} sends a renewal, though its lease is over.`;
		return [{
			...message(atUs, node, "store", `renew, token ${token ?? 0}`, false),
			sentence
		}];
	}
	freed({ atUs, token, by }) {
		const holder = this.facts.granted.findLast((grant) => grant.token === token && grant.atUs <= atUs);
		const whose = `${holder?.node ?? "its holder"} (token ${token})`;
		if (by === null) return [note(atUs, ["store"], this.words.overShort(token), `${this.words.over(whose)}.`)];
		const lateBy = this.late(by.sentUs, atUs);
		const when = lateBy === null ? "" : ` of ${this.clock(by.sentUs)}, ${roughly(lateBy)} late,`;
		const which = by.token === 0 ? " of a request it gave up" : by.token === token ? "" : ` for token ${by.token}`;
		return [{
			...message(atUs, by.node, "store", `release${lateBy === null ? "" : ` (sent ${this.clock(by.sentUs)})`}`, false),
			sentence: by.node === holder?.node && which === "" && lateBy === null ? `the release of ${whose} reaches the store.` : `a release by ${by.node}${which}${when} frees the lock of ${whose}.`
		}];
	}
	late(sentUs, atUs, ways = 1) {
		const lateBy = atUs - sentUs;
		return lateBy > ways * this.input.lease.netMaxUs ? lateBy : null;
	}
	leads(node, deadlineUs, fromUs) {
		if (fromUs === this.endUs) return null;
		const { scheme, storedFlag } = this.input.lease;
		const claim = this.facts.claimed.find((each) => each.node === node && each.untilUs > fromUs);
		if (scheme === "absolute") return claim === void 0 ? null : this.works(deadlineUs);
		if (storedFlag) return "leads until it is told otherwise";
		if (deadlineUs === null) return claim === void 0 ? null : LEADS;
		if (deadlineUs <= fromUs || claim === void 0) return null;
		return `leads until ${this.clock(deadlineUs)}`;
	}
	works(deadlineUs) {
		const until = deadlineUs === null ? "" : ` until ${this.clock(deadlineUs)}`;
		return this.input.lease.storedFlag ? `holds it${until}; its job begins` : `works until ${this.clock(deadlineUs ?? 0)}`;
	}
	counting() {
		const { ttlUs, renewUs, renewDeadlineUs, anchor, marginUs, quirks } = this.input.lease;
		if (renewDeadlineUs !== null) return `renews again ${roughly(renewUs)} from now, and then tries for ${roughly(renewDeadlineUs)}`;
		const span = roughly(ttlUs - marginUs);
		if (anchor === "receive") return `counts ${span} from now`;
		return `counts ${span} from its ${quirks.includes("anchor-of-last-send") ? "last" : "first"} send`;
	}
};
const SENTENCES_LEAST = 5;
const SENTENCES_MAX = 10;
const NEEDED = 0;
const HELPFUL = 1;
const BACKGROUND = 2;
function eventsOf(input, facts, sighting, ending, clock) {
	let events = told(input, facts, sighting, ending, clock, 0);
	for (let slow = 1; slow <= facts.granted.length; slow += 1) {
		if (sentencesIn(events) >= SENTENCES_LEAST) return events;
		events = told(input, facts, sighting, ending, clock, slow);
	}
	return events;
}

function isEnding({ atUs, invariant }, t, ...of) {
	return t === atUs && of.includes(invariant);
}
function trimmed(moments, ending) {
	const ordered = moments.filter(({ events }) => events.length > 0).sort((a, b) => startOf(a) - startOf(b));
	let left = SENTENCES_MAX - sentencesIn(ending);
	const kept = /* @__PURE__ */ new Set();
	for (const need of [
		NEEDED,
		HELPFUL,
		BACKGROUND
	]) for (const moment of ordered.filter((each) => each.need === need).reverse()) {
		const size = sentencesIn(moment.events);
		if (size > left) continue;
		left -= size;
		kept.add(moment);
	}
	return ordered.filter((moment) => kept.has(moment)).flatMap(({ events }) => events);
}
function sentencesIn(events) {
	return events.filter(({ sentence }) => sentence !== null).length;
}
function startOf({ events }) {
	return events[0]?.atUs ?? 0;
}
function factsOf({ history, mishaps }, lease, windowUs) {
	return {
		asked: askedOf(history),
		granted: history.filter(({ f }) => f === "grant").map((event) => ({
			node: (event.id ?? "").split("-")[0] ?? "",
			token: event.token ?? 0,
			atUs: event.t,
			id: event.id ?? ""
		})),
		freed: freedOf(history, mishaps, lease),
		claimed: claimedOf(history, windowUs),
		struck: history.filter(({ p }) => p === "nemesis"),
		work: history.filter(({ f }) => f === "work"),
		mishaps
	};
}
function askedOf(history) {
	const byId = /* @__PURE__ */ new Map();
	for (const event of history) {
		if (event.id === void 0 || event.f !== "acquire" && event.f !== "renew") continue;
		const key = `${event.f} ${event.id}`;
		byId.set(key, [...byId.get(key) ?? [], event]);
	}
	return [...byId.values()].flatMap((events) => {
		const [first, ...later] = events;
		if (first === void 0 || first.type !== "invoke") return [];
		const end = later.findLast(({ type }) => type !== "invoke");
		return [{
			node: first.p,
			f: first.f === "renew" ? "renew" : "acquire",
			id: first.id ?? "",
			atUs: first.t,
			againUs: later.filter(({ type }) => type === "invoke").map(({ t }) => t),
			gaveUpUs: later.find(({ type }) => type === "info")?.t ?? null,
			end: end === void 0 || end.type === "invoke" ? null : {
				atUs: end.t,
				type: end.type
			},
			token: end?.token ?? first.token ?? null,
			deadlineUs: end?.deadline ?? null
		}];
	});
}
function claimedOf(history, windowUs) {
	const open = /* @__PURE__ */ new Map();
	const claimed = [];
	const close = (node, untilUs, reason) => {
		const claim = open.get(node);
		open.delete(node);
		if (claim === void 0) return;
		claimed.push({
			node,
			token: claim.token ?? 0,
			atUs: claim.t,
			untilUs,
			reason
		});
	};
	for (const event of history) if (event.f === "claim") open.set(event.p, event);
	else if (event.f === "unclaim") close(event.p, event.t, event.reason ?? "end");
	for (const node of [...open.keys()]) close(node, windowUs, "end");
	return claimed.sort((a, b) => a.atUs - b.atUs);
}
function freedOf(history, mishaps, lease) {
	const releases = history.filter(({ f, type }) => f === "release" && type === "invoke");
	const extras = (release) => {
		const own = mishaps.filter((mishap) => mishap.sentAtUs === release.t && mishap.dir === "out" && `n${mishap.node + 1}` === release.p && (mishap.message === 2 || mishap.message === 3));
		const late = own.find(({ kind }) => kind === "delay")?.extraUs ?? 0;
		return [late, ...own.filter(({ kind }) => kind === "duplicate").map((m) => late + m.extraUs)];
	};
	return history.filter(({ f }) => f === "free").map((free) => {
		const by = releases.findLast((release) => extras(release).some((extra) => {
			const since = free.t - release.t - extra;
			return since >= lease.netMinUs && since <= lease.netMaxUs;
		}));
		return {
			token: free.token ?? 0,
			atUs: free.t,
			by: by === void 0 ? null : {
				node: by.p,
				token: by.token ?? 0,
				sentUs: by.t
			}
		};
	});
}
function tellRun(input, invariant, preset = null) {
	const recording = recordRun(input);
	const sighting = (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__._)(_lint_js__WEBPACK_IMPORTED_MODULE_2__.q.indexOf(invariant));
	if (sighting === null) return null;
	const refused = _engine_js__WEBPACK_IMPORTED_MODULE_4__.i[7];
	const early = _engine_js__WEBPACK_IMPORTED_MODULE_4__.i[9];
	const sent = refused + early + _engine_js__WEBPACK_IMPORTED_MODULE_4__.i[8];
	const facts = factsOf(recording, input.lease, input.plan.windowUs);
	const fine = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.u)({ events: endingOf(input, sighting, facts, String) });
	const clock = (us) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.d)(us, fine);
	const events = eventsOf(input, facts, sighting, endingOf(input, sighting, facts, clock), clock);
	return {
		...(0,_engine_js__WEBPACK_IMPORTED_MODULE_4__.v)(sighting, input.index),
		story: {
			nodes: input.lease.nodes,
			faults: input.plan.faults.length,
			windowUs: input.plan.windowUs,
			parties: castOf(events, partiesOf(sighting).map(({ node }) => node)),
			events,
			why: causeOf(input, invariant, preset),
			stale: input.lease.fencing ? {
				sent,
				refused,
				early
			} : null,
			replay: null
		}
	};
}
function castOf(events, named) {
	const found = /* @__PURE__ */ new Set([...named, ...events.flatMap((event) => event.kind === "message" ? [event.from, event.to] : event.parties)]);
	const [first, ...others] = [...found].filter((party) => party !== "store" && party !== "resource");
	return [
		...first === void 0 ? [] : [first],
		"store",
		...others,
		...found.has("resource") ? ["resource"] : []
	];
}
function unknownKey(value, copy, where) {
	if (Array.isArray(value) && Array.isArray(copy)) {
		for (const [place, item] of value.entries()) {
			const found = unknownKey(item, copy[place], `${where}[${place}]`);
			if (found !== null) return found;
		}
		return null;
	}
	if (!isRecord(value) || !isRecord(copy)) return null;
	for (const [key, item] of Object.entries(value)) {
		const path = `${where === "" ? "" : `${where}.`}${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.un)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.cn)(key, 60))}`;
		if (!Object.hasOwn(copy, key)) return path;
		const found = unknownKey(item, copy[key], path);
		if (found !== null) return found;
	}
	return null;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const REPLAY_SCHEMA = "soakgate/replay@1";
const REPLAY_BYTES_MAX = 4 << 20;
const FAULTS_MAX = 1e4;
const TEXT_MAX = 1e3;
const LONGEST_US = 0xb3625a1cbe000;
const MILLION = 1e6;
const shortText = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.i)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.h, `a text of at most ${TEXT_MAX} characters`, ({ length }) => length <= TEXT_MAX);
const duration = within(_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.a, 0, LONGEST_US);
const span = within(_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.c, -0xb3625a1cbe000, LONGEST_US);
const index = within(_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.a, 0, 2 ** 31 - 1);
const node = within(_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.a, 0, 99);

const fault = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.f)(() => ({
	kind: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.p)(..._lint_js__WEBPACK_IMPORTED_MODULE_2__.K),
	atUs: duration,
	forUs: duration,
	target: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.o)(node, (value) => typeof value === "number", (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.p)("leader", "one", "minority", "all", "store")),
	pick: node,
	dir: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.p)("both", "in", "out"),
	ppm: within(_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.c, -1e6, MILLION),
	minUs: duration,
	maxUs: span,
	wide: _soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.s,
	midway: _soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.s,
	messagesFirst: _soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.s
})), "a delay whose least is at most its largest, and a clock that is off by at most 500000 ppm", (each) => each.kind === "clock-drift" ? Math.abs(each.ppm) <= MILLION / 2 : each.ppm >= 0 && (each.ppm === 0 || each.minUs <= each.maxUs));
const plan = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.f)(() => ({
	windowUs: within(_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.a, 1, LONGEST_US),
	calmAtUs: duration,
	kinds: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.p)(..._lint_js__WEBPACK_IMPORTED_MODULE_2__.K)), "every kind once", noneTwice),
	faults: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.l)(fault), `at most ${FAULTS_MAX} faults in order of atUs`, (faults) => faults.length <= FAULTS_MAX && faults.every((each, place) => each.atUs >= (faults[place - 1]?.atUs ?? 0)))
})), "a calm that begins within the window", ({ windowUs, calmAtUs }) => calmAtUs <= windowUs);
function noneTwice(values) {
	return new Set(values).size === values.length;
}
const replayShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.f)(() => ({
	schema: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.p)(REPLAY_SCHEMA),
	tool: shortText,
	scenario: shortText,
	preset: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.m)(shortText),
	origin: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.f)(() => ({
		seed: shortText,
		index
	})),
	invariant: _soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.t,
	digest: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.g)("16 hexadecimal digits", /^[0-9a-f]{16}$/),
	run: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.f)(() => ({
		seed: shortText,
		index,
		steadyPpm: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.m)(within(_soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.c, -5e5, MILLION / 2)),
		lease: _soak_shape_js__WEBPACK_IMPORTED_MODULE_7__.n,
		plan
	}))
}));
function renderReplay({ run, ...file }) {
	const { seed, index, steadyPpm, lease, plan } = run;
	const input = {
		seed,
		index,
		...steadyPpm === void 0 ? {} : { steadyPpm },
		lease,
		plan
	};
	const whole = {
		schema: REPLAY_SCHEMA,
		tool: _cli_js__WEBPACK_IMPORTED_MODULE_0__.o,
		...file,
		run: input
	};
	return `${JSON.stringify(whole, null, 2)}\n`;
}
function parseReplay(json, where) {
	const value = jsonOf(json, where);
	checkSchema(value, where);
	const refuse = (message) => {
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `${where}: ${message}; give a replay file as soakgate wrote it, or mend that value`);
	};
	try {
		const file = replayShape.read(withAddedKeys(value), "");
		const strange = unknownKey(value, file, "");
		if (strange !== null) refuse(`${strange}: is no key of ${REPLAY_SCHEMA}`);
		checkRun(file);
		return file;
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.l)) throw error;
		if (error.message.startsWith(`${where}: `)) throw error;
		return refuse(error.message);
	}
}
const ADDED_KEYS = {
	renewDeadlineUs: null,
	timerFlag: false,
	tickBlocked: false,
	notified: false,
	wallOffsetUs: 0,
	runUs: 0
};
function withAddedKeys(value) {
	const { run } = value;
	if (typeof run?.lease !== "object" || run.lease === null) return value;
	return {
		...value,
		run: {
			...run,
			lease: {
				...ADDED_KEYS,
				...run.lease
			}
		}
	};
}
function jsonOf(json, where) {
	try {
		return JSON.parse(json.replace(/^\ufeff/, ""));
	} catch {
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; give the witness-\u2026.json that a failed soak wrote`);
	}
}
function checkSchema(value, where) {
	const found = typeof value === "object" && value !== null ? Object.entries(value) : [];
	const of = (key) => found.find(([name]) => name === key)?.[1];
	const schema = of("schema");
	if (schema === "soakgate/replay@1") return;
	const number = /^soakgate\/replay@([1-9]\d{0,8})$/.exec(String(schema))?.[1];
	if (typeof schema === "string" && number !== void 0) {
		const tool = of("tool");
		const writer = typeof tool === "string" && /^[\w.+-]{1,40}$/.test(tool) ? `soakgate ${tool}` : "another version";
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `${where}: is of schema soakgate/replay@${number}, written by ${writer}; soakgate ${_cli_js__WEBPACK_IMPORTED_MODULE_0__.o} replays ${REPLAY_SCHEMA} only; replay it with the version that wrote it, or run the soak again`);
	}
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `${where}: is no replay file: its schema is not ${REPLAY_SCHEMA}; give the witness-\u2026.json that a failed soak wrote`);
}
function checkRun({ scenario, run }) {
	const { lease, plan: faults } = run;
	(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.i)({
		scenario,
		lease,
		windowUs: faults.windowUs,
		kinds: []
	}));
	const missing = faults.faults.findIndex(({ target, pick }) => pick >= lease.nodes || typeof target === "number" && target >= lease.nodes);
	if (missing !== -1) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `run.plan.faults[${missing}]: is aimed at a node that is not there; there are ${lease.nodes}`);
}



/***/ __webpack_exports__._ = startingAt;
__webpack_exports__.a = RECORDED_MAX;
__webpack_exports__.b = withRoom;
__webpack_exports__.c = apart;
__webpack_exports__.d = spelledOut;
__webpack_exports__.f = OF_MESSAGES;
__webpack_exports__.g = inWait;
__webpack_exports__.h = endingAt;
__webpack_exports__.i = tellRun;
__webpack_exports__.l = isShare;
__webpack_exports__.m = atLeader;
__webpack_exports__.n = parseReplay;
__webpack_exports__.o = Search;
__webpack_exports__.p = amongNodes;
__webpack_exports__.r = renderReplay;
__webpack_exports__.s = violationOf;
__webpack_exports__.t = REPLAY_BYTES_MAX;
__webpack_exports__.u = recordRun;
__webpack_exports__.v = withFault;
__webpack_exports__.x = withoutTime;
__webpack_exports__.y = withFaults;
}),

/***/ 9867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var optional = (function optional(shape) {
	return { optional: shape };
});
var either = (function either(first, isFirst, second) {
	return { read: (value, where) => (isFirst(value) ? first : second).read(value, where) };
});
var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9835);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);




function plain(allowed, fits) {
	return { read: (value, where) => fits(value) ? value : refuse(value, where, allowed) };
}
const text = plain("a text", (value) => typeof value === "string");
const flag = plain("true or false", (value) => typeof value === "boolean");
const integer = plain("a whole number below 2^53", (value) => Number.isSafeInteger(value));
const count = plain("a whole number from 0 below 2^53", (value) => Number.isSafeInteger(value) && value >= 0);
function textLike(allowed, pattern) {
	return plain(allowed, (value) => typeof value === "string" && pattern.test(value));
}
function oneOf(...words) {
	const known = new Set(words);
	return plain(words.map((word) => `"${word}"`).join(" or "), (value) => known.has(value));
}
function nullable(shape) {
	return { read: (value, where) => value === null ? null : shape.read(value, where) };
}


function listOf(shape) {
	return { read: (value, where) => Array.isArray(value) ? value.map((item, index) => shape.read(item, `${where}[${index}]`)) : refuse(value, where, "a list") };
}
function mapOf(shape) {
	return { read: (value, where) => {
		const result = Object.create(null);
		for (const [key, item] of Object.entries(entriesOf(value, where))) result[key] = shape.read(item, `${where}[${quoted(key)}]`);
		return result;
	} };
}
function objectOf(describe) {
	let described = null;
	const fields = () => {
		described ??= Object.entries(describe()).map(asField);
		return described;
	};
	return { read: (value, where) => {
		const found = entriesOf(value, where);
		const result = {};
		for (const { key, shape, required } of fields()) {
			const place = where === "" ? key : `${where}.${key}`;
			if (Object.hasOwn(found, key)) result[key] = shape.read(found[key], place);
			else if (required) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", `${place}: is missing`);
		}
		return result;
	} };
}
function asField([key, field]) {
	return "optional" in field ? {
		key,
		shape: field.optional,
		required: false
	} : {
		key,
		shape: field,
		required: true
	};
}
function checked(shape, allowed, holds) {
	return { read: (value, where) => {
		const result = shape.read(value, where);
		return holds(result) ? result : refuse(value, where, allowed);
	} };
}
function entriesOf(value, where) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : refuse(value, where, "an object");
}
function refuse(value, where, allowed) {
	const found = Array.isArray(value) ? "a list" : typeof value === "object" && value !== null ? "an object" : typeof value === "string" ? quoted(value) : String(value);
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", `${where === "" ? "the report" : where}: is ${found}; allowed is ${allowed}`);
}
function quoted(value) {
	return `"${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.un)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.cn)(value, 60))}"`;
}
const isText = (value) => typeof value === "string";
const countOrAny = either(oneOf("any"), isText, count);
const settingsShape = objectOf(() => ({
	scheme: oneOf("lease", "record", "absolute", "redlock"),
	ttlUs: count,
	storeTtlUs: nullable(count),
	renewUs: nullable(count),
	renewDeadlineUs: nullable(count),
	retryUs: count,
	jitterPpm: count,
	anchor: oneOf("send", "receive"),
	marginUs: count,
	requestTimeoutUs: nullable(count),
	driftPpm: count,
	delayMaxUs: nullable(count),
	sweepUs: count,
	lockDelayUs: count,
	tickUs: count,
	tickBlocked: flag,
	stepDown: oneOf("clock", "timer", "told"),
	reading: oneOf("monotonic", "wall"),
	wallOffsetUs: nullable(count)
}));
const isKind$1 = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const overlap$1 = either(objectOf(() => ({ kind: oneOf("none") })), isKind$1("none"), either(objectOf(() => ({
	kind: oneOf("bounded"),
	us: integer
})), isKind$1("bounded"), objectOf(() => ({
	kind: oneOf("unbounded"),
	terms: listOf(objectOf(() => ({
		of: oneOf("delay", "timeout", "cut", "pause", "jump", "offset", "run"),
		times: integer
	}))),
	us: integer
}))));
const mend = objectOf(() => ({
	knob: oneOf("ttlUs", "renewUs", "renewDeadlineUs", "marginUs", "requestTimeoutUs", "lockDelayUs", "driftPpm", "anchor", "reading", "stepDown"),
	name: text,
	value: either(text, isText, integer),
	bound: oneOf("at-least", "at-most", "choose")
}));
const timingClass = objectOf(() => ({
	fault: oneOf(..._timing_js__WEBPACK_IMPORTED_MODULE_3__.t),
	law: text,
	holds: flag,
	overlap: overlap$1,
	awakeUs: nullable(integer),
	toleratedUs: nullable(either(oneOf("any"), isText, integer)),
	mends: listOf(mend)
}));
const lintShape = objectOf(() => ({
	preset: nullable(text),
	settings: settingsShape,
	verdict: oneOf("safe", "overlap", "unbounded"),
	classes: listOf(timingClass),
	takeover: objectOf(() => ({
		leastUs: integer,
		worstUs: integer,
		plusOffset: flag,
		releasedUs: integer
	})),
	driftToleratedPpm: nullable(countOrAny),
	delayToleratedUs: nullable(countOrAny),
	renewAttempts: objectOf(() => ({
		failing: integer,
		timingOut: integer
	})),
	notes: listOf(text)
}));
const message = objectOf(() => ({
	kind: oneOf("message"),
	atUs: integer,
	from: text,
	to: text,
	text,
	reply: flag,
	sentence: nullable(text)
}));
const note = objectOf(() => ({
	kind: oneOf("note"),
	atUs: integer,
	parties: listOf(text),
	text,
	sentence: nullable(text)
}));
const overlap = objectOf(() => ({
	kind: oneOf("overlap"),
	atUs: integer,
	untilUs: integer,
	parties: listOf(text),
	text,
	sentence: nullable(text)
}));
const isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const event = either(message, isKind("message"), either(note, isKind("note"), overlap));
const storyShape = objectOf(() => ({
	nodes: count,
	faults: count,
	windowUs: count,
	parties: listOf(text),
	events: listOf(event),
	why: nullable(text),
	stale: nullable(objectOf(() => ({
		sent: count,
		refused: count,
		early: count
	}))),
	replay: nullable(text)
}));
const verdict = oneOf("pass", "fail", "unknown");
const invariantShape = oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.q);
const leaseShape = objectOf(() => ({
	scheme: oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.J),
	nodes: count,
	ttlUs: count,
	storeTtlUs: count,
	renewUs: count,
	renewDeadlineUs: nullable(count),
	retryUs: count,
	jitterPpm: count,
	driftPpm: count,
	marginUs: count,
	guardUs: count,
	anchor: oneOf("send", "receive"),
	requestTimeoutUs: count,
	onTimeout: oneOf("release", "retry"),
	reading: oneOf("monotonic", "wall"),
	storedFlag: flag,
	timerFlag: flag,
	tickUs: count,
	tickBlocked: flag,
	notified: flag,
	wallOffsetUs: count,
	runUs: count,
	releaseOnExit: flag,
	workEveryUs: count,
	fencing: flag,
	fifo: flag,
	netMinUs: count,
	netMaxUs: count,
	sweepUs: count,
	lockDelayUs: count,
	replicaLagUs: count,
	restartLosesState: flag,
	losesTokenCounter: flag,
	quirks: listOf(oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.Y))
}));
const distribution = objectOf(() => ({
	n: count,
	p50: nullable(count),
	p95: nullable(count),
	p99: nullable(count),
	max: count
}));
const metrics = objectOf(() => ({
	takeoverUs: mapOf(distribution),
	leaderless: nullable(distribution),
	tenure: nullable(distribution),
	overlapUs: count,
	minSlackUs: nullable(integer),
	work: objectOf(() => ({
		attempted: count,
		accepted: count,
		rejectedStale: count,
		acceptedStale: count,
		acceptedLate: count
	})),
	elections: count,
	renewAttempts: count,
	renewFailures: count,
	renewFailuresRun: count,
	idemHits: count,
	alertStorms: count,
	leaderlessUs: count,
	longestLeaderlessUs: count,
	availability: objectOf(() => ({
		downUs: count,
		ofUs: count
	}))
}));
const invariant = objectOf(() => ({
	id: invariantShape,
	verdict,
	judged: count,
	violations: count,
	seedsViolated: count,
	worstUs: count,
	seedIndex: nullable(count),
	waived: nullable(text),
	excluded: mapOf(count),
	notJudged: optional(text)
}));
const witnessShape = objectOf(() => ({
	invariant: invariantShape,
	seedIndex: count,
	atUs: count,
	sizeUs: count,
	parties: listOf(text),
	faults: listOf(text),
	story: optional(storyShape),
	untold: optional(text)
}));
const soakRunShape = objectOf(() => ({
	scenario: text,
	verdict,
	reason: text,
	seeds: count,
	seed: text,
	simulatedUs: count,
	events: count,
	digest: text,
	expected: oneOf("pass", "fail"),
	windowUs: count,
	settings: leaseShape,
	faults: listOf(oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.K)),
	invariants: listOf(invariant),
	metrics,
	probes: objectOf(() => ({
		takeovers: count,
		leasesRunOut: count,
		refusedRenewals: count,
		effective: mapOf(count),
		missed: listOf(text)
	})),
	canaries: listOf(objectOf(() => ({
		name: text,
		invariant: invariantShape,
		caught: flag
	}))),
	unavoidable: listOf(text),
	witness: nullable(witnessShape),
	lint: optional(lintShape)
}));



/***/ __webpack_exports__.a = count;
__webpack_exports__.c = integer;
__webpack_exports__.d = nullable;
__webpack_exports__.f = objectOf;
__webpack_exports__.g = textLike;
__webpack_exports__.h = text;
__webpack_exports__.i = checked;
__webpack_exports__.l = listOf;
__webpack_exports__.m = optional;
__webpack_exports__.n = leaseShape;
__webpack_exports__.o = either;
__webpack_exports__.p = oneOf;
__webpack_exports__.r = soakRunShape;
__webpack_exports__.s = flag;
__webpack_exports__.t = invariantShape;
__webpack_exports__.u = mapOf;
})

};
;