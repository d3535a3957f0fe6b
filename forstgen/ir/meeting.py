"""Which versions of a function may meet: a client of one, and a server of another.

A function's fingerprint has a part for each of PARTS, so that a server can say where it differs
from a caller's. Pairs that differ and may meet all the same are known from comparing the schemas.
"""

from forstgen.node import node

__all__ = ["PARTS", "Compatible"]

PARTS = (
    ("request", "wire"),
    ("request", "validation"),
    ("result", "wire"),
    ("result", "validation"),
    ("error", "wire"),
    ("error", "validation"),
)
"""What the parts of a function's fingerprint are about, in their order."""


@node
class Compatible:
    """Pairs of fingerprints: a client's of a function, and a server's that it may call."""

    pairs: frozenset[tuple[str, str]] = frozenset()

    def servers(self, client: str) -> tuple[str, ...]:
        """The other servers that a client whose function has the fingerprint `client` may call."""
        return tuple(sorted({server for c, server in self.pairs if c == client} - {client}))

    def clients(self, server: str) -> tuple[str, ...]:
        """The other clients that may call a server whose function has the fingerprint `server`."""
        return tuple(sorted({client for client, s in self.pairs if s == server} - {server}))
