"""`fingerprint_vectors.json`: schemas with all their fingerprints, for whoever computes them too.

`python -m tests.ir.vectors` writes the file anew from the sources in it, where a change is meant.
"""

import json
from pathlib import Path
from typing import Any

from forstgen.ir import Program
from forstgen.ir.facets import Fingerprints
from forstgen.lock import read_lock, render_lock
from tests.support.programs import program_of

__all__ = ["VECTORS", "fingerprints_of", "read_vectors"]

VECTORS = Path(__file__).parent / "fingerprint_vectors.json"


def read_vectors() -> list[dict[str, Any]]:
    vectors: list[dict[str, Any]] = json.loads(VECTORS.read_text(encoding="utf-8"))
    return vectors


def fingerprints_of(program: Program) -> dict[str, Any]:
    """The lock of a program, and every fingerprint that follows from it."""
    facets = program.facets
    text = render_lock(program)
    assert read_lock("forst.lock", text).value is not None
    return {
        "lock": [line for line in text.splitlines() if line and not line.startswith("#")],
        "declarations": {str(name): _pair(of) for name, of in sorted(facets.declarations.items())},
        "functions": {
            f"{function.name}()": facets.functions[function.name]
            for package in program.packages
            for function in package.functions
        },
        "packages": {
            package.name: {
                "fingerprint": program.package_fingerprint(package.name),
                **_pair(facets.package(package.name)),
            }
            for package in program.packages
        },
        "program": {"fingerprint": program.fingerprint, **_pair(facets.program())},
    }


def _pair(facets: Fingerprints) -> dict[str, str]:
    return {"wire": facets.wire, "validation": facets.validation}


if __name__ == "__main__":
    found = [
        {
            "about": vector["about"],
            "sources": vector["sources"],
            **fingerprints_of(program_of(files=vector["sources"])),
        }
        for vector in read_vectors()
    ]
    VECTORS.write_text(json.dumps(found, indent=2, ensure_ascii=True) + "\n", encoding="utf-8")
