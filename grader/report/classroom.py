"""The result for the old GitHub Classroom: JSON in base64, the output ``result`` of a grading step.

Source: the reporters of ``classroom-resources``, read in November 2026. Scores must be numbers and ``tests``
may not be missing, nor be empty beside a ``max_score``. The only third state is the status "error", and a
total is made of the runners that have a ``max_score``: where anything is not graded the status is that, and
there is no ``max_score``, so nothing is added to anybody's total. What a person grades is left out.

The table that the reporter prints counts passed tests and not their points; the total that Classroom keeps is
the sum of the points.
"""

from __future__ import annotations

import base64
from decimal import Decimal
from typing import Any

import msgspec

from grader.report.plain import paragraph, title
from grader.report.telling import Language, visible_name
from grader.result import CaseResult, Finding, Outcome, Result

_encoder = msgspec.json.Encoder(decimal_format="number")


def classroom(result: Result, language: Language) -> str:
    """A result as the old GitHub Classroom reads it; one line of base64.

    Args:
        result: of the submission.
        language: of names and texts.
    """
    graded = [
        (case, finding)
        for case in result.cases
        for finding in case.findings
        if finding.outcome is not Outcome.PENDING
    ]
    tests = [_test(result, case, finding, language) for case, finding in graded]
    states = {test["status"] for test in tests}
    told: dict[str, Any] = {
        "version": 1,
        "status": next((state for state in ("error", "fail") if state in states), "pass"),
        "tests": tests,
    }
    if tests and told["status"] != "error":
        told["max_score"] = sum((finding.possible for _, finding in graded), Decimal(0))
    return base64.b64encode(_encoder.encode(told)).decode() + "\n"


def _test(result: Result, case: CaseResult, finding: Finding, language: Language) -> dict[str, Any]:
    passed = finding.outcome is Outcome.PASSED
    status = "error" if finding.points is None else "pass" if passed else "fail"
    return {
        "name": f"{title(case, language)}: {visible_name(finding.id)}",
        "status": status,
        "message": None if passed else paragraph(case.id, finding, language),
        "score": finding.points if finding.points is not None else 0,
        "test_code": "",
        "filename": visible_name(result.submission.file),
        "line_no": 0,
        "duration": 0,
    }
