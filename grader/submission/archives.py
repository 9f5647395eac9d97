"""What lies in a zip or tar archive that was handed in?

An archive may say anything: names that lead out, sizes that lie, contents that overlap or grow without end,
headers that announce gigabytes. So nothing is believed that a ``Snapshot`` has not counted, and no member is
laid down by the library's own ``extract``. Links become copies of what they lead to. An archive inside the
archive is a file like any other and is never opened.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import IO, cast

from grader.errors import SubmissionError
from grader.submission.snapshot import MOST_BYTES, MOST_FILES, Snapshot, decoded, shown

#: An archive that grows by more than this factor, once it is no longer small, is a bomb. Texts that people
#: write shrink to a fifth, a log of one line again and again to a two-hundredth.
_LARGEST_RATIO = 200
_SMALL = 10_000_000
#: What a tar's headers may need besides the files: two blocks each.
_HEADERS = 2 * 1024 * MOST_FILES
#: Endings by which people know an archive; for the hint when there is one inside.
ENDINGS = (".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".rar", ".7z")

_DAMAGED = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    OverflowError,
    MemoryError,
)


def unpack(path: Path, folder: Path) -> None:
    """Unpacks an archive.

    Args:
        path: a zip, or a tar, which may be compressed with gzip, bzip2 or xz.
        folder: an empty folder of ours.

    Raises:
        SubmissionError: it is no archive, is damaged, locked or hostile, or holds too much.
        GraderError: our own disk does not take it.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(512)
    except OSError as error:
        raise Snapshot(path, folder).unreadable("", error) from None
    snapshot = Snapshot(path, folder)
    if size > MOST_BYTES:
        raise snapshot.too_large()
    growing = max(_SMALL, size * _LARGEST_RATIO)
    if growing < MOST_BYTES:
        grows = (
            f"it grows to more than {growing // 1_000_000} MB, from {max(1, size // 1000)} kB, "
            "as no homework does. Hand in the homework's folder alone."
        )
        snapshot = Snapshot(path, folder, most=growing, too_much=grows)
    unpacking = _Unpacking(snapshot)
    # A tar whose last member is a zip looks like a zip to zipfile, which looks at the end.
    zipped = start[257:262] != b"ustar" and zipfile.is_zipfile(path)
    try:
        if zipped:
            _unpack_zip(path, unpacking)
        elif not _unpack_tar(path, unpacking, min(growing, MOST_BYTES) + _HEADERS):
            raise SubmissionError(
                f"{shown(str(path))}: neither a Python file nor a zip or tar archive. "
                "Hand in a folder, a .py file, a zip or a tar."
            )
        unpacking.finish()
    except _DAMAGED as error:
        raise SubmissionError(
            f"{shown(str(path))}: the archive is damaged or not readable. "
            "Pack the homework's folder again, as a zip."
        ) from error


class _Unpacking:
    """An archive's members on their way into a snapshot."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._links: list[tuple[str, str]] = []

    def link(self, name: str, target: str, *, from_top: bool) -> None:
        """A link to another member; it becomes a copy at the end.

        Args:
            name: the link's.
            target: where it leads.
            from_top: whether ``target`` is a member's name (a hard link), not relative to the link.
        """
        self.snapshot.place(name)
        base = [] if from_top else self.snapshot.parts(name)[:-1]
        if target.startswith("/"):
            raise self.snapshot.refused(name, "is a link that leads out of the folder")
        for part in target.split("/"):
            if part == "..":
                if not base:
                    raise self.snapshot.refused(name, "is a link that leads out of the folder")
                base.pop()
            elif part not in ("", "."):
                base.append(part)
        self._links.append((name, "/".join(base)))

    def finish(self) -> None:
        """Copies what links lead to, links to links too; one to a folder, or to nothing, is left out."""
        left = self._links
        while left:
            missing = []
            for name, target in left:
                path = self.snapshot.folder / target
                if self.snapshot.parts(name) == target.split("/"):
                    continue  # writing a file onto itself would empty it
                if path.is_file():
                    executable = bool(path.stat().st_mode & stat.S_IXUSR)
                    with path.open("rb") as source:
                        self.snapshot.write(name, source, executable=executable)
                else:
                    missing.append((name, target))
            if len(missing) == len(left):
                return
            left = missing


# --- zip ---------------------------------------------------------------------------------------------------


def _unpack_zip(path: Path, unpacking: _Unpacking) -> None:
    snapshot = unpacking.snapshot
    if _most_members(path) > 4 * MOST_FILES:
        # zipfile would read the whole table before anybody could count.
        raise snapshot.too_many()
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            name = _zip_name(member)
            mode = member.external_attr >> 16
            if member.flag_bits & 0x1:
                raise SubmissionError(
                    f"{shown(str(path))}: the archive is locked with a password. Pack it without one."
                )
            if name.endswith("/"):
                snapshot.make_folder(name)
            elif stat.S_ISLNK(mode):
                with archive.open(member) as source:
                    target = source.read(4096).decode("utf-8", "replace")
                unpacking.link(name, target, from_top=False)
            elif stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
                raise snapshot.refused(name, "is a device or pipe")
            else:
                with archive.open(member) as source:
                    snapshot.write(name, source, executable=bool(mode & stat.S_IXUSR))


def _most_members(path: Path) -> int:
    """An upper bound of how many members a zip's table has."""
    count = 0
    tail = b""
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            block = tail + chunk
            count += block.count(b"PK\x01\x02")
            tail = block[-3:]
    return count


def _zip_name(member: zipfile.ZipInfo) -> str:
    """A member's name; archivers on Chinese Windows write GBK without saying so, some write backslashes."""
    name = member.filename
    if not member.flag_bits & 0x800:
        with suppress(UnicodeEncodeError):
            name = decoded(name.encode("cp437"))
    return name.replace("\\", "/")


# --- tar ---------------------------------------------------------------------------------------------------


class _Bounded(io.RawIOBase):
    """A stream that refuses to give more than so many bytes, and to give many at once."""

    def __init__(self, source: IO[bytes], most: int, refusal: SubmissionError) -> None:
        self._source = source
        self._left = most
        self._refusal = refusal

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        if size > self._left or size < 0:
            raise self._refusal
        chunk = self._source.read(size)
        self._left -= len(chunk)
        return chunk


def _unpack_tar(path: Path, unpacking: _Unpacking, most: int) -> bool:
    """Whether it was a tar archive, which is unpacked then."""
    snapshot = unpacking.snapshot
    with _decompressed(path) as plain:
        # A header may announce any size; the bound holds also for what tarfile reads by itself.
        bounded = _Bounded(plain, most, snapshot.too_large())
        try:
            archive = tarfile.open(fileobj=bounded, mode="r|", encoding="utf-8", errors="surrogateescape")  # noqa: SIM115
        except tarfile.ReadError:
            return False
        with archive:
            for member in archive:
                name = _tar_name(member.name)
                if member.isfile():
                    source = archive.extractfile(member)
                    assert source is not None
                    snapshot.write(name, source, executable=bool(member.mode & stat.S_IXUSR))
                elif member.isdir():
                    snapshot.make_folder(name)
                elif member.issym() or member.islnk():
                    unpacking.link(name, _tar_name(member.linkname), from_top=member.islnk())
                else:
                    raise snapshot.refused(name, "is a device or pipe")
    return True


def _tar_name(name: str) -> str:
    return decoded(name.encode("utf-8", "surrogateescape"))


def _decompressed(path: Path) -> IO[bytes]:
    with path.open("rb") as raw:
        start = raw.read(6)
    if start.startswith(b"\x1f\x8b"):
        return cast(IO[bytes], gzip.open(path, "rb"))
    if start.startswith(b"BZh"):
        return cast(IO[bytes], bz2.open(path, "rb"))
    if start.startswith(b"\xfd7zXZ"):
        return cast(IO[bytes], lzma.open(path, "rb"))
    return path.open("rb")
