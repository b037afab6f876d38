import { $n as e, Dn as t, En as n, Er as r, Gt as i, Hn as a, Ht as o, In as s, K as c, Kn as l, Lt as u, Nn as d, Pn as f, Qn as p, Sr as m, Un as h, Vn as g, X as _, Yn as v, _r as y, ar as b, fn as x, fr as S, gr as C, gt as w, h as T, hn as E, hr as D, ir as O, lr as k, mr as A, mt as j, or as M, pr as N, sn as P, sr as F, tr as I, un as L, vr as R, wn as z, wr as B, xr as V, yr as H, zt as U } from "./shell.js";
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
}, Y = i({
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
var Q = I("<li> </li>"), ne = I("<ul class=\"hint rules-list\"></ul>"), re = I("<p class=\"error\"><!> </p>"), ie = I("<div><label> </label> <!> <!> <div class=\"password\"><input class=\"input\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/> <button class=\"button button--secondary\" type=\"button\"><!> <span class=\"sr\"> </span></button></div></div>");
function $(n, r) {
	m(r, !0);
	let i = t(r, "rules", 19, () => []), c = R(!1), u = H(() => [i().length > 0 && `${r.id}-regels`, r.error && `${r.id}-fout`].filter(Boolean).join(" ") || void 0);
	var h = ie(), _ = S(h), x = A(_, !0), C = D(_, 2), w = (t) => {
		var n = ne();
		l(n, 20, i, (e) => e, (t, n) => {
			var r = Q(), i = A(r, !0);
			k(() => p(i, n)), e(t, r);
		}), B(n), k(() => f(n, "id", `${r.id ?? ""}-regels`)), e(t, n);
	};
	v(C, (e) => {
		i().length && e(w);
	});
	var T = D(C, 2), E = (t) => {
		var n = re(), i = S(n);
		o(i, { name: "warn" });
		var a = D(i, 1, !0);
		B(n), k(() => {
			f(n, "id", `${r.id ?? ""}-fout`), p(a, r.error);
		}), e(t, n);
	};
	v(T, (e) => {
		r.error && e(E);
	});
	var O = D(T, 2), j = S(O);
	d(j);
	var M = D(j, 2), N = S(M);
	o(N, { name: "eye" });
	var P = D(N, 1, !0), I = D(P), L = A(I, !0);
	B(M), B(O), B(h), k((e) => {
		g(h, 1, a(["field", r.error && "field--error"])), f(_, "for", r.id), p(x, r.label), f(j, "id", r.id), f(j, "type", F(c) ? "text" : "password"), f(j, "autocomplete", r.autocomplete), s(j, r.value), f(j, "aria-invalid", r.error ? !0 : void 0), f(j, "aria-describedby", F(u)), f(M, "aria-pressed", F(c)), p(P, e), p(L, r.label);
	}, [() => Y("password.show")]), b("input", j, (e) => r.onChange(e.currentTarget.value)), b("click", M, () => y(c, !F(c))), e(n, h), V();
}
O(["input", "click"]);
// src/door/AccountPage.svelte
var ae = I("<div><dt> </dt><dd> </dd></div>"), oe = I("<dl class=\"facts facts--words account-facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <!></dl> <section class=\"stack stack--form\" aria-labelledby=\"wachtwoord-kop\"><h2 id=\"wachtwoord-kop\"> </h2> <!> <form class=\"stack stack--form\" novalidate=\"\"><input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/> <!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></section>", 1), se = I("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function ce(t, n) {
	m(n, !0);
	let i = H(() => _()?.me), a = H(() => F(i)?.account), o = R(""), c = R(""), l = R(""), u = R([]), h = R(!1), g = (e) => `wachtwoord-${e}`, b = (e) => F(u).find((t) => t.field === e)?.text;
	function x() {
		return [...F(o) ? [] : [{
			field: "current",
			text: Y("login.needPassword")
		}], ...Z("new", F(c), {
			field: "repeated",
			password: F(l)
		})];
	}
	function C(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.refused ? [{
			field: "current",
			text: Y("password.wrong")
		}] : W(e.problem, ["current", "new"]);
	}
	async function w(e) {
		if (e.preventDefault(), y(u, x()), !(F(u).length || F(h))) {
			y(h, !0);
			try {
				await L(F(o), F(c)), ((e) => {
					var t = r(e, 3);
					y(o, t[0], !0), y(c, t[1], !0), y(l, t[2], !0);
				})([
					"",
					"",
					""
				]), T(Y("password.changed"));
			} catch (e) {
				y(u, C(z(e)));
			} finally {
				y(h, !1);
			}
		}
	}
	var E = se(), O = S(E), j = S(O), P = A(j, !0);
	B(O);
	var I = D(O, 2), G = (t) => {
		var n = oe(), r = N(n), m = S(r), _ = S(m), x = A(_, !0), C = D(_), T = A(C, !0);
		B(m);
		var E = D(m, 2), O = S(E), j = A(O, !0), P = D(O), I = A(P, !0);
		B(E);
		var L = D(E, 2), R = (t) => {
			var n = ae(), r = S(n), a = A(r, !0), o = D(r), s = A(o, !0);
			B(n), k((e) => {
				p(a, e), p(s, F(i).name);
			}, [() => Y("account.person")]), e(t, n);
		};
		v(L, (e) => {
			F(i)?.name && e(R);
		}), B(r);
		var z = D(r, 2), V = S(z), U = A(V, !0), W = D(V, 2), G = (e) => {
			ee(e, {
				get wrongs() {
					return F(u);
				},
				idOf: g
			});
		};
		v(W, (e) => {
			F(u).length && e(G);
		});
		var K = D(W, 2), q = S(K);
		d(q);
		var J = D(q, 2);
		{
			let e = H(() => g("current")), t = H(() => Y("password.current")), n = H(() => b("current"));
			$(J, {
				get id() {
					return F(e);
				},
				get label() {
					return F(t);
				},
				get value() {
					return F(o);
				},
				autocomplete: "current-password",
				get error() {
					return F(n);
				},
				onChange: (e) => y(o, e, !0)
			});
		}
		var X = D(J, 2);
		{
			let e = H(() => g("new")), t = H(() => Y("password.new")), n = H(te), r = H(() => b("new"));
			$(X, {
				get id() {
					return F(e);
				},
				get label() {
					return F(t);
				},
				get value() {
					return F(c);
				},
				autocomplete: "new-password",
				get rules() {
					return F(n);
				},
				get error() {
					return F(r);
				},
				onChange: (e) => y(c, e, !0)
			});
		}
		var Z = D(X, 2);
		{
			let e = H(() => g("repeated")), t = H(() => Y("password.again")), n = H(() => b("repeated"));
			$(Z, {
				get id() {
					return F(e);
				},
				get label() {
					return F(t);
				},
				get value() {
					return F(l);
				},
				autocomplete: "new-password",
				get error() {
					return F(n);
				},
				onChange: (e) => y(l, e, !0)
			});
		}
		var Q = D(Z, 2), ne = S(Q), re = A(ne, !0);
		B(Q), B(K), B(z), k((e, t, n, r, o) => {
			p(x, e), p(T, F(a).login), p(j, t), p(I, F(i)?.roleLabel), p(U, n), f(K, "aria-label", r), s(q, F(a).login), f(ne, "aria-busy", F(h) || void 0), p(re, o);
		}, [
			() => Y("login.login"),
			() => Y("account.role"),
			() => Y("password.change"),
			() => Y("password.change"),
			() => Y("password.change")
		]), M("submit", K, w), e(t, n);
	}, K = (e) => {
		{
			let t = H(() => Y("account.none")), n = H(() => Y("account.none.text"));
			U(e, {
				icon: "lock",
				get title() {
					return F(t);
				},
				get text() {
					return F(n);
				}
			});
		}
	};
	v(I, (e) => {
		F(a) ? e(G) : e(K, -1);
	}), B(E), k((e) => p(P, e), [() => Y("user.account")]), e(t, E), V();
}
// src/door/countdown.svelte.ts
function le() {
	let e = R(0), t = R(0), r = 0, i;
	function a() {
		y(t, Math.max(0, Math.ceil((r - Date.now()) / 1e3)), !0), F(t) === 0 && clearInterval(i);
	}
	return n(() => clearInterval(i)), {
		get seconds() {
			return F(t);
		},
		get total() {
			return F(e);
		},
		start(t) {
			clearInterval(i), y(e, Math.max(1, t), !0), r = Date.now() + F(e) * 1e3, a(), i = setInterval(a, 1e3);
		}
	};
}
// src/door/LoginField.svelte
var ue = I("<p class=\"hint\"> </p>"), de = I("<p class=\"error\"><!> </p>"), fe = I("<div><label> </label> <!> <!> <input class=\"input\" type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div>");
function pe(t, n) {
	m(n, !0);
	let r = H(() => [n.hint && `${n.id}-hint`, n.error && `${n.id}-fout`].filter(Boolean).join(" ") || void 0);
	var i = fe(), c = S(i), l = A(c, !0), u = D(c, 2), h = (t) => {
		var r = ue(), i = A(r, !0);
		k(() => {
			f(r, "id", `${n.id ?? ""}-hint`), p(i, n.hint);
		}), e(t, r);
	};
	v(u, (e) => {
		n.hint && e(h);
	});
	var _ = D(u, 2), y = (t) => {
		var r = de(), i = S(r);
		o(i, { name: "warn" });
		var a = D(i, 1, !0);
		B(r), k(() => {
			f(r, "id", `${n.id ?? ""}-fout`), p(a, n.error);
		}), e(t, r);
	};
	v(_, (e) => {
		n.error && e(y);
	});
	var x = D(_, 2);
	d(x), B(i), k((e) => {
		g(i, 1, a(["field", n.error && "field--error"])), f(c, "for", n.id), p(l, e), f(x, "id", n.id), s(x, n.value), f(x, "aria-invalid", n.error ? !0 : void 0), f(x, "aria-describedby", F(r));
	}, [() => Y("login.login")]), b("input", x, (e) => n.onChange(e.currentTarget.value)), e(t, i), V();
}
O(["input"]);
// src/door/LogInForm.svelte
var me = I("<div class=\"note note--warn\"><p><span class=\"sr\"> </span><span aria-hidden=\"true\"> </span></p></div>"), he = I("<div class=\"note note--ok\"><p> </p></div>"), ge = I("<div class=\"stack stack--form\"><!> <div role=\"status\"><!></div> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>");
function _e(n, r) {
	m(r, !0);
	let i = t(r, "login", 3, ""), a = R(C(i())), o = R(""), s = R([]), c = R(!1), l = le(), u = (e) => `${r.name}-${e}`, d = (e) => F(s).find((t) => t.field === e)?.text;
	function h() {
		return [...F(a).trim() ? [] : [{
			field: "login",
			text: Y("login.needLogin")
		}], ...F(o) ? [] : [{
			field: "password",
			text: Y("login.needPassword")
		}]];
	}
	function g(e) {
		return e.delayed ? (l.start(e.retryAfter), []) : e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : [{
			field: e.unidentified ? "login" : "",
			text: e.unidentified ? Y("login.refused") : e.problem?.detail || Y("error.title")
		}];
	}
	async function _(e) {
		if (e.preventDefault(), y(s, h()), !(F(s).length || F(c))) {
			y(c, !0);
			try {
				let { account: e } = await x(F(a).trim(), F(o));
				y(o, ""), r.onEntered(e.login);
			} catch (e) {
				y(s, g(z(e)));
			} finally {
				y(c, !1);
			}
		}
	}
	var b = ge(), w = S(b), T = (e) => {
		ee(e, {
			get wrongs() {
				return F(s);
			},
			idOf: u
		});
	};
	v(w, (e) => {
		F(s).length && e(T);
	});
	var E = D(w, 2), O = S(E), j = (t) => {
		var n = me(), r = S(n), i = S(r), a = A(i, !0), o = D(i), s = A(o, !0);
		B(r), B(n), k((e, t) => {
			p(a, e), p(s, t);
		}, [() => Y("login.wait", { n: l.total }), () => Y("login.wait", { n: l.seconds })]), e(t, n);
	}, N = (t) => {
		var n = he(), r = S(n), i = A(r, !0);
		B(n), k((e) => p(i, e), [() => Y("login.again")]), e(t, n);
	};
	v(O, (e) => {
		l.seconds > 0 ? e(j) : l.total > 0 && e(N, 1);
	}), B(E);
	var P = D(E, 2), I = S(P);
	{
		let e = H(() => u("login")), t = H(() => d("login"));
		pe(I, {
			get id() {
				return F(e);
			},
			get value() {
				return F(a);
			},
			get error() {
				return F(t);
			},
			onChange: (e) => y(a, e, !0)
		});
	}
	var L = D(I, 2);
	{
		let e = H(() => u("password")), t = H(() => Y("login.password")), n = H(() => d("password"));
		$(L, {
			get id() {
				return F(e);
			},
			get label() {
				return F(t);
			},
			get value() {
				return F(o);
			},
			autocomplete: "current-password",
			get error() {
				return F(n);
			},
			onChange: (e) => y(o, e, !0)
		});
	}
	var U = D(L, 2), W = S(U), G = A(W, !0);
	B(U), B(P), B(b), k((e, t) => {
		f(P, "aria-label", e), f(W, "aria-busy", F(c) || void 0), p(G, t);
	}, [() => Y("login.title"), () => Y("login.do")]), M("submit", P, _), e(n, b), V();
}
// src/door/LogInDialog.svelte
var ve = I("<dialog class=\"modal\" aria-labelledby=\"opnieuw-kop\"><div class=\"modal__head\"><h2 id=\"opnieuw-kop\" tabindex=\"-1\"> </h2></div> <div class=\"modal__body\"><p> </p> <!> <p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p></div></dialog>");
function ye(t, n) {
	m(n, !0);
	function r(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	var i = ve(), a = S(i), o = S(a), s = A(o, !0);
	B(a);
	var c = D(a, 2), l = S(c), u = A(l, !0), d = D(l, 2);
	_e(d, {
		name: "opnieuw",
		get login() {
			return n.login;
		},
		get onEntered() {
			return n.onEntered;
		}
	});
	var f = D(d, 2), g = S(f), _ = A(g, !0);
	B(f), B(c), B(i), h(i, () => r), k((e, t, n) => {
		p(s, e), p(u, t), p(_, n);
	}, [
		() => Y("login.expired"),
		() => Y("login.expired.text"),
		() => Y("login.stop")
	]), M("cancel", i, (e) => e.preventDefault()), b("click", g, function(...e) {
		n.onStop?.apply(this, e);
	}), e(t, i), V();
}
O(["click"]);
// src/door/LogInPage.svelte
var be = I("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!> <p class=\"muted door__help\"> </p></div>");
function xe(t, n) {
	m(n, !0);
	var r = be(), i = S(r), a = S(i), o = A(a, !0);
	B(i);
	var s = D(i, 2);
	_e(s, {
		name: "inloggen",
		get onEntered() {
			return n.onEntered;
		}
	});
	var c = D(s, 2), l = A(c, !0);
	B(r), k((e, t) => {
		p(o, e), p(l, t);
	}, [() => Y("login.title"), () => Y("login.forgotten")]), e(t, r), V();
}
// src/door/WelcomePage.svelte
var Se = I("<p class=\"lead\"> </p>"), Ce = I("<div class=\"field\"><p class=\"label\"> </p><p><strong> </strong></p> <input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/></div>"), we = I("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>"), Te = I("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1> <!></div> <!></div>");
function Ee(t, n) {
	m(n, !0);
	let i = H(j), a = w(() => F(i), (e) => E(F(i), e)), o = R(""), l = R(""), h = R(""), g = R([]), _ = R(!1), b = (e) => `welkom-${e}`, x = (e) => F(g).find((t) => t.field === e)?.text, C = H(() => F(i) === "" || a.failure?.missing);
	function T() {
		return [...a.value?.first && !F(o).trim() ? [{
			field: "login",
			text: Y("login.needLogin")
		}] : [], ...Z("password", F(l), {
			field: "repeated",
			password: F(h)
		})];
	}
	function O(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.missing ? [{
			field: "",
			text: Y("welcome.expired.text")
		}] : W(e.problem, ["login", "password"]);
	}
	async function N(e) {
		if (e.preventDefault(), y(g, T()), !(F(g).length || F(_))) {
			y(_, !0);
			try {
				await P(F(i), F(l), a.value?.first ? F(o).trim() : void 0), ((e) => {
					var t = r(e, 2);
					y(l, t[0], !0), y(h, t[1], !0);
				})(["", ""]), n.onEntered();
			} catch (e) {
				y(g, O(z(e)));
			} finally {
				y(_, !1);
			}
		}
	}
	var I = Te(), L = S(I), G = S(L), K = A(G, !0), q = D(G, 2), J = (t) => {
		var n = Se(), r = A(n, !0);
		k((e) => p(r, e), [() => Y(a.value.first ? "welcome.first" : "welcome.intro")]), e(t, n);
	};
	v(q, (e) => {
		a.value && e(J);
	}), B(L);
	var X = D(L, 2), Q = (e) => {
		{
			let t = H(() => Y("welcome.expired")), n = H(() => Y("welcome.expired.text"));
			U(e, {
				icon: "clock",
				get title() {
					return F(t);
				},
				get text() {
					return F(n);
				}
			});
		}
	}, ne = (e) => {
		u(e, {
			get failure() {
				return a.failure;
			},
			get onRetry() {
				return a.retry;
			}
		});
	}, re = (t) => {
		var n = we(), r = S(n), i = (e) => {
			ee(e, {
				get wrongs() {
					return F(g);
				},
				idOf: b
			});
		};
		v(r, (e) => {
			F(g).length && e(i);
		});
		var c = D(r, 2), u = S(c), m = (e) => {
			{
				let t = H(() => b("login")), n = H(() => x("login")), r = H(() => Y("login.choose"));
				pe(e, {
					get id() {
						return F(t);
					},
					get value() {
						return F(o);
					},
					get error() {
						return F(n);
					},
					get hint() {
						return F(r);
					},
					onChange: (e) => y(o, e, !0)
				});
			}
		}, C = (t) => {
			var n = Ce(), r = S(n), i = A(r, !0), o = D(r), c = S(o), l = A(c, !0);
			B(o);
			var u = D(o, 2);
			d(u), B(n), k((e) => {
				p(i, e), p(l, a.value.login), s(u, a.value.login);
			}, [() => Y("login.login")]), e(t, n);
		};
		v(u, (e) => {
			a.value.first ? e(m) : e(C, -1);
		});
		var w = D(u, 2);
		{
			let e = H(() => b("password")), t = H(() => Y("password.new")), n = H(te), r = H(() => x("password"));
			$(w, {
				get id() {
					return F(e);
				},
				get label() {
					return F(t);
				},
				get value() {
					return F(l);
				},
				autocomplete: "new-password",
				get rules() {
					return F(n);
				},
				get error() {
					return F(r);
				},
				onChange: (e) => y(l, e, !0)
			});
		}
		var T = D(w, 2);
		{
			let e = H(() => b("repeated")), t = H(() => Y("password.again")), n = H(() => x("repeated"));
			$(T, {
				get id() {
					return F(e);
				},
				get label() {
					return F(t);
				},
				get value() {
					return F(h);
				},
				autocomplete: "new-password",
				get error() {
					return F(n);
				},
				onChange: (e) => y(h, e, !0)
			});
		}
		var E = D(T, 2), O = S(E), j = A(O, !0);
		B(E), B(c), B(n), k((e, t) => {
			f(c, "aria-label", e), f(O, "aria-busy", F(_) || void 0), p(j, t);
		}, [() => Y("welcome.title"), () => Y("welcome.do")]), M("submit", c, N), e(t, n);
	}, ie = (e) => {
		{
			let t = H(() => Y("welcome.loading"));
			c(e, {
				get label() {
					return F(t);
				},
				rows: 3
			});
		}
	};
	v(X, (e) => {
		F(C) ? e(Q) : a.failure ? e(ne, 1) : a.value ? e(re, 2) : a.slow && e(ie, 3);
	}), B(I), k((e) => p(K, e), [() => Y("welcome.title")]), e(t, I), V();
}
export { ce as AccountPage, ye as LogInDialog, xe as LogInPage, Ee as WelcomePage };
