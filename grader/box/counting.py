"""How many tasks may there be where nobody looks at each fork?

The observer answers each fork itself. Where there is none (the plain tier, an explored program) the kernel
counts: for an ordinary user by RLIMIT_NPROC, which it does not apply to root, for root by a control group
with the ``pids`` controller. Where neither is to be had nothing bounds a fork bomb but the machine.

Sources: getrlimit(2), cgroups(7), Documentation/admin-guide/cgroup-v1/pids.rst.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import resource
from collections.abc import Iterable
from pathlib import Path

#: Beside the program's tasks: the box's first process, the launcher, and whoever is just ending.
_BESIDE = 16

_numbers = itertools.count()


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
