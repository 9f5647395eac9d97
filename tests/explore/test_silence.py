"""When is it given up to wait for a word?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from grader.box.stillness import Stillness
from grader.explore.silence import LONG_SLEEP, LONGEST, MOST_LOOKS, Silence

COMPUTES = None
WAITS = Stillness(((1, "S", 10, 1),), True)
SLEEPS = Stillness(((1, "S", 10, 1),), False)


@dataclass
class Box:
    """Shows one thing after the other, the last one again and again, and so many CPU seconds a look."""

    shown: Sequence[Stillness | None]
    seconds: float = 0.0
    looks: int = 0

    def stillness(self) -> Stillness | None:
        self.looks += 1
        return self.shown[min(self.looks, len(self.shown)) - 1]

    def cpu(self) -> float:
        return self.looks * self.seconds


def ran(times: int) -> Stillness:
    """Everybody waits, and somebody has run since then."""
    return Stillness(((1, "S", 10, times),), True)


@pytest.mark.parametrize(
    ("box", "looks"),
    [
        (Box([WAITS]), 2),
        (Box([COMPUTES, WAITS, COMPUTES, ran(2), ran(3)]), 6),
        (Box([SLEEPS]), LONG_SLEEP + 1),
        (Box([ran(number) for number in range(MOST_LOOKS + 2)]), MOST_LOOKS + 1),
        (Box([COMPUTES], seconds=1.0), LONGEST + 2),
    ],
)
def test_it_is_given_up_when_nothing_can_come(box: Box, looks: float) -> None:
    silence = Silence(box)
    while not silence.over():
        assert box.looks < looks
    assert box.looks == looks
    assert silence.is_still is (box.shown[-1] is not None)


def test_who_waits_for_a_processor_is_waited_for_however_often_it_is_looked() -> None:
    silence = Silence(Box([COMPUTES], seconds=0.001))
    assert not any(silence.over() for _ in range(10 * MOST_LOOKS))
