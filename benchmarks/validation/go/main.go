// Validates the inputs with everything there is, demands the same verdicts, then times it.
//
// In: {"rounds", "inputs"} on standard input. Out: the timings, as JSON.
package main

import (
	"encoding/json"
	"errors"
	"log"
	"os"
	"runtime"
	"slices"

	"sidecar"
)

// heapSize is what a program may well hold that serves others.
const heapSize = 32 << 20

type request struct {
	Rounds int     `json:"rounds"`
	Inputs []input `json:"inputs"`
}

type input struct {
	Name       string              `json:"name"`
	Type       string              `json:"type"`
	Texts      []string            `json:"texts"`
	Violations []sidecar.Violation `json:"violations"`
}

func main() {
	log.SetFlags(0)
	// Collecting garbage is part of the cost; the collector's use of idle processors is not. Nor is
	// it normal that it has to run every 25 texts, as it would with an empty heap.
	runtime.GOMAXPROCS(1)
	heap := make([]byte, heapSize)
	defer runtime.KeepAlive(heap)
	var r request
	if err := json.NewDecoder(os.Stdin).Decode(&r); err != nil {
		log.Fatal(err)
	}
	timings := []timing{}
	for _, in := range r.Inputs {
		subjects := subjectsOf(in.Type, in.Texts)
		for _, s := range subjects {
			demandVerdict(s, in)
		}
		if r.Rounds > 0 {
			timings = append(timings, measure(in.Name, len(in.Texts), subjects, r.Rounds)...)
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(timings); err != nil {
		log.Fatal(err)
	}
}

// demandVerdict ends the program where a subject does not say of the input what it should: all the
// violations if it is ours, their paths if not.
func demandVerdict(s subject, in input) {
	err := s.run(0)
	var same bool
	if ours := (*sidecar.ValidationError)(nil); errors.As(err, &ours) {
		same = slices.Equal(ours.Violations, in.Violations)
	} else if theirs := (*invalid)(nil); errors.As(err, &theirs) {
		same = slices.EqualFunc(theirs.faults, in.Violations, func(f fault, v sidecar.Violation) bool {
			return f.path == v.Path
		})
	} else {
		same = err == nil && len(in.Violations) == 0
	}
	if !same {
		log.Fatalf("%s: %s by %s says: %v", in.Name, s.task, s.name, err)
	}
}
