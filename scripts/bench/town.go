package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"strconv"
)

// town is a fictional town after performance.md: communities of 30 to 400 people with power-law sizes,
// small-world wiring inside, 8 % of the ties outside, 8 % professionals and 1 % schakels with heavy-tailed
// degree, 12 % leaves, 2 % isolated. The same sizes give the same town.
type town struct {
	prefix       string // of the keys, so that two towns can stand in one store
	people, ties int
	random       *rand.Rand
	community    []int // of each person: the number of its first member
	size         []int // of each person's community
}

const (
	professionalsIn = 12 // one person in so many
	schakelsIn      = 100
	outsidePercent  = 8
	leafPercent     = 12
	isolatedPercent = 2
)

func newTown(prefix string, people, ties int) *town {
	t := &town{prefix: prefix, people: people, ties: ties, random: rand.New(rand.NewPCG(2026, uint64(people)))}
	for len(t.community) < people {
		size := min(30+int(30*(1/(1-t.random.Float64())-1)), 400, people-len(t.community))
		first := len(t.community)
		for range size {
			t.community, t.size = append(t.community, first), append(t.size, size)
		}
	}
	return t
}

func isProfessional(person int) bool { return person%professionalsIn == 0 }

func (t *town) name(person int) string { return t.prefix + strconv.Itoa(person) }

// write writes the town as CSV. Everybody lives or works in one gemeente with ten buurten, which the first
// professional, a networker, covers.
func (t *town) write(w io.Writer) error {
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, "kind;id;from;to;since;name;legalBasis;legalArticle;retainUntil;networkAskedOn;networkAskedExtent;function;code;level;confirmedOn")
	fmt.Fprintln(out, "Area;GM9999;;;;Meetstad;;;;;;;GM9999;gemeente;")
	for buurt := range 10 {
		fmt.Fprintf(out, "Area;%s;;;;Buurt %d;;;;;;;%[1]s;buurt;\n", buurtCode(buurt), buurt)
		fmt.Fprintf(out, "PART_OF;;%s;GM9999;2020;;;;;;;;;;\n", buurtCode(buurt))
	}
	for person := range t.people {
		if isProfessional(person) {
			function := "communityWorker"
			if person == 0 {
				function = "networker"
			}
			fmt.Fprintf(out, "Professional;%s;;;;Werker %d;;;;;;%s;;;\n", t.name(person), person, function)
			continue
		}
		fmt.Fprintf(out, "Resident;%s;;;;Bewoner %d;publicTask;Wmo 2015 art. 2.3.2;2030-01-01;2026-05-01;partial;;;;\n", t.name(person), person)
	}
	fmt.Fprintf(out, "COVERS;;%s;GM9999;2020;;;;;;;;;;\n", t.name(0))
	t.writeTies(out)
	return out.Flush()
}

func buurtCode(buurt int) string { return fmt.Sprintf("BU9999%04d", buurt) }

// writeTies writes the homes and the schakels, and ties up to the number that was asked.
func (t *town) writeTies(out io.Writer) {
	written := 0
	for person := range t.people {
		if !isProfessional(person) {
			fmt.Fprintf(out, "LIVES_IN;;%s;%s;2019;;;;;;;;;;\n", t.name(person), buurtCode(t.community[person]%10))
			written++
		}
		if person%schakelsIn == 7 {
			fmt.Fprintf(out, "Schakel;s%s;;;;;;;;;;;;;2026-01-15\n", t.name(person))
			fmt.Fprintf(out, "HELD_BY;;s%[1]s;%[1]s;2024;;;;;;;;;;\n", t.name(person))
			written++
		}
	}
	seen := map[[2]int]bool{}
	for written < t.ties {
		from := t.random.IntN(t.people)
		to, kind := t.other(from)
		pair := [2]int{min(from, to), max(from, to)}
		if from == to || seen[pair] {
			continue
		}
		seen[pair] = true
		fmt.Fprintf(out, "%s;;%s;%s;2025-06;;;;;;;;;;\n", kind, t.name(from), t.name(to))
		written++
	}
}

// other draws whom somebody knows. What it refuses, a leaf or an isolated person, it gives as the same.
func (t *town) other(from int) (to int, kind string) {
	first, size := t.community[from], t.size[from]
	switch trait := from * 7919 % 100; {
	case trait < isolatedPercent:
		return from, ""
	case trait < isolatedPercent+leafPercent && t.random.IntN(10) > 0:
		return from, ""
	}
	switch draw := t.random.IntN(100); {
	case draw < outsidePercent:
		to = t.random.IntN(t.people)
	case draw < 30:
		to = first + t.random.IntN(1+(size-1)/professionalsIn)*professionalsIn
		to -= to % professionalsIn
	default:
		to = first + (from-first+1+int(t.random.ExpFloat64()*4))%size
	}
	to = min(max(to, 0), t.people-1)
	return to, "KNOWS"
}
