"""Text to AST. `parse` is all that later stages use, besides the nodes in `syntax.ast`."""

from forstgen.syntax.parser import parse

__all__ = ["parse"]
