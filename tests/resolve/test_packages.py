"""Which package a file belongs to, and what it sees of the others."""

from forstgen import ir
from tests.support.programs import outline, problems_of, program_of


def names(program: ir.Program) -> list[str]:
    return [package.name for package in program.packages]


def test_files_of_one_package_share_their_names_whatever_their_folders() -> None:
    program = program_of(
        api_orders="package shop  type Order = { product: Product }",
        core_products="package shop  type Product = { id: String }",
    )

    assert outline(program) == "shape Order(product: Product)\nshape Product(id: String)"


def test_a_file_without_a_clause_belongs_to_the_package_of_its_folder() -> None:
    program = program_of(
        shop_a="type A = { b: B }",
        shop_b="package store  type B = { x: Int }",
    )

    assert names(program) == ["store"]


def test_without_any_clause_the_folder_gives_the_name() -> None:
    program = program_of(
        files={
            "my-shop/a.ft": "type A = { x: Int }",
            "2nd/b.ft": "type B = { x: Int }",
            "$id/c.ft": "type C = { x: Int }",
        }
    )

    assert names(program) == ["$id", "_2nd", "my_shop"]


def test_without_a_folder_the_package_is_main() -> None:
    assert names(program_of("type A = { x: Int }")) == ["main"]


def test_a_package_that_declares_nothing_is_left_out() -> None:
    program = program_of(
        shop='package shop  import "limits"  type A = { x: Int.Max(limits.Most) }',
        limits="package limits  const Most = 9  func helper() {}",
    )

    assert names(program) == ["shop"]


def test_tests_are_no_part_of_the_program() -> None:
    program = program_of("type A = { x: Int }", files={"a_test.ft": "type A = { y: Nope }"})

    assert outline(program) == "shape A(x: Int)"


def test_an_import_names_a_package_by_its_last_segment_or_its_alias() -> None:
    program = program_of(
        shop="""
        package shop
        import "example.com/app/money"
        import people "example.com/app/users"
        type Order = { total: money.Amount, by: people.User }
        """,
        money="package money  type Amount = { cents: Int }",
        users="package users  type User = { id: String }",
    )

    assert "shape Order(total: money.Amount, by: users.User)" in outline(program)
    assert program.packages[1].imports == ("money", "users")


def test_a_package_must_be_imported() -> None:
    problems = problems_of(
        shop="package shop  type Order = { total: money.Amount }",
        money="package money  type Amount = { cents: Int }",
    )

    assert problems == ['missing-import at "money", add `import "money"`']


def test_a_package_may_name_itself() -> None:
    program = program_of("package shop  type A = { b: shop.B }  type B = { x: Int }")

    assert "shape A(b: B)" in outline(program)


def test_an_unknown_package_gets_a_suggestion() -> None:
    problems = problems_of(
        shop='package shop  import "money"  type Order = { total: mony.Amount }',
        money="package money  type Amount = { cents: Int }",
    )

    assert problems == ['unknown-package at "mony", did you mean `money`?']


def test_an_unknown_type_of_a_package_gets_a_suggestion() -> None:
    problems = problems_of(
        shop='package shop  import "money"  type Order = { total: money.Amout }',
        money="package money  type Amount = { cents: Int }",
    )

    assert problems == ['unknown-type at "Amout", did you mean `Amount`?']


def test_a_type_of_go_is_any_value_and_is_told_once_in_a_file() -> None:
    text = 'import "time"  type A = { at: time.Time, until: time.Time?, all: []time.Time }'

    assert outline(program_of(text)) == "shape A(at: any, until?: any, all: []any)"
    assert problems_of(text) == [
        'foreign-type at "time", declare what it looks like as JSON as a type of your own'
    ]


def test_an_import_that_nearly_names_a_package_suggests_it() -> None:
    problems = problems_of(
        shop='package shop  import "mony"  type A = { total: mony.Amount }',
        money="package money  type Amount = { cents: Int }",
    )

    assert problems == [
        'foreign-type at "mony", did you mean `money`? '
        "If not, declare what it looks like as JSON as a type of your own"
    ]


def test_a_type_of_typescript_is_any_value_even_where_a_package_has_its_name() -> None:
    program = program_of(
        shop='package shop  import node "./money"  type A = { total: money.Amount }',
        money="package money  type Amount = { cents: Int }",
    )

    assert "shape A(total: any)" in outline(program)


def test_two_declarations_of_a_name_point_at_each_other() -> None:
    problems = problems_of(
        shop_a="package shop  type A = { x: Int }",
        shop_b="package shop  error A {}",
    )

    assert problems == ['duplicate-declaration at "A", rename one of them']


def test_a_name_with_two_qualifiers_means_nothing() -> None:
    assert problems_of("type A = { x: a.b.C }") == ['unknown-type at "a.b.C", write `package.Type`']
