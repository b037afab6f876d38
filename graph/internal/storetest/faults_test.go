package storetest

import (
	"flag"
	"slices"
	"testing"

	"spinweb/graph/internal/store"
)

// faulty is an Oracle whose handles are spoilt.
type faulty struct {
	oracle *Oracle
	spoil  func(*handle) store.Store
}

func (f faulty) Open(testing.TB) store.Store { return f.spoil(&handle{oracle: f.oracle}) }

// TestPlantedFaults demands of every planted fault that the cases which are there for it fail.
func TestPlantedFaults(t *testing.T) {
	for _, f := range plantedFaults {
		t.Run(f.name, func(t *testing.T) {
			for _, name := range f.caughtBy {
				i := slices.IndexFunc(cases, func(c contractCase) bool { return c.name == name })
				if i < 0 {
					t.Fatalf("there is no case %q", name)
				}
				if passes(t, cases[i], faulty{NewOracle(), f.spoil}) {
					t.Errorf("passes in spite of the fault: %s", name)
				}
			}
		})
	}
}

// TestWitnessHearsNothingOfARightStore is the control: without a fault no case fails under the witness.
func TestWitnessHearsNothingOfARightStore(t *testing.T) {
	for _, c := range cases {
		if !passes(t, c, NewOracle()) {
			t.Errorf("fails without a fault: %s", c.name)
		}
	}
}

// TestRandomOperationsCatchFaults does for the random operations what TestPlantedFaults does for the cases.
func TestRandomOperationsCatchFaults(t *testing.T) {
	for name, value := range map[string]string{"rapid.nofailfile": "true", "rapid.shrinktime": "0s", "rapid.checks": "1000"} {
		before := flag.Lookup(name).Value.String()
		if err := flag.Set(name, value); err != nil {
			t.Fatal(err)
		}
		defer func() { _ = flag.Set(name, before) }()
	}
	for _, random := range []struct {
		name    string
		run     func(testing.TB, func(testing.TB) Database)
		catches []string
	}{
		{"operations", randomOperations, []string{"lost update", "ties are not demanded", "a used key writes again", "half a batch", "a skipped revision", "since forgets tombstones",
			"a line acknowledged early", "an actor goes from under its tie", "a former tie is forgotten", "history keeps what was erased",
			"an alias is the ID itself", "every reason is emptied", "a dump leaves out what a batch undoes"}},
		{"cells", randomCells, []string{"a put asks for no version", "a cell outlives its moment", "the key of a cell outlives it", "an expired cell bars the way",
			"a sweep takes all that will expire", "a dump leaves out expired cells"}},
	} {
		for _, f := range plantedFaults {
			run := func(t testing.TB, _ Database) {
				random.run(t, func(testing.TB) Database { return faulty{NewOracle(), f.spoil} })
			}
			if slices.Contains(random.catches, f.name) && passes(t, contractCase{f.name, run}, nil) {
				t.Errorf("random %s do not find: %s", random.name, f.name)
			}
		}
	}
}

// TestEveryCaseCatchesAFault demands that no case of the contract is there for show.
func TestEveryCaseCatchesAFault(t *testing.T) {
	caught := map[string]bool{}
	for _, f := range plantedFaults {
		for _, name := range f.caughtBy {
			caught[name] = true
		}
	}
	for _, c := range cases {
		if !caught[c.name] {
			t.Errorf("no planted fault fails: %s", c.name)
		}
	}
}

type plantedFault struct {
	name     string
	caughtBy []string
	spoil    func(*handle) store.Store
}
