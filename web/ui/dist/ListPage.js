import { Ar as e, Cr as t, Dr as n, F as r, Fn as i, Fr as a, G as o, Gn as s, Gt as c, Ir as l, J as u, Kn as d, Kt as f, M as p, Mr as m, Nr as h, Nt as g, On as _, Or as v, P as y, Sr as b, Tr as x, U as S, Vn as C, Vt as w, Wt as T, X as E, Xn as ee, Y as D, Yn as te, bt as ne, cn as re, cr as ie, ct as O, dt as k, er as A, gr as j, hr as M, in as ae, kt as oe, lr as N, mr as P, or as F, pr as I, rr as L, sr as R, st as z, vr as se, wr as B, yr as V, zt as H } from "./shell.js";
import { t as ce } from "./ChangedNotice.js";
import { n as U, r as W } from "./imports.js";
import { a as G } from "./values.js";
import { t as K } from "./KindName.js";
// src/list/ExportMenu.svelte
var q = N("<a download=\"\"><!> </a>"), J = N("<button class=\"button button--secondary\" type=\"button\" popovertarget=\"exporteren\"><!> </button> <div class=\"menu menu--export\" id=\"exporteren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function le(e, r) {
	h(r, !0);
	let o = v(void 0), s = v(void 0);
	function c(e) {
		if (e.newState !== "open" || !j(o) || !j(s)) return;
		let { bottom: t, right: n } = j(s).getBoundingClientRect(), r = Math.max(16, Math.min(n, document.documentElement.clientWidth - 16) - j(o).offsetWidth);
		j(o).style.translate = `${r}px ${t + 4}px`;
	}
	var l = J(), u = t(l), d = b(u);
	T(d, { name: "download" });
	var p = x(d, 1, !0);
	a(u), i(u, (e) => n(s, e), () => j(s));
	var g = x(u, 2), _ = b(g), y = B(_, !0), S = x(_, 2);
	A(S, 16, () => U, (e) => e, (e, t) => {
		var n = q(), r = b(n);
		T(r, { name: "download" });
		var i = x(r, 1, !0);
		a(n), V((e, t) => {
			C(n, "href", e), F(i, t);
		}, [() => W(t), () => f(`export.${t}`)]), P("click", n, () => j(o)?.hidePopover()), R(e, n);
	}), a(g), i(g, (e) => n(o, e), () => j(o)), V((e, t, n) => {
		F(p, e), C(g, "aria-label", t), F(y, n);
	}, [
		() => f("export.do"),
		() => f("export.title"),
		() => f("export.text")
	]), M("toggle", g, c), R(e, l), m();
}
I(["click"]);
// src/list/kinds.ts
var ue = [
	"Resident",
	"Professional",
	"Organisation",
	"Team",
	"Facility",
	"Initiative",
	"Course",
	"CollectiveArrangement"
], de = [
	"Resident",
	"Professional",
	"Organisation"
], Y = N("<option> </option>"), X = N("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), Z = N("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function fe(t, n) {
	h(n, !0);
	let r = (e, t = l, r = l, i = l, o = l, u = l) => {
		var f = X(), p = b(f), m = B(p, !0), h = x(p, 2), g = b(h), _ = B(g, !0);
		g.value = g.__value = "";
		var v = x(g);
		A(v, 17, o, (e) => e.code, (e, t) => {
			var n = Y(), r = B(n, !0), i = {};
			V((e) => {
				F(r, e), i !== (i = j(t).code) && (n.value = (n.__value = i) ?? "");
			}, [() => c(j(t).label)]), R(e, n);
		}), a(h);
		var y;
		s(h), a(f), V(() => {
			C(p, "for", t()), F(m, r()), C(h, "id", t()), F(_, i()), y !== (y = u() ?? "") && (h.value = (h.__value = y) ?? "", d(h, y));
		}), P("change", h, (e) => n.onQuery({ [t()]: e.currentTarget.value || void 0 })), R(e, f);
	};
	var i = Z(), o = b(i);
	{
		let t = e(() => f("list.kind")), i = e(() => f("list.allKinds"));
		r(o, () => "soort", () => j(t), () => j(i), () => n.kinds, () => n.kind);
	}
	var u = x(o, 2), p = (t) => {
		{
			let i = e(() => f("list.theme")), a = e(() => f("list.allThemes"));
			r(t, () => "t", () => j(i), () => j(a), () => n.themes, () => n.theme);
		}
	};
	L(u, (e) => {
		n.themes.length && e(p);
	});
	var g = x(u, 2), _ = (t) => {
		{
			let i = e(() => f("list.line")), a = e(() => f("list.allLines"));
			r(t, () => "l", () => j(i), () => j(a), () => n.lines, () => n.line);
		}
	};
	L(g, (e) => {
		n.lines.length && e(_);
	});
	var v = x(g, 2);
	{
		let t = e(() => f("date.asOf"));
		y(v, {
			id: "op",
			get label() {
				return j(t);
			},
			get value() {
				return n.day;
			},
			onChange: (e) => n.onQuery({ op: e })
		});
	}
	a(i), R(t, i), m();
}
I(["change"]);
// src/list/ListTable.svelte
var pe = N("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> </td><td> </td></tr>"), me = N("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function he(t, n) {
	h(n, !0);
	let i = [
		"function",
		"organisationKind",
		"roles",
		"teamKind",
		"line",
		"stage"
	], o = (e) => n.attributesOf(e.kind).filter((e) => i.includes(e.name)).map((t) => G(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var s = me(), c = b(s), l = B(c, !0), u = x(c), d = b(u), p = b(d), g = B(p, !0), _ = x(p), v = B(_, !0), y = x(_), S = B(y, !0), w = x(y), T = B(w, !0);
	a(d), a(u);
	var E = x(u);
	A(E, 21, () => n.actors, (e) => e.id, (t, i) => {
		var s = pe(), c = b(s), l = b(c), u = B(l, !0);
		a(c);
		var d = x(c), p = b(d);
		{
			let t = e(() => n.kindWord(j(i).kind));
			K(p, {
				get kind() {
					return j(i).kind;
				},
				get word() {
					return j(t);
				}
			});
		}
		a(d);
		var m = x(d), h = B(m, !0), g = x(m), _ = B(g, !0);
		a(s), V((e, t, n, r, a, o) => {
			C(l, "href", e), F(u, j(i).label), C(d, "data-label", t), C(m, "data-label", n), F(h, r), C(g, "data-label", a), F(_, o);
		}, [
			() => n.hrefOf(j(i).id),
			() => f("col.kind"),
			() => f("col.about"),
			() => o(j(i)),
			() => f("col.since"),
			() => r(j(i).since)
		]), R(t, s);
	}), a(E), a(s), V((e, t, n, r, i) => {
		F(l, e), F(g, t), F(v, n), F(S, r), F(T, i);
	}, [
		() => f("list.caption"),
		() => f("col.name"),
		() => f("col.kind"),
		() => f("col.about"),
		() => f("col.since")
	]), R(t, s), m();
}
// src/list/ListPage.svelte
var ge = N("<a><!> <span class=\"sr\"> </span></a>"), _e = N("<div class=\"row no-print\"><!> <!></div>"), ve = N("<button class=\"button button--secondary\" type=\"button\"> </button>"), ye = N("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), be = N("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), xe = N("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!> <!>", 1), Se = N("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function Ce(r, i) {
	h(i, !0);
	let s = e(() => ({
		kind: z("soort"),
		theme: z("t"),
		line: z("l"),
		date: z("op")
	})), l = e(() => !!(j(s).kind || j(s).theme || j(s).line || j(s).date)), d = k(() => i.area + JSON.stringify(j(s)), (e) => ae(i.area, j(s), void 0, e)), y = k(() => "", re), M = v("idle"), N = v(void 0), I = () => O({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), U = e(() => ue.filter((e) => D(e)).map((e) => ({
		code: e,
		label: D(e).plural
	}))), W = e(() => E(g.createActor) ? de.filter((e) => D(e)) : []);
	async function G() {
		let e = d.value;
		if (!e?.next || j(M) === "busy") return;
		n(M, "busy"), n(N, void 0);
		let t = se(() => i.area + JSON.stringify(j(s)));
		try {
			let n = await ae(i.area, j(s), e.next, new AbortController().signal);
			t === i.area + JSON.stringify(j(s)) && d.set({
				...n,
				items: [...e.items, ...n.items]
			});
		} catch (e) {
			n(N, _(e));
		} finally {
			n(M, "idle");
		}
	}
	var K = Se(), q = b(K), J = b(q), Y = b(J), X = B(Y, !0), Z = x(Y, 2), pe = B(Z, !0);
	a(J);
	var me = x(J, 2), Ce = (t) => {
		var n = _e(), r = b(n), o = (e) => {
			le(e, {});
		}, s = e(() => E(g.exportRecords));
		L(r, (e) => {
			j(s) && e(o);
		});
		var l = x(r, 2);
		A(l, 18, () => j(W), (e) => e, (e, t, n) => {
			var r = ge(), o = b(r);
			T(o, { name: "plus" });
			var s = x(o, 1, !0), l = x(s), d = B(l, !0);
			a(r), V((e, t, i) => {
				te(r, 1, ee(["button", j(n) === 0 ? "button--primary" : "button--secondary"])), C(r, "href", e), F(s, t), F(d, i);
			}, [
				() => oe(t, i.area),
				() => c(u(t)),
				() => f("list.add")
			]), R(e, r);
		}), a(n), R(t, n);
	}, we = e(() => j(W).length || E(g.exportRecords));
	L(me, (e) => {
		j(we) && e(Ce);
	}), a(q);
	var Q = x(q, 2);
	{
		let t = e(() => y.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), n = e(() => S("line"));
		fe(Q, {
			get kinds() {
				return j(U);
			},
			get themes() {
				return j(t);
			},
			get lines() {
				return j(n);
			},
			get kind() {
				return j(s).kind;
			},
			get theme() {
				return j(s).theme;
			},
			get line() {
				return j(s).line;
			},
			get day() {
				return j(s).date;
			},
			get onQuery() {
				return O;
			}
		});
	}
	var $ = x(Q, 2), Te = b($), Ee = (t) => {
		{
			let n = e(() => o()?.me.roleLabel);
			H(t, {
				get failure() {
					return d.failure;
				},
				get roleLabel() {
					return j(n);
				},
				get onRetry() {
					return d.retry;
				}
			});
		}
	}, De = (n) => {
		var r = ie(), i = t(r), a = (t) => {
			{
				let n = e(() => f("nothing.title")), r = e(() => f("nothing.text"));
				w(t, {
					icon: "filter",
					get title() {
						return j(n);
					},
					get text() {
						return j(r);
					},
					children: (e, t) => {
						var n = ve(), r = B(n, !0);
						V((e) => F(r, e), [() => f("filter.clear")]), P("click", n, I), R(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, o = (t) => {
			{
				let n = e(() => f("noData.title")), r = e(() => f("noData.text"));
				w(t, {
					icon: "users",
					get title() {
						return j(n);
					},
					get text() {
						return j(r);
					}
				});
			}
		};
		L(i, (e) => {
			j(l) ? e(a) : e(o, -1);
		}), R(n, r);
	}, Oe = (e) => {
		var n = xe(), r = t(n), o = b(r), s = B(o, !0), p = x(o, 2), m = (e) => {
			var n = ye(), r = t(n), i = B(r, !0), a = x(r), o = B(a, !0);
			V((e, t) => {
				F(i, e), F(o, t);
			}, [() => f("list.filtered"), () => f("filter.clear")]), P("click", a, I), R(e, n);
		};
		L(p, (e) => {
			j(l) && e(m);
		}), a(r);
		var h = x(r, 2), g = (e) => {
			ce(e, {});
		};
		L(h, (e) => {
			d.value.items.length > 50 && e(g);
		});
		var _ = x(h, 2);
		he(_, {
			get actors() {
				return d.value.items;
			},
			kindWord: (e) => c(u(e)),
			attributesOf: (e) => D(e)?.attributes ?? [],
			hrefOf: (e) => ne(e, i.area)
		});
		var v = x(_, 2), y = (e) => {
			H(e, {
				get failure() {
					return j(N);
				},
				onRetry: () => void G()
			});
		};
		L(v, (e) => {
			j(N) && e(y);
		});
		var S = x(v, 2), w = (e) => {
			var t = be(), n = b(t), r = B(n, !0);
			a(t), V((e) => {
				C(n, "aria-busy", j(M) === "busy" || void 0), F(r, e);
			}, [() => j(M) === "busy" ? f("list.loading") : f("list.more")]), P("click", n, () => void G()), R(e, t);
		};
		L(S, (e) => {
			d.value.next && e(w);
		}), V((e) => F(s, e), [() => f("list.shown", {
			shown: d.value.items.length,
			total: d.value.total
		})]), R(e, n);
	}, ke = (t) => {
		{
			let n = e(() => f("list.loading"));
			p(t, {
				get label() {
					return j(n);
				},
				rows: 8
			});
		}
	};
	L(Te, (e) => {
		d.failure ? e(Ee) : d.value && d.value.items.length === 0 ? e(De, 1) : d.value ? e(Oe, 2) : d.slow && e(ke, 3);
	}), a($), a(K), V((e, t) => {
		F(X, e), F(pe, t), C($, "aria-busy", d.loading);
	}, [() => f("list.title", { area: i.areaName }), () => f("list.intro")]), R(r, K), m();
}
I(["click"]);
export { Ce as default };
