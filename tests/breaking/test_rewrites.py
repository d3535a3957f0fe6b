"""1,000 random programs in other words: nothing has changed, so nothing is found."""

from collections import Counter
from random import Random

from forstgen.breaking import compare
from forstgen.diagnostics import Outcome
from forstgen.ir import Program
from forstgen.resolve import ResolveOptions, resolve
from forstgen.source import SourceFile
from forstgen.syntax import parse
from tests.breaking.rewrites import REWRITES, Files
from tests.fuzz.programs import ENTROPY, draw_program

COUNT = 1000


def read(files: Files) -> Outcome[Program]:
    trees = []
    for path, text in files.items():
        parsed = parse(SourceFile(path, text, tuple(path.split("/")[:-1])))
        if parsed.value is None or parsed.failed:
            return Outcome(None)
        trees.append(parsed.value)
    resolved = resolve(trees, ResolveOptions())
    return Outcome(None) if resolved.failed else resolved


def test_other_words_are_no_change() -> None:
    rng = Random(0)
    done: Counter[str] = Counter()
    while done.total() < COUNT:
        files = draw_program(rng.randbytes(ENTROPY)).files
        before = read(files).value
        assert before is not None
        for rewrite in REWRITES:
            other = rewrite(files, rng)
            # A rewrite of the text does not know what stands where, so some go wrong.
            after = read(other).value if [*other.items()] != [*files.items()] else None
            if after is not None:
                found = compare(before, after)
                assert not found, f"{rewrite.__name__}: {found}\n{_shown(files)}\n{_shown(other)}"
                done[rewrite.__name__] += 1

    assert done.keys() == {rewrite.__name__ for rewrite in REWRITES}


def _shown(files: Files) -> str:
    return "\n".join(f"// ---- {path}\n{text}" for path, text in files.items())
