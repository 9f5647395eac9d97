"""Which event happened before which, and not by luck?

An event happened before another when a chain of edges leads from the one to the other: what one task does
one after the other, fork to child, sending to delivery, exit to reaping, a refused sending after its target's
exit, and time, which passes only when everybody waits. The order in which a trace numbers its events is not
such an edge.

Of the delivery of a signal only that is an edge which the receiver notices (``SignalDelivered.noticed``); an
ignored signal, or SIGCHLD left at its default, orders nothing.

Rest is an edge as well: when the program was at rest, everything before had happened. Tasks that were
spinning then are left out, they were not at rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from grader.trace import (
    Event,
    Exited,
    Forked,
    Reaped,
    Rested,
    SendFailed,
    SignalDelivered,
    SignalSent,
    Stimulus,
    TaskId,
    Woke,
)

#: The events through which one task's past comes to another, or to itself later.
_EDGES = frozenset({Exited, Forked, Reaped, Rested, SendFailed, SignalDelivered, SignalSent, Stimulus, Woke})


class Causality:
    """The happens-before relation among some events of a run, found in one pass.

    Args:
        events: the run, in its order.
        marked: sequence numbers of the events that will be asked about.
        time: whether the program's clock is virtual; a clock that runs with the machine's orders nothing.
    """

    def __init__(self, events: Iterable[Event], marked: Iterable[int], *, time: bool = True) -> None:
        self._bit: Mapping[int, int] = {sequence: 1 << i for i, sequence in enumerate(sorted(set(marked)))}
        self._past: dict[int, int] = {}
        self._walk(events, time)

    def before(self, first: int, second: int) -> bool:
        """Whether one marked event happened before another."""
        return bool(self._past.get(second, 0) & self._bit[first])

    def _walk(self, events: Iterable[Event], time: bool) -> None:
        # A set of marked events is the bits of an integer. What a task "knows" is what happened before its
        # next event.
        knows: dict[TaskId, int] = {}
        process: dict[TaskId, TaskId] = {}
        threads: dict[TaskId, list[TaskId]] = {}
        sent: dict[int, int] = {}
        target: dict[int, int] = {}
        ended: dict[TaskId, int] = {}
        everything = 0  # every marked event so far
        nobodys = 0  # what happened before and in events that belong to no task
        settled = 0  # what had happened when the program was last at rest
        earlier = 0  # every marked event of an earlier virtual time
        now = float("-inf")
        for event in events:
            if type(event) not in _EDGES and event.sequence not in self._bit:
                continue  # it brings no task any knowledge; most of what a program prints
            if event.virtual > now:
                now, earlier = event.virtual, everything
            task = event.task
            known = settled if task is None else knows.get(task, 0) | settled
            match event:
                case SignalDelivered(cause=cause, origin=origin, sender=sender):
                    if event.noticed:
                        if cause is not None:
                            known |= sent.get(cause, 0)
                        if origin == "child" and sender is not None:
                            known |= ended.get(process.get(sender, sender), 0)
                        if origin == "alarm" and time:
                            known |= earlier
                case Reaped(child=child):
                    known |= ended.get(child, 0)
                case SendFailed(cause=cause, error="ESRCH"):
                    known |= ended.get(abs(target.get(cause, 0)), 0)
                case Woke() if time:
                    known |= earlier
                case Exited() if task is not None:
                    for thread in threads.get(process.get(task, task), ()):
                        known |= knows.get(thread, 0)
                case _:
                    pass
            bit = self._bit.get(event.sequence, 0)
            if bit:
                self._past[event.sequence] = known
                known |= bit
                everything |= bit
            if task is not None:
                knows[task] = known
            else:
                nobodys |= known
            match event:
                case Forked(child=child, process=of):
                    knows[child] = knows.get(child, 0) | known
                    process[child] = of
                    threads.setdefault(of, [of]).append(child)
                case SignalSent():
                    sent[event.sequence] = known
                    target[event.sequence] = event.target
                case Stimulus():
                    sent[event.sequence] = known
                case SignalDelivered(disposition="handled") if task is not None:
                    # Whichever thread takes a signal, Python runs its handler in the main thread.
                    main = process.get(task, task)
                    knows[main] = knows.get(main, 0) | known
                case Exited() if task is not None:
                    its = process.get(task, task)
                    ended[its] = known
                    # Nothing more comes from it: a program that forks for ever must not make rest dear.
                    nobodys |= known
                    for thread in threads.pop(its, (its,)):
                        knows.pop(thread, None)
                case Rested(busy=busy):
                    settled |= nobodys
                    for resting, its in knows.items():
                        if resting not in busy:
                            settled |= its
                case _:
                    pass
