"""What does ``/proc`` say of a task? State, counters, signals: what rest and evidence are read from.

Everything here takes pids as the grader sees them (outside the box). A task can vanish between two reads;
then the answer is None. Source: proc_pid_stat(5), proc_pid_status(5), Documentation/scheduler/sched-stats.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

from grader.box.stillness import is_off_queues as is_off_queues
from grader.box.stillness import lends as lends
from grader.box.stillness import read as read
from grader.box.stillness import waits_for_ever as waits_for_ever


def read_all(path: str) -> bytes:
    """A file of /proc that may be longer than a page, of which the kernel gives a page at a time."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


@dataclass(frozen=True, slots=True)
class Moment:
    """A task at one moment. Two equal moments mean: it did not run in between.

    Attributes:
        state: the letter of /proc/P/stat: R running, S sleeping, D disk, T stopped, t traced, Z zombie,
            X dead.
        run_time: nanoseconds on a CPU.
        switches: how often it was put on a CPU.
        faults: minor page faults (a task that computes something new touches new pages).
    """

    state: str
    run_time: int
    switches: int
    faults: int


def moment(task: int) -> Moment | None:
    """The present moment of a task; None when it is gone."""
    scheduled = read(f"/proc/{task}/schedstat")
    status = read(f"/proc/{task}/stat")
    if status is None:
        return None
    fields = status[status.rindex(b")") + 2 :].split()
    if scheduled is not None:
        run_time, _, switches = (int(part) for part in scheduled.split())
    else:
        run_time, switches = (int(fields[11]) + int(fields[12])) * 10_000_000, 0
    return Moment(fields[0].decode(), run_time, switches, int(fields[7]))


def account(task: int) -> tuple[int, int] | None:
    """Nanoseconds that a task has run, and that it has queued for a CPU; None when it is gone or not told.

    Source: /proc/T/schedstat, Documentation/scheduler/sched-stats.rst.
    """
    fields = (read(f"/proc/{task}/schedstat") or b"").split()
    return (int(fields[0]), int(fields[1])) if len(fields) > 1 else None


def cpu(process: int) -> int:
    """Nanoseconds of CPU that a process has used, threads that have ended included; 0 when it is gone.

    Source: the CPU clock of a process, clock_getcpuclockid(3).
    """
    try:
        return time.clock_gettime_ns((~process << 3) | 2)
    except OSError:
        return 0


_PAGE = os.sysconf("SC_PAGESIZE")


def memory(process: int) -> int:
    """Bytes that a process has in memory, shared ones included; 0 when it is gone."""
    fields = (read(f"/proc/{process}/statm") or b"").split()
    return int(fields[1]) * _PAGE if len(fields) > 1 else 0


def share(process: int) -> int:
    """A process's share of what is in memory, in bytes: what n processes share counts a n-th for each.

    It takes the kernel about 0.1 ms for 10 MB. Source: /proc/P/smaps_rollup, proc_pid_smaps(5). Where it is
    unreadable, all that is in memory counts.
    """
    for line in (read(f"/proc/{process}/smaps_rollup") or b"").splitlines():
        if line.startswith(b"Pss:"):
            return int(line.split()[1]) * 1024
    return memory(process)


@dataclass(frozen=True, slots=True)
class Signals:
    """The signal sets of a task, as bit masks (bit n-1 is signal n).

    Attributes:
        pending: pending for the task or its process.
        blocked: in the task's mask.
        ignored, caught: dispositions of its process.
    """

    pending: int
    blocked: int
    ignored: int
    caught: int

    @property
    def deliverable(self) -> int:
        """Pending and not blocked: the task will be interrupted by it."""
        return self.pending & ~self.blocked

    def disposition(self, number: int) -> str:
        """What the process has said a signal shall do: default, ignored or handled."""
        bit = 1 << (number - 1)
        if self.caught & bit:
            return "handled"
        return "ignored" if self.ignored & bit else "default"


def signals(task: int) -> Signals | None:
    """The signal sets of a task; None when it is gone."""
    status = read(f"/proc/{task}/status")
    if status is None:
        return None
    found: dict[bytes, int] = {}
    for line in status.splitlines():
        name, _, value = line.partition(b":")
        if name in (b"SigPnd", b"ShdPnd", b"SigBlk", b"SigIgn", b"SigCgt"):
            found[name] = int(value, 16)
    if len(found) < 5:
        return None
    return Signals(found[b"SigPnd"] | found[b"ShdPnd"], found[b"SigBlk"], found[b"SigIgn"], found[b"SigCgt"])


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a task is, outside and inside the box.

    Attributes:
        process: its process's pid, outside.
        inside: its own id inside the box.
        process_inside: its process's pid inside the box.
        parent: its parent's pid, outside.
        group: its process group inside the box.
    """

    process: int
    inside: int
    process_inside: int
    parent: int
    group: int


def identity(task: int) -> Identity | None:
    """Who a task is; None when it is gone."""
    status = read(f"/proc/{task}/status")
    if status is None:
        return None
    found: dict[str, list[str]] = {}
    for line in status.decode(errors="replace").splitlines():
        name, _, value = line.partition(":")
        found[name] = value.split()
    try:
        return Identity(
            process=int(found["Tgid"][0]),
            inside=int(found["NSpid"][-1]),
            process_inside=int(found["NStgid"][-1]),
            parent=int(found["PPid"][0]),
            group=int(found["NSpgid"][-1]),
        )
    except (KeyError, IndexError, ValueError):
        return None


def tasks(process: int) -> tuple[int, ...]:
    """The tasks (threads) of a process."""
    try:
        return tuple(sorted(int(name) for name in os.listdir(f"/proc/{process}/task")))
    except OSError:
        return ()


def children(process: int) -> tuple[int, ...]:
    """The children of a process, whichever of its threads made them."""
    found: list[int] = []
    for task in tasks(process):
        listed = read(f"/proc/{process}/task/{task}/children")
        found.extend(int(word) for word in (listed or b"").split())
    return tuple(found)


def descendants(process: int, most: int | None = None) -> tuple[int, ...]:
    """All processes below a process, parents before children; no more than so many, of a bomb that grows."""
    found: list[int] = []
    waiting = list(children(process))
    while waiting and (most is None or len(found) < most):
        child = waiting.pop(0)
        found.append(child)
        waiting.extend(children(child))
    return tuple(found)


def traced_by(tracer: int) -> tuple[int, ...]:
    """Every task on this machine that a process traces."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            for line in (read(f"/proc/{name}/status") or b"").splitlines():
                if line.startswith(b"TracerPid:") and int(line.split()[1]) == tracer:
                    found.append(int(name))
    return tuple(found)


def zombies(process: int) -> frozenset[int]:
    """The children of a process that are zombies, by their pid inside the box."""
    found = set()
    for child in children(process):
        now, who = moment(child), identity(child)
        if now is not None and who is not None and now.state == "Z":
            found.add(who.inside)
    return frozenset(found)


def sleeps(task: int) -> bool:
    """Whether a task is asleep: it does nothing before somebody wakes it."""
    status = read(f"/proc/{task}/stat")
    return status is not None and status[status.rindex(b")") + 2 :][:1] == b"S" and is_off_queues(task)


def is_terminal(task: int, descriptor: int) -> bool:
    """Whether a descriptor of a task is its terminal, whatever its number and however it was opened."""
    try:
        device = os.stat(f"/proc/{task}/fd/{descriptor}").st_rdev
    except OSError:
        return False
    # 136 to 143: slaves of pseudo-terminals, of which the box has its own; 5:0 is /dev/tty.
    return 136 <= os.major(device) <= 143 or (os.major(device), os.minor(device)) == (5, 0)


def network_is_quiet(task: int) -> bool:
    """Whether no TCP socket of the task's network has bytes under way or a timer running.

    Loopback delays on its own (Nagle's algorithm with delayed acknowledgements, up to 44 ms), during which
    everybody sleeps and yet the program is not at rest.
    """
    for table in ("tcp", "tcp6"):
        for line in read_all(f"/proc/{task}/net/{table}").splitlines()[1:]:
            fields = line.split()
            if len(fields) < 6 or fields[3] == b"0A":  # listening: its queue is that of waiting connections
                continue
            queues, timer = fields[4].split(b":"), fields[5].split(b":")[0]
            if int(queues[0], 16) or (timer not in (b"00", b"02", b"03")):
                return False
    return True
