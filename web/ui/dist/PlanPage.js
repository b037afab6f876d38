import { $ as e, Ar as t, B as n, Br as r, Cr as i, Dr as a, Fr as o, Gn as s, Gr as c, H as l, Hr as u, Ht as d, Ir as f, It as p, Jr as m, Kn as h, Lr as g, Lt as _, Nn as v, Or as y, Pr as b, Pt as x, Tr as S, V as C, Wr as w, Xt as T, Yt as ee, Zn as E, _r as D, ar as O, br as k, dr as A, en as j, fr as M, ft as te, gt as ne, ht as N, ir as P, jn as F, mr as I, nr as re, or as L, pr as ie, pt as ae, qr as R, rn as oe, tr as se, vr as z, wr as B, xr as V, yr as ce, yt as le, z as ue, zr as de } from "./shell.js";
import { n as fe, t as pe } from "./csv.js";
// src/plan/plan.ts
var me = (e, t, n) => F("get", "/v1/areas/{code}/plan", {
	path: { code: e },
	query: { date: t },
	signal: n
}), H = {
	bewoners: "residents",
	schakels: "schakels",
	professionals: "professionals",
	organisaties: "organisations",
	voorzieningen: "facilities"
}, U = Object.keys(H), he = {
	bewoners: "Resident",
	professionals: "Professional",
	organisaties: "Organisation",
	voorzieningen: "Facility"
};
function ge(e, t) {
	return U.find((t) => t === e) ?? (t?.figures === "notReleased" ? "organisaties" : "bewoners");
}
function _e(e, t) {
	return [...e].sort((e, n) => e.name.localeCompare(n.name, t) || e.code.localeCompare(n.code));
}
// src/plan/text.ts
var W = oe({
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
}), ve = k("<div><dt> </dt><dd> </dd></div>"), ye = k("<div><dt> </dt><dd> </dd></div> <!>", 1), G = k("<h2 id=\"plan-keuze\"> </h2> <dl class=\"plan__figures\"></dl> <div class=\"row no-print\"><a class=\"button button--primary\"> </a> <a class=\"button button--secondary\"> </a> <a class=\"button button--secondary\"> </a></div>", 1), K = k("<h2 id=\"plan-keuze\"> </h2> <p class=\"muted\"> </p>", 1), q = k("<section class=\"plan__choice\" aria-labelledby=\"plan-keuze\"><!></section>");
function be(e, n) {
	c(n, !0);
	var r = q(), i = b(r), s = (e) => {
		var r = G(), i = o(r), s = f(i, !0), c = g(i, 2);
		A(c, 20, () => U, (e) => e, (e, r) => {
			let i = u(() => n.part[H[r]]);
			var s = ye(), c = o(s), l = b(c), d = f(l, !0), p = g(l), m = f(p, !0);
			R(c);
			var h = g(c, 2), _ = (e) => {
				var r = ve(), i = b(r), a = f(i, !0), o = g(i), s = f(o, !0);
				R(r), t((e, t) => {
					D(a, e), D(s, t);
				}, [() => W("plan.asked"), () => W("plan.asked.of", {
					n: n.part.asked,
					of: n.part.residents
				})]), z(e, r);
			};
			I(h, (e) => {
				r === "bewoners" && n.part.asked !== null && n.part.residents !== null && e(_);
			}), t((e, t) => {
				D(d, e), O(p, 1, L([a(i) === null && "muted"])), D(m, t);
			}, [() => W(`layer.${r}`), () => a(i) === null ? W("plan.notReleased") : n.numberOf(a(i))]), z(e, s);
		}), R(c);
		var l = g(c, 2), d = b(l), p = f(d, !0), m = g(d, 2), h = f(m, !0), _ = g(m, 2), v = f(_, !0);
		R(l), t((e, t, r, i, a, o) => {
			D(s, n.part.name), E(d, "href", e), D(p, t), E(m, "href", r), D(h, i), E(_, "href", a), D(v, o);
		}, [
			() => n.hrefOf(n.part.code),
			() => W("plan.open"),
			() => n.mapHref(n.part.code),
			() => W("plan.open.map"),
			() => n.missingHref(n.part.code),
			() => W("plan.open.missing")
		]), z(e, r);
	}, l = (e) => {
		var n = K(), r = o(n), i = f(r, !0), a = g(r, 2), s = f(a, !0);
		t((e, t) => {
			D(i, e), D(s, t);
		}, [() => W("plan.choose"), () => W("plan.choose.text")]), z(e, n);
	};
	I(i, (e) => {
		n.part ? e(s) : e(l, -1);
	}), R(r), z(e, r), w();
}
// src/plan/projection.ts
var xe = 12;
function Se(e, t, n) {
	let r = e.flatMap((e) => e.coordinates.flat(2));
	if (!r.length) return;
	let [i, a] = J(r.map(([e]) => e)), [o, s] = J(r.map(([, e]) => e)), c = Math.cos((o + s) / 2 * Math.PI / 180), [l, u] = [Math.max((a - i) * c, 1e-9), Math.max(s - o, 1e-9)], d = Math.min((t - 24) / l, (n - 24) / u), f = u * d + 24, p = (t - l * d) / 2;
	return {
		width: t,
		height: f,
		at: ([e, t]) => ({
			x: p + (e - i) * c * d,
			y: xe + (s - t) * d
		})
	};
}
function J(e) {
	return [e.reduce((e, t) => Math.min(e, t)), e.reduce((e, t) => Math.max(e, t))];
}
var Ce = (e, { at: t }) => e.coordinates.map((e) => e.map((e) => e.map(t)));
function we(e) {
	return e.flat().map((e) => `M${e.slice(0, -1).map(({ x: e, y: t }) => `${e.toFixed(1)} ${t.toFixed(1)}`).join("L")}Z`).join("");
}
function Y(e) {
	let t = 0;
	for (let [n, r] of e.entries()) {
		let i = e[(n + 1) % e.length];
		t += r.x * i.y - i.x * r.y;
	}
	return Math.abs(t) / 2;
}
// src/plan/labelpoint.ts
var Te = 1;
function Ee(e) {
	let t = e.reduce((e, t) => Y(t[0]) > Y(e[0]) ? t : e), n = t[0].map((e) => e.x), r = t[0].map((e) => e.y), [i, a, o, s] = [
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
		if (e.room > d.room && (d = e), X(e) - d.room <= Te) continue;
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
function De(e) {
	let t = 0;
	for (let [n, r] of e.entries()) X(r) > X(e[t]) && (t = n);
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
	}] : []), i = Se(r.map((e) => e.outline), t, n);
	if (!i) return;
	let a = r.map(({ part: e, outline: t }) => {
		let n = Ce(t, i);
		return {
			part: e,
			path: we(n),
			spot: Ee(n),
			polygons: n,
			size: n.reduce((e, t) => e + Y(t[0]), 0)
		};
	}), o = e.beside.flatMap(({ code: e, outline: t }) => t ? [{
		code: e,
		path: we(Ce(t, i))
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
var ze = V("<defs><pattern id=\"plan-0\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M5 7h4\"></path></pattern><pattern id=\"plan-1\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 6h12\"></path></pattern><pattern id=\"plan-2\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 3.500h7\"></path></pattern><pattern id=\"plan-3\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 2h4\"></path></pattern><pattern id=\"plan-hidden\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M0 4h8\"></path></pattern></defs>");
function Be(e) {
	var t = ze();
	z(e, t);
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
var Ke = V("<path class=\"plan__beside\"></path>"), qe = V("<g><path fill-rule=\"evenodd\"></path><path fill-rule=\"evenodd\"></path></g>"), Je = V("<text> </text>"), Ye = k("<button class=\"plan__spot\" type=\"button\"><span class=\"sr\"> </span></button>"), Xe = k("<div class=\"plan__drawing\" role=\"group\" aria-describedby=\"plan-toetsen\"><svg class=\"plan__map\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><g><path class=\"plan__halo\"></path><path class=\"plan__line\"></path></g><!></svg> <!></div> <p class=\"small muted no-print\" id=\"plan-toetsen\"> </p>", 1);
function Ze(e, n) {
	c(n, !0);
	let i = r(720), l = r(void 0), d = u(() => Q(n.plan, Math.max(240, a(i)), 560)), p = u(() => n.parts.flatMap((e) => a(d)?.shapes.find((t) => t.part.code === e.code) ?? [])), m = u(() => a(p).find((e) => e.part.code === n.chosen) ?? a(p)[0]), _ = u(() => je(a(p), (e) => x(n.countOf(e)))), v = (e) => {
		let t = n.countOf(e);
		return t === null ? "plan-hidden" : `plan-${We(n.steps, t)}`;
	}, x = (e) => e === null ? [W("plan.notReleased.first"), W("plan.notReleased.second")] : [n.numberOf(e)];
	async function C(e) {
		e && (n.onChoose(e), await y(), a(l)?.focus());
	}
	function T(e) {
		if (!a(m) || e.ctrlKey || e.metaKey || e.altKey) return;
		let t = {
			Home: a(p)[0],
			End: a(p).at(-1)
		}[e.key], n = t ?? Re(a(m).spot, a(p).map((e) => ({
			...e.spot,
			code: e.part.code
		})), e.key);
		(t || e.key.startsWith("Arrow")) && (e.preventDefault(), C(n && ("code" in n ? n.code : n.part.code)));
	}
	function ee(e) {
		let t = e.target.closest("[data-code]")?.dataset.code;
		t && C(t);
	}
	var k = ce(), j = o(k), te = (e) => {
		var r = Xe(), c = o(r), u = b(c), y = b(u);
		Be(y, {});
		var x = g(y);
		A(x, 17, () => a(d).beside, (e) => e.code, (e, n) => {
			var r = Ke();
			t(() => E(r, "d", a(n).path)), z(e, r);
		});
		var C = g(x);
		A(C, 17, () => a(p), (e) => e.part.code, (e, n) => {
			var r = qe(), i = b(r), o = g(i);
			R(r), t((e, t) => {
				E(r, "data-code", a(n).part.code), O(i, 0, e), E(i, "d", a(n).path), E(o, "d", a(n).path), E(o, "fill", `url(#${t ?? ""})`);
			}, [() => `plan__part plan__part--${v(a(n).part)}`, () => v(a(n).part)]), z(e, r);
		});
		var w = g(C), k = b(w), j = g(k);
		R(w);
		var te = g(w);
		A(te, 17, () => a(_), (e) => e.code, (e, n) => {
			var r = ce(), i = o(r);
			A(i, 17, () => a(n).lines, M, (e, r) => {
				var i = Je(), o = f(i, !0);
				t(() => {
					O(i, 0, L([a(r).figure && "plan__number"])), E(i, "x", a(n).x), E(i, "y", a(r).y), D(o, a(r).text);
				}), z(e, i);
			}), z(e, r);
		}), R(u);
		var ne = g(u, 2);
		ie(ne, () => a(m).part.code, (e) => {
			var r = Ye();
			let i;
			var o = b(r), c = f(o, !0);
			R(r), s(r, (e) => de(l, e), () => a(l)), t((e) => {
				i = P(r, "", i, {
					left: `${a(m).spot.x / a(d).width * 100}%`,
					top: `${a(m).spot.y / a(d).height * 100}%`
				}), D(c, e);
			}, [() => W("plan.spot", {
				name: a(m).part.name,
				figure: n.wordsOf(a(m).part),
				n: a(p).indexOf(a(m)) + 1,
				of: a(p).length
			})]), S("keydown", r, T), S("click", r, () => n.onOpen(a(m).part.code)), z(e, r);
		}), R(c);
		var N = g(c, 2), F = f(N, !0);
		t((e, t, r) => {
			E(c, "aria-label", e), E(u, "viewBox", `0 0 ${a(d).width ?? ""} ${t ?? ""}`), O(w, 0, L(["plan__current", a(m).part.code === n.chosen && "is-chosen"])), E(k, "d", a(m).path), E(j, "d", a(m).path), D(F, r);
		}, [
			() => W("plan.figure"),
			() => a(d).height.toFixed(0),
			() => W("plan.keys")
		]), S("click", c, ee), h(c, "clientWidth", (e) => de(i, e)), z(e, r);
	};
	I(j, (e) => {
		a(d) && a(m) && e(te);
	}), z(e, k), w();
}
B(["click", "keydown"]);
// src/plan/PlanLegend.svelte
var Qe = (e, n = m, r = m) => {
	var i = $e(), a = b(i), o = b(a), s = g(o);
	R(a);
	var c = g(a, 1, !0);
	R(i), t(() => {
		O(o, 0, `plan__part plan__part--${n() ?? ""}`), E(s, "fill", `url(#${n() ?? ""})`), D(c, r());
	}), z(e, i);
}, $e = k("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), et = k("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"plan__beside\" x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), tt = k("<ul class=\"legend plan__legend\"><!> <!> <!></ul>");
function nt(e, n) {
	c(n, !0);
	let r = ({ from: e, to: t }) => e === t ? n.numberOf(e) : `${n.numberOf(e)}–${n.numberOf(t)}`;
	var i = tt(), o = b(i);
	A(o, 17, () => n.steps, M, (e, t, n) => {
		{
			let i = u(() => r(a(t)));
			Qe(e, () => `plan-${n}`, () => a(i));
		}
	});
	var s = g(o, 2), l = (e) => {
		{
			let t = u(() => W("plan.notReleased"));
			Qe(e, () => "plan-hidden", () => a(t));
		}
	};
	I(s, (e) => {
		n.hidden && e(l);
	});
	var d = g(s, 2), f = (e) => {
		var n = et(), r = g(b(n), 1, !0);
		R(n), t((e) => D(r, e), [() => W("plan.legend.beside")]), z(e, n);
	};
	I(d, (e) => {
		n.beside && e(f);
	}), R(i), t((e) => E(i, "aria-label", e), [() => W("plan.legend")]), z(e, i), w();
}
// src/plan/PlanTable.svelte
var rt = k("<td> </td>"), it = k("<td> </td> <!>", 1), at = k("<th scope=\"col\" class=\"is-act\"><span class=\"sr\"> </span></th>"), ot = k("<th scope=\"col\" class=\"is-num\"> </th>"), st = k("<th scope=\"col\"> </th><!>", 1), ct = k("<td class=\"is-act\"><button class=\"button button--icon button--sm\" type=\"button\"><!><span class=\"sr\"> </span></button></td>"), lt = k("<tr><th scope=\"row\"><a> </a></th><!><!></tr>"), ut = k("<td class=\"is-act\"></td>"), dt = k("<tr class=\"is-whole\"><th scope=\"row\"> </th><!><!></tr>"), ft = k("<div class=\"scroll-x\"><table class=\"table plan__table\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!></tr></thead><tbody><!><!></tbody></table></div>");
function pt(e, n) {
	c(n, !0);
	let r = (e, r = m) => {
		var a = ce(), c = o(a);
		A(c, 16, () => U, (e) => e, (e, a) => {
			var c = it(), l = o(c), u = f(l, !0), d = g(l, 2), p = (e) => {
				var n = rt(), i = f(n, !0);
				t((e) => {
					O(n, 1, L(["is-num", r().asked === null && "muted"])), D(i, e);
				}, [() => s(r())]), z(e, n);
			};
			I(d, (e) => {
				a === "bewoners" && e(p);
			}), t((e) => {
				O(l, 1, L([
					"is-num",
					a === n.layer && "is-layer",
					r()[H[a]] === null && "muted"
				])), D(u, e);
			}, [() => i(r()[H[a]])]), z(e, c);
		}), z(e, a);
	}, i = (e) => e === null ? W("plan.notReleased") : n.numberOf(e), s = ({ asked: e, residents: t }) => e === null || t === null ? W("plan.notReleased") : W("plan.asked.of", {
		n: e,
		of: t
	});
	var l = ft(), u = b(l), d = b(u), p = f(d, !0), h = g(d), _ = b(h), v = b(_), y = f(v, !0), x = g(v), C = (e) => {
		var n = at(), r = b(n), i = f(r, !0);
		R(n), t((e) => D(i, e), [() => W("col.actions")]), z(e, n);
	};
	I(x, (e) => {
		n.onChoose && e(C);
	});
	var T = g(x);
	A(T, 16, () => U, (e) => e, (e, r) => {
		var i = st(), a = o(i), s = f(a, !0), c = g(a), l = (e) => {
			var n = ot(), r = f(n, !0);
			t((e) => D(r, e), [() => W("plan.asked")]), z(e, n);
		};
		I(c, (e) => {
			r === "bewoners" && e(l);
		}), t((e) => {
			O(a, 1, L(["is-num", r === n.layer && "is-layer"])), D(s, e);
		}, [() => W(`layer.${r}`)]), z(e, i);
	}), R(_), R(h);
	var ee = g(h), k = b(ee);
	A(k, 17, () => n.parts, (e) => e.code, (e, i) => {
		var o = lt(), s = b(o), c = b(s), l = f(c, !0);
		R(s);
		var u = g(s), d = (e) => {
			var r = ct(), o = b(r), s = b(o);
			j(s, { name: "plan" });
			var c = g(s), l = f(c);
			R(o), R(r), t((e) => {
				E(o, "aria-pressed", a(i).code === n.chosen), D(l, `${e ?? ""}: ${a(i).name ?? ""}`);
			}, [() => W("plan.show")]), S("click", o, () => n.onChoose(a(i).code)), z(e, r);
		};
		I(u, (e) => {
			n.onChoose && e(d);
		});
		var p = g(u);
		r(p, () => a(i)), R(o), t((e) => {
			O(o, 1, L([a(i).code === n.chosen && "is-open"])), E(o, "data-code", a(i).code), E(c, "href", e), D(l, a(i).name);
		}, [() => n.hrefOf(a(i).code)]), z(e, o);
	});
	var M = g(k), te = (e) => {
		var i = dt(), a = b(i), o = f(a, !0), s = g(a), c = (e) => {
			var t = ut();
			z(e, t);
		};
		I(s, (e) => {
			n.onChoose && e(c);
		});
		var l = g(s);
		r(l, () => n.plan.whole), R(i), t((e) => D(o, e), [() => W("plan.whole", { area: n.plan.area.name })]), z(e, i);
	};
	I(M, (e) => {
		n.parts.length > 1 && e(te);
	}), R(ee), R(u), R(l), t((e, t) => {
		D(p, e), D(y, t);
	}, [() => W("plan.caption"), () => W("plan.part")]), z(e, l), w();
}
B(["click"]);
// src/plan/summary.ts
function mt(e, t) {
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
var ht = k("<p class=\"muted\"> </p>"), gt = k("<div class=\"row no-print\"><button class=\"button button--secondary\" type=\"button\"><!> </button><!></div>"), _t = k("<option> </option>"), vt = k("<p> </p>"), yt = k("<div class=\"plan\"><figure class=\"plan__figure\"><!> <figcaption><!> <p class=\"small muted\"> <!></p></figcaption></figure> <!></div>"), bt = k("<p class=\"lead plan__summary\" role=\"status\"> </p> <!> <!> <section class=\"plan__all\" aria-labelledby=\"plan-lijst\"><h2 id=\"plan-lijst\"> </h2> <!></section>", 1), xt = k("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p> <!></div> <!></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"laag\"> </label> <select class=\"select\" id=\"laag\"></select></div> <!></div> <div><!></div></div>");
function St(r, s) {
	c(s, !0);
	let m = u(() => N("op")), h = le(() => `${s.area} ${a(m) ?? ""}`, (e) => me(s.area, a(m), e)), y = u(() => h.value), O = u(() => ge(N("laag"), a(y))), k = u(() => _e(a(y)?.parts ?? [], v())), M = u(() => a(k).find((e) => e.code === N("buurt"))), P = u(() => a(k).filter((e) => e.outline).length), F = (e) => e[H[a(O)]], L = (e) => new Intl.NumberFormat(v()).format(e), ie = (e) => {
		let t = F(e);
		return t === null ? W("plan.notReleased") : W(`layer.${a(O)}.n`, { n: t });
	}, oe = u(() => Ue(a(k).flatMap((e) => F(e) ?? []))), B = u(() => a(k).some((e) => F(e) === null)), V = (e) => d(new URL(x(e), location.origin), {
		soort: he[a(O)],
		op: a(m)
	}), ce = (e) => d(new URL(p(e), location.origin), { op: a(m) }), de = (e) => d(new URL(_(e), location.origin), { op: a(m) }), ve = (e) => ae(d(te(), { buurt: e }), { replace: !0 });
	function ye() {
		let e = (e) => e ?? W("plan.notReleased"), t = [
			W("plan.part"),
			"CBS",
			...U.map((e) => W(`layer.${e}`)),
			W("plan.asked")
		], n = a(k).map((t) => [
			t.name,
			t.code,
			...U.map((n) => e(t[H[n]])),
			e(t.asked)
		]);
		fe(`${W("plan.file")}-${s.area}.csv`, pe([t, ...n]));
	}
	var G = xt(), K = b(G), q = b(K), xe = b(q), Se = f(xe, !0), J = g(xe, 2), Ce = f(J, !0), we = g(J, 2), Y = (e) => {
		var n = ht(), r = f(n, !0);
		t((e) => D(r, e), [() => W("plan.day", { date: l(a(y).day) })]), z(e, n);
	};
	I(we, (e) => {
		a(y) && e(Y);
	}), R(q);
	var Te = g(q, 2), Ee = (e) => {
		var r = gt(), i = b(r), a = b(i);
		j(a, { name: "download" });
		var o = g(a, 1, !0);
		R(i);
		var s = g(i);
		n(s, {}), R(r), t((e) => D(o, e), [() => W("plan.download")]), S("click", i, ye), z(e, r);
	};
	I(Te, (e) => {
		a(k).length && e(Ee);
	}), R(K);
	var X = g(K, 2), De = b(X), Oe = b(De), ke = f(Oe, !0), Z = g(Oe, 2);
	A(Z, 20, () => U, (e) => e, (e, n) => {
		var r = _t(), i = f(r, !0), a = {};
		t((e) => {
			D(i, e), a !== (a = n) && (r.value = (r.__value = a) ?? "");
		}, [() => W(`layer.${n}`)]), z(e, r);
	}), R(Z);
	var Q;
	se(Z), R(De);
	var Ae = g(De, 2);
	{
		let e = u(() => W("date.asOf"));
		C(Ae, {
			id: "op",
			get label() {
				return a(e);
			},
			get value() {
				return a(m);
			},
			onChange: (e) => ne({ op: e })
		});
	}
	R(X);
	var $ = g(X, 2), je = b($), Me = (t) => {
		{
			let n = u(() => e()?.me.roleLabel);
			ee(t, {
				get failure() {
					return h.failure;
				},
				get roleLabel() {
					return a(n);
				},
				get onRetry() {
					return h.retry;
				}
			});
		}
	}, Ne = (e) => {
		var n = bt(), r = o(n), s = f(r, !0), c = g(r, 2), l = (e) => {
			T(e, {
				icon: "lock",
				children: (e, n) => {
					var r = vt(), i = f(r, !0);
					t((e) => D(i, e), [() => a(y).figures === "notReleased" ? W("plan.notReleased.all") : W("plan.notReleased.why")]), z(e, r);
				},
				$$slots: { default: !0 }
			});
		};
		I(c, (e) => {
			a(B) && e(l);
		});
		var d = g(c, 2), p = (e) => {
			var n = yt(), r = b(n), o = b(r);
			{
				let e = u(() => a(M)?.code);
				Ze(o, {
					get plan() {
						return a(y);
					},
					get parts() {
						return a(k);
					},
					get steps() {
						return a(oe);
					},
					countOf: F,
					wordsOf: ie,
					numberOf: L,
					get chosen() {
						return a(e);
					},
					onChoose: ve,
					onOpen: (e) => ae(V(e))
				});
			}
			var s = g(o, 2), c = b(s);
			{
				let e = u(() => a(y).beside.length > 0);
				nt(c, {
					get steps() {
						return a(oe);
					},
					get hidden() {
						return a(B);
					},
					get beside() {
						return a(e);
					},
					numberOf: L
				});
			}
			var l = g(c, 2), d = b(l), f = g(d), p = (e) => {
				var n = i();
				t((e) => D(n, e), [() => W("plan.someOutlines", { n: a(k).length - a(P) })]), z(e, n);
			};
			I(f, (e) => {
				a(P) < a(k).length && e(p);
			}), R(l), R(s), R(r), be(g(r, 2), {
				get part() {
					return a(M);
				},
				numberOf: L,
				hrefOf: V,
				mapHref: ce,
				missingHref: de
			}), R(n), t((e, t) => D(d, `${e ?? ""} ${t ?? ""}`), [() => W("plan.counted"), () => W("plan.source")]), z(e, n);
		}, m = (e) => {
			T(e, {
				icon: "calendar",
				children: (e, n) => {
					var r = vt(), i = f(r, !0);
					t((e) => D(i, e), [() => W("plan.noOutlines")]), z(e, r);
				},
				$$slots: { default: !0 }
			});
		};
		I(d, (e) => {
			a(P) ? e(p) : e(m, -1);
		});
		var h = g(d, 2), _ = b(h), v = f(_, !0), x = g(_, 2);
		{
			let e = u(() => a(M)?.code), t = u(() => a(P) ? ve : void 0);
			pt(x, {
				get plan() {
					return a(y);
				},
				get parts() {
					return a(k);
				},
				get layer() {
					return a(O);
				},
				get chosen() {
					return a(e);
				},
				numberOf: L,
				hrefOf: V,
				get onChoose() {
					return a(t);
				}
			});
		}
		R(h), t((e, t) => {
			D(s, e), D(v, t);
		}, [() => mt(a(k), a(O)), () => W("plan.table")]), z(e, n);
	}, Pe = (e) => {
		{
			let t = u(() => W("plan.loading"));
			ue(e, {
				get label() {
					return a(t);
				},
				rows: 6
			});
		}
	};
	I(je, (e) => {
		h.failure ? e(Me) : a(y) ? e(Ne, 1) : h.slow && e(Pe, 2);
	}), R($), R(G), t((e, t, n) => {
		D(Se, e), D(Ce, t), D(ke, n), Q !== (Q = a(O)) && (Z.value = (Z.__value = Q) ?? "", re(Z, Q)), E($, "aria-busy", h.loading);
	}, [
		() => W("plan.title", { area: s.areaName }),
		() => W("plan.intro"),
		() => W("plan.layer")
	]), S("change", Z, (e) => ne({ laag: e.currentTarget.value })), z(r, G), w();
}
B(["click", "change"]);
export { St as default };
