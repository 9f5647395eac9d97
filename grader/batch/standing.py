"""How does each student stand?

A standing is what every report of the class is made of: what the machine found, what a person gave by hand,
how late the work was. It is small, so that a class of ten thousand fits into memory; results and traces
stay in the record.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import assert_never

import msgspec

from grader.batch.engine import Handed, Order
from grader.batch.intake import Entry, Intake
from grader.batch.lateness import Extension, Lateness, Policy, late
from grader.batch.people import Student
from grader.batch.record import Key, Mark, Record
from grader.batch.work import Done, Fate
from grader.report import Language, told
from grader.result import Outcome, Result, Score
from grader.result import decode as decode_result
from grader.trace import SCHEMA, Header, Trace
from grader.trace import decode as decode_trace


class Status(Enum):
    """Where a student's work is."""

    GRADED = "graded"
    #: It has no program, or cannot be opened.
    UNFIT = "unfit"
    #: The grader broke on it.
    BROKEN = "broken"
    #: It killed every worker that tried it.
    QUARANTINED = "quarantined"
    #: Nothing was handed in.
    MISSING = "missing"
    #: Nothing was handed in and nothing had to be.
    EXCUSED = "excused"
    #: It is not graded yet.
    WAITING = "waiting"


class Need(Enum):
    """Why a person must look."""

    UNDECIDED = "undecided"
    ERROR = "error"
    PENDING = "pending"
    UNFIT = "unfit"
    WAITING = "waiting"
    LATE = "late"
    #: There is a policy and nobody knows when the work came.
    TIME_UNKNOWN = "time-unknown"
    #: Several attempts, and nobody knows which one is the latest.
    DOUBLED = "doubled"
    #: Not in the roster.
    UNLISTED = "unlisted"
    #: A mark for an expectation that the assignment does not have (any more).
    STRAY_MARK = "stray-mark"


#: Needs that keep a class from being decided; the others only want to be seen.
_OPEN = frozenset({Need.UNDECIDED, Need.ERROR, Need.UNFIT, Need.WAITING})


class Seen(msgspec.Struct, frozen=True):
    """What became of one expectation of one student.

    Attributes:
        expectation: "case/expectation".
        outcome: the machine's.
        points: what counts, by hand or by machine; None for nothing yet.
        possible: what it is worth.
        sentence: names the sentence that is told.
        text: that sentence in the language of the reports.
        by_hand: whether a person gave the points.
    """

    expectation: str
    outcome: Outcome
    points: Decimal | None
    possible: Decimal
    sentence: str
    text: str
    by_hand: bool


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How one student stands.

    Attributes:
        student: who.
        status: where the work is.
        attempt: the entry that counts, "" for none.
        prefix: what the platform wants in the names of files that are sent back.
        attempts: how many there are.
        key: the result's; None for none.
        file: the program's file.
        submitted: when the work was handed in; None for unknown.
        score: with what was given by hand; None for nothing.
        seen: each expectation.
        marks: what was given by hand.
        lateness: None without a policy.
        needs: why a person must look.
    """

    student: Student
    status: Status
    attempt: str = ""
    prefix: str = ""
    attempts: int = 0
    key: Key | None = None
    file: str = ""
    submitted: datetime | None = None
    score: Score | None = None
    seen: tuple[Seen, ...] = ()
    marks: tuple[Mark, ...] = ()
    lateness: Lateness | None = None
    needs: tuple[Need, ...] = ()

    @property
    def final(self) -> Decimal | None:
        """The points that go into a gradebook: less what being late costs; None while something is open."""
        if self.score is None or self.score.ungraded or self.score.pending:
            return None
        return self.score.points - (self.lateness.loss if self.lateness is not None else Decimal(0))

    @property
    def decided(self) -> bool:
        """Whether nothing is open but what waits for a person anyway."""
        return not _OPEN.intersection(self.needs)


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """What besides the results a standing rests on.

    Attributes:
        policy: what being late costs; None: nothing.
        extensions: what students were granted, by id.
        marks: what was given by hand, by student and expectation.
    """

    policy: Policy | None = None
    extensions: Mapping[str, Extension] = {}
    marks: Mapping[str, Mapping[str, Mark]] = {}


def standings(
    intake: Intake, handed: Mapping[str, Sequence[Handed]], record: Record, order: Order, terms: Terms
) -> Iterator[Standing]:
    """How every student of the class stands, in the class's order."""
    for id, entry in intake.entries.items():
        yield standing_of(entry, handed.get(id, ()), record, order, terms)


def result_of(done: Done) -> tuple[Result, Trace | None]:
    """A kept result, and what was seen; no trace where nothing was run."""
    result = decode_result(done.result)
    return result, decode_trace(zlib.decompress(done.trace)) if done.trace else None


def empty_trace(result: Result) -> Trace:
    """A trace in which nothing happened."""
    return Trace(Header(SCHEMA, result.assignment, result.environment), ())


def standing_of(
    entry: Entry, handed: Sequence[Handed], record: Record, order: Order, terms: Terms
) -> Standing:
    """How one student stands, whose attempts were looked at."""
    student = entry.student
    extension = terms.extensions.get(student.id)
    marks = terms.marks.get(student.id, {})
    unlisted = () if entry.listed else (Need.UNLISTED,)
    if not handed:
        excused = extension is not None and extension.excused
        return Standing(
            student=student,
            status=Status.EXCUSED if excused else Status.MISSING,
            marks=tuple(marks.values()),
            needs=unlisted,
        )
    graded = [(one, *_graded(one, record, marks, order.language)) for one in handed]
    # The best one; of equally good ones the latest.
    one, status, file, seen = max(graded, key=lambda each: (_earned(each[3]), handed.index(each[0])))
    score = _score(seen) if status is not Status.WAITING else None
    lateness = None
    if terms.policy is not None:
        points, possible = (score.points, score.possible) if score is not None else (Decimal(0), Decimal(0))
        lateness = late(
            terms.policy,
            extension,
            one.submitted,
            said_late=one.attempt.late,
            points=points,
            possible=possible,
        )
    doubled = len(entry.attempts) > 1 and any(attempt.submitted is None for attempt in entry.attempts)
    stray = marks.keys() - {each.expectation for each in seen} if score is not None else set()
    return Standing(
        student=student,
        status=status,
        attempt=one.attempt.name,
        prefix=one.attempt.found.prefix,
        attempts=len(entry.attempts),
        key=one.key,
        file=file,
        submitted=one.submitted,
        score=score,
        seen=seen,
        marks=tuple(marks.values()),
        lateness=lateness,
        needs=(
            *_needs(status, seen, lateness),
            *((Need.DOUBLED,) if doubled else ()),
            *unlisted,
            *((Need.STRAY_MARK,) if stray else ()),
        ),
    )


def _graded(
    one: Handed, record: Record, marks: Mapping[str, Mark], language: Language
) -> tuple[Status, str, tuple[Seen, ...]]:
    done = record.said(one.key)
    if done is None:
        return Status.WAITING, "", ()
    result = told(decode_result(done.result), language)
    seen = []
    for case in result.cases:
        for finding in case.findings:
            expectation = sys.intern(f"{case.id}/{finding.id}")
            mark = marks.get(expectation)
            seen.append(
                Seen(
                    expectation,
                    finding.outcome,
                    mark.points if mark is not None else finding.points,
                    finding.possible,
                    sys.intern(finding.message.id),
                    sys.intern(finding.text),
                    mark is not None,
                )
            )
    return _status(done.fate), result.submission.file, tuple(seen)


def _status(fate: Fate) -> Status:
    match fate:
        case Fate.GRADED:
            return Status.GRADED
        case Fate.UNFIT:
            return Status.UNFIT
        case Fate.BROKEN:
            return Status.BROKEN
        case Fate.QUARANTINED:
            return Status.QUARANTINED
        case _:
            assert_never(fate)


def _earned(seen: Sequence[Seen]) -> Decimal:
    return sum((each.points for each in seen if each.points is not None), Decimal(0))


def _score(seen: Sequence[Seen]) -> Score:
    """As ``result.score``, but a mark given by hand may be any part of what is possible."""
    points = lost = ungraded = pending = Decimal(0)
    for each in seen:
        if each.points is not None:
            points += each.points
            lost += each.possible - each.points
        elif each.outcome is Outcome.PENDING:
            pending += each.possible
        else:
            ungraded += each.possible
    return Score(points, lost, ungraded, pending, points + lost + ungraded + pending)


def _needs(status: Status, seen: Sequence[Seen], lateness: Lateness | None) -> Iterator[Need]:
    match status:
        case Status.WAITING:
            yield Need.WAITING
        case Status.UNFIT | Status.BROKEN | Status.QUARANTINED | Status.GRADED:
            still = {each.outcome for each in seen if each.points is None}
            if status is Status.UNFIT and still:
                yield Need.UNFIT
            elif Outcome.INCONCLUSIVE in still:
                yield Need.UNDECIDED
            if Outcome.ERROR in still:
                yield Need.ERROR
            if Outcome.PENDING in still:
                yield Need.PENDING
        case Status.MISSING | Status.EXCUSED:
            return
        case _:
            assert_never(status)
    if lateness is not None and lateness.days is None:
        yield Need.TIME_UNKNOWN
    elif lateness is not None and lateness.days:
        yield Need.LATE
