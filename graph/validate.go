package graph

import "maps"

// Draft is a record as somebody offers it: texts that nothing has checked yet.
type Draft struct {
	ID           ID
	Kind         string // of an actor or of a tie
	From, To     ID     // of a tie
	Since, Until string
	Attributes   map[string]string
}

// Actor checks the draft of an actor and returns it with every finding. The actor is nil when there are any.
func (d Draft) Actor() (*Actor, []Finding) {
	schema := ActorKind(d.Kind).Schema()
	if schema == nil {
		return nil, []Finding{{Field: "kind", Code: UnknownKind}}
	}
	period, findings := d.period()
	attributes, more := ParseAttributes(schema.Attributes, d.Attributes)
	findings = append(findings, more...)
	actor := &Actor{ID: d.ID, Kind: schema.Kind, Period: period, Attributes: attributes}
	if findings = append(findings, actor.inconsistencies()...); len(findings) > 0 {
		return nil, findings
	}
	return actor, nil
}

// Tie checks the draft of a tie between actors that actor finds, and returns it with every finding.
// The tie is nil when there are any.
func (d Draft) Tie(actor func(ID) *Actor) (*Tie, []Finding) {
	schema := TieKind(d.Kind).Schema()
	if schema == nil {
		return nil, []Finding{{Field: "kind", Code: UnknownKind}}
	}
	period, findings := d.period()
	attributes, more := ParseAttributes(schema.Attributes, d.Attributes)
	findings = append(findings, more...)
	findings = append(findings, d.endFindings(schema, actor)...)
	findings = append(findings, consentFindings(attributes)...)
	if len(findings) > 0 {
		return nil, findings
	}
	return &Tie{ID: d.ID, Kind: schema.Kind, From: d.From, To: d.To, Period: period, Attributes: attributes}, nil
}

func (d Draft) period() (Period, []Finding) {
	var findings []Finding
	since, err := ParseDate(d.Since)
	if err != nil {
		findings = append(findings, Finding{Field: "since", Code: BadDate})
	}
	until, err := ParseDate(d.Until)
	if err != nil {
		findings = append(findings, Finding{Field: "until", Code: BadDate})
	}
	period := Period{since, until}
	if period.Empty() {
		findings = append(findings, Finding{Field: "until", Code: EmptyPeriod})
	}
	return period, findings
}

func (d Draft) endFindings(schema *TieSchema, actor func(ID) *Actor) []Finding {
	from, to := actor(d.From), actor(d.To)
	var findings []Finding
	if from == nil {
		findings = append(findings, Finding{Field: "from", Code: NoSuchActor})
	}
	if to == nil {
		findings = append(findings, Finding{Field: "to", Code: NoSuchActor})
	}
	switch {
	case from == nil || to == nil:
	case d.From == d.To:
		findings = append(findings, Finding{Field: "to", Code: TieToItself})
	case !schema.Allows(from.Kind, to.Kind), !nests(schema.Kind, from, to):
		findings = append(findings, Finding{Field: "to", Code: TieNotAllowed,
			Params: Params{"tie": string(schema.Kind), "from": string(from.Kind), "to": string(to.Kind)}})
	}
	return findings
}

// nests reports whether a PART_OF runs from the smaller area to the larger one, or between themes.
func nests(kind TieKind, from, to *Actor) bool {
	if kind != PartOf {
		return true
	}
	if from.Kind != to.Kind {
		return false
	}
	rank := map[string]int{string(Buurt): 1, string(Wijk): 2, string(Gemeente): 3}
	return from.Kind == Theme || rank[from.Attributes.Plain("level")] < rank[to.Attributes.Plain("level")]
}

// inconsistencies finds what is wrong between the attributes of one actor.
func (a *Actor) inconsistencies() []Finding {
	switch a.Kind {
	case Resident:
		return append(consentFindings(a.Attributes), askedFindings(a.Attributes)...)
	case Area:
		return a.areaFindings()
	default:
		return nil
	}
}

func consentFindings(attributes Attributes) []Finding {
	if attributes.Plain("legalBasis") == "consent" && !attributes.Has("consentUntil") {
		return []Finding{{Field: "consentUntil", Code: ConsentWithoutEnd}}
	}
	return nil
}

func askedFindings(attributes Attributes) []Finding {
	if attributes.Has("networkAskedOn") != attributes.Has("networkAskedExtent") {
		return []Finding{{Field: "networkAskedOn", Code: AskedHalf}}
	}
	return nil
}

func (a *Actor) areaFindings() []Finding {
	code, err := ParseAreaCode(a.Attributes.Plain("code"))
	if err != nil {
		return nil // the pattern of the attribute has reported it
	}
	var findings []Finding
	if string(a.ID) != string(code) {
		findings = append(findings, Finding{Field: "code", Code: AreaCodeIsID})
	}
	if a.Attributes.Plain("level") != string(code.Level()) {
		findings = append(findings, Finding{Field: "level", Code: LevelOfCode, Params: Params{"level": string(code.Level())}})
	}
	return findings
}

// Draft returns the actor as texts, to be amended. Sealed texts are opened by open.
func (a *Actor) Draft(open func(Text) string) Draft {
	return Draft{ID: a.ID, Kind: string(a.Kind), Since: a.Period.Since.String(), Until: a.Period.Until.String(),
		Attributes: texts(a.Attributes, open)}
}

// Draft returns the tie as texts, to be amended. Sealed texts are opened by open.
func (t *Tie) Draft(open func(Text) string) Draft {
	return Draft{ID: t.ID, Kind: string(t.Kind), From: t.From, To: t.To,
		Since: t.Period.Since.String(), Until: t.Period.Until.String(), Attributes: texts(t.Attributes, open)}
}

func texts(attributes Attributes, open func(Text) string) map[string]string {
	opened := make(map[string]string, attributes.Len())
	for name, value := range attributes.All() {
		if value.Sealed.Empty() {
			opened[name] = value.Plain
		} else {
			opened[name] = open(value.Sealed)
		}
	}
	return opened
}

// retention returns the day until which a record of this kind is kept when it is made on a day.
func (s *ActorSchema) retention(made Day) (Date, bool) {
	if s.Retention.Months == 0 {
		return Date{}, false
	}
	return made.AddMonths(s.Retention.Months).Date(), true
}

// Complete fills in what a new record may leave to the defaults: retain-until by the kind's retention.
func (d Draft) Complete(today Day) Draft {
	schema := ActorKind(d.Kind).Schema()
	if schema == nil {
		return d
	}
	if _, keeps := schema.Attribute("retainUntil"); !keeps || d.Attributes["retainUntil"] != "" {
		return d
	}
	until, limited := schema.retention(today)
	if !limited {
		return d
	}
	if d.Attributes = maps.Clone(d.Attributes); d.Attributes == nil {
		d.Attributes = map[string]string{}
	}
	d.Attributes["retainUntil"] = until.String()
	return d
}
