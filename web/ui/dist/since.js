import { $t as e, Br as t, Cr as n, Fr as r, Gr as i, Hr as a, Ir as o, Jn as s, Kn as c, Kr as l, Lr as u, Mr as d, Nr as f, Or as p, Pr as m, Qt as h, Rr as g, Sr as _, Tr as v, Ur as y, Vr as b, Xn as x, Yn as S, _r as C, fr as w, gr as T, hr as E, ir as D, lr as O, qn as k, rr as A, tr as j, vr as M } from "./shell.js";
import { o as N } from "./ErrorSummary.js";
import { n as P, o as F, s as I } from "./values.js";
import { t as L } from "./ActorPicker.js";
// src/forms/CodesField.svelte
var R = M("<p class=\"error\"><!> </p>"), z = M("<label class=\"check\"><input type=\"checkbox\"/> </label>"), B = M("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function V(o, c) {
	y(c, !0);
	let l = t(() => P(c.value)), u = (e) => e.split(" ")[0] ?? "";
	function f(e, t) {
		let n = v(l).filter((t) => u(t) !== e);
		c.onChange(I(t ? [...n, e] : n));
	}
	var g = B(), _ = d(g), b = m(_, !0), C = r(_, 2), k = (e) => {
		var t = R(), n = d(t);
		h(n, { name: "warn" });
		var a = r(n, 1, !0);
		i(t), p(() => {
			S(t, "id", `${c.id ?? ""}-fout`), E(a, c.error);
		}), T(e, t);
	};
	w(C, (e) => {
		c.error && e(k);
	});
	var j = r(C, 2);
	O(j, 19, () => c.attribute.codes ?? [], (e) => e.code, (t, a, o) => {
		var m = z(), h = d(m);
		s(h);
		var g = r(h, 1, !0);
		i(m), p((e, t) => {
			S(h, "id", v(o) === 0 ? c.id : void 0), x(h, e), E(g, t);
		}, [() => v(l).some((e) => u(e) === v(a).code), () => e(v(a).label)]), n("change", h, (e) => f(v(a).code, e.currentTarget.checked)), T(t, m);
	}), i(g), p(() => {
		A(g, 1, D([
			"field",
			"field--codes",
			c.error && "field--error"
		])), S(g, "aria-describedby", c.error ? `${c.id}-fout` : void 0), E(b, c.label);
	}), T(o, g), a();
}
_(["change"]);
// src/forms/PickMany.svelte
var H = M("<li class=\"chip\"> <button type=\"button\"><!><span class=\"sr\"> </span></button></li>"), U = M("<ul class=\"chosen\"></ul>"), W = M("<p class=\"small muted\"> </p>"), G = M("<fieldset class=\"field field--many\"><legend class=\"label\"> </legend> <!> <!></fieldset>");
function K(e, s) {
	y(s, !0);
	let c = t(() => P(s.value)), l = o({}), u = (e) => l[e] ?? s.attribute.codes?.find((t) => t.code === e)?.label ?? e, f = async (e, t, n) => (await s.find(e, t, n)).filter((e) => !v(c).includes(e.id));
	function g(e) {
		l[e.id] = e.label, s.onChange(I([...v(c), e.id]));
	}
	function _(e) {
		s.onChange(I(v(c).filter((t) => t !== e))), document.getElementById(s.id)?.focus();
	}
	var b = G(), x = d(b), S = m(x, !0), C = r(x, 2), D = (e) => {
		var t = U();
		O(t, 20, () => v(c), (e) => e, (e, t) => {
			var a = H(), o = d(a, !0), s = r(o), c = d(s);
			h(c, {
				name: "close",
				small: !0
			});
			var l = r(c), f = m(l, !0);
			i(s), i(a), p((e, t) => {
				E(o, e), E(f, t);
			}, [() => u(t), () => N("many.remove", { who: u(t) })]), n("click", s, () => _(t)), T(e, a);
		}), i(t), T(e, t);
	}, k = (e) => {
		var t = W(), n = m(t, !0);
		p((e) => E(n, e), [() => N("many.none")]), T(e, t);
	};
	w(C, (e) => {
		v(c).length ? e(D) : e(k, -1);
	});
	var A = r(C, 2);
	{
		let e = t(() => N("many.add"));
		L(A, {
			get id() {
				return s.id;
			},
			get label() {
				return v(e);
			},
			get kinds() {
				return s.attribute.refers;
			},
			chosen: void 0,
			get error() {
				return s.error;
			},
			required: !1,
			find: f,
			onChoose: (e) => e && g(e)
		});
	}
	i(b), p(() => E(S, s.label)), T(e, b), a();
}
_(["click"]);
// src/forms/FieldInput.svelte
var q = M("<option> </option>"), J = M("<option> </option> <!>", 1), Y = M("<p class=\"hint\"> </p>"), X = M("<p class=\"error\"><!> </p>"), ee = M("<textarea></textarea>"), Z = M("<select><!></select>"), te = M("<input/>"), ne = M("<div><label> </label> <!> <!> <!></div>");
function Q(n, o) {
	y(o, !0);
	let s = (t, n = l, i = l) => {
		var a = J(), s = f(a), c = m(s, !0);
		s.value = s.__value = "";
		var u = r(s, 2);
		O(u, 17, i, (e) => e.code, (t, n) => {
			var r = q(), i = m(r, !0), a = {};
			p((e) => {
				j(r, v(n).code === o.value), E(i, e), a !== (a = v(n).code) && (r.value = (r.__value = a) ?? "");
			}, [() => e(v(n).label)]), T(t, r);
		}), p(() => E(c, n())), T(t, a);
	}, _ = t(() => e(o.attribute.label) + (o.attribute.unit ? ` (${o.attribute.unit})` : "") + (o.attribute.required ? "" : ` ${N("form.optional")}`)), x = t(() => F(o.attribute) ? N(o.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), M = t(() => [v(x) && `${o.id}-hint`, o.error && `${o.id}-fout`].filter(Boolean).join(" ") || void 0), P = t(() => ({
		id: o.id,
		"aria-required": o.attribute.required || void 0,
		"aria-invalid": o.error ? !0 : void 0,
		"aria-describedby": v(M)
	})), I = g(void 0), R = t(() => {
		if (o.value) return v(I)?.id === o.value ? v(I) : {
			id: o.value,
			kind: o.attribute.refers?.[0] ?? "",
			label: o.attribute.codes?.find((e) => e.code === o.value)?.label ?? N("reference.one")
		};
	});
	function z(e) {
		u(I, e), o.onChange(e?.id ?? "");
	}
	let B = (e) => o.onChange(e.currentTarget.value);
	var H = C(), U = f(H), W = (e) => {
		V(e, {
			get attribute() {
				return o.attribute;
			},
			get id() {
				return o.id;
			},
			get label() {
				return v(_);
			},
			get value() {
				return o.value;
			},
			get error() {
				return o.error;
			},
			get onChange() {
				return o.onChange;
			}
		});
	}, G = (e) => {
		K(e, {
			get attribute() {
				return o.attribute;
			},
			get id() {
				return o.id;
			},
			get label() {
				return v(_);
			},
			get value() {
				return o.value;
			},
			get error() {
				return o.error;
			},
			get find() {
				return o.find;
			},
			get onChange() {
				return o.onChange;
			}
		});
	}, Q = (e) => {
		{
			let n = t(() => o.attribute.required ?? !1);
			L(e, {
				get id() {
					return o.id;
				},
				get label() {
					return v(_);
				},
				get kinds() {
					return o.attribute.refers;
				},
				get error() {
					return o.error;
				},
				get chosen() {
					return v(R);
				},
				get required() {
					return v(n);
				},
				get find() {
					return o.find;
				},
				onChoose: z
			});
		}
	}, $ = (e) => {
		var n = ne(), a = d(n), l = m(a, !0), u = r(a, 2), g = (e) => {
			var t = Y(), n = m(t, !0);
			p(() => {
				S(t, "id", `${o.id ?? ""}-hint`), E(n, v(x));
			}), T(e, t);
		};
		w(u, (e) => {
			v(x) && e(g);
		});
		var y = r(u, 2), O = (e) => {
			var t = X(), n = d(t);
			h(n, { name: "warn" });
			var a = r(n, 1, !0);
			i(t), p(() => {
				S(t, "id", `${o.id ?? ""}-fout`), E(a, o.error);
			}), T(e, t);
		};
		w(y, (e) => {
			o.error && e(O);
		});
		var j = r(y, 2), M = (e) => {
			var t = ee();
			b(t), k(t, () => ({
				class: "textarea",
				...v(P),
				value: o.value,
				oninput: B
			})), T(e, t);
		}, F = (e) => {
			var n = Z();
			k(n, () => ({
				class: "select",
				...v(P),
				value: o.value,
				onchange: B
			})), c(n, () => {
				var e = d(n), r = C(), i = f(r);
				{
					let e = t(() => N("form.choose"));
					s(i, () => v(e), () => o.attribute.codes ?? []);
				}
				T(e, r);
			}), T(e, n);
		}, I = (e) => {
			var n = Z();
			k(n, () => ({
				class: "select",
				...v(P),
				value: o.value,
				onchange: B
			})), c(n, () => {
				var e = d(n), r = C(), i = f(r);
				{
					let e = t(() => N("form.notKnown")), n = t(() => [{
						code: "true",
						label: N("yes")
					}, {
						code: "false",
						label: N("no")
					}]);
					s(i, () => v(e), () => v(n));
				}
				T(e, r);
			}), T(e, n);
		}, L = (e) => {
			var t = te();
			k(t, () => ({
				class: "input",
				...v(P),
				type: "text",
				value: o.value,
				oninput: B,
				autocomplete: "off",
				inputmode: o.attribute.type === "whole" ? "numeric" : o.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: o.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), T(e, t);
		};
		w(j, (e) => {
			o.attribute.type === "note" ? e(M) : o.attribute.type === "code" ? e(F, 1) : o.attribute.type === "flag" ? e(I, 2) : e(L, -1);
		}), i(n), p(() => {
			A(n, 1, D(["field", o.error && "field--error"])), S(a, "for", o.id), E(l, v(_));
		}), T(e, n);
	};
	w(U, (e) => {
		o.attribute.type === "codes" || o.attribute.type === "roles" ? e(W) : o.attribute.type === "references" ? e(G, 1) : o.attribute.type === "reference" ? e(Q, 2) : e($, -1);
	}), T(n, H), a();
}
// src/forms/since.ts
var $ = () => ({
	name: "since",
	label: N("form.since"),
	type: "date"
}), re = () => ({
	name: "until",
	label: N("form.until"),
	type: "date",
	required: !0
});
export { re as n, Q as r, $ as t };
