"""Was it right?

``judge`` is a pure function of what was asked and what happened: it touches no clock, no process and no disk,
so every grade can be judged again from a stored trace. ``met`` tells the engine, while a program still runs,
whether letting time pass could be of use; ``acceptable`` tells the explorer whether an ending is as wanted.
How a case is judged that was run under many schedules stands in ``grader.judge.explored``.

How an expectation of a case on the terminal is counted:

* Its window is the stretch from its step's stimulus up to the next one; without a step, all steps of ``do``.
* A signal sent to several processes at once counts when the role is among them.
* Order is happens-before (``grader.judge.causality``), never the order in which things were seen. Two events
  in the right order that nothing orders are luck, and luck has failed.
* What the observer could not see makes an expectation inconclusive; what it did see stays.
* Nothing bad from a program that was over before anything was tried is no merit: ``never``, ``leaves`` and
  ``busy`` fail with the program's crash or early end.
"""

from __future__ import annotations

from grader.judge.endings import breaks
from grader.judge.expectations import Judgement, waited_for
from grader.judge.explored import Exploring
from grader.judge.run import Run
from grader.judge.words import EmptyText
from grader.result import Finding
from grader.spec.model import AlwaysExpected, Assignment, Case
from grader.spec.patterns import PatternError
from grader.trace import Trace
from grader.trace.exploration import Ending

__all__ = ["acceptable", "judge", "met"]


def judge(
    assignment: Assignment, case: Case, trace: Trace, recording: Trace | None = None
) -> tuple[Finding, ...]:
    """Judge one run of a case, or the explorations of its variants.

    Args:
        assignment: what was asked: roles and rules of comparison.
        case: the case of it that was run.
        trace: the events of that run, or of every variant's.
        recording: the reference's trace, for ``same_as: reference``; None where there is none.

    Returns:
        One finding for each expectation, in the specification's order.
    """
    if case.explore:
        return Exploring(assignment, case, trace).findings()
    return Judgement(Run(assignment, case, trace), recording).findings()


def met(assignment: Assignment, case: Case, trace: Trace) -> bool:
    """Whether waiting is of no use: nothing that is expected in the present step can still come true.

    Args:
        assignment, case: what was asked.
        trace: the run as far as it has come.
    """
    run = Run(assignment, case, trace)
    return not any(waited_for(run, expectation) for expectation in run.expect)


def acceptable(assignment: Assignment, case: Case, ending: Ending) -> bool:
    """Whether what an explored program printed under one schedule is as the case always wants it.

    An ending is no worse for what is missing where the program crashed, got stuck or was cut short: that is a
    fault of its own, or none.

    Args:
        assignment, case: what was asked.
        ending: how a run ended.
    """
    try:
        return not any(
            breaks(expectation.always, ending, assignment.text)
            for expectation in case.expect
            if isinstance(expectation, AlwaysExpected)
        )
    except (EmptyText, PatternError):
        return True
