"""Judged again from the stored trace alone, a submission comes to the same bytes."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest

from grader import result, spec
from grader.errors import BoxError, ObservationError
from grader.grading import Grading, grade, rejudge
from grader.report import json as as_json
from grader.result import Outcome
from grader.submission import Submission
from grader.trace import Settled, decode, encode, schema
from tests.conftest import Engine

ROOT = Path(__file__).parents[2]

CHECKS = """\
import pytest

@pytest.mark.points(1.5, rule=2)
def test_two():
    "Two is two"
    assert 1 == 2

def test_broken():
    raise KeyError("oops")

def test_fine():
    pass
"""


def graded(submission: Path, assignment: Path, **options: object) -> Grading:
    with Submission.open(submission) as opened:
        return grade(opened, spec.load(assignment), **options)  # type: ignore[arg-type]


def again(first: Grading, assignment: Path) -> Grading:
    return rejudge(spec.load(assignment), decode(encode(first.trace)), name="another name")


def assert_same(first: Grading, assignment: Path) -> None:
    second = again(first, assignment)
    assert as_json(second.result, "en") == as_json(first.result, "en")
    assert as_json(second.result, "zh") == as_json(first.result, "zh")


@pytest.mark.parametrize(
    "raised", [None, ObservationError("gone", "task 3: S"), BoxError("no"), OSError("oops")]
)
@pytest.mark.parametrize("only", [[], ["start"], ["terminus"]])
def test_cases_that_were_graded_and_cases_that_could_not_be(
    engine: Engine,
    submission_folder: Path,
    assignment_folder: Path,
    raised: Exception | None,
    only: list[str],
) -> None:
    if raised is not None:
        engine.raises["terminus"] = raised
    assert_same(graded(submission_folder, assignment_folder, only=only), assignment_folder)


@pytest.mark.parametrize("outcome", list(Outcome), ids=lambda outcome: outcome.value)
def test_a_case_that_needs_another(
    engine: Engine, submission_folder: Path, assignment_folder: Path, outcome: Outcome
) -> None:
    engine.outcomes["start/told"] = outcome
    assert_same(graded(submission_folder, assignment_folder), assignment_folder)
    assert_same(graded(submission_folder, assignment_folder, only=["start"]), assignment_folder)


def test_a_session_that_a_person_ended(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    engine.raises["terminus"] = KeyboardInterrupt()
    first = graded(submission_folder, assignment_folder)
    assert [case.id for case in first.result.cases] == ["start"]
    assert_same(first, assignment_folder)


def test_hand_written_checks_and_notes(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    (assignment_folder / "test_more.py").write_text(CHECKS)
    (submission_folder / "signal.py").write_text("")
    (submission_folder / "driver.py").write_text("import signal\n")
    first = graded(submission_folder, assignment_folder)
    assert first.result.notes
    assert {case.id for case in first.result.cases} >= {"test_two", "test_broken", "test_fine"}
    assert sum(isinstance(event, Settled) for event in first.trace.events) == 3
    assert_same(first, assignment_folder)


def test_the_names_of_another_grader_are_the_present_ones(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    first = graded(submission_folder, assignment_folder)
    specification = assignment_folder / "assignment.yaml"
    specification.write_text(specification.read_text().replace("points: 2", "points: 3"))
    second = again(first, assignment_folder)
    assert second.result.score.possible == first.result.score.possible + 1
    assert second.result.environment.spec_sha256 == spec.load(assignment_folder).sha256
    assert second.result.environment.python == first.result.environment.python


@pytest.mark.parametrize(
    ("assignment", "program"),
    [
        ("driver-conductor", "solution.py"),
        ("driver-conductor", "wrong/conductor_stopped_by_sigtstp.py"),
        ("shared-counter", "solution.py"),
    ],
)
def test_a_program_that_was_really_run(assignment: str, program: str) -> None:
    folder = ROOT / "assignments" / assignment
    first = graded(ROOT / "reference" / assignment / program, folder)
    assert_same(first, folder)
    validator = jsonschema.Draft202012Validator(schema())
    for line in encode(first.trace).splitlines():
        validator.validate(json.loads(line))
    jsonschema.validate(msgspec.json.decode(as_json(first.result, "en")), result.schema())
