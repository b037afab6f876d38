import { $ as e, B as t, D as n, E as r, F as i, G as a, K as o, M as s, P as c, R as l, V as u, W as d, X as f, at as p, b as m, ct as h, dt as g, et as _, f as v, h as y, it as b, lt as x, nt as S, ot as C, pt as w, q as T, r as E, rt as D, t as O, tt as k, v as A, x as j, y as M, z as N } from "./text.js";
import { t as P, v as F, w as I } from "./app.js";
import { A as L, Dt as R, G as z, I as ee, It as B, K as te, Lt as V, O as H, St as U, X as W, b as G, ct as K, h as q, jt as J, k as Y, kt as ne, lt as X, n as re, ot as ie, u as Z, w as ae, wt as oe, xt as se } from "./status.svelte.js";
import { n as ce, t as le } from "./ConfirmForm.js";
import { a as ue, c as de, i as fe, l as pe, o as me, s as he, t as ge } from "./EditForm.js";
import { a as _e, r as ve, t as ye } from "./ErrorSummary.js";
// src/administration/roles.ts
var be = [
	"networker",
	"teamMember",
	"manager",
	"policyAdviser",
	"referrer",
	"resident",
	"privacyOfficer",
	"administrator"
], xe = [
	"networker",
	"teamMember",
	"manager",
	"referrer"
];
function Q(e) {
	return e === "resident" ? "Resident" : xe.includes(e) ? "Professional" : void 0;
}
// src/administration/text.ts
var $ = E({
	"administration.intro": "Hier regelt u wie wat mag, en waar. U ziet hier geen bewoners.",
	"import.card": "Lijsten inlezen, eerst als proef.",
	"accounts.title": "Accounts",
	"accounts.card": "Wie kan inloggen, met welke rol.",
	"accounts.add": "Account toevoegen",
	"accounts.none": "Nog geen accounts",
	"accounts.none.text": "Voeg iemand toe. U krijgt een link om te geven.",
	"accounts.login": "Inlognaam",
	"accounts.login.hint": "Bijvoorbeeld n.hendriks.",
	"accounts.role": "Rol",
	"accounts.person": "Persoon",
	"accounts.resident": "Nummer van de bewoner",
	"accounts.resident.hint": "U ziet geen bewoners. Vraag de netwerker om het nummer. Het staat in het adres, na /p/.",
	"accounts.state": "Stand",
	"accounts.seen": "Laatst gezien",
	"accounts.never": "nog niet",
	"accounts.you": "u",
	"accounts.active": "actief",
	"accounts.invited": "uitgenodigd",
	"accounts.disabled": "geblokkeerd",
	"accounts.needLogin": "Vul een inlognaam in.",
	"accounts.needRole": "Kies een rol.",
	"accounts.needPerson": "Kies de persoon bij deze rol.",
	"accounts.change": "Account wijzigen",
	"accounts.change.title": "Account van {login}",
	"accounts.invite": "Nieuwe link maken",
	"accounts.invite.text": "Met de link kiest iemand een nieuw wachtwoord. Een eerdere link werkt dan niet meer.",
	"accounts.disable": "Blokkeren",
	"accounts.disable.text": "Deze persoon kan niet meer inloggen en is meteen uitgelogd. Wat deze persoon vastlegde, blijft staan.",
	"accounts.enable": "Weer toelaten",
	"accounts.enable.text": "Deze persoon kan weer inloggen met het eigen wachtwoord.",
	"accounts.isDisabled": "Het account is geblokkeerd.",
	"accounts.isEnabled": "Het account is weer actief.",
	"accounts.signOut": "Overal uitloggen",
	"accounts.signOut.text": "Deze persoon is meteen uitgelogd, op elk apparaat.",
	"accounts.isSignedOut": "Overal uitgelogd.",
	"invitation.title": "Link voor {login}",
	"invitation.text": "Geef deze link aan {login}. De link werkt één keer, tot {when}.",
	"invitation.link": "Link",
	"invitation.copy": "Kopieer",
	"invitation.copied": "Gekopieerd.",
	"invitation.select": "Kopiëren lukt niet. De link is geselecteerd: druk op Ctrl+C.",
	"invitation.once": "U ziet de link alleen nu. Kwijt? Maak dan een nieuwe.",
	"role.networker": "Netwerker",
	"role.networker.text": "Ziet bewoners in het eigen werkgebied met een schuilnaam. Kent alle professionals en organisaties.",
	"role.teamMember": "Wijkteamlid",
	"role.teamMember.text": "Ziet bewoners in eigen situaties.",
	"role.manager": "Manager",
	"role.manager.text": "Ziet de werklijst van de eigen teams. Opent een naam alleen met een doel.",
	"role.policyAdviser": "Beleidsadviseur",
	"role.policyAdviser.text": "Ziet organisaties en vrijgegeven aantallen. Ziet geen bewoners.",
	"role.referrer": "Verwijzer",
	"role.referrer.text": "Ziet alleen eigen verwijzingen.",
	"role.resident": "Bewoner",
	"role.resident.text": "Ziet eigen gegevens, en wie die bekeek.",
	"role.privacyOfficer": "Functionaris gegevensbescherming",
	"role.privacyOfficer.text": "Ziet wie wat bekeek. Mag gegevens wissen.",
	"role.administrator": "Beheerder",
	"role.administrator.text": "Regelt accounts, rollen en gebieden. Ziet geen bewoners.",
	"teams.title": "Teams",
	"teams.card": "Wie in welk team werkt, en waar.",
	"teams.add": "Team toevoegen",
	"werkgebieden.title": "Werkgebieden",
	"werkgebieden.card": "In welke buurten een netwerker werkt.",
	"werkgebieden.add": "Werkgebied toevoegen",
	"themas.title": "Thema’s",
	"themas.card": "Waarop u mensen en organisaties kunt zoeken.",
	"themas.add": "Thema toevoegen",
	"gebieden.title": "Gebieden",
	"gebieden.card": "Gemeenten, wijken en buurten, met hun code van het CBS.",
	"gebieden.add": "Gebied toevoegen",
	"list.members": "leden",
	"list.networkers": "netwerkers",
	"list.areas": "gebieden",
	"managed.none": "Nog niets vastgelegd",
	"managed.none.text": "Begin met één.",
	"managed.andMore": "{shown} en nog {n}",
	"managed.bin": "Mensen en gebieden zelf blijven staan. Alleen de band ermee gaat mee."
}, {
	"administration.intro": "Here you arrange who may do what, and where. You see no residents here.",
	"import.card": "Read in lists, as a test run first.",
	"accounts.title": "Accounts",
	"accounts.card": "Who can log in, in which role.",
	"accounts.add": "Add account",
	"accounts.none": "No accounts yet",
	"accounts.none.text": "Add someone. You get a link to give.",
	"accounts.login": "Login",
	"accounts.login.hint": "For example n.hendriks.",
	"accounts.role": "Role",
	"accounts.person": "Person",
	"accounts.resident": "Number of the resident",
	"accounts.resident.hint": "You see no residents. Ask the network worker for the number. It is in the address, after /p/.",
	"accounts.state": "State",
	"accounts.seen": "Last seen",
	"accounts.never": "not yet",
	"accounts.you": "you",
	"accounts.active": "active",
	"accounts.invited": "invited",
	"accounts.disabled": "blocked",
	"accounts.needLogin": "Fill in a login.",
	"accounts.needRole": "Choose a role.",
	"accounts.needPerson": "Choose the person for this role.",
	"accounts.change": "Change account",
	"accounts.change.title": "Account of {login}",
	"accounts.invite": "Make a new link",
	"accounts.invite.text": "With the link someone chooses a new password. An earlier link then no longer works.",
	"accounts.disable": "Block",
	"accounts.disable.text": "This person can no longer log in and is logged out at once. What this person recorded stays.",
	"accounts.enable": "Let in again",
	"accounts.enable.text": "This person can log in again with their own password.",
	"accounts.isDisabled": "The account is blocked.",
	"accounts.isEnabled": "The account is active again.",
	"accounts.signOut": "Log out everywhere",
	"accounts.signOut.text": "This person is logged out at once, on every device.",
	"accounts.isSignedOut": "Logged out everywhere.",
	"invitation.title": "Link for {login}",
	"invitation.text": "Give this link to {login}. The link works once, until {when}.",
	"invitation.link": "Link",
	"invitation.copy": "Copy",
	"invitation.copied": "Copied.",
	"invitation.select": "Copying does not work. The link is selected: press Ctrl+C.",
	"invitation.once": "You see the link only now. Lost it? Make a new one.",
	"role.networker": "Network worker",
	"role.networker.text": "Sees residents in the own work area by pseudonym. Knows all professionals and organisations.",
	"role.teamMember": "Team member",
	"role.teamMember.text": "Sees residents in own situations.",
	"role.manager": "Manager",
	"role.manager.text": "Sees the worklist of the own teams. Opens a name only with a purpose.",
	"role.policyAdviser": "Policy adviser",
	"role.policyAdviser.text": "Sees organisations and released figures. Sees no residents.",
	"role.referrer": "Referrer",
	"role.referrer.text": "Sees own referrals only.",
	"role.resident": "Resident",
	"role.resident.text": "Sees own data, and who looked at it.",
	"role.privacyOfficer": "Data protection officer",
	"role.privacyOfficer.text": "Sees who looked at what. May erase data.",
	"role.administrator": "Administrator",
	"role.administrator.text": "Arranges accounts, roles and areas. Sees no residents.",
	"teams.title": "Teams",
	"teams.card": "Who works in which team, and where.",
	"teams.add": "Add team",
	"werkgebieden.title": "Work areas",
	"werkgebieden.card": "In which neighbourhoods a network worker works.",
	"werkgebieden.add": "Add work area",
	"themas.title": "Themes",
	"themas.card": "By which you can find people and organisations.",
	"themas.add": "Add theme",
	"gebieden.title": "Areas",
	"gebieden.card": "Municipalities, districts and neighbourhoods, with their code of Statistics Netherlands.",
	"gebieden.add": "Add area",
	"list.members": "members",
	"list.networkers": "network workers",
	"list.areas": "areas",
	"managed.none": "Nothing recorded yet",
	"managed.none.text": "Begin with one.",
	"managed.andMore": "{shown} and {n} more",
	"managed.bin": "The people and areas themselves stay. Only the tie with them goes along."
}), Se = u("<p class=\"error\"><!> </p>"), Ce = u("<label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span class=\"small muted\"> </span></label>"), we = u("<div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" aria-required=\"true\"/></div>"), Te = u("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset> <!>", 1);
function Ee(o, u) {
	x(u, !0);
	let d = C(() => Q(u.role)), p = C(() => u.errorOf("role")), v = C(() => u.errorOf("person")), y = C(() => T(d) === "Resident" && (!u.person || u.person.label === u.person.id));
	var b = Te(), w = _(b), E = e(w), D = k(E, !0), O = S(E, 2), P = (t) => {
		var n = Se(), r = e(n);
		X(r, { name: "warn" });
		var i = S(r, 1, !0);
		g(n), f((e) => {
			M(n, "id", `${e ?? ""}-fout`), l(i, T(p));
		}, [() => u.idOf("role")]), N(t, n);
	};
	i(O, (e) => {
		T(p) && e(P);
	});
	var F = S(O, 2);
	s(F, 18, () => be, (e) => e, (t, n, r) => {
		var i = Ce(), o = e(i);
		A(o);
		var s = S(o, 2), c = k(s, !0), d = S(s), p = k(d, !0);
		g(i), f((e, t, r, i) => {
			M(o, "name", e), M(o, "id", t), j(o, n), m(o, n === u.role), l(c, r), l(p, i);
		}, [
			() => u.idOf("role"),
			() => T(r) === 0 ? u.idOf("role") : void 0,
			() => $(`role.${n}`),
			() => $(`role.${n}.text`)
		]), a("change", o, () => u.onRole(n)), N(t, i);
	}), g(w);
	var I = S(w, 2), L = (t) => {
		var o = we(), s = e(o), c = k(s, !0), d = S(s, 2), p = k(d, !0), m = S(d, 2), h = (t) => {
			var n = Se(), r = e(n);
			X(r, { name: "warn" });
			var i = S(r, 1, !0);
			g(n), f((e) => {
				M(n, "id", `${e ?? ""}-fout`), l(i, T(v));
			}, [() => u.idOf("person")]), N(t, n);
		};
		i(m, (e) => {
			T(v) && e(h);
		});
		var _ = S(m, 2);
		A(_), g(o), f((e, t, i, a, f, m, h) => {
			r(o, 1, n(["field", T(v) && "field--error"])), M(s, "for", e), l(c, t), M(d, "id", `${i ?? ""}-hint`), l(p, a), M(_, "id", f), j(_, u.person?.id ?? ""), M(_, "aria-invalid", T(v) ? !0 : void 0), M(_, "aria-describedby", `${m ?? ""}-hint${h ?? ""}`);
		}, [
			() => u.idOf("person"),
			() => $("accounts.resident"),
			() => u.idOf("person"),
			() => $("accounts.resident.hint"),
			() => u.idOf("person"),
			() => u.idOf("person"),
			() => T(v) ? ` ${u.idOf("person")}-fout` : ""
		]), a("input", _, ({ currentTarget: { value: e } }) => u.onPerson(e.trim() ? {
			id: e.trim(),
			kind: "Resident",
			label: e.trim()
		} : void 0)), N(t, o);
	}, R = (e) => {
		var n = t(), r = _(n);
		c(r, () => T(d), (e) => {
			{
				let t = C(() => u.idOf("person")), n = C(() => $("accounts.person")), r = C(() => [T(d)]);
				ue(e, {
					get id() {
						return T(t);
					},
					get label() {
						return T(n);
					},
					get kinds() {
						return T(r);
					},
					get chosen() {
						return u.person;
					},
					get error() {
						return T(v);
					},
					get find() {
						return u.find;
					},
					get onChoose() {
						return u.onPerson;
					}
				});
			}
		}), N(e, n);
	};
	i(I, (e) => {
		T(y) ? e(L) : T(d) && e(R, 1);
	}), f((e, t) => {
		r(w, 1, n([
			"field",
			"field--roles",
			T(p) && "field--error"
		])), M(w, "aria-describedby", e), l(D, t);
	}, [() => T(p) ? `${u.idOf("role")}-fout` : void 0, () => $("accounts.role")]), N(o, b), h();
}
d(["change", "input"]);
// src/administration/ChangeAccountForm.svelte
var De = u("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Oe(n, r) {
	x(r, !0);
	let s = (e) => ({
		role: e.role,
		person: e.person?.id ?? ""
	}), c = [
		s(r.account),
		s(r.account),
		r.account.version,
		r.account.person ?? void 0
	], u = C(() => w(c, 4)), d = p(T(u)[0]), m = p(T(u)[1]), v = p(T(u)[2]), y = p(T(u)[3]), E = p(r.account.person ? { [r.account.person.id]: r.account.person.label } : {}), D = p([]), O = p([]), A = p(!1), j = (e) => `account-${e}`, P = (e) => T(O).find((t) => t.field === e)?.text;
	function F(e) {
		b(y, e), b(m, {
			...T(m),
			person: e?.id ?? ""
		}), e && b(E, {
			...T(E),
			[e.id]: e.label
		});
	}
	function I(e) {
		Q(e) !== Q(T(m).role ?? "") && F(void 0), b(m, {
			...T(m),
			role: e
		});
	}
	async function L(e) {
		let t = me(T(d), T(m));
		if (Object.keys(t).length === 0) return r.onCancel();
		b(A, !0);
		try {
			r.onSaved(await U(r.account.id, T(v), R(t)), e);
		} catch (e) {
			let n = V(e), r = n.problem?.current;
			if (n.stale && r) return await ee(r, t);
			b(O, z(n));
		} finally {
			b(A, !1);
		}
	}
	function R(e) {
		return {
			..."role" in e ? { role: e.role } : {},
			..."person" in e ? { person: e.person || null } : {}
		};
	}
	function z(e) {
		return e.unreachable ? [{
			field: "",
			text: $("offline.text")
		}] : e.stale ? [{
			field: "",
			text: $("clash.reload")
		}] : _e(e.problem, ["role", "person"]);
	}
	async function ee(e, t) {
		let n = s(e);
		e.person && b(E, {
			...T(E),
			[e.person.id]: e.person.label
		}), b(D, he(T(d), t, n)), ((e) => {
			var t = w(e, 3);
			b(d, t[0]), b(v, t[1]), b(m, t[2]);
		})([
			n,
			e.version,
			{
				...n,
				...t
			}
		]), T(D).length === 0 && await L(!0);
	}
	function B(e) {
		b(m, {
			...T(m),
			...e
		}), b(y, T(m).person ? {
			id: T(m).person,
			kind: Q(T(m).role ?? "") ?? "",
			label: T(E)[T(m).person] ?? T(m).person
		} : void 0), b(D, []), L(!0);
	}
	function te(e) {
		e.preventDefault(), b(O, Q(T(m).role ?? "") && !T(y) ? [{
			field: "person",
			text: $("accounts.needPerson")
		}] : []), T(O).length === 0 && !T(A) && L(!1);
	}
	let H = (e, t) => e === "role" ? $(`role.${t}`) : T(E)[t] ?? t;
	var W = t(), G = _(W), K = (e) => {
		{
			let t = C(() => $("someone"));
			de(e, {
				get clashes() {
					return T(D);
				},
				get who() {
					return T(t);
				},
				when: "",
				labelOf: (e) => $(e === "role" ? "accounts.role" : "accounts.person"),
				wordsOf: H,
				onChoose: B,
				onCancel: () => b(D, [])
			});
		}
	}, q = (t) => {
		var n = De(), s = e(n), c = (e) => {
			ye(e, {
				get wrongs() {
					return T(O);
				},
				idOf: j
			});
		};
		i(s, (e) => {
			T(O).length && e(c);
		});
		var u = S(s, 2), d = e(u);
		{
			let e = C(() => T(m).role ?? "");
			Ee(d, {
				get role() {
					return T(e);
				},
				get person() {
					return T(y);
				},
				idOf: j,
				errorOf: P,
				get find() {
					return pe;
				},
				onRole: I,
				onPerson: F
			});
		}
		var p = S(d, 2), h = e(p), _ = k(h, !0), v = S(h, 2), b = k(v, !0);
		g(p), g(u), g(n), f((e, t, n) => {
			M(u, "aria-label", e), M(h, "aria-busy", T(A) || void 0), l(_, t), l(b, n);
		}, [
			() => $("accounts.change"),
			() => T(A) ? $("form.saving") : $("form.save"),
			() => $("form.cancel")
		]), o("submit", u, te), a("click", v, function(...e) {
			r.onCancel?.apply(this, e);
		}), N(t, n);
	};
	i(G, (e) => {
		T(D).length ? e(K) : e(q, -1);
	}), N(n, W), h();
}
d(["click"]);
// src/administration/InvitationNote.svelte
var ke = u("<div class=\"stack stack--form\"><p> </p> <div class=\"field\"><label for=\"uitnodiging\"> </label> <div class=\"password\"><input class=\"input\" id=\"uitnodiging\" type=\"text\" readonly=\"\"/> <button class=\"button button--primary\" type=\"button\"><!> </button></div> <p class=\"small\" role=\"status\"> </p></div> <p class=\"muted\"> </p> <div class=\"row\"><button class=\"button button--secondary\" type=\"button\"> </button></div></div>");
function Ae(t, n) {
	x(n, !0);
	let r = C(() => location.origin + n.invitation.path), i = p("");
	async function s() {
		try {
			await navigator.clipboard.writeText(T(r)), b(i, $("invitation.copied"), !0);
		} catch {
			document.querySelector("#uitnodiging")?.select(), b(i, $("invitation.select"), !0);
		}
	}
	var c = ke(), u = e(c), d = k(u, !0), m = S(u, 2), _ = e(m), v = k(_, !0), y = S(_, 2), w = e(y);
	A(w);
	var E = S(w, 2), D = e(E);
	X(D, { name: "copy" });
	var O = S(D, 1, !0);
	g(E), g(y);
	var M = S(y, 2), P = k(M, !0);
	g(m);
	var F = S(m, 2), I = k(F, !0), L = S(F, 2), R = e(L), z = k(R, !0);
	g(L), g(c), f((e, t, n, a, o) => {
		l(d, e), l(v, t), j(w, T(r)), l(O, n), l(P, T(i)), l(I, a), l(z, o);
	}, [
		() => $("invitation.text", {
			login: n.login,
			when: q(n.invitation.expires)
		}),
		() => $("invitation.link"),
		() => $("invitation.copy"),
		() => $("invitation.once"),
		() => $("close")
	]), o("focus", w, (e) => e.currentTarget.select()), a("click", E, () => void s()), a("click", R, function(...e) {
		n.onClose?.apply(this, e);
	}), N(t, c), h();
}
d(["click"]);
// src/administration/AccountDialog.svelte
var je = u("<button class=\"button button--quiet\" type=\"button\"><!> </button>"), Me = u("<!> <div class=\"modal__more row\"><button class=\"button button--quiet\" type=\"button\"><!> </button> <button class=\"button button--quiet\" type=\"button\"><!> </button> <!></div>", 1), Ne = u("<!> <!>", 1);
function Pe(t, n) {
	x(n, !0);
	let r = p("change"), o = p(void 0), s = C(() => n.account.state === "active"), c = () => b(r, "change");
	function u(e) {
		b(o, e), n.onRefresh();
	}
	{
		let d = C(() => $("accounts.change.title", { login: n.account.login }));
		ce(t, {
			id: "account",
			get title() {
				return T(d);
			},
			get onClose() {
				return n.onClose;
			},
			children: (t, d) => {
				var p = Ne(), m = _(p);
				F(m, {});
				var h = S(m, 2), v = (e) => {
					Ae(e, {
						get login() {
							return n.account.login;
						},
						get invitation() {
							return T(o);
						},
						get onClose() {
							return n.onClose;
						}
					});
				}, y = (e) => {
					{
						let t = C(() => $("accounts.invite")), r = C(() => [$("accounts.invite.text")]);
						le(e, {
							get label() {
								return T(t);
							},
							get sentences() {
								return T(r);
							},
							run: () => oe(n.account.id),
							onDone: u,
							onCancel: c
						});
					}
				}, x = (e) => {
					{
						let t = C(() => $(T(s) ? "accounts.disable" : "accounts.enable")), r = C(() => [$(T(s) ? "accounts.disable.text" : "accounts.enable.text")]);
						le(e, {
							get label() {
								return T(t);
							},
							get sentences() {
								return T(r);
							},
							run: () => U(n.account.id, n.account.version, { state: T(s) ? "disabled" : "active" }),
							onDone: () => n.onKept($(T(s) ? "accounts.isDisabled" : "accounts.isEnabled")),
							onCancel: c
						});
					}
				}, w = (e) => {
					{
						let t = C(() => $("accounts.signOut")), r = C(() => [$("accounts.signOut.text")]);
						le(e, {
							get label() {
								return T(t);
							},
							get sentences() {
								return T(r);
							},
							run: () => ne(n.account.id),
							onDone: () => n.onKept($("accounts.isSignedOut")),
							onCancel: c
						});
					}
				}, E = (t) => {
					var o = Me(), c = _(o);
					Oe(c, {
						get account() {
							return n.account;
						},
						onSaved: (e, t) => n.onKept($(t ? "saved.merged" : "saved")),
						get onCancel() {
							return n.onClose;
						}
					});
					var u = S(c, 2), d = e(u), p = e(d);
					X(p, { name: "link" });
					var m = S(p, 1, !0);
					g(d);
					var h = S(d, 2), v = e(h);
					X(v, { name: "door" });
					var y = S(v, 1, !0);
					g(h);
					var x = S(h, 2), w = (t) => {
						var n = je(), i = e(n);
						{
							let e = C(() => T(s) ? "stop" : "check");
							X(i, { get name() {
								return T(e);
							} });
						}
						var o = S(i, 1, !0);
						g(n), f((e) => l(o, e), [() => $(T(s) ? "accounts.disable" : "accounts.enable")]), a("click", n, () => b(r, "state")), N(t, n);
					};
					i(x, (e) => {
						n.own || e(w);
					}), g(u), f((e, t) => {
						l(m, e), l(y, t);
					}, [() => $("accounts.invite"), () => $("accounts.signOut")]), a("click", d, () => b(r, "invite")), a("click", h, () => b(r, "signOut")), N(t, o);
				};
				i(h, (e) => {
					T(o) ? e(v) : T(r) === "invite" ? e(y, 1) : T(r) === "state" ? e(x, 2) : T(r) === "signOut" ? e(w, 3) : e(E, -1);
				}), N(t, p);
			},
			$$slots: { default: !0 }
		});
	}
	h();
}
d(["click"]);
// src/administration/AccountsTable.svelte
var Fe = u("<span class=\"badge\"> </span>"), Ie = u("<span class=\"badge badge--warn\"><!> </span>"), Le = u("<span class=\"badge badge--info\"><!> </span>"), Re = u("<span class=\"badge badge--ok\"><!> </span>"), ze = u("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td><!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), Be = u("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ve(t, n) {
	x(n, !0);
	let r = (e) => be.includes(e) ? $(`role.${e}`) : e;
	var o = Be(), c = e(o), u = k(c, !0), d = S(c), p = e(d), m = e(p), _ = k(m, !0), v = S(m), y = k(v, !0), b = S(v), C = k(b, !0), w = S(b), E = k(w, !0), D = S(w), O = k(D, !0), A = S(D), j = e(A), P = k(j, !0);
	g(A), g(p), g(d);
	var F = S(d);
	s(F, 21, () => n.accounts, (e) => e.id, (t, o) => {
		var s = ze(), c = e(s), u = e(c, !0), d = S(u), p = (e) => {
			var t = Fe(), n = k(t, !0);
			f((e) => l(n, e), [() => $("accounts.you")]), N(e, t);
		};
		i(d, (e) => {
			T(o).id === n.own && e(p);
		}), g(c);
		var m = S(c), h = k(m, !0), _ = S(m), v = k(_, !0), y = S(_), b = e(y), x = (t) => {
			var n = Ie(), r = e(n);
			X(r, { name: "stop" });
			var i = S(r, 1, !0);
			g(n), f((e) => l(i, e), [() => $("accounts.disabled")]), N(t, n);
		}, C = (t) => {
			var n = Le(), r = e(n);
			X(r, { name: "clock" });
			var i = S(r, 1, !0);
			g(n), f((e) => l(i, e), [() => $("accounts.invited")]), N(t, n);
		}, w = (t) => {
			var n = Re(), r = e(n);
			X(r, { name: "check" });
			var i = S(r, 1, !0);
			g(n), f((e) => l(i, e), [() => $("accounts.active")]), N(t, n);
		};
		i(b, (e) => {
			T(o).state === "disabled" ? e(x) : T(o).hasPassword ? e(w, -1) : e(C, 1);
		}), g(y);
		var E = S(y), D = k(E, !0), O = S(E), A = e(O), j = e(A, !0), P = S(j), F = k(P, !0);
		g(A), g(O), g(s), f((e, t, n, r, i, a, s) => {
			l(u, T(o).login), M(m, "data-label", e), l(h, t), M(_, "data-label", n), l(v, T(o).person?.label ?? ""), M(y, "data-label", r), M(E, "data-label", i), l(D, a), l(j, s), l(F, T(o).login);
		}, [
			() => $("accounts.role"),
			() => r(T(o).role),
			() => $("accounts.person"),
			() => $("accounts.state"),
			() => $("accounts.seen"),
			() => T(o).lastSeen ? q(T(o).lastSeen) : $("accounts.never"),
			() => $("contacts.change")
		]), a("click", A, () => n.onOpen(T(o))), N(t, s);
	}), g(F), g(o), f((e, t, n, r, i, a, o) => {
		l(u, e), l(_, t), l(y, n), l(C, r), l(E, i), l(O, a), l(P, o);
	}, [
		() => $("accounts.title"),
		() => $("accounts.login"),
		() => $("accounts.role"),
		() => $("accounts.person"),
		() => $("accounts.state"),
		() => $("accounts.seen"),
		() => $("col.actions")
	]), N(t, o), h();
}
d(["click"]);
// src/administration/AddAccountForm.svelte
var He = u("<p class=\"error\"><!> </p>"), Ue = u("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function We(t, s) {
	x(s, !0);
	let c = p(""), u = p(""), d = p(void 0), m = p([]), _ = p(!1), v = (e) => `account-${e}`, w = (e) => T(m).find((t) => t.field === e)?.text;
	function E() {
		return [
			...T(c).trim() ? [] : [{
				field: "login",
				text: $("accounts.needLogin")
			}],
			...T(u) ? [] : [{
				field: "role",
				text: $("accounts.needRole")
			}],
			...Q(T(u)) && !T(d) ? [{
				field: "person",
				text: $("accounts.needPerson")
			}] : []
		];
	}
	async function D(e) {
		if (e.preventDefault(), b(m, E()), !(T(m).length || T(_))) {
			b(_, !0);
			try {
				let { account: e, invitation: t } = await se({
					login: T(c).trim(),
					role: T(u),
					...T(d) ? { person: T(d).id } : {}
				});
				s.onAdded(e, t);
			} catch (e) {
				let t = V(e);
				b(m, t.unreachable ? [{
					field: "",
					text: $("offline.text")
				}] : _e(t.problem, [
					"login",
					"role",
					"person"
				]));
			} finally {
				b(_, !1);
			}
		}
	}
	var O = Ue(), j = e(O), P = (e) => {
		ye(e, {
			get wrongs() {
				return T(m);
			},
			idOf: v
		});
	};
	i(j, (e) => {
		T(m).length && e(P);
	});
	var F = S(j, 2), I = e(F), L = e(I), R = k(L, !0), z = S(L, 2), ee = k(z, !0), B = S(z, 2), te = (t) => {
		var n = He(), r = e(n);
		X(r, { name: "warn" });
		var i = S(r, 1, !0);
		g(n), f((e, t) => {
			M(n, "id", `${e ?? ""}-fout`), l(i, t);
		}, [() => v("login"), () => w("login")]), N(t, n);
	}, H = C(() => w("login"));
	i(B, (e) => {
		T(H) && e(te);
	});
	var U = S(B, 2);
	A(U), g(I);
	var W = S(I, 2);
	Ee(W, {
		get role() {
			return T(u);
		},
		get person() {
			return T(d);
		},
		idOf: v,
		errorOf: w,
		get find() {
			return pe;
		},
		onRole: (e) => {
			Q(e) !== Q(T(u)) && b(d, void 0), b(u, e, !0);
		},
		onPerson: (e) => b(d, e)
	});
	var G = S(W, 2), K = e(G), q = k(K, !0), J = S(K, 2), Y = k(J, !0);
	g(G), g(F), g(O), f((e, t, n, i, a, o, s, c, u, d, f, p) => {
		M(F, "aria-label", e), r(I, 1, t), M(L, "for", n), l(R, i), M(z, "id", `${a ?? ""}-hint`), l(ee, o), M(U, "id", s), M(U, "aria-invalid", c), M(U, "aria-describedby", `${u ?? ""}-hint${d ?? ""}`), M(K, "aria-busy", T(_) || void 0), l(q, f), l(Y, p);
	}, [
		() => $("accounts.add"),
		() => n(["field", w("login") && "field--error"]),
		() => v("login"),
		() => $("accounts.login"),
		() => v("login"),
		() => $("accounts.login.hint"),
		() => v("login"),
		() => w("login") ? !0 : void 0,
		() => v("login"),
		() => w("login") ? ` ${v("login")}-fout` : "",
		() => T(_) ? $("form.saving") : $("accounts.add"),
		() => $("form.cancel")
	]), o("submit", F, D), y(U, () => T(c), (e) => b(c, e)), a("click", J, function(...e) {
		s.onCancel?.apply(this, e);
	}), N(t, O), h();
}
d(["click"]);
// src/administration/AccountsPage.svelte
var Ge = u("<!> <!>", 1), Ke = u("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div></div> <div><!></div></div> <!>", 1);
function qe(t, n) {
	x(n, !0);
	let r = ee(() => "", R), o = C(() => ae()?.me.account?.id), s = p(void 0), c = p(!1), u = p(void 0);
	function d(e) {
		b(s, void 0), re(e), r.retry();
	}
	function m(e, t) {
		b(u, {
			login: e.login,
			invitation: t
		}), r.retry();
	}
	function y() {
		((e) => {
			var t = w(e, 2);
			b(c, t[0], !0), b(u, t[1]);
		})([!1, void 0]);
	}
	var E = Ke(), D = _(E), O = e(D), A = e(O), j = k(A, !0);
	g(O);
	var P = S(O, 2), I = e(P), L = e(I), z = k(L, !0), B = S(L), V = k(B, !0);
	g(I);
	var H = S(I, 2), U = e(H), W = e(U);
	X(W, { name: "plus" });
	var q = S(W, 1, !0);
	g(U), g(H), g(P);
	var J = S(P, 2), Y = e(J), ne = (e) => {
		{
			let t = C(() => ae()?.me.roleLabel);
			ie(e, {
				get failure() {
					return r.failure;
				},
				get roleLabel() {
					return T(t);
				},
				get onRetry() {
					return r.retry;
				}
			});
		}
	}, Z = (e) => {
		{
			let t = C(() => $("accounts.none")), n = C(() => $("accounts.none.text"));
			K(e, {
				icon: "users",
				get title() {
					return T(t);
				},
				get text() {
					return T(n);
				}
			});
		}
	}, oe = (e) => {
		Ve(e, {
			get accounts() {
				return r.value.items;
			},
			get own() {
				return T(o);
			},
			onOpen: (e) => b(s, e)
		});
	}, se = (e) => {
		{
			let t = C(() => $("list.loading"));
			G(e, {
				get label() {
					return T(t);
				},
				rows: 6
			});
		}
	};
	i(Y, (e) => {
		r.failure ? e(ne) : r.value && r.value.items.length === 0 ? e(Z, 1) : r.value ? e(oe, 2) : r.slow && e(se, 3);
	}), g(J), g(D);
	var le = S(D, 2), ue = (e) => {
		{
			let t = C(() => T(u) ? $("invitation.title", { login: T(u).login }) : $("accounts.add"));
			ce(e, {
				id: "nieuw",
				get title() {
					return T(t);
				},
				onClose: y,
				children: (e, t) => {
					var n = Ge(), r = _(n);
					F(r, {});
					var a = S(r, 2), o = (e) => {
						Ae(e, v(() => T(u), { onClose: y }));
					}, s = (e) => {
						We(e, {
							onAdded: m,
							onCancel: y
						});
					};
					i(a, (e) => {
						T(u) ? e(o) : e(s, -1);
					}), N(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	}, de = (e) => {
		{
			let t = C(() => T(s).id === T(o));
			Pe(e, {
				get account() {
					return T(s);
				},
				get own() {
					return T(t);
				},
				onKept: d,
				get onRefresh() {
					return r.retry;
				},
				onClose: () => b(s, void 0)
			});
		}
	};
	i(le, (e) => {
		T(c) ? e(ue) : T(s) && e(de, 1);
	}), f((e, t, n, i) => {
		M(A, "href", te), l(j, e), l(z, t), l(V, n), l(q, i), M(J, "aria-busy", r.loading);
	}, [
		() => $("nav.administration"),
		() => $("accounts.title"),
		() => $("accounts.card"),
		() => $("accounts.add")
	]), a("click", U, () => b(c, !0)), N(t, E), h();
}
d(["click"]);
// src/api/managed.ts
var Je = [
	"members",
	"networkers",
	"areas"
];
function Ye({ id: e, label: t, since: n, until: r, version: i, attributes: a, ...o }) {
	let s = Object.fromEntries(Je.filter((e) => o[e]).map((e) => [e, o[e]]));
	return {
		id: e,
		label: t,
		since: n,
		until: r,
		version: i,
		attributes: {
			...a,
			...s
		}
	};
}
function Xe(e) {
	let t = Object.entries(e).filter(([e]) => Je.includes(e)), n = Object.entries(e).filter(([e]) => !Je.includes(e));
	return {
		...n.length ? { attributes: Object.fromEntries(n) } : {},
		...Object.fromEntries(t.map(([e, t]) => [e, String(t ?? "").split(";").filter(Boolean)]))
	};
}
async function Ze(e, t) {
	let n = [], r;
	do {
		let i = await J("get", `/v1/${e}`, {
			query: {
				limit: 200,
				cursor: r
			},
			signal: t
		});
		n.push(...i.items.map(Ye)), r = i.next ?? void 0;
	} while (r);
	return n;
}
async function Qe(e, t) {
	return Ye(await J("post", `/v1/${e}`, { body: t }));
}
async function $e(e, t, n, r) {
	try {
		return Ye(await J("patch", `/v1/${e}/{id}`, {
			path: { id: t },
			version: n,
			body: r
		}));
	} catch (n) {
		let r = V(n);
		if (!r.stale) throw n;
		let i = Ye(await J("get", `/v1/${e}/{id}`, { path: { id: t } }));
		throw new B(r.status, {
			...r.problem,
			current: i
		});
	}
}
var et = (e, t) => J("get", `/v1/${e}/{id}/history`, { path: { id: t } }), tt = (e, t, n) => J("delete", `/v1/${e}/{id}`, {
	path: { id: t },
	version: n
});
// src/administration/AddManagedForm.svelte
function nt(e, t) {
	x(t, !0);
	let n = D({}), r = p([]), i = p(!1);
	async function a() {
		b(i, !0), b(r, []);
		let e = ve(t.fields, n);
		try {
			t.onAdded(await t.add(t.flat ? o(e) : Xe(e)));
		} catch (e) {
			let n = V(e);
			b(r, n.unreachable ? [{
				field: "",
				text: $("offline.text")
			}] : _e(n.problem, t.fields.map((e) => e.name)));
		} finally {
			b(i, !1);
		}
	}
	let o = (e) => Object.fromEntries(Object.entries(e).map(([e, n]) => [e, t.fields.find((t) => t.name === e)?.type === "whole" ? Number(n) : n]));
	{
		let o = C(() => $("form.save"));
		fe(e, {
			name: "nieuw",
			get label() {
				return t.label;
			},
			get attributes() {
				return t.fields;
			},
			get draft() {
				return n;
			},
			get submitLabel() {
				return T(o);
			},
			get busy() {
				return T(i);
			},
			get wrongs() {
				return T(r);
			},
			get find() {
				return t.find;
			},
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => n[e] = t,
			onSubmit: () => void a()
		});
	}
	h();
}
// src/administration/sorts.ts
var rt = [
	{
		part: "teams",
		route: "teams",
		kind: "Team",
		icon: "users",
		fixed: [],
		lists: [{
			name: "members",
			kinds: ["Professional"]
		}, {
			name: "areas",
			kinds: ["Area"]
		}]
	},
	{
		part: "werkgebieden",
		route: "work-areas",
		kind: "WorkArea",
		icon: "link",
		fixed: [],
		lists: [{
			name: "areas",
			kinds: ["Area"]
		}, {
			name: "networkers",
			kinds: ["Professional"]
		}]
	},
	{
		part: "themas",
		route: "themes",
		kind: "Theme",
		icon: "idea",
		fixed: [],
		lists: []
	},
	{
		part: "gebieden",
		route: "areas",
		kind: "Area",
		icon: "search",
		fields: [
			"code",
			"name",
			"year"
		],
		fixed: ["code"],
		lists: []
	}
];
function it(e, t, n) {
	let r = H(e.kind)?.attributes ?? [], i = e.fields ? e.fields.flatMap((e) => r.find((t) => t.name === e) ?? []) : r, a = Object.entries(n).map(([e, t]) => ({
		code: e,
		label: t
	})), o = e.lists.map(({ name: e, kinds: t }) => ({
		name: e,
		label: $(`list.${e}`),
		type: "references",
		refers: t,
		codes: a
	}));
	return [...i.filter((n) => !t || !e.fixed.includes(n.name)), ...o];
}
// src/administration/ManagedTable.svelte
var at = u("<th scope=\"col\"> </th>"), ot = u("<th scope=\"col\"><span class=\"sr\"> </span></th>"), st = u("<td> </td>"), ct = u("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), lt = u("<td data-label=\"\" class=\"is-act\"><!> <!></td>"), ut = u("<tr><th scope=\"row\"> </th><!><!><!></tr>"), dt = u("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!><!></tr></thead><tbody></tbody></table>");
function ft(t, n) {
	x(n, !0);
	let r = C(() => it(n.sort, !1, {}).filter((e) => e.name !== "name" && e.type !== "references" && e.type !== "outline")), o = C(() => H(n.sort.kind)?.attributes ?? []);
	function c(e, t) {
		let n = (e.attributes[t] ?? []).map((e) => e.label), r = n.slice(0, 5).join(", ");
		return n.length > 5 ? $("managed.andMore", {
			shown: r,
			n: n.length - 5
		}) : r;
	}
	var u = dt(), d = e(u), p = k(d, !0), m = S(d), _ = e(m), v = e(_), y = k(v, !0), b = S(v);
	s(b, 17, () => T(r), (e) => e.name, (e, t) => {
		var n = at(), r = k(n, !0);
		f((e) => l(r, e), [() => O(T(t).label)]), N(e, n);
	});
	var w = S(b);
	s(w, 17, () => n.sort.lists, ({ name: e }) => e, (e, t) => {
		let n = () => T(t).name;
		var r = at(), i = k(r, !0);
		f((e) => l(i, e), [() => O($(`list.${n()}`))]), N(e, r);
	});
	var E = S(w), D = (t) => {
		var n = ot(), r = e(n), i = k(r, !0);
		g(n), f((e) => l(i, e), [() => $("col.actions")]), N(t, n);
	};
	i(E, (e) => {
		(n.mayChange || n.mayBin) && e(D);
	}), g(_), g(m);
	var A = S(m);
	s(A, 21, () => n.items, (e) => e.id, (t, u) => {
		var d = ut(), p = e(d), m = k(p, !0), h = S(p);
		s(h, 17, () => T(r), (e) => e.name, (e, t) => {
			var n = st(), r = k(n, !0);
			f((e, t) => {
				M(n, "data-label", e), l(r, t);
			}, [() => O(T(t).label), () => Z(T(o).find((e) => e.name === T(t).name) ?? T(t), T(u).attributes[T(t).name])]), N(e, n);
		});
		var _ = S(h);
		s(_, 17, () => n.sort.lists, ({ name: e }) => e, (e, t) => {
			let n = () => T(t).name;
			var r = st(), i = k(r, !0);
			f((e, t) => {
				M(r, "data-label", e), l(i, t);
			}, [() => O($(`list.${n()}`)), () => c(T(u), n())]), N(e, r);
		});
		var v = S(_), y = (t) => {
			var r = lt(), o = e(r), s = (t) => {
				var r = ct(), i = e(r, !0), o = S(i), s = k(o, !0);
				g(r), f((e) => {
					l(i, e), l(s, T(u).label);
				}, [() => $("contacts.change")]), a("click", r, () => n.onChange(T(u))), N(t, r);
			};
			i(o, (e) => {
				n.mayChange && e(s);
			});
			var c = S(o, 2), d = (t) => {
				var r = ct(), i = e(r, !0), o = S(i), s = k(o, !0);
				g(r), f((e) => {
					l(i, e), l(s, T(u).label);
				}, [() => $("bin.do")]), a("click", r, () => n.onBin(T(u))), N(t, r);
			};
			i(c, (e) => {
				n.mayBin && e(d);
			}), g(r), N(t, r);
		};
		i(v, (e) => {
			(n.mayChange || n.mayBin) && e(y);
		}), g(d), f(() => l(m, T(u).label)), N(t, d);
	}), g(A), g(u), f((e, t) => {
		l(p, e), l(y, t);
	}, [() => $(`${n.sort.part}.title`), () => $("col.name")]), N(t, u), h();
}
d(["click"]);
// src/administration/ManagedPage.svelte
var pt = u("<div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div>"), mt = u("<!> <!>", 1), ht = u("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <!></div> <div><!></div></div> <!>", 1);
function gt(t, n) {
	x(n, !0);
	let r = ee(() => "", (e) => Ze(n.sort.route, e)), o = p(void 0), s = p(void 0), c = D({}), u = C(() => ({
		...Object.fromEntries((r.value ?? []).flatMap((e) => n.sort.lists.flatMap(({ name: t }) => e.attributes[t] ?? [])).map((e) => [e.id, e.label])),
		...c
	})), d = C(() => Y(I.createActor));
	async function m(e, t, n) {
		let r = t?.includes("Area") ? v(e) : await pe(e, t, n);
		for (let e of r) c[e.id] = e.label;
		return r;
	}
	function v(e) {
		let t = e.trim().toLowerCase();
		return (ae()?.areas ?? []).filter((e) => e.label.toLowerCase().includes(t)).slice(0, 20).map(({ id: e, kind: t, label: n }) => ({
			id: e,
			kind: t,
			label: n
		}));
	}
	function y() {
		((e) => {
			var t = w(e, 2);
			b(o, t[0], !0), b(s, t[1]);
		})([void 0, void 0]);
	}
	function E(e, t) {
		y(), P(e, t), r.retry(), n.sort.route === "areas" && L();
	}
	let O = (e, t, { attributes: r, ...i }) => $e(n.sort.route, e, t, {
		...Xe(r ?? {}),
		...i
	});
	var A = ht(), j = _(A), R = e(j), z = e(R), B = k(z, !0);
	g(R);
	var V = S(R, 2), H = e(V), U = e(H), W = k(U, !0), q = S(U), J = k(q, !0);
	g(H);
	var ne = S(H, 2), re = (t) => {
		var r = pt(), i = e(r), s = e(i);
		X(s, { name: "plus" });
		var c = S(s, 1, !0);
		g(i), g(r), f((e) => l(c, e), [() => $(`${n.sort.part}.add`)]), a("click", i, () => b(o, "add")), N(t, r);
	};
	i(ne, (e) => {
		T(d) && e(re);
	}), g(V);
	var Z = S(V, 2), oe = e(Z), se = (e) => {
		{
			let t = C(() => ae()?.me.roleLabel);
			ie(e, {
				get failure() {
					return r.failure;
				},
				get roleLabel() {
					return T(t);
				},
				get onRetry() {
					return r.retry;
				}
			});
		}
	}, ue = (e) => {
		{
			let t = C(() => $("managed.none")), r = C(() => $("managed.none.text"));
			K(e, {
				get icon() {
					return n.sort.icon;
				},
				get title() {
					return T(t);
				},
				get text() {
					return T(r);
				}
			});
		}
	}, de = (e) => {
		{
			let t = C(() => Y(I.changeActor)), i = C(() => Y(I.binActor));
			ft(e, {
				get items() {
					return r.value;
				},
				get sort() {
					return n.sort;
				},
				get mayChange() {
					return T(t);
				},
				get mayBin() {
					return T(i);
				},
				onChange: (e) => ((e) => {
					var t = w(e, 2);
					return b(o, t[0], !0), b(s, t[1]), e;
				})(["edit", e]),
				onBin: (e) => ((e) => {
					var t = w(e, 2);
					return b(o, t[0], !0), b(s, t[1]), e;
				})(["bin", e])
			});
		}
	}, fe = (e) => {
		{
			let t = C(() => $("list.loading"));
			G(e, {
				get label() {
					return T(t);
				},
				rows: 6
			});
		}
	};
	i(oe, (e) => {
		r.failure ? e(se) : r.value && r.value.length === 0 ? e(ue, 1) : r.value ? e(de, 2) : r.slow && e(fe, 3);
	}), g(Z), g(j);
	var me = S(j, 2), he = (e) => {
		{
			let t = C(() => $(`${n.sort.part}.add`));
			ce(e, {
				id: "nieuw",
				get title() {
					return T(t);
				},
				onClose: y,
				children: (e, t) => {
					var r = mt(), i = _(r);
					F(i, {});
					var a = S(i, 2);
					{
						let e = C(() => $(`${n.sort.part}.add`)), t = C(() => it(n.sort, !1, T(u))), r = C(() => n.sort.route === "areas");
						nt(a, {
							get label() {
								return T(e);
							},
							get fields() {
								return T(t);
							},
							get flat() {
								return T(r);
							},
							find: m,
							add: (e) => Qe(n.sort.route, e),
							onAdded: (e) => E($("saved.new"), e.version),
							onCancel: y
						});
					}
					N(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, _e = (e) => {
		let t = C(() => T(s));
		{
			let r = C(() => $(T(o) === "edit" ? "actor.edit.title" : "bin.title", { who: T(t).label }));
			ce(e, {
				id: "bewerken",
				get title() {
					return T(r);
				},
				onClose: y,
				children: (e, r) => {
					var a = mt(), s = _(a);
					F(s, {});
					var c = S(s, 2), l = (e) => {
						{
							let r = C(() => $("actor.edit")), i = C(() => it(n.sort, !0, T(u)));
							ge(e, {
								name: "beheer",
								get label() {
									return T(r);
								},
								get record() {
									return T(t);
								},
								get attributes() {
									return T(i);
								},
								find: m,
								save: (e, n) => O(T(t).id, e, n),
								latest: () => et(n.sort.route, T(t).id),
								onSaved: (e, t) => E($(t ? "saved.merged" : "saved"), e.version),
								onCancel: y
							});
						}
					}, d = (e) => {
						{
							let r = C(() => $("bin.do")), i = C(() => [$("managed.bin"), $("bin.back")]);
							le(e, {
								get label() {
									return T(r);
								},
								get sentences() {
									return T(i);
								},
								run: () => tt(n.sort.route, T(t).id, T(t).version),
								onDone: (e) => E($("saved.binned", { n: e.ties }), e.revision),
								onCancel: y
							});
						}
					};
					i(c, (e) => {
						T(o) === "edit" ? e(l) : e(d, -1);
					}), N(e, a);
				},
				$$slots: { default: !0 }
			});
		}
	};
	i(me, (e) => {
		T(o) === "add" ? e(he) : T(s) && e(_e, 1);
	}), f((e, t, n) => {
		M(z, "href", te), l(B, e), l(W, t), l(J, n), M(Z, "aria-busy", r.loading);
	}, [
		() => $("nav.administration"),
		() => $(`${n.sort.part}.title`),
		() => $(`${n.sort.part}.card`)
	]), N(t, A), h();
}
d(["click"]);
// src/administration/OverviewPage.svelte
var _t = u("<li><!><div><h2><a> </a></h2><p class=\"muted\"> </p></div></li>"), vt = u("<div class=\"page\"><div class=\"page-head\"><h1> </h1><p> </p></div> <ul class=\"cards\"></ul></div>");
function yt(t, n) {
	x(n, !0);
	let r = C(() => [
		{
			href: z("accounts"),
			icon: "lock",
			title: $("accounts.title"),
			text: $("accounts.card")
		},
		...rt.map(({ part: e, icon: t }) => ({
			href: z(e),
			icon: t,
			title: $(`${e}.title`),
			text: $(`${e}.card`)
		})),
		...n.mayImport ? [{
			href: W,
			icon: "upload",
			title: $("user.import"),
			text: $("import.card")
		}] : []
	]);
	var i = vt(), a = e(i), o = e(a), c = k(o, !0), u = S(o), d = k(u, !0);
	g(a);
	var p = S(a, 2);
	s(p, 21, () => T(r), (e) => e.href, (t, n) => {
		var r = _t(), i = e(r);
		X(i, { get name() {
			return T(n).icon;
		} });
		var a = S(i), o = e(a), s = e(o), c = k(s, !0);
		g(o);
		var u = S(o), d = k(u, !0);
		g(a), g(r), f(() => {
			M(s, "href", T(n).href), l(c, T(n).title), l(d, T(n).text);
		}), N(t, r);
	}), g(p), g(i), f((e, t) => {
		l(c, e), l(d, t);
	}, [() => $("nav.administration"), () => $("administration.intro")]), N(t, i), h();
}
// src/administration/AdministrationPages.svelte
var bt = u("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function xt(n, r) {
	x(r, !0);
	let a = C(() => rt.find((e) => e.part === r.part));
	var o = t(), s = _(o), u = (t) => {
		var n = bt(), r = e(n), i = k(r, !0), a = S(r, 2);
		{
			let e = C(() => $("noAccess.title")), t = C(() => $("noAccess.text", { role: ae()?.me.roleLabel ?? "" }));
			K(a, {
				icon: "lock",
				get title() {
					return T(e);
				},
				get text() {
					return T(t);
				}
			});
		}
		g(n), f((e) => l(i, e), [() => $("nav.administration")]), N(t, n);
	}, d = C(() => !Y(I.seeAccounts)), p = (e) => {
		qe(e, {});
	}, m = (e) => {
		var n = t(), r = _(n);
		c(r, () => T(a).part, (e) => {
			gt(e, { get sort() {
				return T(a);
			} });
		}), N(e, n);
	}, v = (e) => {
		{
			let t = C(() => Y(I.importRecords));
			yt(e, { get mayImport() {
				return T(t);
			} });
		}
	};
	i(s, (e) => {
		T(d) ? e(u) : r.part === "accounts" ? e(p, 1) : T(a) ? e(m, 2) : e(v, -1);
	}), N(n, o), h();
}
export { xt as default };
