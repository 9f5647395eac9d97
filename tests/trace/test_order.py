"""The law of the trace's order: what nobody does may be seen in any order, and is told in one.

A trace is made up, with everything that orders its events. What lies between two deeds is then seen in
another order that keeps to that. A page is made of the trace alone, so that the same bytes of the one are the
same bytes of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.trace import (
    SCHEMA,
    Event,
    Exited,
    Forked,
    Header,
    SignalDelivered,
    Started,
    Trace,
    Wrote,
    decode,
    encode,
)
from grader.trace.order import canonical
from tests.conftest import ENVIRONMENT
from tests.grading.test_recording_laws import Happening, observed, runs

DEEDS = frozenset({"Started", "Stimulus", "Rested", "Forked", "SignalSent", "Wrote"})
GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.jsonl"))


@st.composite
def seen_otherwise(draw: st.DrawFn) -> tuple[Trace, Trace]:
    """A run, and the same run with what lies between two deeds seen in another order."""
    run = draw(runs())
    order: list[int] = []
    for stretch in _between_deeds(run):
        left = {place: run[place].after & set(stretch) for place in stretch}
        while left:
            ready = sorted(place for place, after in left.items() if after.isdisjoint(left))
            order.append(draw(st.sampled_from(ready)))
            del left[order[-1]]
    return observed(run), observed(run, order)


def _between_deeds(run: Sequence[Happening]) -> Iterator[list[int]]:
    stretch: list[int] = []
    for place, happening in enumerate(run):
        if happening.kind.__name__ in DEEDS:
            yield stretch
            yield [place]
            stretch = []
        else:
            stretch.append(place)
    yield stretch


@given(seen_otherwise())
def test_what_nobody_does_is_told_in_one_order(seen: tuple[Trace, Trace]) -> None:
    first, second = map(canonical, seen)
    assert encode(first) == encode(second)


def test_children_who_end_at_once_are_told_in_one_order() -> None:
    """What Hypothesis found once: two deliveries that nobody notices have no order of their own."""
    where: dict[str, Any] = {"case": "c", "run": 0, "virtual": 0.0, "monotonic": 0.0}

    def seen(*children: int) -> Trace:
        events: list[Event] = [Started(**where, sequence=0, task=10, argv=("python3", "main.py"))]
        for child in (11, 14):
            number = len(events)
            events.append(Forked(**where, sequence=number, task=10, child=child, thread=False, process=child))
        for child in children:
            number = len(events)
            events.append(Exited(**where, sequence=number, task=child, code=0))
            events.append(
                SignalDelivered(
                    **where,
                    sequence=number + 1,
                    task=10,
                    signal="SIGCHLD",
                    origin="child",
                    sender=child,
                    disposition="default",
                    cause=number,
                )
            )
        return Trace(Header(SCHEMA, "demo", ENVIRONMENT), tuple(events))

    assert encode(canonical(seen(11, 14))) == encode(canonical(seen(14, 11)))


@given(runs())
def test_nothing_comes_before_its_cause_and_deeds_keep_their_order(run: tuple[Happening, ...]) -> None:
    seen = observed(run)
    told = canonical(seen)
    assert [event.sequence for event in told.events] == list(range(len(seen.events)))
    for event in told.events:
        if isinstance(event, SignalDelivered) and event.cause is not None:
            assert event.cause < event.sequence
    assert _deeds(told) == _deeds(seen)
    assert _kinds(told) == _kinds(seen)
    assert canonical(told) == told


def _deeds(trace: Trace) -> list[tuple[str, int | None, str]]:
    """The deeds, in their order."""
    deeds = (event for event in trace.events if type(event).__name__ in DEEDS)
    return [(type(e).__name__, e.task, e.text if isinstance(e, Wrote) else "") for e in deeds]


def _kinds(trace: Trace) -> list[tuple[str, int]]:
    """What there is, in no order."""
    return sorted((type(event).__name__, event.task or 0) for event in trace.events)


@pytest.mark.parametrize("file", GOLDEN[::9], ids=lambda file: file.stem)
def test_a_stored_trace_keeps_its_events(file: Path) -> None:
    seen = decode(file.read_bytes())
    told = canonical(seen)

    def shapes(events: Sequence[Event]) -> list[tuple[str, str, int, float, int]]:
        return sorted((type(e).__name__, e.case, e.run, e.virtual, e.task or 0) for e in events)

    assert shapes(told.events) == shapes(seen.events)
    assert canonical(told) == told
