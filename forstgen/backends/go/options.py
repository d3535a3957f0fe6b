"""What a user may decide about the Go output."""

from dataclasses import dataclass

__all__ = ["Options"]


@dataclass(frozen=True)
class Options:
    """`package` is the package clause. `module` is the module of `go.mod`; empty: no `go.mod`,
    because the output lies inside a module of the user's."""

    package: str = "sidecar"
    module: str = "sidecar"
