"""In which order is told what has none?

A trace numbers its events as they were seen. Some of them nobody does: a signal comes, a wait's time is over,
a process stops, has ended or is reaped. Where several of these come between two deeds, which one was looked
at first says nothing of the program. Here they get an order that is always the same: causes before what they
cause, each task's own in its order, and else the eldest task first.

Deeds keep their places. What a process prints or makes may follow from what another one did, through a pipe
or a lock, which no event shows; a trace in another order might be one that cannot be. (That they come in the
same order each time is the matter of ``drive.turns``.)
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from grader.trace import (
    AlarmSet,
    Continued,
    DispositionSet,
    Event,
    Executed,
    Exited,
    Forked,
    Reaped,
    SendFailed,
    SignalDelivered,
    SignalSent,
    Slept,
    Started,
    Stopped,
    TaskId,
    Trace,
    Woke,
)

#: What comes of deeds and of time, or is seen by nobody else.
_SUFFERED = frozenset(
    {AlarmSet, Continued, DispositionSet, Executed, Exited, Reaped, SignalDelivered, Slept, Stopped, Woke}
)


def canonical(trace: Trace) -> Trace:
    """The same events, numbered in one order whichever of those between two deeds was seen first.

    Args:
        trace: any cases and runs. The machine's clock goes with its event, and so may go back.
    """
    runs: dict[tuple[str, int], list[Event]] = {}
    for event in trace.events:
        runs.setdefault((event.case, event.run), []).append(event)
    return Trace(trace.header, tuple(event for events in runs.values() for event in _numbered(events)))


def _numbered(events: Sequence[Event]) -> Iterator[Event]:
    ages: dict[TaskId, int] = {}
    processes: dict[TaskId, TaskId] = {}
    for event in events:
        match event:
            case Started(task=int(first)):
                ages.setdefault(first, len(ages))
            case Forked(child=child, process=process):
                ages.setdefault(child, len(ages))
                processes.setdefault(child, process)
            case _:
                pass

    def age(task: TaskId | None) -> int:
        return -1 if task is None else ages.get(task, len(ages) + task)

    ordered = [event for stretch in _stretches(events) for event in by_cause(stretch, processes, age)]
    numbers = {event.sequence: number for number, event in enumerate(ordered)}
    for number, event in enumerate(ordered):
        changes: dict[str, Any] = {}
        if event.sequence != number:
            changes["sequence"] = number
        if isinstance(event, SignalDelivered | SendFailed) and event.cause is not None:
            changes["cause"] = numbers.get(event.cause, event.cause)
        yield msgspec.structs.replace(event, **changes) if changes else event


def _stretches(events: Sequence[Event]) -> Iterator[list[Event]]:
    """Deeds, each alone, and what comes between two of them at one instant of the program's clock."""
    stretch: list[Event] = []
    for event in events:
        suffered = type(event) in _SUFFERED
        if stretch and (not suffered or event.virtual != stretch[-1].virtual):
            yield stretch
            stretch = []
        if suffered:
            stretch.append(event)
        else:
            yield [event]
    if stretch:
        yield stretch


def by_cause(
    events: Sequence[Event], processes: Mapping[TaskId, TaskId], age: Callable[[TaskId | None], int]
) -> list[Event]:
    """Events in the order that puts those of the eldest task first wherever it may.

    They come after their causes among the others, and each task's in its own order, in which a delivery that
    it does not notice has no place.

    Args:
        processes: the process of every task that was forked.
        age: of a task; the smallest goes first.
    """
    if len(events) < 2:
        return list(events)
    after: dict[int, list[int]] = {e.sequence: [] for e in events}
    before: dict[int, int] = dict.fromkeys(after, 0)
    by_number = {e.sequence: e for e in events}

    def edge(earlier: int | None, later: int) -> None:
        if earlier is not None and earlier in after and earlier != later:
            after[earlier].append(later)
            before[later] += 1

    last: dict[TaskId | None, int] = {}
    ended: dict[TaskId, int] = {}
    forked: dict[TaskId, int] = {}
    unnoticed: dict[TaskId | None, list[int]] = {}
    # Of each task and signal: since when it does with it what it does, and what came of it since.
    disposed: dict[tuple[TaskId | None, str], int] = {}
    came: dict[tuple[TaskId | None, str], list[int]] = {}
    for event in events:
        if isinstance(event, SignalDelivered) and not event.noticed:
            edge(event.cause, event.sequence)
            edge(ended.get(event.sender or 0) if event.origin == "child" else None, event.sequence)
            edge(forked.get(event.task or 0), event.sequence)
            edge(disposed.get((event.task, event.signal)), event.sequence)
            came.setdefault((event.task, event.signal), []).append(event.sequence)
            unnoticed.setdefault(event.task, []).append(event.sequence)
            continue
        edge(last.get(event.task), event.sequence)
        if event.task is not None and event.task not in last:
            edge(forked.get(event.task), event.sequence)
        last[event.task] = event.sequence
        match event:
            case Forked():
                forked[event.child] = event.sequence
            case DispositionSet():
                for its in came.pop((event.task, event.signal), ()):
                    edge(its, event.sequence)
                disposed[event.task, event.signal] = event.sequence
            case Exited(task=int(process)):
                ended[process] = event.sequence
                for its in unnoticed.get(process, ()):
                    edge(its, event.sequence)
                for task, its in last.items():
                    if task is not None and processes.get(task) == process:
                        edge(its, event.sequence)
            case Reaped():
                edge(ended.get(event.child), event.sequence)
            case SignalDelivered():
                edge(event.cause, event.sequence)
                if event.origin == "child" and event.sender is not None:
                    edge(ended.get(event.sender), event.sequence)
            case SendFailed():
                edge(event.cause, event.sequence)
                match by_number.get(event.cause):
                    case SignalSent(target=target) if event.error == "ESRCH":
                        edge(ended.get(abs(target)), event.sequence)
                    case _:
                        pass
            case _:
                pass

    def rank(number: int) -> tuple[int, bool, str, int, int, int]:
        event = by_number[number]
        if isinstance(event, SignalDelivered) and not event.noticed:
            cause = -1 if event.cause is None or event.cause in after else event.cause
            return age(event.task), True, event.signal, age(event.sender), cause, number
        return age(event.task), False, "", 0, 0, number

    ready = [rank(number) for number, count in before.items() if count == 0]
    heapq.heapify(ready)
    found: list[Event] = []
    while ready:
        *_, number = heapq.heappop(ready)
        found.append(by_number[number])
        for later in after[number]:
            before[later] -= 1
            if before[later] == 0:
                heapq.heappush(ready, rank(later))
    return found
