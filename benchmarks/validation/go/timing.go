package main

import (
	"log"
	"syscall"
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

const roundTime = 30 * time.Millisecond

// measure times the subjects in turn, so that what else the machine does hits all of them alike.
func measure(name string, inputs int, subjects []subject, rounds int) []timing {
	timings := make([]timing, len(subjects))
	passes := make([]int, len(subjects))
	for i, s := range subjects {
		passes[i] = passesInTime(s, inputs)
		timings[i] = timing{Input: name, Task: s.task, Subject: s.name}
		timings[i].Allocations = testing.AllocsPerRun(10, func() { _ = s.run(0) })
	}
	for round := range rounds {
		for turn := range subjects {
			i := (round + turn) % len(subjects) // nobody always pays for the garbage of another
			s := subjects[i]
			each := float64(elapsed(s, inputs, passes[i])) / float64(passes[i]*inputs)
			timings[i].Nanoseconds = append(timings[i].Nanoseconds, each)
		}
	}
	return timings
}

// passesInTime is how many passes through the inputs fill a round, found by doubling.
func passesInTime(s subject, inputs int) int {
	passes := 1
	for elapsed(s, inputs, passes) < roundTime {
		passes *= 2
	}
	return passes
}

// elapsed is processor time: a round in which another program had its turn counts like any other.
func elapsed(s subject, inputs, passes int) time.Duration {
	start := processorTime()
	for range passes {
		for i := range inputs {
			_ = s.run(i)
		}
	}
	return processorTime() - start
}

func processorTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
