package main

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// onSmallDisk returns a program whose services keep a copy of a store on a disk of their own, of a few
// megabytes, and where that disk is. Where the machine lets nobody mount, the test is skipped.
func onSmallDisk(t *testing.T, store string) (p program, disk string) {
	t.Helper()
	unshare := "unshare --mount"
	if os.Geteuid() != 0 {
		unshare += " --map-root-user"
	}
	if out, err := exec.Command("sh", "-c", unshare+" mount -t tmpfs none /mnt").CombinedOutput(); err != nil {
		t.Skipf("this machine lets nobody mount a disk: %v %s", err, out)
	}
	p = built(t, "")
	disk = t.TempDir()
	inside := fmt.Sprintf(`mount -t tmpfs -o size=12m none %q && cp -r %q/. %[1]q && SPINWEB_STORE=sqlite:%[1]s exec %[3]q "$@"`, disk, store, p.path)
	script := filepath.Join(t.TempDir(), "spinweb")
	if err := os.WriteFile(script, []byte("#!/bin/sh\nexec "+unshare+" sh -c '"+inside+"' spinweb \"$@\"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	p.path = script
	return p, disk
}

// fill takes all that is left of the disk that a process sees, until free is called.
func fill(t *testing.T, process int, disk string) (free func()) {
	t.Helper()
	path := filepath.Join(fmt.Sprintf("/proc/%d/root", process), disk, "filler")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, size := range []int{1 << 16, 1 << 10, 1} {
		for err == nil {
			_, err = file.Write(make([]byte, size))
		}
		err = nil
	}
	return func() {
		if err := os.Remove(path); err != nil {
			t.Error(err)
		}
	}
}

// With a full disk nobody sees a resident, because nobody could be recorded as having seen one. The rest
// answers, nothing is lost, and when there is room again all goes on without a restart.
func TestAFullDiskHidesResidentsAndLosesNothing(t *testing.T) {
	folder := t.TempDir()
	withPeople(t, "sqlite:"+folder)
	p, disk := onSmallDisk(t, folder)
	service, _ := p.start(t)
	b := newBrowser(t, service.address, "networker")
	const residents, organisation = "/v1/actors?kind=Resident", `{"kind":"Organisation","attributes":{"name":"Club"}}`
	before := b.do(t, http.MethodPost, "/v1/actors", organisation)
	if before.status != http.StatusCreated || b.do(t, http.MethodGet, residents, "").status != http.StatusOK {
		t.Fatalf("with room: %d %s", before.status, before.body)
	}

	free := fill(t, service.command.Process.Pid, disk)
	if got := b.do(t, http.MethodPost, "/v1/actors", organisation); got.status != http.StatusInsufficientStorage && got.status != http.StatusServiceUnavailable {
		t.Errorf("a write without room: %d %s", got.status, got.body)
	}
	if got := b.do(t, http.MethodGet, residents, ""); got.status != http.StatusServiceUnavailable || strings.Contains(got.body, "Fatima") {
		t.Errorf("residents without room: %d %s", got.status, got.body)
	}
	for _, path := range []string{"/v1/areas", "/v1/actors?kind=Organisation", before.header.Get("Location"), "/v1/openapi.json"} {
		if got := b.do(t, http.MethodGet, path, ""); got.status != http.StatusOK {
			t.Errorf("%s without room: %d %s", path, got.status, got.body)
		}
	}

	free()
	if got := b.do(t, http.MethodPost, "/v1/actors", organisation); got.status != http.StatusCreated {
		t.Errorf("a write with room again: %d %s", got.status, got.body)
	}
	if got := b.do(t, http.MethodGet, residents, ""); got.status != http.StatusOK || !strings.Contains(got.body, "Fatima") {
		t.Errorf("residents with room again: %d %s", got.status, got.body)
	}
}
