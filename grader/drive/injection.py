"""How is another process made to call the kernel?

It is seized, run to the entry of whatever it calls next, makes our call in that one's place, and is put back
before its own: so nothing inside the box need be trusted to do it.
"""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable

from grader.drive import kernel
from grader.drive.kernel import Registers

_WALL = 0x40000000


def shield(process: int) -> None:
    """Put a process out of reach of all others in its box: its memory, environment and open files.

    The box's first process and the launcher run as the same user as the program, which could otherwise write
    into their memory (/proc/P/mem) and do through them what the observer does not see.

    Raises:
        OSError: the kernel refuses.
    """
    kernel.ptrace(kernel.SEIZE, process, 0, kernel.SYSCALL_GOOD)
    try:
        kernel.ptrace(kernel.INTERRUPT, process)
        os.waitpid(process, _WALL)
        entry = run_to_entry(process, lambda registers: True)
        call(process, entry, "prctl", kernel.PR_SET_DUMPABLE, 0)
    finally:
        kernel.ptrace(kernel.DETACH, process)


def run_to_entry(task: int, wanted: Callable[[Registers], bool]) -> Registers:
    """Let a stopped task run to the entry of a system call.

    Args:
        wanted: whether this is the call, by the registers at its entry.

    Raises:
        OSError: the task has ended.
    """
    passed = 0
    while True:
        kernel.ptrace(kernel.SYSCALL, task, 0, passed)
        _, status = os.waitpid(task, _WALL)
        if not os.WIFSTOPPED(status):
            raise OSError(errno.ESRCH, "the process is gone")
        number = os.WSTOPSIG(status)
        if number != signal.SIGTRAP | kernel.SYSCALL_STOP:
            # A signal on its way is passed on; what only says that it was interrupted is not one.
            passed = number if status >> 16 == 0 else 0
            continue
        passed = 0
        entry = kernel.registers(task)
        if entry.result == -errno.ENOSYS and wanted(entry):
            return entry


def call(task: int, entry: Registers, name: str, *arguments: int) -> None:
    """Make a task that stands at a call's entry do another call, and put it back before its own.

    Args:
        entry: its registers there.
        name, arguments: what it calls; at most three.

    Raises:
        OSError: the call failed.
    """
    inject = entry.copy()
    inject.orig_rax = kernel.NUMBERS[name]
    inject.rdi, inject.rsi, inject.rdx = (*arguments, 0, 0, 0)[:3]
    kernel.set_registers(task, inject)
    kernel.ptrace(kernel.SYSCALL, task)
    os.waitpid(task, _WALL)
    result = kernel.registers(task).result
    again = entry.copy()
    again.rip, again.rax, again.orig_rax = entry.rip - 2, entry.orig_rax, (1 << 64) - 1
    kernel.set_registers(task, again)
    if result != 0:
        raise OSError(-result, os.strerror(-result), name)
