"""Versions of functions that may meet: an old client and the new server, or the reverse.

Comes in: two programs and what was found between them. Goes out: the pairs that nothing stands
against, for the lock. They are not combined: a field that was removed and comes back as another
one breaks clients that no step on the way has broken.
"""

from collections.abc import Collection, Iterator, Sequence

from forstgen import ir
from forstgen.breaking.matching import functions_of, matched
from forstgen.breaking.nodes import Finding, Order
from forstgen.node import node

__all__ = ["Meeting", "meetings"]


@node
class Meeting:
    """A client and a server whose versions of `function` differ, and that may meet.

    `client` and `server` are fingerprints; `is_old_client` says which of them is the old one.
    """

    function: ir.QualifiedName
    client: str
    server: str
    is_old_client: bool


def meetings(
    old: ir.Program, new: ir.Program, findings: Sequence[Finding], accepted: Collection[str]
) -> Iterator[Meeting]:
    """What breaks old clients and is `accepted` is nothing that stands against their calls."""
    before, after = functions_of(old), functions_of(new)
    for was, now in matched(before, after):
        known, current = old.facets.functions[was], new.facets.functions[now]
        if known == current or before[was].route != after[now].route:
            continue
        met = [finding for finding in findings if now in finding.functions]
        open_orders = {each.order for each in met if each.fingerprint not in accepted}
        if open_orders <= {Order.ANY, Order.SERVER_FIRST}:
            yield Meeting(now, known, current, is_old_client=True)
        if {each.order for each in met} <= {Order.ANY, Order.CLIENTS_FIRST}:
            yield Meeting(now, current, known, is_old_client=False)
