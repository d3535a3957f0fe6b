"""guard-cycle, duplicate-route, package-cycle."""

from tests.support.programs import diagnostics_of, problems_of


def test_guards_may_not_ask_for_themselves() -> None:
    text = """
    is (s String) A() { ensure s is B() }
    is (s String) B() { if s is Min(1) { ensure s is A() } }
    is (s String) C() { ensure s is A() }
    """
    (found,) = diagnostics_of(text)

    assert found.code == "guard-cycle"
    assert "String.A → String.B → String.A" in found.message


def test_a_guard_may_ask_for_itself_about_a_part() -> None:
    text = """
    type Node = { children: []Node, next: Node? }
    is (n Node) Good() {
      for child in n.children { ensure child is Good() }
      ensure n.next is Good()
    }
    """

    assert problems_of(text) == []


def test_two_functions_may_not_have_one_path() -> None:
    text = "package routes  func getUser() {}  func GetUser() {}"
    (found,) = diagnostics_of(text)

    assert found.code == "duplicate-route"
    assert "/get-user" in found.message
    assert found.labels[0].span.start == text.index("getUser")


def test_packages_may_not_need_one_another() -> None:
    (found,) = diagnostics_of(
        a='package a  import "b"  type A = { b: b.B? }',
        b='package b  import "c"  func F(x c.C) {}  type B = { x: Int }',
        c='package c  import "a"  type C = { a: a.A }',
        d='package d  import "a"  type D = { a: a.A }',
    )

    assert found.code == "package-cycle"
    assert "a → b → c → a" in found.message
    assert found.span is not None
    assert found.span.source.path == "a.ft"
    assert [label.span.source.path for label in found.labels] == ["b.ft", "c.ft"]


def test_an_import_that_is_only_used_inside_functions_makes_no_cycle() -> None:
    assert (
        problems_of(
            a='package a  import "b"  type A = { b: b.B? }',
            b='package b  import "a"  type B = { x: Int }  func g() { return a.f() }',
        )
        == []
    )


def test_a_guard_of_another_package_is_needed_too() -> None:
    problems = problems_of(
        a='package a  import "b"  type A = { x: String.Good() }',
        b='package b  import "a"  is (s String) Good() {}  type B = { a: a.A }',
    )

    assert [problem.split()[0] for problem in problems] == ["package-cycle"]
