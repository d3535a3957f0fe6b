"""Several streams as one, so that none of them has to wait for the end of another."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

__all__ = ["interleaved"]

T = TypeVar("T")


def interleaved(streams: Iterable[Iterator[T]]) -> Iterator[T]:
    """One of each in turn until all are at their end."""
    going = list(streams)
    while going:
        still: list[Iterator[T]] = []
        for stream in going:
            for value in islice(stream, 1):
                yield value
                still.append(stream)
        going = still
