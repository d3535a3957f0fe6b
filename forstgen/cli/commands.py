"""All commands by name. Without a name it is `generate` that is meant."""

import click

from forstgen import __version__
from forstgen.cli.breaking import breaking
from forstgen.cli.conform import conform
from forstgen.cli.dump import dump
from forstgen.cli.explain import explain
from forstgen.cli.generate import generate
from forstgen.cli.merge_driver import merge_driver
from forstgen.cli.verify import verify

__all__ = ["forstgen"]

_OWN_OPTIONS = ("-h", "--help", "-V", "--version")


class _Commands(click.Group):
    """`forstgen PATH…` is `forstgen generate PATH…`, and the help shows both as one."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in _OWN_OPTIONS):
            args = ["generate", *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, "[generate] [OPTIONS] [PATH]...")
        formatter.write_usage(ctx.command_path, "COMMAND [ARGS]...", prefix="   or: ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        generate.format_help_text(ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        generate.format_options(click.Context(generate, ctx), formatter)
        self.format_commands(ctx, formatter)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="forstgen %(version)s")
def forstgen() -> None:
    """The group itself does nothing."""


forstgen.add_command(generate)
forstgen.add_command(verify)
forstgen.add_command(breaking)
forstgen.add_command(conform)
forstgen.add_command(dump)
forstgen.add_command(explain)
forstgen.add_command(merge_driver)
