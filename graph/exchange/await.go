package exchange

import (
	"context"
	"io"
)

// awaited reads ahead, and gives up when the context is over, even while the reader below keeps it
// waiting. That reader is then left alone in the middle of a read, and so must not be used again. Nobody reads
// ahead after the context is over.
type awaited struct {
	ctx    context.Context
	blocks chan block
	spare  chan []byte
	at     block
	err    error // what ended it, io.EOF too
}

// block is what one read below brought.
type block struct {
	bytes []byte // all of it, to be used again
	left  []byte
	err   error
}

func await(ctx context.Context, in io.Reader) *awaited {
	a := &awaited{ctx: ctx, blocks: make(chan block), spare: make(chan []byte, 2)}
	a.spare <- make([]byte, window)
	a.spare <- make([]byte, window)
	go a.fetch(in)
	return a
}

func (a *awaited) fetch(in io.Reader) {
	for {
		var buffer []byte
		select {
		case buffer = <-a.spare:
		case <-a.ctx.Done():
			return
		}
		n, err := in.Read(buffer)
		select {
		case a.blocks <- block{buffer, buffer[:n], err}:
		case <-a.ctx.Done():
			return
		}
		if err != nil {
			return
		}
	}
}

// Read implements io.Reader.
func (a *awaited) Read(p []byte) (int, error) {
	if a.err != nil {
		return 0, a.err
	}
	if a.ctx.Err() != nil {
		a.err = a.ctx.Err()
		return 0, a.err
	}
	for len(a.at.left) == 0 {
		if a.at.err != nil {
			a.err = a.at.err
			return 0, a.err
		}
		if a.at.bytes != nil {
			a.spare <- a.at.bytes
		}
		select {
		case a.at = <-a.blocks:
		case <-a.ctx.Done():
			a.err = a.ctx.Err()
			return 0, a.err
		}
	}
	n := copy(p, a.at.left)
	a.at.left = a.at.left[n:]
	return n, nil
}
