package kernel

import "context"

// branches is what hangs at the nodes of a graph. A shortest path goes through the blocks on its way
// one after the other, and from one to the next through the node that they share. So betweenness is
// counted block by block, if every node of a block stands for itself and all that hang at it outside
// the block, plus the pairs that hang at a node in different branches.
type branches struct {
	depthFirst
	members CSR     // of every block the turns of its nodes but the first, ascending
	below   []int64 // how many nodes are at or below the node of a turn
	hang    []int64 // how many of those are in blocks that begin at it
	squares []int64 // Σ s², for s the sizes of the branches that begin at it
	whole   []int64 // how many nodes its component has
	place   []int32 // in the part that is being built, by turn; none elsewhere
}

func branchesOf(ctx context.Context, g CSR) (*branches, error) {
	t, err := walkDepthFirst(ctx, g)
	if err != nil {
		return nil, err
	}
	n := g.N()
	b := &branches{
		depthFirst: t, below: make([]int64, n), hang: make([]int64, n),
		squares: make([]int64, n), whole: make([]int64, n), place: unreached(n),
	}
	for turn := n - 1; turn >= 0; turn-- { // whoever is below came later
		b.below[turn]++
		up := t.up[turn]
		if up == none {
			continue
		}
		b.below[up] += b.below[turn]
		if t.opensBlock(int32(turn)) {
			b.hang[up] += b.below[turn]
			b.squares[up] += b.below[turn] * b.below[turn]
		}
	}
	for turn, up := range t.up {
		b.whole[turn] = b.below[turn]
		if up != none {
			b.whole[turn] = b.whole[up]
		}
	}
	b.members = rowsOfBlocks(t.blocks())
	return b, nil
}

// rowsOfBlocks lists for every block the turns whose tie up lies in it, the one that opens it first.
func rowsOfBlocks(block []int32, count int) CSR {
	turns := make([][2]int32, 0, len(block))
	for turn, b := range block {
		if b != none {
			turns = append(turns, [2]int32{b, int32(turn)})
		}
	}
	rows, _ := arcRows(count, turns, nil)
	return rows
}

// joined is for every node the number of ordered pairs of others that hang at it in different
// branches: all paths between them lead through it.
func (b *branches) joined() []float64 {
	pairs := make([]float64, len(b.node))
	for turn, v := range b.node {
		others := b.whole[turn] - 1
		above := others - b.hang[turn]
		pairs[v] = float64(others*others - b.squares[turn] - above*above)
	}
	return pairs
}

// part is a block as a graph of its own, in the order of BFSOrder.
type part struct {
	rows   CSR
	nodes  []int32   // in the whole graph
	weight []float64 // how many each stands for: itself and who hangs at it outside the block
}

// complete tells whether all nodes are tied to each other, as the two of a bridge are.
func (p part) complete() bool {
	n := len(p.nodes)
	return n <= 2 || p.rows.M() == n*(n-1)/2
}

// part takes a block out of the graph. It looks at the rows of all nodes of the block but the first,
// of which each is in one block only, so that all parts together cost O(n + m).
func (b *branches) part(ctx context.Context, g CSR, number int32) (part, error) {
	turns := b.members.Of(number)
	if len(turns) == 1 {
		return part{nodes: []int32{b.node[b.up[turns[0]]], b.node[turns[0]]}}, nil
	}
	first := b.up[turns[0]]
	p := part{nodes: []int32{b.node[first]}, weight: []float64{float64(b.whole[first] - b.below[turns[0]])}}
	b.place[first] = 0
	var ties [][2]int32
	for i, turn := range turns {
		here := int32(i + 1)
		b.place[turn] = here
		p.nodes = append(p.nodes, b.node[turn])
		p.weight = append(p.weight, float64(1+b.hang[turn]))
		for _, w := range g.Of(b.node[turn]) {
			if there := b.place[b.at[w]]; there != none { // the later end of each tie sees the earlier
				ties = append(ties, [2]int32{there, here})
			}
		}
	}
	b.place[first] = none
	for _, turn := range turns {
		b.place[turn] = none
	}
	return p.inOrder(ctx, ties)
}

func (p part) inOrder(ctx context.Context, ties [][2]int32) (part, error) {
	rows, err := NewCSR(len(p.nodes), ties)
	if err != nil {
		return part{}, err
	}
	order, err := BFSOrder(ctx, rows)
	if err != nil {
		return part{}, err
	}
	q := part{Relabel(rows, order), make([]int32, len(order)), make([]float64, len(order))}
	for i, v := range order {
		q.nodes[i], q.weight[i] = p.nodes[v], p.weight[v]
	}
	return q, nil
}
