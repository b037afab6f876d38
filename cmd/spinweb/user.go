package main

import (
	"context"
	"fmt"
	"text/tabwriter"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// userCommand keeps accounts from beside the store: the way in when nobody can log in.
type userCommand struct {
	Add     userAddCommand     `cmd:"" help:"Add an account and print a one-time link."`
	List    userListCommand    `cmd:"" help:"List the accounts."`
	Role    userRoleCommand    `cmd:"" help:"Give an account another role."`
	Disable userDisableCommand `cmd:"" help:"Shut an account out, at once on every server."`
	Enable  userEnableCommand  `cmd:"" help:"Let an account in again."`
	Invite  userInviteCommand  `cmd:"" help:"Print a new one-time link, also for a forgotten password."`
}

var (
	sayAccountAdded = graph.Label{NL: "Account gemaakt: %s (%s).", EN: "Account made: %s (%s)."}
	sayAccountNow   = graph.Label{NL: "%s: %s, %s.", EN: "%s: %s, %s."}
	sayLink         = graph.Label{NL: "Zet dit achter het adres van de service. Het werkt één keer, tot %s. Wie het heeft, kan naar binnen.", EN: "Put this behind the address of the service. It works once, until %s. Whoever has it can come in."}
	sayAccountHead  = graph.Label{NL: "INLOGNAAM\tROL\tSTAND\tWACHTWOORD\tPERSOON\tLAATST GEZIEN", EN: "LOG-IN NAME\tROLE\tSTATE\tPASSWORD\tPERSON\tLAST SEEN"}
	sayYes          = graph.Label{NL: "ja", EN: "yes"}
	sayNo           = graph.Label{NL: "nee", EN: "no"}
)

// accountFlags name the account that a command is about.
type accountFlags struct {
	storeFlags
	Login string `arg:"" help:"The log-in name."`
}

// operate opens the store and runs what a command does, as the operator.
func (f storeFlags) operate(ctx context.Context, t *terminal, command string, work func(*gate.Session) error) error {
	g, operator, err := f.open(ctx)
	if err != nil {
		return err
	}
	defer g.Close()
	return work(t.session(g, operator, command))
}

type userAddCommand struct {
	accountFlags
	Role   string `help:"networker, teamMember, manager, policyAdviser, referrer, resident, privacyOfficer or administrator." required:""`
	Person string `help:"ID of the professional or resident whose account it is."`
}

// Run adds an account.
func (c userAddCommand) Run(ctx context.Context, t *terminal) error {
	return c.operate(ctx, t, "user add", func(s *gate.Session) error {
		view, invitation, err := s.AddAccount(ctx, gate.AccountDraft{Login: c.Login, Role: c.Role, Person: graph.ID(c.Person)}, "")
		if err != nil {
			return err
		}
		t.say(sayAccountAdded, view.Login, view.Role.Label().In(t.language))
		return t.link(invitation)
	})
}

type userListCommand struct{ storeFlags }

// Run lists the accounts, in the order of their IDs.
func (c userListCommand) Run(ctx context.Context, t *terminal) error {
	return c.operate(ctx, t, "user list", func(s *gate.Session) error {
		table := tabwriter.NewWriter(t.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, sayAccountHead.In(t.language))
		for filter := (gate.Filter{Limit: 200}); ; {
			page, err := s.Accounts(ctx, filter)
			if err != nil {
				return err
			}
			for _, view := range page.Items {
				t.accountLine(table, view)
			}
			if filter.Cursor = page.Next; filter.Cursor == "" {
				return table.Flush()
			}
		}
	})
}

func (t *terminal) accountLine(table *tabwriter.Writer, view gate.AccountView) {
	person, seen, password := "-", "-", sayNo
	if view.Person != nil {
		person = view.Person.Label
	}
	if !view.LastSeen.IsZero() {
		seen = view.LastSeen.In(graph.Amsterdam).Format(time.DateTime)
	}
	if view.HasPassword {
		password = sayYes
	}
	fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\n", view.Login, view.Role, view.State, password.In(t.language), person, seen)
}

type userRoleCommand struct {
	accountFlags
	Role string `arg:"" help:"The role that it gets."`
}

// Run gives a role.
func (c userRoleCommand) Run(ctx context.Context, t *terminal) error {
	return c.change(ctx, t, "user role", gate.AccountPatch{Role: &c.Role})
}

type userDisableCommand struct{ accountFlags }

// Run shuts an account out.
func (c userDisableCommand) Run(ctx context.Context, t *terminal) error {
	state := graph.AccountDisabled
	return c.change(ctx, t, "user disable", gate.AccountPatch{State: &state})
}

type userEnableCommand struct{ accountFlags }

// Run lets an account in again.
func (c userEnableCommand) Run(ctx context.Context, t *terminal) error {
	state := graph.AccountActive
	return c.change(ctx, t, "user enable", gate.AccountPatch{State: &state})
}

func (f accountFlags) change(ctx context.Context, t *terminal, command string, patch gate.AccountPatch) error {
	return f.operate(ctx, t, command, func(s *gate.Session) error {
		view, err := s.AccountNamed(ctx, f.Login)
		if err != nil {
			return err
		}
		if view, err = s.ChangeAccount(ctx, view.ID, view.Version, patch, ""); err != nil {
			return err
		}
		t.say(sayAccountNow, view.Login, view.Role.Label().In(t.language), view.State)
		return nil
	})
}

type userInviteCommand struct{ accountFlags }

// Run makes a new link.
func (c userInviteCommand) Run(ctx context.Context, t *terminal) error {
	return c.operate(ctx, t, "user invite", func(s *gate.Session) error {
		view, err := s.AccountNamed(ctx, c.Login)
		if err != nil {
			return err
		}
		invitation, err := s.Invite(ctx, view.ID)
		if err != nil {
			return err
		}
		return t.link(invitation)
	})
}

// link prints the path of a one-time link, which a program may read.
func (t *terminal) link(invitation gate.Invitation) error {
	t.say(sayLink, invitation.Expires.In(graph.Amsterdam).Format(time.DateTime))
	_, err := fmt.Fprintln(t.out, invitation.Path())
	return err
}
