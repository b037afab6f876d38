import { $ as e, $t as t, A as n, Ar as r, Br as i, Bt as a, Dn as o, Dr as s, Dt as c, E as l, Er as u, F as d, Fr as f, Ft as p, Gr as m, Gt as h, Hr as g, I as ee, In as _, Ir as v, It as y, Ln as b, Lr as x, Lt as te, M as ne, Mn as re, Mt as ie, N as ae, Nn as oe, Nr as se, O as ce, Pr as S, Pt as le, Q as ue, Qt as de, Rn as fe, St as pe, Tr as me, Tt as he, Ut as C, Vt as ge, Wr as w, Wt as _e, X as ve, Yt as T, Zt as E, _n as ye, _r as D, at as O, br as k, cn as be, cr as A, d as xe, dn as Se, dr as Ce, dt as we, en as Te, et as Ee, f as De, fn as Oe, ft as ke, gr as Ae, h as je, hr as j, ht as Me, it as M, j as Ne, jr as N, k as Pe, kt as Fe, mr as P, mt as Ie, nn as F, nt as Le, ot as Re, pr as I, pt as L, qr as R, rt as ze, st as Be, tn as Ve, tt as He, ut as z, v as Ue, vr as B, vt as We, wr as Ge, yr as V, yt as H, z as U, zr as W, zt as Ke } from "./shell.js";
// src/pages/HomePage.svelte
var G = k("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function qe(e, t) {
	m(t, !0), N(() => {
		t.to && t.onGo(t.to);
	});
	var n = V(), i = f(n), a = (e) => {
		var n = G(), i = S(n), a = S(i), o = v(a, !0);
		R(i);
		var c = x(i, 2);
		{
			let e = g(() => F("home.none")), n = g(() => F("home.none.text", { role: t.roleLabel }));
			E(c, {
				icon: "lock",
				get title() {
					return s(e);
				},
				get text() {
					return s(n);
				}
			});
		}
		R(n), r((e) => D(o, e), [() => F("home.title")]), B(e, n);
	};
	P(i, (e) => {
		t.to || e(a);
	}), B(e, n), w();
}
// src/pages/RoleList.svelte
var K = k("<span class=\"badge badge--ok\"><!> </span>"), q = k("<p class=\"small muted\"> </p>"), J = k("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), Y = k("<ul class=\"roles\"></ul>");
function Je(e, t) {
	m(t, !0);
	var n = Y();
	Ce(n, 21, () => t.roles, (e) => e.role, (e, n) => {
		var i = J(), a = S(i), o = v(a, !0), l = x(a, 2), u = S(l), d = S(u, !0), f = x(d), p = (e) => {
			var t = K(), n = S(t);
			Te(n, { name: "check" });
			var i = x(n, 1, !0);
			R(t), r((e) => D(i, e), [() => F("roles.now")]), B(e, t);
		};
		P(f, (e) => {
			s(n).role === t.current && e(p);
		}), R(u);
		var m = x(u, 2), h = (e) => {
			var t = q(), i = v(t, !0);
			r(() => D(i, s(n).who)), B(e, t);
		};
		P(m, (e) => {
			s(n).who && e(h);
		});
		var g = x(m, 2), ee = v(g, !0);
		R(l);
		var _ = x(l, 2), y = S(_, !0), b = x(y), te = v(b, !0);
		R(_), R(i), r((e, t) => {
			D(o, e), D(d, s(n).label), D(ee, s(n).explanation), D(y, t), D(te, s(n).label);
		}, [() => c(s(n).who || s(n).label), () => F("roles.choose")]), me("click", _, () => t.onChoose(s(n).role)), B(e, i);
	}), R(n), B(e, n), w();
}
Ge(["click"]);
// src/pages/RolesPage.svelte
var X = k("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function Ye(e, t) {
	m(t, !0);
	let n = H(() => oe(), ye), a = i(void 0), o = "";
	async function c(e) {
		o = e, W(a, void 0);
		try {
			await be(e), t.onChosen();
		} catch (e) {
			W(a, fe(e));
		}
	}
	var l = X(), u = S(l), d = S(u), f = v(d, !0), p = x(d, 2), h = v(p, !0);
	R(u);
	var ee = x(u, 2), _ = (e) => {
		T(e, {
			get failure() {
				return s(a);
			},
			onRetry: () => void c(o)
		});
	};
	P(ee, (e) => {
		s(a) && e(_);
	});
	var y = x(ee, 2), b = (e) => {
		T(e, {
			get failure() {
				return n.failure;
			},
			get onRetry() {
				return n.retry;
			}
		});
	}, te = (e) => {
		Je(e, {
			get roles() {
				return n.value.roles;
			},
			get current() {
				return t.current;
			},
			onChoose: (e) => void c(e)
		});
	}, ne = (e) => {
		{
			let t = g(() => F("roles.loading"));
			U(e, {
				get label() {
					return s(t);
				},
				rows: 8
			});
		}
	};
	P(y, (e) => {
		n.failure ? e(b) : n.value ? e(te, 1) : n.slow && e(ne, 2);
	}), R(l), r((e, t) => {
		D(f, e), D(h, t);
	}, [() => F("roles.title"), () => F("roles.intro")]), B(e, l), w();
}
// src/pages/UnknownPage.svelte
var Xe = k("<a href=\"/\"> </a>"), Z = k("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function Ze(e, t) {
	m(t, !0);
	var n = Z(), i = S(n), a = v(i, !0), o = x(i, 2);
	{
		let e = g(() => F("notFound.title")), t = g(() => F("notFound.text"));
		E(o, {
			icon: "search",
			get title() {
				return s(e);
			},
			get text() {
				return s(t);
			},
			children: (e, t) => {
				var n = Xe(), i = v(n, !0);
				r((e) => D(i, e), [() => F("notFound.home")]), B(e, n);
			},
			$$slots: { default: !0 }
		});
	}
	R(n), r((e) => D(a, e), [() => F("notFound.title")]), B(e, n), w();
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
	var t = rt(), n = x(S(t));
	{
		let e = g(() => new b(0, null));
		T(n, {
			get failure() {
				return s(e);
			},
			onRetry: () => location.reload()
		});
	}
	R(t), B(e, t);
}, rt = k("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), it = k("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), at = k("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!> <!> <!>", 1);
function ot(c, _) {
	m(_, !0);
	let b = () => Q(() => import("./records.js"), [], import.meta.url), fe = () => Q(() => import("./HelpPage.js"), [], import.meta.url), E = () => Q(() => import("./door.js"), [], import.meta.url), ye = () => Q(() => import("./keeping.js"), [], import.meta.url), k = () => Q(() => import("./ListPage.js"), [], import.meta.url), be = () => Q(() => import("./MapPage.js"), [], import.meta.url), Ce = () => Q(() => import("./MeasuresPage.js"), [], import.meta.url), Ae = () => Q(() => import("./QuickContact.js"), [], import.meta.url), We = () => Q(() => import("./PlanPage.js"), [], import.meta.url), Ge = () => Q(() => import("./AdministrationPages.js"), [], import.meta.url), H = i(!1), U = i(!1), G = i(!navigator.onLine), K = i(void 0), q = g(we), J = g(e), Y = g(Be), Je = g(() => "area" in s(q) ? s(q).area : Me("g")), X = g(() => s(Je) ?? s(K) ?? (s(J) ? He() : void 0)), Xe = g(() => s(J)?.areas.find((e) => e.id === s(X))), Z = g(() => s(Xe)?.label ?? s(J)?.me.areas.find((e) => e.code === s(X))?.name ?? s(X) ?? ""), Qe = [
		"roles",
		"help",
		"login",
		"welcome"
	], $e = g(() => s(Y)?.unidentified && !Qe.includes(s(q).page)), et = g(() => ({
		may: M,
		adds: s(J)?.me.adds ?? [],
		own: s(J)?.me.person?.kind === "Resident" ? s(J).me.person.id : void 0
	})), tt = g(() => s(J) !== void 0 && M(C.search)), nt = g(() => s(J) !== void 0 && M(C.addTie) && M(C.writeBatch)), ot = g(() => s(q).page === "actor" ? s(q).id : Me("f")), st = g(() => ae(s(q), s(Z))), ct = (e) => M(C.askReports) ? te(e) : le(e), lt = (e) => s(q).page === "list" ? le(e) : s(q).page === "map" ? y(e) : s(q).page === "positions" ? a(e) : s(q).page === "plan" ? Ke(e) : ct(e), ut = (e) => Ve(ze(e)?.plural ?? Le(e));
	N(Ie), N(() => re(Ee)), N(() => {
		oe(), O();
	});
	let dt = g(() => s(J) !== void 0);
	N(() => s(dt) ? d() : void 0), N(() => {
		s(Je) && W(K, s(Je), !0);
	}), N(() => {
		s($e) ? L(z() ? p(ke().pathname + ke().search) : ge, { replace: !0 }) : s(q).page === "roles" && z() && L(s(J) ? "/" : p(), { replace: !0 });
	}), N(() => {
		document.title = s(st) ? `${s(st)} · Spin in het web` : "Spin in het web";
	});
	async function ft() {
		await (z() ? o() : Se()).catch(() => void 0), pt();
	}
	function pt() {
		ve(), De(), ce(), W(K, void 0), L(z() ? p() : ge);
	}
	async function mt(e = "/") {
		W(K, void 0), await O(), L(e);
	}
	async function ht(e) {
		s(J)?.me.account?.login === e ? (await O(), pe()) : (De(), await mt());
	}
	async function gt() {
		await Ue(), xe() || document.getElementById("inhoud")?.focus({ preventScroll: !0 });
	}
	function _t(e, t) {
		let n = e.key.toLowerCase();
		t || !s(J) || !(e.ctrlKey || e.metaKey) || e.altKey || n !== "z" && n !== "y" || (e.preventDefault(), n === "y" || e.shiftKey ? je() : Ue());
	}
	function vt(e) {
		let t = !!e.target.closest?.("input, textarea, select, [contenteditable]");
		document.querySelector("dialog:modal") || _t(e, t);
		let n = !t && !e.ctrlKey && !e.altKey && !e.metaKey, r = e.key === "/" && n || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey), i = e.key === "c" && n && s(nt);
		(r && s(tt) || i) && !document.querySelector("dialog:modal") && (e.preventDefault(), W(i ? U : H, !0));
	}
	var yt = at();
	u("keydown", se, vt), u("online", se, () => W(G, !1)), u("offline", se, () => W(G, !0));
	var bt = f(yt), xt = v(bt, !0), St = x(bt, 2);
	{
		let e = (e) => {
			var n = V(), r = f(n), i = (e) => {
				{
					let n = g(() => s(J).areas.find((e) => e.id === s(X)));
					t(e, {
						get areas() {
							return s(J).areas;
						},
						get current() {
							return s(n);
						},
						hrefOf: lt
					});
				}
			};
			P(r, (e) => {
				s(J)?.areas.length && e(i);
			}), B(e, n);
		}, n = (e) => {
			{
				let t = g(() => s(J)?.me), n = g(z);
				he(e, {
					get me() {
						return s(t);
					},
					get accounts() {
						return s(n);
					},
					get may() {
						return M;
					},
					onLeave: () => void ft()
				});
			}
		}, r = g(() => s(J)?.me.fictional ?? ue()?.fictional ?? !1), i = g(() => s(J) ? Ne(s(q), s(X), s(et)) : []), a = g(() => s(tt) ? () => W(H, !0) : void 0), o = g(() => s(nt) ? () => W(U, !0) : void 0), c = g(() => s(J) && xe() ? () => void gt() : void 0);
		de(St, {
			get fictional() {
				return s(r);
			},
			get nav() {
				return s(i);
			},
			get onSearch() {
				return s(a);
			},
			get onContact() {
				return s(o);
			},
			get onUndo() {
				return s(c);
			},
			area: e,
			user: n,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var Ct = x(St, 2), wt = S(Ct), Tt = (e) => {
		var t = it(), n = S(t);
		Te(n, { name: "offline" });
		var i = x(n), a = S(i), o = v(a, !0), s = x(a);
		R(i), R(t), r((e, t) => {
			D(o, e), D(s, ` ${t ?? ""}`);
		}, [() => F("offline.title"), () => F("offline.text")]), B(e, t);
	};
	P(wt, (e) => {
		s(G) && e(Tt);
	});
	var Et = x(wt, 2), Dt = (e) => {
		{
			let t = g(() => s(J)?.me.role);
			Ye(e, {
				get current() {
					return s(t);
				},
				onChosen: () => void mt()
			});
		}
	}, Ot = (e) => {
		var t = V(), n = f(t);
		j(n, fe, null, (e, t) => {
			var n = g(() => {
				var { default: e } = s(t);
				return { HelpPage: e };
			}), r = g(() => s(n).HelpPage), i = V(), a = f(i);
			{
				let e = g(z);
				A(a, () => s(r), (t, n) => {
					n(t, {
						get accounts() {
							return s(e);
						},
						kindWord: (e) => Ve(s(J) ? Le(e) : F(`kind.${e}`))
					});
				});
			}
			B(e, i);
		}, (e) => {
			$(e);
		}), B(e, t);
	}, kt = (e) => {
		var t = V(), n = f(t);
		j(n, E, null, (e, t) => {
			var n = g(() => {
				var { LogInPage: e } = s(t);
				return { LogInPage: e };
			}), r = g(() => s(n).LogInPage), i = V(), a = f(i);
			A(a, () => s(r), (e, t) => {
				t(e, { onEntered: () => void mt(ie(Me("naar"), location.origin)) });
			}), B(e, i);
		}, (e) => {
			$(e);
		}), B(e, t);
	}, At = (e) => {
		var t = V(), n = f(t);
		j(n, E, null, (e, t) => {
			var n = g(() => {
				var { WelcomePage: e } = s(t);
				return { WelcomePage: e };
			}), r = g(() => s(n).WelcomePage), i = V(), a = f(i);
			A(a, () => s(r), (e, t) => {
				t(e, { onEntered: () => void mt() });
			}), B(e, i);
		}, (e) => {
			$(e);
		}), B(e, t);
	}, jt = (e) => {
		var t = rt(), n = x(S(t));
		T(n, {
			get failure() {
				return s(Y);
			},
			onRetry: () => void O()
		}), R(t), B(e, t);
	}, Mt = (e) => {
		var t = V(), n = f(t), r = (e) => {
			{
				let t = g(() => ne(s(et), s(X)));
				qe(e, {
					get to() {
						return s(t);
					},
					get roleLabel() {
						return s(J).me.roleLabel;
					},
					onGo: (e) => L(e, { replace: !0 })
				});
			}
		}, i = (e) => {
			var t = V(), n = f(t);
			I(n, () => s(q).area, (e) => {
				ee(e, {
					get area() {
						return s(q).area;
					},
					get areaName() {
						return s(Z);
					}
				});
			}), B(e, t);
		}, a = (e) => {
			var t = V(), n = f(t);
			j(n, k, null, (e, t) => {
				var n = g(() => {
					var { default: e } = s(t);
					return { ListPage: e };
				}), r = g(() => s(n).ListPage), i = V(), a = f(i);
				I(a, () => s(q).area, (e) => {
					var t = V(), n = f(t);
					A(n, () => s(r), (e, t) => {
						t(e, {
							get area() {
								return s(q).area;
							},
							get areaName() {
								return s(Z);
							}
						});
					}), B(e, t);
				}), B(e, i);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, o = (e) => {
			var t = V(), n = f(t);
			j(n, be, null, (e, t) => {
				var n = g(() => {
					var { default: e } = s(t);
					return { MapPage: e };
				}), r = g(() => s(n).MapPage), i = V(), a = f(i);
				I(a, () => s(q).area, (e) => {
					var t = V(), n = f(t);
					A(n, () => s(r), (e, t) => {
						t(e, {
							get area() {
								return s(q).area;
							},
							get areaName() {
								return s(Z);
							}
						});
					}), B(e, t);
				}), B(e, i);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, c = (e) => {
			var t = V(), n = f(t);
			j(n, Ce, null, (e, t) => {
				var n = g(() => {
					var { default: e } = s(t);
					return { MeasuresPage: e };
				}), r = g(() => s(n).MeasuresPage), i = V(), a = f(i);
				I(a, () => s(q).area, (e) => {
					var t = V(), n = f(t);
					A(n, () => s(r), (e, t) => {
						t(e, {
							get area() {
								return s(q).area;
							},
							get areaName() {
								return s(Z);
							}
						});
					}), B(e, t);
				}), B(e, i);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, l = (e) => {
			var t = V(), n = f(t);
			j(n, We, null, (e, t) => {
				var n = g(() => {
					var { default: e } = s(t);
					return { PlanPage: e };
				}), r = g(() => s(n).PlanPage), i = V(), a = f(i);
				I(a, () => s(q).area, (e) => {
					var t = V(), n = f(t);
					A(n, () => s(r), (e, t) => {
						t(e, {
							get area() {
								return s(q).area;
							},
							get areaName() {
								return s(Z);
							}
						});
					}), B(e, t);
				}), B(e, i);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, u = (e) => {
			var t = V(), n = f(t);
			j(n, b, null, (e, t) => {
				var n = g(() => {
					var { ActorPage: e } = s(t);
					return { ActorPage: e };
				}), r = g(() => s(n).ActorPage), i = V(), a = f(i);
				I(a, () => s(q).id, (e) => {
					var t = V(), n = f(t);
					A(n, () => s(r), (e, t) => {
						t(e, {
							get id() {
								return s(q).id;
							},
							get area() {
								return s(X);
							}
						});
					}), B(e, t);
				}), B(e, i);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, d = (e) => {
			var t = V(), n = f(t);
			j(n, b, null, (e, t) => {
				var n = g(() => {
					var { NewActorPage: e, NewKindPage: n } = s(t);
					return {
						NewActorPage: e,
						NewKindPage: n
					};
				}), r = g(() => s(n).NewActorPage), i = g(() => s(n).NewKindPage), a = V(), o = f(a), c = (e) => {
					var t = V(), n = f(t);
					I(n, () => s(q).kind, (e) => {
						var t = V(), n = f(t);
						A(n, () => s(r), (e, t) => {
							t(e, {
								get kind() {
									return s(q).kind;
								},
								get area() {
									return s(X);
								},
								get areaName() {
									return s(Z);
								}
							});
						}), B(e, t);
					}), B(e, t);
				}, l = (e) => {
					var t = V(), n = f(t);
					A(n, () => s(i), (e, t) => {
						t(e, {
							get area() {
								return s(X);
							},
							get areaName() {
								return s(Z);
							}
						});
					}), B(e, t);
				};
				P(o, (e) => {
					s(q).kind ? e(c) : e(l, -1);
				}), B(e, a);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, p = (e) => {
			var t = V(), n = f(t);
			j(n, E, null, (e, t) => {
				var n = g(() => {
					var { AccountPage: e } = s(t);
					return { AccountPage: e };
				}), r = g(() => s(n).AccountPage), i = V(), a = f(i);
				A(a, () => s(r), (e, t) => {
					t(e, {});
				}), B(e, i);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, m = (e) => {
			var t = V(), n = f(t);
			j(n, Ge, null, (e, t) => {
				var n = g(() => {
					var { default: e } = s(t);
					return { AdministrationPages: e };
				}), r = g(() => s(n).AdministrationPages), i = V(), a = f(i);
				A(a, () => s(r), (e, t) => {
					t(e, { get part() {
						return s(q).part;
					} });
				}), B(e, i);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, h = (e) => {
			var t = V(), n = f(t);
			j(n, ye, null, (e, t) => {
				var n = g(() => {
					var { BinPage: e, RetentionPage: n, ImportPage: r } = s(t);
					return {
						BinPage: e,
						RetentionPage: n,
						ImportPage: r
					};
				}), r = g(() => s(n).BinPage), i = g(() => s(n).RetentionPage), a = g(() => s(n).ImportPage), o = V(), c = f(o), l = (e) => {
					var t = V(), n = f(t);
					A(n, () => s(r), (e, t) => {
						t(e, { get area() {
							return s(X);
						} });
					}), B(e, t);
				}, u = (e) => {
					var t = V(), n = f(t);
					A(n, () => s(i), (e, t) => {
						t(e, { get area() {
							return s(X);
						} });
					}), B(e, t);
				}, d = (e) => {
					var t = V(), n = f(t);
					A(n, () => s(a), (e, t) => {
						t(e, {});
					}), B(e, t);
				};
				P(c, (e) => {
					s(q).page === "bin" ? e(l) : s(q).page === "retention" ? e(u, 1) : e(d, -1);
				}), B(e, o);
			}, (e) => {
				$(e);
			}), B(e, t);
		}, _ = (e) => {
			Ze(e, {});
		};
		P(n, (e) => {
			s(q).page === "start" ? e(r) : s(q).page === "missing" ? e(i, 1) : s(q).page === "list" ? e(a, 2) : s(q).page === "map" ? e(o, 3) : s(q).page === "positions" ? e(c, 4) : s(q).page === "plan" ? e(l, 5) : s(q).page === "actor" ? e(u, 6) : s(q).page === "new" ? e(d, 7) : s(q).page === "account" ? e(p, 8) : s(q).page === "administration" ? e(m, 9) : s(q).page === "bin" || s(q).page === "retention" || s(q).page === "import" ? e(h, 10) : e(_, -1);
		}), B(e, t);
	};
	P(Et, (e) => {
		s(q).page === "roles" ? e(Dt) : s(q).page === "help" ? e(Ot, 1) : s(q).page === "login" ? e(kt, 2) : s(q).page === "welcome" ? e(At, 3) : s(Y) && !s(Y).unidentified ? e(jt, 4) : s(J) && e(Mt, 5);
	}), R(Ct);
	var Nt = x(Ct, 2);
	{
		let e = g(() => Pe().text), t = g(() => Pe().offer);
		_e(Nt, {
			get text() {
				return s(e);
			},
			get offer() {
				return s(t);
			},
			get onStay() {
				return n;
			},
			get onLeave() {
				return l;
			},
			get onDismiss() {
				return ce;
			}
		});
	}
	var Pt = x(Nt, 2), Ft = (e) => {
		var t = V(), n = f(t);
		j(n, E, null, (e, t) => {
			var n = g(() => {
				var { LogInDialog: e } = s(t);
				return { LogInDialog: e };
			}), r = g(() => s(n).LogInDialog), i = V(), a = f(i);
			{
				let e = g(() => s(J)?.me.account?.login ?? "");
				A(a, () => s(r), (t, n) => {
					n(t, {
						get login() {
							return s(e);
						},
						onEntered: (e) => void ht(e),
						onStop: pt
					});
				});
			}
			B(e, i);
		}), B(e, t);
	}, It = g(() => Re());
	P(Pt, (e) => {
		s(It) && e(Ft);
	});
	var Lt = x(Pt, 2), Rt = (e) => {
		var t = V(), n = f(t);
		j(n, Ae, null, (e, t) => {
			var n = g(() => {
				var { default: e } = s(t);
				return { QuickContact: e };
			}), r = g(() => s(n).QuickContact), i = V(), a = f(i);
			A(a, () => s(r), (e, t) => {
				t(e, {
					get focus() {
						return s(ot);
					},
					get area() {
						return s(X);
					},
					onClose: () => W(U, !1)
				});
			}), B(e, i);
		}), B(e, t);
	};
	P(Lt, (e) => {
		s(U) && s(J) && e(Rt);
	});
	var zt = x(Lt, 2), Bt = (e) => {
		h(e, {
			search: (e, t) => Oe(e, void 0, t),
			groupWord: ut,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? ct(e) : Fe(e, s(X)),
			onClose: () => W(H, !1)
		});
	};
	P(zt, (e) => {
		s(H) && s(J) && e(Bt);
	}), r((e) => D(xt, e), [() => F("skip")]), me("click", bt, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), B(c, yt), w();
}
Ge(["click"]), We(), _(window), Ae(ot, { target: document.getElementById("app") });
export { Q as t };
