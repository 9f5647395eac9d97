"""Are the three assignments that are explored under every schedule complete and fair on paper?"""

from __future__ import annotations

import ast
from decimal import Decimal
from pathlib import Path

import pytest

from grader.spec import lint, load
from grader.spec.expected import Expected, load_expected
from grader.spec.model import Assignment, RaceFreeExpected

ROOT = Path(__file__).parents[2]
RACES = ("shared-counter", "locked-account", "letters-and-numbers")


def _specification(name: str) -> Path:
    return ROOT / "assignments" / name / "assignment.yaml"


@pytest.fixture(params=RACES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def assignment(name: str) -> Assignment:
    return load(_specification(name))


@pytest.fixture
def expected(name: str, assignment: Assignment) -> Expected:
    return load_expected(ROOT / "reference" / name / "expected.yaml", assignment)


def _points(assignment: Assignment) -> dict[str, Decimal]:
    return {f"{case.id}/{e.id}": e.points for case in assignment.cases for e in case.expect}


def _lost(assignment: Assignment, failed: tuple[str, ...]) -> Decimal:
    points = _points(assignment)
    return sum((points[address] for address in failed), Decimal(0))


def test_nothing_in_it_is_unwise(name: str) -> None:
    assert lint(_specification(name)) == ()


def test_expected_names_every_file(name: str, expected: Expected) -> None:
    reference = ROOT / "reference" / name
    named = {expected.solution, *expected.right, *expected.wrong}
    assert named == {file.relative_to(reference).as_posix() for file in reference.rglob("*.py")}


def test_there_are_enough_programs(expected: Expected) -> None:
    assert len(expected.right) >= 6
    assert len(expected.wrong) >= 12


def test_every_expectation_is_failed_by_a_wrong_program(assignment: Assignment, expected: Expected) -> None:
    failed = {address for addresses in expected.wrong.values() for address in addresses}
    assert set(_points(assignment)) - failed == set()


def test_there_are_cases_on_the_terminal_and_explored_ones(assignment: Assignment) -> None:
    assert {case.explore for case in assignment.cases} == {False, True}


def test_other_words_keep_three_quarters(assignment: Assignment, expected: Expected) -> None:
    for failed in expected.right.values():
        assert _lost(assignment, failed) <= sum(_points(assignment).values()) / 4


def test_every_point_is_for_a_numbered_sentence(assignment: Assignment) -> None:
    enforced: set[int] = set()
    for case in assignment.cases:
        for expectation in case.expect:
            assert expectation.points > 0, f"{case.id}/{expectation.id} is worth nothing"
            enforced |= set(expectation.rule or case.rule)
    assert enforced == set(assignment.handout.sentences)


def test_texts_exist_in_both_languages(assignment: Assignment) -> None:
    texts = [assignment.title, *assignment.handout.sentences.values()]
    for case in assignment.cases:
        assert case.hint is not None, f"{case.id} has no hint"
        texts += [case.title, case.hint]
    for text in texts:
        assert text.en != text.zh
        assert text.en.isascii()
        assert not text.zh.isascii()


def test_every_program_says_what_it_is_and_can_be_parsed(name: str, expected: Expected) -> None:
    for program in (expected.solution, *expected.right, *expected.wrong):
        source = (ROOT / "reference" / name / program).read_bytes()
        told = ast.get_docstring(ast.parse(source, feature_version=(3, 8)))
        assert told, f"{program} does not say what it is"
        if program in expected.wrong:
            assert told.startswith("Wrong: ")
        elif program in expected.right:
            assert told.startswith("Right")


def test_wrong_programs_differ_from_one_another(name: str, expected: Expected) -> None:
    bodies: dict[bytes, str] = {}
    for program in (expected.solution, *expected.wrong):
        body = (ROOT / "reference" / name / program).read_bytes().split(b'"""', 2)[2]
        assert body not in bodies, f"{program} is {bodies[body]}"
        bodies[body] = program


@pytest.mark.parametrize("name", ["shared-counter", "locked-account"], indirect=True)
def test_a_lock_that_is_missing_costs_more_than_a_third(assignment: Assignment, expected: Expected) -> None:
    assert _lost(assignment, expected.wrong["wrong/no_lock.py"]) >= sum(_points(assignment).values()) / 3


@pytest.mark.parametrize("name", ["shared-counter"], indirect=True)
def test_nothing_on_the_terminal_depends_on_the_schedule(assignment: Assignment, expected: Expected) -> None:
    """A program that only loses updates is right on the terminal, or luck would grade it."""
    races = {
        f"{case.id}/{e.id}"
        for case in assignment.cases
        for e in case.expect
        if isinstance(e, RaceFreeExpected)
    }
    unlocked = expected.wrong["wrong/no_lock.py"]
    assert races <= set(unlocked)
    assert not any(address.startswith("terminal/") for address in unlocked)


@pytest.mark.parametrize("name", ["locked-account"], indirect=True)
def test_threads_keep_their_points_without_processes(assignment: Assignment, expected: Expected) -> None:
    lost = expected.wrong["wrong/threads_only.py"]
    assert not any(address.startswith("threads/") for address in lost)


def test_the_harness_runs_under_the_oldest_interpreter() -> None:
    source = (ROOT / "assignments" / "locked-account" / "harness.py").read_bytes()
    assert ast.get_docstring(ast.parse(source, feature_version=(3, 8)))
