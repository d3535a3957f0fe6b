"""The samples, rendered into folders of their own once for all tests that run tools on them."""

from pathlib import Path

import pytest

from tests.backends.ts.samples import SAMPLES, write


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one package per sample."""
    folder = tmp_path_factory.mktemp("ts")
    for name, sample in SAMPLES.items():
        write(sample(), folder / name)
    return folder
