import { Bn as e, Br as t, Cr as n, D as r, Dn as i, Fr as a, Gr as o, Hr as s, In as c, Ir as l, Jn as u, L as d, Lr as f, Mr as p, Nr as m, Or as h, Pr as g, Qt as _, Rn as v, Rr as y, Sn as b, Sr as x, Tr as S, Ur as C, Yn as w, Yt as T, Z as E, Zn as D, _t as O, ar as k, fr as A, gr as j, hr as M, ht as N, ir as P, lr as F, qr as I, qt as L, rr as R, tn as z, vr as B, wn as V, wr as H, yn as U } from "./shell.js";
import { a as W, t as ee } from "./ErrorSummary.js";
import { n as G, t as K } from "./nl.js";
// src/door/en.ts
var q = {
	"login.login": "Login",
	"login.password": "Password",
	"login.do": "Log in",
	"login.needLogin": "Fill in your login.",
	"login.needPassword": "Fill in your password.",
	"login.refused": "The login or the password is not right.",
	"login.wait": {
		one: "Tried too often. Try again in {n} second.",
		other: "Tried too often. Try again in {n} seconds."
	},
	"login.again": "You can try again.",
	"login.forgotten": "Forgot your password? Ask your administrator for a new link.",
	"login.choose": "Choose a name of at least 3 characters, for example a.bouzid.",
	"login.expired": "Log in again",
	"login.expired.text": "You are logged out. What you typed is still there. Log in and save it again.",
	"login.stop": "Stop. What I typed may go.",
	"password.show": "Show",
	"password.new": "New password",
	"password.again": "New password, once more",
	"password.current": "Current password",
	"password.change": "Change password",
	"password.changed": "Your password has changed. You are logged out on other devices.",
	"password.rule.length": "Use at least {n} characters.",
	"password.rule.sentence": "A sentence of a few words is fine.",
	"password.rule.own": "Use this password nowhere else.",
	"password.short": "The password is too short. Use at least {n} characters.",
	"password.long": "The password is too long. Use at most {n} characters.",
	"password.differs": "The two passwords are not the same.",
	"password.wrong": "This is not your current password.",
	"welcome.intro": "Choose a password. Then you can begin.",
	"welcome.first": "You become the first administrator. Choose a login and a password.",
	"welcome.do": "Save and begin",
	"welcome.loading": "Loading the invitation",
	"welcome.expired": "This link no longer works",
	"welcome.expired.text": "The link was used already or is too old. Ask your administrator for a new link.",
	"account.role": "Role",
	"account.person": "Person",
	"account.none": "There are no accounts here",
	"account.none.text": "In this demo you only choose a role."
}, J = {
	"login.login": "Inlognaam",
	"login.password": "Wachtwoord",
	"login.do": "Inloggen",
	"login.needLogin": "Vul uw inlognaam in.",
	"login.needPassword": "Vul uw wachtwoord in.",
	"login.refused": "De inlognaam of het wachtwoord klopt niet.",
	"login.wait": {
		one: "Te vaak geprobeerd. Probeer het over {n} seconde opnieuw.",
		other: "Te vaak geprobeerd. Probeer het over {n} seconden opnieuw."
	},
	"login.again": "U kunt het opnieuw proberen.",
	"login.forgotten": "Wachtwoord vergeten? Vraag uw beheerder om een nieuwe link.",
	"login.choose": "Kies een naam van minstens 3 tekens, bijvoorbeeld a.bouzid.",
	"login.expired": "Log opnieuw in",
	"login.expired.text": "U bent uitgelogd. Wat u typte, staat er nog. Log in en bewaar het daarna opnieuw.",
	"login.stop": "Stoppen. Wat ik typte, mag weg.",
	"password.show": "Toon",
	"password.new": "Nieuw wachtwoord",
	"password.again": "Nieuw wachtwoord, nog een keer",
	"password.current": "Wachtwoord van nu",
	"password.change": "Wachtwoord wijzigen",
	"password.changed": "Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.",
	"password.rule.length": "Gebruik minstens {n} tekens.",
	"password.rule.sentence": "Een zin van een paar woorden is goed.",
	"password.rule.own": "Gebruik dit wachtwoord nergens anders.",
	"password.short": "Het wachtwoord is te kort. Gebruik minstens {n} tekens.",
	"password.long": "Het wachtwoord is te lang. Gebruik hoogstens {n} tekens.",
	"password.differs": "De twee wachtwoorden zijn niet gelijk.",
	"password.wrong": "Dit is niet uw wachtwoord van nu.",
	"welcome.intro": "Kies een wachtwoord. Daarna kunt u beginnen.",
	"welcome.first": "U wordt de eerste beheerder. Kies een inlognaam en een wachtwoord.",
	"welcome.do": "Bewaren en beginnen",
	"welcome.loading": "De uitnodiging wordt geladen",
	"welcome.expired": "Deze link werkt niet meer",
	"welcome.expired.text": "De link is al gebruikt of is te oud. Vraag uw beheerder om een nieuwe link.",
	"account.role": "Rol",
	"account.person": "Persoon",
	"account.none": "Hier zijn geen accounts",
	"account.none.text": "In deze proef kiest u alleen een rol."
}, Y = z({
	...K,
	...J
}, {
	...G,
	...q
}), X = 200, te = () => [
	Y("password.rule.length", { n: 12 }),
	Y("password.rule.sentence"),
	Y("password.rule.own")
];
function Z(e, t, n) {
	let r = [...t].length;
	return r < 12 ? [{
		field: e,
		text: Y("password.short", { n: 12 })
	}] : r > X ? [{
		field: e,
		text: Y("password.long", { n: X })
	}] : t === n.password ? [] : [{
		field: n.field,
		text: Y("password.differs")
	}];
}
// src/door/PasswordField.svelte
var Q = B("<li> </li>"), ne = B("<ul class=\"hint rules-list\"></ul>"), re = B("<p class=\"error\"><!> </p>"), ie = B("<div><label> </label> <!> <!> <div class=\"password\"><input class=\"input\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/> <button class=\"button button--secondary\" type=\"button\"><!> <span class=\"sr\"> </span></button></div></div>");
function $(r, i) {
	C(i, !0);
	let c = e(i, "rules", 19, () => []), l = y(!1), d = t(() => [c().length > 0 && `${i.id}-regels`, i.error && `${i.id}-fout`].filter(Boolean).join(" ") || void 0);
	var m = ie(), v = p(m), b = g(v, !0), x = a(v, 2), T = (e) => {
		var t = ne();
		F(t, 20, c, (e) => e, (e, t) => {
			var n = Q(), r = g(n, !0);
			h(() => M(r, t)), j(e, n);
		}), o(t), h(() => w(t, "id", `${i.id ?? ""}-regels`)), j(e, t);
	};
	A(x, (e) => {
		c().length && e(T);
	});
	var E = a(x, 2), O = (e) => {
		var t = re(), n = p(t);
		_(n, { name: "warn" });
		var r = a(n, 1, !0);
		o(t), h(() => {
			w(t, "id", `${i.id ?? ""}-fout`), M(r, i.error);
		}), j(e, t);
	};
	A(E, (e) => {
		i.error && e(O);
	});
	var k = a(E, 2), N = p(k);
	u(N);
	var I = a(N, 2), L = p(I);
	_(L, { name: "eye" });
	var z = a(L, 1, !0), B = a(z), V = g(B, !0);
	o(I), o(k), o(m), h((e) => {
		R(m, 1, P(["field", i.error && "field--error"])), w(v, "for", i.id), M(b, i.label), w(N, "id", i.id), w(N, "type", S(l) ? "text" : "password"), w(N, "autocomplete", i.autocomplete), D(N, i.value), w(N, "aria-invalid", i.error ? !0 : void 0), w(N, "aria-describedby", S(d)), w(I, "aria-pressed", S(l)), M(z, e), M(V, i.label);
	}, [() => Y("password.show")]), n("input", N, (e) => i.onChange(e.currentTarget.value)), n("click", I, () => f(l, !S(l))), j(r, m), s();
}
x(["input", "click"]);
// src/door/AccountPage.svelte
var ae = B("<div><dt> </dt><dd> </dd></div>"), oe = B("<dl class=\"facts facts--words account-facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <!></dl> <section class=\"stack stack--form\" aria-labelledby=\"wachtwoord-kop\"><h2 id=\"wachtwoord-kop\"> </h2> <!> <form class=\"stack stack--form\" novalidate=\"\"><input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/> <!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></section>", 1), se = B("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function ce(e, n) {
	C(n, !0);
	let i = t(() => E()?.me), l = t(() => S(i)?.account), d = y(""), _ = y(""), v = y(""), x = y([]), O = y(!1), k = (e) => `wachtwoord-${e}`, N = (e) => S(x).find((t) => t.field === e)?.text;
	function P() {
		return [...S(d) ? [] : [{
			field: "current",
			text: Y("login.needPassword")
		}], ...Z("new", S(_), {
			field: "repeated",
			password: S(v)
		})];
	}
	function F(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.refused ? [{
			field: "current",
			text: Y("password.wrong")
		}] : W(e.problem, ["current", "new"]);
	}
	async function L(e) {
		if (e.preventDefault(), f(x, P()), !(S(x).length || S(O))) {
			f(O, !0);
			try {
				await b(S(d), S(_)), ((e) => {
					var t = I(e, 3);
					f(d, t[0], !0), f(_, t[1], !0), f(v, t[2], !0);
				})([
					"",
					"",
					""
				]), r(Y("password.changed"));
			} catch (e) {
				f(x, F(c(e)));
			} finally {
				f(O, !1);
			}
		}
	}
	var R = se(), z = p(R), B = p(z), V = g(B, !0);
	o(z);
	var U = a(z, 2), G = (e) => {
		var n = oe(), r = m(n), s = p(r), c = p(s), y = g(c, !0), b = a(c), C = g(b, !0);
		o(s);
		var T = a(s, 2), E = p(T), P = g(E, !0), F = a(E), I = g(F, !0);
		o(T);
		var R = a(T, 2), z = (e) => {
			var t = ae(), n = p(t), r = g(n, !0), s = a(n), c = g(s, !0);
			o(t), h((e) => {
				M(r, e), M(c, S(i).name);
			}, [() => Y("account.person")]), j(e, t);
		};
		A(R, (e) => {
			S(i)?.name && e(z);
		}), o(r);
		var B = a(r, 2), V = p(B), U = g(V, !0), W = a(V, 2), G = (e) => {
			ee(e, {
				get wrongs() {
					return S(x);
				},
				idOf: k
			});
		};
		A(W, (e) => {
			S(x).length && e(G);
		});
		var K = a(W, 2), q = p(K);
		u(q);
		var J = a(q, 2);
		{
			let e = t(() => k("current")), n = t(() => Y("password.current")), r = t(() => N("current"));
			$(J, {
				get id() {
					return S(e);
				},
				get label() {
					return S(n);
				},
				get value() {
					return S(d);
				},
				autocomplete: "current-password",
				get error() {
					return S(r);
				},
				onChange: (e) => f(d, e, !0)
			});
		}
		var X = a(J, 2);
		{
			let e = t(() => k("new")), n = t(() => Y("password.new")), r = t(te), i = t(() => N("new"));
			$(X, {
				get id() {
					return S(e);
				},
				get label() {
					return S(n);
				},
				get value() {
					return S(_);
				},
				autocomplete: "new-password",
				get rules() {
					return S(r);
				},
				get error() {
					return S(i);
				},
				onChange: (e) => f(_, e, !0)
			});
		}
		var Z = a(X, 2);
		{
			let e = t(() => k("repeated")), n = t(() => Y("password.again")), r = t(() => N("repeated"));
			$(Z, {
				get id() {
					return S(e);
				},
				get label() {
					return S(n);
				},
				get value() {
					return S(v);
				},
				autocomplete: "new-password",
				get error() {
					return S(r);
				},
				onChange: (e) => f(v, e, !0)
			});
		}
		var Q = a(Z, 2), ne = p(Q), re = g(ne, !0);
		o(Q), o(K), o(B), h((e, t, n, r, a) => {
			M(y, e), M(C, S(l).login), M(P, t), M(I, S(i)?.roleLabel), M(U, n), w(K, "aria-label", r), D(q, S(l).login), w(ne, "aria-busy", S(O) || void 0), M(re, a);
		}, [
			() => Y("login.login"),
			() => Y("account.role"),
			() => Y("password.change"),
			() => Y("password.change"),
			() => Y("password.change")
		]), H("submit", K, L), j(e, n);
	}, K = (e) => {
		{
			let n = t(() => Y("account.none")), r = t(() => Y("account.none.text"));
			T(e, {
				icon: "lock",
				get title() {
					return S(n);
				},
				get text() {
					return S(r);
				}
			});
		}
	};
	A(U, (e) => {
		S(l) ? e(G) : e(K, -1);
	}), o(R), h((e) => M(V, e), [() => Y("user.account")]), j(e, R), s();
}
// src/door/countdown.svelte.ts
function le() {
	let e = y(0), t = y(0), n = 0, r;
	function i() {
		f(t, Math.max(0, Math.ceil((n - Date.now()) / 1e3)), !0), S(t) === 0 && clearInterval(r);
	}
	return v(() => clearInterval(r)), {
		get seconds() {
			return S(t);
		},
		get total() {
			return S(e);
		},
		start(t) {
			clearInterval(r), f(e, Math.max(1, t), !0), n = Date.now() + S(e) * 1e3, i(), r = setInterval(i, 1e3);
		}
	};
}
// src/door/LoginField.svelte
var ue = B("<p class=\"hint\"> </p>"), de = B("<p class=\"error\"><!> </p>"), fe = B("<div><label> </label> <!> <!> <input class=\"input\" type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div>");
function pe(e, r) {
	C(r, !0);
	let i = t(() => [r.hint && `${r.id}-hint`, r.error && `${r.id}-fout`].filter(Boolean).join(" ") || void 0);
	var c = fe(), l = p(c), d = g(l, !0), f = a(l, 2), m = (e) => {
		var t = ue(), n = g(t, !0);
		h(() => {
			w(t, "id", `${r.id ?? ""}-hint`), M(n, r.hint);
		}), j(e, t);
	};
	A(f, (e) => {
		r.hint && e(m);
	});
	var v = a(f, 2), y = (e) => {
		var t = de(), n = p(t);
		_(n, { name: "warn" });
		var i = a(n, 1, !0);
		o(t), h(() => {
			w(t, "id", `${r.id ?? ""}-fout`), M(i, r.error);
		}), j(e, t);
	};
	A(v, (e) => {
		r.error && e(y);
	});
	var b = a(v, 2);
	u(b), o(c), h((e) => {
		R(c, 1, P(["field", r.error && "field--error"])), w(l, "for", r.id), M(d, e), w(b, "id", r.id), D(b, r.value), w(b, "aria-invalid", r.error ? !0 : void 0), w(b, "aria-describedby", S(i));
	}, [() => Y("login.login")]), n("input", b, (e) => r.onChange(e.currentTarget.value)), j(e, c), s();
}
x(["input"]);
// src/door/LogInForm.svelte
var me = B("<div class=\"note note--warn\"><p><span class=\"sr\"> </span><span aria-hidden=\"true\"> </span></p></div>"), he = B("<div class=\"note note--ok\"><p> </p></div>"), ge = B("<div class=\"stack stack--form\"><!> <div role=\"status\"><!></div> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>");
function _e(n, r) {
	C(r, !0);
	let i = e(r, "login", 3, ""), u = y(l(i())), d = y(""), m = y([]), _ = y(!1), v = le(), b = (e) => `${r.name}-${e}`, x = (e) => S(m).find((t) => t.field === e)?.text;
	function T() {
		return [...S(u).trim() ? [] : [{
			field: "login",
			text: Y("login.needLogin")
		}], ...S(d) ? [] : [{
			field: "password",
			text: Y("login.needPassword")
		}]];
	}
	function E(e) {
		return e.delayed ? (v.start(e.retryAfter), []) : e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : [{
			field: e.unidentified ? "login" : "",
			text: e.unidentified ? Y("login.refused") : e.problem?.detail || Y("error.title")
		}];
	}
	async function D(e) {
		if (e.preventDefault(), f(m, T()), !(S(m).length || S(_))) {
			f(_, !0);
			try {
				let { account: e } = await V(S(u).trim(), S(d));
				f(d, ""), r.onEntered(e.login);
			} catch (e) {
				f(m, E(c(e)));
			} finally {
				f(_, !1);
			}
		}
	}
	var O = ge(), k = p(O), N = (e) => {
		ee(e, {
			get wrongs() {
				return S(m);
			},
			idOf: b
		});
	};
	A(k, (e) => {
		S(m).length && e(N);
	});
	var P = a(k, 2), F = p(P), I = (e) => {
		var t = me(), n = p(t), r = p(n), i = g(r, !0), s = a(r), c = g(s, !0);
		o(n), o(t), h((e, t) => {
			M(i, e), M(c, t);
		}, [() => Y("login.wait", { n: v.total }), () => Y("login.wait", { n: v.seconds })]), j(e, t);
	}, L = (e) => {
		var t = he(), n = p(t), r = g(n, !0);
		o(t), h((e) => M(r, e), [() => Y("login.again")]), j(e, t);
	};
	A(F, (e) => {
		v.seconds > 0 ? e(I) : v.total > 0 && e(L, 1);
	}), o(P);
	var R = a(P, 2), z = p(R);
	{
		let e = t(() => b("login")), n = t(() => x("login"));
		pe(z, {
			get id() {
				return S(e);
			},
			get value() {
				return S(u);
			},
			get error() {
				return S(n);
			},
			onChange: (e) => f(u, e, !0)
		});
	}
	var B = a(z, 2);
	{
		let e = t(() => b("password")), n = t(() => Y("login.password")), r = t(() => x("password"));
		$(B, {
			get id() {
				return S(e);
			},
			get label() {
				return S(n);
			},
			get value() {
				return S(d);
			},
			autocomplete: "current-password",
			get error() {
				return S(r);
			},
			onChange: (e) => f(d, e, !0)
		});
	}
	var U = a(B, 2), W = p(U), G = g(W, !0);
	o(U), o(R), o(O), h((e, t) => {
		w(R, "aria-label", e), w(W, "aria-busy", S(_) || void 0), M(G, t);
	}, [() => Y("login.title"), () => Y("login.do")]), H("submit", R, D), j(n, O), s();
}
// src/door/LogInDialog.svelte
var ve = B("<dialog class=\"modal\" aria-labelledby=\"opnieuw-kop\"><div class=\"modal__head\"><h2 id=\"opnieuw-kop\" tabindex=\"-1\"> </h2></div> <div class=\"modal__body\"><p> </p> <!> <p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p></div></dialog>");
function ye(e, t) {
	C(t, !0);
	function r(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	var i = ve(), c = p(i), l = p(c), u = g(l, !0);
	o(c);
	var d = a(c, 2), f = p(d), m = g(f, !0), _ = a(f, 2);
	_e(_, {
		name: "opnieuw",
		get login() {
			return t.login;
		},
		get onEntered() {
			return t.onEntered;
		}
	});
	var v = a(_, 2), y = p(v), b = g(y, !0);
	o(v), o(d), o(i), k(i, () => r), h((e, t, n) => {
		M(u, e), M(m, t), M(b, n);
	}, [
		() => Y("login.expired"),
		() => Y("login.expired.text"),
		() => Y("login.stop")
	]), H("cancel", i, (e) => e.preventDefault()), n("click", y, function(...e) {
		t.onStop?.apply(this, e);
	}), j(e, i), s();
}
x(["click"]);
// src/door/LogInPage.svelte
var be = B("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!> <p class=\"muted door__help\"> </p></div>");
function xe(e, t) {
	C(t, !0);
	var n = be(), r = p(n), i = p(r), c = g(i, !0);
	o(r);
	var l = a(r, 2);
	_e(l, {
		name: "inloggen",
		get onEntered() {
			return t.onEntered;
		}
	});
	var u = a(l, 2), d = g(u, !0);
	o(n), h((e, t) => {
		M(c, e), M(d, t);
	}, [() => Y("login.title"), () => Y("login.forgotten")]), j(e, n), s();
}
// src/door/WelcomePage.svelte
var Se = B("<p class=\"lead\"> </p>"), Ce = B("<div class=\"field\"><p class=\"label\"> </p><p><strong> </strong></p> <input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/></div>"), we = B("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>"), Te = B("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1> <!></div> <!></div>");
function Ee(e, n) {
	C(n, !0);
	let r = t(N), l = O(() => S(r), (e) => i(S(r), e)), m = y(""), _ = y(""), v = y(""), b = y([]), x = y(!1), E = (e) => `welkom-${e}`, k = (e) => S(b).find((t) => t.field === e)?.text, P = t(() => S(r) === "" || l.failure?.missing);
	function F() {
		return [...l.value?.first && !S(m).trim() ? [{
			field: "login",
			text: Y("login.needLogin")
		}] : [], ...Z("password", S(_), {
			field: "repeated",
			password: S(v)
		})];
	}
	function R(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.missing ? [{
			field: "",
			text: Y("welcome.expired.text")
		}] : W(e.problem, ["login", "password"]);
	}
	async function z(e) {
		if (e.preventDefault(), f(b, F()), !(S(b).length || S(x))) {
			f(x, !0);
			try {
				await U(S(r), S(_), l.value?.first ? S(m).trim() : void 0), ((e) => {
					var t = I(e, 2);
					f(_, t[0], !0), f(v, t[1], !0);
				})(["", ""]), n.onEntered();
			} catch (e) {
				f(b, R(c(e)));
			} finally {
				f(x, !1);
			}
		}
	}
	var B = Te(), V = p(B), G = p(V), K = g(G, !0), q = a(G, 2), J = (e) => {
		var t = Se(), n = g(t, !0);
		h((e) => M(n, e), [() => Y(l.value.first ? "welcome.first" : "welcome.intro")]), j(e, t);
	};
	A(q, (e) => {
		l.value && e(J);
	}), o(V);
	var X = a(V, 2), Q = (e) => {
		{
			let n = t(() => Y("welcome.expired")), r = t(() => Y("welcome.expired.text"));
			T(e, {
				icon: "clock",
				get title() {
					return S(n);
				},
				get text() {
					return S(r);
				}
			});
		}
	}, ne = (e) => {
		L(e, {
			get failure() {
				return l.failure;
			},
			get onRetry() {
				return l.retry;
			}
		});
	}, re = (e) => {
		var n = we(), r = p(n), i = (e) => {
			ee(e, {
				get wrongs() {
					return S(b);
				},
				idOf: E
			});
		};
		A(r, (e) => {
			S(b).length && e(i);
		});
		var s = a(r, 2), c = p(s), d = (e) => {
			{
				let n = t(() => E("login")), r = t(() => k("login")), i = t(() => Y("login.choose"));
				pe(e, {
					get id() {
						return S(n);
					},
					get value() {
						return S(m);
					},
					get error() {
						return S(r);
					},
					get hint() {
						return S(i);
					},
					onChange: (e) => f(m, e, !0)
				});
			}
		}, y = (e) => {
			var t = Ce(), n = p(t), r = g(n, !0), i = a(n), s = p(i), c = g(s, !0);
			o(i);
			var d = a(i, 2);
			u(d), o(t), h((e) => {
				M(r, e), M(c, l.value.login), D(d, l.value.login);
			}, [() => Y("login.login")]), j(e, t);
		};
		A(c, (e) => {
			l.value.first ? e(d) : e(y, -1);
		});
		var C = a(c, 2);
		{
			let e = t(() => E("password")), n = t(() => Y("password.new")), r = t(te), i = t(() => k("password"));
			$(C, {
				get id() {
					return S(e);
				},
				get label() {
					return S(n);
				},
				get value() {
					return S(_);
				},
				autocomplete: "new-password",
				get rules() {
					return S(r);
				},
				get error() {
					return S(i);
				},
				onChange: (e) => f(_, e, !0)
			});
		}
		var T = a(C, 2);
		{
			let e = t(() => E("repeated")), n = t(() => Y("password.again")), r = t(() => k("repeated"));
			$(T, {
				get id() {
					return S(e);
				},
				get label() {
					return S(n);
				},
				get value() {
					return S(v);
				},
				autocomplete: "new-password",
				get error() {
					return S(r);
				},
				onChange: (e) => f(v, e, !0)
			});
		}
		var O = a(T, 2), N = p(O), P = g(N, !0);
		o(O), o(s), o(n), h((e, t) => {
			w(s, "aria-label", e), w(N, "aria-busy", S(x) || void 0), M(P, t);
		}, [() => Y("welcome.title"), () => Y("welcome.do")]), H("submit", s, z), j(e, n);
	}, ie = (e) => {
		{
			let n = t(() => Y("welcome.loading"));
			d(e, {
				get label() {
					return S(n);
				},
				rows: 3
			});
		}
	};
	A(X, (e) => {
		S(P) ? e(Q) : l.failure ? e(ne, 1) : l.value ? e(re, 2) : l.slow && e(ie, 3);
	}), o(B), h((e) => M(K, e), [() => Y("welcome.title")]), j(e, B), s();
}
export { ce as AccountPage, ye as LogInDialog, xe as LogInPage, Ee as WelcomePage };
