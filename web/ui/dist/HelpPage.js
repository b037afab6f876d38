import { $ as e, F as t, M as n, R as r, V as i, X as a, ct as o, dt as s, lt as c, nt as l, ot as u, q as d, r as f, tt as p, ut as m, z as h } from "./text.js";
import { u as g } from "./app.js";
// src/help/text.ts
var _ = f({
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
}), v = i("<li><!></li>"), ee = i("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), te = i("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function y(i, f) {
	c(f, !0);
	let y = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var b = te(), x = e(b), S = e(x), ne = p(S, !0), re = l(S), ie = p(re, !0);
	s(x);
	var C = l(x, 2), w = e(C), ae = p(w, !0), T = l(w), oe = p(T, !0), E = l(T), se = p(E, !0);
	s(C);
	var D = l(C, 2), O = e(D), ce = p(O, !0), k = l(O, 2), A = e(k), j = e(A), le = p(j, !0), ue = l(j), de = p(ue, !0);
	s(A);
	var M = l(A, 2), N = e(M), fe = p(N, !0), pe = l(N), me = p(pe, !0);
	s(M);
	var P = l(M, 2), F = e(P), he = p(F, !0), ge = l(F), _e = p(ge, !0);
	s(P);
	var I = l(P, 2), L = e(I), ve = p(L, !0), ye = l(L), be = p(ye, !0);
	s(I), s(k), s(D);
	var R = l(D, 2), z = e(R), xe = p(z, !0), B = l(z), Se = p(B, !0), V = l(B, 2), H = e(V);
	n(H, 16, () => y, (e) => e, (t, n) => {
		var r = v(), i = e(r);
		{
			let e = u(() => f.kindWord(n));
			g(i, {
				get kind() {
					return n;
				},
				get word() {
					return d(e);
				}
			});
		}
		s(r), h(t, r);
	});
	var U = l(H), Ce = e(U);
	{
		let e = u(() => _("help.schakel"));
		g(Ce, {
			kind: "Resident",
			get word() {
				return d(e);
			},
			ring: !0
		});
	}
	s(U), s(V), s(R);
	var W = l(R, 2), G = e(W), we = p(G, !0), Te = l(G), Ee = p(Te, !0), De = l(Te), Oe = p(De, !0), ke = l(De), Ae = p(ke, !0);
	s(W);
	var je = l(W, 2), Me = (t) => {
		var n = ee(), i = e(n), o = p(i, !0), c = l(i), u = p(c, !0), d = l(c), f = p(d, !0), m = l(d), g = p(m, !0);
		s(n), a((e, t, n, i) => {
			r(o, e), r(u, t), r(f, n), r(g, i);
		}, [
			() => _("help.login.title"),
			() => _("help.login.text"),
			() => _("help.login.away"),
			() => _("help.login.forgotten")
		]), h(t, n);
	};
	t(je, (e) => {
		f.accounts && e(Me);
	});
	var K = l(je, 2), Ne = e(K), Pe = p(Ne, !0), Fe = l(Ne), Ie = p(Fe, !0), Le = l(Fe), Re = p(Le, !0), ze = l(Le), Be = p(ze, !0);
	s(K);
	var q = l(K, 2), Ve = e(q), He = p(Ve, !0), Ue = l(Ve), We = p(Ue, !0), Ge = l(Ue), Ke = p(Ge, !0);
	s(q);
	var J = l(q, 2), qe = e(J), Je = p(qe, !0), Ye = l(qe, 2), Y = e(Ye), X = e(Y), Xe = l(e(X));
	m(3), s(X);
	var Ze = l(X), Qe = p(Ze, !0);
	s(Y);
	var Z = l(Y, 2), $e = l(e(Z)), et = p($e, !0);
	s(Z);
	var Q = l(Z, 2), tt = l(e(Q)), nt = p(tt, !0);
	s(Q);
	var rt = l(Q, 2), it = l(e(rt)), at = p(it, !0);
	s(rt), s(Ye), s(J);
	var ot = l(J, 2), st = e(ot), ct = p(st, !0), $ = l(st), lt = p($, !0), ut = l($), dt = p(ut, !0);
	s(ot), s(b), a((e, t, n, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, ee, te, y, b, x, S, re, C, w, T, E, D, O, k, A, j, ue, M) => {
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
	]), h(i, b), o();
}
export { y as default };
