"""What lies in a zip or tar archive that was handed in?

An archive may say anything: names that lead out, sizes that lie, contents that overlap or grow without end,
headers that announce gigabytes. So nothing is believed that a ``Snapshot`` has not counted, and no member is
laid down by the library's own ``extract``. Links become copies of what they lead to. An archive inside the
archive is a file like any other here; see ``Submission.open`` for the one that is opened.
"""

from __future__ import annotations

import bz2
import io
import lzma
import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Protocol, cast

from grader.errors import SubmissionError
from grader.submission.snapshot import MOST_BYTES, MOST_FILES, Snapshot, decoded, shown

#: An archive that grows by more than this factor, once it is no longer small, is a bomb. Texts that people
#: write shrink to a fifth, a log of one line again and again to a two-hundredth.
_LARGEST_RATIO = 200
_SMALL = 10_000_000
#: Bytes that a decompressor may take: `xz -9` needs 65 MB. A file of 4 kB can ask for 4 GB, and gets them.
_MOST_MEMORY = 100_000_000
#: Streams in one compressed file, one after the other. Parallel archivers make one for each block of 900 kB;
#: a megabyte of empty ones takes seconds.
_MOST_STREAMS = 2_000
#: How members of a zip are packed. The others are none of the archivers' defaults, and LZMA takes the memory
#: that its header asks for.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
#: What a tar's headers may need besides the files: two blocks each.
_HEADERS = 2 * 1024 * MOST_FILES
_CHUNK = 1 << 16
#: Endings by which people know an archive; for the hint when there is one inside.
ENDINGS = (".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".rar", ".7z")
#: Those of them that we can read.
READABLE = ENDINGS[:6]

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
                "Hand in a folder, a .py file, a zip or a tar.",
                f"{shown(str(path))}：既不是 Python 文件，也不是 zip 或 tar 压缩包。"
                "请提交文件夹、.py 文件、zip 或 tar。",
            )
        unpacking.finish()
    except _DAMAGED as error:
        raise SubmissionError(
            f"{shown(str(path))}: the archive is damaged or not readable. "
            "Pack the homework's folder again, as a zip.",
            f"{shown(str(path))}：压缩包已损坏或无法读取。请把作业文件夹重新打包成 zip。",
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
            if re.match(r"[A-Za-z]:", name):
                raise snapshot.refused(name, "is an absolute name")  # of a Windows drive
            mode = member.external_attr >> 16
            if member.flag_bits & 0x1:
                raise SubmissionError(
                    f"{shown(str(path))}: the archive is locked with a password. Pack it without one."
                )
            if name.endswith("/"):
                snapshot.make_folder(name)
            elif member.compress_type not in _METHODS:
                raise snapshot.refused(name, "is packed in an unusual way")
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


class _Decompressor(Protocol):
    """What ``bz2`` and ``lzma`` have, and ``_Gzip`` makes of ``zlib``."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    @property
    def needs_input(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class _Gzip:
    """One stream of gzip."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(wbits=31)  # with gzip's header and checksum

    @property
    def eof(self) -> bool:
        return self._zlib.eof

    @property
    def unused_data(self) -> bytes:
        return self._zlib.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._zlib.unconsumed_tail

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        return self._zlib.decompress(self._zlib.unconsumed_tail + data, max(max_length, 0))


def _xz() -> _Decompressor:
    return lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=_MOST_MEMORY)


#: The first bytes of a compressed file, and what reads one stream of it.
_COMPRESSED: dict[bytes, Callable[[], _Decompressor]] = {
    b"\x1f\x8b": _Gzip,
    b"BZh": bz2.BZ2Decompressor,
    b"\xfd7zXZ": _xz,
}


class _Stream(io.RawIOBase):
    """A compressed file as its content; what ``gzip.open`` and its sisters do, in bounded memory and time.

    What follows the last stream is no archiver's and is left alone.
    """

    def __init__(self, source: IO[bytes], magic: bytes) -> None:
        self._source = source
        self._magic = magic
        self._streams = 0
        self._current = self._next()

    def _next(self) -> _Decompressor:
        self._streams += 1
        if self._streams > _MOST_STREAMS:
            raise ValueError(f"more than {_MOST_STREAMS} streams")
        return _COMPRESSED[self._magic]()

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        found = b""
        while len(found) < size:
            data = b""
            if self._current.eof:
                data = self._current.unused_data
                if len(data) < len(self._magic):
                    data += self._source.read(_CHUNK)
                if not data.startswith(self._magic):
                    break
                self._current = self._next()
            elif self._current.needs_input:
                data = self._source.read(_CHUNK)
            more = self._current.decompress(data, size - len(found))
            if not more and not data and not self._current.eof:
                raise EOFError("the file ends within a stream")
            found += more
        return found

    def close(self) -> None:
        self._source.close()
        super().close()


def _decompressed(path: Path) -> IO[bytes]:
    file = path.open("rb")
    start = file.peek(8)
    for magic in _COMPRESSED:
        if start.startswith(magic):
            return cast(IO[bytes], _Stream(file, magic))
    return file
