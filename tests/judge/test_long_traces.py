"""Judging stays cheap: twice as many events are twice the work, whatever they are."""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader import spec
from grader.judge import judge
from grader.judge.words import Asked, Texts
from grader.spec.model import LineExpected, TextRules
from tests.judge.builder import CONDUCTOR, DRIVER, TraceBuilder

ASSIGNMENT = spec.load(Path(__file__).parents[2] / "assignments" / "driver-conductor")


def lines(run: TraceBuilder, number: int) -> None:
    run.write(DRIVER, f"heartbeat {number}\n")


def signals(run: TraceBuilder, number: int) -> None:
    run.tell(DRIVER, "SIGUSR2", CONDUCTOR)


def dispositions(run: TraceBuilder, number: int) -> None:
    run.says(DRIVER, "handled" if number % 2 else "ignored", "SIGUSR2")


def children(run: TraceBuilder, number: int) -> None:
    run.fork(DRIVER, 100 + number)
    run.exit(100 + number)
    run.rest()


def long_run(shape: Callable[[TraceBuilder, int], None], case: str, events: int) -> Any:
    run = TraceBuilder(case).start().fork()
    run.says(CONDUCTOR, "handled", "SIGUSR2")
    run.rest()
    for number in range(events):
        shape(run, number)
    run.press("Ctrl-Z").key("SIGTSTP", DRIVER, CONDUCTOR)
    run.rest()
    return run.build()


def work(trace: Any, case: str) -> int:
    """How many calls judging takes: the same on every machine."""
    profile = cProfile.Profile()
    profile.runcall(judge, ASSIGNMENT, ASSIGNMENT.case(case), trace)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


@pytest.mark.parametrize("case", ["terminus", "driver-int"])
@pytest.mark.parametrize("shape", [lines, signals, dispositions, children], ids=lambda shape: shape.__name__)
def test_twice_as_many_events_are_twice_the_work(
    shape: Callable[[TraceBuilder, int], None], case: str
) -> None:
    few, many = (work(long_run(shape, case, events), case) for events in (500, 1000))
    assert many <= 2.2 * few


RULES = st.lists(st.sampled_from(["width", "punctuation", "white space", "case"]), unique=True).map(
    lambda some: TextRules(ignore=tuple(some))  # type: ignore[arg-type]
)
LINE = st.text(st.sampled_from("go 1!ａ①ﾊﾞe\u0301\u200b\x1b[31m\r\x07老司机，。-\x00"), max_size=8)


@given(st.lists(LINE, max_size=6), LINE, RULES, st.sampled_from(["text", "exact"]))
def test_many_lines_are_looked_through_as_each_by_itself(
    printed: list[str], wanted: str, rules: TextRules, match: Any
) -> None:
    try:
        asked = Asked(LineExpected(id="line", line=(wanted, "go"), match=match), rules)
    except ValueError:
        return
    assert asked.among(Texts(printed)) == [i for i, line in enumerate(printed) if asked.said(line)]
