import { C as e, F as t, G as n, H as r, I as i, J as a, M as o, Q as s, R as c, S as l, U as u, W as d, a as f, ct as p, dt as m, et as h, it as g, k as _, lt as v, m as y, rt as b, tt as x } from "./svelte.js";
import { Un as S } from "./shell.js";
import { a as C, o as w, t as T } from "./ErrorSummary.js";
// src/forms/ConfirmForm.svelte
var E = c("<p> </p>"), D = c("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\"><div class=\"stack sentences\"></div> <div class=\"row\"><button type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function O(r, c) {
	v(c, !0);
	let O = f(c, "danger", 3, !1), k = g([]), A = g(!1);
	async function j(e) {
		if (e.preventDefault(), !n(A)) {
			b(A, !0), b(k, []);
			try {
				c.onDone(await c.run());
			} catch (e) {
				let t = S(e);
				t.unreachable ? b(k, [{
					field: "",
					text: w("offline.title")
				}]) : t.stale ? b(k, [{
					field: "",
					text: w("clash.reload")
				}]) : b(k, C(t.problem, []));
			} finally {
				b(A, !1);
			}
		}
	}
	var M = D(), N = s(M), P = (e) => {
		T(e, {
			get wrongs() {
				return n(k);
			},
			idOf: (e) => e
		});
	};
	o(N, (e) => {
		n(k).length && e(P);
	});
	var F = x(N, 2), I = s(F);
	_(I, 20, () => c.sentences, (e) => e, (e, n) => {
		var r = E(), o = h(r, !0);
		a(() => t(o, n)), i(e, r);
	}), m(I);
	var L = x(I, 2), R = s(L), z = h(R, !0), B = x(R, 2), V = h(B, !0);
	m(L), m(F), m(M), a((r) => {
		y(F, "aria-label", c.label), l(R, 1, e(["button", O() ? "button--danger" : "button--primary"])), y(R, "aria-busy", n(A) || void 0), t(z, c.label), t(V, r);
	}, [() => w("form.cancel")]), d("submit", F, j), u("click", B, function(...e) {
		c.onCancel?.apply(this, e);
	}), i(r, M), p();
}
r(["click"]);
export { O as t };
