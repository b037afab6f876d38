package gate

import (
	"cmp"
	"maps"
	"slices"

	"spinweb/graph"
)

// Cluster is a community on an overview.
type Cluster struct {
	At    Position // the middle one of its actors, along either axis
	Box   Box      // in which nearly all of them stand
	Size  int
	Kinds map[graph.ActorKind]int
	Label string // after its best known place or organisation; "" when it has none
	To    []int  // to which clusters contacts lead, ascending
	Ties  []int  // how many, for each of these
	Rest  bool   // of who is in no community: they stand all over the area
}

// A smaller community is no cluster of its own: who has no contacts, and pairs, are together the last one.
const fewestTogether = fewestMembers

// The part of a cluster that its box leaves out at either side, so that one who was moved far away does not
// make it a box of everything.
const strays = 0.05

// clusters are the communities of the area, the largest first; and last, if there are any, those who are in
// none of them. They say nothing of single actors but of what is theirs by name: an organisation or a place.
func (c *charted) clusters(at []Position) []Cluster {
	together, alone := c.gathered()
	labels := c.communityLabels()
	var clusters []Cluster
	of := make([]int, len(at)) // by place
	add := func(places []int32, label string) {
		for _, place := range places {
			of[place] = len(clusters)
		}
		clusters = append(clusters, c.cluster(places, at, label))
	}
	for _, places := range together {
		add(places, labels[c.terrain.Group[places[0]]])
	}
	if len(alone) > 0 {
		add(alone, "")
		clusters[len(clusters)-1].Rest = true
	}
	c.tieClusters(clusters, of)
	return clusters
}

// gathered lists the places of each community, the largest first, and of who is in none.
func (c *charted) gathered() (together [][]int32, alone []int32) {
	groups := make([][]int32, c.terrain.Groups)
	for place, group := range c.terrain.Group {
		groups[group] = append(groups[group], int32(place))
	}
	for _, places := range groups {
		if len(places) < fewestTogether {
			alone = append(alone, places...)
		} else {
			together = append(together, places)
		}
	}
	slices.SortStableFunc(together, func(x, y []int32) int { return cmp.Compare(len(y), len(x)) })
	return together, alone
}

// tieClusters counts the contacts between clusters.
func (c *charted) tieClusters(clusters []Cluster, of []int) {
	between := make([]map[int]int, len(clusters))
	for i := range between {
		between[i] = map[int]int{}
	}
	for _, link := range c.terrain.Links {
		if one, other := of[link[0]], of[link[1]]; one != other {
			between[one][other]++
			between[other][one]++
		}
	}
	for i, ties := range between {
		for _, to := range slices.Sorted(maps.Keys(ties)) {
			clusters[i].To, clusters[i].Ties = append(clusters[i].To, to), append(clusters[i].Ties, ties[to])
		}
	}
}

func (c *charted) cluster(places []int32, at []Position, label string) Cluster {
	cluster := Cluster{Label: label, Size: len(places), Kinds: map[graph.ActorKind]int{}}
	xs, ys := make([]int32, len(places)), make([]int32, len(places))
	for i, place := range places {
		xs[i], ys[i] = at[place].X, at[place].Y
		cluster.Kinds[c.terrain.Kinds[place]]++
	}
	slices.Sort(xs)
	slices.Sort(ys)
	low, middle := int(strays*float64(len(places))), len(places)/2
	high := len(places) - 1 - low
	cluster.At = Position{xs[middle], ys[middle]}
	cluster.Box = Box{xs[low], ys[low], xs[high], ys[high]}
	return cluster
}
