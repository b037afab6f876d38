package analysis

import (
	"slices"

	"spinweb/graph"
)

// MissingLinksReport answers MissingLinks, as one viewer may see it. Before Redact it is empty.
type MissingLinksReport struct {
	Area                AreaMention   `json:"area" doc:"The area that was asked about"`
	Day                 string        `json:"day" format:"date" doc:"The day for which the answer holds"`
	Heading             string        `json:"heading" doc:"How to read the answer: as far as known, in the language asked"`
	Hops                int           `json:"hops" doc:"Within how many steps a schakel is in reach" minimum:"1" maximum:"10"`
	Figures             string        `json:"figures" enum:"exact,band,notReleased" doc:"exact: every figure; band: some only roughly, because they rest on ties that this viewer may not see; notReleased: no figures and no rows"`
	Residents           Figure        `json:"residents" doc:"Residents of the area"`
	Asked               Figure        `json:"asked" doc:"Residents who were asked for their own network"`
	NotAsked            Figure        `json:"notAsked" doc:"Residents who never were: unknown"`
	Schakels            Figure        `json:"schakels" doc:"Confirmed schakels that link the area, a part of it or an area around it"`
	OutOfReach          Figure        `json:"outOfReach" doc:"Asked residents who reach no schakel within the steps"`
	Basis               Basis         `json:"basis" doc:"On how much of the neighbourhood the answer rests"`
	HoldingTogether     []KeystoneRow `json:"holdingTogether" nullable:"false" doc:"At most ten who hold the area together; a resident only for who may see the name"`
	OutOfReachResidents []GapRow      `json:"outOfReachResidents" nullable:"false" doc:"Asked residents who reach no schakel within the steps, in the order of their IDs"`
	Unknown             []UnknownRow  `json:"unknown" nullable:"false" doc:"Residents who were never asked: unknown, and not out of reach"`
	Hidden              HiddenRows    `json:"hidden" doc:"How many more rows there are that this viewer may not see"`

	complete *missingLinks
}

var _ Report[MissingLinksReport] = MissingLinksReport{}

// AreaMention names an area.
type AreaMention struct {
	Code graph.AreaCode `json:"code" doc:"CBS code"`
	Name string         `json:"name" doc:"Name of the area"`
}

// Mention names somebody or something as this viewer calls it.
type Mention struct {
	ID    graph.ID        `json:"id" doc:"ID of the actor"`
	Kind  graph.ActorKind `json:"kind" doc:"Kind of actor"`
	Label string          `json:"label" doc:"Name, or a pseudonym where this viewer may not see the name"`
}

// Basis says how many of the people on whom an answer rests were asked themselves, and on how much of
// the net the classes of betweenness were counted.
type Basis struct {
	ContactsInvolved Figure `json:"contactsInvolved" doc:"Residents who are a contact of an asked resident of the area"`
	ContactsAsked    Figure `json:"contactsAsked" doc:"Those of them who were asked for their own network"`
	SchakelsInvolved Figure `json:"schakelsInvolved" doc:"Schakels of the area, and those that a resident of it reaches"`
	SchakelsAsked    Figure `json:"schakelsAsked" doc:"Those of them held by a resident who was asked"`
	BetweennessHalo  *int   `json:"betweennessHalo" doc:"Betweenness counts the area and so many steps around it; null: the whole net"`
}

// KeystoneRow is somebody who holds the area together.
type KeystoneRow struct {
	Person       Mention `json:"person"`
	Betweenness  Class   `json:"betweenness" enum:"high,middle,low" doc:"Of those considered who are between others: high is the top tenth, middle goes on to half"`
	Articulation bool    `json:"articulation" doc:"Without this person the net falls apart"`
	Reason       string  `json:"reason" doc:"In words, in the language asked"`
}

// GapRow is a resident who reaches no schakel within the steps, as far as known.
type GapRow struct {
	Person         Mention      `json:"person"`
	Hops           *int         `json:"hops" minimum:"2" doc:"Steps to the nearest schakel; null without a path, or where this viewer may not see it"`
	Reason         string       `json:"reason" doc:"Why this row is here, in the language asked"`
	NetworkAskedOn string       `json:"networkAskedOn" format:"date" doc:"When the resident was asked: the age of the data"`
	Extent         string       `json:"extent" enum:"complete,partial" doc:"Whether the whole network was asked"`
	Strengths      Strengths    `json:"strengths" doc:"What there is"`
	Introduction   Introduction `json:"introduction" doc:"The best introduction: a suggestion, about which people decide"`
}

// Strengths is what there is, beside what is missing.
type Strengths struct {
	Contacts      Figure `json:"contacts" doc:"Residents whom the resident has a tie with"`
	Professionals Figure `json:"professionals" doc:"Professionals whom the resident has a tie with"`
	Activities    Figure `json:"activities" doc:"Activities that the resident takes part in or helps at"`
	Text          string `json:"text" doc:"In words, in the language asked"`
}

// Introduction is a way to a schakel. Parts that there are not, or that this viewer may not see, are absent.
type Introduction struct {
	Schakel *SchakelMention `json:"schakel,omitempty" doc:"To which schakel"`
	Holder  *Mention        `json:"holder,omitempty" doc:"Who holds it"`
	Via     *Way            `json:"via,omitempty" doc:"By whom or what"`
	Reason  string          `json:"reason" doc:"In words, in the language asked"`
}

// SchakelMention names a schakel.
type SchakelMention struct {
	ID    graph.ID `json:"id" doc:"ID of the schakel"`
	Label string   `json:"label" doc:"What this viewer calls it"`
}

// Way is who or what can introduce a resident.
type Way struct {
	Mention
	Role WayRole `json:"role" enum:"ownContact,asker,buddy,activity" doc:"Own contact on a shortest path; the professional who asked; a maatje; an open activity"`
}

// WayRole says why somebody or something can introduce a resident.
type WayRole string

// The ways, the best first.
const (
	OwnContact WayRole = "ownContact"
	Asker      WayRole = "asker"
	Buddy      WayRole = "buddy"
	Activity   WayRole = "activity"
)

// UnknownRow is a resident whose own network was never asked.
type UnknownRow struct {
	Person Mention `json:"person"`
}

// HiddenRows counts the rows that a viewer may not see.
type HiddenRows struct {
	OutOfReach      *int `json:"outOfReach" doc:"Null where the figure is a band"`
	Unknown         *int `json:"unknown" doc:"Null where nothing is released"`
	HoldingTogether *int `json:"holdingTogether" doc:"Null where nothing is released"`
}

// Subjects returns the residents that the report mentions, sorted.
func (r MissingLinksReport) Subjects() []graph.ID {
	var mentions []Mention
	for _, row := range r.HoldingTogether {
		mentions = append(mentions, row.Person)
	}
	for _, row := range r.OutOfReachResidents {
		mentions = append(mentions, row.Person)
		if holder := row.Introduction.Holder; holder != nil {
			mentions = append(mentions, *holder)
		}
		if via := row.Introduction.Via; via != nil {
			mentions = append(mentions, via.Mention)
		}
	}
	for _, row := range r.Unknown {
		mentions = append(mentions, row.Person)
	}
	var subjects []graph.ID
	for _, mention := range mentions {
		if mention.Kind == graph.Resident {
			subjects = append(subjects, mention.ID)
		}
	}
	slices.Sort(subjects)
	return slices.Compact(subjects)
}
