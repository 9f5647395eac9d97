"""When does a signal take effect that finds its process at work?

Natively its handler runs at whatever instruction the process has come to, and that is luck. Worse, it can be
in the middle of a ``print``: Python refuses a ``print`` inside of a ``print`` (RuntimeError, reentrant call),
so a handler that says something ends a process that was just saying something else. The moment for that is
some microseconds long; under us, who stop a writer at the entry and at the return of its call, it would be
long. So a process at work does not get a handled signal of another process's, nor its child's end, before it
waits for something, or could learn something that came after the signal. That is one of the orders that may
come about natively: the sender was slower.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import Final

from grader.drive import kernel, processes
from grader.drive.kernel import Registers
from grader.drive.tracees import Task, Tracees
from grader.drive.writers import WRITES

#: Calls in which nobody waits for anybody.
_PASSING: Final = frozenset(
    {
        *("rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "prctl", "arch_prctl"),
        *("brk", "mmap", "munmap", "mremap", "mprotect", "madvise", "getrandom", "rseq", "set_robust_list"),
        *("getpid", "gettid", "getppid", "getpgrp", "getpgid", "getuid", "geteuid", "getgid", "getegid"),
        *("clock_gettime", "gettimeofday", "time", "alarm", "setitimer", "getitimer"),
        *("open", "openat", "close", "stat", "fstat", "lstat", "newfstatat", "statx", "lseek", "access"),
        *("getcwd", "readlink", "readlinkat", "getdents64", "ioctl", "dup", "dup2", "dup3", "pipe2", "uname"),
        *("clone", "fork", "vfork", "clone3", "execve"),
        *("kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal"),
    }
)
_READS: Final = frozenset({"read", "pread64", "readv"})
#: Of the futex operations those that wait: WAIT, LOCK_PI, WAIT_BITSET, WAIT_REQUEUE_PI, LOCK_PI2.
_FUTEX_WAITS: Final = frozenset({0, 6, 9, 11, 13})


def at_work(task: Task) -> bool:
    """Whether a task, in its signal-delivery stop, was not waiting for anything."""
    now = kernel.registers(task.tid)
    if task.loops or (now.rip, now.rsp) == task.reached:
        return False  # it has not moved since it got another one: they come together
    return now.number < 0 or _passes(task, now)


def takes(task: Task) -> None:
    """A task, in its signal-delivery stop, is about to run a handler."""
    now = kernel.registers(task.tid)
    task.reached = now.rip, now.rsp


def put_off(tracees: Tracees, task: Task, number: int) -> None:
    """Let a task in its signal-delivery stop go on without the signal, which comes back later."""
    task.postponed[number] = kernel.raw_signal(task.tid)
    tracees.go(task)


def enters(task: Task) -> None:
    """A task from which signals are kept stands at the entry or the return of a call: where it is about to
    wait they come now, and interrupt the call."""
    now = kernel.registers(task.tid)
    if now.result == -errno.ENOSYS and not _passes(task, now):
        come_back(task)


def come_back(task: Task) -> None:
    """Send a task again what was kept from it."""
    for number in list(task.postponed):
        task.returned[number] = task.postponed.pop(number)
        if not kernel.send_to_thread(task.process, task.tid, number):
            del task.returned[number]


def _passes(task: Task, registers: Registers) -> bool:
    name = kernel.NAMES.get(registers.number, "")
    if name in WRITES:
        descriptor = registers.rdx if name == "splice" else registers.rdi
        return processes.is_terminal(task.tid, kernel.signed32(descriptor))
    if name in _READS:
        return _is_plain_file(task.tid, kernel.signed32(registers.rdi))
    if name == "futex":
        return registers.rsi & 0x7F not in _FUTEX_WAITS
    return name in _PASSING


def _is_plain_file(task: int, descriptor: int) -> bool:
    try:
        return stat.S_ISREG(os.stat(f"/proc/{task}/fd/{descriptor}").st_mode)
    except OSError:
        return False
