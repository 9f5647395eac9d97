"""Was it right?

``judge`` is a pure function of what was asked and what happened: it touches no clock, no process and no disk,
so every grade can be judged again from a stored trace. ``met`` tells the engine, while a program still runs,
whether letting time pass could be of use.

How an expectation is counted:

* Its window is the stretch from its step's stimulus up to the next one; without a step, all steps of ``do``.
* A signal sent to several processes at once counts when the role is among them.
* Order is happens-before (``grader.judge.causality``), never the order in which things were seen. Two events
  in the right order that nothing orders are luck, and luck has failed.
* What the observer could not see makes an expectation inconclusive; what it did see stays.
* Nothing bad from a program that was over before anything was tried is no merit: ``never``, ``leaves`` and
  ``busy`` fail with the program's crash or early end.
"""

from __future__ import annotations

from grader.judge.expectations import Judgement, waited_for
from grader.judge.run import Run
from grader.result import Finding
from grader.spec.model import Assignment, Case
from grader.trace import Trace

__all__ = ["judge", "met"]


def judge(
    assignment: Assignment, case: Case, trace: Trace, recording: Trace | None = None
) -> tuple[Finding, ...]:
    """Judge one run of a case.

    Args:
        assignment: what was asked: roles and rules of comparison.
        case: the case of it that was run.
        trace: the events of that run.
        recording: the reference's trace, for ``same_as: reference``; None where there is none.

    Returns:
        One finding for each expectation, in the specification's order.
    """
    return Judgement(Run(assignment, case, trace), recording).findings()


def met(assignment: Assignment, case: Case, trace: Trace) -> bool:
    """Whether waiting is of no use: nothing that is expected in the present step can still come true.

    Args:
        assignment, case: what was asked.
        trace: the run as far as it has come.
    """
    run = Run(assignment, case, trace)
    return not any(waited_for(run, expectation) for expectation in case.expect)
