"""What does a class come to, for spreadsheets and machines?

Three forms of the standings: ``grades`` is a CSV with a row a student and a column an expectation,
``lines`` has a JSON object a line, ``summary`` is Markdown for a person in a hurry. Nothing that is not
graded is ever a zero in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec

from grader.batch.insight import Insight
from grader.batch.standing import Standing
from grader.batch.tables import made
from grader.batch.words import needs, say, status
from grader.report import Language
from grader.result import Result
from grader.spec import Assignment
from grader.trace.escapes import escaped

_COLUMNS = (
    *("id", "name", "email", "group", "status", "final", "points", "lost", "ungraded", "pending", "possible"),
    *("late_days", "late_loss", "late_reason", "submitted", "attempts", "entry", "file", "by_hand", "needs"),
)

#: Expectations that it tells the rates of; the page has them all.
_RATES = 15
#: Students that a list of the summary names.
_NAMED = 40

_encoder = msgspec.json.Encoder(decimal_format="number")


def number(points: Decimal | None) -> str:
    """Points as people write them; "" for none."""
    if points is None:
        return ""
    plain = f"{points.normalize():f}"
    return "0" if plain == "-0" else plain


def earned(one: Standing) -> tuple[Decimal | None, Decimal | None]:
    """Points and lost points; None for both while nothing at all is graded: a 0 would be taken for a mark."""
    score = one.score
    if score is None or (score.possible and not score.points and not score.lost):
        return None, None
    return score.points, score.lost


def grades(class_: Sequence[Standing]) -> Iterator[bytes]:
    """The class as CSV, a row at a time: what is not graded has an empty cell, never a zero."""
    expectations = list(dict.fromkeys(seen.expectation for standing in class_ for seen in standing.seen))
    return made((*_COLUMNS, *expectations), _rows(class_, expectations))


def _rows(class_: Iterable[Standing], expectations: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for one in class_:
        cells: dict[str, str] = {seen.expectation: number(seen.points) for seen in one.seen}
        score = one.score
        late = one.lateness
        row = (
            *(one.student.id, one.student.name, one.student.email, one.student.group, one.status.value),
            number(one.final),
            *(
                (*earned(one), score.ungraded, score.pending, score.possible)
                if score is not None
                else (None,) * 5
            ),
            "" if late is None or late.days is None else str(late.days),
            number(late.loss) if late is not None else "",
            late.reason if late is not None else "",
            moment(one.submitted),
            *(str(one.attempts), one.attempt, one.file),
            "; ".join(f"{m.expectation} {number(m.points)} {m.why} ({m.who})" for m in one.marks),
            " ".join(each.value for each in one.needs),
            *(cells.get(expectation, "") for expectation in expectations),
        )
        yield tuple(number(cell) if isinstance(cell, Decimal) or cell is None else cell for cell in row)


def line(one: Standing, result: Result | None, *, with_names: bool = True) -> bytes:
    """One student as a JSON object: the result as the machine made it, and what stands beside it.

    The numbers of the events on which findings rest are left out: they count what was observed in one run,
    and the trace of that run is not here.

    Args:
        one: how the student stands.
        result: the machine's; None for none.
        with_names: false to tell nothing but the id and the points.
    """
    late = one.lateness
    told: dict[str, Any] = {
        "student": {
            "id": one.student.id,
            **(
                {"name": one.student.name, "email": one.student.email, "group": one.student.group}
                if with_names
                else {}
            ),
        },
        "status": one.status.value,
        "entry": one.attempt if with_names else "",
        "attempts": one.attempts,
        "submitted": moment(one.submitted),
        "final": one.final,
        "score": one.score,
        "late": None
        if late is None
        else {"due": moment(late.due), "days": late.days, "loss": late.loss, "reason": late.reason},
        "marks": one.marks,
        "needs": [each.value for each in one.needs],
        "result": None if result is None else _without_evidence(result),
    }
    return escaped(_encoder.encode(told)) + b"\n"


def _without_evidence(result: Result) -> Result:
    cases = tuple(
        msgspec.structs.replace(
            case,
            findings=tuple(msgspec.structs.replace(finding, evidence=()) for finding in case.findings),
        )
        for case in result.cases
    )
    return msgspec.structs.replace(result, cases=cases)


def moment(at: datetime | None) -> str:
    """A time for a machine, "" for none."""
    return "" if at is None else at.isoformat()


def summary(
    class_: Sequence[Standing],
    learned: Insight,
    assignment: Assignment,
    language: Language,
    left: Sequence[str] = (),
) -> str:
    """The class in Markdown.

    Args:
        class_: how everybody stands.
        learned: what there is to learn of it.
        assignment: what was asked.
        language: in which it is told.
        left: entries of the folder that are no submission.
    """

    def words(name: str) -> str:
        return say(name, language)

    title = assignment.title.zh if language == "zh" else assignment.title.en
    parts = [f"# {plain(title)}", ""]
    said = [f"{len(class_)} {words('students')}"]
    said += [f"{count} {status(state, language)}" for state, count in learned.states]
    parts.append(" · ".join(said))
    if learned.mean is not None:
        parts += [
            "",
            f"{words('mean')} {number(learned.mean)} · {words('median')} {number(learned.median)} "
            f"{words('of')} {number(learned.possible)}",
        ]
    person = learned.person
    parts += ["", f"## {words('person')}", ""]
    parts += [
        f"- {_who(one)}: {needs(one.needs, language)}" for one in (class_[place] for place in person[:_NAMED])
    ]
    parts += [f"- … {len(person) - _NAMED}"] if len(person) > _NAMED else []
    parts += [] if person else [words("nobody")]
    parts += ["", f"## {words('failing')}", ""]
    parts += [f"| {words('expectation')} | {words('rate')} | {words('commonest')} |", "|---|---:|---|"]
    failing = [each for each in learned.failing if each.failed]
    for each in failing[:_RATES]:
        told = plain(each.commonest[0][0]) if each.commonest else ""
        parts.append(f"| {each.expectation} | {each.failed}/{each.tried} | {told} |")
    parts += ["", f"… {say('more', language, count=len(failing) - _RATES)}"] if len(failing) > _RATES else []
    if learned.clusters:
        parts += ["", f"## {words('clusters')}", ""]
        parts += [
            f"- {len(cluster.students)} × {', '.join(cluster.expectations[:4])}"
            f"{', …' if len(cluster.expectations) > 4 else ''}: {plain(cluster.text)}"
            for cluster in learned.clusters[:_NAMED]
        ]
    if learned.copies:
        parts += ["", f"## {words('copies')}", ""]
        parts += [
            f"- {', '.join(plain(class_[place].student.id) for place in copy)}"
            for copy in learned.copies[:_NAMED]
        ]
    if left:
        parts += ["", f"## {words('left')}", ""]
        parts += [f"- {plain(name)}" for name in left[:_NAMED]]
    return "\n".join(parts) + "\n"


def _who(one: Standing) -> str:
    name = f" {plain(one.student.name)}" if one.student.name else ""
    return f"{plain(one.student.id)}{name}"


def plain(text: str) -> str:
    """A text that somebody else chose, in Markdown: on one line, and taken for nothing but text."""
    escaped = "".join(f"\\{letter}" if letter in "\\`*_{}[]<>()#|!~" else letter for letter in text)
    return " ".join(escaped.split())
