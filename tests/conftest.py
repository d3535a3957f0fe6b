"""What every test relies on."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.support import toolchains

# No deadline: a test must not fail because the machine is slow. In CI the same examples every time,
# so that a red build is about the change; elsewhere new ones, which is how faults are found.
settings.register_profile("forstgen", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("forstgen")


@pytest.fixture(scope="session", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing of what the tests run is remembered elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FORSTGEN_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Before the fixtures, which may run tools for all tests of a module."""
    toolchains.in_toolchain_tests = item.get_closest_marker("toolchain") is not None
