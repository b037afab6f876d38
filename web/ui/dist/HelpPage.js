import { $n as e, Cr as t, D as n, Gt as r, Kn as i, Qn as a, Sr as o, Yn as s, fr as c, hr as l, lr as u, mr as d, sr as f, tr as p, wr as m, xr as h, yr as g } from "./shell.js";
// src/help/text.ts
var _ = r({
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
}), v = p("<li><!></li>"), ee = p("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), te = p("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function y(r, p) {
	o(p, !0);
	let y = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var b = te(), x = c(b), S = c(x), ne = d(S, !0), re = l(S), ie = d(re, !0);
	m(x);
	var C = l(x, 2), w = c(C), ae = d(w, !0), T = l(w), oe = d(T, !0), E = l(T), se = d(E, !0);
	m(C);
	var D = l(C, 2), O = c(D), ce = d(O, !0), k = l(O, 2), A = c(k), j = c(A), le = d(j, !0), ue = l(j), de = d(ue, !0);
	m(A);
	var M = l(A, 2), N = c(M), fe = d(N, !0), pe = l(N), me = d(pe, !0);
	m(M);
	var P = l(M, 2), F = c(P), he = d(F, !0), ge = l(F), _e = d(ge, !0);
	m(P);
	var I = l(P, 2), L = c(I), ve = d(L, !0), ye = l(L), be = d(ye, !0);
	m(I), m(k), m(D);
	var R = l(D, 2), z = c(R), xe = d(z, !0), B = l(z), Se = d(B, !0), V = l(B, 2), H = c(V);
	i(H, 16, () => y, (e) => e, (t, r) => {
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
	var U = l(H), Ce = c(U);
	{
		let e = g(() => _("help.schakel"));
		n(Ce, {
			kind: "Resident",
			get word() {
				return f(e);
			},
			ring: !0
		});
	}
	m(U), m(V), m(R);
	var W = l(R, 2), G = c(W), we = d(G, !0), Te = l(G), Ee = d(Te, !0), De = l(Te), Oe = d(De, !0), ke = l(De), Ae = d(ke, !0);
	m(W);
	var je = l(W, 2), Me = (t) => {
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
	s(je, (e) => {
		p.accounts && e(Me);
	});
	var K = l(je, 2), Ne = c(K), Pe = d(Ne, !0), Fe = l(Ne), Ie = d(Fe, !0), Le = l(Fe), Re = d(Le, !0), ze = l(Le), Be = d(ze, !0);
	m(K);
	var q = l(K, 2), Ve = c(q), He = d(Ve, !0), Ue = l(Ve), We = d(Ue, !0), Ge = l(Ue), Ke = d(Ge, !0);
	m(q);
	var J = l(q, 2), qe = c(J), Je = d(qe, !0), Ye = l(qe, 2), Y = c(Ye), X = c(Y), Xe = l(c(X));
	t(3), m(X);
	var Ze = l(X), Qe = d(Ze, !0);
	m(Y);
	var Z = l(Y, 2), $e = l(c(Z)), et = d($e, !0);
	m(Z);
	var Q = l(Z, 2), tt = l(c(Q)), nt = d(tt, !0);
	m(Q);
	var rt = l(Q, 2), it = l(c(rt)), at = d(it, !0);
	m(rt), m(Ye), m(J);
	var ot = l(J, 2), st = c(ot), ct = d(st, !0), $ = l(st), lt = d($, !0), ut = l($), dt = d(ut, !0);
	m(ot), m(b), u((e, t, n, r, i, o, s, c, l, u, d, f, p, m, h, g, _, v, ee, te, y, b, x, S, re, C, w, T, E, D, O, k, A, j, ue, M) => {
		a(ne, e), a(ie, t), a(ae, n), a(oe, r), a(se, i), a(ce, o), a(le, s), a(de, c), a(fe, l), a(me, u), a(he, d), a(_e, f), a(ve, p), a(be, m), a(xe, h), a(Se, g), a(we, _), a(Ee, v), a(Oe, ee), a(Ae, te), a(Pe, y), a(Ie, b), a(Re, x), a(Be, S), a(He, re), a(We, C), a(Ke, w), a(Je, T), a(Xe, ` ${E ?? ""} `), a(Qe, D), a(et, O), a(nt, k), a(at, A), a(ct, j), a(lt, ue), a(dt, M);
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
	]), e(r, b), h();
}
export { y as default };
