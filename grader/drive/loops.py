"""Does a task that only computes go round in a loop that it can never leave by itself?

``while True: pass`` and ``while not flag: pass`` cannot be told from a long computation by watching the
clock. But a task that comes back to the same instruction with the same registers and the same memory, without
a system call in between, will do the same again for ever, unless a signal or somebody else's write to shared
memory changes something; and everybody else sleeps. That is a proof, and it takes milliseconds.

The task is stopped where it happens to be, a hardware breakpoint is set there (ptrace(2), debug registers of
x86-64), and each time it comes by its registers are compared, and when those are equal all of its writable
memory. A loop that counts, or that looks at the clock, never comes back to the same state and is not proved;
of the latter it is told that it looks again and again.
"""

from __future__ import annotations

import os
import signal
from collections import Counter
from dataclasses import dataclass
from typing import Final

from grader.drive import kernel, processes

_WALL: Final = 0x40000000
_POKEUSER: Final = 6
_SINGLESTEP: Final = 9
#: offsetof(struct user, u_debugreg) on x86-64.
_DEBUG_REGISTERS: Final = 848
_ROUNDS: Final = 60
_COMPARISONS: Final = 3
#: Looks at the clock from one place, with no system call in between, by which a task is known to wait for it.
#: One look is no proof: an interpreter looks at it in passing, and with one for enough 21 of 1 100 programs
#: that were about to end, beside two busy loops and each other, counted as waiting and were found alive.
_LOOKS: Final = 10
_LARGEST: Final = 64 << 20
#: Nanoseconds of its own CPU time in which a loop must come by again; a round of an interpreter's loop takes
#: about 100, and the kernel brings the account up to date every 1 to 10 ms.
_ROUND: Final = 3_000_000


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of an attempt.

    Attributes:
        proved: whether the task is in an endless loop, as long as nobody else does anything.
        private: whether it shares no memory that it can write, so that only a signal can end the loop; then
            the task stays stopped.
        clock: whether it read a clock again and again.
        status: the wait status of a stop that has to be served; None: there is none and the task runs on.
    """

    proved: bool = False
    private: bool = False
    clock: bool = False
    status: int | None = None


def endless(task: int, clock: int | None = None) -> Proof:
    """Try to prove that a running, traced task is in an endless loop.

    Args:
        task: the task, as the tracer knows it.
        clock: the address of the code by which it reads the clock, None where there is none.
    """
    try:
        kernel.ptrace(kernel.INTERRUPT, task)
        _, status = os.waitpid(task, _WALL)
        if status >> 16 != kernel.EVENT_STOP or os.WSTOPSIG(status) != signal.SIGTRAP:
            return Proof(status=status)
        return examine(task, clock)
    except (kernel.Gone, ChildProcessError):
        return Proof()


def examine(task: int, clock: int | None = None) -> Proof:
    """Likewise, for a task that is stopped; it runs again, but for one that is in a loop of its own.

    Raises:
        Gone: the task is no more.
    """
    first = kernel.registers(task)
    calls = kernel.read_memory(task, first.rip, 2) in (b"\x0f\x05", b"")
    if calls or first.number >= 0:  # it is in a system call, however short
        kernel.ptrace(kernel.CONT, task)
        return Proof()
    memory = _writable(task)
    before = _contents(task, memory)
    comparisons = rounds = 0
    looks: Counter[int] = Counter()
    # A breakpoint would hit at once where the task stands: one instruction further first.
    kernel.ptrace(_SINGLESTEP, task)
    _, status = os.waitpid(task, _WALL)
    if status >> 8 != signal.SIGTRAP:
        return Proof(status=status)
    _set_breakpoints(task, first.rip, clock)
    while memory and rounds < _ROUNDS * min(1 + looks.total(), _LOOKS):
        rounds += 1
        kernel.ptrace(kernel.SYSCALL, task)
        news = _next_stop(task)
        if news is None:
            break
        status = news
        if status >> 16 or os.WIFEXITED(status) or os.WIFSIGNALED(status):
            _clear_breakpoint(task)
            return Proof(status=status)
        if os.WSTOPSIG(status) == signal.SIGTRAP | kernel.SYSCALL_STOP:
            break
        if os.WSTOPSIG(status) != signal.SIGTRAP:
            _clear_breakpoint(task)
            return Proof(status=status)
        now = kernel.registers(task)
        if now.rip == clock:
            # The same depth of the stack: the same place in the program, but for what is read on the way.
            looks[now.rsp] += 1
            if looks[now.rsp] == _LOOKS:
                _clear_breakpoint(task)
                kernel.ptrace(kernel.CONT, task)
                return Proof(clock=True)
            continue
        if comparisons < _COMPARISONS and _same(first, now):
            if before == _contents(task, memory):
                _clear_breakpoint(task)
                private = not any(area.shared for area in memory)
                if not private:
                    kernel.ptrace(kernel.CONT, task)
                return Proof(proved=True, private=private)
            comparisons += 1
            if comparisons == _COMPARISONS and not looks:
                break
    _clear_breakpoint(task)
    kernel.ptrace(kernel.CONT, task)
    return Proof()


def _next_stop(task: int) -> int | None:
    """The status of the next stop; None, with the task stopped, when it does not come by again.

    What counts is the task's CPU time, never ours: with eight busy loops on two CPUs 2 of 17 attempts were
    given up because the task had not got a CPU, and three in a row changed what a program was found to do.
    """
    start: int | None = None
    while True:
        pid, status = os.waitpid(task, _WALL | os.WNOHANG)
        if pid:
            return status
        moment = processes.moment(task)
        used = moment.run_time if moment is not None else 0
        if start is None:
            start = used
        if used >= start + _ROUND:
            break
        os.sched_yield()
    kernel.ptrace(kernel.INTERRUPT, task)
    _, status = os.waitpid(task, _WALL)
    return None if status >> 16 == kernel.EVENT_STOP and os.WSTOPSIG(status) == signal.SIGTRAP else status


def _same(one: kernel.Registers, other: kernel.Registers) -> bool:
    resume = 1 << 16  # the breakpoint's own flag
    changed = other.copy()
    changed.eflags = (other.eflags & ~resume) | (one.eflags & resume)
    return bytes(one) == bytes(changed)


@dataclass(frozen=True, slots=True)
class _Area:
    start: int
    size: int
    shared: bool


def _writable(task: int) -> tuple[_Area, ...]:
    """All memory that a task can write; nothing when it is too much to compare."""
    found = []
    for line in processes.read_all(f"/proc/{task}/maps").decode(errors="replace").splitlines():
        where, rights, *_ = line.split()
        if "w" in rights:
            low, _, high = where.partition("-")
            found.append(_Area(int(low, 16), int(high, 16) - int(low, 16), rights.endswith("s")))
    return tuple(found) if sum(area.size for area in found) <= _LARGEST else ()


def _contents(task: int, memory: tuple[_Area, ...]) -> list[bytearray]:
    """What stands in that memory, but for the few bytes in which the kernel tells a thread its processor."""
    place, size = kernel.restartable_sequence(task)
    found = []
    for area in memory:
        data = bytearray(area.size)
        kernel.read_into(task, area.start, data)
        if size and area.start <= place < area.start + area.size:
            data[place - area.start : place - area.start + size] = bytes(size)
        found.append(data)
    return found


def _set_breakpoints(task: int, address: int, clock: int | None) -> None:
    kernel.ptrace(_POKEUSER, task, _DEBUG_REGISTERS, address)
    if clock is not None:
        kernel.ptrace(_POKEUSER, task, _DEBUG_REGISTERS + 8, clock)
    # Bits 0 and 2 of debug register 7 enable the first and the second; execution, one byte.
    kernel.ptrace(_POKEUSER, task, _DEBUG_REGISTERS + 7 * 8, 1 if clock is None else 5)


def _clear_breakpoint(task: int) -> None:
    kernel.ptrace(_POKEUSER, task, _DEBUG_REGISTERS + 7 * 8, 0)
    kernel.ptrace(_POKEUSER, task, _DEBUG_REGISTERS, 0)
