"""The generated validators of all targets, built and run with the pinned toolchains.

In: a program and requests, `{"type", "text"}` or `{"type", "base64"}`. Out: each target's answers.
"""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from forstgen.conform.drivers import judge, load_driver
from forstgen.conform.processes import Request, Verdict
from forstgen.ir import Program
from tests.support import toolchains

__all__ = ["TARGETS", "verdicts"]

_TOOLS = {"ts": toolchains.node, "py": toolchains.python, "go": toolchains.go()}

TARGETS = tuple(_TOOLS)


def verdicts(
    program: Program, requests: Sequence[Request], folder: Path
) -> Mapping[str, Sequence[Verdict]]:
    """The answers by target, in the order of the requests; `folder` is empty."""
    for target in TARGETS:
        load_driver(target)
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor() as threads:
        for tool in _TOOLS.values():
            for name, value in tool.environment.items():
                patch.setenv(name, value)
        running = {
            target: threads.submit(
                judge, target, str(tool.installed()[0]), program, requests, folder / target
            )
            for target, tool in _TOOLS.items()
        }
        outcomes = {target: each.result() for target, each in running.items()}
    for outcome in outcomes.values():
        for problem in outcome.diagnostics:
            pytest.fail(f"{problem.message}\n{problem.help}", pytrace=False)
    return {target: outcome.value or () for target, outcome in outcomes.items()}
