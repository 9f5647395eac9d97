"""How does a report come onto a terminal's page?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, cast

from rich.cells import cell_len
from rich.console import Console, Group, JustifyMethod, OverflowMethod, RenderableType
from rich.containers import Lines
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


class Styled(Text):
    """A text that is broken as its language wants it: rich breaks at blanks, Chinese has hardly any."""

    def wrap(
        self,
        console: Console,
        width: int,
        *,
        justify: JustifyMethod | None = None,
        overflow: OverflowMethod | None = None,
        tab_size: int = 8,
        no_wrap: bool | None = None,
    ) -> Lines:
        """As rich's, but also between Chinese characters."""
        if no_wrap or (no_wrap is None and self.no_wrap) or overflow == "ignore" or self.plain.isascii():
            return super().wrap(
                console, width, justify=justify, overflow=overflow, tab_size=tab_size, no_wrap=no_wrap
            )
        lines = Lines()
        for line in self.split(allow_blank=True):
            if "\t" in line:
                line.expand_tabs(tab_size)
            parts = line.divide(breaks(line.plain, width))
            for part in parts:
                part.rstrip_end(width)
                part.truncate(width, overflow="fold")
            if justify or self.justify:
                parts.justify(console, width, justify=justify or self.justify or "default", overflow="fold")
            lines.extend(parts)
        return lines


#: Nothing begins a line with one of these, nor ends it with one of those.
_CLOSING = frozenset("，。；：！？、）》】」』”’…‰％,.;:!?)]}%")
_OPENING = frozenset("（《【「『“‘([{")


def breaks(text: str, width: int) -> list[int]:
    """Where a line of text is broken, so that no part takes more columns.

    Args:
        text: one line; a blank at a break stands at the end of the part before it and may be cut off.
        width: columns.

    Returns:
        Where the second part begins, and each one after it; after a blank, before or after a character of two
        columns, and inside a word only where it is longer than a whole line.
    """
    found: list[int] = []
    begin = last = column = 0
    before, wide_before = " ", False
    for place, character in enumerate(text):
        size = cell_len(character)
        if before == " " or (
            (size > 1 or wide_before) and size and character not in _CLOSING and before not in _OPENING
        ):
            last = place
        while column + size > width and character != " " and place > begin:
            cut = last if last > begin else place
            found.append(cut)
            column = cell_len(text[cut:place])
            begin = last = cut
        column += size
        before, wide_before = character, size > 1
    return found


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
        console.print(Group(part))  # in a group, for by itself a text is copied to one of rich's own class
    return "\n".join(line.rstrip() for line in "".join(page.parts).split("\n"))


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most so many columns, broken at blanks where there are any; at least one line."""
    lines = Styled(text).wrap(_console(_Page(), width, False), width, overflow="fold")
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
