"""Forms of Forst and what is understood: types, declarations and statements of both dialects.

They are tables, so that more than one test can go through them.
"""

TYPES = {
    # names
    "Record": "Record",
    "string": "string",
    "shared.Record": "shared.Record",
    "a.b.C": "a.b.C",
    "error": "error",
    "Shape": "Shape",
    # applications
    "Map(String, Int)": "Map(String, Int)",
    "Map[String, Int]": "Map(String, Int)",
    "Pointer(T)": "Pointer(T)",
    "Array(Array(Int),)": "Array(Array(Int))",
    "Result(Void, NotFound | Gone)": "Result(Void, (NotFound | Gone))",
    "Tuple(Int String)": "Tuple(Int, String)",
    # prefixes
    "[]Int": "[]Int",
    "[3][]Int": "[3][]Int",
    "map[String][]*Int": "map[String][]*Int",
    "map[string]interface{}": "map[string]interface{}",
    "interface { }": "interface{}",
    "**Int": "**Int",
    "chan Int": "chan Int",
    "func(Int, []String): Bool": "func(Int, []String): Bool",
    "func()": "func(): _",
    # optionals
    "String?": "*String",
    "[]String?": "*[]String",
    "String??": "*String",
    "String | nil": "(String | nil)",
    "String | Nil": "(String | Nil)",
    # unions and intersections
    '"sum" | "average"': "('sum' | 'average')",
    "-1 | 2.5 | true | 'a'": "(-1 | 2.5 | true | 97)",
    "A | B | C": "(A | B | C)",
    "A & B | C & D": "((A & B) | (C & D))",
    "(A | B) & C": "((A | B) & C)",
    "A & (B | C)": "(A & (B | C))",
    "| A | B": "(A | B)",
    "\n  | A\n  | B": "(A | B)",
    "& A & B": "(A & B)",
    "{x: Int} & B": "({x: Int} & B)",
    "((String))": "String",
    "map[String]Int | Foo": "(map[String]Int | Foo)",
    # constraints: the whole type before them is theirs
    "String.Min(1).Max(64)": "<String>.Min(1).Max(64)",
    "shared.Name.Min(1)": "<shared.Name>.Min(1)",
    "Array(String).Min(1).Max(10)": "<Array(String)>.Min(1).Max(10)",
    "[]String.Min(1)": "<[]String>.Min(1)",
    "[]shared.Name.Min(1)": "<[]shared.Name>.Min(1)",
    "[](String.Min(1)).Max(3)": "<[]<String>.Min(1)>.Max(3)",
    "*String.Min(1)": "<*String>.Min(1)",
    "map[String]Int.Max(3)": "<map[String]Int>.Max(3)",
    "({x: Int}).Router()": "<{x: Int}>.Router()",
    "{x: Int}.Router().Foo(1)": "<{x: Int}>.Router().Foo(1)",
    "(A | B).Valid()": "<(A | B)>.Valid()",
    "A | B.Valid()": "(A | <B>.Valid())",
    "String.Min(1)?": "*<String>.Min(1)",
    "String?.Min(1)": "<*String>.Min(1)",
    "String\n  .Min(1)\n  .Max(3)": "<String>.Min(1).Max(3)",
    # arguments
    "Int.Min(-1)": "<Int>.Min(-1)",
    "Float.Min(1e-3).Max(300.3f)": "<Float>.Min(0.001).Max(300.3)",
    "Float.Max(1.)": "<Float>.Max(1.0)",
    "Int.Between(1 10,)": "<Int>.Between(1, 10)",
    "Int.Min(limits.Low)": "<Int>.Min(limits.Low)",
    "Int.Min(&v)": "<Int>.Min(v)",
    "String.Min(nil)": "<String>.Min(nil)",
    'String.OneOf(["a", "b"])': "<String>.OneOf(['a', 'b'])",
    "Int.OneOf([1])": "<Int>.OneOf([1])",
    "Int.OneOf([-1, 2, Three,])": "<Int>.OneOf([-1, 2, Three])",
    "Int.OneOf([])": "<Int>.OneOf([])",
    "Mutation.Context(AppContext)": "<Mutation>.Context(AppContext)",
    "Mutation.Input({ input: { name: String } })": "<Mutation>.Input({input: {name: String}})",
    "Mutation.Input({ name })": "<Mutation>.Input({name})",
    "trpc.Mutation.Input({ id: UUID.V4() })": "<trpc.Mutation>.Input({id: <UUID>.V4()})",
    # value groups
    '(Admin = "admin", User = "user",)': "(Admin = 'admin', User = 'user')",
    "(Low = -1, High = 1)": "(Low = -1, High = 1)",
    # shapes
    "{}": "{}",
    "{x: Int, y: Int,}": "{x: Int, y: Int}",
    "{x: Int y: Int}": "{x: Int, y: Int}",
    "{x: A | B & C, y: (A | B)?}": "{x: (A | (B & C)), y: *(A | B)}",
    "{x?: Int}": "{x: *Int}",
    "{x {y: Int}}": "{x: {y: Int}}",
    "{x *Foo}": "{x: *Foo}",
    "{Inner, Other}": "{embed Inner, embed Other}",
    "{x Foo}": "{embed x, embed Foo}",
    '{x: T `json:"y"`, z: T "json:\\"w\\""}': '{x: T `json:"y"`, z: T `json:"w"`}',
    '{x: {y: Int} `json:"x"`}': '{x: {y: Int} `json:"x"`}',
    "{m(), n(x Int, y: T): Result(Int, Error)}": "{m(): _, n(x: Int, y: T): Result(Int, Error)}",
    "{m(): (Int, Error)}": "{m(): Result(Int, Error)}",
    # words that are keywords elsewhere, and words that are none
    "{type: T, default: T, error: T, in: T}": "{type: T, default: T, error: T, in: T}",
    "{func: T map: T nil: T is: T}": "{func: T, map: T, nil: T, is: T}",
    "{error(text String): error}": "{error(text: String): error}",
    "{String: String, chan: chan Int}": "{String: String, chan: chan Int}",
    "{$id: Int, a?b: Int, a@b: Int}": "{$id: Int, a?b: Int, a@b: Int}",
    '{a"b: Int, é: Int, voilà: Int}': '{a"b: Int, é: Int, voilà: Int}',
    # structs
    "struct { Name string }": "{Name: string}",
    'struct {\n Name string `json:"name"`\n\n A, B []int\n}': (
        '{Name: string `json:"name"`, A: []int, B: []int}'
    ),
    "struct {\n Inner\n *Other\n pkg.Third\n *pkg.Fourth\n}": (
        "{embed Inner, embed *Other, embed pkg.Third, embed *pkg.Fourth}"
    ),
    "struct {\n Inner `x`\n Name // the name\n Text string\n}": (
        "{embed Inner `x`, embed Name, Text: string}"
    ),
    "struct { A int; B struct { C *pkg.T; D interface{} } }": (
        "{A: int, B: {C: *pkg.T, D: interface{}}}"
    ),
    "struct {\n A map[string]interface{}\n B {\n x: Int\n y: Int\n }\n C Map(\nK,\nV)\n}": (
        "{A: map[string]interface{}, B: {x: Int, y: Int}, C: Map(K, V)}"
    ),
    "struct {\n A String.Min(1)\n B Int?\n type string\n}": (
        "{A: <String>.Min(1), B: *Int, type: string}"
    ),
    "struct {}": "{}",
    # comments
    "/* a */ String /* b */ . /* c */ Min /* d */ ( /* e */ 1 /* f */ ) // g": "<String>.Min(1)",
    "{ // a\n x /* b /* c */ */ : // d\n Int // e\n , // f\n }": "{x: Int}",
    "A // a\n | B": "(A | B)",
    "String. // a */\n Min // b\n (1)": "<String>.Min(1)",
}

DECLARATIONS = {
    "type X struct { A int }": "type X = {A: int}",
    "type lower = T": "type lower = T",
    "error E { code: Int, cause: Error }": "error E {code: Int, cause: Error}",
    "error E {}": "error E {}",
    "error E(String)": "error E String",
    "error E(String,)": "error E String",
    "const X = 1": "const X: _ = 1 #0",
    "const X: Float = -1.5": "const X: Float = -1.5 #0",
    'const ( A: Int = iota B C = "x" D = 1 << iota )': (
        "const A: Int = iota #0; const B: _ = _ #1; const C: _ = 'x' #2; const D: _ = ? #3"
    ),
    "const ( A = 1, B, )": "const A: _ = 1 #0; const B: _ = _ #1",
    "const X: {a: Int} = {a: 1}": "const X: {a: Int} = {a: 1} #0",
    "const A = b is (x T) G() {}": "const A: _ = b #0; is (x: T) G() {  }",
    "var x = 1": "var x",
    "var x Int = 1": "var x",
    "var xs: []Int": "var xs",
    "func F() {}": "func F(): _",
    "func F(x Int, y: String): Bool {}": "func F(x: Int, y: String): Bool",
    "func F(x Int,) Int {}": "func F(x: Int): Int",
    "func F(xs ...Int) []Int {}": "func F(xs: ...Int): []Int",
    "func F(x: ...Int) map[string]interface{} {}": "func F(x: ...Int): map[string]interface{}",
    "func F(x? Int) interface{} {}": "func F(x: *Int): interface{}",
    "func F({a, b} T, {c}: {c: Int}) {}": "func F({a, b}: T, {c}: {c: Int}): _",
    "func F(x: String.Min(1) | nil) (T, Error) {}": (
        "func F(x: (<String>.Min(1) | nil)): Result(T, Error)"
    ),
    "func F(): (A, error) {}": "func F(): Result(A, error)",
    "func F(): (A, B, C) {}": "func F(): Tuple(A, B, C)",
    "func F(): (A | B) {}": "func F(): (A | B)",
    "func F() A | B {}": "func F(): (A | B)",
    "func F() A & B {}": "func F(): (A & B)",
    "func F(): {x: Int, y: {z: String}} {}": "func F(): {x: Int, y: {z: String}}",
    "func F() String.Min(1) {}": "func F(): <String>.Min(1)",
    "func F(f func(Int): {a: Int}) error {}": "func F(f: func(Int): {a: Int}): error",
    "func F(type String, in: Int) {}": "func F(type: String, in: Int): _",
    "func error(text String) {}": "func error(text: String): _",
    "func (s Store) Get(): Int {}": "func (…) Get(): Int",
    "func (Foo) M() {}": "func (…) M(): _",
    "func (*pkg.Foo) M() {}": "func (…) M(): _",
    "func (s map[String][]Int) M() {}": "func (…) M(): _",
    "func F(): Int { return 1 } func G() {}": "func F(): Int; func G(): _",
}

STATEMENTS = {
    "ensure x is Min(1).Max(3)": "ensure x is Min(1).Max(3)",
    "ensure x.y.z is Valid": "ensure x.y.z is Valid()",
    "ensure x is Valid()": "ensure x is Valid()",
    "ensure x is Foo.Min(1)": "ensure x is <Foo>.Min(1)",
    "ensure x is shared.Valid": "ensure x is <shared>.Valid()",
    "ensure x is { input }": "ensure x is {input}",
    "ensure x is { kind: Admin, n: 1 }": "ensure x is {kind: Admin, n: 1}",
    "ensure x is Shape({ a: Int })": "ensure x is {a: Int}",
    'ensure x is OneOf(["a", "b"])': "ensure x is OneOf(['a', 'b'])",
    'ensure x is Min(n) or Bad("text")': "ensure x is Min(n) or Bad('text')",
    "ensure x is A\n or Bad({ code: 1, at: x.y })": "ensure x is A() or Bad({code: 1, at: x.y})",
    "ensure x is A or Bad{code: 1}": "ensure x is A() or Bad({code: 1})",
    "ensure x is A or failure": "ensure x is A() or failure",
    "ensure x is A { println(1) } or Bad()": "ensure x is A() or Bad()",
    "ensure !err": "ensure !err",
    "ensure !err { stop() } or Bad()": "ensure !err or Bad()",
    "for x in xs { ensure x is A }": "for _, x in xs { ensure x is A() }",
    "for x in r.xs { for y in x.ys { } }": "for _, x in r.xs { for _, y in x.ys {  } }",
    "for _, x := range xs { }": "for _, x in xs {  }",
    "for i, x := range xs { }": "for i, x in xs {  }",
    "for i := range xs { }": "for i, _ in xs {  }",
    "for range xs { }": "for _, _ in xs {  }",
    "for i := 0; i < 3; i++ { f() }": "other",
    "if x is A { ensure x is B }": "if x is A() { ensure x is B() }",
    "if x is A { } else if x.y == 1 { } else { ensure x is C }": (
        "if x is A() {  } else if ? {  } else { ensure x is C() }"
    ),
    "a := 1\n ensure x is A": "other; ensure x is A()",
    "f(\n1,\n2)\n ensure x is A": "other; ensure x is A()",
    "f() ensure x is A g()": "other; ensure x is A(); other",
    "ensure x is A // text\n ensure x is B /* text */": "ensure x is A(); ensure x is B()",
    "": "",
}
