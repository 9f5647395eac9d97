"""What time is it for the program, and when do its waits end?

The program's clock stands still while anybody in the program can run and jumps to the earliest deadline when
everybody waits. So a sleep of thirty seconds costs nothing, and which of two sleepers wakes first never
depends on how busy the machine is. This module is bookkeeping only; it touches no process.

Each reading of a clock shows a microsecond more than the one before in the same process, as a real clock
would, without moving anybody else's time: a program that divides by an elapsed time must not divide by zero.
A deadline that the program computed from a reading is measured against that reading, so that ``sleep(1)`` ends
exactly one second after the instant at which it was called.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

SECOND = 1_000_000_000
_TICK = 1_000

REALTIME, MONOTONIC, MONOTONIC_RAW, REALTIME_COARSE, MONOTONIC_COARSE, BOOTTIME, TAI = 0, 1, 4, 5, 6, 7, 11
_OF_THE_DAY = frozenset({REALTIME, REALTIME_COARSE, TAI})


@dataclass
class Alarm:
    """The real-time interval timer of a process.

    Attributes:
        deadline: nanosecond of the clock at which SIGALRM is due.
        interval: nanoseconds between further ones, 0 for none.
    """

    deadline: int
    interval: int = 0


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
    _shown: dict[int, int] = field(default_factory=dict)
    _started: int = field(default_factory=time.monotonic_ns)
    _day: int = field(default_factory=time.time_ns)

    def elapsed(self) -> int:
        """Nanoseconds of the machine's clock since the start."""
        return time.monotonic_ns() - self._started

    def catch_up(self) -> None:
        """Where the clock is not virtual, it is as late as the machine's."""
        if not self.virtual:
            self.now = max(self.now, self.elapsed())

    def show(self, process: int, clock: int) -> int:
        """A reading of one of the clocks by a process, in nanoseconds."""
        self.catch_up()
        shown = max(self.now, self._shown.get(process, -_TICK) + _TICK)
        self._shown[process] = shown
        return shown + self._base(clock)

    def until(self, process: int, clock: int, moment: int) -> int:
        """Nanoseconds from now to a moment that a process computed from its readings; never negative."""
        shown = max(self.now, self._shown.get(process, 0))
        return max(0, moment - self._base(clock) - shown)

    def forked(self, parent: int, child: int) -> None:
        """A child's clock goes on from its parent's reading; alarms are not inherited (fork(2))."""
        if parent in self._shown:
            self._shown[child] = self._shown[parent]

    def _base(self, clock: int) -> int:
        return self._day if clock in _OF_THE_DAY else self._started
