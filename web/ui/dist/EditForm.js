import { $n as e, A as t, An as n, Bn as r, Dn as i, Er as a, Fn as o, Gn as s, Hn as c, Ht as l, Kn as u, L as d, M as f, Mn as p, N as m, Nn as h, O as g, P as _, Pn as v, Pt as y, Qn as b, Sr as x, Tn as S, Tr as C, Un as w, Ut as T, Vn as E, Yn as D, _r as O, ar as k, br as A, er as j, fr as M, gr as N, hr as P, ir as F, j as ee, jn as I, k as L, lr as R, mr as z, or as B, pr as V, sr as H, tr as U, ur as te, vr as W, wn as ne, wr as G, xr as K, yr as q } from "./shell.js";
import { a as re, i as ie, n as ae, o as J, t as oe } from "./ErrorSummary.js";
// src/forms/ClashForm.svelte
var se = U("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), ce = U("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function Y(t, n) {
	x(n, !0);
	let r = N({});
	function i(e) {
		e.focus();
	}
	function a(e) {
		e.preventDefault(), n.onChoose(Object.fromEntries(n.clashes.map((e) => [e.name, r[e.name] ? e.theirs : e.mine])));
	}
	var s = ce(), c = M(s), l = z(c, !0);
	w(c, () => i);
	var d = P(c, 2), f = z(d, !0), p = P(d, 2);
	u(p, 17, () => n.clashes, (e) => e.name, (t, i) => {
		var a = se(), s = M(a), c = z(s, !0), l = P(s, 2), u = M(l);
		h(u);
		var d = P(u, 2), f = z(d, !0), p = P(d), m = z(p, !0), g = P(p), _ = z(g, !0);
		G(l);
		var y = P(l, 2), x = M(y);
		h(x);
		var S = P(x, 2), C = z(S, !0), w = P(S), T = z(w, !0), E = P(w), D = z(E, !0);
		G(y), G(a), R((e, t, n, a, s, l, d) => {
			b(c, e), v(u, "name", `botsing-${H(i).name ?? ""}`), o(u, !r[H(i).name]), b(f, t), b(m, n), b(_, a), v(x, "name", `botsing-${H(i).name ?? ""}`), o(x, r[H(i).name]), b(C, s), b(T, l), b(D, d);
		}, [
			() => n.labelOf(H(i).name),
			() => J("clash.mine"),
			() => n.wordsOf(H(i).name, H(i).mine) || J("clash.empty"),
			() => J("clash.youNow"),
			() => J("clash.theirs", { who: n.who }),
			() => n.wordsOf(H(i).name, H(i).theirs) || J("clash.empty"),
			() => J("clash.when", {
				who: n.who,
				when: n.when
			})
		]), k("change", u, () => r[H(i).name] = !1), k("change", x, () => r[H(i).name] = !0), e(t, a);
	});
	var m = P(p, 2), g = M(m), _ = z(g, !0), y = P(g, 2), S = z(y, !0);
	G(m), G(s), R((e, t, n, r) => {
		b(l, e), b(f, t), b(_, n), b(S, r);
	}, [
		() => J("clash.title"),
		() => J("clash.text", { who: n.who }),
		() => J("clash.save"),
		() => J("clash.back")
	]), B("submit", s, a), k("click", y, function(...e) {
		n.onCancel?.apply(this, e);
	}), e(t, s), K();
}
F(["change", "click"]);
// src/forms/merge.ts
function X(e, t) {
	return Object.fromEntries(Object.entries(t).filter(([t, n]) => n !== (e[t] ?? "")));
}
function Z(e, t, n) {
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
var le = U("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), ue = U("<p class=\"error\"><!> </p>"), de = U("<li><button type=\"button\"><!> </button></li>"), fe = U("<ul class=\"picker__found\"></ul>"), pe = U("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), me = U("<div><!></div>");
function Q(t, r) {
	x(r, !0);
	let a = i(r, "required", 3, !0), o = W(""), s = W(void 0), d = W(!1), f = q(() => H(d) ? J("search.failed") : H(s) && H(o).trim() ? H(s).length ? J("search.count", { n: H(s).length }) : J("search.none") : "");
	te(() => {
		let e = H(o).trim();
		if (O(s, void 0), O(d, !1), !e) return;
		let t = new AbortController(), n = setTimeout(() => {
			r.find(e, r.kinds, t.signal).then((e) => O(s, e)).catch((e) => O(d, !S(e)));
		}, 200);
		return () => {
			clearTimeout(n), t.abort();
		};
	});
	function p(e) {
		r.onChoose(e), O(o, "");
	}
	function m() {
		r.onChoose(void 0), requestAnimationFrame(() => document.getElementById(r.id)?.focus());
	}
	var g = me(), _ = M(g), C = (t) => {
		var n = le(), i = V(n), a = z(i, !0), o = P(i, 2), s = M(o);
		y(s, { get kind() {
			return r.chosen.kind;
		} });
		var c = P(s), l = z(c, !0), u = P(c, 2), d = z(u, !0);
		G(o), R((e) => {
			b(a, r.label), b(l, r.chosen.label), v(u, "id", r.id), b(d, e);
		}, [() => J("picker.other")]), k("click", u, m), e(t, n);
	}, w = (t) => {
		var i = pe(), c = V(i), d = z(c, !0), m = P(c, 2), g = z(m, !0), _ = P(m, 2), x = (t) => {
			var n = ue(), i = M(n);
			l(i, { name: "warn" });
			var a = P(i, 1, !0);
			G(n), R(() => {
				v(n, "id", `${r.id ?? ""}-fout`), b(a, r.error);
			}), e(t, n);
		};
		D(_, (e) => {
			r.error && e(x);
		});
		var S = P(_, 2);
		h(S);
		var C = P(S, 2), w = z(C, !0), T = P(C, 2), E = (t) => {
			var n = fe();
			u(n, 21, () => H(s), (e) => e.id, (t, n) => {
				var r = de(), i = M(r), a = M(i);
				y(a, { get kind() {
					return H(n).kind;
				} });
				var o = P(a, 1, !0);
				G(i), G(r), R(() => b(o, H(n).label)), k("click", i, () => p(H(n))), e(t, r);
			}), G(n), e(t, n);
		};
		D(T, (e) => {
			H(s)?.length && e(E);
		}), R((e) => {
			v(c, "for", r.id), b(d, r.label), v(m, "id", `${r.id ?? ""}-hint`), b(g, e), v(S, "id", r.id), v(S, "aria-describedby", `${r.id ?? ""}-hint${r.error ? ` ${r.id}-fout` : ""}`), v(S, "aria-invalid", r.error ? !0 : void 0), v(S, "aria-required", a() || void 0), b(w, H(f));
		}, [() => J("picker.hint")]), n(S, () => H(o), (e) => O(o, e)), e(t, i);
	};
	D(_, (e) => {
		r.chosen ? e(C) : e(w, -1);
	}), G(g), R(() => E(g, 1, c([
		"field",
		"picker",
		r.error && "field--error"
	]))), e(t, g), K();
}
F(["click"]);
// src/forms/CodesField.svelte
var he = U("<p class=\"error\"><!> </p>"), ge = U("<label class=\"check\"><input type=\"checkbox\"/> </label>"), _e = U("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function ve(t, n) {
	x(n, !0);
	let r = q(() => L(n.value)), i = (e) => e.split(" ")[0] ?? "";
	function a(e, t) {
		let a = H(r).filter((t) => i(t) !== e);
		n.onChange(_(t ? [...a, e] : a));
	}
	var s = _e(), d = M(s), f = z(d, !0), p = P(d, 2), m = (t) => {
		var r = he(), i = M(r);
		l(i, { name: "warn" });
		var a = P(i, 1, !0);
		G(r), R(() => {
			v(r, "id", `${n.id ?? ""}-fout`), b(a, n.error);
		}), e(t, r);
	};
	D(p, (e) => {
		n.error && e(m);
	});
	var g = P(p, 2);
	u(g, 19, () => n.attribute.codes ?? [], (e) => e.code, (t, s, c) => {
		var l = ge(), u = M(l);
		h(u);
		var d = P(u, 1, !0);
		G(l), R((e, t) => {
			v(u, "id", H(c) === 0 ? n.id : void 0), o(u, e), b(d, t);
		}, [() => H(r).some((e) => i(e) === H(s).code), () => T(H(s).label)]), k("change", u, (e) => a(H(s).code, e.currentTarget.checked)), e(t, l);
	}), G(s), R(() => {
		E(s, 1, c([
			"field",
			"field--codes",
			n.error && "field--error"
		])), v(s, "aria-describedby", n.error ? `${n.id}-fout` : void 0), b(f, n.label);
	}), e(t, s), K();
}
F(["change"]);
// src/forms/PickMany.svelte
var ye = U("<li class=\"chip\"> <button type=\"button\"><!><span class=\"sr\"> </span></button></li>"), be = U("<ul class=\"chosen\"></ul>"), xe = U("<p class=\"small muted\"> </p>"), Se = U("<fieldset class=\"field field--many\"><legend class=\"label\"> </legend> <!> <!></fieldset>");
function Ce(t, n) {
	x(n, !0);
	let r = q(() => L(n.value)), i = (e) => n.attribute.codes?.find((t) => t.code === e)?.label ?? e, a = async (e, t, i) => (await n.find(e, t, i)).filter((e) => !H(r).includes(e.id));
	function o(e) {
		n.onChange(_(H(r).filter((t) => t !== e))), document.getElementById(n.id)?.focus();
	}
	var s = Se(), c = M(s), d = z(c, !0), f = P(c, 2), p = (t) => {
		var n = be();
		u(n, 20, () => H(r), (e) => e, (t, n) => {
			var r = ye(), a = M(r, !0), s = P(a), c = M(s);
			l(c, {
				name: "close",
				small: !0
			});
			var u = P(c), d = z(u, !0);
			G(s), G(r), R((e, t) => {
				b(a, e), b(d, t);
			}, [() => i(n), () => J("many.remove", { who: i(n) })]), k("click", s, () => o(n)), e(t, r);
		}), G(n), e(t, n);
	}, m = (t) => {
		var n = xe(), r = z(n, !0);
		R((e) => b(r, e), [() => J("many.none")]), e(t, n);
	};
	D(f, (e) => {
		H(r).length ? e(p) : e(m, -1);
	});
	var h = P(f, 2);
	{
		let e = q(() => J("many.add"));
		Q(h, {
			get id() {
				return n.id;
			},
			get label() {
				return H(e);
			},
			get kinds() {
				return n.attribute.refers;
			},
			chosen: void 0,
			get error() {
				return n.error;
			},
			required: !1,
			find: a,
			onChoose: (e) => e && n.onChange(_([...H(r), e.id]))
		});
	}
	G(s), R(() => b(d, n.label)), e(t, s), K();
}
F(["click"]);
// src/forms/FieldInput.svelte
var we = U("<option> </option>"), Te = U("<option> </option> <!>", 1), Ee = U("<p class=\"hint\"> </p>"), De = U("<p class=\"error\"><!> </p>"), Oe = U("<textarea></textarea>"), $ = U("<select><!></select>"), ke = U("<input/>"), Ae = U("<div><label> </label> <!> <!> <!></div>");
function je(t, n) {
	x(n, !0);
	let i = (t, i = C, a = C) => {
		var o = Te(), s = V(o), c = z(s, !0);
		s.value = s.__value = "";
		var l = P(s, 2);
		u(l, 17, a, (e) => e.code, (t, i) => {
			var a = we(), o = z(a, !0), s = {};
			R((e) => {
				r(a, H(i).code === n.value), b(o, e), s !== (s = H(i).code) && (a.value = (a.__value = s) ?? "");
			}, [() => T(H(i).label)]), e(t, a);
		}), R(() => b(c, i())), e(t, o);
	}, a = q(() => T(n.attribute.label) + (n.attribute.unit ? ` (${n.attribute.unit})` : "") + (n.attribute.required ? "" : ` ${J("form.optional")}`)), o = q(() => m(n.attribute) ? J(n.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), s = q(() => [H(o) && `${n.id}-hint`, n.error && `${n.id}-fout`].filter(Boolean).join(" ") || void 0), d = q(() => ({
		id: n.id,
		"aria-required": n.attribute.required || void 0,
		"aria-invalid": n.error ? !0 : void 0,
		"aria-describedby": H(s)
	})), f = (e) => n.onChange(e.currentTarget.value);
	var h = j(), g = V(h), _ = (e) => {
		ve(e, {
			get attribute() {
				return n.attribute;
			},
			get id() {
				return n.id;
			},
			get label() {
				return H(a);
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
	}, y = (e) => {
		Ce(e, {
			get attribute() {
				return n.attribute;
			},
			get id() {
				return n.id;
			},
			get label() {
				return H(a);
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
	}, S = (e) => {
		{
			let t = q(() => n.value ? {
				id: n.value,
				kind: "",
				label: J("reference.one")
			} : void 0);
			Q(e, {
				get id() {
					return n.id;
				},
				get label() {
					return H(a);
				},
				get kinds() {
					return n.attribute.refers;
				},
				get error() {
					return n.error;
				},
				get chosen() {
					return H(t);
				},
				get find() {
					return n.find;
				},
				onChoose: (e) => n.onChange(e?.id ?? "")
			});
		}
	}, w = (t) => {
		var r = Ae(), s = M(r), u = z(s, !0), m = P(s, 2), h = (t) => {
			var r = Ee(), i = z(r, !0);
			R(() => {
				v(r, "id", `${n.id ?? ""}-hint`), b(i, H(o));
			}), e(t, r);
		};
		D(m, (e) => {
			H(o) && e(h);
		});
		var g = P(m, 2), _ = (t) => {
			var r = De(), i = M(r);
			l(i, { name: "warn" });
			var a = P(i, 1, !0);
			G(r), R(() => {
				v(r, "id", `${n.id ?? ""}-fout`), b(a, n.error);
			}), e(t, r);
		};
		D(g, (e) => {
			n.error && e(_);
		});
		var y = P(g, 2), x = (t) => {
			var r = Oe();
			A(r), p(r, () => ({
				class: "textarea",
				...H(d),
				value: n.value,
				oninput: f
			})), e(t, r);
		}, S = (t) => {
			var r = $();
			p(r, () => ({
				class: "select",
				...H(d),
				value: n.value,
				onchange: f
			})), I(r, () => {
				var t = M(r), a = j(), o = V(a);
				{
					let e = q(() => J("form.choose"));
					i(o, () => H(e), () => n.attribute.codes ?? []);
				}
				e(t, a);
			}), e(t, r);
		}, C = (t) => {
			var r = $();
			p(r, () => ({
				class: "select",
				...H(d),
				value: n.value,
				onchange: f
			})), I(r, () => {
				var t = M(r), n = j(), a = V(n);
				{
					let e = q(() => J("form.notKnown")), t = q(() => [{
						code: "true",
						label: J("yes")
					}, {
						code: "false",
						label: J("no")
					}]);
					i(a, () => H(e), () => H(t));
				}
				e(t, n);
			}), e(t, r);
		}, w = (t) => {
			var r = ke();
			p(r, () => ({
				class: "input",
				...H(d),
				type: "text",
				value: n.value,
				oninput: f,
				autocomplete: "off",
				inputmode: n.attribute.type === "whole" ? "numeric" : n.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: n.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), e(t, r);
		};
		D(y, (e) => {
			n.attribute.type === "note" ? e(x) : n.attribute.type === "code" ? e(S, 1) : n.attribute.type === "flag" ? e(C, 2) : e(w, -1);
		}), G(r), R(() => {
			E(r, 1, c(["field", n.error && "field--error"])), v(s, "for", n.id), b(u, H(a));
		}), e(t, r);
	};
	D(g, (e) => {
		n.attribute.type === "codes" || n.attribute.type === "roles" ? e(_) : n.attribute.type === "references" ? e(y, 1) : n.attribute.type === "reference" ? e(S, 2) : e(w, -1);
	}), e(t, h), K();
}
// src/forms/SchemaForm.svelte
var Me = U("<button class=\"button button--secondary\" type=\"button\"> </button>"), Ne = U("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function Pe(t, n) {
	x(n, !0);
	let r = W([]), i = q(() => H(r).length ? H(r) : n.wrongs), a = (e) => `${n.name}-${e}`, o = (e) => H(i).find((t) => t.field === e)?.text;
	function c(e) {
		e.preventDefault(), O(r, [...n.alsoCheck?.() ?? [], ...ae(n.attributes, n.draft)]), H(r).length === 0 && !n.busy && n.onSubmit();
	}
	var l = Ne(), d = M(l), f = (e) => {
		oe(e, {
			get wrongs() {
				return H(i);
			},
			idOf: a
		});
	};
	D(d, (e) => {
		H(i).length && e(f);
	});
	var p = P(d, 2), m = M(p);
	s(m, () => n.children ?? C, () => a, () => o);
	var h = P(m, 2);
	u(h, 17, () => n.attributes, (e) => e.name, (e, t) => {
		{
			let r = q(() => a(H(t).name)), i = q(() => n.draft[H(t).name] ?? ""), s = q(() => o(H(t).name));
			je(e, {
				get attribute() {
					return H(t);
				},
				get id() {
					return H(r);
				},
				get value() {
					return H(i);
				},
				get error() {
					return H(s);
				},
				get find() {
					return n.find;
				},
				onChange: (e) => n.onChange(H(t).name, e)
			});
		}
	});
	var g = P(h, 2), _ = M(g), y = z(_, !0), S = P(_, 2), w = (t) => {
		var r = Me(), i = z(r, !0);
		R((e) => b(i, e), [() => J("form.cancel")]), k("click", r, function(...e) {
			n.onCancel?.apply(this, e);
		}), e(t, r);
	};
	D(S, (e) => {
		n.onCancel && e(w);
	}), G(g), G(p), G(l), R((e) => {
		v(p, "aria-label", n.label), v(_, "aria-busy", n.busy || void 0), b(y, e);
	}, [() => n.busy ? J("form.saving") : n.submitLabel]), B("submit", p, c), e(t, l), K();
}
F(["click"]);
// src/forms/since.ts
var Fe = () => ({
	name: "since",
	label: J("form.since"),
	type: "date"
}), Ie = () => ({
	name: "until",
	label: J("form.until"),
	type: "date",
	required: !0
});
// src/forms/EditForm.svelte
function Le(n, r) {
	x(r, !0);
	let i = (e) => ({
		...e,
		required: e.required && g(r.record.attributes[e.name]) !== ""
	}), o = q(() => [...r.attributes.filter((e) => e.type !== "outline").map(i), Fe()]), s = (e) => t(H(o), {
		...e.attributes,
		since: e.since
	}), c = W(s(r.record)), l = W(N(r.record.version)), u = W(N({ ...H(c) })), p = W([]), m = W([]), h = W(void 0), _ = W(void 0), v = W(!1), y = (e) => H(o).find((t) => t.name === e);
	function b(e) {
		let { since: t, ...n } = ie(H(o).filter((t) => t.name in e), e), r = Object.keys(n).length ? { attributes: n } : {};
		return "since" in e ? {
			...r,
			since: String(t ?? "")
		} : r;
	}
	async function S(e = !1) {
		let t = X(H(c), H(u));
		if (Object.keys(t).length === 0) return e && H(h) ? r.onSaved(H(h), e) : r.onCancel();
		O(v, !0), O(p, []);
		try {
			r.onSaved(await r.save(H(l), b(t)), e);
		} catch (e) {
			let n = ne(e), r = n.problem?.current;
			if (n.stale && r) return await C(r, t);
			O(p, n.unreachable ? [{
				field: "",
				text: J("offline.text")
			}] : re(n.problem, H(o).map((e) => e.name)));
		} finally {
			O(v, !1);
		}
	}
	async function C(e, t) {
		let n = s(e);
		O(_, await r.latest().then((e) => e.items[0], () => void 0)), O(m, Z(H(c), t, n)), ((e) => {
			var t = a(e, 4);
			O(h, t[0]), O(c, t[1]), O(l, t[2], !0), O(u, t[3], !0);
		})([
			e,
			n,
			e.version,
			{
				...n,
				...t
			}
		]), H(m).length === 0 && await S(!0);
	}
	function w(e) {
		O(u, {
			...H(u),
			...e
		}, !0), O(m, []), S(!0);
	}
	var E = j(), k = V(E), A = (e) => {
		{
			let t = q(() => H(_)?.author?.label ?? J("someone")), n = q(() => H(_) ? d(H(_).at) : "");
			Y(e, {
				get clashes() {
					return H(m);
				},
				get who() {
					return H(t);
				},
				get when() {
					return H(n);
				},
				labelOf: (e) => T(y(e).label),
				wordsOf: (e, t) => f(y(e), ee(y(e), t) ?? t),
				onChoose: w,
				onCancel: () => O(m, [])
			});
		}
	}, M = (e) => {
		{
			let t = q(() => J("form.save"));
			Pe(e, {
				get name() {
					return r.name;
				},
				get label() {
					return r.label;
				},
				get attributes() {
					return H(o);
				},
				get draft() {
					return H(u);
				},
				get submitLabel() {
					return H(t);
				},
				get busy() {
					return H(v);
				},
				get wrongs() {
					return H(p);
				},
				get find() {
					return r.find;
				},
				get onCancel() {
					return r.onCancel;
				},
				onChange: (e, t) => H(u)[e] = t,
				onSubmit: () => void S()
			});
		}
	};
	D(k, (e) => {
		H(m).length && H(h) ? e(A) : e(M, -1);
	}), e(n, E), K();
}
export { Q as a, Y as c, Pe as i, Fe as n, X as o, Ie as r, Z as s, Le as t };
