"""One file's bytes as text: UTF-8, with or without a byte order mark."""

import os
from pathlib import Path

from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.load.walk import unreadable
from forstgen.paths import file_span, shown
from forstgen.source import SourceFile, Span

__all__ = ["load_file"]

_BOM = "\ufeff"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def load_file(path: Path, folders: tuple[str, ...]) -> Outcome[SourceFile]:
    """The file `path`; a device or a pipe is refused, because its end may never come."""
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            return Outcome(None, (_not_a_file(path),))
        content = path.read_bytes()
    except OSError as error:
        return Outcome(None, (unreadable(path, error),))
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        return Outcome(None, (_not_utf_8(path, content, error),))
    return Outcome(SourceFile(shown(path), text.removeprefix(_BOM), folders))


def _not_a_file(path: Path) -> Diagnostic:
    return diagnostic(
        "cannot-read",
        f"`{shown(path)}` is neither a file nor a folder",
        file_span(path),
        help="write the Forst source into a file",
    )


def _not_utf_8(path: Path, content: bytes, error: UnicodeDecodeError) -> Diagnostic:
    """Points at the first bad byte, in a text in which such bytes are replacement characters."""
    source = SourceFile(shown(path), content.decode(errors="replace"))
    offset = len(content[: error.start].decode())
    found = "UTF-16" if content.startswith(_UTF_16) else f"the byte 0x{content[error.start]:02X}"
    return diagnostic(
        "not-utf-8",
        f"Forst source is UTF-8, but here is {found}",
        Span(source, offset, offset + 1),
        help="save the file as UTF-8",
    )
