from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from grader.grading import normalised
from grader.trace import (
    SCHEMA,
    Event,
    Exited,
    Forked,
    Header,
    Reaped,
    Rested,
    SignalDelivered,
    SignalSent,
    Slept,
    Started,
    Stimulus,
    Trace,
    Woke,
    Wrote,
    encode,
)
from tests.conftest import ENVIRONMENT

#: (name of the event, its kind, its fields, the names of the events that it follows causally)
Row = tuple[str, Callable[..., Event], dict[str, Any], tuple[str, ...]]

ROOT, LEFT, RIGHT = 2, 3, 4

RUN: tuple[Row, ...] = (
    ("started", Started, {"task": ROOT, "argv": ("python3", "main.py")}, ()),
    ("fork left", Forked, {"task": ROOT, "child": LEFT, "thread": False, "process": LEFT}, ("started",)),
    ("fork right", Forked, {"task": ROOT, "child": RIGHT, "thread": False, "process": RIGHT}, ("fork left",)),
    ("left says", Wrote, {"task": LEFT, "text": "left"}, ("fork left",)),
    ("left ends line", Wrote, {"task": LEFT, "text": "\n"}, ("left says",)),
    ("right says", Wrote, {"task": RIGHT, "text": "right\n"}, ("fork right",)),
    (
        "right sends",
        SignalSent,
        {"task": RIGHT, "signal": "SIGUSR1", "target": LEFT, "targets": (LEFT,)},
        ("right says",),
    ),
    (
        "left gets",
        SignalDelivered,
        {
            "task": LEFT,
            "signal": "SIGUSR1",
            "origin": "task",
            "sender": RIGHT,
            "disposition": "default",
            "cause": "right sends",
        },
        ("left ends line", "right sends"),
    ),
    ("left dies", Exited, {"task": LEFT, "code": None, "signal": "SIGUSR1"}, ("left gets",)),
    ("root reaps", Reaped, {"task": ROOT, "child": LEFT}, ("fork right", "left dies")),
)


def observed(order: list[str], pids: dict[int, int], monotonic: float = 0.0) -> Trace:
    """The run as seen in some order, with some pids."""
    rows = {row[0]: row for row in RUN}
    numbers = {name: number for number, name in enumerate(order)}
    events: list[Event] = []
    for name in order:
        _, kind, fields, _ = rows[name]
        changed = dict(fields)
        for key in ("task", "child", "process", "sender", "target"):
            if key in changed:
                changed[key] = pids[changed[key]]
        if "targets" in changed:
            changed["targets"] = tuple(pids[pid] for pid in changed["targets"])
        if "cause" in changed:
            changed["cause"] = numbers[changed["cause"]]
        events.append(
            kind(case="c", run=0, sequence=len(events), virtual=0.0, monotonic=monotonic, **changed)
        )
    return Trace(Header(SCHEMA, "demo", ENVIRONMENT), tuple(events))


@st.composite
def orders(draw: st.DrawFn) -> list[str]:
    """An order in which the run could have been observed."""
    left = {name: set(after) for name, _, _, after in RUN}
    order: list[str] = []
    while left:
        ready = sorted(name for name, after in left.items() if not after)
        chosen = draw(st.sampled_from(ready))
        order.append(chosen)
        del left[chosen]
        for after in left.values():
            after.discard(chosen)
    return order


PLAIN = observed([row[0] for row in RUN], {ROOT: ROOT, LEFT: LEFT, RIGHT: RIGHT})


@given(order=orders(), pids=st.permutations([11, 12, 13]), monotonic=st.floats(0, 9))
def test_the_same_bytes_whatever_order_and_pids_luck_gave(
    order: list[str], pids: list[int], monotonic: float
) -> None:
    seen = observed(order, dict(zip((ROOT, LEFT, RIGHT), pids, strict=True)), monotonic)
    assert encode(normalised(seen)) == encode(normalised(PLAIN))


@given(order=orders())
def test_causes_keep_standing_before_their_effects(order: list[str]) -> None:
    events = normalised(observed(order, {ROOT: 2, LEFT: 3, RIGHT: 4})).events
    assert [event.sequence for event in events] == list(range(len(events)))
    places = {type(event).__name__: number for number, event in enumerate(events)}
    assert places["SignalSent"] < places["SignalDelivered"] < places["Exited"] < places["Reaped"]
    (delivered,) = (event for event in events if isinstance(event, SignalDelivered))
    assert delivered.cause == places["SignalSent"]


def test_another_behaviour_gives_other_bytes() -> None:
    without = [row[0] for row in RUN if row[0] != "root reaps"]
    assert normalised(observed(without, {ROOT: 2, LEFT: 3, RIGHT: 4})) != normalised(PLAIN)


def test_text_is_one_piece_and_waits_and_echo_are_gone() -> None:
    common: dict[str, Any] = {"case": "c", "run": 0, "virtual": 0.0, "monotonic": 0.0}
    events: tuple[Event, ...] = (
        Started(sequence=0, task=5, argv=(), **common),
        Slept(sequence=1, task=5, call="pselect6", until=2.0, **common),
        Rested(sequence=2, step=0, reason="idle", **common),
        Stimulus(sequence=3, step=1, kind="press", what="Ctrl-C", **common),
        Wrote(sequence=4, text="^C", echo=True, **common),
        Wrote(sequence=5, task=5, text="老司机", **common),
        Wrote(sequence=6, task=5, text="开车了\n", **common),
    )
    kept = normalised(Trace(Header(SCHEMA, "demo", ENVIRONMENT), events)).events
    assert [type(event).__name__ for event in kept] == ["Started", "Rested", "Stimulus", "Wrote"]
    assert isinstance(kept[-1], Wrote)
    assert kept[-1].text == "老司机开车了\n"


@given(noise=st.lists(st.floats(0, 0.001), min_size=6, max_size=6), flip=st.booleans())
def test_virtual_time_is_the_number_of_its_jumps(noise: list[float], flip: bool) -> None:
    """Two tasks wake at the same virtual second; who is seen first, and the milliseconds, are luck."""
    left, right = (6, 7) if not flip else (7, 6)
    rows: list[tuple[Callable[..., Event], float, dict[str, Any]]] = [
        (Started, 0.0, {"task": 5, "argv": ()}),
        (Forked, 0.0, {"task": 5, "child": 6, "thread": False, "process": 6}),
        (Forked, 0.0, {"task": 5, "child": 7, "thread": False, "process": 7}),
        (Woke, 2.0, {"task": left}),
        (Woke, 2.0, {"task": right}),
        (Woke, 4.0, {"task": 6}),
    ]
    passed, events = 0.0, list[Event]()
    for number, ((kind, virtual, fields), late) in enumerate(zip(rows, noise, strict=True)):
        passed += late
        common = {"case": "c", "run": 0, "sequence": number, "monotonic": 0.0}
        events.append(kind(**common, virtual=virtual + passed, **fields))
    kept = normalised(Trace(Header(SCHEMA, "demo", ENVIRONMENT), tuple(events))).events
    assert [(event.task, event.virtual) for event in kept[3:]] == [(2, 1.0), (3, 1.0), (2, 2.0)]


def test_what_describes_the_machine_is_left_out_and_the_promises_stay() -> None:
    environment = normalised(PLAIN).header.environment
    assert (environment.python, environment.kernel, environment.machine) == ("", "", "")
    assert environment.tier.promises == ENVIRONMENT.tier.promises


def test_it_changes_nothing_the_second_time() -> None:
    assert normalised(normalised(PLAIN)) == normalised(PLAIN)
