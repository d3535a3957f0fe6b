package main

import (
	"runtime"
	"testing"
	"time"
)

// timing is one subject at one task on one input.
type timing struct {
	Input       string    `json:"input"`
	Task        string    `json:"task"`
	Subject     string    `json:"subject"`
	Nanoseconds []float64 `json:"nanoseconds"` // of one call, by round
	Allocations float64   `json:"allocations"`
}

const roundTime = 10 * time.Millisecond

// measure times the subjects in turn, so that what else the machine does hits all of them alike.
func measure(input string, subjects []subject, rounds int) []timing {
	timings := make([]timing, len(subjects))
	calls := make([]int, len(subjects))
	for i, s := range subjects {
		timings[i] = timing{Input: input, Task: s.task, Subject: s.name}
		calls[i] = callsInTime(s)
		timings[i].Allocations = testing.AllocsPerRun(10, func() { _ = s.run() })
	}
	for range rounds {
		for i, s := range subjects {
			each := float64(elapsed(s, calls[i])) / float64(calls[i])
			timings[i].Nanoseconds = append(timings[i].Nanoseconds, each)
		}
	}
	return timings
}

// callsInTime is how many calls fill a round, found by doubling.
func callsInTime(s subject) int {
	calls := 16
	for elapsed(s, calls) < roundTime {
		calls *= 2
	}
	return calls
}

// elapsed begins with no garbage of others, and pays for its own.
func elapsed(s subject, calls int) time.Duration {
	runtime.GC()
	start := time.Now()
	for range calls {
		_ = s.run()
	}
	return time.Since(start)
}
