import { Br as e, Fr as t, Gr as n, Hr as r, Mr as i, Or as a, Pr as o, Tr as s, Ur as c, Wr as l, fr as u, gr as d, hr as f, lr as p, tn as m, vr as h } from "./shell.js";
import { t as g } from "./KindName.js";
// src/help/text.ts
var _ = m({
	"help.lead": "Spin in het web laat zien wie elkaar kennen in een buurt. En waar een schakel ontbreekt.",
	"help.missing.title": "Ontbrekende schakels",
	"help.missing.text": "Deze pagina geeft drie antwoorden. Wie houdt de buurt bij elkaar? Wie heeft nog geen schakel dichtbij? Van wie weten wij het nog niet?",
	"help.missing.unknown": "Weinig gegevens betekent niet: weinig contacten. Wie wij niet vroegen, noemen we onbekend. Druk op Waarom? voor de regels en de gegevens.",
	"help.map.title": "Kaart",
	"help.map.text": "De kaart begint met een vraag. Kies een persoon of thema, dan tekenen we het netwerk. De lijst toont precies dezelfde mensen en organisaties.",
	"help.map.shown": "Bovenaan staat altijd hoeveel u ziet, en waarom niet alles. Met Filter wissen ziet u weer het geheel.",
	"help.map.place": "U mag iedereen verschuiven. Dat ziet u alleen zelf, tot u de indeling vastzet voor uw team.",
	"help.map.keys": "Alles kan met toetsen. Druk op de kaart op een vraagteken voor de uitleg.",
	"help.positions.title": "Posities",
	"help.positions.text": "Deze pagina laat zien waar iedereen staat in het netwerk. Onder de lijst staat wat elke kolom betekent.",
	"help.positions.class": "Ziet u niet alle contacten? Dan staat er hoog, midden of laag in plaats van een getal.",
	"help.words.title": "Woorden",
	"help.schakel": "Schakel",
	"help.schakel.text": "Iemand die mensen en groepen verbindt. Een medewerker heeft dit bevestigd.",
	"help.step": "Stap",
	"help.step.text": "Van de ene mens naar een bekende is één stap. Via die bekende verder is twee stappen.",
	"help.net": "Netwerk",
	"help.net.text": "Eigen netwerk: familie, vrienden en buren. Steun: ook professionals en vrijwilligers. Organisaties: wie werkt met wie samen.",
	"help.soFar": "Zover bekend",
	"help.soFar.text": "Wij tekenen alleen wat is vastgelegd. Er kunnen meer contacten zijn.",
	"help.shapes.title": "Vormen",
	"help.shapes.text": "Elke soort heeft een eigen vorm, kleur en woord. Een schakel heeft een ring.",
	"help.privacy.title": "Wat u ziet en wat niet",
	"help.privacy.text": "Uw rol bepaalt wat u ziet. Een bewoner ziet u vaak met een schuilnaam, zoals “bewoner K7M2”. Wie een mens bekijkt, leggen wij vast.",
	"help.privacy.hidden": "Wat u niet mag zien, tellen wij wel. Dan staat er hoeveel het er zijn.",
	"help.privacy.released": "“Nog niet vrijgegeven” betekent: deze aantallen zijn nog niet veilig om te tonen.",
	"help.keys.title": "Met het toetsenbord",
	"help.or": "of",
	"help.keys.search": "Zoeken openen",
	"help.keys.tab": "Naar het volgende onderdeel",
	"help.keys.esc": "Een venster sluiten",
	"help.login.title": "Inloggen",
	"help.login.text": "U krijgt van uw beheerder een link. Daarmee kiest u een wachtwoord. De link werkt één keer.",
	"help.login.away": "Was u lang weg? Dan logt u opnieuw in. Wat u typte, staat er dan nog.",
	"help.login.forgotten": "Wachtwoord vergeten? Vraag uw beheerder om een nieuwe link.",
	"help.undo.title": "Ongedaan maken en de prullenbak",
	"help.undo.text": "Na elke wijziging kunt u kiezen: Ongedaan maken. Het staat ook in uw menu en bij Geschiedenis.",
	"help.undo.changed": "Heeft iemand daarna iets veranderd? Dan blijft staan wat die persoon deed.",
	"help.undo.bin": "Wat in de prullenbak ligt, kunt u 30 dagen terugzetten. Daarna is het voorgoed weg.",
	"help.import.title": "Importeren",
	"help.import.text": "Kies uw bestanden en doe eerst een proef. U ziet wat nieuw is, wat verandert en wat fout is.",
	"help.import.whole": "Pas als alles klopt, bewaart u. Alles gaat in één keer, of niets. Een import kunt u in zijn geheel terugdraaien.",
	"help.run.title": "Zelf draaien voor een organisatie",
	"help.run.text": "Spin in het web is vrije software. Uw organisatie kan het zelf draaien, met SQLite of Neo4j.",
	"help.run.how": "In het bestand README staat hoe: starten, een reservekopie maken, bijwerken en waarop u let.",
	"help.keys.undo": "De laatste wijziging ongedaan maken"
}, {
	"help.lead": "Spin in het web shows who knows whom in a neighbourhood. And where a link is missing.",
	"help.missing.title": "Missing links",
	"help.missing.text": "This page gives three answers. Who holds the neighbourhood together? Who has no schakel nearby yet? About whom do we not know yet?",
	"help.missing.unknown": "Little data does not mean few contacts. Whom we did not ask, we call unknown. Press Why? for the rules and the data.",
	"help.map.title": "Map",
	"help.map.text": "The map begins with a question. Choose a person or theme, then we draw the network. The list shows exactly the same people and organisations.",
	"help.map.shown": "At the top it always says how much you see, and why not everything. Clear filter shows the whole again.",
	"help.map.place": "You may move everybody. Only you see that, until you pin the arrangement for your team.",
	"help.map.keys": "Everything works with keys. Press a question mark on the map for the explanation.",
	"help.positions.title": "Positions",
	"help.positions.text": "This page shows where everybody stands in the network. Below the list you read what each column means.",
	"help.positions.class": "Do you not see every contact? Then it says high, middle or low instead of a number.",
	"help.words.title": "Words",
	"help.schakel": "Schakel",
	"help.schakel.text": "A connector: someone who links people and groups. A worker has confirmed it.",
	"help.step": "Step",
	"help.step.text": "From one person to someone they know is one step. Further through that person is two steps.",
	"help.net": "Network",
	"help.net.text": "Own network: family, friends and neighbours. Support: professionals and volunteers too. Organisations: who works with whom.",
	"help.soFar": "As far as we know",
	"help.soFar.text": "We only draw what is recorded. There may be more contacts.",
	"help.shapes.title": "Shapes",
	"help.shapes.text": "Every kind has its own shape, colour and word. A schakel has a ring.",
	"help.privacy.title": "What you see and what you do not",
	"help.privacy.text": "Your role decides what you see. You often see a resident by a pseudonym, such as “resident K7M2”. We record who views a person.",
	"help.privacy.hidden": "What you may not see, we do count. Then it says how many there are.",
	"help.privacy.released": "“Not released yet” means: these figures are not safe to show yet.",
	"help.keys.title": "With the keyboard",
	"help.or": "or",
	"help.keys.search": "Open search",
	"help.keys.tab": "To the next part",
	"help.keys.esc": "Close a window",
	"help.login.title": "Logging in",
	"help.login.text": "Your administrator gives you a link. With it you choose a password. The link works once.",
	"help.login.away": "Were you away for long? Then you log in again. What you typed is still there.",
	"help.login.forgotten": "Forgot your password? Ask your administrator for a new link.",
	"help.undo.title": "Undo and the bin",
	"help.undo.text": "After each change you can choose Undo. It is also in your menu and under History.",
	"help.undo.changed": "Did someone change something after that? Then what that person did stays.",
	"help.undo.bin": "What is in the bin can be put back for 30 days. After that it is gone for good.",
	"help.import.title": "Importing",
	"help.import.text": "Choose your files and do a test run first. You see what is new, what changes and what is wrong.",
	"help.import.whole": "Save only when all is right. Everything goes at once, or nothing. An import can be rolled back as a whole.",
	"help.run.title": "Run it for an organisation",
	"help.run.text": "Spin in het web is free software. Your organisation can run it itself, on SQLite or Neo4j.",
	"help.run.how": "The README says how: starting, making a backup, upgrading and what to watch.",
	"help.keys.undo": "Undo the last change"
}), ee = h("<li><!></li>"), te = h("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), ne = h("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function v(m, h) {
	c(h, !0);
	let v = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var y = ne(), b = i(y), x = i(b), re = o(x, !0), S = t(x), ie = o(S, !0);
	n(b);
	var C = t(b, 2), w = i(C), ae = o(w, !0), T = t(w), oe = o(T, !0), E = t(T), se = o(E, !0);
	n(C);
	var D = t(C, 2), O = i(D), ce = o(O, !0), k = t(O), le = o(k, !0), A = t(k), ue = o(A, !0), j = t(A), de = o(j, !0), fe = t(j), pe = o(fe, !0);
	n(D);
	var M = t(D, 2), N = i(M), me = o(N, !0), P = t(N), he = o(P, !0), F = t(P), ge = o(F, !0);
	n(M);
	var I = t(M, 2), L = i(I), _e = o(L, !0), R = t(L, 2), z = i(R), B = i(z), ve = o(B, !0), ye = t(B), be = o(ye, !0);
	n(z);
	var V = t(z, 2), H = i(V), xe = o(H, !0), Se = t(H), Ce = o(Se, !0);
	n(V);
	var U = t(V, 2), W = i(U), we = o(W, !0), Te = t(W), Ee = o(Te, !0);
	n(U);
	var De = t(U, 2), Oe = i(De), ke = o(Oe, !0), Ae = t(Oe), je = o(Ae, !0);
	n(De), n(R), n(I);
	var G = t(I, 2), Me = i(G), Ne = o(Me, !0), Pe = t(Me), Fe = o(Pe, !0), Ie = t(Pe, 2), Le = i(Ie);
	p(Le, 16, () => v, (e) => e, (t, r) => {
		var a = ee(), o = i(a);
		{
			let t = e(() => h.kindWord(r));
			g(o, {
				get kind() {
					return r;
				},
				get word() {
					return s(t);
				}
			});
		}
		n(a), d(t, a);
	});
	var Re = t(Le), ze = i(Re);
	{
		let t = e(() => _("help.schakel"));
		g(ze, {
			kind: "Resident",
			get word() {
				return s(t);
			},
			ring: !0
		});
	}
	n(Re), n(Ie), n(G);
	var K = t(G, 2), Be = i(K), Ve = o(Be, !0), He = t(Be), Ue = o(He, !0), We = t(He), Ge = o(We, !0), Ke = t(We), qe = o(Ke, !0);
	n(K);
	var Je = t(K, 2), Ye = (e) => {
		var r = te(), s = i(r), c = o(s, !0), l = t(s), u = o(l, !0), p = t(l), m = o(p, !0), h = t(p), g = o(h, !0);
		n(r), a((e, t, n, r) => {
			f(c, e), f(u, t), f(m, n), f(g, r);
		}, [
			() => _("help.login.title"),
			() => _("help.login.text"),
			() => _("help.login.away"),
			() => _("help.login.forgotten")
		]), d(e, r);
	};
	u(Je, (e) => {
		h.accounts && e(Ye);
	});
	var q = t(Je, 2), Xe = i(q), Ze = o(Xe, !0), Qe = t(Xe), $e = o(Qe, !0), et = t(Qe), tt = o(et, !0), nt = t(et), rt = o(nt, !0);
	n(q);
	var J = t(q, 2), it = i(J), at = o(it, !0), ot = t(it), st = o(ot, !0), ct = t(ot), lt = o(ct, !0);
	n(J);
	var Y = t(J, 2), ut = i(Y), dt = o(ut, !0), ft = t(ut, 2), X = i(ft), Z = i(X), pt = t(i(Z));
	l(3), n(Z);
	var mt = t(Z), ht = o(mt, !0);
	n(X);
	var Q = t(X, 2), gt = t(i(Q)), _t = o(gt, !0);
	n(Q);
	var $ = t(Q, 2), vt = t(i($)), yt = o(vt, !0);
	n($);
	var bt = t($, 2), xt = t(i(bt)), St = o(xt, !0);
	n(bt), n(ft), n(Y);
	var Ct = t(Y, 2), wt = i(Ct), Tt = o(wt, !0), Et = t(wt), Dt = o(Et, !0), Ot = t(Et), kt = o(Ot, !0);
	n(Ct), n(y), a((e, t, n, r, i, a, o, s, c, l, u, d, p, m, h, g, _, ee, te, ne, v, y, b, x, S, C, w, T, E, D, O, k, A, j, fe, M, N, P, F, I, L, R, z, B) => {
		f(re, e), f(ie, t), f(ae, n), f(oe, r), f(se, i), f(ce, a), f(le, o), f(ue, s), f(de, c), f(pe, l), f(me, u), f(he, d), f(ge, p), f(_e, m), f(ve, h), f(be, g), f(xe, _), f(Ce, ee), f(we, te), f(Ee, ne), f(ke, v), f(je, y), f(Ne, b), f(Fe, x), f(Ve, S), f(Ue, C), f(Ge, w), f(qe, T), f(Ze, E), f($e, D), f(tt, O), f(rt, k), f(at, A), f(st, j), f(lt, fe), f(dt, M), f(pt, ` ${N ?? ""} `), f(ht, P), f(_t, F), f(yt, I), f(St, L), f(Tt, R), f(Dt, z), f(kt, B);
	}, [
		() => _("help.title"),
		() => _("help.lead"),
		() => _("help.missing.title"),
		() => _("help.missing.text"),
		() => _("help.missing.unknown"),
		() => _("help.map.title"),
		() => _("help.map.text"),
		() => _("help.map.shown"),
		() => _("help.map.place"),
		() => _("help.map.keys"),
		() => _("help.positions.title"),
		() => _("help.positions.text"),
		() => _("help.positions.class"),
		() => _("help.words.title"),
		() => _("help.schakel"),
		() => _("help.schakel.text"),
		() => _("help.step"),
		() => _("help.step.text"),
		() => _("help.net"),
		() => _("help.net.text"),
		() => _("help.soFar"),
		() => _("help.soFar.text"),
		() => _("help.shapes.title"),
		() => _("help.shapes.text"),
		() => _("help.privacy.title"),
		() => _("help.privacy.text"),
		() => _("help.privacy.hidden"),
		() => _("help.privacy.released"),
		() => _("help.undo.title"),
		() => _("help.undo.text"),
		() => _("help.undo.changed"),
		() => _("help.undo.bin"),
		() => _("help.import.title"),
		() => _("help.import.text"),
		() => _("help.import.whole"),
		() => _("help.keys.title"),
		() => _("help.or"),
		() => _("help.keys.search"),
		() => _("help.keys.undo"),
		() => _("help.keys.tab"),
		() => _("help.keys.esc"),
		() => _("help.run.title"),
		() => _("help.run.text"),
		() => _("help.run.how")
	]), d(m, y), r();
}
export { v as default };
