"""`forstgen generate`, and `forstgen` alone: write the packages, or say what would change."""

from pathlib import Path

import click

from forstgen.cli.answer import Answer
from forstgen.cli.place import PLACE

__all__ = ["generate"]

_FORMATS = ("text", "json", "github", "sarif")


def _outs(context: click.Context, option: click.Parameter, values: tuple[str, ...]) -> list[str]:
    for value in values:
        target, equals, folder = value.partition("=")
        if not (target and equals and folder):
            raise click.BadParameter(f"`{value}` is not TARGET=DIR", context, option)
    return [*values]


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=PLACE)
@click.option("--ts", metavar="DIR", type=PLACE, help="Write a TypeScript package here.")
@click.option("--py", metavar="DIR", type=PLACE, help="Write a Python package here.")
@click.option("--go", metavar="DIR", type=PLACE, help="Write a Go package here.")
@click.option("--jsonschema", metavar="FILE", type=PLACE, help="Write a JSON Schema to this file.")
@click.option(
    "--out",
    metavar="TARGET=DIR",
    multiple=True,
    callback=_outs,
    help="Write the package of another target, one that an installed plug-in makes.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@click.option("--diff", "shows_diff", is_flag=True, help="Write nothing; show what would change.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(_FORMATS),
    default="text",
    help="How problems are told; all but text go to standard output.",
)
@click.option(
    "--config",
    metavar="FILE",
    type=PLACE,
    help="Read this configuration, not the nearest forstgen.toml or pyproject.toml.",
)
@click.option(
    "--lock", metavar="FILE", type=PLACE, help="Write what everything means to this file."
)
@click.option("-q", "--quiet", is_flag=True, help="Tell problems only.")
def generate(
    paths: tuple[Path, ...],
    ts: Path | None,
    py: Path | None,
    go: Path | None,
    jsonschema: Path | None,
    out: list[str],
    check: bool,
    shows_diff: bool,
    format_name: str,
    config: Path | None,
    lock: Path | None,
    quiet: bool,
) -> Answer:
    """Write TypeScript, Python and Go packages from Forst declarations.

    PATH is a folder of .ft files, or such a file. What the command line does not name comes from
    forstgen.toml.

    \b
    Example:
      forstgen schema --ts web/api --py service/api --go server/api
    """
    if shows_diff and format_name != "text":
        raise click.UsageError("--diff shows text; use it without --format")
    named = {"ts": ts, "py": py, "go": go, "jsonschema": jsonschema}
    outs = {target: folder for target, folder in named.items() if folder is not None}
    outs |= {target: Path(folder) for target, _, folder in (each.partition("=") for each in out)}
    # Imported here: `--help` and wrong usage need none of it.
    from forstgen.api import start
    from forstgen.cli.report import Shown, report
    from forstgen.config import find_config

    config = config or find_config(Path.cwd())
    result = start(paths, outs, config, lock, writes=not (check or shows_diff))
    return report(result, Shown(format_name, check, shows_diff, quiet))
