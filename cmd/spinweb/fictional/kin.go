package fictional

// spinFamilies ties households of which one comes from the other, and brothers and sisters.
func (w *web) spinFamilies() {
	children := map[*household][]*household{}
	for _, home := range w.town.households {
		if home.parents == nil {
			continue
		}
		for _, sibling := range children[home.parents] {
			w.meet(home.members[0], sibling.members[0], family, siblings(home.members[0], sibling.members[0]), "", lasting)
		}
		children[home.parents] = append(children[home.parents], home)
		w.spinFamily(home.parents, home)
	}
}

func (w *web) spinFamily(parents, home *household) {
	child := home.members[0]
	for _, parent := range parents.members {
		if rank[child.age] >= rank[sixties] {
			w.meet(parent, child, family, "familie", "", lasting)
			continue
		}
		w.meet(parent, child, family, parenthood(parent, child), "", lasting)
		for _, other := range home.members[1:] {
			switch {
			case rank[other.age] < rank[child.age] && chance(w.dice, 65):
				w.meet(parent, other, family, "grootouder en kleinkind", "", lasting)
			case rank[other.age] == rank[child.age] && home.kind == "family" && chance(w.dice, 50):
				w.meet(parent, other, family, "schoonfamilie", "", lasting)
			}
		}
	}
}

func parenthood(parent, child *person) string {
	relation := "vader"
	if parent.woman {
		relation = "moeder"
	}
	if child.woman {
		return relation + " en dochter"
	}
	return relation + " en zoon"
}

func siblings(a, b *person) string {
	switch {
	case a.woman && b.woman:
		return "zussen"
	case !a.woman && !b.woman:
		return "broers"
	default:
		return "broer en zus"
	}
}
