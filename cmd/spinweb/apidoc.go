package main

import (
	"context"
	"fmt"

	"spinweb/web"
)

// apiDocCommand writes the API document, for who writes a client or checks the rules that it follows.
type apiDocCommand struct{}

// Run writes the document as JSON.
func (apiDocCommand) Run(_ context.Context, t *terminal) error {
	document, err := web.Document()
	if err != nil {
		return fmt.Errorf("write the API document: %w", err)
	}
	_, err = fmt.Fprintln(t.out, string(document))
	return err
}
