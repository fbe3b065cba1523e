"use strict";
exports.id = 474;
exports.ids = [474];
exports.modules = {

/***/ 4474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var read = (async function read(response) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of response) {
		bytes += chunk.length;
		if (bytes > ANSWER_BYTES_MAX) throw new Error("the answer is larger than any of GitHub's");
		chunks.push(chunk);
	}
	const text = Buffer.concat(chunks).toString("utf8");
	return {
		status: response.statusCode ?? 0,
		headers: response.headers,
		text
	};
});
var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9135);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);




const ANSWER_BYTES_MAX = 33554432;
async function exchange(asked, proxy) {
	const signal = AbortSignal.timeout(asked.timeoutMs);
	const { url, method, headers } = asked;
	const options = {
		method,
		headers,
		signal
	};
	if (proxy === null) return finish(clientOf(url)(url, options), asked.body);
	if (url.protocol === "http:") {
		const through = {
			...options,
			headers: {
				...headers,
				host: url.host,
				...credentials(proxy)
			}
		};
		return finish(clientOf(proxy)(proxy, {
			...through,
			path: url.href
		}), asked.body);
	}
	const socket = await tunnel(url, proxy, signal);
	const createConnection = () => (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.connect)({
		socket,
		servername: url.hostname
	});
	return finish((0,node_https__WEBPACK_IMPORTED_MODULE_2__.request)(url, {
		...options,
		createConnection
	}), asked.body);
}
function clientOf(url) {
	return url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : node_http__WEBPACK_IMPORTED_MODULE_1__.request;
}
function finish(request, body) {
	return new Promise((resolve, reject) => {
		request.on("error", reject);
		request.on("response", (response) => {
			read(response).then(resolve, reject);
		});
		request.end(body ?? void 0);
	});
}

function tunnel(url, proxy, signal) {
	const host = `${url.hostname}:${url.port || "443"}`;
	return new Promise((resolve, reject) => {
		const request = clientOf(proxy)(proxy, {
			method: "CONNECT",
			path: host,
			headers: {
				host,
				...credentials(proxy)
			},
			signal
		});
		request.on("error", reject);
		request.on("connect", ({ statusCode }, socket) => {
			if (statusCode === 200) return resolve(socket);
			socket.destroy();
			reject(/* @__PURE__ */ new Error(`the proxy ${proxy.host} answers ${statusCode} to CONNECT ${host}`));
		});
		request.end();
	});
}
function credentials({ username, password }) {
	if (username === "") return {};
	const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}
const REDIRECTS_MAX = 5;
const MESSAGE_LENGTH_MAX = 300;
function restClient(endpoint, patience, clock) {
	return async (method, path, body) => {
		const deadlineMs = clock.nowMs() + patience.totalMsMax;
		const asked = {
			method,
			url: new URL(endpoint.apiUrl + path),
			headers: headersOf(endpoint.token, body !== void 0),
			body: body === void 0 ? null : JSON.stringify(body),
			timeoutMs: patience.attemptMsMax
		};
		for (let failures = 1;; failures += 1) try {
			return await once(asked, endpoint);
		} catch (error) {
			const pauseMs = error instanceof _step_js__WEBPACK_IMPORTED_MODULE_0__.i && method === "GET" ? (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.n)(error, failures, patience) : null;
			if (pauseMs === null || clock.nowMs() + pauseMs > deadlineMs) throw error;
			await clock.sleep(pauseMs);
		}
	};
}
function headersOf(token, sends) {
	return {
		accept: "application/vnd.github+json",
		authorization: `Bearer ${token}`,
		"user-agent": "soakgate",
		"x-github-api-version": "2022-11-28",
		...sends ? { "content-type": "application/json; charset=utf-8" } : {}
	};
}
async function once(first, { proxy, token }) {
	const fail = (kind, answer, message) => {
		const shown = message.replaceAll(token, "***").replaceAll(/\s+/g, " ");
		const wait = answer === null ? null : retryAfterMs(answer);
		return new _step_js__WEBPACK_IMPORTED_MODULE_0__.i(kind, answer?.status ?? null, wait, shown.slice(0, MESSAGE_LENGTH_MAX));
	};
	let asked = first;
	for (let hops = 0;; hops += 1) {
		let answer;
		try {
			answer = await exchange(asked, proxy);
		} catch (error) {
			throw fail("unavailable", null, (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.a)(error));
		}
		const { status } = answer;
		const next = hops < REDIRECTS_MAX ? redirect(asked.url, answer) : null;
		if (next !== null) {
			asked = {
				...asked,
				url: next
			};
			continue;
		}
		const data = parsed(answer.text);
		if (status >= 300) throw fail(kindOf(answer, data), answer, messageOf(answer, data));
		if (data === void 0 && status !== 204) throw fail("unavailable", null, "the answer broke off");
		return {
			data,
			more: /\brel="?next\b/.test(String(answer.headers["link"] ?? ""))
		};
	}
}
function redirect(from, { status, headers }) {
	const { location } = headers;
	if (![
		301,
		302,
		307,
		308
	].includes(status) || location === void 0) return null;
	if (!URL.canParse(location, from.href)) return null;
	const to = new URL(location, from);
	return to.origin === from.origin ? to : null;
}
function kindOf(answer, data) {
	const { status } = answer;
	if (isLimited(answer, data)) return "limited";
	if (status === 401) return "unauthorized";
	if (status === 403) return "forbidden";
	if (status === 404 || status === 410) return "not-found";
	return status >= 500 ? "unavailable" : "invalid";
}
function isLimited({ status, headers }, data) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(data, "message")) ?? "");
}
function retryAfterMs({ headers }) {
	const after = headers["retry-after"] ?? "";
	return /^[0-9]{1,6}$/.test(after) ? Number(after) * 1e3 : null;
}
function messageOf({ status }, data) {
	const details = (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(data, "errors")).map((each) => (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(each, "message")));
	return [(0,_step_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(data, "message")) ?? `status ${status}`, ...details].filter((part) => part !== null && part !== "").join(": ");
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const PER_PAGE = 100;
const PAGES_MAX = 100;
function gitHubApi(context, repository, token, patience = _step_js__WEBPACK_IMPORTED_MODULE_0__.t, clock = _step_js__WEBPACK_IMPORTED_MODULE_0__.r) {
	const { apiUrl, proxy } = context;
	const ask = restClient({
		apiUrl,
		proxy,
		token
	}, patience, clock);
	const base = `/repos/${repository.owner}/${repository.name}`;
	const send = (method, path, body) => ask(method, base + path, body);
	return {
		listComments: (pull) => listComments(send, pull),
		getComment: async (id) => readComment(await send("GET", `/issues/comments/${id}`)),
		createComment: async (pull, body) => readComment(await send("POST", `/issues/${pull}/comments`, { body })),
		updateComment: async (id, body) => readComment(await send("PATCH", `/issues/comments/${id}`, { body })),
		deleteComment: (id) => deleteComment(send, id),
		getPullRequest: async (pull) => readPullRequest(await send("GET", `/pulls/${pull}`)),
		getLogin: async () => (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)((await ask("GET", "/user")).data, "login")) ?? ""
	};
}
async function listComments(send, pull) {
	const comments = /* @__PURE__ */ new Map();
	for (let page = 1; page <= PAGES_MAX; page += 1) {
		const answer = await send("GET", `/issues/${pull}/comments?${`per_page=${PER_PAGE}&page=${page}`}`);
		for (const data of (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.c)(answer.data)) {
			const comment = readComment({ data });
			comments.set(comment.id, comment);
		}
		if (!answer.more) break;
	}
	return [...comments.values()];
}
async function deleteComment(send, id) {
	try {
		await send("DELETE", `/issues/comments/${id}`);
	} catch (error) {
		if (!(error instanceof _step_js__WEBPACK_IMPORTED_MODULE_0__.i && error.kind === "not-found")) throw error;
	}
}
function readComment({ data }) {
	const id = (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(data, "id"));
	if (id === null) throw new _step_js__WEBPACK_IMPORTED_MODULE_0__.i("invalid", null, null, "the answer has no comment id");
	const user = (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(data, "user");
	return {
		id,
		url: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(data, "html_url")) ?? "",
		author: {
			login: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(user, "login")) ?? "",
			bot: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(user, "type") === "Bot"
		},
		body: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(data, "body")) ?? ""
	};
}
function readPullRequest({ data }) {
	const labels = (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(data, "labels")).map((label) => (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(label, "name")));
	return {
		description: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_step_js__WEBPACK_IMPORTED_MODULE_0__.o)(data, "body")) ?? "",
		labels: labels.filter((label) => label !== null)
	};
}



/***/ __webpack_exports__.gitHubApi = gitHubApi;
})

};
;