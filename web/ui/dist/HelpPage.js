import { Ar as e, Fr as t, Mr as n, Nr as r, Pr as i, Sr as a, Tr as o, er as s, gr as c, lr as l, or as u, qt as d, rr as f, sr as p, wr as m, yr as h } from "./shell.js";
import { t as g } from "./KindName.js";
// src/help/text.ts
var _ = d({
	"help.lead": "Spin in het web laat zien wie elkaar kennen in een buurt. En waar een schakel ontbreekt.",
	"help.missing.title": "Ontbrekende schakels",
	"help.missing.text": "Deze pagina geeft drie antwoorden. Wie houdt de buurt bij elkaar? Wie heeft nog geen schakel dichtbij? Van wie weten wij het nog niet?",
	"help.missing.unknown": "Weinig gegevens betekent niet: weinig contacten. Wie wij niet vroegen, noemen we onbekend. Druk op Waarom? voor de regels en de gegevens.",
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
}), ee = l("<li><!></li>"), te = l("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), ne = l("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function v(l, d) {
	r(d, !0);
	let v = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var y = ne(), b = a(y), x = a(b), re = m(x, !0), S = o(x), ie = m(S, !0);
	t(b);
	var C = o(b, 2), w = a(C), ae = m(w, !0), T = o(w), oe = m(T, !0), E = o(T), se = m(E, !0);
	t(C);
	var D = o(C, 2), O = a(D), ce = m(O, !0), k = o(O), le = m(k, !0), ue = o(k), de = m(ue, !0);
	t(D);
	var A = o(D, 2), j = a(A), fe = m(j, !0), M = o(j, 2), N = a(M), P = a(N), pe = m(P, !0), me = o(P), he = m(me, !0);
	t(N);
	var F = o(N, 2), ge = a(F), _e = m(ge, !0), ve = o(ge), ye = m(ve, !0);
	t(F);
	var I = o(F, 2), be = a(I), xe = m(be, !0), Se = o(be), Ce = m(Se, !0);
	t(I);
	var we = o(I, 2), Te = a(we), Ee = m(Te, !0), De = o(Te), Oe = m(De, !0);
	t(we), t(M), t(A);
	var L = o(A, 2), R = a(L), ke = m(R, !0), z = o(R), Ae = m(z, !0), B = o(z, 2), V = a(B);
	s(V, 16, () => v, (e) => e, (n, r) => {
		var i = ee(), o = a(i);
		{
			let t = e(() => d.kindWord(r));
			g(o, {
				get kind() {
					return r;
				},
				get word() {
					return c(t);
				}
			});
		}
		t(i), p(n, i);
	});
	var H = o(V), je = a(H);
	{
		let t = e(() => _("help.schakel"));
		g(je, {
			kind: "Resident",
			get word() {
				return c(t);
			},
			ring: !0
		});
	}
	t(H), t(B), t(L);
	var U = o(L, 2), W = a(U), Me = m(W, !0), G = o(W), Ne = m(G, !0), Pe = o(G), Fe = m(Pe, !0), Ie = o(Pe), Le = m(Ie, !0);
	t(U);
	var Re = o(U, 2), ze = (e) => {
		var n = te(), r = a(n), i = m(r, !0), s = o(r), c = m(s, !0), l = o(s), d = m(l, !0), f = o(l), g = m(f, !0);
		t(n), h((e, t, n, r) => {
			u(i, e), u(c, t), u(d, n), u(g, r);
		}, [
			() => _("help.login.title"),
			() => _("help.login.text"),
			() => _("help.login.away"),
			() => _("help.login.forgotten")
		]), p(e, n);
	};
	f(Re, (e) => {
		d.accounts && e(ze);
	});
	var K = o(Re, 2), Be = a(K), Ve = m(Be, !0), He = o(Be), Ue = m(He, !0), We = o(He), Ge = m(We, !0), Ke = o(We), qe = m(Ke, !0);
	t(K);
	var q = o(K, 2), Je = a(q), Ye = m(Je, !0), Xe = o(Je), Ze = m(Xe, !0), Qe = o(Xe), $e = m(Qe, !0);
	t(q);
	var J = o(q, 2), et = a(J), tt = m(et, !0), Y = o(et, 2), X = a(Y), Z = a(X), nt = o(a(Z));
	i(3), t(Z);
	var rt = o(Z), it = m(rt, !0);
	t(X);
	var Q = o(X, 2), at = o(a(Q)), ot = m(at, !0);
	t(Q);
	var $ = o(Q, 2), st = o(a($)), ct = m(st, !0);
	t($);
	var lt = o($, 2), ut = o(a(lt)), dt = m(ut, !0);
	t(lt), t(Y), t(J);
	var ft = o(J, 2), pt = a(ft), mt = m(pt, !0), ht = o(pt), gt = m(ht, !0), _t = o(ht), vt = m(_t, !0);
	t(ft), t(y), h((e, t, n, r, i, a, o, s, c, l, d, f, p, m, h, g, _, ee, te, ne, v, y, b, x, S, C, w, T, E, D, O, k, ue, A, j, M, N, P, me) => {
		u(re, e), u(ie, t), u(ae, n), u(oe, r), u(se, i), u(ce, a), u(le, o), u(de, s), u(fe, c), u(pe, l), u(he, d), u(_e, f), u(ye, p), u(xe, m), u(Ce, h), u(Ee, g), u(Oe, _), u(ke, ee), u(Ae, te), u(Me, ne), u(Ne, v), u(Fe, y), u(Le, b), u(Ve, x), u(Ue, S), u(Ge, C), u(qe, w), u(Ye, T), u(Ze, E), u($e, D), u(tt, O), u(nt, ` ${k ?? ""} `), u(it, ue), u(ot, A), u(ct, j), u(dt, M), u(mt, N), u(gt, P), u(vt, me);
	}, [
		() => _("help.title"),
		() => _("help.lead"),
		() => _("help.missing.title"),
		() => _("help.missing.text"),
		() => _("help.missing.unknown"),
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
	]), p(l, y), n();
}
export { v as default };
