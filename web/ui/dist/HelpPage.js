import { F as e, G as t, I as n, J as r, M as i, Q as a, R as o, ct as s, dt as c, et as l, k as u, lt as d, ot as f, tt as p, ut as m } from "./svelte.js";
import { t as h } from "./KindName.js";
import { ln as g } from "./shell.js";
// src/help/text.ts
var _ = g({
	"help.lead": "Spin in het web laat zien wie elkaar kennen in een buurt. En waar een schakel ontbreekt.",
	"help.missing.title": "Ontbrekende schakels",
	"help.missing.text": "Deze pagina geeft drie antwoorden. Wie houdt de buurt bij elkaar? Wie heeft nog geen schakel dichtbij? Van wie weten wij het nog niet?",
	"help.missing.unknown": "Weinig gegevens betekent niet: weinig contacten. Wie wij niet vroegen, noemen we onbekend. Druk op Waarom? voor de regels en de gegevens.",
	"help.missing.band": "Rust een aantal op contacten die u niet mag zien? Dan staat er “enkele”, “een aantal” of “veel”. Of “minstens”: zoveel mensen ziet u, misschien zijn er meer.",
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
	"help.schakel.text": "Iemand die mensen en groepen verbindt. Een medewerker heeft dit bevestigd. De gemeente ziet wie het is, als de schakel dat goed vindt.",
	"help.step": "Stap",
	"help.step.text": "Van de ene persoon naar een bekende is één stap. Via die bekende verder is twee stappen.",
	"help.net": "Netwerk",
	"help.net.text": "Eigen netwerk: familie, vrienden en buren. Steun: ook professionals en vrijwilligers. Organisaties: wie werkt met wie samen.",
	"help.soFar": "Zover bekend",
	"help.soFar.text": "Wij tekenen alleen wat is vastgelegd. Er kunnen meer contacten zijn.",
	"help.shapes.title": "Vormen",
	"help.shapes.text": "Elke soort heeft een eigen vorm, kleur en woord. Een schakel heeft een ring.",
	"help.privacy.title": "Wat u ziet en wat niet",
	"help.privacy.text": "Uw rol bepaalt wat u ziet. Een bewoner ziet u vaak met een schuilnaam, zoals “bewoner K7M2”. Wie iemand bekijkt, leggen wij vast.",
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
	"help.missing.band": "Does a number rest on ties that you may not see? Then it says “a few”, “some” or “many”. Or “at least”: so many people you see, and there may be more.",
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
	"help.schakel.text": "A connector: someone who links people and groups. A worker has confirmed it. The municipality sees who it is, if the schakel agrees.",
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
}), ee = o("<li><!></li>"), te = o("<section><h2> </h2><p> </p><p> </p><p> </p></section>"), ne = o("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <!> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>c</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Ctrl</kbd> + <kbd>Shift</kbd> + <kbd>Z</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p><p> </p></section></div>");
function v(o, g) {
	d(g, !0);
	let v = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var y = ne(), b = a(y), re = a(b), ie = l(re, !0), ae = p(re), oe = l(ae, !0);
	c(b);
	var x = p(b, 2), S = a(x), se = l(S, !0), C = p(S), ce = l(C, !0), w = p(C), le = l(w, !0), ue = p(w), de = l(ue, !0);
	c(x);
	var T = p(x, 2), E = a(T), fe = l(E, !0), D = p(E), pe = l(D, !0), O = p(D), me = l(O, !0), k = p(O), he = l(k, !0), A = p(k), ge = l(A, !0), _e = p(A), ve = l(_e, !0);
	c(T);
	var j = p(T, 2), M = a(j), ye = l(M, !0), N = p(M), be = l(N, !0), xe = p(N), Se = l(xe, !0);
	c(j);
	var P = p(j, 2), F = a(P), Ce = l(F, !0), I = p(F), we = l(I, !0), Te = p(I), Ee = l(Te, !0);
	c(P);
	var L = p(P, 2), R = a(L), De = l(R, !0), z = p(R, 2), B = a(z), V = a(B), Oe = l(V, !0), ke = p(V), Ae = l(ke, !0);
	c(B);
	var H = p(B, 2), je = a(H), Me = l(je, !0), Ne = p(je), Pe = l(Ne, !0);
	c(H);
	var U = p(H, 2), Fe = a(U), Ie = l(Fe, !0), Le = p(Fe), Re = l(Le, !0);
	c(U);
	var ze = p(U, 2), Be = a(ze), Ve = l(Be, !0), He = p(Be), Ue = l(He, !0);
	c(ze), c(z), c(L);
	var W = p(L, 2), We = a(W), Ge = l(We, !0), Ke = p(We), qe = l(Ke, !0), Je = p(Ke, 2), Ye = a(Je);
	u(Ye, 16, () => v, (e) => e, (e, r) => {
		var i = ee(), o = a(i);
		{
			let e = f(() => g.kindWord(r));
			h(o, {
				get kind() {
					return r;
				},
				get word() {
					return t(e);
				}
			});
		}
		c(i), n(e, i);
	});
	var Xe = p(Ye), Ze = a(Xe);
	{
		let e = f(() => _("help.schakel"));
		h(Ze, {
			kind: "Resident",
			get word() {
				return t(e);
			},
			ring: !0
		});
	}
	c(Xe), c(Je), c(W);
	var G = p(W, 2), Qe = a(G), $e = l(Qe, !0), et = p(Qe), tt = l(et, !0), nt = p(et), rt = l(nt, !0), it = p(nt), at = l(it, !0);
	c(G);
	var ot = p(G, 2), st = (t) => {
		var i = te(), o = a(i), s = l(o, !0), u = p(o), d = l(u, !0), f = p(u), m = l(f, !0), h = p(f), g = l(h, !0);
		c(i), r((t, n, r, i) => {
			e(s, t), e(d, n), e(m, r), e(g, i);
		}, [
			() => _("help.login.title"),
			() => _("help.login.text"),
			() => _("help.login.away"),
			() => _("help.login.forgotten")
		]), n(t, i);
	};
	i(ot, (e) => {
		g.accounts && e(st);
	});
	var K = p(ot, 2), ct = a(K), lt = l(ct, !0), ut = p(ct), dt = l(ut, !0), ft = p(ut), pt = l(ft, !0), mt = p(ft), ht = l(mt, !0);
	c(K);
	var q = p(K, 2), gt = a(q), _t = l(gt, !0), vt = p(gt), yt = l(vt, !0), bt = p(vt), xt = l(bt, !0);
	c(q);
	var J = p(q, 2), St = a(J), Ct = l(St, !0), wt = p(St, 2), Y = a(wt), X = a(Y), Tt = p(a(X));
	m(3), c(X);
	var Et = p(X), Dt = l(Et, !0);
	c(Y);
	var Z = p(Y, 2), Ot = p(a(Z)), kt = l(Ot, !0);
	c(Z);
	var Q = p(Z, 2), At = p(a(Q)), jt = l(At, !0);
	c(Q);
	var $ = p(Q, 2), Mt = p(a($)), Nt = l(Mt, !0);
	c($);
	var Pt = p($, 2), Ft = p(a(Pt)), It = l(Ft, !0);
	c(Pt);
	var Lt = p(Pt, 2), Rt = p(a(Lt)), zt = l(Rt, !0);
	c(Lt), c(wt), c(J);
	var Bt = p(J, 2), Vt = a(Bt), Ht = l(Vt, !0), Ut = p(Vt), Wt = l(Ut, !0), Gt = p(Ut), Kt = l(Gt, !0);
	c(Bt), c(y), r((t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _, ee, te, ne, v, y, b, re, ae, x, S, C, w, ue, T, E, D, O, k, A, _e, j, M, N, xe, P, F, I, Te, L, R, z, B, V, ke) => {
		e(ie, t), e(oe, n), e(se, r), e(ce, i), e(le, a), e(de, o), e(fe, s), e(pe, c), e(me, l), e(he, u), e(ge, d), e(ve, f), e(ye, p), e(be, m), e(Se, h), e(Ce, g), e(we, _), e(Ee, ee), e(De, te), e(Oe, ne), e(Ae, v), e(Me, y), e(Pe, b), e(Ie, re), e(Re, ae), e(Ve, x), e(Ue, S), e(Ge, C), e(qe, w), e($e, ue), e(tt, T), e(rt, E), e(at, D), e(lt, O), e(dt, k), e(pt, A), e(ht, _e), e(_t, j), e(yt, M), e(xt, N), e(Ct, xe), e(Tt, ` ${P ?? ""} `), e(Dt, F), e(kt, I), e(jt, Te), e(Nt, L), e(It, R), e(zt, z), e(Ht, B), e(Wt, V), e(Kt, ke);
	}, [
		() => _("help.title"),
		() => _("help.lead"),
		() => _("help.missing.title"),
		() => _("help.missing.text"),
		() => _("help.missing.unknown"),
		() => _("help.missing.band"),
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
	]), n(o, y), s();
}
export { v as default };
