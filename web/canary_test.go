package web

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"spinweb/graph"
)

// rightsByHand says, from the table in domain.md §5, how much each role of this world may see of each
// resident. Who is not listed is hidden. It is written out, not computed, to disagree with the policy
// when the policy is wrong.
var rightsByHand = map[graph.Role]map[string]graph.Visibility{
	graph.Networker: { // own work area by pseudonym; names in own cases, and of who is vindbaar
		"plain": graph.Pseudonym, "asked": graph.Pseudonym, "teamcase": graph.Pseudonym, "holder": graph.Pseudonym, "me": graph.Pseudonym,
		"vindbaar": graph.Named, "mycase": graph.Named, "farvind": graph.Named},
	graph.TeamMember: { // own situations, and who agreed to be named to teams
		"teamcase": graph.Named, "vindbaar": graph.Named, "farvind": graph.Named},
	graph.Manager: { // by pseudonym in the own teams' areas
		"plain": graph.Pseudonym, "asked": graph.Pseudonym, "teamcase": graph.Pseudonym, "holder": graph.Pseudonym, "me": graph.Pseudonym,
		"vindbaar": graph.Pseudonym, "mycase": graph.Pseudonym},
	graph.PolicyAdviser:  {"holder": graph.Named}, // none, but schakels who agreed
	graph.Referrer:       {"referred": graph.Named},
	graph.ResidentRole:   {"me": graph.Named, "plain": graph.Pseudonym, "vindbaar": graph.Named},
	graph.PrivacyOfficer: {},
	graph.Administrator:  {},
}

// maySeeCanary says whether a role may see one canary, by hand as well.
func maySeeCanary(role graph.Role, rights map[string]graph.Visibility, c canary) bool {
	if c.whose == graph.Account {
		return maySeeLogin(role, c)
	}
	low := graph.Named
	for _, resident := range c.about {
		low = min(low, rights[resident])
	}
	switch role {
	case graph.Referrer: // the own referral whole, the resident's name, and nothing else
		return c.record == "referral" || (c.record == "referred" && c.nameAttribute)
	case graph.PolicyAdviser: // the agreed name and nothing else
		return c.record == "holder" && c.nameAttribute
	case graph.ResidentRole: // a contact who is findable by name; things only if they are about oneself alone
		if c.whose != graph.Resident {
			return len(c.about) == 1 && c.about[0] == "me"
		}
	}
	if low == graph.Hidden {
		return false
	}
	return low == graph.Named || !c.named
}

// leaks lists the canaries in a text that the role may not see.
func leaks(role graph.Role, rights map[string]graph.Visibility, canaries []canary, text string) []string {
	var found []string
	unescaped, err := url.QueryUnescape(text)
	if err != nil {
		unescaped = text
	}
	for _, c := range canaries {
		if (strings.Contains(text, c.text) || strings.Contains(unescaped, c.text)) && !maySeeCanary(role, rights, c) {
			found = append(found, c.text)
		}
	}
	return found
}

var allRecords = []string{"plain", "asked", "vindbaar", "mycase", "teamcase", "far", "farvind", "referred", "holder", "me",
	"case1", "case2", "referral", "plan", "entry", "task", "signal", "proposal", "schakel", "organisation", "partner", "networker", "team",
	"workarea", "theme", ownBuurt, otherBuurt, "KNOWSplainmycase", "KNOWSplainfar", "KNOWSmycasevindbaar", "PARTNERS_WITHorganisationpartner",
	"LIVES_INfar" + otherBuurt, "HELD_BYschakelholder", "account " + otherLogin}

// walk sends every live route the requests of its example, on every record that could fit, and calls
// check with each answer. It goes by the routes that the server really has.
func walk(t *testing.T, s *service, role graph.Role, purpose string, check func(route string, request string, got answer)) map[string]bool {
	t.Helper()
	c := s.as(t, role)
	if purpose != "" {
		c = c.with("Purpose", purpose)
	}
	succeeded := map[string]bool{}
	reads, writes := splitRoutes(s.routes)
	for _, r := range append(reads, writes...) {
		for _, target := range targets(r) {
			path, body := r.path, strings.NewReplacer("{area}", ownBuurt).Replace(r.example.body)
			if strings.HasPrefix(path, importsPath+"/{id}") {
				path = strings.Replace(path, "{id}", string(s.importFor(t, role, r.says.id)), 1)
			}
			path = strings.NewReplacer("{id}", string(idOf(target)), "{code}", target, "{revision}", target, "{format}", target).Replace(path)
			body = s.fill(t, role, body)
			for _, name := range []string{"organisation", "partner", "professional"} {
				record := map[string]string{"professional": "networker"}[name]
				if record == "" {
					record = name
				}
				body = strings.ReplaceAll(body, "{"+name+"}", string(key(record)))
			}
			if r.example.query != "" {
				path += "?" + strings.ReplaceAll(r.example.query, "{actor}", string(key("mycase")))
			}
			for _, filled := range names(body) {
				sender := c
				if r.says.id == "logOut" {
					sender = s.as(t, role)
				}
				if changes(r) {
					if read := c.do(http.MethodGet, strings.TrimSuffix(strings.Split(path, "?")[0], "/_end"), ""); read.header.Get("ETag") != "" {
						sender = c.with("If-Match", read.header.Get("ETag"))
					} else {
						sender = c.with("If-Match", `"1"`)
					}
				}
				if r.example.file != "" {
					filled, sender = uploaded(t, sender, "naam.csv", r.example.file)
				}
				got := sender.do(r.method, path, filled)
				if got.status < 300 {
					succeeded[r.says.id] = true
				}
				check(r.says.id, r.method+" "+path, got)
			}
		}
	}
	return succeeded
}

// names fills the place of a name in a search with every canary name, typed in full and mistyped.
func names(body string) []string {
	if !strings.Contains(body, "{name}") {
		return []string{body}
	}
	var filled []string
	for _, name := range []string{"Kanarie", "Knarie plain", "Kanarie far name", "Kanarie mycase", "Kanarie teamcase", "Schutse", "0612345"} {
		filled = append(filled, strings.ReplaceAll(body, "{name}", name))
	}
	return filled
}

func targets(r route) []string {
	switch {
	case strings.Contains(r.path, "{format}"): // a workbook is packed, in an order of its parts that changes
		return []string{"csv", "json", "graphml"}
	case strings.HasPrefix(r.path, "/v1/accounts/{id}"):
		return []string{"account " + guestLogin, "plain"}
	case strings.Contains(r.path, "{code}"):
		return []string{ownBuurt, otherBuurt}
	case strings.Contains(r.path, "{revision}"): // the import, an account, and some of the walk's own writes
		return []string{"1", "2", "12", "13", "14", "15", "16", "17", "18", "19"}
	case strings.HasPrefix(r.path, importsPath):
		return []string{""}
	case strings.Contains(r.path, "{id}"):
		return allRecords
	default:
		return []string{""}
	}
}

// splitRoutes puts what only reads first, so that what is written does not change what is read.
func splitRoutes(routes []route) (reads, writes []route) {
	for _, r := range routes {
		if r.method == http.MethodGet || strings.HasSuffix(r.path, "/_search") {
			reads = append(reads, r)
		} else {
			writes = append(writes, r)
		}
	}
	return reads, writes
}

func TestNoRouteShowsARoleWhatItMayNotSee(t *testing.T) {
	answered := map[string]bool{}
	var live []route
	for _, role := range graph.Roles() {
		t.Run(string(role), func(t *testing.T) {
			w := newWorld()
			s := serve(t, w.delivery)
			live = s.routes
			shown := map[string]bool{}
			for operation := range walk(t, s, role, "", func(route, request string, got answer) {
				for _, leak := range leaks(role, rightsByHand[role], w.canaries, got.text()) {
					t.Errorf("%s shows %s (%s)", route, leak, request)
				}
				for _, hidden := range hiddenIDs(role, got.body) {
					t.Errorf("%s shows the ID of %s (%s)", route, hidden, request)
				}
				for _, c := range w.canaries {
					if strings.Contains(got.body, c.text) {
						shown[c.text] = true
					}
				}
			}) {
				answered[operation] = true
			}
			metrics := s.operations("/metrics").body
			for _, c := range w.canaries {
				if strings.Contains(s.log.String(), c.text) {
					t.Errorf("the log holds %s", c.text)
				}
				if strings.Contains(metrics, c.text) {
					t.Errorf("the metrics hold %s", c.text)
				}
				if c.whose == graph.Account && maySeeLogin(role, c) && !shown[c.text] {
					t.Errorf("%s may be seen and is shown nowhere: the walk does not look well", c.text)
				}
				if c.whose == graph.Resident && c.nameAttribute && maySeeCanary(role, rightsByHand[role], c) && !shown[c.text] {
					t.Errorf("%s may be seen and is shown nowhere: the walk does not look well", c.text)
				}
			}
		})
	}
	for _, r := range live {
		if !answered[r.says.id] {
			t.Errorf("%s answered no role with success: its example is wrong, or nobody can use it", r.says.id)
		}
	}
}

func hiddenIDs(role graph.Role, body string) []string {
	var found []string
	for _, resident := range allRecords[:10] {
		if rightsByHand[role][resident] == graph.Hidden && strings.Contains(body, string(key(resident))) {
			found = append(found, resident)
		}
	}
	return found
}

func TestAPurposeOpensNamesToAManagerInTheOwnAreaOnly(t *testing.T) {
	w := newWorld()
	s := serve(t, w.delivery)
	rights := map[string]graph.Visibility{}
	for name := range rightsByHand[graph.Manager] {
		rights[name] = graph.Named
	}
	opened := false
	walk(t, s, graph.Manager, "caseReview", func(route, request string, got answer) {
		for _, leak := range leaks(graph.Manager, rights, w.canaries, got.text()) {
			t.Errorf("%s shows %s (%s)", route, leak, request)
		}
		opened = opened || strings.Contains(got.body, "Kanarie-plain-name")
	})
	if !opened {
		t.Error("the purpose opened nothing")
	}
}

// The instrument must be able to fail: told that a right is smaller than it is, it must see a leak.
func TestTheCanaryWouldSing(t *testing.T) {
	w := newWorld()
	s := serve(t, w.delivery)
	smaller := map[string]graph.Visibility{}
	for name, seen := range rightsByHand[graph.Networker] {
		smaller[name] = min(seen, graph.Pseudonym)
	}
	var sung []string
	walk(t, s, graph.Networker, "", func(_, _ string, got answer) {
		sung = append(sung, leaks(graph.Networker, smaller, w.canaries, got.text())...)
	})
	if !slices.Contains(sung, "Kanarie-mycase-name") {
		t.Error("a name that was shown was not seen as a leak")
	}
	if got := leaks(graph.Networker, nil, w.canaries, "x: "+url.QueryEscape("Kanarie-far-name")); len(got) == 0 {
		t.Error("a leak in a URL was not seen")
	}
}

// Whatever a resident who is hidden does to the store, no answer but a report changes by it.
func TestAHiddenRecordChangesNoAnswer(t *testing.T) {
	without, with := newWorld(), newWorld()
	with.resident("extra", otherBuurt, nil)
	with.tie("KNOWS", "extra", "mycase")
	with.tie("KNOWS", "extra", "plain")
	a, b := serve(t, without.delivery), serve(t, with.delivery)
	for _, role := range []graph.Role{graph.Networker, graph.TeamMember, graph.Manager, graph.PolicyAdviser, graph.Referrer, graph.ResidentRole, graph.Administrator} {
		if difference := differs(t, a, b, role); difference != "" {
			t.Errorf("%s can tell: %s", role, difference)
		}
	}
}

func TestARecordThatIsNotHiddenChangesAnswers(t *testing.T) {
	without, with := newWorld(), newWorld()
	with.resident("extra", otherBuurt, map[string]string{"findable": "true"})
	with.tie("KNOWS", "extra", "mycase")
	if differs(t, serve(t, without.delivery), serve(t, with.delivery), graph.Networker) == "" {
		t.Error("the comparison does not see a resident who is there for everybody")
	}
}

var tieOfAnAccount = regexp.MustCompile(`"id":"[a-z2-7]{26}","kind":"ACCOUNT_OF"|"id":"[a-z2-7]{26}","tie":\{"id":"[a-z2-7]{26}","kind":"ACCOUNT_OF"`)

// withoutChance takes out the one thing that two services draw by chance: the ID of the tie from an account.
func withoutChance(body string) string {
	return tieOfAnAccount.ReplaceAllString(body, `"id":"by chance"`)
}

// differs compares everything that a role can read in two services; reports run on the complete net and
// are left out. Pages of one item compare the cursors too.
func differs(t *testing.T, a, b *service, role graph.Role) string {
	t.Helper()
	collect := func(s *service) map[string]string {
		all := map[string]string{}
		reads, _ := splitRoutes(s.routes)
		kept := s.routes
		s.routes = slices.DeleteFunc(slices.Clone(reads), func(r route) bool { return r.rule.action == graph.AskReports })
		walk(t, s, role, "", func(route, request string, got answer) {
			all[fmt.Sprintf("%s %d", request, len(all))] = fmt.Sprint(got.status) + withoutChance(got.body)
		})
		s.routes = kept
		c := s.as(t, role)
		for _, list := range []string{"/v1/actors", "/v1/ties", "/v1/schakels", "/v1/teams", "/v1/work-areas", "/v1/themes"} {
			for cursor, page := "", 0; page < 60; page++ {
				got := c.do(http.MethodGet, list+"?limit=1"+cursor, "")
				all[fmt.Sprintf("%s page %d", list, page)] = got.body
				next, _ := got.json(t)["next"].(string)
				if next == "" {
					break
				}
				cursor = "&cursor=" + next
			}
		}
		return all
	}
	first, second := collect(a), collect(b)
	for request, body := range first {
		if second[request] != body {
			return fmt.Sprintf("%s:\n  %.600s\n  %.600s", request, body, second[request])
		}
	}
	return ""
}
