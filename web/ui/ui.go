// Package ui holds the built interface of Spin in het web.
package ui

import (
	"embed"
	"io/fs"
)

//go:embed dist
var built embed.FS

// Dist returns the built interface with index.html at its root. References to the other files in
// index.html begin with /assets/__HASH__/; the server puts a hash of the content in the place of
// __HASH__ and may serve what lies under that path as immutable.
func Dist() fs.FS {
	dist, err := fs.Sub(built, "dist")
	if err != nil {
		panic(err) // "dist" is a valid path, so this cannot happen
	}
	return dist
}
