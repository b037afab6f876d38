import { Ar as e, Br as t, Cr as n, Gr as r, Jr as i, Lr as a, Nr as o, Xr as s, Yr as c, _r as l, br as u, mr as d, qr as f, sn as p, xr as m, zr as h } from "./shell.js";
import { t as g } from "./KindName.js";
// src/help/text.ts
var _ = p({
	"help.lead": "Spin in het web laat zien wie elkaar kennen in een buurt. En waar een schakel ontbreekt.",
	"help.missing.title": "Ontbrekende schakels",
	"help.missing.text": "Deze pagina geeft drie antwoorden. Wie houdt de buurt bij elkaar? Wie heeft nog geen schakel dichtbij? Van wie weten wij het nog niet?",
	"help.missing.unknown": "Weinig gegevens betekent niet: weinig contacten. Wie wij niet vroegen, noemen we onbekend. Druk op Waarom? voor de regels en de gegevens.",
	"help.map.title": "Kaart",
	"help.map.text": "De kaart begint met een vraag. Kies een persoon of thema, dan tekenen we het netwerk. De lijst toont precies dezelfde mensen en organisaties.",
	"help.map.shown": "Bovenaan staat altijd hoeveel u ziet, en waarom niet alles. Met Filter wissen ziet u weer het geheel.",
	"help.map.place": "U mag iedereen verschuiven. Dat ziet u alleen zelf, tot u de indeling vastzet voor uw team.",
	"help.map.keys": "Alles kan met toetsen. Druk op de kaart op een vraagteken voor de uitleg.",
	"help.map.paper": "Met Bewaren of Afdrukken neemt u mee wat u ziet, ook de namen. Ga er zorgvuldig mee om.",
	"help.plan.title": "Plattegrond",
	"help.plan.text": "De plattegrond laat per buurt zien wat wij daar kennen. Kies een buurt, dan opent u de lijst of de kaart.",
	"help.plan.figures": "Aantallen bewoners ziet u alleen in uw eigen gebied.",
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
	"help.privacy.hidden": "Bij schakels en posities tellen wij ook mee wie u niet mag zien. Dat staat er dan bij.",
	"help.privacy.released": "“Nog niet vrijgegeven” betekent: deze aantallen zijn nog niet veilig om te tonen.",
	"help.keys.title": "Met het toetsenbord",
	"help.or": "of",
	"help.keys.search": "Zoeken openen",
	"help.keys.contact": "Een contact toevoegen",
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
	"help.keys.undo": "De laatste wijziging ongedaan maken",
	"help.keys.redo": "De wijziging toch doen"
}, {
	"help.lead": "Spin in het web shows who knows whom in a neighbourhood. And where a link is missing.",
	"help.missing.title": "Missing links",
	"help.missing.text": "This page gives three answers. Who holds the neighbourhood together? Who has no schakel nearby yet? About whom do we not know yet?",
	"help.missing.unknown": "Little data does not mean few contacts. Whom we did not ask, we call unknown. Press Why? for the rules and the data.",
	"help.map.title": "Map",
	"help.map.text": "The map begins with a question. Choose a person or theme, then we draw the network. The list shows exactly the same people and organisations.",
	"help.map.shown": "At the top it always says how much you see, and why not everything. Clear filter shows the whole again.",
	"help.map.place": "You may move everybody. Only you see that, until you pin the layout for your team.",
	"help.map.keys": "Everything works with keys. Press a question mark on the map for the explanation.",
	"help.map.paper": "With Save or Print you take along what you see, names too. Handle it with care.",
	"help.plan.title": "Area map",
	"help.plan.text": "The area map shows what we know in each buurt. Choose a buurt, then you open the list or the map.",
	"help.plan.figures": "You see numbers of residents in your own area only.",
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
	"help.privacy.hidden": "Missing links and positions also count whom you may not see. Then it says so.",
	"help.privacy.released": "“Not released yet” means: these figures are not safe to show yet.",
	"help.keys.title": "With the keyboard",
	"help.or": "or",
	"help.keys.search": "Open search",
	"help.keys.contact": "Add a contact",
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
	"help.keys.undo": "Undo the last change",
	"help.keys.redo": "Redo the change"
}), ee = n("<li><!></li>"), te = n("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), ne = n("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>c</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Shift</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function v(n, p) {
	i(p, !0);
	let v = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var y = ne(), b = a(y), x = a(b), re = h(x, !0), ie = t(x), ae = h(ie, !0);
	s(b);
	var S = t(b, 2), C = a(S), oe = h(C, !0), w = t(C), se = h(w, !0), ce = t(w), le = h(ce, !0);
	s(S);
	var T = t(S, 2), E = a(T), ue = h(E, !0), D = t(E), de = h(D, !0), O = t(D), fe = h(O, !0), k = t(O), pe = h(k, !0), A = t(k), me = h(A, !0), he = t(A), ge = h(he, !0);
	s(T);
	var j = t(T, 2), M = a(j), _e = h(M, !0), N = t(M), ve = h(N, !0), ye = t(N), be = h(ye, !0);
	s(j);
	var P = t(j, 2), F = a(P), xe = h(F, !0), I = t(F), Se = h(I, !0), Ce = t(I), we = h(Ce, !0);
	s(P);
	var L = t(P, 2), R = a(L), Te = h(R, !0), z = t(R, 2), B = a(z), V = a(B), Ee = h(V, !0), De = t(V), Oe = h(De, !0);
	s(B);
	var H = t(B, 2), ke = a(H), Ae = h(ke, !0), je = t(ke), Me = h(je, !0);
	s(H);
	var U = t(H, 2), Ne = a(U), Pe = h(Ne, !0), Fe = t(Ne), Ie = h(Fe, !0);
	s(U);
	var Le = t(U, 2), Re = a(Le), ze = h(Re, !0), Be = t(Re), Ve = h(Be, !0);
	s(Le), s(z), s(L);
	var W = t(L, 2), He = a(W), Ue = h(He, !0), We = t(He), Ge = h(We, !0), Ke = t(We, 2), qe = a(Ke);
	d(qe, 16, () => v, (e) => e, (t, n) => {
		var i = ee(), o = a(i);
		{
			let t = r(() => p.kindWord(n));
			g(o, {
				get kind() {
					return n;
				},
				get word() {
					return e(t);
				}
			});
		}
		s(i), m(t, i);
	});
	var Je = t(qe), Ye = a(Je);
	{
		let t = r(() => _("help.schakel"));
		g(Ye, {
			kind: "Resident",
			get word() {
				return e(t);
			},
			ring: !0
		});
	}
	s(Je), s(Ke), s(W);
	var G = t(W, 2), Xe = a(G), Ze = h(Xe, !0), Qe = t(Xe), $e = h(Qe, !0), et = t(Qe), tt = h(et, !0), nt = t(et), rt = h(nt, !0);
	s(G);
	var it = t(G, 2), at = (e) => {
		var n = te(), r = a(n), i = h(r, !0), c = t(r), l = h(c, !0), d = t(c), f = h(d, !0), p = t(d), g = h(p, !0);
		s(n), o((e, t, n, r) => {
			u(i, e), u(l, t), u(f, n), u(g, r);
		}, [
			() => _("help.login.title"),
			() => _("help.login.text"),
			() => _("help.login.away"),
			() => _("help.login.forgotten")
		]), m(e, n);
	};
	l(it, (e) => {
		p.accounts && e(at);
	});
	var K = t(it, 2), ot = a(K), st = h(ot, !0), ct = t(ot), lt = h(ct, !0), ut = t(ct), dt = h(ut, !0), ft = t(ut), pt = h(ft, !0);
	s(K);
	var q = t(K, 2), mt = a(q), ht = h(mt, !0), gt = t(mt), _t = h(gt, !0), vt = t(gt), yt = h(vt, !0);
	s(q);
	var J = t(q, 2), bt = a(J), xt = h(bt, !0), St = t(bt, 2), Y = a(St), X = a(Y), Ct = t(a(X));
	c(3), s(X);
	var wt = t(X), Tt = h(wt, !0);
	s(Y);
	var Z = t(Y, 2), Et = t(a(Z)), Dt = h(Et, !0);
	s(Z);
	var Q = t(Z, 2), Ot = t(a(Q)), kt = h(Ot, !0);
	s(Q);
	var $ = t(Q, 2), At = t(a($)), jt = h(At, !0);
	s($);
	var Mt = t($, 2), Nt = t(a(Mt)), Pt = h(Nt, !0);
	s(Mt);
	var Ft = t(Mt, 2), It = t(a(Ft)), Lt = h(It, !0);
	s(Ft), s(St), s(J);
	var Rt = t(J, 2), zt = a(Rt), Bt = h(zt, !0), Vt = t(zt), Ht = h(Vt, !0), Ut = t(Vt), Wt = h(Ut, !0);
	s(Rt), s(y), o((e, t, n, r, i, a, o, s, c, l, d, f, p, m, h, g, _, ee, te, ne, v, y, b, x, ie, S, C, w, ce, T, E, D, O, k, A, he, j, M, N, ye, P, F, I, Ce, L, R, z, B, V, De) => {
		u(re, e), u(ae, t), u(oe, n), u(se, r), u(le, i), u(ue, a), u(de, o), u(fe, s), u(pe, c), u(me, l), u(ge, d), u(_e, f), u(ve, p), u(be, m), u(xe, h), u(Se, g), u(we, _), u(Te, ee), u(Ee, te), u(Oe, ne), u(Ae, v), u(Me, y), u(Pe, b), u(Ie, x), u(ze, ie), u(Ve, S), u(Ue, C), u(Ge, w), u(Ze, ce), u($e, T), u(tt, E), u(rt, D), u(st, O), u(lt, k), u(dt, A), u(pt, he), u(ht, j), u(_t, M), u(yt, N), u(xt, ye), u(Ct, ` ${P ?? ""} `), u(Tt, F), u(Dt, I), u(kt, Ce), u(jt, L), u(Pt, R), u(Lt, z), u(Bt, B), u(Ht, V), u(Wt, De);
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
		() => _("help.map.paper"),
		() => _("help.map.keys"),
		() => _("help.plan.title"),
		() => _("help.plan.text"),
		() => _("help.plan.figures"),
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
		() => _("help.keys.contact"),
		() => _("help.keys.undo"),
		() => _("help.keys.redo"),
		() => _("help.keys.tab"),
		() => _("help.keys.esc"),
		() => _("help.run.title"),
		() => _("help.run.text"),
		() => _("help.run.how")
	]), m(n, y), f();
}
export { v as default };
