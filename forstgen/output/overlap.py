"""Output folders of several targets that would get in each other's way."""

from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path, PurePosixPath

from forstgen.backends.base import GeneratedFile
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.node import node
from forstgen.output.manifest import NAME
from forstgen.paths import file_span, shown

__all__ = ["Output", "check_overlap"]


@node
class Output:
    """What one target writes: its name, its folder, its files; the folder may be the one file."""

    target: str
    root: Path
    files: tuple[GeneratedFile, ...]


def check_overlap(outputs: Sequence[Output]) -> Iterator[Diagnostic]:
    """One place for two targets, and a target that writes into the folder of another.

    What lies inside the folder of another target is fine as long as that one writes nothing there.
    """
    for outer, inner in permutations(outputs, 2):
        outside, inside = outer.root.resolve(), inner.root.resolve()
        if outside == inside:
            if outer.target < inner.target:
                yield _overlap(outer, inner, "write to the same place")
        elif inside.is_relative_to(outside):
            nested = PurePosixPath(inside.relative_to(outside).as_posix())
            written = (PurePosixPath(NAME), *(file.path for file in outer.files))
            if any(p.is_relative_to(nested) or nested.is_relative_to(p) for p in written):
                yield _overlap(outer, inner, "both write files")


def _overlap(outer: Output, inner: Output, what: str) -> Diagnostic:
    return diagnostic(
        "output-overlap",
        f"The targets `{outer.target}` and `{inner.target}` {what}: `{shown(inner.root)}`",
        file_span(inner.root),
        help="give each target a place of its own, such as "
        f"`out/{outer.target}` and `out/{inner.target}`",
    )
