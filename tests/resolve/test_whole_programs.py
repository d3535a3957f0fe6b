"""Order, determinism and size: what holds for programs as a whole."""

import random

import pytest

from forstgen import ir
from forstgen.resolve import resolve
from forstgen.source import SourceFile
from forstgen.syntax import parse
from tests.support.programs import outline, problems_of, program_of

LONG = 5_000


def chain(link: str, last: str) -> str:
    """`link` for every number, each naming the next, and `last` for the last."""
    links = (link.format(n=n, next=n + 1) for n in range(LONG))
    return "\n".join((*links, last.format(n=LONG)))


@pytest.mark.parametrize(
    ("link", "last"),
    [
        ("type A{n} = A{next}", "type A{n} = Int"),
        ("type A{n} = A{next}?", "type A{n} = Int"),
        ("type A{n} = A{next}.Min(1)", "type A{n} = String"),
        ("type A{n} = []A{next}", "type A{n} = Int"),
        ("type A{n} = {{ a: A{next} }}", "type A{n} = {{ x: Int }}"),
        ("type A{n} = {{ a: A{next}? }}", "type A{n} = {{ x: A0 }}"),
        ("type A{n} = {{ A{next} }}", "type A{n} = {{ x: Int }}"),
        ("const C{n} = C{next}", "const C{n} = 1  type A = {{ x: Int.Min(C0) }}"),
        (
            "func f{n}() {{ return f{next}() }}",
            "func f{n}() {{ return 1 }}  func F() {{ return f0() }}",
        ),
        ("is (s String) G{n}() {{ ensure s is G{next}() }}", "is (s String) G{n}() {{}}"),
    ],
)
def test_chains_of_references_may_be_long(link: str, last: str) -> None:
    assert problems_of(chain(link, last)) == []


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("type A{n} = A{next}", "alias-cycle"),
        ("type A{n} = {{ A{next} }}", "alias-cycle"),
        ("type A{n} = {{ a: A{next} }}", "infinite-shape"),
        ("is (s String) G{n}() {{ ensure s is G{next}() }}", "guard-cycle"),
    ],
)
def test_circles_may_be_long_too(link: str, code: str) -> None:
    back = link.replace("{next}", "0")
    problems = problems_of(chain(link, back))

    assert [problem.split()[0] for problem in problems] == [code]


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("type A{n} = {{ A{next}, x{n}: Int }}", "shape-too-large"),
        ("type A{n} = A{next} & {{ x{n}: Int }}", "shape-too-large"),
        ("error E{n} {{}}  type A{n} = E{n} | A{next}", "union-too-large"),
    ],
)
def test_what_grows_as_the_square_of_the_input_is_refused_once(link: str, code: str) -> None:
    problems = problems_of(chain(link, "type A{n} = {{ y: Int }}"))

    assert [problem.split()[0] for problem in problems] == [code]


def test_recursive_types_are_known() -> None:
    program = program_of(
        """
        type Node = { children: []Node, other: Leaf? }
        type Leaf = { name: String }
        type A = { b: B? }
        type B = { c: map[String]C }
        type C = A | Leaf
        """
    )

    assert {name.name for name in program.recursive} == {"Node", "A", "B", "C"}


def test_packages_stand_in_the_order_of_names_and_declarations_in_that_of_paths() -> None:
    program = program_of(
        files={
            "z/b.ft": "package a  type Y = { x: Int }  type X = { x: Int }",
            "b/a.ft": "package a  type Z = { x: Int }",
            "a/a.ft": "package b  type W = { x: Int }",
        }
    )

    assert outline(program).splitlines() == [
        "package a",
        "shape Z(x: Int)",
        "shape Y(x: Int)",
        "shape X(x: Int)",
        "package b",
        "shape W(x: Int)",
    ]


def test_the_order_in_which_files_come_does_not_matter() -> None:
    texts = {
        f"p{n}/f{n}.ft": f"package p{n % 3}\n type A{n} = {{ b: {{ x: A{(n + 3) % 12} }}? }}\n"
        f"func F{n}(a A{n}, b {{ y: Int }}) {{ return {{ a: b.y }} }}"
        for n in range(12)
    }
    files = [parse(SourceFile(path, text)).value for path, text in texts.items()]
    found: list[ir.Program | None] = []
    for seed in range(5):
        random.Random(seed).shuffle(files)
        found.append(resolve([file for file in files if file]).value)

    assert all(program == found[0] for program in found)


def test_the_hash_does_not_see_order_comments_or_file_names() -> None:
    first = program_of(
        shop_a="package shop\n// An order.\ntype Order = { lines: []Line }\ntype Line = { x: Int }"
    )
    second = program_of(
        shop_c="package shop type Line={x:Int}",
        shop_b="package shop type Order = { lines: []Line }",
    )

    assert first.fingerprint == second.fingerprint


def test_the_hash_sees_a_type_that_is_called_like_the_function_that_names_it() -> None:
    text = "func Gone(): Result(Int, Gone) {{ return x }}  error Gone {{ x: {} }}"
    first, second = (program_of(text.format(type)) for type in ("Int", "String"))

    assert first.fingerprint != second.fingerprint
    assert first.package_fingerprint("main") != second.package_fingerprint("main")


def test_many_problems_are_told_at_once() -> None:
    problems = problems_of(
        """
        type A = { x: Nope, y: String.Mni(1), x: Int }
        is (a A) G() { ensure a.q is Min(1) }
        func F(a Nada) {}
        """
    )

    assert sorted(problem.split()[0] for problem in problems) == [
        "duplicate-field",
        "unknown-constraint",
        "unknown-field",
        "unknown-type",
        "unknown-type",
    ]
