"""Makes forstgen/syntax/tables.py from grammar/forst.lark.

A development tool, run with `python -m grammar.compile_tables` and no part of forstgen. Lark
analyses the grammar, this writes down the table it found. States are numbered in the order in which
they are reached, so that the same grammar gives the same bytes; those that wait for the end of a
line come last.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from lark import Lark
from lark.grammar import Rule, Terminal
from lark.lexer import PatternStr
from lark.parsers.lalr_analysis import Shift

GRAMMAR = Path(__file__).with_name("forst.lark")
TABLES = GRAMMAR.parents[1] / "forstgen" / "syntax" / "tables.py"
STARTS = ("declaration", "ensure", "loop", "condition", "expr")
SPECIAL = {"$END": "END", "BODY": "BODY"}
CLASSES = ("NAME", "NUMBER", "STRING", "RUNE", "CALL")

HEADER = '''\
"""The LALR(1) table of grammar/forst.lark. Made by grammar/compile_tables.py: do not edit.

A token is known by its text, or by its class where it has one (NAME, NUMBER, STRING, RUNE, CALL);
the end is "", the end of a line in a struct "\\\\n", a balanced block "{}".
"""

# fmt: off
# ruff: noqa

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from forstgen.syntax.builder import Builder

Build: TypeAlias = "Callable[[Builder, int, int, list[Any]], Any]"


def same(b: "Builder", s: int, e: int, v: list[Any]) -> Any:
    """Passes on the value of a rule's one symbol."""
    return v[0]


def _more(items: list[Any], item: Any) -> list[Any]:
    items.append(item)
    return items

'''


def lark(grammar: str) -> Lark:
    return Lark(grammar, parser="lalr", start=list(STARTS))


class Automaton:
    """Lark's table in the words of this project, its states numbered deterministically."""

    def __init__(self, parser: Lark) -> None:
        table = parser.parser.parser._parse_table
        states = {state: dict(row) for state, row in table.states.items()}
        _skip_detours(states)
        self.keys = {t.name: _key(t.name, t.pattern) for t in parser.terminals} | SPECIAL
        self.rules = sorted(parser.rules, key=_signature)
        number = {rule: n for n, rule in enumerate(self.rules)}
        reached = _reached(states, [table.start_states[start] for start in STARTS])
        lines = [s for s in reached if "_NEWLINE" in states[s]]
        order = [s for s in reached if s not in set(lines)] + lines
        place = {state: n for n, state in enumerate(order)}
        self.first_line_state = len(order) - len(lines)
        self.starts = {start: place[table.start_states[start]] for start in STARTS}
        self.ends = {start: place[table.end_states[start]] for start in STARTS}
        self.actions: list[dict[str, int]] = [{} for _ in order]
        self.gotos: list[dict[str, int]] = [{} for _ in order]
        for state in order:
            for name, (action, argument) in sorted(states[state].items()):
                next = place[argument] if action is Shift else ~number[argument]
                if name in self.keys:
                    self.actions[place[state]][self.keys[name]] = next
                else:
                    self.gotos[place[state]][str(name)] = next


def _skip_detours(states: dict[Any, dict[str, Any]]) -> None:
    """Goes at once where a rule with one symbol, which only passes its value on, would lead."""
    for row in states.values():
        for name, (action, argument) in row.items():
            state = argument
            while action is Shift and (rule := _sole_detour(states[state])):
                _, state = row[rule.origin.name]
            row[name] = (action, state)


def _sole_detour(row: Mapping[str, Any]) -> Rule | None:
    """The rule that a state reduces whatever follows, if all it does is to pass a value on."""
    rules = {argument if action is not Shift else None for action, argument in row.values()}
    rule: Rule | None = rules.pop() if len(rules) == 1 else None
    return rule if rule and _passes_on(rule) else None


def _key(name: str, pattern: Any) -> str:
    return pattern.value if isinstance(pattern, PatternStr) else name.lstrip("_")


def _signature(rule: Rule) -> tuple[str, list[str], str]:
    return rule.origin.name, [symbol.name for symbol in rule.expansion], rule.alias or ""


def _reached(states: Mapping[Any, Mapping[str, Any]], starts: Iterable[Any]) -> list[Any]:
    """Every state once, breadth first from `starts`, a state's symbols in alphabetical order."""
    order = list(starts)
    seen = set(order)
    for state in order:
        for _, (action, argument) in sorted(states[state].items()):
            if action is Shift and argument not in seen:
                seen.add(argument)
                order.append(argument)
    return order


def _arguments(rule: Rule) -> list[int | None]:
    """What a rule's method gets: the places of the symbols that Lark keeps; None: absent `[x]`."""
    absent = "".join("1" if gone else "0" for gone in rule.options.empty_indices or ())
    gaps = [len(ones) for ones in absent.split("0")] if absent else [0] * (len(rule.expansion) + 1)
    kept: list[int | None] = []
    for place, symbol in enumerate(rule.expansion):
        kept += [None] * gaps[place]
        if not (isinstance(symbol, Terminal) and symbol.filter_out):
            kept.append(place)
    return kept + [None] * gaps[-1]


def _build(rule: Rule) -> str:
    """The expression that makes a rule's value of the values `v` of its symbols."""
    kept = _arguments(rule)
    values = [f"v[{place}]" if place is not None else "None" for place in kept]
    if rule.origin.name.startswith("__"):
        repeated = rule.expansion[0].name == rule.origin.name
        return f"_more({values[0]}, {values[1]})" if repeated else f"[{values[0]}]"
    if rule.options.expand1 and not rule.alias and len(kept) == 1:
        return values[0]
    name = rule.alias or rule.origin.name
    return f"b.{name}({', '.join(['s', 'e', *values])})"


def _passes_on(rule: Rule) -> bool:
    return len(rule.expansion) == 1 and _build(rule) == "v[0]"


def _rule_lines(rules: Iterable[Rule]) -> Iterator[str]:
    for rule in rules:
        symbols = " ".join(symbol.name for symbol in rule.expansion)
        function = "same" if _passes_on(rule) else f"lambda b, s, e, v: {_build(rule)}"
        yield f"    # {rule.origin.name}: {symbols}".rstrip()
        yield f"    ({str(rule.origin.name)!r}, {len(rule.expansion)}, {function}),"


def _row(row: Mapping[str, int]) -> str:
    """`key action` pairs; a state that reduces by one rule whatever follows has only the rule."""
    actions = set(row.values())
    if len(actions) == 1 and min(actions) < 0:
        return str(actions.pop())
    return " ".join(f"{key} {action}" for key, action in row.items())


def _pattern(parser: Lark, name: str) -> str:
    terminal = next(t for t in parser.terminals if t.name == name)
    return terminal.pattern.to_regexp()


def _punctuation(parser: Lark) -> list[str]:
    values = {t.pattern.value for t in parser.terminals if isinstance(t.pattern, PatternStr)}
    return sorted((v for v in values if not v.isalpha()), key=lambda v: (-len(v), v))


def tables(grammar: str) -> str:
    """The text of tables.py."""
    parser = lark(grammar)
    automaton = Automaton(parser)
    return "\n".join(
        [
            HEADER,
            f"CLASSES = {CLASSES}",
            "PATTERNS = (",
            *(f"    {_pattern(parser, name)!r}," for name in CLASSES),
            ")",
            f"PUNCTUATION = {'|'.join(map(re.escape, _punctuation(parser)))!r}",
            f"STARTS = {automaton.starts}",
            f"ENDS = {automaton.ends}",
            f"FIRST_LINE_STATE = {automaton.first_line_state}",
            "",
            "# (what it makes, how many symbols it takes, how the value is built)",
            "RULES: tuple[tuple[str, int, Build], ...] = (",
            *_rule_lines(automaton.rules),
            ")",
            "",
            "# On a token: go to a state, or reduce by the rule ~n; a rule alone needs no token.",
            'ACTIONS = """\\',
            *map(_row, automaton.actions),
            '"""',
            "",
            "# When a rule has made something.",
            'GOTOS = """\\',
            *map(_row, automaton.gotos),
            '"""',
            "",
        ]
    )


def main() -> None:
    TABLES.write_text(tables(GRAMMAR.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
