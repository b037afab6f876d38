import { Bn as e, Hn as t, Kn as n, Qn as r, Rn as i, Un as a, Vt as o, Xn as s, Yn as c, dr as l, fr as u, hr as d, ir as f, jn as p, lr as m, mr as h, nr as g, or as _, rr as v, tr as y, vr as b, wn as x, xn as S, xr as C, yr as w, zn as T, zt as E } from "./shell.js";
import { a as D, o as O, t as k } from "./ErrorSummary.js";
// src/ui/Modal.svelte
var A = r("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function j(n, r) {
	w(r, !0);
	let a = x(r, "wide", 3, !1);
	function d(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var f = A(), h = m(f), y = m(h), S = l(y, !0), D = u(y, 2), O = m(D);
	E(O, { name: "close" });
	var k = u(O), j = l(k, !0);
	C(D), C(h);
	var M = u(h, 2), N = m(M);
	t(N, () => r.children), C(M), C(f), e(f, () => d), _((e) => {
		i(f, 1, T(["modal", a() && "modal--wide"])), p(f, "aria-labelledby", `${r.id ?? ""}-kop`), p(y, "id", `${r.id ?? ""}-kop`), c(S, r.title), c(j, e);
	}, [() => o("close")]), v("cancel", f, (e) => {
		e.preventDefault(), r.onClose();
	}), g("click", D, function(...e) {
		r.onClose?.apply(this, e);
	}), s(n, f), b();
}
y(["click"]);
// src/forms/ConfirmForm.svelte
var M = r("<p> </p>"), N = r("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\"><div class=\"stack sentences\"></div> <div class=\"row\"><button type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function P(e, t) {
	w(t, !0);
	let r = x(t, "danger", 3, !1), o = d([]), y = d(!1);
	async function E(e) {
		if (e.preventDefault(), !f(y)) {
			h(y, !0), h(o, []);
			try {
				t.onDone(await t.run());
			} catch (e) {
				let t = S(e);
				t.unreachable ? h(o, [{
					field: "",
					text: O("offline.title")
				}]) : t.stale ? h(o, [{
					field: "",
					text: O("clash.reload")
				}]) : h(o, D(t.problem, []));
			} finally {
				h(y, !1);
			}
		}
	}
	var A = N(), j = m(A), P = (e) => {
		k(e, {
			get wrongs() {
				return f(o);
			},
			idOf: (e) => e
		});
	};
	n(j, (e) => {
		f(o).length && e(P);
	});
	var F = u(j, 2), I = m(F);
	a(I, 20, () => t.sentences, (e) => e, (e, t) => {
		var n = M(), r = l(n, !0);
		_(() => c(r, t)), s(e, n);
	}), C(I);
	var L = u(I, 2), R = m(L), z = l(R, !0), B = u(R, 2), V = l(B, !0);
	C(L), C(F), C(A), _((e) => {
		p(F, "aria-label", t.label), i(R, 1, T(["button", r() ? "button--danger" : "button--primary"])), p(R, "aria-busy", f(y) || void 0), c(z, t.label), c(V, e);
	}, [() => O("form.cancel")]), v("submit", F, E), g("click", B, function(...e) {
		t.onCancel?.apply(this, e);
	}), s(e, A), b();
}
y(["click"]);
export { j as n, P as t };
