"""Order in a graph: what must come first, and what goes in circles.

Tarjan's algorithm without recursion, so that a chain of any length is fine, and in linear time.
"""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

__all__ = ["components", "cyclic"]

N = TypeVar("N", bound=Hashable)


def components(nodes: Iterable[N], edges: Callable[[N], Iterable[N]]) -> list[list[N]]:
    """The strongly connected components: dependencies before what depends on them.

    The order of `nodes` and `edges` decides nothing but ties, so equal input gives equal output.
    """
    found: list[list[N]] = []
    number: dict[N, int] = {}
    lowest: dict[N, int] = {}
    stack: list[N] = []
    on_stack: set[N] = set()
    for root in nodes:
        if root in number:
            continue
        number[root] = lowest[root] = len(number)
        stack.append(root)
        on_stack.add(root)
        path = [(root, iter(edges(root)))]
        while path:
            node, rest = path[-1]
            for next_node in rest:
                if next_node not in number:
                    number[next_node] = lowest[next_node] = len(number)
                    stack.append(next_node)
                    on_stack.add(next_node)
                    path.append((next_node, iter(edges(next_node))))
                    break
                if next_node in on_stack:
                    lowest[node] = min(lowest[node], number[next_node])
            else:
                path.pop()
                if path:
                    above = path[-1][0]
                    lowest[above] = min(lowest[above], lowest[node])
                if lowest[node] == number[node]:
                    found.append(_pop_component(node, stack, on_stack))
    return found


def cyclic(component: list[N], edges: Callable[[N], Iterable[N]]) -> bool:
    """Whether the nodes of a component reach themselves."""
    return len(component) > 1 or component[0] in edges(component[0])


def _pop_component(root: N, stack: list[N], on_stack: set[N]) -> list[N]:
    """The nodes above `root` on the stack and `root` itself, in the order of discovery."""
    start = len(stack) - 1
    while stack[start] != root:
        start -= 1
    component = stack[start:]
    del stack[start:]
    on_stack.difference_update(component)
    return component
