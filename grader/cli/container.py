"""How does ``grade`` go on where there is no Linux?

The engine is Linux's: namespaces, ptrace, /proc. On macOS and Windows ``grade`` runs itself in Docker or
Podman, in a machine that it makes once for each version: the current folder is there, nothing else, and no
network. Where neither is to be had, one message says how to go on.

Only the standard library and ``recipes`` are imported here; the other rooms count on Linux.
"""

from __future__ import annotations

import csv
import io
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Literal

import grader
from grader import recipes
from grader.errors import UsageError

Engine = Literal["docker", "podman"]

#: Where a folder of Windows lies in the container; on macOS it has its own name, so that paths mean the same.
_WORK = PurePosixPath("/work")

_NO_ENGINE = """\
grade: the engine needs Linux, and this is {system}. There are three ways on:
  1. install Docker (docs.docker.com/get-docker) or Podman (podman.io), start it and call grade again:
     it then runs itself in a container;
  2. open the folder in a dev container: `grade init-repo --devcontainer`, called on Linux, writes one;
  3. use Linux: {linux}.
grade: 评分程序需要 Linux，而这里是 {system}。有三个办法：
  1. 安装并启动 Docker 或 Podman，再次运行 grade：它会自己在容器里运行；
  2. 用开发容器打开这个文件夹：在 Linux 上运行 `grade init-repo --devcontainer` 即可生成；
  3. 使用 Linux：{linux_zh}。
"""


def elsewhere(words: Sequence[str]) -> int:
    """Runs ``grade`` with these words in a container, and returns its exit code."""
    windows = sys.platform == "win32"
    engine = engine_of(shutil.which)
    if engine is None:
        sys.stderr.write(no_engine(platform.system()))
        return UsageError.exit_code
    folder: PurePath = PureWindowsPath(Path.cwd()) if windows else PurePosixPath(Path.cwd())
    image = image_of(grader.__version__)
    try:
        command = run(engine, image, words, folder, terminal=sys.stdin.isatty() and sys.stdout.isatty())
        _make(engine, image)
    except UsageError as error:
        sys.stderr.write(f"grade: {error}\n")
        return error.exit_code
    return subprocess.run(command, check=False).returncode


def no_engine(system: str) -> str:
    """The message where neither Docker nor Podman is to be had.

    Args:
        system: as ``platform.system()`` calls it: "Darwin", "Windows".
    """
    windows = system == "Windows"
    return _NO_ENGINE.format(
        system="macOS" if system == "Darwin" else system,
        linux="`wsl --install`, and install the grader in it"
        if windows
        else "a machine of the course, or CI",
        linux_zh="运行 `wsl --install`，并在其中安装本程序" if windows else "课程的机器，或者 CI",
    )


def engine_of(which: Callable[[str], str | None]) -> Engine | None:
    """The program that runs containers here; Docker before Podman."""
    engines: tuple[Engine, ...] = ("docker", "podman")
    return next((engine for engine in engines if which(engine)), None)


def image_of(version: str) -> str:
    """The name of the image that has this version of the grader."""
    return f"{recipes.DISTRIBUTION}:{re.sub(r'[^A-Za-z0-9_.-]', '-', version)}"


def run(
    engine: Engine, image: str, words: Sequence[str], folder: PurePath, *, terminal: bool
) -> tuple[str, ...]:
    """The command that runs ``grade`` in a container.

    Args:
        engine: the program that runs containers.
        image: has the grader.
        words: of ``grade``, as they were said here.
        folder: the current one, absolute; the only one that is there.
        terminal: whether a person looks on.

    Raises:
        UsageError: a word names something outside of that folder.
    """
    there = _WORK if isinstance(folder, PureWindowsPath) else PurePosixPath(folder)
    allowed = recipes.ALLOWED if engine == "docker" else recipes.ALLOWED_BY_PODMAN
    return (
        *(engine, "run", "--rm", "--interactive", *(["--tty"] if terminal else [])),
        *("--network=none", *allowed),
        *("--mount", _mount(folder, there), "--workdir", str(there)),
        *("--env", "LANG", "--env", "LC_ALL", "--env", "NO_COLOR", "--env", "TERM"),
        *(image, "grade", *(_there(word, folder, there) for word in words)),
    )


def _mount(folder: PurePath, there: PurePosixPath) -> str:
    """A row of comma-separated values, as the engines read it."""
    row = io.StringIO()
    csv.writer(row, lineterminator="").writerow(["type=bind", f"source={folder}", f"target={there}"])
    return row.getvalue()


def _there(word: str, folder: PurePath, there: PurePosixPath) -> str:
    """A word as it has to be said in the container."""
    path = type(folder)(word)
    windows = isinstance(folder, PureWindowsPath)
    if path.is_absolute():
        if not path.is_relative_to(folder):
            raise UsageError(
                f"{word} lies outside of the current folder, which is all that the container has. "
                "Go to a folder that holds it, and call grade there"
            )
        return str(there / path.relative_to(folder).as_posix())
    if path.parts[:1] == ("..",):
        raise UsageError(
            f"{word} lies outside of the current folder, which is all that the container has. "
            "Go to the folder above, and call grade there"
        )
    return path.as_posix() if windows and "\\" in word else word


def _make(engine: Engine, image: str) -> None:
    """Makes the image where it is not yet there.

    Raises:
        UsageError: it cannot be made.
    """
    known = subprocess.run([engine, "image", "inspect", image], capture_output=True, check=False)
    if known.returncode == 0:
        return
    from grader.cli.wheels import own_wheel

    sys.stderr.write(f"grade: making {image}, once for each version; this takes some minutes\n")
    name, content = own_wheel()
    with tempfile.TemporaryDirectory() as place:
        Path(place, name).write_bytes(content)
        Path(place, "Dockerfile").write_bytes(recipes.dockerfile(f"/opt/{name}", "3.12", copied=name))
        made = subprocess.run([engine, "build", "--tag", image, place], check=False)
    if made.returncode:
        raise UsageError(
            f"{engine} could not make {image}; what it says stands above. Is it running? Try: {engine} info"
        )
