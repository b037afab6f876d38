import { Bn as e, Cr as t, Fr as n, Gr as r, Hr as i, In as a, Lr as o, Mr as s, Or as c, Pr as l, Rr as u, Sr as d, Tr as f, Ur as p, Yn as m, fr as h, gr as g, hr as _, ir as v, lr as y, rr as b, vr as x, wr as S } from "./shell.js";
import { a as C, o as w, t as T } from "./ErrorSummary.js";
// src/forms/ConfirmForm.svelte
var E = x("<p> </p>"), D = x("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\"><div class=\"stack sentences\"></div> <div class=\"row\"><button type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function O(d, x) {
	p(x, !0);
	let O = e(x, "danger", 3, !1), k = u([]), A = u(!1);
	async function j(e) {
		if (e.preventDefault(), !f(A)) {
			o(A, !0), o(k, []);
			try {
				x.onDone(await x.run());
			} catch (e) {
				let t = a(e);
				t.unreachable ? o(k, [{
					field: "",
					text: w("offline.title")
				}]) : t.stale ? o(k, [{
					field: "",
					text: w("clash.reload")
				}]) : o(k, C(t.problem, []));
			} finally {
				o(A, !1);
			}
		}
	}
	var M = D(), N = s(M), P = (e) => {
		T(e, {
			get wrongs() {
				return f(k);
			},
			idOf: (e) => e
		});
	};
	h(N, (e) => {
		f(k).length && e(P);
	});
	var F = n(N, 2), I = s(F);
	y(I, 20, () => x.sentences, (e) => e, (e, t) => {
		var n = E(), r = l(n, !0);
		c(() => _(r, t)), g(e, n);
	}), r(I);
	var L = n(I, 2), R = s(L), z = l(R, !0), B = n(R, 2), V = l(B, !0);
	r(L), r(F), r(M), c((e) => {
		m(F, "aria-label", x.label), b(R, 1, v(["button", O() ? "button--danger" : "button--primary"])), m(R, "aria-busy", f(A) || void 0), _(z, x.label), _(V, e);
	}, [() => w("form.cancel")]), S("submit", F, j), t("click", B, function(...e) {
		x.onCancel?.apply(this, e);
	}), g(d, M), i();
}
d(["click"]);
export { O as t };
