"""What does whoever drives a program need of whoever looks at it?

The port between ``program`` and its two implementations: ``Observer`` (ptrace: full evidence, virtual time)
and ``Watcher`` (/proc alone). Pids are as outside the box unless a docstring says inside.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol

from grader.drive.terminal import Terminal
from grader.drive.tracees import Task

#: ``loop``: each is proved to be in an endless loop. ``clock``: in one, or reading the clock again and again.
Computing = Literal["loop", "clock", "unknown"]


class Observation(Protocol):
    """Looks at a program and serves it."""

    root: int | None
    """The program's first process, inside."""
    lost: dict[str, str]
    """What cannot be known, with the reason, by the promise (``grader.trace.Degraded``)."""

    @property
    def tasks(self) -> Mapping[int, Task]:
        """The living tasks."""

    @property
    def flooded(self) -> bool:
        """Whether more was printed than the limit allows, or forks were refused again and again."""

    def living(self) -> tuple[int, ...]:
        """Processes (inside) that have not ended."""

    def outside(self, inside: int) -> int | None:
        """The pid outside of a living process of the box."""

    def watch_terminal(self, terminal: Terminal) -> None:
        """From now on what is printed on a terminal is recorded."""

    def stimulate(self, stimulus: int, hangs_up: bool = False) -> None:
        """The grader is about to do something, recorded under this number."""

    def sent_by_grader(self, process: int, number: int, stimulus: int) -> None:
        """The grader is about to send a signal to a process (inside)."""

    def approaching(self) -> bool:
        """Whether a signal has come to somebody who could take it and has not stopped for it yet."""

    def collect(self, echo: bool = False) -> bool:
        """Take what the terminal has received so far; whether there was anything."""

    def serve(self) -> bool:
        """Take note of all news there is, without waiting; whether there was any."""

    def next_deadline(self) -> int | None:
        """The earliest nanosecond at which a wait or an alarm is over, as far as known."""

    def set_time(self, now: int) -> None:
        """Let the program's clock jump."""

    def expire(self) -> tuple[int, ...]:
        """End every wait whose time has come; the processes (inside) concerned."""

    def expire_short_waits(self) -> None:
        """While somebody runs: the interpreter's own short waits end by the machine's clock."""

    def note_dispositions(self) -> None:
        """Record what the program has said by now its signals shall do."""

    def look_again(self) -> None:
        """Tasks that spin on what others do may look again."""

    def polls(self) -> bool:
        """Whether somebody asks the kernel again and again whether a child has ended."""

    def defers(self) -> bool:
        """Whether somebody is held who waits for everybody else's rest, to send a signal or to take one."""

    def be_orderly(self, orderly: bool) -> None:
        """Whether signals wait for everybody else's rest; not where the others never rest."""

    def take_turn(self) -> bool:
        """Where everybody rests or waits for his turn, the next one goes on; whether there was one."""

    def end_turns(self) -> bool:
        """Nobody waits any more in this step until the others rest, before he does something that is seen;
        whether anybody did."""

    def let_go(self) -> bool:
        """Let the first of those go on; whether there was any."""

    def spinning(self) -> tuple[int, ...]:
        """Processes (inside) that are known to wait by spinning, and are held."""

    def awaits_nothing(self, spinning: frozenset[int] = frozenset()) -> bool:
        """With everybody but these asleep: nothing is on its way to anybody."""

    def computes(self, tasks: frozenset[int]) -> Computing:
        """What those tasks do that only compute."""

    def waits_for_ever(self) -> bool:
        """Whether no task's wait can end by time."""

    def cpu(self) -> int:
        """Nanoseconds of CPU that the living tasks have used."""

    def unreaped(self) -> tuple[int, ...]:
        """Processes (inside) that have ended and that their living parent has not reaped."""

    def kill(self) -> None:
        """End every task of the program, at once."""

    def bury(self, everybody: bool = False) -> None:
        """The box has been killed: do what the kernel needs to forget its processes."""

    def dump(self) -> str:
        """The state of every task, for a person."""
