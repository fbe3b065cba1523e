"use strict";
exports.id = 6756;
exports.ids = [6756,4974,8457];
exports.modules = {

/***/ 6756:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  CHECK: () => (/* binding */ CHECK)
});

var error = __webpack_require__(9342);
var numbers = __webpack_require__(5825);
var report_document = __webpack_require__(1509);
var print_text = __webpack_require__(8618);
;// CONCATENATED MODULE: ./lib/report/check.js



function renderCheckText(check, file, options) {
    const { violations, violationsTotal: total, warnings } = check;
    const hidden = total - violations.length;
    const items = violations.map((one) => violationText(one, file));
    if (hidden > 0)
        items.push([`and ${(0,numbers/* counted */.hS)(hidden, "violation")} more`]);
    const blocks = [
        (0,report_document/* paragraph */.FY)((0,report_document/* mark */.Gy)(check.verdict === "unknown" ? "open" : check.verdict), " ", ...reasonText(check)),
        ...(total > 1 ? [(0,report_document/* list */.p_)(items)] : []),
        ...(warnings.length === 0 ? [] : [(0,report_document/* list */.p_)(warnings.map((warning) => ["note: ", warning]))]),
        { kind: "small", content: [readText(check, file)] },
    ];
    return (0,print_text/* printText */.n)([{ name: "soak", blocks }], options);
}
function reasonText({ verdict, reason }) {
    const lead = `${verdict}: `;
    return reason.startsWith(lead) ? [(0,report_document/* strong */.ko)(verdict), `: ${reason.slice(lead.length)}`] : [reason];
}
function violationText({ rule, text, lines }, file) {
    const place = lines.at(-1);
    return [(0,report_document/* code */.aY)(place === undefined ? file : `${file}:${place}`), ` ${rule}: ${text}`];
}
function readText({ lines, keys, operations, sessions }, file) {
    const parts = [
        (0,numbers/* counted */.hS)(lines, "line"),
        (0,numbers/* counted */.hS)(keys, "lock"),
        (0,numbers/* counted */.hS)(operations, "operation"),
        (0,numbers/* counted */.hS)(sessions, "grant"),
    ];
    return `${file}: ${parts.join(", ")}`;
}

var json = __webpack_require__(8457);
var duration = __webpack_require__(738);
;// CONCATENATED MODULE: ./lib/domain/history.js
const VIOLATIONS_MAX = 20;

;// CONCATENATED MODULE: ./lib/soak/sweep-order.js
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const WORD = 4_294_967_296;
function orderOf(first, second) {
    const order = new Uint32Array(first.length);
    for (let at = 0; at < order.length; at += 1)
        order[at] = at;
    if (isOrdered(first, second))
        return order;
    const sorted = radixSorted(first, order);
    sortTies(sorted, first, second);
    return sorted;
}
function isOrdered(first, second) {
    for (let at = 1; at < first.length; at += 1) {
        const before = first[at - 1];
        const here = first[at];
        if (before > here)
            return false;
        if (before === here && second[at - 1] > second[at])
            return false;
    }
    return true;
}
function radixSorted(values, start) {
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    for (let at = 0; at < values.length; at += 1) {
        const value = values[at];
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    const words = new Uint32Array(values.length);
    for (let at = 0; at < words.length; at += 1)
        words[at] = (values[at] - least) % WORD;
    let order = sortedByWord(start, words, Math.min(most - least, WORD - 1));
    if (most - least >= WORD) {
        for (let at = 0; at < words.length; at += 1) {
            words[at] = Math.floor((values[order[at]] - least) / WORD);
        }
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
        const digit = (word[at] >>> shift) & (DIGITS - 1);
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
        const digit = (value >>> shift) & (DIGITS - 1);
        const to = counts[digit];
        counts[digit] = to + 1;
        toRow[to] = row[at];
        toWord[to] = value;
    }
}
function sortTies(order, first, second) {
    let from = 0;
    for (let at = 1; at <= order.length; at += 1) {
        const same = at < order.length && first[order[at]] === first[order[from]];
        if (same)
            continue;
        if (at - from > 1) {
            order.subarray(from, at).sort((a, b) => {
                const [left, right] = [second[a], second[b]];
                return left < right ? -1 : left > right ? 1 : a - b;
            });
        }
        from = at;
    }
}

;// CONCATENATED MODULE: ./lib/soak/sweep.js

const ACQUIRE = 0;
const RENEW = 1;
const RELEASE = 2;
const OK = 0;
const FAILED = 1;
const UNKNOWN = 2;
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
        unsure: new Uint8Array(count),
    };
    const letGo = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    const total = operations.kind.length;
    for (let at = 0; at < total; at += 1)
        fold(operations, at, sessions, letGo);
    for (let session = 0; session < count; session += 1) {
        const end = Math.max(sessions.heldUntil[session], letGo[session]);
        sessions.heldUntil[session] = Math.min(end, endedUs[session]);
    }
    return sessions;
}
function fold(operations, at, sessions, letGo) {
    const session = operations.session[at];
    const kind = operations.kind[at];
    const outcome = operations.outcome[at];
    const invoked = operations.invokedUs[at];
    const returned = operations.returnedUs[at];
    if (sessions.line[session] === 0)
        sessions.line[session] = operations.line[at];
    if (outcome === UNKNOWN)
        sessions.unsure[session] = 1;
    if (kind === ACQUIRE && sessions.acquireInvokedUs[session] === -1) {
        sessions.acquireInvokedUs[session] = invoked;
    }
    if (kind === RELEASE) {
        if (outcome === OK)
            sessions.releaseReturnedUs[session] = returned;
        if (invoked < letGo[session])
            letGo[session] = invoked;
    }
    else if (kind === RENEW && outcome === FAILED && returned < letGo[session]) {
        letGo[session] = returned;
    }
    if (outcome !== OK)
        return;
    sessions.granted[session] = 1;
    if (returned < sessions.heldBy[session])
        sessions.heldBy[session] = returned;
    if (invoked > sessions.heldUntil[session])
        sessions.heldUntil[session] = invoked;
    if (operations.deadlineUs[at] !== Number.POSITIVE_INFINITY)
        sessions.timed[session] = 1;
    const token = operations.token[at];
    if (token >= 0 && sessions.token[session] === -1)
        sessions.token[session] = token;
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
        if (earlier !== -1 && from < endUs[earlier]) {
            const untilUs = Math.min(endUs[earlier], until);
            found({ earlier, later: core, fromUs: from, untilUs });
        }
        if (longest === -1 || until >= endUs[longest]) {
            if (!own)
                second = longest;
            longest = core;
        }
        else if (!own && (second === -1 || until > endUs[second]))
            second = core;
    }
}
function findTokenDisorder(sessions, byGrantOnly, found) {
    const rows = new Uint32Array(sessions.count);
    let count = 0;
    for (let session = 0; session < sessions.count; session += 1) {
        if (sessions.granted[session] === 1 && sessions.token[session] >= 0) {
            rows[count] = session;
            count += 1;
        }
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
        if (before !== -1 && sessions.token[before] === tokens[row])
            found(before, session);
        else if (by[row] < latestUs)
            found(latest, session);
        const until = byGrantOnly
            ? sessions.acquireInvokedUs[session]
            : sessions.heldUntil[session];
        if (until >= latestUs) {
            latestUs = until;
            latest = session;
        }
        before = session;
    }
}

;// CONCATENATED MODULE: ./lib/soak/check-busy.js


const NEVER = Number.POSITIVE_INFINITY;
function findBusyWithoutHolder(lock, sessions, exclusive) {
    const { operations } = lock;
    const none = (reason, unjudged) => ({ misses: [], unjudged, reason });
    const refused = refusals(operations);
    if (refused.length === 0)
        return none("", 0);
    const first = firstGrantPossible(operations, sessions);
    const early = refused.filter((at) => operations.returnedUs[at] < first);
    if (early.length > 0)
        return { misses: early, unjudged: 0, reason: "" };
    if (!exclusive)
        return none("there were two holders", refused.length);
    if (lock.claims.startUs.length > 0 || sessions.timed.includes(1)) {
        return none("a lease may run on at the store after its holder's deadline", refused.length);
    }
    const misses = missed(operations, refused, sessions);
    if (misses.length === 0)
        return none("", 0);
    const reason = whyInexact(lock, sessions);
    return reason === null ? { misses, unjudged: 0, reason: "" } : none(reason, misses.length);
}
function refusals(operations) {
    const found = [];
    for (let at = 0; at < operations.kind.length; at += 1) {
        if (operations.kind[at] === ACQUIRE && operations.outcome[at] === FAILED)
            found.push(at);
    }
    return found;
}
function firstGrantPossible(operations, sessions) {
    let first = NEVER;
    for (let at = 0; at < operations.kind.length; at += 1) {
        const acquire = operations.kind[at] === ACQUIRE;
        if (acquire && operations.outcome[at] === FAILED)
            continue;
        const since = sessions.acquireInvokedUs[operations.session[at]];
        const invoked = acquire ? operations.invokedUs[at] : since;
        if (invoked < first)
            first = invoked;
    }
    return first;
}
function missed(operations, refused, sessions) {
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
        const next = at + 1 < order.length ? by[order[at + 1]] : NEVER;
        from[at] = Math.max(sessions.acquireInvokedUs[session], free);
        to[at] = Math.min(sessions.releaseReturnedUs[session], next);
        free = until[here];
    }
    return refused.filter((at) => {
        const hold = countUpTo(from, operations.returnedUs[at]) - 1;
        return hold < 0 || to[hold] < operations.invokedUs[at];
    });
}
function grantedRows(sessions) {
    const rows = new Uint32Array(sessions.count);
    let count = 0;
    for (let session = 0; session < sessions.count; session += 1) {
        if (sessions.granted[session] === 0)
            continue;
        rows[count] = session;
        count += 1;
    }
    return rows.subarray(0, count);
}
function countUpTo(values, limit) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (values[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function whyInexact(lock, sessions) {
    const { operations } = lock;
    if (lock.endedUs.some((at) => at !== NEVER))
        return "a holder crashed";
    const odd = operations.outcome.some((outcome, at) => outcome === UNKNOWN || (outcome === FAILED && operations.kind[at] !== ACQUIRE));
    if (odd || sessions.acquireInvokedUs.includes(-1))
        return "some outcomes are not known";
    const times = new Float64Array(2 * operations.kind.length);
    times.set(operations.invokedUs);
    times.set(operations.returnedUs, operations.kind.length);
    times.sort();
    const tied = times.some((time, at) => at > 0 && time === times[at - 1]);
    return tied ? "some times are equal" : null;
}

;// CONCATENATED MODULE: ./lib/soak/check-cores.js


const check_cores_NEVER = Number.POSITIVE_INFINITY;
function certainCores(operations, sessions) {
    const start = [];
    const end = [];
    const owner = [];
    const add = (from, until, session) => {
        start.push(from);
        end.push(until);
        owner.push(session);
    };
    if (!sessions.timed.includes(1))
        return untimedCores(sessions);
    for (let session = 0; session < sessions.count; session += 1) {
        const from = sessions.heldBy[session];
        const until = sessions.heldUntil[session];
        if (sessions.granted[session] === 1 && sessions.timed[session] === 0 && from <= until) {
            add(from, until, session);
        }
    }
    timedCores(operations, sessions, add);
    return {
        startUs: Float64Array.from(start),
        endUs: Float64Array.from(end),
        owner: Uint32Array.from(owner),
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
        if (sessions.granted[session] === 0 || from > until)
            continue;
        startUs[count] = from;
        endUs[count] = until;
        owner[count] = session;
        count += 1;
    }
    return {
        startUs: startUs.subarray(0, count),
        endUs: endUs.subarray(0, count),
        owner: owner.subarray(0, count),
    };
}
function timedCores(operations, sessions, add) {
    const from = new Float64Array(sessions.count).fill(-1);
    const until = new Float64Array(sessions.count).fill(-1);
    const close = (session) => {
        const last = Math.min(until[session], sessions.heldUntil[session]);
        if (from[session] >= 0 && last > from[session]) {
            add(from[session], last, session);
        }
    };
    for (let at = 0; at < operations.kind.length; at += 1) {
        const session = operations.session[at];
        if (sessions.timed[session] === 0 || operations.outcome[at] !== OK)
            continue;
        if (operations.kind[at] === RELEASE)
            continue;
        const returned = operations.returnedUs[at];
        const deadline = operations.deadlineUs[at];
        if (from[session] < 0 || returned > until[session]) {
            close(session);
            from[session] = returned;
            until[session] = deadline;
        }
        else if (deadline > until[session])
            until[session] = deadline;
    }
    for (let session = 0; session < sessions.count; session += 1)
        close(session);
}
function floatingSessions(cores, sessions, found) {
    const order = orderOf(cores.startUs, cores.endUs);
    for (let session = 0; session < sessions.count; session += 1) {
        const from = sessions.heldUntil[session];
        const until = sessions.heldBy[session];
        if (sessions.granted[session] === 0 || from <= -1 || from >= until || until === check_cores_NEVER)
            continue;
        const core = order[firstNotBefore(cores.startUs, order, from) - 1];
        if (core !== undefined && cores.endUs[core] > until) {
            found(session, cores.owner[core]);
        }
    }
}
function firstNotBefore(values, order, limit) {
    let [low, high] = [0, order.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (values[order[middle]] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/soak/check-lock.js





const EPOCH_US = 631_152_000_000_000;
function momentText(us) {
    if (us < EPOCH_US)
        return (0,duration/* durationText */.S5)(us);
    const millis = new Date(Math.floor(us / 1_000)).toISOString().replace("Z", "");
    return `${millis}${String(us % 1_000).padStart(3, "0")}Z`;
}
class Findings {
    violations = [];
    warnings = [];
    total = 0;
    key;
    constructor(key) {
        this.key = key;
    }
    add(rule, lines, text) {
        this.total += 1;
        if (this.violations.length >= VIOLATIONS_MAX)
            return;
        this.violations.push({
            rule,
            key: this.key,
            text: text(),
            lines: [...new Set(lines)].filter((line) => line > 0).sort((a, b) => a - b),
        });
    }
}
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
        work: lock.work,
    };
}
class Names {
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
        return `${(0,duration/* durationText */.S5)(until - conflict.fromUs)} from ${momentText(conflict.fromUs)}${open}`;
    }
    #holder(process, token, line) {
        const name = JSON.stringify((this.#history.processes[process] ?? "").slice(0, 60));
        return `${name} (${token === -1 ? "" : `token ${token}, `}line ${line})`;
    }
}
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
    if (findings.total > before)
        return false;
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
    const timed = lock.claims.startUs.length > 0 || sessions.timed.includes(1);
    findTokenDisorder(sessions, timed || !exclusive, (lower, higher) => {
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
    if (result.unjudged > 0) {
        findings.warnings.push(`refusals of ${names.lockText} that were not judged: ${result.unjudged}, because ${result.reason}`);
    }
    for (const miss of result.misses) {
        const line = lock.operations.line[miss] ?? 0;
        const session = lock.operations.session[miss] ?? 0;
        findings.add("busy", [line], () => `${names.session(session)} was refused while nobody held ${names.lockText}`);
    }
}
function checkMismatches(lock, findings) {
    const add = (rule, one, text) => findings.add(rule, [one.beforeLine, one.line], () => text);
    for (const one of lock.staleWork) {
        add("stale-work", one, `work of token ${one.here} (line ${one.line}) was accepted after work of token ${one.before} (line ${one.beforeLine})`);
    }
    for (const one of lock.renewedTokens) {
        add("renew-token", one, `the renewal of token ${one.before} returned token ${one.here} (line ${one.line})`);
    }
}

;// CONCATENATED MODULE: ./lib/soak/check.js



function checkHistory(history) {
    const violations = [];
    const warnings = [];
    let [total, sessions, claims, work] = [0, 0, 0, 0];
    for (const lock of history.locks) {
        const found = checkLock(lock, history);
        for (const violation of found.violations)
            violations.push(violation);
        if (violations.length > 4 * VIOLATIONS_MAX)
            keepFirst(violations);
        for (const warning of found.warnings) {
            if (warnings.length < VIOLATIONS_MAX)
                warnings.push(warning);
        }
        total += found.violationsTotal;
        sessions += found.sessions;
        claims += found.claims;
        work += found.work;
    }
    for (const [name, count] of history.ignored) {
        warnings.push(`notes named ${JSON.stringify(name)} that were not looked at: ${count}`);
    }
    keepFirst(violations);
    const judged = sessions + claims + work > 0;
    return {
        verdict: total > 0 ? "fail" : judged ? "pass" : "unknown",
        reason: reasonOf(history, violations, total, { sessions, claims, work }),
        lines: history.lines,
        keys: history.locks.length,
        operations: history.operations,
        sessions,
        violations,
        violationsTotal: total,
        warnings,
    };
}
function keepFirst(violations) {
    violations.sort((a, b) => lastLine(a) - lastLine(b));
    if (violations.length > VIOLATIONS_MAX)
        violations.length = VIOLATIONS_MAX;
}
function lastLine(violation) {
    return violation.lines[violation.lines.length - 1] ?? 0;
}
function reasonOf(history, violations, total, { sessions, claims, work }) {
    const [first] = violations;
    if (first !== undefined) {
        const more = total === 1 ? "" : `, and ${total - 1} more`;
        return `fail: ${first.text}${more}`;
    }
    const where = `of ${counted(history.locks.length, "lock")} in ${(0,duration/* durationText */.S5)(history.endUs - history.startUs)}`;
    if (sessions > 0)
        return `pass: ${counted(sessions, "grant")} ${where}, never two holders`;
    if (claims > 0)
        return `pass: ${counted(claims, "claim")} ${where}, never two holders`;
    if (work > 0)
        return `pass: ${counted(work, "accepted write")} ${where}, none of them stale`;
    return "unknown: no grant, claim or accepted work in the history, so there was nothing to judge";
}
function counted(count, one) {
    return `${count} ${one}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./lib/soak/history-bytes.js
const NEWLINE = 0x0a;
class ByteLines {
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
        if (this.#kept + bytes.length > this.#buffer.length)
            this.#tooLong();
        this.#buffer.set(bytes, this.#kept);
        this.#kept += bytes.length;
    }
}

;// CONCATENATED MODULE: ./lib/soak/history-lock.js

const KINDS = {
    acquire: ACQUIRE,
    renew: RENEW,
    release: RELEASE,
};
const MISMATCHES_MAX = 20;
const history_lock_NEVER = Number.POSITIVE_INFINITY;
class LockBuilder {
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
    #byId = new Map();
    #byToken = new Map();
    #latestOf = new Map();
    #claims = [];
    #openClaims = new Map();
    #staleWork = [];
    #renewedTokens = [];
    #work = 0;
    #newestWork = { token: -1, line: 0 };
    constructor(key) {
        this.#key = key;
    }
    invoke(f, process, id, token, atUs, line) {
        const session = f === "acquire" ? this.#acquiring(process, id) : this.#ongoing(process, id, token);
        this.#kind.push(KINDS[f]);
        this.#outcome.push(UNKNOWN);
        this.#session.push(session);
        this.#invokedUs.push(atUs);
        this.#returnedUs.push(history_lock_NEVER);
        this.#deadlineUs.push(history_lock_NEVER);
        this.#token.push(f === "acquire" ? -1 : token);
        this.#line.push(line);
        return this.#kind.length - 1;
    }
    complete(operation, ok, token, deadlineUs, atUs, line) {
        const session = this.#session[operation];
        this.#outcome[operation] = ok ? OK : FAILED;
        this.#returnedUs[operation] = atUs;
        const acquire = this.#kind[operation] === ACQUIRE;
        if (acquire)
            this.#acquireOpen[session] = false;
        if (!ok) {
            if (acquire)
                this.#refused(session);
            return;
        }
        this.#deadlineUs[operation] = deadlineUs;
        if (deadlineUs !== history_lock_NEVER)
            this.#timed[session] = true;
        const known = this.#tokenOf[session];
        if (token >= 0) {
            this.#token[operation] = token;
            if (known === -1)
                this.#tokenOf[session] = token;
            else if (known !== token && this.#kind[operation] === RENEW) {
                const beforeLine = this.#line[operation];
                keep(this.#renewedTokens, { before: known, here: token, beforeLine, line });
            }
            this.#byToken.set(token, session);
        }
    }
    hasDeadline(operation) {
        return this.#timed[this.#session[operation]] === true;
    }
    claim(process, token, atUs, line) {
        const open = this.#openClaims.get(process);
        if (open !== undefined) {
            const claim = this.#claims[open];
            if (claim === undefined)
                throw new Error("an open claim was recorded");
            if (token === -1 || claim.token === token)
                return;
            claim.until = atUs;
        }
        this.#openClaims.set(process, this.#claims.length);
        this.#claims.push({ process, token, from: atUs, until: history_lock_NEVER, line });
    }
    unclaim(process, atUs) {
        const open = this.#openClaims.get(process);
        const claim = open === undefined ? undefined : this.#claims[open];
        if (claim === undefined)
            return false;
        claim.until = atUs;
        this.#openClaims.delete(process);
        return true;
    }
    newestWork() {
        return this.#newestWork;
    }
    acceptWork(token, line, newest) {
        this.#work += 1;
        if (token < newest.token) {
            keep(this.#staleWork, { before: newest.token, here: token, beforeLine: newest.line, line });
        }
        if (token > this.#newestWork.token)
            this.#newestWork = { token, line };
    }
    crash(process, atUs) {
        this.unclaim(process, atUs);
        const session = this.#latestOf.get(process);
        if (session === undefined)
            return;
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
                line: Uint32Array.from(this.#line),
            },
            processOf: Uint32Array.from(this.#processOf),
            endedUs: Float64Array.from(this.#endedUs),
            claims: {
                startUs: Float64Array.from(this.#claims, (claim) => claim.from),
                endUs: Float64Array.from(this.#claims, (claim) => claim.until),
                owner: Uint32Array.from(this.#claims, (claim) => claim.process),
            },
            claimTokens: Float64Array.from(this.#claims, (claim) => claim.token),
            claimLines: Uint32Array.from(this.#claims, (claim) => claim.line),
            staleWork: this.#staleWork,
            renewedTokens: this.#renewedTokens,
            work: this.#work,
        };
    }
    #acquiring(process, id) {
        const retried = id === null ? undefined : this.#byId.get(id);
        const again = retried !== undefined && this.#acquireOpen[retried] === true;
        const session = again ? retried : this.#open(process);
        if (id !== null)
            this.#byId.set(id, session);
        this.#acquireOpen[session] = true;
        this.#latestOf.set(process, session);
        return session;
    }
    #ongoing(process, id, token) {
        const byId = id === null ? undefined : this.#byId.get(id);
        if (byId !== undefined)
            return byId;
        const byToken = token === -1 ? undefined : this.#byToken.get(token);
        if (byToken !== undefined)
            return byToken;
        const latest = this.#latestOf.get(process);
        const known = latest === undefined ? -1 : this.#tokenOf[latest];
        if (latest !== undefined && (token === -1 || known === -1))
            return latest;
        const session = this.#open(process);
        if (token !== -1)
            this.#byToken.set(token, session);
        this.#latestOf.set(process, session);
        return session;
    }
    #refused(session) {
        const process = this.#processOf[session];
        if (this.#latestOf.get(process) !== session)
            return;
        const previous = this.#previousOf[session];
        if (previous === -1)
            this.#latestOf.delete(process);
        else
            this.#latestOf.set(process, previous);
    }
    #open(process) {
        this.#processOf.push(process);
        this.#endedUs.push(history_lock_NEVER);
        this.#acquireOpen.push(false);
        this.#tokenOf.push(-1);
        this.#timed.push(false);
        this.#previousOf.push(this.#latestOf.get(process) ?? -1);
        return this.#processOf.length - 1;
    }
}
function keep(list, mismatch) {
    if (list.length < MISMATCHES_MAX)
        list.push(mismatch);
}

;// CONCATENATED MODULE: ./lib/soak/history-events.js

const history_events_NEVER = Number.POSITIVE_INFINITY;
const LOCKS_MAX = 20_000;
const QUIET = new Set(("resign pause partition delay loss duplicate clock-drift clock-jump store-restart " +
    "store-failover store-pause store-clock-jump heal restart resume grant free").split(" "));
class HistoryEvents {
    #error;
    #locks = new Map();
    #processes = new Map();
    #outstanding = new Map();
    #touched = new Map();
    #crashed = new Set();
    #ignored = new Map();
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
            ignored: this.#ignored,
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
            default:
                this.#note(event);
        }
    }
    #operation(event, f) {
        const process = this.#process(event.p);
        const lock = this.#lockOf(process, event.key);
        const open = this.#openOf(process);
        const exact = nameOf(event, event.token);
        const loose = nameOf(event, -1);
        if (event.type === "invoke") {
            if (open.has(exact))
                return;
            const operation = lock.invoke(f, process, event.id, event.token, event.t, this.#line);
            const begun = { lock, operation, newest: lock.newestWork() };
            open.set(exact, begun).set(loose, begun);
            this.#operations += 1;
            return;
        }
        const outstanding = open.get(exact) ?? open.get(loose);
        if (outstanding === undefined)
            throw this.#unasked(event);
        for (const name of [exact, loose])
            if (open.get(name) === outstanding)
                open.delete(name);
        if (event.type === "info")
            return;
        const ok = event.type === "ok";
        if (ok && f === "renew" && event.deadline === history_events_NEVER) {
            if (lock.hasDeadline(outstanding.operation)) {
                throw this.#error("a renewal without deadline, of a grant that had one", "a deadline in both or in neither", "add the new deadline");
            }
        }
        lock.complete(outstanding.operation, ok, event.token, event.deadline, event.t, this.#line);
    }
    #worked(event) {
        const lock = this.#lock(event.key);
        const open = this.#openOf(this.#process(event.p));
        const name = nameOf(event, event.token);
        if (event.type === "invoke") {
            open.set(name, { lock, operation: -1, newest: lock.newestWork() });
            return;
        }
        const began = open.get(name);
        open.delete(name);
        if (event.type !== "ok")
            return;
        if (event.token === -1) {
            throw this.#error("accepted work without token", "a token on every accepted work", "add it");
        }
        lock.acceptWork(event.token, this.#line, began?.newest ?? lock.newestWork());
    }
    #claim(event) {
        const process = this.#process(event.p);
        this.#lockOf(process, event.key).claim(process, event.token, event.t, this.#line);
    }
    #unclaim(event) {
        const process = this.#process(event.p);
        if (this.#lock(event.key).unclaim(process, event.t) || this.#crashed.has(process))
            return;
        throw this.#error(`${quoted(event.p)} ends a claim it has not made`, "unclaim after claim", "record the claim too");
    }
    #note(event) {
        if (event.type !== "info") {
            throw this.#error(`f is ${quoted(event.f)} with type ${event.type}`, "acquire, renew, release, work, claim, unclaim; other names only with type info", "correct the name");
        }
        if (event.f === "crash") {
            const hit = event.p === "nemesis" ? event.targets : [event.p];
            for (const target of hit)
                this.#crash(this.#process(target), event.t);
        }
        else if (!QUIET.has(event.f)) {
            const name = this.#ignored.size < 20 ? event.f.slice(0, 40) : "others";
            this.#ignored.set(name, (this.#ignored.get(name) ?? 0) + 1);
        }
    }
    #crash(process, atUs) {
        for (const lock of this.#touched.get(process) ?? [])
            lock.crash(process, atUs);
        this.#touched.delete(process);
        this.#outstanding.delete(process);
        this.#crashed.add(process);
    }
    #expectInfo(event) {
        if (event.type === "info")
            return;
        throw this.#error(`${event.f} with type ${event.type}`, "type info", "it is a note, no request");
    }
    #unasked(event) {
        return this.#error(`${event.type} of ${event.f} by ${quoted(event.p)}, which has no such request under way`, "invoke first, then one ok, fail or info with the same p, f, key and id", "record both ends of every request");
    }
    #lock(key) {
        let lock = this.#locks.get(key);
        if (lock === undefined) {
            if (this.#locks.size === LOCKS_MAX) {
                throw this.#error(`a lock more than ${LOCKS_MAX}`, `${LOCKS_MAX} different keys`, "check one part of the locks at a time");
            }
            lock = new LockBuilder(key);
            this.#locks.set(key, lock);
        }
        return lock;
    }
    #lockOf(process, key) {
        const lock = this.#lock(key);
        const touched = this.#touched.get(process);
        if (touched === undefined)
            this.#touched.set(process, new Set([lock]));
        else
            touched.add(lock);
        return lock;
    }
    #process(name) {
        let process = this.#processes.get(name);
        if (process === undefined) {
            process = this.#processes.size;
            this.#processes.set(name, process);
        }
        return process;
    }
    #openOf(process) {
        let open = this.#outstanding.get(process);
        if (open === undefined) {
            open = new Map();
            this.#outstanding.set(process, open);
        }
        return open;
    }
}
function nameOf(event, token) {
    const which = event.id ?? (event.f === "acquire" ? -1 : token);
    return JSON.stringify([event.f, event.key, which]);
}
function quoted(text) {
    return JSON.stringify(text.slice(0, 60));
}

;// CONCATENATED MODULE: ./lib/soak/history-line.js
const DEPTH_MAX = 8;
const NAME_LENGTH_MAX = 256;
const EXAMPLE = '{"v":1,"i":0,"t":812000,"p":"n1","type":"invoke","f":"acquire","key":"job"}';
function parseHistoryLine(text, error) {
    if (depthOf(text) > DEPTH_MAX) {
        throw error(`more than ${DEPTH_MAX} levels of nesting`, "flat objects", "simplify the line");
    }
    const fields = parseObject(text, error);
    if (fields.get("v") !== 1) {
        const found = fields.has("v") ? `v is ${shown(fields.get("v"))}` : "there is no v";
        throw error(found, `v 1, as in ${EXAMPLE}`, "this is no history that this version reads");
    }
    const type = fields.get("type");
    if (type !== "invoke" && type !== "ok" && type !== "fail" && type !== "info") {
        throw error(`type is ${shown(type)}`, "invoke, ok, fail, info", "correct the type");
    }
    return {
        i: wholeNumber(fields, "i", error),
        t: wholeNumber(fields, "t", error),
        p: history_line_name(fields, "p", error),
        type,
        f: history_line_name(fields, "f", error),
        key: fields.has("key") ? history_line_name(fields, "key", error) : "",
        id: fields.has("id") ? history_line_name(fields, "id", error) : null,
        token: fields.has("token") ? wholeNumber(fields, "token", error) : -1,
        deadline: fields.has("deadline")
            ? wholeNumber(fields, "deadline", error)
            : Number.POSITIVE_INFINITY,
        targets: targetsOf(fields.get("target")),
    };
}
function depthOf(text) {
    let [depth, deepest, quoted] = [0, 0, false];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (quoted) {
            if (code === 0x5c)
                at += 1;
            else if (code === 0x22)
                quoted = false;
        }
        else if (code === 0x22)
            quoted = true;
        else if (code === 0x7b || code === 0x5b) {
            depth += 1;
            if (depth > deepest)
                deepest = depth;
        }
        else if (code === 0x7d || code === 0x5d)
            depth -= 1;
    }
    return deepest;
}
function parseObject(text, error) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw error(`no JSON: ${shown(text)}`, `one JSON object a line, as in ${EXAMPLE}`, "see docs/history.md");
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw error(`${shown(value)} is no object`, "one JSON object a line", "see docs/history.md");
    }
    return new Map(Object.entries(value));
}
function wholeNumber(fields, field, error) {
    const value = fields.get(field);
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw error(`${field} is ${shown(value)}`, "a whole number from 0 to 2^53", "correct the field");
}
function history_line_name(fields, field, error) {
    const value = fields.get(field);
    if (typeof value === "string" && value !== "" && value.length <= NAME_LENGTH_MAX)
        return value;
    throw error(`${field} is ${shown(value)}`, `a text of 1 to ${NAME_LENGTH_MAX} characters`, "correct the field");
}
function targetsOf(value) {
    const listed = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
    return listed.filter((one) => typeof one === "string");
}
function shown(value) {
    const text = value === undefined ? "missing" : (JSON.stringify(value) ?? "missing");
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

;// CONCATENATED MODULE: ./lib/soak/history.js




const LINE_BYTES_MAX = 65_536;
const LINES_MAX = 5_000_000;
class HistoryReader {
    #name;
    #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
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
        if (this.#line === 0) {
            throw new error/* SoakgateError */.q("evidence", `${this.#name}: the file is empty; allowed: one JSON object a line; record the history again`);
        }
        const [startUs, endUs] = [this.#startUs, this.#timeUs];
        return { lines: this.#line, startUs, endUs, ...this.#events.end() };
    }
    #tooLong() {
        this.#line += 1;
        throw this.#error(`the line has more than ${LINE_BYTES_MAX} bytes`, `lines up to ${LINE_BYTES_MAX} bytes`, "check that every event ends with a newline", "limit");
    }
    #takeLast(last) {
        if (last.length === 0)
            return;
        if (last[last.length - 1] !== 0x7d) {
            this.#line += 1;
            throw this.#error("the file ends in the middle of a line", "whole lines", "the recording was cut off: record it again, or remove the last line");
        }
        this.#take(last);
    }
    #take(bytes) {
        this.#line += 1;
        if (this.#line > LINES_MAX) {
            throw this.#error("one line too many", `${LINES_MAX} lines`, "split the history", "limit");
        }
        const event = parseHistoryLine(this.#text(bytes), (found, allowed, advice) => this.#error(found, allowed, advice));
        this.#inOrder(event);
        this.#events.add(event, this.#line);
    }
    #text(bytes) {
        const bom = this.#line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        try {
            return this.#decoder.decode(bom ? bytes.subarray(3) : bytes);
        }
        catch {
            throw this.#error("bytes that are not UTF-8", "UTF-8 text", "check what wrote the file");
        }
    }
    #inOrder(event) {
        if (this.#index !== -1 && event.i !== this.#index + 1) {
            const lost = event.i > this.#index + 1;
            throw this.#error(`i is ${event.i} after ${this.#index}`, "each i one more than the one before", lost
                ? `${event.i - this.#index - 1} events are missing: check the whole recording`
                : "the lines are out of order: sort them by i");
        }
        if (event.t < this.#timeUs) {
            throw this.#error(`t is ${event.t} after ${this.#timeUs}`, "times that never go back", "merge the logs of several machines by time before numbering them");
        }
        if (this.#index === -1)
            this.#startUs = event.t;
        this.#index = event.i;
        this.#timeUs = event.t;
    }
    #error(found, allowed, advice, code = "evidence") {
        return new error/* SoakgateError */.q(code, `${this.#name}:${this.#line}: ${found}; allowed: ${allowed}; ${advice}`);
    }
}

var command = __webpack_require__(9859);
var reading = __webpack_require__(7470);
;// CONCATENATED MODULE: ./lib/cli/check.js







const STDIN = "-";
const CHECK = {
    name: "check",
    positionals: "HISTORY.jsonl",
    summary: "judge a recorded history of a lock: two holders, tokens, refusals, stale work",
    options: [{ name: "json", value: null, help: "print soakgate/check@1 instead of the text" }],
    more: [
        "HISTORY.jsonl is what soak --history wrote, or made of your own logs as docs/history.md shows;",
        "- reads it from stdin.",
        "",
        "Exit codes: 0 no rule is broken, 1 one is, 2 there was nothing to judge, 64 it is no history.",
    ],
    run,
};
async function run(args, terminal) {
    const [path, second] = args.positionals;
    if (path === undefined || second !== undefined) {
        throw new error/* SoakgateError */.q("usage", `check: name one history, not ${args.positionals.length}; allowed: one file, or - for stdin; ` +
            "check each history by itself (see check --help)");
    }
    const name = path === STDIN ? "stdin" : path;
    const check = await checked(path === STDIN ? terminal.input() : terminal.files.read(path), name);
    terminal.out(args.on("json") ? (0,json.renderCheckJson)(check) : renderCheckText(check, name, (0,reading/* textOptions */.aW)(terminal)));
    return check.verdict === "pass" ? command/* EXIT */.dc.pass : check.verdict === "fail" ? command/* EXIT */.dc.fail : command/* EXIT */.dc.unknown;
}
async function checked(chunks, name) {
    const reader = new HistoryReader(name);
    for await (const chunk of chunks)
        reader.write(chunk);
    return checkHistory(reader.end());
}


/***/ }),

/***/ 7470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aW: () => (/* binding */ textOptions),
/* harmony export */   d$: () => (/* binding */ keptReplays),
/* harmony export */   z_: () => (/* binding */ requireReports)
/* harmony export */ });
/* unused harmony export REPORT_FOLDER */
/* harmony import */ var _app_replay_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5702);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);


const PIPE_COLUMNS = 100;
function textOptions(terminal) {
    return { color: terminal.color, width: terminal.columns ?? PIPE_COLUMNS };
}
function requireReports(command, args) {
    if (args.positionals.length > 0)
        return args.positionals;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
}
const REPORT_FOLDER = "soakgate-report";
function keptReplays({ program }, out) {
    const folder = (out ?? REPORT_FOLDER).replace(/(?<=.)\/+$/, "");
    return (0,_app_replay_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keepReplays */ .i)({ program, shown: folder, folder });
}


/***/ }),

/***/ 5528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TIMING_FAULTS)
/* harmony export */ });
const TIMING_FAULTS = ["network", "pause", "clock"];


/***/ }),

/***/ 8457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  parseReport: () => (/* binding */ parseReport),
  renderCheckJson: () => (/* binding */ renderCheckJson),
  renderCoverageJson: () => (/* binding */ renderCoverageJson),
  renderJson: () => (/* binding */ renderJson),
  renderLintJson: () => (/* binding */ renderLintJson),
  renderReplayedJson: () => (/* binding */ renderReplayedJson),
  renderSoakJson: () => (/* binding */ renderSoakJson),
  renderTestsJson: () => (/* binding */ renderTestsJson)
});

var domain_error = __webpack_require__(9342);
var shape = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/report/check-shape.js

const checkShape = (0,shape/* objectOf */.Xy)({
    verdict: (0,shape/* oneOf */.yL)("pass", "fail", "unknown"),
    reason: shape/* text */.Qq,
    lines: shape/* count */.U9,
    keys: shape/* count */.U9,
    operations: shape/* count */.U9,
    sessions: shape/* count */.U9,
    violations: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        rule: (0,shape/* oneOf */.yL)("exclusion", "token-order", "token-unique", "busy", "stale-work", "renew-token"),
        key: shape/* text */.Qq,
        text: shape/* text */.Qq,
        lines: (0,shape/* listOf */.c3)(shape/* count */.U9),
    })),
    violationsTotal: shape/* count */.U9,
    warnings: (0,shape/* listOf */.c3)(shape/* text */.Qq),
});

var lint_shape = __webpack_require__(6649);
var soak_shape = __webpack_require__(4974);
;// CONCATENATED MODULE: ./lib/report/replayed-shape.js


const replayedShape = (0,shape/* objectOf */.Xy)({
    verdict: (0,shape/* oneOf */.yL)("pass", "fail", "unknown"),
    reason: shape/* text */.Qq,
    scenario: shape/* text */.Qq,
    invariant: soak_shape/* invariantShape */.cz,
    writtenBy: shape/* text */.Qq,
    expectedDigest: shape/* text */.Qq,
    digest: shape/* text */.Qq,
    origin: (0,shape/* objectOf */.Xy)({ seed: shape/* text */.Qq, index: shape/* count */.U9 }),
    witness: (0,shape/* nullable */.me)(soak_shape/* witnessShape */.Re),
});

var figures = __webpack_require__(819);
;// CONCATENATED MODULE: ./lib/report/report-shape.js



const verdict = (0,shape/* oneOf */.yL)("pass", "fail", "unknown");
const names = (0,shape/* listOf */.c3)(shape/* text */.Qq);
const metric = (0,shape/* oneOf */.yL)("lines", "statements", "branches", "functions");
const commit = (0,shape/* nullable */.me)((0,shape/* checked */.KD)(shape/* text */.Qq, "a commit: 7 to 64 hexadecimal digits", figures/* isCommit */.WM));
const webUrl = (0,shape/* nullable */.me)((0,shape/* checked */.KD)(shape/* text */.Qq, "an http or https address", figures/* isWebUrl */.O9));
const ratio = (0,shape/* checked */.KD)((0,shape/* objectOf */.Xy)({ covered: shape/* count */.U9, total: shape/* count */.U9 }), "covered at most total", ({ covered, total }) => covered <= total);
const totals = (0,shape/* objectOf */.Xy)({
    lines: (0,shape/* optional */.lq)(ratio),
    branches: (0,shape/* optional */.lq)(ratio),
    functions: (0,shape/* optional */.lq)(ratio),
    statements: (0,shape/* optional */.lq)(ratio),
});
const range = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* count */.U9), "[first, last] with 1 <= first <= last", (pair) => pair.length === 2 && (pair[0] ?? 0) >= 1 && (pair[0] ?? 0) <= (pair[1] ?? 0));
const gate = (0,shape/* objectOf */.Xy)({
    gate: shape/* text */.Qq,
    say: (0,shape/* nullable */.me)(shape/* text */.Qq),
    level: (0,shape/* oneOf */.yL)("error", "warn"),
    verdict: (0,shape/* oneOf */.yL)("pass", "fail", "unknown", "waived", "skipped"),
    expected: shape/* text */.Qq,
    measured: (0,shape/* nullable */.me)(shape/* text */.Qq),
    missing: (0,shape/* nullable */.me)(shape/* text */.Qq),
    reason: (0,shape/* nullable */.me)(shape/* text */.Qq),
    attested: shape/* flag */.Jt,
});
const drill = (0,shape/* objectOf */.Xy)({
    result: (0,shape/* oneOf */.yL)("OK", "FAIL", "DRY_RUN"),
    takeoverMs: shape/* integer */.nd,
    idemHits: shape/* count */.U9,
    alertStorms: shape/* count */.U9,
    failures: names,
    transcript: names,
});
const soakShape = (0,shape/* objectOf */.Xy)({
    verdict,
    reason: shape/* text */.Qq,
    drill: (0,shape/* nullable */.me)(drill),
    runs: (0,shape/* listOf */.c3)(soak_shape/* soakRunShape */.rR),
});
const row = (0,shape/* objectOf */.Xy)({
    name: shape/* text */.Qq,
    files: shape/* count */.U9,
    before: (0,shape/* nullable */.me)(totals),
    after: (0,shape/* nullable */.me)(totals),
    target: (0,shape/* nullable */.me)(shape/* text */.Qq),
    status: (0,shape/* oneOf */.yL)("removed", "new", "no-baseline", "regressed", "missed", "met", "none"),
    margin: (0,shape/* nullable */.me)(shape/* integer */.nd),
    uncovered: (0,shape/* listOf */.c3)(range),
});
const format = (0,shape/* oneOf */.yL)("istanbul-summary", "istanbul-final", "lcov", "cobertura", "jacoco", "clover", "coveragepy", "go", "simplecov");
const coverageShape = (0,shape/* objectOf */.Xy)({
    formats: (0,shape/* listOf */.c3)(format),
    tool: (0,shape/* nullable */.me)(shape/* text */.Qq),
    headline: metric,
    total: totals,
    baseline: (0,shape/* objectOf */.Xy)({
        kind: (0,shape/* oneOf */.yL)("none", "file", "store"),
        state: (0,shape/* oneOf */.yL)("none", "found", "stale", "unreadable"),
        commit,
        distance: (0,shape/* nullable */.me)(shape/* count */.U9),
        total: totals,
    }),
    modules: (0,shape/* listOf */.c3)(row),
    unassigned: row,
    patch: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({
        totals,
        files: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ path: shape/* text */.Qq, uncovered: (0,shape/* listOf */.c3)(range) })),
    })),
    files: (0,shape/* mapOf */.A7)((0,shape/* objectOf */.Xy)({
        lines: (0,shape/* optional */.lq)(ratio),
        branches: (0,shape/* optional */.lq)(ratio),
        functions: (0,shape/* optional */.lq)(ratio),
        statements: (0,shape/* optional */.lq)(ratio),
        uncovered: (0,shape/* listOf */.c3)(range),
    })),
});
const testShape = (0,shape/* objectOf */.Xy)({
    total: shape/* count */.U9,
    passed: shape/* count */.U9,
    failed: shape/* count */.U9,
    skipped: shape/* count */.U9,
    flaky: shape/* count */.U9,
    durationMs: (0,shape/* nullable */.me)(shape/* count */.U9),
    baseline: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({ total: shape/* count */.U9, durationMs: (0,shape/* nullable */.me)(shape/* count */.U9) })),
    added: (0,shape/* nullable */.me)(names),
    removed: (0,shape/* nullable */.me)(names),
    regressed: (0,shape/* nullable */.me)(names),
    fixed: (0,shape/* nullable */.me)(names),
    newlySkipped: (0,shape/* nullable */.me)(names),
    failedTests: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ name: shape/* text */.Qq, message: (0,shape/* nullable */.me)(shape/* text */.Qq) })),
    flakyTests: names,
});
const milestone = (0,shape/* objectOf */.Xy)({
    name: shape/* text */.Qq,
    step: shape/* count */.U9,
    title: shape/* text */.Qq,
    goal: (0,shape/* nullable */.me)(shape/* text */.Qq),
    claimed: shape/* flag */.Jt,
    state: (0,shape/* oneOf */.yL)("completed", "not-yet", "unknown", "progress"),
    criteria: (0,shape/* listOf */.c3)(gate),
    components: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        name: shape/* text */.Qq,
        path: shape/* text */.Qq,
        range: (0,shape/* nullable */.me)(range),
        covered: (0,shape/* nullable */.me)(ratio),
        reason: (0,shape/* nullable */.me)(shape/* text */.Qq),
    })),
    uncovered: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ path: shape/* text */.Qq, range, missed: shape/* count */.U9, reason: (0,shape/* nullable */.me)(shape/* text */.Qq) })),
    history: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        step: shape/* count */.U9,
        title: shape/* text */.Qq,
        modules: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
            name: shape/* text */.Qq,
            before: (0,shape/* nullable */.me)(ratio),
            after: (0,shape/* nullable */.me)(ratio),
        })),
        totalAfter: (0,shape/* nullable */.me)(ratio),
    })),
    steps: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        step: shape/* count */.U9,
        title: shape/* text */.Qq,
        state: (0,shape/* oneOf */.yL)("done", "current", "ahead"),
    })),
    next: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({
        gate: shape/* text */.Qq,
        step: shape/* count */.U9,
        atLeast: shape/* text */.Qq,
        missing: shape/* count */.U9,
        metric,
        cheapest: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ path: shape/* text */.Qq, uncovered: shape/* count */.U9 })),
    })),
});
const problem = (0,shape/* objectOf */.Xy)({
    source: (0,shape/* oneOf */.yL)("coverage", "coverage baseline", "tests", "test baseline", "soak", "milestone"),
    message: shape/* text */.Qq,
});
const reportShape = (0,shape/* objectOf */.Xy)({
    schema: (0,shape/* oneOf */.yL)("soakgate/report@1"),
    tool: shape/* text */.Qq,
    createdAt: (0,shape/* nullable */.me)((0,shape/* textLike */.r1)("an instant like 2025-10-27T09:30:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/)),
    commit,
    repository: webUrl,
    runUrl: webUrl,
    verdict,
    reason: shape/* text */.Qq,
    demonstration: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({ place: shape/* text */.Qq, searched: names, add: shape/* text */.Qq })),
    soak: (0,shape/* nullable */.me)(soakShape),
    coverage: (0,shape/* nullable */.me)(coverageShape),
    tests: (0,shape/* nullable */.me)(testShape),
    gates: (0,shape/* listOf */.c3)(gate),
    milestone: (0,shape/* nullable */.me)(milestone),
    problems: (0,shape/* listOf */.c3)(problem),
    warnings: names,
    read: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ format: shape/* text */.Qq, count: shape/* count */.U9 })),
});

;// CONCATENATED MODULE: ./lib/report/json.js





const CHARACTERS_MAX = 128 * 1024 * 1024;
function renderJson(report) {
    return written(reportShape.order(report));
}
function renderCoverageJson(section) {
    return written({ schema: "soakgate/coverage@1", ...coverageShape.order(section) });
}
function renderTestsJson(section) {
    return written({ schema: "soakgate/tests@1", ...testShape.order(section) });
}
function renderSoakJson(soak) {
    return written({ schema: "soakgate/soak@1", ...soakShape.order(soak) });
}
function renderReplayedJson(replayed) {
    return written({ schema: "soakgate/replayed@1", ...replayedShape.order(replayed) });
}
function renderLintJson(lint, sources) {
    return written({ schema: "soakgate/lint@1", ...lint_shape/* lintShape */.N.order(lint), sources });
}
function renderCheckJson(check) {
    return written({ schema: "soakgate/check@1", ...checkShape.order(check) });
}
function parseReport(json, where) {
    if (json.length > CHARACTERS_MAX) {
        throw new domain_error/* SoakgateError */.q("limit", `${where}: is larger than 128 MiB; no report of ours is`);
    }
    let value;
    try {
        value = JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch {
        throw new domain_error/* SoakgateError */.q("evidence", `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; give the report.json that soakgate wrote`);
    }
    try {
        return reportShape.read(value, "");
    }
    catch (error) {
        if (!(error instanceof domain_error/* SoakgateError */.q))
            throw error;
        throw new domain_error/* SoakgateError */.q("evidence", `${where}: ${error.message}; give a report.json with the schema soakgate/report@1, unchanged`);
    }
}
const SPREAD_PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;
function written(value) {
    return `${JSON.stringify(value, null, 2).replace(SPREAD_PAIR, "[$1, $2]")}\n`;
}


/***/ }),

/***/ 6649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lintShape)
/* harmony export */ });
/* harmony import */ var _domain_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5528);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4247);


const isText = (value) => typeof value === "string";
const countOrAny = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("any"), isText, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9);
const settingsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    scheme: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("lease", "record", "absolute", "redlock"),
    ttlUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    storeTtlUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    renewUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    renewDeadlineUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    retryUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    jitterPpm: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    anchor: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("send", "receive"),
    marginUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    requestTimeoutUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    driftPpm: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    delayMaxUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    sweepUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    lockDelayUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    tickUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    tickBlocked: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    stepDown: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("clock", "timer", "told"),
    reading: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("monotonic", "wall"),
    wallOffsetUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
});
const isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const overlap = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("none") }), isKind("none"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("bounded"), us: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd }), isKind("bounded"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("unbounded"),
    terms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        of: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("delay", "timeout", "cut", "pause", "jump", "offset", "run"),
        times: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    })),
    us: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
})));
const mend = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    knob: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("ttlUs", "renewUs", "renewDeadlineUs", "marginUs", "requestTimeoutUs", "lockDelayUs", "driftPpm", "anchor", "reading", "stepDown"),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    value: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, isText, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd),
    bound: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("at-least", "at-most", "choose"),
});
const timingClass = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    fault: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(..._domain_timing_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMING_FAULTS */ .j),
    law: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    holds: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    overlap,
    awakeUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd),
    toleratedUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("any"), isText, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)),
    mends: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(mend),
});
const lintShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    preset: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    settings: settingsShape,
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("safe", "overlap", "unbounded"),
    classes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(timingClass),
    takeover: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        leastUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
        worstUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
        plusOffset: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        releasedUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    }),
    driftToleratedPpm: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(countOrAny),
    delayToleratedUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(countOrAny),
    renewAttempts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ failing: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, timingOut: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd }),
    notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});


/***/ }),

/***/ 4247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);


function plain(allowed, fits) {
    return {
        read: (value, where) => (fits(value) ? value : refuse(value, where, allowed)),
        order: (value) => value,
    };
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
    const allowed = words.map((word) => `"${word}"`).join(" or ");
    return plain(allowed, (value) => known.has(value));
}
function nullable(shape) {
    return {
        read: (value, where) => (value === null ? null : shape.read(value, where)),
        order: (value) => (value === null ? null : shape.order(value)),
    };
}
function optional(shape) {
    return { optional: shape };
}
function either(first, isFirst, second) {
    return {
        read: (value, where) => (isFirst(value) ? first : second).read(value, where),
        order: (value) => (isFirst(value) ? first.order(value) : second.order(value)),
    };
}
function listOf(shape) {
    return {
        read: (value, where) => Array.isArray(value)
            ? value.map((item, index) => shape.read(item, `${where}[${index}]`))
            : refuse(value, where, "a list"),
        order: (value) => value.map(shape.order),
    };
}
function mapOf(shape) {
    const copy = (map, each) => {
        const result = Object.create(null);
        for (const key of Object.keys(map))
            result[key] = each(map[key], key);
        return result;
    };
    return {
        read: (value, where) => copy(entriesOf(value, where), (item, key) => shape.read(item, `${where}[${quoted(key)}]`)),
        order: (value) => copy(value, shape.order),
    };
}
function objectOf(fields) {
    const keys = Object.keys(fields);
    return {
        read: (value, where) => {
            const found = entriesOf(value, where);
            const result = {};
            for (const key of keys) {
                const field = fields[key];
                const there = Object.hasOwn(found, key);
                const place = where === "" ? key : `${where}.${key}`;
                if ("optional" in field) {
                    if (there)
                        result[key] = field.optional.read(found[key], place);
                }
                else if (there)
                    result[key] = field.read(found[key], place);
                else
                    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${place}: is missing`);
            }
            return result;
        },
        order: (value) => {
            const result = {};
            for (const key of keys) {
                const field = fields[key];
                const item = value[key];
                if (item === undefined)
                    continue;
                result[key] = ("optional" in field ? field.optional : field).order(item);
            }
            return result;
        },
    };
}
function checked(shape, allowed, holds) {
    return {
        read: (value, where) => {
            const result = shape.read(value, where);
            return holds(result) ? result : refuse(value, where, allowed);
        },
        order: shape.order,
    };
}
function entriesOf(value, where) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : refuse(value, where, "an object");
}
function refuse(value, where, allowed) {
    const found = Array.isArray(value)
        ? "a list"
        : typeof value === "object" && value !== null
            ? "an object"
            : typeof value === "string"
                ? quoted(value)
                : String(value);
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${where === "" ? "the report" : where}: is ${found}; allowed is ${allowed}`);
}
function quoted(value) {
    return `"${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(value, 60))}"`;
}


/***/ }),

/***/ 4974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  cz: () => (/* binding */ invariantShape),
  af: () => (/* binding */ leaseShape),
  rR: () => (/* binding */ soakRunShape),
  Re: () => (/* binding */ witnessShape)
});

var soak = __webpack_require__(3028);
var lint_shape = __webpack_require__(6649);
var shape = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/report/story-shape.js

const message = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* oneOf */.yL)("message"),
    atUs: shape/* integer */.nd,
    from: shape/* text */.Qq,
    to: shape/* text */.Qq,
    text: shape/* text */.Qq,
    reply: shape/* flag */.Jt,
    sentence: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const note = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* oneOf */.yL)("note"),
    atUs: shape/* integer */.nd,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    text: shape/* text */.Qq,
    sentence: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const overlap = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* oneOf */.yL)("overlap"),
    atUs: shape/* integer */.nd,
    untilUs: shape/* integer */.nd,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    text: shape/* text */.Qq,
    sentence: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const story_shape_event = (0,shape/* either */.gP)(message, isKind("message"), (0,shape/* either */.gP)(note, isKind("note"), overlap));
const storyShape = (0,shape/* objectOf */.Xy)({
    nodes: shape/* count */.U9,
    faults: shape/* count */.U9,
    windowUs: shape/* count */.U9,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    events: (0,shape/* listOf */.c3)(story_shape_event),
    why: (0,shape/* nullable */.me)(shape/* text */.Qq),
    stale: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({ sent: shape/* count */.U9, refused: shape/* count */.U9, early: shape/* count */.U9 })),
    replay: (0,shape/* nullable */.me)(shape/* text */.Qq),
});

;// CONCATENATED MODULE: ./lib/report/soak-shape.js




const verdict = (0,shape/* oneOf */.yL)("pass", "fail", "unknown");
const invariantShape = (0,shape/* oneOf */.yL)(...soak/* INVARIANTS */.uC);
const leaseShape = (0,shape/* objectOf */.Xy)({
    scheme: (0,shape/* oneOf */.yL)(...soak/* LEASE_SCHEMES */.UE),
    nodes: shape/* count */.U9,
    ttlUs: shape/* count */.U9,
    storeTtlUs: shape/* count */.U9,
    renewUs: shape/* count */.U9,
    renewDeadlineUs: (0,shape/* nullable */.me)(shape/* count */.U9),
    retryUs: shape/* count */.U9,
    jitterPpm: shape/* count */.U9,
    driftPpm: shape/* count */.U9,
    marginUs: shape/* count */.U9,
    guardUs: shape/* count */.U9,
    anchor: (0,shape/* oneOf */.yL)("send", "receive"),
    requestTimeoutUs: shape/* count */.U9,
    onTimeout: (0,shape/* oneOf */.yL)("release", "retry"),
    reading: (0,shape/* oneOf */.yL)("monotonic", "wall"),
    storedFlag: shape/* flag */.Jt,
    timerFlag: shape/* flag */.Jt,
    tickUs: shape/* count */.U9,
    tickBlocked: shape/* flag */.Jt,
    notified: shape/* flag */.Jt,
    wallOffsetUs: shape/* count */.U9,
    runUs: shape/* count */.U9,
    releaseOnExit: shape/* flag */.Jt,
    workEveryUs: shape/* count */.U9,
    fencing: shape/* flag */.Jt,
    fifo: shape/* flag */.Jt,
    netMinUs: shape/* count */.U9,
    netMaxUs: shape/* count */.U9,
    sweepUs: shape/* count */.U9,
    lockDelayUs: shape/* count */.U9,
    replicaLagUs: shape/* count */.U9,
    restartLosesState: shape/* flag */.Jt,
    losesTokenCounter: shape/* flag */.Jt,
    quirks: (0,shape/* listOf */.c3)((0,shape/* oneOf */.yL)(...soak/* QUIRKS */.Mq)),
});
const distribution = (0,shape/* objectOf */.Xy)({
    n: shape/* count */.U9,
    p50: (0,shape/* nullable */.me)(shape/* count */.U9),
    p95: (0,shape/* nullable */.me)(shape/* count */.U9),
    p99: (0,shape/* nullable */.me)(shape/* count */.U9),
    max: shape/* count */.U9,
});
const metrics = (0,shape/* objectOf */.Xy)({
    takeoverUs: (0,shape/* mapOf */.A7)(distribution),
    leaderless: (0,shape/* nullable */.me)(distribution),
    tenure: (0,shape/* nullable */.me)(distribution),
    overlapUs: shape/* count */.U9,
    minSlackUs: (0,shape/* nullable */.me)(shape/* integer */.nd),
    work: (0,shape/* objectOf */.Xy)({
        attempted: shape/* count */.U9,
        accepted: shape/* count */.U9,
        rejectedStale: shape/* count */.U9,
        acceptedStale: shape/* count */.U9,
        acceptedLate: shape/* count */.U9,
    }),
    elections: shape/* count */.U9,
    renewAttempts: shape/* count */.U9,
    renewFailures: shape/* count */.U9,
    renewFailuresRun: shape/* count */.U9,
    idemHits: shape/* count */.U9,
    alertStorms: shape/* count */.U9,
    leaderlessUs: shape/* count */.U9,
    longestLeaderlessUs: shape/* count */.U9,
    availability: (0,shape/* objectOf */.Xy)({ downUs: shape/* count */.U9, ofUs: shape/* count */.U9 }),
});
const invariant = (0,shape/* objectOf */.Xy)({
    id: invariantShape,
    verdict,
    judged: shape/* count */.U9,
    violations: shape/* count */.U9,
    seedsViolated: shape/* count */.U9,
    worstUs: shape/* count */.U9,
    seedIndex: (0,shape/* nullable */.me)(shape/* count */.U9),
    waived: (0,shape/* nullable */.me)(shape/* text */.Qq),
    excluded: (0,shape/* mapOf */.A7)(shape/* count */.U9),
    notJudged: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const witnessShape = (0,shape/* objectOf */.Xy)({
    invariant: invariantShape,
    seedIndex: shape/* count */.U9,
    atUs: shape/* count */.U9,
    sizeUs: shape/* count */.U9,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    faults: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    story: (0,shape/* optional */.lq)(storyShape),
    untold: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const soakRunShape = (0,shape/* objectOf */.Xy)({
    scenario: shape/* text */.Qq,
    verdict,
    reason: shape/* text */.Qq,
    seeds: shape/* count */.U9,
    seed: shape/* text */.Qq,
    simulatedUs: shape/* count */.U9,
    events: shape/* count */.U9,
    digest: shape/* text */.Qq,
    expected: (0,shape/* oneOf */.yL)("pass", "fail"),
    windowUs: shape/* count */.U9,
    settings: leaseShape,
    faults: (0,shape/* listOf */.c3)((0,shape/* oneOf */.yL)(...soak/* FAULT_KINDS */.ln)),
    invariants: (0,shape/* listOf */.c3)(invariant),
    metrics,
    probes: (0,shape/* objectOf */.Xy)({
        takeovers: shape/* count */.U9,
        leasesRunOut: shape/* count */.U9,
        refusedRenewals: shape/* count */.U9,
        effective: (0,shape/* mapOf */.A7)(shape/* count */.U9),
        missed: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    }),
    canaries: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ name: shape/* text */.Qq, invariant: invariantShape, caught: shape/* flag */.Jt })),
    unavoidable: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    witness: (0,shape/* nullable */.me)(witnessShape),
    lint: (0,shape/* optional */.lq)(lint_shape/* lintShape */.N),
});


/***/ })

};
;