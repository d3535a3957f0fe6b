package main

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// The types of orders.ft and their validation as somebody writes them by hand, for encoding/json to
// fill in. A field that is missing is empty here: encoding/json does not tell.

type account struct {
	ID      string  `json:"id"`
	Email   string  `json:"email"`
	Age     int64   `json:"age"`
	Active  bool    `json:"active"`
	Address address `json:"address"`
}

type address struct {
	Street string `json:"street"`
	City   string `json:"city"`
}

type batch struct {
	Records []record `json:"records"`
}

type record struct {
	ID   string `json:"id"`
	Data string `json:"data"`
}

// fault is one reason why a value is refused.
type fault struct{ path, message string }

// invalid says all that is wrong with a value.
type invalid struct{ faults []fault }

func (e *invalid) Error() string { return e.faults[0].path + ": " + e.faults[0].message }

func verdict(faults []fault) error {
	if faults == nil {
		return nil
	}
	return &invalid{faults}
}

func (v *account) validate() error {
	var faults []fault
	if len(v.ID) < 1 {
		faults = append(faults, fault{"/id", "must have at least 1 character"})
	}
	if len(v.ID) > 64 && utf8.RuneCountInString(v.ID) > 64 {
		faults = append(faults, fault{"/id", "must have at most 64 characters"})
	}
	if !strings.Contains(v.Email, "@") {
		faults = append(faults, fault{"/email", `must contain "@"`})
	}
	if len(v.Email) > 200 && utf8.RuneCountInString(v.Email) > 200 {
		faults = append(faults, fault{"/email", "must have at most 200 characters"})
	}
	if v.Age < 0 || v.Age > 150 {
		faults = append(faults, fault{"/age", "must be between 0 and 150"})
	}
	if len(v.Address.Street) < 1 {
		faults = append(faults, fault{"/address/street", "must not be empty"})
	}
	if len(v.Address.Street) > 100 && utf8.RuneCountInString(v.Address.Street) > 100 {
		faults = append(faults, fault{"/address/street", "must have at most 100 characters"})
	}
	if len(v.Address.City) < 1 {
		faults = append(faults, fault{"/address/city", "must not be empty"})
	}
	if len(v.Address.City) > 100 && utf8.RuneCountInString(v.Address.City) > 100 {
		faults = append(faults, fault{"/address/city", "must have at most 100 characters"})
	}
	return verdict(faults)
}

func (v *batch) validate() error {
	var faults []fault
	if len(v.Records) < 1 {
		faults = append(faults, fault{"/records", "must have at least 1 element"})
	}
	for i := range v.Records {
		r := &v.Records[i]
		if len(r.ID) < 1 {
			path := "/records/" + strconv.Itoa(i) + "/id"
			faults = append(faults, fault{path, "must have at least 1 character"})
		}
		if len(r.ID) > 64 && utf8.RuneCountInString(r.ID) > 64 {
			path := "/records/" + strconv.Itoa(i) + "/id"
			faults = append(faults, fault{path, "must have at most 64 characters"})
		}
		if len(r.Data) < 1 {
			path := "/records/" + strconv.Itoa(i) + "/data"
			faults = append(faults, fault{path, "must not be empty"})
		}
	}
	return verdict(faults)
}
