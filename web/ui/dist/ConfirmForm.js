import { $n as e, Dn as t, Gn as n, Hn as r, Ht as i, Kn as a, Pn as o, Qn as s, Sr as c, Un as l, Vn as u, Wt as d, Yn as f, _r as p, ar as m, fr as h, hr as g, ir as _, lr as v, mr as y, or as b, sr as x, tr as S, vr as C, wn as w, wr as T, xr as E } from "./shell.js";
import { a as D, o as O, t as k } from "./ErrorSummary.js";
// src/ui/Modal.svelte
var A = S("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function j(a, f) {
	c(f, !0);
	let p = t(f, "wide", 3, !1);
	function _(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var x = A(), S = h(x), C = h(S), w = y(C, !0), D = g(C, 2), O = h(D);
	i(O, { name: "close" });
	var k = g(O), j = y(k, !0);
	T(D), T(S);
	var M = g(S, 2), N = h(M);
	n(N, () => f.children), T(M), T(x), l(x, () => _), v((e) => {
		u(x, 1, r(["modal", p() && "modal--wide"])), o(x, "aria-labelledby", `${f.id ?? ""}-kop`), o(C, "id", `${f.id ?? ""}-kop`), s(w, f.title), s(j, e);
	}, [() => d("close")]), b("cancel", x, (e) => {
		e.preventDefault(), f.onClose();
	}), m("click", D, function(...e) {
		f.onClose?.apply(this, e);
	}), e(a, x), E();
}
_(["click"]);
// src/forms/ConfirmForm.svelte
var M = S("<p> </p>"), N = S("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\"><div class=\"stack sentences\"></div> <div class=\"row\"><button type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function P(n, i) {
	c(i, !0);
	let l = t(i, "danger", 3, !1), d = C([]), _ = C(!1);
	async function S(e) {
		if (e.preventDefault(), !x(_)) {
			p(_, !0), p(d, []);
			try {
				i.onDone(await i.run());
			} catch (e) {
				let t = w(e);
				t.unreachable ? p(d, [{
					field: "",
					text: O("offline.title")
				}]) : t.stale ? p(d, [{
					field: "",
					text: O("clash.reload")
				}]) : p(d, D(t.problem, []));
			} finally {
				p(_, !1);
			}
		}
	}
	var A = N(), j = h(A), P = (e) => {
		k(e, {
			get wrongs() {
				return x(d);
			},
			idOf: (e) => e
		});
	};
	f(j, (e) => {
		x(d).length && e(P);
	});
	var F = g(j, 2), I = h(F);
	a(I, 20, () => i.sentences, (e) => e, (t, n) => {
		var r = M(), i = y(r, !0);
		v(() => s(i, n)), e(t, r);
	}), T(I);
	var L = g(I, 2), R = h(L), z = y(R, !0), B = g(R, 2), V = y(B, !0);
	T(L), T(F), T(A), v((e) => {
		o(F, "aria-label", i.label), u(R, 1, r(["button", l() ? "button--danger" : "button--primary"])), o(R, "aria-busy", x(_) || void 0), s(z, i.label), s(V, e);
	}, [() => O("form.cancel")]), b("submit", F, S), m("click", B, function(...e) {
		i.onCancel?.apply(this, e);
	}), e(n, A), E();
}
_(["click"]);
export { j as n, P as t };
