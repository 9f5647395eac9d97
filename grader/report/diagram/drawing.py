"""How does a trace become a picture?

In one pass: each event that a person would want to know of becomes a row, and what belongs together becomes
one: a signal's sending and what it did where it came, the lines of a traceback. What must be stressed (the
events on which a verdict rests) and what is missing is entered then, and repetitions are folded last.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import assert_never

import msgspec

from grader.report.diagram.folding import folded
from grader.report.diagram.missing import Player, absent
from grader.report.diagram.model import Arrow, Band, Lane, Mark, Picture, Print, Row, Sign, State, Stress
from grader.report.telling import seconds
from grader.result import Finding, Outcome
from grader.spec.model import Assignment, Case
from grader.spec.roles import resolve
from grader.trace import (
    AlarmSet,
    Continued,
    Degraded,
    DispositionSet,
    Event,
    Executed,
    Exited,
    Explored,
    Forked,
    Leftover,
    LimitReached,
    Line,
    Listened,
    Reaped,
    Rested,
    SendFailed,
    Settled,
    SignalDelivered,
    SignalSent,
    Slept,
    Started,
    Stimulus,
    Stopped,
    TaskId,
    Trace,
    Woke,
    Wrote,
)

#: Receivers of one sending that get an arrow each; a signal to more of them is one row.
_ARROWS = 4

_TRACEBACK = "Traceback (most recent call last):"
#: The last line of a traceback: an exception's name, alone or with its text.
_ERROR = re.compile(r"[A-Za-z_][\w.]*(?:: .*)?$")
#: What multiprocessing and threading print above a traceback.
_ABOVE = re.compile(r"(?:Process \S+:|Exception in thread .*:)$")


def of_run(
    assignment: Assignment,
    case: Case | None,
    trace: Trace,
    findings: Sequence[Finding],
    *,
    lanes: int = 6,
    rows: int = 120,
) -> Picture:
    """The picture of one run of a program on the terminal.

    Args:
        assignment: names the roles.
        case: what was asked; None for a hand-written check.
        trace: of that run alone.
        findings: of the case; what failed or could not be decided is stressed, and what is missing is drawn,
            unless a finding does not say what was expected.
        lanes: processes that get a lane of their own; the others share one.
        rows: at most so many, as far as what the findings rest on allows it.
    """
    drawing = _Drawing(assignment, trace, findings, lanes)
    drawn = drawing.rows()
    if case is not None:
        players = {role: [drawing.player(pid) for pid in pids] for role, pids in drawing.roles.items()}
        for position, row in absent(case, trace.events, findings, players, drawing.terminal):
            drawn.insert(bisect_right(drawn, position, key=lambda one: one.events[0]), row)
    return Picture(lanes=drawing.lanes(), rows=folded(drawn, rows))


@dataclass(slots=True)
class _Said:
    """Lines on the terminal that are one row."""

    text: str
    first: int
    last: int
    writers: tuple[TaskId | None, ...]
    complete: bool
    error: bool = False


@dataclass(slots=True)
class _Lanes:
    """Which process has which lane."""

    numbers: dict[TaskId, int] = field(default_factory=dict)
    made: list[Lane] = field(default_factory=list)
    others: int | None = None


class _Drawing:
    def __init__(self, assignment: Assignment, trace: Trace, findings: Sequence[Finding], most: int) -> None:
        self.trace = trace
        self.events = trace.events
        self.roles = resolve(assignment, trace)
        self.stress: dict[int, tuple[Stress, tuple[str, ...]]] = {}
        for finding in findings:
            self._note(finding)
        self.processes = trace.processes()
        self.process: dict[TaskId, TaskId] = {
            event.child: event.process for event in self.events if isinstance(event, Forked) and event.thread
        }
        self.names = self._names()
        self.states: dict[TaskId, list[tuple[int, State]]] = defaultdict(list)
        self.drawn: list[Row] = []
        self.writers: dict[tuple[TaskId | None, ...], tuple[int | None, dict[str, str], bool]] = {}
        #: For a sending or a key, the rows that its deliveries still may complete.
        self.open: dict[int, list[int]] = {}
        self.outside, self._lanes = self._divided(most, findings)
        self.terminal = len(self._lanes.made)

    def _note(self, finding: Finding) -> None:
        stress: Stress
        match finding.outcome:
            case Outcome.FAILED:
                stress = "failed"
            case Outcome.INCONCLUSIVE | Outcome.ERROR:
                stress = "undecided"
            case Outcome.PASSED | Outcome.SKIPPED | Outcome.PENDING:
                return
            case _:
                assert_never(finding.outcome)
        for number in finding.evidence:
            before, ids = self.stress.get(number, ("", ()))
            self.stress[number] = ("failed" if "failed" in (before, stress) else stress, (*ids, finding.id))

    # --- lanes ---------------------------------------------------------------------------------------------

    def _names(self) -> dict[TaskId, str]:
        names: dict[TaskId, str] = {}
        for role, pids in self.roles.items():
            for number, pid in enumerate(pids, start=1):
                names.setdefault(pid, role if len(pids) == 1 else f"{role} {number}")
        return names

    def _divided(self, most: int, findings: Sequence[Finding]) -> tuple[int | None, _Lanes]:
        """The lanes: whoever plays a role first, then those on whom a finding rests, then the eldest."""
        proving = {self.own(event.task) for event in self.events if event.sequence in self.stress}
        ranked = sorted(
            self.processes.values(), key=lambda p: (p.pid not in self.names, p.pid not in proving, p.born)
        )
        kept = ranked if len(ranked) <= most else ranked[: most - 1]
        lanes = _Lanes()
        outside = None
        if any(isinstance(event, Stimulus) and event.kind != "wait" for event in self.events):
            outside = 0
            lanes.made.append(Lane(kind="outside"))
        for process in sorted(kept, key=lambda p: p.born):
            lanes.numbers[process.pid] = len(lanes.made)
            name = self.names.get(process.pid, "")
            lanes.made.append(Lane(kind="process", name=name, pid=process.pid))
        if len(kept) < len(ranked):
            lanes.others = len(lanes.made)
            lanes.made.append(Lane(kind="others", name=str(len(ranked) - len(kept))))
        return outside, lanes

    def lanes(self) -> tuple[Lane, ...]:
        made = [
            lane
            if lane.pid is None
            else msgspec.structs.replace(lane, states=tuple(self.states.get(lane.pid, [(0, "alive")])))
            for lane in self._lanes.made
        ]
        return (*made, Lane(kind="terminal"))

    def lane(self, task: TaskId | None) -> int:
        pid = self.own(task)
        number = self._lanes.numbers.get(pid) if pid is not None else None
        if number is not None:
            return number
        return self._lanes.others if self._lanes.others is not None else self.terminal

    def player(self, pid: TaskId) -> Player:
        ended = self.processes[pid].ended
        return Player(self.lane(pid), None if ended is None else ended.sequence)

    def own(self, task: TaskId | None) -> TaskId | None:
        return None if task is None else self.process.get(task, task)

    def who(self, task: TaskId | None) -> str:
        pid = self.own(task)
        return "" if pid is None else self.names.get(pid, f"#{pid}")

    # --- rows ----------------------------------------------------------------------------------------------

    def rows(self) -> list[Row]:
        said: dict[int, list[_Said]] = defaultdict(list)
        for one in _grouped(self.trace.lines()):
            said[one.first].append(one)
        self.wrote = [e.sequence for e in self.events if isinstance(e, Wrote) and not e.echo]
        last = next((e for e in reversed(self.events) if isinstance(e, Rested)), None)
        for event in self.events:
            if isinstance(event, Wrote):
                for one in said.get(event.sequence, ()):
                    self._print(one, event)
            else:
                self._event(event, event is last)
        quiet = self.stress.keys().isdisjoint
        return [row if quiet(row.events) else self._stressed(row) for row in self.drawn]

    def _stressed(self, row: Row) -> Row:
        marks = [self.stress[number] for number in row.events if number in self.stress]
        stress: Stress = "failed" if any(kind == "failed" for kind, _ in marks) else "undecided"
        ids = tuple(dict.fromkeys(id for _, found in marks for id in found))
        return msgspec.structs.replace(row, stress=stress, findings=ids)

    def _print(self, one: _Said, event: Wrote) -> None:
        events: tuple[int, ...] = (one.first,)
        if one.last > one.first:
            events = tuple(
                self.wrote[bisect_left(self.wrote, one.first) : bisect_right(self.wrote, one.last)]
            )
        says = "traceback" if one.error else "prints" if one.complete else "prints.unfinished"
        lane, values, together = self._wrote(one.writers)
        self.drawn.append(
            Print(
                says="prints.together" if together else says,
                events=events,
                virtual=event.virtual,
                values=values,
                lane=lane,
                terminal=self.terminal,
                text=one.text,
            )
        )

    def _wrote(self, writers: tuple[TaskId | None, ...]) -> tuple[int | None, dict[str, str], bool]:
        """A line's lane, who it was in words, and whether it was several; the same writers come often."""
        found = self.writers.get(writers)
        if found is None:
            pids = list(dict.fromkeys(self.own(writer) for writer in writers))
            known = [pid for pid in pids if pid is not None]
            values = {"who": self.who(pids[0]), "with": ", ".join(self.who(pid) for pid in pids[1:])}
            lane = self.lane(known[0]) if known else None
            found = self.writers[writers] = lane, values, len(pids) > 1
        return found

    def _add(self, event: Event, row: Row, events: tuple[int, ...] = ()) -> None:
        events = events or (event.sequence,)
        self.drawn.append(msgspec.structs.replace(row, events=events, virtual=event.virtual))

    def _mark(self, event: Event, says: str, sign: Sign = "note", **values: str) -> None:
        values = {"who": self.who(event.task), **values}
        if event.task is None:
            self._add(event, Band(says=says, values=values))
        else:
            self._add(event, Mark(says=says, values=values, lane=self.lane(event.task), sign=sign))

    def _band(self, event: Event, says: str, **values: str) -> None:
        self._add(event, Band(says=says, values=values, outside=isinstance(event, Stimulus)))

    def _arrow(self, event: Event, says: str, source: int, target: int, **values: str) -> None:
        self._add(event, Arrow(says=says, values=values, source=source, target=target))

    def _state(self, event: Event, state: State, task: TaskId | None = None) -> None:
        pid = self.own(event.task if task is None else task)
        if pid is None:
            return
        changes = self.states[pid]
        if not changes or changes[-1][1] != state:
            changes.append((event.sequence, state))

    def _event(self, event: Event, last: bool) -> None:
        match event:
            # The frequent ones first: a trace may have a hundred thousand events.
            case SignalSent():
                self._sent(event)
            case SignalDelivered():
                self._delivered(event)
            case Slept():
                self._state(event, "asleep")
                self._mark(event, "sleeps", "sleep", what=seconds(event.until))
            case Woke():
                self._state(event, "alive")
                self._mark(event, "wakes", "continue")
            case Started():
                self._state(event, "alive")
                self._mark(event, "starts", "start", what=" ".join(event.argv))
            case Stimulus():
                self._stimulus(event)
            case Rested():
                self._rested(event, last)
            case Forked():
                self._forked(event)
            case Executed():
                self._mark(event, "becomes", what=event.path)
            case DispositionSet():
                # Each arrow says what became of its signal; who said so is told where a verdict rests on it.
                if event.sequence in self.stress:
                    self._mark(event, f"said.{event.disposition}", signal=event.signal)
            case SendFailed():
                self._refused(event)
            case Stopped():
                self._state(event, "stopped")
                self._mark(event, "stops", "stop", signal=event.signal)
            case Continued():
                self._state(event, "alive")
                self._mark(event, "continues", "continue")
            case AlarmSet():
                if event.until is not None:
                    self._mark(event, "alarm", what=seconds(event.until))
            case Exited():
                self._exited(event)
            case Reaped():
                self._state(event, "gone", event.child)
                values = {"who": self.who(event.task), "child": self.who(event.child)}
                self._arrow(event, "reaps", self.lane(event.child), self.lane(event.task), **values)
            case Leftover():
                self._mark(event, event.kind, "wrong")
            case LimitReached():
                self._band(event, "limit", what=event.allowed, limit=event.limit)
            case Degraded():
                self._band(event, "degraded", what=event.reason, promise=event.promise)
            case Wrote() | Listened() | Explored() | Settled():
                pass
            case _:
                assert_never(event)

    def _stimulus(self, event: Stimulus) -> None:
        values = {"what": event.what, "to": event.to or "", "step": str(event.step)}
        if event.kind in ("wait", "hang-up") or self.outside is None:
            self._band(event, event.kind, **values)
            return
        self.open[event.sequence] = [len(self.drawn)]
        if event.target is not None:
            target = self.lane(event.target)
            row: Row = Arrow(says=event.kind, values=values, source=self.outside, target=target, outside=True)
        else:
            row = Mark(says=event.kind, values=values, lane=self.outside, sign="start", outside=True)
        self._add(event, row)

    def _rested(self, event: Rested, last: bool) -> None:
        match event.reason:
            case "busy":
                for task in dict.fromkeys(self.own(task) for task in event.busy):
                    values = {"who": self.who(task)}
                    self._add(event, Mark(says="spins", values=values, lane=self.lane(task), sign="wrong"))
            case "horizon":
                self._band(event, "horizon")
            case "ended" if last:
                self._band(event, "over")
            case "idle" | "met" | "steady" if last or event.sequence in self.stress:
                self._band(event, "rests")
            case _:
                pass

    def _forked(self, event: Forked) -> None:
        if event.thread:
            self._mark(event, "thread", what=str(event.child))
            return
        self._state(event, "alive", event.child)
        values = {"who": self.who(event.task), "child": self.who(event.child)}
        self._arrow(event, "forks", self.lane(event.task), self.lane(event.child), **values)

    def _exited(self, event: Exited) -> None:
        process = self.processes.get(self.own(event.task) or 0)
        # The first process is reaped by whoever started it, which is no part of the program.
        self._state(event, "gone" if process is None or process.parent is None else "zombie")
        if event.signal is not None:
            self._mark(event, "killed", "end", signal=event.signal)
        else:
            self._mark(event, "exits", "end", what=str(event.code))

    # --- signals -------------------------------------------------------------------------------------------

    def _sent(self, event: SignalSent) -> None:
        if event.signal == "0":
            return
        first = len(self.drawn)
        everybody = event.target == -1
        for target in event.targets if len(event.targets) <= _ARROWS and not everybody else ():
            values = {"who": self.who(event.task), "to": self.who(target), "signal": event.signal}
            self._arrow(event, "sends", self.lane(event.task), self.lane(target), **values)
        if len(self.drawn) == first:
            says = "sends.many" if event.targets else "sends.nobody"
            says = "sends.everybody" if everybody else says
            self._mark(event, says, signal=event.signal, what=str(len(event.targets)))
        self.open[event.sequence] = list(range(first, len(self.drawn)))

    def _refused(self, event: SendFailed) -> None:
        for place in self.open.pop(event.cause, ()):
            row = self.drawn[place]
            events = (*row.events, event.sequence)
            if isinstance(row, Arrow):
                row = msgspec.structs.replace(row, says="sends.refused", refused=True)
            values = {**row.values, "error": event.error}
            self.drawn[place] = msgspec.structs.replace(row, values=values, events=events)

    def _delivered(self, event: SignalDelivered) -> None:
        self._awake(event)
        if event.origin == "child" and not event.noticed and event.sequence not in self.stress:
            return
        lane = self.lane(event.task)
        if event.cause is not None:
            # The arrow of its sending is completed as long as nothing else has been drawn below it.
            places = self.open.get(event.cause, [])
            for place in places:
                row = self.drawn[place]
                fits = isinstance(row, Arrow) and row.target == lane and not row.then
                if fits and place >= len(self.drawn) - len(places):
                    events = (*row.events, event.sequence)
                    self.drawn[place] = msgspec.structs.replace(row, then=event.disposition, events=events)
                    return
        values = {"who": self.who(event.task), "signal": event.signal, "by": self.who(event.sender)}
        says, source = f"receives.{event.origin}", None
        match event.origin:
            case "key":
                source = self.outside
            case "child":
                source = self.lane(event.sender)
            case "terminal":
                source = self.terminal
            case "task" | "grader" | "alarm" | "fault" | "kernel":
                pass
            case _:
                assert_never(event.origin)
        # Without a place to come from the arrow is a mark on the receiver's own lane.
        source = lane if source is None else source
        self._add(event, Arrow(says=says, values=values, source=source, target=lane, then=event.disposition))

    def _awake(self, event: SignalDelivered) -> None:
        """A signal that does something ends a sleep."""
        pid = self.own(event.task)
        if pid is not None and event.noticed and self.states[pid] and self.states[pid][-1][1] == "asleep":
            self._state(event, "alive")


def _grouped(lines: Iterable[Line]) -> Iterator[_Said]:
    """Lines as rows: a traceback is one, told by its last line."""
    head: _Said | None = None
    inside: _Said | None = None
    for line in lines:
        one = _Said(line.text, line.first, line.last, line.writers, line.complete)
        if inside is not None and one.writers == inside.writers:
            inside.last = one.last
            if not line.text[:1].isspace() and _ERROR.match(line.text):
                inside.text, inside.error = line.text, True
                yield inside
                inside = None
            continue
        if inside is not None:
            yield inside
            inside = None
        if line.text.rstrip() == _TRACEBACK:
            if head is not None and head.writers == one.writers:
                one.first = head.first
            elif head is not None:
                yield head
            head, inside = None, one
            continue
        if head is not None:
            yield head
            head = None
        if _ABOVE.match(line.text.rstrip()):
            head = one
        else:
            yield one
    for left in (head, inside):
        if left is not None:
            yield left
