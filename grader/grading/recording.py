"""The reference's recording: a trace without what is luck in it, the same bytes each time it is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import msgspec

from grader.trace import (
    AlarmSet,
    Degraded,
    DispositionSet,
    Environment,
    Event,
    Explored,
    Forked,
    Header,
    Rested,
    SendFailed,
    Settled,
    SignalDelivered,
    Slept,
    Started,
    Stimulus,
    TaskId,
    Tier,
    Trace,
    Woke,
    Wrote,
)
from grader.trace.order import by_cause

#: Virtual seconds between two events from which on time has jumped, rather than merely passed.
_JUMP = 0.02


def normalised(trace: Trace) -> Trace:
    """A trace in which only what the program decided is left.

    Tasks are numbered by their place in the tree of forks. Between two moments of rest the events stand in
    one canonical order that respects each task's own order and every causal edge, whatever order was
    observed. The text that a task writes without doing anything else between is one piece; what it says of
    several signals without doing anything else between stands in no order. Virtual time is the number of
    its jumps. The machine's clock, the terminal's echo, the beginnings of waits and the machine's
    description are left out.

    Deliveries that the receiver does not notice are left out as well. When they come is luck, and how often,
    too: four children that end together are announced by two, three or four SIGCHLD. Who sent them, or
    what key or end made them, and what the receiver does with such a signal remain as events of their own.

    Two handled signals that race to one task keep the order in which they came. The handlers ran in that
    order, and whatever they did followed from it: another order is another behaviour. A solution in which
    that happens has no recording that is the same each time, and ``grade check`` says so.

    Explorations are left out, too: nothing is compared with them, and they are another interpreter's own. So
    is what was said rather than seen.

    Args:
        trace: of one submission, any cases.
    """
    runs: dict[tuple[str, int], list[Event]] = {}
    for event in trace.events:
        if not isinstance(event, Explored | Settled):
            runs.setdefault((event.case, event.run), []).append(event)
    seen = trace.header.environment
    environment = Environment(
        grader="",
        spec_sha256="",
        recording_sha256="",
        python="",
        kernel="",
        machine="",
        tier=Tier(seen.tier.name, seen.tier.promises, ()),
    )
    header = Header(trace.header.schema, trace.header.assignment, environment)
    return Trace(header, tuple(event for events in runs.values() for event in _run(events)))


def _run(events: Sequence[Event]) -> Iterator[Event]:
    names = _names(events)
    real = any(isinstance(e, Degraded) and e.promise == "virtual-time" for e in events)
    dropped = (Slept, AlarmSet, Woke) if real else (Slept, AlarmSet)
    kept = [e for e in events if not isinstance(e, dropped) and not _is_echo(e) and not _is_unnoticed(e)]
    instants = dict.fromkeys((e.sequence for e in kept), 0) if real else _instants(kept)
    numbers: dict[int, int] = {}
    ordered: list[Event] = []
    processes = {event.child: event.process for event in events if isinstance(event, Forked)}

    def age(task: TaskId | None) -> int:
        return 0 if task is None else names.get(task, task)

    for stretch in _stretches(kept, instants):
        ordered.extend(by_cause(stretch, processes, age))
    ordered = list(_joined(ordered))
    for number, event in enumerate(ordered):
        numbers[event.sequence] = number
    for number, event in enumerate(ordered):
        changes: dict[str, Any] = {
            "sequence": number,
            "monotonic": 0.0,
            "virtual": float(instants[event.sequence]),
        }
        for field, value in msgspec.structs.asdict(event).items():
            if field == "cause":
                changes[field] = numbers.get(value)
            elif field in {"task", "child", "process", "sender"}:
                changes[field] = names.get(value, value)
            elif field in {"targets", "busy"}:
                changes[field] = tuple(sorted(names.get(task, task) for task in value))
            elif field == "target" and value is not None:
                changes[field] = names.get(value, value) if value >= 0 else -names.get(-value, -value)
        if isinstance(event, SendFailed) and changes["cause"] is None:
            changes["cause"] = -1  # its sending was not recorded
        yield msgspec.structs.replace(event, **changes)


def _names(events: Sequence[Event]) -> dict[TaskId, TaskId]:
    """Tasks by their place in the tree: the first process is 1, its children follow in order of birth."""
    children: dict[TaskId | None, list[TaskId]] = {}
    for event in events:
        match event:
            case Started(task=int(first)):
                children.setdefault(None, []).append(first)
            case Forked():
                children.setdefault(event.task, []).append(event.child)
            case _:
                pass
    names: dict[TaskId, TaskId] = {}
    waiting = list(children.get(None, ()))
    for task in waiting:
        if task not in names:
            names[task] = len(names) + 1
            waiting.extend(children.get(task, ()))
    return names


def _is_echo(event: Event) -> bool:
    return isinstance(event, Wrote) and event.echo


def _is_unnoticed(event: Event) -> bool:
    return isinstance(event, SignalDelivered) and not event.noticed


def _instants(events: Sequence[Event]) -> dict[int, int]:
    """The number of each event's virtual instant: how often time had jumped before it.

    A jump comes when everybody waits; the milliseconds that pass beside it are the machine's, and luck.
    """
    instants: dict[int, int] = {}
    instant, last = 0, 0.0
    for event in events:
        if event.virtual - last > _JUMP:
            instant += 1
        last = max(last, event.virtual)
        instants[event.sequence] = instant
    return instants


def _stretches(events: Sequence[Event], instants: dict[int, int]) -> Iterator[list[Event]]:
    """The events between jumps of time, what the grader does and the moments of rest, which stand alone."""
    stretch: list[Event] = []
    for event in events:
        if stretch and instants[event.sequence] != instants[stretch[-1].sequence]:
            yield stretch
            stretch = []
        if isinstance(event, (Stimulus, Rested)):
            yield stretch
            yield [event]
            stretch = []
        else:
            stretch.append(event)
    yield stretch


def _joined(events: Sequence[Event]) -> Iterator[Event]:
    """What one task does piece by piece, where luck has cut the pieces, as one.

    The kernel cuts text. What has become of dispositions is seen whenever a task is looked at, be it for a
    signal that it ignores; so of neighbouring changes only the last of each signal counts, in no order.
    """
    for (_, kind), group in groupby(events, key=lambda event: (event.task, type(event))):
        pieces = list(group)
        if kind is Wrote:
            text = "".join(piece.text for piece in pieces if isinstance(piece, Wrote))
            yield msgspec.structs.replace(pieces[0], text=text)
        elif kind is DispositionSet:
            changes = {piece.signal: piece for piece in pieces if isinstance(piece, DispositionSet)}
            yield from (change for _, change in sorted(changes.items()))
        else:
            yield from pieces
