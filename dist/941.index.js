"use strict";
exports.id = 941;
exports.ids = [941];
exports.modules = {

/***/ 9941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var readText = (function readText({ lines, keys, operations, sessions }, file) {
	return `${file}: ${[
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.V)(lines, "line"),
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.V)(keys, "lock"),
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.V)(operations, "operation"),
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.V)(sessions, "grant")
	].join(", ")}`;
});
var fold = (function fold(operations, at, sessions, letGo) {
	const session = operations.session[at];
	const kind = operations.kind[at];
	const outcome = operations.outcome[at];
	const invoked = operations.invokedUs[at];
	const returned = operations.returnedUs[at];
	if (sessions.line[session] === 0) sessions.line[session] = operations.line[at];
	if (outcome === 2) sessions.unsure[session] = 1;
	if (kind === 0 && sessions.acquireInvokedUs[session] === -1) sessions.acquireInvokedUs[session] = invoked;
	if (kind === 2) {
		if (outcome === 0) sessions.releaseReturnedUs[session] = returned;
		if (invoked < letGo[session]) letGo[session] = invoked;
	} else if (kind === 1 && outcome === 1 && returned < letGo[session]) letGo[session] = returned;
	if (outcome !== 0) return;
	sessions.granted[session] = 1;
	if (returned < sessions.heldBy[session]) sessions.heldBy[session] = returned;
	if (invoked > sessions.heldUntil[session]) sessions.heldUntil[session] = invoked;
	if (operations.deadlineUs[at] !== Number.POSITIVE_INFINITY) sessions.timed[session] = 1;
	const token = operations.token[at];
	if (token >= 0 && sessions.token[session] === -1) sessions.token[session] = token;
});
var missed = (function missed(operations, refused, sessions) {
	const rows = grantedRows(sessions);
	const by = new Float64Array(rows.length);
	const until = new Float64Array(rows.length);
	for (let at = 0; at < rows.length; at += 1) {
		by[at] = sessions.heldBy[rows[at]];
		until[at] = sessions.heldUntil[rows[at]];
	}
	const order = orderOf(by, until);
	const from = new Float64Array(rows.length);
	const to = new Float64Array(rows.length);
	let free = -1;
	for (let at = 0; at < order.length; at += 1) {
		const here = order[at];
		const session = rows[here];
		const next = at + 1 < order.length ? by[order[at + 1]] : NEVER$3;
		from[at] = Math.max(sessions.acquireInvokedUs[session], free);
		to[at] = Math.min(sessions.releaseReturnedUs[session], next);
		free = until[here];
	}
	return refused.filter((at) => {
		const hold = countUpTo(from, operations.returnedUs[at]) - 1;
		return hold < 0 || to[hold] < operations.invokedUs[at];
	});
});
var counted = (function counted(count, one) {
	return `${count} ${one}${count === 1 ? "" : "s"}`;
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5605);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5696);




function renderCheckText(check, file, options) {
	const { violations, violationsTotal: total, warnings } = check;
	const hidden = total - violations.length;
	const items = violations.map((one) => violationText(one, file));
	if (hidden > 0) items.push([`and ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.V)(hidden, "violation")} more`]);
	const blocks = [
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Z)(check.verdict === "unknown" ? "open" : check.verdict), " ", ...reasonText(check)),
		...total > 1 ? [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.X)(items)] : [],
		...warnings.length === 0 ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.X)(warnings.map((warning) => ["note: ", warning]))],
		{
			kind: "small",
			content: [readText(check, file)]
		}
	];
	return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__.i)([{
		name: "soak",
		blocks
	}], options);
}
function reasonText({ verdict, reason }) {
	const lead = `${verdict}: `;
	return reason.startsWith(lead) ? [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$)(verdict), `: ${reason.slice(lead.length)}`] : [reason];
}
function violationText({ rule, text, lines }, file) {
	const place = lines.at(-1);
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.G)(place === void 0 ? file : `${file}:${place}`), ` ${rule}: ${text}`];
}

const DIGIT_BITS = 11;
const DIGITS = 2048;
const WORD = 4294967296;
function orderOf(first, second) {
	const order = new Uint32Array(first.length);
	for (let at = 0; at < order.length; at += 1) order[at] = at;
	if (isOrdered(first, second)) return order;
	const sorted = radixSorted(first, order);
	sortTies(sorted, first, second);
	return sorted;
}
function isOrdered(first, second) {
	for (let at = 1; at < first.length; at += 1) {
		const before = first[at - 1];
		const here = first[at];
		if (before > here) return false;
		if (before === here && second[at - 1] > second[at]) return false;
	}
	return true;
}
function radixSorted(values, start) {
	let least = Number.POSITIVE_INFINITY;
	let most = 0;
	for (let at = 0; at < values.length; at += 1) {
		const value = values[at];
		if (value < least) least = value;
		if (value > most) most = value;
	}
	const words = new Uint32Array(values.length);
	for (let at = 0; at < words.length; at += 1) words[at] = (values[at] - least) % WORD;
	let order = sortedByWord(start, words, Math.min(most - least, 4294967295));
	if (most - least >= WORD) {
		for (let at = 0; at < words.length; at += 1) words[at] = Math.floor((values[order[at]] - least) / WORD);
		order = sortedByWord(order, words, Math.floor((most - least) / WORD));
	}
	return order;
}
function sortedByWord(rows, words, most) {
	let [row, word] = [rows, words];
	let [spareRow, spareWord] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
	const counts = new Uint32Array(DIGITS);
	for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT_BITS) {
		pass(row, word, spareRow, spareWord, counts, shift);
		[row, spareRow] = [spareRow, row];
		[word, spareWord] = [spareWord, word];
	}
	return row;
}
function pass(row, word, toRow, toWord, counts, shift) {
	counts.fill(0);
	for (let at = 0; at < word.length; at += 1) {
		const digit = word[at] >>> shift & 2047;
		counts[digit] = counts[digit] + 1;
	}
	let sum = 0;
	for (let digit = 0; digit < DIGITS; digit += 1) {
		const here = counts[digit];
		counts[digit] = sum;
		sum += here;
	}
	for (let at = 0; at < word.length; at += 1) {
		const value = word[at];
		const digit = value >>> shift & 2047;
		const to = counts[digit];
		counts[digit] = to + 1;
		toRow[to] = row[at];
		toWord[to] = value;
	}
}
function sortTies(order, first, second) {
	let from = 0;
	for (let at = 1; at <= order.length; at += 1) {
		if (at < order.length && first[order[at]] === first[order[from]]) continue;
		if (at - from > 1) order.subarray(from, at).sort((a, b) => {
			const [left, right] = [second[a], second[b]];
			return left < right ? -1 : left > right ? 1 : a - b;
		});
		from = at;
	}
}
function foldSessions(operations, endedUs) {
	const count = endedUs.length;
	const sessions = {
		count,
		granted: new Uint8Array(count),
		acquireInvokedUs: new Float64Array(count).fill(-1),
		heldBy: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
		heldUntil: new Float64Array(count).fill(-1),
		releaseReturnedUs: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
		timed: new Uint8Array(count),
		token: new Float64Array(count).fill(-1),
		line: new Uint32Array(count),
		unsure: new Uint8Array(count)
	};
	const letGo = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
	const total = operations.kind.length;
	for (let at = 0; at < total; at += 1) fold(operations, at, sessions, letGo);
	for (let session = 0; session < count; session += 1) {
		const end = Math.max(sessions.heldUntil[session], letGo[session]);
		sessions.heldUntil[session] = Math.min(end, endedUs[session]);
	}
	return sessions;
}

function findConflicts(cores, found) {
	const { startUs, endUs, owner } = cores;
	let longest = -1;
	let second = -1;
	for (const core of orderOf(startUs, endUs)) {
		const mine = owner[core];
		const from = startUs[core];
		const until = endUs[core];
		const own = longest !== -1 && owner[longest] === mine;
		const earlier = own ? second : longest;
		if (earlier !== -1 && from < endUs[earlier]) found({
			earlier,
			later: core,
			fromUs: from,
			untilUs: Math.min(endUs[earlier], until)
		});
		if (longest === -1 || until >= endUs[longest]) {
			if (!own) second = longest;
			longest = core;
		} else if (!own && (second === -1 || until > endUs[second])) second = core;
	}
}
function findTokenDisorder(sessions, byGrantOnly, found) {
	const rows = new Uint32Array(sessions.count);
	let count = 0;
	for (let session = 0; session < sessions.count; session += 1) if (sessions.granted[session] === 1 && sessions.token[session] >= 0) {
		rows[count] = session;
		count += 1;
	}
	const tokens = new Float64Array(count);
	const by = new Float64Array(count);
	for (let row = 0; row < count; row += 1) {
		tokens[row] = sessions.token[rows[row]];
		by[row] = sessions.heldBy[rows[row]];
	}
	let latestUs = -1;
	let latest = -1;
	let before = -1;
	for (const row of orderOf(tokens, by)) {
		const session = rows[row];
		if (before !== -1 && sessions.token[before] === tokens[row]) found(before, session);
		else if (by[row] < latestUs) found(latest, session);
		const until = byGrantOnly ? sessions.acquireInvokedUs[session] : sessions.heldUntil[session];
		if (until >= latestUs) {
			latestUs = until;
			latest = session;
		}
		before = session;
	}
}
const NEVER$3 = Number.POSITIVE_INFINITY;
function findBusyWithoutHolder(lock, sessions, exclusive) {
	const { operations } = lock;
	const none = (reason, unjudged) => ({
		misses: [],
		unjudged,
		reason
	});
	const refused = refusals(operations);
	if (refused.length === 0) return none("", 0);
	const first = firstGrantPossible(operations, sessions);
	const early = refused.filter((at) => operations.returnedUs[at] < first);
	if (early.length > 0) return {
		misses: early,
		unjudged: 0,
		reason: ""
	};
	if (!exclusive) return none("there were two holders", refused.length);
	if (lock.claims.startUs.length > 0 || sessions.timed.includes(1)) return none("a lease may run on at the store after its holder's deadline", refused.length);
	const misses = missed(operations, refused, sessions);
	if (misses.length === 0) return none("", 0);
	const reason = whyInexact(lock, sessions);
	return reason === null ? {
		misses,
		unjudged: 0,
		reason: ""
	} : none(reason, misses.length);
}
function refusals(operations) {
	const found = [];
	for (let at = 0; at < operations.kind.length; at += 1) if (operations.kind[at] === 0 && operations.outcome[at] === 1) found.push(at);
	return found;
}
function firstGrantPossible(operations, sessions) {
	let first = NEVER$3;
	for (let at = 0; at < operations.kind.length; at += 1) {
		const acquire = operations.kind[at] === 0;
		if (acquire && operations.outcome[at] === 1) continue;
		const since = sessions.acquireInvokedUs[operations.session[at]];
		const invoked = acquire ? operations.invokedUs[at] : since;
		if (invoked < first) first = invoked;
	}
	return first;
}

function grantedRows(sessions) {
	const rows = new Uint32Array(sessions.count);
	let count = 0;
	for (let session = 0; session < sessions.count; session += 1) {
		if (sessions.granted[session] === 0) continue;
		rows[count] = session;
		count += 1;
	}
	return rows.subarray(0, count);
}
function countUpTo(values, limit) {
	let [low, high] = [0, values.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (values[middle] <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
function whyInexact(lock, sessions) {
	const { operations } = lock;
	if (lock.endedUs.some((at) => at !== NEVER$3)) return "a holder crashed";
	if (operations.outcome.some((outcome, at) => outcome === 2 || outcome === 1 && operations.kind[at] !== 0) || sessions.acquireInvokedUs.includes(-1)) return "some outcomes are not known";
	const times = new Float64Array(2 * operations.kind.length);
	times.set(operations.invokedUs);
	times.set(operations.returnedUs, operations.kind.length);
	times.sort();
	return times.some((time, at) => at > 0 && time === times[at - 1]) ? "some times are equal" : null;
}
const NEVER$2 = Number.POSITIVE_INFINITY;
function certainCores(operations, sessions) {
	const start = [];
	const end = [];
	const owner = [];
	const add = (from, until, session) => {
		start.push(from);
		end.push(until);
		owner.push(session);
	};
	if (!sessions.timed.includes(1)) return untimedCores(sessions);
	for (let session = 0; session < sessions.count; session += 1) {
		const from = sessions.heldBy[session];
		const until = sessions.heldUntil[session];
		if (sessions.granted[session] === 1 && sessions.timed[session] === 0 && from <= until) add(from, until, session);
	}
	timedCores(operations, sessions, add);
	return {
		startUs: Float64Array.from(start),
		endUs: Float64Array.from(end),
		owner: Uint32Array.from(owner)
	};
}
function untimedCores(sessions) {
	const startUs = new Float64Array(sessions.count);
	const endUs = new Float64Array(sessions.count);
	const owner = new Uint32Array(sessions.count);
	let count = 0;
	for (let session = 0; session < sessions.count; session += 1) {
		const from = sessions.heldBy[session];
		const until = sessions.heldUntil[session];
		if (sessions.granted[session] === 0 || from > until) continue;
		startUs[count] = from;
		endUs[count] = until;
		owner[count] = session;
		count += 1;
	}
	return {
		startUs: startUs.subarray(0, count),
		endUs: endUs.subarray(0, count),
		owner: owner.subarray(0, count)
	};
}
function timedCores(operations, sessions, add) {
	const from = new Float64Array(sessions.count).fill(-1);
	const until = new Float64Array(sessions.count).fill(-1);
	const close = (session) => {
		const last = Math.min(until[session], sessions.heldUntil[session]);
		if (from[session] >= 0 && last > from[session]) add(from[session], last, session);
	};
	for (let at = 0; at < operations.kind.length; at += 1) {
		const session = operations.session[at];
		if (sessions.timed[session] === 0 || operations.outcome[at] !== 0) continue;
		if (operations.kind[at] === 2) continue;
		const returned = operations.returnedUs[at];
		const deadline = operations.deadlineUs[at];
		if (from[session] < 0 || returned > until[session]) {
			close(session);
			from[session] = returned;
			until[session] = deadline;
		} else if (deadline > until[session]) until[session] = deadline;
	}
	for (let session = 0; session < sessions.count; session += 1) close(session);
}
function floatingSessions(cores, sessions, found) {
	const order = orderOf(cores.startUs, cores.endUs);
	for (let session = 0; session < sessions.count; session += 1) {
		const from = sessions.heldUntil[session];
		const until = sessions.heldBy[session];
		if (sessions.granted[session] === 0 || from <= -1 || from >= until || until === NEVER$2) continue;
		const core = order[firstNotBefore(cores.startUs, order, from) - 1];
		if (core !== void 0 && cores.endUs[core] > until) found(session, cores.owner[core]);
	}
}
function firstNotBefore(values, order, limit) {
	let [low, high] = [0, order.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (values[order[middle]] < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
const EPOCH_US = 631152e9;
function momentText(us) {
	if (us < EPOCH_US) return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(us);
	return `${new Date(Math.floor(us / 1e3)).toISOString().replace("Z", "")}${String(us % 1e3).padStart(3, "0")}Z`;
}
var Findings = class {
	violations = [];
	warnings = [];
	total = 0;
	key;
	constructor(key) {
		this.key = key;
	}
	add(rule, lines, text) {
		this.total += 1;
		if (this.violations.length >= 20) return;
		this.violations.push({
			rule,
			key: this.key,
			text: text(),
			lines: [...new Set(lines)].filter((line) => line > 0).sort((a, b) => a - b)
		});
	}
};
function checkLock(lock, history) {
	const sessions = foldSessions(lock.operations, lock.endedUs);
	const findings = new Findings(lock.key);
	const names = new Names(lock, sessions, history);
	const exclusive = checkExclusion(lock, sessions, names, findings);
	checkTokens(lock, sessions, names, findings, exclusive);
	checkBusy(lock, sessions, names, findings, exclusive);
	checkMismatches(lock, findings);
	const granted = sessions.granted.reduce((sum, one) => sum + one, 0);
	return {
		violations: findings.violations,
		violationsTotal: findings.total,
		warnings: findings.warnings,
		sessions: granted,
		claims: lock.claims.startUs.length,
		work: lock.work
	};
}
var Names = class {
	lockText;
	#lock;
	#sessions;
	#history;
	constructor(lock, sessions, history) {
		this.lockText = lock.key === "" ? "the lock" : JSON.stringify(lock.key);
		this.#lock = lock;
		this.#sessions = sessions;
		this.#history = history;
	}
	session(session) {
		const process = this.#lock.processOf[session] ?? 0;
		const token = this.#sessions.token[session] ?? -1;
		return this.#holder(process, token, this.#sessions.line[session] ?? 0);
	}
	claim(claim) {
		const process = this.#lock.claims.owner[claim] ?? 0;
		const token = this.#lock.claimTokens[claim] ?? -1;
		return this.#holder(process, token, this.#lock.claimLines[claim] ?? 0);
	}
	length(conflict) {
		const endless = conflict.untilUs === Number.POSITIVE_INFINITY;
		const until = endless ? this.#history.endUs : conflict.untilUs;
		const open = endless ? ", to the end of the history" : "";
		return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(until - conflict.fromUs)} from ${momentText(conflict.fromUs)}${open}`;
	}
	#holder(process, token, line) {
		return `${JSON.stringify((this.#history.processes[process] ?? "").slice(0, 60))} (${token === -1 ? "" : `token ${token}, `}line ${line})`;
	}
};
function checkExclusion(lock, sessions, names, findings) {
	const before = findings.total;
	if (lock.claims.startUs.length > 0) {
		findConflicts(lock.claims, (conflict) => {
			const lines = [conflict.earlier, conflict.later].map((one) => lock.claimLines[one] ?? 0);
			findings.add("exclusion", lines, () => twoHolders(names, conflict, names.claim(conflict.earlier), names.claim(conflict.later)));
		});
		return findings.total === before;
	}
	const cores = certainCores(lock.operations, sessions);
	findConflicts(cores, (conflict) => {
		const [earlier = 0, later = 0] = [cores.owner[conflict.earlier], cores.owner[conflict.later]];
		const lines = [sessions.line[earlier] ?? 0, sessions.line[later] ?? 0];
		findings.add("exclusion", lines, () => twoHolders(names, conflict, names.session(earlier), names.session(later)));
	});
	if (findings.total > before) return false;
	floatingSessions(cores, sessions, (floating, core) => {
		const lines = [floating, core].map((one) => sessions.line[one] ?? 0);
		findings.add("exclusion", lines, () => `${names.session(floating)} released ${names.lockText} while only ${names.session(core)} can have held it`);
	});
	return findings.total === before;
}
function twoHolders(names, conflict, earlier, later) {
	return `two holders of ${names.lockText} for ${names.length(conflict)}: ${earlier} and ${later}`;
}
function checkTokens(lock, sessions, names, findings, exclusive) {
	findTokenDisorder(sessions, lock.claims.startUs.length > 0 || sessions.timed.includes(1) || !exclusive, (lower, higher) => {
		const lines = [sessions.line[lower] ?? 0, sessions.line[higher] ?? 0];
		if (sessions.token[lower] === sessions.token[higher]) {
			findings.add("token-unique", lines, () => `one token for two grants: ${names.session(lower)} and ${names.session(higher)}`);
			return;
		}
		findings.add("token-order", lines, () => `${names.session(higher)} was granted before ${names.session(lower)}, with a higher token`);
	});
}
function checkBusy(lock, sessions, names, findings, exclusive) {
	const result = findBusyWithoutHolder(lock, sessions, exclusive);
	if (result.unjudged > 0) findings.warnings.push(`refusals of ${names.lockText} that were not judged: ${result.unjudged}, because ${result.reason}`);
	for (const miss of result.misses) {
		const line = lock.operations.line[miss] ?? 0;
		const session = lock.operations.session[miss] ?? 0;
		findings.add("busy", [line], () => `${names.session(session)} was refused while nobody held ${names.lockText}`);
	}
}
function checkMismatches(lock, findings) {
	const add = (rule, one, text) => findings.add(rule, [one.beforeLine, one.line], () => text);
	for (const one of lock.staleWork) add("stale-work", one, `work of token ${one.here} (line ${one.line}) was accepted after work of token ${one.before} (line ${one.beforeLine})`);
	for (const one of lock.renewedTokens) add("renew-token", one, `the renewal of token ${one.before} returned token ${one.here} (line ${one.line})`);
}
function checkHistory(history) {
	const violations = [];
	const warnings = [];
	let [total, sessions, claims, work] = [
		0,
		0,
		0,
		0
	];
	for (const lock of history.locks) {
		const found = checkLock(lock, history);
		for (const violation of found.violations) violations.push(violation);
		if (violations.length > 80) keepFirst(violations);
		for (const warning of found.warnings) if (warnings.length < 20) warnings.push(warning);
		total += found.violationsTotal;
		sessions += found.sessions;
		claims += found.claims;
		work += found.work;
	}
	for (const [name, count] of history.ignored) warnings.push(`notes named ${JSON.stringify(name)} that were not looked at: ${count}`);
	keepFirst(violations);
	const judged = sessions + claims + work > 0;
	return {
		verdict: total > 0 ? "fail" : judged ? "pass" : "unknown",
		reason: reasonOf(history, violations, total, {
			sessions,
			claims,
			work
		}),
		lines: history.lines,
		keys: history.locks.length,
		operations: history.operations,
		sessions,
		violations,
		violationsTotal: total,
		warnings
	};
}
function keepFirst(violations) {
	violations.sort((a, b) => lastLine(a) - lastLine(b));
	if (violations.length > 20) violations.length = 20;
}
function lastLine(violation) {
	return violation.lines[violation.lines.length - 1] ?? 0;
}
function reasonOf(history, violations, total, { sessions, claims, work }) {
	const [first] = violations;
	if (first !== void 0) {
		const more = total === 1 ? "" : `, and ${total - 1} more`;
		return `fail: ${first.text}${more}`;
	}
	const where = `of ${counted(history.locks.length, "lock")} in ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(history.endUs - history.startUs)}`;
	if (sessions > 0) return `pass: ${counted(sessions, "grant")} ${where}, never two holders`;
	if (claims > 0) return `pass: ${counted(claims, "claim")} ${where}, never two holders`;
	if (work > 0) return `pass: ${counted(work, "accepted write")} ${where}, none of them stale`;
	return "unknown: no grant, claim or accepted work in the history, so there was nothing to judge";
}

const NEWLINE = 10;
var ByteLines = class {
	#buffer;
	#take;
	#tooLong;
	#kept = 0;
	constructor(bytesMax, take, tooLong) {
		this.#buffer = new Uint8Array(bytesMax);
		this.#take = take;
		this.#tooLong = tooLong;
	}
	write(chunk) {
		let from = 0;
		for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
			this.#keep(chunk.subarray(from, at));
			const line = this.#buffer.subarray(0, this.#kept);
			this.#kept = 0;
			this.#take(line);
			from = at + 1;
		}
		this.#keep(chunk.subarray(from));
	}
	rest() {
		return this.#buffer.subarray(0, this.#kept);
	}
	#keep(bytes) {
		if (this.#kept + bytes.length > this.#buffer.length) this.#tooLong();
		this.#buffer.set(bytes, this.#kept);
		this.#kept += bytes.length;
	}
};
const KINDS = {
	acquire: 0,
	renew: 1,
	release: 2
};
const MISMATCHES_MAX = 20;
const NEVER$1 = Number.POSITIVE_INFINITY;
var LockBuilder = class {
	#key;
	#kind = [];
	#outcome = [];
	#session = [];
	#invokedUs = [];
	#returnedUs = [];
	#deadlineUs = [];
	#token = [];
	#line = [];
	#processOf = [];
	#endedUs = [];
	#acquireOpen = [];
	#tokenOf = [];
	#timed = [];
	#previousOf = [];
	#byId = /* @__PURE__ */ new Map();
	#byToken = /* @__PURE__ */ new Map();
	#latestOf = /* @__PURE__ */ new Map();
	#claims = [];
	#openClaims = /* @__PURE__ */ new Map();
	#staleWork = [];
	#renewedTokens = [];
	#work = 0;
	#newestWork = {
		token: -1,
		line: 0
	};
	constructor(key) {
		this.#key = key;
	}
	invoke(f, process, id, token, atUs, line) {
		const session = f === "acquire" ? this.#acquiring(process, id) : this.#ongoing(process, id, token);
		this.#kind.push(KINDS[f]);
		this.#outcome.push(2);
		this.#session.push(session);
		this.#invokedUs.push(atUs);
		this.#returnedUs.push(NEVER$1);
		this.#deadlineUs.push(NEVER$1);
		this.#token.push(f === "acquire" ? -1 : token);
		this.#line.push(line);
		return this.#kind.length - 1;
	}
	complete(operation, ok, token, deadlineUs, atUs, line) {
		const session = this.#session[operation];
		this.#outcome[operation] = ok ? 0 : 1;
		this.#returnedUs[operation] = atUs;
		const acquire = this.#kind[operation] === 0;
		if (acquire) this.#acquireOpen[session] = false;
		if (!ok) {
			if (acquire) this.#refused(session);
			return;
		}
		this.#deadlineUs[operation] = deadlineUs;
		if (deadlineUs !== NEVER$1) this.#timed[session] = true;
		const known = this.#tokenOf[session];
		if (token >= 0) {
			this.#token[operation] = token;
			if (known === -1) this.#tokenOf[session] = token;
			else if (known !== token && this.#kind[operation] === 1) {
				const beforeLine = this.#line[operation];
				keep(this.#renewedTokens, {
					before: known,
					here: token,
					beforeLine,
					line
				});
			}
			this.#byToken.set(token, session);
		}
	}
	hasDeadline(operation) {
		return this.#timed[this.#session[operation]] === true;
	}
	claim(process, token, atUs, line) {
		const open = this.#openClaims.get(process);
		if (open !== void 0) {
			const claim = this.#claims[open];
			if (claim === void 0) throw new Error("an open claim was recorded");
			if (token === -1 || claim.token === token) return;
			claim.until = atUs;
		}
		this.#openClaims.set(process, this.#claims.length);
		this.#claims.push({
			process,
			token,
			from: atUs,
			until: NEVER$1,
			line
		});
	}
	unclaim(process, atUs) {
		const open = this.#openClaims.get(process);
		const claim = open === void 0 ? void 0 : this.#claims[open];
		if (claim === void 0) return false;
		claim.until = atUs;
		this.#openClaims.delete(process);
		return true;
	}
	newestWork() {
		return this.#newestWork;
	}
	acceptWork(token, line, newest) {
		this.#work += 1;
		if (token < newest.token) keep(this.#staleWork, {
			before: newest.token,
			here: token,
			beforeLine: newest.line,
			line
		});
		if (token > this.#newestWork.token) this.#newestWork = {
			token,
			line
		};
	}
	crash(process, atUs) {
		this.unclaim(process, atUs);
		const session = this.#latestOf.get(process);
		if (session === void 0) return;
		this.#endedUs[session] = Math.min(this.#endedUs[session], atUs);
		this.#latestOf.delete(process);
	}
	build() {
		return {
			key: this.#key,
			operations: {
				kind: Uint8Array.from(this.#kind),
				outcome: Uint8Array.from(this.#outcome),
				session: Uint32Array.from(this.#session),
				invokedUs: Float64Array.from(this.#invokedUs),
				returnedUs: Float64Array.from(this.#returnedUs),
				deadlineUs: Float64Array.from(this.#deadlineUs),
				token: Float64Array.from(this.#token),
				line: Uint32Array.from(this.#line)
			},
			processOf: Uint32Array.from(this.#processOf),
			endedUs: Float64Array.from(this.#endedUs),
			claims: {
				startUs: Float64Array.from(this.#claims, (claim) => claim.from),
				endUs: Float64Array.from(this.#claims, (claim) => claim.until),
				owner: Uint32Array.from(this.#claims, (claim) => claim.process)
			},
			claimTokens: Float64Array.from(this.#claims, (claim) => claim.token),
			claimLines: Uint32Array.from(this.#claims, (claim) => claim.line),
			staleWork: this.#staleWork,
			renewedTokens: this.#renewedTokens,
			work: this.#work
		};
	}
	#acquiring(process, id) {
		const retried = id === null ? void 0 : this.#byId.get(id);
		const session = retried !== void 0 && this.#acquireOpen[retried] === true ? retried : this.#open(process);
		if (id !== null) this.#byId.set(id, session);
		this.#acquireOpen[session] = true;
		this.#latestOf.set(process, session);
		return session;
	}
	#ongoing(process, id, token) {
		const byId = id === null ? void 0 : this.#byId.get(id);
		if (byId !== void 0) return byId;
		const byToken = token === -1 ? void 0 : this.#byToken.get(token);
		if (byToken !== void 0) return byToken;
		const latest = this.#latestOf.get(process);
		const known = latest === void 0 ? -1 : this.#tokenOf[latest];
		if (latest !== void 0 && (token === -1 || known === -1)) return latest;
		const session = this.#open(process);
		if (token !== -1) this.#byToken.set(token, session);
		this.#latestOf.set(process, session);
		return session;
	}
	#refused(session) {
		const process = this.#processOf[session];
		if (this.#latestOf.get(process) !== session) return;
		const previous = this.#previousOf[session];
		if (previous === -1) this.#latestOf.delete(process);
		else this.#latestOf.set(process, previous);
	}
	#open(process) {
		this.#processOf.push(process);
		this.#endedUs.push(NEVER$1);
		this.#acquireOpen.push(false);
		this.#tokenOf.push(-1);
		this.#timed.push(false);
		this.#previousOf.push(this.#latestOf.get(process) ?? -1);
		return this.#processOf.length - 1;
	}
};
function keep(list, mismatch) {
	if (list.length < MISMATCHES_MAX) list.push(mismatch);
}
const NEVER = Number.POSITIVE_INFINITY;
const LOCKS_MAX = 2e4;
const QUIET = new Set("resign pause partition delay loss duplicate clock-drift clock-jump store-restart store-failover store-pause store-clock-jump heal restart resume grant free".split(" "));
var HistoryEvents = class {
	#error;
	#locks = /* @__PURE__ */ new Map();
	#processes = /* @__PURE__ */ new Map();
	#outstanding = /* @__PURE__ */ new Map();
	#touched = /* @__PURE__ */ new Map();
	#crashed = /* @__PURE__ */ new Set();
	#ignored = /* @__PURE__ */ new Map();
	#line = 0;
	#operations = 0;
	constructor(error) {
		this.#error = error;
	}
	end() {
		return {
			processes: [...this.#processes.keys()],
			locks: [...this.#locks.values()].map((lock) => lock.build()),
			operations: this.#operations,
			ignored: this.#ignored
		};
	}
	add(event, line) {
		this.#line = line;
		switch (event.f) {
			case "acquire":
			case "renew":
			case "release":
				this.#operation(event, event.f);
				return;
			case "work":
				this.#worked(event);
				return;
			case "claim":
				this.#expectInfo(event);
				this.#claim(event);
				return;
			case "unclaim":
				this.#expectInfo(event);
				this.#unclaim(event);
				return;
			default: this.#note(event);
		}
	}
	#operation(event, f) {
		const process = this.#process(event.p);
		const lock = this.#lockOf(process, event.key);
		const open = this.#openOf(process);
		const exact = nameOf(event, event.token);
		const loose = nameOf(event, -1);
		if (event.type === "invoke") {
			if (open.has(exact)) return;
			const begun = {
				lock,
				operation: lock.invoke(f, process, event.id, event.token, event.t, this.#line),
				newest: lock.newestWork()
			};
			open.set(exact, begun).set(loose, begun);
			this.#operations += 1;
			return;
		}
		const outstanding = open.get(exact) ?? open.get(loose);
		if (outstanding === void 0) throw this.#unasked(event);
		for (const name of [exact, loose]) if (open.get(name) === outstanding) open.delete(name);
		if (event.type === "info") return;
		const ok = event.type === "ok";
		if (ok && f === "renew" && event.deadline === NEVER) {
			if (lock.hasDeadline(outstanding.operation)) throw this.#error("a renewal without deadline, of a grant that had one", "a deadline in both or in neither", "add the new deadline");
		}
		lock.complete(outstanding.operation, ok, event.token, event.deadline, event.t, this.#line);
	}
	#worked(event) {
		const lock = this.#lock(event.key);
		const open = this.#openOf(this.#process(event.p));
		const name = nameOf(event, event.token);
		if (event.type === "invoke") {
			open.set(name, {
				lock,
				operation: -1,
				newest: lock.newestWork()
			});
			return;
		}
		const began = open.get(name);
		open.delete(name);
		if (event.type !== "ok") return;
		if (event.token === -1) throw this.#error("accepted work without token", "a token on every accepted work", "add it");
		lock.acceptWork(event.token, this.#line, began?.newest ?? lock.newestWork());
	}
	#claim(event) {
		const process = this.#process(event.p);
		this.#lockOf(process, event.key).claim(process, event.token, event.t, this.#line);
	}
	#unclaim(event) {
		const process = this.#process(event.p);
		if (this.#lock(event.key).unclaim(process, event.t) || this.#crashed.has(process)) return;
		throw this.#error(`${quoted(event.p)} ends a claim it has not made`, "unclaim after claim", "record the claim too");
	}
	#note(event) {
		if (event.type !== "info") throw this.#error(`f is ${quoted(event.f)} with type ${event.type}`, "acquire, renew, release, work, claim, unclaim; other names only with type info", "correct the name");
		if (event.f === "crash") {
			const hit = event.p === "nemesis" ? event.targets : [event.p];
			for (const target of hit) this.#crash(this.#process(target), event.t);
		} else if (!QUIET.has(event.f)) {
			const name = this.#ignored.size < 20 ? event.f.slice(0, 40) : "others";
			this.#ignored.set(name, (this.#ignored.get(name) ?? 0) + 1);
		}
	}
	#crash(process, atUs) {
		for (const lock of this.#touched.get(process) ?? []) lock.crash(process, atUs);
		this.#touched.delete(process);
		this.#outstanding.delete(process);
		this.#crashed.add(process);
	}
	#expectInfo(event) {
		if (event.type === "info") return;
		throw this.#error(`${event.f} with type ${event.type}`, "type info", "it is a note, no request");
	}
	#unasked(event) {
		return this.#error(`${event.type} of ${event.f} by ${quoted(event.p)}, which has no such request under way`, "invoke first, then one ok, fail or info with the same p, f, key and id", "record both ends of every request");
	}
	#lock(key) {
		let lock = this.#locks.get(key);
		if (lock === void 0) {
			if (this.#locks.size === 2e4) throw this.#error(`a lock more than ${LOCKS_MAX}`, `${LOCKS_MAX} different keys`, "check one part of the locks at a time");
			lock = new LockBuilder(key);
			this.#locks.set(key, lock);
		}
		return lock;
	}
	#lockOf(process, key) {
		const lock = this.#lock(key);
		const touched = this.#touched.get(process);
		if (touched === void 0) this.#touched.set(process, /* @__PURE__ */ new Set([lock]));
		else touched.add(lock);
		return lock;
	}
	#process(name) {
		let process = this.#processes.get(name);
		if (process === void 0) {
			process = this.#processes.size;
			this.#processes.set(name, process);
		}
		return process;
	}
	#openOf(process) {
		let open = this.#outstanding.get(process);
		if (open === void 0) {
			open = /* @__PURE__ */ new Map();
			this.#outstanding.set(process, open);
		}
		return open;
	}
};
function nameOf(event, token) {
	const which = event.id ?? (event.f === "acquire" ? -1 : token);
	return JSON.stringify([
		event.f,
		event.key,
		which
	]);
}
function quoted(text) {
	return JSON.stringify(text.slice(0, 60));
}
const DEPTH_MAX = 8;
const NAME_LENGTH_MAX = 256;
const EXAMPLE = "{\"v\":1,\"i\":0,\"t\":812000,\"p\":\"n1\",\"type\":\"invoke\",\"f\":\"acquire\",\"key\":\"job\"}";
function parseHistoryLine(text, error) {
	if (depthOf(text) > DEPTH_MAX) throw error(`more than ${DEPTH_MAX} levels of nesting`, "flat objects", "simplify the line");
	const fields = parseObject(text, error);
	if (fields.get("v") !== 1) throw error(fields.has("v") ? `v is ${shown(fields.get("v"))}` : "there is no v", `v 1, as in ${EXAMPLE}`, "this is no history that this version reads");
	const type = fields.get("type");
	if (type !== "invoke" && type !== "ok" && type !== "fail" && type !== "info") throw error(`type is ${shown(type)}`, "invoke, ok, fail, info", "correct the type");
	return {
		i: wholeNumber(fields, "i", error),
		t: wholeNumber(fields, "t", error),
		p: name(fields, "p", error),
		type,
		f: name(fields, "f", error),
		key: fields.has("key") ? name(fields, "key", error) : "",
		id: fields.has("id") ? name(fields, "id", error) : null,
		token: fields.has("token") ? wholeNumber(fields, "token", error) : -1,
		deadline: fields.has("deadline") ? wholeNumber(fields, "deadline", error) : Number.POSITIVE_INFINITY,
		targets: targetsOf(fields.get("target"))
	};
}
function depthOf(text) {
	let [depth, deepest, quoted] = [
		0,
		0,
		false
	];
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (quoted) {
			if (code === 92) at += 1;
			else if (code === 34) quoted = false;
		} else if (code === 34) quoted = true;
		else if (code === 123 || code === 91) {
			depth += 1;
			if (depth > deepest) deepest = depth;
		} else if (code === 125 || code === 93) depth -= 1;
	}
	return deepest;
}
function parseObject(text, error) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw error(`no JSON: ${shown(text)}`, `one JSON object a line, as in ${EXAMPLE}`, "see docs/history.md");
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw error(`${shown(value)} is no object`, "one JSON object a line", "see docs/history.md");
	return new Map(Object.entries(value));
}
function wholeNumber(fields, field, error) {
	const value = fields.get(field);
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	throw error(`${field} is ${shown(value)}`, "a whole number from 0 to 2^53", "correct the field");
}
function name(fields, field, error) {
	const value = fields.get(field);
	if (typeof value === "string" && value !== "" && value.length <= NAME_LENGTH_MAX) return value;
	throw error(`${field} is ${shown(value)}`, `a text of 1 to ${NAME_LENGTH_MAX} characters`, "correct the field");
}
function targetsOf(value) {
	return (typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : []).filter((one) => typeof one === "string");
}
function shown(value) {
	const text = value === void 0 ? "missing" : JSON.stringify(value) ?? "missing";
	return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
const LINE_BYTES_MAX = 65536;
const LINES_MAX = 5e6;
var HistoryReader = class {
	#name;
	#decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	#events = new HistoryEvents((found, allowed, advice) => this.#error(found, allowed, advice));
	#bytes = new ByteLines(LINE_BYTES_MAX, (line) => this.#take(line), () => this.#tooLong());
	#line = 0;
	#index = -1;
	#startUs = 0;
	#timeUs = 0;
	constructor(name) {
		this.#name = name;
	}
	write(chunk) {
		this.#bytes.write(chunk);
	}
	end() {
		this.#takeLast(this.#bytes.rest());
		if (this.#line === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("evidence", `${this.#name}: the file is empty; allowed: one JSON object a line; record the history again`);
		const [startUs, endUs] = [this.#startUs, this.#timeUs];
		return {
			lines: this.#line,
			startUs,
			endUs,
			...this.#events.end()
		};
	}
	#tooLong() {
		this.#line += 1;
		throw this.#error(`the line has more than ${LINE_BYTES_MAX} bytes`, `lines up to ${LINE_BYTES_MAX} bytes`, "check that every event ends with a newline", "limit");
	}
	#takeLast(last) {
		if (last.length === 0) return;
		if (last[last.length - 1] !== 125) {
			this.#line += 1;
			throw this.#error("the file ends in the middle of a line", "whole lines", "the recording was cut off: record it again, or remove the last line");
		}
		this.#take(last);
	}
	#take(bytes) {
		this.#line += 1;
		if (this.#line > LINES_MAX) throw this.#error("one line too many", `${LINES_MAX} lines`, "split the history", "limit");
		const event = parseHistoryLine(this.#text(bytes), (found, allowed, advice) => this.#error(found, allowed, advice));
		this.#inOrder(event);
		this.#events.add(event, this.#line);
	}
	#text(bytes) {
		const bom = this.#line === 1 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
		try {
			return this.#decoder.decode(bom ? bytes.subarray(3) : bytes);
		} catch {
			throw this.#error("bytes that are not UTF-8", "UTF-8 text", "check what wrote the file");
		}
	}
	#inOrder(event) {
		if (this.#index !== -1 && event.i !== this.#index + 1) {
			const lost = event.i > this.#index + 1;
			throw this.#error(`i is ${event.i} after ${this.#index}`, "each i one more than the one before", lost ? `${event.i - this.#index - 1} events are missing: check the whole recording` : "the lines are out of order: sort them by i");
		}
		if (event.t < this.#timeUs) throw this.#error(`t is ${event.t} after ${this.#timeUs}`, "times that never go back", "merge the logs of several machines by time before numbering them");
		if (this.#index === -1) this.#startUs = event.t;
		this.#index = event.i;
		this.#timeUs = event.t;
	}
	#error(found, allowed, advice, code = "evidence") {
		return new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l(code, `${this.#name}:${this.#line}: ${found}; allowed: ${allowed}; ${advice}`);
	}
};
const STDIN = "-";
const CHECK = {
	name: "check",
	positionals: "HISTORY.jsonl",
	summary: "judge a recorded history of a lock: two holders, tokens, refusals, stale work",
	options: [{
		name: "json",
		value: null,
		help: "print soakgate/check@1 instead of the text"
	}],
	more: [
		"HISTORY.jsonl is what soak --history wrote, or made of your own logs as docs/history.md shows;",
		"- reads it from stdin.",
		"",
		"Exit codes: 0 no rule is broken, 1 one is, 2 there was nothing to judge, 64 it is no history."
	],
	run
};
async function run(args, terminal) {
	const [path, second] = args.positionals;
	if (path === void 0 || second !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `check: name one history, not ${args.positionals.length}; allowed: one file, or - for stdin; check each history by itself (see check --help)`);
	const name = path === STDIN ? "stdin" : path;
	const check = await checked(path === STDIN ? terminal.input() : terminal.files.read(path), name);
	terminal.out(args.on("json") ? (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.t)(check) : renderCheckText(check, name, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__.r)(terminal)));
	return check.verdict === "pass" ? _cli_js__WEBPACK_IMPORTED_MODULE_0__.r.pass : check.verdict === "fail" ? _cli_js__WEBPACK_IMPORTED_MODULE_0__.r.fail : _cli_js__WEBPACK_IMPORTED_MODULE_0__.r.unknown;
}
async function checked(chunks, name) {
	const reader = new HistoryReader(name);
	for await (const chunk of chunks) reader.write(chunk);
	return checkHistory(reader.end());
}



/***/ __webpack_exports__.CHECK = CHECK;
}),

/***/ 5605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var terminalText = (function terminalText(text) {
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.ln)(text.replace(ESCAPES, ""));
});
var displayWidth = (function displayWidth(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += widthOf(character.codePointAt(0) ?? 0);
	return width;
});
var widthOf = (function widthOf(code) {
	if (code < 768) return 1;
	if (within(COMBINING, code)) return 0;
	return code >= 4352 && within(WIDE, code) ? 2 : 1;
});
var within = (function within(ranges, code) {
	for (const [first, last] of ranges) if (code <= last) return code >= first;
	return false;
});
var runsWidth = (function runsWidth(runs) {
	let width = 0;
	for (const { text } of runs) width += displayWidth(text);
	return width;
});
var paint = (function paint(runs, color) {
	return runs.map((function ({ text, style })  {
		const shown = text.replace(/\u00a0/g, " ");
		return color && style !== SGR.plain && shown.trim() !== "" ? `\u001b[${style}m${shown}\u001b[0m` : shown;
	})).join("");
});
var wrapRuns = (function wrapRuns(runs, width) {
	if (runsWidth(runs) <= width && !/^ /.test(runs[0]?.text ?? "")) return [[...runs]];
	const lines = [[]];
	let used = 0;
	for (const word of wordsOf(runs)) {
		const wide = runsWidth(word);
		if (word[0]?.text === " " && (used === 0 || used + wide > width)) continue;
		if (used + wide > width && used > 0) {
			lines.push([]);
			used = 0;
		}
		for (const piece of wide > width ? cut(word, width) : [word]) {
			if (used > 0 && used + runsWidth(piece) > width) {
				lines.push([]);
				used = 0;
			}
			lines.at(-1)?.push(...piece);
			used += runsWidth(piece);
		}
	}
	return lines;
});
var wordsOf = (function wordsOf(runs) {
	const words = [];
	let open = false;
	for (const { text, style } of runs) for (const piece of text.split(/( )/)) {
		if (piece === "") continue;
		if (piece !== " " && open) words.at(-1)?.push({
			text: piece,
			style
		});
		else words.push([{
			text: piece,
			style
		}]);
		open = piece !== " ";
	}
	return words;
});
var longestWord = (function longestWord(runs) {
	return wordsOf(runs).reduce((function (most, word) { return ( Math.max(most, runsWidth(word))); }), 0);
});
var layTable = (function layTable(aligns, rows, width) {
	const widths = fittedWidths(aligns, rows, width);
	return rows.flatMap((function (cells)  {
		const wrapped = widths.map((function (wide, index) { return ( wrapRuns(cells[index] ?? [], Math.max(1, wide))); }));
		const height = Math.max(...wrapped.map((function (lines) { return ( lines.length); })));
		return Array.from({ length: height }, (function (_, line) { return ( widths.flatMap((function (wide, index)  {
			const runs = wrapped[index]?.[line] ?? [];
			const pad = " ".repeat(Math.max(0, wide - runsWidth(runs)));
			const gap = index === 0 ? "" : " ".repeat(GAP);
			return aligns[index] === "right" ? [{
				text: gap + pad,
				style: SGR.plain
			}, ...runs] : [
				{
					text: gap,
					style: SGR.plain
				},
				...runs,
				{
					text: pad,
					style: SGR.plain
				}
			];
		}))); }));
	}));
});
var fittedWidths = (function fittedWidths(aligns, rows, width) {
	const widest = (function (measure) { return ( aligns.map((function (_, index) { return ( rows.reduce((function (most, cells) { return ( Math.max(most, measure(cells[index] ?? []))); }), 0)); }))); });
	const widths = widest(runsWidth);
	if (excessOf(widths, width) <= 0) return widths;
	const least = (function (floors) { return ( floors.map((function (floor, index) { return ( aligns[index] === "left" ? floor : Number.POSITIVE_INFINITY); }))); });
	const words = widest(longestWord);
	narrow(widths, least(widths.map((function (wide, index) { return ( Math.max(words[index] ?? 0, Math.min(wide, PHRASE))); }))), width);
	narrow(widths, least(aligns.map((function () { return ( NARROWEST); }))), width);
	return widths;
});
var narrow = (function narrow(widths, floors, width) {
	let excess = excessOf(widths, width);
	const floorOf = (function (index) { return ( floors[index] ?? 0); });
	while (excess > 0) {
		const [widest, second] = widths.map((function (wide, index) { return ( ({
			wide,
			index
		})); })).filter((function ({ wide, index }) { return ( wide > floorOf(index)); })).sort((a, b) => b.wide - a.wide || a.index - b.index);
		if (widest === void 0) return;
		const next = Math.max(second?.wide ?? 0, floorOf(widest.index));
		const give = Math.min(excess, Math.max(1, widest.wide - next));
		widths[widest.index] = widest.wide - give;
		excess -= give;
	}
});
var excessOf = (function excessOf(widths, width) {
	return widths.reduce((function (sum, wide) { return ( sum + wide); }), GAP * (widths.length - 1)) - width;
});
var printText = (function printText(sections, options) {
	const width = Math.max(40, options.width);
	return `${sections.flatMap((function (section) { return ( section.blocks.map((function (block) { return ( printBlock(block, width)); }))); })).filter((function (lines) { return ( lines.length > 0); })).map((function (lines) { return ( lines.map((function (runs) { return ( paint(runs, options.color).trimEnd()); })).join("\n")); })).join("\n\n")}\n`;
});
var printBlock = (function printBlock(block, width) {
	switch (block.kind) {
		case "heading": return wrapRuns(runsOf(block.content, SGR.bold), width);
		case "paragraph": return wrapRuns(runsOf(block.content, SGR.plain), width);
		case "small": return wrapRuns(runsOf(block.content, SGR.dim), width);
		case "list": return block.items.flatMap((function (item, index)  {
			const bullet = block.ordered ? `  ${index + 1}. ` : "  ";
			return indented(wrapRuns(runsOf(item, SGR.plain), width - bullet.length), bullet);
		}));
		case "table": return layTable(block.columns.map((function (column) { return ( column.align); })), [block.columns.map((function (column) { return ( [{
			text: terminalText(column.title),
			style: SGR.dim
		}]); })), ...block.rows.map((function (cells) { return ( cells.map((function (cell) { return ( runsOf(cell, SGR.plain)); }))); }))], width);
		case "fence":
			if (block.language === "mermaid") return [];
			return block.lines.map((function (line) { return ( [{
				text: `  ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.un)(line)}`,
				style: SGR.dim
			}]); }));
		case "fold": {
			const title = wrapRuns(runsOf(block.summary, SGR.bold), width);
			const inner = block.blocks.flatMap((function (child, index) { return ( [...index === 0 ? [] : [[]], ...indented(printBlock(child, width - 2), "  ")]); }));
			return [...title, ...inner];
		}
	}
});
var indented = (function indented(lines, lead) {
	const rest = " ".repeat(lead.length);
	return lines.map((function (line, index) { return ( line.length === 0 ? line : [{
		text: index === 0 ? lead : rest,
		style: SGR.plain
	}, ...line]); }));
});
var runsOf = (function runsOf(content, style) {
	return content.flatMap((function (inline, index) { return ( runOf(inline, style, index === 0)); }));
});
var runOf = (function runOf(inline, style, first) {
	if (typeof inline === "string") {
		const before = !first && /^ /.test(inline) ? " " : "";
		const after = /\S $/.test(inline) ? " " : "";
		return [{
			text: `${before}${terminalText(inline)}${after}`,
			style
		}];
	}
	switch (inline.kind) {
		case "code": return [{
			text: terminalText(inline.text),
			style: style === SGR.plain ? SGR.cyan : style
		}];
		case "strong": return runsOf(inline.content, SGR.bold);
		case "emphasis": return runsOf(inline.content, SGR.dim);
		case "link": return runsOf(inline.content, style);
		case "mark": return [MARKS[inline.mark]];
	}
});
var textOptions = (function textOptions(terminal) {
	return {
		color: terminal.color,
		width: terminal.columns ?? PIPE_COLUMNS
	};
});
var keptReplays = (function keptReplays({ program }, out) {
	const folder = (out ?? "soakgate-report").replace(/(?<=.)\/+$/, "");
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.V)({
		program,
		shown: folder,
		folder
	});
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);



const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;


const WIDE = [
	[4352, 4447],
	[8986, 8987],
	[9193, 9196],
	[9725, 9726],
	[9748, 9749],
	[9889, 9889],
	[9989, 9989],
	[10060, 10060],
	[10067, 10069],
	[11904, 12350],
	[12353, 42191],
	[43360, 43388],
	[44032, 55203],
	[63744, 64255],
	[65072, 65135],
	[65280, 65376],
	[65504, 65510],
	[127744, 128591],
	[128640, 128767],
	[129280, 129791],
	[131072, 262141]
];
const COMBINING = [
	[768, 879],
	[1155, 1161],
	[1425, 1469],
	[1552, 1562],
	[1611, 1631],
	[2364, 2364],
	[2369, 2376],
	[3633, 3633],
	[3636, 3642],
	[3655, 3662],
	[6832, 6911],
	[7616, 7679],
	[8203, 8205],
	[8400, 8447],
	[65039, 65039],
	[65056, 65071]
];


const SGR = {
	plain: "",
	bold: "1",
	dim: "2",
	red: "31",
	green: "32",
	yellow: "33",
	cyan: "36"
};





function cut(word, width) {
	const pieces = [[]];
	let used = 0;
	const add = (text, style) => {
		const wide = displayWidth(text);
		if (used > 0 && used + wide > width) {
			pieces.push([]);
			used = 0;
		}
		pieces.at(-1)?.push({
			text,
			style
		});
		used += wide;
	};
	for (const { text, style } of word) for (const part of text.split(/(?<=\/)/)) for (const chunk of chunksOf(part, width)) add(chunk, style);
	return pieces;
}
function chunksOf(text, width) {
	if (displayWidth(text) <= width) return [text];
	const chunks = [];
	let chunk = "";
	let used = 0;
	for (const character of text) {
		const wide = displayWidth(character);
		if (used > 0 && used + wide > width) {
			chunks.push(chunk);
			chunk = "";
			used = 0;
		}
		chunk += character;
		used += wide;
	}
	return [...chunks, chunk];
}
const GAP = 2;
const NARROWEST = 12;
const PHRASE = 20;




const MARKS = {
	pass: {
		text: "\u2713",
		style: SGR.green
	},
	fail: {
		text: "\u2717",
		style: SGR.red
	},
	warn: {
		text: "!",
		style: SGR.yellow
	},
	open: {
		text: "\u2610",
		style: SGR.yellow
	},
	ahead: {
		text: "\u25fb",
		style: SGR.dim
	}
};





const PIPE_COLUMNS = 100;

function requireReports(command, args) {
	if (args.positionals.length > 0) return args.positionals;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
}




/***/ __webpack_exports__.i = printText;
__webpack_exports__.n = requireReports;
__webpack_exports__.r = textOptions;
__webpack_exports__.t = keptReplays;
})

};
;