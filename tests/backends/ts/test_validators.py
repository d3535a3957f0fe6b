"""Validators as values of JavaScript meet them: what JSON cannot hold, and what objects inherit.

What they say of JSON is in the corpus of `tests/conformance`.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from forstgen.backends.ts import backend
from forstgen.backends.ts.options import Options
from tests.support.programs import program_of
from tests.support.toolchains import TYPESCRIPT_RELEASES, node, tsc

pytestmark = pytest.mark.toolchain

SCHEMA = """package shop

type Id = String.Min(2).Max(3)

type Order = {
  id: Id,
  lines: []Line,
  note: String?,
  extra: any,
}

type Line = { sku: String, count: Int.Min(1), parts: []Line }

type Leaf = { kids: []Branch }

type Knot = { kids: []Branch, y: Int }

type Branch = Leaf | Knot

type Wide = { kids: []Side, x: Int }

type Side = Wide | Tall

type Tall = { kids: []Side, y: Int }

type Odd = { constructor: String, toString: String, __proto__: Int }

type Options = { verbose: Bool? }

type Labels = map[String]Int

type Anything = any

type Perhaps = Int?

error Gone { id: Id }

type Reason = { cause: Gone }

is (order Order) Valid() {
  ensure order.lines is NotEmpty() or Empty("an order needs a line")
}

func Place(order Order, urgent Bool): Order { return order }

func Cancel(id String): Bool {
  ensure id is HasPrefix("o-")
  return true
}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("validators") / "package"
    for file in backend.render(program_of(SCHEMA), Options()):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8", newline="\n")
    return folder


def asked(package: Path, *expressions: str) -> list[Any]:
    """What expressions come to, in which the package is `shop`; `undefined` is null."""
    lines = (f"results.push({expression});" for expression in expressions)
    script = "\n".join(
        (
            'import * as shop from "./esm/index.js";',
            "const caught = (run) => { try { return run(); } catch (e) { return e.violations; } };",
            "const line = { sku: 'a', count: 1, parts: [] };",
            "const order = { id: 'ab', lines: [line], extra: 1 };",
            "const nested = (inner, field, depth) => {",
            "  for (let i = 0; i < depth; i++) inner = { ...inner, [field]: [inner] };",
            "  return inner;",
            "};",
            "const results = [];",
            *lines,
            "console.log(JSON.stringify(results));",
        )
    )
    (package / "script.mjs").write_text(script, encoding="utf-8")
    run = node("script.mjs", cwd=package).expect_success()
    found: list[Any] = json.loads(run.stdout)
    return found


def test_what_json_cannot_hold_is_refused(package: Path) -> None:
    extras = ("undefined", "() => 1", "1n", "Symbol()", "NaN", "new Date()", "new Map()", "[,]")
    verdicts = asked(
        package, *(f"shop.validateOrder({{ ...order, extra: {extra} }})" for extra in extras)
    )

    codes = [[violation["code"] for violation in verdict] for verdict in verdicts]
    assert codes == [["required"], *([["type"]] * (len(extras) - 1))]


def test_undefined_is_no_value(package: Path) -> None:
    verdicts = asked(
        package,
        "[shop.isAnything(undefined), shop.validateAnything(undefined)]",
        "[shop.isPerhaps(undefined), shop.validatePerhaps(undefined)]",
    )

    missing = {"path": "", "code": "required", "message": "is required"}
    assert verdicts == [[False, [missing]], [True, []]]


def test_a_value_that_holds_itself_is_refused(package: Path) -> None:
    held = "(() => { const x = {}; x.x = x; return x; })()"

    [verdict] = asked(package, f"shop.isOrder({{ ...order, extra: {held} }})")
    assert verdict is False


DEEP = "nested({ sku: 'a', count: 1, parts: [] }, 'parts', 20_000)"
ENDLESS = "((x) => { x.parts.push(x); return x; })({ sku: 'a', count: 1, parts: [] })"
UNION = "nested({ kids: [], y: 1 }, 'kids', 20_000)"


@pytest.mark.parametrize(
    ("type", "value"),
    [
        ("Line", DEEP),
        ("Line", ENDLESS),
        ("Order", f"{{ ...order, lines: [{DEEP}] }}"),
        ("Branch", UNION),
        ("Leaf", UNION),
        ("Side", UNION),
    ],
)
def test_what_is_deeper_than_the_stack_is_refused(package: Path, type: str, value: str) -> None:
    verdict, violations, thrown, standard = asked(
        package,
        f"shop.is{type}({value})",
        f"shop.validate{type}({value})",
        f"caught(() => shop.parse{type}({value}))",
        f"shop.{type}Schema['~standard'].validate({value})",
    )

    message = "is nested deeper than 200 levels"
    assert verdict is False
    assert violations == thrown == [{"path": "", "code": "json.depth", "message": message}]
    assert standard == {"issues": [{"message": message, "path": [], "code": "json.depth"}]}


def test_judging_goes_on_after_what_is_too_deep(package: Path) -> None:
    judged = f"[shop.isLine({DEEP}), shop.validateLine({DEEP}).length, shop.isLine(line)]"

    assert asked(package, judged) == [[False, 1, True]]


def test_errors_of_users_are_not_swallowed(package: Path) -> None:
    trap = "{ sku: 'a', get count() { throw new TypeError('mine'); }, parts: [] }"
    told = (
        f"(() => {{ try {{ return shop.isLine({trap}); }} catch (e) {{ return e.message; }} }})()"
    )

    assert asked(package, told) == ["mine"]


def test_unions_in_unions_are_asked_once(package: Path) -> None:
    """Without the memory of verdicts, 2^150 questions."""
    wrong = "nested({ kids: 7 }, 'kids', 150)"
    sides = "nested({ kids: [], y: 1 }, 'kids', 150)"

    refused, violations, accepted = asked(
        package,
        f"shop.isBranch({wrong})",
        f"shop.validateLeaf({wrong})",
        f"shop.isSide({sides})",
    )
    assert (refused, accepted) == (False, True)
    assert violations == [
        {"path": "/kids/0", "code": "union", "message": "must fit one of the alternatives"}
    ]


def test_undefined_is_absent(package: Path) -> None:
    assert asked(
        package,
        "shop.isOrder({ ...order, note: undefined })",
        "shop.isOrder({ ...order, note: null })",
        "shop.isLabels({ a: 1, b: undefined })",
        "shop.validateOrder(undefined)",
    ) == [True, True, True, [{"path": "", "code": "type", "message": "must be an object"}]]


def test_holes_of_arrays_are_no_elements(package: Path) -> None:
    assert asked(package, "shop.isOrder({ ...order, lines: [line, , line] })") == [False]


def test_what_every_object_inherits_is_no_field(package: Path) -> None:
    own = 'JSON.parse(\'{"constructor":"a","toString":"b","__proto__":1}\')'

    inherited, given = asked(package, "shop.validateOdd({})", f"shop.validateOdd({own})")
    assert [violation["path"] for violation in inherited] == [
        "/constructor",
        "/toString",
        "/__proto__",
    ]
    assert given == []


def test_objects_of_a_class_have_what_they_have(package: Path) -> None:
    assert asked(
        package,
        "shop.isLine(new (class { sku = 'a'; count = 1; parts = []; })())",
        "shop.isOptions(new (class { verbose = true; })())",
        "shop.isOptions(Promise.resolve())",
        "shop.isLabels(new Map())",
    ) == [True, True, False, False]


def test_a_caught_error_is_data(package: Path) -> None:
    assert asked(package, "shop.isReason({ cause: new shop.Gone({ id: 'ab' }) })") == [True]


def test_all_four_are_of_one_opinion(package: Path) -> None:
    bad = "{ ...order, id: 'a', lines: [] }"
    violations, thrown, verdict = asked(
        package,
        f"shop.validateOrder({bad})",
        f"caught(() => shop.parseOrder({bad}))",
        f"shop.OrderSchema['~standard'].validate({bad})",
    )

    assert violations == thrown
    assert violations == [
        {"path": "/id", "code": "string.min", "message": "must have at least 2 characters"},
        {
            "path": "/lines",
            "code": "array.not_empty",
            "message": "an order needs a line",
            "error": "Empty",
        },
    ]
    assert [(issue["path"], issue["message"]) for issue in verdict["issues"]] == [
        (["id"], "must have at least 2 characters"),
        (["lines"], "an order needs a line"),
    ]


def test_issues_have_numbers_for_elements_and_names_for_the_rest(package: Path) -> None:
    bad = "{ ...order, lines: [order.lines[0], 7] }"
    listed, keyed = asked(
        package,
        f"shop.OrderSchema['~standard'].validate({bad})",
        "shop.OrderSchema['~standard'].validate({ ...order, lines: { 0: 7 } })",
    )

    assert [issue["path"] for issue in listed["issues"]] == [["lines", 1]]
    assert [issue["path"] for issue in keyed["issues"]] == [["lines"]]


def test_a_valid_value_comes_back_as_it_is(package: Path) -> None:
    assert asked(
        package,
        "shop.parseOrder(order) === order",
        "shop.OrderSchema['~standard'].validate(order).value === order",
    ) == [True, True]


def test_a_request_has_validators_where_more_is_asked(package: Path) -> None:
    exported, verdict = asked(
        package,
        "Object.keys(shop).filter((name) => /Request/.test(name))",
        "shop.validateCancelRequest('x')",
    )

    assert exported == [
        "CancelRequestSchema",
        "isCancelRequest",
        "parseCancelRequest",
        "validateCancelRequest",
    ]
    assert verdict == [{"path": "", "code": "string.has_prefix", "message": 'must start with "o-"'}]


def test_internal_modules_are_not_for_users(package: Path) -> None:
    manifest = json.loads((package / "package.json").read_text(encoding="utf-8"))

    assert (package / "internal" / "shop.ts").exists()
    assert not any("internal" in path for path in manifest["exports"])
    assert "internal" not in (package / "index.ts").read_text(encoding="utf-8")


def test_nothing_runs_when_a_module_is_loaded(package: Path) -> None:
    """At the top of a module stand declarations, and constants whose call is marked as pure.

    The constant of the module's version is imported, and `void` makes it count as used.
    """
    modules = list((package / "esm").rglob("shop.js"))
    statements = [
        line
        for module in modules
        for line in module.read_text(encoding="utf-8").splitlines()
        if re.match(r"[\w$]", line)
    ]

    assert len(modules) == 2
    for line in statements:
        is_declared = re.match(
            r"(import |void shop_\w+;|(export )?(async )?(function|class) )", line
        )
        assert is_declared or re.match(r"export const \w+ =( /\* @__PURE__ \*/ .*)?$", line), line


LENGTHS = "\U0001f600", "e\u0301", "ab", "abc", "\U0001f600\U0001f600\U0001f600"


def test_lengths_count_code_points(package: Path) -> None:
    texts = (*LENGTHS, "\U0001f600abc")
    verdicts = asked(package, *(f"shop.isId({json.dumps(text)})" for text in texts))

    assert verdicts == [2 <= len(text) <= 3 for text in texts]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('"{}"', None),
        ("new Uint8Array([0x22, 0xc3, 0xa9, 0x22])", None),
        ("new Uint8Array([0x22, 0xc3, 0x22])", "json.utf8"),
        ('"\\ud800"', "json.utf8"),
        ('"\\ufeff{}"', "json.syntax"),
        ('"[1,]"', "json.syntax"),
        ('\'{"a":1,"\\\\u0061":2}\'', "json.duplicate_key"),
        ('"[".repeat(201) + "]".repeat(201)', "json.depth"),
        ('"[".repeat(200) + "]".repeat(200)', None),
        ('"{} x"', "json.trailing"),
        ("'\"' + 'a'.repeat(5_000_000) + '\"'", None),
        ("'\"' + '\\\\n'.repeat(1_000_000) + '\"'", None),
    ],
)
def test_texts_are_read_strictly(package: Path, text: str, code: str | None) -> None:
    [found] = asked(package, f"caught(() => (shop.readJson({text}), null))")

    assert (found[0]["code"] if found else None) == code


STANDARD_SCHEMA = """
interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: ReadonlyArray<Issue> };
interface Issue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
}
declare function parsed<T extends StandardSchemaV1>(
  schema: T,
): NonNullable<T["~standard"]["types"]>["output"];

import { OrderSchema, type Order, CancelRequestSchema, GoneSchema, isOrder } from "./index.js";

export const order: Order = parsed(OrderSchema);
export const id: string = parsed(CancelRequestSchema);
export const gone: string = parsed(GoneSchema).payload.id;
export function told(value: unknown): number {
  return isOrder(value) ? value.lines.length : 0;
}
// @ts-expect-error -- an order is no number
export const wrong: number = parsed(OrderSchema);
"""


@pytest.mark.parametrize("release", TYPESCRIPT_RELEASES)
def test_schemas_are_standard_schemas(package: Path, release: str) -> None:
    (package / "standard.ts").write_text(STANDARD_SCHEMA, encoding="utf-8")

    tsc(release)("-p", ".", cwd=package).expect_silence()
