"""The hand-written support code of a target, copied into the output byte for byte."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from forstgen import assets
from forstgen.backends.base import GeneratedFile

__all__ = ["runtime_files"]


def runtime_files(target: str, paths: Iterable[tuple[str, str]]) -> tuple[GeneratedFile, ...]:
    """`runtime/<target>/<source>` as generated files, for pairs of source and output path."""
    root = assets.folder("runtime") / target
    return tuple(
        GeneratedFile(PurePosixPath(path), assets.read_text(root / source))
        for source, path in paths
    )
