"use strict";
exports.id = 356;
exports.ids = [356];
exports.modules = {

/***/ 7826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VALIDATE: () => (/* binding */ VALIDATE)
/* harmony export */ });
/* harmony import */ var _app_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5026);
/* harmony import */ var _app_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1236);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9859);





const VALIDATE = {
    name: "validate",
    positionals: "[FILE]",
    summary: "check a configuration, its gate lines included, without reading any report",
    options: [],
    run,
};
async function run(args, terminal) {
    const [file = null, second] = args.positionals;
    if (second !== undefined) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SoakgateError */ .q("usage", `validate: one file at a time; "${second}" is a second one`);
    }
    const config = await (0,_app_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(terminal.files, file);
    if (config.file === null) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SoakgateError */ .q("usage", `validate: there is no configuration at ${_app_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PLACES */ .I.join(", ")}; name one`);
    }
    const { gates } = (0,_app_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRules */ .N)((0,_config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .applyOverrides */ .i)(config, _config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_OVERRIDES */ .c));
    const steps = config.milestone?.steps.length ?? 0;
    terminal.out(`${config.file}: valid, ${count(gates.length, "gate")}, ${count(steps, "milestone step")}\n`);
    return _command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.pass;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 6404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS),
/* harmony export */   O: () => (/* binding */ HITS_MAX)
/* harmony export */ });
const METRICS = ["lines", "statements", "branches", "functions"];
const HITS_MAX = 0xffff_ffff;


/***/ }),

/***/ 7991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   LG: () => (/* binding */ compareFractions),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   Si: () => (/* binding */ compareToDecimal),
/* harmony export */   mv: () => (/* binding */ powerOfTen),
/* harmony export */   vR: () => (/* binding */ negated)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const DIGITS_MAX = 18;
function parseDecimal(text) {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    const fraction = match?.[3] ?? "";
    if (match === null || match[2].length + fraction.length > DIGITS_MAX) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("gate", `"${text.slice(0, 40)}" is not a number; write up to ${DIGITS_MAX} digits like 80 or 79.95`);
    }
    return { units: BigInt(`${match[1]}${match[2]}${fraction}`), scale: fraction.length };
}
function compareToDecimal(fraction, value) {
    const left = fraction.numerator * powerOfTen(value.scale);
    const right = value.units * fraction.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}
function compareFractions(a, b) {
    const left = a.numerator * b.denominator;
    const right = b.numerator * a.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}
function powerOfTen(exponent) {
    return 10n ** BigInt(exponent);
}
function negated(value) {
    return { units: -value.units, scale: value.scale };
}
function decimalText(value) {
    const sign = value.units < 0n ? "-" : "";
    const digits = (value.units < 0n ? -value.units : value.units)
        .toString()
        .padStart(value.scale + 1, "0");
    const whole = digits.slice(0, digits.length - value.scale);
    const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
    return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
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

/***/ 2863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ floorPercent),
/* harmony export */   EE: () => (/* binding */ pointsBetween),
/* harmony export */   JA: () => (/* binding */ pointsText),
/* harmony export */   e5: () => (/* binding */ NOT_AVAILABLE),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   iD: () => (/* binding */ compareToPercent),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   r4: () => (/* binding */ neededFor)
/* harmony export */ });
/* unused harmony export comparePoints */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);

const NOT_AVAILABLE = "n/a";
function percentOf(ratio) {
    return { numerator: 100n * BigInt(ratio.covered), denominator: BigInt(ratio.total) };
}
function compareToPercent(ratio, percent) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(percentOf(ratio), percent);
}
function neededFor(total, percent) {
    const scale = 100n * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(percent.scale);
    const product = BigInt(total) * percent.units;
    return Number((product + scale - 1n) / scale);
}
function floorPercent(ratio, digits = 1) {
    if (ratio.total === 0)
        return NOT_AVAILABLE;
    const units = (BigInt(ratio.covered) * 100n * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(digits)) / BigInt(ratio.total);
    return fixed(units, digits);
}
function percentText(ratio, threshold) {
    if (ratio.total === 0)
        return NOT_AVAILABLE;
    if (threshold === undefined)
        return `${floorPercent(ratio, 1)}%`;
    const exact = percentOf(ratio);
    const digits = digitsToTell(exact, threshold);
    return `${floorPercent(ratio, digits)}%`;
}
function pointsBetween(before, after) {
    if (before.total === 0 || after.total === 0)
        return null;
    const numerator = 100n *
        (BigInt(after.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(after.total));
    return { numerator, denominator: BigInt(before.total) * BigInt(after.total) };
}
function comparePoints(points, value) {
    return compareToDecimal(points, value);
}
function pointsText(points, threshold) {
    if (points.numerator === 0n)
        return "0.0";
    let digits = 1;
    while (truncated(points, digits).units === 0n)
        digits += 1;
    if (threshold !== undefined) {
        const told = digitsToTell(points, threshold);
        digits = Math.max(digits, told);
    }
    const { units } = truncated(points, digits);
    const magnitude = units < 0n ? -units : units;
    return `${units < 0n ? "\u2212" : "+"}${fixed(magnitude, digits)}`;
}
function truncated(value, digits) {
    return { units: (value.numerator * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(digits)) / value.denominator, scale: digits };
}
function digitsToTell(exact, threshold) {
    const side = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(exact, threshold);
    let digits = Math.max(1, threshold.scale);
    while (sideOf(truncated(exact, digits), threshold) !== side)
        digits += 1;
    return digits;
}
function sideOf(shown, threshold) {
    const fraction = { numerator: shown.units, denominator: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(shown.scale) };
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(fraction, threshold);
}
function fixed(units, digits) {
    if (digits === 0)
        return units.toString();
    const text = units.toString().padStart(digits + 1, "0");
    return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}


/***/ })

};
;