"""Do two gradings of one program tell the same, whatever its processes do at the same time?"""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.spec.model import Press
from grader.trace import Event, Exited, Forked, SignalDelivered, Trace, Wrote
from tests.conformance.implementations import observed_trace
from tests.drive.victims import box_of, children_of, of_kind, root_of


def told(trace: Trace) -> list[tuple[object, ...]]:
    """What a person is told of each event: all but the machine's clock."""
    return [_told(event) for event in trace.events]


def _told(event: Event) -> tuple[object, ...]:
    fields = {name: getattr(event, name) for name in event.__struct_fields__ if name != "monotonic"}
    return type(event).__name__, *fields.items()


@pytest.mark.parametrize("name", ["kills_everybody", "signals_its_shell"])
def test_who_ends_its_shell_says_nothing_after_that(name: str, tmp_path: Path) -> None:
    # Left to the machine, "after" came out in about half of the runs.
    for _ in range(3):
        with box_of(name, tmp_path) as box:
            trace = observed_trace(box)
        assert "".join(wrote.text for wrote in of_kind(trace, Wrote)) == "before\n"
        assert [end.signal for end in of_kind(trace, Exited)] == ["SIGHUP"]


def test_who_speaks_at_the_same_time_does_so_in_one_order(tmp_path: Path) -> None:
    # Left to the machine no two runs are alike.
    with box_of("two_writers", tmp_path) as box:
        first, second = observed_trace(box), observed_trace(box)
    assert told(first) == told(second)
    assert len({wrote.task for wrote in of_kind(first, Wrote)}) == 2


def test_a_key_ends_everybody_in_one_order(tmp_path: Path) -> None:
    with box_of("default_pair", tmp_path) as box:
        trace = observed_trace(box, Press(key="Ctrl-\\"))
    root = root_of(trace)
    (child,) = children_of(trace, root)
    assert [event.task for event in of_kind(trace, SignalDelivered)] == [root, child]
    assert [event.task for event in of_kind(trace, Exited)] == [root, child]


def test_nobody_starves_beside_one_who_prints_without_an_end(tmp_path: Path) -> None:
    with box_of("prints_beside", tmp_path) as box:
        trace = observed_trace(box)
    (child,) = children_of(trace, root_of(trace))
    assert [wrote.text for wrote in of_kind(trace, Wrote) if wrote.task == child] == ["child\n"]
    assert len(of_kind(trace, Forked)) == 1
