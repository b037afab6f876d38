import { $n as e, Cr as t, D as n, Gt as r, Kn as i, Qn as a, Sr as o, Yn as s, fr as c, hr as l, lr as u, mr as d, sr as f, tr as p, wr as m, xr as h, yr as g } from "./shell.js";
// src/help/text.ts
var _ = r({
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
}), v = p("<li><!></li>"), ee = p("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), te = p("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function y(r, p) {
	o(p, !0);
	let y = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var b = te(), x = c(b), S = c(x), ne = d(S, !0), C = l(S), re = d(C, !0);
	m(x);
	var w = l(x, 2), T = c(w), ie = d(T, !0), E = l(T), ae = d(E, !0), oe = l(E), se = d(oe, !0);
	m(w);
	var D = l(w, 2), O = c(D), ce = d(O, !0), k = l(O), le = d(k, !0), ue = l(k), de = d(ue, !0);
	m(D);
	var A = l(D, 2), j = c(A), fe = d(j, !0), M = l(j, 2), N = c(M), P = c(N), pe = d(P, !0), me = l(P), he = d(me, !0);
	m(N);
	var F = l(N, 2), ge = c(F), _e = d(ge, !0), ve = l(ge), ye = d(ve, !0);
	m(F);
	var I = l(F, 2), be = c(I), xe = d(be, !0), Se = l(be), Ce = d(Se, !0);
	m(I);
	var we = l(I, 2), Te = c(we), Ee = d(Te, !0), De = l(Te), Oe = d(De, !0);
	m(we), m(M), m(A);
	var L = l(A, 2), R = c(L), ke = d(R, !0), z = l(R), Ae = d(z, !0), B = l(z, 2), V = c(B);
	i(V, 16, () => y, (e) => e, (t, r) => {
		var i = v(), a = c(i);
		{
			let e = g(() => p.kindWord(r));
			n(a, {
				get kind() {
					return r;
				},
				get word() {
					return f(e);
				}
			});
		}
		m(i), e(t, i);
	});
	var H = l(V), je = c(H);
	{
		let e = g(() => _("help.schakel"));
		n(je, {
			kind: "Resident",
			get word() {
				return f(e);
			},
			ring: !0
		});
	}
	m(H), m(B), m(L);
	var U = l(L, 2), W = c(U), Me = d(W, !0), G = l(W), Ne = d(G, !0), Pe = l(G), Fe = d(Pe, !0), Ie = l(Pe), Le = d(Ie, !0);
	m(U);
	var Re = l(U, 2), ze = (t) => {
		var n = ee(), r = c(n), i = d(r, !0), o = l(r), s = d(o, !0), f = l(o), p = d(f, !0), h = l(f), g = d(h, !0);
		m(n), u((e, t, n, r) => {
			a(i, e), a(s, t), a(p, n), a(g, r);
		}, [
			() => _("help.login.title"),
			() => _("help.login.text"),
			() => _("help.login.away"),
			() => _("help.login.forgotten")
		]), e(t, n);
	};
	s(Re, (e) => {
		p.accounts && e(ze);
	});
	var K = l(Re, 2), Be = c(K), Ve = d(Be, !0), He = l(Be), Ue = d(He, !0), We = l(He), Ge = d(We, !0), Ke = l(We), qe = d(Ke, !0);
	m(K);
	var q = l(K, 2), Je = c(q), Ye = d(Je, !0), Xe = l(Je), Ze = d(Xe, !0), Qe = l(Xe), $e = d(Qe, !0);
	m(q);
	var J = l(q, 2), Y = c(J), et = d(Y, !0), tt = l(Y, 2), X = c(tt), Z = c(X), nt = l(c(Z));
	t(3), m(Z);
	var rt = l(Z), it = d(rt, !0);
	m(X);
	var Q = l(X, 2), at = l(c(Q)), ot = d(at, !0);
	m(Q);
	var $ = l(Q, 2), st = l(c($)), ct = d(st, !0);
	m($);
	var lt = l($, 2), ut = l(c(lt)), dt = d(ut, !0);
	m(lt), m(tt), m(J);
	var ft = l(J, 2), pt = c(ft), mt = d(pt, !0), ht = l(pt), gt = d(ht, !0), _t = l(ht), vt = d(_t, !0);
	m(ft), m(b), u((e, t, n, r, i, o, s, c, l, u, d, f, p, m, h, g, _, v, ee, te, y, b, x, S, C, w, T, E, oe, D, O, k, ue, A, j, M, N, P, me) => {
		a(ne, e), a(re, t), a(ie, n), a(ae, r), a(se, i), a(ce, o), a(le, s), a(de, c), a(fe, l), a(pe, u), a(he, d), a(_e, f), a(ye, p), a(xe, m), a(Ce, h), a(Ee, g), a(Oe, _), a(ke, v), a(Ae, ee), a(Me, te), a(Ne, y), a(Fe, b), a(Le, x), a(Ve, S), a(Ue, C), a(Ge, w), a(qe, T), a(Ye, E), a(Ze, oe), a($e, D), a(et, O), a(nt, ` ${k ?? ""} `), a(it, ue), a(ot, A), a(ct, j), a(dt, M), a(mt, N), a(gt, P), a(vt, me);
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
	]), e(r, b), h();
}
export { y as default };
