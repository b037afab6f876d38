import { A as e, An as t, Bt as n, Cn as r, D as i, Dn as a, E as o, En as s, F as c, Gn as l, Hn as u, In as d, Jn as f, Ln as p, M as m, O as h, On as g, Rn as _, Sr as v, Vn as y, Xn as b, Yn as x, Zn as S, _r as C, ar as w, bn as T, br as E, cr as D, dr as O, er as k, fr as A, gr as j, hr as M, j as N, jn as P, jt as F, k as ee, kn as I, lr as L, mr as R, nr as z, or as te, pr as B, rr as V, tr as H, ur as U, vr as W, xn as ne, xr as G, zn as re, zt as K } from "./shell.js";
import { a as ie, i as ae, n as oe, o as q, t as se } from "./ErrorSummary.js";
// src/forms/ClashForm.svelte
var ce = S("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), le = S("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function J(e, n) {
	W(n, !0);
	let r = A({});
	function i(e) {
		e.focus();
	}
	function a(e) {
		e.preventDefault(), n.onChoose(Object.fromEntries(n.clashes.map((e) => [e.name, r[e.name] ? e.theirs : e.mine])));
	}
	var o = le(), s = D(o), c = U(s, !0);
	re(s, () => i);
	var l = O(s, 2), d = U(l, !0), p = O(l, 2);
	u(p, 17, () => n.clashes, (e) => e.name, (e, i) => {
		var a = ce(), o = D(a), s = U(o, !0), c = O(o, 2), l = D(c);
		I(l);
		var u = O(l, 2), d = U(u, !0), p = O(u), m = U(p, !0), h = O(p), g = U(h, !0);
		E(c);
		var _ = O(c, 2), v = D(_);
		I(v);
		var y = O(v, 2), b = U(y, !0), S = O(y), C = U(S, !0), T = O(S), k = U(T, !0);
		E(_), E(a), w((e, n, a, o, c, u, p) => {
			f(s, e), t(l, "name", `botsing-${V(i).name ?? ""}`), P(l, !r[V(i).name]), f(d, n), f(m, a), f(g, o), t(v, "name", `botsing-${V(i).name ?? ""}`), P(v, r[V(i).name]), f(b, c), f(C, u), f(k, p);
		}, [
			() => n.labelOf(V(i).name),
			() => q("clash.mine"),
			() => n.wordsOf(V(i).name, V(i).mine) || q("clash.empty"),
			() => q("clash.youNow"),
			() => q("clash.theirs", { who: n.who }),
			() => n.wordsOf(V(i).name, V(i).theirs) || q("clash.empty"),
			() => q("clash.when", {
				who: n.who,
				when: n.when
			})
		]), H("change", l, () => r[V(i).name] = !1), H("change", v, () => r[V(i).name] = !0), x(e, a);
	});
	var m = O(p, 2), h = D(m), g = U(h, !0), _ = O(h, 2), v = U(_, !0);
	E(m), E(o), w((e, t, n, r) => {
		f(c, e), f(d, t), f(g, n), f(v, r);
	}, [
		() => q("clash.title"),
		() => q("clash.text", { who: n.who }),
		() => q("clash.save"),
		() => q("clash.back")
	]), z("submit", o, a), H("click", _, function(...e) {
		n.onCancel?.apply(this, e);
	}), x(e, o), C();
}
k(["change", "click"]);
// src/forms/merge.ts
function Y(e, t) {
	return Object.fromEntries(Object.entries(t).filter(([t, n]) => n !== (e[t] ?? "")));
}
function X(e, t, n) {
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
var ue = S("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), de = S("<p class=\"error\"><!> </p>"), fe = S("<li><button type=\"button\"><!> </button></li>"), pe = S("<ul class=\"picker__found\"></ul>"), me = S("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), he = S("<div><!></div>");
function Z(e, n) {
	W(n, !0);
	let i = r(n, "required", 3, !0), a = R(""), o = R(void 0), c = R(!1), d = M(() => V(c) ? q("search.failed") : V(o) && V(a).trim() ? V(o).length ? q("search.count", { n: V(o).length }) : q("search.none") : "");
	te(() => {
		let e = V(a).trim();
		if (B(o, void 0), B(c, !1), !e) return;
		let t = new AbortController(), r = setTimeout(() => {
			n.find(e, n.kinds, t.signal).then((e) => B(o, e)).catch((e) => B(c, !ne(e)));
		}, 200);
		return () => {
			clearTimeout(r), t.abort();
		};
	});
	function m(e) {
		n.onChoose(e), B(a, "");
	}
	function h() {
		n.onChoose(void 0), requestAnimationFrame(() => document.getElementById(n.id)?.focus());
	}
	var g = he(), v = D(g), y = (e) => {
		var r = ue(), i = L(r), a = U(i, !0), o = O(i, 2), s = D(o);
		F(s, { get kind() {
			return n.chosen.kind;
		} });
		var c = O(s), l = U(c, !0), u = O(c, 2), d = U(u, !0);
		E(o), w((e) => {
			f(a, n.label), f(l, n.chosen.label), t(u, "id", n.id), f(d, e);
		}, [() => q("picker.other")]), H("click", u, h), x(e, r);
	}, b = (e) => {
		var r = me(), c = L(r), p = U(c, !0), h = O(c, 2), g = U(h, !0), _ = O(h, 2), v = (e) => {
			var r = de(), i = D(r);
			K(i, { name: "warn" });
			var a = O(i, 1, !0);
			E(r), w(() => {
				t(r, "id", `${n.id ?? ""}-fout`), f(a, n.error);
			}), x(e, r);
		};
		l(_, (e) => {
			n.error && e(v);
		});
		var y = O(_, 2);
		I(y);
		var b = O(y, 2), S = U(b, !0), C = O(b, 2), T = (e) => {
			var t = pe();
			u(t, 21, () => V(o), (e) => e.id, (e, t) => {
				var n = fe(), r = D(n), i = D(r);
				F(i, { get kind() {
					return V(t).kind;
				} });
				var a = O(i, 1, !0);
				E(r), E(n), w(() => f(a, V(t).label)), H("click", r, () => m(V(t))), x(e, n);
			}), E(t), x(e, t);
		};
		l(C, (e) => {
			V(o)?.length && e(T);
		}), w((e) => {
			t(c, "for", n.id), f(p, n.label), t(h, "id", `${n.id ?? ""}-hint`), f(g, e), t(y, "id", n.id), t(y, "aria-describedby", `${n.id ?? ""}-hint${n.error ? ` ${n.id}-fout` : ""}`), t(y, "aria-invalid", n.error ? !0 : void 0), t(y, "aria-required", i() || void 0), f(S, V(d));
		}, [() => q("picker.hint")]), s(y, () => V(a), (e) => B(a, e)), x(e, r);
	};
	l(v, (e) => {
		n.chosen ? e(y) : e(b, -1);
	}), E(g), w(() => p(g, 1, _([
		"field",
		"picker",
		n.error && "field--error"
	]))), x(e, g), C();
}
k(["click"]);
// src/forms/CodesField.svelte
var ge = S("<p class=\"error\"><!> </p>"), _e = S("<label class=\"check\"><input type=\"checkbox\"/> </label>"), ve = S("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function ye(e, r) {
	W(r, !0);
	let a = M(() => i(r.value)), o = (e) => e.split(" ")[0] ?? "";
	function s(e, t) {
		let n = V(a).filter((t) => o(t) !== e);
		r.onChange(m(t ? [...n, e] : n));
	}
	var c = ve(), d = D(c), h = U(d, !0), g = O(d, 2), v = (e) => {
		var n = ge(), i = D(n);
		K(i, { name: "warn" });
		var a = O(i, 1, !0);
		E(n), w(() => {
			t(n, "id", `${r.id ?? ""}-fout`), f(a, r.error);
		}), x(e, n);
	};
	l(g, (e) => {
		r.error && e(v);
	});
	var y = O(g, 2);
	u(y, 19, () => r.attribute.codes ?? [], (e) => e.code, (e, i, c) => {
		var l = _e(), u = D(l);
		I(u);
		var d = O(u, 1, !0);
		E(l), w((e, n) => {
			t(u, "id", V(c) === 0 ? r.id : void 0), P(u, e), f(d, n);
		}, [() => V(a).some((e) => o(e) === V(i).code), () => n(V(i).label)]), H("change", u, (e) => s(V(i).code, e.currentTarget.checked)), x(e, l);
	}), E(c), w(() => {
		p(c, 1, _([
			"field",
			"field--codes",
			r.error && "field--error"
		])), t(c, "aria-describedby", r.error ? `${r.id}-fout` : void 0), f(h, r.label);
	}), x(e, c), C();
}
k(["change"]);
// src/forms/PickMany.svelte
var be = S("<li class=\"chip\"> <button type=\"button\"><!><span class=\"sr\"> </span></button></li>"), xe = S("<ul class=\"chosen\"></ul>"), Se = S("<p class=\"small muted\"> </p>"), Ce = S("<fieldset class=\"field field--many\"><legend class=\"label\"> </legend> <!> <!></fieldset>");
function we(e, t) {
	W(t, !0);
	let n = M(() => i(t.value)), r = (e) => t.attribute.codes?.find((t) => t.code === e)?.label ?? e, a = async (e, r, i) => (await t.find(e, r, i)).filter((e) => !V(n).includes(e.id));
	function o(e) {
		t.onChange(m(V(n).filter((t) => t !== e))), document.getElementById(t.id)?.focus();
	}
	var s = Ce(), c = D(s), d = U(c, !0), p = O(c, 2), h = (e) => {
		var t = xe();
		u(t, 20, () => V(n), (e) => e, (e, t) => {
			var n = be(), i = D(n, !0), a = O(i), s = D(a);
			K(s, {
				name: "close",
				small: !0
			});
			var c = O(s), l = U(c, !0);
			E(a), E(n), w((e, t) => {
				f(i, e), f(l, t);
			}, [() => r(t), () => q("many.remove", { who: r(t) })]), H("click", a, () => o(t)), x(e, n);
		}), E(t), x(e, t);
	}, g = (e) => {
		var t = Se(), n = U(t, !0);
		w((e) => f(n, e), [() => q("many.none")]), x(e, t);
	};
	l(p, (e) => {
		V(n).length ? e(h) : e(g, -1);
	});
	var _ = O(p, 2);
	{
		let e = M(() => q("many.add"));
		Z(_, {
			get id() {
				return t.id;
			},
			get label() {
				return V(e);
			},
			get kinds() {
				return t.attribute.refers;
			},
			chosen: void 0,
			get error() {
				return t.error;
			},
			required: !1,
			find: a,
			onChoose: (e) => e && t.onChange(m([...V(n), e.id]))
		});
	}
	E(s), w(() => f(d, t.label)), x(e, s), C();
}
k(["click"]);
// src/forms/FieldInput.svelte
var Te = S("<option> </option>"), Ee = S("<option> </option> <!>", 1), De = S("<p class=\"hint\"> </p>"), Oe = S("<p class=\"error\"><!> </p>"), ke = S("<textarea></textarea>"), Q = S("<select><!></select>"), Ae = S("<input/>"), je = S("<div><label> </label> <!> <!> <!></div>");
function Me(e, r) {
	W(r, !0);
	let i = (e, t = G, i = G) => {
		var a = Ee(), o = L(a), s = U(o, !0);
		o.value = o.__value = "";
		var c = O(o, 2);
		u(c, 17, i, (e) => e.code, (e, t) => {
			var i = Te(), a = U(i, !0), o = {};
			w((e) => {
				d(i, V(t).code === r.value), f(a, e), o !== (o = V(t).code) && (i.value = (i.__value = o) ?? "");
			}, [() => n(V(t).label)]), x(e, i);
		}), w(() => f(s, t())), x(e, a);
	}, o = M(() => n(r.attribute.label) + (r.attribute.unit ? ` (${r.attribute.unit})` : "") + (r.attribute.required ? "" : ` ${q("form.optional")}`)), s = M(() => N(r.attribute) ? q(r.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), c = M(() => [V(s) && `${r.id}-hint`, r.error && `${r.id}-fout`].filter(Boolean).join(" ") || void 0), m = M(() => ({
		id: r.id,
		"aria-required": r.attribute.required || void 0,
		"aria-invalid": r.error ? !0 : void 0,
		"aria-describedby": V(c)
	})), h = (e) => r.onChange(e.currentTarget.value);
	var v = b(), y = L(v), S = (e) => {
		ye(e, {
			get attribute() {
				return r.attribute;
			},
			get id() {
				return r.id;
			},
			get label() {
				return V(o);
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
	}, T = (e) => {
		we(e, {
			get attribute() {
				return r.attribute;
			},
			get id() {
				return r.id;
			},
			get label() {
				return V(o);
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
	}, k = (e) => {
		{
			let t = M(() => r.value ? {
				id: r.value,
				kind: "",
				label: q("reference.one")
			} : void 0);
			Z(e, {
				get id() {
					return r.id;
				},
				get label() {
					return V(o);
				},
				get kinds() {
					return r.attribute.refers;
				},
				get error() {
					return r.error;
				},
				get chosen() {
					return V(t);
				},
				get find() {
					return r.find;
				},
				onChoose: (e) => r.onChange(e?.id ?? "")
			});
		}
	}, A = (e) => {
		var n = je(), c = D(n), u = U(c, !0), d = O(c, 2), v = (e) => {
			var n = De(), i = U(n, !0);
			w(() => {
				t(n, "id", `${r.id ?? ""}-hint`), f(i, V(s));
			}), x(e, n);
		};
		l(d, (e) => {
			V(s) && e(v);
		});
		var y = O(d, 2), S = (e) => {
			var n = Oe(), i = D(n);
			K(i, { name: "warn" });
			var a = O(i, 1, !0);
			E(n), w(() => {
				t(n, "id", `${r.id ?? ""}-fout`), f(a, r.error);
			}), x(e, n);
		};
		l(y, (e) => {
			r.error && e(S);
		});
		var C = O(y, 2), T = (e) => {
			var t = ke();
			j(t), g(t, () => ({
				class: "textarea",
				...V(m),
				value: r.value,
				oninput: h
			})), x(e, t);
		}, k = (e) => {
			var t = Q();
			g(t, () => ({
				class: "select",
				...V(m),
				value: r.value,
				onchange: h
			})), a(t, () => {
				var e = D(t), n = b(), a = L(n);
				{
					let e = M(() => q("form.choose"));
					i(a, () => V(e), () => r.attribute.codes ?? []);
				}
				x(e, n);
			}), x(e, t);
		}, A = (e) => {
			var t = Q();
			g(t, () => ({
				class: "select",
				...V(m),
				value: r.value,
				onchange: h
			})), a(t, () => {
				var e = D(t), n = b(), r = L(n);
				{
					let e = M(() => q("form.notKnown")), t = M(() => [{
						code: "true",
						label: q("yes")
					}, {
						code: "false",
						label: q("no")
					}]);
					i(r, () => V(e), () => V(t));
				}
				x(e, n);
			}), x(e, t);
		}, N = (e) => {
			var t = Ae();
			g(t, () => ({
				class: "input",
				...V(m),
				type: "text",
				value: r.value,
				oninput: h,
				autocomplete: "off",
				inputmode: r.attribute.type === "whole" ? "numeric" : r.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: r.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), x(e, t);
		};
		l(C, (e) => {
			r.attribute.type === "note" ? e(T) : r.attribute.type === "code" ? e(k, 1) : r.attribute.type === "flag" ? e(A, 2) : e(N, -1);
		}), E(n), w(() => {
			p(n, 1, _(["field", r.error && "field--error"])), t(c, "for", r.id), f(u, V(o));
		}), x(e, n);
	};
	l(y, (e) => {
		r.attribute.type === "codes" || r.attribute.type === "roles" ? e(S) : r.attribute.type === "references" ? e(T, 1) : r.attribute.type === "reference" ? e(k, 2) : e(A, -1);
	}), x(e, v), C();
}
// src/forms/SchemaForm.svelte
var Ne = S("<button class=\"button button--secondary\" type=\"button\"> </button>"), Pe = S("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function $(e, n) {
	W(n, !0);
	let r = R([]), i = M(() => V(r).length ? V(r) : n.wrongs), a = (e) => `${n.name}-${e}`, o = (e) => V(i).find((t) => t.field === e)?.text;
	function s(e) {
		e.preventDefault(), B(r, [...n.alsoCheck?.() ?? [], ...oe(n.attributes, n.draft)]), V(r).length === 0 && !n.busy && n.onSubmit();
	}
	var c = Pe(), d = D(c), p = (e) => {
		se(e, {
			get wrongs() {
				return V(i);
			},
			idOf: a
		});
	};
	l(d, (e) => {
		V(i).length && e(p);
	});
	var m = O(d, 2), h = D(m);
	y(h, () => n.children ?? G, () => a, () => o);
	var g = O(h, 2);
	u(g, 17, () => n.attributes, (e) => e.name, (e, t) => {
		{
			let r = M(() => a(V(t).name)), i = M(() => n.draft[V(t).name] ?? ""), s = M(() => o(V(t).name));
			Me(e, {
				get attribute() {
					return V(t);
				},
				get id() {
					return V(r);
				},
				get value() {
					return V(i);
				},
				get error() {
					return V(s);
				},
				get find() {
					return n.find;
				},
				onChange: (e) => n.onChange(V(t).name, e)
			});
		}
	});
	var _ = O(g, 2), v = D(_), b = U(v, !0), S = O(v, 2), T = (e) => {
		var t = Ne(), r = U(t, !0);
		w((e) => f(r, e), [() => q("form.cancel")]), H("click", t, function(...e) {
			n.onCancel?.apply(this, e);
		}), x(e, t);
	};
	l(S, (e) => {
		n.onCancel && e(T);
	}), E(_), E(m), E(c), w((e) => {
		t(m, "aria-label", n.label), t(v, "aria-busy", n.busy || void 0), f(b, e);
	}, [() => n.busy ? q("form.saving") : n.submitLabel]), z("submit", m, s), x(e, c), C();
}
k(["click"]);
// src/forms/since.ts
var Fe = () => ({
	name: "since",
	label: q("form.since"),
	type: "date"
}), Ie = () => ({
	name: "until",
	label: q("form.until"),
	type: "date",
	required: !0
});
// src/forms/EditForm.svelte
function Le(t, r) {
	W(r, !0);
	let i = (e) => ({
		...e,
		required: e.required && o(r.record.attributes[e.name]) !== ""
	}), a = M(() => [...r.attributes.filter((e) => e.type !== "outline").map(i), Fe()]), s = (e) => h(V(a), {
		...e.attributes,
		since: e.since
	}), u = R(s(r.record)), d = R(A(r.record.version)), f = R(A({ ...V(u) })), p = R([]), m = R([]), g = R(void 0), _ = R(void 0), y = R(!1), S = (e) => V(a).find((t) => t.name === e);
	function w(e) {
		let { since: t, ...n } = ae(V(a).filter((t) => t.name in e), e), r = Object.keys(n).length ? { attributes: n } : {};
		return "since" in e ? {
			...r,
			since: String(t ?? "")
		} : r;
	}
	async function E(e = !1) {
		let t = Y(V(u), V(f));
		if (Object.keys(t).length === 0) return e && V(g) ? r.onSaved(V(g), e) : r.onCancel();
		B(y, !0), B(p, []);
		try {
			r.onSaved(await r.save(V(d), w(t)), e);
		} catch (e) {
			let n = T(e), r = n.problem?.current;
			if (n.stale && r) return await D(r, t);
			B(p, n.unreachable ? [{
				field: "",
				text: q("offline.text")
			}] : ie(n.problem, V(a).map((e) => e.name)));
		} finally {
			B(y, !1);
		}
	}
	async function D(e, t) {
		let n = s(e);
		B(_, await r.latest().then((e) => e.items[0], () => void 0)), B(m, X(V(u), t, n)), ((e) => {
			var t = v(e, 4);
			B(g, t[0]), B(u, t[1]), B(d, t[2], !0), B(f, t[3], !0);
		})([
			e,
			n,
			e.version,
			{
				...n,
				...t
			}
		]), V(m).length === 0 && await E(!0);
	}
	function O(e) {
		B(f, {
			...V(f),
			...e
		}, !0), B(m, []), E(!0);
	}
	var k = b(), j = L(k), N = (t) => {
		{
			let r = M(() => V(_)?.author?.label ?? q("someone")), i = M(() => V(_) ? c(V(_).at) : "");
			J(t, {
				get clashes() {
					return V(m);
				},
				get who() {
					return V(r);
				},
				get when() {
					return V(i);
				},
				labelOf: (e) => n(S(e).label),
				wordsOf: (t, n) => e(S(t), ee(S(t), n) ?? n),
				onChoose: O,
				onCancel: () => B(m, [])
			});
		}
	}, P = (e) => {
		{
			let t = M(() => q("form.save"));
			$(e, {
				get name() {
					return r.name;
				},
				get label() {
					return r.label;
				},
				get attributes() {
					return V(a);
				},
				get draft() {
					return V(f);
				},
				get submitLabel() {
					return V(t);
				},
				get busy() {
					return V(y);
				},
				get wrongs() {
					return V(p);
				},
				get find() {
					return r.find;
				},
				get onCancel() {
					return r.onCancel;
				},
				onChange: (e, t) => V(f)[e] = t,
				onSubmit: () => void E()
			});
		}
	};
	l(j, (e) => {
		V(m).length && V(g) ? e(N) : e(P, -1);
	}), x(t, k), C();
}
export { Z as a, J as c, $ as i, Fe as n, Y as o, Ie as r, X as s, Le as t };
