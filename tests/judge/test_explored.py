"""What is said of a program that was run under many schedules."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from grader.judge import acceptable, judge
from grader.report.catalogue import render
from grader.result import Blame, Finding, Outcome
from grader.trace import decode, encode
from tests.judge.explorations import (
    ALWAYS_CRASHES,
    CLEAN,
    CRASHES,
    CUT,
    DEADLOCKS,
    ENDS,
    FREE,
    LOSES,
    LOSES_QUIETLY,
    NO_DEADLOCK,
    ROWS,
    TOTAL,
    UNDECIDED,
    VALUE,
    assignment,
    case_of,
    ending,
    trace_of,
    using,
)


def found(name: str) -> Finding:
    row = ROWS[name]
    expectation = msgspec.structs.replace(row.expectation, points=Decimal(1))
    beside = () if row.beside is None else (msgspec.structs.replace(row.beside, id="beside"),)
    case = case_of(expectation, *beside)
    trace = decode(encode(trace_of(_=row.found)))
    return judge(assignment(case), case, trace)[0]


@pytest.mark.parametrize("name", ROWS)
def test_an_exploration_is_judged_as_it_should_be(name: str) -> None:
    finding = found(name)
    assert f"{finding.outcome.value} {finding.message.id}" == ROWS[name].said


@pytest.mark.parametrize("name", ROWS)
def test_blame_points_and_words_fit_the_outcome(name: str) -> None:
    finding = found(name)
    assert finding.expected
    for language in ("en", "zh"):
        assert "{" not in render(finding.message, language).replace("{a:int}", "").replace("{b:", "").replace(
            "{n:", ""
        )
    match finding.outcome:
        case Outcome.PASSED:
            assert (finding.blame, finding.points, finding.actual) == (Blame.NOBODY, Decimal(1), "")
        case Outcome.FAILED:
            assert (finding.blame, finding.points) == (Blame.STUDENT, Decimal(0))
        case Outcome.INCONCLUSIVE:
            assert finding.blame in (Blame.NOBODY, Blame.GRADER)
            assert finding.points is None
        case Outcome.ERROR:
            assert finding.blame is Blame.AUTHOR
        case _:
            pytest.fail(f"the judge never says {finding.outcome}")


# --- variants ----------------------------------------------------------------------------------------------


def test_every_variant_must_support_a_pass() -> None:
    case = case_of(TOTAL, variants=("threads", "processes"))
    (both,) = judge(assignment(case), case, trace_of(threads=CLEAN, processes=CLEAN))
    assert both.outcome is Outcome.PASSED
    assert both.message.args["tried"] == 18
    assert both.evidence == (0, 1)
    (one,) = judge(assignment(case), case, trace_of(threads=CLEAN, processes=LOSES))
    assert one.outcome is Outcome.FAILED
    assert one.actual.startswith("variant: processes\n")
    assert one.evidence == (1,)
    (open_,) = judge(assignment(case), case, trace_of(threads=UNDECIDED, processes=CLEAN))
    assert open_.outcome is Outcome.INCONCLUSIVE


def test_what_is_proved_of_one_variant_counts_although_another_is_undecided() -> None:
    case = case_of(TOTAL, variants=("threads", "processes"))
    (finding,) = judge(assignment(case), case, trace_of(threads=UNDECIDED, processes=LOSES))
    assert finding.outcome is Outcome.FAILED


def test_a_variant_that_was_not_run_is_never_a_pass() -> None:
    case = case_of(TOTAL, VALUE, variants=("threads", "processes"))
    for finding in judge(assignment(case), case, trace_of(threads=using("multiprocessing.Value"))):
        assert finding.outcome is Outcome.INCONCLUSIVE
        assert finding.message.id == "explored.not-tried"
        assert finding.message.args == {"variant": "processes"}
        assert finding.blame is Blame.GRADER


# --- the story ---------------------------------------------------------------------------------------------


def told(expectation: object, exploration: object) -> str:
    case = case_of(expectation)  # type: ignore[arg-type]
    return judge(assignment(case), case, trace_of(_=exploration))[0].actual  # type: ignore[arg-type]


def test_a_lost_update_is_told_step_by_step() -> None:
    assert told(FREE, LOSES_QUIETLY).splitlines() == [
        "Thread-1 reads counter = 0  (counter.py:7: counter += 1)  ← lost",
        "Thread-2 writes counter = 1  (counter.py:7: counter += 1)",
        "Thread-1 writes counter = 1  (counter.py:7: counter += 1)",
        "schedule: adversary",
        "  0: Thread-2 goes on, before counter.py:7: counter += 1",
        "  1: Thread-1 goes on, before counter.py:7: counter += 1",
    ]


def test_a_deadlock_is_told_with_who_has_and_waits_for_what() -> None:
    assert told(NO_DEADLOCK, DEADLOCKS).splitlines()[:5] == [
        "end: deadlock",
        "Thread-1 waits for b, which Thread-2 has  (counter.py:9: with b:)",
        "  and has a  (counter.py:8: with a:)",
        "Thread-2 waits for a, which Thread-1 has  (counter.py:13: with a:)",
        "main waits for the end of Thread-1  (counter.py:20: one.join())",
    ]


def test_a_wrong_line_is_told_with_the_schedule_and_the_race_behind_it() -> None:
    lines = told(TOTAL, LOSES).splitlines()
    assert lines[:4] == [
        '"total: 2"',
        "end: exit",
        "schedule: adversary",
        "  0: Thread-2 goes on, before counter.py:7: counter += 1",
    ]
    assert any("← lost" in line for line in lines)


def test_a_crash_is_the_reason_in_the_sentence() -> None:
    case = case_of(FREE)
    (finding,) = judge(assignment(case), case, trace_of(_=ALWAYS_CRASHES))
    assert finding.message.args["error"] == "IndexError: pop from empty list"


def test_the_students_own_runs_are_explained() -> None:
    case = case_of(FREE)
    (finding,) = judge(assignment(case), case, trace_of(_=LOSES_QUIETLY))
    assert "Your own runs probably looked right: Python 3.11.7" in render(finding.message, "en")


# --- what the explorer asks --------------------------------------------------------------------------------


def test_the_explorer_is_told_which_endings_are_wrong() -> None:
    case = case_of(TOTAL, ENDS)
    asked = assignment(case)
    assert acceptable(asked, case, CLEAN.endings[0])
    assert not acceptable(asked, case, ending("total: 2\n"))
    assert not acceptable(asked, case, ending("total: 4000\ntotal: 4000\n", how="cut"))


def test_what_is_missing_because_of_another_fault_is_no_wrong_output() -> None:
    case = case_of(TOTAL, ENDS)
    for exploration in (CRASHES, DEADLOCKS, CUT):
        for one in exploration.endings:
            assert acceptable(assignment(case), case, one)
