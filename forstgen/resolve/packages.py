"""Which package a file belongs to: its clause, else that of its folder."""

import re
from collections.abc import Sequence

from forstgen.syntax import ast

__all__ = ["in_routes_folder", "is_test", "package_names"]

_NOT_IN_NAMES = re.compile(r"""[\s(){}\[\]:,;.+*/%=!<>&|^"'`-]+""")


def is_test(file: ast.File) -> bool:
    """`*_test.ft` files hold tests and are no part of the program."""
    return file.source.path.endswith("_test.ft")


def in_routes_folder(file: ast.File) -> bool:
    """Whether the file lies in a folder `routes/` of the input, however deep.

    Where the input itself lies does not count: the path only tells what people are shown.
    """
    folders = file.source.folders or file.source.path.split("/")[:-1]
    return "routes" in folders


def package_names(files: Sequence[ast.File]) -> list[str]:
    """The package of each of `files`, which stand in the order of their paths."""
    clauses: dict[str, str] = {}
    for file in files:
        if file.package is not None:
            clauses.setdefault(_folder(file), file.package.text)
    return [
        file.package.text if file.package else clauses.get(_folder(file)) or _named_by_folder(file)
        for file in files
    ]


def _folder(file: ast.File) -> str:
    return file.source.path.rpartition("/")[0]


def _named_by_folder(file: ast.File) -> str:
    folders = file.source.folders or tuple(_folder(file).split("/"))
    name = _NOT_IN_NAMES.sub("_", folders[-1])
    if name in {"", "_"}:
        return "main"
    return f"_{name}" if name[0].isdigit() else name
