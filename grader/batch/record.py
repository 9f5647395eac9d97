"""What is known already, whatever happened to us since?

One SQLite file in OUT is the record. Every result is written in a transaction of its own as soon as it
arrives, and is on the disk when that returns (WAL, synchronous): after Ctrl-C, SIGKILL or a power cut the
same command reads what is there and goes on. A row is one submission under one assignment by one grader,
each named by its content's digest or its version; nothing in it depends on who handed it in, so that equal
submissions are graded once.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Self

import msgspec

from grader.batch.parcel import Parcel
from grader.batch.work import Done, Fate
from grader.errors import UsageError

_FILE = "record.sqlite"
_LOCK = "record.lock"

#: Raised when the tables change; an older grader refuses a newer record.
_VERSION = 2

_TABLES = """
create table if not exists graded (
    submission text not null, assignment text not null, grader text not null, conditions text not null,
    fate text not null, finished text not null, result blob not null, trace blob not null,
    primary key (submission, assignment, grader, conditions)
) strict;
create table if not exists killed (
    submission text not null, assignment text not null, grader text not null, conditions text not null,
    times integer not null,
    primary key (submission, assignment, grader, conditions)
) strict;
create table if not exists files (
    digest text primary key, first text not null, sha256 text not null, content blob not null
) strict;
create table if not exists handed_in (
    student text not null, submission text not null, submitted text not null,
    primary key (student, submission)
) strict;
create table if not exists mark (
    number integer primary key, student text not null, expectation text not null,
    points text not null, why text not null, who text not null, at text not null
) strict;
create table if not exists told (
    student text primary key, submission text not null, assignment text not null, grader text not null,
    conditions text not null, points text not null, page text not null, folder text not null
) strict;
create table if not exists setting (name text primary key, value text not null) strict;
"""


class Key(msgspec.Struct, frozen=True, order=True):
    """What a result is of.

    Attributes:
        submission: digest of the submission's files.
        assignment: digest of the assignment's files.
        grader: the grader's version.
        conditions: the interpreter and the tier that were asked for.
    """

    submission: str
    assignment: str
    grader: str
    conditions: str


class Files(msgspec.Struct, frozen=True):
    """The files that a result was made of: a submission's or an assignment's.

    Attributes:
        first: of a submission the program that was handed in by itself, "" for a folder; of an assignment its
            specification.
        parcel: the files.
    """

    first: str
    parcel: Parcel


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What a person gave by hand for one expectation of one student.

    Attributes:
        student: the student's id.
        expectation: "case/expectation".
        points: what it earns.
        why: for the student to read.
        who: the person.
        at: when, ISO 8601 with the offset.
    """

    student: str
    expectation: str
    points: Decimal
    why: str
    who: str
    at: str


class Told(msgspec.Struct, frozen=True):
    """What a student's last report rested on, for the next one to compare with.

    Attributes:
        key: the result.
        points: the points that it showed, "" for none.
        page: digest of everything that the pages were made of.
        folder: where they lie.
    """

    key: Key
    points: str
    page: str
    folder: str


class Record:
    """The record of one OUT. Use ``open``."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self._connection = connection

    @classmethod
    @contextlib.contextmanager
    def open(cls, folder: Path, *, new: bool = False) -> Iterator[Self]:
        """Opens the record of a folder, and keeps everybody else out until the end.

        Args:
            folder: OUT; it is made readable for its owner alone.
            new: whether it may be created.

        Raises:
            UsageError: somebody else has it open, it is not a record, or there is none.
        """
        if not new and not (folder / _FILE).is_file():
            raise UsageError(
                f"{folder} is not the OUT of a batch: it has no {_FILE}. Name the folder after -o"
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
            held = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise UsageError(f"{folder} cannot be written: {error.strerror}. Name another OUT") from error
        try:
            # Held by the open file, so the system lets go of it when we are gone, however we went.
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                other = os.pread(held, 100, 0).decode(errors="replace").strip()
                raise UsageError(
                    f"another grade is at work on {folder} (process {other or 'unknown'}). "
                    "Wait for its end, or name another OUT"
                ) from None
            os.ftruncate(held, 0)
            os.pwrite(held, f"{os.getpid()}\n".encode(), 0)
            with contextlib.closing(_connected(folder / _FILE)) as connection:
                yield cls(folder, connection)
        finally:
            os.close(held)

    # --- results -----------------------------------------------------------------------------------------

    def has(self, key: Key) -> bool:
        """Whether there is a result of a key."""
        found = self._connection.execute(f"select 1 from graded where {_KEY}", _row(key)).fetchone()
        return found is not None

    def keep(
        self,
        key: Key,
        done: Done,
        at: datetime,
        submission: Files | None = None,
        assignment: Files | None = None,
    ) -> None:
        """Writes a result, instead of the one that is there; on return it is on the disk.

        Args:
            key: what it is of.
            done: the result.
            at: when it was made.
            submission, assignment: what it was made of; None where that could not be read.
        """
        with self._connection:
            for digest, files in ((key.submission, submission), (key.assignment, assignment)):
                if files is not None:
                    self._connection.execute(
                        "insert or ignore into files values (?, ?, ?, ?)",
                        (digest, files.first, files.parcel.sha256, files.parcel.content),
                    )
            self._connection.execute(
                "insert or replace into graded values (?, ?, ?, ?, ?, ?, ?, ?)",
                (*_row(key), done.fate.value, at.isoformat(), done.result, done.trace),
            )
            self._connection.execute(f"delete from killed where {_KEY}", _row(key))

    def done(self, key: Key) -> Done | None:
        """The result of a key; None where there is none yet."""
        row = self._connection.execute(
            f"select fate, result, trace from graded where {_KEY}", _row(key)
        ).fetchone()
        return None if row is None else Done(fate=Fate(row[0]), result=row[1], trace=row[2])

    def said(self, key: Key) -> Done | None:
        """As ``done``, without the trace, which may be megabytes."""
        row = self._connection.execute(f"select fate, result from graded where {_KEY}", _row(key)).fetchone()
        return None if row is None else Done(fate=Fate(row[0]), result=row[1], trace=b"")

    def files(self, digest: str) -> Files | None:
        """The files of a submission or an assignment, by their digest in a key; None where not kept."""
        row = self._connection.execute(
            "select first, sha256, content from files where digest = ?", (digest,)
        ).fetchone()
        return None if row is None else Files(row[0], Parcel(row[1], row[2]))

    def finished(self, key: Key) -> str | None:
        """When the result of a key was made; None where there is none yet."""
        row = self._connection.execute(f"select finished from graded where {_KEY}", _row(key)).fetchone()
        return None if row is None else str(row[0])

    def killed(self, key: Key) -> int:
        """Notes that a worker died of a submission; how often that is by now."""
        with self._connection:
            self._connection.execute(
                "insert into killed values (?, ?, ?, ?, 1) "
                "on conflict (submission, assignment, grader, conditions) do update set times = times + 1",
                _row(key),
            )
        found: tuple[int] = self._connection.execute(
            f"select times from killed where {_KEY}", _row(key)
        ).fetchone()
        return found[0]

    # --- students ----------------------------------------------------------------------------------------

    def submitted(self, student: str, submission: str, at: datetime | None) -> datetime | None:
        """When a student handed in a submission, as it was first told: no later copy of the file changes it.

        Args:
            student: the student's id.
            submission: digest of what was handed in.
            at: what is said of it now; None when nothing is.
        """
        with self._connection:
            if at is not None:
                self._connection.execute(
                    "insert or ignore into handed_in values (?, ?, ?)", (student, submission, at.isoformat())
                )
        row = self._connection.execute(
            "select submitted from handed_in where student = ? and submission = ?", (student, submission)
        ).fetchone()
        return None if row is None else datetime.fromisoformat(row[0])

    def mark(self, marks: Iterable[Mark]) -> None:
        """Adds marks given by hand, all or none of them; a later one for the same expectation counts."""
        with self._connection:
            self._connection.executemany(
                "insert into mark (student, expectation, points, why, who, at) values (?, ?, ?, ?, ?, ?)",
                [(m.student, m.expectation, str(m.points), m.why, m.who, m.at) for m in marks],
            )

    def marks(self) -> dict[str, dict[str, Mark]]:
        """The marks that count, by student and expectation."""
        found: dict[str, dict[str, Mark]] = {}
        rows = self._connection.execute(
            "select student, expectation, points, why, who, at from mark order by number"
        )
        for student, expectation, points, why, who, at in rows:
            mark = Mark(
                student=student, expectation=expectation, points=Decimal(points), why=why, who=who, at=at
            )
            found.setdefault(student, {})[expectation] = mark
        return found

    def told(self, student: str) -> Told | None:
        """What a student's last report rested on."""
        row = self._connection.execute(
            "select submission, assignment, grader, conditions, points, page, folder from told "
            "where student = ?",
            (student,),
        ).fetchone()
        return None if row is None else Told(Key(*row[:4]), *row[4:])

    def tell(self, student: str, told: Told) -> None:
        """Notes what a student's report rests on now."""
        with self._connection:
            self._connection.execute(
                "insert or replace into told values (?, ?, ?, ?, ?, ?, ?, ?)",
                (student, *_row(told.key), told.points, told.page, told.folder),
            )

    def students(self) -> dict[str, Key]:
        """Every student who was told something, and the result it rested on."""
        rows = self._connection.execute(
            "select student, submission, assignment, grader, conditions from told"
        )
        return {student: Key(*key) for student, *key in rows}

    # --- settings and forgetting -------------------------------------------------------------------------

    def setting(self, name: str) -> str | None:
        """What was noted under a name."""
        row = self._connection.execute("select value from setting where name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set(self, name: str, value: str) -> None:
        """Notes something under a name."""
        with self._connection:
            self._connection.execute("insert or replace into setting values (?, ?)", (name, value))

    def forget(self, student: str) -> bool:
        """Removes everything of a student, and the results that are nobody else's.

        Returns:
            Whether there was anything.
        """
        with self._connection:
            count = 0
            for table in ("mark", "told", "handed_in"):
                count += self._connection.execute(
                    f"delete from {table} where student = ?", (student,)
                ).rowcount
            self._connection.execute(
                "delete from graded where submission not in (select submission from handed_in) "
                "and submission not in (select submission from told)"
            )
            self._connection.execute(_WITHOUT_RESULT)
        self._wipe()
        return count > 0

    def forget_before(self, date: datetime) -> int:
        """Removes the results that were made before a date; how many these were."""
        with self._connection:
            count = self._connection.execute(
                "delete from graded where finished < ?", (date.astimezone(UTC).isoformat(),)
            ).rowcount
            self._connection.execute(_WITHOUT_RESULT)
        self._wipe()
        return count

    def _wipe(self) -> None:
        """What is forgotten leaves the file, too."""
        self._connection.execute("pragma wal_checkpoint(truncate)")
        self._connection.execute("vacuum")


#: Files of which nothing that is kept was made.
_WITHOUT_RESULT = (
    "delete from files where digest not in (select submission from graded) "
    "and digest not in (select assignment from graded)"
)

_KEY = "submission = ? and assignment = ? and grader = ? and conditions = ?"


def _row(key: Key) -> tuple[str, str, str, str]:
    return key.submission, key.assignment, key.grader, key.conditions


def _connected(file: Path) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(file)
        file.chmod(0o600)
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = full")
        connection.execute("pragma secure_delete = on")
        (version,) = connection.execute("pragma user_version").fetchone()
        if version > _VERSION:
            raise UsageError(f"{file} is of a newer grader. Use that one, or name another OUT")
        connection.executescript(_TABLES)
        connection.execute(f"pragma user_version = {_VERSION}")
    except sqlite3.DatabaseError as error:
        raise UsageError(f"{file} is damaged or no record ({error}). Name another OUT") from error
    return connection
