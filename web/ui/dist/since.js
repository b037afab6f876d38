import { Ar as e, Br as t, Dr as n, Fr as r, Gr as i, Hr as a, Ir as o, Jn as s, Jr as c, Lr as l, Pr as u, Qn as d, Rr as f, Tr as p, Ur as m, Wr as h, Xn as g, Yn as _, Zn as v, _r as y, ar as b, br as x, dr as S, en as C, mr as w, or as T, qr as E, rr as D, tn as O, vr as k, wr as A, yr as j, zr as M } from "./shell.js";
import { o as N } from "./ErrorSummary.js";
import { n as P, o as F, s as I } from "./values.js";
import { t as L } from "./ActorPicker.js";
// src/forms/CodesField.svelte
var R = x("<p class=\"error\"><!> </p>"), z = x("<label class=\"check\"><input type=\"checkbox\"/> </label>"), B = x("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function V(t, r) {
	i(r, !0);
	let s = a(() => P(r.value)), c = (e) => e.split(" ")[0] ?? "";
	function f(e, t) {
		let i = n(s).filter((t) => c(t) !== e);
		r.onChange(I(t ? [...i, e] : i));
	}
	var m = B(), _ = u(m), x = o(_, !0), D = l(_, 2), A = (t) => {
		var n = R(), i = u(n);
		C(i, { name: "warn" });
		var a = l(i, 1, !0);
		E(n), e(() => {
			v(n, "id", `${r.id ?? ""}-fout`), y(a, r.error);
		}), k(t, n);
	};
	w(D, (e) => {
		r.error && e(A);
	});
	var j = l(D, 2);
	S(j, 19, () => r.attribute.codes ?? [], (e) => e.code, (t, i, a) => {
		var o = z(), m = u(o);
		g(m);
		var h = l(m, 1, !0);
		E(o), e((e, t) => {
			v(m, "id", n(a) === 0 ? r.id : void 0), d(m, e), y(h, t);
		}, [() => n(s).some((e) => c(e) === n(i).code), () => O(n(i).label)]), p("change", m, (e) => f(n(i).code, e.currentTarget.checked)), k(t, o);
	}), E(m), e(() => {
		b(m, 1, T([
			"field",
			"field--codes",
			r.error && "field--error"
		])), v(m, "aria-describedby", r.error ? `${r.id}-fout` : void 0), y(x, r.label);
	}), k(t, m), h();
}
A(["change"]);
// src/forms/PickMany.svelte
var H = x("<li class=\"chip\"> <button type=\"button\"><!><span class=\"sr\"> </span></button></li>"), U = x("<ul class=\"chosen\"></ul>"), W = x("<p class=\"small muted\"> </p>"), G = x("<fieldset class=\"field field--many\"><legend class=\"label\"> </legend> <!> <!></fieldset>");
function K(t, r) {
	i(r, !0);
	let s = a(() => P(r.value)), c = f({}), d = (e) => c[e] ?? r.attribute.codes?.find((t) => t.code === e)?.label ?? e, m = async (e, t, i) => (await r.find(e, t, i)).filter((e) => !n(s).includes(e.id));
	function g(e) {
		c[e.id] = e.label, r.onChange(I([...n(s), e.id]));
	}
	function _(e) {
		r.onChange(I(n(s).filter((t) => t !== e))), document.getElementById(r.id)?.focus();
	}
	var v = G(), b = u(v), x = o(b, !0), T = l(b, 2), D = (t) => {
		var r = U();
		S(r, 20, () => n(s), (e) => e, (t, n) => {
			var r = H(), i = u(r, !0), a = l(i), s = u(a);
			C(s, {
				name: "close",
				small: !0
			});
			var c = l(s), f = o(c, !0);
			E(a), E(r), e((e, t) => {
				y(i, e), y(f, t);
			}, [() => d(n), () => N("many.remove", { who: d(n) })]), p("click", a, () => _(n)), k(t, r);
		}), E(r), k(t, r);
	}, O = (t) => {
		var n = W(), r = o(n, !0);
		e((e) => y(r, e), [() => N("many.none")]), k(t, n);
	};
	w(T, (e) => {
		n(s).length ? e(D) : e(O, -1);
	});
	var A = l(T, 2);
	{
		let e = a(() => N("many.add"));
		L(A, {
			get id() {
				return r.id;
			},
			get label() {
				return n(e);
			},
			get kinds() {
				return r.attribute.refers;
			},
			chosen: void 0,
			get error() {
				return r.error;
			},
			required: !1,
			find: m,
			onChoose: (e) => e && g(e)
		});
	}
	E(v), e(() => y(x, r.label)), k(t, v), h();
}
A(["click"]);
// src/forms/FieldInput.svelte
var q = x("<option> </option>"), J = x("<option> </option> <!>", 1), Y = x("<p class=\"hint\"> </p>"), X = x("<p class=\"error\"><!> </p>"), ee = x("<textarea></textarea>"), Z = x("<select><!></select>"), te = x("<input/>"), ne = x("<div><label> </label> <!> <!> <!></div>");
function Q(d, f) {
	i(f, !0);
	let p = (t, i = c, a = c) => {
		var s = J(), u = r(s), d = o(u, !0);
		u.value = u.__value = "";
		var p = l(u, 2);
		S(p, 17, a, (e) => e.code, (t, r) => {
			var i = q(), a = o(i, !0), s = {};
			e((e) => {
				D(i, n(r).code === f.value), y(a, e), s !== (s = n(r).code) && (i.value = (i.__value = s) ?? "");
			}, [() => O(n(r).label)]), k(t, i);
		}), e(() => y(d, i())), k(t, s);
	}, g = a(() => O(f.attribute.label) + (f.attribute.unit ? ` (${f.attribute.unit})` : "") + (f.attribute.required ? "" : ` ${N("form.optional")}`)), x = a(() => F(f.attribute) ? N(f.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), A = a(() => [n(x) && `${f.id}-hint`, f.error && `${f.id}-fout`].filter(Boolean).join(" ") || void 0), P = a(() => ({
		id: f.id,
		"aria-required": f.attribute.required || void 0,
		"aria-invalid": f.error ? !0 : void 0,
		"aria-describedby": n(A)
	})), I = t(void 0), R = a(() => {
		if (f.value) return n(I)?.id === f.value ? n(I) : {
			id: f.value,
			kind: f.attribute.refers?.[0] ?? "",
			label: f.attribute.codes?.find((e) => e.code === f.value)?.label ?? N("reference.one")
		};
	});
	function z(e) {
		M(I, e), f.onChange(e?.id ?? "");
	}
	let B = (e) => f.onChange(e.currentTarget.value);
	var H = j(), U = r(H), W = (e) => {
		V(e, {
			get attribute() {
				return f.attribute;
			},
			get id() {
				return f.id;
			},
			get label() {
				return n(g);
			},
			get value() {
				return f.value;
			},
			get error() {
				return f.error;
			},
			get onChange() {
				return f.onChange;
			}
		});
	}, G = (e) => {
		K(e, {
			get attribute() {
				return f.attribute;
			},
			get id() {
				return f.id;
			},
			get label() {
				return n(g);
			},
			get value() {
				return f.value;
			},
			get error() {
				return f.error;
			},
			get find() {
				return f.find;
			},
			get onChange() {
				return f.onChange;
			}
		});
	}, Q = (e) => {
		{
			let t = a(() => f.attribute.required ?? !1);
			L(e, {
				get id() {
					return f.id;
				},
				get label() {
					return n(g);
				},
				get kinds() {
					return f.attribute.refers;
				},
				get error() {
					return f.error;
				},
				get chosen() {
					return n(R);
				},
				get required() {
					return n(t);
				},
				get find() {
					return f.find;
				},
				onChoose: z
			});
		}
	}, $ = (t) => {
		var i = ne(), c = u(i), d = o(c, !0), h = l(c, 2), S = (t) => {
			var r = Y(), i = o(r, !0);
			e(() => {
				v(r, "id", `${f.id ?? ""}-hint`), y(i, n(x));
			}), k(t, r);
		};
		w(h, (e) => {
			n(x) && e(S);
		});
		var D = l(h, 2), O = (t) => {
			var n = X(), r = u(n);
			C(r, { name: "warn" });
			var i = l(r, 1, !0);
			E(n), e(() => {
				v(n, "id", `${f.id ?? ""}-fout`), y(i, f.error);
			}), k(t, n);
		};
		w(D, (e) => {
			f.error && e(O);
		});
		var A = l(D, 2), M = (e) => {
			var t = ee();
			m(t), _(t, () => ({
				class: "textarea",
				...n(P),
				value: f.value,
				oninput: B
			})), k(e, t);
		}, F = (e) => {
			var t = Z();
			_(t, () => ({
				class: "select",
				...n(P),
				value: f.value,
				onchange: B
			})), s(t, () => {
				var e = u(t), i = j(), o = r(i);
				{
					let e = a(() => N("form.choose"));
					p(o, () => n(e), () => f.attribute.codes ?? []);
				}
				k(e, i);
			}), k(e, t);
		}, I = (e) => {
			var t = Z();
			_(t, () => ({
				class: "select",
				...n(P),
				value: f.value,
				onchange: B
			})), s(t, () => {
				var e = u(t), i = j(), o = r(i);
				{
					let e = a(() => N("form.notKnown")), t = a(() => [{
						code: "true",
						label: N("yes")
					}, {
						code: "false",
						label: N("no")
					}]);
					p(o, () => n(e), () => n(t));
				}
				k(e, i);
			}), k(e, t);
		}, L = (e) => {
			var t = te();
			_(t, () => ({
				class: "input",
				...n(P),
				type: "text",
				value: f.value,
				oninput: B,
				autocomplete: "off",
				inputmode: f.attribute.type === "whole" ? "numeric" : f.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: f.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), k(e, t);
		};
		w(A, (e) => {
			f.attribute.type === "note" ? e(M) : f.attribute.type === "code" ? e(F, 1) : f.attribute.type === "flag" ? e(I, 2) : e(L, -1);
		}), E(i), e(() => {
			b(i, 1, T(["field", f.error && "field--error"])), v(c, "for", f.id), y(d, n(g));
		}), k(t, i);
	};
	w(U, (e) => {
		f.attribute.type === "codes" || f.attribute.type === "roles" ? e(W) : f.attribute.type === "references" ? e(G, 1) : f.attribute.type === "reference" ? e(Q, 2) : e($, -1);
	}), k(d, H), h();
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
