"""Shapes: tags, optionals, embedding, contracts."""

from tests.support.programs import outline, problems_of, program_of


def test_a_tag_renames_or_hides_a_field_and_omitempty_means_nothing() -> None:
    program = program_of(
        """
        type User struct {
          ID    string `json:"id,omitempty" db:"user_id"`
          Nick  *string `json:",omitempty"`
          Token string `json:"-"`
          Dash  int `json:"-,"`
        }
        """
    )

    assert outline(program) == 'shape User(ID "id": String, Nick?: String, Dash "-": Int)'


def test_a_hidden_field_may_be_of_any_type_at_all() -> None:
    assert problems_of('type A struct { done chan Int `json:"-"` }') == []


def test_a_tag_that_cannot_be_read_is_a_warning() -> None:
    problems = problems_of('type A struct { x int `json:"x,string"`\n y int `json=y` }')

    assert [problem.split(",")[0] for problem in problems] == [
        'invalid-tag at "`json:"x',
        'invalid-tag at "`json=y`"',
    ]


def test_a_field_may_not_be_there_twice_by_its_name_or_on_the_wire() -> None:
    problems = problems_of('type A = { x: Int, x: String, y: Int "json:\\"z\\"", z: Int }')

    assert problems == [
        'duplicate-field at "x", rename one of them',
        'duplicate-field at "z", rename one of them',
    ]


def test_embedded_shapes_are_flattened_in_place() -> None:
    program = program_of(
        """
        type Audited = { createdAt: String, by: String? }
        type Named = { Audited, name: String }
        type Product = { Named, price: Float }
        """
    )

    assert outline(program).splitlines()[2] == (
        "shape Product(createdAt: String, by?: String, name: String, price: Float)"
    )


def test_an_outer_field_hides_an_embedded_one_and_the_nearest_wins() -> None:
    program = program_of(
        """
        type Deep = { x: Int, y: Int }
        type Middle = { Deep, z: Int }
        type Near = { x: String }
        type A = { Middle, Near, y: Bool }
        """
    )

    assert outline(program).splitlines()[3] == "shape A(z: Int, x: String, y: Bool)"


def test_equally_near_embedded_fields_of_one_name_are_refused() -> None:
    problems = problems_of("type A = { x: Int }  type B = { x: Int }  type C = { A, B }")

    assert problems == [
        'duplicate-field at "B", '
        "rename one of them, or declare the field here: then that one counts"
    ]


def test_a_field_behind_embedded_ones_that_clash_settles_it() -> None:
    program = program_of("type A = { x: Int }  type B = { x: String }  type C = { A, B, x: Bool }")

    assert outline(program).splitlines()[2] == "shape C(x: Bool)"


def test_the_fields_of_an_embedded_pointer_are_optional() -> None:
    program = program_of("type A = { x: Int }  type B struct { *A\n y int }")

    assert outline(program).splitlines()[1] == "shape B(x?: Int, y: Int)"


def test_an_embedded_scalar_is_a_field_of_its_name_and_a_tag_makes_a_field_too() -> None:
    program = program_of(
        'type Id = String  type A = { x: Int }  type B struct { Id\n A `json:"a"` }'
    )

    assert outline(program).splitlines()[2] == 'shape B(Id: Id, A "a": A)'


def test_an_error_has_fields_or_one_value() -> None:
    program = program_of("error A { code: Int }  error B(String)  error C {}")

    assert outline(program).splitlines() == [
        "error A(code: Int)",
        "error B(value: String)",
        "error C()",
    ]


def test_methods_make_a_contract() -> None:
    program = program_of(
        """
        error Gone {}
        type Store = {
          find(id String, deep: Bool): Result(Int, Gone)
          drop(ids ...String)
          stats(of { name: String }): { count: Int }
        }
        type Api = { get(id: String): Int }.Router()
        type Same = Store
        type More = { Store, extra(): Int }
        """
    )

    assert outline(program).splitlines() == [
        "error Gone()",
        "shape StoreStatsInput(name: String)",
        "shape StoreStatsResult(count: Int)",
        "contract Store(find(id: String, deep: Bool) -> Int ! Gone; drop(ids: []String) -> Void; "
        "stats(of: StoreStatsInput) -> StoreStatsResult)",
        "router Api(get(id: String) -> Int)",
        "contract Same(find(id: String, deep: Bool) -> Int ! Gone; drop(ids: []String) -> Void; "
        "stats(of: StoreStatsInput) -> StoreStatsResult)",
        "contract More(find(id: String, deep: Bool) -> Int ! Gone; drop(ids: []String) -> Void; "
        "stats(of: StoreStatsInput) -> StoreStatsResult; extra() -> Int)",
    ]


def test_a_method_may_not_be_there_twice() -> None:
    problems = problems_of("type A = { x(): Int, x(): Int }")

    assert problems == ['duplicate-field at "x", rename one of them']


def test_documentation_is_carried_over() -> None:
    program = program_of("// A user.\ntype A = {\n  // Its id.\n  id: String\n}")
    (shape,) = program.packages[0].types

    assert shape.doc == "A user."
    assert shape.fields[0].doc == "Its id."  # type: ignore[union-attr]
