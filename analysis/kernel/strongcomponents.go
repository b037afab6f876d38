package kernel

import "context"

// StrongComponents returns for every node the number of its strongly connected component, and for
// every such component its number of nodes: two nodes are in one when arcs lead from each to the
// other. They are numbered from 0 in the order of their smallest node; a node that is on no ring of
// arcs is one of its own.
// O(n + m) time, 28n bytes and 4 for each component.
//
// R. E. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1(2),
// 1972, 146-160.
func StrongComponents(ctx context.Context, d Digraph) (of, sizes []int32, err error) {
	n := d.N()
	s := strongWalk{
		out: d.Out, at: unreached(n), low: make([]int32, n), up: make([]int32, n),
		cursor: make([]int32, n), head: unreached(n), open: make([]int32, 0, n),
	}
	steps := 0
	for start := range int32(n) {
		if s.at[start] != none {
			continue
		}
		for v := s.enter(start, none); v != none; steps++ {
			if steps%checkEvery == 0 && ctx.Err() != nil {
				return nil, nil, ctx.Err()
			}
			if below := s.advance(v); below != none {
				v = s.enter(below, v)
				continue
			}
			v = s.leave(v)
		}
	}
	of, sizes = numbered(s.head)
	return of, sizes, nil
}

// strongWalk is a depth-first walk along the arcs.
type strongWalk struct {
	out    CSR
	turns  int32
	at     []int32 // the turn in which the walk came to a node; none before
	low    []int32 // the first turn of an open node that a node, or one below it, has an arc to
	up     []int32 // whence the walk came; none where it began
	cursor []int32 // how many of its arcs were looked at
	head   []int32 // the first node of its component; none while that is open
	open   []int32 // whose component is not complete, in the order of their turns
}

func (s *strongWalk) enter(v, from int32) int32 {
	s.at[v], s.low[v], s.up[v] = s.turns, s.turns, from
	s.turns++
	s.open = append(s.open, v)
	return v
}

// advance looks at the arcs of v from where it left off, up to one that leads where the walk has
// not come; none when all were looked at.
func (s *strongWalk) advance(v int32) int32 {
	row, low := s.out.Of(v), s.low[v]
	for i := int(s.cursor[v]); i < len(row); i++ {
		w := row[i]
		if s.at[w] == none {
			s.low[v], s.cursor[v] = low, int32(i+1)
			return w
		}
		if s.head[w] == none {
			low = min(low, s.at[w])
		}
	}
	s.low[v], s.cursor[v] = low, int32(len(row))
	return none
}

// leave goes back from v, after which nobody opens its component any wider: where v is its first
// node, it and all that are open behind it are the component.
func (s *strongWalk) leave(v int32) int32 {
	if s.low[v] == s.at[v] {
		for last := none; last != v; s.head[last] = v {
			last = s.open[len(s.open)-1]
			s.open = s.open[:len(s.open)-1]
		}
	}
	up := s.up[v]
	if up != none {
		s.low[up] = min(s.low[up], s.low[v])
	}
	return up
}
