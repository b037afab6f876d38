import { A as e, An as t, Bn as n, Bt as r, Cr as i, D as a, Dn as o, E as s, F as c, Hn as l, Kn as u, Ln as d, M as f, Mn as p, O as m, On as h, Qn as g, Rn as _, Sn as v, Sr as y, Un as b, Xn as x, Yn as S, Zn as C, _r as w, dr as T, fr as E, gr as D, hr as O, ir as k, j as A, jn as j, jt as M, k as ee, kn as N, lr as P, mr as F, nr as I, or as L, pr as R, rr as z, sr as te, tr as B, ur as V, vr as H, wn as ne, xn as re, xr as U, yr as W, zn as G, zt as K } from "./shell.js";
import { a as ie, i as ae, n as oe, o as q, t as se } from "./ErrorSummary.js";
// src/forms/ClashForm.svelte
var ce = g("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), le = g("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function J(e, r) {
	W(r, !0);
	let i = R({});
	function a(e) {
		e.focus();
	}
	function o(e) {
		e.preventDefault(), r.onChoose(Object.fromEntries(r.clashes.map((e) => [e.name, i[e.name] ? e.theirs : e.mine])));
	}
	var s = le(), c = P(s), l = T(c, !0);
	n(c, () => a);
	var u = E(c, 2), d = T(u, !0), f = E(u, 2);
	b(f, 17, () => r.clashes, (e) => e.name, (e, n) => {
		var a = ce(), o = P(a), s = T(o, !0), c = E(o, 2), l = P(c);
		t(l);
		var u = E(l, 2), d = T(u, !0), f = E(u), m = T(f, !0), h = E(f), g = T(h, !0);
		U(c);
		var _ = E(c, 2), v = P(_);
		t(v);
		var y = E(v, 2), b = T(y, !0), C = E(y), w = T(C, !0), D = E(C), O = T(D, !0);
		U(_), U(a), L((e, t, r, a, o, c, u) => {
			S(s, e), j(l, "name", `botsing-${k(n).name ?? ""}`), p(l, !i[k(n).name]), S(d, t), S(m, r), S(g, a), j(v, "name", `botsing-${k(n).name ?? ""}`), p(v, i[k(n).name]), S(b, o), S(w, c), S(O, u);
		}, [
			() => r.labelOf(k(n).name),
			() => q("clash.mine"),
			() => r.wordsOf(k(n).name, k(n).mine) || q("clash.empty"),
			() => q("clash.youNow"),
			() => q("clash.theirs", { who: r.who }),
			() => r.wordsOf(k(n).name, k(n).theirs) || q("clash.empty"),
			() => q("clash.when", {
				who: r.who,
				when: r.when
			})
		]), I("change", l, () => i[k(n).name] = !1), I("change", v, () => i[k(n).name] = !0), x(e, a);
	});
	var m = E(f, 2), h = P(m), g = T(h, !0), _ = E(h, 2), v = T(_, !0);
	U(m), U(s), L((e, t, n, r) => {
		S(l, e), S(d, t), S(g, n), S(v, r);
	}, [
		() => q("clash.title"),
		() => q("clash.text", { who: r.who }),
		() => q("clash.save"),
		() => q("clash.back")
	]), z("submit", s, o), I("click", _, function(...e) {
		r.onCancel?.apply(this, e);
	}), x(e, s), H();
}
B(["change", "click"]);
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
var ue = g("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), de = g("<p class=\"error\"><!> </p>"), fe = g("<li><button type=\"button\"><!> </button></li>"), pe = g("<ul class=\"picker__found\"></ul>"), me = g("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), he = g("<div><!></div>");
function Z(e, n) {
	W(n, !0);
	let r = ne(n, "required", 3, !0), i = O(""), a = O(void 0), s = O(!1), c = D(() => k(s) ? q("search.failed") : k(a) && k(i).trim() ? k(a).length ? q("search.count", { n: k(a).length }) : q("search.none") : "");
	te(() => {
		let e = k(i).trim();
		if (F(a, void 0), F(s, !1), !e) return;
		let t = new AbortController(), r = setTimeout(() => {
			n.find(e, n.kinds, t.signal).then((e) => F(a, e)).catch((e) => F(s, !v(e)));
		}, 200);
		return () => {
			clearTimeout(r), t.abort();
		};
	});
	function l(e) {
		n.onChoose(e), F(i, "");
	}
	function d() {
		n.onChoose(void 0), requestAnimationFrame(() => document.getElementById(n.id)?.focus());
	}
	var f = he(), p = P(f), m = (e) => {
		var t = ue(), r = V(t), i = T(r, !0), a = E(r, 2), o = P(a);
		M(o, { get kind() {
			return n.chosen.kind;
		} });
		var s = E(o), c = T(s, !0), l = E(s, 2), u = T(l, !0);
		U(a), L((e) => {
			S(i, n.label), S(c, n.chosen.label), j(l, "id", n.id), S(u, e);
		}, [() => q("picker.other")]), I("click", l, d), x(e, t);
	}, h = (e) => {
		var s = me(), d = V(s), f = T(d, !0), p = E(d, 2), m = T(p, !0), h = E(p, 2), g = (e) => {
			var t = de(), r = P(t);
			K(r, { name: "warn" });
			var i = E(r, 1, !0);
			U(t), L(() => {
				j(t, "id", `${n.id ?? ""}-fout`), S(i, n.error);
			}), x(e, t);
		};
		u(h, (e) => {
			n.error && e(g);
		});
		var _ = E(h, 2);
		t(_);
		var v = E(_, 2), y = T(v, !0), C = E(v, 2), w = (e) => {
			var t = pe();
			b(t, 21, () => k(a), (e) => e.id, (e, t) => {
				var n = fe(), r = P(n), i = P(r);
				M(i, { get kind() {
					return k(t).kind;
				} });
				var a = E(i, 1, !0);
				U(r), U(n), L(() => S(a, k(t).label)), I("click", r, () => l(k(t))), x(e, n);
			}), U(t), x(e, t);
		};
		u(C, (e) => {
			k(a)?.length && e(w);
		}), L((e) => {
			j(d, "for", n.id), S(f, n.label), j(p, "id", `${n.id ?? ""}-hint`), S(m, e), j(_, "id", n.id), j(_, "aria-describedby", `${n.id ?? ""}-hint${n.error ? ` ${n.id}-fout` : ""}`), j(_, "aria-invalid", n.error ? !0 : void 0), j(_, "aria-required", r() || void 0), S(y, k(c));
		}, [() => q("picker.hint")]), o(_, () => k(i), (e) => F(i, e)), x(e, s);
	};
	u(p, (e) => {
		n.chosen ? e(m) : e(h, -1);
	}), U(f), L(() => _(f, 1, G([
		"field",
		"picker",
		n.error && "field--error"
	]))), x(e, f), H();
}
B(["click"]);
// src/forms/CodesField.svelte
var ge = g("<p class=\"error\"><!> </p>"), _e = g("<label class=\"check\"><input type=\"checkbox\"/> </label>"), ve = g("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function ye(e, n) {
	W(n, !0);
	let i = D(() => a(n.value)), o = (e) => e.split(" ")[0] ?? "";
	function s(e, t) {
		let r = k(i).filter((t) => o(t) !== e);
		n.onChange(f(t ? [...r, e] : r));
	}
	var c = ve(), l = P(c), d = T(l, !0), m = E(l, 2), h = (e) => {
		var t = ge(), r = P(t);
		K(r, { name: "warn" });
		var i = E(r, 1, !0);
		U(t), L(() => {
			j(t, "id", `${n.id ?? ""}-fout`), S(i, n.error);
		}), x(e, t);
	};
	u(m, (e) => {
		n.error && e(h);
	});
	var g = E(m, 2);
	b(g, 19, () => n.attribute.codes ?? [], (e) => e.code, (e, a, c) => {
		var l = _e(), u = P(l);
		t(u);
		var d = E(u, 1, !0);
		U(l), L((e, t) => {
			j(u, "id", k(c) === 0 ? n.id : void 0), p(u, e), S(d, t);
		}, [() => k(i).some((e) => o(e) === k(a).code), () => r(k(a).label)]), I("change", u, (e) => s(k(a).code, e.currentTarget.checked)), x(e, l);
	}), U(c), L(() => {
		_(c, 1, G([
			"field",
			"field--codes",
			n.error && "field--error"
		])), j(c, "aria-describedby", n.error ? `${n.id}-fout` : void 0), S(d, n.label);
	}), x(e, c), H();
}
B(["change"]);
// src/forms/PickMany.svelte
var be = g("<li class=\"chip\"> <button type=\"button\"><!><span class=\"sr\"> </span></button></li>"), xe = g("<ul class=\"chosen\"></ul>"), Se = g("<p class=\"small muted\"> </p>"), Ce = g("<fieldset class=\"field field--many\"><legend class=\"label\"> </legend> <!> <!></fieldset>");
function we(e, t) {
	W(t, !0);
	let n = D(() => a(t.value)), r = (e) => t.attribute.codes?.find((t) => t.code === e)?.label ?? e, i = async (e, r, i) => (await t.find(e, r, i)).filter((e) => !k(n).includes(e.id));
	function o(e) {
		t.onChange(f(k(n).filter((t) => t !== e))), document.getElementById(t.id)?.focus();
	}
	var s = Ce(), c = P(s), l = T(c, !0), d = E(c, 2), p = (e) => {
		var t = xe();
		b(t, 20, () => k(n), (e) => e, (e, t) => {
			var n = be(), i = P(n, !0), a = E(i), s = P(a);
			K(s, {
				name: "close",
				small: !0
			});
			var c = E(s), l = T(c, !0);
			U(a), U(n), L((e, t) => {
				S(i, e), S(l, t);
			}, [() => r(t), () => q("many.remove", { who: r(t) })]), I("click", a, () => o(t)), x(e, n);
		}), U(t), x(e, t);
	}, m = (e) => {
		var t = Se(), n = T(t, !0);
		L((e) => S(n, e), [() => q("many.none")]), x(e, t);
	};
	u(d, (e) => {
		k(n).length ? e(p) : e(m, -1);
	});
	var h = E(d, 2);
	{
		let e = D(() => q("many.add"));
		Z(h, {
			get id() {
				return t.id;
			},
			get label() {
				return k(e);
			},
			get kinds() {
				return t.attribute.refers;
			},
			chosen: void 0,
			get error() {
				return t.error;
			},
			required: !1,
			find: i,
			onChoose: (e) => e && t.onChange(f([...k(n), e.id]))
		});
	}
	U(s), L(() => S(l, t.label)), x(e, s), H();
}
B(["click"]);
// src/forms/FieldInput.svelte
var Te = g("<option> </option>"), Ee = g("<option> </option> <!>", 1), De = g("<p class=\"hint\"> </p>"), Oe = g("<p class=\"error\"><!> </p>"), ke = g("<textarea></textarea>"), Q = g("<select><!></select>"), Ae = g("<input/>"), je = g("<div><label> </label> <!> <!> <!></div>");
function Me(e, t) {
	W(t, !0);
	let n = (e, n = y, i = y) => {
		var a = Ee(), o = V(a), s = T(o, !0);
		o.value = o.__value = "";
		var c = E(o, 2);
		b(c, 17, i, (e) => e.code, (e, n) => {
			var i = Te(), a = T(i, !0), o = {};
			L((e) => {
				d(i, k(n).code === t.value), S(a, e), o !== (o = k(n).code) && (i.value = (i.__value = o) ?? "");
			}, [() => r(k(n).label)]), x(e, i);
		}), L(() => S(s, n())), x(e, a);
	}, i = D(() => r(t.attribute.label) + (t.attribute.unit ? ` (${t.attribute.unit})` : "") + (t.attribute.required ? "" : ` ${q("form.optional")}`)), a = D(() => A(t.attribute) ? q(t.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), o = D(() => [k(a) && `${t.id}-hint`, t.error && `${t.id}-fout`].filter(Boolean).join(" ") || void 0), s = D(() => ({
		id: t.id,
		"aria-required": t.attribute.required || void 0,
		"aria-invalid": t.error ? !0 : void 0,
		"aria-describedby": k(o)
	})), c = (e) => t.onChange(e.currentTarget.value);
	var l = C(), f = V(l), p = (e) => {
		ye(e, {
			get attribute() {
				return t.attribute;
			},
			get id() {
				return t.id;
			},
			get label() {
				return k(i);
			},
			get value() {
				return t.value;
			},
			get error() {
				return t.error;
			},
			get onChange() {
				return t.onChange;
			}
		});
	}, m = (e) => {
		we(e, {
			get attribute() {
				return t.attribute;
			},
			get id() {
				return t.id;
			},
			get label() {
				return k(i);
			},
			get value() {
				return t.value;
			},
			get error() {
				return t.error;
			},
			get find() {
				return t.find;
			},
			get onChange() {
				return t.onChange;
			}
		});
	}, g = (e) => {
		{
			let n = D(() => t.value ? {
				id: t.value,
				kind: "",
				label: q("reference.one")
			} : void 0);
			Z(e, {
				get id() {
					return t.id;
				},
				get label() {
					return k(i);
				},
				get kinds() {
					return t.attribute.refers;
				},
				get error() {
					return t.error;
				},
				get chosen() {
					return k(n);
				},
				get find() {
					return t.find;
				},
				onChoose: (e) => t.onChange(e?.id ?? "")
			});
		}
	}, v = (e) => {
		var r = je(), o = P(r), l = T(o, !0), d = E(o, 2), f = (e) => {
			var n = De(), r = T(n, !0);
			L(() => {
				j(n, "id", `${t.id ?? ""}-hint`), S(r, k(a));
			}), x(e, n);
		};
		u(d, (e) => {
			k(a) && e(f);
		});
		var p = E(d, 2), m = (e) => {
			var n = Oe(), r = P(n);
			K(r, { name: "warn" });
			var i = E(r, 1, !0);
			U(n), L(() => {
				j(n, "id", `${t.id ?? ""}-fout`), S(i, t.error);
			}), x(e, n);
		};
		u(p, (e) => {
			t.error && e(m);
		});
		var g = E(p, 2), v = (e) => {
			var n = ke();
			w(n), N(n, () => ({
				class: "textarea",
				...k(s),
				value: t.value,
				oninput: c
			})), x(e, n);
		}, y = (e) => {
			var r = Q();
			N(r, () => ({
				class: "select",
				...k(s),
				value: t.value,
				onchange: c
			})), h(r, () => {
				var e = P(r), i = C(), a = V(i);
				{
					let e = D(() => q("form.choose"));
					n(a, () => k(e), () => t.attribute.codes ?? []);
				}
				x(e, i);
			}), x(e, r);
		}, b = (e) => {
			var r = Q();
			N(r, () => ({
				class: "select",
				...k(s),
				value: t.value,
				onchange: c
			})), h(r, () => {
				var e = P(r), t = C(), i = V(t);
				{
					let e = D(() => q("form.notKnown")), t = D(() => [{
						code: "true",
						label: q("yes")
					}, {
						code: "false",
						label: q("no")
					}]);
					n(i, () => k(e), () => k(t));
				}
				x(e, t);
			}), x(e, r);
		}, O = (e) => {
			var n = Ae();
			N(n, () => ({
				class: "input",
				...k(s),
				type: "text",
				value: t.value,
				oninput: c,
				autocomplete: "off",
				inputmode: t.attribute.type === "whole" ? "numeric" : t.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: t.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), x(e, n);
		};
		u(g, (e) => {
			t.attribute.type === "note" ? e(v) : t.attribute.type === "code" ? e(y, 1) : t.attribute.type === "flag" ? e(b, 2) : e(O, -1);
		}), U(r), L(() => {
			_(r, 1, G(["field", t.error && "field--error"])), j(o, "for", t.id), S(l, k(i));
		}), x(e, r);
	};
	u(f, (e) => {
		t.attribute.type === "codes" || t.attribute.type === "roles" ? e(p) : t.attribute.type === "references" ? e(m, 1) : t.attribute.type === "reference" ? e(g, 2) : e(v, -1);
	}), x(e, l), H();
}
// src/forms/SchemaForm.svelte
var Ne = g("<button class=\"button button--secondary\" type=\"button\"> </button>"), Pe = g("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function Fe(e, t) {
	W(t, !0);
	let n = O([]), r = D(() => k(n).length ? k(n) : t.wrongs), i = (e) => `${t.name}-${e}`, a = (e) => k(r).find((t) => t.field === e)?.text;
	function o(e) {
		e.preventDefault(), F(n, [...t.alsoCheck?.() ?? [], ...oe(t.attributes, t.draft)]), k(n).length === 0 && !t.busy && t.onSubmit();
	}
	var s = Pe(), c = P(s), d = (e) => {
		se(e, {
			get wrongs() {
				return k(r);
			},
			idOf: i
		});
	};
	u(c, (e) => {
		k(r).length && e(d);
	});
	var f = E(c, 2), p = P(f);
	l(p, () => t.children ?? y, () => i, () => a);
	var m = E(p, 2);
	b(m, 17, () => t.attributes, (e) => e.name, (e, n) => {
		{
			let r = D(() => i(k(n).name)), o = D(() => t.draft[k(n).name] ?? ""), s = D(() => a(k(n).name));
			Me(e, {
				get attribute() {
					return k(n);
				},
				get id() {
					return k(r);
				},
				get value() {
					return k(o);
				},
				get error() {
					return k(s);
				},
				get find() {
					return t.find;
				},
				onChange: (e) => t.onChange(k(n).name, e)
			});
		}
	});
	var h = E(m, 2), g = P(h), _ = T(g, !0), v = E(g, 2), C = (e) => {
		var n = Ne(), r = T(n, !0);
		L((e) => S(r, e), [() => q("form.cancel")]), I("click", n, function(...e) {
			t.onCancel?.apply(this, e);
		}), x(e, n);
	};
	u(v, (e) => {
		t.onCancel && e(C);
	}), U(h), U(f), U(s), L((e) => {
		j(f, "aria-label", t.label), j(g, "aria-busy", t.busy || void 0), S(_, e);
	}, [() => t.busy ? q("form.saving") : t.submitLabel]), z("submit", f, o), x(e, s), H();
}
B(["click"]);
// src/forms/since.ts
var $ = () => ({
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
function Le(t, n) {
	W(n, !0);
	let a = (e) => ({
		...e,
		required: e.required && s(n.record.attributes[e.name]) !== ""
	}), o = D(() => [...n.attributes.filter((e) => e.type !== "outline").map(a), $()]), l = (e) => m(k(o), {
		...e.attributes,
		since: e.since
	}), d = O(l(n.record)), f = O(R(n.record.version)), p = O(R({ ...k(d) })), h = O([]), g = O([]), _ = O(void 0), v = O(void 0), y = O(!1), b = (e) => k(o).find((t) => t.name === e);
	function S(e) {
		let { since: t, ...n } = ae(k(o).filter((t) => t.name in e), e), r = Object.keys(n).length ? { attributes: n } : {};
		return "since" in e ? {
			...r,
			since: String(t ?? "")
		} : r;
	}
	async function w(e = !1) {
		let t = Y(k(d), k(p));
		if (Object.keys(t).length === 0) return e && k(_) ? n.onSaved(k(_), e) : n.onCancel();
		F(y, !0), F(h, []);
		try {
			n.onSaved(await n.save(k(f), S(t)), e);
		} catch (e) {
			let n = re(e), r = n.problem?.current;
			if (n.stale && r) return await T(r, t);
			F(h, n.unreachable ? [{
				field: "",
				text: q("offline.text")
			}] : ie(n.problem, k(o).map((e) => e.name)));
		} finally {
			F(y, !1);
		}
	}
	async function T(e, t) {
		let r = l(e);
		F(v, await n.latest().then((e) => e.items[0], () => void 0)), F(g, X(k(d), t, r)), ((e) => {
			var t = i(e, 4);
			F(_, t[0]), F(d, t[1]), F(f, t[2], !0), F(p, t[3], !0);
		})([
			e,
			r,
			e.version,
			{
				...r,
				...t
			}
		]), k(g).length === 0 && await w(!0);
	}
	function E(e) {
		F(p, {
			...k(p),
			...e
		}, !0), F(g, []), w(!0);
	}
	var A = C(), j = V(A), M = (t) => {
		{
			let n = D(() => k(v)?.author?.label ?? q("someone")), i = D(() => k(v) ? c(k(v).at) : "");
			J(t, {
				get clashes() {
					return k(g);
				},
				get who() {
					return k(n);
				},
				get when() {
					return k(i);
				},
				labelOf: (e) => r(b(e).label),
				wordsOf: (t, n) => e(b(t), ee(b(t), n) ?? n),
				onChoose: E,
				onCancel: () => F(g, [])
			});
		}
	}, N = (e) => {
		{
			let t = D(() => q("form.save"));
			Fe(e, {
				get name() {
					return n.name;
				},
				get label() {
					return n.label;
				},
				get attributes() {
					return k(o);
				},
				get draft() {
					return k(p);
				},
				get submitLabel() {
					return k(t);
				},
				get busy() {
					return k(y);
				},
				get wrongs() {
					return k(h);
				},
				get find() {
					return n.find;
				},
				get onCancel() {
					return n.onCancel;
				},
				onChange: (e, t) => k(p)[e] = t,
				onSubmit: () => void w()
			});
		}
	};
	u(j, (e) => {
		k(g).length && k(_) ? e(M) : e(N, -1);
	}), x(t, A), H();
}
export { Z as a, J as c, Fe as i, $ as n, Y as o, Ie as r, X as s, Le as t };
