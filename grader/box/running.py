"""What is a box like while something runs in it? Its first process, its folders, and what it has to say."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import stat
import subprocess
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from grader.box.counting import Count, bound_objects
from grader.box.namespaces import HOME, WORK, WRITABLE
from grader.box.stillness import Stillness, stillness
from grader.errors import BoxError

#: What a file costs the kernel beside its content; a million empty ones are a flood too.
FILE = 1024

#: Run by /bin/sh before bubblewrap: limits that are set in this process could not be raised again. The kernel
#: ends the box first when the machine has no memory left.
LIMITED = 'echo 1000 >/proc/self/oom_score_adj; {limits}exec "$@"'


class Running:
    """A box in which something runs; ``close`` ends it with everything in it.

    Args:
        bubblewrap: path of the bubblewrap.
        arguments: its words, without a command.
        inside: the command, as seen inside.
        limits: words of the shell's ``ulimit`` -> number, such as ``{"c": 0}``; soft and hard.
        descriptors: open files that the command inherits.
        filters: the filter of system calls, see ``calls``; None: none.

    Attributes:
        init: pid of the box's first process, outside.

    Raises:
        BoxError: the box could not be made.
    """

    def __init__(
        self,
        bubblewrap: str,
        arguments: Sequence[str],
        inside: Sequence[str],
        limits: Mapping[str, int],
        descriptors: Sequence[int],
        filters: bytes | None,
    ) -> None:
        self._folders: list[int] = []
        self._before = 0
        self._count: Count | None = None
        self._first = -1
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        # What bubblewrap is told stands in a file: its command line can be read inside the box, in /proc/1.
        told = memory_file(b"\0".join(word.encode() for word in arguments) + b"\0")
        refused = memory_file(filters) if filters is not None else None
        information_reader, information_writer = os.pipe()
        words = [bubblewrap, "--args", str(told), "--info-fd", str(information_writer)]
        passed = [*descriptors, told, information_writer]
        if refused is not None:
            words += ["--seccomp", str(refused)]
            passed.append(refused)
        set_limits = "".join(f"ulimit -{name} {number} 2>&-; " for name, number in limits.items())
        try:
            self.process = subprocess.Popen(
                ["/bin/sh", "-c", LIMITED.format(limits=set_limits), "sh", *words, "--", *inside],
                pass_fds=passed,
                stdin=subprocess.DEVNULL,
                stdout=self._errors,
                stderr=self._errors,
                cwd="/",
                env={},  # bubblewrap's own environment, which can be read inside the box as well
            )
        finally:
            for descriptor in (told, information_writer, *([refused] if refused is not None else [])):
                os.close(descriptor)
        with os.fdopen(information_reader, "rb") as information:
            described = information.read()
        try:
            self.init = int(json.loads(described)["child-pid"])
        except (ValueError, KeyError) as error:
            self.process.wait()
            said = self.said()
            self._errors.close()
            raise BoxError(f"the box did not start: {said or error}") from error
        with contextlib.suppress(ProcessLookupError):  # it has ended already
            self._first = os.pidfd_open(self.init)

    def said(self) -> str:
        """What bubblewrap, or the first command, said when it did not start."""
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace").strip()

    def lay(self, files: Path) -> None:
        """Copy files into the work folder, from outside; whatever else lies in the box's folders is removed.

        Not before the command has begun to run (until then the box's folders are not there yet), and while
        nothing of the student's does. Folders that were opened before the student's first run are gone
        through, never names in the box, which may be links by now that lead anywhere on the machine.

        Raises:
            BoxError: they do not fit, or the box's folders cannot be reached or emptied.
        """
        try:
            if not self._folders:
                root = f"/proc/{self.init}/root"
                if os.path.samestat(os.stat(root), os.stat("/")) or not os.path.isdir(root + WORK):
                    raise BoxError("the submission cannot be copied into its box: the box is not there yet")
                for folder in WRITABLE:
                    self._folders.append(os.open(root + folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC))
            else:
                for descriptor in self._folders:
                    _empty(descriptor)
                os.mkdir(os.path.basename(WORK), dir_fd=self._home)
            work = f"/proc/self/fd/{self._home}/{os.path.basename(WORK)}"
            shutil.copytree(files, work, symlinks=True, dirs_exist_ok=True)
        except (OSError, shutil.Error, RecursionError) as error:
            raise BoxError(f"the submission cannot be copied into its box: {error}") from error
        self._before = 0
        self._before = self.written()

    @property
    def _home(self) -> int:
        return self._folders[WRITABLE.index(HOME)]

    def inventory(self) -> dict[str, tuple[int, int, int]]:
        """What lies in the box's writable folders: name -> mode, size, and nanosecond of its last change.

        Raises:
            BoxError: it cannot be gone through.
        """
        found: dict[str, tuple[int, int, int]] = {}
        try:
            for descriptor, name in zip(self._folders, WRITABLE, strict=True):
                for at, folders, files, here in os.fwalk(".", dir_fd=descriptor):
                    for one in (*folders, *files):
                        status = os.lstat(one, dir_fd=here)
                        changed = status.st_mtime_ns if one in files else 0
                        found[f"{name}/{at}/{one}"] = status.st_mode, status.st_size, changed
        except (OSError, RecursionError) as error:
            raise BoxError(f"what lies in the box cannot be gone through: {error}") from error
        return found

    def used(self) -> tuple[int, int, float]:
        """What everybody in the box but its first process uses: tasks, bytes of memory, seconds of CPU.

        What several share counts once in all; those who have ended and were waited for count by their CPU.
        """
        tasks, memory, ticks = 0, 0, 0
        waiting = list(children(self.init))
        while waiting:
            process = waiting.pop()
            waiting += children(process)
            with contextlib.suppress(OSError, ValueError):
                told = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
                tasks += len(os.listdir(f"/proc/{process}/task"))
                memory += int(told.partition("\nPss:")[2].split()[0]) * 1024
            with contextlib.suppress(OSError, IndexError):
                told = Path(f"/proc/{process}/stat").read_text("utf-8", "replace")
                ticks += sum(map(int, told.rpartition(")")[2].split()[11:15]))
        return tasks, memory, ticks / os.sysconf("SC_CLK_TCK")

    def cpu(self) -> float:
        """Seconds of CPU that everybody in the box has used, its first process included."""
        ticks = 0
        found = [self.init]
        for process in found:
            found += children(process)
            with contextlib.suppress(OSError, IndexError):
                told = Path(f"/proc/{process}/stat").read_text("utf-8", "replace")
                ticks += sum(map(int, told.rpartition(")")[2].split()[11:15]))
        return ticks / os.sysconf("SC_CLK_TCK")

    def stillness(self) -> Stillness | None:
        """How everybody in the box stands, its first process included, when nobody can go on; else None."""
        found = [self.process.pid]
        for process in found:
            found += children(process)
        return stillness(found)

    def written(self) -> int:
        """Bytes that lie in the box's writable folders and did not when ``lay`` was done."""
        used = 0
        for folder in self._folders:
            status = os.fstatvfs(folder)
            used += (status.f_blocks - status.f_bfree) * status.f_frsize
            used += (status.f_files - status.f_ffree) * FILE
        return used - self._before

    def count(self, processes: Iterable[int], tasks: int) -> None:
        """Let the kernel bound how many tasks these processes, given outside, and all that they make come to.

        To be said before they make any; see ``counting`` for where nothing can count.
        """
        self._count = Count(tasks)
        self._count.take(processes)

    def bound_objects(self, size: int) -> None:
        """Let the kernel bound the box's System V objects, where nobody sees them made.

        Args:
            size: bytes for each kind of them.
        """
        bound_objects(self.init, size)

    def hold(self) -> None:
        """Keep the box when its command ends; from here on only ``kill`` ends it.

        bubblewrap, outside, ends with the command, and the kernel then kills everybody in the box. Whether
        somebody inside gets as far as to notice what the command's end means to him (its terminal's SIGHUP)
        would be luck: of six runs of one program four ended by SIGKILL and two by SIGHUP.
        """
        self.process.send_signal(signal.SIGSTOP)

    def kill(self) -> None:
        """Begin the end of everything in the box; ``close`` waits for it."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.init, signal.SIGKILL)
        self.process.send_signal(signal.SIGCONT)  # it may be held

    @property
    def ended(self) -> bool:
        """Whether the box is gone: bubblewrap, and inside the first process, which goes after everybody else.

        bubblewrap may go before it where the command had ended: it was there after 59 of 120 boxes in which a
        program had killed its shell, beside two busy loops.
        """
        return self.process.poll() is not None and self._is_empty(wait=False)

    def _is_empty(self, *, wait: bool) -> bool:
        if self._first < 0:
            return True
        poll = select.poll()
        poll.register(self._first, select.POLLIN)
        return bool(poll.poll(None if wait else 0))

    def close(self) -> None:
        """End everything in the box, and wait until it is gone."""
        self.kill()
        self.process.wait()
        self._is_empty(wait=True)
        if self._first >= 0:
            os.close(self._first)
        for folder in self._folders:
            os.close(folder)
        self._folders.clear()
        if self._count is not None:
            self._count.close()
        self._errors.close()


def children(process: int) -> list[int]:
    """The children of a process, whichever of its threads made them."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in os.listdir(f"/proc/{process}/task"):
            name = f"/proc/{process}/task/{task}/children"
            with contextlib.suppress(OSError), open(name, "rb", buffering=0) as listed:
                found += map(int, listed.read().split())
    return found


def _empty(folder: int) -> None:
    """Remove everything in an open folder, following no link."""
    for name in os.listdir(folder):
        if stat.S_ISDIR(os.lstat(name, dir_fd=folder).st_mode):
            shutil.rmtree(name, dir_fd=folder)
        else:
            os.unlink(name, dir_fd=folder)


def memory_file(content: bytes) -> int:
    """A descriptor from which this content can be read once."""
    descriptor = os.memfd_create("grader", 0)
    os.write(descriptor, content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor
