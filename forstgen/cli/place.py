"""A path among the arguments of a command.

The empty one is refused: it is what a shell makes of a variable that is not set, and would be the
current folder.
"""

from pathlib import Path
from typing import Any

import click

__all__ = ["PLACE"]


class _Place(click.Path):
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("it is empty; `.` is the current folder", param, ctx)
        return super().convert(value, param, ctx)


PLACE = _Place(path_type=Path)
