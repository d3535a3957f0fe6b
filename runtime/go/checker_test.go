package sidecar

import (
	"math"
	"reflect"
	"strings"
	"testing"
)

// order is checked as generated code would check
//
//	type Order = { lines: []Line.Max(3), stock: map[String.Min(2)]Int, note: String? }
//	is (order Order) Valid() {
//		for line in order.lines { ensure line.count is Min(2) or TooFew("two at least") }
//		ensure order.note is NotEmpty()
//		if order.stock is Min(1) { ensure order is Small() or TooLarge() }
//	}
//	is (order Order) Small() { ensure order.lines is Max(1) }
type order struct {
	Lines []line
	Stock map[string]int64
	Note  *string
}

// line is `{ name: String.Min(1), count: Int.Max(9) }`.
type line struct {
	Name  string
	Count int64
}

var orderFields = []jsonField{
	{"lines", `"lines":`, required}, {"stock", `"stock":`, required}, {"note", `"note":`, optional},
}

var lineFields = []jsonField{{"name", `"name":`, required}, {"count", `"count":`, required}}

func readOrder(r *jsonReader, v *order) {
	o := r.object(orderFields)
	for o.next() {
		switch o.field {
		case 0:
			getArray(r, &v.Lines, readLine)
		case 1:
			getMap(r, &v.Stock, getTextKey, getInt)
		case 2:
			getNew(r, &v.Note, getString)
		}
	}
}

func readLine(r *jsonReader, v *line) {
	o := r.object(lineFields)
	for o.next() {
		switch o.field {
		case 0:
			getString(r, &v.Name)
		case 1:
			getInt(r, &v.Count)
		}
	}
}

func writeOrder(w *jsonWriter, v *order) {
	w.open('{')
	w.field(orderFields, 0)
	putArray(w, &v.Lines, writeLine)
	w.field(orderFields, 1)
	putMap(w, &v.Stock, putTextKey, putInt)
	if v.Note != nil {
		w.field(orderFields, 2)
		putString(w, v.Note)
	}
	w.close('}')
}

func writeLine(w *jsonWriter, v *line) {
	w.open('{')
	w.field(lineFields, 0)
	putString(w, &v.Name)
	w.field(lineFields, 1)
	putInt(w, &v.Count)
	w.close('}')
}

func checkOrder(c *checker, v *order) {
	c.enter(field(0, "lines"))
	for i := range v.Lines {
		c.enter(element(i))
		checkLine(c, &v.Lines[i])
		c.leave()
	}
	c.leave()
	if len(v.Lines) > 3 {
		c.fail(field(0, "lines"), "array.max", "must have at most 3 elements")
	}
	c.enter(field(1, "stock"))
	for key := range v.Stock {
		if shorter(key, 2) {
			c.fail(entry(key).key(), "string.min", "must have at least 2 characters")
		}
	}
	c.leave()
	c.asks()
	guardOrder(c, v, nil)
}

func checkLine(c *checker, v *line) {
	if v.Name == "" {
		c.fail(field(0, "name"), "string.min", "must have at least 1 character")
	}
	if v.Count > 9 {
		c.fail(field(1, "count"), "number.max", "must be at most 9")
	}
}

func guardOrder(c *checker, v *order, or *speaker) {
	if !c.skips(nil, "/lines") {
		for i := range v.Lines {
			at := &place{nil, "/lines", element(i)}
			if v.Lines[i].Count < 2 {
				c.say(at, "/count", spoken("number.min", "two at least", "TooFew"))
			}
		}
	}
	if v.Note == nil {
		c.say(nil, "/note", or.says(plain("required", "is required")))
	} else if *v.Note == "" {
		c.say(nil, "/note", or.says(plain("string.not_empty", "must not be empty")))
	}
	switch {
	case c.skips(nil, "/stock"):
	case c.holds(nil, "", func() { guardStocked(c, v, nil) }):
		c.ask(nil, "", func() { guardSmall(c, v, &speaker{error: "TooLarge"}) })
	}
}

func guardStocked(c *checker, v *order, or *speaker) {
	if len(v.Stock) == 0 {
		c.say(nil, "/stock", or.says(plain("map.min", "must have at least 1 entry")))
	}
}

func guardSmall(c *checker, v *order, or *speaker) {
	if len(v.Lines) > 1 {
		c.say(nil, "/lines", or.says(plain("array.max", "must have at most 1 element")))
	}
}

func decodeOrder(text string) (v order, err error) {
	r := newReader([]byte(text))
	readOrder(r, &v)
	for r.judges() {
		checkOrder(&r.checker, &v)
	}
	return v, r.finish()
}

func (v *order) Validate() error {
	w := newProbe()
	writeOrder(w, v)
	for w.judges() {
		checkOrder(&w.checker, v)
	}
	return w.verdict()
}

func said(err error) (all []string) {
	if err != nil {
		for _, v := range err.(*ValidationError).Violations {
			all = append(all, strings.TrimSpace(v.Path+" "+v.Code+" "+v.Error))
		}
	}
	return all
}

func TestStructureRulesAndGuardsAreOneList(t *testing.T) {
	for text, want := range map[string][]string{
		`{"lines":[{"name":"a","count":2}],"stock":{"ab":1},"note":"n"}`: nil,
		`{"note":"","stock":{},"lines":[{"name":"","count":10},{"count":"x"}]}`: {
			"/lines/0/name string.min", "/lines/0/count number.max",
			"/lines/1/name required", "/lines/1/count type", "/note string.not_empty",
		},
		`{"lines":[{"name":"a","count":1},{"name":"","count":1}],"stock":{"ab":1}}`: {
			"/lines/1/name string.min",
			"/lines/0/count number.min TooFew", "/lines/1/count number.min TooFew",
			"/note required", "/lines array.max TooLarge",
		},
		`{"lines":7,"stock":{"b":"x","a":1,"\ud800":2},"note":1}`: {
			"/lines type", "/stock/a map.key", "/stock/b map.key", "/stock/b type",
			"/stock/\uFFFD map.key", "/note type",
		},
		`{"lines":[1,2,3,4],"stock":{},"note":"n"}`: {
			"/lines array.max", "/lines/0 type", "/lines/1 type", "/lines/2 type", "/lines/3 type",
		},
		`{"lines":[{"name":"","count":10}],"stock":{},"note":"n"} x`: {"json.trailing"},
	} {
		if _, err := decodeOrder(text); !reflect.DeepEqual(said(err), want) {
			t.Errorf("%s:\n got %q\nwant %q", text, said(err), want)
		}
	}
}

func TestStructsAreJudgedLikeTexts(t *testing.T) {
	note := "n"
	for _, c := range []struct {
		value order
		want  []string
	}{
		{order{Note: &note}, nil},
		{order{}, []string{"/note required"}},
		{
			order{Lines: []line{{"\xff", math.MaxInt64}}, Stock: map[string]int64{"\xff": 1}, Note: &note},
			[]string{"/lines/0/name type", "/lines/0/count int.range", "/stock/\uFFFD map.key"},
		},
	} {
		if err := c.value.Validate(); !reflect.DeepEqual(said(err), c.want) {
			t.Errorf("%+v:\n got %q\nwant %q", c.value, said(err), c.want)
		}
	}
}

func TestAValidStructIsJudgedWithoutAllocation(t *testing.T) {
	note := "n"
	value := order{Lines: []line{{"a", 2}}, Note: &note}
	if n := testing.AllocsPerRun(100, func() { _ = value.Validate() }); n > 0 {
		t.Error(n)
	}
}

func TestAnyValueIsJudgedAsOneOfAType(t *testing.T) {
	value := map[string]any{"name": "", "count": 1.5}
	c := &checker{tracks: true}
	c.fits(nil, "/data", &speaker{"Bad", "", false}, value, func(r *jsonReader) {
		var m line
		readLine(r, &m)
		for c := &r.checker; c.judges(); {
			checkLine(c, &m)
		}
	})
	want := []string{"/data/name string.min Bad", "/data/count type Bad"}
	if got := said(c.verdict()); !reflect.DeepEqual(got, want) {
		t.Error(got)
	}
	if got := memberOf(asAny(func(w *jsonWriter) { writeLine(w, &line{"x", 7}) }), "count"); got != 7.0 {
		t.Error(got)
	}
}
