import { Ar as e, Br as t, Dr as n, Er as r, Gr as i, Hr as a, Ir as o, Jr as s, Lr as c, Pr as l, Tr as u, Wr as d, Zn as f, _r as p, br as m, dr as h, lr as g, mr as _, qr as v, vr as y, wr as b, zr as x } from "./shell.js";
import { n as S, o as C, t as w } from "./ErrorSummary.js";
import { r as T } from "./since.js";
// src/forms/SchemaForm.svelte
var E = m("<button class=\"button button--secondary\" type=\"button\"> </button>"), D = m("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function O(m, b) {
	i(b, !0);
	let O = t([]), k = a(() => n(O).length ? n(O) : b.wrongs), A = (e) => `${b.name}-${e}`, j = (e) => n(k).find((t) => t.field === e)?.text;
	function M(e) {
		e.preventDefault(), x(O, [...b.alsoCheck?.() ?? [], ...S(b.attributes, b.draft)]), n(O).length === 0 && !b.busy && b.onSubmit();
	}
	var N = D(), P = l(N), F = (e) => {
		w(e, {
			get wrongs() {
				return n(k);
			},
			idOf: A
		});
	};
	_(P, (e) => {
		n(k).length && e(F);
	});
	var I = c(P, 2), L = l(I);
	g(L, () => b.children ?? s, () => A, () => j);
	var R = c(L, 2);
	h(R, 17, () => b.attributes, (e) => e.name, (e, t) => {
		{
			let r = a(() => A(n(t).name)), i = a(() => b.draft[n(t).name] ?? ""), o = a(() => j(n(t).name));
			T(e, {
				get attribute() {
					return n(t);
				},
				get id() {
					return n(r);
				},
				get value() {
					return n(i);
				},
				get error() {
					return n(o);
				},
				get find() {
					return b.find;
				},
				onChange: (e) => b.onChange(n(t).name, e)
			});
		}
	});
	var z = c(R, 2), B = l(z), V = o(B, !0), H = c(B, 2), U = (t) => {
		var n = E(), r = o(n, !0);
		e((e) => p(r, e), [() => C("form.cancel")]), u("click", n, function(...e) {
			b.onCancel?.apply(this, e);
		}), y(t, n);
	};
	_(H, (e) => {
		b.onCancel && e(U);
	}), v(z), v(I), v(N), e((e) => {
		f(I, "aria-label", b.label), f(B, "aria-busy", b.busy || void 0), p(V, e);
	}, [() => b.busy ? C("form.saving") : b.submitLabel]), r("submit", I, M), y(m, N), d();
}
b(["click"]);
export { O as t };
