"""The pipeline without the disk: sources as text in, generated files as text out."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from forstgen.backends import BACKENDS
from forstgen.backends.base import THE_OUTPUT
from forstgen.config import Settings, load_config
from forstgen.diagnostics import Diagnostic
from forstgen.diagnostics.render import arrange, render_text
from forstgen.ir import Program
from forstgen.load import Selection, load
from forstgen.pipeline import build_program, render
from forstgen.source import SourceFile

__all__ = ["LANGUAGES", "Generation", "generate", "program_of", "write"]

LANGUAGES = ("ts", "py", "go")
"""The targets that write a package, into a folder; the others write a single file."""


@dataclass(frozen=True)
class Generation:
    """The diagnostics of a run, and the files of each target by their path in its folder."""

    diagnostics: tuple[Diagnostic, ...]
    outputs: Mapping[str, Mapping[str, str]]

    @property
    def failed(self) -> bool:
        return any(diagnostic.is_error for diagnostic in self.diagnostics)

    @property
    def schema(self) -> str:
        """The JSON Schema, which is all that its target writes."""
        return self.outputs["jsonschema"]["schema.json"]

    @property
    def report(self) -> str:
        """What people are told."""
        return render_text(self.diagnostics)


def generate(files: Mapping[str, str], config: Path | None = None) -> Generation:
    """All targets of the sources in `files`, which are named by their path in the input folder."""
    sources = [
        SourceFile(path, text, ("input", *PurePosixPath(path).parent.parts))
        for path, text in sorted(files.items())
    ]
    settings = load_config(config).value
    assert settings is not None
    settings = settings.override((), {target: Path(target) for target in BACKENDS})
    program = build_program(sources, settings)
    if program.value is None or program.failed:
        return Generation(arrange(program.diagnostics), {})
    rendered = render(program.value, settings.targets)
    outputs = {
        output.target: {_name(file.path): file.text for file in output.files}
        for output in rendered.value or ()
    }
    return Generation(arrange((*program.diagnostics, *rendered.diagnostics)), outputs)


def _name(path: PurePosixPath) -> str:
    return "schema.json" if path == THE_OUTPUT else path.as_posix()


def program_of(folder: Path) -> Program:
    """The resolved program in the Forst files below `folder`, which has no errors."""
    sources = load([folder], Selection(folder)).value
    assert sources is not None
    program = build_program(sources, Settings((), Selection(folder), ())).value
    assert program is not None
    return program


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Writes `files` below `folder`, byte for byte."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
