"""Generated packages on disk: one module, a folder per program, so that one run of a Go tool checks
them all."""

from collections.abc import Mapping
from pathlib import Path

from forstgen.backends.go import backend
from forstgen.backends.go.options import Options
from forstgen.ir import Program

__all__ = ["write_module"]


def write_module(root: Path, programs: Mapping[str, Program]) -> None:
    (root / "go.mod").write_text("module batch\n\ngo 1.26\n", "utf-8")
    for name, program in programs.items():
        folder = root / name
        folder.mkdir()
        for file in backend.render(program, Options(package=name, module="")):
            (folder / file.path).write_text(file.text, "utf-8", newline="\n")
