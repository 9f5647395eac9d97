"""What can Landlock not keep apart where there are no namespaces? The observer refuses it.

Landlock governs the opening, making and removing of files, and signals. It leaves open: sockets, which lead
to the user's other programs and to the network; System V objects and message queues, which are all the
user's; modes, owners and times of files; limits and priorities of other processes. Such calls stop at the
observer, which lets through what concerns the program alone and refuses the rest. A refusal that a right
program could meet is told as a limit, and what then fails is not decided: it would have been granted in a
real box.

Source: landlock(7), "known limitations"; credentials(7).
"""

from __future__ import annotations

import errno
import os
from collections.abc import Collection
from typing import Final, Literal

from grader.drive import kernel
from grader.drive.kernel import Registers

Answer = Literal["pass", "refuse", "look"]

#: Calls that are refused, whatever they ask for.
REFUSED: Final = frozenset(
    {
        *("socket", "mq_open", "mq_unlink"),
        *("shmget", "shmat", "shmctl", "semget", "semop", "semtimedop", "semctl"),
        *("msgget", "msgsnd", "msgrcv", "msgctl"),
        *("chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat"),
        *("setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr"),
        *("utime", "utimes", "futimesat", "utimensat"),
    }
)
#: Kinds of pairs of sockets that stay a pair: streams, sequences of packets. Datagrams go to any name.
_PAIRS: Final = (1, 5)
#: Calls that are about a process: which argument names it. Only the program's own may be meant.
ABOUT: Final = {
    "prlimit64": 0,
    "sched_setaffinity": 0,
    "sched_setparam": 0,
    "sched_setscheduler": 0,
    "sched_setattr": 0,
    "setpriority": 1,
    "ioprio_set": 1,
}
#: Of those that name a kind first: the number that means a single process.
_ONE: Final = {"setpriority": 0, "ioprio_set": 1}
#: Calls that open or make files; what they are refused is told.
_FILES: Final = frozenset({"open", "openat", "openat2", "creat", "mkdir", "mkdirat", "mknod", "mknodat"})
_PATH: Final = {"open": 0, "creat": 0, "mkdir": 0, "mknod": 0}
#: Where a program in a real box finds something that it may use, and not here.
_ELSEWHERE: Final = ("/tmp", "/var/tmp", "/proc", "/dev/ptmx", "/dev/pts")
#: Python looks here for descriptors, and does without.
_DOES_WITHOUT: Final = ("/proc/self/fd",)
_SHARED: Final = "/dev/shm"

CALLS: Final = REFUSED | frozenset(ABOUT) | _FILES | {"socketpair"}


def answer(name: str, registers: Registers, own: Collection[int]) -> Answer:
    """What becomes of a call, by its registers alone.

    Args:
        own: the program's tasks.

    Returns:
        ``look``: it passes, and its result is looked at (``told``).
    """
    if name in REFUSED:
        return "refuse"
    if name in _FILES:
        return "look"
    arguments = registers.arguments()
    if name == "socketpair":
        return "pass" if arguments[0] & 0xFFFFFFFF == 1 and arguments[1] & 0xF in _PAIRS else "refuse"
    if name in _ONE and kernel.signed32(arguments[0]) != _ONE[name]:
        return "refuse"
    who = kernel.signed32(arguments[ABOUT[name]])
    return "pass" if who == 0 or who in own else "refuse"


def told(task: int, name: str, entered: Registers, result: int) -> str:
    """What of a file that was refused is to be told; "" for nothing.

    The path is what the program claims: it can only make its own failure undecided by it.
    """
    if result != -errno.EACCES:
        return ""
    address = entered.arguments()[_PATH.get(name, 1)]
    path = kernel.read_memory(task, address, 256).partition(b"\0")[0].decode("utf-8", "replace")
    place = os.path.normpath(path)
    elsewhere = place.startswith(_ELSEWHERE) and not place.startswith(_DOES_WITHOUT)
    return f"{name} {path}" if elsewhere else ""


def shared(task: int, result: int) -> int | None:
    """The inode of a file in /dev/shm that a task has opened; None for any other."""
    try:
        status = os.stat(f"/proc/{task}/fd/{result}")
        return status.st_ino if status.st_dev == os.stat(_SHARED).st_dev else None
    except OSError:
        return None
