import { $n as e, Ar as t, Br as n, Cr as r, Dr as i, Gn as a, Gr as o, Hn as s, Hr as c, Jr as l, Lr as u, Nr as d, Or as f, Pr as p, Rr as m, Ur as h, Xn as g, Xr as _, Xt as v, _r as y, br as b, cr as x, er as S, in as C, lr as w, mr as T, qr as E, xr as D, zr as O } from "./shell.js";
import { o as k } from "./ErrorSummary.js";
// src/forms/ActorPicker.svelte
var A = r("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), j = r("<p class=\"error\"><!> </p>"), M = r("<li><button type=\"button\"><!> </button></li>"), N = r("<ul class=\"picker__found\"></ul>"), P = r("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), F = r("<div><!></div>");
function I(r, i) {
	l(i, !0);
	let I = a(i, "required", 3, !0), L = h(""), R = h(void 0), z = h(!1), B = o(() => t(z) ? k("search.failed") : t(R) && t(L).trim() ? t(R).length ? k("search.count", { n: t(R).length }) : k("search.none") : "");
	p(() => {
		let e = t(L).trim();
		if (c(R, void 0), c(z, !1), !e) return;
		let n = new AbortController(), r = setTimeout(() => {
			i.find(e, i.kinds, n.signal).then((e) => c(R, e)).catch((e) => c(z, !s(e)));
		}, 200);
		return () => {
			clearTimeout(r), n.abort();
		};
	});
	function V(e) {
		i.onChoose(e), c(L, "");
	}
	function H() {
		i.onChoose(void 0), requestAnimationFrame(() => document.getElementById(i.id)?.focus());
	}
	var U = F(), W = u(U), G = (e) => {
		var t = A(), r = m(t), a = O(r, !0), o = n(r, 2), s = u(o);
		v(s, { get kind() {
			return i.chosen.kind;
		} });
		var c = n(s), l = O(c, !0), p = n(c, 2), h = O(p, !0);
		_(o), d((e) => {
			b(a, i.label), b(l, i.chosen.label), S(p, "id", i.id), b(h, e);
		}, [() => k("picker.other")]), f("click", p, H), D(e, t);
	}, K = (r) => {
		var a = P(), o = m(a), s = O(o, !0), l = n(o, 2), p = O(l, !0), h = n(l, 2), x = (e) => {
			var t = j(), r = u(t);
			C(r, { name: "warn" });
			var a = n(r, 1, !0);
			_(t), d(() => {
				S(t, "id", `${i.id ?? ""}-fout`), b(a, i.error);
			}), D(e, t);
		};
		y(h, (e) => {
			i.error && e(x);
		});
		var w = n(h, 2);
		e(w);
		var E = n(w, 2), A = O(E, !0), F = n(E, 2), z = (e) => {
			var r = N();
			T(r, 21, () => t(R), (e) => e.id, (e, r) => {
				var i = M(), a = u(i), o = u(a);
				v(o, { get kind() {
					return t(r).kind;
				} });
				var s = n(o, 1, !0);
				_(a), _(i), d(() => b(s, t(r).label)), f("click", a, () => V(t(r))), D(e, i);
			}), _(r), D(e, r);
		};
		y(F, (e) => {
			t(R)?.length && e(z);
		}), d((e) => {
			S(o, "for", i.id), b(s, i.label), S(l, "id", `${i.id ?? ""}-hint`), b(p, e), S(w, "id", i.id), S(w, "aria-describedby", `${i.id ?? ""}-hint${i.error ? ` ${i.id}-fout` : ""}`), S(w, "aria-invalid", i.error ? !0 : void 0), S(w, "aria-required", I() || void 0), b(A, t(B));
		}, [() => k("picker.hint")]), g(w, () => t(L), (e) => c(L, e)), D(r, a);
	};
	y(W, (e) => {
		i.chosen ? e(G) : e(K, -1);
	}), _(U), d(() => x(U, 1, w([
		"field",
		"picker",
		i.error && "field--error"
	]))), D(r, U), E();
}
i(["click"]);
export { I as t };
