export const id = 28;
export const ids = [28];
export const modules = {

/***/ 3028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hE: () => (/* binding */ CAUSES),
/* harmony export */   ln: () => (/* binding */ FAULT_KINDS),
/* harmony export */   uC: () => (/* binding */ INVARIANTS)
/* harmony export */ });
/** Everything the soak can do to a node, the network or the store. */
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
    "store-clock-jump",
];
/** In the order of gravity: the first violated one names the failure. */
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
    "determinism",
];
/** What a takeover is measured from. `other`: no disturbance was seen. */
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
    "orphan",
];


/***/ })

};
