"""Which of a submission's files will be read otherwise than their author thinks?

Two honest mistakes break a right program before its first line, with a message that does not name them: a
file that has the name of one of Python's own modules (``signal.py``), and a file in an encoding that it does
not declare. They are told only where they matter: when the program imports that name, or reads that file.

Files are read and parsed, never executed. The library's imports are those of the interpreter that the grader
itself runs on; the student's may be another version, in which a few are different.
"""

from __future__ import annotations

import codecs
import functools
import io
import sys
import sysconfig
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Literal

import msgspec

from grader.submission.sources import LONGEST, Source, Sources

#: Modules that nothing in the program's folder can hide: built in, or imported before the program's folder is
#: looked into.
_ALWAYS_OWN = frozenset(sys.builtin_module_names) | {
    *("abc", "codecs", "encodings", "genericpath", "io", "os", "posixpath", "site", "stat", "zipimport"),
}


class Hidden(msgspec.Struct, frozen=True):
    """A file that hides one of Python's own modules from somebody who imports it.

    Attributes:
        file: relative to the submission.
        module: the name that both have.
        importer: who imports it: a file of the submission, or one of Python's own modules.
        library: whether the importer is one of Python's own modules.
    """

    file: str
    module: str
    importer: str
    library: bool


class Unreadable(msgspec.Struct, frozen=True):
    """A file that Python refuses to read as text.

    Attributes:
        file: relative to the submission.
        line: the first that cannot be read, from 1.
        kind: "gbk": GBK that is not declared; "utf-16": as Windows' editors call "Unicode"; "nul": it has a
            NUL byte; "unknown": it declares an encoding that Python does not know; "other": it is not what it
            declares, or declares nothing and is not UTF-8.
        encoding: as which Python tries to read it.
    """

    file: str
    line: int
    kind: Literal["gbk", "utf-16", "nul", "unknown", "other"]
    encoding: str


Remark = Hidden | Unreadable

#: Names that are looked for; a program that imports more, from more folders, does not want to be understood.
_MOST_LOOKED_FOR = 20_000


def remarks(folder: Path, files: Iterable[str], entry: str) -> tuple[Remark, ...]:
    """What is to be said of the files that the program reads.

    Args:
        folder: where the submission's files stand.
        files: their names.
        entry: the one that is run.

    Returns:
        One for each file at most for either mistake, in the order in which the program comes upon them.
    """
    reading = _Reading(folder, frozenset(files), entry)
    reading.follow()
    return tuple(reading.found.values())


class _Reading:
    """What the program imports, and what the library imports for it, from the entry on."""

    def __init__(self, folder: Path, files: frozenset[str], entry: str) -> None:
        self._folder = folder
        self._files = files
        self._sources = Sources(folder)
        self._looked_for = 0
        self._entry = entry
        beside = entry.rpartition("/")[0] + "/" if "/" in entry else ""
        self._hiding = {
            module: file
            for module in sys.stdlib_module_names - _ALWAYS_OWN
            for file in (f"{beside}{module}.py", f"{beside}{module}/__init__.py")
            if file in files  # of both, the folder counts
        }
        self.found: dict[tuple[type[Remark], str], Remark] = {}

    def follow(self) -> None:
        """Goes through the submission's files, then, if one could hide something, through the library's."""
        library: dict[str, str] = {}
        seen = {self._entry}
        unread = [self._entry]
        while unread:
            file = unread.pop(0)
            source = self._read(file)
            for module in sorted(source.absolute):
                self._meet(module, importer=file, library=False)
                library.setdefault(module.partition(".")[0], file)
            for module in sorted(source.imports):
                for place in PurePosixPath(file).parents:
                    self._looked_for += 1
                    if self._looked_for > _MOST_LOOKED_FOR:
                        return
                    news = [own for own in self._own(place, module) if own not in seen]
                    seen.update(news)
                    unread += news
        if set(self._hiding) - {key for _, key in self.found}:
            self._follow_library(library)

    def _follow_library(self, names: Iterable[str]) -> None:
        unread = [name for name in names if name in sys.stdlib_module_names and name not in self._hiding]
        seen = set(unread)
        while unread:
            importer = unread.pop(0)
            for module in sorted(_library_imports(importer)):
                self._meet(module, importer=importer, library=True)
                top = module.partition(".")[0]
                if top not in self._hiding and module not in seen:
                    seen.add(module)
                    unread.append(module)

    def _meet(self, module: str, *, importer: str, library: bool) -> None:
        top = module.partition(".")[0]
        if top in self._hiding:
            hidden = Hidden(self._hiding[top], top, importer, library)
            self.found.setdefault((Hidden, top), hidden)

    def _read(self, file: str) -> Source:
        with (self._folder / file).open("rb") as opened:
            unreadable = _unreadable(file, opened.read())
        if unreadable is not None:
            self.found.setdefault((Unreadable, file), unreadable)
        return self._sources.read(file)

    def _own(self, place: PurePosixPath, module: str) -> Iterator[str]:
        """The submission's files that importing a module from a folder there reads."""
        parts = [part for part in module.split(".") if part]
        for length in range(1, len(parts) + 1):
            path = place.joinpath(*parts[:length])
            for file in (str(path / "__init__.py"), f"{path}.py"):
                if file in self._files:
                    yield file
                    break


@functools.lru_cache(maxsize=512)
def _library_imports(module: str) -> frozenset[str]:
    """The modules that one of Python's own imports, by their whole names.

    What a function imports does not count, or nearly everything would import everything; but a package's own
    parts do, wherever they are imported: multiprocessing brings in its queues when one is made.
    """
    base = Path(sysconfig.get_path("stdlib"), *module.split("."))
    package = base / "__init__.py"
    file = package if package.is_file() else base.with_suffix(".py")
    if not file.is_file():
        return frozenset()  # it is written in C, or was the name of something inside a module
    source = Source(file.read_bytes()[:LONGEST])
    own = module if file == package else module.rpartition(".")[0]
    relative = source.imports - source.absolute
    return frozenset(source.at_once) | {f"{own}.{name}" for name in relative if own}


def _unreadable(file: str, raw: bytes) -> Unreadable | None:
    """Why Python refuses to read a file as text; None when it does not."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Unreadable(file, 1, "utf-16", "UTF-8")
    if b"\0" in raw:
        return Unreadable(file, raw.count(b"\n", 0, raw.index(b"\0")) + 1, "nul", "UTF-8")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(raw).readline)
    except SyntaxError as error:
        return _unreadable_from_the_start(file, raw, str(error.msg))
    try:
        raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        declared = encoding not in ("utf-8", "utf-8-sig")
        return Unreadable(file, line, "other" if declared or not _is_gbk(raw) else "gbk", _told(encoding))
    return None


def _unreadable_from_the_start(file: str, raw: bytes, reason: str) -> Unreadable:
    """``tokenize`` refused one of the first two lines: they are no UTF-8, or declare what Python lacks."""
    unknown = reason.partition("unknown encoding")[2].rpartition(": ")[2].strip()
    if unknown:
        return Unreadable(file, 1, "unknown", unknown)
    try:
        raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Unreadable(file, line, "gbk" if _is_gbk(raw) else "other", "UTF-8")
    return Unreadable(file, 1, "other", "UTF-8")  # a byte order mark of UTF-8, and another declaration


def _is_gbk(raw: bytes) -> bool:
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


def _told(encoding: str) -> str:
    return "UTF-8" if encoding.startswith("utf-8") else encoding
