import { $ as e, Ar as t, Br as n, Dr as r, Er as i, Fr as a, Gn as o, Gr as s, H as c, Hr as l, Ir as u, Jr as d, Lr as f, Pr as p, Rn as m, Rt as h, Tr as g, Ut as _, V as v, Wr as y, Yt as b, Z as x, Zn as S, Zt as C, _r as w, ar as T, br as E, dr as D, en as O, gt as k, ht as A, it as j, kr as ee, kt as te, mn as M, mr as N, nn as P, nr as F, nt as ne, or as re, qr as I, rt as L, tn as R, tr as z, vn as ie, vr as B, wr as V, yr as ae, yt as H, z as oe, zr as U } from "./shell.js";
import { t as se } from "./ChangedNotice.js";
import { n as W, r as G } from "./imports.js";
import { a as K } from "./values.js";
import { t as q } from "./KindName.js";
// src/list/ExportMenu.svelte
var J = E("<a download=\"\"><!> </a>"), Y = E("<button class=\"button button--secondary\" type=\"button\" popovertarget=\"exporteren\"><!> </button> <div class=\"menu menu--export\" id=\"exporteren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function ce(e, c) {
	s(c, !0);
	let l = n(void 0), d = n(void 0);
	function m(e) {
		if (e.newState !== "open" || !r(l) || !r(d)) return;
		let { bottom: t, right: n } = r(d).getBoundingClientRect(), i = Math.max(16, Math.min(n, document.documentElement.clientWidth - 16) - r(l).offsetWidth);
		r(l).style.translate = `${i}px ${t + 4}px`;
	}
	var h = Y(), _ = a(h), v = p(_);
	O(v, { name: "download" });
	var b = f(v, 1, !0);
	I(_), o(_, (e) => U(d, e), () => r(d));
	var x = f(_, 2), C = p(x), T = u(C, !0), E = f(C, 2);
	D(E, 16, () => W, (e) => e, (e, n) => {
		var i = J(), a = p(i);
		O(a, { name: "download" });
		var o = f(a, 1, !0);
		I(i), t((e, t) => {
			S(i, "href", e), w(o, t);
		}, [() => G(n), () => P(`export.${n}`)]), g("click", i, () => r(l)?.hidePopover()), B(e, i);
	}), I(x), o(x, (e) => U(l, e), () => r(l)), t((e, t, n) => {
		w(b, e), S(x, "aria-label", t), w(T, n);
	}, [
		() => P("export.do"),
		() => P("export.title"),
		() => P("export.text")
	]), i("toggle", x, m), B(e, h), y();
}
V(["click"]);
// src/list/kinds.ts
var le = [
	"Resident",
	"Professional",
	"Organisation",
	"Team",
	"Facility",
	"Initiative",
	"Course",
	"CollectiveArrangement"
], ue = [
	"Resident",
	"Professional",
	"Organisation"
], X = E("<option> </option>"), Z = E("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), Q = E("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function de(e, n) {
	s(n, !0);
	let i = (e, i = d, a = d, o = d, s = d, c = d) => {
		var l = Z(), m = p(l), h = u(m, !0), _ = f(m, 2), v = p(_), y = u(v, !0);
		v.value = v.__value = "";
		var b = f(v);
		D(b, 17, s, (e) => e.code, (e, n) => {
			var i = X(), a = u(i, !0), o = {};
			t((e) => {
				w(a, e), o !== (o = r(n).code) && (i.value = (i.__value = o) ?? "");
			}, [() => R(r(n).label)]), B(e, i);
		}), I(_);
		var x;
		z(_), I(l), t(() => {
			S(m, "for", i()), w(h, a()), S(_, "id", i()), w(y, o()), x !== (x = c() ?? "") && (_.value = (_.__value = x) ?? "", F(_, x));
		}), g("change", _, (e) => n.onQuery({ [i()]: e.currentTarget.value || void 0 })), B(e, l);
	};
	var a = Q(), o = p(a);
	{
		let e = l(() => P("list.kind")), t = l(() => P("list.allKinds"));
		i(o, () => "soort", () => r(e), () => r(t), () => n.kinds, () => n.kind);
	}
	var c = f(o, 2), m = (e) => {
		{
			let t = l(() => P("list.theme")), a = l(() => P("list.allThemes"));
			i(e, () => "t", () => r(t), () => r(a), () => n.themes, () => n.theme);
		}
	};
	N(c, (e) => {
		n.themes.length && e(m);
	});
	var h = f(c, 2), _ = (e) => {
		{
			let t = l(() => P("list.line")), a = l(() => P("list.allLines"));
			i(e, () => "l", () => r(t), () => r(a), () => n.lines, () => n.line);
		}
	};
	N(h, (e) => {
		n.lines.length && e(_);
	});
	var b = f(h, 2);
	{
		let e = l(() => P("date.asOf"));
		v(b, {
			id: "op",
			get label() {
				return r(e);
			},
			get value() {
				return n.day;
			},
			onChange: (e) => n.onQuery({ op: e })
		});
	}
	I(a), B(e, a), y();
}
V(["change"]);
// src/list/ListTable.svelte
var fe = E("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> </td><td> </td></tr>"), pe = E("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function me(e, n) {
	s(n, !0);
	let i = [
		"function",
		"organisationKind",
		"roles",
		"teamKind",
		"line",
		"stage"
	], a = (e) => n.attributesOf(e.kind).filter((e) => i.includes(e.name)).map((t) => K(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var o = pe(), d = p(o), m = u(d, !0), h = f(d), g = p(h), _ = p(g), v = u(_, !0), b = f(_), x = u(b, !0), C = f(b), T = u(C, !0), E = f(C), O = u(E, !0);
	I(g), I(h);
	var k = f(h);
	D(k, 21, () => n.actors, (e) => e.id, (e, i) => {
		var o = fe(), s = p(o), d = p(s), m = u(d, !0);
		I(s);
		var h = f(s), g = p(h);
		{
			let e = l(() => n.kindWord(r(i).kind));
			q(g, {
				get kind() {
					return r(i).kind;
				},
				get word() {
					return r(e);
				}
			});
		}
		I(h);
		var _ = f(h), v = u(_, !0), y = f(_), b = u(y, !0);
		I(o), t((e, t, n, a, o, s) => {
			S(d, "href", e), w(m, r(i).label), S(h, "data-label", t), S(_, "data-label", n), w(v, a), S(y, "data-label", o), w(b, s);
		}, [
			() => n.hrefOf(r(i).id),
			() => P("col.kind"),
			() => P("col.about"),
			() => a(r(i)),
			() => P("col.since"),
			() => c(r(i).since)
		]), B(e, o);
	}), I(k), I(o), t((e, t, n, r, i) => {
		w(m, e), w(v, t), w(x, n), w(T, r), w(O, i);
	}, [
		() => P("list.caption"),
		() => P("col.name"),
		() => P("col.kind"),
		() => P("col.about"),
		() => P("col.since")
	]), B(e, o), y();
}
// src/list/ListPage.svelte
var he = E("<a><!> <span class=\"sr\"> </span></a>"), ge = E("<a class=\"button button--secondary\"> </a>"), _e = E("<div class=\"row no-print\"><!> <!> <!></div>"), ve = E("<button class=\"button button--secondary\" type=\"button\"> </button>"), ye = E("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), be = E("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), xe = E("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!> <!>", 1), Se = E("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function Ce(i, o) {
	s(o, !0);
	let c = l(() => ({
		kind: A("soort"),
		theme: A("t"),
		line: A("l"),
		date: A("op")
	})), d = l(() => !!(r(c).kind || r(c).theme || r(c).line || r(c).date)), v = H(() => o.area + JSON.stringify(r(c)), (e) => M(o.area, r(c), void 0, e)), E = H(() => "", ie), F = n("idle"), z = n(void 0), V = () => k({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), W = l(() => le.filter((e) => L(e)).map((e) => ({
		code: e,
		label: L(e).plural
	}))), G = l(() => j(_.createActor) ? ue.filter((t) => e()?.me.adds?.includes(t)) : []);
	async function K() {
		let e = v.value;
		if (!e?.next || r(F) === "busy") return;
		U(F, "busy"), U(z, void 0);
		let t = ee(() => o.area + JSON.stringify(r(c)));
		try {
			let n = await M(o.area, r(c), e.next, new AbortController().signal);
			t === o.area + JSON.stringify(r(c)) && v.set({
				...n,
				items: [...e.items, ...n.items]
			});
		} catch (e) {
			U(z, m(e));
		} finally {
			U(F, "idle");
		}
	}
	var q = Se(), J = p(q), Y = p(J), X = p(Y), Z = u(X, !0), Q = f(X, 2), fe = u(Q, !0);
	I(Y);
	var pe = f(Y, 2), Ce = (e) => {
		var n = _e(), i = p(n), a = (e) => {
			ce(e, {});
		}, s = l(() => j(_.exportRecords));
		N(i, (e) => {
			r(s) && e(a);
		});
		var c = f(i, 2);
		D(c, 18, () => r(G), (e) => e, (e, n, i) => {
			var a = he(), s = p(a);
			O(s, { name: "plus" });
			var c = f(s, 1, !0), l = f(c), d = u(l, !0);
			I(a), t((e, t, n) => {
				T(a, 1, re(["button", r(i) === 0 ? "button--primary" : "button--secondary"])), S(a, "href", e), w(c, t), w(d, n);
			}, [
				() => h(n, o.area),
				() => R(ne(n)),
				() => P("list.add")
			]), B(e, a);
		});
		var d = f(c, 2), m = (e) => {
			var n = ge(), r = u(n, !0);
			t((e, t) => {
				S(n, "href", e), w(r, t);
			}, [() => h("", o.area), () => P("list.new")]), B(e, n);
		}, g = l(() => j(_.createActor));
		N(d, (e) => {
			r(g) && e(m);
		}), I(n), B(e, n);
	}, we = l(() => j(_.createActor) || j(_.exportRecords));
	N(pe, (e) => {
		r(we) && e(Ce);
	}), I(J);
	var Te = f(J, 2);
	{
		let e = l(() => E.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), t = l(() => x("line"));
		de(Te, {
			get kinds() {
				return r(W);
			},
			get themes() {
				return r(e);
			},
			get lines() {
				return r(t);
			},
			get kind() {
				return r(c).kind;
			},
			get theme() {
				return r(c).theme;
			},
			get line() {
				return r(c).line;
			},
			get day() {
				return r(c).date;
			},
			get onQuery() {
				return k;
			}
		});
	}
	var $ = f(Te, 2), Ee = p($), De = (t) => {
		{
			let n = l(() => e()?.me.roleLabel);
			b(t, {
				get failure() {
					return v.failure;
				},
				get roleLabel() {
					return r(n);
				},
				get onRetry() {
					return v.retry;
				}
			});
		}
	}, Oe = (e) => {
		var n = ae(), i = a(n), o = (e) => {
			{
				let n = l(() => P("nothing.title")), i = l(() => P("nothing.text"));
				C(e, {
					icon: "filter",
					get title() {
						return r(n);
					},
					get text() {
						return r(i);
					},
					children: (e, n) => {
						var r = ve(), i = u(r, !0);
						t((e) => w(i, e), [() => P("filter.clear")]), g("click", r, V), B(e, r);
					},
					$$slots: { default: !0 }
				});
			}
		}, s = (e) => {
			{
				let t = l(() => P("noData.title")), n = l(() => P("noData.text"));
				C(e, {
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
		N(i, (e) => {
			r(d) ? e(o) : e(s, -1);
		}), B(e, n);
	}, ke = (e) => {
		var n = xe(), i = a(n), s = p(i), c = u(s, !0), l = f(s, 2), m = (e) => {
			var n = ye(), r = a(n), i = u(r, !0), o = f(r), s = u(o, !0);
			t((e, t) => {
				w(i, e), w(s, t);
			}, [() => P("list.filtered"), () => P("filter.clear")]), g("click", o, V), B(e, n);
		};
		N(l, (e) => {
			r(d) && e(m);
		}), I(i);
		var h = f(i, 2), _ = (e) => {
			se(e, {});
		};
		N(h, (e) => {
			v.value.items.length > 50 && e(_);
		});
		var y = f(h, 2);
		me(y, {
			get actors() {
				return v.value.items;
			},
			kindWord: (e) => R(ne(e)),
			attributesOf: (e) => L(e)?.attributes ?? [],
			hrefOf: (e) => te(e, o.area)
		});
		var x = f(y, 2), C = (e) => {
			b(e, {
				get failure() {
					return r(z);
				},
				onRetry: () => void K()
			});
		};
		N(x, (e) => {
			r(z) && e(C);
		});
		var T = f(x, 2), E = (e) => {
			var n = be(), i = p(n), a = u(i, !0);
			I(n), t((e) => {
				S(i, "aria-busy", r(F) === "busy" || void 0), w(a, e);
			}, [() => r(F) === "busy" ? P("list.loading") : P("list.more")]), g("click", i, () => void K()), B(e, n);
		};
		N(T, (e) => {
			v.value.next && e(E);
		}), t((e) => w(c, e), [() => P("list.shown", {
			shown: v.value.items.length,
			total: v.value.total
		})]), B(e, n);
	}, Ae = (e) => {
		{
			let t = l(() => P("list.loading"));
			oe(e, {
				get label() {
					return r(t);
				},
				rows: 8
			});
		}
	};
	N(Ee, (e) => {
		v.failure ? e(De) : v.value && v.value.items.length === 0 ? e(Oe, 1) : v.value ? e(ke, 2) : v.slow && e(Ae, 3);
	}), I($), I(q), t((e, t) => {
		w(Z, e), w(fe, t), S($, "aria-busy", v.loading);
	}, [() => P("list.title", { area: o.areaName }), () => P("list.intro")]), B(i, q), y();
}
V(["click"]);
export { Ce as default };
