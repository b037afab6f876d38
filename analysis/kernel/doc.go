// Package kernel holds the algorithms on networks: arrays in, arrays out. It knows no person, no
// store and no options. One file holds one algorithm, named after it, with its paper.
//
// A node is an index from 0 to N-1 and a tie an unordered pair of nodes. Every kernel
//   - is pure and deterministic: two runs give the same bits, whatever GOMAXPROCS is;
//   - does not recurse, so a deep network costs no stack;
//   - looks at its context at least once in 4,096 nodes that it handles, and when that is over
//     returns ctx.Err() and no result;
//   - panics on a node outside 0..N-1, as a slice does on such an index.
//
// A fresh result belongs to the caller. Costs are given for n nodes and m ties.
package kernel

// checkEvery is the number of nodes handled between two looks at the context.
const checkEvery = 4096
