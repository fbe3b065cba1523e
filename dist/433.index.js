"use strict";
exports.id = 433;
exports.ids = [433];
exports.modules = {

/***/ 8433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var settingsOf = (function settingsOf(config, { lease: changes, windowUs, seeds, seed, profile, faults }, scenario, expect) {
	const preset = changes?.preset ?? "reference";
	const lease = leaseOfPreset(preset, changesOf(changes));
	return (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.i)({
		scenario,
		expect,
		preset,
		lease,
		waivers: config.waivers,
		regressionSeeds: regressionsOf(config, seed),
		...windowUs === null ? {} : { windowUs },
		...seeds === null ? {} : { seeds },
		...seed === null ? {} : { seed },
		...profile === null ? {} : { profile },
		...faults === null ? {} : chosenFaults(faults, lease, profile ?? "standard")
	});
});
var changesOf = (function changesOf(lease) {
	const said = Object.entries(lease ?? {}).filter(([name, value]) => name !== "preset" && value !== null);
	return Object.fromEntries(said);
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4220);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8530);





const NOTIFIED_RETRY_US = 1e6;
const WALL_OFFSET_US = 128e3;
const RUN_TTLS = 2;
function leaseOfPreset(name, changes) {
	const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.n)(name);
	const timing = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.i)(preset, timingChanges(changes));
	const scheme = schemeOf(preset, timing);
	refuseMeaningless(preset, timing, changes);
	const { marginUs, renewDeadlineUs, stepDown, ...rest } = changes;
	const own = preset.name === "reference" ? {} : leaseOfTiming(timing);
	const flag = stepDown ?? timing.stepDown;
	const lease = (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.n)({
		...own,
		...rest,
		scheme,
		storedFlag: flag === "told",
		timerFlag: flag === "timer",
		renewDeadlineUs: renewDeadlineUs ?? timing.renewDeadlineUs,
		storeTtlUs: storeTtl(timing, rest),
		...absoluteOf(timing, changes)
	});
	const margin = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.s)({
		...(0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.l)(lease),
		marginUs: marginUs ?? timing.marginUs
	});
	return {
		...lease,
		marginUs: margin
	};
}
function schemeOf(preset, timing) {
	if (timing.scheme !== "redlock") return timing.scheme;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", `preset ${preset.name}: its scheme, redlock, is linted and not soaked: the simulator has one store, and redlock needs a majority of several; choose another preset, or run lint`);
}
function refuseMeaningless(preset, timing, changes) {
	const refuse = (key, why, mend) => {
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("config", `preset ${preset.name}: ${key} means nothing to ${why}; leave it out, or ${mend}`);
	};
	if (changes.renewDeadlineUs !== void 0 && timing.renewDeadlineUs === null) refuse("renew-deadline", "a holder that tries until its own deadline", "set margin");
	const told = (changes.stepDown ?? timing.stepDown) === "told";
	for (const [key, value] of [["margin", changes.marginUs], ["anchor", changes.anchor]]) {
		if (value === void 0) continue;
		if (timing.renewDeadlineUs !== null) refuse(key, "a holder with a renew deadline", "shorten renew-deadline");
		if (told) refuse(key, "a flag that no deadline clears", "set step-down: clock");
	}
	if (changes.anchor !== void 0 && timing.scheme === "absolute") refuse("anchor", "an expiry that is written with the request", "set margin");
	if (timing.scheme !== "absolute") {
		if (changes.wallOffsetUs !== void 0) refuse("wall-offset", `the scheme ${timing.scheme}`, "set clock-drift");
		if (changes.runUs !== void 0) refuse("run-time", `the scheme ${timing.scheme}`, "use the preset shedlock");
	} else if (changes.renewUs !== void 0) refuse("renew", "the scheme absolute, which renews nothing", "lengthen ttl");
	if (timing.scheme === "lease") return;
	for (const [key, value] of [["sweep", changes.sweepUs], ["lock-delay", changes.lockDelayUs]]) {
		if (value === void 0) continue;
		refuse(key, `the scheme ${timing.scheme}, whose store frees nothing`, "lengthen ttl");
	}
}
function timingChanges(changes) {
	const { ttlUs, renewUs, retryUs, driftPpm } = changes;
	const said = Object.entries({
		ttlUs,
		renewUs,
		retryUs,
		driftPpm
	}).filter(([, value]) => value !== void 0);
	return Object.fromEntries(said);
}
function storeTtl(timing, changes) {
	const factor = timing.storeTtlUs === null ? 1 : timing.storeTtlUs / timing.ttlUs;
	return Math.round((changes.ttlUs ?? timing.ttlUs) * Math.max(1, factor));
}
function absoluteOf(timing, changes) {
	if (timing.scheme !== "absolute") return {};
	const ttlUs = changes.ttlUs ?? timing.ttlUs;
	return {
		wallOffsetUs: changes.wallOffsetUs ?? timing.wallOffsetUs ?? WALL_OFFSET_US,
		runUs: changes.runUs ?? RUN_TTLS * ttlUs,
		reading: "wall"
	};
}
function leaseOfTiming(timing) {
	const notified = timing.retryUs === 0;
	return {
		ttlUs: timing.ttlUs,
		...timing.renewUs === null ? {} : { renewUs: timing.renewUs },
		retryUs: notified ? NOTIFIED_RETRY_US : timing.retryUs,
		notified,
		jitterPpm: timing.jitterPpm,
		driftPpm: timing.driftPpm,
		anchor: timing.anchor,
		requestTimeoutUs: timing.requestTimeoutUs ?? 12e7,
		reading: timing.reading,
		tickUs: timing.tickUs,
		tickBlocked: timing.tickBlocked,
		sweepUs: timing.sweepUs,
		lockDelayUs: timing.lockDelayUs,
		...timing.renewDeadlineUs === null ? {} : { releaseOnExit: false }
	};
}
function chosenFaults(faults, lease, profile) {
	const kinds = faults.map((one) => typeof one === "string" ? one : one.kind);
	return {
		kinds: [...new Set(kinds)],
		rules: faults.flatMap((one) => typeof one === "string" ? [] : [ruleOf(one, (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.o)(one.kind, lease, profile))])
	};
}
function ruleOf(choice, base) {
	const { direction, forUs, target, upToUs } = choice;
	const back = direction === "back" ? -1 : 1;
	return {
		...base,
		target: target ?? base.target,
		atUs: choice.atUs,
		everyUs: choice.everyUs ?? base.everyUs,
		forMinUs: forUs?.[0] ?? base.forMinUs,
		forMaxUs: forUs?.[1] ?? base.forMaxUs,
		ppm: choice.ppm ?? base.ppm,
		maxUs: back * (upToUs ?? base.maxUs),
		...direction === null || direction === "back" ? {} : { dir: direction }
	};
}
const DEFAULT_SCENARIO = "default";
function soakScenarios(config) {
	if (config === null || !(0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.B)(config)) return [];
	return [{
		...config,
		name: DEFAULT_SCENARIO,
		expect: "pass"
	}, ...config.scenarios.map((scenario) => ({
		...scenario,
		...over(config, scenario)
	}))].map((scenario) => {
		const settings = settingsOf(config, scenario, scenario.name, scenario.expect);
		(0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.t)(settings);
		return settings;
	});
}
function over(section, scenario) {
	return {
		lease: scenario.lease === null ? section.lease : leaseOver(section.lease, scenario.lease),
		windowUs: scenario.windowUs ?? section.windowUs,
		seeds: scenario.seeds ?? section.seeds,
		seed: scenario.seed ?? section.seed,
		profile: scenario.profile ?? section.profile,
		faults: scenario.faults ?? (scenario.profile === null ? section.faults : null)
	};
}
function leaseOver(section, scenario) {
	if (section === null || scenario.preset !== null) return scenario;
	const entries = Object.entries(scenario).filter(([, value]) => value !== null);
	return {
		...section,
		...Object.fromEntries(entries)
	};
}


function regressionsOf(config, seed) {
	const own = seed ?? (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.i)().seed;
	return config.regressionRuns.map((run) => {
		if (run.seed === null || run.seed === own) return run.index;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("config", `soak.regression-seeds: ${run.seed}/${run.index} is a run of another seed than ${own}; add a scenario with that seed, or give the run's index alone`);
	});
}



/***/ __webpack_exports__.soakScenarios = soakScenarios;
})

};
;