"""Which lines say what was asked for."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from grader.judge.run import Run
from grader.judge.words import Asked, EmptyText, normalise
from grader.spec.model import LineExpected, TextRules
from grader.trace import Wrote
from tests.judge.builder import DRIVER, TraceBuilder
from tests.judge.scenarios import STARTING, assignment

ALL = TextRules(ignore=("width", "punctuation", "white space", "case"))
TEXT = TextRules(ignore=("width", "punctuation", "white space"))
NONE = TextRules()

EVERYTHING: tuple[Literal["width", "punctuation", "white space", "case"], ...] = ALL.ignore
RULES = st.lists(st.sampled_from(EVERYTHING), unique=True).map(lambda some: TextRules(ignore=tuple(some)))


def says(line: str, text: str, rules: TextRules = TEXT, **fields: object) -> bool:
    expectation = LineExpected(id="line", line=(text,), **fields)  # type: ignore[arg-type]
    return Asked(expectation, rules).said(line)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("老司机开车了", "老司机开车了"),
        ("司机:老司机,开车了!", "老司机开车了"),
        ("司机：老司机，开车了！", "老司机开车了"),
        ("  车速有点快,系好 安全带", "车速有点快，系好安全带"),
        ("total: 4000", "total: 4000"),
        ("ｔｏｔａｌ：４０００", "total: 4000"),
        ("now the total: 4000.", "total: 4000"),
        ("go now", "go"),
        ("please go", "go"),
        ("\x1b[31mgo\x1b[0m", "go"),
        ("driver: 老司机开车了2", "老司机开车了"),
        ("ﾊﾞｽ", "バス"),
    ],
)
def test_said(line: str, text: str) -> None:
    assert says(line, text)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("total: 40000", "total: 4000"),
        ("subtotal: 4000", "total: 4000"),
        ("12", "1"),
        ("21", "1"),
        ("gonow", "go"),
        ("老司机", "老司机开车了"),
        ("", "go"),
        ("GO", "go"),
    ],
)
def test_not_said(line: str, text: str) -> None:
    assert not says(line, text)


def test_a_text_that_stands_first_in_a_longer_word_and_then_alone_is_found() -> None:
    assert says("12 1", "1")


def test_case_counts_unless_it_is_ignored() -> None:
    assert says("GO!", "go", ALL)
    assert not says("GO!", "go", TEXT)


def test_without_rules_everything_counts() -> None:
    assert says("a, b", "a, b", NONE)
    assert not says("a,b", "a, b", NONE)


def test_exact_is_the_whole_line() -> None:
    assert says("total: 4000", "total: 4000", match="exact")
    assert not says("the total: 4000", "total: 4000", match="exact")
    assert says("司机：老司机,开车了！", "司机老司机开车了", match="exact")
    assert not says("total:4000", "total: 4000", NONE, match="exact")


def test_a_pattern_is_found_in_the_line_as_printed() -> None:
    assert says("sum: A=3 B=4", "A={a:int} B={b:int}", match="pattern")
    assert not says("sum: A=3 B=x", "A={a:int} B={b:int}", match="pattern")


def test_one_of_several_texts_suffices() -> None:
    asked = Asked(LineExpected(id="line", line=("go", "开车")), TEXT)
    assert asked.said("开车！")
    assert asked.said("go!")
    assert not asked.said("stop")


def test_a_text_of_which_nothing_is_left_is_refused() -> None:
    with pytest.raises(EmptyText):
        Asked(LineExpected(id="line", line=("！！",)), TEXT)


@given(st.text(), RULES)
def test_normalising_twice_changes_nothing(text: str, rules: TextRules) -> None:
    once = normalise(text, rules)
    assert normalise(once, rules) == once


@example("0A´", TEXT)  # taking out the space that is left of a lone accent makes A and accent compose
@given(st.text(min_size=1), RULES)
def test_a_line_says_itself(text: str, rules: TextRules) -> None:
    if normalise(text, rules):
        assert says(text, text, rules)


@given(st.text(alphabet="ab1, ，！\u0301老车\r\x1b[m", min_size=1), RULES)
def test_what_is_said_has_its_place_in_the_line(text: str, rules: TextRules) -> None:
    if normalise(text, rules):
        for first, last in Asked(LineExpected(id="line", line=(text,)), rules).places(text):
            assert 0 <= first <= last < len(text)


@given(st.lists(st.tuples(st.sampled_from([3, 4, None]), st.text(alphabet="ab\n\r老", max_size=5))))
def test_lines_are_those_of_the_trace(written: list[tuple[int | None, str]]) -> None:
    told = TraceBuilder().start(DRIVER).fork()
    for task, text in written:
        told.write(task, text)
    trace = told.build()
    lines = Run(assignment(STARTING), STARTING, trace).lines
    assert [line.text for line in lines] == [line.text for line in trace.lines()]
    numbers = {event.sequence for event in trace.events if isinstance(event, Wrote)}
    for line in lines:
        assert line.parts[0].start == 0
        assert {part.sequence for part in line.parts} <= numbers
