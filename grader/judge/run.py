"""What happened in one run of a case, by kind, by step and by role?

An index over a trace that is made in one pass; it judges nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

import msgspec

from grader.judge.words import Asked, Texts, plain
from grader.spec.model import Assignment, Case, RoleName, TerminalExpectation
from grader.spec.roles import resolve
from grader.trace import (
    Continued,
    Disposition,
    DispositionSet,
    Event,
    Executed,
    Exited,
    Forked,
    LimitReached,
    Rested,
    SendFailed,
    SignalDelivered,
    SignalSent,
    Stimulus,
    Stopped,
    TaskId,
    Trace,
    Wrote,
)

_Kind = TypeVar("_Kind", bound=Event)


@dataclass(frozen=True, slots=True)
class Window:
    """The stretch of a run that an expectation speaks of.

    Attributes:
        step: the step, None for all of the case's ``do``.
        first, last: sequence numbers of its first and last event; ``last < first`` where it was not reached.
    """

    step: int | None
    first: int
    last: int

    @property
    def reached(self) -> bool:
        """Whether the run came so far."""
        return self.first <= self.last

    def __contains__(self, sequence: object) -> bool:
        return isinstance(sequence, int) and self.first <= sequence <= self.last


# A run may print a hundred thousand lines; a msgspec struct is made in a tenth of the time of a dataclass.
class Part(msgspec.Struct, frozen=True, gc=False):
    """A stretch of a line that one task wrote at once, from ``start`` to the next part's start."""

    start: int
    sequence: int
    process: TaskId | None


class Printed(msgspec.Struct, frozen=True, gc=False):
    """A line on the terminal and who wrote which part of it; the text is that of ``Trace.lines``."""

    text: str
    parts: tuple[Part, ...]

    def between(self, first: int, last: int) -> tuple[Part, ...]:
        """The parts to which the characters from ``first`` to ``last`` (included) belong."""
        starts = [part.start for part in self.parts]
        begin = max(bisect_right(starts, first) - 1, 0)
        return self.parts[begin : bisect_right(starts, last)] or self.parts[begin : begin + 1]


class Said(msgspec.Struct, frozen=True, gc=False):
    """A line that says what was asked for, during one step.

    Attributes:
        line: the line.
        sequence: number of the Wrote that completed the words.
        writers: the processes that wrote them; contains None where that is unknown.
    """

    line: Printed
    sequence: int
    writers: tuple[TaskId | None, ...]


@dataclass(frozen=True, slots=True)
class Send:
    """A signal that a process sent, or tried to.

    Attributes:
        event: the sending.
        sender: the sending process, or the one whose helper sent it.
        error: why the kernel refused, None where it did not.
    """

    event: SignalSent
    sender: TaskId
    error: str | None


class Run:
    """One run of one case.

    Args:
        assignment, case: what was asked.
        trace: the events of the run.

    Attributes:
        expect: what is expected of a run on the terminal; the loader lets no other expectation into its case.
    """

    def __init__(self, assignment: Assignment, case: Case, trace: Trace) -> None:
        self.assignment = assignment
        self.case = case
        self.expect = tuple(e for e in case.expect if isinstance(e, TerminalExpectation))
        self.trace = trace
        self.events = trace.events
        self.end = self.events[-1].sequence if self.events else -1
        self.roles: dict[RoleName, tuple[TaskId, ...]] = resolve(assignment, trace)
        self._by_kind: dict[type, list[Event]] = defaultdict(list)
        for event in self.events:
            self._by_kind[type(event)].append(event)
        self._process = {e.child: e.process for e in self.of(Forked)}
        self._dispositions: dict[str, dict[TaskId, list[tuple[int, Disposition, int | None]]]] = {}
        self._streams: dict[tuple[int, str], dict[TaskId | None, list[tuple[int, str]]]] = {}
        self._step_starts: list[int] = []
        self._steps: list[int] = []
        for stimulus in self.of(Stimulus):
            if not self._steps or stimulus.step != self._steps[-1]:
                self._step_starts.append(stimulus.sequence)
                self._steps.append(stimulus.step)

    def of(self, kind: type[_Kind]) -> list[_Kind]:
        """The events of one kind, in order."""
        return cast("list[_Kind]", self._by_kind.get(kind, []))

    # --- processes -----------------------------------------------------------------------------------------

    def process_of(self, task: TaskId | None) -> TaskId | None:
        """The process to which a task belongs."""
        return None if task is None else self._process.get(task, task)

    @cached_property
    def _names(self) -> dict[TaskId, RoleName]:
        names: dict[TaskId, RoleName] = {}
        for role, pids in self.roles.items():
            for pid in pids:
                names.setdefault(pid, role)
        return names

    @cached_property
    def _masters(self) -> dict[TaskId, TaskId]:
        """For each child that became another program (``os.system("kill ...")``) the process that acts by it:
        the nearest ancestor that is no such helper. A program's helper is its hand, whatever it runs."""
        masters: dict[TaskId, TaskId] = {}
        for pid, process in self.trace.processes().items():
            # Parents come before their children, so theirs is known.
            if process.parent is not None and process.helper and pid not in self._names:
                masters[pid] = masters.get(process.parent, process.parent)
            elif process.parent in masters and pid not in self._names:
                masters[pid] = masters[process.parent]
        return masters

    def actor(self, task: TaskId | None) -> TaskId | None:
        """The process that did what a task did: its own, or the one whose helper it is."""
        process = self.process_of(task)
        return None if process is None else self._masters.get(process, process)

    def who(self, process: TaskId | None) -> str:
        """What a process is called: its role; ``#`` and its pid where it plays none; "" where unknown."""
        if process is None:
            return ""
        return self._names.get(process, f"#{process}")

    def names(self, processes: Iterable[TaskId | None]) -> list[str]:
        """What some processes are called, each name once."""
        return list(dict.fromkeys(self.who(self.process_of(p)) for p in processes))

    @property
    def root(self) -> TaskId | None:
        """The program's first process."""
        return next((e.task for e in self.events if e.task is not None), None)

    @cached_property
    def ends(self) -> dict[TaskId, Exited]:
        """The end of each process that ended."""
        return {self.process_of(e.task) or 0: e for e in self.of(Exited)}

    def end_of(self, process: TaskId, by: int) -> Exited | None:
        """The end of a process that had ended when an event had happened, None where it lived."""
        end = self.ends.get(process)
        return end if end is not None and end.sequence <= by else None

    def stop_of(self, process: TaskId, by: int) -> Stopped | None:
        """The stop in which a process was when an event had happened, None where it was not stopped."""
        events = self._job_control.get(process, [])
        place = bisect_right(events, by, key=lambda e: e.sequence) - 1
        last = events[place] if place >= 0 else None
        return last if isinstance(last, Stopped) else None

    @cached_property
    def _job_control(self) -> dict[TaskId | None, list[Stopped | Continued]]:
        """The stops and continuations of each process, in order."""
        events: dict[TaskId | None, list[Stopped | Continued]] = defaultdict(list)
        both: list[Stopped | Continued] = [*self.of(Stopped), *self.of(Continued)]
        for event in sorted(both, key=lambda e: e.sequence):
            events[self.process_of(event.task)].append(event)
        return events

    def disposition(self, process: TaskId, signal: str, by: int) -> tuple[Disposition, int | None]:
        """What a process had said that a signal shall do, and the event in which it (or, before the fork, an
        ancestor) said so."""
        if signal not in self._dispositions:
            self._dispositions[signal] = self._said_of(signal)
        history = self._dispositions[signal].get(process, [])
        place = bisect_right(history, by, key=lambda said: said[0]) - 1
        return history[place][1:] if place >= 0 else ("default", None)

    def _said_of(self, signal: str) -> dict[TaskId, list[tuple[int, Disposition, int | None]]]:
        """What each process had said that a signal shall do: from which event on, what, and where."""
        said: dict[TaskId, list[tuple[int, Disposition, int | None]]] = defaultdict(list)
        events: list[DispositionSet | Forked | Executed] = [
            *(e for e in self.of(DispositionSet) if e.signal == signal),
            *(e for e in self.of(Forked) if not e.thread),
            *self.of(Executed),
        ]
        for event in sorted(events, key=lambda e: e.sequence):
            own = self.process_of(event.task)
            if own is None:
                continue
            present = said[own][-1] if said[own] else (0, "default", None)
            match event:
                case DispositionSet(disposition=disposition):
                    said[own].append((event.sequence, disposition, event.sequence))
                case Forked(child=child):
                    said[child].append((event.sequence, *present[1:]))
                case Executed() if present[1] == "handled":
                    said[own].append((event.sequence, "default", event.sequence))
                case Executed():
                    pass
        return said

    # --- steps ---------------------------------------------------------------------------------------------

    @property
    def step(self) -> int:
        """The step to which the run has come."""
        return self._steps[-1] if self._steps else 0

    def step_of(self, sequence: int) -> int:
        """The step during which an event happened."""
        place = bisect_right(self._step_starts, sequence) - 1
        return self._steps[place] if place >= 0 else 0

    def window(self, step: int | None) -> Window:
        """The stretch of a step; for None that of all steps of ``do``, or the start where there are none."""
        if step is None and self.case.do:
            first = self._step_starts[0] if self._step_starts else self.end + 1
            return Window(None, first, self.end)
        if not step:
            last = self._step_starts[0] - 1 if self._step_starts else self.end
            return Window(step, 0, last)
        for place, number in enumerate(self._steps):
            if number == step:
                following = self._step_starts[place + 1] - 1 if place + 1 < len(self._steps) else self.end
                return Window(step, self._step_starts[place], following)
        return Window(step, self.end + 1, self.end)

    def rest(self, window: Window) -> Rested | None:
        """The last rest in a window, None where there was none."""
        return next((e for e in reversed(self.of(Rested)) if e.sequence in window), None)

    def over(self, window: Window) -> int:
        """The event with which a window's last step was over: its rest, or its last event without one."""
        rest = self.rest(window)
        return window.last if rest is None else rest.sequence

    def limit(self, window: Window) -> LimitReached | None:
        """The limit that had ended the program when a window was over."""
        return next((e for e in self.of(LimitReached) if e.sequence <= window.last), None)

    # --- signals -------------------------------------------------------------------------------------------

    @cached_property
    def sends(self) -> list[Send]:
        """Every signal that a process sent or tried to send; probes (signal 0) are left out."""
        refused = {e.cause: e.error for e in self.of(SendFailed)}
        return [
            Send(e, self.actor(e.task) or 0, refused.get(e.sequence))
            for e in self.of(SignalSent)
            if e.signal != "0"
        ]

    def deliveries(self, processes: Iterable[TaskId], signal: str) -> Iterator[SignalDelivered]:
        """The deliveries of a signal to some processes."""
        wanted = set(processes)
        for event in self.of(SignalDelivered):
            if event.signal == signal and self.process_of(event.task) in wanted:
                yield event

    # --- lines ---------------------------------------------------------------------------------------------

    @cached_property
    def lines(self) -> list[Printed]:
        """Every line on the terminal, echo left out."""
        return list(_printed((e, self.actor(e.task)) for e in self.of(Wrote) if not e.echo))

    def streams(self, by: int, containing: str) -> dict[TaskId | None, list[tuple[int, str]]]:
        """What a process had written by itself when an event had happened: its lines, each with the number of
        its last event. Lines of several processes mix on a terminal, not here.

        Args:
            by: sequence number of that event.
            containing: processes that wrote no such text are left out.
        """
        if (by, containing) not in self._streams:
            self._streams[by, containing] = self._streams_of(by, containing)
        return self._streams[by, containing]

    def _streams_of(self, by: int, containing: str) -> dict[TaskId | None, list[tuple[int, str]]]:
        texts: dict[TaskId | None, list[Wrote]] = defaultdict(list)
        for event in self.of(Wrote):
            if not event.echo and event.sequence <= by:
                texts[self.process_of(event.task)].append(event)
        return {
            process: [
                (line.parts[-1].sequence, plain(line.text))
                for line in _printed((event, process) for event in written)
            ]
            for process, written in texts.items()
            if containing in "".join(event.text for event in written)
        }

    def said(self, asked: Asked) -> list[Said]:
        """The lines that say something, each once for every step in which it says so."""
        lines = self.lines
        found: list[Said] = []
        for place in asked.among(self._texts):
            found += self._occasions(asked, lines[place])
        return found

    @cached_property
    def _texts(self) -> Texts:
        return Texts([line.text for line in self.lines])

    def _occasions(self, asked: Asked, line: Printed) -> Iterator[Said]:
        if len(line.parts) == 1:
            yield Said(line, line.parts[0].sequence, (line.parts[0].process,))
            return
        steps: set[int] = set()
        for first, last in asked.places(line.text):
            parts = line.between(first, last)
            sequence = max(part.sequence for part in parts)
            step = self.step_of(sequence)
            if step not in steps:
                steps.add(step)
                yield Said(line, sequence, tuple(dict.fromkeys(part.process for part in parts)))


def _printed(written: Iterable[tuple[Wrote, TaskId | None]]) -> Iterator[Printed]:
    pieces: list[tuple[str, Wrote, TaskId | None]] = []
    for event, process in written:
        text = event.text
        if not pieces and text.find("\n") == len(text) - 1 and "\r" not in text and text:
            # One whole line in one writing: nearly all that programs print.
            yield Printed(text[:-1], (Part(0, event.sequence, process),))
            continue
        rest = text
        while rest:
            piece, newline, rest = rest.partition("\n")
            pieces.append((piece, event, process))
            if newline:
                yield _line(pieces)
                pieces = []
    if pieces:
        yield _line(pieces)


def _line(pieces: list[tuple[str, Wrote, TaskId | None]]) -> Printed:
    if len(pieces) > 1:
        pieces = [piece for piece in pieces if piece[0]] or pieces[-1:]
    text = "".join(piece for piece, _, _ in pieces)
    if "\r" in text:
        return _overwritten(pieces)
    parts: list[Part] = []
    start = 0
    for piece, event, process in pieces:
        parts.append(Part(start, event.sequence, process))
        start += len(piece)
    return Printed(text, tuple(parts))


def _overwritten(pieces: list[tuple[str, Wrote, TaskId | None]]) -> Printed:
    """A line with carriage returns, after each of which the text overwrites the line's beginning."""
    shown: list[tuple[str, Wrote, TaskId | None]] = []
    column = 0
    for piece, event, process in pieces:
        for character in piece:
            if character == "\r":
                column = 0
                continue
            shown[column : column + 1] = [(character, event, process)]
            column += 1
    if not shown:
        _, event, process = pieces[-1]
        return Printed("", (Part(0, event.sequence, process),))
    parts: list[Part] = []
    before: Wrote | None = None
    for place, (_, event, process) in enumerate(shown):
        if event is not before:
            parts.append(Part(place, event.sequence, process))
            before = event
    return Printed("".join(character for character, _, _ in shown), tuple(parts))
