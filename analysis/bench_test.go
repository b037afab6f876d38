package analysis

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"spinweb/graph"
)

// newTown draws a fictional town of so many people after performance.md: communities of about 60 with
// small-world wiring inside and 8 % of the ties outside, 8 % professionals with many ties, 1 % schakels,
// and about five ties a person. Two thirds of the residents were asked. The same size gives the same town.
func newTown(people int) *world {
	w, r := newWorld(), rand.New(rand.NewPCG(1, uint64(people)))
	w.areas()
	for i := range people {
		if i%12 == 0 {
			w.add(graph.Professional, townsman(i))
			continue
		}
		w.add(graph.Resident, townsman(i))
		if r.IntN(3) > 0 {
			set(w.actors[townsman(i)], "networkAskedOn=2026-05-01", "networkAskedExtent=partial")
		}
		home := buurt
		if i/60%2 == 1 {
			home = zuid
		}
		w.tie(graph.LivesIn, townsman(i), home)
	}
	for i := range people {
		w.tieTo(r, i, people)
		if i%100 == 7 {
			schakel := "schakel-" + townsman(i)
			w.add(graph.Schakel, schakel, "confirmedOn=2026-01-15")
			w.tie(graph.HeldBy, schakel, townsman(i))
			w.tie(graph.LinksArea, schakel, []graph.ID{buurt, zuid, wijk}[i%3])
		}
	}
	return w
}

func townsman(i int) graph.ID { return graph.ID(fmt.Sprintf("p%06d", i)) }

// tieTo ties somebody to neighbours, to the professional of the community, and now and then farther.
func (w *world) tieTo(r *rand.Rand, i, people int) {
	for range 2 + r.IntN(6) {
		if r.IntN(50) == 0 {
			return // some have few ties, a few have none
		}
		other := max(i/60*60, i-1-r.IntN(9))
		switch {
		case r.IntN(100) < 8:
			other = r.IntN(people)
		case r.IntN(4) == 0:
			other = i / 12 * 12
		}
		if other != i {
			w.tie(graph.Knows, townsman(i), townsman(other))
		}
	}
}

var sizes = []int{1_200, 10_000}

func BenchmarkBuildNet(b *testing.B) {
	for _, size := range sizes {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			s := newTown(size).snapshot(b)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := BuildNet(context.Background(), s, SupportNetwork, day); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkMissingLinks measures the answer, nearly all of it betweenness, and apart from it Redact.
func BenchmarkMissingLinks(b *testing.B) {
	for _, size := range sizes {
		n := newTown(size).net(b, SupportNetwork)
		q := MissingLinks{Area: graph.AreaCode(buurt), Day: day}
		b.Run(fmt.Sprintf("answer/%d", size), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := q.Answer(context.Background(), n); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("redact/%d", size), func(b *testing.B) {
			r, err := q.Answer(context.Background(), n)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(len(r.complete.gaps)), "rows")
			for b.Loop() {
				r.Redact(seesAllNamed())
			}
		})
	}
}

func BenchmarkAround(b *testing.B) {
	n := newTown(10_000).net(b, SupportNetwork)
	for b.Loop() {
		if _, err := Around(context.Background(), n, "p005000", MostHops, MostNodes, everything); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMeasures measures the counting, which is done once for a revision, and apart from it what every
// request does: cutting down to what a viewer may see, and a page of it.
func BenchmarkMeasures(b *testing.B) {
	for _, size := range sizes {
		n := newTown(size).net(b, SupportNetwork)
		b.Run(fmt.Sprintf("count/%d", size), func(b *testing.B) {
			for b.Loop() {
				if _, err := MeasureNet(context.Background(), n, func(int, int) {}); err != nil {
					b.Fatal(err)
				}
			}
		})
		m, err := MeasureNet(context.Background(), n, func(int, int) {})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("page/%d", size), func(b *testing.B) {
			complete, err := m.Area(graph.AreaCode(buurt))
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if _, err := complete.Redact(seesAllNamed()).Page(Order{By: ByBetweenness}, "", 50); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
