"""How long does a program want to wait that has read the clock some time before?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.drive.clock import SECOND, roundest

MILLISECOND = SECOND // 1000


@pytest.mark.parametrize("duration", [10, 100, 250, 1000, 1500, 5000, 60_000, 3_600_000])
@given(drift=st.integers(0, 3 * MILLISECOND), after=st.integers(0, 3 * MILLISECOND))
def test_a_round_duration_is_what_was_wanted_whatever_the_drift(
    duration: int, drift: int, after: int
) -> None:
    # The clock had drifted when it was read, and drifted on until the wait began.
    wanted = duration * MILLISECOND
    assert roundest(wanted - after, wanted + drift) == wanted


@given(st.integers(-SECOND, 100 * SECOND), st.integers(0, SECOND // 100))
def test_it_is_a_multiple_of_a_millisecond_and_no_shorter_than_it_can_be(least: int, width: int) -> None:
    found = roundest(least, least + width)
    assert found % MILLISECOND == 0
    assert found >= max(0, least)
    assert found < max(0, least) + max(width, MILLISECOND) + 1
