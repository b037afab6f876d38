import { $t as e, Ar as t, Br as n, Cr as r, Ct as i, Dr as a, G as o, Gr as s, Hr as c, Ht as l, Jn as u, Jr as d, K as f, Lr as p, Mr as m, Nr as h, Nt as g, Or as _, Rr as v, Sr as y, U as b, Ur as x, Vn as S, Xr as C, Zr as w, _n as T, _r as E, an as D, ar as O, br as k, bt as A, cr as ee, ct as j, er as M, in as N, ir as P, kr as F, lr as te, mr as I, on as L, ot as R, qr as z, qt as B, rt as ne, st as V, tn as H, tt as re, xn as ie, xr as U, yt as W, zr as G } from "./shell.js";
import { t as ae } from "./ChangedNotice.js";
import { n as K, r as q } from "./imports.js";
import { a as J } from "./values.js";
import { t as Y } from "./KindName.js";
// src/list/ExportMenu.svelte
var X = r("<a download=\"\"><!> </a>"), Z = r("<button class=\"button button--secondary\" type=\"button\" popovertarget=\"exporteren\"><!> </button> <div class=\"menu menu--export\" id=\"exporteren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function oe(e, r) {
	d(r, !0);
	let i = x(void 0), a = x(void 0);
	function o(e) {
		if (e.newState !== "open" || !t(i) || !t(a)) return;
		let { bottom: n, right: r } = t(a).getBoundingClientRect(), o = Math.max(16, Math.min(r, document.documentElement.clientWidth - 16) - t(i).offsetWidth);
		t(i).style.translate = `${o}px ${n + 4}px`;
	}
	var s = Z(), l = v(s), f = p(l);
	N(f, { name: "download" });
	var m = n(f, 1, !0);
	C(l), u(l, (e) => c(a, e), () => t(a));
	var g = n(l, 2), y = p(g), b = G(y, !0), S = n(y, 2);
	I(S, 16, () => K, (e) => e, (e, r) => {
		var a = X(), o = p(a);
		N(o, { name: "download" });
		var s = n(o, 1, !0);
		C(a), h((e, t) => {
			M(a, "href", e), k(s, t);
		}, [() => q(r), () => L(`export.${r}`)]), _("click", a, () => t(i)?.hidePopover()), U(e, a);
	}), C(g), u(g, (e) => c(i, e), () => t(i)), h((e, t, n) => {
		k(m, e), M(g, "aria-label", t), k(b, n);
	}, [
		() => L("export.do"),
		() => L("export.title"),
		() => L("export.text")
	]), F("toggle", g, o), U(e, s), z();
}
a(["click"]);
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
], Q = r("<option> </option>"), le = r("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), ue = r("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function de(e, r) {
	d(r, !0);
	let i = (e, i = w, a = w, o = w, s = w, c = w) => {
		var l = le(), u = p(l), d = G(u, !0), f = n(u, 2), m = p(f), g = G(m, !0);
		m.value = m.__value = "";
		var v = n(m);
		I(v, 17, s, (e) => e.code, (e, n) => {
			var r = Q(), i = G(r, !0), a = {};
			h((e) => {
				k(i, e), a !== (a = t(n).code) && (r.value = (r.__value = a) ?? "");
			}, [() => D(t(n).label)]), U(e, r);
		}), C(f);
		var y;
		P(f), C(l), h(() => {
			M(u, "for", i()), k(d, a()), M(f, "id", i()), k(g, o()), y !== (y = c() ?? "") && (f.value = (f.__value = y) ?? "", O(f, y));
		}), _("change", f, (e) => r.onQuery({ [i()]: e.currentTarget.value || void 0 })), U(e, l);
	};
	var a = ue(), c = p(a);
	{
		let e = s(() => L("list.kind")), n = s(() => L("list.allKinds"));
		i(c, () => "soort", () => t(e), () => t(n), () => r.kinds, () => r.kind);
	}
	var l = n(c, 2), u = (e) => {
		{
			let n = s(() => L("list.theme")), a = s(() => L("list.allThemes"));
			i(e, () => "t", () => t(n), () => t(a), () => r.themes, () => r.theme);
		}
	};
	E(l, (e) => {
		r.themes.length && e(u);
	});
	var f = n(l, 2), m = (e) => {
		{
			let n = s(() => L("list.line")), a = s(() => L("list.allLines"));
			i(e, () => "l", () => t(n), () => t(a), () => r.lines, () => r.line);
		}
	};
	E(f, (e) => {
		r.lines.length && e(m);
	});
	var g = n(f, 2);
	{
		let e = s(() => L("date.asOf"));
		o(g, {
			id: "op",
			get label() {
				return t(e);
			},
			get value() {
				return r.day;
			},
			onChange: (e) => r.onQuery({ op: e })
		});
	}
	C(a), U(e, a), z();
}
a(["change"]);
// src/list/ListTable.svelte
var fe = r("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> </td><td> </td></tr>"), pe = r("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function me(e, r) {
	d(r, !0);
	let i = [
		"function",
		"organisationKind",
		"roles",
		"teamKind",
		"line",
		"stage"
	], a = (e) => r.attributesOf(e.kind).filter((e) => i.includes(e.name)).map((t) => J(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var o = pe(), c = p(o), l = G(c, !0), u = n(c), m = p(u), g = p(m), _ = G(g, !0), v = n(g), y = G(v, !0), b = n(v), x = G(b, !0), S = n(b), w = G(S, !0);
	C(m), C(u);
	var T = n(u);
	I(T, 21, () => r.actors, (e) => e.id, (e, i) => {
		var o = fe(), c = p(o), l = p(c), u = G(l, !0);
		C(c);
		var d = n(c), m = p(d);
		{
			let e = s(() => r.kindWord(t(i).kind));
			Y(m, {
				get kind() {
					return t(i).kind;
				},
				get word() {
					return t(e);
				}
			});
		}
		C(d);
		var g = n(d), _ = G(g, !0), v = n(g), y = G(v, !0);
		C(o), h((e, n, r, a, o, s) => {
			M(l, "href", e), k(u, t(i).label), M(d, "data-label", n), M(g, "data-label", r), k(_, a), M(v, "data-label", o), k(y, s);
		}, [
			() => r.hrefOf(t(i).id),
			() => L("col.kind"),
			() => L("col.about"),
			() => a(t(i)),
			() => L("col.since"),
			() => f(t(i).since)
		]), U(e, o);
	}), C(T), C(o), h((e, t, n, r, i) => {
		k(l, e), k(_, t), k(y, n), k(x, r), k(w, i);
	}, [
		() => L("list.caption"),
		() => L("col.name"),
		() => L("col.kind"),
		() => L("col.about"),
		() => L("col.since")
	]), U(e, o), z();
}
// src/list/ListPage.svelte
var he = r("<a><!> <span class=\"sr\"> </span></a>"), ge = r("<a class=\"button button--secondary\"> </a>"), _e = r("<div class=\"row no-print\"><!> <!> <!></div>"), ve = r("<button class=\"button button--secondary\" type=\"button\"> </button>"), ye = r("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), be = r("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), xe = r("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!> <!>", 1), Se = r("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function Ce(r, a) {
	d(a, !0);
	let o = s(() => ({
		kind: W("soort"),
		theme: W("t"),
		line: W("l"),
		date: W("op")
	})), u = s(() => !!(t(o).kind || t(o).theme || t(o).line || t(o).date)), f = i(() => a.area + JSON.stringify(t(o)), (e) => T(a.area, t(o), void 0, e)), w = i(() => "", ie), O = x("idle"), P = x(void 0), F = () => A({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), K = s(() => se.filter((e) => V(e)).map((e) => ({
		code: e,
		label: V(e).plural
	}))), q = s(() => j(B.createActor) ? ce.filter((e) => ne()?.me.adds?.includes(e)) : []);
	async function J() {
		let e = f.value;
		if (!e?.next || t(O) === "busy") return;
		c(O, "busy"), c(P, void 0);
		let n = m(() => a.area + JSON.stringify(t(o)));
		try {
			let r = await T(a.area, t(o), e.next, new AbortController().signal);
			n === a.area + JSON.stringify(t(o)) && f.set({
				...r,
				items: [...e.items, ...r.items]
			});
		} catch (e) {
			c(P, S(e));
		} finally {
			c(O, "idle");
		}
	}
	var Y = Se(), X = p(Y), Z = p(X), Q = p(Z), le = G(Q, !0), ue = n(Q, 2), fe = G(ue, !0);
	C(Z);
	var pe = n(Z, 2), Ce = (e) => {
		var r = _e(), i = p(r), o = (e) => {
			oe(e, {});
		}, c = s(() => j(B.exportRecords));
		E(i, (e) => {
			t(c) && e(o);
		});
		var u = n(i, 2);
		I(u, 18, () => t(q), (e) => e, (e, r, i) => {
			var o = he(), s = p(o);
			N(s, { name: "plus" });
			var c = n(s, 1, !0), u = n(c), d = G(u, !0);
			C(o), h((e, n, r) => {
				ee(o, 1, te(["button", t(i) === 0 ? "button--primary" : "button--secondary"])), M(o, "href", e), k(c, n), k(d, r);
			}, [
				() => l(r, a.area),
				() => D(R(r)),
				() => L("list.add")
			]), U(e, o);
		});
		var d = n(u, 2), f = (e) => {
			var t = ge(), n = G(t, !0);
			h((e, r) => {
				M(t, "href", e), k(n, r);
			}, [() => l("", a.area), () => L("list.new")]), U(e, t);
		}, m = s(() => j(B.createActor));
		E(d, (e) => {
			t(m) && e(f);
		}), C(r), U(e, r);
	}, we = s(() => j(B.createActor) || j(B.exportRecords));
	E(pe, (e) => {
		t(we) && e(Ce);
	}), C(X);
	var Te = n(X, 2);
	{
		let e = s(() => w.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), n = s(() => re("line"));
		de(Te, {
			get kinds() {
				return t(K);
			},
			get themes() {
				return t(e);
			},
			get lines() {
				return t(n);
			},
			get kind() {
				return t(o).kind;
			},
			get theme() {
				return t(o).theme;
			},
			get line() {
				return t(o).line;
			},
			get day() {
				return t(o).date;
			},
			get onQuery() {
				return A;
			}
		});
	}
	var $ = n(Te, 2), Ee = p($), De = (n) => {
		{
			let r = s(() => ne()?.me.roleLabel);
			e(n, {
				get failure() {
					return f.failure;
				},
				get roleLabel() {
					return t(r);
				},
				get onRetry() {
					return f.retry;
				}
			});
		}
	}, Oe = (e) => {
		var n = y(), r = v(n), i = (e) => {
			{
				let n = s(() => L("nothing.title")), r = s(() => L("nothing.text"));
				H(e, {
					icon: "filter",
					get title() {
						return t(n);
					},
					get text() {
						return t(r);
					},
					children: (e, t) => {
						var n = ve(), r = G(n, !0);
						h((e) => k(r, e), [() => L("filter.clear")]), _("click", n, F), U(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, a = (e) => {
			{
				let n = s(() => L("noData.title")), r = s(() => L("noData.text"));
				H(e, {
					icon: "users",
					get title() {
						return t(n);
					},
					get text() {
						return t(r);
					}
				});
			}
		};
		E(r, (e) => {
			t(u) ? e(i) : e(a, -1);
		}), U(e, n);
	}, ke = (r) => {
		var i = xe(), o = v(i), s = p(o), c = G(s, !0), l = n(s, 2), d = (e) => {
			var t = ye(), r = v(t), i = G(r, !0), a = n(r), o = G(a, !0);
			h((e, t) => {
				k(i, e), k(o, t);
			}, [() => L("list.filtered"), () => L("filter.clear")]), _("click", a, F), U(e, t);
		};
		E(l, (e) => {
			t(u) && e(d);
		}), C(o);
		var m = n(o, 2), y = (e) => {
			ae(e, {});
		};
		E(m, (e) => {
			f.value.items.length > 50 && e(y);
		});
		var b = n(m, 2);
		me(b, {
			get actors() {
				return f.value.items;
			},
			kindWord: (e) => D(R(e)),
			attributesOf: (e) => V(e)?.attributes ?? [],
			hrefOf: (e) => g(e, a.area)
		});
		var x = n(b, 2), S = (n) => {
			e(n, {
				get failure() {
					return t(P);
				},
				onRetry: () => void J()
			});
		};
		E(x, (e) => {
			t(P) && e(S);
		});
		var w = n(x, 2), T = (e) => {
			var n = be(), r = p(n), i = G(r, !0);
			C(n), h((e) => {
				M(r, "aria-busy", t(O) === "busy" || void 0), k(i, e);
			}, [() => t(O) === "busy" ? L("list.loading") : L("list.more")]), _("click", r, () => void J()), U(e, n);
		};
		E(w, (e) => {
			f.value.next && e(T);
		}), h((e) => k(c, e), [() => L("list.shown", {
			shown: f.value.items.length,
			total: f.value.total
		})]), U(r, i);
	}, Ae = (e) => {
		{
			let n = s(() => L("list.loading"));
			b(e, {
				get label() {
					return t(n);
				},
				rows: 8
			});
		}
	};
	E(Ee, (e) => {
		f.failure ? e(De) : f.value && f.value.items.length === 0 ? e(Oe, 1) : f.value ? e(ke, 2) : f.slow && e(Ae, 3);
	}), C($), C(Y), h((e, t) => {
		k(le, e), k(fe, t), M($, "aria-busy", f.loading);
	}, [() => L("list.title", { area: a.areaName }), () => L("list.intro")]), U(r, Y), z();
}
a(["click"]);
export { Ce as default };
