"use strict";
exports.id = 152;
exports.ids = [152];
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

/***/ 5582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alike)
/* harmony export */ });
function alike(classes, says) {
    const groups = new Map();
    for (const one of classes) {
        const key = JSON.stringify(says(one));
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 9189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ overlapWords),
/* harmony export */   U7: () => (/* binding */ millisText),
/* harmony export */   d6: () => (/* binding */ millisExactText),
/* harmony export */   eu: () => (/* binding */ millisDownText),
/* harmony export */   lO: () => (/* binding */ PLUS_OFFSET),
/* harmony export */   wW: () => (/* binding */ mendWords)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);

function millisText(us) {
    const magnitude = Math.abs(us);
    const sign = us < 0 ? "\u2212" : "";
    if (magnitude >= 10_000 || magnitude % 1_000 === 0) {
        return `${sign}${Math.floor((magnitude + 500) / 1_000)} ms`;
    }
    const fraction = String(magnitude % 1_000).padStart(3, "0");
    return `${sign}${Math.floor(magnitude / 1_000)}.${fraction} ms`;
}
function millisExactText(us) {
    const fraction = String(us % 1_000)
        .padStart(3, "0")
        .replace(/0+$/, "");
    return `${Math.floor(us / 1_000)}${fraction === "" ? "" : `.${fraction}`} ms`;
}
function millisDownText(us) {
    return millisText(us >= 10_000 ? us - (us % 1_000) : us);
}
const GROWTH_WORDS = {
    delay: "the reply's delay",
    timeout: "a hanging request",
    cut: "the partition",
    pause: "the pause",
    jump: "the clock's jump back",
    offset: "the wall clocks' error",
    run: "the job's run time",
};
function overlapWords(overlap, amount) {
    switch (overlap.kind) {
        case "none":
            return "never";
        case "bounded":
            return `for up to ${amount(overlap.us)}`;
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
        if (knob === "stepDown")
            return "an isLeader that compares the clock with the deadline";
        if (knob === "reading")
            return "a monotonic clock";
        return `${name} ${value}`;
    }
    const shown = knob === "driftPpm" ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ppmText */ .lN)(value) : amount(value);
    return `${name} ${bound === "at-least" ? "at least" : "at most"} ${shown}`;
}
const PLUS_OFFSET = ` + 2 \u00d7 ${GROWTH_WORDS.offset}`;


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