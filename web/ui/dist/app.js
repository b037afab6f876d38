import { $ as e, A as t, B as n, C as r, D as i, E as a, F as o, G as s, H as c, I as l, J as u, K as d, L as f, M as p, O as m, P as h, Q as g, R as _, V as v, W as y, X as b, Y as x, Z as S, a as C, at as w, b as T, c as E, ct as D, d as O, dt as k, et as A, ft as j, h as M, i as N, it as P, j as F, lt as I, n as L, nt as R, o as z, ot as B, p as V, pt as H, q as U, rt as W, s as G, t as K, tt as q, u as ee, ut as te, v as ne, w as re, x as ie, y as J, z as Y } from "./text.js";
import { $ as ae, A as oe, At as se, B as ce, C as le, D as ue, E as de, Et as fe, F as pe, H as me, I as he, It as ge, J as _e, K as ve, L as ye, Lt as be, M as xe, Mt as Se, Nt as Ce, O as we, Q as Te, R as Ee, Rt as De, S as Oe, T as ke, U as Ae, V as je, W as Me, X as Ne, Y as Pe, Z as Fe, _ as Ie, _t as Le, a as Re, at as ze, b as Be, ct as Ve, et as He, ft as Ue, g as We, gt as Ge, i as Ke, it as qe, j as Je, jt as X, k as Ye, lt as Z, m as Xe, mt as Ze, n as Qe, nt as $e, ot as et, p as tt, q as nt, r as rt, rt as it, st as at, t as ot, tt as st, u as ct, ut as lt, w as ut, x as dt, y as ft, z as pt } from "./status.svelte.js";
// src/api/write.ts
var mt = (e) => ({ "If-Match": `"${e}"` }), ht = (e) => se(Se.POST("/demo/session", { body: { role: e } })), gt = () => se(Se.DELETE("/demo/session", {})), _t = (e) => se(Se.POST("/v1/actors", { body: e })), vt = (e) => se(Se.POST("/v1/ties", { body: e }));
function yt(e, t, n) {
	return se(Se.PATCH("/v1/actors/{id}", {
		params: {
			path: { id: e },
			header: mt(t)
		},
		body: n
	}));
}
function bt(e, t, n) {
	return se(Se.PATCH("/v1/ties/{id}", {
		params: {
			path: { id: e },
			header: mt(t)
		},
		body: n
	}));
}
function xt(e, t, n) {
	let r = {
		path: { id: e },
		header: mt(t)
	};
	return se(Se.POST("/v1/actors/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
function St(e, t, n) {
	let r = {
		path: { id: e },
		header: mt(t)
	};
	return se(Se.POST("/v1/ties/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
// src/frame/areas.ts
var Ct = (e) => String(e.attributes.level ?? "");
function wt(e) {
	let t = new Map(e.map((e) => [e.id, {
		area: e,
		children: []
	}])), n = [];
	for (let e of t.values()) ((e.area.partOf ? t.get(e.area.partOf.id) : void 0)?.children ?? n).push(e);
	let r = (e) => (e.sort((e, t) => e.area.label.localeCompare(t.area.label)), e.forEach((e) => r(e.children)), e);
	return r(n);
}
function Tt(e, t) {
	let n = Et(t);
	return n ? e.flatMap((e) => {
		if (Et(e.area.label).includes(n)) return [e];
		let r = Tt(e.children, t);
		return r.length ? [{
			area: e.area,
			children: r
		}] : [];
	}) : e;
}
function Et(e) {
	return e.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
function Dt(e) {
	return e.reduce((e, t) => e + 1 + Dt(t.children), 0);
}
// src/frame/AreaBranch.svelte
var Ot = v("<li><a><span> </span><small> </small></a> <!></li>"), kt = v("<ul class=\"branch\"></ul>");
function At(t, n) {
	I(n, !0);
	let r = (e) => e === "gemeente" || e === "wijk" || e === "buurt" ? L(`level.${e}`) : "";
	var i = kt();
	p(i, 21, () => n.nodes, (e) => e.area.id, (t, i) => {
		var a = Ot(), s = e(a), c = e(s), l = q(c, !0), u = R(c), d = q(u, !0);
		k(s);
		var f = R(s, 2), p = (e) => {
			At(e, {
				get nodes() {
					return U(i).children;
				},
				get current() {
					return n.current;
				},
				get hrefOf() {
					return n.hrefOf;
				}
			});
		};
		o(f, (e) => {
			U(i).children.length && e(p);
		}), k(a), b((e, t) => {
			J(s, "href", e), J(s, "aria-current", U(i).area.id === n.current ? "true" : void 0), _(l, U(i).area.label), _(d, t);
		}, [() => n.hrefOf(U(i).area.id), () => r(Ct(U(i).area))]), Y(t, a);
	}), k(i), Y(t, i), D();
}
// src/frame/AreaMenu.svelte
var jt = v("<small> </small>"), Mt = v("<p class=\"muted small\"> </p>"), Nt = v("<button class=\"area\" type=\"button\" popovertarget=\"gebied\"><!> <b> </b><span class=\"sr\"> </span><!></button> <div class=\"menu menu--area\" id=\"gebied\" popover=\"\" role=\"dialog\" tabindex=\"-1\"><div class=\"field\"><label for=\"gebied-zoek\"> </label> <input class=\"input\" id=\"gebied-zoek\" type=\"search\" autocomplete=\"off\"/></div> <p class=\"sr\" role=\"status\"> </p> <!></div>", 1);
function Pt(t, n) {
	I(n, !0);
	let r = w(""), i = w(void 0), a = B(() => Tt(wt(n.areas), U(r))), c = B(() => n.current ? Ct(n.current) : ""), l = B(() => U(c) === "gemeente" || U(c) === "wijk" || U(c) === "buurt" ? L(`level.${U(c)}`) : ""), u = B(() => n.current?.label.startsWith(U(l)) ? "" : U(l));
	function f(e) {
		P(r, ""), e.newState === "open" && U(i)?.querySelector("input")?.focus();
	}
	function p(e) {
		e.target.closest("a") && U(i)?.hidePopover();
	}
	var m = Nt(), h = A(m), g = e(h), v = (e) => {
		var t = jt(), n = q(t, !0);
		b(() => _(n, U(u))), Y(e, t);
	};
	o(g, (e) => {
		U(u) && e(v);
	});
	var y = R(g, 2), x = q(y, !0), S = R(y), C = q(S), T = R(S);
	Z(T, {
		name: "chevron",
		small: !0
	}), k(h);
	var E = R(h, 2), O = e(E), j = e(O), N = q(j, !0), F = R(j, 2);
	ne(F), k(O);
	var z = R(O, 2), H = q(z, !0), W = R(z, 2), G = (e) => {
		{
			let t = B(() => n.current?.id);
			At(e, {
				get nodes() {
					return U(a);
				},
				get current() {
					return U(t);
				},
				get hrefOf() {
					return n.hrefOf;
				}
			});
		}
	}, K = (e) => {
		var t = Mt(), n = q(t, !0);
		b((e) => _(n, e), [() => L("area.none")]), Y(e, t);
	};
	o(W, (e) => {
		U(a).length ? e(G) : e(K, -1);
	}), k(E), V(E, (e) => P(i, e), () => U(i)), b((e, t, n, r, i) => {
		_(x, e), _(C, `, ${t ?? ""}`), J(E, "aria-label", n), _(N, r), _(H, i);
	}, [
		() => n.current?.label ?? L("area.choose"),
		() => L("area.other"),
		() => L("area.title"),
		() => L("area.search"),
		() => U(r) ? L("area.count", { n: Dt(U(a)) }) : ""
	]), d("toggle", E, f), s("click", E, p), M(F, () => U(r), (e) => P(r, e)), Y(t, m), D();
}
y(["click"]);
// src/ui/Logo.svelte
var Ft = c("<svg class=\"logo\" viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"M14 1.8v7.4M14 18.8v7.4M3.4 7.9l6.4 3.7M18.2 16.4l6.4 3.7M3.4 20.1l6.4-3.7M18.2 11.600l6.400-3.700\"></path><path d=\"M14 4.600q3 3.800 8.100 4.700Q20.400 14 22.100 18.700 17 19.600 14 23.400 11 19.600 5.900 18.700 7.600 14 5.900 9.300 11 8.400 14 4.600Z\"></path><circle cx=\"14\" cy=\"14\" r=\"3.6\" fill=\"currentColor\" stroke=\"none\"></circle></svg>");
function It(e) {
	var t = Ft();
	Y(e, t);
}
// src/frame/Header.svelte
var Lt = v("<p class=\"fictional\"><strong>Fictieve gegevens <span lang=\"en\">/ fictional data</span></strong> <span class=\"fictional__more\"> </span></p>"), Rt = v("<button class=\"search-open\" type=\"button\" aria-keyshortcuts=\"/ Control+K\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">/</kbd></button>"), zt = v("<li><a><!><span> </span></a></li>"), Bt = v("<nav class=\"nav\"><ul></ul></nav>"), Vt = v("<header class=\"header\"><!> <div class=\"header__bar\"><a class=\"brand\" href=\"/\"><!><span>Spin in het web</span></a> <!> <!> <div class=\"header__tools\"><!></div></div> <!></header>");
function Ht(t, n) {
	I(n, !0);
	var r = Vt(), i = e(r), a = (t) => {
		var n = Lt(), r = R(e(n), 2), i = q(r, !0);
		k(n), b((e) => _(i, e), [() => L("fictional")]), Y(t, n);
	};
	o(i, (e) => {
		n.fictional && e(a);
	});
	var c = R(i, 2), l = e(c);
	It(e(l), {}), te(), k(l);
	var u = R(l, 2);
	F(u, () => n.area ?? j);
	var d = R(u, 2), f = (t) => {
		var r = Rt(), i = e(r);
		Z(i, { name: "search" });
		var a = R(i), o = q(a, !0);
		te(), k(r), b((e) => _(o, e), [() => L("search.label")]), s("click", r, function(...e) {
			n.onSearch?.apply(this, e);
		}), Y(t, r);
	};
	o(d, (e) => {
		n.onSearch && e(f);
	});
	var m = R(d, 2), h = e(m);
	F(h, () => n.user), k(m), k(c);
	var g = R(c, 2), v = (t) => {
		var r = Bt(), i = e(r);
		p(i, 21, () => n.nav, (e) => e.href, (t, n) => {
			var r = zt(), i = e(r), a = e(i);
			Z(a, { get name() {
				return U(n).icon;
			} });
			var o = R(a), s = q(o, !0);
			k(i), k(r), b(() => {
				J(i, "href", U(n).href), J(i, "aria-current", U(n).current ? "page" : void 0), _(s, U(n).text);
			}), Y(t, r);
		}), k(i), k(r), b((e) => J(r, "aria-label", e), [() => L("nav.label")]), Y(t, r);
	};
	o(g, (e) => {
		n.nav.length && e(v);
	}), k(r), b((e) => J(l, "aria-label", e), [() => L("brand.home")]), Y(t, r), D();
}
y(["click"]);
// src/ui/shape.ts
var Ut = {
	Resident: "bewoner",
	Household: "bewoner",
	CircleEntry: "bewoner",
	Professional: "professional",
	Team: "professional",
	Organisation: "organisatie",
	Agreement: "organisatie",
	Funding: "organisatie"
}, Wt = (e) => Ut[e] ?? "activiteit", Q = (e) => e.toFixed(1);
function Gt(e, t, n, r) {
	switch (e) {
		case "bewoner": return `M${Q(t - r)} ${Q(n)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		case "professional": return Kt(t, n, r * .885);
		case "organisatie": return qt(t, n, r * 1.1);
		case "activiteit": return `M${Q(t)} ${Q(n - r * 1.25)}L${Q(t + r * 1.25)} ${Q(n)}L${Q(t)} ${Q(n + r * 1.25)}L${Q(t - r * 1.25)} ${Q(n)}Z`;
	}
}
function Kt(e, t, n) {
	let r = n * .28, i = Q(2 * (n - r));
	return `M${Q(e - n + r)} ${Q(t - n)}h${i}a${Q(r)} ${Q(r)} 0 0 1 ${Q(r)} ${Q(r)}v${i}a${Q(r)} ${Q(r)} 0 0 1 ${Q(-r)} ${Q(r)}h-${i}a${Q(r)} ${Q(r)} 0 0 1 ${Q(-r)} ${Q(-r)}v-${i}a${Q(r)} ${Q(r)} 0 0 1 ${Q(r)} ${Q(-r)}Z`;
}
function qt(e, t, n) {
	return `M${[
		0,
		1,
		2,
		3,
		4,
		5
	].map((r) => {
		let i = Math.PI / 3 * r - Math.PI / 2;
		return `${Q(e + n * Math.cos(i))} ${Q(t + n * Math.sin(i))}`;
	}).join("L")}Z`;
}
// src/ui/KindMark.svelte
var Jt = c("<circle cx=\"10\" cy=\"10\" r=\"8.800\"></circle>"), Yt = c("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><!><path></path></svg>");
function Xt(t, n) {
	I(n, !0);
	let r = O(n, "ring", 3, !1), i = B(() => Wt(n.kind));
	var s = Yt(), c = e(s), l = (e) => {
		var t = Jt();
		b(() => a(t, 0, `k-ring k--${U(i) ?? ""}`)), Y(e, t);
	};
	o(c, (e) => {
		r() && e(l);
	});
	var u = R(c);
	k(s), b((e) => {
		a(u, 0, `k k--${U(i) ?? ""}`), J(u, "d", e);
	}, [() => Gt(U(i), 10, 10, r() ? 5.4 : 7.4)]), Y(t, s), D();
}
// src/frame/SearchDialog.svelte
var Zt = v("<li><a><!><span> </span></a></li>"), Qt = v("<h2> </h2> <ul></ul>", 1), $t = v("<dialog class=\"modal modal--search\"><form class=\"search-field\" role=\"search\"><label class=\"sr\" for=\"zoek\"> </label> <!> <input id=\"zoek\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"/> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></form> <div class=\"found\"><p class=\"small muted\" role=\"status\"> </p> <!> <!></div></dialog>");
function en(t, n) {
	I(n, !0);
	let r = w(""), i = w(void 0), a = w(void 0), c = w(0), l = B(() => f(U(i)?.items ?? [])), u = B(() => U(i) ? U(i).items.length ? L("search.count", { n: U(i).items.length }) : L("search.none") : "");
	S(() => {
		U(c);
		let e = U(r).trim();
		if (P(a, void 0), !e) {
			P(i, void 0);
			return;
		}
		let t = new AbortController(), o = setTimeout(() => {
			n.search(e, t.signal).then((e) => P(i, e)).catch((e) => {
				!De(e) && !t.signal.aborted && P(a, be(e));
			});
		}, 200);
		return () => {
			clearTimeout(o), t.abort();
		};
	});
	function f(e) {
		let t = new Map();
		for (let n of e) t.set(n.kind, [...t.get(n.kind) ?? [], n]);
		return [...t];
	}
	function h(e) {
		if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
		let t = [...e.currentTarget.querySelectorAll("input, .found a")], n = t[t.indexOf(document.activeElement) + (e.key === "ArrowDown" ? 1 : -1)];
		n && (e.preventDefault(), n.focus());
	}
	function g(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	function v(e) {
		(e.target === e.currentTarget || e.target.closest(".found a")) && n.onClose();
	}
	var y = $t(), x = e(y), C = e(x), T = q(C, !0), E = R(C, 2);
	Z(E, { name: "search" });
	var O = R(E, 2);
	ne(O);
	var j = R(O, 2), N = e(j);
	Z(N, { name: "close" });
	var F = R(N), z = q(F, !0);
	k(j), k(x);
	var V = R(x, 2), W = e(V), G = q(W, !0), K = R(W, 2), ee = (e) => {
		et(e, {
			get failure() {
				return U(a);
			},
			onRetry: () => P(c, U(c) + 1)
		});
	};
	o(K, (e) => {
		U(a) && e(ee);
	});
	var te = R(K, 2);
	p(te, 17, () => U(l), ([e, t]) => e, (t, r) => {
		var i = B(() => H(U(r), 2));
		let a = () => U(i)[0], o = () => U(i)[1];
		var s = Qt(), c = A(s), l = q(c, !0), u = R(c, 2);
		p(u, 21, o, (e) => e.id, (t, r) => {
			var i = Zt(), o = e(i), s = e(o);
			Xt(s, { get kind() {
				return a();
			} });
			var c = R(s), l = q(c, !0);
			k(o), k(i), b((e) => {
				J(o, "href", e), _(l, U(r).label);
			}, [() => n.hrefOf(U(r))]), Y(t, i);
		}), k(u), b((e) => _(l, e), [() => n.groupWord(a())]), Y(t, s);
	}), k(V), k(y), m(y, () => g), b((e, t, n, r, i) => {
		J(y, "aria-label", e), _(T, t), J(O, "placeholder", n), _(z, r), _(G, i);
	}, [
		() => L("search.title"),
		() => L("search.label"),
		() => L("search.label"),
		() => L("search.close"),
		() => U(u) || L("search.hint")
	]), s("click", y, v), s("keydown", y, h), d("cancel", y, (e) => {
		e.preventDefault(), n.onClose();
	}), d("submit", x, (e) => {
		e.preventDefault(), P(c, U(c) + 1);
	}), M(O, () => U(r), (e) => P(r, e)), s("click", j, function(...e) {
		n.onClose?.apply(this, e);
	}), Y(t, y), D();
}
y(["click", "keydown"]);
// src/frame/Toast.svelte
var tn = v("<button class=\"button button--quiet\" type=\"button\"> </button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>", 1), nn = v("<div><!><p> </p> <!></div>"), rn = v("<div class=\"toasts\" role=\"status\"><!></div>");
function an(t, n) {
	I(n, !0);
	function r(e) {
		n.onDismiss(), document.getElementById("inhoud")?.focus({ preventScroll: !0 }), e();
	}
	var c = rn(), l = e(c), u = (t) => {
		var c = nn(), l = e(c);
		Z(l, { name: "check" });
		var u = R(l), f = q(u, !0), p = R(u, 2), m = (t) => {
			var i = tn(), a = A(i), o = q(a, !0), c = R(a, 2), l = e(c);
			Z(l, { name: "close" });
			var u = R(l), d = q(u, !0);
			k(c), b((e) => {
				_(o, n.offer.label), _(d, e);
			}, [() => L("close")]), s("click", a, () => r(n.offer.run)), s("click", c, function(...e) {
				n.onDismiss?.apply(this, e);
			}), Y(t, i);
		};
		o(p, (e) => {
			n.offer && e(m);
		}), k(c), b(() => {
			a(c, 1, i(["toast", n.offer && "toast--offer"])), _(f, n.text);
		}), d("mouseenter", c, function(...e) {
			n.onStay?.apply(this, e);
		}), d("mouseleave", c, function(...e) {
			n.onLeave?.apply(this, e);
		}), s("focusin", c, function(...e) {
			n.onStay?.apply(this, e);
		}), s("focusout", c, function(...e) {
			n.onLeave?.apply(this, e);
		}), Y(t, c);
	};
	o(l, (e) => {
		n.text && e(u);
	}), k(c), Y(t, c), D();
}
y([
	"focusin",
	"focusout",
	"click"
]);
// src/app/actions.ts
var $ = {
	createActor: "actor.create",
	changeActor: "actor.change",
	endActor: "actor.end",
	addTie: "tie.create",
	changeTie: "tie.change",
	endTie: "tie.end",
	binActor: "actor.bin",
	binTie: "tie.bin",
	undo: "batch.undo",
	seeBin: "bin.read",
	seeRetention: "retention.read",
	seeAccounts: "account.read",
	askReports: "report.read",
	importRecords: "records.import",
	exportRecords: "records.export"
}, on = [
	"system",
	"light",
	"dark"
], sn = G("theme"), cn = w(W(sn === "light" || sn === "dark" ? sn : "system")), ln = () => U(cn);
function un(e) {
	P(cn, e, !0), E("theme", e === "system" ? null : e), e === "system" ? delete document.documentElement.dataset.theme : document.documentElement.dataset.theme = e;
}
// src/ui/initials.ts
function dn(e) {
	let t = e.split(/\s+/).filter((e) => /^\p{Lu}/u.test(e)), [n, r] = [t[0], t.length > 1 ? t.at(-1) : void 0];
	return [n, r].map((e) => e?.charAt(0) ?? "").join("") || e.charAt(0).toUpperCase();
}
// src/ui/Segmented.svelte
var fn = v("<label><input type=\"radio\"/> </label>"), pn = v("<fieldset class=\"choice-row\"><legend> </legend> <div class=\"segmented\"></div></fieldset>");
function mn(t, n) {
	I(n, !0);
	var r = pn(), i = e(r), a = q(i, !0), o = R(i, 2);
	p(o, 21, () => n.options, (e) => e.value, (t, r) => {
		var i = fn(), a = e(i);
		ne(a);
		var o = R(a);
		k(i), b(() => {
			J(a, "name", n.name), ie(a, U(r).value), T(a, U(r).value === n.value), _(o, ` ${U(r).text ?? ""}`);
		}), s("change", a, () => n.onChoose(U(r).value)), Y(t, i);
	}), k(o), k(r), b(() => _(a, n.label)), Y(t, r), D();
}
y(["change"]);
// src/frame/UserMenu.svelte
var hn = v("<small> </small>"), gn = v("<span class=\"user__text\" aria-hidden=\"true\"><b> </b><!></span> <span class=\"avatar\" aria-hidden=\"true\"> </span> <span class=\"sr\"> </span>", 1), _n = v("<!><span class=\"sr\"> </span>", 1), vn = v("<h2> </h2>"), yn = v("<button type=\"button\"><!> </button>"), bn = v("<a><!> </a>"), xn = v("<button type=\"button\" popovertarget=\"ik\"><!></button> <div class=\"menu menu--user\" id=\"ik\" popover=\"\" role=\"dialog\"><!> <!> <!> <!> <a><!> </a> <div class=\"menu__choices\"><!> <!></div> <!></div>", 1);
function Sn(t, n) {
	I(n, !0);
	let r = w(void 0), c = {
		nl: "Nederlands",
		en: "English"
	}, l = () => U(r)?.hidePopover(), u = B(() => n.me ? [
		[
			n.accounts,
			Ae,
			"users",
			L("user.account")
		],
		[
			n.may($.seeBin),
			_e,
			"bin",
			L("user.bin")
		],
		[
			n.may($.seeRetention),
			st,
			"calendar",
			L("user.retention")
		],
		[
			n.may($.importRecords),
			Ne,
			"upload",
			L("user.import")
		]
	].filter(([e]) => e) : []);
	var d = xn(), f = A(d), m = e(f), h = (t) => {
		var r = gn(), i = A(r), a = e(i), s = q(a, !0), c = R(a), l = (e) => {
			var t = hn(), r = q(t, !0);
			b(() => _(r, n.me.name)), Y(e, t);
		};
		o(c, (e) => {
			n.me.name && e(l);
		}), k(i);
		var u = R(i, 2), d = q(u, !0), f = R(u, 2), p = q(f, !0);
		b((e, t) => {
			_(s, n.me.roleLabel), _(d, e), _(p, t);
		}, [() => dn(n.me.name || n.me.roleLabel), () => L("user.menu", {
			who: n.me.name || n.me.roleLabel,
			role: n.me.roleLabel
		})]), Y(t, r);
	}, g = (e) => {
		var t = _n(), n = A(t);
		Z(n, { name: "users" });
		var r = R(n), i = q(r, !0);
		b((e) => _(i, e), [() => L("user.settings")]), Y(e, t);
	};
	o(m, (e) => {
		n.me ? e(h) : e(g, -1);
	}), k(f);
	var v = R(f, 2), y = e(v), x = (e) => {
		var t = vn(), r = q(t, !0);
		b((e) => _(r, e), [() => n.me.name ? L("user.who", {
			who: n.me.name,
			role: n.me.roleLabel
		}) : n.me.roleLabel]), Y(e, t);
	};
	o(y, (e) => {
		n.me && e(x);
	});
	var S = R(y, 2), T = (t) => {
		var r = yn(), i = e(r);
		Z(i, { name: "undo" });
		var a = R(i, 1, !0);
		k(r), b((e) => _(a, e), [() => L("undo.last")]), s("click", r, () => {
			l(), n.onUndo();
		}), Y(t, r);
	};
	o(S, (e) => {
		n.onUndo && e(T);
	});
	var E = R(S, 2);
	p(E, 17, () => U(u), ([, e, t, n]) => e, (t, n) => {
		var r = B(() => H(U(n), 4));
		let i = () => U(r)[1], a = () => U(r)[2], o = () => U(r)[3];
		var c = bn(), u = e(c);
		Z(u, { get name() {
			return a();
		} });
		var d = R(u, 1, !0);
		k(c), b(() => {
			J(c, "href", i()), _(d, o());
		}), s("click", c, l), Y(t, c);
	});
	var O = R(E, 2), j = (t) => {
		var n = bn(), r = e(n);
		Z(r, { name: "users" });
		var i = R(r, 1, !0);
		k(n), b((e) => {
			J(n, "href", $e), _(i, e);
		}, [() => L("user.otherRole")]), s("click", n, l), Y(t, n);
	};
	o(O, (e) => {
		n.accounts || e(j);
	});
	var M = R(O, 2), F = e(M);
	Z(F, { name: "help" });
	var W = R(F, 1, !0);
	k(M);
	var G = R(M, 2), K = e(G);
	{
		let e = B(() => L("user.language")), t = B(() => C.map((e) => ({
			value: e,
			text: c[e]
		}))), n = B(N);
		mn(K, {
			name: "taal",
			get label() {
				return U(e);
			},
			get options() {
				return U(t);
			},
			get value() {
				return U(n);
			},
			onChoose: (e) => z(e)
		});
	}
	var ee = R(K, 2);
	{
		let e = B(() => L("user.theme")), t = B(() => on.map((e) => ({
			value: e,
			text: L(`theme.${e}`)
		}))), n = B(ln);
		mn(ee, {
			name: "weergave",
			get label() {
				return U(e);
			},
			get options() {
				return U(t);
			},
			get value() {
				return U(n);
			},
			onChoose: (e) => un(e)
		});
	}
	k(G);
	var te = R(G, 2), ne = (t) => {
		var r = yn(), i = e(r);
		Z(i, { name: "door" });
		var a = R(i, 1, !0);
		k(r), b((e) => _(a, e), [() => L(n.accounts ? "user.logOut" : "user.leave")]), s("click", r, () => {
			l(), n.onLeave();
		}), Y(t, r);
	};
	o(te, (e) => {
		n.me && e(ne);
	}), k(v), V(v, (e) => P(r, e), () => U(r)), b((e, t) => {
		a(f, 1, i(["user", !n.me && "user--nobody"])), J(v, "aria-label", e), J(M, "href", Pe), _(W, t);
	}, [() => L("user.settings"), () => L("nav.help")]), s("click", M, l), Y(t, d), D();
}
y(["click"]);
// src/app/invitation.svelte.ts
var Cn = w("");
function wn() {
	location.pathname !== "/welkom" || location.hash.length < 2 || (P(Cn, location.hash.slice(1), !0), history.replaceState(null, "", qe));
}
var Tn = () => U(Cn), En = w(new URL(location.href)), Dn = B(() => it(U(En).pathname)), On = () => U(En), kn = () => U(Dn), An = (e) => U(En).searchParams.get(e) ?? void 0;
function jn(e, { replace: t = !1 } = {}) {
	let n = new URL(e, location.origin), r = n.pathname === U(En).pathname;
	t ? history.replaceState(null, "", n) : history.pushState(null, "", n), P(En, n), r || Nn();
}
function Mn(e) {
	jn(ze(U(En), e));
}
async function Nn() {
	await u(), window.scrollTo(0, 0), document.querySelector("main")?.focus({ preventScroll: !0 });
}
function Pn() {
	wn();
	let e = U(En).pathname === location.pathname;
	P(En, new URL(location.href)), e || Nn();
}
function Fn(e) {
	if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	let t = e.target?.closest?.("a");
	!t || t.target || t.hasAttribute("download") || t.origin !== location.origin || t.getAttribute("href")?.startsWith("#") || (e.preventDefault(), jn(t.href));
}
function In() {
	return addEventListener("popstate", Pn), document.addEventListener("click", Fn), () => {
		removeEventListener("popstate", Pn), document.removeEventListener("click", Fn);
	};
}
// src/frame/ChangedNotice.svelte
var Ln = v("<div class=\"changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), Rn = v("<div role=\"status\"><!></div>");
function zn(t, n) {
	I(n, !0), ee(Ee);
	var r = Rn(), i = e(r), a = (t) => {
		var n = Ln(), r = e(n);
		Z(r, { name: "refresh" });
		var i = R(r), a = q(i, !0), o = R(i, 2), c = q(o, !0);
		k(n), b((e, t) => {
			_(a, e), _(c, t);
		}, [() => L("changed.text"), () => L("changed.refresh")]), s("click", o, function(...e) {
			je?.apply(this, e);
		}), Y(t, n);
	}, c = B(() => me());
	o(i, (e) => {
		U(c) && e(a);
	}), k(r), Y(t, r), D();
}
y(["click"]);
// src/api/imports.ts
function Bn(e, t) {
	let n = new FormData();
	for (let t of e) n.append("files", t);
	return n.append("dryRun", String(t)), X("post", "/v1/imports", { body: n });
}
var Vn = (e, t) => X("get", "/v1/imports/{id}", {
	path: { id: e },
	signal: t
}), Hn = (e) => X("get", "/v1/imports", { signal: e }), Un = (e) => X("post", "/v1/imports/{id}/_cancel", {
	path: { id: e },
	body: {}
}), Wn = (e) => X("post", "/v1/imports/{id}/_undo", {
	path: { id: e },
	body: {}
}), Gn = (e) => `/v1/imports/template?format=${e}`, Kn = [
	"csv",
	"xlsx",
	"graphml",
	"json"
], qn = (e) => `/v1/exports/${e}`, Jn = v("<a download=\"\"><!> </a>"), Yn = v("<button class=\"button button--secondary\" type=\"button\" popovertarget=\"exporteren\"><!> </button> <div class=\"menu menu--export\" id=\"exporteren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function Xn(t, n) {
	I(n, !0);
	let r = w(void 0), i = w(void 0);
	function a(e) {
		if (e.newState !== "open" || !U(r) || !U(i)) return;
		let { bottom: t, right: n } = U(i).getBoundingClientRect(), a = Math.max(16, Math.min(n, document.documentElement.clientWidth - 16) - U(r).offsetWidth);
		U(r).style.translate = `${a}px ${t + 4}px`;
	}
	var o = Yn(), c = A(o), l = e(c);
	Z(l, { name: "download" });
	var u = R(l, 1, !0);
	k(c), V(c, (e) => P(i, e), () => U(i));
	var f = R(c, 2), m = e(f), h = q(m, !0), g = R(m, 2);
	p(g, 16, () => Kn, (e) => e, (t, n) => {
		var i = Jn(), a = e(i);
		Z(a, { name: "download" });
		var o = R(a, 1, !0);
		k(i), b((e, t) => {
			J(i, "href", e), _(o, t);
		}, [() => qn(n), () => L(`export.${n}`)]), s("click", i, () => U(r)?.hidePopover()), Y(t, i);
	}), k(f), V(f, (e) => P(r, e), () => U(r)), b((e, t, n) => {
		_(u, e), J(f, "aria-label", t), _(h, n);
	}, [
		() => L("export.do"),
		() => L("export.title"),
		() => L("export.text")
	]), d("toggle", f, a), Y(t, o), D();
}
y(["click"]);
// src/list/kinds.ts
var Zn = [
	"Resident",
	"Professional",
	"Organisation",
	"Team",
	"Facility",
	"Initiative",
	"Course",
	"CollectiveArrangement"
], Qn = [
	"Resident",
	"Professional",
	"Organisation"
], $n = v("<p class=\"error\"><!> </p>"), er = v("<div><label> </label> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\"/></div>");
function tr(t, n) {
	I(n, !0);
	let r = w(!1);
	function c(e) {
		let t = e.currentTarget.value.trim(), i = t === "" ? void 0 : Ie(t);
		P(r, i === null || i !== void 0 && i.length !== 10, !0), !U(r) && i !== n.value && n.onChange(i ?? void 0);
	}
	var l = er(), u = e(l), d = q(u, !0), f = R(u, 2), p = (t) => {
		var r = $n(), i = e(r);
		Z(i, { name: "warn" });
		var a = R(i, 1, !0);
		k(r), b((e) => {
			J(r, "id", `${n.id ?? ""}-fout`), _(a, e);
		}, [() => L("form.badDay")]), Y(t, r);
	};
	o(f, (e) => {
		U(r) && e(p);
	});
	var m = R(f, 2);
	ne(m), k(l), b((e, t) => {
		a(l, 1, i([
			"field",
			"field--date",
			U(r) && "field--error"
		])), J(u, "for", n.id), _(d, n.label), J(m, "id", n.id), ie(m, e), J(m, "placeholder", t), J(m, "aria-invalid", U(r) || void 0), J(m, "aria-describedby", U(r) ? `${n.id}-fout` : void 0);
	}, [() => ft(n.value), () => L("date.today")]), s("change", m, c), Y(t, l), D();
}
y(["change"]);
// src/list/ListFilters.svelte
var nr = v("<option> </option>"), rr = v("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), ir = v("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function ar(t, n) {
	I(n, !0);
	let i = (t, i = j, a = j, o = j, c = j, l = j) => {
		var u = rr(), d = e(u), f = q(d, !0), m = R(d, 2), h = e(m), g = q(h, !0);
		h.value = h.__value = "";
		var v = R(h);
		p(v, 17, c, (e) => e.code, (e, t) => {
			var n = nr(), r = q(n, !0), i = {};
			b((e) => {
				_(r, e), i !== (i = U(t).code) && (n.value = (n.__value = i) ?? "");
			}, [() => K(U(t).label)]), Y(e, n);
		}), k(m);
		var y;
		r(m), k(u), b(() => {
			J(d, "for", i()), _(f, a()), J(m, "id", i()), _(g, o()), y !== (y = l() ?? "") && (m.value = (m.__value = y) ?? "", re(m, y));
		}), s("change", m, (e) => n.onQuery({ [i()]: e.currentTarget.value || void 0 })), Y(t, u);
	};
	var a = ir(), c = e(a);
	{
		let e = B(() => L("list.kind")), t = B(() => L("list.allKinds"));
		i(c, () => "soort", () => U(e), () => U(t), () => n.kinds, () => n.kind);
	}
	var l = R(c, 2), u = (e) => {
		{
			let t = B(() => L("list.theme")), r = B(() => L("list.allThemes"));
			i(e, () => "t", () => U(t), () => U(r), () => n.themes, () => n.theme);
		}
	};
	o(l, (e) => {
		n.themes.length && e(u);
	});
	var d = R(l, 2), f = (e) => {
		{
			let t = B(() => L("list.line")), r = B(() => L("list.allLines"));
			i(e, () => "l", () => U(t), () => U(r), () => n.lines, () => n.line);
		}
	};
	o(d, (e) => {
		n.lines.length && e(f);
	});
	var m = R(d, 2);
	{
		let e = B(() => L("date.asOf"));
		tr(m, {
			id: "op",
			get label() {
				return U(e);
			},
			get value() {
				return n.day;
			},
			onChange: (e) => n.onQuery({ op: e })
		});
	}
	k(a), Y(t, a), D();
}
y(["change"]);
// src/ui/KindName.svelte
var or = v("<span class=\"kind\"><!> </span>");
function sr(t, n) {
	let r = O(n, "ring", 3, !1);
	var i = or(), a = e(i);
	Xt(a, {
		get kind() {
			return n.kind;
		},
		get ring() {
			return r();
		}
	});
	var o = R(a, 1, !0);
	k(i), b(() => _(o, n.word)), Y(t, i);
}
// src/list/ListTable.svelte
var cr = v("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> </td><td> </td></tr>"), lr = v("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function ur(t, n) {
	I(n, !0);
	let r = [
		"function",
		"organisationKind",
		"roles",
		"teamKind",
		"line",
		"stage"
	], i = (e) => n.attributesOf(e.kind).filter((e) => r.includes(e.name)).map((t) => ct(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var a = lr(), o = e(a), s = q(o, !0), c = R(o), l = e(c), u = e(l), d = q(u, !0), f = R(u), m = q(f, !0), h = R(f), g = q(h, !0), v = R(h), y = q(v, !0);
	k(l), k(c);
	var x = R(c);
	p(x, 21, () => n.actors, (e) => e.id, (t, r) => {
		var a = cr(), o = e(a), s = e(o), c = q(s, !0);
		k(o);
		var l = R(o), u = e(l);
		{
			let e = B(() => n.kindWord(U(r).kind));
			sr(u, {
				get kind() {
					return U(r).kind;
				},
				get word() {
					return U(e);
				}
			});
		}
		k(l);
		var d = R(l), f = q(d, !0), p = R(d), m = q(p, !0);
		k(a), b((e, t, n, i, a, o) => {
			J(s, "href", e), _(c, U(r).label), J(l, "data-label", t), J(d, "data-label", n), _(f, i), J(p, "data-label", a), _(m, o);
		}, [
			() => n.hrefOf(U(r).id),
			() => L("col.kind"),
			() => L("col.about"),
			() => i(U(r)),
			() => L("col.since"),
			() => tt(U(r).since)
		]), Y(t, a);
	}), k(x), k(a), b((e, t, n, r, i) => {
		_(s, e), _(d, t), _(m, n), _(g, r), _(y, i);
	}, [
		() => L("list.caption"),
		() => L("col.name"),
		() => L("col.kind"),
		() => L("col.about"),
		() => L("col.since")
	]), Y(t, a), D();
}
// src/list/ListPage.svelte
var dr = v("<a><!> <span class=\"sr\"> </span></a>"), fr = v("<div class=\"row no-print\"><!> <!></div>"), pr = v("<button class=\"button button--secondary\" type=\"button\"> </button>"), mr = v("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), hr = v("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), gr = v("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!> <!>", 1), _r = v("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function vr(t, r) {
	I(r, !0);
	let c = B(() => ({
		kind: An("soort"),
		theme: An("t"),
		line: An("l"),
		date: An("op")
	})), l = B(() => !!(U(c).kind || U(c).theme || U(c).line || U(c).date)), u = he(() => r.area + JSON.stringify(U(c)), (e) => Ue(r.area, U(c), void 0, e)), d = he(() => "", Le), f = w("idle"), m = w(void 0), h = () => Mn({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), g = B(() => Zn.filter((e) => we(e)).map((e) => ({
		code: e,
		label: we(e).plural
	}))), v = B(() => Ye($.createActor) ? Qn.filter((e) => we(e)) : []);
	async function y() {
		let e = u.value;
		if (!e?.next || U(f) === "busy") return;
		P(f, "busy"), P(m, void 0);
		let t = x(() => r.area + JSON.stringify(U(c)));
		try {
			let n = await Ue(r.area, U(c), e.next, new AbortController().signal);
			t === r.area + JSON.stringify(U(c)) && u.set({
				...n,
				items: [...e.items, ...n.items]
			});
		} catch (e) {
			P(m, be(e));
		} finally {
			P(f, "idle");
		}
	}
	var S = _r(), C = e(S), T = e(C), E = e(T), O = q(E, !0), j = R(E, 2), M = q(j, !0);
	k(T);
	var N = R(T, 2), F = (t) => {
		var n = fr(), s = e(n), c = (e) => {
			Xn(e, {});
		}, l = B(() => Ye($.exportRecords));
		o(s, (e) => {
			U(l) && e(c);
		});
		var u = R(s, 2);
		p(u, 18, () => U(v), (e) => e, (t, n, o) => {
			var s = dr(), c = e(s);
			Z(c, { name: "plus" });
			var l = R(c, 1, !0), u = R(l), d = q(u, !0);
			k(s), b((e, t, n) => {
				a(s, 1, i(["button", U(o) === 0 ? "button--primary" : "button--secondary"])), J(s, "href", e), _(l, t), _(d, n);
			}, [
				() => He(n, r.area),
				() => K(ue(n)),
				() => L("list.add")
			]), Y(t, s);
		}), k(n), Y(t, n);
	}, z = B(() => U(v).length || Ye($.exportRecords));
	o(N, (e) => {
		U(z) && e(F);
	}), k(C);
	var V = R(C, 2);
	{
		let e = B(() => d.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), t = B(() => Oe("line"));
		ar(V, {
			get kinds() {
				return U(g);
			},
			get themes() {
				return U(e);
			},
			get lines() {
				return U(t);
			},
			get kind() {
				return U(c).kind;
			},
			get theme() {
				return U(c).theme;
			},
			get line() {
				return U(c).line;
			},
			get day() {
				return U(c).date;
			},
			get onQuery() {
				return Mn;
			}
		});
	}
	var H = R(V, 2), W = e(H), G = (e) => {
		{
			let t = B(() => ut()?.me.roleLabel);
			et(e, {
				get failure() {
					return u.failure;
				},
				get roleLabel() {
					return U(t);
				},
				get onRetry() {
					return u.retry;
				}
			});
		}
	}, ee = (e) => {
		var t = n(), r = A(t), i = (e) => {
			{
				let t = B(() => L("nothing.title")), n = B(() => L("nothing.text"));
				Ve(e, {
					icon: "filter",
					get title() {
						return U(t);
					},
					get text() {
						return U(n);
					},
					children: (e, t) => {
						var n = pr(), r = q(n, !0);
						b((e) => _(r, e), [() => L("filter.clear")]), s("click", n, h), Y(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, a = (e) => {
			{
				let t = B(() => L("noData.title")), n = B(() => L("noData.text"));
				Ve(e, {
					icon: "users",
					get title() {
						return U(t);
					},
					get text() {
						return U(n);
					}
				});
			}
		};
		o(r, (e) => {
			U(l) ? e(i) : e(a, -1);
		}), Y(e, t);
	}, te = (t) => {
		var n = gr(), i = A(n), a = e(i), c = q(a, !0), d = R(a, 2), p = (e) => {
			var t = mr(), n = A(t), r = q(n, !0), i = R(n), a = q(i, !0);
			b((e, t) => {
				_(r, e), _(a, t);
			}, [() => L("list.filtered"), () => L("filter.clear")]), s("click", i, h), Y(e, t);
		};
		o(d, (e) => {
			U(l) && e(p);
		}), k(i);
		var g = R(i, 2), v = (e) => {
			zn(e, {});
		};
		o(g, (e) => {
			u.value.items.length > 50 && e(v);
		});
		var x = R(g, 2);
		ur(x, {
			get actors() {
				return u.value.items;
			},
			kindWord: (e) => K(ue(e)),
			attributesOf: (e) => we(e)?.attributes ?? [],
			hrefOf: (e) => Me(e, r.area)
		});
		var S = R(x, 2), C = (e) => {
			et(e, {
				get failure() {
					return U(m);
				},
				onRetry: () => void y()
			});
		};
		o(S, (e) => {
			U(m) && e(C);
		});
		var w = R(S, 2), T = (t) => {
			var n = hr(), r = e(n), i = q(r, !0);
			k(n), b((e) => {
				J(r, "aria-busy", U(f) === "busy" || void 0), _(i, e);
			}, [() => U(f) === "busy" ? L("list.loading") : L("list.more")]), s("click", r, () => void y()), Y(t, n);
		};
		o(w, (e) => {
			u.value.next && e(T);
		}), b((e) => _(c, e), [() => L("list.shown", {
			shown: u.value.items.length,
			total: u.value.total
		})]), Y(t, n);
	}, ne = (e) => {
		{
			let t = B(() => L("list.loading"));
			Be(e, {
				get label() {
					return U(t);
				},
				rows: 8
			});
		}
	};
	o(W, (e) => {
		u.failure ? e(G) : u.value && u.value.items.length === 0 ? e(ee, 1) : u.value ? e(te, 2) : u.slow && e(ne, 3);
	}), k(H), k(S), b((e, t) => {
		_(O, e), _(M, t), J(H, "aria-busy", u.loading);
	}, [() => L("list.title", { area: r.areaName }), () => L("list.intro")]), Y(t, S), D();
}
y(["click"]);
// src/ui/PrintButton.svelte
var yr = v("<button class=\"button button--secondary button--print no-print\" type=\"button\"><!> </button>");
function br(t, n) {
	I(n, !0);
	var r = yr(), i = e(r);
	Z(i, { name: "print" });
	var a = R(i, 1, !0);
	k(r), b((e) => _(a, e), [() => L("print")]), s("click", r, () => window.print()), Y(t, r), D();
}
y(["click"]);
// src/missing/links.ts
var xr = (e) => `h-${e}`, Sr = (e) => `b-${e}`;
function Cr(e) {
	let t = Object.values(e.hidden).some((e) => e !== 0);
	return e.holdingTogether.length + e.outOfReachResidents.length + e.unknown.length === 0 && !t && !e.residents.exact && !e.residents.band;
}
function wr(e) {
	let { asked: t, outOfReach: n } = e;
	return typeof t.exact != "number" || typeof n.exact != "number" ? null : Math.max(0, t.exact - n.exact);
}
// src/i18n/figures.ts
function Tr(e) {
	return typeof e?.exact == "number" ? new Intl.NumberFormat(N()).format(e.exact) : e?.band ? L(`band.${e.band}`) : L("band.none");
}
// src/missing/Figures.svelte
var Er = v("<dl class=\"effects\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> <small> </small></dd></div> <div><dt> </dt><dd> <small> </small></dd></div></dl>");
function Dr(t, n) {
	I(n, !0);
	var r = Er(), i = e(r), a = e(i), o = q(a, !0), s = R(a), c = q(s, !0);
	k(i);
	var l = R(i, 2), u = e(l), d = q(u, !0), f = R(u), p = q(f, !0);
	k(l);
	var m = R(l, 2), h = e(m), g = q(h, !0), v = R(h), y = e(v), x = R(y), S = q(x, !0);
	k(v), k(m);
	var C = R(m, 2), w = e(C), T = q(w, !0), E = R(w), O = e(E), A = R(O), j = q(A, !0);
	k(E), k(C), k(r), b((e, t, n, r, i, a, s, l, u, f) => {
		_(o, e), _(c, t), _(d, n), _(p, r), _(g, i), _(y, `${a ?? ""} `), _(S, s), _(T, l), _(O, `${u ?? ""} `), _(j, f);
	}, [
		() => L("missing.residents"),
		() => Tr(n.report.residents),
		() => L("missing.schakels"),
		() => Tr(n.report.schakels),
		() => L("missing.asked"),
		() => Tr(n.report.asked),
		() => L("missing.notAsked", { count: Tr(n.report.notAsked) }),
		() => L("missing.outOfReach"),
		() => Tr(n.report.outOfReach),
		() => L("missing.soFar")
	]), Y(t, r), D();
}
// src/missing/Hidden.svelte
var Or = v("<p class=\"hidden-rows small muted\"><!> </p>");
function kr(t, r) {
	I(r, !0);
	var i = n(), a = A(i), s = (t) => {
		var n = Or(), i = e(n);
		Z(i, {
			name: "lock",
			small: !0
		});
		var a = R(i, 1, !0);
		k(n), b((e) => _(a, e), [() => r.count === null ? L("hidden.some") : L("hidden.more", { n: r.count })]), Y(t, n);
	};
	o(a, (e) => {
		r.count !== 0 && e(s);
	}), Y(t, i), D();
}
// src/missing/HoldersTable.svelte
var Ar = v("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td><span> </span></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), jr = v("<table class=\"table table--stack worklist worklist--holders\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Mr = v("<p class=\"muted\"> </p>"), Nr = v("<!> <!>", 1);
function Pr(t, n) {
	I(n, !0);
	var r = Nr(), c = A(r), l = (t) => {
		var r = jr(), o = e(r), c = q(o, !0), l = R(o), u = e(l), d = e(u), f = q(d, !0), m = R(d), h = q(m, !0), g = R(m), v = q(g, !0), y = R(g), x = q(y, !0);
		k(u), k(l);
		var S = R(l);
		p(S, 21, () => n.rows, (e) => e.person.id, (t, r) => {
			let o = B(() => xr(U(r).person.id));
			var c = Ar(), l = e(c), u = e(l), d = e(u);
			Xt(d, { get kind() {
				return U(r).person.kind;
			} });
			var f = R(d), p = e(f), m = q(p, !0), h = R(p), g = q(h, !0);
			k(f), k(u), k(l);
			var v = R(l), y = e(v), x = q(y, !0);
			k(v);
			var S = R(v), C = q(S, !0), w = R(S), T = e(w), E = e(T, !0), D = R(E), O = q(D, !0);
			k(T), k(w), k(c), b((e, t, s, l, u, d, f) => {
				a(c, 1, i([n.open === U(o) && "is-open"])), J(p, "href", e), _(m, U(r).person.label), _(g, t), J(v, "data-label", s), a(y, 1, i(["badge", U(r).betweenness === "high" && "badge--info"])), _(x, l), J(S, "data-label", u), _(C, d), J(T, "aria-expanded", n.open === U(o)), _(E, f), _(O, U(r).person.label);
			}, [
				() => n.hrefOf(U(r).person.id),
				() => n.kindWord(U(r).person.kind),
				() => L("col.connects"),
				() => L(`betweenness.${U(r).betweenness}`),
				() => L("col.ifGone"),
				() => U(r).articulation ? L("articulation.yes") : L("articulation.no"),
				() => L("why")
			]), s("click", T, () => n.onExplain(n.open === U(o) ? void 0 : U(o))), Y(t, c);
		}), k(S), k(r), b((e, t, n, r, i) => {
			_(c, e), _(f, t), _(h, n), _(v, r), _(x, i);
		}, [
			() => L("holders.caption"),
			() => L("col.who"),
			() => L("col.connects"),
			() => L("col.ifGone"),
			() => L("col.explain")
		]), Y(t, r);
	}, u = (e) => {
		var t = Mr(), n = q(t, !0);
		b((e) => _(n, e), [() => L("holders.none")]), Y(e, t);
	};
	o(c, (e) => {
		n.rows.length > 0 ? e(l) : e(u, -1);
	}), kr(R(c, 2), { get count() {
		return n.hidden;
	} }), Y(t, r), D();
}
y(["click"]);
// src/ui/Age.svelte
var Fr = v("<span class=\"badge badge--warn\"><!> </span>"), Ir = v("<span class=\"badge badge--ok\"> </span>"), Lr = v("<span class=\"badge\"> </span>"), Rr = v("<span class=\"age\"><!> <span class=\"small muted\"> </span></span>");
function zr(t, r) {
	I(r, !0);
	let i = O(r, "partial", 3, !1), a = B(() => r.since ? We(r.since, r.day) : 0), s = B(() => r.since ? Xe(r.since, r.day) : 0), c = B(() => U(a) >= 1 ? L("age.months", { n: U(a) }) : L("age.days", { n: U(s) }));
	var l = n(), u = A(l), d = (t) => {
		var n = Rr(), r = e(n), s = (t) => {
			var n = Fr(), r = e(n);
			Z(r, { name: "clock" });
			var i = R(r, 1, !0);
			k(n), b((e) => _(i, e), [() => L("age.old")]), Y(t, n);
		}, l = (e) => {
			var t = Ir(), n = q(t, !0);
			b((e) => _(n, e), [() => L("age.fresh")]), Y(e, t);
		}, u = (e) => {
			var t = Lr(), n = q(t, !0);
			b((e) => _(n, e), [() => L("age.fair")]), Y(e, t);
		};
		o(r, (e) => {
			U(a) >= 12 ? e(s) : U(a) < 3 ? e(l, 1) : e(u, -1);
		});
		var d = R(r, 2), f = q(d);
		k(n), b((e) => _(f, `${U(c) ?? ""}${e ?? ""}`), [() => i() ? L("age.partial") : ""]), Y(t, n);
	}, f = (e) => {
		var t = Lr(), n = q(t, !0);
		b((e) => _(n, e), [() => L("age.unknown")]), Y(e, t);
	};
	o(u, (e) => {
		r.since ? e(d) : e(f, -1);
	}), Y(t, l), D();
}
// src/missing/ReachTable.svelte
var Br = v("<span class=\"second\"> </span>"), Vr = v("<tr><th scope=\"row\"><span class=\"name\"><!><a> </a></span></th><td> </td><td><span> <!></span></td><td><!></td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), Hr = v("<table class=\"table table--stack worklist\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Ur = v("<p class=\"muted\"> </p>"), Wr = v("<!> <!>", 1);
function Gr(t, n) {
	I(n, !0);
	var r = Wr(), c = A(r), l = (t) => {
		var r = Hr(), c = e(r), l = q(c, !0), u = R(c), d = e(u), f = e(d), m = q(f, !0), h = R(f), g = q(h, !0), v = R(h), y = q(v, !0), x = R(v), S = q(x, !0), C = R(x), w = q(C, !0);
		k(d), k(u);
		var T = R(u);
		p(T, 21, () => n.rows, (e) => e.person.id, (t, r) => {
			let c = B(() => Sr(U(r).person.id));
			var l = Vr(), u = e(l), d = e(u), f = e(d);
			Xt(f, { get kind() {
				return U(r).person.kind;
			} });
			var p = R(f), m = q(p, !0);
			k(d), k(u);
			var h = R(u), g = q(h, !0), v = R(h), y = e(v), x = e(y, !0), S = R(x), C = (e) => {
				var t = Br(), n = q(t, !0);
				b(() => _(n, U(r).strengths.text)), Y(e, t);
			};
			o(S, (e) => {
				U(r).strengths?.text && e(C);
			}), k(y), k(v);
			var w = R(v), T = e(w);
			{
				let e = B(() => U(r).extent === "partial");
				zr(T, {
					get since() {
						return U(r).networkAskedOn;
					},
					get day() {
						return n.day;
					},
					get partial() {
						return U(e);
					}
				});
			}
			k(w);
			var E = R(w), D = e(E), O = e(D, !0), A = R(O), j = q(A, !0);
			k(D), k(E), k(l), b((e, t, o, s, u, d) => {
				a(l, 1, i([n.open === U(c) && "is-open"])), J(p, "href", e), _(m, U(r).person.label), J(h, "data-label", t), _(g, U(r).reason), J(v, "data-label", o), _(x, s), J(w, "data-label", u), J(D, "aria-expanded", n.open === U(c)), _(O, d), _(j, U(r).person.label);
			}, [
				() => n.hrefOf(U(r).person.id),
				() => L("col.why"),
				() => L("col.intro"),
				() => U(r).introduction?.reason || L("intro.none"),
				() => L("col.data"),
				() => L("why")
			]), s("click", D, () => n.onExplain(n.open === U(c) ? void 0 : U(c))), Y(t, l);
		}), k(T), k(r), b((e, t, n, r, i, a) => {
			_(l, e), _(m, t), _(g, n), _(y, r), _(S, i), _(w, a);
		}, [
			() => L("reach.caption"),
			() => L("col.who"),
			() => L("col.why"),
			() => L("col.intro"),
			() => L("col.data"),
			() => L("col.explain")
		]), Y(t, r);
	}, u = (e) => {
		var t = Ur(), r = q(t, !0);
		b((e) => _(r, e), [() => n.hidden === 0 ? L("reach.none") : L("reach.noneForYou")]), Y(e, t);
	};
	o(c, (e) => {
		n.rows.length > 0 ? e(l) : e(u, -1);
	}), kr(R(c, 2), { get count() {
		return n.hidden;
	} }), Y(t, r), D();
}
y(["click"]);
// src/missing/UnknownList.svelte
var Kr = v("<li><!><a> </a><span class=\"badge\"> </span></li>"), qr = v("<p><button class=\"button button--secondary\" type=\"button\"> </button></p>"), Jr = v("<ul class=\"people\"></ul> <!>", 1), Yr = v("<p class=\"muted\"> </p>"), Xr = v("<!> <!>", 1);
function Zr(t, n) {
	I(n, !0);
	let r = w(!1), i = B(() => U(r) ? n.people : n.people.slice(0, 24));
	var a = Xr(), c = A(a), l = (t) => {
		var a = Jr(), c = A(a);
		p(c, 21, () => U(i), (e) => e.id, (t, r) => {
			var i = Kr(), a = e(i);
			Xt(a, { get kind() {
				return U(r).kind;
			} });
			var o = R(a), s = q(o, !0), c = R(o), l = q(c, !0);
			k(i), b((e, t) => {
				J(o, "href", e), _(s, U(r).label), _(l, t);
			}, [() => n.hrefOf(U(r).id), () => L("unknown.badge")]), Y(t, i);
		}), k(c);
		var l = R(c, 2), u = (t) => {
			var i = qr(), a = e(i), o = q(a, !0);
			k(i), b((e) => _(o, e), [() => L("unknown.all", { n: n.people.length })]), s("click", a, () => P(r, !0)), Y(t, i);
		};
		o(l, (e) => {
			U(i).length < n.people.length && e(u);
		}), Y(t, a);
	}, u = (e) => {
		var t = Yr(), r = q(t, !0);
		b((e) => _(r, e), [() => n.hidden === 0 ? L("unknown.none") : L("unknown.noneForYou")]), Y(e, t);
	};
	o(c, (e) => {
		n.people.length > 0 ? e(l) : e(u, -1);
	}), kr(R(c, 2), { get count() {
		return n.hidden;
	} }), Y(t, a), D();
}
y(["click"]);
// src/missing/WhyHolder.svelte
var Qr = v("<p><strong> </strong> </p>"), $r = v("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p> <p class=\"small muted\"> </p>", 1);
function ei(t, n) {
	I(n, !0);
	var r = $r(), i = A(r), a = q(i, !0), o = R(i, 2), s = e(o), c = q(s, !0), l = R(s, 2), u = e(l), d = e(u);
	Z(d, { name: "check" });
	var f = R(d), p = q(f, !0);
	k(u);
	var m = R(u, 2), h = e(m);
	{
		let e = B(() => n.row.articulation ? "warn" : "check");
		Z(h, { get name() {
			return U(e);
		} });
	}
	var g = R(h), v = q(g, !0);
	k(m), k(l), k(o);
	var y = R(o, 2), x = e(y), S = e(x), C = q(S, !0), w = R(S), T = q(w, !0);
	k(x);
	var E = R(x, 2), O = e(E), j = q(O, !0), M = R(O), N = q(M, !0);
	k(E), k(y);
	var P = R(y, 2);
	at(P, {
		tone: "ok",
		icon: "idea",
		children: (t, n) => {
			var r = Qr(), i = e(r), a = q(i, !0), o = R(i);
			k(r), b((e, t) => {
				_(a, e), _(o, ` ${t ?? ""}`);
			}, [() => L("why.strength"), () => L("why.strength.holder")]), Y(t, r);
		},
		$$slots: { default: !0 }
	});
	var F = R(P, 2), z = e(F), V = q(z, !0);
	k(F);
	var H = R(F, 2), W = q(H, !0);
	b((e, t, r, i, o, s, l, u) => {
		_(a, n.row.reason), _(c, e), _(p, t), _(v, r), _(C, i), _(T, o), _(j, s), _(N, n.basis), J(z, "href", n.href), _(V, l), _(W, u);
	}, [
		() => L("why.rules"),
		() => L(`betweenness.why.${n.row.betweenness}`),
		() => n.row.articulation ? L("articulation.why.yes") : L("articulation.why.no"),
		() => L("why.data"),
		() => L("why.data.holder"),
		() => L("why.basis"),
		() => L("why.openPerson"),
		() => L("why.decide")
	]), Y(t, r), D();
}
// src/missing/WhyPanel.svelte
var ti = v("<dialog class=\"why\" aria-labelledby=\"waarom-kop\"><div class=\"why__head\"><h2 id=\"waarom-kop\" tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"why__body\"><!></div></dialog>");
function ni(t, n) {
	I(n, !0);
	let r = matchMedia("(max-width: 69.99rem)");
	function i(e) {
		let t = document.activeElement;
		return r.matches ? e.showModal() : e.show(), e.querySelector("h2")?.focus({ preventScroll: !r.matches }), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	function a(e) {
		e.key === "Escape" && n.onClose();
	}
	var o = ti(), c = e(o), l = e(c), u = q(l, !0), f = R(l, 2), p = e(f);
	Z(p, { name: "close" });
	var h = R(p), g = q(h, !0);
	k(f), k(c);
	var v = R(c, 2), y = e(v);
	F(y, () => n.children), k(v), k(o), m(o, () => i), b((e, t) => {
		_(u, e), _(g, t);
	}, [() => L("why.title", { who: n.who }), () => L("why.close")]), s("keydown", o, a), d("cancel", o, (e) => {
		e.preventDefault(), n.onClose();
	}), s("click", f, function(...e) {
		n.onClose?.apply(this, e);
	}), Y(t, o), D();
}
y(["keydown", "click"]);
// src/missing/WhyReach.svelte
var ri = v("<p> </p>"), ii = v("<!> <p><strong> </strong></p> <p class=\"small\"> </p>", 1), ai = v("<a class=\"button button--primary\"> </a>"), oi = v("<!> <p class=\"why__actions\"><!> <a class=\"button button--secondary\"> </a></p>", 1), si = v("<!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p>", 1), ci = v("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"small muted\"> </p>", 1);
function li(t, n) {
	I(n, !0);
	let r = B(() => n.row.introduction), i = B(() => U(r)?.via ?? U(r)?.holder);
	var a = ci(), s = A(a), c = q(s, !0), l = R(s, 2), u = e(l), d = q(u, !0), f = R(u, 2), p = e(f), m = e(p);
	Z(m, { name: "check" });
	var h = R(m), g = q(h);
	k(p);
	var v = R(p, 2), y = e(v);
	Z(y, { name: "check" });
	var x = R(y), S = q(x, !0);
	k(v), k(f), k(l);
	var C = R(l, 2), w = e(C), T = e(w), E = q(T, !0), O = R(T), j = q(O);
	k(w);
	var M = R(w, 2), N = e(M), P = q(N, !0), F = R(N), z = q(F, !0);
	k(M), k(C);
	var V = R(C, 2), H = (t) => {
		var a = oi(), s = A(a);
		at(s, {
			tone: "ok",
			icon: "idea",
			children: (t, i) => {
				var a = ii(), s = A(a), c = (e) => {
					var t = ri(), r = q(t, !0);
					b(() => _(r, n.row.strengths.text)), Y(e, t);
				};
				o(s, (e) => {
					n.row.strengths?.text && e(c);
				});
				var l = R(s, 2), u = e(l), d = q(u, !0);
				k(l);
				var f = R(l, 2), p = q(f, !0);
				b((e) => {
					_(d, U(r).reason), _(p, e);
				}, [() => L("intro.proposal")]), Y(t, a);
			},
			$$slots: { default: !0 }
		});
		var c = R(s, 2), l = e(c), u = (e) => {
			var t = ai(), r = q(t, !0);
			b((e, n) => {
				J(t, "href", e), _(r, n);
			}, [() => n.hrefOf(U(i).id), () => L("why.open", { who: U(i).label })]), Y(e, t);
		};
		o(l, (e) => {
			U(i) && e(u);
		});
		var d = R(l, 2), f = q(d, !0);
		k(c), b((e, t) => {
			J(d, "href", e), _(f, t);
		}, [() => n.hrefOf(n.row.person.id), () => L("why.openPerson")]), Y(t, a);
	}, W = (t) => {
		var r = si(), i = A(r);
		at(i, {
			icon: "idea",
			children: (e, t) => {
				var n = ri(), r = q(n, !0);
				b((e) => _(r, e), [() => L("intro.none")]), Y(e, n);
			},
			$$slots: { default: !0 }
		});
		var a = R(i, 2), o = e(a), s = q(o, !0);
		k(a), b((e, t) => {
			J(o, "href", e), _(s, t);
		}, [() => n.hrefOf(n.row.person.id), () => L("why.openPerson")]), Y(t, r);
	};
	o(V, (e) => {
		U(r) ? e(H) : e(W, -1);
	});
	var G = R(V, 2), K = q(G, !0);
	b((e, t, r, i, a, o, s, l, u) => {
		_(c, n.row.reason), _(d, e), _(g, `${t ?? ""} ${r ?? ""}`), _(S, i), _(E, a), _(j, `${o ?? ""}
    ${s ?? ""}`), _(P, l), _(z, n.basis), _(K, u);
	}, [
		() => L("why.rules"),
		() => n.row.hops === null ? L("why.noPath") : L("why.hops", { n: n.row.hops }),
		() => L("why.limit", { n: n.limit }),
		() => L("why.askedRule"),
		() => L("why.data"),
		() => n.row.networkAskedOn ? L("why.askedOn", { date: tt(n.row.networkAskedOn) }) : L("why.askedUnknown"),
		() => n.row.extent === "partial" ? L("why.partial") : "",
		() => L("why.basis"),
		() => L("why.decide")
	]), Y(t, a), D();
}
// src/missing/MissingLinksView.svelte
var ui = v("<p> </p>"), di = v("<p class=\"basis-line lead\"> </p> <!> <div><div class=\"sections\"><section aria-labelledby=\"houvast\"><h2 id=\"houvast\"> </h2> <p class=\"muted intro\"> </p> <!></section> <section aria-labelledby=\"bereik\"><h2 id=\"bereik\"> </h2> <p class=\"muted intro\"> </p> <!> <!></section> <section aria-labelledby=\"onbekend\"><h2 id=\"onbekend\"> </h2> <p class=\"muted intro\"> </p> <!></section></div> <!></div>", 1);
function fi(t, r) {
	I(r, !0);
	let s = B(() => L("missing.basis", {
		contacts: Tr(r.report.basis.contactsInvolved),
		contactsAsked: Tr(r.report.basis.contactsAsked),
		schakels: Tr(r.report.basis.schakelsInvolved),
		schakelsAsked: Tr(r.report.basis.schakelsAsked)
	})), c = B(() => r.report.holdingTogether.find((e) => xr(e.person.id) === r.open)), l = B(() => r.report.outOfReachResidents.find((e) => Sr(e.person.id) === r.open)), u = B(() => wr(r.report)), d = () => r.onExplain(void 0);
	var f = di(), p = A(f), m = q(p, !0), g = R(p, 2);
	Dr(g, { get report() {
		return r.report;
	} });
	var v = R(g, 2), y = e(v), x = e(y), S = e(x), C = q(S, !0), w = R(S, 2), T = q(w, !0);
	Pr(R(w, 2), {
		get rows() {
			return r.report.holdingTogether;
		},
		get hidden() {
			return r.report.hidden.holdingTogether;
		},
		get open() {
			return r.open;
		},
		get kindWord() {
			return r.kindWord;
		},
		get hrefOf() {
			return r.hrefOf;
		},
		get onExplain() {
			return r.onExplain;
		}
	}), k(x);
	var E = R(x, 2), O = e(E), j = q(O, !0), M = R(O, 2), N = q(M, !0), P = R(M, 2), F = (e) => {
		at(e, {
			tone: "ok",
			icon: "check",
			children: (e, t) => {
				var n = ui(), i = q(n, !0);
				b((e) => _(i, e), [() => L("reach.near", {
					n: U(u),
					limit: r.limit
				})]), Y(e, n);
			},
			$$slots: { default: !0 }
		});
	};
	o(P, (e) => {
		U(u) && e(F);
	}), Gr(R(P, 2), {
		get rows() {
			return r.report.outOfReachResidents;
		},
		get hidden() {
			return r.report.hidden.outOfReach;
		},
		get day() {
			return r.report.day;
		},
		get open() {
			return r.open;
		},
		get hrefOf() {
			return r.hrefOf;
		},
		get onExplain() {
			return r.onExplain;
		}
	}), k(E);
	var z = R(E, 2), V = e(z), H = q(V, !0), W = R(V, 2), G = q(W, !0), K = R(W, 2);
	{
		let e = B(() => r.report.unknown.map((e) => e.person));
		Zr(K, {
			get people() {
				return U(e);
			},
			get hidden() {
				return r.report.hidden.unknown;
			},
			get hrefOf() {
				return r.hrefOf;
			}
		});
	}
	k(z), k(y);
	var ee = R(y, 2);
	h(ee, () => r.open, (e) => {
		var t = n(), i = A(t), a = (e) => {
			ni(e, {
				get who() {
					return U(c).person.label;
				},
				onClose: d,
				children: (e, t) => {
					{
						let t = B(() => r.hrefOf(U(c).person.id));
						ei(e, {
							get row() {
								return U(c);
							},
							get href() {
								return U(t);
							},
							get basis() {
								return U(s);
							}
						});
					}
				},
				$$slots: { default: !0 }
			});
		}, u = (e) => {
			ni(e, {
				get who() {
					return U(l).person.label;
				},
				onClose: d,
				children: (e, t) => {
					li(e, {
						get row() {
							return U(l);
						},
						get limit() {
							return r.limit;
						},
						get basis() {
							return U(s);
						},
						get hrefOf() {
							return r.hrefOf;
						}
					});
				},
				$$slots: { default: !0 }
			});
		};
		o(i, (e) => {
			U(c) ? e(a) : U(l) && e(u, 1);
		}), Y(e, t);
	}), k(v), b((e, t, n, r, o, u) => {
		_(m, U(s)), a(v, 1, i(["split", (U(c) || U(l)) && "split--why"])), _(C, e), _(T, t), _(j, n), _(N, r), _(H, o), _(G, u);
	}, [
		() => L("holders.title"),
		() => L("holders.intro"),
		() => L("reach.title"),
		() => L("reach.intro", { n: r.limit }),
		() => L("unknown.title"),
		() => L("unknown.intro")
	]), Y(t, f), D();
}
// src/missing/MissingLinksPage.svelte
var pi = v("<p class=\"muted\"> </p>"), mi = v("<a class=\"button button--primary\"> </a>"), hi = v("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <!></div> <!></div> <div class=\"toolbar no-print\"><!> <!></div> <div><!></div></div>");
function gi(t, r) {
	I(r, !0);
	let i = B(() => [
		1,
		2,
		3
	].find((e) => String(e) === An("n")) ?? 2), a = B(() => An("op")), s = he(() => r.area, (e) => Ze(r.area, U(a), U(i), e)), c = B(() => [
		1,
		2,
		3
	].map((e) => ({
		value: String(e),
		text: String(e)
	}))), l = (e) => Mn({
		n: e === "2" ? void 0 : e,
		waarom: void 0
	});
	var u = hi(), d = e(u), f = e(d), p = e(f), m = e(p), h = R(m), g = q(h, !0);
	k(p);
	var v = R(p, 2), y = (e) => {
		var t = pi(), n = q(t, !0);
		b((e) => _(n, e), [() => L("missing.day", { date: tt(s.value.day) })]), Y(e, t);
	};
	o(v, (e) => {
		s.value && e(y);
	}), k(f), br(R(f, 2), {}), k(d);
	var x = R(d, 2), S = e(x);
	{
		let e = B(() => L("missing.hops")), t = B(() => String(U(i)));
		mn(S, {
			name: "stappen",
			get label() {
				return U(e);
			},
			get options() {
				return U(c);
			},
			get value() {
				return U(t);
			},
			onChoose: l
		});
	}
	var C = R(S, 2);
	{
		let e = B(() => L("date.asOf"));
		tr(C, {
			id: "op",
			get label() {
				return U(e);
			},
			get value() {
				return U(a);
			},
			onChange: (e) => Mn({
				op: e,
				waarom: void 0
			})
		});
	}
	k(x);
	var w = R(x, 2), T = e(w), E = (e) => {
		{
			let t = B(() => ut()?.me.roleLabel);
			et(e, {
				get failure() {
					return s.failure;
				},
				get roleLabel() {
					return U(t);
				},
				get onRetry() {
					return s.retry;
				}
			});
		}
	}, O = (e) => {
		{
			let t = B(() => L("notReleased.title")), n = B(() => L("notReleased.text"));
			Ve(e, {
				icon: "clock",
				get title() {
					return U(t);
				},
				get text() {
					return U(n);
				}
			});
		}
	}, j = (e) => {
		{
			let t = B(() => L("noData.title")), i = B(() => L("noData.text"));
			Ve(e, {
				icon: "users",
				get title() {
					return U(t);
				},
				get text() {
					return U(i);
				},
				children: (e, t) => {
					var i = n(), a = A(i), s = (e) => {
						var t = mi(), n = q(t, !0);
						b((e, r) => {
							J(t, "href", e), _(n, r);
						}, [() => He("Resident", r.area), () => L("noData.begin")]), Y(e, t);
					}, c = B(() => Ye($.createActor));
					o(a, (e) => {
						U(c) && e(s);
					}), Y(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, M = B(() => s.value && Cr(s.value)), N = (e) => {
		{
			let t = B(() => An("waarom"));
			fi(e, {
				get report() {
					return s.value;
				},
				get limit() {
					return U(i);
				},
				get open() {
					return U(t);
				},
				kindWord: (e) => K(ue(e)),
				hrefOf: (e) => Me(e, r.area),
				onExplain: (e) => Mn({ waarom: e })
			});
		}
	}, P = (e) => {
		{
			let t = B(() => L("missing.loading"));
			Be(e, {
				get label() {
					return U(t);
				},
				rows: 6
			});
		}
	};
	o(T, (e) => {
		s.failure ? e(E) : s.value?.figures === "notReleased" ? e(O, 1) : U(M) ? e(j, 2) : s.value ? e(N, 3) : s.slow && e(P, 4);
	}), k(w), k(u), b((e, t) => {
		_(m, `${e ?? ""} `), _(g, t), J(w, "aria-busy", s.loading);
	}, [() => L("missing.title", { area: r.areaName }), () => L("missing.soFarTitle")]), Y(t, u), D();
}
// src/pages/HomePage.svelte
var _i = v("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function vi(t, r) {
	I(r, !0), S(() => {
		r.to && r.onGo(r.to);
	});
	var i = n(), a = A(i), s = (t) => {
		var n = _i(), i = e(n), a = e(i), o = q(a, !0);
		k(i);
		var s = R(i, 2);
		{
			let e = B(() => L("home.none")), t = B(() => L("home.none.text", { role: r.roleLabel }));
			Ve(s, {
				icon: "lock",
				get title() {
					return U(e);
				},
				get text() {
					return U(t);
				}
			});
		}
		k(n), b((e) => _(o, e), [() => L("home.title")]), Y(t, n);
	};
	o(a, (e) => {
		r.to || e(s);
	}), Y(t, i), D();
}
// src/pages/RoleList.svelte
var yi = v("<span class=\"badge badge--ok\"><!> </span>"), bi = v("<p class=\"small muted\"> </p>"), xi = v("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Si = v("<ul class=\"roles\"></ul>");
function Ci(t, n) {
	I(n, !0);
	var r = Si();
	p(r, 21, () => n.roles, (e) => e.role, (t, r) => {
		var i = xi(), a = e(i), c = q(a, !0), l = R(a, 2), u = e(l), d = e(u, !0), f = R(d), p = (t) => {
			var n = yi(), r = e(n);
			Z(r, { name: "check" });
			var i = R(r, 1, !0);
			k(n), b((e) => _(i, e), [() => L("roles.now")]), Y(t, n);
		};
		o(f, (e) => {
			U(r).role === n.current && e(p);
		}), k(u);
		var m = R(u, 2), h = (e) => {
			var t = bi(), n = q(t, !0);
			b(() => _(n, U(r).who)), Y(e, t);
		};
		o(m, (e) => {
			U(r).who && e(h);
		});
		var g = R(m, 2), v = q(g, !0);
		k(l);
		var y = R(l, 2), x = e(y, !0), S = R(x), C = q(S, !0);
		k(y), k(i), b((e, t) => {
			_(c, e), _(d, U(r).label), _(v, U(r).explanation), _(x, t), _(C, U(r).label);
		}, [() => dn(U(r).who || U(r).label), () => L("roles.choose")]), s("click", y, () => n.onChoose(U(r).role)), Y(t, i);
	}), k(r), Y(t, r), D();
}
y(["click"]);
// src/pages/RolesPage.svelte
var wi = v("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function Ti(t, n) {
	I(n, !0);
	let r = he(() => N(), Ge), i = w(void 0), a = "";
	async function s(e) {
		a = e, P(i, void 0);
		try {
			await ht(e), n.onChosen();
		} catch (e) {
			P(i, be(e));
		}
	}
	var c = wi(), l = e(c), u = e(l), d = q(u, !0), f = R(u, 2), p = q(f, !0);
	k(l);
	var m = R(l, 2), h = (e) => {
		et(e, {
			get failure() {
				return U(i);
			},
			onRetry: () => void s(a)
		});
	};
	o(m, (e) => {
		U(i) && e(h);
	});
	var g = R(m, 2), v = (e) => {
		et(e, {
			get failure() {
				return r.failure;
			},
			get onRetry() {
				return r.retry;
			}
		});
	}, y = (e) => {
		Ci(e, {
			get roles() {
				return r.value.roles;
			},
			get current() {
				return n.current;
			},
			onChoose: (e) => void s(e)
		});
	}, x = (e) => {
		{
			let t = B(() => L("roles.loading"));
			Be(e, {
				get label() {
					return U(t);
				},
				rows: 8
			});
		}
	};
	o(g, (e) => {
		r.failure ? e(v) : r.value ? e(y, 1) : r.slow && e(x, 2);
	}), k(c), b((e, t) => {
		_(d, e), _(p, t);
	}, [() => L("roles.title"), () => L("roles.intro")]), Y(t, c), D();
}
// src/pages/UnknownPage.svelte
var Ei = v("<a href=\"/\"> </a>"), Di = v("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Oi(t, n) {
	I(n, !0);
	var r = Di(), i = e(r), a = q(i, !0), o = R(i, 2);
	{
		let e = B(() => L("notFound.title")), t = B(() => L("notFound.text"));
		Ve(o, {
			icon: "search",
			get title() {
				return U(e);
			},
			get text() {
				return U(t);
			},
			children: (e, t) => {
				var n = Ei(), r = q(n, !0);
				b((e) => _(r, e), [() => L("notFound.home")]), Y(e, n);
			},
			$$slots: { default: !0 }
		});
	}
	k(r), b((e) => _(a, e), [() => L("notFound.title")]), Y(t, r), D();
}
// src/app/live.ts
var ki = 1e3, Ai = 5e3, ji = 3e5;
function Mi() {
	let e, t, n, r = 0, i = Ai;
	function a() {
		n = void 0, document.hidden || ye(r);
	}
	function o(e) {
		let t = Ni(e.data);
		t <= r || (r = t, n ??= setTimeout(a, ki));
	}
	function s() {
		e?.close(), clearTimeout(t), t = setTimeout(c, i), i = Math.min(2 * i, ji);
	}
	function c() {
		let t = new EventSource("/v1/changes/stream");
		e = t, t.addEventListener("open", () => i = Ai), t.addEventListener("revision", o), t.addEventListener("bye", s), t.addEventListener("error", () => t.readyState === EventSource.CLOSED && s());
	}
	function l() {
		!document.hidden && r > 0 && ye(r);
	}
	return c(), document.addEventListener("visibilitychange", l), () => {
		e?.close(), clearTimeout(t), clearTimeout(n), document.removeEventListener("visibilitychange", l);
	};
}
function Ni(e) {
	try {
		let { revision: t } = JSON.parse(e);
		return Number.isSafeInteger(t) ? t : 0;
	} catch {
		return 0;
	}
}
// src/app/navigation.ts
function Pi(e, t, n) {
	let r = {
		href: Pe,
		text: L("nav.help"),
		icon: "help",
		current: e.page === "help"
	}, i = {
		href: ve,
		text: L("nav.administration"),
		icon: "settings",
		current: e.page === "administration"
	}, a = n ? [i, r] : [r];
	if (!t) return a;
	let o = [
		"list",
		"actor",
		"new"
	].includes(e.page);
	return [
		{
			href: ae(t),
			text: L("nav.missing"),
			icon: "link",
			current: e.page === "missing"
		},
		{
			href: Fe(t),
			text: L("nav.list"),
			icon: "users",
			current: o
		},
		...a
	];
}
function Fi(e, t) {
	switch (e.page) {
		case "missing": return L("missing.pageTitle", { area: t });
		case "list": return L("list.title", { area: t });
		case "actor": return L("actor.title");
		case "new": return L("form.new");
		case "roles": return L("roles.title");
		case "help": return L("help.title");
		case "login": return L("login.title");
		case "welcome": return L("welcome.title");
		case "account": return L("user.account");
		case "bin": return L("user.bin");
		case "retention": return L("user.retention");
		case "import": return L("user.import");
		case "administration": return L("nav.administration");
		case "unknown": return L("notFound.title");
		case "start": return "";
	}
}
// src/api/lettinggo.ts
var Ii = (e, t) => X("delete", "/v1/actors/{id}", {
	path: { id: e },
	version: t
}), Li = (e, t) => X("delete", "/v1/ties/{id}", {
	path: { id: e },
	version: t
}), Ri = (e) => X("post", "/v1/batches/{revision}/_undo", {
	path: { revision: e },
	body: {}
}), zi = (e, t) => X("get", "/v1/bin", {
	query: { cursor: e },
	signal: t
}), Bi = (e) => X("post", "/v1/bin/{id}/_restore", {
	path: { id: e },
	body: {}
}), Vi = (e) => X("delete", "/v1/bin/{id}", { path: { id: e } }), Hi = (e, t, n) => X("get", "/v1/retention", {
	query: {
		until: e,
		cursor: t
	},
	signal: n
}), Ui = "spin.changes", Wi = w(Yi()), Gi = w([]), Ki = !1, qi = () => U(Wi).length > 0;
function Ji(e) {
	try {
		let t = JSON.parse(e ?? "[]");
		return Array.isArray(t) ? t.filter((e) => Number.isSafeInteger(e) && e > 0).slice(-50) : [];
	} catch {
		return [];
	}
}
function Yi() {
	try {
		return Ji(sessionStorage.getItem(Ui));
	} catch {
		return [];
	}
}
function Xi(e) {
	P(Wi, e.slice(-50));
	try {
		U(Wi).length ? sessionStorage.setItem(Ui, JSON.stringify(U(Wi))) : sessionStorage.removeItem(Ui);
	} catch {}
}
function Zi(e, t) {
	Xi([...U(Wi).filter((e) => e !== t), t]), P(Gi, []), pt(t), Qe(e, {
		label: L("undo.do"),
		run: () => void ta(t)
	});
}
function Qi() {
	Xi([]), P(Gi, []);
}
var $i = () => ta(U(Wi).at(-1)), ea = () => na(U(Gi).at(-1));
async function ta(e) {
	let t = await ra(e);
	e !== void 0 && t !== void 0 && (Xi(U(Wi).filter((t) => t !== e)), P(Gi, [...U(Gi), t]), Qe(L("undo.done"), {
		label: L("undo.redo"),
		run: () => void na(t)
	}));
}
async function na(e) {
	let t = await ra(e);
	e !== void 0 && t !== void 0 && (P(Gi, U(Gi).filter((t) => t !== e)), Xi([...U(Wi), t]), Qe(L("undo.redone"), {
		label: L("undo.do"),
		run: () => void ta(t)
	}));
}
async function ra(e) {
	if (!(e === void 0 || Ki)) {
		Ki = !0;
		try {
			let t = await Ri(e);
			return ye(t.revision), t.revision;
		} catch (t) {
			let n = be(t);
			!n.unreachable && !n.unidentified && (Xi(U(Wi).filter((t) => t !== e)), P(Gi, U(Gi).filter((t) => t !== e))), Qe(n.unreachable ? L("offline.title") : n.problem?.detail || L("undo.failed"));
			return;
		} finally {
			Ki = !1;
		}
	}
}
// \0vite/preload-helper.js
var ia = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), aa = function(e, t) {
	return new URL(e, t).href;
}, oa = {}, sa = function(e) {
	return e.pathname.endsWith(".css");
}, ca = function(e, t, n) {
	if (t in e) return e[t];
	let r = n();
	if (!r) {
		e[t] = void 0;
		return;
	}
	let i = r.then(() => {
		e[t] = void 0;
	}, (n) => {
		throw e[t] = void 0, n;
	});
	return e[t] = i, i;
}, la = function(e, t, n) {
	let r = Promise.resolve();
	if (t && t.length > 0) {
		let e, i = document.querySelector("meta[property=csp-nonce]"), a = i?.nonce || i?.getAttribute("nonce");
		function o(e) {
			return Promise.all(e.map((e) => Promise.resolve(e).then((e) => ({
				status: "fulfilled",
				value: e
			}), (e) => ({
				status: "rejected",
				reason: e
			}))));
		}
		function s(e) {
			return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
		}
		r = o(t.map((t) => {
			t = aa(t, n);
			let r = s(t), i = sa(r);
			return ca(oa, r.href, () => {
				if (e === void 0) {
					e = {
						all: new Set(),
						styles: new Set()
					};
					let t = document.getElementsByTagName("link");
					for (let n = t.length - 1; n >= 0; n--) {
						let r = t[n];
						e.all.add(r.href), r.rel === "stylesheet" && e.styles.add(r.href);
					}
				}
				if ((i ? e.styles : e.all).has(r.href)) return;
				let t = document.createElement("link");
				if (t.rel = i ? "stylesheet" : ia, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
					let i = (a) => {
						t.removeEventListener("load", i), t.removeEventListener("error", i), a.type === "error" ? n(Error(`Unable to preload CSS for ${r}`)) : e(a);
					};
					t.addEventListener("load", i), t.addEventListener("error", i);
				});
			});
		}).filter((e) => e !== void 0));
	}
	function i(e) {
		let t = new Event("vite:preloadError", { cancelable: !0 });
		if (t.payload = e, window.dispatchEvent(t), !t.defaultPrevented) throw e;
	}
	return r.then((t) => {
		for (let e of t || []) e.status === "rejected" && i(e.reason);
		return e().catch(i);
	});
}, ua = (t) => {
	var n = da(), r = R(e(n));
	{
		let e = B(() => new ge(0, null));
		et(r, {
			get failure() {
				return U(e);
			},
			onRetry: () => location.reload()
		});
	}
	k(n), Y(t, n);
}, da = v("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), fa = v("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), pa = v("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!>", 1);
function ma(r, i) {
	I(i, !0);
	let a = () => la(() => import("./records.js"), [], import.meta.url), c = () => la(() => import("./HelpPage.js"), [], import.meta.url), u = () => la(() => import("./pages.js"), [], import.meta.url), f = () => la(() => import("./pages2.js"), [], import.meta.url), p = () => la(() => import("./AdministrationPages.js"), [], import.meta.url), m = w(!1), v = w(!navigator.onLine), y = w(void 0), x = B(kn), C = B(ut), T = B(xe), E = B(() => "area" in U(x) ? U(x).area : An("g")), O = B(() => U(E) ?? U(y) ?? (U(C) ? de() : void 0)), j = B(() => U(C)?.areas.find((e) => e.id === U(O))), M = B(() => U(j)?.label ?? U(C)?.me.areas.find((e) => e.code === U(O))?.name ?? U(O) ?? ""), F = [
		"roles",
		"help",
		"login",
		"welcome"
	], z = B(() => U(T)?.unidentified && !F.includes(U(x).page)), V = B(() => U(C) !== void 0 && Ye($.seeAccounts)), H = B(() => Fi(U(x), U(M))), W = (e) => U(x).page === "list" ? Fe(e) : ae(e), G = (e) => K(we(e)?.plural ?? ue(e));
	S(In), S(() => Ce(ke)), S(() => {
		N(), oe();
	});
	let ee = B(() => U(C) !== void 0);
	S(() => U(ee) ? Mi() : void 0), S(() => {
		U(E) && P(y, U(E), !0);
	}), S(() => {
		U(z) ? jn(pe() ? Te(On().pathname + On().search) : $e, { replace: !0 }) : U(x).page === "roles" && pe() && jn(U(C) ? "/" : Te(), { replace: !0 });
	}), S(() => {
		document.title = U(H) ? `${U(H)} · Spin in het web` : "Spin in het web";
	});
	async function te() {
		await (pe() ? fe() : gt()).catch(() => void 0), ne();
	}
	function ne() {
		dt(), Qi(), rt(), P(y, void 0), jn(pe() ? Te() : $e);
	}
	async function re(e = "/") {
		P(y, void 0), await oe(), jn(e);
	}
	async function ie(e) {
		U(C)?.me.account?.login === e ? (await oe(), ce()) : (Qi(), await re());
	}
	function J(e, t) {
		let n = e.key.toLowerCase();
		t || !U(C) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? ea() : $i());
	}
	function se(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || J(e, t), (e.key === "/" && !t && !e.ctrlKey && !e.altKey || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey)) && U(C) && !document.querySelector("dialog:modal") && (e.preventDefault(), P(m, !0));
	}
	var me = pa();
	d("keydown", g, se), d("online", g, () => P(v, !1)), d("offline", g, () => P(v, !0));
	var he = A(me), ge = q(he, !0), _e = R(he, 2);
	{
		let e = (e) => {
			var t = n(), r = A(t), i = (e) => {
				{
					let t = B(() => U(C).areas.find((e) => e.id === U(O)));
					Pt(e, {
						get areas() {
							return U(C).areas;
						},
						get current() {
							return U(t);
						},
						hrefOf: W
					});
				}
			};
			o(r, (e) => {
				U(C)?.areas.length && e(i);
			}), Y(e, t);
		}, t = (e) => {
			{
				let t = B(() => U(C)?.me), n = B(pe), r = B(() => U(C) && qi() ? () => void $i() : void 0);
				Sn(e, {
					get me() {
						return U(t);
					},
					get accounts() {
						return U(n);
					},
					get onUndo() {
						return U(r);
					},
					get may() {
						return Ye;
					},
					onLeave: () => void te()
				});
			}
		}, r = B(() => U(C)?.me.fictional ?? le()?.fictional ?? !1), i = B(() => U(C) ? Pi(U(x), U(O), U(V)) : []), a = B(() => U(C) ? () => P(m, !0) : void 0);
		Ht(_e, {
			get fictional() {
				return U(r);
			},
			get nav() {
				return U(i);
			},
			get onSearch() {
				return U(a);
			},
			area: e,
			user: t,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var ye = R(_e, 2), be = e(ye), Se = (t) => {
		var n = fa(), r = e(n);
		Z(r, { name: "offline" });
		var i = R(r), a = e(i), o = q(a, !0), s = R(a);
		k(i), k(n), b((e, t) => {
			_(o, e), _(s, ` ${t ?? ""}`);
		}, [() => L("offline.title"), () => L("offline.text")]), Y(t, n);
	};
	o(be, (e) => {
		U(v) && e(Se);
	});
	var Ee = R(be, 2), De = (e) => {
		{
			let t = B(() => U(C)?.me.role);
			Ti(e, {
				get current() {
					return U(t);
				},
				onChosen: () => void re()
			});
		}
	}, Oe = (e) => {
		var r = n(), i = A(r);
		l(i, c, null, (e, r) => {
			var i = B(() => {
				var { default: e } = U(r);
				return { HelpPage: e };
			}), a = B(() => U(i).HelpPage), o = n(), s = A(o);
			{
				let e = B(pe);
				t(s, () => U(a), (t, n) => {
					n(t, {
						get accounts() {
							return U(e);
						},
						kindWord: (e) => K(U(C) ? ue(e) : L(`kind.${e}`))
					});
				});
			}
			Y(e, o);
		}, (e) => {
			ua(e);
		}), Y(e, r);
	}, Ae = (e) => {
		var r = n(), i = A(r);
		l(i, u, null, (e, r) => {
			var i = B(() => {
				var { LogInPage: e } = U(r);
				return { LogInPage: e };
			}), a = B(() => U(i).LogInPage), o = n(), s = A(o);
			t(s, () => U(a), (e, t) => {
				t(e, { onEntered: () => void re(nt(An("naar"), location.origin)) });
			}), Y(e, o);
		}, (e) => {
			ua(e);
		}), Y(e, r);
	}, je = (e) => {
		var r = n(), i = A(r);
		l(i, u, null, (e, r) => {
			var i = B(() => {
				var { WelcomePage: e } = U(r);
				return { WelcomePage: e };
			}), a = B(() => U(i).WelcomePage), o = n(), s = A(o);
			t(s, () => U(a), (e, t) => {
				t(e, { onEntered: () => void re() });
			}), Y(e, o);
		}, (e) => {
			ua(e);
		}), Y(e, r);
	}, Ne = (t) => {
		var n = da(), r = R(e(n));
		et(r, {
			get failure() {
				return U(T);
			},
			onRetry: () => void oe()
		}), k(n), Y(t, n);
	}, Pe = (e) => {
		var r = n(), i = A(r), s = (e) => {
			{
				let t = B(() => U(V) && !Ye($.askReports) ? ve : U(O) ? ae(U(O)) : void 0);
				vi(e, {
					get to() {
						return U(t);
					},
					get roleLabel() {
						return U(C).me.roleLabel;
					},
					onGo: (e) => jn(e, { replace: !0 })
				});
			}
		}, c = (e) => {
			var t = n(), r = A(t);
			h(r, () => U(x).area, (e) => {
				gi(e, {
					get area() {
						return U(x).area;
					},
					get areaName() {
						return U(M);
					}
				});
			}), Y(e, t);
		}, d = (e) => {
			var t = n(), r = A(t);
			h(r, () => U(x).area, (e) => {
				vr(e, {
					get area() {
						return U(x).area;
					},
					get areaName() {
						return U(M);
					}
				});
			}), Y(e, t);
		}, m = (e) => {
			var r = n(), i = A(r);
			l(i, a, null, (e, r) => {
				var i = B(() => {
					var { ActorPage: e } = U(r);
					return { ActorPage: e };
				}), a = B(() => U(i).ActorPage), o = n(), s = A(o);
				h(s, () => U(x).id, (e) => {
					var r = n(), i = A(r);
					t(i, () => U(a), (e, t) => {
						t(e, {
							get id() {
								return U(x).id;
							},
							get area() {
								return U(O);
							}
						});
					}), Y(e, r);
				}), Y(e, o);
			}, (e) => {
				ua(e);
			}), Y(e, r);
		}, g = (e) => {
			var r = n(), i = A(r);
			l(i, a, null, (e, r) => {
				var i = B(() => {
					var { NewActorPage: e } = U(r);
					return { NewActorPage: e };
				}), a = B(() => U(i).NewActorPage), o = n(), s = A(o);
				h(s, () => U(x).kind, (e) => {
					var r = n(), i = A(r);
					t(i, () => U(a), (e, t) => {
						t(e, {
							get kind() {
								return U(x).kind;
							},
							get area() {
								return U(O);
							},
							get areaName() {
								return U(M);
							}
						});
					}), Y(e, r);
				}), Y(e, o);
			}, (e) => {
				ua(e);
			}), Y(e, r);
		}, _ = (e) => {
			var r = n(), i = A(r);
			l(i, u, null, (e, r) => {
				var i = B(() => {
					var { AccountPage: e } = U(r);
					return { AccountPage: e };
				}), a = B(() => U(i).AccountPage), o = n(), s = A(o);
				t(s, () => U(a), (e, t) => {
					t(e, {});
				}), Y(e, o);
			}, (e) => {
				ua(e);
			}), Y(e, r);
		}, v = (e) => {
			var r = n(), i = A(r);
			l(i, p, null, (e, r) => {
				var i = B(() => {
					var { default: e } = U(r);
					return { AdministrationPages: e };
				}), a = B(() => U(i).AdministrationPages), o = n(), s = A(o);
				t(s, () => U(a), (e, t) => {
					t(e, { get part() {
						return U(x).part;
					} });
				}), Y(e, o);
			}, (e) => {
				ua(e);
			}), Y(e, r);
		}, y = (e) => {
			var r = n(), i = A(r);
			l(i, f, null, (e, r) => {
				var i = B(() => {
					var { BinPage: e, RetentionPage: t, ImportPage: n } = U(r);
					return {
						BinPage: e,
						RetentionPage: t,
						ImportPage: n
					};
				}), a = B(() => U(i).BinPage), s = B(() => U(i).RetentionPage), c = B(() => U(i).ImportPage), l = n(), u = A(l), d = (e) => {
					var r = n(), i = A(r);
					t(i, () => U(a), (e, t) => {
						t(e, { get area() {
							return U(O);
						} });
					}), Y(e, r);
				}, f = (e) => {
					var r = n(), i = A(r);
					t(i, () => U(s), (e, t) => {
						t(e, { get area() {
							return U(O);
						} });
					}), Y(e, r);
				}, p = (e) => {
					var r = n(), i = A(r);
					t(i, () => U(c), (e, t) => {
						t(e, {});
					}), Y(e, r);
				};
				o(u, (e) => {
					U(x).page === "bin" ? e(d) : U(x).page === "retention" ? e(f, 1) : e(p, -1);
				}), Y(e, l);
			}, (e) => {
				ua(e);
			}), Y(e, r);
		}, b = (e) => {
			Oi(e, {});
		};
		o(i, (e) => {
			U(x).page === "start" ? e(s) : U(x).page === "missing" ? e(c, 1) : U(x).page === "list" ? e(d, 2) : U(x).page === "actor" ? e(m, 3) : U(x).page === "new" ? e(g, 4) : U(x).page === "account" ? e(_, 5) : U(x).page === "administration" ? e(v, 6) : U(x).page === "bin" || U(x).page === "retention" || U(x).page === "import" ? e(y, 7) : e(b, -1);
		}), Y(e, r);
	};
	o(Ee, (e) => {
		U(x).page === "roles" ? e(De) : U(x).page === "help" ? e(Oe, 1) : U(x).page === "login" ? e(Ae, 2) : U(x).page === "welcome" ? e(je, 3) : U(T) && !U(T).unidentified ? e(Ne, 4) : U(C) && e(Pe, 5);
	}), k(ye);
	var Ie = R(ye, 2);
	{
		let e = B(() => Ke().text), t = B(() => Ke().offer);
		an(Ie, {
			get text() {
				return U(e);
			},
			get offer() {
				return U(t);
			},
			get onStay() {
				return Re;
			},
			get onLeave() {
				return ot;
			},
			get onDismiss() {
				return rt;
			}
		});
	}
	var Le = R(Ie, 2), ze = (e) => {
		var r = n(), i = A(r);
		l(i, u, null, (e, r) => {
			var i = B(() => {
				var { LogInDialog: e } = U(r);
				return { LogInDialog: e };
			}), a = B(() => U(i).LogInDialog), o = n(), s = A(o);
			{
				let e = B(() => U(C)?.me.account?.login ?? "");
				t(s, () => U(a), (t, n) => {
					n(t, {
						get login() {
							return U(e);
						},
						onEntered: (e) => void ie(e),
						onStop: ne
					});
				});
			}
			Y(e, o);
		}), Y(e, r);
	}, Be = B(() => Je());
	o(Le, (e) => {
		U(Be) && e(ze);
	});
	var Ve = R(Le, 2), He = (e) => {
		en(e, {
			search: (e, t) => lt(e, void 0, t),
			groupWord: G,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? ae(e) : Me(e, U(O)),
			onClose: () => P(m, !1)
		});
	};
	o(Ve, (e) => {
		U(m) && U(C) && e(He);
	}), b((e) => _(ge, e), [() => L("skip")]), s("click", he, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), Y(r, me), D();
}
y(["click"]), wn(), f(ma, { target: document.getElementById("app") });
export { yt as A, mn as C, Wt as D, Gt as E, xt as M, St as N, _t as O, Tn as S, Xt as T, Wn as _, Vi as a, An as b, Bi as c, tr as d, Un as f, Gn as g, Bn as h, Li as i, bt as j, vt as k, br as l, Hn as m, ta as n, zi as o, Vn as p, Ii as r, Hi as s, Zi as t, sr as u, zn as v, $ as w, Mn as x, jn as y };
