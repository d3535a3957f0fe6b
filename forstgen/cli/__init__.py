"""The command line: arguments → an Answer, printed here and nowhere else.

Whatever happens, the user sees words and an exit status, never a traceback: 0 fine, 1 problems in
the input or stale output, 2 wrong usage, 70 a bug in forstgen, 130 interrupted.
"""

import os
import sys
from collections.abc import Sequence
from typing import TextIO

import click

from forstgen.cli.answer import Answer
from forstgen.cli.bug import describe_bug
from forstgen.cli.commands import forstgen

__all__ = ["run"]

_BUG, _INTERRUPTED, _PIPE_CLOSED = 70, 130, 141


def run(arguments: Sequence[str]) -> int:
    """One command from start to end; gives the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        return _print(_answer(arguments))
    except KeyboardInterrupt:
        return _INTERRUPTED


def _answer(arguments: Sequence[str]) -> Answer:
    try:
        os.getcwd()
    except FileNotFoundError:
        return Answer(2, err="error: the current folder does not exist any more\n")
    try:
        answer = forstgen.main([*arguments], prog_name="forstgen", standalone_mode=False)
    except click.ClickException as error:
        return Answer(error.exit_code, err=_usage_problem(error))
    except click.Abort:
        return Answer(_INTERRUPTED)
    except Exception as error:
        return Answer(_BUG, err=describe_bug(error))
    return answer if isinstance(answer, Answer) else Answer(answer or 0)


def _usage_problem(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    usage = f"{context.get_usage()}\nTry `{context.command_path} --help`\n\n" if context else ""
    return f"{usage}error: {error.format_message()}\n"


def _print(answer: Answer) -> int:
    """Write the answer; a reader that has gone away (`| head`) is no problem of anybody's."""
    for stream, text in ((sys.stderr, answer.err), (sys.stdout, answer.out)):
        if stream is None or not text:
            continue
        try:
            stream.write(text)
            stream.flush()
        except BrokenPipeError:
            _discard(stream)
            return _PIPE_CLOSED
        except OSError as error:
            _discard(stream)
            if stream is sys.stdout:
                return _print(Answer(1, err=f"error: cannot write the output: {error.strerror}\n"))
    return answer.status


def _discard(stream: TextIO) -> None:
    """What is left in the stream's buffer would fail once more when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
