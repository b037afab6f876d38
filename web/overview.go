package web

import (
	"context"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

type overviewQuestion struct {
	ByCode
	Net  string `query:"net" enum:"neighbourhood,support,own,organisations,participation" default:"neighbourhood" doc:"Which ties count."`
	Date string `query:"date" maxLength:"10" doc:"As it was on this day; today when absent."`
}

// Overview is a whole area without names, as far as you may see it: columns of equal length, and clusters of
// who know each other well.
type Overview struct {
	Area        string      `json:"area"`
	Net         string      `json:"net"`
	Day         string      `json:"day" doc:"The day of which this is the state."`
	Total       int         `json:"total" doc:"How many actors of the area are in the net."`
	Dots        MapDots     `json:"dots"`
	Clusters    []Cluster   `json:"clusters" doc:"The largest first; who is in none is in the last one."`
	Since       *string     `json:"since" doc:"The first day of which the net of today knows a contact; null when no contact says when it began."`
	Starts      []Ref       `json:"starts" doc:"With whom to begin: who belongs to the area and holds a schakel that a worker has confirmed, at most twelve."`
	Arrangement Arrangement `json:"arrangement"`
}

// Cluster is a community on an overview.
type Cluster struct {
	X     int32          `json:"x"`
	Y     int32          `json:"y"`
	Box   []int32        `json:"box" minItems:"4" maxItems:"4" doc:"In which nearly all of its actors stand: left, top, right and bottom."`
	Size  int            `json:"size" doc:"How many actors."`
	Kinds map[string]int `json:"kinds" doc:"How many of each kind."`
	Label *string        `json:"label" doc:"After its best known place or organisation, never a person; null when it has none."`
	To    []int          `json:"to" doc:"Indices of the clusters to which contacts lead, ascending."`
	Ties  []int          `json:"ties" doc:"How many contacts, for each of these."`
	Rest  bool           `json:"rest" doc:"Of who is in no group: they stand all over the area."`
}

func overview(ctx context.Context, s *gate.Session, in *overviewQuestion) (*whenReady[Overview], error) {
	code, err := in.code()
	if err != nil {
		return nil, err
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	view, progress, err := s.Overview(ctx, gate.InArea{Area: code, Net: analysis.NetKind(in.Net), Date: date})
	if err != nil {
		return nil, err
	}
	return whetherReady(overviewOf(view), progress), nil
}

func overviewOf(view gate.Overview) Overview {
	out := Overview{Area: string(view.Area), Net: string(view.Net), Day: view.Day.String(), Total: view.Total, Dots: dotsOf(view.Dots),
		Clusters: make([]Cluster, len(view.Clusters)), Since: firstDay(view.Since), Starts: refsOf(view.Starts),
		Arrangement: arrangementOf(view.Arrangement)}
	for i, cluster := range view.Clusters {
		out.Clusters[i] = clusterOf(cluster)
	}
	return out
}

func clusterOf(cluster gate.Cluster) Cluster {
	box := cluster.Box
	out := Cluster{X: cluster.At.X, Y: cluster.At.Y, Box: []int32{box.Left, box.Top, box.Right, box.Bottom}, Size: cluster.Size,
		Kinds: make(map[string]int, len(cluster.Kinds)), Label: orNull(cluster.Label),
		To: append([]int{}, cluster.To...), Ties: append([]int{}, cluster.Ties...), Rest: cluster.Rest}
	for kind, count := range cluster.Kinds {
		out.Kinds[string(kind)] = count
	}
	return out
}
