import { $n as e, $t as t, Ar as n, Br as r, Cr as i, Ct as a, D as o, Dn as s, Dr as c, Gn as l, Gr as u, Hr as d, Jr as f, Lr as p, Mn as m, Nr as h, Or as g, Qr as _, Rr as v, U as y, Un as b, Ur as x, Vn as S, Vr as C, Xr as w, _r as T, br as E, cr as D, er as O, in as k, kn as A, kr as j, lr as M, mr as N, nr as P, qr as F, rt as I, sn as L, tn as R, ur as z, wn as B, xr as V, xt as H, zr as U } from "./shell.js";
import { a as W, t as ee } from "./ErrorSummary.js";
import { n as G, t as K } from "./nl.js";
// src/door/en.ts
var q = {
	"login.login": "Log-in name",
	"login.password": "Password",
	"login.do": "Log in",
	"login.needLogin": "Fill in your log-in name.",
	"login.needPassword": "Fill in your password.",
	"login.refused": "The log-in name or the password is not right.",
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
	"welcome.first": "You become the first administrator. Choose a log-in name and a password.",
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
var Q = i("<li> </li>"), ne = i("<ul class=\"hint rules-list\"></ul>"), re = i("<p class=\"error\"><!> </p>"), ie = i("<div><label> </label> <!> <!> <div class=\"password\"><input class=\"input\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/> <button class=\"button button--secondary\" type=\"button\"><!> <span class=\"sr\"> </span></button></div></div>");
function $(t, i) {
	f(i, !0);
	let a = l(i, "rules", 19, () => []), o = x(!1), s = u(() => [a().length > 0 && `${i.id}-regels`, i.error && `${i.id}-fout`].filter(Boolean).join(" ") || void 0);
	var c = ie(), m = p(c), _ = U(m, !0), v = r(m, 2), y = (e) => {
		var t = ne();
		N(t, 20, a, (e) => e, (e, t) => {
			var n = Q(), r = U(n, !0);
			h(() => E(r, t)), V(e, n);
		}), w(t), h(() => O(t, "id", `${i.id ?? ""}-regels`)), V(e, t);
	};
	T(v, (e) => {
		a().length && e(y);
	});
	var b = r(v, 2), S = (e) => {
		var t = re(), n = p(t);
		k(n, { name: "warn" });
		var a = r(n, 1, !0);
		w(t), h(() => {
			O(t, "id", `${i.id ?? ""}-fout`), E(a, i.error);
		}), V(e, t);
	};
	T(b, (e) => {
		i.error && e(S);
	});
	var C = r(b, 2), A = p(C);
	e(A);
	var j = r(A, 2), I = p(j);
	k(I, { name: "eye" });
	var L = r(I, 1, !0), R = r(L), z = U(R, !0);
	w(j), w(C), w(c), h((e) => {
		D(c, 1, M(["field", i.error && "field--error"])), O(m, "for", i.id), E(_, i.label), O(A, "id", i.id), O(A, "type", n(o) ? "text" : "password"), O(A, "autocomplete", i.autocomplete), P(A, i.value), O(A, "aria-invalid", i.error ? !0 : void 0), O(A, "aria-describedby", n(s)), O(j, "aria-pressed", n(o)), E(L, e), E(z, i.label);
	}, [() => Y("password.show")]), g("input", A, (e) => i.onChange(e.currentTarget.value)), g("click", j, () => d(o, !n(o))), V(t, c), F();
}
c(["input", "click"]);
// src/door/AccountPage.svelte
var ae = i("<div><dt> </dt><dd> </dd></div>"), oe = i("<dl class=\"facts facts--words account-facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <!></dl> <section class=\"stack stack--form\" aria-labelledby=\"wachtwoord-kop\"><h2 id=\"wachtwoord-kop\"> </h2> <!> <form class=\"stack stack--form\" novalidate=\"\"><input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/> <!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></section>", 1), se = i("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function ce(t, i) {
	f(i, !0);
	let a = u(() => I()?.me), c = u(() => n(a)?.account), l = x(""), m = x(""), g = x(""), y = x([]), b = x(!1), C = (e) => `wachtwoord-${e}`, D = (e) => n(y).find((t) => t.field === e)?.text;
	function k() {
		return [...n(l) ? [] : [{
			field: "current",
			text: Y("login.needPassword")
		}], ...Z("new", n(m), {
			field: "repeated",
			password: n(g)
		})];
	}
	function A(e) {
		return e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : e.refused ? [{
			field: "current",
			text: Y("password.wrong")
		}] : W(e.problem, ["current", "new"]);
	}
	async function M(e) {
		if (e.preventDefault(), d(y, k()), !(n(y).length || n(b))) {
			d(b, !0);
			try {
				await s(n(l), n(m)), ((e) => {
					var t = _(e, 3);
					d(l, t[0], !0), d(m, t[1], !0), d(g, t[2], !0);
				})([
					"",
					"",
					""
				]), o(Y("password.changed"));
			} catch (e) {
				d(y, A(S(e)));
			} finally {
				d(b, !1);
			}
		}
	}
	var N = se(), L = p(N), z = p(L), B = U(z, !0);
	w(L);
	var H = r(L, 2), G = (t) => {
		var i = oe(), o = v(i), s = p(o), f = p(s), _ = U(f, !0), x = r(f), S = U(x, !0);
		w(s);
		var k = r(s, 2), A = p(k), N = U(A, !0), F = r(A), I = U(F, !0);
		w(k);
		var L = r(k, 2), R = (e) => {
			var t = ae(), i = p(t), o = U(i, !0), s = r(i), c = U(s, !0);
			w(t), h((e) => {
				E(o, e), E(c, n(a).name);
			}, [() => Y("account.person")]), V(e, t);
		};
		T(L, (e) => {
			n(a)?.name && e(R);
		}), w(o);
		var z = r(o, 2), B = p(z), H = U(B, !0), W = r(B, 2), G = (e) => {
			ee(e, {
				get wrongs() {
					return n(y);
				},
				idOf: C
			});
		};
		T(W, (e) => {
			n(y).length && e(G);
		});
		var K = r(W, 2), q = p(K);
		e(q);
		var J = r(q, 2);
		{
			let e = u(() => C("current")), t = u(() => Y("password.current")), r = u(() => D("current"));
			$(J, {
				get id() {
					return n(e);
				},
				get label() {
					return n(t);
				},
				get value() {
					return n(l);
				},
				autocomplete: "current-password",
				get error() {
					return n(r);
				},
				onChange: (e) => d(l, e, !0)
			});
		}
		var X = r(J, 2);
		{
			let e = u(() => C("new")), t = u(() => Y("password.new")), r = u(te), i = u(() => D("new"));
			$(X, {
				get id() {
					return n(e);
				},
				get label() {
					return n(t);
				},
				get value() {
					return n(m);
				},
				autocomplete: "new-password",
				get rules() {
					return n(r);
				},
				get error() {
					return n(i);
				},
				onChange: (e) => d(m, e, !0)
			});
		}
		var Z = r(X, 2);
		{
			let e = u(() => C("repeated")), t = u(() => Y("password.again")), r = u(() => D("repeated"));
			$(Z, {
				get id() {
					return n(e);
				},
				get label() {
					return n(t);
				},
				get value() {
					return n(g);
				},
				autocomplete: "new-password",
				get error() {
					return n(r);
				},
				onChange: (e) => d(g, e, !0)
			});
		}
		var Q = r(Z, 2), ne = p(Q), re = U(ne, !0);
		w(Q), w(K), w(z), h((e, t, r, i, o) => {
			E(_, e), E(S, n(c).login), E(N, t), E(I, n(a)?.roleLabel), E(H, r), O(K, "aria-label", i), P(q, n(c).login), O(ne, "aria-busy", n(b) || void 0), E(re, o);
		}, [
			() => Y("login.login"),
			() => Y("account.role"),
			() => Y("password.change"),
			() => Y("password.change"),
			() => Y("password.change")
		]), j("submit", K, M), V(t, i);
	}, K = (e) => {
		{
			let t = u(() => Y("account.none")), r = u(() => Y("account.none.text"));
			R(e, {
				icon: "lock",
				get title() {
					return n(t);
				},
				get text() {
					return n(r);
				}
			});
		}
	};
	T(H, (e) => {
		n(c) ? e(G) : e(K, -1);
	}), w(N), h((e) => E(B, e), [() => Y("user.account")]), V(t, N), F();
}
// src/door/countdown.svelte.ts
function le() {
	let e = x(0), t = x(0), r = 0, i;
	function a() {
		d(t, Math.max(0, Math.ceil((r - Date.now()) / 1e3)), !0), n(t) === 0 && clearInterval(i);
	}
	return b(() => clearInterval(i)), {
		get seconds() {
			return n(t);
		},
		get total() {
			return n(e);
		},
		start(t) {
			clearInterval(i), d(e, Math.max(1, t), !0), r = Date.now() + n(e) * 1e3, a(), i = setInterval(a, 1e3);
		}
	};
}
// src/door/LoginField.svelte
var ue = i("<p class=\"hint\"> </p>"), de = i("<p class=\"error\"><!> </p>"), fe = i("<div><label> </label> <!> <!> <input class=\"input\" type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div>");
function pe(t, i) {
	f(i, !0);
	let a = u(() => [i.hint && `${i.id}-hint`, i.error && `${i.id}-fout`].filter(Boolean).join(" ") || void 0);
	var o = fe(), s = p(o), c = U(s, !0), l = r(s, 2), d = (e) => {
		var t = ue(), n = U(t, !0);
		h(() => {
			O(t, "id", `${i.id ?? ""}-hint`), E(n, i.hint);
		}), V(e, t);
	};
	T(l, (e) => {
		i.hint && e(d);
	});
	var m = r(l, 2), _ = (e) => {
		var t = de(), n = p(t);
		k(n, { name: "warn" });
		var a = r(n, 1, !0);
		w(t), h(() => {
			O(t, "id", `${i.id ?? ""}-fout`), E(a, i.error);
		}), V(e, t);
	};
	T(m, (e) => {
		i.error && e(_);
	});
	var v = r(m, 2);
	e(v), w(o), h((e) => {
		D(o, 1, M(["field", i.error && "field--error"])), O(s, "for", i.id), E(c, e), O(v, "id", i.id), P(v, i.value), O(v, "aria-invalid", i.error ? !0 : void 0), O(v, "aria-describedby", n(a));
	}, [() => Y("login.login")]), g("input", v, (e) => i.onChange(e.currentTarget.value)), V(t, o), F();
}
c(["input"]);
// src/door/LogInForm.svelte
var me = i("<div class=\"note note--warn\"><p><span class=\"sr\"> </span><span aria-hidden=\"true\"> </span></p></div>"), he = i("<div class=\"note note--ok\"><p> </p></div>"), ge = i("<div class=\"stack stack--form\"><!> <div role=\"status\"><!></div> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>");
function _e(e, t) {
	f(t, !0);
	let i = l(t, "login", 3, ""), a = x(C(i())), o = x(""), s = x([]), c = x(!1), m = le(), g = (e) => `${t.name}-${e}`, _ = (e) => n(s).find((t) => t.field === e)?.text;
	function v() {
		return [...n(a).trim() ? [] : [{
			field: "login",
			text: Y("login.needLogin")
		}], ...n(o) ? [] : [{
			field: "password",
			text: Y("login.needPassword")
		}]];
	}
	function y(e) {
		return e.delayed ? (m.start(e.retryAfter), []) : e.unreachable ? [{
			field: "",
			text: Y("offline.title")
		}] : [{
			field: e.unidentified ? "login" : "",
			text: e.unidentified ? Y("login.refused") : e.problem?.detail || Y("error.title")
		}];
	}
	async function b(e) {
		if (e.preventDefault(), d(s, v()), !(n(s).length || n(c))) {
			d(c, !0);
			try {
				let { account: e } = await A(n(a).trim(), n(o));
				d(o, ""), t.onEntered(e.login);
			} catch (e) {
				d(s, y(S(e)));
			} finally {
				d(c, !1);
			}
		}
	}
	var D = ge(), k = p(D), M = (e) => {
		ee(e, {
			get wrongs() {
				return n(s);
			},
			idOf: g
		});
	};
	T(k, (e) => {
		n(s).length && e(M);
	});
	var N = r(k, 2), P = p(N), I = (e) => {
		var t = me(), n = p(t), i = p(n), a = U(i, !0), o = r(i), s = U(o, !0);
		w(n), w(t), h((e, t) => {
			E(a, e), E(s, t);
		}, [() => Y("login.wait", { n: m.total }), () => Y("login.wait", { n: m.seconds })]), V(e, t);
	}, L = (e) => {
		var t = he(), n = p(t), r = U(n, !0);
		w(t), h((e) => E(r, e), [() => Y("login.again")]), V(e, t);
	};
	T(P, (e) => {
		m.seconds > 0 ? e(I) : m.total > 0 && e(L, 1);
	}), w(N);
	var R = r(N, 2), z = p(R);
	{
		let e = u(() => g("login")), t = u(() => _("login"));
		pe(z, {
			get id() {
				return n(e);
			},
			get value() {
				return n(a);
			},
			get error() {
				return n(t);
			},
			onChange: (e) => d(a, e, !0)
		});
	}
	var B = r(z, 2);
	{
		let e = u(() => g("password")), t = u(() => Y("login.password")), r = u(() => _("password"));
		$(B, {
			get id() {
				return n(e);
			},
			get label() {
				return n(t);
			},
			get value() {
				return n(o);
			},
			autocomplete: "current-password",
			get error() {
				return n(r);
			},
			onChange: (e) => d(o, e, !0)
		});
	}
	var H = r(B, 2), W = p(H), G = U(W, !0);
	w(H), w(R), w(D), h((e, t) => {
		O(R, "aria-label", e), O(W, "aria-busy", n(c) || void 0), E(G, t);
	}, [() => Y("login.title"), () => Y("login.do")]), j("submit", R, b), V(e, D), F();
}
// src/door/LogInDialog.svelte
var ve = i("<dialog class=\"modal\" aria-labelledby=\"opnieuw-kop\"><div class=\"modal__head\"><h2 id=\"opnieuw-kop\" tabindex=\"-1\"> </h2></div> <div class=\"modal__body\"><p> </p> <!> <p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p></div></dialog>");
function ye(e, t) {
	f(t, !0);
	function n(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	var i = ve(), a = p(i), o = p(a), s = U(o, !0);
	w(a);
	var c = r(a, 2), l = p(c), u = U(l, !0), d = r(l, 2);
	_e(d, {
		name: "opnieuw",
		get login() {
			return t.login;
		},
		get onEntered() {
			return t.onEntered;
		}
	});
	var m = r(d, 2), _ = p(m), v = U(_, !0);
	w(m), w(c), w(i), z(i, () => n), h((e, t, n) => {
		E(s, e), E(u, t), E(v, n);
	}, [
		() => Y("login.expired"),
		() => Y("login.expired.text"),
		() => Y("login.stop")
	]), j("cancel", i, (e) => e.preventDefault()), g("click", _, function(...e) {
		t.onStop?.apply(this, e);
	}), V(e, i), F();
}
c(["click"]);
// src/door/LogInPage.svelte
var be = i("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!> <p class=\"muted door__help\"> </p></div>");
function xe(e, t) {
	f(t, !0);
	var n = be(), i = p(n), a = p(i), o = U(a, !0);
	w(i);
	var s = r(i, 2);
	_e(s, {
		name: "inloggen",
		get onEntered() {
			return t.onEntered;
		}
	});
	var c = r(s, 2), l = U(c, !0);
	w(n), h((e, t) => {
		E(o, e), E(l, t);
	}, [() => Y("login.title"), () => Y("login.forgotten")]), V(e, n), F();
}
// src/door/WelcomePage.svelte
var Se = i("<p class=\"lead\"> </p>"), Ce = i("<div class=\"field\"><p class=\"label\"> </p><p><strong> </strong></p> <input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/></div>"), we = i("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>"), Te = i("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1> <!></div> <!></div>");
function Ee(i, o) {
	f(o, !0);
	let s = u(H), c = a(() => n(s), (e) => m(n(s), e)), l = x(""), g = x(""), v = x(""), b = x([]), C = x(!1), D = (e) => `welkom-${e}`, k = (e) => n(b).find((t) => t.field === e)?.text, A = u(() => n(s) === "" || c.failure?.missing);
	function M() {
		return [...c.value?.first && !n(l).trim() ? [{
			field: "login",
			text: Y("login.needLogin")
		}] : [], ...Z("password", n(g), {
			field: "repeated",
			password: n(v)
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
	async function I(e) {
		if (e.preventDefault(), d(b, M()), !(n(b).length || n(C))) {
			d(C, !0);
			try {
				await B(n(s), n(g), c.value?.first ? n(l).trim() : void 0), ((e) => {
					var t = _(e, 2);
					d(g, t[0], !0), d(v, t[1], !0);
				})(["", ""]), o.onEntered();
			} catch (e) {
				d(b, N(S(e)));
			} finally {
				d(C, !1);
			}
		}
	}
	var L = Te(), z = p(L), G = p(z), K = U(G, !0), q = r(G, 2), J = (e) => {
		var t = Se(), n = U(t, !0);
		h((e) => E(n, e), [() => Y(c.value.first ? "welcome.first" : "welcome.intro")]), V(e, t);
	};
	T(q, (e) => {
		c.value && e(J);
	}), w(z);
	var X = r(z, 2), Q = (e) => {
		{
			let t = u(() => Y("welcome.expired")), r = u(() => Y("welcome.expired.text"));
			R(e, {
				icon: "clock",
				get title() {
					return n(t);
				},
				get text() {
					return n(r);
				}
			});
		}
	}, ne = (e) => {
		t(e, {
			get failure() {
				return c.failure;
			},
			get onRetry() {
				return c.retry;
			}
		});
	}, re = (t) => {
		var i = we(), a = p(i), o = (e) => {
			ee(e, {
				get wrongs() {
					return n(b);
				},
				idOf: D
			});
		};
		T(a, (e) => {
			n(b).length && e(o);
		});
		var s = r(a, 2), f = p(s), m = (e) => {
			{
				let t = u(() => D("login")), r = u(() => k("login")), i = u(() => Y("login.choose"));
				pe(e, {
					get id() {
						return n(t);
					},
					get value() {
						return n(l);
					},
					get error() {
						return n(r);
					},
					get hint() {
						return n(i);
					},
					onChange: (e) => d(l, e, !0)
				});
			}
		}, _ = (t) => {
			var n = Ce(), i = p(n), a = U(i, !0), o = r(i), s = p(o), l = U(s, !0);
			w(o);
			var u = r(o, 2);
			e(u), w(n), h((e) => {
				E(a, e), E(l, c.value.login), P(u, c.value.login);
			}, [() => Y("login.login")]), V(t, n);
		};
		T(f, (e) => {
			c.value.first ? e(m) : e(_, -1);
		});
		var y = r(f, 2);
		{
			let e = u(() => D("password")), t = u(() => Y("password.new")), r = u(te), i = u(() => k("password"));
			$(y, {
				get id() {
					return n(e);
				},
				get label() {
					return n(t);
				},
				get value() {
					return n(g);
				},
				autocomplete: "new-password",
				get rules() {
					return n(r);
				},
				get error() {
					return n(i);
				},
				onChange: (e) => d(g, e, !0)
			});
		}
		var x = r(y, 2);
		{
			let e = u(() => D("repeated")), t = u(() => Y("password.again")), r = u(() => k("repeated"));
			$(x, {
				get id() {
					return n(e);
				},
				get label() {
					return n(t);
				},
				get value() {
					return n(v);
				},
				autocomplete: "new-password",
				get error() {
					return n(r);
				},
				onChange: (e) => d(v, e, !0)
			});
		}
		var S = r(x, 2), A = p(S), M = U(A, !0);
		w(S), w(s), w(i), h((e, t) => {
			O(s, "aria-label", e), O(A, "aria-busy", n(C) || void 0), E(M, t);
		}, [() => Y("welcome.title"), () => Y("welcome.do")]), j("submit", s, I), V(t, i);
	}, ie = (e) => {
		{
			let t = u(() => Y("welcome.loading"));
			y(e, {
				get label() {
					return n(t);
				},
				rows: 3
			});
		}
	};
	T(X, (e) => {
		n(A) ? e(Q) : c.failure ? e(ne, 1) : c.value ? e(re, 2) : c.slow && e(ie, 3);
	}), w(L), h((e) => E(K, e), [() => Y("welcome.title")]), V(i, L), F();
}
export { ce as AccountPage, ye as LogInDialog, xe as LogInPage, Ee as WelcomePage };
