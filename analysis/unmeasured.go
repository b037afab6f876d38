package analysis

import "spinweb/graph"

// unmeasured is a net of which nothing was built or measured.
func unmeasured(s *graph.Snapshot, kind NetKind, day graph.Day) *NetMeasures {
	return &NetMeasures{net: &Net{moment: moment{snapshot: s, day: day}, netKind: kind}}
}

// UnreleasedArea returns, without measuring anything, the report that NetMeasures.Area makes for who may know
// nothing of it, and whether this viewer is one.
func UnreleasedArea(s *graph.Snapshot, kind NetKind, day graph.Day, area graph.AreaCode, see graph.Sight) (MeasuresReport, bool) {
	return MeasuresReport{complete: &areaMeasures{unmeasured(s, kind, day), area, nil}}, !releasesArea(kind, area, see)
}

// UnreleasedPlace returns, without measuring anything, the report that NetMeasures.Place makes for who may know
// nothing of it, and whether that is certain of this viewer: of a professional it may rest on whom the
// professional is tied to. O(a) time for a areas.
func UnreleasedPlace(s *graph.Snapshot, kind NetKind, day graph.Day, actor graph.ID, see graph.Sight) (PlaceReport, bool) {
	o := &openness{NetMeasures: unmeasured(s, kind, day), see: see}
	certain := false
	switch {
	case kind == OrganisationNetwork:
	case o.net.kind(actor) == graph.Resident:
		certain = !o.releasesResident(actor)
	default:
		certain = !o.anyReleased(s.OfKind(graph.Area))
	}
	return PlaceReport{complete: &place{NetMeasures: o.NetMeasures, actor: actor}}, certain
}
