"""`pytest --forst-check`: one more test, which fails with the diff where generated files are stale.

pytest loads this module at every start where forstgen is installed, so it imports nothing more
until it is asked.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

__all__ = ["pytest_addoption", "pytest_collection_modifyitems"]


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("forstgen")
    group.addoption(
        "--forst-check",
        action="store_true",
        help="fail if what forstgen generated is stale or edited",
    )
    group.addoption(
        "--forst-config",
        metavar="FILE",
        help="the configuration that --forst-check reads, not the nearest one",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(
    session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
) -> None:
    if config.getoption("--forst-check"):
        items.append(_Check.from_parent(session, name="forst-check"))


class _Stale(Exception):
    """What `forstgen generate --check` would say."""


class _Check(pytest.Item):
    """The check as a test."""

    def runtest(self) -> None:
        from forstgen.api import check
        from forstgen.config import find_config
        from forstgen.diagnostics.render import render_text

        named = self.config.getoption("--forst-config")
        folder = self.config.invocation_params.dir
        found = Path(folder, named) if named else find_config(folder)
        result = check(config=found)
        if not result.ok:
            raise _Stale(render_text(result.diagnostics))
        if result.changed:
            raise _Stale("".join(_told(result)))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        if isinstance(excinfo.value, _Stale):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, "forstgen: generated files are up to date"


def _told(result: Any) -> Iterator[str]:
    from forstgen.output import diff

    for plan in result.plans:
        yield from diff(plan)
    yield f"\n{len(result.changed)} generated files are stale; run `forstgen` to write them"
