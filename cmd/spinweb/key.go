package main

import (
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	"spinweb/graph"
)

const keyLength = 32 // bytes: what Adiantum takes

// readKey reads the key in a file. What is wrong with it is told without a letter of it.
func readKey(path string) ([]byte, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the key file: %w", err)
	}
	key, err := hex.DecodeString(strings.TrimSpace(string(text)))
	if err != nil || len(key) != keyLength {
		return nil, graph.Invalid(graph.Finding{Field: "--key-file", Code: graph.BadKeyFile})
	}
	return key, nil
}
