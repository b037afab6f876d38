package kernel

// nodeSet is a bit for every node.
type nodeSet []uint64

func newNodeSet(n int) nodeSet { return make(nodeSet, (n+63)/64) }

func (s nodeSet) add(v int32) { s[v>>6] |= 1 << (v & 63) }

func (s nodeSet) has(v int32) bool { return s[v>>6]>>(v&63)&1 != 0 }
