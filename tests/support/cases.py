"""The cases of `snapshots/`: one folder for each construct, its input and what becomes of it.

In: the folder. Out: `Case` values, and the text of the index. What is generated from a case is not
decided here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["SNAPSHOTS", "Case", "cases", "index", "strays"]

SNAPSHOTS = Path(__file__).resolve().parents[2] / "snapshots"

AREAS = {
    "declarations": "What can be declared",
    "types": "Types",
    "constraints": "Constraints",
    "functions": "Functions, and what they return",
    "packages": "Files, folders and imports",
    "names": "Names that collide",
    "options": "Options",
    "diagnostics": "What forstgen says about mistakes",
}
"""The areas in the order of the index, each with its heading."""


@dataclass(frozen=True)
class Case:
    """`snapshots/<area>/<name>/` with an `input.ft`, or with several files below `input/`."""

    area: str
    name: str

    def __str__(self) -> str:
        return f"{self.area}/{self.name}"

    @property
    def folder(self) -> Path:
        return SNAPSHOTS / self.area / self.name

    @property
    def is_single_file(self) -> bool:
        return (self.folder / "input.ft").exists()

    @property
    def inputs(self) -> Mapping[str, Path]:
        """The source files by the path that forstgen is told, in the order of these paths."""
        if self.is_single_file:
            return {"input.ft": self.folder / "input.ft"}
        root = self.folder / "input"
        return {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*.ft"))}

    @property
    def config(self) -> Path | None:
        path = self.folder / "config.toml"
        return path if path.exists() else None

    @property
    def title(self) -> str:
        """What to look at: the comment on the first line of one of the files."""
        for path in self.inputs.values():
            first = path.read_text(encoding="utf-8", errors="replace").partition("\n")[0]
            if first.startswith("// "):
                return first.removeprefix("// ")
        raise ValueError(f"{self}: no file begins with a comment that says what to look at")

    @property
    def command(self) -> list[str]:
        """The arguments of forstgen for a case of diagnostics, which is the command's to show."""
        given = self.folder / "command.txt"
        if given.exists():
            return given.read_text(encoding="utf-8").split()
        source = "input.ft" if self.is_single_file else "input"
        return [source, "--ts", "out/ts", "--py", "out/py", "--go", "out/go"]

    @property
    def recorded(self) -> set[str]:
        """The recorded files, by their path in the folder."""
        return {name for name in self._files() if name.startswith("output")}

    @property
    def strays(self) -> set[str]:
        """Files that are neither input nor recorded. A case of diagnostics may be given any."""
        if self.area == "diagnostics":
            return set()
        given = {path.relative_to(self.folder).as_posix() for path in self.inputs.values()}
        return self._files() - self.recorded - given - {"config.toml"}

    def _files(self) -> set[str]:
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return {path.relative_to(self.folder).as_posix() for path in files}


@cache
def cases() -> tuple[Case, ...]:
    """All cases, in the order of the index."""
    return tuple(
        Case(area, folder.name)
        for area in AREAS
        for folder in sorted((SNAPSHOTS / area).glob("*"))
        if folder.is_dir()
    )


def strays() -> set[str]:
    """Files that belong to no case, and those that their case knows nothing of."""
    known = {case.folder for case in cases() if case.inputs}
    outside = {
        path.relative_to(SNAPSHOTS).as_posix()
        for path in SNAPSHOTS.rglob("*")
        if path.is_file() and not known.intersection(path.parents)
    }
    inside = {f"{case}/{name}" for case in cases() for name in case.strays}
    return (outside | inside) - {"README.md"}


def index() -> str:
    """The text of `snapshots/README.md`: one line for each case."""
    lines = [
        "# What becomes of Forst",
        "",
        "Each folder holds one construct: the input, and what is generated from it in TypeScript,",
        "Python and Go, and as JSON Schema. A folder with several files has them below `input/`",
        "and `output/`.",
    ]
    for area, heading in AREAS.items():
        lines += ["", f"## {heading}", ""]
        lines += [f"- [{c.name}]({c}/): {c.title}" for c in cases() if c.area == area]
    return "\n".join(lines) + "\n"
