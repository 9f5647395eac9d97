"""Which tasks are traced, and how is one let go on? What the parts of the observer share."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import Literal

from grader.drive import kernel
from grader.drive.kernel import Gone, Registers


@dataclass(slots=True)
class Call:
    """A system call that a task has entered and whose return is awaited.

    Attributes:
        name: its name.
        entered: the registers at its entry.
        deadline: nanosecond of the clock at which a timed wait ends; None for other calls.
        shown: what the program's clock must at least show then.
        since: nanosecond of the machine's clock at which it was entered.
        gil: whether it is an interpreter's own short wait.
        forced: whether we are ending it because its time is over.
        sent: sequence number of the SignalSent, for a sending call.
    """

    name: str
    entered: Registers
    deadline: int | None = None
    shown: int = 0
    since: int = 0
    gil: bool = False
    forced: bool = False
    sent: int = -1


@dataclass(slots=True)
class Task:
    """A traced thread or process.

    Attributes:
        tid, process: its id and its process's pid, outside the box.
        inside, process_inside: the same inside the box.
        call: the call whose return is awaited.
        resumable: a timed call that a signal interrupted and that the kernel may start again by itself.
        restarting: the registers at which an ignored signal interrupted a call that is about to start again.
        held: why we keep it stopped. ``terminal``: at the entry of a write, it queues for the terminal.
            ``poll``: at the entry of a wait, it asks again and again whether a child has ended. ``loop``: it
            is proved to be in a loop that only a signal can end. ``send``, ``signal``: at the
            entry of a sending, or at the delivery of ``number``, whose effect would be luck while others
            run, see ``signalling``. ``turn``: at the entry of a deed, see ``turns``.
        loops: whether that proof still holds; a signal that is dropped does not touch it.
        registers: those at the entry, while it is held.
        stopped: whether its process is stopped by job control.
        fresh: whether its first stop is still to come.
        lent: whether it has lent its memory to a child of vfork, until whose exec or end it sleeps (state D).
        postponed: signals that are kept from it while it is at work, with their ``siginfo``.
        returned: those that were sent to it again and have not come yet.
        reached: instruction and stack pointer at which the last handled signal came to it.
        waits: questions whether a child has ended that found nothing, in a row.
        computed: the moment to which a deadline was last computed from a clock's reading, that deadline, and
            the moment in nanoseconds since the start (0: the present call has none).
    """

    tid: int
    process: int
    inside: int
    process_inside: int
    call: Call | None = None
    resumable: Call | None = None
    restarting: Registers | None = None
    held: Literal["poll", "terminal", "loop", "send", "signal", "turn"] | None = None
    registers: Registers | None = None
    number: int = 0
    loops: bool = False
    stopped: bool = False
    fresh: bool = False
    lent: bool = False
    postponed: dict[int, bytes] = field(default_factory=dict)
    returned: dict[int, bytes] = field(default_factory=dict)
    reached: tuple[int, int] = (0, 0)
    waits: int = 0
    computed: tuple[int, int, int] = (0, 0, 0)


class Tracees:
    """The tasks that are traced, by their id outside the box."""

    def __init__(self) -> None:
        self.tasks: dict[int, Task] = {}

    def go(self, task: Task, number: int = 0) -> None:
        """Let a stopped task go on, with a signal or without; its call, if any, is seen at its return, and
        every call while signals are kept from it."""
        watched = task.call is not None or task.postponed
        kernel.ptrace(kernel.SYSCALL if watched else kernel.CONT, task.tid, 0, number)

    def skip(self, task: Task, registers: Registers, result: int) -> None:
        """Do not let the kernel do the call; it returns this."""
        registers.orig_rax = (1 << 64) - 1
        registers.rax = result & ((1 << 64) - 1)
        kernel.set_registers(task.tid, registers)
        self.go(task)

    def hold(
        self, task: Task, why: Literal["poll", "terminal", "send", "turn"], registers: Registers
    ) -> None:
        """Keep a task at the entry of its call."""
        task.held, task.registers = why, registers

    def released(self, task: Task) -> tuple[Registers, str]:
        """Hold a task no longer; its registers at the entry and the call's name. The caller lets it go."""
        registers, task.registers, task.held = task.registers, None, None
        assert registers is not None, "a held task has the registers of its entry"
        return registers, kernel.NAMES[registers.number]

    def interrupt(self, task: Task) -> None:
        """Bring a task that is in the kernel out of it."""
        with contextlib.suppress(Gone):
            kernel.ptrace(kernel.INTERRUPT, task.tid)

    def living(self) -> tuple[int, ...]:
        """Processes (inside) that have not ended."""
        return tuple(sorted({task.process_inside for task in self.tasks.values()}))

    def outside(self, inside: int) -> int | None:
        """The pid outside of a living process of the box."""
        for task in self.tasks.values():
            if task.process_inside == inside:
                return task.process
        return None

    def process_of(self, inside: int) -> int:
        """The process (inside) of a task given by its id inside."""
        for task in self.tasks.values():
            if task.inside == inside:
                return task.process_inside
        return inside

    def is_stopped(self, process: int) -> bool:
        """Whether a process, given outside, is stopped by job control."""
        return any(t.stopped for t in self.tasks.values() if t.process == process)
