"""How does a report come onto a terminal's page?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, cast

from rich.console import Console, RenderableType
from rich.text import Text


class _Page:
    """What rich writes on: its parts are kept, nothing leaves the room."""

    encoding = "utf-8"

    def __init__(self) -> None:
        self.parts: list[str] = []

    def write(self, text: str) -> int:
        self.parts.append(text)
        return len(text)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return False


def printed(parts: Iterable[RenderableType], width: int, colour: bool) -> str:
    """Parts of a report, one below the other, as text; nothing in them is taken for markup.

    Args:
        parts: what is shown, rich's own values.
        width: columns of the terminal; a Chinese character takes two.
        colour: whether escape sequences for colours may stand in it.
    """
    page = _Page()
    console = _console(page, max(width, 30), colour)
    for part in parts:
        console.print(part)
    return "\n".join(line.rstrip() for line in "".join(page.parts).split("\n"))


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most so many columns, broken at blanks where there are any; at least one line."""
    lines = Text(text).wrap(_console(_Page(), width, False), width, overflow="fold")
    return [line.plain.rstrip() for line in lines] or [""]


def _console(page: _Page, width: int, colour: bool) -> Console:
    return Console(
        file=cast(IO[str], page),
        width=width,
        height=25,
        color_system="standard" if colour else None,
        force_terminal=colour,
        no_color=not colour,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
