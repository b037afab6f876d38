package town

import "math"

// leaves gives every actor with one contact that contact.
func (t *town) leaves() {
	for v, r := range t.roles {
		switch {
		case r != leaf || len(t.sociable) == 0:
		case t.random.Float64() < outside:
			t.tie(int32(v), t.anybody())
		default:
			t.tie(int32(v), t.neighbour(int32(v)))
		}
	}
}

// rings makes every street a small world (Watts and Strogatz 1998) with ties to the rest of the town.
func (t *town) rings() {
	for _, part := range t.streets {
		ring := t.sociable[part[0]:part[1]]
		for i, v := range ring {
			for next := 1; next <= 2; next++ {
				if t.random.Float64() >= t.thin {
					continue
				}
				switch x := t.random.Float64(); {
				case x < rewired:
					t.tie(v, t.neighbour(v))
				case x < rewired+outside:
					t.tie(v, t.anybody())
				default:
					t.tie(v, ring[(i+next)%len(ring)])
				}
			}
		}
	}
}

// work ties professionals and schakels to the street, to each other and to the town. A tenth of all
// ties is left to closure.
func (t *town) work() {
	var workers []int32
	for _, v := range t.sociable {
		if t.roles[v] == professional || t.roles[v] == schakel {
			workers = append(workers, v)
		}
	}
	enough := t.wanted - t.wanted/10
	for _, v := range workers {
		for range t.workContacts(v) {
			if len(t.pairs) >= enough || t.full() {
				return
			}
			switch x := t.random.Float64(); {
			case x < 0.65:
				t.tie(v, t.neighbour(v))
			case x < 0.85:
				t.tie(v, workers[t.random.IntN(len(workers))])
			default:
				t.tie(v, t.anybody())
			}
		}
	}
}

// workContacts draws from a power law with exponent 1 + 4/3: its inverse needs only square roots, which
// every machine rounds alike.
func (t *town) workContacts(v int32) int {
	root := math.Sqrt(1 - t.random.Float64())
	contacts := leastContacts / (root * math.Sqrt(root))
	if t.roles[v] == schakel {
		contacts *= 3
	}
	return int(t.thin * min(contacts, mostContacts))
}

// closure ties actors with a common contact, mostly within the street. It gives up when the streets
// are nearly full.
func (t *town) closure() {
	if len(t.pairs) == 0 {
		return
	}
	for tries := 0; tries < 20*t.wanted && !t.full(); tries++ {
		a := t.anybody()
		if len(t.contacts[a]) == 0 {
			continue
		}
		between := t.contacts[a][t.random.IntN(len(t.contacts[a]))]
		c := t.contacts[between][t.random.IntN(len(t.contacts[between]))]
		if t.roles[c] != leaf && (t.street[a] == t.street[c] || t.random.Float64() < closedOutside) {
			t.tie(a, c)
		}
	}
}

// fill ties whoever is not tied yet, those who live far apart first, until the town has what was asked.
func (t *town) fill() {
	count := len(t.sociable)
	for apart := count / 2; apart > 0 && !t.full(); apart-- {
		for i := range count {
			t.tie(t.sociable[i], t.sociable[(i+apart)%count])
		}
	}
}

// shuffle renumbers the actors and mixes the ties, so that no order tells who lives near.
func (t *town) shuffle() {
	number := t.random.Perm(len(t.roles))
	for i, p := range t.pairs {
		t.pairs[i] = [2]int32{int32(number[p[0]]), int32(number[p[1]])}
	}
	t.random.Shuffle(len(t.pairs), func(i, j int) { t.pairs[i], t.pairs[j] = t.pairs[j], t.pairs[i] })
}
