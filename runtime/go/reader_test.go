package sidecar

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

// texts are JSON texts and near misses. Each is also read cut short, and with bytes changed.
var texts = []string{
	`null`, `true`, `false`, `nul`, `truE`, `True`, ``, ` `, "\t\r\n 1 ", "\v1", "\u00a01",
	`0`, `-0`, `-`, `+1`, `01`, `00`, `1.`, `.5`, `1.5`, `-1.5e3`, `1e`, `1e+`, `1E-2`, `1e5.`, `0x1`,
	`NaN`, `Infinity`, `1e308`, `123456789012345678901234567890`, `1_000`, `1 2`,
	`""`, `"a"`, `"`, `"\`, `"\"`, `"\n"`, `"\x"`, `"\u00e9"`, `"\u00E9"`, `"\u00g0"`, `"\u12"`,
	`"\ud83d\ude00"`, "\"\t\"", "\"\x00\"", "\"\x7f\"", `"\/\b\f\n\r\t\\"`, `'a'`, `"é😀"`,
	`[]`, `[ ]`, `[1]`, `[1,2]`, `[1,]`, `[,1]`, `[1 2]`, `[`, `]`, `[[]]`, `[[],[{}]]`, `[1}`,
	`{}`, `{ }`, `{"a":1}`, `{"a":1,"b":[2]}`, `{"a":1,}`, `{,}`, `{"a"}`, `{"a":}`, `{a:1}`,
	`{"a" 1}`, `{1:2}`, `{"a":1 "b":2}`, `{"":{"":{}}}`, `{"a":1]`, `// x`, `/* */ 1`, "\ufeff1",
	`"0123456789abcdef\n0123456789abcdef\"é0123"`, `["01234567","0123456","012345678"]`,
	`{"id":"x","data":[1,2.5,-3e2,true,false,null,"\u0041"],"nested":{"k":[[[]]]}}`,
}

// decodeText reads a text as generated Decode functions do.
func decodeText[T any](data []byte, read func(*jsonReader, *T)) (T, error) {
	var v, none T
	r := newReader(data)
	read(r, &v)
	if err := r.finish(); err != nil {
		return none, err
	}
	return v, nil
}

func accepts(text string) bool {
	_, err := decodeText([]byte(text), getAny)
	return err == nil
}

func TestAcceptsWhatEncodingJSONAccepts(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, text := range texts {
		for _, variant := range variants(text, random) {
			var want any
			err := json.Unmarshal([]byte(variant), &want)
			got, ours := decodeText([]byte(variant), getAny)
			if (ours == nil) != (err == nil) && !isOurs(ours) {
				t.Errorf("%q: we say %v, encoding/json %v", variant, ours, err)
			}
			if ours == nil && err == nil && !reflect.DeepEqual(got, want) {
				t.Errorf("%q: we read %#v, encoding/json %#v", variant, got, want)
			}
		}
	}
}

// isOurs says whether a refusal is for a reason that encoding/json lets pass.
func isOurs(err error) bool {
	if err == nil {
		return false
	}
	switch err.(*ValidationError).Violations[0].Code {
	case "json.duplicate_key", "json.utf8", "type":
		return true
	default:
		return false
	}
}

func variants(text string, random *rand.Rand) []string {
	const alphabet = `{}[]:,"\ue0159.-+tfn ` + "\x00\x1f\xff"
	all := []string{text, " " + text + "\n", text + "x", text + text}
	for i := range len(text) {
		all = append(all, text[:i], text[i:], text[:i]+text[i+1:])
		for range 5 {
			c := alphabet[random.IntN(len(alphabet))]
			all = append(all, text[:i]+string(c)+text[i:], text[:i]+string(c)+text[i+1:])
		}
	}
	return all
}

func TestRefusesWhatOtherReadersLetPass(t *testing.T) {
	cases := map[string]string{
		`{"a":1,"a":2}`:                 "json.duplicate_key",
		`{"a":1,"\u0061":2}`:            "json.duplicate_key",
		`[{"b":{"a":1,"c":2,"a":3}}]`:   "json.duplicate_key",
		manyKeys(100) + `,"k7":0}`:      "json.duplicate_key",
		"{\"\xff\":1}":                  "json.utf8",
		"{\"a\":[\"01234567\xff\"]}":    "json.utf8",
		"[\"\\n\xff\"]":                 "json.utf8",
		"[1,\"a\" 2 \"\xff\"]":          "json.utf8",
		"[1]\xff":                       "json.utf8",
		"\xff":                          "json.utf8",
		"\"\xff\"":                      "json.utf8",
		"[\"\xed\xa0\x80\"]":            "json.utf8",
		`1 2`:                           "json.trailing",
		"1\x00":                         "json.trailing",
		`{} {}`:                         "json.trailing",
		"\ufeff1":                       "json.syntax",
		``:                              "json.syntax",
		strings.Repeat("[", 201):        "json.depth",
		strings.Repeat(`{"a":`, 201):    "json.depth",
		strings.Repeat("[", 10_000_000): "json.depth",
		`["` + "\\ud800" + `"]`:         "type",
		`"\udc00\ud800"`:                "type",
		`"\ud800\u0041"`:                "type",
		`{"\ud800":1}`:                  "type",
		`1e400`:                         "type",
	}
	for text, code := range cases {
		_, err := decodeText([]byte(text), getAny)
		if got := codes(err); got != code {
			t.Errorf("%.40q: %q, want %q", text, got, code)
		}
	}
	if !accepts(manyKeys(100)+"}") || !accepts(strings.Repeat("[", 200)+strings.Repeat("]", 200)) {
		t.Error("refuses what is allowed")
	}
}

// codes are the codes of the violations in err, separated by spaces.
func codes(err error) string {
	if err == nil {
		return ""
	}
	var all []string
	for _, violation := range err.(*ValidationError).Violations {
		all = append(all, violation.Code)
	}
	return strings.Join(all, " ")
}

func manyKeys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `,"k%d":%d`, i, i)
	}
	return "{" + b.String()[1:]
}

func TestIntsAreNumbersWithoutAFraction(t *testing.T) {
	cases := map[string]struct {
		value int64
		codes string
	}{
		`0`: {0, ""}, `-0`: {0, ""}, `7`: {7, ""}, `7.0`: {7, ""}, `7e0`: {7, ""}, `70e-1`: {7, ""},
		`-12`: {-12, ""}, `0.7e1`: {7, ""}, `999999999999999`: {999999999999999, ""},
		`9007199254740991`:   {9007199254740991, ""},
		`-9007199254740991`:  {-9007199254740991, ""},
		`9007199254740991.0`: {9007199254740991, ""},
		`9007199254740992`:   {0, "int.range"},
		`-9007199254740992`:  {0, "int.range"},
		`1e300`:              {0, "int.range"},
		`7.5`:                {0, "type"}, `"7"`: {0, "type"}, `true`: {0, "type"}, `null`: {0, "type"},
		`1e400`: {0, "type"}, `[7]`: {0, "type"}, `-`: {0, "json.syntax"}, `07`: {0, "json.trailing"},
	}
	for text, want := range cases {
		value, err := decodeText([]byte(text), getInt)
		if value != want.value || codes(err) != want.codes {
			t.Errorf("%s: %d, %q", text, value, codes(err))
		}
	}
}

func TestNothingIsCoerced(t *testing.T) {
	values := []string{`"a"`, `1`, `1.5`, `true`, `null`, `[]`, `{}`}
	for i, text := range values {
		data := []byte(text)
		_, isString := decodeText(data, getString)
		_, isFloat := decodeText(data, getFloat)
		_, isBool := decodeText(data, getBool)
		_, isVoid := decodeText(data, getVoid)
		_, isArray := decodeText(data, getArrayOf(getAny))
		_, isMap := decodeText(data, getMapOf(getTextKey[string], getAny))
		got := []bool{
			isString == nil, isFloat == nil, isBool == nil, isVoid == nil, isArray == nil, isMap == nil,
		}
		want := []bool{i == 0, i == 1 || i == 2, i == 3, i == 4, i == 5, i == 6}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func FuzzReader(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var want any
		err := json.Unmarshal([]byte(text), &want)
		_, ours := decodeText([]byte(text), getAny)
		if ours == nil && err != nil || ours != nil && err == nil && !isOurs(ours) &&
			codes(ours) != "json.depth" {
			t.Errorf("%q: we say %v, encoding/json %v", text, ours, err)
		}
	})
}
