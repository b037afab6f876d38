package exchange

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"spinweb/graph"
)

// WriteEdges writes a network as edge CSV, as ReadEdges and most programs for networks read it: in UTF-8, a
// heading source,target, a line for each tie in the order of the list, and at the end a line with an empty
// target for each node without a tie. Weights and direction are left out.
//
// It writes as it goes, and stops with ctx.Err() when nobody waits any more.
func WriteEdges(ctx context.Context, w io.Writer, list graph.EdgeList) error {
	out := bufio.NewWriterSize(w, window)
	write := func(source, target string) {
		_, _ = out.WriteString(CommaCell(source)) // a bufio.Writer keeps its error for Flush
		_ = out.WriteByte(',')
		_, _ = out.WriteString(CommaCell(target))
		_ = out.WriteByte('\n')
	}
	write("source", "target")
	tied := make([]bool, len(list.Labels))
	for i, pair := range list.Pairs {
		if i%4096 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		tied[pair[0]], tied[pair[1]] = true, true
		write(list.Labels[pair[0]], list.Labels[pair[1]])
	}
	for v, label := range list.Labels {
		if !tied[v] {
			write(label, "")
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write edges: %w", err)
	}
	return nil
}

// CommaCell returns a text as a cell of a table separated by commas: in quotes where it needs them, and with
// an apostrophe before what a spreadsheet would take for a formula.
func CommaCell(text string) string {
	text = protect(text)
	if strings.ContainsAny(text, ",;\t\"\r\n") || strings.TrimSpace(text) != text {
		return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	return text
}
