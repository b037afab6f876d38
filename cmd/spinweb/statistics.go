package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"spinweb/analysis"
	"spinweb/graph/exchange"
)

// writeStatisticsJSON writes {"network":{…},"nodes":[{"id":…}…]}, with null for what is not defined.
func writeStatisticsJSON(ctx context.Context, w io.Writer, found *analysis.Statistics) error {
	out := newJSONStream(ctx, w)
	out.raw(`{"network":{"nodes":`)
	out.number(float64(found.Net.Len()))
	out.raw(`,"ties":`)
	out.number(float64(found.Ties))
	for _, figure := range found.Network {
		out.raw(`,"` + string(figure.Statistic) + `":`)
		out.number(figure.Value)
	}
	if found.Points != nil {
		out.raw(`,"articulationPoints":`)
		out.list(len(found.Points), func(i int) { out.string(string(found.Net.ID(found.Points[i]))) })
	}
	if found.Bridges != nil {
		out.raw(`,"bridges":`)
		out.list(len(found.Bridges), func(i int) {
			out.list(2, func(end int) { out.string(string(found.Net.ID(found.Bridges[i][end]))) })
		})
	}
	out.raw(`},"nodes":[`)
	for _, v := range found.InPlace() {
		if !out.item() {
			break
		}
		out.raw(`{"id":`)
		out.string(string(found.Net.ID(v)))
		for _, column := range found.Nodes {
			out.raw(`,"` + string(column.Statistic) + `":`)
			out.number(column.Of[v])
		}
		out.raw("}")
	}
	out.end()
	out.raw("}\n")
	return out.close()
}

// writeStatisticsCSV writes a row for each node, with an empty cell for what is not defined.
func writeStatisticsCSV(ctx context.Context, w io.Writer, found *analysis.Statistics) error {
	out := bufio.NewWriterSize(w, 1<<16)
	names := []string{"id"}
	for _, column := range found.Nodes {
		names = append(names, string(column.Statistic))
	}
	fmt.Fprintln(out, strings.Join(names, ","))
	cells := make([]string, len(names))
	for i, v := range found.InPlace() {
		if i%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		cells[0] = exchange.CommaCell(string(found.Net.ID(v)))
		for k, column := range found.Nodes {
			cells[k+1] = ""
			if x := column.Of[v]; !math.IsNaN(x) {
				cells[k+1] = strconv.FormatFloat(x, 'g', -1, 64)
			}
		}
		fmt.Fprintln(out, strings.Join(cells, ","))
	}
	return out.Flush()
}

const (
	longestLabel = 40
	figureWidth  = 12
)

// writeStatisticsTable writes a table for a person: the network, and a line for each node, with six digits.
func writeStatisticsTable(ctx context.Context, w io.Writer, found *analysis.Statistics) error {
	out := bufio.NewWriterSize(w, 1<<16)
	line := func(name, value string) { fmt.Fprintf(out, "%-20s %12s\n", name, value) }
	line("nodes", strconv.Itoa(found.Net.Len()))
	line("ties", strconv.Itoa(found.Ties))
	for _, figure := range found.Network {
		line(string(figure.Statistic), shortNumber(figure.Value))
	}
	if found.Points != nil {
		line("articulationPoints", strconv.Itoa(len(found.Points)))
	}
	if found.Bridges != nil {
		line("bridges", strconv.Itoa(len(found.Bridges)))
	}
	labels := len("id")
	for v := range int32(found.Net.Len()) {
		labels = max(labels, min(utf8.RuneCountInString(string(found.Net.ID(v))), longestLabel))
	}
	fmt.Fprintf(out, "\n%-*s", labels, "id")
	widths := make([]int, len(found.Nodes))
	for k, column := range found.Nodes {
		widths[k] = max(figureWidth, len(column.Statistic))
		fmt.Fprintf(out, " %*s", widths[k], column.Statistic)
	}
	fmt.Fprintln(out)
	for i, v := range found.InPlace() {
		if i%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		fmt.Fprintf(out, "%-*s", labels, cutLabel(string(found.Net.ID(v))))
		for k, column := range found.Nodes {
			fmt.Fprintf(out, " %*s", widths[k], shortNumber(column.Of[v]))
		}
		fmt.Fprintln(out)
	}
	return out.Flush()
}

// shortNumber writes a whole number in full, others with six digits, and - for what is not defined.
func shortNumber(x float64) string {
	switch {
	case math.IsNaN(x):
		return "-"
	case x == math.Trunc(x) && math.Abs(x) < 1e12:
		return strconv.FormatFloat(x, 'f', -1, 64)
	default:
		return strconv.FormatFloat(x, 'g', 6, 64)
	}
}

// cutLabel shortens a long label, and shows what would break a line as a space.
func cutLabel(label string) string {
	runes := []rune(strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, label))
	if len(runes) <= longestLabel {
		return string(runes)
	}
	return string(runes[:longestLabel-1]) + "…"
}
