package gate

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Who has logged in holds a ticket. The store keeps only a hash of it, so that who reads the store cannot
// come in. It is kept here and not in a session store of the web, because a viewer must not be
// obtainable without the token. A ticket says which account it is of, and nothing of rights: these are
// read anew at each request.

const (
	ticketCell = "session"
	seenCell   = "lastSeen"
)

const (
	idleLimit    = 30 * time.Minute
	longestVisit = 12 * time.Hour
	touchStep    = time.Minute // a visit in use is written down at most this often
)

// Ticket is what a log-in gives.
type Ticket struct {
	Token   string // for the cookie alone
	Account AccountView
}

// visit is what is kept of a ticket.
type visit struct {
	Account  graph.ID  `json:"account"`
	Made     time.Time `json:"made"`
	LastSeen time.Time `json:"lastSeen"`
}

func (v visit) ends() time.Time {
	idle, longest := v.LastSeen.Add(idleLimit), v.Made.Add(longestVisit)
	if idle.Before(longest) {
		return idle
	}
	return longest
}

// Resume returns the viewer who holds a token, with the rights of now, and lets the visit go on. A token
// that is unknown, expired or of an account that is disabled gives UnidentifiedKind.
func (g *Gate) Resume(ctx context.Context, token string) (Viewer, error) {
	at := g.moment()
	cell, kept, viewer, err := g.recognise(ctx, token, at)
	if err == nil {
		g.touch(ctx, cell, kept, at)
	}
	return viewer, err
}

// Recognise returns the viewer as Resume does, and lets the visit end when it would have.
func (g *Gate) Recognise(ctx context.Context, token string) (Viewer, error) {
	_, _, viewer, err := g.recognise(ctx, token, g.moment())
	return viewer, err
}

func (g *Gate) recognise(ctx context.Context, token string, at time.Time) (store.Cell, visit, Viewer, error) {
	key := secretKey(token)
	cell, kept, err := g.visit(ctx, key, at)
	if err != nil {
		return cell, kept, Viewer{}, err
	}
	asked := time.Now()
	now, err := g.live.current(ctx)
	if err != nil {
		return cell, kept, Viewer{}, err
	}
	viewer, active := g.holder(now, kept.Account)
	if !active {
		return cell, kept, Viewer{}, logInFirst()
	}
	viewer.ticket, viewer.found = key, found{now, asked}
	return cell, kept, viewer, nil
}

// LogOut ends the visit of a token. One that is unknown has ended already.
func (g *Gate) LogOut(ctx context.Context, token string, under Circumstances) error {
	key := secretKey(token)
	_, kept, err := g.visit(ctx, key, g.moment())
	if graph.KindOf(err) == graph.UnidentifiedKind {
		return nil
	}
	if err != nil {
		return err
	}
	if err := g.store.Cells().Drop(ctx, ticketCell, key); err != nil {
		return fmt.Errorf("end a visit: %w", err)
	}
	now, err := g.live.current(ctx)
	if err != nil {
		return err
	}
	viewer, _ := g.holder(now, kept.Account)
	return g.ledger.record(ctx, g.As(viewer, under).line(graph.LogOut, nil))
}

// holder returns the viewer that an account makes, and whether it may come in now. What is no account
// makes nobody.
func (g *Gate) holder(now *graph.Snapshot, id graph.ID) (Viewer, bool) {
	actor := now.Actor(id)
	if actor == nil || actor.Kind != graph.Account {
		return Viewer{}, false
	}
	look := lookout{now, g.today()}
	viewer := Viewer{role: graph.Role(actor.Attributes.Plain("role")), account: id, person: look.personOf(actor)}
	return viewer, actor.Attributes.Plain("state") == graph.AccountActive && actor.Period.Holds(look.day)
}

// personOf returns the person whose account it is, "" for none, for one who left, and for one whom the
// role does not fit.
func (l lookout) personOf(account *graph.Actor) graph.ID {
	for id := range l.ends(account.ID, graph.AccountOf, outward) {
		person := l.now.Actor(id)
		if person != nil && person.Period.Holds(l.day) && graph.Role(account.Attributes.Plain("role")).FitsAccount(person.Kind) {
			return id
		}
	}
	return ""
}

// admit starts a visit.
func (g *Gate) admit(ctx context.Context, account graph.ID) (string, error) {
	token, at := rand.Text(), g.moment()
	v := visit{Account: account, Made: at, LastSeen: at}
	if err := g.keepVisit(ctx, store.Cell{Kind: ticketCell, Key: secretKey(token), Subject: account}, v, at); err != nil {
		return "", fmt.Errorf("start a visit: %w", err)
	}
	g.noteSeen(ctx, account, at)
	return token, nil
}

// visit reads what is kept of a ticket, UnidentifiedKind for none.
func (g *Gate) visit(ctx context.Context, key string, at time.Time) (store.Cell, visit, error) {
	var kept visit
	cell, err := g.store.Cells().Get(ctx, ticketCell, key, at)
	if graph.KindOf(err) == graph.NotFoundKind {
		return cell, kept, logInFirst()
	}
	if err == nil {
		err = json.Unmarshal(cell.Value, &kept)
	}
	if err != nil {
		return cell, kept, fmt.Errorf("read a visit: %w", err)
	}
	return cell, kept, nil
}

func (g *Gate) keepVisit(ctx context.Context, cell store.Cell, v visit, at time.Time) error {
	value, err := json.Marshal(v)
	if err != nil {
		return err
	}
	cell.Value, cell.Expires = value, v.ends()
	_, err = g.store.Cells().Put(ctx, cell, at)
	return err
}

// touch lets a visit in use go on. When the store has no room for that, the request is answered all the
// same, and the visit ends in its time.
func (g *Gate) touch(ctx context.Context, cell store.Cell, v visit, at time.Time) {
	if at.Sub(v.LastSeen) < touchStep {
		return
	}
	v.LastSeen = at
	err := g.keepVisit(ctx, cell, v, at)
	switch graph.KindOf(err) {
	case graph.StaleKind: // another request of this visit was first
	default:
		if err != nil {
			g.log.Warn("a visit is not prolonged", "error", err.Error())
			return
		}
		g.noteSeen(ctx, v.Account, at)
	}
}

// noteSeen keeps when an account was last in use, for its administrator.
func (g *Gate) noteSeen(ctx context.Context, account graph.ID, at time.Time) {
	_, err := g.store.Cells().Put(ctx, store.Cell{Kind: seenCell, Key: string(account), Subject: account,
		Value: []byte(at.Format(time.RFC3339Nano)), Version: store.AnyVersion}, at)
	if err != nil {
		g.log.Warn("the last use of an account is not kept", "error", err.Error())
	}
}

// secretKey is under what a secret token is kept.
func secretKey(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

func logInFirst() error {
	return &graph.Error{Kind: graph.UnidentifiedKind, Code: graph.LogInFirst}
}
