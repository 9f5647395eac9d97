"""Who may see what?

An instructor sees everything. A student is told nothing, in no format and not even as a count, of a case
whose time has not come (``visible``), and of the others as much as their author wants (``feedback``). A
result is cut before it is rendered, so no renderer can say too much.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, assert_never

import msgspec

from grader.result import CaseResult, Finding, Message, Result, Visibility, score
from grader.spec.model import Assignment, Case, Text
from grader.trace import Settled, Trace

#: To whom a result is told: a student before the work is due, after that, after the marks are published.
Audience = Literal["student", "student-after-due", "student-after-published", "instructor"]

#: Messages that tell what the program or we did, and nothing of what was asked for.
_HARMLESS = ("grader.", "limit.", "needs.", "program.")


class View(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody may see of a grading.

    Attributes:
        result: with the score of what is in it.
        trace: the events that may be told.
        assignment: what was asked, as far as it may be told: a case without feedback is not in it, and one
            whose expectations are not told has none.
    """

    result: Result
    trace: Trace
    assignment: Assignment


def may_know(audience: Audience, visible: Visibility) -> bool:
    """Whether somebody may know that there is a case."""
    match audience:
        case "instructor":
            return True
        case "student-after-published":
            return visible in {"always", "after-due", "after-published"}
        case "student-after-due":
            return visible in {"always", "after-due"}
        case "student":
            return visible == "always"
        case _:
            assert_never(audience)


def known_to(assignment: Assignment, audience: Audience) -> Assignment:
    """An assignment with the cases alone of which somebody may know; only those are run for them.

    Args:
        assignment: what was asked.
        audience: who will be told.
    """
    cases = tuple(case for case in assignment.cases if may_know(audience, case.visible))
    return msgspec.structs.replace(assignment, cases=cases)


def told_to(result: Result, trace: Trace, assignment: Assignment, audience: Audience) -> View:
    """What somebody may see of a result and of what belongs to it.

    Args:
        result: what was said.
        trace: what was seen.
        assignment: what was asked.
        audience: who is told.
    """
    if audience == "instructor":
        return View(result=result, trace=trace, assignment=assignment)
    shown = [case for case in result.cases if may_know(audience, case.visible)]
    cases = tuple(case_told_to(case, audience) for case in shown)
    kept = msgspec.structs.replace(
        result, cases=cases, score=score(finding for case in cases for finding in case.findings)
    )
    silent = {case.id for case in shown if case.feedback == "none"}
    seen = {case.id for case in shown} - silent
    reserved = {case.id for case in shown if case.feedback != "full"}
    events = tuple(
        event
        for event in trace.events
        if event.case in seen and not (isinstance(event, Settled) and event.case in reserved)
    )
    header = msgspec.structs.replace(trace.header, cases=tuple(id for id in trace.header.cases if id in seen))
    asked = known_to(assignment, audience)
    failed = {
        (case.id, finding.id) for case in shown for finding in case.findings if finding.points == Decimal(0)
    }
    return View(
        result=kept,
        trace=Trace(header, events),
        assignment=msgspec.structs.replace(
            asked, cases=tuple(_asked(case, failed) for case in asked.cases if case.feedback != "none")
        ),
    )


def case_told_to(case: CaseResult, audience: Audience) -> CaseResult:
    """A case's result, cut to what its author wants this reader to be told."""
    if audience == "instructor" or case.feedback == "full":
        return case
    with_actual = case.feedback == "actual-only"
    return msgspec.structs.replace(
        case, findings=tuple(_cut(finding, with_actual) for finding in case.findings)
    )


def _cut(finding: Finding, with_actual: bool) -> Finding:
    harmless = finding.message.id.startswith(_HARMLESS)
    message = finding.message if harmless else Message(f"outcome.{finding.outcome.value}")
    return msgspec.structs.replace(
        finding,
        message=message,
        expected="",
        actual=finding.actual if with_actual else "",
        evidence=finding.evidence if with_actual else (),
        text="",
    )


def _asked(case: Case, failed: set[tuple[str, str]]) -> Case:
    """A case without what was asked for, where that is not told; what failed leaves its hints to the case."""
    if case.feedback == "full":
        return case
    hints = [e.hint for e in case.expect if e.hint is not None and (case.id, e.id) in failed]
    hints += [case.hint] if case.hint is not None else []
    joined = Text(en=" ".join(h.en for h in hints), zh="".join(h.zh for h in hints)) if hints else None
    return msgspec.structs.replace(case, expect=(), hint=joined)
