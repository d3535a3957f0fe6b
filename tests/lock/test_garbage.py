"""Locks that were damaged are read as what they were written from, or not at all."""

import random

from forstgen.lock import locked_program, merge_locks, read_lock, remarks_in, render_lock
from tests.support.cases import SNAPSHOTS
from tests.support.generation import program_of

EXAMPLE = SNAPSHOTS.parent / "examples" / "forst"

PIECES = ('"', "(", ")", "[", "]", ",", "null", "-1", "1.5", "DeclType(", "$", "\\", "é", "\n", " ")


def damaged(text: str, dice: random.Random) -> str:
    """`text` with a piece put in, put over another one, or cut out, somewhere behind the header."""
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(300, len(text))
        piece = dice.choice(PIECES)
        kept = at + dice.choice((0, 0, 1, len(piece), 40))
        text = text[:at] + dice.choice((piece, "")) + text[kept:]
    return text


def test_no_damage_goes_unnoticed_or_ends_in_a_traceback() -> None:
    program = program_of(EXAMPLE)
    whole = render_lock(program)
    noticed = 0
    for seed in range(300):
        text = damaged(whole, random.Random(seed))
        lock = read_lock("forst.lock", text)
        found = None if lock.value is None else locked_program(lock.value)
        merge_locks(whole, text, whole)
        remarks_in(text)
        problems = lock.diagnostics if found is None else found.diagnostics

        if problems:
            noticed += 1
            assert {problem.code for problem in problems} == {"lock-syntax"}
        else:
            assert found is not None
            assert found.value is not None
            assert found.value.fingerprint == program.fingerprint, seed
    assert noticed > 250
