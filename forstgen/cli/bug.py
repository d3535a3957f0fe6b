"""An exception that nobody expected, told to the user as what it is: a bug in forstgen."""

import os
import platform
import traceback

from forstgen import __version__

__all__ = ["describe_bug"]


def describe_bug(error: Exception) -> str:
    """What happened, and how to report it; with FORSTGEN_TRACEBACK=1 all that Python says."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    file = os.path.join(os.path.basename(os.path.dirname(place.filename)), place.name)
    shown = "".join(traceback.format_exception(error))
    detail = shown if os.environ.get("FORSTGEN_TRACEBACK") else ""
    hint = "" if detail else "Set FORSTGEN_TRACEBACK=1 to see where it happened.\n"
    return (
        f"{detail}forstgen: this is a bug in forstgen, not in your input.\n"
        f"    {type(error).__name__}: {str(error)[:300]} ({file}:{place.lineno})\n"
        f"Please report it with the command that you ran, this version (forstgen {__version__},"
        f" Python {platform.python_version()}, {platform.system()}) and, if you can, the input.\n"
        f"{hint}"
    )
