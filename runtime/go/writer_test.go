package sidecar

import (
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"
)

// encodeText writes a value as generated MarshalJSON methods do.
func encodeText[T any](v *T, write func(*jsonWriter, *T)) ([]byte, error) {
	w := newWriter()
	write(w, v)
	return w.finish()
}

func written[T any](t *testing.T, v T, write func(*jsonWriter, *T)) string {
	t.Helper()
	text, err := encodeText(&v, write)
	if err != nil {
		t.Error(err)
	}
	return string(text)
}

func TestTextsComeBackAsTheyWere(t *testing.T) {
	for _, text := range []string{
		"", "a", `"\/`, "\x00\x1f\b\f\n\r\t\x7f", "é😀\u2028\u2029\ufeff", strings.Repeat("x\"", 100),
	} {
		var back string
		if err := json.Unmarshal([]byte(written(t, text, putString)), &back); err != nil || back != text {
			t.Errorf("%q: %q, %v", text, back, err)
		}
	}
}

func TestNumbersAreWrittenAsJavaScriptDoes(t *testing.T) {
	for _, number := range []float64{
		0, 1, -1, 0.1, 1e20, 1e21, 1e-6, 1e-7, 123456789.25, 5e-324, math.MaxFloat64, 1.5e300, 1e100,
	} {
		want, _ := json.Marshal(number)
		if got := written(t, number, putFloat); got != string(want) {
			t.Errorf("%v: %s, want %s", number, got, want)
		}
	}
}

func TestZeroHasNoSign(t *testing.T) {
	if got := written(t, math.Copysign(0, -1), putFloat); got != "0" {
		t.Error(got)
	}
}

func TestEmptyIsNeverNull(t *testing.T) {
	if got := written(t, []string(nil), func(w *jsonWriter, v *[]string) { putArray(w, v, putString) }); got != "[]" {
		t.Error(got)
	}
	if got := written(t, map[string]string(nil), putMapOf(putTextKey[string], putString)); got != "{}" {
		t.Error(got)
	}
	if got := written(t, any([]any(nil)), putAny); got != "[]" {
		t.Error(got)
	}
	if got := written(t, [][]string{nil, {}}, putArrayOf(putNullableArrayOf(putArrayOf(putString)))); got != "[null,[]]" {
		t.Error(got)
	}
}

func TestKeysAreSorted(t *testing.T) {
	got := written(t, map[int64]bool{10: true, -1: false, 9: true}, putMapOf(putIntKey[int64], putBool))
	if got != `{"-1":false,"9":true,"10":true}` {
		t.Error(got)
	}
	if got := written(t, map[string]int64{"b": 1, "a\"": 2, "": 3}, putMapOf(putTextKey[string], putInt)); got != `{"":3,"a\"":2,"b":1}` {
		t.Error(got)
	}
}

func TestAnyValue(t *testing.T) {
	value := any(map[string]any{
		"a": []any{1.5, "x", nil, true}, "b": 7, "c": struct{ X int }{1}, "d": map[string]any{},
		"e": ErrorData{Message: "m"}, "f": json.RawMessage("[1]"),
	})
	want := `{"a":[1.5,"x",null,true],"b":7,"c":{"X":1},"d":{},"e":{"message":"m"},"f":[1]}`
	if got := written(t, value, putAny); got != want {
		t.Error(got)
	}
}

func TestWhatNoReaderWouldTakeIsNotWritten(t *testing.T) {
	self := map[string]any{}
	self["self"] = self
	half, twice := json.RawMessage(`"\ud800"`), json.RawMessage(`{"a":1,"a":2}`)
	for _, value := range []any{math.NaN(), math.Inf(1), make(chan int), self, half, twice} {
		if text, err := encodeText(&value, putAny); err == nil {
			t.Errorf("%T is written as %.50s", value, text)
		}
	}
	for _, text := range []string{"\xff", "a\xed\xa0\x80"} {
		if written, err := encodeText(&text, putString); codes(err) != "type" {
			t.Errorf("%q is written as %s", text, written)
		}
	}
	for _, number := range []int64{1 << 53, -1 << 53, math.MinInt64} {
		if text, err := encodeText(&number, putInt); err == nil {
			t.Errorf("%s", text)
		}
	}
}

func TestErrorsAsData(t *testing.T) {
	for text, want := range map[string]ErrorData{
		`{"message":"m"}`:             {Message: "m"},
		`{"message":"m","tag":"a/B"}`: {Message: "m", Tag: "a/B"},
		`{"message":"m","tag":null}`:  {Message: "m"},
	} {
		got, err := DecodeErrorData([]byte(text))
		if err != nil || got != want {
			t.Errorf("%s: %+v, %v", text, got, err)
		}
		var back ErrorData
		data, _ := json.Marshal(got)
		if err := json.Unmarshal(data, &back); err != nil || !reflect.DeepEqual(back, got) {
			t.Errorf("%s: %s comes back as %+v, %v", text, data, back, err)
		}
	}
	if _, err := DecodeErrorData([]byte(`{"tag":"x"}`)); codes(err) != "required" {
		t.Error(err)
	}
}

func TestResultsAsData(t *testing.T) {
	type result struct {
		ok    bool
		value int64
		err   ErrorData
	}
	read := func(r *jsonReader, v *result) {
		getResult(r, &v.ok, successFields, &v.value, getInt, &v.err, readErrorData)
	}
	write := func(w *jsonWriter, v *result) {
		putResult(w, v.ok, &v.value, putInt, &v.err, writeErrorData)
	}
	for _, text := range []string{`{"ok":true,"value":7}`, `{"ok":false,"error":{"message":"m"}}`} {
		v, err := decodeText([]byte(text), read)
		if err != nil || written(t, v, write) != text {
			t.Errorf("%s: %+v, %v", text, v, err)
		}
	}
	for text, want := range map[string]string{
		`{"value":7,"ok":true}`:              "",
		`{"ok":true}`:                        "required",
		`{"ok":true,"error":{}}`:             "required",
		`{"ok":false,"value":7}`:             "required",
		`{"ok":false,"error":{}}`:            "required",
		`{"ok":1,"value":7}`:                 "type",
		`{"value":7}`:                        "required",
		`[]`:                                 "type",
		`{"ok":true,"value":"x"}`:            "type",
		`{"ok":true,"ok":false,"value":"x"}`: "json.duplicate_key",
	} {
		if _, err := decodeText([]byte(text), read); codes(err) != want {
			t.Errorf("%s: %q, want %q", text, codes(err), want)
		}
	}
}

// chain is `{ next: []chain }`.
type chain struct{ next []chain }

func writeChain(w *jsonWriter, v *chain) {
	if !w.open('{') {
		return
	}
	w.key(`"next":`)
	putArray(w, &v.next, writeChain)
	w.close('}')
}

func TestAValueThatHoldsItselfIsTooDeep(t *testing.T) {
	loop := chain{make([]chain, 3)}
	for i := range loop.next {
		loop.next[i] = loop
	}
	if _, err := encodeText(&loop, writeChain); !reflect.DeepEqual(said(err), []string{"json.depth"}) {
		t.Error(err)
	}
}
