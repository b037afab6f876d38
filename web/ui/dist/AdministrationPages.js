import { Ar as e, Bn as t, Cr as n, Dn as r, Dr as i, Er as a, Fr as o, G as s, Gt as c, Hn as l, L as u, Ln as d, Lr as f, M as p, Mr as m, Nn as h, Nr as g, Nt as _, On as v, Or as y, S as b, Sr as x, St as S, Tr as C, Un as w, Vn as T, Vt as E, Wt as D, X as O, Xn as k, Y as A, Yn as j, Z as M, bn as N, cr as P, dt as ee, er as F, fn as te, gr as I, hn as L, hr as R, i as z, lr as B, mr as V, n as ne, nr as H, or as U, pn as W, pr as G, qt as re, rr as K, sr as q, vn as ie, wr as J, wt as ae, xn as Y, xt as oe, yr as X, zt as se } from "./shell.js";
import { t as ce } from "./ChangedNotice.js";
import { n as le, t as ue } from "./ConfirmForm.js";
import { a as Z, r as de, t as fe } from "./ErrorSummary.js";
import { i as pe, n as me, r as he, t as ge } from "./EditForm.js";
import { t as _e } from "./ActorPicker.js";
import { n as ve, t as ye } from "./nl.js";
import { r as be } from "./since.js";
import { a as xe } from "./values.js";
// src/administration/roles.ts
var Se = [
	"networker",
	"teamMember",
	"manager",
	"policyAdviser",
	"referrer",
	"resident",
	"privacyOfficer",
	"administrator"
], Ce = [
	"networker",
	"teamMember",
	"manager",
	"referrer"
];
function Q(e) {
	return e === "resident" ? "Resident" : Ce.includes(e) ? "Professional" : void 0;
}
// src/administration/en.ts
var we = {
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
}, Te = {
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
}, $ = re({
	...ye,
	...Te
}, {
	...ve,
	...we
}), Ee = B("<p class=\"error\"><!> </p>"), De = B("<label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span class=\"small muted\"> </span></label>"), Oe = B("<div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" aria-required=\"true\"/></div>"), ke = B("<fieldset><legend class=\"label\"> </legend> <!> <!></fieldset> <!>", 1);
function Ae(r, i) {
	g(i, !0);
	let a = e(() => Q(i.role)), s = e(() => i.errorOf("role")), c = e(() => i.errorOf("person")), u = e(() => I(a) === "Resident" && (!i.person || i.person.label === i.person.id));
	var d = ke(), f = n(d), p = x(f), h = J(p, !0), _ = C(p, 2), v = (e) => {
		var t = Ee(), n = x(t);
		D(n, { name: "warn" });
		var r = C(n, 1, !0);
		o(t), X((e) => {
			T(t, "id", `${e ?? ""}-fout`), U(r, I(s));
		}, [() => i.idOf("role")]), q(e, t);
	};
	K(_, (e) => {
		I(s) && e(v);
	});
	var y = C(_, 2);
	F(y, 18, () => Se, (e) => e, (e, n, r) => {
		var a = De(), s = x(a);
		t(s);
		var c = C(s, 2), u = J(c, !0), d = C(c), f = J(d, !0);
		o(a), X((e, t, r, a) => {
			T(s, "name", e), T(s, "id", t), w(s, n), l(s, n === i.role), U(u, r), U(f, a);
		}, [
			() => i.idOf("role"),
			() => I(r) === 0 ? i.idOf("role") : void 0,
			() => $(`role.${n}`),
			() => $(`role.${n}.text`)
		]), V("change", s, () => i.onRole(n)), q(e, a);
	}), o(f);
	var b = C(f, 2), S = (e) => {
		var n = Oe(), r = x(n), a = J(r, !0), s = C(r, 2), l = J(s, !0), u = C(s, 2), d = (e) => {
			var t = Ee(), n = x(t);
			D(n, { name: "warn" });
			var r = C(n, 1, !0);
			o(t), X((e) => {
				T(t, "id", `${e ?? ""}-fout`), U(r, I(c));
			}, [() => i.idOf("person")]), q(e, t);
		};
		K(u, (e) => {
			I(c) && e(d);
		});
		var f = C(u, 2);
		t(f), o(n), X((e, t, o, u, d, p, m) => {
			j(n, 1, k(["field", I(c) && "field--error"])), T(r, "for", e), U(a, t), T(s, "id", `${o ?? ""}-hint`), U(l, u), T(f, "id", d), w(f, i.person?.id ?? ""), T(f, "aria-invalid", I(c) ? !0 : void 0), T(f, "aria-describedby", `${p ?? ""}-hint${m ?? ""}`);
		}, [
			() => i.idOf("person"),
			() => $("accounts.resident"),
			() => i.idOf("person"),
			() => $("accounts.resident.hint"),
			() => i.idOf("person"),
			() => i.idOf("person"),
			() => I(c) ? ` ${i.idOf("person")}-fout` : ""
		]), V("input", f, ({ currentTarget: { value: e } }) => i.onPerson(e.trim() ? {
			id: e.trim(),
			kind: "Resident",
			label: e.trim()
		} : void 0)), q(e, n);
	}, E = (t) => {
		var r = P(), o = n(r);
		H(o, () => I(a), (t) => {
			{
				let n = e(() => i.idOf("person")), r = e(() => $("accounts.person")), o = e(() => [I(a)]);
				_e(t, {
					get id() {
						return I(n);
					},
					get label() {
						return I(r);
					},
					get kinds() {
						return I(o);
					},
					get chosen() {
						return i.person;
					},
					get error() {
						return I(c);
					},
					get find() {
						return i.find;
					},
					get onChoose() {
						return i.onPerson;
					}
				});
			}
		}), q(t, r);
	};
	K(b, (e) => {
		I(u) ? e(S) : I(a) && e(E, 1);
	}), X((e, t) => {
		j(f, 1, k([
			"field",
			"field--roles",
			I(s) && "field--error"
		])), T(f, "aria-describedby", e), U(h, t);
	}, [() => I(s) ? `${i.idOf("role")}-fout` : void 0, () => $("accounts.role")]), q(r, d), m();
}
G(["change", "input"]);
// src/administration/ChangeAccountForm.svelte
var je = B("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Me(t, r) {
	g(r, !0);
	let a = (e) => ({
		role: e.role,
		person: e.person?.id ?? ""
	}), s = [
		a(r.account),
		a(r.account),
		r.account.version,
		r.account.person ?? void 0
	], c = e(() => f(s, 4)), l = y(I(c)[0]), u = y(I(c)[1]), d = y(I(c)[2]), p = y(I(c)[3]), h = y(r.account.person ? { [r.account.person.id]: r.account.person.label } : {}), _ = y([]), b = y([]), S = y(!1), w = (e) => `account-${e}`, E = (e) => I(b).find((t) => t.field === e)?.text;
	function D(e) {
		i(p, e), i(u, {
			...I(u),
			person: e?.id ?? ""
		}), e && i(h, {
			...I(h),
			[e.id]: e.label
		});
	}
	function O(e) {
		Q(e) !== Q(I(u).role ?? "") && D(void 0), i(u, {
			...I(u),
			role: e
		});
	}
	async function k(e) {
		let t = me(I(l), I(u));
		if (Object.keys(t).length === 0) return r.onCancel();
		i(S, !0);
		try {
			r.onSaved(await W(r.account.id, I(d), A(t)), e);
		} catch (e) {
			let n = v(e), r = n.problem?.current;
			if (n.stale && r) return await M(r, t);
			i(b, j(n));
		} finally {
			i(S, !1);
		}
	}
	function A(e) {
		return {
			..."role" in e ? { role: e.role } : {},
			..."person" in e ? { person: e.person || null } : {}
		};
	}
	function j(e) {
		return e.unreachable ? [{
			field: "",
			text: $("offline.text")
		}] : e.stale ? [{
			field: "",
			text: $("clash.reload")
		}] : Z(e.problem, ["role", "person"]);
	}
	async function M(e, t) {
		let n = a(e);
		e.person && i(h, {
			...I(h),
			[e.person.id]: e.person.label
		}), i(_, he(I(l), t, n)), ((e) => {
			var t = f(e, 3);
			i(l, t[0]), i(d, t[1]), i(u, t[2]);
		})([
			n,
			e.version,
			{
				...n,
				...t
			}
		]), I(_).length === 0 && await k(!0);
	}
	function N(e) {
		i(u, {
			...I(u),
			...e
		}), i(p, I(u).person ? {
			id: I(u).person,
			kind: Q(I(u).role ?? "") ?? "",
			label: I(h)[I(u).person] ?? I(u).person
		} : void 0), i(_, []), k(!0);
	}
	function ee(e) {
		e.preventDefault(), i(b, Q(I(u).role ?? "") && !I(p) ? [{
			field: "person",
			text: $("accounts.needPerson")
		}] : []), I(b).length === 0 && !I(S) && k(!1);
	}
	let F = (e, t) => e === "role" ? $(`role.${t}`) : I(h)[t] ?? t;
	var te = P(), L = n(te), z = (t) => {
		{
			let n = e(() => $("someone"));
			pe(t, {
				get clashes() {
					return I(_);
				},
				get who() {
					return I(n);
				},
				when: "",
				labelOf: (e) => $(e === "role" ? "accounts.role" : "accounts.person"),
				wordsOf: F,
				onChoose: N,
				onCancel: () => i(_, [])
			});
		}
	}, B = (t) => {
		var n = je(), i = x(n), a = (e) => {
			fe(e, {
				get wrongs() {
					return I(b);
				},
				idOf: w
			});
		};
		K(i, (e) => {
			I(b).length && e(a);
		});
		var s = C(i, 2), c = x(s);
		{
			let t = e(() => I(u).role ?? "");
			Ae(c, {
				get role() {
					return I(t);
				},
				get person() {
					return I(p);
				},
				idOf: w,
				errorOf: E,
				get find() {
					return ne;
				},
				onRole: O,
				onPerson: D
			});
		}
		var l = C(c, 2), d = x(l), f = J(d, !0), m = C(d, 2), h = J(m, !0);
		o(l), o(s), o(n), X((e, t, n) => {
			T(s, "aria-label", e), T(d, "aria-busy", I(S) || void 0), U(f, t), U(h, n);
		}, [
			() => $("accounts.change"),
			() => I(S) ? $("form.saving") : $("form.save"),
			() => $("form.cancel")
		]), R("submit", s, ee), V("click", m, function(...e) {
			r.onCancel?.apply(this, e);
		}), q(t, n);
	};
	K(L, (e) => {
		I(_).length ? e(z) : e(B, -1);
	}), q(t, te), m();
}
G(["click"]);
// src/administration/InvitationNote.svelte
var Ne = B("<div class=\"stack stack--form\"><p> </p> <div class=\"field\"><label for=\"uitnodiging\"> </label> <div class=\"password\"><input class=\"input\" id=\"uitnodiging\" type=\"text\" readonly=\"\"/> <button class=\"button button--primary\" type=\"button\"><!> </button></div> <p class=\"small\" role=\"status\"> </p></div> <p class=\"muted\"> </p> <div class=\"row\"><button class=\"button button--secondary\" type=\"button\"> </button></div></div>");
function Pe(n, r) {
	g(r, !0);
	let a = e(() => location.origin + r.invitation.path), s = y("");
	async function c() {
		try {
			await navigator.clipboard.writeText(I(a)), i(s, $("invitation.copied"), !0);
		} catch {
			document.querySelector("#uitnodiging")?.select(), i(s, $("invitation.select"), !0);
		}
	}
	var l = Ne(), d = x(l), f = J(d, !0), p = C(d, 2), h = x(p), _ = J(h, !0), v = C(h, 2), b = x(v);
	t(b);
	var S = C(b, 2), T = x(S);
	D(T, { name: "copy" });
	var E = C(T, 1, !0);
	o(S), o(v);
	var O = C(v, 2), k = J(O, !0);
	o(p);
	var A = C(p, 2), j = J(A, !0), M = C(A, 2), N = x(M), P = J(N, !0);
	o(M), o(l), X((e, t, n, r, i) => {
		U(f, e), U(_, t), w(b, I(a)), U(E, n), U(k, I(s)), U(j, r), U(P, i);
	}, [
		() => $("invitation.text", {
			login: r.login,
			when: u(r.invitation.expires)
		}),
		() => $("invitation.link"),
		() => $("invitation.copy"),
		() => $("invitation.once"),
		() => $("close")
	]), R("focus", b, (e) => e.currentTarget.select()), V("click", S, () => void c()), V("click", N, function(...e) {
		r.onClose?.apply(this, e);
	}), q(n, l), m();
}
G(["click"]);
// src/administration/AccountDialog.svelte
var Fe = B("<button class=\"button button--quiet\" type=\"button\"><!> </button>"), Ie = B("<!> <div class=\"modal__more row\"><button class=\"button button--quiet\" type=\"button\"><!> </button> <button class=\"button button--quiet\" type=\"button\"><!> </button> <!></div>", 1), Le = B("<!> <!>", 1);
function Re(t, r) {
	g(r, !0);
	let a = y("change"), s = y(void 0), c = e(() => r.account.state === "active"), l = () => i(a, "change");
	function u(e) {
		i(s, e), r.onRefresh();
	}
	{
		let d = e(() => $("accounts.change.title", { login: r.account.login }));
		le(t, {
			id: "account",
			get title() {
				return I(d);
			},
			get onClose() {
				return r.onClose;
			},
			children: (t, d) => {
				var f = Le(), p = n(f);
				ce(p, {});
				var m = C(p, 2), h = (e) => {
					Pe(e, {
						get login() {
							return r.account.login;
						},
						get invitation() {
							return I(s);
						},
						get onClose() {
							return r.onClose;
						}
					});
				}, g = (t) => {
					{
						let n = e(() => $("accounts.invite")), i = e(() => [$("accounts.invite.text")]);
						ue(t, {
							get label() {
								return I(n);
							},
							get sentences() {
								return I(i);
							},
							run: () => L(r.account.id),
							onDone: u,
							onCancel: l
						});
					}
				}, _ = (t) => {
					{
						let n = e(() => $(I(c) ? "accounts.disable" : "accounts.enable")), i = e(() => [$(I(c) ? "accounts.disable.text" : "accounts.enable.text")]);
						ue(t, {
							get label() {
								return I(n);
							},
							get sentences() {
								return I(i);
							},
							run: () => W(r.account.id, r.account.version, { state: I(c) ? "disabled" : "active" }),
							onDone: () => r.onKept($(I(c) ? "accounts.isDisabled" : "accounts.isEnabled")),
							onCancel: l
						});
					}
				}, v = (t) => {
					{
						let n = e(() => $("accounts.signOut")), i = e(() => [$("accounts.signOut.text")]);
						ue(t, {
							get label() {
								return I(n);
							},
							get sentences() {
								return I(i);
							},
							run: () => N(r.account.id),
							onDone: () => r.onKept($("accounts.isSignedOut")),
							onCancel: l
						});
					}
				}, y = (t) => {
					var s = Ie(), l = n(s);
					Me(l, {
						get account() {
							return r.account;
						},
						onSaved: (e, t) => r.onKept($(t ? "saved.merged" : "saved")),
						get onCancel() {
							return r.onClose;
						}
					});
					var u = C(l, 2), d = x(u), f = x(d);
					D(f, { name: "link" });
					var p = C(f, 1, !0);
					o(d);
					var m = C(d, 2), h = x(m);
					D(h, { name: "door" });
					var g = C(h, 1, !0);
					o(m);
					var _ = C(m, 2), v = (t) => {
						var n = Fe(), r = x(n);
						{
							let t = e(() => I(c) ? "stop" : "check");
							D(r, { get name() {
								return I(t);
							} });
						}
						var s = C(r, 1, !0);
						o(n), X((e) => U(s, e), [() => $(I(c) ? "accounts.disable" : "accounts.enable")]), V("click", n, () => i(a, "state")), q(t, n);
					};
					K(_, (e) => {
						r.own || e(v);
					}), o(u), X((e, t) => {
						U(p, e), U(g, t);
					}, [() => $("accounts.invite"), () => $("accounts.signOut")]), V("click", d, () => i(a, "invite")), V("click", m, () => i(a, "signOut")), q(t, s);
				};
				K(m, (e) => {
					I(s) ? e(h) : I(a) === "invite" ? e(g, 1) : I(a) === "state" ? e(_, 2) : I(a) === "signOut" ? e(v, 3) : e(y, -1);
				}), q(t, f);
			},
			$$slots: { default: !0 }
		});
	}
	m();
}
G(["click"]);
// src/administration/AccountsTable.svelte
var ze = B("<span class=\"badge\"> </span>"), Be = B("<span class=\"badge badge--warn\"><!> </span>"), Ve = B("<span class=\"badge badge--info\"><!> </span>"), He = B("<span class=\"badge badge--ok\"><!> </span>"), Ue = B("<tr><th scope=\"row\"> <!></th><td> </td><td> </td><td><!></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), We = B("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"><span class=\"sr\"> </span></th></tr></thead><tbody></tbody></table>");
function Ge(e, t) {
	g(t, !0);
	let n = (e) => Se.includes(e) ? $(`role.${e}`) : e;
	var r = We(), i = x(r), a = J(i, !0), s = C(i), c = x(s), l = x(c), d = J(l, !0), f = C(l), p = J(f, !0), h = C(f), _ = J(h, !0), v = C(h), y = J(v, !0), b = C(v), S = J(b, !0), w = C(b), E = x(w), O = J(E, !0);
	o(w), o(c), o(s);
	var k = C(s);
	F(k, 21, () => t.accounts, (e) => e.id, (e, r) => {
		var i = Ue(), a = x(i), s = x(a, !0), c = C(s), l = (e) => {
			var t = ze(), n = J(t, !0);
			X((e) => U(n, e), [() => $("accounts.you")]), q(e, t);
		};
		K(c, (e) => {
			I(r).id === t.own && e(l);
		}), o(a);
		var d = C(a), f = J(d, !0), p = C(d), m = J(p, !0), h = C(p), g = x(h), _ = (e) => {
			var t = Be(), n = x(t);
			D(n, { name: "stop" });
			var r = C(n, 1, !0);
			o(t), X((e) => U(r, e), [() => $("accounts.disabled")]), q(e, t);
		}, v = (e) => {
			var t = Ve(), n = x(t);
			D(n, { name: "clock" });
			var r = C(n, 1, !0);
			o(t), X((e) => U(r, e), [() => $("accounts.invited")]), q(e, t);
		}, y = (e) => {
			var t = He(), n = x(t);
			D(n, { name: "check" });
			var r = C(n, 1, !0);
			o(t), X((e) => U(r, e), [() => $("accounts.active")]), q(e, t);
		};
		K(g, (e) => {
			I(r).state === "disabled" ? e(_) : I(r).hasPassword ? e(y, -1) : e(v, 1);
		}), o(h);
		var b = C(h), S = J(b, !0), w = C(b), E = x(w), O = x(E, !0), k = C(O), A = J(k, !0);
		o(E), o(w), o(i), X((e, t, n, i, a, o, c) => {
			U(s, I(r).login), T(d, "data-label", e), U(f, t), T(p, "data-label", n), U(m, I(r).person?.label ?? ""), T(h, "data-label", i), T(b, "data-label", a), U(S, o), U(O, c), U(A, I(r).login);
		}, [
			() => $("accounts.role"),
			() => n(I(r).role),
			() => $("accounts.person"),
			() => $("accounts.state"),
			() => $("accounts.seen"),
			() => I(r).lastSeen ? u(I(r).lastSeen) : $("accounts.never"),
			() => $("contacts.change")
		]), V("click", E, () => t.onOpen(I(r))), q(e, i);
	}), o(k), o(r), X((e, t, n, r, i, o, s) => {
		U(a, e), U(d, t), U(p, n), U(_, r), U(y, i), U(S, o), U(O, s);
	}, [
		() => $("accounts.title"),
		() => $("accounts.login"),
		() => $("accounts.role"),
		() => $("accounts.person"),
		() => $("accounts.state"),
		() => $("accounts.seen"),
		() => $("col.actions")
	]), q(e, r), m();
}
G(["click"]);
// src/administration/AddAccountForm.svelte
var Ke = B("<p class=\"error\"><!> </p>"), qe = B("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><div><label> </label> <p class=\"hint\"> </p> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function Je(n, r) {
	g(r, !0);
	let a = y(""), s = y(""), c = y(void 0), l = y([]), u = y(!1), f = (e) => `account-${e}`, p = (e) => I(l).find((t) => t.field === e)?.text;
	function h() {
		return [
			...I(a).trim() ? [] : [{
				field: "login",
				text: $("accounts.needLogin")
			}],
			...I(s) ? [] : [{
				field: "role",
				text: $("accounts.needRole")
			}],
			...Q(I(s)) && !I(c) ? [{
				field: "person",
				text: $("accounts.needPerson")
			}] : []
		];
	}
	async function _(e) {
		if (e.preventDefault(), i(l, h()), !(I(l).length || I(u))) {
			i(u, !0);
			try {
				let { account: e, invitation: t } = await te({
					login: I(a).trim(),
					role: I(s),
					...I(c) ? { person: I(c).id } : {}
				});
				r.onAdded(e, t);
			} catch (e) {
				let t = v(e);
				i(l, t.unreachable ? [{
					field: "",
					text: $("offline.text")
				}] : Z(t.problem, [
					"login",
					"role",
					"person"
				]));
			} finally {
				i(u, !1);
			}
		}
	}
	var b = qe(), S = x(b), w = (e) => {
		fe(e, {
			get wrongs() {
				return I(l);
			},
			idOf: f
		});
	};
	K(S, (e) => {
		I(l).length && e(w);
	});
	var E = C(S, 2), O = x(E), A = x(O), M = J(A, !0), N = C(A, 2), P = J(N, !0), ee = C(N, 2), F = (e) => {
		var t = Ke(), n = x(t);
		D(n, { name: "warn" });
		var r = C(n, 1, !0);
		o(t), X((e, n) => {
			T(t, "id", `${e ?? ""}-fout`), U(r, n);
		}, [() => f("login"), () => p("login")]), q(e, t);
	}, L = e(() => p("login"));
	K(ee, (e) => {
		I(L) && e(F);
	});
	var z = C(ee, 2);
	t(z), o(O);
	var B = C(O, 2);
	Ae(B, {
		get role() {
			return I(s);
		},
		get person() {
			return I(c);
		},
		idOf: f,
		errorOf: p,
		get find() {
			return ne;
		},
		onRole: (e) => {
			Q(e) !== Q(I(s)) && i(c, void 0), i(s, e, !0);
		},
		onPerson: (e) => i(c, e)
	});
	var H = C(B, 2), W = x(H), G = J(W, !0), re = C(W, 2), ie = J(re, !0);
	o(H), o(E), o(b), X((e, t, n, r, i, a, o, s, c, l, d, f) => {
		T(E, "aria-label", e), j(O, 1, t), T(A, "for", n), U(M, r), T(N, "id", `${i ?? ""}-hint`), U(P, a), T(z, "id", o), T(z, "aria-invalid", s), T(z, "aria-describedby", `${c ?? ""}-hint${l ?? ""}`), T(W, "aria-busy", I(u) || void 0), U(G, d), U(ie, f);
	}, [
		() => $("accounts.add"),
		() => k(["field", p("login") && "field--error"]),
		() => f("login"),
		() => $("accounts.login"),
		() => f("login"),
		() => $("accounts.login.hint"),
		() => f("login"),
		() => p("login") ? !0 : void 0,
		() => f("login"),
		() => p("login") ? ` ${f("login")}-fout` : "",
		() => I(u) ? $("form.saving") : $("accounts.add"),
		() => $("form.cancel")
	]), R("submit", E, _), d(z, () => I(a), (e) => i(a, e)), V("click", re, function(...e) {
		r.onCancel?.apply(this, e);
	}), q(n, b), m();
}
G(["click"]);
// src/administration/AccountsPage.svelte
var Ye = B("<!> <!>", 1), Xe = B("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div></div> <div><!></div></div> <!>", 1);
function Ze(t, r) {
	g(r, !0);
	let a = ee(() => "", ie), c = e(() => s()?.me.account?.id), l = y(void 0), u = y(!1), d = y(void 0);
	function _(e) {
		i(l, void 0), b(e), a.retry();
	}
	function v(e, t) {
		i(d, {
			login: e.login,
			invitation: t
		}), a.retry();
	}
	function w() {
		((e) => {
			var t = f(e, 2);
			i(u, t[0], !0), i(d, t[1]);
		})([!1, void 0]);
	}
	var O = Xe(), k = n(O), A = x(k), j = x(A), M = J(j, !0);
	o(A);
	var N = C(A, 2), P = x(N), F = x(P), te = J(F, !0), L = C(F), R = J(L, !0);
	o(P);
	var z = C(P, 2), B = x(z), ne = x(B);
	D(ne, { name: "plus" });
	var H = C(ne, 1, !0);
	o(B), o(z), o(N);
	var W = C(N, 2), G = x(W), re = (t) => {
		{
			let n = e(() => s()?.me.roleLabel);
			se(t, {
				get failure() {
					return a.failure;
				},
				get roleLabel() {
					return I(n);
				},
				get onRetry() {
					return a.retry;
				}
			});
		}
	}, ae = (t) => {
		{
			let n = e(() => $("accounts.none")), r = e(() => $("accounts.none.text"));
			E(t, {
				icon: "users",
				get title() {
					return I(n);
				},
				get text() {
					return I(r);
				}
			});
		}
	}, Y = (e) => {
		Ge(e, {
			get accounts() {
				return a.value.items;
			},
			get own() {
				return I(c);
			},
			onOpen: (e) => i(l, e)
		});
	}, oe = (t) => {
		{
			let n = e(() => $("list.loading"));
			p(t, {
				get label() {
					return I(n);
				},
				rows: 6
			});
		}
	};
	K(G, (e) => {
		a.failure ? e(re) : a.value && a.value.items.length === 0 ? e(ae, 1) : a.value ? e(Y, 2) : a.slow && e(oe, 3);
	}), o(W), o(k);
	var ue = C(k, 2), Z = (t) => {
		{
			let r = e(() => I(d) ? $("invitation.title", { login: I(d).login }) : $("accounts.add"));
			le(t, {
				id: "nieuw",
				get title() {
					return I(r);
				},
				onClose: w,
				children: (e, t) => {
					var r = Ye(), i = n(r);
					ce(i, {});
					var a = C(i, 2), o = (e) => {
						Pe(e, h(() => I(d), { onClose: w }));
					}, s = (e) => {
						Je(e, {
							onAdded: v,
							onCancel: w
						});
					};
					K(a, (e) => {
						I(d) ? e(o) : e(s, -1);
					}), q(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, de = (t) => {
		{
			let n = e(() => I(l).id === I(c));
			Re(t, {
				get account() {
					return I(l);
				},
				get own() {
					return I(n);
				},
				onKept: _,
				get onRefresh() {
					return a.retry;
				},
				onClose: () => i(l, void 0)
			});
		}
	};
	K(ue, (e) => {
		I(u) ? e(Z) : I(l) && e(de, 1);
	}), X((e, t, n, r) => {
		T(j, "href", S), U(M, e), U(te, t), U(R, n), U(H, r), T(W, "aria-busy", a.loading);
	}, [
		() => $("nav.administration"),
		() => $("accounts.title"),
		() => $("accounts.card"),
		() => $("accounts.add")
	]), V("click", B, () => i(u, !0)), q(t, O), m();
}
G(["click"]);
// src/api/managed.ts
var Qe = [
	"members",
	"networkers",
	"areas"
], $e = (e) => Qe.includes(e);
function et(e) {
	let { id: t, since: n, until: r, version: i, attributes: a } = e, o = Object.fromEntries(Qe.filter((t) => e[t]).map((t) => [t, e[t]]));
	return {
		id: t,
		label: e.name ?? e.label ?? t,
		since: n,
		until: r,
		version: i,
		attributes: {
			...a,
			...o
		}
	};
}
function tt(e) {
	let t = (e, t) => $e(e) ? String(t ?? "").split(";").filter(Boolean) : e === "year" ? Number(t) : t ?? "";
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, t(e, n)]));
}
async function nt(e, t) {
	let n = [], r;
	do {
		let i = await Y("get", `/v1/${e}`, {
			query: {
				limit: 200,
				cursor: r
			},
			signal: t
		});
		n.push(...i.items.map(et)), r = i.next ?? void 0;
	} while (r);
	return n;
}
async function rt(e, t) {
	return et(await Y("post", `/v1/${e}`, { body: tt(t) }));
}
async function it(e, t, n, { attributes: i, ...a }) {
	let o = e === "areas" ? {
		attributes: i,
		...a
	} : {
		...tt(i ?? {}),
		...a
	};
	try {
		return et(await Y("patch", `/v1/${e}/{id}`, {
			path: { id: t },
			version: n,
			body: o
		}));
	} catch (n) {
		let i = v(n);
		if (!i.stale) throw n;
		let a = et(await Y("get", `/v1/${e}/{id}`, { path: { id: t } }));
		throw new r(i.status, {
			...i.problem,
			current: a
		});
	}
}
var at = (e, t) => Y("get", `/v1/${e}/{id}/history`, { path: { id: t } }), ot = (e, t, n) => Y("delete", `/v1/${e}/{id}`, {
	path: { id: t },
	version: n
});
// src/administration/AddManagedForm.svelte
function st(t, n) {
	g(n, !0);
	let r = a({}), o = y([]), s = y(!1);
	async function c() {
		i(s, !0), i(o, []);
		try {
			n.onAdded(await n.add(de(n.fields, r)));
		} catch (e) {
			let t = v(e);
			i(o, t.unreachable ? [{
				field: "",
				text: $("offline.text")
			}] : Z(t.problem, n.fields.map((e) => e.name)));
		} finally {
			i(s, !1);
		}
	}
	{
		let i = e(() => $("form.save"));
		be(t, {
			name: "nieuw",
			get label() {
				return n.label;
			},
			get attributes() {
				return n.fields;
			},
			get draft() {
				return r;
			},
			get submitLabel() {
				return I(i);
			},
			get busy() {
				return I(s);
			},
			get wrongs() {
				return I(o);
			},
			get find() {
				return n.find;
			},
			get onCancel() {
				return n.onCancel;
			},
			onChange: (e, t) => r[e] = t,
			onSubmit: () => void c()
		});
	}
	m();
}
// src/administration/sorts.ts
var ct = [
	{
		part: "teams",
		route: "teams",
		kind: "Team",
		icon: "users",
		fixed: [],
		lists: [{
			name: "members",
			kinds: ["Professional", "Organisation"]
		}, {
			name: "areas",
			kinds: ["Area"]
		}],
		binnable: !1
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
		}],
		binnable: !0
	},
	{
		part: "themas",
		route: "themes",
		kind: "Theme",
		icon: "idea",
		fields: ["name", "code"],
		fixed: [],
		lists: [],
		binnable: !0
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
		lists: [],
		binnable: !0
	}
];
function lt(e, t, n) {
	let r = A(e.kind)?.attributes ?? [], i = e.fields ? e.fields.flatMap((e) => r.find((t) => t.name === e) ?? []) : r, a = Object.entries(n).map(([e, t]) => ({
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
var ut = B("<th scope=\"col\"> </th>"), dt = B("<th scope=\"col\"><span class=\"sr\"> </span></th>"), ft = B("<td> </td>"), pt = B("<button class=\"button button--quiet button--sm\" type=\"button\"> <span class=\"sr\"> </span></button>"), mt = B("<td data-label=\"\" class=\"is-act\"><!> <!></td>"), ht = B("<tr><th scope=\"row\"> </th><!><!><!></tr>"), gt = B("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><!><!><!></tr></thead><tbody></tbody></table>");
function _t(t, n) {
	g(n, !0);
	let r = e(() => lt(n.sort, !1, {}).filter((e) => e.name !== "name" && e.type !== "references" && e.type !== "outline")), i = e(() => A(n.sort.kind)?.attributes ?? []);
	function a(e, t) {
		let n = (e.attributes[t] ?? []).map((e) => e.label), r = n.slice(0, 5).join(", ");
		return n.length > 5 ? $("managed.andMore", {
			shown: r,
			n: n.length - 5
		}) : r;
	}
	var s = gt(), l = x(s), u = J(l, !0), d = C(l), f = x(d), p = x(f), h = J(p, !0), _ = C(p);
	F(_, 17, () => I(r), (e) => e.name, (e, t) => {
		var n = ut(), r = J(n, !0);
		X((e) => U(r, e), [() => c(I(t).label)]), q(e, n);
	});
	var v = C(_);
	F(v, 17, () => n.sort.lists, ({ name: e }) => e, (e, t) => {
		let n = () => I(t).name;
		var r = ut(), i = J(r, !0);
		X((e) => U(i, e), [() => c($(`list.${n()}`))]), q(e, r);
	});
	var y = C(v), b = (e) => {
		var t = dt(), n = x(t), r = J(n, !0);
		o(t), X((e) => U(r, e), [() => $("col.actions")]), q(e, t);
	};
	K(y, (e) => {
		(n.mayChange || n.mayBin) && e(b);
	}), o(f), o(d);
	var S = C(d);
	F(S, 21, () => n.items, (e) => e.id, (e, t) => {
		var s = ht(), l = x(s), u = J(l, !0), d = C(l);
		F(d, 17, () => I(r), (e) => e.name, (e, n) => {
			var r = ft(), a = J(r, !0);
			X((e, t) => {
				T(r, "data-label", e), U(a, t);
			}, [() => c(I(n).label), () => xe(I(i).find((e) => e.name === I(n).name) ?? I(n), I(t).attributes[I(n).name])]), q(e, r);
		});
		var f = C(d);
		F(f, 17, () => n.sort.lists, ({ name: e }) => e, (e, n) => {
			let r = () => I(n).name;
			var i = ft(), o = J(i, !0);
			X((e, t) => {
				T(i, "data-label", e), U(o, t);
			}, [() => c($(`list.${r()}`)), () => a(I(t), r())]), q(e, i);
		});
		var p = C(f), m = (e) => {
			var r = mt(), i = x(r), a = (e) => {
				var r = pt(), i = x(r, !0), a = C(i), s = J(a, !0);
				o(r), X((e) => {
					U(i, e), U(s, I(t).label);
				}, [() => $("contacts.change")]), V("click", r, () => n.onChange(I(t))), q(e, r);
			};
			K(i, (e) => {
				n.mayChange && e(a);
			});
			var s = C(i, 2), c = (e) => {
				var r = pt(), i = x(r, !0), a = C(i), s = J(a, !0);
				o(r), X((e) => {
					U(i, e), U(s, I(t).label);
				}, [() => $("bin.do")]), V("click", r, () => n.onBin(I(t))), q(e, r);
			};
			K(s, (e) => {
				n.mayBin && e(c);
			}), o(r), q(e, r);
		};
		K(p, (e) => {
			(n.mayChange || n.mayBin) && e(m);
		}), o(s), X(() => U(u, I(t).label)), q(e, s);
	}), o(S), o(s), X((e, t) => {
		U(u, e), U(h, t);
	}, [() => $(`${n.sort.part}.title`), () => $("col.name")]), q(t, s), m();
}
G(["click"]);
// src/administration/ManagedPage.svelte
var vt = B("<div class=\"row\"><button class=\"button button--primary\" type=\"button\"><!> </button></div>"), yt = B("<!> <!>", 1), bt = B("<div class=\"page page--wide\"><p class=\"crumb\"><a> </a></p> <div class=\"person-head\"><div class=\"page-head\"><h1> </h1><p> </p></div> <!></div> <div><!></div></div> <!>", 1);
function xt(t, r) {
	g(r, !0);
	let c = ee(() => "", (e) => nt(r.sort.route, e)), l = y(void 0), u = y(void 0), d = a({}), h = e(() => ({
		...Object.fromEntries((c.value ?? []).flatMap((e) => r.sort.lists.flatMap(({ name: t }) => e.attributes[t] ?? [])).map((e) => [e.id, e.label])),
		...d
	})), v = e(() => O(_.createActor));
	async function b(e, t, n) {
		let r = t?.includes("Area") ? w(e) : await ne(e, t, n);
		for (let e of r) d[e.id] = e.label;
		return r;
	}
	function w(e) {
		let t = e.trim().toLowerCase();
		return (s()?.areas ?? []).filter((e) => e.label.toLowerCase().includes(t)).slice(0, 20).map(({ id: e, kind: t, label: n }) => ({
			id: e,
			kind: t,
			label: n
		}));
	}
	function k() {
		((e) => {
			var t = f(e, 2);
			i(l, t[0], !0), i(u, t[1]);
		})([void 0, void 0]);
	}
	function A(e, t) {
		k(), z(e, t), c.retry(), r.sort.route === "areas" && M();
	}
	var j = bt(), N = n(j), P = x(N), F = x(P), te = J(F, !0);
	o(P);
	var L = C(P, 2), R = x(L), B = x(R), H = J(B, !0), W = C(B), G = J(W, !0);
	o(R);
	var re = C(R, 2), ie = (e) => {
		var t = vt(), n = x(t), a = x(n);
		D(a, { name: "plus" });
		var s = C(a, 1, !0);
		o(n), o(t), X((e) => U(s, e), [() => $(`${r.sort.part}.add`)]), V("click", n, () => i(l, "add")), q(e, t);
	};
	K(re, (e) => {
		I(v) && e(ie);
	}), o(L);
	var ae = C(L, 2), Y = x(ae), oe = (t) => {
		{
			let n = e(() => s()?.me.roleLabel);
			se(t, {
				get failure() {
					return c.failure;
				},
				get roleLabel() {
					return I(n);
				},
				get onRetry() {
					return c.retry;
				}
			});
		}
	}, Z = (t) => {
		{
			let n = e(() => $("managed.none")), i = e(() => $("managed.none.text"));
			E(t, {
				get icon() {
					return r.sort.icon;
				},
				get title() {
					return I(n);
				},
				get text() {
					return I(i);
				}
			});
		}
	}, de = (t) => {
		{
			let n = e(() => O(_.changeActor)), a = e(() => r.sort.binnable && O(_.binActor));
			_t(t, {
				get items() {
					return c.value;
				},
				get sort() {
					return r.sort;
				},
				get mayChange() {
					return I(n);
				},
				get mayBin() {
					return I(a);
				},
				onChange: (e) => ((e) => {
					var t = f(e, 2);
					return i(l, t[0], !0), i(u, t[1]), e;
				})(["edit", e]),
				onBin: (e) => ((e) => {
					var t = f(e, 2);
					return i(l, t[0], !0), i(u, t[1]), e;
				})(["bin", e])
			});
		}
	}, fe = (t) => {
		{
			let n = e(() => $("list.loading"));
			p(t, {
				get label() {
					return I(n);
				},
				rows: 6
			});
		}
	};
	K(Y, (e) => {
		c.failure ? e(oe) : c.value && c.value.length === 0 ? e(Z, 1) : c.value ? e(de, 2) : c.slow && e(fe, 3);
	}), o(ae), o(N);
	var pe = C(N, 2), me = (t) => {
		{
			let i = e(() => $(`${r.sort.part}.add`));
			le(t, {
				id: "nieuw",
				get title() {
					return I(i);
				},
				onClose: k,
				children: (t, i) => {
					var a = yt(), o = n(a);
					ce(o, {});
					var s = C(o, 2);
					{
						let t = e(() => $(`${r.sort.part}.add`)), n = e(() => lt(r.sort, !1, I(h)));
						st(s, {
							get label() {
								return I(t);
							},
							get fields() {
								return I(n);
							},
							find: b,
							add: (e) => rt(r.sort.route, e),
							onAdded: (e) => A($("saved.new"), e.version),
							onCancel: k
						});
					}
					q(t, a);
				},
				$$slots: { default: !0 }
			});
		}
	}, he = (t) => {
		let i = e(() => I(u));
		{
			let a = e(() => $(I(l) === "edit" ? "actor.edit.title" : "bin.title", { who: I(i).label }));
			le(t, {
				id: "bewerken",
				get title() {
					return I(a);
				},
				onClose: k,
				children: (t, a) => {
					var o = yt(), s = n(o);
					ce(s, {});
					var c = C(s, 2), u = (t) => {
						{
							let n = e(() => $("actor.edit")), a = e(() => lt(r.sort, !0, I(h)));
							ge(t, {
								name: "beheer",
								get label() {
									return I(n);
								},
								get record() {
									return I(i);
								},
								get attributes() {
									return I(a);
								},
								find: b,
								save: (e, t) => it(r.sort.route, I(i).id, e, t),
								latest: () => at(r.sort.route, I(i).id),
								onSaved: (e, t) => A($(t ? "saved.merged" : "saved"), e.version),
								onCancel: k
							});
						}
					}, d = (t) => {
						{
							let n = e(() => $("bin.do")), a = e(() => [$("managed.bin"), $("bin.back")]);
							ue(t, {
								get label() {
									return I(n);
								},
								get sentences() {
									return I(a);
								},
								run: () => ot(r.sort.route, I(i).id, I(i).version),
								onDone: (e) => A($("saved.binned", { n: e.ties }), e.revision),
								onCancel: k
							});
						}
					};
					K(c, (e) => {
						I(l) === "edit" ? e(u) : e(d, -1);
					}), q(t, o);
				},
				$$slots: { default: !0 }
			});
		}
	};
	K(pe, (e) => {
		I(l) === "add" ? e(me) : I(u) && e(he, 1);
	}), X((e, t, n) => {
		T(F, "href", S), U(te, e), U(H, t), U(G, n), T(ae, "aria-busy", c.loading);
	}, [
		() => $("nav.administration"),
		() => $(`${r.sort.part}.title`),
		() => $(`${r.sort.part}.card`)
	]), q(t, j), m();
}
G(["click"]);
// src/administration/OverviewPage.svelte
var St = B("<li><!><div><h2><a> </a></h2><p class=\"muted\"> </p></div></li>"), Ct = B("<div class=\"page\"><div class=\"page-head\"><h1> </h1><p> </p></div> <ul class=\"cards\"></ul></div>");
function wt(t, n) {
	g(n, !0);
	let r = e(() => [
		{
			href: oe("accounts"),
			icon: "lock",
			title: $("accounts.title"),
			text: $("accounts.card")
		},
		...ct.map(({ part: e, icon: t }) => ({
			href: oe(e),
			icon: t,
			title: $(`${e}.title`),
			text: $(`${e}.card`)
		})),
		...n.mayImport ? [{
			href: ae,
			icon: "upload",
			title: $("user.import"),
			text: $("import.card")
		}] : []
	]);
	var i = Ct(), a = x(i), s = x(a), c = J(s, !0), l = C(s), u = J(l, !0);
	o(a);
	var d = C(a, 2);
	F(d, 21, () => I(r), (e) => e.href, (e, t) => {
		var n = St(), r = x(n);
		D(r, { get name() {
			return I(t).icon;
		} });
		var i = C(r), a = x(i), s = x(a), c = J(s, !0);
		o(a);
		var l = C(a), u = J(l, !0);
		o(i), o(n), X(() => {
			T(s, "href", I(t).href), U(c, I(t).title), U(u, I(t).text);
		}), q(e, n);
	}), o(d), o(i), X((e, t) => {
		U(c, e), U(u, t);
	}, [() => $("nav.administration"), () => $("administration.intro")]), q(t, i), m();
}
// src/administration/AdministrationPages.svelte
var Tt = B("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Et(t, r) {
	g(r, !0);
	let i = e(() => ct.find((e) => e.part === r.part));
	var a = P(), c = n(a), l = (t) => {
		var n = Tt(), r = x(n), i = J(r, !0), a = C(r, 2);
		{
			let t = e(() => $("noAccess.title")), n = e(() => $("noAccess.text", { role: s()?.me.roleLabel ?? "" }));
			E(a, {
				icon: "lock",
				get title() {
					return I(t);
				},
				get text() {
					return I(n);
				}
			});
		}
		o(n), X((e) => U(i, e), [() => $("nav.administration")]), q(t, n);
	}, u = e(() => !O(_.seeAccounts)), d = (e) => {
		Ze(e, {});
	}, f = (e) => {
		var t = P(), r = n(t);
		H(r, () => I(i).part, (e) => {
			xt(e, { get sort() {
				return I(i);
			} });
		}), q(e, t);
	}, p = (t) => {
		{
			let n = e(() => O(_.importRecords));
			wt(t, { get mayImport() {
				return I(n);
			} });
		}
	};
	K(c, (e) => {
		I(u) ? e(l) : r.part === "accounts" ? e(d, 1) : I(i) ? e(f, 2) : e(p, -1);
	}), q(t, a), m();
}
export { Et as default };
