"""Names of declarations, resolved."""

from typing import NamedTuple

__all__ = ["QualifiedName"]


class QualifiedName(NamedTuple):
    """A declaration's identity in a program: `routes.ProcessDataInput`."""

    package: str
    name: str

    def __str__(self) -> str:
        return f"{self.package}.{self.name}"
