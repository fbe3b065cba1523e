"use strict";
exports.id = 471;
exports.ids = [471];
exports.modules = {

/***/ 2245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ CLAIM_END),
/* harmony export */   Hr: () => (/* binding */ closeClaim),
/* harmony export */   PU: () => (/* binding */ endClaims),
/* harmony export */   Tn: () => (/* binding */ workChecked),
/* harmony export */   VT: () => (/* binding */ orphanFreed),
/* harmony export */   ZK: () => (/* binding */ newestBeliever),
/* harmony export */   _w: () => (/* binding */ openClaims),
/* harmony export */   fc: () => (/* binding */ openClaim),
/* harmony export */   js: () => (/* binding */ clearClaims),
/* harmony export */   nE: () => (/* binding */ CLAIMED_GRANT),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9302);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5550);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8296);






const OPEN = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const OPENED_AT = new Float64Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const CLAIM_TOKEN = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const CLAIMED_GRANT = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const CLAIM_END = new Float64Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const NOW = new Float64Array(16);
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
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    (0,_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .note */ .N4)(_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .CLAIM */ .tx, node, 0, token, 0);
    (0,_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .BELIEF_EXCLUSION */ .rS);
    if (NOW[OPEN_COUNT] === 1) {
        NOW[OVERLAP_SINCE] = t;
        NOW[OVERLAP_A] = OPEN.indexOf(1);
        NOW[OVERLAP_B] = node;
    }
    if (NOW[GAP_OPEN] === 1)
        closeGap();
    OPEN[node] = 1;
    OPENED_AT[node] = t;
    CLAIM_TOKEN[node] = token;
    NOW[OPEN_COUNT] = NOW[OPEN_COUNT] + 1;
    NOW[LAST_CHANGE] = t;
    if (CLAIMED_GRANT[node] !== grant || NOW[LAST_CLAIMANT] !== node)
        (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .ELECTIONS */ .lH, 1);
    CLAIMED_GRANT[node] = grant;
    if (NOW[LAST_CLAIMANT] !== node && NOW[LAST_CLAIMANT] !== -1)
        (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCHES */ .Xj, 1);
    NOW[LAST_CLAIMANT] = node;
}
function closeClaim(node, reason) {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    if (OPEN[node] === 0)
        return;
    (0,_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .note */ .N4)(_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .UNCLAIM */ .wY, node, 0, CLAIM_TOKEN[node], reason);
    OPEN[node] = 0;
    const left = NOW[OPEN_COUNT] - 1;
    NOW[OPEN_COUNT] = left;
    NOW[LAST_CHANGE] = t;
    CLAIM_END[node] = t;
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleTenure */ .oD)(t - OPENED_AT[node]);
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .LED_US */ .Bx, t - OPENED_AT[node]);
    if (left === 1)
        closeOverlap();
    if (left === 0)
        openGap(node, reason);
}
function closeOverlap() {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    const length = t - NOW[OVERLAP_SINCE];
    if (length === 0)
        return;
    const a = NOW[OVERLAP_A];
    const b = NOW[OVERLAP_B];
    const parties = [
        [a, CLAIM_TOKEN[a]],
        [b, CLAIM_TOKEN[b]],
    ];
    (0,_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .violate */ .li)(_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .BELIEF_EXCLUSION */ .rS, length, parties, NOW[OVERLAP_SINCE]);
}
function openGap(node, reason) {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    const own = _health_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSE */ .uA[node];
    NOW[GAP_OPEN] = 1;
    NOW[GAP_SINCE] = t;
    NOW[GAP_CAUSE_AT] = t;
    if (reason === _recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .BY_CRASH_OF_HOLDER */ .FV)
        NOW[GAP_CAUSE] = CAUSE_CRASH;
    else if (reason === _recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .BY_RESIGN */ .vp)
        NOW[GAP_CAUSE] = CAUSE_RELEASE;
    else {
        NOW[GAP_CAUSE] = own;
        if (own !== 0)
            NOW[GAP_CAUSE_AT] = _health_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSE_AT */ .oR[node];
    }
    if (NOW[GAP_CAUSE] !== 0)
        (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECTIVE_FAULTS */ .Iq, 1);
}
function closeGap() {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    const since = NOW[GAP_SINCE];
    NOW[GAP_OPEN] = 0;
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleTakeover */ .Ae)(NOW[GAP_CAUSE], t - NOW[GAP_CAUSE_AT]);
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleLeaderless */ .RX)(t - since);
    countLeaderless(t - since, (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonForNoCandidate */ .ic)(since) === 0);
}
function countLeaderless(us, candidate) {
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADERLESS_US */ .u5, us);
    if (candidate)
        (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .DOWN_WITH_CANDIDATE_US */ .hI, us);
    if (us > _measures_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNT */ .i2[_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LEADERLESS_US */ .z8])
        _measures_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNT */ .i2[_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LEADERLESS_US */ .z8] = us;
}
function orphanFreed(grantedAt) {
    if (NOW[GAP_OPEN] === 0)
        return;
    NOW[GAP_CAUSE] = CAUSE_ORPHAN;
    NOW[GAP_CAUSE_AT] = grantedAt;
}
function workChecked(node, token, late) {
    (0,_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .STEP_DOWN */ .UH);
    if (late >= 0)
        (0,_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .violate */ .li)(_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .STEP_DOWN */ .UH, late, [[node, token]]);
}
function newestBeliever() {
    const last = NOW[LAST_CLAIMANT];
    if (last >= 0 && OPEN[last] === 1)
        return last;
    return OPEN.indexOf(1);
}
function endClaims(dueUs) {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    if (dueUs < t && _parameters_js__WEBPACK_IMPORTED_MODULE_3__.P[_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEME */ .My] !== _parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSOLUTE */ .or) {
        (0,_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .RECOVERY */ .dR);
        const standing = NOW[OPEN_COUNT] === 1 && NOW[LAST_CHANGE] <= dueUs;
        if (!standing)
            (0,_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .violate */ .li)(_violations_js__WEBPACK_IMPORTED_MODULE_5__/* .RECOVERY */ .dR, t - dueUs, [], dueUs);
    }
    const overlap = NOW[OPEN_COUNT] > 1;
    for (let node = 0; node < _parameters_js__WEBPACK_IMPORTED_MODULE_3__.P[_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .NODES */ .K3]; node += 1) {
        if (OPEN[node] === 1)
            (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .LED_US */ .Bx, t - OPENED_AT[node]);
    }
    if (overlap)
        closeOverlap();
    if (NOW[GAP_OPEN] === 1) {
        const since = NOW[GAP_SINCE];
        countLeaderless(t - since, (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonForNoCandidate */ .ic)(since) === 0);
    }
}


/***/ }),

/***/ 3471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ drawnRates),
  F: () => (/* binding */ runPlan)
});

var error = __webpack_require__(9342);
var claims = __webpack_require__(2245);
var soak_clock = __webpack_require__(452);
var measures = __webpack_require__(8113);
var node_state = __webpack_require__(3748);
var parameters = __webpack_require__(1944);
var violations = __webpack_require__(8296);
;// CONCATENATED MODULE: ./lib/soak/leases.js






const RUNS = new Int32Array(soak_clock/* NODES_MAX */.nu);
const LEASE_INCARNATION = new Int32Array(soak_clock/* NODES_MAX */.nu);
const LEASE_TOKEN = new Int32Array(soak_clock/* NODES_MAX */.nu);
const LEASE_GRANT = new Int32Array(soak_clock/* NODES_MAX */.nu);
const RUNS_UNTIL = new Float64Array(soak_clock/* NODES_MAX */.nu);
const STORE_UNTIL = new Float64Array(soak_clock/* NODES_MAX */.nu);
const IDS_KEPT = 16;
const GRANTED_IDS = new Int32Array(soak_clock/* NODES_MAX */.nu * IDS_KEPT);
const GRANTED_COUNT = new Int32Array(soak_clock/* NODES_MAX */.nu);
const ASKED_AT = new Float64Array(16);
const LAST = new Int32Array(32);
const GRANTS = 0;
const HIGHEST_TOKEN = 1;
function clearLeases() {
    RUNS.fill(0);
    GRANTED_IDS.fill(0);
    GRANTED_COUNT.fill(0);
    LAST.fill(0);
}
function grantsSoFar() {
    return LAST[GRANTS];
}
function observeGrant(node, incarnation, id, token) {
    const read = presently();
    (0,violations/* judge */.S4)(violations/* STORE_EXCLUSION */.FG);
    for (let other = 0; other < parameters.P[parameters/* NODES */.K3]; other += 1) {
        if (RUNS[other] === 0 || RUNS_UNTIL[other] <= read)
            continue;
        if (other === node && LEASE_INCARNATION[other] === incarnation)
            continue;
        (0,violations/* violate */.li)(violations/* STORE_EXCLUSION */.FG, RUNS_UNTIL[other] - read, [
            [other, LEASE_TOKEN[other]],
            [node, token],
        ]);
    }
    (0,violations/* judge */.S4)(violations/* TOKEN_ORDER */.N_);
    const behind = token <= LAST[HIGHEST_TOKEN];
    if (behind || grantedBefore(node, id))
        (0,violations/* violate */.li)(violations/* TOKEN_ORDER */.N_, 0, [[node, token]]);
    if (!behind)
        LAST[HIGHEST_TOKEN] = token;
    const slot = GRANTED_COUNT[node] % IDS_KEPT;
    GRANTED_IDS[node * IDS_KEPT + slot] = id;
    GRANTED_COUNT[node] = GRANTED_COUNT[node] + 1;
    LAST[GRANTS] = LAST[GRANTS] + 1;
    RUNS[node] = 1;
    LEASE_INCARNATION[node] = incarnation;
    LEASE_TOKEN[node] = token;
    LEASE_GRANT[node] = LAST[GRANTS];
    extend(node, read);
    return LAST[GRANTS];
}
function grantedBefore(node, id) {
    for (let slot = 0; slot < IDS_KEPT; slot += 1) {
        if (GRANTED_IDS[node * IDS_KEPT + slot] === id)
            return true;
    }
    return false;
}
function presently() {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        return (0,soak_clock/* localNow */.Aj)(soak_clock/* STORE */.er);
    return parameters.P[parameters/* SCHEME */.My] === parameters/* RECORD */.gv ? (0,soak_clock/* now */.tB)() : ASKED_AT[0];
}
function extend(node, read) {
    RUNS_UNTIL[node] = read + parameters.P[parameters/* LEASE_RUNS */.oZ];
    STORE_UNTIL[node] = read + soak_clock/* JUMP */.ft[soak_clock/* STORE */.er] + parameters.P[parameters/* STORE_TTL */.vR];
}
function observeRenewal(node, incarnation, token) {
    const read = presently();
    (0,violations/* judge */.S4)(violations/* RENEW_KEEPS_OWNER */.v2);
    const own = RUNS[node] === 1 && LEASE_INCARNATION[node] === incarnation && LEASE_TOKEN[node] === token;
    if (!own)
        (0,violations/* violate */.li)(violations/* RENEW_KEEPS_OWNER */.v2, 0, [[node, token]]);
    else if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL) {
        const late = read + soak_clock/* JUMP */.ft[soak_clock/* STORE */.er] - STORE_UNTIL[node];
        if (late >= 0)
            (0,violations/* violate */.li)(violations/* RENEW_KEEPS_OWNER */.v2, late, [[node, token]]);
    }
    if (own)
        extend(node, read);
}
function observeRelease(node, incarnation, grant, freed, holder) {
    (0,violations/* judge */.S4)(violations/* RELEASE_BY_HOLDER */.lM);
    const own = LEASE_GRANT[node] === grant && LEASE_INCARNATION[node] === incarnation;
    if (freed !== 0 && (freed !== grant || !own)) {
        (0,violations/* violate */.li)(violations/* RELEASE_BY_HOLDER */.lM, 0, [[holder, LEASE_TOKEN[holder]]]);
    }
    if (own)
        RUNS[node] = 0;
}
function observeForgotten(node, grant, until) {
    if (LEASE_GRANT[node] === grant)
        STORE_UNTIL[node] = until;
}
function checkSlack(node) {
    const t = (0,soak_clock/* now */.tB)();
    if (parameters.P[parameters/* HAS_SLACK */.eK] === 0)
        return;
    if (claims/* OPEN */.vP[node] === 0 || RUNS[node] === 0 || LEASE_GRANT[node] !== node_state/* GRANT_OF */.HE[node])
        return;
    (0,violations/* judge */.S4)(violations/* SLACK */.z6);
    const wall = parameters.P[parameters/* WALL */.HD] === 1 ? soak_clock/* JUMP */.ft[node] : 0;
    const deadline = Math.max(t, (0,soak_clock/* globalAt */.ri)(node, node_state/* DEADLINE */.nl[node] - wall));
    const expiry = (0,soak_clock/* globalAt */.ri)(soak_clock/* STORE */.er, STORE_UNTIL[node] - soak_clock/* JUMP */.ft[soak_clock/* STORE */.er]);
    const slack = expiry - deadline;
    if (slack < measures/* COUNT */.i2[measures/* MIN_SLACK_US */.RG])
        measures/* COUNT */.i2[measures/* MIN_SLACK_US */.RG] = slack;
    if (slack < 0)
        (0,violations/* violate */.li)(violations/* SLACK */.z6, -slack, [[node, node_state/* TOKEN */.CV[node]]]);
}
function checkSlackOfAll() {
    for (let node = 0; node < parameters.P[parameters/* NODES */.K3]; node += 1)
        checkSlack(node);
}

var network = __webpack_require__(2504);
var recorder = __webpack_require__(5550);
var health = __webpack_require__(9302);
var queue = __webpack_require__(2021);
;// CONCATENATED MODULE: ./lib/soak/windows.js





const WINDOW = new Float64Array(16);
const IS_OPEN = 0;
const FREE_SINCE = 1;
function clearWindows() {
    WINDOW.fill(0);
}
function leaseFreed(node, token, grant, grantedAt, requestAt, requestDelay) {
    const t = (0,soak_clock/* now */.tB)();
    if (!termOver(node, grant, grantedAt))
        return;
    if (claims/* OPEN */.vP[node] === 1)
        return;
    const drained = t - claims/* CLAIM_END */.DJ[node];
    if (drained <= 0)
        return;
    const afterEnd = requestAt - claims/* CLAIM_END */.DJ[node];
    const late = Math.max(requestDelay, afterEnd) > parameters.P[parameters/* DELTA */.HZ];
    if (late)
        (0,violations/* exclude */.HN)(violations/* DRAIN */.x_, violations/* BY_LAST_REQUEST */.Xe);
    else if (health/* STORE_HURT_AT */.Kh[0] >= requestAt)
        (0,violations/* exclude */.HN)(violations/* DRAIN */.x_, violations/* BY_STORE */.mZ);
    else {
        (0,violations/* judge */.S4)(violations/* DRAIN */.x_);
        const over = drained - parameters.P[parameters/* DRAIN_BOUND */.Gb];
        if (over > 0)
            (0,violations/* violate */.li)(violations/* DRAIN */.x_, over, [[node, token]]);
    }
}
function termOver(node, grant, grantedAt) {
    WINDOW[IS_OPEN] = 1;
    WINDOW[FREE_SINCE] = (0,soak_clock/* now */.tB)();
    const claimed = claims/* CLAIMED_GRANT */.nE[node] === grant;
    if (!claimed)
        (0,claims/* orphanFreed */.VT)(grantedAt);
    return claimed;
}
function leaseKept() {
    WINDOW[IS_OPEN] = 0;
}
function leaseGranted(node, token) {
    if (WINDOW[IS_OPEN] === 0)
        return;
    WINDOW[IS_OPEN] = 0;
    judgePickup([[node, token]]);
}
function judgePickup(parties) {
    const t = (0,soak_clock/* now */.tB)();
    const since = WINDOW[FREE_SINCE];
    if (health/* STORE_HURT_AT */.Kh[0] >= since) {
        (0,violations/* exclude */.HN)(violations/* PICKUP */.TZ, violations/* BY_STORE */.mZ);
        return;
    }
    const reason = (0,health/* reasonForNoCandidate */.ic)(since - parameters.P[parameters/* LOOKBACK */.TZ]);
    if (reason !== 0) {
        (0,violations/* exclude */.HN)(violations/* PICKUP */.TZ, reason);
        return;
    }
    (0,violations/* judge */.S4)(violations/* PICKUP */.TZ);
    const over = t - since - parameters.P[parameters/* PICKUP_BOUND */.yV];
    if (over > 0)
        (0,violations/* violate */.li)(violations/* PICKUP */.TZ, over, parties);
}
function endWindows() {
    const t = (0,soak_clock/* now */.tB)();
    if (WINDOW[IS_OPEN] === 0)
        return;
    if (t - WINDOW[FREE_SINCE] > parameters.P[parameters/* PICKUP_BOUND */.yV])
        judgePickup([]);
    else
        (0,violations/* exclude */.HN)(violations/* PICKUP */.TZ, violations/* BY_END */.Cr);
}

;// CONCATENATED MODULE: ./lib/soak/row-store.js










const ROW = new Float64Array(16);
const HOLDER = 0;
const HOLDER_INCARNATION = 1;
const ROW_TOKEN = 2;
const ROW_GRANT = 3;
const LAST_TOKEN = 4;
const GRANTED_AT = 5;
const VERSION = 6;
const STAMP = 7;
const UNTIL = 8;
const GRANTEE = 9;
const SPENT_ID = new Int32Array(soak_clock/* NODES_MAX */.nu);
const TERM_AT = new Float64Array(16);
const DUE = 0;
const ENTRY = 1;
const NEVER = Number.POSITIVE_INFINITY;
const copies = new Map();
const WAITING = new Int32Array(32);
function clearRow() {
    ROW.fill(0);
    ROW[HOLDER] = -1;
    SPENT_ID.fill(0);
    TERM_AT.fill(NEVER);
    WAITING[0] = -1;
    copies.clear();
}
function setTerm(due) {
    TERM_AT[DUE] = due;
    if (due < TERM_AT[ENTRY]) {
        TERM_AT[ENTRY] = due;
        (0,queue/* push */.VC)(due, network/* FREE_EVENT */.WI);
    }
}
function termEnds() {
    return TERM_AT[DUE];
}
function onTermEnd() {
    const t = (0,soak_clock/* now */.tB)();
    if (TERM_AT[ENTRY] !== t)
        return;
    TERM_AT[ENTRY] = NEVER;
    const due = TERM_AT[DUE];
    if (due > t) {
        if (due < NEVER)
            setTerm(due);
        return;
    }
    TERM_AT[DUE] = NEVER;
    if (ROW[HOLDER] !== -1)
        (0,measures/* count */.U9)(measures/* LEASES_RUN_OUT */.vc, 1);
    openToOthers();
}
function openToOthers() {
    TERM_AT[DUE] = NEVER;
    const holder = ROW[HOLDER];
    if (holder !== -1)
        (0,recorder/* note */.N4)(recorder/* FREE */.jC, holder, 0, ROW[ROW_TOKEN], 0);
    termOver(ROW[GRANTEE], ROW[ROW_GRANT], ROW[GRANTED_AT]);
}
function grantRow(slot) {
    springBeforeGrant();
    const node = network/* PEER */.Vs[slot];
    const id = network.ID[slot];
    const incarnation = network/* PEER_INCARNATION */.q3[slot];
    const token = ROW[LAST_TOKEN] + 1;
    ROW[LAST_TOKEN] = token;
    ROW[HOLDER] = node;
    ROW[GRANTEE] = node;
    ROW[HOLDER_INCARNATION] = incarnation;
    ROW[ROW_TOKEN] = token;
    ROW[GRANTED_AT] = (0,soak_clock/* now */.tB)();
    SPENT_ID[node] = id;
    (0,recorder/* note */.N4)(recorder/* GRANT */.dM, node, id, token, 0);
    ROW[ROW_GRANT] = observeGrant(node, incarnation, id, token);
    leaseGranted(node, token);
}
function isOwn(slot) {
    return ROW[HOLDER] === network/* PEER */.Vs[slot] && ROW[HOLDER_INCARNATION] === network/* PEER_INCARNATION */.q3[slot];
}
function noteDelay(slot) {
    const t = (0,soak_clock/* now */.tB)();
    if (t - network/* SENT_AT */.tA[slot] > parameters.P[parameters/* DELTA */.HZ])
        (0,health/* hurt */.kf)(network/* PEER */.Vs[slot], violations/* BY_LATE */.h0, t);
}
function awaitFailover(fault) {
    WAITING[0] = fault;
}
function springBeforeGrant() {
    const fault = WAITING[0];
    if (fault === -1)
        return;
    WAITING[0] = -1;
    copyRow(fault);
    (0,queue/* push */.VC)((0,soak_clock/* now */.tB)() + Math.floor(parameters.P[parameters/* LAG */.pJ] / 2), (fault << network/* EVENT_BITS */.sH) | network/* SPRING_EVENT */.j);
}
function copyRow(fault) {
    copies.set(fault, { row: ROW.slice(), ids: SPENT_ID.slice() });
}
function restoreRow(fault) {
    const copy = copies.get(fault);
    copies.delete(fault);
    const lastToken = ROW[LAST_TOKEN];
    if (copy === undefined) {
        ROW.fill(0);
        ROW[HOLDER] = -1;
        SPENT_ID.fill(0);
    }
    else {
        ROW.set(copy.row);
        SPENT_ID.set(copy.ids);
    }
    if (parameters.P[parameters/* KEEP_TOKENS */.zi] === 1)
        ROW[LAST_TOKEN] = lastToken;
    setTerm(ROW[HOLDER] === -1 ? NEVER : (0,soak_clock/* now */.tB)() + parameters.P[parameters/* DRAIN_BOUND */.Gb]);
}

;// CONCATENATED MODULE: ./lib/soak/wall-clock.js


const EPOCH_US = 1_000_000_000_000_000;
function startWall(node, errorUs) {
    soak_clock/* JUMP */.ft[node] = EPOCH_US + errorUs;
}
function wallNow(node) {
    return (0,soak_clock/* now */.tB)() + soak_clock/* JUMP */.ft[node];
}
function wallAt(node, reading) {
    return reading - soak_clock/* JUMP */.ft[node];
}
function passedByAll(reading) {
    return reading - EPOCH_US + parameters.P[parameters/* WALL_OFFSET */.RO];
}
function jumpWall(node, byUs) {
    const bound = parameters.P[parameters/* WALL_OFFSET */.RO];
    const error = soak_clock/* JUMP */.ft[node] - EPOCH_US + byUs;
    startWall(node, Math.min(bound, Math.max(-bound, error)));
}

;// CONCATENATED MODULE: ./lib/soak/absolute-store.js







const LOW = 2_147_483_648;
function lowOf(reading) {
    return reading % LOW;
}
function highOf(reading) {
    return Math.floor(reading / LOW);
}
function onAbsoluteRequest(slot) {
    noteDelay(slot);
    if (network/* KIND */.Nd[slot] === network/* ACQUIRE */.Rf)
        acquire(slot);
    else
        release(slot);
}
function acquire(slot) {
    const node = network/* PEER */.Vs[slot];
    const id = network.ID[slot];
    const asked = network/* MESSAGE_GRANT */.Vc[slot] * LOW + network/* MESSAGE_TOKEN */.mP[slot];
    const open = ROW[UNTIL] <= asked || parameters.P[parameters/* UNCHECKED */.X] === 1;
    if (!open || id <= SPENT_ID[node]) {
        (0,network/* reply */.Tm)(slot, network/* BUSY */.yu, 0, 0);
        return;
    }
    ASKED_AT[0] = asked;
    grantRow(slot);
    ROW[UNTIL] = asked + parameters.P[parameters/* TTL */.NV];
    setTerm(Math.max((0,soak_clock/* now */.tB)(), passedByAll(ROW[UNTIL])));
    (0,network/* reply */.Tm)(slot, network/* GRANTED */.aI, ROW[ROW_TOKEN], ROW[ROW_GRANT]);
}
function release(slot) {
    const node = network/* PEER */.Vs[slot];
    const holder = ROW[HOLDER];
    const incarnation = network/* PEER_INCARNATION */.q3[slot];
    const token = network/* MESSAGE_TOKEN */.mP[slot];
    const own = isOwn(slot) && ROW[ROW_TOKEN] === token;
    const named = parameters.P[parameters/* OWNER_ONLY */.JD] === 1 && holder === node;
    const frees = holder !== -1 && (own || named || parameters.P[parameters/* DELETE_ANY */.$0] === 1);
    const freed = frees ? ROW[ROW_GRANT] : 0;
    observeRelease(node, incarnation, network/* MESSAGE_GRANT */.Vc[slot], freed, holder);
    if (frees) {
        (0,recorder/* note */.N4)(recorder/* FREE */.jC, node, 0, token, 0);
        ROW[HOLDER] = -1;
        ROW[UNTIL] = Math.min(ROW[UNTIL], wallNow(node));
        setTerm(Math.max((0,soak_clock/* now */.tB)(), passedByAll(ROW[UNTIL])));
    }
    (0,network/* reply */.Tm)(slot, frees ? network/* RELEASED */.iB : network/* NOT_HELD */.iS, token, 0);
}

;// CONCATENATED MODULE: ./lib/soak/timers.js



const SEND_TIMER = 0;
const TIMEOUT_TIMER = 1;
const DEADLINE_TIMER = 2;
const WORK_TIMER = 3;
const KINDS = 4;
const timers_NEVER = Number.POSITIVE_INFINITY;
const DUE_LOCAL = new Float64Array(soak_clock/* NODES_MAX */.nu * KINDS);
const timers_DUE = new Float64Array(soak_clock/* NODES_MAX */.nu * KINDS);
const timers_ENTRY = new Float64Array(soak_clock/* NODES_MAX */.nu);
function clearTimers() {
    timers_DUE.fill(timers_NEVER);
    timers_ENTRY.fill(timers_NEVER);
}
function arm(node, kind, local) {
    const timer = node * KINDS + kind;
    const exact = (0,soak_clock/* globalAt */.ri)(node, local);
    const t = (0,soak_clock/* now */.tB)();
    const due = exact > t ? exact : t;
    DUE_LOCAL[timer] = local;
    timers_DUE[timer] = due;
    if (due < timers_ENTRY[node])
        enter(node, due);
}
function enter(node, due) {
    timers_ENTRY[node] = due;
    (0,queue/* push */.VC)(due, (node << network/* EVENT_BITS */.sH) | network/* TIMER_EVENT */.Bo);
}
function fireNow(node, kind) {
    const timer = node * KINDS + kind;
    DUE_LOCAL[timer] = Number.NEGATIVE_INFINITY;
    timers_DUE[timer] = (0,soak_clock/* now */.tB)();
    if ((0,soak_clock/* now */.tB)() < timers_ENTRY[node])
        enter(node, (0,soak_clock/* now */.tB)());
}
function isDue(node, kind) {
    return timers_DUE[node * KINDS + kind] <= (0,soak_clock/* now */.tB)();
}
function armAt(node, kind, at) {
    const timer = node * KINDS + kind;
    const due = at > (0,soak_clock/* now */.tB)() ? at : (0,soak_clock/* now */.tB)();
    DUE_LOCAL[timer] = (0,soak_clock/* localAt */.Z_)(node, due);
    timers_DUE[timer] = due;
    if (due < timers_ENTRY[node])
        enter(node, due);
}
function disarm(node, kind) {
    timers_DUE[node * KINDS + kind] = timers_NEVER;
}
function disarmAll(node) {
    timers_DUE.fill(timers_NEVER, node * KINDS, node * KINDS + KINDS);
}
function isArmed(node, kind) {
    return timers_DUE[node * KINDS + kind] < timers_NEVER;
}
function rearmAll(node) {
    for (let kind = 0; kind < KINDS; kind += 1) {
        if (isArmed(node, kind))
            arm(node, kind, DUE_LOCAL[node * KINDS + kind]);
    }
}
function firstOf(node) {
    let first = node * KINDS;
    for (let timer = first + 1; timer < node * KINDS + KINDS; timer += 1) {
        if (timers_DUE[timer] < timers_DUE[first])
            first = timer;
    }
    return first;
}
function firing(node) {
    const t = (0,soak_clock/* now */.tB)();
    if (timers_ENTRY[node] !== t)
        return -1;
    const first = firstOf(node);
    if (timers_DUE[first] > t) {
        timers_ENTRY[node] = timers_NEVER;
        settle(node);
        return -1;
    }
    timers_DUE[first] = timers_NEVER;
    timers_ENTRY[node] = Number.NEGATIVE_INFINITY;
    return first & (KINDS - 1);
}
function settle(node) {
    const due = timers_DUE[firstOf(node)];
    if (due < timers_NEVER)
        enter(node, due);
    else
        timers_ENTRY[node] = timers_NEVER;
}

;// CONCATENATED MODULE: ./lib/soak/conditions.js




const EXTRA_WAIT = new Float64Array(soak_clock/* NODES_MAX */.nu);
const FIXED_RUN = new Float64Array(soak_clock/* NODES_MAX */.nu);
function clearConditions() {
    EXTRA_WAIT.fill(-1);
    FIXED_RUN.fill(-1);
}
function imposeConditions(conditions) {
    const { nodes, store } = conditions;
    (0,soak_clock/* startClock */.Lc)(soak_clock/* STORE */.er, store.offsetUs, soak_clock/* MILLION */.NT + store.ppm);
    nodes.forEach((one, node) => {
        (0,soak_clock/* startClock */.Lc)(node, one.offsetUs, soak_clock/* MILLION */.NT + one.ppm);
        if (parameters.P[parameters/* SCHEME */.My] === parameters/* ABSOLUTE */.or)
            startWall(node, one.wallErrorUs);
        EXTRA_WAIT[node] = one.extraWaitUs;
        FIXED_RUN[node] = one.runUs;
        arm(node, SEND_TIMER, (0,soak_clock/* localNow */.Aj)(node) + one.firstSendUs);
    });
}

var random = __webpack_require__(8739);
;// CONCATENATED MODULE: ./lib/soak/node.js













function reading(node) {
    if (parameters.P[parameters/* WALL */.HD] === 0)
        return (0,soak_clock/* localNow */.Aj)(node);
    return (parameters.P[parameters/* SCHEME */.My] === parameters/* ABSOLUTE */.or ? (0,soak_clock/* now */.tB)() : (0,soak_clock/* localNow */.Aj)(node)) + soak_clock/* JUMP */.ft[node];
}
function deadlineFrom(anchor) {
    const exact = anchor + parameters.P[parameters/* TTL */.NV] - parameters.P[parameters/* MARGIN */.jS];
    const tick = parameters.P[parameters/* TICK */.Uf];
    return tick === 0 || parameters.P[parameters/* TICK_BLOCKED */.jA] === 1 ? exact : Math.ceil(exact / tick) * tick;
}
function mayLead(node) {
    return parameters.P[parameters/* STORED_FLAG */.jf] === 1 || reading(node) < node_state/* DEADLINE */.nl[node];
}
function hasDeadline(node) {
    return node_state/* DEADLINE */.nl[node] < Number.POSITIVE_INFINITY;
}
function deadlineAt(node, deadline) {
    return (0,soak_clock/* globalAt */.ri)(node, parameters.P[parameters/* WALL */.HD] === 1 ? deadline - soak_clock/* JUMP */.ft[node] : deadline);
}
function armDeadline(node) {
    if (parameters.P[parameters/* FLAG */.EU] === 1)
        return;
    const wall = parameters.P[parameters/* WALL */.HD] === 1 ? soak_clock/* JUMP */.ft[node] : 0;
    arm(node, DEADLINE_TIMER, node_state/* DEADLINE */.nl[node] - wall);
}
function startFollowing(node) {
    const wait = (0,random/* below */.Gz)(random/* STREAM_NODE */.Sl + node, parameters.P[parameters/* RETRY */.p6]);
    arm(node, SEND_TIMER, (0,soak_clock/* localNow */.Aj)(node) + wait);
}
function armRetry(node, from) {
    const fixed = EXTRA_WAIT[node];
    const extra = fixed >= 0 ? fixed : (0,random/* below */.Gz)(random/* STREAM_NODE */.Sl + node, parameters.P[parameters/* JITTER */.Zj] + 1);
    arm(node, SEND_TIMER, from + parameters.P[parameters/* RETRY */.p6] + extra);
}
function onSendTimer(node) {
    if (node_state/* OUTSTANDING */.XU[node] !== 0)
        return;
    prepare(node);
    if (node_state/* OUTSTANDING */.XU[node] !== 0)
        dispatch(node);
}
function prepare(node) {
    if (node_state/* LEADING */.tS[node] === 1 && parameters.P[parameters/* TICK_BLOCKED */.jA] === 0 && !mayLead(node)) {
        stepDown(node, recorder/* AT_DEADLINE */.fF);
        return;
    }
    const id = node_state/* LAST_ID */.V1[node] + 1;
    node_state/* LAST_ID */.V1[node] = id;
    node_state/* OUTSTANDING */.XU[node] = id;
    node_state/* ASKS_RENEWAL */.wb[node] = node_state/* LEADING */.tS[node];
    node_state/* ANCHOR */.Ip[node] = reading(node);
    node_state/* PREPARED_AT */.cr[node] = (0,soak_clock/* localNow */.Aj)(node);
}
function dispatch(node) {
    const id = node_state/* OUTSTANDING */.XU[node];
    const local = (0,soak_clock/* localNow */.Aj)(node);
    arm(node, TIMEOUT_TIMER, local + parameters.P[parameters/* TIMEOUT */.Q9]);
    if (node_state/* ASKS_RENEWAL */.wb[node] === 1) {
        const token = node_state/* TOKEN */.CV[node];
        (0,measures/* count */.U9)(measures/* RENEW_ATTEMPTS */.DL, 1);
        (0,recorder/* note */.N4)(recorder/* RENEW_INVOKED */.V4, node, id, token, 0);
        (0,network/* send */.tN)(network/* RENEWAL */.jG, node, id, token, node_state/* GRANT_OF */.HE[node]);
        arm(node, SEND_TIMER, node_state/* PREPARED_AT */.cr[node] + parameters.P[parameters/* RENEW */.uz]);
    }
    else {
        (0,recorder/* note */.N4)(recorder/* ACQUIRE_INVOKED */.A5, node, id, 0, 0);
        (0,network/* send */.tN)(network/* ACQUIRE */.Rf, node, id, 0, 0);
        armRetry(node, local);
    }
}
function onTimeout(node) {
    const id = node_state/* OUTSTANDING */.XU[node];
    if (id === 0)
        return;
    if (node_state/* ASKS_RENEWAL */.wb[node] === 1) {
        (0,recorder/* note */.N4)(recorder/* RENEW_UNKNOWN */.L2, node, id, node_state/* TOKEN */.CV[node], 0);
        onFailed(node);
        return;
    }
    if (parameters.P[parameters/* SAME_ID */.XR] === 1 && reading(node) < deadlineFrom(node_state/* ANCHOR */.Ip[node])) {
        if (parameters.P[parameters/* LAST_ANCHOR */.p$] === 1)
            node_state/* ANCHOR */.Ip[node] = reading(node);
        dispatch(node);
        return;
    }
    (0,recorder/* note */.N4)(recorder/* ACQUIRE_UNKNOWN */.gk, node, id, 0, 0);
    node_state/* OUTSTANDING */.XU[node] = 0;
    (0,recorder/* note */.N4)(recorder/* RELEASE_INVOKED */.VW, node, id, 0, 0);
    (0,network/* send */.tN)(network/* RELEASE_ID */.uX, node, id, 0, 0);
    followOn(node);
}
function onFailed(node) {
    renewalFailed();
    node_state/* OUTSTANDING */.XU[node] = 0;
    if (parameters.P[parameters/* TICK_BLOCKED */.jA] === 0) {
        onSendTimer(node);
        return;
    }
    if (!mayLead(node))
        stepDown(node, recorder/* AT_DEADLINE */.fF);
    else
        arm(node, SEND_TIMER, (0,soak_clock/* localNow */.Aj)(node) + parameters.P[parameters/* TICK */.Uf]);
}
function followOn(node) {
    if (!isArmed(node, SEND_TIMER))
        onSendTimer(node);
}
function renewalFailed() {
    (0,measures/* count */.U9)(measures/* RENEW_FAILURES */.Mp, 1);
    (0,measures/* count */.U9)(measures/* RENEW_FAILURES_NOW */.bI, 1);
    const run = measures/* COUNT */.i2[measures/* RENEW_FAILURES_NOW */.bI];
    if (run > measures/* COUNT */.i2[measures/* RENEW_FAILURES_RUN */._B])
        measures/* COUNT */.i2[measures/* RENEW_FAILURES_RUN */._B] = run;
}
function onGranted(node, id, token, grant) {
    const present = reading(node);
    const deadline = deadlineFrom(parameters.P[parameters/* ANCHOR_SEND */.B1] === 1 ? node_state/* ANCHOR */.Ip[node] : present);
    (0,recorder/* note */.N4)(recorder/* ACQUIRE_OK */.UY, node, id, token, deadlineAt(node, deadline));
    if (present >= deadline && parameters.P[parameters/* STORED_FLAG */.jf] === 0) {
        (0,recorder/* note */.N4)(recorder/* RELEASE_INVOKED */.VW, node, 0, token, 0);
        (0,network/* send */.tN)(network/* RELEASE */.g2, node, 0, token, grant);
        followOn(node);
        return;
    }
    node_state/* DEADLINE */.nl[node] = deadline;
    lead(node, token, grant);
    armDeadline(node);
    arm(node, SEND_TIMER, node_state/* PREPARED_AT */.cr[node] + parameters.P[parameters/* RENEW */.uz]);
    checkSlack(node);
}
function lead(node, token, grant) {
    (0,claims/* openClaim */.fc)(node, token, grant);
    node_state/* LEADING */.tS[node] = 1;
    node_state/* TOKEN */.CV[node] = token;
    node_state/* GRANT_OF */.HE[node] = grant;
    (0,health/* absolve */.nl)(node);
    measures/* COUNT */.i2[measures/* RENEW_FAILURES_NOW */.bI] = 0;
    arm(node, WORK_TIMER, (0,soak_clock/* localNow */.Aj)(node) + parameters.P[parameters/* WORK_EVERY */.st]);
}
function onRenewed(node, id, open) {
    const present = reading(node);
    const deadline = deadlineFrom(parameters.P[parameters/* ANCHOR_SEND */.B1] === 1 ? node_state/* ANCHOR */.Ip[node] : present);
    if (deadline > node_state/* DEADLINE */.nl[node])
        node_state/* DEADLINE */.nl[node] = deadline;
    (0,recorder/* note */.N4)(recorder/* RENEW_OK */.rP, node, id, node_state/* TOKEN */.CV[node], deadlineAt(node, node_state/* DEADLINE */.nl[node]));
    measures/* COUNT */.i2[measures/* RENEW_FAILURES_NOW */.bI] = 0;
    if (!mayLead(node)) {
        stepDown(node, recorder/* AT_DEADLINE */.fF);
        return;
    }
    if (!open)
        (0,claims/* openClaim */.fc)(node, node_state/* TOKEN */.CV[node], node_state/* GRANT_OF */.HE[node]);
    (0,health/* absolve */.nl)(node);
    armDeadline(node);
    checkSlack(node);
    followOn(node);
}
function onLost(node) {
    renewalFailed();
    stepDown(node, recorder/* BY_LOST */.bk);
}
function onDeadline(node, paused) {
    if (node_state/* LEADING */.tS[node] === 0)
        return;
    if (mayLead(node)) {
        armDeadline(node);
        return;
    }
    if (!paused)
        stepDown(node, recorder/* AT_DEADLINE */.fF);
    else if (parameters.P[parameters/* TIMER_FLAG */.bp] === 0)
        (0,claims/* closeClaim */.Hr)(node, recorder/* AT_DEADLINE */.fF);
}
function stepDown(node, reason) {
    leave(node, reason);
    if (reason !== recorder/* BY_LOST */.bk && (reason !== recorder/* BY_RESIGN */.vp || parameters.P[parameters/* RELEASE_ON_EXIT */.N7] === 1)) {
        const token = node_state/* TOKEN */.CV[node];
        (0,recorder/* note */.N4)(recorder/* RELEASE_INVOKED */.VW, node, 0, token, 0);
        (0,network/* send */.tN)(network/* RELEASE */.g2, node, 0, token, node_state/* GRANT_OF */.HE[node]);
    }
    armRetry(node, (0,soak_clock/* localNow */.Aj)(node));
}
function leave(node, reason) {
    const t = (0,soak_clock/* now */.tB)();
    (0,claims/* closeClaim */.Hr)(node, reason);
    node_state/* LEADING */.tS[node] = 0;
    (0,health/* hurt */.kf)(node, violations/* BY_LEADING */.Fi, t);
    node_state/* OUTSTANDING */.XU[node] = 0;
    disarm(node, DEADLINE_TIMER);
    disarm(node, WORK_TIMER);
    disarm(node, TIMEOUT_TIMER);
    (0,health/* absolve */.nl)(node);
}
function onNotice(node) {
    if (node_state/* LEADING */.tS[node] === 1)
        return;
    disarm(node, SEND_TIMER);
    onSendTimer(node);
}

;// CONCATENATED MODULE: ./lib/soak/absolute-node.js











function onAbsoluteTimer(node) {
    if (node_state/* LEADING */.tS[node] === 1) {
        stepDownAbsolute(node, recorder/* BY_RESIGN */.vp);
        return;
    }
    if (node_state/* OUTSTANDING */.XU[node] !== 0)
        return;
    prepareAbsolute(node);
    dispatchAbsolute(node);
}
function prepareAbsolute(node) {
    if (node_state/* LEADING */.tS[node] === 1)
        return;
    const id = node_state/* LAST_ID */.V1[node] + 1;
    node_state/* LAST_ID */.V1[node] = id;
    node_state/* OUTSTANDING */.XU[node] = id;
    node_state/* ANCHOR */.Ip[node] = wallNow(node);
    node_state/* PREPARED_AT */.cr[node] = (0,soak_clock/* localNow */.Aj)(node);
}
function dispatchAbsolute(node) {
    const id = node_state/* OUTSTANDING */.XU[node];
    const local = (0,soak_clock/* localNow */.Aj)(node);
    const asked = node_state/* ANCHOR */.Ip[node];
    arm(node, TIMEOUT_TIMER, local + parameters.P[parameters/* TIMEOUT */.Q9]);
    (0,recorder/* note */.N4)(recorder/* ACQUIRE_INVOKED */.A5, node, id, 0, 0);
    (0,network/* send */.tN)(network/* ACQUIRE */.Rf, node, id, lowOf(asked), highOf(asked));
    armRetry(node, local);
}
function onAbsoluteTimeout(node) {
    const id = node_state/* OUTSTANDING */.XU[node];
    if (id === 0)
        return;
    (0,recorder/* note */.N4)(recorder/* ACQUIRE_UNKNOWN */.gk, node, id, 0, 0);
    node_state/* OUTSTANDING */.XU[node] = 0;
    goOn(node);
}
function goOn(node) {
    if (!isArmed(node, SEND_TIMER))
        onAbsoluteTimer(node);
}
function onAbsoluteAnswer(node, kind, id, slot) {
    if (kind !== network/* GRANTED */.aI) {
        (0,recorder/* note */.N4)(recorder/* ACQUIRE_FAILED */.vH, node, id, 0, 0);
        goOn(node);
        return;
    }
    const token = network/* MESSAGE_TOKEN */.mP[slot];
    const grant = network/* MESSAGE_GRANT */.Vc[slot];
    const kept = parameters.P[parameters/* TTL */.NV] - parameters.P[parameters/* MARGIN */.jS] + parameters.P[parameters/* TICK */.Uf];
    node_state/* DEADLINE */.nl[node] = node_state/* ANCHOR */.Ip[node] + kept;
    (0,recorder/* note */.N4)(recorder/* ACQUIRE_OK */.UY, node, id, token, Math.max(0, wallAt(node, node_state/* DEADLINE */.nl[node])));
    if (!mayLead(node)) {
        goOn(node);
        return;
    }
    lead(node, token, grant);
    armExpiry(node);
    disarm(node, SEND_TIMER);
    const run = runOf(node);
    if (run > 0)
        arm(node, SEND_TIMER, (0,soak_clock/* localNow */.Aj)(node) + run);
}
function runOf(node) {
    const fixed = FIXED_RUN[node];
    if (fixed >= 0)
        return fixed;
    return parameters.P[parameters/* RUN */.oq] === 0 ? 0 : 1 + (0,random/* below */.Gz)(random/* STREAM_NODE */.Sl + node, parameters.P[parameters/* RUN */.oq]);
}
function armExpiry(node) {
    if (parameters.P[parameters/* STORED_FLAG */.jf] === 1)
        return;
    armAt(node, DEADLINE_TIMER, wallAt(node, node_state/* DEADLINE */.nl[node]));
}
function stepDownAbsolute(node, reason) {
    const token = node_state/* TOKEN */.CV[node];
    leave(node, reason);
    (0,recorder/* note */.N4)(recorder/* RELEASE_INVOKED */.VW, node, 0, token, 0);
    (0,network/* send */.tN)(network/* RELEASE */.g2, node, 0, token, node_state/* GRANT_OF */.HE[node]);
    armRetry(node, (0,soak_clock/* localNow */.Aj)(node));
}

;// CONCATENATED MODULE: ./lib/soak/node-work.js









function workAllowed(node) {
    const late = reading(node) - (node_state/* DEADLINE */.nl[node] - parameters.P[parameters/* GUARD */.Gh]);
    if (parameters.P[parameters/* FLAG */.EU] === 0 && late >= 0)
        return false;
    (0,measures/* count */.U9)(measures/* WORK_ATTEMPTED */.r_, 1);
    if (parameters.P[parameters/* WORK_JUDGED */.Ib] === 1)
        (0,claims/* workChecked */.Tn)(node, node_state/* TOKEN */.CV[node], late);
    return true;
}
function sendWork(node, token, grant) {
    const t = (0,soak_clock/* now */.tB)();
    const key = (t / parameters.P[parameters/* WORK_EVERY */.st]) & 0x3fff_ffff;
    (0,recorder/* note */.N4)(recorder/* WORK_INVOKED */.ZH, node, 0, token, 0);
    (0,network/* send */.tN)(network/* WORK */.Ar, node, key, token, grant);
}
function onWorkTimer(node) {
    if (!workAllowed(node))
        return false;
    sendWork(node, node_state/* TOKEN */.CV[node], node_state/* GRANT_OF */.HE[node]);
    arm(node, WORK_TIMER, (0,soak_clock/* localNow */.Aj)(node) + parameters.P[parameters/* WORK_EVERY */.st]);
    return true;
}

;// CONCATENATED MODULE: ./lib/soak/record-node.js










const SEEN_VERSION = new Int32Array(soak_clock/* NODES_MAX */.nu);
const SEEN_AT = new Float64Array(soak_clock/* NODES_MAX */.nu);
const ASKS = new Int32Array(soak_clock/* NODES_MAX */.nu);
const OVER = new Int32Array(soak_clock/* NODES_MAX */.nu);
const WROTE = new Int32Array(soak_clock/* NODES_MAX */.nu);
const record_node_NEVER = Number.POSITIVE_INFINITY;
function forgetRecord(node) {
    SEEN_VERSION[node] = -1;
}
function keepsDeadline() {
    return parameters.P[parameters/* RENEW_DEADLINE */.dJ] === 0;
}
function onRecordTimer(node) {
    if (node_state/* OUTSTANDING */.XU[node] !== 0)
        return;
    prepareRecord(node);
    if (node_state/* OUTSTANDING */.XU[node] !== 0)
        dispatchRecord(node);
}
function prepareRecord(node) {
    if (node_state/* LEADING */.tS[node] === 0) {
        ask(node, network/* READ */.Pz, 0);
        return;
    }
    if (!keepsDeadline() && node_state/* DEADLINE */.nl[node] === record_node_NEVER)
        beginRound(node);
    if (mayLead(node))
        ask(node, network/* RENEWAL */.jG, WROTE[node]);
    else
        stepDownRecord(node, recorder/* AT_DEADLINE */.fF);
}
function beginRound(node) {
    if (parameters.P[parameters/* NO_RENEW_DEADLINE */.FS] === 1)
        return;
    const ends = reading(node) + parameters.P[parameters/* RENEW_DEADLINE */.dJ];
    node_state/* DEADLINE */.nl[node] = ends;
    arm(node, DEADLINE_TIMER, (0,soak_clock/* localNow */.Aj)(node) + parameters.P[parameters/* RENEW_DEADLINE */.dJ]);
}
function ask(node, kind, over) {
    const id = node_state/* LAST_ID */.V1[node] + 1;
    node_state/* LAST_ID */.V1[node] = id;
    node_state/* OUTSTANDING */.XU[node] = id;
    ASKS[node] = kind;
    OVER[node] = over;
    node_state/* ANCHOR */.Ip[node] = reading(node);
    node_state/* PREPARED_AT */.cr[node] = (0,soak_clock/* localNow */.Aj)(node);
}
function dispatchRecord(node) {
    const id = node_state/* OUTSTANDING */.XU[node];
    const kind = ASKS[node];
    const local = (0,soak_clock/* localNow */.Aj)(node);
    arm(node, TIMEOUT_TIMER, local + parameters.P[parameters/* TIMEOUT */.Q9]);
    if (kind === network/* RENEWAL */.jG) {
        const token = node_state/* TOKEN */.CV[node];
        (0,measures/* count */.U9)(measures/* RENEW_ATTEMPTS */.DL, 1);
        (0,recorder/* note */.N4)(recorder/* RENEW_INVOKED */.V4, node, id, token, 0);
        const next = keepsDeadline() ? node_state/* PREPARED_AT */.cr[node] + parameters.P[parameters/* RENEW */.uz] : 0;
        arm(node, SEND_TIMER, keepsDeadline() ? next : local + parameters.P[parameters/* RETRY */.p6]);
    }
    else if (kind === network/* ACQUIRE */.Rf)
        (0,recorder/* note */.N4)(recorder/* ACQUIRE_INVOKED */.A5, node, id, 0, 0);
    else if (node_state/* LEADING */.tS[node] === 0)
        armRetry(node, local);
    (0,network/* send */.tN)(kind, node, id, OVER[node], node_state/* GRANT_OF */.HE[node]);
}
function follow(node, kind, over) {
    ask(node, kind, over);
    dispatchRecord(node);
}
function onRecordTimeout(node) {
    const id = node_state/* OUTSTANDING */.XU[node];
    if (id === 0)
        return;
    const kind = ASKS[node];
    node_state/* OUTSTANDING */.XU[node] = 0;
    if (kind === network/* RENEWAL */.jG)
        (0,recorder/* note */.N4)(recorder/* RENEW_UNKNOWN */.L2, node, id, node_state/* TOKEN */.CV[node], 0);
    if (kind === network/* ACQUIRE */.Rf)
        (0,recorder/* note */.N4)(recorder/* ACQUIRE_UNKNOWN */.gk, node, id, 0, 0);
    if (node_state/* LEADING */.tS[node] === 1)
        renewalFailed();
    record_node_goOn(node);
}
function record_node_goOn(node) {
    if (!isArmed(node, SEND_TIMER))
        onRecordTimer(node);
}
function onRecordAnswer(node, kind, id, slot) {
    const version = network/* MESSAGE_TOKEN */.mP[slot];
    if (kind === network/* GRANTED */.aI)
        onTaken(node, id, version, network/* MESSAGE_GRANT */.Vc[slot]);
    else if (kind === network/* RENEWED */.Zh)
        onKept(node, id);
    else if (kind === network/* LOST */.Rj)
        onRefused(node, id);
    else if (kind === network/* BUSY */.yu) {
        (0,recorder/* note */.N4)(recorder/* ACQUIRE_FAILED */.vH, node, id, 0, 0);
        record_node_goOn(node);
    }
    else if (node_state/* LEADING */.tS[node] === 1)
        onOwnLook(node, kind, version);
    else
        onLook(node, kind, version, network/* MESSAGE_GRANT */.Vc[slot]);
}
function onLook(node, kind, version, stamp) {
    const takes = kind === network/* SEEN_FREE */.j9 || (kind === network/* SEEN_OWN */.dW && !keepsDeadline());
    if (takes || hasWaited(node, version, stamp))
        follow(node, network/* ACQUIRE */.Rf, version);
    else
        record_node_goOn(node);
}
function hasWaited(node, version, stamp) {
    const local = (0,soak_clock/* localNow */.Aj)(node);
    const ttl = parameters.P[parameters/* TTL */.NV];
    if (parameters.P[parameters/* RECORD_TIME */.wh] === 1) {
        return Math.floor((local + soak_clock/* JUMP */.ft[node]) / 1000) - stamp >= ttl / 1000;
    }
    if (SEEN_VERSION[node] === version)
        return local - SEEN_AT[node] >= ttl;
    SEEN_VERSION[node] = version;
    SEEN_AT[node] = local;
    return false;
}
function onOwnLook(node, kind, version) {
    if (kind === network/* SEEN_OWN */.dW && mayLead(node)) {
        follow(node, network/* RENEWAL */.jG, version);
        return;
    }
    renewalFailed();
    if (parameters.P[parameters/* TIMER_FLAG */.bp] === 1)
        record_node_goOn(node);
    else
        stepDownRecord(node, recorder/* BY_LOST */.bk);
}
function onTaken(node, id, token, grant) {
    WROTE[node] = OVER[node] + 1;
    node_state/* DEADLINE */.nl[node] = record_node_deadlineFrom(node);
    (0,recorder/* note */.N4)(recorder/* ACQUIRE_OK */.UY, node, id, token, toldDeadline(node));
    if (!mayLead(node)) {
        record_node_goOn(node);
        return;
    }
    lead(node, token, grant);
    armNext(node);
}
function toldDeadline(node) {
    return hasDeadline(node) ? deadlineAt(node, node_state/* DEADLINE */.nl[node]) : record_node_NEVER;
}
function record_node_deadlineFrom(node) {
    if (!keepsDeadline()) {
        if (parameters.P[parameters/* TIMER_FLAG */.bp] === 1 || parameters.P[parameters/* NO_RENEW_DEADLINE */.FS] === 1)
            return record_node_NEVER;
        return reading(node) + parameters.P[parameters/* RENEW */.uz] + parameters.P[parameters/* RENEW_DEADLINE */.dJ];
    }
    const anchor = parameters.P[parameters/* ANCHOR_SEND */.B1] === 1 ? node_state/* ANCHOR */.Ip[node] : reading(node);
    return anchor + parameters.P[parameters/* TTL */.NV] - parameters.P[parameters/* MARGIN */.jS];
}
function armNext(node) {
    if (hasDeadline(node))
        armDeadline(node);
    else
        disarm(node, DEADLINE_TIMER);
    const from = keepsDeadline() ? node_state/* PREPARED_AT */.cr[node] : (0,soak_clock/* localNow */.Aj)(node);
    arm(node, SEND_TIMER, from + parameters.P[parameters/* RENEW */.uz]);
}
function onKept(node, id) {
    WROTE[node] = OVER[node] + 1;
    const deadline = record_node_deadlineFrom(node);
    if (keepsDeadline())
        node_state/* DEADLINE */.nl[node] = Math.max(node_state/* DEADLINE */.nl[node], deadline);
    else if (mayLead(node))
        node_state/* DEADLINE */.nl[node] = deadline;
    (0,recorder/* note */.N4)(recorder/* RENEW_OK */.rP, node, id, node_state/* TOKEN */.CV[node], toldDeadline(node));
    measures/* COUNT */.i2[measures/* RENEW_FAILURES_NOW */.bI] = 0;
    if (!mayLead(node)) {
        stepDownRecord(node, recorder/* AT_DEADLINE */.fF);
        return;
    }
    if (claims/* OPEN */.vP[node] === 0)
        (0,claims/* openClaim */.fc)(node, node_state/* TOKEN */.CV[node], node_state/* GRANT_OF */.HE[node]);
    (0,health/* absolve */.nl)(node);
    armNext(node);
}
function onRefused(node, id) {
    (0,recorder/* note */.N4)(recorder/* RENEW_FAILED */.GF, node, id, node_state/* TOKEN */.CV[node], 0);
    if (keepsDeadline()) {
        renewalFailed();
        stepDownRecord(node, recorder/* BY_LOST */.bk);
    }
    else if (mayLead(node))
        follow(node, network/* READ */.Pz, 0);
    else
        stepDownRecord(node, recorder/* AT_DEADLINE */.fF);
}
function stepDownRecord(node, reason) {
    leave(node, reason);
    forgetRecord(node);
    if (reason !== recorder/* BY_LOST */.bk && parameters.P[parameters/* RELEASE_ON_EXIT */.N7] === 1) {
        (0,recorder/* note */.N4)(recorder/* RELEASE_INVOKED */.VW, node, 0, node_state/* TOKEN */.CV[node], 0);
        (0,network/* send */.tN)(network/* RELEASE */.g2, node, 0, WROTE[node], node_state/* GRANT_OF */.HE[node]);
    }
    armRetry(node, (0,soak_clock/* localNow */.Aj)(node));
}

;// CONCATENATED MODULE: ./lib/soak/client.js









function client_startFollowing(node) {
    forgetRecord(node);
    startFollowing(node);
}
function sendDue(node) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        onSendTimer(node);
    else if (parameters.P[parameters/* SCHEME */.My] === parameters/* RECORD */.gv)
        onRecordTimer(node);
    else
        onAbsoluteTimer(node);
}
function timedOut(node) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        onTimeout(node);
    else if (parameters.P[parameters/* SCHEME */.My] === parameters/* RECORD */.gv)
        onRecordTimeout(node);
    else
        onAbsoluteTimeout(node);
}
function prepareRequest(node) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        prepare(node);
    else if (parameters.P[parameters/* SCHEME */.My] === parameters/* RECORD */.gv)
        prepareRecord(node);
    else
        prepareAbsolute(node);
}
function dispatchRequest(node) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        dispatch(node);
    else if (parameters.P[parameters/* SCHEME */.My] === parameters/* RECORD */.gv)
        dispatchRecord(node);
    else
        dispatchAbsolute(node);
}
function answered(node, kind, id, slot) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        answeredLease(node, kind, id, slot);
    else if (parameters.P[parameters/* SCHEME */.My] === parameters/* RECORD */.gv)
        onRecordAnswer(node, kind, id, slot);
    else
        onAbsoluteAnswer(node, kind, id, slot);
}
function answeredLease(node, kind, id, slot) {
    if (kind === network/* BUSY */.yu) {
        (0,recorder/* note */.N4)(recorder/* ACQUIRE_FAILED */.vH, node, id, 0, 0);
        followOn(node);
    }
    else if (kind === network/* RENEWED */.Zh)
        onRenewed(node, id, claims/* OPEN */.vP[node] === 1);
    else if (kind === network/* GRANTED */.aI) {
        const token = network/* MESSAGE_TOKEN */.mP[slot];
        onGranted(node, id, token, network/* MESSAGE_GRANT */.Vc[slot]);
    }
    else
        refusedLease(node, kind, id, slot);
}
function refusedLease(node, kind, id, slot) {
    if (kind === network/* LOST */.Rj) {
        (0,recorder/* note */.N4)(recorder/* RENEW_FAILED */.GF, node, id, network/* MESSAGE_TOKEN */.mP[slot], 0);
        onLost(node);
    }
    else if (node_state/* LEADING */.tS[node] === 1) {
        (0,recorder/* note */.N4)(recorder/* RENEW_FAILED */.GF, node, id, node_state/* TOKEN */.CV[node], 0);
        onFailed(node);
    }
    else {
        (0,recorder/* note */.N4)(recorder/* ACQUIRE_FAILED */.vH, node, id, 0, 0);
        followOn(node);
    }
}
function deadlineDue(node, paused) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        onDeadline(node, paused);
    else if (node_state/* LEADING */.tS[node] === 0)
        return;
    else if (mayLead(node))
        client_armDeadline(node);
    else if (!paused)
        client_stepDown(node, recorder/* AT_DEADLINE */.fF);
    else if (parameters.P[parameters/* TIMER_FLAG */.bp] === 0)
        (0,claims/* closeClaim */.Hr)(node, recorder/* AT_DEADLINE */.fF);
}
function client_armDeadline(node) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* ABSOLUTE */.or)
        armExpiry(node);
    else if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL || hasDeadline(node))
        armDeadline(node);
}
function client_stepDown(node, reason) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        stepDown(node, reason);
    else if (parameters.P[parameters/* SCHEME */.My] === parameters/* RECORD */.gv)
        stepDownRecord(node, reason);
    else
        stepDownAbsolute(node, reason);
}
function workDue(node) {
    if (node_state/* LEADING */.tS[node] === 1 && !onWorkTimer(node))
        client_stepDown(node, recorder/* AT_DEADLINE */.fF);
}
function resign(node) {
    if (node_state/* LEADING */.tS[node] === 1)
        client_stepDown(node, recorder/* BY_RESIGN */.vp);
}

var in_force = __webpack_require__(1301);
;// CONCATENATED MODULE: ./lib/soak/inbox.js













const OVERDUE = new Int32Array(soak_clock/* NODES_MAX */.nu);
const WAITING_FIRST = new Int32Array(soak_clock/* NODES_MAX */.nu);
const WAITING_LAST = new Int32Array(soak_clock/* NODES_MAX */.nu);
const HELD_TOKEN = new Int32Array(soak_clock/* NODES_MAX */.nu);
const HELD_GRANT = new Int32Array(soak_clock/* NODES_MAX */.nu);
const HELD_REQUEST = new Int32Array(soak_clock/* NODES_MAX */.nu);
function clearInboxes() {
    OVERDUE.fill(0);
    WAITING_FIRST.fill(-1);
    WAITING_LAST.fill(-1);
    HELD_TOKEN.fill(0);
    HELD_REQUEST.fill(0);
}
function onTimer(node, kind) {
    if (node_state.UP[node] === 0)
        return;
    if (node_state/* PAUSED */.NN[node] === 1) {
        OVERDUE[node] = OVERDUE[node] | (1 << kind);
        if (kind === DEADLINE_TIMER)
            deadlineDue(node, true);
    }
    else if (kind === WORK_TIMER)
        workDue(node);
    else if (kind === SEND_TIMER)
        sendDue(node);
    else if (kind === TIMEOUT_TIMER)
        timedOut(node);
    else
        deadlineDue(node, false);
}
function onReply(node, slot) {
    if (node_state/* PAUSED */.NN[node] === 1) {
        network/* NEXT */.K2[slot] = -1;
        const last = WAITING_LAST[node];
        if (last === -1)
            WAITING_FIRST[node] = slot;
        else
            network/* NEXT */.K2[last] = slot;
        WAITING_LAST[node] = slot;
        return;
    }
    if (node_state.UP[node] === 1)
        handle(node, slot);
    (0,network/* freeMessage */.o8)(slot);
}
function handle(node, slot) {
    const kind = network/* KIND */.Nd[slot];
    const id = network.ID[slot];
    const alive = id !== 0 && node_state/* OUTSTANDING */.XU[node] === id && network/* PEER_INCARNATION */.q3[slot] === node_state/* INCARNATION */.D_[node];
    if (kind === network/* RELEASED */.iB || kind === network/* NOT_HELD */.iS) {
        const token = network/* MESSAGE_TOKEN */.mP[slot];
        (0,recorder/* note */.N4)(kind === network/* RELEASED */.iB ? recorder/* RELEASE_OK */.RQ : recorder/* RELEASE_FAILED */.Gx, node, id, token, 0);
        return;
    }
    if (kind === network/* NOTICE */.XJ) {
        onNotice(node);
        return;
    }
    if (!alive) {
        const believes = parameters.P[parameters/* DEAD_ID */.RE] === 1 && kind === network/* GRANTED */.aI && node_state/* LEADING */.tS[node] === 0;
        if (!believes || network/* PEER_INCARNATION */.q3[slot] !== node_state/* INCARNATION */.D_[node])
            return;
    }
    if (parameters.P[parameters/* REPLY_COUNTS */.kh] === 1 && isDue(node, TIMEOUT_TIMER))
        return;
    node_state/* OUTSTANDING */.XU[node] = 0;
    disarm(node, TIMEOUT_TIMER);
    answered(node, kind, id, slot);
}
function crash(node) {
    (0,claims/* closeClaim */.Hr)(node, recorder/* BY_CRASH_OF_HOLDER */.FV);
    node_state.UP[node] = 0;
    node_state/* PAUSED */.NN[node] = 0;
    node_state/* LEADING */.tS[node] = 0;
    node_state/* OUTSTANDING */.XU[node] = 0;
    OVERDUE[node] = 0;
    HELD_TOKEN[node] = 0;
    HELD_REQUEST[node] = 0;
    disarmAll(node);
    for (let slot = WAITING_FIRST[node]; slot !== -1;) {
        const next = network/* NEXT */.K2[slot];
        (0,network/* freeMessage */.o8)(slot);
        slot = next;
    }
    WAITING_FIRST[node] = -1;
    WAITING_LAST[node] = -1;
}
function restart(node) {
    const t = (0,soak_clock/* now */.tB)();
    node_state.UP[node] = 1;
    node_state/* INCARNATION */.D_[node] = node_state/* INCARNATION */.D_[node] + 1;
    (0,health/* hurt */.kf)(node, violations/* BY_CRASH */.sZ, t);
    client_startFollowing(node);
}
function pause(node, midway) {
    if (midway && node_state/* LEADING */.tS[node] === 1 && workAllowed(node)) {
        HELD_TOKEN[node] = node_state/* TOKEN */.CV[node];
        HELD_GRANT[node] = node_state/* GRANT_OF */.HE[node];
    }
    if (midway && node_state/* OUTSTANDING */.XU[node] === 0) {
        prepareRequest(node);
        HELD_REQUEST[node] = node_state/* OUTSTANDING */.XU[node];
        if (HELD_REQUEST[node] !== 0)
            disarm(node, SEND_TIMER);
    }
    node_state/* PAUSED */.NN[node] = 1;
}
function resume(node, messagesFirst) {
    const t = (0,soak_clock/* now */.tB)();
    node_state/* PAUSED */.NN[node] = 0;
    (0,health/* hurt */.kf)(node, violations/* BY_PAUSE */.Ln, t);
    if (HELD_TOKEN[node] !== 0) {
        sendWork(node, HELD_TOKEN[node], HELD_GRANT[node]);
        HELD_TOKEN[node] = 0;
    }
    if (HELD_REQUEST[node] !== 0) {
        HELD_REQUEST[node] = 0;
        dispatchRequest(node);
    }
    if (messagesFirst)
        deliverWaiting(node);
    const overdue = OVERDUE[node];
    OVERDUE[node] = 0;
    for (let kind = SEND_TIMER; kind <= WORK_TIMER; kind += 1) {
        if ((overdue & (1 << kind)) !== 0)
            fireNow(node, kind);
    }
    if (!messagesFirst)
        deliverWaiting(node);
}
function deliverWaiting(node) {
    const t = (0,soak_clock/* now */.tB)();
    for (let slot = WAITING_FIRST[node]; slot !== -1; slot = network/* NEXT */.K2[slot]) {
        (0,queue/* push */.VC)(t, (slot << network/* EVENT_BITS */.sH) | network/* MESSAGE_EVENT */.Xq);
    }
    WAITING_FIRST[node] = -1;
    WAITING_LAST[node] = -1;
}

var soak = __webpack_require__(3028);
;// CONCATENATED MODULE: ./lib/soak/record-store.js








function onRecordRequest(slot) {
    noteDelay(slot);
    const kind = network/* KIND */.Nd[slot];
    if (kind === network/* READ */.Pz)
        look(slot);
    else if (kind === network/* ACQUIRE */.Rf)
        take(slot);
    else if (kind === network/* RENEWAL */.jG)
        renew(slot);
    else
        record_store_release(slot);
}
function look(slot) {
    const kind = ROW[HOLDER] === -1 ? network/* SEEN_FREE */.j9 : isOwn(slot) ? network/* SEEN_OWN */.dW : network/* SEEN */.GL;
    (0,network/* reply */.Tm)(slot, kind, ROW[VERSION], ROW[STAMP]);
}
function written(node) {
    ROW[VERSION] = ROW[VERSION] + 1;
    ROW[STAMP] = Math.floor(((0,soak_clock/* localNow */.Aj)(node) + soak_clock/* JUMP */.ft[node]) / 1000) | 0;
    setTerm((0,soak_clock/* now */.tB)() + parameters.P[parameters/* TERM */.VH]);
}
function take(slot) {
    const node = network/* PEER */.Vs[slot];
    const owner = ROW[HOLDER];
    const same = parameters.P[parameters/* OWNER_ONLY */.JD] === 1 ? owner !== node : network/* MESSAGE_TOKEN */.mP[slot] === ROW[VERSION];
    if (!same) {
        (0,network/* reply */.Tm)(slot, network/* BUSY */.yu, 0, 0);
        return;
    }
    grantRow(slot);
    leaseKept();
    written(node);
    (0,network/* reply */.Tm)(slot, network/* GRANTED */.aI, ROW[ROW_TOKEN], ROW[ROW_GRANT]);
}
function renew(slot) {
    const node = network/* PEER */.Vs[slot];
    if (network/* MESSAGE_TOKEN */.mP[slot] !== ROW[VERSION] || !isOwn(slot)) {
        (0,measures/* count */.U9)(measures/* REFUSED_RENEWALS */.Xf, 1);
        (0,network/* reply */.Tm)(slot, network/* LOST */.Rj, ROW[ROW_TOKEN], 0);
        return;
    }
    observeRenewal(node, network/* PEER_INCARNATION */.q3[slot], ROW[ROW_TOKEN]);
    leaseKept();
    written(node);
    (0,network/* reply */.Tm)(slot, network/* RENEWED */.Zh, ROW[ROW_TOKEN], ROW[ROW_GRANT]);
}
function record_store_release(slot) {
    const node = network/* PEER */.Vs[slot];
    const holder = ROW[HOLDER];
    const token = ROW[ROW_TOKEN];
    const frees = network/* MESSAGE_TOKEN */.mP[slot] === ROW[VERSION] && isOwn(slot);
    const asked = frees ? network/* MESSAGE_GRANT */.Vc[slot] : 0;
    const freed = frees ? ROW[ROW_GRANT] : 0;
    observeRelease(node, network/* PEER_INCARNATION */.q3[slot], asked, freed, holder);
    if (frees) {
        (0,recorder/* note */.N4)(recorder/* FREE */.jC, node, 0, token, 0);
        ROW[HOLDER] = -1;
        ROW[VERSION] = ROW[VERSION] + 1;
        openToOthers();
    }
    (0,network/* reply */.Tm)(slot, frees ? network/* RELEASED */.iB : network/* NOT_HELD */.iS, token, 0);
}

;// CONCATENATED MODULE: ./lib/soak/store-lease.js







const LEASE = new Float64Array(16);
const store_lease_HOLDER = 0;
const store_lease_HOLDER_INCARNATION = 1;
const HOLDER_ID = 2;
const store_lease_LEASE_TOKEN = 3;
const store_lease_LEASE_GRANT = 4;
const EXPIRY = 5;
const store_lease_LAST_TOKEN = 6;
const store_lease_GRANTED_AT = 7;
const REQUEST_AT = 8;
const REQUEST_DELAY = 9;
const LAST_GRANTED_ID = new Int32Array(soak_clock/* NODES_MAX */.nu);
const FREE_AT = new Float64Array(16);
const store_lease_DUE = 0;
const store_lease_ENTRY = 1;
const store_lease_NEVER = Number.POSITIVE_INFINITY;
function storeHolder() {
    return LEASE[store_lease_HOLDER];
}
function storeFreeAt() {
    return FREE_AT[store_lease_DUE];
}
function storeNow() {
    return (0,soak_clock/* localNow */.Aj)(soak_clock/* STORE */.er) + soak_clock/* JUMP */.ft[soak_clock/* STORE */.er];
}
function freeReading() {
    const sweep = parameters.P[parameters/* SWEEP */.tb];
    const expiry = LEASE[EXPIRY];
    const swept = sweep === 0 ? expiry : Math.ceil(expiry / sweep) * sweep;
    return swept + parameters.P[parameters/* LOCK_DELAY */.UM];
}
function armFree() {
    const t = (0,soak_clock/* now */.tB)();
    if (LEASE[store_lease_HOLDER] === -1) {
        FREE_AT[store_lease_DUE] = store_lease_NEVER;
        return;
    }
    const due = Math.max(t, (0,soak_clock/* globalAt */.ri)(soak_clock/* STORE */.er, freeReading() - soak_clock/* JUMP */.ft[soak_clock/* STORE */.er]));
    FREE_AT[store_lease_DUE] = due;
    if (due < FREE_AT[store_lease_ENTRY]) {
        FREE_AT[store_lease_ENTRY] = due;
        (0,queue/* push */.VC)(due, network/* FREE_EVENT */.WI);
    }
}
function onFree() {
    const t = (0,soak_clock/* now */.tB)();
    if (FREE_AT[store_lease_ENTRY] !== t)
        return;
    FREE_AT[store_lease_ENTRY] = store_lease_NEVER;
    if (FREE_AT[store_lease_DUE] <= t)
        expire();
    else if (FREE_AT[store_lease_DUE] < store_lease_NEVER) {
        FREE_AT[store_lease_ENTRY] = FREE_AT[store_lease_DUE];
        (0,queue/* push */.VC)(FREE_AT[store_lease_DUE], network/* FREE_EVENT */.WI);
    }
}
function expire() {
    (0,measures/* count */.U9)(measures/* LEASES_RUN_OUT */.vc, 1);
    vacate();
}
function vacate() {
    const holder = LEASE[store_lease_HOLDER];
    const token = LEASE[store_lease_LEASE_TOKEN];
    (0,recorder/* note */.N4)(recorder/* FREE */.jC, holder, 0, token, 0);
    LEASE[store_lease_HOLDER] = -1;
    FREE_AT[store_lease_DUE] = store_lease_NEVER;
    leaseFreed(holder, token, LEASE[store_lease_LEASE_GRANT], LEASE[store_lease_GRANTED_AT], LEASE[REQUEST_AT], LEASE[REQUEST_DELAY]);
    if (parameters.P[parameters/* NOTIFIED */.PL] === 1)
        notifyAll();
}
function notifyAll() {
    for (let node = 0; node < parameters.P[parameters/* NODES */.K3]; node += 1)
        (0,network/* notify */.me)(node);
}
function clearLease() {
    LEASE.fill(0);
    LEASE[store_lease_HOLDER] = -1;
    LAST_GRANTED_ID.fill(0);
    FREE_AT.fill(store_lease_NEVER);
}

;// CONCATENATED MODULE: ./lib/soak/store-memory.js






const snapshots = new Map();
function clearMemory() {
    ARMED[0] = -1;
    snapshots.clear();
}
function loseNextGrant() {
    if (ARMED[0] !== -1)
        springFailover();
}
const ARMED = new Int32Array(32);
function armFailover(fault) {
    ARMED[0] = fault;
}
function springFailover() {
    const fault = ARMED[0];
    ARMED[0] = -1;
    takeSnapshot(fault);
    (0,queue/* push */.VC)((0,soak_clock/* now */.tB)() + Math.floor(parameters.P[parameters/* LAG */.pJ] / 2), (fault << network/* EVENT_BITS */.sH) | network/* SPRING_EVENT */.j);
}
function takeSnapshot(fault) {
    snapshots.set(fault, { lease: LEASE.slice(), ids: LAST_GRANTED_ID.slice() });
}
function failOver(fault) {
    const known = snapshots.get(fault);
    snapshots.delete(fault);
    forget(known ?? null);
}
function loseState() {
    forget(null);
}
function forget(known) {
    const lastToken = LEASE[store_lease_LAST_TOKEN];
    const holder = LEASE[store_lease_HOLDER];
    const lost = LEASE[store_lease_LEASE_GRANT];
    if (known === null) {
        LEASE.fill(0);
        LEASE[store_lease_HOLDER] = -1;
        LAST_GRANTED_ID.fill(0);
    }
    else {
        LEASE.set(known.lease);
        LAST_GRANTED_ID.set(known.ids);
    }
    if (parameters.P[parameters/* KEEP_TOKENS */.zi] === 1)
        LEASE[store_lease_LAST_TOKEN] = lastToken;
    const kept = LEASE[store_lease_HOLDER] !== -1 && LEASE[store_lease_LEASE_GRANT] === lost;
    if (holder !== -1) {
        observeForgotten(holder, lost, kept ? LEASE[EXPIRY] : storeNow());
    }
    armFree();
}

;// CONCATENATED MODULE: ./lib/soak/store.js











function clearStore() {
    clearLease();
    clearMemory();
}
function onRequest(slot) {
    const t = (0,soak_clock/* now */.tB)();
    const kind = network/* KIND */.Nd[slot];
    const node = network/* PEER */.Vs[slot];
    const id = network.ID[slot];
    if (LEASE[store_lease_HOLDER] !== -1 && storeNow() >= freeReading())
        expire();
    if (t - network/* SENT_AT */.tA[slot] > parameters.P[parameters/* DELTA */.HZ])
        (0,health/* hurt */.kf)(node, violations/* BY_LATE */.h0, t);
    if (kind === network/* ACQUIRE */.Rf)
        store_acquire(slot, node, id);
    else if (kind === network/* RENEWAL */.jG)
        store_renew(slot, node);
    else
        store_release(slot, node, id, kind === network/* RELEASE_ID */.uX);
}
function store_acquire(slot, node, id) {
    if (LEASE[store_lease_HOLDER] === -1) {
        const spent = id <= LAST_GRANTED_ID[node] && parameters.P[parameters/* NON_IDEMPOTENT */.y1] === 0;
        if (spent)
            (0,network/* reply */.Tm)(slot, network/* BUSY */.yu, 0, 0);
        else
            grant(slot, node, id);
        return;
    }
    const same = LEASE[store_lease_HOLDER] === node && LEASE[HOLDER_ID] === id;
    if (same && parameters.P[parameters/* NON_IDEMPOTENT */.y1] === 0 && storeNow() < LEASE[EXPIRY]) {
        const token = LEASE[store_lease_LEASE_TOKEN];
        (0,network/* reply */.Tm)(slot, network/* GRANTED */.aI, token, LEASE[store_lease_LEASE_GRANT]);
    }
    else
        (0,network/* reply */.Tm)(slot, network/* BUSY */.yu, 0, 0);
}
function grant(slot, node, id) {
    loseNextGrant();
    const t = (0,soak_clock/* now */.tB)();
    const incarnation = network/* PEER_INCARNATION */.q3[slot];
    const token = LEASE[store_lease_LAST_TOKEN] + 1;
    LEASE[store_lease_LAST_TOKEN] = token;
    LEASE[store_lease_HOLDER] = node;
    LEASE[store_lease_HOLDER_INCARNATION] = incarnation;
    LEASE[HOLDER_ID] = id;
    LEASE[store_lease_LEASE_TOKEN] = token;
    LEASE[store_lease_GRANTED_AT] = t;
    if (id > LAST_GRANTED_ID[node])
        LAST_GRANTED_ID[node] = id;
    (0,recorder/* note */.N4)(recorder/* GRANT */.dM, node, id, token, 0);
    LEASE[store_lease_LEASE_GRANT] = observeGrant(node, incarnation, id, token);
    leaseGranted(node, token);
    store_extend(slot);
    (0,network/* reply */.Tm)(slot, network/* GRANTED */.aI, token, LEASE[store_lease_LEASE_GRANT]);
}
function store_extend(slot) {
    const t = (0,soak_clock/* now */.tB)();
    LEASE[EXPIRY] = storeNow() + parameters.P[parameters/* STORE_TTL */.vR];
    LEASE[REQUEST_AT] = t;
    LEASE[REQUEST_DELAY] = t - network/* SENT_AT */.tA[slot];
    armFree();
}
function store_renew(slot, node) {
    const incarnation = network/* PEER_INCARNATION */.q3[slot];
    const token = network/* MESSAGE_TOKEN */.mP[slot];
    if (parameters.P[parameters/* SILENT_REACQUIRE */.iS] === 1 && LEASE[store_lease_HOLDER] === -1) {
        LEASE[store_lease_HOLDER] = node;
        LEASE[store_lease_HOLDER_INCARNATION] = incarnation;
        LEASE[store_lease_LEASE_TOKEN] = token;
        LEASE[EXPIRY] = store_lease_NEVER;
    }
    const own = LEASE[store_lease_HOLDER] === node &&
        (parameters.P[parameters/* OWNER_ONLY */.JD] === 1 ||
            (LEASE[store_lease_HOLDER_INCARNATION] === incarnation && LEASE[store_lease_LEASE_TOKEN] === token));
    if (!own || storeNow() >= LEASE[EXPIRY]) {
        (0,measures/* count */.U9)(measures/* REFUSED_RENEWALS */.Xf, 1);
        (0,network/* reply */.Tm)(slot, network/* LOST */.Rj, token, 0);
        return;
    }
    observeRenewal(node, incarnation, token);
    store_extend(slot);
    (0,network/* reply */.Tm)(slot, network/* RENEWED */.Zh, token, LEASE[store_lease_LEASE_GRANT]);
}
function store_release(slot, node, id, byId) {
    const incarnation = network/* PEER_INCARNATION */.q3[slot];
    const token = network/* MESSAGE_TOKEN */.mP[slot];
    const holder = LEASE[store_lease_HOLDER];
    const same = holder === node && LEASE[store_lease_HOLDER_INCARNATION] === incarnation;
    const own = same && (byId ? LEASE[HOLDER_ID] === id : LEASE[store_lease_LEASE_TOKEN] === token);
    const frees = holder !== -1 && (own || parameters.P[parameters/* DELETE_ANY */.$0] === 1 || (parameters.P[parameters/* OWNER_ONLY */.JD] === 1 && holder === node));
    const held = LEASE[store_lease_LEASE_GRANT];
    const asked = own ? held : network/* MESSAGE_GRANT */.Vc[slot];
    observeRelease(node, incarnation, asked, frees ? held : 0, holder);
    if (frees)
        vacate();
    (0,network/* reply */.Tm)(slot, frees ? network/* RELEASED */.iB : network/* NOT_HELD */.iS, token, 0);
}

;// CONCATENATED MODULE: ./lib/soak/stores.js







function clearStores() {
    clearStore();
    clearRow();
}
function stores_onRequest(slot) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        onRequest(slot);
    else if (parameters.P[parameters/* SCHEME */.My] === parameters/* RECORD */.gv)
        onRecordRequest(slot);
    else
        onAbsoluteRequest(slot);
}
function stores_onFree() {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        onFree();
    else
        onTermEnd();
}
function stores_storeHolder() {
    return parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL ? storeHolder() : ROW[HOLDER];
}
function stores_storeFreeAt() {
    return parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL ? storeFreeAt() : termEnds();
}
function storeClockSet() {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        armFree();
}
function stores_takeSnapshot(fault) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        takeSnapshot(fault);
    else
        copyRow(fault);
}
function stores_armFailover(fault) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        armFailover(fault);
    else
        awaitFailover(fault);
}
function stores_failOver(fault) {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        failOver(fault);
    else
        restoreRow(fault);
}
function stores_loseState() {
    if (parameters.P[parameters/* SCHEME */.My] === parameters/* LEASE */.DL)
        loseState();
    else
        restoreRow(-1);
}

;// CONCATENATED MODULE: ./lib/soak/store-gate.js







const GATE = new Int32Array(32);
const PAUSES = 0;
const STOPS = 1;
const FIRST = 2;
const store_gate_LAST = 3;
function clearGate() {
    GATE.fill(0);
    GATE[FIRST] = -1;
    GATE[store_gate_LAST] = -1;
}
function arriveAtStore(slot) {
    if (GATE[STOPS] !== 0) {
        (0,health/* hurt */.kf)(network/* PEER */.Vs[slot], violations/* BY_LOSS */.wc, (0,soak_clock/* now */.tB)());
        if (parameters.P[parameters/* TICK_BLOCKED */.jA] === 1)
            (0,network/* reply */.Tm)(slot, network/* FAILED */.Wk, 0, 0);
        else
            (0,network/* freeMessage */.o8)(slot);
    }
    else if (GATE[PAUSES] !== 0) {
        network/* NEXT */.K2[slot] = -1;
        if (GATE[store_gate_LAST] === -1)
            GATE[FIRST] = slot;
        else
            network/* NEXT */.K2[GATE[store_gate_LAST]] = slot;
        GATE[store_gate_LAST] = slot;
    }
    else
        stores_onRequest(slot);
}
function pauseStore() {
    GATE[PAUSES] = GATE[PAUSES] + 1;
}
function resumeStore() {
    GATE[PAUSES] = GATE[PAUSES] - 1;
    if (GATE[PAUSES] !== 0)
        return;
    for (let slot = GATE[FIRST]; slot !== -1; slot = network/* NEXT */.K2[slot]) {
        (0,queue/* push */.VC)((0,soak_clock/* now */.tB)(), (slot << network/* EVENT_BITS */.sH) | network/* MESSAGE_EVENT */.Xq);
    }
    GATE[FIRST] = -1;
    GATE[store_gate_LAST] = -1;
}
function stopStore() {
    GATE[STOPS] = GATE[STOPS] + 1;
}
function startStore() {
    GATE[STOPS] = GATE[STOPS] - 1;
}

;// CONCATENATED MODULE: ./lib/soak/inject.js


















const active = new Map();
const CAUSE_PAUSE = 2;
const CAUSE_PARTITION = 3;
const CAUSE_PARTITION_IN = 4;
const CAUSE_CLOCK = 7;
const CAUSE_STORE = 8;
const TWO_32 = 4_294_967_296;
function activeFaults() {
    return [...active.keys()];
}
function clearFaults() {
    active.clear();
}
function victims(fault) {
    const nodes = parameters.P[parameters/* NODES */.K3];
    const { target } = fault;
    if (typeof target === "number")
        return [target % nodes];
    if (target === "store")
        return [];
    if (target === "all")
        return Array.from({ length: nodes }, (_, node) => node);
    if (target === "minority") {
        const size = Math.max(1, Math.floor((nodes - 1) / 2));
        return Array.from({ length: size }, (_, offset) => (fault.pick + offset) % nodes);
    }
    if (target === "one")
        return [fault.pick % nodes];
    const believer = (0,claims/* newestBeliever */.ZK)();
    if (believer >= 0)
        return [believer];
    const holder = stores_storeHolder();
    return [holder >= 0 ? holder : fault.pick % nodes];
}
function holds(node) {
    return claims/* OPEN */.vP[node] === 1 || stores_storeHolder() === node;
}
function strike(index, fault) {
    const t = (0,soak_clock/* now */.tB)();
    const ofStore = fault.kind.startsWith("store-") || fault.target === "store";
    const nodes = ofStore ? [] : victims(fault);
    const names = fault.target === "all" ? "all" : nodes.map((node) => `n${node + 1}`).join(",");
    const target = ofStore ? "store" : names;
    const dir = fault.kind === "partition" && fault.dir !== "both" ? ` ${fault.dir}` : "";
    const lasting = fault.forUs > 0;
    const waits = ofStore && fault.target === "leader";
    if (!waits)
        (0,in_force/* beginFault */.uZ)(index, `${fault.kind}${dir}(${target})`, t + (lasting ? fault.forUs : parameters.P[parameters/* STORE_TTL */.vR]));
    (0,recorder/* noteFault */.hT)({ f: fault.kind, target, dir: fault.dir, for: fault.forUs });
    const hit = ofStore ? [] : strikeNodes(index, fault, nodes);
    if (ofStore)
        strikeStore(index, fault);
    if (lasting)
        active.set(index, { fault, nodes: hit });
    return lasting;
}
function strikeNodes(index, fault, nodes) {
    const hit = [];
    for (const node of nodes) {
        const holder = holds(node);
        if (!strikeNode(index, fault, node))
            continue;
        hit.push(node);
        const ofMessages = ["delay", "loss", "duplicate"].includes(fault.kind);
        if (holder && !ofMessages)
            (0,measures/* effective */.C$)(soak/* FAULT_KINDS */.ln.indexOf(fault.kind));
    }
    return hit;
}
function strikeNode(index, fault, node) {
    const t = (0,soak_clock/* now */.tB)();
    const kind = fault.kind;
    if (kind === "crash") {
        if (node_state.UP[node] === 0)
            return false;
        crash(node);
    }
    else if (kind === "resign") {
        if (node_state.UP[node] === 0 || node_state/* PAUSED */.NN[node] === 1 || node_state/* LEADING */.tS[node] === 0)
            return false;
        resign(node);
    }
    else if (kind === "pause") {
        if (node_state.UP[node] === 0 || node_state/* PAUSED */.NN[node] === 1)
            return false;
        (0,health/* hurt */.kf)(node, violations/* BY_PAUSE */.Ln, t);
        pause(node, fault.midway);
        if (node_state/* LEADING */.tS[node] === 1)
            (0,health/* blameStanding */.g5)(node, CAUSE_PAUSE, t);
    }
    else if (kind === "partition") {
        cut(fault, node, 1);
        (0,health/* hurt */.kf)(node, violations/* BY_CUT */.ne, t);
        (0,health/* blameStanding */.g5)(node, fault.dir === "in" ? CAUSE_PARTITION_IN : CAUSE_PARTITION, t);
    }
    else if (kind === "clock-drift") {
        (0,soak_clock/* setRate */.r$)(node, t, soak_clock/* MILLION */.NT + fault.ppm);
        clockChanged(node);
    }
    else if (kind === "clock-jump") {
        if (parameters.P[parameters/* SCHEME */.My] === parameters/* ABSOLUTE */.or)
            jumpWall(node, fault.maxUs);
        else
            soak_clock/* JUMP */.ft[node] = soak_clock/* JUMP */.ft[node] + fault.maxUs;
        clockChanged(node);
    }
    else
        shareMessages(index, fault, node, true);
    return true;
}
function clockChanged(node) {
    const t = (0,soak_clock/* now */.tB)();
    rearmAll(node);
    if (node_state/* LEADING */.tS[node] === 1) {
        (0,health/* blame */.Sy)(node, CAUSE_CLOCK, t);
        if (node_state.UP[node] === 1)
            client_armDeadline(node);
    }
    checkSlackOfAll();
}
function directions(fault) {
    return fault.dir === "both" ? [network/* OUT */.Po, network.IN] : [fault.dir === "in" ? network.IN : network/* OUT */.Po];
}
function cut(fault, node, by) {
    for (const direction of directions(fault)) {
        const cell = node * 2 + direction;
        network/* CUT */.T6[cell] = network/* CUT */.T6[cell] + by;
        if (fault.wide)
            network/* CUT_RESOURCE */.Cc[cell] = network/* CUT_RESOURCE */.Cc[cell] + by;
    }
}
const SHARED_BY = new Int32Array(soak/* FAULT_KINDS */.ln.length * soak_clock/* NODES_MAX */.nu * 2);
function shareMessages(index, fault, node, on) {
    const share = on ? Math.floor((fault.ppm / soak_clock/* MILLION */.NT) * TWO_32) : 0;
    for (const direction of directions(fault)) {
        const cell = node * 2 + direction;
        const owner = soak/* FAULT_KINDS */.ln.indexOf(fault.kind) * soak_clock/* NODES_MAX */.nu * 2 + cell;
        if (on)
            SHARED_BY[owner] = index;
        else if (SHARED_BY[owner] !== index)
            continue;
        if (fault.kind === "loss")
            network/* LOSS_SHARE */.u9[cell] = share;
        else if (fault.kind === "duplicate") {
            network/* DUPLICATE_SHARE */["if"][cell] = share;
            network/* DUPLICATE_MIN */.Hr[cell] = fault.minUs;
            network/* DUPLICATE_SPAN */.xz[cell] = fault.maxUs - fault.minUs + 1;
        }
        else {
            network/* LATE_SHARE */.V2[cell] = share;
            network/* LATE_MIN */.Gh[cell] = fault.minUs;
            network/* LATE_SPAN */.yX[cell] = fault.maxUs - fault.minUs + 1;
        }
    }
}
function spring(index) {
    (0,in_force/* beginFault */.uZ)(index, "store-failover(store)", (0,soak_clock/* now */.tB)() + parameters.P[parameters/* STORE_TTL */.vR]);
    (0,recorder/* noteFault */.hT)({ f: "store-failover", target: "store" });
    struckStore(soak/* FAULT_KINDS */.ln.indexOf("store-failover"), CAUSE_STORE);
    (0,health/* hurtStore */.xo)();
    stores_failOver(index);
    storeClockSet();
    checkSlackOfAll();
}
function struckStore(kind, cause) {
    const holder = stores_storeHolder();
    if (holder < 0)
        return;
    (0,measures/* effective */.C$)(kind);
    (0,health/* blame */.Sy)(holder, cause, (0,soak_clock/* now */.tB)());
}
function strikeStore(index, fault) {
    if (fault.kind === "store-failover" && fault.target === "leader") {
        if (parameters.P[parameters/* LAG */.pJ] > 0)
            stores_armFailover(index);
        return;
    }
    const t = (0,soak_clock/* now */.tB)();
    const clock = fault.kind.includes("clock");
    struckStore(soak/* FAULT_KINDS */.ln.indexOf(fault.kind), clock ? CAUSE_CLOCK : CAUSE_STORE);
    if (fault.kind === "clock-drift")
        (0,soak_clock/* setRate */.r$)(soak_clock/* STORE */.er, t, soak_clock/* MILLION */.NT + fault.ppm);
    else
        (0,health/* hurtStore */.xo)();
    if (fault.kind === "store-clock-jump")
        soak_clock/* JUMP */.ft[soak_clock/* STORE */.er] = soak_clock/* JUMP */.ft[soak_clock/* STORE */.er] + fault.maxUs;
    else if (fault.kind === "store-failover")
        stores_failOver(index);
    else if (fault.kind === "store-pause")
        pauseStore();
    else if (fault.kind === "store-restart") {
        stopStore();
        if (fault.wide)
            stores_loseState();
    }
    storeClockSet();
    checkSlackOfAll();
}
function healAll() {
    for (const index of activeFaults())
        heal(index);
}
function heal(index) {
    const ended = active.get(index);
    if (ended === undefined)
        return;
    active.delete(index);
    const { fault, nodes } = ended;
    (0,in_force/* finishFault */.E6)(index);
    if (fault.kind === "store-pause" || fault.kind === "store-restart") {
        (0,health/* hurtStore */.xo)();
        (0,recorder/* noteFault */.hT)({ f: "heal", target: "store", reason: fault.kind });
        if (fault.kind === "store-pause")
            resumeStore();
        else
            startStore();
    }
    for (const node of nodes)
        healNode(index, fault, node);
}
function healNode(index, fault, node) {
    const t = (0,soak_clock/* now */.tB)();
    (0,recorder/* noteFault */.hT)({ f: "heal", target: `n${node + 1}`, reason: fault.kind });
    if (fault.kind === "crash")
        restart(node);
    else if (fault.kind === "pause") {
        (0,health/* liftStanding */.uy)(node);
        if (node_state/* PAUSED */.NN[node] === 1)
            resume(node, fault.messagesFirst);
    }
    else if (fault.kind === "partition") {
        cut(fault, node, -1);
        (0,health/* liftStanding */.uy)(node);
        (0,health/* hurt */.kf)(node, violations/* BY_CUT */.ne, t);
    }
    else
        shareMessages(index, fault, node, false);
}

var mishaps = __webpack_require__(5567);
var plan = __webpack_require__(859);
;// CONCATENATED MODULE: ./lib/soak/resource.js







const SEEN = new Int32Array(32);
const resource_HIGHEST_TOKEN = 0;
const NEWEST_GRANT = 1;
const NEWEST_SINCE = new Float64Array(16);
const KEYS_KEPT = 4096;
const KEYS = new Int32Array(KEYS_KEPT);
function clearResource() {
    SEEN.fill(0);
    KEYS.fill(-1);
}
function onWork(slot) {
    const t = (0,soak_clock/* now */.tB)();
    const token = network/* MESSAGE_TOKEN */.mP[slot];
    const grant = network/* MESSAGE_GRANT */.Vc[slot];
    const node = network/* PEER */.Vs[slot];
    const highest = SEEN[resource_HIGHEST_TOKEN];
    (0,violations/* judge */.S4)(violations/* STALE_WORK */.sm);
    if (parameters.P[parameters/* FENCING */.l0] === 1 && token < highest) {
        (0,recorder/* note */.N4)(recorder/* WORK_STALE */.IW, node, 0, token, highest);
        (0,measures/* count */.U9)(measures/* REJECTED_STALE */.zP, 1);
        return;
    }
    (0,recorder/* note */.N4)(recorder/* WORK_OK */.f, node, 0, token, 0);
    (0,measures/* count */.U9)(measures/* WORK_ACCEPTED */.QD, 1);
    if (token > highest)
        SEEN[resource_HIGHEST_TOKEN] = token;
    const newest = SEEN[NEWEST_GRANT];
    if (grant > newest) {
        SEEN[NEWEST_GRANT] = grant;
        NEWEST_SINCE[0] = t;
    }
    if (grant < newest) {
        (0,measures/* count */.U9)(measures/* ACCEPTED_STALE */.wY, 1);
        (0,violations/* violate */.li)(violations/* STALE_WORK */.sm, t - NEWEST_SINCE[0], [[node, token]]);
    }
    else if (grant < grantsSoFar())
        (0,measures/* count */.U9)(measures/* ACCEPTED_LATE */.Bi, 1);
    const key = network.ID[slot];
    const place = key & (KEYS_KEPT - 1);
    if (KEYS[place] === key)
        (0,measures/* count */.U9)(measures/* IDEM_HITS */.zv, 1);
    else
        KEYS[place] = key;
}

;// CONCATENATED MODULE: ./lib/soak/schedule.js






function becalm() {
    const t = (0,soak_clock/* now */.tB)();
    healAll();
    const free = stores_storeFreeAt();
    const held = free < Number.POSITIVE_INFINITY ? free - t : 0;
    const inFlight = Math.max(0, network/* LATEST_ARRIVAL */.iu[0] - t);
    const drain = Math.max(parameters.P[parameters/* DRAIN_BOUND */.Gb], held);
    return t + drain + inFlight + parameters.P[parameters/* PICKUP_BOUND */.yV] + parameters.P[parameters/* TIMEOUT_GLOBAL */.QW];
}
const NUMBERS = 2 ** (31 - network/* EVENT_BITS */.sH);
class Cursor {
    number = -1;
    next;
    faults;
    constructor(faults) {
        this.faults = faults[Symbol.iterator]();
        this.advance();
    }
    advance() {
        const { done, value } = this.faults.next();
        this.next = done === true ? undefined : value;
        this.number = (this.number + 1) % NUMBERS;
    }
}
class Schedule {
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
        (0,queue/* push */.VC)(this.plan.calmAtUs, network/* CALM_EVENT */.Jm);
        this.announceFault();
        this.announceSnapshot();
    }
    handle(kind, which) {
        if (kind === network/* CALM_EVENT */.Jm)
            this.dueUs = becalm();
        else if (kind === network/* HEAL_EVENT */.OU)
            heal(which);
        else if (kind === network/* SPRING_EVENT */.j) {
            if ((0,soak_clock/* now */.tB)() < this.plan.calmAtUs)
                spring(which);
        }
        else if (kind === network/* SNAPSHOT_EVENT */.RT) {
            stores_takeSnapshot(which);
            this.snapshot.advance();
            this.announceSnapshot();
        }
        else {
            const fault = this.fault.next;
            if (strike(which, fault))
                (0,queue/* push */.VC)((0,soak_clock/* now */.tB)() + fault.forUs, (which << network/* EVENT_BITS */.sH) | network/* HEAL_EVENT */.OU);
            this.fault.advance();
            this.announceFault();
        }
    }
    announceFault() {
        const { next, number } = this.fault;
        if (next !== undefined)
            (0,queue/* push */.VC)(next.atUs, (number << network/* EVENT_BITS */.sH) | network/* FAULT_EVENT */.kn);
    }
    announceSnapshot() {
        const cursor = this.snapshot;
        while (cursor.next !== undefined && !copiesBefore(cursor.next))
            cursor.advance();
        const { next, number } = cursor;
        if (next === undefined)
            return;
        (0,queue/* push */.VC)(Math.max(0, next.atUs - this.lagUs), (number << network/* EVENT_BITS */.sH) | network/* SNAPSHOT_EVENT */.RT);
    }
}
function copiesBefore({ kind, target }) {
    return kind === "store-failover" && target !== "leader";
}

;// CONCATENATED MODULE: ./lib/soak/engine.js



























function runPlan(input) {
    start(input);
    const { plan } = input;
    const schedule = new Schedule(plan, input.lease.replicaLagUs);
    schedule.begin();
    const eventsMax = input.eventsMax ?? Number.POSITIVE_INFINITY;
    const events = runEvents(schedule, eventsMax);
    (0,measures/* count */.U9)(measures/* EVENTS */.qY, events);
    if (events > eventsMax)
        throw tooManyEvents(eventsMax);
    const unasked = measures/* COUNT */.i2[measures/* SWITCHES */.Xj] - measures/* COUNT */.i2[measures/* EFFECTIVE_FAULTS */.Iq];
    if (unasked > 0)
        (0,measures/* count */.U9)(measures/* ALERT_STORMS */.iq, unasked);
    (0,soak_clock/* setNow */.lQ)(plan.windowUs);
    (0,claims/* endClaims */.PU)(schedule.dueUs);
    endWindows();
    return { digest: (0,recorder/* digest */.br)(), history: (0,recorder/* recorded */.t2)() };
}
function runEvents(schedule, eventsMax) {
    const { windowUs } = schedule.plan;
    let events = 0;
    while ((0,queue/* nextTime */.vf)() <= windowUs && events <= eventsMax)
        events += step(schedule);
    return events;
}
function tooManyEvents(eventsMax) {
    return new error/* SoakgateError */.q("limit", `soak: the run has more than ${eventsMax} events; that many are allowed here; shorten its window`);
}
function step(schedule) {
    (0,soak_clock/* setNow */.lQ)((0,queue/* nextTime */.vf)());
    const what = (0,queue/* pop */.uY)();
    const kind = what & ((1 << network/* EVENT_BITS */.sH) - 1);
    const which = what >>> network/* EVENT_BITS */.sH;
    if (kind === network/* MESSAGE_EVENT */.Xq)
        deliver(which);
    else if (kind === network/* TIMER_EVENT */.Bo) {
        const timer = firing(which);
        if (timer === -1)
            return 0;
        onTimer(which, timer);
        settle(which);
    }
    else if (kind === network/* FREE_EVENT */.WI)
        stores_onFree();
    else
        schedule.handle(kind, which);
    return 1;
}
function deliver(slot) {
    const kind = network/* KIND */.Nd[slot];
    if (kind >= network/* GRANTED */.aI)
        onReply(network/* PEER */.Vs[slot], slot);
    else if (kind === network/* WORK */.Ar) {
        onWork(slot);
        (0,network/* freeMessage */.o8)(slot);
    }
    else
        arriveAtStore(slot);
}
function start(input) {
    (0,soak_clock/* setNow */.lQ)(0);
    const { lease, seed, index } = input;
    (0,parameters/* loadParameters */.p0)(lease);
    (0,queue/* clearQueue */.lg)();
    (0,recorder/* clearHistory */.g4)(input.record);
    (0,mishaps/* clearMishaps */.Fb)(input.record);
    (0,violations/* clearViolations */.EM)();
    (0,measures/* clearMeasures */.VH)();
    (0,in_force/* clearInForce */.Ah)();
    (0,health/* clearHealth */.OW)();
    (0,node_state/* clearNodes */.zY)(lease.nodes);
    (0,claims/* clearClaims */.js)();
    clearLeases();
    clearWindows();
    (0,network/* clearNetwork */._6)();
    clearTimers();
    clearStores();
    clearConditions();
    clearGate();
    clearResource();
    clearInboxes();
    clearFaults();
    (0,random/* seedStream */.Wk)(random/* STREAM_NET */.nP, seed, index, "net");
    (0,random/* seedStream */.Wk)(random/* STREAM_CLOCK */.cf, seed, index, "clock");
    for (let node = 0; node < lease.nodes; node += 1) {
        (0,random/* seedStream */.Wk)(random/* STREAM_NODE */.Sl + node, seed, index, `node/${node}`);
        startParty(node, input);
    }
    startParty(soak_clock/* STORE */.er, input);
    for (let node = 0; node < lease.nodes; node += 1)
        client_startFollowing(node);
    if (input.conditions !== undefined)
        imposeConditions(input.conditions);
}
function startParty(party, input) {
    const { offset, ratePpm, wallUs } = drawClock(party, input);
    (0,soak_clock/* startClock */.Lc)(party, offset, soak_clock/* MILLION */.NT + ratePpm);
    if (wallUs !== null)
        startWall(party, wallUs);
}
function drawClock(party, input) {
    const offset = (0,random/* below */.Gz)(random/* STREAM_CLOCK */.cf, 1000 * soak_clock/* MILLION */.NT);
    const drawn = (0,plan/* drawRate */.Z0)(random/* STREAM_CLOCK */.cf, input.lease.driftPpm);
    const wallUs = input.lease.scheme === "absolute" && party !== soak_clock/* STORE */.er
        ? (0,plan/* drawRate */.Z0)(random/* STREAM_CLOCK */.cf, input.lease.wallOffsetUs)
        : null;
    return { offset, ratePpm: input.steadyPpm ?? drawn, wallUs };
}
function drawnRates(input) {
    const { lease, seed, index } = input;
    (0,random/* seedStream */.Wk)(random/* STREAM_CLOCK */.cf, seed, index, "clock");
    const parties = [...Array.from({ length: lease.nodes }, (_, node) => node), soak_clock/* STORE */.er];
    return parties.map((party) => drawClock(party, input).ratePpm);
}


/***/ }),

/***/ 9302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ STORE_HURT_AT),
/* harmony export */   OW: () => (/* binding */ clearHealth),
/* harmony export */   Sy: () => (/* binding */ blame),
/* harmony export */   g5: () => (/* binding */ blameStanding),
/* harmony export */   ic: () => (/* binding */ reasonForNoCandidate),
/* harmony export */   kf: () => (/* binding */ hurt),
/* harmony export */   nl: () => (/* binding */ absolve),
/* harmony export */   oR: () => (/* binding */ CAUSE_AT),
/* harmony export */   uA: () => (/* binding */ CAUSE),
/* harmony export */   uy: () => (/* binding */ liftStanding),
/* harmony export */   xo: () => (/* binding */ hurtStore)
/* harmony export */ });
/* unused harmony export HURT_UNTIL */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _node_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3748);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1944);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);




const HURT_UNTIL = new Float64Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const HURT_BY = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const CAUSE = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const CAUSE_AT = new Float64Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const STANDING = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const STANDING_AT = new Float64Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const STORE_HURT_AT = new Float64Array(16);
function clearHealth() {
    HURT_UNTIL.fill(0);
    HURT_BY.fill(0);
    CAUSE.fill(0);
    CAUSE_AT.fill(0);
    STANDING.fill(0);
    STORE_HURT_AT[0] = Number.NEGATIVE_INFINITY;
}
function hurt(node, reason, until) {
    if (until < HURT_UNTIL[node])
        return;
    HURT_UNTIL[node] = until;
    HURT_BY[node] = reason;
}
function blame(node, cause, t) {
    if (CAUSE[node] !== 0)
        return;
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
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    STORE_HURT_AT[0] = t;
}
function reasonForNoCandidate(since) {
    const nodes = _parameters_js__WEBPACK_IMPORTED_MODULE_2__.P[_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .NODES */ .K3];
    let nearest = Number.POSITIVE_INFINITY;
    let reason = 0;
    for (let node = 0; node < nodes; node += 1) {
        const until = HURT_UNTIL[node];
        const out = _node_state_js__WEBPACK_IMPORTED_MODULE_1__.UP[node] === 0 ? _violations_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_CRASH */ .sZ : _node_state_js__WEBPACK_IMPORTED_MODULE_1__/* .PAUSED */ .NN[node] === 1 ? _violations_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_PAUSE */ .Ln : 0;
        const busy = out !== 0 ? out : _node_state_js__WEBPACK_IMPORTED_MODULE_1__/* .LEADING */ .tS[node] === 1 ? _violations_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_LEADING */ .Fi : 0;
        if (busy === 0 && until <= since)
            return 0;
        if (reason === 0 || (until < nearest && busy === 0)) {
            nearest = until;
            reason = busy !== 0 ? busy : HURT_BY[node];
        }
    }
    return reason;
}


/***/ }),

/***/ 1301:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ clearInForce),
/* harmony export */   E6: () => (/* binding */ finishFault),
/* harmony export */   mr: () => (/* binding */ faultsInForce),
/* harmony export */   uZ: () => (/* binding */ beginFault)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const REMEMBERED_MAX = 64;
let known = [];
function clearInForce() {
    known = [];
}
function beginFault(fault, text, untilUs) {
    if (known.length >= REMEMBERED_MAX)
        known = known.slice(REMEMBERED_MAX / 2);
    known.push({ fault, text, untilUs });
}
function finishFault(fault) {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    for (const one of known)
        if (one.fault === fault && one.untilUs > t)
            one.untilUs = t;
}
function faultsInForce() {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    const current = known.filter((one) => one.untilUs >= t).map((one) => one.text);
    if (current.length > 0)
        return current;
    let last;
    for (const one of known)
        if (last === undefined || one.untilUs >= last.untilUs)
            last = one;
    return last === undefined ? [] : [`${last.text}, over`];
}


/***/ }),

/***/ 8113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ keepSamples),
/* harmony export */   Ae: () => (/* binding */ sampleTakeover),
/* harmony export */   Bi: () => (/* binding */ ACCEPTED_LATE),
/* harmony export */   Bx: () => (/* binding */ LED_US),
/* harmony export */   C$: () => (/* binding */ effective),
/* harmony export */   DL: () => (/* binding */ RENEW_ATTEMPTS),
/* harmony export */   Dt: () => (/* binding */ takeSamples),
/* harmony export */   Iq: () => (/* binding */ EFFECTIVE_FAULTS),
/* harmony export */   Mp: () => (/* binding */ RENEW_FAILURES),
/* harmony export */   QD: () => (/* binding */ WORK_ACCEPTED),
/* harmony export */   RG: () => (/* binding */ MIN_SLACK_US),
/* harmony export */   RX: () => (/* binding */ sampleLeaderless),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VH: () => (/* binding */ clearMeasures),
/* harmony export */   Xf: () => (/* binding */ REFUSED_RENEWALS),
/* harmony export */   Xj: () => (/* binding */ SWITCHES),
/* harmony export */   _B: () => (/* binding */ RENEW_FAILURES_RUN),
/* harmony export */   _R: () => (/* binding */ EFFECTIVE),
/* harmony export */   bI: () => (/* binding */ RENEW_FAILURES_NOW),
/* harmony export */   dO: () => (/* binding */ clearSamples),
/* harmony export */   hI: () => (/* binding */ DOWN_WITH_CANDIDATE_US),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   iq: () => (/* binding */ ALERT_STORMS),
/* harmony export */   lH: () => (/* binding */ ELECTIONS),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   oD: () => (/* binding */ sampleTenure),
/* harmony export */   qY: () => (/* binding */ EVENTS),
/* harmony export */   r_: () => (/* binding */ WORK_ATTEMPTED),
/* harmony export */   u5: () => (/* binding */ LEADERLESS_US),
/* harmony export */   vc: () => (/* binding */ LEASES_RUN_OUT),
/* harmony export */   wY: () => (/* binding */ ACCEPTED_STALE),
/* harmony export */   z8: () => (/* binding */ LONGEST_LEADERLESS_US),
/* harmony export */   zL: () => (/* binding */ TAKEOVERS),
/* harmony export */   zP: () => (/* binding */ REJECTED_STALE),
/* harmony export */   zv: () => (/* binding */ IDEM_HITS)
/* harmony export */ });
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

const COUNT = new Float64Array(24);
const ELECTIONS = 0;
const RENEW_ATTEMPTS = 1;
const RENEW_FAILURES = 2;
const RENEW_FAILURES_RUN = 3;
const RENEW_FAILURES_NOW = 4;
const WORK_ATTEMPTED = 5;
const WORK_ACCEPTED = 6;
const REJECTED_STALE = 7;
const ACCEPTED_STALE = 8;
const ACCEPTED_LATE = 9;
const IDEM_HITS = 10;
const SWITCHES = 11;
const EFFECTIVE_FAULTS = 12;
const LEADERLESS_US = 13;
const LONGEST_LEADERLESS_US = 14;
const DOWN_WITH_CANDIDATE_US = 15;
const LED_US = 16;
const LEASES_RUN_OUT = 17;
const REFUSED_RENEWALS = 18;
const TAKEOVERS = 19;
const EVENTS = 20;
const MIN_SLACK_US = 21;
const ALERT_STORMS = 22;
const EFFECTIVE = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .FAULT_KINDS */ .ln.length);
let takeovers = _domain_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE.map(() => new Map());
let leaderless = new Map();
let tenures = new Map();
let keeping = true;
function clearMeasures() {
    COUNT.fill(0);
    COUNT[MIN_SLACK_US] = Number.POSITIVE_INFINITY;
    EFFECTIVE.fill(0);
}
function clearSamples() {
    takeovers = _domain_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE.map(() => new Map());
    leaderless = new Map();
    tenures = new Map();
}
function keepSamples(keep) {
    keeping = keep;
}
function count(counter, by) {
    COUNT[counter] = COUNT[counter] + by;
}
function effective(kind) {
    EFFECTIVE[kind] = EFFECTIVE[kind] + 1;
}
function sample(histogram, us) {
    if (!keeping)
        return;
    const ms = Math.ceil(us / 1000);
    histogram.set(ms, (histogram.get(ms) ?? 0) + 1);
}
function sampleTakeover(cause, us) {
    sample(takeovers[cause], us);
    count(TAKEOVERS, 1);
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
    for (const key of keys)
        samples.push(key, histogram.get(key));
    return samples;
}
function takeSamples() {
    return {
        takeover: takeovers.map(samplesOf),
        leaderless: samplesOf(leaderless),
        tenure: samplesOf(tenures),
    };
}


/***/ }),

/***/ 5567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ clearMishaps),
/* harmony export */   XV: () => (/* binding */ noteMishap),
/* harmony export */   _V: () => (/* binding */ keptMishaps)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

let mishaps = [];
let keeping = false;
function clearMishaps(keep) {
    mishaps = [];
    keeping = keep;
}
function noteMishap(kind, cell, message, extraUs) {
    if (!keeping)
        return;
    const dir = (cell & 1) === 0 ? "out" : "in";
    mishaps.push({ kind, node: cell >> 1, dir, message, sentAtUs: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)(), extraUs });
}
function keptMishaps() {
    return mishaps;
}


/***/ }),

/***/ 2504:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ WORK),
/* harmony export */   Bo: () => (/* binding */ TIMER_EVENT),
/* harmony export */   Cc: () => (/* binding */ CUT_RESOURCE),
/* harmony export */   GL: () => (/* binding */ SEEN),
/* harmony export */   Gh: () => (/* binding */ LATE_MIN),
/* harmony export */   Hr: () => (/* binding */ DUPLICATE_MIN),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   IN: () => (/* binding */ IN),
/* harmony export */   Jm: () => (/* binding */ CALM_EVENT),
/* harmony export */   K2: () => (/* binding */ NEXT),
/* harmony export */   Nd: () => (/* binding */ KIND),
/* harmony export */   OU: () => (/* binding */ HEAL_EVENT),
/* harmony export */   Po: () => (/* binding */ OUT),
/* harmony export */   Pz: () => (/* binding */ READ),
/* harmony export */   RT: () => (/* binding */ SNAPSHOT_EVENT),
/* harmony export */   Rf: () => (/* binding */ ACQUIRE),
/* harmony export */   Rj: () => (/* binding */ LOST),
/* harmony export */   T6: () => (/* binding */ CUT),
/* harmony export */   Tm: () => (/* binding */ reply),
/* harmony export */   V2: () => (/* binding */ LATE_SHARE),
/* harmony export */   Vc: () => (/* binding */ MESSAGE_GRANT),
/* harmony export */   Vs: () => (/* binding */ PEER),
/* harmony export */   WI: () => (/* binding */ FREE_EVENT),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   XJ: () => (/* binding */ NOTICE),
/* harmony export */   Xq: () => (/* binding */ MESSAGE_EVENT),
/* harmony export */   Zh: () => (/* binding */ RENEWED),
/* harmony export */   _6: () => (/* binding */ clearNetwork),
/* harmony export */   aI: () => (/* binding */ GRANTED),
/* harmony export */   dW: () => (/* binding */ SEEN_OWN),
/* harmony export */   g2: () => (/* binding */ RELEASE),
/* harmony export */   iB: () => (/* binding */ RELEASED),
/* harmony export */   iS: () => (/* binding */ NOT_HELD),
/* harmony export */   "if": () => (/* binding */ DUPLICATE_SHARE),
/* harmony export */   iu: () => (/* binding */ LATEST_ARRIVAL),
/* harmony export */   j: () => (/* binding */ SPRING_EVENT),
/* harmony export */   j9: () => (/* binding */ SEEN_FREE),
/* harmony export */   jG: () => (/* binding */ RENEWAL),
/* harmony export */   kn: () => (/* binding */ FAULT_EVENT),
/* harmony export */   mP: () => (/* binding */ MESSAGE_TOKEN),
/* harmony export */   me: () => (/* binding */ notify),
/* harmony export */   o8: () => (/* binding */ freeMessage),
/* harmony export */   q3: () => (/* binding */ PEER_INCARNATION),
/* harmony export */   sH: () => (/* binding */ EVENT_BITS),
/* harmony export */   tA: () => (/* binding */ SENT_AT),
/* harmony export */   tN: () => (/* binding */ send),
/* harmony export */   u9: () => (/* binding */ LOSS_SHARE),
/* harmony export */   uX: () => (/* binding */ RELEASE_ID),
/* harmony export */   xz: () => (/* binding */ DUPLICATE_SPAN),
/* harmony export */   yX: () => (/* binding */ LATE_SPAN),
/* harmony export */   yu: () => (/* binding */ BUSY)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2245);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9302);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8113);
/* harmony import */ var _mishaps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5567);
/* harmony import */ var _node_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3748);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1944);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2021);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8739);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8296);











const ACQUIRE = 0;
const RENEWAL = 1;
const RELEASE = 2;
const RELEASE_ID = 3;
const READ = 4;
const WORK = 5;
const GRANTED = 6;
const BUSY = 7;
const RENEWED = 8;
const LOST = 9;
const RELEASED = 10;
const NOT_HELD = 11;
const SEEN = 12;
const SEEN_FREE = 13;
const SEEN_OWN = 14;
const FAILED = 15;
const NOTICE = 16;
const EVENT_BITS = 3;
const TIMER_EVENT = 0;
const MESSAGE_EVENT = 1;
const FAULT_EVENT = 2;
const HEAL_EVENT = 3;
const FREE_EVENT = 4;
const SNAPSHOT_EVENT = 5;
const CALM_EVENT = 6;
const SPRING_EVENT = 7;
const MESSAGES_MAX = 1 << 16;
const KIND = new Int32Array(MESSAGES_MAX);
const PEER = new Int32Array(MESSAGES_MAX);
const PEER_INCARNATION = new Int32Array(MESSAGES_MAX);
const ID = new Int32Array(MESSAGES_MAX);
const MESSAGE_TOKEN = new Int32Array(MESSAGES_MAX);
const MESSAGE_GRANT = new Int32Array(MESSAGES_MAX);
const SENT_AT = new Float64Array(MESSAGES_MAX);
const NEXT = new Int32Array(MESSAGES_MAX);
const FREE_HEAD = new Int32Array(32);
const USED = 1;
const OUT = 0;
const IN = 1;
const CELLS = _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .NODES_MAX */ .nu * 2;
const CUT = new Int32Array(CELLS);
const CUT_RESOURCE = new Int32Array(CELLS);
const LATE_SHARE = new Float64Array(CELLS);
const LATE_MIN = new Float64Array(CELLS);
const LATE_SPAN = new Float64Array(CELLS);
const LOSS_SHARE = new Float64Array(CELLS);
const DUPLICATE_SHARE = new Float64Array(CELLS);
const DUPLICATE_MIN = new Float64Array(CELLS);
const DUPLICATE_SPAN = new Float64Array(CELLS);
const ARRIVED = new Float64Array(CELLS * 2);
const LATEST_ARRIVAL = new Float64Array(16);
const TWO_32 = 4_294_967_296;
const DELAY = 4;
const LOSS = 5;
const DUPLICATE = 6;
const CAUSE_DELAY = 5;
const CAUSE_LOSS = 6;
function clearNetwork() {
    for (const cells of [CUT, CUT_RESOURCE, FREE_HEAD])
        cells.fill(0);
    for (const cells of [LATE_SHARE, LOSS_SHARE, DUPLICATE_SHARE, ARRIVED])
        cells.fill(0);
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
    if (fresh >= MESSAGES_MAX) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("limit", `soak: more than ${MESSAGES_MAX} messages are in flight at once; that many fit; work less often or shorten the largest delay`);
    }
    FREE_HEAD[USED] = fresh + 1;
    return fresh;
}
function send(kind, node, id, token, grant) {
    const slot = takeSlot();
    KIND[slot] = kind;
    PEER[slot] = node;
    PEER_INCARNATION[slot] = _node_state_js__WEBPACK_IMPORTED_MODULE_6__/* .INCARNATION */ .D_[node];
    ID[slot] = id;
    MESSAGE_TOKEN[slot] = token;
    MESSAGE_GRANT[slot] = grant;
    post(slot, node * 2 + OUT);
}
function reply(slot, kind, token, grant) {
    KIND[slot] = kind;
    MESSAGE_TOKEN[slot] = token;
    MESSAGE_GRANT[slot] = grant;
    post(slot, PEER[slot] * 2 + IN);
}
function notify(node) {
    const slot = takeSlot();
    PEER[slot] = node;
    PEER_INCARNATION[slot] = _node_state_js__WEBPACK_IMPORTED_MODULE_6__/* .INCARNATION */ .D_[node];
    ID[slot] = 0;
    reply(slot, NOTICE, 0, 0);
}
function post(slot, cell) {
    const work = KIND[slot] === WORK;
    if ((work ? CUT_RESOURCE[cell] : CUT[cell]) !== 0) {
        if (!work)
            (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .hurt */ .kf)(PEER[slot], _violations_js__WEBPACK_IMPORTED_MODULE_10__/* .BY_CUT */ .ne, (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)());
        freeMessage(slot);
        return;
    }
    const lossShare = LOSS_SHARE[cell];
    if (lossShare > 0 && (0,_random_js__WEBPACK_IMPORTED_MODULE_9__/* .nextWord */ .Qn)(_random_js__WEBPACK_IMPORTED_MODULE_9__/* .STREAM_NET */ .nP) < lossShare) {
        lose(work, PEER[slot]);
        (0,_mishaps_js__WEBPACK_IMPORTED_MODULE_5__/* .noteMishap */ .XV)("loss", cell, KIND[slot], 0);
        freeMessage(slot);
        return;
    }
    SENT_AT[slot] = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)();
    const copy = copyOf(slot, cell);
    const draw = (0,_random_js__WEBPACK_IMPORTED_MODULE_9__/* .nextWord */ .Qn)(_random_js__WEBPACK_IMPORTED_MODULE_9__/* .STREAM_NET */ .nP);
    const base = _parameters_js__WEBPACK_IMPORTED_MODULE_7__.P[_parameters_js__WEBPACK_IMPORTED_MODULE_7__/* .NET_MIN */ .h9] + Math.floor(draw * (_parameters_js__WEBPACK_IMPORTED_MODULE_7__.P[_parameters_js__WEBPACK_IMPORTED_MODULE_7__/* .NET_SPAN */ .fT] / TWO_32));
    let arrival = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)() + base;
    if (_random_js__WEBPACK_IMPORTED_MODULE_9__/* .LOW */ .$L[0] >>> 0 < LATE_SHARE[cell]) {
        arrival += LATE_MIN[cell] + (0,_random_js__WEBPACK_IMPORTED_MODULE_9__/* .below */ .Gz)(_random_js__WEBPACK_IMPORTED_MODULE_9__/* .STREAM_NET */ .nP, LATE_SPAN[cell]);
        (0,_mishaps_js__WEBPACK_IMPORTED_MODULE_5__/* .noteMishap */ .XV)("delay", cell, KIND[slot], arrival - base - (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)());
        delayed(work, PEER[slot], arrival);
    }
    if (copy >= 0)
        postCopy(copy, cell, arrival);
    depart(slot, cell, work, arrival);
}
function depart(slot, cell, work, earliest) {
    let arrival = earliest;
    if (_parameters_js__WEBPACK_IMPORTED_MODULE_7__.P[_parameters_js__WEBPACK_IMPORTED_MODULE_7__/* .FIFO */ .lx] === 1) {
        const line = work ? CELLS + cell : cell;
        arrival = Math.max(arrival, ARRIVED[line]);
        ARRIVED[line] = arrival;
    }
    if (arrival > LATEST_ARRIVAL[0])
        LATEST_ARRIVAL[0] = arrival;
    (0,_queue_js__WEBPACK_IMPORTED_MODULE_8__/* .push */ .VC)(arrival, (slot << EVENT_BITS) | MESSAGE_EVENT);
}
function copyOf(slot, cell) {
    const share = DUPLICATE_SHARE[cell];
    if (share === 0 || (0,_random_js__WEBPACK_IMPORTED_MODULE_9__/* .nextWord */ .Qn)(_random_js__WEBPACK_IMPORTED_MODULE_9__/* .STREAM_NET */ .nP) >= share)
        return -1;
    const copy = takeSlot();
    for (const field of [KIND, PEER, PEER_INCARNATION, ID, MESSAGE_TOKEN, MESSAGE_GRANT]) {
        field[copy] = field[slot];
    }
    SENT_AT[copy] = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)();
    return copy;
}
function postCopy(copy, cell, first) {
    const work = KIND[copy] === WORK;
    const distance = (0,_random_js__WEBPACK_IMPORTED_MODULE_9__/* .below */ .Gz)(_random_js__WEBPACK_IMPORTED_MODULE_9__/* .STREAM_NET */ .nP, DUPLICATE_SPAN[cell]);
    const arrival = first + DUPLICATE_MIN[cell] + distance;
    (0,_mishaps_js__WEBPACK_IMPORTED_MODULE_5__/* .noteMishap */ .XV)("duplicate", cell, KIND[copy], arrival - first);
    if ((0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .openClaims */ ._w)() > 0)
        (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .effective */ .C$)(DUPLICATE);
    if (!work)
        (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .hurt */ .kf)(PEER[copy], _violations_js__WEBPACK_IMPORTED_MODULE_10__/* .BY_DUPLICATE */ .AA, arrival);
    depart(copy, cell, work, arrival);
}
function lose(work, node) {
    if ((0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .openClaims */ ._w)() > 0)
        (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .effective */ .C$)(LOSS);
    if (work)
        return;
    (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .hurt */ .kf)(node, _violations_js__WEBPACK_IMPORTED_MODULE_10__/* .BY_LOSS */ .wc, (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)());
    if (_node_state_js__WEBPACK_IMPORTED_MODULE_6__/* .LEADING */ .tS[node] === 1)
        (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .blame */ .Sy)(node, CAUSE_LOSS, (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)());
}
function delayed(work, node, arrival) {
    if ((0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .openClaims */ ._w)() > 0)
        (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .effective */ .C$)(DELAY);
    if (work)
        return;
    (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .hurt */ .kf)(node, _violations_js__WEBPACK_IMPORTED_MODULE_10__/* .BY_LATE */ .h0, arrival);
    if (_node_state_js__WEBPACK_IMPORTED_MODULE_6__/* .LEADING */ .tS[node] === 1)
        (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .blame */ .Sy)(node, CAUSE_DELAY, (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)());
}


/***/ }),

/***/ 3748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   D_: () => (/* binding */ INCARNATION),
/* harmony export */   HE: () => (/* binding */ GRANT_OF),
/* harmony export */   Ip: () => (/* binding */ ANCHOR),
/* harmony export */   NN: () => (/* binding */ PAUSED),
/* harmony export */   UP: () => (/* binding */ UP),
/* harmony export */   V1: () => (/* binding */ LAST_ID),
/* harmony export */   XU: () => (/* binding */ OUTSTANDING),
/* harmony export */   cr: () => (/* binding */ PREPARED_AT),
/* harmony export */   nl: () => (/* binding */ DEADLINE),
/* harmony export */   tS: () => (/* binding */ LEADING),
/* harmony export */   wb: () => (/* binding */ ASKS_RENEWAL),
/* harmony export */   zY: () => (/* binding */ clearNodes)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const UP = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const PAUSED = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const LEADING = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const INCARNATION = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const TOKEN = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const GRANT_OF = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const DEADLINE = new Float64Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const LAST_ID = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const OUTSTANDING = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const ASKS_RENEWAL = new Int32Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const ANCHOR = new Float64Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
const PREPARED_AT = new Float64Array(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NODES_MAX */ .nu);
function clearNodes(nodes) {
    for (const cells of [PAUSED, LEADING, TOKEN, GRANT_OF, LAST_ID, OUTSTANDING, ASKS_RENEWAL]) {
        cells.fill(0);
    }
    UP.fill(0).fill(1, 0, nodes);
    INCARNATION.fill(1);
    DEADLINE.fill(0);
    ANCHOR.fill(0);
    PREPARED_AT.fill(0);
}


/***/ }),

/***/ 2021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ push),
/* harmony export */   lg: () => (/* binding */ clearQueue),
/* harmony export */   uY: () => (/* binding */ pop),
/* harmony export */   vf: () => (/* binding */ nextTime)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const CAPACITY = 1 << 17;
const TIME = new Float64Array(CAPACITY);
const WHAT = new Int32Array(CAPACITY);
const SIZE = new Int32Array(32);
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
    if (size >= CAPACITY)
        throw overflow();
    SIZE[0] = size + 1;
    const stop = size > STEPS ? size - STEPS : 0;
    let place = size;
    while (place > stop && TIME[place - 1] <= time) {
        TIME[place] = TIME[place - 1];
        WHAT[place] = WHAT[place - 1];
        place -= 1;
    }
    if (place === stop && stop > 0)
        place = makeRoom(time, stop);
    TIME[place] = time;
    WHAT[place] = what;
}
function makeRoom(time, end) {
    let low = 0;
    let high = end;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (TIME[middle] <= time)
            high = middle;
        else
            low = middle + 1;
    }
    TIME.copyWithin(low + 1, low, end);
    WHAT.copyWithin(low + 1, low, end);
    return low;
}
function overflow() {
    return new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("limit", `soak: more than ${CAPACITY} events are pending at once; that many fit; do less work at a time (work interval, nodes) or shorten the largest delay`);
}


/***/ }),

/***/ 5550:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ ACQUIRE_INVOKED),
/* harmony export */   FV: () => (/* binding */ BY_CRASH_OF_HOLDER),
/* harmony export */   GF: () => (/* binding */ RENEW_FAILED),
/* harmony export */   Gx: () => (/* binding */ RELEASE_FAILED),
/* harmony export */   IW: () => (/* binding */ WORK_STALE),
/* harmony export */   L2: () => (/* binding */ RENEW_UNKNOWN),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   RQ: () => (/* binding */ RELEASE_OK),
/* harmony export */   UY: () => (/* binding */ ACQUIRE_OK),
/* harmony export */   V4: () => (/* binding */ RENEW_INVOKED),
/* harmony export */   VW: () => (/* binding */ RELEASE_INVOKED),
/* harmony export */   ZH: () => (/* binding */ WORK_INVOKED),
/* harmony export */   bk: () => (/* binding */ BY_LOST),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   dM: () => (/* binding */ GRANT),
/* harmony export */   f: () => (/* binding */ WORK_OK),
/* harmony export */   fF: () => (/* binding */ AT_DEADLINE),
/* harmony export */   g4: () => (/* binding */ clearHistory),
/* harmony export */   gk: () => (/* binding */ ACQUIRE_UNKNOWN),
/* harmony export */   hT: () => (/* binding */ noteFault),
/* harmony export */   jC: () => (/* binding */ FREE),
/* harmony export */   rP: () => (/* binding */ RENEW_OK),
/* harmony export */   t2: () => (/* binding */ recorded),
/* harmony export */   tx: () => (/* binding */ CLAIM),
/* harmony export */   vH: () => (/* binding */ ACQUIRE_FAILED),
/* harmony export */   vp: () => (/* binding */ BY_RESIGN),
/* harmony export */   wY: () => (/* binding */ UNCLAIM)
/* harmony export */ });
/* unused harmony export UNCLAIM_REASONS */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8739);



const LANES = new Int32Array(32);
const RECORDING = 2;
const TWO_32 = 4_294_967_296;
const NUMBER = new Float64Array(16);
const WORDS = new Int32Array(NUMBER.buffer);
let history = [];
const KEPT_MAX = 2_000_000;
const EVENTS = [
    ["node", "invoke", "acquire"],
    ["node", "ok", "acquire"],
    ["node", "fail", "acquire"],
    ["node", "info", "acquire"],
    ["node", "invoke", "renew"],
    ["node", "ok", "renew"],
    ["node", "fail", "renew"],
    ["node", "info", "renew"],
    ["node", "invoke", "release"],
    ["node", "ok", "release"],
    ["node", "fail", "release"],
    ["node", "info", "claim"],
    ["node", "info", "unclaim"],
    ["node", "invoke", "work"],
    ["resource", "ok", "work"],
    ["resource", "fail", "work"],
    ["store", "info", "grant"],
    ["store", "info", "free"],
];
const ACQUIRE_INVOKED = 0;
const ACQUIRE_OK = 1;
const ACQUIRE_FAILED = 2;
const ACQUIRE_UNKNOWN = 3;
const RENEW_INVOKED = 4;
const RENEW_OK = 5;
const RENEW_FAILED = 6;
const RENEW_UNKNOWN = 7;
const RELEASE_INVOKED = 8;
const RELEASE_OK = 9;
const RELEASE_FAILED = 10;
const CLAIM = 11;
const UNCLAIM = 12;
const WORK_INVOKED = 13;
const WORK_OK = 14;
const WORK_STALE = 15;
const GRANT = 16;
const FREE = 17;
const UNCLAIM_REASONS = ["deadline", "lost", "crash", "resign", "end"];
const AT_DEADLINE = 0;
const BY_LOST = 1;
const BY_CRASH_OF_HOLDER = 2;
const BY_RESIGN = 3;
function clearHistory(record) {
    LANES[0] = 0x6a09e667;
    LANES[1] = 0xbb67ae85 | 0;
    LANES[RECORDING] = record ? 1 : 0;
    history = [];
}
function mix(one, two, three, four) {
    let first = (Math.imul(LANES[0] ^ one, 0x9e3779b1) + three) | 0;
    first ^= first >>> 15;
    let second = (Math.imul(LANES[1] + two, 0x85ebca6b) + four) ^ first;
    second ^= second >>> 13;
    LANES[0] = Math.imul(first + second, 0xc2b2ae35);
    LANES[1] = second;
}
function mixNumber(value) {
    NUMBER[0] = value;
    mix(WORDS[0], WORDS[1], 0, 0);
}
const ABSENT = [0, 0];
const KNOWN = new Map();
function wordsOf(text) {
    if (text === undefined)
        return ABSENT;
    const known = KNOWN.get(text);
    if (known !== undefined)
        return known;
    const words = [(0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .hashText */ .qj)(text, 0), (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .hashText */ .qj)(text, 0x5bd1e995)];
    KNOWN.set(text, words);
    return words;
}
function mixTexts(one, other) {
    mix(one[0], one[1], other[0], other[1]);
}
function note(event, node, id, token, extra) {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .now */ .tB)();
    mix(t | 0, (t / TWO_32) | (event << 20) | (node << 25), id, token);
    if (extra !== 0)
        mixNumber(extra);
    if (LANES[RECORDING] === 1)
        keep(event, t, node, id, token, extra);
}
function noteFault(fields) {
    const t = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .now */ .tB)();
    mix(t | 0, (t / TWO_32) | (EVENTS.length << 20), 0, 0);
    mixTexts(wordsOf(fields.f), wordsOf(fields.target));
    mixTexts(wordsOf(fields.dir), wordsOf(fields.reason));
    mixNumber(fields.for ?? -1);
    if (LANES[RECORDING] === 1)
        add({ v: 1, i: history.length, t, p: "nemesis", type: "info", ...fields });
}
function add(event) {
    if (history.length === KEPT_MAX) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("limit", `soak: the history of the run has more than ${KEPT_MAX} events; that many are kept; shorten its window`);
    }
    history.push(event);
}
function keep(event, t, node, id, token, extra) {
    const kind = EVENTS[event];
    if (kind === undefined)
        throw new Error(`no event ${event}: codes and EVENTS disagree`);
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
        ...(id > 0 ? { id: `${name}-${id}` } : {}),
        ...(token > 0 ? { token } : {}),
        ...(hasDeadline(event, extra) ? { deadline: extra } : {}),
        ...(event === UNCLAIM ? { reason: UNCLAIM_REASONS[extra] ?? "end" } : {}),
        ...(event === WORK_STALE ? { error: `stale: max ${extra}` } : {}),
    });
}
function hasDeadline(event, extra) {
    return (event === ACQUIRE_OK || event === RENEW_OK) && Number.isFinite(extra);
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


/***/ }),

/***/ 8296:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ BY_DUPLICATE),
/* harmony export */   Cr: () => (/* binding */ BY_END),
/* harmony export */   EM: () => (/* binding */ clearViolations),
/* harmony export */   FG: () => (/* binding */ STORE_EXCLUSION),
/* harmony export */   Fi: () => (/* binding */ BY_LEADING),
/* harmony export */   Gu: () => (/* binding */ EXCLUSIONS),
/* harmony export */   H0: () => (/* binding */ sightingOf),
/* harmony export */   HN: () => (/* binding */ exclude),
/* harmony export */   I2: () => (/* binding */ gravestSighting),
/* harmony export */   IU: () => (/* binding */ DETERMINISM),
/* harmony export */   J6: () => (/* binding */ NOTICED_AT),
/* harmony export */   Ln: () => (/* binding */ BY_PAUSE),
/* harmony export */   N_: () => (/* binding */ TOKEN_ORDER),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TP: () => (/* binding */ VIOLATIONS),
/* harmony export */   TZ: () => (/* binding */ PICKUP),
/* harmony export */   UH: () => (/* binding */ STEP_DOWN),
/* harmony export */   Xe: () => (/* binding */ BY_LAST_REQUEST),
/* harmony export */   dR: () => (/* binding */ RECOVERY),
/* harmony export */   g5: () => (/* binding */ WORST),
/* harmony export */   h0: () => (/* binding */ BY_LATE),
/* harmony export */   kz: () => (/* binding */ JUDGED),
/* harmony export */   lM: () => (/* binding */ RELEASE_BY_HOLDER),
/* harmony export */   li: () => (/* binding */ violate),
/* harmony export */   mZ: () => (/* binding */ BY_STORE),
/* harmony export */   ne: () => (/* binding */ BY_CUT),
/* harmony export */   pb: () => (/* binding */ EXCLUDED),
/* harmony export */   rS: () => (/* binding */ BELIEF_EXCLUSION),
/* harmony export */   sZ: () => (/* binding */ BY_CRASH),
/* harmony export */   sm: () => (/* binding */ STALE_WORK),
/* harmony export */   v2: () => (/* binding */ RENEW_KEEPS_OWNER),
/* harmony export */   wc: () => (/* binding */ BY_LOSS),
/* harmony export */   x_: () => (/* binding */ DRAIN),
/* harmony export */   z6: () => (/* binding */ SLACK)
/* harmony export */ });
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1301);



const BELIEF_EXCLUSION = 0;
const STORE_EXCLUSION = 1;
const STALE_WORK = 2;
const TOKEN_ORDER = 3;
const RENEW_KEEPS_OWNER = 4;
const RELEASE_BY_HOLDER = 5;
const STEP_DOWN = 6;
const SLACK = 7;
const RECOVERY = 8;
const DRAIN = 9;
const PICKUP = 10;
const DETERMINISM = 11;
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
    "window ended",
];
const BY_CRASH = 1;
const BY_PAUSE = 2;
const BY_CUT = 3;
const BY_LATE = 4;
const BY_LOSS = 5;
const BY_DUPLICATE = 6;
const BY_LEADING = 7;
const BY_STORE = 8;
const BY_LAST_REQUEST = 9;
const BY_END = 10;
const JUDGED = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.length);
const VIOLATIONS = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.length);
const WORST = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.length);
const NOTICED_AT = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.length);
const EXCLUDED = new Float64Array(_domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.length * EXCLUSIONS.length);
let sightings = [];
function clearViolations() {
    JUDGED.fill(0);
    VIOLATIONS.fill(0);
    WORST.fill(0);
    NOTICED_AT.fill(Number.POSITIVE_INFINITY);
    EXCLUDED.fill(0);
    sightings = _domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC.map(() => null);
}
function judge(invariant) {
    JUDGED[invariant] = JUDGED[invariant] + 1;
}
function exclude(invariant, reason) {
    const cell = invariant * EXCLUSIONS.length + reason;
    EXCLUDED[cell] = EXCLUDED[cell] + 1;
}
function violate(invariant, sizeUs, parties, atUs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)()) {
    VIOLATIONS[invariant] = VIOLATIONS[invariant] + 1;
    if (sizeUs > WORST[invariant])
        WORST[invariant] = sizeUs;
    if (sightings[invariant] !== null)
        return;
    NOTICED_AT[invariant] = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
    sightings[invariant] = {
        invariant: _domain_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .INVARIANTS */ .uC[invariant],
        atUs,
        sizeUs,
        parties: parties.map(([node, token]) => `n${node + 1} token ${token}`),
        faults: (0,_in_force_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsInForce */ .mr)(),
    };
}
function sightingOf(invariant) {
    return sightings[invariant] ?? null;
}
function gravestSighting() {
    return sightings.find((sighting) => sighting !== null) ?? null;
}


/***/ })

};
;