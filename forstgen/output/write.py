"""Plans put into effect, so that every file is the old one or the new one at any moment.

All new files are first written aside, for all targets; a full disk or a missing permission shows
then, before anything has changed. After that there are only renames and removals.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path, PurePosixPath
from stat import S_IMODE

from forstgen.diagnostics import Diagnostic
from forstgen.output.manifest import NAME
from forstgen.output.plan import Change, Plan
from forstgen.output.problems import cannot_write

__all__ = ["write"]


def write(plans: Sequence[Plan]) -> tuple[Diagnostic, ...]:
    """Make the changes of all `plans`. What is left in place is whole, whatever happens."""
    root = Path()
    try:
        with ExitStack() as stack:
            staged: list[tuple[Plan, Path]] = []
            for plan in plans:
                root = plan.root
                if plan.changes:
                    staged.append((plan, stack.enter_context(_stage(plan))))
            for plan, aside in staged:
                root = plan.root
                _replace(plan, aside)
    except OSError as error:
        return (cannot_write(root, error),)
    return ()


@contextmanager
def _stage(plan: Plan) -> Iterator[Path]:
    """The new files of `plan`, in a folder of their own on the same disk; removed afterwards."""
    plan.root.mkdir(parents=True, exist_ok=True)
    aside = plan.root / f".forstgen-{os.urandom(6).hex()}"
    aside.mkdir()
    try:
        (aside / "passing").write_bytes(plan.passing.encode())
        for number, change in enumerate(_written(plan)):
            staged = aside / str(number)
            staged.write_bytes(change.new or b"")
            if change.old is not None:
                staged.chmod(S_IMODE((plan.root / change.path).stat().st_mode))
        yield aside
    finally:
        with suppress(OSError):
            for left in aside.iterdir():
                left.unlink()
            aside.rmdir()


def _replace(plan: Plan, aside: Path) -> None:
    """The stale files out, the new ones in. The manifest comes last, the passing one first."""
    written = _written(plan)
    if str(written[-1].path) == NAME:
        os.replace(aside / "passing", plan.root / NAME)
    for change in plan.delete:
        (plan.root / change.path).unlink(missing_ok=True)
    _remove_empty(plan.root, (change.path for change in plan.delete))
    for number, change in enumerate(written):
        place = plan.root / change.path
        place.parent.mkdir(parents=True, exist_ok=True)
        os.replace(aside / str(number), place)


def _written(plan: Plan) -> list[Change]:
    """Created and updated files, the manifest last."""
    return sorted((*plan.create, *plan.update), key=lambda change: str(change.path) == NAME)


def _remove_empty(root: Path, removed: Iterable[PurePosixPath]) -> None:
    """The folders that the removed files leave empty, from the inside out; never `root`."""
    folders = {folder for path in removed for folder in path.parents[:-1]}
    for folder in sorted(folders, key=lambda folder: -len(folder.parts)):
        with suppress(OSError):  # it still holds something, and that is not ours
            (root / folder).rmdir()
