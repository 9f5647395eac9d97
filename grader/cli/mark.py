"""``grade mark`` and ``grade forget``: what a person decides about a class that was graded."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated

import typer

from grader.batch import Mark, Record
from grader.batch.publish import unpublish
from grader.batch.tables import read
from grader.batch.times import moment
from grader.cli.application import app
from grader.cli.console import few, show
from grader.errors import UsageError
from grader.report.telling import visible_name
from grader.result import decode as decode_result

_OUT = typer.Argument(metavar="OUT", help="What -o of `grade batch` named.")


@app.command()
def mark(
    out: Annotated[Path, _OUT],
    student: Annotated[str | None, typer.Argument(metavar="STUDENT", help="The student's id.")] = None,
    expectation: Annotated[str | None, typer.Argument(metavar="CASE/EXPECTATION", help="For what.")] = None,
    points: Annotated[
        str | None, typer.Argument(metavar="POINTS", help="How many, such as 1 or 0.5.")
    ] = None,
    why: Annotated[str | None, typer.Argument(metavar="WHY", help="For the student to read.")] = None,
    from_: Annotated[
        Path | None,
        typer.Option("--from", metavar="CSV", help="Many at once: student, expectation, points, why."),
    ] = None,
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who gives them; else you.")] = None,
) -> None:
    """Gives points by hand. They count in every report, and grading again does not change them.

    \b
      grade mark report/ 2023001 terminus/words 1 "the announcement is right, in dialect"
      grade mark report/ --from marks.csv
      grade mark report/ 2023001                what there is
    """
    with Record.open(out) as record:
        keys = record.students()
        if from_ is None and student is not None and expectation is None:
            show(_listed(record, student))
            return
        if from_ is not None:
            wanted = _many(from_)
        elif student is None or expectation is None or points is None or not why:
            raise UsageError('write: grade mark OUT STUDENT CASE/EXPECTATION POINTS "why", or --from CSV')
        else:
            wanted = [("", student, expectation, points, why)]
        who = by or _who()
        at = datetime.now(UTC).isoformat(timespec="seconds")
        marks = []
        for where, id, name, worth, reason in wanted:
            if id not in keys:
                raise UsageError(
                    f"{where}nobody with the id {id!r} was graded in {out}. The ids are: {few(sorted(keys))}"
                )
            done = record.done(keys[id])
            possible = _possible(done.result) if done is not None else {}
            marks.append(
                Mark(
                    student=id,
                    expectation=name,
                    points=_points(where, name, worth, possible),
                    why=reason,
                    who=who,
                    at=at,
                )
            )
        record.mark(marks)
        command = record.setting("command")
    show(f"{len(marks)} marked. The next `grade batch` tells it:\n  {command}\n")


def _who() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user may have no name
        raise UsageError("nobody knows who you are here. Say it with --by NAME") from None


def _possible(result: bytes) -> dict[str, Decimal]:
    return {
        f"{case.id}/{finding.id}": finding.possible
        for case in decode_result(result).cases
        for finding in case.findings
    }


def _points(where: str, expectation: str, worth: str, possible: dict[str, Decimal]) -> Decimal:
    if expectation not in possible:
        raise UsageError(f"{where}there is no {expectation!r}. There are: {', '.join(possible)}")
    try:
        points = Decimal(worth)
    except InvalidOperation:
        points = Decimal(-1)
    if not points.is_finite() or not 0 <= points <= possible[expectation]:
        raise UsageError(
            f"{where}{worth!r} are no points for {expectation}: write 0 to {possible[expectation]}"
        )
    return points


def _many(file: Path) -> list[tuple[str, str, str, str, str]]:
    """Where each mark stands, and what it says."""
    table = read(file)
    columns = {name.strip().casefold(): place for place, name in enumerate(table.header)}
    names = ("student", "expectation", "points", "why")
    if not set(names) <= columns.keys():
        raise UsageError(f"{file}: the columns must be {', '.join(names)}")
    found = []
    for number, row in table.rows:
        student, expectation, points, why = (_cell(row, columns[name]) for name in names)
        if not why:
            raise UsageError(f"{file}:{number}: nothing says why. The student reads it")
        found.append((f"{file}:{number}: ", student, expectation, points, why))
    return found


def _cell(row: Sequence[str], place: int) -> str:
    return row[place].strip() if place < len(row) else ""


def _listed(record: Record, student: str) -> str:
    marks = record.marks().get(student, {})
    if not marks:
        return f"nothing was given to {student} by hand\n"
    return "".join(
        f"{m.expectation}: {m.points} · {visible_name(m.why)} · {visible_name(m.who)}, {m.at}\n"
        for m in marks.values()
    )


@app.command()
def forget(
    out: Annotated[Path, _OUT],
    student: Annotated[str | None, typer.Argument(metavar="STUDENT", help="The student's id.")] = None,
    before: Annotated[
        str | None, typer.Option("--before", metavar="DATE", help="Results that were made before that day.")
    ] = None,
) -> None:
    """Removes what OUT knows of a student, or what is old. The next batch writes the class's reports anew.

    \b
      grade forget report/ 2023001
      grade forget report/ --before 2026-01-31
    """
    if (student is None) == (before is None):
        raise UsageError("write either: grade forget OUT STUDENT, or: grade forget OUT --before DATE")
    with Record.open(out) as record:
        if student is not None:
            told = record.told(student)
            if not record.forget(student):
                raise UsageError(f"nothing is known of {student!r} in {out}")
            unpublish(out, [told.folder] if told is not None else [])
            show(f"{visible_name(student)} is forgotten\n")
        elif before is not None:
            date = moment(f"{before} 00:00") or moment(before)
            if date is None:
                raise UsageError(f"{before!r} is no date. Write one such as 2026-01-31")
            count = record.forget_before(date)
            unpublish(out, [])
            show(f"{count} results are forgotten\n")
