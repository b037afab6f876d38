import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, L as s, M as c, Q as l, R as u, S as d, U as f, b as p, ct as m, d as h, dt as g, et as _, f as v, ft as y, h as b, it as x, k as S, lt as C, m as w, nt as T, ot as E, p as D, rt as O, st as k, tt as A } from "./svelte.js";
import { on as j, sn as M } from "./shell.js";
import { o as N } from "./ErrorSummary.js";
import { n as P, o as F, s as I } from "./values.js";
import { t as L } from "./ActorPicker.js";
// src/forms/CodesField.svelte
var R = u("<p class=\"error\"><!> </p>"), z = u("<label class=\"check\"><input type=\"checkbox\"/> </label>"), B = u("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function V(e, i) {
	C(i, !0);
	let s = E(() => P(i.value)), u = (e) => e.split(" ")[0] ?? "";
	function p(e, t) {
		let n = r(s).filter((t) => u(t) !== e);
		i.onChange(I(t ? [...n, e] : n));
	}
	var h = B(), v = l(h), y = _(v, !0), x = A(v, 2), T = (e) => {
		var t = R(), r = l(t);
		j(r, { name: "warn" });
		var s = A(r, 1, !0);
		g(t), o(() => {
			w(t, "id", `${i.id ?? ""}-fout`), n(s, i.error);
		}), a(e, t);
	};
	c(x, (e) => {
		i.error && e(T);
	});
	var O = A(x, 2);
	S(O, 19, () => i.attribute.codes ?? [], (e) => e.code, (e, t, c) => {
		var d = z(), m = l(d);
		D(m);
		var h = A(m, 1, !0);
		g(d), o((e, t) => {
			w(m, "id", r(c) === 0 ? i.id : void 0), b(m, e), n(h, t);
		}, [() => r(s).some((e) => u(e) === r(t).code), () => M(r(t).label)]), f("change", m, (e) => p(r(t).code, e.currentTarget.checked)), a(e, d);
	}), g(h), o(() => {
		d(h, 1, t([
			"field",
			"field--codes",
			i.error && "field--error"
		])), w(h, "aria-describedby", i.error ? `${i.id}-fout` : void 0), n(y, i.label);
	}), a(e, h), m();
}
i(["change"]);
// src/forms/PickMany.svelte
var H = u("<li class=\"chip\"> <button type=\"button\"><!><span class=\"sr\"> </span></button></li>"), U = u("<ul class=\"chosen\"></ul>"), W = u("<p class=\"small muted\"> </p>"), G = u("<fieldset class=\"field field--many\"><legend class=\"label\"> </legend> <!> <!></fieldset>");
function K(e, t) {
	C(t, !0);
	let i = E(() => P(t.value)), s = T({}), u = (e) => s[e] ?? t.attribute.codes?.find((t) => t.code === e)?.label ?? e, d = async (e, n, a) => (await t.find(e, n, a)).filter((e) => !r(i).includes(e.id));
	function p(e) {
		s[e.id] = e.label, t.onChange(I([...r(i), e.id]));
	}
	function h(e) {
		t.onChange(I(r(i).filter((t) => t !== e))), document.getElementById(t.id)?.focus();
	}
	var v = G(), y = l(v), b = _(y, !0), x = A(y, 2), w = (e) => {
		var t = U();
		S(t, 20, () => r(i), (e) => e, (e, t) => {
			var r = H(), i = l(r, !0), s = A(i), c = l(s);
			j(c, {
				name: "close",
				small: !0
			});
			var d = A(c), p = _(d, !0);
			g(s), g(r), o((e, t) => {
				n(i, e), n(p, t);
			}, [() => u(t), () => N("many.remove", { who: u(t) })]), f("click", s, () => h(t)), a(e, r);
		}), g(t), a(e, t);
	}, D = (e) => {
		var t = W(), r = _(t, !0);
		o((e) => n(r, e), [() => N("many.none")]), a(e, t);
	};
	c(x, (e) => {
		r(i).length ? e(w) : e(D, -1);
	});
	var O = A(x, 2);
	{
		let e = E(() => N("many.add"));
		L(O, {
			get id() {
				return t.id;
			},
			get label() {
				return r(e);
			},
			get kinds() {
				return t.attribute.refers;
			},
			chosen: void 0,
			get error() {
				return t.error;
			},
			required: !1,
			find: d,
			onChoose: (e) => e && p(e)
		});
	}
	g(v), o(() => n(b, t.label)), a(e, v), m();
}
i(["click"]);
// src/forms/FieldInput.svelte
var q = u("<option> </option>"), J = u("<option> </option> <!>", 1), Y = u("<p class=\"hint\"> </p>"), X = u("<p class=\"error\"><!> </p>"), ee = u("<textarea></textarea>"), Z = u("<select><!></select>"), te = u("<input/>"), ne = u("<div><label> </label> <!> <!> <!></div>");
function Q(i, u) {
	C(u, !0);
	let f = (t, i = y, s = y) => {
		var c = J(), l = e(c), d = _(l, !0);
		l.value = l.__value = "";
		var f = A(l, 2);
		S(f, 17, s, (e) => e.code, (e, t) => {
			var i = q(), s = _(i, !0), c = {};
			o((e) => {
				p(i, r(t).code === u.value), n(s, e), c !== (c = r(t).code) && (i.value = (i.__value = c) ?? "");
			}, [() => M(r(t).label)]), a(e, i);
		}), o(() => n(d, i())), a(t, c);
	}, b = E(() => M(u.attribute.label) + (u.attribute.unit ? ` (${u.attribute.unit})` : "") + (u.attribute.required ? "" : ` ${N("form.optional")}`)), T = E(() => F(u.attribute) ? N(u.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), D = E(() => [r(T) && `${u.id}-hint`, u.error && `${u.id}-fout`].filter(Boolean).join(" ") || void 0), P = E(() => ({
		id: u.id,
		"aria-required": u.attribute.required || void 0,
		"aria-invalid": u.error ? !0 : void 0,
		"aria-describedby": r(D)
	})), I = x(void 0), R = E(() => {
		if (u.value) return r(I)?.id === u.value ? r(I) : {
			id: u.value,
			kind: u.attribute.refers?.[0] ?? "",
			label: u.attribute.codes?.find((e) => e.code === u.value)?.label ?? N("reference.one")
		};
	});
	function z(e) {
		O(I, e), u.onChange(e?.id ?? "");
	}
	let B = (e) => u.onChange(e.currentTarget.value);
	var H = s(), U = e(H), W = (e) => {
		V(e, {
			get attribute() {
				return u.attribute;
			},
			get id() {
				return u.id;
			},
			get label() {
				return r(b);
			},
			get value() {
				return u.value;
			},
			get error() {
				return u.error;
			},
			get onChange() {
				return u.onChange;
			}
		});
	}, G = (e) => {
		K(e, {
			get attribute() {
				return u.attribute;
			},
			get id() {
				return u.id;
			},
			get label() {
				return r(b);
			},
			get value() {
				return u.value;
			},
			get error() {
				return u.error;
			},
			get find() {
				return u.find;
			},
			get onChange() {
				return u.onChange;
			}
		});
	}, Q = (e) => {
		{
			let t = E(() => u.attribute.required ?? !1);
			L(e, {
				get id() {
					return u.id;
				},
				get label() {
					return r(b);
				},
				get kinds() {
					return u.attribute.refers;
				},
				get error() {
					return u.error;
				},
				get chosen() {
					return r(R);
				},
				get required() {
					return r(t);
				},
				get find() {
					return u.find;
				},
				onChoose: z
			});
		}
	}, $ = (i) => {
		var p = ne(), m = l(p), y = _(m, !0), x = A(m, 2), S = (e) => {
			var t = Y(), i = _(t, !0);
			o(() => {
				w(t, "id", `${u.id ?? ""}-hint`), n(i, r(T));
			}), a(e, t);
		};
		c(x, (e) => {
			r(T) && e(S);
		});
		var C = A(x, 2), D = (e) => {
			var t = X(), r = l(t);
			j(r, { name: "warn" });
			var i = A(r, 1, !0);
			g(t), o(() => {
				w(t, "id", `${u.id ?? ""}-fout`), n(i, u.error);
			}), a(e, t);
		};
		c(C, (e) => {
			u.error && e(D);
		});
		var O = A(C, 2), M = (e) => {
			var t = ee();
			k(t), v(t, () => ({
				class: "textarea",
				...r(P),
				value: u.value,
				oninput: B
			})), a(e, t);
		}, F = (t) => {
			var n = Z();
			v(n, () => ({
				class: "select",
				...r(P),
				value: u.value,
				onchange: B
			})), h(n, () => {
				var t = l(n), i = s(), o = e(i);
				{
					let e = E(() => N("form.choose"));
					f(o, () => r(e), () => u.attribute.codes ?? []);
				}
				a(t, i);
			}), a(t, n);
		}, I = (t) => {
			var n = Z();
			v(n, () => ({
				class: "select",
				...r(P),
				value: u.value,
				onchange: B
			})), h(n, () => {
				var t = l(n), i = s(), o = e(i);
				{
					let e = E(() => N("form.notKnown")), t = E(() => [{
						code: "true",
						label: N("yes")
					}, {
						code: "false",
						label: N("no")
					}]);
					f(o, () => r(e), () => r(t));
				}
				a(t, i);
			}), a(t, n);
		}, L = (e) => {
			var t = te();
			v(t, () => ({
				class: "input",
				...r(P),
				type: "text",
				value: u.value,
				oninput: B,
				autocomplete: "off",
				inputmode: u.attribute.type === "whole" ? "numeric" : u.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: u.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), a(e, t);
		};
		c(O, (e) => {
			u.attribute.type === "note" ? e(M) : u.attribute.type === "code" ? e(F, 1) : u.attribute.type === "flag" ? e(I, 2) : e(L, -1);
		}), g(p), o(() => {
			d(p, 1, t(["field", u.error && "field--error"])), w(m, "for", u.id), n(y, r(b));
		}), a(i, p);
	};
	c(U, (e) => {
		u.attribute.type === "codes" || u.attribute.type === "roles" ? e(W) : u.attribute.type === "references" ? e(G, 1) : u.attribute.type === "reference" ? e(Q, 2) : e($, -1);
	}), a(i, H), m();
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
