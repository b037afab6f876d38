import { $ as e, At as t, Bn as n, Bt as r, Dt as i, Et as a, Gn as o, Hn as s, It as c, J as l, Jn as u, K as d, Kn as f, Lt as p, Ot as m, Pt as h, Q as g, Rt as _, S as v, St as ee, Tt as y, Vt as b, W as te, Wn as x, X as ne, Xn as S, Xt as re, Y as ie, Yn as C, Z as ae, Zn as w, Zt as oe, _ as se, _r as T, a as ce, ar as E, at as D, b as le, bn as O, br as k, cr as A, ct as j, dr as M, er as ue, et as N, g as de, gn as fe, gt as pe, hn as me, hr as P, ht as he, i as ge, kt as _e, lr as F, lt as ve, m as ye, mr as I, mt as be, nr as xe, nt as Se, or as L, ot as Ce, pr as R, pt as z, q as we, qn as B, qt as V, r as Te, rr as H, s as Ee, sr as De, st as Oe, tn as U, tr as ke, tt as Ae, un as je, ur as W, ut as Me, v as Ne, vr as G, vt as K, w as Pe, wt as Fe, x as Ie, xt as Le, y as Re, yn as q, yt as ze, zt as Be } from "./shell.js";
// src/pages/HomePage.svelte
var J = w("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function Ve(e, t) {
	G(t, !0), L(() => {
		t.to && t.onGo(t.to);
	});
	var n = S(), r = F(n), i = (e) => {
		var n = J(), r = A(n), i = A(r), a = W(i, !0);
		k(r);
		var o = M(r, 2);
		{
			let e = P(() => b("home.none")), n = P(() => b("home.none.text", { role: t.roleLabel }));
			c(o, {
				icon: "lock",
				get title() {
					return H(e);
				},
				get text() {
					return H(n);
				}
			});
		}
		k(n), E((e) => u(a, e), [() => b("home.title")]), C(e, n);
	};
	o(r, (e) => {
		t.to || e(i);
	}), C(e, n), T();
}
// src/pages/RoleList.svelte
var Y = w("<span class=\"badge badge--ok\"><!> </span>"), He = w("<p class=\"small muted\"> </p>"), X = w("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Ue = w("<ul class=\"roles\"></ul>");
function We(e, t) {
	G(t, !0);
	var n = Ue();
	s(n, 21, () => t.roles, (e) => e.role, (e, n) => {
		var r = X(), i = A(r), a = W(i, !0), s = M(i, 2), c = A(s), l = A(c, !0), d = M(l), f = (e) => {
			var t = Y(), n = A(t);
			Be(n, { name: "check" });
			var r = M(n, 1, !0);
			k(t), E((e) => u(r, e), [() => b("roles.now")]), C(e, t);
		};
		o(d, (e) => {
			H(n).role === t.current && e(f);
		}), k(c);
		var p = M(c, 2), m = (e) => {
			var t = He(), r = W(t, !0);
			E(() => u(r, H(n).who)), C(e, t);
		};
		o(p, (e) => {
			H(n).who && e(m);
		});
		var h = M(p, 2), g = W(h, !0);
		k(s);
		var _ = M(s, 2), v = A(_, !0), ee = M(v), y = W(ee, !0);
		k(_), k(r), E((e, t) => {
			u(a, e), u(l, H(n).label), u(g, H(n).explanation), u(v, t), u(y, H(n).label);
		}, [() => K(H(n).who || H(n).label), () => b("roles.choose")]), ke("click", _, () => t.onChoose(H(n).role)), C(e, r);
	}), k(n), C(e, n), T();
}
ue(["click"]);
// src/pages/RolesPage.svelte
var Ge = w("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function Ke(e, t) {
	G(t, !0);
	let n = be(() => fe(), U), r = I(void 0), i = "";
	async function a(e) {
		i = e, R(r, void 0);
		try {
			await V(e), t.onChosen();
		} catch (e) {
			R(r, O(e));
		}
	}
	var s = Ge(), c = A(s), l = A(c), d = W(l, !0), f = M(l, 2), p = W(f, !0);
	k(c);
	var m = M(c, 2), g = (e) => {
		h(e, {
			get failure() {
				return H(r);
			},
			onRetry: () => void a(i)
		});
	};
	o(m, (e) => {
		H(r) && e(g);
	});
	var _ = M(m, 2), v = (e) => {
		h(e, {
			get failure() {
				return n.failure;
			},
			get onRetry() {
				return n.retry;
			}
		});
	}, ee = (e) => {
		We(e, {
			get roles() {
				return n.value.roles;
			},
			get current() {
				return t.current;
			},
			onChoose: (e) => void a(e)
		});
	}, y = (e) => {
		{
			let t = P(() => b("roles.loading"));
			te(e, {
				get label() {
					return H(t);
				},
				rows: 8
			});
		}
	};
	o(_, (e) => {
		n.failure ? e(v) : n.value ? e(ee, 1) : n.slow && e(y, 2);
	}), k(s), E((e, t) => {
		u(d, e), u(p, t);
	}, [() => b("roles.title"), () => b("roles.intro")]), C(e, s), T();
}
// src/pages/UnknownPage.svelte
var qe = w("<a href=\"/\"> </a>"), Je = w("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Ye(e, t) {
	G(t, !0);
	var n = Je(), r = A(n), i = W(r, !0), a = M(r, 2);
	{
		let e = P(() => b("notFound.title")), t = P(() => b("notFound.text"));
		c(a, {
			icon: "search",
			get title() {
				return H(e);
			},
			get text() {
				return H(t);
			},
			children: (e, t) => {
				var n = qe(), r = W(n, !0);
				E((e) => u(r, e), [() => b("notFound.home")]), C(e, n);
			},
			$$slots: { default: !0 }
		});
	}
	k(n), E((e) => u(i, e), [() => b("notFound.title")]), C(e, n), T();
}
// \0vite/preload-helper.js
var Xe = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), Ze = function(e, t) {
	return new URL(e, t).href;
}, Qe = {}, $e = function(e) {
	return e.pathname.endsWith(".css");
}, Z = function(e, t, n) {
	if (t in e) return e[t];
	let r = n();
	if (!r) {
		e[t] = void 0;
		return;
	}
	let i = r.then(() => {
		e[t] = void 0;
	}, (n) => {
		throw e[t] = void 0, n;
	});
	return e[t] = i, i;
}, Q = function(e, t, n) {
	let r = Promise.resolve();
	if (t && t.length > 0) {
		let e, i = document.querySelector("meta[property=csp-nonce]"), a = i?.nonce || i?.getAttribute("nonce");
		function o(e) {
			return Promise.all(e.map((e) => Promise.resolve(e).then((e) => ({
				status: "fulfilled",
				value: e
			}), (e) => ({
				status: "rejected",
				reason: e
			}))));
		}
		function s(e) {
			return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
		}
		r = o(t.map((t) => {
			t = Ze(t, n);
			let r = s(t), i = $e(r);
			return Z(Qe, r.href, () => {
				if (e === void 0) {
					e = {
						all: new Set(),
						styles: new Set()
					};
					let t = document.getElementsByTagName("link");
					for (let n = t.length - 1; n >= 0; n--) {
						let r = t[n];
						e.all.add(r.href), r.rel === "stylesheet" && e.styles.add(r.href);
					}
				}
				if ((i ? e.styles : e.all).has(r.href)) return;
				let t = document.createElement("link");
				if (t.rel = i ? "stylesheet" : Xe, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
					let i = (a) => {
						t.removeEventListener("load", i), t.removeEventListener("error", i), a.type === "error" ? n(Error(`Unable to preload CSS for ${r}`)) : e(a);
					};
					t.addEventListener("load", i), t.addEventListener("error", i);
				});
			});
		}).filter((e) => e !== void 0));
	}
	function i(e) {
		let t = new Event("vite:preloadError", { cancelable: !0 });
		if (t.payload = e, window.dispatchEvent(t), !t.defaultPrevented) throw e;
	}
	return r.then((t) => {
		for (let e of t || []) e.status === "rejected" && i(e.reason);
		return e().catch(i);
	});
}, $ = (e) => {
	var t = et(), n = M(A(t));
	{
		let e = P(() => new q(0, null));
		h(n, {
			get failure() {
				return H(e);
			},
			onRetry: () => location.reload()
		});
	}
	k(t), C(e, t);
}, et = w("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), tt = w("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), nt = w("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!>", 1);
function rt(s, c) {
	G(c, !0);
	let te = () => Q(() => import("./records.js"), [], import.meta.url), w = () => Q(() => import("./HelpPage.js"), [], import.meta.url), O = () => Q(() => import("./door.js"), [], import.meta.url), ue = () => Q(() => import("./keeping.js"), [], import.meta.url), be = () => Q(() => import("./AdministrationPages.js"), [], import.meta.url), z = I(!1), B = I(!navigator.onLine), V = I(void 0), U = P(Ce), K = P(l), q = P(Se), J = P(() => "area" in H(U) ? H(U).area : Me("g")), Y = P(() => H(J) ?? H(V) ?? (H(K) ? ne() : void 0)), He = P(() => H(K)?.areas.find((e) => e.id === H(Y))), X = P(() => H(He)?.label ?? H(K)?.me.areas.find((e) => e.code === H(Y))?.name ?? H(Y) ?? ""), Ue = [
		"roles",
		"help",
		"login",
		"welcome"
	], We = P(() => H(q)?.unidentified && !Ue.includes(H(U).page)), Ge = P(() => H(K) !== void 0 && e(m.seeAccounts)), qe = P(() => le(H(U), H(X))), Je = (e) => H(U).page === "list" ? Fe(e) : a(e), Xe = (e) => r(g(e)?.plural ?? ae(e));
	L(ve), L(() => me(ie)), L(() => {
		fe(), N();
	});
	let Ze = P(() => H(K) !== void 0);
	L(() => H(Ze) ? Ie() : void 0), L(() => {
		H(J) && R(V, H(J), !0);
	}), L(() => {
		H(We) ? j(D() ? y(Oe().pathname + Oe().search) : i, { replace: !0 }) : H(U).page === "roles" && D() && j(H(K) ? "/" : y(), { replace: !0 });
	}), L(() => {
		document.title = H(qe) ? `${H(qe)} · Spin in het web` : "Spin in het web";
	});
	async function Qe() {
		await (D() ? je() : re()).catch(() => void 0), $e();
	}
	function $e() {
		d(), ge(), de(), R(V, void 0), j(D() ? y() : i);
	}
	async function Z(e = "/") {
		R(V, void 0), await N(), j(e);
	}
	async function rt(e) {
		H(K)?.me.account?.login === e ? (await N(), he()) : (ge(), await Z());
	}
	function it(e, t) {
		let n = e.key.toLowerCase();
		t || !H(K) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? ce() : Ee());
	}
	function at(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || it(e, t), (e.key === "/" && !t && !e.ctrlKey && !e.altKey || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey)) && H(K) && !document.querySelector("dialog:modal") && (e.preventDefault(), R(z, !0));
	}
	var ot = nt();
	xe("keydown", De, at), xe("online", De, () => R(B, !1)), xe("offline", De, () => R(B, !0));
	var st = F(ot), ct = W(st, !0), lt = M(st, 2);
	{
		let t = (e) => {
			var t = S(), n = F(t), r = (e) => {
				{
					let t = P(() => H(K).areas.find((e) => e.id === H(Y)));
					_(e, {
						get areas() {
							return H(K).areas;
						},
						get current() {
							return H(t);
						},
						hrefOf: Je
					});
				}
			};
			o(n, (e) => {
				H(K)?.areas.length && e(r);
			}), C(e, t);
		}, n = (t) => {
			{
				let n = P(() => H(K)?.me), r = P(D), i = P(() => H(K) && Te() ? () => void Ee() : void 0);
				pe(t, {
					get me() {
						return H(n);
					},
					get accounts() {
						return H(r);
					},
					get onUndo() {
						return H(i);
					},
					get may() {
						return e;
					},
					onLeave: () => void Qe()
				});
			}
		}, r = P(() => H(K)?.me.fictional ?? we()?.fictional ?? !1), i = P(() => H(K) ? Re(H(U), H(Y), H(Ge)) : []), a = P(() => H(K) ? () => R(z, !0) : void 0);
		p(lt, {
			get fictional() {
				return H(r);
			},
			get nav() {
				return H(i);
			},
			get onSearch() {
				return H(a);
			},
			area: t,
			user: n,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var ut = M(lt, 2), dt = A(ut), ft = (e) => {
		var t = tt(), n = A(t);
		Be(n, { name: "offline" });
		var r = M(n), i = A(r), a = W(i, !0), o = M(i);
		k(r), k(t), E((e, t) => {
			u(a, e), u(o, ` ${t ?? ""}`);
		}, [() => b("offline.title"), () => b("offline.text")]), C(e, t);
	};
	o(dt, (e) => {
		H(B) && e(ft);
	});
	var pt = M(dt, 2), mt = (e) => {
		{
			let t = P(() => H(K)?.me.role);
			Ke(e, {
				get current() {
					return H(t);
				},
				onChosen: () => void Z()
			});
		}
	}, ht = (e) => {
		var t = S(), i = F(t);
		f(i, w, null, (e, t) => {
			var i = P(() => {
				var { default: e } = H(t);
				return { HelpPage: e };
			}), a = P(() => H(i).HelpPage), o = S(), s = F(o);
			{
				let e = P(D);
				n(s, () => H(a), (t, n) => {
					n(t, {
						get accounts() {
							return H(e);
						},
						kindWord: (e) => r(H(K) ? ae(e) : b(`kind.${e}`))
					});
				});
			}
			C(e, o);
		}, (e) => {
			$(e);
		}), C(e, t);
	}, gt = (e) => {
		var t = S(), r = F(t);
		f(r, O, null, (e, t) => {
			var r = P(() => {
				var { LogInPage: e } = H(t);
				return { LogInPage: e };
			}), i = P(() => H(r).LogInPage), a = S(), o = F(a);
			n(o, () => H(i), (e, t) => {
				t(e, { onEntered: () => void Z(ee(Me("naar"), location.origin)) });
			}), C(e, a);
		}, (e) => {
			$(e);
		}), C(e, t);
	}, _t = (e) => {
		var t = S(), r = F(t);
		f(r, O, null, (e, t) => {
			var r = P(() => {
				var { WelcomePage: e } = H(t);
				return { WelcomePage: e };
			}), i = P(() => H(r).WelcomePage), a = S(), o = F(a);
			n(o, () => H(i), (e, t) => {
				t(e, { onEntered: () => void Z() });
			}), C(e, a);
		}, (e) => {
			$(e);
		}), C(e, t);
	}, vt = (e) => {
		var t = et(), n = M(A(t));
		h(n, {
			get failure() {
				return H(q);
			},
			onRetry: () => void N()
		}), k(t), C(e, t);
	}, yt = (t) => {
		var r = S(), i = F(r), s = (t) => {
			{
				let n = P(() => H(Ge) && !e(m.askReports) ? Le : H(Y) ? a(H(Y)) : void 0);
				Ve(t, {
					get to() {
						return H(n);
					},
					get roleLabel() {
						return H(K).me.roleLabel;
					},
					onGo: (e) => j(e, { replace: !0 })
				});
			}
		}, c = (e) => {
			var t = S(), n = F(t);
			x(n, () => H(U).area, (e) => {
				v(e, {
					get area() {
						return H(U).area;
					},
					get areaName() {
						return H(X);
					}
				});
			}), C(e, t);
		}, l = (e) => {
			var t = S(), n = F(t);
			x(n, () => H(U).area, (e) => {
				Pe(e, {
					get area() {
						return H(U).area;
					},
					get areaName() {
						return H(X);
					}
				});
			}), C(e, t);
		}, u = (e) => {
			var t = S(), r = F(t);
			f(r, te, null, (e, t) => {
				var r = P(() => {
					var { ActorPage: e } = H(t);
					return { ActorPage: e };
				}), i = P(() => H(r).ActorPage), a = S(), o = F(a);
				x(o, () => H(U).id, (e) => {
					var t = S(), r = F(t);
					n(r, () => H(i), (e, t) => {
						t(e, {
							get id() {
								return H(U).id;
							},
							get area() {
								return H(Y);
							}
						});
					}), C(e, t);
				}), C(e, a);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, d = (e) => {
			var t = S(), r = F(t);
			f(r, te, null, (e, t) => {
				var r = P(() => {
					var { NewActorPage: e } = H(t);
					return { NewActorPage: e };
				}), i = P(() => H(r).NewActorPage), a = S(), o = F(a);
				x(o, () => H(U).kind, (e) => {
					var t = S(), r = F(t);
					n(r, () => H(i), (e, t) => {
						t(e, {
							get kind() {
								return H(U).kind;
							},
							get area() {
								return H(Y);
							},
							get areaName() {
								return H(X);
							}
						});
					}), C(e, t);
				}), C(e, a);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, p = (e) => {
			var t = S(), r = F(t);
			f(r, O, null, (e, t) => {
				var r = P(() => {
					var { AccountPage: e } = H(t);
					return { AccountPage: e };
				}), i = P(() => H(r).AccountPage), a = S(), o = F(a);
				n(o, () => H(i), (e, t) => {
					t(e, {});
				}), C(e, a);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, h = (e) => {
			var t = S(), r = F(t);
			f(r, be, null, (e, t) => {
				var r = P(() => {
					var { default: e } = H(t);
					return { AdministrationPages: e };
				}), i = P(() => H(r).AdministrationPages), a = S(), o = F(a);
				n(o, () => H(i), (e, t) => {
					t(e, { get part() {
						return H(U).part;
					} });
				}), C(e, a);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, g = (e) => {
			var t = S(), r = F(t);
			f(r, ue, null, (e, t) => {
				var r = P(() => {
					var { BinPage: e, RetentionPage: n, ImportPage: r } = H(t);
					return {
						BinPage: e,
						RetentionPage: n,
						ImportPage: r
					};
				}), i = P(() => H(r).BinPage), a = P(() => H(r).RetentionPage), s = P(() => H(r).ImportPage), c = S(), l = F(c), u = (e) => {
					var t = S(), r = F(t);
					n(r, () => H(i), (e, t) => {
						t(e, { get area() {
							return H(Y);
						} });
					}), C(e, t);
				}, d = (e) => {
					var t = S(), r = F(t);
					n(r, () => H(a), (e, t) => {
						t(e, { get area() {
							return H(Y);
						} });
					}), C(e, t);
				}, f = (e) => {
					var t = S(), r = F(t);
					n(r, () => H(s), (e, t) => {
						t(e, {});
					}), C(e, t);
				};
				o(l, (e) => {
					H(U).page === "bin" ? e(u) : H(U).page === "retention" ? e(d, 1) : e(f, -1);
				}), C(e, c);
			}, (e) => {
				$(e);
			}), C(e, t);
		}, _ = (e) => {
			Ye(e, {});
		};
		o(i, (e) => {
			H(U).page === "start" ? e(s) : H(U).page === "missing" ? e(c, 1) : H(U).page === "list" ? e(l, 2) : H(U).page === "actor" ? e(u, 3) : H(U).page === "new" ? e(d, 4) : H(U).page === "account" ? e(p, 5) : H(U).page === "administration" ? e(h, 6) : H(U).page === "bin" || H(U).page === "retention" || H(U).page === "import" ? e(g, 7) : e(_, -1);
		}), C(t, r);
	};
	o(pt, (e) => {
		H(U).page === "roles" ? e(mt) : H(U).page === "help" ? e(ht, 1) : H(U).page === "login" ? e(gt, 2) : H(U).page === "welcome" ? e(_t, 3) : H(q) && !H(q).unidentified ? e(vt, 4) : H(K) && e(yt, 5);
	}), k(ut);
	var bt = M(ut, 2);
	{
		let e = P(() => se().text), t = P(() => se().offer);
		_e(bt, {
			get text() {
				return H(e);
			},
			get offer() {
				return H(t);
			},
			get onStay() {
				return Ne;
			},
			get onLeave() {
				return ye;
			},
			get onDismiss() {
				return de;
			}
		});
	}
	var xt = M(bt, 2), St = (e) => {
		var t = S(), r = F(t);
		f(r, O, null, (e, t) => {
			var r = P(() => {
				var { LogInDialog: e } = H(t);
				return { LogInDialog: e };
			}), i = P(() => H(r).LogInDialog), a = S(), o = F(a);
			{
				let e = P(() => H(K)?.me.account?.login ?? "");
				n(o, () => H(i), (t, n) => {
					n(t, {
						get login() {
							return H(e);
						},
						onEntered: (e) => void rt(e),
						onStop: $e
					});
				});
			}
			C(e, a);
		}), C(e, t);
	}, Ct = P(() => Ae());
	o(xt, (e) => {
		H(Ct) && e(St);
	});
	var wt = M(xt, 2), Tt = (e) => {
		t(e, {
			search: (e, t) => oe(e, void 0, t),
			groupWord: Xe,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? a(e) : ze(e, H(Y)),
			onClose: () => R(z, !1)
		});
	};
	o(wt, (e) => {
		H(z) && H(K) && e(Tt);
	}), E((e) => u(ct, e), [() => b("skip")]), ke("click", st, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), C(s, ot), T();
}
ue(["click"]), z(), B(rt, { target: document.getElementById("app") });
