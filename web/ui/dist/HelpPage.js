import { Ar as e, Dr as t, Gr as n, Hr as r, Ir as i, Kr as a, Lr as o, Pr as s, Wr as c, _r as l, br as u, dr as d, mr as f, qr as p, rn as m, vr as h } from "./shell.js";
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
	"help.map.place": "You may move everybody. Only you see that, until you pin the arrangement for your team.",
	"help.map.keys": "Everything works with keys. Press a question mark on the map for the explanation.",
	"help.map.paper": "With Save or Print you take along what you see, names too. Handle it with care.",
	"help.plan.title": "Ground plan",
	"help.plan.text": "The ground plan shows what we know in each buurt. Choose a buurt, then you open the list or the map.",
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
}), ee = u("<li><!></li>"), te = u("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), ne = u("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>c</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Shift</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function v(u, m) {
	n(m, !0);
	let v = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var y = ne(), b = s(y), x = s(b), re = i(x, !0), ie = o(x), ae = i(ie, !0);
	p(b);
	var S = o(b, 2), C = s(S), oe = i(C, !0), w = o(C), se = i(w, !0), ce = o(w), le = i(ce, !0);
	p(S);
	var T = o(S, 2), E = s(T), ue = i(E, !0), D = o(E), de = i(D, !0), O = o(D), fe = i(O, !0), k = o(O), pe = i(k, !0), A = o(k), me = i(A, !0), he = o(A), ge = i(he, !0);
	p(T);
	var j = o(T, 2), M = s(j), _e = i(M, !0), N = o(M), ve = i(N, !0), ye = o(N), be = i(ye, !0);
	p(j);
	var P = o(j, 2), F = s(P), xe = i(F, !0), I = o(F), Se = i(I, !0), Ce = o(I), we = i(Ce, !0);
	p(P);
	var L = o(P, 2), R = s(L), Te = i(R, !0), z = o(R, 2), B = s(z), V = s(B), Ee = i(V, !0), De = o(V), Oe = i(De, !0);
	p(B);
	var H = o(B, 2), ke = s(H), Ae = i(ke, !0), je = o(ke), Me = i(je, !0);
	p(H);
	var U = o(H, 2), Ne = s(U), Pe = i(Ne, !0), Fe = o(Ne), Ie = i(Fe, !0);
	p(U);
	var Le = o(U, 2), Re = s(Le), ze = i(Re, !0), Be = o(Re), Ve = i(Be, !0);
	p(Le), p(z), p(L);
	var W = o(L, 2), He = s(W), Ue = i(He, !0), We = o(He), Ge = i(We, !0), Ke = o(We, 2), qe = s(Ke);
	d(qe, 16, () => v, (e) => e, (e, n) => {
		var i = ee(), a = s(i);
		{
			let e = r(() => m.kindWord(n));
			g(a, {
				get kind() {
					return n;
				},
				get word() {
					return t(e);
				}
			});
		}
		p(i), h(e, i);
	});
	var Je = o(qe), Ye = s(Je);
	{
		let e = r(() => _("help.schakel"));
		g(Ye, {
			kind: "Resident",
			get word() {
				return t(e);
			},
			ring: !0
		});
	}
	p(Je), p(Ke), p(W);
	var G = o(W, 2), Xe = s(G), Ze = i(Xe, !0), Qe = o(Xe), $e = i(Qe, !0), et = o(Qe), tt = i(et, !0), nt = o(et), rt = i(nt, !0);
	p(G);
	var it = o(G, 2), at = (t) => {
		var n = te(), r = s(n), a = i(r, !0), c = o(r), u = i(c, !0), d = o(c), f = i(d, !0), m = o(d), g = i(m, !0);
		p(n), e((e, t, n, r) => {
			l(a, e), l(u, t), l(f, n), l(g, r);
		}, [
			() => _("help.login.title"),
			() => _("help.login.text"),
			() => _("help.login.away"),
			() => _("help.login.forgotten")
		]), h(t, n);
	};
	f(it, (e) => {
		m.accounts && e(at);
	});
	var K = o(it, 2), ot = s(K), st = i(ot, !0), ct = o(ot), lt = i(ct, !0), ut = o(ct), dt = i(ut, !0), ft = o(ut), pt = i(ft, !0);
	p(K);
	var q = o(K, 2), mt = s(q), ht = i(mt, !0), gt = o(mt), _t = i(gt, !0), vt = o(gt), yt = i(vt, !0);
	p(q);
	var J = o(q, 2), bt = s(J), xt = i(bt, !0), St = o(bt, 2), Y = s(St), X = s(Y), Ct = o(s(X));
	a(3), p(X);
	var wt = o(X), Tt = i(wt, !0);
	p(Y);
	var Z = o(Y, 2), Et = o(s(Z)), Dt = i(Et, !0);
	p(Z);
	var Q = o(Z, 2), Ot = o(s(Q)), kt = i(Ot, !0);
	p(Q);
	var $ = o(Q, 2), At = o(s($)), jt = i(At, !0);
	p($);
	var Mt = o($, 2), Nt = o(s(Mt)), Pt = i(Nt, !0);
	p(Mt);
	var Ft = o(Mt, 2), It = o(s(Ft)), Lt = i(It, !0);
	p(Ft), p(St), p(J);
	var Rt = o(J, 2), zt = s(Rt), Bt = i(zt, !0), Vt = o(zt), Ht = i(Vt, !0), Ut = o(Vt), Wt = i(Ut, !0);
	p(Rt), p(y), e((e, t, n, r, i, a, o, s, c, u, d, f, p, m, h, g, _, ee, te, ne, v, y, b, x, ie, S, C, w, ce, T, E, D, O, k, A, he, j, M, N, ye, P, F, I, Ce, L, R, z, B, V, De) => {
		l(re, e), l(ae, t), l(oe, n), l(se, r), l(le, i), l(ue, a), l(de, o), l(fe, s), l(pe, c), l(me, u), l(ge, d), l(_e, f), l(ve, p), l(be, m), l(xe, h), l(Se, g), l(we, _), l(Te, ee), l(Ee, te), l(Oe, ne), l(Ae, v), l(Me, y), l(Pe, b), l(Ie, x), l(ze, ie), l(Ve, S), l(Ue, C), l(Ge, w), l(Ze, ce), l($e, T), l(tt, E), l(rt, D), l(st, O), l(lt, k), l(dt, A), l(pt, he), l(ht, j), l(_t, M), l(yt, N), l(xt, ye), l(Ct, ` ${P ?? ""} `), l(Tt, F), l(Dt, I), l(kt, Ce), l(jt, L), l(Pt, R), l(Lt, z), l(Bt, B), l(Ht, V), l(Wt, De);
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
	]), h(u, y), c();
}
export { v as default };
