package main

import (
	"encoding/json"
	jsonv2 "encoding/json/v2"

	"sidecar"
)

// subject is something that is measured: a task, and who does it, to one of the inputs.
type subject struct {
	task, name string
	run        func(input int) error
}

// subjectsOf is everything there is to measure for a type on some texts.
func subjectsOf(kind string, texts []string) []subject {
	if kind == "Account" {
		return subjects(texts, sidecar.DecodeAccount, (*sidecar.Account).Validate, (*account).validate)
	}
	return subjects(texts, sidecar.DecodeBatch, (*sidecar.Batch).Validate, (*batch).validate)
}

// subjects measures decoding, and validation of what is decoded where there is anything.
func subjects[Ours, Theirs any](
	texts []string,
	decode func([]byte) (Ours, error), validate func(*Ours) error, byHand func(*Theirs) error,
) []subject {
	var inputs [][]byte
	var ours []Ours
	var theirs []Theirs
	for _, text := range texts {
		inputs = append(inputs, []byte(text))
		if our, err := decode([]byte(text)); err == nil {
			var their Theirs
			_ = jsonv2.Unmarshal([]byte(text), &their)
			ours, theirs = append(ours, our), append(theirs, their)
		}
	}
	all := []subject{
		{"decode", "forstgen", func(i int) error {
			_, err := decode(inputs[i])
			return err
		}},
		{"decode", "encoding/json", func(i int) error {
			var v Theirs
			if err := json.Unmarshal(inputs[i], &v); err != nil {
				return err
			}
			return byHand(&v)
		}},
		{"decode", "encoding/json/v2", func(i int) error {
			var v Theirs
			if err := jsonv2.Unmarshal(inputs[i], &v); err != nil {
				return err
			}
			return byHand(&v)
		}},
	}
	if ours == nil {
		return all
	}
	return append(all,
		subject{"validate", "forstgen", func(i int) error { return validate(&ours[i]) }},
		subject{"validate", "by hand", func(i int) error { return byHand(&theirs[i]) }},
	)
}
