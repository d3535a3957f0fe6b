"""The values that are validated, with the violations that each must have.

Out: an object of five fields with another one inside, and an array of 1,000 records; each valid and
invalid. Texts are as long as texts of their kind are: an id is a UUID, data a line of words.
"""

import json
import uuid
from dataclasses import dataclass

__all__ = ["INPUTS", "Input", "Violation"]

RECORDS = 1000
FAULTY_EVERY = 100

Violation = dict[str, str]


@dataclass(frozen=True)
class Input:
    """A value of a declared type, as JSON text."""

    name: str
    type: str
    text: str
    violations: tuple[Violation, ...]


def _account() -> dict[str, object]:
    return {
        "id": _id(0),
        "email": "ada.lovelace@example.org",
        "age": 36,
        "active": True,
        "address": {"street": "12 St James's Square", "city": "London"},
    }


def _faulty_account() -> dict[str, object]:
    """Too short, too large, and missing."""
    address = {"street": "12 St James's Square"}
    return {**_account(), "id": "", "age": 200, "address": address}


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

INPUTS = (
    Input("object, valid", "Account", _text(_account()), ()),
    Input("object, invalid", "Account", _text(_faulty_account()), _FAULTS_OF_ACCOUNT),
    Input("1,000 records, valid", "Batch", _text(_batch(RECORDS + 1)), ()),
    Input("1,000 records, invalid", "Batch", _text(_batch(FAULTY_EVERY)), _FAULTS_OF_BATCH),
)
