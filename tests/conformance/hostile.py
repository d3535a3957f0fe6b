"""The table of hostile inputs in `docs/semantics.md`: what each target says of them.

    python -m tests.conformance.hostile --write

asks the three targets again and writes their answers between the marks on the page.
"""

import base64
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from forstgen.conform.processes import Request, Verdict
from tests.support.drivers import verdicts
from tests.support.programs import program_of

__all__ = ["INPUTS", "PAGE", "Hostile", "ask", "page_with", "table"]

PAGE = Path(__file__).resolve().parents[2] / "docs" / "semantics.md"

BEGIN, END = "<!-- hostile inputs -->\n", "<!-- end of hostile inputs -->\n"

SCHEMA = """package hostile

type Text = String
type Whole = Int
type Number = Float
type Anything = any
type Person = { id: Int, name: String? }
type Labels = map[String]Int
type Ranks = map[Int]Int
"""

NAMES = {"ts": "TypeScript", "py": "Python", "go": "Go"}


@dataclass(frozen=True)
class Hostile:
    """A text, and what it is judged as. `shown` is for texts that no page can show."""

    type: str
    text: str | bytes
    shown: str = ""

    @property
    def request(self) -> Request:
        content = self.text if isinstance(self.text, bytes) else self.text.encode()
        return {
            "type": f"hostile.{self.type}",
            "base64": base64.b64encode(content).decode(),
        }

    @property
    def cell(self) -> str:
        return self.shown or f"`{str(self.text).replace('|', chr(92) + '|')}`"


def _nested(levels: int) -> Hostile:
    return Hostile("Anything", "[" * levels + "]" * levels, f"`[[…]]`, {levels:,} levels")


INPUTS: tuple[Hostile, ...] = (
    Hostile("Whole", "7.0"),
    Hostile("Whole", "7e0"),
    Hostile("Whole", "-0"),
    Hostile("Whole", "1E+2"),
    Hostile("Whole", "0.99999999999999999999"),
    Hostile("Whole", "7.5"),
    Hostile("Whole", "9007199254740991"),
    Hostile("Whole", "9007199254740992"),
    Hostile("Whole", "9007199254740993"),
    Hostile("Whole", "-9007199254740992"),
    Hostile("Whole", "1e16"),
    Hostile("Whole", "1e400"),
    Hostile("Whole", "1e-400"),
    Hostile("Whole", '"7"'),
    Hostile("Whole", "true"),
    Hostile("Number", "1e400"),
    Hostile("Number", "-1e400"),
    Hostile("Number", "1.7976931348623157e308"),
    Hostile("Number", "1.7976931348623159e308"),
    Hostile("Number", "5e-324"),
    Hostile("Number", "-0.0"),
    Hostile("Anything", "[1e400]"),
    Hostile("Number", "01"),
    Hostile("Number", "+1"),
    Hostile("Number", ".5"),
    Hostile("Number", "1."),
    Hostile("Number", "1e"),
    Hostile("Number", "-"),
    Hostile("Number", "0x10"),
    Hostile("Number", "1_000"),
    Hostile("Number", "NaN"),
    Hostile("Number", "Infinity"),
    Hostile("Text", '"\\ud83d\\ude00"'),
    Hostile("Text", '"😀"'),
    Hostile("Text", '"\\ud83d"'),
    Hostile("Text", '"\\ude00\\ud83d"'),
    Hostile("Labels", '{"\\ud83d": 1}'),
    Hostile("Text", b'"\xed\xa0\xbd"', '`"…"` with half a surrogate pair in bytes'),
    Hostile("Text", b'"\xff"', '`"…"` with the byte `0xFF`'),
    Hostile("Text", b'"\xc0\x80"', '`"…"` with an overlong NUL'),
    Hostile("Text", b'"\xf4\x90\x80\x80"', '`"…"` with a character beyond U+10FFFF'),
    Hostile("Text", '"\\u0000"'),
    Hostile("Text", '"\0"', '`"…"` with a NUL'),
    Hostile("Labels", '{"\\u0000": 1}'),
    Hostile("Text", '"\n"', '`"…"` with a line break'),
    Hostile("Text", '"\t"', '`"…"` with a tab'),
    Hostile("Text", '"\x7f"', '`"…"` with a DEL'),
    Hostile("Text", '"\u2028"', '`"…"` with U+2028'),
    Hostile("Text", '"\\x41"'),
    Hostile("Text", '"\\u00e"'),
    Hostile("Text", '"\\U0041"'),
    Hostile("Text", "'a'"),
    Hostile("Text", '"a'),
    Hostile("Person", '{"id": 1, "id": 2}'),
    Hostile("Person", '{"id": 1, "\\u0069d": 2}'),
    Hostile("Person", '{"id": 1, "x": {"a": 1, "a": 1}}'),
    Hostile("Labels", '{"a": 1, "\\u0061": 1}'),
    Hostile("Person", '{"ID": 1}'),
    Hostile("Person", '{"id": 1, "ID": "x"}'),
    Hostile("Person", '{"id": null}'),
    Hostile("Person", '{"id": 1, "name": null}'),
    Hostile("Person", '{"__proto__": {"id": 1}}'),
    Hostile("Person", '{"id": 1, "__proto__": null}'),
    Hostile("Labels", '{"__proto__": 1, "constructor": 2}'),
    Hostile("Labels", '{"__proto__": "x"}'),
    Hostile("Ranks", '{"07": 1}'),
    Hostile("Ranks", '{"9007199254740992": 1}'),
    _nested(200),
    _nested(201),
    _nested(100_000),
    Hostile("Anything", '{"":' * 100_000, '`{"":{"":…`, 100,000 levels, never closed'),
    Hostile("Whole", "\ufeff1", "`1` behind a byte order mark"),
    Hostile("Whole", "", "nothing"),
    Hostile("Whole", " \n\t\r", "white space"),
    Hostile("Whole", " \n1\r\t ", "`1` in white space"),
    Hostile("Whole", "\f1", "`1` behind a form feed"),
    Hostile("Whole", "\u00a01", "`1` behind a space that does not break"),
    Hostile("Whole", "1 2"),
    Hostile("Whole", "1,"),
    Hostile("Whole", "1\0", "`1` before a NUL"),
    Hostile("Person", '{"id": 1}}'),
    Hostile("Anything", "[1,]"),
    Hostile("Anything", "[,1]"),
    Hostile("Anything", "[1 2]"),
    Hostile("Person", '{"id": 1,}'),
    Hostile("Person", "{id: 1}"),
    Hostile("Person", '{"id" 1}'),
    Hostile("Anything", "[1"),
    Hostile("Whole", "1 // one"),
    Hostile("Whole", "/* one */ 1"),
    Hostile("Anything", "nul"),
    Hostile("Anything", "TRUE"),
    Hostile("Anything", "undefined"),
)


def ask(folder: Path) -> Mapping[str, Sequence[Verdict]]:
    """What the targets say of all inputs; `folder` is empty."""
    return verdicts(program_of(SCHEMA), [each.request for each in INPUTS], folder)


def table(answers: Mapping[str, Sequence[Verdict]]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in _rows(answers))


def page_with(table: str, page: str) -> str:
    """The page with `table` between its marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    assert begin, f"{PAGE} has lost its marks"
    assert end, f"{PAGE} has lost its marks"
    return f"{before}{begin}\n{table}\n{end}{after}"


def _rows(answers: Mapping[str, Sequence[Verdict]]) -> Iterator[tuple[str, ...]]:
    names = [NAMES[target] for target in answers]
    yield ("Text", "As", *names)
    yield ("---", "---", *("---" for _ in names))
    types = dict(re.findall(r"type (\w+) = (.*)", SCHEMA))
    for number, each in enumerate(INPUTS):
        told = (_told(verdicts[number]) for verdicts in answers.values())
        yield (each.cell, f"`{types[each.type]}`", *told)


def _told(verdict: Verdict) -> str:
    if not verdict.violations:
        return "valid"
    return ", ".join(
        f"`{each['code']}`" + (f" at `{each['path']}`" if each["path"] else "")
        for each in verdict.violations
    )


def main(arguments: Sequence[str]) -> None:
    if arguments != ["--write"]:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        made = table(ask(Path(folder)))
    PAGE.write_text(page_with(made, PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
