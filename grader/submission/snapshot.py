"""Where do a submission's files come to lie, and how many may they be?

Everything of a submission is copied once into a folder of ours, through a ``Snapshot``: bounded in number,
bytes, depth and length of names, and free of links, pipes and devices. Its digest, its program and the copies
for the box are made of the snapshot, so they speak of the same bytes however the original changes meanwhile.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from grader.errors import GraderError, SubmissionError

#: Folders and files that tools make; nobody hands them in on purpose.
_SKIPPED = frozenset(
    {"__pycache__", ".git", ".hg", ".svn", ".venv", "venv", "node_modules", "__MACOSX", ".DS_Store"}
)

#: Files and folders of one submission, and what its files may hold together.
MOST_FILES = 5_000
MOST_BYTES = 100_000_000
#: Folders inside folders. The operating system allows about 2 000 in one name; a box lays some before them.
DEEPEST = 40
#: Bytes of one name and of a whole one; file systems take 255 and 4 096.
_LONGEST_PART = 255
_LONGEST_NAME = 1_000

_CHUNK = 1 << 16


class Snapshot:
    """A folder into which a submission's files are written, as long as they stay in it and within bounds.

    Attributes:
        folder: where they lie.
        given: the path that was handed in; errors name it.

    Args:
        given: see above.
        folder: an empty folder of ours.
        most: bytes that the files may hold together.
        too_much: what is to be said when they hold more; None: the usual sentence.
    """

    def __init__(
        self, given: Path, folder: Path, *, most: int = MOST_BYTES, too_much: str | None = None
    ) -> None:
        self.given = given
        self.folder = folder
        self._most = most
        self._too_much = too_much or (
            f"more than {MOST_BYTES // 1_000_000} MB, which no homework has. "
            "Hand in the homework alone, without films, data and environments."
        )
        self._count = 0
        self._written = 0

    # --- refusals --------------------------------------------------------------------------------------

    def refused(self, name: str, why: str) -> SubmissionError:
        """What to raise when one name spoils all; ``why`` goes on after it, as in "is a device"."""
        return SubmissionError(
            f"{shown(str(self.given))}: the submission is refused, {name!r} {why}. "
            "Hand in the homework's folder alone."
        )

    def unreadable(self, name: str, error: OSError) -> SubmissionError:
        """What to raise when the operating system does not give a file."""
        where = f"{shown(name)} " if name else ""
        return SubmissionError(
            f"{shown(str(self.given))}: {where}cannot be read ({error.strerror}). Check its permissions."
        )

    def too_many(self) -> SubmissionError:
        """What to raise when there are more files and folders than a homework has."""
        return SubmissionError(
            f"{shown(str(self.given))}: more than {MOST_FILES} files and folders, which no homework has. "
            "Hand in the homework's folder alone."
        )

    def too_large(self) -> SubmissionError:
        """What to raise when the files hold more bytes than they may."""
        return SubmissionError(f"{shown(str(self.given))}: {self._too_much}")

    # --- writing ---------------------------------------------------------------------------------------

    def place(self, name: str) -> Path | None:
        """Where a file or folder belongs; each call counts as one more of them.

        Args:
            name: relative, with "/".

        Returns:
            None for what nobody hands in on purpose, and for compiled Python: it could say anything else
            than its source.

        Raises:
            SubmissionError: outside the folder, too deep, too long, or one too many.
        """
        parts = self.parts(name)
        if not parts or skipped(parts):
            return None
        self._count += 1
        if self._count > MOST_FILES:
            raise self.too_many()
        if len(parts) > DEEPEST:
            raise self.refused(_cut(name), f"lies deeper than {DEEPEST} folders")
        sizes = [len(part.encode("utf-8", "surrogatepass")) for part in parts]
        if max(sizes) > _LONGEST_PART or sum(sizes) + len(sizes) > _LONGEST_NAME:
            raise self.refused(_cut(name), "is too long a name")
        return self.folder.joinpath(*parts)

    def parts(self, name: str) -> list[str]:
        """The parts of a name that leads into the folder.

        Raises:
            SubmissionError: it leads elsewhere, or no file can be called so.
        """
        if name.startswith("/"):
            raise self.refused(_cut(name), "is an absolute name")
        if "\0" in name:
            raise self.refused(_cut(name), "has a NUL in its name")
        parts = [part for part in name.split("/") if part not in ("", ".")]
        if ".." in parts:
            raise self.refused(_cut(name), "leads out of the folder")
        return parts

    def make_folder(self, name: str) -> None:
        """Makes one folder, unless nobody hands it in on purpose.

        Raises:
            SubmissionError: as in ``place``, or there is a file of that name.
        """
        target = self.place(name)
        if target is not None:
            self._make(target, name)

    def write(self, name: str, source: IO[bytes], *, size: int = 0, executable: bool = False) -> None:
        """Writes one file; a later one of the same name takes its place, as when an archive is unpacked.

        Args:
            name: relative, with "/".
            source: its content from here to its end.
            size: bytes that it is said to hold; too many are refused before one is written (a sparse file
                says a lot and costs nothing).
            executable: whether it can be run as a command.

        Raises:
            SubmissionError: as in ``place``, or there is a folder of that name, or it holds too much.
            GraderError: our own disk does not take it.
        """
        target = self.place(name)
        if target is None:
            return
        if self._written + size > self._most:
            raise self.too_large()
        self._make(target.parent, name)
        try:
            file = target.open("wb")
        except OSError as error:
            raise self._clash(name, error) from None
        with file:
            while chunk := source.read(_CHUNK):
                self._written += len(chunk)
                if self._written > self._most:
                    raise self.too_large()
                try:
                    file.write(chunk)
                    file.flush()
                except OSError as error:
                    raise _our_disk(error) from None
            os.fchmod(file.fileno(), 0o755 if executable else 0o644)

    def _make(self, folder: Path, name: str) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._clash(name, error) from None

    def _clash(self, name: str, error: OSError) -> GraderError:
        if error.errno in (errno.EEXIST, errno.ENOTDIR, errno.EISDIR):
            return self.refused(name, "is both a file and a folder")
        return _our_disk(error)


def skipped(parts: Iterable[str]) -> bool:
    """Whether a file or folder is one that tools make, or lies in one."""
    parts = tuple(parts)
    return not _SKIPPED.isdisjoint(parts) or parts[-1].endswith((".pyc", ".pyo"))


def decoded(name: bytes) -> str:
    """A file's name as text: UTF-8, else GBK, as Chinese Windows writes it, else what can be read of it."""
    for encoding in ("utf-8", "gb18030"):
        try:
            return name.decode(encoding)
        except UnicodeDecodeError:
            continue
    return name.decode("utf-8", "replace")


def shown(name: str) -> str:
    """A name that somebody else chose, in a message for a terminal: as it is, or quoted when it would act."""
    return name if name.isprintable() else ascii(name)


def _cut(name: str) -> str:
    return name if len(name) <= 100 else f"{name[:100]}…"


def _our_disk(error: OSError) -> GraderError:
    return GraderError(
        f"the submission cannot be copied to the temporary folder: {error.strerror}. "
        "Make room there, or name another one with TMPDIR."
    )
