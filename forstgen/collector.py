"""The garbage collector, kept still while a program is built.

A program of 1,000 types is some 100,000 objects, none of which is garbage before the end; to
collect meanwhile finds nothing and takes as long as the work itself.
"""

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["retire", "still"]


@contextmanager
def still() -> Iterator[None]:
    """No collection inside; afterwards as before."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def retire() -> None:
    """No collection in this process any more, not even of what it leaves when it ends."""
    gc.disable()
    atexit.register(gc.freeze)
