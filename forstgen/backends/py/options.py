"""What a user may choose about the Python target."""

from forstgen.node import node

__all__ = ["Options"]


@node
class Options:
    """Nothing yet: the package is named by its folder, the server's address by its caller."""
