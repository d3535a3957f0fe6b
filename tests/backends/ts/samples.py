"""Programs that the real tools have to accept: a service, hostile names, lines of any length."""

import random
from collections.abc import Callable
from pathlib import Path

from forstgen.backends.base import NOTHING_ELSE
from forstgen.backends.ts import backend
from forstgen.backends.ts.options import Options
from forstgen.ir import (
    AnyErrorType,
    AnyType,
    ArrayType,
    ConstrainedType,
    Equals,
    MapType,
    Min,
    OneOf,
    OptionalType,
    Program,
    ResultType,
    TupleType,
    Type,
)
from forstgen.ir.meeting import Compatible
from tests.backends.ts.build import (
    BOOL,
    FLOAT,
    INT,
    SPAN,
    STRING,
    VOID,
    Declaration,
    alias,
    contract,
    error,
    field,
    func,
    group,
    method,
    one_of,
    program,
    ref,
    shape,
    union,
)

__all__ = ["SAMPLES", "random_layouts", "write"]


def write(program: Program, folder: Path, compatible: Compatible = NOTHING_ELSE) -> Path:
    for file in backend.render(program, Options(), compatible):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8", newline="\n")
    return folder


def service() -> Program:
    return program(
        alias("shared.Id", ConstrainedType(STRING, (Min(1, SPAN),)), "What a thing is called."),
        shape("shared.Money", ("amount", INT), ("currency", one_of("EUR", "USD"))),
        error("shared.NotFound", ("id", ref("shared.Id")), doc="There is no such thing."),
        group("users.Role", ("Admin", "admin"), ("Viewer", "viewer"), doc="What one may do."),
        error("routes.InvalidRecord", ("id", ref("shared.Id")), ("reason", STRING)),
        error("routes.Overflow"),
        union("routes.ProcessError", ref("routes.InvalidRecord"), ref("shared.NotFound")),
        alias("routes.Failure", ref("routes.ProcessError")),
        shape(
            "routes.Record",
            field("id", ref("shared.Id"), "Given by the database."),
            field("status", STRING, narrowed=one_of("new", "done")),
            field("level", ConstrainedType(INT, (OneOf((1, 2, 3), SPAN), Equals(2, SPAN)))),
            field("tags", ArrayType(OptionalType(STRING))),
            field("price", OptionalType(ref("shared.Money"))),
            field("roles", MapType(ref("users.Role"), INT)),
            field("slots", MapType(INT, ArrayType(ref("routes.Record")))),
            field("cause", OptionalType(ref("routes.Failure"))),
            field("outcome", ResultType(VOID, AnyErrorType())),
            field(
                "position", TupleType((FLOAT, FLOAT)), "Two numbers:\n\n  * latitude\n  * longitude"
            ),
            field("extra", AnyType()),
            doc="One record.\n\nOf many.",
        ),
        shape("routes.Nothing"),
        alias("routes.Tree", MapType(STRING, ArrayType(ref("routes.Tree")))),
        union(
            "routes.Json",
            STRING,
            ArrayType(ref("routes.Json")),
            MapType(STRING, ref("routes.Json")),
        ),
        union(
            "routes.Mixed", ref("routes.InvalidRecord"), ref("routes.Nothing"), OptionalType(INT)
        ),
        alias("routes.Nested", ResultType(ref("routes.Nested"), ref("shared.NotFound"))),
        contract(
            "routes.Store",
            field("name", STRING),
            method("Get", ("id", STRING), success=OptionalType(ref("routes.Record"))),
            method("get", ("keys", MapType(STRING, INT)), failure=ref("routes.Failure")),
            method("new", doc="Makes one."),
            method("name"),
        ),
        func(
            "routes.processData",
            ("input", ref("routes.Record")),
            success=ref("routes.Record"),
            failure=ref("routes.Failure"),
            route="/process-data",
            doc="Stores a record.",
        ),
        func(
            "routes.rename",
            *(("id", ref("shared.Id")), ("name", OptionalType(STRING)), ("__proto__", INT)),
            success=OptionalType(ref("routes.Record")),
            failure=ref("shared.NotFound"),
            route="/rename",
        ),
        func("routes.health", route="/health"),
    )


TYPE_NAMES = (
    *("Record", "Request", "Response", "Error", "Map", "Array", "Promise", "Date", "Object"),
    *("String", "Number", "Boolean", "Symbol", "Function", "Partial", "Readonly", "Pick"),
    *("globalThis", "undefined", "any", "number", "string", "unknown", "never", "object"),
    *("keyof", "readonly", "unique", "infer", "asserts", "intrinsic", "abstract", "declare"),
    *("module", "namespace", "type", "of", "async", "await", "yield", "let", "static", "enum"),
    *("class", "default", "forst", "routes", "Größe", "$id", "a?b", "名前", "is", "symbol", "out"),
    *(
        "VersionMismatchError",
        "Difference",
        "Versions",
        "MadeFrom",
        "Modules",
        "Module",
        "_Version",
    ),
    *("CallOptions", "StatusError", "schemaHash", "constructor", "__proto__", "NaN", "get"),
)
VALUE_NAMES = (
    *("delete", "new", "await", "eval", "fetch", "default", "globalThis", "undefined", "require"),
    *("exports", "async", "of", "get", "set", "type", "call", "forst", "shared", "import", "let"),
    *("ProcessData", "processData", "process_data", "größe", "__proto__", "constructor", "JSON"),
    *("schema", "schemaHash", "versions"),
)
FIELD_NAMES = (
    *("class", "constructor", "__proto__", "default", "new", "get", "set", "static", "readonly"),
    *(
        "two words",
        "größe",
        'quo"te',
        "quo'te",
        "both\"'",
        "back\\slash",
        "line\nbreak",
        "*/",
        "名",
    ),
    *("1", "-1", "1e3", "", "@at", "prototype", "toString", "type", "async", "in", "a-b", "\u2028"),
    *(
        "\U0001f600",
        "tab\t",
        "\x7f",
        "message",
        "name",
        "stack",
        "tag",
        "cause",
        "payload",
        "toJSON",
    ),
)
PACKAGE_NAMES = (
    *("index", "schema", "runtime", "esm", "con", "Index", "client", "package.json", "internal"),
    *("my-package", "my_package", "1st", "ümlaut"),
)
DOCS = (
    *(
        "ends */ early",
        "@deprecated",
        "@ts-ignore",
        "@ts-expect-error",
        "back\\slash \\",
        "/* open",
    ),
    *(
        "  indented",
        "trailing   ",
        "\n\nlines\n\n",
        "a\r\nb\u2028c",
        "\x00\x1b",
        "<b>{@link x}</b>",
    ),
    *("prettier-ignore", "eslint-disable", "#!shebang", "# sourceMappingURL=x", "$& $1", "⟦x⟧", ""),
)


def hostile() -> Program:
    everything = tuple((name, STRING) for name in FIELD_NAMES)
    parameters = ("in", "class", "arguments", "options", "input", "err", "await", "eval", "forst")
    declarations: list[Declaration] = [
        shape("names.Fields", *everything),
        error("names.Payload", *everything),
        group("names.Keys", *((name, f"value {name}") for name in FIELD_NAMES)),
        error("shared.Gone", ("id", STRING)),
        error("routes.default", ("id", STRING)),
        group("routes.Undefined", ("a", "x"), ("A", "y")),
        *(
            shape(f"names.{name}", ("self", OptionalType(ref(f"names.{name}"))))
            for name in TYPE_NAMES
        ),
        *(error(f"errors.{name}", ("self", STRING)) for name in TYPE_NAMES),
        *(group(f"groups.{name}", ("Only", "only")) for name in TYPE_NAMES),
        *(alias(f"aliases.{name}", STRING) for name in TYPE_NAMES),
        *(func(f"routes.{name}", success=ref("names.Promise")) for name in VALUE_NAMES),
        *(func(f"errors.{name}", failure=ref("shared.Gone")) for name in VALUE_NAMES),
        *(
            func(f"routes.take_{name}", (name, STRING))
            for name in {**dict.fromkeys(parameters), **dict.fromkeys(VALUE_NAMES)}
        ),
        func(
            "routes.takeAll",
            *((name, OptionalType(STRING)) for name in (*parameters, "Gone", "shared", "default")),
            failure=union_of("shared.Gone", "routes.default"),
        ),
        union("routes.Failure", ref("shared.Gone"), ref("routes.default")),
        func("routes.common", ("schema", ref("schema.Common")), success=ref("index.Common")),
        *(shape(f"docs.D{i}", field("x", STRING, doc), doc=doc) for i, doc in enumerate(DOCS)),
        *(func(f"docs.F{i}", doc=doc) for i, doc in enumerate(DOCS)),
    ]
    for package in PACKAGE_NAMES:
        declarations.append(shape(f"{package}.Common", ("x", STRING)))
        declarations.append(func(f"{package}.Common", ("x", ref(f"{package}.Common"))))
    return program(*declarations)


def union_of(*_: str) -> Type:
    return ref("routes.Failure")


# -- lines of every length -------------------------------------------------------------------------


def random_layouts(seed: int, count: int = 150) -> Program:
    """Declarations of random types whose names are as long as it takes to break some lines."""
    dice = random.Random(seed)
    own = [f"p.{_name(dice, 60)}{i}" for i in range(30)]
    errors = [f"q.{_name(dice, 50)}Error{i}" for i in range(12)]
    declarations: list[Declaration] = [shape(name, ("x", STRING)) for name in own]
    declarations += [
        error(name, *((_name(dice, 40), _type(dice, own, 3)) for _ in range(dice.randrange(4))))
        for name in errors
    ]
    makers: list[Callable[[str], Declaration]] = [
        lambda name: shape(
            name, *((f"{_name(dice, 50)}{i}", _type(dice, own, 3)) for i in range(6))
        ),
        lambda name: alias(name, _type(dice, own, 3)),
        lambda name: union(name, *(_type(dice, own, 2) for _ in range(dice.randrange(2, 5)))),
        lambda name: group(
            name, *((f"{_name(dice, 45)}{i}", _name(dice, 90)) for i in range(dice.randrange(1, 4)))
        ),
        lambda name: func(
            name,
            *((f"{_name(dice, 35)}{i}", _type(dice, own, 2)) for i in range(dice.randrange(4))),
            success=_type(dice, own, 3),
            failure=dice.choice((None, ref(dice.choice(errors)))),
        ),
        lambda name: contract(
            name,
            *(
                method(
                    f"{_name(dice, 50)}{i}",
                    *(
                        (f"{_name(dice, 20)}{j}", _type(dice, own, 2))
                        for j in range(dice.randrange(3))
                    ),
                    success=_type(dice, own, 3),
                )
                for i in range(3)
            ),
        ),
    ]
    for index in range(count):
        declarations.append(dice.choice(makers)(f"p.{_name(dice, 50)}{index}x"))
    return program(*declarations)


def _name(dice: random.Random, longest: int) -> str:
    length = dice.randrange(1, longest)
    letters = "".join(dice.choice("abcdefgh") for _ in range(length))
    return letters if dice.random() < 0.5 else letters.capitalize()


def _type(dice: random.Random, names: list[str], depth: int) -> Type:
    if depth == 0 or dice.random() < 0.3:
        return dice.choice((STRING, INT, BOOL, AnyType(), *(ref(dice.choice(names)),) * 6))
    inner = [_type(dice, names, depth - 1) for _ in range(dice.randrange(1, 4))]
    values = dict.fromkeys(_name(dice, 40) for _ in range(dice.randrange(1, 4)))
    match dice.randrange(8):
        case 0:
            return one_of(*values)
        case 1:
            return ArrayType(inner[0])
        case 2:
            return MapType(dice.choice((STRING, INT)), inner[0])
        case 3:
            return MapType(one_of(*values), inner[0])
        case 4:
            return TupleType(tuple(inner))
        case 5:
            return ResultType(inner[0], AnyErrorType())
        case 6:
            return inner[0]
        case _:
            return inner[0] if isinstance(inner[0], OptionalType) else OptionalType(inner[0])


SAMPLES: dict[str, Callable[[], Program]] = {
    "service": service,
    "hostile": hostile,
    "wide": lambda: random_layouts(1),
}
