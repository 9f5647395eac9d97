"""Does the watchdog count the time in which somebody could have run, and no other?"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from grader.drive.watchdog import PATIENCE, Watchdog

SECOND = 10**9


class Machine:
    """A clock, and what each task has run and queued in a second of it."""

    def __init__(self, each_second: dict[int, tuple[float, float]]) -> None:
        self.time = 0.0
        self._each_second = each_second

    def now(self) -> float:
        return self.time

    def account(self, task: int) -> tuple[int, int] | None:
        if task not in self._each_second:
            return None
        ran, queued = self._each_second[task]
        return round(ran * self.time * SECOND), round(queued * self.time * SECOND)

    def fires_after(self, seconds: float) -> float:
        watchdog = Watchdog(seconds, self.now, self.account)
        while not watchdog.has_fired(self._each_second):
            self.time += 0.25
        return self.time


@pytest.mark.parametrize(
    ("each_second", "least", "most"),
    [
        pytest.param({1: (0.01, 0.0), 2: (0.99, 0.0)}, 10, 11, id="a free machine"),
        pytest.param({1: (0.0, 0.0), 2: (0.0, 0.0)}, 10, 11, id="nobody does anything"),
        pytest.param({}, 10, 11, id="nobody can be looked at"),
        pytest.param({1: (0.1, 0.4), 2: (0.1, 0.4)}, 48, 50, id="two that take turns get a fifth"),
        pytest.param({1: (0.001, 0.004)}, 48, 50, id="a fifth, while mostly somebody unseen is waited for"),
        pytest.param(dict.fromkeys(range(20), (0.1, 0.9)), 97, 100, id="twenty on two processors"),
        pytest.param(
            {1: (0.001, 0.999)}, 10 * PATIENCE, 10 * PATIENCE + 1, id="next to nothing: its patience"
        ),
    ],
)
def test_counts_by_the_share_that_they_got(
    each_second: dict[int, tuple[float, float]], least: float, most: float
) -> None:
    assert least <= Machine(each_second).fires_after(10) <= most


def test_a_task_that_comes_or_goes_is_not_counted_from_its_birth() -> None:
    accounts: dict[int, tuple[int, int]] = {1: (0, 0)}
    time = 0.0
    now: Callable[[], float] = lambda: time  # noqa: E731
    watchdog = Watchdog(5, now, accounts.get)
    while not watchdog.has_fired((1, round(time))):
        accounts[round(time)] = (0, 1000 * SECOND)
        time += 0.25
    assert 5 <= time <= 6
