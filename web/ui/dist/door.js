import { $ as e, C as t, F as n, G as r, H as i, I as a, J as o, M as s, Q as c, R as l, S as u, U as d, W as f, a as p, ct as m, dt as h, et as g, g as _, it as v, k as y, lt as b, m as x, nt as S, ot as C, p as w, pt as T, r as E, rt as D, tt as O, w as k } from "./svelte.js";
import { D as A, En as j, Pn as M, St as N, Un as P, W as F, Zt as I, it as L, jn as R, kn as z, ln as B, on as V, rn as H, tn as U, wt as W } from "./shell.js";
import { a as G, t as ee } from "./ErrorSummary.js";
import { n as K, t as q } from "./nl.js";
// src/door/en.ts
var J = {
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
}, Y = {
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
}, X = B({
	...q,
	...Y
}, {
	...K,
	...J
}), Z = 200, te = () => [
	X("password.rule.length", { n: 12 }),
	X("password.rule.sentence"),
	X("password.rule.own")
];
function Q(e, t, n) {
	let r = [...t].length;
	return r < 12 ? [{
		field: e,
		text: X("password.short", { n: 12 })
	}] : r > Z ? [{
		field: e,
		text: X("password.long", { n: Z })
	}] : t === n.password ? [] : [{
		field: n.field,
		text: X("password.differs")
	}];
}
// src/door/PasswordField.svelte
var ne = l("<li> </li>"), re = l("<ul class=\"hint rules-list\"></ul>"), ie = l("<p class=\"error\"><!> </p>"), ae = l("<div><label> </label> <!> <!> <div class=\"password\"><input class=\"input\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/> <button class=\"button button--secondary\" type=\"button\"><!> <span class=\"sr\"> </span></button></div></div>");
function $(e, i) {
	b(i, !0);
	let l = p(i, "rules", 19, () => []), f = v(!1), S = C(() => [l().length > 0 && `${i.id}-regels`, i.error && `${i.id}-fout`].filter(Boolean).join(" ") || void 0);
	var T = ae(), E = c(T), k = g(E, !0), A = O(E, 2), j = (e) => {
		var t = re();
		y(t, 20, l, (e) => e, (e, t) => {
			var r = ne(), i = g(r, !0);
			o(() => n(i, t)), a(e, r);
		}), h(t), o(() => x(t, "id", `${i.id ?? ""}-regels`)), a(e, t);
	};
	s(A, (e) => {
		l().length && e(j);
	});
	var M = O(A, 2), N = (e) => {
		var t = ie(), r = c(t);
		V(r, { name: "warn" });
		var s = O(r, 1, !0);
		h(t), o(() => {
			x(t, "id", `${i.id ?? ""}-fout`), n(s, i.error);
		}), a(e, t);
	};
	s(M, (e) => {
		i.error && e(N);
	});
	var P = O(M, 2), F = c(P);
	w(F);
	var I = O(F, 2), L = c(I);
	V(L, { name: "eye" });
	var R = O(L, 1, !0), z = O(R), B = g(z, !0);
	h(I), h(P), h(T), o((e) => {
		u(T, 1, t(["field", i.error && "field--error"])), x(E, "for", i.id), n(k, i.label), x(F, "id", i.id), x(F, "type", r(f) ? "text" : "password"), x(F, "autocomplete", i.autocomplete), _(F, i.value), x(F, "aria-invalid", i.error ? !0 : void 0), x(F, "aria-describedby", r(S)), x(I, "aria-pressed", r(f)), n(R, e), n(B, i.label);
	}, [() => X("password.show")]), d("input", F, (e) => i.onChange(e.currentTarget.value)), d("click", I, () => D(f, !r(f))), a(e, T), m();
}
i(["input", "click"]);
// src/door/AccountPage.svelte
var oe = l("<div><dt> </dt><dd> </dd></div>"), se = l("<dl class=\"facts facts--words account-facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <!></dl> <section class=\"stack stack--form\" aria-labelledby=\"wachtwoord-kop\"><h2 id=\"wachtwoord-kop\"> </h2> <!> <form class=\"stack stack--form\" novalidate=\"\"><input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/> <!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></section>", 1), ce = l("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function le(t, i) {
	b(i, !0);
	let l = C(() => L()?.me), u = C(() => r(l)?.account), d = v(""), p = v(""), y = v(""), S = v([]), E = v(!1), k = (e) => `wachtwoord-${e}`, j = (e) => r(S).find((t) => t.field === e)?.text;
	function M() {
		return [...r(d) ? [] : [{
			field: "current",
			text: X("login.needPassword")
		}], ...Q("new", r(p), {
			field: "repeated",
			password: r(y)
		})];
	}
	function N(e) {
		return e.unreachable ? [{
			field: "",
			text: X("offline.title")
		}] : e.refused ? [{
			field: "current",
			text: X("password.wrong")
		}] : G(e.problem, ["current", "new"]);
	}
	async function F(e) {
		if (e.preventDefault(), D(S, M()), !(r(S).length || r(E))) {
			D(E, !0);
			try {
				await z(r(d), r(p)), ((e) => {
					var t = T(e, 3);
					D(d, t[0], !0), D(p, t[1], !0), D(y, t[2], !0);
				})([
					"",
					"",
					""
				]), A(X("password.changed"));
			} catch (e) {
				D(S, N(P(e)));
			} finally {
				D(E, !1);
			}
		}
	}
	var I = ce(), R = c(I), B = c(R), V = g(B, !0);
	h(R);
	var U = O(R, 2), W = (t) => {
		var i = se(), m = e(i), v = c(m), b = c(v), T = g(b, !0), A = O(b), M = g(A, !0);
		h(v);
		var N = O(v, 2), P = c(N), I = g(P, !0), L = O(P), R = g(L, !0);
		h(N);
		var z = O(N, 2), B = (e) => {
			var t = oe(), i = c(t), s = g(i, !0), u = O(i), d = g(u, !0);
			h(t), o((e) => {
				n(s, e), n(d, r(l).name);
			}, [() => X("account.person")]), a(e, t);
		};
		s(z, (e) => {
			r(l)?.name && e(B);
		}), h(m);
		var V = O(m, 2), H = c(V), U = g(H, !0), W = O(H, 2), G = (e) => {
			ee(e, {
				get wrongs() {
					return r(S);
				},
				idOf: k
			});
		};
		s(W, (e) => {
			r(S).length && e(G);
		});
		var K = O(W, 2), q = c(K);
		w(q);
		var J = O(q, 2);
		{
			let e = C(() => k("current")), t = C(() => X("password.current")), n = C(() => j("current"));
			$(J, {
				get id() {
					return r(e);
				},
				get label() {
					return r(t);
				},
				get value() {
					return r(d);
				},
				autocomplete: "current-password",
				get error() {
					return r(n);
				},
				onChange: (e) => D(d, e, !0)
			});
		}
		var Y = O(J, 2);
		{
			let e = C(() => k("new")), t = C(() => X("password.new")), n = C(te), i = C(() => j("new"));
			$(Y, {
				get id() {
					return r(e);
				},
				get label() {
					return r(t);
				},
				get value() {
					return r(p);
				},
				autocomplete: "new-password",
				get rules() {
					return r(n);
				},
				get error() {
					return r(i);
				},
				onChange: (e) => D(p, e, !0)
			});
		}
		var Z = O(Y, 2);
		{
			let e = C(() => k("repeated")), t = C(() => X("password.again")), n = C(() => j("repeated"));
			$(Z, {
				get id() {
					return r(e);
				},
				get label() {
					return r(t);
				},
				get value() {
					return r(y);
				},
				autocomplete: "new-password",
				get error() {
					return r(n);
				},
				onChange: (e) => D(y, e, !0)
			});
		}
		var Q = O(Z, 2), ne = c(Q), re = g(ne, !0);
		h(Q), h(K), h(V), o((e, t, i, a, o) => {
			n(T, e), n(M, r(u).login), n(I, t), n(R, r(l)?.roleLabel), n(U, i), x(K, "aria-label", a), _(q, r(u).login), x(ne, "aria-busy", r(E) || void 0), n(re, o);
		}, [
			() => X("login.login"),
			() => X("account.role"),
			() => X("password.change"),
			() => X("password.change"),
			() => X("password.change")
		]), f("submit", K, F), a(t, i);
	}, K = (e) => {
		{
			let t = C(() => X("account.none")), n = C(() => X("account.none.text"));
			H(e, {
				icon: "lock",
				get title() {
					return r(t);
				},
				get text() {
					return r(n);
				}
			});
		}
	};
	s(U, (e) => {
		r(u) ? e(W) : e(K, -1);
	}), h(I), o((e) => n(V, e), [() => X("user.account")]), a(t, I), m();
}
// src/door/countdown.svelte.ts
function ue() {
	let e = v(0), t = v(0), n = 0, i;
	function a() {
		D(t, Math.max(0, Math.ceil((n - Date.now()) / 1e3)), !0), r(t) === 0 && clearInterval(i);
	}
	return E(() => clearInterval(i)), {
		get seconds() {
			return r(t);
		},
		get total() {
			return r(e);
		},
		start(t) {
			clearInterval(i), D(e, Math.max(1, t), !0), n = Date.now() + r(e) * 1e3, a(), i = setInterval(a, 1e3);
		}
	};
}
// src/door/LoginField.svelte
var de = l("<p class=\"hint\"> </p>"), fe = l("<p class=\"error\"><!> </p>"), pe = l("<div><label> </label> <!> <!> <input class=\"input\" type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" aria-required=\"true\"/></div>");
function me(e, i) {
	b(i, !0);
	let l = C(() => [i.hint && `${i.id}-hint`, i.error && `${i.id}-fout`].filter(Boolean).join(" ") || void 0);
	var f = pe(), p = c(f), v = g(p, !0), y = O(p, 2), S = (e) => {
		var t = de(), r = g(t, !0);
		o(() => {
			x(t, "id", `${i.id ?? ""}-hint`), n(r, i.hint);
		}), a(e, t);
	};
	s(y, (e) => {
		i.hint && e(S);
	});
	var T = O(y, 2), E = (e) => {
		var t = fe(), r = c(t);
		V(r, { name: "warn" });
		var s = O(r, 1, !0);
		h(t), o(() => {
			x(t, "id", `${i.id ?? ""}-fout`), n(s, i.error);
		}), a(e, t);
	};
	s(T, (e) => {
		i.error && e(E);
	});
	var D = O(T, 2);
	w(D), h(f), o((e) => {
		u(f, 1, t(["field", i.error && "field--error"])), x(p, "for", i.id), n(v, e), x(D, "id", i.id), _(D, i.value), x(D, "aria-invalid", i.error ? !0 : void 0), x(D, "aria-describedby", r(l));
	}, [() => X("login.login")]), d("input", D, (e) => i.onChange(e.currentTarget.value)), a(e, f), m();
}
i(["input"]);
// src/door/LogInForm.svelte
var he = l("<div class=\"note note--warn\"><p><span class=\"sr\"> </span><span aria-hidden=\"true\"> </span></p></div>"), ge = l("<div class=\"note note--ok\"><p> </p></div>"), _e = l("<div class=\"stack stack--form\"><!> <div role=\"status\"><!></div> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>");
function ve(e, t) {
	b(t, !0);
	let i = p(t, "login", 3, ""), l = v(S(i())), u = v(""), d = v([]), _ = v(!1), y = ue(), w = (e) => `${t.name}-${e}`, T = (e) => r(d).find((t) => t.field === e)?.text;
	function E() {
		return [...r(l).trim() ? [] : [{
			field: "login",
			text: X("login.needLogin")
		}], ...r(u) ? [] : [{
			field: "password",
			text: X("login.needPassword")
		}]];
	}
	function k(e) {
		return e.delayed ? (y.start(e.retryAfter), []) : e.unreachable ? [{
			field: "",
			text: X("offline.title")
		}] : [{
			field: e.unidentified ? "login" : "",
			text: e.unidentified ? X("login.refused") : e.problem?.detail || X("error.title")
		}];
	}
	async function A(e) {
		if (e.preventDefault(), D(d, E()), !(r(d).length || r(_))) {
			D(_, !0);
			try {
				let { account: e } = await R(r(l).trim(), r(u));
				D(u, ""), t.onEntered(e.login);
			} catch (e) {
				D(d, k(P(e)));
			} finally {
				D(_, !1);
			}
		}
	}
	var j = _e(), M = c(j), N = (e) => {
		ee(e, {
			get wrongs() {
				return r(d);
			},
			idOf: w
		});
	};
	s(M, (e) => {
		r(d).length && e(N);
	});
	var F = O(M, 2), I = c(F), L = (e) => {
		var t = he(), r = c(t), i = c(r), s = g(i, !0), l = O(i), u = g(l, !0);
		h(r), h(t), o((e, t) => {
			n(s, e), n(u, t);
		}, [() => X("login.wait", { n: y.total }), () => X("login.wait", { n: y.seconds })]), a(e, t);
	}, z = (e) => {
		var t = ge(), r = c(t), i = g(r, !0);
		h(t), o((e) => n(i, e), [() => X("login.again")]), a(e, t);
	};
	s(I, (e) => {
		y.seconds > 0 ? e(L) : y.total > 0 && e(z, 1);
	}), h(F);
	var B = O(F, 2), V = c(B);
	{
		let e = C(() => w("login")), t = C(() => T("login"));
		me(V, {
			get id() {
				return r(e);
			},
			get value() {
				return r(l);
			},
			get error() {
				return r(t);
			},
			onChange: (e) => D(l, e, !0)
		});
	}
	var H = O(V, 2);
	{
		let e = C(() => w("password")), t = C(() => X("login.password")), n = C(() => T("password"));
		$(H, {
			get id() {
				return r(e);
			},
			get label() {
				return r(t);
			},
			get value() {
				return r(u);
			},
			autocomplete: "current-password",
			get error() {
				return r(n);
			},
			onChange: (e) => D(u, e, !0)
		});
	}
	var U = O(H, 2), W = c(U), G = g(W, !0);
	h(U), h(B), h(j), o((e, t) => {
		x(B, "aria-label", e), x(W, "aria-busy", r(_) || void 0), n(G, t);
	}, [() => X("login.title"), () => X("login.do")]), f("submit", B, A), a(e, j), m();
}
// src/door/LogInDialog.svelte
var ye = l("<dialog class=\"modal\" aria-labelledby=\"opnieuw-kop\"><div class=\"modal__head\"><h2 id=\"opnieuw-kop\" tabindex=\"-1\"> </h2></div> <div class=\"modal__body\"><p> </p> <!> <p class=\"modal__more\"><button class=\"button button--quiet\" type=\"button\"> </button></p></div></dialog>");
function be(e, t) {
	b(t, !0);
	var r = ye(), i = c(r), s = c(i), l = g(s, !0);
	h(i);
	var u = O(i, 2), p = c(u), _ = g(p, !0), v = O(p, 2);
	ve(v, {
		name: "opnieuw",
		get login() {
			return t.login;
		},
		get onEntered() {
			return t.onEntered;
		}
	});
	var y = O(v, 2), x = c(y), S = g(x, !0);
	h(y), h(u), h(r), k(r, () => I), o((e, t, r) => {
		n(l, e), n(_, t), n(S, r);
	}, [
		() => X("login.expired"),
		() => X("login.expired.text"),
		() => X("login.stop")
	]), f("cancel", r, (e) => e.preventDefault()), d("click", x, function(...e) {
		t.onStop?.apply(this, e);
	}), a(e, r), m();
}
i(["click"]);
// src/door/LogInPage.svelte
var xe = l("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1></div> <!> <p class=\"muted door__help\"> </p></div>");
function Se(e, t) {
	b(t, !0);
	var r = xe(), i = c(r), s = c(i), l = g(s, !0);
	h(i);
	var u = O(i, 2);
	ve(u, {
		name: "inloggen",
		get onEntered() {
			return t.onEntered;
		}
	});
	var d = O(u, 2), f = g(d, !0);
	h(r), o((e, t) => {
		n(l, e), n(f, t);
	}, [() => X("login.title"), () => X("login.forgotten")]), a(e, r), m();
}
// src/door/WelcomePage.svelte
var Ce = l("<p class=\"lead\"> </p>"), we = l("<div class=\"field\"><p class=\"label\"> </p><p><strong> </strong></p> <input class=\"sr\" type=\"text\" autocomplete=\"username\" readonly=\"\" tabindex=\"-1\" aria-hidden=\"true\"/></div>"), Te = l("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <!> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button></div></form></div>"), Ee = l("<div class=\"page page--door\"><div class=\"page-head\"><h1> </h1> <!></div> <!></div>");
function De(e, t) {
	b(t, !0);
	let i = C(N), l = W(() => r(i), (e) => M(r(i), e)), u = v(""), d = v(""), p = v(""), y = v([]), S = v(!1), E = (e) => `welkom-${e}`, k = (e) => r(y).find((t) => t.field === e)?.text, A = C(() => r(i) === "" || l.failure?.missing);
	function I() {
		return [...l.value?.first && !r(u).trim() ? [{
			field: "login",
			text: X("login.needLogin")
		}] : [], ...Q("password", r(d), {
			field: "repeated",
			password: r(p)
		})];
	}
	function L(e) {
		return e.unreachable ? [{
			field: "",
			text: X("offline.title")
		}] : e.missing ? [{
			field: "",
			text: X("welcome.expired.text")
		}] : G(e.problem, ["login", "password"]);
	}
	async function R(e) {
		if (e.preventDefault(), D(y, I()), !(r(y).length || r(S))) {
			D(S, !0);
			try {
				await j(r(i), r(d), l.value?.first ? r(u).trim() : void 0), ((e) => {
					var t = T(e, 2);
					D(d, t[0], !0), D(p, t[1], !0);
				})(["", ""]), t.onEntered();
			} catch (e) {
				D(y, L(P(e)));
			} finally {
				D(S, !1);
			}
		}
	}
	var z = Ee(), B = c(z), V = c(B), K = g(V, !0), q = O(V, 2), J = (e) => {
		var t = Ce(), r = g(t, !0);
		o((e) => n(r, e), [() => X(l.value.first ? "welcome.first" : "welcome.intro")]), a(e, t);
	};
	s(q, (e) => {
		l.value && e(J);
	}), h(B);
	var Y = O(B, 2), Z = (e) => {
		{
			let t = C(() => X("welcome.expired")), n = C(() => X("welcome.expired.text"));
			H(e, {
				icon: "clock",
				get title() {
					return r(t);
				},
				get text() {
					return r(n);
				}
			});
		}
	}, ne = (e) => {
		U(e, {
			get failure() {
				return l.failure;
			},
			get onRetry() {
				return l.retry;
			}
		});
	}, re = (e) => {
		var t = Te(), i = c(t), m = (e) => {
			ee(e, {
				get wrongs() {
					return r(y);
				},
				idOf: E
			});
		};
		s(i, (e) => {
			r(y).length && e(m);
		});
		var v = O(i, 2), b = c(v), T = (e) => {
			{
				let t = C(() => E("login")), n = C(() => k("login")), i = C(() => X("login.choose"));
				me(e, {
					get id() {
						return r(t);
					},
					get value() {
						return r(u);
					},
					get error() {
						return r(n);
					},
					get hint() {
						return r(i);
					},
					onChange: (e) => D(u, e, !0)
				});
			}
		}, A = (e) => {
			var t = we(), r = c(t), i = g(r, !0), s = O(r), u = c(s), d = g(u, !0);
			h(s);
			var f = O(s, 2);
			w(f), h(t), o((e) => {
				n(i, e), n(d, l.value.login), _(f, l.value.login);
			}, [() => X("login.login")]), a(e, t);
		};
		s(b, (e) => {
			l.value.first ? e(T) : e(A, -1);
		});
		var j = O(b, 2);
		{
			let e = C(() => E("password")), t = C(() => X("password.new")), n = C(te), i = C(() => k("password"));
			$(j, {
				get id() {
					return r(e);
				},
				get label() {
					return r(t);
				},
				get value() {
					return r(d);
				},
				autocomplete: "new-password",
				get rules() {
					return r(n);
				},
				get error() {
					return r(i);
				},
				onChange: (e) => D(d, e, !0)
			});
		}
		var M = O(j, 2);
		{
			let e = C(() => E("repeated")), t = C(() => X("password.again")), n = C(() => k("repeated"));
			$(M, {
				get id() {
					return r(e);
				},
				get label() {
					return r(t);
				},
				get value() {
					return r(p);
				},
				autocomplete: "new-password",
				get error() {
					return r(n);
				},
				onChange: (e) => D(p, e, !0)
			});
		}
		var N = O(M, 2), P = c(N), F = g(P, !0);
		h(N), h(v), h(t), o((e, t) => {
			x(v, "aria-label", e), x(P, "aria-busy", r(S) || void 0), n(F, t);
		}, [() => X("welcome.title"), () => X("welcome.do")]), f("submit", v, R), a(e, t);
	}, ie = (e) => {
		{
			let t = C(() => X("welcome.loading"));
			F(e, {
				get label() {
					return r(t);
				},
				rows: 3
			});
		}
	};
	s(Y, (e) => {
		r(A) ? e(Z) : l.failure ? e(ne, 1) : l.value ? e(re, 2) : l.slow && e(ie, 3);
	}), h(z), o((e) => n(K, e), [() => X("welcome.title")]), a(e, z), m();
}
export { le as AccountPage, be as LogInDialog, Se as LogInPage, De as WelcomePage };
