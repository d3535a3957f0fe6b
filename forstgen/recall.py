"""What the last run left, so that a run that would change nothing need not do all of it again.

Comes in: settings. Goes out: plans without changes, where the inputs, the outputs and forstgen
itself are what they were when a run had nothing to say. What is remembered is a digest in the
user's cache; where there is none, or anything differs, a run does all of its work.
"""

import hashlib
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from forstgen import __version__, assets
from forstgen.backends import BACKENDS
from forstgen.config import Settings
from forstgen.load import load
from forstgen.node import node
from forstgen.output import Plan
from forstgen.output.manifest import NAME, Manifest, digest_of
from forstgen.paths import cache_folder

__all__ = ["Recall", "recall"]

_KEPT_SECONDS = 30 * 24 * 3600
"""What nobody asked for in a month is forgotten."""


@node
class Recall:
    """What is known of the runs with some settings: `inputs` is a digest of all that they depend
    on, `memory` the file that says what they left."""

    settings: Settings
    inputs: str
    memory: Path

    def plans(self) -> tuple[Plan, ...] | None:
        """Nothing to do, for each output; None where that is not certain."""
        with suppress(OSError, UnicodeDecodeError):
            if self.memory.read_text(encoding="ascii") == self._left():
                plans = tuple(map(_untouched, _places(self.settings)))
                os.utime(self.memory)
                return None if None in plans else tuple(plan for plan in plans if plan)
        return None

    def keep(self) -> None:
        """Remember what a run without a word left. A cache that cannot be written is none."""
        with suppress(OSError):
            self.memory.write_text(self._left(), encoding="ascii")
            for other in self.memory.parent.iterdir():
                if time.time() - other.stat().st_mtime > _KEPT_SECONDS:
                    other.unlink()

    def _left(self) -> str:
        """A digest of the inputs and of what says what the outputs are."""
        places = _places(self.settings)
        left = ((place / NAME if place.is_dir() else place).read_bytes() for place in places)
        return _digest((self.inputs.encode(), *left))


def recall(settings: Settings) -> Recall | None:
    """None where nothing can be kept, or where it is not known what a run depends on: other
    people's backends, missing inputs."""
    folder = cache_folder("runs")
    if folder is None or not {target.name for target in settings.targets} <= BACKENDS.keys():
        return None
    sources = load(settings.inputs, settings.selection)
    if sources.value is None or sources.diagnostics:
        return None
    run = f"{os.getcwd()}\n{settings!r}".encode()
    texts = (f"{source.path}\n{source.folders}\n{source.text}" for source in sources.value)
    tool = (f"{path} {size} {changed}" for path, size, changed in _tool())
    inputs = _digest([run, *(part.encode() for part in (*texts, __version__, sys.version, *tool))])
    return Recall(settings, inputs, folder / _digest([run])[:32])


def _places(settings: Settings) -> Iterator[Path]:
    yield from (target.out for target in settings.targets if target.out is not None)
    if settings.lock is not None:
        yield settings.lock


def _untouched(place: Path) -> Plan | None:
    """The plan for an output in which every file is as it was written."""
    if not place.is_dir():
        return Plan(place, place.parent, (), (), (), (PurePosixPath(place.name),))
    manifest = Manifest.load(place)
    for path in manifest.paths:
        if manifest.digests(path) != {digest_of((place / path).read_bytes())}:
            return None
    return Plan(place, place, (), (), (), (PurePosixPath(NAME), *manifest.paths))


def _tool() -> Iterator[tuple[str, int, int]]:
    """Forstgen's own files with their sizes and times: it may be somebody's checkout."""
    folders = (assets.folder(name) for name in ("templates", "runtime"))
    for top in (Path(__file__).parent, *folders):
        for folder, folders_inside, names in os.walk(top):
            folders_inside[:] = sorted(set(folders_inside) - {"__pycache__", "node_modules"})
            for name in sorted(names):
                state = os.stat(os.path.join(folder, name))
                yield os.path.join(folder, name), state.st_size, state.st_mtime_ns


def _digest(parts: Sequence[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(b"%d\n" % len(part) + part)
    return digest.hexdigest()
