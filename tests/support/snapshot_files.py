"""Syrupy, writing each snapshot as a file of its own below `snapshots/`, beside the input.

The snapshot's name is its path: `snapshot(name="types/map/output.ts")`.
"""

from typing import Any

from syrupy.data import SnapshotCollections
from syrupy.extensions.base import AbstractSyrupyExtension
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

from tests.support.cases import SNAPSHOTS

__all__ = ["SnapshotFiles"]


class SnapshotFiles(SingleFileSnapshotExtension):
    """Where the files are. What is too many is for `test_snapshots` to say, not for syrupy."""

    _write_mode = WriteMode.TEXT
    file_extension = ""

    @classmethod
    def get_location(cls, *, test_location: PyTestLocation, index: SnapshotIndex) -> str:
        return str(SNAPSHOTS / str(index))

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        return AbstractSyrupyExtension.get_snapshot_name(test_location=test_location, index=index)

    @classmethod
    def matches_test_location(
        cls, *, test_location: PyTestLocation, snapshot_location: str
    ) -> bool:
        return True

    def discover_snapshots(self, **_: Any) -> SnapshotCollections:
        return SnapshotCollections()
