package analysis

// Room returns about how many bytes a net takes, without the records that it was made of: some 128 for each
// actor and 120 for each link, as measured on towns of 3,000 and 9,000 people.
func (n *Net) Room() int { return 128*n.Len() + 120*n.csr.M() }

// Room returns about how many bytes the measures take beside the net that was measured, or the measures
// whose betweenness was counted around somebody.
func (m *NetMeasures) Room() int {
	perValue := 8 * m.net.Len()
	switch {
	case m.halo > 0:
		return perValue
	case m.net.netKind == OwnNetwork: // measured on a part of it
		return len(ListedMeasures())*perValue + m.net.Room()
	default:
		return len(ListedMeasures()) * perValue
	}
}
