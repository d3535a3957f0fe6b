"""`python -m tests.conformance.build`: writes the cases of the corpus.

In: the values of `tests.conformance.values` and the schemas of `conformance/`. Out: a `cases.json`
in each folder; what a value's violations are, the reference says.
"""

import base64
import json
from collections.abc import Iterator
from typing import Any

from forstgen.ir import Program
from tests.conformance.corpus import CASES, CORPUS, program
from tests.conformance.reference.judge import judge
from tests.conformance.values import FOLDERS
from tests.conformance.values.pieces import Bytes, Folder, Value, is_spelt, spelling

__all__ = ["contents"]


def main() -> None:
    for name in FOLDERS:
        (CORPUS / name / CASES).write_text(contents(name), encoding="utf-8")


def contents(name: str) -> str:
    """The text of a folder's cases."""
    return "[\n" + ",\n".join(_lines(program(), name, FOLDERS[name])) + "\n]\n"


def _lines(everything: Program, package: str, folder: Folder) -> Iterator[str]:
    """One case a line, each once."""
    seen: set[str] = set()
    for type, values in folder.items():
        for value in values:
            name = f"{package}.{type}"
            key, given, text = _given(value)
            line = json.dumps(
                {"type": name, key: given, "violations": judge(everything, name, text)}
            )
            if line not in seen:
                seen.add(line)
                yield line


def _given(value: Value) -> tuple[str, Any, bytes]:
    """How a value stands in a case, and the text that it is."""
    match value:
        case Bytes(data):
            return "base64", base64.b64encode(data).decode(), data
        case _ if is_spelt(value):
            text = spelling(value)
            return "text", text, text.encode()
        case _:
            return "value", value, json.dumps(value, ensure_ascii=False).encode()


if __name__ == "__main__":
    main()
