package gate

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"spinweb/graph"
)

// erasureList is the file that says what was erased, outside the store; "" where there is none.
type erasureList string

// add writes what is about to be erased at the end of the list, for its owner alone to read. It is durable
// when add returns. A line that a crash cut off stays a line of its own.
func (l erasureList) add(list []graph.Erased) error {
	var text strings.Builder
	for _, erased := range list {
		text.WriteString(erased.String() + "\n")
	}
	err := l.write(text.String())
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return graph.Full(fmt.Errorf("write the erasure list: %w", err))
	case err != nil:
		return graph.Unavailable(fmt.Errorf("write the erasure list: %w", err))
	}
	return nil
}

func (l erasureList) write(text string) (err error) {
	file, err := os.OpenFile(string(l), os.O_RDWR|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	if info.Size() > 0 {
		last := make([]byte, 1)
		if _, err := file.ReadAt(last, info.Size()-1); err != nil {
			return err
		}
		if last[0] != '\n' {
			text = "\n" + text
		}
	}
	if _, err := io.WriteString(file, text); err != nil { // one write: of several servers, no line cuts another's
		return err
	}
	if err := file.Sync(); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(string(l)))
}

// syncFolder makes the name of a new file durable. A system that cannot sync a folder has no need to.
func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	if err := folder.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) && !errors.Is(err, errors.ErrUnsupported) {
		return errors.Join(err, folder.Close())
	}
	return folder.Close()
}

// ids returns what the list names, none where there is no list yet.
func (l erasureList) ids() (idSet, error) {
	named := idSet{}
	file, err := os.Open(string(l))
	if errors.Is(err, fs.ErrNotExist) {
		return named, nil
	}
	if err != nil {
		return nil, graph.Unavailable(fmt.Errorf("read the erasure list: %w", err))
	}
	defer file.Close()
	list, err := graph.ReadErasures(file)
	if err != nil && graph.KindOf(err) != graph.InvalidKind { // a line that was cut off names nothing
		return nil, err
	}
	for _, erased := range list {
		named.add(erased.ID)
	}
	return named, nil
}
