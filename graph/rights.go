package graph

// Role is the hat under which somebody works. What each may see and write is decided in gate's policy.
type Role string

// The roles. The zero Role may do nothing.
const (
	Networker      Role = "networker"      // netwerker
	TeamMember     Role = "teamMember"     // wijkteamlid
	Manager        Role = "manager"        // manager
	PolicyAdviser  Role = "policyAdviser"  // beleidsadviseur
	Referrer       Role = "referrer"       // verwijzer, such as a GP
	ResidentRole   Role = "resident"       // bewoner, about the own data
	PrivacyOfficer Role = "privacyOfficer" // functionaris gegevensbescherming
	Administrator  Role = "administrator"  // beheerder
	Operator       Role = "operator"       // whoever runs the command line beside the store
)

// Roles lists the roles that a person can have in the interface, in the order in which it shows them.
func Roles() []Role {
	return []Role{Networker, TeamMember, Manager, PolicyAdviser, Referrer, ResidentRole, PrivacyOfficer, Administrator}
}

var roleLabels = map[Role]Label{
	Networker:      {"Netwerker", "Network worker"},
	TeamMember:     {"Wijkteamlid", "Team member"},
	Manager:        {"Manager", "Manager"},
	PolicyAdviser:  {"Beleidsadviseur", "Policy adviser"},
	Referrer:       {"Verwijzer", "Referrer"},
	ResidentRole:   {"Bewoner", "Resident"},
	PrivacyOfficer: {"Functionaris gegevensbescherming", "Data protection officer"},
	Administrator:  {"Beheerder", "Administrator"},
	Operator:       {"Operator", "Operator"},
}

// Label returns the role's name.
func (r Role) Label() Label { return roleLabels[r] }

// Purpose is why somebody opens what is not seen by default.
type Purpose string

// The purposes that may be stated. The zero Purpose is none.
const (
	CaseReview    Purpose = "caseReview"
	FirstContact  Purpose = "firstContact"
	Complaint     Purpose = "complaint"
	SafetyConcern Purpose = "safetyConcern"
)

// Purposes lists the purposes with their labels.
func Purposes() []CodeOption {
	return options(
		[3]string{string(CaseReview), "bespreken van een casus", "reviewing a case"},
		[3]string{string(FirstContact), "eerste contact leggen", "making first contact"},
		[3]string{string(Complaint), "klacht of vraag van de bewoner", "complaint or question of the resident"},
		[3]string{string(SafetyConcern), "zorg over veiligheid", "concern about safety"},
	)
}

// Action is what somebody does. Every route and every method of a session names one.
type Action string

// The actions. The zero Action is refused to everybody.
const (
	SeeSelf       Action = "self.read"
	SeeSchema     Action = "schema.read"
	SeeAreas      Action = "area.read"
	SeeActors     Action = "actor.read"
	SearchActors  Action = "actor.search"
	SeeNetwork    Action = "network.read"
	SeeTies       Action = "tie.read"
	SeeHistory    Action = "history.read"
	ArrangeMap    Action = "map.arrange"
	ShareMap      Action = "map.share"
	AskReports    Action = "report.read"
	WatchChanges  Action = "change.watch"
	AddActor      Action = "actor.create"
	ChangeActor   Action = "actor.change"
	EndActor      Action = "actor.end"
	AddTie        Action = "tie.create"
	ChangeTie     Action = "tie.change"
	EndTie        Action = "tie.end"
	ImportRecords Action = "records.import"
	ExportRecords Action = "records.export"
	MakeFictional Action = "store.makeFictional"
	BinActor      Action = "actor.bin"
	BinTie        Action = "tie.bin"
	SeeBin        Action = "bin.read"
	RestoreRecord Action = "bin.restore"
	DeleteRecord  Action = "bin.delete"
	WriteBatch    Action = "batch.create"
	UndoBatch     Action = "batch.undo"
	EraseActor    Action = "actor.erase"
	SeeRetention  Action = "retention.read"
	BackUp        Action = "store.backUp"
	RestoreStore  Action = "store.restore"
	CopyStore     Action = "store.copy"

	LogIn          Action = "session.start"
	LogOut         Action = "session.end"
	ChangePassword Action = "password.change"
	AcceptInvite   Action = "invitation.accept"
	SeeAccounts    Action = "account.read"
	AddAccount     Action = "account.create"
	ChangeAccount  Action = "account.change"
	InviteAccount  Action = "account.invite"
	SignOutAccount Action = "account.signOut"
)

// Visibility is how much of an actor somebody may see. A higher one includes the lower.
type Visibility uint8

// The visibilities. The zero Visibility is Hidden: as if it were not there.
const (
	Hidden    Visibility = iota
	Pseudonym            // that it is there, without what would tell who it is
	Named                // all
)

// Sight is what a report's Redact asks. It stands for one viewer at one moment.
type Sight interface {
	// Of returns how much of the actor this viewer may see.
	Of(ID) Visibility
	// Label returns what this viewer calls the actor: a name, a pseudonym, or "" when hidden.
	Label(ID) string
	// SeesTie reports whether the viewer may see the tie.
	SeesTie(ID) bool
	// Figures says how this viewer may see figures about residents of the area.
	Figures(AreaCode) Figures
	// Language is the language of the viewer.
	Language() Language
}

// Figures is how exact figures about residents may be.
type Figures string

// The ways to show figures.
const (
	ExactFigures Figures = "exact"
	NotReleased  Figures = "notReleased" // protected: frozen releases only, and there are none yet
)
