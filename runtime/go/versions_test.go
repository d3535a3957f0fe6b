package sidecar

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

const (
	otherSchema  = "fedcba9876543210fedcba9876543210"
	otherVersion = "aaaaaaaaaaaaaaaa.eeeeeeeeeeeeeeee.bbbbbbbbbbbbbbbb.-.-.-"
)

// from makes headers: of the schema, where there is one, and of the lists of functions.
func from(schema string, lists ...string) http.Header {
	header := http.Header{}
	if schema != "" {
		header.Set(schemaHeader, schema)
	}
	for _, list := range lists {
		header.Add(functionHeader, list)
	}
	return header
}

func TestVersionsThatMeet(t *testing.T) {
	for name, header := range map[string]http.Header{
		"no headers":            from(""),
		"same schema":           from(ownSchema),
		"same schema, garbage":  from(ownSchema, ",;\x00"),
		"same function":         from(otherSchema, ownVersion),
		"same function alone":   from("", ownVersion),
		"may call ours":         from(otherSchema, otherVersion+", "+ownVersion),
		"may call ours, dense":  from(otherSchema, otherVersion+","+ownVersion),
		"may call ours, tab":    from(otherSchema, otherVersion+"\t,\t"+ownVersion+"\t"),
		"in a second line":      from(otherSchema, otherVersion, oldVersion+", "+ownVersion),
		"known":                 from(otherSchema, oldVersion),
		"known behind nothing":  from(otherSchema, " , ,"+oldVersion),
		"known in a later line": from(otherSchema, "", oldVersion),
		"known, with others":    from(otherSchema, oldVersion+", "+otherVersion),
	} {
		r := post("/echo", validBody)
		r.Header = header
		if a := serve(t, r, succeed); a.status != 200 {
			t.Errorf("%s: %+v", name, a)
		}
	}
}

func TestVersionsThatDoNotMeetAreTold(t *testing.T) {
	r := post("/echo", "no JSON")
	r.Header = from(otherSchema, otherVersion+", "+oldVersion)
	r.Body = io.NopCloser(unreadable{t})
	a := serve(t, r, func() (string, error) { panic("called") })

	want := `{"type":"urn:forst:version-mismatch","title":"Version mismatch","status":409,` +
		`"detail":"client and server have different versions of shop.Echo: request (validation), result (validation)",` +
		`"function":"shop.Echo",` +
		`"client":{"schema":"` + otherSchema + `","function":"` + otherVersion + `"},` +
		`"server":{"schema":"` + ownSchema + `","function":"` + ownVersion + `"},` +
		`"differences":[` +
		`{"part":"request","facet":"validation","client":"eeeeeeeeeeeeeeee","server":"-"},` +
		`{"part":"result","facet":"validation","client":"-","server":"cccccccccccccccc"}]}`
	if a.status != 409 || a.body != want || a.logged != nil ||
		a.header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("%+v", a)
	}
}

type unreadable struct{ t *testing.T }

func (u unreadable) Read([]byte) (int, error) {
	u.t.Error("the body was read")
	return 0, errors.New("unreadable")
}

func TestOfWhatIsNoVersionNothingIsRepeated(t *testing.T) {
	for name, header := range map[string]http.Header{
		"schema alone":       from(otherSchema),
		"no schema":          from(otherSchema[1:]),
		"empty":              {schemaHeader: {""}, functionHeader: {""}},
		"upper case":         from(strings.ToUpper(otherSchema), strings.ToUpper(otherVersion)),
		"a part too few":     from(otherSchema, strings.TrimSuffix(otherVersion, ".-")),
		"a part too many":    from(otherSchema, otherVersion+".-"),
		"an empty part":      from(otherSchema, strings.TrimSuffix(otherVersion, "-")),
		"a long part":        from(otherSchema, "aa"+otherVersion),
		"dots":               from(strings.Repeat(".", 1<<20), strings.Repeat(".", 1<<20)),
		"commas":             from(otherSchema, strings.Repeat(",", 1<<20)),
		"many":               from(otherSchema, strings.Repeat("-.-.-.-.-,", 1<<16)),
		"long":               from(strings.Repeat("a", 1<<20), strings.Repeat("a", 1<<20)),
		"control characters": from("\x00\x1b[31m\r\n", "\x00\x1b[31m\r\n"),
		"no UTF-8":           from("\xff\xfe", "\xff\xfe"),
		"quotes":             from(`","status":200,"`, `"}`),
		"semicolons":         from(otherSchema, ownVersion+";q=1"),
		"behind garbage":     from(otherSchema, "x, "+oldVersion),
	} {
		r := post("/any", "")
		r.Header = header
		a := serve(t, r, succeed)
		var p struct {
			Detail      string
			Client      struct{ Schema, Function string }
			Differences []struct{ Part, Facet, Client, Server string }
		}
		err := json.Unmarshal([]byte(a.body), &p)
		if err != nil || a.status != 409 || p.Client.Function != "" || len(a.body) > 1200 ||
			p.Client.Schema != "" && p.Client.Schema != otherSchema ||
			p.Detail != "client and server have different versions of shop.Any" {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
		if len(p.Differences) != len(versionParts) {
			t.Errorf("%s: %+v", name, p.Differences)
		}
		for i, d := range p.Differences {
			about := versionParts[i]
			if d.Part != about.part || d.Facet != about.facet || d.Client != "" || d.Server == "" {
				t.Errorf("%s: %+v", name, d)
			}
		}
	}
}

func TestOnlyFunctionsHaveVersions(t *testing.T) {
	for status, r := range map[int]*http.Request{
		404: post("/nothing", ""),
		405: httptest.NewRequest("GET", "/echo", nil),
	} {
		r.Header = from(otherSchema, otherVersion)
		if a := serve(t, r, succeed); a.status != status {
			t.Errorf("%+v", a)
		}
	}
}

func TestWhoeverHasTheSameSchemaCostsNothing(t *testing.T) {
	for _, header := range []http.Header{from(""), from(ownSchema, ownVersion), from(ownSchema, otherVersion)} {
		allocations := testing.AllocsPerRun(100, func() {
			if findMismatch(header, ownSchema, &echo) != nil {
				t.Error(header)
			}
		})
		if allocations != 0 {
			t.Errorf("%v: %v allocations", header, allocations)
		}
	}
}
