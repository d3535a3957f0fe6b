"""Lines of Go statements, indented as `gofmt` has them.

In and out: lists of lines.
"""

from collections.abc import Sequence

__all__ = ["behind", "block", "within"]


def block(head: str, body: Sequence[str]) -> list[str]:
    """`head { body }`; nothing where there is no body."""
    return [f"{head} {{", *(f"\t{line}" for line in body), "}"] if body else []


def within(condition: str, body: Sequence[str]) -> list[str]:
    """`if condition { body }`, in one with an `if` that is all of the body."""
    if body and body[0].startswith("if ") and _is_one_block(body) and " || " not in body[0]:
        return [f"if {condition} && {body[0].removeprefix('if ')}", *body[1:]]
    return block(f"if {condition}", body)


def _is_one_block(lines: Sequence[str]) -> bool:
    return "}" in lines and lines.index("}") == len(lines) - 1


def behind(condition: list[str], otherwise: Sequence[str]) -> list[str]:
    """`condition`, an `if` block, with an `else` for the rest."""
    if not otherwise or not condition:
        return condition
    if otherwise[0].startswith("if ") and _is_one_block(otherwise):
        return [*condition[:-1], f"}} else {otherwise[0]}", *otherwise[1:]]
    return [*condition[:-1], "} else {", *(f"\t{line}" for line in otherwise), "}"]
