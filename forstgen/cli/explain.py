"""`forstgen explain CODE`: what a diagnostic's code means."""

import click

from forstgen.cli.answer import Answer

__all__ = ["explain"]


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> Answer:
    """Say what a problem's CODE means; without CODE list them all."""
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
    return Answer(0, f"{code} ({severity.value})\n{title}\n")
