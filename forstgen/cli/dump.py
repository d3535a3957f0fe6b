"""`forstgen dump`: any stage's value as text, for whoever works on forstgen itself."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from forstgen.cli.answer import Answer
from forstgen.cli.place import PLACE

if TYPE_CHECKING:
    from forstgen.diagnostics import Outcome

__all__ = ["dump"]


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=PLACE)
@click.option(
    "--stage",
    type=click.Choice(("ast", "ir", "view")),
    default="ir",
    help="The syntax tree, the resolved program, or what a target's templates read.",
)
@click.option("--target", default="ts", help="Whose view: ts, py, go or jsonschema.")
def dump(paths: tuple[Path, ...], stage: str, target: str) -> Answer:
    """Print the AST, the IR or a target's view of Forst declarations (for developers)."""
    # Imported here: `--help` needs none of it.
    from pprint import pformat

    from forstgen.cli.report import render_text_for_terminal, status

    outcome = _stage_value(paths, stage, target)
    problems = render_text_for_terminal(outcome.diagnostics)
    shown = "" if outcome.value is None else pformat(outcome.value, width=100) + "\n"
    return Answer(status(outcome.diagnostics), shown, problems)


def _stage_value(paths: tuple[Path, ...], stage: str, target: str) -> "Outcome[Any]":
    """What comes out of `stage`; as far as it got where there are errors."""
    from importlib import import_module

    from forstgen.backends import BACKENDS
    from forstgen.config import Settings
    from forstgen.diagnostics import Outcome
    from forstgen.load import Selection, load
    from forstgen.pipeline import build_program, parse_all

    module = BACKENDS.get(target)
    if module is None:
        raise click.UsageError(f"there is no target `{target}`")
    settings = Settings(paths, Selection(Path.cwd()), ())
    sources = load(paths, settings.selection)
    if sources.value is None or sources.failed:
        return Outcome(None, sources.diagnostics)
    if stage == "ast":
        return parse_all(sources.value)
    program = build_program(sources.value, settings)
    if stage == "ir" or program.value is None:
        return program
    views = import_module(f"{module}.views").views(program.value)
    return Outcome(views, program.diagnostics)
