package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"
)

// writeWhole writes a file that only its owner can read, and puts it in place once it is whole and on the
// disk.
func writeWhole(path string, write func(io.Writer) error) error {
	beside, err := writeBeside(path, write)
	if err != nil {
		return err
	}
	if err := os.Rename(beside, path); err != nil {
		return errors.Join(err, os.Remove(beside))
	}
	return syncFolder(filepath.Dir(path))
}

// writeBeside writes a file in the folder of path and returns its name.
func writeBeside(path string, write func(io.Writer) error) (name string, err error) {
	file, err := os.CreateTemp(filepath.Dir(path), ".spinweb-*")
	if err != nil {
		return "", err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(file.Name()))
		}
	}()
	if err = write(file); err == nil {
		err = file.Sync()
	}
	return file.Name(), errors.Join(err, file.Close())
}

// syncFolder makes the name of a new file survive a power cut. A system that cannot sync a folder has no need
// to.
func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	err = folder.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported) {
		err = nil
	}
	return errors.Join(err, folder.Close())
}
