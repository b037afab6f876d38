import { $t as e, Ar as t, Br as n, Bt as r, Cr as i, Ct as a, Dr as o, Er as s, G as c, Gr as l, Hr as u, In as d, Jn as f, Jr as p, K as m, Kt as h, Lr as g, Nr as _, Or as v, Pn as y, Rr as b, Rt as x, Sr as S, U as ee, Ur as C, Vt as w, W as T, Xr as E, Yn as D, Zr as O, _r as k, _t as A, ar as te, br as j, bt as ne, cr as M, en as re, er as N, gr as P, gt as ie, hr as ae, in as oe, ir as se, jr as ce, lr as F, mr as I, qr as L, rt as le, sn as R, sr as ue, wr as z, xr as B, yt as de, zr as V } from "./shell.js";
import { n as fe, t as pe } from "./csv.js";
import { t as me } from "./measure.js";
// src/plan/plan.ts
var he = (e, t, n) => y("get", "/v1/areas/{code}/plan", {
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
var W = R({
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
	"plan.title": "Area map of {area}",
	"plan.intro": "What is where, and where is still a gap?",
	"plan.day": "As of {date}",
	"plan.layer": "Show in each neighbourhood",
	"plan.loading": "Loading the area map",
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
}), ye = i("<div><dt> </dt><dd> </dd></div>"), G = i("<div><dt> </dt><dd> </dd></div> <!>", 1), K = i("<h2 id=\"plan-keuze\"> </h2> <dl class=\"plan__figures\"></dl> <div class=\"row no-print\"><a class=\"button button--primary\"> </a> <a class=\"button button--secondary\"> </a> <a class=\"button button--secondary\"> </a></div>", 1), q = i("<h2 id=\"plan-keuze\"> </h2> <p class=\"muted\"> </p>", 1), be = i("<section class=\"plan__choice\" aria-labelledby=\"plan-keuze\"><!></section>");
function xe(e, r) {
	p(r, !0);
	var i = be(), a = g(i), o = (e) => {
		var i = K(), a = b(i), o = V(a, !0), s = n(a, 2);
		I(s, 20, () => U, (e) => e, (e, i) => {
			let a = l(() => r.part[H[i]]);
			var o = G(), s = b(o), c = g(s), u = V(c, !0), d = n(c), f = V(d, !0);
			E(s);
			var p = n(s, 2), m = (e) => {
				var t = ye(), i = g(t), a = V(i, !0), o = n(i), s = V(o, !0);
				E(t), _((e, t) => {
					j(a, e), j(s, t);
				}, [() => W("plan.asked"), () => W("plan.asked.of", {
					n: r.part.asked,
					of: r.part.residents
				})]), B(e, t);
			};
			k(p, (e) => {
				i === "bewoners" && r.part.asked !== null && r.part.residents !== null && e(m);
			}), _((e, n) => {
				j(u, e), M(d, 1, F([t(a) === null && "muted"])), j(f, n);
			}, [() => W(`layer.${i}`), () => t(a) === null ? W("plan.notReleased") : r.numberOf(t(a))]), B(e, o);
		}), E(s);
		var c = n(s, 2), u = g(c), d = V(u, !0), f = n(u, 2), p = V(f, !0), m = n(f, 2), h = V(m, !0);
		E(c), _((e, t, n, i, a, s) => {
			j(o, r.part.name), N(u, "href", e), j(d, t), N(f, "href", n), j(p, i), N(m, "href", a), j(h, s);
		}, [
			() => r.hrefOf(r.part.code),
			() => W("plan.open"),
			() => r.mapHref(r.part.code),
			() => W("plan.open.map"),
			() => r.missingHref(r.part.code),
			() => W("plan.open.missing")
		]), B(e, i);
	}, s = (e) => {
		var t = q(), r = b(t), i = V(r, !0), a = n(r, 2), o = V(a, !0);
		_((e, t) => {
			j(i, e), j(o, t);
		}, [() => W("plan.choose"), () => W("plan.choose.text")]), B(e, t);
	};
	k(a, (e) => {
		r.part ? e(o) : e(s, -1);
	}), E(i), B(e, i), L();
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
var Ge = z("<defs><pattern id=\"plan-0\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M5 7h4\"></path></pattern><pattern id=\"plan-1\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 6h12\"></path></pattern><pattern id=\"plan-2\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 3.500h7\"></path></pattern><pattern id=\"plan-3\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-30)\"><path class=\"plan__ink\" d=\"M0 2h4\"></path></pattern><pattern id=\"plan-hidden\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path class=\"plan__ink plan__ink--pale\" d=\"M0 4h8\"></path></pattern></defs>");
function Ke(e) {
	var t = Ge();
	B(e, t);
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
var Qe = z("<path class=\"plan__beside\"></path>"), $e = z("<g><path fill-rule=\"evenodd\"></path><path fill-rule=\"evenodd\"></path></g>"), et = z("<text> </text>"), tt = i("<button class=\"plan__spot\" type=\"button\"><span class=\"sr\"> </span></button>"), nt = i("<div class=\"plan__drawing\" role=\"group\" aria-describedby=\"plan-toetsen\"><svg class=\"plan__map\" aria-hidden=\"true\" focusable=\"false\"><!><!><!><g><path class=\"plan__halo\"></path><path class=\"plan__line\"></path></g><!></svg> <!></div> <p class=\"small muted no-print\" id=\"plan-toetsen\"> </p>", 1);
function rt(e, r) {
	p(r, !0);
	let i = me(), a = C(720), o = C(void 0), s = l(() => Ae(r.plan, Math.max(240, t(a)), 560)), c = l(() => r.parts.flatMap((e) => t(s)?.shapes.find((t) => t.part.code === e.code) ?? [])), d = l(() => t(c).find((e) => e.part.code === r.chosen) ?? t(c)[0]), m = l(() => t(s) ? Pe(t(s), (e) => y(r.countOf(e)), i) : []), h = (e) => {
		let t = r.countOf(e);
		return t === null ? "plan-hidden" : `plan-${Xe(r.steps, t)}`;
	}, y = (e) => e === null ? [W("plan.notReleased.first"), W("plan.notReleased.second")] : [r.numberOf(e)];
	async function x(e) {
		e && (r.onChoose(e), await ce(), t(o)?.focus());
	}
	function ee(e) {
		if (!t(d) || e.ctrlKey || e.metaKey || e.altKey) return;
		let n = {
			Home: t(c)[0],
			End: t(c).at(-1)
		}[e.key], r = n ?? We(t(d).spot, t(c).map((e) => ({
			...e.spot,
			code: e.part.code
		})), e.key);
		(n || e.key.startsWith("Arrow")) && (e.preventDefault(), x(r && ("code" in r ? r.code : r.part.code)));
	}
	function w(e) {
		let t = e.target.closest("[data-code]")?.dataset.code;
		t && x(t);
	}
	var T = S(), O = b(T), A = (e) => {
		var i = nt(), l = b(i), p = g(l), y = g(p);
		Ke(y, {});
		var x = n(y);
		I(x, 17, () => t(s).beside, (e) => e.code, (e, n) => {
			var r = Qe();
			_(() => N(r, "d", t(n).path)), B(e, r);
		});
		var C = n(x);
		I(C, 17, () => t(c), (e) => e.part.code, (e, r) => {
			var i = $e(), a = g(i), o = n(a);
			E(i), _((e, n) => {
				N(i, "data-code", t(r).part.code), M(a, 0, e), N(a, "d", t(r).path), N(o, "d", t(r).path), N(o, "fill", `url(#${n ?? ""})`);
			}, [() => `plan__part plan__part--${h(t(r).part)}`, () => h(t(r).part)]), B(e, i);
		});
		var T = n(C), O = g(T), k = n(O);
		E(T);
		var A = n(T);
		I(A, 17, () => t(m), (e) => e.code, (e, n) => {
			var r = S(), i = b(r);
			I(i, 17, () => t(n).lines, ae, (e, r) => {
				var i = et(), a = V(i, !0);
				_(() => {
					M(i, 0, F([t(r).figure && "plan__number"])), N(i, "x", t(n).x), N(i, "y", t(r).y), j(a, t(r).text);
				}), B(e, i);
			}), B(e, r);
		}), E(p);
		var te = n(p, 2);
		P(te, () => t(d).part.code, (e) => {
			var n = tt();
			let i;
			var a = g(n), l = V(a, !0);
			E(n), f(n, (e) => u(o, e), () => t(o)), _((e) => {
				i = ue(n, "", i, {
					left: `${t(d).spot.x / t(s).width * 100}%`,
					top: `${t(d).spot.y / t(s).height * 100}%`
				}), j(l, e);
			}, [() => W("plan.spot", {
				name: t(d).part.name,
				figure: r.wordsOf(t(d).part),
				n: t(c).indexOf(t(d)) + 1,
				of: t(c).length
			})]), v("keydown", n, ee), v("click", n, () => r.onOpen(t(d).part.code)), B(e, n);
		}), E(l);
		var ne = n(l, 2), re = V(ne, !0);
		_((e, n, i) => {
			N(l, "aria-label", e), N(p, "viewBox", `0 0 ${t(s).width ?? ""} ${n ?? ""}`), M(T, 0, F(["plan__current", t(d).part.code === r.chosen && "is-chosen"])), N(O, "d", t(d).path), N(k, "d", t(d).path), j(re, i);
		}, [
			() => W("plan.figure"),
			() => t(s).height.toFixed(0),
			() => W("plan.keys")
		]), v("click", l, w), D(l, "clientWidth", (e) => u(a, e)), B(e, i);
	};
	k(O, (e) => {
		t(s) && t(d) && e(A);
	}), B(e, T), L();
}
o(["click", "keydown"]);
// src/plan/PlanLegend.svelte
var it = (e, t = O, r = O) => {
	var i = at(), a = g(i), o = g(a), s = n(o);
	E(a);
	var c = n(a, 1, !0);
	E(i), _(() => {
		M(o, 0, `plan__part plan__part--${t() ?? ""}`), N(s, "fill", `url(#${t() ?? ""})`), j(c, r());
	}), B(e, i);
}, at = i("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect><rect x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), ot = i("<li><svg class=\"plan__swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"plan__beside\" x=\"1\" y=\"1\" width=\"30\" height=\"18\"></rect></svg> </li>"), st = i("<ul class=\"legend plan__legend\"><!> <!> <!></ul>");
function ct(e, r) {
	p(r, !0);
	let i = ({ from: e, to: t }) => e === t ? r.numberOf(e) : `${r.numberOf(e)}–${r.numberOf(t)}`;
	var a = st(), o = g(a);
	I(o, 17, () => r.steps, ae, (e, n, r) => {
		{
			let a = l(() => i(t(n)));
			it(e, () => `plan-${r}`, () => t(a));
		}
	});
	var s = n(o, 2), c = (e) => {
		{
			let n = l(() => W("plan.notReleased"));
			it(e, () => "plan-hidden", () => t(n));
		}
	};
	k(s, (e) => {
		r.hidden && e(c);
	});
	var u = n(s, 2), d = (e) => {
		var t = ot(), r = n(g(t), 1, !0);
		E(t), _((e) => j(r, e), [() => W("plan.legend.beside")]), B(e, t);
	};
	k(u, (e) => {
		r.beside && e(d);
	}), E(a), _((e) => N(a, "aria-label", e), [() => W("plan.legend")]), B(e, a), L();
}
// src/plan/PlanTable.svelte
var lt = i("<td> </td>"), ut = i("<td> </td> <!>", 1), dt = i("<th scope=\"col\" class=\"is-act\"><span class=\"sr\"> </span></th>"), ft = i("<th scope=\"col\" class=\"is-num\"> </th>"), pt = i("<th scope=\"col\"> </th><!>", 1), mt = i("<td class=\"is-act\"><button class=\"button button--icon button--sm\" type=\"button\"><!><span class=\"sr\"> </span></button></td>"), ht = i("<tr><th scope=\"row\"><a> </a></th><!><!></tr>"), gt = i("<td class=\"is-act\"></td>"), _t = i("<tr class=\"is-whole\"><th scope=\"row\"> </th><!><!></tr>"), vt = i("<div class=\"scroll-x\"><table class=\"table plan__table\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!></tr></thead><tbody><!><!></tbody></table></div>");
function yt(e, r) {
	p(r, !0);
	let i = (e, t = O) => {
		var i = S(), s = b(i);
		I(s, 16, () => U, (e) => e, (e, i) => {
			var s = ut(), c = b(s), l = V(c, !0), u = n(c, 2), d = (e) => {
				var n = lt(), r = V(n, !0);
				_((e) => {
					M(n, 1, F(["is-num", t().asked === null && "muted"])), j(r, e);
				}, [() => o(t())]), B(e, n);
			};
			k(u, (e) => {
				i === "bewoners" && e(d);
			}), _((e) => {
				M(c, 1, F([
					"is-num",
					i === r.layer && "is-layer",
					t()[H[i]] === null && "muted"
				])), j(l, e);
			}, [() => a(t()[H[i]])]), B(e, s);
		}), B(e, i);
	}, a = (e) => e === null ? W("plan.notReleased") : r.numberOf(e), o = ({ asked: e, residents: t }) => e === null || t === null ? W("plan.notReleased") : W("plan.asked.of", {
		n: e,
		of: t
	});
	var s = vt(), c = g(s), l = g(c), u = V(l, !0), d = n(l), f = g(d), m = g(f), h = V(m, !0), y = n(m), x = (e) => {
		var t = dt(), n = g(t), r = V(n, !0);
		E(t), _((e) => j(r, e), [() => W("col.actions")]), B(e, t);
	};
	k(y, (e) => {
		r.onChoose && e(x);
	});
	var ee = n(y);
	I(ee, 16, () => U, (e) => e, (e, t) => {
		var i = pt(), a = b(i), o = V(a, !0), s = n(a), c = (e) => {
			var t = ft(), n = V(t, !0);
			_((e) => j(n, e), [() => W("plan.asked")]), B(e, t);
		};
		k(s, (e) => {
			t === "bewoners" && e(c);
		}), _((e) => {
			M(a, 1, F(["is-num", t === r.layer && "is-layer"])), j(o, e);
		}, [() => W(`layer.${t}`)]), B(e, i);
	}), E(f), E(d);
	var C = n(d), w = g(C);
	I(w, 17, () => r.parts, (e) => e.code, (e, a) => {
		var o = ht(), s = g(o), c = g(s), l = V(c, !0);
		E(s);
		var u = n(s), d = (e) => {
			var i = mt(), o = g(i), s = g(o);
			oe(s, { name: "plan" });
			var c = n(s), l = V(c);
			E(o), E(i), _((e) => {
				N(o, "aria-pressed", t(a).code === r.chosen), j(l, `${e ?? ""}: ${t(a).name ?? ""}`);
			}, [() => W("plan.show")]), v("click", o, () => r.onChoose(t(a).code)), B(e, i);
		};
		k(u, (e) => {
			r.onChoose && e(d);
		});
		var f = n(u);
		i(f, () => t(a)), E(o), _((e) => {
			M(o, 1, F([t(a).code === r.chosen && "is-open"])), N(o, "data-code", t(a).code), N(c, "href", e), j(l, t(a).name);
		}, [() => r.hrefOf(t(a).code)]), B(e, o);
	});
	var T = n(w), D = (e) => {
		var t = _t(), a = g(t), o = V(a, !0), s = n(a), c = (e) => {
			var t = gt();
			B(e, t);
		};
		k(s, (e) => {
			r.onChoose && e(c);
		});
		var l = n(s);
		i(l, () => r.plan.whole), E(t), _((e) => j(o, e), [() => W("plan.whole", { area: r.plan.area.name })]), B(e, t);
	};
	k(T, (e) => {
		r.parts.length > 1 && e(D);
	}), E(C), E(c), E(s), _((e, t) => {
		j(u, e), j(h, t);
	}, [() => W("plan.caption"), () => W("plan.part")]), B(e, s), L();
}
o(["click"]);
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
var xt = i("<p class=\"muted\"> </p>"), St = i("<div class=\"row no-print\"><button class=\"button button--secondary\" type=\"button\"><!> </button><!></div>"), Ct = i("<option> </option>"), wt = i("<p> </p>"), Tt = i("<div class=\"plan\"><figure class=\"plan__figure\"><!> <figcaption><!> <p class=\"small muted\"> <!></p></figcaption></figure> <!></div>"), Et = i("<p class=\"lead plan__summary\" role=\"status\"> </p> <!> <!> <section class=\"plan__all\" aria-labelledby=\"plan-lijst\"><h2 id=\"plan-lijst\"> </h2> <!></section>", 1), Dt = i("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p> <!></div> <!></div> <div class=\"toolbar no-print\"><div class=\"field\"><label for=\"laag\"> </label> <select class=\"select\" id=\"laag\"></select></div> <!></div> <div><!></div></div>");
function Ot(i, o) {
	p(o, !0);
	let u = l(() => de("op")), f = a(() => `${o.area} ${t(u) ?? ""}`, (e) => he(o.area, t(u), e)), y = l(() => f.value), S = l(() => _e(de("laag"), t(y))), C = l(() => ve(t(y)?.parts ?? [], d())), D = l(() => t(C).find((e) => e.code === de("buurt"))), O = l(() => t(C).filter((e) => e.outline).length), M = (e) => e[H[t(S)]], P = (e) => new Intl.NumberFormat(d()).format(e), ae = (e) => {
		let n = M(e);
		return n === null ? W("plan.notReleased") : W(`layer.${t(S)}.n`, { n });
	}, ce = l(() => Ye(t(C).flatMap((e) => M(e) ?? []))), F = l(() => t(C).some((e) => M(e) === null)), R = (e) => h(new URL(x(e), location.origin), {
		soort: ge[t(S)],
		op: t(u)
	}), ue = (e) => h(new URL(r(e), location.origin), { op: t(u) }), z = (e) => h(new URL(w(e), location.origin), { op: t(u) }), me = (e) => A(h(ie(), { buurt: e }), { replace: !0 });
	function ye() {
		let e = (e) => e ?? W("plan.notReleased"), n = [
			W("plan.part"),
			"CBS",
			...U.map((e) => W(`layer.${e}`)),
			W("plan.asked")
		], r = t(C).map((t) => [
			t.name,
			t.code,
			...U.map((n) => e(t[H[n]])),
			e(t.asked)
		]);
		fe(`${W("plan.file")}-${o.area}.csv`, pe([n, ...r]));
	}
	var G = Dt(), K = g(G), q = g(K), be = g(q), Se = V(be, !0), Ce = n(be, 2), we = V(Ce, !0), Te = n(Ce, 2), Ee = (e) => {
		var n = xt(), r = V(n, !0);
		_((e) => j(r, e), [() => W("plan.day", { date: m(t(y).day) })]), B(e, n);
	};
	k(Te, (e) => {
		t(y) && e(Ee);
	}), E(q);
	var J = n(q, 2), De = (e) => {
		var t = St(), r = g(t), i = g(r);
		oe(i, { name: "download" });
		var a = n(i, 1, !0);
		E(r);
		var o = n(r);
		T(o, {}), E(t), _((e) => j(a, e), [() => W("plan.download")]), v("click", r, ye), B(e, t);
	};
	k(J, (e) => {
		t(C).length && e(De);
	}), E(K);
	var Y = n(K, 2), X = g(Y), Oe = g(X), ke = V(Oe, !0), Z = n(Oe, 2);
	I(Z, 20, () => U, (e) => e, (e, t) => {
		var n = Ct(), r = V(n, !0), i = {};
		_((e) => {
			j(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
		}, [() => W(`layer.${t}`)]), B(e, n);
	}), E(Z);
	var Q;
	se(Z), E(X);
	var Ae = n(X, 2);
	{
		let e = l(() => W("date.asOf"));
		c(Ae, {
			id: "op",
			get label() {
				return t(e);
			},
			get value() {
				return t(u);
			},
			onChange: (e) => ne({ op: e })
		});
	}
	E(Y);
	var $ = n(Y, 2), je = g($), Me = (n) => {
		{
			let r = l(() => le()?.me.roleLabel);
			e(n, {
				get failure() {
					return f.failure;
				},
				get roleLabel() {
					return t(r);
				},
				get onRetry() {
					return f.retry;
				}
			});
		}
	}, Ne = (e) => {
		var r = Et(), i = b(r), a = V(i, !0), o = n(i, 2), c = (e) => {
			re(e, {
				icon: "lock",
				children: (e, n) => {
					var r = wt(), i = V(r, !0);
					_((e) => j(i, e), [() => t(y).figures === "notReleased" ? W("plan.notReleased.all") : W("plan.notReleased.why")]), B(e, r);
				},
				$$slots: { default: !0 }
			});
		};
		k(o, (e) => {
			t(F) && e(c);
		});
		var u = n(o, 2), d = (e) => {
			var r = Tt(), i = g(r), a = g(i);
			{
				let e = l(() => t(D)?.code);
				rt(a, {
					get plan() {
						return t(y);
					},
					get parts() {
						return t(C);
					},
					get steps() {
						return t(ce);
					},
					countOf: M,
					wordsOf: ae,
					numberOf: P,
					get chosen() {
						return t(e);
					},
					onChoose: me,
					onOpen: (e) => A(R(e))
				});
			}
			var o = n(a, 2), c = g(o);
			{
				let e = l(() => t(y).beside.length > 0);
				ct(c, {
					get steps() {
						return t(ce);
					},
					get hidden() {
						return t(F);
					},
					get beside() {
						return t(e);
					},
					numberOf: P
				});
			}
			var u = n(c, 2), d = g(u), f = n(d), p = (e) => {
				var n = s();
				_((e) => j(n, e), [() => W("plan.someOutlines", { n: t(C).length - t(O) })]), B(e, n);
			};
			k(f, (e) => {
				t(O) < t(C).length && e(p);
			}), E(u), E(o), E(i), xe(n(i, 2), {
				get part() {
					return t(D);
				},
				numberOf: P,
				hrefOf: R,
				mapHref: ue,
				missingHref: z
			}), E(r), _((e, t) => j(d, `${e ?? ""} ${t ?? ""}`), [() => W("plan.counted"), () => W("plan.source")]), B(e, r);
		}, f = (e) => {
			re(e, {
				icon: "calendar",
				children: (e, t) => {
					var n = wt(), r = V(n, !0);
					_((e) => j(r, e), [() => W("plan.noOutlines")]), B(e, n);
				},
				$$slots: { default: !0 }
			});
		};
		k(u, (e) => {
			t(O) ? e(d) : e(f, -1);
		});
		var p = n(u, 2), m = g(p), h = V(m, !0), v = n(m, 2);
		{
			let e = l(() => t(D)?.code), n = l(() => t(O) ? me : void 0);
			yt(v, {
				get plan() {
					return t(y);
				},
				get parts() {
					return t(C);
				},
				get layer() {
					return t(S);
				},
				get chosen() {
					return t(e);
				},
				numberOf: P,
				hrefOf: R,
				get onChoose() {
					return t(n);
				}
			});
		}
		E(p), _((e, t) => {
			j(a, e), j(h, t);
		}, [() => bt(t(C), t(S)), () => W("plan.table")]), B(e, r);
	}, Pe = (e) => {
		{
			let n = l(() => W("plan.loading"));
			ee(e, {
				get label() {
					return t(n);
				},
				rows: 6
			});
		}
	};
	k(je, (e) => {
		f.failure ? e(Me) : t(y) ? e(Ne, 1) : f.slow && e(Pe, 2);
	}), E($), E(G), _((e, n, r) => {
		j(Se, e), j(we, n), j(ke, r), Q !== (Q = t(S)) && (Z.value = (Z.__value = Q) ?? "", te(Z, Q)), N($, "aria-busy", f.loading);
	}, [
		() => W("plan.title", { area: o.areaName }),
		() => W("plan.intro"),
		() => W("plan.layer")
	]), v("change", Z, (e) => ne({ laag: e.currentTarget.value })), B(i, G), L();
}
o(["click", "change"]);
export { Ot as default };
