"""Every Forst type as the annotation of a field."""

from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from tests.backends.py.generated import imported, render, write

USED = """
type Id = String.Min(1)
type Role = (Admin = "admin", Guest = "guest")
type Level = (Low = 1, High = 3)
type Op = "sum" | "average"
type Number = Int.Max(9)
type Node = { next: Node? }
type Circle = { kind: "c", r: Int }
type Square = { kind: "s", r: Int }
type Figure = Circle | Square
error Gone { id: String }
"""


def annotation(type: str, name: str = "value") -> str:
    text = f"package p\n{USED}type Subject = {{ {name}: {type} }}\n"
    _, _, body = render({"p/p.ft": text})["p.py"].partition("class Subject(Model):\n")
    return body.partition("\n\n")[0].strip()


@pytest.mark.parametrize(
    ("type", "expected"),
    [
        ("String", "String"),
        ("Int", "Int"),
        ("Float", "Float"),
        ("Bool", "Bool"),
        ("interface{}", "AnyJson"),
        ("Error", "AnyError"),
        ("Id", "Id"),
        ("[]String", "list[String]"),
        ("[3]Int", "Annotated[list[Int], Length(3)]"),
        ("map[String]Int", "dict[String, Int]"),
        ("map[Int]Id", "dict[IntKey, Id]"),
        ("map[Number]Id", "dict[Annotated[Number, WholeKey()], Id]"),
        ("map[Op]Int", "dict[Op, Int]"),
        ("map[Role]Int", "dict[Role, Int]"),
        ("map[Level]Int", "dict[Annotated[Level, WholeKey()], Int]"),
        ("*String", "String | None = None"),
        ("String?", "String | None = None"),
        ("[]*Id", "list[Id | None]"),
        ("Tuple(String, Int)", "Annotated[tuple[String, Int], Positions()]"),
        ("Result(Int, Gone)", "Ok[Int] | Err[Gone]"),
        ("Result(Int, Error)", "Ok[Int] | Err[AnyError]"),
        ("Role", "Role"),
        ("Figure", "Figure"),
        ("Gone", "Gone"),
        ('"a" | "b"', 'Literal["a", "b"]'),
        ("1 | 2", "Annotated[Literal[1, 2], Of(Int)]"),
        ('String.OneOf(["x", "y"])', 'Literal["x", "y"]'),
        (
            'Id.OneOf(["x", "y"])',
            'Annotated[Literal["x", "y"], ReadAs(Id), OneOf("x", "y")]',
        ),
        ('String.OneOf(["x"]).Min(1)', 'Annotated[Literal["x"], Min(1)]'),
        ('Op.OneOf(["sum"])', 'Annotated[Literal["sum"], ReadAs(Op), OneOf("sum")]'),
        ('Role.OneOf(["admin"])', 'Annotated[Role, OneOf("admin")]'),
        ("Float.OneOf([0.5, 2.0])", "Annotated[Float, OneOf(0.5, 2.0)]"),
        ("String.Min(1).Max(2)", "Annotated[String, Min(1), Max(2)]"),
        ("Float.Min(1)", "Annotated[Float, Min(1.0)]"),
        ("Int.Max(1e20)", 'Annotated[Int, Max(9007199254740992, message="must be at most 1e20")]'),
        ("Int.Finite()", "Int"),
        ("Int?.Present().Min(1)", "Annotated[Annotated[Int, Min(1)] | None, Present()]"),
        ("Int?.Nil()", "Annotated[Int | None, Absent()] = None"),
        ("[]Int.Min(1)", "Annotated[list[Int], Min(1)]"),
    ],
)
def test_a_type_is_spelt(type: str, expected: str) -> None:
    assert annotation(type) == f"value: {expected}"


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ("String | Int | Bool", "String | Int | Bool"),
        ("String | Node | []Node | Bool", "String | Node | list[Node] | Bool"),
        ("Circle | Square", 'Annotated[Circle | Square, Tagged("kind", "c", "s")]'),
        ("Gone | Late", 'Annotated[Gone | Late, Tagged("tag", "p/Gone", "p/Late")]'),
        ("Node | Circle", "Annotated[Node | Circle, FirstFit()]"),
        ("Node | Gone", "Annotated[Node | Gone, FirstFit()]"),
        ("[]Int | []String", "Annotated[list[Int] | list[String], FirstFit()]"),
        ("[]Int | []Subject", '"Annotated[list[Int] | list[Subject], FirstFit()]"'),
    ],
)
def test_the_first_fit_takes_what_several_members_may_take(members: str, expected: str) -> None:
    text = f"package p\n{USED}error Late {{}}\ntype Subject = {members}\n"

    assert f"Subject: TypeAlias = {expected}\n" in render({"p/p.ft": text})["p.py"]


def test_another_wire_name_is_an_alias() -> None:
    assert annotation("Int", "unitPrice") == 'unit_price: Annotated[Int, Field(alias="unitPrice")]'
    assert annotation("[2]Int", "xY") == ('x_y: Annotated[list[Int], Length(2), Field(alias="xY")]')


def test_a_type_that_names_what_stands_below_is_in_quotes() -> None:
    text = "package p\ntype Node = { next: Node?, kids: []Node, named: map[String]Node }\n"
    module = render({"p/p.ft": text})["p.py"]

    assert 'next: "Node | None" = None' in module
    assert 'kids: "list[Node]"' in module
    assert 'named: "dict[String, Node]"' in module


def test_literals_with_quotes_stand_outside_a_quoted_type() -> None:
    text = """package p
type Node = { value: Result(Node, Error)?, word: ("it's" | "say \\"hi\\""), next: map[Op]Node }
type Op = "a'b" | "c"
type Word = "it's" | []Word
"""
    module = render({"p/p.ft": text})["p.py"]

    assert """_Literal1: TypeAlias = Literal["it's"]""" in module
    assert 'Word: TypeAlias = "_Literal1 | list[Word]"' in module


def test_declarations_stand_below_what_they_name() -> None:
    text = """package p
type Outer = { inner: Inner, expression: Expr }
type Inner = { id: Id }
type Expr = Add | Number
type Add = { kind: "add", left: Expr, right: Expr }
type Number = { kind: "number", value: Int }
type Id = String.Min(1)
"""
    module = render({"p/p.ft": text})["p.py"]
    order = ["Id: ", "class Inner(", "class Outer(", "class Add(", "class Number(", "Expr: "]
    places = [module.index(f"\n{start}") for start in order]

    assert places == sorted(places)
    assert 'left: "Expr"' in module
    assert 'Annotated[Add | Number, Tagged("kind", "add", "number")]' in module


def test_a_type_called_like_a_builtin_is_found_when_it_stands_below(tmp_path: Path) -> None:
    text = """package p
type ValueError = { next: Other?, own: ValueError? }
type Other = { back: ValueError?, list: []object }
type object = { back: Other? }
"""
    with imported(write({"p/p.ft": text}, tmp_path / "builtin_names")) as package:
        value = package.Other.model_validate({"back": {"next": {"list": [{}]}}, "list": []})

        assert type(value.back) is package.ValueError
        assert type(value.back.next.list[0]) is package.object


def test_an_alias_may_lead_back_to_itself(tmp_path: Path) -> None:
    text = "package p\ntype Deep = []Deep\ntype Json = String | map[String]Json\n"
    with imported(write({"p/p.ft": text}, tmp_path / "recursive_aliases")) as package:
        deep, json = TypeAdapter(package.Deep), TypeAdapter(package.Json)

        assert deep.validate_json("[[], [[]]]") == [[], [[]]]
        assert json.validate_json('{"a": {"b": "c"}}') == {"a": {"b": "c"}}
        with pytest.raises(ValidationError):
            deep.validate_json("[[1]]")
