package analysis

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// introduction is the best way from a resident to a schakel. Without a schakel for the buurt there is
// only the way.
type introduction struct {
	schakel graph.ID
	holder  graph.ID
	heldBy  graph.ID // the tie that says so
	steps   int32    // to the holder, kernel.Unreached without a path
	ways    []way    // best first
}

// way is somebody or something that can bring a resident nearer.
type way struct {
	role  WayRole
	who   graph.ID
	rests []Link // on these links
}

// offer is a schakel that a resident could be introduced to, by one of its holders.
type offer struct {
	schakel graph.ID
	holder  int32
	heldBy  graph.ID
	steps   int32
	contact int32 // the first node after the resident on a path; kernel.NoStep without one
	path    []Link
}

// introduce finds the best introduction of every resident out of reach, in the order of their IDs: to
// the schakel that links an area around their home and is nearest in the net, then with the fewest
// introductions so far, then by ID. Then it finds ways there: the own contact on a shortest path, the
// professional who asked, a maatje, an open activity. Without a path all schakels are equally far.
func (f *missingLinks) introduce(ctx context.Context, n *Net, schakels []schakel) error {
	homes := make([]site, len(f.gaps))
	for i, g := range f.gaps {
		homes[i] = n.siteOf(n.homes(g.resident.ID))
	}
	offers, err := nearestOffers(ctx, n, f.gaps, homes, schakels)
	if err != nil {
		return err
	}
	helpers := findHelpers(n)
	introduced := map[graph.ID]int{}
	for i := range f.gaps {
		g := &f.gaps[i]
		best := offer{holder: kernel.NoStep, steps: kernel.Unreached, contact: kernel.NoStep}
		if len(offers[i]) > 0 {
			best = slices.MinFunc(offers[i], func(x, y offer) int {
				return cmp.Or(cmp.Compare(introduced[x.schakel], introduced[y.schakel]),
					cmp.Compare(x.schakel, y.schakel), n.compareIDs(x.holder, y.holder))
			})
			introduced[best.schakel]++
			g.introduction.holder, g.introduction.heldBy = n.ID(best.holder), best.heldBy
		}
		g.introduction.schakel, g.introduction.steps = best.schakel, best.steps
		g.introduction.ways = helpers.ways(g.resident, homes[i], best)
	}
	return nil
}

// nearestOffers returns for every gap the offers at the smallest distance. It walks the net once for
// each holder of a schakel that links an area around one of the homes.
func nearestOffers(ctx context.Context, n *Net, gaps []gap, homes []site, schakels []schakel) ([][]offer, error) {
	type request struct {
		gap   int
		offer offer
	}
	requests := map[int32][]request{} // by holder
	for i := range gaps {
		for _, s := range linking(schakels, homes[i].around) {
			for _, h := range s.holders {
				requests[h.node] = append(requests[h.node], request{i, offer{schakel: s.id, holder: h.node, heldBy: h.tie}})
			}
		}
	}
	offers := make([][]offer, len(gaps))
	for _, holder := range slices.Sorted(maps.Keys(requests)) {
		toHolder, err := reachOf(ctx, n, []int32{holder})
		if err != nil {
			return nil, err
		}
		for _, r := range requests[holder] {
			offers[r.gap] = nearer(offers[r.gap], toHolder, gaps[r.gap].node, r.offer)
		}
	}
	return offers, nil
}

// nearer adds an offer to those at the smallest distance so far, or puts it in their place, or neither.
func nearer(offers []offer, toHolder reach, from int32, one offer) []offer {
	one.steps, one.contact = toHolder.hops[from], kernel.NoStep
	if len(offers) > 0 {
		switch compareSteps(one.steps, offers[0].steps) {
		case 1:
			return offers
		case -1:
			offers = offers[:0]
		}
	}
	if nodes, path := toHolder.path(from); len(path) > 0 {
		one.contact, one.path = nodes[1], path
	}
	return append(offers, one)
}

// compareSteps compares two distances; no path is farther than every path.
func compareSteps(a, b int32) int { return cmp.Compare(uint32(a), uint32(b)) } // Unreached is -1
