package analysis

// alone divides numbers of contacts into classes for who may not know the number. Contacts are few whole
// numbers, and the rows of others show where a class begins: one that holds a single number would tell it.
type alone struct {
	scale
	joined bool // low and middle are one
	silent bool // every division would tell a number
}

// aloneOf finds the classes of a scale that hold at least two of the values that are there: all three, or high
// and the rest, or none. Nobody with a hidden contact has none, so 0 does not count.
func aloneOf(values []float64, s scale) alone {
	held := map[Class]map[float64]bool{HighClass: {}, MiddleClass: {}, LowClass: {}}
	rest := map[float64]bool{}
	for _, value := range values {
		if value == 0 {
			continue
		}
		class := s.class(value)
		held[class][value] = true
		if class != HighClass {
			rest[value] = true
		}
	}
	return alone{s, len(held[MiddleClass]) == 1 || len(held[LowClass]) == 1, len(held[HighClass]) == 1 || len(rest) == 1}
}

// class returns the class of a value, nil where that would tell the value.
func (a alone) class(value float64) *Class {
	if a.silent {
		return nil
	}
	class := a.scale.class(value)
	if a.joined && class == MiddleClass {
		class = LowClass
	}
	return &class
}
