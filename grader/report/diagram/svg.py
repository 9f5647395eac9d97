"""How is a picture drawn on a page?

As SVG that stands in the page's own text: the page's style says which colours there are, by day and by night.
Nothing is told by colour alone: what is stressed has a sign at the left edge and a frame, what is missing is
dashed. Sizes are pixels; a column is the room of a Latin letter, a Chinese character takes two.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from markupsafe import Markup
from rich.cells import cell_len

from grader.report.diagram.model import Arrow, Band, Deed, Fold, Mark, Picture, Print, Row, Sign, State
from grader.report.diagram.words import clock, consequence, heading, label, with_consequence
from grader.report.page import wrapped
from grader.report.telling import visible
from grader.report.words import Language

#: The left edge with sign and time, then the lanes.
_EDGE = 96
_OUTSIDE = 96
_LANE = 190
_ACTOR = 290
#: Actors have no clock.
_ACTORS_EDGE = 32
#: What stands on the terminal.
_SCREEN = 300
_COLUMN = 6.9
_LINE = 17
_HEAD = 46

_LIFE: dict[State, str] = {
    "unborn": "",
    "alive": "alive",
    "asleep": "asleep",
    "stopped": "stopped",
    "zombie": "zombie",
    "gone": "",
}

_SHAPES: dict[Sign, Markup] = {
    "start": Markup('<circle class="dot" cx="{x}" cy="{y}" r="4"/>'),
    "end": Markup('<path class="cross" d="M{l} {t}L{r} {b}M{r} {t}L{l} {b}"/>'),
    "stop": Markup('<rect class="dot" x="{l}" y="{t}" width="10" height="10"/>'),
    "continue": Markup('<path class="dot" d="M{l} {t}L{r} {y}L{l} {b}Z"/>'),
    "sleep": Markup('<circle class="hollow" cx="{x}" cy="{y}" r="4"/>'),
    "note": Markup('<circle class="dot" cx="{x}" cy="{y}" r="3"/>'),
    "wrong": Markup('<path class="warn" d="M{l} {b}L{x} {t}L{r} {b}Z"/>'),
}

_SIGNS = {"": "", "failed": "✗", "missing": "✗", "undecided": "?"}


def svg(picture: Picture, language: Language, title: str) -> Markup:
    """A picture as an ``svg`` element.

    Args:
        picture: what is drawn.
        language: of its words.
        title: what it is called by a screen reader, which is told everything else by ``sentences``.
    """
    return _Drawing(picture, language).element(title)


class _Drawing:
    def __init__(self, picture: Picture, language: Language) -> None:
        self.picture = picture
        self.language = language
        self.columns: list[int] = []
        actors = any(lane.kind == "actor" for lane in picture.lanes)
        self.clock = clock(picture, language)
        longest = max(map(cell_len, self.clock), default=0)
        self.edge = at = _ACTORS_EDGE if actors else max(_EDGE, 36 + round(longest * _COLUMN))
        for lane in picture.lanes:
            self.columns.append(at + 8)
            at += {"outside": _OUTSIDE, "terminal": _SCREEN, "actor": _ACTOR}.get(lane.kind, _LANE)
        self.width = at

    def element(self, title: str) -> Markup:
        rows: list[Markup] = []
        tops = [_HEAD]
        for row, time in zip(self.picture.rows, self.clock, strict=True):
            top = tops[-1]
            parts, height = self._row(row, top)
            edge = self._edge(row, time, top, height)
            stress = row.stress or ("outside" if row.outside else "plain")
            rows.append(Markup('<g class="row {}">{}{}</g>').format(stress, edge, Markup("").join(parts)))
            tops.append(top + height)
        return Markup(
            '<svg class="diagram" role="img" aria-label="{title}" width="{width}" height="{height}" '
            'viewBox="0 0 {width} {height}">{heads}{lives}{rows}</svg>'
        ).format(
            title=title,
            width=self.width,
            height=tops[-1] + 8,
            heads=Markup("").join(self._heads()),
            lives=Markup("").join(self._lives(tops)),
            rows=Markup("").join(rows),
        )

    def _heads(self) -> Iterator[Markup]:
        for lane, x in zip(self.picture.lanes, self.columns, strict=True):
            name, pid = heading(lane, self.language)
            yield _text(x - 6, 16, _cut(name, 24 if lane.kind != "actor" else 40), "head")
            if pid:
                yield _text(x - 6, 32, f"pid {pid}", "pid")

    def _lives(self, tops: list[int]) -> Iterator[Markup]:
        """The lanes' lines: one piece for each stretch in which nothing changes."""
        for lane, x in zip(self.picture.lanes, self.columns, strict=True):
            begin, style = tops[0] - 6, "alive" if not lane.states else ""
            for row, top, bottom in zip(self.picture.rows, tops, tops[1:], strict=False):
                now = _LIFE[lane.state(row.last)]
                if now != style:
                    middle = (top + bottom) // 2
                    yield from _life(x, begin, middle, style)
                    begin, style = middle, now
            yield from _life(x, begin, tops[-1], style)

    def _edge(self, row: Row, time: str, top: int, height: int) -> Markup:
        parts: list[Markup] = []
        if row.stress:
            parts.append(
                Markup('<rect class="frame" x="1" y="{}" width="{}" height="{}" rx="4"/>').format(
                    top + 1, self.width - 2, height - 2
                )
            )
        middle = top + height // 2 + 4
        sign = _SIGNS[row.stress] or ("▸" if row.outside else "")
        if sign:
            parts.append(_text(8, middle, sign, "sign"))
        if time:
            parts.append(_text(self.edge - 12, middle, time, "time"))
        return Markup("").join(parts)

    # --- rows ----------------------------------------------------------------------------------------------

    def _row(self, row: Row, top: int) -> tuple[list[Markup], int]:
        said = label(row, self.language)
        match row:
            case Arrow() if row.source != row.target:
                return self._arrow(row, said, top)
            case Arrow():
                then = consequence(row, self.language)
                return self._mark(row.target, "note", f"{said}: {then}" if then else said, top)
            case Mark():
                return self._mark(row.lane, row.sign, said, top, key=row.outside)
            case Print():
                return self._print(row, said, top)
            case Band() | Fold():
                return self._band(("⋮ " if isinstance(row, Fold) else "") + said, top)
            case Deed():
                return self._deed(row, top)
            case _:
                assert_never(row)

    def _mark(
        self, lane: int, sign: Sign, said: str, top: int, *, key: bool = False
    ) -> tuple[list[Markup], int]:
        x, y = self.columns[lane], top + 13
        room = max(int((self.width - x - 16) / _COLUMN), 12)
        lines = wrapped(said, room)[:4]
        if key:
            width = round(cell_len(lines[0]) * _COLUMN * 1.1) + 14
            cap = Markup('<rect class="key" x="{}" y="{}" width="{}" height="20" rx="4"/>').format(
                x - 6, y - 10, width
            )
            return [cap, _text(x + 1, y + 4, lines[0], "label")], 28
        shape = _SHAPES[sign].format(x=x, y=y, l=x - 5, r=x + 5, t=y - 5, b=y + 5)
        texts = [_text(x + 11, y + 4 + n * _LINE, line, "label") for n, line in enumerate(lines)]
        return [shape, *texts], 26 + (len(lines) - 1) * _LINE

    def _arrow(self, row: Arrow, said: str, top: int) -> tuple[list[Markup], int]:
        start, end = self.columns[row.source], self.columns[row.target]
        y = top + 28
        said = with_consequence(said, row, self.language)
        way = 1 if end > start else -1
        parts = [
            Markup('<path class="shaft" d="M{} {}H{}"/>').format(start, y, end - 2 * way),
            Markup('<path class="tip" d="M{} {}l{} -5v10Z"/>').format(end - way, y, -9 * way),
        ]
        if row.refused:
            parts[1] = Markup('<path class="cross" d="M{} {}l10 10m0 -10l-10 10"/>').format(
                end - 12 * way - 5, y - 5
            )
        room = int((self.width - min(start, end) - 20) / _COLUMN)
        parts.append(_text(min(start, end) + 12, y - 6, _cut(said, room), "label"))
        return parts, 38

    def _print(self, row: Print, remark: str, top: int) -> tuple[list[Markup], int]:
        end, y = self.columns[row.terminal], top + 13
        parts: list[Markup] = []
        if row.lane is not None and row.lane != row.terminal:
            start = self.columns[row.lane]
            parts.append(Markup('<path class="shaft" d="M{} {}H{}"/>').format(start, y, end - 2))
            parts.append(Markup('<path class="tip" d="M{} {}l-9 -5v10Z"/>').format(end - 1, y))
        shown = visible(row.text)
        lines = wrapped(f"{shown} {remark}" if remark else shown, int((_SCREEN - 24) / 7.4))
        if len(lines) > 4:
            lines = [*lines[:3], _cut(lines[3], 34) + "…"]
        parts += [_text(end + 11, y + 4 + n * _LINE, line, "screen") for n, line in enumerate(lines)]
        return parts, 26 + (len(lines) - 1) * _LINE

    def _band(self, said: str, top: int) -> tuple[list[Markup], int]:
        lines = wrapped(said, max(int((self.width - self.edge - 16) / _COLUMN), 12))
        texts = [_text(self.edge + 2, top + 18 + n * _LINE, line, "band") for n, line in enumerate(lines)]
        return texts, 28 + (len(lines) - 1) * _LINE

    def _deed(self, row: Deed, top: int) -> tuple[list[Markup], int]:
        x = self.columns[row.lane]
        said: list[tuple[str, str]] = []
        if row.place:
            said += [(line, "source") for line in wrapped(f"{row.place}  {row.source}", 36)[:3]]
        said += [(line, "label") for line in wrapped(row.deed, 38)[:3]]
        said += [(line, "remark") for line in wrapped(row.remark, 38)[:3] if line]
        dot = _SHAPES["note"].format(x=x, y=top + 13)
        texts = [_text(x + 11, top + 17 + n * _LINE, line, style) for n, (line, style) in enumerate(said)]
        return [dot, *texts], 12 + len(said) * _LINE


def _text(x: float, y: float, said: str, style: str) -> Markup:
    return Markup('<text class="{}" x="{}" y="{}">{}</text>').format(style, x, y, said)


def _life(x: int, begin: int, end: int, style: str) -> Iterator[Markup]:
    if style and end > begin:
        yield Markup('<path class="life {}" d="M{} {}V{}"/>').format(style, x, begin, end)


def _cut(said: str, room: int) -> str:
    parts = wrapped(said, max(room - 1, 1))
    return parts[0] if len(parts) == 1 else f"{parts[0]}…"
