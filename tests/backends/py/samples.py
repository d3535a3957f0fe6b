"""Forst programs for these tests: one of every construct, hostile names, lines of any length."""

import random
from collections.abc import Callable

__all__ = ["GUARDS", "HOSTILE", "MEETING", "SHOP", "wide"]

SHOP = {
    "routes/shop.ft": """
package routes

import "shared"

// Who may do what.
type Role = (Admin = "admin", Guest = "guest")
type Level = (Low = 1, High = 2)
type Op = "sum" | "average"
type Size = 1 | 2 | 3

// A thing that is sold.
type Product = {
  // Given by the warehouse.
  productId: shared.Id,
  title: String,
  price: shared.Money,
  stock: Int,
  weight: Float?,
  tags: []String,
  extra: interface{},
}

type Tree = { value: Int, left: Tree?, children: []Tree }
type Circle = { kind: "circle", radius: Float }
type Square = { kind: "square", side: Float }
type Figure = Circle | Square
type Mixed = String | Int | Product
type Json = String | Float | []Json | map[String]Json
type Deep = []Deep
type Deeper = Product | Deep

// There is no such thing.
error NotFound { productId: String, hint: String? }
error Refused { message: String, code: Int }
error Closed {}
type Failure = NotFound | Refused

type Everything = {
  role: Role,
  level: Level,
  op: Op,
  size: Size,
  ratio: Float.OneOf([0.5, 1.5]),
  code: String.OneOf(["a", "b"]),
  figure: Figure,
  mixed: Mixed,
  json: Json,
  tree: Tree,
  byDay: map[Int]Product,
  bySize: map[String]Int,
  point: Tuple(Float, Float),
  three: [3]Int,
  maybe: []*String,
  outcome: Result(Product, NotFound),
  cause: Failure?,
  any: Error?,
}

type Store = {
  Get(id String): Result(Product, NotFound)
  list(limit Int): []Product
}

// Finds a product.
func findProduct(productId shared.Id): Result(Product, NotFound) { return nil }
func rename(productId: String, title: String, note: *String): Product { return nil }
func list(): []Product { return nil }
func close() { }
func count(): Int { return 0 }
func find(id: *String): Product? { return nil }
func import_(role: Role): Result(Role, Error) { return nil }
func draw(figure: Figure): Result(map[Int]Figure, Failure) { return nil }
""",
    "shared/shared.ft": """
package shared

type Id = String.Min(1)
type Money = { amount: Int, currency: "EUR" | "USD" }
""",
}

GUARDS = {
    "violations/a.ft": r"""
package violations

type Min = { len: Int, zip: String?, class: Int?, self: []Int }
is (len Min) Valid() { ensure len.len is Min(1) or at("x {y} %s \"q\" ")
  for enumerate, violation := range len.self { ensure violation is Max(3)
    ensure enumerate is Max(1) }
  for key in len.self { for index in len.self { ensure index is LessThan(9) or Nested("deep") } }
  ensure len.zip is HasPrefix("{a}\n\\")
  if len.class is Nil() {
    ensure len.zip is Present()
  } else if len.class is Min(3) {
    ensure len.zip is Nil()
  } else { ensure len.len is Equals(2) } }
type Violation = { invariant: String.Contains("'\"") , next: Violation?, map: map[String]Violation }
is (self Violation) Valid() { for k, v := range self.map { ensure k is NotEmpty()
  ensure v is Deep() or Deep("deep") }
  ensure self.next.next.invariant is Min(30).Max(90)
    .HasPrefix("a rather long prefix that does not fit the line")
    or VeryLongErrorNameThatBreaksTheLine("and a long message") }
is (self Violation) Deep() { ensure self.next is Present() }
type FAULT = String | Int
type invariant = []Violation
is (i invariant) Valid() { ensure i is Max(2)
 for x in i { ensure x.invariant is Max(9) } }
type Tree = []Tree
is (t Tree) Valid() { ensure t is Max(2) }
type on = (Yes = true, No = false)
type Switch = { on: on, o: on? }
is (s Switch) Valid() { ensure s.on is True()
 ensure s.o is False() }
func Validate(request: Min, list: []Min): Bool { ensure request.len is Max(5)
 for request2 in list { ensure request2.len is Max(5) } }
func Open(x: Min?): Bool { ensure x.len is Max(5) }
"""
}
"""Guards whose names, words and paths are as odd as can be."""

MEETING = {
    "version/a.ft": """
package version

type Order = { id: String }
type SCHEMA_HASH = { hash: String }
error VersionMismatchError { id: String }
type Difference = { a: Int }

func Place(order: Order): Result(Order, VersionMismatchError) { return nil }
func SchemaHash(of: SCHEMA_HASH): SCHEMA_HASH { return nil }
""",
    **{
        f"{name}/a.ft": f"package {name}\ntype Of{name.title().replace('_', 'X')} = {{ x: Int }}\n"
        for name in ("client", "schema", "index", "index_")
    },
}
"""Names that versions need for themselves."""

_TYPES = (
    *("Record", "Error", "Field", "BaseModel", "Literal", "Any", "Optional", "None", "True"),
    *("Client", "ForstClient", "Exception", "dict", "str", "list", "int", "object", "Model"),
    *("NominalError", "StatusError", "Ok", "Err", "Annotated", "TypeAlias", "Protocol", "Union"),
    *("AttributeError", "TYPE_CHECKING", "Function", "Caller", "Enum", "ValueGroup", "user"),
    *(
        "Größe",
        "名前",
        "_Hidden",
        "User_Id",
        "UserId",
        "a",
        "b",
        "client",
        "routes",
        "TypeAliasType",
    ),
)

_FIELDS = (
    *("class", "from", "in", "type", "model_config", "model_fields", "model_dump", "schema"),
    *("json", "copy", "dict", "validate", "construct", "__proto__", "constructor", "_private"),
    *("__dunder__", "self", "cls", "str", "int", "list", "tuple", "date", "float", "bool", "None"),
    *("True", "async", "await", "lambda", "import", "print", "userId", "user_id", "UserId", "ID"),
    *("args", "add_note", "tag", "with_traceback", "message", "payload", "fromWire", "user", "a"),
    *("mro", "register"),
    *("größe", "名前", "Literal", "Annotated", "String", "Field", "builtins", "model_x", "_"),
)

_DOCS = (
    *(
        '"""',
        'ends in "quotes"',
        '"begins" so',
        "back\\slash \\",
        "\\",
        "a \\N{x} \\u12 \\x",
        "'''",
    ),
    *(
        "tab\tinside",
        "   indented",
        "trailing   ",
        "# type: ignore",
        "\x0c\x0b\x1c",
        "\u2028",
        "ü 名",
    ),
    *("{{ x }} {% y %}", "%s {0}", "word " * 30, 'four """" quotes', "a\u202eb"),
)

_FUNCTIONS = (
    *("import_", "print", "close", "lambda", "class", "list", "dict", "self", "call", "json", "x"),
    *("user", "errors", "routes", "client", "async_", "processData", "Größe"),
)

_PARAMETERS = ("self", "class", "in", "err", "input", "async", "lambda", "function", "list", "cls")


def _hostile() -> dict[str, str]:
    fields = "\n".join(f"  {name}: []String," for name in _FIELDS)
    optional = "\n".join(f"  {name}: map[String]Date?," for name in _FIELDS)
    types = "\n".join(
        f"type {name} = {{ own: {name}?, every: []{name}, {name}: Int }}" for name in _TYPES
    )
    documented = "\n".join(
        f"// {doc}\ntype D{i} = {{\n  // {doc}\n  x: Int,\n  y: Int }}"
        for i, doc in enumerate(_DOCS)
    )
    functions = "\n".join(
        f"func {name}({name}: Payload, rest: []user): Result([]{type}, Broken) {{}}"
        for name, type in zip(_FUNCTIONS, _TYPES, strict=False)
    )
    parameters = ", ".join(
        f"{name}: {type}" for name, type in zip(_PARAMETERS, _TYPES, strict=False)
    )
    methods = "\n".join(f"  {name}({parameters}): []String" for name in ("list", "dict", "self"))
    common = "type Common = { x: Int }\nfunc Common(x: Common): Common {}\n"
    return {
        "routes/a.ft": f"""package routes
{types}
type Date = {{ date: Date? }}
type Fields = {{
{fields}
}}
type Payload = {{
{optional}
}}
error Broken {{
{optional}
}}
error Exploded {{
{fields}
}}
type Contract = {{
  list: []String,
{methods}
}}
{documented}
{functions}
func every({parameters}): Error {{}}
{common}""",
        **{f"{name}/a.ft": f"package {name}\n{common}" for name in ("client", "types", "lambda")},
        "zoo/a.ft": 'package zoo\nimport "routes"\n'
        + "type Uses = {\n"
        + "\n".join(f"  f{i}: routes.{name}," for i, name in enumerate(_TYPES))
        + "\n  user: routes.user?, list: []routes.dict,\n}\n"
        + "\n".join(f"type {name} = {{ x: routes.{name} }}" for name in _TYPES),
    }


HOSTILE = _hostile()


def wide(seed: int, count: int = 120) -> dict[str, str]:
    """Types of any shape whose names are as long as it takes to break some lines."""
    dice = random.Random(seed)
    own = [f"{_word(dice, 60).capitalize()}{index}" for index in range(20)]
    errors = [f"{_word(dice, 60).capitalize()}Error{index}" for index in range(8)]
    declarations = [f"type {name} = {{ x: Int }}" for name in own]
    declarations += [f"error {name} {{\n{_fields(dice, own)}\n}}" for name in errors]
    makers: tuple[Callable[[str], str], ...] = (
        lambda name: f"type {name} = {{\n{_fields(dice, own)}\n}}",
        lambda name: f"type {name} = {_type(dice, own, 3)}",
        lambda name: f"type {name} = {' | '.join(dice.sample(own, dice.randrange(2, 6)))}",
        lambda name: f"type {name} = ({', '.join(_entries(dice))})",
        lambda name: f"type {name} = {{\n{_methods(dice, own)}\n}}",
        lambda name: _function(dice, name, own, errors),
    )
    for index in range(count):
        declarations.append(dice.choice(makers)(f"{_word(dice, 60).capitalize()}{index}x"))
    return {"p/p.ft": "package p\n" + "\n".join(declarations)}


def _word(dice: random.Random, longest: int) -> str:
    return "".join(dice.choice("abcdefgh") for _ in range(dice.randrange(1, longest)))


def _fields(dice: random.Random, names: list[str]) -> str:
    return "\n".join(
        f"  {_word(dice, 50)}{dice.choice(('', 'X'))}{index}: {_field(dice, names)},"
        for index in range(dice.randrange(6))
    )


def _field(dice: random.Random, names: list[str]) -> str:
    type = _type(dice, names, 3)
    return f"*{type}" if dice.random() < 0.3 else type


def _entries(dice: random.Random) -> list[str]:
    return [f'E{index} = "{_word(dice, 100)}{index}"' for index in range(dice.randrange(1, 4))]


def _methods(dice: random.Random, names: list[str]) -> str:
    return "\n".join(
        f"  M{_word(dice, 50)}{index}({_parameters(dice, names)}): {_type(dice, names, 3)}"
        for index in range(1, 4)
    )


def _parameters(dice: random.Random, names: list[str]) -> str:
    return ", ".join(
        f"{_word(dice, 40)}{index}: {_field(dice, names)}" for index in range(dice.randrange(4))
    )


def _function(dice: random.Random, name: str, names: list[str], errors: list[str]) -> str:
    result = _type(dice, names, 3)
    if dice.random() < 0.5:
        result = f"Result({result}, {dice.choice((*errors, 'Error'))})"
    return f"func {name}({_parameters(dice, names)}): {result} {{}}"


def _type(dice: random.Random, names: list[str], depth: int) -> str:
    if depth == 0 or dice.random() < 0.4:
        return dice.choice(("String", "Int", "Float", "Bool", *names))
    inner = _type(dice, names, depth - 1)
    match dice.randrange(6):
        case 0:
            return f"[]{inner}"
        case 1:
            return f"[{dice.randrange(1, 9)}]{inner}"
        case 2:
            return f"map[{dice.choice(('String', 'Int'))}]{inner}"
        case 3:
            return f"Tuple({inner}, {_type(dice, names, depth - 1)})"
        case 4:
            values = " | ".join(f'"{_word(dice, 40)}{index}"' for index in range(3))
            return f"({values})"
        case _:
            return f"Result({inner}, Error)"
