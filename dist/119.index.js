"use strict";
exports.id = 119;
exports.ids = [119];
exports.modules = {

/***/ 8119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var breakReferences = (function breakReferences(text) {
	return text.replace(/@(?=[A-Za-z0-9_-])/g, `@${PARTED}`).replace(/#(?=\d)/g, `#${PARTED}`).replace(/\b(gh-)(?=\d)/gi, `$1${PARTED}`).replace(/:(?=\/\/)/g, `:${PARTED}`).replace(/(www)(?=\.)/gi, `$1${PARTED}`).replace(/:(?=[A-Za-z0-9_+-]+:)/g, `:${PARTED}`);
});
var visible = (function visible(text) {
	if (PRINTABLE_ASCII.test(text)) return text;
	return text.replace(EACH_UNSEEN, (character, offset) => {
		const code = character.codePointAt(0) ?? 0;
		if (character === ZERO_WIDTH_JOINER && joinsEmoji(text, offset)) return character;
		if (code < 32) return String.fromCharCode(9216 + code);
		if (code === 127) return "\u2421";
		if (code >= 55296 && code <= 57343) return "\ufffd";
		return `\\u{${code.toString(16)}}`;
	});
});
var oneLine = (function oneLine(text) {
	return visible(text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").replace(/^ | $/g, ""));
});
var clipped = (function clipped(text, max) {
	if (text.length <= max) return text;
	let points = 0;
	let end = 0;
	let keep = 0;
	for (const character of text) {
		if (points === max) return `${text.slice(0, keep)}\u2026`;
		points += 1;
		end += character.length;
		if (points === max - 1) keep = end;
	}
	return text;
});
var markdownText = (function markdownText(text) {
	const line = oneLine(text);
	if (PLAIN.test(line)) return line;
	return breakReferences(line).replace(/[\\`*[\]~#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\|/g, "&#124;").replace(/\$/g, "<span>$</span>").replace(/^([-+=])(?=\1|\s|$)/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
});
var markdownCode = (function markdownCode(text) {
	const shown = visible(text);
	if (/[|]|^ *$|\\$/.test(shown)) return `<code>${references(shown)}</code>`;
	let longest = 0;
	for (const run of shown.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return `${fence}${/^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown}${fence}`;
});
var markdownFence = (function markdownFence(lines, language) {
	let longest = 2;
	for (const line of lines) for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${lines.map(visible).join("\n")}\n${fence}`;
});
var parseDecimal = (function parseDecimal(text) {
	const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
	const fraction = match?.[3] ?? "";
	if (match === null || match[2].length + fraction.length > DIGITS_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("gate", `"${text.slice(0, 40)}" is not a number; write up to ${DIGITS_MAX} digits like 80 or 79.95`);
	return {
		units: BigInt(`${match[1]}${match[2]}${fraction}`),
		scale: fraction.length
	};
});
var compareToDecimal = (function compareToDecimal(fraction, value) {
	const left = fraction.numerator * powerOfTen(value.scale);
	const right = value.units * fraction.denominator;
	return left < right ? -1 : left > right ? 1 : 0;
});
var powerOfTen = (function powerOfTen(exponent) {
	return 10n ** BigInt(exponent);
});
var negated = (function negated(value) {
	return {
		units: -value.units,
		scale: value.scale
	};
});
var decimalText = (function decimalText(value) {
	const sign = value.units < 0n ? "-" : "";
	const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.scale + 1, "0");
	const whole = digits.slice(0, digits.length - value.scale);
	const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
	return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
});
var parseDurationUs = (function parseDurationUs(text) {
	const match = /^(\d{1,16})(?:\.(\d{1,6}))?\s?(us|\u00b5s|ms|s|m|h|d)$/.exec(text.trim());
	if (match === null) {
		const bare = /^-?\d+(\.\d+)?$/.test(text.trim());
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", bare ? `"${text}" has no unit; write a duration like ${DURATION_EXAMPLES}` : `"${text.slice(0, 40)}" is no duration; write one like ${DURATION_EXAMPLES}`);
	}
	const unit = US_PER_UNIT[match[3].replace("\u00b5", "u")];
	const fraction = match[2] ?? "";
	const scaled = BigInt(`${match[1]}${fraction}`) * BigInt(unit);
	const divisor = 10n ** BigInt(fraction.length);
	if (scaled % divisor !== 0n || scaled / divisor > BigInt(Number.MAX_SAFE_INTEGER)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `"${text}" is not a whole number of microseconds below 2^53; write one like ${DURATION_EXAMPLES}`);
	return Number(scaled / divisor);
});
var durationText = (function durationText(us) {
	const sign = us < 0 ? "\u2212" : "";
	const magnitude = Math.abs(us);
	const [divisor, unit] = magnitude !== 0 && magnitude < 1e3 ? [1, "\u00b5s"] : magnitude < 1e6 ? [1e3, "ms"] : [1e6, "s"];
	const whole = Math.floor(magnitude / divisor);
	const rest = magnitude % divisor;
	const digits = String(divisor).length - 1;
	const fraction = digits === 0 ? "" : String(rest).padStart(digits, "0").replace(/0+$/, "");
	return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`} ${unit}`;
});
var percentOf = (function percentOf(ratio) {
	return {
		numerator: 100n * BigInt(ratio.covered),
		denominator: BigInt(ratio.total)
	};
});
var compareToPercent = (function compareToPercent(ratio, percent) {
	return compareToDecimal(percentOf(ratio), percent);
});
var neededFor = (function neededFor(total, percent) {
	const scale = 100n * powerOfTen(percent.scale);
	const product = BigInt(total) * percent.units;
	return Number((product + scale - 1n) / scale);
});
var floorPercent = (function floorPercent(ratio, digits = 1) {
	if (ratio.total === 0) return "n/a";
	return fixed$1(BigInt(ratio.covered) * 100n * powerOfTen(digits) / BigInt(ratio.total), digits);
});
var percentText = (function percentText(ratio, threshold) {
	if (ratio.total === 0) return "n/a";
	if (threshold === void 0) return `${floorPercent(ratio, 1)}%`;
	return `${floorPercent(ratio, digitsToTell(percentOf(ratio), threshold))}%`;
});
var pointsBetween = (function pointsBetween(before, after) {
	if (before.total === 0 || after.total === 0) return null;
	return {
		numerator: 100n * (BigInt(after.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(after.total)),
		denominator: BigInt(before.total) * BigInt(after.total)
	};
});
var pointsText = (function pointsText(points, threshold) {
	if (points.numerator === 0n) return "0.0";
	let digits = 1;
	while (truncated(points, digits).units === 0n) digits += 1;
	if (threshold !== void 0) {
		const told = digitsToTell(points, threshold);
		digits = Math.max(digits, told);
	}
	const { units } = truncated(points, digits);
	const magnitude = units < 0n ? -units : units;
	return `${units < 0n ? "\u2212" : "+"}${fixed$1(magnitude, digits)}`;
});
var truncated = (function truncated(value, digits) {
	return {
		units: value.numerator * powerOfTen(digits) / value.denominator,
		scale: digits
	};
});
var digitsToTell = (function digitsToTell(exact, threshold) {
	const side = compareToDecimal(exact, threshold);
	let digits = Math.max(1, threshold.scale);
	while (sideOf(truncated(exact, digits), threshold) !== side) digits += 1;
	return digits;
});
var sideOf = (function sideOf(shown, threshold) {
	return compareToDecimal({
		numerator: shown.units,
		denominator: powerOfTen(shown.scale)
	}, threshold);
});
var fixed$1 = (function fixed$1(units, digits) {
	if (digits === 0) return units.toString();
	const text = units.toString().padStart(digits + 1, "0");
	return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
});
var decidingGates = (function decidingGates({ milestone, gates }) {
	const deciding = /* @__PURE__ */ new Map();
	for (const gate of [...milestone?.claimed === true ? milestone.criteria : [], ...gates]) if (!deciding.has(gate.gate)) deciding.set(gate.gate, gate);
	return [...deciding.values()];
});
var missedRanges = (function missedRanges({ numbers, hits }, first = 1, last = Number.POSITIVE_INFINITY) {
	const ranges = [];
	let at = hits.indexOf(0, lowerBound(numbers, first));
	while (at >= 0) {
		const begin = numbers[at] ?? 0;
		if (begin > last) break;
		let end = begin;
		at += 1;
		while (hits[at] === 0 && numbers[at] === end + 1 && end < last) {
			end += 1;
			at += 1;
		}
		ranges.push([begin, end]);
		at = hits.indexOf(0, at);
	}
	return ranges;
});
var lowerBound = (function lowerBound(ascending, value) {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((ascending[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
});
var coverageSection = (function coverageSection(evidence, targets = []) {
	const { after, before, baseline, patch } = evidence;
	const targetOf = new Map(targets.map((function (target) { return ( [target.name, target.atLeast]); })));
	const row = (function (module) { return ( coverageRow(module, after.headline, before !== null, targetOf.get(module.name) ?? null)); });
	return {
		formats: after.formats,
		tool: after.tool,
		headline: after.headline,
		total: orderedTotals(after.totals),
		baseline: {
			kind: baseline.kind,
			state: baseline.state,
			commit: baseline.commit,
			distance: baseline.distance,
			total: before === null ? {} : orderedTotals(before.totals)
		},
		modules: evidence.modules.map(row),
		unassigned: row(evidence.unassigned),
		patch: patch === null ? null : {
			totals: orderedTotals(patch.measured.totals),
			files: patch.files
		},
		files: fileSections(after.files)
	};
});
var targetPercent = (function targetPercent(atLeast) {
	return /^\d{1,9}(\.\d{1,9})?\s*%$/.test(atLeast) ? parseDecimal(atLeast.replace(/\s*%$/, "")) : null;
});
var coverageRow = (function coverageRow(module, metric, compared, target) {
	const before = module.before?.totals[metric] ?? null;
	const after = module.after?.totals[metric] ?? null;
	const percent = target === null ? null : targetPercent(target);
	const judged = percent !== null && after !== null && after.total > 0;
	return {
		name: module.name,
		files: (module.after ?? module.before)?.files ?? 0,
		before: module.before === null ? null : orderedTotals(module.before.totals),
		after: module.after === null ? null : orderedTotals(module.after.totals),
		target,
		status: statusOf(before, after, compared, percent),
		margin: judged ? after.covered - neededFor(after.total, percent) : null,
		uncovered: module.after?.uncovered ?? []
	};
});
var statusOf = (function statusOf(before, after, compared, target) {
	if (after === null) return before === null ? "none" : "removed";
	if (before === null) return compared ? "new" : "no-baseline";
	if (hasRegressed(before, after)) return "regressed";
	if (target === null || after.total === 0) return "none";
	return compareToPercent(after, target) < 0 ? "missed" : "met";
});
var hasRegressed = (function hasRegressed(before, after) {
	const points = pointsBetween(before, after);
	if (points === null || points.numerator >= 0n) return false;
	return after.total - after.covered > before.total - before.covered;
});
var fileSections = (function fileSections(files) {
	const sections = Object.create(null);
	for (const file of files) {
		const uncovered = file.lines === null ? [] : missedRanges(file.lines);
		sections[file.path] = {
			...orderedTotals(file.totals),
			uncovered
		};
	}
	return sections;
});
var orderedTotals = (function orderedTotals(totals) {
	const { lines, statements, branches, functions } = totals;
	return {
		...lines === void 0 ? {} : { lines: counts$1(lines) },
		...branches === void 0 ? {} : { branches: counts$1(branches) },
		...functions === void 0 ? {} : { functions: counts$1(functions) },
		...statements === void 0 ? {} : { statements: counts$1(statements) }
	};
});
var counts$1 = (function counts$1(ratio) {
	return {
		covered: ratio.covered,
		total: ratio.total
	};
});
var normalisePath = (function normalisePath(path) {
	const slashed = path.includes("\\") ? path.replaceAll("\\", "/") : path;
	if (!/(^|\/)\.{0,2}(\/|$)/.test(slashed)) return slashed;
	const parts = [];
	for (const part of slashed.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === "..") parts.pop();
		else parts.push(part);
	}
	return (slashed.startsWith("/") ? "/" : "") + parts.join("/") + (slashed.endsWith("/") && parts.length > 0 ? "/" : "");
});
var matchersOf = (async function matchersOf(patterns) {
	const library = patterns.some(isGlob) ? (await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 1138))).Minimatch : null;
	return (function (pattern) { return ( pathMatcher(pattern, library)); });
});
var pathMatcher = (function pathMatcher(pattern, library) {
	if (pattern.length > PATTERN_LENGTH_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `${quoted(pattern)}: found a pattern of ${pattern.length} characters; up to ${PATTERN_LENGTH_MAX} are allowed; write several patterns`);
	const clean = normalisePath(pattern).replace(/^\//, "");
	if (!isGlob(clean)) {
		const folder = clean.endsWith("/") ? clean : `${clean}/`;
		if (clean === "" || clean === "/") return () => true;
		return (function (path) { return ( path === clean || path.startsWith(folder)); });
	}
	if (library === null) throw new Error(`nobody said that ${quoted(clean)} would be asked for`);
	const glob = compiled(clean, library);
	return (path) => path === clean || glob.match(path);
});
var isGlob = (function isGlob(text) {
	return /[*?[\]{}!+@()]/.test(text);
});
var countLines = (function countLines(lines, first = 1, last = Number.POSITIVE_INFINITY) {
	let covered = 0;
	let total = 0;
	for (let at = lowerBound(lines.numbers, first); at < lines.numbers.length; at += 1) {
		if ((lines.numbers[at] ?? 0) > last) break;
		total += 1;
		if ((lines.hits[at] ?? 0) > 0) covered += 1;
	}
	return {
		covered,
		total
	};
});
var sumTotals = (function sumTotals(all) {
	const sum = {};
	for (const totals of all) for (const metric of METRICS) {
		const ratio = totals[metric];
		if (ratio === void 0) continue;
		const soFar = sum[metric];
		if (soFar === void 0) sum[metric] = {
			covered: ratio.covered,
			total: ratio.total
		};
		else {
			soFar.covered += ratio.covered;
			soFar.total += ratio.total;
		}
	}
	return sum;
});
var measureFiles = (function measureFiles(files) {
	const [only] = files;
	if (only === void 0) return null;
	return {
		files: files.length,
		totals: sumTotals(files.map((function (file) { return ( file.totals); }))),
		get uncovered() {
			return files.length === 1 && only.lines !== null ? missedRanges(only.lines) : [];
		}
	};
});
var measureReport = (function measureReport(report) {
	const [only] = report.files;
	return {
		files: report.files.length,
		totals: report.totals,
		uncovered: report.files.length === 1 && only?.lines ? missedRanges(only.lines) : []
	};
});
var measureRegion = (function measureRegion(region) {
	return {
		files: 1,
		totals: region.totals,
		uncovered: region.uncovered
	};
});
var measureRange = (function measureRange(file, [first, last]) {
	if (file.lines === null) return null;
	const { lines, branches, functions, blocks } = file;
	const within = functions?.filter((one) => one.first >= first && one.first <= last);
	return {
		files: 1,
		totals: {
			lines: countLines(lines, first, last),
			...blocks && { statements: countStatements(blocks, (from) => from >= first && from <= last) },
			...branches && { branches: countBranches(branches, first, last) },
			...within && { functions: countFunctions(within) }
		},
		uncovered: missedRanges(lines, first, last)
	};
});
var subtractTotals = (function subtractTotals(whole, part) {
	const rest = {};
	for (const metric of [
		"lines",
		"statements",
		"branches",
		"functions"
	]) {
		const all = whole[metric];
		if (all === void 0) continue;
		const taken = part[metric] ?? {
			covered: 0,
			total: 0
		};
		rest[metric] = {
			covered: all.covered - taken.covered,
			total: all.total - taken.total
		};
	}
	return rest;
});
var findRegion = (function findRegion(table, name) {
	const index = table.names.indexOf(name);
	return index < 0 ? null : regionAt(table, index);
});
var regionAt = (function regionAt({ names, classes, numbers, uncovered }, index) {
	const row = index * ROW;
	const [first = 0, last = 0, end = 0] = numbers.subarray(row, row + COUNTS);
	const totals = {};
	for (const [place, metric] of METRICS.entries()) {
		const at = row + COUNTS + 2 * place;
		const [covered = NOT_STATED, total = NOT_STATED] = numbers.subarray(at, at + 2);
		if (total !== NOT_STATED) totals[metric] = {
			covered,
			total
		};
	}
	const missed = [];
	const begin = index === 0 ? 0 : numbers[row - ROW + END] ?? 0;
	for (let at = begin; at < end; at += 2) missed.push([uncovered[at] ?? 0, uncovered[at + 1] ?? 0]);
	return {
		name: names[index] ?? "",
		kind: index < classes ? "class" : "function",
		range: first === 0 ? null : [first, last],
		totals,
		uncovered: missed
	};
});
var selectSymbol = (function selectSymbol(file, before, symbol) {
	const selection = namedPart(file, symbol);
	if (selection !== null) {
		const old = before && namedPart(before, symbol);
		return {
			kind: "found",
			selections: [{
				...selection,
				before: old?.after ?? null
			}]
		};
	}
	const names = [...file.regions.names, ...(file.functions ?? []).map((one) => one.name)];
	if (file.functions?.some((one) => one.name === symbol)) return {
		kind: "unknown",
		reason: `the report does not say where ${quoted(symbol)} ends, or has several of that name; name its lines`
	};
	if (names.length === 0) return {
		kind: "unknown",
		reason: `the report names no functions or classes of ${quoted(file.path, 200)}; name lines, or use a format that has them`
	};
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.i)(symbol, new Set(names));
	const suggestion = near === null ? "" : `; did you mean ${quoted(near)}?`;
	return {
		kind: "nothing",
		reason: `${quoted(file.path, 200)} has no function or class ${quoted(symbol)}${suggestion}`
	};
});
var namedPart = (function namedPart(file, symbol) {
	const name = `${file.path}#${symbol}`;
	const region = findRegion(file.regions, symbol);
	if (region !== null) return {
		name,
		after: measureRegion(region),
		before: null,
		range: region.range
	};
	const [only, ...others] = (file.functions ?? []).filter((one) => one.name === symbol);
	if (only === void 0 || only.last === null || others.length > 0) return null;
	const range = [only.first, only.last];
	const after = measureRange(file, range);
	return after && {
		name,
		after,
		before: null,
		range
	};
});
var selectRange = (function selectRange(file, before, range) {
	const after = measureRange(file, range);
	if (after === null) return {
		kind: "unknown",
		reason: `the report has only totals of ${quoted(file.path, 200)}, no lines; use a format that has them`
	};
	const same = before !== null && sameLines(file, before);
	return {
		kind: "found",
		selections: [{
			name: `${file.path}:${range[0]}-${range[1]}`,
			after,
			before: same ? measureRange(before, range) : null,
			range
		}]
	};
});
var sameLines = (function sameLines(a, b) {
	const [one, other] = [a.lines?.numbers, b.lines?.numbers];
	return one?.length === other?.length && (one?.every((line, at) => line === other?.[at]) ?? false);
});
var patternsOf = (function patternsOf(subject) {
	if (subject.kind === "path" || subject.kind === "each") return [subject.pattern];
	return subject.kind === "name" ? [subject.name] : [];
});
var select = (function select(evidence, subject) {
	switch (subject.kind) {
		case "total": return found([{
			name: "total",
			after: measureReport(evidence.after),
			before: evidence.before && measureReport(evidence.before),
			range: null
		}]);
		case "patch": return selectPatch(evidence.patch);
		case "unassigned": return found([{
			...evidence.unassigned,
			range: null
		}]);
		case "module": return selectModule(evidence, subject.name);
		case "path": return selectPath(evidence, subject.pattern);
		case "each": return selectEach(evidence, subject.pattern);
		case "name": return selectName(evidence, subject.name);
		case "symbol": return withFile(evidence, subject.path, (function (file, old) { return ( selectSymbol(file, old, subject.symbol)); }));
		case "range": return withFile(evidence, subject.path, (function (file, old) { return ( selectRange(file, old, [subject.first, subject.last])); }));
	}
});
var found = (function found(selections) {
	return {
		kind: "found",
		selections
	};
});
var selectPath = (function selectPath(evidence, pattern) {
	return sumOf(evidence, pattern, evidence.matcherOf(pattern));
});
var sumOf = (function sumOf(evidence, name, has) {
	const after = measureMatching(evidence.after, has);
	const before = evidence.before && measureMatching(evidence.before, has);
	if (after === null && before === null) return matchesNothing$1(evidence, name);
	return found([{
		name,
		after,
		before,
		range: null
	}]);
});
var measureMatching = (function measureMatching(report, has) {
	return measureFiles(report.files.filter((function (file) { return ( has(file.path)); })));
});
var selectName = (function selectName(evidence, name) {
	const module = evidence.configured.find((group) => group.name === name);
	const isPath = evidence.matcherOf(name);
	if (module === void 0) {
		const path = selectPath(evidence, name);
		return path.kind === "nothing" && moduleNamed(evidence, name) !== void 0 ? selectModule(evidence, name) : path;
	}
	const other = evidence.after.files.find((file) => isPath(file.path) !== module.has(file.path));
	const someFile = evidence.after.files.some((file) => isPath(file.path));
	if (other === void 0 || !someFile) return selectModule(evidence, name);
	return {
		kind: "nothing",
		reason: `${quoted(name)} is a module and a path, with different files; write \`module ${name}\` or \`path ${name}\``
	};
});
var withFile = (function withFile(evidence, path, answer) {
	const clean = normalisePath(path).replace(/^\//, "");
	const file = evidence.after.files.find((function (one) { return ( one.path === clean); }));
	if (file === void 0) return matchesNothing$1(evidence, path);
	return answer(file, evidence.before?.files.find((function (one) { return ( one.path === clean); })) ?? null);
});
var renamed = (function renamed(report, renames) {
	if (renames.size === 0) return report;
	const taken = new Set(report.files.map((function (file) { return ( file.path); })));
	const files = report.files.map((file) => {
		const now = renames.get(file.path);
		if (now === void 0 || taken.has(now)) return file;
		taken.add(now);
		return {
			...file,
			path: now
		};
	});
	return {
		...report,
		files: files.sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.path, b.path))
	};
});
var baselineNotes = (function baselineNotes(after, before) {
	const notes = [];
	if (after.tool !== null && before.tool !== null && release(after.tool) !== release(before.tool)) notes.push(`the baseline was written by ${before.tool}, this report by ${after.tool}: they may count lines differently`);
	if (after.formats.join() !== before.formats.join()) notes.push(`the baseline is ${before.formats.join(", ")}, this report ${after.formats.join(", ")}: branches and functions may not be comparable`);
	if (before.headline !== after.headline) notes.push(`the baseline counts ${before.headline}, this report ${after.headline}`);
	const known = new Set(before.files.map((function (file) { return ( file.path); })));
	const unknown = after.files.filter((function (file) { return ( !known.has(file.path)); })).length;
	if (before.files.length < after.files.length) notes.push(`the baseline measured ${before.files.length} files, this report ${after.files.length} (${unknown} of them new): the change of the total is not only that of the code`);
	return notes;
});
var release = (function release(tool) {
	return /^.*?\d+\.\d+/.exec(tool)?.[0] ?? tool;
});
var groupFiles = (function groupFiles(groups, after, before) {
	const now = assign(groups, after);
	const then = before && assign(groups, before);
	return {
		modules: groups.map((function (group, index) { return ( ({
			name: group.name,
			after: measureFiles(now.groups[index] ?? []),
			before: then && measureFiles(then.groups[index] ?? [])
		})); })).filter((function (row) { return ( row.after !== null || row.before !== null); })),
		unassigned: {
			name: "unassigned",
			after: leftOver(after, now),
			before: before && then && leftOver(before, then)
		}
	};
});
var assign = (function assign(groups, report) {
	const assigned = groups.map((function () { return ( []); }));
	const rest = [];
	const indexOf = firstGroup(groups);
	for (const file of report.files) (assigned[indexOf(file.path)] ?? rest).push(file);
	return {
		groups: assigned,
		rest
	};
});
var firstGroup = (function firstGroup(groups) {
	const named = /* @__PURE__ */ new Map();
	for (const [index, group] of groups.entries()) if (group.nameOf) named.set(group.name, index);
	const matching = [...groups.entries()].filter((function ([, group]) { return ( group.nameOf === null); }));
	const nameOf = groups.find((function (group) { return ( group.nameOf); }))?.nameOf ?? null;
	return (function (path) { return ( matching.find((function ([, group]) { return ( group.has(path)); }))?.[0] ?? named.get(nameOf?.(path) ?? "") ?? -1); });
});
var leftOver = (function leftOver(report, { groups, rest }) {
	const taken = sumTotals(groups.flat().map((function (file) { return ( file.totals); })));
	const totals = subtractTotals(report.totals, taken);
	return {
		files: rest.length,
		totals,
		uncovered: measureFiles(rest)?.uncovered ?? []
	};
});
var defineGroups = (function defineGroups(targets, modules, paths, tracked, matcherOf) {
	const configured = configuredGroups(modules, matcherOf);
	const aimed = [...new Set(targets)].map((function (name) { return ( configured.find((group) => group.name === name) ?? {
		name,
		has: matcherOf(name),
		nameOf: null
	}); }));
	const others = modules.length > 0 ? configured : folderGroups(paths, tracked);
	const names = new Set(aimed.map((function (group) { return ( group.name); })));
	return [...aimed, ...others.filter((function (group) { return ( !names.has(group.name)); }))];
});
var configuredGroups = (function configuredGroups(modules, matcherOf) {
	const matchers = modules.map(({ match }) => anyMatcher(match, matcherOf));
	const known = /* @__PURE__ */ new Map();
	const firstMatch = (path) => {
		let index = known.get(path);
		if (index === void 0) {
			index = matchers.findIndex((matches) => matches(path));
			known.set(path, index);
		}
		return index;
	};
	return modules.map(({ name }, index) => ({
		name,
		has: (path) => firstMatch(path) === index,
		nameOf: null
	}));
});
var folderGroups = (function folderGroups(paths, tracked) {
	const packages = packageFolders(tracked ?? []);
	const nameOf = new Set(paths.map((function (path) { return ( nearestFolder(path, packages)); }))).size > 1 ? (path) => nearestFolder(path, packages) ?? topFolders(path) : topFolders;
	return [...new Set(paths.map(nameOf))].sort(_cli_js__WEBPACK_IMPORTED_MODULE_0__.a).map((function (name) { return ( ({
		name,
		has: (path) => nameOf(path) === name,
		nameOf
	})); }));
});
var packageFolders = (function packageFolders(tracked) {
	const folders = /* @__PURE__ */ new Set();
	for (const path of tracked) {
		const cut = path.lastIndexOf("/");
		if (MANIFESTS.has(path.slice(cut + 1))) folders.add(cut < 0 ? "." : path.slice(0, cut));
	}
	return folders;
});
var nearestFolder = (function nearestFolder(path, folders) {
	for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
		const folder = path.slice(0, cut);
		if (folders.has(folder)) return folder;
	}
	return folders.has(".") ? "." : null;
});
var topFolders = (function topFolders(path) {
	return path.split("/").slice(0, -1).filter((function (part) { return ( part !== ""); })).slice(0, FOLDER_LEVELS).join("/") || ".";
});
var reconcile = (function reconcile(report) {
	const sum = sumTotals(report.files.map((function (file) { return ( file.totals); })));
	const totals = {};
	const notes = [];
	for (const metric of METRICS) {
		const stated = report.totals[metric];
		const files = sum[metric];
		if (stated === void 0) {
			if (files !== void 0) totals[metric] = files;
			continue;
		}
		totals[metric] = stated;
		if (files === void 0) continue;
		const surplus = stated.total - files.total;
		const covered = stated.covered - files.covered;
		if (surplus === 0 && covered === 0) continue;
		if (covered < 0 || covered > surplus) {
			totals[metric] = files;
			notes.push(`the report states ${stated.covered}/${stated.total} ${metric} and its files have ${files.covered}/${files.total}; the files count`);
		} else notes.push(`the report counts ${covered}/${surplus} ${metric} beyond its files; they are unassigned`);
	}
	return {
		...report,
		totals,
		notes: [...report.notes, ...notes]
	};
});
var withoutExcluded = (function withoutExcluded(report, exclude, matcherOf) {
	if (exclude.length === 0) return report;
	const excluded = anyMatcher(exclude, matcherOf);
	const files = report.files.filter((file) => !excluded(file.path));
	if (files.length === report.files.length) return report;
	return {
		...report,
		files,
		totals: sumTotals(files.map((function (file) { return ( file.totals); })))
	};
});
var buildCoverageEvidence = (function buildCoverageEvidence(inputs) {
	const { exclude, matcherOf } = inputs;
	const after = reconcile(withoutExcluded(inputs.after, exclude, matcherOf));
	const old = inputs.before && renamed(inputs.before, inputs.renames ?? /* @__PURE__ */ new Map());
	const before = old && reconcile(withoutExcluded(old, exclude, matcherOf));
	const paths = new Set([...after.files, ...before?.files ?? []].map((function (file) { return ( file.path); })));
	const rows = defineGroups(inputs.targets, inputs.modules, [...paths].sort(_cli_js__WEBPACK_IMPORTED_MODULE_0__.a), inputs.tracked, matcherOf);
	const { modules, unassigned } = groupFiles(rows, after, before);
	const configured = configuredGroups(inputs.modules, matcherOf);
	const patch = answerPatch(inputs.patch ?? NOT_ASKED, after);
	return {
		after,
		before,
		baseline: inputs.baseline,
		modules,
		unassigned,
		patch: patch.coverage,
		notes: [...after.notes, ...before === null ? [] : baselineNotes(after, before)],
		select: (function (subject) { return ( select({
			after,
			before,
			unassigned,
			configured,
			rows,
			patch: patch.answer,
			matcherOf
		}, subject)); })
	};
});
var answerPatch = (function answerPatch(patch, after) {
	if (patch.kind !== "changed") return {
		coverage: null,
		answer: patch
	};
	const doubt = doubtfulFile(after, patch.lines, patch.unmatched);
	if (doubt !== null) return {
		coverage: null,
		answer: {
			kind: "unknown",
			reason: doubt
		}
	};
	const coverage = patchCoverage(after, patch.lines);
	const measured = coverage.measured.totals.lines?.total ?? 0;
	if (measured === 0 || measured >= patch.minLines) return {
		coverage,
		answer: {
			kind: "measured",
			coverage
		}
	};
	return {
		coverage,
		answer: {
			kind: "skipped",
			reason: `${measured} changed lines were measured; below ${patch.minLines} (patch.min-lines) they are not judged`
		}
	};
});
var mergeReports = (function mergeReports(inputs) {
	const [only] = inputs;
	if (inputs.length === 1 && only !== void 0) return only.report;
	const parts = /* @__PURE__ */ new Map();
	for (const { where, report } of inputs) {
		const origin = report.formats.join("+");
		for (const file of report.files) {
			const known = parts.get(file.path);
			if (known === void 0) parts.set(file.path, [{
				where,
				origin,
				file
			}]);
			else known.push({
				where,
				origin,
				file
			});
		}
	}
	const headline = commonHeadline(inputs);
	const files = [...parts].sort((function ([a], [b]) { return ( (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a, b)); })).map(([path, ofPath]) => mergeFile(path, ofPath, headline));
	return {
		formats: distinct(inputs.flatMap(({ report }) => report.formats)).sort(_cli_js__WEBPACK_IMPORTED_MODULE_0__.a),
		tool: distinct(inputs.flatMap(({ report }) => report.tool ?? [])).sort(_cli_js__WEBPACK_IMPORTED_MODULE_0__.a).join(", ") || null,
		headline,
		totals: sumTotals(files.map((function (file) { return ( file.totals); }))),
		files,
		sources: distinct(inputs.flatMap(({ report }) => report.sources)).sort(_cli_js__WEBPACK_IMPORTED_MODULE_0__.a),
		notes: distinct([...inputs.flatMap(({ report }) => report.notes), ...mergeNotes(inputs, files)])
	};
});
var resolvePaths = (function resolvePaths(where, report, rules) {
	const resolver = new PathResolver(rules, report.sources);
	const settled = report.files.map((function (file) { return ( resolver.resolve(file.path)); })).map((function (one) { return ( one.kind === "ambiguous" ? resolver.settle(one) : one); }));
	const files = /* @__PURE__ */ new Map();
	const unmatched = [];
	for (const [index, file] of report.files.entries()) {
		const one = settled[index] ?? {
			kind: "none",
			path: file.path
		};
		const path = one.path;
		if (one.kind !== "found") unmatched.push({
			path,
			candidates: one.kind === "ambiguous" ? one.candidates : []
		});
		const same = files.get(path);
		if (same === void 0) files.set(path, [{
			...file,
			path
		}]);
		else same.push({
			...file,
			path
		});
	}
	const origin = report.formats.join("+");
	const resolved = [...files].sort((function ([a], [b]) { return ( (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a, b)); })).map((function ([path, same])  {
		const [only] = same;
		if (only !== void 0 && same.length === 1) return only;
		return mergeFile(path, same.map((file) => ({
			where,
			origin,
			file
		})), report.headline);
	}));
	const united = resolved.length < report.files.length;
	return {
		report: {
			...report,
			files: resolved,
			totals: united ? sumTotals(resolved.map((function (file) { return ( file.totals); }))) : report.totals,
			notes: united ? [...report.notes, `${where}: several of its paths are one file; totals are counted from the files`] : report.notes
		},
		unmatched
	};
});
var openXmlDecoder = (function openXmlDecoder(where, emit) {
	let head = /* @__PURE__ */ new Uint8Array(0);
	let decoder = new TextDecoder();
	let carriedReturn = false;
	let replaced = false;
	const piece = (function (decoded)  {
		let text = carriedReturn ? `\r${decoded}` : decoded;
		carriedReturn = text.endsWith("\r");
		if (carriedReturn) text = text.slice(0, -1);
		if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
		if (FORBIDDEN.test(text)) {
			replaced = true;
			text = text.replace(FORBIDDEN_ALL, "\ufffd");
		}
		if (text !== "") emit(text);
	});
	const decode = (function (bytes)  {
		for (let at = 0; at < bytes.length; at += PIECE_BYTES) piece(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
	});
	const begin = (function (first)  {
		head = null;
		decoder = decoderFor(where, first);
		decode(first);
	});
	return {
		write(chunk) {
			if (head === null) {
				decode(chunk);
				return;
			}
			head = head.length === 0 ? chunk : joined$2(head, chunk);
			if (head.length >= HEAD_BYTES$2) begin(head);
		},
		end() {
			if (head !== null) begin(head);
			piece(decoder.decode());
			if (carriedReturn) emit("\n");
		},
		replaced: (function () { return ( replaced); })
	};
});
var xmlEncoding = (function xmlEncoding(head) {
	const [a, b] = head;
	if (a === 255 && b === 254) return "utf-16le";
	if (a === 254 && b === 255) return "utf-16be";
	if (a === 239 && b === 187) return "utf-8";
	if (a === 60 && b === 0) return "utf-16le";
	if (a === 0 && b === 60) return "utf-16be";
	const start = String.fromCharCode(...head.subarray(0, HEAD_BYTES$2));
	const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]{1,40})["']/.exec(start)?.[1];
	return declared === void 0 || /^utf-?(8|16|32)/i.test(declared) ? "utf-8" : declared;
});
var decoderFor = (function decoderFor(where, head) {
	const label = xmlEncoding(head);
	try {
		return new TextDecoder(label);
	} catch {
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("evidence", `${where}:1: the declared encoding "${label.replace(/[^\w.:-]/g, "?")}" is unknown; UTF-8, UTF-16 with a byte order mark and the encodings of browsers are read; write the file as UTF-8`);
	}
});
var sniffJson = (function sniffJson(where, text) {
	for (const length of [1024, 8192]) {
		const format = told(outerKeys(text.slice(0, length)));
		if (format !== null) return format;
	}
	const keys = outerKeys(text);
	const format = told(keys);
	if (format !== null) return format;
	if (keys.length === 0 && /^\{\s*\}\s*$/.test(text)) return "istanbul-final";
	const top = keys.filter((key) => key.depth === 1).slice(0, 5);
	throw badReport(where, null, `found JSON with ${top.length === 0 ? "no keys" : `the keys ${top.map((key) => quoted(key.name, 30)).join(", ")}`}; coverage-final.json, coverage-summary.json, \`jest --json\`, coverage.py JSON and .resultset.json are allowed; name one of these`);
});
var told = (function told(keys) {
	const has = (function (depth, names) { return ( keys.some((function (key) { return ( key.depth === depth && names.has(key.name)); }))); });
	if (has(1, JEST)) return "istanbul-final";
	if (has(2, ISTANBUL)) return "istanbul-final";
	if (has(1, COVERAGEPY) && has(2, COVERAGEPY_META)) return "coveragepy";
	if (has(3, COVERAGEPY_FILE)) return "coveragepy";
	if (has(2, SUMMARY) && has(3, SUMMARY_COUNTS)) return "istanbul-summary";
	if (has(2, COVERAGE) && !has(1, META)) return "simplecov";
	if (has(1, META) && has(1, COVERAGE)) return "simplecov";
	return has(3, ISTANBUL) ? "istanbul-final" : null;
});
var outerKeys = (function outerKeys(text) {
	const keys = [];
	const string = /"((?:[^"\\]|\\.)*)"(\s*:)?/y;
	let depth = 0;
	let at = 0;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === "\"") {
			string.lastIndex = at;
			const match = string.exec(text);
			if (match === null) break;
			if (match[2] !== void 0 && depth <= DEPTH_MAX) keys.push({
				depth,
				name: match[1] ?? ""
			});
			at = string.lastIndex;
			continue;
		}
		if (character === "{" || character === "[") depth += 1;
		if (character === "}" || character === "]") depth -= 1;
		at += 1;
	}
	return keys;
});
var sniffFormat = (function sniffFormat(where, head) {
	for (const { magic, sentence } of STRANGERS$1) if (magic.every((function (byte, at) { return ( head[at] === byte); }))) throw badReport(where, null, sentence);
	const encoding = xmlEncoding(head).startsWith("utf-16") ? xmlEncoding(head) : "utf-8";
	const text = new TextDecoder(encoding).decode(head.subarray(0, HEAD_BYTES$1)).trimStart();
	if (text === "") throw badReport(where, null, "found an empty file; a coverage report is allowed; check the step that writes it");
	if (text.startsWith("<")) return sniffXml(where, text);
	if (encoding !== "utf-8") throw badReport(where, null, "found UTF-16 text; only XML may be UTF-16; write it as UTF-8 (PowerShell: `-Encoding utf8`)");
	if (text.startsWith("{")) return sniffJson(where, text);
	if (text.startsWith("[")) throw badReport(where, null, `found a JSON array; no coverage format is one; ${KNOWN$1}`);
	return sniffLines(where, text);
});
var openCoverage = (async function openCoverage(where, head, wantsRegions = () => true) {
	return (await READERS[sniffFormat(where, head)]()).open(where, wantsRegions);
});
var looksLikeJunit = (function looksLikeJunit(head) {
	return /^<(?:testsuites|testsuite)[\s/>]/.test(afterProlog(decodedHead(head)));
});
var requireJunit = (function requireJunit(where, head) {
	if (looksLikeJunit(head)) return;
	const text = decodedHead(head).trimStart();
	if (text === "") throw refused(where, "the file is empty; JUnit XML is allowed; check the step that writes it");
	const body = afterProlog(text);
	const stranger = STRANGERS.find(({ begin }) => begin.test(text) || begin.test(body));
	if (stranger !== void 0) throw refused(where, stranger.sentence);
	if (body === "" && text.startsWith("<")) return;
	throw refused(where, `found "${body.replace(/[^\x20-\x7e].*$/s, "").slice(0, SHOWN_LENGTH)}"; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file`);
});
var decodedHead = (function decodedHead(head) {
	const bytes = head.subarray(0, HEAD_BYTES);
	try {
		return new TextDecoder(xmlEncoding(head)).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
});
var afterProlog = (function afterProlog(text) {
	let at = 0;
	for (;;) {
		while (/\s/.test(text.charAt(at))) at += 1;
		const close = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : text.startsWith("<!", at) ? ">" : null;
		if (close === null) return text.slice(at);
		const end = text.indexOf(close, at);
		if (end < 0) return "";
		at = end + close.length;
	}
});
var openTests = (async function openTests(where, head) {
	requireJunit(where, head);
	const { openJunit } = await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 4448)).then((function (n) { return ( n.t); }));
	return openJunit(where);
});
var findReports = (async function findReports(files, sources, what) {
	const { root } = sources;
	const excluded = /* @__PURE__ */ new Set();
	for (const { pattern } of sources.patterns.filter(excludes)) for (const path of await files.find(root, pattern.slice(1))) excluded.add(path);
	const found = /* @__PURE__ */ new Set();
	const problems = [];
	for (const source of sources.patterns.filter((function (each) { return ( !excludes(each)); }))) {
		const paths = (await files.find(root, source.pattern)).filter((function (path) { return ( !excluded.has(path)); }));
		for (const path of paths) found.add(below(root, path));
		if (paths.length === 0) problems.push(matchesNothing(source, root, what, excluded.size > 0));
	}
	return {
		paths: [...found],
		problems
	};
});
var excludes = (function excludes({ pattern }) {
	return pattern.startsWith("!");
});
var below = (function below(root, path) {
	return root === "." || ABSOLUTE.test(path) ? path : `${root}/${path}`;
});
var readCoverage = (function readCoverage(files, path, wantsRegions) {
	return readWith(files, path, (function (head) { return ( openCoverage(path, head, wantsRegions)); }));
});
var readTests = (function readTests(files, path) {
	return readWith(files, path, (function (head) { return ( openTests(path, head)); }));
});
var readWith = (async function readWith(files, path, open) {
	let parser = null;
	let held = [];
	let heldBytes = 0;
	for await (const chunk of files.read(path)) {
		if (parser !== null) {
			parser.write(chunk);
			continue;
		}
		held.push(chunk);
		heldBytes += chunk.length;
		if (heldBytes < 65536) continue;
		parser = await open(joined$1(held, heldBytes));
		for (const part of held) parser.write(part);
		held = [];
	}
	parser ??= await open(joined$1(held, heldBytes));
	for (const part of held) parser.write(part);
	return parser.end();
});
var joined$1 = (function joined$1(chunks, bytes) {
	if (chunks.length === 1) return chunks[0];
	const all = new Uint8Array(bytes);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
});
var readAll = (async function readAll(paths, read) {
	const values = [];
	const problems = [];
	for (const path of paths) try {
		values.push({
			path,
			value: await read(path)
		});
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.l)) throw error;
		problems.push(error.message);
	}
	return {
		values,
		problems
	};
});
var testDelta = (function testDelta(before, after) {
	const earlier = byId(before);
	const later = byId(after);
	const added = [];
	const regressed = [];
	const fixed = [];
	const newlySkipped = [];
	let stillPassing = 0;
	for (const test of after.cases) {
		const was = earlier.get(test.id);
		if (was === void 0) added.push(test);
		else if (was.outcome === "passed" && test.outcome === "passed") stillPassing += 1;
		else if (was.outcome === "passed" && test.outcome === "failed") regressed.push(test);
		else if (was.outcome === "failed" && test.outcome === "passed") fixed.push(test);
		else if (was.outcome !== "skipped" && test.outcome === "skipped") newlySkipped.push(test);
	}
	return {
		added,
		removed: before.cases.filter((function (test) { return ( !later.has(test.id)); })),
		regressed,
		fixed,
		newlySkipped,
		stillPassing,
		passedBefore: before.cases.filter((function (test) { return ( test.outcome === "passed"); })).length
	};
});
var byId = (function byId(run) {
	return new Map(run.cases.map((function (test) { return ( [test.id, test]); })));
});
var sum$1 = (function sum$1(a, b) {
	return a === null ? b : b === null ? a : a + b;
});
var mergeRuns = (function mergeRuns(runs) {
	const [only] = runs;
	if (only !== void 0 && runs.length === 1) return only;
	const cases = /* @__PURE__ */ new Map();
	const repeated = /* @__PURE__ */ new Set();
	let durationUs = null;
	for (const run of runs) {
		durationUs = sum$1(durationUs, run.durationUs);
		for (const test of run.cases) {
			const known = cases.get(test.id);
			if (known !== void 0) repeated.add(test.id);
			cases.set(test.id, known === void 0 ? test : {
				...known,
				...foldRuns(known, test)
			});
		}
	}
	const notes = runs.flatMap((run) => run.notes);
	if (repeated.size > 0) notes.push(`${repeated.size} ${repeated.size === 1 ? "test stands" : "tests stand"} in several reports: counted once, with the most severe result`);
	return {
		cases: [...cases.values()].sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.id, b.id)),
		durationUs,
		notes
	};
});
var buildTestEvidence = (function buildTestEvidence(afterRuns, beforeRuns) {
	const after = mergeRuns(afterRuns);
	const before = beforeRuns === null ? null : mergeRuns(beforeRuns);
	return {
		after,
		before,
		delta: before === null ? null : testDelta(before, after)
	};
});
var code = (function code(text) {
	return {
		kind: "code",
		text
	};
});
var strong = (function strong(...content) {
	return {
		kind: "strong",
		content
	};
});
var emphasis = (function emphasis(...content) {
	return {
		kind: "emphasis",
		content
	};
});
var mark = (function mark(kind) {
	return {
		kind: "mark",
		mark: kind
	};
});
var link = (function link(url, ...content) {
	return url === null ? content : [{
		kind: "link",
		url,
		content
	}];
});
var paragraph = (function paragraph(...content) {
	return {
		kind: "paragraph",
		content
	};
});
var fold = (function fold(summary, blocks) {
	return {
		kind: "fold",
		summary,
		blocks
	};
});
var list = (function list(items) {
	return {
		kind: "list",
		ordered: false,
		items
	};
});
var joined = (function joined(parts, separator) {
	const content = [];
	for (const part of parts) {
		if (part.length === 0) continue;
		if (content.length > 0) content.push(separator);
		content.push(...part);
	}
	return content;
});
var unbroken = (function unbroken(text) {
	return text.replace(/ /g, NO_BREAK_SPACE);
});
var countText = (function countText(count) {
	const digits = String(Math.abs(count)).replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);
	return count < 0 ? `${MINUS}${digits}` : digits;
});
var counted = (function counted(count, one, many = `${one}s`) {
	return `${countText(count)} ${count === 1 ? one : many}`;
});
var durationChange = (function durationChange(us, durationUs) {
	const magnitude = Math.abs(us);
	return (us < 0 ? MINUS : "+") + (magnitude < 11995e4 && durationUs >= 9995e3 ? secondsText(magnitude) : roundedSeconds(magnitude));
});
var roundedSeconds = (function roundedSeconds(us) {
	if (us < 9995e3) return unbroken(`${fixed(us, 1e6, 2)} s`);
	if (us < 11995e4) return unbroken(`${fixed(us, 1e6, 1)} s`);
	const seconds = Math.round(us / 1e6);
	if (seconds < 7200) return unbroken(`${Math.floor(seconds / 60)} min ${seconds % 60} s`);
	const minutes = Math.round(seconds / 60);
	if (minutes < 2880) return unbroken(`${Math.floor(minutes / 60)} h ${minutes % 60} min`);
	const hours = Math.round(minutes / 60);
	return unbroken(`${Math.floor(hours / 24)} d ${hours % 24} h`);
});
var fixed = (function fixed(value, divisor, digits) {
	const scale = 10 ** digits;
	const text = ((2n * BigInt(Math.round(value)) * BigInt(scale) + BigInt(divisor)) / (2n * BigInt(divisor))).toString().padStart(digits + 1, "0");
	return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
});
var narrowing = (function* narrowing() {
	let limits = USUAL;
	yield limits;
	for (const { drop, ...lower } of STEPS) {
		const dropped = drop === void 0 ? limits.dropped : /* @__PURE__ */ new Set([...limits.dropped, drop]);
		limits = {
			...limits,
			...lower,
			dropped
		};
		yield limits;
	}
});
var firstOf = (function firstOf(entries, max) {
	const shown = entries.length > max ? entries.slice(0, max) : entries;
	return {
		shown,
		hidden: entries.length - shown.length
	};
});
var unitsText = (function unitsText(count, metric) {
	const [one, many] = UNITS[metric];
	return counted(count, one, many);
});
var ratioText = (function ratioText(ratio, target) {
	if (ratio === null || ratio === void 0 || ratio.total === 0) return "n/a";
	return unbroken(`${percentText(ratio, target)} \u00b7 ${ratio.covered}/${ratio.total}`);
});
var deltaText = (function deltaText(before, after) {
	const points = before && after ? pointsBetween(before, after) : null;
	return points === null ? "n/a" : pointsText(points);
});
var rangeText = (function rangeText([first, last]) {
	return first === last ? String(first) : `${first}\u2013${last}`;
});
var rangeLink = (function rangeLink(report, path, range) {
	const [first, last] = range;
	const anchor = first === last ? `#L${first}` : `#L${first}-L${last}`;
	const file = fileUrl(report, path);
	return link(file === null ? null : file + anchor, rangeText(range));
});
var commitLink = (function commitLink(report, commit) {
	return link(isCommit(commit) ? repositoryUrl(report, `/commit/${commit}`) : null, code(isCommit(commit) ? commit.slice(0, 7) : commit));
});
var withNames = (function withNames(text, names) {
	let content = [clipped(text, USUAL.text)];
	for (const name of names) {
		if (name === "") continue;
		content = content.flatMap((function (inline) { return ( typeof inline === "string" ? inline.split(name).flatMap(named$1(name)) : [inline]); }));
	}
	return content;
});
var fileUrl = (function fileUrl(report, path) {
	const { commit } = report;
	if (commit === null || !isCommit(commit) || path.split("/").includes("..")) return null;
	return repositoryUrl(report, `/blob/${commit}/${path.split("/").map((function (segment) { return ( encodeURIComponent(segment.replace(LONE_SURROGATE, "\ufffd"))); })).join("/")}`);
});
var repositoryUrl = (function repositoryUrl(report, rest) {
	return report.repository !== null && isWebUrl(report.repository) ? report.repository + rest : null;
});
var isCommit = (function isCommit(commit) {
	return /^[0-9a-f]{7,64}$/.test(commit);
});
var htmlText = (function htmlText(text) {
	return escaped(breakReferences(oneLine(text)));
});
var escaped = (function escaped(text) {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
});
var printMarkdown = (function printMarkdown(sections, clip) {
	const parts = [];
	for (const section of sections) for (const block of section.blocks) parts.push(printBlock(block, clip));
	return parts.join("\n\n");
});
var printBlock = (function printBlock(block, clip) {
	switch (block.kind) {
		case "heading": return `## ${print(block.content, clip)}`;
		case "paragraph": return print(block.content, clip);
		case "small": return `<sub>${print(block.content, clip)}</sub>`;
		case "list": return block.items.map((function (item, index) { return ( `${block.ordered ? `${index + 1}.` : "-"} ${print(item, clip)}`); })).join("\n");
		case "table": return [
			row(block.columns.map((function (column) { return ( markdownText(column.title)); }))),
			row(block.columns.map((function (column) { return ( column.align === "right" ? "--:" : ":--"); }))),
			...block.rows.map((function (cells) { return ( row(cells.map((function (cell) { return ( print(cell, clip)); })))); }))
		].join("\n");
		case "fence": return markdownFence(block.lines.map((function (line) { return ( clipped(line, clip)); })), block.language);
		case "fold": {
			const inner = block.blocks.map((function (child) { return ( printBlock(child, clip)); })).join("\n\n");
			return `<details><summary>${printHtml(block.summary, clip)}</summary>\n\n${inner}\n\n</details>`;
		}
	}
});
var row = (function row(cells) {
	return `| ${cells.join(" | ")} |`;
});
var print = (function print(content, clip) {
	return content.map((function (inline, index) { return ( printInline(inline, clip, index === 0)); })).join("");
});
var printInline = (function printInline(inline, clip, first) {
	if (typeof inline === "string") return prose(inline, clip, first);
	switch (inline.kind) {
		case "code": return markdownCode(clipped(inline.text, clip));
		case "strong": return `**${print(inline.content, clip)}**`;
		case "emphasis": return `*${print(inline.content, clip)}*`;
		case "link": return `[${print(inline.content, clip)}](${markdownTarget(inline.url)})`;
		case "mark": return MARKS$1[inline.mark];
	}
});
var prose = (function prose(text, clip, first) {
	const shown = markdownText(clipped(text, clip));
	return `${!first && /^ /.test(text) ? " " : ""}${shown}${/ $/.test(text) && shown !== "" ? " " : ""}`;
});
var printHtml = (function printHtml(content, clip) {
	return content.map((function (inline) { return ( printInlineHtml(inline, clip)); })).join("");
});
var printInlineHtml = (function printInlineHtml(inline, clip) {
	if (typeof inline === "string") {
		const before = /^ /.test(inline) ? " " : "";
		const after = /\S $/.test(inline) ? " " : "";
		return `${before}${htmlText(clipped(inline, clip))}${after}`;
	}
	switch (inline.kind) {
		case "code": return htmlCode(clipped(inline.text, clip));
		case "strong": return `<b>${printHtml(inline.content, clip)}</b>`;
		case "emphasis": return `<i>${printHtml(inline.content, clip)}</i>`;
		case "link": return `<a href="${htmlAttribute(markdownTarget(inline.url))}">${printHtml(inline.content, clip)}</a>`;
		case "mark": return MARKS$1[inline.mark];
	}
});
var gateMark = (function gateMark(gate) {
	return gate.verdict === "fail" && gate.level === "warn" ? "warn" : MARKS[gate.verdict];
});
var gateLine = (function gateLine(gate) {
	return [
		mark(gateMark(gate)),
		" ",
		...gateName(gate),
		...outcome(gate)
	];
});
var gateName = (function gateName(gate) {
	if (gate.say !== null) return [gate.say];
	const sentence = gate.attested ? /^attested\s+"(.*)"$/s.exec(gate.gate)?.[1] : void 0;
	return sentence === void 0 ? [code(gate.gate)] : [sentence];
});
var outcome = (function outcome(gate) {
	const passed = gate.verdict === "pass";
	const word = gate.verdict === "waived" || gate.verdict === "skipped" || gate.verdict === "unknown" ? [gate.verdict] : [];
	const parts = joined([
		gate.attested && passed ? [emphasis("attested")] : gate.measured === null ? [] : [gate.measured],
		passed || gate.missing === null ? [] : [gate.missing],
		gate.reason === null ? word : [
			...word,
			...word.length === 0 ? [] : [": "],
			gate.reason
		],
		gate.verdict === "fail" && gate.level === "warn" ? ["warning only"] : []
	], ", ");
	return parts.length === 0 ? [] : [" \u2014 ", ...parts];
});
var gatesFold = (function gatesFold(report, limits) {
	const criteria = new Set(report.milestone?.criteria.map((function (criterion) { return ( criterion.gate); })));
	const gates = report.gates.filter((function (gate) { return ( !criteria.has(gate.gate)); }));
	if (gates.length === 0) return [];
	const rank = {
		fail: 0,
		warn: 1,
		open: 2,
		pass: 3,
		ahead: 4
	};
	const { shown, hidden } = firstOf(gates.map((function (gate, index) { return ( ({
		gate,
		index
	})); })).sort((function (a, b) { return ( rank[gateMark(a.gate)] - rank[gateMark(b.gate)] || a.index - b.index); })).map((function ({ gate }) { return ( gate); })), limits.folded);
	const items = shown.map(gateLine);
	if (hidden > 0) items.push([`and ${countText(hidden)} more`]);
	return [fold([`Gates: ${tally(gates)}`], [list(items)])];
});
var tally = (function tally(gates) {
	const count = (function (keep) { return ( gates.filter(keep).length); });
	const warned = (function (gate) { return ( gate.verdict === "fail" && gate.level === "warn"); });
	return [
		[count((function (gate) { return ( gate.verdict === "fail" && !warned(gate)); })), "failed"],
		[count(warned), "missed (warning only)"],
		[count((function (gate) { return ( gate.verdict === "unknown"); })), "unknown"],
		[count((function (gate) { return ( gate.verdict === "waived"); })), "waived"],
		[count((function (gate) { return ( gate.verdict === "pass"); })), "passed"],
		[count((function (gate) { return ( gate.verdict === "skipped"); })), "skipped"]
	].filter((function ([number]) { return ( number > 0); })).map((function ([number, word]) { return ( `${countText(number)} ${word}`); })).join(", ");
});
var totalVerdict = (function totalVerdict(gates) {
	const missed = gates.filter((function (gate) { return ( /^total\b/.test(gate.gate) && gate.verdict === "fail"); }));
	const worst = missed.find((gate) => gate.level === "error") ?? missed[0];
	if (worst === void 0) return [];
	const words = worst.missing ?? worst.measured ?? `misses ${worst.gate}`;
	return worst.level === "error" ? [mark("fail"), ` ${words}`] : [mark("warn"), ` ${words} (warning only)`];
});
var failures = (function failures(report, limits) {
	const items = [
		...capped(report.problems.map((problem) => [mark("fail"), ` ${problem.source}: ${problem.message}`]), limits.open),
		...capped(missedGates(report).map(gateLine), limits.open),
		...report.tests === null ? [] : failedTests(report.tests, Math.min(FAILED_MAX, limits.open))
	];
	return items.length === 0 ? [] : [list(items)];
});
var missedGates = (function missedGates(report) {
	return decidingGates(report).filter((function (gate) { return ( gateMark(gate) === "fail" || gate.verdict === "unknown" && gate.level === "error"); }));
});
var failedTests = (function failedTests(tests, max) {
	const regressed = new Set(tests.regressed);
	return capped(tests.failedTests.map(({ name, message }) => [
		mark("fail"),
		regressed.has(name) ? " passed before, fails now: " : " failed: ",
		code(name),
		...message === null || message.trim() === "" ? [] : [` \u2014 ${message}`]
	]), max);
});
var capped = (function capped(items, max) {
	const { shown, hidden } = firstOf(items, max);
	return hidden === 0 ? shown : [...shown, [`and ${countText(hidden)} more`]];
});
var groupRows = (function groupRows(coverage, max) {
	const metric = coverage.headline;
	const { unassigned } = coverage;
	const rest = coverage.modules.filter((function (row) { return ( row.target === null); }));
	if (hasAny(unassigned, metric)) rest.push(unassigned);
	const still = rest.filter((function (row) { return ( isUnchanged(row, metric)); }));
	const changed = rest.filter((function (row) { return ( !isUnchanged(row, metric)); })).sort((a, b) => rise$1(b, metric) - rise$1(a, metric) || (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.name, b.name));
	const shown = changed.slice(0, max).map((row) => single(row, coverage));
	const hidden = changed.slice(max);
	return [
		...shown,
		...hidden.length === 0 ? [] : [shared(hidden, metric, `${counted(hidden.length, "more module")}`)],
		...unchangedGroup(still, coverage, changed.length > 0)
	];
});
var unchangedGroup = (function unchangedGroup(rows, coverage, othersChanged) {
	const [only] = rows;
	if (only === void 0) return [];
	if (rows.length === 1) return [single(only, coverage)];
	const title = coverage.modules.some((function (row) { return ( row.target !== null); })) && !othersChanged ? REST : counted(rows.length, "unchanged module");
	return [shared(rows, coverage.headline, title)];
});
var hasAny = (function hasAny(row, metric) {
	return row.files > 0 || (row.before?.[metric]?.total ?? 0) + (row.after?.[metric]?.total ?? 0) > 0;
});
var shared = (function shared(rows, metric, title) {
	const files = rows.reduce((function (sum, row) { return ( sum + row.files); }), 0);
	return {
		title: [files === rows.length && title !== REST ? title : `${title} (${counted(files, "file")})`],
		before: sum(rows.map((function (row) { return ( row.before?.[metric]); }))),
		after: sum(rows.map((function (row) { return ( row.after?.[metric]); }))),
		row: null
	};
});
var sum = (function sum(ratios) {
	let covered = 0;
	let total = 0;
	for (const ratio of ratios) {
		covered += ratio?.covered ?? 0;
		total += ratio?.total ?? 0;
	}
	return total === 0 ? null : {
		covered,
		total
	};
});
var isUnchanged = (function isUnchanged(row, metric) {
	const before = row.before?.[metric];
	const after = row.after?.[metric];
	if (before === void 0 || after === void 0) return before === after && row.status === "none";
	return before.covered === after.covered && before.total === after.total;
});
var rowStatus = (function rowStatus(row, metric) {
	const target = targetText(row, metric);
	switch (row.status) {
		case "removed": return ["removed"];
		case "new": return joined([target, ["new"]], " \u00b7 ");
		case "no-baseline": return joined([target, ["no baseline"]], " \u00b7 ");
		case "regressed": return joined([target, regressionText(row, metric, target.length > 0)], " \u00b7 ");
		case "missed":
		case "met": return target;
		case "none": return changeText(row, metric);
	}
});
var targetText = (function targetText(row, metric) {
	const { target, margin } = row;
	if (target === null) return [];
	if (margin === null) return [mark("open"), ` nothing measured for its ${target}`];
	if (margin < 0) return [mark("fail"), ` ${unitsText(-margin, metric)} to ${target}`];
	if (margin === 0) return [mark("pass"), ` exactly its ${target}`];
	return [mark("pass"), ` ${unitsText(margin, metric)} over its ${target}`];
});
var results = (function results(report, limits) {
	const { coverage, gates, milestone } = report;
	if (coverage === null) return [];
	return coverageTable(coverage, {
		gates,
		next: milestone?.next ?? null
	}, limits);
});
var coverageTable = (function coverageTable(coverage, judged, limits) {
	const metric = coverage.headline;
	const rows = [];
	if (coverage.patch !== null) rows.push(patchRow(judged.gates, coverage.patch.totals[metric], metric));
	const targets = firstOf(targetRows(coverage), limits.open);
	for (const row of targets.shown) rows.push(targetRow(row, metric));
	if (targets.hidden > 0) rows.push([
		[`${counted(targets.hidden, "more target")}`],
		[""],
		[""],
		[""],
		[""]
	]);
	for (const group of groupRows(coverage, limits.open)) rows.push(groupRow(group, metric));
	rows.push(totalRow(judged, coverage));
	return [{
		kind: "table",
		columns: [
			{
				title: "Module",
				align: "left"
			},
			{
				title: "Before",
				align: "right"
			},
			{
				title: "After",
				align: "right"
			},
			{
				title: "Delta",
				align: "right"
			},
			{
				title: "Status",
				align: "left"
			}
		],
		rows
	}, ...otherMetrics(coverage)];
});
var targetRows = (function targetRows(coverage) {
	const rows = coverage.modules.filter((function (row) { return ( row.target !== null); }));
	const isMissed = (function (row) { return ( row.margin === null || row.margin < 0); });
	return [...rows.filter(isMissed), ...rows.filter((function (row) { return ( !isMissed(row)); }))];
});
var targetRow = (function targetRow(row, metric) {
	const before = row.before?.[metric];
	const after = row.after?.[metric];
	return [
		[code(row.name)],
		[ratioText(before)],
		emphasised(after, row.target),
		[strong(deltaText(before, after))],
		rowStatus(row, metric)
	];
});
var groupRow = (function groupRow(group, metric) {
	return [
		group.title,
		[ratioText(group.before)],
		[ratioText(group.after)],
		[deltaText(group.before, group.after)],
		group.row === null ? ["\u2014"] : rowStatus(group.row, metric)
	];
});
var totalRow = (function totalRow(judged, coverage) {
	const metric = coverage.headline;
	const before = coverage.baseline.total[metric];
	const after = coverage.total[metric];
	return [
		[strong("Total")],
		[ratioText(before)],
		emphasised(after, null),
		[strong(deltaText(before, after))],
		totalStatus(judged)
	];
});
var totalStatus = (function totalStatus({ gates, next }) {
	const ahead = next === null ? [] : next.missing === 0 ? [`next gate ${next.atLeast} reached`] : [`next gate ${next.atLeast}: ${unitsText(next.missing, next.metric)} to go`];
	const content = joined([totalVerdict(gates), ahead], " \u00b7 ");
	return content.length === 0 ? ["\u2014"] : content;
});
var emphasised = (function emphasised(ratio, target) {
	if (ratio === null || ratio === void 0 || ratio.total === 0) return [ratioText(ratio)];
	return [strong(percentText(ratio, (target === null ? null : targetPercent(target)) ?? void 0)), `\u00a0\u00b7\u00a0${ratio.covered}/${ratio.total}`];
});
var otherMetrics = (function otherMetrics(coverage) {
	const parts = [
		"lines",
		"statements",
		"branches",
		"functions"
	].filter((function (metric) { return ( metric !== coverage.headline); })).flatMap((function (metric)  {
		const after = coverage.total[metric];
		if (after === void 0 || after.total === 0) return [];
		const before = coverage.baseline.total[metric];
		const change = before === void 0 ? "" : ` (${deltaText(before, after)})`;
		return [[`${metric} ${ratioText(after)}${unbroken(change)}`]];
	}));
	return parts.length === 0 ? [] : [paragraph("Also: ", ...joined(parts, ", "))];
});
var soak = (function soak(report, limits) {
	return report.soak === null ? [] : soakBlocks(report.soak, limits);
});
var soakBlocks = (function soakBlocks({ drill, runs }, limits) {
	return [...runs.flatMap((run) => soakRun(run, limits)), ...drill === null ? [] : [drillLine(drill)]];
});
var drillLine = (function drillLine(drill) {
	const passed = drill.result === "OK";
	if (drill.result === "DRY_RUN") return paragraph(strong("Failover drill"), " ", mark("open"), " dry run: settings checked, nothing drilled");
	const parts = [
		...drill.failures.map((failure) => [failure]),
		[takeover(drill)],
		[counted(drill.idemHits, "idempotency hit")],
		[drill.alertStorms === 0 ? "no alert storm" : counted(drill.alertStorms, "alert storm")]
	];
	return paragraph(strong("Failover drill"), " ", mark(passed ? "pass" : "fail"), passed ? " OK \u00b7 " : " FAIL \u00b7 ", ...joined(parts, " \u00b7 "));
});
var takeover = (function takeover(drill) {
	return drill.takeoverMs < 0 ? "no takeover" : `takeover ${durationText(drill.takeoverMs * 1e3)} after the kill`;
});
var soakDetails = (function soakDetails(report, limits) {
	return report.soak === null ? [] : soakDetailBlocks(report.soak, limits);
});
var soakDetailBlocks = (function soakDetailBlocks({ drill, runs }, limits) {
	const details = runs.map(soakDetail);
	const lines = drill?.transcript ?? [];
	if (lines.length === 0) return details;
	const kept = shortened(lines, limits.folded);
	return [...details, fold(["Drill transcript"], [{
		kind: "fence",
		language: "text",
		lines: kept
	}])];
});
var shortened = (function shortened(lines, max) {
	if (lines.length <= max) return lines;
	const head = Math.max(1, Math.ceil(max / 2));
	const tail = Math.max(2, max - head);
	const hidden = lines.length - head - tail;
	if (hidden <= 0) return lines;
	return [
		...lines.slice(0, head),
		`\u2026 ${counted(hidden, "line")}`,
		...lines.slice(-tail)
	];
});
var testNames = (function testNames(report, limits) {
	return report.tests === null ? [] : testBlocks(report.tests, limits);
});
var testBlocks = (function testBlocks(tests, limits) {
	const parts = [
		[counts(tests)],
		flaky(tests),
		duration(tests)
	];
	const blocks = [paragraph(strong("Tests"), " ", mark(testMark(tests)), " ", ...joined(parts, " \u00b7 "))];
	for (const [words, names] of [
		["Removed", tests.removed],
		["Newly skipped", tests.newlySkipped],
		["Fixed", tests.fixed]
	]) if (names !== null && names.length > 0) blocks.push(named(words, names));
	if (tests.added !== null && tests.added.length > 0) blocks.push(addedFold(tests.added, limits.folded));
	return blocks;
});
var testMark = (function testMark(tests) {
	if (tests.failed > 0) return "fail";
	return tests.total === 0 ? "open" : "pass";
});
var counts = (function counts(tests) {
	if (tests.total === 0) return `no test ran${history(tests)}`;
	const parts = [];
	if (tests.failed > 0) parts.push(`${countText(tests.failed)} failed`);
	parts.push(`${countText(tests.passed)} passed`);
	if (tests.skipped > 0) parts.push(`${countText(tests.skipped)} skipped`);
	return `${parts.join(", ")}${history(tests)}`;
});
var history = (function history(tests) {
	if (tests.baseline === null) return " (no baseline)";
	const { added, removed } = tests;
	const changes = [`was ${countText(tests.baseline.total)}`];
	if (added !== null) changes.push(`${added.length === 0 ? "none" : countText(added.length)} new`);
	if (removed !== null) changes.push(`${removed.length === 0 ? "none" : countText(removed.length)} removed`);
	return ` (${changes.join(", ")})`;
});
var flaky = (function flaky(tests) {
	if (tests.flaky === 0) return [];
	return [`${countText(tests.flaky)} flaky: `, ...names(tests.flakyTests)];
});
var duration = (function duration(tests) {
	if (tests.durationMs === null) return [];
	const before = tests.baseline?.durationMs ?? null;
	const change = before === null ? "" : `\u00a0(${durationChange((tests.durationMs - before) * 1e3, tests.durationMs * 1e3)})`;
	return [unbroken(`${roundedSeconds(tests.durationMs * 1e3)}${change}`)];
});
var named = (function named(words, all) {
	return paragraph(strong(words), " ", ...names(all));
});
var names = (function names(all) {
	const { shown, hidden } = firstOf(all, NAMED_MAX);
	const content = shown.flatMap((name, index) => [...index === 0 ? [] : [", "], code(name)]);
	if (hidden > 0) content.push(` and ${countText(hidden)} more`);
	return content;
});
var addedFold = (function addedFold(added, max) {
	const { shown, hidden } = firstOf(added, max);
	const items = shown.map((function (name) { return ( [code(name)]); }));
	if (hidden > 0) items.push([`and ${countText(hidden)} more`]);
	return fold([counted(added.length, "new test")], [list(items)]);
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);

const PARTED = "\u200b";

const UNSEEN = [
	"[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5]",
	"[\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e]",
	"[\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff\\ud800-\\udfff]",
	"[\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]"
].join("|");
const EACH_UNSEEN = new RegExp(UNSEEN, "gu");
const PRINTABLE_ASCII = /^[ -~]*$/;
const ZERO_WIDTH_JOINER = "\u200d";



function joinsEmoji(text, offset) {
	const next = text.codePointAt(offset + 1) ?? 0;
	const low = text.charCodeAt(offset - 1);
	const before = low >= 56320 && low <= 57343 ? text.codePointAt(offset - 2) ?? 0 : low;
	return isPicture(next) && (isPicture(before) || before === 65039);
}
function isPicture(code) {
	return code >= 126976 && code <= 129791 || code >= 9728 && code <= 10175;
}
const PLAIN = /^[A-Za-z(][A-Za-z0-9 ,;()%\u00a0\u00b7\u2014]*$/;



function markdownTarget(url) {
	return encodeURI(url).replace(/%25([0-9A-Fa-f]{2})/g, "%$1").replace(/[()'*|[\]`@!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function references(text) {
	return breakReferences(text).replace(/[^A-Za-z0-9 \u200b]/gu, (character) => `&#${character.codePointAt(0) ?? 65533};`);
}
const DIGITS_MAX = 18;


function compareFractions(a, b) {
	const left = a.numerator * b.denominator;
	const right = b.numerator * a.denominator;
	return left < right ? -1 : left > right ? 1 : 0;
}



const US_PER_UNIT = {
	us: 1,
	ms: 1e3,
	s: 1e6,
	m: 6e7,
	h: 36e8,
	d: 864e8
};
const DURATION_EXAMPLES = "500us, 50ms, 1.5s, 10m, 1h or 7d";













const METRICS = [
	"lines",
	"statements",
	"branches",
	"functions"
];
const HITS_MAX = 4294967295;
const REPORT_SCHEMA = "soakgate/report@1";











function badReport(where, line, sentence) {
	return new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("evidence", `${where}${line === null ? "" : `:${line}`}: ${sentence}`);
}
function quoted(text, lengthMax = 60) {
	return `"${visible(text.slice(0, lengthMax))}${text.length > lengthMax ? "\u2026" : ""}"`;
}

const PATTERN_LENGTH_MAX = 1e3;
const ALTERNATIVES_MAX = 1e3;
const GLOBSTARS_MAX = 10;



function anyMatcher(patterns, matcherOf) {
	const matchers = patterns.map(matcherOf);
	return (path) => matchers.some((matches) => matches(path));
}
function compiled(pattern, library) {
	const stars = pattern.split("**").length - 1;
	const glob = new library(pattern, {
		platform: "linux",
		dot: true,
		nocomment: true,
		nonegate: true,
		braceExpandMax: ALTERNATIVES_MAX
	});
	if (stars > GLOBSTARS_MAX || glob.set.length >= ALTERNATIVES_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("config", `${quoted(pattern)}: found a pattern of ${stars} \`**\` and ${glob.set.length} alternatives; ${GLOBSTARS_MAX} and 999 are allowed; write several patterns`);
	return glob;
}
function saturated(hits) {
	if (hits >= 4294967295) return HITS_MAX;
	return hits > 0 ? Math.trunc(hits) : 0;
}
const added = (a, b) => saturated(a + b);
const larger = (a, b) => Math.max(a, b);
function toLineHits(numbers, hits, combine = added) {
	if (isAscending(numbers)) return {
		numbers,
		hits
	};
	const order = orderOf(numbers);
	const outNumbers = new Uint32Array(numbers.length);
	const outHits = new Uint32Array(numbers.length);
	let size = 0;
	for (const index of order) {
		const number = numbers[index] ?? 0;
		const count = hits[index] ?? 0;
		if (size > 0 && outNumbers[size - 1] === number) {
			outHits[size - 1] = combine(outHits[size - 1] ?? 0, count);
			continue;
		}
		outNumbers[size] = number;
		outHits[size] = count;
		size += 1;
	}
	return {
		numbers: outNumbers.slice(0, size),
		hits: outHits.slice(0, size)
	};
}
function unitedLines(a, b, combine = added) {
	const most = a.numbers.length + b.numbers.length;
	const numbers = new Uint32Array(most);
	const hits = new Uint32Array(most);
	let size = 0;
	for (let left = 0, right = 0; left < a.numbers.length || right < b.numbers.length; size += 1) {
		const one = a.numbers[left] ?? Number.POSITIVE_INFINITY;
		const other = b.numbers[right] ?? Number.POSITIVE_INFINITY;
		numbers[size] = Math.min(one, other);
		const ofA = one <= other ? a.hits[left++] ?? 0 : 0;
		const ofB = other <= one ? b.hits[right++] ?? 0 : 0;
		hits[size] = one === other ? combine(ofA, ofB) : ofA + ofB;
	}
	return size === most ? {
		numbers,
		hits
	} : {
		numbers: numbers.slice(0, size),
		hits: hits.slice(0, size)
	};
}
function orderOf(numbers) {
	if (numbers.length <= 2 ** 21) {
		const keys = new Float64Array(numbers.length);
		for (const [at, number] of numbers.entries()) keys[at] = number * 2 ** 21 + at;
		keys.sort();
		return Uint32Array.from(keys, (key) => key % 2 ** 21);
	}
	return sortedOrder(numbers.length, (a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
}
function isAscending(numbers) {
	for (let at = 1; at < numbers.length; at += 1) if ((numbers[at - 1] ?? 0) >= (numbers[at] ?? 0)) return false;
	return true;
}
const MOVES_PER_ITEM = 8;
function sortedOrder(length, compare) {
	const order = new Uint32Array(length);
	let moves = length * MOVES_PER_ITEM;
	for (let at = 0; at < length; at += 1) {
		let to = at;
		while (to > 0 && moves > 0 && compare(order[to - 1] ?? 0, at) > 0) {
			order[to] = order[to - 1] ?? 0;
			to -= 1;
			moves -= 1;
		}
		order[to] = at;
	}
	return moves > 0 ? order : order.sort((a, b) => compare(a, b) || a - b);
}
function toFunctionHits(functions) {
	const compare = (a, b) => a.first - b.first || (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.name, b.name);
	const sorted = inOrder(functions, compare) ? functions : [...functions].sort(compare);
	const kept = [];
	for (const one of sorted) {
		const last = kept.at(-1);
		if (last === void 0 || last.first !== one.first || last.name !== one.name) kept.push(one);
		else {
			const end = Math.max(last.last ?? 0, one.last ?? 0);
			const hits = saturated(last.hits + one.hits);
			kept[kept.length - 1] = {
				...last,
				last: end === 0 ? null : end,
				hits
			};
		}
	}
	return kept;
}
function inOrder(items, compare) {
	return items.every((item, at) => at === 0 || compare(items[at - 1] ?? item, item) <= 0);
}

function countFunctions(functions) {
	let covered = 0;
	for (const one of functions) if (one.hits > 0) covered += 1;
	return {
		covered,
		total: functions.length
	};
}
function rangesOf(numbers) {
	const ranges = [];
	for (const number of numbers) {
		const run = ranges.at(-1);
		if (run !== void 0 && run[1] + 1 >= number) run[1] = number;
		else ranges.push([number, number]);
	}
	return ranges;
}
function hitsAt(lines, number) {
	const at = lowerBound(lines.numbers, number);
	return lines.numbers[at] === number ? lines.hits[at] ?? 0 : null;
}

const FIELDS = 4;
function toBlockHits(blocks, combine) {
	const { positions, statements, hits } = blocks;
	const compare = (a, b) => comparePositions(positions, a, b);
	let ascending = true;
	for (let at = 1; at < hits.length && ascending; at += 1) ascending = compare(at - 1, at) < 0;
	if (ascending) return blocks;
	const order = sortedOrder(hits.length, compare);
	const out = {
		positions: new Uint32Array(positions.length),
		statements: new Uint32Array(statements.length),
		hits: new Uint32Array(hits.length)
	};
	let size = 0;
	let previous = -1;
	for (const index of order) {
		if (previous < 0 || compare(previous, index) !== 0) {
			out.positions.set(positions.subarray(index * FIELDS, (index + 1) * FIELDS), size * FIELDS);
			out.statements[size] = statements[index] ?? 0;
			out.hits[size] = hits[index] ?? 0;
			size += 1;
		} else {
			if (out.statements[size - 1] !== statements[index]) return null;
			out.hits[size - 1] = combine(out.hits[size - 1] ?? 0, hits[index] ?? 0);
		}
		previous = index;
	}
	return {
		positions: out.positions.slice(0, size * FIELDS),
		statements: out.statements.slice(0, size),
		hits: out.hits.slice(0, size)
	};
}
function comparePositions(positions, a, b) {
	for (let field = 0; field < FIELDS; field += 1) {
		const difference = (positions[a * FIELDS + field] ?? 0) - (positions[b * FIELDS + field] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function joinedBlocks(all) {
	return {
		positions: concatenated(all.map((blocks) => blocks.positions)),
		statements: concatenated(all.map((blocks) => blocks.statements)),
		hits: concatenated(all.map((blocks) => blocks.hits))
	};
}
function concatenated(parts) {
	const whole = new Uint32Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
function countStatements(blocks, within = () => true) {
	let covered = 0;
	let total = 0;
	for (let at = 0; at < blocks.hits.length; at += 1) {
		if (!within(blocks.positions[at * FIELDS] ?? 0, blocks.positions[at * FIELDS + 2] ?? 0)) continue;
		const statements = blocks.statements[at] ?? 0;
		total += statements;
		if ((blocks.hits[at] ?? 0) > 0) covered += statements;
	}
	return {
		covered,
		total
	};
}
function toBranchHits(ids, lines, taken) {
	if (!insertedInOrder(ids, lines, taken)) sortAll(ids, lines, taken);
	const size = uniteRepeats(ids, lines, taken);
	if (size === ids.length) return {
		ids,
		lines,
		covered: taken,
		total: ones(size)
	};
	ids.length = size;
	return trimmed(ids, lines, taken);
}
function unitedBranches(a, b) {
	const ids = [];
	const most = a.lines.length + b.lines.length;
	const lines = new Uint32Array(most);
	const taken = new Uint32Array(most);
	for (let left = 0, right = 0; left < a.lines.length || right < b.lines.length;) {
		const order = comparePlaces(a, left, b, right);
		const from = order <= 0 ? a : b;
		const at = order <= 0 ? left : right;
		lines[ids.length] = from.lines[at] ?? 0;
		taken[ids.length] = (from.covered[at] ?? 0) | (order === 0 ? b.covered[right] ?? 0 : 0);
		ids.push(from.ids?.[at] ?? "");
		if (order <= 0) left += 1;
		if (order >= 0) right += 1;
	}
	return trimmed(ids, lines, taken);
}
function comparePlaces(a, left, b, right) {
	if (right === b.lines.length) return -1;
	if (left === a.lines.length) return 1;
	const difference = (a.lines[left] ?? 0) - (b.lines[right] ?? 0);
	if (difference !== 0) return difference;
	const [one, other] = [a.ids?.[left] ?? "", b.ids?.[right] ?? ""];
	return one === other ? 0 : (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(one, other);
}
function trimmed(ids, lines, taken) {
	const size = ids.length;
	return {
		ids,
		lines: lines.subarray(0, size),
		covered: taken.subarray(0, size),
		total: ones(size)
	};
}
const MOVES_PER_BRANCH = 8;
function insertedInOrder(ids, lines, taken) {
	let moves = ids.length * MOVES_PER_BRANCH;
	for (let at = 1; at < ids.length && moves >= 0; at += 1) {
		const line = lines[at] ?? 0;
		const id = ids[at] ?? "";
		const hit = taken[at] ?? 0;
		let to = at;
		for (; to > 0 && moves >= 0; to -= 1, moves -= 1) {
			const before = lines[to - 1] ?? 0;
			if (before < line || before === line && (ids[to - 1] ?? "") <= id) break;
			ids[to] = ids[to - 1] ?? "";
			lines[to] = before;
			taken[to] = taken[to - 1] ?? 0;
		}
		ids[to] = id;
		lines[to] = line;
		taken[to] = hit;
	}
	return moves >= 0;
}
function sortAll(ids, lines, taken) {
	const order = [...ids.keys()].sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(ids[a] ?? "", ids[b] ?? ""));
	const before = {
		ids: [...ids],
		lines: lines.slice(),
		taken: taken.slice()
	};
	for (const [to, from] of order.entries()) {
		ids[to] = before.ids[from] ?? "";
		lines[to] = before.lines[from] ?? 0;
		taken[to] = before.taken[from] ?? 0;
	}
}
function uniteRepeats(ids, lines, taken) {
	let size = Math.min(1, ids.length);
	for (let at = 1; at < ids.length; at += 1) {
		if (lines[at] === lines[size - 1] && ids[at] === ids[size - 1]) {
			taken[size - 1] = (taken[size - 1] ?? 0) | (taken[at] ?? 0);
			continue;
		}
		if (size < at) {
			ids[size] = ids[at] ?? "";
			lines[size] = lines[at] ?? 0;
			taken[size] = taken[at] ?? 0;
		}
		size += 1;
	}
	return size;
}
function toCountedBranchHits(branches) {
	const byLine = /* @__PURE__ */ new Map();
	for (const { line, covered, total } of branches) {
		const known = byLine.get(line) ?? {
			covered: 0,
			total: 0
		};
		const larger = Math.max(known.total, total);
		byLine.set(line, {
			total: larger,
			covered: Math.min(larger, Math.max(known.covered, covered))
		});
	}
	const sorted = [...byLine].sort(([a], [b]) => a - b);
	return {
		ids: null,
		lines: Uint32Array.from(sorted, ([line]) => line),
		covered: Uint32Array.from(sorted, ([, counts]) => counts.covered),
		total: Uint32Array.from(sorted, ([, counts]) => counts.total)
	};
}
function countBranches(branches, first = 1, last = Number.POSITIVE_INFINITY) {
	let covered = 0;
	let total = 0;
	for (let at = lowerBound(branches.lines, first); at < branches.lines.length; at += 1) {
		if ((branches.lines[at] ?? 0) > last) break;
		covered += branches.covered[at] ?? 0;
		total += branches.total[at] ?? 0;
	}
	return {
		covered,
		total
	};
}
const ONES = (/* @__PURE__ */ new Uint32Array(1024)).fill(1);
function ones(length) {
	return length <= ONES.length ? ONES.subarray(0, length) : new Uint32Array(length).fill(1);
}





const FIRST = 0;
const LAST = 1;
const END = 2;
const COUNTS = 3;
const ROW = COUNTS + 2 * METRICS.length;
const NOT_STATED = -1;
const NO_REGIONS = {
	names: [],
	classes: 0,
	numbers: /* @__PURE__ */ new Float64Array(),
	uncovered: []
};
var RegionRows = class {
	#names;
	#classes;
	#numbers;
	#uncovered = [];
	#row = -ROW;
	constructor(classes, functions) {
		this.#names = [...classes, ...functions];
		this.#classes = classes.length;
		this.#numbers = new Float64Array(this.#names.length * ROW).fill(NOT_STATED);
	}
	begin(first, last) {
		this.#row += ROW;
		this.#numbers[this.#row + FIRST] = first;
		this.#numbers[this.#row + LAST] = last;
		this.#numbers[this.#row + END] = this.#uncovered.length;
	}
	count(metric, covered, total) {
		this.#numbers[this.#row + COUNTS + 2 * metric] = covered;
		this.#numbers[this.#row + COUNTS + 2 * metric + 1] = total;
	}
	missed(lines) {
		const uncovered = this.#uncovered;
		let last = -1;
		for (let at = 0; at < lines.length; at += 1) {
			const line = lines[at] ?? 0;
			if (last >= 0 && line <= last + 1) uncovered[uncovered.length - 1] = line;
			else uncovered.push(line, line);
			last = line;
		}
		this.#numbers[this.#row + END] = uncovered.length;
	}
	missedRun(first, last) {
		this.#numbers[this.#row + END] = this.#uncovered.push(first, last);
	}
	take() {
		return {
			names: this.#names,
			classes: this.#classes,
			numbers: this.#numbers,
			uncovered: this.#uncovered
		};
	}
};
function regionTable(regions) {
	const namesOf = (kind) => regions.filter((region) => region.kind === kind).map((region) => region.name);
	const rows = new RegionRows(namesOf("class"), namesOf("function"));
	for (const { range, totals, uncovered } of regions) {
		rows.begin(range?.[0] ?? 0, range?.[1] ?? 0);
		for (const [place, metric] of METRICS.entries()) {
			const ratio = totals[metric];
			if (ratio !== void 0) rows.count(place, ratio.covered, ratio.total);
		}
		for (const [first, last] of uncovered) rows.missedRun(first, last);
	}
	return rows.take();
}
function regionsOf(table) {
	return table.names.map((_, index) => regionAt(table, index));
}






const SUGGEST_FROM_MAX = 5e3;



function selectPatch(patch) {
	if (patch.kind !== "measured") return patch;
	return found([{
		name: "patch",
		after: patch.coverage.measured,
		before: null,
		range: null
	}]);
}
function selectModule(evidence, name) {
	const group = moduleNamed(evidence, name);
	if (group !== void 0) return sumOf(evidence, name, group.has);
	const names = [...evidence.configured, ...evidence.rows].map((one) => one.name);
	return {
		kind: "nothing",
		reason: `no module is called ${quoted(name)}${suggestion(name, names)}`
	};
}
function moduleNamed({ configured, rows }, name) {
	return configured.find((group) => group.name === name) ?? rows.find((group) => group.name === name);
}



function selectEach(evidence, pattern) {
	const has = evidence.matcherOf(pattern);
	const files = evidence.after.files.filter((function (file) { return ( has(file.path)); }));
	if (files.length === 0) return matchesNothing$1(evidence, pattern);
	const old = new Map(evidence.before?.files.map((function (file) { return ( [file.path, file]); })));
	return found(files.map((file) => {
		const before = old.get(file.path);
		return {
			name: file.path,
			after: measureFiles([file]),
			before: before === void 0 ? null : measureFiles([before]),
			range: null
		};
	}));
}


function matchesNothing$1(evidence, pattern) {
	const what = isGlob(pattern) ? "the pattern" : "the path";
	const paths = evidence.after.files.map((function (file) { return ( file.path); }));
	return {
		kind: "nothing",
		reason: `${what} ${quoted(pattern, 200)} matches no measured file${suggestPath(pattern, paths)}`
	};
}
function suggestPath(pattern, paths) {
	const name = pattern.slice(pattern.lastIndexOf("/") + 1);
	const same = paths.find((path) => path.slice(path.lastIndexOf("/") + 1) === name);
	if (same !== void 0) return `; did you mean ${quoted(same, 200)}?`;
	return suggestion(pattern, paths.slice(0, SUGGEST_FROM_MAX));
}
function suggestion(name, names) {
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.i)(name, new Set(names));
	return near === null ? "" : `; did you mean ${quoted(near, 200)}?`;
}



const MANIFESTS = /* @__PURE__ */ new Set([
	"package.json",
	"go.mod",
	"pyproject.toml"
]);
const FOLDER_LEVELS = 2;










function patchCoverage(report, changed) {
	const files = report.files.map((file) => ({
		file,
		ranges: changed.get(file.path) ?? []
	})).filter(({ file, ranges }) => ranges.length > 0 && file.lines !== null).map(({ file, ranges }) => ({
		path: file.path,
		measured: measureRanges(file, ranges)
	})).filter(({ measured }) => (measured.totals.lines?.total ?? 0) > 0).sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.path, b.path));
	const [only] = files;
	return {
		measured: {
			files: files.length,
			totals: {
				lines: {
					covered: 0,
					total: 0
				},
				...sumTotals(files.map(({ measured }) => measured.totals))
			},
			uncovered: only !== void 0 && files.length === 1 ? only.measured.uncovered : []
		},
		files: files.map(({ path, measured }) => ({
			path,
			uncovered: measured.uncovered
		}))
	};
}
function doubtfulFile(report, changed, unmatched) {
	const bare = report.files.find((file) => file.lines === null && changed.has(file.path));
	if (bare !== void 0) return `the report has no lines of ${quoted(bare.path, 200)}, which changed; write one with lines`;
	const ambiguous = /* @__PURE__ */ new Map();
	for (const { path, candidates } of unmatched) {
		const [one, other] = candidates;
		if (one !== void 0 && other !== void 0) ambiguous.set(sharedEnd(path, one), path);
	}
	const measured = new Set(report.files.map((function (file) { return ( file.path); })));
	for (const path of changed.keys()) {
		const named = measured.has(path) ? void 0 : endsOf(path).find((end) => ambiguous.has(end));
		if (named === void 0) continue;
		return `${quoted(path, 200)} changed, and ${quoted(ambiguous.get(named) ?? "", 200)} in the report may be it or another file; map the report's prefix under coverage.paths`;
	}
	return null;
}
function sharedEnd(path, other) {
	const ends = new Set(endsOf(other));
	return endsOf(path).find((end) => ends.has(end)) ?? "";
}
function endsOf(path) {
	const parts = path.toLowerCase().split("/");
	return parts.map((_, at) => parts.slice(at).join("/"));
}
function measureRanges(file, ranges) {
	const disjoint = joined$3(ranges);
	const parts = disjoint.flatMap((range) => measureRange(file, range) ?? []);
	const totals = sumTotals(parts.map((part) => part.totals));
	const touched = (first, last) => disjoint.some((range) => range[0] <= last && range[1] >= first);
	return {
		files: 1,
		totals: file.blocks === null ? totals : {
			...totals,
			statements: countStatements(file.blocks, touched)
		},
		uncovered: parts.flatMap((part) => part.uncovered)
	};
}
function joined$3(ranges) {
	const out = [];
	for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
		const previous = out.at(-1);
		if (previous !== void 0 && first <= previous[1]) previous[1] = Math.max(previous[1], last);
		else out.push([first, last]);
	}
	return out;
}


const NOT_ASKED = {
	kind: "unknown",
	reason: "the changed lines are not known: git is not asked for them; gate a module or path"
};


function mergeFunctions(parts) {
	const origins = /* @__PURE__ */ new Map();
	for (const { origin, file } of parts) {
		if (file.functions === null) continue;
		let known = origins.get(origin);
		if (known === void 0) {
			known = /* @__PURE__ */ new Map();
			origins.set(origin, known);
		}
		for (const one of file.functions) {
			const key = `${one.first}:${one.name}`;
			const same = known.get(key);
			known.set(key, same === void 0 ? one : united$1(same, one));
		}
	}
	if (origins.size === 0) return null;
	const inOrder = [...origins].sort((function ([a], [b]) { return ( (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a, b)); })).map(([, functions]) => byLine([...functions.values()]));
	return [...new Set(inOrder.flatMap((functions) => [...functions.keys()]))].sort((a, b) => a - b).flatMap((line) => mergeLine(inOrder.map((functions) => functions.get(line) ?? []))).sort((a, b) => a.first - b.first || (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.name, b.name));
}
function mergeLine(seen) {
	const most = seen.reduce((best, one) => one.length > best.length ? one : best);
	const others = seen.filter((one) => one !== most);
	return most.map((one) => {
		return others.flatMap((functions) => functions.filter(({ name }) => name === one.name || functions.length === 1 && most.length === 1)).reduce(united$1, one);
	});
}
function united$1(one, other) {
	const last = larger(one.last ?? 0, other.last ?? 0);
	return {
		...one,
		last: last === 0 ? null : last,
		hits: larger(one.hits, other.hits)
	};
}
function byLine(functions) {
	const lines = /* @__PURE__ */ new Map();
	for (const one of functions) {
		const same = lines.get(one.first);
		if (same === void 0) lines.set(one.first, [one]);
		else same.push(one);
	}
	return lines;
}
function mergeRegions(path, parts, lines) {
	const [only] = parts;
	if (only !== void 0 && parts.length === 1) return only.file.regions;
	const regions = /* @__PURE__ */ new Map();
	for (const { where, file } of parts) for (const region of regionsOf(file.regions)) {
		const key = `${region.kind} ${region.name}`;
		const known = regions.get(key);
		const merged = known === void 0 ? region : united(path, known.where, where, known.region, region);
		regions.set(key, {
			where,
			region: merged
		});
	}
	return regionTable([...regions].sort((function ([a], [b]) { return ( (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a, b)); })).map(([, { region }]) => withLines(region, lines)));
}
function united(path, whereA, whereB, a, b) {
	const [linesA, linesB] = [a.totals.lines, b.totals.lines];
	if (linesA?.total !== linesB?.total) throw badReport(whereB, null, `found ${linesB?.total} statements in ${quoted(`${path}#${b.name}`, 200)}, ${whereA} has ${linesA?.total}; reports of one commit agree; run all tests on the same sources`);
	const missedInB = new Set(b.uncovered.flatMap(numbersOf));
	const missed = a.uncovered.flatMap(numbersOf).filter((line) => missedInB.has(line));
	return {
		...a,
		range: unitedRange(a.range, b.range),
		totals: {
			...a.totals,
			...b.totals,
			...a.totals.branches && b.totals.branches && { branches: most(a.totals.branches, b.totals.branches) },
			...linesA && { lines: {
				covered: linesA.total - missed.length,
				total: linesA.total
			} }
		},
		uncovered: rangesOf(missed)
	};
}
function withLines(region, lines) {
	if (lines === null || region.totals.lines === void 0) return region;
	const missed = region.uncovered.flatMap(numbersOf).filter((line) => hitsAt(lines, line) === 0);
	const { total } = region.totals.lines;
	return {
		...region,
		totals: {
			...region.totals,
			lines: {
				covered: total - missed.length,
				total
			}
		},
		uncovered: rangesOf(missed)
	};
}
function most(a, b) {
	const total = Math.max(a.total, b.total);
	return {
		covered: Math.max(a.covered, b.covered),
		total
	};
}
function unitedRange(a, b) {
	if (a === null || b === null) return a ?? b;
	return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
function numbersOf([first, last]) {
	return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
function mergeFile(path, parts, headline) {
	const lines = mergeLines(parts);
	const branches = mergeBranches(parts);
	const functions = mergeFunctions(parts);
	const blocks = mergeBlocks(path, parts);
	const counted = {
		...lines !== null && (headline === "lines" || parts.some(statesLines)) && { lines: countMergedLines(path, parts, lines) },
		...blocks !== null && { statements: countStatements(blocks) },
		...branches !== null && { branches: countBranches(branches) },
		...functions !== null && { functions: countFunctions(functions) }
	};
	return {
		path,
		totals: {
			...bestTotals(parts),
			...counted
		},
		lines,
		branches,
		functions,
		blocks,
		regions: mergeRegions(path, parts, lines)
	};
}
function statesLines(part) {
	return part.file.totals.lines !== void 0;
}
function bestTotals(parts) {
	let best = {};
	for (const { file } of parts) for (const metric of [
		"lines",
		"statements",
		"branches",
		"functions"
	]) {
		const [old, now] = [best[metric], file.totals[metric]];
		if (now === void 0) continue;
		if (old === void 0 || now.total > old.total || now.total === old.total && now.covered > old.covered) best = {
			...best,
			[metric]: now
		};
	}
	return best;
}
function mergeLines(parts) {
	const all = parts.flatMap(({ file }) => file.lines ?? []);
	const [first] = all;
	if (first === void 0 || all.length === 1) return first ?? null;
	return toLineHits(concatenated(all.map((lines) => lines.numbers)), concatenated(all.map((lines) => lines.hits)), larger);
}
function countMergedLines(path, parts, lines) {
	agreeOnStatements(path, parts);
	let missed = 0;
	for (const hits of lines.hits) if (hits === 0) missed += 1;
	let total = lines.numbers.length;
	const listed = /* @__PURE__ */ new Set();
	let stated = 0;
	for (const { file } of parts) {
		const own = file.totals.lines?.total;
		if (file.lines === null || own === void 0 || own >= file.lines.numbers.length) continue;
		stated = Math.max(stated, own);
		for (const number of file.lines.numbers) listed.add(number);
	}
	if (listed.size > 0) total = Math.max(missed, stated + lines.numbers.length - listed.size);
	return {
		covered: total - missed,
		total
	};
}
function agreeOnStatements(path, parts) {
	const [first, ...rest] = parts.filter(({ origin }) => origin === "coveragepy");
	for (const other of rest) {
		const [expected, found] = [first?.file.totals.lines?.total, other.file.totals.lines?.total];
		if (expected === found) continue;
		throw badReport(other.where, null, `found ${found} statements in ${quoted(path, 200)}, ${first?.where} has ${expected}; reports of one commit agree; use \`coverage combine\` before \`coverage json\``);
	}
}
function mergeBranches(parts) {
	const origins = /* @__PURE__ */ new Map();
	for (const { origin, file } of parts) {
		if (file.branches === null) continue;
		const known = origins.get(origin);
		if (known === void 0) origins.set(origin, [file.branches]);
		else known.push(file.branches);
	}
	const merged = [...origins.values()].map(mergeOfOneFormat);
	const [only] = merged;
	if (only === void 0 || merged.length === 1) return only ?? null;
	return toCountedBranchHits(merged.flatMap(perLine));
}
function mergeOfOneFormat(all) {
	const [only] = all;
	if (all.length === 1 && only !== void 0) return only;
	if (all.some((branches) => branches.ids === null)) return toCountedBranchHits(all.flatMap(perLine));
	return toBranchHits(all.flatMap((branches) => branches.ids ?? []), concatenated(all.map((branches) => branches.lines)), concatenated(all.map((branches) => branches.covered)));
}
function perLine(branches) {
	const counts = [];
	for (const [at, line] of branches.lines.entries()) {
		const last = counts.at(-1);
		const covered = branches.covered[at] ?? 0;
		const total = branches.total[at] ?? 0;
		if (last === void 0 || last.line !== line) counts.push({
			line,
			covered,
			total
		});
		else {
			last.covered += covered;
			last.total += total;
		}
	}
	return counts;
}
function mergeBlocks(path, parts) {
	const withBlocks = parts.filter(({ file }) => file.blocks !== null);
	const all = withBlocks.flatMap(({ file }) => file.blocks ?? []);
	if (all.length < 2) return all[0] ?? null;
	const merged = toBlockHits(joinedBlocks(all), larger);
	if (merged !== null) return merged;
	throw badReport(withBlocks.map(({ where }) => where).join(", "), null, `found one block of ${quoted(path, 200)} with different numbers of statements; reports of one commit agree; run all tests on the same sources`);
}

function commonHeadline(inputs) {
	const [first, ...rest] = distinct(inputs.map(({ report }) => report.headline));
	return first !== void 0 && rest.length === 0 ? first : "lines";
}
function mergeNotes(inputs, files) {
	const notes = [`totals are counted from the merged records of ${inputs.length} reports`];
	const bounded = files.filter((file) => file.branches !== null && file.branches.ids === null && inputs.filter(({ report }) => report.totals.branches !== void 0).length > 1);
	if (bounded.length > 0) notes.push(`branches that the reports only count per line are merged to the number certainly taken: a lower bound in ${bounded.length} files`);
	return notes;
}
function distinct(items) {
	return [...new Set(items)];
}
const CANDIDATES_MAX = 3;
var PathTree = class {
	#exact = newNode();
	#lower = newNode();
	constructor(paths) {
		for (const path of paths) {
			insert(this.#exact, path, path.split("/"));
			insert(this.#lower, path, path.toLowerCase().split("/"));
		}
	}
	longestSuffix(path) {
		const exact = walk(this.#exact, path.split("/"));
		return exact.depth > 0 ? exact : walk(this.#lower, path.toLowerCase().split("/"));
	}
};
function newNode() {
	return {
		children: /* @__PURE__ */ new Map(),
		count: 0,
		samples: []
	};
}
function insert(root, path, parts) {
	let node = root;
	for (const part of parts.toReversed()) {
		let child = node.children.get(part);
		if (child === void 0) {
			child = newNode();
			node.children.set(part, child);
		}
		child.count += 1;
		if (child.samples.length < CANDIDATES_MAX) child.samples.push(path);
		node = child;
	}
}
function walk(root, parts) {
	let node = root;
	let depth = 0;
	for (const part of parts.toReversed()) {
		const child = node.children.get(part);
		if (child === void 0 || part === "") break;
		node = child;
		depth += 1;
	}
	return {
		depth,
		count: depth === 0 ? 0 : node.count,
		candidates: depth === 0 ? [] : node.samples
	};
}

const PATH_LENGTH_MAX = 4096;
var PathResolver = class {
	#rules;
	#sources;
	#tracked;
	#tree = null;
	#prefixes;
	#modules;
	#learned = /* @__PURE__ */ new Map();
	constructor(rules, sources) {
		this.#rules = rules;
		this.#tracked = new Set(rules.tracked);
		this.#sources = sources.map(normalisePath);
		this.#prefixes = [...rules.prefixes].map(([from, to]) => [normalisePath(from), normalisePath(to)]).sort(([a], [b]) => b.length - a.length);
		this.#modules = rules.goModules.toSorted((a, b) => b.module.length - a.module.length);
	}
	resolve(raw) {
		const path = normalisePath(raw);
		const tries = [path, ...this.#sources.map((source) => joinPath(source, path))].flatMap((one) => this.#rewritten(one));
		for (const one of tries) if (this.#tracked.has(one)) return this.#learn(path, one);
		const fallback = this.#rewritten(path)[0] ?? path;
		if (this.#rules.tracked === null) return {
			kind: "found",
			path: fallback
		};
		this.#tree ??= new PathTree(this.#rules.tracked);
		let best = {
			depth: 0,
			count: 0,
			candidates: []
		};
		for (const one of tries) {
			const found = this.#tree.longestSuffix(one);
			if (found.depth > best.depth || found.depth === best.depth && found.count < best.count) best = found;
		}
		const [only, second] = best.candidates;
		if (only === void 0) return {
			kind: "none",
			path: fallback
		};
		if (second === void 0) return this.#learn(path, only);
		return {
			kind: "ambiguous",
			path: fallback,
			candidates: best.candidates
		};
	}
	settle(one) {
		if (one.path.length > PATH_LENGTH_MAX) return one;
		const answers = /* @__PURE__ */ new Set();
		for (let cut = one.path.indexOf("/"); cut >= 0; cut = one.path.indexOf("/", cut + 1)) {
			const rest = one.path.slice(cut + 1);
			for (const put of this.#learned.get(one.path.slice(0, cut + 1)) ?? []) if (this.#tracked.has(put + rest)) answers.add(put + rest);
		}
		for (const put of this.#learned.get("") ?? []) if (this.#tracked.has(put + one.path)) answers.add(put + one.path);
		const [only, second] = answers;
		return only !== void 0 && second === void 0 ? {
			kind: "found",
			path: only
		} : one;
	}
	#rewritten(path) {
		const mapped = this.#prefixes.find(([from]) => path.startsWith(from) && from !== "");
		if (mapped !== void 0) return [joinPath(mapped[1], path.slice(mapped[0].length))];
		for (const { module, folder } of this.#modules) if (path.startsWith(`${module}/`)) return [joinPath(folder, path.slice(module.length + 1))];
		for (const root of this.#rules.roots) {
			const start = `${normalisePath(root).replace(/\/$/, "")}/`;
			if (path.startsWith(start)) return [path.slice(start.length)];
		}
		return [path];
	}
	#learn(path, match) {
		let at = path === match ? path.length : 0;
		while (at < path.length && at < match.length && path.at(-1 - at) === match.at(-1 - at)) at += 1;
		const common = path.slice(path.length - at);
		const whole = at === path.length || at === match.length ? at : at - (common.indexOf("/") + 1);
		const took = path.slice(0, path.length - whole);
		const put = match.slice(0, match.length - whole);
		if (took === "" || took.endsWith("/")) {
			const known = this.#learned.get(took);
			if (known === void 0) this.#learned.set(took, /* @__PURE__ */ new Set([put]));
			else if (known.size < 16) known.add(put);
		}
		return {
			kind: "found",
			path: match
		};
	}
};
function joinPath(folder, path) {
	if (folder === "" || folder === ".") return normalisePath(path).replace(/^\//, "");
	return normalisePath(`${folder.replace(/\/$/, "")}/${path.replace(/^\//, "")}`);
}
const PIECE_BYTES = 65536;
const HEAD_BYTES$2 = 256;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const FORBIDDEN_ALL = new RegExp(FORBIDDEN, "g");

function joined$2(first, second) {
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}


const DEPTH_MAX = 3;
const JEST = /* @__PURE__ */ new Set([
	"numTotalTests",
	"numTotalTestSuites",
	"numPassedTests",
	"coverageMap"
]);
const META = /* @__PURE__ */ new Set(["meta"]);
const COVERAGE = /* @__PURE__ */ new Set(["coverage"]);
const ISTANBUL = /* @__PURE__ */ new Set([
	"statementMap",
	"fnMap",
	"branchMap",
	"inputSourceMap"
]);
const COVERAGEPY = /* @__PURE__ */ new Set(["meta", "files"]);
const COVERAGEPY_META = /* @__PURE__ */ new Set([
	"branch_coverage",
	"version",
	"timestamp"
]);
const COVERAGEPY_FILE = /* @__PURE__ */ new Set(["executed_lines", "missing_lines"]);
const SUMMARY = /* @__PURE__ */ new Set([
	"lines",
	"statements",
	"functions",
	"branches"
]);
const SUMMARY_COUNTS = /* @__PURE__ */ new Set([
	"total",
	"covered",
	"pct"
]);



const HEAD_BYTES$1 = 65536;
const KNOWN$1 = "known are Istanbul, LCOV, Cobertura, JaCoCo, Clover, coverage.py JSON, Go cover profiles and SimpleCov";
const STRANGERS$1 = [
	{
		magic: [31, 139],
		sentence: "found gzip data; reports are read unpacked; run `gunzip` first"
	},
	{
		magic: [
			80,
			75,
			3,
			4
		],
		sentence: "found a zip archive; reports are read unpacked; unzip it first"
	},
	{
		magic: [
			40,
			181,
			47,
			253
		],
		sentence: "found zstd data; reports are read unpacked; run `unzstd` first"
	},
	{
		magic: [
			66,
			90,
			104
		],
		sentence: "found bzip2 data; reports are read unpacked; run `bunzip2` first"
	},
	{
		magic: [
			253,
			55,
			122,
			88,
			90
		],
		sentence: "found xz data; reports are read unpacked; run `unxz` first"
	},
	{
		magic: [...new TextEncoder().encode("SQLite format 3\0")],
		sentence: "found a coverage.py database; a report is allowed; run `coverage json` and name coverage.json"
	},
	{
		magic: [...new TextEncoder().encode("!coverage.py: ")],
		sentence: "found a coverage.py 4 data file; a report is allowed; run `coverage json` and name coverage.json"
	},
	{
		magic: [...new TextEncoder().encode("version https://git-lfs.github.com/spec/")],
		sentence: "found a Git LFS pointer instead of the report; check out with `lfs: true`, or run `git lfs pull`"
	},
	{
		magic: [
			1,
			192,
			192
		],
		sentence: "found a JaCoCo execution file; an XML report is allowed; run `jacoco:report` or `jacocoTestReport`"
	},
	{
		magic: [
			111,
			110,
			99,
			103
		],
		sentence: "found gcov notes or data; a report is allowed; run `lcov --capture`"
	},
	{
		magic: [
			97,
			100,
			99,
			103
		],
		sentence: "found gcov notes or data; a report is allowed; run `lcov --capture`"
	}
];

function sniffLines(where, text) {
	const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
	if (/^mode:\s*(set|count|atomic)\s*$/.test(first)) return "go";
	if (/^(TN:|SF:|#)/.test(first) && /(^|[\r\n])(TN|SF):/.test(text)) return "lcov";
	if (/^(VER|FN|FNL|FNDA|BRDA|DA|LF|LH):/.test(first)) return "lcov";
	throw badReport(where, 1, `found ${quoted(first)}; that begins no coverage report; ${KNOWN$1}`);
}
const ROOT = /<([A-Za-z_][\w.:-]*)([^>]*)/;
const LARGEST_ROOT = 8192;
function sniffXml(where, text) {
	const body = text.slice(prologLength(text));
	const root = ROOT.exec(body.slice(0, LARGEST_ROOT));
	const name = root?.[1] ?? "";
	const attributes = root?.[2] ?? "";
	if (/^<!doctype\s+html/i.test(text) || name.toLowerCase() === "html") throw badReport(where, null, "found an HTML page; a machine-readable report is allowed; name the XML, JSON or LCOV file beside it");
	if (name === "coverage") return /\s(generated|clover)\s*=/.test(attributes) || /^[^<]*<[^>]*>\s*<project[\s>]/.test(body.slice(0, LARGEST_ROOT)) ? "clover" : "cobertura";
	if (name === "report") return "jacoco";
	if (name === "testsuites" || name === "testsuite") throw badReport(where, null, "found test results; a coverage report is allowed; name it under tests.reports");
	throw badReport(where, null, `found XML with the root ${quoted(name)}; <coverage> and <report> are coverage; ${KNOWN$1}`);
}
function prologLength(text) {
	let at = 0;
	for (;;) {
		while (/\s/.test(text.charAt(at))) at += 1;
		const close = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : text.startsWith("<!", at) ? ">" : null;
		if (close === null) return at;
		const end = text.indexOf(close, at);
		if (end < 0) return text.length;
		at = end + close.length;
	}
}
const READERS = {
	coveragepy: (async function () { return ( (await __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 616))).coveragepyReader); }),
	lcov: async () => (await __webpack_require__.e(/* import() */ 257).then(__webpack_require__.bind(__webpack_require__, 8257))).lcovReader,
	"istanbul-final": async () => (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__, 5590))).istanbulFinalReader,
	"istanbul-summary": async () => (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(410)]).then(__webpack_require__.bind(__webpack_require__, 7410))).istanbulSummaryReader,
	go: async () => (await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 399))).goReader,
	simplecov: async () => (await __webpack_require__.e(/* import() */ 755).then(__webpack_require__.bind(__webpack_require__, 4755))).simplecovReader,
	cobertura: async () => (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(592)]).then(__webpack_require__.bind(__webpack_require__, 6592))).coberturaReader,
	jacoco: async () => (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 4004))).jacocoReader,
	clover: async () => (await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(740)]).then(__webpack_require__.bind(__webpack_require__, 4740))).cloverReader
};

const HEAD_BYTES = 65536;
const SHOWN_LENGTH = 60;

const STRANGERS = [
	{
		begin: /^<(?:!doctype\s+)?html[\s>]/i,
		sentence: "found an HTML page; JUnit XML is allowed; name the XML file that the runner writes"
	},
	{
		begin: /^version https:\/\/git-lfs/,
		sentence: "found a Git LFS pointer instead of the report; check out with `lfs: true`, or run `git lfs pull`"
	},
	{
		begin: /^(?:.?\ufffd|PK|BZh)/s,
		sentence: "found packed data; reports are read unpacked; unpack the file first"
	},
	{
		begin: /^<(?:coverage|report)[\s>]/,
		sentence: "found coverage; JUnit XML is allowed; name it under coverage.reports"
	},
	{
		begin: /^(?:<TestRun|<test-run|<assemblies|<test-results)[\s>]/,
		sentence: "found a .NET result file; JUnit XML is allowed; use JunitXml.TestLogger (`--logger junit`) or convert it"
	},
	{
		begin: /^[{[]/,
		sentence: "found JSON; JUnit XML is allowed; let the runner write JUnit XML"
	},
	{
		begin: /^(?:TAP version|ok \d|not ok \d|1\.\.\d)/,
		sentence: "found TAP; JUnit XML is allowed; let the runner write JUnit XML"
	}
];

function refused(where, sentence) {
	return new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("evidence", `${where}: ${sentence}`);
}





function matchesNothing({ pattern, origin }, root, what, excluding) {
	const place = root === "." ? "the working directory" : root;
	return `${origin === null ? what : `${origin.file}:${origin.line}:${origin.column}: ${what}`}: the pattern "${pattern}" matches no file in ${place}${excluding ? " that is not excluded" : ""}; check that the step that writes the report ran, and the path`;
}
const ABSOLUTE = /^(?:\/|[A-Za-z]:\/)/;








const SEVERITY = {
	skipped: 0,
	passed: 1,
	failed: 2
};
function foldAttempts(first, second) {
	const last = second.outcome === "skipped" ? first : second;
	const flaky = last.outcome === "passed" && (first.flaky || second.flaky || first.outcome === "failed" || second.outcome === "failed");
	return {
		outcome: last.outcome,
		flaky,
		durationUs: sum$1(first.durationUs, second.durationUs),
		message: last.outcome === "failed" ? first.message ?? second.message : null
	};
}
function foldRuns(first, second) {
	const severe = SEVERITY[second.outcome] > SEVERITY[first.outcome] ? second : first;
	return {
		outcome: severe.outcome,
		flaky: severe.outcome === "passed" && (first.flaky || second.flaky),
		durationUs: longest(first.durationUs, second.durationUs),
		message: severe.message
	};
}
function longest(a, b) {
	return a === null ? b : b === null ? a : Math.max(a, b);
}



const SECTIONS = [
	"headline",
	"failures",
	"results",
	"changed lines",
	"soak",
	"soak in detail",
	"tests",
	"criteria",
	"components",
	"history",
	"next",
	"gates",
	"warnings",
	"left out",
	"footer"
];









const NO_BREAK_SPACE = "\xA0";
const MINUS = "\u2212";



function roundedDuration(us) {
	const magnitude = Math.abs(us);
	const sign = us < 0 ? MINUS : "";
	if (magnitude < 1e3 && magnitude > 0) return unbroken(`${sign}${magnitude} \u00b5s`);
	if (magnitude < 999500) return unbroken(`${sign}${fixed(magnitude, 1e3, magnitude > 0 && magnitude < 1e4 ? 1 : 0)} ms`);
	return sign + roundedSeconds(magnitude);
}
function secondsText(us, digits = 1) {
	return unbroken(`${us < 0 ? MINUS : ""}${fixed(Math.abs(us), 1e6, digits)} s`);
}


function ppmText(ppm) {
	const digits = String(Math.abs(ppm)).padStart(5, "0");
	const fraction = digits.slice(-4).replace(/0+$/, "");
	return `${ppm < 0 ? MINUS : ""}${digits.slice(0, -4)}${fraction === "" ? "" : `.${fraction}`}%`;
}

const USUAL = {
	open: 30,
	folded: 500,
	text: 400,
	dropped: /* @__PURE__ */ new Set()
};
const TERMINAL = {
	...USUAL,
	folded: 50
};
const STEPS = [
	{ folded: 100 },
	{ drop: "soak in detail" },
	{ drop: "gates" },
	{ drop: "components" },
	{ drop: "history" },
	{
		folded: 20,
		open: 10,
		text: 200
	},
	{ drop: "warnings" },
	{ drop: "next" },
	{ drop: "changed lines" },
	{
		folded: 5,
		open: 5,
		text: 120
	},
	{ drop: "criteria" },
	{ drop: "tests" },
	{ drop: "soak" },
	{ drop: "results" },
	{
		open: 2,
		text: 60
	},
	{ drop: "failures" },
	{ text: 20 }
];


const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const UNITS = {
	lines: ["line", "lines"],
	statements: ["statement", "statements"],
	branches: ["branch", "branches"],
	functions: ["function", "functions"]
};







const named$1 = (function (name) { return ( (function (between, index) { return ( [...index === 0 ? [] : [code(name)], ...between === "" ? [] : [between]]); })); });


function isWebUrl(url) {
	return url.length <= 500 && /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/%?=&#+-]*)?$/.test(url);
}


function htmlCode(text) {
	return `<code>${escaped(visible(text))}</code>`;
}
function htmlAttribute(value) {
	return escaped(visible(value));
}

const MARKS$1 = {
	pass: "\u2705",
	fail: "\u274c",
	warn: "\u26a0\ufe0f",
	open: "\u2610",
	ahead: "\u25fb"
};








const MARKS = {
	pass: "pass",
	fail: "fail",
	unknown: "open",
	waived: "warn",
	skipped: "open"
};







function patchPercent(gates, ratio) {
	return gates.flatMap((gate) => {
		const atLeast = /^patch\b[a-z ]*>=\s*(\S+%)$/.exec(gate.gate)?.[1];
		const percent = atLeast === void 0 ? null : targetPercent(atLeast);
		if (atLeast === void 0 || percent === null) return [];
		const missing = neededFor(ratio.total, percent) - ratio.covered;
		if (gate.verdict !== "pass" && gate.verdict !== "fail") return [];
		return [{
			atLeast,
			missing: gate.verdict === "fail" ? Math.max(0, missing) : 0
		}];
	}).sort((a, b) => b.missing - a.missing)[0] ?? null;
}
const FAILED_MAX = 10;

function failureCount(report) {
	return report.problems.length + missedGates(report).length + (report.tests?.failed ?? 0);
}



function violationText(id, sizeUs) {
	const size = rounded(sizeUs);
	switch (id) {
		case "belief-exclusion": return `two leaders for ${size}`;
		case "store-exclusion": return `granted while another lease had ${size} to run`;
		case "stale-work": return `stale work accepted ${size} after newer work`;
		case "token-order": return "a token or request id was granted twice or out of order";
		case "renew-keeps-owner": return `a lease was renewed that was not the asker's or had run out (${size})`;
		case "release-by-holder": return "a release freed another's lease";
		case "step-down": return `work passed its check ${size} past the deadline`;
		case "slack": return `a deadline lay ${size} behind the store's expiry`;
		case "recovery": return "no single stable leader in the calm";
		case "drain": return `a lease was free ${size} later than the bound`;
		case "pickup": return `a free lease was granted ${size} later than the bound`;
		case "determinism": return "a repeated run ended at another digest";
	}
}
function rounded(us) {
	return durationText(Math.ceil(us / 1e3) * 1e3);
}
const REST = "everything else";


function single(row, coverage) {
	const metric = coverage.headline;
	return {
		title: row === coverage.unassigned ? [unassignedTitle(row)] : [code(row.name)],
		before: row.before?.[metric] ?? null,
		after: row.after?.[metric] ?? null,
		row
	};
}
function unassignedTitle({ files }) {
	return files === 0 ? "unassigned" : `unassigned (${counted(files, "file")})`;
}




function rise$1(row, metric) {
	const before = row.before?.[metric];
	const after = row.after?.[metric];
	return (after ? after.total - after.covered : 0) - (before ? before.total - before.covered : 0);
}


function regressionText(row, metric, besideTarget) {
	const words = `${rise(row, metric)} more uncovered`;
	return besideTarget ? [words] : [mark("warn"), ` ${words}`];
}
function changeText(row, metric) {
	const change = rise(row, metric);
	if (change === 0) return ["\u2014"];
	return [change > 0 ? `${change} more uncovered` : `${-change} fewer uncovered`];
}
function rise(row, metric) {
	const before = row.before?.[metric];
	const after = row.after?.[metric];
	if (before === void 0 || after === void 0) return 0;
	return after.total - after.covered - (before.total - before.covered);
}





function patchRow(gates, ratio, metric) {
	const short = ratio === void 0 ? null : patchPercent(gates, ratio);
	const status = short === null ? ["\u2014"] : short.missing > 0 ? [mark("fail"), ` ${unitsText(short.missing, metric)} to ${short.atLeast}`] : [mark("pass"), ` at least ${short.atLeast}`];
	return [
		[strong(`Changed ${metric}`)],
		[""],
		emphasised(ratio, null),
		[""],
		status
	];
}




function alike(classes, says) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of classes) {
		const key = JSON.stringify(says(one));
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [one]);
		else group.push(one);
	}
	return [...groups.values()];
}
function millisText(us) {
	const magnitude = Math.abs(us);
	const sign = us < 0 ? "\u2212" : "";
	if (magnitude >= 1e4 || magnitude % 1e3 === 0) return `${sign}${Math.floor((magnitude + 500) / 1e3)} ms`;
	const fraction = String(magnitude % 1e3).padStart(3, "0");
	return `${sign}${Math.floor(magnitude / 1e3)}.${fraction} ms`;
}
function millisExactText(us) {
	const fraction = String(us % 1e3).padStart(3, "0").replace(/0+$/, "");
	return `${Math.floor(us / 1e3)}${fraction === "" ? "" : `.${fraction}`} ms`;
}
function millisDownText(us) {
	return millisText(us >= 1e4 ? us - us % 1e3 : us);
}
const GROWTH_WORDS = {
	delay: "the reply's delay",
	timeout: "a hanging request",
	cut: "the partition",
	pause: "the pause",
	jump: "the clock's jump back",
	offset: "the wall clocks' error",
	run: "the job's run time"
};
function overlapWords(overlap, amount) {
	switch (overlap.kind) {
		case "none": return "never";
		case "bounded": return `for up to ${amount(overlap.us)}`;
		case "unbounded": {
			const terms = overlap.terms.map(({ of, times }) => `${times === 1 ? "" : `${times} \u00d7 `}${GROWTH_WORDS[of]}`);
			const sign = overlap.us < 0 ? "\u2212" : "+";
			const rest = overlap.us === 0 ? "" : ` ${sign} ${amount(Math.abs(overlap.us))}`;
			return `for as long as ${terms.join(" + ")}${rest}`;
		}
	}
}
function mendWords({ knob, name, value, bound }, amount) {
	if (typeof value === "string") {
		if (knob === "stepDown") return "an isLeader that compares the clock with the deadline";
		if (knob === "reading") return "a monotonic clock";
		return `${name} ${value}`;
	}
	const shown = knob === "driftPpm" ? ppmText(value) : amount(value);
	return `${name} ${bound === "at-least" ? "at least" : "at most"} ${shown}`;
}
const PLUS_OFFSET = ` + 2 \u00d7 ${GROWTH_WORDS.offset}`;
const MENDS_MAX = 3;
function leaseTiming(lint, limits) {
	const broken = lint?.classes.filter(({ holds }) => !holds) ?? [];
	if (lint === void 0 || broken.length === 0) return [];
	const name = lint.preset !== null && lint.preset !== "reference" ? [code(lint.preset ?? ""), " "] : [];
	return [paragraph(strong("Lease timing"), " ", mark("warn"), " ", ...name, "two leaders are possible: ", ...joined(alike(broken, ({ mends }) => mends).map((group) => brokenClasses(group, lint, limits)), " \u00b7 "))];
}
function brokenClasses(group, lint, limits) {
	return [
		alike(group, ({ overlap, awakeUs }) => [overlap, awakeUs]).map((same) => {
			return `${same.map(({ fault }) => fault).join(", ")} ${overlapWords(same[0].overlap, nearest)}${awake(same[0])}`;
		}).join("; "),
		...tolerance(group, lint),
		...nearestSafe(group[0], limits)
	];
}
function nearestSafe({ mends }, limits) {
	if (mends.length === 0) return ["; no single setting mends it"];
	const { shown, hidden } = firstOf(mends, Math.min(MENDS_MAX, limits.open));
	return [`; nearest safe: ${shown.map((mend) => mendWords(mend, exact)).join(", or ")}${hidden === 0 ? "" : `, or ${hidden} more`}`];
}
function awake({ awakeUs }) {
	return awakeUs === null || awakeUs <= 0 ? "" : `, both awake at most ${nearest(awakeUs)}`;
}
function tolerance(group, { delayToleratedUs: us }) {
	if (!group.some(({ fault, overlap }) => fault === "network" && overlap.kind === "bounded") || typeof us !== "number" || us <= 0) return [];
	return [`, never while replies take at most ${exact(us - us % 1e3)}`];
}
const exact = (us) => unbroken(durationText(us));
const nearest = (us) => exact(Math.abs(us) < 1e4 ? us : Math.round(us / 1e3) * 1e3);
function storyTime(us, fine) {
	const digits = fine ? 3 : 1;
	const unit = 10 ** (6 - digits);
	const units = Math.round(us / unit);
	return `${Math.floor(units / 10 ** digits)}.${String(units % 10 ** digits).padStart(digits, "0")} s`;
}
function isFine(story) {
	return story.events.some((event) => event.kind === "overlap" && event.untilUs - event.atUs < 1e6);
}
const KNOWN = /^(?:n\d{1,4}|store|resource)$/;
const TEXT_MAX = 80;
function sequenceDiagram(story) {
	const fine = isFine(story);
	const ids = new Map(story.parties.map((party, index) => [party, idOf(party, index)]));
	return [
		"sequenceDiagram",
		...story.parties.map((party) => {
			const id = ids.get(party) ?? "";
			return id === party ? `    participant ${id}` : `    participant ${id} as ${diagramText(party)}`;
		}),
		...story.events.flatMap((event) => drawn(event, ids, fine))
	];
}
function drawn(event, ids, fine) {
	if (event.kind === "message") {
		const from = ids.get(event.from);
		const to = ids.get(event.to);
		if (from === void 0 || to === void 0) return [];
		return [`    ${from}${event.reply ? "-->>" : "->>"}${to}: ${diagramText(event.text)}`];
	}
	const over = event.parties.flatMap((party) => ids.get(party) ?? []);
	const [first] = over;
	if (first === void 0) return [];
	const last = over.at(-1);
	const note = (text) => `    Note over ${over.length > 1 ? `${first},${last}` : first}: ${diagramText(text)}`;
	if (event.kind === "note") return [note(`${storyTime(event.atUs, fine)}: ${event.text}`)];
	return [
		"    rect rgba(220, 38, 38, .15)",
		note(`${storyTime(event.atUs, fine)} \u2013 ${storyTime(event.untilUs, fine)}: ${event.text}`),
		"    end"
	];
}
function idOf(party, index) {
	return KNOWN.test(party) ? party : `p${index}`;
}
function diagramText(text) {
	const shown = clipped(oneLine(text), TEXT_MAX).replace(/[#;%<>&"'`\\{}]/g, (character) => `#${character.charCodeAt(0)};`);
	return shown === "" ? "#32;" : shown;
}
const BOTH = {
	"belief-exclusion": "both led",
	"store-exclusion": "both held the lease"
};
function witnessBlocks(run, limits) {
	const { witness } = run;
	if (witness === null) return [];
	const { story } = witness;
	const seen = paragraph(...sighting(run, witness, story));
	return story === void 0 ? [seen] : [seen, ...storyBlocks(story, limits)];
}
function storyBlocks(story, limits) {
	const blocks = [];
	blocks.push({
		kind: "fence",
		language: "mermaid",
		lines: sequenceDiagram(story)
	});
	const told = firstOf(story.events.filter((event) => event.sentence !== null), limits.open);
	if (told.shown.length > 0) {
		const fine = isFine(story);
		const items = told.shown.map((event) => sentence(event, story.parties, fine));
		blocks.push({
			kind: "list",
			ordered: true,
			items
		});
	}
	if (story.why !== null) blocks.push(paragraph(strong("Why:"), " ", story.why));
	if (story.stale !== null && story.stale.sent > 0) blocks.push(fencing(story.stale));
	if (story.replay !== null) blocks.push({
		kind: "fence",
		language: "text",
		lines: [story.replay]
	});
	return blocks;
}
function sighting(run, witness, story) {
	const violated = run.invariants.find(({ id }) => id === witness.invariant)?.seedsViolated ?? 0;
	return [
		...happened(witness),
		" of seed ",
		code(`${run.seed}/${witness.seedIndex}`),
		`. ${countText(violated)} of ${counted(run.seeds, "seed")}.`,
		...story === void 0 ? [] : [` Shrunk to ${sizeOf(story)}, with names and times of its own:`],
		...witness.untold === void 0 ? [] : [` It is ${witness.untold}.`]
	];
}
function happened(witness) {
	const under = witness.faults.length === 0 ? [] : [" under ", emphasis(witness.faults.join(", "))];
	return [
		...offence(witness),
		...witness.sizeUs === 0 ? [] : [` for ${roundedDuration(witness.sizeUs)}`],
		...under,
		` at ${secondsText(witness.atUs)}`
	];
}
function sizeOf(story) {
	return `${counted(story.faults, "fault")}, ${counted(story.nodes, "node")} and ${roundedDuration(story.windowUs)}`;
}
function offence({ invariant, parties }) {
	const names = joined(parties.map((party) => [code(party)]), " and ");
	const words = BOTH[invariant];
	if (words !== void 0 && parties.length > 1) return [...names, ` ${words}`];
	return [
		code(invariant),
		" is violated",
		...parties.length === 0 ? [] : [" by ", ...names]
	];
}
function sentence(event, parties, fine) {
	const names = [...parties].sort((a, b) => b.length - a.length);
	return [`${unbroken(storyTime(event.atUs, fine))} \u00b7 `, ...withNames(event.sentence ?? "", names)];
}
function fencing({ sent, refused, early }) {
	const before = early === 0 ? "" : `; ${countText(early)} arrived before the successor's first write, and ${early === 1 ? "was" : "were"} accepted`;
	return paragraph(strong("Fencing"), ` refused ${countText(refused)} of ${counted(sent, "stale write")}${before}.`);
}
function soakRun(run, limits) {
	const parts = [
		[verdictText(run)],
		[`${counted(run.seeds, "seed")} \u00d7 ${roundedWindow(run.windowUs)}`],
		[counted(run.settings.nodes, "node")],
		safety(run),
		takeover$1(run)
	];
	const line = paragraph(strong("Failover soak"), " ", ...scenarioName(run), mark(run.verdict === "pass" ? "pass" : run.verdict === "fail" ? "fail" : "open"), " ", ...joined(parts, " \u00b7 "));
	return [
		...leaseTiming(run.lint, limits),
		line,
		...run.verdict === "fail" ? witnessBlocks(run, limits) : [],
		...unavoidable(run)
	];
}
function scenarioName(run) {
	return run.scenario === "default" ? [] : [code(run.scenario), " "];
}
function verdictText(run) {
	if (run.verdict === "pass") return run.expected === "fail" ? "fails, as expected" : "pass";
	if (run.verdict === "fail" && run.witness !== null) return violationText(run.witness.invariant, run.witness.sizeUs);
	return run.reason === "" ? run.verdict : run.reason;
}
function roundedWindow(us) {
	const minutes = us / 6e7;
	return Number.isInteger(minutes) && minutes < 120 ? `${minutes} min` : roundedDuration(us);
}
function safety(run) {
	if (run.verdict !== "pass" || run.expected === "fail") return [];
	const held = (id) => run.invariants.some((each) => each.id === id && each.judged > 0 && each.violations === 0);
	const claims = [
		...held("belief-exclusion") && held("store-exclusion") ? [exclusion(run)] : [],
		...held("stale-work") ? ["nothing stale accepted"] : [],
		...run.invariants.filter(({ waived }) => waived !== null).map(({ id, waived }) => `${id} waived: ${waived}`)
	];
	return claims.length === 0 ? [] : [claims.join(", ")];
}
function exclusion({ lint }) {
	return lint === void 0 || lint.verdict === "safe" ? "no two leaders" : "two leaders not seen, though possible";
}
function takeover$1(run) {
	const { takeoverUs } = run.metrics;
	const causes = Object.keys(takeoverUs).filter((cause) => (takeoverUs[cause]?.n ?? 0) > 0);
	const worst = causes.includes("crash") ? "crash" : causes.sort((a, b) => rank(takeoverUs[b]) - rank(takeoverUs[a]))[0];
	const found = worst === void 0 ? void 0 : takeoverUs[worst];
	if (worst === void 0 || found === void 0) return [];
	const p99 = found.p99 === null ? "" : `p99 ${secondsText(found.p99)}, `;
	const bound = worst === "crash" && run.lint !== void 0 ? ` (bound ${secondsText(run.lint.takeover.worstUs)} plus message delays)` : "";
	return [`takeover after ${causeText(worst)} ${p99}worst ${secondsText(found.max)}${bound}`];
}
function rank(distribution) {
	return distribution?.p99 ?? distribution?.max ?? 0;
}
function causeText(cause) {
	return cause === "crash" || cause === "pause" || cause === "partition" ? `a ${cause}` : cause;
}
function unavoidable(run) {
	if (run.unavoidable.length === 0 || run.witness?.story?.why != null) return [];
	return [paragraph(strong("Not avoidable with these settings:"), ` ${run.unavoidable.join("; ")}`)];
}
function soakDetail(run) {
	const name = scenarioName(run);
	return fold(["Soak in detail", ...name.length === 0 ? [] : [": ", ...name]], [
		...takeovers(run),
		...judgements(run),
		paragraph(...facts(run)),
		paragraph(...timing(run))
	]);
}
function takeovers(run) {
	const rows = Object.keys(run.metrics.takeoverUs).flatMap((cause) => {
		const found = run.metrics.takeoverUs[cause];
		if (found === void 0 || found.n === 0) return [];
		const { n, p50, p95, p99, max } = found;
		return [[
			[cause],
			[countText(n)],
			...[
				p50,
				p95,
				p99,
				max
			].map((us) => [seconds(us)])
		]];
	});
	if (rows.length === 0) return [];
	const right = (title) => ({
		title,
		align: "right"
	});
	return [{
		kind: "table",
		columns: [{
			title: "Takeover after",
			align: "left"
		}, ...[
			"n",
			"p50",
			"p95",
			"p99",
			"max"
		].map(right)],
		rows
	}];
}
function seconds(us) {
	return us === null ? "\u2014" : secondsText(us);
}
function judgements(run) {
	const rows = run.invariants.filter(({ verdict, judged, violations, waived }) => verdict !== "pass" || judged === 0 || violations > 0 || waived !== null);
	if (rows.length === 0) return [];
	return [{
		kind: "table",
		columns: [
			{
				title: "Invariant",
				align: "left"
			},
			{
				title: "Judged",
				align: "right"
			},
			{
				title: "Violated",
				align: "right"
			},
			{
				title: "Seeds",
				align: "right"
			},
			{
				title: "Worst",
				align: "right"
			},
			{
				title: "",
				align: "left"
			}
		],
		rows: rows.map(invariantRow)
	}];
}
function invariantRow(result) {
	const status = result.waived !== null ? [mark("warn"), ` waived: ${result.waived}`] : result.notJudged !== void 0 ? [mark("open"), ` not judged: ${result.notJudged}`] : result.judged === 0 ? [mark("open"), " never put to the test"] : result.verdict === "fail" ? [mark("fail"), " violated"] : [result.verdict];
	return [
		[code(result.id)],
		[countText(result.judged)],
		[countText(result.violations)],
		[countText(result.seedsViolated)],
		[result.violations === 0 ? "\u2014" : roundedDuration(result.worstUs)],
		status
	];
}
function facts(run) {
	const { metrics, probes, canaries } = run;
	const { work, availability } = metrics;
	const stale = work.rejectedStale + work.acceptedLate + work.acceptedStale;
	const effective = Object.values(probes.effective);
	const down = {
		covered: availability.downUs,
		total: availability.ofUs
	};
	return joined([
		metrics.minSlackUs === null ? [] : [`least slack ${roundedDuration(metrics.minSlackUs)}`],
		[`overlap ${roundedDuration(metrics.overlapUs)}`],
		availability.ofUs === 0 ? [] : [`leaderless ${floorPercent(down)}% of reachable time, longest ${secondsText(metrics.longestLeaderlessUs)}`],
		[`stale writes ${countText(stale)} sent, ${countText(work.rejectedStale)} refused, ${countText(work.acceptedLate)} before the successor's first write, ${countText(work.acceptedStale)} accepted after it`],
		[`canaries ${canaries.filter(({ caught }) => caught).length}/${canaries.length} caught`],
		[`probes ${effective.filter((count) => count > 0).length}/${effective.length} hit`],
		...probes.missed.map((missed) => [missed]),
		...windowsText(run),
		[`${counted(metrics.elections, "election")}`],
		["digest ", code(run.digest)]
	], " \u00b7 ");
}
function windowsText(run) {
	return run.invariants.flatMap(({ id, judged, excluded }) => {
		const reasons = Object.entries(excluded).map(([why, count]) => `${countText(count)} ${why}`);
		if (reasons.length === 0) return [];
		return [[`${id} judged ${countText(judged)} times, left out: ${reasons.join(", ")}`]];
	});
}
function timing(run) {
	const { lint } = run;
	return ["Timing: ", ...joined([[settingsText(run.settings)], ...lint === void 0 ? [] : lintTexts(lint)], " \u00b7 ")];
}
function settingsText(settings) {
	const { scheme, anchor, ttlUs, renewUs, renewDeadlineUs, retryUs, marginUs, driftPpm } = settings;
	if (scheme === "absolute") {
		const { wallOffsetUs, runUs } = settings;
		return `expiry by wall clocks within ${shown(wallOffsetUs)}, at most ${shown(ttlUs)}, retry ${shown(retryUs)}, margin ${shown(marginUs)}, jobs of up to ${shown(runUs)}`;
	}
	if (renewDeadlineUs !== null) return `observed record, ttl ${shown(ttlUs)}, renew after ${shown(renewUs)} for up to ${shown(renewDeadlineUs)}, retry ${shown(retryUs)}, clock drift ${ppmText(driftPpm)}`;
	return `${scheme === "record" ? "observed record, " : ""}${anchor}-anchored, ttl ${shown(ttlUs)}, renew ${shown(renewUs)}, retry ${shown(retryUs)}, margin ${shown(marginUs)}, clock drift ${ppmText(driftPpm)}`;
}
function lintTexts(lint) {
	return [[`${counted(lint.renewAttempts.failing, "renewal")} fit before the deadline`], [`takeover ${shown(lint.takeover.leastUs)} to ${shown(lint.takeover.worstUs)}`]];
}
function shown(us) {
	return unbroken(durationText(us));
}







const NAMED_MAX = 10;













/***/ __webpack_exports__.$ = strong;
__webpack_exports__.$t = durationText;
__webpack_exports__.A = deltaText;
__webpack_exports__.At = sumTotals;
__webpack_exports__.B = countText;
__webpack_exports__.Bt = missedRanges;
__webpack_exports__.C = failureCount;
__webpack_exports__.Ct = countStatements;
__webpack_exports__.D = patchPercent;
__webpack_exports__.Dt = countLines;
__webpack_exports__.E = gatesFold;
__webpack_exports__.Et = countFunctions;
__webpack_exports__.F = withNames;
__webpack_exports__.Ft = normalisePath;
__webpack_exports__.G = code;
__webpack_exports__.Gt = compareToPercent;
__webpack_exports__.H = ppmText;
__webpack_exports__.Ht = decidingGates;
__webpack_exports__.I = TERMINAL;
__webpack_exports__.It = badReport;
__webpack_exports__.J = joined;
__webpack_exports__.Jt = percentOf;
__webpack_exports__.K = emphasis;
__webpack_exports__.Kt = floorPercent;
__webpack_exports__.L = USUAL;
__webpack_exports__.Lt = quoted;
__webpack_exports__.M = isWebUrl;
__webpack_exports__.Mt = toLineHits;
__webpack_exports__.N = rangeLink;
__webpack_exports__.Nt = unitedLines;
__webpack_exports__.O = printMarkdown;
__webpack_exports__.Ot = larger;
__webpack_exports__.P = unitsText;
__webpack_exports__.Pt = matchersOf;
__webpack_exports__.Q = paragraph;
__webpack_exports__.Qt = DURATION_EXAMPLES;
__webpack_exports__.R = firstOf;
__webpack_exports__.Rt = coverageSection;
__webpack_exports__.S = failedTests;
__webpack_exports__.St = unitedBranches;
__webpack_exports__.T = gateLine;
__webpack_exports__.Tt = added;
__webpack_exports__.U = unbroken;
__webpack_exports__.Ut = HITS_MAX;
__webpack_exports__.V = counted;
__webpack_exports__.Vt = REPORT_SCHEMA;
__webpack_exports__.W = SECTIONS;
__webpack_exports__.Wt = METRICS;
__webpack_exports__.X = list;
__webpack_exports__.Xt = pointsBetween;
__webpack_exports__.Y = link;
__webpack_exports__.Yt = percentText;
__webpack_exports__.Z = mark;
__webpack_exports__.Zt = pointsText;
__webpack_exports__._ = overlapWords;
__webpack_exports__._t = RegionRows;
__webpack_exports__.a = soakDetailBlocks;
__webpack_exports__.an = parseDecimal;
__webpack_exports__.at = readCoverage;
__webpack_exports__.b = results;
__webpack_exports__.bt = toBranchHits;
__webpack_exports__.c = sizeOf;
__webpack_exports__.cn = clipped;
__webpack_exports__.ct = HEAD_BYTES$1;
__webpack_exports__.d = storyTime;
__webpack_exports__.dn = UNSEEN;
__webpack_exports__.dt = resolvePaths;
__webpack_exports__.en = parseDurationUs;
__webpack_exports__.et = buildTestEvidence;
__webpack_exports__.f = PLUS_OFFSET;
__webpack_exports__.ft = mergeReports;
__webpack_exports__.g = millisText;
__webpack_exports__.gt = NO_REGIONS;
__webpack_exports__.h = millisExactText;
__webpack_exports__.ht = patternsOf;
__webpack_exports__.i = soakBlocks;
__webpack_exports__.in = negated;
__webpack_exports__.it = readAll;
__webpack_exports__.j = isCommit;
__webpack_exports__.jt = toFunctionHits;
__webpack_exports__.k = commitLink;
__webpack_exports__.kt = saturated;
__webpack_exports__.l = storyBlocks;
__webpack_exports__.ln = oneLine;
__webpack_exports__.lt = sniffFormat;
__webpack_exports__.m = millisDownText;
__webpack_exports__.mt = buildCoverageEvidence;
__webpack_exports__.n = testNames;
__webpack_exports__.nn = compareToDecimal;
__webpack_exports__.nt = sum$1;
__webpack_exports__.o = soakDetails;
__webpack_exports__.on = powerOfTen;
__webpack_exports__.ot = readTests;
__webpack_exports__.p = mendWords;
__webpack_exports__.pt = mergeFile;
__webpack_exports__.q = fold;
__webpack_exports__.qt = neededFor;
__webpack_exports__.r = soak;
__webpack_exports__.rn = decimalText;
__webpack_exports__.rt = findReports;
__webpack_exports__.s = happened;
__webpack_exports__.sn = markdownText;
__webpack_exports__.st = requireJunit;
__webpack_exports__.t = testBlocks;
__webpack_exports__.tn = compareFractions;
__webpack_exports__.tt = foldAttempts;
__webpack_exports__.u = isFine;
__webpack_exports__.un = visible;
__webpack_exports__.ut = openXmlDecoder;
__webpack_exports__.v = alike;
__webpack_exports__.vt = regionTable;
__webpack_exports__.w = failures;
__webpack_exports__.wt = toBlockHits;
__webpack_exports__.x = violationText;
__webpack_exports__.xt = toCountedBranchHits;
__webpack_exports__.y = coverageTable;
__webpack_exports__.yt = countBranches;
__webpack_exports__.z = narrowing;
__webpack_exports__.zt = lowerBound;
})

};
;