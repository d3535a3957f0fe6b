"""The values of the conformance corpus, chosen by hand, folder by folder.

In: nothing. Out: `FOLDERS`, the values of each folder by the name of the type that they are for.
"""

from collections.abc import Mapping

from tests.conformance.values import (
    arrays,
    asking,
    chains,
    errors,
    invariants,
    json_objects,
    json_texts,
    maps,
    names,
    numbers,
    objects,
    sets,
    skipping,
    statements,
    strings,
    together,
    unions,
)
from tests.conformance.values.pieces import Folder

__all__ = ["FOLDERS"]

_MODULES = (
    *(strings, numbers, sets, arrays, maps, objects, chains, unions, errors, names),
    *(statements, asking, skipping, invariants, together, json_texts, json_objects),
)

FOLDERS: Mapping[str, Folder] = {
    name: folder for module in _MODULES for name, folder in module.FOLDERS.items()
}
