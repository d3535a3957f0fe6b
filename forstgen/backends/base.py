"""What a backend is: three members, no base class, no hooks."""

from pathlib import PurePosixPath
from typing import Protocol, TypeVar

from forstgen.diagnostics import Diagnostic
from forstgen.ir import Program
from forstgen.ir.meeting import Compatible
from forstgen.node import node

__all__ = ["NOTHING_ELSE", "THE_OUTPUT", "Backend", "GeneratedFile"]

OptionsT = TypeVar("OptionsT", contravariant=True)

THE_OUTPUT = PurePosixPath()
"""The path of a file that is all that its target writes: the output is this file, and no folder."""

NOTHING_ELSE = Compatible()
"""No version of a function but the program's own."""


@node
class GeneratedFile:
    """A file to be written: a path relative to the target's output folder, and its text (LF)."""

    path: PurePosixPath
    text: str


class Backend(Protocol[OptionsT]):
    """One target language.

    `check` says what the target cannot express; `render` is pure and deterministic, its files are
    complete and already formatted. Both take the target's own options (`backends.<t>.options`).
    `compatible` has other versions of functions that the program's clients and servers may meet.
    """

    @property
    def target(self) -> str: ...

    def check(self, program: Program, options: OptionsT) -> tuple[Diagnostic, ...]: ...

    def render(
        self, program: Program, options: OptionsT, compatible: Compatible = NOTHING_ELSE
    ) -> tuple[GeneratedFile, ...]: ...
