"use strict";
exports.id = 884;
exports.ids = [884];
exports.modules = {

/***/ 1884:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var write = (async function write(session, plan) {
	const { api, request } = session;
	const body = plan.body ?? "";
	session.writes += 1;
	if (plan.target === null) {
		session.sent = "created";
		return api.createComment(request.pull, body);
	}
	let written;
	try {
		session.sent ??= "updated";
		written = await api.updateComment(plan.target.id, body);
	} catch (error) {
		if (!(error instanceof _step_js__WEBPACK_IMPORTED_MODULE_3__.i && error.kind === "not-found") || session.lost) throw error;
		session.lost = true;
		return null;
	}
	for (const twin of plan.surplus) await api.deleteComment(twin.id);
	return written;
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6471);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9135);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);





const WORKFLOW_BOT = "github-actions[bot]";
const USER_TOKEN = /^(?:ghp_|github_pat_|gho_|ghu_|[0-9a-f]{40}$)/;
function isUserToken(token) {
	return USER_TOKEN.test(token);
}
async function identify(api, token) {
	if (isUserToken(token)) {
		const login = (await api.getLogin()).toLowerCase();
		return () => (author) => login !== "" && author.login.toLowerCase() === login;
	}
	return (marked) => {
		const workflowBot = marked.some((author) => author.bot && author.login === WORKFLOW_BOT);
		return (author) => author.bot && (!workflowBot || author.login === WORKFLOW_BOT);
	};
}
const PREFIX = "<!-- soakgate:";
const SECTION_LINE = /^<!-- soakgate:section (\{.*\}) -->$/s;
const END_LINE = "<!-- soakgate:end -->";
function commentLine(key) {
	return `${PREFIX}comment ${hidden({ key })} -->`;
}
function composeComment(key, sections) {
	const parts = sections.map(({ mark, text }) => {
		const section = `${PREFIX}section ${hidden(mark)} -->\n${disarm(text)}\n\n${END_LINE}`;
		return sections.length > 1 ? `# ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.sn)(mark.name)}\n\n${section}\n` : section;
	});
	return [commentLine(key), ...parts].join("\n");
}
function sectionOverhead(mark) {
	const section = {
		mark,
		text: ""
	};
	const two = composeComment("", [section, section]).length;
	return Math.ceil((two - commentLine("").length) / 2);
}
function parseComment(key, body) {
	const lines = body.replaceAll("\r\n", "\n").split("\n");
	if (lines[0] !== commentLine(key)) return null;
	const sections = [];
	let mark = null;
	let text = [];
	for (const line of lines.slice(1)) {
		const begins = SECTION_LINE.exec(line);
		if (begins !== null) {
			mark = readMark(begins[1] ?? "");
			text = [];
		} else if (line === END_LINE && mark !== null) {
			sections.push({
				mark,
				text: text.join("\n").trimEnd()
			});
			mark = null;
		} else text.push(line);
	}
	return sections;
}
function disarm(text) {
	return text.replaceAll("\r\n", "\n").replaceAll(PREFIX, "&lt;!-- soakgate:");
}
function hidden(value) {
	return JSON.stringify(value).replaceAll("-", "\\u002d").replaceAll(">", "\\u003e");
}
function readMark(json) {
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		return null;
	}
	const run = (0,_step_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_3__.o)(value, "run"));
	const attempt = (0,_step_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_step_js__WEBPACK_IMPORTED_MODULE_3__.o)(value, "attempt"));
	const [name, head, digest, writer] = [
		"name",
		"head",
		"digest",
		"writer"
	].map((key) => (0,_step_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_3__.o)(value, key)));
	if (run === null || !/^[0-9]{1,20}$/.test(run) || attempt === null) return null;
	if (typeof name !== "string" || typeof digest !== "string") return null;
	return {
		name,
		run,
		attempt,
		head: head ?? "",
		digest,
		writer: writer ?? ""
	};
}
function isOlder(mine, theirs) {
	if (mine.run === theirs.run) return mine.attempt < theirs.attempt;
	if (mine.attempt > 1 && mine.head !== "" && mine.head === theirs.head) return false;
	return BigInt(mine.run) < BigInt(theirs.run);
}
const SECTION_CHARACTERS_MIN = 1200;
function markedComments(key, comments) {
	const marked = [];
	for (const comment of comments) {
		const sections = parseComment(key, comment.body);
		if (sections !== null) marked.push({
			comment,
			sections
		});
	}
	return marked;
}
function planComment(own, part) {
	const [first, ...twins] = [...own].sort((a, b) => a.comment.id - b.comment.id);
	const target = first?.comment ?? null;
	const surplus = twins.map(({ comment }) => comment);
	const newest = newestSections(own);
	const before = newest.get(part.section);
	newest.delete(part.section);
	const others = [...newest.values()];
	const plan = {
		target,
		surplus,
		present: before !== void 0,
		shared: others.length > 0 || surplus.length > 0
	};
	if (before === void 0 && !part.wanted) return {
		...plan,
		kind: "none",
		body: null,
		surplus: []
	};
	if (before !== void 0) {
		refuseSecondWriter(before.mark, part);
		if (isOlder(identityOf(part), before.mark)) return {
			...plan,
			kind: "superseded",
			body: null,
			surplus: []
		};
	}
	const section = renderSection(part, others);
	if (before?.mark.digest === section.mark.digest && surplus.length === 0) return {
		...plan,
		kind: "none",
		body: null
	};
	const sections = [...others, section].sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.mark.name, b.mark.name));
	const body = composeComment(part.key, sections);
	if (body.length > 65536) return {
		...plan,
		kind: "full",
		body: null
	};
	return {
		...plan,
		kind: "write",
		body
	};
}
function newestSections(own) {
	const newest = /* @__PURE__ */ new Map();
	for (const section of own.flatMap(({ sections }) => sections)) {
		const known = newest.get(section.mark.name);
		if (known === void 0 || isOlder(known.mark, section.mark)) newest.set(section.mark.name, section);
	}
	return newest;
}
function refuseSecondWriter(mark, part) {
	const mine = identityOf(part);
	if (mark.run !== mine.run || mark.attempt !== mine.attempt || mark.writer === mine.writer) return;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `section "${part.section}": another step of this run has written it to the comment "${part.key}"; each step needs a section or a comment of its own; set the input \`section\` or \`comment-key\``);
}
function renderSection(part, others) {
	const blank = {
		...identityOf(part),
		digest: digest("")
	};
	const room = 57344 - (composeComment(part.key, others).length + sectionOverhead(blank) + 1);
	for (const budget of [
		room,
		room - room / 8,
		room / 2
	]) {
		if (budget < SECTION_CHARACTERS_MIN) break;
		const { body, footer } = part.render(Math.floor(budget));
		const mark = {
			...blank,
			digest: digest((0,_action_js__WEBPACK_IMPORTED_MODULE_1__.n)(body, part.secret))
		};
		const section = {
			mark,
			text: (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.n)(`${body}\n\n${footer}`.trimEnd(), part.secret)
		};
		const empty = composeComment("", [{
			mark,
			text: ""
		}]).length;
		if (composeComment("", [section]).length - empty <= room) return section;
	}
	const text = `The report does not fit into this comment: see the [job summary](${part.runUrl}).`;
	return {
		mark: {
			...blank,
			digest: digest(text)
		},
		text
	};
}
function identityOf(part) {
	return {
		name: part.section,
		run: part.run.id,
		attempt: part.run.attempt,
		head: part.run.head,
		writer: digest(part.step)
	};
}
function digest(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
const READ_AGE_MS_MAX = 2e3;
const ROUNDS_MAX = 6;
async function publishComment(api, request, clock, patience) {
	const deadlineMs = clock.nowMs() + patience.totalMsMax;
	const session = {
		api,
		request,
		clock,
		identity: await identify(api, request.token),
		sent: null,
		writes: 0,
		lost: false
	};
	let failures = 0;
	for (let round = 0; round < ROUNDS_MAX; round += 1) {
		const { writes } = session;
		try {
			const outcome = await playRound(session);
			if (outcome !== null) return outcome;
			await clock.sleep(patience.settleMs);
		} catch (error) {
			if (!(error instanceof _step_js__WEBPACK_IMPORTED_MODULE_3__.i) || session.writes === writes) throw error;
			failures += 1;
			const pauseMs = (0,_step_js__WEBPACK_IMPORTED_MODULE_3__.n)(error, failures, patience);
			if (pauseMs === null || clock.nowMs() + pauseMs > deadlineMs) throw error;
			await clock.sleep(pauseMs);
		}
	}
	return {
		kind: "failed",
		notice: "other jobs keep rewriting the comment, or GitHub answers too slowly to share it safely; this job's section may be out of date: run the job again, or give it a `comment-key`"
	};
}
async function playRound(session) {
	const { api, request, clock } = session;
	let readAtMs = clock.nowMs();
	const marked = markedComments(request.part.key, await api.listComments(request.pull));
	const isOurs = session.identity(marked.map(({ comment }) => comment.author));
	const own = marked.filter(({ comment }) => isOurs(comment.author));
	let plan = planComment(own, request.part);
	if (plan.kind === "write" && plan.target !== null && isOld(clock, readAtMs)) {
		readAtMs = clock.nowMs();
		plan = planComment(await refreshed(api, own, plan.target, request.part.key), request.part);
		if (plan.kind === "write" && isOld(clock, readAtMs)) return null;
	}
	if (plan.kind !== "write") return settled(session, plan);
	const written = await write(session, plan);
	if (written === null || plan.shared || request.shared) return null;
	return {
		kind: session.sent ?? "updated",
		url: written.url
	};
}
function isOld(clock, readAtMs) {
	return clock.nowMs() - readAtMs > READ_AGE_MS_MAX;
}
async function refreshed(api, own, target, key) {
	return [...markedComments(key, [await api.getComment(target.id)]), ...own.filter(({ comment }) => comment.id !== target.id)];
}

function settled(session, plan) {
	if (plan.kind === "full") return {
		kind: "failed",
		notice: "the comment is full: too many jobs share it; give some of them a `comment-key`"
	};
	if (plan.target === null || !plan.present) return { kind: "not-wanted" };
	const { url } = plan.target;
	if (plan.kind === "superseded") return {
		kind: "superseded",
		url,
		notice: "a newer run has written the comment already; this one leaves it alone"
	};
	return {
		kind: session.sent ?? "unchanged",
		url
	};
}



/***/ __webpack_exports__.publishComment = publishComment;
})

};
;