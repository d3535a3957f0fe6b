"""The JSON Schema backend: one document of the dialect 2020-12, with an entry for every type.

There are no templates: a schema is data, and its text is how JSON writes data.
"""

from forstgen.backends.base import NOTHING_ELSE, THE_OUTPUT, Backend, GeneratedFile
from forstgen.backends.jsonschema.lower import lower
from forstgen.backends.jsonschema.options import Options
from forstgen.backends.jsonschema.text import text
from forstgen.diagnostics import Diagnostic
from forstgen.ir import Program
from forstgen.ir.meeting import Compatible

__all__ = ["backend"]


class JsonSchemaBackend:
    target = "jsonschema"

    def check(self, program: Program, options: Options) -> tuple[Diagnostic, ...]:
        """A warning for every rule that JSON Schema has no words for."""
        return lower(program, options).warnings

    def render(
        self, program: Program, options: Options, compatible: Compatible = NOTHING_ELSE
    ) -> tuple[GeneratedFile, ...]:
        return (GeneratedFile(THE_OUTPUT, text(lower(program, options).schema)),)


backend: Backend[Options] = JsonSchemaBackend()
