import { Gn as e, Hn as t, Ht as n, Jn as r, T as i, Yn as a, Zn as o, _r as s, ar as c, br as l, cr as u, dr as d, hr as f, rr as p, ur as m, vr as h, yr as g } from "./shell.js";
// src/help/text.ts
var _ = n({
	"help.lead": "Spin in het web laat zien wie elkaar kennen in een buurt. En waar een schakel ontbreekt.",
	"help.missing.title": "Ontbrekende schakels",
	"help.missing.text": "Deze pagina geeft drie antwoorden. Wie houdt de buurt bij elkaar? Wie heeft nog geen schakel dichtbij? Van wie weten wij het nog niet?",
	"help.missing.unknown": "Weinig gegevens betekent niet: weinig contacten. Wie wij niet vroegen, noemen we onbekend. Druk op Waarom? voor de regels en de gegevens.",
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
}), v = o("<li><!></li>"), ee = o("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), te = o("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function y(n, o) {
	h(o, !0);
	let y = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var b = te(), x = u(b), S = u(x), ne = m(S, !0), re = d(S), ie = m(re, !0);
	l(x);
	var C = d(x, 2), w = u(C), ae = m(w, !0), T = d(w), oe = m(T, !0), E = d(T), se = m(E, !0);
	l(C);
	var D = d(C, 2), O = u(D), ce = m(O, !0), k = d(O, 2), A = u(k), j = u(A), le = m(j, !0), ue = d(j), de = m(ue, !0);
	l(A);
	var M = d(A, 2), N = u(M), fe = m(N, !0), pe = d(N), me = m(pe, !0);
	l(M);
	var P = d(M, 2), F = u(P), he = m(F, !0), ge = d(F), _e = m(ge, !0);
	l(P);
	var I = d(P, 2), L = u(I), ve = m(L, !0), ye = d(L), be = m(ye, !0);
	l(I), l(k), l(D);
	var R = d(D, 2), z = u(R), xe = m(z, !0), B = d(z), Se = m(B, !0), V = d(B, 2), H = u(V);
	t(H, 16, () => y, (e) => e, (e, t) => {
		var n = v(), r = u(n);
		{
			let e = f(() => o.kindWord(t));
			i(r, {
				get kind() {
					return t;
				},
				get word() {
					return p(e);
				}
			});
		}
		l(n), a(e, n);
	});
	var U = d(H), Ce = u(U);
	{
		let e = f(() => _("help.schakel"));
		i(Ce, {
			kind: "Resident",
			get word() {
				return p(e);
			},
			ring: !0
		});
	}
	l(U), l(V), l(R);
	var W = d(R, 2), G = u(W), we = m(G, !0), Te = d(G), Ee = m(Te, !0), De = d(Te), Oe = m(De, !0), ke = d(De), Ae = m(ke, !0);
	l(W);
	var je = d(W, 2), Me = (e) => {
		var t = ee(), n = u(t), i = m(n, !0), o = d(n), s = m(o, !0), f = d(o), p = m(f, !0), h = d(f), g = m(h, !0);
		l(t), c((e, t, n, a) => {
			r(i, e), r(s, t), r(p, n), r(g, a);
		}, [
			() => _("help.login.title"),
			() => _("help.login.text"),
			() => _("help.login.away"),
			() => _("help.login.forgotten")
		]), a(e, t);
	};
	e(je, (e) => {
		o.accounts && e(Me);
	});
	var K = d(je, 2), Ne = u(K), Pe = m(Ne, !0), Fe = d(Ne), Ie = m(Fe, !0), Le = d(Fe), Re = m(Le, !0), ze = d(Le), Be = m(ze, !0);
	l(K);
	var q = d(K, 2), Ve = u(q), He = m(Ve, !0), Ue = d(Ve), We = m(Ue, !0), Ge = d(Ue), Ke = m(Ge, !0);
	l(q);
	var J = d(q, 2), qe = u(J), Je = m(qe, !0), Ye = d(qe, 2), Y = u(Ye), X = u(Y), Xe = d(u(X));
	g(3), l(X);
	var Ze = d(X), Qe = m(Ze, !0);
	l(Y);
	var Z = d(Y, 2), $e = d(u(Z)), et = m($e, !0);
	l(Z);
	var Q = d(Z, 2), tt = d(u(Q)), nt = m(tt, !0);
	l(Q);
	var rt = d(Q, 2), it = d(u(rt)), at = m(it, !0);
	l(rt), l(Ye), l(J);
	var ot = d(J, 2), st = u(ot), ct = m(st, !0), $ = d(st), lt = m($, !0), ut = d($), dt = m(ut, !0);
	l(ot), l(b), c((e, t, n, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, ee, te, y, b, x, S, re, C, w, T, E, D, O, k, A, j, ue, M) => {
		r(ne, e), r(ie, t), r(ae, n), r(oe, i), r(se, a), r(ce, o), r(le, s), r(de, c), r(fe, l), r(me, u), r(he, d), r(_e, f), r(ve, p), r(be, m), r(xe, h), r(Se, g), r(we, _), r(Ee, v), r(Oe, ee), r(Ae, te), r(Pe, y), r(Ie, b), r(Re, x), r(Be, S), r(He, re), r(We, C), r(Ke, w), r(Je, T), r(Xe, ` ${E ?? ""} `), r(Qe, D), r(et, O), r(nt, k), r(at, A), r(ct, j), r(lt, ue), r(dt, M);
	}, [
		() => _("help.title"),
		() => _("help.lead"),
		() => _("help.missing.title"),
		() => _("help.missing.text"),
		() => _("help.missing.unknown"),
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
	]), a(n, b), s();
}
export { y as default };
