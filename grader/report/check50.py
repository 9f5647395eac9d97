"""The result as check50 writes it with ``-o json``.

Source: check50 3 (``CheckResult``, ``_runner``), read in November 2026. A check is passed, failed or neither;
points are not known there and stand in ``data``. Neither, with the reason, is also what was skipped, was not
decided or is for a person.
"""

from __future__ import annotations

from typing import Any

import msgspec

from grader.report import asked
from grader.report.plain import paragraph, title
from grader.report.telling import Language, sentence, visible, visible_name
from grader.result import CaseResult, Outcome, Result
from grader.spec import Assignment, Case
from grader.trace.escapes import escaped

_encoder = msgspec.json.Encoder(decimal_format="number")

#: The version of check50 whose form this is.
_VERSION = "3.3.11"


def check50(result: Result, assignment: Assignment, language: Language) -> str:
    """A result as check50's JSON, a check for each case.

    Args:
        result: of the submission.
        assignment: what was asked, for hints and needs.
        language: of the texts.
    """
    cases = {case.id: case for case in assignment.cases}
    results = [_check(graded, cases.get(graded.id), language) for graded in result.cases]
    told = {"slug": result.assignment, "results": results, "version": _VERSION}
    return escaped(msgspec.json.format(_encoder.encode(told), indent=2)).decode() + "\n"


def _check(graded: CaseResult, case: Case | None, language: Language) -> dict[str, Any]:
    return {
        "name": visible_name(graded.id),
        "description": title(graded, language),
        "passed": _passed(graded.outcome),
        "log": [
            line
            for finding in graded.findings
            for line in paragraph(graded.id, finding, language).split("\n")
        ],
        "cause": _cause(graded, case, language),
        "data": {
            "outcome": graded.outcome.value,
            "points": graded.points,
            "possible": graded.possible,
        },
        "dependency": case.needs if case is not None else None,
    }


def _passed(outcome: Outcome) -> bool | None:
    match outcome:
        case Outcome.PASSED:
            return True
        case Outcome.FAILED:
            return False
        case Outcome.SKIPPED | Outcome.INCONCLUSIVE | Outcome.ERROR | Outcome.PENDING:
            return None


def _cause(graded: CaseResult, case: Case | None, language: Language) -> dict[str, Any] | None:
    reason = next((f for f in graded.findings if f.outcome is graded.outcome), None)
    if graded.outcome is Outcome.PASSED or reason is None:
        return None
    cause: dict[str, Any] = {"rationale": visible(sentence(reason, language))}
    hints = asked.hints(graded, case, language)
    if hints:
        cause["help"] = "\n".join(visible(hint) for hint in hints)
    if reason.expected and reason.actual:
        cause |= {"expected": visible(reason.expected), "actual": visible(reason.actual)}
    return cause
