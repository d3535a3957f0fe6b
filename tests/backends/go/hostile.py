"""Programs whose names mean something else in Go, to the runtime, to the tools, or to nobody."""

from forstgen.ir import (
    FunctionDecl,
    MapType,
    Primitive,
    Program,
    QualifiedName,
    ShapeDecl,
    TypeDecl,
)
from tests.backends.go.programs import (
    ANY,
    BOOL,
    ERROR,
    INT,
    SPAN,
    STRING,
    alias,
    contract,
    error,
    field,
    function,
    group,
    literals,
    many,
    maybe,
    method,
    package,
    program,
    ref,
    schema,
    shape,
    union,
)


def listed(text: str) -> list[str]:
    return text.split()


RUNTIME_NAMES = listed(
    "Violation ValidationError ErrorData DecodeErrorData Handlers NewHandler"
    " HandlerOption WithBodyLimit WithErrorLog SchemaHash"
)

COMMON_NAMES = listed(
    "Record Request Response Error Map Array Promise Date String Int Any Result Tuple"
    " Option Problem Context Handler Server Reader Writer JSON Http Void Nil Type Func"
    " Struct Interface Init Main Nominal Success Failure TextKey IntKey Optional Body"
    " Call Bits Rule Payload Fields Values Tags"
)

FIELD_NAMES = listed(
    "type func map error string Error MarshalJSON marshalJSON UnmarshalJSON Validate"
    " validate user_id userID userId UserID USER_ID _ __ $id x? é Ä größe 用户 ñandú 2fa 9"
    " ² ŉ ǆ v w r o u m default class from in json copy __proto__ constructor"
    " ForstErrorTag Is As Unwrap String len nil"
)

WIRE_NAMES = (
    "-",
    "a,b",
    'a"b',
    "a\\b",
    "a`b",
    "a b",
    " ",
    "a/b~c",
    "\t",
    "\x7f",
    "\u200d",
    "\ufeff",
    "😀",
    "é",
    "omitempty",
    "a:b",
    "{}",
    "%d",
    "",
)

DOCS = (
    "*/ and /* and //",
    "//go:build ignore",
    "go:build ignore",
    "+build ignore",
    "go:generate rm -rf /",
    "line foo.go:1",
    "export x",
    "# Heading",
    "#include <stdio.h>",
    "Heading\n\nAlone Here\n\nafter",
    "List:\n - one\n - two\n\n   three\n1. four\n2) five",
    "unindented\n- one\n- two\n\n- three\n* four\n\tcode\n}\nafter {\n\tcode",
    "[link]: https://example.org/x\n[other]: no",
    "text\n\n[a]: https://example.org/a\n[b]: https://example.org/b",
    "``quoted'' and ''more``",
    "Deprecated: no longer.",
    "trailing \\\n\tand {\n\t}",
    "\x00\x01 \ufeff\u2028\u2029 \u00a0 end\u00a0",
    "BUG(me): x\n\nTODO: y",
    "lint:ignore U1000 reason\n\nnolint",
    "Output:\n\nwant",
    "   ",
    "\n\n\n",
    "one\n\n\n\n\ntwo\r\nthree\rfour",
    "ends with a comma,\n\nNext,\n\nLast,",
    "#",
    "#\n\n#",
    "##  \n\ntext",
    "a\n\n# b\n\nc",
    "• bullet\n\n+ plus\n\n12. number",
    "• bullet\n  • nested\n\nText {\n  x",
)


def field_names() -> Program:
    fields = [field(name, STRING) for name in FIELD_NAMES]
    docs = [field(f"d{n}", INT, doc=doc) for n, doc in enumerate(DOCS)]
    wire = [field(f"w{n}", maybe(BOOL), wire=wire) for n, wire in enumerate(WIRE_NAMES)]
    required = [field(f"w{n}", BOOL, wire=wire) for n, wire in enumerate(WIRE_NAMES)]
    many_fields = [field(f"f{n}", maybe(INT) if n % 3 else INT) for n in range(130)]
    return schema(
        shape("Fields", *fields),
        shape("Docs", *docs),
        shape("Wire", *wire),
        shape("Required", *required),
        shape("Wide", *many_fields),
        error("Bad", *fields),
        error("BadWire", *wire),
        contract("Port", *(method(name, INT, ERROR, x=INT) for name in FIELD_NAMES)),
    )


def type_names() -> Program:
    names = [*RUNTIME_NAMES, *COMMON_NAMES, "DecodeRecord", "DecodeDecodeRecord", "ViolationType"]
    types: list[TypeDecl] = [shape(name, next=maybe(ref(name))) for name in names]
    types += [
        shape("userId", id=STRING),
        shape("UserID", id=STRING),
        shape("user_id", id=STRING),
        shape("$", id=STRING),
        shape("用户", id=STRING),
        shape("_", id=STRING),
        shape("lower", id=STRING),
        alias("RecordAlias", ref("Record")),
        alias("Op", literals("op", "OP", "", " ", "+", "-", "1", "é", "type", "Op", "a" * 90)),
        shape("OpOp", id=STRING),
        alias("OpType", literals("x")),
        group("Kind", Primitive.STRING, String="string", nil="nil", type="type", Type="Type"),
        group("Number", Primitive.INT, One=1, one=2),
        shape("KindString"),
        union("Union", ref("Record"), ref("Request"), STRING, ERROR, many(ref("Record"))),
        alias("UnionString", STRING),
        shape("A" * 100, id=STRING),
        union("B" * 90, ref("A" * 100), ref("Record")),
        alias("Long", MapType(ref("Op"), many(maybe(ref("A" * 100))))),
    ]
    recursive = [*names, "Union"]
    return schema(*types, recursive=recursive)


def doc_comments() -> Program:
    types: list[TypeDecl] = [shape(f"T{n}", doc=doc) for n, doc in enumerate(DOCS)]
    types += [alias(f"A{n}", STRING, doc=doc) for n, doc in enumerate(DOCS)]
    functions = [function(f"f{n}", doc=doc) for n, doc in enumerate(DOCS)]
    return program(package("routes", types, functions))


def functions() -> Program:
    """Functions called like anything, in packages called like anything."""
    parameters = listed(
        "err ctx w r type func nil string len context input output h s c user_id userID"
    )
    plain = [
        function(name, {parameter: STRING}, INT)
        for name, parameter in zip(FIELD_NAMES, parameters * 9, strict=False)
    ]
    several = function("several", dict.fromkeys(parameters, STRING), ANY)
    methods = [
        function(n, {"x": INT}, INT) for n in ("seek", "readByte", "writeTo", "init", "main")
    ]
    packages = [
        package("routes", [shape("User", id=STRING)], [*_distinct(plain), several, *methods])
    ]
    for name in listed(
        "http json context func handlers schema users_test a_linux a_b aB version_of_x"
    ):
        user = ShapeDecl(QualifiedName(name, "User"), (field("id", STRING),), False, None, SPAN)
        find = function("find", {"user": ref("User", name)}, ref("User", name), package=name)
        packages.append(package(name, [user], [find, function("User", package=name)]))
    return program(*packages)


def _distinct(functions: list[FunctionDecl]) -> list[FunctionDecl]:
    """One function per route, as `resolve` would leave them."""
    return list({f.route: f for f in functions}.values())


def nothing() -> Program:
    return program()


def all_hostile() -> dict[str, Program]:
    return {
        "fields": field_names(),
        "types": type_names(),
        "docs": doc_comments(),
        "functions": functions(),
        "nothing": nothing(),
    }
