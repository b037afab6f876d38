import { Bn as e, Br as t, Cr as n, Fr as r, Gn as i, Gr as a, Hr as o, Jn as s, Ln as c, Lr as l, Mr as u, Nr as d, Or as f, Pr as p, Qt as m, Rr as h, Sr as g, Tr as _, Ur as v, Wt as y, Yn as b, fr as x, gr as S, hr as C, ir as w, kr as T, lr as E, rr as D, vr as O } from "./shell.js";
import { o as k } from "./ErrorSummary.js";
// src/forms/ActorPicker.svelte
var A = O("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), j = O("<p class=\"error\"><!> </p>"), M = O("<li><button type=\"button\"><!> </button></li>"), N = O("<ul class=\"picker__found\"></ul>"), P = O("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), F = O("<div><!></div>");
function I(g, O) {
	v(O, !0);
	let I = e(O, "required", 3, !0), L = h(""), R = h(void 0), z = h(!1), B = t(() => _(z) ? k("search.failed") : _(R) && _(L).trim() ? _(R).length ? k("search.count", { n: _(R).length }) : k("search.none") : "");
	T(() => {
		let e = _(L).trim();
		if (l(R, void 0), l(z, !1), !e) return;
		let t = new AbortController(), n = setTimeout(() => {
			O.find(e, O.kinds, t.signal).then((e) => l(R, e)).catch((e) => l(z, !c(e)));
		}, 200);
		return () => {
			clearTimeout(n), t.abort();
		};
	});
	function V(e) {
		O.onChoose(e), l(L, "");
	}
	function H() {
		O.onChoose(void 0), requestAnimationFrame(() => document.getElementById(O.id)?.focus());
	}
	var U = F(), W = u(U), G = (e) => {
		var t = A(), i = d(t), o = p(i, !0), s = r(i, 2), c = u(s);
		y(c, { get kind() {
			return O.chosen.kind;
		} });
		var l = r(c), m = p(l, !0), h = r(l, 2), g = p(h, !0);
		a(s), f((e) => {
			C(o, O.label), C(m, O.chosen.label), b(h, "id", O.id), C(g, e);
		}, [() => k("picker.other")]), n("click", h, H), S(e, t);
	}, K = (e) => {
		var t = P(), o = d(t), c = p(o, !0), h = r(o, 2), g = p(h, !0), v = r(h, 2), w = (e) => {
			var t = j(), n = u(t);
			m(n, { name: "warn" });
			var i = r(n, 1, !0);
			a(t), f(() => {
				b(t, "id", `${O.id ?? ""}-fout`), C(i, O.error);
			}), S(e, t);
		};
		x(v, (e) => {
			O.error && e(w);
		});
		var T = r(v, 2);
		s(T);
		var D = r(T, 2), A = p(D, !0), F = r(D, 2), z = (e) => {
			var t = N();
			E(t, 21, () => _(R), (e) => e.id, (e, t) => {
				var i = M(), o = u(i), s = u(o);
				y(s, { get kind() {
					return _(t).kind;
				} });
				var c = r(s, 1, !0);
				a(o), a(i), f(() => C(c, _(t).label)), n("click", o, () => V(_(t))), S(e, i);
			}), a(t), S(e, t);
		};
		x(F, (e) => {
			_(R)?.length && e(z);
		}), f((e) => {
			b(o, "for", O.id), C(c, O.label), b(h, "id", `${O.id ?? ""}-hint`), C(g, e), b(T, "id", O.id), b(T, "aria-describedby", `${O.id ?? ""}-hint${O.error ? ` ${O.id}-fout` : ""}`), b(T, "aria-invalid", O.error ? !0 : void 0), b(T, "aria-required", I() || void 0), C(A, _(B));
		}, [() => k("picker.hint")]), i(T, () => _(L), (e) => l(L, e)), S(e, t);
	};
	x(W, (e) => {
		O.chosen ? e(G) : e(K, -1);
	}), a(U), f(() => D(U, 1, w([
		"field",
		"picker",
		O.error && "field--error"
	]))), S(g, U), o();
}
g(["click"]);
export { I as t };
