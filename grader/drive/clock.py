"""What time is it for the program, and when do its waits end?

The program's clock stands still while anybody in the program can run and jumps to the earliest deadline when
everybody waits. So a sleep of thirty seconds costs nothing, and which of two sleepers wakes first never
depends on how busy the machine is. This module is bookkeeping only; it touches no process.

The clocks that the program reads drift a little while it runs (``grader.drive.vdso``), so that two readings
differ and an elapsed time is not zero; they never go back. A deadline that the program computed from a
reading is therefore measured from what its clock shows now, and rounded up to a millisecond: ``sleep(1)``
ends exactly one second after the instant at which it was called. A program that computes for long is charged
for it: what it uses of the CPU beyond a second passes on its clock too.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from grader.drive import vdso

SECOND = 1_000_000_000

REALTIME, MONOTONIC, MONOTONIC_RAW, REALTIME_COARSE, MONOTONIC_COARSE, BOOTTIME, TAI = 0, 1, 4, 5, 6, 7, 11
_OF_THE_DAY = frozenset({REALTIME, REALTIME_COARSE, TAI})


@dataclass
class Alarm:
    """The real-time interval timer of a process.

    Attributes:
        deadline: nanosecond of the clock at which SIGALRM is due.
        interval: nanoseconds between further ones, 0 for none.
        shown: what the program's clock must at least show then.
    """

    deadline: int
    interval: int = 0
    shown: int = 0


@dataclass
class Clock:
    """The program's clock.

    Attributes:
        now: nanoseconds since the program's start.
        virtual: whether it stands still and jumps; otherwise it is the machine's.
        alarms: by process.
    """

    now: int = 0
    virtual: bool = True
    alarms: dict[int, Alarm] = field(default_factory=dict)
    _counter: int = field(default_factory=vdso.cycles)
    _base_shown: int = 0
    _least: int = 0
    _ahead: int = 0
    _started: int = field(default_factory=time.monotonic_ns)
    _day: int = field(default_factory=time.time_ns)

    def elapsed(self) -> int:
        """Nanoseconds of the machine's clock since the start."""
        return time.monotonic_ns() - self._started

    def catch_up(self) -> None:
        """Where the clock is not virtual, it goes with the machine's."""
        if not self.virtual:
            self.now = max(self.now, self.elapsed() + self._ahead)

    def follow_machine(self) -> None:
        """From now on the clock goes with the machine's, from where it stands."""
        self._ahead = max(self.shown(), self.now) - self.elapsed()
        self.virtual = False

    def read(self, clock: int) -> int:
        """What one of the clocks shows the program at this moment, in nanoseconds."""
        self.catch_up()
        return self.shown() + self._base(clock)

    def until(self, clock: int, moment: int) -> int:
        """Nanoseconds from now to a moment that the program computed from a reading; never negative.

        The reading was made at some time of this instant, so how long it wants to wait is known but for the
        drift; of the durations that it may be, the roundest is taken.
        """
        end = self.since_start(clock, moment)
        if not self.virtual:
            return rounded_up(end - self.shown())
        return roundest(end - self.shown(), end - self._base_shown)

    def since_start(self, clock: int, moment: int) -> int:
        """A moment of one of the clocks as nanoseconds since the program's start."""
        return moment - self._base(clock)

    def shown(self) -> int:
        """Nanoseconds since the start as the program's clocks show them."""
        if not self.virtual:
            return self.now
        return self._base_shown + vdso.drift(self._counter)

    def show_at_least(self, shown: int) -> None:
        """Whoever slept until a moment must not read an earlier one; takes effect with ``numbers``."""
        self._least = max(self._least, shown)

    def numbers(self) -> bytes:
        """The numbers from which the program computes its readings, for the present moment.

        The first of them never changes, so that a reading in the middle of a change does not go back.
        """
        self.catch_up()
        self._base_shown += max(0, self._least - self.shown(), self.now - self.shown())
        return vdso.numbers(
            self._counter, self._base_shown + self._base(MONOTONIC), self._base_shown + self._base(REALTIME)
        )

    def _base(self, clock: int) -> int:
        return self._day if clock in _OF_THE_DAY else self._started


def rounded_up(nanoseconds: int) -> int:
    """A duration rounded up to a millisecond; never negative."""
    return max(0, -(-nanoseconds // 1_000_000) * 1_000_000)


def roundest(least: int, most: int) -> int:
    """Of the durations between two that are multiples of a millisecond, the one with the most zeros in
    nanoseconds, and of several the shortest; where there is none, ``least`` rounded up.

    A busy machine may take 100 ms from a reading to the wait that was computed from it, which is 1 ms of
    drift: ``sleep(0.1)`` lasted 99 ms then, and one program polled 601 times and another time 733 times.
    """
    grid = 100 * SECOND
    while grid > 1_000_000:
        found = -(-least // grid) * grid
        if 0 < found <= most:
            return found
        grid //= 10
    return rounded_up(least)
