"""What do we say?

Outcomes, blame, findings and the arithmetic on points. A verdict has no default and no truth value; points
are None unless the outcome is the student's own. ``points + lost + ungraded + pending = possible``, exactly.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, NoReturn, assert_never

import msgspec

from grader.trace import Environment, with_clean_descriptions
from grader.trace import Message as Message
from grader.trace import SubmissionName as SubmissionName
from grader.trace.escapes import escaped

SCHEMA = "grader/result/1"


class _NoTruth(Enum):
    def __bool__(self) -> NoReturn:
        raise TypeError(f"{self} has no truth value: compare it with a member")


class Outcome(_NoTruth):
    """How an expectation, or a case, ended."""

    PASSED = "passed"
    FAILED = "failed"
    #: A case that it needs failed; the points are lost and the cause is named.
    SKIPPED = "skipped"
    #: We could not decide; a person must. Never a pass and never a zero.
    INCONCLUSIVE = "inconclusive"
    #: Our fault or the assignment author's.
    ERROR = "error"
    #: For a person to grade.
    PENDING = "pending"


class Blame(_NoTruth):
    """Whose doing an outcome is."""

    NOBODY = "nobody"
    STUDENT = "student"
    AUTHOR = "author"
    GRADER = "grader"


#: How much a student is told of a case: everything; what was done and seen; the outcome and the points alone.
Feedback = Literal["full", "actual-only", "none"]

#: When a student is told that there is such a case at all.
Visibility = Literal["always", "after-due", "after-published", "never"]


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the student should know besides the findings; it costs no points and decides nothing.

    Attributes:
        message: what is to be said.
        text: the message rendered in the language of the run; "" until it is told.
    """

    message: Message
    text: str = ""


class Finding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What became of one expectation.

    Attributes:
        id: the expectation's id, unique in its case.
        outcome, blame: how it ended and whose doing that is.
        possible: points that it is worth.
        points: points earned; None unless the outcome is passed, failed or skipped.
        message: what is to be said.
        expected: what was asked for, for a person, in words of the specification.
        actual: what was seen instead.
        evidence: sequence numbers of the events on which it rests.
        text: the message rendered in the language of the run; "" until it is told.
    """

    id: str
    outcome: Outcome
    blame: Blame
    possible: Decimal
    points: Decimal | None
    message: Message
    expected: str = ""
    actual: str = ""
    evidence: tuple[int, ...] = ()
    text: str = ""


class CaseResult(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What became of one case.

    Attributes:
        id, title, rule: as in the specification.
        outcome: the worst of its findings' (error, inconclusive, failed, skipped, pending, passed).
        points: the sum of the points earned, None when nothing of it could be graded.
        possible: the sum of the points it is worth.
        needs_failed: the needed case that failed, None otherwise.
        findings: one for each expectation, in the specification's order.
        feedback: how much a student is told of it, as in the specification.
        visible: when a student is told that there is such a case, as in the specification.
    """

    id: str
    title: dict[str, str]
    rule: tuple[int, ...]
    outcome: Outcome
    points: Decimal | None
    possible: Decimal
    needs_failed: str | None
    findings: tuple[Finding, ...]
    feedback: Feedback = "full"
    visible: Visibility = "always"


class Score(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``points + lost + ungraded + pending = possible``, exactly."""

    points: Decimal
    lost: Decimal
    ungraded: Decimal
    pending: Decimal
    possible: Decimal


class Result(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that is said of one submission.

    Attributes:
        notes: what is to be said of its files, such as that one hides a module of Python's.
    """

    schema: str
    assignment: str
    title: dict[str, str]
    submission: SubmissionName
    environment: Environment
    score: Score
    cases: tuple[CaseResult, ...]
    notes: tuple[Note, ...] = ()


def earned(outcome: Outcome, possible: Decimal) -> Decimal | None:
    """The points that an outcome earns of those possible; None where it earns no mark at all."""
    match outcome:
        case Outcome.PASSED:
            return possible
        case Outcome.FAILED | Outcome.SKIPPED:
            return Decimal(0)
        case Outcome.INCONCLUSIVE | Outcome.ERROR | Outcome.PENDING:
            return None
        case _:
            assert_never(outcome)


_WORST_FIRST = (
    Outcome.ERROR,
    Outcome.INCONCLUSIVE,
    Outcome.FAILED,
    Outcome.SKIPPED,
    Outcome.PENDING,
    Outcome.PASSED,
)


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """The worst of some outcomes.

    Raises:
        ValueError: there are none; an outcome has no default.
    """
    present = set(outcomes)
    for outcome in _WORST_FIRST:
        if outcome in present:
            return outcome
    raise ValueError("no outcome has no worst one")


def score(findings: Iterable[Finding]) -> Score:
    """The five parts of the score of some findings; they add up exactly."""
    points = lost = ungraded = pending = Decimal(0)
    for finding in findings:
        match finding.outcome:
            case Outcome.PASSED:
                points += finding.possible
            case Outcome.FAILED | Outcome.SKIPPED:
                lost += finding.possible
            case Outcome.INCONCLUSIVE | Outcome.ERROR:
                ungraded += finding.possible
            case Outcome.PENDING:
                pending += finding.possible
            case _:
                assert_never(finding.outcome)
    return Score(points, lost, ungraded, pending, points + lost + ungraded + pending)


def case_result(
    *,
    id: str,
    title: dict[str, str],
    rule: tuple[int, ...],
    findings: tuple[Finding, ...],
    needs_failed: str | None = None,
    feedback: Feedback = "full",
    visible: Visibility = "always",
) -> CaseResult:
    """A case's result from its findings, with outcome and points derived.

    Raises:
        ValueError: there are no findings.
    """
    total = score(findings)
    gradable = any(f.points is not None for f in findings)
    return CaseResult(
        id=id,
        title=title,
        rule=rule,
        outcome=worst(f.outcome for f in findings),
        points=total.points if gradable else None,
        possible=total.possible,
        needs_failed=needs_failed,
        findings=findings,
        feedback=feedback,
        visible=visible,
    )


def exit_code(result: Result) -> int:
    """The command line's exit code: 0 full marks of what a machine can grade, 1 points lost, 3 undecided."""
    outcomes = {finding.outcome for case in result.cases for finding in case.findings}
    if outcomes & {Outcome.INCONCLUSIVE, Outcome.ERROR}:
        return 3
    if outcomes & {Outcome.FAILED, Outcome.SKIPPED}:
        return 1
    return 0


_encoder = msgspec.json.Encoder(decimal_format="number")
_decoder = msgspec.json.Decoder(Result)


def encode(result: Result) -> bytes:
    """A result as the JSON of ``--json``, indented."""
    return escaped(msgspec.json.format(_encoder.encode(result), indent=2)) + b"\n"


def decode(stored: bytes) -> Result:
    """The result that ``encode`` stored.

    Raises:
        ValueError: it is not a result of this schema.
    """
    try:
        result = _decoder.decode(stored)
    except msgspec.MsgspecError as error:
        raise ValueError(f"not a result: {error}") from error
    if result.schema != SCHEMA:
        raise ValueError(f"the schema is {result.schema}, this grader reads {SCHEMA}")
    return result


def schema() -> dict[str, Any]:
    """JSON Schema of a result as ``encode`` writes it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        **_with_numbers(with_clean_descriptions(msgspec.json.schema(Result))),
    }


def _with_numbers(part: Any) -> Any:
    """A part of a schema in which decimals are what they are written as: msgspec's schema says text."""
    match part:
        case {"type": "string", "format": "decimal"}:
            return {"type": "number"}
        case dict():
            return {key: _with_numbers(value) for key, value in part.items()}
        case list():
            return [_with_numbers(value) for value in part]
        case _:
            return part


def rendered_schema() -> str:
    """The schema as it is committed beside this module, ``result.schema.json``."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2).decode() + "\n"
