"""Input that is no Forst at all, through the whole command: problems are told, nothing breaks.

Each test writes a folder of bad files and runs forstgen on it as its own process. The limit on its
time is no measurement: it turns a hang into a failure.
"""

import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

EXAMPLES = sorted(Path(__file__).parents[1].glob("examples/forst/**/*.ft"))
LIMIT_SECONDS = 60
MEGABYTES_10 = 10 * 1024 * 1024


def _run(files: Mapping[str, bytes], folder: Path) -> tuple[int, list[dict[str, object]]]:
    """The exit status for a folder that holds `files`, and the diagnostics."""
    for name, content in files.items():
        path = folder / "input" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    outputs = (f"--{target}={folder / 'out' / target}" for target in ("ts", "py", "go"))
    command = [sys.executable, "-m", "forstgen", str(folder / "input"), *outputs]
    process = subprocess.run(
        [*command, "--format=json"],
        capture_output=True,
        timeout=LIMIT_SECONDS,
        check=False,
    )
    told = process.stderr.decode() + process.stdout.decode()[:2000]
    assert "Traceback" not in told, told
    assert process.returncode in (0, 1), told
    return process.returncode, json.loads(process.stdout)["diagnostics"]


def _refused(files: Mapping[str, bytes], folder: Path) -> list[dict[str, object]]:
    """The diagnostics of a run that must refuse `files` and write nothing."""
    status, diagnostics = _run(files, folder)
    assert status == 1
    assert any(d["severity"] == "error" for d in diagnostics)
    assert not (folder / "out").exists()
    return diagnostics


def _cuts(text: bytes, pieces: int) -> Iterator[bytes]:
    return (text[: len(text) * n // pieces] for n in range(1, pieces))


def test_truncated_files_are_refused(tmp_path: Path) -> None:
    files = {
        f"{path.stem}{number}/{path.name}": cut
        for path in EXAMPLES
        for number, cut in enumerate(_cuts(path.read_bytes(), 16))
    }

    _refused(files, tmp_path)


def test_random_bytes_are_refused(tmp_path: Path) -> None:
    dice = random.Random(1)
    files = {f"p{n}/x.ft": dice.randbytes(dice.randrange(1, 3000)) for n in range(200)}

    diagnostics = _refused(files, tmp_path)

    assert {d["path"] for d in diagnostics if d["severity"] == "error"} == {
        f"{tmp_path.as_posix()}/input/{name}" for name in files
    }


def test_random_characters_are_refused(tmp_path: Path) -> None:
    dice = random.Random(2)
    alphabet = "{}()[]<>\"'`\\/*|&.,:;=?!#$@ \n\r\t\0aZ09_é\u2028𝄞\ufeff"
    files = {f"p{n}/x.ft": "".join(dice.choices(alphabet, k=500)).encode() for n in range(200)}

    _refused(files, tmp_path)


def test_shuffled_words_are_refused(tmp_path: Path) -> None:
    dice = random.Random(3)
    words = re.findall(r"\w+|\"[^\"]*\"|\S", "\n".join(path.read_text() for path in EXAMPLES))
    files = {f"p{n}/x.ft": " ".join(dice.choices(words, k=300)).encode() for n in range(200)}

    _refused(files, tmp_path)


def test_changed_files_never_break_the_run(tmp_path: Path) -> None:
    dice = random.Random(4)
    files = {}
    for path in EXAMPLES:
        for number in range(12):
            content = bytearray(path.read_bytes())
            for _ in range(dice.randrange(1, 6)):
                at = dice.randrange(len(content))
                content[at : at + dice.randrange(3)] = dice.randbytes(dice.randrange(3))
            files[f"{path.stem}{number}/{path.name}"] = bytes(content)

    _refused(files, tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        '"no end',
        "'",
        "`no end",
        "/* no end /* at all */",
        "type A = {",
        "type A = { x: [",
        "func f() {",
        'func f() { "',
        "func f() { /*",
        "type A = String.Min(",
        'const A = "\\',
        "is (x",
        "import (",
        "error",
    ],
)
def test_what_never_ends_is_refused(text: str, tmp_path: Path) -> None:
    _refused({"x.ft": f"package x\n\n{text}".encode()}, tmp_path)


def _nested(before: str, middle: str, after: str, depth: int) -> bytes:
    return f"package x\n\ntype A = {before * depth}{middle}{after * depth}\n".encode()


@pytest.mark.parametrize("depth", [5_000, 200_000])
@pytest.mark.parametrize(
    ("before", "middle", "after"),
    [
        ("{ x: ", "Int", " }"),
        ("(", "Int", ")"),
        ("[]", "Int", ""),
        ("*", "Int", ""),
        ("Array(", "Int", ")"),
        ("map[String]", "Int", ""),
        ("Tuple(Int, ", "Int", ")"),
        ("Int | (", "Bool", ")"),
        ("Int & (", "Int", ")"),
        ("", "Int", "?"),
        ("String.Min(", "1", ")"),
        ("/*", "", "*/"),
        ("{", "", ""),
    ],
)
def test_deep_nesting_is_read_or_refused(
    before: str, middle: str, after: str, depth: int, tmp_path: Path
) -> None:
    status, diagnostics = _run({"x.ft": _nested(before, middle, after, depth)}, tmp_path)

    assert (status == 1) == any(d["severity"] == "error" for d in diagnostics)


def test_long_chains_of_references_are_read(tmp_path: Path) -> None:
    count = 5_000
    shapes = [f"type T{n} = {{ next: T{n + 1} }}" for n in range(count)]
    aliases = [f"type A{n} = A{n + 1}" for n in range(count)]
    text = "\n".join(
        ["package x", *shapes, f"type T{count} = {{}}", *aliases, f"type A{count} = Int"]
    )

    status, diagnostics = _run({"x.ft": text.encode()}, tmp_path)

    assert (status == 1) == any(d["severity"] == "error" for d in diagnostics)


@pytest.mark.parametrize(
    "line",
    [
        b"type A = " + b"x" * MEGABYTES_10,
        b'const A = "' + b"x" * MEGABYTES_10,
        b"type A = Int // " + b"x" * MEGABYTES_10,
        b"type A = " + b" " * MEGABYTES_10 + b"}",
        b"\0" * MEGABYTES_10,
        b"type A = { x: Int" + b", ," * (MEGABYTES_10 // 3),
        b"func f() {" + b"{}" * (MEGABYTES_10 // 2),
        b"func f() { return " + b"1 + " * (MEGABYTES_10 // 4),
        b"\xff" * MEGABYTES_10,
        b"1" * MEGABYTES_10,
    ],
    ids=["name", "string", "comment", "blanks", "nul", "commas", "body", "sum", "bytes", "digits"],
)
def test_ten_megabytes_on_one_line_are_read_or_refused(line: bytes, tmp_path: Path) -> None:
    status, diagnostics = _run({"x.ft": b"package x\n" + line}, tmp_path)

    assert (status == 1) == any(d["severity"] == "error" for d in diagnostics)


@pytest.mark.parametrize(
    "mistake", ["type A{n} = = {{ }}", "type B{n} = {{ x: Missing{n} }}"], ids=["syntax", "meaning"]
)
def test_thousands_of_errors_are_told(mistake: str, tmp_path: Path) -> None:
    text = "\n".join(mistake.format(n=n) for n in range(5_000))

    diagnostics = _refused({"x.ft": text.encode()}, tmp_path)

    assert len(diagnostics) == 5_000


@pytest.mark.parametrize(
    "content",
    ["type A = Int".encode("utf-16"), b"package x\n\xe9", b"\xef\xbb\xbf\xef\xbb\xbf!", b"\r\r!"],
    ids=["utf-16", "latin-1", "two marks", "carriage returns"],
)
def test_other_encodings_are_refused(content: bytes, tmp_path: Path) -> None:
    _refused({"x.ft": content}, tmp_path)


def test_empty_files_are_fine(tmp_path: Path) -> None:
    files = {"a/a.ft": b"", "b/b.ft": b"\xef\xbb\xbf", "c/c.ft": b" \r\n\t", "d/d.ft": b"// only\n"}

    status, _ = _run(files, tmp_path)

    assert status == 0
