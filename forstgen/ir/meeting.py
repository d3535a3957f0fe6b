"""Which versions of a function may meet: a client of one, and a server of another.

A function's fingerprint has a part for each of PARTS, so that a server can say where it differs
from a caller's. Pairs that differ and may meet all the same are known from comparing the schemas.
"""

from collections import defaultdict
from collections.abc import Iterable

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


class Compatible:
    """Pairs of fingerprints: a client's of a function, and a server's that it may call."""

    __slots__ = ("_clients", "_servers")

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._servers: defaultdict[str, set[str]] = defaultdict(set)
        self._clients: defaultdict[str, set[str]] = defaultdict(set)
        for client, server in pairs:
            self._servers[client].add(server)
            self._clients[server].add(client)

    def may_meet(self, client: str, server: str) -> bool:
        return server in self._servers.get(client, ())

    def servers(self, client: str) -> tuple[str, ...]:
        """The other servers that a client whose function has the fingerprint `client` may call."""
        return tuple(sorted({*self._servers.get(client, ())} - {client}))

    def clients(self, server: str) -> tuple[str, ...]:
        """The other clients that may call a server whose function has the fingerprint `server`."""
        return tuple(sorted({*self._clients.get(server, ())} - {server}))
