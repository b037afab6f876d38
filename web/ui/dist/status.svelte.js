import { $ as e, B as t, D as n, E as r, F as i, G as a, H as o, M as s, N as c, R as l, U as u, V as d, W as f, X as p, Z as m, at as h, ct as g, d as _, dt as v, et as y, ft as b, i as x, it as S, j as C, k as w, lt as T, n as E, nt as D, ot as O, pt as k, q as A, tt as j, ut as M, y as N, z as P } from "./text.js";
// src/api/failure.ts
var F = class extends Error {
	status;
	problem;
	retryAfter;
	constructor(e, t, n = 0) {
		super(t?.code ?? `status ${e}`), this.status = e, this.problem = t, this.retryAfter = n;
	}
	get unreachable() {
		return this.status === 0;
	}
	get unidentified() {
		return this.status === 401;
	}
	get refused() {
		return this.problem?.code === "login.refused";
	}
	get delayed() {
		return this.status === 429;
	}
	get conflicts() {
		return this.status === 409;
	}
	get forbidden() {
		return this.status === 403;
	}
	get missing() {
		return this.status === 404;
	}
	get stale() {
		return this.status === 412;
	}
};
function I(e) {
	return e instanceof F ? e : new F(0, null);
}
function ee(e) {
	return e instanceof DOMException && e.name === "AbortError";
}
// node_modules/openapi-fetch/dist/index.mjs
var te = /\{[^{}]+\}/g, ne = () => typeof process == "object" && Number.parseInt(process?.versions?.node?.substring(0, 2)) >= 18 && process.versions.undici;
function re() {
	return Math.random().toString(36).slice(2, 11);
}
function ie(e) {
	let { baseUrl: t = "", Request: n = globalThis.Request, fetch: r = globalThis.fetch, querySerializer: i, bodySerializer: a, pathSerializer: o, headers: s, requestInitExt: c = void 0, ...l } = { ...e };
	c = ne() ? c : void 0, t = fe(t);
	let u = [];
	async function d(e, d) {
		let { baseUrl: f, fetch: p = r, Request: m = n, headers: h, params: g = {}, parseAs: _ = "json", querySerializer: v, bodySerializer: y = a ?? le, pathSerializer: b, body: x, middleware: S = [], ...C } = d || {}, w = t;
		f && (w = fe(f) ?? t);
		let T = typeof i == "function" ? i : se(i);
		v && (T = typeof v == "function" ? v : se({
			...typeof i == "object" ? i : {},
			...v
		}));
		let E = b || o || ce, D = x === void 0 ? void 0 : y(x, de(s, h, g.header)), O = de(D === void 0 || D instanceof FormData ? {} : { "Content-Type": "application/json" }, s, h, g.header), k = [...u, ...S], A = {
			redirect: "follow",
			...l,
			...C,
			body: D,
			headers: O
		}, j, M, N = new m(ue(e, {
			baseUrl: w,
			params: g,
			querySerializer: T,
			pathSerializer: E
		}), A), P;
		for (let e in C) e in N || (N[e] = C[e]);
		if (k.length) {
			j = re(), M = Object.freeze({
				baseUrl: w,
				fetch: p,
				parseAs: _,
				querySerializer: T,
				bodySerializer: y,
				pathSerializer: E
			});
			for (let t of k) if (t && typeof t == "object" && typeof t.onRequest == "function") {
				let n = await t.onRequest({
					request: N,
					schemaPath: e,
					params: g,
					options: M,
					id: j
				});
				if (n) {
					if (n instanceof m) N = n;
					else if (n instanceof Response) {
						P = n;
						break;
					} else throw Error("onRequest: must return new Request() or Response() when modifying the request");
				}
			}
		}
		if (!P) {
			try {
				P = await p(N, c);
			} catch (t) {
				let n = t;
				if (k.length) for (let t = k.length - 1; t >= 0; t--) {
					let r = k[t];
					if (r && typeof r == "object" && typeof r.onError == "function") {
						let t = await r.onError({
							request: N,
							error: n,
							schemaPath: e,
							params: g,
							options: M,
							id: j
						});
						if (t) {
							if (t instanceof Response) {
								n = void 0, P = t;
								break;
							}
							if (t instanceof Error) {
								n = t;
								continue;
							}
							throw Error("onError: must return new Response() or instance of Error");
						}
					}
				}
				if (n) throw n;
			}
			if (k.length) for (let t = k.length - 1; t >= 0; t--) {
				let n = k[t];
				if (n && typeof n == "object" && typeof n.onResponse == "function") {
					let t = await n.onResponse({
						request: N,
						response: P,
						schemaPath: e,
						params: g,
						options: M,
						id: j
					});
					if (t) {
						if (!(t instanceof Response)) throw Error("onResponse: must return new Response() when modifying the response");
						P = t;
					}
				}
			}
		}
		let F = P.headers.get("Content-Length");
		if (P.status === 204 || N.method === "HEAD" || F === "0" && !P.headers.get("Transfer-Encoding")?.includes("chunked")) return P.ok ? {
			data: void 0,
			response: P
		} : {
			error: void 0,
			response: P
		};
		if (P.ok) return {
			data: await (async () => {
				if (_ === "stream") return P.body;
				if (_ === "json" && !F) {
					let e = await P.text();
					return e ? JSON.parse(e) : void 0;
				}
				return await P[_]();
			})(),
			response: P
		};
		let I = await P.text();
		try {
			I = JSON.parse(I);
		} catch {}
		return {
			error: I,
			response: P
		};
	}
	return {
		request(e, t, n) {
			return d(t, {
				...n,
				method: e.toUpperCase()
			});
		},
		GET(e, t) {
			return d(e, {
				...t,
				method: "GET"
			});
		},
		PUT(e, t) {
			return d(e, {
				...t,
				method: "PUT"
			});
		},
		POST(e, t) {
			return d(e, {
				...t,
				method: "POST"
			});
		},
		DELETE(e, t) {
			return d(e, {
				...t,
				method: "DELETE"
			});
		},
		OPTIONS(e, t) {
			return d(e, {
				...t,
				method: "OPTIONS"
			});
		},
		HEAD(e, t) {
			return d(e, {
				...t,
				method: "HEAD"
			});
		},
		PATCH(e, t) {
			return d(e, {
				...t,
				method: "PATCH"
			});
		},
		TRACE(e, t) {
			return d(e, {
				...t,
				method: "TRACE"
			});
		},
		use(...e) {
			for (let t of e) if (t) {
				if (typeof t != "object" || !("onRequest" in t || "onResponse" in t || "onError" in t)) throw Error("Middleware must be an object with one of `onRequest()`, `onResponse() or `onError()`");
				u.push(t);
			}
		},
		eject(...e) {
			for (let t of e) {
				let e = u.indexOf(t);
				e !== -1 && u.splice(e, 1);
			}
		}
	};
}
function L(e, t, n) {
	if (t == null) return "";
	if (typeof t == "object") throw Error("Deeply-nested arrays/objects aren’t supported. Provide your own `querySerializer()` to handle these.");
	return `${e}=${n?.allowReserved === !0 ? t : encodeURIComponent(t)}`;
}
function ae(e, t, n) {
	if (!t || typeof t != "object") return "";
	let r = [], i = {
		simple: ",",
		label: ".",
		matrix: ";"
	}[n.style] || "&";
	if (n.style !== "deepObject" && n.explode === !1) {
		for (let e in t) r.push(e, n.allowReserved === !0 ? t[e] : encodeURIComponent(t[e]));
		let i = r.join(",");
		switch (n.style) {
			case "form": return `${e}=${i}`;
			case "label": return `.${i}`;
			case "matrix": return `;${e}=${i}`;
			default: return i;
		}
	}
	for (let i in t) {
		let a = n.style === "deepObject" ? `${e}[${i}]` : i;
		r.push(L(a, t[i], n));
	}
	let a = r.join(i);
	return n.style === "label" || n.style === "matrix" ? `${i}${a}` : a;
}
function oe(e, t, n) {
	if (!Array.isArray(t)) return "";
	if (n.explode === !1) {
		let r = {
			form: ",",
			spaceDelimited: "%20",
			pipeDelimited: "|"
		}[n.style] || ",", i = (n.allowReserved === !0 ? t : t.map((e) => encodeURIComponent(e))).join(r);
		switch (n.style) {
			case "simple": return i;
			case "label": return `.${i}`;
			case "matrix": return `;${e}=${i}`;
			default: return `${e}=${i}`;
		}
	}
	let r = {
		simple: ",",
		label: ".",
		matrix: ";"
	}[n.style] || "&", i = [];
	for (let r of t) n.style === "simple" || n.style === "label" ? i.push(n.allowReserved === !0 ? r : encodeURIComponent(r)) : i.push(L(e, r, n));
	return n.style === "label" || n.style === "matrix" ? `${r}${i.join(r)}` : i.join(r);
}
function se(e) {
	return function(t) {
		let n = [];
		if (t && typeof t == "object") for (let r in t) {
			let i = t[r];
			if (i != null) {
				if (Array.isArray(i)) {
					if (i.length === 0) continue;
					n.push(oe(r, i, {
						style: "form",
						explode: !0,
						...e?.array,
						allowReserved: e?.allowReserved || !1
					}));
				} else typeof i == "object" ? n.push(ae(r, i, {
					style: "deepObject",
					explode: !0,
					...e?.object,
					allowReserved: e?.allowReserved || !1
				})) : n.push(L(r, i, e));
			}
		}
		return n.join("&");
	};
}
function ce(e, t) {
	let n = e;
	for (let r of e.match(te) ?? []) {
		let e = r.substring(1, r.length - 1), i = !1, a = "simple";
		if (e.endsWith("*") && (i = !0, e = e.substring(0, e.length - 1)), e.startsWith(".") ? (a = "label", e = e.substring(1)) : e.startsWith(";") && (a = "matrix", e = e.substring(1)), !t || t[e] === void 0 || t[e] === null) continue;
		let o = t[e];
		n = Array.isArray(o) ? n.replace(r, oe(e, o, {
			style: a,
			explode: i
		})) : typeof o == "object" ? n.replace(r, ae(e, o, {
			style: a,
			explode: i
		})) : a === "matrix" ? n.replace(r, `;${L(e, o)}`) : n.replace(r, a === "label" ? `.${encodeURIComponent(o)}` : encodeURIComponent(o));
	}
	return n;
}
function le(e, t) {
	return e instanceof FormData ? e : t && (t.get instanceof Function ? t.get("Content-Type") ?? t.get("content-type") : t["Content-Type"] ?? t["content-type"]) === "application/x-www-form-urlencoded" ? new URLSearchParams(e).toString() : JSON.stringify(e);
}
function ue(e, t) {
	let n = `${t.baseUrl}${e}`;
	t.params?.path && (n = t.pathSerializer(n, t.params.path));
	let r = t.querySerializer(t.params.query ?? {});
	return r.startsWith("?") && (r = r.substring(1)), r && (n += `?${r}`), n;
}
function de(...e) {
	let t = new Headers();
	for (let n of e) {
		if (!n || typeof n != "object") continue;
		let e = n instanceof Headers ? n.entries() : Object.entries(n);
		for (let [n, r] of e) if (r === null) t.delete(n);
		else if (Array.isArray(r)) for (let e of r) t.append(n, e);
		else r !== void 0 && t.set(n, r);
	}
	return t;
}
function fe(e) {
	return e.endsWith("/") ? e.substring(0, e.length - 1) : e;
}
// src/app/purpose.svelte.ts
var pe = h(void 0), me = () => A(pe);
function he(e) {
	S(pe, e, !0);
}
// src/api/client.ts
var ge = { onRequest({ request: e }) {
	e.headers.set("Accept-Language", x());
	let t = me();
	return t && e.headers.set("Purpose", t), (e.method === "POST" || e.method === "PATCH") && e.headers.set("Idempotency-Key", _e()), e;
} };
function _e() {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
var R = ie({
	baseUrl: "/",
	credentials: "same-origin"
});
R.use(ge);
var ve;
function ye(e) {
	return ve = e, () => ve = void 0;
}
async function z(e) {
	let t;
	try {
		t = await e;
	} catch (e) {
		throw ee(e) ? e : new F(0, null);
	}
	if (t.response.ok) return t.data;
	let n = new F(t.response.status, xe(t.error) ? t.error : null, be(t.response.headers.get("Retry-After")));
	throw n.unidentified && !n.refused && ve?.(), n;
}
function be(e) {
	return /^\d+$/.test(e ?? "") ? Number(e) : 0;
}
function B(e, t, { path: n, query: r, body: i, version: a, signal: o } = {}) {
	let s = a === void 0 ? {} : { "If-Match": `"${a}"` };
	return z(R.request(e, t, {
		params: {
			path: n,
			query: r,
			header: s
		},
		body: i,
		signal: o
	}));
}
function xe(e) {
	return typeof e == "object" && !!e && "status" in e;
}
// src/api/accounts.ts
var Se = () => B("get", "/v1/installation"), Ce = (e, t) => B("post", "/v1/session", { body: {
	login: e,
	password: t
} }), we = () => B("delete", "/v1/session"), Te = (e, t) => B("post", "/v1/session/_password", { body: {
	current: e,
	new: t
} }), Ee = (e, t) => B("post", "/v1/invitations/_read", {
	body: { token: e },
	signal: t
}), De = (e, t, n) => B("post", "/v1/invitations/_accept", { body: {
	token: e,
	password: t,
	...n ? { login: n } : {}
} }), Oe = (e) => B("get", "/v1/accounts", {
	query: { limit: 200 },
	signal: e
}), ke = (e) => B("post", "/v1/accounts", { body: e }), Ae = (e, t, n) => B("patch", "/v1/accounts/{id}", {
	path: { id: e },
	version: t,
	body: n
}), je = (e) => B("post", "/v1/accounts/{id}/_invite", { path: { id: e } }), Me = (e) => B("post", "/v1/accounts/{id}/_sign-out", { path: { id: e } }), Ne = 200, Pe = (e) => z(R.GET("/demo/roles", { signal: e })), Fe = (e) => z(R.GET("/v1/me", { signal: e })), Ie = (e) => z(R.GET("/v1/schema", { signal: e }));
async function Le(e) {
	let t = [], n;
	do {
		let r = await z(R.GET("/v1/areas", {
			params: { query: {
				limit: Ne,
				cursor: n
			} },
			signal: e
		}));
		t.push(...r.items), n = r.next ?? void 0;
	} while (n);
	return t;
}
function Re(e, t, n, r) {
	return z(R.GET("/v1/areas/{code}/reports/missing-links", {
		params: {
			path: { code: e },
			query: {
				date: t,
				hops: n
			}
		},
		signal: r
	}));
}
function ze(e, t, n, r) {
	let i = {
		area: e,
		...t,
		cursor: n,
		limit: 50
	};
	return z(R.GET("/v1/actors", {
		params: { query: i },
		signal: r
	}));
}
var Be = (e, t) => z(R.GET("/v1/actors/{id}", {
	params: { path: { id: e } },
	signal: t
}));
function Ve(e) {
	return z(R.GET("/v1/actors", {
		params: { query: {
			kind: "Theme",
			limit: Ne
		} },
		signal: e
	}));
}
var He = (e, t) => z(R.GET("/v1/actors/{id}/history", {
	params: { path: { id: e } },
	signal: t
})), Ue = (e) => z(R.GET("/v1/ties/{id}/history", { params: { path: { id: e } } }));
function We(e, t, n, r, i) {
	return z(R.GET("/v1/actors/{id}/network", {
		params: {
			path: { id: e },
			query: {
				hops: t,
				net: n,
				date: r
			}
		},
		signal: i
	}));
}
function Ge(e, t, n) {
	let r = {
		actor: e,
		date: t,
		limit: Ne
	};
	return z(R.GET("/v1/ties", {
		params: { query: r },
		signal: n
	}));
}
function Ke(e, t, n) {
	return z(R.POST("/v1/actors/_search", {
		body: {
			text: e,
			kinds: t,
			limit: 20
		},
		signal: n
	}));
}
// src/ui/icons.ts
var qe = {
	check: "m4.5 10.5 3.7 3.7 7.3-8",
	chevron: "m6 8 4 4 4-4",
	close: "m5.5 5.5 9 9m0-9-9 9",
	clock: "M10 2.8a7.2 7.2 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400zM10 6v4.200l2.800 1.600",
	bin: "M4 5.500h12M8 5.500V3.500h4v2M5.500 5.500l.8 11h7.400l.8-11M8.500 8.500v5M11.500 8.500v5",
	calendar: "M3.500 5h13v11.500h-13zM3.500 8.500h13M7 3v3.500M13 3v3.500",
	copy: "M7 7h9v9.500H7zM4 13V3.500h9",
	door: "M11.500 3.500h5v13h-5M3.500 10h8.500M9 7l3 3-3 3",
	download: "M10 3.500v9M6.500 9.500 10 13l3.500-3.500M4 16.500h12",
	eye: "M2.5 10s2.7-5 7.5-5 7.5 5 7.5 5-2.700 5-7.500 5-7.500-5-7.500-5zM10 7.800a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z",
	filter: "M3 5h14l-5.500 6.500V16l-3 1v-5.500z",
	help: "M10 2.800a7.200 7.200 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400zM7.800 8a2.200 2.200 0 1 1 3.300 1.900c-.7.400-1.100.8-1.100 1.600M10 14v.05",
	idea: "M7.500 14.200c0-1.700-2.300-2.700-2.300-5.700a4.800 4.800 0 0 1 9.600 0c0 3-2.300 4-2.300 5.700zM8 17h4",
	link: "M4.500 7.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600zM15.500 7.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600zM8.300 10h.05M10 10h.05M11.700 10h.05",
	lock: "M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9",
	offline: "M3 3l14 14M5 9.500a8 8 0 0 1 3.500-1.800M15 9.500a8 8 0 0 0-2.500-1.500M8 13a3 3 0 0 1 4 0M10 16v.05",
	pencil: "M4 16l.8-3.500L13.500 3.800l2.700 2.700-8.700 8.700zM11.500 5.800l2.700 2.700",
	plus: "M10 4.500v11M4.500 10h11",
	print: "M6 7.500V3.500h8v4M6 14H3.500V7.500h13V14H14M6 11.500h8v5H6z",
	refresh: "M16 9.500a6 6 0 1 0-1.500 4.500M16.500 5v4.500H12",
	search: "M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13.200 13.200 17 17",
	settings: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4",
	stop: "M4 10h12",
	undo: "M4 8h8a4 4 0 0 1 0 8H8M7 4.500 3.500 8 7 11.500",
	upload: "M10 13V4M6.500 7.500 10 4l3.500 3.500M4 16.500h12",
	users: "M7.500 4.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600zM2.300 16c.6-2.900 2.600-4.300 5.200-4.300s4.600 1.400 5.200 4.300M13 4.500a2.700 2.700 0 0 1 0 5.100M14.800 12c1.600.6 2.600 1.900 2.900 4",
	warn: "M10 3 2.500 16.500h15zM10 8.200v3.800M10 14.300v.05"
}, Je = o("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function V(e, t) {
	T(t, !0);
	let i = _(t, "small", 3, !1);
	var a = Je(), o = j(a);
	p(() => {
		r(a, 0, n(["icon", i() && "icon--sm"])), N(o, "d", qe[t.name]);
	}), P(e, a), g();
}
// src/ui/Empty.svelte
var Ye = d("<div class=\"empty\"><!> <!> <p> </p> <!></div>");
function Xe(t, n) {
	let i = _(n, "level", 3, 2);
	var a = Ye(), o = e(a);
	V(o, { get name() {
		return n.icon;
	} });
	var s = D(o, 2);
	w(s, () => `h${i()}`, !1, (e, t) => {
		r(e, 0, "empty__title");
		var i = u();
		p(() => l(i, n.title)), P(t, i);
	});
	var c = D(s, 2), d = j(c, !0), f = D(c, 2);
	C(f, () => n.children ?? b), v(a), p(() => l(d, n.text)), P(t, a);
}
// src/ui/Note.svelte
var Ze = d("<div><!> <div class=\"note__body\"><!></div></div>");
function Qe(t, n) {
	let i = _(n, "tone", 3, "info");
	var a = Ze(), o = e(a);
	V(o, { get name() {
		return n.icon;
	} });
	var s = D(o, 2), c = e(s);
	C(c, () => n.children), v(s), v(a), p(() => r(a, 1, `note note--${i() ?? ""}`)), P(t, a);
}
// src/ui/FailureView.svelte
var $e = d("<span class=\"nowrap\"> </span>"), et = d("<p role=\"status\"><strong> </strong></p> <p> <!></p> <p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p>", 1);
function tt(n, r) {
	T(r, !0);
	let o = _(r, "roleLabel", 3, "");
	var s = t(), c = y(s), u = (e) => {
		{
			let t = O(() => E("noAccess.title")), n = O(() => r.failure.problem?.detail || E("noAccess.text", { role: o() }));
			Xe(e, {
				icon: "lock",
				get title() {
					return A(t);
				},
				get text() {
					return A(n);
				}
			});
		}
	}, d = (e) => {
		{
			let t = O(() => E("notFound.title")), n = O(() => E("notFound.text"));
			Xe(e, {
				icon: "search",
				get title() {
					return A(t);
				},
				get text() {
					return A(n);
				}
			});
		}
	}, f = (t) => {
		{
			let n = O(() => r.failure.unreachable ? "offline" : "warn");
			Qe(t, {
				tone: "error",
				get icon() {
					return A(n);
				},
				children: (t, n) => {
					var o = et(), s = y(o), c = e(s), u = j(c, !0);
					v(s);
					var d = D(s, 2), f = e(d), m = D(f), h = (e) => {
						var t = $e(), n = j(t, !0);
						p((e) => l(n, e), [() => E("error.code", { code: r.failure.problem.code })]), P(e, t);
					};
					i(m, (e) => {
						r.failure.problem?.code && e(h);
					}), v(d);
					var g = D(d, 2), _ = e(g), b = e(_);
					V(b, { name: "refresh" });
					var x = D(b, 1, !0);
					v(_), v(g), p((e, t, n) => {
						l(u, e), l(f, `${t ?? ""} `), l(x, n);
					}, [
						() => r.failure.unreachable ? E("offline.title") : E("error.title"),
						() => r.failure.unreachable ? E("offline.text") : E("error.text"),
						() => E("error.retry")
					]), a("click", _, function(...e) {
						r.onRetry?.apply(this, e);
					}), P(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	};
	i(c, (e) => {
		r.failure.forbidden ? e(u) : r.failure.missing ? e(d, 1) : e(f, -1);
	}), P(n, s), g();
}
f(["click"]);
// src/app/routes.ts
var nt = [
	[/^\/$/, () => ({ page: "start" })],
	[/^\/rol$/, () => ({ page: "roles" })],
	[/^\/hulp$/, () => ({ page: "help" })],
	[/^\/inloggen$/, () => ({ page: "login" })],
	[/^\/welkom$/, () => ({ page: "welcome" })],
	[/^\/account$/, () => ({ page: "account" })],
	[/^\/prullenbak$/, () => ({ page: "bin" })],
	[/^\/bewaartermijnen$/, () => ({ page: "retention" })],
	[/^\/import$/, () => ({ page: "import" })],
	[/^\/beheer(?:\/(accounts|teams|werkgebieden|themas|gebieden))?$/, (e) => ({
		page: "administration",
		part: e
	})],
	[/^\/g\/([^/]+)\/ontbrekende-schakels$/, (e) => ({
		page: "missing",
		area: e
	})],
	[/^\/g\/([^/]+)\/lijst$/, (e) => ({
		page: "list",
		area: e
	})],
	[/^\/p\/([^/]+)$/, (e) => ({
		page: "actor",
		id: e
	})],
	[/^\/nieuw\/([^/]+)$/, (e) => ({
		page: "new",
		kind: e
	})]
];
function rt(e) {
	for (let [t, n] of nt) {
		let r = t.exec(e);
		if (r) return n(it(r[1] ?? ""));
	}
	return { page: "unknown" };
}
function it(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
var H = encodeURIComponent, at = "/rol", ot = "/hulp", st = "/welkom", ct = "/account", lt = "/prullenbak", ut = "/bewaartermijnen", dt = "/import", ft = "/beheer", pt = (e) => `/beheer/${e}`, mt = (e) => e && e !== "/" ? `/inloggen?naar=${H(e)}` : "/inloggen", ht = (e) => `/g/${H(e)}/ontbrekende-schakels`, gt = (e) => `/g/${H(e)}/lijst`, _t = (e, t) => `/p/${H(e)}${t ? `?g=${H(t)}` : ""}`, vt = (e, t) => `/nieuw/${H(e)}?g=${H(t)}`;
function yt(e, t) {
	let n = new URLSearchParams(e.search);
	for (let [e, r] of Object.entries(t)) r === void 0 || r === "" ? n.delete(e) : n.set(e, r);
	let r = n.toString();
	return e.pathname + (r ? `?${r}` : "");
}
function bt(e, t) {
	if (!e?.startsWith("/")) return "/";
	try {
		let n = new URL(e, t);
		return n.origin === t && n.pathname !== "/inloggen" ? n.pathname + n.search : "/";
	} catch {
		return "/";
	}
}
// src/app/revisions.svelte.ts
var U = h(0), W = h(0), G = h(0), xt = h(0), St = () => A(xt);
function Ct() {
	S(xt, A(xt) + 1);
}
var wt = () => A(U), Tt = () => A(W) > A(U) && A(G) > 0;
function Et(e) {
	S(W, Math.max(A(W), e), !0), A(G) === 0 && Ot();
}
function Dt(e) {
	let t = A(U) === A(W);
	S(W, Math.max(A(W), e), !0), t && S(U, A(W), !0);
}
function Ot() {
	S(U, A(W), !0);
}
function kt() {
	return S(G, A(G) + 1), () => {
		S(G, A(G) - 1), A(G) === 0 && Ot();
	};
}
// src/app/resource.svelte.ts
var At = 300;
function jt(e, t) {
	let n = h(void 0), r = h(void 0), i = h(!0), a = h(!1), o = h(0), s = "";
	return m(() => {
		A(o), wt(), St();
		let c = e();
		c !== s && S(n, void 0), s = c, S(i, !0);
		let l = new AbortController(), u = setTimeout(() => S(a, !0), At);
		return t(l.signal).then((e) => {
			S(n, e), S(r, void 0);
		}).catch((e) => {
			if (ee(e) || l.signal.aborted) return;
			let t = I(e);
			t.unidentified || S(r, t);
		}).finally(() => {
			clearTimeout(u), l.signal.aborted || (S(i, !1), S(a, !1));
		}), () => {
			clearTimeout(u), S(a, !1), l.abort();
		};
	}), {
		get value() {
			return A(n);
		},
		get failure() {
			return A(r);
		},
		get loading() {
			return A(i);
		},
		get slow() {
			return A(a);
		},
		retry() {
			S(r, void 0), S(o, A(o) + 1);
		},
		set(e) {
			S(n, e);
		}
	};
}
// src/app/session.svelte.ts
var K = h(void 0), q = h(void 0), J = h(void 0), Y = h(!1), X = 0, Mt = () => A(q), Nt = () => A(J), Pt = () => A(K), Ft = () => A(K)?.mode === "accounts", It = () => A(Y);
async function Lt() {
	let e = ++X, { signal: t } = new AbortController();
	try {
		S(K, A(K) ?? await Se());
		let n = await Fe(t), [r, i] = await Promise.all([Ie(t), Le(t).catch(Rt)]);
		e === X && ((e) => {
			var t = k(e, 2);
			S(q, t[0]), S(J, t[1]);
		})([{
			me: n,
			schema: r,
			areas: i
		}, void 0]), e === X && S(Y, !1);
	} catch (t) {
		e === X && ((e) => {
			var t = k(e, 2);
			S(q, t[0]), S(J, t[1]);
		})([void 0, I(t)]);
	}
}
function Rt(e) {
	if (I(e).forbidden) return [];
	throw e;
}
function zt() {
	A(q) && (Ft() ? S(Y, !0) : Bt());
}
function Bt() {
	X += 1, S(q, void 0), S(Y, !1), S(J, new F(401, null));
}
var Vt = (e) => A(q)?.me.may.includes(e) ?? !1, Ht = (e) => A(q)?.schema.actors.find((t) => t.kind === e), Ut = (e) => A(q)?.schema.ties.find((t) => t.kind === e), Wt = (e) => Ht(e)?.label ?? e, Gt = (e) => Ut(e)?.label ?? e;
function Kt(e) {
	return (A(q) ? [...A(q).schema.actors, ...A(q).schema.ties] : []).flatMap((e) => e.attributes).find((t) => t.name === e && t.codes?.length)?.codes ?? [];
}
var qt = [
	"buurt",
	"wijk",
	"gemeente"
];
function Jt() {
	let e = A(q)?.me.areas[0]?.code;
	if (e) return e;
	let t = A(q)?.areas ?? [];
	for (let e of qt) {
		let n = t.find((t) => t.attributes.level === e);
		if (n) return n.id;
	}
	return t[0]?.id;
}
// src/ui/Skeleton.svelte
var Yt = d("<div class=\"sk-row\" aria-hidden=\"true\"><span class=\"skeleton sk-dot\"></span> <span class=\"sk-lines\"><span></span><span class=\"skeleton sk-90\"></span></span></div>"), Xt = d("<div class=\"skeletons\"><p class=\"sr\" role=\"status\"> </p> <!></div>");
function Zt(t, i) {
	let a = _(i, "rows", 3, 4);
	var o = Xt(), u = e(o), d = j(u, !0), f = D(u, 2);
	s(f, 17, () => ({ length: a() }), c, (t, i, a) => {
		var o = Yt(), s = D(e(o), 2), c = e(s);
		r(c, 1, n(["skeleton", a % 2 ? "sk-40" : "sk-60"])), M(), v(s), v(o), P(t, o);
	}), v(o), p(() => l(d, i.label)), P(t, o);
}
// src/i18n/dates.ts
var Qt = "Europe/Amsterdam";
function $t(e, t, n) {
	return new Intl.DateTimeFormat(n === "en" ? "en-GB" : n, t).format(e);
}
function en(e, t = x()) {
	let n = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(e ?? "");
	if (!n) return "";
	let [, r, i, a] = n;
	if (!i) return r;
	let o = new Date(Date.UTC(Number(r), Number(i) - 1, Number(a ?? 1))), s = {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	};
	return $t(o, a ? {
		...s,
		day: "numeric"
	} : s, t);
}
function tn(e, t = x()) {
	let n = new Date(e);
	return Number.isNaN(n.getTime()) ? "" : $t(n, {
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: Qt
	}, t);
}
function nn(e = new Date()) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: Qt,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(e);
}
function rn(e, t) {
	let [n = 0, r = 1, i = 1] = e.split("-").map(Number), [a = 0, o = 1, s = 1] = t.split("-").map(Number);
	return Math.max(0, (a - n) * 12 + (o - r) - +(s < i));
}
function an(e, t) {
	return Math.max(0, Math.round((Date.parse(t.slice(0, 10)) - Date.parse(e.slice(0, 10))) / 864e5));
}
function on(e) {
	let t = e.trim(), n = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(t), r = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])(\d{4})$/.exec(t), [i, a, o] = n ? [
		n[1],
		n[2],
		n[3]
	] : r ? [
		r[3],
		r[2],
		r[1]
	] : [];
	if (!i) return null;
	let s = (e) => e.padStart(2, "0"), c = [
		i,
		...a ? [s(a)] : [],
		...o ? [s(o)] : []
	].join("-");
	return sn(c) ? c : null;
}
function sn(e) {
	let [t = 0, n = 1, r = 1] = e.split("-").map(Number), i = new Date(Date.UTC(t, n - 1, r));
	return t >= 1900 && t < 2200 && i.getUTCMonth() === n - 1 && i.getUTCDate() === r;
}
function cn(e) {
	return e ? e.slice(0, 10).split("-").map((e) => e.replace(/^0/, "")).reverse().join("-") : "";
}
// src/forms/values.ts
var ln = ";";
function Z(e) {
	if (e == null) return "";
	if (Array.isArray(e)) return e.map(Z).join(ln);
	if (typeof e == "object") {
		let { id: t, code: n, role: r } = e;
		return Z(t ?? n ?? r);
	}
	return String(e);
}
var un = (e) => e.split(ln).filter(Boolean), dn = (e) => [...e].sort().join(ln);
function fn(e) {
	return e.type === "day" || e.type === "date";
}
function pn(e, t) {
	let n = Z(t);
	return fn(e) ? cn(n) : e.type === "decimal" && x() === "nl" ? n.replace(".", ",") : n;
}
function mn(e, t) {
	let n = t.trim();
	if (n === "") return "";
	switch (e.type) {
		case "day": {
			let e = on(n);
			return e?.length === 10 ? e : null;
		}
		case "date": return on(n);
		case "whole": return /^-?\d+$/.test(n) ? n : null;
		case "decimal": return /^-?\d+([.,]\d+)?$/.test(n) ? n.replace(",", ".") : null;
		default: return n;
	}
}
function hn(e, t) {
	return Object.fromEntries(e.map((e) => [e.name, pn(e, t[e.name])]));
}
var gn = (e, t) => e.codes?.find((e) => e.code === t)?.label ?? t;
function _n(e, t) {
	let [n = "", ...r] = t.split(" "), i = r.find((e) => /^\d{4}/.test(e)), a = r.find((e) => e !== i);
	return [gn(e, n) + (i ? E("role.since", { date: en(i) }) : ""), ...a ? [E("role.hours", { hours: a })] : []].join(", ");
}
function vn(e, t) {
	let n = Z(t);
	if (n === "") return "";
	switch (e.type) {
		case "code": return gn(e, n);
		case "codes":
		case "references": return un(n).map((t) => gn(e, t)).join(", ");
		case "roles": return un(n).map((t) => _n(e, t)).join("; ");
		case "flag": return E(n === "true" ? "yes" : "no");
		case "day":
		case "date": return en(n);
		case "whole":
		case "decimal": return new Intl.NumberFormat(x()).format(Number(n)) + (e.unit ? ` ${e.unit}` : "");
		case "outline": return E("outline.known");
		case "reference": return typeof t == "object" && t && "label" in t ? String(t.label) : E("reference.one");
		default: return n;
	}
}
// src/app/status.svelte.ts
var yn = 8e3, bn = 2e4, xn = { text: "" }, Q = h(xn), $, Sn = () => A(Q);
function Cn(e, t) {
	S(Q, {
		text: e,
		offer: t
	}), En();
}
function wn() {
	clearTimeout($), S(Q, xn);
}
function Tn() {
	clearTimeout($);
}
function En() {
	clearTimeout($), $ = setTimeout(wn, A(Q).offer ? bn : yn);
}
export { ht as $, Lt as A, z as At, Ct as B, Pt as C, Te as Ct, Wt as D, Oe as Dt, Jt as E, we as Et, Ft as F, he as Ft, pt as G, Tt as H, jt as I, F as It, lt as J, ft as K, Et as L, I as Lt, Nt as M, R as Mt, Ut as N, ye as Nt, Ht as O, Ee as Ot, Gt as P, me as Pt, mt as Q, kt as R, ee as Rt, Kt as S, Ae as St, zt as T, Ce as Tt, ct as U, Ot as V, _t as W, dt as X, ot as Y, gt as Z, on as _, Ve as _t, Tn as a, yt as at, Zt as b, De as bt, hn as c, Xe as ct, fn as d, Be as dt, vt as et, dn as f, ze as ft, rn as g, Pe as gt, tn as h, We as ht, Sn as i, st as it, It as j, B as jt, Vt as k, Me as kt, mn as l, V as lt, an as m, Re as mt, Cn as n, at as nt, Z as o, tt as ot, en as p, He as pt, bt as q, wn as r, rt, un as s, Qe as st, En as t, ut as tt, vn as u, Ke as ut, nn as v, Ue as vt, Mt as w, je as wt, Bt as x, ke as xt, cn as y, Ge as yt, Dt as z };
