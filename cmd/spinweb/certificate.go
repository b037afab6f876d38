package main

import (
	"crypto/tls"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"
)

// certificate is a certificate on disk. It is read again when one of its files changes, so that renewing
// it needs no restart.
type certificate struct {
	certFile, keyFile string
	log               *slog.Logger

	mutex   sync.Mutex
	loaded  *tls.Certificate
	written [2]time.Time // when the files that were loaded were written
}

// openCertificate reads a certificate and its key.
func openCertificate(certFile, keyFile string, log *slog.Logger) (*certificate, error) {
	c := &certificate{certFile: certFile, keyFile: keyFile, log: log}
	written, err := c.times()
	if err == nil {
		err = c.load(written)
	}
	if err != nil {
		return nil, fmt.Errorf("read the certificate: %w", err)
	}
	return c, nil
}

// get returns the certificate for a new connection. One that cannot be read leaves the earlier one in use.
func (c *certificate) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	written, err := c.times()
	if err == nil && written != c.written {
		err = c.load(written)
	}
	if err != nil {
		c.log.Error("the certificate cannot be read again; the earlier one stays in use", "error", err.Error())
	}
	return c.loaded, nil
}

func (c *certificate) times() (written [2]time.Time, err error) {
	for i, name := range []string{c.certFile, c.keyFile} {
		file, err := os.Stat(name)
		if err != nil {
			return written, err
		}
		written[i] = file.ModTime()
	}
	return written, nil
}

func (c *certificate) load(written [2]time.Time) error {
	pair, err := tls.LoadX509KeyPair(c.certFile, c.keyFile)
	if err != nil {
		return err
	}
	c.loaded, c.written = &pair, written
	return nil
}
