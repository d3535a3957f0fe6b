"""The runtime as it lies in the repository, and packages generated once for many tests."""

import importlib.util
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from forstgen import assets
from tests.backends.py.generated import imported, write
from tests.backends.py.samples import SHOP
from tests.backends.py.server import Server, serve


@pytest.fixture(scope="session")
def runtime() -> Any:
    folder = assets.folder("runtime") / "py"
    spec = importlib.util.spec_from_file_location(
        "forst_runtime", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["forst_runtime"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of `samples.SHOP`."""
    folder = write(SHOP, tmp_path_factory.mktemp("generated") / "shop_package")
    with imported(folder) as package:
        yield package


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with serve() as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    running.answers.clear()
    running.requests.clear()
    return running
