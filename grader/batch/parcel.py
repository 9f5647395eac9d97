"""How does a folder travel, so that whoever receives it has everything and its digest says what it is?

A parcel is the content of a folder as bytes: names, contents and whether a file can be run. The same files
make the same bytes, so the digest of a parcel is the address of its content. A grading task holds two of
them, the submission and the assignment, and needs nothing of the machine that made it.
"""

from __future__ import annotations

import hashlib
import stat
import tempfile
import zlib
from pathlib import Path

import msgspec

from grader.submission.folders import copy_folder
from grader.submission.snapshot import Snapshot


class _File(msgspec.Struct, frozen=True, array_like=True):
    name: str
    content: bytes
    runnable: bool


class Parcel(msgspec.Struct, frozen=True):
    """The content of a folder.

    Attributes:
        sha256: digest of names, contents and whether each file can be run.
        content: the files, packed.
    """

    sha256: str
    content: bytes


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(tuple[_File, ...])


def packed(folder: Path) -> Parcel:
    """The content of a folder that is ours already: a snapshot, so bounded, and without links.

    Args:
        folder: where the files lie.
    """
    files = tuple(
        _File(str(file.relative_to(folder)), file.read_bytes(), bool(file.stat().st_mode & stat.S_IXUSR))
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    )
    plain = _encoder.encode(files)
    return Parcel(hashlib.sha256(plain).hexdigest(), zlib.compress(plain, 1))


def packed_copy(folder: Path) -> Parcel:
    """The content of somebody else's folder, copied once and within the bounds of a submission.

    Raises:
        SubmissionError: it is larger than a submission may be.
    """
    with tempfile.TemporaryDirectory(prefix="parcel-") as temporary:
        copy_folder(Snapshot(folder, Path(temporary)))
        return packed(Path(temporary))


def unpacked(parcel: Parcel, folder: Path) -> None:
    """Lays the files of a parcel into a new folder.

    Raises:
        ValueError: the parcel's content is not what its digest says.
    """
    plain = zlib.decompress(parcel.content)
    if hashlib.sha256(plain).hexdigest() != parcel.sha256:
        raise ValueError("the parcel is damaged")
    folder.mkdir(parents=True)
    for file in _decoder.decode(plain):
        place = folder / file.name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.content)
        if file.runnable:
            place.chmod(0o755)
