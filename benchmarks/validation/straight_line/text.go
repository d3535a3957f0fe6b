// Package straightline validates the schema of benchmarks/inputs.py with every check written out where
// it is made. This file reads JSON texts; the rest is written by benchmarks/validation/straight_line.py.
package straightline

import (
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"strings"
)

// Violation is one reason why a value is refused.
type Violation struct {
	Path    string `json:"path"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

// ValidationError says all that is wrong with a value.
type ValidationError struct{ Violations []Violation }

func (e *ValidationError) Error() string {
	return e.Violations[0].Path + ": " + e.Violations[0].Message
}

// violations are those found so far.
type violations []Violation

func (all *violations) report(at *place, step, code, message string) {
	*all = append(*all, Violation{at.String() + "/" + step, code, message})
}

func (all violations) verdict() error {
	if len(all) == 0 {
		return nil
	}
	return &ValidationError{all}
}

// place is the way to a value from the whole.
type place struct {
	outer *place
	step  string
}

func (p *place) String() string {
	if p == nil {
		return ""
	}
	return p.outer.String() + "/" + p.step
}

var errSyntax = errors.New("not a JSON text")

// text is a JSON text that is being read; once it turns out not to be JSON, broken stays set.
type text struct {
	data   string
	at     int
	broken bool
}

// peek moves to the next token and gives its first byte, 0 at the end.
func (t *text) peek() byte {
	for t.at < len(t.data) {
		switch c := t.data[t.at]; c {
		case ' ', '\t', '\n', '\r':
			t.at++
		default:
			return c
		}
	}
	return 0
}

// end is errSyntax where the text is not JSON or goes on.
func (t *text) end() error {
	if t.peek() != 0 || t.at < len(t.data) || t.broken {
		return errSyntax
	}
	return nil
}

// fail gives up on the text.
func (t *text) fail() {
	t.broken = true
	t.at = len(t.data)
}

// takes moves behind the token c if it is next, and fails if it is not.
func (t *text) takes(c byte) bool {
	if t.peek() != c || t.at == len(t.data) {
		t.fail()
		return false
	}
	t.at++
	return true
}

// another moves to the next member or element, or behind the end of them all.
func (t *text) another(isFirst bool, end byte) bool {
	if t.peek() == end {
		t.at++
		return false
	}
	return isFirst && !t.broken || t.takes(',')
}

// str reads a string token; ok is false where it holds half a surrogate pair.
func (t *text) str() (value string, ok bool) {
	start := t.at
	for i := t.at + 1; i < len(t.data); i++ {
		switch c := t.data[i]; {
		case c == '"':
			t.at = i + 1
			return t.data[start+1 : i], true
		case c == '\\':
			return t.escaped(start)
		case c < ' ':
			t.fail()
			return "", false
		}
	}
	t.fail()
	return "", false
}

func (t *text) escaped(start int) (value string, ok bool) {
	for i := start + 1; i < len(t.data); i++ {
		if t.data[i] == '\\' {
			i++
		} else if t.data[i] == '"' {
			t.at = i + 1
			return unescaped(t.data[start:t.at])
		}
	}
	t.fail()
	return "", false
}

// unescaped is the meaning of a string token. encoding/json puts U+FFFD for half a surrogate pair.
func unescaped(token string) (value string, ok bool) {
	if json.Unmarshal([]byte(token), &value) != nil {
		return "", false
	}
	written := strings.Count(token, "\uFFFD") + strings.Count(strings.ToLower(token), `\ufffd`)
	return value, strings.Count(value, "\uFFFD") == written
}

// number reads a number token; ok is false where there is none.
func (t *text) number() (value float64, ok bool) {
	start := t.at
	for t.at < len(t.data) && strings.IndexByte("+-.0123456789Ee", t.data[t.at]) >= 0 {
		t.at++
	}
	value, err := strconv.ParseFloat(t.data[start:t.at], 64)
	if err != nil && !math.IsInf(value, 0) {
		t.fail()
	}
	return value, err == nil
}

// word moves behind a literal name.
func (t *text) word(word string) {
	if !strings.HasPrefix(t.data[t.at:], word) {
		t.fail()
		return
	}
	t.at += len(word)
}

// skip moves behind the next value, whatever it is.
func (t *text) skip() {
	switch t.peek() {
	case '{':
		t.at++
		for first := true; t.another(first, '}'); first = false {
			if t.peek() != '"' {
				t.fail()
				return
			}
			t.str()
			if t.takes(':') {
				t.skip()
			}
		}
	case '[':
		t.at++
		for first := true; t.another(first, ']'); first = false {
			t.skip()
		}
	case '"':
		t.str()
	case 't':
		t.word("true")
	case 'f':
		t.word("false")
	case 'n':
		t.word("null")
	default:
		t.number()
	}
}
