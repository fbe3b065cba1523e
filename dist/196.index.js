export const id = 196;
export const ids = [196];
export const modules = {

/***/ 2196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTests: () => (/* binding */ openTests)
/* harmony export */ });
/* harmony import */ var _sniff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);

/**
 * A parser for the test report that begins with `head` (its first 64 KiB, or all of it if shorter). The head is only
 * looked at: it must be written to the parser like the rest. The tokenizer is loaded only here.
 *
 * Errors: `evidence` when it is no JUnit report; the message says what it is and how to mend it.
 */
async function openTests(where, head) {
    (0,_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .requireJunit */ .E)(where, head);
    const { openJunit } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(180)]).then(__webpack_require__.bind(__webpack_require__, 7180));
    return openJunit(where);
}


/***/ })

};
