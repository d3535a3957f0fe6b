"""What the functions of guards are called: `_order_valid`, `_user_adult_18`.

In: guards with their arguments. Out: names that no declaration can have.
"""

import re
from collections.abc import Iterable

from forstgen.backends.py.names import attribute
from forstgen.rules import GuardUse

__all__ = ["guard_names"]

_LONGEST_PART = 20


def guard_names(guards: Iterable[GuardUse], package: str) -> dict[GuardUse, str]:
    """The functions of guards, as the module of `package` calls them."""
    named: dict[GuardUse, str] = {}
    for use in guards:
        origin = "" if use.name.package == package else use.name.package
        # An argument that says something is part of the name, any other becomes a number.
        arguments = (re.sub(r"\W+", "_", str(a), flags=re.ASCII) for a in use.arguments)
        text = "_".join((origin, use.name.name, *(a[:_LONGEST_PART] for a in arguments)))
        own, number = f"_{attribute(text)}", 2
        unique = own
        while unique in named.values():
            unique, number = f"{own}_{number}", number + 1
        named[use] = unique
    return named
