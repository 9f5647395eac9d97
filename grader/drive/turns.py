"""Whose turn is it, when several are about to do something that is seen?

What two processes do at the same time comes in an order that is the machine's luck, and so would a report
that tells of it; pids too, where both make others. So whoever is about to print, to make a process, to become
another program, to send a signal or to end waits at the entry of that call until everybody else sleeps or
waits likewise. Of those the eldest goes first and goes on until it waits for something; whoever makes another
process comes last, or a program would have more of them at once than it ever has otherwise. That is an order
which may come about natively, on one processor. The shell belongs to everybody else, once the program has
signalled it: whether a line came out before or after its end was luck.

Nothing is forced on whoever does not rest: who computes gets its chance (``program``), and then nobody waits
for a turn any more before the next step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from grader.drive import kernel, processes
from grader.drive.tracees import Task

FORKS: Final = frozenset({"clone", "fork", "vfork", "clone3"})
#: Calls that are seen, besides writings to the terminal.
DEEDS: Final = FORKS | frozenset(
    {
        *("execve", "execveat", "exit_group"),
        *("kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal"),
    }
)
#: Looks at other tasks that a step may cost; one takes about 0.05 ms.
_LOOKS: Final = 4_000
#: Deeds that one task does in a row while others wait for their turn: whoever prints without an end.
_IN_A_ROW: Final = 100


class Turns:
    """Who waits for a turn, and who is next.

    Args:
        tasks: the living tasks.
        shell: whether the shell is at rest, or gone and that told to everybody.
    """

    def __init__(self, tasks: Mapping[int, Task], shell: Callable[[], bool]) -> None:
        self._tasks = tasks
        self._shell = shell
        self._left = _LOOKS
        self._last = 0
        self._row = 0
        self._rounds: dict[int, int] = {}

    def begin(self) -> None:
        """A step begins."""
        self._left = _LOOKS

    def end(self) -> None:
        """Nobody waits for a turn any more in this step."""
        self._left = 0

    def must_wait(self, task: Task) -> bool:
        """Whether a task, at the entry of a deed, has to wait for its turn."""
        if self._left <= 0:
            return False
        return any(other.held == "turn" for other in self._tasks.values()) or not self._rest_but(task)

    def come(self) -> bool:
        """Whether somebody waits and it is time to let the next one go."""
        return any(task.held == "turn" for task in self._tasks.values()) and self._rest_but(None)

    def _rest_but(self, task: Task | None) -> bool:
        """Whether everybody else sleeps or is held; one who was seen asleep may have been woken since."""
        for _ in range(2 if len(self._tasks) > 2 else 1):
            for other in self._tasks.values():
                if other is task or other.held is not None or other.stopped:
                    continue
                self._left -= 1
                if not ((other.lent and not other.fresh) or processes.sleeps(other.tid)):
                    return False
        return self._shell()

    def next(self) -> Task | None:
        """The task whose turn it is, when everybody rests or waits; None: nobody waits."""
        waiting = [task for task in self._tasks.values() if task.held == "turn"]
        if not waiting:
            return None
        self._left -= len(self._tasks)
        chosen = min(waiting, key=self._rank)
        if chosen.inside != self._last:
            self._last, self._row = chosen.inside, 0
        self._row += 1
        if self._row == _IN_A_ROW:
            self._row = 0
            self._rounds[chosen.inside] = self._rounds.get(chosen.inside, 0) + 1
        return chosen

    def _rank(self, task: Task) -> tuple[int, bool, bool, int]:
        """The smallest goes first."""
        forks = task.registers is not None and kernel.NAMES.get(task.registers.number) in FORKS
        return self._rounds.get(task.inside, 0), forks, task.inside != self._last, task.inside
