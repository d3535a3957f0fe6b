"""A rulebook decides once what every target spells: order, messages, guards and what is implied."""

from forstgen import ir
from forstgen.rules import Ask, Ensure, GuardUse, HasField, If, IsNil, Rule, Rulebook
from tests.support.programs import program_of


def book_of(source: str) -> Rulebook:
    return Rulebook(program_of(f"package shop\n\n{source}"))


def name(text: str) -> ir.QualifiedName:
    return ir.QualifiedName("shop", text)


def field_type(book: Rulebook, shape: str, field: str) -> ir.Type:
    decl = book.program.type_decl(name(shape))
    assert isinstance(decl, ir.ShapeDecl)
    [found] = (each for each in decl.fields if each.name == field)
    return ir.OptionalType(found.type) if found.optional else found.type


def test_the_rules_of_an_alias_stand_before_those_around_it() -> None:
    book = book_of("type Id = String.Min(2)\ntype T = { id: Id.Max(4) }")
    flat = book.flat(field_type(book, "T", "id"))

    assert flat.base == ir.PrimitiveType(ir.Primitive.STRING)
    assert [(rule.report.code, rule.report.message) for rule in flat.rules] == [
        ("string.min", "must have at least 2 characters"),
        ("string.max", "must have at most 4 characters"),
    ]


def test_presence_is_said_of_the_value_around() -> None:
    book = book_of("type T = { a: Int?.Present().Min(1), b: Int?.Nil(), c: Int? }")
    a, b, c = (book.flat(field_type(book, "T", each)) for each in "abc")

    assert a.absent is not None
    assert a.absent.code == "present"
    assert len(a.rules) == 1
    assert b.nil is not None
    assert b.nil.code == "nil"
    assert b.absent is None
    assert c.is_optional
    assert c.absent is None
    assert c.nil is None


def test_invariants_of_aliases_are_asked_from_the_inside_out() -> None:
    book = book_of(
        "type Id = String\ntype UserId = Id\n"
        "is (id Id) Valid() { ensure id is Min(1) }\n"
        "is (id UserId) Valid() { ensure id is Max(9) }\n"
        "type T = { id: UserId }"
    )
    flat = book.flat(field_type(book, "T", "id"))

    assert [ask.guard.name.name for ask in flat.asks] == ["Id.Valid", "UserId.Valid"]


def test_an_invariant_that_is_asked_for_again_adds_nothing() -> None:
    book = book_of(
        "type Item = { id: String }\nis (item Item) Valid() { ensure item.id is Min(1) }\n"
        "type Box = { items: []Item, extra: Item? }\n"
        "is (box Box) Valid() {\n for item in box.items { ensure item is Valid() }\n"
        " ensure box.extra is Valid()\n}"
    )
    [guard] = book.invariants(name("Box"))
    [only] = book.guard(guard).body

    assert isinstance(only, Ensure)
    assert only.tests == ()
    assert only.absent is not None
    assert only.absent.code == "required"


def test_arguments_of_guards_are_put_in() -> None:
    book = book_of(
        "is (n Int) Within(low Int, high Int) { ensure n is Between(low, high) }\n"
        "type T = { n: Int.Within(1, 5) }"
    )
    [ask] = book.flat(field_type(book, "T", "n")).asks
    [ensure] = book.guard(ask.guard).body

    assert ask.guard == GuardUse(name("Int.Within"), (1, 5))
    assert isinstance(ensure, Ensure)
    assert ensure.borrows
    [test] = ensure.tests
    assert isinstance(test, Rule)
    assert test.report.message == "must be between 1 and 5"


def test_an_or_gives_its_text_and_its_name() -> None:
    book = book_of(
        "type T = { a: String, b: String? }\nis (t T) Valid() {\n"
        ' ensure t.a is Min(1) or Bad("no a")\n'
        " ensure t.b is Present() or Bad()\n}"
    )
    first, second = book.guard(book.invariants(name("T"))[0]).body

    assert isinstance(first, Ensure)
    assert not first.borrows
    [test] = first.tests
    assert isinstance(test, Rule)
    assert (test.report.message, test.report.error) == ("no a", "Bad")
    assert isinstance(second, Ensure)
    assert second.absent is not None
    assert (second.absent.code, second.absent.message) == ("present", "must be present")
    assert second.absent.error == "Bad"


def test_shape_tests_ask_for_fields_that_may_be_missing() -> None:
    book = book_of(
        "type S = { user: String?, id: String }\n"
        "is (s S) Known() { ensure s is { user, id } }\n"
        "type T = { s: S.Known() }"
    )
    [guard] = book.guards(book.program.packages[0])
    [ensure] = guard.body

    assert isinstance(ensure, Ensure)
    [test] = ensure.tests
    assert isinstance(test, HasField)
    assert test.step.wire == ("user",)


def test_conditions_say_what_holds_of_nothing() -> None:
    book = book_of(
        "type T = { a: Int?, b: Int? }\n"
        "is (t T) Valid() { if t.a is Nil() { ensure t.b is Present() } }"
    )
    [decision] = book.guard(book.invariants(name("T"))[0]).body

    assert isinstance(decision, If)
    condition = decision.branches[0].condition
    assert condition.holds_when_absent
    assert isinstance(condition.tests[0], IsNil)


def test_preconditions_begin_with_the_request() -> None:
    book = book_of(
        "func Rename(id String, name String): Bool {\n ensure name is Min(1)\n return true\n}\n"
        "func Drop(id String): Bool {\n ensure id is Min(1)\n return true\n}"
    )
    two, one = (book.request(function) for function in book.program.packages[0].functions)

    assert isinstance(two[0], Ensure)
    assert [s.wire for s in two[0].place.steps] == [("name",)]
    assert isinstance(one[0], Ensure)
    assert one[0].place.steps == ()
    assert two[0].place.root == one[0].place.root == "request"


def test_loops_in_loops_have_their_own_names() -> None:
    book = book_of(
        "type T = { rows: [][]Int }\n"
        "is (t T) Valid() { for x in t.rows { for x in x { ensure x is Min(1) } } }"
    )
    [outer] = book.guard(book.invariants(name("T"))[0]).body

    assert not isinstance(outer, (Ensure, If))
    assert outer.element == "x"
    [inner] = outer.body
    assert not isinstance(inner, (Ensure, If))
    assert inner.element == "x2"
    assert inner.place.root == "x"


def test_a_package_has_every_guard_that_it_asks() -> None:
    program = program_of(
        "package auth\n\ntype Word = String\nis (w Word) Strong() { ensure w is Long() }\n"
        "is (w Word) Long() { ensure w is Min(8) }",
        'package shop\n\nimport "auth"\n\ntype Login = { word: auth.Word.Strong() }',
    )
    book = Rulebook(program)
    auth, shop = program.packages

    assert book.guards(auth) == ()
    assert [str(guard.use.name) for guard in book.guards(shop)] == [
        "auth.Word.Long",
        "auth.Word.Strong",
    ]


def test_entries_are_data_and_requests() -> None:
    book = book_of("type T = { a: Int }\nfunc Ask(t T): Bool { return true }\nfunc Ping() { }")

    assert list(book.entries()) == ["shop.T", "shop.Ask()"]


def test_an_ask_keeps_the_or_of_its_ensure() -> None:
    book = book_of(
        "type U = { age: Int }\nis (u U) Adult(n Int) { ensure u.age is Min(n) }\n"
        'type T = { u: U }\nis (t T) Valid() { ensure t.u is Adult(18) or TooYoung("no") }'
    )
    [ensure] = book.guard(book.invariants(name("T"))[0]).body

    assert isinstance(ensure, Ensure)
    [ask] = ensure.tests
    assert isinstance(ask, Ask)
    assert ask.speaker is not None
    assert (ask.speaker.name, ask.speaker.message) == ("TooYoung", "no")
