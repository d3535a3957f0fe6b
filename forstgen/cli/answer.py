"""What a command has to say, as a value: it is printed in one place."""

from forstgen.node import node

__all__ = ["Answer"]


@node
class Answer:
    """An exit status, and texts for standard output and standard error."""

    status: int
    out: str = ""
    err: str = ""
