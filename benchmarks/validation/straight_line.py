"""The validation of `benchmarks/inputs.py` in Go, with every check written out where it is made.

In: the number of object types. Out: the files of a package that judges as the generated one does:
for each type a struct, `Decode…`, which finds all that is wrong with a text in the order of the
declaration, and `Validate`, which does so for a struct that was made in Go. It calls no functions
but those that read tokens and those of other types. Writing is left to `encoding/json`.
"""

from pathlib import Path
from string import Template

from benchmarks.inputs import STATUSES, enum_count, longest_id, parent_of, part_of, status_of

__all__ = ["straight_line_files"]

FOLDER = Path(__file__).parent / "straight_line"

HEAD = """package straightline

import (
	"math"
	"slices"
	"strconv"
	"unicode/utf8"
)
"""


def straight_line_files(types: int) -> dict[str, str]:
    item = Template((FOLDER / "item.go.txt").read_text("utf-8"))
    statuses = "".join(map(_status, range(enum_count(types))))
    items = "".join(item.substitute(_names(index, types)) for index in range(types))
    return {
        "go.mod": (FOLDER / "go.mod").read_text("utf-8"),
        "text.go": (FOLDER / "text.go").read_text("utf-8"),
        "inventory.go": f"{HEAD}{statuses}{items}",
    }


def _names(index: int, types: int) -> dict[str, str]:
    number = status_of(index, types)
    return {
        "item": f"Item{index}",
        "part": f"Item{part_of(index, types)}",
        "parent": f"Item{parent_of(index)}",
        "longest": str(longest_id(index)),
        "status": f"Status{number}",
        "values": ", ".join(_constant(number, each) for each in STATUSES),
        "listed": ", ".join(f'\\"{status}-{number}\\"' for status in sorted(STATUSES)),
    }


def _status(number: int) -> str:
    name = f"Status{number}"
    rows = "".join(f'\t{_constant(number, each)} {name} = "{each}-{number}"\n' for each in STATUSES)
    return f"\ntype {name} string\n\nconst (\n{rows})\n"


def _constant(number: int, status: str) -> str:
    return f"Status{number}{status.title()}"
