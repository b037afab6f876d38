import { Ar as e, Br as t, Dr as n, Fr as r, Gr as i, Hn as a, Hr as o, Ir as s, Kt as c, Lr as l, Pr as u, Tr as d, Wr as f, Xn as p, Zn as m, _r as h, ar as g, br as _, dr as v, en as y, jr as b, mr as x, or as S, qn as C, qr as w, vr as T, wr as E, zn as D, zr as O } from "./shell.js";
import { o as k } from "./ErrorSummary.js";
// src/forms/ActorPicker.svelte
var A = _("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), j = _("<p class=\"error\"><!> </p>"), M = _("<li><button type=\"button\"><!> </button></li>"), N = _("<ul class=\"picker__found\"></ul>"), P = _("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), F = _("<div><!></div>");
function I(_, E) {
	i(E, !0);
	let I = a(E, "required", 3, !0), L = t(""), R = t(void 0), z = t(!1), B = o(() => n(z) ? k("search.failed") : n(R) && n(L).trim() ? n(R).length ? k("search.count", { n: n(R).length }) : k("search.none") : "");
	b(() => {
		let e = n(L).trim();
		if (O(R, void 0), O(z, !1), !e) return;
		let t = new AbortController(), r = setTimeout(() => {
			E.find(e, E.kinds, t.signal).then((e) => O(R, e)).catch((e) => O(z, !D(e)));
		}, 200);
		return () => {
			clearTimeout(r), t.abort();
		};
	});
	function V(e) {
		E.onChoose(e), O(L, "");
	}
	function H() {
		E.onChoose(void 0), requestAnimationFrame(() => document.getElementById(E.id)?.focus());
	}
	var U = F(), W = u(U), G = (t) => {
		var n = A(), i = r(n), a = s(i, !0), o = l(i, 2), f = u(o);
		c(f, { get kind() {
			return E.chosen.kind;
		} });
		var p = l(f), g = s(p, !0), _ = l(p, 2), v = s(_, !0);
		w(o), e((e) => {
			h(a, E.label), h(g, E.chosen.label), m(_, "id", E.id), h(v, e);
		}, [() => k("picker.other")]), d("click", _, H), T(t, n);
	}, K = (t) => {
		var i = P(), a = r(i), o = s(a, !0), f = l(a, 2), g = s(f, !0), _ = l(f, 2), b = (t) => {
			var n = j(), r = u(n);
			y(r, { name: "warn" });
			var i = l(r, 1, !0);
			w(n), e(() => {
				m(n, "id", `${E.id ?? ""}-fout`), h(i, E.error);
			}), T(t, n);
		};
		x(_, (e) => {
			E.error && e(b);
		});
		var S = l(_, 2);
		p(S);
		var D = l(S, 2), A = s(D, !0), F = l(D, 2), z = (t) => {
			var r = N();
			v(r, 21, () => n(R), (e) => e.id, (t, r) => {
				var i = M(), a = u(i), o = u(a);
				c(o, { get kind() {
					return n(r).kind;
				} });
				var s = l(o, 1, !0);
				w(a), w(i), e(() => h(s, n(r).label)), d("click", a, () => V(n(r))), T(t, i);
			}), w(r), T(t, r);
		};
		x(F, (e) => {
			n(R)?.length && e(z);
		}), e((e) => {
			m(a, "for", E.id), h(o, E.label), m(f, "id", `${E.id ?? ""}-hint`), h(g, e), m(S, "id", E.id), m(S, "aria-describedby", `${E.id ?? ""}-hint${E.error ? ` ${E.id}-fout` : ""}`), m(S, "aria-invalid", E.error ? !0 : void 0), m(S, "aria-required", I() || void 0), h(A, n(B));
		}, [() => k("picker.hint")]), C(S, () => n(L), (e) => O(L, e)), T(t, i);
	};
	x(W, (e) => {
		E.chosen ? e(G) : e(K, -1);
	}), w(U), e(() => g(U, 1, S([
		"field",
		"picker",
		E.error && "field--error"
	]))), T(_, U), f();
}
E(["click"]);
export { I as t };
