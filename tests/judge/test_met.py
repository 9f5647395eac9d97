"""When letting time pass is of use."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from grader.judge import judge, met
from grader.result import Outcome
from grader.spec.model import (
    Case,
    CountExpected,
    HandledExpected,
    LineExpected,
    OrderExpected,
    SameExpected,
    SignalExpected,
    StoppedExpected,
    Times,
)
from grader.trace import Rested, Trace
from tests.judge.builder import CONDUCTOR, DRIVER, TraceBuilder
from tests.judge.scenarios import (
    ALIVE,
    ASKED,
    CLEAN,
    CTRL_C,
    CTRL_Z,
    ENDING,
    EXITS,
    GO,
    LEAVE,
    ORDERED,
    SCENARIOS,
    STARTING,
    TERMINUS,
    TOLD,
    WORDS,
    Scenario,
    assignment,
    begin,
    case_of,
    ctrl_c,
    ctrl_z,
    go,
    right_end,
    terminus,
)


def is_met(case: Case, *tell: Callable[[TraceBuilder], object]) -> bool:
    told = TraceBuilder()
    for part in tell:
        part(told)
    return met(assignment(case), case, told.build())


def test_at_the_start_of_a_case_with_steps_nothing_is_waited_for() -> None:
    assert is_met(STARTING, begin)
    assert is_met(ENDING, begin)


def test_a_line_and_a_signal_are_waited_for() -> None:
    assert not is_met(STARTING, begin, ctrl_c)
    assert is_met(STARTING, begin, go)


def test_the_signal_alone_does_not_suffice() -> None:
    assert not is_met(STARTING, begin, ctrl_c, lambda b: b.tell(CONDUCTOR, "SIGUSR1", DRIVER))


def test_a_line_of_somebody_else_does_not_suffice() -> None:
    case = case_of((WORDS,), CTRL_C)
    assert not is_met(case, begin, ctrl_c, lambda b: b.write(CONDUCTOR, f"{GO}\n"))
    assert is_met(case, begin, ctrl_c, lambda b: b.write(DRIVER, f"{GO}\n"))


def test_a_case_without_steps_waits_at_its_start() -> None:
    case = case_of((LineExpected(id="line", line=("total",)),))
    assert not is_met(case, begin)
    assert is_met(case, begin, lambda b: b.write(DRIVER, "total\n"))


def test_what_belongs_to_another_step_is_not_waited_for() -> None:
    case = case_of(
        (
            SignalExpected(id="one", step=1, signal="SIGUSR1", sender="conductor", to="driver"),
            LineExpected(id="two", step=2, line=(TERMINUS,), by="conductor"),
        ),
        CTRL_C,
        CTRL_Z,
    )
    assert not is_met(case, begin, ctrl_c)
    assert is_met(case, begin, go)
    assert not is_met(case, begin, ctrl_c, ctrl_z)
    assert is_met(case, begin, ctrl_c, ctrl_z, lambda b: b.write(CONDUCTOR, f"{TERMINUS}\n"))


def test_states_and_prohibitions_are_not_waited_for() -> None:
    assert is_met(case_of((ALIVE, CLEAN), CTRL_C), begin, ctrl_c)


def test_the_end_of_both_is_waited_for() -> None:
    case = case_of((EXITS,), CTRL_Z)
    assert not is_met(case, begin, ctrl_z)
    assert not is_met(case, begin, ctrl_z, lambda b: b.exit(CONDUCTOR))
    assert is_met(case, begin, terminus)


def test_too_often_cannot_be_mended_by_waiting() -> None:
    assert is_met(case_of((WORDS,), CTRL_C), begin, go, lambda b: b.write(DRIVER, f"{GO}\n"))


def test_nothing_is_waited_for_from_the_dead() -> None:
    case = case_of((ASKED, LEAVE), CTRL_Z)
    assert not is_met(case, begin, ctrl_z, lambda b: b.exit(CONDUCTOR))
    assert is_met(case, begin, ctrl_z, lambda b: b.exit(CONDUCTOR), lambda b: b.exit(DRIVER))


def test_a_handler_is_waited_for() -> None:
    case = case_of((HandledExpected(id="h", signal="SIGUSR2", by="conductor"),), CTRL_C)
    assert not is_met(case, begin, ctrl_c)
    assert is_met(case, begin, ctrl_c, lambda b: b.says(CONDUCTOR, "handled", "SIGUSR2"))


def test_stops_counts_and_orders_are_waited_for() -> None:
    stops = case_of((StoppedExpected(id="s", stopped=("driver",)),), CTRL_Z)
    assert not is_met(stops, begin, ctrl_z)
    assert is_met(stops, begin, ctrl_z, lambda b: b.stop(DRIVER, "SIGTSTP"))
    counts = case_of((CountExpected(id="c", count=2, of="children"),))
    assert not is_met(counts, begin)
    assert is_met(counts, begin, lambda b: b.fork(DRIVER, 5))
    orders = case_of((OrderExpected(id="order", order=("a", "b")), *ORDERED[:2]), CTRL_Z)
    assert not is_met(orders, begin, ctrl_z)
    named = case_of((*ORDERED,), CTRL_Z)
    assert not is_met(named, begin, ctrl_z)
    assert is_met(named, begin, terminus)


def test_what_the_reference_did_may_still_come() -> None:
    assert not is_met(case_of((SameExpected(id="same"),), CTRL_Z), begin, ctrl_z)


def test_without_evidence_a_signal_is_not_waited_for() -> None:
    case = case_of((TOLD,), CTRL_C)
    assert is_met(case, begin, lambda b: b.degrade("signals"), ctrl_c)


@pytest.mark.parametrize("times", [Times(least=2, most=2), Times(least=2, most=None)])
def test_as_often_as_asked_is_waited_for(times: Times) -> None:
    case = case_of((LineExpected(id="w", line=(GO,), by="driver", times=times),), CTRL_C, CTRL_C)
    assert not is_met(case, begin, go)
    assert is_met(case, begin, go, go)


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)
def test_what_has_passed_at_the_end_is_met_there(scenario: Scenario) -> None:
    if scenario.recording is not None:
        pytest.skip("what the recording has is not known while a program runs")
    trace = scenario.trace()
    findings = judge(assignment(scenario.case), scenario.case, trace)
    if all(finding.outcome is Outcome.PASSED for finding in findings):
        assert met(assignment(scenario.case), scenario.case, trace)


def test_every_prefix_of_a_run_can_be_asked_about() -> None:
    told = TraceBuilder()
    right_end(told)
    trace = told.build()
    answers = [
        met(assignment(ENDING), ENDING, Trace(trace.header, trace.events[: e.sequence + 1]))
        for e in trace.events
    ]
    assert answers[-1]
    assert not answers[next(e.sequence for e in trace.events if isinstance(e, Rested)) + 1]
