import { An as e, Ar as t, Bn as n, Cr as r, Dr as i, Er as a, Fr as o, G as s, Lr as c, M as l, Mn as u, Mr as d, Nr as f, On as p, Or as m, S as h, Sr as g, Tr as _, Un as v, Vn as y, Vt as b, Wt as x, Xn as S, Yn as C, Zn as w, dn as T, dt as E, er as D, gn as O, gr as k, hr as A, lr as j, lt as M, mn as N, mr as P, or as F, pr as I, qt as L, rr as R, sr as z, wr as B, yn as V, yr as H, zt as U } from "./shell.js";
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
}, Y = L({
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
var Q = j("<li> </li>"), ne = j("<ul class=\"hint rules-list\"></ul>"), re = j("<p class=\"error\"><!> </p>"), ie = j("<div><label> </label> <!> <!> <div class=\"password\"><input class=\"input\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/> <button class=\"button button--secondary\" type=\"button\"><!> <span class=\"sr\"> </span></button></div></div>");
function $(e, r) {
	f(r, !0);
	let a = u(r, "rules", 19, () => []), s = m(!1), c = t(() => [a().length > 0 && `${r.id}-regels`, r.error && `${r.id}-fout`].filter(Boolean).join(" ") || void 0);
	var l = ie(), p = g(l), h = B(p, !0), b = _(p, 2), w = (e) => {
		var t = ne();
		D(t, 20, a, (e) => e, (e, t) => {
			var n = Q(), r = B(n, !0);
			H(() => F(r, t)), z(e, n);
		}), o(t), H(() => y(t, "id", `${r.id ?? ""}-regels`)), z(e, t);
	};
	R(b, (e) => {
		a().length && e(w);
	});
	var T = _(b, 2), E = (e) => {
		var t = re(), n = g(t);
		x(n, { name: "warn" });
		var i = _(n, 1, !0);
		o(t), H(() => {
			y(t, "id", `${r.id ?? ""}-fout`), F(i, r.error);
		}), z(e, t);
	};
	R(T, (e) => {
		r.error && e(E);
	});
	var O = _(T, 2), A = g(O);
	n(A);
	var j = _(A, 2), M = g(j);
	x(M, { name: "eye" });
	var N = _(M, 1, !0), I = _(N), L = B(I, !0);
	o(j), o(O), o(l), H((e) => {
		C(l, 1, S(["field", r.error && "field--error"])), y(p, "for", r.id), F(h, r.label), y(A, "id", r.id), y(A, "type", k(s) ? "text" : "password"), y(A, "autocomplete", r.autocomplete), v(A, r.value), y(A, "aria-invalid", r.error ? !0 : void 0), y(A, "aria-describedby", k(c)), y(j, "aria-pressed", k(s)), F(N, e), F(L, r.label);
	}, [() => Y("password.show")]), P("input", A, (e) => r.onChange(e.currentTarget.value)), P("click", j, () => i(s, !k(s))), z(e, l), d();
}
I(["input", "click"]);
// src/door/AccountPage.svelte
var ae = j("<div><dt> </dt><dd> </dd></div>"), oe = j("<dl class=\"facts facts--words account-facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <!></dl> <section class=\"stack stack--form\" aria-labelledby=\"wachtwoord-kop\"><h2 id=\"wachtwoord-kop\"> </h2> <!> <form class=\"stack stack--form\" novalidate=\"\"><input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/> <!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></section>", 1), se = j("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function ce(e, a) {
	f(a, !0);
	let l = t(() => s()?.me), u = t(() => k(l)?.account), x = m(""), S = m(""), C = m(""), w = m([]), T = m(!1), E = (e) => `wachtwoord-${e}`, D = (e) => k(w).find((t) => t.field === e)?.text;
	function O() {
		return [...k(x) ? [] : [{
			field: "current",
			text: Y("login.needPassword")
		}], ...Z("new", k(S), {
			field: "repeated",
			password: k(C)
		})];
	}
	function j(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.refused ? [{
			field: "current",
			text: Y("password.wrong")
		}] : W(e.problem, ["current", "new"]);
	}
	async function M(e) {
		if (e.preventDefault(), i(w, O()), !(k(w).length || k(T))) {
			i(T, !0);
			try {
				await N(k(x), k(S)), ((e) => {
					var t = c(e, 3);
					i(x, t[0], !0), i(S, t[1], !0), i(C, t[2], !0);
				})([
					"",
					"",
					""
				]), h(Y("password.changed"));
			} catch (e) {
				i(w, j(p(e)));
			} finally {
				i(T, !1);
			}
		}
	}
	var P = se(), I = g(P), L = g(I), V = B(L, !0);
	o(I);
	var U = _(I, 2), G = (e) => {
		var a = oe(), s = r(a), c = g(s), d = g(c), f = B(d, !0), p = _(d), m = B(p, !0);
		o(c);
		var h = _(c, 2), b = g(h), O = B(b, !0), j = _(b), N = B(j, !0);
		o(h);
		var P = _(h, 2), I = (e) => {
			var t = ae(), n = g(t), r = B(n, !0), i = _(n), a = B(i, !0);
			o(t), H((e) => {
				F(r, e), F(a, k(l).name);
			}, [() => Y("account.person")]), z(e, t);
		};
		R(P, (e) => {
			k(l)?.name && e(I);
		}), o(s);
		var L = _(s, 2), V = g(L), U = B(V, !0), W = _(V, 2), G = (e) => {
			ee(e, {
				get wrongs() {
					return k(w);
				},
				idOf: E
			});
		};
		R(W, (e) => {
			k(w).length && e(G);
		});
		var K = _(W, 2), q = g(K);
		n(q);
		var J = _(q, 2);
		{
			let e = t(() => E("current")), n = t(() => Y("password.current")), r = t(() => D("current"));
			$(J, {
				get id() {
					return k(e);
				},
				get label() {
					return k(n);
				},
				get value() {
					return k(x);
				},
				autocomplete: "current-password",
				get error() {
					return k(r);
				},
				onChange: (e) => i(x, e, !0)
			});
		}
		var X = _(J, 2);
		{
			let e = t(() => E("new")), n = t(() => Y("password.new")), r = t(te), a = t(() => D("new"));
			$(X, {
				get id() {
					return k(e);
				},
				get label() {
					return k(n);
				},
				get value() {
					return k(S);
				},
				autocomplete: "new-password",
				get rules() {
					return k(r);
				},
				get error() {
					return k(a);
				},
				onChange: (e) => i(S, e, !0)
			});
		}
		var Z = _(X, 2);
		{
			let e = t(() => E("repeated")), n = t(() => Y("password.again")), r = t(() => D("repeated"));
			$(Z, {
				get id() {
					return k(e);
				},
				get label() {
					return k(n);
				},
				get value() {
					return k(C);
				},
				autocomplete: "new-password",
				get error() {
					return k(r);
				},
				onChange: (e) => i(C, e, !0)
			});
		}
		var Q = _(Z, 2), ne = g(Q), re = B(ne, !0);
		o(Q), o(K), o(L), H((e, t, n, r, i) => {
			F(f, e), F(m, k(u).login), F(O, t), F(N, k(l)?.roleLabel), F(U, n), y(K, "aria-label", r), v(q, k(u).login), y(ne, "aria-busy", k(T) || void 0), F(re, i);
		}, [
			() => Y("login.login"),
			() => Y("account.role"),
			() => Y("password.change"),
			() => Y("password.change"),
			() => Y("password.change")
		]), A("submit", K, M), z(e, a);
	}, K = (e) => {
		{
			let n = t(() => Y("account.none")), r = t(() => Y("account.none.text"));
			b(e, {
				icon: "lock",
				get title() {
					return k(n);
				},
				get text() {
					return k(r);
				}
			});
		}
	};
	R(U, (e) => {
		k(u) ? e(G) : e(K, -1);
	}), o(P), H((e) => F(V, e), [() => Y("user.account")]), z(e, P), d();
}
// src/door/countdown.svelte.ts
function le() {
	let t = m(0), n = m(0), r = 0, a;
	function o() {
		i(n, Math.max(0, Math.ceil((r - Date.now()) / 1e3)), !0), k(n) === 0 && clearInterval(a);
	}
	return e(() => clearInterval(a)), {
		get seconds() {
			return k(n);
		},
		get total() {
			return k(t);
		},
		start(e) {
			clearInterval(a), i(t, Math.max(1, e), !0), r = Date.now() + k(t) * 1e3, o(), a = setInterval(o, 1e3);
		}
	};
}
// src/door/LoginField.svelte
var ue = j("<p class=\"hint\"> </p>"), de = j("<p class=\"error\"><!> </p>"), fe = j("<div><label> </label> <!> <!> <input class=\"input\" type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div>");
function pe(e, r) {
	f(r, !0);
	let i = t(() => [r.hint && `${r.id}-hint`, r.error && `${r.id}-fout`].filter(Boolean).join(" ") || void 0);
	var a = fe(), s = g(a), c = B(s, !0), l = _(s, 2), u = (e) => {
		var t = ue(), n = B(t, !0);
		H(() => {
			y(t, "id", `${r.id ?? ""}-hint`), F(n, r.hint);
		}), z(e, t);
	};
	R(l, (e) => {
		r.hint && e(u);
	});
	var p = _(l, 2), m = (e) => {
		var t = de(), n = g(t);
		x(n, { name: "warn" });
		var i = _(n, 1, !0);
		o(t), H(() => {
			y(t, "id", `${r.id ?? ""}-fout`), F(i, r.error);
		}), z(e, t);
	};
	R(p, (e) => {
		r.error && e(m);
	});
	var h = _(p, 2);
	n(h), o(a), H((e) => {
		C(a, 1, S(["field", r.error && "field--error"])), y(s, "for", r.id), F(c, e), y(h, "id", r.id), v(h, r.value), y(h, "aria-invalid", r.error ? !0 : void 0), y(h, "aria-describedby", k(i));
	}, [() => Y("login.login")]), P("input", h, (e) => r.onChange(e.currentTarget.value)), z(e, a), d();
}
I(["input"]);
// src/door/LogInForm.svelte
var me = j("<div class=\"note note--warn\"><p><span class=\"sr\"> </span><span aria-hidden=\"true\"> </span></p></div>"), he = j("<div class=\"note note--ok\"><p> </p></div>"), ge = j("<div class=\"stack stack--form\"><!> <div role=\"status\"><!></div> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>");
function _e(e, n) {
	f(n, !0);
	let r = u(n, "login", 3, ""), s = m(a(r())), c = m(""), l = m([]), h = m(!1), v = le(), b = (e) => `${n.name}-${e}`, x = (e) => k(l).find((t) => t.field === e)?.text;
	function S() {
		return [...k(s).trim() ? [] : [{
			field: "login",
			text: Y("login.needLogin")
		}], ...k(c) ? [] : [{
			field: "password",
			text: Y("login.needPassword")
		}]];
	}
	function C(e) {
		return e.delayed ? (v.start(e.retryAfter), []) : e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : [{
			field: e.unidentified ? "login" : "",
			text: e.unidentified ? Y("login.refused") : e.problem?.detail || Y("error.title")
		}];
	}
	async function w(e) {
		if (e.preventDefault(), i(l, S()), !(k(l).length || k(h))) {
			i(h, !0);
			try {
				let { account: e } = await O(k(s).trim(), k(c));
				i(c, ""), n.onEntered(e.login);
			} catch (e) {
				i(l, C(p(e)));
			} finally {
				i(h, !1);
			}
		}
	}
	var T = ge(), E = g(T), D = (e) => {
		ee(e, {
			get wrongs() {
				return k(l);
			},
			idOf: b
		});
	};
	R(E, (e) => {
		k(l).length && e(D);
	});
	var j = _(E, 2), M = g(j), N = (e) => {
		var t = me(), n = g(t), r = g(n), i = B(r, !0), a = _(r), s = B(a, !0);
		o(n), o(t), H((e, t) => {
			F(i, e), F(s, t);
		}, [() => Y("login.wait", { n: v.total }), () => Y("login.wait", { n: v.seconds })]), z(e, t);
	}, P = (e) => {
		var t = he(), n = g(t), r = B(n, !0);
		o(t), H((e) => F(r, e), [() => Y("login.again")]), z(e, t);
	};
	R(M, (e) => {
		v.seconds > 0 ? e(N) : v.total > 0 && e(P, 1);
	}), o(j);
	var I = _(j, 2), L = g(I);
	{
		let e = t(() => b("login")), n = t(() => x("login"));
		pe(L, {
			get id() {
				return k(e);
			},
			get value() {
				return k(s);
			},
			get error() {
				return k(n);
			},
			onChange: (e) => i(s, e, !0)
		});
	}
	var V = _(L, 2);
	{
		let e = t(() => b("password")), n = t(() => Y("login.password")), r = t(() => x("password"));
		$(V, {
			get id() {
				return k(e);
			},
			get label() {
				return k(n);
			},
			get value() {
				return k(c);
			},
			autocomplete: "current-password",
			get error() {
				return k(r);
			},
			onChange: (e) => i(c, e, !0)
		});
	}
	var U = _(V, 2), W = g(U), G = B(W, !0);
	o(U), o(I), o(T), H((e, t) => {
		y(I, "aria-label", e), y(W, "aria-busy", k(h) || void 0), F(G, t);
	}, [() => Y("login.title"), () => Y("login.do")]), A("submit", I, w), z(e, T), d();
}
// src/door/LogInDialog.svelte
var ve = j("<dialog class=\"modal\" aria-labelledby=\"opnieuw-kop\"><div class=\"modal__head\"><h2 id=\"opnieuw-kop\" tabindex=\"-1\"> </h2></div> <div class=\"modal__body\"><p> </p> <!> <p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p></div></dialog>");
function ye(e, t) {
	f(t, !0);
	function n(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	var r = ve(), i = g(r), a = g(i), s = B(a, !0);
	o(i);
	var c = _(i, 2), l = g(c), u = B(l, !0), p = _(l, 2);
	_e(p, {
		name: "opnieuw",
		get login() {
			return t.login;
		},
		get onEntered() {
			return t.onEntered;
		}
	});
	var m = _(p, 2), h = g(m), v = B(h, !0);
	o(m), o(c), o(r), w(r, () => n), H((e, t, n) => {
		F(s, e), F(u, t), F(v, n);
	}, [
		() => Y("login.expired"),
		() => Y("login.expired.text"),
		() => Y("login.stop")
	]), A("cancel", r, (e) => e.preventDefault()), P("click", h, function(...e) {
		t.onStop?.apply(this, e);
	}), z(e, r), d();
}
I(["click"]);
// src/door/LogInPage.svelte
var be = j("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!> <p class=\"muted door__help\"> </p></div>");
function xe(e, t) {
	f(t, !0);
	var n = be(), r = g(n), i = g(r), a = B(i, !0);
	o(r);
	var s = _(r, 2);
	_e(s, {
		name: "inloggen",
		get onEntered() {
			return t.onEntered;
		}
	});
	var c = _(s, 2), l = B(c, !0);
	o(n), H((e, t) => {
		F(a, e), F(l, t);
	}, [() => Y("login.title"), () => Y("login.forgotten")]), z(e, n), d();
}
// src/door/WelcomePage.svelte
var Se = j("<p class=\"lead\"> </p>"), Ce = j("<div class=\"field\"><p class=\"label\"> </p><p><strong> </strong></p> <input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/></div>"), we = j("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>"), Te = j("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1> <!></div> <!></div>");
function Ee(e, r) {
	f(r, !0);
	let a = t(M), s = E(() => k(a), (e) => V(k(a), e)), u = m(""), h = m(""), x = m(""), S = m([]), C = m(!1), w = (e) => `welkom-${e}`, D = (e) => k(S).find((t) => t.field === e)?.text, O = t(() => k(a) === "" || s.failure?.missing);
	function j() {
		return [...s.value?.first && !k(u).trim() ? [{
			field: "login",
			text: Y("login.needLogin")
		}] : [], ...Z("password", k(h), {
			field: "repeated",
			password: k(x)
		})];
	}
	function N(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.missing ? [{
			field: "",
			text: Y("welcome.expired.text")
		}] : W(e.problem, ["login", "password"]);
	}
	async function P(e) {
		if (e.preventDefault(), i(S, j()), !(k(S).length || k(C))) {
			i(C, !0);
			try {
				await T(k(a), k(h), s.value?.first ? k(u).trim() : void 0), ((e) => {
					var t = c(e, 2);
					i(h, t[0], !0), i(x, t[1], !0);
				})(["", ""]), r.onEntered();
			} catch (e) {
				i(S, N(p(e)));
			} finally {
				i(C, !1);
			}
		}
	}
	var I = Te(), L = g(I), G = g(L), K = B(G, !0), q = _(G, 2), J = (e) => {
		var t = Se(), n = B(t, !0);
		H((e) => F(n, e), [() => Y(s.value.first ? "welcome.first" : "welcome.intro")]), z(e, t);
	};
	R(q, (e) => {
		s.value && e(J);
	}), o(L);
	var X = _(L, 2), Q = (e) => {
		{
			let n = t(() => Y("welcome.expired")), r = t(() => Y("welcome.expired.text"));
			b(e, {
				icon: "clock",
				get title() {
					return k(n);
				},
				get text() {
					return k(r);
				}
			});
		}
	}, ne = (e) => {
		U(e, {
			get failure() {
				return s.failure;
			},
			get onRetry() {
				return s.retry;
			}
		});
	}, re = (e) => {
		var r = we(), a = g(r), c = (e) => {
			ee(e, {
				get wrongs() {
					return k(S);
				},
				idOf: w
			});
		};
		R(a, (e) => {
			k(S).length && e(c);
		});
		var l = _(a, 2), d = g(l), f = (e) => {
			{
				let n = t(() => w("login")), r = t(() => D("login")), a = t(() => Y("login.choose"));
				pe(e, {
					get id() {
						return k(n);
					},
					get value() {
						return k(u);
					},
					get error() {
						return k(r);
					},
					get hint() {
						return k(a);
					},
					onChange: (e) => i(u, e, !0)
				});
			}
		}, p = (e) => {
			var t = Ce(), r = g(t), i = B(r, !0), a = _(r), c = g(a), l = B(c, !0);
			o(a);
			var u = _(a, 2);
			n(u), o(t), H((e) => {
				F(i, e), F(l, s.value.login), v(u, s.value.login);
			}, [() => Y("login.login")]), z(e, t);
		};
		R(d, (e) => {
			s.value.first ? e(f) : e(p, -1);
		});
		var m = _(d, 2);
		{
			let e = t(() => w("password")), n = t(() => Y("password.new")), r = t(te), a = t(() => D("password"));
			$(m, {
				get id() {
					return k(e);
				},
				get label() {
					return k(n);
				},
				get value() {
					return k(h);
				},
				autocomplete: "new-password",
				get rules() {
					return k(r);
				},
				get error() {
					return k(a);
				},
				onChange: (e) => i(h, e, !0)
			});
		}
		var b = _(m, 2);
		{
			let e = t(() => w("repeated")), n = t(() => Y("password.again")), r = t(() => D("repeated"));
			$(b, {
				get id() {
					return k(e);
				},
				get label() {
					return k(n);
				},
				get value() {
					return k(x);
				},
				autocomplete: "new-password",
				get error() {
					return k(r);
				},
				onChange: (e) => i(x, e, !0)
			});
		}
		var T = _(b, 2), E = g(T), O = B(E, !0);
		o(T), o(l), o(r), H((e, t) => {
			y(l, "aria-label", e), y(E, "aria-busy", k(C) || void 0), F(O, t);
		}, [() => Y("welcome.title"), () => Y("welcome.do")]), A("submit", l, P), z(e, r);
	}, ie = (e) => {
		{
			let n = t(() => Y("welcome.loading"));
			l(e, {
				get label() {
					return k(n);
				},
				rows: 3
			});
		}
	};
	R(X, (e) => {
		k(O) ? e(Q) : s.failure ? e(ne, 1) : s.value ? e(re, 2) : s.slow && e(ie, 3);
	}), o(I), H((e) => F(K, e), [() => Y("welcome.title")]), z(e, I), d();
}
export { ce as AccountPage, ye as LogInDialog, xe as LogInPage, Ee as WelcomePage };
