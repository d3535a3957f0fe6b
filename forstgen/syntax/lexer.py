"""The two master regular expressions, made of the terminals of the grammar.

The group of a match tells what was found: one of the grammar's classes (NAME is 1, and so on), a
comment, punctuation, the end of a line (only where it counts), the end of the text, anything else.
White space before it is part of the match, but not of the group.
"""

import re
from collections.abc import Callable
from typing import Any

from forstgen.syntax.tables import CLASSES, PATTERNS, PUNCTUATION

NAME, NUMBER, STRING, RUNE, CALL = range(1, len(CLASSES) + 1)
COMMENT, FIXED, LINE_END, END, OTHER, BLOCK = range(len(CLASSES) + 1, len(CLASSES) + 7)

_CLASSES = "|".join(f"({pattern})" for pattern in PATTERNS)
_TOKEN = rf"(?:{_CLASSES}|(/[/*])|({PUNCTUATION})|(\n|;)|(\Z)|(.))"
_NO_LINE_END = _TOKEN.replace(r"(\n|;)", "((?!))")

# One alternative always fits, so there always is a match, and a group that matched.
Scan = Callable[[str, int], Any]

next_token: Scan = re.compile(rf"[\s\ufeff]*+{_NO_LINE_END}", re.DOTALL).match
next_token_in_line: Scan = re.compile(rf"(?:[^\S\n]|\ufeff)*+{_TOKEN}", re.DOTALL).match
