"""The result for Classroom 50: ``result.json``.

Source: the collector's validation of ``classroom50/result/v1``, read in November 2026. Scores are integers,
so points are multiplied by the power of ten that makes them so, which each test states as ``scale`` (keys it
does not know are kept). There is no third state: where anything is not graded there is no result, and the
autograder has to end with an error. What a person grades is left out of score and maximum.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from grader.report.plain import title
from grader.report.telling import Language, visible_name
from grader.result import Finding, Outcome, Result
from grader.trace.escapes import escaped

SCHEMA = "classroom50/result/v1"


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a submission stands, as the runner tells it.

    Attributes:
        classroom, assignment: their names there.
        submission: the tag, which begins with "submit/".
        commit, release, review: addresses.
        datetime: when the graded commit was committed, in UTC.
        owner: whose repository it is; "" where the runner stamps it.
        assignment_type: "individual", "group" or "team"; "" where the runner stamps it.
    """

    classroom: str
    assignment: str
    submission: str
    commit: str
    release: str
    review: str
    datetime: str
    owner: str = ""
    assignment_type: str = ""


def classroom50(result: Result, language: Language, place: Place) -> str | None:
    """A result as Classroom 50 reads it; None where something is not graded.

    Args:
        result: of the submission.
        language: of the tests' names.
        place: where the submission stands.
    """
    graded = [
        (f"{title(case, language)}: {visible_name(finding.id)}", finding)
        for case in result.cases
        for finding in case.findings
        if finding.outcome is not Outcome.PENDING
    ]
    if any(finding.points is None for _, finding in graded):
        return None
    scale = _scale(finding for _, finding in graded)
    tests = [_test(name, finding, scale) for name, finding in graded]
    told: dict[str, Any] = {
        "schema": SCHEMA,
        "classroom": place.classroom,
        "assignment": place.assignment,
        "submission": place.submission,
        "commit": place.commit,
        "release": place.release,
        "review": place.review,
        "datetime": place.datetime,
        **({"owner": place.owner, "usernames": [place.owner]} if place.owner else {}),
        **({"assignment_type": place.assignment_type} if place.assignment_type else {}),
        "score": sum(test["score"] for test in tests),
        "max-score": sum(test["max-score"] for test in tests),
        "tests": tests,
    }
    return escaped(msgspec.json.format(msgspec.json.encode(told), indent=2)).decode() + "\n"


def _scale(findings: Any) -> int:
    """The least power of ten that makes integers of all points."""
    places = 0
    for finding in findings:
        for points in (finding.points, finding.possible):
            exponent = points.normalize().as_tuple().exponent
            places = max(places, -exponent if isinstance(exponent, int) else 0)
    return int(10**places)


def _test(name: str, finding: Finding, scale: int) -> dict[str, Any]:
    points = finding.points if finding.points is not None else Decimal(0)
    return {
        "test-name": name,
        "passed": finding.outcome is Outcome.PASSED,
        "score": int(points * scale),
        "max-score": int(finding.possible * scale),
        "scale": scale,
    }
