"""The result for Gradescope: ``/autograder/results/results.json``.

Source: the autograder documentation of Gradescope, read in November 2026 (``results.json``, "Output Format").
A test has a score and the status "passed" or "failed"; there is no third one. So a result in which anything
is not graded has no score at all: Gradescope then says that the autograder failed, and a person looks.
A part that a person grades is told without a score; its points are that person's.

Gradescope enforces visibility by itself, so each test says when it may be seen; feedback is cut here.
"""

from __future__ import annotations

from typing import Any

import msgspec

from grader.report import asked
from grader.report.audience import case_told_to
from grader.report.plain import paragraph, title, totals
from grader.report.telling import Language, visible, visible_name
from grader.result import CaseResult, Finding, Outcome, Result, Visibility
from grader.spec import Assignment

_VISIBILITY: dict[Visibility, str] = {
    "always": "visible",
    "after-due": "after_due_date",
    "after-published": "after_published",
    "never": "hidden",
}

_encoder = msgspec.json.Encoder(decimal_format="number")


def gradescope(result: Result, assignment: Assignment, language: Language) -> str:
    """A result as Gradescope reads it.

    Args:
        result: with every case; what students do not see yet is marked so.
        assignment: what was asked, for the hints.
        language: of names and texts.
    """
    cases = {case.id: case for case in assignment.cases}
    decided = result.score.ungraded == 0 and not any(_undecided(f) for c in result.cases for f in c.findings)
    tests: list[dict[str, Any]] = []
    for number, graded in enumerate(result.cases, start=1):
        shown = case_told_to(graded, "student")
        case = cases.get(shown.id)
        hints = asked.hints(shown, case if shown.feedback != "none" else None, language)
        for place, finding in enumerate(shown.findings, start=1):
            tests.append(_test(shown, finding, f"{number}.{place}", decided, hints, language))
            hints = []
    return _encoder.encode(
        {
            "output": totals(result.score, language),
            "output_format": "text",
            "test_output_format": "text",
            "test_name_format": "text",
            "stdout_visibility": "hidden",
            "tests": tests,
            "extra_data": {"schema": result.schema, "assignment": result.assignment},
        }
    ).decode()


def _undecided(finding: Finding) -> bool:
    return finding.outcome is Outcome.ERROR or finding.outcome is Outcome.INCONCLUSIVE


def _test(
    case: CaseResult, finding: Finding, number: str, decided: bool, hints: list[str], language: Language
) -> dict[str, Any]:
    text = "\n".join([paragraph(case.id, finding, language), *(visible(hint) for hint in hints)])
    test: dict[str, Any] = {
        "name": f"{title(case, language)}: {visible_name(finding.id)}",
        "number": number,
        "output": text,
        "visibility": _VISIBILITY[case.visible],
        "tags": [finding.outcome.value],
        "extra_data": {"case": case.id, "expectation": finding.id, "outcome": finding.outcome.value},
    }
    if finding.points is not None:
        test["status"] = "passed" if finding.outcome is Outcome.PASSED else "failed"
        if decided:
            test |= {"score": finding.points, "max_score": finding.possible}
    return test
