import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, L as s, M as c, Q as l, R as u, S as d, U as f, W as p, c as m, ct as h, dt as g, et as _, ft as v, it as y, k as b, lt as x, m as S, ot as C, q as w, rt as T, tt as E, v as D, y as O } from "./svelte.js";
import { Bn as k, G as A, H as j, Kt as M, Mt as ee, Qt as N, St as P, Vt as te, W as F, an as I, at as ne, bn as re, en as L, et as ie, gn as R, in as z, nt as B, ot as V, rn as H, st as U, vt as W, yt as G } from "./shell.js";
import { t as ae } from "./ChangedNotice.js";
import { n as K, r as q } from "./imports.js";
import { a as J } from "./values.js";
import { t as Y } from "./KindName.js";
// src/list/ExportMenu.svelte
var X = u("<a download=\"\"><!> </a>"), Z = u("<button class=\"button button--secondary\" type=\"button\" popovertarget=\"exporteren\"><!> </button> <div class=\"menu menu--export\" id=\"exporteren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function oe(t, i) {
	x(i, !0);
	let s = y(void 0), c = y(void 0);
	function u(e) {
		if (e.newState !== "open" || !r(s) || !r(c)) return;
		let { bottom: t, right: n } = r(c).getBoundingClientRect(), i = Math.max(16, Math.min(n, document.documentElement.clientWidth - 16) - r(s).offsetWidth);
		r(s).style.translate = `${i}px ${t + 4}px`;
	}
	var d = Z(), v = e(d), C = l(v);
	H(C, { name: "download" });
	var w = E(C, 1, !0);
	g(v), m(v, (e) => T(c, e), () => r(c));
	var D = E(v, 2), O = l(D), k = _(O, !0), A = E(O, 2);
	b(A, 16, () => K, (e) => e, (e, t) => {
		var i = X(), c = l(i);
		H(c, { name: "download" });
		var u = E(c, 1, !0);
		g(i), o((e, t) => {
			S(i, "href", e), n(u, t);
		}, [() => q(t), () => I(`export.${t}`)]), f("click", i, () => r(s)?.hidePopover()), a(e, i);
	}), g(D), m(D, (e) => T(s, e), () => r(s)), o((e, t, r) => {
		n(w, e), S(D, "aria-label", t), n(k, r);
	}, [
		() => I("export.do"),
		() => I("export.title"),
		() => I("export.text")
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
], Q = u("<option> </option>"), le = u("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), ue = u("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function de(e, t) {
	x(t, !0);
	let i = (e, i = v, s = v, c = v, u = v, d = v) => {
		var p = le(), m = l(p), h = _(m, !0), y = E(m, 2), x = l(y), C = _(x, !0);
		x.value = x.__value = "";
		var w = E(x);
		b(w, 17, u, (e) => e.code, (e, t) => {
			var i = Q(), s = _(i, !0), c = {};
			o((e) => {
				n(s, e), c !== (c = r(t).code) && (i.value = (i.__value = c) ?? "");
			}, [() => z(r(t).label)]), a(e, i);
		}), g(y);
		var T;
		D(y), g(p), o(() => {
			S(m, "for", i()), n(h, s()), S(y, "id", i()), n(C, c()), T !== (T = d() ?? "") && (y.value = (y.__value = T) ?? "", O(y, T));
		}), f("change", y, (e) => t.onQuery({ [i()]: e.currentTarget.value || void 0 })), a(e, p);
	};
	var s = ue(), u = l(s);
	{
		let e = C(() => I("list.kind")), n = C(() => I("list.allKinds"));
		i(u, () => "soort", () => r(e), () => r(n), () => t.kinds, () => t.kind);
	}
	var d = E(u, 2), p = (e) => {
		{
			let n = C(() => I("list.theme")), a = C(() => I("list.allThemes"));
			i(e, () => "t", () => r(n), () => r(a), () => t.themes, () => t.theme);
		}
	};
	c(d, (e) => {
		t.themes.length && e(p);
	});
	var m = E(d, 2), y = (e) => {
		{
			let n = C(() => I("list.line")), a = C(() => I("list.allLines"));
			i(e, () => "l", () => r(n), () => r(a), () => t.lines, () => t.line);
		}
	};
	c(m, (e) => {
		t.lines.length && e(y);
	});
	var w = E(m, 2);
	{
		let e = C(() => I("date.asOf"));
		F(w, {
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
var fe = u("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> </td><td> </td></tr>"), pe = u("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function me(e, t) {
	x(t, !0);
	let i = [
		"function",
		"organisationKind",
		"roles",
		"teamKind",
		"line",
		"stage"
	], s = (e) => t.attributesOf(e.kind).filter((e) => i.includes(e.name)).map((t) => J(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var c = pe(), u = l(c), d = _(u, !0), f = E(u), p = l(f), m = l(p), v = _(m, !0), y = E(m), w = _(y, !0), T = E(y), D = _(T, !0), O = E(T), k = _(O, !0);
	g(p), g(f);
	var j = E(f);
	b(j, 21, () => t.actors, (e) => e.id, (e, i) => {
		var c = fe(), u = l(c), d = l(u), f = _(d, !0);
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
			() => I("col.kind"),
			() => I("col.about"),
			() => s(r(i)),
			() => I("col.since"),
			() => A(r(i).since)
		]), a(e, c);
	}), g(j), g(c), o((e, t, r, i, a) => {
		n(d, e), n(v, t), n(w, r), n(D, i), n(k, a);
	}, [
		() => I("list.caption"),
		() => I("col.name"),
		() => I("col.kind"),
		() => I("col.about"),
		() => I("col.since")
	]), a(e, c), h();
}
// src/list/ListPage.svelte
var he = u("<a><!> <span class=\"sr\"> </span></a>"), ge = u("<a class=\"button button--secondary\"> </a>"), _e = u("<div class=\"row no-print\"><!> <!> <!></div>"), ve = u("<button class=\"button button--secondary\" type=\"button\"> </button>"), ye = u("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), be = u("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), xe = u("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!> <!>", 1), Se = u("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function Ce(i, u) {
	x(u, !0);
	let p = C(() => ({
		kind: W("soort"),
		theme: W("t"),
		line: W("l"),
		date: W("op")
	})), m = C(() => !!(r(p).kind || r(p).theme || r(p).line || r(p).date)), v = P(() => u.area + JSON.stringify(r(p)), (e) => R(u.area, r(p), void 0, e)), D = P(() => "", re), O = y("idle"), A = y(void 0), F = () => G({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), K = C(() => se.filter((e) => V(e)).map((e) => ({
		code: e,
		label: V(e).plural
	}))), q = C(() => U(M.createActor) ? ce.filter((e) => B()?.me.adds?.includes(e)) : []);
	async function J() {
		let e = v.value;
		if (!e?.next || r(O) === "busy") return;
		T(O, "busy"), T(A, void 0);
		let t = w(() => u.area + JSON.stringify(r(p)));
		try {
			let n = await R(u.area, r(p), e.next, new AbortController().signal);
			t === u.area + JSON.stringify(r(p)) && v.set({
				...n,
				items: [...e.items, ...n.items]
			});
		} catch (e) {
			T(A, k(e));
		} finally {
			T(O, "idle");
		}
	}
	var Y = Se(), X = l(Y), Z = l(X), Q = l(Z), le = _(Q, !0), ue = E(Q, 2), fe = _(ue, !0);
	g(Z);
	var pe = E(Z, 2), Ce = (e) => {
		var i = _e(), s = l(i), f = (e) => {
			oe(e, {});
		}, p = C(() => U(M.exportRecords));
		c(s, (e) => {
			r(p) && e(f);
		});
		var m = E(s, 2);
		b(m, 18, () => r(q), (e) => e, (e, i, s) => {
			var c = he(), f = l(c);
			H(f, { name: "plus" });
			var p = E(f, 1, !0), m = E(p), h = _(m, !0);
			g(c), o((e, i, a) => {
				d(c, 1, t(["button", r(s) === 0 ? "button--primary" : "button--secondary"])), S(c, "href", e), n(p, i), n(h, a);
			}, [
				() => te(i, u.area),
				() => z(ne(i)),
				() => I("list.add")
			]), a(e, c);
		});
		var h = E(m, 2), v = (e) => {
			var t = ge(), r = _(t, !0);
			o((e, i) => {
				S(t, "href", e), n(r, i);
			}, [() => te("", u.area), () => I("list.new")]), a(e, t);
		}, y = C(() => U(M.createActor));
		c(h, (e) => {
			r(y) && e(v);
		}), g(i), a(e, i);
	}, we = C(() => U(M.createActor) || U(M.exportRecords));
	c(pe, (e) => {
		r(we) && e(Ce);
	}), g(X);
	var Te = E(X, 2);
	{
		let e = C(() => D.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), t = C(() => ie("line"));
		de(Te, {
			get kinds() {
				return r(K);
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
				return G;
			}
		});
	}
	var $ = E(Te, 2), Ee = l($), De = (e) => {
		{
			let t = C(() => B()?.me.roleLabel);
			N(e, {
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
				let t = C(() => I("nothing.title")), i = C(() => I("nothing.text"));
				L(e, {
					icon: "filter",
					get title() {
						return r(t);
					},
					get text() {
						return r(i);
					},
					children: (e, t) => {
						var r = ve(), i = _(r, !0);
						o((e) => n(i, e), [() => I("filter.clear")]), f("click", r, F), a(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, d = (e) => {
			{
				let t = C(() => I("noData.title")), n = C(() => I("noData.text"));
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
		var i = xe(), s = e(i), d = l(s), p = _(d, !0), h = E(d, 2), y = (t) => {
			var r = ye(), i = e(r), s = _(i, !0), c = E(i), l = _(c, !0);
			o((e, t) => {
				n(s, e), n(l, t);
			}, [() => I("list.filtered"), () => I("filter.clear")]), f("click", c, F), a(t, r);
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
		me(C, {
			get actors() {
				return v.value.items;
			},
			kindWord: (e) => z(ne(e)),
			attributesOf: (e) => V(e)?.attributes ?? [],
			hrefOf: (e) => ee(e, u.area)
		});
		var w = E(C, 2), T = (e) => {
			N(e, {
				get failure() {
					return r(A);
				},
				onRetry: () => void J()
			});
		};
		c(w, (e) => {
			r(A) && e(T);
		});
		var D = E(w, 2), k = (e) => {
			var t = be(), i = l(t), s = _(i, !0);
			g(t), o((e) => {
				S(i, "aria-busy", r(O) === "busy" || void 0), n(s, e);
			}, [() => r(O) === "busy" ? I("list.loading") : I("list.more")]), f("click", i, () => void J()), a(e, t);
		};
		c(D, (e) => {
			v.value.next && e(k);
		}), o((e) => n(p, e), [() => I("list.shown", {
			shown: v.value.items.length,
			total: v.value.total
		})]), a(t, i);
	}, Ae = (e) => {
		{
			let t = C(() => I("list.loading"));
			j(e, {
				get label() {
					return r(t);
				},
				rows: 8
			});
		}
	};
	c(Ee, (e) => {
		v.failure ? e(De) : v.value && v.value.items.length === 0 ? e(Oe, 1) : v.value ? e(ke, 2) : v.slow && e(Ae, 3);
	}), g($), g(Y), o((e, t) => {
		n(le, e), n(fe, t), S($, "aria-busy", v.loading);
	}, [() => I("list.title", { area: u.areaName }), () => I("list.intro")]), a(i, Y), h();
}
i(["click"]);
export { Ce as default };
