import { Br as e, Cr as t, Fr as n, Gr as r, Hr as i, Kr as a, Lr as o, Mr as s, Or as c, Pr as l, Rr as u, Sr as d, Tr as f, Ur as p, Yn as m, fr as h, gr as g, hr as _, lr as v, sr as y, vr as b, wr as x } from "./shell.js";
import { n as S, o as C, t as w } from "./ErrorSummary.js";
import { r as T } from "./since.js";
// src/forms/SchemaForm.svelte
var E = b("<button class=\"button button--secondary\" type=\"button\"> </button>"), D = b("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function O(d, b) {
	p(b, !0);
	let O = u([]), k = e(() => f(O).length ? f(O) : b.wrongs), A = (e) => `${b.name}-${e}`, j = (e) => f(k).find((t) => t.field === e)?.text;
	function M(e) {
		e.preventDefault(), o(O, [...b.alsoCheck?.() ?? [], ...S(b.attributes, b.draft)]), f(O).length === 0 && !b.busy && b.onSubmit();
	}
	var N = D(), P = s(N), F = (e) => {
		w(e, {
			get wrongs() {
				return f(k);
			},
			idOf: A
		});
	};
	h(P, (e) => {
		f(k).length && e(F);
	});
	var I = n(P, 2), L = s(I);
	y(L, () => b.children ?? a, () => A, () => j);
	var R = n(L, 2);
	v(R, 17, () => b.attributes, (e) => e.name, (t, n) => {
		{
			let r = e(() => A(f(n).name)), i = e(() => b.draft[f(n).name] ?? ""), a = e(() => j(f(n).name));
			T(t, {
				get attribute() {
					return f(n);
				},
				get id() {
					return f(r);
				},
				get value() {
					return f(i);
				},
				get error() {
					return f(a);
				},
				get find() {
					return b.find;
				},
				onChange: (e) => b.onChange(f(n).name, e)
			});
		}
	});
	var z = n(R, 2), B = s(z), V = l(B, !0), H = n(B, 2), U = (e) => {
		var n = E(), r = l(n, !0);
		c((e) => _(r, e), [() => C("form.cancel")]), t("click", n, function(...e) {
			b.onCancel?.apply(this, e);
		}), g(e, n);
	};
	h(H, (e) => {
		b.onCancel && e(U);
	}), r(z), r(I), r(N), c((e) => {
		m(I, "aria-label", b.label), m(B, "aria-busy", b.busy || void 0), _(V, e);
	}, [() => b.busy ? C("form.saving") : b.submitLabel]), x("submit", I, M), g(d, N), i();
}
d(["click"]);
export { O as t };
