"""What does a worker do, given nothing but bytes?

``work`` grades one submission under one assignment, in the process and on the thread that call it, and
answers with bytes. Everything it needs is in the task, so that the same function serves a local process and
a cluster's.
"""

from __future__ import annotations

import faulthandler
import tempfile
import traceback
import zlib
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Literal

import msgspec

from grader import grading, spec
from grader.batch.parcel import Parcel, unpacked
from grader.errors import SubmissionError
from grader.grading import Grading
from grader.report import Language, told
from grader.result import (
    SCHEMA,
    Blame,
    CaseResult,
    Finding,
    Message,
    Outcome,
    Result,
    SubmissionName,
    case_result,
    score,
)
from grader.spec import Assignment
from grader.submission import Submission
from grader.trace import Environment, Tier
from grader.trace import encode as encode_trace

#: Seconds of the machine's clock for each case, and for one more, after which a worker ends itself. Drive
#: gives up a case after 60 s (600 s on a machine with no CPU to spare) and pytest-timeout after 640: whoever
#: comes here hangs where neither is heard.
_LAST_WATCHDOG = 700


RequiredTier = Literal["full", "plain"]


class Fate(Enum):
    """What became of a task."""

    #: It was graded; the result says how.
    GRADED = "graded"
    #: The submission has no program, or cannot be opened: nothing was run.
    UNFIT = "unfit"
    #: The grader broke.
    BROKEN = "broken"
    #: It killed its worker again and again; it is not tried any more.
    QUARANTINED = "quarantined"


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """One submission under one assignment, complete.

    Attributes:
        submission: the files.
        alone: the name of the file where one program file was handed in by itself; else "".
        assignment: the files of the assignment's folder.
        specification: the name of its YAML file.
        cases: how many cases it has, for the watchdog.
        python: the interpreter to run it with; None: the assignment's, else python3 of the PATH.
        tier: the least isolation and evidence that will do.
        language: of the findings' text.
    """

    submission: Parcel
    alone: str
    assignment: Parcel
    specification: str
    cases: int
    python: str | None
    tier: RequiredTier
    language: Language


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a task.

    Attributes:
        fate: whether it was graded.
        result: what is said, encoded.
        trace: what was seen, encoded and compressed; b"" where nothing was run.
    """

    fate: Fate
    result: bytes
    trace: bytes


class Interrupted(Exception):
    """A person ended the grading; there is no result."""


_encoder = msgspec.msgpack.Encoder()
_task = msgspec.msgpack.Decoder(Task)
_done = msgspec.msgpack.Decoder(Done)
_result = msgspec.json.Encoder(decimal_format="number")


def encoded(task: Task) -> bytes:
    """A task as ``work`` takes it."""
    return _encoder.encode(task)


def decoded(done: bytes) -> Done:
    """What ``work`` answered."""
    return _done.decode(done)


def work(task: bytes) -> bytes:
    """Grades one submission.

    Args:
        task: what ``encoded`` made.

    Returns:
        A ``Done``, for ``decoded``.

    Raises:
        Interrupted: a person ended it with Ctrl-C or SIGTERM.
    """
    wanted = _task.decode(task)
    faulthandler.dump_traceback_later((wanted.cases + 1) * _LAST_WATCHDOG, exit=True)
    try:
        return _encoder.encode(_graded(wanted))
    finally:
        faulthandler.cancel_dump_traceback_later()


def _graded(task: Task) -> Done:
    with tempfile.TemporaryDirectory(prefix="task-", ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        unpacked(task.assignment, folder / "assignment")
        unpacked(task.submission, folder / "submission")
        specification = folder / "assignment" / task.specification
        assignment = spec.load(specification)
        try:
            with Submission.open(folder / "submission" / task.alone) as submission:
                graded = grading.grade(
                    submission,
                    assignment,
                    python=task.python,
                    tier=task.tier,
                    language=task.language,
                    specification=specification,
                )
        except SubmissionError as error:
            # Where it lies here is nobody's business.
            reason = (error.chinese if task.language == "zh" else str(error)).replace(f"{folder}/", "")
            return unfit(assignment, reason, task.language)
        except Exception as error:
            return broken(
                assignment, f"{type(error).__name__}: {error}", task.language, traceback.format_exc()
            )
    if graded.interrupted:
        raise Interrupted
    return _done_with(graded)


def _done_with(graded: Grading) -> Done:
    result = _result.encode(graded.result)
    return Done(fate=Fate.GRADED, result=result, trace=zlib.compress(encode_trace(graded.trace)))


def unfit(assignment: Assignment, reason: str, language: Language) -> Done:
    """A submission that has no program, or cannot be opened: nobody took a point, a person must look.

    Args:
        reason: what is the matter and the way to mend it.
    """
    message = Message("submission.unfit", {"reason": reason})
    said = _all(assignment, Outcome.INCONCLUSIVE, Blame.STUDENT, message, "")
    return Done(fate=Fate.UNFIT, result=_result.encode(told(said, language)), trace=b"")


def broken(assignment: Assignment, reason: str, language: Language, dump: str = "") -> Done:
    """A submission on which the grader broke."""
    message = Message("grader.crashed", {"reason": reason})
    said = _all(assignment, Outcome.ERROR, Blame.GRADER, message, dump)
    return Done(fate=Fate.BROKEN, result=_result.encode(told(said, language)), trace=b"")


def quarantined(assignment: Assignment, times: int, language: Language) -> Done:
    """A submission that killed every worker that tried it.

    Args:
        times: how often.
    """
    message = Message("grader.killed", {"count": times})
    said = _all(assignment, Outcome.ERROR, Blame.GRADER, message, "")
    return Done(fate=Fate.QUARANTINED, result=_result.encode(told(said, language)), trace=b"")


def _all(assignment: Assignment, outcome: Outcome, blame: Blame, message: Message, actual: str) -> Result:
    """A result in which every expectation ended alike, before anything was run."""

    def case(of: spec.Case) -> CaseResult:
        findings = tuple(
            Finding(
                id=expectation.id,
                outcome=outcome,
                blame=blame,
                possible=expectation.points,
                points=None,
                message=message,
                actual=actual,
            )
            for expectation in of.expect
        )
        title = {"en": of.title.en, "zh": of.title.zh}
        return case_result(
            id=of.id,
            title=title,
            rule=of.rule,
            findings=findings,
            feedback=of.feedback,
            visible=of.visible,
        )

    cases = tuple(case(of) for of in assignment.cases)
    nothing = Environment(
        grader="",
        spec_sha256=assignment.sha256,
        recording_sha256="",
        python="",
        kernel="",
        machine="",
        tier=Tier("none", (), ("nothing was run",)),
    )
    return Result(
        schema=SCHEMA,
        assignment=assignment.id,
        title={"en": assignment.title.en, "zh": assignment.title.zh},
        submission=SubmissionName("", "", ""),
        environment=nothing,
        score=score(finding for case in cases for finding in case.findings),
        cases=cases,
    )


def possible(assignment: Assignment) -> Decimal:
    """The points that an assignment's cases are worth; hand-written checks are not counted."""
    return sum((e.points for case in assignment.cases for e in case.expect), Decimal(0))
