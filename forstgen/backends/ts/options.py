"""What a user may decide about the TypeScript output."""

from dataclasses import dataclass

__all__ = ["Options"]


@dataclass(frozen=True)
class Options:
    """`name` is the package's name in `package.json`: what other packages import."""

    name: str = "@forst/sidecar"
