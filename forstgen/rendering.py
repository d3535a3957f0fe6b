"""A program → the files of each target, rendered side by side where there is enough to do.

Comes in: the resolved program, the targets with their options. Goes out: outputs and diagnostics.
"""

from collections.abc import Sequence
from functools import partial
from itertools import chain

from forstgen.backends import find_backend, load_backend, load_options, unknown_target
from forstgen.backends.base import NOTHING_ELSE
from forstgen.config import TargetSettings
from forstgen.diagnostics import Outcome
from forstgen.ir import Program
from forstgen.ir.meeting import Compatible
from forstgen.output import Output
from forstgen.processes import do_all

__all__ = ["render"]

_MANY = 200
"""So many declarations are some 0.2 s of work, which other processes can have a part of."""


def render(
    program: Program, targets: Sequence[TargetSettings], compatible: Compatible = NOTHING_ELSE
) -> Outcome[tuple[Output, ...]]:
    """The files of each target; none of a target that cannot say what the program says."""
    shared = program.shared
    if any(package.functions for package in shared.packages):
        # Clients and servers say the versions of functions: found out before the processes part.
        shared.facets  # noqa: B018
    tasks = [partial(_render, program, shared, target, compatible) for target in targets]
    rendered = do_all(tasks, is_much=len(program.declarations) >= _MANY)
    outputs = tuple(each.value for each in rendered if each.value is not None)
    return Outcome(outputs, tuple(chain(*(each.diagnostics for each in rendered))))


def _render(
    program: Program, shared: Program, target: TargetSettings, compatible: Compatible
) -> Outcome[Output]:
    module = find_backend(target.name)
    if module is None or target.out is None:
        return Outcome(None, (unknown_target(target.name),))
    backend, options = load_backend(module), load_options(module)(**target.options)
    found = backend.check(program, options)
    if any(problem.is_error for problem in found):
        return Outcome(None, found)
    files = backend.render(shared, options, compatible)
    return Outcome(Output(target.name, target.out, files), found)
