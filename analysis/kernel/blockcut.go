package kernel

import "context"

// BlockCut is the block-cut tree of a graph: its blocks, and which nodes they share. A block is a
// largest set of nodes that hangs together whoever of them is lost: a bridge with its two ends, or
// more. Two blocks share at most one node, and who is in more than one is an articulation point. A
// node without ties is in none.
type BlockCut struct {
	Nodes  CSR // of every block its nodes, ascending; at least two
	Blocks CSR // of every node the blocks that hold it, ascending
}

// BlockCutTree finds the blocks. They are numbered in the order in which a depth-first walk opens
// them that enters each component at its smallest node and goes to the smallest neighbour first.
// O(n + m) time, 20n bytes beside the result, which takes less than 16(n + b) for b blocks.
//
// J. Hopcroft and R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
// Communications of the ACM 16(6), 1973, 372-378.
func BlockCutTree(ctx context.Context, g CSR) (BlockCut, error) {
	t, err := walkDepthFirst(ctx, g)
	if err != nil {
		return BlockCut{}, err
	}
	block, count := t.blocks()
	held := make([][2]int32, 0, len(t.up)+count) // node, block
	for turn, b := range block {
		if b == none {
			continue
		}
		held = append(held, [2]int32{t.node[turn], b})
		if t.opensBlock(int32(turn)) {
			held = append(held, [2]int32{t.node[t.up[turn]], b})
		}
	}
	unsorted, _ := arcRows(g.N(), held, nil)
	nodes, _ := reverseOnto(unsorted, count, nil)
	blocks, _ := reverseOnto(nodes, g.N(), nil)
	return BlockCut{nodes, blocks}, nil
}

// blocks tells for every turn in which block the tie up from its node lies, none where the walk
// entered a component, and how many blocks there are. Every node of a block has its tie up in it,
// but for the first one, where the tie up of the turn that opens the block ends.
func (t *depthFirst) blocks() (block []int32, count int) {
	block = make([]int32, len(t.up))
	for turn, up := range t.up {
		switch {
		case up == none:
			block[turn] = none
		case t.opensBlock(int32(turn)):
			block[turn] = int32(count)
			count++
		default:
			block[turn] = block[up] // up came earlier
		}
	}
	return block, count
}
