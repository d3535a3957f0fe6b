"""The whole program on one screen: paths → source → AST → IR → generated files → plans.

Every stage gives back its value and its diagnostics; the first one that finds errors is the last.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from forstgen import checks
from forstgen.backends.base import THE_OUTPUT, GeneratedFile
from forstgen.config import Settings
from forstgen.diagnostics import Outcome
from forstgen.ir import Program
from forstgen.load import load, load_remarks
from forstgen.lock import Remark, compatible_in, render_lock
from forstgen.output import Output, Plan, check_overlap, plan
from forstgen.rendering import render
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
    if remarks.value is None:
        return Outcome(None, (*program.diagnostics, *remarks.diagnostics))
    outputs = render(program.value, settings.targets, compatible_in(remarks.value))
    if outputs.value is None or outputs.failed:
        return Outcome(None, (*program.diagnostics, *outputs.diagnostics))
    written = (*outputs.value, *_lock(program.value, remarks.value, settings.lock))
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


def _lock(program: Program, remarks: Sequence[Remark], path: Path | None) -> Iterator[Output]:
    if path is not None:
        file = GeneratedFile(THE_OUTPUT, render_lock(program, remarks))
        yield Output("lock", path, (file,))
