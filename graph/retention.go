package graph

// Due says until when an actor is kept, and why. Nothing goes by itself on that day: a person decides.
type Due struct {
	Until Day
	From  Label // what the period is counted from
	Basis Label
}

var dateThatWasSet = Label{"de datum die is vastgelegd", "the date that was set"}

// Due returns until when an actor is kept: the date that was set for it, else the retention of its kind,
// counted from the last contact or from the end. It reports false where nothing says so: the kind is kept
// as long as it is of use, or has not ended. What is planned after today is no contact yet. It takes time
// in proportion to the ties of the actor.
func (s *Snapshot) Due(actor *Actor, today Day) (Due, bool) {
	schema := actor.Kind.Schema()
	if schema == nil {
		return Due{}, false
	}
	keeps := schema.Retention
	if set := actor.Attributes.Date("retainUntil"); set.Known() {
		return Due{set.First(), dateThatWasSet, keeps.Basis}, true
	}
	start, begun := Day(0), false
	switch keeps.From {
	case keptVoluntary.From:
		start, begun = s.lastContact(actor, today), true
	case keptWmo.From:
		start, begun = actor.Period.Until.First(), actor.Period.Until.Known()
	}
	until, limited := schema.retention(start)
	return Due{until.First(), keeps.From, keeps.Basis}, limited && begun
}

// lastContact is the latest day on which something was heard of an actor: it was written down or asked
// about its network, or a tie of it began, was confirmed or ended.
func (s *Snapshot) lastContact(actor *Actor, today Day) Day {
	latest := DayOf(actor.RecordedAt)
	heard := func(date Date) {
		if day := date.First(); date.Known() && day <= today && day > latest {
			latest = day
		}
	}
	heard(actor.Attributes.Date("networkAskedOn"))
	for _, tie := range s.TiesOf(actor.ID) {
		heard(tie.Period.Since)
		heard(tie.Period.Until)
		heard(tie.Attributes.Date("lastConfirmed"))
	}
	return latest
}
