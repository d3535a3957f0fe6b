"""The version hash counts meaning and nothing else."""

import sys
from concurrent.futures import ThreadPoolExecutor

from forstgen.ir import (
    AliasDecl,
    ArrayType,
    ConstrainedType,
    DeclType,
    Field,
    GuardDecl,
    Min,
    Package,
    Parameter,
    Primitive,
    PrimitiveType,
    Program,
    QualifiedName,
    ShapeDecl,
    Type,
    TypeDecl,
)
from forstgen.ir.fingerprint import canonical, references
from forstgen.source import SourceFile, Span

STRING = PrimitiveType(Primitive.STRING)


def span(offset: int = 0) -> Span:
    return Span(SourceFile("a.ft", "x" * 100), offset, offset + 1)


def at_least(bound: int, offset: int = 0) -> Type:
    return ConstrainedType(STRING, (Min(bound, span(offset)),))


def shape(name: str, type: Type, doc: str | None = None, package: str = "a") -> ShapeDecl:
    field = Field("x", "x", type, False, None, doc, span())
    return ShapeDecl(QualifiedName(package, name), (field,), False, doc, span())


def program(*packages: tuple[str, tuple[TypeDecl, ...]]) -> Program:
    return Program(tuple(Package(name, types, (), (), ()) for name, types in packages), frozenset())


def test_documentation_and_places_do_not_count() -> None:
    plain = shape("A", at_least(1))
    documented = shape("A", at_least(1, offset=50), doc="What it is")

    assert canonical(plain) == canonical(documented)


def test_the_order_of_declarations_does_not_count() -> None:
    a, b = shape("A", STRING), shape("B", STRING)

    assert program(("a", (a, b))).fingerprint == program(("a", (b, a))).fingerprint


def test_a_bound_counts() -> None:
    one, two = (
        program(("a", (shape("A", at_least(1)),))),
        program(("a", (shape("A", at_least(2)),))),
    )

    assert one.fingerprint != two.fingerprint


def test_a_package_changes_with_what_it_refers_to_and_with_nothing_else() -> None:
    def schema(bound: int) -> Program:
        return program(
            ("routes", (shape("In", DeclType(QualifiedName("shared", "Id")), package="routes"),)),
            ("shared", (AliasDecl(QualifiedName("shared", "Id"), at_least(bound), None, span()),)),
            ("users", (shape("User", STRING, package="users"),)),
        )

    before, after = schema(1), schema(2)

    assert before.package_fingerprint("routes") != after.package_fingerprint("routes")
    assert before.package_fingerprint("users") == after.package_fingerprint("users")


def test_declarations_that_refer_to_one_another_have_a_fingerprint() -> None:
    a = shape("A", ArrayType(DeclType(QualifiedName("a", "B"))))
    b = shape("B", ArrayType(DeclType(QualifiedName("a", "A"))))

    assert len(program(("a", (a, b))).fingerprint) == 32
    assert references(a) == {b.name}


def test_a_guard_that_always_holds_belongs_to_the_meaning_of_its_type() -> None:
    record = shape("Record", STRING, package="shared")
    user = shape("In", DeclType(record.name), package="routes")
    subject = Parameter("r", DeclType(record.name), span())

    def schema(is_invariant: bool) -> Program:
        name = QualifiedName("shared", "Record.Valid")
        guard = GuardDecl(name, subject, (), (), is_invariant, None, span())
        shared = Package("shared", (record,), (guard,), (), ())
        return Program((Package("routes", (user,), (), (), ()), shared), frozenset())

    always, on_request = (schema(each).package_fingerprint("routes") for each in (True, False))

    assert always != on_request


def test_the_hash_of_a_program_is_not_that_of_its_only_package() -> None:
    only = program(("a", (shape("A", STRING),)))

    assert only.fingerprint != only.package_fingerprint("a")


def test_targets_in_threads_see_the_fingerprints_of_all() -> None:
    shapes = tuple(
        shape(f"T{n}", ArrayType(DeclType(QualifiedName("a", f"T{n * 7 % 200}"))))
        for n in range(200)
    )
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for _ in range(12):
            asked = program(("a", shapes))
            with ThreadPoolExecutor(4) as threads:
                assert len(set(threads.map(asked.package_fingerprint, "aaaa"))) == 1
    finally:
        sys.setswitchinterval(usual)
