package web

import (
	"context"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

func mapRoutes() []route {
	return []route{
		{get, "/v1/areas/{code}/map", mayDo(graph.SeeNetwork), compressed(working(areaMap)),
			says{"getMap", "The map of an area: who is named by a question, with everybody else as dots", "De kaart van een gebied: wie bij een vraag horen, en alle anderen als stippen"},
			example{path: "{area}", query: "all=true&net=neighbourhood"}},
		{get, "/v1/areas/{code}/overview", mayDo(graph.SeeNetwork), compressed(working(overview)),
			says{"getOverview", "A whole area at a glance: everybody as a dot without a name, and who know each other well together", "Een heel gebied in één oogopslag: iedereen als stip zonder naam, en wie elkaar goed kennen bij elkaar"},
			example{path: "{area}", query: "net=neighbourhood"}},
	}
}

type mapQuestion struct {
	ByCode
	Net   string   `query:"net" enum:"neighbourhood,support,own,organisations,participation" default:"neighbourhood" doc:"Which ties count."`
	Date  string   `query:"date" maxLength:"10" doc:"As it was on this day; today when absent."`
	Focus string   `query:"focus" maxLength:"40" doc:"The ID of an actor: name who is around it, also across the border of the area."`
	Hops  int      `query:"hops" minimum:"1" maximum:"3" default:"1" doc:"How many steps from the focus."`
	Theme string   `query:"theme" maxLength:"40" doc:"The ID of a theme: name who is on it."`
	Kind  []string `query:"kind" maxItems:"8" enum:"Resident,Professional,Organisation,Team,Initiative,Facility,Course,CircleEntry" doc:"Name these kinds."`
	Line  []string `query:"line" maxItems:"3" enum:"0,1,2" doc:"Name who is of these lines of support: informal, primary, specialist."`
	Age   string   `query:"age" enum:"fresh,old" doc:"Name who has a contact that was confirmed, or else began, within twelve months before the day; or who has none. With fresh, a step from the focus leads over such contacts only."`
	Box   []int32  `query:"box" minItems:"4" maxItems:"4" minimum:"-1000000" maximum:"1000000" doc:"Left, top, right and bottom of a part of the map: name who stands in it."`
	IDs   []string `query:"ids" maxItems:"150" doc:"Name exactly these, such as the actors on a path, whatever the filters. Whom you may not see is left out."`
	All   bool     `query:"all" doc:"Name the most important ones of the whole area, where nothing else is asked."`
}

// asked reads the parameters, with everything that is wrong with them.
func (in mapQuestion) asked() (gate.MapOf, error) {
	code, err := in.code()
	if err != nil {
		return gate.MapOf{}, err
	}
	asked := gate.MapOf{Area: code, Net: analysis.NetKind(in.Net), Hops: in.Hops, Lines: in.Line, Age: analysis.Age(in.Age), All: in.All}
	var findings []graph.Finding
	read := func(field, text string) graph.ID {
		id, err := graph.ParseID(text)
		if err != nil {
			findings = append(findings, graph.Finding{Field: field, Code: graph.BadID})
		}
		return id
	}
	if in.Focus != "" {
		asked.Focus = read("focus", in.Focus)
	}
	if in.Theme != "" {
		asked.Theme = read("theme", in.Theme)
	}
	for _, text := range in.IDs {
		asked.IDs = append(asked.IDs, read("ids", text))
	}
	for _, kind := range in.Kind {
		asked.Kinds = append(asked.Kinds, graph.ActorKind(kind))
	}
	if len(in.Box) == 4 {
		asked.Box = &gate.Box{Left: min(in.Box[0], in.Box[2]), Top: min(in.Box[1], in.Box[3]),
			Right: max(in.Box[0], in.Box[2]), Bottom: max(in.Box[1], in.Box[3])}
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		findings = append(findings, *finding)
	}
	asked.Date = date
	return asked, invalid(findings)
}

// MapView is the map of an area as far as you may see it. Positions are in map units: at a scale of 1 a unit
// is a pixel, and no two shapes overlap.
type MapView struct {
	Area        string        `json:"area"`
	Net         string        `json:"net"`
	Day         string        `json:"day" doc:"The day of which this is the state."`
	Total       int           `json:"total" doc:"How many actors of the area are in the net."`
	Nodes       []MapNode     `json:"nodes" doc:"At most 150: the focus, then the nearest, then who holds a schakel, then professionals, then who has most ties. None without a question."`
	Ties        []MapTie      `json:"ties" doc:"Between those nodes."`
	Others      MapDots       `json:"others" doc:"Who is in the area and not named: at most 2000 dots, those that stand nearest to who is named."`
	NotShown    MapNotShown   `json:"notShown"`
	Groups      []MapGroup    `json:"groups" doc:"Of named nodes, the largest first."`
	Proposals   []MapProposal `json:"proposals" doc:"Open proposals about two named nodes. They are no contacts and count nowhere."`
	Since       *string       `json:"since" doc:"The first day of which the net of today knows a contact; null when no contact says when it began."`
	Arrangement Arrangement   `json:"arrangement"`
}

// MapNode is an actor whom a map names.
type MapNode struct {
	ID        string  `json:"id"`
	Kind      string  `json:"kind" doc:"The kind, see /v1/schema."`
	Label     string  `json:"label" doc:"What you may call the actor: a name or a pseudonym."`
	Named     bool    `json:"named" doc:"False when you see a pseudonym."`
	Schakel   bool    `json:"schakel" doc:"Holds a schakel that a worker has confirmed."`
	Ties      int     `json:"ties" doc:"Contacts in the net that you may see, also with who is not on the map."`
	Hops      *int    `json:"hops" doc:"Steps from the focus; null without one."`
	InArea    bool    `json:"inArea" doc:"False for who was reached across the border of the area."`
	Confirmed *string `json:"confirmed" doc:"The last day on which one of its contacts was confirmed; null when that is not known."`
	X         int32   `json:"x"`
	Y         int32   `json:"y"`
}

// MapTie is what connects two actors on a map, in one.
type MapTie struct {
	From      string   `json:"from"`
	To        string   `json:"to"`
	Kinds     []string `json:"kinds"`
	Strength  float64  `json:"strength"`
	Width     int      `json:"width" minimum:"1" maximum:"3" doc:"How often they meet, or where nobody said, how strong the tie is."`
	Formal    bool     `json:"formal" doc:"Arranged by an organisation, not from person to person."`
	Directed  bool     `json:"directed" doc:"A referral, which goes one way."`
	Confirmed *string  `json:"confirmed" doc:"The last day on which it was confirmed; null when that is not known."`
	Old       bool     `json:"old" doc:"Confirmed, or else begun, more than twelve months before the day of the map."`
}

// MapDots are actors without a name, as columns.
type MapDots struct {
	X     []int32  `json:"x"`
	Y     []int32  `json:"y"`
	Kind  []int    `json:"kind" doc:"Index in kinds."`
	Kinds []string `json:"kinds"`
	From  []int32  `json:"from" doc:"Indices of dots that are tied, ascending."`
	To    []int32  `json:"to" doc:"To which dot."`
}

// MapNotShown says how many are not named, and why.
type MapNotShown struct {
	Filtered int `json:"filtered" doc:"Of the area, and outside the question or its filters."`
	TooMany  int `json:"tooMany" doc:"Within the question, but more than can be named."`
}

// MapGroup is a group of named nodes.
type MapGroup struct {
	Kind    string   `json:"kind" enum:"community,organisation" doc:"They know each other well, or belong to one organisation or team."`
	Label   string   `json:"label" doc:"The organisation or team, or the best known place or organisation of a community; empty when it has none. Never a person."`
	Members []string `json:"members" doc:"Three or more."`
}

// MapProposal is a proposal to bring two actors together.
type MapProposal struct {
	ID   string `json:"id"`
	From string `json:"from"`
	To   string `json:"to"`
}

func areaMap(ctx context.Context, s *gate.Session, in *mapQuestion) (*whenReady[MapView], error) {
	asked, err := in.asked()
	if err != nil {
		return nil, err
	}
	view, progress, err := s.Map(ctx, asked)
	if err != nil {
		return nil, err
	}
	return whetherReady(mapOf(view), progress), nil
}

func mapOf(view gate.MapView) MapView {
	out := MapView{Area: string(view.Area), Net: string(view.Net), Day: view.Day.String(), Total: view.Total,
		Nodes: make([]MapNode, len(view.Nodes)), Ties: make([]MapTie, len(view.Links)), Others: dotsOf(view.Others),
		NotShown: MapNotShown{view.Filtered, view.TooMany}, Groups: make([]MapGroup, len(view.Groups)),
		Proposals: make([]MapProposal, len(view.Proposals)), Since: firstDay(view.Since), Arrangement: arrangementOf(view.Arrangement)}
	for i, node := range view.Nodes {
		out.Nodes[i] = MapNode{ID: string(node.ID), Kind: string(node.Kind), Label: node.Label, Named: node.Named, Schakel: node.Schakel,
			Ties: node.Ties, Hops: hopsOrNull(node.Hops), InArea: node.InArea, Confirmed: dayOrNull(node.Confirmed), X: node.At.X, Y: node.At.Y}
	}
	for i, link := range view.Links {
		out.Ties[i] = MapTie{string(link.From), string(link.To), texts(link.Kinds), link.Strength, link.Width, link.Formal,
			link.Directed, dayOrNull(link.Confirmed), link.Old}
	}
	for i, group := range view.Groups {
		out.Groups[i] = MapGroup{string(group.Kind), group.Label, texts(group.Members)}
	}
	for i, proposal := range view.Proposals {
		out.Proposals[i] = MapProposal{string(proposal.ID), string(proposal.From), string(proposal.To)}
	}
	return out
}

func dotsOf(dots gate.Dots) MapDots {
	out := MapDots{X: make([]int32, len(dots.At)), Y: make([]int32, len(dots.At)), Kind: dots.Kind, Kinds: texts(dots.Kinds),
		From: make([]int32, len(dots.Links)), To: make([]int32, len(dots.Links))}
	for i, at := range dots.At {
		out.X[i], out.Y[i] = at.X, at.Y
	}
	for i, link := range dots.Links {
		out.From[i], out.To[i] = link[0], link[1]
	}
	return out
}

func hopsOrNull(hops int) *int {
	if hops < 0 {
		return nil
	}
	return &hops
}

func dayOrNull(day graph.Day) *string {
	if day == analysis.Never {
		return nil
	}
	return orNull(day.String())
}

// firstDay is the first day of a date, null when that is unknown.
func firstDay(date graph.Date) *string {
	if !date.Known() {
		return nil
	}
	return orNull(date.First().String())
}
