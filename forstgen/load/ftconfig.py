"""`ftconfig.json`, the Forst compiler's own configuration: only `files.include` and
`files.exclude` mean something to forstgen.

It is looked for in the input's folder and in the folders above it.
"""

import json
import os
from pathlib import Path

from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.load.selection import Selection
from forstgen.load.walk import unreadable
from forstgen.paths import file_span, shown
from forstgen.source import SourceFile, Span

__all__ = ["load_ftconfig"]

NAME = "ftconfig.json"


def load_ftconfig(folder: Path) -> Outcome[Selection]:
    """What the nearest `ftconfig.json` selects; no value where there is none."""
    path = next((up / NAME for up in (folder, *folder.parents) if os.path.isfile(up / NAME)), None)
    if path is None:
        return Outcome(None)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error if isinstance(error, OSError) else OSError("It is not UTF-8")
        return Outcome(None, (unreadable(path, reason),))
    try:
        config = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Outcome(None, (_syntax(path, text, error),))
    files = config.get("files") if isinstance(config, dict) else config
    if files is None:
        return Outcome(None)
    if not isinstance(files, dict):
        return Outcome(None, (_value(path, "files", "an object"),))
    patterns = {key: files.get(key) or [] for key in ("include", "exclude")}
    for key, value in patterns.items():
        if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            return Outcome(None, (_value(path, f"files.{key}", "a list of patterns"),))
    return Outcome(Selection(path.parent, tuple(patterns["include"]), tuple(patterns["exclude"])))


def _syntax(path: Path, text: str, error: ValueError | RecursionError) -> Diagnostic:
    source = SourceFile(shown(path), text)
    offset = error.pos if isinstance(error, json.JSONDecodeError) else 0
    reason = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
    return diagnostic(
        "config-syntax", f"`{NAME}` is not valid JSON: {reason}", Span(source, offset, offset + 1)
    )


def _value(path: Path, key: str, wanted: str) -> Diagnostic:
    return diagnostic("config-value", f"`{key}` in `{NAME}` must be {wanted}", file_span(path))
