"""Forst text as a Python package on the disk, imported for real."""

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

from forstgen.backends.base import NOTHING_ELSE
from forstgen.backends.py import backend
from forstgen.backends.py.options import Options
from forstgen.config import load_config
from forstgen.diagnostics.render import render_text
from forstgen.ir import Program
from forstgen.ir.meeting import Compatible
from forstgen.pipeline import build_program
from forstgen.source import SourceFile

__all__ = ["imported", "program", "render", "write"]


def program(files: Mapping[str, str]) -> Program:
    """The resolved program in `files`, which are named by their path in the input folder."""
    sources = [
        SourceFile(path, text, ("input", *PurePosixPath(path).parent.parts))
        for path, text in sorted(files.items())
    ]
    settings = load_config(None).value
    assert settings is not None
    built = build_program(sources, settings)
    assert built.value is not None, render_text(built.diagnostics)
    assert not built.failed, render_text(built.diagnostics)
    return built.value


def render(files: Mapping[str, str], compatible: Compatible = NOTHING_ELSE) -> dict[str, str]:
    rendered = backend.render(program(files), Options(), compatible)
    return {file.path.as_posix(): file.text for file in rendered}


def write(files: Mapping[str, str], folder: Path, compatible: Compatible = NOTHING_ELSE) -> Path:
    for path, text in render(files, compatible).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
    return folder


@contextmanager
def imported(folder: Path) -> Iterator[Any]:
    """The package in `folder`, importable by its folder's name until the end."""
    sys.path.insert(0, str(folder.parent))
    try:
        yield importlib.import_module(folder.name)
    finally:
        sys.path.remove(str(folder.parent))
        for name in [name for name in sys.modules if name.split(".")[0] == folder.name]:
            del sys.modules[name]
