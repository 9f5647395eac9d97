"""Where do the reports lie, and which of them must be written?

OUT holds ``index.html``, ``grades.csv``, ``results.jsonl``, ``summary.md`` and ``students/``, one folder a
student; where an assignment does not tell its students everything, ``full/`` has what the instructor reads. A
student's files are written as soon as the result is there, and again only when something they are made of has
changed. Every file is complete or not there. Reports are drawn by an executor, so that neither their size nor
their time is the coordinator's; what a class comes to is written a student at a time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from pathlib import Path
from typing import ParamSpec, TypeVar

import msgspec

from grader import __version__
from grader.batch.engine import MOST_KILLED, Handed, Order
from grader.batch.gradebooks import canvas_name, moodle_name, zipped
from grader.batch.insight import insight
from grader.batch.intake import Intake
from grader.batch.layouts import readable, stem
from grader.batch.lists import grades, line, number, summary
from grader.batch.pages import class_page
from grader.batch.people import Student
from grader.batch.record import Key, Record, Told
from grader.batch.register import Register
from grader.batch.standing import Standing, Terms, result_of, standing_of, standings
from grader.batch.workers import WorkerDied
from grader.batch.writing import Wanted, written
from grader.errors import UsageError
from grader.report import Audience, may_know
from grader.result import Result

_P = ParamSpec("_P")
_T = TypeVar("_T")

#: What is sent to students, and, where that is not everything, the whole of it.
_STUDENTS, _FULL = "students", "full"
_ANONYMOUS = "anonymous"

#: What a report must not be taken for that an older version of it has: raised when the pages change.
_PAGES = 1


class Moved(msgspec.Struct, frozen=True, kw_only=True):
    """Whose points are others than when they were last told, and why.

    Attributes:
        student: the student's id.
        before, after: the points, "" for none.
        why: what changed: "submission", "assignment", "grader", "conditions", or "marks" for the
            rest.
    """

    student: str
    before: str
    after: str
    why: tuple[str, ...]


class _Here(Executor):
    """Runs what it is given at once."""

    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        future: Future[_T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # the future tells it
            future.set_exception(error)
        return future


class _Writing(msgspec.Struct):
    """A student's report that is being drawn."""

    wanted: Wanted
    told: Told
    before: Told | None
    #: Who died of it.
    killed: int = 0


class Publisher:
    """Writes the reports of one class.

    Args:
        intake: the class.
        record: where its results are; the reports lie in its folder.
        order: what was asked, and in which language it is told.
        terms: what besides the results counts.
        audience: as who students read what is sent to them.
        executor: draws the reports; None: this process.
        at_once: how many reports the executor shall have at any time; no more are in memory.

    Attributes:
        moved: whose points moved.
        broken: whose report could not be written through a defect of ours, and what it was.
    """

    def __init__(
        self,
        intake: Intake,
        record: Record,
        order: Order,
        terms: Terms,
        audience: Audience = "student",
        executor: Executor | None = None,
        at_once: int = 4,
    ) -> None:
        self.intake = intake
        self.record = record
        self.order = order
        self.terms = terms
        self.audience = audience
        self.moved: list[Moved] = []
        self.broken: dict[str, str] = {}
        self._executor = executor or _Here()
        self._at_once = at_once
        self._writing: dict[Future[tuple[dict[str, bytes], ...]], _Writing] = {}
        self._folders = _folders(intake.entries)
        self._reserved = any(
            case.feedback != "full" or not may_know(audience, case.visible) for case in order.assignment.cases
        )

    def folder(self, student: str) -> str:
        """Where the files for a student lie, relative to OUT."""
        return f"{_STUDENTS}/{self._folders[student]}"

    def report(self, student: str) -> str:
        """Where the instructor's report of a student lies, relative to OUT."""
        whole = _FULL if self._reserved else _STUDENTS
        return f"{whole}/{self._folders[student]}/report.html"

    def tell(self, student: str, handed: Sequence[Handed]) -> None:
        """Has one student's files written, unless they are there and still right; ``collect`` writes them."""
        self._student(self.standing(student, handed))

    def collect(self) -> None:
        """Writes the reports that are drawn by now."""
        self._collect(0, block=False)

    def standing(self, student: str, handed: Sequence[Handed]) -> Standing:
        """How one student stands now."""
        return standing_of(self.intake.entries[student], handed, self.record, self.order, self.terms)

    def publish(self, handed: Mapping[str, Sequence[Handed]]) -> Register:
        """Writes everything that is not there or not right any more; how everybody stands."""
        out = self.record.folder
        class_ = Register(out)
        for one in standings(self.intake, handed, self.record, self.order, self.terms):
            class_.add(one)
            self._student(one)
        self._collect(0)
        self._remove_strangers()
        left = [readable(path) for path in self.intake.left]
        self._class(out, class_, self._link, left)
        write_parts(out / "results.jsonl", (line(one, self._result(one)) for one in class_))
        return class_

    def _link(self, one: Standing) -> str:
        return self.report(one.student.id) if one.score is not None else ""

    def _class(
        self, out: Path, class_: Register, link: Callable[[Standing], str], left: Sequence[str] = ()
    ) -> None:
        """Writes the page, the summary and the table of a class."""
        learned = insight(class_)
        language, assignment = self.order.language, self.order.assignment
        page = class_page(class_, learned, assignment, language, link, left)
        write_parts(out / "index.html", (part.encode() for part in page))
        write(out / "summary.md", summary(class_, learned, assignment, language, left).encode())
        write_parts(out / "grades.csv", grades(class_))

    def share(self, class_: Register) -> Path:
        """Writes the class without a name into OUT/anonymous; where that is.

        Students get a number that says nothing of their order. Their own reports are left out: what a program
        prints could say anything.
        """
        out = self.record.folder / _ANONYMOUS
        out.mkdir(mode=0o700, exist_ok=True)
        nameless = _nameless(class_, self._salt(), out)
        self._class(out, nameless, lambda one: "")
        write_parts(out / "results.jsonl", (line(one, None, with_names=False) for one in nameless))
        return out

    def moodle_feedback(self, class_: Sequence[Standing], file: Path) -> int:
        """A zip for Moodle's "Upload multiple feedback files in a zip"; how many students are in it."""
        return self._feedback(
            file,
            ((one, f"{name}/report.html") for one in class_ if (name := moodle_name(one)) is not None),
            "Moodle",
        )

    def canvas_feedback(self, class_: Sequence[Standing], file: Path) -> int:
        """A zip for Canvas' "Re-upload submissions"; how many students are in it."""
        return self._feedback(
            file,
            ((one, f"{name}_report.html") for one in class_ if (name := canvas_name(one)) is not None),
            "Canvas",
        )

    # --- one student -------------------------------------------------------------------------------------

    def _student(self, one: Standing) -> None:
        """Has a student's report drawn where it is not there or not right any more."""
        student = one.student.id
        if one.key is None or one.score is None:
            return
        if any(writing.wanted.one.student.id == student for writing in self._writing.values()):
            self._collect(0)  # an older one must not come after a newer one
        told = Told(one.key, number(one.final), self._digest(one), self._folders[student])
        before = self.record.told(student)
        report = self.record.folder / self.report(student)
        if before is not None and before.page == told.page and report.is_file():
            return
        done = self.record.done(one.key)
        assert done is not None
        wanted = Wanted(
            one=one,
            done=done,
            assignment=self.order.assignment,
            language=self.order.language,
            audiences=tuple(self._places(student).values()),
        )
        self._collect(self._at_once - 1)
        self._draw(_Writing(wanted, told, before))

    def _draw(self, writing: _Writing) -> None:
        self._writing[self._executor.submit(written, writing.wanted)] = writing

    def _collect(self, most: int, *, block: bool = True) -> None:
        """Writes the reports that are drawn.

        Args:
            most: how many may be left.
            block: whether to wait until so many are left.
        """
        while self._writing:
            late = block and len(self._writing) > most
            done, _ = wait(self._writing, None if late else 0, FIRST_COMPLETED)
            if not done:
                return
            for future in done:
                self._settle(self._writing.pop(future), future)

    def _settle(self, writing: _Writing, future: Future[tuple[dict[str, bytes], ...]]) -> None:
        student = writing.wanted.one.student.id
        try:
            reports = future.result()
        except (WorkerDied, BrokenExecutor) as error:
            writing.killed += 1
            if writing.killed < MOST_KILLED:
                self._draw(writing)
            else:
                self.broken[student] = str(error)
            return
        except Exception as error:  # a defect of ours in one report must not cost the class the others
            self.broken[student] = f"{type(error).__name__}: {error}"
            return
        for place, files in zip(self._places(student), reports, strict=True):
            place.parent.mkdir(mode=0o700, exist_ok=True)
            place.mkdir(mode=0o700, exist_ok=True)
            for file, content in files.items():
                write(place / file, content)
        before, told = writing.before, writing.told
        if before is not None and before.points != told.points:
            self.moved.append(
                Moved(
                    student=student,
                    before=before.points,
                    after=told.points,
                    why=_why(before.key, told.key),
                )
            )
        self.record.tell(student, told)

    def _places(self, student: str) -> dict[Path, Audience]:
        """Where a student's report lies, and who reads it there."""
        out, name = self.record.folder, self._folders[student]
        places: dict[Path, Audience] = {out / _STUDENTS / name: self.audience}
        if self._reserved:
            places[out / _FULL / name] = "instructor"
        return places

    def _digest(self, one: Standing) -> str:
        """Of everything that a student's files are made of."""
        assert one.key is not None
        parts = (
            str(_PAGES),
            __version__,
            self.order.language,
            self.audience,
            self.record.finished(one.key) or "",
            repr(one),
        )
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def _result(self, one: Standing) -> Result | None:
        done = self.record.said(one.key) if one.key is not None else None
        if done is None:
            return None
        result, _ = result_of(done)
        return msgspec.structs.replace(
            result, submission=msgspec.structs.replace(result.submission, name=one.attempt)
        )

    def _remove_strangers(self) -> None:
        """Folders of students who are not in the class any more."""
        ours = set(self._folders.values())
        for folder in (self.record.folder / _STUDENTS, self.record.folder / _FULL):
            for path in folder.iterdir() if folder.is_dir() else ():
                if path.name not in ours:
                    shutil.rmtree(path, ignore_errors=True)

    def _salt(self) -> str:
        salt = self.record.setting("salt")
        if salt is None:
            salt = os.urandom(16).hex()
            self.record.set("salt", salt)
        return salt

    def _feedback(self, file: Path, entries: Iterable[tuple[Standing, str]], platform: str) -> int:
        def contents() -> Iterator[tuple[str, bytes]]:
            # Of a group that handed in once the platform knows one member: whose name the submission bears.
            chosen: dict[str, str] = {}
            for one, name in entries:
                own = one.student.name or one.student.id
                if name not in chosen or name.startswith(own):
                    chosen[name] = self.folder(one.student.id)
            for name, folder in chosen.items():
                report = self.record.folder / folder / "report.html"
                if report.is_file():
                    yield name, report.read_bytes()

        with replacing(file) as target:
            count = zipped(target, contents())
        if not count:
            file.unlink()
            raise UsageError(f"the submissions are no download of {platform}: nobody could be sent anything")
        return count


def _why(before: Key, after: Key) -> tuple[str, ...]:
    fields = ("submission", "assignment", "grader", "conditions")
    changed = tuple(field for field in fields if getattr(before, field) != getattr(after, field))
    return changed or ("marks",)


def _folders(students: Iterable[str]) -> dict[str, str]:
    """A folder's name for each id, as like it as is safe on every file system; no two alike."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for student in students:
        safe = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in student)
        safe = safe.strip("._")[:60].strip("._")
        if safe != student or safe.casefold() in taken:
            safe = f"{safe}-{hashlib.sha256(student.encode()).hexdigest()[:8]}".lstrip("-")
        taken.add(safe.casefold())
        names[student] = safe
    return names


def _nameless(class_: Register, salt: str, folder: Path) -> Register:
    """The class with numbers for names, in an order that has nothing to do with the names."""
    drawn = [hashlib.sha256(f"{salt}{one.student.id}".encode()).digest() for one in class_]
    order = sorted(range(len(class_)), key=drawn.__getitem__)
    return Register.of(
        (_without_name(class_[place], number) for number, place in enumerate(order, 1)), folder
    )


def _without_name(one: Standing, number: int) -> Standing:
    hidden = _hiding(one)
    return msgspec.structs.replace(
        one,
        student=Student(id=f"student-{number:04d}"),
        attempt="",
        prefix="",
        file="",
        submitted=None,
        marks=(),
        seen=tuple(
            msgspec.structs.replace(seen, text=seen.sentence if one.file == "" else hidden(seen.text))
            for seen in one.seen
        ),
        lateness=None
        if one.lateness is None
        else msgspec.structs.replace(one.lateness, submitted=None, reason=""),
    )


def _hiding(one: Standing) -> Callable[[str], str]:
    """What takes a student's names out of a sentence that quotes the program, such as a file's name.

    Names of one letter are left: they would be found everywhere, and say nothing.
    """
    entry = {one.attempt, stem(one.attempt), one.file, stem(one.file)}
    names = {*one.student.names, one.student.name, *one.student.name.split(), *entry}
    found = sorted((re.escape(name) for name in names if len(name) > 1), key=len, reverse=True)
    if not found:
        return lambda text: text
    pattern = re.compile("|".join(found), re.IGNORECASE)
    return lambda text: pattern.sub("…", text)


# --- files -------------------------------------------------------------------------------------------------


def write(file: Path, content: bytes) -> None:
    """Writes a file for its owner alone; it is complete, or as it was before."""
    write_parts(file, (content,))


def write_parts(file: Path, parts: Iterable[bytes]) -> None:
    """As ``write``, a part at a time."""
    with replacing(file) as target, target.open("wb") as opened:
        for part in parts:
            opened.write(part)


@contextlib.contextmanager
def replacing(file: Path) -> Iterator[Path]:
    """A new file that takes the place of another when everything went well.

    Raises:
        UsageError: the folder does not take it.
    """
    try:
        descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=".writing-")
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}") from error
    os.close(descriptor)
    target = Path(name)
    try:
        yield target
        target.replace(file)
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}") from error
    finally:
        target.unlink(missing_ok=True)


def reports_in(out: Path, folder: str, audience: Audience) -> dict[str, bytes]:
    """A student's report as it lies in OUT, by the file's name.

    Args:
        out: OUT.
        folder: the student's folder, as the record has it.
        audience: who reads it: an instructor has another one where students are not told everything.
    """
    whole = out / _FULL / folder
    place = whole if audience == "instructor" and whole.is_dir() else out / _STUDENTS / folder
    return {file.name: file.read_bytes() for file in sorted(place.glob("report.*")) if file.is_file()}


def unpublish(out: Path, folders: Collection[str]) -> None:
    """Removes the reports of the class, which name everybody, and those of some students.

    Args:
        out: OUT.
        folders: the students' folders, as the record has them.
    """
    for name in ("index.html", "summary.md", "grades.csv", "results.jsonl"):
        (out / name).unlink(missing_ok=True)
    shutil.rmtree(out / _ANONYMOUS, ignore_errors=True)
    for folder in folders:
        shutil.rmtree(out / _STUDENTS / folder, ignore_errors=True)
        shutil.rmtree(out / _FULL / folder, ignore_errors=True)
