import { Ar as e, Bn as t, Cr as n, Dr as r, Fr as i, It as a, Ln as o, Mn as s, Mr as c, Nr as l, Or as u, Sr as d, Tr as f, Vn as p, Wt as m, Xn as h, Yn as g, br as _, er as v, gr as y, kn as b, lr as x, mr as S, or as C, pr as w, rr as T, sr as E, wr as D, yr as O } from "./shell.js";
import { o as k } from "./ErrorSummary.js";
// src/forms/ActorPicker.svelte
var A = x("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), j = x("<p class=\"error\"><!> </p>"), M = x("<li><button type=\"button\"><!> </button></li>"), N = x("<ul class=\"picker__found\"></ul>"), P = x("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), F = x("<div><!></div>");
function I(x, w) {
	l(w, !0);
	let I = s(w, "required", 3, !0), L = u(""), R = u(void 0), z = u(!1), B = e(() => y(z) ? k("search.failed") : y(R) && y(L).trim() ? y(R).length ? k("search.count", { n: y(R).length }) : k("search.none") : "");
	_(() => {
		let e = y(L).trim();
		if (r(R, void 0), r(z, !1), !e) return;
		let t = new AbortController(), n = setTimeout(() => {
			w.find(e, w.kinds, t.signal).then((e) => r(R, e)).catch((e) => r(z, !b(e)));
		}, 200);
		return () => {
			clearTimeout(n), t.abort();
		};
	});
	function V(e) {
		w.onChoose(e), r(L, "");
	}
	function H() {
		w.onChoose(void 0), requestAnimationFrame(() => document.getElementById(w.id)?.focus());
	}
	var U = F(), W = d(U), G = (e) => {
		var t = A(), r = n(t), o = D(r, !0), s = f(r, 2), c = d(s);
		a(c, { get kind() {
			return w.chosen.kind;
		} });
		var l = f(c), u = D(l, !0), m = f(l, 2), h = D(m, !0);
		i(s), O((e) => {
			C(o, w.label), C(u, w.chosen.label), p(m, "id", w.id), C(h, e);
		}, [() => k("picker.other")]), S("click", m, H), E(e, t);
	}, K = (e) => {
		var s = P(), c = n(s), l = D(c, !0), u = f(c, 2), h = D(u, !0), g = f(u, 2), _ = (e) => {
			var t = j(), n = d(t);
			m(n, { name: "warn" });
			var r = f(n, 1, !0);
			i(t), O(() => {
				p(t, "id", `${w.id ?? ""}-fout`), C(r, w.error);
			}), E(e, t);
		};
		T(g, (e) => {
			w.error && e(_);
		});
		var b = f(g, 2);
		t(b);
		var x = f(b, 2), A = D(x, !0), F = f(x, 2), z = (e) => {
			var t = N();
			v(t, 21, () => y(R), (e) => e.id, (e, t) => {
				var n = M(), r = d(n), o = d(r);
				a(o, { get kind() {
					return y(t).kind;
				} });
				var s = f(o, 1, !0);
				i(r), i(n), O(() => C(s, y(t).label)), S("click", r, () => V(y(t))), E(e, n);
			}), i(t), E(e, t);
		};
		T(F, (e) => {
			y(R)?.length && e(z);
		}), O((e) => {
			p(c, "for", w.id), C(l, w.label), p(u, "id", `${w.id ?? ""}-hint`), C(h, e), p(b, "id", w.id), p(b, "aria-describedby", `${w.id ?? ""}-hint${w.error ? ` ${w.id}-fout` : ""}`), p(b, "aria-invalid", w.error ? !0 : void 0), p(b, "aria-required", I() || void 0), C(A, y(B));
		}, [() => k("picker.hint")]), o(b, () => y(L), (e) => r(L, e)), E(e, s);
	};
	T(W, (e) => {
		w.chosen ? e(G) : e(K, -1);
	}), i(U), O(() => g(U, 1, h([
		"field",
		"picker",
		w.error && "field--error"
	]))), E(x, U), c();
}
w(["click"]);
export { I as t };
