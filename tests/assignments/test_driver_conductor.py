"""Is the assignment of the driver and the conductor complete and fair on paper?"""

from __future__ import annotations

import ast
from decimal import Decimal
from pathlib import Path

import pytest

from grader.spec import lint, load
from grader.spec.expected import Expected, load_expected
from grader.spec.model import Assignment, LineExpected, NeverExpected

ROOT = Path(__file__).parents[2]
SPECIFICATION = ROOT / "assignments" / "driver-conductor" / "assignment.yaml"
REFERENCE = ROOT / "reference" / "driver-conductor"

#: Written so on purpose: Python 3 cannot even parse it.
UNPARSABLE = {"wrong/python2.py"}


@pytest.fixture(scope="module")
def assignment() -> Assignment:
    return load(SPECIFICATION)


@pytest.fixture(scope="module")
def expected(assignment: Assignment) -> Expected:
    return load_expected(REFERENCE / "expected.yaml", assignment)


def test_nothing_in_it_is_unwise() -> None:
    assert lint(SPECIFICATION) == ()


def test_expected_names_every_file(expected: Expected) -> None:
    named = {expected.solution, *expected.right, *expected.wrong}
    there = {file.relative_to(REFERENCE).as_posix() for file in REFERENCE.rglob("*.py")}
    assert named == there


def test_there_are_enough_programs(expected: Expected) -> None:
    assert len(expected.right) >= 12
    assert len(expected.wrong) >= 20


def test_every_expectation_is_failed_by_a_wrong_program(assignment: Assignment, expected: Expected) -> None:
    all_of_them = {f"{case.id}/{e.id}" for case in assignment.cases for e in case.expect}
    failed = {address for addresses in expected.wrong.values() for address in addresses}
    assert all_of_them - failed == set()


def test_every_behaviour_is_told_apart_from_an_empty_program(
    assignment: Assignment, expected: Expected
) -> None:
    """Each expectation that is worth points is failed by a program that has two processes on the bus."""
    on_the_bus = {
        address
        for addresses in expected.wrong.values()
        if "aboard/both" not in addresses
        for address in addresses
    }
    worth = {f"{case.id}/{e.id}" for case in assignment.cases for e in case.expect if e.points}
    assert worth - on_the_bus == {"aboard/both"}


def test_other_words_keep_three_quarters(assignment: Assignment, expected: Expected) -> None:
    points = {f"{case.id}/{e.id}": e.points for case in assignment.cases for e in case.expect}
    possible = sum(points.values())
    for addresses in expected.right.values():
        lost = sum((points[address] for address in addresses), Decimal(0))
        assert lost <= possible / 4


def test_words_alone_do_not_pass(assignment: Assignment, expected: Expected) -> None:
    points = {f"{case.id}/{e.id}": e.points for case in assignment.cases for e in case.expect}
    lost = sum(points[address] for address in expected.wrong["wrong/no_signals.py"])
    assert lost >= sum(points.values()) / 2


def test_every_point_is_for_a_numbered_sentence(assignment: Assignment) -> None:
    for case in assignment.cases:
        for expectation in case.expect:
            assert expectation.points > 0, f"{case.id}/{expectation.id} is worth nothing"
            assert set(expectation.rule or case.rule) <= set(assignment.handout.sentences)
    enforced = {number for case in assignment.cases for e in case.expect for number in (e.rule or case.rule)}
    assert enforced == set(assignment.handout.sentences)


def test_texts_exist_in_both_languages(assignment: Assignment) -> None:
    texts = [assignment.title, *assignment.handout.sentences.values()]
    for case in assignment.cases:
        assert case.hint is not None, f"{case.id} has no hint"
        texts += [case.title, case.hint]
    for text in texts:
        assert text.en != text.zh
        assert text.en.isascii() or "`" in text.en
        assert not text.zh.isascii()


def test_announcements_are_demanded_of_a_speaker(assignment: Assignment) -> None:
    for case in assignment.cases:
        for expectation in case.expect:
            if isinstance(expectation, LineExpected):
                assert expectation.by is not None, f"{case.id}/{expectation.id}: anybody could say it"


def test_lines_that_must_not_come_may_come_from_nobody(assignment: Assignment) -> None:
    """Unless somebody else has to say one of them in that case."""
    for case in assignment.cases:
        wanted = {line for e in case.expect if isinstance(e, LineExpected) for line in e.line}
        for expectation in case.expect:
            if isinstance(expectation, NeverExpected) and isinstance(expectation.never, LineExpected):
                assert expectation.never.by is None or wanted & set(expectation.never.line)


def test_every_program_says_what_it_is_and_can_be_parsed(expected: Expected) -> None:
    for name in (expected.solution, *expected.right, *expected.wrong):
        source = (REFERENCE / name).read_bytes()
        if name in UNPARSABLE:
            with pytest.raises(SyntaxError):
                ast.parse(source)
            continue
        told = ast.get_docstring(ast.parse(source, feature_version=(3, 8)))
        assert told, f"{name} does not say what it is"
        if name in expected.wrong:
            assert told.startswith("Wrong: ")
        elif name in expected.right:
            assert told.startswith("Right")


def test_wrong_programs_differ_from_one_another(expected: Expected) -> None:
    bodies: dict[bytes, str] = {}
    for name in expected.wrong:
        body = (REFERENCE / name).read_bytes().split(b'"""', 2)[2]
        assert body not in bodies, f"{name} is {bodies[body]}"
        bodies[body] = name
