"""The keys of a configuration file, and what their values may be.

Imported only where there is such a file: pydantic takes longer to start than forstgen itself.
"""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

__all__ = ["ConfigFile", "TargetTable"]

LOCK = "forst.lock"


_GO_KEYWORDS = (
    "break|case|chan|const|continue|default|defer|else|fallthrough|for|func|go|goto|if|import|"
    "interface|map|package|range|return|select|struct|switch|type|var"
)


def _matching(pattern: str, what: str) -> AfterValidator:
    """Refuses a text that does not match as a whole, saying what it must be instead."""

    def check(value: str) -> str:
        if re.fullmatch(pattern, value) is None:
            raise PydanticCustomError("not_matching", what)
        return value

    return AfterValidator(check)


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _switched(value: Any) -> Any:
    """`true` and `false` for the usual place and for none."""
    return {True: LOCK, False: None}[value] if isinstance(value, bool) else value


def _kebab(name: str) -> str:
    return name.replace("_", "-")


Place = Annotated[str, _matching(r"[^\x00]+", "must be a path")]
Pattern = Annotated[str, _matching(r"[^\x00]+", "must be a pattern")]
GuardName = Annotated[str, _matching(r"[A-Za-z_]\w*", "must be the name of a guard")]
NpmName = Annotated[
    str,
    _matching(
        r"(@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]{0,100}",
        "must be a name that npm accepts, such as `@acme/api`",
    ),
]
GoModule = Annotated[
    str,
    _matching(
        r"([A-Za-z0-9][\w.~-]*(/[\w~-][\w.~-]*)*)?",
        "must be a module path, such as `example.com/api`, or empty",
    ),
]
GoPackage = Annotated[
    str,
    _matching(
        rf"(?!({_GO_KEYWORDS})$)[a-z][a-z0-9_]*",
        "must be a Go package name: small letters and digits, and no keyword",
    ),
]

SchemaId = Annotated[
    str,
    _matching(
        r"[A-Za-z][A-Za-z0-9+.-]*:[!$&-;=?-Z_a-z~%]+",
        "must be an absolute URI without a fragment, such as `urn:acme:api`",
    ),
]


class Table(BaseModel):
    """Keys are spelt with hyphens, types are what they are in TOML, other keys are errors."""

    model_config = ConfigDict(extra="forbid", strict=True, alias_generator=_kebab)


class TargetTable(Table):
    """What every target has."""

    out: Place | None = None


class TypeScript(TargetTable):
    name: NpmName | None = Field(default=None, alias="package")


class Python(TargetTable):
    pass


class Go(TargetTable):
    module: GoModule | None = None
    package: GoPackage | None = None


class JsonSchema(TargetTable):
    id: SchemaId | None = None


class ConfigFile(Table):
    """`forstgen.toml`, or the table `tool.forstgen` of a `pyproject.toml`."""

    input: Annotated[list[Place], BeforeValidator(_listed)] = []
    include: list[Pattern] = []
    exclude: list[Pattern] = []
    invariant_guards: list[GuardName] = ["Valid"]
    lock: Annotated[Place | None, BeforeValidator(_switched)] = LOCK
    ts: TypeScript = TypeScript()
    py: Python = Python()
    go: Go = Go()
    jsonschema: JsonSchema = JsonSchema()
