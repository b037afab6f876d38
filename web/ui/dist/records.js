import { $ as e, A as t, At as n, B as r, Bt as i, C as a, Ct as o, D as s, Dt as c, E as l, Et as u, F as d, Ft as f, G as p, Gt as m, H as h, Ht as g, I as _, It as v, J as y, K as b, L as x, Lt as S, M as C, Mt as w, N as T, Nt as E, O as D, Ot as O, P as ee, Pt as k, Q as A, R as j, Rt as M, S as N, St as P, T as te, Tt as F, U as ne, Ut as I, V as re, Vt as L, W as ie, Wt as R, X as ae, Y as oe, Z as se, _ as ce, _t as le, a as ue, at as z, b as de, bt as B, c as V, ct as fe, d as pe, dt as me, et as he, f as H, ft as U, g as ge, gt as W, h as _e, ht as ve, i as ye, it as be, j as G, jt as xe, k as K, kt as q, l as Se, lt as Ce, m as we, mt as Te, n as Ee, nt as De, o as Oe, ot as J, p as ke, pt as Y, q as Ae, r as je, rt as Me, s as Ne, st as Pe, t as Fe, tt as Ie, u as Le, ut as Re, v as ze, vt as Be, w as Ve, wt as He, x as Ue, xt as X, y as We, yt as Z, z as Q, zt as $ } from "./app.js";
// src/app/find.ts
async function Ge(e, t, n) {
	return (await b(e, t?.length ? t : void 0, n)).items.map(({ id: e, kind: t, label: n }) => ({
		id: e,
		kind: t,
		label: n
	}));
}
// src/forms/check.ts
function Ke(e, t) {
	let n = j(e.label), r = Ne(e, t);
	if (r === null) return e.type === "day" ? Q("form.badDay") : e.type === "date" ? Q("form.badDate") : Q("form.badNumber", { label: n });
	if (r === "") return e.required ? Q("form.required", { label: e.label }) : null;
	let i = (e.type === "whole" || e.type === "decimal") && (e.minimum || e.maximum), { minimum: a = 0, maximum: o = 0 } = e;
	return i && (Number(r) < a || Number(r) > o) ? Q("form.between", {
		label: n,
		minimum: a,
		maximum: o
	}) : null;
}
function qe(e, t) {
	return e.flatMap((e) => {
		let n = Ke(e, t[e.name] ?? "");
		return n ? [{
			field: e.name,
			text: n
		}] : [];
	});
}
function Je(e, t) {
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
function Ye(e, t) {
	let n = {};
	for (let r of e) {
		let e = t[r.name];
		e !== void 0 && (n[r.name] = Ne(r, e) || null);
	}
	return n;
}
function Xe(e, t) {
	return Object.fromEntries(Object.entries(Ye(e, t)).filter(([, e]) => e !== null));
}
// src/forms/ClashForm.svelte
var Ze = o("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), Qe = o("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function $e(e, t) {
	g(t, !0);
	let r = v({});
	function i(e) {
		e.focus();
	}
	function a(e) {
		e.preventDefault(), t.onChoose(Object.fromEntries(t.clashes.map((e) => [e.name, r[e.name] ? e.theirs : e.mine])));
	}
	var o = Qe(), s = w(o), l = k(s, !0);
	Te(s, () => i);
	var u = f(s, 2), d = k(u, !0), p = f(u, 2);
	W(p, 17, () => t.clashes, (e) => e.name, (e, i) => {
		var a = Ze(), o = w(a), s = k(o, !0), l = f(o, 2), u = w(l);
		z(u);
		var d = f(u, 2), p = k(d, !0), m = f(d), h = k(m, !0), g = f(m), _ = k(g, !0);
		I(l);
		var v = f(l, 2), y = w(v);
		z(y);
		var b = f(y, 2), x = k(b, !0), S = f(b), C = k(S, !0), T = f(S), E = k(T, !0);
		I(v), I(a), n((e, t, n, a, o, c, l) => {
			B(s, e), J(u, "name", `botsing-${q(i).name ?? ""}`), Pe(u, !r[q(i).name]), B(p, t), B(h, n), B(_, a), J(y, "name", `botsing-${q(i).name ?? ""}`), Pe(y, r[q(i).name]), B(x, o), B(C, c), B(E, l);
		}, [
			() => t.labelOf(q(i).name),
			() => Q("clash.mine"),
			() => t.wordsOf(q(i).name, q(i).mine) || Q("clash.empty"),
			() => Q("clash.youNow"),
			() => Q("clash.theirs", { who: t.who }),
			() => t.wordsOf(q(i).name, q(i).theirs) || Q("clash.empty"),
			() => Q("clash.when", {
				who: t.who,
				when: t.when
			})
		]), c("change", u, () => r[q(i).name] = !1), c("change", y, () => r[q(i).name] = !0), X(e, a);
	});
	var m = f(p, 2), h = w(m), _ = k(h, !0), y = f(h, 2), b = k(y, !0);
	I(m), I(o), n((e, t, n, r) => {
		B(l, e), B(d, t), B(_, n), B(b, r);
	}, [
		() => Q("clash.title"),
		() => Q("clash.text", { who: t.who }),
		() => Q("clash.save"),
		() => Q("clash.back")
	]), O("submit", o, a), c("click", y, function(...e) {
		t.onCancel?.apply(this, e);
	}), X(e, o), L();
}
u(["change", "click"]);
// src/forms/merge.ts
function et(e, t) {
	return Object.fromEntries(Object.entries(t).filter(([t, n]) => n !== (e[t] ?? "")));
}
function tt(e, t, n) {
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
var nt = o("<h2 id=\"fout-kop\" tabindex=\"-1\"> </h2>"), rt = o("<a> </a>"), it = o("<li><!></li>"), at = o("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"fout-kop\"><!> <ul class=\"plain-list\"></ul></div>");
function ot(e, t) {
	g(t, !0);
	function r(e) {
		e.focus();
	}
	function i(e, n) {
		e.preventDefault(), document.getElementById(t.idOf(n))?.focus();
	}
	var a = at(), o = w(a);
	Be(o, () => t.wrongs, (e) => {
		var i = nt(), a = k(i, !0);
		Te(i, () => r), n((e) => B(a, e), [() => Q("form.wrong", { n: t.wrongs.length })]), X(e, i);
	});
	var s = f(o, 2);
	W(s, 21, () => t.wrongs, le, (e, r) => {
		var a = it(), o = w(a), s = (e) => {
			var a = rt(), o = k(a, !0);
			n((e) => {
				J(a, "href", `#${e ?? ""}`), B(o, q(r).text);
			}, [() => t.idOf(q(r).field)]), c("click", a, (e) => i(e, q(r).field)), X(e, a);
		}, l = (e) => {
			var t = F();
			n(() => B(t, q(r).text)), X(e, t);
		};
		Z(o, (e) => {
			q(r).field ? e(s) : e(l, -1);
		}), I(a), X(e, a);
	}), I(s), I(a), X(e, a), L();
}
u(["click"]);
// src/forms/ActorPicker.svelte
var st = o("<p class=\"label\"> </p> <p class=\"picked\"><!><strong> </strong> <button class=\"link-button\" type=\"button\"> </button></p>", 1), ct = o("<p class=\"error\"><!> </p>"), lt = o("<li><button type=\"button\"><!> </button></li>"), ut = o("<ul class=\"picker__found\"></ul>"), dt = o("<label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"search\" autocomplete=\"off\" aria-required=\"true\"/> <p class=\"small muted\" role=\"status\"> </p> <!>", 1), ft = o("<div><!></div>");
function pt(t, r) {
	g(r, !0);
	let i = M(""), a = M(void 0), o = M(!1), s = $(() => q(o) ? Q("search.failed") : q(a) && q(i).trim() ? q(a).length ? Q("search.count", { n: q(a).length }) : Q("search.none") : "");
	xe(() => {
		let t = q(i).trim();
		if (S(a, void 0), S(o, !1), !t) return;
		let n = new AbortController(), s = setTimeout(() => {
			r.find(t, r.kinds, n.signal).then((e) => S(a, e)).catch((t) => S(o, !e(t)));
		}, 200);
		return () => {
			clearTimeout(s), n.abort();
		};
	});
	function l(e) {
		r.onChoose(e), S(i, "");
	}
	function u() {
		r.onChoose(void 0), requestAnimationFrame(() => document.getElementById(r.id)?.focus());
	}
	var d = ft(), p = w(d), m = (e) => {
		var t = st(), i = E(t), a = k(i, !0), o = f(i, 2), s = w(o);
		G(s, { get kind() {
			return r.chosen.kind;
		} });
		var l = f(s), d = k(l, !0), p = f(l, 2), m = k(p, !0);
		I(o), n((e) => {
			B(a, r.label), B(d, r.chosen.label), J(p, "id", r.id), B(m, e);
		}, [() => Q("picker.other")]), c("click", p, u), X(e, t);
	}, h = (e) => {
		var t = dt(), o = E(t), u = k(o, !0), d = f(o, 2), p = k(d, !0), m = f(d, 2), h = (e) => {
			var t = ct(), i = w(t);
			x(i, { name: "warn" });
			var a = f(i, 1, !0);
			I(t), n(() => {
				J(t, "id", `${r.id ?? ""}-fout`), B(a, r.error);
			}), X(e, t);
		};
		Z(m, (e) => {
			r.error && e(h);
		});
		var g = f(m, 2);
		z(g);
		var _ = f(g, 2), v = k(_, !0), y = f(_, 2), b = (e) => {
			var t = ut();
			W(t, 21, () => q(a), (e) => e.id, (e, t) => {
				var r = lt(), i = w(r), a = w(i);
				G(a, { get kind() {
					return q(t).kind;
				} });
				var o = f(a, 1, !0);
				I(i), I(r), n(() => B(o, q(t).label)), c("click", i, () => l(q(t))), X(e, r);
			}), I(t), X(e, t);
		};
		Z(y, (e) => {
			q(a)?.length && e(b);
		}), n((e) => {
			J(o, "for", r.id), B(u, r.label), J(d, "id", `${r.id ?? ""}-hint`), B(p, e), J(g, "id", r.id), J(g, "aria-describedby", `${r.id ?? ""}-hint${r.error ? ` ${r.id}-fout` : ""}`), J(g, "aria-invalid", r.error ? !0 : void 0), B(v, q(s));
		}, [() => Q("picker.hint")]), De(g, () => q(i), (e) => S(i, e)), X(e, t);
	};
	Z(p, (e) => {
		r.chosen ? e(m) : e(h, -1);
	}), I(d), n(() => U(d, 1, Y([
		"field",
		"picker",
		r.error && "field--error"
	]))), X(t, d), L();
}
u(["click"]);
// src/forms/CodesField.svelte
var mt = o("<p class=\"error\"><!> </p>"), ht = o("<label class=\"check\"><input type=\"checkbox\"/> </label>"), gt = o("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset>");
function _t(e, t) {
	g(t, !0);
	let r = $(() => ue(t.value)), i = (e) => e.split(" ")[0] ?? "";
	function a(e, n) {
		let a = q(r).filter((t) => i(t) !== e);
		t.onChange(Le(n ? [...a, e] : a));
	}
	var o = gt(), s = w(o), l = k(s, !0), u = f(s, 2), d = (e) => {
		var r = mt(), i = w(r);
		x(i, { name: "warn" });
		var a = f(i, 1, !0);
		I(r), n(() => {
			J(r, "id", `${t.id ?? ""}-fout`), B(a, t.error);
		}), X(e, r);
	};
	Z(u, (e) => {
		t.error && e(d);
	});
	var p = f(u, 2);
	W(p, 19, () => t.attribute.codes ?? [], (e) => e.code, (e, o, s) => {
		var l = ht(), u = w(l);
		z(u);
		var d = f(u, 1, !0);
		I(l), n((e, n) => {
			J(u, "id", q(s) === 0 ? t.id : void 0), Pe(u, e), B(d, n);
		}, [() => q(r).some((e) => i(e) === q(o).code), () => j(q(o).label)]), c("change", u, (e) => a(q(o).code, e.currentTarget.checked)), X(e, l);
	}), I(o), n(() => {
		U(o, 1, Y([
			"field",
			"field--codes",
			t.error && "field--error"
		])), J(o, "aria-describedby", t.error ? `${t.id}-fout` : void 0), B(l, t.label);
	}), X(e, o), L();
}
u(["change"]);
// src/forms/FieldInput.svelte
var vt = o("<option> </option>"), yt = o("<option> </option> <!>", 1), bt = o("<p class=\"hint\"> </p>"), xt = o("<p class=\"error\"><!> </p>"), St = o("<textarea></textarea>"), Ct = o("<select><!></select>"), wt = o("<input/>"), Tt = o("<div><label> </label> <!> <!> <!></div>");
function Et(e, t) {
	g(t, !0);
	let r = (e, r = R, i = R) => {
		var a = yt(), o = E(a), s = k(o, !0);
		o.value = o.__value = "";
		var c = f(o, 2);
		W(c, 17, i, (e) => e.code, (e, r) => {
			var i = vt(), a = k(i, !0), o = {};
			n((e) => {
				me(i, q(r).code === t.value), B(a, e), o !== (o = q(r).code) && (i.value = (i.__value = o) ?? "");
			}, [() => j(q(r).label)]), X(e, i);
		}), n(() => B(s, r())), X(e, a);
	}, a = $(() => j(t.attribute.label) + (t.attribute.unit ? ` (${t.attribute.unit})` : "") + (t.attribute.required ? "" : ` ${Q("form.optional")}`)), o = $(() => Se(t.attribute) ? Q(t.attribute.type === "day" ? "form.hintDay" : "form.hintDate") : ""), s = $(() => [q(o) && `${t.id}-hint`, t.error && `${t.id}-fout`].filter(Boolean).join(" ") || void 0), c = $(() => ({
		id: t.id,
		"aria-required": t.attribute.required || void 0,
		"aria-invalid": t.error ? !0 : void 0,
		"aria-describedby": q(s)
	})), l = (e) => t.onChange(e.currentTarget.value);
	var u = P(), d = E(u), p = (e) => {
		_t(e, {
			get attribute() {
				return t.attribute;
			},
			get id() {
				return t.id;
			},
			get label() {
				return q(a);
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
		{
			let n = $(() => t.value ? {
				id: t.value,
				kind: "",
				label: Q("reference.one")
			} : void 0);
			pt(e, {
				get id() {
					return t.id;
				},
				get label() {
					return q(a);
				},
				get kinds() {
					return t.attribute.refers;
				},
				get error() {
					return t.error;
				},
				get chosen() {
					return q(n);
				},
				get find() {
					return t.find;
				},
				onChoose: (e) => t.onChange(e?.id ?? "")
			});
		}
	}, h = (e) => {
		var s = Tt(), u = w(s), d = k(u, !0), p = f(u, 2), m = (e) => {
			var r = bt(), i = k(r, !0);
			n(() => {
				J(r, "id", `${t.id ?? ""}-hint`), B(i, q(o));
			}), X(e, r);
		};
		Z(p, (e) => {
			q(o) && e(m);
		});
		var h = f(p, 2), g = (e) => {
			var r = xt(), i = w(r);
			x(i, { name: "warn" });
			var a = f(i, 1, !0);
			I(r), n(() => {
				J(r, "id", `${t.id ?? ""}-fout`), B(a, t.error);
			}), X(e, r);
		};
		Z(h, (e) => {
			t.error && e(g);
		});
		var _ = f(h, 2), v = (e) => {
			var n = St();
			i(n), be(n, () => ({
				class: "textarea",
				...q(c),
				value: t.value,
				oninput: l
			})), X(e, n);
		}, y = (e) => {
			var n = Ct();
			be(n, () => ({
				class: "select",
				...q(c),
				value: t.value,
				onchange: l
			})), Me(n, () => {
				var e = w(n), i = P(), a = E(i);
				{
					let e = $(() => Q("form.choose"));
					r(a, () => q(e), () => t.attribute.codes ?? []);
				}
				X(e, i);
			}), X(e, n);
		}, b = (e) => {
			var n = Ct();
			be(n, () => ({
				class: "select",
				...q(c),
				value: t.value,
				onchange: l
			})), Me(n, () => {
				var e = w(n), t = P(), i = E(t);
				{
					let e = $(() => Q("form.notKnown")), t = $(() => [{
						code: "true",
						label: Q("yes")
					}, {
						code: "false",
						label: Q("no")
					}]);
					r(i, () => q(e), () => q(t));
				}
				X(e, t);
			}), X(e, n);
		}, S = (e) => {
			var n = wt();
			be(n, () => ({
				class: "input",
				...q(c),
				type: "text",
				value: t.value,
				oninput: l,
				autocomplete: "off",
				inputmode: t.attribute.type === "whole" ? "numeric" : t.attribute.type === "decimal" ? "decimal" : void 0,
				maxlength: t.attribute.maxLength
			}), void 0, void 0, void 0, void 0, !0), X(e, n);
		};
		Z(_, (e) => {
			t.attribute.type === "note" ? e(v) : t.attribute.type === "code" ? e(y, 1) : t.attribute.type === "flag" ? e(b, 2) : e(S, -1);
		}), I(s), n(() => {
			U(s, 1, Y(["field", t.error && "field--error"])), J(u, "for", t.id), B(d, q(a));
		}), X(e, s);
	};
	Z(d, (e) => {
		t.attribute.type === "codes" || t.attribute.type === "roles" ? e(p) : t.attribute.type === "reference" ? e(m, 1) : e(h, -1);
	}), X(e, u), L();
}
// src/forms/SchemaForm.svelte
var Dt = o("<button class=\"button button--secondary\" type=\"button\"> </button>"), Ot = o("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function kt(e, t) {
	g(t, !0);
	let r = M([]), i = $(() => q(r).length ? q(r) : t.wrongs), a = (e) => `${t.name}-${e}`, o = (e) => q(i).find((t) => t.field === e)?.text;
	function s(e) {
		e.preventDefault(), S(r, [...t.alsoCheck?.() ?? [], ...qe(t.attributes, t.draft)]), q(r).length === 0 && !t.busy && t.onSubmit();
	}
	var l = Ot(), u = w(l), d = (e) => {
		ot(e, {
			get wrongs() {
				return q(i);
			},
			idOf: a
		});
	};
	Z(u, (e) => {
		q(i).length && e(d);
	});
	var p = f(u, 2), m = w(p);
	ve(m, () => t.children ?? R, () => a, () => o);
	var h = f(m, 2);
	W(h, 17, () => t.attributes, (e) => e.name, (e, n) => {
		{
			let r = $(() => a(q(n).name)), i = $(() => t.draft[q(n).name] ?? ""), s = $(() => o(q(n).name));
			Et(e, {
				get attribute() {
					return q(n);
				},
				get id() {
					return q(r);
				},
				get value() {
					return q(i);
				},
				get error() {
					return q(s);
				},
				get find() {
					return t.find;
				},
				onChange: (e) => t.onChange(q(n).name, e)
			});
		}
	});
	var _ = f(h, 2), v = w(_), y = k(v, !0), b = f(v, 2), x = (e) => {
		var r = Dt(), i = k(r, !0);
		n((e) => B(i, e), [() => Q("form.cancel")]), c("click", r, function(...e) {
			t.onCancel?.apply(this, e);
		}), X(e, r);
	};
	Z(b, (e) => {
		t.onCancel && e(x);
	}), I(_), I(p), I(l), n((e) => {
		J(p, "aria-label", t.label), J(v, "aria-busy", t.busy || void 0), B(y, e);
	}, [() => t.busy ? Q("form.saving") : t.submitLabel]), O("submit", p, s), X(e, l), L();
}
u(["click"]);
// src/forms/since.ts
var At = () => ({
	name: "since",
	label: Q("form.since"),
	type: "date"
}), jt = () => ({
	name: "until",
	label: Q("form.until"),
	type: "date",
	required: !0
});
// src/forms/EditForm.svelte
function Mt(e, t) {
	g(t, !0);
	let n = (e) => ({
		...e,
		required: e.required && ye(t.record.attributes[e.name]) !== ""
	}), r = $(() => [...t.attributes.filter((e) => e.type !== "outline").map(n), At()]), i = (e) => Oe(q(r), {
		...e.attributes,
		since: e.since
	}), a = M(i(t.record)), o = M(v(t.record.version)), s = M(v({ ...q(a) })), c = M([]), l = M([]), u = M(void 0), d = M(void 0), f = M(!1), p = (e) => q(r).find((t) => t.name === e);
	function h(e) {
		let { since: t, ...n } = Ye(q(r).filter((t) => t.name in e), e), i = Object.keys(n).length ? { attributes: n } : {};
		return "since" in e ? {
			...i,
			since: String(t ?? "")
		} : i;
	}
	async function _(e = !1) {
		let n = et(q(a), q(s));
		if (Object.keys(n).length === 0) return e && q(u) ? t.onSaved(q(u), e) : t.onCancel();
		S(f, !0), S(c, []);
		try {
			t.onSaved(await t.save(q(o), h(n)), e);
		} catch (e) {
			let t = A(e), i = t.problem?.current;
			if (t.stale && i) return await y(i, n);
			S(c, t.unreachable ? [{
				field: "",
				text: Q("offline.text")
			}] : Je(t.problem, q(r).map((e) => e.name)));
		} finally {
			S(f, !1);
		}
	}
	async function y(e, n) {
		let r = i(e);
		S(d, await t.latest().then((e) => e.items[0], () => void 0)), S(l, tt(q(a), n, r)), ((e) => {
			var t = m(e, 4);
			S(u, t[0]), S(a, t[1]), S(o, t[2], !0), S(s, t[3], !0);
		})([
			e,
			r,
			e.version,
			{
				...r,
				...n
			}
		]), q(l).length === 0 && await _(!0);
	}
	function b(e) {
		S(s, {
			...q(s),
			...e
		}, !0), S(l, []), _(!0);
	}
	var x = P(), C = E(x), w = (e) => {
		{
			let t = $(() => q(d)?.author?.label ?? Q("someone")), n = $(() => q(d) ? ke(q(d).at) : "");
			$e(e, {
				get clashes() {
					return q(l);
				},
				get who() {
					return q(t);
				},
				get when() {
					return q(n);
				},
				labelOf: (e) => j(p(e).label),
				wordsOf: (e, t) => V(p(e), Ne(p(e), t) ?? t),
				onChoose: b,
				onCancel: () => S(l, [])
			});
		}
	}, T = (e) => {
		{
			let n = $(() => Q("form.save"));
			kt(e, {
				get name() {
					return t.name;
				},
				get label() {
					return t.label;
				},
				get attributes() {
					return q(r);
				},
				get draft() {
					return q(s);
				},
				get submitLabel() {
					return q(n);
				},
				get busy() {
					return q(f);
				},
				get wrongs() {
					return q(c);
				},
				get find() {
					return t.find;
				},
				get onCancel() {
					return t.onCancel;
				},
				onChange: (e, t) => q(s)[e] = t,
				onSubmit: () => void _()
			});
		}
	};
	Z(C, (e) => {
		q(l).length && q(u) ? e(w) : e(T, -1);
	}), X(e, x), L();
}
// src/forms/EndForm.svelte
var Nt = o("<p class=\"muted\"> </p> <!>", 1);
function Pt(e, t) {
	g(t, !0);
	let r = $(() => [jt()]), i = M(v(_e(we()))), a = M([]), o = M(!1), s = async () => [];
	async function c() {
		S(o, !0), S(a, []);
		try {
			await t.end(Ne(q(r)[0], q(i))), t.onEnded();
		} catch (e) {
			let t = A(e);
			t.unreachable ? S(a, [{
				field: "",
				text: Q("offline.text")
			}]) : t.stale ? S(a, [{
				field: "",
				text: Q("clash.reload")
			}]) : S(a, Je(t.problem, ["until"]));
		} finally {
			S(o, !1);
		}
	}
	var l = Nt(), u = E(l), d = k(u, !0), p = f(u, 2);
	{
		let e = $(() => ({ until: q(i) }));
		kt(p, {
			get name() {
				return t.name;
			},
			get label() {
				return t.label;
			},
			get attributes() {
				return q(r);
			},
			get draft() {
				return q(e);
			},
			get submitLabel() {
				return t.label;
			},
			get busy() {
				return q(o);
			},
			get wrongs() {
				return q(a);
			},
			find: s,
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => S(i, t, !0),
			onSubmit: () => void c()
		});
	}
	n(() => B(d, t.text)), X(e, l), L();
}
// src/ui/Modal.svelte
var Ft = o("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function It(e, t) {
	g(t, !0);
	let r = he(t, "wide", 3, !1);
	function i(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var a = Ft(), o = w(a), s = w(o), l = k(s, !0), u = f(s, 2), d = w(u);
	x(d, { name: "close" });
	var p = f(d), m = k(p, !0);
	I(u), I(o);
	var h = f(o, 2), _ = w(h);
	ve(_, () => t.children), I(h), I(a), Te(a, () => i), n((e) => {
		U(a, 1, Y(["modal", r() && "modal--wide"])), J(a, "aria-labelledby", `${t.id ?? ""}-kop`), J(s, "id", `${t.id ?? ""}-kop`), B(l, t.title), B(m, e);
	}, [() => Q("close")]), O("cancel", a, (e) => {
		e.preventDefault(), t.onClose();
	}), c("click", u, function(...e) {
		t.onClose?.apply(this, e);
	}), X(e, a), L();
}
u(["click"]);
// src/actor/ActorHead.svelte
var Lt = o("<span class=\"badge\"><!> </span>"), Rt = o("<span class=\"badge badge--warn\"><!> </span>"), zt = o("<p class=\"small muted\"> </p>"), Bt = o("<button class=\"button button--secondary\" type=\"button\"><!> </button>"), Vt = o("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Ht = o("<div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p class=\"muted row\"><!> <!> <!></p> <!></div> <div class=\"row no-print\"><!> <!> <!> <!></div></div>");
function Ut(e, t) {
	g(t, !0);
	var r = Ht(), i = w(r), a = w(i), o = k(a, !0), s = f(a, 2), l = w(s);
	je(l, {
		get kind() {
			return t.actor.kind;
		},
		get word() {
			return t.kindWord;
		}
	});
	var u = f(l, 2), d = (e) => {
		var t = Lt(), r = w(t);
		x(r, { name: "eye" });
		var i = f(r, 1, !0);
		I(t), n((e) => B(i, e), [() => Q("actor.pseudonym")]), X(e, t);
	};
	Z(u, (e) => {
		t.actor.named || e(d);
	});
	var p = f(u, 2), m = (e) => {
		var t = Rt(), r = w(t);
		x(r, { name: "clock" });
		var i = f(r, 1, !0);
		I(t), n((e) => B(i, e), [() => Q("actor.ended")]), X(e, t);
	};
	Z(p, (e) => {
		t.actor.until && e(m);
	}), I(s);
	var h = f(s, 2), _ = (e) => {
		var t = zt(), r = k(t, !0);
		n((e) => B(r, e), [() => Q("actor.pseudonym.text")]), X(e, t);
	};
	Z(h, (e) => {
		t.actor.named || e(_);
	}), I(i);
	var v = f(i, 2), y = w(v);
	Ee(y, {});
	var b = f(y, 2), S = (e) => {
		var r = Bt(), i = w(r);
		x(i, { name: "stop" });
		var a = f(i, 1, !0);
		I(r), n((e) => B(a, e), [() => Q("actor.end")]), c("click", r, function(...e) {
			t.onEnd?.apply(this, e);
		}), X(e, r);
	};
	Z(b, (e) => {
		t.onEnd && e(S);
	});
	var C = f(b, 2), T = (e) => {
		var r = Bt(), i = w(r);
		x(i, { name: "pencil" });
		var a = f(i, 1, !0);
		I(r), n((e) => B(a, e), [() => Q("actor.edit")]), c("click", r, function(...e) {
			t.onEdit?.apply(this, e);
		}), X(e, r);
	};
	Z(C, (e) => {
		t.onEdit && e(T);
	});
	var E = f(C, 2), D = (e) => {
		var r = Vt(), i = w(r);
		x(i, { name: "plus" });
		var a = f(i, 1, !0);
		I(r), n((e) => B(a, e), [() => Q("tie.add")]), c("click", r, function(...e) {
			t.onAdd?.apply(this, e);
		}), X(e, r);
	};
	Z(E, (e) => {
		t.onAdd && e(D);
	}), I(v), I(r), n(() => B(o, t.actor.label)), X(e, r), L();
}
u(["click"]);
// src/actor/tiechoice.ts
var Wt = ["Resident", "Professional"], Gt = [
	"Organisation",
	"Team",
	"Initiative",
	"Facility",
	"Course",
	"Area",
	"WorkArea",
	"Household"
], Kt = [
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
function qt(e) {
	return e.others.some((e) => Wt.includes(e)) ? "tie.group.people" : e.others.some((e) => Gt.includes(e)) ? "tie.group.work" : "tie.group.rest";
}
function Jt(e, t) {
	let n = t.filter((e) => !Kt.includes(e.kind)).flatMap((t) => [...t.from.includes(e) ? [{
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
		choices: n.filter((t) => qt(t) === e)
	})).filter((e) => e.choices.length > 0);
}
function Yt(e, t) {
	return e.reversed ? Q("tie.reads.to", {
		who: t,
		tie: e.tie.label
	}) : Q("tie.reads.from", {
		who: t,
		tie: e.tie.label
	});
}
// src/actor/AddTieForm.svelte
var Xt = o("<p class=\"error\"><!> </p>"), Zt = o("<option> </option>"), Qt = o("<optgroup></optgroup>"), $t = o("<div><label> </label> <!> <select class=\"select\" aria-required=\"true\"><option> </option><!></select></div> <!>", 1);
function en(e, t) {
	g(t, !0);
	let r = $(() => Jt(t.actor.kind, t.ties)), i = M(""), a = M(void 0), o = v({}), s = M([]), l = M(!1), u = $(() => q(r).flatMap((e) => e.choices).find((e) => e.value === q(i))), d = $(() => q(u) ? [At(), ...q(u).tie.attributes] : []);
	function p() {
		let e = [];
		return q(u) || e.push({
			field: "kind",
			text: Q("tie.needKind")
		}), q(u) && !q(a) && e.push({
			field: "other",
			text: Q("tie.needOther")
		}), e;
	}
	async function m() {
		if (!q(u) || !q(a)) return;
		S(l, !0);
		let { since: e, ...n } = Xe(q(d), o), [r, i] = q(u).reversed ? [q(a).id, t.actor.id] : [t.actor.id, q(a).id];
		try {
			t.onAdded(await t.add({
				kind: q(u).tie.kind,
				from: r,
				to: i,
				attributes: n,
				...e ? { since: e } : {}
			}));
		} catch (e) {
			let t = A(e), n = [...q(d).map((e) => e.name), "kind"];
			S(s, t.unreachable ? [{
				field: "",
				text: Q("offline.text")
			}] : Je(t.problem, n));
		} finally {
			S(l, !1);
		}
	}
	{
		let h = (e, o = R, s = R) => {
			let l = $(() => s()("kind"));
			var d = $t(), p = E(d), m = w(p), h = k(m, !0), g = f(m, 2), _ = (e) => {
				var t = Xt(), r = w(t);
				x(r, { name: "warn" });
				var i = f(r, 1, !0);
				I(t), n((e) => {
					J(t, "id", `${e ?? ""}-fout`), B(i, q(l));
				}, [() => o()("kind")]), X(e, t);
			};
			Z(g, (e) => {
				q(l) && e(_);
			});
			var v = f(g, 2), y = w(v), b = k(y, !0);
			y.value = y.__value = "";
			var C = f(y);
			W(C, 17, () => q(r), (e) => e.key, (e, r) => {
				var i = Qt();
				W(i, 21, () => q(r).choices, (e) => e.value, (e, r) => {
					var i = Zt(), a = k(i, !0), o = {};
					n((e) => {
						B(a, e), o !== (o = q(r).value) && (i.value = (i.__value = o) ?? "");
					}, [() => Yt(q(r), t.actor.label)]), X(e, i);
				}), I(i), n((e) => J(i, "label", e), [() => Q(q(r).key)]), X(e, i);
			}), I(v), Ce(v), I(p);
			var T = f(p, 2), D = (e) => {
				var n = P(), r = E(n);
				Be(r, () => q(u).value, (e) => {
					{
						let n = $(() => o()("other")), r = $(() => Q("tie.other")), i = $(() => s()("other"));
						pt(e, {
							get id() {
								return q(n);
							},
							get label() {
								return q(r);
							},
							get kinds() {
								return q(u).others;
							},
							get chosen() {
								return q(a);
							},
							get error() {
								return q(i);
							},
							get find() {
								return t.find;
							},
							onChoose: (e) => S(a, e)
						});
					}
				}), X(e, n);
			};
			Z(T, (e) => {
				q(u) && e(D);
			}), n((e, t, n, r, i) => {
				U(p, 1, Y(["field", q(l) && "field--error"])), J(m, "for", e), B(h, t), J(v, "id", n), J(v, "aria-invalid", q(l) ? !0 : void 0), J(v, "aria-describedby", r), B(b, i);
			}, [
				() => o()("kind"),
				() => Q("tie.kind"),
				() => o()("kind"),
				() => q(l) ? `${o()("kind")}-fout` : void 0,
				() => Q("form.choose")
			]), c("change", v, () => S(a, void 0)), fe(v, () => q(i), (e) => S(i, e)), X(e, d);
		}, g = $(() => Q("tie.add")), _ = $(() => Q("form.save"));
		kt(e, {
			name: "contact",
			get label() {
				return q(g);
			},
			get attributes() {
				return q(d);
			},
			get draft() {
				return o;
			},
			get submitLabel() {
				return q(_);
			},
			get busy() {
				return q(l);
			},
			get wrongs() {
				return q(s);
			},
			alsoCheck: p,
			get find() {
				return t.find;
			},
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => o[e] = t,
			onSubmit: () => void m(),
			children: h,
			$$slots: { default: !0 }
		});
	}
	L();
}
u(["change"]);
// src/actor/contacts.ts
var tn = (e, t) => e.from.id === t ? e.to : e.from;
function nn(e, t) {
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
function rn(e, t, n) {
	let r = new Set(e?.nodes.map((e) => e.id));
	return t.filter((e) => !r.has(tn(e, n).id));
}
// src/actor/BesideTable.svelte
var an = o("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), on = o("<a> </a>"), sn = o("<td data-label=\"\" class=\"is-act no-print\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td>"), cn = o("<tr><th scope=\"row\"><span class=\"name\"><!><!></span></th><td> </td><td> </td><!></tr>"), ln = o("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function un(e, t) {
	g(t, !0);
	var r = ln(), i = w(r), a = k(i, !0), o = f(i), s = w(o), l = w(s), u = k(l, !0), d = f(l), p = k(d, !0), m = f(d), h = k(m, !0), _ = f(m), v = (e) => {
		var t = an(), r = w(t), i = k(r, !0);
		I(t), n((e) => B(i, e), [() => Q("col.actions")]), X(e, t);
	};
	Z(_, (e) => {
		t.mayChange && e(v);
	}), I(s), I(o);
	var y = f(o);
	W(y, 21, () => t.ties, (e) => e.id, (e, r) => {
		let i = $(() => tn(q(r), t.id));
		var a = cn(), o = w(a), s = w(o), l = w(s);
		G(l, { get kind() {
			return q(i).kind;
		} });
		var u = f(l), d = (e) => {
			var t = F();
			n(() => B(t, q(i).label)), X(e, t);
		}, p = (e) => {
			var r = on(), a = k(r, !0);
			n((e) => {
				J(r, "href", e), B(a, q(i).label);
			}, [() => t.hrefOf(q(i).id)]), X(e, r);
		};
		Z(u, (e) => {
			q(i).kind === "Area" ? e(d) : e(p, -1);
		}), I(s), I(o);
		var m = f(o), h = k(m, !0), g = f(m), _ = k(g), v = f(g), y = (e) => {
			var a = sn(), o = w(a), s = w(o, !0), l = f(s), u = k(l, !0);
			I(o), I(a), n((e) => {
				B(s, e), B(u, q(i).label);
			}, [() => Q("contacts.change")]), c("click", o, () => t.onChange(q(r))), X(e, a);
		};
		Z(v, (e) => {
			t.mayChange && e(y);
		}), I(a), n((e, t, n, r, i) => {
			J(m, "data-label", e), B(h, t), J(g, "data-label", n), B(_, `${r ?? ""}${i ?? ""}`);
		}, [
			() => Q("col.relation"),
			() => j(t.reads(q(r))),
			() => Q("col.since"),
			() => H(q(r).since),
			() => q(r).until ? Q("period.until", { date: H(q(r).until) }) : ""
		]), X(e, a);
	}), I(y), I(r), n((e, t, n, r) => {
		B(a, e), B(u, t), B(p, n), B(h, r);
	}, [
		() => Q("beside.title"),
		() => Q("col.with"),
		() => Q("col.relation"),
		() => Q("col.since")
	]), X(e, r), L();
}
u(["click"]);
// src/actor/ContactsTable.svelte
var dn = o("<th scope=\"col\" class=\"no-print\"><span class=\"sr\"> </span></th>"), fn = o("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), pn = o("<td data-label=\"\" class=\"is-act no-print\"></td>"), mn = o("<tr><td class=\"is-ring num\"> </td><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td> </td><td> </td><!></tr>"), hn = o("<table class=\"table table--stack ring-table\"><caption> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table>");
function gn(e, t) {
	g(t, !0);
	let r = $(() => t.mayChange && t.rows.some((e) => e.ties.length > 0)), i = (e) => e.node.hops > 1 ? e.via.length ? Q("contacts.via", { who: e.via.slice(0, 2).join(", ") }) : "" : (e.ties.length ? [...new Set(e.ties.map((e) => e.kind))] : e.kinds).map(t.tieWord).join(", "), a = (e) => H(e.ties.map((e) => e.since).filter((e) => e !== null).sort()[0]);
	var o = hn(), s = w(o), l = k(s, !0), u = f(s), d = w(u), p = w(d), m = k(p, !0), h = f(p), _ = k(h, !0), v = f(h), y = k(v, !0), b = f(v), x = k(b, !0), S = f(b), C = (e) => {
		var t = dn(), r = w(t), i = k(r, !0);
		I(t), n((e) => B(i, e), [() => Q("col.actions")]), X(e, t);
	};
	Z(S, (e) => {
		q(r) && e(C);
	}), I(d), I(u);
	var T = f(u);
	W(T, 23, () => t.rows, (e) => e.node.id, (e, o, s) => {
		var l = mn(), u = w(l), d = k(u, !0), p = f(u), m = w(p), h = w(m);
		G(h, { get kind() {
			return q(o).node.kind;
		} });
		var g = f(h), _ = w(g), v = k(_, !0), y = f(_), b = k(y, !0);
		I(g), I(m), I(p);
		var x = f(p), S = k(x, !0), C = f(x), T = k(C, !0), E = f(C), D = (e) => {
			var r = pn();
			W(r, 21, () => q(o).ties, (e) => e.id, (e, r) => {
				var i = fn(), a = w(i, !0), s = f(a), l = k(s);
				I(i), n((e, t) => {
					B(a, e), B(l, `${q(o).node.label ?? ""}, ${t ?? ""}`);
				}, [() => Q("contacts.change"), () => t.tieWord(q(r).kind)]), c("click", i, () => t.onChange(q(r))), X(e, i);
			}), I(r), X(e, r);
		};
		Z(E, (e) => {
			q(r) && e(D);
		}), I(l), n((e, n, r, i, a, c, f) => {
			U(l, 1, Y([q(s) > 0 && t.rows[q(s) - 1]?.node.hops !== q(o).node.hops && "is-first"])), J(u, "data-label", e), B(d, q(o).node.hops), J(_, "href", n), B(v, q(o).node.label), B(b, r), J(x, "data-label", i), B(S, a), J(C, "data-label", c), B(T, f);
		}, [
			() => Q("col.step"),
			() => t.hrefOf(q(o).node.id),
			() => t.kindWord(q(o).node.kind),
			() => Q("col.relation"),
			() => j(i(q(o))),
			() => Q("col.since"),
			() => a(q(o))
		]), X(e, l);
	}), I(T), I(o), n((e, t, n, r, i) => {
		B(l, e), B(m, t), B(_, n), B(y, r), B(x, i);
	}, [
		() => Q("contacts.caption", { n: t.rows.length }),
		() => Q("col.step"),
		() => Q("col.who"),
		() => Q("col.relation"),
		() => Q("col.since")
	]), X(e, o), L();
}
u(["click"]);
var _n = 40, vn = 28, yn = {
	x: 340,
	y: 300
}, bn = {
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
}, xn = [
	"bewoner",
	"professional",
	"organisatie",
	"activiteit"
];
function Sn(e, t) {
	return e.hops - t.hops || xn.indexOf(T(e.kind)) - xn.indexOf(T(t.kind)) || e.label.localeCompare(t.label) || e.id.localeCompare(t.id);
}
function Cn(e, t) {
	let n = [...e.nodes].sort(Sn).slice(0, 150), r = Math.min(3, Math.max(1, ...n.map((e) => e.hops))), i = bn[r], a = wn(e.ties), o = new Map(), s = new Map();
	for (let e = 0; e <= r; e++) {
		let t = n.filter((t) => Math.min(t.hops, 3) === e), r = En(t, e, (t) => Tn(t, a, o, e));
		for (let [n, a] of r) {
			o.set(n.id, a);
			let r = i[e] ?? 0;
			s.set(n.id, {
				node: n,
				x: yn.x + r * Math.cos(a),
				y: yn.y + r * Math.sin(a),
				r: e === 0 ? 15 : t.length > 30 ? 6 : 10
			});
		}
	}
	let c = [...s.values()];
	return {
		rings: i.slice(1),
		spots: c,
		lines: On(e, s),
		labels: jn(c, t)
	};
}
function wn(e) {
	let t = new Map();
	for (let { from: n, to: r } of e) t.set(n, [...t.get(n) ?? [], r]), t.set(r, [...t.get(r) ?? [], n]);
	return t;
}
function Tn(e, t, n, r) {
	if (r < 2) return 0;
	let i = (t.get(e.id) ?? []).flatMap((e) => n.get(e) ?? []), a = i.reduce((e, t) => e + Math.cos(t), 0), o = i.reduce((e, t) => e + Math.sin(t), 0);
	return Math.atan2(o, a);
}
function En(e, t, n) {
	let r = e.map((e) => ({
		node: e,
		angle: n(e)
	}));
	t >= 2 && r.sort((e, t) => e.angle - t.angle);
	let i = 2 * Math.PI / Math.max(1, e.length), a = t < 2 ? -Math.PI / 2 : Dn(r.map((e) => e.angle), i);
	return r.map(({ node: e }, t) => [e, t * i + a]);
}
function Dn(e, t) {
	let n = e.reduce((e, n, r) => e + Math.cos(n - r * t), 0), r = e.reduce((e, n, r) => e + Math.sin(n - r * t), 0);
	return Math.atan2(r, n);
}
function On(e, t) {
	return e.ties.flatMap(({ from: n, to: r }) => {
		let [i, a] = [t.get(n), t.get(r)];
		return !i || !a || t.size > _n && i.node.hops === a.node.hops ? [] : [{
			key: `${n} ${r}`,
			from: i,
			to: a,
			near: n === e.centre || r === e.centre
		}];
	});
}
var kn = 20;
function An(e) {
	return e.length > kn ? `${e.slice(0, 19).trimEnd()}…` : e;
}
function jn(e, t) {
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
	].map((t) => e.filter((e) => e.node.hops === t).length > vn);
	for (let { node: a, x: o, y: s, r: c } of e) {
		if (i[Math.min(a.hops, 3)]) continue;
		let e = a.hops === 0 ? c + 7 : c, l = An(a.label), u = l.length * 7.2 * t / 2, d = 16 * t, f = Math.min(680 - u - 4, Math.max(u + 4, o)), p = {
			left: f - u,
			right: f + u,
			top: s + e + 2,
			bottom: s + e + 2 + d
		}, m = [p, {
			...p,
			top: s - e - 2 - d,
			bottom: s - e - 2
		}].find((e) => e.top > 0 && e.bottom < 600 && !n.some((t) => Mn(e, t)));
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
function Mn(e, t) {
	return e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top;
}
// src/actor/RingFigure.svelte
var Nn = He("<circle></circle>"), Pn = He("<path></path>"), Fn = He("<circle class=\"centre-ring\"></circle>"), In = He("<!><path></path>", 1), Ln = He("<text> </text>"), Rn = o("<li><!> </li>"), zn = o("<figure class=\"ring-figure\"><div><svg class=\"net rings\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><!></svg></div> <figcaption><p class=\"sr\"> </p> <ul class=\"legend\"></ul></figcaption></figure>");
function Bn(e, t) {
	g(t, !0);
	let r = M(v(680)), i = $(() => 680 / Math.max(240, q(r))), a = $(() => Cn(t.network, q(i))), o = $(() => [...new Map(q(a).spots.map(({ node: e }) => [T(e.kind), e.kind])).values()]), s = {
		x: 340,
		y: 300
	};
	var c = zn(), l = w(c), u = w(l), d = w(u);
	W(d, 18, () => q(a).rings.toReversed(), (e) => e, (e, t, r) => {
		var i = Nn();
		n(() => {
			U(i, 0, Y(["r", q(r) % 2 == 0 ? "r--odd" : "r--even"])), J(i, "cx", s.x), J(i, "cy", s.y), J(i, "r", t);
		}), X(e, i);
	});
	var p = f(d);
	W(p, 17, () => q(a).lines, (e) => e.key, (e, t) => {
		var r = Pn();
		n((e, n, i, a) => {
			U(r, 0, Y(["e", q(t).near && "e--strong"])), J(r, "d", `M${e ?? ""} ${n ?? ""}L${i ?? ""} ${a ?? ""}`);
		}, [
			() => q(t).from.x.toFixed(1),
			() => q(t).from.y.toFixed(1),
			() => q(t).to.x.toFixed(1),
			() => q(t).to.y.toFixed(1)
		]), X(e, r);
	});
	var m = f(p);
	W(m, 17, () => q(a).spots, (e) => e.node.id, (e, t) => {
		let r = $(() => T(q(t).node.kind));
		var i = In(), a = E(i), o = (e) => {
			var r = Fn();
			n(() => {
				J(r, "cx", q(t).x), J(r, "cy", q(t).y), J(r, "r", q(t).r + 7);
			}), X(e, r);
		};
		Z(a, (e) => {
			q(t).node.hops === 0 && e(o);
		});
		var s = f(a);
		n((e) => {
			U(s, 0, `n k--${q(r) ?? ""}`), J(s, "d", e);
		}, [() => C(q(r), q(t).x, q(t).y, q(t).r)]), X(e, i);
	});
	var h = f(m);
	W(h, 17, () => q(a).labels, (e) => e.id, (e, t) => {
		var r = Ln(), a = k(r, !0);
		n(() => {
			U(r, 0, Y([q(t).strong && "t--name"])), J(r, "x", q(t).x), J(r, "y", q(t).y), J(r, "font-size", 13 * q(i)), J(r, "stroke-width", 4 * q(i)), B(a, q(t).text);
		}), X(e, r);
	}), I(u), I(l);
	var _ = f(l, 2), y = w(_), b = k(y, !0), x = f(y, 2);
	W(x, 20, () => q(o), (e) => e, (e, r) => {
		var i = Rn(), a = w(i);
		G(a, { get kind() {
			return r;
		} });
		var o = f(a, 1, !0);
		I(i), n((e) => B(o, e), [() => t.kindWord(r)]), X(e, i);
	}), I(x), I(_), I(c), n((e, t) => {
		J(u, "viewBox", "0 0 680 600"), B(b, e), J(x, "aria-label", t);
	}, [() => Q("ring.summary", { n: q(a).spots.length - 1 }), () => Q("ring.legend")]), Ie(l, "clientWidth", (e) => S(r, e)), X(e, c), L();
}
// src/actor/ContactsSection.svelte
var Vn = o("<option> </option>"), Hn = o("<button class=\"button button--primary\" type=\"button\"><!> </button>"), Un = o("<p class=\"hidden-rows small muted\"> </p>"), Wn = o("<div class=\"kring\"><!> <div><!> <!> <p class=\"small muted list-foot\"> </p></div></div>"), Gn = o("<section aria-labelledby=\"contacten\"><h2 id=\"contacten\"> </h2> <div class=\"toolbar no-print\"><!> <div class=\"field\"><label for=\"net\"> </label> <select class=\"select\" id=\"net\"></select></div> <!></div> <div><!></div></section>");
function Kn(e, r) {
	g(r, !0);
	let i = [
		"support",
		"own",
		"organisations"
	], a = $(() => r.network.value ? nn(r.network.value, r.ties) : []), o = [
		"1",
		"2",
		"3"
	].map((e) => ({
		value: e,
		text: e
	}));
	var s = Gn(), l = w(s), u = k(l, !0), d = f(l, 2), p = w(d);
	{
		let e = $(() => Q("contacts.hops")), n = $(() => String(r.hops));
		t(p, {
			name: "stappen",
			get label() {
				return q(e);
			},
			get options() {
				return o;
			},
			get value() {
				return q(n);
			},
			onChoose: (e) => r.onQuery({ n: e === "1" ? void 0 : e })
		});
	}
	var m = f(p, 2), h = w(m), v = k(h, !0), y = f(h, 2);
	W(y, 20, () => i, (e) => e, (e, t) => {
		var r = Vn(), i = k(r, !0), a = {};
		n((e) => {
			B(i, e), a !== (a = t) && (r.value = (r.__value = a) ?? "");
		}, [() => Q(`net.${t}`)]), X(e, r);
	}), I(y);
	var b;
	Ce(y), I(m);
	var S = f(m, 2);
	{
		let e = $(() => Q("date.asOf"));
		pe(S, {
			id: "op",
			get label() {
				return q(e);
			},
			get value() {
				return r.day;
			},
			onChange: (e) => r.onQuery({ op: e })
		});
	}
	I(d);
	var C = f(d, 2), T = w(C), D = (e) => {
		ee(e, {
			get failure() {
				return r.network.failure;
			},
			get roleLabel() {
				return r.roleLabel;
			},
			get onRetry() {
				return r.network.retry;
			}
		});
	}, O = (e) => {
		{
			let t = $(() => Q("contacts.none.title")), i = $(() => Q("contacts.none.text", { who: r.who }));
			_(e, {
				icon: "link",
				level: 3,
				get title() {
					return q(t);
				},
				get text() {
					return q(i);
				},
				children: (e, t) => {
					var i = P(), a = E(i), o = (e) => {
						var t = Hn(), i = w(t);
						x(i, { name: "plus" });
						var a = f(i, 1, !0);
						I(t), n((e) => B(a, e), [() => Q("tie.add")]), c("click", t, function(...e) {
							r.onAdd?.apply(this, e);
						}), X(e, t);
					};
					Z(a, (e) => {
						r.onAdd && e(o);
					}), X(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}, A = (e) => {
		var t = Wn(), i = w(t);
		Bn(i, {
			get network() {
				return r.network.value;
			},
			get kindWord() {
				return r.kindWord;
			}
		});
		var o = f(i, 2), s = w(o);
		gn(s, {
			get rows() {
				return q(a);
			},
			get mayChange() {
				return r.mayChange;
			},
			get kindWord() {
				return r.kindWord;
			},
			get tieWord() {
				return r.tieWord;
			},
			get hrefOf() {
				return r.hrefOf;
			},
			get onChange() {
				return r.onChange;
			}
		});
		var c = f(s, 2), l = (e) => {
			var t = Un(), i = k(t, !0);
			n((e) => B(i, e), [() => Q("contacts.more", { n: r.network.value.notShown })]), X(e, t);
		};
		Z(c, (e) => {
			r.network.value.notShown > 0 && e(l);
		});
		var u = f(c, 2), d = k(u, !0);
		I(o), I(t), n((e) => B(d, e), [() => Q("contacts.maybeMore")]), X(e, t);
	}, j = (e) => {
		{
			let t = $(() => Q("contacts.loading"));
			ge(e, {
				get label() {
					return q(t);
				},
				rows: 6
			});
		}
	};
	Z(T, (e) => {
		r.network.failure ? e(D) : r.network.value && q(a).length === 0 ? e(O, 1) : r.network.value ? e(A, 2) : r.network.slow && e(j, 3);
	}), I(C), I(s), n((e, t) => {
		B(u, e), B(v, t), b !== (b = r.net) && (y.value = (y.__value = b) ?? "", Re(y, b)), J(C, "aria-busy", r.network.loading);
	}, [() => Q("contacts.title"), () => Q("contacts.net")]), c("change", y, (e) => r.onQuery({ net: e.currentTarget.value === "support" ? void 0 : e.currentTarget.value })), X(e, s), L();
}
u(["change", "click"]);
// src/actor/Facts.svelte
var qn = o("<a> </a>"), Jn = o("<div><dt> </dt> <dd><!></dd></div>"), Yn = o("<div><dt> </dt><dd> </dd></div>"), Xn = o("<p class=\"muted\"> </p>"), Zn = o("<dl class=\"facts facts--grid\"><!> <!></dl> <!> <p class=\"small muted\"> </p>", 1);
function Qn(e, t) {
	g(t, !0);
	let r = $(() => t.attributes.map((e) => ({
		attribute: e,
		text: V(e, t.actor.attributes[e.name])
	})).filter((e) => e.text)), i = (e) => typeof e == "object" && e && "id" in e ? String(e.id) : String(e);
	var a = Zn(), o = E(a), s = w(o);
	W(s, 17, () => q(r), ({ attribute: e, text: t }) => e.name, (e, r) => {
		let a = () => q(r).attribute, o = () => q(r).text;
		var s = Jn(), c = w(s), l = k(c, !0), u = f(c, 2), d = w(u), p = (e) => {
			var r = qn(), s = k(r, !0);
			n((e) => {
				J(r, "href", e), B(s, o());
			}, [() => t.hrefOf(i(t.actor.attributes[a().name]))]), X(e, r);
		}, m = (e) => {
			var t = F();
			n(() => B(t, o())), X(e, t);
		};
		Z(d, (e) => {
			a().type === "reference" ? e(p) : e(m, -1);
		}), I(u), I(s), n((e) => {
			U(s, 1, Y([a().type === "note" && "is-wide"])), B(l, e);
		}, [() => j(a().label)]), X(e, s);
	});
	var c = f(s, 2), l = (e) => {
		var r = Yn(), i = w(r), a = k(i, !0), o = f(i), s = k(o);
		I(r), n((e, t, n) => {
			B(a, e), B(s, `${t ?? ""}${n ?? ""}`);
		}, [
			() => Q("col.since"),
			() => H(t.actor.since) || Q("age.unknown"),
			() => t.actor.until ? Q("period.until", { date: H(t.actor.until) }) : ""
		]), X(e, r);
	};
	Z(c, (e) => {
		(t.actor.since || t.actor.until) && e(l);
	}), I(o);
	var u = f(o, 2), d = (e) => {
		var t = Xn(), r = k(t, !0);
		n((e) => B(r, e), [() => Q("facts.none")]), X(e, t);
	};
	Z(u, (e) => {
		q(r).length === 0 && e(d);
	});
	var p = f(u, 2), m = k(p, !0);
	n((e) => B(m, e), [() => Q("facts.version", {
		version: t.actor.version,
		when: ke(t.actor.recordedAt)
	})]), X(e, a), L();
}
// src/actor/history.ts
function $n(e, t) {
	return e.map((n, r) => {
		let [i, a] = [n.actor?.attributes ?? {}, e[r + 1]?.actor?.attributes], o = a && n.verb === "amend" ? t.filter((e) => ye(a[e.name]) !== ye(i[e.name])) : [];
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
var er = o("<p> </p>"), tr = o("<p class=\"small muted\"> </p>"), nr = o("<li><p class=\"small muted\"> </p> <!> <!> <!></li>"), rr = o("<ol class=\"history\"></ol>");
function ir(e, t) {
	g(t, !0);
	var r = rr();
	W(r, 21, () => t.moments, (e) => e.revision, (e, t) => {
		var r = nr(), i = w(r), a = k(i), o = f(i, 2), s = (e) => {
			var r = er(), i = k(r, !0);
			n((e) => B(i, e), [() => Q("history.ended", { date: H(q(t).ended) })]), X(e, r);
		};
		Z(o, (e) => {
			q(t).ended && e(s);
		});
		var c = f(o, 2);
		W(c, 17, () => q(t).changed, ({ attribute: e, before: t, after: n }) => e.name, (e, t) => {
			let r = () => q(t).attribute, i = () => q(t).before, a = () => q(t).after;
			var o = er(), s = k(o, !0);
			n((e) => B(s, e), [() => Q("history.changed", {
				label: j(r().label),
				before: V(r(), i()) || Q("clash.empty"),
				after: V(r(), a()) || Q("clash.empty")
			})]), X(e, o);
		}, (e) => {
			var r = P(), i = E(r), a = (e) => {
				var r = er(), i = k(r, !0);
				n((e) => B(i, e), [() => q(t).verb === "add" ? Q("history.created") : Q("history.other")]), X(e, r);
			};
			Z(i, (e) => {
				q(t).ended || e(a);
			}), X(e, r);
		});
		var l = f(c, 2), u = (e) => {
			var r = tr(), i = k(r, !0);
			n(() => B(i, q(t).reason)), X(e, r);
		};
		Z(l, (e) => {
			q(t).reason && e(u);
		}), I(r), n((e, t) => B(a, `${e ?? ""}${t ?? ""}`), [() => ke(q(t).at), () => q(t).by ? Q("facts.by", { who: q(t).by.label }) : ""]), X(e, r);
	}), I(r), X(e, r), L();
}
// src/actor/TieDialog.svelte
var ar = o("<p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p>"), or = o("<!> <!>", 1);
function sr(e, t) {
	g(t, !0);
	let r = M(!1), i = $(() => Q("tie.sentence", {
		from: t.tie.from.label,
		word: t.word,
		to: t.tie.to.label
	}));
	It(e, {
		id: "band",
		get title() {
			return q(i);
		},
		get onClose() {
			return t.onClose;
		},
		children: (e, a) => {
			var o = P(), s = E(o), l = (e) => {
				{
					let n = $(() => Q("tie.end")), i = $(() => Q("tie.end.text"));
					Pt(e, {
						name: "bandstop",
						get label() {
							return q(n);
						},
						get text() {
							return q(i);
						},
						get end() {
							return t.end;
						},
						get onEnded() {
							return t.onEnded;
						},
						onCancel: () => S(r, !1)
					});
				}
			}, u = (e) => {
				var a = or(), o = E(a);
				Mt(o, {
					name: "band",
					get label() {
						return q(i);
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
				var s = f(o, 2), l = (e) => {
					var t = ar(), i = w(t), a = k(i, !0);
					I(t), n((e) => B(a, e), [() => Q("tie.end")]), c("click", i, () => S(r, !0)), X(e, t);
				};
				Z(s, (e) => {
					t.mayEnd && e(l);
				}), X(e, a);
			};
			Z(s, (e) => {
				q(r) ? e(l) : e(u, -1);
			}), X(e, o);
		},
		$$slots: { default: !0 }
	}), L();
}
u(["click"]);
// src/actor/ActorPage.svelte
var cr = o("<h1 class=\"sr\"> </h1> <!>", 1), lr = o("<section aria-labelledby=\"banden\"><h2 id=\"banden\"> </h2> <!></section>"), ur = o("<section aria-labelledby=\"geschiedenis\"><h2 id=\"geschiedenis\"> </h2> <!></section>"), dr = o("<!> <div class=\"sections\"><section aria-labelledby=\"gegevens\"><h2 id=\"gegevens\" class=\"sr\"> </h2> <div class=\"facts-box\"><!></div></section> <!> <!> <!></div> <!>", 1), fr = o("<div class=\"page page--wide\"><!></div>");
function pr(e, t) {
	g(t, !0);
	let r = $(() => [
		1,
		2,
		3
	].find((e) => String(e) === ze("n")) ?? 1), i = $(() => ze("net") ?? "support"), o = $(() => ze("op")), c = N(() => t.id, (e) => Ae(t.id, e)), u = N(() => t.id, (e) => oe(t.id, q(r), q(i), q(o), e)), d = N(() => t.id, (e) => se(t.id, q(o), e)), _ = N(() => t.id, (e) => y(t.id, e)), v = $(() => te(c.value?.kind ?? "")?.attributes ?? []), b = $(() => d.value?.items ?? []), x = $(() => u.value || u.failure ? rn(u.value, q(b), t.id) : []), C = $(() => $n(_.value?.items ?? [], q(v))), T = $(() => a()?.me.roleLabel ?? ""), O = (e) => de(e, t.area), A = M(void 0), P = M(void 0);
	function F(e) {
		((e) => {
			var t = m(e, 2);
			S(A, t[0], !0), S(P, t[1]);
		})([void 0, void 0]), Fe(e);
		for (let e of [
			c,
			u,
			d,
			_
		]) e.retry();
	}
	let R = (e) => F(Q(e ? "saved.merged" : "saved")), ce = (e) => e.from.id === t.id || s(e.kind)?.symmetric ? D(e.kind) : Q("tie.reads.reverse", {
		who: e.from.label,
		tie: D(e.kind)
	}), le = (e, t) => l(t) && c.value ? () => S(A, e, !0) : void 0;
	var ue = fr(), z = w(ue), V = (e) => {
		var t = cr(), r = E(t), i = k(r, !0), a = f(r, 2);
		ee(a, {
			get failure() {
				return c.failure;
			},
			get roleLabel() {
				return q(T);
			},
			get onRetry() {
				return c.retry;
			}
		}), n((e) => B(i, e), [() => Q("actor.title")]), X(e, t);
	}, fe = (e) => {
		var d = dr(), m = E(d);
		{
			let e = $(() => j(Ve(c.value.kind))), t = $(() => le("edit", K.changeActor)), n = $(() => c.value.until ? void 0 : le("end", K.endActor)), r = $(() => le("add", K.addTie));
			Ut(m, {
				get actor() {
					return c.value;
				},
				get kindWord() {
					return q(e);
				},
				get onEdit() {
					return q(t);
				},
				get onEnd() {
					return q(n);
				},
				get onAdd() {
					return q(r);
				}
			});
		}
		var g = f(m, 2), _ = w(g), ee = w(_), M = k(ee, !0), N = f(ee, 2);
		Qn(w(N), {
			get actor() {
				return c.value;
			},
			get attributes() {
				return q(v);
			},
			hrefOf: O
		}), I(N), I(_);
		var te = f(_, 2);
		{
			let e = $(() => l(K.changeTie)), t = $(() => le("add", K.addTie));
			Kn(te, {
				get who() {
					return c.value.label;
				},
				get network() {
					return u;
				},
				get ties() {
					return q(b);
				},
				get hops() {
					return q(r);
				},
				get net() {
					return q(i);
				},
				get day() {
					return q(o);
				},
				get mayChange() {
					return q(e);
				},
				get roleLabel() {
					return q(T);
				},
				kindWord: (e) => j(Ve(e)),
				get tieWord() {
					return D;
				},
				hrefOf: O,
				get onQuery() {
					return We;
				},
				onChange: (e) => S(P, e),
				get onAdd() {
					return q(t);
				}
			});
		}
		var L = f(te, 2), oe = (e) => {
			var r = lr(), i = w(r), a = k(i, !0), o = f(i, 2);
			{
				let e = $(() => l(K.changeTie));
				un(o, {
					get ties() {
						return q(x);
					},
					get id() {
						return t.id;
					},
					get mayChange() {
						return q(e);
					},
					reads: ce,
					hrefOf: O,
					onChange: (e) => S(P, e)
				});
			}
			I(r), n((e) => B(a, e), [() => Q("beside.title")]), X(e, r);
		};
		Z(L, (e) => {
			q(x).length && e(oe);
		});
		var se = f(L, 2), ue = (e) => {
			var t = ur(), r = w(t), i = k(r, !0);
			ir(f(r, 2), { get moments() {
				return q(C);
			} }), I(t), n((e) => B(i, e), [() => Q("history.title")]), X(e, t);
		};
		Z(se, (e) => {
			q(C).length && e(ue);
		}), I(g);
		var z = f(g, 2), de = (e) => {
			{
				let n = $(() => Q("actor.edit.title", { who: c.value.label }));
				It(e, {
					id: "bewerken",
					get title() {
						return q(n);
					},
					onClose: () => S(A, void 0),
					children: (e, n) => {
						{
							let n = $(() => Q("actor.edit"));
							Mt(e, {
								name: "mens",
								get label() {
									return q(n);
								},
								get record() {
									return c.value;
								},
								get attributes() {
									return q(v);
								},
								get find() {
									return Ge;
								},
								save: (e, n) => h(t.id, e, n),
								latest: () => y(t.id),
								onSaved: (e, t) => R(t),
								onCancel: () => S(A, void 0)
							});
						}
					},
					$$slots: { default: !0 }
				});
			}
		}, V = (e) => {
			{
				let n = $(() => Q("actor.end.title", { who: c.value.label }));
				It(e, {
					id: "stoppen",
					get title() {
						return q(n);
					},
					onClose: () => S(A, void 0),
					children: (e, n) => {
						{
							let n = $(() => Q("actor.end")), r = $(() => Q("actor.end.text"));
							Pt(e, {
								name: "stop",
								get label() {
									return q(n);
								},
								get text() {
									return q(r);
								},
								end: (e) => ie(t.id, c.value.version, e),
								onEnded: () => F(Q("saved.ended")),
								onCancel: () => S(A, void 0)
							});
						}
					},
					$$slots: { default: !0 }
				});
			}
		}, fe = (e) => {
			{
				let t = $(() => Q("tie.add.title", { who: c.value.label }));
				It(e, {
					id: "toevoegen",
					get title() {
						return q(t);
					},
					onClose: () => S(A, void 0),
					children: (e, t) => {
						{
							let t = $(() => a()?.schema.ties ?? []);
							en(e, {
								get actor() {
									return c.value;
								},
								get ties() {
									return q(t);
								},
								get find() {
									return Ge;
								},
								get add() {
									return re;
								},
								onAdded: () => F(Q("saved.tie")),
								onCancel: () => S(A, void 0)
							});
						}
					},
					$$slots: { default: !0 }
				});
			}
		}, pe = (e) => {
			let t = $(() => q(P));
			{
				let n = $(() => D(q(t).kind)), r = $(() => s(q(t).kind)?.attributes ?? []), i = $(() => l(K.endTie) && !q(t).until);
				sr(e, {
					get tie() {
						return q(t);
					},
					get word() {
						return q(n);
					},
					get attributes() {
						return q(r);
					},
					get mayEnd() {
						return q(i);
					},
					get find() {
						return Ge;
					},
					save: (e, n) => ne(q(t).id, e, n),
					latest: () => ae(q(t).id),
					end: (e) => p(q(t).id, q(t).version, e),
					onSaved: R,
					onEnded: () => F(Q("saved.ended")),
					onClose: () => S(P, void 0)
				});
			}
		};
		Z(z, (e) => {
			q(A) === "edit" ? e(de) : q(A) === "end" ? e(V, 1) : q(A) === "add" ? e(fe, 2) : q(P) && e(pe, 3);
		}), n((e) => B(M, e), [() => Q("facts.title")]), X(e, d);
	}, pe = (e) => {
		var t = cr(), r = E(t), i = k(r, !0), a = f(r, 2), o = (e) => {
			{
				let t = $(() => Q("actor.loading"));
				ge(e, {
					get label() {
						return q(t);
					},
					rows: 6
				});
			}
		};
		Z(a, (e) => {
			c.slow && e(o);
		}), n((e) => B(i, e), [() => Q("actor.title")]), X(e, t);
	};
	Z(z, (e) => {
		c.failure ? e(V) : c.value ? e(fe, 1) : e(pe, -1);
	}), I(ue), X(e, ue), L();
}
// src/pages/NewActorPage.svelte
var mr = o("<h1> </h1> <!>", 1), hr = o("<p> </p>"), gr = o("<div class=\"page-head\"><h1> </h1> <!></div> <!> <!>", 1), _r = o("<div class=\"page page--form\"><!></div>");
function vr(e, t) {
	g(t, !0);
	let i = $(() => te(t.kind)), o = $(() => [...(q(i)?.attributes ?? []).filter((e) => e.type !== "outline"), At()]), s = $(() => [...q(o)].sort((e, t) => Number(t.required ?? !1) - Number(e.required ?? !1))), c = $(() => ["LIVES_IN", "PRESENT_IN"].map((e) => a()?.schema.ties.find((t) => t.kind === e)).find((e) => e?.from.includes(t.kind) && e.to.includes("Area"))), u = v({}), p = M([]), m = M(!1);
	async function h() {
		S(m, !0), S(p, []);
		let { since: e, ...n } = Xe(q(o), u), i = e ? { since: e } : {};
		try {
			let e = await r({
				kind: t.kind,
				attributes: n,
				...i,
				...t.area && q(c) ? { area: t.area } : {}
			});
			Fe(Q("saved.new")), ce(de(e.id, t.area));
		} catch (e) {
			let t = A(e);
			S(p, t.unreachable ? [{
				field: "",
				text: Q("offline.text")
			}] : Je(t.problem, q(o).map((e) => e.name)));
		} finally {
			S(m, !1);
		}
	}
	var y = _r(), b = w(y), x = (e) => {
		var t = mr(), r = E(t), i = k(r, !0), a = f(r, 2);
		{
			let e = $(() => Q("notFound.title")), t = $(() => Q("notFound.text"));
			_(a, {
				icon: "search",
				get title() {
					return q(e);
				},
				get text() {
					return q(t);
				}
			});
		}
		n((e) => B(i, e), [() => Q("new.unknown")]), X(e, t);
	}, C = (e) => {
		var t = mr(), r = E(t), o = k(r, !0), s = f(r, 2);
		{
			let e = $(() => Q("noAccess.title")), t = $(() => Q("noAccess.text", { role: a()?.me.roleLabel ?? "" }));
			_(s, {
				icon: "lock",
				get title() {
					return q(e);
				},
				get text() {
					return q(t);
				}
			});
		}
		n((e) => B(o, e), [() => Q("new.title", { kind: q(i).label })]), X(e, t);
	}, T = $(() => !l(K.createActor)), D = (e) => {
		var r = gr(), a = E(r), o = w(a), l = k(o, !0), g = f(o, 2), _ = (e) => {
			var r = hr(), i = k(r, !0);
			n((e) => B(i, e), [() => Q("new.place", { area: t.areaName })]), X(e, r);
		};
		Z(g, (e) => {
			t.area && q(c) && e(_);
		}), I(a);
		var v = f(a, 2), y = (e) => {
			d(e, {
				icon: "lock",
				children: (e, t) => {
					var r = hr(), i = k(r, !0);
					n((e) => B(i, e), [() => Q("new.personal")]), X(e, r);
				},
				$$slots: { default: !0 }
			});
		}, b = $(() => q(i).attributes.some((e) => e.personal));
		Z(v, (e) => {
			q(b) && e(y);
		});
		var x = f(v, 2);
		{
			let e = $(() => Q("new.title", { kind: q(i).label })), n = $(() => Q("form.save"));
			kt(x, {
				name: "nieuw",
				get label() {
					return q(e);
				},
				get attributes() {
					return q(s);
				},
				get draft() {
					return u;
				},
				get submitLabel() {
					return q(n);
				},
				get busy() {
					return q(m);
				},
				get wrongs() {
					return q(p);
				},
				get find() {
					return Ge;
				},
				onChange: (e, t) => u[e] = t,
				onSubmit: () => void h(),
				onCancel: () => ce(t.area ? Ue(t.area) : "/")
			});
		}
		n((e) => B(l, e), [() => Q("new.title", { kind: q(i).label })]), X(e, r);
	};
	Z(b, (e) => {
		q(i) ? q(T) ? e(C, 1) : e(D, -1) : e(x);
	}), I(y), X(e, y), L();
}
export { pr as ActorPage, vr as NewActorPage };
