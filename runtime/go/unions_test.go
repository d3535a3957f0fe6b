package sidecar

import (
	"reflect"
	"strings"
	"testing"
)

// tree is read as `Leaf | Left | Right` with Left and Right alike but for the last field.
type tree struct {
	depth int
	leaf  int64
	name  string
}

func readBranch(last string) func(*jsonReader, *tree) {
	fields := []jsonField{{"of", `"of":`, required}, {last, `"` + last + `":`, required}}
	return func(r *jsonReader, v *tree) {
		o := r.object(fields)
		for o.next() {
			switch o.field {
			case 0:
				var inner tree
				readTree(r, &inner)
				v.depth = inner.depth + 1
			case 1:
				getString(r, &v.name)
			}
		}
	}
}

var readLeft, readRight func(*jsonReader, *tree)

func init() {
	readLeft, readRight = readBranch("left"), readBranch("right")
}

func readTree(r *jsonReader, v *tree) {
	u := r.union("Tree", 3)
	for u.next() {
		var m tree
		switch u.member {
		case 0:
			getInt(r, &m.leaf)
		case 1:
			readLeft(r, &m)
		case 2:
			readRight(r, &m)
		}
		if u.fits() {
			*v = m
		}
	}
}

func TestTheFirstMemberThatFitsIsTaken(t *testing.T) {
	for text, want := range map[string]tree{
		`7`:                                     {leaf: 7},
		`{"of":7,"left":"a"}`:                   {depth: 1, name: "a"},
		`{"of":{"of":7,"left":""},"right":"b"}`: {depth: 2, name: "b"},
		`{"left":"a","right":"b","of":7}`:       {depth: 1, name: "a"},
	} {
		got, err := decodeText([]byte(text), readTree)
		if err != nil || got != want {
			t.Errorf("%s: %+v, %v", text, got, err)
		}
	}
	for text, want := range map[string][]string{
		`"x"`:                   {" union"},
		`{"of":7}`:              {" union"},
		`{"of":"x","left":"a"}`: {" union"},
		`{"of":7,"left":"a"`:    {" json.syntax"},
		`{"of":7,"left":"a"} x`: {" json.trailing"},
		`{"of":7,"of":7}`:       {" json.duplicate_key"},
		``:                      {" json.syntax"},
	} {
		got := violations(text, func(r *jsonReader) {
			var v tree
			readTree(r, &v)
		})
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// Without the memory of choices this would take 2^150 steps.
func TestNestedUnionsTakeLinearWork(t *testing.T) {
	const depth = 150
	fits := strings.Repeat(`{"of":`, depth) + "7" + strings.Repeat(`,"right":"r"}`, depth)
	fails := strings.Repeat(`{"of":`, depth) + `"x"` + strings.Repeat(`,"right":"r"}`, depth)

	got, err := decodeText([]byte(fits), readTree)
	if err != nil || got.depth != depth {
		t.Error(got, err)
	}
	if _, err := decodeText([]byte(fails), readTree); codes(err) != "union" {
		t.Error(err)
	}
}

var shapeTags = []unionTag{{"circle", 0}, {"square", 1}, {"box", 1}}

func readTagged(kind literalKind, tags []unionTag) func(*jsonReader) {
	fields := []jsonField{{"kind", `"kind":`, required}, {"size", `"size":`, required}}
	return func(r *jsonReader) {
		u := r.tagged("kind", kind, tags)
		for u.next() {
			o := r.object(fields)
			for o.next() {
				switch o.field {
				case 0:
					r.skip()
				case 1:
					var size int64
					getInt(r, &size)
				}
			}
			u.fits()
		}
	}
}

func TestALiteralChoosesTheMember(t *testing.T) {
	read := readTagged(textLiteral, shapeTags)
	for text, want := range map[string][]string{
		`{"kind":"circle","size":1}`:            nil,
		`{"size":1,"x":[{}],"kind":"b\u006fx"}`: nil,
		`{"kind":"circle","size":"x"}`:          {"/size type"},
		`{"kind":"circle"}`:                     {"/size required"},
		`{"kind":"other","size":1}`:             {" union"},
		`{"kind":1,"size":1}`:                   {" union"},
		`{"size":1}`:                            {" union"},
		`[]`:                                    {" union"},
		`{"size":1,`:                            {" json.syntax"},
		`{"size":1,"kind":`:                     {" json.syntax"},
		`{"kind":"circle","kind":"circle"}`:     {" json.duplicate_key"},
	} {
		if got := violations(text, read); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	numbers := readTagged(numberLiteral, []unionTag{{"1", 0}, {"-2.5", 1}})
	for _, text := range []string{`{"kind":1,"size":1}`, `{"kind":1.0,"size":1}`, `{"kind":-25e-1,"size":1}`} {
		if got := violations(text, numbers); got != nil {
			t.Error(text, got)
		}
	}
	bools := readTagged(boolLiteral, []unionTag{{"true", 0}})
	if got := violations(`{"kind":true,"size":1}`, bools); got != nil {
		t.Error(got)
	}
	if got := violations(`{"kind":false,"size":1}`, bools); !reflect.DeepEqual(got, []string{" union"}) {
		t.Error(got)
	}
}

func TestANilPointerIsNoMemberOfAUnion(t *testing.T) {
	w := newProbe()
	putMember(w, nil, writeLine)
	if got := said(w.verdict()); !reflect.DeepEqual(got, []string{"required"}) {
		t.Error(got)
	}
}
