"""The names that random programs are made of: ordinary ones, and those that make trouble.

Trouble is a word that one of the targets reserves, a name that generated code needs itself, or two
names that differ only in how their words are joined.
"""

from collections.abc import Callable, Collection, Sequence

from tests.fuzz.dice import Dice

__all__ = [
    "ERROR_FIELDS",
    "FIELDS",
    "FUNCTIONS",
    "GUARDS",
    "LABELS",
    "PACKAGES",
    "PARAMETERS",
    "TYPES",
    "pick",
]

HOSTILE_PERCENT = 40

Pool = tuple[Sequence[str], Sequence[str]]
"""Ordinary names and hostile ones."""

PACKAGES: Pool = (
    ("shop", "routes", "users", "orders", "billing", "search"),
    (
        *("client", "index", "schema", "runtime", "types", "errors", "handlers", "json", "http"),
        *("typing", "pydantic", "context", "lambda", "class", "async", "esm", "self", "models"),
        *("linux", "x_windows", "go_test", "con", "$id", "größe", "package_json", "__init__", "A"),
    ),
)

TYPES: Pool = (
    (
        *("Product", "Order", "Customer", "Invoice", "Price", "Stock", "Address", "Basket"),
        *("Page", "Shelf", "Ticket", "Voucher", "Courier", "Parcel", "Review", "Brand"),
    ),
    (
        *("Record", "Request", "Response", "Error", "Map", "Array", "Promise", "Date", "Object"),
        *("Set", "Number", "Boolean", "Symbol", "Function", "Partial", "Readonly", "Awaited"),
        *("Uint8Array", "JSON", "Headers", "URL", "Url", "UserId", "UserID", "Http", "HTTP"),
        *("BaseModel", "Field", "Any", "Optional", "Union", "Literal", "List", "Dict", "Type"),
        *("None", "True", "False", "Exception", "ValueError", "Annotated", "Client", "Enum"),
        *("AsyncClient", "ConfigDict", "Handlers", "Handler", "Context", "Stringer", "Result"),
        *("NewHandler", "ForstError", "HttpError", "Ok", "Err", "User_Id", "Größe", "Self"),
        *("Problem", "Schema", "SchemaHash", "Unknown", "Interface", "Struct", "Final"),
        *("ForstClient", "AsyncForstClient", "Model", "NominalError", "Caller", "AnyError"),
        *("client", "shop", "forst", "call", "list", "str", "dict", "FindInput", "PlaceResult"),
        *("$Product", "OrderItem", "OrderStatus", "ErrorData", "CallOptions", "HandlerOption"),
    ),
)

FIELDS: Pool = (
    (
        *("id", "name", "title", "price", "count", "createdAt", "tags", "notes", "status", "city"),
        *("quantity", "currency", "owner", "parent", "children", "score", "enabled", "weight"),
    ),
    (
        *("class", "from", "in", "type", "default", "model_config", "schema", "json", "copy"),
        *("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"),
        *("None", "True", "and", "as", "assert", "async", "await", "break", "case", "catch"),
        *("const", "def", "del", "elif", "else", "enum", "except", "export", "extends", "for"),
        *("func", "function", "global", "go", "if", "import", "interface", "is", "lambda", "let"),
        *("map", "match", "new", "nil", "not", "null", "or", "package", "pass", "print", "raise"),
        *("range", "return", "self", "static", "struct", "super", "switch", "this", "throw"),
        *("try", "undefined", "var", "void", "while", "with", "yield", "ensure", "use", "chan"),
        *("model_fields", "model_dump", "model_validate", "validate", "dict", "parse_obj"),
        *("fields", "construct", "model_extra", "str", "int", "float", "bool", "list", "object"),
        *("error", "string", "Error", "Unwrap", "MarshalJSON", "Validate", "String", "len", "any"),
        *("_id", "__class__", "__init__", "_", "$ref", "a?b", "mail@home", "größe", "名前"),
        *("userId", "user_id", "UserId", "userID", "created_at", "ID", "Url", "url", "HTTPStatus"),
        *("iota", "append", "uint8", "byte", "Date", "Record", "property", "classmethod", "a"),
        *("ForstErrorTag", "UnmarshalJSON", "__slots__", "__dict__", "__module__", "data", "cls"),
    ),
)

ERROR_FIELDS: Pool = (
    ("reason", "limit", "code", "sku", "retryable", "until", "attempts"),
    (
        *("message", "name", "cause", "tag", "payload", "stack", "args", "detail", "status"),
        *("Error", "Unwrap", "Tag", "Message", "add_note", "with_traceback", "value", "type"),
        *("__cause__", "__context__", "toString", "self", "cls", "class", "from", "wire"),
        *("toJSON", "from_wire", "ForstErrorTag", "MarshalJSON", "Is", "writePayload", "_wire"),
    ),
)

_BEGIN_TYPES = {"chan", "func", "interface", "map", "nil", "struct"}
LABELS: Pool = (TYPES[0], tuple(sorted({*TYPES[1], *FIELDS[1]} - _BEGIN_TYPES)))
"""Names of the entries of value groups; in their parentheses a type could stand as well."""

PARAMETERS: Pool = (
    ("input", "query", "id", "limit", "options", "order", "reason"),
    (
        *("in", "class", "err", "ctx", "request", "response", "body", "client", "self", "cls"),
        *("args", "kwargs", "w", "r", "req", "json", "http", "init", "signal", "baseUrl"),
        *("base_url", "timeout", "fetch", "await", "from", "ok", "result", "data", "this", "new"),
        *("None", "lambda", "let", "null", "async", "errors", "context", "string", "int", "any"),
        *("e", "x", "h", "handlers", "mux", "len", "nil_", "undefined", "arguments", "eval"),
        *("import", "type", "default", "range", "func", "userId", "user_id", "dict", "model"),
        *("o", "c", "v", "s", "output", "options", "route", "forst", "call", "sidecar", "value"),
    ),
)

FUNCTIONS: Pool = (
    ("Find", "Place", "Cancel", "Search", "Import", "Export", "Rank", "Publish", "Archive"),
    (
        *("Delete", "Await", "Class", "New", "Close", "Print", "Then", "Default", "Yield", "Eval"),
        *("NewHandler", "ServeHTTP", "Client", "Fetch", "Request", "Constructor", "ToString"),
        *("Error", "Init", "Call", "Send", "Post", "Record", "Aclose", "Function", "Async"),
        *("GetHttpUrl", "Handlers", "Handler", "Self", "Model", "Json", "Len", "Return", "With"),
        *("Lambda", "Raise", "Pass", "Type", "Void", "Exec", "Configure", "BaseUrl", "Invoke"),
    ),
)

GUARDS: Pool = (
    ("Valid", "Strong", "Listed", "Complete", "Fresh"),
    ("valid", "Record", "Class", "Type", "is_ok", "Null", "Ok_"),
)


def pick(
    dice: Dice,
    pool: Pool,
    taken: Collection[str],
    spell: Callable[[str], str] = str,
) -> str:
    """A name of `pool` whose spelling is none of `taken`; a number is added where it must be."""
    ordinary, hostile = pool
    name = spell(dice.one_of(hostile if dice.chance(HOSTILE_PERCENT) else ordinary))
    if name not in taken:
        return name
    number = 2
    while f"{name}{number}" in taken:
        number += 1
    return f"{name}{number}"
