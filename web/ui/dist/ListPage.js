import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, L as s, M as c, Q as l, R as u, S as d, U as f, W as p, c as m, ct as h, dt as g, et as _, ft as v, it as y, k as b, lt as x, m as S, ot as C, q as w, rt as T, tt as E, v as D, y as O } from "./svelte.js";
import { Cn as k, Jt as A, K as j, Pt as ee, Un as te, Ut as M, W as ne, bt as N, ct as P, it as F, ln as I, lt as L, nt as re, on as R, q as z, rn as B, sn as V, st as ie, tn as H, wt as U, xt as W, yn as G } from "./shell.js";
import { t as ae } from "./ChangedNotice.js";
import { n as K, r as q } from "./imports.js";
import { a as J } from "./values.js";
import { t as Y } from "./KindName.js";
// src/list/text.ts
var X = I({
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
}), Z = u("<a download=\"\"><!> </a>"), Q = u("<button class=\"button button--secondary\" type=\"button\" popovertarget=\"exporteren\"><!> </button> <div class=\"menu menu--export\" id=\"exporteren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function oe(t, i) {
	x(i, !0);
	let s = y(void 0), c = y(void 0);
	function u(e) {
		if (e.newState !== "open" || !r(s) || !r(c)) return;
		let { bottom: t, right: n } = r(c).getBoundingClientRect(), i = Math.max(16, Math.min(n, document.documentElement.clientWidth - 16) - r(s).offsetWidth);
		r(s).style.translate = `${i}px ${t + 4}px`;
	}
	var d = Q(), v = e(d), C = l(v);
	R(C, { name: "download" });
	var w = E(C, 1, !0);
	g(v), m(v, (e) => T(c, e), () => r(c));
	var D = E(v, 2), O = l(D), k = _(O, !0), A = E(O, 2);
	b(A, 16, () => K, (e) => e, (e, t) => {
		var i = Z(), c = l(i);
		R(c, { name: "download" });
		var u = E(c, 1, !0);
		g(i), o((e, t) => {
			S(i, "href", e), n(u, t);
		}, [() => q(t), () => X(`export.${t}`)]), f("click", i, () => r(s)?.hidePopover()), a(e, i);
	}), g(D), m(D, (e) => T(s, e), () => r(s)), o((e, t, r) => {
		n(w, e), S(D, "aria-label", t), n(k, r);
	}, [
		() => X("export.do"),
		() => X("export.title"),
		() => X("export.text")
	]), p("toggle", D, u), a(t, d), h();
}
i(["click"]);
// src/list/kinds.ts
var se = [
	"Resident",
	"Professional",
	"Organisation",
	"Team",
	"Facility",
	"Initiative",
	"Course",
	"CollectiveArrangement"
], ce = [
	"Resident",
	"Professional",
	"Organisation"
], le = u("<option> </option>"), ue = u("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), de = u("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function fe(e, t) {
	x(t, !0);
	let i = (e, i = v, s = v, c = v, u = v, d = v) => {
		var p = ue(), m = l(p), h = _(m, !0), y = E(m, 2), x = l(y), C = _(x, !0);
		x.value = x.__value = "";
		var w = E(x);
		b(w, 17, u, (e) => e.code, (e, t) => {
			var i = le(), s = _(i, !0), c = {};
			o((e) => {
				n(s, e), c !== (c = r(t).code) && (i.value = (i.__value = c) ?? "");
			}, [() => V(r(t).label)]), a(e, i);
		}), g(y);
		var T;
		D(y), g(p), o(() => {
			S(m, "for", i()), n(h, s()), S(y, "id", i()), n(C, c()), T !== (T = d() ?? "") && (y.value = (y.__value = T) ?? "", O(y, T));
		}), f("change", y, (e) => t.onQuery({ [i()]: e.currentTarget.value || void 0 })), a(e, p);
	};
	var s = de(), u = l(s);
	{
		let e = C(() => X("list.kind")), n = C(() => X("list.allKinds"));
		i(u, () => "soort", () => r(e), () => r(n), () => t.kinds, () => t.kind);
	}
	var d = E(u, 2), p = (e) => {
		{
			let n = C(() => X("list.theme")), a = C(() => X("list.allThemes"));
			i(e, () => "t", () => r(n), () => r(a), () => t.themes, () => t.theme);
		}
	};
	c(d, (e) => {
		t.themes.length && e(p);
	});
	var m = E(d, 2), y = (e) => {
		{
			let n = C(() => X("list.line")), a = C(() => X("list.allLines"));
			i(e, () => "l", () => r(n), () => r(a), () => t.lines, () => t.line);
		}
	};
	c(m, (e) => {
		t.lines.length && e(y);
	});
	var w = E(m, 2);
	{
		let e = C(() => X("date.asOf"));
		j(w, {
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
	], s = (e) => t.attributesOf(e.kind).filter((e) => i.includes(e.name)).map((t) => J(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var c = me(), u = l(c), d = _(u, !0), f = E(u), p = l(f), m = l(p), v = _(m, !0), y = E(m), w = _(y, !0), T = E(y), D = _(T, !0), O = E(T), k = _(O, !0);
	g(p), g(f);
	var A = E(f);
	b(A, 21, () => t.actors, (e) => e.id, (e, i) => {
		var c = pe(), u = l(c), d = l(u), f = _(d, !0);
		g(u);
		var p = E(u), m = l(p);
		{
			let e = C(() => t.kindWord(r(i).kind));
			Y(m, {
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
			() => X("col.kind"),
			() => X("col.about"),
			() => s(r(i)),
			() => X("col.since"),
			() => z(r(i).since)
		]), a(e, c);
	}), g(A), g(c), o((e, t, r, i, a) => {
		n(d, e), n(v, t), n(w, r), n(D, i), n(k, a);
	}, [
		() => X("list.caption"),
		() => X("col.name"),
		() => X("col.kind"),
		() => X("col.about"),
		() => X("col.since")
	]), a(e, c), h();
}
// src/list/ListPage.svelte
var ge = u("<a><!> <span class=\"sr\"> </span></a>"), _e = u("<a class=\"button button--secondary\"> </a>"), ve = u("<div class=\"row no-print\"><!> <!> <!></div>"), ye = u("<button class=\"button button--secondary\" type=\"button\"> </button>"), be = u("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), xe = u("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), Se = u("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!> <!>", 1), Ce = u("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function we(i, u) {
	x(u, !0);
	let p = C(() => ({
		kind: N("soort"),
		theme: N("t"),
		line: N("l"),
		date: N("op")
	})), m = C(() => !!(r(p).kind || r(p).theme || r(p).line || r(p).date)), v = U(() => u.area + JSON.stringify(r(p)), (e) => G(u.area, r(p), void 0, e)), D = U(() => "", k), O = y("idle"), j = y(void 0), I = () => W({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), z = C(() => se.filter((e) => P(e)).map((e) => ({
		code: e,
		label: P(e).plural
	}))), K = C(() => L(A.createActor) ? ce.filter((e) => F()?.me.adds?.includes(e)) : []);
	async function q() {
		let e = v.value;
		if (!e?.next || r(O) === "busy") return;
		T(O, "busy"), T(j, void 0);
		let t = w(() => u.area + JSON.stringify(r(p)));
		try {
			let n = await G(u.area, r(p), e.next, new AbortController().signal);
			t === u.area + JSON.stringify(r(p)) && v.set({
				...n,
				items: [...e.items, ...n.items]
			});
		} catch (e) {
			T(j, te(e));
		} finally {
			T(O, "idle");
		}
	}
	var J = Ce(), Y = l(J), Z = l(Y), Q = l(Z), le = _(Q, !0), ue = E(Q, 2), de = _(ue, !0);
	g(Z);
	var pe = E(Z, 2), me = (e) => {
		var i = ve(), s = l(i), f = (e) => {
			oe(e, {});
		}, p = C(() => L(A.exportRecords));
		c(s, (e) => {
			r(p) && e(f);
		});
		var m = E(s, 2);
		b(m, 18, () => r(K), (e) => e, (e, i, s) => {
			var c = ge(), f = l(c);
			R(f, { name: "plus" });
			var p = E(f, 1, !0), m = E(p), h = _(m, !0);
			g(c), o((e, i, a) => {
				d(c, 1, t(["button", r(s) === 0 ? "button--primary" : "button--secondary"])), S(c, "href", e), n(p, i), n(h, a);
			}, [
				() => M(i, u.area),
				() => V(ie(i)),
				() => X("list.add")
			]), a(e, c);
		});
		var h = E(m, 2), v = (e) => {
			var t = _e(), r = _(t, !0);
			o((e, i) => {
				S(t, "href", e), n(r, i);
			}, [() => M("", u.area), () => X("list.new")]), a(e, t);
		}, y = C(() => L(A.createActor));
		c(h, (e) => {
			r(y) && e(v);
		}), g(i), a(e, i);
	}, we = C(() => L(A.createActor) || L(A.exportRecords));
	c(pe, (e) => {
		r(we) && e(me);
	}), g(Y);
	var Te = E(Y, 2);
	{
		let e = C(() => D.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), t = C(() => re("line"));
		fe(Te, {
			get kinds() {
				return r(z);
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
				return W;
			}
		});
	}
	var $ = E(Te, 2), Ee = l($), De = (e) => {
		{
			let t = C(() => F()?.me.roleLabel);
			H(e, {
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
				let t = C(() => X("nothing.title")), i = C(() => X("nothing.text"));
				B(e, {
					icon: "filter",
					get title() {
						return r(t);
					},
					get text() {
						return r(i);
					},
					children: (e, t) => {
						var r = ye(), i = _(r, !0);
						o((e) => n(i, e), [() => X("filter.clear")]), f("click", r, I), a(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, d = (e) => {
			{
				let t = C(() => X("noData.title")), n = C(() => X("noData.text"));
				B(e, {
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
			}, [() => X("list.filtered"), () => X("filter.clear")]), f("click", c, I), a(t, r);
		};
		c(h, (e) => {
			r(m) && e(y);
		}), g(s);
		var b = E(s, 2), x = (e) => {
			ae(e, {});
		};
		c(b, (e) => {
			v.value.items.length > 50 && e(x);
		});
		var C = E(b, 2);
		he(C, {
			get actors() {
				return v.value.items;
			},
			kindWord: (e) => V(ie(e)),
			attributesOf: (e) => P(e)?.attributes ?? [],
			hrefOf: (e) => ee(e, u.area)
		});
		var w = E(C, 2), T = (e) => {
			H(e, {
				get failure() {
					return r(j);
				},
				onRetry: () => void q()
			});
		};
		c(w, (e) => {
			r(j) && e(T);
		});
		var D = E(w, 2), k = (e) => {
			var t = xe(), i = l(t), s = _(i, !0);
			g(t), o((e) => {
				S(i, "aria-busy", r(O) === "busy" || void 0), n(s, e);
			}, [() => r(O) === "busy" ? X("list.loading") : X("list.more")]), f("click", i, () => void q()), a(e, t);
		};
		c(D, (e) => {
			v.value.next && e(k);
		}), o((e) => n(p, e), [() => X("list.shown", {
			shown: v.value.items.length,
			total: v.value.total
		})]), a(t, i);
	}, Ae = (e) => {
		{
			let t = C(() => X("list.loading"));
			ne(e, {
				get label() {
					return r(t);
				},
				rows: 8
			});
		}
	};
	c(Ee, (e) => {
		v.failure ? e(De) : v.value && v.value.items.length === 0 ? e(Oe, 1) : v.value ? e(ke, 2) : v.slow && e(Ae, 3);
	}), g($), g(J), o((e, t) => {
		n(le, e), n(de, t), S($, "aria-busy", v.loading);
	}, [() => X("list.title", { area: u.areaName }), () => X("list.intro")]), a(i, J), h();
}
i(["click"]);
export { we as default };
