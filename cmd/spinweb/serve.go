package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
	"spinweb/web"
)

// serveCommand serves an organisation.
type serveCommand struct {
	storeFlags
	entranceFlags
	operationsFlags
}

var (
	sayServing = graph.Label{NL: "Spin in het web staat klaar op https://%s/. Stop met Ctrl-C.", EN: "Spin in het web is ready at https://%s/. Stop with Ctrl-C."}
	sayFirst   = graph.Label{NL: "Er is nog geen beheerder die kan inloggen. Open deze link, die één keer werkt, tot %[2]s: https://%[1]s%[3]s", EN: "There is no administrator who can log in yet. Open this link, which works once, until %[2]s: https://%[1]s%[3]s"}
)

// Run serves until it is interrupted.
func (c serveCommand) Run(ctx context.Context, t *terminal) error {
	log := slog.New(slog.NewJSONHandler(t.err, nil))
	options, listen, err := c.entrance(log)
	if err != nil {
		return err
	}
	opening, err := c.options(gate.Options{Log: log})
	if err != nil {
		return err
	}
	g, err := gate.Open(ctx, c.Store, opening)
	if err != nil {
		return err
	}
	defer g.Close()
	options.Mode, options.Gate, options.Log = web.Accounts, g, log
	server, err := web.New(options)
	if err != nil {
		return err
	}
	listener, err := listen(ctx)
	if err != nil {
		return err
	}
	defer listener.Close()
	if err := t.inviteFirst(ctx, g, c.site(listener.Addr())); err != nil {
		return err
	}
	stop, err := operate(c.Operations, server, log)
	if err != nil {
		return err
	}
	defer stop()
	t.say(sayServing, c.site(listener.Addr()))
	if err := server.Serve(ctx, listener); err != nil {
		return fmt.Errorf("serve: %w", err)
	}
	t.say(sayStopped)
	return nil
}

// inviteFirst prints a new link as long as no administrator can log in.
func (t *terminal) inviteFirst(ctx context.Context, g *gate.Gate, site string) error {
	invitation, needed, err := g.FirstAdministrator(ctx)
	if err != nil {
		return fmt.Errorf("see whether there is an administrator: %w", err)
	}
	if needed {
		t.say(sayFirst, site, invitation.Expires.In(graph.Amsterdam).Format(time.DateTime), invitation.Path())
	}
	return nil
}
