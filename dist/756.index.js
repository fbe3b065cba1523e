"use strict";
exports.id = 756;
exports.ids = [756];
exports.modules = {

/***/ 5702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ keepReplays)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

function keepReplays({ program, shown, folder }) {
    const kept = new Map();
    return {
        keep: (name, text) => {
            const own = freeName(kept, name);
            kept.set(own, text);
            return `${program} replay ${shellWord(`${shown}/${own}`)}`;
        },
        write: async (files) => {
            const said = [];
            for (const [name, text] of kept)
                said.push(await written(files, folder, name, text));
            return said;
        },
    };
}
async function written(files, folder, name, text) {
    try {
        await files.write(`${folder}/${name}`, text);
        return `${folder}/${name}: replays the failure`;
    }
    catch (error) {
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q)
            return error.message;
        throw error;
    }
}
function freeName(taken, name) {
    const [stem = name] = name.split(/\.json$/);
    let free = name;
    for (let copy = 2; taken.has(free); copy += 1)
        free = `${stem}-${copy}.json`;
    return free;
}
function shellWord(word) {
    const plain = word.startsWith("-") ? `./${word}` : word;
    return /^[\w./:@%+=,~-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}


/***/ }),

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

var documents = __webpack_require__(4928);
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
    terminal.out(args.on("json")
        ? (await (0,documents/* jsonDocuments */.p)()).renderCheckJson(check)
        : renderCheckText(check, name, (0,reading/* textOptions */.aW)(terminal)));
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

/***/ 738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   eA: () => (/* binding */ parseDurationUs),
/* harmony export */   rJ: () => (/* binding */ DURATION_EXAMPLES)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const US_PER_UNIT = {
    us: 1,
    ms: 1_000,
    s: 1_000_000,
    m: 60_000_000,
    h: 3_600_000_000,
    d: 86_400_000_000,
};
const DURATION_EXAMPLES = "500us, 50ms, 1.5s, 10m, 1h or 7d";
function parseDurationUs(text) {
    const match = /^(\d{1,16})(?:\.(\d{1,6}))?\s?(us|µs|ms|s|m|h|d)$/.exec(text.trim());
    if (match === null) {
        const bare = /^-?\d+(\.\d+)?$/.test(text.trim());
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", bare
            ? `"${text}" has no unit; write a duration like ${DURATION_EXAMPLES}`
            : `"${text.slice(0, 40)}" is no duration; write one like ${DURATION_EXAMPLES}`);
    }
    const unit = US_PER_UNIT[match[3].replace("µ", "u")];
    const fraction = match[2] ?? "";
    const scaled = BigInt(`${match[1]}${fraction}`) * BigInt(unit);
    const divisor = 10n ** BigInt(fraction.length);
    if (scaled % divisor !== 0n || scaled / divisor > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `"${text}" is not a whole number of microseconds below 2^53; write one like ${DURATION_EXAMPLES}`);
    }
    return Number(scaled / divisor);
}
function durationText(us) {
    const sign = us < 0 ? "\u2212" : "";
    const magnitude = Math.abs(us);
    const [divisor, unit] = magnitude !== 0 && magnitude < 1_000
        ? [1, "\u00b5s"]
        : magnitude < 1_000_000
            ? [1_000, "ms"]
            : [1_000_000, "s"];
    const whole = Math.floor(magnitude / divisor);
    const rest = magnitude % divisor;
    const digits = String(divisor).length - 1;
    const fraction = digits === 0 ? "" : String(rest).padStart(digits, "0").replace(/0+$/, "");
    return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`} ${unit}`;
}


/***/ }),

/***/ 1509:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
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
    "footer",
];
function code(text) {
    return { kind: "code", text };
}
function strong(...content) {
    return { kind: "strong", content };
}
function emphasis(...content) {
    return { kind: "emphasis", content };
}
function mark(kind) {
    return { kind: "mark", mark: kind };
}
function link(url, ...content) {
    return url === null ? content : [{ kind: "link", url, content }];
}
function paragraph(...content) {
    return { kind: "paragraph", content };
}
function fold(summary, blocks) {
    return { kind: "fold", summary, blocks };
}
function list(items) {
    return { kind: "list", ordered: false, items };
}
function joined(parts, separator) {
    const content = [];
    for (const part of parts) {
        if (part.length === 0)
            continue;
        if (content.length > 0)
            content.push(separator);
        content.push(...part);
    }
    return content;
}


/***/ }),

/***/ 4928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ jsonDocuments)
/* harmony export */ });
function jsonDocuments() {
    return __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 8457));
}


/***/ }),

/***/ 8618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ printText)
});

var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/text/terminal.js

const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
function terminalText(text) {
    return (0,visible/* oneLine */.TN)(text.replace(ESCAPES, ""));
}
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += widthOf(character.codePointAt(0) ?? 0);
    return width;
}
const WIDE = [
    [0x1100, 0x115f],
    [0x231a, 0x231b],
    [0x23e9, 0x23ec],
    [0x25fd, 0x25fe],
    [0x2614, 0x2615],
    [0x26a1, 0x26a1],
    [0x2705, 0x2705],
    [0x274c, 0x274c],
    [0x2753, 0x2755],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f680, 0x1f6ff],
    [0x1f900, 0x1faff],
    [0x20000, 0x3fffd],
];
const COMBINING = [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x591, 0x5bd],
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x93c, 0x93c],
    [0x941, 0x948],
    [0xe31, 0xe31],
    [0xe34, 0xe3a],
    [0xe47, 0xe4e],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x200b, 0x200d],
    [0x20d0, 0x20ff],
    [0xfe0f, 0xfe0f],
    [0xfe20, 0xfe2f],
];
function widthOf(code) {
    if (code < 0x300)
        return 1;
    if (within(COMBINING, code))
        return 0;
    return code >= 0x1100 && within(WIDE, code) ? 2 : 1;
}
function within(ranges, code) {
    return ranges.some(([first, last]) => code >= first && code <= last);
}

;// CONCATENATED MODULE: ./lib/report/runs.js

const SGR = {
    plain: "",
    bold: "1",
    dim: "2",
    red: "31",
    green: "32",
    yellow: "33",
    cyan: "36",
};
function runsWidth(runs) {
    return runs.reduce((sum, run) => sum + displayWidth(run.text), 0);
}
function paint(runs, color) {
    return runs
        .map(({ text, style }) => {
        const shown = text.replace(/\u00a0/g, " ");
        return color && style !== SGR.plain && shown.trim() !== ""
            ? `\u001b[${style}m${shown}\u001b[0m`
            : shown;
    })
        .join("");
}
function wrapRuns(runs, width) {
    const lines = [[]];
    let used = 0;
    for (const word of wordsOf(runs)) {
        const wide = runsWidth(word);
        const isSpace = word[0]?.text === " ";
        if (isSpace && (used === 0 || used + wide > width))
            continue;
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
}
function wordsOf(runs) {
    const words = [];
    let open = false;
    for (const { text, style } of runs) {
        for (const piece of text.split(/( )/)) {
            if (piece === "")
                continue;
            if (piece !== " " && open)
                words.at(-1)?.push({ text: piece, style });
            else
                words.push([{ text: piece, style }]);
            open = piece !== " ";
        }
    }
    return words;
}
function longestWord(runs) {
    return wordsOf(runs).reduce((most, word) => Math.max(most, runsWidth(word)), 0);
}
function cut(word, width) {
    const pieces = [[]];
    let used = 0;
    const add = (text, style) => {
        const wide = displayWidth(text);
        if (used > 0 && used + wide > width) {
            pieces.push([]);
            used = 0;
        }
        pieces.at(-1)?.push({ text, style });
        used += wide;
    };
    for (const { text, style } of word) {
        for (const part of text.split(/(?<=\/)/)) {
            for (const chunk of chunksOf(part, width))
                add(chunk, style);
        }
    }
    return pieces;
}
function chunksOf(text, width) {
    if (displayWidth(text) <= width)
        return [text];
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

;// CONCATENATED MODULE: ./lib/report/print-table.js

const GAP = 2;
const NARROWEST = 12;
const PHRASE = 20;
function layTable(aligns, rows, width) {
    const widths = fittedWidths(aligns, rows, width);
    return rows.flatMap((cells) => {
        const wrapped = widths.map((wide, index) => wrapRuns(cells[index] ?? [], Math.max(1, wide)));
        const height = Math.max(...wrapped.map((lines) => lines.length));
        return Array.from({ length: height }, (_, line) => widths.flatMap((wide, index) => {
            const runs = wrapped[index]?.[line] ?? [];
            const pad = " ".repeat(Math.max(0, wide - runsWidth(runs)));
            const gap = index === 0 ? "" : " ".repeat(GAP);
            return aligns[index] === "right"
                ? [{ text: gap + pad, style: SGR.plain }, ...runs]
                : [{ text: gap, style: SGR.plain }, ...runs, { text: pad, style: SGR.plain }];
        }));
    });
}
function fittedWidths(aligns, rows, width) {
    const widest = (measure) => aligns.map((_, index) => rows.reduce((most, cells) => Math.max(most, measure(cells[index] ?? [])), 0));
    const widths = widest(runsWidth);
    const least = (floors) => floors.map((floor, index) => (aligns[index] === "left" ? floor : Number.POSITIVE_INFINITY));
    const words = widest(longestWord);
    const phrases = widths.map((wide, index) => Math.max(words[index] ?? 0, Math.min(wide, PHRASE)));
    narrow(widths, least(phrases), width);
    narrow(widths, least(aligns.map(() => NARROWEST)), width);
    return widths;
}
function narrow(widths, floors, width) {
    let excess = widths.reduce((sum, wide) => sum + wide, GAP * (widths.length - 1)) - width;
    const floorOf = (index) => floors[index] ?? 0;
    while (excess > 0) {
        const [widest, second] = widths
            .map((wide, index) => ({ wide, index }))
            .filter(({ wide, index }) => wide > floorOf(index))
            .sort((a, b) => b.wide - a.wide || a.index - b.index);
        if (widest === undefined)
            return;
        const next = Math.max(second?.wide ?? 0, floorOf(widest.index));
        const give = Math.min(excess, Math.max(1, widest.wide - next));
        widths[widest.index] = widest.wide - give;
        excess -= give;
    }
}

;// CONCATENATED MODULE: ./lib/report/print-text.js




const MARKS = {
    pass: { text: "\u2713", style: SGR.green },
    fail: { text: "\u2717", style: SGR.red },
    warn: { text: "!", style: SGR.yellow },
    open: { text: "\u2610", style: SGR.yellow },
    ahead: { text: "\u25fb", style: SGR.dim },
};
function printText(sections, options) {
    const width = Math.max(40, options.width);
    const blocks = sections
        .flatMap((section) => section.blocks.map((block) => printBlock(block, width)))
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((runs) => paint(runs, options.color).trimEnd()).join("\n"));
    return `${blocks.join("\n\n")}\n`;
}
function printBlock(block, width) {
    switch (block.kind) {
        case "heading":
            return wrapRuns(runsOf(block.content, SGR.bold), width);
        case "paragraph":
            return wrapRuns(runsOf(block.content, SGR.plain), width);
        case "small":
            return wrapRuns(runsOf(block.content, SGR.dim), width);
        case "list":
            return block.items.flatMap((item, index) => {
                const bullet = block.ordered ? `  ${index + 1}. ` : "  ";
                return indented(wrapRuns(runsOf(item, SGR.plain), width - bullet.length), bullet);
            });
        case "table":
            return layTable(block.columns.map((column) => column.align), [
                block.columns.map((column) => [{ text: terminalText(column.title), style: SGR.dim }]),
                ...block.rows.map((cells) => cells.map((cell) => runsOf(cell, SGR.plain))),
            ], width);
        case "fence":
            if (block.language === "mermaid")
                return [];
            return block.lines.map((line) => [{ text: `  ${(0,visible/* visible */.RK)(line)}`, style: SGR.dim }]);
        case "fold": {
            const title = wrapRuns(runsOf(block.summary, SGR.bold), width);
            const inner = block.blocks.flatMap((child, index) => [
                ...(index === 0 ? [] : [[]]),
                ...indented(printBlock(child, width - 2), "  "),
            ]);
            return [...title, ...inner];
        }
    }
}
function indented(lines, lead) {
    const rest = " ".repeat(lead.length);
    return lines.map((line, index) => line.length === 0 ? line : [{ text: index === 0 ? lead : rest, style: SGR.plain }, ...line]);
}
function runsOf(content, style) {
    return content.flatMap((inline, index) => runOf(inline, style, index === 0));
}
function runOf(inline, style, first) {
    if (typeof inline === "string") {
        const before = !first && /^ /.test(inline) ? " " : "";
        const after = /\S $/.test(inline) ? " " : "";
        return [{ text: `${before}${terminalText(inline)}${after}`, style }];
    }
    switch (inline.kind) {
        case "code":
            return [{ text: terminalText(inline.text), style: style === SGR.plain ? SGR.cyan : style }];
        case "strong":
            return runsOf(inline.content, SGR.bold);
        case "emphasis":
            return runsOf(inline.content, SGR.dim);
        case "link":
            return runsOf(inline.content, style);
        case "mark":
            return [MARKS[inline.mark]];
    }
}


/***/ }),

/***/ 5825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   Jp: () => (/* binding */ roundedSeconds),
/* harmony export */   W7: () => (/* binding */ roundedDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jz: () => (/* binding */ durationChange),
/* harmony export */   lN: () => (/* binding */ ppmText),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";
function unbroken(text) {
    return text.replace(/ /g, NO_BREAK_SPACE);
}
function countText(count) {
    const digits = String(Math.abs(count)).replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);
    return count < 0 ? `${MINUS}${digits}` : digits;
}
function counted(count, one, many = `${one}s`) {
    return `${countText(count)} ${count === 1 ? one : many}`;
}
function roundedDuration(us) {
    const magnitude = Math.abs(us);
    const sign = us < 0 ? MINUS : "";
    if (magnitude < 1_000 && magnitude > 0)
        return unbroken(`${sign}${magnitude} µs`);
    if (magnitude < 999_500)
        return unbroken(`${sign}${fixed(magnitude, 1_000, magnitude > 0 && magnitude < 10_000 ? 1 : 0)} ms`);
    return sign + roundedSeconds(magnitude);
}
function secondsText(us, digits = 1) {
    return unbroken(`${us < 0 ? MINUS : ""}${fixed(Math.abs(us), 1_000_000, digits)} s`);
}
function durationChange(us, durationUs) {
    const magnitude = Math.abs(us);
    const sign = us < 0 ? MINUS : "+";
    const seconds = magnitude < 119_950_000 && durationUs >= 9_995_000;
    return sign + (seconds ? secondsText(magnitude) : roundedSeconds(magnitude));
}
function roundedSeconds(us) {
    if (us < 9_995_000)
        return unbroken(`${fixed(us, 1_000_000, 2)} s`);
    if (us < 119_950_000)
        return unbroken(`${fixed(us, 1_000_000, 1)} s`);
    const seconds = Math.round(us / 1_000_000);
    if (seconds < 7_200)
        return unbroken(`${Math.floor(seconds / 60)} min ${seconds % 60} s`);
    const minutes = Math.round(seconds / 60);
    if (minutes < 2_880)
        return unbroken(`${Math.floor(minutes / 60)} h ${minutes % 60} min`);
    const hours = Math.round(minutes / 60);
    return unbroken(`${Math.floor(hours / 24)} d ${hours % 24} h`);
}
function ppmText(ppm) {
    const digits = String(Math.abs(ppm)).padStart(5, "0");
    const fraction = digits.slice(-4).replace(/0+$/, "");
    return `${ppm < 0 ? MINUS : ""}${digits.slice(0, -4)}${fraction === "" ? "" : `.${fraction}`}%`;
}
function fixed(value, divisor, digits) {
    const scale = 10 ** digits;
    const units = (2n * BigInt(Math.round(value)) * BigInt(scale) + BigInt(divisor)) / (2n * BigInt(divisor));
    const text = units.toString().padStart(digits + 1, "0");
    return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}


/***/ }),

/***/ 1981:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   cz: () => (/* binding */ clipped)
/* harmony export */ });
const UNSEEN = new RegExp([
    "[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5]",
    "[\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e]",
    "[\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff\\ud800-\\udfff]",
    "[\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]",
].join("|"), "gu");
const PRINTABLE_ASCII = /^[ -~]*$/;
const ZERO_WIDTH_JOINER = "\u200d";
function visible(text) {
    if (PRINTABLE_ASCII.test(text))
        return text;
    return text.replace(UNSEEN, (character, offset) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === ZERO_WIDTH_JOINER && joinsEmoji(text, offset))
            return character;
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        if (code === 0x7f)
            return "\u2421";
        if (code >= 0xd800 && code <= 0xdfff)
            return "\ufffd";
        return `\\u{${code.toString(16)}}`;
    });
}
function oneLine(text) {
    return visible(text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").replace(/^ | $/g, ""));
}
function clipped(text, max) {
    if (text.length <= max)
        return text;
    let points = 0;
    let end = 0;
    let keep = 0;
    for (const character of text) {
        if (points === max)
            return `${text.slice(0, keep)}\u2026`;
        points += 1;
        end += character.length;
        if (points === max - 1)
            keep = end;
    }
    return text;
}
function joinsEmoji(text, offset) {
    const next = text.codePointAt(offset + 1) ?? 0;
    const low = text.charCodeAt(offset - 1);
    const before = low >= 0xdc00 && low <= 0xdfff ? (text.codePointAt(offset - 2) ?? 0) : low;
    return isPicture(next) && (isPicture(before) || before === 0xfe0f);
}
function isPicture(code) {
    return (code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2600 && code <= 0x27bf);
}


/***/ })

};
;