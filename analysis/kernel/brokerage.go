package kernel

import (
	"context"
	"fmt"
)

// Brokerage is how often a node stands between two others that are not tied, by who belongs to the group
// of whom: a sends to the node, the node sends to b, and a does not send to b.
type Brokerage struct {
	Coordinator    Role // all three in one group
	Itinerant      Role // a and b in one group, the node in another
	Gatekeeper     Role // the node lets a from elsewhere into its group, that of b
	Representative Role // the node speaks for its group, that of a, to b elsewhere
	Liaison        Role // three groups
	Total          Role
}

// Role is how often a node has a role. Expected is how often it would have it, and Z by how many standard
// deviations it has it more often, if the same number of ties had fallen at random on the same groups; Z
// is NaN where that leaves no choice.
type Role struct {
	Count       int64
	Expected, Z float64
}

// GouldFernandez returns the brokerage of every node of a directed graph whose nodes each belong to a group,
// numbered from 0 and below n; groups may be empty. In the model behind Expected and Z every arc is there with the same
// chance, the density of the graph, whatever the others do.
// O(n + Σk²) time for the number k of arcs that leave each node; 180n bytes.
//
// R. V. Gould, R. M. Fernandez, Structures of mediation: a formal approach to brokerage in transaction
// networks, Sociological Methodology 19, 1989, 89-126.
func GouldFernandez(ctx context.Context, d Digraph, group []int32) ([]Brokerage, error) {
	sizes, err := groupSizes(group, d.N())
	if err != nil {
		return nil, err
	}
	all, err := countRoles(ctx, d, group, len(sizes))
	if err != nil {
		return nil, err
	}
	expectRoles(all, group, sizes, float64(d.Arcs()), directed)
	return all, nil
}

// UndirectedGouldFernandez is GouldFernandez for ties without direction. The two others of an open path of
// two ties are then alike, and each such path counts once. Who lets in also speaks for its group, so both
// are counted as Gatekeeper, and Representative is empty.
func UndirectedGouldFernandez(ctx context.Context, g CSR, group []int32) ([]Brokerage, error) {
	sizes, err := groupSizes(group, g.N())
	if err != nil {
		return nil, err
	}
	all, err := countRoles(ctx, Digraph{g, g}, group, len(sizes))
	if err != nil {
		return nil, err
	}
	for v := range all {
		b := &all[v]
		b.Coordinator.Count /= 2 // every path was met from both its ends
		b.Itinerant.Count /= 2
		b.Liaison.Count /= 2
		b.Total.Count /= 2
		b.Representative = Role{}
	}
	expectRoles(all, group, sizes, float64(2*g.M()), undirected)
	return all, nil
}

func groupSizes(group []int32, n int) ([]int64, error) {
	if len(group) != n {
		return nil, fmt.Errorf("%d groups for %d nodes: want one for each", len(group), n)
	}
	most := int32(-1)
	for v, c := range group {
		if outside(c, n) {
			return nil, fmt.Errorf("group %d of node %d: want 0 to %d", c, v, n-1)
		}
		most = max(most, c)
	}
	sizes := make([]int64, most+1)
	for _, c := range group {
		sizes[c]++
	}
	return sizes, nil
}

// brokers counts for one node at a time. It first counts all pairs of who sends to the node and whom the
// node sends to, by group, and then takes off those pairs that are tied themselves.
type brokers struct {
	d      Digraph
	group  []int32
	sentBy []int32 // by node: 1 + the last node that sends to it, of those looked at
	from   []int64 // by group: who sends to the node
	to     []int64 // by group: to whom the node sends
}

func countRoles(ctx context.Context, d Digraph, group []int32, groups int) ([]Brokerage, error) {
	all := make([]Brokerage, d.N())
	b := brokers{d, group, make([]int32, d.N()), make([]int64, groups), make([]int64, groups)}
	for v := range int32(d.N()) {
		if v%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		all[v] = b.between(v)
		b.takeTied(v, &all[v])
		b.forget(v)
	}
	return all, nil
}

// between counts the pairs of different nodes around v by role, whether they are tied or not.
func (b *brokers) between(v int32) Brokerage {
	in, out, own := b.d.In.Of(v), b.d.Out.Of(v), b.group[v]
	for _, a := range in {
		b.from[b.group[a]]++
	}
	together, same := int64(0), int64(0) // pairs within any group, and of a node with itself
	for _, c := range out {
		b.to[b.group[c]]++
		b.sentBy[c] = v + 1
		together += b.from[b.group[c]]
	}
	var r Brokerage
	within := b.from[own] * b.to[own]
	r.Gatekeeper.Count = (int64(len(in)) - b.from[own]) * b.to[own]
	r.Representative.Count = b.from[own] * (int64(len(out)) - b.to[own])
	r.Coordinator.Count = within
	r.Itinerant.Count = together - within
	r.Total.Count = int64(len(in)) * int64(len(out))
	r.Liaison.Count = r.Total.Count - together - r.Gatekeeper.Count - r.Representative.Count
	for _, a := range in {
		if b.sentBy[a] == v+1 {
			same++
			r.role(b.group[a], own, b.group[a]).Count--
		}
	}
	r.Total.Count -= same
	return r
}

// takeTied takes off the pairs around v of which the first sends to the second.
func (b *brokers) takeTied(v int32, r *Brokerage) {
	own := b.group[v]
	for _, a := range b.d.In.Of(v) {
		for _, c := range b.d.Out.Of(a) {
			if b.sentBy[c] == v+1 {
				r.role(b.group[a], own, b.group[c]).Count--
				r.Total.Count--
			}
		}
	}
}

func (b *brokers) forget(v int32) {
	for _, a := range b.d.In.Of(v) {
		b.from[b.group[a]] = 0
	}
	for _, c := range b.d.Out.Of(v) {
		b.to[b.group[c]] = 0
	}
}

// role is that of a node of group own between one of group a and one of group c.
func (r *Brokerage) role(a, own, c int32) *Role {
	switch {
	case a == own && c == own:
		return &r.Coordinator
	case a == c:
		return &r.Itinerant
	case c == own:
		return &r.Gatekeeper
	case a == own:
		return &r.Representative
	default:
		return &r.Liaison
	}
}
