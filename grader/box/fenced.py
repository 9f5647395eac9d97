"""What is a box like where the machine gives no namespaces?

The program runs among the user's processes and on his file system, behind a fence: Landlock names the files
that it may touch and keeps its signals in (``landlock``), a filter refuses system calls, ``gate`` takes
every right from it, and the observer refuses what neither can keep apart (``grader.drive.fence``). Where we
are root it is a user of its own, if that one can read the interpreter.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from grader.box import gate, landlock
from grader.box.namespaces import SYSTEM
from grader.box.running import FILE, LIMITED, Running, children, memory_file
from grader.errors import BoxError

_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty")
_SHARED = "/dev/shm"
#: Folders in folders, more than which count as too much written.
_DEEPEST = 200
#: Users that belong to nobody: those that systemd hands out for a service's life.
_USERS = range(61184, 65520)


class Fenced(Running):
    """A box without namespaces in which something runs; ``close`` ends it with everything in it.

    Args:
        home: the folder, outside, in which its work folder and its ``tmp`` lie.
        readable: what else it may read and execute.
        inside: the command.
        limits, descriptors, filters: as of ``Running``.
        fenced: whether Landlock keeps it.

    Attributes:
        init: pid of the process that has all whose parents have ended.
        fence: descriptor of Landlock's rules, to be inherited; -1: none.

    Raises:
        BoxError: it could not be made.
    """

    def __init__(
        self,
        home: Path,
        readable: Sequence[str],
        inside: Sequence[str],
        limits: Mapping[str, int],
        descriptors: Sequence[int],
        filters: bytes | None,
        *,
        fenced: bool,
    ) -> None:
        if filters is None:
            raise BoxError(
                f"the system calls of {os.uname().machine} are not known, and there are no namespaces"
            )
        self._work = home / "homework"
        self._place = home
        self._shared: set[int] = set()
        self._before = 0
        self._count = None
        self._folders: list[int] = []
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        self._lock, user = _stranger(readable)
        for folder in (home, self._work, home / "tmp"):
            folder.mkdir(mode=0o700)
            if user >= 0:
                os.chown(folder, user, user)
        self._user = user
        rules = [
            *((path, landlock.READ) for path in (*SYSTEM, *readable)),
            *((path, landlock.USE) for path in _DEVICES),
            *((path, landlock.CHANGE) for path in (str(home), _SHARED)),
        ]
        opened = [memory_file(filters)]
        try:
            if fenced:
                opened.append(landlock.ruleset(rules))
            passed = [*descriptors, *opened]
            words = [sys.executable, "-I", "-S", gate.__file__, str(opened[0]), str(user)]
            set_limits = "".join(f"ulimit -{name} {number} 2>&-; " for name, number in limits.items())
            fence = str(opened[1]) if fenced else "-1"
            self.process = subprocess.Popen(
                ["/bin/sh", "-c", LIMITED.format(limits=set_limits), "sh", *words]
                + [fence if word == FENCE else word for word in inside],
                pass_fds=passed,
                stdin=subprocess.DEVNULL,
                stdout=self._errors,
                stderr=self._errors,
                cwd=self._work,
                env={},
            )
        except OSError as error:
            raise BoxError(f"the box did not start: {error}") from error
        finally:
            for descriptor in opened:
                os.close(descriptor)
        self.init = self.process.pid

    def lay(self, files: Path) -> None:
        """Copy files into the work folder; before anything of the student's runs.

        Raises:
            BoxError: they do not fit.
        """
        try:
            shutil.copytree(files, self._work, symlinks=True, dirs_exist_ok=True)
            for at, folders, names in os.walk(self._work) if self._user >= 0 else ():
                for name in (*folders, *names):
                    os.chown(os.path.join(at, name), self._user, self._user, follow_symlinks=False)
        except (OSError, shutil.Error) as error:
            raise BoxError(f"the submission cannot be copied into its box: {error}") from error
        self._before = self.written()

    def share(self, inode: int) -> None:
        """A file in /dev/shm is the program's; it goes with the box."""
        self._shared.add(inode)

    def written(self) -> int:
        """Bytes that lie in the box's folder and in its files in /dev/shm, and did not after ``lay``."""
        used = 0
        waiting = [(str(self._place), 0)]
        while waiting:
            at, depth = waiting.pop()
            if depth > _DEEPEST:
                return sys.maxsize  # what lies deeper cannot be weighed, each time, in any time to speak of
            with contextlib.suppress(OSError), os.scandir(at) as entries:
                for entry in entries:
                    status = entry.stat(follow_symlinks=False)
                    used += status.st_blocks * 512 + FILE
                    if stat.S_ISDIR(status.st_mode):
                        waiting.append((entry.path, depth + 1))
        return used + sum(status.st_blocks * 512 + FILE for _, status in self._shared_files()) - self._before

    def _shared_files(self) -> list[tuple[str, os.stat_result]]:
        found = []
        for name in os.listdir(_SHARED) if self._shared else ():
            path = os.path.join(_SHARED, name)
            with contextlib.suppress(OSError):
                status = os.lstat(path)
                if status.st_ino in self._shared:
                    found.append((path, status))
        return found

    def hold(self) -> None:
        """Nothing: nobody here is killed because the command has ended."""

    def kill(self) -> None:
        """End everybody in it who is there; the process that has them all goes last."""
        below = children(self.init)
        found: list[int] = []
        while below:
            process = below.pop()
            found.append(process)
            below += children(process)
        for process in found or [self.init]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)

    @property
    def ended(self) -> bool:
        """Whether everybody is gone; who has come meanwhile is ended, too."""
        if self.process.poll() is not None:
            return True
        self.kill()
        return False

    def close(self) -> None:
        """End everything in it, wait until it is gone, and remove what it left."""
        while not self.ended:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.001)
        for path, _ in self._shared_files():
            with contextlib.suppress(OSError):
                os.unlink(path)
        if self._lock is not None:
            self._lock.close()
        self._errors.close()


#: Stands in a command for the descriptor of Landlock's rules.
FENCE = "{fence}"


def _stranger(readable: Sequence[str]) -> tuple[socket.socket | None, int]:
    """A user who is nobody else's, held until the socket is closed; -1 where the present one must do.

    We must be root, and he must be able to read the interpreter.
    """
    if os.geteuid() != 0 or not all(map(_is_open, (*readable, tempfile.gettempdir()))):
        return None, -1
    for user in filter(_can_be_become, _USERS):
        lock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try:
            lock.bind(f"\0grader-user-{user}")
            return lock, user
        except OSError:
            lock.close()
    return None, -1


def _can_be_become(user: int) -> bool:
    """Whether there is such a user and group where we are root, which may be a container."""
    with contextlib.suppress(OSError):
        if Path("/proc/self/setgroups").read_text("ascii").strip() == "deny":
            return False
    for kind in ("uid", "gid"):
        lines = [line.split() for line in Path(f"/proc/self/{kind}_map").read_text("ascii").splitlines()]
        if not any(int(first) <= user < int(first) + int(many) for first, _, many in lines):
            return False
    return True


def _is_open(path: str) -> bool:
    """Whether everybody may go to a folder."""
    return all(
        os.stat(at).st_mode & stat.S_IXOTH
        for at in (path, *map(str, Path(path).parents))
        if os.path.isdir(at)
    )
