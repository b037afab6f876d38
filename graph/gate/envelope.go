package gate

import (
	"bufio"
	"compress/gzip"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"

	"spinweb/graph"
)

// A backup is a dump in gzip, and where there is a key all of that in an age file whose passphrase is the
// key in hexadecimal: the age program opens it too (age-encryption.org/v1).

const ageMagic = "age-encryption.org/"

// stretching is small, because a key of 256 random bits needs none.
const stretching = 10

// enclosed is a writer whose Close completes what lies around the dump; it leaves w open.
type enclosed struct {
	io.Writer
	closers []io.Closer // inner first
}

// Close completes the envelope.
func (e *enclosed) Close() error {
	for _, closer := range e.closers {
		if err := closer.Close(); err != nil {
			return err
		}
	}
	return nil
}

// enclose puts what is written into a backup; without a key it is not encrypted.
func enclose(w io.Writer, key []byte) (*enclosed, error) {
	var closers []io.Closer
	if key != nil {
		recipient, err := age.NewScryptRecipient(hex.EncodeToString(key))
		if err != nil {
			return nil, fmt.Errorf("take the key: %w", err)
		}
		recipient.SetWorkFactor(stretching)
		sealed, err := age.Encrypt(w, recipient)
		if err != nil {
			return nil, fmt.Errorf("start the encryption: %w", err)
		}
		w, closers = sealed, append(closers, sealed)
	}
	zipped := gzip.NewWriter(w)
	return &enclosed{zipped, append([]io.Closer{zipped}, closers...)}, nil
}

// disclose returns the dump in a backup. It fails as ForbiddenKind with KeyMissing or KeyWrong when the
// key does not open it; and it, or reading, as InvalidKind with BadDump when the backup is damaged.
func disclose(r io.Reader, key []byte) (io.Reader, error) {
	buffered := bufio.NewReader(r)
	start, _ := buffered.Peek(len(ageMagic)) // what is shorter is no gzip either
	if string(start) != ageMagic {
		return unzip(buffered)
	}
	if key == nil {
		return nil, &graph.Error{Kind: graph.ForbiddenKind, Code: graph.KeyMissing}
	}
	identity, err := age.NewScryptIdentity(hex.EncodeToString(key))
	if err != nil {
		return nil, fmt.Errorf("take the key: %w", err)
	}
	opened, err := age.Decrypt(buffered, identity)
	var mismatch *age.NoIdentityMatchError
	if errors.As(err, &mismatch) {
		return nil, &graph.Error{Kind: graph.ForbiddenKind, Code: graph.KeyWrong}
	}
	if err != nil {
		return nil, badBackup(err)
	}
	return unzip(opened)
}

func unzip(r io.Reader) (io.Reader, error) {
	unzipped, err := gzip.NewReader(r)
	if err != nil {
		return nil, badBackup(err)
	}
	return damaged{unzipped}, nil
}

// damaged tells every failure to read on as damage to the backup.
type damaged struct{ r io.Reader }

func (d damaged) Read(p []byte) (int, error) {
	n, err := d.r.Read(p)
	if err != nil && err != io.EOF {
		err = badBackup(err)
	}
	return n, err
}

func badBackup(cause error) error {
	return graph.Invalid(graph.Finding{Field: "backup", Code: graph.BadDump}).Because(cause)
}
