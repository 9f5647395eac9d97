"""Which run is made while another one is still under way?

One of a run's actors goes on at a time, so a run keeps one processor busy. Where there are two, two
interpreters make the runs in turn. What is tried, in which order, and what is known when it is chosen is the
same with one: a run is chosen as soon as all but the last one before it have been looked at.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from types import TracebackType

from grader.errors import BoxError, UsageError
from grader.explore.run import Run, Zygote
from grader.explore.scheduler import Policy
from grader.trace.exploration import Schedule

#: Runs made at once, at most. The grader's own part of them, a third of the work, is done by one interpreter:
#: two at once take 0.5 to 0.67 of the time (60 runs of four scripts), and a third one would mostly wait.
_MOST = 2
#: Tells how many processors an exploration may use, for whoever makes several at once.
PROCESSORS = "GRADER_PROCESSORS"


class _Lane:
    """An interpreter in the box, and the thread that makes its runs."""

    def __init__(self, begin: Callable[[], Zygote]) -> None:
        self._thread = ThreadPoolExecutor(1, "runs")
        self._zygote = self._thread.submit(begin)

    def zygote(self) -> Zygote:
        """The interpreter, when it has started.

        Raises:
            BoxError: it did not.
        """
        return self._zygote.result()

    def run(self, made: Callable[[Zygote], Run]) -> Future[Run]:
        return self._thread.submit(lambda: made(self.zygote()))

    def abandon(self, run: Future[Run]) -> None:
        """See that a run that nobody wants any more is not under way."""
        if not run.cancel():
            with self.zygote().hurried():
                run.exception()

    def close(self) -> None:
        self._thread.shutdown()
        if self._zygote.exception() is None:
            self.zygote().close()


class Ahead:
    """The interpreters that make a program's runs; use it as a context manager.

    Attributes:
        first: the only one, or the one for what is waited for anyway.

    Args:
        begin: starts one.

    Raises:
        BoxError: it did not start.
        UsageError: the environment names no number of processors.
    """

    def __init__(self, begin: Callable[[], Zygote]) -> None:
        many = processors()
        self._lanes = [_Lane(begin) for _ in range(many)] if many > 1 else []
        try:
            self.first = self._lanes[0].zygote() if self._lanes else begin()
        except BaseException:
            for lane in self._lanes:
                lane.close()
            raise

    def __enter__(self) -> Ahead:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for lane in self._lanes:
            lane.close()
        self.first.close()

    def runs(
        self,
        tries: Iterable[tuple[Schedule, Policy] | None],
        make: Callable[[Schedule, Policy, Zygote], Run],
        wanted: Callable[[Schedule], bool],
    ) -> Generator[tuple[Schedule, Policy, Run], None, None]:
        """Runs, in the order of what is to be tried. Who wants no more of them closes the iterator.

        Args:
            tries: what is to be tried; None: what comes next rests on all that came before.
            make: makes one run.
            wanted: whether a schedule is worth its run, by all that was seen until it is chosen.

        Raises:
            BoxError: an interpreter is gone.
        """
        chosen: deque[tuple[Schedule, Policy, _Lane | None, Future[Run] | None]] = deque()
        number = 0

        def made() -> tuple[Schedule, Policy, Run]:
            schedule, policy, _, run = chosen[0]
            done = make(schedule, policy, self.first) if run is None else run.result()
            chosen.popleft()
            return schedule, policy, done

        try:
            for item in tries:
                if item is not None and wanted(item[0]):
                    lane = self._lane(number)
                    run = None if lane is None else lane.run(partial(make, *item))
                    chosen.append((*item, lane, run))
                    number += 1
                while len(chosen) > (0 if item is None else 1):
                    yield made()
            while chosen:
                yield made()
        finally:
            for _, _, lane, run in chosen:
                if lane is not None and run is not None:
                    lane.abandon(run)

    def _lane(self, number: int) -> _Lane | None:
        """Whose turn it is; None: nobody makes runs beside us.

        It is by the run's number, not whoever is free: an interpreter's runs have process numbers one after
        the other, and programs print them.
        """
        if not self._lanes:
            return None
        lane = self._lanes[number % len(self._lanes)]
        try:
            lane.zygote()
        except BoxError:  # there is no room for two
            self._lanes.remove(lane)
            lane.close()
            return self._lanes[0]
        return lane


def processors() -> int:
    """How many runs are made at once: two, where there are two processors and nothing else is told.

    Raises:
        UsageError: what it is told is no number of processors.
    """
    there = len(os.sched_getaffinity(0))
    told = os.environ.get(PROCESSORS, "")
    if told and not (told.isdecimal() and int(told) > 0):
        raise UsageError(f"{PROCESSORS}={told}: no number of processors. Set it to 1 or 2, or not at all")
    return min(_MOST, there, int(told or _MOST))
