"""How many tasks and System V objects may there be where nobody looks at each call that makes one?

The observer answers each fork itself. Where there is none (the plain tier, an explored program) the kernel
counts: for an ordinary user by RLIMIT_NPROC, which it does not apply to root, for root by a control group
with the ``pids`` controller. Where neither is to be had nothing bounds a fork bomb but the machine.

System V objects are the box's own and go with it. While it is there the kernel bounds them by settings of
its namespace, which from Linux 5.19 on belong to whoever owns that; an older kernel leaves them to root.

Sources: getrlimit(2), cgroups(7), Documentation/admin-guide/cgroup-v1/pids.rst; shmget(2), semget(2),
msgget(2), ioctl_ns(2), ``ipc/ipc_sysctl.c``.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import itertools
import os
import resource
from collections.abc import Iterable
from pathlib import Path

#: Beside the program's tasks: the box's first process, the launcher, and whoever is just ending.
_BESIDE = 16

_numbers = itertools.count()

_NS_GET_USERNS = 0xB701
_CLONE_NEWUSER, _CLONE_NEWIPC = 0x10000000, 0x08000000
#: Bytes that the kernel needs for a semaphore, a set of them, and a full queue of messages.
_SEMAPHORE, _SET, _QUEUE = 128, 1024, 16_384


class Count:
    """The kernel's count of the tasks that some processes and all their descendants are.

    Args:
        tasks: how many there may be.

    Attributes:
        counted: whether the kernel counts at all.
    """

    def __init__(self, tasks: int) -> None:
        self._most = tasks + _BESIDE
        self._group = _group(self._most) if os.geteuid() == 0 else None
        self.counted = self._group is not None or os.geteuid() != 0

    def take(self, processes: Iterable[int]) -> None:
        """Count these processes, which do not fork meanwhile, and whoever they will make."""
        for process in processes:
            if self._group is not None:
                with contextlib.suppress(OSError):  # it has ended
                    (self._group / "cgroup.procs").write_text(str(process))
            elif self.counted:
                # Kernels before 5.14 count all that the user runs; newer ones a user namespace by itself.
                most = self._most + _of_this_user()
                with contextlib.suppress(OSError, ValueError):  # a lower limit holds already
                    resource.prlimit(process, resource.RLIMIT_NPROC, (most, most))

    def close(self) -> None:
        """Everybody who was counted is gone: leave nothing behind."""
        if self._group is not None:
            with contextlib.suppress(OSError):
                self._group.rmdir()
            self._group = None


def bound_objects(process: int, size: int) -> bool:
    """Let the kernel bound what the System V objects of a box come to.

    Args:
        process: one of the box, outside.
        size: bytes for segments, for semaphores and for messages, each.

    Returns:
        whether it does.
    """
    settings = {
        "shmall": str(max(1, size // os.sysconf("SC_PAGE_SIZE"))),
        "sem": f"32000 {size // _SEMAPHORE} 500 {max(1, min(32_000, size // _SET))}",
        "msgmni": str(max(1, min(32_000, size // _QUEUE))),
    }
    library = ctypes.CDLL(None, use_errno=True)
    child = os.fork()
    if child == 0:
        # A process of one thread, which alone may enter another user's namespace, and leaves nothing entered.
        status = 1
        with contextlib.suppress(OSError):
            space = os.open(f"/proc/{process}/ns/ipc", os.O_RDONLY)
            owner = fcntl.ioctl(space, _NS_GET_USERNS)
            library.setns(owner, _CLONE_NEWUSER)
            if library.setns(space, _CLONE_NEWIPC) == 0:
                for name, value in settings.items():
                    descriptor = os.open(f"/proc/sys/kernel/{name}", os.O_WRONLY)
                    os.write(descriptor, value.encode())
                status = 0
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _of_this_user() -> int:
    """How many tasks of this user there are."""
    found = 0
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            with contextlib.suppress(OSError):
                if process.stat().st_uid == os.getuid():
                    found += len(os.listdir(process / "task"))
    return found


def _group(most: int) -> Path | None:
    """A fresh control group below our own, in which there may be so many tasks; None where it cannot be."""
    for parent in _parents():
        with contextlib.suppress(OSError):
            _sweep(parent)
            with contextlib.suppress(OSError):  # of version 1, or it is there
                (parent / "cgroup.subtree_control").write_text("+pids")
            group = parent / f"grader-{os.getpid()}-{next(_numbers)}"
            group.mkdir()
            try:
                (group / "pids.max").write_text(str(most))
            except OSError:
                group.rmdir()
                raise
            return group
    return None


def _sweep(parent: Path) -> None:
    """Remove the groups of graders that were killed."""
    for group in parent.glob("grader-*-*"):
        if not os.path.exists(f"/proc/{group.name.split('-')[1]}"):
            with contextlib.suppress(OSError):
                group.rmdir()


def _parents() -> list[Path]:
    """Where our own control group lies, in each hierarchy that may have the controller."""
    own = {}
    for line in Path("/proc/self/cgroup").read_text("utf-8").splitlines():
        _, controllers, path = line.split(":", 2)
        if "pids" in controllers.split(",") or not controllers:
            own["pids" if controllers else ""] = path
    found = []
    for line in Path("/proc/self/mountinfo").read_text("utf-8").splitlines():
        fields, _, rest = line.partition(" - ")
        root, place = fields.split()[3:5]
        kind, _, options = rest.split()[:3]
        which = "pids" if kind == "cgroup" and "pids" in options.split(",") else ""
        if kind in ("cgroup", "cgroup2") and (which or kind == "cgroup2") and which in own:
            path = own[which]
            below = path[len(root) :] if root != "/" and path.startswith(root) else path
            found.append(Path(place, below.lstrip("/")))
    return found
