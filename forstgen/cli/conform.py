"""`forstgen conform`: do the generated validators agree with one another?"""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from forstgen.cli.answer import Answer
from forstgen.cli.place import PLACE

if TYPE_CHECKING:
    from forstgen.conform import Comparison, Trial
    from forstgen.diagnostics import Outcome

__all__ = ["conform"]

_TARGETS = ("ts", "py", "go")


def _targets(context: click.Context, option: click.Parameter, value: str) -> tuple[str, ...]:
    named = tuple(dict.fromkeys(value.replace(" ", "").split(",")))
    for target in named:
        if target not in _TARGETS:
            known = ", ".join(_TARGETS)
            raise click.BadParameter(f"`{target}` is none of {known}", context, option)
    return named


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=PLACE)
@click.option("--values", metavar="FILE", type=PLACE, help="Judge the values of this JSON file.")
@click.option(
    "--cases",
    "count",
    metavar="N",
    type=click.IntRange(min=0),
    help="Draw so many values; else 100 for each type, and none beside those of a file.",
)
@click.option("--seed", metavar="S", type=int, default=0, help="Draw others than usual.")
@click.option(
    "--targets",
    metavar="LIST",
    default=",".join(_TARGETS),
    callback=_targets,
    help="Compare only these: ts, py, go.",
)
@click.option("--format", "format_name", type=click.Choice(("text", "json")), default="text")
@click.option(
    "--config",
    metavar="FILE",
    type=PLACE,
    help="Read this configuration, not the nearest forstgen.toml or pyproject.toml.",
)
@click.option("-q", "--quiet", is_flag=True, help="Tell disagreements and problems only.")
def conform(
    paths: tuple[Path, ...],
    values: Path | None,
    count: int | None,
    seed: int,
    targets: tuple[str, ...],
    format_name: str,
    config: Path | None,
    quiet: bool,
) -> Answer:
    """Try out whether the generated validators agree.

    Draws values at the edges of every type, has them judged by the TypeScript, Python and Go that
    is generated, and compares the lists of violations. Exits with 1 where they differ.

    \b
    The file of --values:
      [{"type": "shop.Order", "value": {"id": ""}}, {"type": "shop.place()", "value": null}]
    """
    # Imported here: `--help` and wrong usage need none of it.
    from forstgen.cli.report import render_text_for_terminal, status
    from forstgen.conform import Trial
    from forstgen.conform.report import render_json, render_text, summary

    outcome = _comparison(paths, config, Trial(targets, values, count, seed))
    problems = render_text_for_terminal(outcome.diagnostics)
    if outcome.value is None:
        return Answer(status(outcome.diagnostics), err=problems)
    differ = int(bool(outcome.value.disagreements))
    if format_name == "json":
        return Answer(differ, render_json(outcome.value), problems)
    told = "" if quiet else summary(outcome.value)
    return Answer(differ, render_text(outcome.value), problems + told)


def _comparison(
    paths: tuple[Path, ...], config: Path | None, trial: "Trial"
) -> "Outcome[Comparison]":
    from forstgen.config import find_config, load_config
    from forstgen.conform import conform
    from forstgen.diagnostics import Outcome, diagnostic
    from forstgen.load import load
    from forstgen.pipeline import build_program

    loaded = load_config(config or find_config(Path.cwd()))
    if loaded.value is None:
        return Outcome(None, loaded.diagnostics)
    settings = loaded.value.override(paths, {})
    if not settings.inputs:
        help = "name a folder of `.ft` files, or set `input` in `forstgen.toml`"
        problem = diagnostic("missing-input", "There is nothing to read", help=help)
        return Outcome(None, (problem,))
    sources = load(settings.inputs, settings.selection)
    if sources.value is None or sources.failed:
        return Outcome(None, sources.diagnostics)
    program = build_program(sources.value, settings)
    if program.value is None or program.failed:
        return Outcome(None, program.diagnostics)
    compared = conform(program.value, trial)
    return Outcome(compared.value, (*program.diagnostics, *compared.diagnostics))
