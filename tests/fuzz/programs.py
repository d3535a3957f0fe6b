"""Whole random programs: packages in folders, files in packages, declarations in files."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.fuzz import names
from tests.fuzz.declarations import DECLARATIONS, promise, shape
from tests.fuzz.dice import Dice
from tests.fuzz.functions import function, unexposed
from tests.fuzz.guards import guard
from tests.fuzz.scope import Scope

__all__ = ["RandomProgram", "draw_program", "entropies", "programs"]

ENTROPY = 1_200
"""Bytes for one program; few need them all."""

_REFERENCE = re.compile("⟦(.+?)⟧")


@dataclass(frozen=True)
class RandomProgram:
    """Source files by their path from the input's root."""

    files: Mapping[str, str]

    def __str__(self) -> str:
        return "\n".join(f"// ---- {path}\n{text}" for path, text in self.files.items())


def programs() -> st.SearchStrategy[RandomProgram]:
    """Programs of one to three packages and some three to twelve declarations."""
    return entropies().map(draw_program)


def entropies() -> st.SearchStrategy[bytes]:
    """What programs are made of."""
    return st.binary(min_size=ENTROPY, max_size=ENTROPY)


def draw_program(entropy: bytes, prefix: str = "") -> RandomProgram:
    """The program of some entropy. `prefix` stands before the names of its packages."""
    dice = Dice(entropy)
    files: dict[str, str] = {}
    scopes: list[Scope] = []
    for _ in range(dice.one_of((1, 1, 2, 2, 3))):
        taken = {scope.package.removeprefix(prefix) for scope in scopes}
        package = names.pick(dice, names.PACKAGES, taken)
        scope = Scope(f"{prefix}{package}", dice.some_of(scopes, dice.count(0, 2)))
        scopes.append(scope)
        files |= _files(dice, scope, _declarations(dice, scope))
    return RandomProgram(files)


def _declarations(dice: Dice, scope: Scope) -> list[str]:
    """The texts of one package, in any order: nothing in Forst depends on it."""
    promised = [promise(dice, scope) for _ in range(dice.count(0, 2))]
    drawn = [dice.one_of(DECLARATIONS)(dice, scope) for _ in range(dice.count(0, 3))]
    drawn += [shape(dice, scope, declared) for declared in promised]
    subjects = [d for d in scope.shapes() if d.package == scope.package]
    drawn += [guard(dice, scope, each) for each in dice.some_of(subjects, dice.count(0, 2))]
    drawn += [function(dice, scope) for _ in range(dice.one_of((1, 0, 2)))]
    if dice.chance(10):
        drawn.append(unexposed(dice, scope))
    return dice.shuffled([text for text in drawn if text])


def _files(dice: Dice, scope: Scope, declarations: list[str]) -> dict[str, str]:
    folder = dice.one_of(("", "", "service/", "app/routes/")) + scope.package
    cut = dice.count(0, len(declarations)) if dice.chance(30) else len(declarations)
    parts = {"types.ft": declarations[:cut], "functions.ft": declarations[cut:]}
    is_implicit = dice.chance(10)
    return {
        f"{folder}/{name}": _file(dice, scope, texts, is_implicit)
        for name, texts in parts.items()
        if texts
    }


def _file(dice: Dice, scope: Scope, declarations: list[str], is_implicit: bool) -> str:
    """One source file: its clause, the imports that it needs, its declarations."""
    body = "\n\n".join(declarations)
    imports: list[str] = []
    for package in sorted(set(_REFERENCE.findall(body))):
        name = f"the_{package}" if dice.chance(20) else package
        path = dice.one_of((package, f"example.com/demo/{package}"))
        imports.append(f'import "{path}"' if name == package else f'import {name} "{path}"')
        body = body.replace(f"⟦{package}⟧", name)
    clause = [] if is_implicit else [f"package {scope.package}"]
    text = "\n\n".join([*clause, *imports, body]) + "\n"
    return text.replace("\n", "\r\n") if dice.chance(5) else text
