package main

import (
	"encoding/json"
	jsonv2 "encoding/json/v2"

	"sidecar"
)

// subject is something that is measured: a task, and who does it.
type subject struct {
	task, name string
	run        func() error
}

// subjectsOf is everything there is to measure for a type on one text.
func subjectsOf(kind string, text []byte) []subject {
	if kind == "Account" {
		return subjects(text, sidecar.DecodeAccount, (*sidecar.Account).Validate, (*account).validate)
	}
	return subjects(text, sidecar.DecodeBatch, (*sidecar.Batch).Validate, (*batch).validate)
}

// subjects measures decoding, and validation of what is decoded where there is anything.
func subjects[Ours, Theirs any](
	text []byte,
	decode func([]byte) (Ours, error), validate func(*Ours) error, byHand func(*Theirs) error,
) []subject {
	all := []subject{
		{"decode", "forstgen", func() error {
			_, err := decode(text)
			return err
		}},
		{"decode", "encoding/json", func() error {
			var v Theirs
			if err := json.Unmarshal(text, &v); err != nil {
				return err
			}
			return byHand(&v)
		}},
		{"decode", "encoding/json/v2", func() error {
			var v Theirs
			if err := jsonv2.Unmarshal(text, &v); err != nil {
				return err
			}
			return byHand(&v)
		}},
	}
	ours, err := decode(text)
	if err != nil {
		return all
	}
	var theirs Theirs
	_ = jsonv2.Unmarshal(text, &theirs)
	return append(all,
		subject{"validate", "forstgen", func() error { return validate(&ours) }},
		subject{"validate", "by hand", func() error { return byHand(&theirs) }},
	)
}
