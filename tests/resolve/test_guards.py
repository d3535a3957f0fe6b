"""Guards: their statements, their calls, and guards as type operators."""

import pytest

from forstgen import ir
from forstgen.resolve import ResolveOptions
from tests.support.programs import outline, problems_of, program_of

ORDER = """
type Line = { sku: String, count: Int "json:\\"n\\"" }
type Order = { lines: []Line, note: String?, by: map[String]Line, role: Role, kind: String }
type Role = (Admin = "admin", User = "user")
"""


def guards(body: str, head: str = "is (o Order) Valid()") -> list[str]:
    lines = outline(program_of(f"{ORDER}\n{head} {{\n{body}\n}}")).splitlines()
    return [line.strip() for line in lines[4:]]


@pytest.mark.parametrize(
    ("statement", "meaning"),
    [
        ("ensure o.kind is Min(1).Max(3)", ["o.kind is Min(1).Max(3)"]),
        ('ensure o.kind is NotEmpty or Bad("no")', ["o.kind is NotEmpty() or Bad('no')"]),
        ("ensure o.kind is Min(1) or Bad({x: 1})", ["o.kind is Min(1) or Bad(None)"]),
        ("ensure o.note is Present()", ["o.note? is Present()"]),
        ("ensure o.role is Equals(Admin)", ["o.role is Equals('admin')"]),
        ("ensure o.kind is Role", ["o.kind is OneOf('admin', 'user')"]),
        ("ensure o is { note, kind: String }", ["o is {note, kind: String}"]),
        ("ensure o is { role: Admin }", ["o is {role: 'admin'}"]),
        (
            "for line in o.lines { ensure line.count is Min(1) }",
            ["for line in o.lines", "line.n is Min(1)"],
        ),
        (
            "for i, line := range o.lines { ensure i is Max(9) }",
            ["for i, line in o.lines", "i is Max(9)"],
        ),
        (
            "for _, line := range o.by { ensure line.sku is Min(1) }",
            ["for line in o.by", "line.sku is Min(1)"],
        ),
        (
            'if o.kind is Equals("a") { ensure o.note is Present() } '
            "else { ensure o.note is Nil() }",
            ["if o.kind is Equals('a')", "o.note? is Present()", "else", "o.note? is Nil()"],
        ),
    ],
)
def test_statements_are_bound_to_fields(statement: str, meaning: list[str]) -> None:
    assert guards(statement)[: len(meaning)] == meaning


def test_paths_know_their_types() -> None:
    program = program_of(
        f"{ORDER} is (o Order) Valid() {{ for line in o.lines {{ ensure line.count is Min(1) }} }}"
    )
    (loop,) = program.packages[0].guards[0].body
    assert isinstance(loop, ir.ForEach)
    (ensure,) = loop.body
    assert isinstance(ensure, ir.Ensure)

    assert ensure.path.root_type == ir.DeclType(ir.QualifiedName("main", "Line"))
    assert ensure.path.type == ir.PrimitiveType(ir.Primitive.INT)


def test_the_names_of_invariants_are_an_option() -> None:
    text = (
        "type A = { x: Int }  is (a A) Valid() {}  is (a A) Sound() {}  is (a A) Valid2(n Int) {}"
    )

    def invariants(*names: str) -> list[str]:
        program = program_of(text, options=ResolveOptions(names))
        return [g.name.name for g in program.packages[0].guards if g.is_invariant]

    assert invariants("Valid") == ["A.Valid"]
    assert invariants("Sound", "Valid2") == ["A.Sound"]
    assert invariants() == []


def test_an_invariant_narrows_the_fields_that_it_gives_a_closed_set() -> None:
    lines = outline(
        program_of(
            """
            type A = { x: String, y: Int?, z: String, w: String }
            is (a A) Valid() {
              ensure a.x is OneOf(["a", "b"]).Min(1)
              ensure a.x is OneOf(["b", "c"])
              ensure a.y is Equals(2)
              if a.z is Min(1) { ensure a.z is OneOf(["q"]) }
            }
            is (a A) Other() { ensure a.w is OneOf(["q"]) }
            """
        )
    ).splitlines()

    assert lines[0] == "shape A(x: String ('b'), y?: Int (2), z: String, w: String)"


def test_guards_call_guards_with_literals_and_their_own_parameters() -> None:
    lines = outline(
        program_of(
            """
            type User = { age: Int, name: String }
            is (u User) Older(n Int) { ensure u.age is Min(n) }
            is (u User) Grown(n Int) { ensure u is Older(n).Named() }
            is (u User) Named { ensure u.name is NotEmpty() }
            """
        )
    ).splitlines()

    assert lines[1:5] == [
        "guard User.Older(u: User, n: Int)",
        "  u.age is Min($n)",
        "guard User.Grown(u: User, n: Int)",
        "  u is main.User.Older($n).main.User.Named()",
    ]


def test_a_guard_is_found_by_its_subject_through_aliases_and_by_what_a_type_is() -> None:
    program = program_of(
        """
        type Password = String.Min(8)
        type Secret = Password
        is (p Password) Good() {}
        is (s String) Good() {}
        is (xs []Int) Good() {}
        is (a Any) Good() {}
        type Any = { x: Int }
        type B = { a: Secret.Good(), b: String.Good(), c: []Int.Good(), d: Any.Good() }
        """
    )
    (shape,) = [d for d in program.packages[0].types if d.name.name == "B"]
    assert isinstance(shape, ir.ShapeDecl)
    found = [field.type.constraints[0].guard.name for field in shape.fields]  # type: ignore

    assert found == ["Password.Good", "String.Good", "Array(Int).Good", "Any.Good"]


def test_a_guard_of_another_package_is_seen_where_it_or_its_subject_is_imported() -> None:
    program = program_of(
        users="package users  type User = { x: Int }  is (u User) Good() {}  is (n Int) Even() {}",
        shop='package shop  import "users"  type A = { u: users.User.Good(), n: Int.Even() }',
    )

    assert "shape A(u: users.User.users.User.Good(), n: Int.users.Int.Even())" in outline(program)
    assert program.packages[0].imports == ("users",)


def test_a_built_in_constraint_wins_where_it_applies() -> None:
    lines = outline(
        program_of(
            """
            type Cart = { lines: []Int }
            is (c Cart) NotEmpty() { ensure c.lines is NotEmpty() }
            type A = { c: Cart.NotEmpty(), s: String.NotEmpty() }
            """
        )
    ).splitlines()

    assert lines[1] == "shape A(c: Cart.main.Cart.NotEmpty(), s: String.NotEmpty())"


def test_two_guards_of_one_name_and_subject_are_refused() -> None:
    problems = problems_of("is (s String) A() {}  is (t string) A() {}  is (n Int) A() {}")

    assert problems == ['duplicate-declaration at "A", rename one of them']


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("ensure o.knd is Min(1)", 'unknown-field at "knd", did you mean `kind`?'),
        ("ensure o.kind.x is Min(1)", 'unknown-field at "x"'),
        ("ensure p.kind is Min(1)", 'unknown-name at "p"'),
        ("ensure o.kind is Min(N)", 'unknown-name at "N"'),
        ("ensure o.kind is Mni(1)", 'unknown-constraint at "Mni", did you mean `Min`?'),
        ("ensure o.kind is Line.Min(1)", 'constraint-not-applicable at "Line"'),
        (
            "for x in o.kind { ensure x is Min(1) }",
            'unsupported-statement at "o.kind", '
            "a guard consists of `ensure … is …`, `for`, and `if … is …`",
        ),
    ],
)
def test_what_cannot_be_bound_is_told(statement: str, problem: str) -> None:
    assert problems_of(f"{ORDER} is (o Order) G() {{ {statement} }}") == [problem]


def test_other_statements_are_told_and_left_out() -> None:
    text = f"{ORDER} is (o Order) G() {{ x := 1\n if 1 > 2 {{ }}\n ensure o.kind is Min(1) }}"
    problems = problems_of(text)

    assert [problem.split()[0] for problem in problems] == ["unsupported-statement"] * 2
    assert outline(program_of(text)).splitlines()[4:] == ["  o.kind is Min(1)"]


OPERATORS = """
type Base = Shape
type Ctx = { user: String }
is (b Base) Context(ctx Shape) { ensure b is { ctx } }
is (b Base) Input(input Shape) { ensure b is { input } }
"""


def test_a_guard_with_a_type_argument_adds_a_field_and_with_a_shape_its_fields() -> None:
    lines = outline(
        program_of(
            f"""{OPERATORS}
            type Mutation = Base.Context(Ctx)
            type Rename = Mutation.Input({{ input: {{ name: String }} }})
            func Do(op Mutation.Input({{ id: Int }})): Int {{ return 1 }}
            type Order = {{ by: Base.Context(Ctx).Input({{ n: Int }}) }}
            """
        )
    ).splitlines()

    assert lines[2:8] == [
        "shape Mutation(ctx: Ctx)",
        "shape RenameInput(name: String)",
        "shape Rename(ctx: Ctx, input: RenameInput)",
        "shape DoInput(ctx: Ctx, id: Int)",
        "shape OrderBy(ctx: Ctx, n: Int)",
        "shape Order(by: OrderBy)",
    ]


def test_operators_and_constraints_may_stand_in_one_chain() -> None:
    lines = outline(
        program_of(
            f"{OPERATORS} is (b Base) Good() {{}}  type A = {{ x: Base.Context(Ctx).Good() }}"
        )
    ).splitlines()

    assert lines[2:4] == ["shape AX(ctx: Ctx)", "shape A(x: AX.main.AX.BaseGood())"]
