"""2,000 random programs go through all three backends; the real compilers take all that comes out.

`FORSTGEN_FUZZ_PROGRAMS=50 pytest tests/fuzz` tries the first 50.
"""

import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from tests.fuzz.corpus import Corpus, draw
from tests.support import batches
from tests.support.toolchains import Run

COUNT = int(os.environ.get("FORSTGEN_FUZZ_PROGRAMS", "2000"))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    corpus = Corpus(tmp_path_factory.mktemp("fuzz"), draw(COUNT))
    corpus.generate()
    return corpus


@pytest.fixture(scope="module")
def runs(corpus: Corpus) -> Iterator[dict[str, Future[list[Run]]]]:
    """The compilers, side by side: each of them waits for the disk now and then."""
    with ThreadPoolExecutor() as pool:
        yield {
            "typescript": pool.submit(batches.check_typescript, corpus.folder / "ts"),
            "go": pool.submit(batches.check_go, corpus.folder / "go"),
            "python": pool.submit(batches.check_python, corpus.folder / "py"),
        }


@pytest.mark.toolchain
@pytest.mark.parametrize("language", ["typescript", "go", "python"])
def test_random_programs_compile(
    language: str, corpus: Corpus, runs: dict[str, Future[list[Run]]]
) -> None:
    failed = [run for run in runs[language].result() if run.status != 0]

    if failed:
        corpus.fail(f"refused by {language}", "\n".join(run.output for run in failed))


def test_the_programs_are_the_same_in_every_run() -> None:
    assert draw(20) == draw(20)
