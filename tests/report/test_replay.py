"""What is told of a second time."""

from __future__ import annotations

import pytest

from grader.report import Comparison, Language, compared, reproduced
from grader.result import Outcome


@pytest.mark.parametrize(
    ("again", "said"), [(10, "shows the fault"), (4, "does not always show"), (0, "does not show the fault")]
)
def test_how_often_a_witness_showed_its_fault(again: int, said: str) -> None:
    assert said in reproduced(again, 10, "en")
    assert f"{again}/10" in reproduced(again, 10, "zh")


@pytest.mark.parametrize(
    ("seen", "holds", "told"),
    [
        ((Outcome.FAILED, Outcome.FAILED), True, "failed  failed  2 of 2"),
        ((Outcome.FAILED, Outcome.PASSED), False, "failed  failed, passed  1 of 2"),
        ((), False, "failed  not tried  0 of 2"),
    ],
)
def test_an_expectation_beside_its_stored_outcome(seen: tuple[Outcome, ...], holds: bool, told: str) -> None:
    comparison = Comparison(name="start/told", stored=Outcome.FAILED, seen=seen, times=2)
    assert comparison.holds is holds
    text = compared([comparison], "en", 80, False)
    assert told in text
    assert f"{int(holds)} of 1 as stored" in text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_name_does_not_act_on_the_terminal(language: Language) -> None:
    comparison = Comparison(name="[red]\x1b[31m", stored=Outcome.PASSED, seen=(Outcome.PASSED,), times=1)
    assert "[red]␛[31m" in compared([comparison], language, 80, False)
