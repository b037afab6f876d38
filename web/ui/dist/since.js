import { $n as e, Ar as t, Bn as n, Cr as r, Dr as i, Fr as a, Gt as o, Hn as s, Ir as c, Mr as l, Nr as u, Or as d, Rn as f, Sr as p, Tr as m, Vn as h, Wt as g, Xn as _, Yn as v, cr as y, er as b, gr as x, hr as S, jr as C, lr as w, mr as T, or as E, pr as D, qn as O, rr as k, sr as A, wr as j, yr as M, zn as N } from "./shell.js";
import { n as P, o as F, t as I } from "./ErrorSummary.js";
import { n as L, o as R, s as z } from "./values.js";
import { t as B } from "./ActorPicker.js";
// src/forms/CodesField.svelte
var V = w("<p class=\"error\"><!> </p>"), H = w("<label class=\"check\"><input type=\"checkbox\"/> </label>"), U = w("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function W(e, r) {
	u(r, !0);
	let i = t(() => L(r.value)), c = (e) => e.split(" ")[0] ?? "";
	function d(e, t) {
		let n = x(i).filter((t) => c(t) !== e);
		r.onChange(z(t ? [...n, e] : n));
	}
	var f = U(), y = p(f), S = j(y, !0), C = m(y, 2), w = (e) => {
		var t = V(), n = p(t);
		g(n, { name: "warn" });
		var i = m(n, 1, !0);
		a(t), M(() => {
			h(t, "id", `${r.id ?? ""}-fout`), E(i, r.error);
		}), A(e, t);
	};
	k(C, (e) => {
		r.error && e(w);
	});
	var D = m(C, 2);
	b(D, 19, () => r.attribute.codes ?? [], (e) => e.code, (e, t, l) => {
		var u = H(), f = p(u);
		n(f);
		var g = m(f, 1, !0);
		a(u), M((e, t) => {
			h(f, "id", x(l) === 0 ? r.id : void 0), s(f, e), E(g, t);
		}, [() => x(i).some((e) => c(e) === x(t).code), () => o(x(t).label)]), T("change", f, (e) => d(x(t).code, e.currentTarget.checked)), A(e, u);
	}), a(f), M(() => {
		v(f, 1, _([
			"field",
			"field--codes",
			r.error && "field--error"
		])), h(f, "aria-describedby", r.error ? `${r.id}-fout` : void 0), E(S, r.label);
	}), A(e, f), l();
}
D(["change"]);
// src/forms/PickMany.svelte
var G = w("<li class=\"chip\"> <button type=\"button\"><!><span class=\"sr\"> </span></button></li>"), K = w("<ul class=\"chosen\"></ul>"), q = w("<p class=\"small muted\"> </p>"), J = w("<fieldset class=\"field field--many\"><legend class=\"label\"> </legend> <!> <!></fieldset>");
function Y(e, n) {
	u(n, !0);
	let r = t(() => L(n.value)), i = (e) => n.attribute.codes?.find((t) => t.code === e)?.label ?? e, o = async (e, t, i) => (await n.find(e, t, i)).filter((e) => !x(r).includes(e.id));
	function s(e) {
		n.onChange(z(x(r).filter((t) => t !== e))), document.getElementById(n.id)?.focus();
	}
	var c = J(), d = p(c), f = j(d, !0), h = m(d, 2), _ = (e) => {
		var t = K();
		b(t, 20, () => x(r), (e) => e, (e, t) => {
			var n = G(), r = p(n, !0), o = m(r), c = p(o);
			g(c, {
				name: "close",
				small: !0
			});
			var l = m(c), u = j(l, !0);
			a(o), a(n), M((e, t) => {
				E(r, e), E(u, t);
			}, [() => i(t), () => F("many.remove", { who: i(t) })]), T("click", o, () => s(t)), A(e, n);
		}), a(t), A(e, t);
	}, v = (e) => {
		var t = q(), n = j(t, !0);
		M((e) => E(n, e), [() => F("many.none")]), A(e, t);
	};
	k(h, (e) => {
		x(r).length ? e(_) : e(v, -1);
	});
	var y = m(h, 2);
	{
		let e = t(() => F("many.add"));
		B(y, {
			get id() {
				return n.id;
			},
			get label() {
				return x(e);
			},
			get kinds() {
				return n.attribute.refers;
			},
			chosen: void 0,
			get error() {
				return n.error;
			},
			required: !1,
			find: o,
			onChoose: (e) => e && n.onChange(z([...x(r), e.id]))
		});
	}
	a(c), M(() => E(f, n.label)), A(e, c), l();
}
D(["click"]);
// src/forms/FieldInput.svelte
var X = w("<option> </option>"), Z = w("<option> </option> <!>", 1), Q = w("<p class=\"hint\"> </p>"), ee = w("<p class=\"error\"><!> </p>"), te = w("<textarea></textarea>"), $ = w("<select><!></select>"), ne = w("<input/>"), re = w("<div><label> </label> <!> <!> <!></div>");
function ie(e, n) {
	u(n, !0);
	let i = (e, t = c, i = c) => {
		var a = Z(), s = r(a), l = j(s, !0);
		s.value = s.__value = "";
		var u = m(s, 2);
		b(u, 17, i, (e) => e.code, (e, t) => {
			var r = X(), i = j(r, !0), a = {};
			M((e) => {
				O(r, x(t).code === n.value), E(i, e), a !== (a = x(t).code) && (r.value = (r.__value = a) ?? "");
			}, [() => o(x(t).label)]), A(e, r);
		}), M(() => E(l, t())), A(e, a);
	}, s = t(() => o(n.attribute.label) + (n.attribute.unit ? ` (${n.attribute.unit})` : "") + (n.attribute.required ? "" : ` ${F("form.optional")}`)), d = t(() => R(n.attribute) ? F(n.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), S = t(() => [x(d) && `${n.id}-hint`, n.error && `${n.id}-fout`].filter(Boolean).join(" ") || void 0), w = t(() => ({
		id: n.id,
		"aria-required": n.attribute.required || void 0,
		"aria-invalid": n.error ? !0 : void 0,
		"aria-describedby": x(S)
	})), T = (e) => n.onChange(e.currentTarget.value);
	var D = y(), P = r(D), I = (e) => {
		W(e, {
			get attribute() {
				return n.attribute;
			},
			get id() {
				return n.id;
			},
			get label() {
				return x(s);
			},
			get value() {
				return n.value;
			},
			get error() {
				return n.error;
			},
			get onChange() {
				return n.onChange;
			}
		});
	}, L = (e) => {
		Y(e, {
			get attribute() {
				return n.attribute;
			},
			get id() {
				return n.id;
			},
			get label() {
				return x(s);
			},
			get value() {
				return n.value;
			},
			get error() {
				return n.error;
			},
			get find() {
				return n.find;
			},
			get onChange() {
				return n.onChange;
			}
		});
	}, z = (e) => {
		{
			let r = t(() => n.value ? {
				id: n.value,
				kind: "",
				label: F("reference.one")
			} : void 0);
			B(e, {
				get id() {
					return n.id;
				},
				get label() {
					return x(s);
				},
				get kinds() {
					return n.attribute.refers;
				},
				get error() {
					return n.error;
				},
				get chosen() {
					return x(r);
				},
				get find() {
					return n.find;
				},
				onChoose: (e) => n.onChange(e?.id ?? "")
			});
		}
	}, V = (e) => {
		var o = re(), c = p(o), l = j(c, !0), u = m(c, 2), b = (e) => {
			var t = Q(), r = j(t, !0);
			M(() => {
				h(t, "id", `${n.id ?? ""}-hint`), E(r, x(d));
			}), A(e, t);
		};
		k(u, (e) => {
			x(d) && e(b);
		});
		var S = m(u, 2), D = (e) => {
			var t = ee(), r = p(t);
			g(r, { name: "warn" });
			var i = m(r, 1, !0);
			a(t), M(() => {
				h(t, "id", `${n.id ?? ""}-fout`), E(i, n.error);
			}), A(e, t);
		};
		k(S, (e) => {
			n.error && e(D);
		});
		var O = m(S, 2), P = (e) => {
			var t = te();
			C(t), N(t, () => ({
				class: "textarea",
				...x(w),
				value: n.value,
				oninput: T
			})), A(e, t);
		}, I = (e) => {
			var a = $();
			N(a, () => ({
				class: "select",
				...x(w),
				value: n.value,
				onchange: T
			})), f(a, () => {
				var e = p(a), o = y(), s = r(o);
				{
					let e = t(() => F("form.choose"));
					i(s, () => x(e), () => n.attribute.codes ?? []);
				}
				A(e, o);
			}), A(e, a);
		}, L = (e) => {
			var a = $();
			N(a, () => ({
				class: "select",
				...x(w),
				value: n.value,
				onchange: T
			})), f(a, () => {
				var e = p(a), n = y(), o = r(n);
				{
					let e = t(() => F("form.notKnown")), n = t(() => [{
						code: "true",
						label: F("yes")
					}, {
						code: "false",
						label: F("no")
					}]);
					i(o, () => x(e), () => x(n));
				}
				A(e, n);
			}), A(e, a);
		}, R = (e) => {
			var t = ne();
			N(t, () => ({
				class: "input",
				...x(w),
				type: "text",
				value: n.value,
				oninput: T,
				autocomplete: "off",
				inputmode: n.attribute.type === "whole" ? "numeric" : n.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: n.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), A(e, t);
		};
		k(O, (e) => {
			n.attribute.type === "note" ? e(P) : n.attribute.type === "code" ? e(I, 1) : n.attribute.type === "flag" ? e(L, 2) : e(R, -1);
		}), a(o), M(() => {
			v(o, 1, _(["field", n.error && "field--error"])), h(c, "for", n.id), E(l, x(s));
		}), A(e, o);
	};
	k(P, (e) => {
		n.attribute.type === "codes" || n.attribute.type === "roles" ? e(I) : n.attribute.type === "references" ? e(L, 1) : n.attribute.type === "reference" ? e(z, 2) : e(V, -1);
	}), A(e, D), l();
}
// src/forms/SchemaForm.svelte
var ae = w("<button class=\"button button--secondary\" type=\"button\"> </button>"), oe = w("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function se(n, r) {
	u(r, !0);
	let o = d([]), s = t(() => x(o).length ? x(o) : r.wrongs), f = (e) => `${r.name}-${e}`, g = (e) => x(s).find((t) => t.field === e)?.text;
	function _(e) {
		e.preventDefault(), i(o, [...r.alsoCheck?.() ?? [], ...P(r.attributes, r.draft)]), x(o).length === 0 && !r.busy && r.onSubmit();
	}
	var v = oe(), y = p(v), C = (e) => {
		I(e, {
			get wrongs() {
				return x(s);
			},
			idOf: f
		});
	};
	k(y, (e) => {
		x(s).length && e(C);
	});
	var w = m(y, 2), D = p(w);
	e(D, () => r.children ?? c, () => f, () => g);
	var O = m(D, 2);
	b(O, 17, () => r.attributes, (e) => e.name, (e, n) => {
		{
			let i = t(() => f(x(n).name)), a = t(() => r.draft[x(n).name] ?? ""), o = t(() => g(x(n).name));
			ie(e, {
				get attribute() {
					return x(n);
				},
				get id() {
					return x(i);
				},
				get value() {
					return x(a);
				},
				get error() {
					return x(o);
				},
				get find() {
					return r.find;
				},
				onChange: (e) => r.onChange(x(n).name, e)
			});
		}
	});
	var N = m(O, 2), L = p(N), R = j(L, !0), z = m(L, 2), B = (e) => {
		var t = ae(), n = j(t, !0);
		M((e) => E(n, e), [() => F("form.cancel")]), T("click", t, function(...e) {
			r.onCancel?.apply(this, e);
		}), A(e, t);
	};
	k(z, (e) => {
		r.onCancel && e(B);
	}), a(N), a(w), a(v), M((e) => {
		h(w, "aria-label", r.label), h(L, "aria-busy", r.busy || void 0), E(R, e);
	}, [() => r.busy ? F("form.saving") : r.submitLabel]), S("submit", w, _), A(n, v), l();
}
D(["click"]);
// src/forms/since.ts
var ce = () => ({
	name: "since",
	label: F("form.since"),
	type: "date"
}), le = () => ({
	name: "until",
	label: F("form.until"),
	type: "date",
	required: !0
});
export { le as n, se as r, ce as t };
