import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, M as s, Q as c, R as l, S as u, U as d, Y as f, a as p, ct as m, dt as h, et as g, it as _, k as v, lt as y, m as b, ot as x, p as S, rt as C, tt as w, u as T } from "./svelte.js";
import { Qt as E, Wn as D, on as O } from "./shell.js";
import { o as k } from "./ErrorSummary.js";
// src/forms/ActorPicker.svelte
var A = l("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), j = l("<p class=\"error\"><!> </p>"), M = l("<li><button type=\"button\"><!> </button></li>"), N = l("<ul class=\"picker__found\"></ul>"), P = l("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), F = l("<div><!></div>");
function I(i, l) {
	y(l, !0);
	let I = p(l, "required", 3, !0), L = _(""), R = _(void 0), z = _(!1), B = x(() => r(z) ? k("search.failed") : r(R) && r(L).trim() ? r(R).length ? k("search.count", { n: r(R).length }) : k("search.none") : "");
	f(() => {
		let e = r(L).trim();
		if (C(R, void 0), C(z, !1), !e) return;
		let t = new AbortController(), n = setTimeout(() => {
			l.find(e, l.kinds, t.signal).then((e) => C(R, e)).catch((e) => C(z, !D(e)));
		}, 200);
		return () => {
			clearTimeout(n), t.abort();
		};
	});
	function V(e) {
		l.onChoose(e), C(L, "");
	}
	function H() {
		l.onChoose(void 0), requestAnimationFrame(() => document.getElementById(l.id)?.focus());
	}
	var U = F(), W = c(U), G = (t) => {
		var r = A(), i = e(r), s = g(i, !0), u = w(i, 2), f = c(u);
		E(f, { get kind() {
			return l.chosen.kind;
		} });
		var p = w(f), m = g(p, !0), _ = w(p, 2), v = g(_, !0);
		h(u), o((e) => {
			n(s, l.label), n(m, l.chosen.label), b(_, "id", l.id), n(v, e);
		}, [() => k("picker.other")]), d("click", _, H), a(t, r);
	}, K = (t) => {
		var i = P(), u = e(i), f = g(u, !0), p = w(u, 2), m = g(p, !0), _ = w(p, 2), y = (e) => {
			var t = j(), r = c(t);
			O(r, { name: "warn" });
			var i = w(r, 1, !0);
			h(t), o(() => {
				b(t, "id", `${l.id ?? ""}-fout`), n(i, l.error);
			}), a(e, t);
		};
		s(_, (e) => {
			l.error && e(y);
		});
		var x = w(_, 2);
		S(x);
		var D = w(x, 2), A = g(D, !0), F = w(D, 2), z = (e) => {
			var t = N();
			v(t, 21, () => r(R), (e) => e.id, (e, t) => {
				var i = M(), s = c(i), l = c(s);
				E(l, { get kind() {
					return r(t).kind;
				} });
				var u = w(l, 1, !0);
				h(s), h(i), o(() => n(u, r(t).label)), d("click", s, () => V(r(t))), a(e, i);
			}), h(t), a(e, t);
		};
		s(F, (e) => {
			r(R)?.length && e(z);
		}), o((e) => {
			b(u, "for", l.id), n(f, l.label), b(p, "id", `${l.id ?? ""}-hint`), n(m, e), b(x, "id", l.id), b(x, "aria-describedby", `${l.id ?? ""}-hint${l.error ? ` ${l.id}-fout` : ""}`), b(x, "aria-invalid", l.error ? !0 : void 0), b(x, "aria-required", I() || void 0), n(A, r(B));
		}, [() => k("picker.hint")]), T(x, () => r(L), (e) => C(L, e)), a(t, i);
	};
	s(W, (e) => {
		l.chosen ? e(G) : e(K, -1);
	}), h(U), o(() => u(U, 1, t([
		"field",
		"picker",
		l.error && "field--error"
	]))), a(i, U), m();
}
i(["click"]);
export { I as t };
