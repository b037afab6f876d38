import { $ as e, $t as t, A as n, An as r, At as i, Br as a, Cr as o, Ct as s, Dt as c, E as l, Fn as u, Fr as d, Ft as f, Gr as p, Hr as m, Ht as ee, In as h, J as g, L as _, Lr as v, Lt as te, M as ne, Mr as y, Mt as re, N as ie, Nr as b, Nt as ae, O as oe, Or as x, P as se, Pn as ce, Pr as S, Pt as le, Q as ue, Qt as de, Rr as C, Rt as fe, Sr as w, Tn as pe, Tr as T, Tt as me, Ur as E, Ut as he, Vt as D, X as ge, Xt as _e, Yt as ve, Z as ye, Zt as be, _r as O, _t as xe, at as Se, bt as Ce, ct as k, d as we, dr as A, dt as j, en as M, et as Te, f as Ee, fr as N, ft as De, gr as P, gt as Oe, h as ke, hn as Ae, hr as F, it as je, j as Me, jn as Ne, jr as Pe, k as Fe, kr as I, kt as Ie, ln as Le, lr as Re, lt as ze, mr as Be, nt as L, on as R, or as z, pr as B, pt as Ve, qt as V, rt as H, tt as He, un as Ue, ut as We, v as Ge, vr as U, wr as Ke, zt as qe } from "./shell.js";
// src/pages/HomePage.svelte
var W = U("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function Je(e, t) {
	E(t, !0), I(() => {
		t.to && t.onGo(t.to);
	});
	var n = O(), r = b(n), i = (e) => {
		var n = W(), r = y(n), i = y(r), o = S(i, !0);
		p(r);
		var s = d(r, 2);
		{
			let e = a(() => M("home.none")), n = a(() => M("home.none.text", { role: t.roleLabel }));
			ve(s, {
				icon: "lock",
				get title() {
					return T(e);
				},
				get text() {
					return T(n);
				}
			});
		}
		p(n), x((e) => F(o, e), [() => M("home.title")]), P(e, n);
	};
	N(r, (e) => {
		t.to || e(i);
	}), P(e, n), m();
}
// src/pages/RoleList.svelte
var G = U("<span class=\"badge badge--ok\"><!> </span>"), K = U("<p class=\"small muted\"> </p>"), q = U("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), J = U("<ul class=\"roles\"></ul>");
function Y(e, t) {
	E(t, !0);
	var n = J();
	Re(n, 21, () => t.roles, (e) => e.role, (e, n) => {
		var r = q(), i = y(r), a = S(i, !0), s = d(i, 2), c = y(s), l = y(c, !0), u = d(l), f = (e) => {
			var t = G(), n = y(t);
			de(n, { name: "check" });
			var r = d(n, 1, !0);
			p(t), x((e) => F(r, e), [() => M("roles.now")]), P(e, t);
		};
		N(u, (e) => {
			T(n).role === t.current && e(f);
		}), p(c);
		var m = d(c, 2), ee = (e) => {
			var t = K(), r = S(t, !0);
			x(() => F(r, T(n).who)), P(e, t);
		};
		N(m, (e) => {
			T(n).who && e(ee);
		});
		var h = d(m, 2), g = S(h, !0);
		p(s);
		var _ = d(s, 2), v = y(_, !0), te = d(v), ne = S(te, !0);
		p(_), p(r), x((e, t) => {
			F(a, e), F(l, T(n).label), F(g, T(n).explanation), F(v, t), F(ne, T(n).label);
		}, [() => me(T(n).who || T(n).label), () => M("roles.choose")]), o("click", _, () => t.onChoose(T(n).role)), P(e, r);
	}), p(n), P(e, n), m();
}
w(["click"]);
// src/pages/RolesPage.svelte
var X = U("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function Ye(e, t) {
	E(t, !0);
	let n = xe(() => Ne(), Ae), r = C(void 0), i = "";
	async function o(e) {
		i = e, v(r, void 0);
		try {
			await R(e), t.onChosen();
		} catch (e) {
			v(r, h(e));
		}
	}
	var s = X(), c = y(s), l = y(c), u = S(l, !0), f = d(l, 2), ee = S(f, !0);
	p(c);
	var g = d(c, 2), te = (e) => {
		V(e, {
			get failure() {
				return T(r);
			},
			onRetry: () => void o(i)
		});
	};
	N(g, (e) => {
		T(r) && e(te);
	});
	var ne = d(g, 2), re = (e) => {
		V(e, {
			get failure() {
				return n.failure;
			},
			get onRetry() {
				return n.retry;
			}
		});
	}, ie = (e) => {
		Y(e, {
			get roles() {
				return n.value.roles;
			},
			get current() {
				return t.current;
			},
			onChoose: (e) => void o(e)
		});
	}, b = (e) => {
		{
			let t = a(() => M("roles.loading"));
			_(e, {
				get label() {
					return T(t);
				},
				rows: 8
			});
		}
	};
	N(ne, (e) => {
		n.failure ? e(re) : n.value ? e(ie, 1) : n.slow && e(b, 2);
	}), p(s), x((e, t) => {
		F(u, e), F(ee, t);
	}, [() => M("roles.title"), () => M("roles.intro")]), P(e, s), m();
}
// src/pages/UnknownPage.svelte
var Xe = U("<a href=\"/\"> </a>"), Z = U("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Ze(e, t) {
	E(t, !0);
	var n = Z(), r = y(n), i = S(r, !0), o = d(r, 2);
	{
		let e = a(() => M("notFound.title")), t = a(() => M("notFound.text"));
		ve(o, {
			icon: "search",
			get title() {
				return T(e);
			},
			get text() {
				return T(t);
			},
			children: (e, t) => {
				var n = Xe(), r = S(n, !0);
				x((e) => F(r, e), [() => M("notFound.home")]), P(e, n);
			},
			$$slots: { default: !0 }
		});
	}
	p(n), x((e) => F(i, e), [() => M("notFound.title")]), P(e, n), m();
}
// \0vite/preload-helper.js
var Qe = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), $e = function(e, t) {
	return new URL(e, t).href;
}, et = {}, tt = function(e) {
	return e.pathname.endsWith(".css");
}, nt = function(e, t, n) {
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
			t = $e(t, n);
			let r = s(t), i = tt(r);
			return nt(et, r.href, () => {
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
				if (t.rel = i ? "stylesheet" : Qe, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
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
	var t = rt(), n = d(y(t));
	{
		let e = a(() => new u(0, null));
		V(n, {
			get failure() {
				return T(e);
			},
			onRetry: () => location.reload()
		});
	}
	p(t), P(e, t);
}, rt = U("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), it = U("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), at = U("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!> <!>", 1);
function ot(u, h) {
	E(h, !0);
	let _ = () => Q(() => import("./records.js"), [], import.meta.url), ce = () => Q(() => import("./HelpPage.js"), [], import.meta.url), w = () => Q(() => import("./door.js"), [], import.meta.url), me = () => Q(() => import("./keeping.js"), [], import.meta.url), ve = () => Q(() => import("./ListPage.js"), [], import.meta.url), xe = () => Q(() => import("./MapPage.js"), [], import.meta.url), Oe = () => Q(() => import("./MeasuresPage.js"), [], import.meta.url), Ae = () => Q(() => import("./QuickContact.js"), [], import.meta.url), Re = () => Q(() => import("./PlanPage.js"), [], import.meta.url), Be = () => Q(() => import("./AdministrationPages.js"), [], import.meta.url), R = C(!1), U = C(!1), W = C(!navigator.onLine), G = C(void 0), K = a(ze), q = a(ye), J = a(Se), Y = a(() => "area" in T(K) ? T(K).area : Ve("g")), X = a(() => T(Y) ?? T(G) ?? (T(q) ? e() : void 0)), Xe = a(() => T(q)?.areas.find((e) => e.id === T(X))), Z = a(() => T(Xe)?.label ?? T(q)?.me.areas.find((e) => e.code === T(X))?.name ?? T(X) ?? ""), Qe = [
		"roles",
		"help",
		"login",
		"welcome"
	], $e = a(() => T(J)?.unidentified && !Qe.includes(T(K).page)), et = a(() => T(q) !== void 0 && L(D.seeAccounts)), tt = a(() => T(q) !== void 0 && L(D.addTie) && L(D.writeBatch)), nt = a(() => T(K).page === "actor" ? T(K).id : Ve("f")), ot = a(() => ne(T(K), T(Z))), st = (e) => T(K).page === "list" ? re(e) : T(K).page === "map" ? le(e) : T(K).page === "positions" ? fe(e) : T(K).page === "plan" ? te(e) : f(e), ct = (e) => t(He(e)?.plural ?? Te(e));
	I(De), I(() => r(ue)), I(() => {
		Ne(), H();
	});
	let lt = a(() => T(q) !== void 0);
	I(() => T(lt) ? ie() : void 0), I(() => {
		T(Y) && v(G, T(Y), !0);
	}), I(() => {
		T($e) ? j(k() ? ae(We().pathname + We().search) : qe, { replace: !0 }) : T(K).page === "roles" && k() && j(T(q) ? "/" : ae(), { replace: !0 });
	}), I(() => {
		document.title = T(ot) ? `${T(ot)} · Spin in het web` : "Spin in het web";
	});
	async function ut() {
		await (k() ? pe() : Le()).catch(() => void 0), dt();
	}
	function dt() {
		g(), Ee(), oe(), v(G, void 0), j(k() ? ae() : qe);
	}
	async function ft(e = "/") {
		v(G, void 0), await H(), j(e);
	}
	async function pt(e) {
		T(q)?.me.account?.login === e ? (await H(), Ce()) : (Ee(), await ft());
	}
	async function mt() {
		await Ge(), we() || document.getElementById("inhoud")?.focus({ preventScroll: !0 });
	}
	function ht(e, t) {
		let n = e.key.toLowerCase();
		t || !T(q) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? ke() : Ge());
	}
	function gt(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || ht(e, t);
		let n = !t && !e.ctrlKey && !e.altKey && !e.metaKey, r = e.key === "/" && n || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey), i = e.key === "c" && n && T(tt);
		(r || i) && T(q) && !document.querySelector("dialog:modal") && (e.preventDefault(), v(i ? U : R, !0));
	}
	var _t = at();
	Ke("keydown", Pe, gt), Ke("online", Pe, () => v(W, !1)), Ke("offline", Pe, () => v(W, !0));
	var vt = b(_t), yt = S(vt, !0), bt = d(vt, 2);
	{
		let e = (e) => {
			var t = O(), n = b(t), r = (e) => {
				{
					let t = a(() => T(q).areas.find((e) => e.id === T(X)));
					be(e, {
						get areas() {
							return T(q).areas;
						},
						get current() {
							return T(t);
						},
						hrefOf: st
					});
				}
			};
			N(n, (e) => {
				T(q)?.areas.length && e(r);
			}), P(e, t);
		}, t = (e) => {
			{
				let t = a(() => T(q)?.me), n = a(k);
				s(e, {
					get me() {
						return T(t);
					},
					get accounts() {
						return T(n);
					},
					get may() {
						return L;
					},
					onLeave: () => void ut()
				});
			}
		}, n = a(() => T(q)?.me.fictional ?? ge()?.fictional ?? !1), r = a(() => T(q) ? Me(T(K), T(X), T(et)) : []), i = a(() => T(q) ? () => v(R, !0) : void 0), o = a(() => T(tt) ? () => v(U, !0) : void 0), c = a(() => T(q) && we() ? () => void mt() : void 0);
		_e(bt, {
			get fictional() {
				return T(n);
			},
			get nav() {
				return T(r);
			},
			get onSearch() {
				return T(i);
			},
			get onContact() {
				return T(o);
			},
			get onUndo() {
				return T(c);
			},
			area: e,
			user: t,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var xt = d(bt, 2), St = y(xt), Ct = (e) => {
		var t = it(), n = y(t);
		de(n, { name: "offline" });
		var r = d(n), i = y(r), a = S(i, !0), o = d(i);
		p(r), p(t), x((e, t) => {
			F(a, e), F(o, ` ${t ?? ""}`);
		}, [() => M("offline.title"), () => M("offline.text")]), P(e, t);
	};
	N(St, (e) => {
		T(W) && e(Ct);
	});
	var wt = d(St, 2), Tt = (e) => {
		{
			let t = a(() => T(q)?.me.role);
			Ye(e, {
				get current() {
					return T(t);
				},
				onChosen: () => void ft()
			});
		}
	}, Et = (e) => {
		var n = O(), r = b(n);
		B(r, ce, null, (e, n) => {
			var r = a(() => {
				var { default: e } = T(n);
				return { HelpPage: e };
			}), i = a(() => T(r).HelpPage), o = O(), s = b(o);
			{
				let e = a(k);
				z(s, () => T(i), (n, r) => {
					r(n, {
						get accounts() {
							return T(e);
						},
						kindWord: (e) => t(T(q) ? Te(e) : M(`kind.${e}`))
					});
				});
			}
			P(e, o);
		}, (e) => {
			$(e);
		}), P(e, n);
	}, Dt = (e) => {
		var t = O(), n = b(t);
		B(n, w, null, (e, t) => {
			var n = a(() => {
				var { LogInPage: e } = T(t);
				return { LogInPage: e };
			}), r = a(() => T(n).LogInPage), o = O(), s = b(o);
			z(s, () => T(r), (e, t) => {
				t(e, { onEntered: () => void ft(i(Ve("naar"), location.origin)) });
			}), P(e, o);
		}, (e) => {
			$(e);
		}), P(e, t);
	}, Ot = (e) => {
		var t = O(), n = b(t);
		B(n, w, null, (e, t) => {
			var n = a(() => {
				var { WelcomePage: e } = T(t);
				return { WelcomePage: e };
			}), r = a(() => T(n).WelcomePage), i = O(), o = b(i);
			z(o, () => T(r), (e, t) => {
				t(e, { onEntered: () => void ft() });
			}), P(e, i);
		}, (e) => {
			$(e);
		}), P(e, t);
	}, kt = (e) => {
		var t = rt(), n = d(y(t));
		V(n, {
			get failure() {
				return T(J);
			},
			onRetry: () => void H()
		}), p(t), P(e, t);
	}, At = (e) => {
		var t = O(), n = b(t), r = (e) => {
			{
				let t = a(() => T(et) && !L(D.askReports) ? Ie : T(X) ? f(T(X)) : void 0);
				Je(e, {
					get to() {
						return T(t);
					},
					get roleLabel() {
						return T(q).me.roleLabel;
					},
					onGo: (e) => j(e, { replace: !0 })
				});
			}
		}, i = (e) => {
			var t = O(), n = b(t);
			A(n, () => T(K).area, (e) => {
				se(e, {
					get area() {
						return T(K).area;
					},
					get areaName() {
						return T(Z);
					}
				});
			}), P(e, t);
		}, o = (e) => {
			var t = O(), n = b(t);
			B(n, ve, null, (e, t) => {
				var n = a(() => {
					var { default: e } = T(t);
					return { ListPage: e };
				}), r = a(() => T(n).ListPage), i = O(), o = b(i);
				A(o, () => T(K).area, (e) => {
					var t = O(), n = b(t);
					z(n, () => T(r), (e, t) => {
						t(e, {
							get area() {
								return T(K).area;
							},
							get areaName() {
								return T(Z);
							}
						});
					}), P(e, t);
				}), P(e, i);
			}, (e) => {
				$(e);
			}), P(e, t);
		}, s = (e) => {
			var t = O(), n = b(t);
			B(n, xe, null, (e, t) => {
				var n = a(() => {
					var { default: e } = T(t);
					return { MapPage: e };
				}), r = a(() => T(n).MapPage), i = O(), o = b(i);
				A(o, () => T(K).area, (e) => {
					var t = O(), n = b(t);
					z(n, () => T(r), (e, t) => {
						t(e, {
							get area() {
								return T(K).area;
							},
							get areaName() {
								return T(Z);
							}
						});
					}), P(e, t);
				}), P(e, i);
			}, (e) => {
				$(e);
			}), P(e, t);
		}, c = (e) => {
			var t = O(), n = b(t);
			B(n, Oe, null, (e, t) => {
				var n = a(() => {
					var { default: e } = T(t);
					return { MeasuresPage: e };
				}), r = a(() => T(n).MeasuresPage), i = O(), o = b(i);
				A(o, () => T(K).area, (e) => {
					var t = O(), n = b(t);
					z(n, () => T(r), (e, t) => {
						t(e, {
							get area() {
								return T(K).area;
							},
							get areaName() {
								return T(Z);
							}
						});
					}), P(e, t);
				}), P(e, i);
			}, (e) => {
				$(e);
			}), P(e, t);
		}, l = (e) => {
			var t = O(), n = b(t);
			B(n, Re, null, (e, t) => {
				var n = a(() => {
					var { default: e } = T(t);
					return { PlanPage: e };
				}), r = a(() => T(n).PlanPage), i = O(), o = b(i);
				A(o, () => T(K).area, (e) => {
					var t = O(), n = b(t);
					z(n, () => T(r), (e, t) => {
						t(e, {
							get area() {
								return T(K).area;
							},
							get areaName() {
								return T(Z);
							}
						});
					}), P(e, t);
				}), P(e, i);
			}, (e) => {
				$(e);
			}), P(e, t);
		}, u = (e) => {
			var t = O(), n = b(t);
			B(n, _, null, (e, t) => {
				var n = a(() => {
					var { ActorPage: e } = T(t);
					return { ActorPage: e };
				}), r = a(() => T(n).ActorPage), i = O(), o = b(i);
				A(o, () => T(K).id, (e) => {
					var t = O(), n = b(t);
					z(n, () => T(r), (e, t) => {
						t(e, {
							get id() {
								return T(K).id;
							},
							get area() {
								return T(X);
							}
						});
					}), P(e, t);
				}), P(e, i);
			}, (e) => {
				$(e);
			}), P(e, t);
		}, d = (e) => {
			var t = O(), n = b(t);
			B(n, _, null, (e, t) => {
				var n = a(() => {
					var { NewActorPage: e, NewKindPage: n } = T(t);
					return {
						NewActorPage: e,
						NewKindPage: n
					};
				}), r = a(() => T(n).NewActorPage), i = a(() => T(n).NewKindPage), o = O(), s = b(o), c = (e) => {
					var t = O(), n = b(t);
					A(n, () => T(K).kind, (e) => {
						var t = O(), n = b(t);
						z(n, () => T(r), (e, t) => {
							t(e, {
								get kind() {
									return T(K).kind;
								},
								get area() {
									return T(X);
								},
								get areaName() {
									return T(Z);
								}
							});
						}), P(e, t);
					}), P(e, t);
				}, l = (e) => {
					var t = O(), n = b(t);
					z(n, () => T(i), (e, t) => {
						t(e, {
							get area() {
								return T(X);
							},
							get areaName() {
								return T(Z);
							}
						});
					}), P(e, t);
				};
				N(s, (e) => {
					T(K).kind ? e(c) : e(l, -1);
				}), P(e, o);
			}, (e) => {
				$(e);
			}), P(e, t);
		}, p = (e) => {
			var t = O(), n = b(t);
			B(n, w, null, (e, t) => {
				var n = a(() => {
					var { AccountPage: e } = T(t);
					return { AccountPage: e };
				}), r = a(() => T(n).AccountPage), i = O(), o = b(i);
				z(o, () => T(r), (e, t) => {
					t(e, {});
				}), P(e, i);
			}, (e) => {
				$(e);
			}), P(e, t);
		}, m = (e) => {
			var t = O(), n = b(t);
			B(n, Be, null, (e, t) => {
				var n = a(() => {
					var { default: e } = T(t);
					return { AdministrationPages: e };
				}), r = a(() => T(n).AdministrationPages), i = O(), o = b(i);
				z(o, () => T(r), (e, t) => {
					t(e, { get part() {
						return T(K).part;
					} });
				}), P(e, i);
			}, (e) => {
				$(e);
			}), P(e, t);
		}, ee = (e) => {
			var t = O(), n = b(t);
			B(n, me, null, (e, t) => {
				var n = a(() => {
					var { BinPage: e, RetentionPage: n, ImportPage: r } = T(t);
					return {
						BinPage: e,
						RetentionPage: n,
						ImportPage: r
					};
				}), r = a(() => T(n).BinPage), i = a(() => T(n).RetentionPage), o = a(() => T(n).ImportPage), s = O(), c = b(s), l = (e) => {
					var t = O(), n = b(t);
					z(n, () => T(r), (e, t) => {
						t(e, { get area() {
							return T(X);
						} });
					}), P(e, t);
				}, u = (e) => {
					var t = O(), n = b(t);
					z(n, () => T(i), (e, t) => {
						t(e, { get area() {
							return T(X);
						} });
					}), P(e, t);
				}, d = (e) => {
					var t = O(), n = b(t);
					z(n, () => T(o), (e, t) => {
						t(e, {});
					}), P(e, t);
				};
				N(c, (e) => {
					T(K).page === "bin" ? e(l) : T(K).page === "retention" ? e(u, 1) : e(d, -1);
				}), P(e, s);
			}, (e) => {
				$(e);
			}), P(e, t);
		}, h = (e) => {
			Ze(e, {});
		};
		N(n, (e) => {
			T(K).page === "start" ? e(r) : T(K).page === "missing" ? e(i, 1) : T(K).page === "list" ? e(o, 2) : T(K).page === "map" ? e(s, 3) : T(K).page === "positions" ? e(c, 4) : T(K).page === "plan" ? e(l, 5) : T(K).page === "actor" ? e(u, 6) : T(K).page === "new" ? e(d, 7) : T(K).page === "account" ? e(p, 8) : T(K).page === "administration" ? e(m, 9) : T(K).page === "bin" || T(K).page === "retention" || T(K).page === "import" ? e(ee, 10) : e(h, -1);
		}), P(e, t);
	};
	N(wt, (e) => {
		T(K).page === "roles" ? e(Tt) : T(K).page === "help" ? e(Et, 1) : T(K).page === "login" ? e(Dt, 2) : T(K).page === "welcome" ? e(Ot, 3) : T(J) && !T(J).unidentified ? e(kt, 4) : T(q) && e(At, 5);
	}), p(xt);
	var jt = d(xt, 2);
	{
		let e = a(() => Fe().text), t = a(() => Fe().offer);
		ee(jt, {
			get text() {
				return T(e);
			},
			get offer() {
				return T(t);
			},
			get onStay() {
				return n;
			},
			get onLeave() {
				return l;
			},
			get onDismiss() {
				return oe;
			}
		});
	}
	var Mt = d(jt, 2), Nt = (e) => {
		var t = O(), n = b(t);
		B(n, w, null, (e, t) => {
			var n = a(() => {
				var { LogInDialog: e } = T(t);
				return { LogInDialog: e };
			}), r = a(() => T(n).LogInDialog), i = O(), o = b(i);
			{
				let e = a(() => T(q)?.me.account?.login ?? "");
				z(o, () => T(r), (t, n) => {
					n(t, {
						get login() {
							return T(e);
						},
						onEntered: (e) => void pt(e),
						onStop: dt
					});
				});
			}
			P(e, i);
		}), P(e, t);
	}, Pt = a(() => je());
	N(Mt, (e) => {
		T(Pt) && e(Nt);
	});
	var Ft = d(Mt, 2), It = (e) => {
		var t = O(), n = b(t);
		B(n, Ae, null, (e, t) => {
			var n = a(() => {
				var { default: e } = T(t);
				return { QuickContact: e };
			}), r = a(() => T(n).QuickContact), i = O(), o = b(i);
			z(o, () => T(r), (e, t) => {
				t(e, {
					get focus() {
						return T(nt);
					},
					get area() {
						return T(X);
					},
					onClose: () => v(U, !1)
				});
			}), P(e, i);
		}), P(e, t);
	};
	N(Ft, (e) => {
		T(U) && T(q) && e(It);
	});
	var Lt = d(Ft, 2), Rt = (e) => {
		he(e, {
			search: (e, t) => Ue(e, void 0, t),
			groupWord: ct,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? f(e) : c(e, T(X)),
			onClose: () => v(R, !1)
		});
	};
	N(Lt, (e) => {
		T(R) && T(q) && e(Rt);
	}), x((e) => F(yt, e), [() => M("skip")]), o("click", vt, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), P(u, _t), m();
}
w(["click"]), Oe(), ce(window), Be(ot, { target: document.getElementById("app") });
export { Q as t };
