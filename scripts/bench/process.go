package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"time"
)

// program is spinweb with the store that its commands open.
type program struct {
	path, store string
	env         []string
}

func (p program) command(ctx context.Context, arguments ...string) *exec.Cmd {
	command := exec.CommandContext(ctx, p.path, arguments...)
	command.Env = append(os.Environ(), append(p.env, "SPINWEB_STORE="+p.store, "SPINWEB_LANGUAGE=en")...)
	return command
}

// run runs a command to its end and returns how long it took and the most memory that it held.
func (p program) run(ctx context.Context, arguments ...string) (time.Duration, int64, error) {
	command := p.command(ctx, arguments...)
	start := time.Now()
	out, err := command.CombinedOutput()
	if err != nil {
		return 0, 0, fmt.Errorf("spinweb %s: %w: %s", arguments[0], err, out)
	}
	return time.Since(start), peak(command), nil
}

// peak returns the largest resident size of a process that ended, in bytes.
func peak(command *exec.Cmd) int64 {
	return command.ProcessState.SysUsage().(*syscall.Rusage).Maxrss << 10
}

// server is a running demo.
type server struct {
	*exec.Cmd
	base  string
	ready time.Duration // from the start of the process to its first answer
}

var address = regexp.MustCompile(`http://127\.0\.0\.1:\d+`)

// demo starts the demo on the store, which must be marked as fictional.
func (p program) demo(ctx context.Context) (*server, error) {
	s := &server{Cmd: p.command(ctx, "demo", "--addr", "127.0.0.1:0")}
	stderr, err := s.StderrPipe()
	if err != nil {
		return nil, err
	}
	start := time.Now()
	if err := s.Start(); err != nil {
		return nil, err
	}
	var said strings.Builder
	for lines := bufio.NewScanner(stderr); lines.Scan(); {
		said.WriteString(lines.Text() + "\n")
		if s.base = address.FindString(lines.Text()); s.base != "" {
			break
		}
	}
	if s.base == "" {
		return nil, fmt.Errorf("the demo did not start: %s", said.String())
	}
	go func() { _, _ = io.Copy(io.Discard, stderr) }()
	response, err := http.Get(s.base + "/v1/openapi.json")
	if err != nil {
		return nil, err
	}
	s.ready = time.Since(start)
	return s, response.Body.Close()
}

// stop stops the server and returns the most memory that it held.
func (s *server) stop() (int64, error) {
	if err := s.Process.Signal(syscall.SIGTERM); err != nil {
		return 0, err
	}
	if err := s.Wait(); err != nil {
		return 0, err
	}
	return peak(s.Cmd), nil
}
