import { $n as e, Ar as t, Br as n, Cr as r, Dr as i, Gr as a, Hr as o, Jr as s, Kr as c, Lr as l, Nr as u, Or as d, Qn as f, Rr as p, Sr as m, Ur as h, Vr as g, Xr as _, Zn as v, Zr as y, _r as b, an as x, br as S, cr as C, er as w, in as T, lr as E, mr as D, or as O, qr as k, tr as A, xr as j, zr as M } from "./shell.js";
import { o as N } from "./ErrorSummary.js";
import { n as P, o as F, s as I } from "./values.js";
import { t as L } from "./ActorPicker.js";
// src/forms/CodesField.svelte
var R = r("<p class=\"error\"><!> </p>"), z = r("<label class=\"check\"><input type=\"checkbox\"/> </label>"), B = r("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function V(r, i) {
	s(i, !0);
	let o = a(() => P(i.value)), c = (e) => e.split(" ")[0] ?? "";
	function f(e, n) {
		let r = t(o).filter((t) => c(t) !== e);
		i.onChange(I(n ? [...r, e] : r));
	}
	var p = B(), m = l(p), h = M(m, !0), g = n(m, 2), v = (e) => {
		var t = R(), r = l(t);
		T(r, { name: "warn" });
		var a = n(r, 1, !0);
		_(t), u(() => {
			w(t, "id", `${i.id ?? ""}-fout`), S(a, i.error);
		}), j(e, t);
	};
	b(g, (e) => {
		i.error && e(v);
	});
	var y = n(g, 2);
	D(y, 19, () => i.attribute.codes ?? [], (e) => e.code, (r, a, s) => {
		var p = z(), m = l(p);
		e(m);
		var h = n(m, 1, !0);
		_(p), u((e, n) => {
			w(m, "id", t(s) === 0 ? i.id : void 0), A(m, e), S(h, n);
		}, [() => t(o).some((e) => c(e) === t(a).code), () => x(t(a).label)]), d("change", m, (e) => f(t(a).code, e.currentTarget.checked)), j(r, p);
	}), _(p), u(() => {
		C(p, 1, E([
			"field",
			"field--codes",
			i.error && "field--error"
		])), w(p, "aria-describedby", i.error ? `${i.id}-fout` : void 0), S(h, i.label);
	}), j(r, p), k();
}
i(["change"]);
// src/forms/PickMany.svelte
var H = r("<li class=\"chip\"> <button type=\"button\"><!><span class=\"sr\"> </span></button></li>"), U = r("<ul class=\"chosen\"></ul>"), W = r("<p class=\"small muted\"> </p>"), G = r("<fieldset class=\"field field--many\"><legend class=\"label\"> </legend> <!> <!></fieldset>");
function K(e, r) {
	s(r, !0);
	let i = a(() => P(r.value)), o = g({}), c = (e) => o[e] ?? r.attribute.codes?.find((t) => t.code === e)?.label ?? e, f = async (e, n, a) => (await r.find(e, n, a)).filter((e) => !t(i).includes(e.id));
	function p(e) {
		o[e.id] = e.label, r.onChange(I([...t(i), e.id]));
	}
	function m(e) {
		r.onChange(I(t(i).filter((t) => t !== e))), document.getElementById(r.id)?.focus();
	}
	var h = G(), v = l(h), y = M(v, !0), x = n(v, 2), C = (e) => {
		var r = U();
		D(r, 20, () => t(i), (e) => e, (e, t) => {
			var r = H(), i = l(r, !0), a = n(i), o = l(a);
			T(o, {
				name: "close",
				small: !0
			});
			var s = n(o), f = M(s, !0);
			_(a), _(r), u((e, t) => {
				S(i, e), S(f, t);
			}, [() => c(t), () => N("many.remove", { who: c(t) })]), d("click", a, () => m(t)), j(e, r);
		}), _(r), j(e, r);
	}, w = (e) => {
		var t = W(), n = M(t, !0);
		u((e) => S(n, e), [() => N("many.none")]), j(e, t);
	};
	b(x, (e) => {
		t(i).length ? e(C) : e(w, -1);
	});
	var E = n(x, 2);
	{
		let e = a(() => N("many.add"));
		L(E, {
			get id() {
				return r.id;
			},
			get label() {
				return t(e);
			},
			get kinds() {
				return r.attribute.refers;
			},
			chosen: void 0,
			get error() {
				return r.error;
			},
			required: !1,
			find: f,
			onChoose: (e) => e && p(e)
		});
	}
	_(h), u(() => S(y, r.label)), j(e, h), k();
}
i(["click"]);
// src/forms/FieldInput.svelte
var q = r("<option> </option>"), J = r("<option> </option> <!>", 1), Y = r("<p class=\"hint\"> </p>"), X = r("<p class=\"error\"><!> </p>"), ee = r("<textarea></textarea>"), Z = r("<select><!></select>"), te = r("<input/>"), ne = r("<div><label> </label> <!> <!> <!></div>");
function Q(e, r) {
	s(r, !0);
	let i = (e, i = y, a = y) => {
		var o = J(), s = p(o), c = M(s, !0);
		s.value = s.__value = "";
		var l = n(s, 2);
		D(l, 17, a, (e) => e.code, (e, n) => {
			var i = q(), a = M(i, !0), o = {};
			u((e) => {
				O(i, t(n).code === r.value), S(a, e), o !== (o = t(n).code) && (i.value = (i.__value = o) ?? "");
			}, [() => x(t(n).label)]), j(e, i);
		}), u(() => S(c, i())), j(e, o);
	}, d = a(() => x(r.attribute.label) + (r.attribute.unit ? ` (${r.attribute.unit})` : "") + (r.attribute.required ? "" : ` ${N("form.optional")}`)), g = a(() => F(r.attribute) ? N(r.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), A = a(() => [t(g) && `${r.id}-hint`, r.error && `${r.id}-fout`].filter(Boolean).join(" ") || void 0), P = a(() => ({
		id: r.id,
		"aria-required": r.attribute.required || void 0,
		"aria-invalid": r.error ? !0 : void 0,
		"aria-describedby": t(A)
	})), I = h(void 0), R = a(() => {
		if (r.value) return t(I)?.id === r.value ? t(I) : {
			id: r.value,
			kind: r.attribute.refers?.[0] ?? "",
			label: r.attribute.codes?.find((e) => e.code === r.value)?.label ?? N("reference.one")
		};
	});
	function z(e) {
		o(I, e), r.onChange(e?.id ?? "");
	}
	let B = (e) => r.onChange(e.currentTarget.value);
	var H = m(), U = p(H), W = (e) => {
		V(e, {
			get attribute() {
				return r.attribute;
			},
			get id() {
				return r.id;
			},
			get label() {
				return t(d);
			},
			get value() {
				return r.value;
			},
			get error() {
				return r.error;
			},
			get onChange() {
				return r.onChange;
			}
		});
	}, G = (e) => {
		K(e, {
			get attribute() {
				return r.attribute;
			},
			get id() {
				return r.id;
			},
			get label() {
				return t(d);
			},
			get value() {
				return r.value;
			},
			get error() {
				return r.error;
			},
			get find() {
				return r.find;
			},
			get onChange() {
				return r.onChange;
			}
		});
	}, Q = (e) => {
		{
			let n = a(() => r.attribute.required ?? !1);
			L(e, {
				get id() {
					return r.id;
				},
				get label() {
					return t(d);
				},
				get kinds() {
					return r.attribute.refers;
				},
				get error() {
					return r.error;
				},
				get chosen() {
					return t(R);
				},
				get required() {
					return t(n);
				},
				get find() {
					return r.find;
				},
				onChoose: z
			});
		}
	}, $ = (e) => {
		var o = ne(), s = l(o), h = M(s, !0), y = n(s, 2), x = (e) => {
			var n = Y(), i = M(n, !0);
			u(() => {
				w(n, "id", `${r.id ?? ""}-hint`), S(i, t(g));
			}), j(e, n);
		};
		b(y, (e) => {
			t(g) && e(x);
		});
		var D = n(y, 2), O = (e) => {
			var t = X(), i = l(t);
			T(i, { name: "warn" });
			var a = n(i, 1, !0);
			_(t), u(() => {
				w(t, "id", `${r.id ?? ""}-fout`), S(a, r.error);
			}), j(e, t);
		};
		b(D, (e) => {
			r.error && e(O);
		});
		var k = n(D, 2), A = (e) => {
			var n = ee();
			c(n), f(n, () => ({
				class: "textarea",
				...t(P),
				value: r.value,
				oninput: B
			})), j(e, n);
		}, F = (e) => {
			var n = Z();
			f(n, () => ({
				class: "select",
				...t(P),
				value: r.value,
				onchange: B
			})), v(n, () => {
				var e = l(n), o = m(), s = p(o);
				{
					let e = a(() => N("form.choose"));
					i(s, () => t(e), () => r.attribute.codes ?? []);
				}
				j(e, o);
			}), j(e, n);
		}, I = (e) => {
			var n = Z();
			f(n, () => ({
				class: "select",
				...t(P),
				value: r.value,
				onchange: B
			})), v(n, () => {
				var e = l(n), r = m(), o = p(r);
				{
					let e = a(() => N("form.notKnown")), n = a(() => [{
						code: "true",
						label: N("yes")
					}, {
						code: "false",
						label: N("no")
					}]);
					i(o, () => t(e), () => t(n));
				}
				j(e, r);
			}), j(e, n);
		}, L = (e) => {
			var n = te();
			f(n, () => ({
				class: "input",
				...t(P),
				type: "text",
				value: r.value,
				oninput: B,
				autocomplete: "off",
				inputmode: r.attribute.type === "whole" ? "numeric" : r.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: r.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), j(e, n);
		};
		b(k, (e) => {
			r.attribute.type === "note" ? e(A) : r.attribute.type === "code" ? e(F, 1) : r.attribute.type === "flag" ? e(I, 2) : e(L, -1);
		}), _(o), u(() => {
			C(o, 1, E(["field", r.error && "field--error"])), w(s, "for", r.id), S(h, t(d));
		}), j(e, o);
	};
	b(U, (e) => {
		r.attribute.type === "codes" || r.attribute.type === "roles" ? e(W) : r.attribute.type === "references" ? e(G, 1) : r.attribute.type === "reference" ? e(Q, 2) : e($, -1);
	}), j(e, H), k();
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
