"""Where `grammar/`, `templates/`, `runtime/` and `docs/` are: in a checkout beside the package, in
a wheel inside it (`forstgen/_assets/…`), of `docs/` only what the command prints."""

from functools import cache
from pathlib import Path

__all__ = ["folder", "read_text"]


@cache
def folder(name: str) -> Path:
    """The folder `name` of forstgen's own files: `grammar`, `templates`, `runtime`, `docs`."""
    package = Path(__file__).parent
    packed = package / "_assets" / name
    return packed if packed.is_dir() else package.parent / name


def read_text(path: Path) -> str:
    """One of forstgen's own files, LF whatever the checkout made of it."""
    return path.read_text(encoding="utf-8")
