"""Has the grader waited too long for a program that should have come to rest?

The only wall clock of the engine, and never a verdict: when it fires the outcome is ours. But an answer is
worth more than none, also on a machine that has no CPU to spare. So what counts is the time in which the
program and the grader could have run: when they got a fifth of the CPU that they wanted, by the kernel's own
account, five seconds count as one, up to ten times the watchdog's own seconds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from grader.drive import processes

#: So many times its own seconds on the machine's clock, and it fires whatever else is true.
PATIENCE: Final = 10
#: Seconds between two looks at the accounts; a look costs 10 µs a task.
_LOOK: Final = 0.25


class Watchdog:
    """Fires when a program could have run for so many seconds and is still not at rest.

    Args:
        seconds: how long it may take on a machine that has nothing else to do.
        now: the machine's clock, in seconds.
        account: what a task has used and waited for, as ``processes.account``.
    """

    def __init__(
        self,
        seconds: float,
        now: Callable[[], float] = time.monotonic,
        account: Callable[[int], tuple[int, int] | None] = processes.account,
    ) -> None:
        self.seconds = seconds
        self._now = now
        self._account = account
        self._latest = self._end = now()
        self._end += PATIENCE * seconds
        self._counted = 0.0
        self._accounts: Mapping[int, tuple[int, int]] = {}

    def has_fired(self, tasks: Iterable[int]) -> bool:
        """Whether it is time to give up.

        Args:
            tasks: the grader's own task and the program's, as numbers outside the box.
        """
        now = self._now()
        if now - self._latest >= _LOOK:
            self._count(now - self._latest, tasks)
            self._latest = now
        return self._counted > self.seconds or now > self._end

    def _count(self, passed: float, tasks: Iterable[int]) -> None:
        """Count the part of the time that has passed in which whoever wanted a CPU had one.

        Whoever is not to be seen waits as long as we do: what is written to a terminal goes through the
        kernel's own workers, and with eight busy loops a program that only prints stood still most of the
        time while nobody of ours queued.
        """
        accounts = {task: account for task in tasks if (account := self._account(task)) is not None}
        known = accounts.keys() & self._accounts.keys()
        ran = sum(accounts[task][0] - self._accounts[task][0] for task in known) / 1e9
        queued = sum(accounts[task][1] - self._accounts[task][1] for task in known) / 1e9
        self._accounts = accounts
        self._counted += passed * ran / (ran + queued) if queued > 0 else passed
