"""Which functions are exposed, where, and with what."""

import pytest

from tests.support.programs import diagnostics_of, outline, problems_of, program_of


def functions(*texts: str, files: dict[str, str] | None = None) -> list[str]:
    lines = outline(program_of(*texts, files=files)).splitlines()
    return [line for line in lines if line.startswith("func ")]


def test_in_routes_everything_is_exposed_elsewhere_what_is_capitalised() -> None:
    found = functions(
        files={
            "x.ft": "package routes  func processData() {}  func Search() {}",
            "y.ft": "package shop  func find() {}  func Find() {}",
            "api/routes/v1/z.ft": "package users  func signIn() {}",
        },
    )

    assert [line.split(" at ")[1] for line in found] == [
        "/process-data",
        "/search",
        "/shop/find",
        "/users/sign-in",
    ]


def test_main_tests_and_methods_are_never_exposed() -> None:
    text = """
    package routes
    import "testing"
    type T = { x: Int }
    func main() {}
    func TestIt(t *testing.T) {}
    func (t T) Get(): Int { return 1 }
    func TestConnection() {}
    """

    assert functions(text) == ["func TestConnection() -> Void at /test-connection"]
    assert problems_of(text) == []


@pytest.mark.parametrize(
    ("signature", "reason"),
    [
        ("F(f func(Int): Int)", "it takes a function"),
        ("F(x { c: chan Int })", "it takes a channel"),
        ("F(w http.ResponseWriter)", "it takes a `http.ResponseWriter`"),
        ("F(l Logger)", "it takes the contract `Logger`"),
        ("F(): chan Int", "it returns a channel"),
    ],
)
def test_a_function_that_cannot_be_called_from_outside_is_a_warning(
    signature: str, reason: str
) -> None:
    text = f'import "net/http"  type Logger = {{ log(x String) }}  func {signature} {{}}'
    (found,) = diagnostics_of(text)

    assert found.code == "not-exposed"
    assert reason in found.message


def test_one_parameter_is_the_body_several_are_its_fields() -> None:
    lines = outline(
        program_of(
            """
            func One(a Int) {}
            func Many(a Int, b String?, rest ...String) {}
            func Inline(q { x: Int }) {}
            func Both(from { x: Int }, input { y: Int }) {}
            func Optional(a *Int) {}
            """
        )
    ).splitlines()

    assert lines == [
        "shape ManyInput(a: Int, b?: String, rest: []String)",
        "shape InlineInput(x: Int)",
        "shape BothFrom(x: Int)",
        "shape BothInput2(y: Int)",
        "shape BothInput(from: BothFrom, input: BothInput2)",
        "func One(a: Int) -> Void at /main/one",
        "func Many(a: Int, b: String?, rest: []String) -> Void at /main/many",
        "func Inline(q: InlineInput) -> Void at /main/inline",
        "func Both(from: BothFrom, input: BothInput2) -> Void at /main/both",
        "func Optional(a: Int?) -> Void at /main/optional",
    ]


@pytest.mark.parametrize(
    ("result", "meaning"),
    [
        ("Int", "Int"),
        ("Void", "Void"),
        ("*User", "User?"),
        ("Error", "Void ! Error"),
        ("error", "Void ! Error"),
        ("Gone", "Void ! Gone"),
        ("Gone | Locked", "Void ! FFailure"),
        ("Result(User, Gone)", "User ! Gone"),
        ("Result(Void, Gone | Locked)", "Void ! FFailure"),
        ("Result(User, Both)", "User ! Both"),
        ("Saved", "Int ! Error"),
        ("Tuple(User, Error)", "User ! Error"),
        ("Tuple(User, Int, Error)", "Tuple(User, Int) ! Error"),
        ("(User, Error)", "User ! Error"),
        ("Tuple(User, Int)", "Tuple(User, Int)"),
        ("User | Card", "FResult"),
        ("{ x: Int }", "FResult"),
        ("[]{ x: Int }", "[]FResultItem"),
        ("Result({ x: Int }, Error)", "FResult ! Error"),
    ],
)
def test_results_are_split_into_success_and_failure(result: str, meaning: str) -> None:
    (found,) = functions(
        f"""
        type User = {{ x: Int }}
        type Card = {{ y: Int }}
        error Gone {{}}
        error Locked {{}}
        type Both = Gone | Locked
        type Saved = Result(Int, Error)
        func F(): {result} {{ return x }}
        """
    )

    assert found == f"func F() -> {meaning} at /main/f"


def test_preconditions_end_where_something_else_begins() -> None:
    lines = outline(
        program_of(
            """
            type Q = { ids: []String, n: Int }
            is (q Q) Valid() {}
            func F(q Q, { a, b } P) {
              ensure q is Valid()
              ensure q.n is Min(1) or Bad("n")
              for id in q.ids { ensure id is NotEmpty() }
              ensure b is Max(3)
              ensure q.m is Min(1)
              ensure q.n is Max(9)
            }
            type P = { a: Int, b: Int }
            """
        )
    ).splitlines()

    assert lines[5:] == [
        "  q is main.Q.Valid()",
        "  q.n is Min(1) or Bad('n')",
        "  for id in q.ids",
        "    id is NotEmpty()",
        "  input.b is Max(3)",
    ]


def test_a_function_may_not_be_there_twice() -> None:
    problems = problems_of("func F() {}  func F() {}")

    assert problems == ['duplicate-declaration at "F", rename one of them']


def test_a_parameter_may_not_be_there_twice() -> None:
    problems = problems_of("func F(a Int, b Int, a String) {}")

    assert problems == ['duplicate-declaration at "a", rename one of them']


def test_private_functions_are_not_looked_at() -> None:
    assert problems_of("func helper(x Nope, y chan Int): AlsoNope { return x }") == []
