"""The values of the conformance corpus, chosen by hand, folder by folder.

In: nothing. Out: `FOLDERS`, the values of each folder by the name of the type that they are for.
"""

from collections.abc import Mapping

from tests.conformance.values import (
    collections,
    guards,
    invariants,
    json_texts,
    names,
    numbers,
    objects,
    sets,
    strings,
    unions,
)
from tests.conformance.values.pieces import Folder

__all__ = ["FOLDERS"]

FOLDERS: Mapping[str, Folder] = {
    **strings.FOLDERS,
    **numbers.FOLDERS,
    **sets.FOLDERS,
    **collections.FOLDERS,
    **objects.FOLDERS,
    **unions.FOLDERS,
    **names.FOLDERS,
    **guards.FOLDERS,
    **invariants.FOLDERS,
    **json_texts.FOLDERS,
}
