package everything

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

const (
	user = `{"id":"u1","name":"Ann","tags":[],"reports":[],"role":"admin","meta":{"a":[1,null]},` +
		`"home":[1.5,2],"last":{"ok":false,"error":{"message":"no"}},"kind":"user",` +
		`"shape":{"kind":"circle","radius":1},"problem":{"message":"m","tag":"a/B"},` +
		`"matrix":[[1],[]],"gaps":["a",null],"holes":[null,[]],"maps":[null,{"a":[true]}],` +
		`"deep":{"x":{"-1":[null]}},"corner":[1,2,3],"corners":[[1,2,3]],"shapes":[null],` +
		`"chosen":{"sum":1}}`
	small = `{"kind":"box","side":2}`
)

// full is user with every optional field.
var full = strings.Replace(user, `"tags"`, `"email":"e","tags"`, 1)

func codec[T any](decode func([]byte) (T, error)) func(string) (string, error) {
	return func(text string) (string, error) {
		value, err := decode([]byte(text))
		if err != nil {
			return "", err
		}
		data, err := json.Marshal(value)
		return string(data), err
	}
}

var codecs = map[string]func(string) (string, error){
	"UserID":      codec(DecodeUserID),
	"Score":       codec(DecodeScore),
	"Nothing":     codec(DecodeNothing),
	"Tags":        codec(DecodeTags),
	"ByID":        codec(DecodeByID),
	"ByNumber":    codec(DecodeByNumber),
	"ByRole":      codec(DecodeByRole),
	"ByLevel":     codec(DecodeByLevel),
	"Rights":      codec(DecodeRights),
	"MaybeName":   codec(DecodeMaybeName),
	"Member":      codec(DecodeMember),
	"Point":       codec(DecodePoint),
	"Outcome":     codec(DecodeOutcome),
	"Op":          codec(DecodeOp),
	"Level":       codec(DecodeLevel),
	"Rate":        codec(DecodeRate),
	"Always":      codec(DecodeAlways),
	"Grid":        codec(DecodeGrid),
	"Role":        codec(DecodeRole),
	"Color":       codec(DecodeColor),
	"User":        codec(DecodeRoutesUser),
	"Empty":       codec(DecodeEmpty),
	"Shape":       codec(DecodeShape),
	"Form":        codec(DecodeForm),
	"Value":       codec(DecodeValue),
	"Node":        codec(DecodeNode),
	"NotFound":    codec(DecodeNotFound),
	"Conflict":    codec(DecodeConflict),
	"LookupError": codec(DecodeLookupError),
	"Missing":     codec(DecodeMissing),
	"Failure":     codec(DecodeFailure),
	"Anything":    codec(DecodeAnything),
}

func TestValuesComeBackAsTheyWere(t *testing.T) {
	for _, c := range [][2]string{
		{"UserID", `"u"`}, {"Score", `-7`}, {"Nothing", `null`}, {"Tags", `["a",""]`}, {"Tags", `[]`},
		{"ByID", `{"a":` + user + `}`}, {"ByNumber", `{"-1":[],"7":[` + user + `]}`},
		{"ByRole", `{"admin":true}`}, {"ByLevel", `{"-3":"x","1":""}`}, {"Rights", `{"sum":null}`},
		{"MaybeName", `null`}, {"MaybeName", `"x"`}, {"Member", user}, {"Point", `[1.5,-2]`},
		{"Outcome", `{"ok":true,"value":` + user + `}`},
		{"Outcome", `{"ok":false,"error":{"tag":"routes/NotFound","message":"NotFound","payload":{"id":"x"}}}`},
		{"Op", `""`}, {"Op", `"+"`}, {"Level", `-3`}, {"Rate", `0.5`}, {"Always", `true`},
		{"Grid", `[[1,2,3],[4,5,6]]`}, {"Role", `"user"`}, {"Color", `2`},
		{"User", user}, {"User", full}, {"Empty", `{}`},
		{"Shape", small}, {"Form", `{"kind":"circle","radius":0.1}`},
		{"Value", `"x"`}, {"Value", `7`}, {"Value", `true`}, {"Value", `["a"]`}, {"Value", `[1,["a",[2]]]`},
		{"Value", `{"a":{"b":[]}}`}, {"Value", `null`}, {"Value", user}, {"Value", small},
		{"Node", `{"value":"a","next":{"value":"b","either":{"ok":false,"error":{"tag":"routes/NotFound","message":"NotFound","payload":{"id":""}}}},"either":{"ok":true,"value":{"value":"c","either":{"ok":false,"error":{"tag":"routes/NotFound","message":"NotFound","payload":{"id":""}}}}}}`},
		{"NotFound", `{"tag":"routes/NotFound","message":"NotFound","payload":{"id":"x"}}`},
		{"Conflict", `{"tag":"routes/Conflict","message":"taken","payload":{"message":"taken","error":7,"cause":{"message":"c"}}}`},
		{"LookupError", `{"tag":"routes/NotFound","message":"NotFound","payload":{"id":"x"}}`},
		{"Missing", `{"tag":"routes/NotFound","message":"NotFound","payload":{"id":"x"}}`},
		{"Failure", `{"message":"m"}`}, {"Anything", `[null,{"a":1}]`},
	} {
		got, err := codecs[c[0]](c[1])
		if err != nil || got != c[1] {
			t.Errorf("%s\n got %s\nwant %s\n err %v", c[0], got, c[1], err)
		}
	}
}

func TestAbsentIsLeftOut(t *testing.T) {
	nulls := strings.Replace(user, `{"id"`, `{"email":null,"labels":null,"other":null,"extra":null,"op":null,"id"`, 1)
	if got, err := codecs["User"](nulls); err != nil || got != user {
		t.Errorf("%s, %v", got, err)
	}
}

func TestViolations(t *testing.T) {
	for _, c := range [][3]string{
		{"UserID", `7`, " type"}, {"Score", `7.5`, " type"}, {"Score", `9007199254740992`, " int.range"},
		{"Op", `"sums"`, " one_of"}, {"Op", `1`, " type"}, {"Level", `4`, " one_of"}, {"Color", `3`, " one_of"},
		{"Always", `false`, " one_of"}, {"ByRole", `{"root":true}`, "/root map.key"},
		{"ByLevel", `{"4":"x"}`, "/4 map.key"}, {"Rights", `{"x":1}`, "/x map.key"},
		{"Point", `[1]`, " array.length"}, {"Point", `[1,"2"]`, "/1 type"}, {"Grid", `[[1,2,3]]`, " array.length"},
		{"Grid", `[[1,2],[1,2,3]]`, "/0 array.length"},
		{"Shape", `{"kind":"circle"}`, "/radius required"}, {"Shape", `{"kind":"x"}`, " union"},
		{"Value", `{"a":{"b":1.5}}`, " union"}, {"Value", `[1.5]`, " union"},
		{"User", strings.Replace(user, `"shape":{`, `"shape":{"kind":"box"},"x":{`, 1), "/shape/side required"},
		{"User", strings.Replace(user, `[[1],[]]`, `[[1,"x"],null]`, 1), "/matrix/0/1 type;/matrix/1 type"},
		{"User", strings.Replace(user, `"deep":{"x":{"-1":[null]}}`, `"deep":{"x":{"a":1}}`, 1), "/deep/x/a map.key;/deep/x/a type"},
		{"User", strings.Replace(user, `"kind":"user"`, `"kind":"person"`, 1), "/kind one_of"},
		{"NotFound", `{"tag":"routes/Busy","message":"","payload":{"id":"x"}}`, "/tag one_of"},
		{"LookupError", `{"tag":"routes/Busy","message":"","payload":{}}`, " union"},
		{"LookupError", `{"tag":"routes/NotFound","message":"","payload":{}}`, "/payload/id required"},
		{"Outcome", `{"ok":true,"value":{}}`, ""},
	} {
		_, err := codecs[c[0]](c[1])
		var invalid *ValidationError
		if !errors.As(err, &invalid) {
			t.Errorf("%s %s: %v", c[0], c[1], err)
			continue
		}
		var got []string
		for _, v := range invalid.Violations {
			got = append(got, v.Path+" "+v.Code)
		}
		if c[2] != "" && strings.Join(got, ";") != c[2] {
			t.Errorf("%s %s: %q, want %q", c[0], c[1], got, c[2])
		}
	}
}

func TestZeroValuesAreValidWhereTheyCanBe(t *testing.T) {
	data, err := json.Marshal(SearchInput{Err: Circle{Kind: CircleKindCircle}})
	if want := `{"query":"","err":{"kind":"circle","radius":0}}`; err != nil || string(data) != want {
		t.Errorf("%s, %v", data, err)
	}
	data, err = json.Marshal(Tags(nil))
	if err != nil || string(data) != "[]" {
		t.Errorf("%s, %v", data, err)
	}
	if data, err = json.Marshal(SearchInput{}); err == nil {
		t.Errorf("a union without a member is written as %s", data)
	}
}

func TestMembersMayBePointers(t *testing.T) {
	data, err := json.Marshal(SearchInput{Err: &Square{Kind: SquareKindBox, Side: 2}})
	if want := `{"query":"","err":` + small + `}`; err != nil || string(data) != want {
		t.Errorf("%s, %v", data, err)
	}
}

func TestEmbeddingInTypesOfTheUsers(t *testing.T) {
	type order struct {
		User  RoutesUser `json:"user"`
		Point *Point     `json:"point"`
	}
	var o order
	text := `{"user":` + user + `,"point":[1,2]}`
	if err := json.Unmarshal([]byte(text), &o); err != nil || o.Point.V1 != 2 || o.User.Name != "Ann" {
		t.Error(o, err)
	}
	if data, err := json.Marshal(o); err != nil || string(data) != text {
		t.Errorf("%s, %v", data, err)
	}
	if err := json.Unmarshal([]byte(`{"user":{}}`), &o); err == nil {
		t.Error("an empty user is none")
	}
}

func TestErrorsAreErrors(t *testing.T) {
	wrapped := fmt.Errorf("while looking: %w", NotFound{ID: "x"})
	var found NotFound
	var lookup LookupError
	if !errors.As(wrapped, &found) || found.ID != "x" || !errors.As(wrapped, &lookup) {
		t.Error(found, lookup)
	}
	if found.ForstErrorTag() != "routes/NotFound" || (Conflict{Message: "m"}).Error() != "m" {
		t.Error(found.ForstErrorTag())
	}
	again := Missing(found)
	if !reflect.DeepEqual(again, found) {
		t.Error(again)
	}
}
