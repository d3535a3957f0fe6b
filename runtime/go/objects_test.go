package sidecar

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// A record is read and written as generated code would.
type record struct {
	ID    string
	Count int64
	Name  *string
	Items []record
	Tags  map[string]string
	Any   any
}

var recordFields = []jsonField{
	{"id", `"id":`, required}, {"count", `"count":`, required}, {"name", `"name":`, optional},
	{"items", `"items":`, optional}, {"tags", `"tags":`, optional}, {"any", `"any":`, optional},
}

func readRecord(r *jsonReader, v *record) {
	o := r.object(recordFields)
	for o.next() {
		switch o.field {
		case 0:
			getString(r, &v.ID)
		case 1:
			getInt(r, &v.Count)
		case 2:
			getNew(r, &v.Name, getString)
		case 3:
			getArray(r, &v.Items, readRecord)
		case 4:
			getMap(r, &v.Tags, getTextKey, getString)
		case 5:
			getAny(r, &v.Any)
		}
	}
}

func violations(text string, read func(*jsonReader)) []string {
	r := newReader([]byte(text))
	read(r)
	err := r.finish()
	if err == nil {
		return nil
	}
	var all []string
	for _, violation := range err.(*ValidationError).Violations {
		all = append(all, violation.Path+" "+violation.Code)
	}
	return all
}

func readsRecord(r *jsonReader) {
	var v record
	readRecord(r, &v)
}

func TestViolationsStandInTheOrderOfTheDeclaration(t *testing.T) {
	cases := map[string][]string{
		`{"id":"a","count":1}`:                              nil,
		`{"count":1,"id":"a","else":{"x":[1]},"name":null}`: nil,
		`{}`:                                {"/id required", "/count required"},
		`{"count":"x"}`:                     {"/id required", "/count type"},
		`{"count":"x","id":1}`:              {"/id type", "/count type"},
		`{"name":1,"count":null,"id":null}`: {"/id type", "/count type", "/name type"},
		`{"ID":"a","count":1}`:              {"/id required"},
		`[]`:                                {" type"},
		`null`:                              {" type"},
		`{"id":"a","count":1,"items":[1,{"count":2},[]]}`:         {"/items/0 type", "/items/1/id required", "/items/2 type"},
		`{"id":"a","count":1,"items":{}}`:                         {"/items type"},
		`{"tags":{"b":1,"a":2,"~/":3},"count":1,"id":"a"}`:        {"/tags/a type", "/tags/b type", "/tags/~0~1 type"},
		`{"items":[{"tags":{"b":1,"a":2},"id":1}],"id":1}`:        {"/id type", "/count required", "/items/0/id type", "/items/0/count required", "/items/0/tags/a type", "/items/0/tags/b type"},
		`{"id":1,"count":1,`:                                      {" json.syntax"},
		`{"id":1,"count":1}}`:                                     {" json.trailing"},
		`{"id":1,"count":1,"id":2}`:                               {" json.duplicate_key"},
		`{"id":1,"x":1,"count":1,"x":2}`:                          {" json.duplicate_key"},
		`{"id":1,"id" 2`:                                          {" json.duplicate_key"},
		`{"x":1,"x" 2`:                                            {" json.duplicate_key"},
		`{"any":{"x":[{"a":1e400},1e999]},"id":"a","count":1}`:    {"/any type"},
		`{"id":1,"name":null,"count":1,"name":null}`:              {" json.duplicate_key"},
		`{"id":"a","count":1,"items":` + strings.Repeat("[", 300): {" json.depth"},
	}
	for text, want := range cases {
		if got := violations(text, readsRecord); !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestObjectsOfManyFields(t *testing.T) {
	const n = 150
	fields := make([]jsonField, n)
	for i := range fields {
		name := fmt.Sprintf("k%d", i)
		fields[i] = jsonField{name, `"` + name + `":`, required}
	}
	read := func(r *jsonReader) {
		o := r.object(fields)
		for o.next() {
			var value int64
			if getInt(r, &value); value != int64(o.field) {
				t.Errorf("field %d is %d", o.field, value)
			}
		}
	}

	if got := violations(manyKeys(n)+"}", read); got != nil {
		t.Error(got)
	}
	if got := violations(manyKeys(n-2)+"}", read); !reflect.DeepEqual(got, []string{"/k148 required", "/k149 required"}) {
		t.Error(got)
	}
	if got := violations(manyKeys(n)+`,"k100":1}`, read); !reflect.DeepEqual(got, []string{" json.duplicate_key"}) {
		t.Error(got)
	}
}

func TestNamesThatJSONHasToEscape(t *testing.T) {
	fields := []jsonField{
		{"a\"b", `"a\"b":`, required}, {"c\\d", `"c\\d":`, required}, {"é", `"é":`, required},
	}
	read := func(r *jsonReader) {
		o := r.object(fields)
		for o.next() {
			var value int64
			getInt(r, &value)
		}
	}
	for text, want := range map[string][]string{
		`{"a\"b":1,"c\\d":2,"é":3}`:      nil,
		`{"\u00e9":3,"c\\d":2,"a\"b":1}`: nil,
		`{"a\"b":1,"c\d":2,"é":3}`:       {" json.syntax"},
		`{"a"b":1,"c\\d":2,"é":3}`:       {" json.syntax"},
		`{"a\"b":1,"c\\d":2,"e":3}`:      {"/é required"},
	} {
		if got := violations(text, read); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestTuplesAndArraysOfALength(t *testing.T) {
	pair := func(r *jsonReader) {
		t := r.tuple(2)
		for t.next() {
			var value int64
			getInt(r, &value)
		}
	}
	fixed := func(r *jsonReader) {
		var items [2]int64
		getFixed(r, items[:], getInt)
	}
	long := func(r *jsonReader) {
		var items []int64
		getLong(r, &items, 2, getInt)
	}
	cases := map[string][]string{
		`[1,2]`:   nil,
		`[1]`:     {" array.length"},
		`[]`:      {" array.length"},
		`[1,2,3]`: {" array.length"},
		`["a",2]`: {"/0 type"},
		`["a"]`:   {" array.length", "/0 type"},
		`{}`:      {" type"},
		`[1,2`:    {" json.syntax"},
	}
	for text, want := range cases {
		for _, read := range []func(*jsonReader){pair, fixed, long} {
			if got := violations(text, read); !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %q, want %q", text, got, want)
			}
		}
	}
}

func TestKeysOfMaps(t *testing.T) {
	ints := func(r *jsonReader) {
		var v map[int64]bool
		getMap(r, &v, getIntKey, getBool)
	}
	listed := func(r *jsonReader) {
		var v map[string]bool
		key := getListedKey(getTextKey[string], []string{"a", "b"}, textOf, "must be one of …")
		getMap(r, &v, key, getBool)
	}
	for text, want := range map[string][]string{
		`{"1":true,"-20":false,"0":true}`: nil,
		`{"01":true}`:                     {"/01 map.key"},
		`{"-0":true}`:                     {"/-0 map.key"},
		`{"1.0":true,"x":1}`:              {"/1.0 map.key", "/x map.key", "/x type"},
		`{"9007199254740992":true}`:       {"/9007199254740992 map.key"},
		`{"1":true,"1":true}`:             {" json.duplicate_key"},
	} {
		if got := violations(text, ints); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	if got := violations(`{"a":true,"c":true}`, listed); !reflect.DeepEqual(got, []string{"/c map.key"}) {
		t.Error(got)
	}
}

func TestALimitOfViolationsEndsTheReading(t *testing.T) {
	r := newReader([]byte("[" + strings.Repeat("{},", 1000) + "{}]"))
	r.limit = 10
	var v []record
	getArray(r, &v, readRecord)

	if err := r.finish(); len(err.(*ValidationError).Violations) != 10 {
		t.Error(len(err.(*ValidationError).Violations))
	}
}

func TestLongKeysEndAListOfLimitedLength(t *testing.T) {
	key := strings.Repeat("k", maxTold)
	r := newReader([]byte(`{"` + key + `":[1,2,3]}`))
	r.limit = 100
	var v map[string][]string
	getMap(r, &v, getTextKey, getArrayOf(getString))
	if err := r.finish(); !reflect.DeepEqual(said(err), []string{"/" + key + "/0 type"}) {
		t.Error(len(said(err)))
	}
}

func TestAPooledReaderKeepsNothingOfItsText(t *testing.T) {
	r := newReader([]byte(`{"a":{"b":{"c":1}}}`))
	r.skip()
	path := r.path[:3]
	if r.finish(); !reflect.DeepEqual(path, make([]step, 3)) {
		t.Error(path)
	}
}

func TestBehindALimitTheTextIsStillUTF8(t *testing.T) {
	r := newReader([]byte("[1,2,3,\"\xff\"]"))
	r.limit = 2
	var v []string
	getArray(r, &v, getString)

	if err := r.finish(); codes(err) != "json.utf8" {
		t.Error(err)
	}
}
