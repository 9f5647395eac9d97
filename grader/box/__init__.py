"""Where does it run?

A box is a set of Linux namespaces made by bubblewrap, with no root and no service: its own pids (a stray
``kill(-1)`` ends nothing of the user's, and nothing outlives the box), its own mounts (the interpreter and
the system's libraries read-only; a fresh copy of the submission, ``/tmp`` and ``/dev/shm`` in memory, with a
limit), its own network with loopback only, and an environment that is built, not inherited. A filter
refuses the system calls that no homework needs (``calls``), and what one process may use up is limited.
Nothing runs without it.

Where a machine gives no namespaces, Landlock, the filter and the observer keep a program behind a fence
(``fenced``, ``landlock``, ``gate``); where it has no Landlock either, nothing is run unless somebody asks for
it to be run unsafely.

``interpreters``: which Python. ``namespaces``: which bubblewrap, and what lies where. ``running``: a box
while something runs in it.
"""

from __future__ import annotations

import math
import os
import platform
import resource
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Literal

from grader.box import landlock
from grader.box.calls import policy
from grader.box.fenced import FENCE, Fenced
from grader.box.interpreters import Interpreter, interpreter
from grader.box.namespaces import HOME, WORK, arguments, bubblewrap, trials
from grader.box.running import Running
from grader.errors import BoxError
from grader.spec.model import Limits

__all__ = [
    "FENCE",
    "HOME",
    "WORK",
    "Box",
    "Fenced",
    "Interpreter",
    "Policy",
    "Running",
    "bubblewrap",
    "interpreter",
    "open_box",
    "trials",
]

#: Open files of one process: the usual limit of a login shell.
_OPEN_FILES = 1024
#: Folders in folders from which on removing is left to ``rm``, which needs no names.
_DEEP = 50
#: Bytes of a thread's stack, which count as its process's data.
_STACK = 8 << 20


@dataclass(frozen=True, slots=True)
class Policy:
    """What a box allows.

    Attributes:
        network: ``loopback``: an own network with nothing but 127.0.0.1 and ::1.
        unsafe: whether a program is run although nothing keeps it from the user's files and processes.
        tier: the least that will do: ``full``, or ``plain``, which is a box without the kernel's evidence;
            None: the best that there is.
    """

    network: str = "loopback"
    tier: Literal["full", "plain"] | None = None
    unsafe: bool = False


class Box:
    """A place in which a submission's program can be run, as often as wanted, each time afresh.

    Attributes:
        python: the student's interpreter.
        entry: the file that is run, relative to the submission.
        policy: what it allows.
        enclosure: what keeps the program: ``full``: namespaces. ``fenced``: none of them, but Landlock.
            ``unsafe``: neither.
        kernel, machine: release and architecture of the kernel.
    """

    def __init__(
        self,
        submission: Path,
        entry: str,
        python: Interpreter,
        policy: Policy,
        laid: Mapping[str, bytes] = MappingProxyType({}),
    ) -> None:
        self._submission = submission
        self._laid = dict(laid)
        self.policy = policy
        self.entry = entry
        self.python = python
        self.kernel = platform.release()
        self.machine = platform.machine()
        self.enclosure, self._bubblewrap = _enclosure(policy)
        self._scratch = Path(tempfile.mkdtemp(prefix="grader-box-"))
        if self.enclosure != "full":
            self._scratch.chmod(0o711)
        self._cells = 0
        self._pristine: Path | None = None

    def __enter__(self) -> Box:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove everything that the box wrote."""
        _remove(self._scratch)

    @property
    def lacks(self) -> dict[str, str]:
        """What cannot be promised here, with the reason, by the promise (``grader.trace.Degraded``)."""
        return {} if self.enclosure == "full" else {"isolation": _LACKS[self.enclosure]}

    @property
    def _home(self) -> Path:
        return self._scratch / "home"

    @property
    def environment(self) -> dict[str, str]:
        """The environment of the program: what a login shell of a student has, nothing of ours."""
        folder = os.path.dirname(self.python.executable)
        inside = self.enclosure == "full"
        home = HOME if inside else str(self._home)
        return {
            **({} if inside else {"TMPDIR": f"{home}/tmp"}),
            "HOME": home,
            "LANG": "C.UTF-8",
            "LOGNAME": "student",
            "PATH": f"{folder}:/usr/local/bin:/usr/bin:/bin",
            "PWD": WORK if inside else f"{home}/homework",
            "SHELL": "/bin/sh",
            "TERM": "xterm-256color",
            "USER": "student",
        }

    def fresh(self) -> Path:
        """A fresh copy of the submission outside the box; the caller may hand it to ``start``.

        Raises:
            BoxError: a file that is laid into it would come to lie outside.
        """
        self._cells += 1
        cell = self._scratch / str(self._cells)
        shutil.copytree(
            self._submission, cell, symlinks=True, ignore=shutil.ignore_patterns("__pycache__", ".git")
        )
        for name, content in self._laid.items():
            _lay(cell, name, content)
        return cell

    def discard(self, cell: Path) -> None:
        """Remove a copy that ``fresh`` made, whatever the program did to its permissions."""
        _remove(cell)

    def start(
        self,
        inside: Sequence[str],
        *,
        descriptors: Sequence[int] = (),
        readable: Mapping[str, str] = MappingProxyType({}),
        cell: Path | None = None,
        limits: Limits | None = None,
        forks: bool = False,
    ) -> Running:
        """Run something in a box of its own.

        Args:
            inside: the command and its words, as seen inside.
            descriptors: open files that it inherits.
            readable: further files, inside name -> outside name, bound read-only.
            cell: the folder outside that is its work folder, see ``fresh``; None: an empty one inside, whose
                size is limited and which ``furnish`` fills.
            limits: what the program may use up; None: the defaults.
            forks: whether the command is an interpreter that forks for many runs: it is the box's first
                process, which no signal of theirs ends, and may use any amount of CPU time.

        Raises:
            BoxError: the box could not be made.
        """
        allowed = limits or Limits()
        bound = {
            prefix: prefix
            for prefix in self.python.prefixes
            if not prefix.startswith("/usr/") and prefix != "/usr"
        }
        if self._bubblewrap is None:
            return self._start_fenced(
                inside, descriptors, bound, readable, allowed, forks or cell is not None
            )
        inside = [word.replace(FENCE, "-1") for word in inside]
        outside = str(cell) if cell is not None else None
        words = arguments(allowed.written, {**bound, **readable}, outside, first=forks)
        filters = policy(forks=forks)
        return Running(self._bubblewrap, words, inside, _ulimits(allowed, forks), descriptors, filters)

    def _start_fenced(
        self,
        inside: Sequence[str],
        descriptors: Sequence[int],
        bound: Mapping[str, str],
        readable: Mapping[str, str],
        allowed: Limits,
        unwatched: bool,
    ) -> Running:
        if unwatched:
            raise BoxError(
                "exploring needs namespaces, which this machine does not give; "
                "`grade doctor` names what mends it"
            )
        _remove(self._home)
        words = []
        for word in inside:
            for name, path in readable.items():
                word = word.replace(name, path)
            words.append(word)
        return Fenced(
            self._home,
            (*bound, *readable.values()),
            words,
            _ulimits(allowed, True),
            descriptors,
            policy(),
            fenced=self.enclosure == "fenced",
        )

    def furnish(self, running: Running) -> None:
        """Lay a fresh copy of the submission into the work folder of a box that has its own; what else lies
        in its folders is removed.

        Raises:
            BoxError: it does not fit.
        """
        running.lay(self.pristine())

    def pristine(self) -> Path:
        """A copy of the submission outside the box, as it is laid into it; not to be written."""
        if self._pristine is None:
            self._pristine = self.fresh()
        return self._pristine


_LACKS = {
    "fenced": "namespaces: a fence of Landlock and of the observer keeps the program; it sees which "
    "processes there are, gets no sockets, System V objects, /tmp or /proc, and shares /dev/shm",
    "unsafe": "namespaces and Landlock: it was asked to run the program unsafely, and nothing keeps it from "
    "the user's files and processes",
}


def _enclosure(wanted: Policy) -> tuple[Literal["full", "fenced", "unsafe"], str | None]:
    """What keeps a program on this machine, and the bubblewrap, where it is one."""
    try:
        return "full", bubblewrap()
    except BoxError:
        if wanted.tier is None and platform.machine() == "x86_64":
            if landlock.version() >= landlock.NEEDED:
                return "fenced", None
            if wanted.unsafe:
                return "unsafe", None
        raise


def _ulimits(limits: Limits, forks: bool) -> dict[str, int]:
    """The limits of each single process, as the shell's ``ulimit`` takes them; a net below those that
    ``drive`` counts for the whole program.

    Memory is limited as *data* (d), not as address space: each thread reserves 64 MB of addresses for its
    arena and uses next to nothing of them, so that a right program with many threads would run into a limit
    of addresses. Shared memory lies in folders with a limit.
    """
    found = {
        "c": 0,
        "f": math.ceil(limits.written / 512),
        # Where runs are forked, each thread speaks to the explorer by a socket of its own.
        "n": min(_OPEN_FILES + limits.tasks * forks, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),
        "d": math.ceil((limits.memory + limits.tasks * _STACK) / 1024),
    }
    if not forks:
        found["t"] = math.ceil(limits.cpu) + 5
    return found


def _remove(folder: Path) -> None:
    """Remove a folder whose parts may have been made unreadable, or lie deeper than a recursion goes."""
    if _is_shallow(folder):
        shutil.rmtree(folder, ignore_errors=True)
    if os.path.lexists(folder):
        for words in (("chmod", "-R", "u+rwX"), ("rm", "-rf")):
            subprocess.run([*words, "--", str(folder)], stderr=subprocess.DEVNULL, check=False)


def _is_shallow(folder: Path) -> bool:
    """Whether it can be gone through by names and by recursion."""
    waiting = [(str(folder), 0)]
    while waiting:
        at, depth = waiting.pop()
        if depth > _DEEP:
            return False
        try:
            with os.scandir(at) as entries:
                waiting += [(e.path, depth + 1) for e in entries if e.is_dir(follow_symlinks=False)]
        except OSError:
            return False
    return True


def _lay(cell: Path, name: str, content: bytes) -> None:
    """Write a file into a copy of the submission, in the place of whatever has that name.

    The copy has the submission's links, which lead where a student wants: nothing is written through them.
    """
    file = cell / name
    folder = file.parent.resolve()
    if not folder.is_relative_to(cell.resolve()):
        raise BoxError(f"{name} cannot be laid into the submission: its folder is a link that leads outside")
    folder.chmod(folder.stat().st_mode | stat.S_IRWXU)
    if file.is_dir() and not file.is_symlink():
        shutil.rmtree(file)
    else:
        file.unlink(missing_ok=True)
    with open(file, "xb") as opened:
        opened.write(content)


def open_box(
    submission: Path,
    entry: str,
    python: str | None = None,
    policy: Policy | None = None,
    *,
    laid: Mapping[str, bytes] = MappingProxyType({}),
) -> Box:
    """Open a box for a submission; fails closed.

    Args:
        submission: the folder that was handed in; it is copied, never written.
        entry: the file that is run, relative to it.
        python: the interpreter, a path or a name; None: ``python3`` of the PATH.
        policy: what it allows.
        laid: further files by their name relative to the submission, laid into each copy of it, in the place
            of the submission's own of that name; ``entry`` may be one of them.

    Raises:
        BoxError: no isolation is to be had here.
        UsageError: there is no such interpreter.
    """
    return Box(submission, entry, interpreter(python), policy or Policy(), laid)
