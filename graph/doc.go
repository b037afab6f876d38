// Package graph is the language of the neighbourhood: who and what there is, who is tied to whom, and
// how that changes. It knows no database, no HTTP and no file format.
//
// A neighbourhood is a graph of actors and ties. One schema (Actors, Ties) says which kinds there are,
// what may be tied to what, and which attributes each has; validation, both stores, the API, the import
// and the forms read it from there. Everything holds for a Period in the world and has a place in the
// history of what was known. A Snapshot is the whole at one Revision; a Batch of Changes makes the next.
//
// Names and notes about people are sealed (Text): they can be carried and compared, and only graph's
// inner packages open them.
//
// # Glossary
//
// The code is English, except for words that English lacks.
//
//	schakel           a connector: a role of its own, held by a person, linking areas and themes
//	gemeente          municipality (GM code)
//	wijk              district (WK code)
//	buurt             neighbourhood (BU code)
//	bewoner           Resident
//	huishouden        Household
//	naaste            CircleEntry: somebody whom a resident names in the own circle, by a label only
//	netwerker         Professional with function networker: first contact of a work area
//	werkgebied        WorkArea
//	wijkteam          Team
//	verwijzing        Referral
//	ondersteuningsplan  SupportPlan
//	convenant         Agreement
//	voorziening       Facility
//	bewonersinitiatief  Initiative
//	hulpvraag, aanbod Request, Offer
//	casus             Case: who works with a resident
//	voorstel          Proposal: never a contact until somebody confirms it
//	vindbaar          findable: agreed to be named to network workers and teams
//	netwerk gevraagd  networkAsked: when a resident's own network was asked; without it we know nothing
//	lijn 0, 1, 2      line: informal, primary and specialist support
//	grondslag         legalBasis
package graph
