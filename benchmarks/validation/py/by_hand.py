"""The models of orders.ft as somebody writes them for Pydantic by hand, with the same rules."""

from typing import Annotated

from pydantic import BaseModel, Field, Strict

LARGEST = 2**53 - 1


class Address(BaseModel):
    street: Annotated[str, Strict(), Field(min_length=1, max_length=100)]
    city: Annotated[str, Strict(), Field(min_length=1, max_length=100)]


class Account(BaseModel):
    id: Annotated[str, Strict(), Field(min_length=1, max_length=64)]
    email: Annotated[str, Strict(), Field(pattern="@", max_length=200)]
    age: Annotated[int, Strict(), Field(ge=0, le=150)]
    active: Annotated[bool, Strict()]
    address: Address


class Record(BaseModel):
    id: Annotated[str, Strict(), Field(min_length=1, max_length=64)]
    data: Annotated[str, Strict(), Field(min_length=1)]


class Batch(BaseModel):
    records: Annotated[list[Record], Strict(), Field(min_length=1)]
