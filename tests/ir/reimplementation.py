"""The fingerprints once more, from a lock and `docs/versioning.md` alone.

Nothing of forstgen is imported: this is the other program that the page promises can be written.
"""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

__all__ = ["Versions", "read"]


@dataclass(frozen=True)
class Node:
    kind: str
    parts: dict[str, Any]

    def __getitem__(self, part: str) -> Any:
        return self.parts[part]


@dataclass(frozen=True)
class Name:
    """The name of a declaration, or of a primitive."""

    text: str


@dataclass
class Versions:
    """All fingerprints of one program."""

    program: str
    packages: dict[str, str]
    wire: dict[str, str]
    validation: dict[str, str]
    own: dict[str, tuple[str, str]] = field(default_factory=dict)
    functions: dict[str, str] = field(default_factory=dict)


def kinds(page: str) -> dict[str, list[str]]:
    """The parts of every kind, from the table of the page."""
    table = page.partition("| Kind | Parts |")[2].partition("\n\n")[0]
    found = {}
    for row in table.strip().splitlines()[1:]:
        names, parts = row.split("|")[1:3]
        for name in names.split(","):
            found[name.strip()] = [part.strip() for part in parts.split(",") if part.strip()]
    return found


class Reader:
    def __init__(self, text: str, kinds: dict[str, list[str]]) -> None:
        self.text, self.at, self.kinds = text, 0, kinds

    def value(self) -> Any:
        if string := self.match(r'"(?:[^"\\]|\\.)*"'):
            return json.loads(string)
        if self.match(r"\["):
            return self.until("]")
        kind = re.compile(r"(\w+)\(").match(self.text, self.at)
        if kind and kind[1] in self.kinds:
            self.at = kind.end()
            return Node(kind[1], dict(zip(self.kinds[kind[1]], self.until(")"), strict=True)))
        return self.word()

    def until(self, end: str) -> list[Any]:
        values = []
        while not self.match(re.escape(end)):
            values.append(self.value())
            assert self.match(",")
        return values

    def word(self) -> Any:
        start, depth = self.at, 0
        while self.text[self.at] != "," or depth:
            depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(self.text[self.at], 0)
            self.at += 1
        word = self.text[start : self.at]
        if word in ("null", "true", "false"):
            return {"null": None, "true": True, "false": False}[word]
        if re.fullmatch(r"-?\d+", word):
            return int(word)
        return float(word) if re.fullmatch(r"-?\d.*", word) else Name(word)

    def match(self, pattern: str) -> str | None:
        found = re.compile(pattern).match(self.text, self.at)
        self.at = found.end() if found else self.at
        return found[0] if found else None


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def short(text: str) -> str:
    return text if len(text) <= 40 else "#" + digest(text)


def call(kind: str, texts: list[str]) -> str:
    return f"{kind}({','.join(map(short, texts))})" if any(texts) else ""


def literal(value: Any) -> str:
    if isinstance(value, bool | str):
        return json.dumps(value)
    number = Decimal(repr(value)).normalize()
    exponent = number.as_tuple().exponent
    digits = "".join(map(str, number.as_tuple().digits))
    if digits == "0":
        return "0"
    return ("-" if number < 0 else "") + digits + (f"e{exponent}" if exponent else "")


Refer = Callable[[str], str]


def wire(node: Node, refer: Refer) -> str:
    """The table “Wire”."""

    def all_of(kind: str, texts: list[str]) -> str:
        return f"{kind}({','.join(map(short, texts))})"

    def fields() -> list[str]:
        return sorted(
            json.dumps(f["wire_name"]) + "?" * f["optional"] + ":" + short(wire(f["type"], refer))
            for f in node["fields"]
        )

    def literals(values: list[Any]) -> str:
        return all_of(node["primitive"].text, sorted({literal(value) for value in values}))

    match node.kind:
        case "PrimitiveType":
            return str(node["primitive"].text)
        case "AnyType" | "VoidType" | "AnyErrorType":
            return {"AnyType": "any", "VoidType": "void", "AnyErrorType": "error"}[node.kind]
        case "LiteralType":
            return literals(node["values"])
        case "ValueGroupDecl":
            return literals([value for _, value in node["entries"]])
        case "ArrayType":
            length = "" if node["length"] is None else node["length"]
            return all_of(f"array{length}", [wire(node["element"], refer)])
        case "MapType":
            return all_of("map", [wire(node["key"], refer), wire(node["value"], refer)])
        case "OptionalType":
            return all_of("optional", [wire(node["inner"], refer)])
        case "TupleType":
            return all_of("tuple", [wire(member, refer) for member in node["members"]])
        case "UnionDecl":
            return all_of("union", [wire(member, refer) for member in node["members"]])
        case "ResultType":
            return all_of("result", [wire(node[part], refer) for part in ("success", "failure")])
        case "ConstrainedType":
            return wire(node["base"], refer)
        case "DeclType":
            return refer(node["name"].text)
        case "ShapeDecl":
            return all_of("shape", fields())
        case "ErrorDecl":
            tag = json.dumps(node["name"].text.replace(".", "/", 1))
            return all_of("error", [tag, *fields()])
        case "AliasDecl":
            return wire(node["type"], refer)
        case "FunctionDecl":
            failure = "never" if node["failure"] is None else wire(node["failure"], refer)
            types = [wire(node["input"], refer), wire(node["success"], refer), failure]
            return all_of("function", [json.dumps(node["route"]), *types])
        case _:
            return ""


def validation(
    node: Node, refer: Refer, structure: Callable[[Node], str], is_request: bool = False
) -> str:
    """The tables below “Validation”; `structure` is the wire text of a type."""

    def of(inner: Node) -> str:
        return validation(inner, refer, structure)

    def chain(constraints: list[Node], names: dict[str, str]) -> str:
        return "".join("." + link(each, names) for each in constraints)

    def argument(value: Any, names: dict[str, str]) -> str:
        return names[value["name"]] if isinstance(value, Node) else literal(value)

    def link(each: Node, names: dict[str, str]) -> str:
        if each.kind == "GuardCall":
            texts = [refer(each["guard"].text)]
            texts += [argument(value, names) for value in each["arguments"]]
            return f"is({','.join(map(short, texts))})"
        if each.kind == "OneOf":
            return f"OneOf({','.join(sorted(map(literal, each['values'])))})"
        kind = each.kind.removeprefix("Is")
        return f"{kind}({','.join(argument(value, names) for value in each.parts.values())})"

    def path(node: Node, names: dict[str, str]) -> str:
        steps = [json.dumps(step["wire_name"]) for step in node["steps"]]
        return "/".join([names[node["root"]], *steps])

    def test(node: Node, names: dict[str, str]) -> str:
        if node.kind == "ConstraintTest":
            return chain(node["constraints"], names)
        entries = []
        for name, type in node["fields"]:
            judged = "" if type is None else f":{short(structure(type))}:{short(of(type))}"
            entries.append(json.dumps(name) + judged)
        return call("has", entries)

    def block(kind: str, body: list[Node], names: dict[str, str], depth: int) -> str:
        return call(kind, [statement(each, names, depth) for each in body])

    def statement(node: Node, names: dict[str, str], depth: int) -> str:
        if node.kind == "Ensure":
            said = ["", ""]
            if node["error"] is not None:
                said = [node["error"]["name"], node["error"]["message"]]
                said = ["" if text is None else json.dumps(text) for text in said]
            return call("ensure", [path(node["path"], names), test(node["test"], names), *said])
        if node.kind == "ForEach":
            inner = dict(names)
            for name, text in (("index", "$key"), ("element", "$value")):
                if node[name] is not None:
                    inner[node[name]] = f"{text}{depth}"
            body = block("do", node["body"], inner, depth + 1)
            return call("for", [path(node["path"], names), body])
        texts = []
        for branch in node["branches"]:
            condition = branch["condition"]
            texts += [path(condition["path"], names), test(condition["test"], names)]
            texts.append(block("do", branch["body"], names, depth))
        return call("if", [*texts, block("do", node["otherwise"], names, depth)])

    match node.kind:
        case "ShapeDecl" | "ErrorDecl":
            asked = [(f["wire_name"], of(f["type"])) for f in node["fields"]]
            named = [f"{json.dumps(name)}:{short(text)}" for name, text in asked if text]
            return call("fields", sorted(named))
        case "ArrayType":
            return call("array", [of(node["element"])])
        case "MapType":
            return call("map", [of(node["key"]), of(node["value"])])
        case "TupleType":
            return call("tuple", [of(member) for member in node["members"]])
        case "UnionDecl":
            return call("union", [of(member) for member in node["members"]])
        case "ResultType":
            return call("result", [of(node["success"]), of(node["failure"])])
        case "OptionalType":
            return of(node["inner"])
        case "AliasDecl":
            return of(node["type"])
        case "DeclType":
            return refer(node["name"].text)
        case "ConstrainedType":
            return of(node["base"]) + chain(node["constraints"], {})
        case "GuardDecl":
            variables = [node["subject"], *node["parameters"]]
            names = {each["name"]: f"${number}" for number, each in enumerate(variables)}
            return block("valid" if node["is_invariant"] else "guard", node["body"], names, 0)
        case "FunctionDecl":
            given = [parameter["name"] for parameter in node["parameters"]]
            names = {name: f"$0/{json.dumps(name)}" for name in given}
            names = {given[0]: "$0"} if len(given) == 1 else names
            failure = "" if node["failure"] is None else of(node["failure"])
            requires = block("requires", node["preconditions"], names, 0)
            if is_request:
                return call("request", [of(node["input"]), requires])
            return call("function", [of(node["input"]), of(node["success"]), failure, requires])
        case _:
            return ""


TextOf = Callable[[str, Refer], str]


def closed(declarations: dict[str, Node], text_of: TextOf) -> dict[str, str]:
    """The texts with what they refer to, as “Circles” says."""

    def seen_through(circle: set[str]) -> list[str]:
        aliases = {name for name in circle if declarations[name].kind == "AliasDecl"}
        among = {name: named[name] & aliases for name in aliases}
        free = [name for name in aliases if name not in reach(name, among)]
        return sorted(free, key=lambda name: len(reach(name, among)))

    symbols = [*declarations]
    named: dict[str, set[str]] = defaultdict(set)
    for symbol in symbols:
        text_of(symbol, lambda other, of=named[symbol]: of.add(other) or "@")  # type: ignore[misc]
    reached = {symbol: reach(symbol, named) for symbol in symbols}
    texts: dict[str, str] = {}
    # What is in a circle comes before what only leads into it, and reaches as much.
    order = sorted(symbols, key=lambda each: (len(reached[each]), each not in reached[each]))
    for symbol in order:
        circle = {other for other in reached[symbol] if symbol in reached[other]}
        if symbol in texts:
            continue
        if not circle:
            texts[symbol] = text_of(symbol, texts.__getitem__)
        else:
            texts |= in_a_circle(circle, seen_through(circle), texts, text_of)
    return texts


def reach(start: str, named: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    pending = [start]
    while pending:
        more = named[pending.pop()] - found
        found |= more
        pending += more
    return found


def in_a_circle(
    circle: set[str], aliases: list[str], texts: dict[str, str], text_of: TextOf
) -> dict[str, str]:
    members = circle.difference(aliases)

    def expanded(marks: dict[str, str]) -> dict[str, str]:
        known = {**texts, **marks}
        for alias in aliases:
            known[alias] = text_of(alias, known.__getitem__)
        return known

    def made(marks: dict[str, str]) -> dict[str, str]:
        known = expanded(marks)
        return {symbol: text_of(symbol, known.__getitem__) for symbol in members}

    if not any(made(dict.fromkeys(members, "")).values()):
        return dict.fromkeys(circle, "")
    marks = dict.fromkeys(members, "@")
    while True:
        before = len(set(marks.values()))
        marks = {symbol: digest(text) for symbol, text in made(marks).items()}
        if len(set(marks.values())) <= before:
            break
    everyone = digest("\n".join(sorted(set(marks.values()))))
    found = expanded({symbol: f"circle({mark},{everyone})" for symbol, mark in marks.items()})
    return {symbol: found[symbol] for symbol in circle}


def read(lock: str, page: str) -> Versions:
    """All fingerprints of the program in `lock`, as the text `page` says."""
    table = kinds(page)
    texts = {}
    for line in lock.splitlines():
        if line and not line.startswith("#"):
            found = re.fullmatch(
                r"(.+?) ([0-9a-f]{16}) ([0-9a-f]{16}|-) ([0-9a-f]{16}|-) (\w+\(.*)", line
            )
            assert found, line
            texts[found[1]] = found[5]
            assert found[2] == digest(found[5])[:16]
    declarations = {symbol: Reader(text, table).value() for symbol, text in texts.items()}
    always: dict[str, set[str]] = defaultdict(set)
    for symbol, decl in declarations.items():
        if decl.kind == "GuardDecl" and decl["is_invariant"]:
            subject = decl["subject"]["type"]
            if subject.kind == "DeclType":
                always[subject["name"].text].add(symbol)
    wires = closed(declarations, lambda symbol, refer: wire(declarations[symbol], refer))

    def structure(type: Node) -> str:
        return wire(type, lambda name: wires[name])

    def asked(symbol: str, refer: Refer) -> str:
        guards = sorted("." + short(refer(guard)) for guard in always[symbol])
        return validation(declarations[symbol], refer, structure) + "".join(guards)

    validations = closed(declarations, asked)
    return Versions(
        program=digest("\n".join(sorted(texts.values()))),
        packages=_packages(texts, declarations, always),
        wire={symbol: digest(text) if text else "-" for symbol, text in wires.items()},
        validation={symbol: digest(text) if text else "-" for symbol, text in validations.items()},
        own={symbol: _own(decl, declarations) for symbol, decl in declarations.items()},
        functions={
            symbol: _function(decl, structure, lambda name: validations[name])
            for symbol, decl in declarations.items()
            if decl.kind == "FunctionDecl"
        },
    )


def _function(decl: Node, structure: Callable[[Node], str], refer: Refer) -> str:
    """The table “Fingerprints of functions”."""
    texts = [structure(decl["input"]), validation(decl, refer, structure, is_request=True)]
    for part in ("success", "failure"):
        type = decl[part]
        texts += ["", ""] if type is None else [structure(type), validation(type, refer, structure)]
    return ".".join(digest(text)[:16] if text else "-" for text in texts)


def _own(decl: Node, declarations: dict[str, Node]) -> tuple[str, str]:
    def named(name: str) -> str:
        return f"@{name}"

    def guards(name: str) -> str:
        is_guard = name in declarations and declarations[name].kind == "GuardDecl"
        return f"@{name}" if is_guard else ""

    texts = wire(decl, named), validation(decl, guards, lambda type: wire(type, named))
    first, second = (digest(text)[:16] if text else "-" for text in texts)
    return first, second


def _packages(
    texts: dict[str, str], declarations: dict[str, Node], always: dict[str, set[str]]
) -> dict[str, str]:
    named = {}
    for symbol, decl in declarations.items():
        parts = [part for name, part in decl.parts.items() if name != "name"]
        named[symbol] = (_names(parts) & texts.keys()) | always[symbol]
    packages = {}
    for package in sorted({symbol.partition(".")[0] for symbol in texts}):
        own = {symbol for symbol in texts if symbol.partition(".")[0] == package}
        whole = own.union(*(reach(symbol, named) for symbol in own))
        lines = [f"package {package}", *(texts[symbol] for symbol in whole)]
        packages[package] = digest("\n".join(sorted(lines)))
    return packages


def _names(value: Any) -> set[str]:
    if isinstance(value, Name):
        return {value.text}
    inner = value.parts.values() if isinstance(value, Node) else value
    if isinstance(value, Node | list):
        return set().union(*map(_names, inner))
    return set()
