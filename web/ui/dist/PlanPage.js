import { $n as e, B as t, Br as n, Bt as r, Cr as i, Er as a, Fr as o, Ft as s, Gr as c, Hr as l, Jt as u, Kr as d, L as f, Lr as p, Mr as m, Mt as h, Nr as g, Or as _, Pr as v, Pt as y, Qt as b, R as x, Rr as S, Sr as C, Tr as w, Un as T, Ur as E, Wn as D, Yn as O, Z as ee, _r as k, _t as A, dr as j, dt as M, er as te, fr as N, gr as P, hr as F, ir as I, jn as ne, kn as L, lr as R, mt as re, nr as ie, pt as ae, qt as oe, rr as z, tn as se, ur as B, ut as ce, vr as V, xr as le, yr as H, z as ue } from "./shell.js";
import { n as de, t as fe } from "./csv.js";
// src/plan/plan.ts
var pe = (e, t, n) => L("get", "/v1/areas/{code}/plan", {
	path: { code: e },
	query: { date: t },
	signal: n
}), U = {
	bewoners: "residents",
	schakels: "schakels",
	professionals: "professionals",
	organisaties: "organisations",
	voorzieningen: "facilities"
}, W = Object.keys(U), me = {
	bewoners: "Resident",
	professionals: "Professional",
	organisaties: "Organisation",
	voorzieningen: "Facility"
};
function he(e, t) {
	return W.find((t) => t === e) ?? (t?.figures === "notReleased" ? "organisaties" : "bewoners");
}
function ge(e, t) {
	return [...e].sort((e, n) => e.name.localeCompare(n.name, t) || e.code.localeCompare(n.code));
}
// src/plan/text.ts
var G = se({
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
	"plan.open.map": "Open de kaart",
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
	"plan.open.map": "Open the map",
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
}), _e = V("<div><dt> </dt><dd> </dd></div>"), ve = V("<div><dt> </dt><dd> </dd></div> <!>", 1), ye = V("<h2 id=\"plan-keuze\"> </h2> <dl class=\"plan__figures\"></dl> <div class=\"row no-print\"><a class=\"button button--primary\"> </a> <a class=\"button button--secondary\"> </a> <a class=\"button button--secondary\"> </a></div>", 1), K = V("<h2 id=\"plan-keuze\"> </h2> <p class=\"muted\"> </p>", 1), be = V("<section class=\"plan__choice\" aria-labelledby=\"plan-keuze\"><!></section>");
function xe(e, t) {
	E(t, !0);
	var r = be(), i = m(r), a = (e) => {
		var r = ye(), i = g(r), a = v(i, !0), s = o(i, 2);
		R(s, 20, () => W, (e) => e, (e, r) => {
			let i = n(() => t.part[U[r]]);
			var a = ve(), s = g(a), l = m(s), u = v(l, !0), d = o(l), f = v(d, !0);
			c(s);
			var p = o(s, 2), h = (e) => {
				var n = _e(), r = m(n), i = v(r, !0), a = o(r), s = v(a, !0);
				c(n), _((e, t) => {
					F(i, e), F(s, t);
				}, [() => G("plan.asked"), () => G("plan.asked.of", {
					n: t.part.asked,
					of: t.part.residents
				})]), P(e, n);
			};
			N(p, (e) => {
				r === "bewoners" && t.part.asked !== null && t.part.residents !== null && e(h);
			}), _((e, t) => {
				F(u, e), z(d, 1, I([w(i) === null && "muted"])), F(f, t);
			}, [() => G(`layer.${r}`), () => w(i) === null ? G("plan.notReleased") : t.numberOf(w(i))]), P(e, a);
		}), c(s);
		var l = o(s, 2), u = m(l), d = v(u, !0), f = o(u, 2), p = v(f, !0), h = o(f, 2), y = v(h, !0);
		c(l), _((e, n, r, i, o, s) => {
			F(a, t.part.name), O(u, "href", e), F(d, n), O(f, "href", r), F(p, i), O(h, "href", o), F(y, s);
		}, [
			() => t.hrefOf(t.part.code),
			() => G("plan.open"),
			() => t.mapHref(t.part.code),
			() => G("plan.open.map"),
			() => t.missingHref(t.part.code),
			() => G("plan.open.missing")
		]), P(e, r);
	}, s = (e) => {
		var t = K(), n = g(t), r = v(n, !0), i = o(n, 2), a = v(i, !0);
		_((e, t) => {
			F(r, e), F(a, t);
		}, [() => G("plan.choose"), () => G("plan.choose.text")]), P(e, t);
	};
	N(i, (e) => {
		t.part ? e(a) : e(s, -1);
	}), c(r), P(e, r), l();
}
// src/plan/projection.ts
var Se = 12;
function Ce(e, t, n) {
	let r = e.flatMap((e) => e.coordinates.flat(2));
	if (!r.length) return;
	let [i, a] = q(r.map(([e]) => e)), [o, s] = q(r.map(([, e]) => e)), c = Math.cos((o + s) / 2 * Math.PI / 180), [l, u] = [Math.max((a - i) * c, 1e-9), Math.max(s - o, 1e-9)], d = Math.min((t - 24) / l, (n - 24) / u), f = u * d + 24, p = (t - l * d) / 2;
	return {
		width: t,
		height: f,
		at: ([e, t]) => ({
			x: p + (e - i) * c * d,
			y: Se + (s - t) * d
		})
	};
}
function q(e) {
	return [e.reduce((e, t) => Math.min(e, t)), e.reduce((e, t) => Math.max(e, t))];
}
var we = (e, { at: t }) => e.coordinates.map((e) => e.map((e) => e.map(t)));
function Te(e) {
	return e.flat().map((e) => `M${e.slice(0, -1).map(({ x: e, y: t }) => `${e.toFixed(1)} ${t.toFixed(1)}`).join("L")}Z`).join("");
}
function J(e) {
	let t = 0;
	for (let [n, r] of e.entries()) {
		let i = e[(n + 1) % e.length];
		t += r.x * i.y - i.x * r.y;
	}
	return Math.abs(t) / 2;
}
// src/plan/labelpoint.ts
var Ee = 1;
function De(e) {
	let t = e.reduce((e, t) => J(t[0]) > J(e[0]) ? t : e), n = t[0].map((e) => e.x), r = t[0].map((e) => e.y), [i, a, o, s] = [
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
		let e = u.splice(X(u), 1)[0];
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
function X(e) {
	let t = 0;
	for (let [n, r] of e.entries()) Y(r) > Y(e[t]) && (t = n);
	return t;
}
function Oe(e, t) {
	let n = Infinity;
	for (let r of t) for (let [t, i] of r.entries()) n = Math.min(n, Z(e, i, r[(t + 1) % r.length]));
	return ke(e, t) ? n : -n;
}
function ke({ x: e, y: t }, n) {
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
function Q(e, t, n) {
	let r = e.parts.flatMap((e) => e.outline ? [{
		part: e,
		outline: e.outline
	}] : []), i = Ce(r.map((e) => e.outline), t, n);
	if (!i) return;
	let a = r.map(({ part: e, outline: t }) => {
		let n = we(t, i);
		return {
			part: e,
			path: Te(n),
			spot: De(n),
			polygons: n,
			size: n.reduce((e, t) => e + J(t[0]), 0)
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
var Ae = {
	letter: 9.6,
	line: 19
}, $ = {
	letter: 6.7,
	line: 15
};
function je(e, t) {
	let n = [...e].sort((e, t) => t.size - e.size || e.part.code.localeCompare(t.part.code)), r = [], i = new Map();
	for (let { part: e, spot: a, polygons: o } of n) {
		let n = t(e), s = n.length === 1, { letter: c, line: l } = s ? Ae : $, u = n.map((e, t) => ({
			text: e,
			figure: s,
			y: a.y + (t - (n.length - 1) / 2) * l
		})), d = u.map((e) => Ne(a.x, e.y, e.text.length * c, l));
		(s || d.every((e) => Fe(o, e))) && (d.some((e) => Pe(e, r)) || (r.push(...d), i.set(e.code, {
			code: e.code,
			x: a.x,
			lines: u
		})));
	}
	for (let e of n) {
		let t = i.get(e.part.code);
		t && Me(t, e, r);
	}
	return [...i.values()];
}
function Me(e, { part: t, spot: n, polygons: r }, i) {
	let a = e.lines[0], o = (a.figure ? Ae.line : $.line) / 2 + $.line / 2;
	for (let s of [[t.name], Ie(t.name)]) {
		let t = s.map((e, t) => ({
			text: e,
			figure: !1,
			y: a.y - o - (s.length - 1 - t) * $.line
		})), c = t.map((e) => Ne(n.x, e.y, e.text.length * $.letter, $.line));
		if (!c.some((e) => Pe(e, i) || !Fe(r, e))) {
			i.push(...c), e.lines.unshift(...t);
			return;
		}
	}
}
function Ne(e, t, n, r) {
	return {
		left: e - n / 2,
		right: e + n / 2,
		top: t - r / 2,
		bottom: t + r / 2
	};
}
var Pe = (e, t) => t.some((t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top);
function Fe(e, { left: t, right: n, top: r, bottom: i }) {
	let a = [t, n].flatMap((e) => [r, i].map((t) => ({
		x: e,
		y: t
	})));
	return e.some((e) => a.every((t) => ke(t, e)));
}
function Ie(e) {
	let t = [...e.matchAll(/[ -]/g)].map((e) => e.index + 1);
	if (!t.length) return [e];
	let n = t.reduce((t, n) => Math.abs(n - e.length / 2) < Math.abs(t - e.length / 2) ? n : t);
	return [e.slice(0, n).trim(), e.slice(n)];
}
// src/plan/neighbour.ts
var Le = {
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
function Re(e, t, n) {
	let r = Le[n];
	if (!r) return;
	let i, a = Infinity;
	for (let n of t) {
		let [t, o] = [n.x - e.x, n.y - e.y], s = t * r.x + o * r.y, c = Math.abs(t * r.y - o * r.x);
		s <= 0 || c > 2 * s || s + 2 * c >= a || ([i, a] = [n, s + 2 * c]);
	}
	return i;
}
// src/plan/PlanPatterns.svelte
var ze = H("<defs><pattern id=\"plan-0\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M5 7h4\"></path></pattern><pattern id=\"plan-1\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 6h12\"></path></pattern><pattern id=\"plan-2\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 3.500h7\"></path></pattern><pattern id=\"plan-3\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 2h4\"></path></pattern><pattern id=\"plan-hidden\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M0 4h8\"></path></pattern></defs>");
function Be(e) {
	var t = ze();
	P(e, t);
}
// src/plan/steps.ts
var Ve = 3, He = [
	1,
	2,
	3,
	4,
	5,
	10
];
function Ue(e) {
	let t = Math.max(0, ...e), n = Ge(t / Ve), r = [{
		from: 0,
		to: 0
	}];
	for (let e = 1; e <= t; e += n) r.push({
		from: e,
		to: e + n - 1
	});
	return r;
}
var We = (e, t) => e.findIndex(({ from: e, to: n }) => t >= e && t <= n);
function Ge(e) {
	let t = 1;
	for (; e > t * 10;) t *= 10;
	return t * (He.find((n) => e <= t * n) ?? 10);
}
// src/plan/PlanFigure.svelte
var Ke = H("<path class=\"plan__beside\"></path>"), qe = H("<g><path fill-rule=\"evenodd\"></path><path fill-rule=\"evenodd\"></path></g>"), Je = H("<text> </text>"), Ye = V("<button class=\"plan__spot\" type=\"button\"><span class=\"sr\"> </span></button>"), Xe = V("<div class=\"plan__drawing\" role=\"group\" aria-describedby=\"plan-toetsen\"><svg class=\"plan__map\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><g><path class=\"plan__halo\"></path><path class=\"plan__line\"></path></g><!></svg> <!></div> <p class=\"small muted no-print\" id=\"plan-toetsen\"> </p>", 1);
function Ze(e, t) {
	E(t, !0);
	let r = S(720), s = S(void 0), u = n(() => Q(t.plan, Math.max(240, w(r)), 560)), d = n(() => t.parts.flatMap((e) => w(u)?.shapes.find((t) => t.part.code === e.code) ?? [])), f = n(() => w(d).find((e) => e.part.code === t.chosen) ?? w(d)[0]), h = n(() => je(w(d), (e) => b(t.countOf(e)))), y = (e) => {
		let n = t.countOf(e);
		return n === null ? "plan-hidden" : `plan-${We(t.steps, n)}`;
	}, b = (e) => e === null ? [G("plan.notReleased.first"), G("plan.notReleased.second")] : [t.numberOf(e)];
	async function x(e) {
		e && (t.onChoose(e), await a(), w(s)?.focus());
	}
	function C(e) {
		if (!w(f) || e.ctrlKey || e.metaKey || e.altKey) return;
		let t = {
			Home: w(d)[0],
			End: w(d).at(-1)
		}[e.key], n = t ?? Re(w(f).spot, w(d).map((e) => ({
			...e.spot,
			code: e.part.code
		})), e.key);
		(t || e.key.startsWith("Arrow")) && (e.preventDefault(), x(n && ("code" in n ? n.code : n.part.code)));
	}
	function ee(e) {
		let t = e.target.closest("[data-code]")?.dataset.code;
		t && x(t);
	}
	var A = k(), M = g(A), te = (e) => {
		var n = Xe(), a = g(n), l = m(a), b = m(l);
		Be(b, {});
		var x = o(b);
		R(x, 17, () => w(u).beside, (e) => e.code, (e, t) => {
			var n = Ke();
			_(() => O(n, "d", w(t).path)), P(e, n);
		});
		var S = o(x);
		R(S, 17, () => w(d), (e) => e.part.code, (e, t) => {
			var n = qe(), r = m(n), i = o(r);
			c(n), _((e, a) => {
				O(n, "data-code", w(t).part.code), z(r, 0, e), O(r, "d", w(t).path), O(i, "d", w(t).path), O(i, "fill", `url(#${a ?? ""})`);
			}, [() => `plan__part plan__part--${y(w(t).part)}`, () => y(w(t).part)]), P(e, n);
		});
		var E = o(S), A = m(E), M = o(A);
		c(E);
		var te = o(E);
		R(te, 17, () => w(h), (e) => e.code, (e, t) => {
			var n = k(), r = g(n);
			R(r, 17, () => w(t).lines, B, (e, n) => {
				var r = Je(), i = v(r, !0);
				_(() => {
					z(r, 0, I([w(n).figure && "plan__number"])), O(r, "x", w(t).x), O(r, "y", w(n).y), F(i, w(n).text);
				}), P(e, r);
			}), P(e, n);
		}), c(l);
		var N = o(l, 2);
		j(N, () => w(f).part.code, (e) => {
			var n = Ye();
			let r;
			var a = m(n), o = v(a, !0);
			c(n), T(n, (e) => p(s, e), () => w(s)), _((e) => {
				r = ie(n, "", r, {
					left: `${w(f).spot.x / w(u).width * 100}%`,
					top: `${w(f).spot.y / w(u).height * 100}%`
				}), F(o, e);
			}, [() => G("plan.spot", {
				name: w(f).part.name,
				figure: t.wordsOf(w(f).part),
				n: w(d).indexOf(w(f)) + 1,
				of: w(d).length
			})]), i("keydown", n, C), i("click", n, () => t.onOpen(w(f).part.code)), P(e, n);
		}), c(a);
		var ne = o(a, 2), L = v(ne, !0);
		_((e, n, r) => {
			O(a, "aria-label", e), O(l, "viewBox", `0 0 ${w(u).width ?? ""} ${n ?? ""}`), z(E, 0, I(["plan__current", w(f).part.code === t.chosen && "is-chosen"])), O(A, "d", w(f).path), O(M, "d", w(f).path), F(L, r);
		}, [
			() => G("plan.figure"),
			() => w(u).height.toFixed(0),
			() => G("plan.keys")
		]), i("click", a, ee), D(a, "clientWidth", (e) => p(r, e)), P(e, n);
	};
	N(M, (e) => {
		w(u) && w(f) && e(te);
	}), P(e, A), l();
}
C(["click", "keydown"]);
// src/plan/PlanLegend.svelte
var Qe = (e, t = d, n = d) => {
	var r = $e(), i = m(r), a = m(i), s = o(a);
	c(i);
	var l = o(i, 1, !0);
	c(r), _(() => {
		z(a, 0, `plan__part plan__part--${t() ?? ""}`), O(s, "fill", `url(#${t() ?? ""})`), F(l, n());
	}), P(e, r);
}, $e = V("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), et = V("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"plan__beside\" x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), tt = V("<ul class=\"legend plan__legend\"><!> <!> <!></ul>");
function nt(e, t) {
	E(t, !0);
	let r = ({ from: e, to: n }) => e === n ? t.numberOf(e) : `${t.numberOf(e)}–${t.numberOf(n)}`;
	var i = tt(), a = m(i);
	R(a, 17, () => t.steps, B, (e, t, i) => {
		{
			let a = n(() => r(w(t)));
			Qe(e, () => `plan-${i}`, () => w(a));
		}
	});
	var s = o(a, 2), u = (e) => {
		{
			let t = n(() => G("plan.notReleased"));
			Qe(e, () => "plan-hidden", () => w(t));
		}
	};
	N(s, (e) => {
		t.hidden && e(u);
	});
	var d = o(s, 2), f = (e) => {
		var t = et(), n = o(m(t), 1, !0);
		c(t), _((e) => F(n, e), [() => G("plan.legend.beside")]), P(e, t);
	};
	N(d, (e) => {
		t.beside && e(f);
	}), c(i), _((e) => O(i, "aria-label", e), [() => G("plan.legend")]), P(e, i), l();
}
// src/plan/PlanTable.svelte
var rt = V("<td> </td>"), it = V("<td> </td> <!>", 1), at = V("<th scope=\"col\" class=\"is-act\"><span class=\"sr\"> </span></th>"), ot = V("<th scope=\"col\" class=\"is-num\"> </th>"), st = V("<th scope=\"col\"> </th><!>", 1), ct = V("<td class=\"is-act\"><button class=\"button button--icon button--sm\" type=\"button\"><!><span class=\"sr\"> </span></button></td>"), lt = V("<tr><th scope=\"row\"><a> </a></th><!><!></tr>"), ut = V("<td class=\"is-act\"></td>"), dt = V("<tr class=\"is-whole\"><th scope=\"row\"> </th><!><!></tr>"), ft = V("<div class=\"scroll-x\"><table class=\"table plan__table\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!></tr></thead><tbody><!><!></tbody></table></div>");
function pt(e, t) {
	E(t, !0);
	let n = (e, n = d) => {
		var i = k(), s = g(i);
		R(s, 16, () => W, (e) => e, (e, i) => {
			var s = it(), c = g(s), l = v(c, !0), u = o(c, 2), d = (e) => {
				var t = rt(), r = v(t, !0);
				_((e) => {
					z(t, 1, I(["is-num", n().asked === null && "muted"])), F(r, e);
				}, [() => a(n())]), P(e, t);
			};
			N(u, (e) => {
				i === "bewoners" && e(d);
			}), _((e) => {
				z(c, 1, I([
					"is-num",
					i === t.layer && "is-layer",
					n()[U[i]] === null && "muted"
				])), F(l, e);
			}, [() => r(n()[U[i]])]), P(e, s);
		}), P(e, i);
	}, r = (e) => e === null ? G("plan.notReleased") : t.numberOf(e), a = ({ asked: e, residents: t }) => e === null || t === null ? G("plan.notReleased") : G("plan.asked.of", {
		n: e,
		of: t
	});
	var s = ft(), u = m(s), f = m(u), p = v(f, !0), h = o(f), y = m(h), x = m(y), S = v(x, !0), C = o(x), T = (e) => {
		var t = at(), n = m(t), r = v(n, !0);
		c(t), _((e) => F(r, e), [() => G("col.actions")]), P(e, t);
	};
	N(C, (e) => {
		t.onChoose && e(T);
	});
	var D = o(C);
	R(D, 16, () => W, (e) => e, (e, n) => {
		var r = st(), i = g(r), a = v(i, !0), s = o(i), c = (e) => {
			var t = ot(), n = v(t, !0);
			_((e) => F(n, e), [() => G("plan.asked")]), P(e, t);
		};
		N(s, (e) => {
			n === "bewoners" && e(c);
		}), _((e) => {
			z(i, 1, I(["is-num", n === t.layer && "is-layer"])), F(a, e);
		}, [() => G(`layer.${n}`)]), P(e, r);
	}), c(y), c(h);
	var ee = o(h), A = m(ee);
	R(A, 17, () => t.parts, (e) => e.code, (e, r) => {
		var a = lt(), s = m(a), l = m(s), u = v(l, !0);
		c(s);
		var d = o(s), f = (e) => {
			var n = ct(), a = m(n), s = m(a);
			b(s, { name: "plan" });
			var l = o(s), u = v(l);
			c(a), c(n), _((e) => {
				O(a, "aria-pressed", w(r).code === t.chosen), F(u, `${e ?? ""}: ${w(r).name ?? ""}`);
			}, [() => G("plan.show")]), i("click", a, () => t.onChoose(w(r).code)), P(e, n);
		};
		N(d, (e) => {
			t.onChoose && e(f);
		});
		var p = o(d);
		n(p, () => w(r)), c(a), _((e) => {
			z(a, 1, I([w(r).code === t.chosen && "is-open"])), O(a, "data-code", w(r).code), O(l, "href", e), F(u, w(r).name);
		}, [() => t.hrefOf(w(r).code)]), P(e, a);
	});
	var j = o(A), M = (e) => {
		var r = dt(), i = m(r), a = v(i, !0), s = o(i), l = (e) => {
			var t = ut();
			P(e, t);
		};
		N(s, (e) => {
			t.onChoose && e(l);
		});
		var u = o(s);
		n(u, () => t.plan.whole), c(r), _((e) => F(a, e), [() => G("plan.whole", { area: t.plan.area.name })]), P(e, r);
	};
	N(j, (e) => {
		t.parts.length > 1 && e(M);
	}), c(ee), c(u), c(s), _((e, t) => {
		F(p, e), F(S, t);
	}, [() => G("plan.caption"), () => G("plan.part")]), P(e, s), l();
}
C(["click"]);
// src/plan/summary.ts
function mt(e, t) {
	let n = U[t], r = e.filter((e) => e[n] !== null), i = r.filter((e) => e[n] === 0).length, a = r.reduce((e, t) => t[n] > (e?.[n] ?? 0) ? t : e, void 0);
	return [
		G("plan.shown", {
			n: e.length,
			layer: G(`layer.${t}`)
		}),
		e.length > 1 && a && G("plan.most", {
			name: a.name,
			n: a[n]
		}),
		i > 0 && G("plan.none", { n: i }),
		r.length < e.length && G("plan.hidden", { n: e.length - r.length })
	].filter(Boolean).join(" ");
}
// src/plan/PlanPage.svelte
var ht = V("<p class=\"muted\"> </p>"), gt = V("<div class=\"row no-print\"><button class=\"button button--secondary\" type=\"button\"><!> </button><!></div>"), _t = V("<option> </option>"), vt = V("<p> </p>"), yt = V("<div class=\"plan\"><figure class=\"plan__figure\"><!> <figcaption><!> <p class=\"small muted\"> <!></p></figcaption></figure> <!></div>"), bt = V("<p class=\"lead plan__summary\" role=\"status\"> </p> <!> <!> <section class=\"plan__all\" aria-labelledby=\"plan-lijst\"><h2 id=\"plan-lijst\"> </h2> <!></section>", 1), xt = V("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p> <!></div> <!></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"laag\"> </label> <select class=\"select\" id=\"laag\"></select></div> <!></div> <div><!></div></div>");
function St(a, d) {
	E(d, !0);
	let p = n(() => ae("op")), S = A(() => `${d.area} ${w(p) ?? ""}`, (e) => pe(d.area, w(p), e)), C = n(() => S.value), T = n(() => he(ae("laag"), w(C))), D = n(() => ge(w(C)?.parts ?? [], ne())), k = n(() => w(D).find((e) => e.code === ae("buurt"))), j = n(() => w(D).filter((e) => e.outline).length), I = (e) => e[U[w(T)]], L = (e) => new Intl.NumberFormat(ne()).format(e), ie = (e) => {
		let t = I(e);
		return t === null ? G("plan.notReleased") : G(`layer.${w(T)}.n`, { n: t });
	}, z = n(() => Ue(w(D).flatMap((e) => I(e) ?? []))), se = n(() => w(D).some((e) => I(e) === null)), B = (e) => r(new URL(h(e), location.origin), {
		soort: me[w(T)],
		op: w(p)
	}), V = (e) => r(new URL(y(e), location.origin), { op: w(p) }), H = (e) => r(new URL(s(e), location.origin), { op: w(p) }), _e = (e) => M(r(ce(), { buurt: e }), { replace: !0 });
	function ve() {
		let e = (e) => e ?? G("plan.notReleased"), t = [
			G("plan.part"),
			"CBS",
			...W.map((e) => G(`layer.${e}`)),
			G("plan.asked")
		], n = w(D).map((t) => [
			t.name,
			t.code,
			...W.map((n) => e(t[U[n]])),
			e(t.asked)
		]);
		de(`${G("plan.file")}-${d.area}.csv`, fe([t, ...n]));
	}
	var ye = xt(), K = m(ye), be = m(K), Se = m(be), Ce = v(Se, !0), q = o(Se, 2), we = v(q, !0), Te = o(q, 2), J = (e) => {
		var n = ht(), r = v(n, !0);
		_((e) => F(r, e), [() => G("plan.day", { date: t(w(C).day) })]), P(e, n);
	};
	N(Te, (e) => {
		w(C) && e(J);
	}), c(be);
	var Ee = o(be, 2), De = (e) => {
		var t = gt(), n = m(t), r = m(n);
		b(r, { name: "download" });
		var a = o(r, 1, !0);
		c(n);
		var s = o(n);
		x(s, {}), c(t), _((e) => F(a, e), [() => G("plan.download")]), i("click", n, ve), P(e, t);
	};
	N(Ee, (e) => {
		w(D).length && e(De);
	}), c(K);
	var Y = o(K, 2), X = m(Y), Oe = m(X), ke = v(Oe, !0), Z = o(Oe, 2);
	R(Z, 20, () => W, (e) => e, (e, t) => {
		var n = _t(), r = v(n, !0), i = {};
		_((e) => {
			F(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => G(`layer.${t}`)]), P(e, n);
	}), c(Z);
	var Q;
	e(Z), c(X);
	var Ae = o(X, 2);
	{
		let e = n(() => G("date.asOf"));
		ue(Ae, {
			id: "op",
			get label() {
				return w(e);
			},
			get value() {
				return w(p);
			},
			onChange: (e) => re({ op: e })
		});
	}
	c(Y);
	var $ = o(Y, 2), je = m($), Me = (e) => {
		{
			let t = n(() => ee()?.me.roleLabel);
			oe(e, {
				get failure() {
					return S.failure;
				},
				get roleLabel() {
					return w(t);
				},
				get onRetry() {
					return S.retry;
				}
			});
		}
	}, Ne = (e) => {
		var t = bt(), r = g(t), i = v(r, !0), a = o(r, 2), s = (e) => {
			u(e, {
				icon: "lock",
				children: (e, t) => {
					var n = vt(), r = v(n, !0);
					_((e) => F(r, e), [() => w(C).figures === "notReleased" ? G("plan.notReleased.all") : G("plan.notReleased.why")]), P(e, n);
				},
				$$slots: { default: !0 }
			});
		};
		N(a, (e) => {
			w(se) && e(s);
		});
		var l = o(a, 2), d = (e) => {
			var t = yt(), r = m(t), i = m(r);
			{
				let e = n(() => w(k)?.code);
				Ze(i, {
					get plan() {
						return w(C);
					},
					get parts() {
						return w(D);
					},
					get steps() {
						return w(z);
					},
					countOf: I,
					wordsOf: ie,
					numberOf: L,
					get chosen() {
						return w(e);
					},
					onChoose: _e,
					onOpen: (e) => M(B(e))
				});
			}
			var a = o(i, 2), s = m(a);
			{
				let e = n(() => w(C).beside.length > 0);
				nt(s, {
					get steps() {
						return w(z);
					},
					get hidden() {
						return w(se);
					},
					get beside() {
						return w(e);
					},
					numberOf: L
				});
			}
			var l = o(s, 2), u = m(l), d = o(u), f = (e) => {
				var t = le();
				_((e) => F(t, e), [() => G("plan.someOutlines", { n: w(D).length - w(j) })]), P(e, t);
			};
			N(d, (e) => {
				w(j) < w(D).length && e(f);
			}), c(l), c(a), c(r), xe(o(r, 2), {
				get part() {
					return w(k);
				},
				numberOf: L,
				hrefOf: B,
				mapHref: V,
				missingHref: H
			}), c(t), _((e, t) => F(u, `${e ?? ""} ${t ?? ""}`), [() => G("plan.counted"), () => G("plan.source")]), P(e, t);
		}, f = (e) => {
			u(e, {
				icon: "calendar",
				children: (e, t) => {
					var n = vt(), r = v(n, !0);
					_((e) => F(r, e), [() => G("plan.noOutlines")]), P(e, n);
				},
				$$slots: { default: !0 }
			});
		};
		N(l, (e) => {
			w(j) ? e(d) : e(f, -1);
		});
		var p = o(l, 2), h = m(p), y = v(h, !0), b = o(h, 2);
		{
			let e = n(() => w(k)?.code), t = n(() => w(j) ? _e : void 0);
			pt(b, {
				get plan() {
					return w(C);
				},
				get parts() {
					return w(D);
				},
				get layer() {
					return w(T);
				},
				get chosen() {
					return w(e);
				},
				numberOf: L,
				hrefOf: B,
				get onChoose() {
					return w(t);
				}
			});
		}
		c(p), _((e, t) => {
			F(i, e), F(y, t);
		}, [() => mt(w(D), w(T)), () => G("plan.table")]), P(e, t);
	}, Pe = (e) => {
		{
			let t = n(() => G("plan.loading"));
			f(e, {
				get label() {
					return w(t);
				},
				rows: 6
			});
		}
	};
	N(je, (e) => {
		S.failure ? e(Me) : w(C) ? e(Ne, 1) : S.slow && e(Pe, 2);
	}), c($), c(ye), _((e, t, n) => {
		F(Ce, e), F(we, t), F(ke, n), Q !== (Q = w(T)) && (Z.value = (Z.__value = Q) ?? "", te(Z, Q)), O($, "aria-busy", S.loading);
	}, [
		() => G("plan.title", { area: d.areaName }),
		() => G("plan.intro"),
		() => G("plan.layer")
	]), i("change", Z, (e) => re({ laag: e.currentTarget.value })), P(a, ye), l();
}
C(["click", "change"]);
export { St as default };
