"""`forstgen explain CODE`: what `docs/diagnostics.md` says about a diagnostic's code."""

import re
from textwrap import indent

import click

from forstgen import assets
from forstgen.cli.answer import Answer

__all__ = ["explain"]

_FENCED = re.compile(r"^```\w*\n(.*?)^```\n", re.MULTILINE | re.DOTALL)


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> Answer:
    """Say what a problem's CODE means and how to mend it; without CODE list them all."""
    # Imported here: `--help` needs none of it.
    from forstgen.diagnostics.codes import CODES
    from forstgen.diagnostics.suggest import did_you_mean

    if code is None:
        width = max(map(len, CODES))
        return Answer(0, "".join(f"{code:{width}}  {CODES[code][1]}\n" for code in sorted(CODES)))
    if code not in CODES:
        near = did_you_mean(code, CODES) or "`forstgen explain` lists all codes"
        raise click.UsageError(f"there is no code `{code}`; {near}")
    severity, title = CODES[code]
    return Answer(0, f"{code} ({severity.value})\n{title}\n\n{_section(code)}")


def _section(code: str) -> str:
    """What the page says about `code`, its examples indented instead of fenced."""
    page = assets.read_text(assets.folder("docs") / "diagnostics.md")
    _, _, behind = page.partition(f"\n## {code}\n\n")
    section, _, _ = behind.partition("\n## ")
    return _FENCED.sub(lambda block: indent(block[1], "    "), section)
