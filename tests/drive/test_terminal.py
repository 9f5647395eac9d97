"""Is what is typed, and what the terminal shows of it, there when it is looked for?"""

from __future__ import annotations

import contextlib
import os
import pty
import termios
from collections.abc import Iterator

import pytest

from grader.drive.terminal import Terminal

#: Before the echo was waited for, of so many 1 880 to 2 000 came late where lines were typed ahead, and none
#: where not: there it takes a busy processor (``test_ends``, the same trace twenty times).
LINES = 2_000


@contextlib.contextmanager
def terminal_and_line() -> Iterator[tuple[Terminal, int]]:
    """A terminal without a program, and the descriptor from which one would read."""
    master, line = pty.openpty()
    os.set_blocking(master, False)
    terminal = Terminal(master, lambda: False, lambda: False)
    try:
        yield terminal, line
    finally:
        terminal.close()
        os.close(line)


@pytest.mark.parametrize("ahead", [0, 1, 3])
def test_a_typed_line_is_there_with_its_echo(ahead: int) -> None:
    # With lines typed ahead the line discipline's work is not waited for by poll.
    with terminal_and_line() as (terminal, line):
        for number in range(ahead):
            terminal.send(f"{number}\r")
            terminal.drain()
        for number in range(ahead, LINES + ahead):
            terminal.send(f"{number}\r")
            assert terminal.drain() == f"{number}\n"
            assert os.read(line, 100) == f"{number - ahead}\n".encode()


def test_nothing_is_waited_for_where_nothing_is_shown() -> None:
    with terminal_and_line() as (terminal, line):
        modes = termios.tcgetattr(line)
        modes[3] &= ~termios.ECHO
        termios.tcsetattr(line, termios.TCSANOW, modes)
        for number in range(3):
            terminal.send(f"{number}\r")
            assert not terminal.drain()
        assert os.read(line, 100) == b"0\n"


def test_a_full_line_does_not_block() -> None:
    with terminal_and_line() as (terminal, line):
        for _ in range(200):
            terminal.send("a line that nobody reads" * 2 + "\r")
            terminal.drain()
        assert os.read(line, 100) == b"a line that nobody reads" * 2 + b"\n"
