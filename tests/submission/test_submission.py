"""What was handed in? Folders, files and archives, also hostile ones."""

from __future__ import annotations

import gzip
import io
import os
import socket
import stat
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.errors import SubmissionError
from grader.submission import Submission

PROGRAM = b"print('hello')\n"


def folder(at: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (at / name).parent.mkdir(parents=True, exist_ok=True)
        (at / name).write_text(text, encoding="utf-8")
    return at


def refusal(path: Path) -> str:
    with pytest.raises(SubmissionError) as caught, Submission.open(path):
        pass
    assert str(path) in str(caught.value)
    return str(caught.value)


def entry(path: Path, *patterns: str) -> str:
    with Submission.open(path) as submission:
        return submission.entry(patterns)


# --- opening -----------------------------------------------------------------------------------------------


def test_a_submission_is_a_copy_of_what_people_hand_in(tmp_path: Path) -> None:
    folder(tmp_path, {"main.py": "1", "help/words.txt": "2", "__pycache__/main.pyc": "3", ".git/config": "4"})
    (tmp_path / "data").mkdir()
    with Submission.open(tmp_path) as submission:
        assert submission.files == ("help/words.txt", "main.py")
        assert submission.name == tmp_path.name
        (tmp_path / "main.py").write_text("changed meanwhile")
        (tmp_path / "help/words.txt").unlink()
        assert (submission.folder / "main.py").read_text() == "1"
        assert sorted(os.listdir(submission.folder)) == ["data", "help", "main.py"]
        opened = submission.folder
    assert not opened.exists()


def test_file_is_a_submission_without_its_neighbours(tmp_path: Path) -> None:
    folder(tmp_path, {"any.py": "print(1)", "secret.py": "2"})
    with Submission.open(tmp_path / "any.py") as submission:
        assert submission.files == ("any.py",)
        assert os.listdir(submission.folder) == ["any.py"]
        assert submission.entry(["driver.py"]) == "any.py"


def test_file_brings_along_what_it_imports(tmp_path: Path) -> None:
    folder(
        tmp_path,
        {
            "race.py": "import threading, bank.money\nfrom accounts import Account\n",
            "accounts.py": "def late():\n    import ledger\n    from . import race\n",
            "ledger.py": "import 1",
            "bank/__init__.py": "from .rules import LIMIT",
            "bank/money.py": "",
            "bank/rules.py": "from ..ledger import x",
            "bank/unused.py": "",
            "aaa.py": "",
            "film.mp4": "",
        },
    )
    with Submission.open(tmp_path / "race.py", with_imports=True) as submission:
        assert submission.files == (
            "accounts.py",
            "bank/__init__.py",
            "bank/money.py",
            "bank/rules.py",
            "ledger.py",
            "race.py",
        )
        assert submission.entry(["*.py"]) == "race.py"


def test_an_import_leads_nowhere_else(tmp_path: Path) -> None:
    folder(tmp_path, {"secret.py": "", "home/race.py": "import secret, linked, os"})
    (tmp_path / "home/linked.py").symlink_to(tmp_path / "secret.py")
    with Submission.open(tmp_path / "home/race.py", with_imports=True) as submission:
        assert submission.files == ("race.py",)
        opened = submission.folder
    assert not opened.exists()


def write_zip(path: Path, files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)


def write_tar(path: Path, files: dict[str, bytes]) -> None:
    kind = path.suffix.lstrip(".") if path.suffix in (".gz", ".bz2", ".xz") else ""
    with tarfile.open(str(path), f"w:{kind}") as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))


@pytest.mark.parametrize("name", ["hw.zip", "hw.tar", "hw.tar.gz", "hw.tar.bz2", "hw.tar.xz", "no-ending"])
def test_archive_equals_its_folder(tmp_path: Path, name: str) -> None:
    files = {"hw/main.py": PROGRAM, "hw/help/words.txt": "字".encode(), "__MACOSX/hw/._main.py": b"x"}
    (write_zip if "zip" in name else write_tar)(tmp_path / name, files)
    plain = folder(tmp_path / "plain", {"main.py": PROGRAM.decode(), "help/words.txt": "字"})
    with Submission.open(tmp_path / name) as packed, Submission.open(plain) as unpacked:
        assert packed.files == unpacked.files == ("help/words.txt", "main.py")
        assert packed.sha256 == unpacked.sha256
        assert (packed.folder / "main.py").read_bytes() == PROGRAM
        assert packed.name == name


names = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=8).map(
    lambda n: f"f{n}.txt"
)


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(names, st.binary(max_size=40), min_size=1, max_size=4), st.data())
def test_digest_tells_contents_and_names_apart(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes], data: st.DataObject
) -> None:
    def digest(of: dict[str, bytes]) -> str:
        path = tmp_path_factory.mktemp("digest") / "hw.zip"
        write_zip(path, of)
        with Submission.open(path) as submission:
            return submission.sha256

    backwards = dict(reversed(files.items()))
    assert digest(files) == digest(backwards)
    name = data.draw(st.sampled_from(sorted(files)))
    assert digest({**files, name: files[name] + b"!"}) != digest(files)
    assert digest({**{k: v for k, v in files.items() if k != name}, "renamed.txt": files[name]}) != digest(
        files
    )


def test_names_in_gbk_are_decoded(tmp_path: Path) -> None:
    path = tmp_path / "hw.zip"
    with zipfile.ZipFile(path, "w") as archive:
        member = zipfile.ZipInfo("placeholder")
        archive.writestr(member, PROGRAM)
    raw = path.read_bytes().replace(b"placeholder", "司机售票.py".encode("gbk"))
    path.write_bytes(raw)
    with Submission.open(path) as submission:
        assert submission.files == ("司机售票.py",)


def test_names_with_backslashes_are_folders(tmp_path: Path) -> None:
    write_zip(tmp_path / "hw.zip", {"a\\main.py": PROGRAM, "b.txt": b""})
    with Submission.open(tmp_path / "hw.zip") as submission:
        assert submission.files == ("a/main.py", "b.txt")


def test_folder_with_names_in_gbk_is_copied(tmp_path: Path) -> None:
    place = tmp_path / "hw"
    place.mkdir()
    with open(os.fsencode(place) + b"/" + "司机.py".encode("gbk"), "wb") as file:
        file.write(PROGRAM)
    with Submission.open(place) as submission:
        assert submission.files == ("司机.py",)
        assert (submission.folder / "司机.py").read_bytes() == PROGRAM


def test_links_are_followed_inside_only(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("s")
    place = folder(tmp_path / "hw", {"main.py": "1"})
    (place / "inside.py").symlink_to("main.py")
    (place / "outside.txt").symlink_to("../secret.txt")
    (place / "up").symlink_to("..")
    (place / "round").symlink_to("round")
    (place / "nowhere").symlink_to("missing")
    with Submission.open(place) as submission:
        assert submission.files == ("inside.py", "main.py")


def test_pipe_inside_is_left_alone(tmp_path: Path) -> None:
    folder(tmp_path, {"main.py": "1"})
    os.mkfifo(tmp_path / "pipe")
    with Submission.open(tmp_path) as submission:
        assert submission.files == ("main.py",)


# --- refusals ----------------------------------------------------------------------------------------------


def test_missing_path(tmp_path: Path) -> None:
    assert "no such file or folder" in refusal(tmp_path / "missing")
    (tmp_path / "file.py").write_text("")
    assert "no such file or folder" in refusal(tmp_path / "file.py" / "below")


def test_strange_path() -> None:
    with pytest.raises(SubmissionError, match="Check the path"), Submission.open(Path("a" * 5000)):
        pass


@pytest.mark.parametrize("kind", ["pipe", "socket"])
def test_pipe_and_socket(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "thing"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        monkeypatch.chdir(tmp_path)
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind("thing")
    assert "neither a file nor a folder" in refusal(path)


@pytest.mark.parametrize("inside", [None, "__pycache__/a.pyc", ".git/config"])
def test_empty_folder(tmp_path: Path, inside: str | None) -> None:
    if inside:
        folder(tmp_path, {inside: "x"})
    assert "the submission is empty" in refusal(tmp_path)


def test_empty_archive(tmp_path: Path) -> None:
    write_zip(tmp_path / "hw.zip", {})
    assert "the submission is empty" in refusal(tmp_path / "hw.zip")


@pytest.mark.parametrize(
    "content",
    [b"", b"Rar!\x1a\x07\x00", b"some text", os.urandom(3000), gzip.compress(b"text", mtime=0)],
    ids=["empty", "rar", "text", "random", "gzip"],
)
def test_not_an_archive(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "hw.rar").write_bytes(content)
    assert "neither a Python file nor a zip or tar archive" in refusal(tmp_path / "hw.rar")


@pytest.mark.parametrize("name", ["hw.zip", "hw.tar", "hw.tar.gz", "hw.tar.xz", "hw.tar.bz2"])
def test_damaged_archive(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    (write_zip if "zip" in name else write_tar)(path, {"main.py": os.urandom(40_000)})
    raw = bytearray(path.read_bytes())
    if "zip" in name:
        raw[5000:6000] = bytes(1000)
    else:
        raw = raw[:20_000]
    path.write_bytes(raw)
    assert "damaged" in refusal(path)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["hw.zip", "hw.tar", "hw.tar.gz"]),
    st.lists(st.tuples(st.integers(0, 1200), st.integers(0, 255))),
)
def test_no_damage_raises_anything_else(
    tmp_path_factory: pytest.TempPathFactory, name: str, changes: list[tuple[int, int]]
) -> None:
    path = tmp_path_factory.mktemp("damage") / name
    (write_zip if "zip" in name else write_tar)(path, {"a/main.py": PROGRAM, "b.txt": b"b" * 600})
    raw = bytearray(path.read_bytes())
    for at, byte in changes:
        if at < len(raw):
            raw[at] = byte
    path.write_bytes(raw)
    with suppress(SubmissionError), Submission.open(path) as submission:
        assert submission.files


@pytest.mark.parametrize("write", [write_zip, write_tar])
@pytest.mark.parametrize("name", ["../out.py", "a/../../out.py", "/tmp/out.py"])
def test_traversal_is_refused(
    tmp_path: Path, write: Callable[[Path, dict[str, bytes]], None], name: str
) -> None:
    write(tmp_path / "hw.archive", {"main.py": PROGRAM, name: b"x"})
    assert "is refused" in refusal(tmp_path / "hw.archive")
    assert not (tmp_path / "out.py").exists()


def tar_with(path: Path, *members: tarfile.TarInfo) -> None:
    with tarfile.open(path, "w") as archive:
        main = tarfile.TarInfo("hw/main.py")
        main.size = len(PROGRAM)
        archive.addfile(main, io.BytesIO(PROGRAM))
        for member in members:
            archive.addfile(member)


def member(name: str, type_: bytes, target: str = "") -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.linkname = type_, target
    return made


@pytest.mark.parametrize("target", ["/etc/passwd", "../../etc/passwd", "x/../../../y"])
def test_links_out_of_a_tar_are_refused(tmp_path: Path, target: str) -> None:
    tar_with(tmp_path / "hw.tar", member("hw/link", tarfile.SYMTYPE, target))
    assert "leads out" in refusal(tmp_path / "hw.tar")
    tar_with(tmp_path / "hw.tar", member("hw/link", tarfile.LNKTYPE, "../" + target))
    assert "leads out" in refusal(tmp_path / "hw.tar")


@pytest.mark.parametrize(("type_", "target"), [(tarfile.SYMTYPE, "main.py"), (tarfile.LNKTYPE, "hw/main.py")])
def test_links_inside_a_tar_become_copies(tmp_path: Path, type_: bytes, target: str) -> None:
    tar_with(tmp_path / "hw.tar", member("hw/again.py", type_, target))
    with Submission.open(tmp_path / "hw.tar") as submission:
        assert submission.files == ("again.py", "main.py")
        assert not (submission.folder / "again.py").is_symlink()


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    path = tmp_path / "hw.tar"
    with tarfile.open(path, "w") as archive:
        archive.addfile(member("here", tarfile.SYMTYPE, "."))
        inner = tarfile.TarInfo("here/main.py")
        inner.size = len(PROGRAM)
        archive.addfile(inner, io.BytesIO(PROGRAM))
    with Submission.open(path) as submission:
        assert submission.files == ("main.py",)
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("type_", [tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE])
def test_devices_in_a_tar_are_refused(tmp_path: Path, type_: bytes) -> None:
    tar_with(tmp_path / "hw.tar", member("hw/device", type_))
    assert "device or pipe" in refusal(tmp_path / "hw.tar")


def test_links_in_a_zip(tmp_path: Path) -> None:
    def write(target: bytes) -> None:
        with zipfile.ZipFile(tmp_path / "hw.zip", "w") as archive:
            archive.writestr("main.py", PROGRAM)
            link = zipfile.ZipInfo("again.py")
            link.create_system = 3
            link.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(link, target)

    write(b"main.py")
    with Submission.open(tmp_path / "hw.zip") as submission:
        assert (submission.folder / "again.py").read_bytes() == PROGRAM
    write(b"../../etc/passwd")
    assert "leads out" in refusal(tmp_path / "hw.zip")


def test_password_is_named(tmp_path: Path) -> None:
    path = tmp_path / "hw.zip"
    write_zip(path, {"main.py": PROGRAM})
    raw = bytearray(path.read_bytes())
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(raw)
    assert "password" in refusal(path)


def test_bomb_in_a_zip_is_refused(tmp_path: Path) -> None:
    write_zip(tmp_path / "hw.zip", {"main.py": bytes(30_000_000)})
    assert (tmp_path / "hw.zip").stat().st_size < 50_000
    assert "more than" in refusal(tmp_path / "hw.zip")


def test_bomb_in_a_tar_is_refused(tmp_path: Path) -> None:
    write_tar(tmp_path / "hw.tar.gz", {"main.py": bytes(30_000_000)})
    assert "more than" in refusal(tmp_path / "hw.tar.gz")


def test_bomb_in_a_tar_header_is_refused(tmp_path: Path) -> None:
    header = tarfile.TarInfo("long")
    header.type, header.size = tarfile.GNUTYPE_LONGNAME, 40_000_000
    with gzip.open(tmp_path / "hw.tar.gz", "wb") as file:
        file.write(header.tobuf(tarfile.GNU_FORMAT))
        for _ in range(40):
            file.write(bytes(1_000_000))
    assert "more than" in refusal(tmp_path / "hw.tar.gz")


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("grader.submission.snapshot.MOST_FILES", 20)
    files = {f"{n}.txt": b"" for n in range(20)}
    for write, name in ((write_zip, "hw.zip"), (write_tar, "hw.tar")):
        write(tmp_path / name, files)
        with Submission.open(tmp_path / name) as submission:
            assert len(submission.files) == 20
        write(tmp_path / name, {**files, "one more": b""})
        assert "more than 20 files" in refusal(tmp_path / name)
    with zipfile.ZipFile(tmp_path / "hw.zip") as archive:
        archive.extractall(tmp_path / "hw")
    assert "more than 20 files" in refusal(tmp_path / "hw")


# --- which file --------------------------------------------------------------------------------------------


def test_patterns_are_tried_in_their_order(tmp_path: Path) -> None:
    folder(tmp_path, {"main.py": "", "driver.py": "", "other.py": ""})
    assert entry(tmp_path, "driver.py", "main.py", "*.py") == "driver.py"
    assert entry(tmp_path, "homework.py", "main.py", "*.py") == "main.py"


def test_top_comes_before_what_lies_below(tmp_path: Path) -> None:
    folder(tmp_path, {"deep/driver.py": "", "my.py": "", "notes.txt": ""})
    assert entry(tmp_path, "driver.py", "*.py") == "my.py"
    (tmp_path / "my.py").unlink()
    assert entry(tmp_path, "driver.py", "*.py") == "deep/driver.py"


def test_capitals_do_not_matter_where_nothing_else_fits(tmp_path: Path) -> None:
    folder(tmp_path, {"Driver.py": "", "zoo.py": ""})
    assert entry(tmp_path, "driver.py", "*.py") == "Driver.py"
    folder(tmp_path, {"driver.py": ""})
    assert entry(tmp_path, "driver.py", "*.py") == "driver.py"


@pytest.mark.parametrize(
    "files",
    [
        {"a.py": "import b", "b.py": "x = 1"},
        {"a.py": "from b import x", "b.py": "x = 1"},
        {"a.py": "from . import b", "b.py": "x = 1"},
        {"a.py": "if __name__ == '__main__':\n    print(1)", "b.py": "x = 1"},
        {
            "a.py": "import b\nif __name__ == '__main__':\n    b.x()",
            "b.py": "if __name__ == '__main__':\n    x()",
        },
        {"a.py": "if '__main__' == __name__: print(1)", "b.py": "'''\nif __name__ == 1: pass\n'''"},
        {"a.py": "import b\nprint 'Python 2'", "b.py": "print 'x'"},
        {"a.py": "if __name__ == '__main__':\n    print 'Python 2'", "b.py": "print 'x'"},
        {"a.py": "x = 1", "test_a.py": "if __name__ == '__main__': 1", "__init__.py": "", "conftest.py": ""},
    ],
)
def test_wildcard_finds_the_program(tmp_path: Path, files: dict[str, str]) -> None:
    folder(tmp_path, files)
    assert entry(tmp_path, "*.py") == "a.py"


@pytest.mark.parametrize(
    "files",
    [
        {"a.py": "x = 1", "b.py": "x = 1"},
        {"a.py": "if __name__ == '__main__': 1", "b.py": "if __name__ == '__main__': 2"},
        {"a.py": "import b", "b.py": "import a"},
    ],
)
def test_doubt_is_told(tmp_path: Path, files: dict[str, str]) -> None:
    folder(tmp_path, files)
    with pytest.raises(SubmissionError, match=r"a\.py and b\.py could each be the program"):
        entry(tmp_path, "*.py")


def test_missing_program_is_told_with_what_is_there(tmp_path: Path) -> None:
    folder(tmp_path, {"README.md": "", "Main.java": ""})
    with pytest.raises(SubmissionError, match=r"driver\.py or \*\.py; there is Main\.java, README\.md"):
        entry(tmp_path, "driver.py", "*.py")


@pytest.mark.parametrize("content", [b"\x00\x00", b"\xff\xfe", b"(" * 5000, b"# coding: nonsense\n", b""])
def test_no_program_is_too_strange_to_choose_from(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.py").write_bytes(content)
    (tmp_path / "b.py").write_text("if __name__ == '__main__': 1")
    assert entry(tmp_path, "*.py") == "b.py"
