import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, L as s, M as c, Q as l, R as u, S as d, U as f, W as p, c as m, ct as h, dt as g, et as _, ft as v, it as y, k as b, lt as x, m as S, ot as C, q as w, rt as T, tt as E, v as D, y as O } from "./svelte.js";
import { Ct as k, G as A, Hn as ee, Ht as j, K as M, Nt as te, Sn as ne, U as re, an as N, bt as P, cn as ie, ct as F, en as I, nn as L, on as R, ot as z, qt as B, rt as V, st as H, tt as ae, vn as U, yt as W } from "./shell.js";
import { t as oe } from "./ChangedNotice.js";
import { n as G, r as K } from "./imports.js";
import { a as q } from "./values.js";
import { t as J } from "./KindName.js";
// src/list/text.ts
var Y = ie({
	"col.about": "Wat",
	"list.intro": "Iedereen die wij hier kennen en die u mag zien.",
	"list.caption": "Mensen en organisaties, met soort en wat zij doen",
	"list.kind": "Soort",
	"list.allKinds": "Alle soorten",
	"list.line": "Lijn",
	"list.allLines": "Alle lijnen",
	"list.shown": "{shown} van {total} getoond",
	"list.filtered": "De rest past niet bij uw filter of komt daarna.",
	"list.new": "Iets anders…",
	"list.add": "toevoegen",
	"export.do": "Exporteren",
	"export.title": "Exporteren als bestand",
	"export.text": "U krijgt wat u mag zien, uit alle gebieden.",
	"export.csv": "CSV, voor elk rekenblad",
	"export.xlsx": "Excel",
	"export.graphml": "GraphML, voor netwerkprogramma’s",
	"export.json": "JSON, met knopen en lijnen",
	"filter.clear": "Filter wissen"
}, {
	"col.about": "What",
	"list.intro": "Everyone we know here and whom you may see.",
	"list.caption": "People and organisations, with their kind and what they do",
	"list.kind": "Kind",
	"list.allKinds": "All kinds",
	"list.line": "Line",
	"list.allLines": "All lines",
	"list.shown": "{shown} of {total} shown",
	"list.filtered": "The rest does not match your filter or comes after these.",
	"list.new": "Something else…",
	"list.add": "add",
	"export.do": "Export",
	"export.title": "Export as a file",
	"export.text": "You get what you may see, from all areas.",
	"export.csv": "CSV, for any spreadsheet",
	"export.xlsx": "Excel",
	"export.graphml": "GraphML, for network programs",
	"export.json": "JSON, with nodes and links",
	"filter.clear": "Clear filter"
}), X = u("<a download=\"\"><!> </a>"), Z = u("<button class=\"button button--secondary\" type=\"button\" popovertarget=\"exporteren\"><!> </button> <div class=\"menu menu--export\" id=\"exporteren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function se(t, i) {
	x(i, !0);
	let s = y(void 0), c = y(void 0);
	function u(e) {
		if (e.newState !== "open" || !r(s) || !r(c)) return;
		let { bottom: t, right: n } = r(c).getBoundingClientRect(), i = Math.max(16, Math.min(n, document.documentElement.clientWidth - 16) - r(s).offsetWidth);
		r(s).style.translate = `${i}px ${t + 4}px`;
	}
	var d = Z(), v = e(d), C = l(v);
	N(C, { name: "download" });
	var w = E(C, 1, !0);
	g(v), m(v, (e) => T(c, e), () => r(c));
	var D = E(v, 2), O = l(D), k = _(O, !0), A = E(O, 2);
	b(A, 16, () => G, (e) => e, (e, t) => {
		var i = X(), c = l(i);
		N(c, { name: "download" });
		var u = E(c, 1, !0);
		g(i), o((e, t) => {
			S(i, "href", e), n(u, t);
		}, [() => K(t), () => Y(`export.${t}`)]), f("click", i, () => r(s)?.hidePopover()), a(e, i);
	}), g(D), m(D, (e) => T(s, e), () => r(s)), o((e, t, r) => {
		n(w, e), S(D, "aria-label", t), n(k, r);
	}, [
		() => Y("export.do"),
		() => Y("export.title"),
		() => Y("export.text")
	]), p("toggle", D, u), a(t, d), h();
}
i(["click"]);
// src/list/kinds.ts
var ce = [
	"Resident",
	"Professional",
	"Organisation",
	"Team",
	"Facility",
	"Initiative",
	"Course",
	"CollectiveArrangement"
], le = [
	"Resident",
	"Professional",
	"Organisation"
], Q = u("<option> </option>"), ue = u("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), de = u("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function fe(e, t) {
	x(t, !0);
	let i = (e, i = v, s = v, c = v, u = v, d = v) => {
		var p = ue(), m = l(p), h = _(m, !0), y = E(m, 2), x = l(y), C = _(x, !0);
		x.value = x.__value = "";
		var w = E(x);
		b(w, 17, u, (e) => e.code, (e, t) => {
			var i = Q(), s = _(i, !0), c = {};
			o((e) => {
				n(s, e), c !== (c = r(t).code) && (i.value = (i.__value = c) ?? "");
			}, [() => R(r(t).label)]), a(e, i);
		}), g(y);
		var T;
		D(y), g(p), o(() => {
			S(m, "for", i()), n(h, s()), S(y, "id", i()), n(C, c()), T !== (T = d() ?? "") && (y.value = (y.__value = T) ?? "", O(y, T));
		}), f("change", y, (e) => t.onQuery({ [i()]: e.currentTarget.value || void 0 })), a(e, p);
	};
	var s = de(), u = l(s);
	{
		let e = C(() => Y("list.kind")), n = C(() => Y("list.allKinds"));
		i(u, () => "soort", () => r(e), () => r(n), () => t.kinds, () => t.kind);
	}
	var d = E(u, 2), p = (e) => {
		{
			let n = C(() => Y("list.theme")), a = C(() => Y("list.allThemes"));
			i(e, () => "t", () => r(n), () => r(a), () => t.themes, () => t.theme);
		}
	};
	c(d, (e) => {
		t.themes.length && e(p);
	});
	var m = E(d, 2), y = (e) => {
		{
			let n = C(() => Y("list.line")), a = C(() => Y("list.allLines"));
			i(e, () => "l", () => r(n), () => r(a), () => t.lines, () => t.line);
		}
	};
	c(m, (e) => {
		t.lines.length && e(y);
	});
	var w = E(m, 2);
	{
		let e = C(() => Y("date.asOf"));
		A(w, {
			id: "op",
			get label() {
				return r(e);
			},
			get value() {
				return t.day;
			},
			onChange: (e) => t.onQuery({ op: e })
		});
	}
	g(s), a(e, s), h();
}
i(["change"]);
// src/list/ListTable.svelte
var pe = u("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> </td><td> </td></tr>"), me = u("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function he(e, t) {
	x(t, !0);
	let i = [
		"function",
		"organisationKind",
		"roles",
		"teamKind",
		"line",
		"stage"
	], s = (e) => t.attributesOf(e.kind).filter((e) => i.includes(e.name)).map((t) => q(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var c = me(), u = l(c), d = _(u, !0), f = E(u), p = l(f), m = l(p), v = _(m, !0), y = E(m), w = _(y, !0), T = E(y), D = _(T, !0), O = E(T), k = _(O, !0);
	g(p), g(f);
	var A = E(f);
	b(A, 21, () => t.actors, (e) => e.id, (e, i) => {
		var c = pe(), u = l(c), d = l(u), f = _(d, !0);
		g(u);
		var p = E(u), m = l(p);
		{
			let e = C(() => t.kindWord(r(i).kind));
			J(m, {
				get kind() {
					return r(i).kind;
				},
				get word() {
					return r(e);
				}
			});
		}
		g(p);
		var h = E(p), v = _(h, !0), y = E(h), b = _(y, !0);
		g(c), o((e, t, a, o, s, c) => {
			S(d, "href", e), n(f, r(i).label), S(p, "data-label", t), S(h, "data-label", a), n(v, o), S(y, "data-label", s), n(b, c);
		}, [
			() => t.hrefOf(r(i).id),
			() => Y("col.kind"),
			() => Y("col.about"),
			() => s(r(i)),
			() => Y("col.since"),
			() => M(r(i).since)
		]), a(e, c);
	}), g(A), g(c), o((e, t, r, i, a) => {
		n(d, e), n(v, t), n(w, r), n(D, i), n(k, a);
	}, [
		() => Y("list.caption"),
		() => Y("col.name"),
		() => Y("col.kind"),
		() => Y("col.about"),
		() => Y("col.since")
	]), a(e, c), h();
}
// src/list/ListPage.svelte
var ge = u("<a><!> <span class=\"sr\"> </span></a>"), _e = u("<a class=\"button button--secondary\"> </a>"), ve = u("<div class=\"row no-print\"><!> <!> <!></div>"), ye = u("<button class=\"button button--secondary\" type=\"button\"> </button>"), be = u("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), xe = u("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), Se = u("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!> <!>", 1), Ce = u("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function we(i, u) {
	x(u, !0);
	let p = C(() => ({
		kind: W("soort"),
		theme: W("t"),
		line: W("l"),
		date: W("op")
	})), m = C(() => !!(r(p).kind || r(p).theme || r(p).line || r(p).date)), v = k(() => u.area + JSON.stringify(r(p)), (e) => U(u.area, r(p), void 0, e)), D = k(() => "", ne), O = y("idle"), A = y(void 0), M = () => P({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), ie = C(() => ce.filter((e) => H(e)).map((e) => ({
		code: e,
		label: H(e).plural
	}))), G = C(() => F(B.createActor) ? le.filter((e) => V()?.me.adds?.includes(e)) : []);
	async function K() {
		let e = v.value;
		if (!e?.next || r(O) === "busy") return;
		T(O, "busy"), T(A, void 0);
		let t = w(() => u.area + JSON.stringify(r(p)));
		try {
			let n = await U(u.area, r(p), e.next, new AbortController().signal);
			t === u.area + JSON.stringify(r(p)) && v.set({
				...n,
				items: [...e.items, ...n.items]
			});
		} catch (e) {
			T(A, ee(e));
		} finally {
			T(O, "idle");
		}
	}
	var q = Ce(), J = l(q), X = l(J), Z = l(X), Q = _(Z, !0), ue = E(Z, 2), de = _(ue, !0);
	g(X);
	var pe = E(X, 2), me = (e) => {
		var i = ve(), s = l(i), f = (e) => {
			se(e, {});
		}, p = C(() => F(B.exportRecords));
		c(s, (e) => {
			r(p) && e(f);
		});
		var m = E(s, 2);
		b(m, 18, () => r(G), (e) => e, (e, i, s) => {
			var c = ge(), f = l(c);
			N(f, { name: "plus" });
			var p = E(f, 1, !0), m = E(p), h = _(m, !0);
			g(c), o((e, i, a) => {
				d(c, 1, t(["button", r(s) === 0 ? "button--primary" : "button--secondary"])), S(c, "href", e), n(p, i), n(h, a);
			}, [
				() => j(i, u.area),
				() => R(z(i)),
				() => Y("list.add")
			]), a(e, c);
		});
		var h = E(m, 2), v = (e) => {
			var t = _e(), r = _(t, !0);
			o((e, i) => {
				S(t, "href", e), n(r, i);
			}, [() => j("", u.area), () => Y("list.new")]), a(e, t);
		}, y = C(() => F(B.createActor));
		c(h, (e) => {
			r(y) && e(v);
		}), g(i), a(e, i);
	}, we = C(() => F(B.createActor) || F(B.exportRecords));
	c(pe, (e) => {
		r(we) && e(me);
	}), g(J);
	var Te = E(J, 2);
	{
		let e = C(() => D.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), t = C(() => ae("line"));
		fe(Te, {
			get kinds() {
				return r(ie);
			},
			get themes() {
				return r(e);
			},
			get lines() {
				return r(t);
			},
			get kind() {
				return r(p).kind;
			},
			get theme() {
				return r(p).theme;
			},
			get line() {
				return r(p).line;
			},
			get day() {
				return r(p).date;
			},
			get onQuery() {
				return P;
			}
		});
	}
	var $ = E(Te, 2), Ee = l($), De = (e) => {
		{
			let t = C(() => V()?.me.roleLabel);
			I(e, {
				get failure() {
					return v.failure;
				},
				get roleLabel() {
					return r(t);
				},
				get onRetry() {
					return v.retry;
				}
			});
		}
	}, Oe = (t) => {
		var i = s(), l = e(i), u = (e) => {
			{
				let t = C(() => Y("nothing.title")), i = C(() => Y("nothing.text"));
				L(e, {
					icon: "filter",
					get title() {
						return r(t);
					},
					get text() {
						return r(i);
					},
					children: (e, t) => {
						var r = ye(), i = _(r, !0);
						o((e) => n(i, e), [() => Y("filter.clear")]), f("click", r, M), a(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, d = (e) => {
			{
				let t = C(() => Y("noData.title")), n = C(() => Y("noData.text"));
				L(e, {
					icon: "users",
					get title() {
						return r(t);
					},
					get text() {
						return r(n);
					}
				});
			}
		};
		c(l, (e) => {
			r(m) ? e(u) : e(d, -1);
		}), a(t, i);
	}, ke = (t) => {
		var i = Se(), s = e(i), d = l(s), p = _(d, !0), h = E(d, 2), y = (t) => {
			var r = be(), i = e(r), s = _(i, !0), c = E(i), l = _(c, !0);
			o((e, t) => {
				n(s, e), n(l, t);
			}, [() => Y("list.filtered"), () => Y("filter.clear")]), f("click", c, M), a(t, r);
		};
		c(h, (e) => {
			r(m) && e(y);
		}), g(s);
		var b = E(s, 2), x = (e) => {
			oe(e, {});
		};
		c(b, (e) => {
			v.value.items.length > 50 && e(x);
		});
		var C = E(b, 2);
		he(C, {
			get actors() {
				return v.value.items;
			},
			kindWord: (e) => R(z(e)),
			attributesOf: (e) => H(e)?.attributes ?? [],
			hrefOf: (e) => te(e, u.area)
		});
		var w = E(C, 2), T = (e) => {
			I(e, {
				get failure() {
					return r(A);
				},
				onRetry: () => void K()
			});
		};
		c(w, (e) => {
			r(A) && e(T);
		});
		var D = E(w, 2), k = (e) => {
			var t = xe(), i = l(t), s = _(i, !0);
			g(t), o((e) => {
				S(i, "aria-busy", r(O) === "busy" || void 0), n(s, e);
			}, [() => r(O) === "busy" ? Y("list.loading") : Y("list.more")]), f("click", i, () => void K()), a(e, t);
		};
		c(D, (e) => {
			v.value.next && e(k);
		}), o((e) => n(p, e), [() => Y("list.shown", {
			shown: v.value.items.length,
			total: v.value.total
		})]), a(t, i);
	}, Ae = (e) => {
		{
			let t = C(() => Y("list.loading"));
			re(e, {
				get label() {
					return r(t);
				},
				rows: 8
			});
		}
	};
	c(Ee, (e) => {
		v.failure ? e(De) : v.value && v.value.items.length === 0 ? e(Oe, 1) : v.value ? e(ke, 2) : v.slow && e(Ae, 3);
	}), g($), g(q), o((e, t) => {
		n(Q, e), n(de, t), S($, "aria-busy", v.loading);
	}, [() => Y("list.title", { area: u.areaName }), () => Y("list.intro")]), a(i, q), h();
}
i(["click"]);
export { we as default };
