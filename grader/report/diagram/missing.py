"""What should have been in the picture, and where?

A finding says that something did not come; the specification says what. It is drawn dashed at the place where
it should have come: a signal below the key that should have caused it, a line or an end at the end of the
step, but above the end of whoever should have done it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from grader.report.diagram.model import Arrow, Band, Mark, Print, Row, Sign
from grader.result import Finding, Outcome
from grader.spec.model import (
    Case,
    ExitsExpected,
    Expectation,
    LineExpected,
    SignalExpected,
    StoppedExpected,
)
from grader.trace import Event, Rested, SignalDelivered, Stimulus

#: Messages about something that came too often: then nothing is missing.
_TOO_OFTEN = frozenset({"line.too-many", "signal.too-many"})

#: Messages about two ends between which a wait is missing.
_NO_WAIT = frozenset({"exits.luck", "exits.wrong-order"})

#: Messages about an end of another kind than asked for.
_OTHER_END = frozenset({"exits.wrong-code", "exits.wrong-signal", "exits.by-signal", "exits.by-time"})


@dataclass(frozen=True, slots=True)
class Player:
    """A process that plays a role: its lane, and the event with which it ended."""

    lane: int
    end: int | None


def absent(
    case: Case,
    events: Sequence[Event],
    findings: Sequence[Finding],
    players: Mapping[str, Sequence[Player]],
    terminal: int,
) -> Iterator[tuple[int, Row]]:
    """The rows of what did not come, each with the number of the event below which it belongs.

    Args:
        case: what was expected.
        events: of the run.
        findings: what became of it; one that does not say what was expected is left out.
        players: who plays each role.
        terminal: the terminal's lane.
    """
    if not events:
        return
    asked = {expectation.id: expectation for expectation in case.expect}
    absence = _Absence(case, events, players, terminal)
    numbers = [event.sequence for event in events]
    lacking: list[tuple[int, Row]] = []
    why: list[list[str]] = []
    for finding in findings:
        expectation = asked.get(finding.id)
        if finding.outcome is not Outcome.FAILED or not finding.expected or expectation is None:
            continue
        for place in absence.rows(expectation, finding):
            # Several findings may lack the same thing: an end, and an order of ends.
            if place not in lacking:
                lacking.append(place)
                why.append([])
            why[lacking.index(place)].append(finding.id)
    for (position, row), ids in zip(lacking, why, strict=True):
        virtual = events[max(bisect_right(numbers, position) - 1, 0)].virtual
        yield (
            position,
            msgspec.structs.replace(
                row, events=(position,), virtual=virtual, stress="missing", findings=tuple(ids)
            ),
        )


class _Absence:
    """What a run lacks, and where in it that belongs."""

    def __init__(
        self, case: Case, events: Sequence[Event], players: Mapping[str, Sequence[Player]], terminal: int
    ) -> None:
        self.case = case
        self.events = events
        self.players = players
        self.terminal = terminal
        self.starts: dict[int, int] = {}
        for event in events:
            if isinstance(event, Stimulus):
                self.starts.setdefault(event.step, event.sequence)

    def rows(self, expectation: Expectation, finding: Finding) -> Iterator[tuple[int, Row]]:
        said = finding.message.id
        match expectation:
            case SignalExpected() if said not in _TOO_OFTEN:
                yield self.below_cause(expectation.step), self.signal(expectation)
            case LineExpected(line=line, by=by, step=step) if said not in _TOO_OFTEN:
                writers = self.players.get(by, ()) if by is not None else ()
                lane = writers[0].lane if writers else None
                yield (
                    self.above_end(step, writers),
                    Print(
                        says="missing.line",
                        values={"who": by or ""},
                        lane=lane,
                        terminal=self.terminal,
                        text=line[0],
                    ),
                )
            case ExitsExpected() if said in _NO_WAIT:
                first, second = str(finding.message.args["first"]), str(finding.message.args["second"])
                for one, other in zip(
                    self.players.get(first, ()), self.players.get(second, ()), strict=False
                ):
                    values = {"child": first, "who": second}
                    row = Arrow(says="missing.wait", values=values, source=one.lane, target=other.lane)
                    ends = [end for end in (one.end, other.end) if end is not None]
                    yield min(ends, default=0) - 1, row
            case ExitsExpected(exits=roles, step=step) if said not in _OTHER_END:
                yield from self.marks(roles, step, "missing.end", "end", ended=False)
            case StoppedExpected(stopped=roles, step=step):
                yield from self.marks(roles, step, "missing.stop", "stop", ended=True)
            case _:
                return

    def signal(self, expectation: SignalExpected) -> Row:
        values = {"who": expectation.sender, "to": expectation.to, "signal": expectation.signal}
        sources, targets = self.players.get(expectation.sender, ()), self.players.get(expectation.to, ())
        if sources and targets:
            source, target = sources[0].lane, targets[0].lane
            return Arrow(says="missing.signal", values=values, source=source, target=target)
        return Band(says="missing.sender", values=values)

    def marks(
        self, roles: Sequence[str], step: int | None, says: str, sign: Sign, *, ended: bool
    ) -> Iterator[tuple[int, Row]]:
        """A mark for each player of some roles; for those who had ended only when they are asked for."""
        last = self.window(step)[1]
        for role in roles:
            for player in self.players.get(role, ()):
                if ended or player.end is None:
                    yield last, Mark(says=says, values={"who": role}, lane=player.lane, sign=sign)

    def window(self, step: int | None) -> tuple[int, int]:
        """The first and the last event of a step; of all steps together for None."""
        end = self.events[-1].sequence
        if isinstance(self.events[-1], Rested) and len(self.events) > 1:
            end = self.events[-2].sequence  # what is missing stands above the words that all wait
        if step is None and self.case.do:
            return min(self.starts.values(), default=end), end
        if not step:
            return 0, self.starts.get(1, end + 1) - 1
        return self.starts.get(step, end), self.starts.get(step + 1, end + 1) - 1

    def below_cause(self, step: int | None) -> int:
        """Below the last signal from outside in a step; at its end where there is none."""
        first, last = self.window(step)
        for event in reversed(self.events):
            from_outside = isinstance(event, SignalDelivered) and event.origin in ("key", "grader")
            if from_outside and first <= event.sequence <= last:
                return event.sequence
        return last

    def above_end(self, step: int | None, players: Sequence[Player]) -> int:
        """At the end of a step, but above the end of one of these processes in it."""
        first, last = self.window(step)
        ends = [player.end for player in players if player.end is not None and first <= player.end <= last]
        return min(ends) - 1 if ends else last
