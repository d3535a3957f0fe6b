"""Long chains of declarations: no stack overflows, no work that grows with their square."""

import pytest

from forstgen.backends.go import backend
from forstgen.backends.go.options import Options
from forstgen.ir import MapType, TypeDecl
from tests.backends.go.programs import (
    STRING,
    alias,
    literals,
    many,
    maybe,
    ref,
    schema,
    shape,
    union,
)

LENGTH = 5000


def links(letter: str) -> list[TypeDecl]:
    return [alias(f"{letter}{n}", ref(f"{letter}{n + 1}")) for n in range(LENGTH)]


CHAINS: dict[str, list[TypeDecl]] = {
    "aliases": [*links("A"), alias(f"A{LENGTH}", STRING), shape("S", a=maybe(ref("A0")))],
    "keys": [
        *links("K"),
        alias(f"K{LENGTH}", literals("a")),
        alias("M", MapType(ref("K0"), STRING)),
    ],
    "unions": [
        *links("U"),
        union(f"U{LENGTH}", STRING, ref("S")),
        shape("S", u=maybe(ref("U0"))),
        union("Outer", ref("U0"), many(ref("U0"))),
    ],
    "arrays": [
        *(alias(f"A{n}", many(ref(f"A{n + 1}"), 2)) for n in range(LENGTH)),
        alias(f"A{LENGTH}", STRING),
    ],
    "shapes": [
        *(shape(f"S{n}", next=ref(f"S{n + 1}")) for n in range(LENGTH)),
        shape(f"S{LENGTH}"),
    ],
}


@pytest.mark.parametrize("chain", CHAINS)
def test_chains_of_thousands(chain: str) -> None:
    files = {str(f.path): f.text for f in backend.render(schema(*CHAINS[chain]), Options())}

    assert files["routes.go"].count("\nfunc read") >= len(CHAINS[chain])
