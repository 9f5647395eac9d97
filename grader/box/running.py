"""What is a box like while something runs in it? Its first process, its folders, and what it has to say."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from grader.box.calls import policy
from grader.box.namespaces import WORK, WRITABLE
from grader.errors import BoxError

#: What a file costs the kernel beside its content; a million empty ones are a flood too.
_FILE = 1024

#: Run by /bin/sh before bubblewrap: limits that are set in this process could not be raised again. The kernel
#: ends the box first when the machine has no memory left.
_LIMITED = 'echo 1000 >/proc/self/oom_score_adj; {limits}exec "$@"'


class Running:
    """A box in which something runs; ``close`` ends it with everything in it.

    Args:
        bubblewrap: path of the bubblewrap.
        arguments: its words, without a command.
        inside: the command, as seen inside.
        limits: words of the shell's ``ulimit`` -> number, such as ``{"c": 0}``; soft and hard.
        descriptors: open files that the command inherits.

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
    ) -> None:
        self._folders: list[int] = []
        self._before = 0
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        filters = policy()
        # What bubblewrap is told stands in a file: its command line can be read inside the box, in /proc/1.
        told = _file(b"\0".join(word.encode() for word in arguments) + b"\0")
        refused = _file(filters) if filters is not None else None
        information_reader, information_writer = os.pipe()
        words = [bubblewrap, "--args", str(told), "--info-fd", str(information_writer)]
        passed = [*descriptors, told, information_writer]
        if refused is not None:
            words += ["--seccomp", str(refused)]
            passed.append(refused)
        set_limits = "".join(f"ulimit -{name} {number} 2>&-; " for name, number in limits.items())
        try:
            self.process = subprocess.Popen(
                ["/bin/sh", "-c", _LIMITED.format(limits=set_limits), "sh", *words, "--", *inside],
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

    def said(self) -> str:
        """What bubblewrap, or the first command, said when it did not start."""
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace").strip()

    def lay(self, files: Path) -> None:
        """Copy files into the work folder, from outside.

        Not before the command has begun to run (until then the box's folders are not there yet), and before
        anything of the student's does.

        Raises:
            BoxError: they do not fit, or the box's folders cannot be reached.
        """
        root = f"/proc/{self.init}/root"
        try:
            if os.path.samestat(os.stat(root), os.stat("/")) or not os.path.isdir(root + WORK):
                raise BoxError("the submission cannot be copied into its box: the box is not there yet")
            shutil.copytree(files, root + WORK, symlinks=True, dirs_exist_ok=True)
            for folder in WRITABLE:
                self._folders.append(os.open(root + folder, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC))
        except (OSError, shutil.Error) as error:
            raise BoxError(f"the submission cannot be copied into its box: {error}") from error
        self._before = self.written()

    def written(self) -> int:
        """Bytes that lie in the box's writable folders and did not when ``lay`` was done."""
        used = 0
        for folder in self._folders:
            status = os.fstatvfs(folder)
            used += (status.f_blocks - status.f_bfree) * status.f_frsize
            used += (status.f_files - status.f_ffree) * _FILE
        return used - self._before

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
        """Whether the box is gone."""
        return self.process.poll() is not None

    def close(self) -> None:
        """End everything in the box, and wait until it is gone."""
        self.kill()
        self.process.wait()
        for folder in self._folders:
            os.close(folder)
        self._folders.clear()
        self._errors.close()


def _file(content: bytes) -> int:
    """A descriptor from which this content can be read once."""
    descriptor = os.memfd_create("grader", 0)
    os.write(descriptor, content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor
