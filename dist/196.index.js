export const id = 196;
export const ids = [196];
export const modules = {

/***/ 2196:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 9050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireJunit)
/* harmony export */ });
/* unused harmony export looksLikeJunit */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _text_xml_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);


/** How much of a file is looked at. */
const HEAD_BYTES = 65_536;
const SHOWN_LENGTH = 60;
/**
 * Whether a file that begins with `head` is a JUnit report: its first element is `testsuites` or `testsuite`.
 * Needs no XML tokenizer, so that asking costs nothing.
 */
function looksLikeJunit(head) {
    return /^<(?:testsuites|testsuite)[\s/>]/.test(afterProlog(decodedHead(head)));
}
/** What is often found where test results were meant, with the mend. */
const STRANGERS = [
    {
        begin: /^<(?:!doctype\s+)?html[\s>]/i,
        sentence: "found an HTML page; JUnit XML is allowed; name the XML file that the runner writes",
    },
    {
        begin: /^version https:\/\/git-lfs/,
        sentence: "found a Git LFS pointer instead of the report; check out with `lfs: true`, or run `git lfs pull`",
    },
    {
        begin: /^(?:.?\ufffd|PK|BZh)/s,
        sentence: "found packed data; reports are read unpacked; unpack the file first",
    },
    {
        begin: /^<(?:coverage|report)[\s>]/,
        sentence: "found coverage; JUnit XML is allowed; name it under coverage.reports",
    },
    {
        begin: /^(?:<TestRun|<test-run|<assemblies|<test-results)[\s>]/,
        sentence: "found a .NET result file; JUnit XML is allowed; use JunitXml.TestLogger (`--logger junit`) or convert it",
    },
    {
        begin: /^[{[]/,
        sentence: "found JSON; JUnit XML is allowed; let the runner write JUnit XML",
    },
    {
        begin: /^(?:TAP version|ok \d|not ok \d|1\.\.\d)/,
        sentence: "found TAP; JUnit XML is allowed; let the runner write JUnit XML",
    },
];
/**
 * Refuses what is no JUnit report before a tokenizer is loaded.
 *
 * Errors: `evidence`, naming what the file is instead and how to mend it.
 */
function requireJunit(where, head) {
    if (looksLikeJunit(head))
        return;
    const text = decodedHead(head).trimStart();
    if (text === "") {
        throw refused(where, "the file is empty; JUnit XML is allowed; check the step that writes it");
    }
    const body = afterProlog(text);
    const stranger = STRANGERS.find(({ begin }) => begin.test(text) || begin.test(body));
    if (stranger !== undefined)
        throw refused(where, stranger.sentence);
    // A prolog that fills the whole head, or one that never ends: the tokenizer decides.
    if (body === "" && text.startsWith("<"))
        return;
    const shown = body.replace(/[^\x20-\x7e].*$/s, "").slice(0, SHOWN_LENGTH);
    throw refused(where, `found "${shown}"; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file`);
}
function refused(where, sentence) {
    return new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${where}: ${sentence}`);
}
function decodedHead(head) {
    const bytes = head.subarray(0, HEAD_BYTES);
    try {
        return new TextDecoder((0,_text_xml_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlEncoding */ .F)(head)).decode(bytes);
    }
    catch {
        // An unknown declared encoding: the names looked for are ASCII in all of them.
        return new TextDecoder().decode(bytes);
    }
}
/** The text from the first element on; empty where there is none. Linear. */
function afterProlog(text) {
    let at = 0;
    for (;;) {
        while (/\s/.test(text.charAt(at)))
            at += 1;
        const close = text.startsWith("<?", at)
            ? "?>"
            : text.startsWith("<!--", at)
                ? "-->"
                : text.startsWith("<!", at)
                    ? ">"
                    : null;
        if (close === null)
            return text.slice(at);
        const end = text.indexOf(close, at);
        if (end < 0)
            return "";
        at = end + close.length;
    }
}


/***/ })

};
