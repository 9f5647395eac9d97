"""How do the points get back into Canvas and Moodle?

A downloaded gradebook or worksheet is filled in: one column, and no other cell is touched. Whoever has no
final points keeps the cell as it is; the caller is told who that is. Feedback goes back as a zip whose
names the platform recognises.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from pathlib import Path

import msgspec

from grader.batch.lists import number
from grader.batch.people import folded, unique
from grader.batch.standing import Standing, Status
from grader.batch.tables import Table, filled, read
from grader.errors import UsageError

#: The oldest moment that a zip can tell; with it the same content makes the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Filled(msgspec.Struct, frozen=True, kw_only=True):
    """A gradebook, filled in.

    Attributes:
        content: the file.
        filled: how many students got points.
        open: who has no final points yet, and kept the cell as it was.
        unknown: lines that name nobody of the class.
        above: who has more points than the platform's maximum, so that it would leave the line out.
    """

    content: bytes
    filled: int
    open: tuple[str, ...]
    unknown: tuple[str, ...]
    above: tuple[str, ...] = ()


def canvas(file: Path, class_: Sequence[Standing], column: str | None = None) -> Filled:
    """A gradebook exported from Canvas, with the points in one assignment's column.

    Args:
        file: the exported CSV.
        class_: how everybody stands.
        column: the assignment's column, by its number or the beginning of its title; None: the only one.

    Raises:
        UsageError: it is no gradebook of Canvas, or the column is not certain.
    """
    table = read(file)
    heads = [head.strip() for head in table.header]
    if len(heads) < 3 or "Student" not in heads[0] or "ID" not in heads[1] or "Section" not in heads:
        raise UsageError(
            f"{file}: no gradebook of Canvas: its header does not begin with Student, ID and have Section. "
            "Export it under Grades, Export"
        )
    assignments = [head for head in heads[heads.index("Section") + 1 :] if re.search(r"\(\d+\)$", head)]
    place = heads.index(_one_of(assignments, column, file))
    names = [
        place
        for place, head in enumerate(heads)
        if head in {"ID", "SIS User ID", "SIS Login ID", "Integration ID"}
    ]

    def cell(one: Standing) -> str | None:
        if one.status is Status.EXCUSED:
            return "EX"
        return _two_places(one.final) if one.final is not None else None

    def skipped(row: Sequence[str]) -> bool:
        return row[0].strip().casefold() in {"points possible", "student, test", ""} or (
            row[0].strip() in {"Manual Posting", "Muted"}
        )

    return _filled(table, class_, place, [*names, 0], cell, skipped)


def _one_of(assignments: Sequence[str], wanted: str | None, file: Path) -> str:
    fitting = [
        head
        for head in assignments
        if wanted is None or head.endswith(f"({wanted})") or head.casefold().startswith(wanted.casefold())
    ]
    if len(fitting) != 1:
        which = "several columns could be meant" if fitting else "no column is called so"
        raise UsageError(
            f"{file}: {which}. Name one with --column: {', '.join(assignments[:20]) or 'there is none'}"
        )
    return fitting[0]


def moodle(file: Path, class_: Sequence[Standing]) -> Filled:
    """A grading worksheet downloaded from Moodle, with the points in its column Grade.

    Moodle takes a row only when the grade changed, is not above the maximum, and nobody graded later than the
    worksheet was downloaded.

    Raises:
        UsageError: it is no grading worksheet.
    """
    table = read(file)
    heads = [head.strip() for head in table.header]
    identifier, grade = _column(heads, _IDENTIFIER), _column(heads, _GRADE)
    if identifier is None or grade is None:
        raise UsageError(
            f"{file}: no grading worksheet of Moodle: it has no columns Identifier and Grade. Download it "
            "under View all submissions, Download grading worksheet"
        )
    names = [identifier, *(p for p, head in enumerate(heads) if head.casefold() in _OTHER_NAMES)]

    def cell(one: Standing) -> str | None:
        return _two_places(one.final) if one.final is not None else None

    return _filled(table, class_, grade, names, cell, lambda row: False, identifier, _column(heads, _MAXIMUM))


_IDENTIFIER = ("identifier", "标识符", "識別碼", "编号")
_GRADE = ("grade", "成绩", "分數", "成績")
_MAXIMUM = ("maximum grade", "最高成绩", "最高分")
_OTHER_NAMES = {"email address", "id number", "full name", "电子邮件地址", "学号", "全名"}


def _column(heads: Sequence[str], names: Iterable[str]) -> int | None:
    folded = [head.casefold() for head in heads]
    return next((folded.index(name) for name in names if name in folded), None)


def _two_places(points: Decimal) -> str:
    return number(points.quantize(Decimal("0.01"), ROUND_HALF_UP))


def _filled(
    table: Table,
    class_: Sequence[Standing],
    place: int,
    names: Sequence[int],
    cell: Callable[[Standing], str | None],
    skipped: Callable[[Sequence[str]], bool],
    identifier: int | None = None,
    maximum: int | None = None,
) -> Filled:
    """A table with what ``cell`` says in one column of the rows whose ``names`` mean somebody.

    Args:
        table: as it was read.
        class_: how everybody stands.
        place: the column that is filled in.
        names: the columns that name a student, the surest first.
        cell: what is to stand there; None to leave the cell as it is.
        skipped: whether a row is nobody's.
        identifier: the column that has Moodle's number after a word; None for none.
        maximum: the column with the most points that are taken; None for none.
    """
    known = {one.student.id: cell(one) for one in class_}
    meant = unique((name, one.student) for one in class_ for name in _names(one))
    # Moodle's own number of somebody, which a student's number of ours may happen to be.
    numbered = unique((number, one.student) for one in class_ for number in _numbers(one))
    values: dict[int, str] = {}
    still, unknown, above = [], [], []
    for line, row in table.rows:
        if skipped(row):
            continue
        words = [row[name].strip() for name in names if name < len(row) and row[name].strip()]
        student = next((meant[folded(word)] for word in words if folded(word) in meant), None)
        if student is None and identifier is not None and identifier < len(row):
            student = numbered.get(re.sub(r"^\D+", "", row[identifier].strip()))
        if student is None:
            unknown.append(words[0] if words else f"line {line}")
            continue
        value = known[student.id]
        if value is None:
            still.append(student.id)
        else:
            values[line] = value
            if maximum is not None and maximum < len(row) and _is_above(value, row[maximum]):
                above.append(student.id)
    return Filled(
        content=filled(table, place, values),
        filled=len(values),
        open=tuple(still),
        unknown=tuple(unknown),
        above=tuple(above),
    )


def _is_above(value: str, most: str) -> bool:
    """Whether points are more than a cell says, which may be written with a decimal comma."""
    try:
        return Decimal(value) > Decimal(most.strip().replace(",", "."))
    except InvalidOperation:
        return False


def _names(one: Standing) -> Iterator[str]:
    """Everything by which a platform may call a student, its numbers of the download included."""
    yield from one.student.names
    if one.student.name:
        yield one.student.name
    yield from _numbers(one)


def _numbers(one: Standing) -> Iterator[str]:
    """The platform's own numbers of a student: in the download's names, or in its table as the roster."""
    yield from re.findall(r"_(\d+)(?=_\d+$|$)", one.prefix)[:1]
    yield from one.student.other


def moodle_name(one: Standing) -> str | None:
    """The folder from which Moodle takes a student's feedback files; None for who did not come from Moodle.

    Moodle splits it at its underscores, so the name must have none; ending with one suits every version.
    """
    match = re.fullmatch(r"(.*)_(\d+)", one.prefix, re.DOTALL)
    if match is None or re.search(r"_\d+_\d+$", one.prefix):
        return None
    return f"{match[1].replace('_', ' ').replace('/', ' ')}_{match[2]}_assignfeedback_file_"


def canvas_name(one: Standing) -> str | None:
    """With what Canvas wants a re-uploaded file's name to begin; None for who did not come from Canvas.

    It looks for the numbers of the student and of a file that the student handed in.
    """
    return one.prefix if re.search(r"_\d+_\d+$", one.prefix) else None


def zipped(file: Path, entries: Iterable[tuple[str, bytes]]) -> int:
    """Writes a zip whose bytes follow from its content alone; how many entries it has."""
    count = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in entries:
            about = zipfile.ZipInfo(name, _EPOCH)
            about.compress_type = zipfile.ZIP_DEFLATED
            about.external_attr = 0o600 << 16
            target.writestr(about, content)
            count += 1
    return count
