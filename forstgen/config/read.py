"""A configuration file → Settings, or every problem in it, each with its place and key."""

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from forstgen.backends import BACKENDS, find_backend, load_options
from forstgen.config.find import PYPROJECT
from forstgen.config.model import ConfigFile, TargetTable
from forstgen.config.places import find_key
from forstgen.config.settings import Settings, TargetSettings
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.diagnostics.suggest import did_you_mean
from forstgen.load import Selection
from forstgen.node import node
from forstgen.paths import file_span, shown
from forstgen.source import SourceFile, Span

__all__ = ["read_config"]

_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

_WANTED = {
    "string_type": "must be a string",
    "list_type": "must be a list",
    "model_type": "must be a table",
    "dict_type": "must be a table",
}


@node
class _ConfigText:
    """The file, and the path of forstgen's table in it, to say where a key stands."""

    source: SourceFile
    prefix: tuple[str, ...]

    def span(self, key: tuple[str, ...]) -> Span:
        place = find_key(self.source.text, (*self.prefix, *key))
        return Span(self.source, *place) if place else Span(SourceFile(self.source.path, ""), 0, 0)


def read_config(path: Path) -> Outcome[Settings]:
    """The settings of the file `path`. Paths in it are relative to its folder."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        return Outcome(None, (_unreadable(path, error.strerror or type(error).__name__),))
    except UnicodeDecodeError:
        return Outcome(None, (_unreadable(path, "it is not UTF-8"),))
    source = SourceFile(shown(path), text)
    try:
        table: Any = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Outcome(None, (_syntax(source, str(error)),))
    prefix = ("tool", "forstgen") if path.name == PYPROJECT else ()
    for part in prefix:
        table = table.get(part, {}) if isinstance(table, dict) else table
    file = _ConfigText(source, prefix)
    if not isinstance(table, dict):
        return Outcome(None, (_wrong(file, (), "must be a table"),))
    return _settings(path.parent.absolute(), file, table)


def _unreadable(path: Path, reason: str) -> Diagnostic:
    message = f"Cannot read the configuration `{shown(path)}`: {reason}"
    return diagnostic("config-unreadable", message, file_span(path))


def _syntax(source: SourceFile, message: str) -> Diagnostic:
    """`tomllib` says the place at the end of its message."""
    start = len(source.text)
    position = _POSITION.search(message)
    if position is not None and position[1]:
        lines = source.text.split("\n")[: int(position[1]) - 1]
        start = sum(len(line) + 1 for line in lines) + int(position[2]) - 1
    reason = _POSITION.sub("", message)
    return diagnostic("config-syntax", f"This is not TOML: {reason}", Span(source, start, start))


def _settings(folder: Path, file: _ConfigText, table: Mapping[str, Any]) -> Outcome[Settings]:
    others = {
        name: value
        for name, value in table.items()
        if name not in ConfigFile.model_fields and isinstance(value, dict) and find_backend(name)
    }
    own = {name: value for name, value in table.items() if name not in others}
    problems = [*_check(ConfigFile, own, file, ()), *_check_others(others, file)]
    if problems:
        return Outcome(None, tuple(problems))
    config = ConfigFile.model_validate(own)
    tables = {name: getattr(config, name).model_dump(exclude_none=True) for name in BACKENDS}
    settings = Settings(
        inputs=tuple(folder / path for path in config.input),
        selection=Selection(folder, tuple(config.include), tuple(config.exclude)),
        targets=tuple(_target(folder, *item) for item in (tables | others).items()),
        invariant_guards=tuple(config.invariant_guards),
        lock=folder / config.lock if config.lock and config.input else None,
    )
    return Outcome(settings)


def _target(folder: Path, name: str, table: Mapping[str, Any]) -> TargetSettings:
    options = {key.replace("-", "_"): value for key, value in table.items() if key != "out"}
    return TargetSettings(name, folder / table["out"] if "out" in table else None, options)


def _check_others(tables: Mapping[str, Any], file: _ConfigText) -> Iterator[Diagnostic]:
    """Tables of other packages' targets: `out`, and keys that are fields of their `Options`."""
    for name, table in tables.items():
        module = find_backend(name)
        options = fields(load_options(module)) if module else ()
        known = {field.name.replace("_", "-") for field in options}
        common = {key: value for key, value in table.items() if key not in known}
        yield from _check(TargetTable, common, file, (name,), known)


def _check(
    model: type[BaseModel],
    table: Mapping[str, Any],
    file: _ConfigText,
    key: tuple[str, ...],
    known: Collection[str] = (),
) -> Iterator[Diagnostic]:
    try:
        model.model_validate(table)
    except ValidationError as error:
        for details in error.errors():
            place = (*key, *(str(part) for part in details["loc"] if isinstance(part, str)))
            if details["type"] == "extra_forbidden":
                yield _unknown(file, place, (*_keys(model, details["loc"][:-1]), *known))
            else:
                yield _wrong(file, place, _WANTED.get(details["type"], details["msg"]))


def _keys(model: type[BaseModel], table: tuple[str | int, ...]) -> tuple[str, ...]:
    """The keys of `model`, or of the table below it."""
    for part in table:
        inner = model.model_fields[str(part)].annotation
        assert isinstance(inner, type)
        assert issubclass(inner, BaseModel)
        model = inner
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _unknown(file: _ConfigText, key: tuple[str, ...], known: Collection[str]) -> Diagnostic:
    return diagnostic(
        "config-unknown-key",
        f"There is no key `{'.'.join(key)}`",
        file.span(key),
        help=did_you_mean(key[-1], known) or f"the keys here are {_listed(known)}",
    )


def _wrong(file: _ConfigText, key: tuple[str, ...], wanted: str) -> Diagnostic:
    name = ".".join(key or file.prefix)
    return diagnostic("config-value", f"`{name}` {wanted}", file.span(key))


def _listed(names: Collection[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
