"""Who is in the class?

A roster is a CSV with a header in English or Chinese: id, name, e-mail, group, login, and optionally when
each student handed in. A downloaded gradebook of Canvas or worksheet of Moodle is one as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path

import msgspec

from grader.batch.tables import read
from grader.batch.times import moment
from grader.errors import UsageError

#: What a column may be called, folded; the first name found counts.
_COLUMNS: dict[str, tuple[str, ...]] = {
    "id": (
        *(
            "id",
            "student id",
            "student number",
            "sid",
            "学号",
            "學號",
            "id number",
            "sis user id",
            "identifier",
        ),
        *("username", "user", "login"),
    ),
    "name": ("name", "full name", "student", "student name", "姓名", "名字"),
    "first": ("first name", "first_name", "firstname", "given name", "名"),
    "last": ("last name", "last_name", "lastname", "surname", "family name", "姓"),
    "email": ("email", "e-mail", "email address", "e-mail address", "mail", "邮箱", "電子郵件", "电子邮件"),
    "group": ("group", "group name", "team", "组", "小组", "组别", "分组"),
    "login": (
        "login",
        "username",
        "user name",
        "sis login id",
        "github",
        "github username",
        "用户名",
        "账号",
    ),
    "submitted": ("submitted", "submitted at", "submission time", "last modified (submission)", "提交时间"),
}


#: Characters that are copied along from web pages and documents.
_UNSEEN = re.compile("[\x00\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]")


class Student(msgspec.Struct, frozen=True, kw_only=True, order=True):
    """One student.

    Attributes:
        id: what everything is filed under; unique in the class.
        name, email, login: as the roster has them, or the download; "" for unknown.
        group: whom the student handed in with; "" for nobody.
        submitted: when the roster says that the work was handed in; None when it says nothing.
        other: further names that downloads use for the student, such as Canvas' number.
    """

    id: str
    name: str = ""
    email: str = ""
    group: str = ""
    login: str = ""
    submitted: datetime | None = None
    other: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that means this student and no other."""
        return tuple(name for name in (self.id, self.email, self.login, *self.other) if name)


def roster(file: Path, zone: tzinfo | None = None) -> tuple[Student, ...]:
    """The students of a roster, in its order.

    Args:
        file: the roster.
        zone: in which its times without an offset are meant; None: this machine's.

    Raises:
        UsageError: it cannot be read, has no column that names students, or one id twice.
    """
    table = read(file)
    places = {
        column: place
        for column, words in _COLUMNS.items()
        if (place := _place(table.header, words)) is not None
    }
    if not places.keys() & {"id", "name", "email"}:
        raise UsageError(
            f"{file}: no column is called id, name or email (学号, 姓名, 邮箱). The columns are: "
            f"{', '.join(table.header)}"
        )
    found: dict[str, Student] = {}
    ids: set[str] = set()
    for number, row in table.rows:
        cells = {column: plain(row[place]) if place < len(row) else "" for column, place in places.items()}
        name = cells.get("name") or _full(cells.get("first", ""), cells.get("last", ""))
        # A spreadsheet that took the ids for numbers.
        id = re.sub(r"^(\d+)\.0+$", r"\1", cells.get("id", "")) or cells.get("email") or name
        if not id or _is_no_student(name):
            continue
        if folded(id) in ids:
            raise UsageError(f"{file}:{number}: the id {id!r} stands twice. Remove one of the lines")
        ids.add(folded(id))
        other = {
            _number(plain(row[place])) if folded(column) == "identifier" else plain(row[place])
            for place, column in enumerate(table.header)
            if folded(column) in {"id", "sis user id", "sis login id", "identifier"} and place < len(row)
        }
        found[id] = Student(
            id=id,
            name=name,
            email=cells.get("email", ""),
            group=cells.get("group", ""),
            login=cells.get("login", "") if cells.get("login") != id else "",
            submitted=moment(cells["submitted"], zone) if cells.get("submitted") else None,
            other=tuple(sorted(other - {"", id})),
        )
    if not found:
        raise UsageError(f"{file}: there is no student in it")
    return tuple(found.values())


def _place(header: Sequence[str], words: Iterable[str]) -> int | None:
    plain = [folded(column) for column in header]
    return next((plain.index(word) for word in words if word in plain), None)


def folded(word: str) -> str:
    """A word as it is compared: capitals do not count, nor how much white space there is."""
    return plain(word).casefold()


def plain(cell: str) -> str:
    """A cell without what nobody sees in a spreadsheet: space around it, line ends, marks of no width."""
    return " ".join(_UNSEEN.sub("", cell).split())


def unique(pairs: Iterable[tuple[str, Student]]) -> Mapping[str, Student]:
    """Words and whom they mean; a word that means two is left out."""
    found: dict[str, Student] = {}
    twice: set[str] = set()
    for word, student in pairs:
        plain = folded(word)
        if plain in found and found[plain].id != student.id:
            twice.add(plain)
        found[plain] = student
    return {word: student for word, student in found.items() if word not in twice}


def _full(first: str, last: str) -> str:
    """Chinese names are written without a space, and the family's name first."""
    if any("\u4e00" <= character <= "\u9fff" for character in first + last):
        return last + first
    return f"{first} {last}".strip()


def _number(identifier: str) -> str:
    """Moodle's number in "Participant 123456", whatever the word before it is."""
    return identifier[len(identifier.rstrip("0123456789")) :]


def _is_no_student(name: str) -> bool:
    """The second line of a Canvas gradebook, and its test student."""
    return name.casefold() in {"points possible", "student, test", "test student", "manual posting", "muted"}
