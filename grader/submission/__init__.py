"""What was handed in?

A submission is a folder, a single Python file, or a zip or tar archive. Its files are copied once into a
temporary folder, bounded, and hashed there; nothing of it is executed here, and nothing outside it is
touched: links that lead out are not followed, an archive that writes elsewhere or fills the disk is refused.
What is told of a submission and what runs in its box are made of that copy, whatever becomes of the original.
"""

from __future__ import annotations

import fnmatch
import hashlib
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Self

import msgspec

from grader.errors import SubmissionError
from grader.submission.archives import ENDINGS, READABLE, unpack
from grader.submission.folders import copy_file, copy_folder, copy_imports
from grader.submission.remarks import Hidden, Remark, Unreadable, remarks
from grader.submission.snapshot import Snapshot, decoded, shown, skipped
from grader.submission.sources import Sources, modules_of

__all__ = ["Hidden", "Remark", "Submission", "Unreadable"]

_PROGRAMS = (".py", ".pyw")
#: Files that are never the program, unless they are all there is.
_NEVER_PROGRAM = ("__init__.py", "conftest.py", "setup.py", "test_*.py", "*_test.py")
#: Where the kernel shows itself as files: some never end, some wait, none is homework.
_KERNEL = ("/proc", "/sys", "/dev")


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """What was handed in, opened.

    Attributes:
        name: the last part of the path that was given.
        folder: where the copies of its files stand.
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
        """Open a submission; its copy is removed at the end.

        Where there is no Python file in it and one archive, as when a platform lays each student's archive
        into a folder, that archive is the submission; one in that one is not opened.

        Args:
            path: a folder, a Python file, or a zip or tar archive.
            with_imports: whether a file that is given by itself brings along the modules beside it that it
                imports, and what they import; nothing else of its folder comes.

        Raises:
            SubmissionError: no such path, nothing in it, unreadable, too large, no archive, an archive that
                is damaged or hostile, or the grader's own interpreter looks for its modules in it.
            GraderError: the temporary folder does not take it.
        """
        name = decoded(os.fsencode(os.path.basename(os.path.abspath(path))))
        mode = _mode(path)
        _refuse_part_of_us(path)
        with tempfile.TemporaryDirectory(prefix="submission-", ignore_cleanup_errors=True) as temporary:
            folder = Path(temporary).resolve() / "laid"
            folder.mkdir()
            alone = stat.S_ISREG(mode) and path.suffix.casefold() in _PROGRAMS
            if stat.S_ISDIR(mode):
                copy_folder(Snapshot(path, folder))
            elif alone:
                snapshot = Snapshot(path, folder)
                copy_file(snapshot, path, name)
                if with_imports:
                    copy_imports(snapshot, name)
            else:
                unpack(path, folder)
            yield cls._of(name, folder if alone else _unwrapped(_only_folder(folder), path), path, alone)

    @classmethod
    def _of(cls, name: str, folder: Path, given: Path, alone: bool) -> Self:
        files = tuple(
            sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
        )
        if not files:
            raise SubmissionError(
                f"{shown(str(given))}: the submission is empty. Put the program's file into it.",
                f"{shown(str(given))}：提交是空的。请把程序文件放进去。",
            )
        digest = hashlib.sha256()
        for file in files:
            with (folder / file).open("rb") as opened:
                content = hashlib.file_digest(opened, "sha256").hexdigest()
            digest.update(f"{content} {len(file.encode())} {file}\n".encode())
        return cls(name=name, folder=folder, sha256=digest.hexdigest(), files=files, alone=alone)

    def remarks(self, entry: str) -> tuple[Remark, ...]:
        """What its author should know of the files that the program reads.

        Args:
            entry: the file that is run, as ``entry`` told it.
        """
        return remarks(self.folder, self.files, entry)

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
        there = ", ".join(map(shown, self.files[:10])) + (", ..." if len(self.files) > 10 else "")
        packed = next((file for file in self.files if file.casefold().endswith(ENDINGS)), None)
        mend, chinese = "Rename it, or hand in that file alone.", "请改名，或者只交那一个文件。"
        if packed is not None:
            mend, chinese = f"Unpack {shown(packed)} first.", f"请先解压 {shown(packed)}。"
        raise SubmissionError(
            f"{shown(self.name)}: no file of the submission is the program, which may be called "
            f"{' or '.join(patterns)}; there is {there}. {mend}",
            f"{shown(self.name)}：提交中没有程序文件。它可以叫 {'、'.join(patterns)}；"
            f"现有的文件：{there}。{chinese}",
        )

    def _one_of(self, fitting: list[str]) -> str:
        if len(fitting) == 1:
            return fitting[0]
        programs = [f for f in fitting if not _fitting_any(_NEVER_PROGRAM, PurePosixPath(f).name)] or fitting
        reader = Sources(self.folder)
        sources = {file: reader.read(file) for file in programs}
        importers: dict[str, set[str]] = {}
        for file in programs:
            for module in sources[file].imports:
                importers.setdefault(module, set()).add(file)
        imported = {
            file for file in programs if any(importers.get(name, set()) - {file} for name in modules_of(file))
        }
        guarded = [file for file in programs if sources[file].guarded]
        for candidates in (programs, guarded, [f for f in guarded if f not in imported]):
            if len(candidates) == 1:
                return candidates[0]
        roots = [file for file in programs if file not in imported]
        if not guarded and len(roots) == 1:
            return roots[0]
        raise SubmissionError(
            f"{shown(self.name)}: {' and '.join(map(shown, programs[:10]))} could each be the program. "
            "Hand in one of them alone, or add `if __name__ == '__main__':` to the one that is run.",
            f"{shown(self.name)}：{'、'.join(map(shown, programs[:10]))} 都可能是程序。请只交其中一个，"
            "或者在要运行的那个文件里写上 `if __name__ == '__main__':`。",
        )


# --- which file --------------------------------------------------------------------------------------------


def _fitting(pattern: str, files: Iterable[str]) -> list[str]:
    """The files that fit; those that fit only when capitals do not count, when there is no other."""
    files = list(files)
    exact = [file for file in files if fnmatch.fnmatchcase(file, pattern)]
    return exact or [file for file in files if fnmatch.fnmatchcase(file.casefold(), pattern.casefold())]


def _fitting_any(patterns: Iterable[str], name: str) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


# --- opening -----------------------------------------------------------------------------------------------


def _mode(path: Path) -> int:
    """What kind of thing a path names.

    Raises:
        SubmissionError: nothing, or nothing that could be homework.
    """
    name = shown(str(path))
    try:
        mode = path.stat().st_mode
        real = path.resolve()
    except (FileNotFoundError, NotADirectoryError):
        raise SubmissionError(f"{name}: no such file or folder. Check the path.") from None
    except (OSError, ValueError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise SubmissionError(f"{name}: cannot be opened ({reason}). Check the path.") from None
    if not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
        raise SubmissionError(
            f"{name}: neither a file nor a folder. Name a folder, a .py file, a zip or a tar."
        )
    if any(real.is_relative_to(place) for place in _KERNEL) and not real.is_relative_to("/dev/shm"):
        raise SubmissionError(
            f"{name}: lies where the system shows itself as files. Copy the homework elsewhere."
        )
    return mode


def _refuse_part_of_us(path: Path) -> None:
    """Refuses a submission in which the grader's own interpreter looks for modules, or has found one.

    PYTHONPATH, or ``python -m`` in the submission's folder, does that; its ``yaml.py`` would be ours. An
    environment that somebody keeps inside the homework's folder is another matter: he made it himself.
    """
    real = path.resolve()
    folder = real if real.is_dir() else real.parent
    environment = Path(sys.prefix).resolve()
    kept_inside = environment.is_relative_to(folder)
    modules = (getattr(module, "__file__", None) for module in list(sys.modules.values()))
    for place in {*sys.path, *(os.path.dirname(file) for file in modules if file and os.path.isabs(file))}:
        where = Path(os.path.realpath(place))
        if not os.path.exists(where):
            continue  # importers keep names of their own in sys.path, as an editable installation does
        if where != folder and (real != folder or not where.is_relative_to(folder)):
            continue
        inside = where.relative_to(folder).parts
        ours = kept_inside and where != folder and where.is_relative_to(environment)
        if not ours and not (inside and skipped(inside)):
            raise SubmissionError(
                f"{shown(str(path))}: Python looks for the grader's own modules in the submission, whose "
                "files would become part of the grader. Unset PYTHONPATH, and use the command `grade`."
            )


def _unwrapped(folder: Path, given: Path) -> Path:
    """A folder without a program and with one archive: what is in that archive; else the folder itself.

    Raises:
        SubmissionError: the archive is damaged or hostile, or holds too much.
    """
    files = [file for file in folder.rglob("*") if file.is_file()]
    packed = [file for file in files if file.name.casefold().endswith(READABLE)]
    if len(packed) != 1 or any(file.suffix.casefold() in _PROGRAMS for file in files):
        return folder
    with tempfile.TemporaryDirectory(prefix="archive-") as temporary:
        inside = Path(temporary) / "inside"
        inside.mkdir()
        try:
            unpack(packed[0], inside)
        except SubmissionError as error:
            outer, inner, path = shown(str(given)), shown(packed[0].name), shown(str(packed[0]))
            raise SubmissionError(
                str(error).replace(path, f"{outer}: {inner} in it"),
                error.chinese.replace(path, f"{outer}：其中的 {inner}"),
            ) from None
        shutil.rmtree(folder)
        shutil.move(inside, folder)
    return _only_folder(folder)


def _only_folder(folder: Path) -> Path:
    """The one folder in which a submission keeps everything, else the folder itself."""
    while True:
        inside = list(folder.iterdir())
        if len(inside) != 1 or not inside[0].is_dir():
            return folder
        folder = inside[0]
