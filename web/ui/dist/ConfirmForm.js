import { Ar as e, Br as t, Dr as n, Er as r, Gr as i, Hn as a, Ir as o, Lr as s, Pr as c, Rn as l, Tr as u, Wr as d, Zn as f, _r as p, ar as m, br as h, dr as g, mr as _, or as v, qr as y, vr as b, wr as x, zr as S } from "./shell.js";
import { a as C, o as w, t as T } from "./ErrorSummary.js";
// src/forms/ConfirmForm.svelte
var E = h("<p> </p>"), D = h("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\"><div class=\"stack sentences\"></div> <div class=\"row\"><button type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function O(h, x) {
	i(x, !0);
	let O = a(x, "danger", 3, !1), k = t([]), A = t(!1);
	async function j(e) {
		if (e.preventDefault(), !n(A)) {
			S(A, !0), S(k, []);
			try {
				x.onDone(await x.run());
			} catch (e) {
				let t = l(e);
				t.unreachable ? S(k, [{
					field: "",
					text: w("offline.title")
				}]) : t.stale ? S(k, [{
					field: "",
					text: w("clash.reload")
				}]) : S(k, C(t.problem, []));
			} finally {
				S(A, !1);
			}
		}
	}
	var M = D(), N = c(M), P = (e) => {
		T(e, {
			get wrongs() {
				return n(k);
			},
			idOf: (e) => e
		});
	};
	_(N, (e) => {
		n(k).length && e(P);
	});
	var F = s(N, 2), I = c(F);
	g(I, 20, () => x.sentences, (e) => e, (t, n) => {
		var r = E(), i = o(r, !0);
		e(() => p(i, n)), b(t, r);
	}), y(I);
	var L = s(I, 2), R = c(L), z = o(R, !0), B = s(R, 2), V = o(B, !0);
	y(L), y(F), y(M), e((e) => {
		f(F, "aria-label", x.label), m(R, 1, v(["button", O() ? "button--danger" : "button--primary"])), f(R, "aria-busy", n(A) || void 0), p(z, x.label), p(V, e);
	}, [() => w("form.cancel")]), r("submit", F, j), u("click", B, function(...e) {
		x.onCancel?.apply(this, e);
	}), b(h, M), d();
}
x(["click"]);
export { O as t };
