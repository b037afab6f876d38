package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"spinweb/graph"
)

// maxDepth bounds how deep a JSON text nests: an outline, the deepest, has six levels.
const maxDepth = 32

// strictJSON accepts one JSON text without a name that occurs twice in an object and with nothing behind
// it. encoding/json by itself lets the last of two equal names win, and stops reading at the end.
func strictJSON(body []byte) *graph.Error {
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	if err := strictValue(decoder, 0); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return badJSON(graph.TrailingJSON)
	}
	return nil
}

func strictValue(decoder *json.Decoder, depth int) *graph.Error {
	token, err := decoder.Token()
	if err != nil || depth > maxDepth {
		return badJSON(graph.BadJSON)
	}
	switch token {
	case json.Delim('{'):
		return strictObject(decoder, depth)
	case json.Delim('['):
		for decoder.More() {
			if err := strictValue(decoder, depth+1); err != nil {
				return err
			}
		}
		return closing(decoder)
	default:
		return nil
	}
}

func strictObject(decoder *json.Decoder, depth int) *graph.Error {
	names := map[string]bool{}
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return badJSON(graph.BadJSON)
		}
		text, _ := name.(string)
		if names[text] {
			return badJSON(graph.DuplicateKey)
		}
		names[text] = true
		if err := strictValue(decoder, depth+1); err != nil {
			return err
		}
	}
	return closing(decoder)
}

func closing(decoder *json.Decoder) *graph.Error {
	if _, err := decoder.Token(); err != nil {
		return badJSON(graph.BadJSON)
	}
	return nil
}

func badJSON(code graph.Code) *graph.Error {
	return &graph.Error{Kind: graph.InvalidKind, Code: code}
}
