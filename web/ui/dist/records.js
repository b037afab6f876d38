import { $ as e, A as t, At as n, B as r, Bt as i, C as a, Ct as o, D as s, Dt as c, E as l, Et as u, F as d, Ft as f, G as p, Gt as m, H as h, Ht as g, I as _, It as v, J as y, K as b, Kt as x, L as S, Lt as C, M as w, Mt as T, N as E, Nt as D, O, Ot as k, P as ee, Pt as A, Q as te, R as j, Rt as M, S as N, St as P, T as ne, Tt as F, U as re, Ut as I, V as ie, Vt as L, W as ae, Wt as R, X as oe, Y as se, Z as ce, _ as z, _t as B, a as le, at as ue, b as de, bt as fe, c as pe, ct as V, d as me, dt as H, et as he, f as U, ft as ge, g as _e, gt as ve, h as ye, ht as W, i as be, it as xe, j as Se, jt as G, k as K, kt as q, l as Ce, lt as we, m as Te, mt as J, n as Ee, nt as De, o as Oe, ot as ke, p as Ae, pt as je, q as Me, qt as Ne, r as Pe, rt as Fe, s as Ie, st as Le, t as Re, tt as ze, u as Be, ut as Ve, v as He, vt as Y, w as Ue, wt as X, x as We, xt as Z, y as Ge, yt as Ke, z as Q, zt as $ } from "./app.js";
// src/app/find.ts
async function qe(e, t, n) {
	return (await b(e, t?.length ? t : void 0, n)).items.map(({ id: e, kind: t, label: n }) => ({
		id: e,
		kind: t,
		label: n
	}));
}
// src/forms/check.ts
function Je(e, t) {
	let n = j(e.label), r = Ie(e, t);
	if (r === null) return e.type === "day" ? Q("form.badDay") : e.type === "date" ? Q("form.badDate") : Q("form.badNumber", { label: n });
	if (r === "") return e.required ? Q("form.required", { label: e.label }) : null;
	let i = (e.type === "whole" || e.type === "decimal") && (e.minimum || e.maximum), { minimum: a = 0, maximum: o = 0 } = e;
	return i && (Number(r) < a || Number(r) > o) ? Q("form.between", {
		label: n,
		minimum: a,
		maximum: o
	}) : null;
}
function Ye(e, t) {
	return e.flatMap((e) => {
		let n = Je(e, t[e.name] ?? "");
		return n ? [{
			field: e.name,
			text: n
		}] : [];
	});
}
function Xe(e, t) {
	let n = e?.findings ?? [];
	return n.length === 0 ? [{
		field: "",
		text: e?.detail || e?.title || Q("error.title")
	}] : n.map((e) => {
		let n = e.field.replace(/^(body\.)?(attributes\.)?/, "");
		return {
			field: t.includes(n) ? n : "",
			text: e.detail || e.code
		};
	});
}
function Ze(e, t) {
	let n = {};
	for (let r of e) {
		let e = t[r.name];
		e !== void 0 && (n[r.name] = Ie(r, e) || null);
	}
	return n;
}
function Qe(e, t) {
	return Object.fromEntries(Object.entries(Ze(e, t)).filter(([, e]) => e !== null));
}
// src/forms/ClashForm.svelte
var $e = F("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), et = F("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function tt(e, t) {
	R(t, !0);
	let r = M({});
	function i(e) {
		e.focus();
	}
	function a(e) {
		e.preventDefault(), t.onChoose(Object.fromEntries(t.clashes.map((e) => [e.name, r[e.name] ? e.theirs : e.mine])));
	}
	var s = et(), c = A(s), l = v(c, !0);
	ve(c, () => i);
	var u = C(c, 2), d = v(u, !0), f = C(u, 2);
	Y(f, 17, () => t.clashes, (e) => e.name, (e, n) => {
		var i = $e(), a = A(i), s = v(a, !0), c = C(a, 2), l = A(c);
		Le(l);
		var u = C(l, 2), d = v(u, !0), f = C(u), p = v(f, !0), h = C(f), g = v(h, !0);
		m(c);
		var _ = C(c, 2), y = A(_);
		Le(y);
		var b = C(y, 2), x = v(b, !0), S = C(b), w = v(S, !0), E = C(S), D = v(E, !0);
		m(_), m(i), T((e, t, i, a, o, c, u) => {
			P(s, e), V(l, "name", `botsing-${G(n).name ?? ""}`), we(l, !r[G(n).name]), P(d, t), P(p, i), P(g, a), V(y, "name", `botsing-${G(n).name ?? ""}`), we(y, r[G(n).name]), P(x, o), P(w, c), P(D, u);
		}, [
			() => t.labelOf(G(n).name),
			() => Q("clash.mine"),
			() => t.wordsOf(G(n).name, G(n).mine) || Q("clash.empty"),
			() => Q("clash.youNow"),
			() => Q("clash.theirs", { who: t.who }),
			() => t.wordsOf(G(n).name, G(n).theirs) || Q("clash.empty"),
			() => Q("clash.when", {
				who: t.who,
				when: t.when
			})
		]), q("change", l, () => r[G(n).name] = !1), q("change", y, () => r[G(n).name] = !0), o(e, i);
	});
	var p = C(f, 2), h = A(p), g = v(h, !0), _ = C(h, 2), y = v(_, !0);
	m(p), m(s), T((e, t, n, r) => {
		P(l, e), P(d, t), P(g, n), P(y, r);
	}, [
		() => Q("clash.title"),
		() => Q("clash.text", { who: t.who }),
		() => Q("clash.save"),
		() => Q("clash.back")
	]), n("submit", s, a), q("click", _, function(...e) {
		t.onCancel?.apply(this, e);
	}), o(e, s), I();
}
k(["change", "click"]);
// src/forms/merge.ts
function nt(e, t) {
	return Object.fromEntries(Object.entries(t).filter(([t, n]) => n !== (e[t] ?? "")));
}
function rt(e, t, n) {
	return Object.entries(t).flatMap(([t, r]) => {
		let i = n[t] ?? "";
		return i !== (e[t] ?? "") && i !== r ? [{
			name: t,
			mine: r,
			theirs: i
		}] : [];
	});
}
// src/forms/ErrorSummary.svelte
var it = F("<h2 id=\"fout-kop\" tabindex=\"-1\"> </h2>"), at = F("<a> </a>"), ot = F("<li><!></li>"), st = F("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"fout-kop\"><!> <ul class=\"plain-list\"></ul></div>");
function ct(e, t) {
	R(t, !0);
	function n(e) {
		e.focus();
	}
	function r(e, n) {
		e.preventDefault(), document.getElementById(t.idOf(n))?.focus();
	}
	var i = st(), a = A(i);
	fe(a, () => t.wrongs, (e) => {
		var r = it(), i = v(r, !0);
		ve(r, () => n), T((e) => P(i, e), [() => Q("form.wrong", { n: t.wrongs.length })]), o(e, r);
	});
	var s = C(a, 2);
	Y(s, 21, () => t.wrongs, Ke, (e, n) => {
		var i = ot(), a = A(i), s = (e) => {
			var i = at(), a = v(i, !0);
			T((e) => {
				V(i, "href", `#${e ?? ""}`), P(a, G(n).text);
			}, [() => t.idOf(G(n).field)]), q("click", i, (e) => r(e, G(n).field)), o(e, i);
		}, l = (e) => {
			var t = c();
			T(() => P(t, G(n).text)), o(e, t);
		};
		Z(a, (e) => {
			G(n).field ? e(s) : e(l, -1);
		}), m(i), o(e, i);
	}), m(s), m(i), o(e, i), I();
}
k(["click"]);
// src/forms/ActorPicker.svelte
var lt = F("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), ut = F("<p class=\"error\"><!> </p>"), dt = F("<li><button type=\"button\"><!> </button></li>"), ft = F("<ul class=\"picker__found\"></ul>"), pt = F("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\" aria-required=\"true\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), mt = F("<div><!></div>");
function ht(e, t) {
	R(t, !0);
	let n = i(""), r = i(void 0), a = i(!1), s = L(() => G(a) ? Q("search.failed") : G(r) && G(n).trim() ? G(r).length ? Q("search.count", { n: G(r).length }) : Q("search.none") : "");
	D(() => {
		let e = G(n).trim();
		if ($(r, void 0), $(a, !1), !e) return;
		let i = new AbortController(), o = setTimeout(() => {
			t.find(e, t.kinds, i.signal).then((e) => $(r, e)).catch((e) => $(a, !ze(e)));
		}, 200);
		return () => {
			clearTimeout(o), i.abort();
		};
	});
	function c(e) {
		t.onChoose(e), $(n, "");
	}
	function l() {
		t.onChoose(void 0), requestAnimationFrame(() => document.getElementById(t.id)?.focus());
	}
	var u = mt(), d = A(u), p = (e) => {
		var n = lt(), r = f(n), i = v(r, !0), a = C(r, 2), s = A(a);
		Se(s, { get kind() {
			return t.chosen.kind;
		} });
		var c = C(s), u = v(c, !0), d = C(c, 2), p = v(d, !0);
		m(a), T((e) => {
			P(i, t.label), P(u, t.chosen.label), V(d, "id", t.id), P(p, e);
		}, [() => Q("picker.other")]), q("click", d, l), o(e, n);
	}, h = (e) => {
		var i = pt(), a = f(i), l = v(a, !0), u = C(a, 2), d = v(u, !0), p = C(u, 2), h = (e) => {
			var n = ut(), r = A(n);
			S(r, { name: "warn" });
			var i = C(r, 1, !0);
			m(n), T(() => {
				V(n, "id", `${t.id ?? ""}-fout`), P(i, t.error);
			}), o(e, n);
		};
		Z(p, (e) => {
			t.error && e(h);
		});
		var g = C(p, 2);
		Le(g);
		var _ = C(g, 2), y = v(_, !0), b = C(_, 2), x = (e) => {
			var t = ft();
			Y(t, 21, () => G(r), (e) => e.id, (e, t) => {
				var n = dt(), r = A(n), i = A(r);
				Se(i, { get kind() {
					return G(t).kind;
				} });
				var a = C(i, 1, !0);
				m(r), m(n), T(() => P(a, G(t).label)), q("click", r, () => c(G(t))), o(e, n);
			}), m(t), o(e, t);
		};
		Z(b, (e) => {
			G(r)?.length && e(x);
		}), T((e) => {
			V(a, "for", t.id), P(l, t.label), V(u, "id", `${t.id ?? ""}-hint`), P(d, e), V(g, "id", t.id), V(g, "aria-describedby", `${t.id ?? ""}-hint${t.error ? ` ${t.id}-fout` : ""}`), V(g, "aria-invalid", t.error ? !0 : void 0), P(y, G(s));
		}, [() => Q("picker.hint")]), xe(g, () => G(n), (e) => $(n, e)), o(e, i);
	};
	Z(d, (e) => {
		t.chosen ? e(p) : e(h, -1);
	}), m(u), T(() => J(u, 1, W([
		"field",
		"picker",
		t.error && "field--error"
	]))), o(e, u), I();
}
k(["click"]);
// src/forms/CodesField.svelte
var gt = F("<p class=\"error\"><!> </p>"), _t = F("<label class=\"check\"><input type=\"checkbox\"/> </label>"), vt = F("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function yt(e, t) {
	R(t, !0);
	let n = L(() => le(t.value)), r = (e) => e.split(" ")[0] ?? "";
	function i(e, i) {
		let a = G(n).filter((t) => r(t) !== e);
		t.onChange(Be(i ? [...a, e] : a));
	}
	var a = vt(), s = A(a), c = v(s, !0), l = C(s, 2), u = (e) => {
		var n = gt(), r = A(n);
		S(r, { name: "warn" });
		var i = C(r, 1, !0);
		m(n), T(() => {
			V(n, "id", `${t.id ?? ""}-fout`), P(i, t.error);
		}), o(e, n);
	};
	Z(l, (e) => {
		t.error && e(u);
	});
	var d = C(l, 2);
	Y(d, 19, () => t.attribute.codes ?? [], (e) => e.code, (e, a, s) => {
		var c = _t(), l = A(c);
		Le(l);
		var u = C(l, 1, !0);
		m(c), T((e, n) => {
			V(l, "id", G(s) === 0 ? t.id : void 0), we(l, e), P(u, n);
		}, [() => G(n).some((e) => r(e) === G(a).code), () => j(G(a).label)]), q("change", l, (e) => i(G(a).code, e.currentTarget.checked)), o(e, c);
	}), m(a), T(() => {
		J(a, 1, W([
			"field",
			"field--codes",
			t.error && "field--error"
		])), V(a, "aria-describedby", t.error ? `${t.id}-fout` : void 0), P(c, t.label);
	}), o(e, a), I();
}
k(["change"]);
// src/forms/FieldInput.svelte
var bt = F("<option> </option>"), xt = F("<option> </option> <!>", 1), St = F("<p class=\"hint\"> </p>"), Ct = F("<p class=\"error\"><!> </p>"), wt = F("<textarea></textarea>"), Tt = F("<select><!></select>"), Et = F("<input/>"), Dt = F("<div><label> </label> <!> <!> <!></div>");
function Ot(e, t) {
	R(t, !0);
	let n = (e, n = x, r = x) => {
		var i = xt(), a = f(i), s = v(a, !0);
		a.value = a.__value = "";
		var c = C(a, 2);
		Y(c, 17, r, (e) => e.code, (e, n) => {
			var r = bt(), i = v(r, !0), a = {};
			T((e) => {
				je(r, G(n).code === t.value), P(i, e), a !== (a = G(n).code) && (r.value = (r.__value = a) ?? "");
			}, [() => j(G(n).label)]), o(e, r);
		}), T(() => P(s, n())), o(e, i);
	}, r = L(() => j(t.attribute.label) + (t.attribute.unit ? ` (${t.attribute.unit})` : "") + (t.attribute.required ? "" : ` ${Q("form.optional")}`)), i = L(() => Ce(t.attribute) ? Q(t.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), a = L(() => [G(i) && `${t.id}-hint`, t.error && `${t.id}-fout`].filter(Boolean).join(" ") || void 0), s = L(() => ({
		id: t.id,
		"aria-required": t.attribute.required || void 0,
		"aria-invalid": t.error ? !0 : void 0,
		"aria-describedby": G(a)
	})), c = (e) => t.onChange(e.currentTarget.value);
	var l = X(), u = f(l), d = (e) => {
		yt(e, {
			get attribute() {
				return t.attribute;
			},
			get id() {
				return t.id;
			},
			get label() {
				return G(r);
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
	}, p = (e) => {
		{
			let n = L(() => t.value ? {
				id: t.value,
				kind: "",
				label: Q("reference.one")
			} : void 0);
			ht(e, {
				get id() {
					return t.id;
				},
				get label() {
					return G(r);
				},
				get kinds() {
					return t.attribute.refers;
				},
				get error() {
					return t.error;
				},
				get chosen() {
					return G(n);
				},
				get find() {
					return t.find;
				},
				onChoose: (e) => t.onChange(e?.id ?? "")
			});
		}
	}, h = (e) => {
		var a = Dt(), l = A(a), u = v(l, !0), d = C(l, 2), p = (e) => {
			var n = St(), r = v(n, !0);
			T(() => {
				V(n, "id", `${t.id ?? ""}-hint`), P(r, G(i));
			}), o(e, n);
		};
		Z(d, (e) => {
			G(i) && e(p);
		});
		var h = C(d, 2), _ = (e) => {
			var n = Ct(), r = A(n);
			S(r, { name: "warn" });
			var i = C(r, 1, !0);
			m(n), T(() => {
				V(n, "id", `${t.id ?? ""}-fout`), P(i, t.error);
			}), o(e, n);
		};
		Z(h, (e) => {
			t.error && e(_);
		});
		var y = C(h, 2), b = (e) => {
			var n = wt();
			g(n), ke(n, () => ({
				class: "textarea",
				...G(s),
				value: t.value,
				oninput: c
			})), o(e, n);
		}, x = (e) => {
			var r = Tt();
			ke(r, () => ({
				class: "select",
				...G(s),
				value: t.value,
				onchange: c
			})), ue(r, () => {
				var e = A(r), i = X(), a = f(i);
				{
					let e = L(() => Q("form.choose"));
					n(a, () => G(e), () => t.attribute.codes ?? []);
				}
				o(e, i);
			}), o(e, r);
		}, w = (e) => {
			var r = Tt();
			ke(r, () => ({
				class: "select",
				...G(s),
				value: t.value,
				onchange: c
			})), ue(r, () => {
				var e = A(r), t = X(), i = f(t);
				{
					let e = L(() => Q("form.notKnown")), t = L(() => [{
						code: "true",
						label: Q("yes")
					}, {
						code: "false",
						label: Q("no")
					}]);
					n(i, () => G(e), () => G(t));
				}
				o(e, t);
			}), o(e, r);
		}, E = (e) => {
			var n = Et();
			ke(n, () => ({
				class: "input",
				...G(s),
				type: "text",
				value: t.value,
				oninput: c,
				autocomplete: "off",
				inputmode: t.attribute.type === "whole" ? "numeric" : t.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: t.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), o(e, n);
		};
		Z(y, (e) => {
			t.attribute.type === "note" ? e(b) : t.attribute.type === "code" ? e(x, 1) : t.attribute.type === "flag" ? e(w, 2) : e(E, -1);
		}), m(a), T(() => {
			J(a, 1, W(["field", t.error && "field--error"])), V(l, "for", t.id), P(u, G(r));
		}), o(e, a);
	};
	Z(u, (e) => {
		t.attribute.type === "codes" || t.attribute.type === "roles" ? e(d) : t.attribute.type === "reference" ? e(p, 1) : e(h, -1);
	}), o(e, l), I();
}
// src/forms/SchemaForm.svelte
var kt = F("<button class=\"button button--secondary\" type=\"button\"> </button>"), At = F("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function jt(e, t) {
	R(t, !0);
	let r = i([]), a = L(() => G(r).length ? G(r) : t.wrongs), s = (e) => `${t.name}-${e}`, c = (e) => G(a).find((t) => t.field === e)?.text;
	function l(e) {
		e.preventDefault(), $(r, [...t.alsoCheck?.() ?? [], ...Ye(t.attributes, t.draft)]), G(r).length === 0 && !t.busy && t.onSubmit();
	}
	var u = At(), d = A(u), f = (e) => {
		ct(e, {
			get wrongs() {
				return G(a);
			},
			idOf: s
		});
	};
	Z(d, (e) => {
		G(a).length && e(f);
	});
	var p = C(d, 2), h = A(p);
	B(h, () => t.children ?? x, () => s, () => c);
	var g = C(h, 2);
	Y(g, 17, () => t.attributes, (e) => e.name, (e, n) => {
		{
			let r = L(() => s(G(n).name)), i = L(() => t.draft[G(n).name] ?? ""), a = L(() => c(G(n).name));
			Ot(e, {
				get attribute() {
					return G(n);
				},
				get id() {
					return G(r);
				},
				get value() {
					return G(i);
				},
				get error() {
					return G(a);
				},
				get find() {
					return t.find;
				},
				onChange: (e) => t.onChange(G(n).name, e)
			});
		}
	});
	var _ = C(g, 2), y = A(_), b = v(y, !0), S = C(y, 2), w = (e) => {
		var n = kt(), r = v(n, !0);
		T((e) => P(r, e), [() => Q("form.cancel")]), q("click", n, function(...e) {
			t.onCancel?.apply(this, e);
		}), o(e, n);
	};
	Z(S, (e) => {
		t.onCancel && e(w);
	}), m(_), m(p), m(u), T((e) => {
		V(p, "aria-label", t.label), V(y, "aria-busy", t.busy || void 0), P(b, e);
	}, [() => t.busy ? Q("form.saving") : t.submitLabel]), n("submit", p, l), o(e, u), I();
}
k(["click"]);
// src/forms/since.ts
var Mt = () => ({
	name: "since",
	label: Q("form.since"),
	type: "date"
}), Nt = () => ({
	name: "until",
	label: Q("form.until"),
	type: "date",
	required: !0
});
// src/forms/EditForm.svelte
function Pt(e, t) {
	R(t, !0);
	let n = (e) => ({
		...e,
		required: e.required && be(t.record.attributes[e.name]) !== ""
	}), r = L(() => [...t.attributes.filter((e) => e.type !== "outline").map(n), Mt()]), a = (e) => Oe(G(r), {
		...e.attributes,
		since: e.since
	}), s = i(a(t.record)), c = i(M(t.record.version)), l = i(M({ ...G(s) })), u = i([]), d = i([]), p = i(void 0), m = i(void 0), h = i(!1), g = (e) => G(r).find((t) => t.name === e);
	function _(e) {
		let { since: t, ...n } = Ze(G(r).filter((t) => t.name in e), e), i = Object.keys(n).length ? { attributes: n } : {};
		return "since" in e ? {
			...i,
			since: String(t ?? "")
		} : i;
	}
	async function v(e = !1) {
		let n = nt(G(s), G(l));
		if (Object.keys(n).length === 0) return e && G(p) ? t.onSaved(G(p), e) : t.onCancel();
		$(h, !0), $(u, []);
		try {
			t.onSaved(await t.save(G(c), _(n)), e);
		} catch (e) {
			let t = he(e), i = t.problem?.current;
			if (t.stale && i) return await y(i, n);
			$(u, t.unreachable ? [{
				field: "",
				text: Q("offline.text")
			}] : Xe(t.problem, G(r).map((e) => e.name)));
		} finally {
			$(h, !1);
		}
	}
	async function y(e, n) {
		let r = a(e);
		$(m, await t.latest().then((e) => e.items[0], () => void 0)), $(d, rt(G(s), n, r)), ((e) => {
			var t = Ne(e, 4);
			$(p, t[0]), $(s, t[1]), $(c, t[2], !0), $(l, t[3], !0);
		})([
			e,
			r,
			e.version,
			{
				...r,
				...n
			}
		]), G(d).length === 0 && await v(!0);
	}
	function b(e) {
		$(l, {
			...G(l),
			...e
		}, !0), $(d, []), v(!0);
	}
	var x = X(), S = f(x), C = (e) => {
		{
			let t = L(() => G(m)?.author?.label ?? Q("someone")), n = L(() => G(m) ? Ae(G(m).at) : "");
			tt(e, {
				get clashes() {
					return G(d);
				},
				get who() {
					return G(t);
				},
				get when() {
					return G(n);
				},
				labelOf: (e) => j(g(e).label),
				wordsOf: (e, t) => pe(g(e), Ie(g(e), t) ?? t),
				onChoose: b,
				onCancel: () => $(d, [])
			});
		}
	}, w = (e) => {
		{
			let n = L(() => Q("form.save"));
			jt(e, {
				get name() {
					return t.name;
				},
				get label() {
					return t.label;
				},
				get attributes() {
					return G(r);
				},
				get draft() {
					return G(l);
				},
				get submitLabel() {
					return G(n);
				},
				get busy() {
					return G(h);
				},
				get wrongs() {
					return G(u);
				},
				get find() {
					return t.find;
				},
				get onCancel() {
					return t.onCancel;
				},
				onChange: (e, t) => G(l)[e] = t,
				onSubmit: () => void v()
			});
		}
	};
	Z(S, (e) => {
		G(d).length && G(p) ? e(C) : e(w, -1);
	}), o(e, x), I();
}
// src/forms/EndForm.svelte
var Ft = F("<p class=\"muted\"> </p> <!>", 1);
function It(e, t) {
	R(t, !0);
	let n = L(() => [Nt()]), r = i(M(ye(Te()))), a = i([]), s = i(!1), c = async () => [];
	async function l() {
		$(s, !0), $(a, []);
		try {
			await t.end(Ie(G(n)[0], G(r))), t.onEnded();
		} catch (e) {
			let t = he(e);
			t.unreachable ? $(a, [{
				field: "",
				text: Q("offline.text")
			}]) : t.stale ? $(a, [{
				field: "",
				text: Q("clash.reload")
			}]) : $(a, Xe(t.problem, ["until"]));
		} finally {
			$(s, !1);
		}
	}
	var u = Ft(), d = f(u), p = v(d, !0), m = C(d, 2);
	{
		let e = L(() => ({ until: G(r) }));
		jt(m, {
			get name() {
				return t.name;
			},
			get label() {
				return t.label;
			},
			get attributes() {
				return G(n);
			},
			get draft() {
				return G(e);
			},
			get submitLabel() {
				return t.label;
			},
			get busy() {
				return G(s);
			},
			get wrongs() {
				return G(a);
			},
			find: c,
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => $(r, t, !0),
			onSubmit: () => void l()
		});
	}
	T(() => P(p, t.text)), o(e, u), I();
}
// src/ui/Modal.svelte
var Lt = F("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function Rt(e, t) {
	R(t, !0);
	let r = De(t, "wide", 3, !1);
	function i(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var a = Lt(), s = A(a), c = A(s), l = v(c, !0), u = C(c, 2), d = A(u);
	S(d, { name: "close" });
	var f = C(d), p = v(f, !0);
	m(u), m(s);
	var h = C(s, 2), g = A(h);
	B(g, () => t.children), m(h), m(a), ve(a, () => i), T((e) => {
		J(a, 1, W(["modal", r() && "modal--wide"])), V(a, "aria-labelledby", `${t.id ?? ""}-kop`), V(c, "id", `${t.id ?? ""}-kop`), P(l, t.title), P(p, e);
	}, [() => Q("close")]), n("cancel", a, (e) => {
		e.preventDefault(), t.onClose();
	}), q("click", u, function(...e) {
		t.onClose?.apply(this, e);
	}), o(e, a), I();
}
k(["click"]);
// src/actor/ActorHead.svelte
var zt = F("<span class=\"badge\"><!> </span>"), Bt = F("<span class=\"badge badge--warn\"><!> </span>"), Vt = F("<p class=\"small muted\"> </p>"), Ht = F("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Ut = F("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Wt = F("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!></p> <!></div> <div class=\"row no-print\"><!> <!> <!> <!></div></div>");
function Gt(e, t) {
	R(t, !0);
	var n = Wt(), r = A(n), i = A(r), a = v(i, !0), s = C(i, 2), c = A(s);
	Pe(c, {
		get kind() {
			return t.actor.kind;
		},
		get word() {
			return t.kindWord;
		}
	});
	var l = C(c, 2), u = (e) => {
		var t = zt(), n = A(t);
		S(n, { name: "eye" });
		var r = C(n, 1, !0);
		m(t), T((e) => P(r, e), [() => Q("actor.pseudonym")]), o(e, t);
	};
	Z(l, (e) => {
		t.actor.named || e(u);
	});
	var d = C(l, 2), f = (e) => {
		var t = Bt(), n = A(t);
		S(n, { name: "clock" });
		var r = C(n, 1, !0);
		m(t), T((e) => P(r, e), [() => Q("actor.ended")]), o(e, t);
	};
	Z(d, (e) => {
		t.actor.until && e(f);
	}), m(s);
	var p = C(s, 2), h = (e) => {
		var t = Vt(), n = v(t, !0);
		T((e) => P(n, e), [() => Q("actor.pseudonym.text")]), o(e, t);
	};
	Z(p, (e) => {
		t.actor.named || e(h);
	}), m(r);
	var g = C(r, 2), _ = A(g);
	Ee(_, {});
	var y = C(_, 2), b = (e) => {
		var n = Ht(), r = A(n);
		S(r, { name: "stop" });
		var i = C(r, 1, !0);
		m(n), T((e) => P(i, e), [() => Q("actor.end")]), q("click", n, function(...e) {
			t.onEnd?.apply(this, e);
		}), o(e, n);
	};
	Z(y, (e) => {
		t.onEnd && e(b);
	});
	var x = C(y, 2), w = (e) => {
		var n = Ht(), r = A(n);
		S(r, { name: "pencil" });
		var i = C(r, 1, !0);
		m(n), T((e) => P(i, e), [() => Q("actor.edit")]), q("click", n, function(...e) {
			t.onEdit?.apply(this, e);
		}), o(e, n);
	};
	Z(x, (e) => {
		t.onEdit && e(w);
	});
	var E = C(x, 2), D = (e) => {
		var n = Ut(), r = A(n);
		S(r, { name: "plus" });
		var i = C(r, 1, !0);
		m(n), T((e) => P(i, e), [() => Q("tie.add")]), q("click", n, function(...e) {
			t.onAdd?.apply(this, e);
		}), o(e, n);
	};
	Z(E, (e) => {
		t.onAdd && e(D);
	}), m(g), m(n), T(() => P(a, t.actor.label)), o(e, n), I();
}
k(["click"]);
// src/actor/tiechoice.ts
var Kt = ["Resident", "Professional"], qt = [
	"Organisation",
	"Team",
	"Initiative",
	"Facility",
	"Course",
	"Area",
	"WorkArea",
	"Household"
], Jt = [
	"SAME_AS",
	"HELD_BY",
	"LINKS_AREA",
	"LINKS_THEME",
	"IN_CIRCLE",
	"CASE_OF",
	"WORKED_BY",
	"ABOUT",
	"OWNS",
	"PART_OF"
];
function Yt(e) {
	return e.others.some((e) => Kt.includes(e)) ? "tie.group.people" : e.others.some((e) => qt.includes(e)) ? "tie.group.work" : "tie.group.rest";
}
function Xt(e, t) {
	let n = t.filter((e) => !Jt.includes(e.kind)).flatMap((t) => [...t.from.includes(e) ? [{
		value: `${t.kind}>`,
		tie: t,
		reversed: !1,
		others: t.to
	}] : [], ...t.to.includes(e) && !t.symmetric ? [{
		value: `${t.kind}<`,
		tie: t,
		reversed: !0,
		others: t.from
	}] : []]);
	return [
		"tie.group.people",
		"tie.group.work",
		"tie.group.rest"
	].map((e) => ({
		key: e,
		choices: n.filter((t) => Yt(t) === e)
	})).filter((e) => e.choices.length > 0);
}
function Zt(e, t) {
	return e.reversed ? Q("tie.reads.to", {
		who: t,
		tie: e.tie.label
	}) : Q("tie.reads.from", {
		who: t,
		tie: e.tie.label
	});
}
// src/actor/AddTieForm.svelte
var Qt = F("<p class=\"error\"><!> </p>"), $t = F("<option> </option>"), en = F("<optgroup></optgroup>"), tn = F("<div><label> </label> <!> <select class=\"select\" aria-required=\"true\"><option> </option><!></select></div> <!>", 1);
function nn(e, t) {
	R(t, !0);
	let n = L(() => Xt(t.actor.kind, t.ties)), r = i(""), a = i(void 0), s = M({}), c = i([]), l = i(!1), u = L(() => G(n).flatMap((e) => e.choices).find((e) => e.value === G(r))), d = L(() => G(u) ? [Mt(), ...G(u).tie.attributes] : []);
	function p() {
		let e = [];
		return G(u) || e.push({
			field: "kind",
			text: Q("tie.needKind")
		}), G(u) && !G(a) && e.push({
			field: "other",
			text: Q("tie.needOther")
		}), e;
	}
	async function h() {
		if (!G(u) || !G(a)) return;
		$(l, !0);
		let { since: e, ...n } = Qe(G(d), s), [r, i] = G(u).reversed ? [G(a).id, t.actor.id] : [t.actor.id, G(a).id];
		try {
			t.onAdded(await t.add({
				kind: G(u).tie.kind,
				from: r,
				to: i,
				attributes: n,
				...e ? { since: e } : {}
			}));
		} catch (e) {
			let t = he(e), n = [...G(d).map((e) => e.name), "kind"];
			$(c, t.unreachable ? [{
				field: "",
				text: Q("offline.text")
			}] : Xe(t.problem, n));
		} finally {
			$(l, !1);
		}
	}
	{
		let i = (e, i = x, s = x) => {
			let c = L(() => s()("kind"));
			var l = tn(), d = f(l), p = A(d), h = v(p, !0), g = C(p, 2), _ = (e) => {
				var t = Qt(), n = A(t);
				S(n, { name: "warn" });
				var r = C(n, 1, !0);
				m(t), T((e) => {
					V(t, "id", `${e ?? ""}-fout`), P(r, G(c));
				}, [() => i()("kind")]), o(e, t);
			};
			Z(g, (e) => {
				G(c) && e(_);
			});
			var y = C(g, 2), b = A(y), w = v(b, !0);
			b.value = b.__value = "";
			var E = C(b);
			Y(E, 17, () => G(n), (e) => e.key, (e, n) => {
				var r = en();
				Y(r, 21, () => G(n).choices, (e) => e.value, (e, n) => {
					var r = $t(), i = v(r, !0), a = {};
					T((e) => {
						P(i, e), a !== (a = G(n).value) && (r.value = (r.__value = a) ?? "");
					}, [() => Zt(G(n), t.actor.label)]), o(e, r);
				}), m(r), T((e) => V(r, "label", e), [() => Q(G(n).key)]), o(e, r);
			}), m(y), H(y), m(d);
			var D = C(d, 2), O = (e) => {
				var n = X(), r = f(n);
				fe(r, () => G(u).value, (e) => {
					{
						let n = L(() => i()("other")), r = L(() => Q("tie.other")), o = L(() => s()("other"));
						ht(e, {
							get id() {
								return G(n);
							},
							get label() {
								return G(r);
							},
							get kinds() {
								return G(u).others;
							},
							get chosen() {
								return G(a);
							},
							get error() {
								return G(o);
							},
							get find() {
								return t.find;
							},
							onChoose: (e) => $(a, e)
						});
					}
				}), o(e, n);
			};
			Z(D, (e) => {
				G(u) && e(O);
			}), T((e, t, n, r, i) => {
				J(d, 1, W(["field", G(c) && "field--error"])), V(p, "for", e), P(h, t), V(y, "id", n), V(y, "aria-invalid", G(c) ? !0 : void 0), V(y, "aria-describedby", r), P(w, i);
			}, [
				() => i()("kind"),
				() => Q("tie.kind"),
				() => i()("kind"),
				() => G(c) ? `${i()("kind")}-fout` : void 0,
				() => Q("form.choose")
			]), q("change", y, () => $(a, void 0)), Ve(y, () => G(r), (e) => $(r, e)), o(e, l);
		}, g = L(() => Q("tie.add")), _ = L(() => Q("form.save"));
		jt(e, {
			name: "contact",
			get label() {
				return G(g);
			},
			get attributes() {
				return G(d);
			},
			get draft() {
				return s;
			},
			get submitLabel() {
				return G(_);
			},
			get busy() {
				return G(l);
			},
			get wrongs() {
				return G(c);
			},
			alsoCheck: p,
			get find() {
				return t.find;
			},
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => s[e] = t,
			onSubmit: () => void h(),
			children: i,
			$$slots: { default: !0 }
		});
	}
	I();
}
k(["change"]);
// src/actor/contacts.ts
var rn = (e, t) => e.from.id === t ? e.to : e.from;
function an(e, t) {
	let n = new Map(e.nodes.map((e) => [e.id, e]));
	return e.nodes.filter((t) => t.id !== e.centre).map((r) => {
		let i = e.ties.filter((e) => e.from === r.id || e.to === r.id), a = i.flatMap((e) => n.get(e.from === r.id ? e.to : e.from) ?? []).filter((e) => e.hops === r.hops - 1), o = i.filter((t) => t.from === e.centre || t.to === e.centre);
		return {
			node: r,
			ties: t.filter((e) => e.from.id === r.id || e.to.id === r.id),
			kinds: [...new Set(o.flatMap((e) => e.kinds))],
			via: r.hops > 1 ? a.map((e) => e.label).sort() : []
		};
	}).sort((e, t) => e.node.hops - t.node.hops || e.node.label.localeCompare(t.node.label));
}
function on(e, t, n) {
	let r = new Set(e?.nodes.map((e) => e.id));
	return t.filter((e) => !r.has(rn(e, n).id));
}
// src/actor/BesideTable.svelte
var sn = F("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), cn = F("<a> </a>"), ln = F("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), un = F("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), dn = F("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function fn(e, t) {
	R(t, !0);
	var n = dn(), r = A(n), i = v(r, !0), a = C(r), s = A(a), l = A(s), u = v(l, !0), d = C(l), f = v(d, !0), p = C(d), h = v(p, !0), g = C(p), _ = (e) => {
		var t = sn(), n = A(t), r = v(n, !0);
		m(t), T((e) => P(r, e), [() => Q("col.actions")]), o(e, t);
	};
	Z(g, (e) => {
		t.mayChange && e(_);
	}), m(s), m(a);
	var y = C(a);
	Y(y, 21, () => t.ties, (e) => e.id, (e, n) => {
		let r = L(() => rn(G(n), t.id));
		var i = un(), a = A(i), s = A(a), l = A(s);
		Se(l, { get kind() {
			return G(r).kind;
		} });
		var u = C(l), d = (e) => {
			var t = c();
			T(() => P(t, G(r).label)), o(e, t);
		}, f = (e) => {
			var n = cn(), i = v(n, !0);
			T((e) => {
				V(n, "href", e), P(i, G(r).label);
			}, [() => t.hrefOf(G(r).id)]), o(e, n);
		};
		Z(u, (e) => {
			G(r).kind === "Area" ? e(d) : e(f, -1);
		}), m(s), m(a);
		var p = C(a), h = v(p, !0), g = C(p), _ = v(g), y = C(g), b = (e) => {
			var i = ln(), a = A(i), s = A(a, !0), c = C(s), l = v(c, !0);
			m(a), m(i), T((e) => {
				P(s, e), P(l, G(r).label);
			}, [() => Q("contacts.change")]), q("click", a, () => t.onChange(G(n))), o(e, i);
		};
		Z(y, (e) => {
			t.mayChange && e(b);
		}), m(i), T((e, t, n, r, i) => {
			V(p, "data-label", e), P(h, t), V(g, "data-label", n), P(_, `${r ?? ""}${i ?? ""}`);
		}, [
			() => Q("col.relation"),
			() => j(t.reads(G(n))),
			() => Q("col.since"),
			() => U(G(n).since),
			() => G(n).until ? Q("period.until", { date: U(G(n).until) }) : ""
		]), o(e, i);
	}), m(y), m(n), T((e, t, n, r) => {
		P(i, e), P(u, t), P(f, n), P(h, r);
	}, [
		() => Q("beside.title"),
		() => Q("col.with"),
		() => Q("col.relation"),
		() => Q("col.since")
	]), o(e, n), I();
}
k(["click"]);
// src/actor/ContactsTable.svelte
var pn = F("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), mn = F("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), hn = F("<td data-label=\"\" class=\"is-act no-print\"></td>"), gn = F("<tr><td class=\"is-ring num\"> </td><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><!></tr>"), _n = F("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function vn(e, t) {
	R(t, !0);
	let n = L(() => t.mayChange && t.rows.some((e) => e.ties.length > 0)), r = (e) => e.node.hops > 1 ? e.via.length ? Q("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map(t.tieWord).join(", "), i = (e) => U(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var a = _n(), s = A(a), c = v(s, !0), l = C(s), u = A(l), d = A(u), f = v(d, !0), p = C(d), h = v(p, !0), g = C(p), _ = v(g, !0), y = C(g), b = v(y, !0), x = C(y), S = (e) => {
		var t = pn(), n = A(t), r = v(n, !0);
		m(t), T((e) => P(r, e), [() => Q("col.actions")]), o(e, t);
	};
	Z(x, (e) => {
		G(n) && e(S);
	}), m(u), m(l);
	var w = C(l);
	Y(w, 23, () => t.rows, (e) => e.node.id, (e, a, s) => {
		var c = gn(), l = A(c), u = v(l, !0), d = C(l), f = A(d), p = A(f);
		Se(p, { get kind() {
			return G(a).node.kind;
		} });
		var h = C(p), g = A(h), _ = v(g, !0), y = C(g), b = v(y, !0);
		m(h), m(f), m(d);
		var x = C(d), S = v(x, !0), w = C(x), E = v(w, !0), D = C(w), O = (e) => {
			var n = hn();
			Y(n, 21, () => G(a).ties, (e) => e.id, (e, n) => {
				var r = mn(), i = A(r, !0), s = C(i), c = v(s);
				m(r), T((e, t) => {
					P(i, e), P(c, `${G(a).node.label ?? ""}, ${t ?? ""}`);
				}, [() => Q("contacts.change"), () => t.tieWord(G(n).kind)]), q("click", r, () => t.onChange(G(n))), o(e, r);
			}), m(n), o(e, n);
		};
		Z(D, (e) => {
			G(n) && e(O);
		}), m(c), T((e, n, r, i, o, d, f) => {
			J(c, 1, W([G(s) > 0 && t.rows[G(s) - 1]?.node.hops !== G(a).node.hops && "is-first"])), V(l, "data-label", e), P(u, G(a).node.hops), V(g, "href", n), P(_, G(a).node.label), P(b, r), V(x, "data-label", i), P(S, o), V(w, "data-label", d), P(E, f);
		}, [
			() => Q("col.step"),
			() => t.hrefOf(G(a).node.id),
			() => t.kindWord(G(a).node.kind),
			() => Q("col.relation"),
			() => j(r(G(a))),
			() => Q("col.since"),
			() => i(G(a))
		]), o(e, c);
	}), m(w), m(a), T((e, t, n, r, i) => {
		P(c, e), P(f, t), P(h, n), P(_, r), P(b, i);
	}, [
		() => Q("contacts.caption", { n: t.rows.length }),
		() => Q("col.step"),
		() => Q("col.who"),
		() => Q("col.relation"),
		() => Q("col.since")
	]), o(e, a), I();
}
k(["click"]);
var yn = 40, bn = 28, xn = {
	x: 340,
	y: 300
}, Sn = {
	1: [0, 190],
	2: [
		0,
		125,
		238
	],
	3: [
		0,
		92,
		170,
		248
	]
}, Cn = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
];
function wn(e, t) {
	return e.hops - t.hops || Cn.indexOf(E(e.kind)) - Cn.indexOf(E(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
}
function Tn(e, t) {
	let n = [...e.nodes].sort(wn).slice(0, 150), r = Math.min(3, Math.max(1, ...n.map((e) => e.hops))), i = Sn[r], a = En(e.ties), o = new Map(), s = new Map();
	for (let e = 0; e <= r; e++) {
		let t = n.filter((t) => Math.min(t.hops, 3) === e), r = On(t, e, (t) => Dn(t, a, o, e));
		for (let [n, a] of r) {
			o.set(n.id, a);
			let r = i[e] ?? 0;
			s.set(n.id, {
				node: n,
				x: xn.x + r * Math.cos(a),
				y: xn.y + r * Math.sin(a),
				r: e === 0 ? 15 : t.length > 30 ? 6 : 10
			});
		}
	}
	let c = [...s.values()];
	return {
		rings: i.slice(1),
		spots: c,
		lines: An(e, s),
		labels: Nn(c, t)
	};
}
function En(e) {
	let t = new Map();
	for (let { from: n, to: r } of e) t.set(n, [...t.get(n) ?? [], r]), t.set(r, [...t.get(r) ?? [], n]);
	return t;
}
function Dn(e, t, n, r) {
	if (r < 2) return 0;
	let i = (t.get(e.id) ?? []).flatMap((e) => n.get(e) ?? []), a = i.reduce((e, t) => e + Math.cos(t), 0), o = i.reduce((e, t) => e + Math.sin(t), 0);
	return Math.atan2(o, a);
}
function On(e, t, n) {
	let r = e.map((e) => ({
		node: e,
		angle: n(e)
	}));
	t >= 2 && r.sort((e, t) => e.angle - t.angle);
	let i = 2 * Math.PI / Math.max(1, e.length), a = t < 2 ? -Math.PI / 2 : kn(r.map((e) => e.angle), i);
	return r.map(({ node: e }, t) => [e, t * i + a]);
}
function kn(e, t) {
	let n = e.reduce((e, n, r) => e + Math.cos(n - r * t), 0), r = e.reduce((e, n, r) => e + Math.sin(n - r * t), 0);
	return Math.atan2(r, n);
}
function An(e, t) {
	return e.ties.flatMap(({ from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)];
		return !i || !a || t.size > yn && i.node.hops === a.node.hops ? [] : [{
			key: `${n} ${r}`,
			from: i,
			to: a,
			near: n === e.centre || r === e.centre
		}];
	});
}
var jn = 20;
function Mn(e) {
	return e.length > jn ? `${e.slice(0, 19).trimEnd()}…` : e;
}
function Nn(e, t) {
	let n = e.map(({ x: e, y: t, r: n }) => ({
		left: e - n,
		right: e + n,
		top: t - n,
		bottom: t + n
	})), r = [], i = [
		0,
		1,
		2,
		3
	].map((t) => e.filter((e) => e.node.hops === t).length > bn);
	for (let { node: a, x: o, y: s, r: c } of e) {
		if (i[Math.min(a.hops, 3)]) continue;
		let e = a.hops === 0 ? c + 7 : c, l = Mn(a.label), u = l.length * 7.2 * t / 2, d = 16 * t, f = Math.min(680 - u - 4, Math.max(u + 4, o)), p = {
			left: f - u,
			right: f + u,
			top: s + e + 2,
			bottom: s + e + 2 + d
		}, m = [p, {
			...p,
			top: s - e - 2 - d,
			bottom: s - e - 2
		}].find((e) => e.top > 0 && e.bottom < 600 && !n.some((t) => Pn(e, t)));
		m && (n.push(m), r.push({
			id: a.id,
			text: l,
			x: f,
			y: m.bottom - 4 * t,
			strong: a.hops < 2
		}));
	}
	return r;
}
function Pn(e, t) {
	return e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
}
// src/actor/RingFigure.svelte
var Fn = u("<circle></circle>"), In = u("<path></path>"), Ln = u("<circle class=\"centre-ring\"></circle>"), Rn = u("<!><path></path>", 1), zn = u("<text> </text>"), Bn = F("<li><!> </li>"), Vn = F("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function Hn(e, t) {
	R(t, !0);
	let n = i(M(680)), r = L(() => 680 / Math.max(240, G(n))), a = L(() => Tn(t.network, G(r))), s = L(() => [...new Map(G(a).spots.map(({ node: e }) => [E(e.kind), e.kind])).values()]), c = {
		x: 340,
		y: 300
	};
	var l = Vn(), u = A(l), d = A(u), p = A(d);
	Y(p, 18, () => G(a).rings.toReversed(), (e) => e, (e, t, n) => {
		var r = Fn();
		T(() => {
			J(r, 0, W(["r", G(n) % 2 == 0 ? "r--odd" : "r--even"])), V(r, "cx", c.x), V(r, "cy", c.y), V(r, "r", t);
		}), o(e, r);
	});
	var h = C(p);
	Y(h, 17, () => G(a).lines, (e) => e.key, (e, t) => {
		var n = In();
		T((e, r, i, a) => {
			J(n, 0, W(["e", G(t).near && "e--strong"])), V(n, "d", `M${e ?? ""} ${r ?? ""}L${i ?? ""} ${a ?? ""}`);
		}, [
			() => G(t).from.x.toFixed(1),
			() => G(t).from.y.toFixed(1),
			() => G(t).to.x.toFixed(1),
			() => G(t).to.y.toFixed(1)
		]), o(e, n);
	});
	var g = C(h);
	Y(g, 17, () => G(a).spots, (e) => e.node.id, (e, t) => {
		let n = L(() => E(G(t).node.kind));
		var r = Rn(), i = f(r), a = (e) => {
			var n = Ln();
			T(() => {
				V(n, "cx", G(t).x), V(n, "cy", G(t).y), V(n, "r", G(t).r + 7);
			}), o(e, n);
		};
		Z(i, (e) => {
			G(t).node.hops === 0 && e(a);
		});
		var s = C(i);
		T((e) => {
			J(s, 0, `n k--${G(n) ?? ""}`), V(s, "d", e);
		}, [() => w(G(n), G(t).x, G(t).y, G(t).r)]), o(e, r);
	});
	var _ = C(g);
	Y(_, 17, () => G(a).labels, (e) => e.id, (e, t) => {
		var n = zn(), i = v(n, !0);
		T(() => {
			J(n, 0, W([G(t).strong && "t--name"])), V(n, "x", G(t).x), V(n, "y", G(t).y), V(n, "font-size", 13 * G(r)), V(n, "stroke-width", 4 * G(r)), P(i, G(t).text);
		}), o(e, n);
	}), m(d), m(u);
	var y = C(u, 2), b = A(y), x = v(b, !0), S = C(b, 2);
	Y(S, 20, () => G(s), (e) => e, (e, n) => {
		var r = Bn(), i = A(r);
		Se(i, { get kind() {
			return n;
		} });
		var a = C(i, 1, !0);
		m(r), T((e) => P(a, e), [() => t.kindWord(n)]), o(e, r);
	}), m(S), m(y), m(l), T((e, t) => {
		V(d, "viewBox", "0 0 680 600"), P(x, e), V(S, "aria-label", t);
	}, [() => Q("ring.summary", { n: G(a).spots.length - 1 }), () => Q("ring.legend")]), Fe(u, "clientWidth", (e) => $(n, e)), o(e, l), I();
}
// src/actor/ContactsSection.svelte
var Un = F("<option> </option>"), Wn = F("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Gn = F("<p class=\"hidden-rows small muted\"> </p>"), Kn = F("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), qn = F("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function Jn(e, n) {
	R(n, !0);
	let r = [
		"support",
		"own",
		"organisations"
	], i = L(() => n.network.value ? an(n.network.value, n.ties) : []), a = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var s = qn(), c = A(s), l = v(c, !0), u = C(c, 2), d = A(u);
	{
		let e = L(() => Q("contacts.hops")), r = L(() => String(n.hops));
		t(d, {
			name: "stappen",
			get label() {
				return G(e);
			},
			get options() {
				return a;
			},
			get value() {
				return G(r);
			},
			onChoose: (e) => n.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var p = C(d, 2), h = A(p), g = v(h, !0), y = C(h, 2);
	Y(y, 20, () => r, (e) => e, (e, t) => {
		var n = Un(), r = v(n, !0), i = {};
		T((e) => {
			P(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => Q(`net.${t}`)]), o(e, n);
	}), m(y);
	var b;
	H(y), m(p);
	var x = C(p, 2);
	{
		let e = L(() => Q("date.asOf"));
		me(x, {
			id: "op",
			get label() {
				return G(e);
			},
			get value() {
				return n.day;
			},
			onChange: (e) => n.onQuery({ op: e })
		});
	}
	m(u);
	var w = C(u, 2), E = A(w), D = (e) => {
		ee(e, {
			get failure() {
				return n.network.failure;
			},
			get roleLabel() {
				return n.roleLabel;
			},
			get onRetry() {
				return n.network.retry;
			}
		});
	}, O = (e) => {
		{
			let t = L(() => Q("contacts.none.title")), r = L(() => Q("contacts.none.text", { who: n.who }));
			_(e, {
				icon: "link",
				level: 3,
				get title() {
					return G(t);
				},
				get text() {
					return G(r);
				},
				children: (e, t) => {
					var r = X(), i = f(r), a = (e) => {
						var t = Wn(), r = A(t);
						S(r, { name: "plus" });
						var i = C(r, 1, !0);
						m(t), T((e) => P(i, e), [() => Q("tie.add")]), q("click", t, function(...e) {
							n.onAdd?.apply(this, e);
						}), o(e, t);
					};
					Z(i, (e) => {
						n.onAdd && e(a);
					}), o(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, k = (e) => {
		var t = Kn(), r = A(t);
		Hn(r, {
			get network() {
				return n.network.value;
			},
			get kindWord() {
				return n.kindWord;
			}
		});
		var a = C(r, 2), s = A(a);
		vn(s, {
			get rows() {
				return G(i);
			},
			get mayChange() {
				return n.mayChange;
			},
			get kindWord() {
				return n.kindWord;
			},
			get tieWord() {
				return n.tieWord;
			},
			get hrefOf() {
				return n.hrefOf;
			},
			get onChange() {
				return n.onChange;
			}
		});
		var c = C(s, 2), l = (e) => {
			var t = Gn(), r = v(t, !0);
			T((e) => P(r, e), [() => Q("contacts.more", { n: n.network.value.notShown })]), o(e, t);
		};
		Z(c, (e) => {
			n.network.value.notShown > 0 && e(l);
		});
		var u = C(c, 2), d = v(u, !0);
		m(a), m(t), T((e) => P(d, e), [() => Q("contacts.maybeMore")]), o(e, t);
	}, te = (e) => {
		{
			let t = L(() => Q("contacts.loading"));
			_e(e, {
				get label() {
					return G(t);
				},
				rows: 6
			});
		}
	};
	Z(E, (e) => {
		n.network.failure ? e(D) : n.network.value && G(i).length === 0 ? e(O, 1) : n.network.value ? e(k, 2) : n.network.slow && e(te, 3);
	}), m(w), m(s), T((e, t) => {
		P(l, e), P(g, t), b !== (b = n.net) && (y.value = (y.__value = b) ?? "", ge(y, b)), V(w, "aria-busy", n.network.loading);
	}, [() => Q("contacts.title"), () => Q("contacts.net")]), q("change", y, (e) => n.onQuery({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), o(e, s), I();
}
k(["change", "click"]);
// src/actor/Facts.svelte
var Yn = F("<a> </a>"), Xn = F("<div><dt> </dt> <dd><!></dd></div>"), Zn = F("<div><dt> </dt><dd> </dd></div>"), Qn = F("<p class=\"muted\"> </p>"), $n = F("<dl class=\"facts facts--grid\"><!> <!></dl> <!> <p class=\"small muted\"> </p>", 1);
function er(e, t) {
	R(t, !0);
	let n = L(() => t.attributes.map((e) => ({
		attribute: e,
		text: pe(e, t.actor.attributes[e.name])
	})).filter((e) => e.text)), r = (e) => typeof e == "object" && e && "id" in e ? String(e.id) : String(e);
	var i = $n(), a = f(i), s = A(a);
	Y(s, 17, () => G(n), ({ attribute: e, text: t }) => e.name, (e, n) => {
		let i = () => G(n).attribute, a = () => G(n).text;
		var s = Xn(), l = A(s), u = v(l, !0), d = C(l, 2), f = A(d), p = (e) => {
			var n = Yn(), s = v(n, !0);
			T((e) => {
				V(n, "href", e), P(s, a());
			}, [() => t.hrefOf(r(t.actor.attributes[i().name]))]), o(e, n);
		}, h = (e) => {
			var t = c();
			T(() => P(t, a())), o(e, t);
		};
		Z(f, (e) => {
			i().type === "reference" ? e(p) : e(h, -1);
		}), m(d), m(s), T((e) => {
			J(s, 1, W([i().type === "note" && "is-wide"])), P(u, e);
		}, [() => j(i().label)]), o(e, s);
	});
	var l = C(s, 2), u = (e) => {
		var n = Zn(), r = A(n), i = v(r, !0), a = C(r), s = v(a);
		m(n), T((e, t, n) => {
			P(i, e), P(s, `${t ?? ""}${n ?? ""}`);
		}, [
			() => Q("col.since"),
			() => U(t.actor.since) || Q("age.unknown"),
			() => t.actor.until ? Q("period.until", { date: U(t.actor.until) }) : ""
		]), o(e, n);
	};
	Z(l, (e) => {
		(t.actor.since || t.actor.until) && e(u);
	}), m(a);
	var d = C(a, 2), p = (e) => {
		var t = Qn(), n = v(t, !0);
		T((e) => P(n, e), [() => Q("facts.none")]), o(e, t);
	};
	Z(d, (e) => {
		G(n).length === 0 && e(p);
	});
	var h = C(d, 2), g = v(h, !0);
	T((e) => P(g, e), [() => Q("facts.version", {
		version: t.actor.version,
		when: Ae(t.actor.recordedAt)
	})]), o(e, i), I();
}
// src/actor/history.ts
function tr(e, t) {
	return e.map((n, r) => {
		let [i, a] = [n.actor?.attributes ?? {}, e[r + 1]?.actor?.attributes], o = a && n.verb === "amend" ? t.filter((e) => be(a[e.name]) !== be(i[e.name])) : [];
		return {
			revision: n.revision,
			at: n.at,
			verb: n.verb,
			by: n.author,
			reason: n.reason ?? "",
			changed: o.map((e) => ({
				attribute: e,
				before: a?.[e.name],
				after: i[e.name]
			})),
			ended: n.verb === "end" ? n.actor?.until ?? null : null
		};
	});
}
// src/actor/HistoryList.svelte
var nr = F("<p> </p>"), rr = F("<p class=\"small muted\"> </p>"), ir = F("<li><p class=\"small muted\"> </p> <!> <!> <!></li>"), ar = F("<ol class=\"history\"></ol>");
function or(e, t) {
	R(t, !0);
	var n = ar();
	Y(n, 21, () => t.moments, (e) => e.revision, (e, t) => {
		var n = ir(), r = A(n), i = v(r), a = C(r, 2), s = (e) => {
			var n = nr(), r = v(n, !0);
			T((e) => P(r, e), [() => Q("history.ended", { date: U(G(t).ended) })]), o(e, n);
		};
		Z(a, (e) => {
			G(t).ended && e(s);
		});
		var c = C(a, 2);
		Y(c, 17, () => G(t).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, t) => {
			let n = () => G(t).attribute, r = () => G(t).before, i = () => G(t).after;
			var a = nr(), s = v(a, !0);
			T((e) => P(s, e), [() => Q("history.changed", {
				label: j(n().label),
				before: pe(n(), r()) || Q("clash.empty"),
				after: pe(n(), i()) || Q("clash.empty")
			})]), o(e, a);
		}, (e) => {
			var n = X(), r = f(n), i = (e) => {
				var n = nr(), r = v(n, !0);
				T((e) => P(r, e), [() => G(t).verb === "add" ? Q("history.created") : Q("history.other")]), o(e, n);
			};
			Z(r, (e) => {
				G(t).ended || e(i);
			}), o(e, n);
		});
		var l = C(c, 2), u = (e) => {
			var n = rr(), r = v(n, !0);
			T(() => P(r, G(t).reason)), o(e, n);
		};
		Z(l, (e) => {
			G(t).reason && e(u);
		}), m(n), T((e, t) => P(i, `${e ?? ""}${t ?? ""}`), [() => Ae(G(t).at), () => G(t).by ? Q("facts.by", { who: G(t).by.label }) : ""]), o(e, n);
	}), m(n), o(e, n), I();
}
// src/actor/OpenName.svelte
var sr = F("<p> </p> <p><button class=\"button button--secondary button--sm\" type=\"button\"> </button></p>", 1), cr = F("<option> </option>"), lr = F("<form class=\"toolbar\"><div class=\"field\"><label for=\"doel\"> </label> <select class=\"select\" id=\"doel\" required=\"\"><option> </option><!></select></div> <button class=\"button button--secondary\" type=\"submit\"> </button></form> <p class=\"small\"> </p>", 1);
function ur(e, t) {
	R(t, !0);
	let r = i(""), a = L(() => t.purposes.find((e) => e.code === t.stated)?.label ?? "");
	d(e, {
		icon: "lock",
		children: (e, i) => {
			var s = X(), c = f(s), l = (e) => {
				var n = sr(), r = f(n), i = v(r, !0), s = C(r, 2), c = A(s), l = v(c, !0);
				m(s), T((e, t) => {
					P(i, e), P(l, t);
				}, [() => Q("purpose.open", { purpose: G(a) }), () => Q("purpose.close")]), q("click", c, () => t.onState(void 0)), o(e, n);
			}, u = (e) => {
				var i = lr(), a = f(i), s = A(a), c = A(s), l = v(c, !0), u = C(c, 2), d = A(u), p = v(d, !0);
				d.value = d.__value = "";
				var h = C(d);
				Y(h, 17, () => t.purposes, (e) => e.code, (e, t) => {
					var n = cr(), r = v(n, !0), i = {};
					T(() => {
						P(r, G(t).label), i !== (i = G(t).code) && (n.value = (n.__value = i) ?? "");
					}), o(e, n);
				}), m(u), H(u), m(s);
				var g = C(s, 2), _ = v(g, !0);
				m(a);
				var y = C(a, 2), b = v(y, !0);
				T((e, t, n, r) => {
					P(l, e), P(p, t), P(_, n), P(b, r);
				}, [
					() => Q("purpose.label"),
					() => Q("purpose.choose"),
					() => Q("purpose.do"),
					() => Q("purpose.logged")
				]), n("submit", a, (e) => {
					e.preventDefault(), G(r) && t.onState(G(r));
				}), Ve(u, () => G(r), (e) => $(r, e)), o(e, i);
			};
			Z(c, (e) => {
				t.stated ? e(l) : e(u, -1);
			}), o(e, s);
		},
		$$slots: { default: !0 }
	}), I();
}
k(["click"]);
// src/actor/TieDialog.svelte
var dr = F("<p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p>"), fr = F("<!> <!>", 1);
function pr(e, t) {
	R(t, !0);
	let n = i(!1), r = L(() => Q("tie.sentence", {
		from: t.tie.from.label,
		word: t.word,
		to: t.tie.to.label
	}));
	Rt(e, {
		id: "band",
		get title() {
			return G(r);
		},
		get onClose() {
			return t.onClose;
		},
		children: (e, i) => {
			var a = X(), s = f(a), c = (e) => {
				{
					let r = L(() => Q("tie.end")), i = L(() => Q("tie.end.text"));
					It(e, {
						name: "bandstop",
						get label() {
							return G(r);
						},
						get text() {
							return G(i);
						},
						get end() {
							return t.end;
						},
						get onEnded() {
							return t.onEnded;
						},
						onCancel: () => $(n, !1)
					});
				}
			}, l = (e) => {
				var i = fr(), a = f(i);
				Pt(a, {
					name: "band",
					get label() {
						return G(r);
					},
					get record() {
						return t.tie;
					},
					get attributes() {
						return t.attributes;
					},
					get find() {
						return t.find;
					},
					get save() {
						return t.save;
					},
					get latest() {
						return t.latest;
					},
					onSaved: (e, n) => t.onSaved(n),
					get onCancel() {
						return t.onClose;
					}
				});
				var s = C(a, 2), c = (e) => {
					var t = dr(), r = A(t), i = v(r, !0);
					m(t), T((e) => P(i, e), [() => Q("tie.end")]), q("click", r, () => $(n, !0)), o(e, t);
				};
				Z(s, (e) => {
					t.mayEnd && e(c);
				}), o(e, i);
			};
			Z(s, (e) => {
				G(n) ? e(c) : e(l, -1);
			}), o(e, a);
		},
		$$slots: { default: !0 }
	}), I();
}
k(["click"]);
// src/actor/ActorPage.svelte
var mr = F("<h1 class=\"sr\"> </h1> <!>", 1), hr = F("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), gr = F("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\"> </h2> <!></section>"), _r = F("<!> <div class=\"sections\"><!> <section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <div class=\"facts-box\"><!></div></section> <!> <!> <!></div> <!>", 1), vr = F("<div class=\"page page--wide\"><!></div>");
function yr(t, n) {
	R(n, !0);
	let r = L(() => [
		1,
		2,
		3
	].find((e) => String(e) === He("n")) ?? 1), c = L(() => He("net") ?? "support"), u = L(() => He("op")), d = N(() => n.id, (e) => Me(n.id, e)), g = N(() => n.id, (e) => se(n.id, G(r), G(c), G(u), e)), _ = N(() => n.id, (e) => ce(n.id, G(u), e)), b = N(() => n.id, (e) => y(n.id, e)), x = L(() => ne(d.value?.kind ?? "")?.attributes ?? []), S = L(() => _.value?.items ?? []), w = L(() => g.value || g.failure ? on(g.value, G(S), n.id) : []), E = L(() => tr(b.value?.items ?? [], G(x))), k = L(() => a()?.me.roleLabel ?? ""), M = (e) => de(e, n.area), F = i(void 0), z = i(void 0);
	function B(e) {
		((e) => {
			var t = Ne(e, 2);
			$(F, t[0], !0), $(z, t[1]);
		})([void 0, void 0]), Re(e);
		for (let e of [
			d,
			g,
			_,
			b
		]) e.retry();
	}
	D(() => (n.id, () => e(void 0)));
	let le = L(() => a()?.me.purposes ?? []), ue = L(() => G(le).length > 0 && d.value?.kind === "Resident" && (!d.value.named || te() !== void 0));
	function fe(t) {
		e(t);
		for (let e of [
			d,
			g,
			_,
			b
		]) e.retry();
	}
	let pe = (e) => B(Q(e ? "saved.merged" : "saved")), V = (e) => e.from.id === n.id || s(e.kind)?.symmetric ? O(e.kind) : Q("tie.reads.reverse", {
		who: e.from.label,
		tie: O(e.kind)
	}), me = (e, t) => l(t) && d.value ? () => $(F, e, !0) : void 0;
	var H = vr(), he = A(H), U = (e) => {
		var t = mr(), n = f(t), r = v(n, !0), i = C(n, 2);
		ee(i, {
			get failure() {
				return d.failure;
			},
			get roleLabel() {
				return G(k);
			},
			get onRetry() {
				return d.retry;
			}
		}), T((e) => P(r, e), [() => Q("actor.title")]), o(e, t);
	}, ge = (e) => {
		var t = _r(), i = f(t);
		{
			let e = L(() => j(Ue(d.value.kind))), t = L(() => me("edit", K.changeActor)), n = L(() => d.value.until ? void 0 : me("end", K.endActor)), r = L(() => me("add", K.addTie));
			Gt(i, {
				get actor() {
					return d.value;
				},
				get kindWord() {
					return G(e);
				},
				get onEdit() {
					return G(t);
				},
				get onEnd() {
					return G(n);
				},
				get onAdd() {
					return G(r);
				}
			});
		}
		var _ = C(i, 2), b = A(_), D = (e) => {
			{
				let t = L(te);
				ur(e, {
					get purposes() {
						return G(le);
					},
					get stated() {
						return G(t);
					},
					onState: fe
				});
			}
		};
		Z(b, (e) => {
			G(ue) && e(D);
		});
		var ee = C(b, 2), N = A(ee), ne = v(N, !0), I = C(N, 2);
		er(A(I), {
			get actor() {
				return d.value;
			},
			get attributes() {
				return G(x);
			},
			hrefOf: M
		}), m(I), m(ee);
		var R = C(ee, 2);
		{
			let e = L(() => l(K.changeTie)), t = L(() => me("add", K.addTie));
			Jn(R, {
				get who() {
					return d.value.label;
				},
				get network() {
					return g;
				},
				get ties() {
					return G(S);
				},
				get hops() {
					return G(r);
				},
				get net() {
					return G(c);
				},
				get day() {
					return G(u);
				},
				get mayChange() {
					return G(e);
				},
				get roleLabel() {
					return G(k);
				},
				kindWord: (e) => j(Ue(e)),
				get tieWord() {
					return O;
				},
				hrefOf: M,
				get onQuery() {
					return Ge;
				},
				onChange: (e) => $(z, e),
				get onAdd() {
					return G(t);
				}
			});
		}
		var se = C(R, 2), ce = (e) => {
			var t = hr(), r = A(t), i = v(r, !0), a = C(r, 2);
			{
				let e = L(() => l(K.changeTie));
				fn(a, {
					get ties() {
						return G(w);
					},
					get id() {
						return n.id;
					},
					get mayChange() {
						return G(e);
					},
					reads: V,
					hrefOf: M,
					onChange: (e) => $(z, e)
				});
			}
			m(t), T((e) => P(i, e), [() => Q("beside.title")]), o(e, t);
		};
		Z(se, (e) => {
			G(w).length && e(ce);
		});
		var de = C(se, 2), H = (e) => {
			var t = gr(), n = A(t), r = v(n, !0);
			or(C(n, 2), { get moments() {
				return G(E);
			} }), m(t), T((e) => P(r, e), [() => Q("history.title")]), o(e, t);
		};
		Z(de, (e) => {
			G(E).length && e(H);
		}), m(_);
		var he = C(_, 2), U = (e) => {
			{
				let t = L(() => Q("actor.edit.title", { who: d.value.label }));
				Rt(e, {
					id: "bewerken",
					get title() {
						return G(t);
					},
					onClose: () => $(F, void 0),
					children: (e, t) => {
						{
							let t = L(() => Q("actor.edit"));
							Pt(e, {
								name: "mens",
								get label() {
									return G(t);
								},
								get record() {
									return d.value;
								},
								get attributes() {
									return G(x);
								},
								get find() {
									return qe;
								},
								save: (e, t) => h(n.id, e, t),
								latest: () => y(n.id),
								onSaved: (e, t) => pe(t),
								onCancel: () => $(F, void 0)
							});
						}
					},
					$$slots: { default: !0 }
				});
			}
		}, ge = (e) => {
			{
				let t = L(() => Q("actor.end.title", { who: d.value.label }));
				Rt(e, {
					id: "stoppen",
					get title() {
						return G(t);
					},
					onClose: () => $(F, void 0),
					children: (e, t) => {
						{
							let t = L(() => Q("actor.end")), r = L(() => Q("actor.end.text"));
							It(e, {
								name: "stop",
								get label() {
									return G(t);
								},
								get text() {
									return G(r);
								},
								end: (e) => ae(n.id, d.value.version, e),
								onEnded: () => B(Q("saved.ended")),
								onCancel: () => $(F, void 0)
							});
						}
					},
					$$slots: { default: !0 }
				});
			}
		}, _e = (e) => {
			{
				let t = L(() => Q("tie.add.title", { who: d.value.label }));
				Rt(e, {
					id: "toevoegen",
					get title() {
						return G(t);
					},
					onClose: () => $(F, void 0),
					children: (e, t) => {
						{
							let t = L(() => a()?.schema.ties ?? []);
							nn(e, {
								get actor() {
									return d.value;
								},
								get ties() {
									return G(t);
								},
								get find() {
									return qe;
								},
								get add() {
									return ie;
								},
								onAdded: () => B(Q("saved.tie")),
								onCancel: () => $(F, void 0)
							});
						}
					},
					$$slots: { default: !0 }
				});
			}
		}, ve = (e) => {
			let t = L(() => G(z));
			{
				let n = L(() => O(G(t).kind)), r = L(() => s(G(t).kind)?.attributes ?? []), i = L(() => l(K.endTie) && !G(t).until);
				pr(e, {
					get tie() {
						return G(t);
					},
					get word() {
						return G(n);
					},
					get attributes() {
						return G(r);
					},
					get mayEnd() {
						return G(i);
					},
					get find() {
						return qe;
					},
					save: (e, n) => re(G(t).id, e, n),
					latest: () => oe(G(t).id),
					end: (e) => p(G(t).id, G(t).version, e),
					onSaved: pe,
					onEnded: () => B(Q("saved.ended")),
					onClose: () => $(z, void 0)
				});
			}
		};
		Z(he, (e) => {
			G(F) === "edit" ? e(U) : G(F) === "end" ? e(ge, 1) : G(F) === "add" ? e(_e, 2) : G(z) && e(ve, 3);
		}), T((e) => P(ne, e), [() => Q("facts.title")]), o(e, t);
	}, ve = (e) => {
		var t = mr(), n = f(t), r = v(n, !0), i = C(n, 2), a = (e) => {
			{
				let t = L(() => Q("actor.loading"));
				_e(e, {
					get label() {
						return G(t);
					},
					rows: 6
				});
			}
		};
		Z(i, (e) => {
			d.slow && e(a);
		}), T((e) => P(r, e), [() => Q("actor.title")]), o(e, t);
	};
	Z(he, (e) => {
		d.failure ? e(U) : d.value ? e(ge, 1) : e(ve, -1);
	}), m(H), o(t, H), I();
}
// src/pages/NewActorPage.svelte
var br = F("<h1> </h1> <!>", 1), xr = F("<p> </p>"), Sr = F("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), Cr = F("<div class=\"page page--form\"><!></div>");
function wr(e, t) {
	R(t, !0);
	let n = L(() => ne(t.kind)), s = L(() => [...(G(n)?.attributes ?? []).filter((e) => e.type !== "outline"), Mt()]), c = L(() => [...G(s)].sort((e, t) => Number(t.required ?? !1) - Number(e.required ?? !1))), u = L(() => ["LIVES_IN", "PRESENT_IN"].map((e) => a()?.schema.ties.find((t) => t.kind === e)).find((e) => e?.from.includes(t.kind) && e.to.includes("Area"))), p = M({}), h = i([]), g = i(!1);
	async function y() {
		$(g, !0), $(h, []);
		let { since: e, ...n } = Qe(G(s), p), i = e ? { since: e } : {};
		try {
			let e = await r({
				kind: t.kind,
				attributes: n,
				...i,
				...t.area && G(u) ? { area: t.area } : {}
			});
			Re(Q("saved.new")), z(de(e.id, t.area));
		} catch (e) {
			let t = he(e);
			$(h, t.unreachable ? [{
				field: "",
				text: Q("offline.text")
			}] : Xe(t.problem, G(s).map((e) => e.name)));
		} finally {
			$(g, !1);
		}
	}
	var b = Cr(), x = A(b), S = (e) => {
		var t = br(), n = f(t), r = v(n, !0), i = C(n, 2);
		{
			let e = L(() => Q("notFound.title")), t = L(() => Q("notFound.text"));
			_(i, {
				icon: "search",
				get title() {
					return G(e);
				},
				get text() {
					return G(t);
				}
			});
		}
		T((e) => P(r, e), [() => Q("new.unknown")]), o(e, t);
	}, w = (e) => {
		var t = br(), r = f(t), i = v(r, !0), s = C(r, 2);
		{
			let e = L(() => Q("noAccess.title")), t = L(() => Q("noAccess.text", { role: a()?.me.roleLabel ?? "" }));
			_(s, {
				icon: "lock",
				get title() {
					return G(e);
				},
				get text() {
					return G(t);
				}
			});
		}
		T((e) => P(i, e), [() => Q("new.title", { kind: G(n).label })]), o(e, t);
	}, E = L(() => !l(K.createActor)), D = (e) => {
		var r = Sr(), i = f(r), a = A(i), s = v(a, !0), l = C(a, 2), _ = (e) => {
			var n = xr(), r = v(n, !0);
			T((e) => P(r, e), [() => Q("new.place", { area: t.areaName })]), o(e, n);
		};
		Z(l, (e) => {
			t.area && G(u) && e(_);
		}), m(i);
		var b = C(i, 2), x = (e) => {
			d(e, {
				icon: "lock",
				children: (e, t) => {
					var n = xr(), r = v(n, !0);
					T((e) => P(r, e), [() => Q("new.personal")]), o(e, n);
				},
				$$slots: { default: !0 }
			});
		}, S = L(() => G(n).attributes.some((e) => e.personal));
		Z(b, (e) => {
			G(S) && e(x);
		});
		var w = C(b, 2);
		{
			let e = L(() => Q("new.title", { kind: G(n).label })), r = L(() => Q("form.save"));
			jt(w, {
				name: "nieuw",
				get label() {
					return G(e);
				},
				get attributes() {
					return G(c);
				},
				get draft() {
					return p;
				},
				get submitLabel() {
					return G(r);
				},
				get busy() {
					return G(g);
				},
				get wrongs() {
					return G(h);
				},
				get find() {
					return qe;
				},
				onChange: (e, t) => p[e] = t,
				onSubmit: () => void y(),
				onCancel: () => z(t.area ? We(t.area) : "/")
			});
		}
		T((e) => P(s, e), [() => Q("new.title", { kind: G(n).label })]), o(e, r);
	};
	Z(x, (e) => {
		G(n) ? G(E) ? e(w, 1) : e(D, -1) : e(S);
	}), m(b), o(e, b), I();
}
export { yr as ActorPage, wr as NewActorPage };
