import { $t as e, A as t, An as n, Ar as r, B as i, Bn as a, Br as o, Bt as s, Cr as c, Ct as l, Dr as u, E as d, Et as f, F as p, Fn as m, Gr as h, Gt as g, Hr as _, I as v, In as y, Ir as b, It as ee, Jr as x, Jt as te, Kt as ne, L as re, Lr as S, M as ie, Mr as ae, N as oe, Nr as C, Nt as se, O as ce, Or as le, P as ue, Pr as w, Rr as T, Rt as de, Sr as E, St as D, U as fe, Ur as pe, Ut as me, Vn as he, Vt as ge, Wt as _e, Xr as O, Yt as ve, _r as k, _t as A, an as ye, at as be, bn as xe, br as j, ct as M, d as Se, dn as Ce, dr as N, dt as we, et as Te, f as Ee, gr as P, gt as De, h as Oe, hn as ke, ht as Ae, in as je, it as Me, j as Ne, jt as Pe, k as Fe, kr as Ie, kt as Le, lt as F, mn as Re, mr as ze, mt as I, nn as Be, nt as Ve, on as L, ot as He, qr as R, qt as Ue, rn as We, rt as Ge, st as Ke, tn as qe, ut as Je, v as Ye, vr as z, vt as Xe, xr as B, yr as V, yt as H, z as Ze, zn as U, zr as W, zt as Qe } from "./shell.js";
// src/pages/HomePage.svelte
var G = c("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function $e(e, t) {
	x(t, !0), w(() => {
		t.to && t.onGo(t.to);
	});
	var n = E(), i = T(n), a = (e) => {
		var n = G(), i = S(n), a = S(i), s = W(a, !0);
		O(i);
		var c = o(i, 2);
		{
			let e = h(() => L("home.none")), n = h(() => L("home.none.text", { role: t.roleLabel }));
			qe(c, {
				icon: "lock",
				get title() {
					return r(e);
				},
				get text() {
					return r(n);
				}
			});
		}
		O(n), C((e) => j(s, e), [() => L("home.title")]), B(e, n);
	};
	k(i, (e) => {
		t.to || e(a);
	}), B(e, n), R();
}
// src/pages/RoleList.svelte
var K = c("<span class=\"badge badge--ok\"><!> </span>"), q = c("<p class=\"small muted\"> </p>"), J = c("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Y = c("<ul class=\"roles\"></ul>");
function X(e, t) {
	x(t, !0);
	var n = Y();
	ze(n, 21, () => t.roles, (e) => e.role, (e, n) => {
		var i = J(), a = S(i), s = W(a, !0), c = o(a, 2), l = S(c), u = S(l, !0), d = o(u), f = (e) => {
			var t = K(), n = S(t);
			je(n, { name: "check" });
			var r = o(n, 1, !0);
			O(t), C((e) => j(r, e), [() => L("roles.now")]), B(e, t);
		};
		k(d, (e) => {
			r(n).role === t.current && e(f);
		}), O(l);
		var p = o(l, 2), m = (e) => {
			var t = q(), i = W(t, !0);
			C(() => j(i, r(n).who)), B(e, t);
		};
		k(p, (e) => {
			r(n).who && e(m);
		});
		var h = o(p, 2), g = W(h, !0);
		O(c);
		var _ = o(c, 2), v = S(_, !0), y = o(v), b = W(y, !0);
		O(_), O(i), C((e, t) => {
			j(s, e), j(u, r(n).label), j(g, r(n).explanation), j(v, t), j(b, r(n).label);
		}, [() => Pe(r(n).who || r(n).label), () => L("roles.choose")]), le("click", _, () => t.onChoose(r(n).role)), B(e, i);
	}), O(n), B(e, n), R();
}
u(["click"]);
// src/pages/RolesPage.svelte
var et = c("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function tt(t, n) {
	x(n, !0);
	let i = l(() => y(), xe), a = pe(void 0), s = "";
	async function c(e) {
		s = e, _(a, void 0);
		try {
			await Ce(e), n.onChosen();
		} catch (e) {
			_(a, he(e));
		}
	}
	var u = et(), d = S(u), f = S(d), p = W(f, !0), m = o(f, 2), g = W(m, !0);
	O(d);
	var v = o(d, 2), b = (t) => {
		e(t, {
			get failure() {
				return r(a);
			},
			onRetry: () => void c(s)
		});
	};
	k(v, (e) => {
		r(a) && e(b);
	});
	var ee = o(v, 2), te = (t) => {
		e(t, {
			get failure() {
				return i.failure;
			},
			get onRetry() {
				return i.retry;
			}
		});
	}, ne = (e) => {
		X(e, {
			get roles() {
				return i.value.roles;
			},
			get current() {
				return n.current;
			},
			onChoose: (e) => void c(e)
		});
	}, re = (e) => {
		{
			let t = h(() => L("roles.loading"));
			fe(e, {
				get label() {
					return r(t);
				},
				rows: 8
			});
		}
	};
	k(ee, (e) => {
		i.failure ? e(te) : i.value ? e(ne, 1) : i.slow && e(re, 2);
	}), O(u), C((e, t) => {
		j(p, e), j(g, t);
	}, [() => L("roles.title"), () => L("roles.intro")]), B(t, u), R();
}
// src/pages/UnknownPage.svelte
var Z = c("<a href=\"/\"> </a>"), nt = c("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function rt(e, t) {
	x(t, !0);
	var n = nt(), i = S(n), a = W(i, !0), s = o(i, 2);
	{
		let e = h(() => L("notFound.title")), t = h(() => L("notFound.text"));
		qe(s, {
			icon: "search",
			get title() {
				return r(e);
			},
			get text() {
				return r(t);
			},
			children: (e, t) => {
				var n = Z(), r = W(n, !0);
				C((e) => j(r, e), [() => L("notFound.home")]), B(e, n);
			},
			$$slots: { default: !0 }
		});
	}
	O(n), C((e) => j(a, e), [() => L("notFound.title")]), B(e, n), R();
}
// \0vite/preload-helper.js
var it = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), at = function(e, t) {
	return new URL(e, t).href;
}, ot = {}, st = function(e) {
	return e.pathname.endsWith(".css");
}, ct = function(e, t, n) {
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
			t = at(t, n);
			let r = s(t), i = st(r);
			return ct(ot, r.href, () => {
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
				if (t.rel = i ? "stylesheet" : it, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
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
}, $ = (t) => {
	var n = lt(), i = o(S(n));
	{
		let t = h(() => new a(0, null));
		e(i, {
			get failure() {
				return r(t);
			},
			onRetry: () => location.reload()
		});
	}
	O(n), B(t, n);
}, lt = c("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), ut = c("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), dt = c("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!> <!>", 1);
function ft(a, c) {
	x(c, !0);
	let l = () => Q(() => import("./records.js"), [], import.meta.url), u = () => Q(() => import("./HelpPage.js"), [], import.meta.url), D = () => Q(() => import("./door.js"), [], import.meta.url), fe = () => Q(() => import("./keeping.js"), [], import.meta.url), he = () => Q(() => import("./ListPage.js"), [], import.meta.url), xe = () => Q(() => import("./MapPage.js"), [], import.meta.url), Ce = () => Q(() => import("./MeasuresPage.js"), [], import.meta.url), Pe = () => Q(() => import("./QuickContact.js"), [], import.meta.url), ze = () => Q(() => import("./PlanPage.js"), [], import.meta.url), qe = () => Q(() => import("./AdministrationPages.js"), [], import.meta.url), V = pe(!1), U = pe(!navigator.onLine), G = pe(void 0), K = h(Ae), q = h(Ge), J = h(we), Y = h(() => "area" in r(K) ? r(K).area : H("g")), X = h(() => r(Y) ?? r(G) ?? (r(q) ? be() : void 0)), et = h(() => r(q)?.areas.find((e) => e.id === r(X))), Z = h(() => r(et)?.label ?? r(q)?.me.areas.find((e) => e.code === r(X))?.name ?? r(X) ?? ""), nt = [
		"roles",
		"help",
		"login",
		"welcome"
	], it = h(() => r(J)?.unidentified && !nt.includes(r(K).page)), at = h(() => ({
		may: M,
		adds: r(q)?.me.adds ?? [],
		own: r(q)?.me.person?.kind === "Resident" ? r(q).me.person.id : void 0
	})), ot = h(() => r(q) !== void 0 && M(Ue.search)), st = h(() => r(q) !== void 0 && oe()), ct = h(() => r(K).page === "actor" ? r(K).id : H("f")), ft = h(() => re(r(K), r(Z))), pt = (e) => M(Ue.askReports) ? ge(e) : de(e), mt = (e) => r(K).page === "list" ? de(e) : r(K).page === "map" ? s(e) : r(K).page === "positions" ? _e(e) : r(K).page === "plan" ? ne(new URL(me(e), location.origin), {
		laag: H("laag"),
		op: H("op")
	}) : pt(e), ht = (e) => ye(Ke(e)?.plural ?? He(e));
	w(Xe), w(() => m(Me)), w(() => {
		y(), ae(() => void F());
	});
	let gt = h(() => r(q) !== void 0);
	w(() => r(gt) ? Ze() : void 0), w(() => {
		r(Y) && _(G, r(Y), !0);
	}), w(() => {
		r(it) ? A(I() ? Qe(De().pathname + De().search) : g, { replace: !0 }) : r(K).page === "roles" && I() && A(r(q) ? "/" : Qe(), { replace: !0 });
	}), w(() => {
		document.title = r(ft) ? `${r(ft)} · Spin in het web` : "Spin in het web";
	});
	async function _t() {
		await (I() ? n() : Re()).catch(() => void 0), vt();
	}
	function vt() {
		Te(), Ee(), ie(), ce(), _(G, void 0), A(I() ? Qe() : g);
	}
	async function yt(e = "/") {
		_(G, void 0), await F(), A(e);
	}
	async function bt(e) {
		r(q)?.me.account?.login === e ? (await F(), f()) : (Ee(), await yt());
	}
	async function xt() {
		await Ye(), Se() || document.getElementById("inhoud")?.focus({ preventScroll: !0 });
	}
	function St(e, t) {
		let n = e.key.toLowerCase();
		t || !r(q) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? Oe() : Ye());
	}
	function Ct(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || St(e, t);
		let n = !t && !e.ctrlKey && !e.altKey && !e.metaKey, i = e.key === "/" && n || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey), a = e.key === "c" && n && r(st);
		(i && r(ot) || a) && !document.querySelector("dialog:modal") && (e.preventDefault(), a ? Ne() : _(V, !0));
	}
	var wt = dt();
	Ie("keydown", b, Ct), Ie("online", b, () => _(U, !1)), Ie("offline", b, () => _(U, !0));
	var Tt = T(wt), Et = W(Tt, !0), Dt = o(Tt, 2);
	{
		let e = (e) => {
			var t = E(), n = T(t), i = (e) => {
				{
					let t = h(() => r(q).areas.find((e) => e.id === r(X)));
					We(e, {
						get areas() {
							return r(q).areas;
						},
						get current() {
							return r(t);
						},
						hrefOf: mt
					});
				}
			};
			k(n, (e) => {
				r(q)?.areas.length && e(i);
			}), B(e, t);
		}, t = (e) => {
			{
				let t = h(() => r(q)?.me), n = h(I);
				Le(e, {
					get me() {
						return r(t);
					},
					get accounts() {
						return r(n);
					},
					get may() {
						return M;
					},
					onLeave: () => void _t()
				});
			}
		}, n = h(() => r(q)?.me.fictional ?? Ve()?.fictional ?? !1), i = h(() => r(q) ? p(r(K), r(X), r(at)) : []), a = h(() => r(ot) ? () => _(V, !0) : void 0), o = h(() => r(st) ? () => Ne() : void 0), s = h(() => r(q) && Se() ? () => void xt() : void 0);
		Be(Dt, {
			get fictional() {
				return r(n);
			},
			get nav() {
				return r(i);
			},
			get onSearch() {
				return r(a);
			},
			get onContact() {
				return r(o);
			},
			get onUndo() {
				return r(s);
			},
			area: e,
			user: t,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var Ot = o(Dt, 2), kt = S(Ot), At = (e) => {
		var t = ut(), n = S(t);
		je(n, { name: "offline" });
		var r = o(n), i = S(r), a = W(i, !0), s = o(i);
		O(r), O(t), C((e, t) => {
			j(a, e), j(s, ` ${t ?? ""}`);
		}, [() => L("offline.title"), () => L("offline.text")]), B(e, t);
	};
	k(kt, (e) => {
		r(U) && e(At);
	});
	var jt = o(kt, 2), Mt = (e) => {
		{
			let t = h(() => r(q)?.me.role);
			tt(e, {
				get current() {
					return r(t);
				},
				onChosen: () => void yt()
			});
		}
	}, Nt = (e) => {
		var t = E(), n = T(t);
		z(n, u, null, (e, t) => {
			var n = h(() => {
				var { default: e } = r(t);
				return { HelpPage: e };
			}), i = h(() => r(n).HelpPage), a = E(), o = T(a);
			{
				let e = h(I);
				N(o, () => r(i), (t, n) => {
					n(t, {
						get accounts() {
							return r(e);
						},
						kindWord: (e) => ye(r(q) ? He(e) : L(`kind.${e}`))
					});
				});
			}
			B(e, a);
		}, (e) => {
			$(e);
		}), B(e, t);
	}, Pt = (e) => {
		var t = E(), n = T(t);
		z(n, D, null, (e, t) => {
			var n = h(() => {
				var { LogInPage: e } = r(t);
				return { LogInPage: e };
			}), i = h(() => r(n).LogInPage), a = E(), o = T(a);
			N(o, () => r(i), (e, t) => {
				t(e, { onEntered: () => void yt(ee(H("naar"), location.origin)) });
			}), B(e, a);
		}, (e) => {
			$(e);
		}), B(e, t);
	}, Ft = (e) => {
		var t = E(), n = T(t);
		z(n, D, null, (e, t) => {
			var n = h(() => {
				var { WelcomePage: e } = r(t);
				return { WelcomePage: e };
			}), i = h(() => r(n).WelcomePage), a = E(), o = T(a);
			N(o, () => r(i), (e, t) => {
				t(e, { onEntered: () => void yt() });
			}), B(e, a);
		}, (e) => {
			$(e);
		}), B(e, t);
	}, It = (t) => {
		var n = lt(), i = o(S(n));
		e(i, {
			get failure() {
				return r(J);
			},
			onRetry: () => void F()
		}), O(n), B(t, n);
	}, Lt = (e) => {
		var t = E(), n = T(t), a = (e) => {
			{
				let t = h(() => v(r(at), r(X)));
				$e(e, {
					get to() {
						return r(t);
					},
					get roleLabel() {
						return r(q).me.roleLabel;
					},
					onGo: (e) => A(e, { replace: !0 })
				});
			}
		}, o = (e) => {
			var t = E(), n = T(t);
			P(n, () => r(K).area, (e) => {
				i(e, {
					get area() {
						return r(K).area;
					},
					get areaName() {
						return r(Z);
					}
				});
			}), B(e, t);
		}, s = (e) => {
			var t = E(), n = T(t);
			z(n, he, null, (e, t) => {
				var n = h(() => {
					var { default: e } = r(t);
					return { ListPage: e };
				}), i = h(() => r(n).ListPage), a = E(), o = T(a);
				P(o, () => r(K).area, (e) => {
					var t = E(), n = T(t);
					N(n, () => r(i), (e, t) => {
						t(e, {
							get area() {
								return r(K).area;
							},
							get areaName() {
								return r(Z);
							}
						});
					}), B(e, t);
				}), B(e, a);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, c = (e) => {
			var t = E(), n = T(t);
			z(n, xe, null, (e, t) => {
				var n = h(() => {
					var { default: e } = r(t);
					return { MapPage: e };
				}), i = h(() => r(n).MapPage), a = E(), o = T(a);
				P(o, () => r(K).area, (e) => {
					var t = E(), n = T(t);
					N(n, () => r(i), (e, t) => {
						t(e, {
							get area() {
								return r(K).area;
							},
							get areaName() {
								return r(Z);
							}
						});
					}), B(e, t);
				}), B(e, a);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, u = (e) => {
			var t = E(), n = T(t);
			z(n, Ce, null, (e, t) => {
				var n = h(() => {
					var { default: e } = r(t);
					return { MeasuresPage: e };
				}), i = h(() => r(n).MeasuresPage), a = E(), o = T(a);
				P(o, () => r(K).area, (e) => {
					var t = E(), n = T(t);
					N(n, () => r(i), (e, t) => {
						t(e, {
							get area() {
								return r(K).area;
							},
							get areaName() {
								return r(Z);
							}
						});
					}), B(e, t);
				}), B(e, a);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, d = (e) => {
			var t = E(), n = T(t);
			z(n, ze, null, (e, t) => {
				var n = h(() => {
					var { default: e } = r(t);
					return { PlanPage: e };
				}), i = h(() => r(n).PlanPage), a = E(), o = T(a);
				P(o, () => r(K).area, (e) => {
					var t = E(), n = T(t);
					N(n, () => r(i), (e, t) => {
						t(e, {
							get area() {
								return r(K).area;
							},
							get areaName() {
								return r(Z);
							}
						});
					}), B(e, t);
				}), B(e, a);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, f = (e) => {
			var t = E(), n = T(t);
			z(n, l, null, (e, t) => {
				var n = h(() => {
					var { ActorPage: e } = r(t);
					return { ActorPage: e };
				}), i = h(() => r(n).ActorPage), a = E(), o = T(a);
				P(o, () => r(K).id, (e) => {
					var t = E(), n = T(t);
					N(n, () => r(i), (e, t) => {
						t(e, {
							get id() {
								return r(K).id;
							},
							get area() {
								return r(X);
							}
						});
					}), B(e, t);
				}), B(e, a);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, p = (e) => {
			var t = E(), n = T(t);
			z(n, l, null, (e, t) => {
				var n = h(() => {
					var { NewActorPage: e, NewKindPage: n } = r(t);
					return {
						NewActorPage: e,
						NewKindPage: n
					};
				}), i = h(() => r(n).NewActorPage), a = h(() => r(n).NewKindPage), o = E(), s = T(o), c = (e) => {
					var t = E(), n = T(t);
					P(n, () => r(K).kind, (e) => {
						var t = E(), n = T(t);
						N(n, () => r(i), (e, t) => {
							t(e, {
								get kind() {
									return r(K).kind;
								},
								get area() {
									return r(X);
								},
								get areaName() {
									return r(Z);
								}
							});
						}), B(e, t);
					}), B(e, t);
				}, l = (e) => {
					var t = E(), n = T(t);
					N(n, () => r(a), (e, t) => {
						t(e, {
							get area() {
								return r(X);
							},
							get areaName() {
								return r(Z);
							}
						});
					}), B(e, t);
				};
				k(s, (e) => {
					r(K).kind ? e(c) : e(l, -1);
				}), B(e, o);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, m = (e) => {
			var t = E(), n = T(t);
			z(n, D, null, (e, t) => {
				var n = h(() => {
					var { AccountPage: e } = r(t);
					return { AccountPage: e };
				}), i = h(() => r(n).AccountPage), a = E(), o = T(a);
				N(o, () => r(i), (e, t) => {
					t(e, {});
				}), B(e, a);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, g = (e) => {
			var t = E(), n = T(t);
			z(n, qe, null, (e, t) => {
				var n = h(() => {
					var { default: e } = r(t);
					return { AdministrationPages: e };
				}), i = h(() => r(n).AdministrationPages), a = E(), o = T(a);
				N(o, () => r(i), (e, t) => {
					t(e, { get part() {
						return r(K).part;
					} });
				}), B(e, a);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, _ = (e) => {
			var t = E(), n = T(t);
			z(n, fe, null, (e, t) => {
				var n = h(() => {
					var { BinPage: e, RetentionPage: n, ImportPage: i } = r(t);
					return {
						BinPage: e,
						RetentionPage: n,
						ImportPage: i
					};
				}), i = h(() => r(n).BinPage), a = h(() => r(n).RetentionPage), o = h(() => r(n).ImportPage), s = E(), c = T(s), l = (e) => {
					var t = E(), n = T(t);
					N(n, () => r(i), (e, t) => {
						t(e, { get area() {
							return r(X);
						} });
					}), B(e, t);
				}, u = (e) => {
					var t = E(), n = T(t);
					N(n, () => r(a), (e, t) => {
						t(e, { get area() {
							return r(X);
						} });
					}), B(e, t);
				}, d = (e) => {
					var t = E(), n = T(t);
					N(n, () => r(o), (e, t) => {
						t(e, {});
					}), B(e, t);
				};
				k(c, (e) => {
					r(K).page === "bin" ? e(l) : r(K).page === "retention" ? e(u, 1) : e(d, -1);
				}), B(e, s);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, y = (e) => {
			rt(e, {});
		};
		k(n, (e) => {
			r(K).page === "start" ? e(a) : r(K).page === "missing" ? e(o, 1) : r(K).page === "list" ? e(s, 2) : r(K).page === "map" ? e(c, 3) : r(K).page === "positions" ? e(u, 4) : r(K).page === "plan" ? e(d, 5) : r(K).page === "actor" ? e(f, 6) : r(K).page === "new" ? e(p, 7) : r(K).page === "account" ? e(m, 8) : r(K).page === "administration" ? e(g, 9) : r(K).page === "bin" || r(K).page === "retention" || r(K).page === "import" ? e(_, 10) : e(y, -1);
		}), B(e, t);
	};
	k(jt, (e) => {
		r(K).page === "roles" ? e(Mt) : r(K).page === "help" ? e(Nt, 1) : r(K).page === "login" ? e(Pt, 2) : r(K).page === "welcome" ? e(Ft, 3) : r(J) && !r(J).unidentified ? e(It, 4) : r(q) && e(Lt, 5);
	}), O(Ot);
	var Rt = o(Ot, 2);
	{
		let e = h(() => Fe().text), n = h(() => Fe().offer);
		te(Rt, {
			get text() {
				return r(e);
			},
			get offer() {
				return r(n);
			},
			get onStay() {
				return t;
			},
			get onLeave() {
				return d;
			},
			get onDismiss() {
				return ce;
			}
		});
	}
	var zt = o(Rt, 2), Bt = (e) => {
		var t = E(), n = T(t);
		z(n, D, null, (e, t) => {
			var n = h(() => {
				var { LogInDialog: e } = r(t);
				return { LogInDialog: e };
			}), i = h(() => r(n).LogInDialog), a = E(), o = T(a);
			{
				let e = h(() => r(q)?.me.account?.login ?? "");
				N(o, () => r(i), (t, n) => {
					n(t, {
						get login() {
							return r(e);
						},
						onEntered: (e) => void bt(e),
						onStop: vt
					});
				});
			}
			B(e, a);
		}), B(e, t);
	}, Vt = h(() => Je());
	k(zt, (e) => {
		r(Vt) && e(Bt);
	});
	var Ht = o(zt, 2), Ut = (e) => {
		var t = E(), n = T(t);
		z(n, Pe, null, (e, t) => {
			var n = h(() => {
				var { default: e } = r(t);
				return { QuickContact: e };
			}), i = h(() => r(n).QuickContact), a = E(), o = T(a);
			{
				let e = h(() => ue()?.from);
				N(o, () => r(i), (t, n) => {
					n(t, {
						get from() {
							return r(e);
						},
						get focus() {
							return r(ct);
						},
						get area() {
							return r(X);
						},
						get onClose() {
							return ie;
						}
					});
				});
			}
			B(e, a);
		}), B(e, t);
	}, Wt = h(() => ue() && r(q));
	k(Ht, (e) => {
		r(Wt) && e(Ut);
	});
	var Gt = o(Ht, 2), Kt = (e) => {
		ve(e, {
			search: (e, t) => ke(e, void 0, t),
			groupWord: ht,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? pt(e) : se(e, r(X)),
			onClose: () => _(V, !1)
		});
	};
	k(Gt, (e) => {
		r(V) && r(q) && e(Kt);
	}), C((e) => j(Et, e), [() => L("skip")]), le("click", Tt, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), B(a, wt), R();
}
u(["click"]), D(), U(window), V(ft, { target: document.getElementById("app") });
export { Q as t };
