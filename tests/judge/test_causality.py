"""Happens-before: a strict partial order, and no matter of the order of observation."""

from __future__ import annotations

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.judge import judge
from grader.judge.causality import Causality
from grader.trace import Event, Exited, Forked, Rested, SendFailed, SignalDelivered, Trace, Wrote
from tests.judge.builder import CONDUCTOR, DRIVER, TraceBuilder
from tests.judge.scenarios import SCENARIOS, Scenario, assignment

# --- edges, one by one


def ordered(told: TraceBuilder, first: int, second: int, *, time: bool = True) -> bool:
    causality = Causality(told.events, [first, second], time=time)
    assert not causality.before(second, first)
    return causality.before(first, second)


def two() -> TraceBuilder:
    return TraceBuilder().start().fork()


def test_what_one_task_does_is_ordered() -> None:
    told = two()
    assert ordered(told, told.write(DRIVER, "a"), told.write(DRIVER, "b"))


def test_what_two_tasks_do_is_not() -> None:
    told = two()
    assert not ordered(told, told.write(DRIVER, "a"), told.write(CONDUCTOR, "b"))


def test_a_child_comes_after_its_fork() -> None:
    told = TraceBuilder().start()
    before = told.write(DRIVER, "a")
    told.fork()
    assert ordered(told, before, told.write(CONDUCTOR, "b"))


def test_a_handled_signal_orders() -> None:
    told = two().says(DRIVER, "handled", "SIGUSR1")
    before = told.write(CONDUCTOR, "a")
    told.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    assert ordered(told, before, told.write(DRIVER, "b"))


def test_an_ignored_signal_does_not() -> None:
    told = two().says(DRIVER, "ignored", "SIGUSR1")
    before = told.write(CONDUCTOR, "a")
    told.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    assert not ordered(told, before, told.write(DRIVER, "b"))


def test_a_deadly_signal_orders() -> None:
    told = two()
    before = told.write(CONDUCTOR, "a")
    told.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    assert ordered(told, before, told.die(DRIVER, "SIGUSR1"))


@pytest.mark.parametrize(("disposition", "orders"), [("handled", True), ("default", False)])
def test_a_childs_end_orders_when_its_signal_is_noticed(disposition: str, orders: bool) -> None:
    told = two()
    if disposition == "handled":
        told.says(DRIVER, "handled", "SIGCHLD")
    end = told.exit(CONDUCTOR)
    told.child_ended(DRIVER, CONDUCTOR)
    assert ordered(told, end, told.write(DRIVER, "b")) is orders


def test_reaping_orders() -> None:
    told = two()
    end = told.exit(CONDUCTOR)
    told.reap(DRIVER, CONDUCTOR)
    assert ordered(told, end, told.exit(DRIVER))


def test_a_probe_that_finds_nobody_orders_and_one_that_is_forbidden_does_not() -> None:
    for error, orders in (("ESRCH", True), ("EPERM", False)):
        told = two()
        end = told.exit(CONDUCTOR)
        told.refuse(told.send(DRIVER, "0", target=CONDUCTOR), error)
        assert ordered(told, end, told.exit(DRIVER)) is orders


def test_time_orders_when_it_is_the_programs_own() -> None:
    told = two()
    end = told.exit(CONDUCTOR)
    told.sleep(DRIVER, 1)
    after = told.exit(DRIVER)
    assert ordered(told, end, after)
    assert not ordered(told, end, after, time=False)


def test_waking_orders_nothing_of_the_same_moment() -> None:
    told = two()
    told.sleep(DRIVER, 1)
    end = told.exit(CONDUCTOR)
    told.sleep(DRIVER, 0)
    assert not ordered(told, end, told.exit(DRIVER))


def test_rest_orders_but_not_who_was_spinning() -> None:
    told = two()
    calm, spinning = told.write(DRIVER, "a"), told.write(CONDUCTOR, "b")
    told.rest("busy", CONDUCTOR)
    assert ordered(told, calm, told.write(CONDUCTOR, "c"))
    assert not ordered(told, spinning, told.write(DRIVER, "d"))


def test_a_process_ends_after_all_its_threads() -> None:
    told = two().thread(DRIVER, 10)
    write = told.write(10, "a")
    assert not ordered(told, write, told.write(DRIVER, "b"))
    assert ordered(told, write, told.exit(DRIVER))


def test_a_handler_runs_in_the_main_thread_whichever_thread_takes_the_signal() -> None:
    told = two().says(DRIVER, "handled", "SIGUSR1").thread(DRIVER, 10)
    cause = told.send(CONDUCTOR, "SIGUSR1", DRIVER)
    told.deliver(10, "SIGUSR1", sender=CONDUCTOR, cause=cause)
    assert ordered(told, cause, told.write(DRIVER, "b"))


# --- any run


@st.composite
def runs(draw: st.DrawFn) -> TraceBuilder:
    """A run of up to four processes that do anything allowed."""
    told = TraceBuilder().start().says(DRIVER, "handled", "SIGUSR1")
    living, ended = [DRIVER], list[int]()
    parents: dict[int, int] = {}
    for _ in range(draw(st.integers(0, 25))):
        if not living:
            break
        task = draw(st.sampled_from(living))
        other = draw(st.sampled_from(living))
        match draw(st.sampled_from(["write", "fork", "tell", "sleep", "rest", "exit", "reap", "probe"])):
            case "write":
                told.write(task, "x\n")
            case "fork" if len(living) + len(ended) < 4:
                child = DRIVER + len(living) + len(ended)
                told.fork(task, child)
                living.append(child)
                parents[child] = task
            case "tell":
                told.tell(task, draw(st.sampled_from(["SIGUSR1", "SIGUSR2"])), other)
            case "sleep":
                told.sleep(task, draw(st.sampled_from([0, 1])))
            case "rest":
                told.rest("busy", other) if draw(st.booleans()) else told.rest()
            case "exit":
                told.exit(task)
                living.remove(task)
                ended.append(task)
            case "reap" if [child for child in ended if parents.get(child) == task]:
                told.reap(task, next(child for child in ended if parents.get(child) == task))
            case "probe" if ended:
                told.refuse(told.send(task, "0", target=ended[0]))
    return told


@given(runs())
def test_it_is_a_strict_partial_order_within_the_order_of_observation(told: TraceBuilder) -> None:
    numbers = [event.sequence for event in told.events]
    causality = Causality(told.events, numbers)
    before = {a: {b for b in numbers if causality.before(a, b)} for a in numbers}
    for a in numbers:
        assert all(a < b for b in before[a])
        for b in before[a]:
            assert before[b] <= before[a]


@given(runs())
def test_it_does_not_depend_on_what_else_is_asked(told: TraceBuilder) -> None:
    numbers = [event.sequence for event in told.events]
    every = Causality(told.events, numbers)
    for a, b in pairwise(numbers):
        assert Causality(told.events, [a, b]).before(a, b) == every.before(a, b)


# --- the order of observation may change where nothing orders


def _swappable(first: Event, second: Event) -> bool:
    """Whether two neighbours could as well have been seen the other way round."""
    if first.task is None or second.task is None or first.task == second.task:
        return False
    if isinstance(first, Rested) or isinstance(second, Rested) or first.virtual != second.virtual:
        return False
    if isinstance(second, SendFailed | SignalDelivered) and second.cause == first.sequence:
        return False
    if isinstance(first, Forked) and second.task == first.child:
        return False
    if isinstance(first, Wrote) and isinstance(second, Wrote):
        return False  # they stand on the terminal in this order
    return not isinstance(first, Exited)  # what comes after an end may have seen it


def _swapped(events: tuple[Event, ...], place: int) -> tuple[Event, ...]:
    """The run with two neighbours exchanged, and numbered anew."""
    first, second = events[place].sequence, events[place + 1].sequence
    renamed = {first: second, second: first}
    order = [*events[:place], events[place + 1], events[place], *events[place + 2 :]]
    result: list[Event] = []
    for number, event in enumerate(order):
        if isinstance(event, SignalDelivered | SendFailed) and event.cause in renamed:
            event = msgspec.structs.replace(event, cause=renamed[event.cause])
        result.append(msgspec.structs.replace(event, sequence=number))
    return tuple(result)


def _said(scenario: Scenario, trace: Trace) -> list[str]:
    findings = judge(assignment(scenario.case), scenario.case, trace, scenario.recorded())
    return [f"{finding.outcome.value} {finding.message.id}" for finding in findings]


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(SCENARIOS)), st.lists(st.integers(0, 60), min_size=1, max_size=12))
def test_seeing_independent_events_the_other_way_round_changes_no_verdict(
    name: str, places: list[int]
) -> None:
    scenario = SCENARIOS[name]
    trace = scenario.trace()
    events = trace.events
    for place in places:
        if place + 1 < len(events) and _swappable(events[place], events[place + 1]):
            events = _swapped(events, place)
    assert _said(scenario, Trace(trace.header, events)) == list(scenario.said)


def test_two_ends_that_nothing_orders_are_luck_in_either_order() -> None:
    for name in ("order-by-luck", "order-by-bad-luck"):
        assert SCENARIOS[name].said[2] == "failed exits.luck"
