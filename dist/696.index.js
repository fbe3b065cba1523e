"use strict";
exports.id = 696;
exports.ids = [696];
exports.modules = {

/***/ 5696:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var readText = (async function readText(files, path, bytesMax = HAND_WRITTEN_BYTES_MAX) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let text = "";
	let bytes = 0;
	try {
		for await (const chunk of files.read(path)) {
			bytes += chunk.length;
			if (bytes > bytesMax) {
				const most = `${Math.floor(bytesMax / (1 << 20))} MiB`;
				throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `${path}: is larger than ${most}; is this the right file?`);
			}
			text += decoder.decode(chunk, { stream: true });
		}
		return text + decoder.decode();
	} catch (error) {
		if (error instanceof TypeError) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `${path}: is not UTF-8 text; save it as UTF-8`);
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.l && error.code === "evidence") throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", error.message);
		throw error;
	}
});
var readConfig = (async function readConfig(files, place) {
	if (place === null) return _cli_js__WEBPACK_IMPORTED_MODULE_0__.m;
	const text = await readText(files, place);
	return (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 4448)).then((function (n) { return ( n.r); }))).parsePlainConfig(text, place) ?? (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(815), __webpack_require__.e(448), __webpack_require__.e(678)]).then(__webpack_require__.bind(__webpack_require__, 8678))).parseConfig(text, place);
});
var keepReplays = (function keepReplays({ program, shown, folder }) {
	const kept = /* @__PURE__ */ new Map();
	return {
		keep: (name, text) => {
			const own = freeName(kept, name);
			kept.set(own, text);
			return `${program} replay ${shellWord(`${shown}/${own}`)}`;
		},
		write: (async function (files)  {
			const said = [];
			for (const [name, text] of kept) said.push(await written$1(files, folder, name, text));
			return said;
		})
	};
});
var asksForLease = (function asksForLease(soak) {
	if (!soak.enabled) return false;
	const named = [
		soak.lease,
		soak.windowUs,
		soak.seeds,
		soak.seed,
		soak.profile,
		soak.faults
	];
	const listed = [
		soak.regressionRuns,
		soak.scenarios,
		soak.waivers
	];
	return soak.drill === null || named.some((function (setting) { return ( setting !== null); })) || listed.some((function (entries) { return ( entries.length > 0); }));
});
var lineStarts = (function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
});
var required = (function required(shape, about, example) {
	return {
		shape,
		about,
		example,
		read: shape.read
	};
});
var optional = (function optional(shape, about, example, fallback) {
	return {
		shape,
		about,
		example,
		fallback,
		read: shape.read
	};
});
var mapped = (function mapped(shape, turn) {
	return {
		...shape,
		read: (function (value, problems, path)  {
			const read = shape.read(value, problems, path);
			return read === void 0 ? void 0 : turn(read, value, problems, path);
		})
	};
});
var list = (function list(item, options) {
	const allowed = `a list, each entry ${item.allowed}`;
	return {
		allowed,
		inner: {
			shape: item,
			suffix: "[]"
		},
		schema: () => ({
			type: "array",
			items: item.schema(),
			...options.least === 1 ? { minItems: 1 } : {}
		}),
		read: (function (value, problems, path)  {
			problems.visit(value);
			if (value.kind !== "list") {
				problems.mismatch(value, path, allowed, `write ${options.example}`);
				return;
			}
			if (value.items.length < options.least) {
				problems.mismatch(value, path, allowed, "add an entry or remove the key");
				return;
			}
			return complete(value.items.map((function (entry, index) { return ( item.read(entry, problems, `${path}[${index}]`)); })));
		})
	};
});
var record = (function record(inner, options) {
	const allowed = `a map from ${options.name} to ${inner.allowed}`;
	return {
		allowed,
		inner: {
			shape: inner,
			suffix: ".*"
		},
		schema: () => ({
			type: "object",
			additionalProperties: inner.schema(),
			...options.emptyName === true ? {} : { propertyNames: { minLength: 1 } }
		}),
		read: (function (value, problems, path)  {
			problems.visit(value);
			if (value.kind !== "map") {
				problems.mismatch(value, path, allowed, `write ${options.example}`);
				return;
			}
			return complete(value.entries.map((function ({ key, keyOffset, value: entry })  {
				if (key === "" && options.emptyName !== true) {
					problems.add(keyOffset, `${path} has an empty key; expected ${options.name}; name it`);
					return;
				}
				const read = inner.read(entry, problems, `${path}.${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.cn)(key, NAME_SHOWN)}`);
				return read === void 0 ? void 0 : [
					key,
					read,
					keyOffset
				];
			})));
		})
	};
});
var fields = (function fields(spec, advise = () => null) {
	const names = Object.keys(spec);
	const allowed = `a map with ${names.join(", ")}`;
	return {
		allowed,
		fields: spec,
		schema: () => fieldsSchema(spec),
		read: (function (value, problems, path)  {
			problems.visit(value);
			if (value.kind !== "map") {
				problems.mismatch(value, path, allowed, `write its keys, one a line, like ${names[0]}: \u2026`);
				return;
			}
			return readFields(spec, value, problems, path, advise);
		})
	};
});
var readFields = (function readFields(spec, map, problems, path, advise) {
	const known = new Map(Object.entries(spec));
	const given = /* @__PURE__ */ new Map();
	let whole = true;
	for (const entry of map.entries) if (known.has(entry.key)) given.set(entry.key, entry.value);
	else {
		whole = false;
		const advice = advise(map, entry.key) ?? unknownKey(entry.key, path, spec, problems);
		problems.add(entry.keyOffset, advice);
	}
	const read = {};
	for (const [key, field] of known) {
		const value = given.get(key);
		const got = value === void 0 ? field.fallback?.value : readField(field, value, key);
		if (value === void 0 && field.fallback === void 0 && whole) problems.add(map.offset, `${path} has no "${key}"; add one like ${key}: ${field.example}`);
		if (got === void 0) whole = false;
		read[key] = got;
	}
	return whole ? read : void 0;
	function readField(field, value, key) {
		return field.read(value, problems, under(path, key));
	}
});
var under = (function under(path, key) {
	if (path === "the file") return key;
	return path === "the flags" ? `--${key}` : `${path}.${key}`;
});
var either = (function either(short, long) {
	const both = {
		allowed: `${short.allowed}, or ${long.allowed}`,
		schema: () => ({ anyOf: [short.schema(), long.schema()] }),
		read: (function (value, problems, path)  {
			if (value.kind === "scalar" && value.value !== null) return short.read(value, problems, path);
			if (value.kind === "map") return long.read(value, problems, path);
			problems.mismatch(value, path, both.allowed, "write one of these or remove the key");
		}),
		...long.fields === void 0 ? {} : { fields: long.fields }
	};
	return both;
});
var scalar = (function scalar(allowed, schema, parse) {
	return {
		allowed,
		schema: (function () { return ( schema); }),
		read: (function (value, problems, path)  {
			problems.visit(value);
			const parsed = value.kind === "scalar" ? parse(value) : { advice: "write a single value here" };
			if ("value" in parsed) return parsed.value;
			problems.mismatch(value, path, allowed, parsed.advice);
		})
	};
});
var complete = (function complete(items) {
	const whole = items.filter((function (item) { return ( item !== void 0); }));
	return whole.length === items.length ? whole : void 0;
});
var checkedText = (function checkedText(found, max) {
	const { value } = found;
	if (typeof value === "number" || typeof value === "boolean") return { advice: `put it in quotes: "${found.source}"` };
	if (value === null || value.trim() === "") return { advice: "write it or remove the key" };
	if (value.length > max) return { advice: `it has ${value.length} characters; write up to ${max}` };
	return { value };
});
var off = (function off(section) {
	return scalar("false", { const: false }, ({ value }) => value === false ? { value } : { advice: `write ${section}: false to switch it off, or its keys below it` });
});
var integer = (function integer(least, most) {
	return scalar(`a whole number from ${least} to ${most}`, {
		type: "integer",
		minimum: least,
		maximum: most
	}, (function ({ value, source })  {
		if (typeof value === "number" && /^-?\d{1,16}$/.test(source) && value >= least && value <= most) return { value };
		return { advice: typeof value === "string" && /^\d+$/.test(value) ? "remove the quotes" : `write one like ${Math.max(least, 1)}` };
	}));
});
var word = (function word(words) {
	return scalar(words.length === 2 ? words.join(" or ") : `one of ${words.join(", ")}`, { enum: [...words] }, ({ value }) => {
		const found = words.find((function (candidate) { return ( candidate === value); }));
		if (found !== void 0) return { value: found };
		const near = typeof value === "string" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.i)(value, words) : null;
		return { advice: near === null ? `write ${words[0]}` : `did you mean "${near}"?` };
	});
});
var durationMs = (function durationMs(least) {
	return scalar(`a duration of whole milliseconds${least === 1 ? ", at least 1ms" : ""}`, {
		type: "string",
		pattern: DURATION_SCHEMA
	}, (function (found)  {
		const parsed = parsedDuration(found);
		if ("advice" in parsed) return parsed;
		const ms = parsed.value / 1e3;
		return Number.isInteger(ms) && ms >= least ? { value: ms } : { advice: "write one like 1500ms" };
	}));
});
var parsedDuration = (function parsedDuration(found) {
	const { value, source } = found;
	if (typeof value === "number") return /^\d+(\.\d+)?$/.test(source) ? { advice: `add the unit: ${source}ms or ${source}s` } : { advice: `write one like ${_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Qt}` };
	if (typeof value !== "string") return { advice: `write one like ${_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Qt}` };
	try {
		return { value: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.en)(value) };
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.l)) throw error;
		return { advice: `write one like ${_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Qt}` };
	}
});
var percentText = (function percentText(value) {
	return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.rn)(value)}%`;
});
var entryOf = (function entryOf(map, key) {
	if (map.kind !== "map") return void 0;
	return map.entries.find((function (entry) { return ( entry.key === key); }))?.value;
});
var indentOf = (function indentOf(line) {
	return line.length - line.trimStart().length;
});
var gateText = (function gateText(subject, written) {
	if (subject === "gate") return written;
	const name = `"${written.trim().replace(/[\\"]/g, "\\$&")}"`;
	return subject === "attested" ? `attested ${name}` : `test ${name} = passed`;
});
var source = (function source(line, at, problems, rest) {
	const offset = at.kind === "scalar" ? at.textOffset : at.offset;
	return {
		text: line.trim(),
		...rest,
		origin: problems.place(offset)
	};
});
var drillTime = (function drillTime(least, about, defaultMs) {
	const written = defaultMs % 1e3 === 0 ? `${defaultMs / 1e3}s` : `${defaultMs}ms`;
	return optional(durationMs(least), about, written, {
		value: defaultMs,
		shown: written
	});
});
var setting = (function setting(shape, about, example) {
	return optional(shape, about, example, {
		value: null,
		shown: "the preset's"
	});
});
var leaseFlags = (function leaseFlags(flag) {
	const entries = LEASE_FLAGS.flatMap((function (name) { return ( entryOfFlag(name, flag)); }));
	return entries.length === 0 ? null : readAs(lease, mapOf(entries), FLAGS);
});
var soakFlags = (function soakFlags(flag, shown = (name) => `--${name}`) {
	const read = (function (name, shape)  {
		const text = flag(name);
		return text === null ? null : readAs(shape, flagValue(text), shown(name));
	});
	const kinds = flag("faults");
	const found = {
		lease: leaseFlags(flag),
		windowUs: read("window", soakShapes.window),
		seeds: read("seeds", soakShapes.seeds),
		seed: read("seed", soakShapes.seed),
		profile: read("profile", soakShapes.profile),
		faults: kinds === null ? null : readAs(soakShapes.faults, {
			kind: "list",
			offset: 0,
			items: splitKinds(kinds).map(flagValue)
		}, "--faults")
	};
	return Object.values(found).every((function (value) { return ( value === null); })) ? null : found;
});
var entryOfFlag = (function entryOfFlag(name, flag) {
	const text = flag(name);
	if (text === null) return [];
	const plain = flagValue(text);
	return [{
		key: name,
		keyOffset: 0,
		value: SWITCHES.has(name) ? {
			...plain,
			value: true
		} : plain
	}];
});
var applyOverrides = (function applyOverrides(config, overrides, workingDirectory = ".") {
	const root = (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__._)(config.file);
	const { coverageReports, coverageBaseline, testReports, testBaseline } = overrides;
	const sources = (function (byHand, configured) { return ( says(byHand) ? {
		root: workingDirectory,
		patterns: patternsByHand(byHand)
	} : configured && {
		root,
		patterns: configured
	}); });
	return {
		...config,
		root,
		soak: soakOf(config.soak, overrides),
		coverage: {
			...config.coverage,
			enabled: config.coverage.enabled || says(coverageReports),
			reports: sources(coverageReports, config.coverage.reports),
			baseline: sources(coverageBaseline, config.coverage.baseline)
		},
		tests: {
			...config.tests,
			enabled: config.tests.enabled || says(testReports),
			reports: sources(testReports, config.tests.reports),
			baseline: sources(testBaseline, config.tests.baseline)
		},
		comment: overrides.comment ?? config.comment,
		failOn: overrides.failOn ?? config.failOn,
		gates: [...config.gates, ...overrides.gates.map(gateByHand)],
		milestone: milestoneAt(config.milestone, overrides.step)
	};
});
var says = (function says(byHand) {
	return byHand !== null && byHand.length > 0;
});
var soakOf = (function soakOf(configured, overrides) {
	const { soak: forced, soakSettings: byHand } = overrides;
	if (forced === false) return {
		...configured ?? SOAK_OFF,
		enabled: false
	};
	const base = configured ?? (forced === true || byHand !== null ? SOAK_OFF : null);
	if (base === null || byHand === null) return base === null || forced === null ? base : {
		...base,
		enabled: true
	};
	return {
		...base,
		enabled: configured === null || configured.enabled || forced === true,
		...overlaid(base, byHand),
		lease: byHand.lease === null ? base.lease : overlaid(base.lease ?? byHand.lease, byHand.lease)
	};
});
var milestoneAt = (function milestoneAt(plan, step) {
	if (step === null) return plan;
	if (plan === null) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `step ${step}: there is no milestone; add one to the configuration or leave the step out`);
	if (step < 1 || step > plan.steps.length) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `step ${step}: the milestone has ${plan.steps.length} steps; name one from 1 to ${plan.steps.length}`);
	return {
		...plan,
		step
	};
});
var renderJson = (function renderJson(report) {
	return written(report);
});
var written = (function written(value) {
	return `${JSON.stringify(value, null, 2).replace(SPREAD_PAIR, "[$1, $2]")}\n`;
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);


const FAULT_KINDS = [
	"crash",
	"resign",
	"pause",
	"partition",
	"delay",
	"loss",
	"duplicate",
	"clock-drift",
	"clock-jump",
	"store-restart",
	"store-failover",
	"store-pause",
	"store-clock-jump"
];
const QUIRKS = [
	"dead-id-believed",
	"anchor-of-last-send",
	"delete-any",
	"silent-reacquire",
	"owner-only",
	"non-idempotent-acquire",
	"record-time-trusted",
	"renew-deadline-forgotten",
	"expiry-unchecked"
];
const LEASE_SCHEMES = [
	"lease",
	"record",
	"absolute"
];
const FAULT_PROFILES = [
	"standard",
	"calm",
	"flaky-net",
	"gc-heavy",
	"store-failover",
	"swizzle"
];
const INVARIANTS = [
	"belief-exclusion",
	"store-exclusion",
	"stale-work",
	"token-order",
	"renew-keeps-owner",
	"release-by-holder",
	"step-down",
	"slack",
	"recovery",
	"drain",
	"pickup",
	"determinism"
];
const CAUSES = [
	"other",
	"crash",
	"pause",
	"partition",
	"partition-in",
	"delay",
	"loss",
	"clock",
	"store",
	"release",
	"orphan"
];
const HAND_WRITTEN_BYTES_MAX = 1 << 20;

async function loadConfig(files, named) {
	return readConfig(files, await (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.c)(files, named));
}


async function written$1(files, folder, name, text) {
	try {
		await files.write(`${folder}/${name}`, text);
		return `${folder}/${name}: replays the failure`;
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.l) return error.message;
		throw error;
	}
}
function freeName(taken, name) {
	const [stem = name] = name.split(/\.json$/);
	let free = name;
	for (let copy = 2; taken.has(free); copy += 1) free = `${stem}-${copy}.json`;
	return free;
}
function shellWord(word) {
	const plain = word.startsWith("-") ? `./${word}` : word;
	return /^[\w./:@%+=,~-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}
const DRILL_DEFAULTS = {
	ttlMs: 1500,
	renewMs: 500,
	killAtMs: 3e3,
	windowMs: 6e3,
	stepMs: 100
};
const SOAK_OFF = {
	enabled: false,
	drill: null,
	lease: null,
	windowUs: null,
	seeds: null,
	seed: null,
	profile: null,
	faults: null,
	regressionRuns: [],
	scenarios: [],
	waivers: []
};

const PROBLEMS_SHOWN = 10;
const VALUES_MAX = 2e5;
const TEXT_SHOWN = 60;
const ROOT = "the file";
const FLAGS = "the flags";
var Problems = class {
	#file;
	#lineStarts;
	#found = [];
	homesOf;
	#values = 0;
	constructor(file, text, homesOf = (function () { return ( []); })) {
		this.#file = file;
		this.homesOf = homesOf;
		this.#lineStarts = lineStarts(text);
	}
	place(offset) {
		let low = 0;
		let high = this.#lineStarts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (this.#lineStarts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		const start = this.#lineStarts[low];
		return {
			file: this.#file,
			line: low + 1,
			column: offset - start + 1
		};
	}
	add(offset, sentence) {
		this.#found.push({
			origin: this.place(offset),
			sentence
		});
	}
	mismatch(value, path, allowed, advice) {
		this.add(value.offset, `${path} is ${described(value)}; expected ${allowed}; ${advice}`);
	}
	visit(value) {
		this.#values += 1;
		if (this.#values <= VALUES_MAX) return;
		this.add(value.offset, `aliases repeat more than ${VALUES_MAX} values; write the repeated parts once`);
		this.throwAny();
	}
	get many() {
		return this.#found.length > PROBLEMS_SHOWN;
	}
	get none() {
		return this.#found.length === 0;
	}
	throwAny() {
		if (this.none) return;
		const inOrder = [...this.#found].sort((a, b) => a.origin.line - b.origin.line || a.origin.column - b.origin.column);
		const lines = inOrder.slice(0, PROBLEMS_SHOWN).map(({ origin, sentence }) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.un)(`${placeText(origin)}: ${sentence}`));
		const more = inOrder.length - lines.length;
		if (more > 0) lines.push(`and ${more} more`);
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", lines.join("\n"));
	}
	get sentences() {
		return this.#found.map(({ sentence }) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.un)(sentence));
	}
};
function placeText(origin) {
	return `${origin.file}:${origin.line}:${origin.column}`;
}
function shown(text) {
	return `"${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.cn)(text, TEXT_SHOWN)}"`;
}
function described(value) {
	if (value.kind === "list") return value.items.length === 0 ? "an empty list" : "a list";
	if (value.kind === "map") return "a map";
	if (value.value === null) return "empty";
	if (typeof value.value === "string") return value.value === "" ? "empty" : shown(value.value);
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.cn)(value.source, TEXT_SHOWN);
}

const NAME_SHOWN = 60;


const ABSENT = {
	value: null,
	shown: ""
};






function unknownKey(key, path, spec, problems) {
	const allowed = Object.keys(spec);
	if (problems.many) return `${path} has no key ${shown(key)}`;
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.i)(key.replaceAll("_", "-"), allowed);
	const homes = near === null ? problems.homesOf(key) : [];
	const elsewhere = homes.length === 0 ? "remove it" : `it belongs in ${homes.join(" or ")}`;
	const hint = near === null ? elsewhere : `did you mean "${near}"?`;
	return `${path} has no key ${shown(key)}; allowed: ${allowed.join(", ")}; ${hint}`;
}
function fieldsSchema(spec) {
	const needed = Object.keys(spec).filter((key) => spec[key]?.fallback === void 0);
	return {
		type: "object",
		additionalProperties: false,
		properties: Object.fromEntries(Object.entries(spec).map(([key, field]) => [key, {
			...field.shape.schema(),
			description: field.about
		}])),
		...needed.length > 0 ? { required: needed } : {}
	};
}



const TEXT_MAX = 4096;
const PATTERN_MAX = 1024;
const SEED_MAX = 200;
const PERCENT = /^(\d{1,3}(?:\.\d{1,12})?)\s?%$/;
const DURATION_SCHEMA = "^\\s*\\d{1,16}(\\.\\d{1,6})?\\s?(us|\u00b5s|ms|s|m|h|d)\\s*$";
const text = scalar("text", {
	type: "string",
	pattern: "\\S",
	maxLength: TEXT_MAX
}, (function (found) { return ( checkedText(found, TEXT_MAX)); }));
const pathPattern = scalar("a path or pattern", {
	type: "string",
	pattern: "\\S",
	maxLength: PATTERN_MAX
}, (function (found)  {
	const checked = checkedText(found, PATTERN_MAX);
	return "value" in checked && /[\u0000-\u001f\u007f]/.test(checked.value) ? { advice: "remove the control characters" } : checked;
}));
const prefix = scalar("a path prefix", {
	type: "string",
	maxLength: PATTERN_MAX
}, (found) => found.value === "" ? { value: "" } : checkedText(found, PATTERN_MAX));

const flag = scalar("true or false", { type: "boolean" }, ({ value }) => typeof value === "boolean" ? { value } : { advice: "write true or false, without quotes" });


const version = scalar("1", { const: 1 }, (function ({ value, source }) { return ( value === 1 && source === "1" ? { value } : { advice: "this program reads version 1; write version: 1" }); }));

const durationUs = scalar("a duration with its unit", {
	type: "string",
	pattern: DURATION_SCHEMA
}, parsedDuration);

const autoOrDurationUs = scalar("auto or a duration with its unit", {
	type: "string",
	anyOf: [{ const: "auto" }, { pattern: DURATION_SCHEMA }]
}, (found) => found.value === "auto" ? { value: "auto" } : parsedDuration(found));

const percent = scalar("a percentage from 0% to 100%", {
	type: "string",
	pattern: "^\\d{1,3}(\\.\\d{1,12})?\\s?%$"
}, (function (found)  {
	const digits = typeof found.value === "string" ? PERCENT.exec(found.value)?.[1] : void 0;
	if (digits === void 0) return { advice: percentAdvice(found) };
	const value = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.an)(digits);
	if (value.units > 100n * (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.on)(value.scale)) return { advice: "write at most 100%" };
	return { value };
}));
function percentAdvice({ value, source }) {
	return `write ${typeof value === "number" && /^\d{1,3}(\.\d{1,12})?$/.test(source) ? source : "80"}%`;
}

const percentPpm = scalar("a percentage from 0% to 99.9999%, of at most four decimals", {
	type: "string",
	pattern: "^\\d{1,2}(\\.\\d{1,4})?\\s?%$"
}, (found) => {
	const match = typeof found.value === "string" ? /^(\d{1,2}(?:\.\d{1,4})?)\s?%$/.exec(found.value) : null;
	if (match === null) return { advice: percentAdvice(found).replace("80%", "0.1%") };
	return { value: millionths(match[1]) / 100 };
});
const factorPpm = scalar("a number from 0 to 1000, of at most six decimals", {
	type: "number",
	minimum: 0,
	maximum: 1e3
}, ({ value, source }) => {
	if (!(typeof value === "number" && /^\d{1,4}(\.\d{1,6})?$/.test(source)) || value > 1e3) return { advice: "write one like 1 or 1.2" };
	return { value: millionths(source) };
});
function millionths(digits) {
	const [whole = "0", fraction = ""] = digits.split(".");
	return Number(whole) * 1e6 + Number(fraction.padEnd(6, "0"));
}
const seed = scalar("a seed", { anyOf: [text.schema(), { type: "integer" }] }, (found) => {
	return typeof found.value === "number" && Number.isInteger(found.value) ? { value: found.source } : checkedText(found, SEED_MAX);
});
const regressionRun = scalar("the index of a run, or seed/index", { anyOf: [{
	type: "integer",
	minimum: 0,
	maximum: 999999999
}, {
	type: "string",
	pattern: "^[\\s\\S]+/\\d{1,9}$",
	maxLength: SEED_MAX
}] }, ({ value, source }) => {
	if (typeof value === "number" && /^\d{1,9}$/.test(source)) return { value: {
		seed: null,
		index: value
	} };
	const match = typeof value === "string" ? /^([\s\S]+)\/(\d{1,9})$/.exec(value) : null;
	if (match === null || match[0].length > SEED_MAX) return { advice: "write 17 or 0x5eed/17" };
	return { value: {
		seed: match[1],
		index: Number(match[2])
	} };
});
const day = scalar("a day like 2026-12-31", {
	type: "string",
	pattern: "^\\d{4}-\\d{2}-\\d{2}$"
}, ({ value }) => typeof value === "string" && isDay(value) ? { value } : { advice: "write year-month-day, e.g. 2026-12-31" });
const DAYS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function isDay(written) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
	if (match === null) return false;
	const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
	const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return date >= 1 && date <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

function flagValue(text) {
	return {
		kind: "scalar",
		value: /^-?\d{1,16}(\.\d+)?$/.test(text) ? Number(text) : text,
		source: text,
		offset: 0,
		textOffset: 0
	};
}
const NODES = /^n([1-9]\d{0,2})$/;
const RANGE = /^([^.]*(?:\.\d[^.]*)?)\.\.(.+)$/;
const LASTING = [...[
	"crash",
	"pause",
	"partition",
	"delay",
	"loss",
	"duplicate"
], ...["store-restart", "store-pause"]];
const OF_MESSAGES = [
	"delay",
	"loss",
	"duplicate"
];
const JUMPS = ["clock-jump", "store-clock-jump"];
const KINDS_OF = {
	for: LASTING,
	share: OF_MESSAGES,
	"up-to": [
		"delay",
		"duplicate",
		...JUMPS
	],
	direction: [
		"partition",
		...OF_MESSAGES,
		...JUMPS
	]
};
const durationRange = scalar("a duration like 14s, or a range like 1s..20s", {
	type: "string",
	pattern: "\\d"
}, ({ value }) => {
	const advice = { advice: "write one like 14s, or 1s..20s with the longer one last" };
	if (typeof value !== "string") return advice;
	const [, from = value, to = value] = RANGE.exec(value) ?? [];
	try {
		const [least, most] = [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.en)(from), (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.en)(to)];
		return least >= 1 && least <= most ? { value: [least, most] } : advice;
	} catch {
		return advice;
	}
});
const target = scalar("leader, one, minority, all, store, or a node like n2", {
	type: "string",
	anyOf: [{ enum: [
		"leader",
		"one",
		"minority",
		"all",
		"store"
	] }, { pattern: "^n[1-9]\\d{0,2}$" }]
}, ({ value }) => {
	const node = typeof value === "string" ? NODES.exec(value) : null;
	if (node !== null) return { value: Number(node[1]) - 1 };
	const found = [
		"leader",
		"one",
		"minority",
		"all",
		"store"
	].find((function (candidate) { return ( candidate === value); }));
	return found === void 0 ? { advice: "write leader, or n1 for the first node" } : { value: found };
});
const UNSAID = {
	value: null,
	shown: "the profile's"
};
const choice = mapped(fields({
	kind: required(word(FAULT_KINDS), "Kind of the fault.", "pause"),
	target: optional(target, "Whom it hits; n2 is the second node.", "leader", UNSAID),
	at: optional(durationUs, "Once, at this time of the run.", "90s", UNSAID),
	every: optional(durationUs, "Again and again, jittered by half.", "45s", UNSAID),
	for: optional(durationRange, "How long it lasts.", "1s..20s", UNSAID),
	share: optional(percentPpm, "Share of the messages it hits.", "2%", UNSAID),
	"up-to": optional(durationUs, "Longest delay of a message; distance of a jump.", "4s", UNSAID),
	direction: optional(word([
		"in",
		"out",
		"both",
		"back"
	]), "Seen from the node; back for a clock that only jumps back.", "in", UNSAID)
}), ({ at, every, for: lasts, share, "up-to": upTo, direction, ...rest }, value, problems, path) => {
	const read = {
		...rest,
		atUs: at,
		everyUs: every,
		forUs: lasts,
		ppm: share,
		upToUs: upTo,
		direction
	};
	const wrong = complaint(read, value);
	if (wrong === null) return read;
	problems.add((entryOf(value, wrong[0]) ?? value).offset, `${path}.${wrong[0]} ${wrong[1]}`);
});
function complaint(read, value) {
	const { kind } = read;
	for (const [key, kinds] of Object.entries(KINDS_OF)) {
		if (entryOf(value, key) === void 0 || kinds.includes(kind)) continue;
		return [key, `means nothing to ${kind}; it is for ${kinds.join(", ")}; remove it`];
	}
	const jump = JUMPS.includes(kind);
	if (read.direction !== null && jump !== (read.direction === "back")) {
		const allowed = jump ? "back" : "in, out or both";
		return ["direction", `is ${read.direction}, but ${kind} has ${allowed}; write one of these`];
	}
	if (read.atUs !== null && read.everyUs !== null) return ["every", "stands beside at; a fault comes once or again and again; remove one"];
	if (read.everyUs === 0) return ["every", "is 0; faults come some time apart; write 45s"];
	if (read.upToUs === 0) return ["up-to", "is 0; that is no fault; write 4s, or drop the fault"];
	const timed = read.atUs !== null || read.everyUs !== null;
	if (OF_MESSAGES.includes(kind) && timed && read.forUs === null) return [read.atUs === null ? "every" : "at", `needs for: beside it; ${kind} lasts; add for: 30s`];
	return targetComplaint(read);
}
function targetComplaint({ kind, target: whom }) {
	if (whom === null) return null;
	const ofStore = kind.startsWith("store-");
	if (ofStore ? whom === "store" || kind === "store-failover" && whom === "leader" : whom !== "store" || kind === "clock-drift") return null;
	return ["target", `cannot be hit by ${kind}; ${ofStore ? "leave it out" : "name a node, or leader, one, minority, all"}`];
}
const faults = mapped(list(either(word(FAULT_KINDS), choice), {
	least: 0,
	example: "[crash, { kind: pause, target: leader, every: 45s, for: 1s..20s }]"
}), (read, value, problems, path) => {
	const twice = read.findIndex((one, index) => read.slice(0, index).some((other) => {
		return (typeof one === "string" || typeof other === "string") && kindOf(one) === kindOf(other);
	}));
	if (twice === -1) return read;
	const at = value.kind === "list" ? value.items[twice] ?? value : value;
	const kind = kindOf(read[twice]);
	problems.add(at.offset, `${path} names ${kind} twice; each kind once; remove one`);
});
function kindOf(one) {
	return typeof one === "string" ? one : one.kind;
}
const GATE_LISTS = /^(\s*)(?:- )?\s*["']?(?:gates|criteria)["']?\s*:\s*(?:#.*)?$/;
const ENTRY = /^(\s*-\s+(?:(?:gate|say|attested|test):\s+)?)(\S.*)$/;
const FLOW_MAP = /^\{.*\b(?:gate|attested|test|say|level|waive):\s/;
const LINE_MAX = 300;
function gateLineHint(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const end = text.indexOf("\n", offset);
	const line = text.slice(start, end === -1 ? text.length : end).trimEnd();
	const entry = line.length > LINE_MAX ? null : ENTRY.exec(line);
	if (entry === null || !isBelowGates(text.slice(0, start), indentOf(line))) return null;
	if (FLOW_MAP.test(entry[2])) return "put the texts between { and } in quotes";
	return `quote it: ${entry[1].trim()} ${quoted(withoutComment(entry[2]))}`;
}
function quoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
function withoutComment(text) {
	const comment = text.indexOf(" #");
	return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}
function isBelowGates(above, indent) {
	for (const line of above.split("\n").reverse()) {
		if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
		const isEntry = line.trimStart().startsWith("- ") && indentOf(line) >= indent;
		if (indentOf(line) > indent || isEntry) continue;
		return GATE_LISTS.test(line);
	}
	return false;
}

const waiverFields = {
	reason: required(text, "Why the miss is accepted.", "flaky until the driver is replaced"),
	until: optional(day, "Last day on which it is accepted.", "2026-12-31", ABSENT)
};
const waiver = fields(waiverFields);
const SUBJECTS = [
	"gate",
	"attested",
	"test"
];
const gateMap = fields({
	gate: optional(text, "The gate line.", "patch lines >= 80%", ABSENT),
	attested: optional(text, "A sentence that a person ticks in the pull request's description, in place of a gate line.", "No external behaviour changes", ABSENT),
	test: optional(text, "Name of a test that must pass, in place of a gate line.", "fails over within the bound", ABSENT),
	say: optional(text, "Sentence shown in place of the line.", "All new tests pass", ABSENT),
	level: optional(word(["error", "warn"]), "Whether a miss fails the run or only warns.", "warn", {
		value: "error",
		shown: "error"
	}),
	waive: optional(waiver, "Accepts a known miss.", "{ reason: \u2026, until: 2026-12-31 }", ABSENT)
}, adviseQuotes);
const gateMapSchema = () => ({
	...gateMap.schema(),
	oneOf: SUBJECTS.map((subject) => ({ required: [subject] }))
});
const longGate = mapped({
	...gateMap,
	allowed: "a map with gate, attested or test",
	schema: gateMapSchema
}, (function (read, value, problems, path)  {
	const given = SUBJECTS.filter((function (subject) { return ( read[subject] !== null); }));
	const [subject] = given;
	if (subject === void 0 || given.length > 1) {
		const found = given.length === 0 ? "no gate" : given.join(" and ");
		const advice = given.length === 0 ? "add gate: \u2026" : "make each a gate of its own";
		problems.add(value.offset, `${path} has ${found}; a gate has exactly one of ${SUBJECTS.join(", ")}; ${advice}`);
		return;
	}
	return source(gateText(subject, read[subject] ?? ""), entryOf(value, subject) ?? value, problems, {
		say: read.say,
		level: read.level,
		waive: read.waive
	});
}));
const gate = either(mapped({
	...text,
	allowed: "a gate line"
}, (function (line, value, problems) { return ( source(line, value, problems, {
	say: null,
	level: "error",
	waive: null
})); })), longGate);


function adviseQuotes(map, key) {
	const value = map.entries.find((function (entry) { return ( entry.key === key); }))?.value;
	if (!/[\s<>=#*/]/.test(key) || value?.kind !== "scalar") return null;
	const line = value.source === "" ? `${key}:` : `${key}: ${value.source}`;
	return `YAML reads this gate line as the key ${shown(key)}, because of the colon; quote it: - ${quoted(line)}`;
}
const NODES_MAX = 100;
const SEEDS_MAX = 1e8;
const NOTHING = {
	value: [],
	shown: "none"
};

const drill = mapped(fields({
	ttl: drillTime(0, "Time to live of the lock.", DRILL_DEFAULTS.ttlMs),
	renew: drillTime(0, "Time between renewals.", DRILL_DEFAULTS.renewMs),
	"kill-at": drillTime(0, "When node A stops.", DRILL_DEFAULTS.killAtMs),
	window: drillTime(0, "When the drill ends.", DRILL_DEFAULTS.windowMs),
	step: drillTime(1, "Time between two polls.", DRILL_DEFAULTS.stepMs)
}), (function (read) { return ( ({
	ttlMs: read.ttl,
	renewMs: read.renew,
	killAtMs: read["kill-at"],
	windowMs: read.window,
	stepMs: read.step
})); }));

const lease = mapped(fields({
	preset: optional(text, "Protocol and settings to begin with.", "reference", {
		value: null,
		shown: "reference"
	}),
	nodes: setting(integer(1, NODES_MAX), "Number of candidates.", "5"),
	ttl: setting(durationUs, "Time to live of the lease.", "10s"),
	renew: setting(durationUs, "Time between renewals.", "3s"),
	retry: setting(durationUs, "Least time between two attempts to acquire.", "1s"),
	jitter: setting(factorPpm, "Random addition to retry, as a multiple of it.", "1"),
	anchor: setting(word(["send", "receive"]), "Whether a lease counts from the request's sending or the reply's receipt.", "send"),
	margin: setting(autoOrDurationUs, "How much earlier the holder stops.", "auto"),
	"clock-drift": setting(percentPpm, "How far a clock's rate may be off.", "0.1%"),
	"request-timeout": setting(durationUs, "When a client gives a request up.", "2s"),
	"renew-deadline": setting(durationUs, "How long a holder tries to renew.", "10s"),
	"lock-delay": setting(durationUs, "How long the store keeps an expired lock closed.", "15s"),
	sweep: setting(durationUs, "Time between the store's sweeps of expired leases.", "500ms"),
	"step-down": setting(word([
		"clock",
		"timer",
		"told"
	]), "What ends a holder's belief: its clock, a timer, or only an answer or the job's end.", "clock"),
	"wall-offset": setting(durationUs, "How far a wall clock may be off (shedlock).", "100ms"),
	"run-time": setting(durationUs, "Longest run of a holder's job (shedlock).", "60s"),
	"release-on-exit": setting(flag, "Whether a holder releases when it ends.", "true"),
	"on-timeout": setting(word(["release", "retry"]), "Whether an acquire that timed out is released, or asked again under the same id.", "release"),
	"work-every": setting(durationUs, "Time between two pieces of the leader's work.", "200ms"),
	guard: setting(durationUs, "How long before its deadline the leader's work stops.", "500ms"),
	fencing: setting(flag, "Whether the resource refuses work of older tokens.", "true"),
	"replica-lag": setting(durationUs, "What a failover of the store forgets.", "1s"),
	"restart-loses-state": setting(flag, "Whether a restarted store is empty.", "true"),
	"loses-token-counter": setting(flag, "Whether tokens begin again when the store loses state.", "false")
}), (read) => ({
	preset: read.preset,
	nodes: read.nodes,
	ttlUs: read.ttl,
	renewUs: read.renew,
	retryUs: read.retry,
	jitterPpm: read.jitter,
	anchor: read.anchor,
	marginUs: read.margin,
	driftPpm: read["clock-drift"],
	requestTimeoutUs: read["request-timeout"],
	renewDeadlineUs: read["renew-deadline"],
	lockDelayUs: read["lock-delay"],
	sweepUs: read.sweep,
	stepDown: read["step-down"],
	wallOffsetUs: read["wall-offset"],
	runUs: read["run-time"],
	releaseOnExit: read["release-on-exit"],
	onTimeout: read["on-timeout"],
	workEveryUs: read["work-every"],
	guardUs: read.guard,
	fencing: read.fencing,
	replicaLagUs: read["replica-lag"],
	restartLosesState: read["restart-loses-state"],
	losesTokenCounter: read["loses-token-counter"]
}));
const soakShapes = {
	window: durationUs,
	seeds: integer(1, SEEDS_MAX),
	seed,
	profile: word(FAULT_PROFILES),
	faults
};
const settings = {
	lease: optional(lease, "The lease protocol under test.", "{ preset: reference }", ABSENT),
	window: optional(soakShapes.window, "Simulated time of one seed.", "10m", ABSENT),
	seeds: optional(soakShapes.seeds, "Number of runs, each with its own faults.", "200", ABSENT),
	seed: optional(seed, "What all randomness is drawn from.", "0x5eed", ABSENT),
	profile: optional(soakShapes.profile, "Faults where none are named, and how often and how long they strike.", "gc-heavy", {
		value: null,
		shown: "standard"
	}),
	faults: optional(faults, "Kinds of fault to inject, each by name or with its own schedule.", "[crash, { kind: pause, every: 45s, for: 1s..20s }]", {
		value: null,
		shown: "the profile's"
	})
};
const scenarios = mapped(list(mapped(fields({
	name: required(text, "Name of the scenario.", "failover-loses-grants"),
	expect: optional(word(["pass", "fail"]), "What must come out; fail shows that the soak sees the fault.", "fail", {
		value: "pass",
		shown: "pass"
	}),
	...settings
}), ({ window, ...read }) => ({
	...read,
	windowUs: window
})), {
	least: 0,
	example: "[{ name: store-loses-grants, faults: [store-failover], expect: fail }]"
}), (read, value, problems, path) => {
	const names = read.map((function ({ name }) { return ( name); }));
	const index = names.findIndex((name, at) => name === "default" || names.indexOf(name) !== at);
	if (index === -1) return read;
	const item = (value.kind === "list" ? value.items[index] : void 0) ?? value;
	const name = names[index];
	const why = name === "default" ? "is the section's own name" : "is given twice";
	problems.add((entryOf(item, "name") ?? item).offset, `${path}[${index}].name ${shown(name)} ${why}; names are distinct; rename it`);
});
const waivers = list(mapped(fields({
	invariant: required(word(INVARIANTS), "The invariant.", "belief-exclusion"),
	"up-to": required(durationUs, "Worse than this is not waived.", "2s"),
	...waiverFields
}), ({ "up-to": upToUs, ...read }) => ({
	...read,
	upToUs
})), {
	least: 0,
	example: "[{ invariant: belief-exclusion, up-to: 2s, reason: \u2026 }]"
});
const soak = mapped(either(off("soak"), fields({
	drill: optional(drill, "The classic drill; {} takes its defaults.", "{ ttl: 1500ms }", ABSENT),
	...settings,
	"regression-seeds": optional(list(regressionRun, {
		least: 0,
		example: "[17]"
	}), "Runs that once failed and always run again: a place among the seed's runs, or seed/place.", "[17, 0x5eed/203]", NOTHING),
	scenarios: optional(scenarios, "Variations, each of which overrides the keys above.", "[{ name: store-loses-grants, faults: [store-failover], expect: fail }]", NOTHING),
	waivers: optional(waivers, "Known violations that are accepted.", "[{ invariant: belief-exclusion, up-to: 2s, reason: \u2026 }]", NOTHING)
})), (function (read)  {
	if (read === false) return SOAK_OFF;
	const { window, "regression-seeds": regressionRuns, ...rest } = read;
	return {
		enabled: true,
		...rest,
		windowUs: window,
		regressionRuns
	};
}));
const STEP_MAX = 1e3;
function failOnFlag(text) {
	return readFlag("fail-on", word(_cli_js__WEBPACK_IMPORTED_MODULE_0__.p), text);
}
function stepFlag(text) {
	return readFlag("step", integer(1, STEP_MAX), text);
}
function durationFlag(name, text) {
	return readFlag(name, durationUs, text);
}
const SWITCHES = /* @__PURE__ */ new Set(["release-on-exit"]);
const FILE_ONLY = /* @__PURE__ */ new Set([...[
	"on-timeout",
	"work-every",
	"guard",
	"fencing"
], ...[
	"replica-lag",
	"restart-loses-state",
	"loses-token-counter"
]]);
const LEASE_FLAGS = Object.keys(lease.fields ?? {}).filter((function (name) { return ( !FILE_ONLY.has(name)); }));


function splitKinds(text) {
	return text === "" || text === "none" ? [] : text.split(",").map((kind) => kind.trim());
}

function mapOf(entries) {
	return {
		kind: "map",
		offset: 0,
		entries
	};
}
function readFlag(name, shape, text) {
	return readAs(shape, flagValue(text), `--${name}`);
}
function readAs(shape, value, path) {
	const problems = new Problems("", "");
	const read = shape.read(value, problems, path);
	if (read === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", problems.sentences.join("\n"));
	return read;
}
const NO_OVERRIDES = {
	step: null,
	soak: null,
	soakSettings: null,
	coverageReports: null,
	coverageBaseline: null,
	testReports: null,
	testBaseline: null,
	gates: [],
	comment: null,
	failOn: null
};


function patternsByHand(byHand) {
	if (byHand.every((pattern) => pattern.startsWith("!"))) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `the pattern "${byHand[0]}" only excludes; expected at least one without !; name the reports`);
	return byHand.map((pattern) => ({
		pattern,
		origin: null
	}));
}
function gateByHand(text) {
	return {
		text,
		say: null,
		level: "error",
		waive: null,
		origin: null
	};
}

function overlaid(base, over) {
	const merged = { ...over };
	for (const key of Object.keys(over)) if (over[key] === null) merged[key] = base[key];
	return merged;
}


function renderCoverageJson(section) {
	return written({
		schema: "soakgate/coverage@1",
		...section
	});
}
function renderTestsJson(section) {
	return written({
		schema: "soakgate/tests@1",
		...section
	});
}
function renderSoakJson(soak) {
	return written({
		schema: "soakgate/soak@1",
		...soak
	});
}
function renderReplayedJson(replayed) {
	return written({
		schema: "soakgate/replayed@1",
		...replayed
	});
}
function renderLintJson(lint, sources) {
	return written({
		schema: "soakgate/lint@1",
		...lint,
		sources
	});
}
function renderCheckJson(check) {
	return written({
		schema: "soakgate/check@1",
		...check
	});
}
const SPREAD_PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;




/***/ __webpack_exports__.A = either;
__webpack_exports__.B = asksForLease;
__webpack_exports__.C = percent;
__webpack_exports__.D = version;
__webpack_exports__.E = text;
__webpack_exports__.F = record;
__webpack_exports__.G = CAUSES;
__webpack_exports__.H = loadConfig;
__webpack_exports__.I = required;
__webpack_exports__.J = LEASE_SCHEMES;
__webpack_exports__.K = FAULT_KINDS;
__webpack_exports__.L = Problems;
__webpack_exports__.M = list;
__webpack_exports__.N = mapped;
__webpack_exports__.O = word;
__webpack_exports__.P = optional;
__webpack_exports__.R = ROOT;
__webpack_exports__.S = pathPattern;
__webpack_exports__.T = prefix;
__webpack_exports__.U = readConfig;
__webpack_exports__.V = keepReplays;
__webpack_exports__.W = readText;
__webpack_exports__.Y = QUIRKS;
__webpack_exports__._ = gate;
__webpack_exports__.a = renderReplayedJson;
__webpack_exports__.b = integer;
__webpack_exports__.c = NO_OVERRIDES;
__webpack_exports__.d = durationFlag;
__webpack_exports__.f = failOnFlag;
__webpack_exports__.g = soak;
__webpack_exports__.h = stepFlag;
__webpack_exports__.i = renderLintJson;
__webpack_exports__.j = fields;
__webpack_exports__.k = ABSENT;
__webpack_exports__.l = applyOverrides;
__webpack_exports__.m = soakFlags;
__webpack_exports__.n = renderCoverageJson;
__webpack_exports__.o = renderSoakJson;
__webpack_exports__.p = leaseFlags;
__webpack_exports__.q = INVARIANTS;
__webpack_exports__.r = renderJson;
__webpack_exports__.s = renderTestsJson;
__webpack_exports__.t = renderCheckJson;
__webpack_exports__.u = LEASE_FLAGS;
__webpack_exports__.v = gateLineHint;
__webpack_exports__.w = percentText;
__webpack_exports__.x = off;
__webpack_exports__.y = entryOf;
__webpack_exports__.z = shown;
})

};
;