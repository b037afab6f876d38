package storetest

import (
	"pgregory.net/rapid"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

func (p *pair) drawCell(rt *rapid.T) store.Cell {
	return store.Cell{
		Kind:    rapid.SampledFrom(cellKinds[:2]).Draw(rt, "kind"),
		Key:     rapid.SampledFrom([]string{"a", "b"}).Draw(rt, "key"),
		Subject: rapid.SampledFrom(append([]graph.ID{""}, somePeople...)).Draw(rt, "subject"),
		Value:   rapid.SliceOfN(rapid.Byte(), 0, 3).Draw(rt, "value"),
	}
}

// put puts a cell over none, over any or over a version that either gave before, mostly the last one.
func (p *pair) put(rt *rapid.T) {
	cell := p.drawCell(rt)
	if rapid.Bool().Draw(rt, "expires") {
		cell.Expires = drawMoment(rt)
	}
	versions := [2]int64{}
	switch choice := rapid.IntRange(0, 3).Draw(rt, "over"); {
	case choice == 0:
		versions = [2]int64{store.AnyVersion, store.AnyVersion}
	case choice == 1 && len(p.puts) > 0:
		versions = rapid.SampledFrom(p.puts).Draw(rt, "version")
	case choice == 2:
		versions = p.latest(cell)
	}
	at := drawMoment(rt)
	got, want := cell, cell
	got.Version, want.Version = versions[0], versions[1]
	gotVersion, err := p.store.Cells().Put(rt.Context(), got, at)
	wantVersion, wantErr := p.oracle.Cells().Put(rt.Context(), want, at)
	sameFailure(rt, "put", err, wantErr)
	if err == nil {
		p.puts = append(p.puts, [2]int64{gotVersion, wantVersion})
	}
}

// latest returns what store and oracle call the version of a cell that the oracle holds.
func (p *pair) latest(cell store.Cell) [2]int64 {
	version := p.known.cells[cellName{cell.Kind, cell.Key}].Version
	for _, versions := range p.puts {
		if versions[1] == version {
			return versions
		}
	}
	return [2]int64{}
}

// numbered replaces the versions of cells, which are drawn, by the number of the put that gave them. Side
// is 0 for the store and 1 for the oracle.
func (p *pair) numbered(rt *rapid.T, side int, cells []store.Cell) []store.Cell {
	for i := range cells {
		number := int64(0)
		for j, versions := range p.puts {
			if versions[side] == cells[i].Version {
				number = int64(j + 1)
			}
		}
		if number == 0 {
			rt.Fatalf("a cell has a version that no put gave")
		}
		cells[i].Version = number
	}
	return cells
}

func (p *pair) drop(rt *rapid.T) {
	cell := p.drawCell(rt)
	switch rapid.IntRange(0, 2).Draw(rt, "way") {
	case 0:
		err := p.store.Cells().Drop(rt.Context(), cell.Kind, cell.Key)
		sameFailure(rt, "drop", err, p.oracle.Cells().Drop(rt.Context(), cell.Kind, cell.Key))
	case 1:
		got, err := p.store.Cells().DropOf(rt.Context(), cell.Kind, cell.Subject)
		want, wantErr := p.oracle.Cells().DropOf(rt.Context(), cell.Kind, cell.Subject)
		sameFailure(rt, "drop of", err, wantErr)
		equal(rt, "dropped", got, want)
	default:
		at := drawMoment(rt)
		got, err := p.store.Cells().Sweep(rt.Context(), at)
		want, wantErr := p.oracle.Cells().Sweep(rt.Context(), at)
		sameFailure(rt, "sweep", err, wantErr)
		equal(rt, "swept", got, want)
	}
}

func (p *pair) askCells(rt *rapid.T) {
	at := drawMoment(rt)
	cell := p.drawCell(rt)
	equal(rt, "cells", p.numbered(rt, 0, list(rt, p.store, cell.Kind, at)), p.numbered(rt, 1, list(rt, p.oracle, cell.Kind, at)))
	equal(rt, "keys", keysOf(rt, p.store, cell.Kind, at), keysOf(rt, p.oracle, cell.Kind, at))
	got, err := p.store.Cells().Get(rt.Context(), cell.Kind, cell.Key, at)
	want, wantErr := p.oracle.Cells().Get(rt.Context(), cell.Kind, cell.Key, at)
	sameFailure(rt, "get", err, wantErr)
	if err == nil {
		equal(rt, "cell", p.numbered(rt, 0, []store.Cell{got}), p.numbered(rt, 1, []store.Cell{want}))
	}
}
