"""Who wrote what on the terminal?

One task writes at a time: the others queue at the entry of their call. What the terminal's master delivers
until the call returns is what that task wrote, whatever the program's memory said before or after.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Final, Literal

from grader.drive import kernel, processes
from grader.drive.kernel import Gone, Registers
from grader.drive.recorder import Recorder
from grader.drive.terminal import Terminal
from grader.drive.tracees import Call, Task, Tracees
from grader.trace import LimitReached, Wrote

WRITES: Final = frozenset({"write", "writev", "pwrite64", "pwritev", "pwritev2", "sendfile", "splice"})
#: Writes to the terminal that are attributed to their writer; a traced one costs about 0.15 ms.
ATTRIBUTED_WRITES: Final = 5_000


class Writers:
    """Attributes what is printed.

    Args:
        tracees: the tasks.
        recorder: where events go.
        limit: bytes that may be printed.
        degrade: says that something cannot be known any more.

    Attributes:
        terminal: the program's terminal, once there is one.
        flooded: whether more than the limit was printed.
    """

    def __init__(
        self,
        tracees: Tracees,
        recorder: Recorder,
        limit: int,
        degrade: Callable[[Literal["writers"], str], None],
    ) -> None:
        self._tracees = tracees
        self._recorder = recorder
        self._limit = limit
        self._degrade = degrade
        self.terminal: Terminal | None = None
        self.flooded = False
        self._writer: Task | None = None
        self._attributed = 0
        self._ambiguous = False

    def leave(self, task: Task) -> bool:
        """A task's call returns; whether it was the writer's write. Lets the next one write."""
        if task is not self._writer:
            return False
        self._collect(task)
        self._tracees.go(task)
        self._next_writer()
        return True

    def gone(self, task: Task) -> None:
        """A task has ended, or its call will never return."""
        if task is self._writer:
            self._collect(task)
            self._next_writer()

    def prints(self, task: Task, registers: Registers, name: str) -> bool:
        """Whether a task, at the entry of a writing, is about to print something whose writer is told."""
        descriptor = int(registers.rdx if name == "splice" else registers.rdi)
        return self._attributing and processes.is_terminal(task.tid, kernel.signed32(descriptor))

    def enter(self, task: Task, registers: Registers, name: str) -> None:
        """A task is about to print."""
        if self._writer is not None:
            self._tracees.hold(task, "terminal", registers)
            return
        self._start_write(task, registers, name)

    @property
    def _attributing(self) -> bool:
        return self.terminal is not None and self._attributed < ATTRIBUTED_WRITES

    def _start_write(self, task: Task, registers: Registers, name: str) -> None:
        """One writer at a time: what the master delivers until it returns is what it wrote."""
        self._collect(None)
        self._writer = task
        self._attributed += 1
        if self._attributed == ATTRIBUTED_WRITES:
            self._degrade("writers", f"more than {ATTRIBUTED_WRITES} writes")
        task.call = Call(name, registers)
        self._tracees.go(task)

    def _next_writer(self) -> None:
        self._writer = None
        for task in self._tracees.tasks.values():
            if task.held == "terminal":
                registers, name = self._tracees.released(task)
                with contextlib.suppress(Gone):
                    self._start_write(task, registers, name)
                    return
                self._writer = None

    def _collect(self, writer: Task | None, echo: bool = False) -> bool:
        """Take what the terminal has received; whether there was anything."""
        if self.terminal is None:
            return False
        text = self.terminal.drain()
        if not text:
            return False
        task = writer.inside if writer is not None and not self._ambiguous else None
        self._recorder.record(Wrote, task, text=text, echo=echo)
        if self.terminal.received > self._limit and not self.flooded:
            self.flooded = True
            self._recorder.record(LimitReached, limit="output", allowed=f"{self._limit} bytes")
        return True

    def collect(self, echo: bool = False) -> bool:
        """Take what the terminal has received so far; whether there was anything."""
        return self._collect(self._writer, echo)

    def unblock(self) -> bool:
        """Everybody sleeps, one of them in the middle of writing (Ctrl-S, a stopped group): the others must
        not queue behind it for ever, though then nobody can say who wrote what. Whether there were any."""
        waiting = [t for t in self._tracees.tasks.values() if t.held == "terminal"]
        if not waiting:
            return False
        self._ambiguous = True
        self._degrade("writers", "a write to the terminal was blocked while others wrote")
        for task in waiting:
            self._tracees.released(task)
            with contextlib.suppress(Gone):
                self._tracees.go(task)
        return True
