"""How is a picture drawn on a terminal, in the columns that it has?

A Chinese character takes two columns. Nothing is told by colour alone: what is stressed has a sign at the
left edge, and what is missing is dashed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from rich.cells import cell_len, chop_cells
from rich.text import Text as Styled

from grader.report.diagram.model import (
    Arrow,
    Band,
    Deed,
    Fold,
    Mark,
    Picture,
    Print,
    Row,
    Sign,
    State,
    Stress,
)
from grader.report.diagram.words import clock, consequence, heading, label
from grader.report.page import wrapped
from grader.report.telling import visible
from grader.report.words import Language, say

#: Columns at the left edge, at least: a sign, and the program's time.
_EDGE = 10
#: Columns that the keyboard's lane takes.
_OUTSIDE = 11
#: Columns that a lane takes, at least and at most.
_NARROW, _WIDE = 10, 19
#: Columns for what stands on the terminal, at least.
_SCREEN = 20
#: Lines that one printed line may take.
_LINES = 3

_LIFE: dict[State, str] = {
    "unborn": " ",
    "alive": "│",
    "asleep": "┊",
    "stopped": "╏",
    "zombie": "·",
    "gone": " ",
}
#: States of a lane that the legend explains.
_EXPLAINED: tuple[State, ...] = ("asleep", "stopped", "zombie")
_SIGNS: dict[Sign, str] = {
    "start": "┬",
    "end": "╳",
    "stop": "■",
    "continue": "▷",
    "sleep": "┊",
    "note": "•",
    "wrong": "!",
}
_STRESS: dict[Stress, tuple[str, str]] = {
    "": ("", ""),
    "failed": ("✗", "bold"),
    "undecided": ("?", "bold yellow"),
    "missing": ("✗", "bold red"),
}


def room(width: int) -> int:
    """The processes that can have a lane of their own on a page of so many columns."""
    return max(1, (width - _EDGE - _SCREEN - _OUTSIDE) // _NARROW)


def text(picture: Picture, language: Language, width: int) -> list[Styled]:
    """A picture as lines.

    Args:
        picture: what is drawn.
        language: of its words.
        width: columns of the page.
    """
    return list(_Page(picture, language, width).lines())


class _Line:
    """Cells from left to right; the second half of a wide character is an empty one."""

    def __init__(self, width: int) -> None:
        self.cells = [" "] * width

    def put(self, column: int, text: str) -> None:
        """Writes over what is there; what does not fit is left out."""
        for character in text:
            size = cell_len(character)
            if size == 0 and column > 0:
                self.cells[column - 1] += character
                continue
            if column + size > len(self.cells):
                return
            if self.cells[column] == "":
                self.cells[column - 1] = " "
            end = column + size
            if end < len(self.cells) and self.cells[end] == "":
                self.cells[end] = " "
            self.cells[column : column + size] = [character] + [""] * (size - 1)
            column += size

    def __str__(self) -> str:
        return "".join(self.cells).rstrip()


class _Page:
    def __init__(self, picture: Picture, language: Language, width: int) -> None:
        self.picture = picture
        self.language = language
        self.width = width
        self.clock = clock(picture, language)
        self.edge = max(_EDGE, 3 + max(map(cell_len, self.clock), default=0))
        self.columns = self._columns()

    def _columns(self) -> list[int]:
        lanes = self.picture.lanes
        own = [lane for lane in lanes if lane.kind not in ("outside", "terminal")]
        outside = _OUTSIDE if any(lane.kind == "outside" for lane in lanes) else 0
        screen = _SCREEN if self.picture.terminal is not None else 0
        room = max(self.width - self.edge - outside - screen, 0)
        most = _WIDE if screen else self.width
        each = min(max(room // max(len(own), 1), 3), most)
        columns: list[int] = []
        at = self.edge
        for lane in lanes:
            columns.append(min(at, self.width - 1))
            at += outside if lane.kind == "outside" else each
        return columns

    def lines(self) -> Iterator[Styled]:
        yield from self._headings()
        for row, time in zip(self.picture.rows, self.clock, strict=True):
            sign, style = _STRESS[row.stress]
            if row.outside:
                sign, style = sign or "▸", style or "bold cyan"
            for number, line in enumerate(self._row(row)):
                if number == 0 and sign:
                    line.put(0, sign)
                if number == 0 and time:
                    line.put(self.edge - 1 - cell_len(time), time)
                yield Styled(str(line), style=style, no_wrap=True)
        legend = self._legend()
        if legend:
            yield Styled(f"  {legend}", style="dim")

    def _headings(self) -> Iterator[Styled]:
        names, pids = _Line(self.width), _Line(self.width)
        for number, (lane, column) in enumerate(zip(self.picture.lanes, self.columns, strict=True)):
            following = [*self.columns[number + 1 :], self.width][0]
            name, pid = heading(lane, self.language)
            room = max(following - column - 1, 1)
            if pid and cell_len(f"{name} {pid}") <= room:
                name, pid = f"{name} {pid}", ""
            names.put(column, chop_cells(name, room)[0] if name else "")
            pids.put(column, pid)
        for line in (names, pids):
            if str(line):
                yield Styled(str(line), style="bold", no_wrap=True)

    def _legend(self) -> str:
        def explained(name: str) -> str:
            return say(f"diagram.legend.{name}", self.language)

        stresses = dict.fromkeys(row.stress for row in self.picture.rows if row.stress)
        found = [explained(stress) for stress in stresses] if self.picture.terminal else []
        last = self.picture.rows[-1].last if self.picture.rows else -1
        states = {lane.state(row.last) for row in self.picture.rows for lane in self.picture.lanes}
        # That somebody has ended and waits to be reaped is told where it stays so.
        states -= {"zombie"} - {lane.state(last) for lane in self.picture.lanes}
        found += [f"{_LIFE[state]} {explained(state)}" for state in _EXPLAINED if state in states]
        return "  ".join(found)

    # --- rows ----------------------------------------------------------------------------------------------

    def _empty(self, row: Row) -> _Line:
        line = _Line(self.width)
        for lane, column in zip(self.picture.lanes, self.columns, strict=True):
            line.put(column, _LIFE[lane.state(row.last)])
        return line

    def _row(self, row: Row) -> Iterator[_Line]:
        said = label(row, self.language)
        match row:
            case Arrow() if row.source != row.target:
                yield from self._arrow(row, said)
            case Arrow():
                then = consequence(row, self.language)
                yield from self._mark(row, row.target, "•", f"{said}: {then}" if then else said)
            case Mark():
                sign = "" if row.outside else _SIGNS[row.sign]
                yield from self._mark(row, row.lane, sign, said, dashed=row.stress == "missing")
            case Print():
                yield from self._print(row, said)
            case Band() | Fold():
                yield from self._mark(row, 0, "⋮" if isinstance(row, Fold) else "", said)
            case Deed():
                yield from self._deed(row)
            case _:
                assert_never(row)

    def _mark(self, row: Row, lane: int, sign: str, said: str, *, dashed: bool = False) -> Iterator[_Line]:
        column = self.columns[lane]
        line = self._empty(row)
        beside = column + 2 if sign else column
        if sign:
            line.put(column, sign)
        if dashed:
            line.put(column + 1, "╌╌")
            beside += 2
        # At the right edge there is no room beside the lane.
        beside = min(beside, max(self.width - max(cell_len(said), 1), self.edge))
        for number, part in enumerate(self._wrapped(said, self.width - beside)):
            if number:
                line = self._empty(row)
            line.put(beside, part)
            yield line

    def _arrow(self, row: Arrow, said: str) -> Iterator[_Line]:
        left, right = sorted((self.columns[row.source], self.columns[row.target]))
        forward = self.columns[row.source] == left
        then = consequence(row, self.language)
        inner = right - left - 4  # a blank at each side, the head, and a piece of the line
        whole = f"{said}: {then}" if then and not forward else said
        if cell_len(whole) > inner:
            whole = said
        if cell_len(said) > inner:
            line = self._empty(row)
            beside = min(left + 2, max(self.width - cell_len(said), self.edge))
            line.put(beside, said)
            yield line
        line = self._empty(row)
        self._shaft(line, left, right, dashed=row.stress == "missing")
        line.put(self.columns[row.source], "├" if forward else "┤")
        head = "×" if row.refused else "▷" if row.stress == "missing" else ("▶" if forward else "◀")
        if head == "▷" and not forward:
            head = "◁"
        line.put(right - 1 if forward else left + 1, head)
        if cell_len(said) <= inner:
            line.put(left + (1 if forward else 2) + (inner - cell_len(whole)) // 2, f" {whole} ")
        if then and forward and right + 2 + cell_len(then) <= self.width:
            line.put(right + 2, then)
            then = ""
        elif whole != said:
            then = ""
        yield line
        if then:
            line = self._empty(row)
            line.put(min(self.columns[row.target] + 2, max(self.width - cell_len(then), self.edge)), then)
            yield line

    def _shaft(self, line: _Line, left: int, right: int, *, dashed: bool) -> None:
        for column in range(left + 1, right):
            crosses = line.cells[column].strip() != ""
            line.put(column, "╌" if dashed else "┼" if crosses else "─")

    def _print(self, row: Print, remark: str) -> Iterator[_Line]:
        terminal = self.columns[row.terminal]
        line = self._empty(row)
        missing = row.stress == "missing"
        if row.lane is not None and row.lane != row.terminal:
            column = self.columns[row.lane]
            self._shaft(line, column, terminal, dashed=missing)
            line.put(column, "├")
            line.put(terminal - 1, "▷" if missing else "▶")
        shown = visible(row.text)
        said = f"{shown} {remark}" if remark else shown
        for number, part in enumerate(self._wrapped(said, self.width - terminal - 2, _LINES)):
            if number:
                line = self._empty(row)
            line.put(terminal + 2, part)
            yield line

    def _deed(self, row: Deed) -> Iterator[_Line]:
        column = self.columns[row.lane]
        room = [*self.columns[row.lane + 1 :], self.width][0] - column - 3
        said = [f"{row.place}  {row.source}".strip()] if row.place else []
        for part in [*said, row.deed, *([row.remark] if row.remark else [])]:
            for piece in self._wrapped(part, room):
                line = self._empty(row)
                line.put(column + 2, piece)
                yield line

    def _wrapped(self, said: str, room: int, most: int = 6) -> list[str]:
        """A text in lines of so many columns, broken at blanks where there are any."""
        room = max(room, 4)
        parts = wrapped(said, room)
        if len(parts) > most:
            parts = [*parts[: most - 1], chop_cells(parts[most - 1], room - 1)[0] + "…"]
        return parts
