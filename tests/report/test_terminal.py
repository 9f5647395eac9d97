from __future__ import annotations

import unicodedata
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from rich.cells import cell_len

from grader import spec
from grader.report import explanation, json, summary, terminal, told
from grader.report.telling import number, visible
from grader.result import (
    SCHEMA,
    Blame,
    CaseResult,
    Finding,
    Message,
    Outcome,
    Result,
    SubmissionName,
    case_result,
    decode,
    score,
)
from grader.spec import Assignment
from grader.trace import SCHEMA as TRACE_SCHEMA
from grader.trace import (
    Environment,
    Event,
    Exited,
    Forked,
    Header,
    Rested,
    SignalDelivered,
    SignalSent,
    Started,
    Stimulus,
    Tier,
    Trace,
    Wrote,
)
from tests.conftest import ENVIRONMENT, finding_of


@pytest.fixture
def assignment(assignment_folder: Path) -> Assignment:
    return spec.load(assignment_folder)


def result_of(*cases: CaseResult, environment: Environment = ENVIRONMENT, name: str = "homework") -> Result:
    return Result(
        schema=SCHEMA,
        assignment="demo",
        title={"en": "The demonstration", "zh": "演示"},
        submission=SubmissionName(name, "0" * 64, "driver.py"),
        environment=environment,
        score=score(f for case in cases for f in case.findings),
        cases=cases,
    )


def start(*findings: Finding) -> CaseResult:
    title = {"en": "Ctrl-C starts the bus", "zh": "按 Ctrl-C 发车"}
    return case_result(id="start", title=title, rule=(1,), findings=findings)


def trace(*events: tuple[Callable[..., Event], dict[str, Any]]) -> Trace:
    common: dict[str, Any] = {"case": "start", "run": 0, "virtual": 0.0, "monotonic": 0.0}
    made = tuple(kind(sequence=n, **common, **more) for n, (kind, more) in enumerate(events))
    return Trace(Header(TRACE_SCHEMA, "demo", ENVIRONMENT), made)


STORY = trace(
    (Started, {"task": 3, "argv": ("python3", "driver.py")}),
    (Forked, {"task": 3, "child": 4, "thread": False, "process": 4}),
    (Rested, {"step": 0, "reason": "idle"}),
    (Stimulus, {"step": 1, "kind": "press", "what": "Ctrl-C"}),
    (
        SignalDelivered,
        {
            "task": 4,
            "signal": "SIGINT",
            "origin": "key",
            "sender": None,
            "disposition": "handled",
            "cause": 3,
        },
    ),
    (SignalSent, {"task": 4, "signal": "SIGUSR1", "target": 3, "targets": (3,)}),
    (
        SignalDelivered,
        {"task": 3, "signal": "SIGUSR1", "origin": "task", "sender": 4, "disposition": "default", "cause": 5},
    ),
    (Wrote, {"task": 4, "text": "\x1b[2J\u202e开车\n"}),
    (Exited, {"task": 3, "code": None, "signal": "SIGUSR1"}),
)

FAILED = start(
    Finding(
        id="told",
        outcome=Outcome.FAILED,
        blame=Blame.STUDENT,
        possible=Decimal(2),
        points=Decimal(0),
        message=Message("check.failed", {"reason": "it was not told"}),
        expected="signal: SIGUSR1",
        actual="nothing",
        evidence=(5,),
    ),
    finding_of("words", Outcome.PASSED),
)


def page(result: Result, seen: Trace, assignment: Assignment, language: Any = "en", **more: Any) -> str:
    width, colour = more.pop("width", 80), more.pop("colour", False)
    return terminal(result, seen, assignment, language, width, colour, **more)


def test_a_failed_case_is_told_in_full(assignment: Assignment) -> None:
    text = page(result_of(FAILED), STORY, assignment, again="grade homework", width=120)
    for part in (
        "handout 1",
        "“Ctrl-C starts the bus: the conductor tells the driver.”",
        "press Ctrl-C",
        "✗ told",
        "expected   signal: SIGUSR1",
        "seen       nothing",
        "✓ words",
        "├───── fork ──────▶│",
        "▸         Ctrl-C",
        "✗         │          │◀──── SIGUSR1 ────┤",
        "│ default action",
        "␛[2J‹U+202E›开车",
        "╳ ended by SIGUSR1",
        "The conductor calls os.kill.",
        "grade homework --only start",
        "1 of 3 points · 2 lost · 0 not graded · 0 for a person",
        "Not run and not counted: terminus",
    ):
        assert part in text


def test_a_traceback_of_an_interruption_has_no_last_line_of_its_own(assignment: Assignment) -> None:
    finding = finding_of("told", Outcome.FAILED, actual="driver: SIGINT")
    message = Message("program.interrupted", {"role": "driver"})
    graded = start(replace(finding, message=message))
    assert "driver: SIGINT" in page(result_of(graded), STORY, assignment)


def test_the_same_in_chinese(assignment: Assignment) -> None:
    text = page(result_of(FAILED), STORY, assignment, "zh")
    for part in (
        "演示",
        "作业要求 1",
        "按 Ctrl-C 发车：售票员通知司机。",
        "应为",
        "├───────── SIGINT ──────────▶│ 执行处理函数",
        "╳ 被 SIGUSR1 终止",
        "售票员调用 os.kill。",
        "得分 1 / 3 · 失分 2 · 未判定 0 · 待人工评分 0",
    ):
        assert part in text
    assert "expected" not in text


def test_a_passed_case_is_one_line(assignment: Assignment) -> None:
    text = page(result_of(start(finding_of("told", Outcome.PASSED))), STORY, assignment)
    assert "✓ start  Ctrl-C starts the bus" in text
    assert "handout" not in text
    assert "handout 1" in page(
        result_of(start(finding_of("told", Outcome.PASSED))), STORY, assignment, verbose=True
    )


def test_nothing_a_program_prints_reaches_the_terminal_as_it_is(assignment: Assignment) -> None:
    text = page(result_of(FAILED, name="x\x1b]0;owned\x07"), STORY, assignment)
    assert not [c for c in text if c != "\n" and unicodedata.category(c) in {"Cc", "Cf"}]
    assert "␛[2J‹U+202E›开车" in text
    assert "x␛]0;owned␇" in text


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_line_is_wider_than_the_terminal(assignment: Assignment, width: int, language: str) -> None:
    text = page(result_of(FAILED), STORY, assignment, language, width=width, again="grade homework")
    assert max(cell_len(line) for line in text.split("\n")) <= width


def test_colours_only_when_asked_for(assignment: Assignment) -> None:
    assert "\x1b[" not in page(result_of(FAILED), STORY, assignment)
    assert "\x1b[" in page(result_of(FAILED), STORY, assignment, colour=True)


def test_what_the_machine_lacks_is_said_once(assignment: Assignment) -> None:
    tier = Tier("plain", (), ("signals: ptrace is refused",))
    environment = Environment("0.1.0", "", "", "3.12.1", "6.1", "x86_64", tier)
    text = page(result_of(FAILED, environment=environment), STORY, assignment)
    assert text.count("ptrace is refused") == 1
    assert "Python 3.12.1" in text
    assert "plain" in text


def test_what_was_not_decided_is_never_told_as_zero(assignment: Assignment) -> None:
    case = start(finding_of("told", Outcome.INCONCLUSIVE, Decimal(2)), finding_of("words", Outcome.PASSED))
    text = page(result_of(case), STORY, assignment)
    assert "–/2" in text
    assert "0/2" not in text
    assert "no points are taken" in text
    assert "1 of 3 points · 0 lost · 2 not graded" in text


def test_an_error_that_holds_for_the_whole_case_is_told_once_with_its_dump(assignment: Assignment) -> None:
    broken = [
        Finding(
            id=id,
            outcome=Outcome.ERROR,
            blame=Blame.GRADER,
            possible=Decimal(1),
            points=None,
            message=Message("grader.watchdog"),
            actual="task 3: S",
        )
        for id in ("told", "words")
    ]
    text = page(result_of(start(*broken)), STORY, assignment)
    assert text.count("task 3: S") == 1
    assert "not the student's fault" in text


def test_a_narrow_terminal_is_told_the_story_in_words(assignment: Assignment) -> None:
    text = page(result_of(FAILED), STORY, assignment, width=50)
    assert "▸ key Ctrl-C" in text
    assert "✗ conductor sends SIGUSR1 to driver" in text
    assert "▶" not in text


def test_a_passed_case_has_its_picture_when_that_is_asked_for(assignment: Assignment) -> None:
    passed = result_of(start(finding_of("told", Outcome.PASSED)))
    assert "── SIGUSR1 ──" not in page(passed, STORY, assignment)
    assert "── SIGUSR1 ──" in page(passed, STORY, assignment, picture=True)


def test_a_long_story_keeps_stimuli_and_evidence(assignment: Assignment) -> None:
    noise: list[tuple[Callable[..., Event], dict[str, Any]]] = [
        (Wrote, {"task": 3, "text": "".join(chr(97 + n // 26**k % 26) for k in range(3)) + "\n"})
        for n in range(400)
    ]
    key = (Stimulus, {"step": 1, "kind": "press", "what": "Ctrl-C"})
    end = (Exited, {"task": 3, "code": 7})
    seen = trace((Started, {"task": 3, "argv": ()}), *noise, key, *noise, end, *noise)
    case = start(finding_of("told", Outcome.FAILED, evidence=(802,)))
    short = page(result_of(case), seen, assignment)
    assert "▸         Ctrl-C" in short
    assert "exits, status 7" in short
    assert "events are not shown" in short
    assert (
        len(short.split("\n")) < 80 < len(page(result_of(case), seen, assignment, verbose=True).split("\n"))
    )


def test_visible() -> None:
    assert visible("a\tb\nc\r\x7f\x9b") == "a␉b\nc␍␡‹U+009B›"
    assert visible("\udc80") == "‹U+DC80›"
    assert visible("老司机🚌é") == "老司机🚌é"
    assert visible("x" * 500).endswith("… (+100)")


@pytest.mark.parametrize(
    ("points", "text"), [("2", "2"), ("1.50", "1.5"), ("10", "10"), ("0.00", "0"), ("1E+2", "100")]
)
def test_points_as_people_write_them(points: str, text: str) -> None:
    assert number(Decimal(points)) == text


def test_summary_is_the_score_alone(assignment: Assignment) -> None:
    assert summary(result_of(FAILED), assignment, "en").splitlines()[-1].startswith("1 of 3 points")


def test_json_is_the_result_with_its_text() -> None:
    stored = decode(json(result_of(FAILED), "en").encode())
    assert "it was not told" in stored.cases[0].findings[0].text
    assert stored == told(result_of(FAILED), "en")
    assert json(result_of(FAILED), "zh") != json(result_of(FAILED), "en")


def test_the_short_form_for_pytest_names_the_expectation_and_why() -> None:
    text = explanation(FAILED, "en")
    assert text.startswith("start/told failed 0/2: ")
    assert "    expected: signal: SIGUSR1\n    seen: nothing" in text
    assert "words" not in text
