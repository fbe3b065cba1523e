"use strict";
exports.id = 369;
exports.ids = [369];
exports.modules = {

/***/ 9369:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var sum = (function sum(...spans) {
	let total = NO_SPAN;
	for (const span of spans) total = {
		slow: total.slow + span.slow,
		fast: total.fast + span.fast,
		real: total.real + span.real
	};
	return total;
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9835);



const MILLION = 1000000n;
const NO_SPAN = {
	slow: 0,
	fast: 0,
	real: 0
};
function slow(us) {
	return {
		slow: us,
		fast: 0,
		real: 0
	};
}
function fast(us) {
	return {
		slow: 0,
		fast: us,
		real: 0
	};
}
function real(us) {
	return {
		slow: 0,
		fast: 0,
		real: us
	};
}

function minus(left, right) {
	return {
		slow: left.slow - right.slow,
		fast: left.fast - right.fast,
		real: left.real - right.real
	};
}
function worth(span, driftPpm) {
	const drift = BigInt(driftPpm);
	const slowest = MILLION - drift;
	const fastest = MILLION + drift;
	return {
		numerator: BigInt(span.slow) * MILLION * fastest + BigInt(span.fast) * MILLION * slowest + BigInt(span.real) * slowest * fastest,
		denominator: slowest * fastest
	};
}
function isPositive(span, driftPpm) {
	return worth(span, driftPpm).numerator > 0n;
}
function floorUs(span, driftPpm) {
	const { numerator, denominator } = worth(span, driftPpm);
	const quotient = numerator / denominator;
	return Number(numerator % denominator < 0n ? quotient - 1n : quotient);
}
function ceilUs(span, driftPpm) {
	const { numerator, denominator } = worth(span, driftPpm);
	const quotient = numerator / denominator;
	return Number(numerator % denominator > 0n ? quotient + 1n : quotient);
}
function heldSpan(settings) {
	return fast((settings.storeTtlUs ?? settings.ttlUs) + settings.lockDelayUs);
}
function pollGapUs(settings) {
	const scaled = BigInt(settings.retryUs) * BigInt(1e6 + settings.jitterPpm);
	return Number((scaled + 999999n) / 1000000n);
}
function overlapBound(settings, fault) {
	switch (settings.scheme) {
		case "absolute": return absoluteBound(settings, fault);
		case "record": return settings.renewDeadlineUs === null ? deadlineBound(settings, fault) : observerBound(settings, settings.renewDeadlineUs, fault);
		case "lease":
		case "redlock": return settings.stepDown === "told" ? toldBound(settings, fault) : deadlineBound(settings, fault);
	}
}
function statedOverlap(bound, driftPpm) {
	if (bound.terms.length > 0) return {
		kind: "unbounded",
		terms: bound.terms,
		us: ceilUs(bound.span, driftPpm)
	};
	return isPositive(bound.span, driftPpm) ? {
		kind: "bounded",
		us: ceilUs(bound.span, driftPpm)
	} : { kind: "none" };
}
function deadlineBound(settings, fault) {
	const { ttlUs, marginUs, tickUs } = settings;
	const kept = minus(slow(ttlUs - marginUs + tickUs), heldSpan(settings));
	const late = settings.anchor === "receive" ? lateReply(settings, fault) : NOTHING_LATE;
	const hanging = settings.tickBlocked ? requestUnderWay(settings, fault) : NOTHING_LATE;
	const stopped = fault === "pause" && settings.stepDown !== "clock" ? [PAUSE] : [];
	const jumped = fault === "clock" && settings.reading === "wall" ? [JUMP] : [];
	return {
		span: sum(kept, late.span, hanging.span),
		terms: unique([
			...late.terms,
			...hanging.terms,
			...stopped,
			...jumped
		]),
		awake: stopped.length > 0 ? awakeAfterPause(settings, sum(kept, late.span)) : null,
		law: deadlineLaw(settings, fault)
	};
}
function awakeAfterPause(settings, unpaused) {
	const { ttlUs, marginUs, tickUs, driftPpm, requestTimeoutUs: timeout } = settings;
	if (settings.tickBlocked && timeout === null) return null;
	const look = slow(tickUs + (settings.tickBlocked ? timeout ?? 0 : 0));
	if (settings.anchor === "receive" && timeout === null) return slow(ttlUs - marginUs + tickUs);
	const overlap = sum(unpaused, minus(look, slow(tickUs)));
	return isPositive(minus(overlap, look), driftPpm) ? overlap : look;
}
function deadlineLaw(settings, fault) {
	const drift = settings.storeTtlUs !== null || settings.lockDelayUs > 0 ? "ttl - (store ttl + K)(1-\u03c1)/(1+\u03c1)" : "ttl*2\u03c1/(1+\u03c1)";
	const bounded = settings.requestTimeoutUs !== null ? "\u03c4" : "(1-\u03c1)*\u03b4max";
	const parts = [drift];
	if (settings.tickUs > 0) parts.push("tick");
	if (settings.anchor === "receive" && fault !== "clock") parts.push(bounded);
	if (settings.tickBlocked && fault !== "clock") parts.push("\u03c4");
	if (fault === "pause" && settings.stepDown !== "clock") parts.push("(1-\u03c1)*pause");
	if (fault === "clock" && settings.reading === "wall") parts.push("jump");
	return `margin >= ${parts.join(" + ")}`;
}
function toldBound(settings, fault) {
	const span = minus(slow(settings.renewUs ?? settings.ttlUs), heldSpan(settings));
	if (fault === "clock") return {
		span,
		terms: [],
		awake: null,
		law: "ttl/(1+\u03c1) >= renew/(1-\u03c1)"
	};
	const of = fault === "pause" ? "pause" : "cut";
	return {
		span,
		terms: [{
			of,
			times: 1
		}],
		awake: null,
		law: `ttl/(1+\u03c1) >= renew/(1-\u03c1) + ${of}`
	};
}
function observerBound(settings, renewDeadlineUs, fault) {
	const holding = slow((settings.renewUs ?? 0) + renewDeadlineUs);
	const late = fault === "clock" ? NOTHING_LATE : replyBound(settings, "delay");
	const stopped = fault === "pause" && settings.stepDown !== "clock" ? [PAUSE] : [];
	const jumped = fault === "clock" && settings.reading === "wall" ? [JUMP] : [];
	const parts = ["(B + RD)/(1-\u03c1)"];
	if (fault !== "clock") parts.unshift("\u03b4");
	if (stopped.length > 0) parts.push("pause");
	if (jumped.length > 0) parts.push("jump");
	return {
		span: sum(holding, late.span, minus(NO_SPAN, heldSpan(settings))),
		terms: unique([
			...late.terms,
			...stopped,
			...jumped
		]),
		awake: stopped.length > 0 ? slow(renewDeadlineUs) : null,
		law: `L/(1+\u03c1) >= ${parts.join(" + ")}`
	};
}
function absoluteBound(settings, fault) {
	const known = settings.wallOffsetUs;
	const offset = known === null ? [{
		of: "offset",
		times: 2
	}] : [];
	const apart = real(2 * (known ?? 0));
	if (settings.stepDown === "told") return {
		span: minus(apart, real(settings.ttlUs)),
		terms: [{
			of: "run",
			times: 1
		}, ...offset],
		awake: null,
		law: "lock at most >= run + 2\u03a9"
	};
	const stopped = fault === "pause" && settings.stepDown === "timer" ? [PAUSE] : [];
	const span = sum(apart, real(settings.tickUs - settings.marginUs));
	const awake = isPositive(minus(span, slow(settings.tickUs)), settings.driftPpm) ? span : slow(settings.tickUs);
	return {
		span,
		terms: [...stopped, ...offset],
		awake: stopped.length > 0 && known !== null ? awake : null,
		law: `margin >= 2\u03a9${stopped.length > 0 ? " + pause" : ""}`
	};
}
const NOTHING_LATE = {
	span: NO_SPAN,
	terms: []
};
const PAUSE = {
	of: "pause",
	times: 1
};
const JUMP = {
	of: "jump",
	times: 1
};
function lateReply(settings, fault) {
	if (fault === "clock") return NOTHING_LATE;
	return replyBound(settings, fault === "pause" ? "pause" : "delay");
}
function replyBound(settings, of) {
	const { requestTimeoutUs: timeout, delayMaxUs: delay, driftPpm } = settings;
	if (delay !== null && of === "delay") return {
		span: timeout !== null && isPositive(minus(real(delay), slow(timeout)), driftPpm) ? slow(timeout) : real(delay),
		terms: []
	};
	if (timeout !== null) return {
		span: slow(timeout),
		terms: []
	};
	return {
		span: of === "pause" ? real(delay ?? 0) : NO_SPAN,
		terms: [{
			of,
			times: 1
		}]
	};
}
function requestUnderWay(settings, fault) {
	if (fault === "clock") return NOTHING_LATE;
	const timeout = settings.requestTimeoutUs;
	if (timeout !== null) return {
		span: slow(timeout),
		terms: []
	};
	return {
		span: NO_SPAN,
		terms: [{
			of: "timeout",
			times: 1
		}]
	};
}
function unique(terms) {
	return terms.filter((term, at) => terms.findIndex((other) => other.of === term.of) === at);
}
function isWorkable(settings) {
	return whyUnworkable(settings) === null;
}
function whyUnworkable(settings) {
	const { ttlUs: ttl, marginUs: margin, storeTtlUs: store, renewDeadlineUs: deadline } = settings;
	if (margin >= ttl) return {
		found: `margin (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(margin)}) leaves nothing of the ttl (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(ttl)})`,
		advice: "lengthen ttl, or lessen margin"
	};
	if (store !== null && store < ttl) return {
		found: `the store keeps a lease ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(store)}, its client counts on ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(ttl)}`,
		advice: `set ttl to at most ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(store)}`
	};
	return deadline === null ? lateRenewal(settings) : misplacedDeadline(settings, deadline);
}
function lateRenewal({ renewUs: renew, ttlUs, marginUs }) {
	const usable = ttlUs - marginUs;
	if (renew === null || renew < usable) return null;
	return {
		found: `a renewal every ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(renew)} comes after the deadline, ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(usable)} from the grant`,
		advice: `set renew below ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(usable)}, or lengthen ttl`
	};
}
function misplacedDeadline({ ttlUs: ttl, retryUs, jitterPpm }, deadline) {
	if (deadline >= ttl) return {
		found: `renew-deadline (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(deadline)}) is not shorter than the ttl (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(ttl)})`,
		advice: `set renew-deadline below ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(ttl)}, or lengthen ttl`
	};
	const jittered = Number(BigInt(retryUs) * BigInt(jitterPpm) / 1000000n);
	if (deadline > jittered) return null;
	return {
		found: `renew-deadline (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(deadline)}) is not longer than retry \u00d7 jitter (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(jittered)})`,
		advice: `set renew-deadline above ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(jittered)}, or lessen retry`
	};
}
const FLAG_NAMES = {
	ttlUs: "ttl",
	renewUs: "renew",
	renewDeadlineUs: "renew-deadline",
	marginUs: "margin",
	requestTimeoutUs: "request-timeout",
	lockDelayUs: "lock-delay",
	driftPpm: "clock-drift",
	anchor: "anchor",
	reading: "clock reading",
	stepDown: "isLeader"
};
function isSafe(settings, fault) {
	return statedOverlap(overlapBound(settings, fault), settings.driftPpm).kind === "none";
}
function nearestSafe(settings, fault, preset) {
	if (isSafe(settings, fault)) return [];
	const safeWith = (change) => {
		const changed = following(settings, change, preset);
		return isWorkable(changed) && isSafe(changed, fault);
	};
	const mends = [];
	for (const knob of [
		"anchor",
		"reading",
		"stepDown"
	]) {
		const value = {
			anchor: "send",
			reading: "monotonic",
			stepDown: "clock"
		}[knob];
		if (settings[knob] !== value && safeWith({ [knob]: value })) mends.push({
			knob,
			name: FLAG_NAMES[knob],
			value,
			bound: "choose"
		});
	}
	for (const [knob, direction] of NUMBER_KNOBS) {
		const name = knob === "driftPpm" ? FLAG_NAMES.driftPpm : nameOf(knob, preset);
		if (name === void 0) continue;
		const value = nearest(settings, knob, direction, (us) => safeWith({ [knob]: us }));
		if (value === null || knob === "driftPpm" && value === 0) continue;
		mends.push({
			knob,
			name,
			value,
			bound: direction === "up" ? "at-least" : "at-most"
		});
	}
	return mends;
}
function following(settings, change, preset) {
	const before = preset?.follow?.(settings, {}) ?? {};
	let changed = {
		...settings,
		...change
	};
	for (let pass = 0; pass < 2; pass += 1) {
		const after = preset?.follow?.(changed, change) ?? {};
		const followed = Object.entries(after).filter(([name]) => settings[name] === before[name]);
		changed = {
			...changed,
			...Object.fromEntries(followed),
			...change
		};
	}
	return changed;
}
const NUMBER_KNOBS = [
	["marginUs", "up"],
	["requestTimeoutUs", "down"],
	["renewDeadlineUs", "down"],
	["renewUs", "down"],
	["ttlUs", "up"],
	["ttlUs", "down"],
	["lockDelayUs", "up"],
	["driftPpm", "down"]
];
function nameOf(knob, preset) {
	return preset === null ? FLAG_NAMES[knob] : preset.names[knob];
}
const VALUE_MAX_US = 864e8;
function nearest(settings, knob, direction, safe) {
	const unit = knob === "driftPpm" ? 1 : 1e3;
	const present = settings[knob];
	if (present === null && knob !== "requestTimeoutUs") return null;
	const from = Math.floor((present ?? settings.ttlUs) / unit);
	let good = direction === "up" ? limitUp(settings, knob) : knob === "driftPpm" ? 0 : 1;
	good = direction === "up" ? Math.floor(good / unit) : good;
	let bad = direction === "up" ? from : from + 1;
	if (direction === "up" ? good <= bad : good >= bad) return null;
	if (!safe(good * unit)) {
		const workable = firstSafeBetween(good, bad, (value) => safe(value * unit));
		if (workable === null) return null;
		good = workable;
	}
	while (Math.abs(good - bad) > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (safe(middle * unit)) good = middle;
		else bad = middle;
	}
	return good * unit;
}
function firstSafeBetween(far, present, safe) {
	for (let step = Math.trunc((far - present) / 2); step !== 0; step = Math.trunc(step / 2)) for (const value of [present + step, far - step]) if (safe(value)) return value;
	return null;
}
function limitUp(settings, knob) {
	return knob === "marginUs" ? settings.ttlUs : VALUE_MAX_US;
}
function readsMargin({ stepDown, renewDeadlineUs }) {
	return stepDown !== "told" && renewDeadlineUs === null;
}
function leastMarginUs(settings) {
	const safe = (marginUs) => isSafe({
		...settings,
		marginUs
	}, "network");
	let [bad, good] = [-1, settings.ttlUs - 1];
	if (!safe(good)) return null;
	while (good - bad > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (safe(middle)) good = middle;
		else bad = middle;
	}
	return good;
}
const DURATION_MAX_US = 0xb3625a1cbe000;
function lintTiming(given, preset = null) {
	checkSettings(given);
	const settings = {
		...given,
		marginUs: resolveMargin(given)
	};
	const classes = _timing_js__WEBPACK_IMPORTED_MODULE_2__.t.map((fault) => lintClass(settings, fault, preset));
	const kinds = classes.map((one) => one.overlap.kind);
	return {
		preset: preset?.name ?? null,
		settings,
		verdict: kinds.includes("unbounded") ? "unbounded" : kinds.includes("bounded") ? "overlap" : "safe",
		classes,
		takeover: takeoverOf(settings),
		driftToleratedPpm: driftTolerated(settings),
		delayToleratedUs: delayTolerated(settings),
		renewAttempts: renewAttempts(settings),
		notes: [...preset?.notes ?? [], ...notesOf(settings)]
	};
}
function checkSettings(settings) {
	for (const [name, value] of Object.entries(settings)) {
		if (typeof value !== "number") continue;
		if (!Number.isSafeInteger(value) || value < 0 || value > DURATION_MAX_US) refuse(`${name} is ${value}`, "whole numbers from 0 to 100 years in microseconds");
	}
	if (settings.driftPpm >= 1e6) refuse(`clock drift is ${settings.driftPpm / 1e4} %`, "less than 100 %");
	if (settings.ttlUs === 0) refuse("the ttl is 0", "a lease that lasts");
	if (settings.marginUs !== "auto" && settings.marginUs >= settings.ttlUs) refuse(`the margin (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(settings.marginUs)}) leaves nothing of the ttl (${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(settings.ttlUs)})`, "a margin below the ttl");
}
function refuse(found, allowed) {
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `timing lint: ${found}; allowed: ${allowed}; change the setting`);
}
function resolveMargin(settings) {
	if (settings.marginUs !== "auto") return settings.marginUs;
	if (!readsMargin(settings)) return 0;
	const margin = leastMarginUs(settings);
	if (margin !== null) return margin;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", "margin auto: no margin below the ttl is safe, so it has no value; allowed: settings that bound how late a reply may count; set request-timeout, or anchor send, or a margin by hand");
}
function lintClass(settings, fault, preset) {
	const bound = overlapBound(settings, fault);
	const overlap = statedOverlap(bound, settings.driftPpm);
	return {
		fault,
		law: bound.law,
		holds: overlap.kind === "none",
		overlap,
		awakeUs: bound.awake === null ? null : ceilUs(bound.awake, settings.driftPpm),
		toleratedUs: tolerated(bound, settings.driftPpm),
		mends: nearestSafe(settings, fault, preset)
	};
}
function tolerated(bound, driftPpm) {
	if (isPositive(bound.span, driftPpm)) return null;
	if (bound.terms.length === 0) return "any";
	return floorUs(minus(real(0), bound.span), driftPpm);
}
function takeoverOf(settings) {
	const { driftPpm, sweepUs, lockDelayUs, wallOffsetUs } = settings;
	const gap = slow(pollGapUs(settings));
	const absolute = settings.scheme === "absolute";
	const observed = settings.scheme === "record" ? gap : slow(0);
	const held = settings.storeTtlUs ?? settings.ttlUs;
	const drain = absolute ? real(settings.ttlUs + 2 * (wallOffsetUs ?? 0)) : slow(held + sweepUs + lockDelayUs);
	const least = settings.renewUs === null ? slow(0) : minus(heldSpan(settings), slow(settings.renewUs));
	return {
		leastUs: isPositive(least, driftPpm) ? floorUs(least, driftPpm) : 0,
		worstUs: ceilUs(sum(drain, gap, observed), driftPpm),
		plusOffset: absolute && wallOffsetUs === null,
		releasedUs: ceilUs(gap, driftPpm)
	};
}
function driftTolerated(settings) {
	if (settings.scheme === "absolute") return "any";
	const safe = (driftPpm) => {
		return !isPositive(overlapBound({
			...settings,
			driftPpm,
			reading: "monotonic"
		}, "network").span, driftPpm);
	};
	if (!safe(0)) return null;
	let [good, bad] = [0, 1e6];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (safe(middle)) good = middle;
		else bad = middle;
	}
	return good;
}
function delayTolerated(settings) {
	if (isSafe({
		...settings,
		delayMaxUs: null
	}, "network")) return "any";
	const bound = overlapBound({
		...settings,
		delayMaxUs: null,
		requestTimeoutUs: null
	}, "network");
	const delayed = bound.terms.some((term) => term.of === "delay");
	const limit = tolerated(bound, settings.driftPpm);
	return limit === "any" || delayed ? limit : isPositive(bound.span, settings.driftPpm) ? null : "any";
}
function renewAttempts(settings) {
	const { renewUs, renewDeadlineUs, requestTimeoutUs } = settings;
	if (renewUs === null) return {
		failing: 0,
		timingOut: 0
	};
	const again = settings.tickBlocked ? settings.tickUs : renewUs;
	const hanging = requestTimeoutUs ?? Number.MAX_SAFE_INTEGER;
	const slowest = settings.tickBlocked ? again + hanging : Math.max(again, hanging);
	const count = (period) => {
		if (renewDeadlineUs !== null) return Math.ceil(renewDeadlineUs / Math.max(period, 1));
		const left = settings.ttlUs - settings.marginUs - renewUs;
		return left <= 0 ? 0 : Math.ceil(left / Math.max(period, 1));
	};
	return {
		failing: count(again),
		timingOut: count(slowest)
	};
}
function notesOf(settings) {
	const notes = [];
	const attempts = renewAttempts(settings);
	if (settings.renewUs !== null && !isWorkable(settings)) notes.push("the lease cannot be kept: no renewal fits before the holder has to stop");
	else if (settings.renewUs !== null && attempts.failing === 1) notes.push("one failed renewal ends the lease: only one attempt fits before the deadline");
	else if (attempts.failing > 1 && attempts.timingOut === 1 && settings.requestTimeoutUs === null) notes.push("a renewal that hangs uses up every attempt: there is no request timeout");
	return notes;
}
const SECOND = 1e6;
const MS = 1e3;
const PLAIN = {
	scheme: "lease",
	ttlUs: 10 * SECOND,
	storeTtlUs: null,
	renewUs: null,
	renewDeadlineUs: null,
	retryUs: SECOND,
	jitterPpm: 0,
	anchor: "send",
	marginUs: 0,
	requestTimeoutUs: null,
	driftPpm: 0,
	delayMaxUs: null,
	sweepUs: 0,
	lockDelayUs: 0,
	tickUs: 0,
	tickBlocked: false,
	stepDown: "clock",
	reading: "monotonic",
	wallOffsetUs: null
};
const REFERENCE = {
	name: "reference",
	aliases: [],
	title: "Soakgate reference client on a TTL store",
	settings: {
		...PLAIN,
		renewUs: 3 * SECOND,
		jitterPpm: 1e6,
		requestTimeoutUs: 2 * SECOND,
		marginUs: "auto"
	},
	required: [],
	names: {
		ttlUs: "ttl",
		renewUs: "renew",
		marginUs: "margin",
		requestTimeoutUs: "request-timeout",
		lockDelayUs: "lock-delay"
	},
	simulated: true,
	notes: [],
	sources: [{
		where: "Gray and Cheriton, Leases (SOSP 1989), section 3.1",
		says: "the holder counts from before it asked and shortens its term by the clocks' uncertainty"
	}]
};
const KUBERNETES = {
	name: "client-go",
	aliases: ["controller-runtime"],
	title: "Kubernetes client-go leader election, core component defaults",
	settings: {
		...PLAIN,
		scheme: "record",
		ttlUs: 15 * SECOND,
		renewUs: 2 * SECOND,
		renewDeadlineUs: 10 * SECOND,
		retryUs: 2 * SECOND,
		jitterPpm: 12e5,
		anchor: "receive",
		requestTimeoutUs: 5 * SECOND,
		stepDown: "timer"
	},
	follow: (settings, given) => {
		const period = given.renewUs ?? given.retryUs ?? settings.renewUs;
		return period === null ? {} : {
			renewUs: period,
			retryUs: period
		};
	},
	required: [],
	names: {
		ttlUs: "LeaseDuration",
		renewDeadlineUs: "RenewDeadline",
		renewUs: "RetryPeriod",
		requestTimeoutUs: "rest.Config.Timeout",
		stepDown: "OnStoppedLeading"
	},
	simulated: true,
	notes: ["rest.Config.Timeout is RenewDeadline / 2 where the lock is made from a kubeconfig"],
	sources: [
		{
			where: "k8s.io/component-base config/v1alpha1/defaults.go",
			says: "LeaseDuration 15 s, RenewDeadline 10 s, RetryPeriod 2 s"
		},
		{
			where: "k8s.io/client-go tools/leaderelection/leaderelection.go",
			says: "JitterFactor 1.2; acquire polls at RetryPeriod with jitter; renew waits RetryPeriod, then polls until RenewDeadline; expiry is counted from the taker's own observation"
		},
		{
			where: "k8s.io/client-go tools/leaderelection/leaderelection.go, renew and release",
			says: "a renewal is tried again until RenewDeadline, also when another holds the record; only then does OnStoppedLeading run; the record is given up only with ReleaseOnCancel"
		},
		{
			where: "k8s.io/client-go tools/leaderelection/resourcelock/interface.go, NewFromKubeconfig",
			says: "the client's timeout is half the renew deadline, at least one second"
		},
		{
			where: "sigs.k8s.io/controller-runtime pkg/manager/manager.go",
			says: "the same 15 / 10 / 2 s as defaults"
		}
	]
};
const ETCD = {
	name: "etcd-session",
	aliases: [],
	title: "etcd clientv3 concurrency session",
	settings: {
		...PLAIN,
		ttlUs: 60 * SECOND,
		renewUs: 20 * SECOND,
		retryUs: 0,
		anchor: "receive",
		sweepUs: 500 * MS,
		tickUs: SECOND,
		stepDown: "timer"
	},
	follow: ({ ttlUs }) => ({ renewUs: Math.floor(ttlUs / 3) }),
	required: [],
	names: {
		ttlUs: "session TTL",
		stepDown: "Session.Done"
	},
	simulated: true,
	notes: ["guard writes with the lock key's create revision: a session that ran out is noticed late"],
	sources: [
		{
			where: "etcd client/v3/concurrency/session.go",
			says: "default session TTL of 60 s; Done closes when the keep-alive channel closes"
		},
		{
			where: "etcd client/v3/lease.go",
			says: "the deadline is the time of the reply plus the TTL, the next keep-alive a third of it; deadlineLoop looks once a second"
		},
		{
			where: "etcd server/lease/lessor.go",
			says: "the lessor looks for expired leases every 500 ms"
		}
	]
};
const CONSUL = {
	name: "consul-session",
	aliases: [],
	title: "Consul session lock (api.Lock)",
	settings: {
		...PLAIN,
		ttlUs: 15 * SECOND,
		storeTtlUs: 30 * SECOND,
		renewUs: 7500 * MS,
		retryUs: 5 * SECOND,
		anchor: "receive",
		lockDelayUs: 15 * SECOND,
		tickUs: SECOND,
		tickBlocked: true,
		stepDown: "timer"
	},
	follow: ({ ttlUs }) => ({
		storeTtlUs: 2 * ttlUs,
		renewUs: Math.floor(ttlUs / 2)
	}),
	required: [],
	names: {
		lockDelayUs: "LockDelay",
		stepDown: "the channel of Lock"
	},
	simulated: true,
	notes: ["the lock delay is what keeps it safe; a session destroyed by hand still gets it"],
	sources: [
		{
			where: "hashicorp/consul api/lock.go",
			says: "default session TTL 15 s, retry after 5 s"
		},
		{
			where: "hashicorp/consul api/session.go, RenewPeriodic",
			says: "renews every TTL / 2, after an error every second; gives up when the last reply is older than the TTL, looked at between requests"
		},
		{
			where: "hashicorp/consul agent/consul/session_ttl.go",
			says: "the server waits twice the TTL before it invalidates a session"
		},
		{
			where: "developer.hashicorp.com/consul, Sessions",
			says: "the lock delay is 15 s by default"
		}
	]
};
const REDLOCK = {
	name: "redlock",
	aliases: [],
	title: "Redlock on independent Redis stores (node-redlock)",
	settings: {
		...PLAIN,
		scheme: "redlock",
		renewUs: 9398 * MS,
		retryUs: 100 * MS,
		jitterPpm: 2e6,
		marginUs: 102 * MS,
		reading: "wall"
	},
	follow: ({ ttlUs, marginUs }) => ({
		marginUs: Math.floor(ttlUs / 100) + 2 * MS,
		renewUs: ttlUs < 6e5 ? ttlUs : ttlUs - (marginUs === "auto" ? 0 : marginUs) - 500 * MS
	}),
	required: [],
	names: {
		ttlUs: "duration",
		marginUs: "driftFactor * duration + 2 ms"
	},
	simulated: false,
	notes: ["holds on a majority of stores only while no store restarts sooner than the ttl with its state lost", "the AbortSignal of using() is a stored flag: compare lock.expiration with the clock before each write"],
	sources: [{
		where: "redis.io, Distributed Locks with Redis",
		says: "validity is the ttl minus the elapsed time minus an allowance for drift; a restarted store stays away for longer than the ttl"
	}, {
		where: "node-redlock README and src/index.ts",
		says: "drift is driftFactor 0.01 of the duration plus 2 ms; retry after 200 \u00b1 100 ms; extension 500 ms before expiry; times are Date.now()"
	}]
};
const REDIS_SEMAPHORE = {
	name: "redis-semaphore",
	aliases: [],
	title: "redis-semaphore Mutex (npm)",
	settings: {
		...PLAIN,
		renewUs: 8 * SECOND,
		retryUs: 10 * MS,
		stepDown: "told"
	},
	follow: ({ ttlUs }) => ({ renewUs: Math.floor(ttlUs * 4 / 5) }),
	required: [],
	names: {
		ttlUs: "lockTimeout",
		renewUs: "refreshInterval",
		stepDown: "isAcquired"
	},
	simulated: true,
	notes: ["isAcquired is a stored flag that only the answer of a refresh clears"],
	sources: [{
		where: "redis-semaphore README, Mutex",
		says: "lockTimeout 10000, retryInterval 10, refreshInterval lockTimeout * 0.8, in ms"
	}, {
		where: "redis-semaphore src/Lock.ts",
		says: "isAcquired returns the flag; the refresh's answer resets it"
	}]
};
const REDIS_SINGLE = {
	name: "redis-single",
	aliases: [],
	title: "SET key value NX PX on one Redis, with a renew loop of your own",
	settings: {
		...PLAIN,
		anchor: "receive",
		stepDown: "clock"
	},
	required: ["ttlUs", "renewUs"],
	names: {
		ttlUs: "ttl",
		renewUs: "renew",
		marginUs: "margin",
		requestTimeoutUs: "request-timeout"
	},
	simulated: true,
	notes: [],
	sources: [{
		where: "redis.io, SET and Distributed Locks with Redis",
		says: "NX sets only a missing key and PX bounds its life; everything else is the client's"
	}]
};
const TIMING_PRESETS = [
	REFERENCE,
	KUBERNETES,
	ETCD,
	REDLOCK,
	REDIS_SEMAPHORE,
	{
		name: "dynamodb-lock-client",
		aliases: [],
		title: "Amazon DynamoDB Lock Client (Java)",
		settings: {
			...PLAIN,
			scheme: "record",
			ttlUs: 20 * SECOND,
			renewUs: 5 * SECOND,
			retryUs: SECOND
		},
		required: [],
		names: {
			ttlUs: "leaseDuration",
			renewUs: "heartbeatPeriod"
		},
		simulated: true,
		notes: ["has no margin: check isExpired() with an allowance of your own before each write"],
		sources: [{
			where: "awslabs/amazon-dynamodb-lock-client AmazonDynamoDBLockClientOptions.java",
			says: "leaseDuration 20 s, heartbeatPeriod 5 s"
		}, {
			where: "awslabs/amazon-dynamodb-lock-client AmazonDynamoDBLockClient.java",
			says: "the time of the last update is read before the update is sent; a taker waits the lease duration after it saw the record version change; refresh period 1 s"
		}]
	},
	{
		name: "shedlock",
		aliases: [],
		title: "ShedLock with client clocks",
		settings: {
			...PLAIN,
			scheme: "absolute",
			ttlUs: 30 * SECOND,
			retryUs: SECOND,
			stepDown: "told",
			reading: "wall"
		},
		required: [],
		names: { ttlUs: "lockAtMostFor" },
		simulated: true,
		notes: ["nothing stops a job at lockAtMostFor; one that stops itself there overlaps by twice the wall clocks' error", "usingDbTime() takes every time from the database and leaves no wall-clock error"],
		sources: [{
			where: "lukas-krecan/ShedLock README",
			says: "lockAtMostFor frees the lock of a node that died; a task that takes longer is run twice; nodes' clocks are expected to be in sync"
		}, {
			where: "lukas-krecan/ShedLock SqlStatementsSource.java",
			says: "lock_until is the client's now plus lockAtMostFor, taken where lock_until <= the client's now; unlock compares the name, in newer versions the host as well"
		}]
	},
	CONSUL,
	REDIS_SINGLE
];
function knownPreset(name) {
	return TIMING_PRESETS.find((preset) => preset.name === name || preset.aliases.includes(name)) ?? null;
}
function findPreset(name) {
	const found = knownPreset(name);
	if (found === null) {
		const names = TIMING_PRESETS.flatMap((preset) => [preset.name, ...preset.aliases]);
		const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.i)(name, names);
		const advice = near === null ? "choose one, or give the lease flags" : `did you mean ${near}?`;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `preset: ${JSON.stringify(name.slice(0, 40))} is not known; allowed: ${names.join(", ")}; ${advice}`);
	}
	return found;
}
function presetSettings(preset, changes = {}) {
	for (const knob of preset.required) if (changes[knob] === void 0) {
		const flag = knob === "ttlUs" ? "ttl" : "renew";
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `preset ${preset.name}: ${flag} is missing; allowed: a duration like 10s; give --${flag}`);
	}
	let settings = {
		...preset.settings,
		...changes
	};
	for (let pass = 0; pass < 2; pass += 1) settings = {
		...settings,
		...preset.follow?.(settings, changes),
		...changes
	};
	return settings;
}
function refuseUnread(preset, changes) {
	const stepDown = changes.stepDown ?? preset.settings.stepDown;
	const unread = unreadBy({
		...preset.settings,
		stepDown
	}).find((name) => changes[name] !== void 0);
	if (unread === void 0) return;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `preset ${preset.name}: ${UNREAD_NAMES[unread]} means nothing to it; allowed: settings that it reads; leave it out`);
}
const UNREAD_NAMES = {
	anchor: "anchor",
	marginUs: "margin",
	requestTimeoutUs: "request-timeout",
	renewDeadlineUs: "renew-deadline",
	lockDelayUs: "lock-delay",
	sweepUs: "sweep"
};
function unreadBy({ scheme, stepDown, renewDeadlineUs }) {
	const ofStore = ["lockDelayUs", "sweepUs"];
	const ofDeadline = ["anchor", "marginUs"];
	const noDeadline = stepDown === "told" ? ofDeadline : [];
	switch (scheme) {
		case "lease": return ["renewDeadlineUs", ...noDeadline];
		case "redlock": return ["renewDeadlineUs", ...ofStore];
		case "record": return renewDeadlineUs === null ? [
			"renewDeadlineUs",
			...noDeadline,
			...ofStore
		] : [...ofDeadline, ...ofStore];
		case "absolute": return [
			"renewDeadlineUs",
			"requestTimeoutUs",
			"anchor",
			...noDeadline,
			...ofStore
		];
	}
}



/***/ __webpack_exports__.a = refuseUnread;
__webpack_exports__.c = leastMarginUs;
__webpack_exports__.d = ceilUs;
__webpack_exports__.f = fast;
__webpack_exports__.i = presetSettings;
__webpack_exports__.l = nearestSafe;
__webpack_exports__.m = slow;
__webpack_exports__.n = findPreset;
__webpack_exports__.o = lintTiming;
__webpack_exports__.p = floorUs;
__webpack_exports__.r = knownPreset;
__webpack_exports__.s = resolveMargin;
__webpack_exports__.t = TIMING_PRESETS;
__webpack_exports__.u = whyUnworkable;
}),

/***/ 9835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
const TIMING_FAULTS = [
	"network",
	"pause",
	"clock"
];



/***/ __webpack_exports__.t = TIMING_FAULTS;
})

};
;