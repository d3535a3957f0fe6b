"""Random texts that are awkward to quote: string literals, comments, names on the wire."""

import json

from tests.fuzz.dice import Dice

__all__ = ["comment", "quoted", "string", "strings", "tag"]

_STRINGS = (
    *("a", "red", "green-blue", "SKU-", "", " ", "it's", 'say "hi"', "back\\slash", "`tick`"),
    *("${x}", "#{x}", "%s%d", "{{ x }}", "{% x %}", "a\nb", "tab\there", "é", "日本", "𝄞"),
    *("*/", "//", '"""', "'''", "<script>", "None", "null", "true", "0", "\\n", "\\u0041"),
    *("\x7f", "\u2028", "\ufeff", "\0", "\x01", "\r\n", "e\u0301", "</script>", "x" * 120),
)

_COMMENTS = (
    *("A thing of the shop.", "Ends in a backslash \\", "Closes */ early /* and opens"),
    *("A `back` tick, ${x}, {{ y }}, {% z %}, %s", "ünïcödé 𝄞 日本", "@deprecated @param x"),
    *("  indented", "trailing   ", "go:build ignore", "go:generate rm", "type: ignore", "noqa"),
    *('"""', "'''", "\\N{", "#", ("word " * 40).strip()),
)

_TAGS = (
    *("created_at", "Content-Type", "E Tag", "$ref", "1st", "@id", "a.b", "class", "__proto__"),
    *("ID", "größe", "x-y", "constructor", "model_config", "a/b", "{x}", "~tilde"),
)


def string(dice: Dice) -> str:
    """A text, not yet quoted."""
    return dice.one_of(_STRINGS)


def strings(dice: Dice, low: int, high: int) -> list[str]:
    """Different texts."""
    return dice.some_of(_STRINGS, dice.count(low, high))


def quoted(text: str) -> str:
    """`text` as a literal of Forst, whose escapes are those of Go; JSON's are a part of them."""
    return json.dumps(text, ensure_ascii=False)


def comment(dice: Dice, indent: str = "") -> str:
    """A doc comment with its line end, or nothing."""
    if not dice.chance(30):
        return ""
    lines = dice.some_of(_COMMENTS, dice.count(1, 3))
    if dice.chance(20) and not any("*/" in line for line in lines):
        return f"{indent}/* {' '.join(lines)} */\n"
    return "".join(f"{indent}// {line}\n" for line in lines)


def tag(dice: Dice) -> str:
    """A name on the wire."""
    return dice.one_of(_TAGS)
