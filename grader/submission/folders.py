"""What lies in a folder, or in one file, that was handed in?

Read from a disk on which somebody may write at the same time: every file is opened without following a link
and without waiting, and is looked at once it is open, never before. Links count where they lead to a file
inside. Sockets, pipes and devices are left alone: opening one could wait for ever.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from grader.submission.snapshot import Snapshot, decoded, skipped
from grader.submission.sources import Sources

#: A pipe that took a file's place is opened at once, a terminal does not become ours.
_READ = os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY


def copy_folder(snapshot: Snapshot) -> None:
    """Copies the folder that was given.

    Raises:
        SubmissionError: it cannot be read, is too large, or two of its files come to the same name.
    """
    try:
        at = os.open(snapshot.given, _READ | os.O_DIRECTORY)
    except OSError as error:
        raise snapshot.unreadable("", error) from None
    try:
        _copy(snapshot, at, os.readlink(f"/proc/self/fd/{at}".encode()), "")
    except OSError as error:
        raise snapshot.unreadable("", error) from None
    finally:
        os.close(at)


def copy_file(snapshot: Snapshot, path: Path, name: str) -> None:
    """Copies one file, to which a link may lead.

    Raises:
        SubmissionError: it cannot be read, is no regular file, or is too large.
    """
    try:
        descriptor = os.open(path, _READ)
    except OSError as error:
        raise snapshot.unreadable("" if path == snapshot.given else name, error) from None
    with _regular(descriptor) as opened:
        if opened is None:
            raise snapshot.refused(name, "is not a file")
        _write(snapshot, name, opened)


def copy_imports(snapshot: Snapshot, name: str) -> None:
    """Copies the modules beside a program that it imports, and those that they import, by name.

    A module is looked for beside the file that imports it and in the folders above, up to the program's; so
    relative imports are found without their dots being counted. Names that are no file there are the
    interpreter's own, or missing: running will tell.

    Args:
        snapshot: of a single file, which is copied already.
        name: that file's name there.
    """
    top = snapshot.given.parent.resolve()
    sources = Sources(snapshot.folder)
    taken = {name}
    open_ends = [Path(name)]
    while open_ends:
        importing = open_ends.pop()
        for module in sorted(sources.read(importing.as_posix()).imports):
            for folder in importing.parents:
                for file in _files_of_module(top, folder, module):
                    if file.as_posix() in taken:
                        continue
                    taken.add(file.as_posix())
                    copy_file(snapshot, top / file, file.as_posix())
                    open_ends.append(file)


def _copy(snapshot: Snapshot, at: int, root: bytes, prefix: str) -> None:
    """Copies what lies in an open folder; ``root`` is the real name of the outermost one."""
    try:
        entries = os.scandir(at)
    except OSError as error:
        raise snapshot.unreadable(prefix, error) from None
    with entries:
        for entry in entries:
            name = prefix + decoded(os.fsencode(entry.name))
            if skipped(name.split("/")):
                continue
            if entry.is_dir(follow_symlinks=False):
                snapshot.make_folder(name)
                inner = _open(snapshot, at, entry.name, name, os.O_NOFOLLOW | os.O_DIRECTORY)
                if inner is not None:
                    try:
                        _copy(snapshot, inner, root, f"{name}/")
                    finally:
                        os.close(inner)
                continue
            if entry.is_symlink():
                descriptor = _follow(at, entry.name, root)
            elif entry.is_file(follow_symlinks=False):
                descriptor = _open(snapshot, at, entry.name, name, os.O_NOFOLLOW)
            else:
                continue
            if descriptor is None:
                continue
            with _regular(descriptor) as opened:
                if opened is not None:
                    if os.path.lexists(snapshot.folder / name):
                        raise snapshot.refused(name, "is the name of two files, once it is decoded")
                    _write(snapshot, name, opened)


def _open(snapshot: Snapshot, at: int, entry: str, name: str, flags: int) -> int | None:
    """Opens what lies in an open folder; None where it has vanished, or become a link, since it was listed.

    Raises:
        SubmissionError: it may not be read.
    """
    try:
        return os.open(entry, _READ | flags, dir_fd=at)
    except PermissionError as error:
        raise snapshot.unreadable(name, error) from None
    except OSError:
        return None


def _follow(at: int, entry: str, root: bytes) -> int | None:
    """Opens what a link leads to, when that is a file inside; None otherwise."""
    try:
        # Without O_PATH, looking at what is there would already open a device.
        found = os.open(entry, os.O_PATH | os.O_CLOEXEC, dir_fd=at)
    except OSError:
        return None  # nothing is there, or the link leads in a circle
    try:
        real = os.readlink(f"/proc/self/fd/{found}".encode())
        if not real.startswith(root.rstrip(b"/") + b"/") or not stat.S_ISREG(os.fstat(found).st_mode):
            return None
        return os.open(f"/proc/self/fd/{found}", _READ)
    except OSError:
        return None
    finally:
        os.close(found)


@contextlib.contextmanager
def _regular(descriptor: int) -> Iterator[IO[bytes] | None]:
    """A file that is open, for reading; None where it is not a regular one. It is closed in the end."""
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        yield None
        return
    with open(descriptor, "rb") as opened:
        yield opened


def _write(snapshot: Snapshot, name: str, opened: IO[bytes]) -> None:
    status = os.fstat(opened.fileno())
    try:
        snapshot.write(name, opened, size=status.st_size, executable=bool(status.st_mode & stat.S_IXUSR))
    except OSError as error:
        raise snapshot.unreadable(name, error) from None


def _files_of_module(top: Path, folder: Path, module: str) -> Iterator[Path]:
    """The files, relative to ``top``, that importing a module from a folder there reads."""
    parts = [part for part in module.split(".") if part]
    for length in range(1, len(parts) + 1):
        path = folder.joinpath(*parts[:length])
        for file in (path.with_name(f"{path.name}.py"), path / "__init__.py"):
            real = (top / file).resolve()
            if real.is_file() and real.is_relative_to(top):
                yield file
