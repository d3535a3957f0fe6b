"""What changes a facet and what does not; and that another program arrives at the same hashes."""

from collections.abc import Mapping, Sequence
from functools import cache
from random import Random
from typing import Any, get_args

import pytest

from forstgen import ir
from forstgen.ir.facets import Facets, Fingerprints, own_facets, symbol
from forstgen.ir.meeting import PARTS
from forstgen.lock import locked_program, read_lock, render_lock
from forstgen.node import compared_fields
from tests.fuzz.corpus import draw
from tests.ir.reimplementation import kinds, read
from tests.ir.rewrites import renamed, shuffled, with_aliases
from tests.ir.vectors import fingerprints_of, read_vectors
from tests.support.cases import SNAPSHOTS, cases
from tests.support.generation import program_of as program_in
from tests.support.programs import program_of

PAGE = (SNAPSHOTS.parent / "docs" / "versioning.md").read_text(encoding="utf-8")
VECTORS = read_vectors()
RANDOM = 250


@cache
def programs() -> Mapping[str, ir.Program]:
    """The snapshots', the vectors', and random ones."""
    found = {v["about"]: program_of(files=v["sources"]) for v in VECTORS}
    found |= {str(c): program_in(c.folder) for c in cases() if c.area not in _APART}
    for number, each in enumerate(draw(RANDOM)):
        found[f"random {number}"] = program_of(files=each.files)
    return found


_APART = {"diagnostics", "options"}


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["about"])
def test_the_vectors_are_what_forstgen_computes(vector: Any) -> None:
    found = fingerprints_of(program_of(files=vector["sources"]))

    assert {key: vector[key] for key in found} == found


def test_another_program_computes_the_same_from_the_lock_and_the_page() -> None:
    for about, program in programs().items():
        other = read(render_lock(program), PAGE)
        facets = program.facets.declarations
        guards = {guard.name for package in program.packages for guard in package.guards}
        own = {str(symbol(decl)): own_facets(decl, guards) for decl in program.declarations}
        packages = {p.name: program.package_fingerprint(p.name) for p in program.packages}

        assert other.program == program.fingerprint, about
        assert other.packages == packages, about
        assert other.wire == {str(name): of.wire for name, of in facets.items()}, about
        assert other.validation == {str(name): of.validation for name, of in facets.items()}, about
        assert other.own == {name: (of.wire, of.validation) for name, of in own.items()}, about
        functions = {f"{name}()": of for name, of in program.facets.functions.items()}
        assert other.functions == functions, about


def test_a_lock_gives_back_the_program_that_it_was_written_from() -> None:
    for about, program in programs().items():
        lock = read_lock("forst.lock", render_lock(program)).value
        assert lock is not None
        found = locked_program(lock)
        assert found.value is not None, (about, found.diagnostics)

        assert lock.fingerprint == program.fingerprint, about
        assert render_lock(found.value) == render_lock(program), about
        assert found.value.recursive == program.recursive, about
        assert [p.imports for p in found.value.packages] == [p.imports for p in program.packages]
        assert found.value.facets.declarations == program.facets.declarations, about


def test_the_page_has_every_kind_of_node_with_its_parts() -> None:
    unions = (ir.Decl, ir.Type, ir.Constraint, ir.Statement, ir.Test)
    others = (ir.Field, ir.Parameter, ir.Method, ir.ParameterRef, ir.IfBranch, ir.Condition)
    more = (ir.ErrorReport, ir.Path, ir.PathStep)
    classes = [*(kind for union in unions for kind in get_args(union)), *others, *more]

    assert kinds(PAGE) == {kind.__name__: [*compared_fields(kind)] for kind in classes}


def of_functions(facets: Facets) -> Mapping[str, Any]:
    return {str(name): of for name, of in facets.declarations.items() if name.name.endswith("()")}


@pytest.mark.parametrize("rewrite", ["names", "order", "aliases", "all"])
def test_a_rewrite_that_keeps_the_meaning_keeps_every_function(rewrite: str) -> None:
    for about, program in programs().items():
        dice = Random(about)
        changed = program
        if rewrite in ("aliases", "all"):
            changed = with_aliases(changed, dice)
        if rewrite in ("order", "all"):
            changed = shuffled(changed, dice)
        if rewrite in ("names", "all"):
            changed = renamed(changed)

        assert of_functions(changed.facets) == of_functions(program.facets), about
        assert changed.facets.functions == program.facets.functions, about


def test_a_type_has_its_facets_under_any_name() -> None:
    for about, program in programs().items():
        facets, after = program.facets.declarations, renamed(program).facets.declarations
        for name, of in facets.items():
            new = ir.QualifiedName(name.package, f"Renamed{name.name}")

            assert after.get(new, after.get(name)) == of, (about, name)


SCHEMA = """\
package a

type User = {
  name: String.Min(1),
  mail: Mail,
  age: Int.Min(18)?,
  role: "admin" | "guest",
  size: String.OneOf(["S", "M"]),
  tags: Array(Tag),
  friends: Array(User),
}

type Mail = String.Contains("@")

type Tag = { text: String, weight: Float }

error Refused { why: String }

is (u User) Valid() {
  ensure u.name is Max(80) or TooLong("too long")
  for tag in u.tags {
    ensure tag.text is NotEmpty()
  }
}

func Admit(user User, note String): Result(User, Refused) {
  ensure note is NotEmpty()
  return user
}
"""

WIRE, VALIDATION = "wire", "validation"

NOTHING: set[str] = set()


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("package a", "// a comment\npackage a", NOTHING),
        ("type Tag = {", "// What it is.\ntype Tag = {", NOTHING),
        ("text: String, weight: Float", "weight: Float, text: String", NOTHING),
        ("for tag in u.tags {\n    ensure tag.", "for t in u.tags {\n    ensure t.", NOTHING),
        ('"admin" | "guest"', '"guest" | "admin"', NOTHING),
        ('OneOf(["S", "M"])', 'OneOf(["M", "S"])', NOTHING),
        ('OneOf(["S", "M"])', 'OneOf(["S", "M", "L"])', {VALIDATION}),
        ("type Mail = String", "type Mail = Text\n\ntype Text = String", NOTHING),
        ("name: String.Min(1)", "name: String.Min(2)", {VALIDATION}),
        ("name: String.Min(1)", "name: String", {VALIDATION}),
        ('Contains("@")', 'Contains("@.")', {VALIDATION}),
        ("Max(80)", "Max(81)", {VALIDATION}),
        ('TooLong("too long")', 'TooLong("far too long")', {VALIDATION}),
        ("TooLong(", "MuchTooLong(", {VALIDATION}),
        ("tag.text is NotEmpty()", "tag.text is Min(2)", {VALIDATION}),
        ("Valid()", "Other()", {VALIDATION}),
        ("note is NotEmpty()", "note is Min(3)", {VALIDATION}),
        ("Int.Min(18)?", "Int.Min(18)", {WIRE}),
        ("weight: Float", "weight: Int", {WIRE}),
        ("weight: Float", "weight: Float?", {WIRE}),
        ("weight: Float", "weight: Float, more: String", {WIRE}),
        ("weight: Float", "weight: Float, more: String.Min(1)", {WIRE, VALIDATION}),
        ('"admin" | "guest"', '"admin" | "guest" | "root"', {WIRE}),
        ("name: String.Min(1)", 'name: String.Min(1) `json:"label"`', {WIRE, VALIDATION}),
        ("friends: Array(User)", "friends: Array(Tag)", {WIRE, VALIDATION}),
        ("Refused", "Denied", {WIRE}),
        ("why: String", "why: Int", {WIRE}),
        ("func Admit", "func Accept", {WIRE}),
        ("note String", "remark String", {WIRE, VALIDATION}),
        ("package a", "package b", {WIRE}),
    ],
)
def test_a_change_of_the_schema_changes_the_facets_that_it_is_about(
    old: str, new: str, changed: set[str]
) -> None:
    edited = SCHEMA.replace(old, new)
    if old == "note String":
        edited = edited.replace("ensure note is", "ensure remark is")
    [before] = of_functions(program_of(SCHEMA).facets).values()
    [after] = of_functions(program_of(edited).facets).values()
    facets = (WIRE, VALIDATION)
    differing = {each for each in facets if getattr(before, each) != getattr(after, each)}

    assert edited != SCHEMA
    assert differing == changed


REQUEST, RESULT, ERROR = "request", "result", "error"


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("package a", "package b", {(ERROR, WIRE)}),
        ("func Admit", "func Accept", NOTHING),
        ("weight: Float", "weight: Int", {(REQUEST, WIRE), (RESULT, WIRE)}),
        ("name: String.Min(1)", "name: String", {(REQUEST, VALIDATION), (RESULT, VALIDATION)}),
        ("note is NotEmpty()", "note is Min(3)", {(REQUEST, VALIDATION)}),
        ("note String", "note Int.Min(1)", {(REQUEST, WIRE), (REQUEST, VALIDATION)}),
        ("Result(User,", "Result(Tag,", {(RESULT, WIRE), (RESULT, VALIDATION)}),
        ("why: String", "why: Int", {(ERROR, WIRE)}),
        ("why: String", "why: String.Min(1)", {(ERROR, VALIDATION)}),
        ("Result(User, Refused)", "User", {(ERROR, WIRE)}),
    ],
)
def test_a_function_s_fingerprint_says_where_it_changed(
    old: str, new: str, changed: set[tuple[str, str]]
) -> None:
    edited = SCHEMA.replace(old, new)
    if "Int.Min(1)" in new:
        edited = edited.replace("note is NotEmpty()", "note is Min(3)")
    [before] = program_of(SCHEMA).facets.functions.values()
    [after] = program_of(edited).facets.functions.values()
    both = zip(PARTS, before.split("."), after.split("."), strict=True)

    assert edited != SCHEMA
    assert {part for part, was, now in both if was != now} == changed


def test_a_difference_far_away_in_a_circle_is_seen_by_all() -> None:
    def ring(last: str) -> Sequence[Fingerprints]:
        types = [f"type T{n} = {{ next: T{(n + 1) % 9}?, v{n}: Int }}" for n in range(8)]
        text = "\n\n".join(["package a", *types, f"type T8 = {{ next: T0?, v8: {last} }}"])
        return [*program_of(text).facets.declarations.values()]

    plain, ruled, other = ring("Int"), ring("Int.Min(1)"), ring("Float")

    assert [of.wire for of in plain] == [of.wire for of in ruled]
    assert {of.validation for of in plain} == {"-"}
    assert len({of.validation for of in ruled} - {"-"}) == 9
    assert not {of.wire for of in plain} & {of.wire for of in other}


def test_a_chain_of_thousands_of_types_has_facets() -> None:
    count = 3000
    types = [f"type T{n} = {{ next: T{n + 1} }}" for n in range(count)]
    text = "\n\n".join(["package a", *types, f"type T{count} = String.Min(1)"])
    facets = program_of(text).facets.declarations

    assert len({of.validation for of in facets.values()}) == count + 1
