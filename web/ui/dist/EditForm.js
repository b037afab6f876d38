import { $ as e, B as t, D as n, E as r, F as i, G as a, K as o, M as s, O as c, R as l, T as u, V as d, W as f, X as p, Z as m, _ as h, at as g, b as _, ct as v, d as y, dt as b, et as x, ft as S, g as C, h as w, it as T, j as E, lt as D, n as O, nt as k, ot as A, pt as j, q as M, rt as N, st as P, t as F, tt as I, v as L, y as R, z } from "./text.js";
import { Lt as ee, Rt as te, c as ne, d as re, f as B, h as ie, l as ae, lt as V, o as oe, s as H, u as se, ut as ce } from "./status.svelte.js";
import { T as U } from "./app.js";
import { a as W, i as G, n as le, t as ue } from "./ErrorSummary.js";
// src/app/find.ts
async function de(e, t, n) {
	return (await ce(e, t?.length ? t : void 0, n)).items.map(({ id: e, kind: t, label: n }) => ({
		id: e,
		kind: t,
		label: n
	}));
}
// src/forms/ClashForm.svelte
var fe = d("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), pe = d("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function K(t, n) {
	D(n, !0);
	let r = N({});
	function i(e) {
		e.focus();
	}
	function u(e) {
		e.preventDefault(), n.onChoose(Object.fromEntries(n.clashes.map((e) => [e.name, r[e.name] ? e.theirs : e.mine])));
	}
	var d = pe(), f = e(d), m = I(f, !0);
	c(f, () => i);
	var h = k(f, 2), g = I(h, !0), y = k(h, 2);
	s(y, 17, () => n.clashes, (e) => e.name, (t, i) => {
		var o = fe(), s = e(o), c = I(s, !0), u = k(s, 2), d = e(u);
		L(d);
		var f = k(d, 2), m = I(f, !0), h = k(f), g = I(h, !0), v = k(h), y = I(v, !0);
		b(u);
		var x = k(u, 2), S = e(x);
		L(S);
		var C = k(S, 2), w = I(C, !0), T = k(C), E = I(T, !0), D = k(T), A = I(D, !0);
		b(x), b(o), p((e, t, n, a, o, s, u) => {
			l(c, e), R(d, "name", `botsing-${M(i).name ?? ""}`), _(d, !r[M(i).name]), l(m, t), l(g, n), l(y, a), R(S, "name", `botsing-${M(i).name ?? ""}`), _(S, r[M(i).name]), l(w, o), l(E, s), l(A, u);
		}, [
			() => n.labelOf(M(i).name),
			() => O("clash.mine"),
			() => n.wordsOf(M(i).name, M(i).mine) || O("clash.empty"),
			() => O("clash.youNow"),
			() => O("clash.theirs", { who: n.who }),
			() => n.wordsOf(M(i).name, M(i).theirs) || O("clash.empty"),
			() => O("clash.when", {
				who: n.who,
				when: n.when
			})
		]), a("change", d, () => r[M(i).name] = !1), a("change", S, () => r[M(i).name] = !0), z(t, o);
	});
	var x = k(y, 2), S = e(x), C = I(S, !0), w = k(S, 2), T = I(w, !0);
	b(x), b(d), p((e, t, n, r) => {
		l(m, e), l(g, t), l(C, n), l(T, r);
	}, [
		() => O("clash.title"),
		() => O("clash.text", { who: n.who }),
		() => O("clash.save"),
		() => O("clash.back")
	]), o("submit", d, u), a("click", w, function(...e) {
		n.onCancel?.apply(this, e);
	}), z(t, d), v();
}
f(["change", "click"]);
// src/forms/merge.ts
function q(e, t) {
	return Object.fromEntries(Object.entries(t).filter(([t, n]) => n !== (e[t] ?? "")));
}
function J(e, t, n) {
	return Object.entries(t).flatMap(([t, r]) => {
		let i = n[t] ?? "";
		return i !== (e[t] ?? "") && i !== r ? [{
			name: t,
			mine: r,
			theirs: i
		}] : [];
	});
}
// src/forms/ActorPicker.svelte
var me = d("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), he = d("<p class=\"error\"><!> </p>"), ge = d("<li><button type=\"button\"><!> </button></li>"), _e = d("<ul class=\"picker__found\"></ul>"), ve = d("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), ye = d("<div><!></div>");
function Y(t, o) {
	D(o, !0);
	let c = y(o, "required", 3, !0), u = g(""), d = g(void 0), f = g(!1), h = A(() => M(f) ? O("search.failed") : M(d) && M(u).trim() ? M(d).length ? O("search.count", { n: M(d).length }) : O("search.none") : "");
	m(() => {
		let e = M(u).trim();
		if (T(d, void 0), T(f, !1), !e) return;
		let t = new AbortController(), n = setTimeout(() => {
			o.find(e, o.kinds, t.signal).then((e) => T(d, e)).catch((e) => T(f, !te(e)));
		}, 200);
		return () => {
			clearTimeout(n), t.abort();
		};
	});
	function _(e) {
		o.onChoose(e), T(u, "");
	}
	function S() {
		o.onChoose(void 0), requestAnimationFrame(() => document.getElementById(o.id)?.focus());
	}
	var C = ye(), E = e(C), j = (t) => {
		var n = me(), r = x(n), i = I(r, !0), s = k(r, 2), c = e(s);
		U(c, { get kind() {
			return o.chosen.kind;
		} });
		var u = k(c), d = I(u, !0), f = k(u, 2), m = I(f, !0);
		b(s), p((e) => {
			l(i, o.label), l(d, o.chosen.label), R(f, "id", o.id), l(m, e);
		}, [() => O("picker.other")]), a("click", f, S), z(t, n);
	}, N = (t) => {
		var n = ve(), r = x(n), f = I(r, !0), m = k(r, 2), g = I(m, !0), v = k(m, 2), y = (t) => {
			var n = he(), r = e(n);
			V(r, { name: "warn" });
			var i = k(r, 1, !0);
			b(n), p(() => {
				R(n, "id", `${o.id ?? ""}-fout`), l(i, o.error);
			}), z(t, n);
		};
		i(v, (e) => {
			o.error && e(y);
		});
		var S = k(v, 2);
		L(S);
		var C = k(S, 2), E = I(C, !0), D = k(C, 2), A = (t) => {
			var n = _e();
			s(n, 21, () => M(d), (e) => e.id, (t, n) => {
				var r = ge(), i = e(r), o = e(i);
				U(o, { get kind() {
					return M(n).kind;
				} });
				var s = k(o, 1, !0);
				b(i), b(r), p(() => l(s, M(n).label)), a("click", i, () => _(M(n))), z(t, r);
			}), b(n), z(t, n);
		};
		i(D, (e) => {
			M(d)?.length && e(A);
		}), p((e) => {
			R(r, "for", o.id), l(f, o.label), R(m, "id", `${o.id ?? ""}-hint`), l(g, e), R(S, "id", o.id), R(S, "aria-describedby", `${o.id ?? ""}-hint${o.error ? ` ${o.id}-fout` : ""}`), R(S, "aria-invalid", o.error ? !0 : void 0), R(S, "aria-required", c() || void 0), l(E, M(h));
		}, [() => O("picker.hint")]), w(S, () => M(u), (e) => T(u, e)), z(t, n);
	};
	i(E, (e) => {
		o.chosen ? e(j) : e(N, -1);
	}), b(C), p(() => r(C, 1, n([
		"field",
		"picker",
		o.error && "field--error"
	]))), z(t, C), v();
}
f(["click"]);
// src/forms/CodesField.svelte
var be = d("<p class=\"error\"><!> </p>"), xe = d("<label class=\"check\"><input type=\"checkbox\"/> </label>"), Se = d("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function Ce(t, o) {
	D(o, !0);
	let c = A(() => H(o.value)), u = (e) => e.split(" ")[0] ?? "";
	function d(e, t) {
		let n = M(c).filter((t) => u(t) !== e);
		o.onChange(B(t ? [...n, e] : n));
	}
	var f = Se(), m = e(f), h = I(m, !0), g = k(m, 2), y = (t) => {
		var n = be(), r = e(n);
		V(r, { name: "warn" });
		var i = k(r, 1, !0);
		b(n), p(() => {
			R(n, "id", `${o.id ?? ""}-fout`), l(i, o.error);
		}), z(t, n);
	};
	i(g, (e) => {
		o.error && e(y);
	});
	var x = k(g, 2);
	s(x, 19, () => o.attribute.codes ?? [], (e) => e.code, (t, n, r) => {
		var i = xe(), s = e(i);
		L(s);
		var f = k(s, 1, !0);
		b(i), p((e, t) => {
			R(s, "id", M(r) === 0 ? o.id : void 0), _(s, e), l(f, t);
		}, [() => M(c).some((e) => u(e) === M(n).code), () => F(M(n).label)]), a("change", s, (e) => d(M(n).code, e.currentTarget.checked)), z(t, i);
	}), b(f), p(() => {
		r(f, 1, n([
			"field",
			"field--codes",
			o.error && "field--error"
		])), R(f, "aria-describedby", o.error ? `${o.id}-fout` : void 0), l(h, o.label);
	}), z(t, f), v();
}
f(["change"]);
// src/forms/PickMany.svelte
var we = d("<li class=\"chip\"> <button type=\"button\"><!><span class=\"sr\"> </span></button></li>"), Te = d("<ul class=\"chosen\"></ul>"), Ee = d("<p class=\"small muted\"> </p>"), De = d("<fieldset class=\"field field--many\"><legend class=\"label\"> </legend> <!> <!></fieldset>");
function Oe(t, n) {
	D(n, !0);
	let r = A(() => H(n.value)), o = (e) => n.attribute.codes?.find((t) => t.code === e)?.label ?? e, c = async (e, t, i) => (await n.find(e, t, i)).filter((e) => !M(r).includes(e.id));
	function u(e) {
		n.onChange(B(M(r).filter((t) => t !== e))), document.getElementById(n.id)?.focus();
	}
	var d = De(), f = e(d), m = I(f, !0), h = k(f, 2), g = (t) => {
		var n = Te();
		s(n, 20, () => M(r), (e) => e, (t, n) => {
			var r = we(), i = e(r, !0), s = k(i), c = e(s);
			V(c, {
				name: "close",
				small: !0
			});
			var d = k(c), f = I(d, !0);
			b(s), b(r), p((e, t) => {
				l(i, e), l(f, t);
			}, [() => o(n), () => O("many.remove", { who: o(n) })]), a("click", s, () => u(n)), z(t, r);
		}), b(n), z(t, n);
	}, _ = (e) => {
		var t = Ee(), n = I(t, !0);
		p((e) => l(n, e), [() => O("many.none")]), z(e, t);
	};
	i(h, (e) => {
		M(r).length ? e(g) : e(_, -1);
	});
	var y = k(h, 2);
	{
		let e = A(() => O("many.add"));
		Y(y, {
			get id() {
				return n.id;
			},
			get label() {
				return M(e);
			},
			get kinds() {
				return n.attribute.refers;
			},
			chosen: void 0,
			get error() {
				return n.error;
			},
			required: !1,
			find: c,
			onChoose: (e) => e && n.onChange(B([...M(r), e.id]))
		});
	}
	b(d), p(() => l(m, n.label)), z(t, d), v();
}
f(["click"]);
// src/forms/FieldInput.svelte
var ke = d("<option> </option>"), Ae = d("<option> </option> <!>", 1), X = d("<p class=\"hint\"> </p>"), je = d("<p class=\"error\"><!> </p>"), Me = d("<textarea></textarea>"), Z = d("<select><!></select>"), Ne = d("<input/>"), Pe = d("<div><label> </label> <!> <!> <!></div>");
function Fe(a, o) {
	D(o, !0);
	let c = (e, t = S, n = S) => {
		var r = Ae(), i = x(r), a = I(i, !0);
		i.value = i.__value = "";
		var c = k(i, 2);
		s(c, 17, n, (e) => e.code, (e, t) => {
			var n = ke(), r = I(n, !0), i = {};
			p((e) => {
				u(n, M(t).code === o.value), l(r, e), i !== (i = M(t).code) && (n.value = (n.__value = i) ?? "");
			}, [() => F(M(t).label)]), z(e, n);
		}), p(() => l(a, t())), z(e, r);
	}, d = A(() => F(o.attribute.label) + (o.attribute.unit ? ` (${o.attribute.unit})` : "") + (o.attribute.required ? "" : ` ${O("form.optional")}`)), f = A(() => re(o.attribute) ? O(o.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), m = A(() => [M(f) && `${o.id}-hint`, o.error && `${o.id}-fout`].filter(Boolean).join(" ") || void 0), g = A(() => ({
		id: o.id,
		"aria-required": o.attribute.required || void 0,
		"aria-invalid": o.error ? !0 : void 0,
		"aria-describedby": M(m)
	})), _ = (e) => o.onChange(e.currentTarget.value);
	var y = t(), w = x(y), T = (e) => {
		Ce(e, {
			get attribute() {
				return o.attribute;
			},
			get id() {
				return o.id;
			},
			get label() {
				return M(d);
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
	}, E = (e) => {
		Oe(e, {
			get attribute() {
				return o.attribute;
			},
			get id() {
				return o.id;
			},
			get label() {
				return M(d);
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
	}, j = (e) => {
		{
			let t = A(() => o.value ? {
				id: o.value,
				kind: "",
				label: O("reference.one")
			} : void 0);
			Y(e, {
				get id() {
					return o.id;
				},
				get label() {
					return M(d);
				},
				get kinds() {
					return o.attribute.refers;
				},
				get error() {
					return o.error;
				},
				get chosen() {
					return M(t);
				},
				get find() {
					return o.find;
				},
				onChoose: (e) => o.onChange(e?.id ?? "")
			});
		}
	}, N = (a) => {
		var s = Pe(), u = e(s), m = I(u, !0), v = k(u, 2), y = (e) => {
			var t = X(), n = I(t, !0);
			p(() => {
				R(t, "id", `${o.id ?? ""}-hint`), l(n, M(f));
			}), z(e, t);
		};
		i(v, (e) => {
			M(f) && e(y);
		});
		var S = k(v, 2), w = (t) => {
			var n = je(), r = e(n);
			V(r, { name: "warn" });
			var i = k(r, 1, !0);
			b(n), p(() => {
				R(n, "id", `${o.id ?? ""}-fout`), l(i, o.error);
			}), z(t, n);
		};
		i(S, (e) => {
			o.error && e(w);
		});
		var T = k(S, 2), E = (e) => {
			var t = Me();
			P(t), h(t, () => ({
				class: "textarea",
				...M(g),
				value: o.value,
				oninput: _
			})), z(e, t);
		}, D = (n) => {
			var r = Z();
			h(r, () => ({
				class: "select",
				...M(g),
				value: o.value,
				onchange: _
			})), C(r, () => {
				var n = e(r), i = t(), a = x(i);
				{
					let e = A(() => O("form.choose"));
					c(a, () => M(e), () => o.attribute.codes ?? []);
				}
				z(n, i);
			}), z(n, r);
		}, j = (n) => {
			var r = Z();
			h(r, () => ({
				class: "select",
				...M(g),
				value: o.value,
				onchange: _
			})), C(r, () => {
				var n = e(r), i = t(), a = x(i);
				{
					let e = A(() => O("form.notKnown")), t = A(() => [{
						code: "true",
						label: O("yes")
					}, {
						code: "false",
						label: O("no")
					}]);
					c(a, () => M(e), () => M(t));
				}
				z(n, i);
			}), z(n, r);
		}, N = (e) => {
			var t = Ne();
			h(t, () => ({
				class: "input",
				...M(g),
				type: "text",
				value: o.value,
				oninput: _,
				autocomplete: "off",
				inputmode: o.attribute.type === "whole" ? "numeric" : o.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: o.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), z(e, t);
		};
		i(T, (e) => {
			o.attribute.type === "note" ? e(E) : o.attribute.type === "code" ? e(D, 1) : o.attribute.type === "flag" ? e(j, 2) : e(N, -1);
		}), b(s), p(() => {
			r(s, 1, n(["field", o.error && "field--error"])), R(u, "for", o.id), l(m, M(d));
		}), z(a, s);
	};
	i(w, (e) => {
		o.attribute.type === "codes" || o.attribute.type === "roles" ? e(T) : o.attribute.type === "references" ? e(E, 1) : o.attribute.type === "reference" ? e(j, 2) : e(N, -1);
	}), z(a, y), v();
}
// src/forms/SchemaForm.svelte
var Ie = d("<button class=\"button button--secondary\" type=\"button\"> </button>"), Le = d("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function Q(t, n) {
	D(n, !0);
	let r = g([]), c = A(() => M(r).length ? M(r) : n.wrongs), u = (e) => `${n.name}-${e}`, d = (e) => M(c).find((t) => t.field === e)?.text;
	function f(e) {
		e.preventDefault(), T(r, [...n.alsoCheck?.() ?? [], ...le(n.attributes, n.draft)]), M(r).length === 0 && !n.busy && n.onSubmit();
	}
	var m = Le(), h = e(m), _ = (e) => {
		ue(e, {
			get wrongs() {
				return M(c);
			},
			idOf: u
		});
	};
	i(h, (e) => {
		M(c).length && e(_);
	});
	var y = k(h, 2), x = e(y);
	E(x, () => n.children ?? S, () => u, () => d);
	var C = k(x, 2);
	s(C, 17, () => n.attributes, (e) => e.name, (e, t) => {
		{
			let r = A(() => u(M(t).name)), i = A(() => n.draft[M(t).name] ?? ""), a = A(() => d(M(t).name));
			Fe(e, {
				get attribute() {
					return M(t);
				},
				get id() {
					return M(r);
				},
				get value() {
					return M(i);
				},
				get error() {
					return M(a);
				},
				get find() {
					return n.find;
				},
				onChange: (e) => n.onChange(M(t).name, e)
			});
		}
	});
	var w = k(C, 2), j = e(w), N = I(j, !0), P = k(j, 2), F = (e) => {
		var t = Ie(), r = I(t, !0);
		p((e) => l(r, e), [() => O("form.cancel")]), a("click", t, function(...e) {
			n.onCancel?.apply(this, e);
		}), z(e, t);
	};
	i(P, (e) => {
		n.onCancel && e(F);
	}), b(w), b(y), b(m), p((e) => {
		R(y, "aria-label", n.label), R(j, "aria-busy", n.busy || void 0), l(N, e);
	}, [() => n.busy ? O("form.saving") : n.submitLabel]), o("submit", y, f), z(t, m), v();
}
f(["click"]);
// src/forms/since.ts
var $ = () => ({
	name: "since",
	label: O("form.since"),
	type: "date"
}), Re = () => ({
	name: "until",
	label: O("form.until"),
	type: "date",
	required: !0
});
// src/forms/EditForm.svelte
function ze(e, n) {
	D(n, !0);
	let r = (e) => ({
		...e,
		required: e.required && oe(n.record.attributes[e.name]) !== ""
	}), a = A(() => [...n.attributes.filter((e) => e.type !== "outline").map(r), $()]), o = (e) => ne(M(a), {
		...e.attributes,
		since: e.since
	}), s = g(o(n.record)), c = g(N(n.record.version)), l = g(N({ ...M(s) })), u = g([]), d = g([]), f = g(void 0), p = g(void 0), m = g(!1), h = (e) => M(a).find((t) => t.name === e);
	function _(e) {
		let { since: t, ...n } = G(M(a).filter((t) => t.name in e), e), r = Object.keys(n).length ? { attributes: n } : {};
		return "since" in e ? {
			...r,
			since: String(t ?? "")
		} : r;
	}
	async function y(e = !1) {
		let t = q(M(s), M(l));
		if (Object.keys(t).length === 0) return e && M(f) ? n.onSaved(M(f), e) : n.onCancel();
		T(m, !0), T(u, []);
		try {
			n.onSaved(await n.save(M(c), _(t)), e);
		} catch (e) {
			let n = ee(e), r = n.problem?.current;
			if (n.stale && r) return await b(r, t);
			T(u, n.unreachable ? [{
				field: "",
				text: O("offline.text")
			}] : W(n.problem, M(a).map((e) => e.name)));
		} finally {
			T(m, !1);
		}
	}
	async function b(e, t) {
		let r = o(e);
		T(p, await n.latest().then((e) => e.items[0], () => void 0)), T(d, J(M(s), t, r)), ((e) => {
			var t = j(e, 4);
			T(f, t[0]), T(s, t[1]), T(c, t[2], !0), T(l, t[3], !0);
		})([
			e,
			r,
			e.version,
			{
				...r,
				...t
			}
		]), M(d).length === 0 && await y(!0);
	}
	function S(e) {
		T(l, {
			...M(l),
			...e
		}, !0), T(d, []), y(!0);
	}
	var C = t(), w = x(C), E = (e) => {
		{
			let t = A(() => M(p)?.author?.label ?? O("someone")), n = A(() => M(p) ? ie(M(p).at) : "");
			K(e, {
				get clashes() {
					return M(d);
				},
				get who() {
					return M(t);
				},
				get when() {
					return M(n);
				},
				labelOf: (e) => F(h(e).label),
				wordsOf: (e, t) => se(h(e), ae(h(e), t) ?? t),
				onChoose: S,
				onCancel: () => T(d, [])
			});
		}
	}, k = (e) => {
		{
			let t = A(() => O("form.save"));
			Q(e, {
				get name() {
					return n.name;
				},
				get label() {
					return n.label;
				},
				get attributes() {
					return M(a);
				},
				get draft() {
					return M(l);
				},
				get submitLabel() {
					return M(t);
				},
				get busy() {
					return M(m);
				},
				get wrongs() {
					return M(u);
				},
				get find() {
					return n.find;
				},
				get onCancel() {
					return n.onCancel;
				},
				onChange: (e, t) => M(l)[e] = t,
				onSubmit: () => void y()
			});
		}
	};
	i(w, (e) => {
		M(d).length && M(f) ? e(E) : e(k, -1);
	}), z(e, C), v();
}
export { Y as a, K as c, Q as i, de as l, $ as n, q as o, Re as r, J as s, ze as t };
