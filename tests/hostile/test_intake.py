"""Whatever is handed in, opening it costs nothing: one message, its exit code, and nothing left behind.

The submissions that are refused are built here byte by byte where no archiver would make them. Those that
only look odd (pipes, links, names that act on a terminal, compiled files that lie) are graded like any other.
"""

from __future__ import annotations

import ast
import bz2
import codecs
import gzip
import io
import lzma
import os
import py_compile
import shutil
import signal
import socket
import stat
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, cast

import pytest

from grader import result
from grader.cli import main
from grader.errors import SubmissionError
from grader.submission import Submission, snapshot

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
SOLUTION = (ROOT / "reference" / "driver-conductor" / "solution.py").read_bytes()
PROGRAM = b"print('hello')\n"
MEGABYTE = 1_000_000


@pytest.fixture(autouse=True)
def temporary(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The temporary folder of the grader; nothing may be left in it."""
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert os.listdir(folder) == []


@pytest.fixture
def grade(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """The command ``grade``, in this process; returns its exit code."""

    def call(*words: object) -> int:
        monkeypatch.setattr(sys, "argv", ["grade", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        return int(ended.value.code or 0)

    return call


Grade = Callable[..., int]
Told = pytest.CaptureFixture[str]


def refusal(grade: Grade, capsys: Told, path: Path | str) -> str:
    """The one message with which a submission is refused; nothing is run, exit code 2."""
    assert grade(path, "-a", "driver-conductor") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("grade: ")
    assert told.err.count("\n") == 1
    assert told.err.rstrip("\n").isprintable()
    assert told.err.endswith(".\n"), "it says how to go on"
    return told.err


# --- archives that no archiver makes -----------------------------------------------------------------------


def local(
    name: bytes, packed: bytes, size: int, *, method: int = 8, checksum: int = 0, flags: int = 0
) -> bytes:
    """A zip's member as it stands before its content."""
    head = struct.pack(
        "<4s5H3I2H", b"PK\3\4", 20, flags, method, 0, 0x21, checksum, len(packed), size, len(name), 0
    )
    return head + name + packed


def entry(
    name: bytes, packed: int, size: int, at: int, *, method: int = 8, checksum: int = 0, mode: int = 0
) -> bytes:
    """A member's line in a zip's table."""
    head = struct.pack("<4s6H", b"PK\1\2", 0x314, 20, 0, method, 0, 0x21)
    sizes = struct.pack("<3I5H2I", checksum, packed, size, len(name), 0, 0, 0, 0, mode << 16, at)
    return head + sizes + name


def ending(table: bytes, at: int, count: int) -> bytes:
    """A zip's last bytes."""
    return struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count & 0xFFFF, count & 0xFFFF, len(table), at, 0)


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def zip_of(entries: list[tuple[bytes, bytes]], mode: int = 0) -> bytes:
    """An ordinary zip, with any names and any mode."""
    body = table = b""
    for name, content in entries:
        packed = deflated(content)
        about: dict[str, Any] = {"checksum": zlib.crc32(content)}
        table += entry(name, len(packed), len(content), len(body), mode=mode, **about)
        body += local(name, packed, len(content), **about)
    return body + table + ending(table, len(body), len(entries))


def zip_overlapping() -> bytes:
    """After Fifield: every line of the table means the same megabytes, so 60 kB become gigabytes."""
    content = bytes(9 * MEGABYTE)
    packed, checksum = deflated(content), zlib.crc32(content)
    body = local(b"0", packed, len(content), checksum=checksum)
    table = b"".join(entry(b"0", len(packed), len(content), 0, checksum=checksum) for _ in range(1000))
    return body + table + ending(table, len(body), 1000)


def zip_lying(said: int) -> bytes:
    """Its table says that a member holds so many bytes; it holds 30 MB."""
    packed = deflated(bytes(30 * MEGABYTE))
    body = local(b"main.py", packed, said)
    table = entry(b"main.py", len(packed), said, 0)
    return body + table + ending(table, len(body), 1)


def zip_of_many(count: int) -> bytes:
    """So many empty members, all of them the same."""
    body = local(b"a.py", b"", 0, method=0)
    table = entry(b"a.py", 0, 0, 0, method=0) * count
    return body + table + ending(table, len(body), count)


def tar_of(*members: tarfile.TarInfo | tuple[str, bytes], form: int = tarfile.GNU_FORMAT) -> bytes:
    """A tar; a member is a header, or a name with its content."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w", format=form) as archive:
        for member in members:
            if isinstance(member, tarfile.TarInfo):
                archive.addfile(member)
            else:
                info = tarfile.TarInfo(member[0])
                info.size = len(member[1])
                archive.addfile(info, io.BytesIO(member[1]))
    return written.getvalue()


def member(name: str, type_: bytes, target: str = "", **pax: str) -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.linkname, made.pax_headers = type_, target, pax
    return made


def tar_sparse() -> bytes:
    """One file of GNU's sparse kind: 512 bytes that say they are the last of 10 GB."""
    header = bytearray(member("main.py", tarfile.GNUTYPE_SPARSE).tobuf(tarfile.GNU_FORMAT))
    header[124:136] = b"%011o\0" % 512
    header[386:398] = b"%011o\0" % (8_589_934_591 - 512)
    header[398:410] = b"%011o\0" % 512
    header[483:495] = b"%011o\0" % 8_589_934_591
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    return bytes(header) + bytes(512) + bytes(1024)


def tar_of_tars(levels: int) -> bytes:
    """Headers that each announce a long name for the next: a reader that recurses runs out of stack."""
    name = tarfile.TarInfo("././@LongLink")
    name.type, name.size = tarfile.GNUTYPE_LONGNAME, 10
    return (name.tobuf(tarfile.GNU_FORMAT) + b"x" * 10 + bytes(502)) * levels + bytes(1024)


#: What is refused: how its file is called, what it holds, and what the message must speak of.
HOSTILE: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "zip, up": ("x.zip", lambda: zip_of([(b"../out.py", b"")]), "leads out of the folder"),
    "zip, up within": ("x.zip", lambda: zip_of([(b"a/../../out.py", b"")]), "leads out"),
    "zip, up with backslashes": ("x.zip", lambda: zip_of([(b"a\\..\\..\\out.py", b"")]), "leads out"),
    "zip, absolute": ("x.zip", lambda: zip_of([(b"/tmp/out.py", b"")]), "absolute"),
    "zip, a drive": ("x.zip", lambda: zip_of([(b"C:\\out.py", b"")]), "absolute"),
    "zip, another machine": ("x.zip", lambda: zip_of([(b"\\\\host\\out.py", b"")]), "absolute"),
    "zip, link out": (
        "x.zip",
        lambda: zip_of([(b"main.py", b"../../etc/passwd")], stat.S_IFLNK | 0o777),
        "link that leads out",
    ),
    "zip, link to the root": (
        "x.zip",
        lambda: zip_of([(b"main.py", b"/etc/passwd")], stat.S_IFLNK),
        "link that leads out",
    ),
    "zip, pipe": ("x.zip", lambda: zip_of([(b"main.py", b"")], stat.S_IFIFO), "device or pipe"),
    "zip, device": ("x.zip", lambda: zip_of([(b"main.py", b"")], stat.S_IFCHR), "device or pipe"),
    "zip, socket": ("x.zip", lambda: zip_of([(b"main.py", b"")], stat.S_IFSOCK), "device or pipe"),
    "zip, bomb": ("x.zip", lambda: zip_of([(b"main.py", bytes(30 * MEGABYTE))]), "grows to more than 10 MB"),
    "zip, many small bombs": (
        "x.zip",
        lambda: zip_of([(b"%d.py" % n, bytes(MEGABYTE)) for n in range(11)]),
        "grows to more than",
    ),
    # Some Pythons (Debian's 3.11.2 with its security fixes) call an archive damaged whose members overlap.
    "zip, overlapping": ("x.zip", zip_overlapping, "more than or damaged"),
    "zip, lies small": ("x.zip", lambda: zip_lying(10), "damaged"),
    "zip, lies large": ("x.zip", lambda: zip_lying(0xFFFFFFF0), "grows to more than"),
    "zip, 100 000 files": ("x.zip", lambda: zip_of_many(100_000), "more than 5000 files"),
    "zip, 5 001 files": ("x.zip", lambda: zip_of_many(5_001), "more than 5000 files or damaged"),
    "zip, deep": ("x.zip", lambda: zip_of([(b"a/" * 41 + b"main.py", b"")]), "deeper than 40 folders"),
    "zip, deep folders": ("x.zip", lambda: zip_of([(b"a/" * 5000, b"")]), "deeper than 40 folders"),
    "zip, long name": ("x.zip", lambda: zip_of([(b"a" * 300 + b".py", b"")]), "too long a name"),
    "zip, long path": (
        "x.zip",
        lambda: zip_of([((b"a" * 200 + b"/") * 6 + b"a.py", b"")]),
        "too long a name",
    ),
    "zip, locked": ("x.zip", lambda: zip_locked(), "password"),
    "zip, file and folder": (
        "x.zip",
        lambda: zip_of([(b"a", b""), (b"a/b.py", b"")]),
        "both a file and a folder",
    ),
    "zip, folder and file": (
        "x.zip",
        lambda: zip_of([(b"a/b.py", b""), (b"a", b"")]),
        "both a file and a folder",
    ),
    "zip, unknown method": ("x.zip", lambda: zip_of_method(97), "packed in an unusual way"),
    "zip, LZMA": ("x.zip", lambda: zip_of_method(zipfile.ZIP_LZMA), "packed in an unusual way"),
    "zip in a zip in a zip": (
        "x.zip",
        lambda: zip_of([(b"a.zip", zip_of([(b"homework.zip", zip_of([(b"driver.py", SOLUTION)]))]))]),
        "Unpack homework.zip first",
    ),
    "zip in a zip, up": (
        "x.zip",
        lambda: zip_of([(b"in.zip", zip_of([(b"../../driver.py", SOLUTION)]))]),
        "x.zip: in.zip in it: the submission is refused, '../../driver.py' leads out of the folder",
    ),
    "zip, an escape sequence": ("x.zip", lambda: zip_of([(b"\x1b[2J/../../a.py", b"")]), r"\x1b[2J"),
    "tar, up": ("x.tar", lambda: tar_of(("../out.py", b"")), "leads out of the folder"),
    "tar, absolute": ("x.tar", lambda: tar_of(("/tmp/out.py", b"")), "absolute"),
    "tar, link out": ("x.tar", lambda: tar_of(member("a", tarfile.SYMTYPE, "../x")), "link that leads out"),
    "tar, link to the root": (
        "x.tar",
        lambda: tar_of(member("a", tarfile.SYMTYPE, "/etc/passwd")),
        "link that leads out",
    ),
    "tar, hard link out": (
        "x.tar",
        lambda: tar_of(member("a", tarfile.LNKTYPE, "../../etc/passwd")),
        "link that leads out",
    ),
    "tar, hard link to the root": (
        "x.tar",
        lambda: tar_of(member("a", tarfile.LNKTYPE, "/etc/passwd")),
        "link that leads out",
    ),
    "tar, pipe": ("x.tar", lambda: tar_of(member("main.py", tarfile.FIFOTYPE)), "device or pipe"),
    "tar, device": ("x.tar", lambda: tar_of(member("main.py", tarfile.BLKTYPE)), "device or pipe"),
    "tar, terminal": ("x.tar", lambda: tar_of(member("main.py", tarfile.CHRTYPE)), "device or pipe"),
    "tar, 100 000 files": (
        "x.tar",
        lambda: tarfile.TarInfo("a.py").tobuf() * 100_000 + bytes(1024),
        "more than 5000 files",
    ),
    "tar, 100 000 links": (
        "x.tar.gz",
        lambda: gzip.compress(member("a", tarfile.SYMTYPE, "b").tobuf() * 100_000 + bytes(1024), 1),
        "more than",
    ),
    "tar, deep": ("x.tar", lambda: tar_of(("a/" * 41 + "b.py", b"")), "deeper than 40 folders"),
    "tar, long name": ("x.tar", lambda: tar_of(("a" * 300, b"")), "too long a name"),
    "tar, a name of megabytes": ("x.tar", lambda: tar_of(("a" * 3 * MEGABYTE, b"")), "too long a name"),
    "tar, a NUL in a name": (
        "x.tar",
        lambda: tar_of(member("a", tarfile.REGTYPE, path="a\0b.py"), form=tarfile.PAX_FORMAT),
        "NUL",
    ),
    "tar, a size below nothing": (
        "x.tar",
        lambda: tar_of(member("a.py", tarfile.REGTYPE, size="-512"), form=tarfile.PAX_FORMAT),
        "",
    ),
    "tar, a size beyond all": (
        "x.tar",
        lambda: tar_of(member("a.py", tarfile.REGTYPE, size=str(1 << 70)), form=tarfile.PAX_FORMAT),
        "",
    ),
    "tar, sparse": ("x.tar", tar_sparse, "grows to more than 10 MB"),
    "tar, headers without end": ("x.tar", lambda: tar_of_tars(5_000), ""),
    "tar.gz, bomb": ("x.tar.gz", lambda: gzip.compress(bomb()), "grows to more than 10 MB"),
    "tar.bz2, bomb": ("x.tar.bz2", lambda: bz2.compress(bomb()), "grows to more than 10 MB"),
    "tar.xz, bomb": ("x.tar.xz", lambda: lzma.compress(bomb(), preset=0), "grows to more than 10 MB"),
    "tar.xz, memory": ("x.tar.xz", lambda: xz_hungry(), "damaged"),
    "tar.gz, streams without end": ("x.tar.gz", lambda: gzip.compress(b"") * 200_000, "damaged"),
    "tar.bz2, streams without end": ("x.tar.bz2", lambda: bz2.compress(b"") * 200_000, "damaged"),
    "gzip in gzip": ("x.tar.gz", lambda: gzip.compress(gzip.compress(tar_of(("a.py", b"")))), "neither"),
    "tar, large": (
        "x.tar",
        lambda: tar_of(*((f"{n}.py", bytes(33 * MEGABYTE)) for n in range(3))) + bytes(2 * MEGABYTE),
        "more than 100 MB",
    ),
    "rar": ("x.rar", lambda: b"Rar!\x1a\x07\x01\x00" + bytes(100), "neither a Python file nor"),
    "nothing": ("x.zip", lambda: b"", "neither a Python file nor"),
}


def bomb() -> bytes:
    return tar_of(("main.py", bytes(30 * MEGABYTE)))


def xz_hungry() -> bytes:
    """A small file that asks for 4 GB to be unpacked; made with little, then told in its header."""
    packed = lzma.compress(tar_of(("main.py", PROGRAM)), check=lzma.CHECK_NONE, preset=0)
    header = bytearray(packed[12:24])  # after the stream's own: size, flags, filter, its dictionary's size
    assert header[2:4] == b"\x21\x01"
    header[4] = 40
    header[8:12] = struct.pack("<I", zlib.crc32(header[:8]))
    return packed[:12] + bytes(header) + packed[24:]


def zip_locked() -> bytes:
    made = bytearray(zip_of([(b"main.py", PROGRAM)]))
    made[6] |= 1
    made[made.index(b"PK\1\2") + 8] |= 1
    return bytes(made)


def zip_of_method(method: int) -> bytes:
    body = local(b"main.py", b"x", 1, method=method)
    table = entry(b"main.py", 1, 1, 0, method=method)
    return body + table + ending(table, len(body), 1)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_archives(tmp_path: Path, grade: Grade, capsys: Told, name: str) -> None:
    file, made, speaks_of = HOSTILE[name]
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / file).write_bytes(made())
    said = refusal(grade, capsys, tmp_path / "x" / file)
    assert any(words in said for words in speaks_of.split(" or ")), said
    assert os.listdir(tmp_path) == ["x"]
    assert os.listdir(tmp_path / "x") == [file]


def test_what_asks_for_memory_does_not_get_it(tmp_path: Path) -> None:
    """The hungry file really is one: without a limit it would be unpacked."""
    with pytest.raises(lzma.LZMAError, match="Memory usage limit"):
        lzma.LZMADecompressor(memlimit=4_000_000_000).decompress(xz_hungry())


def test_several_streams_are_one_file(tmp_path: Path) -> None:
    """As parallel archivers write them; what follows the last is left alone."""
    whole = tar_of(("main.py", PROGRAM), ("data.bin", os.urandom(300_000)))
    pieces = [whole[at : at + 50_000] for at in range(0, len(whole), 50_000)]
    for pack in (gzip.compress, bz2.compress, lzma.compress):
        (tmp_path / "x.tar.any").write_bytes(b"".join(map(pack, pieces)) + bytes(100))
        with Submission.open(tmp_path / "x.tar.any") as submission:
            assert submission.files == ("data.bin", "main.py")


def test_many_programs_cost_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A megabyte is parsed, a thousand imports are believed; beyond that nobody means to be understood."""
    parsed: list[int] = []
    parse = ast.parse

    def counted(text: bytes) -> ast.Module:
        parsed.append(len(text))
        return parse(text)

    monkeypatch.setattr(ast, "parse", counted)
    lines = "".join(f"import m{number}\n" for number in range(3_000))
    for number in range(300):
        (tmp_path / f"m{number}.py").write_text(lines)
    with Submission.open(tmp_path) as submission:
        with pytest.raises(SubmissionError, match="could each be the program"):
            submission.entry(["*.py"])
        assert 900_000 < sum(parsed) < 1_000_000
        parsed.clear()
        submission.remarks("m0.py")
        assert 0 < sum(parsed) < 1_000_000


def test_a_string_of_many_parts_costs_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python 3.11 parses an f-string in the square of its parts: ours would have been busy for 33 seconds."""
    parsed: list[bytes] = []
    monkeypatch.setattr(ast, "parse", parsed.append)
    (tmp_path / "main.py").write_text("import queue\nx = f'" + "{1}" * 200_000 + "'\n")
    (tmp_path / "queue.py").write_text("")
    with Submission.open(tmp_path) as submission:
        (remark,) = submission.remarks("main.py")
    assert "queue" in str(remark)
    assert not any(b"{1}" in text for text in parsed)


# --- places that are no homework ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "speaks_of"),
    [
        ("/dev/zero", "neither a file nor a folder"),
        ("/dev/tty", ""),
        ("/dev", "shows itself as files"),
        ("/proc", "shows itself as files"),
        ("/proc/self/mem", "shows itself as files"),
        ("/proc/self/environ", "shows itself as files"),
        ("/proc/kmsg", "shows itself as files"),
        ("/sys/kernel", "shows itself as files"),
        ("missing.py", "no such file or folder"),
        ("a" * 5000, "Check the path"),
    ],
)
def test_places_that_are_no_homework(grade: Grade, capsys: Told, path: str, speaks_of: str) -> None:
    assert speaks_of in refusal(grade, capsys, path)


def test_the_current_folder_under_its_name_in_proc_is_homework(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "main.py").write_bytes(PROGRAM)
    monkeypatch.chdir(tmp_path)
    with Submission.open(Path("/proc/self/cwd")) as submission:
        assert submission.files == ("main.py",)


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as bound:
        before = os.getcwd()
        os.chdir(path.parent)  # the name of a socket may be short only
        try:
            bound.bind(path.name)
        finally:
            os.chdir(before)


def make_loop(path: Path) -> None:
    path.symlink_to(path.name)


def make_link_to_nothing(path: Path) -> None:
    path.symlink_to("nothing")


def make_link_to_a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


ODD = [make_pipe, make_socket, make_loop, make_link_to_nothing, make_link_to_a_device]


@pytest.mark.parametrize("make", ODD)
@pytest.mark.parametrize("name", ["thing", "thing.py", "thing.zip"])
def test_what_is_neither_file_nor_folder(
    tmp_path: Path, grade: Grade, capsys: Told, make: Callable[[Path], None], name: str
) -> None:
    make(tmp_path / name)
    refusal(grade, capsys, tmp_path / name)


# --- folders that are no homework --------------------------------------------------------------------------


@pytest.mark.parametrize("count", [5_001, pytest.param(100_000, marks=pytest.mark.slow)])
def test_a_folder_of_too_many_files(tmp_path: Path, grade: Grade, capsys: Told, count: int) -> None:
    for number in range(count):
        os.mknod(tmp_path / str(number))
    assert "more than 5000 files" in refusal(grade, capsys, tmp_path)
    shutil.rmtree(tmp_path)


def test_empty_folders_count(
    tmp_path: Path, grade: Grade, capsys: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "MOST_FILES", 50)
    for number in range(51):
        (tmp_path / str(number)).mkdir()
    assert "more than 50 files and folders" in refusal(grade, capsys, tmp_path)


def test_a_folder_deeper_than_a_path_can_say(tmp_path: Path, grade: Grade, capsys: Told) -> None:
    (tmp_path / "deep").mkdir()
    at = os.open(tmp_path / "deep", os.O_RDONLY)
    for _ in range(3_000):
        os.mkdir("a", dir_fd=at)
        inner = os.open("a", os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = inner
    os.close(at)
    assert "deeper than 40 folders" in refusal(grade, capsys, tmp_path / "deep")
    os.system(f"rm -rf '{tmp_path}/deep'")  # Python's own way of removing it recurses too deep


@pytest.mark.parametrize("name", ["main.py", "data.bin"])
def test_a_sparse_file(tmp_path: Path, grade: Grade, capsys: Told, name: str) -> None:
    (tmp_path / "hw").mkdir()
    with open(tmp_path / "hw" / name, "wb") as file:
        file.truncate(100_000 * MEGABYTE)
    assert "more than 100 MB" in refusal(grade, capsys, tmp_path / "hw")
    assert "more than 100 MB" in refusal(grade, capsys, tmp_path / "hw" / name)


def test_names_that_come_to_the_same(tmp_path: Path, grade: Grade, capsys: Told) -> None:
    for name in ("司机.py".encode(), "司机.py".encode("gbk")):
        with open(os.fsencode(tmp_path) + b"/" + name, "wb"):
            pass
    assert "name of two files" in refusal(grade, capsys, tmp_path)


def test_a_name_that_grows_when_it_is_decoded(tmp_path: Path, grade: Grade, capsys: Told) -> None:
    # Not every character will do: 票 in GBK happens to be UTF-8 as well.
    with open(os.fsencode(tmp_path) + b"/" + ("字" * 120).encode("gbk"), "wb"):
        pass
    assert "too long a name" in refusal(grade, capsys, tmp_path)


def test_a_name_that_acts_on_the_terminal(tmp_path: Path, grade: Grade, capsys: Told) -> None:
    for name in ("a\x1b[2J.py", "b\n✓ 100 of 100 points.py"):
        (tmp_path / name).write_bytes(PROGRAM)
    assert r"a\x1b[2J.py" in refusal(grade, capsys, tmp_path)
    (tmp_path / "x\x1b]0;owned\x07").mkdir()
    assert "is empty" in refusal(grade, capsys, tmp_path / "x\x1b]0;owned\x07")


@pytest.fixture
def nobody(grade: Grade, capsys: Told) -> Iterator[None]:
    """This process as an ordinary user, where it is root."""
    if os.geteuid() != 0:
        yield
        return
    # What the command imports when it is first called may lie where an ordinary user may not read.
    assert grade(Path("nowhere")) == 2
    capsys.readouterr()
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("what", ["secret.txt", "help", "help/words.txt"])
def test_what_may_not_be_read(what: str, grade: Grade, capsys: Told, nobody: None, monkeypatch: Any) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as place:
        monkeypatch.setattr(tempfile, "tempdir", place)
        (Path(place) / "hw" / "help").mkdir(parents=True)
        for name in ("main.py", "secret.txt", "help/words.txt"):
            (Path(place) / "hw" / name).write_bytes(PROGRAM)
        (Path(place) / "hw" / what).chmod(0)
        said = refusal(grade, capsys, Path(place) / "hw")
        assert what in said
        assert "Check its permissions" in said
        (Path(place) / "hw" / what).chmod(0o700)
        assert os.listdir(place) == ["hw"]


def test_no_room_for_the_copy_is_ours_to_tell(
    tmp_path: Path, grade: Grade, capsys: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "main.py").write_bytes(PROGRAM)

    class Full(io.FileIO):
        def write(self, content: Any) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "open", lambda self, mode="r": Full(self, mode))
    assert grade(tmp_path, "-a", "driver-conductor") == 3
    assert "No space left on device" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_grader_that_is_ended_leaves_nothing(tmp_path: Path, number: signal.Signals) -> None:
    write_folder(tmp_path / "hw", {"driver.py": SOLUTION})
    (tmp_path / "temporary").mkdir()
    os.mkfifo(tmp_path / "news")
    # An interpreter that tells that it was asked, while the submission is open, and never answers.
    interpreter = tmp_path / "python"
    interpreter.write_text(f"#!/bin/sh\necho asked > '{tmp_path}/news'\nexec sleep infinity\n")
    interpreter.chmod(0o755)
    words = [tmp_path / "hw", "-a", "driver-conductor", "--python", interpreter]
    grading = subprocess.Popen(
        [str(Path(sys.executable).with_name("grade")), *map(str, words)],
        env={**os.environ, "TMPDIR": str(tmp_path / "temporary")},
        stderr=subprocess.PIPE,
        # A shell may have had us ignore it: whoever is started with nohup, or in the background.
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    )
    assert (tmp_path / "news").read_text() == "asked\n"
    assert len(os.listdir(tmp_path / "temporary")) == 1
    grading.send_signal(number)
    _, told = grading.communicate()
    assert grading.returncode == 130
    assert told == b"grade: interrupted\n"
    assert os.listdir(tmp_path / "temporary") == []


# --- limits, from both sides -------------------------------------------------------------------------------


def write_folder(path: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path


def write_zip(path: Path, files: dict[str, bytes]) -> Path:
    path.write_bytes(zip_of([(name.encode(), content) for name, content in files.items()]))
    return path


def write_tar(path: Path, files: dict[str, bytes]) -> Path:
    path.write_bytes(tar_of(*files.items()))
    return path


@pytest.mark.parametrize("write", [write_folder, write_zip, write_tar])
@pytest.mark.parametrize(
    ("limit", "at", "fits", "too_much", "says"),
    [
        ("MOST_FILES", 3, {"a": b"", "b": b"", "c": b""}, {"d": b""}, "more than 3 files and folders"),
        ("DEEPEST", 3, {"a/b/c": b"", "x": b""}, {"a/d/e/f": b""}, "deeper than 3 folders"),
        ("_LONGEST_PART", 9, {"a" * 9: b""}, {"a" * 10: b""}, "too long a name"),
        ("_LONGEST_NAME", 9, {"aa/bbb": b"", "x": b""}, {"aa/bbbbbbb": b""}, "too long a name"),
    ],
)
def test_just_below_a_limit_and_just_above(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    write: Callable[[Path, dict[str, bytes]], Path],
    limit: str,
    at: int,
    fits: dict[str, bytes],
    too_much: dict[str, bytes],
    says: str,
) -> None:
    monkeypatch.setattr(snapshot, limit, at)
    with Submission.open(write(tmp_path / "fits", fits)) as submission:
        assert submission.files == tuple(sorted(fits))
    above = write(tmp_path / "above", {**fits, **too_much})
    with pytest.raises(SubmissionError, match=says), Submission.open(above):
        pass


@pytest.mark.parametrize("write", [write_folder, write_tar])
def test_just_below_the_size_and_just_above(
    tmp_path: Path, write: Callable[[Path, dict[str, bytes]], Path]
) -> None:
    half = bytes(snapshot.MOST_BYTES // 2 - 20_000)
    with Submission.open(write(tmp_path / "fits", {"a": half, "b": half})) as submission:
        assert submission.files == ("a", "b")
    above = write(tmp_path / "above", {"a": half, "b": half, "c": bytes(50_000)})
    with pytest.raises(SubmissionError, match="more than 100 MB"), Submission.open(above):
        pass


# --- while it is read --------------------------------------------------------------------------------------


@pytest.mark.parametrize("becomes", ["nothing", "link out", "pipe", "folder", "device"])
def test_a_file_that_becomes_something_else_when_it_is_about_to_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, becomes: str
) -> None:
    (tmp_path / "secret").write_text("secret")
    homework = tmp_path / "hw"
    write_folder(homework, {"a.py": PROGRAM, "b.py": PROGRAM})
    opened = os.open

    def meanwhile(path: Any, *words: Any, **more: Any) -> int:
        if path == "b.py":
            (homework / "b.py").unlink()
            match becomes:
                case "link out":
                    (homework / "b.py").symlink_to("../secret")
                case "pipe":
                    os.mkfifo(homework / "b.py")
                case "folder":
                    (homework / "b.py").mkdir()
                case "device":
                    (homework / "b.py").symlink_to("/dev/zero")
        return opened(path, *words, **more)

    monkeypatch.setattr(os, "open", meanwhile)
    with Submission.open(homework) as submission:
        assert submission.files == ("a.py",)


def test_a_folder_that_becomes_a_link_out_when_it_is_about_to_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path, {"hw/main.py": PROGRAM, "hw/help/a.py": b"", "answers/a.py": b"secret"})
    opened = os.open

    def meanwhile(path: Any, *words: Any, **more: Any) -> int:
        if path == "help" and not (tmp_path / "hw/help").is_symlink():
            shutil.rmtree(tmp_path / "hw/help")
            (tmp_path / "hw/help").symlink_to("../answers")
        return opened(path, *words, **more)

    monkeypatch.setattr(os, "open", meanwhile)
    with Submission.open(tmp_path / "hw") as submission:
        assert submission.files == ("main.py",)


def test_a_file_that_grows_without_end(tmp_path: Path) -> None:
    class Growing(io.RawIOBase):
        def read(self, size: int = -1, /) -> bytes:
            return bytes(size)

    copy = snapshot.Snapshot(Path("given"), tmp_path)
    with pytest.raises(SubmissionError, match="more than 100 MB"):
        copy.write("main.py", cast(IO[bytes], Growing()))


# --- what looks odd and is graded like any other -----------------------------------------------------------


def test_the_last_of_several_files_of_one_name_counts(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(zip_of([(b"main.py", b"first"), (b"main.py", PROGRAM)]))
    (tmp_path / "x.tar").write_bytes(tar_of(("main.py", b"first"), ("main.py", PROGRAM)))
    for name in ("x.zip", "x.tar"):
        with Submission.open(tmp_path / name) as submission:
            assert submission.files == ("main.py",)
            assert (submission.folder / "main.py").read_bytes() == PROGRAM


def test_names_that_differ_in_capitals_are_two(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(zip_of([(b"Main.py", b"1"), (b"main.py", PROGRAM)]))
    with Submission.open(tmp_path / "x.zip") as submission:
        assert submission.files == ("Main.py", "main.py")
        assert submission.entry(["main.py"]) == "main.py"
        assert submission.entry(["Main.py"]) == "Main.py"


def test_links_to_links_and_to_themselves(tmp_path: Path) -> None:
    archive = tar_of(
        member("a.py", tarfile.SYMTYPE, "b.py"),
        member("b.py", tarfile.SYMTYPE, "c.py"),
        ("c.py", PROGRAM),
        member("c.py", tarfile.LNKTYPE, "c.py"),
        member("round", tarfile.SYMTYPE, "circle"),
        member("circle", tarfile.SYMTYPE, "round"),
    )
    (tmp_path / "x.tar").write_bytes(archive)
    with Submission.open(tmp_path / "x.tar") as submission:
        assert submission.files == ("a.py", "b.py", "c.py")
        assert {(submission.folder / name).read_bytes() for name in submission.files} == {PROGRAM}


def test_a_tar_that_ends_with_a_zip_is_a_tar(tmp_path: Path) -> None:
    (tmp_path / "x.tar").write_bytes(tar_of(("main.py", PROGRAM), ("old.zip", zip_of([(b"old.py", b"")]))))
    assert zipfile.is_zipfile(tmp_path / "x.tar"), "the archive is not what this test is about"
    with Submission.open(tmp_path / "x.tar") as submission:
        assert submission.files == ("main.py", "old.zip")


@pytest.mark.parametrize("write", [write_zip, write_tar])
def test_commands_can_still_be_run(tmp_path: Path, write: Callable[[Path, dict[str, bytes]], Path]) -> None:
    write_folder(tmp_path / "hw", {"main.py": PROGRAM, "run.sh": b"#!/bin/sh\n"})
    (tmp_path / "hw/run.sh").chmod(0o4755)
    (tmp_path / "x.zip").write_bytes(zip_of([(b"run.sh", b"#!/bin/sh\n")], stat.S_IFREG | 0o4755))
    command = tarfile.TarInfo("run.sh")
    command.mode = 0o6711
    (tmp_path / "x.tar").write_bytes(tar_of(command))
    for name in ("hw", "x.zip", "x.tar"):
        with Submission.open(tmp_path / name) as submission:
            assert stat.S_IMODE((submission.folder / "run.sh").stat().st_mode) == 0o755


def odd_homework(folder: Path) -> Path:
    """A right program among everything that a folder can hold beside it."""
    folder.mkdir()
    text = SOLUTION.decode().replace('"到站了请下车"', "words.TERMINUS")
    text = text.replace("import os\n", "import os\nimport words\n", 1)
    assert text.count("words") == 2
    (folder / "driver.py").write_bytes(codecs.BOM_UTF8 + text.encode().replace(b"\n", b"\r\n"))
    (folder / "words.py").write_bytes("# -*- coding: gbk -*-\nTERMINUS = '到站了请下车'\n".encode("gbk"))
    # Compiled files that say otherwise, and that Python would believe without a look at the source.
    lie = folder.parent / "lie.py"
    lie.write_text("raise SystemExit('compiled')\n")
    for name in ("words", "signal", "sitecustomize"):
        cached = folder / "__pycache__" / f"{name}.{sys.implementation.cache_tag}.pyc"
        for target in (cached, folder / f"{name}.pyc"):
            py_compile.compile(
                str(lie), str(target), invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
            )
    for name in ("sitecustomize.py", "usercustomize.py", "conftest.py", "test_x.py"):
        (folder / name).write_text("raise SystemExit('it was read')\n")
    (folder / "x.pth").write_text("import sys; sys.exit('it was read')\n")
    for number, make in enumerate(ODD):
        make(folder / f"odd{number}")
    (folder / "up").symlink_to("..")
    (folder / "passwords").symlink_to("/etc/passwd")
    for strange in (b"\xff\xfe.txt", "笔记.txt".encode("gbk"), b"a\nb\x1b[2J.txt", b"x" * 255, b"a:b\\c.txt"):
        with open(os.fsencode(folder) + b"/" + strange, "wb"):
            pass
    return folder


def test_a_right_program_among_odd_files_gets_its_points(tmp_path: Path, grade: Grade, capsys: Told) -> None:
    folder = odd_homework(tmp_path / "hw\n✓ forged")
    code = grade(folder, "-a", "driver-conductor")
    told = capsys.readouterr()
    assert code == 0, told.out + told.err
    assert "50 of 50 points" in told.out
    assert "hw␊✓ forged" in told.out, "a name does not write a line of the report"


def test_the_compiled_lies_are_believed_by_a_plain_python(tmp_path: Path) -> None:
    """So the test above can fail: with the source beside it, and without it."""
    folder = odd_homework(tmp_path / "hw")
    with Submission.open(folder) as submission:
        assert not list(submission.folder.rglob("*.pyc"))
    for _ in range(2):
        words = [sys.executable, "-c", "import words"]
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
        assert done.stderr == "compiled\n"
        (folder / "words.py").unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("language", "hides", "gbk"),
    [
        ("en", "hides Python's own module signal", "is written in GBK and does not say so"),
        ("zh", "与 Python 自带的模块 signal 同名", "是 GBK 编码，但没有声明"),
    ],
)
def test_an_honest_mistake_is_named(
    tmp_path: Path, grade: Grade, capsys: Told, language: str, hides: str, gbk: str
) -> None:
    words = ("-a", "driver-conductor", "--only", "aboard", "--lang", language)
    write_folder(tmp_path / "one", {"driver.py": SOLUTION, "signal.py": b"print('my experiments')\n"})
    assert grade(tmp_path / "one", *words, "--json", tmp_path / "result.json") == 1
    assert hides in capsys.readouterr().out.replace("\n", " ")
    (noted,) = result.decode((tmp_path / "result.json").read_bytes()).notes
    assert noted.message.id == "file.hides"
    assert hides in noted.text
    write_folder(tmp_path / "two", {"driver.py": SOLUTION.decode().encode("gbk")})
    assert grade(tmp_path / "two", *words) == 1
    told = capsys.readouterr().out
    assert gbk in told.replace("\n", " ")
    write_folder(
        tmp_path / "three", {"driver.py": SOLUTION, "queue.py": b"# nobody imports it, and threads.py\n"}
    )
