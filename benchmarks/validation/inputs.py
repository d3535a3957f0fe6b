"""The values that are validated, with the violations that each must have.

Out: an object of five fields with another one inside, and an array of 1,000 records; each valid and
invalid. Of the object there are many that differ, because a program never reads the same text for
ever: some readers remember texts that they have met. Texts are as long as texts of their kind are:
an id is a UUID, data a line of words.
"""

import json
import uuid
from dataclasses import dataclass

__all__ = ["INPUTS", "Input", "Violation"]

OBJECTS = 200
RECORDS = 1000
FAULTY_EVERY = 100

CITIES = ("London", "Lisbon", "Nairobi", "Montevideo", "Kyoto", "Reykjavik", "Hanoi")

Violation = dict[str, str]


@dataclass(frozen=True)
class Input:
    """Values of a declared type, as JSON texts, which all have the same violations."""

    name: str
    type: str
    texts: tuple[str, ...]
    violations: tuple[Violation, ...]


def _account(index: int) -> dict[str, object]:
    city = CITIES[index % len(CITIES)]
    return {
        "id": _id(index),
        "email": f"reader.{index}@{city.lower()}.example.org",
        "age": 18 + index % 80,
        "active": index % 3 == 0,
        "address": {"street": f"{index} St James's Square", "city": city},
    }


def _faulty_account(index: int) -> dict[str, object]:
    """Too short, too large, and missing."""
    address = {"street": f"{index} St James's Square"}
    return {**_account(index), "id": "", "age": 200, "address": address}


def _batch(faulty_every: int) -> dict[str, object]:
    return {
        "records": [
            {
                "id": "" if index % faulty_every == faulty_every - 1 else _id(index),
                "data": f"The record of measurement number {index}, as it was sent",
            }
            for index in range(RECORDS)
        ]
    }


def _text(value: object) -> str:
    """As programs send it, without spaces."""
    return json.dumps(value, separators=(",", ":"))


def _id(index: int) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, str(index)))


def _violation(path: str, code: str, message: str) -> Violation:
    return {"path": path, "code": code, "message": message}


_EMPTY_ID = ("string.min", "must have at least 1 character")

_FAULTS_OF_ACCOUNT = (
    _violation("/id", *_EMPTY_ID),
    _violation("/age", "number.between", "must be between 0 and 150"),
    _violation("/address/city", "required", "is required"),
)

_FAULTS_OF_BATCH = tuple(
    _violation(f"/records/{index}/id", *_EMPTY_ID)
    for index in range(FAULTY_EVERY - 1, RECORDS, FAULTY_EVERY)
)

_ACCOUNTS = tuple(_text(_account(index)) for index in range(OBJECTS))
_FAULTY_ACCOUNTS = tuple(_text(_faulty_account(index)) for index in range(OBJECTS))

INPUTS = (
    Input("object, valid", "Account", _ACCOUNTS, ()),
    Input("object, invalid", "Account", _FAULTY_ACCOUNTS, _FAULTS_OF_ACCOUNT),
    Input("1,000 records, valid", "Batch", (_text(_batch(RECORDS + 1)),), ()),
    Input("1,000 records, invalid", "Batch", (_text(_batch(FAULTY_EVERY)),), _FAULTS_OF_BATCH),
)
