"""What was handed in?

A submission is a folder, a single Python file, or a zip or tar archive, which is unpacked into a temporary
folder. Its files are read and hashed; nothing of it is executed here, and nothing outside it is touched:
links that lead out are not followed, an archive that writes elsewhere or fills the disk is refused.
"""

from __future__ import annotations

import ast
import bz2
import fnmatch
import gzip
import hashlib
import io
import lzma
import os
import re
import shutil
import stat
import tarfile
import tempfile
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import IO, Self, cast

import msgspec

from grader.errors import SubmissionError

#: Folders and files that tools make; nobody hands them in on purpose.
_SKIPPED = frozenset(
    {"__pycache__", ".git", ".hg", ".svn", ".venv", "venv", "node_modules", "__MACOSX", ".DS_Store"}
)
#: Files that are never the program, unless they are all there is.
_NEVER_PROGRAM = ("__init__.py", "conftest.py", "setup.py", "test_*.py", "*_test.py")

_MOST_FILES = 5_000
_MOST_BYTES = 100_000_000
#: An archive that grows by more than this factor, once it is no longer small, is a bomb.
_LARGEST_RATIO = 200
_SMALL = 10_000_000
#: A program longer than this is not read to find out which one it is.
_LONGEST_PROGRAM = 1_000_000


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """What was handed in, opened.

    Attributes:
        name: the last part of the path that was given.
        folder: where its files stand now.
        sha256: digest of the names and contents of its files; the same for a folder and its archive.
        files: its files, relative with "/", sorted.
        alone: whether one program file was handed in by itself; then that is the program, whatever modules
            came along.
    """

    name: str
    folder: Path
    sha256: str
    files: tuple[str, ...]
    alone: bool = False

    @classmethod
    @contextmanager
    def open(cls, path: Path, *, with_imports: bool = False) -> Iterator[Self]:
        """Open a submission; what had to be unpacked is removed at the end.

        Args:
            path: a folder, a Python file, or a zip or tar archive.
            with_imports: whether a file that is given by itself brings along the modules beside it that it
                imports, and what they import; nothing else of its folder comes.

        Raises:
            SubmissionError: no such path, nothing in it, unreadable, no archive, or an archive that is
                damaged or hostile.
        """
        name = _decoded(os.fsencode(os.path.basename(os.path.abspath(path))))
        try:
            mode = path.stat().st_mode
        except (FileNotFoundError, NotADirectoryError):
            raise SubmissionError(f"{path}: no such file or folder. Check the path.") from None
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise SubmissionError(f"{path}: cannot be opened ({reason}). Check the path.") from None
        if stat.S_ISDIR(mode):
            if all(_is_text(found) for found in _files_of(path, path)):
                yield cls._of(name, _only_folder(path), path)
                return
            with _temporary() as folder:
                _copy_with_readable_names(path, folder)
                yield cls._of(name, _only_folder(folder), path)
        elif stat.S_ISREG(mode):
            with _temporary() as folder:
                alone = path.suffix.casefold() in (".py", ".pyw")
                if alone:
                    _copy_alone(path, folder / name)
                    if with_imports:
                        _copy_imports(path, folder)
                else:
                    _unpack(path, folder)
                yield cls._of(name, folder if alone else _only_folder(folder), path, alone)
        else:
            raise SubmissionError(
                f"{path}: neither a file nor a folder. Name a folder, a .py file, a zip or a tar."
            )

    @classmethod
    def _of(cls, name: str, folder: Path, given: Path, alone: bool = False) -> Self:
        files = tuple(_files_of(folder, given))
        if not files:
            raise SubmissionError(f"{given}: the submission is empty. Put the program's file into it.")
        digest = hashlib.sha256()
        for file in files:
            try:
                with (folder / file).open("rb") as opened:
                    content = hashlib.file_digest(opened, "sha256").hexdigest()
            except OSError as error:
                raise SubmissionError(
                    f"{given}: {file} cannot be read ({error.strerror}). Check its permissions."
                ) from None
            digest.update(f"{content} {len(file.encode())} {file}\n".encode())
        return cls(name=name, folder=folder, sha256=digest.hexdigest(), files=files, alone=alone)

    def entry(self, patterns: Sequence[str]) -> str:
        """The file that is run.

        The patterns are tried in their order: first on the files at the top, then, when none fits, in the
        folders below. Of several files that fit one wildcard it is the only one that has ``if __name__``, or
        else the only one that no other imports. The files are read and never executed.

        Args:
            patterns: names and wildcards, as in ``program.files``.

        Returns:
            The file, relative to the folder.

        Raises:
            SubmissionError: no file fits, or several fit equally well.
        """
        if self.alone:
            return self.name
        top = [file for file in self.files if "/" not in file]
        for pattern in patterns:
            fitting = _fitting(pattern, self.files if "/" in pattern else top)
            if fitting:
                return self._one_of(fitting)
        for pattern in patterns:
            fitting = [file for file in self.files if _fitting(pattern, [PurePosixPath(file).name])]
            if fitting:
                return self._one_of(fitting)
        there = ", ".join(self.files[:10]) + (", ..." if len(self.files) > 10 else "")
        raise SubmissionError(
            f"{self.name}: no file of the submission is the program, which may be called "
            f"{' or '.join(patterns)}; there is {there}. Rename it, or hand in that file alone."
        )

    def _one_of(self, fitting: list[str]) -> str:
        if len(fitting) == 1:
            return fitting[0]
        programs = [f for f in fitting if not _fitting_any(_NEVER_PROGRAM, PurePosixPath(f).name)] or fitting
        sources = {file: _Source(self.folder / file) for file in programs}
        imported = {
            file
            for file in programs
            for other in programs
            if file != other and sources[other].imports & _modules_of(file)
        }
        guarded = [file for file in programs if sources[file].guarded]
        for candidates in (programs, guarded, [f for f in guarded if f not in imported]):
            if len(candidates) == 1:
                return candidates[0]
        roots = [file for file in programs if file not in imported]
        if not guarded and len(roots) == 1:
            return roots[0]
        raise SubmissionError(
            f"{self.name}: {' and '.join(programs[:10])} could each be the program. "
            "Hand in one of them alone, or add `if __name__ == '__main__':` to the one that is run."
        )


# --- which file --------------------------------------------------------------------------------------------


def _fitting(pattern: str, files: Iterable[str]) -> list[str]:
    """The files that fit; those that fit only when capitals do not count, when there is no other."""
    files = list(files)
    exact = [file for file in files if fnmatch.fnmatchcase(file, pattern)]
    return exact or [file for file in files if fnmatch.fnmatchcase(file.casefold(), pattern.casefold())]


def _fitting_any(patterns: Iterable[str], name: str) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def _modules_of(file: str) -> set[str]:
    """The names under which another file can import this one."""
    parts = PurePosixPath(file).with_suffix("").parts
    return {".".join(parts[start:]) for start in range(len(parts))}


class _Source:
    """What a program's text says about it.

    Attributes:
        guarded: whether it has an ``if __name__ ...`` at its top.
        imports: the modules that it imports, and what it imports from them.
    """

    def __init__(self, path: Path) -> None:
        self.guarded = False
        self.imports: set[str] = set()
        with path.open("rb") as file:
            raw = file.read(_LONGEST_PROGRAM)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                tree = ast.parse(raw)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            # Another Python's program, or one with a mistake, is a program too.
            self._read_lines(raw.decode("utf-8", "replace"))
            return
        self.guarded = any(isinstance(node, ast.If) and _speaks_of_name(node.test) for node in tree.body)
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                self.imports.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                module = node.module or ""
                self.imports.add(module)
                self.imports.update(f"{module}.{alias.name}".lstrip(".") for alias in node.names)

    def _read_lines(self, text: str) -> None:
        self.guarded = re.search(r"^if\s*\(?\s*__name__\b", text, re.MULTILINE) is not None
        for line in re.findall(
            r"^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import|import[ \t]+([\w., \t]+))", text, re.M
        ):
            self.imports.update(
                part.strip().split(" ")[0].lstrip(".") for part in (line[0] or line[1]).split(",")
            )


def _speaks_of_name(test: ast.expr) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "__name__" for node in ast.walk(test))


# --- folders -----------------------------------------------------------------------------------------------


def _files_of(folder: Path, given: Path) -> list[str]:
    """Its regular files, sorted; links count where they lead to a file inside, and folders are never entered
    by a link. Sockets, pipes and devices are left alone: opening one could wait for ever."""
    inside = folder.resolve()
    found: list[str] = []
    size = 0

    def unreadable(error: OSError) -> None:
        raise SubmissionError(
            f"{given}: {error.filename} cannot be read ({error.strerror}). Check its permissions."
        )

    for at, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED)
        for name in names:
            path = Path(at, name)
            if name in _SKIPPED or name.endswith(".pyc"):
                continue
            try:
                if path.is_symlink() and not path.resolve().is_relative_to(inside):
                    continue
                status = path.stat()
            except (OSError, RuntimeError):
                # A link that leads nowhere, or in a circle.
                continue
            if not stat.S_ISREG(status.st_mode):
                continue
            found.append(path.relative_to(folder).as_posix())
            size += status.st_size
            if len(found) > _MOST_FILES or size > _MOST_BYTES:
                raise _too_large(given)
    return sorted(found)


def _too_large(given: Path) -> SubmissionError:
    return SubmissionError(
        f"{given}: more than {_MOST_FILES} files or {_MOST_BYTES // 1_000_000} MB, which no homework has. "
        "Name the folder of the homework alone."
    )


def _is_text(name: str) -> bool:
    """Whether a file's name is UTF-8, so that it can be told."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _copy_with_readable_names(folder: Path, target: Path) -> None:
    """A copy of the files, names in GBK decoded."""
    for file in _files_of(folder, folder):
        readable = file if _is_text(file) else _decoded(os.fsencode(file))
        destination = target / readable
        destination.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / file, destination)


def _only_folder(folder: Path) -> Path:
    """The one folder in which a submission keeps everything, else the folder itself."""
    while True:
        inside = [path for path in folder.iterdir() if path.name not in _SKIPPED]
        if len(inside) != 1 or inside[0].is_symlink() or not inside[0].is_dir():
            return folder
        folder = inside[0]


@contextmanager
def _temporary() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="submission-", ignore_cleanup_errors=True) as folder:
        yield Path(folder).resolve()


def _copy_alone(path: Path, target: Path) -> None:
    if path.stat().st_size > _MOST_BYTES:
        raise _too_large(path)
    try:
        shutil.copyfile(path, target)
    except OSError as error:
        raise SubmissionError(f"{path}: cannot be read ({error.strerror}). Check its permissions.") from None


def _copy_imports(program: Path, target: Path) -> None:
    """Copies the modules beside a program that it imports, and those that they import, by name.

    A module is looked for beside the file that imports it and in the folders above, up to the program's; so
    relative imports are found without their dots being counted. Names that are no file there are the
    interpreter's own, or missing: running will tell.
    """
    top = program.parent.resolve()
    taken = {program.name}
    size = 0
    open_ends = [Path(program.name)]
    while open_ends:
        importing = open_ends.pop()
        for module in _Source(top / importing).imports:
            for folder in importing.parents:
                for file in _files_of_module(top, folder, module):
                    if file.as_posix() in taken:
                        continue
                    size += (top / file).stat().st_size
                    taken.add(file.as_posix())
                    if len(taken) > _MOST_FILES or size > _MOST_BYTES:
                        raise _too_large(program)
                    (target / file).parent.mkdir(parents=True, exist_ok=True)
                    _copy_alone(top / file, target / file)
                    open_ends.append(file)


def _files_of_module(top: Path, folder: Path, module: str) -> Iterator[Path]:
    """The files, relative to ``top``, that importing a module from a folder there reads."""
    parts = [part for part in module.split(".") if part]
    for length in range(1, len(parts) + 1):
        path = folder.joinpath(*parts[:length])
        for file in (path.with_name(f"{path.name}.py"), path / "__init__.py"):
            real = (top / file).resolve()
            if real.is_file() and real.is_relative_to(top):
                yield file


# --- archives ----------------------------------------------------------------------------------------------


class _Unpacking:
    """Writes an archive's members into a folder, as long as they stay in it and within bounds.

    Attributes:
        links: what stands for another member: its name, and the other's.
    """

    def __init__(self, archive: Path, folder: Path) -> None:
        self._archive = archive
        self._folder = folder
        self._count = 0
        self._written = 0
        self._most = min(_MOST_BYTES, max(_SMALL, archive.stat().st_size * _LARGEST_RATIO))
        self.links: list[tuple[str, str]] = []

    def refuse(self, name: str, why: str) -> SubmissionError:
        return SubmissionError(
            f"{self._archive}: the archive is refused, {name!r} {why}. Pack the homework's folder again."
        )

    def place(self, name: str) -> Path | None:
        """Where a member belongs; None for what nobody needs.

        Raises:
            SubmissionError: outside the folder, or one file too many.
        """
        self._count += 1
        if self._count > _MOST_FILES:
            raise _too_large(self._archive)
        parts = self._parts(name)
        if not parts or _SKIPPED.intersection(parts):
            return None
        return self._folder.joinpath(*parts)

    def _parts(self, name: str) -> list[str]:
        if name.startswith("/") or re.match(r"[A-Za-z]:", name):
            raise self.refuse(name, "is an absolute name")
        parts = [part for part in name.split("/") if part not in ("", ".")]
        if ".." in parts:
            raise self.refuse(name, "leads out of the folder")
        return parts

    def write(self, name: str, source: IO[bytes]) -> None:
        """One file."""
        target = self.place(name)
        if target is None:
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            while chunk := source.read(1 << 16):
                self._written += len(chunk)
                if self._written > self._most:
                    raise _too_large(self._archive)
                file.write(chunk)

    def link(self, name: str, target: str, *, from_top: bool) -> None:
        """A link to another member; it becomes a copy at the end.

        Args:
            name: the link's.
            target: where it leads.
            from_top: whether ``target`` is a member's name (a hard link), not relative to the link.
        """
        self.place(name)
        base = [] if from_top else self._parts(name)[:-1]
        if target.startswith("/"):
            raise self.refuse(name, "is a link that leads out of the folder")
        for part in target.split("/"):
            if part == "..":
                if not base:
                    raise self.refuse(name, "is a link that leads out of the folder")
                base.pop()
            elif part not in ("", "."):
                base.append(part)
        self.links.append((name, "/".join(base)))

    def finish(self) -> None:
        """Copy what links lead to; a link to a folder, or to nothing, is left out."""
        for name, target in self.links:
            path = self._folder / target
            if path.is_file() and not _SKIPPED.intersection(self._parts(name)):
                with path.open("rb") as source:
                    self.write(name, source)


def _unpack(path: Path, folder: Path) -> None:
    if path.stat().st_size > _MOST_BYTES:
        raise _too_large(path)
    unpacking = _Unpacking(path, folder)
    damaged = f"{path}: the archive is damaged or not readable. Pack the homework's folder again, as a zip."
    try:
        if zipfile.is_zipfile(path):
            _unpack_zip(path, unpacking)
        elif not _unpack_tar(path, unpacking):
            raise SubmissionError(
                f"{path}: neither a Python file nor a zip or tar archive. "
                "Hand in a folder, a .py file, a zip or a tar."
            )
        unpacking.finish()
    except (
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
    ) as error:
        if isinstance(error, PermissionError):
            raise SubmissionError(f"{path}: cannot be read. Check its permissions.") from None
        raise SubmissionError(damaged) from error


def _unpack_zip(path: Path, unpacking: _Unpacking) -> None:
    if _zip_members(path) > 4 * _MOST_FILES:
        # zipfile would read the whole table before anybody could count.
        raise _too_large(path)
    with zipfile.ZipFile(path) as archive:
        if len(archive.infolist()) > _MOST_FILES:
            raise _too_large(path)
        for member in archive.infolist():
            name = _zip_name(member)
            mode = member.external_attr >> 16
            if member.flag_bits & 0x1:
                raise SubmissionError(f"{path}: the archive is locked with a password. Pack it without one.")
            if name.endswith("/"):
                unpacking.place(name)
            elif stat.S_ISLNK(mode):
                with archive.open(member) as source:
                    target = source.read(4096).decode("utf-8", "replace")
                unpacking.link(name, target, from_top=False)
            elif stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
                raise unpacking.refuse(name, "is a device or pipe")
            else:
                with archive.open(member) as source:
                    unpacking.write(name, source)


def _zip_members(path: Path) -> int:
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
            name = _decoded(name.encode("cp437"))
    return name.replace("\\", "/")


def _decoded(name: bytes) -> str:
    for encoding in ("utf-8", "gb18030"):
        try:
            return name.decode(encoding)
        except UnicodeDecodeError:
            continue
    return name.decode("utf-8", "replace")


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


def _unpack_tar(path: Path, unpacking: _Unpacking) -> bool:
    """Whether it was a tar archive, which is unpacked then."""
    with _decompressed(path) as plain:
        # A header may announce any size; the bound holds also for what tarfile reads by itself.
        bounded = _Bounded(plain, unpacking._most + 2 * 1024 * _MOST_FILES, _too_large(path))
        try:
            archive = tarfile.open(fileobj=bounded, mode="r|", encoding="utf-8", errors="surrogateescape")  # noqa: SIM115
        except tarfile.ReadError:
            return False
        with archive:
            for member in archive:
                name = _decoded(member.name.encode("utf-8", "surrogateescape"))
                target = _decoded(member.linkname.encode("utf-8", "surrogateescape"))
                if member.isfile():
                    source = archive.extractfile(member)
                    assert source is not None
                    unpacking.write(name, source)
                elif member.isdir():
                    unpacking.place(name)
                elif member.issym() or member.islnk():
                    unpacking.link(name, target, from_top=member.islnk())
                else:
                    raise unpacking.refuse(name, "is a device or pipe")
    return True


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
