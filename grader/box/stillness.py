"""Can anybody in a box go on, or do all of them wait, and for something that cannot come?

Read from what the kernel shows of each task, never from a clock: on a busy machine somebody who waits for a
processor is as slow as somebody who waits for nothing. Takes pids as the grader sees them. Sources:
proc_pid_stat(5), proc_pid_syscall(5), Documentation/scheduler/sched-stats.rst.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

#: Letters of those who go on only when somebody else does something: sleeping, idle, stopped, traced, ended.
_WAITING = frozenset("SITtZXx")


@dataclass(frozen=True, slots=True)
class Stillness:
    """Everybody waits. Two equal ones mean that nobody has run in between.

    Attributes:
        tasks: each task, its state, nanoseconds that it has run and how often it was put on a processor.
        for_ever: whether no one of them waits in a call that may have a time limit.
    """

    tasks: tuple[tuple[int, str, int, int], ...]
    for_ever: bool


def state(task: int) -> str:
    """The letter of a task's state; X when it is gone."""
    told = read(f"/proc/{task}/stat")
    return chr(told[told.rindex(b")") + 2]) if told else "X"


def stillness(processes: Iterable[int]) -> Stillness | None:
    """How all tasks of some processes stand when all of them wait; None when one of them can go on.

    Who has gone while it was looked for, or cannot be looked at, can go on.
    """
    found: list[tuple[int, str, int, int]] = []
    for_ever = True
    for process in processes:
        try:
            tasks = sorted(map(int, os.listdir(f"/proc/{process}/task")))
        except OSError:
            return None
        for task in tasks:
            told = read(f"/proc/{process}/task/{task}/stat")
            scheduled = (read(f"/proc/{process}/task/{task}/schedstat") or b"0 0 0").split()
            if not told:
                return None
            state = chr(told[told.rindex(b")") + 2])
            if state == "S" or state == "I":
                if not is_off_queues(task):
                    return None
                for_ever = for_ever and waits_for_ever(task)
            elif state not in _WAITING and not (state == "D" and lends(task)):
                return None
            found.append((task, state, int(scheduled[0]), int(scheduled[2])))
    return Stillness(tuple(found), for_ever)


def read(path: str) -> bytes | None:
    """A small file of /proc, None when it is gone or refused."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        return os.read(descriptor, 65536)
    except OSError:
        return None
    finally:
        os.close(descriptor)


def is_off_queues(task: int) -> bool:
    """Whether a task whose state says that it sleeps really does, and is not merely on its way to.

    A task sets its state first and then looks once more whether it need sleep at all. One that loses its CPU
    in between shows the state of a sleeper, equal counters too, for as long as others keep the CPU: with
    eight busy loops on two CPUs a program that forks and waits for ever was found "at rest" in one of three
    runs of 12 seconds. The kernel shows a task's system call only once it has seen it off the queues.

    Source: proc_pid_syscall(5), wait_task_inactive() in kernel/sched/core.c. It may be unreadable; then the
    state is believed.
    """
    told = read(f"/proc/{task}/syscall")
    return told is None or not told.startswith(b"running")


#: x86-64: vfork, and clone with CLONE_VFORK among its flags.
_VFORK, _CLONE, _CLONE_VFORK = 58, 56, 0x4000


def lends(task: int) -> bool:
    """Whether a task sleeps until its child of vfork has become another program or has ended (vfork(2)).

    Its state is then the D of whoever waits for a disk. Source: proc_pid_syscall(5); it may be unreadable,
    then the answer is no.
    """
    told = (read(f"/proc/{task}/syscall") or b"").split()
    if len(told) < 2 or not told[0].isdigit():
        return False
    number = int(told[0]) & 0xFFFFFFFF
    return number == _VFORK or (number == _CLONE and bool(int(told[1], 16) & _CLONE_VFORK))


def waits_for_ever(task: int) -> bool:
    """Whether a sleeping task is in a call that has no time limit.

    Source: proc_pid_syscall(5). It may be unreadable; then the answer is no.
    """
    told = (read(f"/proc/{task}/syscall") or b"").split()
    if len(told) < 7 or told[0] in (b"running", b"-1"):
        return False
    number, arguments = int(told[0]), [int(word, 16) for word in told[1:7]]
    place = _TIME_LIMIT.get(number)
    if place is None:
        return number in _ENDLESS
    limit = arguments[place] & (0xFFFFFFFF if number in _MILLISECONDS else ~0)
    return bool(limit & 0x80000000) if number in _MILLISECONDS else limit == 0


#: x86-64: read, readv, pause, recvfrom, recvmsg, accept, wait4, rt_sigsuspend, waitid, accept4, write.
_ENDLESS = frozenset({0, 19, 34, 45, 47, 43, 61, 130, 247, 288, 1})
#: Calls that may have a limit, and which argument it is: futex, poll, select, epoll_wait, ...
_TIME_LIMIT = {202: 3, 7: 2, 23: 4, 232: 3, 281: 3, 270: 4, 271: 2, 128: 2, 441: 3}
_MILLISECONDS = frozenset({7, 232, 281})
