"""Which Python does a submission run under?"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from grader.errors import UsageError

#: What a submission runs under when nobody names another one.
_USUAL = "python3"

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


#: Interpreters that have been asked, and whose answer nobody has read yet: path -> what is to say it.
_asked: dict[str, subprocess.Popen[str]] = {}


@contextlib.contextmanager
def asked_ahead(python: str | None = None) -> Iterator[None]:
    """Inside, ``interpreter`` has an answer sooner: it is asked for at once, and nobody waits for it.

    Which Python is behind pyenv's shim is known after 70 ms, and a command has other things to do meanwhile.

    Args:
        python: as for ``interpreter``. What is wrong with it, that will tell.
    """
    path = shutil.which(python or _USUAL)
    if path is not None:
        with contextlib.suppress(OSError):
            _asked[path] = _asking(path)
    try:
        yield
    finally:
        if path is not None and (unread := _asked.pop(path, None)):
            with unread:
                unread.communicate()


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
    wanted = python or _USUAL
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
        with _asked.pop(path, None) or _asking(path) as asked:
            said, _ = asked.communicate()
        if asked.returncode:
            raise subprocess.CalledProcessError(asked.returncode, asked.args)
        answer: dict[str, Any] = json.loads(said)
        return answer
    except (OSError, subprocess.CalledProcessError, ValueError) as error:
        raise UsageError(f"{path} does not answer as a Python interpreter does: {error}") from error


def _asking(path: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [path, "-I", "-S", "-c", _ASK],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
