import { Ht as e, Kn as t, Qn as n, T as r, Un as i, Xn as a, Yn as o, br as s, dr as c, fr as l, gr as u, ir as d, lr as f, or as p, vr as m, xr as h, yr as g } from "./shell.js";
// src/help/text.ts
var _ = e({
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
}), v = n("<li><!></li>"), ee = n("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), te = n("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function y(e, n) {
	g(n, !0);
	let y = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var b = te(), x = f(b), S = f(x), ne = c(S, !0), re = l(S), ie = c(re, !0);
	h(x);
	var C = l(x, 2), w = f(C), ae = c(w, !0), T = l(w), oe = c(T, !0), E = l(T), se = c(E, !0);
	h(C);
	var D = l(C, 2), O = f(D), ce = c(O, !0), k = l(O, 2), A = f(k), j = f(A), le = c(j, !0), ue = l(j), de = c(ue, !0);
	h(A);
	var M = l(A, 2), N = f(M), fe = c(N, !0), pe = l(N), me = c(pe, !0);
	h(M);
	var P = l(M, 2), F = f(P), he = c(F, !0), ge = l(F), _e = c(ge, !0);
	h(P);
	var I = l(P, 2), L = f(I), ve = c(L, !0), ye = l(L), be = c(ye, !0);
	h(I), h(k), h(D);
	var R = l(D, 2), z = f(R), xe = c(z, !0), B = l(z), Se = c(B, !0), V = l(B, 2), H = f(V);
	i(H, 16, () => y, (e) => e, (e, t) => {
		var i = v(), o = f(i);
		{
			let e = u(() => n.kindWord(t));
			r(o, {
				get kind() {
					return t;
				},
				get word() {
					return d(e);
				}
			});
		}
		h(i), a(e, i);
	});
	var U = l(H), Ce = f(U);
	{
		let e = u(() => _("help.schakel"));
		r(Ce, {
			kind: "Resident",
			get word() {
				return d(e);
			},
			ring: !0
		});
	}
	h(U), h(V), h(R);
	var W = l(R, 2), G = f(W), we = c(G, !0), Te = l(G), Ee = c(Te, !0), De = l(Te), Oe = c(De, !0), ke = l(De), Ae = c(ke, !0);
	h(W);
	var je = l(W, 2), Me = (e) => {
		var t = ee(), n = f(t), r = c(n, !0), i = l(n), s = c(i, !0), u = l(i), d = c(u, !0), m = l(u), g = c(m, !0);
		h(t), p((e, t, n, i) => {
			o(r, e), o(s, t), o(d, n), o(g, i);
		}, [
			() => _("help.login.title"),
			() => _("help.login.text"),
			() => _("help.login.away"),
			() => _("help.login.forgotten")
		]), a(e, t);
	};
	t(je, (e) => {
		n.accounts && e(Me);
	});
	var K = l(je, 2), Ne = f(K), Pe = c(Ne, !0), Fe = l(Ne), Ie = c(Fe, !0), Le = l(Fe), Re = c(Le, !0), ze = l(Le), Be = c(ze, !0);
	h(K);
	var q = l(K, 2), Ve = f(q), He = c(Ve, !0), Ue = l(Ve), We = c(Ue, !0), Ge = l(Ue), Ke = c(Ge, !0);
	h(q);
	var J = l(q, 2), qe = f(J), Je = c(qe, !0), Ye = l(qe, 2), Y = f(Ye), X = f(Y), Xe = l(f(X));
	s(3), h(X);
	var Ze = l(X), Qe = c(Ze, !0);
	h(Y);
	var Z = l(Y, 2), $e = l(f(Z)), et = c($e, !0);
	h(Z);
	var Q = l(Z, 2), tt = l(f(Q)), nt = c(tt, !0);
	h(Q);
	var rt = l(Q, 2), it = l(f(rt)), at = c(it, !0);
	h(rt), h(Ye), h(J);
	var ot = l(J, 2), st = f(ot), ct = c(st, !0), $ = l(st), lt = c($, !0), ut = l($), dt = c(ut, !0);
	h(ot), h(b), p((e, t, n, r, i, a, s, c, l, u, d, f, p, m, h, g, _, v, ee, te, y, b, x, S, re, C, w, T, E, D, O, k, A, j, ue, M) => {
		o(ne, e), o(ie, t), o(ae, n), o(oe, r), o(se, i), o(ce, a), o(le, s), o(de, c), o(fe, l), o(me, u), o(he, d), o(_e, f), o(ve, p), o(be, m), o(xe, h), o(Se, g), o(we, _), o(Ee, v), o(Oe, ee), o(Ae, te), o(Pe, y), o(Ie, b), o(Re, x), o(Be, S), o(He, re), o(We, C), o(Ke, w), o(Je, T), o(Xe, ` ${E ?? ""} `), o(Qe, D), o(et, O), o(nt, k), o(at, A), o(ct, j), o(lt, ue), o(dt, M);
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
	]), a(e, b), m();
}
export { y as default };
