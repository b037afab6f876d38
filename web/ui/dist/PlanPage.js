import { $n as e, Ar as t, Bt as n, Cr as r, Dr as i, Er as a, Et as o, F as s, Gn as c, Hn as l, I as u, K as d, Kn as f, Ln as p, Mn as m, Mt as h, Ot as g, Qn as _, Sr as v, T as y, Vn as b, Wn as x, Wt as ee, X as te, Xn as S, Zn as C, _r as w, ar as T, br as E, cr as D, dr as O, fr as k, ft as A, gt as ne, ir as j, jn as re, kr as M, lr as N, lt as ie, mr as P, nr as F, or as I, pt as ae, qt as oe, rr as L, sr as se, ut as ce, vr as R, wr as z, xn as le, yn as ue, yr as B, zt as de } from "./shell.js";
import { n as fe, t as pe } from "./csv.js";
// src/plan/plan.ts
var me = (e, t, n) => ue("get", "/v1/areas/{code}/plan", {
	path: { code: e },
	query: { date: t },
	signal: n
}), V = {
	bewoners: "residents",
	schakels: "schakels",
	professionals: "professionals",
	organisaties: "organisations",
	voorzieningen: "facilities"
}, H = Object.keys(V), he = {
	bewoners: "Resident",
	professionals: "Professional",
	organisaties: "Organisation",
	voorzieningen: "Facility"
};
function ge(e, t) {
	return H.find((t) => t === e) ?? (t?.figures === "notReleased" ? "organisaties" : "bewoners");
}
function _e(e, t) {
	return [...e].sort((e, n) => e.name.localeCompare(n.name, t) || e.code.localeCompare(n.code));
}
// src/plan/text.ts
var U = oe({
	"plan.title": "Plattegrond van {area}",
	"plan.intro": "Wat is waar, en waar is nog een gat?",
	"plan.day": "Stand op {date}",
	"plan.layer": "Toon per buurt",
	"plan.loading": "De plattegrond wordt geladen",
	"layer.bewoners": "Bewoners",
	"layer.schakels": "Schakels",
	"layer.professionals": "Professionals",
	"layer.organisaties": "Organisaties",
	"layer.voorzieningen": "Voorzieningen",
	"layer.bewoners.n": {
		one: "{n} bewoner",
		other: "{n} bewoners"
	},
	"layer.schakels.n": {
		one: "{n} schakel",
		other: "{n} schakels"
	},
	"layer.professionals.n": {
		one: "{n} professional",
		other: "{n} professionals"
	},
	"layer.organisaties.n": {
		one: "{n} organisatie",
		other: "{n} organisaties"
	},
	"layer.voorzieningen.n": {
		one: "{n} voorziening",
		other: "{n} voorzieningen"
	},
	"plan.notReleased": "nog niet vrijgegeven",
	"plan.notReleased.first": "nog niet",
	"plan.notReleased.second": "vrijgegeven",
	"plan.notReleased.why": "Aantallen bewoners ziet u alleen in uw eigen gebied. Zo blijft iedereen anoniem.",
	"plan.notReleased.all": "Aantallen bewoners zijn hier nog niet vrijgegeven. Organisaties en plekken ziet u wel.",
	"plan.shown": {
		one: "{layer} in {n} buurt.",
		other: "{layer} in {n} buurten."
	},
	"plan.most": "De meeste in {name}: {n}.",
	"plan.none": {
		one: "In {n} buurt kennen wij er nog geen.",
		other: "In {n} buurten kennen wij er nog geen."
	},
	"plan.hidden": {
		one: "Van {n} buurt is dit nog niet vrijgegeven.",
		other: "Van {n} buurten is dit nog niet vrijgegeven."
	},
	"plan.figure": "Plattegrond per buurt",
	"plan.keys": "Loop met de pijltjes van buurt naar buurt. Met Enter opent u de lijst.",
	"plan.spot": "{name}: {figure}. Buurt {n} van {of}. Open de lijst",
	"plan.legend": "Wat de vlakken betekenen",
	"plan.legend.beside": "buiten dit gebied",
	"plan.source": "Grenzen: CBS.",
	"plan.counted": "Wat in de hele wijk aanwezig is, telt in elke buurt mee.",
	"plan.noOutlines": "Van deze buurten kennen wij nog geen grenzen. Daarom ziet u alleen de lijst.",
	"plan.someOutlines": {
		one: "Van {n} buurt kennen wij geen grens. Die staat alleen in de lijst.",
		other: "Van {n} buurten kennen wij geen grens. Die staan alleen in de lijst."
	},
	"plan.choose": "Kies een buurt",
	"plan.choose.text": "Kies een buurt op de plattegrond of in de lijst.",
	"plan.open": "Bekijk de lijst",
	"plan.open.missing": "Waar ontbreken schakels?",
	"plan.table": "Alle buurten",
	"plan.caption": "Wat wij per buurt kennen",
	"plan.part": "Buurt",
	"plan.whole": "Heel {area}",
	"plan.asked": "Netwerk gevraagd",
	"plan.asked.of": "{n} van {of}",
	"plan.show": "Toon op de plattegrond",
	"plan.download": "Bewaren als CSV",
	"plan.file": "plattegrond"
}, {
	"plan.title": "Ground plan of {area}",
	"plan.intro": "What is where, and where is still a gap?",
	"plan.day": "As of {date}",
	"plan.layer": "Show in each neighbourhood",
	"plan.loading": "Loading the ground plan",
	"layer.bewoners": "Residents",
	"layer.schakels": "Schakels",
	"layer.professionals": "Professionals",
	"layer.organisaties": "Organisations",
	"layer.voorzieningen": "Facilities",
	"layer.bewoners.n": {
		one: "{n} resident",
		other: "{n} residents"
	},
	"layer.schakels.n": {
		one: "{n} schakel",
		other: "{n} schakels"
	},
	"layer.professionals.n": {
		one: "{n} professional",
		other: "{n} professionals"
	},
	"layer.organisaties.n": {
		one: "{n} organisation",
		other: "{n} organisations"
	},
	"layer.voorzieningen.n": {
		one: "{n} facility",
		other: "{n} facilities"
	},
	"plan.notReleased": "not released yet",
	"plan.notReleased.first": "not yet",
	"plan.notReleased.second": "released",
	"plan.notReleased.why": "You see numbers of residents in your own area only. That keeps everyone anonymous.",
	"plan.notReleased.all": "Numbers of residents are not released here yet. You do see organisations and places.",
	"plan.shown": {
		one: "{layer} in {n} neighbourhood.",
		other: "{layer} in {n} neighbourhoods."
	},
	"plan.most": "Most in {name}: {n}.",
	"plan.none": {
		one: "In {n} neighbourhood we know none yet.",
		other: "In {n} neighbourhoods we know none yet."
	},
	"plan.hidden": {
		one: "Of {n} neighbourhood this is not released yet.",
		other: "Of {n} neighbourhoods this is not released yet."
	},
	"plan.figure": "Ground plan by neighbourhood",
	"plan.keys": "Walk from one neighbourhood to the next with the arrow keys. Enter opens the list.",
	"plan.spot": "{name}: {figure}. Neighbourhood {n} of {of}. Open the list",
	"plan.legend": "What the shapes mean",
	"plan.legend.beside": "outside this area",
	"plan.source": "Borders: Statistics Netherlands (CBS).",
	"plan.counted": "What is present in the whole district counts in each neighbourhood.",
	"plan.noOutlines": "We do not know the borders of these neighbourhoods yet. So you see the list only.",
	"plan.someOutlines": {
		one: "We do not know the border of {n} neighbourhood. It is in the list only.",
		other: "We do not know the borders of {n} neighbourhoods. They are in the list only."
	},
	"plan.choose": "Choose a neighbourhood",
	"plan.choose.text": "Choose a neighbourhood on the plan or in the list.",
	"plan.open": "See the list",
	"plan.open.missing": "Where are links missing?",
	"plan.table": "All neighbourhoods",
	"plan.caption": "What we know in each neighbourhood",
	"plan.part": "Neighbourhood",
	"plan.whole": "All of {area}",
	"plan.asked": "Network asked",
	"plan.asked.of": "{n} of {of}",
	"plan.show": "Show on the plan",
	"plan.download": "Save as CSV",
	"plan.file": "ground-plan"
}), ve = T("<div><dt> </dt><dd> </dd></div>"), W = T("<div><dt> </dt><dd> </dd></div> <!>", 1), G = T("<h2 id=\"plan-keuze\"> </h2> <dl class=\"plan__figures\"></dl> <div class=\"row no-print\"><a class=\"button button--primary\"> </a> <a class=\"button button--secondary\"> </a></div>", 1), K = T("<h2 id=\"plan-keuze\"> </h2> <p class=\"muted\"> </p>", 1), ye = T("<section class=\"plan__choice\" aria-labelledby=\"plan-keuze\"><!></section>");
function be(t, n) {
	i(n, !0);
	var r = ye(), o = w(r), s = (t) => {
		var r = G(), i = R(r), a = B(i, !0), o = E(i, 2);
		S(o, 20, () => H, (e) => e, (t, r) => {
			let i = z(() => n.part[V[r]]);
			var a = W(), o = R(a), s = w(o), l = B(s, !0), u = E(s), d = B(u, !0);
			M(o);
			var p = E(o, 2), m = (e) => {
				var t = ve(), r = w(t), i = B(r, !0), a = E(r), o = B(a, !0);
				M(t), P((e, t) => {
					F(i, e), F(o, t);
				}, [() => U("plan.asked"), () => U("plan.asked.of", {
					n: n.part.asked,
					of: n.part.residents
				})]), L(e, t);
			};
			e(p, (e) => {
				r === "bewoners" && n.part.asked !== null && n.part.residents !== null && e(m);
			}), P((e, t) => {
				F(l, e), c(u, 1, f([O(i) === null && "muted"])), F(d, t);
			}, [() => U(`layer.${r}`), () => O(i) === null ? U("plan.notReleased") : n.numberOf(O(i))]), L(t, a);
		}), M(o);
		var s = E(o, 2), l = w(s), u = B(l, !0), d = E(l, 2), m = B(d, !0);
		M(s), P((e, t, r, i) => {
			F(a, n.part.name), p(l, "href", e), F(u, t), p(d, "href", r), F(m, i);
		}, [
			() => n.hrefOf(n.part.code),
			() => U("plan.open"),
			() => n.missingHref(n.part.code),
			() => U("plan.open.missing")
		]), L(t, r);
	}, l = (e) => {
		var t = K(), n = R(t), r = B(n, !0), i = E(n, 2), a = B(i, !0);
		P((e, t) => {
			F(r, e), F(a, t);
		}, [() => U("plan.choose"), () => U("plan.choose.text")]), L(e, t);
	};
	e(o, (e) => {
		n.part ? e(s) : e(l, -1);
	}), M(r), L(t, r), a();
}
// src/plan/projection.ts
var xe = 12;
function Se(e, t, n) {
	let r = e.flatMap((e) => e.coordinates.flat(2));
	if (!r.length) return;
	let [i, a] = Ce(r.map(([e]) => e)), [o, s] = Ce(r.map(([, e]) => e)), c = Math.cos((o + s) / 2 * Math.PI / 180), [l, u] = [Math.max((a - i) * c, 1e-9), Math.max(s - o, 1e-9)], d = Math.min((t - 24) / l, (n - 24) / u), f = u * d + 24, p = (t - l * d) / 2;
	return {
		width: t,
		height: f,
		at: ([e, t]) => ({
			x: p + (e - i) * c * d,
			y: xe + (s - t) * d
		})
	};
}
function Ce(e) {
	return [e.reduce((e, t) => Math.min(e, t)), e.reduce((e, t) => Math.max(e, t))];
}
var we = (e, { at: t }) => e.coordinates.map((e) => e.map((e) => e.map(t)));
function Te(e) {
	return e.flat().map((e) => `M${e.slice(0, -1).map(({ x: e, y: t }) => `${e.toFixed(1)} ${t.toFixed(1)}`).join("L")}Z`).join("");
}
function q(e) {
	let t = 0;
	for (let [n, r] of e.entries()) {
		let i = e[(n + 1) % e.length];
		t += r.x * i.y - i.x * r.y;
	}
	return Math.abs(t) / 2;
}
// src/plan/labelpoint.ts
var Ee = 1;
function J(e) {
	let t = e.reduce((e, t) => q(t[0]) > q(e[0]) ? t : e), n = t[0].map((e) => e.x), r = t[0].map((e) => e.y), [i, a, o, s] = [
		Math.min(...n),
		Math.min(...r),
		Math.max(...n),
		Math.max(...r)
	], c = (e, n, r) => ({
		x: e,
		y: n,
		half: r,
		room: Oe({
			x: e,
			y: n
		}, t)
	}), l = Math.max(1, Math.min(o - i, s - a)), u = [];
	for (let e = i; e < o; e += l) for (let t = a; t < s; t += l) u.push(c(e + l / 2, t + l / 2, l / 2));
	let d = c((i + o) / 2, (a + s) / 2, 0);
	for (; u.length;) {
		let e = u.splice(De(u), 1)[0];
		if (e.room > d.room && (d = e), Y(e) - d.room <= Ee) continue;
		let t = e.half / 2;
		for (let n of [-t, t]) for (let r of [-t, t]) u.push(c(e.x + n, e.y + r, t));
	}
	return {
		x: d.x,
		y: d.y,
		room: d.room
	};
}
var Y = (e) => e.room + e.half * Math.SQRT2;
function De(e) {
	let t = 0;
	for (let [n, r] of e.entries()) Y(r) > Y(e[t]) && (t = n);
	return t;
}
function Oe(e, t) {
	let n = Infinity;
	for (let r of t) for (let [t, i] of r.entries()) n = Math.min(n, Z(e, i, r[(t + 1) % r.length]));
	return X(e, t) ? n : -n;
}
function X({ x: e, y: t }, n) {
	let r = !1;
	for (let i of n) for (let [n, a] of i.entries()) {
		let o = i[(n + 1) % i.length];
		a.y > t != o.y > t && e < (o.x - a.x) * (t - a.y) / (o.y - a.y) + a.x && (r = !r);
	}
	return r;
}
function Z(e, t, n) {
	let [r, i] = [n.x - t.x, n.y - t.y], a = r * r + i * i, o = a ? Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a)) : 0;
	return Math.hypot(e.x - t.x - o * r, e.y - t.y - o * i);
}
// src/plan/drawing.ts
function ke(e, t, n) {
	let r = e.parts.flatMap((e) => e.outline ? [{
		part: e,
		outline: e.outline
	}] : []), i = Se(r.map((e) => e.outline), t, n);
	if (!i) return;
	let a = r.map(({ part: e, outline: t }) => {
		let n = we(t, i);
		return {
			part: e,
			path: Te(n),
			spot: J(n),
			polygons: n,
			size: n.reduce((e, t) => e + q(t[0]), 0)
		};
	}), o = e.beside.flatMap(({ code: e, outline: t }) => t ? [{
		code: e,
		path: Te(we(t, i))
	}] : []);
	return {
		width: t,
		height: i.height,
		shapes: a,
		beside: o
	};
}
var Q = {
	letter: 9.6,
	line: 19
}, $ = {
	letter: 6.7,
	line: 15
};
function Ae(e, t) {
	let n = [...e].sort((e, t) => t.size - e.size || e.part.code.localeCompare(t.part.code)), r = [], i = new Map();
	for (let { part: e, spot: a, polygons: o } of n) {
		let n = t(e), s = n.length === 1, { letter: c, line: l } = s ? Q : $, u = n.map((e, t) => ({
			text: e,
			figure: s,
			y: a.y + (t - (n.length - 1) / 2) * l
		})), d = u.map((e) => Me(a.x, e.y, e.text.length * c, l));
		(s || d.every((e) => Pe(o, e))) && (d.some((e) => Ne(e, r)) || (r.push(...d), i.set(e.code, {
			code: e.code,
			x: a.x,
			lines: u
		})));
	}
	for (let e of n) {
		let t = i.get(e.part.code);
		t && je(t, e, r);
	}
	return [...i.values()];
}
function je(e, { part: t, spot: n, polygons: r }, i) {
	let a = e.lines[0], o = (a.figure ? Q.line : $.line) / 2 + $.line / 2;
	for (let s of [[t.name], Fe(t.name)]) {
		let t = s.map((e, t) => ({
			text: e,
			figure: !1,
			y: a.y - o - (s.length - 1 - t) * $.line
		})), c = t.map((e) => Me(n.x, e.y, e.text.length * $.letter, $.line));
		if (!c.some((e) => Ne(e, i) || !Pe(r, e))) {
			i.push(...c), e.lines.unshift(...t);
			return;
		}
	}
}
function Me(e, t, n, r) {
	return {
		left: e - n / 2,
		right: e + n / 2,
		top: t - r / 2,
		bottom: t + r / 2
	};
}
var Ne = (e, t) => t.some((t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top);
function Pe(e, { left: t, right: n, top: r, bottom: i }) {
	let a = [t, n].flatMap((e) => [r, i].map((t) => ({
		x: e,
		y: t
	})));
	return e.some((e) => a.every((t) => X(t, e)));
}
function Fe(e) {
	let t = [...e.matchAll(/[ -]/g)].map((e) => e.index + 1);
	if (!t.length) return [e];
	let n = t.reduce((t, n) => Math.abs(n - e.length / 2) < Math.abs(t - e.length / 2) ? n : t);
	return [e.slice(0, n).trim(), e.slice(n)];
}
// src/plan/neighbour.ts
var Ie = {
	ArrowLeft: {
		x: -1,
		y: 0
	},
	ArrowRight: {
		x: 1,
		y: 0
	},
	ArrowUp: {
		x: 0,
		y: -1
	},
	ArrowDown: {
		x: 0,
		y: 1
	}
};
function Le(e, t, n) {
	let r = Ie[n];
	if (!r) return;
	let i, a = Infinity;
	for (let n of t) {
		let [t, o] = [n.x - e.x, n.y - e.y], s = t * r.x + o * r.y, c = Math.abs(t * r.y - o * r.x);
		s <= 0 || c > 2 * s || s + 2 * c >= a || ([i, a] = [n, s + 2 * c]);
	}
	return i;
}
// src/plan/PlanPatterns.svelte
var Re = I("<defs><pattern id=\"plan-0\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M5 7h4\"></path></pattern><pattern id=\"plan-1\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 6h12\"></path></pattern><pattern id=\"plan-2\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 3.500h7\"></path></pattern><pattern id=\"plan-3\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 2h4\"></path></pattern><pattern id=\"plan-hidden\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M0 4h8\"></path></pattern></defs>");
function ze(e) {
	var t = Re();
	L(e, t);
}
// src/plan/steps.ts
var Be = 3, Ve = [
	1,
	2,
	3,
	4,
	5,
	10
];
function He(e) {
	let t = Math.max(0, ...e), n = We(t / Be), r = [{
		from: 0,
		to: 0
	}];
	for (let e = 1; e <= t; e += n) r.push({
		from: e,
		to: e + n - 1
	});
	return r;
}
var Ue = (e, t) => e.findIndex(({ from: e, to: n }) => t >= e && t <= n);
function We(e) {
	let t = 1;
	for (; e > t * 10;) t *= 10;
	return t * (Ve.find((n) => e <= t * n) ?? 10);
}
// src/plan/PlanFigure.svelte
var Ge = I("<path class=\"plan__beside\"></path>"), Ke = I("<g><path fill-rule=\"evenodd\"></path><path fill-rule=\"evenodd\"></path></g>"), qe = I("<text> </text>"), Je = T("<button class=\"plan__spot\" type=\"button\"><span class=\"sr\"> </span></button>"), Ye = T("<div class=\"plan__drawing\" role=\"group\" aria-describedby=\"plan-toetsen\"><svg class=\"plan__map\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><g><path class=\"plan__halo\"></path><path class=\"plan__line\"></path></g><!></svg> <!></div> <p class=\"small muted no-print\" id=\"plan-toetsen\"> </p>", 1);
function Xe(t, n) {
	i(n, !0);
	let o = r(720), s = r(void 0), l = z(() => ke(n.plan, Math.max(240, O(o)), 560)), u = z(() => n.parts.flatMap((e) => O(l)?.shapes.find((t) => t.part.code === e.code) ?? [])), d = z(() => O(u).find((e) => e.part.code === n.chosen) ?? O(u)[0]), h = z(() => Ae(O(u), (e) => y(n.countOf(e)))), g = (e) => {
		let t = n.countOf(e);
		return t === null ? "plan-hidden" : `plan-${Ue(n.steps, t)}`;
	}, y = (e) => e === null ? [U("plan.notReleased.first"), U("plan.notReleased.second")] : [n.numberOf(e)];
	async function b(e) {
		e && (n.onChoose(e), await k(), O(s)?.focus());
	}
	function ee(e) {
		if (!O(d) || e.ctrlKey || e.metaKey || e.altKey) return;
		let t = {
			Home: O(u)[0],
			End: O(u).at(-1)
		}[e.key], n = t ?? Le(O(d).spot, O(u).map((e) => ({
			...e.spot,
			code: e.part.code
		})), e.key);
		(t || e.key.startsWith("Arrow")) && (e.preventDefault(), b(n && ("code" in n ? n.code : n.part.code)));
	}
	function te(e) {
		let t = e.target.closest("[data-code]")?.dataset.code;
		t && b(t);
	}
	var T = j(), D = R(T), A = (e) => {
		var t = Ye(), r = R(t), i = w(r), a = w(i);
		ze(a, {});
		var y = E(a);
		S(y, 17, () => O(l).beside, (e) => e.code, (e, t) => {
			var n = Ge();
			P(() => p(n, "d", O(t).path)), L(e, n);
		});
		var b = E(y);
		S(b, 17, () => O(u), (e) => e.part.code, (e, t) => {
			var n = Ke(), r = w(n), i = E(r);
			M(n), P((e, a) => {
				p(n, "data-code", O(t).part.code), c(r, 0, e), p(r, "d", O(t).path), p(i, "d", O(t).path), p(i, "fill", `url(#${a ?? ""})`);
			}, [() => `plan__part plan__part--${g(O(t).part)}`, () => g(O(t).part)]), L(e, n);
		});
		var T = E(b), D = w(T), k = E(D);
		M(T);
		var A = E(T);
		S(A, 17, () => O(h), (e) => e.code, (e, t) => {
			var n = j(), r = R(n);
			S(r, 17, () => O(t).lines, C, (e, n) => {
				var r = qe(), i = B(r, !0);
				P(() => {
					c(r, 0, f([O(n).figure && "plan__number"])), p(r, "x", O(t).x), p(r, "y", O(n).y), F(i, O(n).text);
				}), L(e, r);
			}), L(e, n);
		}), M(i);
		var ne = E(i, 2);
		_(ne, () => O(d).part.code, (e) => {
			var t = Je();
			let r;
			var i = w(t), a = B(i, !0);
			M(t), re(t, (e) => v(s, e), () => O(s)), P((e) => {
				r = x(t, "", r, {
					left: `${O(d).spot.x / O(l).width * 100}%`,
					top: `${O(d).spot.y / O(l).height * 100}%`
				}), F(a, e);
			}, [() => U("plan.spot", {
				name: O(d).part.name,
				figure: n.wordsOf(O(d).part),
				n: O(u).indexOf(O(d)) + 1,
				of: O(u).length
			})]), N("keydown", t, ee), N("click", t, () => n.onOpen(O(d).part.code)), L(e, t);
		}), M(r);
		var ie = E(r, 2), I = B(ie, !0);
		P((e, t, a) => {
			p(r, "aria-label", e), p(i, "viewBox", `0 0 ${O(l).width ?? ""} ${t ?? ""}`), c(T, 0, f(["plan__current", O(d).part.code === n.chosen && "is-chosen"])), p(D, "d", O(d).path), p(k, "d", O(d).path), F(I, a);
		}, [
			() => U("plan.figure"),
			() => O(l).height.toFixed(0),
			() => U("plan.keys")
		]), N("click", r, te), m(r, "clientWidth", (e) => v(o, e)), L(e, t);
	};
	e(D, (e) => {
		O(l) && O(d) && e(A);
	}), L(t, T), a();
}
D(["click", "keydown"]);
// src/plan/PlanLegend.svelte
var Ze = (e, n = t, r = t) => {
	var i = Qe(), a = w(i), o = w(a), s = E(o);
	M(a);
	var l = E(a, 1, !0);
	M(i), P(() => {
		c(o, 0, `plan__part plan__part--${n() ?? ""}`), p(s, "fill", `url(#${n() ?? ""})`), F(l, r());
	}), L(e, i);
}, Qe = T("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), $e = T("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"plan__beside\" x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), et = T("<ul class=\"legend plan__legend\"><!> <!> <!></ul>");
function tt(t, n) {
	i(n, !0);
	let r = ({ from: e, to: t }) => e === t ? n.numberOf(e) : `${n.numberOf(e)}–${n.numberOf(t)}`;
	var o = et(), s = w(o);
	S(s, 17, () => n.steps, C, (e, t, n) => {
		{
			let i = z(() => r(O(t)));
			Ze(e, () => `plan-${n}`, () => O(i));
		}
	});
	var c = E(s, 2), l = (e) => {
		{
			let t = z(() => U("plan.notReleased"));
			Ze(e, () => "plan-hidden", () => O(t));
		}
	};
	e(c, (e) => {
		n.hidden && e(l);
	});
	var u = E(c, 2), d = (e) => {
		var t = $e(), n = E(w(t), 1, !0);
		M(t), P((e) => F(n, e), [() => U("plan.legend.beside")]), L(e, t);
	};
	e(u, (e) => {
		n.beside && e(d);
	}), M(o), P((e) => p(o, "aria-label", e), [() => U("plan.legend")]), L(t, o), a();
}
// src/plan/PlanTable.svelte
var nt = T("<td> </td>"), rt = T("<td> </td> <!>", 1), it = T("<th scope=\"col\" class=\"is-act\"><span class=\"sr\"> </span></th>"), at = T("<th scope=\"col\" class=\"is-num\"> </th>"), ot = T("<th scope=\"col\"> </th><!>", 1), st = T("<td class=\"is-act\"><button class=\"button button--icon button--sm\" type=\"button\"><!><span class=\"sr\"> </span></button></td>"), ct = T("<tr><th scope=\"row\"><a> </a></th><!><!></tr>"), lt = T("<td class=\"is-act\"></td>"), ut = T("<tr class=\"is-whole\"><th scope=\"row\"> </th><!><!></tr>"), dt = T("<div class=\"scroll-x\"><table class=\"table plan__table\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!></tr></thead><tbody><!><!></tbody></table></div>");
function ft(n, r) {
	i(r, !0);
	let o = (n, i = t) => {
		var a = j(), o = R(a);
		S(o, 16, () => H, (e) => e, (t, n) => {
			var a = rt(), o = R(a), u = B(o, !0), d = E(o, 2), p = (e) => {
				var t = nt(), n = B(t, !0);
				P((e) => {
					c(t, 1, f(["is-num", i().asked === null && "muted"])), F(n, e);
				}, [() => l(i())]), L(e, t);
			};
			e(d, (e) => {
				n === "bewoners" && e(p);
			}), P((e) => {
				c(o, 1, f([
					"is-num",
					n === r.layer && "is-layer",
					i()[V[n]] === null && "muted"
				])), F(u, e);
			}, [() => s(i()[V[n]])]), L(t, a);
		}), L(n, a);
	}, s = (e) => e === null ? U("plan.notReleased") : r.numberOf(e), l = ({ asked: e, residents: t }) => e === null || t === null ? U("plan.notReleased") : U("plan.asked.of", {
		n: e,
		of: t
	});
	var u = dt(), d = w(u), m = w(d), h = B(m, !0), g = E(m), _ = w(g), v = w(_), y = B(v, !0), b = E(v), x = (e) => {
		var t = it(), n = w(t), r = B(n, !0);
		M(t), P((e) => F(r, e), [() => U("col.actions")]), L(e, t);
	};
	e(b, (e) => {
		r.onChoose && e(x);
	});
	var te = E(b);
	S(te, 16, () => H, (e) => e, (t, n) => {
		var i = ot(), a = R(i), o = B(a, !0), s = E(a), l = (e) => {
			var t = at(), n = B(t, !0);
			P((e) => F(n, e), [() => U("plan.asked")]), L(e, t);
		};
		e(s, (e) => {
			n === "bewoners" && e(l);
		}), P((e) => {
			c(a, 1, f(["is-num", n === r.layer && "is-layer"])), F(o, e);
		}, [() => U(`layer.${n}`)]), L(t, i);
	}), M(_), M(g);
	var C = E(g), T = w(C);
	S(T, 17, () => r.parts, (e) => e.code, (t, n) => {
		var i = ct(), a = w(i), s = w(a), l = B(s, !0);
		M(a);
		var u = E(a), d = (e) => {
			var t = st(), i = w(t), a = w(i);
			ee(a, { name: "plan" });
			var o = E(a), s = B(o);
			M(i), M(t), P((e) => {
				p(i, "aria-pressed", O(n).code === r.chosen), F(s, `${e ?? ""}: ${O(n).name ?? ""}`);
			}, [() => U("plan.show")]), N("click", i, () => r.onChoose(O(n).code)), L(e, t);
		};
		e(u, (e) => {
			r.onChoose && e(d);
		});
		var m = E(u);
		o(m, () => O(n)), M(i), P((e) => {
			c(i, 1, f([O(n).code === r.chosen && "is-open"])), p(i, "data-code", O(n).code), p(s, "href", e), F(l, O(n).name);
		}, [() => r.hrefOf(O(n).code)]), L(t, i);
	});
	var D = E(T), k = (t) => {
		var n = ut(), i = w(n), a = B(i, !0), s = E(i), c = (e) => {
			var t = lt();
			L(e, t);
		};
		e(s, (e) => {
			r.onChoose && e(c);
		});
		var l = E(s);
		o(l, () => r.plan.whole), M(n), P((e) => F(a, e), [() => U("plan.whole", { area: r.plan.area.name })]), L(t, n);
	};
	e(D, (e) => {
		r.parts.length > 1 && e(k);
	}), M(C), M(d), M(u), P((e, t) => {
		F(h, e), F(y, t);
	}, [() => U("plan.caption"), () => U("plan.part")]), L(n, u), a();
}
D(["click"]);
// src/plan/summary.ts
function pt(e, t) {
	let n = V[t], r = e.filter((e) => e[n] !== null), i = r.filter((e) => e[n] === 0).length, a = r.reduce((e, t) => t[n] > (e?.[n] ?? 0) ? t : e, void 0);
	return [
		U("plan.shown", {
			n: e.length,
			layer: U(`layer.${t}`)
		}),
		e.length > 1 && a && U("plan.most", {
			name: a.name,
			n: a[n]
		}),
		i > 0 && U("plan.none", { n: i }),
		r.length < e.length && U("plan.hidden", { n: e.length - r.length })
	].filter(Boolean).join(" ");
}
// src/plan/PlanPage.svelte
var mt = T("<p class=\"muted\"> </p>"), ht = T("<div class=\"row no-print\"><button class=\"button button--secondary\" type=\"button\"><!> </button><!></div>"), gt = T("<option> </option>"), _t = T("<p> </p>"), vt = T("<div class=\"plan\"><figure class=\"plan__figure\"><!> <figcaption><!> <p class=\"small muted\"> <!></p></figcaption></figure> <!></div>"), yt = T("<p class=\"lead plan__summary\" role=\"status\"> </p> <!> <!> <section class=\"plan__all\" aria-labelledby=\"plan-lijst\"><h2 id=\"plan-lijst\"> </h2> <!></section>", 1), bt = T("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p> <!></div> <!></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"laag\"> </label> <select class=\"select\" id=\"laag\"></select></div> <!></div> <div><!></div></div>");
function xt(t, r) {
	i(r, !0);
	let c = z(() => A("op")), f = ne(() => `${r.area} ${O(c) ?? ""}`, (e) => me(r.area, O(c), e)), m = z(() => f.value), _ = z(() => ge(A("laag"), O(m))), v = z(() => _e(O(m)?.parts ?? [], le())), x = z(() => O(v).find((e) => e.code === A("buurt"))), C = z(() => O(v).filter((e) => e.outline).length), T = (e) => e[V[O(_)]], D = (e) => new Intl.NumberFormat(le()).format(e), k = (e) => {
		let t = T(e);
		return t === null ? U("plan.notReleased") : U(`layer.${O(_)}.n`, { n: t });
	}, j = z(() => He(O(v).flatMap((e) => T(e) ?? []))), re = z(() => O(v).some((e) => T(e) === null)), I = (e) => h(new URL(o(e), location.origin), {
		soort: he[O(_)],
		op: O(c)
	}), oe = (e) => h(new URL(g(e), location.origin), { op: O(c) }), ue = (e) => ce(h(ie(), { buurt: e }), { replace: !0 });
	function ve() {
		let e = (e) => e ?? U("plan.notReleased"), t = [
			U("plan.part"),
			"CBS",
			...H.map((e) => U(`layer.${e}`)),
			U("plan.asked")
		], n = O(v).map((t) => [
			t.name,
			t.code,
			...H.map((n) => e(t[V[n]])),
			e(t.asked)
		]);
		fe(`${U("plan.file")}-${r.area}.csv`, pe([t, ...n]));
	}
	var W = bt(), G = w(W), K = w(G), ye = w(K), xe = B(ye, !0), Se = E(ye, 2), Ce = B(Se, !0), we = E(Se, 2), Te = (e) => {
		var t = mt(), n = B(t, !0);
		P((e) => F(n, e), [() => U("plan.day", { date: u(O(m).day) })]), L(e, t);
	};
	e(we, (e) => {
		O(m) && e(Te);
	}), M(K);
	var q = E(K, 2), Ee = (e) => {
		var t = ht(), n = w(t), r = w(n);
		ee(r, { name: "download" });
		var i = E(r, 1, !0);
		M(n);
		var a = E(n);
		y(a, {}), M(t), P((e) => F(i, e), [() => U("plan.download")]), N("click", n, ve), L(e, t);
	};
	e(q, (e) => {
		O(v).length && e(Ee);
	}), M(G);
	var J = E(G, 2), Y = w(J), De = w(Y), Oe = B(De, !0), X = E(De, 2);
	S(X, 20, () => H, (e) => e, (e, t) => {
		var n = gt(), r = B(n, !0), i = {};
		P((e) => {
			F(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => U(`layer.${t}`)]), L(e, n);
	}), M(X);
	var Z;
	b(X), M(Y);
	var ke = E(Y, 2);
	{
		let e = z(() => U("date.asOf"));
		s(ke, {
			id: "op",
			get label() {
				return O(e);
			},
			get value() {
				return O(c);
			},
			onChange: (e) => ae({ op: e })
		});
	}
	M(J);
	var Q = E(J, 2), $ = w(Q), Ae = (e) => {
		{
			let t = z(() => te()?.me.roleLabel);
			de(e, {
				get failure() {
					return f.failure;
				},
				get roleLabel() {
					return O(t);
				},
				get onRetry() {
					return f.retry;
				}
			});
		}
	}, je = (t) => {
		var r = yt(), i = R(r), a = B(i, !0), o = E(i, 2), s = (e) => {
			n(e, {
				icon: "lock",
				children: (e, t) => {
					var n = _t(), r = B(n, !0);
					P((e) => F(r, e), [() => O(m).figures === "notReleased" ? U("plan.notReleased.all") : U("plan.notReleased.why")]), L(e, n);
				},
				$$slots: { default: !0 }
			});
		};
		e(o, (e) => {
			O(re) && e(s);
		});
		var c = E(o, 2), l = (t) => {
			var n = vt(), r = w(n), i = w(r);
			{
				let e = z(() => O(x)?.code);
				Xe(i, {
					get plan() {
						return O(m);
					},
					get parts() {
						return O(v);
					},
					get steps() {
						return O(j);
					},
					countOf: T,
					wordsOf: k,
					numberOf: D,
					get chosen() {
						return O(e);
					},
					onChoose: ue,
					onOpen: (e) => ce(I(e))
				});
			}
			var a = E(i, 2), o = w(a);
			{
				let e = z(() => O(m).beside.length > 0);
				tt(o, {
					get steps() {
						return O(j);
					},
					get hidden() {
						return O(re);
					},
					get beside() {
						return O(e);
					},
					numberOf: D
				});
			}
			var s = E(o, 2), c = w(s), l = E(c), u = (e) => {
				var t = se();
				P((e) => F(t, e), [() => U("plan.someOutlines", { n: O(v).length - O(C) })]), L(e, t);
			};
			e(l, (e) => {
				O(C) < O(v).length && e(u);
			}), M(s), M(a), M(r), be(E(r, 2), {
				get part() {
					return O(x);
				},
				numberOf: D,
				hrefOf: I,
				missingHref: oe
			}), M(n), P((e, t) => F(c, `${e ?? ""} ${t ?? ""}`), [() => U("plan.counted"), () => U("plan.source")]), L(t, n);
		}, u = (e) => {
			n(e, {
				icon: "calendar",
				children: (e, t) => {
					var n = _t(), r = B(n, !0);
					P((e) => F(r, e), [() => U("plan.noOutlines")]), L(e, n);
				},
				$$slots: { default: !0 }
			});
		};
		e(c, (e) => {
			O(C) ? e(l) : e(u, -1);
		});
		var d = E(c, 2), f = w(d), p = B(f, !0), h = E(f, 2);
		{
			let e = z(() => O(x)?.code), t = z(() => O(C) ? ue : void 0);
			ft(h, {
				get plan() {
					return O(m);
				},
				get parts() {
					return O(v);
				},
				get layer() {
					return O(_);
				},
				get chosen() {
					return O(e);
				},
				numberOf: D,
				hrefOf: I,
				get onChoose() {
					return O(t);
				}
			});
		}
		M(d), P((e, t) => {
			F(a, e), F(p, t);
		}, [() => pt(O(v), O(_)), () => U("plan.table")]), L(t, r);
	}, Me = (e) => {
		{
			let t = z(() => U("plan.loading"));
			d(e, {
				get label() {
					return O(t);
				},
				rows: 6
			});
		}
	};
	e($, (e) => {
		f.failure ? e(Ae) : O(m) ? e(je, 1) : f.slow && e(Me, 2);
	}), M(Q), M(W), P((e, t, n) => {
		F(xe, e), F(Ce, t), F(Oe, n), Z !== (Z = O(_)) && (X.value = (X.__value = Z) ?? "", l(X, Z)), p(Q, "aria-busy", f.loading);
	}, [
		() => U("plan.title", { area: r.areaName }),
		() => U("plan.intro"),
		() => U("plan.layer")
	]), N("change", X, (e) => ae({ laag: e.currentTarget.value })), L(t, W), a();
}
D(["click", "change"]);
export { xt as default };
