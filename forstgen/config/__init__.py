"""Configuration: the file that applies, its settings, and a command line on top of them."""

from pathlib import Path

from forstgen.config.find import find_config
from forstgen.config.settings import Settings, TargetSettings
from forstgen.diagnostics import Outcome
from forstgen.load import Selection

__all__ = ["Settings", "TargetSettings", "find_config", "load_config"]


def load_config(path: Path | None) -> Outcome[Settings]:
    """The settings of the configuration file `path`, or those of a run without one."""
    if path is None:
        return Outcome(Settings((), Selection(Path.cwd()), ()))
    # Imported here: most of a run without a configuration file would be pydantic's start.
    from forstgen.config.read import read_config

    return read_config(path)
