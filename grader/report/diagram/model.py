"""What is a sequence diagram made of?

Lanes from left to right, rows from top to bottom. A row has a shape, which says where it is drawn, and says
something: the id of a label and of a sentence in ``words``, with the values that these speak of. So one
picture can be drawn in both languages and on any page.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

import msgspec

#: How it is with a process. ``asleep``: it waits for a stated time. ``zombie``: it has ended and nobody has
#: learnt of it.
State = Literal["unborn", "alive", "asleep", "stopped", "zombie", "gone"]

#: Why a row is stressed. ``missing``: what it shows did not happen and should have. ``failed`` and
#: ``undecided``: a finding of that kind rests on it.
Stress = Literal["", "failed", "undecided", "missing"]

#: What a mark on a lane looks like.
Sign = Literal["start", "end", "stop", "continue", "sleep", "note", "wrong"]


class _Value(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Frozen, named fields; no cycles, so that a hundred thousand of them are not looked through for any."""


class Lane(_Value, frozen=True, kw_only=True, gc=False):
    """A column of the picture.

    Attributes:
        kind: ``outside``: the keyboard and whoever calls kill. ``others``: the processes for which there is
            no room, together. ``actor``: a thread or process under the explorer.
        name: the role (with its number, where several play it), the actor; "" where there is none.
        pid: of a process.
        states: from which event on it is in which state, in order; empty: it is always there.
    """

    kind: Literal["outside", "process", "others", "terminal", "actor"]
    name: str = ""
    pid: int | None = None
    states: tuple[tuple[int, State], ...] = ()

    def state(self, event: int) -> State:
        """How it was with it when an event had happened."""
        place = bisect_right(self.states, event, key=lambda change: change[0])
        if place:
            return self.states[place - 1][1]
        return "unborn" if self.states else "alive"


class _Row(_Value, frozen=True, kw_only=True, gc=False):
    """What every row has.

    Attributes:
        says: the id of its words.
        values: what they speak of; names of processes as in ``Lane.name``, "#5" for process 5, "" unknown.
        events: sequence numbers of the events that it shows, ascending; for what is missing, of the event
            after which it should have come.
        virtual: the program's own clock there, in seconds.
        stress: see ``Stress``.
        findings: ids of the findings that rest on it.
        outside: whether the grader did it.
    """

    says: str
    values: dict[str, str] = {}
    events: tuple[int, ...] = ()
    virtual: float = 0.0
    stress: Stress = ""
    findings: tuple[str, ...] = ()
    outside: bool = False

    @property
    def last(self) -> int:
        """The last event that it shows, -1 for none."""
        return self.events[-1] if self.events else -1


class Arrow(_Row, frozen=True, kw_only=True, gc=False):
    """Something goes from one lane to another.

    Attributes:
        source, target: numbers of lanes; they may be the same.
        then: what it did there: "handled", "ignored", "default" for a signal, "" where nothing is known.
        refused: whether it did not arrive.
    """

    source: int
    target: int
    then: Literal["", "handled", "ignored", "default"] = ""
    refused: bool = False


class Mark(_Row, frozen=True, kw_only=True, gc=False):
    """Something happens on one lane.

    Attributes:
        lane: its number.
        sign: what it looks like.
    """

    lane: int
    sign: Sign = "note"


class Print(_Row, frozen=True, kw_only=True, gc=False):
    """A line comes onto the terminal.

    Attributes:
        lane: who wrote it, None where that is unknown.
        terminal: the terminal's lane.
        text: the line, as it was written.
    """

    lane: int | None
    terminal: int
    text: str


class Band(_Row, frozen=True, kw_only=True, gc=False):
    """Something concerns the whole program."""


class Deed(_Row, frozen=True, kw_only=True, gc=False):
    """What an actor does under a schedule, at a line of the program.

    Attributes:
        lane: the actor's.
        place: "file:line" or the line's number, "" where it is not known or as in the row above.
        source: the text of the line.
        deed: what it does, a sentence's middle in the picture's language.
        remark: what is to be said of it, "" for nothing.
    """

    lane: int
    place: str
    source: str
    deed: str
    remark: str = ""


class Fold(_Row, frozen=True, kw_only=True, gc=False):
    """Rows that are not drawn.

    Attributes:
        rows: how many.
        times: how often the ``period`` rows above come again in them; 0: they are no repetition.
        period: how many rows above it are repeated.
        lines: how many of them are printed lines.
        signals: how many are signals.
        lasts: whether the program's clock went on meanwhile.
    """

    rows: int
    times: int = 0
    period: int = 0
    lines: int = 0
    signals: int = 0
    lasts: bool = False


Row = Arrow | Mark | Print | Band | Deed | Fold


class Picture(_Value, frozen=True, kw_only=True, gc=False):
    """A sequence diagram.

    Attributes:
        lanes: from left to right; the terminal is the last one, where there is one.
        rows: from top to bottom.
    """

    lanes: tuple[Lane, ...]
    rows: tuple[Row, ...]

    @property
    def terminal(self) -> int | None:
        """The number of the terminal's lane."""
        return next((n for n, lane in enumerate(self.lanes) if lane.kind == "terminal"), None)
