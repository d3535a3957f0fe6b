"""The whole program on one screen: paths → source → AST → IR → generated files → plans.

Every stage gives back its value and its diagnostics; the first one that finds errors is the last.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from forstgen import checks
from forstgen.backends import find_backend, load_backend, load_options, unknown_target
from forstgen.backends.base import NOTHING_ELSE, THE_OUTPUT, GeneratedFile
from forstgen.config import Settings, TargetSettings
from forstgen.diagnostics import Diagnostic, Outcome
from forstgen.ir import Program
from forstgen.ir.meeting import Compatible
from forstgen.load import load, load_remarks
from forstgen.lock import Remark, compatible_in, render_lock
from forstgen.output import Output, Plan, check_overlap, plan
from forstgen.resolve import ResolveOptions, resolve
from forstgen.source import SourceFile
from forstgen.syntax import ast, parse

__all__ = ["build", "build_program", "parse_all", "render"]


def build(settings: Settings) -> Outcome[tuple[Plan, ...]]:
    """What would change in the output folder of each target."""
    sources = load(settings.inputs, settings.selection)
    if sources.value is None or sources.failed:
        return Outcome(None, sources.diagnostics)
    program = build_program(sources.value, settings)
    if program.value is None or program.failed:
        return Outcome(None, program.diagnostics)
    remarks = load_remarks(settings.lock)
    outputs = render(program.value, settings.targets, compatible_in(remarks))
    if outputs.value is None or outputs.failed:
        return Outcome(None, (*program.diagnostics, *outputs.diagnostics))
    written = (*outputs.value, *_lock(program.value, remarks, settings.lock))
    plans = [plan(output.root, output.files) for output in written]
    problems = (*check_overlap(written), *chain(*(each.diagnostics for each in plans)))
    value = tuple(each.value for each in plans if each.value is not None)
    return Outcome(value, (*program.diagnostics, *outputs.diagnostics, *problems))


def build_program(sources: Sequence[SourceFile], settings: Settings) -> Outcome[Program]:
    """The resolved program in `sources`, checked."""
    files = parse_all(sources)
    if files.value is None or files.failed:
        return Outcome(None, files.diagnostics)
    program = resolve(files.value, ResolveOptions(settings.invariant_guards))
    problems = (*files.diagnostics, *program.diagnostics)
    if program.value is None or program.failed:
        return Outcome(None, problems)
    return Outcome(program.value, (*problems, *checks.run(program.value)))


def parse_all(sources: Sequence[SourceFile]) -> Outcome[tuple[ast.File, ...]]:
    parsed = [parse(source) for source in sources]
    files = tuple(each.value for each in parsed if each.value is not None)
    return Outcome(files, tuple(chain(*(each.diagnostics for each in parsed))))


def render(
    program: Program, targets: Sequence[TargetSettings], compatible: Compatible = NOTHING_ELSE
) -> Outcome[tuple[Output, ...]]:
    """The files of each target; none of a target that cannot say what the program says."""
    outputs: list[Output] = []
    problems: list[Diagnostic] = []
    for target in targets:
        module = find_backend(target.name)
        if module is None or target.out is None:
            problems.append(unknown_target(target.name))
            continue
        backend, options = load_backend(module), load_options(module)(**target.options)
        found = backend.check(program, options)
        problems += found
        if not any(problem.is_error for problem in found):
            files = backend.render(program, options, compatible)
            outputs.append(Output(target.name, target.out, files))
    return Outcome(tuple(outputs), tuple(problems))


def _lock(program: Program, remarks: Sequence[Remark], path: Path | None) -> Iterator[Output]:
    if path is not None:
        file = GeneratedFile(THE_OUTPUT, render_lock(program, remarks))
        yield Output("lock", path, (file,))
