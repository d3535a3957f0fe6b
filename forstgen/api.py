"""forstgen as a library: what the command does, as functions that print nothing.

Comes in: paths. Goes out: a Result with the diagnostics and the files that changed or would.
"""

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from forstgen.collector import still
from forstgen.config import Settings, load_config
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.diagnostics.render import arrange
from forstgen.node import node
from forstgen.output import Plan, write
from forstgen.recall import recall

__all__ = ["Result", "check", "generate", "start"]

AnyPath: TypeAlias = str | PathLike[str]


@node
class Result:
    """What came of a run. Without errors `plans` has one for each target, in effect or not."""

    diagnostics: tuple[Diagnostic, ...]
    plans: tuple[Plan, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was wrong. Warnings are not."""
        return not any(diagnostic.is_error for diagnostic in self.diagnostics)

    @property
    def changed(self) -> tuple[Path, ...]:
        """The files that were, or would be, created, updated or removed."""
        return tuple(plan.root / change.path for plan in self.plans for change in plan.changes)


def generate(
    paths: AnyPath | Sequence[AnyPath] = (),
    *,
    ts: AnyPath | None = None,
    py: AnyPath | None = None,
    go: AnyPath | None = None,
    jsonschema: AnyPath | None = None,
    config: AnyPath | None = None,
    lock: AnyPath | None = None,
) -> Result:
    """Write a package for each target that has a folder, and the schema if it has a file.

    `config` is a configuration file; what the other arguments say goes before what it says, as on
    the command line. No file is looked for. `lock` is the file that holds the meaning of it all.
    """
    outs = _outs(ts=ts, py=py, go=go, jsonschema=jsonschema)
    return start(_paths(paths), outs, _path(config), _path(lock), writes=True)


def check(
    paths: AnyPath | Sequence[AnyPath] = (),
    *,
    ts: AnyPath | None = None,
    py: AnyPath | None = None,
    go: AnyPath | None = None,
    jsonschema: AnyPath | None = None,
    config: AnyPath | None = None,
    lock: AnyPath | None = None,
) -> Result:
    """What `generate` would do, without doing it: nothing is stale when `changed` is empty."""
    outs = _outs(ts=ts, py=py, go=go, jsonschema=jsonschema)
    return start(_paths(paths), outs, _path(config), _path(lock), writes=False)


def start(
    paths: Sequence[Path],
    outs: Mapping[str, Path],
    config: Path | None,
    lock: Path | None = None,
    *,
    writes: bool,
) -> Result:
    """One whole run. Every plan is made before the first file is written."""
    loaded = load_config(config)
    if loaded.value is None:
        return Result(arrange(loaded.diagnostics), ())
    settings = loaded.value.override(paths, outs, lock)
    if missing := _missing(settings, lock):
        return Result(missing, ())
    known = recall(settings)
    if known is not None and (untouched := known.plans()) is not None:
        return Result((), untouched)
    # Imported here: a run that has nothing to do needs none of it.
    from forstgen.pipeline import build

    with still():
        plans = build(settings)
        if plans.value is None or plans.failed:
            return Result(arrange(plans.diagnostics), ())
        problems = write(plans.value) if writes else ()
        result = Result(arrange((*plans.diagnostics, *problems)), plans.value)
        if known is not None and not result.diagnostics and (writes or not result.changed):
            known.keep()
        return result


def _paths(paths: AnyPath | Sequence[AnyPath]) -> tuple[Path, ...]:
    return (Path(paths),) if isinstance(paths, str | PathLike) else tuple(map(Path, paths))


def _path(path: AnyPath | None) -> Path | None:
    return None if path is None else Path(path)


def _outs(**outs: AnyPath | None) -> dict[str, Path]:
    return {target: Path(out) for target, out in outs.items() if out is not None}


def _missing(settings: Settings, lock: Path | None) -> tuple[Diagnostic, ...]:
    if not settings.inputs:
        help = "name a folder of `.ft` files, or set `input` in `forstgen.toml`"
        return (diagnostic("missing-input", "There is nothing to read", help=help),)
    if not settings.targets and lock is None:
        help = "name a folder with `--ts`, `--py` or `--go`, or set `out` in `forstgen.toml`"
        return (diagnostic("missing-target", "There is nothing to generate", help=help),)
    return ()
