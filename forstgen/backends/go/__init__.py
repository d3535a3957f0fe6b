"""Go: one package with the types, their readers and writers, `Handlers` and `NewHandler`.

In: `ir.Program`. Out: `GeneratedFile`s.
"""

from forstgen.backends.base import NOTHING_ELSE, GeneratedFile
from forstgen.backends.go.options import Options
from forstgen.backends.go.render import render
from forstgen.diagnostics import Diagnostic
from forstgen.ir import Program
from forstgen.ir.meeting import Compatible

__all__ = ["backend"]


class _Go:
    target = "go"

    def check(self, program: Program, options: Options) -> tuple[Diagnostic, ...]:
        """There is nothing in the IR that Go cannot say."""
        return ()

    def render(
        self, program: Program, options: Options, compatible: Compatible = NOTHING_ELSE
    ) -> tuple[GeneratedFile, ...]:
        return render(program, options, compatible)


backend = _Go()
