import { $ as e, A as t, C as n, F as r, G as i, H as a, I as o, J as s, K as c, L as l, M as u, Q as d, R as f, S as p, U as m, V as h, c as g, ct as _, dt as v, et as y, ft as b, it as x, j as S, k as C, l as w, lt as T, m as E, ot as D, rt as O, tt as k, v as A, x as j, y as M, z as N } from "./svelte.js";
import { G as P, Ht as F, In as I, K as L, Rn as R, Vt as ee, W as te, _t as z, bt as B, it as ne, ln as re, nn as ie, on as ae, q as oe, qt as V, tn as se, vt as ce, wt as le, xt as ue, zt as de } from "./shell.js";
import { n as fe, t as pe } from "./csv.js";
import { t as me } from "./measure.js";
// src/plan/plan.ts
var he = (e, t, n) => I("get", "/v1/areas/{code}/plan", {
	path: { code: e },
	query: { date: t },
	signal: n
}), H = {
	bewoners: "residents",
	schakels: "schakels",
	professionals: "professionals",
	organisaties: "organisations",
	voorzieningen: "facilities"
}, U = Object.keys(H), ge = {
	bewoners: "Resident",
	professionals: "Professional",
	organisaties: "Organisation",
	voorzieningen: "Facility"
};
function _e(e, t) {
	return U.find((t) => t === e) ?? (t?.figures === "notReleased" ? "organisaties" : "bewoners");
}
function ve(e, t) {
	return [...e].sort((e, n) => e.name.localeCompare(n.name, t) || e.code.localeCompare(n.code));
}
// src/plan/text.ts
var W = re({
	"plan.title": "Plattegrond van {area}",
	"plan.intro": "Wat is waar, en waar is nog een gat?",
	"plan.day": "Stand op {date}",
	"plan.layer": "Toon per buurt",
	"plan.loading": "De plattegrond wordt geladen",
	"layer.bewoners": "Bewoners",
	"layer.schakels": "Schakels",
	"layer.professionals": "Professionals",
	"layer.organisaties": "Organisaties",
	"layer.voorzieningen": "Voorzieningen en activiteiten",
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
		one: "{n} voorziening of activiteit",
		other: "{n} voorzieningen en activiteiten"
	},
	"plan.notReleased": "nog niet vrijgegeven",
	"plan.notReleased.first": "nog niet",
	"plan.notReleased.second": "vrijgegeven",
	"plan.notReleased.why": "Aantallen bewoners ziet u alleen in uw eigen gebied. Zo blijft iedereen anoniem.",
	"plan.notReleased.all": "Aantallen bewoners zijn hier nog niet vrijgegeven. Organisaties, voorzieningen en activiteiten ziet u wel.",
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
	"plan.title": "Area map of {area}",
	"plan.intro": "What is where, and where is still a gap?",
	"plan.day": "As of {date}",
	"plan.layer": "Show in each neighbourhood",
	"plan.loading": "Loading the area map",
	"layer.bewoners": "Residents",
	"layer.schakels": "Schakels",
	"layer.professionals": "Professionals",
	"layer.organisaties": "Organisations",
	"layer.voorzieningen": "Facilities and activities",
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
		one: "{n} facility or activity",
		other: "{n} facilities and activities"
	},
	"plan.notReleased": "not released yet",
	"plan.notReleased.first": "not yet",
	"plan.notReleased.second": "released",
	"plan.notReleased.why": "You see numbers of residents in your own area only. That keeps everyone anonymous.",
	"plan.notReleased.all": "Numbers of residents are not released here yet. You do see organisations, facilities and activities.",
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
	"plan.figure": "Area map by neighbourhood",
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
	"plan.choose.text": "Choose a neighbourhood on the area map or in the list.",
	"plan.open": "See the list",
	"plan.open.map": "Open the map",
	"plan.open.missing": "Where are links missing?",
	"plan.table": "All neighbourhoods",
	"plan.caption": "What we know in each neighbourhood",
	"plan.part": "Neighbourhood",
	"plan.whole": "All of {area}",
	"plan.asked": "Network asked",
	"plan.asked.of": "{n} of {of}",
	"plan.show": "Show on the area map",
	"plan.download": "Save as CSV",
	"plan.file": "area-map"
}), ye = f("<div><dt> </dt><dd> </dd></div>"), G = f("<div><dt> </dt><dd> </dd></div> <!>", 1), K = f("<h2 id=\"plan-keuze\"> </h2> <dl class=\"plan__figures\"></dl> <div class=\"row no-print\"><a class=\"button button--primary\"> </a> <a class=\"button button--secondary\"> </a> <a class=\"button button--secondary\"> </a></div>", 1), q = f("<h2 id=\"plan-keuze\"> </h2> <p class=\"muted\"> </p>", 1), be = f("<section class=\"plan__choice\" aria-labelledby=\"plan-keuze\"><!></section>");
function xe(t, a) {
	T(a, !0);
	var c = be(), l = d(c), f = (t) => {
		var c = K(), l = e(c), f = y(l, !0), m = k(l, 2);
		C(m, 20, () => U, (e) => e, (t, c) => {
			let l = D(() => a.part[H[c]]);
			var f = G(), m = e(f), h = d(m), g = y(h, !0), _ = k(h), b = y(_, !0);
			v(m);
			var x = k(m, 2), S = (e) => {
				var t = ye(), n = d(t), i = y(n, !0), c = k(n), l = y(c, !0);
				v(t), s((e, t) => {
					r(i, e), r(l, t);
				}, [() => W("plan.asked"), () => W("plan.asked.of", {
					n: a.part.asked,
					of: a.part.residents
				})]), o(e, t);
			};
			u(x, (e) => {
				c === "bewoners" && a.part.asked !== null && a.part.residents !== null && e(S);
			}), s((e, t) => {
				r(g, e), p(_, 1, n([i(l) === null && "muted"])), r(b, t);
			}, [() => W(`layer.${c}`), () => i(l) === null ? W("plan.notReleased") : a.numberOf(i(l))]), o(t, f);
		}), v(m);
		var h = k(m, 2), g = d(h), _ = y(g, !0), b = k(g, 2), x = y(b, !0), S = k(b, 2), w = y(S, !0);
		v(h), s((e, t, n, i, o, s) => {
			r(f, a.part.name), E(g, "href", e), r(_, t), E(b, "href", n), r(x, i), E(S, "href", o), r(w, s);
		}, [
			() => a.hrefOf(a.part.code),
			() => W("plan.open"),
			() => a.mapHref(a.part.code),
			() => W("plan.open.map"),
			() => a.missingHref(a.part.code),
			() => W("plan.open.missing")
		]), o(t, c);
	}, m = (t) => {
		var n = q(), i = e(n), a = y(i, !0), c = k(i, 2), l = y(c, !0);
		s((e, t) => {
			r(a, e), r(l, t);
		}, [() => W("plan.choose"), () => W("plan.choose.text")]), o(t, n);
	};
	u(l, (e) => {
		a.part ? e(f) : e(m, -1);
	}), v(c), o(t, c), _();
}
// src/plan/projection.ts
var Se = 12;
function Ce(e, t, n) {
	let r = e.flatMap((e) => e.coordinates.flat(2));
	if (!r.length) return;
	let [i, a] = we(r.map(([e]) => e)), [o, s] = we(r.map(([, e]) => e)), c = Math.cos((o + s) / 2 * Math.PI / 180), [l, u] = [Math.max((a - i) * c, 1e-9), Math.max(s - o, 1e-9)], d = Math.min((t - 24) / l, (n - 24) / u), f = u * d + 24, p = (t - l * d) / 2;
	return {
		width: t,
		height: f,
		at: ([e, t]) => ({
			x: p + (e - i) * c * d,
			y: Se + (s - t) * d
		})
	};
}
function we(e) {
	return [e.reduce((e, t) => Math.min(e, t)), e.reduce((e, t) => Math.max(e, t))];
}
var Te = (e, { at: t }) => e.coordinates.map((e) => e.map((e) => e.map(t)));
function Ee(e) {
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
var De = 1;
function Y(e) {
	let t = e.reduce((e, t) => J(t[0]) > J(e[0]) ? t : e), n = t[0].map((e) => e.x), r = t[0].map((e) => e.y), [i, a, o, s] = [
		Math.min(...n),
		Math.min(...r),
		Math.max(...n),
		Math.max(...r)
	], c = (e, n, r) => ({
		x: e,
		y: n,
		half: r,
		room: ke({
			x: e,
			y: n
		}, t)
	}), l = Math.max(1, Math.min(o - i, s - a)), u = [];
	for (let e = i; e < o; e += l) for (let t = a; t < s; t += l) u.push(c(e + l / 2, t + l / 2, l / 2));
	let d = c((i + o) / 2, (a + s) / 2, 0);
	for (; u.length;) {
		let e = u.splice(Oe(u), 1)[0];
		if (e.room > d.room && (d = e), X(e) - d.room <= De) continue;
		let t = e.half / 2;
		for (let n of [-t, t]) for (let r of [-t, t]) u.push(c(e.x + n, e.y + r, t));
	}
	return {
		x: d.x,
		y: d.y,
		room: d.room
	};
}
var X = (e) => e.room + e.half * Math.SQRT2;
function Oe(e) {
	let t = 0;
	for (let [n, r] of e.entries()) X(r) > X(e[t]) && (t = n);
	return t;
}
function ke(e, t) {
	let n = Infinity;
	for (let r of t) for (let [t, i] of r.entries()) n = Math.min(n, Q(e, i, r[(t + 1) % r.length]));
	return Z(e, t) ? n : -n;
}
function Z({ x: e, y: t }, n) {
	let r = !1;
	for (let i of n) for (let [n, a] of i.entries()) {
		let o = i[(n + 1) % i.length];
		a.y > t != o.y > t && e < (o.x - a.x) * (t - a.y) / (o.y - a.y) + a.x && (r = !r);
	}
	return r;
}
function Q(e, t, n) {
	let [r, i] = [n.x - t.x, n.y - t.y], a = r * r + i * i, o = a ? Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a)) : 0;
	return Math.hypot(e.x - t.x - o * r, e.y - t.y - o * i);
}
// src/plan/drawing.ts
function Ae(e, t, n) {
	let r = e.parts.flatMap((e) => e.outline ? [{
		part: e,
		outline: e.outline
	}] : []), i = Ce(r.map((e) => e.outline), t, n);
	if (!i) return;
	let a = r.map(({ part: e, outline: t }) => {
		let n = Te(t, i);
		return {
			part: e,
			path: Ee(n),
			spot: Y(n),
			polygons: n,
			size: n.reduce((e, t) => e + J(t[0]), 0)
		};
	}), o = e.beside.flatMap(({ code: e, outline: t }) => t ? [{
		code: e,
		path: Ee(Te(t, i))
	}] : []);
	return {
		width: t,
		height: i.height,
		shapes: a,
		beside: o
	};
}
// src/plan/labels.ts
var $ = {
	size: 16,
	weight: 600,
	tall: 19
}, je = {
	size: 12,
	weight: 400,
	tall: 15
}, Me = 3, Ne = .6;
function Pe(e, t, n) {
	let r = [...e.shapes].sort((e, t) => t.size - e.size || e.part.code.localeCompare(t.part.code)), i = new Map(), a = (t, n) => t.boxes.every((t) => Ve(t, e) && [...i].every(([e, { boxes: r }]) => e === n || !r.some((e) => Be(t, e)))), o = ({ part: e }, t, n) => {
		for (let r of t) if (n(r) && a(r, e.code)) return i.set(e.code, r), !0;
		return !1;
	}, s = new Map(r.map(({ part: e }) => [e.code, Fe(e, t(e), n)]));
	for (let e of r) {
		let { figure: t } = s.get(e.part.code);
		t.length === 1 && o(e, [ze(t, e.spot)], () => !0);
	}
	let c = new Set();
	for (let e of [1, Ne]) for (let t of r) c.has(t) || o(t, Le(t, s.get(t.part.code).stacks, e), (n) => n.boxes.every((n) => He(n, t.polygons) >= e)) && c.add(t);
	for (let e of r) {
		let { figure: t } = s.get(e.part.code);
		i.has(e.part.code) || o(e, [ze(t, e.spot)], (t) => t.boxes.every((t) => He(t, e.polygons) === 1));
	}
	return [...i].map(([e, { x: t, lines: n }]) => ({
		code: e,
		x: t,
		lines: n.map(({ text: e, y: t, figure: n }) => ({
			text: e,
			y: t,
			figure: n
		}))
	}));
}
function Fe(e, t, n) {
	let r = t.length === 1, i = (e, t) => {
		let { size: r, weight: i, tall: a } = t ? $ : je;
		return {
			text: e,
			figure: t,
			wide: n(e, r, i) + 6,
			tall: a
		};
	}, a = t.map((e) => i(e, r)), o = e.name.split(/(?<=[ -])/), s = Array.from({ length: Math.min(Me, o.length) }, (e, t) => Ie(o, t + 1).map((e) => i(e, !1)));
	return {
		figure: a,
		stacks: [...s.map((e) => [...e, ...a]), ...r ? [] : s]
	};
}
function Ie(e, t) {
	if (t === 1) return [e.join("").trim()];
	let n = (e) => Math.max(...e.map((e) => e.length));
	return Array.from({ length: e.length - t + 1 }, (n, r) => [e.slice(0, r + 1).join("").trim(), ...Ie(e.slice(r + 1), t - 1)]).reduce((e, t) => n(t) < n(e) ? t : e);
}
function* Le({ spot: e, polygons: t }, n, r) {
	let i = t.reduce((e, t) => J(t[0]) > J(e[0]) ? t : e)[0], [a, o] = [Re(i.map(({ x: e }) => e)), Re(i.map(({ y: e }) => e))], s = [
		0,
		.12,
		-.12,
		.24,
		-.24
	], c = s.flatMap((t) => s.map((n) => ({
		x: e.x + t * a,
		y: e.y + n * o,
		far: Math.hypot(t * a, n * o)
	}))).sort((e, t) => e.far - t.far);
	for (let e of n) if (!e.some(({ wide: e }) => e * r > a)) for (let t of c) yield ze(e, t);
}
var Re = (e) => Math.max(...e) - Math.min(...e);
function ze(e, { x: t, y: n }) {
	let r = n - e.reduce((e, { tall: t }) => e + t, 0) / 2, i = e.map((e) => (r += e.tall, {
		...e,
		y: r - e.tall / 2
	}));
	return {
		x: t,
		lines: i,
		boxes: i.map((e) => ({
			left: t - e.wide / 2,
			right: t + e.wide / 2,
			top: e.y - e.tall / 2,
			bottom: e.y + e.tall / 2
		}))
	};
}
var Be = (e, t) => e.left < t.right && e.right > t.left && e.top < t.bottom && e.bottom > t.top, Ve = ({ left: e, right: t, top: n, bottom: r }, { width: i, height: a }) => e >= 0 && t <= i && n >= 0 && r <= a;
function He({ left: e, right: t, top: n, bottom: r }, i) {
	let a = [
		0,
		.25,
		.5,
		.75,
		1
	].flatMap((i) => [n, r].map((n) => ({
		x: e + i * (t - e),
		y: n
	})));
	return a.filter((e) => i.some((t) => Z(e, t))).length / a.length;
}
// src/plan/neighbour.ts
var Ue = {
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
function We(e, t, n) {
	let r = Ue[n];
	if (!r) return;
	let i, a = Infinity;
	for (let n of t) {
		let [t, o] = [n.x - e.x, n.y - e.y], s = t * r.x + o * r.y, c = Math.abs(t * r.y - o * r.x);
		s <= 0 || c > 2 * s || s + 2 * c >= a || ([i, a] = [n, s + 2 * c]);
	}
	return i;
}
// src/plan/PlanPatterns.svelte
var Ge = N("<defs><pattern id=\"plan-0\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M5 7h4\"></path></pattern><pattern id=\"plan-1\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 6h12\"></path></pattern><pattern id=\"plan-2\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 3.500h7\"></path></pattern><pattern id=\"plan-3\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 2h4\"></path></pattern><pattern id=\"plan-hidden\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M0 4h8\"></path></pattern></defs>");
function Ke(e) {
	var t = Ge();
	o(e, t);
}
// src/plan/steps.ts
var qe = 3, Je = [
	1,
	2,
	3,
	4,
	5,
	10
];
function Ye(e) {
	let t = Math.max(0, ...e), n = Ze(t / qe), r = [{
		from: 0,
		to: 0
	}];
	for (let e = 1; e <= t; e += n) r.push({
		from: e,
		to: e + n - 1
	});
	return r;
}
var Xe = (e, t) => e.findIndex(({ from: e, to: n }) => t >= e && t <= n);
function Ze(e) {
	let t = 1;
	for (; e > t * 10;) t *= 10;
	return t * (Je.find((n) => e <= t * n) ?? 10);
}
// src/plan/PlanFigure.svelte
var Qe = N("<path class=\"plan__beside\"></path>"), $e = N("<g><path fill-rule=\"evenodd\"></path><path fill-rule=\"evenodd\"></path></g>"), et = N("<text> </text>"), tt = f("<button class=\"plan__spot\" type=\"button\"><span class=\"sr\"> </span></button>"), nt = f("<div class=\"plan__drawing\" role=\"group\" aria-describedby=\"plan-toetsen\"><svg class=\"plan__map\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><g><path class=\"plan__halo\"></path><path class=\"plan__line\"></path></g><!></svg> <!></div> <p class=\"small muted no-print\" id=\"plan-toetsen\"> </p>", 1);
function rt(a, f) {
	T(f, !0);
	let h = me(), b = x(720), A = x(void 0), M = D(() => Ae(f.plan, Math.max(240, i(b)), 560)), N = D(() => f.parts.flatMap((e) => i(M)?.shapes.find((t) => t.part.code === e.code) ?? [])), P = D(() => i(N).find((e) => e.part.code === f.chosen) ?? i(N)[0]), F = D(() => i(M) ? Pe(i(M), (e) => L(f.countOf(e)), h) : []), I = (e) => {
		let t = f.countOf(e);
		return t === null ? "plan-hidden" : `plan-${Xe(f.steps, t)}`;
	}, L = (e) => e === null ? [W("plan.notReleased.first"), W("plan.notReleased.second")] : [f.numberOf(e)];
	async function R(e) {
		e && (f.onChoose(e), await c(), i(A)?.focus());
	}
	function ee(e) {
		if (!i(P) || e.ctrlKey || e.metaKey || e.altKey) return;
		let t = {
			Home: i(N)[0],
			End: i(N).at(-1)
		}[e.key], n = t ?? We(i(P).spot, i(N).map((e) => ({
			...e.spot,
			code: e.part.code
		})), e.key);
		(t || e.key.startsWith("Arrow")) && (e.preventDefault(), R(n && ("code" in n ? n.code : n.part.code)));
	}
	function te(e) {
		let t = e.target.closest("[data-code]")?.dataset.code;
		t && R(t);
	}
	var z = l(), B = e(z), ne = (a) => {
		var c = nt(), u = e(c), h = d(u), _ = d(h);
		Ke(_, {});
		var x = k(_);
		C(x, 17, () => i(M).beside, (e) => e.code, (e, t) => {
			var n = Qe();
			s(() => E(n, "d", i(t).path)), o(e, n);
		});
		var T = k(x);
		C(T, 17, () => i(N), (e) => e.part.code, (e, t) => {
			var n = $e(), r = d(n), a = k(r);
			v(n), s((e, o) => {
				E(n, "data-code", i(t).part.code), p(r, 0, e), E(r, "d", i(t).path), E(a, "d", i(t).path), E(a, "fill", `url(#${o ?? ""})`);
			}, [() => `plan__part plan__part--${I(i(t).part)}`, () => I(i(t).part)]), o(e, n);
		});
		var D = k(T), L = d(D), R = k(L);
		v(D);
		var z = k(D);
		C(z, 17, () => i(F), (e) => e.code, (a, c) => {
			var u = l(), d = e(u);
			C(d, 17, () => i(c).lines, t, (e, t) => {
				var a = et(), l = y(a, !0);
				s(() => {
					p(a, 0, n([i(t).figure && "plan__number"])), E(a, "x", i(c).x), E(a, "y", i(t).y), r(l, i(t).text);
				}), o(e, a);
			}), o(a, u);
		}), v(h);
		var B = k(h, 2);
		S(B, () => i(P).part.code, (e) => {
			var t = tt();
			let n;
			var a = d(t), c = y(a, !0);
			v(t), g(t, (e) => O(A, e), () => i(A)), s((e) => {
				n = j(t, "", n, {
					left: `${i(P).spot.x / i(M).width * 100}%`,
					top: `${i(P).spot.y / i(M).height * 100}%`
				}), r(c, e);
			}, [() => W("plan.spot", {
				name: i(P).part.name,
				figure: f.wordsOf(i(P).part),
				n: i(N).indexOf(i(P)) + 1,
				of: i(N).length
			})]), m("keydown", t, ee), m("click", t, () => f.onOpen(i(P).part.code)), o(e, t);
		}), v(u);
		var ne = k(u, 2), re = y(ne, !0);
		s((e, t, a) => {
			E(u, "aria-label", e), E(h, "viewBox", `0 0 ${i(M).width ?? ""} ${t ?? ""}`), p(D, 0, n(["plan__current", i(P).part.code === f.chosen && "is-chosen"])), E(L, "d", i(P).path), E(R, "d", i(P).path), r(re, a);
		}, [
			() => W("plan.figure"),
			() => i(M).height.toFixed(0),
			() => W("plan.keys")
		]), m("click", u, te), w(u, "clientWidth", (e) => O(b, e)), o(a, c);
	};
	u(B, (e) => {
		i(M) && i(P) && e(ne);
	}), o(a, z), _();
}
a(["click", "keydown"]);
// src/plan/PlanLegend.svelte
var it = (e, t = b, n = b) => {
	var i = at(), a = d(i), c = d(a), l = k(c);
	v(a);
	var u = k(a, 1, !0);
	v(i), s(() => {
		p(c, 0, `plan__part plan__part--${t() ?? ""}`), E(l, "fill", `url(#${t() ?? ""})`), r(u, n());
	}), o(e, i);
}, at = f("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), ot = f("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"plan__beside\" x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), st = f("<ul class=\"legend plan__legend\"><!> <!> <!></ul>");
function ct(e, n) {
	T(n, !0);
	let a = ({ from: e, to: t }) => e === t ? n.numberOf(e) : `${n.numberOf(e)}–${n.numberOf(t)}`;
	var c = st(), l = d(c);
	C(l, 17, () => n.steps, t, (e, t, n) => {
		{
			let r = D(() => a(i(t)));
			it(e, () => `plan-${n}`, () => i(r));
		}
	});
	var f = k(l, 2), p = (e) => {
		{
			let t = D(() => W("plan.notReleased"));
			it(e, () => "plan-hidden", () => i(t));
		}
	};
	u(f, (e) => {
		n.hidden && e(p);
	});
	var m = k(f, 2), h = (e) => {
		var t = ot(), n = k(d(t), 1, !0);
		v(t), s((e) => r(n, e), [() => W("plan.legend.beside")]), o(e, t);
	};
	u(m, (e) => {
		n.beside && e(h);
	}), v(c), s((e) => E(c, "aria-label", e), [() => W("plan.legend")]), o(e, c), _();
}
// src/plan/PlanTable.svelte
var lt = f("<td> </td>"), ut = f("<td> </td> <!>", 1), dt = f("<th scope=\"col\" class=\"is-act\"><span class=\"sr\"> </span></th>"), ft = f("<th scope=\"col\" class=\"is-num\"> </th>"), pt = f("<th scope=\"col\"> </th><!>", 1), mt = f("<td class=\"is-act\"><button class=\"button button--icon button--sm\" type=\"button\"><!><span class=\"sr\"> </span></button></td>"), ht = f("<tr><th scope=\"row\"><a> </a></th><!><!></tr>"), gt = f("<td class=\"is-act\"></td>"), _t = f("<tr class=\"is-whole\"><th scope=\"row\"> </th><!><!></tr>"), vt = f("<div class=\"scroll-x\"><table class=\"table plan__table\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!></tr></thead><tbody><!><!></tbody></table></div>");
function yt(t, a) {
	T(a, !0);
	let c = (t, i = b) => {
		var c = l(), d = e(c);
		C(d, 16, () => U, (e) => e, (t, c) => {
			var l = ut(), d = e(l), m = y(d, !0), g = k(d, 2), _ = (e) => {
				var t = lt(), a = y(t, !0);
				s((e) => {
					p(t, 1, n(["is-num", i().asked === null && "muted"])), r(a, e);
				}, [() => h(i())]), o(e, t);
			};
			u(g, (e) => {
				c === "bewoners" && e(_);
			}), s((e) => {
				p(d, 1, n([
					"is-num",
					c === a.layer && "is-layer",
					i()[H[c]] === null && "muted"
				])), r(m, e);
			}, [() => f(i()[H[c]])]), o(t, l);
		}), o(t, c);
	}, f = (e) => e === null ? W("plan.notReleased") : a.numberOf(e), h = ({ asked: e, residents: t }) => e === null || t === null ? W("plan.notReleased") : W("plan.asked.of", {
		n: e,
		of: t
	});
	var g = vt(), x = d(g), S = d(x), w = y(S, !0), D = k(S), O = d(D), A = d(O), j = y(A, !0), M = k(A), N = (e) => {
		var t = dt(), n = d(t), i = y(n, !0);
		v(t), s((e) => r(i, e), [() => W("col.actions")]), o(e, t);
	};
	u(M, (e) => {
		a.onChoose && e(N);
	});
	var P = k(M);
	C(P, 16, () => U, (e) => e, (t, i) => {
		var c = pt(), l = e(c), d = y(l, !0), f = k(l), m = (e) => {
			var t = ft(), n = y(t, !0);
			s((e) => r(n, e), [() => W("plan.asked")]), o(e, t);
		};
		u(f, (e) => {
			i === "bewoners" && e(m);
		}), s((e) => {
			p(l, 1, n(["is-num", i === a.layer && "is-layer"])), r(d, e);
		}, [() => W(`layer.${i}`)]), o(t, c);
	}), v(O), v(D);
	var F = k(D), I = d(F);
	C(I, 17, () => a.parts, (e) => e.code, (e, t) => {
		var l = ht(), f = d(l), h = d(f), g = y(h, !0);
		v(f);
		var _ = k(f), b = (e) => {
			var n = mt(), c = d(n), l = d(c);
			ae(l, { name: "plan" });
			var u = k(l), f = y(u);
			v(c), v(n), s((e) => {
				E(c, "aria-pressed", i(t).code === a.chosen), r(f, `${e ?? ""}: ${i(t).name ?? ""}`);
			}, [() => W("plan.show")]), m("click", c, () => a.onChoose(i(t).code)), o(e, n);
		};
		u(_, (e) => {
			a.onChoose && e(b);
		});
		var x = k(_);
		c(x, () => i(t)), v(l), s((e) => {
			p(l, 1, n([i(t).code === a.chosen && "is-open"])), E(l, "data-code", i(t).code), E(h, "href", e), r(g, i(t).name);
		}, [() => a.hrefOf(i(t).code)]), o(e, l);
	});
	var L = k(I), R = (e) => {
		var t = _t(), n = d(t), i = y(n, !0), l = k(n), f = (e) => {
			var t = gt();
			o(e, t);
		};
		u(l, (e) => {
			a.onChoose && e(f);
		});
		var p = k(l);
		c(p, () => a.plan.whole), v(t), s((e) => r(i, e), [() => W("plan.whole", { area: a.plan.area.name })]), o(e, t);
	};
	u(L, (e) => {
		a.parts.length > 1 && e(R);
	}), v(F), v(x), v(g), s((e, t) => {
		r(w, e), r(j, t);
	}, [() => W("plan.caption"), () => W("plan.part")]), o(t, g), _();
}
a(["click"]);
// src/plan/summary.ts
function bt(e, t) {
	let n = H[t], r = e.filter((e) => e[n] !== null), i = r.filter((e) => e[n] === 0).length, a = r.reduce((e, t) => t[n] > (e?.[n] ?? 0) ? t : e, void 0);
	return [
		W("plan.shown", {
			n: e.length,
			layer: W(`layer.${t}`)
		}),
		e.length > 1 && a && W("plan.most", {
			name: a.name,
			n: a[n]
		}),
		i > 0 && W("plan.none", { n: i }),
		r.length < e.length && W("plan.hidden", { n: e.length - r.length })
	].filter(Boolean).join(" ");
}
// src/plan/PlanPage.svelte
var xt = f("<p class=\"muted\"> </p>"), St = f("<div class=\"row no-print\"><button class=\"button button--secondary\" type=\"button\"><!> </button><!></div>"), Ct = f("<option> </option>"), wt = f("<p> </p>"), Tt = f("<div class=\"plan\"><figure class=\"plan__figure\"><!> <figcaption><!> <p class=\"small muted\"> <!></p></figcaption></figure> <!></div>"), Et = f("<p class=\"lead plan__summary\" role=\"status\"> </p> <!> <!> <section class=\"plan__all\" aria-labelledby=\"plan-lijst\"><h2 id=\"plan-lijst\"> </h2> <!></section>", 1), Dt = f("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p> <!></div> <!></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"laag\"> </label> <select class=\"select\" id=\"laag\"></select></div> <!></div> <div><!></div></div>");
function Ot(t, n) {
	T(n, !0);
	let a = D(() => B("op")), c = le(() => `${n.area} ${i(a) ?? ""}`, (e) => he(n.area, i(a), e)), l = D(() => c.value), f = D(() => _e(B("laag"), i(l))), p = D(() => ve(i(l)?.parts ?? [], R())), g = D(() => i(p).find((e) => e.code === B("buurt"))), b = D(() => i(p).filter((e) => e.outline).length), x = (e) => e[H[i(f)]], S = (e) => new Intl.NumberFormat(R()).format(e), w = (e) => {
		let t = x(e);
		return t === null ? W("plan.notReleased") : W(`layer.${i(f)}.n`, { n: t });
	}, O = D(() => Ye(i(p).flatMap((e) => x(e) ?? []))), j = D(() => i(p).some((e) => x(e) === null)), N = (e) => V(new URL(de(e), location.origin), {
		soort: ge[i(f)],
		op: i(a)
	}), I = (e) => V(new URL(ee(e), location.origin), { op: i(a) }), re = (e) => V(new URL(F(e), location.origin), { op: i(a) }), me = (e) => ce(V(z(), { buurt: e }), { replace: !0 });
	function ye() {
		let e = (e) => e ?? W("plan.notReleased"), t = [
			W("plan.part"),
			"CBS",
			...U.map((e) => W(`layer.${e}`)),
			W("plan.asked")
		], r = i(p).map((t) => [
			t.name,
			t.code,
			...U.map((n) => e(t[H[n]])),
			e(t.asked)
		]);
		fe(`${W("plan.file")}-${n.area}.csv`, pe([t, ...r]));
	}
	var G = Dt(), K = d(G), q = d(K), be = d(q), Se = y(be, !0), Ce = k(be, 2), we = y(Ce, !0), Te = k(Ce, 2), Ee = (e) => {
		var t = xt(), n = y(t, !0);
		s((e) => r(n, e), [() => W("plan.day", { date: oe(i(l).day) })]), o(e, t);
	};
	u(Te, (e) => {
		i(l) && e(Ee);
	}), v(q);
	var J = k(q, 2), De = (e) => {
		var t = St(), n = d(t), i = d(n);
		ae(i, { name: "download" });
		var a = k(i, 1, !0);
		v(n);
		var c = k(n);
		P(c, {}), v(t), s((e) => r(a, e), [() => W("plan.download")]), m("click", n, ye), o(e, t);
	};
	u(J, (e) => {
		i(p).length && e(De);
	}), v(K);
	var Y = k(K, 2), X = d(Y), Oe = d(X), ke = y(Oe, !0), Z = k(Oe, 2);
	C(Z, 20, () => U, (e) => e, (e, t) => {
		var n = Ct(), i = y(n, !0), a = {};
		s((e) => {
			r(i, e), a !== (a = t) && (n.value = (n.__value = a) ?? "");
		}, [() => W(`layer.${t}`)]), o(e, n);
	}), v(Z);
	var Q;
	A(Z), v(X);
	var Ae = k(X, 2);
	{
		let e = D(() => W("date.asOf"));
		L(Ae, {
			id: "op",
			get label() {
				return i(e);
			},
			get value() {
				return i(a);
			},
			onChange: (e) => ue({ op: e })
		});
	}
	v(Y);
	var $ = k(Y, 2), je = d($), Me = (e) => {
		{
			let t = D(() => ne()?.me.roleLabel);
			se(e, {
				get failure() {
					return c.failure;
				},
				get roleLabel() {
					return i(t);
				},
				get onRetry() {
					return c.retry;
				}
			});
		}
	}, Ne = (t) => {
		var n = Et(), a = e(n), c = y(a, !0), m = k(a, 2), _ = (e) => {
			ie(e, {
				icon: "lock",
				children: (e, t) => {
					var n = wt(), a = y(n, !0);
					s((e) => r(a, e), [() => i(l).figures === "notReleased" ? W("plan.notReleased.all") : W("plan.notReleased.why")]), o(e, n);
				},
				$$slots: { default: !0 }
			});
		};
		u(m, (e) => {
			i(j) && e(_);
		});
		var C = k(m, 2), T = (e) => {
			var t = Tt(), n = d(t), a = d(n);
			{
				let e = D(() => i(g)?.code);
				rt(a, {
					get plan() {
						return i(l);
					},
					get parts() {
						return i(p);
					},
					get steps() {
						return i(O);
					},
					countOf: x,
					wordsOf: w,
					numberOf: S,
					get chosen() {
						return i(e);
					},
					onChoose: me,
					onOpen: (e) => ce(N(e))
				});
			}
			var c = k(a, 2), f = d(c);
			{
				let e = D(() => i(l).beside.length > 0);
				ct(f, {
					get steps() {
						return i(O);
					},
					get hidden() {
						return i(j);
					},
					get beside() {
						return i(e);
					},
					numberOf: S
				});
			}
			var m = k(f, 2), _ = d(m), y = k(_), C = (e) => {
				var t = h();
				s((e) => r(t, e), [() => W("plan.someOutlines", { n: i(p).length - i(b) })]), o(e, t);
			};
			u(y, (e) => {
				i(b) < i(p).length && e(C);
			}), v(m), v(c), v(n), xe(k(n, 2), {
				get part() {
					return i(g);
				},
				numberOf: S,
				hrefOf: N,
				mapHref: I,
				missingHref: re
			}), v(t), s((e, t) => r(_, `${e ?? ""} ${t ?? ""}`), [() => W("plan.counted"), () => W("plan.source")]), o(e, t);
		}, E = (e) => {
			ie(e, {
				icon: "calendar",
				children: (e, t) => {
					var n = wt(), i = y(n, !0);
					s((e) => r(i, e), [() => W("plan.noOutlines")]), o(e, n);
				},
				$$slots: { default: !0 }
			});
		};
		u(C, (e) => {
			i(b) ? e(T) : e(E, -1);
		});
		var A = k(C, 2), M = d(A), P = y(M, !0), F = k(M, 2);
		{
			let e = D(() => i(g)?.code), t = D(() => i(b) ? me : void 0);
			yt(F, {
				get plan() {
					return i(l);
				},
				get parts() {
					return i(p);
				},
				get layer() {
					return i(f);
				},
				get chosen() {
					return i(e);
				},
				numberOf: S,
				hrefOf: N,
				get onChoose() {
					return i(t);
				}
			});
		}
		v(A), s((e, t) => {
			r(c, e), r(P, t);
		}, [() => bt(i(p), i(f)), () => W("plan.table")]), o(t, n);
	}, Pe = (e) => {
		{
			let t = D(() => W("plan.loading"));
			te(e, {
				get label() {
					return i(t);
				},
				rows: 6
			});
		}
	};
	u(je, (e) => {
		c.failure ? e(Me) : i(l) ? e(Ne, 1) : c.slow && e(Pe, 2);
	}), v($), v(G), s((e, t, n) => {
		r(Se, e), r(we, t), r(ke, n), Q !== (Q = i(f)) && (Z.value = (Z.__value = Q) ?? "", M(Z, Q)), E($, "aria-busy", c.loading);
	}, [
		() => W("plan.title", { area: n.areaName }),
		() => W("plan.intro"),
		() => W("plan.layer")
	]), m("change", Z, (e) => ue({ laag: e.currentTarget.value })), o(t, G), _();
}
a(["click", "change"]);
export { Ot as default };
