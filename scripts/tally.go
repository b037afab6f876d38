//go:build ignore

// Tally reads what `go test -json` writes and says what happened, in fewer words.
//
//	go test -json ./... | go run scripts/tally.go watch >events    one line to stderr per finished package
//	go run scripts/tally.go report events...                       failures with their output, skips with their reason, counts
//	go run scripts/tally.go contract PACKAGE PACKAGE events...     did both stores run the same cases, all of them?
//
// A test that has subtests counts through them; a package that fails without a failing test counts as one failure.
package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
)

type event struct {
	Action, Package, ImportPath, Test, Output, FailedBuild string
	Elapsed                                                float64
}

// result of one test or, with an empty name, of one package.
type result struct {
	pkg, test string
	outcome   string // pass, fail, skip; empty: it never ended
	elapsed   float64
	output    []string
}

type run struct {
	results map[string]*result // by package + space + test
	builds  map[string][]string
}

func main() {
	if err := dispatch(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "tally:", err)
		os.Exit(1)
	}
}

func dispatch(args []string) error {
	switch {
	case len(args) == 1 && args[0] == "watch":
		return watch(os.Stdin, os.Stdout, os.Stderr)
	case len(args) >= 2 && args[0] == "report":
		return withRun(args[1:], report)
	case len(args) >= 4 && args[0] == "contract":
		return withRun(args[3:], func(r *run) error { return contract(r, args[1], args[2]) })
	}
	return errors.New("want: watch | report FILE... | contract PACKAGE PACKAGE FILE...")
}

func watch(in io.Reader, out, human io.Writer) error {
	return eachLine(io.TeeReader(in, out), func(line []byte) {
		var e event
		if json.Unmarshal(line, &e) != nil || e.Test != "" {
			return
		}
		switch e.Action {
		case "pass":
			fmt.Fprintf(human, "      ok    %6.1f s  %s\n", e.Elapsed, e.Package)
		case "fail":
			fmt.Fprintf(human, "      FAIL  %6.1f s  %s\n", e.Elapsed, e.Package)
		}
	})
}

func withRun(files []string, do func(*run) error) error {
	r := &run{results: map[string]*result{}, builds: map[string][]string{}}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		err = eachLine(f, r.add)
		f.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return do(r)
}

// eachLine has no limit to the length of a line: a failing test may print anything.
func eachLine(in io.Reader, do func([]byte)) error {
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			do(line)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (r *run) add(line []byte) {
	var e event
	if json.Unmarshal(line, &e) != nil {
		return // go prints some of its own complaints as plain text; the exit code tells of them
	}
	if e.Action == "build-output" {
		r.builds[e.ImportPath] = append(r.builds[e.ImportPath], e.Output)
		return
	}
	if e.Package == "" {
		return
	}
	key := e.Package + " " + e.Test
	t := r.results[key]
	if t == nil {
		t = &result{pkg: e.Package, test: e.Test}
		r.results[key] = t
	}
	switch e.Action {
	case "output":
		t.output = append(t.output, e.Output)
	case "pass", "fail", "skip":
		t.outcome, t.elapsed = e.Action, e.Elapsed
		if e.FailedBuild != "" {
			t.output = append(t.output, r.builds[e.FailedBuild]...)
		}
	}
}

// tests returns every test without its package's own line, in order.
func (r *run) tests() []*result {
	tests := slices.Collect(maps.Values(r.results))
	tests = slices.DeleteFunc(tests, func(t *result) bool { return t.test == "" })
	slices.SortFunc(tests, func(a, b *result) int {
		return cmp.Or(cmp.Compare(a.pkg, b.pkg), cmp.Compare(a.test, b.test))
	})
	return tests
}

func (r *run) packages() []*result {
	packages := slices.Collect(maps.Values(r.results))
	packages = slices.DeleteFunc(packages, func(t *result) bool { return t.test != "" })
	slices.SortFunc(packages, func(a, b *result) int { return cmp.Compare(a.pkg, b.pkg) })
	return packages
}

// parents are the tests that have subtests.
func parents(tests []*result) map[string]bool {
	have := map[string]bool{}
	for _, t := range tests {
		for name := t.test; ; {
			slash := strings.LastIndexByte(name, '/')
			if slash < 0 {
				break
			}
			name = name[:slash]
			have[t.pkg+" "+name] = true
		}
	}
	return have
}

func report(r *run) error {
	tests := r.tests()
	parent := parents(tests)
	failedBelow := map[string]bool{} // packages and tests with a failing test inside
	var passed, failed, skipped int

	// Deepest first, so that a parent knows whether a child has already told of the failure.
	for _, t := range slices.Backward(tests) {
		key := t.pkg + " " + t.test
		switch {
		case t.outcome == "fail" || t.outcome == "":
			if !failedBelow[key] {
				failed++
				show(t)
			}
			failedBelow[t.pkg+" "] = true
			if slash := strings.LastIndexByte(t.test, '/'); slash > 0 {
				failedBelow[t.pkg+" "+t.test[:slash]] = true
			}
		case parent[key]:
		case t.outcome == "pass":
			passed++
		case t.outcome == "skip":
			skipped++
			fmt.Printf("skipped: %s %s: %s\n", t.pkg, t.test, reason(t))
		}
	}
	packages := r.packages()
	for _, p := range packages {
		if (p.outcome == "fail" || p.outcome == "") && !failedBelow[p.pkg+" "] {
			failed++
			show(p)
		}
	}
	slowest(packages)
	fmt.Printf("%d passed, %d failed, %d skipped\n", passed, failed, skipped)
	if failed > 0 {
		return errors.New("go tests failed")
	}
	if passed == 0 {
		return errors.New("no go test ran")
	}
	return nil
}

func show(t *result) {
	fmt.Printf("--- FAILED %s %s\n", t.pkg, t.test)
	for _, line := range t.output {
		fmt.Print("    ", line)
	}
	if n := len(t.output); n > 0 && !strings.HasSuffix(t.output[n-1], "\n") {
		fmt.Println()
	}
}

// reason is what a skipping test said, without go's own lines.
func reason(t *result) string {
	var said []string
	for _, line := range t.output {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "===") && !strings.HasPrefix(line, "---") {
			said = append(said, line)
		}
	}
	return strings.Join(said, " ")
}

func slowest(packages []*result) {
	packages = slices.SortedFunc(slices.Values(packages), func(a, b *result) int { return cmp.Compare(b.elapsed, a.elapsed) })
	for _, p := range packages[:min(5, len(packages))] {
		if p.elapsed < 1 {
			return
		}
		fmt.Printf("slowest: %6.1f s  %s\n", p.elapsed, p.pkg)
	}
}

// contract compares the cases below TestContract in two packages: the same names, none skipped, none missing.
func contract(r *run, one, other string) error {
	tests := r.tests()
	parent := parents(tests)
	ran := map[string]map[string]bool{one: {}, other: {}}
	wrong := 0
	for _, pkg := range []string{one, other} {
		var failed, skipped int
		for _, t := range tests {
			if t.pkg != pkg || t.test != "TestContract" && !strings.HasPrefix(t.test, "TestContract/") {
				continue
			}
			if t.outcome == "skip" {
				skipped++
			}
			if parent[t.pkg+" "+t.test] || t.test == "TestContract" {
				continue
			}
			switch t.outcome {
			case "pass":
				ran[pkg][t.test] = true
			case "skip":
			default:
				ran[pkg][t.test] = true
				failed++
			}
		}
		fmt.Printf("contract: %s ran %d cases, %d failed, %d skipped\n", pkg, len(ran[pkg]), failed, skipped)
		wrong += failed + skipped
	}
	for _, pair := range [][2]string{{one, other}, {other, one}} {
		if len(ran[pair[1]]) == 0 {
			wrong++ // said above already
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(ran[pair[0]])) {
			if !ran[pair[1]][name] {
				wrong++
				fmt.Printf("contract: ran in %s and not in %s: %s\n", pair[0], pair[1], name)
			}
		}
	}
	if wrong > 0 {
		return errors.New("the two stores did not both run the whole contract")
	}
	return nil
}
