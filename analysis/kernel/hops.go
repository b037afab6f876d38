package kernel

import "context"

// Unreached is the number of hops to a node to which no path leads.
const Unreached int32 = -1

// Hops returns for every node its distance in ties to the nearest of the sources, and Unreached
// where there is no path. Sources may repeat; without sources every node is Unreached.
// O(n + m) time, 8n bytes.
func Hops(ctx context.Context, g CSR, sources []int32) ([]int32, error) {
	hops := unreached(g.N())
	queue := make([]int32, 0, g.N())
	for _, s := range sources {
		if hops[s] == Unreached {
			hops[s] = 0
			queue = append(queue, s)
		}
	}
	for head := 0; head < len(queue); head++ {
		if head%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		v := queue[head]
		for _, w := range g.Of(v) {
			if hops[w] == Unreached {
				hops[w] = hops[v] + 1
				queue = append(queue, w)
			}
		}
	}
	return hops, nil
}

func unreached(n int) []int32 {
	hops := make([]int32, n)
	for v := range hops {
		hops[v] = Unreached
	}
	return hops
}
