package kernel

import "context"

// singleSource walks from one source at a time. Between sources hops is Unreached everywhere.
// Workers share reach and farthest, where each writes what belongs to its own sources.
type singleSource struct {
	rows            CSR
	hops            []int32
	queue           []int32
	reach, farthest []int32
}

// chunk writes to sum, for each of the nodes from..to-1, the sum of 1/distance to all others.
func (s *singleSource) chunk(ctx context.Context, from, to int32, sum []float64) error {
	for source := from; source < to; source++ {
		if err := s.walk(ctx, source); err != nil {
			return err
		}
		for _, v := range s.queue[1:] {
			sum[source] += 1 / float64(s.hops[v])
		}
		s.reach[source] = int32(len(s.queue) - 1)
		s.farthest[source] = s.hops[s.queue[len(s.queue)-1]]
		for _, v := range s.queue {
			s.hops[v] = Unreached
		}
	}
	return nil
}

func (s *singleSource) walk(ctx context.Context, source int32) error {
	queue := append(s.queue[:0], source)
	s.hops[source] = 0
	for head := 0; head < len(queue); head++ {
		if head%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		next := s.hops[queue[head]] + 1
		for _, w := range s.rows.Of(queue[head]) {
			if s.hops[w] == Unreached {
				s.hops[w] = next
				queue = append(queue, w)
			}
		}
	}
	s.queue = queue
	return nil
}
