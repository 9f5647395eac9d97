"""Whose is what, who handed in nothing, and who handed in twice?

Joins what a platform delivered with the roster. Nobody is guessed: a submission whose owner is not certain
is filed under its own name and told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec

from grader.batch.layouts import Delivery, Found, Layout, readable, stem
from grader.batch.people import Student, folded, unique

#: Which of several attempts counts.
Choice = Literal["latest", "best"]


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """One submission of one student.

    Attributes:
        found: what was delivered.
        submitted: when it was handed in, None for unknown.
        late: whether the platform says that it was late.
    """

    found: Found
    submitted: datetime | None
    late: bool | None

    @property
    def name(self) -> str:
        """What the entry is called in the folder."""
        return readable(self.found.paths[0])


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A student and the attempts, the latest last.

    Attributes:
        student: who.
        attempts: of the student's own or of the group's; () for nothing handed in.
        listed: whether the roster has the student; true without a roster.
    """

    student: Student
    attempts: tuple[Attempt, ...]
    listed: bool = True


class Intake(msgspec.Struct, frozen=True, kw_only=True):
    """The class, as far as it is known before anything is graded.

    Attributes:
        layout: whose download it is.
        entries: by the student's id, in the roster's order, those who are not in it last.
        left: entries of the folder that are no submission.
    """

    layout: Layout
    entries: dict[str, Entry]
    left: tuple[Path, ...]

    @property
    def missing(self) -> tuple[Student, ...]:
        """Who handed in nothing."""
        return tuple(entry.student for entry in self.entries.values() if not entry.attempts)

    @property
    def doubled(self) -> tuple[Student, ...]:
        """Who handed in more than once."""
        return tuple(entry.student for entry in self.entries.values() if len(entry.attempts) > 1)

    @property
    def unlisted(self) -> tuple[Student, ...]:
        """Who handed in and is not in the roster."""
        return tuple(entry.student for entry in self.entries.values() if not entry.listed)


def joined(delivery: Delivery, roster: Sequence[Student], *, times_of_files: bool = False) -> Intake:
    """The class.

    Args:
        delivery: what is in the folder.
        roster: who is in the class; () for whoever handed in.
        times_of_files: whether a file's time of change counts as the time it was handed in. Unpacking and
            copying may change it, so somebody must say so.
    """
    finder = _Finder(roster)
    own: dict[str, list[Found]] = {}
    groups: dict[str, list[Found]] = {}
    unlisted: dict[str, Student] = {}
    for found in delivery.found:
        match finder.whose(found):
            case Student() as student:
                own.setdefault(student.id, []).append(found)
            case str() as group:
                groups.setdefault(group, []).append(found)
            case None:
                student = _stranger(found)
                unlisted[student.id] = student
                own.setdefault(student.id, []).append(found)
    left = []
    for path in delivery.left:
        # A report in Word is no program, and its author has not handed in nothing.
        called = stem(readable(path).rpartition(".")[0] or path.name)
        stray = Found(label=called, words=(called,), paths=(path,))
        whose = finder.whose(stray) if delivery.layout == "folder" and path.is_file() else None
        if isinstance(whose, Student) and whose.id not in own:
            own[whose.id] = [stray]
        else:
            left.append(path)
    for student in roster:
        if student.group:
            groups.setdefault(student.group, []).extend(own.get(student.id, ()))
    # What one of a group handed in was handed in when the roster says so of that one.
    owners = {found.paths: student for student in roster for found in own.get(student.id, ())}
    entries = {}
    for student in (*roster, *unlisted.values()):
        theirs = groups.get(student.group, []) if student.group else own.get(student.id, [])
        attempts = sorted(
            (_attempt(found, owners.get(found.paths, student), times_of_files) for found in theirs),
            key=_order,
        )
        listed = not roster or student.id not in unlisted
        entries[student.id] = Entry(student=student, attempts=tuple(attempts), listed=listed)
    return Intake(layout=delivery.layout, entries=entries, left=tuple(left))


def _attempt(found: Found, student: Student, times_of_files: bool) -> Attempt:
    submitted = found.submitted or student.submitted
    if submitted is None and times_of_files:
        submitted = datetime.fromtimestamp(max(_changed(path) for path in found.paths), UTC)
    return Attempt(found=found, submitted=submitted, late=found.late)


def _changed(path: Path) -> float:
    """When the newest file of a path was changed, in seconds since 1970; of a folder, what is in it."""
    try:
        if not path.is_dir():
            return path.stat().st_mtime
        return max((file.lstat().st_mtime for file in path.rglob("*") if not file.is_dir()), default=0.0)
    except OSError:
        return 0.0


def _order(attempt: Attempt) -> tuple[datetime, int, str]:
    return attempt.submitted or datetime.min.replace(tzinfo=UTC), attempt.found.again, attempt.name


def _stranger(found: Found) -> Student:
    """Somebody whom no roster has: filed under the surest word that the platform knows."""
    if len(found.words) == 1:
        return Student(id=found.words[0], name=found.label if found.label != found.words[0] else "")
    email = next((word for word in found.words if "@" in word), "")
    return Student(id=found.words[0], name=found.label, email=email)


class _Finder:
    """Finds the student, or the group, that a submission's words mean."""

    def __init__(self, roster: Sequence[Student]) -> None:
        self._sure = unique((name, student) for student in roster for name in student.names)
        self._named = unique((name, student) for student in roster for name in _spellings(student.name))
        self._groups = {folded(student.group): student.group for student in roster if student.group}
        self._roster = roster

    def whose(self, found: Found) -> Student | str | None:
        """The student, the group's name, or None where neither is certain."""
        for known in (self._sure, self._named):
            for word in found.words:
                student = known.get(folded(word))
                if student is not None:
                    return student
        for word in found.words:
            if folded(word) in self._groups:
                return self._groups[folded(word)]
        return self._inside(found.label)

    def _inside(self, label: str) -> Student | None:
        """The one student whose id or name stands in a label such as "2023001-张三-homework 3"."""
        parts = set(re.findall(r"[a-z]*\d+|[^\W\d_]+", folded(label)))
        fitting = [student for student in self._roster if folded(student.id) in parts]
        if not fitting:
            fitting = [
                student for student in self._roster if len(student.name) > 1 and folded(student.name) in parts
            ]
        return fitting[0] if len(fitting) == 1 else None


def _spellings(name: str) -> tuple[str, ...]:
    """How downloads write a name: as it is, turned round, and, as Canvas does, in one word."""
    if not name:
        return ()
    words = re.split(r"[\s,]+", name.strip())
    turned = [*words[1:], words[0]]
    return (name, " ".join(words), " ".join(turned), " ".join([words[-1], *words[:-1]]), *_joint(words))


def _joint(words: Sequence[str]) -> tuple[str, ...]:
    return ("".join(words), "".join([words[-1], *words[:-1]]), "".join([*words[1:], words[0]]))
