package kernel

import "context"

// Components returns for every node the number of its connected component, and for every component
// its number of nodes. Components are numbered from 0 in the order of their smallest node; a node
// without ties is a component of its own.
// O(n + m) time, 8n bytes and 4 for each component.
func Components(ctx context.Context, g CSR) (of, sizes []int32, err error) {
	of = unreached(g.N())
	queue := make([]int32, 0, g.N()) // of all components, one behind the other
	head := 0
	for start := range int32(g.N()) {
		if of[start] != Unreached {
			continue
		}
		number, before := int32(len(sizes)), len(queue)
		of[start] = number
		queue = append(queue, start)
		for ; head < len(queue); head++ {
			if head%checkEvery == 0 && ctx.Err() != nil {
				return nil, nil, ctx.Err()
			}
			for _, w := range g.Of(queue[head]) {
				if of[w] == Unreached {
					of[w] = number
					queue = append(queue, w)
				}
			}
		}
		sizes = append(sizes, int32(len(queue)-before))
	}
	return of, sizes, nil
}
