package sidecar

import (
	"strconv"
	"testing"
)

func TestFewFaultsAndManyAreFoundAlike(t *testing.T) {
	for _, count := range []int{1, maxFewFaults, maxFewFaults + 1, 5 * maxFewFaults} {
		var faults faultList
		for i := range count {
			faults.add([]byte("/a/"+strconv.Itoa(i)), isWrong)
		}
		faults.add([]byte("/a/0"), isBadKey)
		for at, want := range map[string]bool{"/a/0": true, "/a/0/b": true, "/a": false, "/a/00": false, "": false} {
			if got := faults.within([]byte(at), isWrong); got != want {
				t.Error(count, at, got)
			}
		}
		if got := faults.of([]byte("/a/0")); got != isWrong|isBadKey {
			t.Error(count, got)
		}
		if got := faults.of([]byte("/a/0/b")); got != 0 {
			t.Error(count, got)
		}
	}
}
