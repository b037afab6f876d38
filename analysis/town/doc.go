// Package town makes the graph on which this product is timed: a made-up town of any size, the same for
// whoever asks for it with the same seed. It knows nothing of actors with names; for a neighbourhood to
// look at there is spinweb demo.
package town
