import { $n as e, $t as t, B as n, Br as r, Cr as i, Dr as a, Dt as o, Fr as s, Gr as c, Hr as l, In as u, It as d, Kr as f, L as p, Lr as m, Mr as h, Nr as g, Or as _, Pr as v, Qt as y, Rr as b, Sr as x, Tr as S, Un as C, Ur as w, Vt as T, Y as E, Yn as D, Yt as O, Z as k, _r as ee, _t as A, en as j, er as te, et as ne, fn as M, fr as N, gn as re, gr as P, hr as F, ir as ie, lr as I, mt as L, nt as R, pt as z, qt as B, rr as ae, tt as V, vr as H, wr as U, z as W } from "./shell.js";
import { t as oe } from "./ChangedNotice.js";
import { n as G, r as K } from "./imports.js";
import { a as q } from "./values.js";
import { t as J } from "./KindName.js";
// src/list/ExportMenu.svelte
var Y = H("<a download=\"\"><!> </a>"), X = H("<button class=\"button button--secondary\" type=\"button\" popovertarget=\"exporteren\"><!> </button> <div class=\"menu menu--export\" id=\"exporteren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function se(e, t) {
	w(t, !0);
	let n = b(void 0), r = b(void 0);
	function a(e) {
		if (e.newState !== "open" || !S(n) || !S(r)) return;
		let { bottom: t, right: i } = S(r).getBoundingClientRect(), a = Math.max(16, Math.min(i, document.documentElement.clientWidth - 16) - S(n).offsetWidth);
		S(n).style.translate = `${a}px ${t + 4}px`;
	}
	var o = X(), u = g(o), d = h(u);
	y(d, { name: "download" });
	var f = s(d, 1, !0);
	c(u), C(u, (e) => m(r, e), () => S(r));
	var p = s(u, 2), x = h(p), T = v(x, !0), E = s(x, 2);
	I(E, 16, () => G, (e) => e, (e, t) => {
		var r = Y(), a = h(r);
		y(a, { name: "download" });
		var o = s(a, 1, !0);
		c(r), _((e, t) => {
			D(r, "href", e), F(o, t);
		}, [() => K(t), () => j(`export.${t}`)]), i("click", r, () => S(n)?.hidePopover()), P(e, r);
	}), c(p), C(p, (e) => m(n, e), () => S(n)), _((e, t, n) => {
		F(f, e), D(p, "aria-label", t), F(T, n);
	}, [
		() => j("export.do"),
		() => j("export.title"),
		() => j("export.text")
	]), U("toggle", p, a), P(e, o), l();
}
x(["click"]);
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
], Z = H("<option> </option>"), ue = H("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), de = H("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function fe(n, a) {
	w(a, !0);
	let o = (n, r = f, o = f, l = f, u = f, d = f) => {
		var p = ue(), m = h(p), g = v(m, !0), y = s(m, 2), b = h(y), x = v(b, !0);
		b.value = b.__value = "";
		var C = s(b);
		I(C, 17, u, (e) => e.code, (e, n) => {
			var r = Z(), i = v(r, !0), a = {};
			_((e) => {
				F(i, e), a !== (a = S(n).code) && (r.value = (r.__value = a) ?? "");
			}, [() => t(S(n).label)]), P(e, r);
		}), c(y);
		var w;
		e(y), c(p), _(() => {
			D(m, "for", r()), F(g, o()), D(y, "id", r()), F(x, l()), w !== (w = d() ?? "") && (y.value = (y.__value = w) ?? "", te(y, w));
		}), i("change", y, (e) => a.onQuery({ [r()]: e.currentTarget.value || void 0 })), P(n, p);
	};
	var u = de(), d = h(u);
	{
		let e = r(() => j("list.kind")), t = r(() => j("list.allKinds"));
		o(d, () => "soort", () => S(e), () => S(t), () => a.kinds, () => a.kind);
	}
	var p = s(d, 2), m = (e) => {
		{
			let t = r(() => j("list.theme")), n = r(() => j("list.allThemes"));
			o(e, () => "t", () => S(t), () => S(n), () => a.themes, () => a.theme);
		}
	};
	N(p, (e) => {
		a.themes.length && e(m);
	});
	var g = s(p, 2), y = (e) => {
		{
			let t = r(() => j("list.line")), n = r(() => j("list.allLines"));
			o(e, () => "l", () => S(t), () => S(n), () => a.lines, () => a.line);
		}
	};
	N(g, (e) => {
		a.lines.length && e(y);
	});
	var b = s(g, 2);
	{
		let e = r(() => j("date.asOf"));
		W(b, {
			id: "op",
			get label() {
				return S(e);
			},
			get value() {
				return a.day;
			},
			onChange: (e) => a.onQuery({ op: e })
		});
	}
	c(u), P(n, u), l();
}
x(["change"]);
// src/list/ListTable.svelte
var pe = H("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> </td><td> </td></tr>"), me = H("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function he(e, t) {
	w(t, !0);
	let i = [
		"function",
		"organisationKind",
		"roles",
		"teamKind",
		"line",
		"stage"
	], a = (e) => t.attributesOf(e.kind).filter((e) => i.includes(e.name)).map((t) => q(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var o = me(), u = h(o), d = v(u, !0), f = s(u), p = h(f), m = h(p), g = v(m, !0), y = s(m), b = v(y, !0), x = s(y), C = v(x, !0), T = s(x), E = v(T, !0);
	c(p), c(f);
	var O = s(f);
	I(O, 21, () => t.actors, (e) => e.id, (e, i) => {
		var o = pe(), l = h(o), u = h(l), d = v(u, !0);
		c(l);
		var f = s(l), p = h(f);
		{
			let e = r(() => t.kindWord(S(i).kind));
			J(p, {
				get kind() {
					return S(i).kind;
				},
				get word() {
					return S(e);
				}
			});
		}
		c(f);
		var m = s(f), g = v(m, !0), y = s(m), b = v(y, !0);
		c(o), _((e, t, n, r, a, o) => {
			D(u, "href", e), F(d, S(i).label), D(f, "data-label", t), D(m, "data-label", n), F(g, r), D(y, "data-label", a), F(b, o);
		}, [
			() => t.hrefOf(S(i).id),
			() => j("col.kind"),
			() => j("col.about"),
			() => a(S(i)),
			() => j("col.since"),
			() => n(S(i).since)
		]), P(e, o);
	}), c(O), c(o), _((e, t, n, r, i) => {
		F(d, e), F(g, t), F(b, n), F(C, r), F(E, i);
	}, [
		() => j("list.caption"),
		() => j("col.name"),
		() => j("col.kind"),
		() => j("col.about"),
		() => j("col.since")
	]), P(e, o), l();
}
// src/list/ListPage.svelte
var ge = H("<a><!> <span class=\"sr\"> </span></a>"), _e = H("<a class=\"button button--secondary\"> </a>"), ve = H("<div class=\"row no-print\"><!> <!> <!></div>"), ye = H("<button class=\"button button--secondary\" type=\"button\"> </button>"), be = H("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), xe = H("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), Se = H("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!> <!>", 1), Ce = H("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function we(e, n) {
	w(n, !0);
	let f = r(() => ({
		kind: z("soort"),
		theme: z("t"),
		line: z("l"),
		date: z("op")
	})), x = r(() => !!(S(f).kind || S(f).theme || S(f).line || S(f).date)), C = A(() => n.area + JSON.stringify(S(f)), (e) => M(n.area, S(f), void 0, e)), te = A(() => "", re), H = b("idle"), U = b(void 0), W = () => L({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), G = r(() => ce.filter((e) => V(e)).map((e) => ({
		code: e,
		label: V(e).plural
	}))), K = r(() => R(T.createActor) ? le.filter((e) => k()?.me.adds?.includes(e)) : []);
	async function q() {
		let e = C.value;
		if (!e?.next || S(H) === "busy") return;
		m(H, "busy"), m(U, void 0);
		let t = a(() => n.area + JSON.stringify(S(f)));
		try {
			let r = await M(n.area, S(f), e.next, new AbortController().signal);
			t === n.area + JSON.stringify(S(f)) && C.set({
				...r,
				items: [...e.items, ...r.items]
			});
		} catch (e) {
			m(U, u(e));
		} finally {
			m(H, "idle");
		}
	}
	var J = Ce(), Y = h(J), X = h(Y), Z = h(X), ue = v(Z, !0), de = s(Z, 2), pe = v(de, !0);
	c(X);
	var me = s(X, 2), we = (e) => {
		var i = ve(), a = h(i), o = (e) => {
			se(e, {});
		}, l = r(() => R(T.exportRecords));
		N(a, (e) => {
			S(l) && e(o);
		});
		var u = s(a, 2);
		I(u, 18, () => S(K), (e) => e, (e, r, i) => {
			var a = ge(), o = h(a);
			y(o, { name: "plus" });
			var l = s(o, 1, !0), u = s(l), f = v(u, !0);
			c(a), _((e, t, n) => {
				ae(a, 1, ie(["button", S(i) === 0 ? "button--primary" : "button--secondary"])), D(a, "href", e), F(l, t), F(f, n);
			}, [
				() => d(r, n.area),
				() => t(ne(r)),
				() => j("list.add")
			]), P(e, a);
		});
		var f = s(u, 2), p = (e) => {
			var t = _e(), r = v(t, !0);
			_((e, n) => {
				D(t, "href", e), F(r, n);
			}, [() => d("", n.area), () => j("list.new")]), P(e, t);
		}, m = r(() => R(T.createActor));
		N(f, (e) => {
			S(m) && e(p);
		}), c(i), P(e, i);
	}, Te = r(() => R(T.createActor) || R(T.exportRecords));
	N(me, (e) => {
		S(Te) && e(we);
	}), c(Y);
	var Q = s(Y, 2);
	{
		let e = r(() => te.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), t = r(() => E("line"));
		fe(Q, {
			get kinds() {
				return S(G);
			},
			get themes() {
				return S(e);
			},
			get lines() {
				return S(t);
			},
			get kind() {
				return S(f).kind;
			},
			get theme() {
				return S(f).theme;
			},
			get line() {
				return S(f).line;
			},
			get day() {
				return S(f).date;
			},
			get onQuery() {
				return L;
			}
		});
	}
	var $ = s(Q, 2), Ee = h($), De = (e) => {
		{
			let t = r(() => k()?.me.roleLabel);
			B(e, {
				get failure() {
					return C.failure;
				},
				get roleLabel() {
					return S(t);
				},
				get onRetry() {
					return C.retry;
				}
			});
		}
	}, Oe = (e) => {
		var t = ee(), n = g(t), a = (e) => {
			{
				let t = r(() => j("nothing.title")), n = r(() => j("nothing.text"));
				O(e, {
					icon: "filter",
					get title() {
						return S(t);
					},
					get text() {
						return S(n);
					},
					children: (e, t) => {
						var n = ye(), r = v(n, !0);
						_((e) => F(r, e), [() => j("filter.clear")]), i("click", n, W), P(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, o = (e) => {
			{
				let t = r(() => j("noData.title")), n = r(() => j("noData.text"));
				O(e, {
					icon: "users",
					get title() {
						return S(t);
					},
					get text() {
						return S(n);
					}
				});
			}
		};
		N(n, (e) => {
			S(x) ? e(a) : e(o, -1);
		}), P(e, t);
	}, ke = (e) => {
		var r = Se(), a = g(r), l = h(a), u = v(l, !0), d = s(l, 2), f = (e) => {
			var t = be(), n = g(t), r = v(n, !0), a = s(n), o = v(a, !0);
			_((e, t) => {
				F(r, e), F(o, t);
			}, [() => j("list.filtered"), () => j("filter.clear")]), i("click", a, W), P(e, t);
		};
		N(d, (e) => {
			S(x) && e(f);
		}), c(a);
		var p = s(a, 2), m = (e) => {
			oe(e, {});
		};
		N(p, (e) => {
			C.value.items.length > 50 && e(m);
		});
		var y = s(p, 2);
		he(y, {
			get actors() {
				return C.value.items;
			},
			kindWord: (e) => t(ne(e)),
			attributesOf: (e) => V(e)?.attributes ?? [],
			hrefOf: (e) => o(e, n.area)
		});
		var b = s(y, 2), w = (e) => {
			B(e, {
				get failure() {
					return S(U);
				},
				onRetry: () => void q()
			});
		};
		N(b, (e) => {
			S(U) && e(w);
		});
		var T = s(b, 2), E = (e) => {
			var t = xe(), n = h(t), r = v(n, !0);
			c(t), _((e) => {
				D(n, "aria-busy", S(H) === "busy" || void 0), F(r, e);
			}, [() => S(H) === "busy" ? j("list.loading") : j("list.more")]), i("click", n, () => void q()), P(e, t);
		};
		N(T, (e) => {
			C.value.next && e(E);
		}), _((e) => F(u, e), [() => j("list.shown", {
			shown: C.value.items.length,
			total: C.value.total
		})]), P(e, r);
	}, Ae = (e) => {
		{
			let t = r(() => j("list.loading"));
			p(e, {
				get label() {
					return S(t);
				},
				rows: 8
			});
		}
	};
	N(Ee, (e) => {
		C.failure ? e(De) : C.value && C.value.items.length === 0 ? e(Oe, 1) : C.value ? e(ke, 2) : C.slow && e(Ae, 3);
	}), c($), c(J), _((e, t) => {
		F(ue, e), F(pe, t), D($, "aria-busy", C.loading);
	}, [() => j("list.title", { area: n.areaName }), () => j("list.intro")]), P(e, J), l();
}
x(["click"]);
export { we as default };
