package sidecar

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
)

// outOfStock is a nominal error as generated code would have it.
type outOfStock struct{ Left float64 }

func (outOfStock) Error() string         { return "none left" }
func (outOfStock) ForstErrorTag() string { return "shop/OutOfStock" }

func (v outOfStock) Validate() error {
	w := newProbe()
	putNominal(w, v)
	return w.verdict()
}

var outOfStockFields = []jsonField{{"left", `"left":`, required}}

func (v outOfStock) writePayload(w *jsonWriter) {
	w.open('{')
	w.field(outOfStockFields, 0)
	putFloat(w, &v.Left)
	w.close('}')
}

type answer struct {
	status int
	header http.Header
	body   string
	logged error
}

const (
	ownSchema  = "0123456789abcdef0123456789abcdef"
	ownVersion = "aaaaaaaaaaaaaaaa.-.bbbbbbbbbbbbbbbb.cccccccccccccccc.-.-"
	oldVersion = "aaaaaaaaaaaaaaaa.dddddddddddddddd.bbbbbbbbbbbbbbbb.cccccccccccccccc.-.-"
)

var echo = function{
	name:    "shop.Echo",
	path:    "/echo",
	version: ownVersion,
	errors:  []string{"shop/OutOfStock"},
	clients: []string{oldVersion},
}

// serve sends body to a handler that does what act does.
func serve(t *testing.T, r *http.Request, act func() (string, error), options ...HandlerOption) answer {
	t.Helper()
	var a answer
	log := WithErrorLog(func(_ *http.Request, err error) { a.logged = err })
	s := newServer(ownSchema, append([]HandlerOption{log}, options...))
	s.post(echo, func(c *call) {
		var input record
		readRecord(c.input(), &input)
		if c.refuses() {
			return
		}
		output, err := act()
		if c.fails(err) {
			return
		}
		putString(c.output(), &output)
		c.send()
	})
	s.post(function{name: "shop.Any", path: "/any", version: ownVersion, errors: anyError}, func(c *call) {
		_, err := act()
		c.done(err)
	})
	recorder := httptest.NewRecorder()
	s.ServeHTTP(recorder, r)
	a.status, a.header, a.body = recorder.Code, recorder.Header(), recorder.Body.String()
	if a.status != 204 && !json.Valid([]byte(a.body)) {
		t.Errorf("%d: %s is not JSON", a.status, a.body)
	}
	return a
}

func post(path, body string, headers ...string) *http.Request {
	r := httptest.NewRequest("POST", path, strings.NewReader(body))
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	return r
}

const validBody = `{"id":"a","count":1}`

func succeed() (string, error) { return "done", nil }

func failing(err error) func() (string, error) {
	return func() (string, error) { return "", err }
}

func TestSuccess(t *testing.T) {
	for _, media := range []string{"application/json", "application/json; charset=utf-8", "application/merge-patch+json"} {
		a := serve(t, post("/echo", validBody, "Content-Type", media), succeed)
		if a.status != 200 || a.body != `"done"` || a.header.Get("Content-Type") != "application/json" {
			t.Errorf("%s: %+v", media, a)
		}
	}
	if a := serve(t, post("/echo", validBody), succeed); a.status != 200 {
		t.Errorf("without a type: %+v", a)
	}
	if a := serve(t, post("/any", "\xff", "Content-Type", "text/plain"), succeed); a.status != 204 || a.body != "" {
		t.Errorf("void: %+v", a)
	}
}

func TestRequestsThatAreRefused(t *testing.T) {
	large := WithBodyLimit(int64(len(validBody)) - 1)
	exact := WithBodyLimit(int64(len(validBody)))
	cases := []struct {
		request *http.Request
		option  HandlerOption
		status  int
		title   string
	}{
		{post("/nothing", validBody), exact, 404, "Not Found"},
		{post("/echo/", validBody), exact, 404, "Not Found"},
		{httptest.NewRequest("GET", "/echo", nil), exact, 405, "Method Not Allowed"},
		{httptest.NewRequest("DELETE", "/any", nil), exact, 405, "Method Not Allowed"},
		{post("/echo", validBody), large, 413, "Request Entity Too Large"},
		{post("/echo", validBody, "Content-Type", "text/plain"), exact, 415, "Unsupported Media Type"},
		{post("/echo", validBody, "Content-Type", ""), exact, 415, "Unsupported Media Type"},
		{post("/echo", validBody, "Content-Type", "application/xml; q"), exact, 415, "Unsupported Media Type"},
		{post("/echo", `{"id":1}`), exact, 400, "Bad Request"},
		{post("/echo", ``), exact, 400, "Bad Request"},
	}
	for _, c := range cases {
		a := serve(t, c.request, succeed, c.option)
		var p struct{ Type, Title string }
		err := json.Unmarshal([]byte(a.body), &p)
		if a.status != c.status || p.Title != c.title || p.Type != "about:blank" || err != nil ||
			a.header.Get("Content-Type") != "application/problem+json" || a.logged != nil {
			t.Errorf("%s %s: %+v", c.request.Method, c.request.URL, a)
		}
		if a.status == 405 && a.header.Get("Allow") != "POST" {
			t.Errorf("%v", a.header)
		}
	}
}

func TestViolationsAreTold(t *testing.T) {
	a := serve(t, post("/echo", `{"id":1}`), succeed)
	var p struct{ Violations []Violation }
	if err := json.Unmarshal([]byte(a.body), &p); err != nil {
		t.Fatal(err)
	}
	want := []Violation{
		{Path: "/id", Code: "type", Message: "must be a string"},
		{Path: "/count", Code: "required", Message: "is required"},
	}
	if !reflect.DeepEqual(p.Violations, want) {
		t.Error(a.body)
	}
}

func TestNominalErrorsAreProblemsOfTheirOwn(t *testing.T) {
	want := `{"type":"urn:forst:error:shop/OutOfStock","title":"OutOfStock","status":422,` +
		`"detail":"none left","tag":"shop/OutOfStock","payload":{"left":2}}`
	for _, err := range []error{
		outOfStock{2}, &outOfStock{2}, fmt.Errorf("wrapped: %w", outOfStock{2}),
		errors.Join(io.EOF, fmt.Errorf("twice: %w", &outOfStock{2})),
	} {
		for _, path := range []string{"/echo", "/any"} {
			a := serve(t, post(path, validBody), failing(err))
			if a.status != 422 || a.body != want || a.logged != nil {
				t.Errorf("%s %#v: %+v", path, err, a)
			}
		}
	}
}

type undeclared struct{ outOfStock }

func (undeclared) ForstErrorTag() string { return "shop/Undeclared" }

func TestUnexpectedErrorsAreLoggedAndNotTold(t *testing.T) {
	secret := errors.New("the password is 123")
	for name, act := range map[string]func() (string, error){
		"error":      failing(secret),
		"undeclared": failing(undeclared{}),
		"payload":    failing(outOfStock{math.NaN()}),
		"panic":      func() (string, error) { panic(secret) },
		"nil error":  failing((*outOfStock)(nil)),
	} {
		a := serve(t, post("/echo", validBody), act)
		want := `{"type":"about:blank","title":"Internal Server Error","status":500}`
		if a.status != 500 || a.body != want || a.logged == nil {
			t.Errorf("%s: %+v", name, a)
		}
	}
	a := serve(t, post("/any", ""), failing(undeclared{}))
	if a.status != 422 {
		t.Errorf("any error: %+v", a)
	}
}

func TestACallerWhoHasGoneIsNoError(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	a := serve(t, post("/echo", validBody).WithContext(ctx), failing(context.Canceled))
	if a.logged != nil {
		t.Error(a.logged)
	}
}

func TestAbortingStaysAborting(t *testing.T) {
	defer func() {
		if reason := recover(); reason != http.ErrAbortHandler {
			t.Error(reason)
		}
	}()
	serve(t, post("/echo", validBody), func() (string, error) { panic(http.ErrAbortHandler) })
}
