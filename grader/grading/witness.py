"""Does a stored witness still show its fault?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from grader import explore, judge
from grader.box import Box
from grader.errors import UsageError
from grader.plugin.ledger import Ledger
from grader.spec import Assignment
from grader.submission import Submission
from grader.trace import Explored
from grader.trace.exploration import Ending, Exploration, Schedule


@dataclass(frozen=True, slots=True)
class Repetition:
    """What came of a witness that was run again.

    Attributes:
        found: what it shows now: the stored fault, where it showed it at all.
        again: how often it showed the stored fault.
        times: how often it was run.
    """

    found: Exploration
    again: int
    times: int


def repeat(
    box: Box,
    known: Exploration,
    times: int,
    *,
    input: str = "",
    expected: str | None = None,
    always: Callable[[Ending], bool] | None = None,
) -> Repetition:
    """Runs the witness of an exploration again.

    Args:
        box: where the program runs now.
        known: what was stored.
        times: how often the witness is run.
        input, expected, always: as when it was explored.

    Raises:
        UsageError: it has no witness.
        BoxError: the box broke.
    """
    if known.witness is None:
        raise UsageError(
            f"the verdict is {known.verdict}, so there is no witness to repeat. "
            "Explore again: grade explore PROGRAM"
        )
    witness: Schedule = known.witness

    def once(repetitions: int) -> Exploration:
        return explore.replay(
            box,
            witness,
            arguments=known.arguments,
            input=input,
            expected=expected,
            limits=explore.Limits(reproductions=repetitions),
            always=always,
        )

    # The explorer repeats by itself what it found. Where the first run shows nothing there is nothing to
    # repeat, and the others are asked for one by one.
    found = once(times)
    if _shows(known, found):
        return Repetition(found, 0 if found.reproduced is None else found.reproduced[0], times)
    again = 0
    for _ in range(times - 1):
        other = once(0)
        if _shows(known, other):
            found, again = other, again + 1
    return Repetition(found, again, times)


def repeat_case(
    submission: Submission, assignment: Assignment, stored: Explored, times: int, *, python: str | None = None
) -> Repetition:
    """Runs the witness of a graded case again.

    Args:
        submission: the program now, open.
        assignment: what was asked.
        stored: the case's exploration, from a trace.
        times: how often the witness is run.
        python: the interpreter; None: the assignment's, else python3 of the PATH.

    Raises:
        UsageError: the assignment has no such case, or the exploration no witness.
        BoxError: there is no box, or it broke.
    """
    case = next((case for case in assignment.cases if case.id == stored.case and case.explore), None)
    if case is None:
        raise UsageError(f"{assignment.id} has no explored case {stored.case}")
    ledger = Ledger(assignment, submission, python=python, language="en")
    try:
        return repeat(
            ledger.box,
            stored.exploration,
            times,
            input=case.input,
            always=lambda ending: judge.acceptable(assignment, case, ending),
        )
    finally:
        ledger.close()


def _shows(known: Exploration, again: Exploration) -> bool:
    """Whether a replay shows the fault that the verdict names; who gets stuck first may be told otherwise."""
    return any(
        fault.kind == known.verdict and (fault.kind == "deadlock" or fault.object == known.faults[0].object)
        for fault in again.faults
    )
